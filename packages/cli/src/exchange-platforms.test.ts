import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Diagnostic,
  type Document,
  type FormatContext,
  type FormattedDocument,
  fillInPattern,
  GENERIC,
  type Macro,
  readDocument,
  readSource,
  writeSource,
} from '@trustlint/core';
import {
  type EditedFile,
  exportMacros,
  type ImportedText,
  type ImportRecord,
  importMacros,
  importRecordText,
  readImportRecord,
} from '@trustlint/core/exchange';
import { configsOf, settingsFor } from '@trustlint/project';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN, createBuiltInLinter } from './tools.ts';

const PLATFORMS = resolve(fileURLToPath(import.meta.url), '../../../testing/platforms');

const CONTEXT: FormatContext = {
  dialects: BUILT_IN.dialects,
  defaultDialect: GENERIC,
  fillIn: fillInPattern(),
  inactive: true,
};

/** A file of an import, and what is remembered of it. */
interface NewFile extends EditedFile {
  readonly imported: ImportedText;
}

interface Sample {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly export: FormattedDocument;
  readonly context: FormatContext;
  readonly files: readonly NewFile[];
  readonly imported: ImportRecord;
}

async function sampleOf(path: string): Promise<Sample | undefined> {
  const absolute = join(PLATFORMS, path);
  const bytes = readFileSync(absolute);
  const { file } = readSource(path, bytes);
  const neighbour = (name: string): string | undefined => {
    try {
      return readFileSync(join(absolute, '..', name), 'utf8');
    } catch {
      return undefined;
    }
  };
  const context = { ...CONTEXT, neighbour };
  const read = file === undefined ? undefined : await readDocument(file, context);
  if (read === undefined || read.document.isForeign === true || read.format.parse === undefined) return undefined;
  const made = importMacros({ document: read.document, context, from: `../${path}`, existing: [], force: false });
  const { imported } = made;
  const files = made.write.map((file, i) => ({ ...file, imported: imported.texts[i] as ImportedText }));
  return { path, bytes, export: read, context, files, imported };
}

