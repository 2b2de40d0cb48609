import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { COMMON_OPTIONS } from './command.ts';
import { COMMANDS } from './main.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { runTrustlint } from './testing/run-trustlint.ts';

let folder: TemporaryFolder;
afterEach(() => folder.remove());
const run = (...args: string[]) => runTrustlint(args, { cwd: folder.path });

const MACRO =
  '---\ntitle: Delay\nkind: update\nplatform: zendesk\n---\nHi {{ticket.requester.first_name | default: "there"}},\n\nYou will hear from me by Friday.\n\nKind regards,\n{{current_user.first_name}}\n';

describe('trustlint', () => {
  it('shows its version and how to use it, within 80 columns', async () => {
    folder = temporaryFolder();
    expect(await run('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/), err: '' });
    for (const args of [
      [],
      ['help'],
      ...Object.keys(COMMANDS).flatMap((name) => [
        [name, '--help'],
        ['help', name],
      ]),
    ]) {
      const { code, out } = await run(...args);
      expect(code).toBe(0);
      const lines = out.trimEnd().split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(lines.length).toBeLessThan(40);
    }
  });

  it('shows examples in the help of every command, which it understands', async () => {
    folder = temporaryFolder();
    for (const [name, { load }] of Object.entries(COMMANDS)) {
      const { examples } = await load();
      expect(examples.length).toBeGreaterThan(0);
      const { out } = await run('help', name);
      for (const [line, does] of examples) {
        expect(out).toContain(line);
        expect(out).toContain(does);
        const [, about = '', rest = ''] = /trustlint (\w+)(.*?)(?: \||\)|$)/.exec(line) ?? [];
        const command = await COMMANDS[about]?.load();
        if (command === undefined) throw new Error(`There is no such command: ${line}`);
        const words = [...rest.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
        const input = await parseCommandLine(words, { ...command.options, ...COMMON_OPTIONS });
        expect(input.operands.length).toBeLessThanOrEqual(command.mostOperands);
      }
    }
  });

  it.each([
    [['chek'], 'There is no command “chek”. Did you mean “check”?'],
    [['a.md'], 'There is no command “a.md”. Write: trustlint check a.md'],
    [['help', 'chek'], 'There is no command “chek”. Did you mean “check”?'],
    [['help', '--fix'], 'Write: trustlint help COMMAND'],
    [['check', '-fix'], 'There is no option -fix. Did you mean “--fix”?'],
    [['check', '-x'], 'There is no option -x. See: trustlint check --help'],
    [['check', '--version'], 'There is no option --version. Write: trustlint --version'],
    [['check', '--profile='], '--profile needs a value: --profile PROFILE'],
    [['check', '--format', 'sariff'], 'Did you mean “sarif”?'],
    [['check', '--profile', 'strct'], 'Did you mean “strict”? It must be essential, recommended or strict.'],
    [['check', '--rule', 'empathy/dead-end=eror'], 'Did you mean “error”?'],
    [['render', 'a.md', '--persona', 'ful'], 'Did you mean “full”?'],
    [['baseline', 'wrte'], 'Did you mean “write”? Write: trustlint baseline write, check or prune'],
    [['completion', 'bsh'], 'Did you mean “bash”? It must be bash, zsh, fish or powershell.'],
    [['completion'], 'Write: trustlint completion bash|zsh|fish|powershell'],
    [['--fix'], 'Write the command first, such as: trustlint check --fix'],
    [['explain'], 'Write: trustlint explain RULE'],
    [['--versoin'], 'There is no option --versoin. Did you mean “--version”?'],
    [['rules', '--format', 'xml'], '--format can’t be “xml”. It must be pretty or json.'],
    [['explain', 'empathy/dead-ends'], 'Did you mean “empathy/dead-end”?'],
    [['explain', 'ded-end'], 'Did you mean “dead-end”?'],
    [['explain', 'empathy'], '“empathy” is a pillar with the rules'],
    [['config', 'a', 'b'], '“b” is one too many'],
    [['config', '.'], '“.” is a folder: name a file in it, such as: trustlint config a.md'],
  ])('says what to write instead of %j', async (args, message) => {
    folder = temporaryFolder({ 'a.md': MACRO });
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err.replaceAll('\n', ' ')).toContain(message);
    expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('rules and explain', () => {
  it('lists every rule for people and programs', async () => {
    folder = temporaryFolder();
    const { rules } = JSON.parse((await run('rules', '--format', 'json')).out);
    expect(rules).toContainEqual(
      expect.objectContaining({
        id: 'reliability/vague-timeline',
        severity: 'warning',
        level: 'phrase',
        fix: 'suggest',
        profiles: expect.arrayContaining(['strict']),
      }),
    );
    const { out } = await run('rules');
    for (const { id } of rules) expect(out).toContain(`  ${id.split('/')[1]} `);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('explains every rule, also by its name alone', async () => {
    folder = temporaryFolder();
    const { rules } = JSON.parse((await run('rules', '--format', 'json')).out);
    for (const { id, sources } of rules) {
      const { out } = await run('explain', id);
      expect(out).toContain('Why it matters');
      expect(out).toMatch(/\nSource\n {2}[A-Z]/);
      expect(out).not.toMatch(/[ \t]$/m);
      for (const source of sources) expect(source).toMatch(/^[A-Z].*\)(?:, .+)?$/);
    }
    expect((await run('explain', 'dead-end')).out).toContain('empathy/dead-end');
  });
});

describe('inspect', () => {
  it('says where it knows a language from that is not English', async () => {
    folder = temporaryFolder({
      'de/a.md': 'Moin!',
      'b.md': 'Wir haben den Filter für Sie ersetzt, und er ist auf dem Weg zu Ihnen.',
    });
    const { out } = await run('inspect');
    expect(out).toContain('de by its path');
    expect(out).toContain('de by its text');
  });

  it('shows what a macro is and says', async () => {
    folder = temporaryFolder({ 'a.md': MACRO });
    const { macros } = JSON.parse((await run('inspect', '--format', 'json')).out);
    expect(macros).toMatchObject([
      {
        path: 'a.md',
        title: 'Delay',
        kind: 'update',
        kindSource: 'metadata',
        locale: 'en',
        score: { grade: expect.stringMatching(/^[A-F]$/) },
      },
    ]);
    const greeting = macros[0].elements.find(({ element }: { element: string }) => element === 'greeting');
    expect(MACRO.slice(greeting.offset.start, greeting.offset.end)).toContain('Hi');
    expect(greeting.range.start).toEqual({ line: 6, column: 1 });
    const { out } = await run('inspect');
    expect(out.split('\n').slice(0, 6)).toEqual([
      'Delay  a.md:2',
      '  C  7.1 of 10  update, as the macro says · en · Zendesk',
      '  Credibility         10  sign-off (10)',
      '  Reliability         10  follow-up (8), next step (8), timeline (8)',
      '  Intimacy            10  greeting (6)',
      '  Self-orientation     4  +4    no acknowledgement',
    ]);
  });

  it('does not count what the team has accepted or switched off, nor one lack twice', async () => {
    const macro = (allow: string) => MACRO.replace('---\nHi', `trustlint: {allow: [${allow}]}\n---\nHi`);
    folder = temporaryFolder({
      'a.md': macro('empathy/missing-acknowledgement'),
      'chat/a.md': MACRO,
      'b.md': MACRO.replace('Delay', 'Other'),
      'c.md': MACRO,
      'trustlint.yaml':
        'rules: {template: off}\noverrides: [{files: chat/**, rules: {empathy/missing-acknowledgement: off}}]\nsuppress: [{rule: empathy/missing-acknowledgement, macro: Other}]\n',
    });
    const { macros } = JSON.parse((await run('inspect', '--format', 'json')).out);
    const because = macros.map(({ path, score }: { path: string; score: { reasons: { because: string }[] } }) => [
      path,
      ...score.reasons.map((reason) => reason.because),
    ]);
    expect(because).toEqual([['a.md'], ['b.md'], ['c.md', 'no acknowledgement'], ['chat/a.md']]);
  });

  it('names each element once, and stays within the columns', async () => {
    folder = temporaryFolder({
      'a.md': `${MACRO.replace('Delay', 'A title of many words '.repeat(8))}\n${'You will hear from me by Friday. '.repeat(9)}\n`,
      'b.md': MACRO.replace('kind: update', 'kind: incident').replace('Hi', 'YOU MUST WAIT!!! Hi'),
    });
    for (const columns of [60, 80, 120]) {
      const { out } = await runTrustlint(['inspect'], { cwd: folder.path, columns });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
      expect(out.slice(0, out.indexOf('b.md')).match(/timeline \(/g)).toHaveLength(1);
      expect(out).toContain('2 macros: 1 × ');
    }
  });

  it('fails where there is nothing to look at', async () => {
    folder = temporaryFolder();
    expect(await run('inspect')).toMatchObject({ code: 2, err: expect.stringContaining('No file was checked') });
  });
});

describe('config', () => {
  it('shows what applies and from where', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': 'profile: essential\noverrides: [{files: "in/**", locale: de}]\n' });
    const { out } = await run('config', 'in/a.md', '--rule', 'empathy/dead-end=info');
    expect(out).toContain('Configured by trustlint.yaml');
    expect(out).toMatch(/locale +de +trustlint\.yaml, overrides 1 \(in\/\*\*\)/);
    expect(out).toMatch(/^ {2}empathy\/dead-end +info +the command line$/m);
    expect(out).toMatch(/^ {2}competence\/long-sentence +off +needs a stricter profile$/m);
    const { settings } = JSON.parse((await run('config', 'x.md', '--format', 'json')).out);
    expect(settings.locale).toEqual({ value: null, from: 'default' });
  });

  it('tells which kinds there may be, in columns that hold', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': `glossary: [${'Wrenfold Rider Care, '.repeat(12)}Dock]
rules: {competence/jargon: {severity: error, options: {words: {foo: bar, so: thus}, allow: []}}}
kinds: [{title: "Refund*", kind: resolution}, {files: in/**, kind: update}, {kind: how-to}]
suppress: [{rule: respect/shouting, macro: Price list}]
`,
    });
    const lines = (await runTrustlint(['config', 'in/a.md'], { cwd: folder.path, columns: 80 })).out.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.startsWith('  kind'))).toEqual([
      expect.stringMatching(/^ {2}kind {6}resolution, if the title is like +trustlint\.yaml, kinds 1$/),
      expect.stringMatching(/^ {2}kind {6}else update +trustlint\.yaml, kinds 2$/),
    ]);
    const origins = lines.slice(0, lines.indexOf('Rules')).map((line) => line.search(/(?:trustlint\.yaml|default)/));
    expect(new Set(origins.slice(4).filter((column) => column > 0)).size).toBe(1);
    expect(lines.join('\n')).toMatch(/suppress {2}respect\/shouting in “Price list” +trustlint\.yaml, suppress 1/);
    const rule = lines.findIndex((line) => /^ {2}competence\/jargon +error +trustlint\.yaml$/.test(line));
    expect(lines.slice(rule + 1, rule + 3).map((line) => line.trim())).toEqual([
      'words: foo → bar, so → thus',
      expect.stringMatching(/^competence\//),
    ]);
    const { settings } = JSON.parse((await run('config', 'in/a.md', '--format', 'json')).out);
    expect(settings.kind).toEqual({ value: 'update', from: 'trustlint.yaml, kinds 2' });
    expect(settings.profile).toEqual({ value: 'recommended', from: 'default' });
  });

  it('says what is wrong with the configuration', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': 'rules: {empathy/ded-end: off}' });
    expect(await run('config', 'a.md')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Did you mean\s+“empathy\/dead-end”\?/),
    });
  });
});

describe('init', () => {
  it('writes a configuration that fits and that check accepts', async () => {
    folder = temporaryFolder({ 'macros/a.md': MACRO, 'other/b.html': '<p>Hello</p>' });
    expect(await run('init')).toMatchObject({ code: 0, out: expect.stringContaining('Found 2 macros in 2 files.') });
    const text = folder.read('trustlint.yaml');
    expect(text).toContain('"macros/**/*.md"');
    expect(text).toContain('"other/**/*.html"');
    expect(text).toContain('dialect: liquid-zendesk');
    const { out, err } = await run('check', '--format', 'json');
    expect(err).toBe('');
    expect(JSON.parse(out).files).toHaveLength(2);
  });

  it('writes one that is right when every comment in it is opened', async () => {
    folder = temporaryFolder({ 'a.md': MACRO });
    await run('init');
    const open = folder
      .read('trustlint.yaml')
      .replace(/^# (?=ignore:|glossary:|rules:|overrides:|sources:|customRules:|kinds:|suppress:| )/gm, '');
    folder.write('trustlint.yaml', open);
    expect(open).toContain('\nsuppress:\n  - rule:');
    expect(await run('config', 'a.md')).toMatchObject({ code: 0, err: '' });
  });

  it('leaves out what stands beside the macros, and says so when there are none', async () => {
    folder = temporaryFolder({ 'README.md': '# Ours', 'a.md': MACRO, 'LICENSE.txt': 'MIT' });
    await run('init');
    expect(folder.read('trustlint.yaml')).toContain('files:\n  - "*.md"\n');
    expect(folder.read('trustlint.yaml')).toContain('\nignore:\n  - "README.md"\n\n');
    const { files } = JSON.parse((await run('check', '--format', 'json')).out);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['a.md']);
    folder.remove();
    folder = temporaryFolder();
    expect((await run('init')).out).toContain('No macros were found here yet: say in it where they are');
    expect((await run('config', 'a.md')).code).toBe(0);
  });

  it('proposes how to read files of a shape that nobody knows, so that they are read', async () => {
    const text = 'We will answer as soon as possible. Thank you for writing to us.';
    const replies = JSON.stringify({ hi: { name: 'Hello', wording: text }, bye: { name: 'Bye', wording: text } });
    folder = temporaryFolder({ 'replies/en.json': replies, 'replies/de.json': replies, 'data.json': '{"a": 1}' });
    const before = await run('check');
    expect(before).toMatchObject({ code: 2, err: expect.stringMatching(/trustlint\s+init/) });
    expect((await run('init')).out).toContain('Macros seem to stand in 2 files of an unknown shape');
    expect(folder.read('trustlint.yaml')).toContain(
      'sources:\n  - files:\n      - "replies/de.json"\n      - "replies/en.json"\n    items: "[*]"\n    title: name\n    locale: "@file"\n    body: wording\n',
    );
    const { macros } = JSON.parse((await run('inspect', '--format', 'json')).out);
    expect(macros.map(({ title, locale }: { title: string; locale: string }) => [title, locale])).toEqual([
      ['Hello', 'de'],
      ['Bye', 'de'],
      ['Hello', 'en'],
      ['Bye', 'en'],
    ]);
    folder.write('replies/more.json', JSON.stringify({ all: [{ name: 'One', reply: text }] }));
    const again = await run('init');
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('was left as it is') });
    expect(again.out).toBe(
      'sources:\n  - files: "replies/more.json"\n    items: all\n    title: name\n    body: reply\n',
    );
  });

  it('never touches a configuration that is there', async () => {
    folder = temporaryFolder({ 'trustlint.jsonc': '{}' });
    expect(await run('init')).toMatchObject({
      code: 2,
      err: expect.stringContaining('trustlint.jsonc is here already'),
    });
    expect(folder.names()).toEqual(['trustlint.jsonc']);
  });
});
