import type { Document, FormatContext } from '../format/format.ts';
import { bodiesOf, type ExchangedText, exchangedTexts, fingerprintsOf } from './exchanged-macro.ts';
import type { ImportedText, ImportRecord } from './import-record.ts';
import { fileBodyOf, fileText, frontMatterOf, titleOf } from './macro-file.ts';
import { FileNames, nameFromTitle } from './macro-file-name.ts';

/** The files that an export becomes. */
export interface MacroFiles {
  readonly files: readonly NewFile[];
  /** What no file was made of, with the reason in plain words. */
  readonly leftOut: readonly { readonly title: string; readonly reason: string }[];
}

export interface NewFile {
  /** In UTF-8, lines end with `\n`. */
  readonly text: string;
  /** Where it goes, and what to remember of it. */
  readonly imported: ImportedText;
}

/**
 * Makes one file of each macro of an export. `context` is that of the export; let it read inactive macros too, lest they are left out. A
 * macro that was imported `before` keeps its file, whatever its title is now, unless its text is written in another way.
 */
export function importMacros(document: Document, context: FormatContext, before?: ImportRecord): MacroFiles {
  const names = new FileNames();
  const known = new Map((before?.texts ?? []).map((text) => [text.record, text.file]));
  for (const file of known.values()) names.take(file);
  const files = exchangedTexts(document).map((exchanged): NewFile => {
    const { macro, record, text } = exchanged;
    const front = frontMatterOf(exchanged, context);
    const { ending, text: body } = fileBodyOf(exchanged, front, context);
    const before = known.get(record);
    const file = before?.endsWith(ending) === true ? before : names.free(pathOf(exchanged), ending);
    const imported = { record, id: macro.id, text, file, ...fingerprintsOf(exchanged) };
    return { text: fileText(front, body), imported };
  });
  const empty = document.macros
    .filter((macro) => bodiesOf(macro).length === 0)
    .map(({ title }) => ({ title, reason: 'it has no text' }));
  const leftOut = [...document.skipped.map(({ title, reason }) => ({ title, reason })), ...empty];
  return { files, leftOut };
}

/** Zendesk sorts macros by their titles: `Billing::Refund` is Refund in the folder Billing. */
function pathOf({ macro, text }: ExchangedText): string {
  const steps = macro.dialect.platforms.includes('zendesk') ? macro.title.split('::') : [macro.title];
  const names = steps.map(nameFromTitle).filter((name) => name !== undefined);
  const path = names.length === 0 ? 'macro' : names.join('/');
  return text === 0 ? path : `${path}-${titleOf(macro, text).slice(-2, -1)}`;
}
