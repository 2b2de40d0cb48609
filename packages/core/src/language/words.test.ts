import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Prose } from '../model/prose.ts';
import { MappedText } from '../text/mapped-text.ts';
import { compilePatterns } from './compile-patterns.ts';
import { createReader } from './read.ts';

const reader = createReader(
  compilePatterns({ classes: {}, cues: { any: ['we will', 'not ..3 send~', '^^ «please»'] } }),
);

/** Blocks of text as any writer, or any broken file, may give them. */
const anyProse = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'we',
            "won't",
            "we'll",
            '’',
            'ʼ',
            '.',
            '?!',
            'e.g.',
            '5 p.m.',
            'a@b.co',
            'https://x.yz',
            '\uFFFC',
            '“',
            '…',
            '—',
            '100%',
            'send',
            'Please',
          ),
          { maxLength: 20 },
        )
        .map((words) => words.join(' ')),
    ),
    { maxLength: 4 },
  )
  .map((lines): Prose => {
    const blocks: Prose['blocks'][number][] = [];
    let start = 0;
    for (const line of lines) {
      blocks.push({ kind: 'paragraph', span: { start, end: start + line.length } });
      start += line.length + 1;
    }
    return {
      text: MappedText.source(lines.join('\n')),
      blocks,
      placeholders: [],
      links: [],
      comments: [],
      emphasis: [],
    };
  });

it('words lie in order within their sentence, sentences in order within their block, whatever the text', () => {
  fc.assert(
    fc.property(anyProse, (prose) => {
      const reading = reader.read(prose);
      let word = 0;
      for (const sentence of reading.sentences) {
        expect(sentence.firstWord).toBe(word);
        expect(sentence.lastWord).toBeGreaterThanOrEqual(sentence.firstWord);
        const block = prose.blocks[sentence.block];
        for (; word <= sentence.lastWord; word++) {
          const span = reading.wordSpan(word);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.start).toBeGreaterThanOrEqual(sentence.span.start);
          expect(span.end).toBeLessThanOrEqual(sentence.span.end);
          if (word > 0) expect(span.start).toBeGreaterThanOrEqual(reading.wordSpan(word - 1).start);
          expect(reading.word(word)).not.toBe('');
        }
        expect(sentence.span.start).toBeGreaterThanOrEqual(block?.span.start ?? 0);
        expect(sentence.span.end).toBeLessThanOrEqual(block?.span.end ?? 0);
      }
      expect(word).toBe(reading.wordCount);
      for (const cue of reading.cues('any')) {
        const sentence = reading.sentences[cue.sentence];
        expect(cue.first).toBeGreaterThanOrEqual(sentence?.firstWord ?? 0);
        expect(cue.last).toBeLessThanOrEqual(sentence?.lastWord ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['ʼ', []],
  ['aʼ ʼb', ['a', 'b']],
  ['donʼt', ['do', 'not']],
])('reads the letter that stands for an apostrophe as one: %s', (text, words) => {
  const reading = reader.read({
    text: MappedText.source(text),
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    placeholders: [],
    links: [],
    comments: [],
    emphasis: [],
  });
  expect(Array.from({ length: reading.wordCount }, (_, i) => reading.word(i))).toEqual(words);
});
