import { dirname, resolve } from 'node:path';
import {
  type AcceptedDiagnostic,
  type CommandLineSettings,
  type Diagnostic,
  isAtLeast,
  type Macro,
  type Severity,
  scoreInFile,
} from '@trustlint/core';
import {
  type ConfigFinder,
  type ConfigProblem,
  configsOf,
  displayPath,
  LARGEST_FILE,
  type LoadedFile,
  loadText,
  problemsOf,
} from '@trustlint/project';
import { CLEAN, FAULT, FINDINGS, NOT_DONE } from './exit-code.ts';
import type { Host } from './host.ts';
import { linesOf, type StreamLine } from './lines-of.ts';
import { type LineFault, type LineFile, readMacroLine } from './macro-line.ts';
import { refuseUnknownRules } from './team-rules.ts';
import { styleFor } from './terminal/style.ts';
import { BUILT_IN, checkOptionsOf, createBuiltInLinter } from './tools.ts';

export interface LineOptions {
  readonly commandLine: CommandLineSettings;
  readonly configFile: string | undefined;
  /** What a text would be called that does not say it, with or without an ending. */
  readonly name: string | undefined;
  readonly failOn: Severity | 'never';
  readonly mostWarnings: number | undefined;
  readonly isQuiet: boolean;
}

/** Lines may name paths in any number of folders; so many are remembered at once. */
const MOST_FOLDERS = 1000;

/**
 * Checks one macro a line of standard input and writes one result a line, in the same order. No more is held in memory than the lines
 * that came at once: the next are not read before the results of these are taken.
 */
export async function checkLines(host: Host, options: LineOptions): Promise<number> {
  const checker = new LineChecker(host, options);
  const problems = await checker.start();
  if (problems.length > 0) {
    const { configProblemsPretty } = await import('./reporters/pretty.ts');
    const style = styleFor(host.stderr.isTerminal, host.env, false);
    host.stderr.write(configProblemsPretty(problems, { style, columns: host.stderr.columns ?? 80 }));
    return NOT_DONE;
  }
  for await (const lines of linesOf(chunksOf(host), LARGEST_FILE)) {
    let out = '';
    for (const line of lines) {
      const result = await checker.check(line);
      if (result !== undefined) out += `${JSON.stringify(result)}\n`;
      if (out.length < LARGEST_OUTPUT) continue;
      host.stdout.write(out);
      await host.stdout.drained?.();
      out = '';
    }
    if (out !== '') host.stdout.write(out);
    await host.stdout.drained?.();
  }
  return checker.exitCode();
}

/** UTF-16 units; more is written before the next line is looked at. */
const LARGEST_OUTPUT = 1 << 20;

async function* chunksOf(host: Host): AsyncIterable<Uint8Array> {
  if (host.stdin === undefined) yield await host.readStdin();
  else yield* host.stdin();
}

class LineChecker {
  readonly #host: Host;
  readonly #options: LineOptions;
  readonly #name: string;
  readonly #folders = new Set<string>();
  readonly #accepted: Diagnostic[] = [];
  readonly #linter = createBuiltInLinter(({ diagnostic }: AcceptedDiagnostic) => this.#accepted.push(diagnostic));
  #configs: ConfigFinder;
  #line = 0;
  #warnings = 0;
  #worst = CLEAN;

  constructor(host: Host, options: LineOptions) {
    this.#host = host;
    this.#options = options;
    this.#name = (options.name ?? 'stdin').replace(/\.(?:md|markdown|html?|txt)$/i, '');
    this.#configs = this.#findConfigs();
  }

