import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MappedText } from '../../text/mapped-text.ts';
import { type DataNode, isString, textOf } from './data-node.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readYaml } from './yaml-nodes.ts';

const BEFORE = '---\n';

const readPlain = (yaml: string): DataNode | undefined =>
  readPlainYaml(BEFORE + yaml, { start: BEFORE.length, end: BEFORE.length + yaml.length });

/** What a node says, and what can be done with the words in it. */
function told(node: DataNode | undefined, file: string): unknown {
  if (node?.type !== 'map') return node;
  const base = MappedText.source(file);
  const toldOf = (value: DataNode): unknown => {
    if (value.type === 'list') return { span: value.span, items: value.items.map(toldOf) };
    if (!isString(value)) return value;
    const text = textOf(value, base);
    const edits = ['New words', 'a: b', '# c', 'true', ' x ', 'a, b]', `"it's"`].map((words) => [
      text.edit({ start: 0, end: text.text.length }, words),
      text.edit({ start: text.text.length, end: text.text.length }, words),
    ]);
    return { value: value.value, span: value.span, pieces: text.pieces, edits };
  };
  return {
    span: node.span,
    entries: node.entries.map(({ key, keySpan, value }) => ({ key, keySpan, value: toldOf(value) })),
  };
}

describe('lines of a key and plain words', () => {
  it('say what a parser of YAML reads in them, and can be edited alike', () => {
    const mostly = (usual: readonly string[], odd: readonly string[]) =>
      fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
    const key = mostly(
      ['title', 'kind', 'a-b', 'Title', 'x_1', 'locale'],
      ['true', 'y', 'null', '9', 'a b', '"q"', '<<', '- k'],
    );
    const part = mostly(
      [
        'a',
        'Late',
        ' ',
        '  ',
        ',',
        "'",
        '-',
        '- ',
        '*',
        '&',
        '!',
        '%',
        '@',
        '?',
        'é',
        '€',
        '’',
        '…',
        '1',
        '.',
        '=',
        'no',
      ],
      [
        '"',
        ':',
        ': ',
        '#',
        ' #',
        '`',
        '[',
        ']',
        '{',
        '}',
        '|',
        '>',
        '\u2028',
        '\u00a0',
        '\ufeff',
        '\t',
        '\\',
        '~',
        'true',
      ],
    );
    const bare = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
    const blank = fc.constantFrom('', '', ' ', '  ');
    const quoted = fc
      .tuple(
        fc.constantFrom('"', "'"),
        fc.array(fc.oneof(part, fc.constantFrom(': ', ' #', '[', '|', '\\')), { maxLength: 6 }),
        blank,
      )
      .map(([quote, parts, after]) => `${quote}${parts.join('')}${quote}${after}`);
    const item = fc.tuple(
      blank,
      mostly(
        ['a', 'Late', 'a-b', 'x.y', 'a b', 'é'],
        ['no', '1', '', '"q"', 'a: b', '-', 'a #b', '{c}', '\u00a0', '\u00a0a', 'a\u00a0', '\ta', 'a\u2028'],
      ),
      blank,
    );
    const list = fc
      .tuple(fc.array(item, { maxLength: 3 }), blank)
      .map(([items, after]) => `[${items.map((parts) => parts.join('')).join(',')}]${after}`);
    const words = fc.oneof(bare, quoted, list);
    const separator = mostly([': ', ':  '], [':', ':\t', ' : ']);
    const ending = mostly(['\n', '\r\n'], ['\n\n', '\n ', '\r', '']);
    const line = fc.tuple(key, separator, words, ending).map((parts) => parts.join(''));
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const yaml = lines.join('');
        const plain = readPlain(yaml);
        if (plain === undefined) return;
        read++;
        const file = BEFORE + yaml;
        const { roots, faults, comments } = readYaml(file, { start: BEFORE.length, end: file.length });
        expect([faults, comments]).toEqual([[], []]);
        expect(told(plain, file)).toEqual(told(roots[0], file));
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it.each([
    'title: Refund on its way\nkind: resolution\nplatform: zendesk',
    'title: Where’s my order, and why (2/3)?\r\nlocale: en-GB\r\n',
    'title: Café – crème',
    'title: "Refund: delayed"\ntags: [delivery, late parcels]\nkind: \'update\' \n',
    'tags: []',
    'title: ""',
  ])('are read: %j', (yaml) => expect(readPlain(yaml)?.type).toBe('map'));

  it.each([
    '',
    'title: A\ntitle: B',
    'title: true',
    'tags:\n  - a',
    'title: A: b',
    'title: A # b',
    'title: A\n  b',
    'title: 12',
    'title: "A \\"B\\""',
    'title: "A" # b',
    "title: 'it''s'",
    'tags: [a, ]',
    'tags: [a,\u00a0b]',
    'tags: [\u00a0]',
    'tags: [a, true]',
    'tags: [a, [b]]',
    'tags: [a,\n  b]',
    'title: A\n\nkind: b',
  ])('are not all there is in %j', (yaml) => expect(readPlain(yaml)).toBeUndefined());
});
