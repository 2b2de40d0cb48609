import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits, type Diagnostic, LineIndex, type Macro, type Part } from '@trustlint/core';
import { type CheckedFile, type CheckedFiles, type CheckOptions, checkFiles } from '@trustlint/project';
import { beforeAll, describe, expect, it } from 'vitest';
import { runTrustlint } from './testing/run-trustlint.ts';
import { BUILT_IN, createBuiltInLinter } from './tools.ts';

/** Exports of every platform, one folder each, as teams have them. No configuration stands among them. */
const PLATFORMS = resolve(fileURLToPath(import.meta.url), '../../../testing/platforms');
/** What is read of them: every line of it was compared with the files. */
const READING = join(PLATFORMS, '../platforms.txt');

const OPTIONS: CheckOptions = {
  ...BUILT_IN,
  cwd: PLATFORMS,
  paths: [],
  today: '2026-11-21',
  commandLine: { profile: 'strict' },
};

let checked: CheckedFiles;
beforeAll(async () => {
  checked = await checkFiles(OPTIONS, createBuiltInLinter());
});

describe('exports of every platform', () => {
  it('are read as what they are, without a word of configuration', async () => {
    const reading = [
      ...checked.files.flatMap(linesOfFile),
      '',
      ...checked.skipped.map(({ path, why }) => `${path}: ${why}`),
    ];
    await expect(`${reading.join('\n')}\n`).toMatchFileSnapshot(READING);
  });

  it('have findings whose words stand where they are said to stand', () => {
    const wrong = checked.files.flatMap((file) =>
      file.diagnostics
        .filter((diagnostic) => !isQuoted(diagnostic, file))
        .map(({ rule, message, span }) => ({ path: file.path, rule, message, place: slice(file, span) })),
    );
    expect(wrong).toEqual([]);
    expect(checked.files.flatMap(({ diagnostics }) => diagnostics).length).toBeGreaterThan(60);
  });

  it('are as readable after every fix as before it', () => {
    let fixes = 0;
    for (const file of checked.files) {
      for (const { rule, fixes: offered } of file.diagnostics) {
        for (const { title, edits } of offered) {
          const text = applyEdits(file.document.file.text, edits);
          const again = file.reread(text);
          const where = `${file.path} ${rule} ${title}`;
          expect(
            again.macros.map(({ id }) => id),
            where,
          ).toEqual(file.document.macros.map(({ id }) => id));
          expect(again.problems.length, where).toBeLessThanOrEqual(file.document.problems.length);
          expect(again.skipped, where).toHaveLength(file.document.skipped.length);
          fixes++;
        }
      }
    }
    expect(fixes).toBeGreaterThan(40);
  });

  it('are rid of a finding by each of its fixes, and of no error more', () => {
    const linter = createBuiltInLinter();
    const errorsOf = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.filter(({ severity }) => severity === 'error').length;
    for (const file of checked.files) {
      const before = linter.lint(file.document, file.resolved.settings);
      for (const { rule, message, span, fixes } of before) {
        for (const { title, edits } of fixes) {
          const again = file.reread(applyEdits(file.document.file.text, edits));
          const after = linter.lint(again, file.resolved.settings);
          const where = `${file.path} ${rule} ${title}`;
          const stays = after.filter(
            (other) => other.rule === rule && other.message === message && other.span.start === span.start,
          );
          expect(stays, where).toEqual([]);
          expect(errorsOf(after), where).toBeLessThanOrEqual(errorsOf(before));
        }
      }
    }
  });
});

describe('a folder of exports from several platforms', () => {
  const FILES: Readonly<Record<string, string>> = {
    'zendesk/macros.json': 'liquid-zendesk',
    'intercom/macros.json': 'intercom',
    'freshdesk/canned_responses.json': 'liquid-freshdesk',
    'gorgias/macros.json': 'gorgias',
    'chatwoot/canned_responses.json': 'chatwoot-composer',
    'chatwoot/macros.json': 'chatwoot-liquid',
    'zammad/text_modules.json': 'zammad-textmodule',
    'osticket/canned_response.csv': 'osticket',
    'salesforce/quick-texts.csv': 'sf-classic',
  };

  it('is inspected with the dialect of each', async () => {
    const { code, out, err } = await runTrustlint(['inspect', '--format', 'json', ...Object.keys(FILES)], {
      cwd: PLATFORMS,
    });
    expect([code, err]).toEqual([0, '']);
    const dialects = new Map<string, string>();
    for (const { path, dialect } of JSON.parse(out).macros) {
      expect(dialects.get(path) ?? dialect).toBe(dialect);
      dialects.set(path, dialect);
    }
    expect(Object.fromEntries(dialects)).toEqual(FILES);
  });

  it('is shown with the platform of each', async () => {
    const { out } = await runTrustlint(['inspect', ...Object.keys(FILES)], { cwd: PLATFORMS, columns: 110 });
    for (const path of Object.keys(FILES)) {
      const platform = BUILT_IN.dialects.find(({ id }) => id === FILES[path])?.label;
      const lines = out.split('\n');
      const heading = lines.findIndex((line) => line.includes(`${path}:`));
      expect(lines[heading + 1], path).toContain(platform);
    }
  });
});

