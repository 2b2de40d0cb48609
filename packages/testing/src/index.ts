export * from './coat.ts';
export * from './test-rule.ts';
