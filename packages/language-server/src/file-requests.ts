import { RequestType } from 'vscode-languageserver-protocol';

/**
 * Which files stand in a folder. A server without a disk asks its client; the client answers the addresses of all files, however deep,
 * that one of the patterns fits and none of those of `exclude`.
 */
export const FIND_FILES = new RequestType<FindFilesParams, readonly string[] | null, void>('trustlint/findFiles');

export interface FindFilesParams {
  /** The address of a folder of the workspace. */
  readonly folder: string;
  /** As for watched files: `*`, `**` and `{a,b}`, counted from the folder. */
  readonly patterns: readonly string[];
  readonly exclude: readonly string[];
}

/** What stands at addresses. The client answers as many things as it was asked for, in their order. */
export const READ_FILES = new RequestType<ReadFilesParams, readonly ReadFile[] | null, void>('trustlint/readFiles');

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

/** `null` where nothing stands that the client can read. The bytes of a file are in base64 where a connection carries only JSON. */
export type ReadFile =
  | { readonly type: 'file'; readonly bytes: Uint8Array | string }
  | { readonly type: 'folder' }
  | null;
