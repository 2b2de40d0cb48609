import {
  defineLibraryRule,
  type Finding,
  isEnglish,
  type LibraryMacro,
  matchesOf,
  remembering,
  type Span,
} from '@trustlint/core';
import { areVersions, localeInPath } from '../template/variants.ts';

export const inconsistentPromise = defineLibraryRule({
  id: 'reliability/inconsistent-promise',
  level: 'workspace',
  severity: 'warning',
  fix: 'none',
  profile: 'recommended',
  summary: 'Two macros promise different times for the same thing.',
  why: 'The same reader may get both. Whichever time they believe, one of the two promises will be broken, and then they doubt every other one too.',
  sources: ['000 3.1', '003 Consistency', '002 Follow through'],
  options: {},
  bad: [
    {
      text: 'Your refund reaches your card within 5 days.',
      others: [{ text: 'Refunds take up to 10 business days.' }],
    },
    {
      text: 'We reply to every letter within 24 hours.',
      others: [{ text: 'Our team answers all letters within 3 working days.' }],
    },
    {
      text: 'Orders are shipped within two days.',
      others: [{ text: 'We ship your order within 4 days.' }],
    },
    {
      text: 'You can return the boots within 30 days.',
      others: [{ text: 'Send the boots back within 14 days to get your money.' }],
    },
    {
      text: 'Repairs take one week.',
      others: [{ text: 'The repair will take about 3 weeks.' }],
    },
    {
      text: 'Delivery takes 3 to 5 days.',
      others: [{ text: 'Please allow 2 to 3 weeks for delivery.' }],
    },
    {
      text: 'We will send you a replacement within 2 days.',
      others: [
        { text: 'The replacement leaves our shop within 48 hours.' },
        { text: 'Your replacement is sent within 5 days.' },
      ],
    },
    {
      text: 'Our response time is two hours.',
      others: [{ text: 'We usually answer within one day.' }],
    },
    {
      text: 'You will hear back from us within 24 hours.',
      others: [{ text: 'Our support team will get back to you within 3 days.' }],
    },
  ],
  good: [
    {
      text: 'You asked why your refund has not come after nine weeks.',
      others: [{ text: 'Refunds take up to 5 days.' }],
      because: 'it tells what the reader asked',
    },
    {
      text: 'Your refund reaches your card within 5 days.',
      others: [{ text: 'Refunds take up to 5 days.' }],
      because: 'both say the same',
    },
    {
      text: 'We reply within 24 hours.',
      others: [{ text: 'You will get our reply within one day.' }],
      because: 'one day is 24 hours',
    },
    {
      text: 'A refund to your card takes 5 days.',
      others: [{ text: 'A refund to your bank account takes 10 days.' }],
      because: 'the ways of payment differ',
    },
    {
      text: 'Express delivery takes 1 day.',
      others: [{ text: 'Standard delivery takes 4 days.' }],
      because: 'the services differ',
    },
    {
      text: 'We refund you within 5 days.',
      others: [{ text: 'You can return the boots within 30 days.' }],
      because: 'these are two things',
    },
    {
      text: 'We refund you within 5 days.',
      front: { locale: 'en-GB' },
      others: [{ text: 'We refund you within 10 days.', front: { locale: 'en-US' } }],
      because: 'each is for readers of its own',
    },
    {
      text: 'Refunds take 5 days by card and 10 days by bank transfer.',
      others: [{ text: 'Refunds take 7 days.' }],
      because: 'one macro tells cases apart, and nobody knows which one the other means',
    },
    {
      text: 'Our usual reply time is two days.',
      others: [{ text: "If the kiln still smokes, reply with a photo and we'll answer within one hour." }],
      because: 'the second answers one question only',
    },
    {
      text: 'We reply to letters within 3 days.',
      others: [
        { text: 'The tax office has 10 days to reply. Reply with your number and I will add it within 4 hours.' },
      ],
      because: 'other people have times of their own',
    },
    {
      text: 'Your refund arrives within 5 days.',
      others: [
        { text: 'You can ask for a refund within 14 days. Contact us for a refund within 30 days of buying the drum.' },
      ],
      because: 'so long the reader may ask',
    },
    {
      text: 'Delivery takes 3 days.',
      others: [{ text: "If your order hasn't arrived after 6 days, or is delivered after 8 days, write to us." }],
      because: 'a condition promises nothing',
    },
    {
      text: 'Your refund reaches you within 5 days.',
      others: [{ text: 'We process refunds within 2 days.' }],
      because: 'the bank needs its time after that',
    },
  ],

  *checkLibrary({ macros }) {
    for (const promises of (yield* byTopicAndReaders(macros)).values()) {
      const counts = new Map<string, number>();
      for (const { time } of promises) counts.set(time, (counts.get(time) ?? 0) + 1);
      if (counts.size < 2) continue;
      const most = Math.max(...counts.values());
      const leaders = [...counts].filter(([, count]) => count === most);
      // What most macros say is taken for right; the others are told of.
      const usual = leaders.length === 1 && most > 1 ? leaders[0]?.[0] : undefined;
      for (const promise of promises) {
        if (promise.time === usual) continue;
        const other = promises.find(
          ({ time, macro }) =>
            time !== promise.time && !areVersions(promise.macro, macro) && (usual === undefined || time === usual),
        );
        if (other !== undefined) yield { macro: promise.macro, ...tell(promise, other) };
      }
    }
  },
});

