import type { Session } from './session.ts';

/** What services get of the server. */
export interface ServiceRegistry {
  /** @throws ResponseError before `initialize` and after `shutdown`. */
  readonly session: () => Session;
  /** Runs a handler of a request; where it fails with a fault of ours, that is told and the answer is `otherwise`. */
  readonly answer: <T>(what: string, params: unknown, run: () => T | Promise<T>, otherwise: T) => Promise<T>;
  /** Checks all open documents again. */
  readonly recheck: () => void;
  /** Something about an open document has changed other than its text. */
  readonly fileChanged: (uri: string) => void;
  /** Reads configurations and files anew; done when all are read. */
  readonly reindex: () => Promise<void>;
  /** Done when the files of all folders are read that are being read now. */
  readonly indexed: () => Promise<void>;
  /** Whether there are such files. */
  readonly isIndexing: () => boolean;
  /** Hears when files were read, checked or compared anew, or are gone, in the background. */
  readonly onFilesChanged: (listener: () => void) => void;
  /** Tells a fault of ours in what goes on in the background; `what` completes “Trustlint could not …”. */
  readonly fault: (what: string, error: unknown) => void;
}
