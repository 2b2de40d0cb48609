import type { CompiledPatterns } from './compile-patterns.ts';

/** The lists of numbers of compiled patterns, in the order in which they are written. */
const LISTS = [
  'wordTable',
  'patternCue',
  'patternIndex',
  'patternFlags',
  'edgeStart',
  'edgeLabel',
  'edgeTo',
  'acceptStart',
  'acceptPattern',
  'entryStart',
  'entryRow',
  'rootStart',
  'rootTo',
  'setStart',
  'setSymbols',
  'setNegated',
] as const satisfies readonly (keyof CompiledPatterns)[];

/** What stands at the head of the file: the words, the names, and how long each list is. */
interface Head {
  readonly words: string;
  readonly names: readonly string[];
  readonly lengths: readonly number[];
}

/** Compiled patterns as a head in JSON and one run of 32-bit numbers: reading them back costs next to nothing. */
export function writePatterns(compiled: CompiledPatterns): { readonly head: string; readonly numbers: Int32Array } {
  const lengths = LISTS.map((list) => compiled[list].length);
  const numbers = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const list of LISTS) {
    numbers.set(compiled[list], at);
    at += compiled[list].length;
  }
  const head: Head = { words: compiled.words.join(' '), names: compiled.names, lengths };
  return { head: JSON.stringify(head), numbers };
}

/** The inverse of `writePatterns`; the lists are views of `numbers`. */
export function readPatterns(head: string, numbers: Int32Array): CompiledPatterns {
  const { words, names, lengths } = JSON.parse(head) as Head;
  let at = 0;
  const lists = LISTS.map((list, i) => {
    const from = at;
    at += lengths[i] ?? 0;
    return [list, numbers.subarray(from, at)] as const;
  });
  return {
    words: words.split(' '),
    names,
    ...(Object.fromEntries(lists) as Record<(typeof LISTS)[number], Int32Array>),
  };
}
