import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter, DIALECTS, type Diagnostic, dialectForPlatform, FORMATS, LineIndex } from '@trustlint/core';
import { checkFiles } from '@trustlint/project';
import { beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FINDINGS = resolve(fileURLToPath(new URL('../findings', import.meta.url)));

/**
 * Every finding on the sample library, drawn under its line, one file a rule: reading their diff is the review of a
 * change to a rule. `pnpm generate` writes them.
 */
describe('findings on the sample library', () => {
  const drawn = new Map<string, string[]>();

  beforeAll(async () => {
    const { files } = await checkFiles(
      {
        cwd: ROOT,
        paths: ['examples'],
        commandLine: {},
        today: '2026-06-15',
        rules: pack.rules,
        formats: FORMATS,
        dialects: DIALECTS,
        defaultDialect: dialectForPlatform('generic'),
      },
      createLinter(pack),
    );
    for (const { path, document, diagnostics } of files) {
      const lines = new LineIndex(document.file.text);
      for (const diagnostic of diagnostics) {
        const all = drawn.get(diagnostic.rule) ?? [];
        all.push(draw(path, document.file.text, lines, diagnostic));
        drawn.set(diagnostic.rule, all);
      }
    }
  });

  it.each(pack.rules.map(({ id }) => id))('%s', async (id) => {
    const text = (drawn.get(id) ?? ['(no finding)\n']).join('\n');
    await expect(text).toMatchFileSnapshot(`${FINDINGS}/${id}.txt`);
  });

  it('come from rules only, and have no file without a rule', () => {
    const known = new Set(pack.rules.map(({ id }) => id));
    expect([...drawn.keys()].filter((rule) => !known.has(rule))).toEqual([]);
    const written = (existsSync(FINDINGS) ? readdirSync(FINDINGS, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.slice(FINDINGS.length + 1)}/${entry.name.replace(/\.txt$/, '')}`);
    expect(written.filter((name) => !known.has(name))).toEqual([]);
  });
});

function draw(path: string, text: string, lines: LineIndex, { span, message, fixes }: Diagnostic): string {
  const start = lines.positionAt(span.start);
  const from = span.start - start.character;
  const lineEnd = text.indexOf('\n', span.start);
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const width = Math.max(1, Math.min(span.end, from + line.length) - span.start);
  return [
    `${path}:${start.line + 1}:${start.character + 1}`,
    `  ${line}`,
    `  ${line.slice(0, start.character).replace(/[^\t]/g, ' ')}${'^'.repeat(width)}`,
    `  ${message}`,
    ...fixes.map((fix) => `  → ${fix.title} (${fix.applicability})`),
    '',
  ].join('\n');
}
