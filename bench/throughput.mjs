// How many megabytes of macros one thread checks in a second, beside what merely reading and decoding them costs.
//   node bench/throughput.mjs [--megabytes N]
// The macros are put together from the words of examples/, so that every rule has something to find.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = resolve(fileURLToPath(import.meta.url), '..');
const folder = mkdtempSync(join(tmpdir(), 'trustlint-bench-'));
const outfile = join(folder, 'throughput.cjs');
await build({
  entryPoints: [join(here, 'throughput.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
try {
  const { run } = (await import(pathToFileURL(outfile))).default;
  const option = process.argv.indexOf('--megabytes');
  await run(join(here, '../examples'), option < 0 ? 8 : Number(process.argv[option + 1]));
} finally {
  rmSync(folder, { recursive: true });
}
