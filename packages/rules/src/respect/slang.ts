import { type Cue, defineRule, type Finding, matchesOf, type Reading, type RuleContext } from '@trustlint/core';
import { capitalise, withoutOverlaps } from '../clause.ts';
import {
  isName,
  opensCompound,
  plainWordsFor,
  startsSentence,
  type Wording,
  wordingList,
} from '../wording/plain-words.ts';
import { SLANG } from './slang-words.ts';

const ID = 'respect/slang';
const wordings = wordingList(SLANG);

/** Worn-down words that a reading has already opened, so that patterns find the full words too: only the written form tells them. */
const OPENED: readonly (readonly [pattern: string, written: RegExp, plain: string])[] = [
  ['going to', /^gonna$/i, 'going to'],
  ['want to', /^wanna$/i, 'want to'],
  ['got to', /^gotta$/i, 'have to'],
  ['do not know', /^dunno$/i, "don't know"],
  ['is not', /^ain['’]t$/i, "isn't"],
  ['you all', /^y['’]all$/i, 'you all'],
];

export const slang = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'info',
  fix: 'replace',
  profile: 'recommended',
  summary: 'Slang and chat abbreviations.',
  why: 'Slang is for people who know each other. To a reader with a problem it sounds as if nobody took it seriously, and readers who learned English at school have to look it up.',
  sources: ['000 5.2', '000 8.1'],
  options: {
    allow: { type: 'strings', default: [], description: 'Words that your team uses with its readers: `awesome`.' },
  },
  needs: 'any text',
  phrases: { [ID]: wordings().map(({ pattern }) => pattern), [`${ID}.opened`]: OPENED.map(([pattern]) => pattern) },
  bad: [
    { text: '⟦IMO⟧, the long oar is better.' },
    { text: '⟦IMO⟧ the lid fits, and the short oar is worse, ⟦IMO⟧.' },
    { text: 'Your ⟦tix⟧ are at the gate.' },
    { text: 'The van comes ⟦2moro⟧.', fixed: 'The van comes tomorrow.' },
    { text: 'The choir is ⟦gonna⟧ sing on Sunday.', fixed: 'The choir is going to sing on Sunday.' },
    { text: '⟦No worries⟧, the seat is still yours.', fixed: "That's all right, the seat is still yours." },
    { text: 'The wrong tile was ⟦our bad⟧.', fixed: 'The wrong tile was our mistake.' },
    { text: 'Please send the form ⟦ASAP⟧.', fixed: 'Please send the form by [date and time].' },
    { text: '⟦FYI⟧, the lift is out of order.', fixed: 'The lift is out of order.' },
    { text: 'The shelf is ⟦super easy⟧ to build.', fixed: 'The shelf is very easy to build.' },
    { text: '⟦Oops⟧, the page was empty.', fixed: 'The page was empty.' },
    { text: '⟦Yep⟧, the garden is open.', fixed: 'Yes, the garden is open.' },
    { text: '⟦Thx⟧ for the photo.', fixed: 'Thanks for the photo.' },
    { text: 'Your kayak is here, and ⟦ur⟧ oar too.' },
    { text: 'Ask the ⟦lads⟧ at the slipway.' },
    { text: 'The booking page went ⟦nuts⟧ last night.' },
    { text: 'The ferry is full ⟦rn⟧.' },
  ],
  good: [
    { text: 'I screwed the handle on.', because: 'a screw holds it' },
    { text: 'The shelf is screwed to the wall.', because: 'a screw holds it' },
    { text: 'The player opens .m3u and .pls files.', because: 'it is a type of file' },
    { text: 'All prices are excl. BTW.', because: 'it is the Dutch value added tax' },
    { text: '*Gotcha!* is a card game for four.', because: 'it is the name of a game' },
    { text: 'The path to the mill is lit.', because: 'it is a light' },
    { text: 'The hall is THX certified.', because: 'it is a name' },
    { text: 'The choir is going to sing on Sunday.', because: 'it is written out' },
    { text: 'Keep the cheese in a cool place.', because: 'it is a temperature' },
    { text: 'You wrote “no worries”, and we are glad.', because: 'it quotes the reader' },
    { text: 'The super glue needs a minute.', because: 'it is the name of a thing' },
    { text: 'Type `gonna` to test the filter.', because: 'it is code' },
    { text: 'Your *No Worries* mug is on its way.', because: 'it is the name of a product' },
    { text: 'Two tons of sand arrive on Monday.', because: 'it is a weight' },
    { text: 'My bad tooth needs a crown.', because: 'bad is said of the tooth' },
    { text: 'The trout is gutted and scaled on the quay.', because: 'it is done to a fish' },
    { text: 'The boathouse was gutted by fire in May.', because: 'it is done to a house' },
    { text: 'The washers go on first, the nuts go on last.', because: 'it is a thing' },
    { text: 'Rows T and U are free.', because: 'it names a row' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const worn = reading.cues(`${ID}.opened`).filter((cue) => isWornDown(reading, cue));
      const cues = worn.length === 0 ? reading.cues(ID) : [...reading.cues(ID), ...worn];
      for (const cue of cues.length === 0 ? cues : withoutOverlaps(cues)) {
        const written = reading.slice(cue.span).toLowerCase();
        if (context.glossary.has(written) || context.options.allow.some((words) => words.toLowerCase() === written))
          continue;
        if (
          reading.isQuoted(cue.span) ||
          isName(reading, cue) ||
          isTitleOfSomething(reading, cue) ||
          isPlainWord(reading, cue)
        )
          continue;
        yield tell(reading, cue, context);
      }
      yield* checkLetters(reading);
    }
  },
});

/** "u" and "ur" in the place of words; readings open them, so only the text shows them. */
const LETTERS = / (ur?)(?=[ \n?.,!])/g;
/** "Press u", "option u." */
const NAMES_LETTER =
  /\b(?:type|press|size|letter|key|button|option|section|row|gate|platform|unit|block|hit|vitamin|column|line|plan|and|or|bus|route)$/i;
const OPENING = /(?:^|[.!?\n]\s*)(u|ur) (?=[a-z]{2})/gi;

const PLAIN_LETTERS: Readonly<Record<string, string>> = { U: 'You', Ur: 'Your', UR: 'Your', u: 'you' };

function* checkLetters(reading: Reading): Iterable<Finding> {
  const { text } = reading;
  const found: { readonly start: number; readonly end: number; readonly plain: string }[] = [];
  LETTERS.lastIndex = 0;
  for (let match = LETTERS.exec(text); match !== null; match = LETTERS.exec(text)) {
    const start = match.index + 1;
    // "A and U"
    const isListed = match[1] === 'u' || !/\b(?:and|or)$/.test(text.slice(0, match.index));
    if (isListed && NAMES_LETTER.test(text.slice(Math.max(0, start - 13), match.index))) continue;
    found.push({ start, end: LETTERS.lastIndex, plain: match[1] === 'u' ? 'you' : 'your' });
  }
  if (/(?:^|\n|[.!?] )ur? /i.test(text)) {
    for (const match of matchesOf(OPENING, text)) {
      const word = match[1] as string;
      const end = match.index + match[0].length - 1;
      // In small letters a space before it shows it above.
      if (word.startsWith('U') || text[end - word.length - 1] !== ' ')
        found.push({ start: end - word.length, end, plain: PLAIN_LETTERS[word] ?? 'your' });
    }
  }
  // A semicolon parts words, so no phrase finds it.
  if (text.includes(';'))
    for (const match of matchesOf(/\btl;dr\b/gi, text))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        plain: match[0].startsWith('t') ? 'in short' : 'In short',
      });
  for (const { start, end, plain } of found) {
    const span = { start, end };
    if (reading.isQuoted(span)) continue;
    const at = { text: reading.prose.text, span };
    const words = reading.slice(span);
    yield {
      at,
      message: `“${words}” is slang. Say it plainly: “${plain}”.`,
      fixes: [{ title: `Say “${plain}”`, applicability: 'suggestion', edits: [{ at, text: plain }] }],
    };
  }
}

