import { type FSWatcher, unwatchFile, watchFile, watch as watchFolder } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type CommandLineSettings, LineIndex, type Severity } from '@trustlint/core';
import { type CheckedFile, checkLoaded, loadFiles } from '@trustlint/project';
import { CheckCache } from '@trustlint/project/check-cache';
import { NOT_DONE } from './exit-code.ts';
import type { Host } from './host.ts';
import { exitCodeOf, type Report, totalsOf } from './report.ts';
import { counted } from './reporters/counted.ts';
import { configProblemsPretty, reportPretty } from './reporters/pretty.ts';
import { styleFor } from './terminal/style.ts';
import { checkOptionsOf, createBuiltInLinter } from './tools.ts';

export interface WatchOptions {
  readonly paths: readonly string[];
  readonly commandLine: CommandLineSettings;
  readonly configFile: string | undefined;
  readonly failOn: Severity | 'never';
  readonly mostWarnings: number | undefined;
  readonly withoutColours: boolean;
}

/** Milliseconds; an editor that saves writes several times. */
const QUIET = 120;
/** Milliseconds between two looks where the system does not tell of changes, and at single files. */
const POLL = 1000;

/** Checks again whenever something changes, until the user interrupts. Answers the exit code of the last state. */
export async function watch(host: Host, options: WatchOptions): Promise<number> {
  const watched = new Watched();
  const interrupted = host.interrupted?.() ?? Promise.resolve();
  let isEnded = false;
  const end = interrupted.then(() => {
    isEnded = true;
    watched.wake();
  });
  const rounds = new Rounds(host, options);
  for (;;) {
    watched.follow(await rounds.next());
    await watched.change();
    if (isEnded) break;
  }
  watched.close();
  await end;
  host.stdout.write('\n');
  return rounds.exitCode;
}

/** What a round has looked at. */
interface Looked {
  readonly folders: readonly string[];
  /** Files that stand in none of them, be they there or not. */
  readonly files: readonly string[];
}

class Rounds {
  exitCode = NOT_DONE;
  readonly #host: Host;
  readonly #options: WatchOptions;
  readonly #cache: CheckCache;
  #told: ReadonlyMap<string, Finding> | undefined;
  #problems = '';

  constructor(host: Host, options: WatchOptions) {
    this.#host = host;
    this.#options = options;
    this.#cache = new CheckCache(undefined, '', host.today);
  }

