export type { RuleTexts, ServerHost } from './host.ts';
export { serve } from './server.ts';
export type { FileCheck } from './service/commands/check-file.ts';
export type { RuleExplanation } from './service/commands/explain-rule.ts';
export type { ScoreExplanation } from './service/commands/explain-score.ts';
export type { MacroPlace, ReportPage } from './service/commands/report-page.ts';
export type { EffectiveConfig } from './service/commands/show-config.ts';
export type { ReportedMacro, TrustReport } from './service/commands/trust-report.ts';
export type { Preview } from './service/preview/preview.ts';
