import { type Dialect, hasTags, matchesOf, type Placeholder } from '@trustlint/core';

/** Which values a text prints only where they are not empty. */
export interface Guards {
  /** Whether a condition around `offset` (of the markup text) makes sure that the value is not empty. */
  isGuarded(name: string, offset: number): boolean;
}

/** What a condition says where it holds, and where it does not: the values that then are not empty. */
interface Condition {
  readonly holds: readonly string[];
  readonly fails: readonly string[];
}

const NOTHING: Condition = { holds: [], fails: [] };

interface Frame {
  /** What an `elsif` or `else` to come may build on: what is not empty because the branches before it failed. */
  failed: readonly string[];
  /** What is not empty in the branch that is open. */
  known: readonly string[];
  /** `case x`: the value that each `when` compares. */
  readonly subject?: string;
}

/** From where on which values are known not to be empty. */
interface Stretch {
  readonly from: number;
  readonly known: readonly string[];
}

/**
 * Reads the conditions of a markup text: `{% if x != blank %}`, `{% unless x == "" %}`, `{% case x %}`, `{{#if x}}`, `{{^x}}`,
 * with their other branches. What it does not understand guards nothing.
 */
export function guardsOf(markup: string, placeholders: readonly Placeholder[], dialect: Dialect): Guards {
  const stack: Frame[] = [];
  const stretches: Stretch[] = [];
  const fold = (name: string): string => (dialect.caseSensitive ? name : name.toLowerCase());
  for (const placeholder of placeholders) {
    if (placeholder.kind !== 'tag') continue;
    const { name, span, nameSpan } = placeholder;
    const isLiquid = markup.startsWith('{%', span.start);
    if (isLiquid !== hasTags(dialect)) continue;
    const rest = markup.slice(nameSpan.end, span.end).replace(/[-~]?[%}]?\}+$/, '');
    if (isLiquid) stepLiquid(stack, name, plain(rest));
    else stepMustache(stack, name, plain(rest));
    stretches.push({
      from: span.end,
      known: stack
        .slice(-DEEPEST)
        .flatMap(({ known }) => known)
        .map(fold),
    });
  }
  return {
    isGuarded(name, offset) {
      const known = lastBefore(stretches, offset)?.known ?? [];
      return known.some((guarded) => covers(guarded, fold(name)));
    },
  };
}

/** Nobody nests as many conditions, or chains as many: what lies further out is forgotten, so that heaps of them take no ages. */
const DEEPEST = 40;

function lastBefore(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).from <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}

