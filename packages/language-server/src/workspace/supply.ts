import type { FileEvent } from 'vscode-languageserver';

/**
 * Brings files onto a disk that has only what was asked for. Whoever reads such a disk may look in vain for what is merely not there
 * yet; so after reading, `fetch` is asked whether reading again would tell more.
 */
export interface Supply {
  /** Learns anew which files stand in a folder. What was known of their texts is forgotten. */
  readonly list: (folder: string) => Promise<void>;
  /** Brings these files, and what somebody has looked for in vain. Answers whether there is something now that was not there. */
  readonly fetch: (paths?: readonly string[]) => Promise<boolean>;
  /** Hears that files have come, gone or changed. */
  readonly changed: (changes: readonly FileEvent[]) => void;
}
