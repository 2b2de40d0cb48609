import { expect, it } from 'vitest';
import { MappedText } from '../../text/mapped-text.ts';
import { readHtml } from './html.ts';
import { readPlainText } from './plain-text.ts';

it('offers no edit that would drop a blank, on the line after an empty first one either', () => {
  for (const read of [readHtml, readPlainText])
    for (const markup of ['\nHello 😀 ', 'Hello 😀 ']) {
      const { text } = read(MappedText.source(markup), () => []);
      expect(text.text).toBe('Hello 😀');
      expect(text.edit({ start: 6, end: 8 }, '')).toBeUndefined();
      expect(text.edit({ start: 6, end: 8 }, ':)')).toBeDefined();
    }
});
