import { scanPlaceholders } from '../dialect/scan.ts';
import type { Dialect } from '../model/dialect.ts';
import type { FormatContext } from './format.ts';
import type { ScanPlaceholders } from './layers/prose-builder.ts';

/**
 * Finds the placeholders of a dialect, and fill-ins as the configuration has them. Texts keep it for trying out edits, so nothing of the file
 * is in its scope.
 */
export function scanFor(
  dialect: Dialect,
  { fillIn, known }: Pick<FormatContext, 'fillIn' | 'known'>,
): ScanPlaceholders {
  const scan = (markup: string) => scanPlaceholders(markup, dialect, fillIn);
  if (known === undefined) return scan;
  return Object.assign(scan, {
    recall: <T>(markup: string, text: string, read: (text: string) => T): T =>
      known.recall(`${markup} ${dialect.id}`, text, read),
  });
}
