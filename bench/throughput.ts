import {
  createLinter,
  DEFAULT_FILL_IN_STYLE,
  DIALECTS,
  type Document,
  dialectForPlatform,
  FORMATS,
  type Format,
  type FormatContext,
  fillInPattern,
  type Rule,
  type Settings,
} from '../packages/core/src/index.ts';
import { pack } from '../packages/rules/src/index.ts';
import { composeMacros, sampleParagraphs } from './sample-text.mjs';

const ROUNDS = 7;
/** Characters of a macro: about a page, as long answers are. */
const MACRO_LENGTH = 1500;

const settingsWith = (rules: readonly Rule[]): Settings => ({
  rules: new Map(
    rules.map((rule) => [
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
});
const context: FormatContext = {
  dialects: DIALECTS,
  defaultDialect: dialectForPlatform('zendesk'),
  locale: 'en',
  fillIn: fillInPattern(DEFAULT_FILL_IN_STYLE),
  inactive: false,
};

export interface Options {
  readonly megabytes: number;
  /** Also tells what each rule costs. */
  readonly byRule: boolean;
}

/**
 * Prints megabytes a second of processor time, which other work on the machine disturbs less than the clock: the median of some
 * rounds after one to warm up, which is told too. The macros are of few words, put together anew: a library of as many different ones
 * takes longer, as the automaton meets new states all the time.
 */
export async function run(examples: string, { megabytes, byRule }: Options): Promise<void> {
  const macros = composeMacros(sampleParagraphs(examples), megabytes * 1e6, MACRO_LENGTH);
  const bytes = macros.map((macro) => new TextEncoder().encode(macro));
  const size = bytes.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const linter = createLinter(pack);
  const decoder = new TextDecoder();
  console.log(
    `${macros.length} macros, ${size.toFixed(1)} MB, ${pack.rules.length} rules, one thread, Node ${process.version}`,
  );

  const secondsOf = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1e6;
  };
  /** Seconds of the round before the others, in which code is compiled and the automaton built; and of the others, the shortest first. */
  const timesOf = (work: () => void): { readonly first: number; readonly times: readonly number[] } => {
    const first = secondsOf(work);
    return { first, times: Array.from({ length: ROUNDS }, () => secondsOf(work)).sort((a, b) => a - b) };
  };
  const print = (what: string, work: () => void): void => {
    const { first, times } = timesOf(work);
    const rate = (time = 0): string => (size / time).toFixed(1);
    console.log(
      `${what.padEnd(44)}${rate(times[ROUNDS >> 1]).padStart(7)} MB/s  (${rate(times.at(-1))} to ${rate(times[0])}; ${rate(first)} before)`,
    );
  };

  print('decoding', () => {
    for (const each of bytes) decoder.decode(each);
  });
  for (const [id, ending] of [
    ['plain-text', '.txt'],
    ['markdown', '.md'],
  ] as const) {
    const format = (await FORMATS.find((entry) => entry.id === id)?.load()) as Format;
    const documentOf = (i: number): Document =>
      format.read(
        { path: `macro-${i}${ending}`, text: decoder.decode(bytes[i]), encoding: 'utf-8', bom: false },
        context,
      );
    const checkWith = (rules: readonly Rule[]): (() => void) => {
      const settings = settingsWith(rules);
      return () => {
        for (let i = 0; i < bytes.length; i++) linter.lint(documentOf(i), settings);
      };
    };
    print(`${id}, reading`, () => {
      for (let i = 0; i < bytes.length; i++) documentOf(i);
    });
    print(`${id}, reading, words and phrases`, checkWith([]));
    print(`${id}, reading, words, phrases and all rules`, checkWith(pack.rules));
    if (!byRule || id !== 'plain-text') continue;
    const [none = 0] = timesOf(checkWith([])).times;
    const costs = pack.rules
      .filter(({ level }) => level !== 'workspace')
      .map((rule) => ({ id: rule.id, cost: ((timesOf(checkWith([rule])).times[0] as number) - none) / size }));
    for (const { id, cost } of costs.sort((a, b) => b.cost - a.cost))
      console.log(`  ${id.padEnd(42)}${(cost * 1000).toFixed(0).padStart(7)} ms a MB, when it is alone`);
  }
}
