import { IDIOMS } from '../respect/idioms.ts';
import { INCLUSIVE } from '../respect/inclusive-words.ts';
import { SLANG } from '../respect/slang-words.ts';
import { wordingsToRun } from './plain-words.ts';

/** By module, relative to `src`: what a program has in place of the list that the module exports, by the list's name. */
export const listsToRun = (): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  'respect/idioms.ts': { IDIOMS: wordingsToRun(IDIOMS) },
  'respect/inclusive-words.ts': { INCLUSIVE: wordingsToRun(INCLUSIVE) },
  'respect/slang-words.ts': { SLANG: wordingsToRun(SLANG) },
});
