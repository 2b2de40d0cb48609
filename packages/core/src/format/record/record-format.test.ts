import { expect, it } from 'vitest';
import { readDocument } from '../registry.ts';
import { CONTEXT } from '../testing/context.ts';

const RECORDS = Array.from({ length: 50 }, (_, i) => ({
  id: i,
  title: `Parcel ${i}`,
  body: `The parcel ${i} is late.`,
}));
const FILES = {
  'macros.json': JSON.stringify({
    macros: RECORDS.map(({ id, title, body }) => ({ id, title, actions: [{ field: 'comment_value', value: body }] })),
  }),
  'replies.csv': `title,body\n${RECORDS.map(({ title, body }) => `${title},${body}`).join('\n')}\n`,
};

it.each(Object.entries(FILES))('%s is read step by step as it is read at once', async (path, text) => {
  const file = { path, text, encoding: 'utf-8', bom: false } as const;
  let steps = 0;
  const pace = () => {
    steps++;
    return Promise.resolve();
  };
  const slowly = await readDocument(file, CONTEXT, undefined, pace);
  const atOnce = await readDocument(file, CONTEXT);
  const told = (read: typeof atOnce) =>
    read?.document.macros.map(({ title, span, parts }) => [title, span, parts.map(({ source }) => source.text)]);
  expect(told(slowly)).toHaveLength(RECORDS.length);
  expect(told(slowly)).toEqual(told(atOnce));
  expect(steps).toBeGreaterThan(RECORDS.length);
});
