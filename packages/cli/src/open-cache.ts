import { closeSync, fstatSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Linter, OnAccepted } from '@trustlint/core';
import { configsOf, type FoundFile } from '@trustlint/project';
import { CheckCache, cachePathIn } from '@trustlint/project/check-cache';
import type { Host } from './host.ts';
import { printError } from './print-error.ts';
import { checkOptionsOf } from './tools.ts';
import { version } from './version.ts';
import { type ShareOptions, shareOut } from './workers.ts';

declare const TRUSTLINT_PACK: string | undefined;

export interface CacheOptions extends ShareOptions {
  /** Whether it is for the next run, too, and not for workers alone. */
  readonly isKept: boolean;
}

/** In a folder that `--cache-location` names. */
const NAME = 'trustlint-cache';

export type CheckMemory = Awaited<ReturnType<typeof openCache>>;

/**
 * The cache of a run. Where nobody says otherwise it is `node_modules/.cache/trustlint` beside the configuration, or beside the current folder
 * where there is none: git and every walk leave that out already, and a new installation clears it. Without such a folder it is
 * `.trustlint-cache` there, which a walk leaves out as hidden.
 */
export async function openCache(location: string | undefined, host: Host, options: CacheOptions) {
  const path = !options.isKept
    ? undefined
    : location === undefined
      ? await usualPath(host, options)
      : namedPath(resolve(host.cwd, location), location);
  const cache = new CheckCache(path, path === undefined ? '' : stampOfRun(), host.today);
  return {
    load: cache.load.bind(cache),
    prepare: (files: readonly FoundFile[]): Promise<void> => shareOut(files, cache, host, options),
    linter: (create: (onAccepted: OnAccepted) => Linter, onAccepted: OnAccepted) => cache.linter(create, onAccepted),
    endRound: cache.endRound.bind(cache),
    /** A run without its cache is slower and as good: it is told, and fails nothing. */
    save: (): void => {
      const reason = saved(cache, path);
      if (reason !== undefined) printError(host, `The cache ${path} could not be written. ${reason}`);
    },
  };
}

function saved(cache: CheckCache, path: string | undefined): string | undefined {
  try {
    if (path === undefined) return undefined;
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    // Writing tells why.
  }
  return cache.save();
}

async function usualPath(host: Host, options: CacheOptions): Promise<string> {
  const config = await configsOf({ ...checkOptionsOf(host), ...options }).governing(host.cwd);
  return cachePathIn(config.path === undefined ? host.cwd : config.folder);
}

function namedPath(absolute: string, written: string): string {
  return /[\\/]$/.test(written) || isFolder(absolute) ? join(absolute, NAME) : absolute;
}

function isFolder(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch {
    return false;
  }
}

const stampOfRun = (): string => `${version} ${stampOfProgram()} ${process.version}`;

/** Bytes at the end of the program, which the build makes of all of it. */
const STAMP_LENGTH = 16;

/** Tells one build of the program from the other, whatever its version. */
function stampOfProgram(): string {
  if (typeof TRUSTLINT_PACK !== 'string') return 'sources';
  const program = openSync(join(import.meta.dirname, 'program.js'), 'r');
  try {
    const bytes = Buffer.alloc(STAMP_LENGTH);
    readSync(program, bytes, 0, STAMP_LENGTH, fstatSync(program).size - STAMP_LENGTH);
    return `${TRUSTLINT_PACK} ${bytes.toString('latin1')}`;
  } finally {
    closeSync(program);
  }
}
