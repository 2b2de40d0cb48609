import { type Cue, defineRule, matchesOf, type ProposedFix, type Reading, type Span } from '@trustlint/core';

const NUMBER_WORDS = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const HOUR = `(${NUMBER_WORDS}|<num>)`;
const BEFORE_TIME = '(at|by|before|until|till|around|about|from|after|past|between|to)';

export const timeWithoutZone = defineRule({
  id: 'reliability/time-without-zone',
  level: 'phrase',
  severity: 'info',
  fix: 'suggest',
  profile: 'strict',
  summary: 'A clock time without a time zone.',
  why: 'Your five o’clock is the middle of the night for somebody else. A reader in another zone waits for the wrong hour, or misses the call.',
  sources: ['000 5.2', '000 8.1'],
  options: {},
  needs: 'any text',
  phrases: {
    'reliability/time-without-zone': [
      `${HOUR} o'clock`,
      `(half past|quarter past|quarter to|quarter of|half after) ${HOUR}`,
      `(at|by|before|until|till|around|about|from|after|past|for|since) half ${NUMBER_WORDS}`,
      `${BEFORE_TIME} «half ${NUMBER_WORDS}»`,
      `«(five|ten|twenty|twenty five|<num>) (minutes)? (past|after) ${HOUR}»`,
      `(at|by|before|until|till|around|about|from|after) «(five|ten|twenty|twenty five|<num>) minutes? (to|before) ${HOUR}»`,
      `«(twenty five|twenty|ten|five|a quarter) to ${NUMBER_WORDS}» (sharp|(in the|this|tomorrow) (morning|afternoon|evening)|today|tomorrow|tonight|on <weekday>)`,
      `«${HOUR} in the (morning|afternoon|evening) (and|to|till|until) (noon|midday|midnight|${HOUR} (in the (morning|afternoon|evening)|at night))»`,
      `(moved|changed|brought forward|put back|set|shifted|pushed) (back|on)? (to|for) «${HOUR} (in the (morning|afternoon|evening)|at night)»`,
      `«the stroke of ${HOUR}»`,
      `${BEFORE_TIME} «(noon|midday|midnight)»`,
      '(12|twelve) «(noon|midday|midnight)»',
      '(today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday) «(noon|midday|midnight)»',
      '«(noon|midday|midnight)» (today|tomorrow|tonight|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
      `${NUMBER_WORDS} (am|pm)`,
      `(at|by|before|until|till|around|about|after) «${HOUR}» (sharp|on the dot|(today|tomorrow|tonight|this morning|this afternoon|this evening) (at the latest)?|in the (morning|afternoon|evening)|at night|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))`,
      `(today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening) (at|by|before|until|till|around) «${NUMBER_WORDS}» $`,
      `from «${NUMBER_WORDS} (till|until) ${NUMBER_WORDS}»`,
      `(come|call|ring|phone|visit|drop|pop|arrive|deliver|collect|meet|home|here|there|in|available|free|open|reachable|around) ..3 between «${HOUR} and ${HOUR}» $`,
      `(between|from) «${HOUR} (and|to|till|until) (noon|midday|midnight)»`,
      `(serve~|start~|begin~|open~|close~|shut~|leave~|depart~|meet~|arrive~|finish~|end~|ring|call|phone|back|due|land~|board~|dinner|lunch|breakfast|tea|here|there|desk|home|office|online|over|appointment|session|lesson|class|chat|drink|coffee|call|you|us) at «${HOUR}»`,
      `(between|from) «${HOUR} (and|to|till|until) ${HOUR}» (in the (morning|afternoon|evening)|at night|every (day|weekday|morning|afternoon|evening|night)|on (weekdays|<weekday>|the <any>)|daily|each (day|weekday)|<weekday>|today|tomorrow|tonight|weekdays)`,
      `(open|opens|opened|staffed|manned|available|reachable|lines|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fri|sat|sun|phones|desk|shop|office|reception|hours|weekdays|mondays|daily) ..4 (from)? «${HOUR} (to|till|until|and) ${HOUR}»`,
    ],
  },
  bad: [
    { text: 'Our engineer calls you by ⟦5 pm⟧ today.', fixed: 'Our engineer calls you by 5 pm [time zone] today.' },
    {
      text: 'The chat is open between ⟦9:00 and 17:00⟧.',
      fixed: 'The chat is open between 9:00 and 17:00 [time zone].',
    },
    { text: 'The sale of tickets starts at ⟦noon⟧.' },
    { text: 'The servers restart at ⟦03:15⟧ on Sunday.' },
    { text: "I'll ring you at ⟦half past two⟧." },
    { text: 'Our desk answers until ⟦8 o’clock⟧ in the evening.' },
    { text: 'Join the call on 4 May, ⟦7:30-8:15 a.m.⟧, by the link below.' },
    { text: 'The results come in before ⟦midnight⟧.' },
    { text: 'Our shop is open Mon–Sat ⟦10-6⟧.' },
    { text: 'Last boarding is at ⟦0615⟧.' },
    { text: 'The minibus leaves at ⟦ten past seven⟧.' },
    { text: 'The stream opens on 2 December, ⟦09.30⟧ sharp.' },
    { text: 'Our pier desk: ⟦0830-1600⟧, Tuesday to Friday.' },
  ],
  good: [
    { text: 'Our engineer calls you by 5 pm CET today.', because: 'it names the zone' },
    { text: 'The chat is open from 09:00 to 17:00 UTC+2.', because: 'an offset stands behind it' },
    { text: "I'll ring you at 3 pm your time.", because: 'the reader need not reckon' },
    { text: 'The servers restart at 03:15. All times are in London time.', because: 'the zone stands nearby' },
    { text: 'The video is 5:30 minutes long.', because: 'it is a duration' },
    { text: 'Set the screen to 16:9, and mix the paint 1:10.', because: 'these are ratios' },
    { text: 'The line was down for 2:15 h.', because: 'it is a duration' },
    { text: 'Rooms 9-11 are on this floor, for 2-4 guests.', because: 'it counts' },
    { text: "I'll ring you at {{ticket.custom_field_call_time}}.", because: 'the platform fills it in' },
    { text: 'Save the trailer in 16:9 for the hall and in 9:16 for phones.', because: 'it is the shape of a picture' },
    { text: 'You rang our bell at ten past seven, and the shop was dark.', because: 'the reader was there' },
    { text: 'The path has an incline of 1:15.', because: 'it is a ratio' },
    { text: 'Turn the valve to the 9 o’clock position.', because: 'it is a direction' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const times = clockTimes(reading);
      if (times.length === 0) continue;
      const all = ALL_TIMES.test(reading.text);
      for (const { span, sentence } of times) {
        if (all || hasZone(reading, sentence, span)) continue;
        const words = reading.slice(span);
        const text = reading.prose.text;
        const end = { start: span.end, end: span.end };
        const zoneFix = (zone: string): ProposedFix => ({
          title: `Say “${words} ${zone}”`,
          applicability: 'suggestion',
          edits: [{ at: { text, span: end }, text: ` ${zone}` }],
        });
        yield {
          at: { text, span },
          message: `“${words}” is another moment in each time zone. Name the zone, or say “your time” if it is the reader's.`,
          fixes: [zoneFix(context.fillIn('time zone')), zoneFix('your time')],
        };
      }
    }
  },
});

