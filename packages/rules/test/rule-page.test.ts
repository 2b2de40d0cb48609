import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pack } from '../src/index.ts';
import { renderRulePage } from '../src/rule-page.ts';

const DOCS = fileURLToPath(new URL('../docs', import.meta.url));

// The pages are snapshots: `pnpm generate` writes them, and this fails where one is stale.
it.each(pack.rules.map((rule) => [rule.id, rule] as const))('the page of %s is fresh', async (id, rule) => {
  await expect(renderRulePage(rule)).toMatchFileSnapshot(`${DOCS}/${id}.md`);
});

it('has no page without a rule', () => {
  const known = new Set(pack.rules.map(({ id }) => `${id}.md`));
  const pages = (existsSync(DOCS) ? readdirSync(DOCS, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(DOCS.length + 1)}/${entry.name}`);
  expect(pages.filter((page) => !known.has(page))).toEqual([]);
});
