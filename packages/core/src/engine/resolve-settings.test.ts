import { describe, expect, it } from 'vitest';
import { GENERIC } from '../dialect/registry.ts';
import type { Config } from './config.ts';
import { COMMAND_LINE, createSettingsResolver, resolveSettings, type SettingsEnvironment } from './resolve-settings.ts';

const environment: SettingsEnvironment = {
  rules: [
    { id: 'security/essential', severity: 'error', profile: 'essential', options: {} },
    { id: 'empathy/recommended', severity: 'warning', profile: 'recommended', options: {} },
    {
      id: 'empathy/strict',
      severity: 'info',
      profile: 'strict',
      options: { words: { type: 'number', default: 30, description: 'The most words.' } },
    },
  ],
  dialects: [{ ...GENERIC, id: 'liquid', platforms: ['zendesk'] }, GENERIC],
  defaultDialect: GENERIC,
  today: '2026-01-01',
  matches: (pattern, path) => path.startsWith(pattern),
};

const severities = (configs: readonly Config[], path = 'a.md', commandLine = {}): Record<string, string> => {
  const chain = configs.map((config, i) => ({ path: `${i}.yaml`, config }));
  const { rules } = resolveSettings(chain, path, commandLine, environment);
  return Object.fromEntries(
    [...rules].filter(([id]) => !id.startsWith('suppression/')).map(([id, { severity }]) => [id, severity]),
  );
};

