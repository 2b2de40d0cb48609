import { join } from 'node:path';
import { FORMATS } from '@trustlint/core';
import { nameableFiles } from '@trustlint/project';
import type { ConfigSurroundings } from '../service/config-completion.ts';
import type { Session } from '../session.ts';
import type { ConfigFile } from './config-file.ts';
import { createPacer } from './pacer.ts';

/** What stands in the folder of a configuration. */
export const surroundingsOf = (
  { uri, config, absolute }: ConfigFile,
  { workspace, host }: Session,
): ConfigSurroundings => ({
  paths: async () => {
    const extensions = new Set(FORMATS.flatMap((format) => format.extensions));
    const paths = await nameableFiles(config, { extensions, disk: host.disk, pause: createPacer(host) });
    return paths.filter((path) => join(config.folder, path) !== absolute);
  },
  titles: () => {
    const macros = workspace
      .libraryOf(uri)
      .files()
      .flatMap(({ document }) => document.macros);
    return [...new Set(macros.map(({ title }) => title))];
  },
});
