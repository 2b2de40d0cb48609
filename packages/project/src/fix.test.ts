import type { Diagnostic, Document, Linter, TextEdit } from '@trustlint/core';
import { describe, expect, it } from 'vitest';
import type { LoadedFile } from './check-files.ts';
import { fixFile } from './fix.ts';

const read = (text: string): Document => ({
  file: { path: 'a.md', text, encoding: 'utf-8', bom: false },
  format: 'test',
  macros: [],
  problems: text.includes('BROKEN')
    ? [{ rule: 'format/x', severity: 'error', message: 'm', span: { start: 0, end: 0 } }]
    : [],
  comments: [],
  skipped: [],
});
const load = (text: string): LoadedFile => ({
  path: 'a.md',
  absolute: '/a.md',
  document: read(text),
  resolved: {} as LoadedFile['resolved'],
  reread: read,
});

/** A linter with one rule for each pair of words: the first becomes the second. */
const linterOf = (words: Readonly<Record<string, string>>): Pick<Linter, 'lint'> => ({
  lint: ({ file }) =>
    Object.entries(words).flatMap(([from, to]): Diagnostic[] => {
      const start = file.text.indexOf(from);
      if (start < 0) return [];
      const edit: TextEdit = { span: { start, end: start + from.length }, text: to };
      return [
        {
          rule: `swap/${from}`,
          severity: 'info',
          message: 'm',
          span: edit.span,
          fixes: [{ title: 't', applicability: 'safe', edits: [edit] }],
        },
      ];
    }),
});

describe('fixFile', () => {
  it('goes on until there is nothing left to mend', () => {
    expect(fixFile(load('a a x'), linterOf({ a: 'b', b: 'c', x: 'y' }))).toMatchObject({
      text: 'c c y',
      edits: [
        { span: { start: 0, end: 1 }, text: 'c' },
        { span: { start: 2, end: 3 }, text: 'c' },
        { span: { start: 4, end: 5 }, text: 'y' },
      ],
      unsettled: [],
      mended: { length: 5 },
    });
  });

  it('leaves alone what is not meant', () => {
    const isMeant = ({ rule }: { readonly rule: string }): boolean => rule !== 'swap/a';
    expect(fixFile(load('a x'), linterOf({ a: 'b', x: 'y' }), isMeant).text).toBe('a y');
  });

  it('leaves a file as it was whose fixes undo each other, and names the rules', () => {
    expect(fixFile(load('a'), linterOf({ a: 'b', b: 'a' }))).toEqual({
      text: 'a',
      edits: [],
      mended: [],
      unsettled: [expect.stringMatching(/^swap\/[ab]$/)],
    });
  });

  it('leaves a file as it was that a fix would break', () => {
    expect(fixFile(load('a'), linterOf({ a: 'BROKEN' }))).toEqual({
      text: 'a',
      edits: [],
      mended: [],
      unsettled: ['swap/a'],
    });
  });
});
