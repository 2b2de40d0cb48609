import { type Element, type Kind, REQUIRED_ELEMENTS } from '../model/kind.ts';
import type { Macro } from '../model/macro.ts';
import { ElementSearch } from './elements.ts';
import { inferKind, proseOfTitle } from './infer-kind.ts';
import type { FoundElement, KindSource, Message, ReadPart } from './message.ts';
import type { Reader } from './read.ts';

/**
 * Reads all texts of a macro. `configuredKind` is what the configuration says; the macro's own metadata wins over it.
 * Elements are worked out when first asked for: most macros are snippets, and most rules look at phrases.
 */
export function readMessage(macro: Macro, reader: Reader, configuredKind: Kind | undefined): Message {
  const texts = macro.parts.map((part): ReadPart => ({ part, reading: reader.read(part.prose) }));
  return new ReadMessage(macro, texts, reader, configuredKind);
}

class ReadMessage implements Message {
  readonly macro: Macro;
  readonly texts: readonly ReadPart[];
  readonly body: ReadPart | undefined;
  readonly #reader: Reader;
  readonly #configuredKind: Kind | undefined;
  #kind: { readonly kind: Kind | undefined; readonly source: KindSource } | undefined;
  #search: ElementSearch | undefined;
  #elements: readonly FoundElement[] | undefined;
  #missing: readonly Element[] | undefined;

  constructor(macro: Macro, texts: readonly ReadPart[], reader: Reader, configuredKind: Kind | undefined) {
    this.#reader = reader;
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

  get missing(): readonly Element[] {
    this.#missing ??= this.#findMissing();
    return this.#missing;
  }

  #findMissing(): readonly Element[] {
    const search = this.kind === undefined ? undefined : this.#searchBody();
    if (search === undefined || this.kind === undefined) return [];
    return REQUIRED_ELEMENTS[this.kind].filter((element) => search.isMissing(element));
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
