import {
  type CheckedDocument,
  createLinter,
  DEFAULT_FILL_IN_STYLE,
  DIALECTS,
  type Diagnostic,
  dialectForPlatform,
  type Example,
  fillInPattern,
  type Lexicon,
  type Rule,
  readDocument,
  type Settings,
} from '@trustlint/core';

export type WrittenMacro = Pick<Example, 'text' | 'front'>;

export interface LintedLibrary {
  readonly documents: readonly CheckedDocument[];
  /** By the path of the file. */
  readonly found: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** The macro of a rule's example and the others beside it. */
export const libraryOf = ({ text, front, others = [] }: Example): readonly WrittenMacro[] => [
  { text, ...(front === undefined ? {} : { front }) },
  ...others,
];

/**
 * Runs a rule that compares macros, with its defaults. Each text becomes a Zendesk macro in a file of its own: `macros/0.md`,
 * `macros/1.md`, … unless paths are given.
 */
export function createLibraryLinter(
  rule: Rule,
  lexicon: Lexicon,
): (written: readonly WrittenMacro[], paths?: readonly string[]) => Promise<LintedLibrary> {
  const linter = createLinter({ rules: [rule], lexicon });
  const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
  const settings: Settings = {
    rules: new Map([[rule.id, { severity: rule.severity, options }]]),
    today: '2026-06-15',
    locale: 'en',
    dialect: dialectForPlatform('generic'),
    fillIn: DEFAULT_FILL_IN_STYLE,
    glossary: new Set(),
    kindFor: () => 'snippet',
    suppress: [],
    inactive: false,
  };
  const context = {
    dialects: DIALECTS,
    defaultDialect: settings.dialect,
    locale: 'en',
    fillIn: fillInPattern(),
    inactive: false,
  };

  return async (written, paths = written.map((_, i) => `macros/${i}.md`)) => {
    const documents = await Promise.all(
      written.map(async ({ text, front }, i): Promise<CheckedDocument> => {
        const metadata = { title: `Macro ${i}`, platform: 'zendesk', ...front };
        const path = paths[i] ?? '';
        const file = {
          path,
          text: `---\n${JSON.stringify(metadata)}\n---\n${text}`,
          encoding: 'utf-8',
          bom: false,
        } as const;
        const read = await readDocument(file, context);
        if (read === undefined) throw new Error(`no format reads ${path}`);
        return { document: read.document, settings };
      }),
    );
    return { documents, found: linter.lintLibrary(documents) };
  };
}
