import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';

/** What makes a rule of its declaration. */
const MAKERS = new Set(['defineRule', 'defineLibraryRule', 'missingElement']);
/** What only the rule's page shows, and the phrases, which are in patterns.bin. */
const NOT_NEEDED = new Set(['phrases', 'why', 'sources', 'bad', 'good']);

/** Takes out of each rule what a check does not look at: more than half of the program's text, which every start would have to load. */
export const rulesToRun = {
  name: 'rules-to-run',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rules[\\/]src[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (![...MAKERS].some((maker) => source.includes(`${maker}({`))) return undefined;
      const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
      return { contents: withoutProperties(code), loader: 'js' };
    });
  },
};

function withoutProperties(code) {
  let result = '';
  let at = 0;
  for (const statement of parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    for (const { init } of statement.declaration?.declarations ?? statement.declarations ?? []) {
      if (init?.type !== 'CallExpression' || !MAKERS.has(init.callee.name)) continue;
      const { properties } = init.arguments[0];
      for (const [i, { key, start, end }] of properties.entries()) {
        if (!NOT_NEEDED.has(key?.name)) continue;
        result += code.slice(at, start);
        at = properties[i + 1]?.start ?? end;
      }
    }
  }
  return result + code.slice(at);
}
