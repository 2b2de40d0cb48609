import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlFaults } from './yaml-fault.ts';

/** Each fault as `[the words it marks] message`. */
const faultsOf = (text: string): readonly string[] => {
  const { errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent', keepSourceTokens: true });
  return yamlFaults(errors, text).map(({ message, span }) => `[${text.slice(span.start, span.end)}] ${message}`);
};

describe('yamlFaults', () => {
  it.each([
    ['title: Refund: your money\nkind: x', '[Refund: your money] a colon with a space after it'],
    ['kind: x\r\ntitle: “Hi”: x\r\n', '[“Hi”: x] a colon with a space after it'],
    ['title: a\n kind: b', '[kind: b] this line does not begin in the same column'],
    ['rules:\n  a/b: off\n c/d: off', '[c/d: off] this line does not begin in the same column'],
    ['files:\n  - a\n - b\n', '[- b] this line does not begin in the same column'],
    ['files:\n  - a: 1\n   b: 2', '[b: 2] this line does not begin in the same column'],
    ['files:\n  - "a"\n   "b"\n', '["b"] each entry of a list begins with “- ”'],
    ['  title: a\nkind: b', '[kind: b] this line does not begin in the same column'],
    ['tags: - a\n  - b', '[- a] a list can’t begin on the line of its key. Begin a new line before “- ”'],
    ['tags:\n\t- a\n\t- b\n', '[\t] a tab stands at the start of this line. Use spaces.'],
    ['title: a\ntitle: b', '[title] “title” stands here twice.'],
    ['"my key": a\n"my key": b', '["my key"] “my key” stands here twice.'],
    ['kind: x\ntitle: "abc\nlocale: en', '["abc] a quote is opened here and never closed. Put " at the end'],
    ["title: 'abc\nlocale: en", "['abc] a quote is opened here and never closed. Put ' at the end"],
    ["title: 'We're late'\nkind: x", "[re late'] the single quotes end before these words."],
    ['title: "We say "hi""', '[hi""] the double quotes end before these words.'],
    ['title: [order number] is late', '[is late] words stand after the closing bracket.'],
    ['title: "C:\\dir"', '[\\] in double quotes, a backslash begins an escape'],
    ['tags: [a, b\nkind: x', '“]” is missing before this.'],
    ['title: {{ticket.title}}}\n', 'this bracket closes none.'],
    ['title:Hello\nkind: x', '[title:Hello] a space is missing after the colon.'],
    ['kind: x\ntitle:Hello\n', '[title:Hello] a space is missing after the colon.'],
    ['kind: x\ntitle Hello\nlocale: en', '[title Hello] a colon is missing here'],
    ['title: @home', '[@home] a value can’t begin with “@” unless it is in quotes.'],
    ['title: & more', '[& more] a value can’t begin with “&” unless it is in quotes.'],
    ['title: | a b\n', '[a b] after “|” the words begin on the next line.'],
    ['title: "a"#b', 'a space is missing before this “#”.'],
    ['tags: ["a" "b"]', 'a comma is missing before this.'],
    ['tags: [a,,b]', 'there is a comma too many here.'],
    ['rules: {a: off b: off}', '[off b: off] a comma is missing between the entries in brackets'],
  ])('says what is wrong in %j', (text, expected) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(expected);
  });

  it('tells every key that stands twice, and of the rest the first', () => {
    expect(faultsOf('a: 1\na: 2\na: 3\ntags: - x\n\tb c: "\n').map((fault) => fault.slice(0, 6))).toEqual([
      expect.stringMatching(/^\[a\]/),
      expect.stringMatching(/^\[a\]/),
      expect.stringMatching(/^\[- x/),
    ]);
  });

  it('never passes on the words of the parser, and stays within the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'a|b: |- |\n|  |\t|"|\'|[|]|{|}|,|: |:|#|&x|*x|!t|@|%|\\|? |---\n|\r\n|> '.split('|'),
      '| ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join('');
        const { errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
        for (const { message, span } of yamlFaults(errors, text)) {
          expect(message).toMatch(/^(?:“|[a-z]).*\.$/);
          expect(message).not.toMatch(/implicit|flow|node|token|scalar|indicator|mapping|sequence/i);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
