import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { fillInPattern } from '../dialect/fill-in.ts';
import { GENERIC } from '../dialect/registry.ts';
import type { Document } from '../format/format.ts';
import { MARKDOWN } from '../format/markdown.ts';
import { applyEdits } from '../text/edit.ts';
import type { AcceptedFinding, Settings } from './settings.ts';
import { applySuppressions, type Phase, type SuppressibleRule } from './suppress.ts';

const RULES: readonly SuppressibleRule[] = [
  { id: 'tone/soon', level: 'phrase' },
  { id: 'tone/later', level: 'phrase' },
  { id: 'template/twin', level: 'workspace' },
];

const settingsOf = (suppress: readonly AcceptedFinding[] = []): Settings => ({
  rules: new Map(
    [...RULES.map(({ id }) => id), 'suppression/unused', 'suppression/unknown-rule', 'suppression/malformed'].map(
      (id) => [id, { severity: 'warning', options: {} }],
    ),
  ),
  today: '2026-01-01',
  locale: 'en',
  dialect: GENERIC,
  fillIn: { open: '[', close: ']' },
  glossary: new Set(),
  kindFor: () => undefined,
  suppress,
  inactive: false,
});

const read = (text: string): Document =>
  MARKDOWN.read(
    { path: 'a.md', text, encoding: 'utf-8', bom: false },
    { dialects: [GENERIC], defaultDialect: GENERIC, locale: 'en', fillIn: fillInPattern(), inactive: false },
  );

/** A finding of `tone/WORD` for each “soon” and “later” in the text. */
const findings = (text: string): Diagnostic[] =>
  [...text.matchAll(/(?<!\/)\b(soon|later)\b/g)].map((match) => ({
    rule: `tone/${match[1]}`,
    severity: 'warning',
    message: 'x',
    span: { start: match.index, end: match.index + match[0].length },
    macro: 'a',
    fixes: [],
  }));

/** What is left: rule and line, and the message of what is told about suppressions. */
function left(text: string, suppress: readonly AcceptedFinding[] = [], phase: Phase = 'macro'): string[] {
  return applySuppressions(read(text), settingsOf(suppress), phase === 'macro' ? findings(text) : [], RULES, phase).map(
    ({ rule, span, message }) =>
      `${text.slice(0, span.start).split('\n').length} ${rule}${message === 'x' ? '' : `: ${message}`}`,
  );
}

