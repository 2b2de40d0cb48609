import { describe, expect, it } from 'vitest';
import { addressOf, pathOf } from '../src/workspace/place.ts';

describe('the place of an address', () => {
  it.each([
    ['file:///home/ada/macros/a%20b%23.md', '/home/ada/macros/a b#.md'],
    ['file:///c%3A/macros/a.md', '/c:/macros/a.md'],
    ['file://server/share/a.md', '//server/share/a.md'],
    ['vscode-vfs://github/owner/macros/refund.md', '/vscode-vfs:github/owner/macros/refund.md'],
    ['vscode-vfs://github%2B7b22/owner/refund.md', '/vscode-vfs:github+7b22/owner/refund.md'],
    ['vscode-test-web://mount/%C3%A4%20b.md', '/vscode-test-web:mount/ä b.md'],
    ['memfs:/macros/a.md', '/memfs:/macros/a.md'],
    ['memfs:/', '/memfs:/'],
    ['untitled:Untitled-1', '/untitled::/Untitled-1'],
    ['untitled:/macros/new.md', '/untitled:/macros/new.md'],
  ])('%s leads there and back', (uri, place) => {
    expect(pathOf(uri)).toBe(place);
    expect(addressOf(place)).toBe(uri);
  });

  it('keeps addresses of different kinds apart', () => {
    const uris = ['file:///a/b.md', 'memfs:/a/b.md', 'memfs://x/a/b.md', 'vscode-vfs://x/a/b.md', 'untitled:a/b.md'];
    expect(new Set(uris.map(pathOf)).size).toBe(uris.length);
  });

  it('keeps the scheme of its folder', () => {
    expect(addressOf(`${pathOf('vscode-vfs://github/o/r')}/x/trustlint.yaml`)).toBe(
      'vscode-vfs://github/o/r/x/trustlint.yaml',
    );
  });
});
