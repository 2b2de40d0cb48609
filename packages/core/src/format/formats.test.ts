import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialectForPlatform } from '../dialect/registry.ts';
import { applyEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Document, FormatContext } from './format.ts';
import { FORMATS, formatsFor } from './registry.ts';
import { CONTEXT } from './testing/context.ts';

const context: FormatContext = { ...CONTEXT, defaultDialect: dialectForPlatform('zendesk'), inactive: true };
const fileOf = (path: string, text: string) => ({ path, text, encoding: 'utf-8', bom: false }) as const;
const formats = await Promise.all(FORMATS.map(async (entry) => ({ entry, format: await entry.load() })));

/** Beginnings of everything, and their ends in the wrong places. */
const FRAGMENTS = [
  ...[
    '---\n',
    '---',
    '...\n',
    'title: x\n',
    'title: "x\n',
    'kind: nonsense\n',
    'tags: [a, b\n',
    'trustlint: {allow: [x, {rule: 7}]}\n',
  ],
  ...[
    'subject: >\n  a\n  b\n',
    '  - field: comment_value\n    value: |\n      Hi\n',
    'actions:\n',
    '- ',
    '&a ',
    '*a',
    '!!binary x',
    '? ',
    '\t',
  ],
  ...[
    '{"macros": [',
    '{"title": "x", "actions": [',
    '{"field": "subject", "value": ',
    '"Hi \\u00e9',
    '"',
    '\\',
    ']',
    '}',
    ',',
    ':',
    'null',
    '-1e9',
    'true',
  ],
  ...[
    '<p>',
    '</p',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?x',
    '<a href=',
    '<script>',
    '<table><td>',
    '&#x110000;',
    '&#xd800;',
    '&zzz;',
  ],
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '{% raw %}',
    '{% comment %}',
    '[order number]',
    '[x]: http://y',
    '```',
    '`',
    '**',
    '|',
    '|-|',
    '> ',
    '1. ',
  ],
  ...['Hello there', 'é', '😀', '\ud83d', '\ude00', '\0', '\u2028', '\ufeff', '\r', '\n', '\r\n', '\n\n', ' ', '    '],
];
const soup = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }).map((parts) => parts.join(''));

function isWithin(file: string, ...spans: readonly (Span | undefined)[]): void {
  for (const span of spans) {
    if (span === undefined) continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(file.length);
  }
}

function holdsTogether({ file: { text }, macros, problems, comments, skipped }: Document): void {
  isWithin(
    text,
    ...problems.map(({ span }) => span),
    ...comments.map(({ span }) => span),
    ...skipped.map(({ span }) => span),
  );
  for (const problem of problems) expect(problem.message).toMatch(/^.{10,300}[.?”}]$/su);
  expect(new Set(macros.map(({ id }) => id)).size).toBe(macros.length);
  for (const macro of macros) {
    expect(macro.title).not.toBe('');
    isWithin(text, macro.span, macro.titleSpan, ...macro.allow.map(({ span }) => span));
    for (const { source, prose } of macro.parts) {
      isWithin(
        text,
        source.toSource({ start: 0, end: source.text.length }),
        prose.text.toSource({ start: 0, end: prose.text.text.length }),
      );
    }
  }
}

describe.each(formats.map(({ entry, format }) => [entry.id, entry, format] as const))('%s', (id, entry, format) => {
  it('takes whatever it is given, and every place it tells lies in the file', () => {
    const path = `macros/x${entry.extensions[0]}`;
    for (const text of ['', ' ', '\n', '\ufeff', '---', '---\n---', '{', '[]', 'null', '"'])
      holdsTogether(format.read(fileOf(path, text), context));
    fc.assert(
      fc.property(soup, (text) => {
        const document = format.read(fileOf(path, text), context);
        expect(document.format).toBe(id);
        holdsTogether(document);
      }),
      { numRuns: 600 },
    );
  });
});

describe('a file that is mended', () => {
  const words = fc
    .array(
      fc.constantFrom('Hi', ' ', ' we ', '*look*', '\n', '\n\n', '&amp;', '{{ticket.id}}', '"q"', "it's", 'x: y', '- '),
      { minLength: 1, maxLength: 10 },
    )
    .map((parts) => parts.join(''));
  const fronts = fc.constantFrom(
    '',
    "---\ntitle: T\nsubject: 'It''s here'\n---\n",
    '---\r\nsubject: "a \\"b\\" c"\r\n---\r\n',
    '---\nsubject: >-\n  one\n  two\n---\n',
    '<!--\ntitle: T\nsubject: plain words\n-->\n',
  );
  const texts = fc.constantFrom('by Friday', '', 'R&D', '"quoted"', 'a: b', "it's", '<x>');
  it('says what was asked for, and everything else stays', () => {
    let offered = 0;
    const files = fc.constantFrom('a.md', 'a.txt', 'a.html');
    fc.assert(
      fc.property(
        files,
        fronts,
        words,
        texts,
        fc.nat(60),
        fc.nat(20),
        fc.nat(1),
        (path, front, body, text, start, length, index) => {
          const format = formats.find(({ entry }) => entry === formatsFor(path)[0])?.format;
          const file = fileOf(path, front + body);
          const before = format?.read(file, context).macros[0]?.parts ?? [];
          const part = before[index]?.prose.text;
          const span = { start, end: start + length };
          const edit = part?.edit(span, text);
          if (part === undefined || edit === undefined) return;
          offered++;
          const after = format?.read(fileOf(path, applyEdits(file.text, [edit])), context).macros[0]?.parts ?? [];
          expect(after.map(({ prose }) => prose.text.text)).toEqual(
            before.map(({ prose }, i) =>
              i === index ? part.text.slice(0, start) + text + part.text.slice(span.end) : prose.text.text,
            ),
          );
        },
      ),
      { numRuns: 3000 },
    );
    expect(offered).toBeGreaterThan(150);
  });
});