interface ClockTime {
  readonly span: Span;
  readonly sentence: number;
}

/** "17:00", "5 pm", "9-11am", "5.30 p.m.", "14h30", "1700 hrs", "0545h". */
const CLOCK =
  /(?<![\w.:/@#$€£+-])(?:(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\w:]|\.\d)(?:\s?[ap]\.?m\b\.?(?!\w))?|(?:1[0-2]|0?[1-9])(?:[.:][0-5]\d)?(?:\s?[-–]\s?(?:1[0-2]|0?[1-9])(?:[.:][0-5]\d)?)?\s?[ap](?:\.m\.|m\b)|(?:[01]?\d|2[0-4])h(?:[0-5]\d)?\b|(?:[01]\d|2[0-4])[0-5]\d\s?(?:h|hrs|hours)\b)/gi;
/** Glances that spare most texts the search. */
const MAY_HOLD_CLOCK = /\d(?:[:h]|\s?[aphAPH])/;
const MAY_HOLD_DOTTED = /\d\.[0134][05]/;
const MAY_HOLD_SPAN = /\d\s?[-–]\s?\d/;
const MAY_HOLD_BARE = /\b[012]\d[0-5][05]\b/;
/** "at 17.30": only where nothing is counted. */
const DOTTED =
  /\b(?:at|by|before|after|until|till|from|around|to|and|(?:slot|appointment|start|departure|arrival|boarding|kick-?off|check-?in|time)(?: time)?(?: is|:)) ((?:[01]?\d|2[0-4])\.(?:00|15|30|45))(?=[\s,.;)]|$)(?! ?(?:%|€|£|\$|euros?|dollars?|pounds?|eur|usd|gbp|and (?:above|later|newer)|or (?:above|later|newer|higher)|kg|km|cm|mm|m\b|mb|gb|litres?|release|update|version|firmware))/gi;
/** "2 December, 09.30 sharp" */
const DOTTED_SHARP = /(?<![\w.])([012]?\d\.[0-5]\d)(?= (?:sharp|on the dot|prompt)\b)/gi;
/** "08.00–16.00": with a nought in front, or beside a day. */
const DOTTED_SPAN = /(?<![\w.])(0\d\.[0-5]\d\s?[-–]\s?[012]?\d\.[0-5]\d)(?![\w.]|\s?[%€£$])/g;
const DAY_NAME =
  '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:days?|nesdays?|sdays?|rsdays?|urdays?)?\\b\\.?|weekdays|weekends|daily|today|tomorrow|tonight';
const BARE_HOUR = '(?:\\d{1,2}|(?:0\\d|1[0-8]|2[1-3])[0-5][05])';
const BARE_HOURS = `(${BARE_HOUR}\\s?[-–]\\s?${BARE_HOUR})`;
/** "Mon–Fri 9-5", "open 10–4", "9-5 on weekdays", "phones: 0900-1700, Monday to Friday": two bare numbers beside a day or beside words for being open. */
const BARE_SPAN = new RegExp(
  `(?:\\b(?:${DAY_NAME}|open|opened|hours|staffed|manned|available|(?:lunch|dinner|breakfast|session|class|shift|desk|shop|phones|lines)(?: is| are)?)(?: from)?[,:]?\\s${BARE_HOURS}(?![\\w%€£$/:]|[-–.]\\d|\\s(?:days?|weeks?|years?|months?|hours?|minutes?|people|guests|seats|items|[a-z]+s)\\b(?<!weekdays|days of the week|sundays|mondays|fridays|saturdays|weekends)))|(?:(?:\\b(?:from|between|around)|:)\\s${BARE_HOURS}(?=,? (?:on |every |each )?(?:${DAY_NAME})))`,
  'gi',
);
/** "at 1430": four bare digits, which are a year as long as they look like one. */
const BARE =
  /\b(?:at|by|before|until|till|from|around|closes?|opens?|starts?|hours(?: are)?) ((?!19|20)(?:0\d|1\d|2[1-3])[0-5][05](?:\s?(?:-|–|to|till|until|and)\s?(?:0\d|1\d|2[0-3])[0-5][05])?)(?=[.,;!)]|$| (?:on|tomorrow|today|tonight|sharp|this|every|daily|in the|and)\b)/gim;