interface Promised extends Omit<Time, 'span'> {
  readonly macro: LibraryMacro;
  readonly words: string;
  /** In the file. */
  readonly span: Span;
}

interface Time {
  /** In the body. */
  readonly span: Span;
  readonly topic: Topic;
  /** What sets this case apart from others of the topic: "card", "express". */
  readonly cases: string;
  /** The longest time promised, in a form that can be compared: `2 days`, `5 business days`. */
  readonly time: string;
}

const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)';
const UNIT = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)';
/** "within 3 to 5 business days": the words that bring a duration, its longer end, its kind and unit. */
const DURATION = new RegExp(
  `\\b(?:within|inside|in|takes?|taking|take|up to|under|allow|after|less than|at most|about|around|approximately|no (?:more|longer|later) than|have|lasts?|is|are|of|a|next|every)\\s+(?:(?:about|around|up to|approximately|roughly|only|just|the next|you|us|our|another|between|at least|at most|less than|no more than|as little as)\\s+){0,2}(?:${COUNT}\\s?(?:-|–|to|or|and)\\s?)?(${COUNT})[\\s-](?:(full|business|working|calendar|banking|week|office)\\s)?(${UNIT})\\b`,
  'gi',
);
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

const TOPICS = [
  [
    'refund',
    /\brefund(?:s|ed|ing)?\b|\bmoney back\b|\breimburse\w*|\b(?:money|amount|credit|payment)\b[^.!?]{0,30}\b(?:back|returned|credited|appears?)\b/gi,
  ],
  [
    'return window',
    /\b(?:you (?:can|may|have)[^.!?]{0,30}\breturn|send (?:it|them|the \w+|your \w+) back|returns? (?:are|is) (?:accepted|possible|free)|return (?:period|window|policy)|return (?:the|your|it|them|any|unworn|unused)[^.!?]{0,25})\b/gi,
  ],
  ['exchange', /\bexchanges?\b/gi],
  ['cancellation', /\bcancel(?:lation|lations|led|ed|s)?\b/gi],
  ['replacement', /\breplacements?\b/gi],
  ['repair', /\brepair(?:s|ed)?\b/gi],
  [
    'delivery',
    /\bdeliver(?:y|ies|ed|s)\b|\b(?:parcel|order|package|item|delivery|goods|letter)s?\b[^.!?]{0,30}\b(?:arrives?|reach(?:es)? you|with you)\b|\bshipping (?:takes|time)\b/gi,
  ],
  ['dispatch', /\b(?:dispatch(?:ed|es)?|despatch(?:ed|es)?|ships?|shipped|sent out|leaves? (?:our|the) \w+)\b/gi],
  [
    'reply',
    /\b(?:we|support|agents|(?:our|the) (?:(?:support|customer|service|help|care) ){0,2}(?:team|agents?|staff|desk|colleagues?))\s(?:(?:will|shall|usually|normally|always|generally|typically|aim to|try to) ){0,3}(?:reply|replies|respond|responds|answers?|gets? back|comes? back|be in touch|write back)\b|(?<!['’]ll )\b(?:response|reply) times?\b|\bour (?:response|reply|answer)\b|\bhear (?:back )?from us\b|\b(?:response|reply|answer) from us\b/gi,
  ],
  ['payout', /\b(?:payouts?|withdrawals?)\b/gi],
  [
    'deletion of data',
    /\b(?:delete[ds]?|erase[ds]?|remove[ds]?)\b[^.!?]{0,30}\b(?:data|account|records)\b|\b(?:data|account|records)\b[^.!?]{0,30}\b(?:delete[ds]?|erase[ds]?)\b/gi,
  ],
  [
    'verification',
    /\b(?:verif(?:y|ied|ication)|approv(?:e|ed|al)|review(?:ed)?)\b[^.!?]{0,30}\b(?:documents?|applications?|accounts?|identity|id|claims?)\b|\b(?:documents?|applications?|identity|claims?)\b[^.!?]{0,30}\b(?:verified|approved|reviewed)\b/gi,
  ],
  ['trial', /\b(?:free )?trial\b/gi],
  ['warranty', /\b(?:warranty|guarantee)\b/gi],
] as const;
type Topic = (typeof TOPICS)[number][0];

/** What sets cases of one topic apart. Two promises are compared only where these are the same. */
const CASES =
  /\b(?:paypal|bank|transfer|sepa|iban|cash|cheque|voucher|gift|wallet|klarna|invoice|express|standard|economy|priority|expedited|overnight|next-day|same-day|international|internationally|overseas|abroad|domestic|eu|uk|usa|europe|canada|australia|islands?|premium|business plan|enterprise|pro|basic|free plan|gold|silver|platinum|urgent|critical|high|low|emergency|emergencies|weekend|weekends|holidays?|peak|chat|phone|e-?mail|social|sms|wholesale|bulk|custom|personalised|personalized|engraved|made to order|furniture|large|heavy|digital|download|pre-?orders?|back-?orders?|subscription|monthly|annual|yearly|hotel|flight|flights|tickets?|boots|shoes|clothes|bikes?|phones?|laptops?|books?|food|fresh|frozen|plants?|first|initial|final|partial|full|deposit|complaints?|disputes?|chargeback|warranty|faulty|damaged|defective|unopened|opened|sale|outlet|members?|students?|issued?|issuing|process(?:ed|ing)?|approv(?:e|ed|al)|initiated?|investigations?|late|lost|missing|wrong)\b/gi;
/** Words of a sentence that promises nothing: over, asked, denied, only quoted. */
const NO_PROMISE =
  /\?\s*$|^\W*you(?:['’]ve)? (?:asked|wrote|told|said|wanted|wondered)\b|\b(?:was|were|had|did|ago|since|already|yesterday|has been|have been|cannot|can't|won't|don't|doesn't|not|never|unless|instead of)\b/i;

/** What the reader has a time to do: a window, and no time that anything takes. */
const WINDOWS: ReadonlySet<Topic> = new Set(['return window', 'exchange', 'cancellation', 'trial', 'warranty']);
const CONDITION = /^\W*(?:(?:and|but|or|so|then) )?(?:when|once|until|till|after|where|in case|whenever|as soon as)\b/i;
/** The reader acts: "you can ask for it within", "contact us within". */
const READERS =
  /\byou (?:can|may|could|must|should|have|need|want|wish|ask|request|cancel|return|report|tell)\b|^\W*(?:and |or |then |please |simply |just )*(?:ask|apply|claim|contact|request|report|send|tell|let|write|reply|answer|check|call|return|cancel|file|raise|dispute|confirm|reach|bring|use|choose|wait|try|give)\b/i;
/** Somebody else's time: "they have three days", "the bank takes two". */
const OTHERS =
  /\b(?:they|he|she|(?:bank|issuer|provider|courier|carrier|customs|seller|merchant|shop|store|register)s?) (?:(?:will|can|may|might|usually|normally|often|then|also|still) )*(?:have|has|takes?|needs?|answers?|repl(?:y|ies)|responds?)\b/i;
/** From when a window runs. */
const OF_READERS =
  /^ (?:of|from|after) (?:the |your |its |their |this )?(?:date of )?(?:purchase|purchasing|delivery|order|ordering|receipt|receiving|arrival|buying|booking|sign-?up|signing|payment|departure|landing)\b/i;
/** An answer to one thing that the reader is to write, or to one kind of message: no time in which all are answered. */
const ONE_ANSWER =
  /\b(?:such|this|these|those|if|once|when|after|your (?:answer|reply|response))\b|\b(?:reply|answer|write|send|tell|comment|call|say)\b[^.]{0,60}\band (?:we|our|the|you)\b/i;

/** Whether the time holds for this reader's matter only, or is that of the reader or of somebody else. */
function isOfOneCase(topic: Topic, sentence: string, at: number, after: string): boolean {
  const before = sentence.slice(0, at);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  if (OTHERS.test(clause) || (topic === 'reply' && ONE_ANSWER.test(sentence))) return true;
  if (WINDOWS.has(topic)) return false;
  return (
    /\b(?:if|in case)\b/i.test(sentence) || CONDITION.test(clause) || READERS.test(clause) || OF_READERS.test(after)
  );
}

function* byTopicAndReaders(
  macros: readonly LibraryMacro[],
): Generator<undefined, ReadonlyMap<string, readonly Promised[]>> {
  const groups = new Map<string, Promised[]>();
  for (const entry of macros) {
    const { macro, path } = entry;
    if (!macro.active || macro.audience === 'internal' || macro.kind === 'internal' || !isEnglish(macro.locale))
      continue;
    const readers = [
      macro.dialect.id,
      macro.locale.toLowerCase(),
      macro.region ?? '',
      localeInPath(path),
      macro.channel?.toLowerCase() ?? '',
    ].join('\n');
    for (const promise of promisesOf(entry)) {
      const key = `${promise.topic}\n${promise.cases}\n${readers}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [promise]);
      else group.push(promise);
    }
    yield;
  }
  return groups;
}

/** The promises of a macro, one a topic. */
const promisesOf = (entry: LibraryMacro): readonly Promised[] =>
  entry.keep('reliability/inconsistent-promise', () => timesInFile(entry)).map((time) => ({ ...time, macro: entry }));

function timesInFile({ macro, body }: LibraryMacro): readonly Omit<Promised, 'macro'>[] {
  const text = macro.parts.find(({ role }) => role === 'body')?.prose.text;
  if (text === undefined) return [];
  return timesIn(body).map((time) => ({
    ...time,
    words: body.slice(time.span.start, time.span.end),
    span: text.toSource(time.span),
  }));
}

/** Bodies whose times are kept for the next comparison: those of a large library. */
const MOST_KEPT = 10_000;

/** The times that a body promises, one a topic; none of a topic for which it names two times. */
const timesIn = remembering((body): readonly Time[] => {
  const found = new Map<Topic, Time | undefined>();
  for (const match of matchesOf(DURATION, body)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const { sentence, at } = sentenceAround(body, span);
    if (NO_PROMISE.test(sentence)) continue;
    const topic = topicOf(sentence, at);
    if (topic === undefined || isOfOneCase(topic, sentence, at, sentence.slice(at + match[0].length))) continue;
    const time = comparable(match[1] ?? '', match[2], match[3] ?? '');
    const known = found.get(topic);
    if (found.has(topic)) {
      if (known !== undefined && known.time !== time) found.set(topic, undefined);
      continue;
    }
    found.set(topic, { span, topic, cases: casesOf(sentence), time });
  }
  return [...found.values()].filter((promise) => promise !== undefined);
}, MOST_KEPT);

/** How far a sentence is looked for on either side of a duration. UTF-16 units. */
const SENTENCE_REACH = 240;

function sentenceAround(body: string, { start, end }: Span): { readonly sentence: string; readonly at: number } {
  const from = Math.max(0, start - SENTENCE_REACH);
  const before = body.slice(from, start);
  const opening =
    Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) +
    1;
  const after = body.slice(end, end + SENTENCE_REACH);
  const stop = /[.!?](?=\s|$)|\n/.exec(after);
  const closing = stop === null ? after.length : stop.index + 1;
  return { sentence: body.slice(from + opening, end + closing), at: start - from - opening };
}

/** The topic whose words stand nearest to the duration, which begins at `at`. */
function topicOf(sentence: string, at: number): Topic | undefined {
  let nearest: Topic | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const [topic, words] of TOPICS) {
    for (const { index, 0: written } of matchesOf(words, sentence)) {
      const away = index >= at ? index - at : Math.max(0, at - index - written.length);
      if (away < distance) {
        nearest = topic;
        distance = away;
      }
    }
  }
  return nearest;
}

const casesOf = (sentence: string): string =>
  [...new Set((sentence.match(CASES) ?? []).map((word) => word.toLowerCase().replace(/s$/, '')))].toSorted().join(' ');

/** 24 hours are a day and seven days a week; working days are days of their own. */
function comparable(count: string, kind: string | undefined, unit: string): string {
  const number = NUMBERS[count.toLowerCase()] ?? Number(count);
  const name = unit.toLowerCase().replace(/s$/, '');
  const isWorking = kind !== undefined && /^(?:business|working|banking|week|office)$/i.test(kind);
  const written = (amount: number, of: string): string =>
    `${amount} ${isWorking ? 'business ' : ''}${of}${amount === 1 ? '' : 's'}`;
  if (isWorking) return written(number, name);
  if (name === 'week') return written(number * 7, 'day');
  if ((name === 'hour' || name === 'hr') && number % 24 === 0) return written(number / 24, 'day');
  if (name === 'min') return written(number, 'minute');
  return written(number, name === 'hr' ? 'hour' : name);
}

function tell(promise: Promised, other: Promised): Omit<Finding, 'severity'> {
  const isHere = promise.macro.path === other.macro.path;
  return {
    at: { text: promise.macro.file, span: promise.span },
    message: `This macro says “${promise.words}” of the ${promise.topic}, and “${other.macro.macro.title}” ${isHere ? 'in this file' : `in ${other.macro.path}`} says “${other.words}”. Promise the same time in both.`,
    related: [
      {
        path: other.macro.path,
        span: other.span,
        message: `“${other.words}” stands here`,
      },
    ],
  };
}
