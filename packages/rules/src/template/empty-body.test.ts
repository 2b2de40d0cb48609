import { createFileLinter } from '@trustlint/testing';
import { expect, it } from 'vitest';
import { lexicon } from '../lexicon/index.ts';
import { emptyBody } from './empty-body.ts';

const lint = createFileLinter(emptyBody, lexicon);

/** What is said about one Zendesk macro, with the words of the file that it stands at. */
async function check(macro: object): Promise<readonly (readonly [string, string])[]> {
  const text = JSON.stringify({ macros: [macro] });
  const found = await lint('macros.json', text);
  return found.map(({ message, span }) => [text.slice(span.start, span.end), message] as const);
}

const says = (value: string) => ({ field: 'comment_value_html', value });

it('leaves macros alone that only set fields', async () => {
  expect(await check({ id: 1, title: 'Close', actions: [{ field: 'status', value: 'solved' }] })).toEqual([]);
});

it('tells an empty comment at the title', async () => {
  const found = await check({
    id: 1,
    title: 'Close',
    actions: [{ field: 'status', value: 'solved' }, says('<p></p>')],
  });
  expect(found).toEqual([['"Close"', 'This macro sends nothing: its text is empty. Write one, or delete the macro.']]);
});

it('leaves a macro alone that writes to somebody else', async () => {
  const side = { field: 'side_conversation', value: ['Spare part', '<p>Is the pump in stock?</p>', 'text/html'] };
  expect(await check({ id: 1, title: 'Ask the depot', actions: [says(''), side] })).toEqual([]);
});

it.each([{ title: '' }, { title: '  ' }, { title: null }, {}])('tells a missing title: %j', async (title) => {
  const found = await check({ id: 1, ...title, actions: [says('<p>The lamp is ready.</p>')] });
  expect(found).toEqual([
    ['The lamp is ready.', 'This macro has no title, so nobody finds it. Say in a few words what it is for.'],
  ]);
});

it('tells once that both are missing', async () => {
  const found = await check({ id: 1, title: '', actions: [says('')] });
  expect(found.map(([, message]) => message)).toEqual([
    'This macro has neither a title nor a text. Write both, or delete it.',
  ]);
});
