import { describe, expect, it } from 'vitest';
import { fillInPattern } from '../../dialect/fill-in.ts';
import { DIALECTS, GENERIC } from '../../dialect/registry.ts';
import { readDocument } from '../../format/registry.ts';
import { defineRule, type Pack } from '../../rule/rule.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { readConfig } from '../config.ts';
import { createLinter } from '../lint.ts';
import { createSettingsResolver } from '../resolve-settings.ts';
import { compileTeam } from './compile-team.ts';
import { testExamples } from './test-examples.ts';

const missingTimeline = defineRule({
  id: 'reliability/missing-timeline',
  level: 'message',
  severity: 'warning',
  fix: 'none',
  profile: 'strict',
  summary: '',
  why: '',
  sources: [],
  options: {},
  elements: ['timeline'],
  bad: [],
  good: [],
  check: () => [],
});
const pack: Pack = {
  rules: [missingTimeline],
  lexicon: {
    classes: { 'past.verb': ['moved', 'was', 'used'] },
    cues: { 'time.concrete': ['on (monday|friday)'] },
  },
};
const linter = createLinter(pack);

const readMarkdown = async (file: SourceFile) => {
  const context = {
    dialects: DIALECTS,
    defaultDialect: GENERIC,
    locale: 'en',
    fillIn: fillInPattern(),
    inactive: false,
  };
  const read = await readDocument(file, context);
  if (read === undefined) throw new Error('no format reads it');
  return read.document;
};

async function teamOf(yaml: string) {
  const { config, problems } = readConfig(yaml, 'yaml', { rules: pack.rules, dialects: DIALECTS });
  const { team, problems: more } = await compileTeam(config.customRules ?? []);
  const resolve = createSettingsResolver(
    [{ path: 'trustlint.yaml', config, team }],
    {},
    {
      rules: pack.rules,
      dialects: DIALECTS,
      defaultDialect: GENERIC,
      today: '2026-01-01',
      matches: (pattern, path) => path.startsWith(pattern),
    },
  );
  return { resolve, rules: team.rules, problems: [...problems, ...more] };
}

/** What a configuration finds in a text: the words, the rule where it is none of `customRules`, and the suggestions. */
async function found(yaml: string, text: string, front: object = {}): Promise<readonly string[]> {
  const { resolve, problems } = await teamOf(yaml);
  expect(problems).toEqual([]);
  const file = {
    path: 'a.md',
    text: `---\n${JSON.stringify({ title: 'T', kind: 'snippet', ...front })}\n---\n${text}`,
    encoding: 'utf-8' as const,
    bom: false,
  };
  const diagnostics = linter.lint(await readMarkdown(file), resolve('a.md').settings);
  return diagnostics.map(({ span, fixes }) =>
    [
      file.text.slice(span.start, span.end),
      ...fixes.map(({ edits, applicability }) => (applicability === 'safe' ? '= ' : '~ ') + edits[0]?.text),
    ].join(' '),
  );
}

/** What is wrong with a configuration, with the words that are meant. */
const faults = async (yaml: string): Promise<readonly string[]> =>
  (await teamOf(yaml)).problems.map(({ span, message }) => `[${yaml.slice(span.start, span.end)}] ${message}`);

const rule = (lines: string): string =>
  `customRules:\n  - id: team/own\n    message: “{found}” is out.\n${lines.replace(/^/gm, '    ')}\n`;

