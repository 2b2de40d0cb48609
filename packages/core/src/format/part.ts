import type { Markup, Part, PartRole } from '../model/macro.ts';
import type { Prose } from '../model/prose.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { FileComment } from './format.ts';

/** A text that somebody receives, and the words in its attributes as parts of their own. */
export function partsOf(role: PartRole, markup: Markup, source: MappedText, prose: Prose): readonly Part[] {
  const labels = (prose.labels ?? []).map((label): Part => {
    // Placeholders and comments are told once, with the text around the attribute.
    const prose = { ...label.prose, placeholders: [], comments: [] };
    return { role: 'label', markup: label.markup, source: label.source, prose };
  });
  return [{ role, markup, source, prose }, ...labels];
}

/** The comments in a part's markup, where they stand in the file. */
export const partComments = (part: Part): FileComment[] =>
  part.prose.comments.map(({ span, text }) => ({ span: part.source.toSource(span), text: text.trim() }));
