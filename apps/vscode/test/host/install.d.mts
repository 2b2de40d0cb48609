export interface Host {
  /** What a test starts, and the Node that runs it. */
  readonly program: string;
  readonly node: string;
}
/** The host that `TRUSTLINT_HOST` names: `newest`, which is usual, or `oldest`. */
export function chosenHost(): Host;
