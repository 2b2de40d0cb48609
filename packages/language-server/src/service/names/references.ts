import { DIALECTS, findDialect, GENERIC, type Span } from '@trustlint/core';
import type { Location, Position } from 'vscode-languageserver';
import type { Lines } from '../../text/lines.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { type ConfigName, type ConfigText, namesIn, placeInConfig } from './config-names.ts';
import { macrosTakenIn, placeOfMacro } from './macros-by-name.ts';
import { isSame, mentionAt, mentionsIn, type Named, placeOfName } from './mentions.ts';

/** What stands at an offset of a file of macros: a name, or the title of what other macros take in. */
export function namedInMacros(file: MacroFile, offset: number): Named | undefined {
  const mention = mentionAt(file, offset);
  if (mention !== undefined) return mention;
  for (const { sharedAs, titleSpan, dialect } of file.document.macros)
    if (sharedAs !== undefined && titleSpan !== undefined && titleSpan.start <= offset && offset <= titleSpan.end)
      return { kind: 'value', name: sharedAs.name, dialect };
  return undefined;
}

/** The entry of a configuration at an offset. */
export const entryAt = (config: ConfigText, offset: number): ConfigName | undefined =>
  namesIn(config).find(({ span }) => span.start <= offset && offset <= span.end);

/** What an entry of a configuration describes; `files` are those of the library. */
export function namedByEntry({ name, dialect }: ConfigName, files: readonly MacroFile[]): Named {
  const dialects = files[0]?.resolved.dialects ?? DIALECTS;
  return { kind: 'value', name, dialect: findDialect(dialect ?? GENERIC.id, dialects) ?? GENERIC };
}

/** All places of the library where a name stands; with `declarations`, what describes it or makes it up is among them. */
export function referencesTo(
  named: Named,
  files: readonly MacroFile[],
  configs: readonly ConfigText[],
  declarations: boolean,
): Location[] {
  const locations: Location[] = [];
  const told = new Set<string>();
  const add = (uri: string, lines: Lines, span: Span): void => {
    const key = `${uri} ${span.start}`;
    if (told.has(key)) return;
    told.add(key);
    locations.push({ uri, range: lines.rangeOf(span) });
  };
  if (declarations && (named.kind === 'value' || named.kind === 'macro')) {
    for (const entry of configs.flatMap(namesIn))
      if (isSame(named, namedByEntry(entry, files))) add(entry.config.uri, entry.config.lines, placeInConfig(entry));
    for (const { file, macro } of macrosTakenIn(named, files))
      if (macro.sharedAs?.at === undefined) add(file.uri, file.lines, placeOfMacro(macro));
  }
  for (const file of files)
    for (const mention of file.document.macros.flatMap(mentionsIn))
      if ((declarations || mention.defines !== true) && isSame(named, mention))
        add(file.uri, file.lines, placeOfName(mention));
  return locations;
}

/** As `referencesTo`, for what stands at a position of a file of macros. */
export function referencesAt(
  file: MacroFile,
  position: Position,
  files: readonly MacroFile[],
  configs: readonly ConfigText[],
  declarations: boolean,
): Location[] | null {
  const named = namedInMacros(file, file.lines.offsetAt(position));
  return named === undefined ? null : referencesTo(named, files, configs, declarations);
}
