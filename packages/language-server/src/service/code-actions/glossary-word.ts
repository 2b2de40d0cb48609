import { contains, type Diagnostic, findingsOf } from '@trustlint/core';
import { ruleOf, type Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';

/** A name or term as a glossary has it, of a few words. */
const TERM = /^[\p{L}\p{N}](?:[\p{L}\p{N}&.'’+-]| (?=[\p{L}\p{N}])){0,38}[\p{L}\p{N}]$/u;

/** The words of a finding that would be none if they stood in the team's glossary. */
export function glossaryWord(file: MacroFile, diagnostic: Diagnostic, session: Session): string | undefined {
  const { document, settings, lines, messageOf } = file;
  const { span } = diagnostic;
  const word = lines.text.slice(span.start, span.end);
  const rule = ruleOf(session, file, diagnostic.rule);
  const setting = settings.rules.get(diagnostic.rule);
  const macro = document.macros.find((one) => one.title === diagnostic.macro && contains(one.span, span));
  if (!TERM.test(word) || setting === undefined || macro === undefined) return undefined;
  // What several macros have in common is no matter of words.
  if (rule === undefined || rule.level === 'workspace') return undefined;
  const known = { ...settings, glossary: new Set([...settings.glossary, word.toLowerCase()]) };
  const isStillFound = findingsOf(rule, messageOf(macro), setting, known).some(
    (one) => one.span.start === span.start && one.span.end === span.end,
  );
  return isStillFound ? undefined : word;
}