const isWornDown = (reading: Reading, cue: Cue): boolean =>
  reading.isGlued(cue.last) &&
  reading.wordSpan(cue.last).start === cue.span.start &&
  OPENED[cue.pattern]?.[1].test(reading.slice(cue.span)) === true;

/** "*Gotcha!* is the card game": words in emphasis that a sentence goes on to tell of, as of a name. */
const isTitleOfSomething = (reading: Reading, { span }: Cue): boolean =>
  reading.prose.emphasis.some(
    ({ start, end }) =>
      start <= span.start &&
      span.end <= end &&
      end - span.end <= 1 &&
      start >= span.start - 1 &&
      /^[”"']? (?:is|was|are|has|comes|costs|starts|opens|ships|weighs|plays|contains|by) /.test(
        reading.text.slice(end, end + 12),
      ),
  );

/** Words that are slang in some places only, and what shows that they are meant plainly. */
const PLAIN: readonly (readonly [slang: RegExp, signs: RegExp])[] = [
  [
    /\bcool\b|\bchill\w*\b/,
    /\b(?:temperature|dry|store[ds]?|place|wash\w*|weather|evenings?|shade|cellar|oven|water|fridge|degrees|wine|soup|salad|dessert|drinks?|overnight|batter|mixture|custard|cream|jelly|serve[ds]?|dough|minutes|hours?|glass|room|cloth|rack|iron|engine|surface)\b|°/,
  ],
  [
    /\bsucks?\b|\bsucked\b|\bblows\b|\bbites\b|\bstinks\b/,
    /\b(?:air|dust|vacuum|hose|fan|pump|filter|vent|dog|fuse|wind|thumb|mosquito\w*|drain|bin)\b/,
  ],
  [
    /\blit\b/,
    /\b(?:lamps?|lights?|candles?|fires?|rooms?|halls?|paths?|stairs?|steps|street|windows?|stove|button|sign|oven|burner|gas|led|dim\w*|well|brightly|poorly|softly|trees?|screen|display|keyboard|icon|arrow|symbol|entrance|yard|garden|tunnel|cellar|stage)\b/,
  ],
  [/\bstoked\b/, /\b(?:oven|stove|boiler|fires?|furnace|kiln|engine|burner)\b/],
  [
    /\bgutted\b/,
    /\b(?:fish|trout|salmon|bass|mackerel|cod|squid|chickens?|birds?|game|scaled?|fillet\w*|cleaned|fires?|flames|house|home|flat|kitchen|building|rooms?|shop|hall|walls?|rebuil\w*|renovat\w*|refurbish\w*)\b/,
  ],
  [/^lads?\b/, /\b(?:teams?|shirts?|squad|football|boots|jackets?|sizes?)\b/],
  [/\bchaps?$/, /^ ?(?:books?\b|\. ?\d)|\b(?:leather|riding)\b/],
  [/\bnuts$/, /^, |^-|^ and\b|\b(?:bolts?|mix|recipe|cake|granola|screws?)\b/],
  [/\bquid\b/, /^ pro quo\b/],
  [/\bpumped\b/, /\b(?:water|fuel|tank|tyres?|cellar|well|air|septic)\b/],
  [
    /\btons?\b|\bloads?\b|\bheaps?\b|\bpiles?\b|\bstacks?\b/,
    /\b(?:sand|gravel|steel|coal|cargo|crane|lorry|truck|laundry|washing|bricks|compost|kilograms?|kg|soil|carry|carries)\b/,
  ],
  [
    /\bpop|\bpops\b|\bpopping\b|\bshoot\w*|\bshot\b|\bfire\b|\bhook\b|\bswing\b|\bchuck\b|\bstick|\bstuck|\bbag\b|\bzap\b|\baxe\b|\bnuke\b/,
    /\b(?:film\w*|photo shoot|rifle|target|toast|balloon|ears|fishing|trailer|hose|children|playground|extinguisher|label|tape|glue|drill|lathe|magnet|microbes|microwave|buds?|stems?|prun\w+)\b/,
  ],
  [/\btick\b|\bticks\b/, /\b(?:box|boxes|clock|dogs?|forest|skin|bite)\b/],
  [
    /\bdude\b|\bboss\b|\bchief\b|\blegend\b|\bgang\b|\bsunshine\b|\bneat\b|\bace\b|\bmint\b|\bsweet\b|\bwicked\b|\bsick\b|\bfire\b|\bclass\b|\bboom\b/,
    /\b(?:ranch|map|chart|key|cards?|tea|leaves|sauce|peas|taste|whisky|hours of|alarm|brigade|room|flu|leave|doctor|lesson|teacher|school|seat|train|travel|first|second|business|economy|crane|microphone|salty?|candle|witch)\b/,
  ],
  [/\bpics?\b|\bconvo\b|\bvid\b/, /\bPIC\b/],
  [/\bbust\b|\bbusted\b/, /\b(?:marble|bronze|waist|sculpture|museum|size|bra|hips?|measure\w*)\b/],
  [/\bdarn/, /\b(?:gloves?|socks?|thumb|elbow|heel|toe|sleeve|wool|thread|jumper|sweater)\b/],
  [/\bass\b|\bpoop\b|\bpiss\b|\bdamn\b|\bturd\b/, /\b(?:donkey|dogs?|bags?|litter|zoo|jenny)\b/],
  [/\br you\b|\br u\b|\bb c\b/, /\b(?:key|column|letter|vitamin|program\w*|language)\b/],
  [
    /\bcringe\b|\bsus\b|\bgross\b|\bpants\b|\brubbish\b|\bbet\b|\bsteal\b|\bpony\b|\bswell\b|\bposh\b|\bpotty\b|\blegend\b|\bninja\b/,
    /\b(?:salary|pay|weight|income|wage|wear|size|trousers|bins?|collect\w*|waste|bag|placed|place|wager|odds|sea|surf|riding|toddler|training|map|chart|belt)\b/,
  ],
  [/\bghost\w*/, /\b(?:image|print|tour|halloween|screen|touch)\b/],
  [
    /\bthe scoop\b|\bscoop\b|\bskinny\b|\bdirt\b|\bcatch\b|\bgossip\b/,
    /\b(?:ice|cream|litter|latte|jeans|milk|coffee|powder|flour|wash|stain|clean|shoes|fish)\b/,
  ],
  [
    /\bscrewed$/,
    /^ (?:(?:the|a|it|them|your|both|one)(?: \w+){0,2} )?(?:to|onto|into|on|in|together|down|tight|shut|in place|from)\b|\b(?:bolts?|screws?|wall|bracket|hinges?|lid|cap|panel|plate)\b/,
  ],
  [/\bvibes?\b/, /\bvibrat\w*\b/],
  [/\bdodgy\b|\biffy\b|\bwonky\b/, /\bwonky (?:veg\w*|fruit|carrots?)\b/],
  [/\bagain$|\bacting up\b|\bbutton\b/, /\bstage\b/],
];

