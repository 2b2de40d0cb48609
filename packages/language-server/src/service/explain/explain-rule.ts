import type { Rule } from '@trustlint/core';
import type { ServerHost } from '../../host.ts';
import { type Ink, paragraphs } from './ink.ts';

/** What a rule is about, for whoever is about to name it. */
export function explainRule(rule: Rule, host: ServerHost, ink: Ink): string {
  const { why } = host.textsOf(rule);
  return paragraphs(
    ink.words(rule.summary),
    `${ink.strong('Why it matters:')} ${ink.words(why)}`,
    originOf(rule, host, ink),
  );
}

/** Where the advice of a rule comes from, and where more is to be read. */
export function originOf(rule: Rule, host: ServerHost, ink: Ink): string {
  const sources = host.sourcesOf(host.textsOf(rule).sources);
  return paragraphs(
    sources.length > 0 && `${ink.strong('Source:')} ${ink.words(sources.join('; '))}`,
    pageOf(rule.id, host, ink),
  );
}

/** The name of a rule, with its page where it has one. */
export function pageOf(id: string, { pageOf }: ServerHost, ink: Ink): string {
  const page = pageOf(id);
  return page === undefined ? ink.words(id) : ink.link(id, page);
}
