import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createLinter,
  DEFAULT_FILL_IN_STYLE,
  DIALECTS,
  dialectForPlatform,
  FORMATS,
  type Format,
  type FormatContext,
  fillInPattern,
  type Settings,
  type SourceFile,
} from '../packages/core/src/index.ts';
import { pack } from '../packages/rules/src/index.ts';

const ROUNDS = 7;
/** Characters of a macro: about a page, as long answers are. */
const MACRO_LENGTH = 1500;

/** The bodies of the Markdown samples, without front matter. */
function sampleBodies(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
    .sort();
}

/** Macros of plain text, put together from the samples' paragraphs in an order that looks like chance and is always the same. */
function composeMacros(bodies: readonly string[], megabytes: number): string[] {
  const paragraphs = bodies
    .flatMap((body) => body.split(/\n{2,}/))
    .filter((paragraph) => !paragraph.startsWith('<!--'));
  const macros: string[] = [];
  let seed = 42;
  const next = (): string => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return paragraphs[seed % paragraphs.length] as string;
  };
  for (let size = 0; size < megabytes * 1e6; ) {
    let macro = next();
    while (macro.length < MACRO_LENGTH) macro += `\n\n${next()}`;
    macros.push(macro);
    size += macro.length;
  }
  return macros;
}

const settings: Settings = {
  rules: new Map(
    pack.rules.map((rule) => [
      rule.id,
      {
        severity: rule.severity,
        options: Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default])),
      },
    ]),
  ),
  today: '2026-06-15',
  locale: 'en',
  dialect: dialectForPlatform('zendesk'),
  fillIn: DEFAULT_FILL_IN_STYLE,
  glossary: new Set(),
  kindFor: () => undefined,
  suppress: [],
  inactive: false,
};
const context: FormatContext = {
  dialects: DIALECTS,
  defaultDialect: settings.dialect,
  locale: 'en',
  fillIn: fillInPattern(DEFAULT_FILL_IN_STYLE),
  inactive: false,
};

/** Prints megabytes a second for each format, the median of some rounds after one to warm up. */
export async function run(examples: string, megabytes: number): Promise<void> {
  const macros = composeMacros(sampleBodies(examples), megabytes);
  const bytes = macros.map((macro) => new TextEncoder().encode(macro));
  const size = bytes.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const linter = createLinter(pack);
  const decoder = new TextDecoder();
  console.log(
    `${macros.length} macros, ${size.toFixed(1)} MB, ${pack.rules.length} rules, one thread, Node ${process.version}`,
  );

  const rate = (work: () => number): string => {
    work();
    const rates: number[] = [];
    let findings = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      findings = work();
      rates.push(size / ((performance.now() - start) / 1000));
    }
    const sorted = rates.toSorted((a, b) => a - b);
    const median = sorted[ROUNDS >> 1] as number;
    return `${median.toFixed(1).padStart(7)} MB/s  (${sorted[0]?.toFixed(1)} to ${sorted.at(-1)?.toFixed(1)}), ${findings} findings`;
  };

  console.log(
    `decoding only       ${rate(() => bytes.reduce((sum, each) => sum + decoder.decode(each).length, 0) * 0)}`,
  );
  for (const [id, ending] of [
    ['plain-text', '.txt'],
    ['markdown', '.md'],
  ] as const) {
    const format = (await FORMATS.find((entry) => entry.id === id)?.load()) as Format;
    const fileOf = (i: number): SourceFile => ({
      path: `macro-${i}${ending}`,
      text: decoder.decode(bytes[i]),
      encoding: 'utf-8',
      bom: false,
    });
    const readAll = (): number => {
      for (let i = 0; i < bytes.length; i++) format.read(fileOf(i), context);
      return 0;
    };
    const checkAll = (): number => {
      let findings = 0;
      for (let i = 0; i < bytes.length; i++) findings += linter.lint(format.read(fileOf(i), context), settings).length;
      return findings;
    };
    console.log(`${id.padEnd(11)} reading ${rate(readAll)}`);
    console.log(`${id.padEnd(10)} checking ${rate(checkAll)}`);
  }
}
