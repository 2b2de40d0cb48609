import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldNode } from '../testing/told-node.ts';
import { type JsonReading, readJson } from './json-nodes.ts';
import { rereadJson } from './reread-json.ts';

const told = ({ root, faults }: JsonReading, text: string): unknown => ({
  root: root === undefined ? undefined : toldNode(root, text),
  faults,
});

const EXPORT = JSON.stringify(
  {
    macros: [
      {
        id: 1,
        title: 'Late “parcel”',
        actions: [{ field: 'comment_value', value: 'Hi {{name}},\n\n[x] is \\ late.' }],
      },
      { id: 2, title: '', active: false, actions: [] },
      { id: 3, title: '{', restriction: null, actions: [{ field: 'subject', value: 'a' }] },
    ],
    count: 3,
  },
  undefined,
  2,
);

const TYPED = [
  'x',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '\n',
  '//',
  '/*',
  '*/',
  '\\',
  '1',
  'null',
  '{}',
  '"a": 1',
  '[1, "b"]',
  '\ud83d',
  '',
];

describe('JSON that is read again after an edit', () => {
  it('is read as if for the first time', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...TYPED)), { maxLength: 12 });
    fc.assert(
      fc.property(edits, (all) => {
        let text = EXPORT;
        let reading = readJson(text);
        for (const [place, length, typed] of all) {
          const at = place % (text.length + 1);
          const edited = text.slice(0, at) + typed + text.slice(at + length);
          reading = rereadJson(edited, { text, answer: reading });
          text = edited;
          expect(told(reading, text)).toEqual(told(readJson(text), text));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps what stands before the edit, and reads no more than the record around it', () => {
    const before = readJson(EXPORT);
    const edited = EXPORT.replace('"subject"', '"comment_value"');
    const after = rereadJson(edited, { text: EXPORT, answer: before });
    const records = ({ root }: JsonReading) => {
      const list = root?.type === 'map' ? root.entries[0]?.value : undefined;
      return list?.type === 'list' ? list.items : [];
    };
    expect(records(after)).toHaveLength(3);
    expect(records(after)[1]).toBe(records(before)[1]);
    expect(records(after)[2]).not.toBe(records(before)[2]);
  });
});
