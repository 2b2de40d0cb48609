import type { Engine } from '../model/dialect.ts';

/** What a block of tags is closed with, and what may stand inside it as a part of it. */
export interface BlockTag {
  readonly end: string;
  readonly parts: readonly string[];
}

const BLOCKS: Readonly<Record<string, BlockTag>> = {
  if: { end: 'endif', parts: ['elsif', 'else'] },
  unless: { end: 'endunless', parts: ['elsif', 'else'] },
  case: { end: 'endcase', parts: ['when', 'else'] },
  for: { end: 'endfor', parts: ['else'] },
  tablerow: { end: 'endtablerow', parts: [] },
  capture: { end: 'endcapture', parts: [] },
  ifchanged: { end: 'endifchanged', parts: [] },
  raw: { end: 'endraw', parts: [] },
};

const HUBL_BLOCKS: Readonly<Record<string, BlockTag>> = {
  ...BLOCKS,
  if: { end: 'endif', parts: ['elif', 'else'] },
  unless: { end: 'endunless', parts: ['elif', 'else'] },
};

/** The blocks of a language with `{% tags %}`, by the tag that opens each. */
export const blockTags = (engine: Engine): Readonly<Record<string, BlockTag>> =>
  engine === 'hubl' ? HUBL_BLOCKS : BLOCKS;

/** Tags that stand alone. Version 2.4 lacks the second half. */
const SINGLE = ['assign', 'break', 'continue', 'cycle', 'include', 'comment', 'endcomment', 'increment', 'decrement'];
const SINGLE_SINCE_5 = ['render', 'liquid', 'echo', 'layout', 'section'];

/** Every tag of Liquid in that version; `undefined` for languages whose tags are not listed. */
export function knownTags(engine: Engine): ReadonlySet<string> | undefined {
  if (engine !== 'liquid' && engine !== 'liquid-2') return undefined;
  const blocks = Object.entries(BLOCKS).flatMap(([name, { end, parts }]) => [name, end, ...parts]);
  return new Set([...blocks, ...SINGLE, ...(engine === 'liquid' ? SINGLE_SINCE_5 : [])]);
}