describe('a rule of the team', () => {
  it('finds phrases in any case, across line wraps and emphasis', async () => {
    expect(
      await found(rule('phrases: [The Old Portal, send~ it back]'), 'See the old\n**portal**. Sending it back?'),
    ).toEqual(['the old\n**portal', 'Sending it back']);
  });

  it('finds what regular expressions fit, and tells the same words once', async () => {
    const yaml = rule("phrases: case <num>\npatterns: ['(?i)case \\d+-\\d+', 'AC-\\d{4}']");
    expect(await found(yaml, 'Your case 12-7 is AC-1234.')).toEqual(['case 12-7', 'AC-1234']);
  });

  it.each([
    ['negated', 'We never use the portal.'],
    ['quoted', 'You wrote “use the portal”.'],
    ['question', 'Did they use the portal?'],
    ['conditional', 'If you use the portal, wait.'],
    ['past', 'Before it was moved they would use the portal.'],
    ['heading', '# How to use the portal'],
    ['link', 'See [use the portal](https://a.example).'],
    ['with-time', 'Please use the portal on Friday.'],
  ])('leaves words alone that are %s', async (guard, text) => {
    expect(await found(rule('phrases: use~ the portal'), text)).toHaveLength(1);
    expect(await found(rule(`phrases: use~ the portal\nunless: ${guard}`), text)).toEqual([]);
    expect(await found(rule(`phrases: use~ the portal\nunless: ${guard}`), 'Use the portal.')).toHaveLength(1);
  });

  it('has exceptions, for patterns too', async () => {
    const yaml = rule("phrases: guarantee\npatterns: ['90 days']\nexcept: [money back guarantee, within 90 days]");
    expect(await found(yaml, 'A money-back guarantee and a guarantee: within 90 days, or 90 days.')).toEqual([
      'guarantee',
      '90 days',
    ]);
  });

  it('speaks of some kinds, readers and languages only', async () => {
    const yaml = (filter: string) => rule(`phrases: portal\n${filter}`);
    expect(await found(yaml('kinds: [update, decline]'), 'Portal.')).toEqual([]);
    expect(await found(yaml('kinds: update'), 'Portal.', { kind: 'update' })).toEqual(['Portal']);
    expect(await found(yaml(''), 'Portal.', { audience: 'internal' })).toEqual([]);
    expect(await found(yaml('audience: internal'), 'Portal.')).toEqual([]);
    expect(await found(yaml('audience: internal'), 'Portal.', { audience: 'internal' })).toEqual(['Portal']);
    expect(await found(yaml('audience: any'), 'Portal.', { audience: 'internal' })).toEqual(['Portal']);
    expect(await found(yaml('locales: [fr, en-GB]'), 'Portal.', { locale: 'en-US' })).toEqual([]);
    expect(await found(yaml('locales: [fr, en]'), 'Portal.', { locale: 'en-US' })).toEqual(['Portal']);
    expect(await found(yaml(''), 'Das Portal.', { locale: 'de' })).toEqual(['Portal']);
  });

  it('offers its suggestions, with a capital where a sentence starts', async () => {
    const yaml = rule('phrases: old portal\nsuggestions: [the hub, iHub]');
    expect(await found(yaml, 'Old portal or old portal.')).toEqual([
      'Old portal ~ The hub ~ iHub',
      'old portal ~ the hub ~ iHub',
    ]);
  });

  it('stands in suppressions and settings like any other', async () => {
    const yaml = rule('phrases: portal');
    const comment = '<!-- trustlint-disable-next-line team/own -- agreed -->\n';
    expect(await found(yaml, `${comment}Portal.`)).toEqual([]);
    expect(await found(`${yaml}rules: {team/own: off}\n`, 'Portal.')).toEqual([]);
    expect(await found(`${yaml}suppress: [{rule: team/own, macro: T}]\n`, 'Portal.')).toEqual([]);
    // It is no longer needed, and taken away with its comment.
    expect(await found(yaml, `${comment}Fine.`)).toEqual(['team/own ~ ']);
    expect(await faults(`${yaml}rules: {team/owm: off}\n`)).toEqual([
      '[team/owm] There is no rule “team/owm”. Did you mean “team/own”?',
    ]);
  });

  it('takes time in proportion to the text, whatever its expressions', async () => {
    const yaml = rule("patterns: '(x+x+)+y'");
    // An engine that tries one way after the other would not come to an end.
    expect(await found(yaml, 'x'.repeat(50_000))).toEqual([]);
  });
});

