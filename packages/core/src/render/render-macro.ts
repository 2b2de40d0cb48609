import type { Dialect } from '../model/dialect.ts';
import type { Macro, Markup, Part, PartRole } from '../model/macro.ts';
import type { Piece } from '../text/mapped-text.ts';
import { contains } from '../text/span.ts';
import type { Persona } from './persona.ts';
import { readableText } from './readable-text.ts';
import { type RenderedPlaceholder, renderMarkup, type TakenText, type TakeText } from './render-markup.ts';

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

/**
 * Fills a macro in as its platform would: sample values of the dialect for that persona, fallbacks, blanks, conditions.
 * The subject comes first. Without `findTaken`, what is taken in from other macros is shown by its name. Never throws.
 */
export const renderMacro = (macro: Macro, persona: Persona, findTaken?: FindTaken): RenderedMacro =>
  new Rendering(persona, findTaken).of(macro);

/** UTF-16 units that a macro takes in from others: texts that take each other in many times would grow without end. */
const MOST_TAKEN = 200_000;

/** One macro with the texts that it takes in, each of which is filled in once. */
class Rendering {
  readonly #persona: Persona;
  readonly #findTaken: FindTaken | undefined;
  /** `undefined` while it is being filled in: a text that takes itself in is shown by its name there. */
  readonly #known = new Map<Macro, RenderedPart | undefined>();
  #room = MOST_TAKEN;

  constructor(persona: Persona, findTaken: FindTaken | undefined) {
    this.#persona = persona;
    this.#findTaken = findTaken;
  }

  of(macro: Macro): RenderedMacro {
    this.#known.set(macro, undefined);
    const notes = new Set<string>();
    const parts = macro.parts
      .filter((part) => part.role !== 'label' || !isWithinAnother(part, macro.parts))
      .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
      .map((part) => this.#part(part, macro, notes));
    return { macro, persona: this.#persona, parts, notes: [...notes] };
  }

  #part(part: Part, macro: Macro, notes: Set<string>): RenderedPart {
    const { role, markup, source, prose } = part;
    const take: TakeText = (name, how, wanted) => this.#taken(this.#findTaken?.(name, how, macro.dialect), wanted);
    const rendered = renderMarkup(source.text, markup, prose.placeholders, macro.dialect, this.#persona, take);
    for (const note of rendered.notes) notes.add(note);
    const text = markup === 'html' ? readableText(rendered.markup) : rendered.markup.trim();
    const { placeholders, pieces } = rendered;
    return { part, role, markup, text, rendered: rendered.markup, placeholders, pieces };
  }

  #taken(macro: Macro | undefined, wanted: Markup): TakenText | undefined {
    if (macro === undefined) return undefined;
    if (!this.#known.has(macro)) {
      const body = this.of(macro).parts.find(({ role }) => role === 'body');
      this.#known.set(macro, body);
    }
    const body = this.#known.get(macro);
    this.#room -= body?.rendered.length ?? 0;
    if (body === undefined || this.#room < 0) return undefined;
    return { text: body.text, markup: body.markup === wanted ? body.rendered.trim() : undefined };
  }
}

/** The words of an attribute are shown with the part that they stand in. */
function isWithinAnother(part: Part, parts: readonly Part[]): boolean {
  const placeOf = ({ source }: Part) => source.toSource({ start: 0, end: source.text.length });
  const place = placeOf(part);
  return parts.some((other) => other.role !== 'label' && contains(placeOf(other), place));
}
