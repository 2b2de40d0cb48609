import { defineRule, matchesOf, type Reading, type Span } from '@trustlint/core';
import { MONTHS, numericDates } from '../wording/numeric-date.ts';

export const staleDate = defineRule({
  id: 'reliability/stale-date',
  level: 'phrase',
  severity: 'warning',
  fix: 'none',
  profile: 'recommended',
  summary: 'A date that is over, told as if it were still to come.',
  why: 'A macro outlives its dates. A reader who is told about “next March” of a year long gone knows that nobody looks after these texts, and doubts the rest.',
  sources: ['000 3.1', '002 Tell the truth'],
  options: {},
  bad: [
    { text: 'The new app comes out in ⟦March 2021⟧.' },
    { text: 'Our workshop is closed until ⟦2 January 2023⟧.' },
    { text: 'Please hand in the form by ⟦30 June 2022⟧.' },
    { text: 'We will switch the old meters off in ⟦autumn 2020⟧.' },
    { text: 'The spare wheel is expected in ⟦Q3 2022⟧, and we post it the same day.' },
    { text: 'From ⟦1 May 2021⟧ on, the bus stops at the main gate.' },
    { text: 'The concert has been moved to ⟦2022-09-14⟧.' },
    { text: 'Next info evening: ⟦14/11/2019⟧, in the hall.' },
    { text: 'Seats for the ⟦8 July 2022⟧ matinee are still available.' },
    { text: 'The last day for returns is ⟦9 January 2023⟧.' },
    { text: 'Meet the keepers at the owl house, ⟦4 June 2022⟧.' },
    { text: 'Tickets for the lantern walk (⟦11 November 2021⟧) are still available.' },
    { text: 'ETA of the new ferry: ⟦Sept 2022⟧.' },
    { text: 'Our stall at the seed fair: barn 2, ⟦5 May 2022⟧. Do drop by!' },
    { text: 'The new rules, which take effect on ⟦1 May 2022⟧, hang by the door.' },
  ],
  good: [
    { text: 'The rafters are from 1948, so the loft carries no tank.', because: 'it tells how old a thing is' },
    { text: 'We have repaired bikes since 2015.', because: 'it tells how long it has been so' },
    { text: 'We sold seeds at the fair, 5 May 2022. Visit us in our shop!', because: 'it tells what is over' },
    { text: 'Our lift was closed until 2 January 2023.', because: 'it tells what is over' },
    { text: 'Please quote the invoice of 3 May 2021 when you write.', because: 'it names a paper' },
    { text: 'The 2021 edition of the atlas is out of print.', because: 'it names an edition' },
    { text: 'If you bought the lamp in 2020, it has the old plug.', because: 'the reader did it then' },
    { text: 'Until 2019 the ferry took cars; today it takes bikes only.', because: 'it tells what is over' },
    { text: 'The weather records end in 2018.', because: 'it says what a list holds' },
    { text: 'The new bridge opens in March 2031.', because: 'it is still to come' },
    { text: 'The bridge opens in {{dc.opening_month}}.', because: 'one place keeps the date fresh' },
    { text: 'The photos of the fair (May 2022) are on our site.', because: 'it names what is over' },
    { text: '© 2019–2022 Harbour Books', because: 'it is a copyright line' },
    { text: 'A pipe from 1962 burst. We had planned to replace it next year.', because: 'it tells how old a thing is' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      for (const { span, latest } of datesOf(reading)) {
        const { today } = context;
        if (latest >= today || !isAnnounced(reading, span, today)) continue;
        const words = reading.slice(span);
        yield {
          at: { text: reading.prose.text, span },
          message: `“${words}” is over, and the text speaks of it as still to come. Put in a new date, or a placeholder that one place keeps fresh.`,
        };
      }
    }
  },
});

interface Dated {
  readonly span: Span;
  /** The last day that it may mean, `YYYY-MM-DD`. */
  readonly latest: string;
}

