import {
  bySpan,
  defineRule,
  type MappedText,
  matchesOf,
  type ReadPart,
  type RuleContext,
  type Span,
} from '@trustlint/core';
import { around, FORM_LINES } from './blank/around.ts';
import { FORMS } from './blank/forms.ts';
import { SIGN_PHRASES, signCue, signsOf } from './blank/signs.ts';
import { blankTags } from './blank/tags.ts';

export const unresolvedBlank = defineRule({
  id: 'template/unresolved-blank',
  level: 'phrase',
  severity: 'warning',
  fix: 'none',
  profile: 'essential',
  summary: 'A blank that was left for later and that nothing declares.',
  why: 'Nobody is asked to complete “XXXX” or “____” before the message goes out, so sooner or later a customer reads it. A placeholder fills itself in, and a fill-in is listed for the agent.',
  sources: ['000 3.1', '000 3.2'],
  language: 'any',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description:
        'Words that look like a blank and are none in your house, such as the name of a product: `XXX Hoodie`.',
    },
  },
  needs: 'any text',
  phrases: Object.fromEntries(Object.entries(SIGN_PHRASES).map(([sign, patterns]) => [signCue(sign), patterns])),
  bad: [
    { text: 'Your kiln was fired under the number ⟦XXXX⟧ last night.' },
    { text: 'We have put ⟦£__⟧ back on your canteen card.' },
    { text: 'Dear ⟦<insert family name>⟧, the choir meets in the old hall.' },
    { text: 'Hello ⟦[CUSTOMER NAME]⟧, your skates are sharpened.' },
    { text: 'Your ferry leaves on ⟦dd/mm/yyyy⟧ from pier 2.' },
    { text: 'The locksmith comes between ⟦xx:xx⟧ and noon.' },
    { text: '⟦Lorem ipsum⟧ dolor sit amet, and the tent is dry again.' },
    { text: 'The new rent is ⟦TBD⟧ and stays the same for two years.' },
    { text: 'The museum’s wing reopens on ⟦<<OPENING DATE>>⟧.' },
    { text: 'Please collect the violin at ⟦???⟧, second floor.' },
    { text: 'We are sorry about ⟦{describe problem}⟧ on your cruise.' },
    { text: 'Your beehive stands on lot ⟦#LOT NUMBER#⟧.' },
    { text: 'The tide table starts on ⟦xx/xx/2027⟧.' },
    { text: 'We have sown ⟦@@plant@@⟧ in your bed.' },
    { text: 'Your locker is on floor ⟦??⟧, by the stairs.' },
    { text: 'Our pottery lessons\n\n⟦Placeholder text goes here⟧' },
    { text: 'Your boat is steered by ⟦NAME OF SKIPPER TO BE ADDED⟧, who knows the reef.' },
  ],
  good: [
    {
      text: 'Practice begins on [date]. [Child name] is on the list of [team].',
      because: 'a fill-in at the head of a sentence has its capital',
    },
    { text: 'Your kiln was fired under the number [kiln number] last night.', because: 'it is a declared fill-in' },
    { text: 'The dungarees come in XXL and XXXL.', because: 'these are sizes' },
    { text: 'I see the card XXXX-XXXX-XXXX-4471 on your account.', because: 'the number is masked' },
    {
      text: 'Please print the page and complete it:\n\nName: ________\n\nSignature: ________',
      because: 'the reader fills these in',
    },
    { text: 'The theme shows “Lorem ipsum” until you write a text of your own.', because: 'it is quoted' },
    { text: 'Your text goes here, in the white box, and your photo beside it.', because: 'it tells where to write' },
    { text: 'Press [Enter] twice, then click [Account Details].', because: 'these are keys and buttons' },
    { text: 'Give your birthday in the form DD/MM/YYYY.', because: 'it says how to write a date' },
    {
      text: 'The room for the talk is TBD. We’ll announce it here on Monday.',
      because: 'it is explained, and the reader learns when to expect it',
    },
    { text: 'Run `backup --name=<your name>` on the old machine.', because: 'it is code' },
    { text: 'The report says 46,XX.', because: 'it tells somebody’s chromosomes' },
    { text: 'See you at the regatta! Love, Noor xxx', because: 'these are kisses' },
  ],

  *check(message, context) {
    const [open] = context.fillIn('\uE000').split('\uE000');
    const allowed = context.options.allow.map((words) => words.toLowerCase());
    for (const text of message.texts) {
      for (const { span, at } of blanksIn(text, open ?? '[')) {
        const near = at.text.slice(Math.max(0, span.start - 40), span.end + 40).toLowerCase();
        if (allowed.some((words) => near.includes(words))) continue;
        yield { at: { text: at, span }, message: tell(at.text.slice(span.start, span.end), context) };
      }
    }
  },
});

