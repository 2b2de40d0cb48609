#!/usr/bin/env node
'use strict';
// Starts the program from code that the build has compiled: half of a short run would go into compiling it again. Where V8 is
// another than the build's, it does not take the compiled code and compiles the source itself.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const STAMP_LENGTH = 16;

const filename = join(__dirname, 'program.js');
// The bundler writes ASCII only; as Latin-1 it needs no decoding.
const source = readFileSync(filename, 'latin1');

/** The compiled code, if it was made of this very source: V8 itself compares no more than the length. */
function compiledCode() {
  try {
    const bytes = readFileSync(join(__dirname, 'program.cache'));
    const isOwn = bytes.toString('latin1', 0, STAMP_LENGTH) === source.slice(-STAMP_LENGTH);
    return isOwn ? bytes.subarray(STAMP_LENGTH) : undefined;
  } catch {
    return undefined;
  }
}

const script = new Script(source, { filename, cachedData: compiledCode() });
const program = { exports: {} };
script.runInThisContext()(program, require, __dirname);
program.exports.start();
