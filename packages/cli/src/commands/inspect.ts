import {
  type AcceptedDiagnostic,
  type Diagnostic,
  LineIndex,
  type Macro,
  type Message,
  scoreInFile,
} from '@trustlint/core';
import { type CheckedFile, checkFiles } from '@trustlint/project';
import type { Command, CommandInput } from '../command.ts';
import type { Host } from '../host.ts';
import { printError } from '../print-error.ts';
import { createProgress } from '../progress.ts';
import { exitCodeOf } from '../report.ts';
import { type InspectedMacro, inspectionJson, inspectionPretty } from '../reporters/inspection.ts';
import { configProblemsPretty } from '../reporters/pretty.ts';
import { refuseUnknownRules } from '../team-rules.ts';
import { styleFor } from '../terminal/style.ts';
import { BUILT_IN, checkOptionsOf, createBuiltInLinter } from '../tools.ts';
import { whyNoFile } from '../why-no-file.ts';
import { commandLineOf, MACRO_OPTIONS } from './check.ts';

export const inspect: Command = {
  operands: '[PATH…]',
  mostOperands: Number.POSITIVE_INFINITY,
  details:
    'For each macro: what it is for and how that is known, the elements of a trustworthy message that were found and those its readers miss, and the trust score: (credibility + reliability + intimacy) / self-orientation.',
  examples: [
    ['trustlint inspect macros/late-parcel.md', 'what one macro says'],
    ['trustlint inspect --format json', 'all of them, for a program'],
  ],
  options: MACRO_OPTIONS,
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const progress = createProgress(host);
  const accepted: AcceptedDiagnostic[] = [];
  const linter = createBuiltInLinter((one) => accepted.push(one));
  const commandLine = await commandLineOf(input);
  const options = { ...checkOptionsOf(host), paths: input.operands, configFile: input.value('config'), commandLine };
  const checked = await checkFiles({ ...options, onProgress: progress.show }, linter);
  refuseUnknownRules(commandLine, checked.configs);
  const macros = checked.files.flatMap((file) =>
    inspectFile(
      file,
      accepted.filter(({ document }) => document === file.document).map(({ diagnostic }) => diagnostic),
      (macro) => linter.read(macro, file.resolved.settings),
    ),
  );
  progress.clear();

  const { stdout, stderr } = host;
  const style = styleFor(stdout.isTerminal, host.env, input.has('no-color'));
  const columns = stdout.columns ?? 80;
  stdout.write(input.value('format') === 'json' ? inspectionJson(macros) : inspectionPretty(macros, style, columns));
  if (checked.configProblems.length > 0) stderr.write(configProblemsPretty(checked.configProblems, { style, columns }));
  else if (checked.files.length === 0) printError(host, whyNoFile(checked, input.operands, BUILT_IN.formats));
  for (const { path, reason } of checked.skipped.filter(({ why }) => why === 'fault')) {
    stderr.write(`${path} was not read. ${reason}\n`);
  }
  // Findings are not what was asked for here.
  return exitCodeOf({ ...checked, failOn: 'never', mended: 0, unsettled: [], unneeded: [], unwritten: [] }, undefined);
}

function inspectFile(
  { path, document, diagnostics, resolved }: CheckedFile,
  accepted: readonly Diagnostic[],
  read: (macro: Macro) => Message,
): readonly InspectedMacro[] {
  const index = new LineIndex(document.file.text);
  const { settings } = resolved;
  return document.macros.map((macro) => {
    const message = read(macro);
    const { score, findings } = scoreInFile(message, { settings, diagnostics, accepted }, BUILT_IN.rules);
    return { path, document, index, message, findings: findings.length, score };
  });
}
