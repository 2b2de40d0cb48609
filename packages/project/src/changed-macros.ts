import { dirname, resolve } from 'node:path';
import type { Diagnostic, Document, Linter, Macro, RelatedPlace, Rule, Span } from '@trustlint/core';
import {
  type CheckedFile,
  type CheckOptions,
  configsOf,
  type LoadedFile,
  type LoadedFiles,
  loadText,
  settingsFor,
  withCompared,
} from './check-files.ts';
import { displayPath } from './display-path.ts';
import type { FoundFile } from './find-files.ts';
import { composed, type GitChanges, gitChangesSince } from './git-changes.ts';
import { decode } from './read-file.ts';

export { GitFault } from './git-changes.ts';

/** What a run that looks at changed macros only reads and checks. Use: `choose` for `loadFiles`, then `narrow` for what was read. */
export interface ChangedOnly {
  /** The files that have to be read: those that may have changed, and the others where a rule that is on compares macros. */
  readonly choose: (found: readonly FoundFile[]) => readonly FoundFile[];
  readonly narrow: (loaded: LoadedFiles) => Promise<ChangedMacros>;
}

export interface ChangedMacros extends LoadedFiles {
  /** The files with macros that changed, with only these macros in their documents. */
  readonly files: readonly LoadedFile[];
  readonly macros: number;
  /** How many files a run would check that looks at all of them. */
  readonly allFiles: number;
  /** Configurations that changed, as shown. */
  readonly changedConfigs: readonly string[];
  /** The files of then, with only the macros that are not the same any more. */
  readonly before: readonly LoadedFile[];
  /** Checks `files`, which may have been mended meanwhile: each macro for itself, then compared with the whole library. */
  readonly check: (files: readonly LoadedFile[], linter: Linter) => readonly CheckedFile[];
}

type Options = Pick<CheckOptions, 'cwd' | 'disk' | 'formats' | 'rules' | 'dialects' | 'defaultDialect' | 'today'> &
  Pick<CheckOptions, 'configFile' | 'commandLine'>;

/** Finds out what changed since `ref` and HEAD parted. @throws GitFault */
export async function changedSince(ref: string, options: Options): Promise<ChangedOnly> {
  const changes = await gitChangesSince(ref, options.cwd);
  const inRepository = (path: string): string => repositoryPath(path, changes);
  const stems = new Map<string, Set<string>>();
  for (const path of changes.changed.keys()) {
    const stem = stemOf(path);
    stems.set(stem, (stems.get(stem) ?? new Set()).add(path));
  }
  /** A file may be read together with one beside it: `refund.email` and `refund.email-meta.xml`. */
  const hasChangedNeighbour = (path: string): boolean =>
    [...(stems.get(stemOf(path)) ?? [])].some((other) => other !== path);
  const mayHaveChanged = (path: string): boolean =>
    !changes.tracked.has(path) || changes.changed.has(path) || hasChangedNeighbour(path);

  let found: readonly FoundFile[] = [];
  return {
    choose(all) {
      found = all;
      const changed = new Set(all.filter(({ path }) => mayHaveChanged(inRepository(path))));
      if (changed.size === 0) return [];
      const comparing = options.rules.filter(({ level }) => level === 'workspace');
      return all.filter((file) => changed.has(file) || isCompared(file, comparing));
    },

    async narrow(loaded) {
      const candidates = loaded.files.filter(({ path }) => mayHaveChanged(inRepository(path)));
      const old = await oldFiles(found, changes, options, hasChangedNeighbour);
      const left = new Map<string, number>();
      for (const { document } of old)
        for (const macro of document.macros) left.set(contentOf(macro), (left.get(contentOf(macro)) ?? 0) + 1);
      const directives = new Map(old.map(({ path, document }) => [path, directivesOf(document)]));
      const anywhere = new Set(['', ...directives.values()]);
      const files: LoadedFile[] = [];
      let macros = 0;
      for (const file of candidates) {
        const ids = new Set<string>();
        // What the file accepts in comments may concern every macro in it.
        const before = directives.get(file.path);
        const now = directivesOf(file.document);
        const isOther = before === undefined ? !anywhere.has(now) : before !== now;
        for (const macro of file.document.macros) {
          const content = contentOf(macro);
          const count = left.get(content) ?? 0;
          if (count > 0) left.set(content, count - 1);
          if (isOther || count === 0) ids.add(macro.id);
        }
        macros += ids.size;
        // A file that can't be read as macros has its problems to tell.
        const isNew = file.document.macros.length === 0 && file.document.problems.length > 0;
        if (ids.size > 0 || isNew) files.push(narrowed(file, ids));
      }
      const changedPaths = new Set(candidates.map(({ path }) => path));
      return {
        ...loaded,
        files,
        skipped: loaded.skipped.filter(({ path, why }) => why === 'fault' || changedPaths.has(path)),
        macros,
        allFiles: found.length,
        changedConfigs: configsIn(loaded).filter((path) => {
          const inRoot = inRepository(path);
          return changes.changed.has(inRoot) || !changes.tracked.has(inRoot);
        }),
        before: old.flatMap((file) => {
          const gone = new Set<string>();
          for (const macro of file.document.macros) {
            const count = left.get(contentOf(macro)) ?? 0;
            if (count === 0) continue;
            left.set(contentOf(macro), count - 1);
            gone.add(macro.id);
          }
          return gone.size === 0 ? [] : [narrowed(file, gone)];
        }),
        check: (mended, linter) => checkChanged(mended, loaded.files, linter),
      };
    },
  };
}

