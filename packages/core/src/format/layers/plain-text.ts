import type { Placeholder } from '../../model/placeholder.ts';
import type { BlockKind, Prose } from '../../model/prose.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { exactProse, type MarkupReader } from './exact-prose.ts';
import { maskPlaceholders, ProseBuilder, type ProseReading, type ScanPlaceholders } from './prose-builder.ts';

/**
 * Reads plain text the way mail shows it: blank lines part paragraphs, a single line end is a space, lines that begin with
 * `- `, `* ` or `1. ` are items of a list, lines that begin with `> ` are somebody else's words. Lines of `----` part paragraphs.
 */
export function readPlainText(source: MappedText, scan: ScanPlaceholders): Prose {
  return exactProse(source, 'text', () => READER, scan);
}

const READER: MarkupReader = {
  read: parsePlainText,
  escape: (text) => text,
  address: (written) => written,
};

/** The marks at the start of a line; the first group holds those of a quote, the second those of a list. */
const LINE_START = /[ \t]*(?:((?:>[ \t]?){1,20})|((?:[-*•]|\d{1,3}[.)])[ \t]+)(?=\S))?/y;

const LINE_FEED = 10;

function parsePlainText(markup: string, placeholders: readonly Placeholder[]): ProseReading {
  // What prints and stays on its line begins no line in a way that matters.
  const masked = placeholders.every((placeholder) => printsOnItsLine(markup, placeholder))
    ? markup
    : maskPlaceholders(markup, placeholders, 'x');
  const builder = new ProseBuilder(markup, placeholders);
  const hasLoneReturns = /\r(?!\n)/.test(masked);
  let kind = 'paragraph' as BlockKind;
  let paragraph = 0;
  let previousEnd = 0;
  builder.startBlock(kind);
  for (let at = 0; at < masked.length; ) {
    let end = masked.indexOf('\n', at);
    if (end === -1) end = masked.length;
    if (hasLoneReturns) {
      const carriageReturn = masked.indexOf('\r', at);
      if (carriageReturn !== -1 && carriageReturn < end) end = carriageReturn;
    }
    LINE_START.lastIndex = at;
    const start = LINE_START.exec(masked);
    const from = LINE_START.lastIndex > at ? Math.min(LINE_START.lastIndex, end) : at;
    if (isBlank(masked, from, end) || isRule(masked, at, end)) {
      builder.region(paragraph, previousEnd);
      paragraph = end + 1;
      kind = 'paragraph';
      builder.startBlock(kind);
    } else {
      const item = start?.[2];
      const next: BlockKind =
        start?.[1] !== undefined ? 'quote' : item !== undefined || kind === 'list-item' ? 'list-item' : 'paragraph';
      if (item !== undefined) builder.startBlock(next, /\d/.test(item));
      else if (next !== kind) builder.startBlock(next);
      kind = next;
      // From the line end on, so that the blank there is told with the marks of this line.
      builder.blanks(previousEnd, from);
      builder.prose(from, end);
    }
    previousEnd = end;
    at =
      end +
      (masked.charCodeAt(end) === LINE_FEED || end === masked.length
        ? 1
        : masked.charCodeAt(end + 1) === LINE_FEED
          ? 2
          : 1);
  }
  builder.region(paragraph, markup.length);
  return builder.build();
}

function printsOnItsLine(markup: string, { kind, span }: Placeholder): boolean {
  if (kind !== 'value' && kind !== 'fill-in') return false;
  for (let i = span.start; i < span.end; i++) {
    const unit = markup.charCodeAt(i);
    if (unit === LINE_FEED || unit === 13) return false;
  }
  return true;
}

/** Signs that draw a line: over and under a title, above a signature. */
const RULE = /^[ \t]*(?:([*=_~#-])\1{2,200}|--)[ \t\r]*$/;

const isRule = (text: string, from: number, to: number): boolean => to - from < 250 && RULE.test(text.slice(from, to));

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 32 && unit !== 9 && unit !== 13) return false;
  }
  return true;
}
