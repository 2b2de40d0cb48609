// Bundles the server of the extension: one program for Node and for a browser's worker, and beside it what is compiled of the rules.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { common, compilePack, ownModules, pureJsonParser } from '@trustlint/bundling';
import { build } from 'esbuild';
import { commonProtocol, nodeWhereItIs } from './both-hosts.mjs';

const here = import.meta.dirname;

/** Writes `start.js`, `server.js`, `phrases.bin` and `rule-texts.json` into the folder, and answers what esbuild says of the bundle. */
export async function bundleServer(folder) {
  const { version } = JSON.parse(readFileSync(join(here, '../../packages/cli/package.json'), 'utf8'));
  const { packed, toRun, ruleTexts } = await compilePack();
  writeFileSync(join(folder, 'phrases.bin'), packed);
  writeFileSync(join(folder, 'rule-texts.json'), JSON.stringify(ruleTexts));
  cpSync(join(here, 'server/start.cjs'), join(folder, 'start.js'));
  const { metafile } = await build({
    ...common,
    absWorkingDir: here,
    metafile: true,
    format: 'cjs',
    target: ['node20', 'es2022'],
    charset: 'utf8',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
    minify: true,
    legalComments: 'none',
    plugins: [
      builtVersion(version),
      nodeWhereItIs,
      commonProtocol(join(here, '../../packages/language-server/node_modules/vscode-languageserver')),
      ownModules(toRun),
      pureJsonParser,
    ],
    entryPoints: ['server/main.ts'],
    outfile: join(folder, 'server.js'),
  });
  return metafile;
}

const builtVersion = (version) => ({
  name: 'built-version',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^trustlint:version$/ }, ({ path }) => ({ path, namespace: 'built' }));
    onLoad({ filter: /./, namespace: 'built' }, () => ({ contents: JSON.stringify(version), loader: 'json' }));
  },
});
