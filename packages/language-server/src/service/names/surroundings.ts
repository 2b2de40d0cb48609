import type { MacroFile } from '../../workspace/macro-file.ts';
import type { ConfigText } from './config-names.ts';

/** Where names are looked for. */
export interface Surroundings {
  /** All files of the library. */
  readonly files: readonly MacroFile[];
  /** The configurations of the library. */
  readonly configs: readonly ConfigText[];
  /** All files of all folders of the workspace: the words of macros may be kept in another repository. */
  readonly everywhere: readonly MacroFile[];
}
