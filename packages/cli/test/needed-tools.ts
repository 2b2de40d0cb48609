import { existsSync } from 'node:fs';

/** Whether the programs that `.ci/run` installs for tests must be here: nothing is left out unnoticed. */
export const areToolsNeeded =
  process.env.CI === 'true' && existsSync('/etc/debian_version') && process.env.TRUSTLINT_WITHOUT_EDITORS === undefined;
