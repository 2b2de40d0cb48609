import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldNode } from '../testing/told-node.ts';
import { rereadYaml } from './reread-yaml.ts';
import { readWholeYaml, type YamlReading } from './yaml-nodes.ts';

const told = ({ roots, ...rest }: YamlReading, text: string): unknown => ({
  roots: roots.map((root) => toldNode(root, text)),
  ...rest,
});

const EXPORT = `# Replies of the repair café
macros:
  - id: 1
    title: Late “parcel” # the one with the kite
    actions:
      - field: comment_value
        value: |
          Hi {{name}},

          - your kite is # late
            by a day.

      - {field: subject, value: 'It''s late'}
  - id: 2
    title: "A \\"big\\" one,
      on two lines"
    active: no
    actions: []

  # Old ones
  - id: 3
    title: plain words
      that go on
    tags: [a, b]
    actions:
    - field: comment_value
      value: >-
        Folded words
        in a row
  - id: 4
    title: The last
    actions: [{field: status, value: solved}]
count: 4
`;

const TYPED = [
  'x',
  '"',
  "'",
  '{',
  ']',
  ',',
  ':',
  ': ',
  '- ',
  '\n',
  '\n  - ',
  '\n- ',
  '\n---\n',
  '\n    title: again',
  '#',
  ' # ',
  '&a ',
  '*a',
  '!t ',
  '|\n',
  '|+\n\n',
  '    ',
  '\t',
  '\r\n',
  '%',
  '? ',
  '<<: {a: 1}',
  '\ud83d',
  '',
];

describe('YAML that is read again after an edit', () => {
  it('is read as if for the first time', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...TYPED)), { maxLength: 8 });
    let alike = 0;
    fc.assert(
      fc.property(edits, (all) => {
        let text = EXPORT;
        let reading = readWholeYaml(text);
        for (const [place, length, typed] of all) {
          const at = place % (text.length + 1);
          const edited = text.slice(0, at) + typed + text.slice(at + length);
          const before = reading.roots[0];
          reading = rereadYaml(edited, { text, answer: reading });
          text = edited;
          expect(told(reading, text)).toEqual(told(readWholeYaml(text), text));
          if (
            firstMacro(reading) !== undefined &&
            firstMacro(reading) === firstMacro({ ...reading, roots: before === undefined ? [] : [before] })
          )
            alike++;
        }
      }),
      { numRuns: 500 },
    );
    // Else nothing would have been read by itself.
    expect(alike).toBeGreaterThan(0);
  });

  it('keeps what stands before the edit', () => {
    const before = readWholeYaml(EXPORT);
    const after = rereadYaml(EXPORT.replace('plain words', 'more words'), { text: EXPORT, answer: before });
    expect(firstMacro(after)).toBe(firstMacro(before));
    expect(firstMacro(after)).toBeDefined();
  });
});

function firstMacro({ roots: [root] }: YamlReading): unknown {
  const list = root?.type === 'map' ? root.entries[0]?.value : undefined;
  return list?.type === 'list' ? list.items[0] : undefined;
}
