import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksIn } from './examples-in.ts';
import { build, type Consumer, consumerOf, type PackedPackage, PUBLISHED, packAll, ROOT } from './packed-packages.ts';

const NAMES = Object.values(PUBLISHED);
const LIBRARIES = NAMES.filter((name) => name.startsWith('@'));
const COMPILER = join(ROOT, 'node_modules/typescript/bin/tsc');

let tarballs: string;
let packed: ReadonlyMap<string, PackedPackage>;
/** Has all of them installed together. */
let consumer: Consumer;

beforeAll(() => {
  tarballs = mkdtempSync(join(tmpdir(), 'trustlint-tarballs-'));
  packed = new Map(packAll(tarballs).map((one) => [one.name, one]));
  consumer = consumerOf([...packed.values()].map(({ tarball }) => tarball));
}, 400_000);
afterAll(() => {
  rmSync(tarballs, { recursive: true, force: true });
  consumer?.remove();
});

const packedPackage = (name: string): PackedPackage => {
  const found = packed.get(name);
  if (found === undefined) throw new Error(`${name} was not packed`);
  return found;
};
const installedAt = (name: string): string => join(consumer.path, 'node_modules', name);
const manifestOf = (name: string) => JSON.parse(readFileSync(join(installedAt(name), 'package.json'), 'utf8'));
/** The files of the package, as they came out of its tarball. */
const filesOf = (name: string): readonly string[] =>
  readdirSync(installedAt(name), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(installedAt(name), join(entry.parentPath, entry.name)))
    .sort();
const folderOf = (name: string): string =>
  Object.keys(PUBLISHED).find((folder) => PUBLISHED[folder as keyof typeof PUBLISHED] === name) as string;
/** What a program imports: `@trustlint/core/render`. */
const doors = (): readonly string[] =>
  LIBRARIES.flatMap((name) =>
    Object.keys(manifestOf(name).exports)
      .filter((door) => door !== './package.json')
      .map((door) => name + door.slice(1)),
  );

function node(args: readonly string[], cwd = consumer.path): { code: number; out: string } {
  try {
    return { code: 0, out: execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number | null; stdout: string; stderr: string };
    if (status === null) throw error;
    return { code: status, out: stdout + stderr };
  }
}

describe.each(NAMES)('%s, packed', (name) => {
  it('holds what is meant to be in it and nothing else', () => {
    const own = name === 'trustlint' ? /^dist\/[\w./-]+$/ : /^dist\/[\w./-]+(?:\.js|\.d\.ts|\.bin)$/;
    const paths = filesOf(name);
    expect(paths.filter((path) => !own.test(path))).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(paths.filter((path) => /\.map$|\.tsbuildinfo$|\btests?\.\w+$|\btesting\b|fixture/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  });

  it('tells nothing of the machine that built it', () => {
    const traces = [ROOT, `${homedir()}/`, `${tmpdir()}/trustlint`, 'sourceMappingURL='].map((trace) =>
      Buffer.from(trace),
    );
    const telling = filesOf(name).filter((path) => {
      const bytes = readFileSync(join(installedAt(name), path));
      return traces.some((trace) => bytes.includes(trace));
    });
    expect(telling).toEqual([]);
    expect(readFileSync(join(installedAt(name), 'package.json'), 'utf8')).not.toContain('workspace:');
  });

  it('says what a registry asks', () => {
    const manifest = manifestOf(name);
    const { version } = JSON.parse(readFileSync(join(ROOT, 'packages', folderOf(name), 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      name,
      version,
      description: expect.any(String),
      license: 'MIT',
      type: 'module',
      engines: { node: '>=20.19' },
      repository: { type: 'git', directory: `packages/${folderOf(name)}` },
    });
    expect(manifest.private).toBeUndefined();
    // Each works with the very ones that it was built with.
    for (const [other, wanted] of Object.entries(manifest.dependencies ?? {})) {
      expect(wanted, other).toMatch(/^\d+\.\d+\.\d+$/);
      if (other.startsWith('@trustlint/')) expect(wanted).toBe(manifestOf(other).version);
    }
  });

  it('has no fault that publint knows', async () => {
    const { buffer, byteOffset, length } = readFileSync(packedPackage(name).tarball);
    const tarball = (buffer as ArrayBuffer).slice(byteOffset, byteOffset + length);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true, level: 'suggestion' });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });
});

/** What only the bundling of our programs asks for. */
const FOR_OUR_BUILD: ReadonlySet<string> = new Set(['./lists-to-run']);

describe.each(LIBRARIES)('%s', (name) => {
  it('opens the same doors as its sources do, but those for tests and for our own build', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'packages', folderOf(name), 'package.json'), 'utf8'));
    const known = Object.entries(exports as Record<string, string>).filter(
      ([door, path]) => !path.includes('/testing/') && !FOR_OUR_BUILD.has(door),
    );
    const published = manifestOf(name).exports;
    expect(Object.keys(published).sort()).toEqual([...known.map(([door]) => door), './package.json'].sort());
    for (const [door, path] of known) {
      const stem = path.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '');
      expect(published[door]).toMatchObject({ types: `${stem}.d.ts`, default: `${stem}.js` });
    }
  });

  it('has types that every way of resolving modules finds', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(packedPackage(name).tarball)));
    if (!result.types) throw new Error(`${name} has no types`);
    // Two ways are left out on purpose: that of Node 10, which knows no doors, and CommonJS, which from Node 20.19 on gets
    // ES modules by `require`.
    const problems = result.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(problems).toEqual([]);
  });
});