const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)`;
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
/** Dates with a year: by their day, month, quarter, season or year. */
const DATE = new RegExp(
  [
    `(?<iso>${YEAR}-(?:0[1-9]|1[0-2])(?:-[0-3]\\d)?)`,
    `(?:${WEEKDAY}\\.?,? (?:the )?)?(?:(?<day>\\d{1,2})${ORDINAL}(?: of)? )?(?:(?:early|late|mid)[ -])?(?<month>${MONTH})\\b\\.?(?: (?<late>\\d{1,2})${ORDINAL})?,?(?: of)? (?<monthYear>${YEAR})`,
    `(?<season>${YEAR})/(?:20)?\\d\\d`,
    `(?<quarter>[QHqh][1-4])[ /]?(?<quarterYear>${YEAR})`,
    `(?<numbered>0?[1-9]|1[0-2])/(?<numberedYear>${YEAR})`,
    `(?:early |late )?(?<half>spring|summer)(?: of)? (?<halfYear>${YEAR})`,
    `(?:(?:early|late|mid|end|year[ -]end|christmas(?: eve| day)?|easter(?: sunday| monday)?|new year(?:['’]?s)?(?: eve| day)?|boxing day|thanksgiving|ramadan|black friday|good friday|spring|summer|autumn|fall|winter|(?:the )?(?:end|start|beginning|middle|close|course|turn|first half|second half|first quarter|second quarter|third quarter|fourth quarter|last quarter) of)[ -])?(?<year>${YEAR})`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, '(?<![\\w./,#$€£-])(?:')
    .replace(/$/, ')(?![\\w/%€]|[-.,:]\\d)'),
  'gi',
);
const HAS_YEAR = /(?:19|20)\d\d/;

function datesOf(reading: Reading): readonly Dated[] {
  const { text } = reading;
  if (!HAS_YEAR.test(text)) return [];
  const found: Dated[] = [];
  for (const match of matchesOf(DATE, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ span, latest: latestDay(match[0], match.groups ?? {}) });
  }
  for (const { span, first, second, year, isFull } of numericDates(reading)) {
    if (!isFull || year === undefined) continue;
    // A part over 12 is the day; of two that may be the month the later one counts.
    const month = first > 12 ? second : second > 12 ? first : Math.max(first, second);
    const day = Math.max(first, second) > 12 ? Math.max(first, second) : 31;
    if (month <= 12) found.push({ span, latest: `${year}-${twoDigits(month)}-${twoDigits(day)}` });
  }
  return found;
}

function latestDay(written: string, parts: Readonly<Record<string, string | undefined>>): string {
  const {
    iso,
    day,
    month,
    late,
    monthYear,
    quarter,
    quarterYear,
    numbered,
    numberedYear,
    season,
    half,
    halfYear,
    year,
  } = parts;
  if (iso !== undefined) return iso.length === 7 ? `${iso}-31` : iso;
  if (month !== undefined) {
    const index = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase());
    return `${monthYear}-${twoDigits(index + 1)}-${twoDigits(Number(day ?? late ?? 31))}`;
  }
  if (quarter !== undefined)
    return `${quarterYear}-${twoDigits(Math.min(12, Number(quarter.slice(1)) * (/^h/i.test(quarter) ? 6 : 3)))}-31`;
  if (half !== undefined) return `${halfYear}-${/^s(?:p)/i.test(half) ? '06-21' : '09-22'}`;
  if (season !== undefined) return `${Number(season) + 1}-12-31`;
  if (numbered !== undefined) return `${numberedYear}-${twoDigits(Number(numbered))}-31`;
  return `${year}-${/^(?:early|easter|(?:the )?(?:start|beginning|turn|first quarter|first half) of)\b/i.test(written) ? '06-30' : '12-31'}`;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** Where a clause ends before a date and after it. */
const CLAUSE_BEFORE =
  /(?:[;:()–—]|, (?!\d)|\b(?:and|but|so|because(?! of)|while|which|although|though|where)\b(?! (?:until|by|from|on|in)\b))/gi;
const CLAUSE_AFTER = /[;:()–—]|,(?! ?\d)|\b(?:and|but|because|while|which|although|though)\b/i;

const PREPOSITION =
  /(?:^|[\s(])(in|on|by|until|till|til|through|thru|before|from|for|at|during|after|over|around|to|effective|across|throughout|within|towards?|come|starting(?: with)?|beginning(?: with)?|as of|as from|as per|no later than|not later than|up to(?: and including)?|not (?:until|before)|onwards from|between|no earlier than|sometime in|some time in|later in|early in|late in|back in|as early as|latest) (?:the |about |around |(?:early|late|mid|the end of|the start of) )?$/i;
/** Stands right before a date and announces it. */
const ANNOUNCER =
  /(?:\b(?:coming|launching|starting|beginning|arriving|opening|closing|ending|shipping|due|expected|planned|scheduled|slated|anticipated|estimated|targeting|eyeing|save the date|eta|tomorrow|tonight|today|(?:this|next|coming|following|the new) (?:year|month|week|weekend|season|spring|summer|autumn|fall|winter|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:release|launch|start|end|due|opening|delivery|arrival|closing|reopening|completion|expiry|renewal|shipping|ship|event|new|next|return|dispatch)(?: \w+)? date(?: \w+){0,2}(?: is| will be)?|deadline|deadline (?:is|for \w+ is)|next \w+(?: \w+)?(?: is)?|upcoming \w+(?: \w+)?|valid (?:thru|through)|best before|last (?:day|chance)(?: is)?|live|this|(?:is|are) now|back(?: (?:on|at|in|to|with|for)(?: \w+){1,2})|ahead to|forward to|expect(?: \w+){1,5}|back|closed|shut|open|away|out of office|off|on holiday|on leave|new|mark|note|block|reserve|no (?:deliveries|service|post|classes|trains|buses|support|collections?))|\b(?:deadline|release|launch|opening|reopening|delivery|arrival|dispatch|completion|next \w+|when|starts?|ends?|expires?|closing|go-live|rollout|eta|event|webinar|training|appointment|slot|visit|hours|break|holidays?|closed|closure|available|valid|due|expiry|renewal|meeting|exam|hearing|interview|departure|check-in)(?: \w+){0,3}(?::| [-–—]))[:,(]? ?\(?(?:the |on )?$/i;
const EVENTS =
  '(?:\\w+ ){0,2}?(?:sales?|conference|festival|courses?|season|trips?|summit|meeting|assembly|exhibition|fair|shows?|tour|competition|championship|camps?|holidays?|collection|programme|program|party|games|run|race|marathon|concerts?|workshops?|retreat|gala|convention|class|classes|enrolment|enrollment|registration|timetable|calendar|brochure|catalogue|catalog|schedule|line-?up|intake|semester|term|range|menu|webinar|event|performance|match|sailing|departure|crossing|training|exam|auction|screening|matinee|open day|openings?|talk|lecture|ball|market)';
/** A date of an event, with the event behind it, and what is still to come of it. */
const EVENT = new RegExp(
  `^ ${EVENTS}(?: \\w+)? (?:will|starts?|opens?|begins?|launches?|kicks? off|takes? place|(?:is|are) (?:coming|on (?:its|their) way|just|nearly here|about to|on sale|now|still|open|bookable|sold out|selling|going|filling|free|available|yet|to be|expected|planned|due|scheduled|fully)|goes|go live|go on sale|arrives?|comes?|sails?|departs?|leaves?|runs?)\\b`,
  'i',
);
/** "Don't miss our 2023 winter sale": somebody is invited to an event whose date follows. */
const INVITES =
  /\b(?:do not miss|don['’]t miss|join|book|register|sign up|enrol|enroll|apply|get ready|look(?:ing)? forward|discover|save|reserve|secure|buy|get|grab|attend|visit|come|meet|see|catch)\b(?: \w+){0,5} $/i;
const EVENT_ONLY = new RegExp(`^ ${EVENTS}\\b`, 'i');
/** "the last date for the form is", "the maintenance window is": a day that is set, told in the present. */
const IS_SET =
  /\b(?:(?:last|final|closing|due|opening|starting|start|first|launch|release|moving|wedding|election|polling|exam|collection|delivery|effective|expiry|renewal|end|target|completion|earliest|latest) (?:date|day)|deadline|cut-?off|window|closure|outage|maintenance|downtime|strike|next \w+|upcoming \w+|appointment|slot|hearing|meeting|webinar|exam|interview|launch|opening|reopening|go-?live|release|delivery day|concert|event|open day|your turn)(?: \w+){0,7} (?:is|are|will be|falls on|remains|stays)(?: now| still| on| set for| planned for)?,? (?:the )?$/i;
/** "bookings close", "prices go up" right before a date. */
const THEY_DO =
  /\b\w+s (?:end|start|open|close|begin|expire|ship|resume|apply|change|rise|stop|finish|arrive|leave|return|go up|go down|go live|go out|come out|lapse|reopen)[, ]+(?:on |the )?$/i;

const SHIPS =
  'ship launch start begin open close end expire arrive land go come take return resume release publish renew retire reach move switch change stop run finish apply kick lapse reopen restart introduce deliver replace sunset discontinue drop hold host celebrate last cease cost remain stay accept offer get receive have leave rise increase double fall grow appear debut premiere hit follow become turn add phase merge relocate update upgrade vote hear sit decide happen occur test perform migrate deprecate pause meet travel visit fly sail depart'.split(
    ' ',
  );
const PRESENT = new RegExp(
  `\\b(?:${SHIPS.map((verb) => (/(?:sh|ch|o)$/.test(verb) ? `${verb}(?:es)?` : verb === 'have' ? 'ha(?:ve|s)' : `${verb}s?`)).join('|')}|carry|carries|is|are|am|'s|'re|isn't|aren't)\\b`,
  'i',
);
const SHIPS_NEXT = new RegExp(
  `\\b(?:${SHIPS.filter(
    (verb) =>
      !/^(?:have|leave|get|take|use|cost|last|go|come|run|offer|change|move|accept|stay|remain|apply)$/.test(verb),
  )
    .map((verb) => `${verb}(?:s|es)`)
    .join(
      '|',
    )}|drops|comes out|runs? out|go(?:es)? (?:live|dark|down|up|off|out|offline)|kicks off|goes on sale|(?:doors|sales|classes|courses|bookings|applications|tickets|entries|lines|shops|offices|schools) (?:open|close|start|begin|end|resume)),? (?:on |the )?$`,
  'i',
);
const FUTURE =
  /(?:\b(?:will|shall|won't|going to|gonna|about to|to be \w+(?:ed|wn|ne|en|nt)|(?:(?:is|are|am|be|we|you|i|it)(?:['’](?:re|s|m))? |['’](?:re|s|m) )(?:\w+ )?(?:due|set|planned|planning|scheduled|expected|slated|aiming|hoping|looking|(?!missing|lacking|using|containing|including|according|following|depending|being)\w+ing)|plans? to|plan on|expects?|hopes? to|aims? to|intends? to|look(?:ing)? forward|join us|see you|meet us|visit us|save the date|stay tuned|watch out|due|scheduled|planned|expected|slated|coming|upcoming|invited|welcome to|let['’]s|let us|get ready)\b|['’](?:ll|re) )/i;
const HAS_MOVED =
  /\b(?:has|have|['’]ve|been|is|are|now) (?:\w+ ){0,2}(?:moved|postponed|rescheduled|delayed|extended|pushed|deferred|shifted|put off|put back|brought forward|prolonged|renewed|set|scheduled|planned|confirmed|booked|fixed|suspended|closed|paused)\b[^.!?]*$/i;
/** What the reader is asked to do by a date. */
const ASKS =
  /\b(?:please|kindly|must|should|need to|needs to|have to|has to|required to|be sure to|make sure|can|could|may|you have|you['’]ve got)\b|^\s*(?:(?:so|then|just|and|also|simply)\s)?(?:register|book|reply|order|apply|submit|return|send|renew|pay|confirm|sign|claim|redeem|use|update|upgrade|switch|complete|hand|fill|upload|choose|vote|buy|get|respond|answer|rsvp|enrol|enroll|join|move|change|order|reserve|cancel|download|export|save|let|tell|act|subscribe|activate|do not miss|don['’]t miss|come|visit|mark|note|remember|watch|bring|be|tune|catch|attend|check in|meet|look|try|take|wear|expect|plan|block|pick)\b/i;

const PAST =
  /\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|wrote|sent|called|told|said|came|went|bought|paid|made|got|gave|took|left|began|saw|found|spoke|met|read|lost|broke|fell|ran|held|kept|knew|thought|brought|felt|heard|rang|dealt|chose|lent|spent|wore|drew|drank|ate|stole|woke|hid|beat|bore|fought|caught|slept|swept|bent|struck|shook|hung|ago|became|built|grew|rose|won(?!['’]t)|sold|stood|taught|drove|flew|born|used to|happened|known|drawn|written|shown|taken|given|done|seen|printed|\w{2,}(?<!ne|se|fe|exce|proce|succe|bre|spe)ed)\b/gi;
/** Before a participle: it tells no past. */
const BE =
  /(?:\b(?:is|are|am|be|being|get|gets|will|shall|to|'s|'re|not|now|also|still|only|no longer|currently|temporarily|fully|already|officially|stays?|remains?|keeps?|\w+ly|the|a|an|our|your|any|all)|['’](?:s|re)|has been|have been|ve been) $/i;
/** A noun whose own date follows: "your order of", "the invoice from". */
const DATED_THING =
  /\b(?:invoices?|orders?|messages?|mails?|e-?mails?|letters?|statements?|calls?|bills?|receipts?|bookings?|tickets?|reports?|requests?|payments?|charges?|transactions?|data|records?|files?|logs?|backups?|versions?|models?|editions?|contracts?|photos?|pictures?|entries|documents?|accounts?|purchases?|claims?|returns?|issues?|reviews?|studies|study|survey|laws?|act|articles?|posts?|policy|policies|terms|agreement|incident|outage|accident|notes?|results?|figures?|prices?|rates?|numbers?|one|ones|those|that|cars?|phones?|machines?|devices?|items?|products?|goods|years?|season|tax|harvest|vintage)\s+(?:in|on|from|for|before|after|until|by|during|between|to|of|at)\s*(?:the |end of |before |after |until )?$/i;
/** A participle whose own date follows: "orders placed before", "a car built in". */
const DONE_THEN =
  /\b(?!(?:closed|suspended|paused|scheduled|planned|expected|postponed|extended|moved|rescheduled|delayed|released|launched|opened|shipped|introduced|offered|delivered|needed|valid|unlimited|switched|discontinued|retired|stopped|shut|cancelled|canceled|booked|completed|finished|replaced|updated|deployed|rolled|deleted|removed|archived)\b)\w+(?:ed|built|bought|sold|made|sent|written|born|held|taken|drawn|paid|left)\s+(?:in|on|from|before|after|by|during|until|between)\s*(?:the |end of )?$/i;
/** "can be redeemed until": no past in the participle. */
const BE_DONE = /\b(?:be|is|are|being|stays?|remains?)(?: \w+ly)? \w+ (?:\w+ )?$/i;
const VERB_FOLLOWS =
  /^[,]?\s(?:will|shall|is|are|was|were|can|could|may|must|needs?|has|have|had|stays?|keeps?|remains?|do|does|did|should|won['’]t|get|gets)\b/i;

/** What may stand between a preposition and its date. */
const BETWEEN =
  /(?:(?<=\bin )the year |\b(?:the )?(?:very )?(?:end|start|beginning|middle|close|week|week \d+|weekend|morning|evening|afternoon|night|eve|day|month|summer|spring|autumn|winter|course|first \w+|second \w+|last \w+) (?:of|starting|beginning|commencing) |\b(?:at least|about|around|approximately|roughly|at the latest|the latest|probably|likely|maybe|perhaps) )$/i;
/** The first end of a span of days: "3–", "3 May to ", "24 December 2022 to ". */
const FIRST_END = new RegExp(
  `\\b\\d{1,2}${ORDINAL}(?: ${MONTH}\\.?)?(?:,? ${YEAR})?\\s?(?:-|–|to|and|until|through|till)\\s?(?:\\d{1,2}${ORDINAL} )?$`,
  'i',
);
const PLANNED_FOR =
  /\b(?:due|set|planned|scheduled|slated|expected|booked|aim\w*|plan|moved|down|hop\w+|penciled in|pencilled in|announced|target\w*|shooting|looking|heading|ready|on track)\s+(?:\w+ )?(?:for|in|on)\s*(?:the )?$/i;
/** Verbs that look back at a thing, whose date follows: "we'll check the report in May 2022". */
const LOOKS_BACK =
  /\b(?:check|compare|look|review|investigate|find|refund|credit|resend|honour|honor|process|reverse|correct|trace|see|examine|mention|quote|attach|recheck)\b/i;
const FRAGMENT =
  /\b(?:back|closed|open|available|live|out|away|shut|in stock|on sale|online|ready|new|valid|effective|bookable|payable|in force|possible|free)\b/i;

/** Whether the words around the date tell it as something to come. */
const GATHERING = new RegExp(`\\b${EVENTS}\\b`, 'i');
const COME_BY =
  /^\s*(?:please |do )*(?:join|drop (?:by|in)|come|visit|meet|see you|stop by|pop in|book|get your|save the|bring)\b/i;
/** UTF-16 units. */
const NEXT_WORDS = 40;

function isAnnounced(reading: Reading, span: Span, today: string): boolean {
  const sentence = reading.sentences.findLast((one) => one.span.start <= span.start);
  if (sentence === undefined || reading.isQuoted(span)) return false;
  const { text } = reading;
  const written = text.slice(sentence.span.start, span.start);
  const whole = text.slice(span.end, sentence.span.end);
  if ((LATER_END.exec(whole)?.[1] ?? '') >= today.slice(0, 4)) return false;
  const after = whole.replace(LATER_END, '');
  if (
    /(?:19|20)\d\d\s?[-–]\s?$/.test(written) ||
    /^\s?[-–]\s?(?:19|20)\d\d/.test(after) ||
    /(?:©|\(c\)|copyright)/i.test(written)
  )
    return false;
  // “A pipe from 1958”: how old a thing is
  if (/\bfrom $/.test(written) && Number(text.slice(span.start, span.end)) < Number(today.slice(0, 4)) - 9)
    return false;
  const isSpan = FIRST_END.test(written);
  const before = (isSpan ? written.replace(FIRST_END, '') : written).replace(BETWEEN, '');
  const preposition = PREPOSITION.exec(before)?.[1]?.toLowerCase();
  const lead = lastClause(before, preposition);
  // "Our stand at the book fair: 4–7 June 2024. Do drop by!"
  if (
    /^[.!]?\s*$/.test(after) &&
    GATHERING.test(written) &&
    COME_BY.test(text.slice(sentence.span.end, sentence.span.end + NEXT_WORDS)) &&
    !hasPast(written)
  )
    return true;
  if (!hasPast(lead) && isOfEvent(before, after)) return true;
  if (preposition === undefined || / (?:ahead|forward) to (?:the )?$/i.test(before))
    return isDirect(reading.slice(span), before, after, lead);
  if ((DONE_THEN.test(before) && !BE_DONE.test(before)) || /\b(?:since|dated|founded|established)\b/i.test(lead))
    return false;
  if (
    /\b(?:data|records?|list|lists|log|logs|history|archives?|series|statistics|coverage|map|maps|chart|table) (?:ends?|starts?|begins?|stops?|goes back|go back)\b/i.test(
      lead,
    )
  )
    return false;
  // "The beams are from 1962": how old a thing is
  if (
    /\b(?:is|are|was|were|['’]s|['’]re|dates?|dating)(?: back)?(?: all)? (?:from|to) $/i.test(before) &&
    /^\d{4}$/.test(reading.slice(span))
  )
    return false;
  if (OLD_ONE.test(written) || MADE_IN.test(before)) return false;
  const isPlanned = PLANNED_FOR.test(before) && !/\b(?:was|were|had)\b/i.test(lead);
  if (isPlanned) return true;
  if (/\b(?:about|regarding|concerning|sorry|apolog\w+|see (?:an?|the|your|that)|thank\w*)\b/i.test(lead)) return false;
  if (isThing(before, preposition, lead)) return false;
  const isFirst = isOnlyPlace(ownClause(before), preposition);
  const rest = isFirst ? nextClause(after) : restOfClause(after);
  if (preposition === 'for' && FEAST.test(reading.slice(span)))
    return /^ (?:will|shall|(?:is|are) (?:still |now )?(?:to be|yet|not yet|coming|about|open))\b/i.test(after);
  if (preposition === 'for' && BOOKED_AHEAD.test(lead))
    return /^ (?:will|shall|(?:is|are) (?:still |now )?(?:open|on sale|available|possible)|opens?|starts?|closes?|ends?)\b/i.test(
      after,
    );
  if (
    !isFirst &&
    !TAKES_EFFECT.test(lead) &&
    VERB_FOLLOWS.test(after) &&
    !(FUTURE_FOLLOWS.test(after) && /^(?:in|on|after)$/.test(preposition))
  )
    return false;
  const clause = `${lead} ${rest}`;
  if (
    HAS_MOVED.test(lead) &&
    /^(?:to|until|till|for|through|by|in|on|from)$/.test(preposition) &&
    !/\b(?:was|were|had)\b/i.test(lead)
  )
    return !/\b(?:has|have|['’]ve)\b/i.test(lead) || /^(?:to|until|till|for|through)$/.test(preposition);
  if (hasPast(clause) || /\b(?:has|have|['’]ve) (?:\w+ )?(?:been|\w+ed)\b/i.test(clause)) return false;
  return isStill(isSpan ? 'on' : preposition, lead, clause, rest, isFirst);
}

/** "from 1 May 2021 to 30 April 2031": a span that has not ended tells how long something holds. */
const LATER_END = /^\s?(?:-|–|to|until|till|through)\s?(?:the )?(?:[\w,]+ ){0,3}?((?:19|20)\d\d)\b/;
const FUTURE_FOLLOWS =
  /^,? (?:will|shall|takes?|starts?|begins?|(?:is|are) (?:going|cancelled|canceled|open|closed|on sale|still|now|sold out|fully|postponed|free|planned|expected|due|scheduled|confirmed|booked|available|yet|to be)\b)/i;

const BOOKED_AHEAD =
  /\b(?:registrations?|bookings?|tickets|enrol\w*|applications|entries|sales|sign-?ups?|reservations?|places|seats|pre-?orders?)(?: \w+){0,2} for $/i;
/** "the old rules (valid until", "it must be built in" */
const OLD_ONE = /\b(?:old|former|previous|earlier) (?:\w+ ){0,3}\([^)]{0,25}$/i;
const MADE_IN =
  /\b(?:must|should|has to|have to|may|can) (?:be|have been) (?:built|made|born|bought|issued|registered|manufactured|purchased|printed|signed|dated) (?:in|on|from|before|after)\s*(?:the )?$/i;
const FEAST = /^(?:christmas|easter|new year|thanksgiving|ramadan|black friday|spring|summer|autumn|winter|fall)/i;

/** "5 May 2022 is a holiday" */
const IS_DAY =
  /^,? (?:is|are|will be|remains|marks) (?:(?:a|an|the|your|our|also|still) )*(?:\w+ )?(?:holiday|deadline|last|first|day off|final|cut-?off|closing|latest|earliest|launch|date (?:of|for|on|to|when))\b/i;
/** "how about 5 May 2022", "would 5 May 2022 suit you" */
const PROPOSES =
  /\b(?:how about|what about|(?:can|could|may|will) (?:we )?offer(?: you)?(?: also)?|(?:would|does|do|will)|propose|suggest|proposing|suggesting) (?:the |on )?$/i;
const YEAR_SUBJECT = /^ (?:will|is going to|brings|is set to|is about to|promises)\b/i;
/** What a date before it belongs to: "before the 31 March 2022 deadline". */
const TURN =
  /^ (?:\w+ )?(?:deadline|cut-?off|launch|release|switchover|opening|go-live|closing|renewal|changeover|migration|move)\b/i;

/** "Tickets for the 12 May 2022 show are on sale": an event that is still to come bears the date. */
const isOfEvent = (before: string, after: string): boolean =>
  /(?:^|\b(?:our|the|your|this|for|new) |\b(?:our|the|your) \w+ )$/i.test(before) &&
  !/\bof (?:our|the|your|this|new)(?: \w+)? $/i.test(before) &&
  !hasPast(restOfClause(after)) &&
  (EVENT.test(after) || (INVITES.test(before) && EVENT_ONLY.test(after)));

/** "ETA of the Linux client: Sept 2025": a line that says when something is to come. */
const HEADS_DATE =
  /(?:^|[\n.!?] ?)\W*(?:(?:the|our|your|new|next|expected|planned|estimated|scheduled|target) )*(?:eta|release|launch|go-?live|rollout|opening|reopening|delivery|arrival|completion|dispatch|return|restart|start|end|deadline|shipping|publication)(?: date)? (?:of|for)(?: [\w’'-]+){1,7}: $/i;

/** What stands before an event in brackets that one can still take part in: "Seats for the regatta (20 June 2026)". */
const TO_BE_HAD =
  /(?:^|\b)(?:tickets?|seats?|places?|entries|entry|bookings?|registrations?|enrol\w*|applications?|stalls?|spots?|sign-?ups?|reservations?|passes)\b(?: \w+){0,6} \($/i;
const BRACKETED_EVENT = new RegExp(`\\b${EVENTS} \\($`, 'i');
const STILL_AHEAD =
  /^\) (?:will|(?:go|goes|are|is) (?:now |still |already |soon )?(?:on sale|available|open|filling up|selling|bookable|coming|nearly here|just|about to|up for|to be had|free|left|limited|going fast|expected|planned|due)|(?:open|opens|start|starts|begin|begins|close|closes|end|ends)\b|(?:can|may) (?:still |now )?be)/i;

/** "Tickets for the regatta (20 June 2026) go on sale soon." */
const isOfEventInBrackets = (before: string, after: string): boolean =>
  (TO_BE_HAD.test(before) || BRACKETED_EVENT.test(before)) &&
  STILL_AHEAD.test(after) &&
  !hasPast(before) &&
  !/\b(?:report|notes?|results?|photos?|pictures?|minutes|video|recording|invoice|review)\b/i.test(before);

/** A clause that asks somebody to come, behind which the date stands on its own: "Meet us at the fair, 3 May 2022". */
const INVITED = /^\W*(?:then |so |and |please )?(?:join|meet|visit|see|come|attend|catch|drop in|pop in|save)\b/i;

/** A date without a preposition. */
function isDirect(date: string, before: string, after: string, lead: string): boolean {
  const isBare = /^(?:19|20)\d\d$/.test(date);
  if (isBare && lead.trim() === '' && YEAR_SUBJECT.test(after)) return true;
  if (!isBare && (IS_DAY.test(after) || PROPOSES.test(before)) && !hasPast(lead)) return true;
  if (!isBare && /^:? (?:closed|shut|open (?:until|from))\b/i.test(after)) return !hasPast(lead);
  if (!isBare && TURN.test(after)) return !hasPast(lead) && !hasPast(restOfClause(after));
  if (/, $/.test(before) && INVITED.test(ownClause(before.slice(0, -2))))
    return !hasPast(ownClause(before.slice(0, -2)));
  if (isOfEventInBrackets(before, after)) return true;
  return (
    (ANNOUNCER.test(before) ||
      HEADS_DATE.test(before) ||
      SHIPS_NEXT.test(before) ||
      THEY_DO.test(before) ||
      IS_SET.test(before)) &&
    !hasPast(lead)
  );
}

/** "the terms, which take effect on" */
const TAKES_EFFECT =
  /\b(?:takes? effect|(?:comes?|enters?) into (?:force|effect)|appl(?:y|ies) (?:from|as of))\b[^.!?]{0,12}$/i;

/** "your order of 3 May 2022": the date of a thing; but "we publish the report in May 2022". */
const isThing = (before: string, preposition: string, lead: string): boolean =>
  DATED_THING.test(before) &&
  !TAKES_EFFECT.test(lead) &&
  !/^(?:until|till|by|through)$/.test(preposition) &&
  (/^(?:from|for|of|to|at|between)$/.test(preposition) || LOOKS_BACK.test(lead) || !FUTURE.test(lead));

/** Whether nothing but a place in time, or circumstances without a verb, stands before the date: "In", "Because of the strike on". */
function isOnlyPlace(lead: string, preposition: string): boolean {
  const words = lead.trim().toLowerCase().replace(/^\W+/, '').replace(/ the$/, '');
  if (words.length <= preposition.length) return true;
  return (
    /^(?:because of|due to|owing to|with|during|after|ahead of|before|at|for|on account of|in view of|on|in)\b/.test(
      words,
    ) &&
    !PRESENT.test(words) &&
    !FUTURE.test(words) &&
    !hasPast(words)
  );
}

/** "the new terms apply from", "prices go up as of" */
const CHANGES_FROM =
  /\b(?:appl(?:y|ies)|takes? effect|(?:comes?|enters?) into (?:force|effect)|goes? (?:up|down)|rises?|changes?|moves?|opens?|closes?|ends?|stops?|becomes?|increases?|replaces?)\b[^.!?]*$/i;

/** "find us at the new address from" */
const FIND_US = /^\W*(?:please )?(?:find|reach|visit|call|contact|write to|send|use|pay|order|book|ring|come)\b/i;

function isStill(preposition: string, lead: string, clause: string, rest: string, isFirst: boolean): boolean {
  const isFuture = FUTURE.test(clause);
  switch (preposition) {
    case 'until':
    case 'till':
    case 'til':
    case 'through':
    case 'thru':
    case 'by':
    case 'no later than':
    case 'not later than':
    case 'up to':
    case 'up to and including':
    case 'not until':
    case 'not before':
    case 'latest':
      return !isFirst || isFuture || PRESENT.test(rest) || (ASKS.test(rest) && !/\bcould\b/i.test(rest));
    case 'from':
    case 'as of':
    case 'as from':
    case 'effective':
      return true;
    case 'starting':
    case 'starting with':
    case 'beginning with':
    case 'beginning':
      return (
        isFuture ||
        /\b(?:available|valid|open|effective|live|back|in stock|on sale|bookable|payable|in force|closed|starts?|begins?|new) (?:again )?(?:from|as of|starting|beginning|effective) (?:the )?$/i.test(
          lead,
        ) ||
        (isFirst && (/^\s(?:on|onwards?)\b/i.test(rest) || PRESENT.test(rest))) ||
        CHANGES_FROM.test(lead) ||
        FIND_US.test(lead)
      );
    case 'for':
      return isFirst && isFuture;
    case 'to':
    case 'between':
    case 'as per':
      return false;
    case 'before':
      return isFuture || ASKS.test(lead) || (!isFirst && PRESENT.test(lead));
    default:
      return (
        isFuture ||
        PRESENT.test(lead) ||
        PRESENT.test(rest) ||
        /^\W*no \w+ /i.test(lead) ||
        FRAGMENT.test(lead) ||
        (/^(?:on|in|after|during)$/.test(preposition) &&
          (ASKS.test(lead) || (isFirst && /^ you (?:can|may|must|need|should)\b/i.test(rest))))
      );
  }
}

const ownClause = (before: string): string => lastClause(before, undefined);

/** The clause that a date ends; the one before with it where the preposition alone stands behind a comma: "We open soon, on …". */
function lastClause(before: string, preposition: string | undefined): string {
  let start = 0;
  let previous = 0;
  let isJoined = false;
  for (const { index, 0: mark } of matchesOf(CLAUSE_BEFORE, before)) {
    const behind = index + mark.length;
    if (before.length - behind <= 1) continue;
    previous = start;
    isJoined = /^[,(]/.test(mark);
    start = behind;
  }
  return before.slice(
    isJoined && preposition !== undefined && isOnlyPlace(before.slice(start), preposition) ? previous : start,
  );
}

const restOfClause = (after: string): string => {
  const stop = CLAUSE_AFTER.exec(after);
  return stop === null ? after : after.slice(0, stop.index);
};

/** Behind a date that opens its sentence, the clause that follows, also behind a comma. */
const nextClause = (after: string): string => {
  const behind = after.replace(/^,/, '');
  return restOfClause(behind);
};

/** Whether a verb of the past stands in the clause; a participle behind "is" is none. */
function hasPast(clause: string): boolean {
  for (const { index, 0: word } of matchesOf(PAST, clause)) {
    const before = clause.slice(0, index);
    if (before.trim() === '' && /ed$/i.test(word)) continue;
    if (/^got$/i.test(word) && /(?:['’]ve|have|has) $/i.test(before)) continue;
    if (
      !/ed$/i.test(word) &&
      !/^(?:built|made|known|drawn|written|shown|taken|given|done|seen|held|sold|read|left|kept|sent|paid|bought|found|told|met)$/i.test(
        word,
      )
    )
      return true;
    if (!BE.test(before) && !/\b(?:will|shall|['’]ll) have (?:\w+ )?$/i.test(before)) return true;
  }
  return false;
}
