import type { LoadedFile } from '@trustlint/project';

/** Macros. In a run over more of them, patterns that V8 has optimised save more time than it takes to optimise them. */
const FEWEST = 400;

export const isLong = (files: readonly LoadedFile[]): boolean =>
  files.reduce((sum, { document }) => sum + document.macros.length, 0) >= FEWEST;

/**
 * Has V8 optimise the patterns that it compiles from now on, which the loader keeps it from. Also for workers: V8 takes the program's compiled
 * code only under the flags that it was compiled under, and that was before the loader.
 */
export const optimisePatterns = (): void =>
  process.getBuiltinModule('node:v8').setFlagsFromString('--regexp-optimization');
