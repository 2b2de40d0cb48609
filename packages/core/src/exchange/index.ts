export * from './export-macros.ts';
export * from './import-macros.ts';
export * from './import-record.ts';
export { nameFromTitle } from './macro-file-name.ts';
