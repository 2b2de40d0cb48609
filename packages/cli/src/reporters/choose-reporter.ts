// A file of its own beside the program, which is read when this module is first asked for.
export { REPORTERS } from './for-programs.ts';
