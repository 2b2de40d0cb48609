import type { FileEvent } from 'vscode-languageserver';

/**
 * Brings files onto a disk that has only what was asked for. Whoever reads such a disk may look in vain for what is merely not there
 * yet; so `bring` follows, and where `generation` is another one then, reading again tells more.
 */
export interface Supply {
  /** Counts how often something was brought that somebody had looked for in vain. */
  readonly generation: number;
  /** Learns anew which files stand in a folder. What was known of their texts is forgotten. */
  readonly list: (folder: string) => Promise<void>;
  /** Brings these files, and what somebody has looked for in vain. */
  readonly bring: (paths?: readonly string[]) => Promise<void>;
  /** Hears that files have come, gone or changed. */
  readonly changed: (changes: readonly FileEvent[]) => void;
}
