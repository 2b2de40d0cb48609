import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialectForPlatform } from '../dialect/registry.ts';
import { applyEdits } from '../text/edit.ts';
import { MappedText } from '../text/mapped-text.ts';
import { readDocument } from './registry.ts';
import { type DataNode, isString, nodeAt, textOf } from './syntax/data-node.ts';
import { readToml } from './syntax/toml-nodes.ts';
import { CONTEXT } from './testing/context.ts';

async function read(text: string, path = 'x.md') {
  const file = { path, text, encoding: 'utf-8', bom: false } as const;
  const found = await readDocument(file, CONTEXT);
  if (found === undefined) throw new Error(`no format reads ${path}`);
  const { macros, problems, comments } = found.document;
  return { macro: macros[0], body: macros[0]?.parts[0]?.prose.text.text, problems, comments };
}

const TOML = `+++
title = "Late: delivery" # shown to agents
kind = 'how-to'
platform = "zendesk"
subject = "About \\u201clate\\u201d parcels"
tags = [
  "late",
  "parcel",
]

[trustlint]
allow = ["respect/shouting", { rule = "empathy/dead-end", reason = "agreed with legal" }]
+++
Hello
`;

const JSON_OBJECT = `{
  "title": "Late: delivery",
  "kind": "how-to",
  "platform": "zendesk",
  "subject": "About \\u201clate\\u201d parcels",
  "tags": ["late", "parcel"],
  "trustlint": { "allow": ["respect/shouting", { "rule": "empathy/dead-end", "reason": "agreed with legal" }] }
}

Hello
`;

describe.each([
  ['TOML', TOML],
  ['TOML that is named', TOML.replace('+++', '---toml').replace('+++', '---')],
  ['JSON', JSON_OBJECT],
  ['JSON that is named', `---json\n${JSON_OBJECT.replace('\n\nHello', '\n---\nHello')}`],
  ['TOML with CRLF', TOML.replaceAll('\n', '\r\n')],
  ['JSON with CRLF', JSON_OBJECT.replaceAll('\n', '\r\n')],
])('front matter in %s', (_, text) => {
  it('tells what the macro is, in each kind of file', async () => {
    for (const path of ['a.md', 'a.txt', 'a.html']) {
      const { macro, body, problems } = await read(text, path);
      expect(problems).toEqual([]);
      expect(macro).toMatchObject({ title: 'Late: delivery', kind: 'how-to', tags: ['late', 'parcel'] });
      expect(macro?.dialect.id).toBe(dialectForPlatform('zendesk').id);
      expect(macro?.allow.map(({ rule, reason }) => [rule, reason])).toEqual([
        ['respect/shouting', undefined],
        ['empathy/dead-end', 'agreed with legal'],
      ]);
      expect(body).toBe('Hello');
    }
  });

  it('ties title and subject to their places', async () => {
    const { macro } = await read(text);
    expect(macro?.titleSpan && text.slice(macro.titleSpan.start, macro.titleSpan.end)).toBe('"Late: delivery"');
    const subject = macro?.parts[1]?.prose.text;
    expect(subject?.text).toBe('About “late” parcels');
    const edit = subject?.edit({ start: 6, end: 12 }, 'a "lost"\\');
    expect(edit && text.slice(edit.span.start, edit.span.end)).toBe('\\u201clate\\u201d');
    expect(edit?.text).toBe('a \\"lost\\"\\\\');
    const after = edit && (await read(applyEdits(text, [edit])));
    expect(after?.macro?.parts[1]?.prose.text.text).toBe('About a "lost"\\ parcels');
  });
});

describe('front matter that can’t be read', () => {
  it.each([
    ['+++\ntitle = Late delivery\nkind = "decline"\n+++\nHello', 'Late', 'Words need double quotes'],
    ['+++\nkind = "decline"\ntitle = "Late\n+++\nHello', 'Late', 'quotation mark'],
    ['+++\nkind = "decline"\ntitle: x\n+++\nHello', ':', '“=” belongs'],
    ['+++\nkind = "decline"\ntitle =\n+++\nHello', '=', 'a value is missing'],
    ['+++\nkind = "decline"\ntags = ["a" "b"]\n+++\nHello', '"b"]', 'comma'],
    ['+++\nkind = "decline"\nkind = "decline"\n+++\nHello', 'kind', 'twice'],
    ['{\n  "kind": "decline",\n  "title": "a",\n  "title": "b"\n}\nHello', '"title"', 'twice'],
    ['{\n  "kind": "decline",\n  "title": Late\n}\nHello', 'Late', 'double quotes'],
    ['{\n  "kind": "decline"\n  "title": "x"\n}\nHello', '"title"', 'comma'],
    ['{\n  "kind": "decline",\n  "title": "Late\n}\nHello', '"Late', 'double quote'],
  ])('is told once, and what could be read is used: %j', async (text, place, message) => {
    const { macro, body, problems } = await read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: 'format/front-matter', severity: 'error' });
    expect(problems[0]?.message).toContain(message);
    const span = problems[0]?.span ?? { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toContain(place);
    expect(span.end).toBeLessThan(text.indexOf('Hello'));
    expect(body).toBe('Hello');
    expect(macro?.kind).toBe('decline');
  });

  it('tells when it is never closed', async () => {
    for (const text of [
      '+++\ntitle = "x"\n[trustlint]\n\nHello',
      '---toml\ntitle = "x"\n\nHello',
      '---json\n{"title": "x"}\n\nHello',
      '{\n  "title": "x",\n\nHello',
    ]) {
      const { body, problems } = await read(text);
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('never closed')]);
      expect(body).toBe('Hello');
    }
  });

  it('is a problem for each wrong value', async () => {
    const text = '+++\nkind = "howto"\ntitle = ["a"]\nlocale = 12\n+++\nHi';
    const { problems } = await read(text);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(['"howto"', '["a"]', '12']);
  });
});

