import { COMMANDS, type CommandHandler, type CommandName } from './commands.ts';
import { applyChange } from './service/commands/apply-change.ts';
import { checkFile } from './service/commands/check-file.ts';
import { planExport, planImport } from './service/commands/exchange.ts';
import { explainRule, rulePages } from './service/commands/explain-rule.ts';
import { explainScore } from './service/commands/explain-score.ts';
import { platforms } from './service/commands/platforms.ts';
import { preview } from './service/commands/preview.ts';
import { reportPage } from './service/commands/report-page.ts';
import { showConfig } from './service/commands/show-config.ts';
import { showPlace } from './service/commands/show-place.ts';
import { trustReport } from './service/commands/trust-report.ts';

/** Who does what a command says. A command without an entry is not offered. */
export const COMMAND_HANDLERS: Readonly<Partial<Record<CommandName, CommandHandler>>> = {
  [COMMANDS.preview]: preview,
  [COMMANDS.trustReport]: trustReport,
  [COMMANDS.reportPage]: reportPage,
  [COMMANDS.showConfig]: showConfig,
  [COMMANDS.checkFile]: checkFile,
  [COMMANDS.explainScore]: explainScore,
  [COMMANDS.explainRule]: explainRule,
  [COMMANDS.rulePages]: rulePages,
  [COMMANDS.applyChange]: applyChange,
  [COMMANDS.showPlace]: showPlace,
  [COMMANDS.planImport]: planImport,
  [COMMANDS.planExport]: planExport,
  [COMMANDS.platforms]: platforms,
  [COMMANDS.restartIndex]: {
    what: 'read the files of the workspace anew',
    run: (_, { registry }) => registry.reindex(),
  },
};
