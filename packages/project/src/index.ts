export * from './check-files.ts';
export * from './display-path.ts';
export * from './find-config.ts';
export * from './find-files.ts';
export * from './fix.ts';
export * from './governing-config.ts';
export * from './read-file.ts';
export * from './write-file.ts';
