// Plugins of esbuild for programs that run in Node and in a browser alike.
import { realpathSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';

const here = import.meta.dirname;
const PATHS = join(here, '../../packages/language-server/src/browser/posix-path.ts');

/** What Node has is asked for only where there is a Node. In a browser nothing needs it but paths, which have a stand-in. */
export const nodeWhereItIs = {
  name: 'node-where-it-is',
  setup({ onResolve, onLoad }) {
    const names = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
    onResolve({ filter: /./ }, ({ path, namespace }) => {
      if (!names.has(path)) return undefined;
      return namespace === 'node' ? { path, external: true } : { path: path.replace(/^node:/, ''), namespace: 'node' };
    });
    onLoad({ filter: /./, namespace: 'node' }, ({ path }) => {
      const standIn = path === 'path' ? `require(${JSON.stringify(PATHS)})` : '{}';
      const contents = `module.exports = 'importScripts' in globalThis ? ${standIn} : require('node:${path}');`;
      return { contents, loader: 'js', resolveDir: here };
    });
  },
};

/**
 * The packages of the protocol have a door for each host, which our sources name; behind the main one is what both have in common. All
 * are those of one program, whose package stands in the folder `program`: who brings another version of some works with these.
 */
export function commonProtocol(program) {
  const beside = (folder, name) => realpathSync(join(folder, '..', name));
  const top = realpathSync(program);
  const protocol = beside(top, 'vscode-languageserver-protocol');
  const files = {
    // Of this build, only what is used goes into the program.
    'vscode-languageserver-types': join(beside(protocol, 'vscode-languageserver-types'), 'lib/esm/main.js'),
  };
  for (const folder of [top, protocol, beside(protocol, 'vscode-jsonrpc')]) {
    files[basename(folder)] = join(folder, 'lib/common/api.js');
    for (const host of ['node', 'browser']) files[`${basename(folder)}/${host}`] = join(folder, `lib/${host}/main.js`);
  }
  return {
    name: 'common-protocol',
    setup({ onResolve }) {
      onResolve({ filter: /^vscode-/ }, ({ path }) => (path in files ? { path: files[path] } : undefined));
    },
  };
}
