import type { Reading } from '@trustlint/core';

/**
 * What a message does about the matter, wherever it tells it: a sentence that would be cold alone is not where the sender
 * owns the fault, mends it or gives steps.
 */

const MENDED = ['element.remedy', 'element.amends'];
const GOES_ON = [...MENDED, 'commitment', 'handover'];
/** “The fault is gone” mends it, “the key is gone” does not. */
const GONE = /^(?:is|are|was|were|has|have)?[ ’']?s? ?gone$/i;
/** What helps nobody: "we'll keep working hard", "we'll send a reminder". */
const HOLLOW =
  /\b(?:keep|remain|continue|reminders?|demands?|bailiffs?|bills?|invoices?|surveys?|newsletters?|our best)\b/i;
const LOOK_AHEAD = 16;
/** With two steps the message looks for the trouble. */
const STEPS = 2;
/** "That was our mistake", and no "not our mistake". */
const ADMITTED =
  /(?<!\bnot |n[’']t |\bnever |\bno |\bhardly )\b(?:our|my) (?:own )?(?:mistake|error|fault|failure|oversight|slip|bug|misunderstanding)\b(?! (?:rate|log|code|message|page|report))|\bwe (?:got (?:it|this|that) wrong|made (?:a|the|this|that|both) (?:\w+ )?(?:mistake|error)s?|own (?:it|this|that)|caused (?:it|this|that))\b|(?<!\bnot (?:the|a) )\b(?:mistake|error|fault|failure|responsibility) (?:is|was|lies) (?:all |entirely )?(?:ours|mine|with (?:us|me))\b/i;

const isOwned = ({ text }: Reading): boolean => ADMITTED.test(text);
const hasSteps = ({ prose }: Reading): boolean =>
  prose.blocks.filter(({ kind, ordered }) => kind === 'list-item' && ordered === true).length >= STEPS;

/** Whether a sentence takes back in a word what the one before it denied: “My note said that the crack isn't ours. It is.” */
export const takesBack = (sentence: string): boolean => ELLIPTIC.test(sentence);
const ELLIPTIC =
  /^\W*(?:but |and |yes, )?(?:(?:it|that|they|he|she|there) (?:is|was|are|were|does|did|do|has|have|had|can|could)|(?:we|i) (?:did|do|was|were|am|are|had|have))(?=[.!]|,? (?:and|so)\b)/i;

/** Whether the sender owns the fault somewhere in the message. */
export const ownsFault = (reading: Reading): boolean => reading.once(isOwned);

/** Whether the message gives the reader numbered steps. */
export const givesSteps = (reading: Reading): boolean => reading.once(hasSteps);

/**
 * Whether another sentence than this one mends the matter or goes on with it; of the sentence before only what is mended
 * counts. What looks like `ends` is the last step.
 */
export function goesOnBeside(reading: Reading, sentence: number, ends?: RegExp): boolean {
  return GOES_ON.some((type) =>
    reading
      .cues(type)
      .some(
        (cue) =>
          cue.sentence !== sentence &&
          (cue.sentence !== sentence - 1 || MENDED.includes(type)) &&
          !GONE.test(reading.slice(cue.span)) &&
          reading.word(cue.first - 1) !== 'to' &&
          !HOLLOW.test(reading.text.slice(cue.span.start, cue.span.end + LOOK_AHEAD)) &&
          ends?.test(reading.text.slice(cue.span.start, cue.span.end + 10)) !== true,
      ),
  );
}
