import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceEntry } from '@trustlint/core';
import { CONFIG_NAMES, type LoadedFile, loadFiles, proposeSources, whyNot } from '@trustlint/project';
import { type Command, type CommandInput, UsageError } from '../command.ts';
import { CLEAN, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { counted } from '../reporters/counted.ts';
import { BUILT_IN, checkOptionsOf } from '../tools.ts';

export const init: Command = {
  operands: '',
  mostOperands: 0,
  details: 'Writes trustlint.yaml into the current folder. A configuration that is there already is never touched.',
  examples: [['trustlint init', 'in the folder of your macros']],
  options: {},
  run,
};

async function run(_input: CommandInput, host: Host): Promise<number> {
  const { cwd, stdout, stderr } = host;
  const existing = CONFIG_NAMES.find((name) => existsSync(join(cwd, name)));
  const { files, skipped } = await loadFiles({ ...checkOptionsOf(host), paths: [cwd] });
  const sources = await proposeSources(skipped, { cwd, formats: BUILT_IN.formats });
  if (existing !== undefined) {
    const leftAsItIs = `${existing} is here already and was left as it is.`;
    if (sources.length === 0) throw new UsageError(`${leftAsItIs} To see what it does: trustlint config FILE`);
    stdout.write(`${sourceLines(sources).join('\n')}\n`);
    stderr.write(
      `${leftAsItIs} The lines above would read files of an unknown shape: add them, if macros stand there.\n`,
    );
    return NOT_DONE;
  }
  const projectFiles = skipped.filter(({ why }) => why === 'project-file').map(({ path }) => path);
  try {
    writeFileSync(join(cwd, 'trustlint.yaml'), starterConfig(files, projectFiles, sources), { flag: 'wx' });
  } catch (error) {
    stderr.write(`trustlint.yaml could not be written. ${whyNot(error)}\n`);
    return NOT_DONE;
  }
  const macros = files.reduce((sum, { document }) => sum + document.macros.length, 0);
  const wrote = 'Wrote trustlint.yaml; every line in it is explained.';
  const described = sources.flatMap(({ files: paths }) => paths);
  if (described.length > 0)
    stdout.write(
      `Macros seem to stand in ${counted(described.length, 'file')} of an unknown shape, such as ${described[0]}. “sources” in trustlint.yaml says how they are read: look it over, then see what comes of it: trustlint inspect ${described[0]}\n`,
    );
  stdout.write(
    files.length === 0 && described.length === 0
      ? `${wrote}\nNo macros were found here yet: say in it where they are, then: trustlint check\n`
      : `Found ${counted(macros, 'macro')} in ${counted(files.length, 'file')}. ${wrote}\nNext: trustlint check\n`,
  );
  return CLEAN;
}

/**
 * A commented `trustlint.yaml` that fits these files. `projectFiles` are those beside them that hold no macros, such as a README;
 * `sources` are for files of a shape that nobody knows.
 */
export function starterConfig(
  files: readonly LoadedFile[],
  projectFiles: readonly string[] = [],
  sources: readonly SourceEntry[] = [],
): string {
  const macros = files.flatMap(({ document }) => document.macros);
  const patterns = filePatterns([...files.map(({ path }) => path), ...sources.flatMap((source) => source.files)]);
  const dialect =
    mostFrequent(macros.map((macro) => macro.dialect.id).filter((id) => id !== 'generic')) ?? guessDialect(files);
  const fileLines =
    patterns.length === 0
      ? ['# files:', '#   - "macros/**/*.md"']
      : ['files:', ...patterns.map((pattern) => `  - ${JSON.stringify(pattern)}`)];
  // Only those that the patterns would take in.
  const ignored = projectFiles.filter((path) => patterns.some((pattern) => isTakenBy(pattern, path)));
  const ignoreLines =
    ignored.length === 0
      ? ['# ignore:', '#   - "drafts/**"']
      : ['ignore:', ...ignored.map((path) => `  - ${JSON.stringify(path)}`)];
  return `# Configuration of Trustlint. See what applies to a file: trustlint config FILE

# Which rules are on: essential, recommended or strict.
profile: recommended

# Where your macros are. Patterns count from this folder.
${fileLines.join('\n')}

# Files to leave out, beside what .gitignore names.
${ignoreLines.join('\n')}

# The help desk whose placeholders you use, where a file does not say it itself.
${dialect === undefined ? '# dialect: zendesk' : `dialect: ${dialect}`}

# The language of all macros that don't name theirs. Without it their path or their text tells it.
# locale: en

# Your product names and terms: no rule objects to them. With “insteadOf” and “ban”, other words are found.
# glossary:
#   - Acme Cloud
#   - term: macOS
#     insteadOf: [Mac OS, OSX]

# Single rules: off, info, warning or error. List them with: trustlint rules
# rules:
#   empathy/dead-end: error

# Other settings for some files.
# overrides:
#   - files: "internal/**"
#     audience: internal

# Where the macros stand in JSON, YAML, CSV, XML or PO files of a shape of your own.
${sourceLines(sources).join('\n')}

# What macros are for, where neither they nor their words say it.
# kinds:
#   - title: "Refund*"
#     kind: resolution

# Rules of your own; trustlint test runs their examples.
# customRules:
#   - id: team/old-name
#     message: “{found}” is called Acme Cloud now.
#     phrases: [acme classic]
#     unless: [negated, past]
#     suggestions: [Acme Cloud]
#     bad: Sign in to ⟦Acme Classic⟧.

# Accepted findings of exports, which can hold no comments.
# suppress:
#   - rule: respect/shouting
#     macro: Price list
#     reason: The product is spelled in capitals.
`;
}

const SAMPLE_SOURCE: SourceEntry = { files: ['replies/*.json'], items: 'replies', title: 'name', body: ['text'] };

function sourceLines(sources: readonly SourceEntry[]): readonly string[] {
  const mark = sources.length === 0 ? '# ' : '';
  const lines = (sources.length === 0 ? [SAMPLE_SOURCE] : sources).flatMap(({ files, body = [], ...rest }) => [
    `  - files: ${files.length === 1 ? JSON.stringify(files[0]) : ''}`.trimEnd(),
    ...(files.length === 1 ? [] : files.map((path) => `      - ${JSON.stringify(path)}`)),
    ...Object.entries({ ...rest, body: body[0] }).map(([key, value]) => `    ${key}: ${yamlText(String(value))}`),
  ]);
  return ['sources:', ...lines].map((line) => mark + line);
}

/** Words that YAML takes as they stand, or in quotes. */
const yamlText = (text: string): string => (/^[A-Za-z][\w. -]*\w$/.test(text) ? text : JSON.stringify(text));

// One pattern for each folder at the top and ending, such as macros/**/*.md
function filePatterns(paths: readonly string[]): readonly string[] {
  const patterns = new Set<string>();
  for (const path of paths) {
    const folder = path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/**/` : '';
    const name = path.slice(path.lastIndexOf('/') + 1);
    patterns.add(`${folder}*${name.slice(name.lastIndexOf('.'))}`);
  }
  // A pattern without a slash fits in every folder.
  const all = [...patterns].sort();
  return all.filter((pattern) => !all.some((other) => other !== pattern && pattern.endsWith(`/${other}`)));
}

/** Whether one of our own patterns fits: `macros/**\/*.md`, or `*.md` for every folder. */
function isTakenBy(pattern: string, path: string): boolean {
  const folder = pattern.includes('/') ? pattern.slice(0, pattern.indexOf('/') + 1) : '';
  return path.startsWith(folder) && path.endsWith(pattern.slice(pattern.lastIndexOf('*') + 1));
}

/** The dialect that the spelling of placeholders points to, where nothing says it. */
function guessDialect(files: readonly LoadedFile[]): string | undefined {
  const isZendesk = files.some(({ document }) => /\{\{\s*(?:ticket|current_user|dc)\./.test(document.file.text));
  return isZendesk ? 'zendesk' : undefined;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
}
