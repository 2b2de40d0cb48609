import { describe, expect, it } from 'vitest';
import { withoutOwnComments } from './own-comments.ts';

describe('a text without comments to Trustlint', () => {
  it.each([
    ['Hi,\n\n<!-- trustlint-disable-next-line respect/blame -->\nYou lost it.\n', 'Hi,\n\nYou lost it.\n'],
    ['<!--trustlint-disable-file respect -->\r\nHi,\r\n', 'Hi,\r\n'],
    ['You lost it. <!-- trustlint-disable-line respect/blame -->\nBest,', 'You lost it.\nBest,'],
    ['You <!-- trustlint-disable-line respect/blame --> lost it.', 'You  lost it.'],
    ['A\n<!-- trustlint-disable-line respect -- a -> b,\nand more -->\nB', 'A\nB'],
    ['Best,\n  <!-- trustlint-disable-file respect -->', 'Best,\n'],
  ])('keeps the words of %j', (text, kept) => {
    expect(withoutOwnComments(text)).toBe(kept);
  });

  it.each(['Hi,\n<!-- a note -->\nAll is well.', 'trustlint-disable-file', '<!-- trustlint-disable-file', ''])(
    'is %j itself where there is none',
    (text) => {
      expect(withoutOwnComments(text)).toBe(text);
    },
  );
});
