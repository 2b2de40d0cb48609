import {
  type Element,
  type Kind,
  type Macro,
  nameOfElement,
  PART_OF_ELEMENT,
  type TrustPart,
  type TrustScore,
} from '@trustlint/core';
import type { CommandHandler } from '../../commands.ts';
import type { Session } from '../../session.ts';
import { markdownText } from '../../text/markdown-text.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { elementsOf, type PlacedElement } from '../elements.ts';
import { scoreOf } from '../score.ts';
import { chosenMacro } from './chosen-macro.ts';

export interface ScoreExplanation {
  readonly title: string;
  readonly kind: Kind | null;
  readonly score: TrustScore;
  readonly elements: readonly PlacedElement[];
  readonly missing: readonly Element[];
  /** All of that, to be shown. */
  readonly markdown: string;
}

/** Says how the grade of a macro comes about. Arguments: address, and position or id. */
export const explainScore: CommandHandler = {
  what: 'explain the grade',
  run: async (args, context): Promise<ScoreExplanation | null> => {
    const chosen = await chosenMacro(args, context);
    return chosen === undefined ? null : scoreExplanation(chosen.file, chosen.macro, context.session);
  },
};

export function scoreExplanation(file: MacroFile, macro: Macro, session: Session): ScoreExplanation {
  const { kind, missing } = file.messageOf(macro);
  const { score } = scoreOf(file, macro, session);
  const elements = elementsOf(file, macro);
  const markdown = markdownOf(macro, kind, score, elements);
  return { title: macro.title, kind: kind ?? null, score, elements, missing, markdown };
}

const PARTS: readonly (readonly [part: TrustPart, name: string])[] = [
  ['credibility', 'Credibility'],
  ['reliability', 'Reliability'],
  ['intimacy', 'Intimacy'],
  ['selfOrientation', 'Self-orientation (less is better)'],
];

function markdownOf(
  macro: Macro,
  kind: Kind | undefined,
  score: TrustScore,
  elements: readonly PlacedElement[],
): string {
  const about =
    kind === undefined ? 'What it is for is not known, so no element counts as missing.' : `What it is for: ${kind}.`;
  const lines = [
    `### ${markdownText(macro.title)}: ${score.grade}, ${score.value} of 10`,
    '',
    about,
    '',
    '| Part | Of 10 | Found in the text | What counts against it |',
    '| --- | ---: | --- | --- |',
    ...PARTS.map(([part, name]) => {
      const found = [...new Set(elements.map(({ element }) => element))].filter((one) => PART_OF_ELEMENT[one] === part);
      const reasons = score.reasons.filter((reason) => reason.part === part);
      const against = reasons.map(({ points, because }) => `${markdownText(because)} (${signed(points)})`);
      return `| ${name} | ${score[part]} | ${found.map(nameOfElement).join(', ')} | ${against.join('; ')} |`;
    }),
    '',
    'Trust is the mean of credibility, reliability and intimacy, divided by 1 to 2 as self-orientation goes from 0 to 10.',
  ];
  return `${lines.join('\n')}\n`;
}

const signed = (points: number): string => `${points > 0 ? '+' : '−'}${Math.abs(points)}`;
