import {
  type Diagnostic,
  type Linter,
  type Macro,
  OPAQUE_MARK,
  PLACEHOLDER_MARK,
  type SourceFile,
  type Span,
} from '@trustlint/core';
import type { CheckedFile, LoadedFile } from './check-files.ts';
import { findingKeys } from './finding-key.ts';

/** The version of the file's form. */
const VERSION = 1;
/** UTF-16 units. */
const LONGEST_EXCERPT = 90;
const LONGEST_TITLE = 80;

/** A finding of old content that the team has put off. */
export interface BaselineEntry {
  /** As `findingKeys` makes it. Two findings with the same key are two entries. */
  readonly key: string;
  readonly rule: string;
  /** The title of the macro; empty where the title is but the place of a record, which changes with the order. */
  readonly macro: string;
  /** A few words, for people. */
  readonly excerpt: string;
}

export interface Baseline {
  /** The paths that were checked for it, from the folder of the baseline; none: all that the configuration names. */
  readonly paths: readonly string[];
  readonly entries: readonly BaselineEntry[];
}

/** A finding with what a baseline says of it. */
export interface KeyedFinding {
  readonly diagnostic: Diagnostic;
  readonly entry: BaselineEntry;
}

/** The findings of a file as entries of a baseline, in their order. Our own faults are none. */
export function keyedFindings(file: CheckedFile, linter: Linter): readonly KeyedFinding[] {
  const { document, diagnostics } = file;
  if (diagnostics.length === 0) return [];
  const keys = findingKeys(file, linter);
  return diagnostics.flatMap((diagnostic, i) => {
    if (diagnostic.rule.startsWith('internal/')) return [];
    const macro = macroOf(diagnostic, document.macros);
    const entry = {
      key: keys[i] ?? '',
      rule: diagnostic.rule,
      macro: macro === undefined ? '' : short(knownTitle(macro, file) ?? '', LONGEST_TITLE),
      excerpt: excerptOf(diagnostic, macro, document.file),
    };
    return [{ diagnostic, entry }];
  });
}

/** The macro that a finding stands in; what is told about a file with one macro concerns that. */
const macroOf = ({ macro: title, span }: Diagnostic, macros: readonly Macro[]): Macro | undefined =>
  macros.length === 1
    ? macros[0]
    : macros.find((one) => one.title === title && one.span.start <= span.end && span.start <= one.span.end);

/** The titles by which macros are known again, as entries have them. */
export const knownTitles = (files: readonly LoadedFile[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) =>
      file.document.macros.flatMap((macro) => {
        const title = knownTitle(macro, file);
        return title === undefined ? [] : [short(title, LONGEST_TITLE)];
      }),
    ),
  );

/** A title that the file itself gives, or its name; none where a record is called by its place. */
const knownTitle = ({ title, titleSpan, isUntitled }: Macro, { document }: LoadedFile): string | undefined =>
  (titleSpan !== undefined && isUntitled !== true) || document.macros.length === 1 ? title : undefined;

/** The reader's words around a finding. */
function excerptOf({ rule, span }: Diagnostic, macro: Macro | undefined, file: SourceFile): string {
  // A baseline would keep a secret for longer than the macro does.
  if (rule.startsWith('security/exposed-')) return '';
  for (const { source, prose } of macro?.parts ?? []) {
    const whole = source.toSource({ start: 0, end: source.text.length });
    if (span.start < whole.start || span.end > whole.end) continue;
    const start = prose.text.fromSource(span.start);
    return around(prose.text.text, { start, end: Math.max(start, prose.text.fromSource(span.end)) });
  }
  return around(file.text, span);
}

function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - LONGEST_EXCERPT), start);
  const [opening = ''] = /[^.!?\n]{0,48}$/.exec(before) ?? [];
  // Whole words only, and the sentence from its beginning where that is near.
  const isCut = opening.length === 48;
  const lead = isCut ? `…${opening.slice(opening.search(/\s|$/)).trimStart()}` : opening.trimStart();
  const [rest = ''] = /^[^\n]*?(?:[.!?](?=\s)|(?=\n)|$)/.exec(text.slice(end, end + LONGEST_EXCERPT)) ?? [];
  return short(lead + text.slice(start, Math.min(end, start + LONGEST_EXCERPT)) + rest, LONGEST_EXCERPT);
}

const MARKS = new RegExp(`[${PLACEHOLDER_MARK}${OPAQUE_MARK}]`, 'g');

