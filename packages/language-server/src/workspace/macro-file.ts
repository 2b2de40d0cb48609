import type { Diagnostic, Document, Macro, Message, Settings } from '@trustlint/core';
import type { GoverningConfig, LoadedFile } from '@trustlint/project';
import type { Lines } from '../text/lines.ts';

/** A file of macros as it is now: what services answer from. It never changes; after an edit there is another one. */
export interface MacroFile {
  readonly uri: string;
  /** Of the client’s document; `undefined` for a file that is not open. */
  readonly version: number | undefined;
  /** Of the disk. */
  readonly absolute: string;
  /** As the command line shows it: from the folder of the library, with `/`. */
  readonly path: string;
  readonly lines: Lines;
  readonly document: Document;
  readonly config: GoverningConfig;
  readonly resolved: LoadedFile['resolved'];
  readonly settings: Settings;
  /** Everything that is told about it, in order of their places. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is not told about it, because the team accepts it. */
  readonly accepted: readonly Diagnostic[];
  /** Reads the file with another text, in the same way. */
  readonly reread: LoadedFile['reread'];
  /** A macro of the document, read: its kind and its elements. */
  readonly messageOf: (macro: Macro) => Message;
}

/** The macro that an offset of the file stands in; behind the last one of a file with one macro, that one. */
export function macroAt({ document }: MacroFile, offset: number): Macro | undefined {
  const { macros } = document;
  return (
    macros.find(({ span }) => span.start <= offset && offset <= span.end) ??
    (macros.length === 1 ? macros[0] : undefined)
  );
}

/** The macro with an id; ids that a file has twice mean the first. */
export const macroById = ({ document }: MacroFile, id: string): Macro | undefined =>
  document.macros.find((macro) => macro.id === id);
