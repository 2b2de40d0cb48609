import type { MappedText } from '../text/mapped-text.ts';
import type { Macro } from './macro.ts';

/** A macro and the file it stands in. */
export interface LibraryMacro {
  readonly path: string;
  readonly macro: Macro;
  /** The reader's text of the body, for comparing. */
  readonly body: string;
  /** The text of the file. */
  readonly file: MappedText;
  /**
   * What `work` makes of the macro and its path alone, as data that JSON can hold: it may come from an earlier run that has seen the same
   * file. With all that a rule needs of most macros kept so, their texts need not be read again.
   */
  readonly keep: <T>(name: string, work: () => T) => T;
}

/** All macros of a project. */
export interface Library {
  readonly macros: readonly LibraryMacro[];
}
