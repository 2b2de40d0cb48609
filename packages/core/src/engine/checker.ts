import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { fillInPattern } from '../dialect/fill-in.ts';
import { DIALECTS, findDialect, GENERIC } from '../dialect/registry.ts';
import type { Document, FormatContext, Problem } from '../format/format.ts';
import { FORMATS, type FormattedDocument, formatsFor, readDocument } from '../format/registry.ts';
import type { CompiledPatterns } from '../language/compiled-patterns.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Kind } from '../model/kind.ts';
import type { Pack } from '../rule/rule.ts';
import { didYouMean } from '../text/closest-word.ts';
import { type CheckedMacro, checkedMacros } from './checked-macro.ts';
import { readConfig } from './config.ts';
import { type FixedDocument, fixDocument } from './fix-document.ts';
import { createLinter } from './lint.ts';
import { type ConfigSource, createSettingsResolver, type ResolvedSettings } from './resolve-settings.ts';
import type { Settings } from './settings.ts';
import { teamOf } from './team-of.ts';

/** What a checker checks with. */
export interface CheckerOptions {
  /** The rules: `pack` of `@trustlint/rules`, or one with rules of your own. */
  readonly pack: Pack;
  /** The day that dates are compared with, `YYYY-MM-DD`. A `today` in the configuration wins over it. */
  readonly today: string;
  /**
   * What would stand in a `trustlint.yaml`: its text (YAML, so JSON too), or the same as an object. `extends` names files, of which
   * a checker knows nothing: `checkFolder` of `@trustlint/project` reads them.
   */
  readonly config?: string | Readonly<Record<string, unknown>>;
  /** Whether a pattern of the configuration fits the path of a text. Needed only where it has some: `overrides`, `sources`, `files`. */
  readonly matches?: (pattern: string, path: string) => boolean;
  /** The phrases of the same pack, compiled earlier: `compilePatterns(patternsOf(pack))`. */
  readonly compiled?: CompiledPatterns;
}

/** What is known of a text beside its words. What the text itself says, in front matter or in its records, wins. */
export interface TextOptions {
  /** What the file would be called. Its ending says how to read it; the rest names the macro in messages. Default: `macro.md`. */
  readonly path?: string;
  readonly kind?: Kind;
  /** The help desk whose placeholders the text has: `zendesk`, `intercom` … */
  readonly platform?: string;
  /** BCP 47: `en-GB`. */
  readonly locale?: string;
  /** Who reads it; customers unless said otherwise. */
  readonly audience?: 'public' | 'internal';
}

/** What a check says about a text. */
export interface CheckedText {
  /** Everything there is to tell, in the order of its places. Spans are UTF-16 offsets in the text; `LineIndex` makes lines of them. */
  readonly diagnostics: readonly Diagnostic[];
  /** The macros of the text: one, or as many as an export holds. */
  readonly macros: readonly CheckedMacro[];
  readonly document: Document;
  readonly settings: Settings;
}

/** Checks texts, one at a time or in any number; nothing of a text is kept. */
export interface Checker {
  /**
   * Checks a text. Findings are data and never thrown.
   * @throws UnreadableTextError where no macro can be looked for in it, RangeError for a platform that is not known.
   */
  check(text: string, options?: TextOptions): Promise<CheckedText>;
  /**
   * Makes the safe fixes of a text, until there are none left; suggestions are left to people.
   * @throws as `check` does.
   */
  fix(text: string, options?: TextOptions): Promise<FixedDocument>;
  /** What the rules find that compare macros, by the path of the text. Give each text a path of its own when you check it. */
  compare(texts: readonly CheckedText[]): ReadonlyMap<string, readonly Diagnostic[]>;
}