function linesOfFile({ path, document }: CheckedFile): readonly string[] {
  const index = new LineIndex(document.file.text);
  const line = ({ start }: { readonly start: number }): number => index.positionAt(start).line + 1;
  return [
    '',
    `${path} · ${document.shape ?? 'one macro'} · ${document.format} · ${document.macros.length}`,
    ...document.macros.flatMap((macro) => [
      `  ${line(macro.span)} ${macro.title} [${macro.id}] · ${aboutMacro(macro)}`,
      ...macro.parts.map((part) => `    ${part.role} ${part.markup}: ${beginning(part)}`),
    ]),
    ...document.skipped.map(({ title, reason, span }) => `  ${line(span)} ${title} · left out: ${reason}`),
    ...document.problems.map(({ rule, message, span }) => `  ${line(span)} ${rule}: ${message}`),
  ];
}

const aboutMacro = ({ dialect, locale, audience, channel, tags, kind, description }: Macro): string =>
  [
    dialect.id,
    locale,
    ...(audience === 'internal' ? ['internal'] : []),
    ...(channel === undefined ? [] : [`channel ${channel}`]),
    ...(kind === undefined ? [] : [`kind ${kind}`]),
    ...tags.map((tag) => `#${tag}`),
    ...(description === undefined ? [] : [`(${description})`]),
  ].join(' ');

/** The first words that the reader gets, and the names of all that is filled in. */
function beginning({ prose }: Part): string {
  const words = prose.text.text.slice(0, 70).replaceAll('\n', ' / ').replaceAll('\uFFFC', '▢');
  const names = prose.placeholders.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return names.length === 0 ? words : `${words} ▢ ${names.join(', ')}`;
}

const slice = ({ document }: CheckedFile, { start, end }: { readonly start: number; readonly end: number }): string =>
  document.file.text.slice(start, end);

/** What such rules tell is that something is not there, or that all of it is like something else. */
const QUOTES_NOTHING_HERE = /\/missing-|^format\/|duplicate-|\/empty-|long-sentence/;

/** Whether one of the things that the message quotes stands at its place, once the place is read as a person would. */
function isQuoted(diagnostic: Diagnostic, file: CheckedFile): boolean {
  const { rule, message, span } = diagnostic;
  if (span.end <= span.start || span.end > file.document.file.text.length) return false;
  if (QUOTES_NOTHING_HERE.test(rule)) return true;
  const place = asRead(slice(file, span), file.path);
  // What such a message says is about all of the place.
  if (!message.includes('“')) return true;
  const quotes = [...message.matchAll(/“([^”]+)”/g)].map(([, words = '']) => asRead(words, file.path));
  return quotes.some((words) =>
    words.split('…').every((piece) => place.toLowerCase().includes(piece.trim().toLowerCase())),
  );
}

/** Entities that the samples have. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  ndash: '–',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, number, name) =>
    number === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(number)),
  );

/** Without the escapes of what it stands in. Nothing of the product takes part in this. */
function unescaped(text: string, path: string): string {
  if (path.endsWith('.xml')) return withoutEntities(text);
  const cell = path.endsWith('.csv') ? text.replaceAll('""', '"') : text;
  return cell.replace(/\\u([\da-f]{4})|\\([nrt])|\\(["\\/])/gi, (_, unit, blank, itself) =>
    unit !== undefined ? String.fromCharCode(Number.parseInt(unit, 16)) : blank !== undefined ? ' ' : itself,
  );
}

/** Its words: without tags, entities, emphasis and escapes of Markdown too. */
const asRead = (text: string, path: string): string =>
  withoutEntities(unescaped(text, path).replace(/<\/?[a-z][^<>]*>|\*\*|\\(?=[*_])/gi, ''))
    .replace(/\s+/g, ' ')
    .trim();
