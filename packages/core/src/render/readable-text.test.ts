import { expect, test } from 'vitest';
import { readableText } from './readable-text.ts';

test.each([
  ['<p>One &amp; two</p><p>Three</p>', 'One & two\n\nThree'],
  ['One<br>two<br><br>three', 'One\ntwo\n\nthree'],
  ['<div>One</div><div>Two</div><div><br></div><div>Three</div>', 'One\nTwo\n\nThree'],
  ['<p>See:</p><ul><li>a</li><li>b</li></ul><p>End</p>', 'See:\n\n- a\n- b\n\nEnd'],
  ['<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol>', '1. a\n2. b\n\n1. c'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a | b\nc | d'],
  ['<p>Read <a href="https://a.example/help">our help</a> now.</p>', 'Read our help (https://a.example/help) now.'],
  [
    '<p><a href="https://a.example/">a.example</a>, <a href="mailto:a@b.example">a@b.example</a></p>',
    'a.example, a@b.example',
  ],
  ['<p>Type <code>lamp --on</code> <img src="x" alt="a lamp"></p>', 'Type lamp --on a lamp'],
  ['<blockquote>Yours</blockquote>', '> Yours'],
  ['<style>p{}</style><p>a</p><!-- b -->', 'a'],
  ['', ''],
])('%s', (html, text) => {
  expect(readableText(html)).toBe(text);
});
