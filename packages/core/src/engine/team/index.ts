export { compileTeam, type Team } from './compile-team.ts';
export type { CustomRule, Occurrence } from './custom-rule.ts';
export { type ExampleFault, testExamples } from './test-examples.ts';
