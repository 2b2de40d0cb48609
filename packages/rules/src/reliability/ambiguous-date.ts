import { defineRule, matchesOf, type Reading } from '@trustlint/core';
import { MONTHS, type NumericDate, numericDates } from '../wording/numeric-date.ts';

export const ambiguousDate = defineRule({
  id: 'reliability/ambiguous-date',
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'A date in numbers only that reads differently from country to country.',
  why: 'For half of your readers 03/04 is in March, for the others in April. Whoever reads it the other way comes a month late, or pays a fee, and holds you to what they read.',
  sources: ['000 5.2', '000 2.2'],
  options: {
    plainOrder: {
      type: 'boolean',
      default: false,
      description: 'Also speak about dates whose day is over 12 (25/12/2026), where only the form is unusual.',
    },
  },
  bad: [
    { text: 'The pool is shut from ⟦02/05⟧ until after the fair.' },
    { text: 'The deadline for the May draw is ⟦05/06⟧.' },
    { text: 'Your fitting is on ⟦03/04/2027⟧.', fixed: 'Your fitting is on 3 April 2027.' },
    { text: 'Send the form back by ⟦4-5-27⟧, please.' },
    { text: 'The instalment is due ⟦10/11⟧.' },
    { text: 'The voucher is valid until ⟦01.02.2028⟧.' },
    { text: 'Our stand is open from ⟦5/6/2027⟧ to ⟦7/6/2027⟧.' },
    { text: 'We moved your cleaning to Tuesday, ⟦2/3⟧.' },
    { text: 'Our stall is shut 20/12–⟦4/1⟧.' },
    { text: 'The hall is planned for ⟦3-2-28⟧.' },
    { text: '| Visit | Date |\n| --- | --- |\n| Boiler | ⟦08/09/2027⟧ |' },
    { text: 'Bring the cat back (⟦4-5-27⟧ at the latest).' },
    { text: 'Arrival: ⟦04/05/27⟧. Departure: 12 May 2027.' },
    { text: 'Your kayak was varnished (⟦04.07.26⟧) and is dry.' },
  ],
  good: [
    { text: 'Arrival: 04/05/27 (4 May).', because: 'the month stands beside it' },
    { text: 'Your fitting is on 3 April 2027.', because: 'the month is a word' },
    { text: 'Your fitting is on 2027-04-03.', because: 'this form reads the same everywhere' },
    { text: 'Your fitting is on 25/12/2027.', because: 'no month has the number 25' },
    { text: 'Add 1/2 cup of milk, and fill 3/4 of the mould.', because: 'these are fractions' },
    { text: 'Please update to version 4.5.26 first.', because: 'it is a version' },
    { text: 'We are here 24/7, and page 3/4 of your form is still empty.', because: 'it counts and tells no day' },
    { text: 'You have paid 4/10 instalments.', because: 'it counts' },
    { text: 'The number of the valve is 08-04-27.', because: 'it is the number of a part' },
    { text: 'The sort code is 04-05-06.', because: 'it is a number of a bank' },
    { text: 'Your table is booked for 06/06/2027.', because: 'both orders give the same day' },
  ],
  *check({ macro, texts }, context) {
    const { options } = context;
    for (const { reading } of texts) {
      for (const date of numericDates(reading)) {
        if (!isAmbiguous(date, options.plainOrder) || !isDate(reading, date)) continue;
        const words = reading.slice(date.span);
        const at = { text: reading.prose.text, span: date.span };
        const meanings = meaningsOf(date, macro.region === 'US');
        yield {
          at,
          message:
            meanings.length > 1
              ? `“${words}” is ${meanings.map((meaning) => meaning.words).join(' or ')}, depending on the country of the reader. Write the month as a word.`
              : `“${words}” has its month as a number. Write it as a word.`,
          fixes: likely(meanings, context.today).map(({ words: written }) => ({
            title: `Write “${written}”`,
            applicability: 'suggestion' as const,
            edits: [{ at, text: written }],
          })),
        };
      }
    }
  },
});

function isAmbiguous({ first, second }: NumericDate, withPlain: boolean): boolean {
  if (first > 12 && second > 12) return false;
  return withPlain || (first <= 12 && second <= 12 && first !== second);
}

interface Meaning {
  readonly words: string;
  /** `YYYY-MM-DD`, where the year is known. */
  readonly day: string | undefined;
}

