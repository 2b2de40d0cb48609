import { describe, expect, it } from 'vitest';
import { opaqueWords } from './opaque-words.ts';

describe('opaqueWords', () => {
  it.each([
    ['`npm start`', 'markdown', 'npm start'],
    ['```sh\nls -l\n```', 'markdown', 'sh\nls -l'],
    ['![The reset button](reset.png)', 'markdown', 'The reset button'],
    ['<code>a &lt; b</code>', 'html', 'a < b'],
    ['<img src="x.png" alt="The reset &amp; go button">', 'html', 'The reset & go button'],
    ["<img alt='Map'>", 'markdown', 'Map'],
  ] as const)('%s in %s is read as %s', (written, markup, words) => {
    expect(opaqueWords(written, markup)).toBe(words);
  });
});
