import type { Rule, Span } from '@trustlint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { type CompletionPlace, type Offer, rankOf } from './offer.ts';
import { offerInFile } from './offer-in-file.ts';

/** All rules and pillars; those first that find something in the lines of `near`. */
export function ruleOffers(word: Span, near: Span, place: CompletionPlace): readonly Offer[] {
  const { file, session } = place;
  const rules: readonly Rule[] = [...session.host.pack.rules, ...(file.settings.teamRules ?? [])];
  const here = new Set(
    file.diagnostics.filter(({ span }) => span.start <= near.end && span.end >= near.start).map(({ rule }) => rule),
  );
  const pillars = new Map<string, number>();
  for (const { id } of rules) {
    const pillar = id.slice(0, id.indexOf('/'));
    pillars.set(pillar, (pillars.get(pillar) ?? 0) + 1);
  }
  const { settings } = file;
  return [
    ...rules.map(({ id, summary }, i): Offer => {
      const group = here.has(id) ? 0 : settings.rules.has(id) ? 1 : 3;
      const detail = here.has(id) ? `found here: ${summary}` : settings.rules.has(id) ? summary : `off: ${summary}`;
      return offerInFile(place, word, id, {
        kind: CompletionItemKind.Value,
        detail,
        rank: rankOf(group, i),
        topic: { about: 'rule', id },
      });
    }),
    ...Array.from(pillars, ([pillar, count], i) =>
      offerInFile(place, word, pillar, {
        kind: CompletionItemKind.Folder,
        detail: `all ${count} rules of this pillar`,
        rank: rankOf(2, i),
      }),
    ),
  ];
}
