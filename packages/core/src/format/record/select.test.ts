import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { applyEdits } from '../../text/edit.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { contains } from '../../text/span.ts';
import type { DataTree } from '../syntax/data-node.ts';
import { readJsonTree } from '../syntax/json-nodes.ts';
import { readYamlTree } from '../syntax/yaml-nodes.ts';
import { type Located, locatedText, pathOf, placeOf, Selection } from './select.ts';

const inJson = (value: unknown): Located => {
  const [document] = new Selection('a/de.json').documents(readJsonTree(MappedText.source(JSON.stringify(value))));
  return document as Located;
};

describe('Selection', () => {
  const data = {
    macros: [
      { name: 'A', kind: 'x', 'a.b': 1 },
      { name: 'B', kind: 'y', on: true },
    ],
    map: { first: { t: 1 }, second: { t: 2 } },
    text: '{"deep": ["{\\"er\\": 5}"]}',
  };
  it.each([
    ['macros[*].name', ['macros[0].name', 'macros[1].name']],
    ['macros[kind=y].name', ['macros[1].name']],
    ['macros[on=true].name', ['macros[1].name']],
    ['macros[1]', ['macros[1]']],
    ['macros[2]', []],
    ['macros.name', []],
    ['macros[0]["a.b"]', ['macros[0].a.b']],
    ['map[*].t', ['map.first.t', 'map.second.t']],
    ['map[t=2]', ['map.second']],
    ['text.deep[0].er', ['text.deep[0].er']],
    ['nothing.at.all', []],
    ['.', ['']],
  ])('follows %s', (selector, paths) => {
    const found = new Selection('x.json').select(inJson(data), selector);
    expect(found.map(pathOf)).toEqual(paths);
  });

  it('goes back, and tells keys and the name of the file', () => {
    const words = (selector: string) =>
      new Selection('replies/pt-BR.json')
        .select(inJson(data), selector)
        .map(({ node }) => node.type === 'scalar' && node.value);
    expect(words('macros[*].name.^.kind')).toEqual(['x', 'y']);
    expect(words('map[*].t.^.^.second.t')).toEqual([2, 2]);
    expect(words('map[*].@key')).toEqual(['first', 'second']);
    expect(words('macros[0].@file')).toEqual(['pt-BR']);
    expect(words('^')).toEqual([]);
    expect(words('@key')).toEqual([]);
  });

  it('tells keys where they stand', () => {
    const text = JSON.stringify(data);
    const keys = new Selection('x.json').select(inJson(data), 'map[*].@key');
    expect(keys.map((key) => text.slice(placeOf(key).start, placeOf(key).end))).toEqual(['"first"', '"second"']);
  });
});

describe('the laws of mapped text hold for data in data', () => {
  const parts = [
    'Hi',
    ' ',
    'é',
    '😀',
    '"',
    "'",
    '\\',
    '\n',
    '\t',
    '{',
    '}',
    '[',
    ',',
    ':',
    '&amp;',
    '<p>',
    '\u2028',
    '\r\n',
    '#',
    '- ',
  ];
  const texts = fc
    .array(fc.constantFrom(...parts), { minLength: 20, maxLength: 120, size: 'max' })
    .map((pieces) => pieces.join(''));
  const json = (text: string) => JSON.stringify({ text });
  const coats: readonly (readonly [string, (text: string) => string, (base: MappedText) => DataTree])[] = [
    ['JSON in JSON', (text) => JSON.stringify({ data: json(text) }, null, 1), readJsonTree],
    ['JSON in JSON in JSON', (text) => JSON.stringify({ data: JSON.stringify([json(text)]) }), readJsonTree],
    ['JSON in double quotes of YAML', (text) => `data: ${JSON.stringify(json(text))}\n`, readYamlTree],
    ['JSON in single quotes of YAML', (text) => `data: '${json(text).replaceAll("'", "''")}'\n`, readYamlTree],
    [
      'JSON in a block of YAML',
      (text) => `data: |\n  ${JSON.stringify({ text }, null, 2).replaceAll('\n', '\n  ')}\n`,
      readYamlTree,
    ],
    ['JSON as YAML writes it', (text) => stringify({ data: json(text) }), readYamlTree],
  ];
  let characters = 0;
  let edits = 0;

  const find = (file: string, parse: (base: MappedText) => DataTree): MappedText => {
    const selection = new Selection('x');
    const [document] = selection.documents(parse(MappedText.source(file)));
    const places =
      document === undefined ? [] : ['data.text', 'data[0].text'].flatMap((at) => selection.select(document, at));
    const text = places[0] && locatedText(places[0]);
    if (text === undefined) throw new Error(`no text in ${file}`);
    return text;
  };

  it.each(coats)('%s', (_, wrap, parse) => {
    const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6));
    fc.assert(
      fc.property(texts, place, texts, (text, [share, length], replacement) => {
        const file = wrap(text);
        const found = find(file, parse);
        expect(found.text).toBe(text);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const at = found.toSource({ start: i, end: i + 1 });
          const written = file.slice(at.start, at.end);
          // As it is, or in the form that one of the coats gives it. No `expect`: there are too many of them.
          if (written !== text[i] && !/^(?:\\|''|\n|\r| )/.test(written))
            throw new Error(`${text[i]} is not ${written}`);
          if (at.start < last) throw new Error(`${text[i]} stands before what precedes it`);
          last = at.start;
          characters++;
        }
        const start = Math.floor(share * text.length);
        const span = { start, end: Math.min(text.length, start + length) };
        const edit = found.edit(span, replacement);
        if (edit === undefined) return;
        edits++;
        expect(contains(found.toSource({ start: 0, end: text.length }), edit.span)).toBe(true);
        expect(find(applyEdits(file, [edit]), parse).text).toBe(
          text.slice(0, start) + replacement + text.slice(span.end),
        );
      }),
      { numRuns: 350 },
    );
  });

  it('were tried often enough', () => {
    expect(characters).toBeGreaterThan(100_000);
    expect(edits).toBeGreaterThan(500);
  });
});
