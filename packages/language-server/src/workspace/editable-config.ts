import { basename, join, relative, resolve } from 'node:path';
import { type ConfigSyntax, syntaxOf } from '@trustlint/core/edit-config';
import { CONFIG_NAMES, displayPath, matchesPath, readFile } from '@trustlint/project';
import type { Session } from '../session.ts';
import { Lines } from '../text/lines.ts';
import type { MacroFile } from './macro-file.ts';
import { addressOf, isFile, pathOf } from './place.ts';

/** The text of the configuration that governs a file, to be edited: the open document's, else the disk's. */
export interface EditableConfig {
  readonly uri: string;
  readonly version: number | undefined;
  readonly lines: Lines;
  /** As it is shown. */
  readonly path: string;
  readonly syntax: ConfigSyntax;
  /** The file from the folder that patterns count from, with `/`. */
  readonly pathOfFile: string;
  /** There is none yet; this is what it should begin with. */
  readonly beginning?: string;
}

/** Without a configuration only files of this name are checked, and so it stays. */
const NAMED = '**/*.macro.*';

/** `undefined` where there can be none, or where it can't be read. */
export function editableConfigFor(file: MacroFile, { workspace, client, host }: Session): EditableConfig | undefined {
  if (!isFile(file.uri) && !workspace.isInFolder(file.uri)) return undefined;
  const { root } = workspace.libraryOf(file.uri);
  const { path, folder } = file.config;
  const absolute = path === undefined ? join(root, CONFIG_NAMES[0]) : resolve(root, path);
  const from = path === undefined ? root : folder;
  const pathOfFile = relative(from, file.absolute).replaceAll('\\', '/');
  const syntax = syntaxOf(absolute);
  const shown = displayPath(root, absolute);
  const open = [...workspace.documents.all()].find(({ uri }) => pathOf(uri) === absolute);
  if (open !== undefined) {
    const { uri, version, lines } = open;
    return { uri, version, lines, path: shown, syntax, pathOfFile };
  }
  const uri = addressOf(absolute);
  const at = { uri, version: undefined, path: shown, syntax, pathOfFile } as const;
  if (path === undefined) {
    const patterns = matchesPath(NAMED, pathOfFile) ? [NAMED] : [NAMED, pathOfFile];
    const beginning = `files:\n${patterns.map((pattern) => `  - ${JSON.stringify(pattern)}\n`).join('')}`;
    return { ...at, lines: new Lines('', client.positionEncoding), beginning };
  }
  const read = readFile(absolute, basename(absolute), host.disk);
  return read.file === undefined ? undefined : { ...at, lines: new Lines(read.file.text, client.positionEncoding) };
}