/** With quotes and signs as they are, whatever HTML made of them. */
const plain = (written: string): string =>
  written
    .replaceAll(/&quot;|&#0?34;|[“”]/g, '"')
    .replaceAll(/&#0?39;|&apos;|[‘’]/g, "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll(/&nbsp;|\u00A0/g, ' ')
    .replaceAll('&amp;', '&')
    .trim();

/** `ticket.assignee` speaks for `ticket.assignee.name`, and one name of a person for the others. */
function covers(guarded: string, name: string): boolean {
  if (guarded === name || name.startsWith(`${guarded}.`)) return true;
  const [owner, last] = split(guarded);
  const [otherOwner, otherLast] = split(name);
  return owner === otherOwner && owner !== '' && ANY_NAME.test(last) && ANY_NAME.test(otherLast);
}

const ANY_NAME = /^(?:(?:first|full|display)[_ ]?)?name$/i;

function split(name: string): readonly [owner: string, last: string] {
  const dot = name.lastIndexOf('.');
  return [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
}

function stepLiquid(stack: Frame[], tag: string, rest: string): void {
  const frame = stack.at(-1);
  switch (tag) {
    case 'if':
    case 'unless': {
      const { holds, fails } = readCondition(rest);
      stack.push(tag === 'if' ? { known: holds, failed: fails } : { known: fails, failed: holds });
      return;
    }
    case 'case':
      stack.push({ known: [], failed: [], subject: rest });
      return;
    case 'for':
    case 'tablerow':
      stack.push({ known: [], failed: [] });
      return;
    case 'elsif':
    case 'elif':
    case 'elseif': {
      if (frame === undefined) return;
      const { holds, fails } = readCondition(rest);
      frame.known = [...frame.failed, ...holds];
      frame.failed = [...frame.failed.slice(-DEEPEST), ...fails];
      return;
    }
    case 'when': {
      if (frame?.subject === undefined) return;
      const isEmpty = /(?:^|,|\bor\b)\s*(?:""|''|blank|empty|nil|null|none)\s*(?:$|,|\bor\b)/.test(rest);
      frame.known = isEmpty ? [] : [frame.subject];
      if (isEmpty && /^(?:""|''|blank|empty|nil|null|none)$/.test(rest)) frame.failed = [frame.subject];
      return;
    }
    case 'else':
      if (frame !== undefined) frame.known = frame.failed;
      return;
    case 'endif':
    case 'endunless':
    case 'endcase':
    case 'endfor':
    case 'endtablerow':
      stack.pop();
  }
}

function stepMustache(stack: Frame[], tag: string, rest: string): void {
  const [, sign, word = ''] = /^([#^/]?)\s*([\s\S]*)$/.exec(tag) ?? [];
  if (sign === '/') {
    stack.pop();
    return;
  }
  if (sign === '') {
    const frame = stack.at(-1);
    if (frame === undefined || word !== 'else') return;
    const value = /^if\s+(\S+)$/.exec(rest)?.[1];
    frame.known = value === undefined ? frame.failed : [...frame.failed, value];
    return;
  }
  // `{{#if x}}`, `{{#if(x)}}` of Jira, `{{#x}}`, `{{^x}}`, `{{#unless x}}`
  const argument = rest.replace(/^\(\s*|\s*\)$/g, '').trim();
  const isHelper = /^(?:if|unless|with|each)$/.test(word);
  const value = isHelper ? /^[\w.$ [\]-]+$/.exec(argument)?.[0] : word;
  const values = value === undefined || value === '' ? [] : [value];
  const isInverted = sign === '^' || word === 'unless';
  stack.push(isInverted ? { known: [], failed: values } : { known: values, failed: [] });
}

const PATH = String.raw`[A-Za-z_$][\w.$-]*(?:\[\d+\][\w.]*)*`;
const EMPTY = `(?:""|''|blank|empty|nil|null|none|false)`;
const IS_EMPTY = new RegExp(
  `^(${PATH})\\s*(?:==|is)\\s*${EMPTY}$|^(${PATH})\\.size\\s*(?:==\\s*0|<\\s*1)$|^(?:not\\s+|!\\s*)(${PATH})$|^(${PATH})\\s+is\\s+not\\s+defined$`,
  'i',
);
const IS_NOT_EMPTY = new RegExp(
  `^(${PATH})\\s*(?:!=|<>|is\\s+not)\\s*${EMPTY}$|^(${PATH})\\.size\\s*(?:>\\s*0|>=\\s*1|!=\\s*0)$|^(${PATH})$|^(${PATH})\\s+is\\s+defined$`,
  'i',
);
const IS_SOMETHING = new RegExp(`^(${PATH})\\s*(?:==|contains|>|>=)\\s*(?:"[^"]+"|'[^']+'|\\d+)$`, 'i');

function readCondition(written: string): Condition {
  const alternatives = splitOutside(written, 'or').map((all) => splitOutside(all, 'and').map(readTest));
  const [first] = alternatives;
  if (first === undefined) return NOTHING;
  if (alternatives.length === 1)
    return { holds: first.flatMap(({ holds }) => holds), fails: first.length === 1 ? (first[0]?.fails ?? []) : [] };
  const inEach = alternatives.map((all) => all.flatMap(({ holds }) => holds));
  return {
    holds: (inEach[0] ?? []).filter((name) => inEach.every((names) => names.includes(name))),
    fails: alternatives.flatMap((all) => (all.length === 1 ? (all[0]?.fails ?? []) : [])),
  };
}

function readTest(written: string): Condition {
  const test = written.trim();
  const empty = IS_EMPTY.exec(test)
    ?.slice(1)
    .find((name) => name !== undefined);
  if (empty !== undefined) return { holds: [], fails: [empty] };
  const filled = (IS_NOT_EMPTY.exec(test) ?? IS_SOMETHING.exec(test))?.slice(1).find((name) => name !== undefined);
  if (filled === undefined) return NOTHING;
  // "x == 'a'" fails for other values too; "x != blank" fails for none.
  return { holds: [filled], fails: [] };
}

/** Parts between a word that joins conditions; quoted text is left whole. */
function splitOutside(written: string, word: 'and' | 'or'): readonly string[] {
  const sign = word === 'and' ? '&&' : '\\|\\|';
  const masked = written.replace(/"[^"]*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
  const parts: string[] = [];
  let from = 0;
  for (const match of matchesOf(new RegExp(`\\s${word}\\s|${sign}`, 'gi'), masked)) {
    parts.push(written.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, written.slice(from)];
}
