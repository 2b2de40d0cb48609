#!/usr/bin/env node
'use strict';
// Starts the program from code that the build has compiled: half of a short run would go into compiling it again. Where V8 is
// another than the build's, it does not take the compiled code and compiles the source itself.
const { closeSync, openSync, readSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const STAMP_LENGTH = 16;
/** As the workers have it. */
const WORKER = '--worker-of-trustlint';

/** How much bytecode a function runs before V8 weighs whether to optimise it, in bytes: V8's own measure. */
const V8_BUDGET = 67_584;
/** As the build of the compiled code has them. */
const FLAGS = [
  // A check of one macro ends before optimised code pays, and in one of a thousand much of it is made too early and thrown away.
  '--interrupt-budget=200000',
  // V8 interprets a regular expression when it is run first, and compiles it for the second time: to make ready for the interpreter
  // takes three times as long as to compile.
  '--no-regexp-tier-up',
];

/**
 * One file after the other is read into this room, the last of them by the program: to touch fresh memory takes longer than to
 * read. Bytes; what is never touched of it costs nothing.
 */
const room = Buffer.allocUnsafeSlow(1 << 24);

/** The bytes of a file, until the next one is read. */
function read(name) {
  const file = openSync(join(__dirname, name));
  const bytes = room.subarray(0, readSync(file, room, 0, room.length, 0));
  closeSync(file);
  return bytes;
}

const filename = join(__dirname, 'program.js');
// The bundler writes ASCII only; as Latin-1 it needs no decoding.
const source = read('program.js').latin1Slice();

/** The compiled code, if it was made of this very source: V8 itself compares no more than the length. */
function compiledCode() {
  try {
    const bytes = read('program.cache');
    const isOwn = bytes.latin1Slice(0, STAMP_LENGTH) === source.slice(-STAMP_LENGTH);
    return isOwn ? bytes.subarray(STAMP_LENGTH) : undefined;
  } catch {
    return undefined;
  }
}

/** What goes on for long runs the same code again and again: the sooner it is optimised, the better. */
const goesOn = process.argv[2] === 'lsp' || process.argv.some((word) => word === '--watch' || word === '--stdin-jsonl');

// V8 takes compiled code only under the flags that it was compiled under, and a worker finds them set already.
for (const flag of FLAGS) setFlagsFromString(flag);
const script = new Script(source, { filename, cachedData: compiledCode() });
if (goesOn) setFlagsFromString(`--interrupt-budget=${V8_BUDGET}`);
// To optimise a pattern takes twice as long as to compile it, and pays where it looks at hundreds of texts: see `optimisePatterns`. Flags are
// those of all threads: what a worker changed, the next one would find when it takes the compiled code.
else if (process.argv[2] !== WORKER) setFlagsFromString('--no-regexp-optimization');
const program = { exports: {} };
script.runInThisContext()(program, require, __dirname);
program.exports.start(read);
