import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';

const PAGE = join(import.meta.dirname, '../../../../docs/editors.md');
const DRIVERS = join(import.meta.dirname, 'editors');

/** Milliseconds after which an editor is ended, whatever it does. */
const LIMIT = 90_000;

/** A program that somebody else wrote and that speaks the protocol, and how to make it do what a person would do. */
export interface EditorProgram {
  readonly name: string;
  /** The heading in docs/editors.md under which its configuration stands. */
  readonly heading: string;
  /** Where that configuration belongs, in the home of the user. */
  readonly configPath: string;
  /** What a machine must be able to do for it: a command that ends with 0. */
  readonly installed: readonly string[];
  /** The Debian packages that bring it. */
  readonly packages: readonly string[];
  readonly command: (driver: (name: string) => string, config: string, file: string) => readonly string[];
  /** Whether it counts as the protocol does, so that an emoji before the words does not shift them. */
  readonly countsAsAgreed: boolean;
  readonly completes: boolean;
}

/** What an editor is asked to do with a file. */
export interface EditorTask {
  readonly rule: string;
  /** The words that the finding must cover. */
  readonly words: string;
  /** The title of the fix to choose. */
  readonly fix: string;
  /** Written on a line of its own, completed, and taken away again. */
  readonly complete?: string;
  /** Written before the words. */
  readonly insert?: string;
}

interface SeenFinding {
  readonly rule: string;
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

/** What its user saw. */
export interface EditorReport {
  readonly fault?: string;
  readonly found?: readonly SeenFinding[];
  readonly foundAfterTyping?: readonly SeenFinding[];
  readonly hover?: string;
  readonly completions?: readonly string[];
  readonly offered?: readonly string[];
}

/** Whether the machine has it for everybody: what is only in somebody's home does not count. */
export function isInstalled({ installed: [command, ...args] }: EditorProgram): boolean {
  if (process.platform === 'win32') return false;
  const home = temporaryFolder();
  const { status } = spawnSync(command as string, args, {
    env: { PATH: process.env['PATH'], HOME: home.path, TERM: 'dumb' },
    stdio: 'ignore',
    timeout: LIMIT,
  });
  home.remove();
  return status === 0;
}

/** The configuration that docs/editors.md shows under a heading. */
export function documentedConfig(heading: string): string {
  const page = readFileSync(PAGE, 'utf8');
  const at = page.indexOf(`### ${heading}\n`);
  const config = /^```\w+\n([\s\S]*?)^```$/m.exec(page.slice(at))?.[1];
  if (at === -1 || config === undefined) throw new Error(`docs/editors.md has no configuration under “${heading}”`);
  return config;
}

/** A home for an editor, with the documented configuration and a command `trustlint`, and a folder of macros. */
export class EditorHome {
  readonly folder: TemporaryFolder;
  readonly #editor: EditorProgram;
  readonly #program: string;

  constructor(editor: EditorProgram, program: string, files: Readonly<Record<string, string>>) {
    this.#editor = editor;
    this.folder = temporaryFolder(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`macros/${path}`, text])),
    );
    const config = join(this.folder.path, editor.configPath);
    mkdirSync(dirname(config), { recursive: true });
    writeFileSync(config, documentedConfig(editor.heading));
    mkdirSync(join(this.folder.path, 'bin'));
    this.#program = join(this.folder.path, 'bin/trustlint');
    symlinkSync(program, this.#program);
  }

  textOf(path: string): string {
    return readFileSync(join(this.folder.path, 'macros', path), 'utf8');
  }

  /** Runs the editor once; it is ended by its id when it takes too long. */
  async run(path: string, task: EditorTask): Promise<EditorReport> {
    const home = this.folder.path;
    const file = join(home, 'macros', path);
    const report = join(home, 'report.json');
    writeFileSync(join(home, 'task.json'), JSON.stringify({ ...task, file }));
    const [command, ...args] = this.#editor.command(
      (name) => join(DRIVERS, name),
      join(home, this.#editor.configPath),
      file,
    );
    const editor = spawn(command as string, args, {
      cwd: join(home, 'macros'),
      env: {
        PATH: `${join(home, 'bin')}:${process.env['PATH']}`,
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
        XDG_DATA_HOME: join(home, '.local/share'),
        XDG_STATE_HOME: join(home, '.local/state'),
        XDG_CACHE_HOME: join(home, '.cache'),
        TMPDIR: home,
        TERM: 'dumb',
        LANG: 'C.UTF-8',
        TASK: join(home, 'task.json'),
        REPORT: report,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [editor.stdout, editor.stderr])
      stream.on('data', (bytes) => {
        said += bytes;
      });
    const limit = setTimeout(() => editor.kill('SIGKILL'), LIMIT);
    await once(editor, 'close');
    clearTimeout(limit);
    await this.#serverEnded();
    try {
      return JSON.parse(readFileSync(report, 'utf8'));
    } catch {
      throw new Error(`${this.#editor.name} ended without a report. It said:\n${said.slice(-4000)}`);
    }
  }

  /** Waits until the editor has left no server behind. */
  async #serverEnded(): Promise<void> {
    const end = Date.now() + LIMIT;
    while (isRunning(this.#program)) {
      if (Date.now() > end) throw new Error(`${this.#editor.name} has ended, and its server has not`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Whether a process runs the program; where the system has no `/proc`, nobody knows. */
const isRunning = (program: string): boolean =>
  existsSync('/proc/self/cmdline') &&
  readdirSync('/proc').some((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').includes(program);
    } catch {
      return false;
    }
  });
