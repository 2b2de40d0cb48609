// Bundles the program into dist/, or the folder that is named: the program, its compiled code, the compiled phrases of all rules, and a loader.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { common, compilePack, ownModules, pureJsonParser } from '@trustlint/bundling';
import { bundledIn, noticesOf } from '@trustlint/bundling/notices';
import { sbomOf } from '@trustlint/bundling/sbom';
import { bundlePage } from '@trustlint/report/bundle-page';
import { build } from 'esbuild';

/** As the loader has it. */
const STAMP_LENGTH = 16;
const FLAGS = ['--interrupt-budget=200000', '--no-regexp-tier-up'];

const here = import.meta.dirname;
const target = resolve(process.argv[2] ?? join(here, 'dist'));
// Built beside it and put in its place when all of it is there: a build that fails leaves the last one whole.
const dist = `${target}.${process.pid}`;
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

const options = { ...common, external: ['node:*'], absWorkingDir: here };

process.on('exit', () => rmSync(dist, { recursive: true, force: true }));
mkdirSync(dist, { recursive: true });

const { patterns, texts, toRun, ruleTexts } = await compilePack();
writeFileSync(join(dist, 'patterns.bin'), patterns);
writeFileSync(join(dist, 'pattern-texts.bin'), texts);
writeFileSync(join(dist, 'rule-texts.json'), JSON.stringify(ruleTexts));

/** Packages that few runs need, by whose they are: each is a file beside the program, which is read when it is first used. */
const RARE = { re2js: 'core', 'toml-eslint-parser': 'core', diff: 'project' };
const rarePackages = {
  name: 'rare-packages',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(RARE).join('|')})$`) }, ({ path }) => ({
      path: `./${path}.js`,
      external: true,
    }));
  },
};
const bundled = [];
for (const [name, owner] of Object.entries(RARE)) {
  const { metafile } = await build({
    ...options,
    metafile: true,
    format: 'cjs',
    stdin: { contents: `export * from '${name}'`, resolveDir: join(here, '..', owner) },
    outfile: join(dist, `${name}.js`),
    minify: true,
    legalComments: 'none',
  });
  bundled.push(...bundledIn(metafile));
}

/** The table of HTML entities is a string that the package unpacks in JavaScript at every start; Node does it in no time. */
const quickEntities = {
  name: 'quick-entities',
  setup({ onLoad }) {
    const contents =
      'export const decodeBase64 = (text) => { const bytes = Uint8Array.from(Buffer.from(text, "base64")); return new Uint16Array(bytes.buffer, 0, bytes.length >> 1); };';
    onLoad({ filter: /entities[\\/]dist[\\/]internal[\\/]decode-shared\.js$/ }, () => ({ contents, loader: 'js' }));
  },
};

/** The language server and the reports for programs are files of their own, so that a check at a desk does not read them. */
const rareModules = {
  name: 'rare-modules',
  setup({ onResolve }) {
    const files = {
      '/serve-editor.ts': './language-server.js',
      '/for-programs.ts': './reports.js',
      '/report-html.ts': './html-report.js',
    };
    for (const [ending, path] of Object.entries(files))
      onResolve({ filter: new RegExp(`${ending.replace('.', '\\.')}$`) }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path, external: true },
      );
  },
};

const program = join(dist, 'program.js');
const programLike = {
  ...options,
  metafile: true,
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  define: {
    TRUSTLINT_VERSION: JSON.stringify(version),
    // So that the program is another one when the phrases are.
    TRUSTLINT_PACK: JSON.stringify(createHash('sha256').update(patterns).digest('hex').slice(0, STAMP_LENGTH)),
    TRUSTLINT_PATTERNS: JSON.stringify('patterns.bin'),
    TRUSTLINT_PATTERN_TEXTS: JSON.stringify('pattern-texts.bin'),
    TRUSTLINT_RULE_TEXTS: JSON.stringify('rule-texts.json'),
    TRUSTLINT_REPORT_PAGE: JSON.stringify('report-page.json'),
    'import.meta.dirname': '__dirname',
  },
};
const plugins = [ownModules(toRun), quickEntities, pureJsonParser, rarePackages];
const { metafile } = await build({
  ...programLike,
  plugins: [...plugins, rareModules],
  entryPoints: ['src/bin.ts'],
  outfile: program,
  banner: { js: '(function(module,require,__dirname){' },
  footer: { js: '})' },
});
const server = await build({
  ...programLike,
  plugins,
  entryPoints: ['src/serve-editor.ts'],
  outfile: join(dist, 'language-server.js'),
  conditions: ['node'],
  external: ['node:*', ...builtinModules],
});
const reports = await build({
  ...programLike,
  plugins: [...plugins, rareModules],
  entryPoints: ['src/reporters/for-programs.ts'],
  outfile: join(dist, 'reports.js'),
});
const htmlReport = await build({
  ...programLike,
  plugins,
  entryPoints: ['src/reporters/html/report-html.ts'],
  outfile: join(dist, 'html-report.js'),
});
writeFileSync(join(dist, 'report-page.json'), JSON.stringify(bundlePage()));
for (const one of [metafile, server.metafile, reports.metafile, htmlReport.metafile]) bundled.push(...bundledIn(one));
writeFileSync(join(dist, 'third-party-notices.txt'), noticesOf(bundled, here));
const about = { name: 'trustlint', version, purl: `pkg:npm/trustlint@${version}` };
writeFileSync(join(dist, 'sbom.cdx.json'), sbomOf(about, bundled, here));
cpSync(join(here, '../rules/docs'), join(dist, 'rule-pages'), { recursive: true });
cpSync(join(here, 'completion'), join(dist, 'completion'), { recursive: true });
cpSync(join(here, 'man/trustlint.1'), join(dist, 'trustlint.1'));
// The loader reads the program as one byte a character, which is quicker. esbuild escapes what is not ASCII in strings
// but not in regular expressions; nothing else in the program may hold it.
const ascii = readFileSync(program, 'utf8').replace(
  /[^\0-\x7f]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(program, ascii);
// The loader takes compiled code only for the very program that it was made of.
const stamp = createHash('sha256').update(readFileSync(program)).digest('hex').slice(0, STAMP_LENGTH);
appendFileSync(program, `//${stamp}`);
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
cpSync(join(here, 'src/loader.cjs'), join(dist, 'trustlint.js'));
chmodSync(join(dist, 'trustlint.js'), 0o755);
// In a process of its own: V8 forgets code that has not run for a while, and this one is large by now.
execFileSync(process.execPath, [...FLAGS, join(here, 'compile-code.mjs'), dist]);
rmSync(target, { recursive: true, force: true });
renameSync(dist, target);