describe('resolveSettings', () => {
  it('knows the sources of a file, those of the nearest configuration first', () => {
    const entry = (files: string, body: string) => ({ files: [files], body: [body] });
    const chain = [
      { path: 'base.yaml', config: { sources: [entry('a', 'far')] } },
      { path: 'own.yaml', config: { sources: [entry('b', 'other'), entry('a', 'near')] } },
    ];
    const { settings, sources } = createSettingsResolver(chain, {}, environment)('a.json');
    expect(settings.sources).toEqual([entry('a', 'near'), entry('a', 'far')]);
    expect(sources.map(({ origin }) => origin)).toEqual(['own.yaml, sources 2', 'base.yaml, sources 1']);
    expect(createSettingsResolver(chain, {}, environment)('c.json').settings.sources).toBeUndefined();
  });

  it('turns on what the profile has', () => {
    expect(severities([])).toEqual({ 'security/essential': 'error', 'empathy/recommended': 'warning' });
    expect(severities([{ profile: 'essential' }])).toEqual({ 'security/essential': 'error' });
    expect(Object.keys(severities([{ profile: 'strict' }]))).toHaveLength(3);
  });

  it('lets the nearest file win over what it extends, and the command line over both', () => {
    const base: Config = {
      rules: { 'empathy/recommended': { severity: 'error' } },
      overrides: [{ files: ['a'], profile: 'strict' }],
    };
    expect(severities([base, {}])['empathy/recommended']).toBe('error');
    expect(severities([base, { rules: { 'empathy/recommended': { severity: 'info' } } }])['empathy/recommended']).toBe(
      'info',
    );
    expect(severities([base, { profile: 'essential' }])).toEqual({
      'security/essential': 'error',
      'empathy/recommended': 'error',
    });
    expect(severities([base], 'a.md', { profile: 'essential', rules: { 'empathy/recommended': 'off' } })).toEqual({
      'security/essential': 'error',
    });
  });

  it('lets overrides speak about their files only, the later one louder', () => {
    const config: Config = {
      overrides: [
        { files: ['in/'], rules: { 'security/essential': { severity: 'off' } } },
        { files: ['in/b'], rules: { 'security/essential': { severity: 'info' } } },
      ],
    };
    expect(severities([config], 'out/a.md')['security/essential']).toBe('error');
    expect(severities([config], 'in/a.md')['security/essential']).toBeUndefined();
    expect(severities([config], 'in/b.md')['security/essential']).toBe('info');
  });

  it('lets a rule speak louder than its pillar, in whatever order they stand', () => {
    const config: Config = {
      rules: { 'empathy/recommended': { severity: 'error' }, empathy: { severity: 'off' } },
      profile: 'strict',
    };
    expect(severities([config])).toEqual({ 'security/essential': 'error', 'empathy/recommended': 'error' });
  });

  it('keeps a rule off that is only given options, and passes them on when it is on', () => {
    const config: Config = { rules: { 'empathy/strict': { options: { words: 20 } } } };
    expect(severities([config])['empathy/strict']).toBeUndefined();
    const chain = [{ path: 'c', config }];
    const { rules } = resolveSettings(chain, 'a.md', { profile: 'strict' }, environment);
    expect(rules.get('empathy/strict')).toEqual({ severity: 'info', options: { words: 20 } });
  });

  it('finds the kind by file, title and tag; the first entry that fits counts', () => {
    const config: Config = {
      kinds: [
        { title: 'Refund*done', kind: 'resolution' },
        { tags: ['note'], kind: 'internal' },
        { files: ['how/'], kind: 'how-to' },
      ],
    };
    const resolve = createSettingsResolver([{ path: 'c', config }], {}, environment);
    const kind = (path: string, title: string, tags: string[] = []) => resolve(path).settings.kindFor({ title, tags });
    expect(kind('a.md', 'REFUND is done')).toBe('resolution');
    expect(kind('a.md', 'Refund done')).toBe('resolution');
    expect(kind('a.md', 'Refunds')).toBeUndefined();
    expect(kind('a.md', 'x', ['b', 'note'])).toBe('internal');
    expect(kind('how/a.md', 'x')).toBe('how-to');
  });

  it('says where each setting comes from', () => {
    const chain = [
      { path: 'base.yaml', config: { locale: 'de', dialect: 'zendesk' } },
      { path: 'near.yaml', config: { overrides: [{ files: ['a'], locale: 'en' }] } },
    ];
    const { settings, origins } = createSettingsResolver(chain, { profile: 'strict' }, environment)('a.md');
    expect(settings).toMatchObject({ locale: 'en', dialect: { id: 'liquid' }, today: '2026-01-01' });
    expect(Object.fromEntries(origins)).toEqual({
      profile: COMMAND_LINE,
      locale: 'near.yaml, overrides 1 (a)',
      dialect: 'base.yaml',
    });
  });

  it('gives files with the same settings the same object', () => {
    const resolve = createSettingsResolver(
      [{ path: 'c', config: { overrides: [{ files: ['x/'], locale: 'de' }] } }],
      {},
      environment,
    );
    expect(resolve('a.md')).toBe(resolve('b.md'));
    expect(resolve('x/a.md')).not.toBe(resolve('a.md'));
  });

  it('tells where the kind and accepted findings come from', () => {
    const config: Config = {
      kinds: [
        { title: 'Refund*', kind: 'resolution' },
        { files: ['b'], kind: 'update' },
        { files: ['a'], kind: 'incident' },
      ],
      suppress: [{ rule: 'empathy', files: ['b'] }, { rule: 'security' }],
    };
    const { settings, origins, kinds, suppress } = createSettingsResolver(
      [{ path: 'x.yaml', config }],
      {},
      environment,
    )('a.md');
    expect(origins.get('kind')).toBe('x.yaml, kinds 3');
    expect(kinds.map(({ origin }) => origin)).toEqual(['x.yaml, kinds 1', 'x.yaml, kinds 3']);
    expect(settings.kindFor({ title: 'Refund sent', tags: [] })).toBe('resolution');
    expect(settings.kindFor({ title: '', tags: [] })).toBe('incident');
    expect(suppress.map(({ origin }) => origin)).toEqual(['x.yaml, suppress 2']);
    expect(settings.suppress[0]).toBe(config.suppress?.[1]);
  });
});

describe('dialects', () => {
  it('are those of all files, with the custom fields of the team', () => {
    const base: Config = { dialects: [{ id: 'ours', open: '[[', close: ']]' }] };
    const near: Config = {
      dialect: 'ours',
      customFields: [
        { dialect: 'zendesk', variables: [{ name: 'shop.name' }] },
        { dialect: 'ours', variables: [{ name: 'fname', sample: 'Ada' }] },
      ],
    };
    const chain = [base, near].map((config, i) => ({ path: `${i}.yaml`, config }));
    const { settings, dialects } = createSettingsResolver(chain, {}, environment)('a.md');
    expect(settings.dialect).toMatchObject({ id: 'ours', open: '[[', variables: [{ name: 'fname', sample: 'Ada' }] });
    expect(dialects.map(({ id, variables }) => [id, variables.map(({ name }) => name)])).toEqual([
      ['liquid', ['shop.name']],
      ['generic', []],
      ['ours', ['fname']],
    ]);
    expect(dialects[1]).toBe(GENERIC);
  });
});
