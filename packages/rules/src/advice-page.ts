import { nameOfElement, type TrustPart } from '@trustlint/core';
import { ADVICE, type Advice } from './advice.ts';
import { readableSource } from './sources.ts';

const PARTS: Readonly<Record<TrustPart, string>> = {
  credibility: 'credibility',
  reliability: 'reliability',
  intimacy: 'intimacy',
  selfOrientation: 'self-orientation',
};

/** `docs/sources.md`: what the documents advise, and what carries it. The links lead to the rules' pages. */
export function renderAdvicePage(): string {
  const judged = ADVICE.filter(({ outOfReach }) => outOfReach === undefined).length;
  const out = [
    '# Where the rules come from',
    '',
    '<!-- Written by `pnpm generate` from packages/rules/src/advice.ts. -->',
    '',
    `Trustlint follows five texts about trust in support. This is every piece of advice in them, in our own words, and what of`,
    `Trustlint carries it: ${judged} of ${ADVICE.length} in full, the others partly or not at all, with the reason.`,
  ];
  let document = '';
  for (const one of ADVICE) {
    const [key = '', ...section] = one.from.split(' ');
    if (key !== document) {
      document = key;
      out.push('', `## ${readableSource(key)}`, '', '| Section | Advice | Carried by |', '| --- | --- | --- |');
    }
    out.push(`| ${section.join(' ') || '–'} | ${one.advice} | ${carriers(one).join('<br>')} |`);
  }
  return `${out.join('\n')}\n`;
}

function carriers({ rules = [], elements = [], score = [], features = [], outOfReach }: Advice): readonly string[] {
  return [
    ...(rules.length === 0 ? [] : [rules.map((id) => `[${id}](../packages/rules/docs/${id}.md)`).join(', ')]),
    ...(elements.length === 0 ? [] : [`elements: ${elements.map(nameOfElement).join(', ')}`]),
    ...(score.length === 0 ? [] : [`trust score: ${score.map((part) => PARTS[part]).join(', ')}`]),
    ...features,
    ...(outOfReach === undefined ? [] : [`_Not judged:_ ${outOfReach}`]),
  ];
}
