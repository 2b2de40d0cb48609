import type { Dialect } from '../model/dialect.ts';
import type { Macro, Markup, Part, PartRole } from '../model/macro.ts';
import type { Piece } from '../text/mapped-text.ts';
import { contains } from '../text/span.ts';
import type { Persona } from './persona.ts';
import { readableText } from './readable-text.ts';
import { type RenderedPlaceholder, renderMarkup, type TakeText } from './render-markup.ts';

export { opaqueWords } from './opaque-words.ts';
export { blankText, type Known, PERSONAS, type Persona, unknownText, valueFor } from './persona.ts';
export { readableRuns } from './readable-runs.ts';
export type { RenderedPlaceholder, RenderedState } from './render-markup.ts';
export { renderedPlaces } from './rendered-places.ts';

/** One text of a macro as it is received. */
export interface RenderedPart {
  readonly part: Part;
  readonly role: PartRole;
  readonly markup: Markup;
  /** What the reader gets to see, as plain text. */
  readonly text: string;
  /** The text with its markup, values filled in: what the platform sends. */
  readonly rendered: string;
  /** In the order in which they are sent; their spans count in `rendered`. */
  readonly placeholders: readonly RenderedPlaceholder[];
  /** Which stretches of `rendered` stand in the part’s source as they are. */
  readonly pieces: readonly Piece[];
}

/** A macro as its reader receives it. */
export interface RenderedMacro {
  readonly macro: Macro;
  readonly persona: Persona;
  readonly parts: readonly RenderedPart[];
  /** What could not be worked out, in words for the user; each once. */
  readonly notes: readonly string[];
}

const ORDER: readonly PartRole[] = ['subject', 'body', 'side-conversation', 'label'];

/** The macro whose text is sent where a placeholder names it: dynamic content, a snippet; `include` where a tag asks for it. */
export type FindTaken = (name: string, how: 'value' | 'include', dialect: Dialect) => Macro | undefined;

/** Texts that take each other in end somewhere. */
const DEEPEST = 5;

/**
 * Fills a macro in as its platform would: sample values of the dialect for that persona, fallbacks, blanks, conditions.
 * The subject comes first. Without `findTaken`, what is taken in from other macros is shown by its name. Never throws.
 */
export function renderMacro(macro: Macro, persona: Persona, findTaken?: FindTaken, depth = 0): RenderedMacro {
  const notes = new Set<string>();
  const take: TakeText | undefined =
    findTaken &&
    ((name, how, markup) => {
      const taken = depth < DEEPEST ? findTaken(name, how, macro.dialect) : undefined;
      const body = taken && renderMacro(taken, persona, findTaken, depth + 1).parts.find(({ role }) => role === 'body');
      return body && { text: body.text, markup: body.markup === markup ? body.rendered.trim() : undefined };
    });
  const parts = macro.parts
    .filter((part) => part.role !== 'label' || !isWithinAnother(part, macro.parts))
    .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
    .map((part) => renderPart(part, macro, persona, notes, take));
  return { macro, persona, parts, notes: [...notes] };
}

/** The words of an attribute are shown with the part that they stand in. */
function isWithinAnother(part: Part, parts: readonly Part[]): boolean {
  const placeOf = ({ source }: Part) => source.toSource({ start: 0, end: source.text.length });
  const place = placeOf(part);
  return parts.some((other) => other.role !== 'label' && contains(placeOf(other), place));
}

function renderPart(
  part: Part,
  macro: Macro,
  persona: Persona,
  notes: Set<string>,
  take: TakeText | undefined,
): RenderedPart {
  const { role, markup, source, prose } = part;
  const rendered = renderMarkup(source.text, markup, prose.placeholders, macro.dialect, persona, take);
  for (const note of rendered.notes) notes.add(note);
  const text = markup === 'html' ? readableText(rendered.markup) : rendered.markup.trim();
  const { placeholders, pieces } = rendered;
  return { part, role, markup, text, rendered: rendered.markup, placeholders, pieces };
}