  /** What is wrong with the configuration that governs lines which name no path. @throws UsageError */
  async start(): Promise<readonly ConfigProblem[]> {
    const config = await this.#configs.governing(dirname(resolve(this.#host.cwd, this.#name)));
    const problems = problemsOf([config]);
    if (problems.length === 0) refuseUnknownRules(this.#options.commandLine, [config]);
    return problems;
  }

  /** The result of a line; `undefined` of a blank one. */
  async check(line: StreamLine): Promise<object | undefined> {
    this.#line++;
    if ('fault' in line) return this.#fault({ id: null, error: FAULTS[line.fault] });
    if (line.text.trim() === '') return undefined;
    const read = readMacroLine(line.text, this.#name);
    if ('error' in read) return this.#fault(read);
    const loaded = await this.#load(read);
    return 'error' in loaded ? this.#fault(loaded) : this.#result(read, loaded);
  }

  exitCode(): number {
    const { mostWarnings } = this.#options;
    const isOver = mostWarnings !== undefined && this.#warnings > mostWarnings;
    return Math.max(this.#worst, isOver ? FINDINGS : CLEAN);
  }

  #fault({ id, error }: LineFault): object {
    this.#worst = Math.max(this.#worst, NOT_DONE);
    return { id, line: this.#line, error };
  }

  async #load({ id, path: name, text }: LineFile): Promise<LoadedFile | LineFault> {
    const { cwd } = this.#host;
    const absolute = resolve(cwd, name);
    const path = displayPath(cwd, absolute);
    const config = await this.#governing(dirname(absolute));
    const [problem] = problemsOf([config]);
    if (problem !== undefined) return { id, error: `${problem.path}: ${problem.problem.message}` };
    const file = { path, text, encoding: 'utf-8', bom: false } as const;
    const loaded = await loadText({ file }, { path, absolute, config }, { cwd, formats: BUILT_IN.formats });
    return 'why' in loaded ? { id, error: `${path}: ${loaded.reason}` } : loaded;
  }

  #result({ id, told }: LineFile, { document, resolved }: LoadedFile): object {
    const { settings } = resolved;
    this.#accepted.length = 0;
    const diagnostics = this.#linter.lint(document, settings);
    this.#note(diagnostics);
    const macros = document.macros.map((macro) => this.#summary(macro, diagnostics, settings));
    const [first] = macros;
    const { failOn, isQuiet } = this.#options;
    const threshold = failOn === 'never' ? 'error' : failOn;
    const shown = isQuiet ? diagnostics.filter(({ severity }) => isAtLeast(severity, threshold)) : diagnostics;
    return {
      id,
      line: this.#line,
      ...(macros.length === 1 && first !== undefined ? { kind: first.kind, score: first.score } : { macros }),
      diagnostics: shown.map(told),
    };
  }

  #summary(macro: Macro, diagnostics: readonly Diagnostic[], settings: LoadedFile['resolved']['settings']) {
    const message = this.#linter.read(macro, settings);
    const { score } = scoreInFile(message, { settings, diagnostics, accepted: this.#accepted }, BUILT_IN.rules);
    const { value, grade } = score;
    return { title: macro.title, kind: message.kind ?? null, score: { value, grade } };
  }

  #note(diagnostics: readonly Diagnostic[]): void {
    const { failOn } = this.#options;
    for (const { rule, severity } of diagnostics) {
      if (severity === 'warning') this.#warnings++;
      const isFailing = failOn !== 'never' && isAtLeast(severity, failOn);
      const code = rule.startsWith('internal/') ? FAULT : isFailing ? FINDINGS : CLEAN;
      this.#worst = Math.max(this.#worst, code);
    }
  }

  async #governing(folder: string) {
    if (this.#folders.size >= MOST_FOLDERS && !this.#folders.has(folder)) {
      this.#folders.clear();
      this.#configs = this.#findConfigs();
    }
    this.#folders.add(folder);
    return this.#configs.governing(folder);
  }

  #findConfigs(): ConfigFinder {
    const { commandLine, configFile } = this.#options;
    return configsOf({ ...checkOptionsOf(this.#host), commandLine, configFile });
  }
}

const FAULTS = {
  encoding: 'This line is not UTF-8. Have its writer spell it as UTF-8.',
  'too-long': `This line has more than ${LARGEST_FILE / 1024 / 1024} MB, and longer ones are not read.`,
} as const;
