import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../shape/index.ts';
import type { Field } from '../shape/shape.ts';
import { isSelectorFault, parseSelector, selectorOf } from './selector.ts';

describe('parseSelector', () => {
  it.each([
    ['.', []],
    ['title', [{ type: 'key', key: 'title' }]],
    [
      ' a.b ',
      [
        { type: 'key', key: 'a' },
        { type: 'key', key: 'b' },
      ],
    ],
    ['Default text', [{ type: 'key', key: 'Default text' }]],
    ['[0]', [{ type: 'index', index: 0 }]],
    ['[*]', [{ type: 'all' }]],
    ['["a.b [c]"]', [{ type: 'key', key: 'a.b [c]' }]],
    ["['d']", [{ type: 'key', key: 'd' }]],
    ['@key', [{ type: 'own-key' }]],
    ['@file', [{ type: 'file-name' }]],
    ['@model', [{ type: 'key', key: '@model' }]],
    ['^.^.name', [{ type: 'around' }, { type: 'around' }, { type: 'key', key: 'name' }]],
    [
      'actions[field=comment_value].value[0]',
      [
        { type: 'key', key: 'actions' },
        { type: 'where', key: 'field', value: 'comment_value' },
        { type: 'key', key: 'value' },
        { type: 'index', index: 0 },
      ],
    ],
    ['[ type = "a ] b" ]', [{ type: 'where', key: 'type', value: 'a ] b' }]],
    [`[who's there=it's]`, [{ type: 'where', key: "who's there", value: "it's" }]],
  ])('reads %s', (text, steps) => {
    expect(parseSelector(text)).toEqual(steps);
  });

  it.each([
    ['', '', 'nothing stands here.'],
    ['a..b', '.', 'a dot stands where a key should stand.'],
    ['.a', '.', 'a dot stands where a key should stand.'],
    ['a.', '.', 'nothing stands after the last dot.'],
    ['a.[0]', '.', 'leave out the dot before “[”.'],
    ['a[0', '[0', 'the bracket “[” is never closed.'],
    ['a]', ']', 'this bracket closes none.'],
    ['[0]b', 'b', 'a dot is missing before this.'],
    ['$.macros', '$', 'leave out the “$” and the dot after it.'],
    ['macros.*', '*', 'write [*] for all of them.'],
    ["[?(@.a=='b')]", "[?(@.a=='b')]", 'write [field=value] for those whose field has that value.'],
    ['a[b]', '[b]', 'in brackets stands a number, *, "a key in quotes" or field=value.'],
    ['a[=b]', '[=b]', 'a key is missing before “=”.'],
    ['a[b==c]', '[b==c]', 'one “=” is enough.'],
  ])('tells what is wrong with “%s”', (text, piece, message) => {
    const read = parseSelector(text);
    if (!isSelectorFault(read)) throw new Error('was read');
    expect([text.slice(read.span.start, read.span.end), read.message]).toEqual([piece, message]);
  });

  it('takes whatever it is given', () => {
    const soup = fc.array(fc.constantFrom('a', '.', '[', ']', '*', '=', '"', "'", '^', '@key', '0', ' ', '$', '😀'));
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        const read = parseSelector(text);
        if (!isSelectorFault(read)) return;
        expect(read.span.start).toBeLessThanOrEqual(read.span.end);
        expect(read.span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the selectors of the built-in shapes', () => {
  const listed = (field: Field | undefined): readonly string[] =>
    field === undefined ? [] : typeof field === 'string' ? [field] : field;
  it.each(SHAPES.map((shape) => [shape.id, shape] as const))('%s can be read', (_, { items, needs, fields }) => {
    const { texts, audience, ...others } = fields;
    const told = audience !== undefined && typeof audience === 'object' && 'means' in audience ? audience.at : audience;
    const all = [...items.flat(), ...needs, ...texts.flatMap(({ at }) => listed(at)), ...listed(told)];
    for (const selector of [...all, ...Object.values(others).flatMap(listed)]) selectorOf(selector);
    expect(all.length).toBeGreaterThan(0);
  });
});