describe('the packages together', () => {
  it('bring little of others', () => {
    const alone = consumerOf([packedPackage('trustlint').tarball], '--offline');
    expect(alone.installed()).toEqual(['trustlint']);
    alone.remove();
    // Whoever makes this list longer says in ARCHITECTURE.md why.
    expect(consumer.installed().filter((name) => !NAMES.includes(name))).toEqual([
      '@lezer/common',
      '@lezer/highlight',
      '@lezer/markdown',
      'diff',
      'dom-serializer',
      'domelementtype',
      'domhandler',
      'domutils',
      'entities',
      'eslint-visitor-keys',
      'fastest-levenshtein',
      'htmlparser2',
      'ignore',
      'jsonc-parser',
      'picomatch',
      're2js',
      'toml-eslint-parser',
      'yaml',
    ]);
  });

  it('have a program that checks macros and ends as scripts expect', () => {
    const bin = join(consumer.path, 'node_modules/.bin/trustlint');
    consumer.write('desk/late.md', '---\ntitle: Late\nkind: snippet\n---\nWe will get back to you soon.\n');
    const trustlint = (...args: string[]) => node([bin, ...args], join(consumer.path, 'desk'));
    expect(trustlint('--version')).toEqual({ code: 0, out: `${manifestOf('trustlint').version}\n` });
    expect(trustlint('check')).toMatchObject({ code: 0, out: expect.stringContaining('reliability/vague-timeline') });
    expect(trustlint('check', '--fail-on', 'warning').code).toBe(1);
    expect(trustlint('check', 'nothing').code).toBe(2);
    expect(trustlint('explain', 'reliability/vague-timeline').out).toContain('reliability/vague-timeline');
  });

  it('are imported, and required, through every door', () => {
    const all = JSON.stringify(doors());
    expect(doors().length).toBeGreaterThan(LIBRARIES.length);
    consumer.write(
      'import.mjs',
      `for (const door of ${all}) if (Object.keys(await import(door)).length === 0) throw new Error(door);\n`,
    );
    consumer.write(
      'require.cjs',
      `for (const door of ${all}) if (Object.keys(require(door)).length === 0) throw new Error(door);\n`,
    );
    expect(node(['import.mjs'])).toEqual({ code: 0, out: '' });
    expect(node(['--no-warnings', 'require.cjs'])).toEqual({ code: 0, out: '' });
  });

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('have types that a strict program compiles with, resolved the way of %s', (resolution, module) => {
    const imports = doors().map((door, i) => `import * as door${i} from '${door}';`);
    const names = doors().map((_, i) => `door${i}`);
    consumer.write('doors.ts', `${imports.join('\n')}\nexport const all = [${names.join(', ')}];\n`);
    const options = [
      '--strict',
      '--noEmit',
      '--skipLibCheck',
      'false',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2023',
    ];
    const way = ['--lib', 'es2023', '--types', '', '--module', module, '--moduleResolution', resolution];
    expect(node([COMPILER, ...options, ...way, 'doors.ts'])).toEqual({ code: 0, out: '' });
  });

  it('have the phrases of the rules compiled, and do without', () => {
    consumer.write(
      'phrases.mjs',
      `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const read = fs.readFileSync;
const asked = [];
fs.readFileSync = (path, ...rest) => {
  const name = String(path).split('/').at(-1);
  if (name.endsWith('.bin')) asked.push(name);
  if (name.endsWith('.bin') && process.argv[2] === 'missing') throw new Error('no such file');
  return read(path, ...rest);
};
syncBuiltinESMExports();
const { createChecker } = await import('@trustlint/core');
const { pack } = await import('@trustlint/rules');
const checker = await createChecker({ pack, today: '2026-01-01' });
const { diagnostics, macros } = await checker.check('We will get back to you soon. You should have told us.');
console.log(JSON.stringify({ asked, found: [diagnostics, macros[0].score] }));
`,
    );
    const [own, compiled] = [[], ['missing']].map((args) => JSON.parse(node(['phrases.mjs', ...args]).out));
    expect(own.asked).toEqual(['pattern-texts.bin', 'patterns.bin']);
    expect(compiled.asked).toEqual(['pattern-texts.bin']);
    expect(own.found[0].length).toBeGreaterThan(1);
    expect(own.found).toEqual(compiled.found);
  });
});

