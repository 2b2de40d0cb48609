import { ChangeAnnotation, type WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import type { FileEdits } from './rename.ts';

/** Edits of several files as the client takes them: tied to the versions it has, if it can. */
export function toWorkspaceEdit(files: readonly FileEdits[], label: string, { client }: Session): WorkspaceEdit {
  const inFiles = files.map(({ uri, version, lines, edits }) => ({
    uri,
    version,
    edits: edits
      .toSorted((a, b) => a.span.start - b.span.start)
      .map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text })),
  }));
  if (!client.documentChanges) return { changes: Object.fromEntries(inFiles.map(({ uri, edits }) => [uri, edits])) };
  const annotationId = client.changeAnnotations && files.length > 1 ? 'rename' : undefined;
  return {
    documentChanges: inFiles.map(({ uri, version, edits }) => ({
      textDocument: { uri, version: version ?? null },
      edits: annotationId === undefined ? edits : edits.map((edit) => ({ ...edit, annotationId })),
    })),
    ...(annotationId === undefined
      ? {}
      : { changeAnnotations: { [annotationId]: ChangeAnnotation.create(label, false) } }),
  };
}
