export type { RuleTexts, ServerHost } from './host.ts';
export { serve } from './server.ts';
