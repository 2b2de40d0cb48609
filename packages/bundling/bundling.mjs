// What the programs that are built of these packages have in common.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { withLazyConstants } from './lazy-constants.mjs';
import { indexToRun, inOwnScope, ruleToRun } from './rules-to-run.mjs';

const here = import.meta.dirname;

export const common = {
  bundle: true,
  // Not 'node': some packages give Node only a CommonJS build, which can't be shaken and requires at run time.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'node20.19',
  logLevel: 'warning',
  // A third of what the Markdown parser does before it parses is to say how editors would colour it.
  alias: { '@lezer/highlight': join(here, 'no-highlighting.mjs') },
};

/**
 * What is compiled of all rules: `patterns` and `texts`, the bytes of their phrases; `packed`, the same in fewer bytes; `toRun`, what a
 * program has in place of what is authored (`ownModules`); `ruleTexts`, what only their pages show.
 */
export async function compilePack() {
  const folder = mkdtempSync(join(tmpdir(), 'trustlint-pack-'));
  try {
    const outfile = join(folder, 'compile-pack.mjs');
    await build({ ...common, format: 'esm', absWorkingDir: here, entryPoints: ['compile-pack.ts'], outfile });
    const { compilePack, listsToRun, ruleBriefs, ruleTexts } = await import(pathToFileURL(outfile).href);
    return { ...compilePack(), toRun: { briefs: ruleBriefs(), lists: listsToRun() }, ruleTexts: ruleTexts() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Imports of functions whose modules bring parsers that most files do not need. */
const RARE = /^import \{ (\w+) \} from ("[^"]*\/yaml-nodes\.ts");$/gm;

/** The module with such functions looked up when they are called. */
const withRareImports = (code) =>
  code.replace(RARE, (_, name, from) => `const ${name} = (...given) => require(${from}).${name}(...given);`);

/**
 * A start runs as little as it can of our own modules. Of the compiled pack, `briefs` are what a run looks at before it asks a rule, and
 * `lists` the lists of words without the patterns, by module and name.
 */
export const ownModules = ({ briefs, lists }) => ({
  name: 'own-modules',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:core|rules)[\\/]src[\\/].+\.ts$/ }, async ({ path }) => {
      const { code: authored } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'es2022' });
      const code = withRareImports(authored);
      const [, inRules] = /[\\/]rules[\\/]src[\\/](.+)$/.exec(path) ?? [];
      const list = Object.entries(lists[inRules?.replaceAll('\\', '/')] ?? {});
      if (list.length > 0)
        return { contents: list.map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`).join('\n') };
      if (inRules === 'index.ts') return { contents: indexToRun(code, briefs), loader: 'js' };
      const contents = inRules === undefined ? withLazyConstants(code) : inOwnScope(withLazyConstants(ruleToRun(code)));
      return { contents, loader: 'js' };
    });
  },
});

/** Only what is used of it goes into the program; it does not say that nothing else in it needs to be run. */
export const pureJsonParser = {
  name: 'pure-json-parser',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^jsonc-parser$|^\.\// }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData?.isFound === true || (path !== 'jsonc-parser' && !/[\\/]jsonc-parser[\\/]/.test(importer)))
        return undefined;
      const found = await find(path, { importer, resolveDir, kind, pluginData: { isFound: true } });
      return { ...found, sideEffects: false };
    });
  },
};
