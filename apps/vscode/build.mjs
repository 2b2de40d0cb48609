// Puts the extension together in dist/extension/ and packs it into dist/trustlint.vsix. The server is that of the command line and the
// one for browsers, as their builds have made them.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { noticesOf } from '@trustlint/bundling/notices';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { stringsOf } from './l10n/strings.mjs';

/** What an update may weigh, in bytes. */
const MOST_BYTES = 4_500_000;

const here = import.meta.dirname;
const target = join(here, 'dist');
// Built beside it and put in its place when all of it is there: a build that fails leaves the last one whole.
const dist = `${target}.${process.pid}`;
process.on('exit', () => rmSync(dist, { recursive: true, force: true }));
const extension = join(dist, 'extension');
mkdirSync(extension, { recursive: true });

const bundled = [];
await bundleClient('extension.ts', { outfile: join(extension, 'client.cjs'), platform: 'node', target: 'node20' });
await bundleClient('extension-web.ts', {
  outfile: join(extension, 'client-web.cjs'),
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  // Asked for by a package that does without it.
  define: { global: 'globalThis' },
});

await build({
  absWorkingDir: here,
  entryPoints: ['webview/preview.ts', 'webview/preview.css'],
  outdir: join(extension, 'webview'),
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
});

const program = join(here, '../../packages/cli/dist');
// Of what the command line has, only what its server reads.
const server = readFileSync(join(program, 'language-server.js'), 'utf8');
for (const name of readdirSync(program))
  if (name === 'language-server.js' || name === 'package.json' || server.includes(name))
    cpSync(join(program, name), join(extension, 'server', name), { recursive: true });
writeFileSync(join(extension, 'server/serve.js'), "require('./language-server.js').serveEditor();\n");
const worker = join(here, '../../packages/language-server/dist/browser-worker.js');
mkdirSync(join(extension, 'server-web'));
cpSync(worker, join(extension, 'server-web', basename(worker)));

for (const name of [
  'README.md',
  'CHANGELOG.md',
  'package.nls.json',
  'l10n/bundle.l10n.json',
  'snippets',
  'starter',
  'walkthrough',
])
  cpSync(join(here, name), join(extension, name), { recursive: true });
cpSync(join(here, 'media/icon.png'), join(extension, 'media/icon.png'));
cpSync(join(here, '../../LICENSE'), join(extension, 'LICENSE.txt'));
// People read the source of it; editors do not.
const schema = JSON.parse(readFileSync(join(here, '../../docs/trustlint.schema.json'), 'utf8'));
writeFileSync(join(extension, 'trustlint.schema.json'), JSON.stringify(schema));
writeFileSync(join(extension, 'third-party-notices.txt'), mergedNotices());
const {
  scripts,
  devDependencies,
  type,
  private: _,
  ...manifest
} = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
writeFileSync(join(extension, 'package.json'), `${JSON.stringify({ ...manifest, name: 'trustlint' }, null, 2)}\n`);
checkStrings();
// Nothing is here but what was put here.
writeFileSync(join(extension, '.vscodeignore'), '');

await createVSIX({
  cwd: extension,
  packagePath: join(dist, 'trustlint.vsix'),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  // The page of the rule about secrets shows a made-up one.
  allowPackageSecrets: ['slack'],
});
const { size } = statSync(join(dist, 'trustlint.vsix'));
if (size > MOST_BYTES) throw new Error(`the extension weighs ${size} bytes, and may weigh ${MOST_BYTES}`);
rmSync(target, { recursive: true, force: true });
renameSync(dist, target);

async function bundleClient(entry, options) {
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: [`src/${entry}`],
    bundle: true,
    metafile: true,
    format: 'cjs',
    external: ['vscode'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  bundled.push(...Object.keys(metafile.inputs));
}

/** What is of others in the client, and in the servers as their builds say. */
function mergedNotices() {
  const texts = [
    noticesOf([...new Set(bundled)], here),
    readFileSync(join(program, 'third-party-notices.txt'), 'utf8'),
    readFileSync(join(worker, '../third-party-notices.txt'), 'utf8'),
  ];
  const rule = `\n${'-'.repeat(80)}\n`;
  const [opening] = texts[0].split(rule, 1);
  const notices = new Set(
    texts.flatMap((text) =>
      text
        .split(rule)
        .slice(1)
        .map((notice) => notice.trim()),
    ),
  );
  return `${opening}${[...notices]
    .sort()
    .map((notice) => `${rule}${notice}\n`)
    .join('')}`;
}

/** What is said in the sources and in the manifest can be translated. */
function checkStrings() {
  const strings = JSON.stringify(stringsOf(join(here, 'src')));
  const bundle = JSON.stringify(JSON.parse(readFileSync(join(here, 'l10n/bundle.l10n.json'), 'utf8')));
  if (strings !== bundle) throw new Error('l10n/bundle.l10n.json is stale: node l10n/strings.mjs');
  const said = JSON.parse(readFileSync(join(here, 'package.nls.json'), 'utf8'));
  for (const [, key] of JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g))
    if (!(key in said)) throw new Error(`package.nls.json lacks ${key}`);
  for (const name of ['main', 'browser'])
    if (!existsSync(join(extension, manifest[name]))) throw new Error(`${manifest[name]} is missing`);
}
