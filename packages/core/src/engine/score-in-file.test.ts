import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../language/message.ts';
import { scoreInFile } from './score-in-file.ts';
import type { Settings } from './settings.ts';

const RULES = [{ id: 'reliability/missing-timeline', elements: ['timeline'] as const }, { id: 'respect/blame' }];

const message = {
  kind: 'update',
  macro: { audience: 'public', locale: 'en', span: { start: 10, end: 50 } },
  elements: [],
  required: ['timeline'],
  missing: ['timeline'],
} as unknown as Message;

const found = (rule: string, start: number): Diagnostic =>
  ({ rule, severity: 'warning', span: { start, end: start + 5 } }) as Diagnostic;

const settings = (...on: readonly string[]): Settings =>
  ({ rules: new Map(on.map((id) => [id, { severity: 'warning', options: {} }])) }) as unknown as Settings;

const ALL = settings(...RULES.map(({ id }) => id));
const reasons = (file: Parameters<typeof scoreInFile>[1]): readonly string[] =>
  scoreInFile(message, file, RULES).score.reasons.map(({ because }) => because);

describe('the score of a macro in its file', () => {
  it('counts what stands in the macro', () => {
    const diagnostics = [found('respect/blame', 0), found('respect/blame', 20), found('respect/blame', 48)];
    expect(reasons({ settings: ALL, diagnostics, accepted: [] })).toEqual(['no timeline', 'respect/blame']);
    expect(scoreInFile(message, { settings: ALL, diagnostics, accepted: [] }, RULES).findings).toEqual([
      diagnostics[1],
    ]);
  });

  it('counts no element whose rule is off or accepted in it', () => {
    expect(reasons({ settings: settings('respect/blame'), diagnostics: [], accepted: [] })).toEqual([]);
    const accepted = [found('reliability/missing-timeline', 20)];
    expect(reasons({ settings: ALL, diagnostics: [], accepted })).toEqual([]);
    const elsewhere = [found('reliability/missing-timeline', 60)];
    expect(reasons({ settings: ALL, diagnostics: [], accepted: elsewhere })).toEqual(['no timeline']);
  });
});
