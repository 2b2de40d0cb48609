import { conceptOf } from '../dialect/concept.ts';
import { variableOf } from '../dialect/nearest-name.ts';
import { type Concept, personOf } from '../model/concept.ts';
import type { Blank, Dialect, Owner, Variable } from '../model/dialect.ts';

/**
 * Who receives the message, and what is known about them.
 * - `full`: everything has a value
 * - `minimal`: an e-mail came in from somebody new: their address, the ticket and its subject are known
 * - `unsaved`: a new ticket that nobody has saved: only whoever writes is known
 */
export type Persona = 'full' | 'minimal' | 'unsaved';

export const PERSONAS: readonly Persona[] = ['full', 'minimal', 'unsaved'];

/**
 * What a name gives.
 * - `value`: a sample from the dialect's table
 * - `assumed`: a name that only the team can know; the text names it
 * - `empty`: the platform knows the name, and this persona has no such value
 * - `unknown`: the platform does not know the name
 */
export interface Known {
  readonly state: 'value' | 'assumed' | 'empty' | 'unknown';
  readonly text: string;
}

const EMPTY: Known = { state: 'empty', text: '' };

/** What `name` gives for that persona. */
export function valueFor(name: string, dialect: Dialect, persona: Persona): Known {
  const variable = variableOf(name, dialect);
  if (variable !== undefined) {
    const text = sampleOf(variable, dialect, persona);
    return text === '' ? EMPTY : { state: 'value', text };
  }
  const isOpen = !dialect.closed || dialect.openNames.some((pattern) => pattern.test(name));
  if (!isOpen) return { state: 'unknown', text: '' };
  return persona === 'full' ? { state: 'assumed', text: standIn(name) } : EMPTY;
}

/** Shown for a value that nobody has a sample of. */
export const standIn = (name: string): string => `‹${name}›`;

/** What is sent for want of a value: `blank` as the dialect says it, with the name in it. */
export function blankText(blank: Blank, name: string, written: string): string {
  if (blank === 'empty') return '';
  if (blank === 'literal') return written;
  const property = (name.split('.').at(-1) ?? name).replaceAll('_', ' ').toUpperCase();
  return blank.text.replaceAll('{name}', name).replaceAll('{PROPERTY}', property);
}

/** What is sent for a name that the platform does not know. */
export function unknownText(name: string, dialect: Dialect, written: string): string {
  const root = name.split('.', 1)[0] ?? '';
  const isChild = name.includes('.') && dialect.variables.some((variable) => variable.name.startsWith(`${root}.`));
  return blankText((isChild ? dialect.onUnknownChild : undefined) ?? dialect.onUnknown, name, written);
}

function sampleOf(variable: Variable, dialect: Dialect, persona: Persona): string {
  const { name, empty } = variable;
  const sample = variable.sample === '' ? standIn(name) : variable.sample;
  if (persona === 'full') return sample;
  const concept = conceptOf(name, dialect);
  switch (ownerOf(name, dialect, concept)) {
    case 'agent':
    case 'system':
      return empty === 'often' ? '' : sample;
    case 'assignee':
      return '';
    case 'ticket':
      return persona === 'minimal' && (empty === 'never' || concept === 'ticket-subject') ? sample : '';
    case 'customer':
      return persona === 'minimal' ? newcomer(variable, concept, dialect, sample) : '';
  }
}

/** Of somebody new the platform knows the address; where a name always has a value, it is made of the address. */
function newcomer({ empty }: Variable, concept: Concept | undefined, dialect: Dialect, sample: string): string {
  if (concept === 'customer-email') return sample;
  if (empty !== 'never') return '';
  const address = dialect.concepts['customer-email']?.map((name) => variableOf(name, dialect)?.sample)[0] ?? '';
  if (concept === 'customer-name') return address;
  if (concept === 'customer-first-name') return address.split('@', 1)[0] ?? '';
  return sample;
}

/** Whose a value is, by the longest of the dialect's starts that fits its name. */
function ownerOf(name: string, dialect: Dialect, concept: Concept | undefined): Owner {
  let best: Owner | undefined;
  let length = -1;
  const folded = (text: string): string => (dialect.caseSensitive ? text : text.toLowerCase());
  const own = folded(name);
  for (const [owner, starts] of Object.entries(dialect.owners) as [Owner, readonly string[]][]) {
    for (const start of starts.map(folded)) {
      if (start.length > length && (own === start || own.startsWith(`${start}.`))) {
        best = owner;
        length = start.length;
      }
    }
  }
  return best ?? (concept === undefined ? undefined : personOf(concept)) ?? 'ticket';
}
