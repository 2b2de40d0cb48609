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
import { readSource, writeSource } from '../../text/source-file.ts';
import type { Span } from '../../text/span.ts';
import { isString, nodeAt, textOf } from '../syntax/data-node.ts';
import { readJson } from '../syntax/json-nodes.ts';
import { readYaml } from '../syntax/yaml-nodes.ts';
import { readHtml } from './html.ts';
import { jsonStringLayer } from './json-string.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import type { ScanPlaceholders } from './prose-builder.ts';

// Part of every JavaScript host, but not of the language's own library.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

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
/** Where the random places of one file come from: cheap to make, and the same places for the same seed. */
const seeds = fc.nat();

/** Pseudo-random numbers from 0 to 1 (Park and Miller, 1988). */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = (seed % 2147483646) + 1; ; state = (state * 48271) % 2147483647) yield state / 2147483647;
}

/** How often each law has been put to the test. */
const checks = { slices: 0, edits: 0, outside: 0, unchanged: 0 };

/** A quick `expect(…).toBe(…)`: it is asked a million times. */
function same<T>(got: T, wanted: T): void {
  if (got !== wanted) expect(got).toBe(wanted);
}

/** What a reader sees of the words that are written. */
function asRead(text: string): string {
  const edits = scan(text).map(({ kind, span }) => ({
    span,
    text: kind === 'value' || kind === 'fill-in' ? PLACEHOLDER_MARK : '',
  }));
  return applyEdits(text, edits);
}