describe('the bill of materials', () => {
  const check = async (folder: string): Promise<void> => {
    const sbom = readFileSync(join(folder, 'sbom.cdx.json'), 'utf8');
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(sbom)).toBeNull();
    const components: { group?: string; name: string; version: string; licenses: object[] }[] =
      JSON.parse(sbom).components;
    const named = components.map(
      ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name} ${version}`,
    );
    const notices = readFileSync(join(folder, 'third-party-notices.txt'), 'utf8');
    expect(named.sort()).toEqual([...notices.matchAll(/^-{80}\n(.*)$/gm)].map(([, name]) => name).sort());
    expect(named.some((name) => name.startsWith('yaml '))).toBe(true);
    for (const { licenses } of components) expect(licenses).toHaveLength(1);
    expect(sbom).not.toContain(ROOT);
  };

  it('of the program is valid, and names what the notices name, with licences', () =>
    check(join(installedAt('trustlint'), 'dist')));

  it('of the extension of VS Code is so, too', () => {
    build('@trustlint/vscode');
    return check(join(ROOT, 'apps/vscode/dist/extension'));
  }, 400_000);
});

describe('docs/node-api.md', () => {
  const { files, examples } = blocksIn(readFileSync(join(ROOT, 'docs/node-api.md'), 'utf8'));
  const nameOf = (line: number): string => `line-${line}`;
  let compiling: { code: number; out: string };

  beforeAll(() => {
    for (const [path, text] of files) consumer.write(path, text);
    for (const { line, program } of examples) consumer.write(`${nameOf(line)}.ts`, program);
    // The types of Node are those of this repository: everybody has their own.
    const types = ['--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node'];
    const options = ['--strict', '--target', 'es2023', '--lib', 'es2023', '--module', 'nodenext', ...types];
    compiling = node([COMPILER, ...options, ...examples.map(({ line }) => `${nameOf(line)}.ts`)]);
  });

  it('has programs that compile', () => {
    expect(examples.length).toBeGreaterThan(7);
    expect(compiling).toEqual({ code: 0, out: '' });
  });

  it.concurrent.each(examples.map((example) => [example.line, example] as const))(
    'prints what it says, in line %i',
    async (line, { prints }) => {
      const { stdout } = await promisify(execFile)(process.execPath, [`${nameOf(line)}.js`], { cwd: consumer.path });
      expect(stdout).toBe(prints);
    },
  );
});
