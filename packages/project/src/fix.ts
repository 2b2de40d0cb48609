import { type Diagnostic, type FixedDocument, fixDocument, type Linter } from '@trustlint/core';
import type { LoadedFile } from './check-files.ts';

/** A file with its safe fixes made. */
export type FixedFile = FixedDocument;

/** Makes the safe fixes of a file as `fixDocument` does; writes nothing. `isMeant` may leave some diagnostics alone. */
export const fixFile = (
  file: LoadedFile,
  linter: Pick<Linter, 'lint'>,
  isMeant: (diagnostic: Diagnostic) => boolean = () => true,
): FixedFile =>
  fixDocument(file.document, file.reread, (document) => linter.lint(document, file.resolved.settings).filter(isMeant));