/** "5ish", "around sevenish". */
const ABOUT =
  /\b(?:at|by|before|until|till|around|about|from|finish|after) ((?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-?ish)\b/gi;
/** Between the two ends of a span. */
const LINK = /^(?:\s?(?:-|–|—|\/)\s?|,? (?:to|and|until|till|or|through) |, )$/;
const NEXT_END = /^\s?[-–]\s?\d{1,2}(?:[:.]\d\d)?(?![\w:])/;

const NO_CLOCK_BEFORE =
  /\b(?:ratio|scale|scaled|version|versions|v|verse|verses|chapter|psalms?|john|luke|mark|matthew|genesis|score|scored|won|lost|odds|mix|mixed|map|format|aspect|port|section|clause|article|paragraph|page|lasts?|lasted|took|takes|timer|countdown|duration|length|long|minute|timestamp|timecode|mark|position|runs for|ran for|running time|for|within|time of|pace|split|lap|diluted?|dilution|proportion|screen|display|slope|gradient|incline)(?: (?:of|to|is|was|at|about|around|with|in|the))*\s*[:(]?\s*$/i;
const NO_CLOCK_AFTER =
  /^\s?(?:minutes?|mins?|hours?|hrs?|seconds?|secs?|h|m\b|metres?|meters?|long|wide|ratio|scale|mix|mixture|format|aspect|odds|mark\b|into|in the (?:video|clip|recording|track|film|episode|song|audio)|of (?:the|this|our|your) (?:video|clip|recording|track|film|episode|song|audio|podcast|webinar))\b/i;
const MIXES = /\b(?:mix|mixes|mixed|dilute|diluted|thin|stir|ratio|scale)\b/i;
/** "9:16 for phones": the shape of a picture. */
const PICTURE = /16:9|\b(?:portrait|landscape|reels?|trailer|crop\w*|export\w*|TVs?|widescreen|aspect)\b/i;
const RECORDING =
  /\b(?:video|clip|recording|podcast|episode|song|film|audio|tutorial|footage|playback|track)\b(?! (?:call|chat|conference|meeting|visit|appointment))/i;
/** What may follow a time of day in its clause. */
const AFTER_HOURS = new Set(
  "on in at every each daily monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekday weekends today tomorrow tonight and or but so to for by with from until till when if as sharp except during because while then most all seven five six on the we i you our my is are will he she they it can 's that this you'll near around".split(
    ' ',
  ),
);
const CAP_NAME = /^[A-Z]/;

function clockTimes(reading: Reading): readonly ClockTime[] {
  const { text } = reading;
  const spans: Span[] = [];
  if (MAY_HOLD_CLOCK.test(text))
    for (const { index, 0: written } of matchesOf(CLOCK, text))
      spans.push({ start: index, end: index + written.length });
  const addLast = (form: RegExp): void => {
    for (const { index, 0: written, 1: first, 2: second } of matchesOf(form, text)) {
      const start = index + written.indexOf(second ?? first ?? '');
      spans.push({ start, end: start + (second ?? first ?? '').length });
    }
  };
  if (MAY_HOLD_DOTTED.test(text)) {
    addLast(DOTTED);
    addLast(DOTTED_SHARP);
    addLast(DOTTED_SPAN);
  }
  if (MAY_HOLD_SPAN.test(text)) addLast(BARE_SPAN);
  if (MAY_HOLD_BARE.test(text)) addLast(BARE);
  if (text.includes('ish')) addLast(ABOUT);
  for (const cue of reading.cues('reliability/time-without-zone'))
    if (!isName(reading, cue.span) && !isAmount(reading, cue) && !PHONE_NUMBER.test(reading.slice(cue.span)))
      spans.push(cue.span);
  if (spans.length === 0) return [];
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: ClockTime[] = [];
  for (const span of spans) {
    const sentence = sentenceAt(reading, span.start);
    const last = found.at(-1);
    if (last !== undefined && last.sentence === sentence) {
      if (span.start < last.span.end) continue;
      if (LINK.test(text.slice(last.span.end, span.start))) {
        found[found.length - 1] = { span: { start: last.span.start, end: span.end }, sentence };
        continue;
      }
    }
    if (isClock(reading, span)) found.push({ span: withoutStop(reading, withOtherEnd(text, span)), sentence });
  }
  return found;
}

/** "Call us at 555-0100" */
const PHONE_NUMBER = /\d{3,}[-– ]\d{3,}/;

/** The full stop of "p.m." that ends the sentence too stays outside. */
const withoutStop = ({ text }: Reading, { start, end }: Span): Span =>
  text[end - 1] === '.' && /^(?:\s*$|\s+[\p{Lu}\uFFFC])/u.test(text.slice(end, end + 3))
    ? { start, end: end - 1 }
    : { start, end };

/** "9:00-17": with the other end of the span. */
const withOtherEnd = (text: string, { start, end }: Span): Span => ({
  start,
  end: end + (NEXT_END.exec(text.slice(end, end + 9))?.[0].length ?? 0),
});

function sentenceAt(reading: Reading, offset: number): number {
  const { sentences } = reading;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "Midnight Blue", "High Noon": a capital in the midst of a sentence. */
function isName(reading: Reading, span: Span): boolean {
  const written = reading.slice(span);
  if (!CAP_NAME.test(written)) return false;
  const before = reading.text.slice(Math.max(0, span.start - 2), span.start);
  return /[\p{L},] $/u.test(before) || /^ [A-Z]/.test(reading.text.slice(span.end, span.end + 2));
}

/** "prices start at five", "count starts at 1": what begins or ends at a number rather than at an hour. */
const COUNTED =
  /\b(?:prices?|rates?|fees?|costs?|fares?|rents?|plans?|count|counts|counting|limits?|scores?|versions?|pages?|numbers|index|scale|quantity|capped|stock|bids?|start at|begin at)\b/i;

/** "from 20 to 80 percent", "between 5 and 9 items": a number over 24, or something counted behind it. */
function isAmount(reading: Reading, { first, last, sentence }: Cue): boolean {
  let isCount = first === last;
  const { span } = reading.sentences[sentence] ?? {};
  const start = reading.wordSpan(first).start;
  if (isCount && COUNTED.test(reading.text.slice(Math.max(span?.start ?? 0, start - 30), start))) return true;
  for (let word = first; word <= last; word++) {
    if (Number(reading.word(word)) > 24) return true;
    isCount ||= word > first && /^(?:to|till|until|and)$/.test(reading.word(word));
  }
  if (!isCount || /^(?:noon|midday|midnight)$/.test(reading.word(last))) return false;
  const next = last + 1;
  if (next > (reading.sentences[sentence]?.lastWord ?? last) || reading.startsClause(next)) return false;
  return !AFTER_HOURS.has(reading.word(next));
}

/** Whether it is a time of day: no duration, ratio, score, verse or place in a recording. */
function isClock(reading: Reading, span: Span): boolean {
  const { text } = reading;
  if (reading.isQuoted(span) || /^ (?:position|direction)\b/.test(text.slice(span.end, span.end + 11))) return false;
  const told = text.slice(reading.sentences[sentenceAt(reading, span.start)]?.span.start, span.start);
  if (READERS_PAST.test(told) && !/[,;] (?:and|but|so) (?:we|I|our|the|it)\b/.test(told)) return false;
  const written = reading.slice(span);
  const before = text.slice(Math.max(0, span.start - 30), span.start);
  const after = text.slice(span.end, span.end + 30);
  const isPlain = /^\d{1,2}(?::\d\d)+$/.test(written);
  if (isPlain || /^\d+h/.test(written)) {
    const isHour = /^\s?(?:hrs|hours)\b/.test(after) && /\b(?:at|by|before|until|till|from|around)\s$/i.test(before);
    if ((!isHour && NO_CLOCK_AFTER.test(after)) || NO_CLOCK_BEFORE.test(before)) return false;
    if (/^\d\d?h$/i.test(written) && !/\b(?:at|by|before|until|till|around|from|to|and)\s$|[-–]\s?$/i.test(before))
      return false;
    const sentence = reading.slice(reading.sentences[sentenceAt(reading, span.start)]?.span ?? span);
    if (/^(?:9:16|4:05|16:09)$/.test(written) && PICTURE.test(sentence)) return false;
    if (/^\d:/.test(written) && MIXES.test(sentence)) return false;
    // A single digit before the colon and an odd minute is as often a place in a recording.
    if (RECORDING.test(sentence)) return false;
  }
  return (
    !/^(?:midnight|noon|midday)$/i.test(written) ||
    !/^\s?(?:blue|black|sun|snack|oil|edition|mode|theme|green|madness|express)\b/i.test(after)
  );
}

/** What readers told of their own day: “you were locked out at six in the morning”. */
const READERS_PAST =
  /^(?:\w+ )?(?:.* (?:when|that) )?you(?:['’]d| had)?(?: all| both| just| already| then)? (?!(?:ask|book|reserv|request|order|schedul|want|need|register|sign)ed\b)(?:\w+ed|told|wrote|said|stood|sat|woke|came|went|left|got|saw|found|heard|lost|were|felt|sent|took|rang|drove)\b(?! to\b)/i;

const ZONE_CODES =
  'UTC|GMT|Z|CES?T|WES?T|EES?T|BST|IST|[ECMP][SD]?T|AK[SD]T|HA?ST|AE[SD]?T|AC[SD]T|AW[SD]T|NZ[SD]?T|JST|KST|SGT|HKT|PHT|MSK|TRT|SAST|EAT|WAT|CAT|BRT|ART|CLT|PKT|NPT|ICT|WIB|GST|NST|A[SD]T|MYT|MEZ|MESZ|IDT|COT|PET';
/** A zone, an offset, or words for the reader's own time. */
const ZONE = new RegExp(
  [
    `(?:^|[^A-Za-z])(?:${ZONE_CODES})(?![A-Za-z])`,
    '\\b(?:utc|gmt|cet|cest|bst|est|edt|pst|pdt|cst|cdt|aest|ist|jst)\\b',
    '\\b(?:[Tt]ime ?zones?|local time|[Ll]ocal times?)\\b',
    'T\\d\\d:\\d\\d(?::\\d\\d)?[+-]\\d\\d:\\d\\d|\\d\\d\\+\\d\\d:\\d\\d',
    "\\b(?:in|on|at|by)? ?(?:[Yy]our|my|his|her|their|the reader[’']s) (?:own )?(?:clocks?|side of|end of the (?:world|line))\\b",
    '(?<!for |of |value )\\b[Yy]our (?:own )?time(?! (?:and|is|with|on|to|in|today|reading|has|was|will)\\b)',
    '\\b(?:where you (?:are|live)|wherever you are|(?:in|for) your (?:country|region|part of the world|area|city))\\b',
    '\\b(?:[Ee]astern|[Pp]acific|[Cc]entral|[Mm]ountain|[Aa]tlantic|[Gg]reenwich|[Uu]niversal)(?: European)?(?: [Ss]tandard| [Dd]aylight| [Ss]ummer| [Mm]ean)? ?(?:[Tt]ime)?\\b',
    "\\b(?!(?:Any|Next|Last|First|This|That|Every|Each|One|Some|Same|Real|Your|Our|The|Response|Delivery|Waiting|Start|Opening|Closing|Of|In|By|What|Which|No|Full|Part|More|My|Arrival|Departure|Screen|Lead|Check|End|Meeting|Good|Long|Save|Big|Due|At|Pick|Call|New) )(?:[A-Z][\\p{L}]+|UK|US|U\\.S\\.|EU|NY|LA|[A-Z]{2,4})(?:[’']s)? (?:[Ss]tandard |[Dd]aylight |[Ss]ummer |[Ww]inter |local )?time\\b",
    '\\btime (?:in|of|at) (?:the )?[A-Z]',
    '\\b(?:[A-Z]\\p{L}+/[A-Z]\\p{L}+)\\b',
  ].join('|'),
  'u',
);
/** Says once for the whole message in which zone its times are. */
const ALL_TIMES =
  /\b(?:[Aa]ll|[Oo]ur|[Tt]hese|[Tt]he|[Aa]ny)?\s?(?:clock )?(?:[Tt]imes?|[Hh]ours|[Ss]lots)(?: given| stated| shown| named| here| below| above| in this \w+| we (?:give|name|state))*\s?(?:are|is|:|refer|in|follow|mean)\b[^.\n]{0,40}(?:\b(?:UTC|GMT|CES?T|[ECMP][SD]T|[EP]T|BST|IST|AES?T)\b|[Tt]ime ?zone|local|your (?:own )?time|[A-Z]\p{L}+ [Tt]ime)/u;
const NAMES_ZONE = /zone|tz\b|utc|offset/i;

const YOURS = /^,? (?:in |at )?your (?:own |local )?time\b/;

/** Whether a zone stands in the sentence or one of its two neighbours in the same block. */
function hasZone(reading: Reading, sentence: number, span: Span): boolean {
  const { sentences, prose, text } = reading;
  const own = sentences[sentence];
  if (own === undefined) return false;
  const isNear = (index: number): boolean => {
    const near = sentences[index];
    return (
      near !== undefined &&
      (index === sentence || Math.abs(near.block - own.block) <= 1) &&
      ZONE.test(reading.slice(near.span))
    );
  };
  if (YOURS.test(text.slice(span.end, span.end + 20))) return true;
  if (isNear(sentence) || isNear(sentence - 1) || isNear(sentence + 1)) return true;
  return prose.placeholders.some(
    ({ at, name }) =>
      at !== undefined &&
      NAMES_ZONE.test(name) &&
      ((at >= own.span.start && at <= own.span.end) || (at >= span.end && at <= span.end + BEHIND)),
  );
}

/** A placeholder for the zone may stand behind the full stop of "p.m.". UTF-16 units. */
const BEHIND = 3;
