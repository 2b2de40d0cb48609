import { contains, type Diagnostic } from '@trustlint/core';
import { libraryOf, type Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';

/** A name or term as a glossary has it, of a few words. */
const TERM = /^[\p{L}\p{N}](?:[\p{L}\p{N}&.'’+-]| (?=[\p{L}\p{N}])){0,38}[\p{L}\p{N}]$/u;

/** The words of a finding that would be none if they stood in the team's glossary. */
export function glossaryWord(file: MacroFile, diagnostic: Diagnostic, session: Session): string | undefined {
  const { document, settings, lines } = file;
  const { rule, span } = diagnostic;
  const word = lines.text.slice(span.start, span.end);
  const setting = settings.rules.get(rule);
  const macro = document.macros.find((one) => one.title === diagnostic.macro && contains(one.span, span));
  if (!TERM.test(word) || setting === undefined || macro === undefined) return undefined;
  const known = {
    ...settings,
    rules: new Map([[rule, setting]]),
    glossary: new Set([...settings.glossary, word.toLowerCase()]),
  };
  const isStillFound = libraryOf(session, file)
    .linter.lintMacro(macro, known)
    .some((one) => one.rule === rule && one.span.start === span.start && one.span.end === span.end);
  return isStillFound || isForWorkspace(session, rule) ? undefined : word;
}

/** Rules that compare macros are not asked about one. */
const isForWorkspace = ({ host }: Session, id: string): boolean =>
  host.pack.rules.some((rule) => rule.id === id && rule.level === 'workspace');
