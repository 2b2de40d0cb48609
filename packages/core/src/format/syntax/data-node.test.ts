import { describe, expect, it } from 'vitest';
import { MappedText } from '../../text/mapped-text.ts';
import { isString, nodeAt, textOf } from './data-node.ts';
import { readJson } from './json-nodes.ts';

const WRITTEN = String.raw`{ "reply": "Hi \"you\"\nBye" }`;

describe('the text of a value', () => {
  const file = MappedText.source(WRITTEN);
  const node = nodeAt(readJson(WRITTEN).root, 'reply');
  if (!isString(node)) throw new Error('the sample holds a string');

  it('was taken from the value with its quotes', () => {
    const { start, end } = textOf(node, file).takenFrom();
    expect(WRITTEN.slice(start, end)).toBe(String.raw`"Hi \"you\"\nBye"`);
  });

  it('knows where each word stands, and writes between escapes', () => {
    const text = textOf(node, file);
    const start = text.text.indexOf('Bye');
    const edit = text.edit({ start, end: start + 3 }, 'Say "bye"');
    expect(edit).toEqual({
      span: { start: WRITTEN.indexOf('Bye'), end: WRITTEN.indexOf('Bye') + 3 },
      text: String.raw`Say \"bye\"`,
    });
  });

  it('that the parser reads otherwise than we do is shown as a whole and never written', () => {
    const other = textOf({ ...node, value: 'Something else' }, file);
    expect(other.toSource({ start: 0, end: 9 })).toEqual(node.span);
    expect(other.edit({ start: 0, end: other.text.length }, 'New')).toBeUndefined();
  });
});
