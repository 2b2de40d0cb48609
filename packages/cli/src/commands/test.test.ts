import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { type Run, runTrustlint } from '../testing/run-trustlint.ts';

const CONFIG = `
customRules:
  - id: team/old-name
    message: “{found}” is called Fernhill Go now.
    why: New members have never heard of it.
    phrases: fernhill classic
    unless: negated
    suggestions: Fernhill Go
    bad:
      - Sign in to ⟦Fernhill Classic⟧.
    good:
      - text: There is no Fernhill Classic any more.
        because: it says so
  - id: team/ticket-number
    message: Say what the number is for.
    patterns: 'FH-\\d{5}'
    bad: Your number is ⟦FH-12345⟧.
`;
const MACRO = '---\ntitle: Sign in\nkind: snippet\n---\nSign in to Fernhill Classic.\n';

const folders: TemporaryFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const run = (files: Readonly<Record<string, string>>, ...args: string[]): Promise<Run> => {
  const folder = temporaryFolder(files);
  folders.push(folder);
  return runTrustlint(args, { cwd: folder.path });
};

describe('trustlint test', () => {
  it('runs the examples of the rules of the team', async () => {
    const { code, out } = await run({ 'trustlint.yaml': CONFIG }, 'test');
    expect(out).toMatchInlineSnapshot(`
      "✓ team/old-name  2 examples
      ✓ team/ticket-number  1 example

      2 rules, 3 examples: all as they should be.
      "
    `);
    expect(code).toBe(0);
  });

  it('shows the example that is not as it should be, and why', async () => {
    const config = CONFIG.replace('FH-12345', 'FH-123').replace('There is no', 'We have');
    const { code, out } = await run({ 'trustlint.yaml': config }, 'test');
    expect(out).toMatchInlineSnapshot(`
      "✗ team/old-name  1 of 2 examples fails

        12:15  error  Good example 1: “Fernhill Classic” is found, and should not be.
                      If it is innocent, say so under “except” or “unless”.
                      trustlint.yaml
          │ - text: We have Fernhill Classic any more.
          │         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      ✗ team/ticket-number  1 of 1 example fails

        17:10  error  Bad example 1: It is not found. No pattern of the rule fits its
                      words.  trustlint.yaml
          │ bad: Your number is ⟦FH-123⟧.
          │      ^^^^^^^^^^^^^^^^^^^^^^^^

      2 rules, 3 examples: 2 not as they should be.
      "
    `);
    expect(code).toBe(1);
  });

  it('tells programs the same', async () => {
    const config = CONFIG.replace('FH-12345', 'FH-123');
    const { code, out } = await run({ 'trustlint.yaml': config }, 'test', 'ticket-number', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      rules: [
        {
          rule: 'team/ticket-number',
          path: 'trustlint.yaml',
          bad: 1,
          good: 0,
          faults: [
            { side: 'bad', example: 1, text: 'Your number is ⟦FH-123⟧.', range: { start: { line: 17, column: 10 } } },
          ],
        },
      ],
      summary: { rules: 1, examples: 1, failed: 1 },
    });
    expect(code).toBe(1);
  });

  it('says what to do where there is nothing to test', async () => {
    const none = await run({ 'a.md': MACRO, '.git/x': '' }, 'test');
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('Nothing was tested: no trustlint.yaml applies here.');
    expect(await run({ 'trustlint.yaml': 'profile: strict\n' }, 'test')).toMatchObject({
      code: 2,
      err: 'Nothing was tested: trustlint.yaml has no “customRules”.\n',
    });
    const bare = 'customRules: [{id: team/a, message: m, phrases: p}]\n';
    expect((await run({ 'trustlint.yaml': bare }, 'test')).err).toContain('no rule in trustlint.yaml has examples.');
    expect((await run({ 'trustlint.yaml': CONFIG }, 'test', 'old-nme')).err).toContain('There is no rule “old-nme”');
    const broken = await run({ 'trustlint.yaml': 'customRules: [{id: team/a, message: m, phrases: "(p"}]\n' }, 'test');
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toContain('This phrase can’t be read');
  });

  it('points out rules of which nothing shows that they find anything', async () => {
    const config = CONFIG.replace(/ {4}bad: Your.*\n/, '    good: Fine.\n');
    const { code, out } = await run({ 'trustlint.yaml': config }, 'test');
    expect(out).toContain('Nothing shows yet that team/ticket-number finds anything: write a “bad” example.');
    expect(code).toBe(0);
  });
});

describe('rules of the team', () => {
  const files = { 'trustlint.yaml': CONFIG, 'macros/a.md': MACRO };

  it('are checked, and set on the command line', async () => {
    expect((await run(files, 'check')).out).toContain('“Fernhill Classic” is called Fernhill Go now.');
    expect((await run(files, 'check', '--rule', 'team/old-name=error')).code).toBe(1);
    expect((await run(files, 'check', '--rule', 'team/old-name=off')).out).not.toContain('Fernhill Go');
    expect((await run(files, 'check', '--rule', 'team=off')).out).not.toContain('Fernhill Go');
    expect(await run(files, 'check', '--rule', 'team/old-nam=off')).toMatchObject({
      code: 2,
      err: 'There is no rule “team/old-nam”. Did you mean “team/old-name”?\nSee: trustlint check --help\n',
    });
    expect((await run({ 'a.md': MACRO, '.git/x': '' }, 'check', '--rule', 'team/x=off')).err).toContain(
      'No configuration here has rules of its own',
    );
  });

  it('are explained, listed and shown', async () => {
    const { out } = await run(files, 'explain', 'old-name');
    expect(out).toContain('team/old-name  warning  your own rule');
    expect(out).toContain('New members have never heard of it.');
    expect(out).toContain('phrases: “fernhill classic”');
    expect(out).toContain('✗ Sign in to ⟦Fernhill Classic⟧.');
    expect(out).toContain('because it says so');
    expect((await run(files, 'explain', 'team/old-nme')).err).toContain('Did you mean “team/old-name”?');
    expect((await run(files, 'rules')).out).toMatch(/^team\n {2}old-name +warning +your own/m);
    const listed = JSON.parse((await run(files, 'rules', '--format', 'json')).out).rules;
    expect(listed.map(({ id }: { id: string }) => id)).toContain('team/ticket-number');
    expect((await run(files, 'config', 'macros/a.md')).out).toMatch(/team\/old-name +warning +trustlint\.yaml/);
  });

  it('pass from a configuration to those that build on it; the nearer of two counts', async () => {
    const own = `extends: ../base.yaml
rules: {team/ticket-number: off}
customRules:
  - {id: team/old-name, message: Out., phrases: fernhill, severity: error}
`;
    const all = { 'base.yaml': CONFIG, 'desk/trustlint.yaml': own, 'desk/a.md': `${MACRO}FH-12345\n` };
    const { out } = await run(all, 'check', 'desk', '--format', 'json');
    const found = JSON.parse(out).files[0].diagnostics.map(({ rule, message }: { rule: string; message: string }) => [
      rule,
      message,
    ]);
    expect(found).toEqual([['team/old-name', 'Out.']]);
  });

  it('mend with --fix what the glossary is sure of', async () => {
    const config = 'glossary: [{term: Fernhill Go, insteadOf: [Fernhill Classic]}]\n';
    const { out } = await run({ 'trustlint.yaml': config, 'a.md': MACRO }, 'check', '--fix-dry-run');
    expect(out).toContain('+Sign in to Fernhill Go.');
  });
});
