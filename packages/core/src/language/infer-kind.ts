import type { Kind } from '../model/kind.ts';
import type { Macro } from '../model/macro.ts';
import type { Reading } from './reading.ts';

/** The kind that title and text show, or `undefined` where they leave doubt. */
export function inferKind(_macro: Macro, _body: Reading): Kind | undefined {
  return undefined;
}
