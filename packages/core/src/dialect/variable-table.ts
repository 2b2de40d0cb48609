import type { Confidence, Variable } from '../model/dialect.ts';

/** Name, meaning, sample, how often empty; and how sure we are where the documents don't say so. */
export type Row = readonly [
  name: string,
  meaning: string,
  sample: string,
  empty: Variable['empty'],
  confidence?: Confidence,
];

/** A table of variables. */
export const listVariables = (rows: readonly Row[]): readonly Variable[] =>
  rows.map(([name, meaning, sample, empty, confidence = 'documented']) => ({
    name,
    meaning,
    sample,
    empty,
    confidence,
  }));

/** Whose values a table of people tells: the start of their names, in words, and whether that is an agent. */
export type PersonRow = readonly [prefix: string, whose: string, person?: 'agent'];

/** The rows once for each prefix: `ticket.requester` × `first_name`. Samples are a customer's; an agent has others. */
export const product = (owners: readonly PersonRow[], rows: readonly Row[]): readonly Row[] =>
  owners.flatMap(([prefix, whose, person]) =>
    rows.map(
      ([name, meaning, sample, empty, confidence = 'documented']): Row => [
        `${prefix}.${name}`,
        `${whose}: ${meaning}`,
        person === 'agent' ? agentSample(sample) : sample,
        empty,
        confidence,
      ],
    ),
  );

/** The rows with a confidence of their own, for tables that nothing confirms as a whole. */
export const withConfidence = (confidence: Confidence, rows: readonly Row[]): readonly Row[] =>
  rows.map(([name, meaning, sample, empty]): Row => [name, meaning, sample, empty, confidence]);

/** What the customer of the samples has, and what the agent has instead. */
const AGENT_FOR_CUSTOMER: Readonly<Record<string, string>> = {
  'maya.okafor@example.com': 'jonas@example.com',
  maya: 'jonas',
  Maya: 'Jonas',
  Okafor: 'Weber',
  'Ms.': 'Mr.',
  'M. ': 'J. ',
  '+1 555 0100': '+1 555 0102',
  '+1 555 0101': '+1 555 0103',
  'End-user': 'Agent',
  'Northwind Traders': 'Acme',
  'northwind.example': 'acme.example',
  Purchasing: 'Support',
  Buyer: 'Support lead',
};
/** The longer ones first. */
const OF_CUSTOMER =
  /maya\.okafor@example\.com|maya|Maya|Okafor|Ms\.|M\. |\+1 555 010[01]|End-user|Northwind Traders|northwind\.example|Purchasing|Buyer/g;

const agentSample = (sample: string): string => sample.replace(OF_CUSTOMER, (part) => AGENT_FOR_CUSTOMER[part] ?? part);
