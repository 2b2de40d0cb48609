export * from './coat.ts';
export * from './lint-library.ts';
export * from './test-rule.ts';
