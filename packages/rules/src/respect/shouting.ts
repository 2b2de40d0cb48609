import { defineRule, type Finding, matchesOf, type Reading, type ReadPart, type Span } from '@trustlint/core';
import { wordList } from '../wording/word-list.ts';

export const shouting = defineRule({
  id: 'respect/shouting',
  level: 'phrase',
  severity: 'warning',
  fix: 'replace',
  profile: 'recommended',
  summary: 'Words in capitals for emphasis, or several marks in a row.',
  why: 'Capitals and rows of marks are read as a raised voice. A reader who is told to do something in capitals hears an order, and one who already had trouble hears blame.',
  sources: ['000 1.1', '000 5.1'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Words that are rightly in capitals, such as a brand or the words on a button.',
    },
  },
  bad: [
    {
      text: '⟦DO NOT⟧ lift the lid while the drum turns.',
      fixed: 'Do not lift the lid while the drum turns.',
    },
    {
      text: 'The ticket is good for ⟦ONE⟧ ride.',
      fixed: 'The ticket is good for one ride.',
    },
    {
      text: '**⟦IMPORTANT NOTICE ABOUT YOUR RENT⟧**\n\nThe new account number stands below.',
      fixed: '**Important notice about your rent**\n\nThe new account number stands below.',
    },
    {
      text: '⟦PLEASE CHECK⟧ [the list of sizes](https://www.example.com/sizes) before you order.',
      fixed: 'Please check [the list of sizes](https://www.example.com/sizes) before you order.',
    },
    {
      text: 'What a kind note⟦!!!⟧ It hangs in the workshop now.',
      fixed: 'What a kind note! It hangs in the workshop now.',
    },
    {
      text: 'Did the second box never come⟦?!?⟧ I am asking the depot now.',
      fixed: 'Did the second box never come? I am asking the depot now.',
    },
    {
      text: 'We are ⟦SO GLAD⟧ that the stove works again.',
      fixed: 'We are so glad that the stove works again.',
    },
    {
      text: 'It arrives on Friday. ⟦PLEASE STAY AT HOME⟧ that day.',
      fixed: 'It arrives on Friday. Please stay at home that day.',
    },
    {
      text: '⟦PLEASE SEND YOUR PDF TODAY⟧ so that the clerk has it in time.',
      fixed: 'Please send your PDF today so that the clerk has it in time.',
    },
  ],
  good: [
    { text: 'Save the form as a PDF and send it to the NHS or to UNICEF.', because: 'they are acronyms' },
    { text: 'Hold SHIFT and press DELETE twice.', because: 'they are the names of keys' },
    { text: 'Tap **BUY NOW**, then **YES**.', because: 'they are the words on buttons' },
    { text: 'Rename IMPORTANT.TXT, then open the file again.', because: 'it is the name of a file' },
    { text: 'Use the code FREE24 at the checkout.', because: 'it is a code' },
    { text: 'The LACK table fits under the BILLY shelf.', because: 'they are names of products' },
    { text: 'Reply STOP to end the messages.', because: 'it is the word to send' },
    { text: 'The display shows “PLEASE WAIT” for a minute.', because: 'it is quoted' },
    { text: 'Thank you! The stove works again. Shall I close the case?', because: 'each sentence has one mark' },
    { text: 'The red STOP button is on the left, under the FULL light.', because: 'they are the words on the device' },
    {
      text: 'Write to me at any time; I’m at the desk from 8:00 AM to 4:00 PM CET.',
      because: 'times and zones are written so',
    },
  ],

  *check(message, { options, glossary }) {
    const allowed = [...options.allow.map((entry) => entry.trim().toLowerCase()), ...glossary].filter(Boolean);
    for (const text of message.texts) {
      yield* checkCapitals(text, allowed);
      yield* checkMarks(text);
    }
  },
});

interface Token {
  /** As written, with straight apostrophes. */
  readonly word: string;
  readonly span: Span;
}

/** A word in capitals. */
interface Loud extends Token {
  /** It belongs to words that the team allows in capitals. */
  readonly isAllowed: boolean;
}

