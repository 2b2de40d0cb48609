import { createLinter, type Kind, MappedText, type Message, type Prose } from '@trustlint/core';
import { expect, test } from 'vitest';
import { pack } from '../index.ts';

const linter = createLinter(pack);

/** A macro of plain paragraphs, each line of `text` one; lines that start with `1.` are steps. */
function readMacro(title: string, text: string): Message {
  const source = MappedText.source(text);
  const blocks: Prose['blocks'][number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length };
    if (line !== '')
      blocks.push(/^\d\./.test(line) ? { kind: 'list-item', span, ordered: true } : { kind: 'paragraph', span });
    start = span.end + 1;
  }
  const prose: Prose = { text: source, blocks, placeholders: [], links: [], comments: [], emphasis: [] };
  const macro = {
    id: '1',
    title,
    dialect: {},
    locale: 'en',
    audience: 'public',
    tags: [],
    active: true,
    parts: [{ role: 'body', markup: 'text', source, prose }],
    span: { start: 0, end: text.length },
    allow: [],
  };
  return linter.read(macro as never, { kindFor: () => undefined } as never);
}

test.each<[Kind, string, string]>([
  [
    'how-to',
    'How to replace the filter',
    'Hi Ada,\nYou asked how to replace the filter.\n1. Open the lid.\n2. Pull the filter out.\n3. Press the new one in.\nBest,\nMilo',
  ],
  [
    'decline',
    'Refund request declined',
    "Hello,\nYou asked for your money back. We can't refund worn shoes, because nobody could sell them again. You can swap the soles at cost price instead.\nKind regards,\nThe shop",
  ],
  [
    'resolution',
    'Login fixed',
    "Hi,\nYou couldn't sign in. I've reset the lock on your account. Does it work again now?\nBest,\nLea",
  ],
  [
    'apology',
    'Our mistake with your booking',
    "Dear guest,\nYou stood at a locked door. I'm sorry, this was our mistake. I've refunded the night, and your next breakfast is on the house.\nYours,\nOtto",
  ],
])('a macro that is plainly of the kind %s is taken for one', (kind, title, text) => {
  const message = readMacro(title, text);
  expect(message.kind).toBe(kind);
  expect(message.kindSource).toBe('inferred');
});

test.each([
  [
    'a piece without greeting and sign-off',
    'Refund request declined',
    "We can't refund worn shoes. You can swap the soles instead.",
  ],
  [
    'a note to colleagues',
    'Login fixed',
    'Hi all,\nThe customer wrote twice. I have reset the lock. Does it work now?\nLea',
  ],
  ['a text that could be many things', 'Boots', 'Hi,\nThe boots are brown.\nBest,\nLea'],
])('%s has no kind', (_, title, text) => {
  const message = readMacro(title, text);
  expect(message.kind).toBeUndefined();
  expect(message.kindSource).toBe('unknown');
  expect(message.missing).toEqual([]);
});
