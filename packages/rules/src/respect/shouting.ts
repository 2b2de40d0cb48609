import { defineRule, type Finding, type ReadPart, type Span } from '@trustlint/core';

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
    const allowed = new Set([
      ...options.allow.flatMap((entry) => entry.toLowerCase().split(/\s+/)),
      ...wordsOf(glossary),
    ]);
    for (const text of message.texts) {
      yield* checkCapitals(text, allowed);
      yield* checkMarks(text);
    }
  },
});

const wordsOf = (terms: ReadonlySet<string>): string[] => [...terms].flatMap((term) => term.split(/\s+/));

/** A word in capitals. */
interface Loud {
  /** As written, with straight apostrophes. */
  readonly word: string;
  readonly span: Span;
}

/** A word with what may be glued to it: codes, paths, file names and addresses come out as one. */
const TOKEN = /[\p{L}\p{N}_@#$%+*=~^\\/.:'’\uE000-]*[\p{L}\p{N}][\p{L}\p{N}_@#$%+*=~^\\/.:'’\uE000-]*/gu;
/** Capitals only, maybe with an apostrophe; marks around are cut off before. */
const CAPITALS = /^\p{Lu}+(?:'\p{Lu}{1,3})?$/u;

function* checkCapitals({ reading }: ReadPart, allowed: ReadonlySet<string>): Iterable<Finding> {
  const { text } = reading;
  let lastLabel = -1;
  for (const run of runsOf(text)) {
    const first = run[0] as Loud;
    const last = run.at(-1) as Loud;
    const whole = { start: first.span.start, end: last.span.end };
    const continuesLabels = lastLabel >= 0 && LABEL_LINK.test(text.slice(lastLabel, whole.start));
    const isEmphasised = reading.prose.emphasis.some((span) => span.start <= whole.start && whole.end <= span.end);
    if (reading.isQuoted(whole) || isLabel(text, whole, run, isEmphasised, continuesLabels)) {
      lastLabel = whole.end;
      continue;
    }
    const shouted = shoutedPart(run, text, allowed);
    if (shouted === undefined) {
      // A label need not be a common word: "set the dial to COOL or ALL".
      if (isAfterLabelVerb(text, whole.start)) lastLabel = whole.end;
      continue;
    }
    yield tell(shouted, reading, allowed);
  }
}

/** Capitals that follow each other in one sentence, with nothing but blanks, commas and numbers between. */
function* runsOf(text: string): Iterable<readonly Loud[]> {
  let run: Loud[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const { word, span } = bare(match[0], match.index);
    const between = text.slice(end, span.start);
    const isNumber = /^\d[\d.,]*$/.test(word);
    if (run.length > 0 && !/^[ \t\u00A0,;&'"“”‘’()–—-]*$/.test(between)) {
      yield run;
      run = [];
    }
    for (const part of partsOf(word, span)) {
      if (CAPITALS.test(part.word)) run.push(part);
      else if (!isNumber || run.length === 0) {
        if (run.length > 0) yield run;
        run = [];
      }
    }
    end = span.end;
    // A full stop or a colon that was cut off ends the run.
    if (/[.:!?]/.test(text.slice(span.end, match.index + match[0].length)) && run.length > 0) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

/** Without the marks at both ends. */
function bare(token: string, index: number): Loud {
  const before = /^['’*~:./-]*/.exec(token)?.[0].length ?? 0;
  let end = token.length;
  while (end > before && /['’*~:./-]/.test(token[end - 1] as string)) end--;
  const word = token.slice(before, end).replaceAll('’', "'");
  return { word, span: { start: index + before, end: index + end } };
}

/** The halves of `NON-REFUNDABLE` and of `AND/OR`, where both are capitals; anything else stays whole. */
function partsOf(word: string, span: Span): readonly Loud[] {
  if (!/^\p{Lu}+(?:[/-]\p{Lu}+)+$/u.test(word)) return [{ word, span }];
  return Array.from(word.matchAll(/\p{Lu}+/gu), (match) => ({
    word: match[0],
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  }));
}

/** `SOOO`, `PLEEEASE`; other letters in threes are blanks and sizes (`XXXL`). */
const isSlowed = (word: string): boolean => /([AEOU])\1\1/.test(word);

const ENDINGS = /^[A-Z]{3,}(?:LY|ING|TION|TIONS|NESS|MENT|MENTS|ABLE|IBLE|FUL|LESS|ATED|IZED|ISED|IOUS|ENCE|ANCE)$/;

const stem = (word: string): string => word.replace(/'(?:S|LL|RE|VE|D|M)$/, '').toLowerCase();

const isAlarm = (word: string): boolean => EMPHATIC.has(stem(word)) || /N'T$/.test(word) || isSlowed(word);

function isEnglish(word: string): boolean {
  const plain = stem(word);
  return (
    isAlarm(word) ||
    COMMON.has(plain) ||
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

const isKnownBase = (word: string): boolean => word.length > 2 && (COMMON.has(word) || EMPHATIC.has(word));

/** The words of the run that are shouted, if any are: acronyms and names at its ends are left out. */
function shoutedPart(run: readonly Loud[], text: string, allowed: ReadonlySet<string>): readonly Loud[] | undefined {
  const counts = run.map(({ word }) => !allowed.has(stem(word)) && isEnglish(word));
  const known = counts.filter(Boolean).length;
  if (known === 0) return undefined;
  const first = counts.indexOf(true);
  const last = counts.lastIndexOf(true);
  if (run.length === 1 || known === 1) {
    const only = run[first] as Loud;
    const beside = run[first + 1] ?? run[first - 1];
    if (!isAlarm(only.word) || isName(run, first) || isCurrency(only, text)) return undefined;
    // "OTHER TERMINAL": a long word beside it is no acronym. "VERY PDF" is no word with its neighbour.
    if (beside !== undefined && beside.word.length > 5 && /[AEIOUY]/.test(beside.word))
      return run.slice(Math.min(first, run.indexOf(beside)), Math.max(first, run.indexOf(beside)) + 1);
    if (run.length === 1 && only.word.length === 2 && !standsAmongWords(only.span, text)) return undefined;
    if (only.word === 'NO' && /^\.?\s*[#\d]/.test(text.slice(only.span.end, only.span.end + 4))) return undefined;
    return [only];
  }
  const part = run.slice(first, last + 1);
  if (isName(run, first)) return undefined;
  if (part.some(({ word }) => isAlarm(word))) return part;
  // Nouns in capitals are a product's name ("the SMART HOME hub") unless they make up a sentence or a heading.
  const isSentence = part.some(({ word }) => FUNCTION_WORDS.has(stem(word)));
  return known * 2 > run.length && (isSentence || standsAlone(part, text)) ? part : undefined;
}

const FUNCTION_WORDS = new Set(
  'about after are as at be by call click contact for from get had he help her here him his how if in into it its keep me of off on out over per she stop to up upon us use what when who'.split(
    ' ',
  ),
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
function isLabel(text: string, span: Span, run: readonly Loud[], isEmphasised: boolean, continues: boolean): boolean {
  if (continues) return true;
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
    (words.at(-1) === 'HERE' || words[0] === 'INSERT' || words[0] === 'ENTER') && words.some((word) => BLANKS.has(word))
  );
}

const BLANKS = new Set(
  'NAME NUMBER DATE TIME ADDRESS EMAIL PHONE TEXT LINK TITLE COMPANY AMOUNT PRODUCT ORDER'.split(' '),
);

const isAfterLabelVerb = (text: string, at: number): boolean =>
  LABEL_INTRODUCED.test(text.slice(Math.max(0, at - NEAR), at));

/** "Select ONE of them": such a word is on no button, whatever stands before it. */
const isPlainEmphasis = (run: readonly Loud[]): boolean => {
  const { word } = run[0] as Loud;
  return run.length < 3 && isAlarm(word) && !LABELS.has(stem(word));
};

/** Emphatic words that are also on buttons, signs and displays. */
const LABELS = new Set(
  'yes no now free ready important urgent all new wait first last read final attention warning caution danger required valid welcome quick extra super stop full included'.split(
    ' ',
  ),
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

function tell(shouted: readonly Loud[], reading: ReadPart['reading'], allowed: ReadonlySet<string>): Finding {
  const start = (shouted[0] as Loud).span.start;
  const span = { start, end: (shouted.at(-1) as Loud).span.end };
  const { text } = reading;
  const written = reading.slice(span);
  const quieter = lowered(shouted, text, allowed);
  const isSure = shouted.every(({ word }) => isEnglish(word) || word.length === 1);
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

/** In small letters, but for the start of a sentence, `I`, days, months, and what may be an acronym. */
function lowered(shouted: readonly Loud[], text: string, allowed: ReadonlySet<string>): string {
  let result = '';
  let at = (shouted[0] as Loud).span.start;
  for (const [index, { word, span }] of shouted.entries()) {
    const written = text.slice(span.start, span.end);
    const isAcronym =
      allowed.has(stem(word)) || (!isEnglish(word) && word.length > 1 && (word.length < 5 || !/[AEIOUY]/.test(word)));
    const isProper =
      /^I(?:'|$)/.test(word) || PROPER.has(stem(word)) || (index === 0 && startsSentence(text, span.start));
    const small = written.toLowerCase();
    result +=
      text.slice(at, span.start) +
      (isAcronym ? written : isProper ? small.charAt(0).toUpperCase() + small.slice(1) : small);
    at = span.end;
  }
  return result;
}

/** Whether nothing but opening marks stands between the place and the end of the last sentence. */
const startsSentence = (text: string, at: number): boolean =>
  /(?:^|\n|[.!?…]["”’')]*\s)[\s"“‘'(*–—-]*$/.test(text.slice(Math.max(0, at - 12), at)) ||
  (at <= 12 && /^[\s"“‘'(*–—-]*$/.test(text.slice(0, at)));

const MARKS = /[!?！？‼⁉]\uFE0F?(?: ?[!?！？‼⁉]\uFE0F?)*/g;

function* checkMarks({ reading }: ReadPart): Iterable<Finding> {
  const { text } = reading;
  for (const match of text.matchAll(MARKS)) {
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

const PROPER = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december english christmas easter'.split(
    ' ',
  ),
);

/** Words that are put in capitals to press them; none of them is a usual acronym, name or label. */
const EMPHATIC: ReadonlySet<string> = new Set(
  `absolutely again all already also always amazing and any anymore anything anywhere apologise apologize
  attention aware awesome because been before best better beware big both but can cannot careful carefully
  caution certain clearly completely congrats congratulations correct correctly could critical danger deadline
  definitely did different directly do does double each either else enough entire entirely especially essential
  even ever every everybody everyone everything everywhere exact exactly except exclusive exclusively extra
  extremely fantastic fast fastest few final finally first five following forbidden forever four free friday
  fully future great greatest guaranteed had happy has have highly honestly hooray huge hurry immediate
  immediately important impossible included incorrect incredible incredibly independently inside instantly is
  just kindly last late later least less limited literally love loved mandatory many maybe might millions
  mistake monday more most much must my necessary need needed needs neither never new no nobody non none not
  note nothing notice now nowhere obviously once one only or other others otherwise our ours outside own
  perfect personally please plenty possible prohibited promise properly quick quickly quite rather read ready
  really refuse regardless remember required same saturday seriously several shall should simply six so some
  something sometimes soon sorry still strictly strongly such sunday super sure terrible than thank thanks that
  the their them then there these they third this those thousands three thursday today together tomorrow
  tonight too total totally truly tuesday twice two ultimate unfortunately until urgent urgently usually valid
  very wait want warning was we wednesday welcome were whatever whenever where which while whole why will with
  within without wonderful worst would wow wrong yay yes yesterday yet you your yours yourself zero`.split(/\s+/),
);

/** Everyday words: several of them in a row are a shouted sentence, one alone may be a label or a name. */
const COMMON: ReadonlySet<string> = new Set(
  `a about above accept access account across act action add address advance after against agent ago agree ahead
  allow almost alone along am amount an animal another answer apart app apply appointment april are area arrive
  as ask at attach august available avoid away back bad bag baggage balance bank batteries battery be become
  bed begin behind being below benefit beside between bill birthday black block blue board body book booking
  bookings bottom box break breakfast bring broken building bus business button buy by cable call came camera
  cancel car card care carry case cash cause center centre chance change channel charge charger chat cheap
  check child children choice choose city claim clean clear click close clothes code coffee cold collect color
  colour come comment company complain complete condition conditions confirm connect consider contact contain
  continue contract control copy cost country couple coupon course cover credit current customer cut damage
  dark date day dead deal dear december decide decision deep delay delete deliver delivery demand department
  deposit desk detail device difficult dinner direct discount doctor document documents dog done door down
  download drink drive driver drop dry due during duty early easy eat electricity email empty end enjoy enter
  entry error evening event example exchange excuse exist exit expect expensive expire explain express eye face
  fact fail fall family far fault february fee feedback feel feet field figure file fill find fine finish fire
  fit fix flat flight floor fly follow food foot for forget form forward found friend from front fuel full fun
  game garden gas gate get gift give glad glass go goes gold gone good got green ground group grow guarantee
  guess guest guide half hand hang happen hard hate he head health hear heat heavy held hello help her here hi
  high him his hit hold holiday home hope hospital hot hotel hour house how however hundred hurt i idea if
  ignore in include inform information instead instruction insurance into invoice issue it item its itself
  january job join july june keep key kids kind kitchen know lady land language large lead learn leave left
  legal legs let letter liable lid life lift light like line link list listen little live load local location
  lock log long look lose loss lost lot low luck luggage lunch machine made mail main make man manage manager
  march mark market matter me meal mean medication medicine meet member men message met meter middle midnight
  mind mine minute miss mobile moment money month morning mother move music name near news next nice night
  noise noon normal north notification november number october of off offer office oh old on online open option
  order out over owe pack package page paid paper parcel parcels part partner party pass passenger password
  past pay payment pen people per period person phone photo pick picture piece place plan plane plastic
  platform play plug point policy poor post postage power prepare present press price print private prize
  problem process product profile program proof protect provide public pull push put quality question quiet
  rain rate reach reason receipt receive recent record red reduce refund refundable regard register regular
  reject release reliable remain reminder remove renew rent repair repeat replace reply report request reserve
  reset respond response responsible rest result return returnable review ride right ring risk road room round
  rule run safe safety said sale save saw say school screen seal season seat second section secure security see
  seem sell send sent september serial serve service set share she ship shipping shoes shop short show shut
  sick side sign signature simple since single sir sit site size sleep slow small smart smoke solution solve
  sound south space speak special speed spend staff stand start state station stay step stock stop store storm
  story street strong study stuff subject submit summer sun supply support surprise switch system table take
  talk tax team technician tell terminal terms test text think through ticket tickets till time tip to told top
  touch tour towards town track tracking trade train trains transfer transferable travel treat trip trouble
  true trust try turn type unable under understand unit unless unlock up update upgrade upon us use user value
  valve vehicle version via video view visit voice voucher walk wall wallet warm warranty wash watch water way
  wear weather website week weekend weight well went west wet what wheel when white who wife win window winter
  wire wish woman women wood word work world worry worth write year young`.split(/\s+/),
);
