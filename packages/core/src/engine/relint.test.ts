import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENERIC } from '../dialect/registry.ts';
import type { Document } from '../format/format.ts';
import { readDocument } from '../format/registry.ts';
import { CONTEXT } from '../format/testing/context.ts';
import { defineRule } from '../rule/rule.ts';
import { createLinter, type Linter } from './lint.ts';
import { createRelinter } from './relint.ts';
import type { Settings } from './settings.ts';

/** Tells of a word in any text, and of the title, so that both must be known to be the same. */
const soon = defineRule({
  id: 'test/soon',
  level: 'phrase',
  fix: 'replace',
  summary: 'A word that a test looks for.',
  why: 'So that the test has something to find.',
  sources: ['test'],
  profile: 'strict',
  severity: 'warning',
  options: {},
  bad: [],
  good: [],
  phrases: { 'test/soon': ['soon'] },
  *check({ macro, texts }) {
    for (const { reading } of texts) {
      for (const { span } of reading.cues('test/soon')) {
        const at = { text: reading.prose.text, span };
        yield {
          at,
          message: `“${reading.slice(span)}” in ${macro.title}`,
          fixes: [{ title: 'Name the day', edits: [{ at, text: 'on "Monday"' }] }],
        };
      }
    }
  },
});

const SETTINGS: Settings = {
  rules: new Map([
    ['test/soon', { severity: 'warning', options: {} }],
    ['suppression/unused', { severity: 'warning', options: {} }],
  ]),
  today: '2026-06-15',
  locale: 'en',
  dialect: GENERIC,
  fillIn: { open: '[', close: ']' },
  glossary: new Set(),
  kindFor: () => undefined,
  suppress: [],
  inactive: false,
};

const linter = createLinter({ rules: [soon], lexicon: { classes: {}, cues: {} } });

async function read(path: string, text: string): Promise<Document> {
  const result = await readDocument({ path, text, encoding: 'utf-8', bom: false }, CONTEXT);
  if (result === undefined) throw new Error(`no format reads ${path}`);
  return result.document;
}

const MACROS = JSON.stringify(
  {
    macros: ['One', 'Two', 'Three', 'Four', 'Five'].map((title, i) => ({
      id: i,
      title,
      actions: [
        { field: 'subject', value: `About ${title}` },
        { field: 'comment_value_html', value: `<p>We write <b>soon</b> &amp; "${title}" soon.</p>` },
      ],
    })),
  },
  undefined,
  1,
);
const SAMPLES: Readonly<Record<string, string>> = {
  'macros.json': MACROS,
  'macro.md': '---\ntitle: A\n---\nWe write soon.\n\n<!-- trustlint-disable-next-line test/soon -->\nSoon, *soon*.\n',
  'macros.csv': 'title,body\nOne,"We write soon, ""soon"""\nTwo,"Not\nsoon"\nThree,soon\n',
  'macros.yaml': 'macros:\n- title: One\n  body: We write soon.\n- title: Two\n  body: |\n    Soon,\n    soon.\n',
};

const PIECES = [
  'soon ',
  ' SOON',
  '"',
  '\\',
  '\n',
  ',',
  '{',
  '}',
  '<b>',
  ' ',
  'x',
  '<!-- trustlint-disable-line test/soon -->',
];

const plain = (diagnostics: ReturnType<Linter['lint']>): unknown => JSON.parse(JSON.stringify(diagnostics));

describe('checking again', () => {
  it.each(Object.entries(SAMPLES))('tells of %s what checking anew tells, whatever is edited', async (path, start) => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(12),
      put: fc.constantFrom(...PIECES),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const relinter = createRelinter(linter);
        let text = start;
        relinter.lint(await read(path, text), SETTINGS);
        for (const { at, drop, put } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + drop);
          const document = await read(path, text);
          expect(plain(relinter.lint(document, SETTINGS))).toEqual(plain(linter.lint(document, SETTINGS)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('looks only at the macro that was edited', async () => {
    const looked: string[] = [];
    const relinter = createRelinter({
      ...linter,
      *lintMacro(macro, settings) {
        looked.push(macro.title);
        return yield* linter.lintMacro(macro, settings);
      },
    });
    relinter.lint(await read('macros.json', MACROS), SETTINGS);
    expect(looked).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
    looked.length = 0;
    relinter.lint(await read('macros.json', MACROS.replace('About Three', 'About the third')), SETTINGS);
    expect(looked).toEqual(['Three']);
  });

  it('stands still between two macros where it is asked to', async () => {
    let turns = 0;
    const relinter = createRelinter(linter);
    const document = await read('macros.json', MACROS);
    const slowly = await relinter.lintSlowly(document, SETTINGS, async () => {
      turns++;
    });
    expect(turns).toBe(5);
    expect(plain(slowly)).toEqual(plain(linter.lint(document, SETTINGS)));
    await relinter.lintSlowly(document, SETTINGS, () => {
      throw new Error('nothing is checked, so there is nothing to wait for');
    });
  });

  it('looks at all with other settings', async () => {
    const relinter = createRelinter(linter);
    const document = await read('macros.json', MACROS);
    expect(relinter.lint(document, SETTINGS)).not.toEqual([]);
    expect(relinter.lint(document, { ...SETTINGS, rules: new Map() })).toEqual([]);
  });
});
