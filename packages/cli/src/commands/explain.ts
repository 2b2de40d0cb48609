import { type CustomRule, didYouMean, type Example, type OptionSpec, type Rule, TEAM_PREFIX } from '@trustlint/core';
import { pack } from '@trustlint/rules';
import { readableSources } from '@trustlint/rules/sources';
import { type Command, type CommandInput, type CommandOption, UsageError } from '../command.ts';
import { CLEAN, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { textsOf } from '../rule-texts.ts';
import { governingConfig, teamRulesOf } from '../team-rules.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { MACRO_OPTIONS } from './check.ts';

export const explain: Command = {
  operands: 'RULE',
  mostOperands: 1,
  leastOperands: 1,
  examples: [
    ['trustlint explain empathy/dead-end', 'by its whole name'],
    ['trustlint explain vague-timeline', 'the name alone is enough'],
  ],
  options: { config: MACRO_OPTIONS.config as CommandOption },
  run,
};

const FIXES: Readonly<Record<Rule['fix'], string>> = {
  replace: 'Where a rewrite is safe, trustlint check --fix makes it.',
  suggest: 'It offers rewrites to choose from.',
  insert: 'It offers a starter sentence for the right place.',
  none: 'What to write instead needs your own words.',
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const [name = ''] = input.operands;
  const own = await teamRulesFor(name, input, host);
  if (own === undefined) return NOT_DONE;
  const rule = find(name, [...pack.rules, ...own]);
  const style = styleFor(host.stdout.isTerminal, host.env, input.has('no-color'));
  const width = Math.min(host.stdout.columns ?? 80, 100);
  host.stdout.write(`${page(rule, style, width).join('\n')}\n`);
  return CLEAN;
}

const isNamed = ({ id }: Rule, name: string): boolean => id === name || id.endsWith(`/${name}`);

/** The rules of the team, where the name may be one of theirs; `undefined` where their configuration can't be read. */
async function teamRulesFor(name: string, input: CommandInput, host: Host): Promise<readonly Rule[] | undefined> {
  if (pack.rules.some((rule) => isNamed(rule, name))) return [];
  const governing = await governingConfig(host, input);
  if (governing.problems.length === 0) return teamRulesOf(governing);
  const { configProblemsPretty } = await import('../reporters/pretty.ts');
  const style = styleFor(host.stderr.isTerminal, host.env, input.has('no-color'));
  host.stderr.write(configProblemsPretty(governing.problems, { style, columns: host.stderr.columns ?? 80 }));
  return undefined;
}

/** A rule by its id, or by its name alone where that is enough. @throws UsageError */
function find(name: string, rules: readonly Rule[]): Rule {
  const ids = rules.map(({ id }) => id);
  const named = rules.filter((rule) => isNamed(rule, name));
  const [rule] = named;
  if (rule !== undefined && named.length === 1) return rule;
  if (named.length > 1) throw new UsageError(`Which one: ${named.map(({ id }) => id).join(' or ')}?`);
  const pillar = ids.filter((id) => id.startsWith(`${name}/`));
  if (pillar.length > 0)
    throw new UsageError(`“${name}” is a pillar with the rules ${pillar.join(', ')}: name one of them.`);
  const names = [...ids, ...ids.map((id) => id.slice(id.indexOf('/') + 1))];
  throw new UsageError(`There is no rule “${name}”.${didYouMean(name, names)} All rules: trustlint rules`);
}

function page(rule: Rule, style: Style, width: number): readonly string[] {
  const text = (words: string, indent = '  '): readonly string[] =>
    wrap(words, width - indent.length).map((row) => indent + row);
  const { why, sources, bad, good } = textsOf(rule);
  const isOwn = rule.id.startsWith(TEAM_PREFIX);
  const origin = isOwn ? 'your own rule' : `from the profile ${rule.profile} on`;
  const colour = { error: style.red, warning: style.yellow, info: style.blue }[rule.severity];
  const out = [
    `${style.bold(rule.id)}  ${colour(rule.severity)}  ${style.dim(origin)}`,
    '',
    ...text(rule.summary),
    '',
    style.bold('Why it matters'),
    ...text(why),
    '',
    style.bold('What Trustlint does'),
    ...text(`It looks at ${LEVELS[rule.level]}. ${FIXES[rule.fix]}`),
  ];
  const details = isOwn ? detailsOf(rule) : [];
  if (details.length > 0) out.push('', style.bold('What it finds'));
  for (const [name, values] of details) out.push(...text(`${style.dim(`${name}:`)} ${values}`));
  const examples = (title: string, list: readonly Example[], line: (example: Example) => readonly string[]): void => {
    if (list.length > 0) out.push('', style.bold(title), ...list.flatMap(line));
  };
  examples('Not like this', bad, (example) =>
    shown(example.text, style.red('✗'), width, (words) => style.red(style.underline(words))).concat(
      example.fixed === undefined ? [] : shown(example.fixed, style.green('✓'), width, (words) => words),
    ),
  );
  examples('But like this', good, (example) => [
    ...shown(example.text, style.green('✓'), width, (words) => words),
    ...(example.because === undefined ? [] : text(`because ${example.because}`, '      ').map(style.dim)),
  ]);
  const options = Object.entries(rule.options);
  if (options.length > 0) out.push('', style.bold('Options'));
  for (const [name, spec] of options) {
    out.push(
      `  ${style.bold(name)} ${style.dim(`(${optionType(spec)}; default ${JSON.stringify(spec.default)})`)}`,
      ...text(spec.description, '    '),
    );
  }
  out.push(
    '',
    style.bold('Change it'),
    ...text('In trustlint.yaml:'),
    `    rules:`,
    `      ${rule.id}: off   # or info, warning, error`,
  );
  out.push(
    ...text('For one place, in a comment above it:'),
    `    <!-- trustlint-disable-next-line ${rule.id} -- the reason -->`,
  );
  const readable = readableSources(sources);
  if (readable.length > 0) out.push('', style.bold('Source'), ...readable.flatMap((source) => text(source)));
  return out;
}

/** What the team has written about when the rule speaks. */
function detailsOf(rule: Rule): readonly (readonly [name: string, values: string])[] {
  if (!('entry' in rule)) return [];
  const {
    phrases = [],
    patterns = [],
    except = [],
    unless,
    kinds,
    audience,
    locales,
    suggestions,
  } = (rule as CustomRule).entry;
  const quoted = (list: readonly { readonly text: string }[]): string => list.map(({ text }) => `“${text}”`).join(', ');
  const rows: readonly (readonly [string, string])[] = [
    ['phrases', quoted(phrases)],
    ['patterns', quoted(patterns)],
    ['except', quoted(except)],
    ['unless', (unless ?? []).join(', ')],
    ['suggestions', (suggestions ?? []).map((one) => `“${one}”`).join(', ')],
    ['kinds', (kinds ?? []).join(', ')],
    ['audience', audience ?? ''],
    ['locales', (locales ?? []).join(', ')],
  ];
  return rows.filter(([, values]) => values !== '');
}

const LEVELS: Readonly<Record<Rule['level'], string>> = {
  phrase: 'wordings',
  sentence: 'whole sentences and their neighbours',
  message: 'the whole message',
  workspace: 'all macros together',
};

const optionType = (spec: OptionSpec): string =>
  ({
    number: 'a number',
    boolean: 'true or false',
    string: 'a text',
    strings: 'a list of texts',
    map: 'keys with texts',
  })[spec.type];

/** An example of several lines, with the words between ⟦ and ⟧ painted; without colours the marks stay. */
function shown(example: string, mark: string, width: number, paint: (words: string) => string): string[] {
  const rows = example.split('\n').flatMap((line) => wrap(line, width - 4));
  // Words may be wrapped, so the paint is put on line by line.
  let isInside = false;
  return rows.map((row, i) => {
    const pieces = row.split(/([⟦⟧])/).map((piece) => {
      if (piece === '⟦' || piece === '⟧') {
        isInside = piece === '⟦';
        return paint('x') === 'x' ? piece : '';
      }
      return isInside ? paint(piece) : piece;
    });
    return `  ${i === 0 ? mark : ' '} ${pieces.join('')}`.trimEnd();
  });
}
