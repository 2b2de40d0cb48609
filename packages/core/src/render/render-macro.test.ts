import { expect, it } from 'vitest';
import { MARKDOWN } from '../format/markdown.ts';
import { CONTEXT } from '../format/testing/context.ts';
import type { Macro } from '../model/macro.ts';
import { type FindTaken, renderMacro } from './render-macro.ts';

const macroOf = (body: string): Macro =>
  MARKDOWN.read({ path: 'a.md', text: `---\nplatform: zendesk\n---\n${body}`, encoding: 'utf-8', bom: false }, CONTEXT)
    .macros[0] as Macro;

it('takes in texts that take in others, and ends where they would grow without end', () => {
  const texts = new Map<string, Macro>(
    Array.from({ length: 9 }, (_, i) => [`dc.${i}`, macroOf(`x${`{{dc.${i + 1}}}`.repeat(20)}`)] as const),
  );
  const findTaken: FindTaken = (name) => texts.get(name);
  const { parts } = renderMacro(macroOf('{{dc.8}} {{dc.0}}'), 'full', findTaken);
  const text = parts[0]?.text ?? '';
  expect(text.startsWith(`x${'‹dc.9›'.repeat(20)} `)).toBe(true);
  expect(text.length).toBeLessThan(400_000);
});
