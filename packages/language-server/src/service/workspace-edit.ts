import type { TextEdit } from '@trustlint/core';
import type {
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
 * of several files are looked over before they are made, unless somebody has just said what shall happen to all of them.
 * `undefined` where there is nothing to change, or where the client can’t do it.
 */
export function toWorkspaceEdit(
  files: readonly FileEdits[],
  client: Client,
  isLookedOver = files.length > 1,
): WorkspaceEdit | undefined {
  const changed = files.filter(({ edits }) => edits.length > 0);
  if (changed.length === 0) return undefined;
  if (changed.some(({ isNew }) => isNew === true) && !(client.createsFiles && client.documentChanges)) return undefined;
  if (!client.documentChanges)
    return {
      changes: Object.fromEntries(changed.map((file) => [file.uri, file.edits.map((edit) => plain(edit, file))])),
    };

  const changeAnnotations: NonNullable<WorkspaceEdit['changeAnnotations']> = {};
  const annotationFor = (note: string | undefined): { readonly annotationId?: string } => {
    if (!client.changeAnnotations || note === undefined) return {};
    changeAnnotations[note] = { label: note, needsConfirmation: isLookedOver };
    return { annotationId: note };
  };
  const documentChanges = changed.flatMap((file): (TextDocumentEdit | CreateFile)[] => {
    const { uri, version, isNew, note } = file;
    const annotation = annotationFor(note);
    const edits = file.edits.map((edit) => ({ ...asClientTakesIt(edit, file, client), ...annotation }));
    const change: TextDocumentEdit = { textDocument: { uri, version: version ?? null }, edits };
    return isNew === true ? [{ kind: 'create', uri, ...annotation }, change] : [change];
  });
  return { documentChanges, ...(Object.keys(changeAnnotations).length === 0 ? {} : { changeAnnotations }) };
}

function asClientTakesIt(edit: PlacedEdit, file: FileEdits, client: Client): ProtocolEdit | SnippetTextEdit {
  if (edit.snippet === undefined || !client.snippetEdits) return plain(edit, file);
  return { range: file.lines.rangeOf(edit.span), snippet: { kind: 'snippet', value: edit.snippet } };
}

const plain = ({ span, text }: TextEdit, { lines }: FileEdits): ProtocolEdit => ({
  range: lines.rangeOf(span),
  newText: text,
});
