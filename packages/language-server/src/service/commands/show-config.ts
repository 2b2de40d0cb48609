import { dirname } from 'node:path';
import {
  type ConfigProblem,
  configPaths,
  displayPath,
  type SettingRow,
  type ShownRule,
  type ShownSetting,
  type ShownSettings,
  settingRows,
  settingsFor,
  shownSettings,
} from '@trustlint/project';
import type { CommandHandler } from '../../commands.ts';
import { markdownText } from '../../text/markdown-text.ts';
import { pathOf } from '../../workspace/place.ts';
import { uriArgument } from './arguments.ts';

/** What `trustlint config` tells of a file. */
export interface EffectiveConfig {
  readonly path: string;
  /** The configuration files that apply, the nearest first. */
  readonly configs: readonly string[];
  /** Each setting by its key, and who said it; `null` where a configuration file has mistakes. */
  readonly settings: Readonly<Record<string, SettingRow>> | null;
  /** All of that, to be shown. */
  readonly markdown: string;
}

/** Tells what applies to a file and from where. Argument: its address; the file need not exist. */
export const showConfig: CommandHandler = {
  what: 'show what applies to the file',
  run: async (args, { session }): Promise<EffectiveConfig> => {
    const uri = uriArgument(args);
    const absolute = pathOf(uri);
    const library = session.workspace.libraryOf(uri);
    const config = await library.governing(dirname(absolute));
    const path = displayPath(library.root, absolute);
    const configs = configPaths(config);
    if (config.problems.length > 0) return { path, configs, settings: null, markdown: problemsPage(config.problems) };
    const resolved = settingsFor(config, absolute);
    const { rules } = session.host.pack;
    const markdown = page(path, shownSettings(config, resolved, rules));
    return { path, configs, settings: settingRows(resolved, rules), markdown };
  },
};

function page(path: string, { about, settings, rules }: ShownSettings): string {
  return [
    `### ${markdownText(path)}`,
    '',
    markdownText(about),
    '',
    '| Setting | Value | From |',
    '| --- | --- | --- |',
    ...settings.map(row),
    '',
    '| Rule | Severity and options | From |',
    '| --- | --- | --- |',
    ...rules.map((rule) => row({ ...rule, value: valueAndOptions(rule) })),
    '',
  ].join('\n');
}

const row = ({ key, value, from }: ShownSetting): string => `| ${[key, value, from].map(markdownText).join(' | ')} |`;

const valueAndOptions = ({ value, options }: ShownRule): string =>
  options.length === 0 ? value : `${value} (${options.join('; ')})`;

const problemsPage = (problems: readonly ConfigProblem[]): string =>
  [
    'Nothing is checked until these mistakes in the configuration are mended:',
    '',
    ...problems.map(({ path, problem }) => `- ${markdownText(path)}: ${markdownText(problem.message)}`),
    '',
  ].join('\n');
