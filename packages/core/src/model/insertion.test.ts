import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillInPattern } from '../dialect/fill-in.ts';
import { dialectForPlatform } from '../dialect/registry.ts';
import { scanPlaceholders } from '../dialect/scan.ts';
import { readHtml } from '../format/layers/html.ts';
import { readMarkdown } from '../format/layers/markdown.ts';
import { readPlainText } from '../format/layers/plain-text.ts';
import { applyEdits } from '../text/edit.ts';
import { MappedText } from '../text/mapped-text.ts';
import { type InsertionPoint, insertParagraph } from './insertion.ts';
import type { Markup, Part } from './macro.ts';

const READERS = { markdown: readMarkdown, html: readHtml, text: readPlainText };
const scan = (text: string) => scanPlaceholders(text, dialectForPlatform('zendesk'), fillInPattern());

function partOf(markup: Markup, text: string): Part {
  const source = MappedText.source(text);
  return { role: 'body', markup, source, prose: READERS[markup](source, scan) };
}

/** The markup after the insertion; the words of `before` stand for a span. */
function insert(markup: Markup, text: string, point: InsertionPoint | string, paragraph = 'New.'): string | undefined {
  const part = partOf(markup, text);
  const start = typeof point === 'string' ? part.prose.text.text.indexOf(point) : 0;
  const where: InsertionPoint =
    typeof point === 'string' ? { where: 'before', span: { start, end: start + point.length } } : point;
  const made = insertParagraph(part, paragraph, where);
  if (made === undefined) return undefined;
  const edit = made.at.text.edit(made.at.span, made.text);
  return edit === undefined ? undefined : applyEdits(text, [edit]);
}

const START = { where: 'start' } as const;
const behind = (block: number) => ({ where: 'after-block', block }) as const;

test.each([
  ['at the top', 'One.\n\nTwo.\n', START, 'New.\n\nOne.\n\nTwo.\n'],
  ['below blank lines', '\n\nOne.', START, '\n\nNew.\n\nOne.'],
  ['above a heading', '# One\n\nTwo.', START, 'New.\n\n# One\n\nTwo.'],
  ['above a condition', '{% if a %}\nOne.\n{% endif %}', START, 'New.\n\n{% if a %}\nOne.\n{% endif %}'],
  ['behind a paragraph', 'One.\n\nTwo.', behind(0), 'One.\n\nNew.\n\nTwo.'],
  ['at the end', 'One.\n\nTwo.\n', behind(1), 'One.\n\nTwo.\n\nNew.\n'],
  ['behind a whole list', '- a\n- b\n\nTwo.', behind(0), '- a\n- b\n\nNew.\n\nTwo.'],
  ['between neighbours', '# One\nTwo.', behind(0), '# One\n\nNew.\n\nTwo.'],
  ['above the sign-off', 'One.\n\nBest,\nMaya', 'Best,', 'One.\n\nNew.\n\nBest,\nMaya'],
  ['above a sign-off on the next line', 'One.\nBest,\nMaya', 'Best,', 'One.\n\nNew.\n\nBest,\nMaya'],
  ['above an emphasised sign-off', 'One.\n\n**Maya**', 'Maya', 'One.\n\nNew.\n\n**Maya**'],
  ['nowhere in the middle of a line', 'One. Best, Maya', 'Best,', undefined],
])('Markdown: %s', (_, text, point, after) => {
  expect(insert('markdown', text, point)).toBe(after);
});

test('keeps the line ends of the text', () => {
  expect(insert('text', 'One.\r\n\r\nTwo.\r\n', behind(0))).toBe('One.\r\n\r\nNew.\r\n\r\nTwo.\r\n');
});

test.each([
  ['before the first paragraph', '<p>One.</p><p>Two.</p>', START, '<p>New.</p><p>One.</p><p>Two.</p>'],
  ['on its own line', '<p>One.</p>\n<p>Two.</p>', START, '<p>New.</p>\n<p>One.</p>\n<p>Two.</p>'],
  ['inside the container', '<div><p><b>One</b></p></div>', START, '<div><p>New.</p><p><b>One</b></p></div>'],
  ['before bare words', 'One.<br>Two.', START, '<p>New.</p>One.<br>Two.'],
  ['behind a paragraph', '<p>One.</p>\n<p>Two.</p>', behind(0), '<p>One.</p>\n<p>New.</p>\n<p>Two.</p>'],
  [
    'behind a whole list',
    '<ul><li>a</li><li>b</li></ul><p>c</p>',
    behind(0),
    '<ul><li>a</li><li>b</li></ul><p>New.</p><p>c</p>',
  ],
  ['before the sign-off', '<p>One.</p><p>Best,<br>Maya</p>', 'Best,', '<p>One.</p><p>New.</p><p>Best,<br>Maya</p>'],
  [
    'before a sign-off behind a break',
    '<div>One.<br>Best, Maya</div>',
    'Best,',
    '<div>One.<br><p>New.</p>Best, Maya</div>',
  ],
  ['nowhere in the middle of a paragraph', '<p>One.<br>Best, Maya</p>', 'Best,', undefined],
  ['nowhere in the middle of words', '<div>One. Best, Maya</div>', 'Best,', undefined],
  ['nowhere among tags that do not pair up', '</div><p>One.</p>', START, undefined],
])('HTML: %s', (_, text, point, after) => {
  expect(insert('html', text, point)).toBe(after);
});

test('writes what HTML reserves as references, and placeholders as they are', () => {
  expect(insert('html', '<p>One.</p>', START, "A & {{ticket.requester.first_name | default: 'there'}}")).toBe(
    "<p>A &amp; {{ticket.requester.first_name | default: 'there'}}</p><p>One.</p>",
  );
});

const words = fc.constantFrom(
  'One two.',
  'Hello there,',
  'Please wait.',
  '**Bold** words',
  'Best,\nMaya',
  '- item\n- other',
  '> said',
);
const paragraphs = fc.array(words, { minLength: 1, maxLength: 6 });

test('a paragraph that is inserted is one block more, and no other block changes', () => {
  fc.assert(
    fc.property(fc.constantFrom<Markup>('markdown', 'text'), paragraphs, fc.nat(), (markup, all, seed) => {
      const text = all.join('\n\n');
      const before = partOf(markup, text).prose;
      const block = seed % (before.blocks.length + 1);
      const after = insert(markup, text, block === 0 ? START : behind(block - 1)) as string;
      const read = partOf(markup, after).prose;
      const wordsOf = ({ text: { text: words }, blocks }: typeof read) =>
        blocks.map(({ span }) => words.slice(span.start, span.end));
      const others = wordsOf(read);
      others.splice(others.indexOf('New.'), 1);
      expect(others).toEqual(wordsOf(before));
    }),
  );
});