describe('what is wrong with a rule of the team', () => {
  it.each([
    ['phrases: [“as] soon', 'This can’t be read'],
    ['phrases: "send (it|this"', '[(] This phrase can’t be read: a bracket that opens here is not closed.'],
    ['phrases: send it) back', '[)] This phrase can’t be read: here a bracket closes that was not opened.'],
    ['phrases: wait <nums> days', '[nums] There is no class <nums>. Did you mean “num”?'],
    ['phrases: how can we help?', '[help?] “?” makes the word before it optional'],
    ['phrases: "we are sorry, but"', '[,] “,” finds nothing: a phrase is made of words.'],
    ['phrases: <any> portal', '[<any> portal] This phrase can’t be used: it may start with any word.'],
    ['phrases: (the)? (old)?', '[(the)? (old)?] This phrase can’t be used: every word of it may be left out'],
    ['phrases: [fine, see acme.example now]', '[acme.example] “acme.example” is never read as one word'],
    ['phrases: |\n  log in\n  sign up', 'A phrase stands on one line. Write several as a list'],
    ['phrases: we ..99 you', '[..99] A gap has room for 20 words at most'],
    [`phrases: ${'a '.repeat(300)}`, 'This phrase is longer than 500 characters.'],
    ["patterns: '(a'", "['(a'] This regular expression can’t be used: missing closing )."],
    [
      "patterns: 'a(?=b)c'",
      '[(?=] This regular expression can’t be used: invalid or unsupported Perl syntax. Looking ahead',
    ],
    ["patterns: 'a*'", "['a*'] This regular expression can’t be used: it also fits where nothing stands"],
    ['severity: error', '[team/own] team/own finds nothing: it needs “phrases” or “patterns”.'],
    ['phrases: a\nphrase: b', '[phrase] “phrase” is no key of an entry of “customRules”. Did you mean “phrases”?'],
    ['phrases: a\nunless: quotd', '[quotd] “unless” can’t be “quotd”. Did you mean “quoted”?'],
    ['phrases: a\nbad: a ⟦b', '[a ⟦b] The marks in this example do not pair'],
    ['phrases: a\ngood: a ⟦b⟧', '[a ⟦b⟧] A good example has nothing to find'],
    [
      'phrases: a\nbad: [{text: b, fixd: c}]',
      '[fixd] “fixd” is no key of an example under “bad”. Did you mean “fixed”?',
    ],
  ])('%s', async (lines, fault) => {
    const [first = '', ...more] = await faults(rule(lines));
    expect(more).toEqual([]);
    expect(first).toContain(fault);
  });

  it.each([
    ['own', '[own] “id” must be “team/” and small letters, digits and hyphens. Write “team/own”.'],
    ['team/No Way', '[team/No Way] “id” must be “team/” and small letters, digits and hyphens. Write “team/no-way”.'],
    ['team/glossary', '[team/glossary] There is a rule “team/glossary” already. Take another id.'],
  ])('the id %s', async (id, fault) => {
    expect(await faults(`customRules: [{id: ${id}, message: m, phrases: p}]`)).toEqual([fault]);
  });

  it('two rules of one name', async () => {
    const entry = '{id: team/a, message: m, phrases: p}';
    expect(await faults(`customRules: [${entry}, ${entry}]`)).toHaveLength(2);
  });
});

