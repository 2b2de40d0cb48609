import { type Diagnostic, type Macro, nameOfElement } from '@trustlint/core';
import type { CodeLens, Command } from 'vscode-languageserver';
import { COMMANDS } from '../commands.ts';
import { libraryOf, type Session } from '../session.ts';
import { type MacroFile, macroById } from '../workspace/macro-file.ts';
import { DUPLICATE } from './duplicate.ts';
import { scoreOf } from './score.ts';

/** What a lens is about; its words are worked out when it comes into sight. */
interface LensData {
  readonly uri: string;
  readonly macro: string;
  readonly about: 'score' | 'missing' | 'duplicate';
}

/** Above each macro: its grade, then what it lacks and what it nearly repeats, where there is such a thing. */
export function codeLenses(file: MacroFile, { host }: Session): CodeLens[] {
  const { uri, lines, document, settings, diagnostics } = file;
  const rules = [...host.pack.rules, ...(settings.teamRules ?? [])];
  const ofElements = new Set(rules.filter(({ elements }) => elements !== undefined).map(({ id }) => id));
  const lacking = diagnostics.filter(({ rule }) => ofElements.has(rule));
  const duplicates = diagnostics.filter(({ rule }) => rule === DUPLICATE);
  return document.macros.flatMap((macro) => {
    const at = lines.positionAt(macro.span.start);
    const lens = (about: LensData['about']): CodeLens => {
      const data: LensData = { uri, macro: macro.id, about };
      return { range: { start: at, end: at }, data };
    };
    return [
      lens('score'),
      ...(hasOneIn(lacking, macro) ? [lens('missing')] : []),
      ...(hasOneIn(duplicates, macro) ? [lens('duplicate')] : []),
    ];
  });
}

/** The lens with its words and its command. Of a macro that is gone by now, there is nothing to say. */
export function resolveCodeLens(lens: CodeLens, file: MacroFile | undefined, session: Session): CodeLens {
  const { macro: id, about } = lens.data as LensData;
  const macro = file === undefined ? undefined : macroById(file, id);
  const nothing: Command = { title: '–', command: '' };
  if (file === undefined || macro === undefined) return { ...lens, command: nothing };
  return { ...lens, command: COMMAND_OF[about](file, macro, session) ?? nothing };
}

/** @returns `undefined` for what is none of our lenses. */
export function fileOfLens({ data }: CodeLens): string | undefined {
  const { uri, macro, about } = (data ?? {}) as Partial<Record<keyof LensData, unknown>>;
  return typeof uri === 'string' && typeof macro === 'string' && typeof about === 'string' && about in COMMAND_OF
    ? uri
    : undefined;
}

const COMMAND_OF: Readonly<
  Record<LensData['about'], (file: MacroFile, macro: Macro, session: Session) => Command | undefined>
> = {
  score: (file, macro, session) => {
    const { grade, value } = scoreOf(file, macro, session).score;
    return explaining(`Trust ${grade}, ${value} of 10`, file, macro);
  },
  missing: (file, macro, session) => {
    const elements = scoreOf(file, macro, session).score.reasons.flatMap(({ element }) => element ?? []);
    if (elements.length === 0) return undefined;
    const count = elements.length === 1 ? '1 element' : `${elements.length} elements`;
    return explaining(`${count} missing: ${elements.map(nameOfElement).join(', ')}`, file, macro);
  },
  duplicate: (file, macro, session) => {
    const other = file.diagnostics.find((one) => one.rule === DUPLICATE && isIn(macro)(one))?.related?.[0];
    const there = other === undefined ? undefined : libraryOf(session, file).fileAt(other.path);
    if (other === undefined || there === undefined) return undefined;
    const { start } = other.span;
    const title = there.document.macros.find(({ span }) => span.start <= start && start <= span.end)?.title;
    return {
      title: `Much the same as ${title === undefined ? there.path : `“${title}”`}`,
      command: COMMANDS.showPlace,
      arguments: [there.uri, there.lines.rangeOf(other.span)],
    };
  },
};

/** `diagnostics` in order of their places. */
function hasOneIn(diagnostics: readonly Diagnostic[], macro: Macro): boolean {
  let low = 0;
  let high = diagnostics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((diagnostics[middle] as Diagnostic).span.start < macro.span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < diagnostics.length; i++) {
    const one = diagnostics[i] as Diagnostic;
    if (one.span.start > macro.span.end) return false;
    if (isIn(macro)(one)) return true;
  }
  return false;
}

const explaining = (title: string, { uri }: MacroFile, { id }: Macro): Command => ({
  title,
  command: COMMANDS.explainScore,
  arguments: [uri, id],
});

const isIn =
  ({ span }: Macro) =>
  (one: Diagnostic): boolean =>
    span.start <= one.span.start && one.span.end <= span.end;
