import { DIALECTS, findDialect, GENERIC, type Span } from '@trustlint/core';
import type { Location, Position } from 'vscode-languageserver';
import type { Lines } from '../../text/lines.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { type ConfigName, type ConfigText, namesIn, placeInConfig } from './config-names.ts';
import { isAlone, macrosTakenIn, type PlacedMacro, placeOfMacro, takingIn } from './macros-by-name.ts';
import { recordsManaging } from './managed-content.ts';
import { isSame, mentionAt, mentionsIn, type Named, placeOfName } from './mentions.ts';
import type { Surroundings } from './surroundings.ts';

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
  { files, configs }: Pick<Surroundings, 'files' | 'configs'>,
  declarations: boolean,
): Location[] {
  const places = new Places();
  if (declarations && (named.kind === 'value' || named.kind === 'macro')) {
    for (const entry of configs.flatMap(namesIn))
      if (isSame(named, namedByEntry(entry, files))) places.add(entry.config, placeInConfig(entry));
    for (const { file, macro } of macrosTakenIn(named, files))
      if (macro.sharedAs?.at === undefined) places.add(file, placeOfMacro(macro));
  }
  for (const file of files)
    for (const mention of file.document.macros.flatMap(mentionsIn))
      if ((declarations || mention.defines !== true) && isSame(named, mention)) places.add(file, placeOfName(mention));
  return places.locations;
}

/** As `referencesTo`, for what stands at a position of a file of macros: a name, or the title of a macro that others take in. */
export function referencesAt(
  file: MacroFile,
  position: Position,
  surroundings: Surroundings,
  declarations: boolean,
): Location[] | null {
  const offset = file.lines.offsetAt(position);
  const named = namedInMacros(file, offset);
  if (named !== undefined) return referencesTo(named, surroundings, declarations);
  const macro = file.document.macros.find(
    ({ titleSpan, span }) => offset >= (titleSpan ?? span).start && offset <= (titleSpan ?? span).end,
  );
  return macro === undefined ? null : referencesToMacro({ file, macro }, surroundings, declarations);
}

/** Where the text of a macro is taken in by its name, and the records that keep their words in its file. */
function referencesToMacro(
  placed: PlacedMacro,
  { files, everywhere }: Surroundings,
  declarations: boolean,
): Location[] | null {
  const places = new Places();
  for (const file of files)
    for (const mention of file.document.macros.flatMap(mentionsIn))
      if (takingIn(mention)(placed)) places.add(file, placeOfName(mention));
  if (isAlone(placed.file))
    for (const { file, span } of recordsManaging(placed.file, everywhere)) places.add(file, span);
  if (places.locations.length === 0) return null;
  if (declarations) places.add(placed.file, placeOfMacro(placed.macro));
  return places.locations;
}

/** Places in files, each once. */
class Places {
  readonly locations: Location[] = [];
  readonly #told = new Set<string>();

  add({ uri, lines }: { readonly uri: string; readonly lines: Lines }, span: Span): void {
    const key = `${uri} ${span.start}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.locations.push({ uri, range: lines.rangeOf(span) });
  }
}
