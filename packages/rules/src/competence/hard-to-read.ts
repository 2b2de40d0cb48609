import { defineRule, type Reading, type ReadPart, type Sentence } from '@trustlint/core';
import { countSyllables } from '../wording/syllables.ts';

export const hardToRead = defineRule({
  id: 'competence/hard-to-read',
  level: 'message',
  severity: 'info',
  fix: 'none',
  profile: 'strict',
  summary: 'A message whose reading grade is above the limit.',
  why: 'Long sentences of long words are read twice, or not to the end. Who is tired, upset or new to the language gives up first, and asks again what the message had answered.',
  sources: ['000 4.1', '000 5.2'],
  options: {
    grade: {
      type: 'number',
      default: 9,
      min: 1,
      max: 20,
      description:
        'The highest Flesch–Kincaid grade that is fine: the years of school that the text asks for (0.39 × words per sentence + 11.8 × syllables per word − 15.59).',
    },
  },
  bad: [
    {
      text: 'Our administrative department necessitates documentation regarding your residential circumstances. ⟦Alternative accommodation is subsequently identified by the municipal authorities in cooperation with our representatives.⟧',
    },
    {
      text: '⟦Regular maintenance of the ventilation system considerably extends its operational reliability.⟧ Inadequate maintenance invalidates contractual obligations of the manufacturer immediately.',
    },
    {
      text: 'Dear Ms Ito,\n\n⟦the preliminary examination of your application established several inconsistencies concerning previous employment, educational qualifications and international references.⟧ Supplementary documentation facilitates an expeditious reconsideration.',
    },
    {
      text: 'Synchronisation between individual applications requires continuous connectivity. ⟦Intermittent interruptions unfortunately necessitate manual reinitialisation of all configurations.⟧ Additional information is available in the documentation.',
    },
    {
      text: '⟦Participants experiencing unexpected complications following vaccination immediately contact the responsible medical practitioner or the organisation coordinating emergency consultations.⟧ Comprehensive recommendations accompany every individual certificate.',
    },
    {
      text: 'Reimbursement presupposes an authorised representative’s written confirmation. ⟦Consequently, incomplete applications are automatically rejected irrespective of individual circumstances or previous correspondence.⟧',
    },
  ],
  good: [
    {
      text: 'We need a paper that shows where you live. When we have it, the town looks for another flat for you. That takes two weeks.',
      because: 'short words in short sentences',
    },
    { text: 'Administrative documentation is unavailable.', because: 'a few words are no text to judge' },
    {
      text: '> The preliminary examination of my application established several inconsistencies concerning previous employment and educational qualifications, unfortunately.\n\nThank you for the clear letter. I will look at your papers again today, and I will write to you on Friday.',
      because: 'the hard sentence is the reader’s own',
    },
    {
      text: 'The list of rooms is at https://accommodation.administration.university.example/international/undergraduate-residences/availability and is new each day. Pick a room, and click on it to see when it is free.',
      because: 'an address is not read word by word',
    },
    {
      text: 'Please bring:\n\n- your certificate of registration\n- the vaccination card\n- your identification\n- one photograph\n\nOur door is open from nine to five, and you need no appointment for this.',
      because: 'each item is read on its own',
    },
    {
      text: 'Your washing machine is in the van and will be with you on Monday. The driver takes the old one away if it stands by the door.',
      because: 'one long word does no harm',
    },
  ],

  *check({ body }, { options }) {
    if (body === undefined) return;
    const found = measure(body, options.grade);
    if (found === undefined || found.grade <= options.grade) return;
    const { words, sentences, syllables } = found;
    yield {
      at: { text: body.reading.prose.text, span: found.hardest.span },
      message:
        `This message asks for ${oneDecimal(found.grade)} years of school; ${options.grade} is the limit (Flesch–Kincaid grade: ` +
        `${oneDecimal(words / sentences)} words per sentence, ${(syllables / words).toFixed(2)} syllables per word). ` +
        'This sentence is the hardest: split it, and put short words for long ones.',
    };
  },
});

