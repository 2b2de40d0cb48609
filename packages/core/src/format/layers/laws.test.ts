import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fillInPattern } from '../../dialect/fill-in.ts';
import { dialectForPlatform } from '../../dialect/registry.ts';
import { scanPlaceholders } from '../../dialect/scan.ts';
import { PLACEHOLDER_MARK } from '../../model/placeholder.ts';
import type { Prose } from '../../model/prose.ts';
import { applyEdits } from '../../text/edit.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { isString, nodeAt, textOf } from '../data-node.ts';
import { readJson } from '../json-nodes.ts';
import { readYaml } from '../yaml-nodes.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import type { ScanPlaceholders } from './prose-builder.ts';

const FILL_IN = fillInPattern();
const scan: ScanPlaceholders = (markup) => scanPlaceholders(markup, dialectForPlatform('zendesk'), FILL_IN);

/** Pieces that mean something somewhere, and words between them. */
const FRAGMENTS = [
  ...[
    'Hello',
    'we',
    'will look',
    'soon.',
    'é',
    '😀',
    'a',
    '1',
    ',',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '**',
    '*',
    '_',
    '__',
    '`',
    '~~',
    '\\',
    '\\*',
    '#',
    '# ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '  \n',
    '\\\n',
    '---',
    '===',
    '```',
    '|',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[ref]',
    '[ref]: http://r.e/f',
    '](http://x.y/z)',
    '![',
    '<',
    '>',
    '<http://a.b>',
    'https://c.d/e_f',
    '!',
  ],
  ...[
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<br>',
    '<li>',
    '<ul>',
    '</ul>',
    '<a href="http://h.i/?j&amp;k">',
    '</a>',
    '<code>',
    '</code>',
  ],
  ...[
    '<!-- c -->',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '<td>',
    '<blockquote>',
    '<img src=x>',
    '&',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&ampx',
    ';',
  ],
  ...[
    '{{ticket.id}}',
    '{% if x %}',
    '{% endif %}',
    '{% comment %}c{% endcomment %}',
    '[order number]',
    '{{',
    '}}',
    '"',
    "'",
    ':',
    ': ',
    ' #',
  ],
];
const soup = (max: number) =>
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: max }).map((parts) => parts.join(''));
/** Mostly prose, so that most edits can be made. */
const prose = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('Hello ', 'we ', 'will look ', 'soon. ', 'ü', '\n') },
      { weight: 1, arbitrary: fc.constantFrom(...FRAGMENTS) },
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));
const markups = fc.oneof(prose, soup(14));
const replacements = fc.oneof(
  fc.constantFrom(
    '',
    'by Friday',
    'R&D',
    'by [date and time]',
    'a "b" \'c\'',
    'x: y #z',
    'gladly help',
    'order',
    'lt',
    'amp',
    'on Monday, if you like',
    '*now*',
    '<b>',
    '1. one',
    '- x',
    'new\nline',
    ' ',
    '\\',
    '{{ticket.id}}',
  ),
  soup(4),
);
const places = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

/** What a reader sees of the words that are written. */
function asRead(text: string): string {
  const edits = scan(text).map(({ kind, span }) => ({
    span,
    text: kind === 'value' || kind === 'fill-in' ? PLACEHOLDER_MARK : '',
  }));
  return applyEdits(text, edits);
}

function holdsTogether(text: MappedText): void {
  let at = 0;
  let from = 0;
  for (const piece of text.pieces) {
    expect(piece.start).toBe(at);
    if (text.base !== undefined && text.text !== '') expect(piece.end).toBeGreaterThan(piece.start);
    expect(piece.from).toBeGreaterThanOrEqual(from);
    expect(piece.to).toBeGreaterThanOrEqual(piece.from);
    if (piece.kind === 'verbatim')
      expect(text.base?.text.slice(piece.from, piece.to) ?? text.text).toBe(text.text.slice(piece.start, piece.end));
    at = piece.end;
    from = piece.to;
  }
  expect(at).toBe(text.text.length);
  if (text.base !== undefined) {
    expect(from).toBeLessThanOrEqual(text.base.text.length);
    holdsTogether(text.base);
  }
}

