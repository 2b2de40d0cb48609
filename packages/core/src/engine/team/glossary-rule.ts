import type { Reading } from '../../language/reading.ts';
import type { Example, Finding, MacroRule, ProposedFix } from '../../rule/rule.ts';
import type { Span } from '../../text/span.ts';
import { fitsLocale } from '../readership.ts';
import { startsSentence, withCapital, wordsAt } from './place-of-words.ts';
import { GLOSSARY_RULE, type PreferredTerm, type TermEntry } from './team-entry.ts';
import { type FoundTerm, hasInnerCapital, TermSearch } from './term-search.ts';

/** The rule that a glossary makes: it finds what is written instead of a term, and banned words. */
export function glossaryRule(entries: readonly TermEntry[], own: readonly string[]): MacroRule {
  const searches = new Map<string, TermSearch>();
  const searchFor = (locale: string): TermSearch => {
    let search = searches.get(locale);
    if (search === undefined) {
      const fitting = entries.filter(({ locales }) => locales?.some((one) => fitsLocale(one, locale)) ?? true);
      search = new TermSearch(fitting, own);
      searches.set(locale, search);
    }
    return search;
  };
  return {
    id: GLOSSARY_RULE,
    level: 'phrase',
    severity: 'warning',
    fix: 'replace',
    profile: 'essential',
    summary: 'A word that your glossary replaces or bans.',
    why: 'A product or a thing with two names makes readers wonder whether they are two things. The glossary in your configuration says which name to use.',
    sources: [],
    options: {},
    language: 'any',
    needs: 'any text',
    bad: entries.slice(0, MOST_EXAMPLES).flatMap(exampleOf),
    good: [],
    *check(message): Iterable<Finding> {
      const search = searchFor(message.macro.locale);
      for (const { reading } of message.texts) {
        for (const found of search.find(reading.text)) {
          if (isPartOfAddress(reading, found.span) || isInCapitals(found, reading)) continue;
          yield findingOf(found, reading);
        }
      }
    },
  };
}

/** So many entries are shown as examples of the rule. */
const MOST_EXAMPLES = 12;

function exampleOf(entry: TermEntry): readonly Example[] {
  const [avoided] = 'term' in entry ? (entry.insteadOf ?? []) : entry.ban;
  if (avoided === undefined) return [];
  return [{ text: `⟦${avoided}⟧`, ...('term' in entry ? { fixed: entry.term } : {}) }];
}

function findingOf({ span, entry, written, isPlural }: FoundTerm, reading: Reading): Finding {
  const at = { text: reading.prose.text, span };
  const given = reading.slice(span).replace(/\s+/g, ' ');
  const reason = entry.reason === undefined ? '' : ` ${sentence(entry.reason)}`;
  const severity = entry.severity === undefined ? {} : { severity: entry.severity };
  if (!('term' in entry)) {
    const advice = reason === '' ? ' Say it in other words.' : reason;
    return { at, message: `Your glossary bans “${given}”.${advice}`, ...severity };
  }
  const text = replacement(entry, given, written, isPlural, startsSentence(reading, span));
  const fix: ProposedFix = {
    title: `Say “${text}” instead`,
    // A plural is a guess, and an article before it may no longer fit.
    applicability: isPlural || !keepsArticle(reading, span, given, text) ? 'suggestion' : 'safe',
    edits: [{ at, text }],
  };
  return { at, message: `Your glossary says “${text}” instead of “${given}”.${reason}`, fixes: [fix], ...severity };
}

const sentence = (reason: string): string => (/[.!?…]$/.test(reason) ? reason : `${reason}.`);

/** The term as it is written there: a name keeps its capitals, an ordinary word takes those of the place. */
function replacement(
  { term }: PreferredTerm,
  given: string,
  written: string,
  isPlural: boolean,
  isAtStart: boolean,
): string {
  const text = isPlural ? pluralOf(term) : term;
  if (/\p{Lu}/u.test(term)) return text;
  const isShouted = given.length > 1 && given === given.toUpperCase() && given !== given.toLowerCase();
  if (isShouted && written !== given) return text.toUpperCase();
  const isCapital = /^\P{L}*\p{Lu}/u.test(given) && (isAtStart || !/^\P{L}*\p{Lu}/u.test(written));
  return isCapital ? withCapital(text) : text;
}

function pluralOf(term: string): string {
  if (/(?:s|x|z|ch|sh)$/i.test(term)) return `${term}es`;
  return /[^aeiou]y$/.test(term) ? `${term.slice(0, -1)}ies` : `${term}s`;
}

/** Whether “a” or “an” before the words fits the new ones too. */
function keepsArticle(reading: Reading, span: Span, given: string, text: string): boolean {
  const { first } = wordsAt(reading, span);
  const article = first > 0 && !reading.startsClause(first) ? reading.word(first - 1) : '';
  if (article !== 'a' && article !== 'an') return true;
  const isVowel = (word: string): boolean => /^[aeiou]/i.test(word);
  return isVowel(given) === isVowel(text) && hasInnerCapital(given) === hasInnerCapital(text);
}

/** An address is what it is: `docs.osx.example`. */
function isPartOfAddress(reading: Reading, span: Span): boolean {
  const { first, last } = wordsAt(reading, span);
  for (let word = first; word <= last; word++) if (reading.isOf('url', word)) return true;
  return false;
}

/** In a line of capitals the capitals of a term say nothing. */
function isInCapitals({ entry, written, span }: FoundTerm, reading: Reading): boolean {
  if (!('term' in entry) || written !== entry.term || reading.slice(span) !== written.toUpperCase()) return false;
  const line = reading.sentences[wordsAt(reading, span).sentence];
  const words = line === undefined ? '' : reading.slice(line.span);
  return words.length > span.end - span.start && words === words.toUpperCase();
}
