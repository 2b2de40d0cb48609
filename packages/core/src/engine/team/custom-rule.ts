import type { Message } from '../../language/message.ts';
import type { Cue, Reading } from '../../language/reading.ts';
import type { Finding, MacroRule, ProposedFix } from '../../rule/rule.ts';
import type { Span } from '../../text/span.ts';
import { fitsLocale, isInternal } from '../readership.ts';
import { GUARDS, type Guard, holds } from './guard.ts';
import type { LinearExpression } from './linear-expression.ts';
import { startsSentence, withCapital, wordsAt } from './place-of-words.ts';
import type { CustomRuleEntry, ExampleEntry } from './team-entry.ts';

/** A rule that the team has described. */
export interface CustomRule extends MacroRule {
  readonly entry: CustomRuleEntry;
  /** What its phrases and patterns find in the text, innocent or not. */
  occurrences(reading: Reading): readonly Occurrence[];
  /** Why it leaves the whole macro alone, or `undefined` where it looks at it. */
  whyNotAsked(message: Message): string | undefined;
}

export interface Occurrence {
  readonly span: Span;
  /** Why it is no finding, as the end of “This is innocent: …”; absent where it is one. */
  readonly innocent?: string;
}

/** What was compiled of an entry. */
export interface CompiledEntry {
  /** The same text by the reader that knows the phrases of all entries: what it finds of this one, and of its exceptions. */
  readonly phrases: (reading: Reading) => { readonly found: readonly Cue[]; readonly excepted: readonly Cue[] };
  readonly expressions: readonly LinearExpression[];
}

export function customRule(entry: CustomRuleEntry, { phrases, expressions }: CompiledEntry): CustomRule {
  const { id, message: words, kinds, audience = 'public', locales, suggestions = [] } = entry;

  const occurrences = (reading: Reading): readonly Occurrence[] => {
    const { found, excepted } = phrases(reading);
    const spans = [...found.map(({ span }) => span), ...expressions.flatMap((one) => one.find(reading.text))];
    return outermost(spans).map((span) => {
      const innocent = whyInnocent(span, reading, excepted, (entry.unless ?? []) as readonly Guard[]);
      return innocent === undefined ? { span } : { span, innocent };
    });
  };

  const whyNotAsked = (message: Message): string | undefined => {
    const { locale } = message.macro;
    if (locales !== undefined && !locales.some((one) => fitsLocale(one, locale)))
      return `the rule is for ${locales.join(', ')}, and the macro is in ${locale}`;
    if (audience === 'internal' && !isInternal(message))
      return 'the rule is for internal macros, and customers read this one';
    if (audience === 'public' && isInternal(message)) return 'the rule is for customers, and this macro is internal';
    if (kinds !== undefined && (message.kind === undefined || !kinds.includes(message.kind)))
      return `the rule is for the kind ${kinds.join(' or ')}, and this macro is ${message.kind === undefined ? 'of unknown kind' : `of the kind ${message.kind}`}`;
    return undefined;
  };

  return {
    id: id.text,
    level: 'phrase',
    severity: entry.severity ?? 'warning',
    fix: suggestions.length > 0 ? 'suggest' : 'none',
    profile: 'essential',
    summary: entry.summary ?? words.replaceAll('{found}', '…'),
    why: entry.why ?? 'Your team has agreed on it.',
    sources: [],
    options: {},
    audience: 'any',
    language: 'any',
    needs: 'any text',
    bad: (entry.bad ?? []).map(exampleOf),
    good: (entry.good ?? []).map(exampleOf),
    entry,
    occurrences,
    whyNotAsked,
    *check(message): Iterable<Finding> {
      let isAsked: boolean | undefined;
      for (const { reading } of message.texts) {
        for (const { span, innocent } of occurrences(reading)) {
          if (innocent !== undefined) continue;
          // The kind takes long to work out, and most texts hold none of the words.
          isAsked ??= whyNotAsked(message) === undefined;
          if (!isAsked) return;
          const at = { text: reading.prose.text, span };
          const found = reading.slice(span).replace(/\s+/g, ' ');
          yield { at, message: words.replaceAll('{found}', found), fixes: fixesOf(suggestions, reading, span) };
        }
      }
    },
  };
}

function fixesOf(suggestions: readonly string[], reading: Reading, span: Span): readonly ProposedFix[] {
  const at = { text: reading.prose.text, span };
  const isCapital = /^\P{L}*\p{Lu}/u.test(reading.slice(span)) && startsSentence(reading, span);
  return suggestions.map((suggestion) => {
    // A name such as iPhone keeps its small letter.
    const isName = /^\P{L}*\p{L}+\p{Lu}/u.test(suggestion);
    const text = isCapital && !isName ? withCapital(suggestion) : suggestion;
    return { title: `Say “${text}” instead`, edits: [{ at, text }] };
  });
}

function whyInnocent(
  span: Span,
  reading: Reading,
  excepted: readonly Cue[],
  unless: readonly Guard[],
): string | undefined {
  const exception = excepted.find((cue) => cue.span.start < span.end && span.start < cue.span.end);
  if (exception !== undefined) return `“except” names “${reading.slice(exception.span)}”`;
  if (unless.length === 0) return undefined;
  const cue = wordsAt(reading, span);
  const guard = reading.wordCount === 0 ? undefined : unless.find((one) => holds(one, cue, reading));
  return guard === undefined ? undefined : `“unless” names “${guard}”, and ${GUARDS[guard]}`;
}

/** In order; of spans that share a place, the one that begins first, and of those the longest. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

const exampleOf = ({ text, because, fixed }: ExampleEntry) => ({
  text: text.text,
  ...(because === undefined ? {} : { because }),
  ...(fixed === undefined ? {} : { fixed }),
});
