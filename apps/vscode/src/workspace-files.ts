import type { FindFilesParams, ReadFile, ReadFilesParams } from '@trustlint/language-server/file-requests';
import { type CancellationToken, FileSystemError, FileType, Uri, workspace } from 'vscode';
import { fitsPattern } from './file-pattern.ts';

/** Past so many entries the rest of a folder is left out. */
const MOST_ENTRIES = 20_000;
/** So many folders or files are asked for at once. */
const AT_ONCE = 20;
/** What nobody has written. */
const NEVER = ['**/.git/**'];

/**
 * The addresses of the files in a folder, for a server that has no disk. The folder is walked: the editor's own search waits for ever where
 * nobody has taught it to search a file system.
 */
export async function findFiles(
  { folder, patterns, exclude }: FindFilesParams,
  token: CancellationToken,
): Promise<readonly string[]> {
  const root = Uri.parse(folder);
  const found: string[] = [];
  const open = [''];
  let entries = 0;
  while (open.length > 0 && entries < MOST_ENTRIES && !token.isCancellationRequested) {
    const folders = open.splice(0, AT_ONCE);
    const lists = await Promise.all(
      folders.map(async (folder) => {
        const list = await workspace.fs.readDirectory(Uri.joinPath(root, folder)).then(
          (names) => names,
          () => [],
        );
        return list.map(([name, type]) => [folder === '' ? name : `${folder}/${name}`, type] as const);
      }),
    );
    for (const [path, type] of lists.flat()) {
      entries++;
      // What a link leads to may be above it.
      const isFolder = type === FileType.Directory;
      if ([...NEVER, ...exclude].some((pattern) => fitsPattern(pattern, isFolder ? `${path}/` : path))) continue;
      // Without a `/` at its end: not every file system knows a folder by that.
      if (isFolder) open.push(path);
      else if (patterns.some((pattern) => fitsPattern(pattern, path))) found.push(Uri.joinPath(root, path).toString());
    }
  }
  return found;
}

/** What stands at the addresses, in their order. */
export async function readFiles({ uris }: ReadFilesParams): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (let i = 0; i < uris.length; i += AT_ONCE)
    read.push(...(await Promise.all(uris.slice(i, i + AT_ONCE).map((uri) => readFile(Uri.parse(uri))))));
  return read;
}

async function readFile(uri: Uri): Promise<ReadFile> {
  if (!isKnown(uri.scheme)) return null;
  try {
    return { type: 'file', bytes: await workspace.fs.readFile(uri) };
  } catch (error) {
    const isFolder = error instanceof FileSystemError && error.code === 'FileIsADirectory';
    return isFolder || (await isFolderAt(uri)) ? { type: 'folder' } : null;
  }
}

const isFolderAt = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    ({ type }) => (type & FileType.Directory) !== 0,
    () => false,
  );

/** Where nobody serves a scheme, such as `file` in a browser, the editor would wait long for somebody who does. */
const isKnown = (scheme: string): boolean =>
  workspace.fs.isWritableFileSystem(scheme) !== undefined ||
  (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme);
