import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { didYouMean } from '@trustlint/core';
import { displayPath } from '@trustlint/project';
import { type CommandInput, type CommandOption, UsageError } from './command.ts';
import type { Host } from './host.ts';

/** How a check can be told; `reporters/` has a file for each. */
export const REPORT_FORMATS = [
  'pretty',
  'compact',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'checkstyle',
  'github',
  'gitlab',
  'azure',
  'markdown',
  'html',
] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A format, and where what it tells goes. */
export interface ReportTarget {
  readonly format: ReportFormat;
  /** Absent: standard output. */
  readonly file?: {
    /** As the user wrote it. */
    readonly path: string;
    readonly absolute: string;
    /** As paths of checked files are shown. */
    readonly shown: string;
  };
}

export const FORMAT_OPTION: CommandOption = {
  value: 'NAME[=FILE]',
  isRepeatable: true,
  description: `How to tell findings, or into which file: ${REPORT_FORMATS.slice(0, -1).join(', ')} or ${REPORT_FORMATS.at(-1)}.`,
  more: 'Without a file it prints to the screen, which only one of them may.',
};

/** What `--format` asks for; `pretty` on standard output if it is not given. @throws UsageError */
export function reportTargetsOf(input: CommandInput, { cwd }: Pick<Host, 'cwd'>): readonly ReportTarget[] {
  const given = input.values('format');
  if (given.length === 0) return [{ format: 'pretty' }];
  const targets = given.map((text) => targetOf(text, cwd));
  const onScreen = targets.filter(({ file }) => file === undefined);
  if (onScreen.length > 1) {
    const [first, second] = onScreen.map(({ format }) => format);
    throw new UsageError(
      `${first === second ? `--format ${first} is given twice` : `--format ${first} and --format ${second} both print to the screen`}. Name a file for ${first === second ? 'one' : second}: --format ${second}=FILE`,
    );
  }
  const files = new Set<string>();
  for (const { file } of targets) {
    if (file === undefined) continue;
    if (files.has(file.absolute))
      throw new UsageError(`Two formats would be written to ${file.path}: name a file for each.`);
    files.add(file.absolute);
  }
  return targets;
}

function targetOf(text: string, cwd: string): ReportTarget {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const path = at < 0 ? undefined : text.slice(at + 1);
  const format = REPORT_FORMATS.find((one) => one === name);
  if (format === undefined) {
    throw new UsageError(
      `--format can’t be “${name}”.${didYouMean(name, REPORT_FORMATS)} It must be ${REPORT_FORMATS.slice(0, -1).join(', ')} or ${REPORT_FORMATS.at(-1)}.`,
    );
  }
  if (path === undefined || path === '-') return { format };
  if (path === '') throw new UsageError(`Name the file behind “=”, such as --format ${format}=report.txt.`);
  const absolute = resolve(cwd, path);
  if (/[\\/]$/.test(path) || kindOf(absolute) === 'folder')
    throw new UsageError(`${path} is a folder: name the file in it that --format ${format} is to write.`);
  const folder = dirname(path);
  const kind = kindOf(dirname(absolute));
  if (kind !== 'folder') {
    throw new UsageError(
      kind === undefined
        ? `There is no folder ${folder} for ${path}. Make it first: mkdir -p ${folder}`
        : `${folder} is a file, so ${path} can’t be written.`,
    );
  }
  return { format, file: { path, absolute, shown: displayPath(cwd, absolute) } };
}

function kindOf(absolute: string): 'folder' | 'other' | undefined {
  try {
    return statSync(absolute).isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}
