import {
  type Dialect,
  includedName,
  localNames,
  type Macro,
  type MappedText,
  namesWithin,
  type Part,
  type Span,
} from '@trustlint/core';
import type { MacroFile } from '../../workspace/macro-file.ts';

/**
 * What a name that stands in a macro means:
 * - `value`: what the platform prints, `{{ticket.id}}`
 * - `local`: what tags of the same text make up, `{% assign shelf = … %}`
 * - `macro`: another macro of the library, `{{> sign-off}}`, `{% include 'sign-off' %}`
 * - `fill-in`: what the agent completes, `[order number]`
 */
export type MentionKind = 'value' | 'local' | 'macro' | 'fill-in';

/** What a name means. */
export interface Named {
  readonly kind: MentionKind;
  readonly name: string;
  readonly dialect: Dialect;
  /** The part that it stands in; absent where a record or the configuration says the name. */
  readonly part?: Part;
}

/** One place where a name stands. */
export interface Mention extends Named {
  /** What the span counts in. */
  readonly text: MappedText;
  readonly span: Span;
  /** What to take hold of: the placeholder with its delimiters, or the name alone. */
  readonly whole: Span;
  /** It makes the name up. */
  readonly defines?: true;
}

const known = new WeakMap<Macro, readonly Mention[]>();

/** All names in the texts of a macro, and the one that the macro itself is called by. */
export function mentionsIn(macro: Macro): readonly Mention[] {
  let mentions = known.get(macro);
  if (mentions === undefined) {
    mentions = [...ownName(macro), ...macro.parts.flatMap((part) => mentionsInPart(part, macro.dialect))];
    known.set(macro, mentions);
  }
  return mentions;
}

/** Whether both mean the same thing, in whatever file. */
export function isSame(a: Named, b: Named): boolean {
  return a.kind === b.kind && comparable(a) === comparable(b) && (a.kind !== 'local' || a.part === b.part);
}

const comparable = ({ kind, name, dialect }: Named): string =>
  kind === 'value' && !dialect.caseSensitive ? name.toLowerCase() : name;

/** The name at an offset of the file, the innermost where placeholders hold others. */
export function mentionAt({ document }: MacroFile, offset: number): Mention | undefined {
  let found: Mention | undefined;
  for (const macro of document.macros) {
    const isNear = macro.span.start <= offset && offset <= macro.span.end;
    for (const mention of isNear ? mentionsIn(macro) : ownName(macro)) {
      const { start, end } = mention.text.toSource(mention.whole);
      const isSmaller =
        found === undefined || mention.whole.end - mention.whole.start < found.whole.end - found.whole.start;
      if (start <= offset && offset <= end && isSmaller) found = mention;
    }
  }
  return found;
}

/** Where the name stands in the file. */
export const placeOfName = ({ text, span }: Mention): Span => text.toSource(span);

function ownName({ sharedAs, dialect }: Macro): readonly Mention[] {
  if (sharedAs?.at === undefined) return [];
  const { text, span } = sharedAs.at;
  return [{ kind: 'value', name: sharedAs.name, text, span, whole: span, dialect, defines: true }];
}

function mentionsInPart(part: Part, dialect: Dialect): readonly Mention[] {
  const { source, prose } = part;
  const markup = source.text;
  const { placeholders } = prose;
  if (placeholders.length === 0) return [];
  const locals = localNames(markup, placeholders);
  const mentions: Mention[] = [];
  const add = (kind: MentionKind, name: string, span: Span, whole = span): void => {
    const defines = kind === 'local' && definesAt(markup, span);
    mentions.push({ kind, name, text: source, span, whole, dialect, part, ...(defines ? { defines } : {}) });
  };
  const addValue = (name: string, span: Span, whole = span): void => {
    const root = /^[\w-]+/.exec(name)?.[0] ?? name;
    if (locals.has(root)) add('local', root, { start: span.start, end: span.start + root.length }, whole);
    else if (name !== '') add('value', name, span, whole);
  };
  for (const placeholder of placeholders) {
    const { kind, name, span, nameSpan } = placeholder;
    if (kind === 'fill-in') add('fill-in', name, nameSpan, span);
    else if (kind === 'value') addValue(name, nameSpan, span);
    const taken = includedName(markup, placeholder);
    if (taken !== undefined) add('macro', markup.slice(taken.start, taken.end), taken, span);
    for (const within of namesWithin(markup, placeholder, dialect.engine))
      if (taken === undefined || within.span.start > taken.end) addValue(within.name, within.span);
  }
  return mentions;
}

/** `{% assign shelf … %}`, `{% for item in … %}` */
const definesAt = (markup: string, { start }: Span): boolean =>
  /\{%-?\s{0,20}(?:assign|set|capture|for|tablerow|increment|decrement)\s{1,20}["']?$/.test(
    markup.slice(Math.max(0, start - 70), start),
  );