/** A word with what may be glued to it: codes, paths, file names and addresses come out as one. */
const TOKEN = /[\p{L}\p{N}_@#$%+*=~^\\/.:'’\uE000-]+/gu;
/** Capitals only, maybe with an apostrophe; marks around are cut off before. */
const CAPITALS = /^\p{Lu}+(?:'\p{Lu}{1,3})?$/u;

function* checkCapitals({ reading }: ReadPart, allowed: readonly string[]): Iterable<Finding> {
  const { text } = reading;
  const runs: Run[] = [];
  for (const capitals of runsOf(text)) {
    const words = withAllowed(capitals, text, allowed);
    const whole = { start: (words[0] as Loud).span.start, end: (words.at(-1) as Loud).span.end };
    runs.push({ words, whole, isLabel: undefined });
  }
  for (const [i, { words, whole }] of runs.entries()) {
    const shouted = shoutedPart(words, text);
    if (shouted !== undefined && !isLabelAt(runs, i, reading) && !reading.isQuoted(whole))
      yield tell(shouted, words, reading);
  }
}

interface Run {
  readonly words: readonly Loud[];
  readonly whole: Span;
  /** Worked out for those that may be shouted, and for those that stand before them. */
  isLabel: boolean | undefined;
}

/** Whether the run is a label, or goes on behind one: "press **STOP** or **PAUSE**". */
function isLabelAt(runs: readonly Run[], index: number, { text, prose }: Reading): boolean {
  let first = index;
  while (first > 0 && runs[first]?.isLabel === undefined && isLinked(runs[first - 1], runs[first], text)) first--;
  for (let i = first; i <= index; i++) {
    const run = runs[i] as Run;
    const before = runs[i - 1];
    run.isLabel ??=
      (before?.isLabel === true && isLinked(before, run, text)) ||
      isLabel(
        text,
        run.whole,
        run.words,
        prose.emphasis.some((span) => span.start <= run.whole.start && run.whole.end <= span.end),
      );
  }
  return runs[index]?.isLabel === true;
}

const isLinked = (before: Run | undefined, run: Run | undefined, text: string): boolean =>
  before !== undefined && run !== undefined && LABEL_LINK.test(text.slice(before.whole.end, run.whole.start));

/** Marks the words of the terms that the team allows: of "Ride Plan" only both words together. Terms are in small letters. */
function withAllowed(run: readonly Loud[], text: string, terms: readonly string[]): readonly Loud[] {
  if (terms.length === 0) return run;
  let end = 0;
  return run.map((loud) => {
    const { start } = loud.span;
    for (const term of terms) {
      const after = start + term.length;
      if (after > end && text.slice(start, after).toLowerCase() === term && !/[\p{L}\p{N}]/u.test(text[after] ?? ''))
        end = after;
    }
    return start < end ? { ...loud, isAllowed: true } : loud;
  });
}

/** Two capitals beside each other, or a letter that stands for a key behind a word: what makes a look worth while. Most texts have none. */
const LOUD = /[A-ZÀ-Þ]{2}|(?<=[a-z] )[A-HJ-Z](?![\wÀ-ÿ])/g;
/** A small letter, or the end of a line: no run of capitals goes on across. */
const QUIET = /[a-zß-ÿ\n]/;
/** As in `TOKEN`, for one character. */
const IN_TOKEN = /[\p{L}\p{N}_@#$%+*=~^\\/.:'’\uE000-]/u;

/** Capitals that follow each other in one sentence, with nothing but blanks, commas and numbers between. */
function* runsOf(text: string): Iterable<readonly Loud[]> {
  LOUD.lastIndex = 0;
  const places: number[] = [];
  for (let match = LOUD.exec(text); match !== null; match = LOUD.exec(text)) {
    places.push(match.index);
    LOUD.lastIndex = endOfRuns(text, match.index);
  }
  for (const place of places) {
    const start = startOfRuns(text, place);
    yield* runsOfLine(text.slice(start, endOfRuns(text, place)), start);
  }
}

/** The start of the first token around the place that is followed by tokens without a small letter only. */
function startOfRuns(text: string, place: number): number {
  let start = place;
  while (start > 0 && !QUIET.test(text.charAt(start - 1))) start--;
  // The small letter's own token is no capitals' either.
  while (start > 0 && start < text.length && text[start - 1] !== '\n' && IN_TOKEN.test(text.charAt(start))) start++;
  return start;
}

/** The end of the tokens from the place on that hold no small letter. */
function endOfRuns(text: string, place: number): number {
  let end = place;
  while (end < text.length && !QUIET.test(text.charAt(end))) end++;
  if (text.charAt(end) === '\n') return end;
  let from = end;
  while (from > place && IN_TOKEN.test(text.charAt(from - 1))) from--;
  return from > place || end === text.length ? (end === text.length ? end : from) : end;
}

function* runsOfLine(line: string, offset: number): Iterable<readonly Loud[]> {
  let run: Loud[] = [];
  let end = 0;
  for (const match of matchesOf(TOKEN, line)) {
    const { word, span } = bare(match[0], match.index);
    if (word === '') continue;
    const between = line.slice(end, span.start);
    end = span.end;
    const goesOn = /^[ \t\u00A0,;&'"“”‘’()–—-]*$/.test(between);
    if (run.length > 0 && !goesOn) {
      yield run;
      run = [];
    }
    for (const part of partsOf(word, span)) {
      if (CAPITALS.test(part.word)) {
        const span = { start: part.span.start + offset, end: part.span.end + offset };
        run.push({ word: part.word, span, isAllowed: false });
      } else if (run.length > 0 && !/^\d[\d.,]*$/.test(word)) {
        yield run;
        run = [];
      }
    }
    // A full stop or a colon that was cut off ends the run.
    if (run.length > 0 && /[.:]/.test(line.slice(span.end, match.index + match[0].length))) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

/** Without the marks at both ends. */
function bare(token: string, index: number): Token {
  const before = /^['’*~:./-]*/.exec(token)?.[0].length ?? 0;
  let end = token.length;
  while (end > before && /['’*~:./-]/.test(token[end - 1] as string)) end--;
  const word = token.slice(before, end).replaceAll('’', "'");
  return { word, span: { start: index + before, end: index + end } };
}

/** The halves of `NON-REFUNDABLE` and of `AND/OR`, where both are capitals; anything else stays whole. */
function partsOf(word: string, span: Span): readonly Token[] {
  if (!/^\p{Lu}+(?:[/-]\p{Lu}+)+$/u.test(word)) return [{ word, span }];
  return Array.from(matchesOf(/\p{Lu}+/gu, word), (match) => ({
    word: match[0],
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  }));
}

/** `SOOO`, `PLEEEASE`; other letters in threes are blanks and sizes (`XXXL`). */
const isSlowed = (word: string): boolean => /([AEOU])\1\1/.test(word) && !/^(.)\1*$/.test(word);

const ENDINGS = /^[A-Z]{3,}(?:LY|ING|TION|TIONS|NESS|MENT|MENTS|ABLE|IBLE|FUL|LESS|ATED|IZED|ISED|IOUS|ENCE|ANCE)$/;

const stem = (word: string): string => word.replace(/'(?:S|LL|RE|VE|D|M)$/, '').toLowerCase();

const isAlarm = (word: string): boolean =>
  isEmphatic(stem(word)) || /N'T$/.test(word) || isSlowed(word) || (/^[A-Z]{4,}LY$/.test(word) && !isNoManner(word));

/** Words in -LY that are no adverbs of manner, or that plans and buttons are named by. */
const isNoManner = wordList(
  'FAMILY SUPPLY REPLY APPLY ASSEMBLY MONTHLY WEEKLY YEARLY QUARTERLY BUTTERFLY MULTIPLY COMPLY',
);

/** Whether the word, in capitals, is one of everyday English, or pressed like one. */
export function isEnglishInCapitals(word: string): boolean {
  const plain = stem(word);
  return (
    isAlarm(word) ||
    isCommon(plain) ||
    ENDINGS.test(word) ||
    INFLECTED.some(([ending, base]) => plain.endsWith(ending) && isKnownBase(plain.slice(0, -ending.length) + base))
  );
}

const INFLECTED: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['er', ''],
  ['est', ''],
];

const isKnownBase = (word: string): boolean => word.length > 2 && (isCommon(word) || isEmphatic(word));

/** The words of the run that are shouted, if any are: acronyms and names at its ends are left out. */
function shoutedPart(run: readonly Loud[], text: string): readonly Loud[] | undefined {
  const counts = run.map(({ word, isAllowed }) => !isAllowed && isEnglishInCapitals(word));
  const known = counts.filter(Boolean).length;
  if (known === 0) return undefined;
  const first = counts.indexOf(true);
  const last = counts.lastIndexOf(true);
  if (run.length === 1 || known === 1) {
    const only = run[first] as Loud;
    const beside = run[first + 1] ?? run[first - 1];
    if (!(isAlarm(only.word) || isTerm(only, text)) || isName(run, first) || isCurrency(only, text)) return undefined;
    // "OTHER TERMINAL": a long word beside it is no acronym. "VERY PDF" is no word with its neighbour.
    if (beside !== undefined && !beside.isAllowed && beside.word.length > 5 && /[AEIOUY]/.test(beside.word))
      return run.slice(Math.min(first, run.indexOf(beside)), Math.max(first, run.indexOf(beside)) + 1);
    if (run.length === 1 && only.word.length === 2 && !standsAmongWords(only.span, text)) return undefined;
    if (only.word === 'NO' && /^\.?\s*[#\d]/.test(text.slice(only.span.end, only.span.end + 4))) return undefined;
    return [only];
  }
  // In a sentence of capitals a word we don't know is one too, unless it looks like an acronym at its end.
  const part = known > 2 ? withoutAcronyms(run, first, last) : run.slice(first, last + 1);
  if (isName(run, first)) return undefined;
  if (part.some(({ word }) => isAlarm(word))) return part;
  // Nouns in capitals are a product's name ("the SMART HOME hub") unless they make up a sentence or a heading.
  const isSentence = part.some(({ word }) => isFunctionWord(stem(word)));
  return known * 2 > run.length && (isSentence || standsAlone(part, text)) ? part : undefined;
}

function withoutAcronyms(run: readonly Loud[], first: number, last: number): readonly Loud[] {
  const isWord = ({ word, isAllowed }: Loud): boolean => !isAllowed && word.length > 3 && /[AEIOUY]/.test(word);
  let start = first;
  let end = last;
  while (start > 0 && isWord(run[start - 1] as Loud)) start--;
  while (end < run.length - 1 && isWord(run[end + 1] as Loud)) end++;
  return run.slice(start, end + 1);
}

const isFunctionWord = wordList(
  'about after are as at be by call click contact for from get had he help her here him his how if in into it its keep me of off on out over per she stop to up upon us use what when who',
);

/** Whether the words are all of their sentence or heading, or its lead: "SHIPPING DELAY: …". */
const standsAlone = (part: readonly Loud[], text: string): boolean =>
  startsSentence(text, (part[0] as Loud).span.start) &&
  /^["”’')*]*\s*(?:[:.!?\n]|$)/.test(text.slice((part.at(-1) as Loud).span.end));

/** `NEW YORK`, `BEST BUY`: the one known word belongs to a name. */
const isName = (run: readonly Loud[], at: number): boolean => NAMES.has(`${run[at]?.word} ${run[at + 1]?.word}`);

const NAMES = new Set(
  'NEW YORK|NEW ZEALAND|NEW DELHI|NEW JERSEY|NEW ORLEANS|NEW MEXICO|NEW SOUTH|NEW HAMPSHIRE|BEST BUY|BEST WESTERN|ONE DRIVE|ONE PLUS|ONE NOTE|LAST PASS|FREE BSD|THE NORTH|GREAT BRITAIN|FIRST DIRECT'.split(
    '|',
  ),
);

/** "Within 24 HOURS": a unit that is written out. */
const isTerm = ({ word, span }: Loud, text: string): boolean =>
  /^(?:MINUTE|HOUR|DAY|WEEK|MONTH|YEAR)S?$/.test(word) &&
  /\d[ \u00A0]?$/.test(text.slice(Math.max(0, span.start - 2), span.start));

/** "100 TRY", "50 ALL": currencies with the spelling of a word. */
const isCurrency = ({ word, span }: Loud, text: string): boolean =>
  word.length === 3 && /\d[\d.,]*[ \u00A0]?$/.test(text.slice(Math.max(0, span.start - 12), span.start));

/** A word of two letters is emphasis only between words in small letters: "we DO care", but not "Portland, OR 97201". */
const standsAmongWords = ({ start, end }: Span, text: string): boolean =>
  /(?:^|[\s"“(])[\p{Ll}’']+[,:]?\s+$/u.test(text.slice(Math.max(0, start - 24), start)) ||
  /^\s+\p{Ll}/u.test(text.slice(end, end + 4));

/** How far words may stand from the label that they introduce; UTF-16 units. */
const NEAR = 40;

/** The words on a button, a key, a sign, or to be typed. */
function isLabel(text: string, span: Span, run: readonly Loud[], isEmphasised: boolean): boolean {
  const after = text.slice(span.end, span.end + NEAR);
  if (LABEL_NOUN.test(after) && !isPlainEmphasis(run)) return true;
  if (NAMED_NOUN.test(after) && !isAlarm((run[0] as Loud).word)) return true;
  if (isAfterLabelVerb(text, span.start) && (isEmphasised || !isPlainEmphasis(run))) return true;
  if (/[+]\s?$/.test(text.slice(Math.max(0, span.start - 2), span.start)) || /^\s?\+/.test(after)) return true;
  if (isPartOfCode(text, span) || isBlank(run, text, span)) return true;
  return isEmphasised && !isPlainEmphasis(run) && LABEL_VERB_BEFORE.test(sentenceBefore(text, span.start));
}

/** The first and last line of a key, and the operators of a search. */
const isPartOfCode = (text: string, { start, end }: Span): boolean =>
  /-{4,} ?$/.test(text.slice(Math.max(0, start - 6), start)) ||
  /^ ?-{4,}/.test(text.slice(end, end + 6)) ||
  (/^(?:AND|OR|NOT)$/.test(text.slice(start, end)) &&
    /\b(?:operators?|boolean|search (?:terms?|words?))\b/i.test(text));

/** `[CLAIM NUMBER]`, `YOUR NAME HERE`: nobody has filled it in; `template/unresolved-blank` speaks about that. */
function isBlank(run: readonly Loud[], text: string, { start, end }: Span): boolean {
  if (/[[<{(_]$/.test(text.slice(Math.max(0, start - 1), start)) && /^[\]>})_]/.test(text.slice(end, end + 1))) {
    return text[start - 1] !== '(';
  }
  const words = run.map(({ word }) => word);
  return (
    (words.at(-1) === 'HERE' || words[0] === 'INSERT' || words[0] === 'ENTER') &&
    words.some((word) => isBlankWord(word))
  );
}

const isBlankWord = wordList('NAME NUMBER DATE TIME ADDRESS EMAIL PHONE TEXT LINK TITLE COMPANY AMOUNT PRODUCT ORDER');

const isAfterLabelVerb = (text: string, at: number): boolean =>
  LABEL_INTRODUCED.test(text.slice(Math.max(0, at - NEAR), at));

/** "Select ONE of them": such a word is on no button, whatever stands before it. */
const isPlainEmphasis = (run: readonly Loud[]): boolean => {
  const { word } = run[0] as Loud;
  return run.length < 3 && isAlarm(word) && !isLabelWord(stem(word));
};

/** Emphatic words that are also on buttons, signs and displays. */
const isLabelWord = wordList(
  'yes no now free ready important urgent all new wait first last read final attention warning caution danger required valid welcome quick extra super stop full included',
);

const sentenceBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('! '), before.lastIndexOf('? ')) +
      1,
  );
};

const LABEL_VERB_BEFORE =
  /\b(?:press|push|hit|click|tap|choose|pick|select|tick|untick|switch|toggle|hold|go to|called|named|labelled|labeled|marked)\b|\b(?:in|under|on|via|through|open|use|set|turn|of)(?: the)? ["“‘']?$/i;
const LABEL_INTRODUCED =
  /\b(?:press(?:ing)?|push(?:ing)?|hit(?:ting)?|click(?:ing)?(?: on)?|tap(?:ping)?(?: on)?|choos(?:e|ing)|pick(?:ing)?|select(?:ing)?|tick(?:ing)?|hold(?:ing)?(?: down)?|toggle|called|named|titled|entitled|label(?:l?ed)?|marked(?: as)?|reads?|reading|says?|saying|shows?|showing|displays?|displaying|printed|stamped|engraved|stating|states|spells?|reply(?:ing)?(?: with)?|respond(?: with)?|text(?:ing)?|typ(?:e|ing)(?: in)?|enter(?:ing)?|key in|status(?: is| of)?|error|errors|message|warning|keyword|word|words|code|coupon|voucher|password|hashtag|priority|subject|button|key|keys|option|field|tab|menu|mode|setting|switch|sign|label|sticker|column|command|set to|turn(?:ed)? to|switch(?:ed)? to|is on|stands? at|stands? on)(?: (?:the|a|an))?(?: (?:word|words|button|key|option|letters|text|label|error|message|tab|field))?:?\s*["“‘'(]?$/i;
const LABEL_NOUN =
  /^["”’')]?\s+(?:buttons?|keys?|signs?|tab|field|menu|mode|switch|light|lamp|led|label|option|setting|position|command|column|sticker|screen|icon|checkbox|keyword|stamp|port|slot|display)\b/i;
/** What is named by words in capitals only where they are no emphatic words: "URGENT message" is shouted, "SYSTEM ERROR message" not. */
const NAMED_NOUN =
  /^["”’')]?\s+(?:link|box|error|message|folder|file|status|flag|tag|logo|section|cable|jack|drive|function|team|programme|program|plan|brand|stores?)\b/i;
const LABEL_LINK =
  /^["”’')*]?[ \t]*(?:,|\/|>|→|\||[+&]|,? ?(?:or|and|to|then|and then|nor)\b(?: (?:press|the|on|from))?)[ \t]*["“‘'(*]?$/i;

function tell(shouted: readonly Loud[], run: readonly Loud[], reading: ReadPart['reading']): Finding {
  const start = (shouted[0] as Loud).span.start;
  const span = { start, end: (shouted.at(-1) as Loud).span.end };
  const { text } = reading;
  const written = reading.slice(span);
  const quieter = lowered(shouted, text);
  // A word that we don't know may be a name or an acronym, or one more shouted word: the author decides.
  const isSure = run.every(
    ({ word, isAllowed }) => isAllowed || isAcronym(word) || isEnglishInCapitals(word) || word.length === 1,
  );
  return {
    at: { text: reading.prose.text, span },
    message: `“${shorten(written)}” reads as a raised voice. Small letters say the same.`,
    fixes: [
      {
        title: `Write “${shorten(quieter)}”`,
        applicability: isSure ? 'safe' : 'suggestion',
        edits: [{ at: { text: reading.prose.text, span }, text: quieter }],
      },
    ],
  };
}

const shorten = (text: string): string => (text.length > 48 ? `${text.slice(0, 45).trimEnd()}…` : text);

/** In small letters, but for the start of a sentence, `I`, days, months, acronyms and what the team allows. */
function lowered(shouted: readonly Loud[], text: string): string {
  let result = '';
  let at = (shouted[0] as Loud).span.start;
  for (const [index, { word, span, isAllowed }] of shouted.entries()) {
    const written = text.slice(span.start, span.end);
    const isKept =
      isAllowed ||
      isAcronym(word) ||
      (!isEnglishInCapitals(word) && word.length > 1 && (word.length < 5 || !/[AEIOUY]/.test(word)));
    const isProper =
      /^I(?:'|$)/.test(word) || isProperNoun(stem(word)) || (index === 0 && startsSentence(text, span.start));
    const small = written.toLowerCase();
    result +=
      text.slice(at, span.start) +
      (isKept ? written : isProper ? small.charAt(0).toUpperCase() + small.slice(1) : small);
    at = span.end;
  }
  return result;
}

const isAcronym = (word: string): boolean => isKnownAcronym(stem(word)) || isKnownAcronym(stem(word).replace(/s$/, ''));

/** Acronyms that are never put in small letters; none of them is also a word that is shouted. */
const isKnownAcronym = wordList(
  `api atm bcc bic bst cc cd ceo cest cet crm csv dhl dns dob dvd eta eu faq fedex fyi gb gdpr gif gmt gps hdmi
  hmrc hr html http https iban id imap imei ios ip irs isbn iso jpeg jpg json kb led lcd mb mfa mp3 mp4 nfc nhs ok otp
  pc pdf pin pm png puk qr rma rsvp sim sku sla sms ssd ssn ssl tv ui uk unicef ups url usa usb usd usps utc vat vip
  vpn xml`,
);

/** Whether nothing but opening marks stands between the place and the end of the last sentence. */
const startsSentence = (text: string, at: number): boolean =>
  /(?:^|\n|[.!?…]["”’')]*\s)[\s"“‘'(*–—-]*$/.test(text.slice(Math.max(0, at - 12), at)) ||
  (at <= 12 && /^[\s"“‘'(*–—-]*$/.test(text.slice(0, at)));

const MARKS = /[!?！？‼⁉]\uFE0F?(?: ?[!?！？‼⁉]\uFE0F?)*/g;

const TWO_MARKS = /[!?！？‼⁉] ?[!?！？‼⁉]|[‼⁉]/;

function* checkMarks({ reading }: ReadPart): Iterable<Finding> {
  const { text } = reading;
  if (!TWO_MARKS.test(text)) return;
  for (const match of matchesOf(MARKS, text)) {
    const marks = match[0].replace(/ |\uFE0F/g, '');
    if (marks.length < 2 && !/[‼⁉]/.test(marks)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    // `a != b`, `/search??q=1` and a row of marks by themselves are not the end of a sentence.
    if (
      /[=/&\w]/.test(text[span.end] ?? '') ||
      /(?:https?:\/\/|www\.)\S*$/.test(text.slice(Math.max(0, span.start - 200), span.start))
    )
      continue;
    if (reading.isQuoted(span) || isGap(marks, text, span)) continue;
    const one = /[?？⁉]/.test(marks) ? '?' : '!';
    yield {
      at: { text: reading.prose.text, span },
      message: `“${match[0]}” reads as a raised voice. One mark says the same.`,
      fixes: [
        {
          title: `Write “${one}”`,
          applicability: 'safe',
          edits: [{ at: { text: reading.prose.text, span }, text: one }],
        },
      ],
    };
  }
}

/** `£??.??` and "at ???, second floor": something is to be filled in. */
const isGap = (marks: string, text: string, { start, end }: Span): boolean =>
  /^\?+$/.test(marks) &&
  (/[£$€.\d]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    (/(?:^|\s)$/.test(text.slice(Math.max(0, start - 1), start)) &&
      /^(?:[,.;)]|\s+\p{Ll})/u.test(text.slice(end, end + 3))));

const isProperNoun = wordList(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december english christmas easter',
);

/** Words that are put in capitals to press them; none of them is a usual acronym, name or label. */
const isEmphatic = wordList(
  `absolutely actual additional again all alone already also although always amazing and any anybody anymore anyone
  anything anywhere apologise apologize attention aware awesome awful because been before best better beware
  beyond big biggest both brilliant but can cannot careful carefully caution certain cheapest clearly
  completely compulsory congrats congratulations correct correctly could critical crucial danger dangerous
  deadline deeply definitely delighted desperate did different directly do does double each early easy either
  else enormous enough entire entirely especially essential even ever every everybody everyone everything
  everywhere exact exactly excellent except excited exclusive exclusively extra extremely fantastic fast
  fastest few final finally first five following forbidden forever four free fresh friday fully furious further
  future glad gorgeous grateful great greatest guaranteed had happy has have herself highest highly himself
  honestly hooray horrible however huge hundreds hurry illegal immediate immediately important impossible
  included incorrect incredible incredibly independently inside instant instantly is just kindly largest last
  late later least less limited literally love loved lowest mandatory many massive maybe might millions mistake
  monday more most much must my myself necessary need needed needs neither never new no nobody non none not
  note nothing notice now nowhere obligatory obviously once one only or original other others otherwise our
  ours outside own perfect permanent personally please plenty possible prohibited promise properly proud quick
  quickly quite rather read ready real really refundable refuse regardless remember required ridiculous same
  saturday separate serious seriously several severe shall should simply since sincere six smallest so some
  something sometimes soon sorry special still strict strictly strongly stunning such sunday super superb sure
  terrible than thank thanks that the their them themselves then there therefore these they third this those
  thousands three thrilled thursday tiny today together tomorrow tonight too total totally truly tuesday twice
  two ultimate unacceptable unbelievable unfortunately unique unlimited until urgent urgently usually valid
  very vital wait want warning was we wednesday welcome were whatever whenever where which while whoever whole
  why will with within without wonderful worst would wow wrong yay yes yesterday yet you your yours yourself
  zero`,
);

/** Everyday words: several of them in a row are a shouted sentence, one alone may be a label or a name. */
const isCommon = wordList(
  `a about above accept access account across act action add address advance after against agent ago agree
  agreement ahead allow almost along am amount an animal another answer apart app apply appointment april are
  area arrive as ask at attach august available avoid away back bad bag baggage balance bank batteries battery
  be become bed begin behind being below benefit beside between bigger bill billing birthday black block blue
  board body book booking bookings bottom bought box brand bread break breakfast bright bring broken brought
  brown budget building bus business button buy by cable call came camera cancel car card care carrier carry
  case cash cast cause center centre certificate chair chance change channel charge charger chat cheap check
  child children chocolate choice choose city claim class clean clear click client clock close clothes clothing
  cloud coat code coffee cold collect color colour come comment company complain complete condition conditions
  confirm connect consider contact contain continue contract control cook cool copy correction cost country
  couple coupon course cover crate credit crew cross cup current curtain customer cut daily damage dark data
  date day dead deal dear december decide decision declined deep defective delay delayed delete deliver
  delivery demand department deposit desk destination detail device difficult digital dinner direct discount
  dish display dispute doctor doctors document documents dog done door down download dress drink drive driver
  drop dry due duration during duty earn east eat edit electric electricity email emergency employee empty end
  energy engine enjoy enter entrance entry equipment error escape estimate evening event evidence exam example
  exceed exchange excuse exist existing exit expect expensive expire expired expiry explain express extend
  extension external eye fabric face fact factory fail fairly fall family fans far farm fashion fault features
  february fee feedback feel feet field figure file fill find fine finish fire firm fish fit fitting fix fixed
  flat flight float floor floors fly fold follow food foot for forget form formal forward found fragile freeze
  frequent fridge friend from front fruit fuel full fun funds furniture game garden gas gate general gentle get
  gift give glass go goes gold gone good got green ground group grow guarantee guess guest guide gym habit hair
  half hand handle hang happen hard hate he head headphones health hear heat heavy height held hello help
  helpful her here hero hi hide high him hire his hit hold hole holiday home honest hope hospital host hot
  hotel hour house how humid hundred hurt i ice idea if ignore ill image in inch include increase inform
  information inner inspect install installation instead instruction insurance internal internet into inventory
  invite invoice invoices iron issue it item its itself jacket january jewel job join joy judge juice july jump
  june keep kettle key kids kind kitchen know label labels lady lamp land language laptop large launch laundry
  law laws lawyer lead leaflet leak learn lease leave left legal legs lesson let letter lever liable library
  licence license lid life lift light lighter like limit line link lip liquid list listen little live load loan
  lobby local location lock log long look lorry lose loss lost lot low luck luggage lunch machine made mail
  main maintenance major make man manage manager map march mark market material matter mattress maximum me meal
  mean measure meat mechanic medical medication medicine meet member membership men menu message met meter
  middle midnight mind mine minimum minor minute mirror miss mix mobile model modem moment money month monthly
  morning mother mouth move mud music naked name narrow national nature near nearby neck needle network news
  next nice night noise noon normal north notification november number nurse october of off offer office oh oil
  old on online open operator option order out outlet outlets oven over overdue overnight owe owner pack
  package page paid paint pair pan paper parcel parcels park parking part particular partner party pass
  passenger passport password past patient pause pay payment payments peak pedal pen penalty people per period
  permission permit person pet pharmacy phone photo pick picnic picture piece pillow pin pipe pitch place plan
  plane plastic plate platform play player plug point poison policy pool poor port porter post postage pot
  pound power practice prepare prescription present press pressure previous price primary print private prize
  problem procedure process product profile program promotion proof property protect provide public pull
  purchase pure purpose purse push put quality question quiet rack radio railway rain rare rate raw reach
  reader reason receipt receive recent reception record recycle red reduce reference refund regard region
  register regular reject relax release reliable remain reminder remote remove renew rent rental repair repeat
  replace reply report representative request reserve reset residence respond response responsible rest
  restaurant result return returnable returns review reward rice ride right ring risk road room rooms rope
  rough round route rubber rude rule run rush sad safe safety said sail sale salt sample sand sauce save
  savings saw say scan scheme school scratch screen seal season seat seatbelt second section secure security
  see seem sell send sent september serial serve service set share sharp she sheet shelf ship shipment shipping
  shirt shoe shoes shop short show shower shut sick side sign signature signed silent silver simple single sir
  sit site size skin sleep sleeve slide slip slot slow small smart smell smoke smooth snow soap socket soft
  soil sold sole solid solution solve son song sound source south space spare speak speaker speed spend spill
  spoon spot spring square staff stairs stamp stand standard start starter state statement station stay step
  stock stolen stop store storm story strap street strike strong student studio study stuff subject submit
  subscription sugar suit suitable summer sun supply support surprise sweet swim switch system table tablet
  take talk tank tap tape tax tea team tear technical technician tell temperature temporary tenant tent
  terminal terms test text thick thin think thread through ticket tickets tie tight tile till time tin tip
  tires to told tool tooth top touch tour towards towel tower town toy track tracking trade train trains
  transfer transferable transport travel tray treat tree trial trip trouble trousers truck true trust try tube
  tune turn turned type tyre umbrella unable under understand unit university unless unlock unpaid unsafe up
  update upgrade upon upper upset urge us usage use user vacation value valve van vegan vehicle version via
  victim video view views village visit voice volume vote voucher walk wall wallet warm warranty wash waste
  watch water watering way weak wear weather website week weekend weight well went west wet what wheel
  wheelchair when white who wide wife wild win window wing winter wire wise wish woman women wood wooden wool
  word work world worn worry worth wrap wrist write yard year yellow young zip zone`,
);
