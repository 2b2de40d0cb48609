// Lists all that the client says, for translators: node l10n/strings.mjs writes bundle.l10n.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each text that is said in the sources of a folder, by itself, in order of the alphabet. */
export function stringsOf(folder) {
  const sources = readdirSync(folder, { recursive: true }).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const texts = sources.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/\bl10n\.t\(\s*('(?:[^'\\]|\\.)*')/g)].map(([, quoted]) =>
      quoted.slice(1, -1).replace(/\\(.)/g, '$1'),
    ),
  );
  return Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text]));
}

if (process.argv[1] === import.meta.filename) {
  const strings = stringsOf(join(import.meta.dirname, '../src'));
  writeFileSync(join(import.meta.dirname, 'bundle.l10n.json'), `${JSON.stringify(strings, null, 2)}\n`);
}
