import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text/edit.ts';
import { type ConfigVocabulary, readConfig } from './config.ts';

const vocabulary: ConfigVocabulary = {
  rules: [
    { id: 'empathy/dead-end', options: {} },
    {
      id: 'competence/long-sentence',
      options: { words: { type: 'number', default: 30, min: 5, max: 100, description: 'The most words.' } },
    },
  ],
  dialects: [{ id: 'liquid-zendesk', platforms: ['zendesk'] }],
};

/** The problems with the words that each points at. */
function problemsOf(text: string, syntax: 'yaml' | 'json' = 'yaml'): string[] {
  return readConfig(text, syntax, vocabulary).problems.map(
    ({ rule, message, span }) => `${rule} [${text.slice(span.start, span.end)}] ${message}`,
  );
}

describe('readConfig', () => {
  it('reads every key', () => {
    const text = `
profile: strict
extends: ../base.yaml
files: ["macros/**/*.md"]
ignore: [drafts]
rules:
  empathy: off
  empathy/dead-end: error
  competence/long-sentence: {severity: info, options: {words: 25}}
overrides:
  - files: "internal/**"
    audience: internal
    kind: internal
dialect: zendesk
locale: en-GB
fillIn: "<…>"
glossary: [Fernhill]
kinds:
  - title: "Refund*"
    kind: resolution
sources:
  - files: export.json
    body: text
suppress:
  - rule: empathy/dead-end
    macro: Closing
    reason: agreed
today: 2026-11-21
inactive: true
`;
    const { config, problems } = readConfig(text, 'yaml', vocabulary);
    expect(problems).toEqual([]);
    expect(config).toEqual({
      profile: 'strict',
      extends: ['../base.yaml'],
      files: ['macros/**/*.md'],
      ignore: ['drafts'],
      rules: {
        empathy: { severity: 'off' },
        'empathy/dead-end': { severity: 'error' },
        'competence/long-sentence': { severity: 'info', options: { words: 25 } },
      },
      overrides: [{ files: ['internal/**'], audience: 'internal', kind: 'internal' }],
      dialect: 'zendesk',
      locale: 'en-GB',
      fillIn: { open: '<', close: '>' },
      glossary: ['Fernhill'],
      kinds: [{ title: 'Refund*', kind: 'resolution' }],
      sources: [{ files: ['export.json'], body: ['text'] }],
      suppress: [{ rule: 'empathy/dead-end', macro: 'Closing', reason: 'agreed' }],
      today: '2026-11-21',
      inactive: true,
    });
  });

  it.each([
    ['profil: strict', 'config/unknown-key [profil] “profil” is no key of the configuration. Did you mean “profile”?'],
    ['profile: strickt', 'config/invalid-value [strickt] “profile” can’t be “strickt”. Did you mean “strict”?'],
    [
      'rules: {empathy/dead-ends: off}',
      'config/unknown-rule [empathy/dead-ends] There is no rule “empathy/dead-ends”. Did you mean “empathy/dead-end”?',
    ],
    ['rules: {empathy/dead-end: warn}', 'config/invalid-value [warn] “empathy/dead-end” can’t be “warn”.'],
    [
      'rules: {competence/long-sentence: {options: {words: 3}}}',
      'config/invalid-value [3] “words” must be a number of at least 5 and at most 100.',
    ],
    [
      'rules: {competence/long-sentence: {options: {word: 30}}}',
      'config/unknown-key [word] competence/long-sentence has no option “word”. Did you mean “words”?',
    ],
    [
      'rules: {competence/long-sentence: {words: 30}}',
      'config/unknown-key [words] “words” is no key of a rule. Options stand under “options”.',
    ],
    ['rules: {empathy/dead-end: {options: {words: 3}}}', 'config/unknown-key [words] empathy/dead-end has no options.'],
    ['today: 2026-02-30', 'config/invalid-value [2026-02-30] “today” must be a date like 2026-11-21.'],
    ['locale: en_GB', 'config/invalid-value [en_GB] “locale” must be a language code like en or en-GB. Write “en-GB”.'],
    ['dialect: zendsk', 'config/invalid-value [zendsk] “dialect” can’t be “zendsk”. Did you mean “zendesk”?'],
    ['fillIn: "[]"', 'config/invalid-value ["[]"] “fillIn” must show the marks around the words'],
    ['inactive: "yes"', 'config/invalid-value ["yes"] “inactive” must be true or false.'],
    [
      'overrides: {files: a}',
      'config/invalid-value [{files: a}] “overrides” must be a list: each entry starts with “- ”.',
    ],
    [
      'sources: [{files: a.json, body: "macros.*.text"}]',
      'config/invalid-value ["macros.*.text"] “body” does not say where to look at “*”: write [*] for all of them.',
    ],
    ['sources: [{files: a.json, body: [text, "a["]}]', 'config/invalid-value ["a["] “body” does not say where to look'],
    ['sources: [{files: a.json, body: []}]', 'config/invalid-value [[]] “body” must name a place.'],
    ['sources: [{files: a.json}]', 'config/invalid-value [] “body” is missing in this entry.'],
    ['sources: [{files: a.json, bdy: t}]', 'config/unknown-key [bdy] “bdy” is no key of an entry of “sources”.'],
    ['sources: [{files: a.json, body: t, format: htm}]', 'config/invalid-value [htm] “format” can’t be “htm”.'],
    ['overrides: [{profile: strict}]', 'config/invalid-value [] “files” is missing in this entry.'],
    [
      '- profile: strict',
      'config/invalid-value [- profile: strict] Here the configuration should stand: keys with values, like “key: value”.',
    ],
    ['profile: strict\nprofile: strict', 'config/syntax [profile'],
    ['profile: [', 'config/syntax'],
  ])('tells what is wrong and where: %s', (text, problem) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it.each([
    ['profil: strict', 'profile: strict'],
    ['"profil": strict', '"profile": strict'],
    ["profile: 'strickt'", "profile: 'strict'"],
    ['rules: {dead-end: off}', 'rules: {empathy/dead-end: off}'],
    ['rules: {empathy/dead-end: {severty: off}}', 'rules: {empathy/dead-end: {severity: off}}'],
    [
      'rules: {competence/long-sentence: {options: {word: 30}}}',
      'rules: {competence/long-sentence: {options: {words: 30}}}',
    ],
    ['locale: en_GB', 'locale: en-GB'],
    ['inactive: "yes"', 'inactive: true'],
    ['requires: {updte: [timeline]}', 'requires: {update: [timeline]}'],
    [
      'customRules: [{id: Our Word, message: m, phrases: x}]',
      'customRules: [{id: team/our-word, message: m, phrases: x}]',
    ],
  ])('says what to write instead: %s', (text, mended) => {
    const [problem] = readConfig(text, 'yaml', vocabulary).problems;
    expect(applyEdits(text, problem?.instead === undefined ? [] : [problem.instead])).toBe(mended);
  });

  it('offers nothing to write where nothing is near, or where the file has other letters', () => {
    for (const text of ['xyzzy: 1', '"profi\\u006c": strict'])
      expect(readConfig(text, 'yaml', vocabulary).problems.map(({ instead }) => instead)).toEqual([undefined]);
  });

  it('reads JSON with comments', () => {
    const { config, problems } = readConfig('{\n  // why\n  "profile": "strict",\n}', 'json', vocabulary);
    expect({ config, problems }).toEqual({ config: { profile: 'strict' }, problems: [] });
    expect(problemsOf('{"profil": "strict"}', 'json')).toEqual([
      'config/unknown-key ["profil"] “profil” is no key of the configuration. Did you mean “profile”?',
    ]);
    expect(problemsOf('{"profile": }', 'json')[0]).toContain('a value is missing here.');
    expect(problemsOf('{"profile": "strict", "profile": "strict"}', 'json')[0]).toContain('stands here twice');
  });

  it('takes an empty file for no configuration', () => {
    for (const text of ['', '# nothing yet\n'])
      expect(readConfig(text, 'yaml', vocabulary)).toMatchObject({ config: {}, problems: [] });
    expect(readConfig('', 'json', vocabulary)).toMatchObject({ config: {}, problems: [] });
  });

  it('does not follow aliases without end', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefg'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`)
      .join('\n')}`;
    expect(problemsOf(bomb).some((problem) => problem.includes('too many values'))).toBe(true);
  });

  it('never throws and always points into the text', () => {
    const lines = [
      'profile: strict',
      'rules:',
      '  empathy: off',
      '- a',
      'x: &a [*a]',
      '{',
      '}',
      '"',
      ': :',
      '\t',
      '? [',
      '<<: *b',
      '%YAML 9',
      '---',
      '!!x y',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines)), fc.constantFrom('yaml', 'json'), (parts, syntax) => {
        const text = parts.join('\n');
        for (const { span } of readConfig(text, syntax as 'yaml' | 'json', vocabulary).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('dialects of a team’s own', () => {
  it('are read, and may be used before they are described', () => {
    const text = `
dialect: our-desk
dialects:
  - id: our-desk
    label: Our desk
    open: "[["
    close: "]]"
    namePattern: "[a-z.]+"
    blanks: 1
    case: false
    fallback: pipe-text
    onUnknown: empty
    onEmpty: "-"
    variables:
      - {name: buyer.first, meaning: First name, sample: Ada, empty: often, concept: customer-first-name}
      - {name: "custom.*", owner: ticket}
customFields:
  - dialect: zendesk
    variables:
      - name: ticket.warehouse
`;
    const { config, problems } = readConfig(text, 'yaml', vocabulary);
    expect(problems).toEqual([]);
    expect(config.dialect).toBe('our-desk');
    expect(config.dialects?.[0]).toMatchObject({ id: 'our-desk', open: '[[', blanks: 1, case: false, onEmpty: '-' });
    expect(config.dialects?.[0]?.variables).toHaveLength(2);
    expect(config.customFields).toEqual([{ dialect: 'zendesk', variables: [{ name: 'ticket.warehouse' }] }]);
  });

  it('says what is wrong with them', () => {
    const entry = (rest: string): string => `dialects: [{id: ours, open: "[[", ${rest}}]`;
    expect(problemsOf(entry('closing: "]]"'))).toEqual([
      'config/unknown-key [closing] “closing” is no key of an entry of “dialects”. Did you mean “close”?',
    ]);
    expect(problemsOf('dialects: [{id: ours}]')[0]).toContain('“open” is missing in this entry.');
    expect(problemsOf('dialects: [{id: zendesk, open: "%"}]')[0]).toContain('There is a dialect “zendesk” already.');
    expect(problemsOf('dialects: [{id: a, open: "%"}, {id: a, open: "%"}]')[0]).toContain('Two of your dialects');
    expect(problemsOf('dialects: [{id: Our Desk, open: "%"}]')[0]).toContain('small letters');
    expect(problemsOf('dialects: [{id: ours, open: "ab"}]')[0]).toContain('at most 20 signs');
    expect(problemsOf(entry('namePattern: "(a+)+"'))[0]).toContain('config/invalid-value ["(a+)+"]');
    expect(problemsOf(entry('fallback: pipe-txt'))[0]).toContain('Did you mean “pipe-text”?');
    expect(problemsOf(entry('blanks: 90'))[0]).toContain('a number of at least 0 and at most 10');
    expect(problemsOf(entry('variables: [{name: a, concept: customer-firstname}]'))[0]).toContain(
      'Did you mean “customer-first-name”?',
    );
    expect(problemsOf('customFields: [{dialect: zendsk, variables: [{name: a}]}]')[0]).toContain(
      'Did you mean “zendesk”?',
    );
    expect(problemsOf('dialect: our-desk')[0]).toContain('can’t be “our-desk”');
  });
});
