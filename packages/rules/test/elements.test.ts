import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createChecker, createLinter, type Element, type Kind } from '@trustlint/core';
import { describe, expect, it } from 'vitest';
import { pack } from '../src/index.ts';

/** What stands around a sentence: what an element is depends on what was told before it. */
const AROUND: Readonly<Partial<Record<Element, readonly [kind: Kind, before: string]>>> = {
  responsibility: ['apology', 'You told us that something went wrong with your order.'],
  cause: ['apology', "You told us that the parcel never came, and we're sorry about that."],
  remedy: ['apology', "You told us that something went wrong with your order, and we're sorry about that."],
  amends: ['apology', "The booking was lost by us, and I'm sorry. I've booked it again."],
  prevention: ['apology', "The booking was lost by us, and I'm sorry. I've booked it again."],
  question: ['information-request', 'Thanks for your note about the export.'],
  options: ['decline', "You asked whether we ship to Norway. We can't, because the battery may not fly."],
  'data-reason': [
    'information-request',
    'Thanks for your note about the broken lamp. Please send us the number on its foot.',
  ],
  'identity-check': ['account-security', 'You asked us to change the address on your account.'],
  'resolution-check': ['resolution', "You wrote that the router loses its line. I've reset it from here."],
};

/** Under the name of an element, or `no` and its name: sentences that have it, or have it not, one a line; `\n` is a line end. */
const lists = readFileSync(resolve(import.meta.dirname, 'elements.txt'), 'utf8')
  .trim()
  .split('\n\n')
  .map((list) => {
    const [head = '', ...sentences] = list.split('\n');
    const name = head.replace('# ', '');
    return { name, element: name.replace('no ', '') as Element, isThere: !name.startsWith('no '), sentences };
  });

describe('what support teams write every day', () => {
  it.each(lists)('$name', async ({ element, isThere, sentences }) => {
    const checker = await createChecker({ pack, today: '2026-06-15' });
    const linter = createLinter(pack);
    const [kind, before] = AROUND[element] ?? ['snippet', undefined];
    const wrong: string[] = [];
    for (const sentence of sentences) {
      const said = sentence.replaceAll('\\n', '\n');
      const text =
        before === undefined
          ? said
          : `Hi {{ticket.requester.first_name}},\n\n${before} ${said}\n\nBest,\nTom from Fernhill`;
      const { document, settings } = await checker.check(text, { kind, platform: 'zendesk', locale: 'en' });
      const [macro] = document.macros;
      if (macro === undefined) throw new Error(`no macro in “${text}”`);
      const found = linter.read(macro, settings).elements.some((one) => one.element === element);
      if (found !== isThere) wrong.push(sentence);
    }
    expect(wrong).toEqual([]);
    expect(sentences.length).toBeGreaterThan(0);
  });

  it('is looked at for each element', () => {
    expect(lists.filter(({ isThere }) => isThere).length).toBe(20);
  });
});
