import { type Element, type Kind, REQUIRED_ELEMENTS } from '../model/kind.ts';
import type { Macro } from '../model/macro.ts';
import { ElementSearch } from './elements.ts';
import { inferKind, proseOfTitle } from './infer-kind.ts';
import type { FoundElement, KindSource, Message, ReadPart } from './message.ts';
import type { Reader } from './read.ts';

/** The elements that the readers of some kinds need, where the team says it otherwise than `REQUIRED_ELEMENTS`. */
export type Requirements = Partial<Readonly<Record<Kind, readonly Element[]>>>;

/**
 * Reads all texts of a macro. `configuredKind` is what the configuration says; the macro's own metadata wins over it.
 * Elements are worked out when first asked for: most macros are snippets, and most rules look at phrases.
 */
export function readMessage(
  macro: Macro,
  reader: Reader,
  configuredKind: Kind | undefined,
  requirements: Requirements = {},
): Message {
  const texts = macro.parts.map((part): ReadPart => ({ part, reading: reader.read(part.prose) }));
  return new ReadMessage(macro, texts, reader, configuredKind, requirements);
}

class ReadMessage implements Message {
  readonly macro: Macro;
  readonly texts: readonly ReadPart[];
  readonly body: ReadPart | undefined;
  readonly #reader: Reader;
  readonly #configuredKind: Kind | undefined;
  readonly #requirements: Requirements;
  #kind: { readonly kind: Kind | undefined; readonly source: KindSource } | undefined;
  #search: ElementSearch | undefined;
  #elements: readonly FoundElement[] | undefined;
  #missing: readonly Element[] | undefined;

  constructor(
    macro: Macro,
    texts: readonly ReadPart[],
    reader: Reader,
    configuredKind: Kind | undefined,
    requirements: Requirements,
  ) {
    this.#reader = reader;
    this.#requirements = requirements;
    this.macro = macro;
    this.body = texts.find(({ part }) => part.role === 'body');
    this.texts = this.body === undefined ? texts : [this.body, ...texts.filter((text) => text !== this.body)];
    this.#configuredKind = configuredKind;
  }

  get kind(): Kind | undefined {
    return this.#kindAndSource().kind;
  }

  get declaredKind(): Kind | undefined {
    return this.macro.kind ?? this.#configuredKind;
  }

  get kindSource(): KindSource {
    return this.#kindAndSource().source;
  }

  get elements(): readonly FoundElement[] {
    this.#elements ??= this.#searchBody()?.all() ?? [];
    return this.#elements;
  }

  get required(): readonly Element[] {
    return this.kind === undefined ? [] : (this.#requirements[this.kind] ?? REQUIRED_ELEMENTS[this.kind]);
  }

  get missing(): readonly Element[] {
    this.#missing ??= this.#findMissing();
    return this.#missing;
  }

  #findMissing(): readonly Element[] {
    const search = this.kind === undefined ? undefined : this.#searchBody();
    if (search === undefined) return [];
    return this.required.filter((element) => search.isMissing(element));
  }

  #searchBody(): ElementSearch | undefined {
    if (this.body !== undefined) this.#search ??= new ElementSearch(this.body.reading);
    return this.#search;
  }

  #kindAndSource(): { readonly kind: Kind | undefined; readonly source: KindSource } {
    this.#kind ??= this.#workOutKind();
    return this.#kind;
  }

  #workOutKind(): { readonly kind: Kind | undefined; readonly source: KindSource } {
    if (this.macro.kind !== undefined) return { kind: this.macro.kind, source: 'metadata' };
    if (this.#configuredKind !== undefined) return { kind: this.#configuredKind, source: 'config' };
    const search = this.#searchBody();
    const inferred =
      this.body === undefined || search === undefined
        ? undefined
        : inferKind(this.#reader.read(proseOfTitle(this.macro.title)), this.body.reading, search);
    return { kind: inferred, source: inferred === undefined ? 'unknown' : 'inferred' };
  }
}