/** On one line, and not too long. */
function short(text: string, longest: number): string {
  const line = text
    .replace(MARKS, '…')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  // Half a character may be left at the end.
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`;
}

/** The file of a baseline: a finding a line, sorted, so that git can merge it and people can read what changed. */
export function baselineText({ paths, entries }: Baseline): string {
  const lines = entries
    .toSorted(byMeaning)
    .map(({ key, rule, macro, excerpt }) => JSON.stringify({ rule, macro, excerpt, key }));
  const head = [`"version": ${VERSION}`, ...(paths.length === 0 ? [] : [`"paths": ${JSON.stringify(paths)}`])];
  return `{\n${head.map((line) => `${line},\n`).join('')}"findings": [\n${lines.join(',\n')}${lines.length === 0 ? '' : '\n'}]\n}\n`;
}

function byMeaning(a: BaselineEntry, b: BaselineEntry): number {
  for (const field of ['rule', 'macro', 'excerpt', 'key'] as const)
    if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
  return 0;
}

/** What is wrong with a baseline and what to do, in plain words; `next` is what to run then. */
export interface BaselineProblem {
  readonly problem: string;
  readonly next?: 'write' | 'prune';
}

/** What stands in the file of a baseline. */
export function readBaseline(text: string): Baseline | BaselineProblem {
  const mark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m.exec(text);
  if (mark !== null)
    return {
      problem: `Line ${lineAt(text, mark.index)} has a mark of a merge that git could not finish. Keep the lines of both sides and delete the marks, then take out what is no longer found.`,
      next: 'prune',
    };
  let data: unknown;
  try {
    data = JSON.parse(healed(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: `It is not well-formed JSON (${reason}). Take it from git again, or write it anew.`,
      next: 'write',
    };
  }
  const {
    version,
    paths = [],
    findings,
  } = (typeof data === 'object' && data !== null ? data : {}) as {
    readonly version?: unknown;
    readonly paths?: unknown;
    readonly findings?: unknown;
  };
  if (typeof version === 'number' && version > VERSION)
    return {
      problem: `A newer Trustlint has written it (version ${version}; this one knows ${VERSION}). Use that one here, too.`,
    };
  if (version !== VERSION || !Array.isArray(findings) || !isTexts(paths))
    return { problem: 'It is not a baseline of Trustlint. Name another file, or write one.', next: 'write' };
  const wrong = findings.findIndex((one) => !isEntry(one));
  if (wrong !== -1)
    return {
      problem: `Its finding ${wrong + 1} is damaged: each has a “key” of 16 digits from 0 to f, and “rule”, “macro” and “excerpt” as texts. Take the file from git again, or write it anew.`,
      next: 'write',
    };
  const entries = (findings as readonly BaselineEntry[]).map(({ key, rule, macro, excerpt }) => ({
    key,
    rule,
    macro,
    excerpt,
  }));
  return { paths, entries };
}

/** A merge of lines that were added at the end leaves a comma too many or one too few. */
const healed = (text: string): string =>
  text.replace(/^(\{"rule":.*\}),?[ \t]*(\r?\n)(?=(\{?))/gm, (_, entry: string, end: string, next: string) =>
    next === '' ? entry + end : `${entry},${end}`,
  );

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { key, rule, macro, excerpt } = value as Record<string, unknown>;
  return isTexts([key, rule, macro, excerpt]) && /^[0-9a-f]{16}$/.test(key as string) && rule !== '';
}

export interface Comparison {
  /** One for each finding, in order: whether the baseline covers it. */
  readonly isKnown: readonly boolean[];
  /** Entries that no finding needs any more. */
  readonly unneeded: readonly BaselineEntry[];
}

/**
 * Compares findings with a baseline. Each entry covers one finding with its key: of the macro of the same title before any other,
 * and of another macro, best with the same words, only where there is none of that title left. Else a macro without a title of its own that is mended would let in
 * the same fault in another.
 */
export function compareWithBaseline(
  findings: readonly BaselineEntry[],
  entries: readonly BaselineEntry[],
  titles: ReadonlySet<string>,
): Comparison {
  const open = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const list = open.get(entry.key);
    if (list === undefined) open.set(entry.key, [entry]);
    else list.push(entry);
  }
  const isKnown = findings.map(() => false);
  const take = (fits: (entry: BaselineEntry, finding: BaselineEntry) => boolean): void => {
    for (const [i, finding] of findings.entries()) {
      if (isKnown[i] === true) continue;
      const list = open.get(finding.key) ?? [];
      const at = list.findIndex((entry) => fits(entry, finding));
      if (at === -1) continue;
      list.splice(at, 1);
      isKnown[i] = true;
    }
  };
  take((entry, finding) => entry.macro === finding.macro);
  const isFree = ({ macro }: BaselineEntry): boolean => macro === '' || !titles.has(macro);
  take((entry, finding) => isFree(entry) && entry.excerpt === finding.excerpt);
  take(isFree);
  return { isKnown, unneeded: [...open.values()].flat() };
}