  async next(): Promise<Looked> {
    const { stdout, stderr, env, cwd } = this.#host;
    const { paths, commandLine, configFile, failOn, mostWarnings, withoutColours } = this.#options;
    const folders = new Set<string>();
    const found = await loadFiles({
      ...checkOptionsOf(this.#host),
      paths,
      commandLine,
      configFile,
      load: this.#cache.load.bind(this.#cache),
      onFolder: (folder) => void folders.add(folder),
    });
    const linter = this.#cache.linter(createBuiltInLinter, () => undefined);
    const files = checkLoaded(found.files, linter);
    this.#cache.endRound();
    const report: Report = { ...found, files, failOn, mended: 0, unsettled: [], unneeded: [], unwritten: [] };
    this.exitCode = exitCodeOf(report, mostWarnings);
    const style = styleFor(stdout.isTerminal, env, withoutColours);
    const columns = stdout.columns ?? 80;
    const problems =
      found.configProblems.length === 0 ? '' : configProblemsPretty(found.configProblems, { style, columns });
    if (problems !== this.#problems) stderr.write(problems);
    // What a broken configuration governs is not checked, and not mended by that.
    if (problems === '') {
      const findings = findingsOf(files);
      if (this.#told === undefined) stdout.write(reportPretty(report, { style, columns, quietBelow: undefined }));
      else stdout.write(difference(this.#told, findings, report));
      this.#told = findings;
    }
    this.#problems = problems;
    const configs = found.configs.flatMap(({ chain }) => chain.map(({ path }) => resolve(cwd, path)));
    const single = [...configs, ...files.map(({ absolute }) => absolute), ...paths.map((path) => resolve(cwd, path))];
    return {
      folders: [...folders],
      files: [...new Set(single)].filter((file) => !folders.has(file) && !folders.has(dirname(file))),
    };
  }
}

interface Finding {
  readonly line: string;
  readonly where: string;
}

/** By what is said of which file and how often: a finding that has only moved is none that is new. */
function findingsOf(files: readonly CheckedFile[]): ReadonlyMap<string, Finding> {
  const findings = new Map<string, Finding>();
  for (const { path, document, diagnostics } of files) {
    const index = new LineIndex(document.file.text);
    const times = new Map<string, number>();
    for (const { rule, severity, message, macro, span } of diagnostics) {
      const said = [path, rule, severity, macro, message].join('\n');
      const time = (times.get(said) ?? 0) + 1;
      times.set(said, time);
      const { line, character } = index.positionAt(span.start);
      findings.set(`${said}\n${time}`, {
        where: `${path}:${line + 1}:${character + 1}`,
        line: `${severity}: ${message} (${rule})`,
      });
    }
  }
  return findings;
}

function difference(
  before: ReadonlyMap<string, Finding>,
  after: ReadonlyMap<string, Finding>,
  { files }: Report,
): string {
  const fresh = [...after].filter(([key]) => !before.has(key)).map(([, { where, line }]) => `new     ${where} ${line}`);
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, { where, line }]) => `mended  ${where} ${line}`);
  if (fresh.length === 0 && gone.length === 0) return '';
  const { error, warning, info } = totalsOf(files);
  const counts = `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${info} info`;
  return `${[...gone, ...fresh, `${fresh.length} new, ${gone.length} mended; now ${counts}.`].join('\n')}\n`;
}

/** Folders and files that are looked at; single files and what the system can't tell of are looked at every now and then. */
class Watched {
  readonly #folders = new Map<string, FSWatcher>();
  readonly #files = new Set<string>();
  readonly #unwatchable = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #poll: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;
  #hasChanged = false;

  follow({ folders, files }: Looked): void {
    for (const [folder, watcher] of this.#folders) {
      if (folders.includes(folder)) continue;
      watcher.close();
      this.#folders.delete(folder);
    }
    const added = folders.filter((folder) => !this.#folders.has(folder) && !this.#unwatchable.has(folder));
    for (const folder of added) this.#watch(folder);
    // What changed there since it was looked at was not heard.
    if (added.length > 0) this.#changed();
    for (const file of this.#files) {
      if (files.includes(file)) continue;
      unwatchFile(file);
      this.#files.delete(file);
    }
    for (const file of files) {
      if (this.#files.has(file)) continue;
      this.#files.add(file);
      watchFile(file, { interval: POLL }, this.#changed);
    }
    const isPolling = folders.some((folder) => this.#unwatchable.has(folder));
    if (isPolling) this.#poll ??= setInterval(this.#changed, POLL);
    else clearInterval(this.#poll);
  }

  /** Resolves when something has changed and is quiet since. */
  change(): Promise<void> {
    if (this.#hasChanged) return Promise.resolve(this.#taken());
    return new Promise<void>((done) => {
      this.#wake = done;
    }).then(() => this.#taken());
  }

  wake(): void {
    this.#hasChanged = true;
    this.#wake?.();
  }

  close(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#poll);
    for (const watcher of this.#folders.values()) watcher.close();
    for (const file of this.#files) unwatchFile(file);
  }

  #taken(): void {
    this.#hasChanged = false;
    this.#wake = undefined;
  }

  readonly #changed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(), QUIET);
  };

  #watch(folder: string): void {
    const giveUp = (): void => {
      this.#folders.get(folder)?.close();
      this.#folders.delete(folder);
      this.#unwatchable.add(folder);
    };
    try {
      this.#folders.set(folder, watchFolder(folder, this.#changed).on('error', giveUp));
    } catch {
      giveUp();
    }
  }
}
