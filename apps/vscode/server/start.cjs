'use strict';
// Starts the server from code that V8 has compiled in an earlier session: to compile it again takes most of a start. Only V8 can make that
// code, and each version of it takes only its own, so it is kept where the editor lets the extension keep things.
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/** Names the folder. Without it, nothing is kept. */
const OPTION = '--compiled-code=';
/** Milliseconds after which the code of a usual start has run; later V8 begins to forget what is not used again. */
const STARTED = 10_000;
const DIGEST_LENGTH = 32;

const digestOf = (data) => createHash('sha256').update(data).digest();

const filename = join(__dirname, 'server.js');
const source = readFileSync(filename, 'utf8');
const folder = process.argv.find((word) => word.startsWith(OPTION))?.slice(OPTION.length);
// V8 compares no more of a program than its length.
const name = `server-${digestOf(source).toString('hex', 0, 8)}-${process.versions.v8}.bin`;

/** The compiled code, if it is whole: V8 trusts what it is given. */
function compiledCode() {
  if (folder === undefined) return undefined;
  try {
    const bytes = readFileSync(join(folder, name));
    const code = bytes.subarray(DIGEST_LENGTH);
    return digestOf(code).equals(bytes.subarray(0, DIGEST_LENGTH)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Where it can't be kept, the next start is as slow as this one; nobody needs to hear of it. */
function keep(script) {
  try {
    // V8 takes compiled code only under the flags that it was made under; the server has others while it reads a library.
    setFlagsFromString('--semi-space-growth-factor=2');
    const code = script.createCachedData();
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder)) if (old.startsWith('server-')) rmSync(join(folder, old), { force: true });
    const written = join(folder, `${name}.${process.pid}`);
    writeFileSync(written, Buffer.concat([digestOf(code), code]));
    renameSync(written, join(folder, name));
  } catch {}
}

// To make a regular expression ready for V8's interpreter, as it does before it compiles it, takes three times as long as to compile it.
setFlagsFromString('--no-regexp-tier-up');
const cachedData = compiledCode();
const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
  filename,
  cachedData,
});
if (folder !== undefined && (cachedData === undefined || script.cachedDataRejected))
  setTimeout(() => keep(script), STARTED).unref();
const server = { exports: {} };
script.runInThisContext()(server.exports, require, server, filename, __dirname);
