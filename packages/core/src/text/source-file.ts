/** How the bytes of a file spell its text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file's text and what is needed to write it back byte for byte. */
export interface SourceFile {
  /** As the user would write it: relative to the run's folder, with `/`. */
  readonly path: string;
  /** Without the byte order mark; line endings as they are. Every span of a diagnostic is an offset in here. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}
