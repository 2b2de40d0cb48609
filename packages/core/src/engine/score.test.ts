import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../language/message.ts';
import { ELEMENTS, type Element, KINDS, type Kind, REQUIRED_ELEMENTS } from '../model/kind.ts';
import { type ScoreContext, type ScoredRule, scoreMacro } from './score.ts';

interface Written {
  readonly kind: Kind | undefined;
  readonly found: readonly Element[];
  readonly audience?: 'public' | 'internal';
  readonly locale?: string;
}

const messageOf = ({ kind, found, audience = 'public', locale = 'en' }: Written): Message =>
  ({
    kind,
    macro: { audience, locale },
    elements: found.map((element) => ({ element, span: { start: 0, end: 0 } })),
    required: kind === undefined ? [] : REQUIRED_ELEMENTS[kind],
    missing: kind === undefined ? [] : REQUIRED_ELEMENTS[kind].filter((element) => !found.includes(element)),
  }) as unknown as Message;

const RULES: readonly ScoredRule[] = [
  { id: 'reliability/missing-timeline', elements: ['timeline'] },
  { id: 'empathy/missing-acknowledgement', elements: ['acknowledgement'] },
  { id: 'transparency/incomplete-apology', elements: ['responsibility', 'cause'] },
];
const context = (...waived: string[]): ScoreContext => ({ rules: RULES, waived: new Set(waived) });
const score = (written: Written, diagnostics: readonly Diagnostic[] = [], ...waived: string[]) =>
  scoreMacro(messageOf(written), diagnostics, context(...waived));
const found = (rule: string, severity: Diagnostic['severity'] = 'warning') => ({ rule, severity }) as Diagnostic;

const IDS = [
  ...['reliability', 'competence', 'empathy', 'transparency', 'respect', 'security', 'template', 'format'].flatMap(
    (pillar) => [`${pillar}/one`, `${pillar}/two`],
  ),
  ...RULES.map(({ id }) => id),
];
const diagnostic = fc
  .record({ rule: fc.constantFrom(...IDS), severity: fc.constantFrom('info', 'warning', 'error') })
  .map((one) => one as Diagnostic);
const diagnostics = fc.array(diagnostic, { maxLength: 12 });
const written = fc.record({
  kind: fc.option(fc.constantFrom(...KINDS), { nil: undefined }),
  found: fc.uniqueArray(fc.constantFrom(...ELEMENTS)),
});
const waived = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 });

test('mending a finding never lowers the value', () => {
  fc.assert(
    fc.property(written, diagnostics, diagnostic, waived, (macro, others, mended, off) => {
      const before = score(macro, [...others, mended], ...off).value;
      expect(score(macro, others, ...off).value).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('a milder finding never lowers the value', () => {
  fc.assert(
    fc.property(written, diagnostics, diagnostic, (macro, others, one) => {
      const values = (['error', 'warning', 'info'] as const).map(
        (severity) => score(macro, [...others, { ...one, severity }]).value,
      );
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }),
  );
});

test('accepting the findings of a rule never lowers the value', () => {
  fc.assert(
    fc.property(written, diagnostics, fc.constantFrom(...IDS), (macro, all, rule) => {
      const kept = all.filter((one) => one.rule !== rule);
      expect(score(macro, kept, rule).value).toBeGreaterThanOrEqual(score(macro, all).value);
    }),
  );
});

test('adding an element that the kind needs never lowers the value', () => {
  fc.assert(
    fc.property(written, diagnostics, fc.constantFrom(...ELEMENTS), (macro, all, added) => {
      const more = { ...macro, found: [...new Set([...macro.found, added])] };
      expect(score(more, all).value).toBeGreaterThanOrEqual(score(macro, all).value);
    }),
  );
});

test('every part stays within 0 and 10, and the reasons add up to it', () => {
  fc.assert(
    fc.property(written, diagnostics, (macro, all) => {
      const { value, reasons, grade: _, ...parts } = score(macro, all);
      for (const figure of [value, ...Object.values(parts)]) {
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(10);
      }
      for (const [part, figure] of Object.entries(parts)) {
        const start = part === 'selfOrientation' ? 0 : 10;
        const sum = reasons.filter((one) => one.part === part).reduce((total, { points }) => total + points, start);
        expect(figure).toBe(Math.min(10, Math.max(0, sum)));
      }
    }),
  );
});

test('a whole message without findings gets the best grade', () => {
  for (const kind of KINDS)
    expect(score({ kind, found: REQUIRED_ELEMENTS[kind] })).toMatchObject({ value: 10, grade: 'A', reasons: [] });
});

test('a message that lacks one element loses a grade or two', () => {
  for (const kind of KINDS) {
    for (const lacking of REQUIRED_ELEMENTS[kind]) {
      const { grade } = score({ kind, found: REQUIRED_ELEMENTS[kind].filter((one) => one !== lacking) });
      expect(['B', 'C'], `${kind} without ${lacking}`).toContain(grade);
    }
  }
});

test('an error loses a grade at least', () => {
  for (const pillar of ['security', 'respect', 'template', 'competence'])
    expect(score({ kind: undefined, found: [] }, [found(`${pillar}/one`, 'error')]).grade > 'A').toBe(true);
});

describe('an element', () => {
  const kind = 'update';
  const noTimeline = { kind, found: REQUIRED_ELEMENTS[kind].filter((element) => element !== 'timeline') } as const;
  const reason = { part: 'reliability', points: -4, because: 'no timeline', element: 'timeline' };

  it('that is missing counts once, whether or not a rule reports it', () => {
    expect(score(noTimeline).reasons).toEqual([reason]);
    expect(score(noTimeline, [found('reliability/missing-timeline')]).reasons).toEqual([reason]);
  });

  it('does not count where its rule is off or its finding accepted', () => {
    expect(score(noTimeline, [], 'reliability/missing-timeline')).toMatchObject({ value: 10, reasons: [] });
    expect(score(noTimeline, [], 'reliability/other').reasons).toEqual([reason]);
  });

  it('does not count in a note to colleagues, nor where the text can’t be read', () => {
    expect(score({ kind, found: [], audience: 'internal' }).reasons).toEqual([]);
    expect(score({ kind, found: [], locale: 'de-AT' }).reasons).toEqual([]);
  });

  it('that a rule reports where the kind does not need it is a finding', () => {
    const { reasons } = score({ kind: 'how-to', found: REQUIRED_ELEMENTS['how-to'] }, [
      found('transparency/incomplete-apology'),
    ]);
    expect(reasons).toEqual([
      {
        part: 'credibility',
        points: -2,
        because: 'transparency/incomplete-apology',
        rule: 'transparency/incomplete-apology',
      },
    ]);
  });

  it('has the name that people know', () => {
    const { reasons } = score({ kind: 'update', found: [] });
    expect(reasons.map(({ because }) => because)).toEqual([
      'no greeting',
      'no acknowledgement',
      'no next step',
      'no timeline',
      'no follow-up',
      'no sign-off',
    ]);
  });
});

test('a finding counts in the part of its pillar, and a rule twice at most', () => {
  const blame = found('respect/blame', 'error');
  expect(score({ kind: undefined, found: [] }, [blame])).toMatchObject({
    credibility: 10,
    intimacy: 10,
    selfOrientation: 4,
    value: 7.1,
    grade: 'C',
  });
  expect(score({ kind: undefined, found: [] }, [blame, blame, blame]).reasons).toEqual([
    { part: 'selfOrientation', points: 8, because: 'respect/blame, 3 times', rule: 'respect/blame' },
  ]);
});
