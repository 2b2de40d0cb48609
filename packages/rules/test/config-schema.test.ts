import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configJsonSchema, DIALECTS, readConfig } from '@trustlint/core';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pack } from '../src/index.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const VOCABULARY = { rules: pack.rules, dialects: DIALECTS };
const schema = configJsonSchema(VOCABULARY);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, allowMatchingProperties: true }).compile(schema);

/** What the schema has against a configuration. */
function faultsOf(text: string): readonly string[] {
  const value: unknown = parse(text);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

// The schema is a snapshot: `pnpm generate` writes it, and this fails where it is stale.
it('the JSON Schema of the configuration is fresh', async () => {
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(at('docs/trustlint.schema.json'));
});

const page = (path: string): readonly string[] =>
  existsSync(at(path))
    ? [...readFileSync(at(path), 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml)
    : [];

/** Configurations that are as they should be, with something of every key. */
const GOOD: readonly string[] = [
  readFileSync(at('examples/trustlint.yaml'), 'utf8'),
  page('docs/team-rules.md').join(''),
  '{}',
  '{"$schema": "https://example.com/trustlint.schema.json", "profile": "strict"}',
  'profile: strict\nextends: ../base.yaml\nfiles: ["macros/**/*.md"]\nignore: [drafts]\ntoday: 2026-11-21\ninactive: true\n',
  'rules:\n  empathy: off\n  empathy/dead-end: error\n  competence/long-sentence: {severity: info, options: {words: 25}}\n  team/glossary: off\n  suppression/unused: warning\n  team: off\n',
  'overrides:\n  - files: "internal/**"\n    audience: internal\n    kind: internal\n    fillIn: "<…>"\n    locale: en-GB\n',
  'glossary:\n  - Fernhill\n  - 42\n  - {term: macOS, insteadOf: [MacOS, Mac OS], case: true, reason: r, severity: info, locales: en}\n  - ban: easy\n',
  'glossary: Fernhill\n',
  'kinds:\n  - title: "Refund*"\n    tags: vip\n    kind: resolution\n',
  'requires:\n  update: [timeline]\n  decline: {also: [remedy], not: options}\n',
  'sources:\n  - {files: a.json, body: text, items: "macros[*]"}\n  - {files: b.md, fenced: true}\n  - {files: c.json, body: [a, b], format: html, dialect: zendesk}\n',
  'suppress:\n  - rule: empathy/dead-end\n    macro: Closing\n    reason: agreed\n  - {rule: empathy}\n  - {rule: team/glossary, files: a}\n',
  'dialect: our-desk\ndialects:\n  - {id: our-desk, open: "[[", close: "]]", blanks: 1, case: false, fallback: pipe-text, variables: [{name: a, empty: often, concept: customer-first-name, owner: ticket}]}\ncustomFields:\n  - {dialect: zendesk, variables: [{name: ticket.warehouse}]}\n',
  'customRules:\n  - id: team/unit\n    message: m\n    phrases: the unit\n    except: [a, b]\n    unless: [quoted, past]\n    kinds: update\n    audience: any\n    locales: [en]\n    bad: [x, {text: y, fixed: z, kind: update}]\n    good: g\n',
];

describe('the JSON Schema of the configuration', () => {
  it.each(GOOD)('accepts what Trustlint accepts: %s', (text) => {
    expect(readConfig(text, 'yaml', VOCABULARY).problems).toEqual([]);
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    'profil: strict',
    'profile: strickt',
    'rules: {empathy/dead-ends: off}',
    'rules: {empathy/dead-end: warn}',
    'rules: {competence/long-sentence: {options: {words: 3}}}',
    'rules: {competence/long-sentence: {options: {word: 30}}}',
    'rules: {empathy/dead-end: {words: 30}}',
    'locale: en_GB',
    'fillIn: "[]"',
    'inactive: "yes"',
    'overrides: {files: a}',
    'overrides: [{profile: strict}]',
    'sources: [{files: a.json}]',
    'sources: [{files: a.json, body: []}]',
    'glossary: [{insteadOf: a}]',
    'glossary: [{term: a, ban: b}]',
    'kinds: [{title: a}]',
    'requires: {updates: [timeline]}',
    'customRules: [{id: ours, message: m, phrases: x}]',
    'customFields: [{dialect: Zendesk!, variables: []}]',
    'dialects: [{id: ours, open: "[[", blanks: 90}]',
  ])('refuses what Trustlint refuses: %s', (text) => {
    expect(readConfig(text, 'yaml', VOCABULARY).problems).not.toEqual([]);
    expect(faultsOf(text)).not.toEqual([]);
  });
});
