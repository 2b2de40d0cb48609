import { CONCEPTS, type Concept, personOf } from '../model/concept.ts';
import type { Dialect } from '../model/dialect.ts';
import { variableOf } from './nearest-name.ts';

/** What the name stands for in the dialect, if it is one of the values that most platforms have. */
export function conceptOf(name: string, dialect: Dialect): Concept | undefined {
  let index = indices.get(dialect);
  if (index === undefined) {
    index = new Map();
    for (const concept of CONCEPTS) {
      for (const known of dialect.concepts[concept] ?? []) index.set(folded(known, dialect), concept);
    }
    indices.set(dialect, index);
  }
  return index.get(folded(name, dialect));
}

const indices = new WeakMap<Dialect, Map<string, Concept>>();
const folded = (name: string, { caseSensitive }: Dialect): string => (caseSensitive ? name : name.toLowerCase());

/** The name that the dialect `to` has for what `name` stands for in the dialect `from`; `undefined` where either has none. */
export function translateName(name: string, from: Dialect, to: Dialect): string | undefined {
  const concept = conceptOf(name, from);
  return concept === undefined ? undefined : to.concepts[concept]?.[0];
}

/** A name that another platform has too, for a value of another person. */
export interface OtherPerson {
  readonly dialect: Dialect;
  readonly concept: Concept;
}

/**
 * The dialects with the same delimiters where `name` stands for the other person: `user.first_name` is the customer on Intercom
 * and the agent on Front. Empty where the name says nothing about a person in `dialect`.
 */
export function otherPersons(name: string, dialect: Dialect, dialects: readonly Dialect[]): readonly OtherPerson[] {
  const here = conceptOf(name, dialect);
  const person = here === undefined ? undefined : personOf(here);
  if (person === undefined) return [];
  return dialects.flatMap((other) => {
    if (other === dialect || other.open !== dialect.open || variableOf(name, other) === undefined) return [];
    const concept = conceptOf(name, other);
    const there = concept === undefined ? undefined : personOf(concept);
    return concept === undefined || there === undefined || there === person ? [] : [{ dialect: other, concept }];
  });
}
