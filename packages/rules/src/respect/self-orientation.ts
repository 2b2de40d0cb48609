import { type Cue, defineRule, type Message, type Reading } from '@trustlint/core';

const ID = 'respect/self-orientation';
const SENDER = `${ID}.sender`;
const READER = `${ID}.reader`;

export const selfOrientation = defineRule({
  id: ID,
  level: 'message',
  severity: 'info',
  fix: 'none',
  profile: 'strict',
  summary: 'Speaks far more of the sender than of the reader.',
  why: 'Trust grows with what somebody knows, does and shares, and shrinks by how much they seem to think of themselves. A message full of “we” and “our” makes the reader look for what is in it for them.',
  sources: ['000 1.1', '003', '001 1'],
  options: {
    least: {
      type: 'number',
      default: 5,
      min: 1,
      description: 'How often the sender must be spoken of before the rule looks at the balance.',
    },
    ratio: {
      type: 'number',
      default: 4,
      min: 1,
      description: 'How many times as often as the reader the sender may be spoken of.',
    },
  },
  phrases: {
    [SENDER]: ['(i|we|me|us|my|our|mine|ours|myself|ourselves)', '(the|this) (company|firm|business)'],
    [READER]: ['(you|your|yours|yourself|yourselves|thou)'],
  },
  bad: [
    {
      text: '⟦We are proud of our new shop.⟧ Our team worked on it for a year, and we love the result. We think it is our best.',
    },
    { text: '⟦I have a busy week.⟧ My colleague is ill, I do her work, and my own desk is full. I’ll manage.' },
    {
      text: '⟦Our bakery turns ten.⟧ We began with one oven, and we now have six. Our bakers won two prizes, and our bread is sold in three towns.',
    },
    {
      text: '⟦We have our own standards.⟧ Our kitchen follows them, our suppliers sign them, and we check them. We don’t change them.',
    },
    {
      text: '⟦Thanks for writing to us.⟧ We are a small firm, and we have our rules. Our office opens at nine, and we answer when we can.',
    },
    {
      text: '⟦The company has a new owner.⟧ We met her, and we are excited. Our plans are big, our mood is good, and we keep our name.',
    },
  ],
  good: [
    {
      text: 'Your chair is ready. You can pick it up when you like, and we’ll carry it to your car.',
      because: 'it speaks of the reader',
    },
    { text: 'We fixed the form. Your entries are still there.', because: 'a word about the sender is fine' },
    {
      text: 'We looked at your photos, we found the crack, and we ordered your new part. Our fitter calls you on Monday, and you choose the day.',
      because: 'what the sender does is done for the reader',
    },
    {
      text: 'We changed our menu. Open it, choose a dish, press *Order*, and we bring it. Our cook needs ten minutes, and we ring once.',
      because: 'the steps speak to the reader',
    },
    {
      text: 'I’m sorry: I mixed up two letters. I’ve put yours in the post today.',
      because: 'somebody takes responsibility in a few words',
    },
    { text: 'Which of the two keys did you use? I’ll look for it in my log.', because: 'it asks the reader' },
  ],

  *check(message, { options }) {
    const { body } = message;
    if (body === undefined || message.kind === 'internal') return;
    const { reading } = body;
    // The cheap look first: few messages speak of the sender this often.
    if (reading.cues(SENDER).length < options.least) return;
    const senders = spoken(reading, SENDER);
    if (senders.length < options.least) return;
    const readers = spoken(reading, READER).length + steps(reading) + names(message);
    if (senders.length < options.ratio * Math.max(1, readers)) return;
    const first = reading.sentences[senders[0]?.sentence ?? 0];
    if (first === undefined) return;
    yield {
      at: { text: reading.prose.text, span: first.span },
      message: `This message speaks of the sender ${senders.length} times (I, we, our …) and of the reader ${times(readers)}. Say what it means for them.`,
    };
  },
});

const times = (count: number): string => (count === 0 ? 'not once' : count === 1 ? 'once' : `${count} times`);

/** Those that are not somebody else's words. */
const spoken = (reading: Reading, type: string): readonly Cue[] =>
  reading.cues(type).filter(({ span }) => !reading.isQuoted(span));

/** Requests and steps speak to the reader without a "you": each counts as one. */
const steps = (reading: Reading): number => reading.cues('request').length;

/** The reader's name, or something of theirs, that the platform puts in. */
const names = ({ body }: Message): number => ((body?.part.prose.placeholders.length ?? 0) > 0 ? 1 : 0);
