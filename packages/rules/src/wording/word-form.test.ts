import { describe, expect, it } from 'vitest';
import { formOf, inForm, inflectMarked } from './word-form.ts';

describe('word forms', () => {
  it.each([
    ['utilised', 'utilise', 'we', 'past'],
    ['utilized', 'utilise', 'been', 'participle'],
    ['circling', 'circle', 'are', 'ing'],
    ['loops', 'loop', 'she', 's'],
    ['loop', 'loop', 'to', 'base'],
    ['synergies', 'synergy', 'the', 's'],
  ])('%s is a form of %s', (word, lemma, previous, form) => expect(formOf(word, lemma, previous)).toBe(form));

  it.each([
    ['use', 'ing', 'using'],
    ['use', 'past', 'used'],
    ['write', 'past', 'wrote'],
    ['write', 'participle', 'written'],
    ['write', 'ing', 'writing'],
    ['plan', 'past', 'planned'],
    ['simplify', 's', 'simplifies'],
    ['agree', 'ing', 'agreeing'],
    ['agree', 'past', 'agreed'],
    ['put', 'ing', 'putting'],
    ['reply', 'past', 'replied'],
    ['person', 's', 'people'],
    ['box', 's', 'boxes'],
    ['message', 's', 'messages'],
    ['tie', 'ing', 'tying'],
  ] as const)('%s as %s is %s', (lemma, form, written) => expect(inForm(lemma, form)).toBe(written));

  it('inflects the marked word only', () => {
    expect(inflectMarked('write~ again', 'ing')).toBe('writing again');
    expect(inflectMarked('from now on', 'ing')).toBe('from now on');
  });
});