/** The dates that it may be; the likelier for the region first. */
function meaningsOf({ first, second, year }: NumericDate, isMonthFirst: boolean): readonly Meaning[] {
  const meaning = (day: number, month: number): readonly Meaning[] => {
    const name = MONTHS[month - 1];
    if (name === undefined) return [];
    const words = isMonthFirst
      ? `${name} ${day}${year === undefined ? '' : `, ${year}`}`
      : `${day} ${name}${year === undefined ? '' : ` ${year}`}`;
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return [{ words, day: year === undefined ? undefined : iso }];
  };
  const dayFirst = meaning(first, second);
  const monthFirst = first === second ? [] : meaning(second, first);
  return isMonthFirst ? [...monthFirst, ...dayFirst] : [...dayFirst, ...monthFirst];
}

/** Without the day that is over, where the other is still to come. */
function likely(meanings: readonly Meaning[], today: string): readonly Meaning[] {
  const ahead = meanings.filter(({ day }) => day === undefined || day >= today);
  return ahead.length === 0 ? meanings : ahead;
}

/** What numbers may be instead of a date, in the words just before them. */
const NO_DATE_BEFORE =
  /(?:\b(?:versions?|ver|v|release|build|firmware|driver|patch|os|ios|android|model|type|part|parts|item|article|sku|serial|ref|reference|no|nos|nr|number|numbers|code|codes|sort|phone|tel|telephone|fax|mobile|call|ring|dial|ext|extension|page|pages|step|steps|part|section|clause|paragraph|rule|chapter|lesson|level|unit|flat|room|rooms|apartment|house|gate|platform|track|line|bay|aisle|shelf|size|sizes|score|scored|ratio|odds|grade|rated|rating|fraction|scale|dose|lot|batch|isbn|ip|channel|channels|figure|fig|table|question|exercise|won|lost|beat|led|drew|image|photo|slide|screen|file|ticket|case|order|id|screw|pipe|hose|thread|valve|spanner|wrench|socket|drill|bolt|about|over|under|nearly|almost|roughly|only|another|other|every|per|add|mix|cut|drive|use|a|an|the first|the last)|[$€£#])[\s.:#]*$/i;
const NO_DATE_AFTER =
  /^\s*(?:"|″|”|'|%|of\b|inch|in\.|cups?\b|tsp|tbsp|teaspoon|tablespoon|pints?\b|litres?\b|liters?\b|gallons?\b|miles?\b|hours?\b|hrs?\b|minutes?\b|days?\b|weeks?\b|months?\b|points?\b|stars?\b|pages?\b|full\b|empty\b|complete\b|done\b|size\b|pieces?\b|people\b|patients?\b|steps?\b|bars?\b|screws?\b|pipes?\b|hoses?\b|majority|the (?:price|size|length|way)|mm\b|cm\b|m\b|kg\b|g\b|ml\b|l\b|oz\b|lbs?\b|pounds?\b|x\b|×|(?:in|on) (?:our|the|your) (?:\w+ )?(?:survey|review|rating|test|quiz|exam|poll|form)\b|time signature|scale|ratio|odds|split|chance|(?:\w+ )?(?:instal?lments?|payments|lessons|chapters|tasks|items|modules|sessions|visits|classes|seats|places|units|rooms|votes|goals|boxes|parcels|questions|answers|members|players|teams|credits|coupons|stamps|courses|exercises|samples|tests|levels|rounds|marks|employees|students|children|guests|doses|treatments|shares|slots|licen[cs]es|downloads|users|tickets|orders|deliveries|bottles|tablets|pills|attempts)\b)/i;
/** "turn it by 1/4" */
const BY_AMOUNT =
  /\b(?:turn|reduc|cut|rais|increas|lower|shorten|gr[eo]w|shr[ia]nk|fell|fall|rose|rise|dropp?|lengthen|widen|fill|open|scal)(?:s|e|es|ed|ing)?\b[^.!?]{0,20}\bby\s*$/i;
/** Words that bring a day, before a date without a year. */
const DATE_BEFORE =
  /(?:\b(?:on|by|until|till|til|before|after|since|from|due(?: back| on| by)?|dated|dates?|expires?|expiring|expiry|ends?|ending|starts?|starting|begins?|beginning|opens?|closes?|closing|shuts?|shutting|reopens?|go(?:es)? (?:up|down|live|dark|out|offline|online)|deadline|effective|through|thru|between|(?:week|as|morning|evening|night|letter|mail|message|invoice|order|visit) of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thu|thurs?|fri|sat|sun|today|tomorrow|yesterday|see you|meet you|back|(?:on|by|until|for|from) the|runs?|lasts?|closed|open|shut|away|off|(?:call|visit|meeting|appointment|slot|session|lesson|exam|service|day),|eta|etd|arrives?|arrived|arriving|delivered|delivery|departs?|departing|departure|arrival|shipped|ships?|shipping|sent|posted|ordered|placed|received|paid|booked|issued|signed|visit|appointment|renews?|renewal|valid|latest|weekend|birthday|born|dob|check-in|check-out|pickup|collection|meeting|cut-?off|launch|launches|(?:moved?|moves|postponed?|rescheduled?|changed?|changes|pushed|brought|delayed|extended|put|switched|shifted|shifts)(?: \w+){0,4} to|(?:cut-?off|deadline|dates?|day|delivery|visit|appointment)(?: \w+){0,3}:|(?:cut-?off|deadline|closing date|due date|last day|first day|expiry|launch)(?: \w+){0,6} (?:is|was|are|will be)|(?:book|booked|schedule|reserve|scheduled|planned|set|down|reserved|confirmed|arranged|fixed|appointment|order|slot|seat|table|ticket|tickets|visit|call|delivery)(?: \w+){0,4} for|commencing|beginning)|^|[(|–—])\s?[:,(]?\s*$/i;
/** "from 5/6 to 7/6": what stands before the second of two dates. */
const SECOND_DATE =
  /\b(?:on|by|from|between|dates?|mon|tue|wed|thu|fri|sat|sun|day)\b[^.!?]{0,12}\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:,| and| to| or| until| till| through|\s?[-–—])(?: \w+day)?\s*$/i;
const FAMILIAR =
  /\b(?:on|by|until|(?:planned|scheduled|set|booked|moved|postponed|arranged|down|fixed|reserved|confirmed|slated) (?:for|to)|as of|starts?|ends?|begins?|leaves?|till|due|dated|of|since|from|before|after|expires?|deadline|dates?|day|eta|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const LAST_DAY = /^ (?:at the (?:latest|earliest)|latest|onwards?|inclusive|or (?:earlier|later|sooner))\b/i;
/** Somebody says how to read it. */
const FORMAT =
  /\b(?:dd?\s?[/.-]\s?mm?|mm?\s?[/.-]\s?dd?|day\/month|month\/day|day first|month first|day, then (?:the )?month)\b/i;

/** How far around a date its neighbours are looked at. UTF-16 units. */
const NEIGHBOURHOOD = 40;

/** Whether the numbers are a date, and one that nothing beside them makes plain. */
function isDate(reading: Reading, date: NumericDate): boolean {
  const { text } = reading;
  const { span } = date;
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(Math.max(line, span.start - NEIGHBOURHOOD), span.start);
  const after = text.slice(span.end, span.end + NEIGHBOURHOOD);
  if (
    isSomebodyElses(reading, date, before) ||
    FORMAT.test(before) ||
    FORMAT.test(after) ||
    namesMonth(before, after, date)
  )
    return false;
  if (date.isFull)
    return !/\b(?:version|release|build|ref|reference|ticket|case|order|invoice|no|number|code)[\s.:#]*$/i.test(before);
  if (NO_DATE_AFTER.test(after) || NO_DATE_BEFORE.test(before) || BY_AMOUNT.test(before)) return false;
  if (date.year !== undefined && date.separator === '/') return true;
  const isAfterDate = SECOND_DATE.test(before);
  if (date.year !== undefined)
    return (
      !OF_A_NUMBER.test(before) &&
      (FAMILIAR.test(before) ||
        LAST_DAY.test(after) ||
        isWholeLine(before, after) ||
        isAfterDate ||
        isWrittenAsDate(reading, date))
    );
  if (date.separator !== '/') return false;
  if (
    /^ (?:onwards?|on[,.]|at the latest|latest\b|inclusive|(?:is|will be|was) (?:a|an|the|our|your|also|still|fully|booked|taken|free|fine|closed|open)\b)/i.test(
      after,
    )
  )
    return true;
  if (/^\s?[-–]\s?\d(?!\d?\/)|^\s*(?:to|or|and)\s+\d{1,2}\/\d{1,2}\s+(?:of|inch|cup)/i.test(after)) return false;
  return (isAfterDate || DATE_BEFORE.test(before) || isSpan(text, date)) && !isBareFraction(reading, before, date);
}

/** What is called by such numbers in the same clause: "the part number is 08-04-27", "ring us on 04-05-27". */
const OF_A_NUMBER =
  /\b(?:numbers?|codes?|serial|version|firmware|release|isbn|ip|address|batch|lot|model|part|article|sku|score[ds]?|sort|ratio|grid|zip|pin)(?: of [^.,;:!?()]{1,20})?(?: (?:is|are|was|were|reads?))?\s*$|(?:^|[.!?,] |\bplease |\bor )(?:ring|call|phone|dial|fax)\b[^.,;:!?()]{0,24} on\s*$/i;

/** "04.07.26": day, month and year of two digits each, the year one of these decades. */
const isWrittenAsDate = (reading: Reading, { span, year = 0 }: NumericDate): boolean =>
  /^\d\d([.-])\d\d\1\d\d$/.test(reading.slice(span)) && year >= 2020 && year < 2040;

/** Quoted, unless the sender quotes what a screen or a record of their own says: the reader may still read it either way. */
function isSomebodyElses(reading: Reading, { span, isFull }: NumericDate, before: string): boolean {
  if (!reading.isQuoted(span)) return false;
  const block = reading.prose.blocks.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  return (
    !isFull ||
    block?.kind === 'quote' ||
    /\b(?:you|your|he|she|they|reads?|says?|said|wrote|enter|type)\b/i.test(before)
  );
}

/** A cell of a table or an entry of its own. */
const isWholeLine = (before: string, after: string): boolean =>
  /(?:^|[:|])\s*$/.test(before) && /^\s*(?:$|\n|[.|])/.test(after);

/** "5/6-9/6": two dates, since fractions of both ends would be less than one. */
const isSpan = (text: string, { span }: NumericDate): boolean => {
  const [, first = '', second = ''] =
    SPAN_BEHIND.exec(text.slice(span.end, span.end + SPAN_LENGTH)) ??
    SPAN_AHEAD.exec(text.slice(Math.max(0, span.start - SPAN_LENGTH), span.start)) ??
    [];
  const own = NUMBERS.exec(text.slice(span.start, span.end)) ?? [];
  return first !== '' && (Number(first) > Number(second) || Number(own[1]) > Number(own[2]));
};
const SPAN_LENGTH = 12;
const NUMBERS = /(\d+)\D+(\d+)/;
const SPAN_BEHIND = /^\s?(?:[-–—]|to|until|till)\s?(\d{1,2})\/(\d{1,2})\b(?!\/)/;
const SPAN_AHEAD = /(?<![\w/])(\d{1,2})\/(\d{1,2})\s?(?:[-–—]|to|until|till)\s?$/;

/** "from 1/2", "(3/4)": after words that bring amounts as well as days. */
const isBareFraction = (reading: Reading, before: string, { first, second, span }: NumericDate): boolean =>
  // "from 01/04": no fraction has a nought before it.
  !/^0|\D0/.test(reading.slice(span)) &&
  first < second &&
  second <= 10 &&
  first <= 3 &&
  /(?:\b(?:from|between|through|after)|^|[(|–—])\s?[:,(]?\s*$/i.test(before);

/** Whether the month stands beside the numbers as a word: "03/04/2027 (3 April)", and is not the month of another day ("to 14 April"). */
function namesMonth(before: string, after: string, { first, second }: NumericDate): boolean {
  const around = `${before} ${after}`;
  return [
    { month: first, day: second },
    { month: second, day: first },
  ].some(({ month, day }) => {
    const name = MONTHS[month - 1];
    if (name === undefined) return false;
    // "the December run": a name of the run, and no month of this date.
    const isNameOfThing = new RegExp(
      `\\b(?:the|our|your|this|last|next) ${name} (?!the\\b|at\\b|is\\b|and\\b|or\\b|to\\b)[a-z]`,
    ).test(around);
    const named = new RegExp(
      `(?:\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?\\b(?:${name}|${name.toUpperCase()})\\b(?: (?:the )?(\\d{1,2})(?!\\d))?`,
      'g',
    );
    return [...matchesOf(named, around)].some(([, ahead, behind]) => {
      const own = ahead ?? behind;
      return own === undefined ? !isNameOfThing : Number(own) === day;
    });
  });
}
