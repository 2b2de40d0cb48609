import {
  DIALECTS,
  type Dialect,
  fillInPattern,
  findDialect,
  isOfDialect,
  type Settings,
  scanPlaceholders,
  type TextEdit,
  variableOf,
  writeFillIn,
  writePlaceholder,
} from '@trustlint/core';
import { LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import type { Range } from '../../text/lines.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import type { FileEdits } from '../workspace-edit.ts';
import { type ConfigText, namesIn, placeInConfig, renameInConfig } from './config-names.ts';
import { isSame, mentionAt, mentionsIn, type Named, placeOfName } from './mentions.ts';
import { entryAt, namedByEntry } from './references.ts';
import type { Surroundings } from './surroundings.ts';

/** What can be renamed at a place, and how it is called now. */
export interface Renamable {
  readonly range: Range;
  readonly placeholder: string;
}

/**
 * What a rename in a file of macros would take hold of; `undefined` where no name stands.
 * @throws ResponseError, with words for people, for what can't be renamed here.
 */
export function renamableInMacros(
  file: MacroFile,
  position: Position,
): (Renamable & { readonly named: Named }) | undefined {
  const mention = mentionAt(file, file.lines.offsetAt(position));
  if (mention === undefined) return undefined;
  refuseForeign(mention);
  return { range: file.lines.rangeOf(placeOfName(mention)), placeholder: mention.name, named: mention };
}

/** As `renamableInMacros`, in a configuration. */
export function renamableInConfig(
  config: ConfigText,
  position: Position,
  files: readonly MacroFile[],
): (Renamable & { readonly named: Named }) | undefined {
  const entry = entryAt(config, config.lines.offsetAt(position));
  if (entry === undefined) return undefined;
  const named = namedByEntry(entry, files);
  refuseForeign(named);
  if (entry.name.includes('*')) throw refusal(`“${entry.name}” stands for many names. Change it by hand.`);
  return { range: config.lines.rangeOf(placeInConfig(entry)), placeholder: entry.name, named };
}

/**
 * The edits that give a name another one in all files of the library and in its configurations.
 * @throws ResponseError where the new name can't be one, or a place can't be written.
 */
export function renameEverywhere(
  named: Named,
  newName: string,
  { files, configs }: Surroundings,
): readonly FileEdits[] {
  const result: FileEdits[] = [];
  for (const file of files) {
    const edits = new Map<number, TextEdit>();
    for (const mention of file.document.macros.flatMap(mentionsIn)) {
      if (!isSame(named, mention) || isBuiltIn(mention)) continue;
      const name = writableName(mention, newName, file.settings);
      if (name === mention.name) continue;
      const edit = mention.text.edit(mention.span, name);
      if (edit === undefined)
        throw refusal(
          `Nothing was renamed: in ${file.path} “${mention.name}” is written in a way that can’t be changed safely. Change it there by hand first.`,
        );
      edits.set(edit.span.start, edit);
    }
    const { uri, version, lines } = file;
    if (edits.size > 0) result.push({ uri, version, lines, edits: [...edits.values()] });
  }
  if (named.kind === 'value') result.push(...renamedInConfigs(named, writableValue(named, newName), files, configs));
  return result;
}

function renamedInConfigs(
  named: Named,
  name: string,
  files: readonly MacroFile[],
  configs: readonly ConfigText[],
): readonly FileEdits[] {
  if (name === named.name) return [];
  return configs.flatMap((config) => {
    const { uri, version, lines } = config;
    const entries = namesIn(config).filter((entry) => {
      const described = namedByEntry(entry, files);
      return isSame(named, described) && !isBuiltIn(described);
    });
    if (entries.length === 0) return [];
    return [{ uri, version, lines, edits: entries.map((entry) => renameInConfig(entry, name)) }];
  });
}

/** The platform's own: another name for it would print something else, or nothing. */
function isBuiltIn({ kind, name, dialect }: Named): boolean {
  const platform = findDialect(dialect.id, DIALECTS);
  return kind === 'value' && platform !== undefined && variableOf(name, platform) !== undefined;
}

function refuseForeign(named: Named): void {
  if (named.kind === 'macro')
    throw refusal(
      `“${named.name}” is the name of another macro. Give that macro another title, or its file another name.`,
    );
  if (!isBuiltIn(named)) return;
  const { label } = named.dialect;
  throw refusal(
    `“${named.name}” is a name that ${label} gives, so it can’t be renamed: under another name nothing would be filled in. To use another placeholder here, write it in its place.`,
  );
}

const refusal = (message: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, message);

/** The new name as it may stand in the place of the old one. @throws ResponseError where it may not. */
function writableName(named: Named, newName: string, { fillIn }: Settings): string {
  const { kind, dialect } = named;
  if (kind === 'fill-in') {
    const { open, close } = fillIn;
    const words = without(newName.trim(), open, close).trim();
    const written = writeFillIn(words, fillIn);
    const whole = Array.from(written.matchAll(fillInPattern(fillIn).regExp), (match) => match[0]);
    if (whole[0] === written) return words;
    throw refusal(
      `“${words}” can’t be a fill-in. Take two to 48 letters, digits and blanks that begin with a small letter, such as ${writeFillIn('order number', fillIn)}.`,
    );
  }
  if (kind === 'local') {
    const name = unbraced(newName, dialect);
    if (/^[A-Za-z_][\w-]*$/.test(name)) {
      const isTaken = named.part?.prose.placeholders.some(
        (one) => one.name === name || one.name.startsWith(`${name}.`),
      );
      if (!isTaken || name === named.name) return name;
      throw refusal(`“${name}” is used in this text already. Take another name.`);
    }
    throw refusal(`“${name}” can’t be a name here. Take letters, digits and “_”, without blanks.`);
  }
  return writableValue(named, newName);
}

function writableValue(named: Named, newName: string): string {
  const { dialect } = named;
  const name = unbraced(newName, dialect);
  if (isNameOf(dialect, name)) return name;
  throw refusal(`“${name}” can’t be the name of a placeholder of ${dialect.label}. Take a name like “${named.name}”.`);
}

function unbraced(newName: string, { open, close }: Dialect): string {
  return without(newName.trim(), open, close).trim();
}

const without = (text: string, open: string, close: string): string =>
  text.startsWith(open) && text.endsWith(close) && text.length > open.length + close.length
    ? text.slice(open.length, text.length - close.length)
    : text;

/** Whether a placeholder with that name is read as one. */
function isNameOf(dialect: Dialect, name: string): boolean {
  if (name === '' || /[\s"'<>&\\]/.test(name)) return false;
  const written = writePlaceholder(dialect, name);
  const [found, ...more] = scanPlaceholders(written, dialect, fillInPattern());
  return found?.kind === 'value' && found.name === name && more.length === 0 && isOfDialect(written, found, dialect);
}