const tell = (words: string, context: RuleContext): string =>
  `“${words}” is a blank that nothing fills in. Write what belongs there, a placeholder, or a fill-in for the agent such as ${context.fillIn('order number')}.`;

/** A blank in the reader's text or, where it stands between angle brackets, in the markup. */
interface Blank {
  readonly at: MappedText;
  readonly span: Span;
}

/** “[Child name] is still on the list”: a fill-in with the capital of its sentence, in a text that has others. */
function opensSentence({ reading: { prose } }: ReadPart, { start, end }: Span): boolean {
  const { text } = prose.text;
  return (
    /^\[\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}\]$/u.test(text.slice(start, end)) &&
    /^ \p{Ll}/u.test(text.slice(end, end + 2)) &&
    /(?:^|\n|[.!?] )$/.test(text.slice(Math.max(0, start - 2), start)) &&
    prose.placeholders.some(({ kind }) => kind === 'fill-in')
  );
}

function* blanksIn(text: ReadPart, fillInOpens: string): Iterable<Blank> {
  const { prose } = text.reading;
  const signs = signsOf(text.reading);
  const isForm = (signs.doubles('_.') || signs.has('…')) && FORM_LINES.test(prose.text.text);
  const found: Span[] = [...emptyEmphasis(text), ...promptsInBraces(text)];
  for (const { pattern, needs, isBlank, isTight } of FORMS) {
    if (!needs(signs)) continue;
    for (const match of matchesOf(pattern(), prose.text.text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const there = prose.text.toBase(span);
      if (isTight && there.end - there.start > match[0].length) continue;
      if (!isBlank(match, around(prose.text.text, span, fillInOpens, isForm)) || text.reading.isQuoted(span)) continue;
      if (opensSentence(text, span)) continue;
      found.push(span);
    }
  }
  for (const span of merge(found, prose.text.text)) yield { at: prose.text, span };
  for (const span of blankTags(text)) yield { at: text.part.source, span };
  yield* blankAddresses(text);
}

/** Blanks that touch or have one mark between them are one: `__.__.____`. */
function merge(spans: readonly Span[], text: string): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = merged.at(-1);
    const isNext = last !== undefined && span.start <= last.end + 1;
    if (isNext && !/\s/.test(text.slice(last.end, span.start)))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** `{{INSERT DATE}}` and `[xxx]` are written like a placeholder and a fill-in, and tell nothing to either. */
const promptsInBraces = ({ reading }: ReadPart): readonly Span[] =>
  reading.prose.placeholders.flatMap(({ kind, name, at }) => {
    const isPrompt =
      kind === 'value'
        ? /^(?:insert|enter|your)\s/i.test(name) ||
          /^(?:x{2,}|tb[dca]|todo|placeholder|\.{2,}|…|\?+|_+|-+)$/i.test(name)
        : /^(?:x+|tb[dca])$/i.test(name);
    return isPrompt && at !== undefined && (kind === 'value' || kind === 'fill-in') ? [{ start: at, end: at + 1 }] : [];
  });

/** `__:__` in Markdown is a colon in bold, and was meant as a blank. */
function emptyEmphasis({ part, reading }: ReadPart): readonly Span[] {
  const { text, emphasis } = reading.prose;
  if (part.markup !== 'markdown') return [];
  return emphasis.filter(
    (span) =>
      !/[\p{L}\p{N}\uFFFC\uE000]/u.test(reading.slice(span)) && part.source.text[text.toBase(span).start - 1] === '_',
  );
}

/** An address that was never put in: `[our form](URL)`, `https://acme.example/XXXX`. Code and placeholders in it are none. */
const BLANK_ADDRESS =
  /^(?:#|(?:https?:\/\/)?(?:insert[-_ %][^.]{0,40}|(?:the[-_ ]?)?(?:url|link|website|address)(?:[-_ ]?here)?|todo|tb[dca]|fixme|x{3,}|\.{3}|…|_+|\?+)\/?)?$|(?:^|[/=_.-])(?:X{3,}|x{4,}|_{3,}|TBD|TBC|TODO|INSERT[-_A-Z]*|(?:YOUR|THE)[-_][-_A-Z]+|\.{3})(?:$|[/&?#_.-])/;

function* blankAddresses({ part, reading }: ReadPart): Iterable<Blank> {
  for (const { url, urlSpan, span } of reading.prose.links) {
    // An address that the reader sees is looked at with the other words.
    if (reading.isQuoted(span) || !BLANK_ADDRESS.test(/^(?:url|link|insert|todo)/i.test(url) ? url.toLowerCase() : url))
      continue;
    if (urlSpan.end > urlSpan.start) yield { at: part.source, span: urlSpan };
  }
}
