/** What a placeholder stands for, whatever a platform calls it. */
export const CONCEPTS = [
  'customer-first-name',
  'customer-last-name',
  'customer-name',
  'customer-email',
  'customer-phone',
  'customer-company',
  'agent-first-name',
  'agent-last-name',
  'agent-name',
  'agent-email',
  'ticket-number',
  'ticket-subject',
  'ticket-link',
  'ticket-status',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** Whose a value is. The agent is whoever sends the message or is assigned. */
export type Person = 'customer' | 'agent';

/** Whose a value of that concept is; `undefined` for those of the ticket. */
export function personOf(concept: Concept): Person | undefined {
  const owner = concept.slice(0, concept.indexOf('-'));
  return owner === 'customer' || owner === 'agent' ? owner : undefined;
}