describe('whatever a file begins with', () => {
  it('is read, and every place that is told lies in it', async () => {
    const pieces = fc.constantFrom(
      ...['+++', '+++\n', '---toml\n', '---json\n', '---\n', '{', '{"title": ', '"x"', '}', '}\n', ',', '[', ']', ': '],
      ...['title = ', "'y'\n", '"""', 'kind = "nonsense"\n', '"kind": "nonsense"', '[a.b]\n', '[[a]]\n', '#', '\\'],
      ...['\r\n', '\n', 'Hello', '😀'],
    );
    const openings = fc.constantFrom('+++\n', '---toml\n', '---json\r\n', '{"title": "a"', '{\n"');
    await fc.assert(
      fc.asyncProperty(openings, fc.array(pieces, { maxLength: 15 }), async (opening, parts) => {
        const text = opening + parts.join('');
        const { macro, problems } = await read(text);
        const parted = macro?.parts.map(({ source }) => source.toSource({ start: 0, end: source.text.length })) ?? [];
        for (const { start, end } of [...problems.map(({ span }) => span), ...parted])
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect(macro?.parts[0]?.role).toBe('body');
      }),
      { numRuns: 600 },
    );
  });
});

describe('what only looks like front matter', () => {
  it('is the body', async () => {
    for (const text of ['+++\n\nHello', '{{ticket.id}} Hello', '{"a": 1} Hello', '{ Hello }', '{"a"']) {
      const { body, problems } = await read(text, 'x.txt');
      expect(problems).toEqual([]);
      expect(body).not.toBe('');
    }
    expect((await read('+++\n+++\nHello')).body).toBe('Hello');
  });
});

const plain = (node: DataNode | undefined): unknown =>
  node === undefined
    ? undefined
    : node.type === 'scalar'
      ? node.value
      : node.type === 'list'
        ? node.items.map(plain)
        : Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));

describe('TOML', () => {
  it('has tables, dotted keys, lists of tables and inline tables', () => {
    const text =
      'a.b = 1\n"c d" = true\n[t]\nx = 2020-05-01\n[t.u.v]\ny = 1.5\n[t.u]\nz = []\n[[l]]\nn = 1\n[l.m]\no = 2\n[[l]]\nn = { p.q = "r" }\n';
    const { root, faults } = readToml(text, { start: 0, end: text.length });
    expect(faults).toEqual([]);
    expect(plain(root)).toEqual({
      a: { b: 1 },
      'c d': true,
      t: { x: '2020-05-01', u: { v: { y: 1.5 }, z: [] } },
      l: [{ n: 1, m: { o: 2 } }, { n: { p: { q: 'r' } } }],
    });
  });

  it('has strings whose every character leads back to its place, and that are mended exactly', () => {
    const pieces = fc.constantFrom(
      'a',
      'b c',
      'é',
      '😀',
      '\\n',
      '\\t',
      '\\u00e9',
      '\\U0001F600',
      '\\"',
      '\\\\',
      "'",
      '"',
      '\n',
      '\r\n',
      '\\\n  ',
      ' ',
      '#',
    );
    const texts = fc.constantFrom('', 'x', 'a "b"', "it's", 'c\\d', '\n', '\u0001', '\ud83d');
    let decoded = 0;
    let edits = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('"', "'", '"""', "'''"),
        fc.array(pieces, { maxLength: 10 }),
        texts,
        fc.nat(12),
        fc.nat(6),
        (quote, parts, text, start, length) => {
          const file = `k = 1\nvalue = ${quote}${parts.join('')}${quote}\nlast = "end"\n`;
          const valueIn = (toml: string) => {
            const { root, faults } = readToml(toml, { start: 0, end: toml.length });
            const value = nodeAt(root, 'value');
            const isWhole = faults.length === 0 && plain(nodeAt(root, 'last')) === 'end';
            return isWhole && isString(value) ? textOf(value, MappedText.source(toml)) : undefined;
          };
          const before = valueIn(file);
          if (before === undefined) return;
          decoded++;
          for (const piece of before.pieces) {
            if (piece.kind === 'verbatim')
              expect(file.slice(piece.from, piece.to)).toBe(before.text.slice(piece.start, piece.end));
          }
          const span = { start, end: start + length };
          const edit = before.edit(span, text);
          if (edit === undefined) return;
          edits++;
          const after = applyEdits(file, [edit]);
          expect(valueIn(after)?.text).toBe(before.text.slice(0, start) + text + before.text.slice(span.end));
          expect(after.startsWith(file.slice(0, edit.span.start))).toBe(true);
          expect(after.endsWith(file.slice(edit.span.end))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
    expect(decoded).toBeGreaterThan(500);
    expect(edits).toBeGreaterThan(100);
  });

  it('takes whatever it is given', () => {
    const pieces = fc.constantFrom(
      'a',
      '=',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '\n',
      '"""',
      '\\',
      ' ',
      '1',
      '.',
      '#',
      '\0',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { faults } = readToml(text, { start: 0, end: text.length });
        expect(faults.length).toBeLessThan(2);
        for (const { span } of faults) expect(span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(readToml(`a = ${'['.repeat(50_000)}`, { start: 0, end: 50_004 }).faults).toHaveLength(1);
  });
});
