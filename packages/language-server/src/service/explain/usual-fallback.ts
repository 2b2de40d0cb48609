import { conceptOf, type Dialect, personOf } from '@trustlint/core';

/** Words that read well for most sentences where a value is empty; a writer will often know better ones. */
export function usualFallback(name: string, dialect: Dialect): string {
  const concept = conceptOf(name, dialect);
  if (concept === 'customer-company') return 'your company';
  const person = concept === undefined ? undefined : personOf(concept);
  if (/name$/i.test(concept ?? name)) {
    if (person === 'customer') return 'there';
    return person === 'agent' || /assignee|agent/i.test(name) ? 'a colleague' : 'our team';
  }
  return 'not known yet';
}
