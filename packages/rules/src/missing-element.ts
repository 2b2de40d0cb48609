import {
  defineRule,
  type Element,
  type Example,
  type Finding,
  type InsertionPoint,
  insertParagraph,
  type Macro,
  type Message,
  nameOfElement,
  type Profile,
  type ProposedFix,
  type ReadPart,
  type Rule,
  type RuleContext,
  type Severity,
  type Span,
} from '@trustlint/core';

/** Where the reader would look for what is missing: the place that a finding marks. */
type Anchor = 'top' | 'last-step' | 'end';

/** What one rule about a missing element says of itself; the rest is the same for all. */
interface MissingElement {
  readonly id: string;
  readonly element: Element;
  readonly severity: Severity;
  readonly profile: Profile;
  readonly summary: string;
  readonly why: string;
  readonly sources: readonly string[];
  /** What the macro does not do, after “this one”: “names no time for what comes next”. */
  readonly lack: string;
  /** What would help, as a sentence. */
  readonly advice: string;
  readonly anchor: Anchor;
  /** The words that call for the element, in the body's reader's text: where some stand, they are marked instead, and the paragraph goes behind theirs. */
  readonly beside?: (message: Message, body: ReadPart) => Span | undefined;
  readonly fix: {
    readonly title: string;
    /** The paragraph to insert, and where. */
    readonly paragraph: (context: RuleContext, macro: Macro) => string;
    readonly point: 'start' | 'after-greeting' | 'before-sign-off';
  };
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** A rule that speaks where the kind of a macro needs an element and the text has none. Macros of unknown kind are left alone. */
export const missingElement = (missing: MissingElement): Rule =>
  defineRule({
    id: missing.id,
    level: 'message',
    severity: missing.severity,
    fix: 'insert',
    profile: missing.profile,
    summary: missing.summary,
    why: missing.why,
    sources: missing.sources,
    options: {},
    elements: [missing.element],
    bad: missing.bad,
    good: missing.good,
    *check(message, context): Iterable<Finding> {
      const { body, kind } = message;
      if (body === undefined || kind === undefined || body.reading.sentences.length === 0) return;
      if (!message.missing.includes(missing.element)) return;
      const paragraph = missing.fix.paragraph(context, message.macro);
      const beside = missing.beside?.(message, body);
      const point = beside === undefined ? missing.fix.point : { after: beside };
      const fix = insertionFix(message, body, missing.fix.title, paragraph, point);
      yield {
        at: { text: body.reading.prose.text, span: beside ?? anchorSpan(message, body, missing.anchor) },
        message: `A macro of the kind “${kind}” needs ${withArticle(missing.element)}, and this one ${missing.lack}. ${missing.advice}${kindNote(message)}`,
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    },
  });

const withArticle = (element: Element): string => {
  const words = nameOfElement(element);
  if (element === 'empathy' || element === 'options') return words;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
};

/** Says where the kind comes from if the author did not write it into the macro. */
export function kindNote({ kindSource }: Message): string {
  if (kindSource === 'inferred')
    return ' (Nobody said what kind this macro is; its title and text look like it. If it is another, set `kind`.)';
  return kindSource === 'config' ? ' (The kind comes from your configuration.)' : '';
}

function anchorSpan({ elements }: Message, { reading }: ReadPart, anchor: Anchor): Span {
  const { sentences } = reading;
  const first = sentences[0]?.span ?? { start: 0, end: 0 };
  if (anchor === 'top') return first;
  if (anchor === 'last-step') {
    const step = elements.findLast(({ element }) => element === 'follow-up' || element === 'next-step');
    if (step !== undefined) return step.span;
  }
  const signOff = elements.find(({ element }) => element === 'sign-off');
  return sentences.findLast(({ span }) => signOff === undefined || span.end <= signOff.span.start)?.span ?? first;
}

/** The fix that inserts a paragraph, or `undefined` where the markup has no exact place for it. */
export function insertionFix(
  message: Message,
  body: ReadPart,
  title: string,
  paragraph: string,
  point: MissingElement['fix']['point'] | { readonly after: Span },
): ProposedFix | undefined {
  const where = typeof point === 'string' ? insertionPoint(message, body, point) : behind(body, point.after);
  const insertion = insertParagraph(body.part, paragraph, where);
  return insertion === undefined ? undefined : { title, edits: [insertion] };
}

function insertionPoint({ elements }: Message, body: ReadPart, point: MissingElement['fix']['point']): InsertionPoint {
  if (point === 'start') return { where: 'start' };
  const found = elements.find(({ element }) => element === (point === 'after-greeting' ? 'greeting' : 'sign-off'));
  if (point === 'after-greeting') return found === undefined ? { where: 'start' } : behind(body, found.span);
  if (found !== undefined) return { where: 'before', span: found.span };
  return { where: 'after-block', block: body.reading.prose.blocks.length - 1 };
}

function behind({ reading }: ReadPart, span: Span): InsertionPoint {
  const block = reading.prose.blocks.findIndex((one) => span.start < one.span.end);
  return { where: 'after-block', block: Math.max(0, block) };
}
