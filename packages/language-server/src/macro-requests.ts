import type { Grade, Kind, Severity } from '@trustlint/core';
import type { Range, TextDocumentPositionParams } from 'vscode-languageserver-protocol';

/** A request by its name, with the types of its parameters and its answer. Clients bring a library of the protocol of their own. */
export interface RequestName<P, R> {
  readonly method: string;
  readonly types?: (params: P) => R;
}

/**
 * All macros that the server knows of, for a client that lists them. Answers at once with what has changed since the state that the client
 * has; what is still being worked out is told of by `MACROS_CHANGED`, to clients that have asked once.
 */
export const MACROS: RequestName<MacrosParams, MacrosChange> = { method: 'trustlint/macros' };

/** The name of a notification: `MACROS` would answer something new. */
export const MACROS_CHANGED = 'trustlint/macrosChanged';

/** What was found in the macro at a position, and what it lacks; `null` where there is none. */
export const MACRO_FINDINGS: RequestName<TextDocumentPositionParams, MacroFindings | null> = {
  method: 'trustlint/macroFindings',
};

export interface MacrosParams {
  /** The state that the client has, as the last answer named it; 0 where it has none. */
  readonly since: number;
}

export interface MacrosChange {
  /** Of this server: another one counts anew. */
  readonly state: number;
  /** Files that are new, or about whose macros something else is to be said than before. */
  readonly files: readonly ListedFile[];
  /** The addresses of files that hold no macros any more. */
  readonly gone: readonly string[];
  /** Whether more will come without anybody changing anything. */
  readonly isReading: boolean;
}

/** A file of macros. */
export interface ListedFile {
  readonly uri: string;
  /** From the folder that it counts to, with `/`. */
  readonly path: string;
  /** The address of that folder: one of the workspace, or the file's own. */
  readonly folder: string;
  /** In order of their places. */
  readonly macros: readonly ListedMacro[];
}

export interface ListedMacro {
  readonly title: string;
  /** Where to go: its title, or the point where it begins. Stands within the macro. */
  readonly range: Range;
  readonly kind: Kind | null;
  /** The help desk whose placeholders it has; `null` where nothing says so. */
  readonly platform: string | null;
  readonly grade: Grade;
  /** 0 to 10. */
  readonly value: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** The names of elements that count against it. */
  readonly missing: readonly string[];
  /** Whether another macro says nearly the same. */
  readonly isDuplicate: boolean;
}

export interface MacroFindings {
  /** In order of their places. */
  readonly findings: readonly ListedFinding[];
  /** The names of elements that it lacks and that no finding tells of. */
  readonly missing: readonly string[];
}

export interface ListedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
}
