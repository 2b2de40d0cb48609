import { defineRule, type Reading, type Sentence } from '@trustlint/core';

export const longSentence = defineRule({
  id: 'competence/long-sentence',
  level: 'sentence',
  severity: 'info',
  fix: 'none',
  profile: 'strict',
  summary: 'A sentence that is longer than the limit.',
  why: 'Who reads in a hurry, on a phone or in a second language loses the thread of a long sentence and with it the one thing that matters. Two short sentences say the same and are understood at once.',
  sources: ['000 5.2', '000 8.1'],
  options: {
    words: { type: 'number', default: 25, min: 5, max: 200, description: 'The most words a sentence may have.' },
  },
  bad: [
    {
      text: '⟦When the fitter has measured the window and told us the size of the pane, we order the glass from the works in Ghent, which takes about two weeks in summer.⟧',
    },
    {
      text: 'Thank you. ⟦The fee for the second suitcase was charged because the scale at the desk showed three kilos more than your fare allows, although the one at home may have shown less.⟧',
    },
    {
      text: '- Bread\n- ⟦Any cake that you ordered by noon on the day before, as long as you have paid for it and the box with your name on it stands on the shelf by the door⟧',
    },
    {
      text: '⟦Could you tell me whether the noise starts as soon as you switch the fan on, or only after it has run for a while with all of the windows closed?⟧',
    },
    {
      text: '⟦Hello {{ticket.requester.first_name}}, the garden gate that you ordered with the left-hand hinge has left our workshop on a lorry that stops in three other towns before it comes to yours.⟧',
    },
    {
      text: '⟦You’ll find the form on the page for parents, below the timetable of the buses, and once it’s filled in you can hand it to any driver or to the office.⟧',
    },
  ],
  good: [
    {
      text: 'The fitter measures the window on Monday. Then we order the glass, which takes about two weeks.',
      because: 'each sentence is short',
    },
    {
      text: 'Please bring with you:\n\n- the key of the front door\n- the card with the number of the meter\n- a photo of the old boiler\n- the name of the tenant who lived there before',
      because: 'each item of a list is read on its own',
    },
    {
      text: 'The plan of the house is at https://plans.harbourhomes.example/houses/number-nine/first-floor/the-plan-with-all-the-walls-and-doors-and-every-window-in-it-drawn-to-scale',
      because: 'an address is one word',
    },
    {
      text: 'The well-known two-day all-you-can-eat pass costs £24.50 per person and is valid from 5 p.m. on Friday to 11 a.m. on Sunday at both piers.',
      because: 'a hyphenated word is one word',
    },
    {
      text: '> When I came home the whole kitchen was under water and the machine was still pumping more of it out of the door while the lights were blinking red.\n\nThank you for the exact description.',
      because: 'the long sentence is the reader’s own',
    },
    {
      text: '| Day | Route |\n|---|---|\n| Monday | from the old harbour along the river to the mill |\n| Tuesday | from the mill up the hill to the inn at the pass |',
      because: 'each cell is read on its own',
    },
  ],
  *check({ texts }, { options }) {
    for (const { reading } of texts) {
      for (const sentence of reading.sentences) {
        const count = countWords(reading, sentence);
        if (count <= options.words || reading.isQuoted(sentence.span)) continue;
        yield {
          at: { text: reading.prose.text, span: sentence.span },
          message: `This sentence has ${count} words; ${options.words} is the limit. Split it, so that each sentence says one thing.`,
        };
      }
    }
  },
});

/**
 * The words of a sentence as a person counts them: a contraction, a hyphenated word, a price or an address is one.
 */
export function countWords(reading: Reading, { firstWord, lastWord }: Sentence): number {
  let count = 0;
  for (let i = firstWord; i <= lastWord; i++) {
    if (i === firstWord || !reading.isGlued(i) || !isOneWithPrevious(reading, i)) count++;
  }
  return count;
}

function isOneWithPrevious(reading: Reading, index: number): boolean {
  const previous = reading.wordSpan(index - 1);
  const word = reading.wordSpan(index);
  if (previous.start === word.start) return true;
  return /^[-/‐‑_'’.@&+]*$/.test(reading.text.slice(previous.end, word.start));
}