describe('the glossary', () => {
  const glossary = (entries: string): string => `glossary:\n${entries.replace(/^/gm, '  - ')}\n`;

  it('finds what stands instead of a term, and writes the term exactly', async () => {
    const yaml = glossary('{term: macOS, insteadOf: [Mac OS, OSX]}');
    expect(await found(yaml, 'Mac OS, mac os, OSX, osx and MacOS. But macOS.')).toEqual([
      'Mac OS = macOS',
      'mac os = macOS',
      'OSX = macOS',
      'MacOS = macOS',
    ]);
  });

  it('gives an ordinary word the capitals of its place', async () => {
    const yaml = glossary('{term: sign in, insteadOf: [log in, log-in]}');
    expect(await found(yaml, 'Log in now. Please log\nin. Then LOG IN and Log-In; sign in.')).toEqual([
      'Log in = Sign in',
      'log\nin = sign in',
      'LOG IN = SIGN IN',
      'Log-In = Sign in',
    ]);
  });

  it('finds plurals, and leaves the choice where the article no longer fits', async () => {
    const yaml = glossary('{term: owner, insteadOf: [customer]}');
    expect(await found(yaml, 'Customers and a customer; the customer’s bike.')).toEqual([
      'Customers ~ Owners',
      'customer ~ owner',
      'customer = owner',
    ]);
  });

  it('leaves own words, longer terms, addresses and lines of capitals alone', async () => {
    const yaml = glossary('Acme Go Museum\n{term: Acme Now, insteadOf: [Acme Go]}\n{term: GitHub}');
    expect(
      await found(yaml, 'Acme Go Museum. Acme Gone. See acme.go or github.example/acme, GITHUB ACCOUNTS.\n\nAcme Go'),
    ).toEqual(['GITHUB = GitHub', 'Acme Go = Acme Now']);
    expect(await found(yaml, 'YOUR GITHUB ACCOUNT')).toEqual([]);
  });

  it('bans words, with the reason, as gravely as it says', async () => {
    const yaml = glossary('{ban: [cheap, Free of charge], reason: Legal said so, severity: error}');
    const { resolve } = await teamOf(yaml);
    const file = { path: 'a.md', text: 'It is cheap, and free of charge.', encoding: 'utf-8' as const, bom: false };
    const diagnostics = linter.lint(await readMarkdown(file), resolve('a.md').settings);
    expect(diagnostics.map(({ rule: id, severity, message }) => [id, severity, message])).toEqual([
      ['team/glossary', 'error', 'Your glossary bans “cheap”. Legal said so.'],
      ['team/glossary', 'error', 'Your glossary bans “free of charge”. Legal said so.'],
    ]);
  });

  it('takes capitals as they are where it is told to', async () => {
    expect(await found(glossary('{ban: Board, case: true}'), 'A board, a Board.')).toEqual(['Board']);
    expect(await found(glossary('{term: Board, insteadOf: [board]}'), 'A board, a Board.')).toEqual(['board = Board']);
    expect(await found(glossary('{term: tech team, insteadOf: [IT]}'), 'It is it. Ask IT.')).toEqual([
      'IT = tech team',
    ]);
  });

  it('keeps an entry to the languages that it names', async () => {
    const yaml = glossary('{term: e-mail, insteadOf: [email], locales: [en, de]}');
    expect(await found(yaml, 'Email.', { locale: 'en-GB' })).toEqual(['Email = E-mail']);
    expect(await found(yaml, 'Email.', { locale: 'fr' })).toEqual([]);
  });

  it('adds up over files, and an own word frees it there', async () => {
    const yaml = `${glossary('{term: macOS, insteadOf: [OSX]}')}overrides: [{files: a, glossary: [OSX, {ban: cheap}]}]\n`;
    expect(await found(yaml, 'Cheap OSX.')).toEqual(['Cheap']);
  });

  it.each([
    [
      '{term: a, instead-of: [b]}',
      '[instead-of] “instead-of” is no key of an entry of “glossary”. Did you mean “insteadOf”?',
    ],
    ['{insteadOf: [b]}', '[insteadOf] “insteadOf” needs a “term”: the word to use.'],
    ['{reason: b}', '[] An entry needs “term”, the word to use, or “ban”, the words to avoid.'],
    [
      '{term: a, ban: [b]}',
      '[ban] An entry has either “term” or “ban”. What the term replaces stands under “insteadOf”.',
    ],
    ['{term: a, insteadOf: a}', '[insteadOf] “a” can’t be used instead of itself.'],
    ['{ban: "…"}', '[{ban: "…"}] “…” has no letter and no digit, so it can’t be looked for.'],
    ['{term: b, insteadOf: [c]}\nC', '[{term: b, insteadOf: [c]}] “c” is to be avoided here, and another entry'],
    [
      '{term: b, insteadOf: [c]}\n{ban: C}',
      '[{ban: C}] “C” is to be avoided by two entries of the glossary. Keep one.',
    ],
  ])('%s', async (entry, fault) => {
    expect(await faults(glossary(entry))).toEqual([expect.stringContaining(fault)]);
  });
});

