import type { Macro } from './macro.ts';

/** A macro and the file it stands in. */
export interface LibraryMacro {
  readonly path: string;
  readonly macro: Macro;
  /** The reader's text of the body, for comparing. */
  readonly body: string;
}

/** All macros of a project. */
export interface Library {
  readonly macros: readonly LibraryMacro[];
}
