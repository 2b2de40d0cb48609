import type { Settings } from '@trustlint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { type CompletionPlace, type Offer, rankOf } from './offer.ts';
import type { TextCursor } from './text-cursor.ts';

const known = new WeakMap<Settings, readonly string[]>();

/** The names and terms of the team, written as its configuration writes them. */
function termsOf({ config, settings, resolved }: MacroFile): readonly string[] {
  let terms = known.get(settings);
  if (terms === undefined) {
    const entries = config.chain.flatMap(({ config: { glossary = [], overrides = [] } }) => [
      ...glossary,
      ...overrides.flatMap((override) => override.glossary ?? []),
    ]);
    const own = entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : []));
    const preferred = resolved.terms.flatMap((entry) => ('term' in entry ? [entry.term] : []));
    terms = [...new Set([...preferred, ...own.filter((word) => settings.glossary.has(word.toLowerCase()))])].sort();
    known.set(settings, terms);
  }
  return terms;
}

/** So many letters tell a term from any other word. */
const FEWEST_LETTERS = 2;

/** The terms that begin with the word or words before the cursor, whatever their case. */
export function termOffers(cursor: TextCursor, { file }: CompletionPlace): readonly Offer[] {
  const { before, after, at, part, isInTag } = cursor;
  const terms = isInTag ? [] : termsOf(file);
  if (terms.length === 0 || !/[\p{L}\p{N}.+#-]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return [];
  const starts = wordStarts(before);
  return terms.flatMap((term, i): Offer[] => {
    const typed = starts.map((start) => before.slice(start)).find((words) => isBeginning(words, term));
    if (typed === undefined || typed === term) return [];
    const isExact = term.startsWith(typed);
    return [
      {
        label: term,
        kind: CompletionItemKind.Keyword,
        at: { text: part.source, span: { start: at - typed.length, end: at } },
        text: term,
        detail: 'a term of your team',
        rank: rankOf(isExact ? 0 : 1, i),
      },
    ];
  });
}

const isBeginning = (words: string, term: string): boolean =>
  words.length >= FEWEST_LETTERS && term.toLowerCase().startsWith(words.toLowerCase());

/** Where the last words begin, the first of them first: a term may have several. */
function wordStarts(text: string): readonly number[] {
  const from = Math.max(0, text.length - 80);
  const starts = Array.from(text.slice(from).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu), ({ index }) => from + index);
  return starts.slice(-5);
}
