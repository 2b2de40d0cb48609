import { defineRule, type Finding, type Reading, type RuleContext } from '@trustlint/core';
import { vagueTimes } from '../lexicon/time.ts';

export const vagueTimeline = defineRule({
  id: 'reliability/vague-timeline',
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'essential',
  summary: 'A time that commits to nothing.',
  why: 'Nobody can plan with “soon”. A wait without an end feels longer than it is, and the reader will write again to ask. A time, a date or a duration can be trusted, also when it is later than hoped.',
  sources: ['000 3.1', '000 3.2', '000 2.2'],
  options: {},
  bad: [
    { text: 'Next: the mason visits you ⟦at the earliest possible date⟧.' },
    { text: 'We test the clay. We’ll mail you the result ⟦at some point⟧ after that.' },
    { text: 'Our fitter will ring you ⟦shortly⟧.', fixed: 'Our fitter will ring you by [date and time].' },
    { text: "I'll send the new key card ⟦as soon as I can⟧." },
    { text: '⟦In due course⟧ the landlord will hear from our legal desk.' },
    { text: 'The refund for the second ticket will be with you ⟦in the next few days⟧.' },
    { text: 'The dentist will write to you ⟦when she has a moment⟧.' },
    { text: 'Your parcel is being traced, and news will follow ⟦in a timely manner⟧.' },
    { text: 'We shall answer your letter ⟦at our earliest convenience⟧.' },
    { text: 'Our engineers will replace the motor ⟦sooner or later⟧.' },
    { text: "We'll tell you ⟦once we know more⟧ about the strike." },
    { text: 'Please bear with us ⟦a little longer⟧ while the pump is away.' },
    { text: "We'll update you ⟦from time to time⟧." },
    { text: 'The replacement wheel leaves our depot ⟦pronto⟧.' },
    { text: 'The notary will write to you ⟦at an early date⟧.' },
    { text: '- Lift: new motor ordered\n- Back in service: ⟦in the coming weeks⟧' },
    { text: 'The deposits are being paid back ⟦in the coming weeks⟧.' },
    { text: 'Our glazier will call on you ⟦when a gap opens in her diary⟧.' },
    { text: 'I’ll write about the swap ⟦once things have settled down⟧ here.' },
    { text: 'We’ll send the lease ⟦once it’s ready⟧.' },
    { text: 'The glaze is rare: it could be ⟦several weeks⟧.' },
    { text: 'It should only be ⟦a few more days⟧.' },
    { text: 'Please ⟦give us some more time⟧ with the loom.' },
    { text: 'The tests take ⟦a couple of days or more⟧.' },
    { text: 'We’ll post the atlas ⟦the moment a copy turns up⟧.' },
    { text: 'A new cable is in, and your lamps will shine ⟦in no time⟧.' },
    { text: 'The ferryman will be there ⟦momentarily⟧.' },
  ],
  good: [
    { text: 'Mail sent to you now waits at the other server and arrives later.', because: 'a machine takes its turn' },
    { text: 'Our guide can take you out of the cave at any point.', because: 'the guest chooses when' },
    { text: 'With the second I can draw up a plan for your loom.', because: 'it is the second of two answers' },
    { text: 'Ring us and we’ll find a quick solution together.', because: 'it waits for the reader' },
    { text: "I'll call you by 3 pm CET tomorrow.", because: 'it names a time' },
    { text: "We'll write shortly, at the latest on Friday.", because: 'a concrete time stands in the sentence' },
    {
      text: 'As soon as you send the meter reading, I can correct the bill.',
      because: 'it opens a condition that the reader controls',
    },
    { text: 'Shortly after you called, our driver found the bag.', because: 'it tells what is past' },
    { text: 'How soon do you need the spare part?', because: 'it asks' },
    { text: 'You heard “we will be in touch soon” twice, and nobody called.', because: 'it quotes' },
    { text: 'At your earliest convenience, please sign the lease.', because: 'the reader is asked' },
    { text: 'The train leaves at an early hour, 5:12.', because: 'it says when' },
    { text: 'After several months the colour of the wood evens out.', because: 'it tells what wood does' },
    { text: 'The lamp goes off after a while.', because: 'it tells what a lamp does' },
    { text: 'Give it a few hours to dry.', because: 'the glue takes the time' },
    {
      text: "Our main hall has no ramp. The annexe has one, it's just around the corner.",
      because: 'it says where, not when',
    },
    { text: 'Rooms marked **Coming soon** cannot be booked yet.', because: 'it quotes a label' },
    { text: 'The red **Back soon** sign means that the till is shut.', because: 'it quotes a sign' },
    {
      text: 'The surveyor will shortly call on you, on {{ticket.ticket_field_88}} at the latest.',
      because: 'the field holds the day',
    },
    { text: 'You can change the colour later on under **Settings**.', because: 'the reader chooses when' },
    {
      text: 'So we can help you as quickly as possible, please send a photo of the label.',
      because: 'it says what the photo is for',
    },
    {
      text: 'With this book your son will play the harp in no time.',
      because: 'it says how easily something is learnt',
    },
    { text: 'The red lamp goes out momentarily.', because: 'it tells for how long' },
  ],
  needs: ['time.vague'],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      for (const { span, first, last, sentence } of vagueTimes(reading)) {
        const words = reading.slice(span);
        if (context.glossary.has(words.toLowerCase())) continue;
        yield {
          at: { text: reading.prose.text, span },
          message: `“${words}” commits to no time. Name a time, a date or a duration.`,
          fixes: fixesFor(reading, first, last, sentence, context),
        };
      }
    }
  },
});

