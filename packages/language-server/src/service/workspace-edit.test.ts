import { describe, expect, it } from 'vitest';
import { readClient } from '../client.ts';
import { Lines } from '../text/lines.ts';
import { type FileEdits, toWorkspaceEdit } from './workspace-edit.ts';

const ABLE = readClient({
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
  },
});

const fileAt = (uri: string, more: Partial<FileEdits> = {}): FileEdits => ({
  uri,
  version: 3,
  lines: new Lines('one two\n', 'utf-16'),
  edits: [{ span: { start: 4, end: 7 }, text: '2' }],
  ...more,
});
const EDIT = { range: { start: { line: 0, character: 4 }, end: { line: 0, character: 7 } }, newText: '2' };

describe('edits of files', () => {
  it('are tied to the version that the client has', () => {
    expect(toWorkspaceEdit([fileAt('file:///a')], ABLE)).toEqual({
      documentChanges: [{ textDocument: { uri: 'file:///a', version: 3 }, edits: [EDIT] }],
    });
    expect(toWorkspaceEdit([fileAt('file:///a', { version: undefined })], ABLE)).toMatchObject({
      documentChanges: [{ textDocument: { version: null } }],
    });
  });

  it('are looked over where there are several', () => {
    const edit = toWorkspaceEdit([fileAt('file:///a', { note: 'Do' }), fileAt('file:///b', { note: 'Do' })], ABLE);
    expect(edit?.changeAnnotations).toEqual({ Do: { label: 'Do', needsConfirmation: true } });
    expect(edit?.documentChanges).toMatchObject([
      { edits: [{ annotationId: 'Do' }] },
      { edits: [{ annotationId: 'Do' }] },
    ]);
  });

  it('are none where there is nothing to change, or where a file would have to be made', () => {
    expect(toWorkspaceEdit([fileAt('file:///a', { edits: [] })], ABLE)).toBeUndefined();
    expect(toWorkspaceEdit([fileAt('file:///a', { isNew: true })], readClient({}))).toBeUndefined();
    expect(toWorkspaceEdit([fileAt('file:///a')], readClient({}))).toEqual({ changes: { 'file:///a': [EDIT] } });
  });
});
