import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMON_OPTIONS } from '../../src/command.ts';
import { COMMANDS } from '../../src/main.ts';
import { parseCommandLine } from '../../src/parse-command-line.ts';
import { runTrustlint } from '../../src/testing/run-trustlint.ts';
import { openWorkflowParser } from './workflow-parser.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const PAGE = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');

interface Block {
  readonly heading: string;
  readonly language: string;
  readonly text: string;
}
const BLOCKS: readonly Block[] = PAGE.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    heading: section.slice(0, section.indexOf('\n')),
    language,
    text,
  })),
);
const blocks = (heading: string): readonly Block[] => BLOCKS.filter((block) => block.heading === heading);
const yaml = (heading: string) => blocks(heading).map(({ text }) => parse(text));

let folder: TemporaryFolder | undefined;
afterEach(() => folder?.remove());

/** The words of a command, as far as a shell would not read them itself. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|[^\s"']+/g)].map(([word, double, single]) => double ?? single ?? word);

describe('docs/ci.md', () => {
  it('shows command lines that the program understands', async () => {
    const lines = BLOCKS.filter(({ language }) => ['sh', 'yaml', 'groovy'].includes(language)).flatMap(({ text }) =>
      [...text.matchAll(/(?<![\w/"-])trustlint(?:@[\d.]+)? ([a-z]+)(?![\w.:])([^\n'|)#&<>]*)/g)].map(
        ([, name = '', rest = '']) => [name, rest] as const,
      ),
    );
    expect(lines.length).toBeGreaterThan(15);
    for (const [name, rest] of lines) {
      const command = await COMMANDS[name]?.load();
      if (command === undefined) throw new Error(`There is no command ${name}.`);
      const input = await parseCommandLine(wordsOf(rest), { ...command.options, ...COMMON_OPTIONS });
      expect(input.operands.length).toBeLessThanOrEqual(command.mostOperands);
    }
  });

  it('shows workflows that are ones by GitHub’s own schema, with inputs that the action has', async () => {
    const { parseWorkflow, NoOperationTraceWriter } = await openWorkflowParser();
    const workflows = blocks('GitHub Actions');
    expect(workflows).toHaveLength(2);
    const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
    for (const { text } of workflows) {
      const { context } = parseWorkflow({ name: 'macros.yml', content: text }, new NoOperationTraceWriter());
      expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
      for (const { uses, with: inputs = {} } of parse(text).jobs.macros.steps) {
        if (!uses.startsWith('trustlint/')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
        else for (const name of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(name);
      }
    }
    const rows = PAGE.slice(PAGE.indexOf('| Input |'), PAGE.indexOf('Later steps can read')).matchAll(
      /^\| `([\w-]+)` \|/gm,
    );
    expect([...rows].map(([, name]) => name)).toEqual(Object.keys(action.inputs));
    for (const name of Object.keys(action.outputs)) expect(PAGE).toContain(`\`${name}\``);
  });

  it('shows how to include the template for GitLab, with variables that it has', () => {
    const [own] = yaml('GitLab');
    const template = parse(readFileSync(join(ROOT, 'ci/gitlab.yml'), 'utf8'));
    expect(own.include[0].remote).toMatch(/\/ci\/gitlab\.yml$/);
    for (const name of Object.keys(own.variables)) expect(Object.keys(template.variables)).toContain(name);
    for (const name of Object.keys(template.variables)) expect(PAGE).toContain(`\`${name}\``);
  });

  it('shows hooks that are as pre-commit wants them', () => {
    const [local, remote] = yaml('Before a commit');
    const [hook] = local.repos[0].hooks;
    expect(local.repos[0].repo).toBe('local');
    expect(hook).toMatchObject({ id: 'trustlint', entry: 'trustlint check', language: 'node', require_serial: true });
    expect(hook.additional_dependencies).toEqual([expect.stringMatching(/^trustlint@\d+\.\d+\.\d+$/)]);
    const isTaken = (path: string) => new RegExp(hook.files).test(path) && !new RegExp(hook.exclude).test(path);
    expect(['macros/a b.md', 'macros/trustlint.yaml', 'macros/de/README.md', 'a.md'].map(isTaken)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const [own] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(remote.repos[0].hooks).toEqual([{ id: own.id }]);
  });

  it.each([
    [
      'Azure Pipelines',
      /- script: npx --yes trustlint@[\d.]+ (.*)/,
      /^##vso\[task\.logissue type=warning/m,
      ['trustlint.xml'],
    ],
    ['Jenkins', /sh 'npx --yes trustlint@[\d.]+ (.*)'/, /^$/, ['trustlint-checkstyle.xml', 'trustlint-junit.xml']],
  ])('%s: its command writes what the next steps read', async (heading, command, told, files) => {
    const text = blocks(heading)[0]?.text ?? '';
    const [, line = ''] = command.exec(text) ?? [];
    folder = temporaryFolder({ 'macros/a.md': 'We will write to you soon.\n' });
    const { code, out, err } = await runTrustlint(wordsOf(line), { cwd: folder.path });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(told);
    for (const file of files) {
      expect(folder.names()).toContain(file);
      expect(text.split(file).length).toBeGreaterThan(2);
    }
    if (heading === 'Azure Pipelines') expect(parse(text).steps).toHaveLength(4);
  });

  it('shows shell lines that a shell can read', () => {
    for (const { heading, text } of BLOCKS.filter(({ language }) => language === 'sh')) {
      if (text.startsWith('$ ')) continue;
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
      expect({ heading, status, stderr }).toEqual({ heading, status: 0, stderr: '' });
    }
  });
});