const configsIn = ({ configs }: LoadedFiles): readonly string[] => [
  ...new Set(configs.flatMap(({ chain }) => chain).map(({ path }) => path)),
];

/** From the root of the repository. Outside of it, nothing is tracked. */
function repositoryPath(path: string, { prefix }: GitChanges): string {
  // Nearly every path: a library has thousands.
  if (!path.startsWith('.')) return composed(prefix + path);
  const parts: string[] = [];
  for (const part of `${prefix}${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return composed(parts.join('/'));
}

/** The path up to the first dot of its name. */
function stemOf(path: string): string {
  const dot = path.indexOf('.', path.lastIndexOf('/') + 2);
  return dot === -1 ? path : path.slice(0, dot);
}

const isCompared = ({ config, absolute }: FoundFile, comparing: readonly Rule[]): boolean => {
  if (config.problems.length > 0) return false;
  const { rules } = settingsFor(config, absolute).settings;
  return comparing.some(({ id }) => rules.has(id));
};

/** What git has of the files that changed or are gone. */
async function oldFiles(
  found: readonly FoundFile[],
  changes: GitChanges,
  options: Options,
  hasChangedNeighbour: (path: string) => boolean,
): Promise<readonly LoadedFile[]> {
  const byPath = new Map(found.map((file) => [repositoryPath(file.path, changes), file]));
  const endings = options.formats.flatMap(({ extensions }) => extensions);
  const wanted = [...changes.changed].filter(
    ([path, id]) =>
      id !== undefined &&
      !hasChangedNeighbour(path) &&
      (byPath.has(path) || endings.some((ending) => path.toLowerCase().endsWith(ending))),
  );
  if (wanted.length === 0) return [];
  const contents = await changes.contents(wanted.map(([, id]) => id ?? ''));
  const configs = configsOf(options);
  const root = resolve(
    options.cwd,
    ...changes.prefix
      .split('/')
      .filter(Boolean)
      .map(() => '..'),
  );
  const files: LoadedFile[] = [];
  for (const [path, id] of wanted) {
    const bytes = contents.get(id ?? '');
    if (bytes === undefined) continue;
    const absolute = resolve(root, path);
    const file = byPath.get(path) ?? {
      path: displayPath(options.cwd, absolute),
      absolute,
      config: await configs.governing(dirname(absolute)),
    };
    if (file.config.problems.length > 0) continue;
    const loaded = await loadText(decode(bytes, file.path), file, options);
    if (!('why' in loaded)) files.push(loaded);
  }
  return files;
}

/** All of a macro that a finding may depend on, and nothing of its place. A title that is but the file's name is none of it. */
function contentOf(macro: Macro): string {
  const {
    title,
    titleSpan,
    description,
    kind,
    dialect,
    locale,
    region,
    audience,
    channel,
    tags,
    active,
    parts,
    allow,
  } = macro;
  return JSON.stringify([
    titleSpan === undefined ? '' : title,
    description,
    kind,
    dialect.id,
    locale,
    region,
    audience,
    channel,
    tags,
    active,
    parts.map(({ role, markup, source }) => [role, markup, source.text.replaceAll('\r\n', '\n')]),
    allow.map(({ rule }) => rule),
  ]);
}

/** The comments of a file that accept findings. */
const directivesOf = ({ comments }: Document): string =>
  comments
    .map(({ text }) => text)
    .filter((text) => text.includes('trustlint-'))
    .join('\n');

const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Whether a place is of the macros that stay: in one of them, or in none of the others. */
function staysAt(span: Span, macros: readonly Macro[], ids: ReadonlySet<string>): boolean {
  const at = macros.filter((macro) => meet(macro.span, span));
  return at.length === 0 || at.some(({ id }) => ids.has(id));
}

/** A file as if only these macros stood in it. */
function narrowed(file: LoadedFile, ids: ReadonlySet<string>): LoadedFile {
  const narrow = (document: Document): Document => {
    const { macros, problems, comments } = document;
    if (macros.every(({ id }) => ids.has(id))) return document;
    return {
      ...document,
      macros: macros.filter(({ id }) => ids.has(id)),
      problems: problems.filter(({ span }) => staysAt(span, macros, ids)),
      comments: comments.filter(({ span }) => staysAt(span, macros, ids)),
      skipped: [],
    };
  };
  return { ...file, document: narrow(file.document), reread: (text) => narrow(file.reread(text)) };
}

function checkChanged(
  files: readonly LoadedFile[],
  library: readonly LoadedFile[],
  linter: Linter,
): readonly CheckedFile[] {
  const changed = new Map(files.map((file) => [file.path, file]));
  // What has been mended stands in the library with its new text.
  const whole = library.map((file) => {
    const text = changed.get(file.path)?.document.file.text;
    return text === undefined || text === file.document.file.text ? file : { ...file, document: file.reread(text) };
  });
  const compared = linter.lintLibrary(
    whole.map(({ document, resolved }) => ({ document, settings: resolved.settings })),
  );
  const isChanged = ({ path, span }: Pick<RelatedPlace, 'path' | 'span'>): boolean =>
    changed.get(path)?.document.macros.some((macro) => meet(macro.span, span)) ?? false;
  return whole.flatMap((file) => {
    const told = (compared.get(file.path) ?? []).filter(
      ({ span, related = [] }) => isChanged({ path: file.path, span }) || related.some(isChanged),
    );
    const one = changed.get(file.path);
    if (one !== undefined) return [{ ...one, diagnostics: withCompared(own(one, file, linter), told) }];
    if (told.length === 0) return [];
    const ids = file.document.macros
      .filter(({ span }) => told.some((each) => meet(each.span, span)))
      .map(({ id }) => id);
    return [{ ...narrowed(file, new Set(ids)), diagnostics: told }];
  });
}

/** What is told about the changed macros of a file alone. Whether an unchanged one needs a comment beside them was not looked at. */
function own(file: LoadedFile, whole: LoadedFile, linter: Linter): readonly Diagnostic[] {
  const { macros } = file.document;
  const found = linter.lint(file.document, file.resolved.settings);
  return macros.length === whole.document.macros.length
    ? found
    : found.filter(({ rule, span }) => rule !== 'suppression/unused' || macros.some((macro) => meet(macro.span, span)));
}