function proseHolds({ text, blocks, placeholders, links, comments, emphasis }: Prose): void {
  holdsTogether(text);
  expect(blocks.map(({ span }) => text.text.slice(span.start, span.end)).join('\n')).toBe(text.text);
  for (const { span } of blocks) expect(text.text.slice(span.start, span.end)).not.toMatch(/^\s|\n|^$/);
  for (const { at, kind } of placeholders) {
    if (at === undefined) continue;
    expect(['value', 'fill-in']).toContain(kind);
    expect(text.text[at]).toBe(PLACEHOLDER_MARK);
  }
  const markup = text.base?.text ?? '';
  for (const { span, urlSpan } of links) {
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(text.text.length);
    expect(urlSpan.start).toBeLessThanOrEqual(urlSpan.end);
    expect(urlSpan.end).toBeLessThanOrEqual(markup.length);
  }
  for (const span of emphasis) expect(span.start).toBeLessThan(span.end);
  for (const { span } of comments) expect(markup.slice(span.start, span.end)).toMatch(/^(?:<!--|\{)/);
}

/** Reads a file down to the reader's text; `undefined` where the file has lost its shape. */
type Read = (file: string) => Prose | undefined;

let offered = 0;

function editsAreExact(
  read: Read,
  file: string,
  [first, second]: readonly [number, number],
  replacement: string,
): void {
  const before = read(file);
  if (before === undefined) return;
  proseHolds(before);
  const length = before.text.text.length;
  const a = Math.round(first * length);
  const b = Math.round(second * length);
  const span = { start: Math.min(a, b), end: Math.max(a, b) };
  const there = before.text.toSource(span);
  expect(there.start).toBeLessThanOrEqual(there.end);
  expect(there.end).toBeLessThanOrEqual(file.length);
  const edit = before.text.edit(span, replacement);
  if (edit === undefined) return;
  offered++;
  const after = read(applyEdits(file, [edit]));
  expect(after?.text.text).toBe(
    before.text.text.slice(0, span.start) + asRead(replacement) + before.text.text.slice(span.end),
  );
}

const MARKUPS = { markdown: readMarkdown, html: readHtml, text: readPlainText } as const;

const inJson =
  (read: (typeof MARKUPS)['html']): Read =>
  (file) => {
    const { root, faults } = readJson(file);
    const value = nodeAt(root, 'value');
    return faults.length > 0 || !isString(value) ? undefined : read(textOf(value, MappedText.source(file)), scan);
  };

const inYaml =
  (read: (typeof MARKUPS)['html']): Read =>
  (file) => {
    const { roots, faults } = readYaml(file, { start: 0, end: file.length });
    const value = nodeAt(roots[0], 'value');
    const last = nodeAt(roots[0], 'last');
    const isWhole = faults.length === 0 && roots.length === 1 && last?.type === 'scalar' && last.value === 'end';
    return !isWhole || !isString(value) ? undefined : read(textOf(value, MappedText.source(file)), scan);
  };

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

/** JSON with some characters escaped that need not be. */
const jsonOf = (text: string, every: number) =>
  `{ "value": ${JSON.stringify(text).replace(/[a-z/]/g, (c, at: number) => (at % every === 0 && !/\\/.test(c) ? (c === '/' ? '\\/' : c) : c))} }`;

const runs = { numRuns: 200 };

describe('the laws of mapped text', () => {
  for (const [name, read] of Object.entries(MARKUPS)) {
    it(`hold for ${name} in a file of its own`, () => {
      offered = 0;
      fc.assert(
        fc.property(markups, places, replacements, (file, place, text) => {
          editsAreExact((whole) => read(MappedText.source(whole), scan), file, place, text);
        }),
        { numRuns: 700 },
      );
      expect(offered).toBeGreaterThan(90);
    });

    it(`hold for ${name} in JSON`, () => {
      offered = 0;
      fc.assert(
        fc.property(markups, places, replacements, fc.integer({ min: 2, max: 5 }), (markup, place, text, every) => {
          editsAreExact(inJson(read), jsonOf(markup, every), place, text);
        }),
        runs,
      );
      expect(offered).toBeGreaterThan(10);
    });

    for (const style of STYLES) {
      it(`hold for ${name} in YAML, ${style}`, () => {
        offered = 0;
        fc.assert(
          fc.property(
            markups,
            places,
            replacements,
            fc.constantFrom(24, 80),
            fc.boolean(),
            (markup, place, text, width, returns) => {
              const yaml = stringify(
                { value: markup, last: 'end' },
                { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth: width },
              );
              editsAreExact(inYaml(read), returns ? yaml.replace(/\r?\n/g, '\r\n') : yaml, place, text);
            },
          ),
          runs,
        );
        expect(offered).toBeGreaterThan(10);
      });
    }
  }

  it('hold for JSON strings as they come, broken ones too', () => {
    const parts = fc.constantFrom(
      'a',
      '"',
      '\\',
      '\\n',
      '\\u00e9',
      '\\ud83d\\ude00',
      '\\u12',
      '\\q',
      '{',
      '}',
      ':',
      ',',
      ' ',
      '\n',
      '😀',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (written) => {
        const file = `{"value": "${written.join('')}`;
        const value = nodeAt(readJson(file).root, 'value');
        if (isString(value)) holdsTogether(textOf(value, MappedText.source(file)));
      }),
      runs,
    );
  });
});

