// Bundles the program into dist/: trustlint.js, pieces that are loaded when they are needed, and the compiled phrases of all rules.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

const common = {
  bundle: true,
  // Not 'node': some packages give Node only a CommonJS build, which can't be shaken and requires at run time.
  platform: 'neutral',
  external: ['node:*'],
  mainFields: ['module', 'main'],
  target: 'node20.19',
  format: 'esm',
  absWorkingDir: here,
  logLevel: 'warning',
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const compiler = join(dist, 'compile-patterns.mjs');
await build({ ...common, entryPoints: ['src/compile-pack.ts'], outfile: compiler });
const { compilePack } = await import(pathToFileURL(compiler).href);
writeFileSync(join(dist, 'patterns.bin'), compilePack());
rmSync(compiler);

await build({
  ...common,
  entryPoints: { trustlint: 'src/bin.ts' },
  outdir: dist,
  splitting: true,
  chunkNames: '[name]-[hash]',
  minify: true,
  legalComments: 'none',
  define: { TRUSTLINT_VERSION: JSON.stringify(version), TRUSTLINT_PATTERNS: JSON.stringify('./patterns.bin') },
});
chmodSync(join(dist, 'trustlint.js'), 0o755);
