import type { Example, OptionSpecs, Rule } from '@trustlint/core';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CommandHandler } from '../../commands.ts';
import type { ServerHost } from '../../host.ts';
import { ruleOf, type Session } from '../../session.ts';
import { originOf } from '../explain/explain-rule.ts';
import { MARKDOWN_INK as INK, paragraphs } from '../explain/ink.ts';

/** So many examples of each kind say what is meant. */
const MOST_EXAMPLES = 3;

export interface RuleExplanation {
  readonly rule: string;
  /** The address of its page, where it has one. */
  readonly page: string | null;
  /** What it is about, to be shown; `null` where the client has shown the page. */
  readonly markdown: string | null;
}

/** Shows the page of a rule, or answers what stands there. Arguments: the rule, and the address of a file that it counts for. */
export const explainRule: CommandHandler = {
  what: 'explain the rule',
  run: async ([id, uri], { session, connection }): Promise<RuleExplanation> => {
    const rule = typeof id === 'string' ? await findRule(id, uri, session) : undefined;
    if (rule === undefined)
      throw new ResponseError(ErrorCodes.InvalidParams, `There is no rule “${String(id)}” to explain.`);
    const page = session.host.pageOf(rule.id) ?? null;
    if (page !== null && session.client.showsDocuments) {
      const isExternal = !page.startsWith('file:');
      const { success } = await connection.window.showDocument({ uri: page, external: isExternal, takeFocus: true });
      if (success) return { rule: rule.id, page, markdown: null };
    }
    return { rule: rule.id, page, markdown: markdownOf(rule, session.host) };
  },
};

/** Answers the pages of all built-in rules: Markdown, by rule. */
export const rulePages: CommandHandler = {
  what: 'bring the pages of the rules',
  run: (_, { session: { host } }): Readonly<Record<string, string>> =>
    Object.fromEntries(host.pack.rules.map((rule) => [rule.id, host.readPage?.(rule) ?? markdownOf(rule, host)])),
};

async function findRule(id: string, uri: unknown, session: Session): Promise<Rule | undefined> {
  const file = typeof uri === 'string' ? await session.workspace.fileOf(uri) : undefined;
  return file === undefined ? session.host.pack.rules.find((rule) => rule.id === id) : ruleOf(session, file, id);
}

function markdownOf(rule: Rule, host: ServerHost): string {
  const { why, bad, good } = host.textsOf(rule);
  const text = paragraphs(
    `# ${INK.words(rule.id)}`,
    INK.words(rule.summary),
    `## Why it matters\n\n${INK.words(why)}`,
    examples('Not like this', bad),
    examples('But like this', good),
    options(rule.options),
    `## Change it\n\nIn trustlint.yaml:\n\n\`\`\`yaml\nrules:\n  ${rule.id}: off # or info, warning, error\n\`\`\``,
    originOf(rule, host, INK),
  );
  return `${text}\n`;
}

function examples(title: string, list: readonly Example[]): string | undefined {
  if (list.length === 0) return undefined;
  const shown = list
    .slice(0, MOST_EXAMPLES)
    .map(({ text, because }) => paragraphs(INK.quote(text), because !== undefined && `(${INK.words(because)})`));
  return `## ${title}\n\n${shown.join('\n\n')}`;
}

function options(specs: OptionSpecs): string | undefined {
  const lines = Object.entries(specs).map(
    ([name, { default: usual, description }]) =>
      `${INK.code(name)}: ${INK.words(description)} Default: ${INK.code(JSON.stringify(usual))}`,
  );
  return lines.length === 0 ? undefined : `## Options\n\n${INK.list(lines)}`;
}
