/** What stands in a folder of imported macros and remembers where each came from. It is hidden: nobody need ever open it. */
export const IMPORT_RECORD_NAME = '.trustlint-import.json';

/** Where the macros of a folder came from, and what they said then. */
export interface ImportRecord {
  /** The export, as a path from the folder, with `/`. */
  readonly from: string;
  readonly texts: readonly ImportedText[];
}

/** One text of the export, which stands in a file of its own. */
export interface ImportedText {
  /** As the front matter of the file names it: the id of the macro, with `#2` for its second text. */
  readonly record: string;
  /** `Macro.id` in the export. */
  readonly id: string;
  /** Which of the macro's texts, from 0. */
  readonly text: number;
  /** Path from the folder, with `/`. */
  readonly file: string;
  /** Fingerprints of what the export said; absent where it had no such field. */
  readonly title?: string;
  readonly subject?: string;
  readonly body: string;
  /** Of the file as it was written: whoever has not touched it loses nothing when it is written anew. */
  readonly written: string;
}

const VERSION = 1;

export const importRecordText = ({ from, texts }: ImportRecord): string =>
  `${JSON.stringify({ about: ABOUT, version: VERSION, from, texts }, undefined, 1)}\n`;

const ABOUT =
  'Trustlint keeps here where the macros of this folder came from, so that it can write them back. Leave it as it is.';

/** Reads what `importRecordText` has written; `undefined` for anything else. */
export function readImportRecord(text: string): ImportRecord | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(read) || read.version !== VERSION || typeof read.from !== 'string' || !Array.isArray(read.texts))
    return undefined;
  return read.texts.every(isImportedText) ? { from: read.from, texts: read.texts } : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isImportedText = (value: unknown): value is ImportedText =>
  isObject(value) &&
  ['record', 'id', 'file', 'body', 'written'].every((key) => typeof value[key] === 'string') &&
  ['title', 'subject'].every((key) => value[key] === undefined || typeof value[key] === 'string') &&
  typeof value.text === 'number' &&
  !(value.file as string).split('/').includes('..');
