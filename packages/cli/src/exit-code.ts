/** How a run ended, for scripts. */
export const CLEAN = 0;
/** There are findings at or above `--fail-on`. */
export const FINDINGS = 1;
/** The job was not done: bad usage or configuration, a file that can't be read, no file matched. */
export const NOT_DONE = 2;
/** A fault of ours. */
export const FAULT = 3;
