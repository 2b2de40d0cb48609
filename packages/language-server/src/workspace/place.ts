import { resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';

/**
 * The place of an address: the path of a file on the disk of this machine; for every other scheme a path that begins with scheme and
 * authority, as in `/vscode-vfs:github/owner/macros/refund.md`. Places are compared, joined and shown as paths, and lead back to
 * their address.
 */
export function pathOf(uri: string): string {
  const { scheme, authority, path, fsPath } = URI.parse(uri);
  if (scheme === 'file') return sep !== '/' ? fsPath : authority === '' ? path : `//${authority}${path}`;
  // The address of a text that was never saved has no slash: “untitled:Untitled-1”.
  const place = path.startsWith('/') ? `/${scheme}:${authority}${path}` : `/${scheme}::/${path}`;
  return sep === '/' ? place : resolve(place);
}

/** The address of a place. */
export function addressOf(place: string): string {
  const slashed = sep === '/' ? place : place.replaceAll(sep, '/');
  // A letter alone is a drive.
  const [, scheme, authority = '', path = ''] =
    /^(?:[a-z]:)?\/([a-z][a-z\d+.-]+):([^/]*)(\/.*)?$/is.exec(slashed) ?? [];
  if (scheme !== undefined)
    return authority === ':'
      ? URI.from({ scheme, path: path.slice(1) }).toString()
      : URI.from({ scheme, authority, path: path === '' ? '/' : path }).toString();
  if (sep !== '/') return URI.file(place).toString();
  const [, host = '', rest = place] = /^\/\/([^/]+)(\/.*)$/s.exec(place) ?? [];
  return URI.from({ scheme: 'file', authority: host, path: rest }).toString();
}

/** Whether the address is that of a file on a disk, and not of a text that was never saved or that another program shows. */
export const isFile = (uri: string): boolean => URI.parse(uri).scheme === 'file';
