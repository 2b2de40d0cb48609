import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Whose words stand in our own sources. `licence` as in `packagesIn`. */
export const QUOTED = [
  {
    name: 'retext-equality 7.1.0',
    licence: 'MIT',
    text: `Words of packages/rules/src/respect/inclusive-words.ts follow its lists.

(The MIT License)

Copyright (c) 2015 Titus Wormer <tituswormer@gmail.com>

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the 'Software'), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do
so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED 'AS IS', WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  },
];

/**
 * The packages whose code is in a bundle: `name`, `version` and `licence` (an SPDX expression) as their `package.json` say, and `root`, where they
 * stand. `inputs` are the files that went in, relative to `folder`.
 */
export function packagesIn(inputs, folder) {
  const packages = new Map();
  for (const input of inputs) {
    const [, path] = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    if (path === undefined) continue;
    const root = resolve(folder, path);
    const { name, version, license: licence } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    packages.set(`${name} ${version}`, { name, version, licence, root });
  }
  return [...packages.values()];
}

/** The files whose code is in what was built, as esbuild’s metafile says it: what the bundler has read and left out is none of them. */
export const bundledIn = ({ outputs }) =>
  Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0));

/**
 * The licences of the packages whose code is in the bundles, as their licences ask. `inputs` are the files that went in, relative to
 * `folder`.
 * @throws Error where a package has no licence file.
 */
export function noticesOf(inputs, folder) {
  const packages = packagesIn(inputs, folder).map(({ name, version, root }) => ({
    name: `${name} ${version}`,
    text: licenceOf(root),
  }));
  const all = [...QUOTED, ...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `Trustlint contains work of others, under their licences.\n${all.map(({ name, text }) => `\n${'-'.repeat(80)}\n${name}\n\n${text.trim()}\n`).join('')}`;
}

function licenceOf(root) {
  const file = readdirSync(root).find((name) => /^licen[cs]e(?:\.|-|$)/i.test(name));
  if (file === undefined || !existsSync(join(root, file))) throw new Error(`${root} has no licence file`);
  return readFileSync(join(root, file), 'utf8');
}
