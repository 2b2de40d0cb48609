import { LineIndex, placeIn, type Span } from '@trustlint/core';
import type { TestedRule } from '@trustlint/project';
import { wrap } from '../terminal/wrap.ts';
import { counted } from './counted.ts';
import { jsonPlace } from './json.ts';
import { finding, type PrettyOptions, widthFor } from './pretty.ts';

type Fault = TestedRule['faults'][number];

const examplesOf = ({ rule: { entry } }: TestedRule): number => (entry.bad?.length ?? 0) + (entry.good?.length ?? 0);

export const exampleCount = (tested: readonly TestedRule[]): number =>
  tested.reduce((sum, one) => sum + examplesOf(one), 0);

/** The example without its quotes. */
const spanOf = ({ example: { text } }: Fault): Span => placeIn(text, 0, text.text.length);

const failed = ({ faults }: TestedRule): number => new Set(faults.map(({ example }) => example)).size;

/** What came of the examples, for people. */
export function ruleTestsPretty(tested: readonly TestedRule[], options: PrettyOptions): string {
  if (exampleCount(tested) === 0) return '';
  const { style } = options;
  const width = widthFor(options);
  const out: string[] = [];
  for (const one of tested) {
    const { rule, source, faults } = one;
    const wrong = failed(one);
    const mark = wrong > 0 ? style.red('✗') : examplesOf(one) > 0 ? style.green('✓') : style.yellow('–');
    const count = examplesOf(one) === 0 ? 'no examples' : counted(examplesOf(one), 'example');
    out.push(
      `${mark} ${style.bold(rule.id)}  ${style.dim(wrong > 0 ? `${wrong} of ${count} ${wrong === 1 ? 'fails' : 'fail'}` : count)}`,
    );
    if (source.file === undefined) continue;
    const index = new LineIndex(source.file.text);
    for (const fault of faults) {
      const message = `${fault.side === 'bad' ? 'Bad' : 'Good'} example ${fault.number}: ${fault.message}`;
      const diagnostic = { rule: source.path, severity: 'error', message, span: spanOf(fault), fixes: [] } as const;
      out.push('', ...finding(diagnostic, source.file, index, width, style));
    }
    if (faults.length > 0) out.push('');
  }
  if (out.at(-1) !== '') out.push('');
  const unproved = tested.filter(({ rule }) => (rule.entry.bad ?? []).length === 0).map(({ rule }) => rule.id);
  if (unproved.length > 0) {
    const hint = `Nothing shows yet that ${unproved.join(', ')} ${unproved.length === 1 ? 'finds' : 'find'} anything: write a “bad” example.`;
    out.push(...wrap(hint, width).map(style.yellow));
  }
  const wrong = tested.reduce((sum, one) => sum + failed(one), 0);
  const sum = `${counted(tested.length, 'rule')}, ${counted(exampleCount(tested), 'example')}: `;
  out.push(
    wrong === 0 ? style.green(`${sum}all as they should be.`) : style.red(`${sum}${wrong} not as they should be.`),
  );
  return `${out.join('\n')}\n`;
}

/** The same for programs. */
export function ruleTestsJson(tested: readonly TestedRule[]): string {
  const rules = tested.map((one) => {
    const index = new LineIndex(one.source.file?.text ?? '');
    return {
      rule: one.rule.id,
      path: one.source.path,
      bad: one.rule.entry.bad?.length ?? 0,
      good: one.rule.entry.good?.length ?? 0,
      faults: one.faults.map((fault) => ({
        side: fault.side,
        example: fault.number,
        text: fault.example.text.text,
        message: fault.message,
        ...jsonPlace(spanOf(fault), index),
      })),
    };
  });
  const summary = {
    rules: tested.length,
    examples: exampleCount(tested),
    failed: tested.reduce((sum, one) => sum + failed(one), 0),
  };
  return `${JSON.stringify({ rules, summary })}\n`;
}
