import type { Dialect, Variable } from '../model/dialect.ts';
import { perName } from './per-name.ts';

/** A known name and how many slips (a letter too many, too few, wrong, or two swapped) lie between it and what was written. */
export interface NearName {
  readonly name: string;
  readonly distance: number;
}

/** A wrong name that is further from a known one was meant as something else. */
const MOST_SLIPS = 2;

/**
 * The known names that a writer may have meant by `name`, nearest first, at most two slips away; swapped letters count as one
 * slip, a difference of case as none. Names that are equally near stand in the order of the dialect's table.
 */
export const nearestNames = perName((name, dialect): readonly NearName[] => {
  const lower = name.toLowerCase();
  const near: NearName[] = [];
  for (const variable of dialect.variables) {
    if (Math.abs(variable.name.length - name.length) > MOST_SLIPS) continue;
    const distance = slipsBetween(lower, variable.name.toLowerCase(), MOST_SLIPS);
    if (distance <= MOST_SLIPS) near.push({ name: variable.name, distance });
  }
  return near.sort((a, b) => a.distance - b.distance);
});

/** The variable of that name; in another case where the platform doesn't mind. */
export function variableOf(name: string, dialect: Dialect): Variable | undefined {
  const index = indexOf(dialect);
  const known = index.get(name);
  if (known !== undefined) return known;
  if (!dialect.caseSensitive) return index.get(name.toLowerCase());
  if (dialect.foldsAfterRoot !== true) return undefined;
  const root = name.split('.', 1)[0] ?? '';
  return index.get(root + name.slice(root.length).toLowerCase());
}

const indices = new WeakMap<Dialect, ReadonlyMap<string, Variable>>();

function indexOf(dialect: Dialect): ReadonlyMap<string, Variable> {
  const known = indices.get(dialect);
  if (known !== undefined) return known;
  const index = new Map<string, Variable>();
  for (const variable of dialect.variables) {
    index.set(variable.name, variable);
    if (!dialect.caseSensitive) index.set(variable.name.toLowerCase(), variable);
  }
  indices.set(dialect, index);
  return index;
}

/**
 * The fewest slips that make `a` out of `b`, each letter moved at most once; more than `limit` is told as `limit + 1`.
 * Takes time in proportion to the length times `limit`.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let beforeLast = new Array<number>(width).fill(limit + 1);
  let last = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(width).fill(limit + 1);
    row[0] = i;
    let best = i;
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(
        (last[j - 1] as number) + (same ? 0 : 1),
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (beforeLast[j - 2] as number) + 1);
      }
      row[j] = slips;
      best = Math.min(best, slips);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] as number, limit + 1);
}
