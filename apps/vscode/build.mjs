// Puts the extension together in dist/extension/ and packs it into dist/trustlint.vsix.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledIn, noticesOf } from '@trustlint/bundling/notices';
import { sbomOf } from '@trustlint/bundling/sbom';
import { bundlePage } from '@trustlint/report/bundle-page';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { commonProtocol, nodeWhereItIs } from './both-hosts.mjs';
import { bundleServer } from './bundle-server.mjs';
import { stringsOf } from './l10n/strings.mjs';

/** What an update may weigh, in bytes. */
const MOST_BYTES = 1_750_000;

const here = import.meta.dirname;
const target = join(here, 'dist');
// Built beside it and put in its place when all of it is there: a build that fails leaves the last one whole.
const dist = `${target}.${process.pid}`;
process.on('exit', () => rmSync(dist, { recursive: true, force: true }));
const extension = join(dist, 'extension');
mkdirSync(extension, { recursive: true });

const client = await build({
  absWorkingDir: here,
  entryPoints: ['src/extension.ts'],
  outfile: join(extension, 'client.js'),
  bundle: true,
  metafile: true,
  format: 'cjs',
  platform: 'neutral',
  target: ['node20', 'es2022'],
  charset: 'utf8',
  mainFields: ['module', 'main'],
  conditions: ['browser'],
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [nodeWhereItIs, commonProtocol(join(here, 'node_modules/vscode-languageclient'))],
});
mkdirSync(join(extension, 'server'));
const server = await bundleServer(join(extension, 'server'));
const bundled = [client.metafile, server].flatMap(bundledIn);

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

const report = bundlePage();
writeFileSync(join(extension, 'webview/report.css'), report.style);
writeFileSync(join(extension, 'webview/report.js'), report.script);

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
for (const name of ['icon.png', 'explorer.svg', 'grades.ttf'])
  cpSync(join(here, 'media', name), join(extension, 'media', name));
cpSync(join(here, '../../LICENSE'), join(extension, 'LICENSE.txt'));
// People read the source of it; editors do not.
const schema = JSON.parse(readFileSync(join(here, '../../docs/trustlint.schema.json'), 'utf8'));
writeFileSync(join(extension, 'trustlint.schema.json'), JSON.stringify(schema));
writeFileSync(join(extension, 'third-party-notices.txt'), noticesOf(bundled, here));
const {
  scripts,
  devDependencies,
  type,
  private: _,
  ...manifest
} = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
writeFileSync(join(extension, 'package.json'), `${JSON.stringify({ ...manifest, name: 'trustlint' }, null, 2)}\n`);
const purl = `pkg:vscode-extension/${manifest.publisher}/trustlint@${manifest.version}`;
const bill = sbomOf({ name: 'trustlint', version: manifest.version, purl }, bundled, here);
writeFileSync(join(extension, 'sbom.cdx.json'), bill);
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
