import { describe, expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

describe('unifiedDiff', () => {
  it('is what git apply understands', () => {
    expect(unifiedDiff('macros/a.md', 'one\ntwo\nthree', 'one\n2\nthree')).toBe(
      '--- a/macros/a.md\n+++ b/macros/a.md\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n\\ No newline at end of file\n',
    );
  });

  it('is nothing for the same text', () => {
    expect(unifiedDiff('a.md', 'one', 'one')).toBe('');
  });
});
