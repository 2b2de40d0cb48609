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

/** The rows once for each prefix: `ticket.requester` × `first_name`. */
export const product = (
  owners: readonly (readonly [prefix: string, whose: string])[],
  rows: readonly Row[],
): readonly Row[] =>
  owners.flatMap(([prefix, whose]) =>
    rows.map(
      ([name, meaning, sample, empty, confidence = 'documented']): Row => [
        `${prefix}.${name}`,
        `${whose}: ${meaning}`,
        sample,
        empty,
        confidence,
      ],
    ),
  );

/** The rows with a confidence of their own, for tables that nothing confirms as a whole. */
export const withConfidence = (confidence: Confidence, rows: readonly Row[]): readonly Row[] =>
  rows.map(([name, meaning, sample, empty]): Row => [name, meaning, sample, empty, confidence]);