describe('scalars of YAML', () => {
  const lines = fc
    .array(
      fc.constantFrom(
        'a',
        'b c',
        'word',
        ' ',
        '  ',
        '\t',
        '\n',
        '\n',
        '\n\n',
        '\n  ',
        '\n   ',
        '\n\t',
        '#',
        ':',
        "''",
        '"',
        '\\n',
        '\\\n',
        '\\x41',
        '\\u00e9',
        '\\U0001F600',
        '\\ ',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));
  const heads = fc.constantFrom(
    '',
    "'",
    '"',
    '|\n  ',
    '>\n  ',
    '|-\n  ',
    '>-\n  ',
    '|+\n  ',
    '>+\n  ',
    '|2\n  ',
    '>1\n ',
    '|2-\n   ',
    '>\n\n  ',
    '|\n \n  ',
    '| # c\n  ',
  );
  it('decode as the parser does', () => {
    let compared = 0;
    fc.assert(
      fc.property(heads, lines, fc.boolean(), fc.boolean(), (head, text, returns, nested) => {
        const tail = head === "'" || head === '"' ? head : '';
        const written = `value: ${head}${text.replaceAll('\n', head === '' || tail ? '\n ' : '\n  ')}${tail}\n`;
        const yaml = (nested ? `- x: 1\n  ${written.replaceAll('\n', '\n  ')}` : written).replaceAll(
          '\n',
          returns ? '\r\n' : '\n',
        );
        const { roots, faults } = readYaml(yaml, { start: 0, end: yaml.length });
        const [root] = roots;
        const value = nodeAt(root?.type === 'list' ? root.items[0] : root, 'value');
        if (faults.length > 0 || !isString(value) || value.layer === undefined) return;
        const decoded = MappedText.source(yaml).peel(value.layer);
        expect(decoded.text).toBe(value.value);
        holdsTogether(decoded);
        compared++;
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(400);
  });
});

describe('line ends', () => {
  it('do not change what Markdown and plain text say', () => {
    fc.assert(
      fc.property(markups, (markup) => {
        const unix = markup.replace(/\r\n?/g, '\n');
        for (const read of [readMarkdown, readPlainText]) {
          const wanted = read(MappedText.source(unix), scan);
          const got = read(MappedText.source(unix.replaceAll('\n', '\r\n')), scan);
          expect(got.text.text).toBe(wanted.text.text);
          expect(got.blocks).toEqual(wanted.blocks);
        }
      }),
      { numRuns: 700 },
    );
  });
});
