import {
  applyEdits,
  createLinter,
  DEFAULT_FILL_IN_STYLE,
  DIALECTS,
  type Diagnostic,
  dialectForPlatform,
  fillInPattern,
  type Rule,
  readDocument,
  type Settings,
} from '@trustlint/core';
import { lexicon } from '../lexicon/index.ts';

/** What a rule said of a file. */
export interface Said {
  readonly rule: string;
  /** The words of the file that it stands at. */
  readonly at: string;
  readonly message: string;
  readonly severity: string;
  /** The whole file after the first fix, if one is offered. */
  readonly fixed: string | undefined;
}

/** For tests: what the rules say of a file of that path; `platform` is the configured one. */
export function sampleLinter(
  rules: readonly Rule[],
): (text: string, platform?: string, path?: string) => Promise<readonly Said[]> {
  const linter = createLinter({ rules, lexicon });
  const optionsOf = (rule: Rule) =>
    Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
  return async (text, platform = 'zendesk', path = 'sample.md') => {
    const dialect = dialectForPlatform(platform);
    const settings: Settings = {
      rules: new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: optionsOf(rule) }])),
      today: '2026-06-15',
      locale: 'en',
      dialect,
      fillIn: DEFAULT_FILL_IN_STYLE,
      glossary: new Set(),
      kindFor: () => 'snippet',
      suppress: [],
      inactive: false,
    };
    const read = await readDocument(
      { path, text, encoding: 'utf-8', bom: false },
      { dialects: DIALECTS, defaultDialect: dialect, locale: 'en', fillIn: fillInPattern(), inactive: false },
    );
    if (read === undefined) throw new Error(`no format reads ${path}`);
    return linter.lint(read.document, settings).map((found) => said(found, text));
  };
}

const said = ({ rule, span, message, severity, fixes }: Diagnostic, text: string): Said => ({
  rule,
  at: text.slice(span.start, span.end),
  message,
  severity,
  fixed: fixes[0] === undefined ? undefined : applyEdits(text, fixes[0].edits),
});
