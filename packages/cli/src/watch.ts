import { type FSWatcher, unwatchFile, watchFile, watch as watchFolder } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type CommandLineSettings,
  type Diagnostic,
  isAtLeast,
  LineIndex,
  type Linter,
  type Severity,
} from '@trustlint/core';
import { checkLoaded, type LoadedFile, type LoadedFiles, loadFiles } from '@trustlint/project';
import type { ChangedMacros, ChangedOnly } from '@trustlint/project/changed-macros';
import { UsageError } from './command.ts';
import { NOT_DONE } from './exit-code.ts';
import type { Host } from './host.ts';
import { type CheckMemory, openCache } from './open-cache.ts';
import { printError } from './print-error.ts';
import { failingFrom } from './print-report.ts';
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
  /** Tell only findings that make the run fail. */
  readonly isQuiet: boolean;
  /** Whether the next run, too, shall know what was found. */
  readonly isCacheKept: boolean;
  readonly cacheLocation: string | undefined;
  readonly jobs: number | undefined;
  /** What is known, as it is at the moment. @throws UsageError */
  readonly baseline: () => Promise<KnownFindings | undefined>;
  /** What has changed by now; `undefined`: everything is looked at. @throws UsageError */
  readonly since: () => Promise<Since | undefined>;
  /** Other files that a round depends on, absolute. */
  readonly besides: readonly string[];
}

interface KnownFindings {
  readonly withoutIt: (loaded: LoadedFiles) => LoadedFiles;
  readonly sort: (report: Report, linter: Linter, before?: readonly LoadedFile[]) => Report;
}

interface Since {
  readonly choose: ChangedOnly['choose'];
  readonly narrow: (loaded: LoadedFiles) => Promise<ChangedMacros>;
  readonly report: (changes: ChangedMacros) => Report['since'];
}

/** Milliseconds; an editor that saves writes several times. */
const QUIET = 120;
/** Milliseconds between two looks where the system does not tell of changes, and at single files. */
const POLL = 1000;

/** Checks again whenever something changes, until the user interrupts. Answers the exit code of the last state. */
export async function watch(host: Host, options: WatchOptions): Promise<number> {
  const { commandLine, configFile, isCacheKept, jobs } = options;
  const memory = await openCache(options.cacheLocation, host, {
    ...{ commandLine, configFile, jobs },
    isKept: isCacheKept,
  });
  const rounds = new Rounds(host, options, memory);
  // What can't be done at all is told before anything is watched.
  let looked = await rounds.next();
  memory.save();
  const watched = new Watched();
  const interrupted = host.interrupted?.() ?? Promise.resolve();
  let isEnded = false;
  const end = interrupted.then(() => {
    isEnded = true;
    watched.wake();
  });
  for (;;) {
    watched.follow(looked);
    await watched.change();
    if (isEnded) break;
    looked = await rounds.nextIfAny(looked);
  }
  watched.close();
  await end;
  memory.save();
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
  readonly #memory: CheckMemory;
  #told: Told | undefined;
  #problems = '';

  constructor(host: Host, options: WatchOptions, memory: CheckMemory) {
    this.#host = host;
    this.#options = options;
    this.#memory = memory;
  }

  /** As `next`; what can't be done at the moment, such as with a baseline half written, is told, and the next round tries again. */
  async nextIfAny(before: Looked): Promise<Looked> {
    try {
      return await this.next();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (error.message !== this.#problems) printError(this.#host, error.message);
      this.#problems = error.message;
      this.exitCode = NOT_DONE;
      return before;
    }
  }

  /** @throws UsageError */
  async next(): Promise<Looked> {
    const { stdout, stderr, env, cwd } = this.#host;
    const { paths, commandLine, configFile, failOn, mostWarnings, withoutColours, isQuiet, besides } = this.#options;
    const folders = new Set<string>();
    const memory = this.#memory;
    const baseline = await this.#options.baseline();
    const since = await this.#options.since();
    const found = await loadFiles({
      ...checkOptionsOf(this.#host),
      ...{ paths, commandLine, configFile },
      choose: since?.choose,
      prepare: memory.prepare,
      load: memory.load,
      onFolder: (folder) => void folders.add(folder),
    });
    const whole = baseline?.withoutIt(found) ?? found;
    const changes = await since?.narrow(whole);
    const linter = memory.linter(createBuiltInLinter, () => undefined);
    const files = (changes?.check ?? checkLoaded)((changes ?? whole).files, linter);
    const everything: Report = {
      ...(changes ?? whole),
      ...{ files, failOn, mended: 0, unsettled: [], unneeded: [], unwritten: [] },
      ...(changes === undefined ? {} : { since: since?.report(changes) }),
    };
    const report = baseline?.sort(everything, linter, changes?.before) ?? everything;
    memory.endRound();
    this.exitCode = exitCodeOf(report, mostWarnings);
    const style = styleFor(stdout.isTerminal, env, withoutColours);
    const columns = stdout.columns ?? 80;
    const problems =
      found.configProblems.length === 0 ? '' : configProblemsPretty(found.configProblems, { style, columns });
    if (problems !== this.#problems) stderr.write(problems);
    // What a broken configuration governs is not checked, and not mended by that.
    if (problems === '') {
      const quietBelow = isQuiet ? failingFrom(report) : undefined;
      const told = toldOf(report);
      stdout.write(
        this.#told === undefined
          ? reportPretty(report, { style, columns, quietBelow })
          : difference(this.#told, told, report, quietBelow),
      );
      this.#told = told;
    }
    this.#problems = problems;
    const configs = found.configs.flatMap(({ chain }) => chain.map(({ path }) => resolve(cwd, path)));
    const single = [
      ...configs,
      ...besides,
      ...found.files.map(({ absolute }) => absolute),
      ...paths.map((path) => resolve(cwd, path)),
    ];
    return {
      folders: [...folders],
      files: [...new Set(single)].filter((file) => !folders.has(file) && !folders.has(dirname(file))),
    };
  }
}

interface Finding {
  readonly line: string;
  readonly where: string;
  readonly severity: Severity;
}

type Findings = ReadonlyMap<string, Finding>;

interface Told {
  readonly fresh: Findings;
  /** Those that the baseline has. */
  readonly known: Findings;
}

const toldOf = ({ files, baseline }: Report): Told => ({
  fresh: findingsOf(files),
  known: findingsOf(
    files.map(({ path, document }) => ({ path, document, diagnostics: baseline?.knownByPath.get(path) ?? [] })),
  ),
});

/** By what is said of which file and how often: a finding that has only moved is none that is new. */
function findingsOf(
  files: readonly (Pick<LoadedFile, 'path' | 'document'> & { readonly diagnostics: readonly Diagnostic[] })[],
): Findings {
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
        severity,
        where: `${path}:${line + 1}:${character + 1}`,
        line: `${severity}: ${message} (${rule})`,
      });
    }
  }
  return findings;
}

function difference(before: Told, after: Told, { files }: Report, quietBelow: Severity | undefined): string {
  const lines = (word: string, findings: Iterable<[string, Finding]>, ...others: Findings[]): readonly string[] =>
    [...findings]
      .filter(([key, { severity }]) => {
        const isShown = quietBelow === undefined || isAtLeast(severity, quietBelow);
        return isShown && !others.some((other) => other.has(key));
      })
      .map(([, { where, line }]) => `${word} ${where} ${line}`);
  const fresh = lines('new    ', after.fresh, before.fresh);
  // What the baseline has taken over meanwhile is not mended, and what it had may be.
  const gone = lines('mended ', [...before.fresh, ...before.known], after.fresh, after.known);
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
