import { dirname, join, resolve } from 'node:path';
import type { ConfigFinderOptions, GoverningConfig } from './governing-config.ts';
import { NODE_DISK } from './node-disk.ts';

/** In one folder, the first of these counts. */
export const CONFIG_NAMES = ['trustlint.yaml', 'trustlint.yml', 'trustlint.json', 'trustlint.jsonc'] as const;

export interface ConfigFinder {
  /** What governs the files of a folder: the nearest configuration on the way up to the root of the repository. */
  governing(folder: string): Promise<GoverningConfig>;
}

export function createConfigFinder(options: ConfigFinderOptions): ConfigFinder {
  const { disk = NODE_DISK } = options;
  const byFolder = new Map<string, Promise<GoverningConfig>>();
  const none = {
    chain: [],
    problems: [],
    files: undefined,
    described: [],
    ignore: [],
    resolve: options.createResolver([]),
  };
  // Not before there is a configuration: reading one brings a parser along.
  const load = async (file: string, folder: string): Promise<GoverningConfig> =>
    (await import('./load-config.ts')).loadConfig(file, folder, options);
  const forced =
    options.configFile === undefined ? undefined : load(resolve(options.cwd, options.configFile), options.cwd);

  const find = (folder: string): Promise<GoverningConfig> => {
    const name = CONFIG_NAMES.find((candidate) => disk.has(join(folder, candidate)));
    if (name !== undefined) return load(join(folder, name), folder);
    const parent = dirname(folder);
    const isRoot = parent === folder || disk.has(join(folder, '.git'));
    return isRoot ? Promise.resolve({ ...none, folder }) : governing(parent);
  };
  const governing = (folder: string): Promise<GoverningConfig> => {
    if (forced !== undefined) return forced;
    let found = byFolder.get(folder);
    if (found === undefined) {
      found = find(folder);
      byFolder.set(folder, found);
    }
    return found;
  };
  return { governing };
}
