// Runs the program in the folder that is named on a sample, once, and keeps the code that V8 has compiled for it beside the program.
// Each start reads all of it, so it is what most runs need and no more.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** As the loader has it. */
const STAMP_LENGTH = 16;

const dist = process.argv[2];
const program = join(dist, 'program.js');
const source = readFileSync(program, 'latin1');
// No configuration of the project may govern the sample.
const sample = join(dist, 'sample');
cpSync(join(import.meta.dirname, 'sample'), sample, { recursive: true });
// The compiled code tells this name: it is the same wherever it was built.
const script = new Script(source, { filename: 'program.js' });
const module = { exports: {} };
script.runInThisContext()(module, createRequire(program), dist);
const output = { isTerminal: false, write: () => {} };
const code = await module.exports.main(['check'], {
  cwd: sample,
  today: '2026-01-01',
  env: {},
  stdout: output,
  stderr: output,
  readStdin: async () => new Uint8Array(),
});
if (code > 1) throw new Error(`the sample run ended with ${code}`);
const stamp = Buffer.from(source.slice(-STAMP_LENGTH));
writeFileSync(join(dist, 'program.cache'), Buffer.concat([stamp, script.createCachedData()]));
rmSync(sample, { recursive: true });
