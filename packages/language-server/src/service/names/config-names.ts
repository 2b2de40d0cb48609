import { resolve } from 'node:path';
import {
  type ConfigNode,
  findDialect,
  parseJsonConfig,
  parseYamlConfig,
  type Span,
  type TextEdit,
} from '@trustlint/core';
import type { Session } from '../../session.ts';
import { Lines } from '../../text/lines.ts';
import { isConfigName } from '../../watched-files.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { addressOf, pathOf } from '../../workspace/place.ts';

/** A configuration file, as it is open or stands on the disk. */
export interface ConfigText {
  readonly uri: string;
  /** Of the client’s document; `undefined` for a file that is not open. */
  readonly version: number | undefined;
  readonly lines: Lines;
}

/** A name of a placeholder that the team has described. `*` in it stands for all that fit. */
export interface ConfigName {
  readonly config: ConfigText;
  readonly name: string;
  /** The dialect that it belongs to, as the configuration calls it; absent where it is only said to be known. */
  readonly dialect?: string;
  /** With its quotes. */
  readonly span: Span;
}

/** The configurations that govern files of macros, and those that are open in the same library. */
export function configTexts(files: readonly MacroFile[], root: string, session: Session): readonly ConfigText[] {
  const texts = new Map<string, ConfigText>();
  for (const { version, uri, lines } of session.workspace.documents.all())
    if (isConfigText(uri) && session.workspace.libraryOf(uri).root === root)
      texts.set(pathOf(uri), { uri, version, lines });
  for (const { chain } of new Set(files.map(({ config }) => config))) {
    for (const { path, file } of chain) {
      const absolute = resolve(root, path);
      if (texts.has(absolute) || file === undefined) continue;
      const uri = addressOf(absolute);
      const open = session.workspace.documents.get(uri);
      const lines = open?.lines ?? new Lines(file.text, session.client.positionEncoding);
      texts.set(absolute, { uri, version: open?.version, lines });
    }
  }
  return [...texts.values()];
}

/** Whether the address is that of a configuration. */
export const isConfigText = (uri: string): boolean => isConfigName(uri) && !uri.endsWith('.gitignore');

/** The names that a configuration describes, in the order of their places. */
export function namesIn(config: ConfigText): readonly ConfigName[] {
  const { text } = config.lines;
  if (!/customFields|dialects|known/.test(text)) return [];
  const { root } = /\.jsonc?$/i.test(config.uri) ? parseJsonConfig(text) : parseYamlConfig(text);
  const names: ConfigName[] = [];
  const add = (node: ConfigNode | undefined, dialect?: string): void => {
    if (
      node?.type === 'scalar' &&
      node.value !== null &&
      node.value !== '' &&
      !names.some((one) => one.span.start === node.span.start)
    )
      names.push({ config, name: String(node.value), ...(dialect === undefined ? {} : { dialect }), span: node.span });
  };
  for (const [list, key] of [
    ['customFields', 'dialect'],
    ['dialects', 'id'],
  ] as const) {
    for (const entry of itemsOf(at(root, list))) {
      const id = at(entry, key);
      const dialect = id?.type === 'scalar' ? String(id.value) : undefined;
      for (const variable of itemsOf(at(entry, 'variables'))) add(at(variable, 'name'), dialect);
    }
  }
  // The rules that look names up take some more as an option.
  for (const said of [root, ...itemsOf(at(root, 'overrides'))]) {
    const rules = at(said, 'rules');
    for (const { value } of rules?.type === 'map' ? rules.entries : [])
      for (const known of itemsOf(at(at(value, 'options'), 'known'))) add(known);
  }
  return names.sort((a, b) => a.span.start - b.span.start);
}

const at = (node: ConfigNode | undefined, key: string): ConfigNode | undefined =>
  node?.type === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;

const itemsOf = (node: ConfigNode | undefined): readonly ConfigNode[] =>
  node?.type === 'list' ? node.items : node === undefined ? [] : [node];

/** The name without its quotes, or all of it where it is written with escapes. */
export function placeInConfig({ config, name, span }: ConfigName): Span {
  const start = config.lines.text.slice(span.start, span.end).indexOf(name);
  return start < 0 ? span : { start: span.start + start, end: span.start + start + name.length };
}

/** The edit that makes it another name. */
export function renameInConfig(entry: ConfigName, name: string): TextEdit {
  const span = placeInConfig(entry);
  const isPlain = span.start === entry.span.start;
  // What is no text without quotes would be read as a number, a list or nothing.
  return { span, text: isPlain && !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) ? JSON.stringify(name) : name };
}

/** Those of the names that describe the one, best those of its own dialect: the exact one, else one with `*` that fits. */
export function describing(
  name: string,
  dialect: string,
  names: readonly ConfigName[],
  dialects: Parameters<typeof findDialect>[1],
): readonly ConfigName[] {
  const of = (one: ConfigName): boolean =>
    one.dialect === undefined || (findDialect(one.dialect, dialects)?.id ?? one.dialect) === dialect;
  const exact = names.filter((one) => one.name === name);
  const fitting = exact.length > 0 ? exact : names.filter((one) => fits(one.name, name));
  const own = fitting.filter(of);
  return own.length > 0 ? own : fitting;
}

function fits(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return false;
  const pieces = pattern.split(/\*+/);
  const first = pieces[0] as string;
  const last = pieces.at(-1) as string;
  let from = first.length;
  if (!name.startsWith(first)) return false;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, from + 1);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return name.length > from + last.length && name.endsWith(last);
}
