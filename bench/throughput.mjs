// How many megabytes of macros one thread checks in a second, beside what merely reading and decoding them costs.
//   node bench/throughput.mjs [--megabytes N] [--by-rule]
// The macros are put together from the words of examples/, so that every rule has something to find.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const here = resolve(fileURLToPath(import.meta.url), '..');
const folder = mkdtempSync(join(tmpdir(), 'trustlint-bench-'));
await build({
  entryPoints: [join(here, 'throughput.ts')],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // As the program is built: not 'node', for which some packages give a CommonJS build.
  platform: 'neutral',
  external: ['node:*'],
  mainFields: ['module', 'main'],
  format: 'esm',
  splitting: true,
  logLevel: 'error',
});
try {
  const { run } = await import(pathToFileURL(join(folder, 'throughput.mjs')));
  const { values } = parseArgs({
    options: { megabytes: { type: 'string', default: '8' }, 'by-rule': { type: 'boolean', default: false } },
  });
  await run(join(here, '../examples'), { megabytes: Number(values.megabytes), byRule: values['by-rule'] });
} finally {
  rmSync(folder, { recursive: true });
}
