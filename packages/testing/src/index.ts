export * from './coat.ts';
export * from './lint-file.ts';
export * from './test-rule.ts';
