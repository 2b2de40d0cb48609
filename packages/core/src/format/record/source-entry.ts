import type { Markup } from '../../model/macro.ts';

/** An entry of `sources:` in a configuration: where the macros stand in files of a shape of the team's own. All but `files`,
 * `format`, `dialect` and `fenced` are selectors; see `selector.ts`. */
export interface SourceEntry {
  readonly files: readonly string[];
  /** Absent only where `fenced` says where the texts stand. */
  readonly body?: readonly string[];
  /** Of Markdown files: each fenced block is a macro, and the heading above it its title. */
  readonly fenced?: boolean;
  /** How the texts are written; told from each text where nothing is said. */
  readonly format?: Markup;
  /** The id of a dialect, or a platform. */
  readonly dialect?: string;
  readonly items?: string;
  readonly id?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly locale?: string;
  readonly audience?: string;
  readonly channel?: string;
  readonly tags?: string;
  readonly kind?: string;
  readonly active?: string;
  readonly description?: string;
}
