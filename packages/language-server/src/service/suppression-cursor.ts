import type { Span } from '@trustlint/core';
import type { MacroFile } from '../workspace/macro-file.ts';
import { metadataPlace, WITH_FRONT_MATTER } from './metadata-cursor.ts';

/** The place of the cursor in a comment that suppresses findings. */
export interface SuppressionCursor {
  readonly what: 'directive' | 'rule';
  /** The directive, if it is written already. */
  readonly directive: string;
  /** The word around the cursor, in the file. */
  readonly word: Span;
  /** What follows the word in the line. */
  readonly after: string;
  /** What ends the comment. */
  readonly close: string;
}

/** How comments open in the formats that have them, and how they end. */
const COMMENTS: readonly (readonly [open: RegExp, close: string])[] = [
  [/<!--\s*$/, '-->'],
  [/\{%-?\s*comment\s*-?%\}\s*$/, '{% endcomment %}'],
  [/\{%-?\s*#\s*$/, '%}'],
  [/\{#\s*$/, '#}'],
  [/\{\{!(?:--)?\s*$/, '}}'],
];

/** Comments of data files and of front matter. In prose these signs are others. */
const LINE_COMMENT = /(?:^|\s)(?:#|\/\/)\s*$/;

/** Directives begin so, and so do words that are about to become one. */
const DIRECTIVE = /(?:^|[^\w-])(trust[\w-]*)$/;
const NAMED = /(trustlint-disable-[\w-]+)[ \t]+(?:(?!--|[%*}])[^\s,]+[ \t,]+)*((?!--|[%*}])[\w/-]*)$/;

export function suppressionCursor(file: MacroFile, offset: number): SuppressionCursor | undefined {
  const { document, lines } = file;
  const { text } = document.file;
  const { start, end } = lines.spanOfLine(lines.positionAt(offset).line);
  const before = text.slice(start, offset);
  if (!before.includes('trust')) return undefined;
  const rest = /^[\w/-]*?(?=-->|[^\w/-]|$)/.exec(text.slice(offset, end))?.[0].length ?? 0;
  const named = NAMED.exec(before);
  const match = named ?? DIRECTIVE.exec(before);
  if (match === null) return undefined;
  const typed = (named === null ? match[1] : match[2]) as string;
  const ahead = before.slice(0, named === null ? before.length - typed.length : named.index);
  const close =
    COMMENTS.find(([open]) => open.test(ahead))?.[1] ??
    (LINE_COMMENT.test(ahead) && isInData(file, offset) ? '' : closeAround(document.comments, offset));
  if (close === undefined) return undefined;
  const word = { start: offset - typed.length, end: offset + rest };
  const directive = named === null ? text.slice(word.start, word.end) : (match[1] as string);
  return { what: named === null ? 'directive' : 'rule', directive, word, after: text.slice(word.end, end), close };
}

function isInData(file: MacroFile, offset: number): boolean {
  if (!WITH_FRONT_MATTER.has(file.document.format)) return true;
  const place = metadataPlace(file);
  return place !== undefined && place.span.start <= offset && offset <= place.span.end;
}

/** Within a comment of several lines nothing is to be closed. */
const closeAround = (comments: readonly { readonly span: Span }[], offset: number): '' | undefined =>
  comments.some(({ span }) => span.start < offset && offset <= span.end) ? '' : undefined;
