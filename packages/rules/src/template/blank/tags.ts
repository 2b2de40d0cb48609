import type { ReadPart, Span } from '@trustlint/core';
import { matchesOf } from '@trustlint/core';
import { isAngled } from './angled.ts';
import { around, isExplained, isOnScreen } from './around.ts';
import { list } from './blank-words.ts';

const TAG = /<([a-z][^<>\n]{1,60})>/giu;
const ELEMENTS = list(
  `a abbr acronym address applet area article aside attribute audio b base basefont bdi bdo bgsound big blink blockquote body
   br button canvas caption center cite code col colgroup content data datalist dd del details dfn dialog dir div dl dt em embed
   fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img
   input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup
   option output p param path picture plaintext pre progress q rp rt ruby s samp script search section select slot small source
   span strike strong style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr track tt u ul
   use var video wbr xml`,
);

/** No sentence has more markup between two of its words. UTF-16 units. */
const LONGEST_GAP = 2000;

/** Spans of the markup text: `<family name>` is a tag to Markdown and HTML, and the reader sees nothing at all. */
export function* blankTags({ part, reading }: ReadPart): Iterable<Span> {
  const at = part.source;
  if (part.markup === 'text' || !at.text.includes('<')) return;
  let from = 0;
  for (const piece of [...reading.prose.text.pieces, undefined]) {
    // The end of a block stands for all the markup up to the next one.
    if (piece !== undefined && reading.text[piece.start] === '\n') continue;
    const to = piece?.from ?? at.text.length;
    if (to > from && to - from <= LONGEST_GAP) yield* tagsIn(at.text, from, to);
    from = piece?.to ?? to;
  }
}

/** Tags that are none, in a stretch of markup that holds nothing but tags: in code there would be more. */
function* tagsIn(markup: string, from: number, to: number): Iterable<Span> {
  const gap = markup.slice(from, to);
  if (/[^\s>]/.test(gap.replace(/<!--[\s\S]*?-->|\{%[^%]*%\}|<[^<>]*>/g, ''))) return;
  for (const match of matchesOf(TAG, gap)) {
    const written = match[1] as string;
    const name = (/^[\p{L}\p{N}:-]+/u.exec(written)?.[0] ?? '').toLowerCase();
    const isInBoth = markup[from + match.index - 1] === '<' && markup[from + match.index + match[0].length] === '>';
    // `<<CODE>>` and `<link to guide>` are written like elements, and no attribute follows in them.
    const isElement =
      ELEMENTS.has(name) &&
      !(isInBoth && /^\p{Lu}/u.test(written)) &&
      !/^\p{L}+ (?:to|of|for|here|name|number)\b[^=]*$/u.test(written);
    if (
      isElement ||
      name.includes(':') ||
      markup.includes(`</${name}`) ||
      /^[\p{L}\p{N}=/-]$/u.test(markup[from + match.index - 1] ?? '')
    )
      continue;
    const inner = { start: from + match.index, end: from + match.index + match[0].length };
    const isDouble = markup[inner.start - 1] === '<' && markup[inner.end] === '>';
    const span = isDouble ? { start: inner.start - 1, end: inner.end + 1 } : inner;
    const near = around(markup, span);
    if (isAngled(written, isDouble, near) && !isExplained(near) && !isOnScreen(near)) yield span;
  }
}
