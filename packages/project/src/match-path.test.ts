import { describe, expect, it } from 'vitest';
import { matchesPath } from './match-path.ts';

describe('matchesPath', () => {
  it.each([
    ['*.md', 'deep/in/a.md', true],
    ['*.md', 'a.txt', false],
    ['macros/*.md', 'macros/a.md', true],
    ['macros/*.md', 'macros/sub/a.md', false],
    ['macros/**/*.md', 'macros/sub/a.md', true],
    ['macros', 'macros/sub/a.md', true],
    ['drafts', 'macros/drafts/a.md', true],
    ['macros/', 'macros/a.md', true],
    ['./macros/a.md', 'macros/a.md', true],
    ['macros/sub', 'other/macros/sub/a.md', false],
    ['**/*.{md,html}', 'x/a.html', true],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(matchesPath(pattern, path)).toBe(fits);
  });
});
