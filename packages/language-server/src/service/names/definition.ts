import { contains, type Span } from '@trustlint/core';
import type { Location, LocationLink, Position } from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import type { Lines } from '../../text/lines.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { type ConfigText, describing, namesIn, placeInConfig } from './config-names.ts';
import { macrosTakenIn, placeOfMacro } from './macros-by-name.ts';
import { contentOf, managedPlaceAt } from './managed-content.ts';
import { isSame, type Mention, mentionAt, mentionsIn, placeOfName } from './mentions.ts';
import type { Surroundings } from './surroundings.ts';

/** A place that says what a name means. */
interface Definition {
  readonly uri: string;
  readonly lines: Lines;
  /** All of it, and what to select; the second lies within the first. */
  readonly span: Span;
  readonly selection: Span;
}

/**
 * Where the name at a position comes from: the tag that makes it up, the macro whose text is taken in, the file that holds the
 * words, or the entry of the configuration that describes it. The names of a platform come from nowhere in the workspace.
 */
export function definitionAt(
  file: MacroFile,
  position: Position,
  { files, configs, everywhere }: Surroundings,
  { client }: Session,
): Location[] | LocationLink[] | null {
  const offset = file.lines.offsetAt(position);
  const managed = managedPlaceAt(file, offset);
  const mention = managed === undefined ? mentionAt(file, offset) : undefined;
  const origin = managed ?? (mention && placeOfName(mention));
  const found =
    mention === undefined
      ? contentOf(file, managed === undefined ? [] : everywhere).map(definitionOfContent)
      : definitionsOf(mention, file, files, configs);
  if (origin === undefined || found.length === 0) return null;
  if (!client.definitionLinks)
    return found.map(({ uri, lines, selection }) => ({ uri, range: lines.rangeOf(selection) }));
  const originSelectionRange = file.lines.rangeOf(origin);
  return found.map(({ uri, lines, span, selection }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: lines.rangeOf(span),
    targetSelectionRange: lines.rangeOf(selection),
  }));
}

/** The words of a file; its title, where it has one. */
function definitionOfContent({ uri, lines, document }: MacroFile): Definition {
  const [macro] = document.macros;
  const span = { start: 0, end: document.file.text.length };
  return { uri, lines, span, selection: macro === undefined ? span : placeOfMacro(macro) };
}

function definitionsOf(
  mention: Mention,
  file: MacroFile,
  files: readonly MacroFile[],
  configs: readonly ConfigText[],
): readonly Definition[] {
  if (mention.kind === 'fill-in') return [];
  if (mention.kind === 'local') {
    const defining = file.document.macros.flatMap(mentionsIn).filter((one) => one.defines && isSame(one, mention));
    return defining.map((one) => {
      const selection = placeOfName(one);
      return { uri: file.uri, lines: file.lines, span: selection, selection };
    });
  }
  const macros = macrosTakenIn(mention, files).map(({ file: { uri, lines }, macro }) => {
    const selection = placeOfMacro(macro);
    return { uri, lines, span: contains(macro.span, selection) ? macro.span : selection, selection };
  });
  if (macros.length > 0 || mention.kind === 'macro') return withoutRepeats(macros);
  const names = configs.flatMap(namesIn);
  return describing(mention.name, mention.dialect.id, names, file.resolved.dialects).map((entry) => ({
    uri: entry.config.uri,
    lines: entry.config.lines,
    span: entry.span,
    selection: placeInConfig(entry),
  }));
}

/** The languages of one text share its title. */
function withoutRepeats(definitions: readonly Definition[]): readonly Definition[] {
  return definitions.filter(
    ({ uri, selection }, i) =>
      definitions.findIndex((one) => one.uri === uri && one.selection.start === selection.start) === i,
  );
}
