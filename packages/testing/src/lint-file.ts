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
  type SourceFile,
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

/** How a file is read; what is not said is as in a Zendesk macro in English. */
export interface Reading {
  readonly platform?: string;
  readonly locale?: string;
  readonly glossary?: readonly string[];
}

/** Runs one rule, with its defaults, over a file of the given path and text. */
export function createFileLinter(
  rule: Rule,
  lexicon: Lexicon,
): (path: string, text: string, reading?: Reading) => Promise<readonly Diagnostic[]> {
  const linter = createLinter({ rules: [rule], lexicon });
  return async (path, text, reading) => {
    const { document, settings } = await readFile(rule, path, text, reading);
    return linter.lint(document, settings);
  };
}

/**
 * Runs a rule that compares macros, with its defaults. Each text becomes a Zendesk macro in a file of its own: `macros/0.md`,
 * `macros/1.md`, … unless paths are given.
 */
export function createLibraryLinter(
  rule: Rule,
  lexicon: Lexicon,
): (written: readonly WrittenMacro[], paths?: readonly string[]) => Promise<LintedLibrary> {
  const linter = createLinter({ rules: [rule], lexicon });
  return async (written, paths = written.map((_, i) => `macros/${i}.md`)) => {
    const documents = await Promise.all(
      written.map(({ text, front }, i) => {
        const metadata = JSON.stringify({ title: `Macro ${i}`, ...front });
        return readFile(rule, paths[i] ?? '', `---\n${metadata}\n---\n${text}`);
      }),
    );
    return { documents, found: linter.lintLibrary(documents) };
  };
}

async function readFile(
  rule: Rule,
  path: string,
  text: string,
  { platform = 'zendesk', locale = 'en', glossary = [] }: Reading = {},
): Promise<CheckedDocument> {
  const dialect = dialectForPlatform(platform);
  const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
  const settings: Settings = {
    rules: new Map([[rule.id, { severity: rule.severity, options }]]),
    today: '2026-06-15',
    locale,
    dialect,
    fillIn: DEFAULT_FILL_IN_STYLE,
    glossary: new Set(glossary),
    kindFor: () => 'snippet',
    suppress: [],
    inactive: false,
  };
  const file: SourceFile = { path, text, encoding: 'utf-8', bom: false };
  const fillIn = fillInPattern();
  const read = await readDocument(file, {
    dialects: DIALECTS,
    defaultDialect: dialect,
    locale,
    fillIn,
    inactive: false,
  });
  if (read === undefined) throw new Error(`no format reads ${path}`);
  return { document: read.document, settings };
}
