import type { TextEdit } from '@trustlint/core';
import type {
  AnnotatedTextEdit,
  CreateFile,
  TextEdit as ProtocolEdit,
  SnippetTextEdit,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { Lines } from '../text/lines.ts';

/** Edits of one file. */
export interface FileEdits {
  readonly uri: string;
  /** Of the client’s document; `undefined` for a file that is not open. */
  readonly version: number | undefined;
  readonly lines: Lines;
  readonly edits: readonly PlacedEdit[];
  /** The file does not exist yet: `lines` holds nothing of it. */
  readonly isNew?: boolean;
  /** What happens to it, for whoever looks the changes over. */
  readonly note?: string;
}

/** One replacement, with places to fill in where the client has such. */
export interface PlacedEdit extends TextEdit {
  /** The same text in the language of snippets. */
  readonly snippet?: string;
}

/**
 * Edits as the client takes them: tied to the versions that it has, with notes, and with places to fill in, each if it can. Changes
 * of several files are looked over before they are made. `undefined` where the client can’t do what they need.
 */
export function toWorkspaceEdit(files: readonly FileEdits[], client: Client): WorkspaceEdit | undefined {
  const changed = files.filter(({ edits, isNew }) => edits.length > 0 || isNew === true);
  if (changed.length === 0) return undefined;
  if (changed.some(({ isNew }) => isNew === true) && !(client.createsFiles && client.documentChanges)) return undefined;
  if (!client.documentChanges)
    return { changes: Object.fromEntries(changed.map((file) => [file.uri, file.edits.map(plain(file))])) };
  const documentChanges: (TextDocumentEdit | CreateFile)[] = [];
  const changeAnnotations: NonNullable<WorkspaceEdit['changeAnnotations']> = {};
  for (const [i, file] of changed.entries()) {
    const { uri, version, note } = file;
    const isNoted = client.changeAnnotations && (note !== undefined || changed.length > 1);
    const annotation = isNoted ? { annotationId: `trustlint.${i}` } : {};
    if (isNoted)
      changeAnnotations[`trustlint.${i}`] = {
        label: note ?? 'What you chose',
        needsConfirmation: changed.length > 1,
      };
    if (file.isNew === true) documentChanges.push({ kind: 'create', uri, ...annotation });
    const edits = file.edits.map((edit): ProtocolEdit | AnnotatedTextEdit | SnippetTextEdit =>
      edit.snippet === undefined || !client.snippetEdits
        ? { ...plain(file)(edit), ...annotation }
        : {
            range: file.lines.rangeOf(edit.span),
            snippet: { kind: 'snippet', value: edit.snippet },
            ...annotation,
          },
    );
    documentChanges.push({ textDocument: { uri, version: version ?? null }, edits });
  }
  return { documentChanges, ...(Object.keys(changeAnnotations).length === 0 ? {} : { changeAnnotations }) };
}

const plain =
  ({ lines }: FileEdits) =>
  ({ span, text }: TextEdit): ProtocolEdit => ({ range: lines.rangeOf(span), newText: text });
