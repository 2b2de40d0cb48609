import { conceptOf, DIALECTS, type Dialect, perName, variableOf } from '@trustlint/core';

/**
 * The dialects with the same delimiters that know `name`, where `dialect` knows none of that name; those whose documents
 * have it come first. Empty where the name may be the team's own, or where nothing is known about the dialect's names.
 */
export const ofAnotherPlatform = perName(findOthers);

function findOthers(name: string, dialect: Dialect): readonly Dialect[] {
  if (dialect.variables.length === 0 || name === '' || variableOf(name, dialect) !== undefined) return [];
  const mayBeOwn = dialect.openNames.some((pattern) => pattern.test(name));
  // A property of the team's has two parts; what has three and a meaning elsewhere is no chance likeness.
  if (mayBeOwn && name.split('.').length < 3) return [];
  const isOther = (other: Dialect): boolean =>
    other.label !== dialect.label && (!mayBeOwn || conceptOf(name, other) !== undefined);
  const sameForm = [...knowing(name, dialect.open), ...(dialect.open === '{{' ? knowing(name, '{{{') : [])];
  const others = sameForm.filter(isOther);
  if (others.length > 0 || name.split('.').length < 3) return others;
  return DIALECTS.filter((other) => conceptOf(name, other) !== undefined).filter(isOther);
}

/** The dialects with that opening delimiter that have a variable of exactly that name; the documented ones first. */
export function knowing(name: string, open: string): readonly Dialect[] {
  const all = DIALECTS.filter((dialect) => dialect.open === open && variableOf(name, dialect) !== undefined);
  const isSure = (dialect: Dialect): boolean =>
    variableOf(name, dialect)?.confidence !== 'assumed' || conceptOf(name, dialect) !== undefined;
  return all
    .filter(isSure)
    .toSorted((a, b) => rank(variableOf(name, a)?.confidence) - rank(variableOf(name, b)?.confidence));
}

const rank = (confidence: string | undefined): number => (confidence === 'assumed' ? 2 : confidence === 'seen' ? 1 : 0);
