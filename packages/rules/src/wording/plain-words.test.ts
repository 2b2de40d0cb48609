import { describe, expect, it } from 'vitest';
import * as idioms from '../respect/idioms.ts';
import * as inclusiveWords from '../respect/inclusive-words.ts';
import * as slangWords from '../respect/slang-words.ts';
import { listsToRun } from './lists-to-run.ts';
import { beginsWithLemma, lemmaOf, type Wording, wordingList } from './plain-words.ts';

/** All that their modules export. */
const lists = { ...idioms, ...inclusiveWords, ...slangWords };
const inProgram = Object.assign({}, ...Object.values(listsToRun())) as Record<keyof typeof lists, string>;
const asked = (wording: Wording) => [wording.plain, lemmaOf(wording), beginsWithLemma(wording)];

describe('lists of wordings in a program', () => {
  it.each(Object.entries(lists))('have all that a rule asks of a wording: %s', (name, list) => {
    const short = inProgram[name as keyof typeof lists];
    expect(short.length).toBeLessThan(list.length);
    expect(wordingList(short)().map(asked)).toEqual(wordingList(list)().map(asked));
  });

  it('are all that their modules export', () =>
    expect(Object.keys(inProgram).sort()).toEqual(Object.keys(lists).sort()));
});
