import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../language/message.ts';
import { ELEMENTS, type Element, KINDS, type Kind, REQUIRED_ELEMENTS } from '../model/kind.ts';
import { scoreMacro } from './score.ts';

const messageOf = (kind: Kind | undefined, found: readonly Element[]): Message =>
  ({
    kind,
    elements: found.map((element) => ({ element, span: { start: 0, end: 0 } })),
    missing: kind === undefined ? [] : REQUIRED_ELEMENTS[kind].filter((element) => !found.includes(element)),
  }) as unknown as Message;

const diagnostic = fc
  .record({
    pillar: fc.constantFrom(
      'reliability',
      'competence',
      'empathy',
      'transparency',
      'respect',
      'security',
      'template',
      'format',
    ),
    name: fc.constantFrom('one', 'two'),
    severity: fc.constantFrom('info', 'warning', 'error'),
  })
  .map(({ pillar, name, severity }) => ({ rule: `${pillar}/${name}`, severity }) as Diagnostic);

const kind = fc.option(fc.constantFrom(...KINDS), { nil: undefined });
const elements = fc.uniqueArray(fc.constantFrom(...ELEMENTS));
const diagnostics = fc.array(diagnostic, { maxLength: 12 });

test('mending a finding never lowers the value', () => {
  fc.assert(
    fc.property(kind, elements, diagnostics, diagnostic, (ofKind, found, others, mended) => {
      const message = messageOf(ofKind, found);
      expect(scoreMacro(message, others).value).toBeGreaterThanOrEqual(scoreMacro(message, [...others, mended]).value);
    }),
  );
});

test('adding an element that the kind needs never lowers the value', () => {
  fc.assert(
    fc.property(kind, elements, diagnostics, fc.constantFrom(...ELEMENTS), (ofKind, found, all, added) => {
      const before = scoreMacro(messageOf(ofKind, found), all).value;
      expect(scoreMacro(messageOf(ofKind, [...new Set([...found, added])]), all).value).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('every part stays within 0 and 10', () => {
  fc.assert(
    fc.property(kind, elements, diagnostics, (ofKind, found, all) => {
      const { credibility, reliability, intimacy, selfOrientation, value } = scoreMacro(messageOf(ofKind, found), all);
      for (const figure of [credibility, reliability, intimacy, selfOrientation, value]) {
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(10);
      }
    }),
  );
});

test('a whole message without findings gets the best grade', () => {
  const score = scoreMacro(messageOf('incident', REQUIRED_ELEMENTS.incident), []);
  expect(score).toMatchObject({ value: 10, grade: 'A', selfOrientation: 0 });
});

test('a missing element costs its share, and the reasons say so', () => {
  const found = REQUIRED_ELEMENTS.escalation.filter((element) => element !== 'timeline');
  const score = scoreMacro(messageOf('escalation', found), []);
  expect(score.reliability).toBe(7.5);
  expect(score.reasons.find(({ points }) => points < 0)).toEqual({
    part: 'reliability',
    points: -2.5,
    because: 'the timeline is missing, and a macro of the kind “escalation” needs it',
  });
});

test('a finding counts in the part of its pillar', () => {
  const blame = { rule: 'respect/blame', severity: 'error' } as Diagnostic;
  const score = scoreMacro(messageOf(undefined, []), [blame]);
  expect(score).toMatchObject({ credibility: 10, intimacy: 10, selfOrientation: 3, value: 7.7, grade: 'C' });
});