const oneDecimal = (figure: number): string => figure.toFixed(1);

/** A text of fewer words says nothing about how its author writes. */
const FEWEST_WORDS = 20;
/** A sentence alone has to be longer: most are, in good texts too. */
const FEWEST_WORDS_OF_ONE = 25;

interface Measured {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  readonly grade: number;
  readonly hardest: Sentence;
}

/** Kincaid, Fishburne, Rogers & Chissom 1975, for the U.S. Navy. */
const gradeOf = (words: number, sentences: number, syllables: number): number =>
  (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;

/** What a count that takes each group of vowels for a syllable may be short of: "radio" has three. */
const MARGIN = 1;
const VOWELS = new Set('aeiouy'.split('').map((vowel) => vowel.charCodeAt(0)));
const isVowel = Uint8Array.from({ length: 128 }, (_, code) => (VOWELS.has(code | 32) ? 1 : 0));

/** A grade that the text's does not reach; found in one pass that builds nothing, and enough to leave most texts alone. */
function gradeAtMost({ text, sentences, prose }: Reading): number {
  let judged = 0;
  for (const { block } of sentences) {
    const kind = prose.blocks[block]?.kind;
    if (kind !== 'heading' && kind !== 'quote') judged++;
  }
  let words = 0;
  let groups = 0;
  let wasLetter = false;
  let wasVowel = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const small = code | 32;
    const isLetter = (small >= 97 && small <= 122) || (code >= 0xc0 && code < 0x250) || code === 39 || code === 0x2019;
    if (isLetter && !wasLetter) words++;
    const vowel = isLetter && (code > 127 || isVowel[code] === 1);
    if (vowel && !wasVowel) groups++;
    wasLetter = isLetter;
    wasVowel = vowel;
  }
  return words === 0 ? 0 : gradeOf(words, Math.max(1, judged), groups) + MARGIN;
}

function measure({ reading }: ReadPart, limit: number): Measured | undefined {
  if (reading.wordCount < FEWEST_WORDS || gradeAtMost(reading) <= limit) return undefined;
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  let hardest: { readonly sentence: Sentence; readonly weight: number } | undefined;
  for (const sentence of reading.sentences) {
    if (reading.prose.blocks[sentence.block]?.kind === 'heading' || reading.isQuoted(sentence.span)) continue;
    const counted = countIn(reading, sentence);
    if (counted.words === 0) continue;
    sentences++;
    words += counted.words;
    syllables += counted.syllables;
    // What it adds to the grade of the whole: a hard sentence of three words is soon read.
    const weight = gradeOf(counted.words, 1, counted.syllables) * counted.words;
    if (hardest === undefined || weight > hardest.weight) hardest = { sentence, weight };
  }
  if (hardest === undefined || words < (sentences === 1 ? FEWEST_WORDS_OF_ONE : FEWEST_WORDS)) return undefined;
  return { words, sentences, syllables, grade: gradeOf(words, sentences, syllables), hardest: hardest.sentence };
}

/** Syllables by the word as written; 0 for what is no word: a number, an address, a code, what a placeholder stands for. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;
const WORD = /^[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’][A-Za-z]+)?$/;

function syllablesOf(written: string): number {
  let count = known.get(written);
  if (count === undefined) {
    count = WORD.test(written) && !/^[A-Z]{2,}$/.test(written) ? countSyllables(plainLetters(written)) : 0;
    if (known.size < MOST_KNOWN) known.set(written, count);
  }
  return count;
}

const plainLetters = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

function countIn(reading: Reading, { firstWord, lastWord }: Sentence): { words: number; syllables: number } {
  let words = 0;
  let syllables = 0;
  let end = -1;
  for (let i = firstWord; i <= lastWord; i++) {
    const span = reading.wordSpan(i);
    // The second word of a contraction has the span of the first.
    if (span.start < end) continue;
    end = span.end;
    const count = syllablesOf(reading.slice(span));
    if (count > 0) words++;
    syllables += count;
  }
  return { words, syllables };
}
