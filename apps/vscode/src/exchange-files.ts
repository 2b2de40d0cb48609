import { FileSystemError, FileType, type TextDocument, Uri, workspace } from 'vscode';

/** What an import leaves in a folder, so that it is known where its macros came from. */
export const IMPORT_RECORD = '.trustlint-import.json';

const MACRO_FILE = /\.macro\.(?:md|markdown|txt|html?)$/i;
const MAY_BE_MACRO = /\.(?:md|markdown|txt|html?)$/i;
const NAMES_RECORD = /^---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,100}?record:/;

export interface FolderFiles {
  /** The text of the file that remembers an import; `null` where there is none. */
  readonly record: string | null;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** The macros in a folder and those below it, as the editor has them; hidden folders are left alone. @throws FileSystemError */
export async function readFolder(folder: Uri): Promise<FolderFiles> {
  const files: { path: string; text: string }[] = [];
  const record = await textAt(Uri.joinPath(folder, IMPORT_RECORD));
  const known = new Set(record === undefined ? [] : knownFiles(record));
  const walk = async (at: Uri, before: string): Promise<void> => {
    for (const [name, type] of (await workspace.fs.readDirectory(at)).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const uri = Uri.joinPath(at, name);
      const path = before + name;
      if (type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules') await walk(uri, `${path}/`);
      if ((type & FileType.File) === 0 || !MAY_BE_MACRO.test(name)) continue;
      const text = openAt(uri)?.getText() ?? (await textAt(uri)) ?? '';
      if (MACRO_FILE.test(name) || known.has(path) || NAMES_RECORD.test(text)) files.push({ path, text });
    }
  };
  if (await isFolder(folder)) await walk(folder, '');
  return { record: record ?? null, files };
}

function knownFiles(record: string): readonly string[] {
  try {
    return (JSON.parse(record) as { readonly texts: readonly { readonly file: string }[] }).texts.map(
      ({ file }) => file,
    );
  } catch {
    return [];
  }
}

const isFolder = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    ({ type }) => (type & FileType.Directory) !== 0,
    () => false,
  );

/** `undefined` where no file stands. @throws FileSystemError where it can't be read. */
async function textAt(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8').decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

export const openAt = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

/**
 * Writes a file so that whoever looks finds the old one or the new one, whole: beside it, then in its place. A link stays a link.
 * @throws FileSystemError
 */
export async function writeWhole(uri: Uri, bytes: Uint8Array): Promise<void> {
  const isLink = await Promise.resolve(workspace.fs.stat(uri)).then(
    ({ type }) => (type & FileType.SymbolicLink) !== 0,
    () => false,
  );
  const isOnDisk = uri.scheme === 'file' || uri.scheme === 'vscode-remote';
  if (isLink || !isOnDisk) return workspace.fs.writeFile(uri, bytes);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const temporary = Uri.joinPath(uri, '..', `.${name}.${Date.now().toString(36)}.trustlint-tmp`);
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(temporary)).catch(() => undefined);
    throw error;
  }
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** As many arguments as every engine takes. */
const CHUNK = 8192;

export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** The way from a folder to a file, with `/`; the whole address where there is none. */
export function pathBetween(folder: Uri, file: Uri): string {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return file.toString();
  const from = folder.path.split('/').filter((step) => step !== '');
  const to = file.path.split('/').filter((step) => step !== '');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** The file that a path leads to; the other way round than `pathBetween`. */
export const fileAt = (folder: Uri, path: string): Uri =>
  /^[a-z][\w+.-]+:\//i.test(path)
    ? Uri.parse(path)
    : path.startsWith('/')
      ? folder.with({ path })
      : Uri.joinPath(folder, path);
