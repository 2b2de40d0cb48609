import { FORMATS } from '@trustlint/core';
import { CONFIG_NAMES } from '@trustlint/project';

/** Whether the address is that of a configuration, or of another file that says which files count. */
export function isConfigName(uri: string): boolean {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return (CONFIG_NAMES as readonly string[]).includes(name) || name === '.gitignore';
}

/** Patterns of all files whose change on the disk counts. */
export const WATCHED_FILES: readonly string[] = [
  `**/{${CONFIG_NAMES.join(',')},.gitignore}`,
  `**/*{${[...new Set(FORMATS.flatMap(({ extensions }) => extensions))].join(',')}}`,
];