/** A configuration that can't be used. `problems` say why, with their places in its text. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}

/** A text in which no macro can be looked for: no format reads files of its name, or it is data of a shape that nobody has described. */
export class UnreadableTextError extends Error {
  override readonly name = 'UnreadableTextError';
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/**
 * Makes a checker of texts, for as many of them as you like. The first check compiles the phrases of the pack; those of `@trustlint/rules`
 * are compiled already, those of a pack of your own take some seconds.
 * @throws ConfigError where the configuration can't be used.
 */
export async function createChecker(options: CheckerOptions): Promise<Checker> {
  const { pack, compiled } = options;
  const resolve = await resolverOf(options);
  const accepted: Diagnostic[] = [];
  const linter = createLinter(pack, compiled, ({ diagnostic }) => accepted.push(diagnostic));

  const read = async (text: string, given: TextOptions): Promise<ReadText> => {
    const { path = 'macro.md', kind } = given;
    const resolved = resolve(path);
    const context = contextOf(resolved, given);
    const file = { path, text, encoding: 'utf-8', bom: false } as const;
    const found = await readDocument(file, context);
    if (found === undefined || found.document.isForeign === true) throw unreadable(path, found);
    const reread = (changed: string): Document =>
      withKind(found.format.read({ ...file, text: changed }, context), kind);
    return { document: withKind(found.document, kind), settings: resolved.settings, reread };
  };

  return {
    async check(text, given = {}) {
      const { document, settings } = await read(text, given);
      accepted.length = 0;
      const diagnostics = linter.lint(document, settings);
      const file = { settings, diagnostics, accepted };
      return { diagnostics, macros: checkedMacros(document, file, linter, pack.rules), document, settings };
    },
    async fix(text, given = {}) {
      const { document, settings, reread } = await read(text, given);
      const fixed = fixDocument(document, reread, (one) => linter.lint(one, settings));
      accepted.length = 0;
      return fixed;
    },
    compare: (texts) => {
      const found = linter.lintLibrary(texts);
      accepted.length = 0;
      return found;
    },
  };
}

interface ReadText {
  readonly document: Document;
  readonly settings: Settings;
  readonly reread: (text: string) => Document;
}

/** @throws ConfigError */
async function resolverOf({
  pack,
  today,
  config,
  matches,
}: CheckerOptions): Promise<(path: string) => ResolvedSettings> {
  const chain = config === undefined ? [] : [await sourceOf(config, pack)];
  const resolve = createSettingsResolver(
    chain,
    {},
    {
      rules: pack.rules,
      dialects: DIALECTS,
      defaultDialect: GENERIC,
      today,
      matches:
        matches ??
        ((pattern) => {
          throw unusable(
            `This configuration speaks of files (“${pattern}”): say by “matches” which paths fit a pattern.`,
          );
        }),
    },
  );
  // What is missing is told now and not with the first text.
  resolve('macro.md');
  return resolve;
}

/** @throws ConfigError */
async function sourceOf(given: NonNullable<CheckerOptions['config']>, pack: Pack): Promise<ConfigSource> {
  const [text, syntax] =
    typeof given === 'string' ? [given, 'yaml' as const] : [JSON.stringify(given), 'json' as const];
  const { config, problems } = readConfig(text, syntax, { rules: pack.rules, dialects: DIALECTS });
  const own = await teamOf(config);
  const all = [...problems, ...(own?.problems ?? [])];
  if (all.length > 0) throw new ConfigError(all);
  if (config.extends !== undefined)
    throw unusable('“extends” names files, and a checker reads none: use checkFolder of @trustlint/project.');
  return { path: 'config', config, ...(own === undefined ? {} : { team: own.team }) };
}

const unusable = (message: string): ConfigError =>
  new ConfigError([{ rule: 'config/invalid-value', severity: 'error', message, span: { start: 0, end: 0 } }]);

/** @throws RangeError */
function contextOf(
  { settings, dialects }: ResolvedSettings,
  { platform, locale, audience }: TextOptions,
): FormatContext {
  const language = locale ?? settings.locale;
  const readers = audience ?? settings.audience;
  return {
    dialects,
    defaultDialect: platform === undefined ? settings.dialect : dialectOf(platform, dialects),
    ...(language === undefined ? {} : { locale: language }),
    fillIn: fillInPattern(settings.fillIn),
    ...(readers === undefined ? {} : { audience: readers }),
    inactive: settings.inactive,
    ...(settings.sources === undefined ? {} : { sources: settings.sources }),
  };
}

/** @throws RangeError */
function dialectOf(platform: string, dialects: readonly Dialect[]): Dialect {
  const dialect = findDialect(platform, dialects);
  if (dialect !== undefined) return dialect;
  const names = dialects.flatMap(({ id, platforms }) => [id, ...platforms]);
  throw new RangeError(`There is no platform “${platform}”.${didYouMean(platform, names)}`);
}

const withKind = (document: Document, kind: Kind | undefined): Document =>
  kind === undefined
    ? document
    : { ...document, macros: document.macros.map((macro) => (macro.kind === undefined ? { ...macro, kind } : macro)) };

function unreadable(path: string, found: FormattedDocument | undefined): UnreadableTextError {
  if (found === undefined) {
    const endings = [...new Set(FORMATS.flatMap(({ extensions }) => extensions))].join(', ');
    return new UnreadableTextError(
      path,
      `No format reads a text that is called “${path}”. Its name can end in ${endings}.`,
    );
  }
  const labels = [...new Set(formatsFor(path).map(({ label }) => label))].join(' or ');
  return new UnreadableTextError(
    path,
    `“${path}” is not ${labels} that Trustlint knows. If macros stand in it, say where under “sources” in the configuration.`,
  );
}