describe('applySuppressions', () => {
  it('leaves everything without suppressions', () => {
    expect(left('soon\n\nlater')).toEqual(['1 tone/soon', '3 tone/later']);
  });

  it('disables the next line, over blank lines and wrapped paragraphs, and no more', () => {
    expect(left('soon\n\n<!-- trustlint-disable-next-line tone/soon -- agreed -->\n\nWe reply\nsoon.\n\nsoon')).toEqual(
      ['1 tone/soon', '8 tone/soon'],
    );
  });

  it('takes several rules and pillars', () => {
    expect(left('<!-- trustlint-disable-next-line tone/soon, tone/later -->\nsoon later')).toEqual([]);
    expect(left('<!-- trustlint-disable-file tone -->\nsoon\n\nlater')).toEqual([]);
  });

  it('disables its own line', () => {
    expect(left('We reply soon. <!-- trustlint-disable-line tone/soon -->\n\nsoon')).toEqual(['3 tone/soon']);
  });

  it('reports what suppresses nothing', () => {
    expect(left('<!-- trustlint-disable-next-line tone/later -->\nsoon')).toEqual([
      '2 tone/soon',
      '1 suppression/unused: “tone/later” finds nothing here, so this suppression is no longer needed.',
    ]);
  });

  it('does not call a suppression unused whose rule is off or looks at other macros', () => {
    expect(left('<!-- trustlint-disable-file template/twin -->\nHello')).toEqual([]);
    expect(left('<!-- trustlint-disable-file template/twin -->\nHello', [], 'library')).toHaveLength(1);
    const text = '<!-- trustlint-disable-file tone/soon -->\nHello';
    const { rules, ...rest } = settingsOf();
    const off = { ...rest, rules: new Map([...rules].filter(([id]) => id !== 'tone/soon')) };
    expect(applySuppressions(read(text), off, [], RULES)).toEqual([]);
  });

  it('reports unknown rules and words that are no suppression, once', () => {
    const text =
      '<!-- trustlint-disable-next-line tone/sooon -->\n<!-- trustlint-disable-nextline tone/soon -->\n<!-- trustlint-disable-file -->\n';
    expect(left(text)).toEqual([
      '2 suppression/malformed: “trustlint-disable-nextline” is not known. Did you mean “trustlint-disable-next-line”?',
      '3 suppression/malformed: Name the rule after “trustlint-disable-file”, such as “trustlint-disable-file empathy/dead-end”.',
      '1 suppression/unknown-rule: There is no rule “tone/sooon”. Did you mean “tone/soon”?',
    ]);
    expect(left(text, [], 'library')).toEqual([]);
  });

  it('takes the front matter of a macro at its word', () => {
    expect(left('---\ntitle: a\ntrustlint:\n  allow: [tone/soon]\n---\nsoon later')).toEqual(['6 tone/later']);
  });

  it('accepts what the configuration accepts, and tells who asks', () => {
    const entries = [
      { rule: 'tone/soon', macro: 'a' },
      { rule: 'tone/later', macro: 'other' },
    ];
    expect(left('soon later', entries)).toEqual(['1 tone/later']);
    const heard: unknown[] = [];
    const text = 'soon <!-- trustlint-disable-line tone/later --> later';
    applySuppressions(read(text), settingsOf(entries), findings(text), RULES, 'macro', ({ entry, diagnostic }) =>
      heard.push([diagnostic.rule, entry]),
    );
    expect(heard).toEqual([
      ['tone/soon', entries[0]],
      ['tone/later', undefined],
    ]);
  });
});

describe('what is wrong with a suppression', () => {
  /** The text after the first way out of each finding about suppressions, one after the other. */
  const mended = (text: string): string => {
    const [found] = applySuppressions(read(text), settingsOf(), findings(text), RULES).filter(({ rule }) =>
      rule.startsWith('suppression/'),
    );
    const fix = found?.fixes[0];
    return fix === undefined ? text : applyEdits(text, fix.edits);
  };

  it.each([
    ['a comment on a line of its own', '<!-- trustlint-disable-next-line tone/soon -- x -->\nHello\n', 'Hello\n'],
    ['one behind words', 'Hello <!-- trustlint-disable-line tone/soon -->\nthere\n', 'Hello\nthere\n'],
    ['one in lines as on Windows', 'Hi\r\n\r\n<!-- trustlint-disable-file tone/soon -->\r\nHello', 'Hi\r\n\r\nHello'],
    [
      'one of the template language',
      'Hello {% comment %}trustlint-disable-line tone/soon{% endcomment %}\n',
      'Hello\n',
    ],
    [
      'one of several names',
      '<!-- trustlint-disable-next-line tone/soon, tone/later -->\nlater\n',
      '<!-- trustlint-disable-next-line tone/later -->\nlater\n',
    ],
    [
      'the last of several names',
      '<!-- trustlint-disable-next-line tone/later, tone/soon -- x -->\nlater\n',
      '<!-- trustlint-disable-next-line tone/later -- x -->\nlater\n',
    ],
    [
      'a name that is mistyped',
      'soon <!-- trustlint-disable-line tone/son -->\n',
      'soon <!-- trustlint-disable-line tone/soon -->\n',
    ],
    [
      'a directive that is mistyped',
      'soon <!-- trustlint-disable-lines tone/soon -->\n',
      'soon <!-- trustlint-disable-line tone/soon -->\n',
    ],
  ])('is mended: %s', (_, text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('is left to its author where the comment says more', () => {
    const text = '<!-- Ask Ines. trustlint-disable-next-line tone/soon -->\nHello\n';
    expect(mended(text)).toBe(text);
  });
});
