import {
  DIALECTS,
  type Dialect,
  isOfDialect,
  localNames,
  nearestNames,
  type Part,
  type Placeholder,
  translateName,
  variableOf,
  writePlaceholder,
  writeWithFallback,
} from '@trustlint/core';
import { blankText, unknownText, valueFor } from '@trustlint/core/render';
import { type Ink, paragraphs } from './ink.ts';
import { usualFallback } from './usual-fallback.ts';

/** What a placeholder, a tag or a fill-in is, and what its readers get. */
export function explainPlaceholder(placeholder: Placeholder, part: Part, dialect: Dialect, ink: Ink): string {
  const markup = part.source.text;
  const written = markup.slice(placeholder.span.start, placeholder.span.end);
  switch (placeholder.kind) {
    case 'fill-in':
      return paragraphs(
        `${ink.strong('Fill-in:')} ${ink.words(placeholder.name)}`,
        ink.words('The agent completes it before the message is sent; the platform does not touch it.'),
      );
    case 'comment':
      return ink.words('A note for those who edit the macro; it is never sent.');
    case 'tag':
      return paragraphs(
        ink.code(written),
        ink.words(TAGS[placeholder.name] ?? 'It steers what is sent and prints nothing itself.'),
      );
    case 'value':
  }
  if (!isOfDialect(markup, placeholder, dialect)) return explainForeign(placeholder, written, part, dialect, ink);
  return explainNameIn(part, placeholder.name, dialect, ink, placeholder.fallback);
}

/** As `explainName`, for a name that stands in a text: it may be one that the text makes up. */
export function explainNameIn(part: Part, name: string, dialect: Dialect, ink: Ink, fallback?: string): string {
  const root = /^[\w-]*/.exec(name)?.[0] ?? '';
  if (localNames(part.source.text, part.prose.placeholders).has(root))
    return paragraphs(ink.code(name), ink.words('A name that this macro gives to a value of its own.'));
  return explainName(name, dialect, ink, fallback);
}

const TAGS: Readonly<Record<string, string>> = {
  if: 'What follows is sent only where the condition holds.',
  unless: 'What follows is sent only where the condition does not hold.',
  elsif: 'What follows is sent where this condition holds and none before it did.',
  elif: 'What follows is sent where this condition holds and none before it did.',
  else: 'What follows is sent where no condition before it held.',
  endif: 'Here the condition ends.',
  endunless: 'Here the condition ends.',
  for: 'What follows is sent once for each entry of a list.',
  endfor: 'Here the repetition ends.',
  assign: 'It gives a name to a value and prints nothing itself.',
  capture: 'It gives a name to the text that follows and prints nothing itself.',
};

/** What stands behind a name of the dialect: its meaning, a sample, what is sent where it is empty, and how to prevent that. */
export function explainName(name: string, dialect: Dialect, ink: Ink, fallback?: string): string {
  const variable = variableOf(name, dialect);
  const title = ink.code(writePlaceholder(dialect, name));
  if (variable === undefined)
    return paragraphs(title, ...explainWithoutTable(name, dialect, ink), howEmpty(name, dialect, ink, fallback));
  const isInternal = dialect.internalNames?.some((pattern) => pattern.test(name)) === true;
  return paragraphs(
    title,
    `${ink.strong(variable.meaning)}${variable.sample === '' ? '' : ink.words(`, for example “${variable.sample}”`)}`,
    isInternal && ink.words('Only your team may read this: do not send it to customers.'),
    howEmpty(name, dialect, ink, fallback),
  );
}

function explainWithoutTable(name: string, dialect: Dialect, ink: Ink): readonly string[] {
  if (valueFor(name, dialect, 'full').state !== 'unknown')
    return [
      ink.words(
        dialect.closed
          ? `A field of your own on ${dialect.label}; only your team knows its values.`
          : `Trustlint has no list of the names of ${dialect.label}, so this one may be right.`,
      ),
    ];
  const near = nearestNames(name, dialect).slice(0, 3);
  const sent = sentInstead(unknownText(name, dialect, writePlaceholder(dialect, name)), dialect, name);
  return [
    ink.words(`${dialect.label} does not know this name: ${sent}`),
    ...(near.length === 0 ? [] : [`Did you mean ${near.map((one) => ink.code(one.name)).join(' or ')}?`]),
  ];
}

/** How often there is no value, what is sent then, and how to say something else. */
function howEmpty(name: string, dialect: Dialect, ink: Ink, fallback: string | undefined): string | undefined {
  if (valueFor(name, dialect, 'full').state === 'unknown') return undefined;
  const empty = variableOf(name, dialect)?.empty;
  if (empty === 'never') return ink.words('It always has a value.');
  const often =
    empty === 'often' ? 'It is often empty.' : empty === 'sometimes' ? 'It is empty at times.' : 'It may be empty.';
  if (fallback !== undefined && fallback !== '') return ink.words(`${often} Then “${fallback}” is sent.`);
  const sent = sentInstead(blankText(dialect.onEmpty, name, writePlaceholder(dialect, name)), dialect, name);
  const way = writeWithFallback(dialect, name, usualFallback(name, dialect) ?? 'other words');
  return paragraphs(
    ink.words(`${often} Then ${sent}`),
    way === undefined
      ? ink.words(
          `${dialect.label} has no way to send something else instead, so let the sentence read well without it.`,
        )
      : `${ink.words('To send something else instead:')} ${ink.code(way)}`,
  );
}

const sentInstead = (blank: string, dialect: Dialect, name: string): string =>
  blank === ''
    ? 'nothing is sent in its place.'
    : blank === writePlaceholder(dialect, name)
      ? 'the reader sees the placeholder as it is written.'
      : `“${blank}” is sent.`;

/** A placeholder with the delimiters of another platform. */
function explainForeign(placeholder: Placeholder, written: string, part: Part, dialect: Dialect, ink: Ink): string {
  const { name } = placeholder;
  const others = DIALECTS.filter((other) => other !== dialect && isOfDialect(part.source.text, placeholder, other));
  const home = others.find((other) => variableOf(name, other) !== undefined) ?? others[0];
  const here = home === undefined ? undefined : translateName(name, home, dialect);
  const whose = home === undefined ? 'of another platform' : `as ${home.label} has it`;
  return paragraphs(
    ink.code(written),
    ink.words(`A placeholder ${whose}. ${dialect.label} does not fill it in, and the reader sees it as it is written.`),
    here !== undefined && `${ink.words(`On ${dialect.label}:`)} ${ink.code(writePlaceholder(dialect, here))}`,
  );
}
