import version from 'trustlint:version';
import { type CompiledPatterns, createLinter, type Rule, TEAM_PREFIX, unpackPatterns } from '@trustlint/core';
import type { RuleTexts, ServerHost } from '@trustlint/language-server';
import { today } from '@trustlint/project';
import { pack } from '@trustlint/rules';
import { renderRulePage } from '@trustlint/rules/rule-page';
import { readableSources } from '@trustlint/rules/sources';

/** What the build has put beside the program. */
export interface BuiltFiles {
  readonly phrases: Uint8Array;
  /** Is asked for once, when somebody wants to know more of a rule. */
  readonly ruleTexts: () => Uint8Array;
}

/** What the server is made of in either host. */
export function hostOf(built: BuiltFiles): Omit<ServerHost, 'disk' | 'supply' | 'pause' | 'now'> {
  // When the first is needed: by then the client has its answer, and gets ready, too.
  let phrases: CompiledPatterns | undefined;
  let texts: Readonly<Record<string, RuleTexts>> | undefined;
  const textsOf = (rule: Rule): RuleTexts => {
    // What the team has written stands in its configuration.
    if (rule.id.startsWith(TEAM_PREFIX)) return rule;
    texts ??= JSON.parse(new TextDecoder().decode(built.ruleTexts())) as Readonly<Record<string, RuleTexts>>;
    return texts[rule.id] as RuleTexts;
  };
  const builtIn = new Set(pack.rules.map(({ id }) => id));
  return {
    version,
    pack,
    createLinter: (onAccepted) => {
      phrases ??= unpackPatterns(built.phrases);
      return createLinter(pack, phrases, onAccepted);
    },
    textsOf,
    sourcesOf: readableSources,
    // The client shows what stands there.
    pageOf: (rule) => (builtIn.has(rule) ? `trustlint-rule:/${rule}.md` : undefined),
    readPage: (rule) => renderRulePage({ ...rule, ...textsOf(rule) }),
    today,
  };
}
