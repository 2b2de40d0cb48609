import type { Macro, Span } from '@trustlint/core';
import type { FindTaken } from '@trustlint/core/render';
import type { Library } from '../../workspace/library.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import type { Named } from './mentions.ts';

/** A macro and the file it stands in. */
export interface PlacedMacro {
  readonly file: MacroFile;
  readonly macro: Macro;
}

/** What names of texts of one's own start with: `{{snippet.sign_off}}`. */
const OWN_TEXT = /^(?:snippets?|partials?|templates?|macros?|canned_?(?:responses?|repl(?:y|ies)))[./](?=.)/i;

/** The macros whose text a placeholder takes in: dynamic content by its name, others by their title, id or file. */
export function macrosTakenIn(named: Named, files: readonly MacroFile[]): readonly PlacedMacro[] {
  const takesIn = takingIn(named);
  return files.flatMap((file) =>
    file.document.macros.flatMap((macro) => (takesIn({ file, macro }) ? { file, macro } : [])),
  );
}

/** Finds what is taken in among the macros of a library, for `renderMacro`. */
export function takenFrom(library: Library): FindTaken {
  let files: readonly MacroFile[] | undefined;
  return (name, how, dialect) => {
    files ??= library.files();
    return macrosTakenIn({ kind: how === 'include' ? 'macro' : 'value', name, dialect }, files)[0]?.macro;
  };
}

/** Whether a placeholder takes in the text of a macro. */
export function takingIn({ kind, name }: Named): (placed: PlacedMacro) => boolean {
  const own = kind === 'macro' ? name.replace(OWN_TEXT, '') : kind === 'value' ? ownText(name) : undefined;
  const wanted = own === undefined ? undefined : bare(own);
  return ({ file, macro: { sharedAs, title, id } }) =>
    (kind === 'value' && sharedAs?.name === name) ||
    (wanted !== undefined &&
      (bare(title) === wanted || bare(id) === wanted || (isAlone(file) && bare(nameOfFile(file)) === wanted)));
}

/** Where a macro says what it is called: in its title, or at its start. */
export const placeOfMacro = ({ titleSpan, span }: Macro): Span => titleSpan ?? { start: span.start, end: span.start };

const ownText = (name: string): string | undefined => (OWN_TEXT.test(name) ? name.replace(OWN_TEXT, '') : undefined);

/** Whether the file is one macro. */
export const isAlone = ({ document }: MacroFile): boolean => document.macros.length === 1;

/** What a file is called, without folders and endings. */
export const nameOfFile = ({ path }: MacroFile): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.macro)?\.\w+$/, '');

/** As names are compared: letters and digits only, small. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
