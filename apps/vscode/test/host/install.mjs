// Puts a real VS Code, as its makers build it for servers, into node_modules beside this file, unless it is there already.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const wanted = JSON.stringify(dependencies);
const host = join(here, 'node_modules/code-server/lib/vscode');
/** Written when all is in place: a run that was ended half-way begins again. */
const stamp = join(here, 'node_modules/installed-host');
const LIMIT = 10 * 60_000;

/** What a test starts. */
export const HOST_PROGRAM = join(host, 'out/server-main.js');

export function installHost() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing a real editor for the tests …`);
  // No scripts: they would compile what the tests do not use, and fetch what no registry has.
  npm(here, ['install', '--ignore-scripts', '--no-package-lock']);
  npm(host, ['install', '--ignore-scripts', '--omit=dev']);
  // What a script would have fetched: without it, the editor finds no files.
  const search = join(host, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(search, { recursive: true });
  cpSync(join(here, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg'), join(search, 'rg'));
  writeFileSync(stamp, wanted);
}

function npm(cwd, args) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', [...args, ...quiet], { cwd, stdio: 'inherit', timeout: LIMIT });
  if (status !== 0)
    throw new Error(`npm ${args[0]} failed in ${cwd}.${error === undefined ? '' : ` ${error.message}`}`);
}

if (process.argv[1] === import.meta.filename) installHost();
