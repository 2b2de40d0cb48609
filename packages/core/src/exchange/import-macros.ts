import type { Document, FormatContext } from '../format/format.ts';
import { bodiesOf, type ExchangedText, exchangedTexts, fingerprintsOf } from './exchanged-macro.ts';
import type { EditedFile } from './export-macros.ts';
import type { ImportedText, ImportRecord } from './import-record.ts';
import { fileBodyOf, fileText, frontMatterIn, frontMatterOf, titleOf } from './macro-file.ts';
import { FileNames, nameFromTitle } from './macro-file-name.ts';
import { fileFingerprint } from './plain-body.ts';

export interface ImportRequest {
  /** The export, read with `context`; let that read inactive macros too, lest they are left out. */
  readonly document: Document;
  readonly context: FormatContext;
  /** The export, as a path from the folder, with `/`. */
  readonly from: string;
  /** What an import into this folder has left there. */
  readonly before?: ImportRecord | undefined;
  /** The macros that stand in the folder. */
  readonly existing: readonly EditedFile[];
  /** Whether files that were edited since the last import are replaced. */
  readonly force: boolean;
}

/** What an import comes to. */
export interface MacrosImport {
  /** In UTF-8, lines end with `\n`. In the order of the export. */
  readonly write: readonly (EditedFile & { readonly isNew: boolean })[];
  /** How many stand there as they would be written. */
  readonly same: number;
  /** Files that were edited since the last import, and are left as they are. */
  readonly edited: readonly string[];
  /** Files of macros that are no longer in the export; they are left as they are. */
  readonly gone: readonly string[];
  /** What no file is made of, with the reason in plain words. */
  readonly leftOut: readonly { readonly title: string; readonly reason: string }[];
  readonly imported: ImportRecord;
}

/** Whether a folder holds the macros of another export, and none of this one. */
export function isOtherExport(before: ImportRecord | undefined, document: Document, from: string): boolean {
  if (before === undefined || before.texts.length === 0 || before.from === from) return false;
  const known = new Set(before.texts.map(({ id }) => id));
  return !document.macros.some(({ id }) => known.has(id));
}

/**
 * Makes one file of each macro of an export. A macro that has a file keeps it, whatever its title is now, unless its text has to be written
 * in another way. No other file is ever in the way: a name that is taken gets a number.
 */
export function importMacros({ document, context, from, before, existing, force }: ImportRequest): MacrosImport {
  const there = new Map(existing.map(({ path, text }) => [path, text]));
  const imported = new Map((before?.texts ?? []).map((text) => [text.record, text]));
  const files = new Map([...imported].map(([record, { file }]) => [record, file]));
  for (const { path, text } of existing) {
    const record = frontMatterIn(text, context).get('record');
    // A file may have another name now; and what was remembered may be lost.
    if (record !== undefined && !there.has(files.get(String(record)) ?? '')) files.set(String(record), path);
  }
  const names = new FileNames();
  for (const path of [...there.keys(), ...files.values()]) names.take(path);

  const write: MacrosImport['write'][number][] = [];
  const edited: string[] = [];
  let same = 0;
  const texts = exchangedTexts(document).map((exchanged): ImportedText => {
    const { macro, record, text } = exchanged;
    const front = frontMatterOf(exchanged, context);
    const { ending, text: body } = fileBodyOf(exchanged, front, context);
    const known = files.get(record);
    const path = known?.endsWith(ending) === true ? known : names.free(pathOf(exchanged), ending);
    const made = fileText(front, body);
    const written = fileFingerprint(made);
    const now = there.get(path);
    const last = imported.get(record);
    const one = { record, id: macro.id, text, file: path, ...fingerprintsOf(exchanged), written };
    if (now !== undefined && fileFingerprint(now) === written) same++;
    else if (now === undefined || force || fileFingerprint(now) === last?.written)
      write.push({ path, text: made, isNew: now === undefined });
    else {
      edited.push(path);
      return last === undefined ? one : { ...last, file: path };
    }
    return one;
  });
  const records = new Set(texts.map(({ record }) => record));
  const left = [...imported.values()].filter(({ record }) => !records.has(record));
  const empty = document.macros
    .filter((macro) => bodiesOf(macro).length === 0)
    .map(({ title }) => ({ title, reason: 'it has no text' }));
  return {
    ...{ write, same, edited },
    gone: left.map(({ file }) => file).filter((file) => there.has(file)),
    leftOut: [...document.skipped.map(({ title, reason }) => ({ title, reason })), ...empty],
    imported: { from, texts: [...texts, ...left] },
  };
}

/** Zendesk sorts macros by their titles: `Billing::Refund` is Refund in the folder Billing. */
function pathOf({ macro, text }: ExchangedText): string {
  const steps = macro.dialect.platforms.includes('zendesk') ? macro.title.split('::') : [macro.title];
  const names = steps.map(nameFromTitle).filter((name) => name !== undefined);
  const path = names.length === 0 ? 'macro' : names.join('/');
  return text === 0 ? path : `${path}-${titleOf(macro, text).slice(-2, -1)}`;
}
