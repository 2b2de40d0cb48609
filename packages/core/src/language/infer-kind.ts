import type { Element, Kind } from '../model/kind.ts';
import type { Prose } from '../model/prose.ts';
import { MappedText } from '../text/mapped-text.ts';
import type { ElementSearch } from './elements.ts';
import type { Reading } from './reading.ts';

/** A title as something to read. */
export function proseOfTitle(title: string): Prose {
  const block = { kind: 'paragraph', span: { start: 0, end: title.length } } as const;
  return {
    text: MappedText.source(title),
    blocks: [block],
    placeholders: [],
    links: [],
    comments: [],
    emphasis: [],
  };
}

/** The title says it outright. */
const TITLE = 3;
/** The text is made like one. */
const MAKE = 2;
/** Enough to ask for elements, and ahead of the next kind by so much. */
const SURE = 3;
const LEAD = 2;

type InferredKind = Exclude<Kind, 'snippet' | 'internal'>;

/** What the text shows, for telling kinds apart. */
interface Signs {
  readonly has: (element: Element) => boolean;
  /** A cue of the body. */
  readonly says: (cue: string) => boolean;
  readonly steps: number;
}

/**
 * How much the elements of a text look like a kind: `MAKE` or more where they are typical, below zero where they speak
 * against it. A reader is wronged more by a wrong kind than by none, so what several kinds share counts for none.
 */
const LIKENESS: Readonly<Record<InferredKind, (signs: Signs) => number>> = {
  acknowledgement: ({ has, steps }) =>
    steps > 1 || has('apology') || has('resolution-check') || has('options') || has('question') || has('identity-check')
      ? -MAKE
      : has('acknowledgement') && has('next-step')
        ? 1
        : 0,
  'information-request': ({ has, says }) =>
    !has('question') && !has('data-reason')
      ? 0
      : has('apology') || says('refusal') || has('identity-check') || has('resolution-check') || has('remedy')
        ? -MAKE
        : !has('question')
          ? 1
          : has('data-reason')
            ? MAKE + 1
            : MAKE,
  update: ({ has, steps }) =>
    steps > 1 || has('apology') || has('resolution-check') || has('options') || has('question') || has('identity-check')
      ? -MAKE
      : has('follow-up') && has('timeline')
        ? 1
        : 0,
  'how-to': ({ has, says, steps }) =>
    has('apology') || has('remedy') || says('refusal') || has('identity-check') || has('question')
      ? -MAKE
      : steps > 2
        ? MAKE
        : steps > 1 || has('resolution-check')
          ? 1
          : -1,
  resolution: ({ has }) =>
    has('apology') || has('question') || has('follow-up') || has('identity-check')
      ? -MAKE
      : has('remedy') && has('resolution-check')
        ? MAKE + 1
        : has('remedy')
          ? 1
          : -1,
  decline: ({ has, says }) =>
    !says('refusal') || has('remedy') || has('responsibility') || has('identity-check') || has('follow-up')
      ? -MAKE
      : has('options')
        ? MAKE
        : 1,
  incident: ({ has }) =>
    !has('apology') && !has('cause')
      ? -MAKE
      : has('amends') || has('prevention')
        ? -1
        : has('apology') && has('cause') && (has('timeline') || has('follow-up'))
          ? MAKE + 1
          : 1,
  apology: ({ has }) =>
    !has('apology')
      ? -MAKE
      : (has('amends') || has('prevention')) && !has('follow-up') && (has('remedy') || has('responsibility'))
        ? MAKE + 1
        : has('follow-up')
          ? -1
          : 1,
  escalation: ({ has, says }) =>
    has('apology') || has('resolution-check') || has('options') || has('question') || has('identity-check')
      ? -MAKE
      : says('handover') && (has('follow-up') || has('escalation-path'))
        ? MAKE
        : says('handover')
          ? 1
          : -1,
  'account-security': ({ has, says }) =>
    !says('kind.account') || has('apology') ? -MAKE : has('identity-check') ? MAKE + 1 : 1,
};

const INFERRED_KINDS = Object.keys(LIKENESS) as readonly InferredKind[];

type TitledKind = InferredKind | 'internal' | 'snippet';

/** What a title says that names the kind. */
const CUE_OF_TITLE = Object.fromEntries(
  [...INFERRED_KINDS, 'internal', 'snippet'].map((kind) => [kind, `kind.title.${kind}`]),
) as Readonly<Record<TitledKind, string>>;

/**
 * Kinds that a text can be made so much like that its title need not say so, each with cues of which it then has one. They
 * spare most texts the search for elements.
 */
const TELLING: Readonly<Partial<Record<InferredKind, readonly string[]>>> = {
  'information-request': ['element.data-reason'],
  resolution: ['element.resolution-check', 'element.resolution-check.question'],
  incident: ['element.apology'],
  apology: ['element.apology'],
  'account-security': ['kind.account'],
};

/**
 * The kind that title and text show together, or `undefined` where they leave doubt: an unknown kind asks for nothing.
 * Only whole messages have one: a text with neither greeting nor sign-off is a piece that goes into another, and a note to
 * colleagues has no reader outside.
 */
export function inferKind(title: Reading, body: Reading, elements: ElementSearch): Kind | undefined {
  if (body.sentences.length === 0) return undefined;
  const says = (cue: string): boolean => body.cues(cue).length > 0;
  const named = (kind: TitledKind): boolean => title.cues(CUE_OF_TITLE[kind]).length > 0;
  const candidates = INFERRED_KINDS.filter((kind) => named(kind) || TELLING[kind]?.some(says));
  if (candidates.length === 0) return undefined;
  if (says('kind.colleagues') || named('internal') || named('snippet')) return undefined;
  if (!elements.has('greeting') && !elements.has('sign-off')) return undefined;
  const steps = body.prose.blocks.filter(({ ordered }) => ordered === true).length;
  const signs: Signs = { has: (element) => elements.has(element), says, steps };
  const pointsOf = (kind: InferredKind): number => (named(kind) ? TITLE : 0) + LIKENESS[kind](signs);
  const first = candidates.find((kind) => pointsOf(kind) >= SURE);
  if (first === undefined) return undefined;
  const limit = pointsOf(first) - LEAD;
  return INFERRED_KINDS.every((kind) => kind === first || pointsOf(kind) <= limit) ? first : undefined;
}
