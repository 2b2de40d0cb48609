import { conceptOf, type Dialect, personOf } from '@trustlint/core';

/** Words that read well in most sentences where a value is empty; `undefined` where they depend on the sentence. */
export function usualFallback(name: string, dialect: Dialect): string | undefined {
  const concept = conceptOf(name, dialect);
  if (concept === 'customer-company' || /(?:organi[sz]ation|company)\.name$/i.test(name)) return 'your company';
  if (!/name$/i.test(concept ?? name)) return undefined;
  const person = concept === undefined ? undefined : personOf(concept);
  if (person === 'customer') return 'there';
  if (/(?:group|team)[._]?name$/i.test(name)) return 'our team';
  return person === 'agent' || /assignee|agent/i.test(name) ? 'a colleague' : undefined;
}
