// Bundles the server for a browser's worker, with all rules and their compiled phrases, into dist/ or the folder that is named.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { common, compilePack, ownModules, pureJsonParser } from '@trustlint/bundling';
import { bundledIn, noticesOf } from '@trustlint/bundling/notices';
import { build } from 'esbuild';

const here = import.meta.dirname;
const target = resolve(process.argv[2] ?? join(here, 'dist'));
// Built beside it and put in its place when all of it is there: a build that fails leaves the last one whole.
const dist = `${target}.${process.pid}`;
const { version } = JSON.parse(readFileSync(join(here, '../cli/package.json'), 'utf8'));
process.on('exit', () => rmSync(dist, { recursive: true, force: true }));
mkdirSync(dist, { recursive: true });

const { patterns, texts, toRun, ruleTexts } = await compilePack();

const NODE = ['node:*', ...builtinModules];

/** What is compiled of the rules goes into the worker: it has nowhere to read it from. */
const built = {
  'trustlint:patterns': { contents: patterns, loader: 'binary' },
  'trustlint:pattern-texts': { contents: texts, loader: 'binary' },
  'trustlint:rule-texts': { contents: JSON.stringify(ruleTexts), loader: 'json' },
  'trustlint:version': { contents: JSON.stringify(version), loader: 'json' },
};
const builtModules = {
  name: 'built-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^trustlint:/ }, ({ path }) => ({ path, namespace: 'built' }));
    onLoad({ filter: /./, namespace: 'built' }, ({ path }) => built[path]);
  },
};

/** Nothing of Node's is there. Whoever would read the disk of the machine without having been given one hears of it. */
const withoutNode = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:path$/ }, () => ({ path: join(here, 'src/browser/posix-path.ts') }));
    onLoad({ filter: /[\\/]project[\\/]src[\\/]node-disk\.ts$/ }, () => ({
      contents: `export const NODE_DISK = new Proxy({}, { get: () => { throw new Error('There is no disk here.'); } });`,
      loader: 'js',
    }));
  },
};

const { metafile } = await build({
  ...common,
  absWorkingDir: here,
  metafile: true,
  format: 'iife',
  platform: 'browser',
  // As the editors do that run in a browser: none is older than two years.
  target: 'es2022',
  conditions: ['browser'],
  external: NODE,
  mainFields: ['browser', 'module', 'main'],
  minify: true,
  legalComments: 'none',
  plugins: [builtModules, withoutNode, ownModules(toRun), pureJsonParser],
  entryPoints: ['worker/main.ts'],
  outfile: join(dist, 'browser-worker.js'),
});
const [output] = Object.values(metafile.outputs);
// What is imported and not used is gone by now.
if (output.imports.length > 0)
  throw new Error(`the worker needs what no browser has: ${output.imports.map(({ path }) => path).join(', ')}`);
writeFileSync(join(dist, 'third-party-notices.txt'), noticesOf(bundledIn(metafile), here));
rmSync(target, { recursive: true, force: true });
renameSync(dist, target);
