import type { BlockKind, Grade, PartRole, Placeholder, Severity } from '@trustlint/core';

/** What the page of the HTML report is given; plain JSON. */
export interface PageData {
  readonly version: string;
  /** Counts in a sentence. */
  readonly summary: string;
  /** Credibility, reliability, intimacy, self-orientation; `null` where no macro was checked. */
  readonly overall: Scored | null;
  /** The least value of each grade from the best on; below the last it is F. */
  readonly grades: readonly (readonly [least: number, grade: Grade])[];
  /** Rules that have found something, by their names. */
  readonly rules: Readonly<Record<string, PageRule>>;
  readonly macros: readonly PageMacro[];
  /** What concerns a file, a configuration or the run, and no macro. */
  readonly elsewhere: readonly PageNotice[];
  /** Whether findings are told apart by a baseline. */
  readonly hasBaseline: boolean;
}

/** 0 to 10 each: credibility, reliability, intimacy, self-orientation. */
export type PartFigures = readonly [number, number, number, number];

export interface Scored {
  readonly value: number;
  readonly grade: Grade;
  readonly parts: PartFigures;
}

export interface PageRule {
  readonly summary: string;
  readonly why: string;
}

export interface PageNotice {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

export interface PageMacro extends Scored {
  readonly title: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly kind: string | null;
  readonly platform: string;
  readonly locale: string;
  readonly isInternal: boolean;
  /** What moved a part of the score, in words, and by how much; `part` as in `PartFigures`. */
  readonly reasons: readonly { readonly part: number; readonly points: number; readonly because: string }[];
  /** Elements that were found; runs refer to them by index. */
  readonly present: readonly string[];
  readonly missing: readonly string[];
  readonly findings: readonly PageFinding[];
  readonly texts: readonly PageText[];
}

export interface PageFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  /** In the baseline. */
  readonly isKnown?: true;
  readonly fixes: readonly PageFix[];
}

export interface PageFix {
  readonly title: string;
  readonly isSafe?: true;
  /** The sentence with the change in it; absent where it can't be shown so. */
  readonly change?: readonly ChangedRun[];
}

/** `0`: stays, `-1`: goes, `1`: comes. */
export type ChangedRun = readonly [change: -1 | 0 | 1, text: string];

export interface PageText {
  readonly role: PartRole;
  readonly blocks: readonly PageBlock[];
}

export interface PageBlock {
  readonly kind: BlockKind;
  /** The number of an item in a numbered list. */
  readonly number?: number;
  readonly runs: readonly PageRun[];
}

/** A stretch of text that is shown in one way. */
export interface PageRun {
  readonly text: string;
  /** Findings that it belongs to, by index. */
  readonly findings?: readonly number[];
  /** Elements that it belongs to, by index in `present`. */
  readonly elements?: readonly number[];
  readonly look?: Placeholder['kind'] | 'code' | 'strong' | 'link';
}
