import type { Dialect, Variable } from '../model/dialect.ts';

/** A dialect as its file writes it. */
type Declaration = Omit<Dialect, 'variables'> & {
  /** A run looks at one or two of the tables, so each is put together when it is first asked for. */
  readonly variables: () => readonly Variable[];
};

export function defineDialect(declaration: Declaration): Dialect {
  let listed: readonly Variable[] | undefined;
  return {
    ...declaration,
    get variables() {
      listed ??= declaration.variables();
      return listed;
    },
  };
}

/** A dialect that is like another one but for what stands in `changes`. */
export const deriveDialect = (base: Dialect, changes: Partial<Declaration>): Dialect =>
  // `base` as a prototype would not do: dialects are spread.
  defineDialect({ ...withoutTable(base), variables: () => base.variables, ...changes });

/** The dialect without its table, which is not put together for that. */
function withoutTable(dialect: Dialect): Omit<Dialect, 'variables'> {
  const { variables: _, ...others } = Object.getOwnPropertyDescriptors(dialect);
  return Object.defineProperties({}, others) as Omit<Dialect, 'variables'>;
}