function isPlainWord(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined) return false;
  const written = reading.slice(cue.span);
  if (isOtherName(reading, cue, written) || isFileType(reading.text, cue.span)) return true;
  const words = written.toLowerCase();
  const next = cue.last < sentence.lastWord && !reading.startsClause(cue.last + 1) ? reading.word(cue.last + 1) : '';
  if (
    /^(?:my|our) bad$/.test(words) &&
    next !== '' &&
    !/^(?:about|for|on|and|i|we|that|there|here|if|with|this|it|sorry|the|but|so|again|too)$/.test(next)
  )
    return true;
  if (
    /^super/.test(words) &&
    reading.text.charAt(cue.span.start + 5) === '-' &&
    /^super-?(?:fast|light|strong|soft|fine|heavy|bright|thin|slim)/.test(words) &&
    /\b(?:broadband|charging|charger|glue|fibre|fabric|model|mode)\b/.test(reading.slice(sentence.span))
  )
    return true;
  const before = reading.text.slice(sentence.span.start, cue.span.start).toLowerCase();
  const after = reading.text.slice(cue.span.end, sentence.span.end).toLowerCase();
  return PLAIN.some(([slangWord, signs]) => slangWord.test(words) && (signs.test(before) || signs.test(after)));
}

/** "Ty" and "Tia" are people, "TX" is a state, "RN" a nurse. */
const OTHER_NAMES = /^(?:B4|Ty|Tia|Sup|Viv|TIA|NM|BS|PIC|Mo|SUS|BBL|IMO)$/;
const BEFORE_NAMES = new Set([
  'the',
  'a',
  'an',
  'your',
  'our',
  'its',
  'plus',
  'this',
  'that',
  'no',
  'called',
  'of',
  'dutch',
  'tap',
  'press',
  'click',
  'select',
  'choose',
  'type',
  'and',
]);
const AFTER_NAMES = new Set([
  'is',
  'was',
  'certified',
  'approved',
  'compliant',
  'rated',
  'badge',
  'standard',
  'stands',
  'means',
  'number',
  'logo',
  'id',
  'code',
  'team',
  'nr',
  'amount',
  'rate',
]);