/** Law 1: a mapped piece equals its slice. Counted by characters. */
function holdsTogether(text: MappedText): void {
  let at = 0;
  let from = 0;
  for (const piece of text.pieces) {
    same(piece.start, at);
    same(piece.end > piece.start || text.base === undefined || text.text === '', true);
    same(piece.from >= from && piece.to >= piece.from, true);
    if (piece.kind === 'verbatim')
      same(text.base?.text.slice(piece.from, piece.to) ?? text.text, text.text.slice(piece.start, piece.end));
    checks.slices += piece.end - piece.start;
    at = piece.end;
    from = piece.to;
  }
  same(at, text.text.length);
  if (text.base !== undefined) {
    same(from <= text.base.text.length, true);
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

/** A text in a file, and all else that the file says: an edit of the one must leave the other alone. */
interface Reading {
  readonly text: MappedText;
  readonly rest?: string;
  /** Words stay as they are written: nothing in them is a placeholder. */
  readonly isRaw?: true;
  /** It is only read where it has words. */
  readonly needsWords?: true;
}

/** Reads a file down to a text in it; `undefined` where the file has lost its shape. */
type Read = (file: string) => Reading | undefined;

/** Takes the words of a prose, once its own laws are held. */
function proseOf(prose: Prose): Reading {
  proseHolds(prose);
  return prose;
}

let offered = 0;

/** How many edits are tried in each file. */
const EDITS = 10;
const WORDS = ['', 'by Friday', 'R&D', 'by [date and time]', 'gladly help', 'order', 'on Monday, if you like'];

function editsAreExact(read: Read, file: string, seed: number, replacement: string): void {
  const before = read(file);
  if (before === undefined) return;
  const { text } = before;
  const numbers = numbersFrom(seed);
  for (let i = 0; i < EDITS; i++) {
    const first = Math.round(numbers.next().value * text.text.length);
    // Mostly a few words, as rules do it.
    const reach = i % 2 === 0 ? text.text.length - first : Math.min(12, text.text.length - first);
    const span = { start: first, end: first + Math.round(numbers.next().value * reach) };
    editIsExact(
      read,
      file,
      before,
      span,
      i === 0 ? replacement : (WORDS[Math.floor(numbers.next().value * WORDS.length)] ?? ''),
    );
  }
}

function editIsExact(
  read: Read,
  file: string,
  { text, rest, isRaw, needsWords }: Reading,
  span: Span,
  replacement: string,
): void {
  const there = text.toSource(span);
  same(there.start <= there.end && there.end <= file.length, true);
  const edit = text.edit(span, replacement);
  if (edit === undefined) return;
  offered++;
  // Law 3: an edit never touches anything outside its span. An insertion lies between its neighbours.
  const around = {
    start: span.start === 0 ? 0 : text.toSource({ start: span.start - 1, end: span.start }).end,
    end: span.end === text.text.length ? file.length : text.toSource({ start: span.end, end: span.end + 1 }).start,
  };
  const bounds = span.start === span.end ? around : there;
  same(edit.span.start >= bounds.start && edit.span.end <= bounds.end, true);
  const edited = applyEdits(file, [edit]);
  same(edited.slice(0, edit.span.start), file.slice(0, edit.span.start));
  same(edited.slice(edited.length - file.length + edit.span.end), file.slice(edit.span.end));
  checks.outside++;
  // Law 2: decoding after the edit gives the edited text.
  const after = read(edited);
  const words = isRaw === true ? replacement : asRead(replacement);
  const wanted = text.text.slice(0, span.start) + words + text.text.slice(span.end);
  checks.edits++;
  if (after === undefined && needsWords === true && !/\p{L}/u.test(wanted)) return;
  same(after?.text.text, wanted);
  same(after?.rest, rest);
}

/** Law 4: without edits the bytes are the same. Counted by characters. */
function staysTheSame(file: string): void {
  const bytes = new TextEncoder().encode(file);
  const source = readSource('x', bytes).file;
  if (source === undefined) return;
  const written = writeSource(source, applyEdits(source.text, []));
  for (const [i, byte] of bytes.entries()) if (written[i] !== byte) same(written[i], byte);
  same(written.length, bytes.length);
  checks.unchanged += file.length;
}

const MARKUPS = { markdown: readMarkdown, html: readHtml, text: readPlainText } as const;

const inJson =
  (read: (typeof MARKUPS)['html']): Read =>
  (file) => {
    const { root, faults } = readJson(file);
    const value = nodeAt(root, 'value');
    return faults.length > 0 || !isString(value)
      ? undefined
      : proseOf(read(textOf(value, MappedText.source(file)), scan));
  };

const inYaml =
  (read: (typeof MARKUPS)['html']): Read =>
  (file) => {
    const { roots, faults } = readYaml(file, { start: 0, end: file.length });
    const value = nodeAt(roots[0], 'value');
    const last = nodeAt(roots[0], 'last');
    const isWhole = faults.length === 0 && roots.length === 1 && last?.type === 'scalar' && last.value === 'end';
    return !isWhole || !isString(value) ? undefined : proseOf(read(textOf(value, MappedText.source(file)), scan));
  };

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

/** JSON with some characters escaped that need not be. */
const jsonOf = (text: string, every: number) =>
  `{ "value": ${JSON.stringify(text).replace(/[a-z/]/g, (c, at: number) => (at % every === 0 && !/\\/.test(c) ? (c === '/' ? '\\/' : c) : c))} }`;

const runs = { numRuns: 150 };
/** Runs of each reader on files of its own, by what a reading costs. */
const OWN_RUNS = { markdown: 500, html: 1000, text: 1000 } as const;

describe('the laws of mapped text', () => {
  for (const [name, read] of Object.entries(MARKUPS)) {
    it(`hold for ${name} in a file of its own`, () => {
      offered = 0;
      fc.assert(
        fc.property(markups, seeds, replacements, (file, seed, text) => {
          editsAreExact((whole) => proseOf(read(MappedText.source(whole), scan)), file, seed, text);
          staysTheSame(file);
        }),
        { numRuns: OWN_RUNS[name as keyof typeof OWN_RUNS] },
      );
      expect(offered).toBeGreaterThan(2000);
    });

    it(`hold for ${name} in JSON`, () => {
      offered = 0;
      fc.assert(
        fc.property(markups, seeds, replacements, fc.integer({ min: 2, max: 5 }), (markup, seed, text, every) => {
          const file = jsonOf(markup, every);
          editsAreExact(inJson(read), file, seed, text);
          staysTheSame(file);
        }),
        { numRuns: 400 },
      );
      expect(offered).toBeGreaterThan(400);
    });

    for (const style of STYLES) {
      it(`hold for ${name} in YAML, ${style}`, () => {
        offered = 0;
        fc.assert(
          fc.property(
            markups,
            seeds,
            replacements,
            fc.constantFrom(24, 80),
            fc.boolean(),
            (markup, seed, text, width, returns) => {
              const yaml = stringify(
                { value: markup, last: 'end' },
                { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth: width },
              );
              const file = returns ? yaml.replace(/\r?\n/g, '\r\n') : yaml;
              editsAreExact(inYaml(read), file, seed, text);
              staysTheSame(file);
            },
          ),
          runs,
        );
        expect(offered).toBeGreaterThan(50);
      });
    }
  }

  /** The words of the first attribute, and all that is said around it. */
  const labelIn =
    (read: (typeof MARKUPS)['html'], parse: (file: string) => MappedText | undefined): Read =>
    (file) => {
      const source = parse(file);
      const { labels = [], text } = source === undefined ? {} : read(source, scan);
      const [label] = labels;
      if (label === undefined || labels.length > 1 || text === undefined) return undefined;
      return { ...proseOf(label.prose), rest: text.text, needsWords: true };
    };
  const inValue = (file: string): MappedText | undefined => {
    const { root, faults } = readJson(file);
    const value = nodeAt(root, 'value');
    return faults.length === 0 && isString(value) ? textOf(value, MappedText.source(file)) : undefined;
  };
  const html = fc
    .tuple(fc.constantFrom('"', "'", ''), markups, fc.constantFrom('alt', 'title', 'aria-label'))
    .map(([quote, words, name]) => `<p>Look <a ${name}=${quote}${words}${quote} href=x>here</a> &amp; now`);
  const markdown = fc
    .tuple(fc.constantFrom(['![', '](x.png)'], ['[a](x "', '")'], ['<img alt="', '">'], ['[a](x (', '))']), markups)
    .map(([[open, close], words]) => `Look *at* ${open}${words}${close} \`now\` and **then**.`);

  it.each([
    ['an attribute of HTML', readHtml, html],
    ['what Markdown calls an image or a link', readMarkdown, markdown],
  ] as const)('hold for the words of %s, also in JSON', (_, read, files) => {
    offered = 0;
    fc.assert(
      fc.property(files, seeds, replacements, (file, seed, text) => {
        editsAreExact(labelIn(read, MappedText.source), file, seed, text);
        if (seed % 3 === 0) editsAreExact(labelIn(read, inValue), jsonOf(file, 3), seed, text);
      }),
      { numRuns: 500 },
    );
    expect(offered).toBeGreaterThan(500);
  });

  it('hold for the words of a JSON string', () => {
    const layer = (file: string) => jsonStringLayer({ start: 1, end: file.length - 1 });
    const read: Read = (file) => {
      const text = MappedText.source(file).peel(layer(file));
      holdsTogether(text);
      return { text, isRaw: true };
    };
    offered = 0;
    fc.assert(
      fc.property(markups, seeds, replacements, fc.integer({ min: 2, max: 5 }), (words, seed, text, every) => {
        const written = JSON.stringify(words).replace(/[é😀a]/gu, (c, at: number) =>
          at % every === 0
            ? c.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            : c,
        );
        for (let i = 0; i < 3; i++) editsAreExact(read, `[${written}]`, seed + i, text);
      }),
      { numRuns: 2500 },
    );
    expect(offered).toBeGreaterThan(40_000);
  });

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

describe('each law', () => {
  it('was put to the test a hundred thousand times', () => {
    for (const [law, count] of Object.entries(checks)) expect(count, law).toBeGreaterThan(100_000);
  });
});
