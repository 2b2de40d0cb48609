export { compileTeam, type Team } from './compile-team.ts';
export type { CustomRule, Occurrence } from './custom-rule.ts';
export { GUARD_NAMES } from './guard.ts';
export { type ExampleFault, testExamples } from './test-examples.ts';
