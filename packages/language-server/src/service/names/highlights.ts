import { type Span, type TagBlock, tagBlocks } from '@trustlint/core';
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { type MacroFile, macroAt } from '../../workspace/macro-file.ts';
import { isSame, mentionAt, mentionsIn, placeOfName } from './mentions.ts';

/** The other places of the file that hold the name at a position; on a tag such as `{% if %}`, all tags of its block. */
export function highlightsAt(file: MacroFile, position: Position): DocumentHighlight[] | null {
  const offset = file.lines.offsetAt(position);
  const tags = tagsAt(file, offset);
  if (tags !== undefined)
    return tags.map((span) => ({ range: file.lines.rangeOf(span), kind: DocumentHighlightKind.Text }));
  const mention = mentionAt(file, offset);
  if (mention === undefined) return null;
  const places = new Map<number, DocumentHighlight>();
  for (const one of file.document.macros.flatMap(mentionsIn)) {
    if (!isSame(one, mention)) continue;
    const span = placeOfName(one);
    const kind = one.defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
    places.set(span.start, { range: file.lines.rangeOf(span), kind });
  }
  return [...places.values()];
}

/** The names of the tags of the block, one of whose tag names stands at the offset. */
function tagsAt(file: MacroFile, offset: number): readonly Span[] | undefined {
  const macro = macroAt(file, offset);
  for (const { source, prose } of macro?.parts ?? []) {
    const holds = (block: TagBlock): boolean =>
      block.some(({ nameSpan }) => {
        const { start, end } = source.toSource(nameSpan);
        return start <= offset && offset <= end;
      });
    const block = macro && tagBlocks(source.text, prose.placeholders, macro.dialect).find(holds);
    if (block !== undefined) return block.map(({ nameSpan }) => source.toSource(nameSpan));
  }
  return undefined;
}