describe('required elements', () => {
  const told = async (yaml: string, kind: string, text = 'It is done.'): Promise<readonly string[]> => {
    const { resolve } = await teamOf(yaml);
    const file = {
      path: 'a.md',
      text: `---\n${JSON.stringify({ title: 'T', kind })}\n---\n${text}`,
      encoding: 'utf-8' as const,
      bom: false,
    };
    return linter
      .lint(await readMarkdown(file), resolve('a.md').settings)
      .map(({ rule: id, message }) => `${id} ${/“([^”]*)”/.exec(message)?.[1]}`);
  };

  it('are reported where no other rule does', async () => {
    expect(await told('requires: {update: {also: [thanks]}}', 'update')).toEqual(['team/required-element thanks']);
    expect(await told('requires: {update: [thanks, timeline]}', 'update')).toEqual([
      'team/required-element thanks',
      'team/required-element timeline',
    ]);
    expect(await told('requires: {update: [timeline]}\nprofile: strict', 'update')).toEqual([]);
    expect(await told('requires: {update: [timeline]}\nrules: {reliability: off}', 'update')).toEqual([]);
    expect(await told('requires: {update: [thanks]}', 'decline')).toEqual([]);
    expect(await told('requires: {update: [thanks]}\nrules: {team/required-element: off}', 'update')).toEqual([]);
  });

  it('take the place of the usual ones, or change them', async () => {
    const { resolve } = await teamOf(
      'requires: {update: [thanks], escalation: {also: [cause], not: [sign-off, timeline]}}',
    );
    expect(resolve('a.md').settings.requires).toEqual({
      update: ['thanks'],
      escalation: ['greeting', 'acknowledgement', 'next-step', 'follow-up', 'escalation-path', 'cause'],
    });
  });

  it.each([
    ['{updat: [thanks]}', '[updat] There is no kind “updat”. Did you mean “update”?'],
    ['{update: [thank]}', '[thank] “update” can’t be “thank”. Did you mean “thanks”?'],
    ['{update: {als: [thanks]}}', '[als] “als” is no key of the elements of “update”. Did you mean “also”?'],
    ['[thanks]', '[[thanks]] “requires” must name kinds with elements'],
  ])('%s', async (value, fault) => {
    expect((await faults(`requires: ${value}`)).join()).toContain(fault);
  });
});

describe('testExamples', () => {
  const tested = async (lines: string): Promise<readonly string[]> => {
    const { resolve, rules, problems } = await teamOf(rule(lines));
    expect(problems).toEqual([]);
    const [own] = rules;
    if (own === undefined) return [];
    const all = await testExamples(own, { linter, settings: resolve('a.md').settings, readMarkdown });
    return all.map(({ side, number, message }) => `${side} ${number}: ${message}`);
  };

  it('is content with examples that are as they should be', async () => {
    expect(
      await tested(
        'phrases: portal\nkinds: update\nunless: negated\nsuggestions: hub\nbad: [The ⟦portal⟧., {text: Our portal., fixed: Our hub.}]\ngood: We have no portal.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['phrases: portal\nbad: The hub.', 'bad 1: It is not found. No phrase of the rule fits its words.'],
    [
      'phrases: portal\nunless: negated\nbad: [⟦Portal⟧., We have no ⟦portal⟧.]',
      'bad 2: It is not found. “portal” was found and let pass: “unless” names “negated”, and it is negated',
    ],
    [
      'phrases: portal\nexcept: old portal\nbad: The old ⟦portal⟧.',
      'bad 1: It is not found. “portal” was found and let pass: “except” names “old portal”.',
    ],
    [
      'phrases: portal\nkinds: update\nbad: {text: Portal., kind: decline}',
      'bad 1: It is not found. The example was not looked at: the rule is for the kind update, and this macro is of the kind decline.',
    ],
    ['phrases: portal\nbad: The portal is ⟦here⟧.', 'bad 1: “here” is marked and not found.'],
    ['phrases: portal\nbad: A ⟦portal⟧ and a portal.', 'bad 1: “portal” is found too, and is not marked.'],
    ['phrases: portal\nbad: {text: Portal., fixed: Hub.}', 'bad 1: There is “fixed”, but no suggestion fits here.'],
    [
      'phrases: portal\nsuggestions: site\nbad: {text: Portal., fixed: Hub.}',
      'bad 1: The first suggestion makes “Site.” of it, and not “Hub.”.',
    ],
    ['phrases: portal\ngood: [Fine., The portal.]', 'good 2: “portal” is found, and should not be.'],
  ])('%s', async (lines, fault) => {
    expect((await tested(lines))[0]).toContain(fault);
  });
});