const paths = readdirSync(PLATFORMS, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(PLATFORMS, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
const samples = (await Promise.all(paths.map(sampleOf))).filter((sample) => sample !== undefined);
const named = samples.map((sample) => [sample.path, sample] as const);

const asEdited = ({ imported, text }: NewFile): EditedFile => ({ path: imported.file, text });

const exportOf = (sample: Sample, files: readonly EditedFile[], force = false) =>
  exportMacros({ ...sample, files, force });

const reread = ({ export: { document, format }, context }: Sample, text: string): Document =>
  format.read({ ...document.file, text }, context);

async function readMacro({ path, text }: EditedFile): Promise<Macro> {
  const read = await readDocument({ path, text, encoding: 'utf-8', bom: false }, CONTEXT);
  expect(read?.document.problems).toEqual([]);
  const [macro] = read?.document.macros ?? [];
  if (macro === undefined) throw new Error(`there is no macro in ${path}`);
  return macro;
}

/** What people write, and what has a meaning in one container or another. */
const WORDS = fc
  .array(
    fc.constantFrom(
      'a',
      'Z',
      '7',
      ' ',
      '\n',
      '\n\n',
      '"',
      "'",
      '\\',
      ',',
      ';',
      '<',
      '&',
      '>',
      '{{',
      '#',
      '- ',
      ': ',
      'é',
      '😀',
      '**',
      '|',
      '%',
      '\t',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `w${parts.join('')}w`);

/** The file with words in its body, in place of `removed` characters. */
function withWords(text: string, at: number, words: string, removed: number): string {
  const start = text.indexOf('\n---\n\n') + 6;
  const chars = [...text.slice(start, -1)];
  chars.splice(at % (chars.length + 1), removed, words);
  return `${text.slice(0, start)}${chars.join('')}\n`;
}

/** Blank lines count once, a line that goes on an item of a list may be set in or not; and which dialect of a platform it is may follow from the text. */
const tidy = (text: string): string =>
  text
    .trimEnd()
    .replace(/^platform: .*$/m, '')
    .replace(/\n(?:[ \t]*\n)+/g, '\n\n')
    .replace(/\n[ \t]+/g, '\n');

let tried = 0;
let taken = 0;

const texts = ({ macros }: Document) =>
  macros.map(({ title, parts }) => [title, ...parts.map(({ role, source }) => [role, source.text])]);

describe('an export of each platform', () => {
  it('is there', () => {
    expect(samples.length).toBeGreaterThan(35);
    expect(samples.flatMap(({ files }) => files).length).toBeGreaterThan(80);
  });

  it.each(named)('comes back to the byte where nothing was edited: %s', (_, sample) => {
    const { text, files, imported } = exportOf(sample, sample.files.map(asEdited));
    expect(Buffer.from(writeSource(sample.export.document.file, text))).toEqual(Buffer.from(sample.bytes));
    for (const file of files)
      expect(file).toMatchObject({ state: 'known', written: [], newer: [], conflicts: [], refused: [], kept: [] });
    expect(imported).toEqual(sample.imported);
    expect(readImportRecord(importRecordText(imported))).toEqual(imported);
  });

  it.each(named)('comes back though an editor has saved each file in its own way: %s', (_, sample) => {
    const saved = sample.files.map(asEdited).map(({ path, text }) => {
      return { path, text: `${text.trimEnd()}\n\n`.replaceAll('\n', '\r\n') };
    });
    expect(exportOf(sample, saved).text).toBe(sample.export.document.file.text);
  });

  it.each(named)('has each of its texts in one file that reads as it does: %s', async (_, { files, export: read }) => {
    for (const { imported, text } of files) {
      const macro = await readMacro({ path: imported.file, text });
      const original = read.document.macros.find(({ id }) => id === imported.id);
      expect(macro.dialect.id).toBe(original?.dialect.id);
      expect(macro.audience).toBe(original?.audience);
      expect(macro.locale).toBe(original?.locale);
      expect(macro.active).toBe(original?.active);
      expect(macro.tags).toEqual(original?.tags);
      if (imported.text === 0 && imported.title !== undefined) expect(macro.title).toBe(original?.title);
      expect(imported.file).toMatch(/^[\p{L}\p{N}\p{M}/-]+\.macro\.(?:md|txt|html)$/u);
    }
    const names = files.map(({ imported }) => imported.file.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(named)('takes whatever is written in its files: %s', (_, sample) => {
    if (sample.files.length === 0) return;
    const before = texts(sample.export.document);
    fc.assert(
      fc.property(fc.nat(sample.files.length - 1), fc.nat(), WORDS, fc.nat(3), (which, at, words, removed) => {
        const edited = sample.files.map(asEdited).map((file, i) => {
          return i === which ? { ...file, text: withWords(file.text, at, words, removed) } : file;
        });
        const { text, files } = exportOf(sample, edited);
        const [result] = files.filter(({ path }) => path === edited[which]?.path);
        const after = reread(sample, text);
        const imported = (sample.files[which] as NewFile).imported;
        expect(after.macros).toHaveLength(before.length);
        for (const [i, said] of texts(after).entries())
          if (sample.export.document.macros[i]?.id !== imported.id) expect(said).toEqual(before[i]);
        // Another import gives the very file.
        tried++;
        if (result?.written.includes('text')) {
          taken++;
          const again = importMacros({
            ...{ document: after, context: sample.context, from: '', existing: sample.files.map(asEdited) },
            ...{ before: sample.imported, force: true },
          });
          const file = edited[which] as EditedFile;
          const made = again.write.find(({ path }) => path === file.path);
          if (again.imported.texts[which]?.file === file.path && made !== undefined)
            expect(tidy(made.text)).toBe(tidy(file.text));
        } else {
          const isSame = tidy(edited[which]?.text ?? '') === tidy(sample.files[which]?.text ?? '');
          if (!isSame && result?.refused.length === 0) throw new Error(`the edit is lost: ${JSON.stringify(result)}`);
          expect(text).toBe(sample.export.document.file.text);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes nearly all of it', () => {
    expect(tried).toBeGreaterThan(500);
    expect(taken / tried).toBeGreaterThan(0.8);
  });

  it('takes other titles and subjects', () => {
    let titles = 0;
    let subjects = 0;
    for (const sample of samples) {
      const edited = sample.files.map(asEdited).map(({ path, text }) => ({
        path,
        text: text
          .replace(/^title: .*$/m, () => `title: ${JSON.stringify(TITLE)}`)
          .replace(/^subject: .*$/m, () => `subject: ${JSON.stringify(TITLE)}`),
      }));
      const { text, files } = exportOf(sample, edited);
      const after = reread(sample, text);
      for (const [i, file] of files.entries()) {
        const { imported } = sample.files[i] as NewFile;
        const index = sample.export.document.macros.findIndex(({ id }) => id === imported.id);
        if (file.written.includes('title')) {
          titles++;
          expect(after.macros[index]?.title).toBe(TITLE);
        } else if (imported.title !== undefined && imported.text === 0)
          expect(file.refused.map(({ field }) => field)).toContain('title');
        if (file.written.includes('subject')) {
          subjects++;
          expect(after.macros[index]?.parts.find(({ role }) => role === 'subject')?.source.text).toBe(TITLE);
        }
      }
    }
    expect(titles).toBeGreaterThan(50);
    expect(subjects).toBeGreaterThan(3);
  });

  it('has the same findings in files as in the export', async () => {
    const linter = createBuiltInLinter();
    const configs = configsOf({ ...BUILT_IN, cwd: PLATFORMS, today: '2026-11-21', commandLine: { profile: 'strict' } });
    const config = await configs.governing(PLATFORMS);
    const { settings } = settingsFor(config, join(PLATFORMS, 'a.md'));
    let compared = 0;
    for (const sample of samples) {
      const { document } = sample.export;
      const found = linter.lint(document, settings);
      for (const { imported, text } of sample.files) {
        const macro = document.macros.find(({ id }) => id === imported.id) as Macro;
        // A macro of several texts has what it needs in one of them.
        if (macro.parts.filter(({ role }) => role === 'body' || role === 'side-conversation').length > 1) continue;
        const own = found.filter(({ span }) => macro.span.start <= span.start && span.end <= macro.span.end);
        const file = await readDocument({ path: imported.file, text, encoding: 'utf-8', bom: false }, CONTEXT);
        const inFile = linter.lint(file?.document as Document, settings);
        expect(told(inFile), `${sample.path} ${imported.record}`).toEqual(told(own));
        compared += own.length;
      }
    }
    expect(compared).toBeGreaterThan(80);
  });
});

const TITLE = 'A new “title”: it’s 100 % "new", & <shiny> #1 \\';

const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ rule }) => !rule.startsWith('format/'))
    .map(({ rule, message }) => `${rule}: ${message}`)
    .sort();
