import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Which folders of the core a folder may import, beside itself. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  diagnostic: ['text'],
  dialect: ['model', 'text'],
  language: ['model', 'text'],
  format: ['dialect', 'model', 'text'],
  render: ['format', 'dialect', 'model', 'text'],
  exchange: ['format', 'dialect', 'model', 'text'],
  rule: ['dialect', 'language', 'model', 'diagnostic', 'text'],
  engine: ['rule', 'language', 'format', 'dialect', 'model', 'diagnostic', 'text'],
};

/** Which packages of the house a package may import in what it ships. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  rules: ['@trustlint/core'],
  project: ['@trustlint/core'],
  report: ['@trustlint/core'],
  testing: ['@trustlint/core'],
  'language-server': ['@trustlint/core', '@trustlint/project', '@trustlint/report'],
  cli: ['@trustlint/core', '@trustlint/language-server', '@trustlint/project', '@trustlint/report', '@trustlint/rules'],
  // Of the core no more than what files are called after titles: the server does all the rest.
  '../apps/vscode': ['@trustlint/core', '@trustlint/language-server', '@trustlint/report'],
};

/** Modules that open connections or run what they read. */
const FORBIDDEN = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|child_process|vm|inspector|cluster)(?:\/|$)/;

/** `--since` asks git what changed: a fixed program with fixed arguments, by `execFile` and never through a shell. */
const ALLOWED: ReadonlySet<string> = new Set(['packages/project/src/git-changes.ts node:child_process']);

interface Import {
  readonly file: string;
  readonly line: number;
  readonly target: string;
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function importsOf(file: string): Import[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, i) =>
      [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/g)].map(([, target]) => ({
        file,
        line: i + 1,
        target: target as string,
      })),
    );
}

const show = ({ file, line, target }: Import): string => `${relative(ROOT, file)}:${line} imports ${target}`;
/** The doors that a package opens: the keys of its `exports`. */
const doorsOf = (name: string): string[] =>
  Object.keys(JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')).exports);

const coreSource = join(ROOT, 'packages/core/src');
const folderInCore = (file: string): string => relative(coreSource, file).split('/')[0] as string;

describe('the arrows of the house', () => {
  it('run one way through the folders of the core, type imports too', () => {
    const wrong = sourcesOf(coreSource)
      .flatMap(importsOf)
      .filter(({ file, target }) => {
        const from = folderInCore(file);
        if (!target.startsWith('.') || from === 'index.ts') return false;
        const to = folderInCore(resolve(dirname(file), target));
        return to !== from && !(CORE[from] ?? []).includes(to);
      });
    expect(wrong.map(show)).toEqual([]);
  });

  it('run one way through the packages, and never behind their doors', () => {
    const wrong = Object.entries(PACKAGES).flatMap(([name, allowed]) =>
      sourcesOf(join(ROOT, 'packages', name, 'src'))
        .flatMap(importsOf)
        .filter(({ file, target }) => {
          if (target.startsWith('.'))
            return relative(join(ROOT, 'packages', name), resolve(dirname(file), target)).startsWith('..');
          if (!target.startsWith('@trustlint/')) return false;
          const [scope, other, ...path] = target.split('/');
          return !allowed.includes(`${scope}/${other}`) || !doorsOf(other as string).includes(['.', ...path].join('/'));
        }),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('never run in a circle', () => {
    const files = Object.keys(PACKAGES).flatMap((name) => sourcesOf(join(ROOT, 'packages', name, 'src')));
    const targets = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ target }) => target.startsWith('.'))
          .map(({ target }) => resolve(dirname(file), target)),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].map((step) => relative(ROOT, step)).join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('lead to no network and to nothing that runs code', () => {
    const files = Object.keys(PACKAGES).flatMap((name) => sourcesOf(join(ROOT, 'packages', name, 'src')));
    const wrong = files
      .flatMap(importsOf)
      .filter(({ file, target }) => FORBIDDEN.test(target) && !ALLOWED.has(`${relative(ROOT, file)} ${target}`));
    expect(wrong.map(show)).toEqual([]);
    const calls = files.filter((file) =>
      /\b(?:fetch|eval|XMLHttpRequest|WebSocket)\s*\(/.test(readFileSync(file, 'utf8')),
    );
    expect(calls.map((file) => relative(ROOT, file))).toEqual([]);
  });
});

describe('core and rules', () => {
  it('have no clock, no chance and no order that depends on the machine', () => {
    const wrong = ['core', 'rules']
      .flatMap((name) => sourcesOf(join(ROOT, 'packages', name, 'src')))
      .filter((file) =>
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\.localeCompare\(\s*\w+\s*\)|\.toLocale\w+\(\)/.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(wrong.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('compile without Node and without a browser', () => {
    for (const name of ['core', 'rules']) {
      const config = readFileSync(join(ROOT, 'packages', name, 'tsconfig.json'), 'utf8');
      expect(config).not.toMatch(/"(?:types|lib)"/);
    }
    const base = JSON.parse(readFileSync(join(ROOT, 'tsconfig.base.json'), 'utf8'));
    expect(base.compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
  });
});

describe('file names', () => {
  it('tell an idea, in kebab-case', () => {
    const names = Object.keys(PACKAGES).flatMap((name) => sourcesOf(join(ROOT, 'packages', name, 'src')));
    const wrong = names.filter((file) => {
      const name = relative(ROOT, file).split('/').at(-1) as string;
      return (
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(name) || /^(?:utils?|helpers?|common|types|misc)\.ts$/.test(name)
      );
    });
    expect(wrong.map((file) => relative(ROOT, file))).toEqual([]);
  });
});
