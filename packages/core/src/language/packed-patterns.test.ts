import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns } from './compile-patterns.ts';
import type { CompiledPatterns } from './compiled-patterns.ts';
import { packPatterns, unpackPatterns } from './packed-patterns.ts';

const SOURCES = {
  none: { classes: {}, cues: {} },
  'one word': { classes: {}, cues: { a: ['word'] } },
  many: {
    classes: { soon: ['soon', 'as soon as possible'], day: ['monday', 'tuesday', '<num>'], thing: ['parcel~'] },
    cues: {
      a: ['^ «by (the)? <day>» $', 'send~ ..3 <!day> <thing>', "we'll (be|get)? back <soon>", '50 %'],
      b: ['<ing> <ed>', '(a|b c|d~) e', '^^ sorry', '<placeholder> <url>'],
      empty: [],
    },
  },
};

const lists = ({ texts, ...rest }: CompiledPatterns): object => ({
  ...Object.fromEntries(
    Object.entries(rest).map(([name, list]) => [name, typeof list === 'string' ? list : [...list]]),
  ),
  texts: Array.from({ length: 100 }, (_, i) => texts.at(i)),
});

describe('packed patterns', () => {
  it.each(Object.entries(SOURCES))('come out as they were: %s', (_, source) => {
    const compiled = compilePatterns(source);
    expect(lists(unpackPatterns(packPatterns(compiled)))).toEqual(lists(compiled));
  });

  it('come out as they were, whatever they are', () => {
    const word = fc.constantFrom(...'we will send~ a the parcel~ soon day <day> <!day> <num> $'.split(' '));
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        word,
        fc.array(tie('pattern'), { minLength: 1, maxLength: 4 }).map((items) => items.join(' ')),
        fc.array(tie('pattern'), { minLength: 1, maxLength: 5 }).map((options) => `(${options.join('|')})`),
        tie('pattern').map((item) => `(${item})?`),
        tie('pattern').map((item) => `${item} ..2 ${item}`),
      ),
    }));
    const phrase = fc.tuple(fc.constantFrom('', '^ ', '^^ '), pattern, fc.boolean()).map(
      // What may match nothing, or starts with any word, is no phrase.
      ([anchor, inner, captures]) => `${anchor}please ${captures ? `«it ${inner}»` : inner}`,
    );
    const cues = fc.dictionary(fc.string(), fc.array(phrase, { maxLength: 6 }), { maxKeys: 4 });
    fc.assert(
      fc.property(cues, (some) => {
        const compiled = compilePatterns({ classes: { day: ['monday', 'tuesday', 'days~'] }, cues: some });
        expect(lists(unpackPatterns(packPatterns(compiled)))).toEqual(lists(compiled));
      }),
    );
  });

  it('keep targets that stand far off', () => {
    const words = Array.from({ length: 70_000 }, (_, i) =>
      i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit] as string),
    );
    // Each word leads to a state of its own, and all of those to the same one.
    const pattern = `(${words.map((word, i) => `${word} ${words[(i * 3) % words.length]} end`).join('|')})`;
    const compiled = compilePatterns({ classes: {}, cues: { it: [pattern] } });
    expect(compiled.farEdge.length).toBeGreaterThan(0);
    expect(lists(unpackPatterns(packPatterns(compiled)))).toEqual(lists(compiled));
  });
});