/** Verbs that must stay beside their "will": after them a time reads well only at the end of the clause. */
const BEFORE_VERB = new Set(['will', 'shall', 'be', 'to', 'then', 'can']);

function fixesFor(
  reading: Reading,
  first: number,
  last: number,
  sentence: number,
  context: RuleContext,
): NonNullable<Finding['fixes']> {
  const text = reading.prose.text;
  const span = { start: reading.wordSpan(first).start, end: reading.wordSpan(last).end };
  const words = reading.slice(span);
  const { firstWord = first, lastWord = last } = reading.sentences[sentence] ?? {};
  const times = [`by ${context.fillIn('date and time')}`, `within ${context.fillIn('number of hours')}`];
  const isOpening = first === firstWord;
  const isMidway = last < lastWord && !reading.startsClause(last + 1);
  const previous = isOpening ? '' : reading.word(first - 1);
  if (isMidway && !isOpening && BEFORE_VERB.has(previous)) {
    let end = last;
    while (end < lastWord && !reading.startsClause(end + 1)) end++;
    const gap = { start: span.start, end: reading.wordSpan(last + 1).start };
    const place = reading.wordSpan(end).end;
    return times.map((time) => ({
      title: `Say “${time}” instead`,
      applicability: 'suggestion' as const,
      edits: [
        { at: { text, span: gap }, text: '' },
        { at: { text, span: { start: place, end: place } }, text: ` ${time}` },
      ],
    }));
  }
  if (/to be (?:confirmed|announced|agreed|determined|decided|advised)$/.test(words)) return [];
  return times.flatMap((time) => {
    const phrase = inPlaceOf(words, time, /^(?:is|are|'s|am)$/.test(previous));
    if (phrase === undefined) return [];
    const cased = /^[A-Z](?![A-Z])/.test(words) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
    const isAdverb = phrase === time;
    return [
      {
        title: `Say “${phrase}” instead`,
        applicability: 'suggestion' as const,
        edits: [{ at: { text, span }, text: isAdverb && isOpening && isMidway ? `${cased},` : cased }],
      },
    ];
  });
}

/** What says the same as the vague words with a `time` in it; `undefined` where that time does not fit. */
function inPlaceOf(words: string, time: string, isAfterIs: boolean): string | undefined {
  const phrase = words.toLowerCase();
  const noun = /^(?:swift|speedy|prompt|quick|timely|rapid|early|expeditious) (\w+)$/.exec(phrase)?.[1];
  if (noun !== undefined) return `${noun} ${time}`;
  if (/corner$|horizon$/.test(phrase) && isAfterIs) return `due ${time}`;
  if (phrase === 'is imminent') return `is due ${time}`;
  if (phrase === 'stay tuned' || phrase === 'watch this space') return `I'll write to you ${time}`;
  if (/^(?:more|details|news)\b/.test(phrase)) return `${phrase.replace(/ later$/, '')} ${time}`;
  if (phrase.startsWith('give ')) return time.startsWith('by ') ? `give us until ${time.slice(3)}` : undefined;
  if (/^(?:will|shall|won)\b/.test(phrase)) return `will be there ${time}`;
  return time;
}
