import { describe, expect, it } from 'vitest';
import { dialectForPlatform } from '../dialect/registry.ts';
import type { Document } from '../format/format.ts';
import type { Macro } from '../model/macro.ts';
import { defineLibraryRule, defineRule, type Pack, type Rule } from '../rule/rule.ts';
import { MappedText } from '../text/mapped-text.ts';
import { createLinter } from './lint.ts';
import type { Settings } from './settings.ts';

const ABOUT = {
  summary: 'A word that a test looks for.',
  why: 'So that the test has something to find.',
  sources: ['test'],
  profile: 'strict',
  severity: 'warning',
  options: {},
  bad: [],
  good: [],
} as const;

const soon = defineRule({
  ...ABOUT,
  id: 'test/soon',
  level: 'phrase',
  fix: 'replace',
  phrases: { 'test/soon': ['soon'] },
  *check(message) {
    for (const { reading } of message.texts) {
      for (const { span } of reading.cues('test/soon')) {
        const at = { text: reading.prose.text, span };
        yield {
          at,
          message: `“${reading.slice(span)}”`,
          fixes: [
            { title: 'Name the day', edits: [{ at, text: 'on Monday' }] },
            {
              title: 'Twice the same place',
              edits: [
                { at, text: 'a' },
                { at, text: 'b' },
              ],
            },
          ],
        };
      }
    }
  },
});

const crashing = defineRule({
  ...ABOUT,
  id: 'test/crashing',
  level: 'phrase',
  fix: 'none',
  // biome-ignore lint/correctness/useYield: it crashes before it could
  *check() {
    throw new Error('a fault');
  },
});

const anywhere = defineRule({
  ...ABOUT,
  id: 'test/anywhere',
  level: 'message',
  fix: 'none',
  audience: 'any',
  language: 'any',
  *check(message) {
    const text = message.body?.part.source;
    if (text !== undefined) yield { at: { text, span: { start: 0, end: 1 } }, message: 'here' };
  },
});

const pairs = defineLibraryRule({
  ...ABOUT,
  id: 'test/pairs',
  level: 'workspace',
  fix: 'none',
  *checkLibrary(library) {
    for (const macro of library.macros) {
      if (library.macros.some((other) => other !== macro && other.body === macro.body)) {
        const text = macro.macro.parts[0]?.source as MappedText;
        yield { macro, at: { text, span: { start: 0, end: text.text.length } }, message: 'twin' };
      }
    }
  },
});

function macroOf(text: string, about: Partial<Macro> = {}): Macro {
  const source = MappedText.source(text);
  const blocks = [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }];
  const prose = { text: source, blocks, placeholders: [], links: [], comments: [], emphasis: [] };
  return {
    id: 'm',
    title: 'A macro',
    dialect: dialectForPlatform('generic'),
    locale: 'en',
    localeSource: 'default',
    audience: 'public',
    tags: [],
    active: true,
    parts: [{ role: 'body', markup: 'text', source, prose }],
    span: { start: 0, end: text.length },
    allow: [],
    ...about,
  };
}

const documentOf = (macro: Macro, path = 'a.txt'): Document => ({
  file: { path, text: macro.parts[0]?.source.text ?? '', encoding: 'utf-8', bom: false },
  format: 'test',
  macros: [macro],
  problems: [],
  comments: [],
  skipped: [],
});

const settingsFor = (rules: readonly Rule[]): Settings => ({
  rules: new Map(rules.map(({ id, severity }) => [id, { severity, options: {} }])),
  today: '2026-06-15',
  locale: 'en',
  dialect: dialectForPlatform('generic'),
  fillIn: { open: '[', close: ']' },
  glossary: new Set(),
  kindFor: () => undefined,
  suppress: [],
  inactive: false,
});

const packOf = (...rules: Rule[]): Pack => ({ rules, lexicon: { classes: {}, cues: {} } });
const lint = (rules: readonly Rule[], macro: Macro) =>
  createLinter(packOf(...rules)).lint(documentOf(macro), settingsFor(rules));

describe('running rules', () => {
  it('carries findings and fixes to the file, and drops a fix whose edits clash', () => {
    expect(lint([soon], macroOf('We write soon.'))).toEqual([
      {
        rule: 'test/soon',
        severity: 'warning',
        message: '“soon”',
        span: { start: 9, end: 13 },
        macro: 'A macro',
        fixes: [
          { title: 'Name the day', applicability: 'safe', edits: [{ span: { start: 9, end: 13 }, text: 'on Monday' }] },
        ],
      },
    ]);
  });

  it('shows what stands for placeholders, code and images as nobody would read it', () => {
    const marked = defineRule({
      ...ABOUT,
      id: 'test/marked',
      level: 'phrase',
      fix: 'none',
      *check({ texts }) {
        for (const { reading } of texts)
          yield { at: { text: reading.prose.text, span: { start: 0, end: 2 } }, message: '“We \uFFFC\uE000”' };
      },
    });
    expect(lint([marked], macroOf('We write soon.'))).toMatchObject([{ message: '“We ……”' }]);
  });

  it('runs only rules that are on', () => {
    const linter = createLinter(packOf(soon));
    expect(linter.lint(documentOf(macroOf('soon')), settingsFor([]))).toEqual([]);
  });

  it('tells a crash as a diagnostic and goes on with the other rules', () => {
    const found = lint([crashing, soon], macroOf('soon'));
    expect(found.map(({ rule }) => rule).sort()).toEqual(['internal/rule-crashed', 'test/soon']);
    expect(found.find(({ rule }) => rule.startsWith('internal'))?.message).toContain('test/crashing');
  });

  it('leaves notes to colleagues and other languages to the rules that speak about them', () => {
    const rulesOn = (about: Partial<Macro>): string[] =>
      lint([soon, anywhere], macroOf('soon', about)).map(({ rule }) => rule);
    expect(rulesOn({})).toEqual(['test/anywhere', 'test/soon']);
    expect(rulesOn({ audience: 'internal' })).toEqual(['test/anywhere']);
    expect(rulesOn({ kind: 'internal' })).toEqual(['test/anywhere']);
    expect(rulesOn({ locale: 'fr' })).toEqual(['test/anywhere']);
    expect(rulesOn({ locale: 'en-GB' })).toEqual(['test/anywhere', 'test/soon']);
  });

  it('compares macros across files and answers by path', () => {
    const settings = settingsFor([pairs]);
    const documents = ['a.txt', 'b.txt', 'c.txt'].map((path, i) => ({
      document: documentOf(macroOf(i < 2 ? 'the same' : 'another'), path),
      settings,
    }));
    const found = createLinter(packOf(pairs)).lintLibrary(documents);
    expect([...found].map(([path, diagnostics]) => [path, diagnostics.length])).toEqual([
      ['a.txt', 1],
      ['b.txt', 1],
      ['c.txt', 0],
    ]);
  });
});
