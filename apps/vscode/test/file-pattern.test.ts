import { expect, it } from 'vitest';
import { fitsPattern } from '../src/file-pattern.ts';

it.each([
  ['**/*.{md,txt}', 'a.md', true],
  ['**/*.{md,txt}', 'deep/er/a.txt', true],
  ['**/*.{md,txt}', 'a.md.bak', false],
  ['**/*.{md,txt}', 'amd', false],
  ['**/trustlint.{yaml,yml}', 'trustlint.yaml', true],
  ['**/trustlint.{yaml,yml}', 'deep/mytrustlint.yaml', false],
  ['**/.gitignore', 'a/.gitignore', true],
  ['**/node_modules/**', 'a/node_modules/', true],
  ['**/node_modules/**', 'node_modules/x/y.md', true],
  ['**/node_modules/**', 'my_node_modules/y.md', false],
  ['macros/*.md', 'macros/deep/a.md', false],
  ['a,b (1)?.md', 'a,b (1)?.md', true],
])('%s and %s: %s', (pattern, path, fits) => expect(fitsPattern(pattern, path)).toBe(fits));
