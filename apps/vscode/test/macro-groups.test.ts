import type { ListedFile, ListedMacro } from '@trustlint/language-server/macro-requests';
import { describe, expect, it } from 'vitest';
import { entriesOf, fits, grouped, isFiltering, type MacroFilter, NO_FILTER } from '../src/macro-groups.ts';

const macro = (title: string, rest: Partial<ListedMacro> = {}): ListedMacro => ({
  title,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  kind: null,
  platform: null,
  grade: 'A',
  value: 9,
  findings: { error: 0, warning: 0, info: 0 },
  missing: [],
  isDuplicate: false,
  ...rest,
});
const file = (path: string, ...macros: readonly ListedMacro[]): ListedFile => ({
  uri: `file:///m/${path}`,
  path,
  folder: 'file:///m',
  macros,
});
const ENTRIES = [
  file('billing/refund.md', macro('Refund 10', { kind: 'update', grade: 'C', missing: ['timeline'] })),
  file('billing/later.md', macro('Refund 9', { kind: 'apology', findings: { error: 1, warning: 0, info: 0 } })),
  file('hello.md', macro('Hello')),
  file(
    'export.json',
    macro('Same', { platform: 'Zendesk', isDuplicate: true }),
    macro('Same', { platform: 'Zendesk' }),
  ),
].flatMap(entriesOf);
const shown = (grouping: Parameters<typeof grouped>[1]) =>
  grouped(ENTRIES, grouping).map(({ label, entries }) => [label, entries.map(({ macro: { title } }) => title)]);

describe('macros stand together', () => {
  it('by folder, and by file where one holds several', () => {
    expect(shown('folder')).toEqual([
      [null, ['Hello']],
      ['billing', ['Refund 9', 'Refund 10']],
      ['export.json', ['Same', 'Same']],
    ]);
    expect(grouped(ENTRIES, 'folder').map(({ isFile }) => isFile)).toEqual([false, false, true]);
  });

  it('by kind and by platform, those of which nothing is known last', () => {
    expect(shown('kind').map(([label]) => label)).toEqual(['apology', 'update', null]);
    expect(shown('platform').map(([label]) => label)).toEqual(['Zendesk', null]);
  });

  it('and no two groups or macros pass for one another', () => {
    const groups = (['folder', 'kind', 'platform'] as const).flatMap((grouping) => grouped(ENTRIES, grouping));
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    expect(new Set(ENTRIES.map(({ id }) => id)).size).toBe(ENTRIES.length);
  });
});

describe('a filter', () => {
  const left = (filter: Partial<MacroFilter>) =>
    ENTRIES.filter((entry) => fits(entry, { ...NO_FILTER, ...filter })).map(({ macro: { title } }) => title);

  it.each<[Partial<MacroFilter>, readonly string[]]>([
    [{}, ['Refund 10', 'Refund 9', 'Hello', 'Same', 'Same']],
    [{ text: 'BILLING 9' }, ['Refund 9']],
    [{ grades: new Set(['C', 'F']) }, ['Refund 10']],
    [{ severities: new Set(['error']) }, ['Refund 9']],
    [{ severities: new Set(['warning']) }, []],
    [{ having: new Set(['findings']) }, ['Refund 9']],
    [{ having: new Set(['missing', 'duplicate']) }, ['Refund 10', 'Same']],
    [{ text: 'refund', having: new Set(['missing']) }, ['Refund 10']],
  ])('%o', (filter, titles) => {
    expect(left(filter)).toEqual(titles);
    expect(isFiltering({ ...NO_FILTER, ...filter })).toBe(Object.keys(filter).length > 0);
  });
});
