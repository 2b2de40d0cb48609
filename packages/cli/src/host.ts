/** What the program is given by the machine it runs on; tests bring their own. */
export interface Host {
  /** Absolute. */
  readonly cwd: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Standard input as it comes, the next chunk when the last one is done with; absent where it is at hand as a whole. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Resolves when the user wants a run to end that goes on by itself. */
  readonly interrupted?: () => Promise<void>;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Columns of the terminal; absent where there is none. */
  readonly columns?: number | undefined;
  readonly write: (text: string) => void;
  /** Resolves when what was written need not be kept in memory any more; absent where it never is. */
  readonly drained?: () => Promise<void>;
}
