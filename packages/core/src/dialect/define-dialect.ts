import type { Dialect, Variable } from '../model/dialect.ts';

/** A dialect as its file writes it. */
type Declaration = Omit<Dialect, 'variables'> & {
  /** A run looks at one or two of the tables, so each is put together when it is first asked for. */
  readonly variables: () => readonly Variable[];
};

export const defineDialect = (declaration: Declaration): Dialect => withTable({}, declaration);

/** A dialect that is like another one but for what stands in `changes`. */
export const deriveDialect = (base: Dialect, changes: Partial<Declaration>): Dialect => withTable(base, changes);

/** Copies the table's getter from `base`, not the table. */
function withTable(base: Partial<Dialect>, { variables, ...changes }: Partial<Declaration>): Dialect {
  let listed: readonly Variable[] | undefined;
  const table =
    variables === undefined
      ? {}
      : {
          get variables() {
            listed ??= variables();
            return listed;
          },
        };
  const parts = [base, changes, table].map((part) => Object.getOwnPropertyDescriptors(part));
  return Object.defineProperties({}, Object.assign({}, ...parts)) as Dialect;
}