/** BTW is the value added tax of the Netherlands: "BTW-nummer", "VAT (BTW)", "excl. BTW". */
const isDutchTax = (text: string, { start, end }: Cue['span']): boolean =>
  /^-\p{L}|^[ )]*(?:numbers?|nummer|nr|no\.|id|code|rate|tarief|is \d|\d)/iu.test(text.slice(end, end + 12)) ||
  /\b(?:vat|tax|dutch|incl|excl|including|excluding|inclusive of|exclusive of|plus|with|without|no|of|\d\d? ?%)[.:]? ?\(?$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** ".pls", ".thx": the end of a file's name. "pls list": what the file is. */
const isFileType = (text: string, { start, end }: Cue['span']): boolean =>
  /[\w\s(“"'*`]\.$|^\.$/.test(text.slice(Math.max(0, start - 2), start)) ||
  (/^pls$/i.test(text.slice(start, end)) &&
    /^ (?:file|list|playlist|format|extension)s?\b/i.test(text.slice(end, end + 12)));

/** Whether capitals are the name of something else: "the BTW number", "THX sound", "part ASAP-200". */
function isOtherName(reading: Reading, cue: Cue, written: string): boolean {
  // “IMO, the bigger cage is better”; the IMO is an office for ships
  if (
    OTHER_NAMES.test(written) &&
    !(
      written === 'IMO' &&
      ((reading.startsClause(cue.first) &&
        /^(?:,| (?:the|this|that|it|you|your|we|i|an?|clause|point)\b)/i.test(reading.text.slice(cue.span.end))) ||
        (/, $/.test(reading.text.slice(0, cue.span.start)) && /^[.!]/.test(reading.text.slice(cue.span.end))))
    )
  )
    return true;
  if (cue.first !== cue.last || !/^[A-Z]{2,6}$/.test(written)) return false;
  const { text } = reading;
  if (/^-?\d/.test(text.slice(cue.span.end, cue.span.end + 2)) || text.charAt(cue.span.start - 1) === '-') return true;
  if (written === 'BTW' && isDutchTax(text, cue.span)) return true;
  const isInside = cue.first > (reading.sentences[cue.sentence]?.firstWord ?? 0) && !reading.startsClause(cue.first);
  const previous = isInside ? reading.word(cue.first - 1) : '';
  if (
    BEFORE_NAMES.has(previous) ||
    (!reading.startsClause(cue.last + 1) && AFTER_NAMES.has(reading.word(cue.last + 1)))
  )
    return true;
  return /^(?:THX|YA|TY|NP|LOL|OMG|TX)$/.test(written) && opensCompound(reading, cue);
}

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const text = reading.prose.text;
  const words = reading.slice(cue.span);
  const opened = cue.type.endsWith('.opened') ? OPENED[cue.pattern] : undefined;
  const wording: Wording =
    opened === undefined ? (wordings()[cue.pattern] as Wording) : { pattern: opened[0], plain: opened[2] };
  const at = { text, span: cue.span };
  const isVery = wording.plain === 'very' && /\s|-/.test(words);
  const plain = isVery ? `very ${words.replace(/^\S+?[\s-]/, '')}` : wording.plain;
  if (plain === '') return { at, message: `“${words}” is slang. Say it in plain words.` };
  if (plain === '-') {
    const edit = leaveOut(reading, cue);
    const finding = { at, message: `“${words}” is slang, and the message can do without.` };
    return edit === undefined
      ? finding
      : {
          ...finding,
          fixes: [
            {
              title: 'Leave it out',
              applicability: 'suggestion',
              edits: [{ at: { text, span: edit.span }, text: edit.text }],
            },
          ],
        };
  }
  if (plain.startsWith('@')) {
    const [lead = '', blank = ''] = plain.slice(1).split('|');
    const filled = `${lead} ${context.fillIn(blank)}`;
    return {
      at,
      message: `“${words}” leaves open by when. Name the time.`,
      fixes: [
        {
          title: `Say “${filled}”`,
          applicability: 'suggestion',
          edits: [{ at, text: startsSentence(reading, cue) ? capitalise(filled) : filled }],
        },
      ],
    };
  }
  const edit = plainWordsFor(reading, cue, { pattern: wording.pattern, plain: ownPerson(plain, words) });
  return {
    at,
    message: `“${words}” is slang. Say it plainly: “${edit.text}”.`,
    fixes: [
      {
        title: `Say “${edit.text}”`,
        applicability: 'suggestion',
        edits: [{ at: { text, span: edit.span }, text: edit.text }],
      },
    ],
  };
}

/** "Our bad" is "our mistake", "my bad" is "my mistake". */
const ownPerson = (plain: string, words: string): string =>
  / bad$/i.test(words) ? plain.replace(/^(?:my|our)/, /my bad$/i.test(words) ? 'my' : 'our') : plain;

/** Takes the words out with the comma or the mark behind them; what follows begins as they did. */
function leaveOut(
  { text, sentences, prose }: Reading,
  { span, sentence }: Cue,
): { span: { start: number; end: number }; text: string } | undefined {
  const whole = sentences[sentence];
  if (whole === undefined) return undefined;
  const isFirst = span.start === whole.span.start || /^[^\w]*$/.test(text.slice(whole.span.start, span.start));
  if (isFirst) {
    let end = span.end;
    while (end < text.length && /[\s,:;!.–—-]/.test(text.charAt(end)) && text.charAt(end) !== '\n') end++;
    const next = text.charAt(end);
    if (next === '' || next === '\n') return undefined;
    const block = prose.blocks[whole.block];
    if (block !== undefined && end >= block.span.end) return undefined;
    return /[a-z]/.test(next)
      ? { span: { start: span.start, end: end + 1 }, text: next.toUpperCase() }
      : { span: { start: span.start, end }, text: '' };
  }
  let start = span.start;
  while (start > whole.span.start && /[\s,]/.test(text.charAt(start - 1))) start--;
  const end = text.charAt(span.end) === ',' ? span.end + 1 : span.end;
  return { span: { start, end }, text: '' };
}
