import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as own from '../src/browser/posix-path.ts';

const step = fc.constantFrom('', '.', '..', '...', 'a', 'b.md', '.hidden', 'x.tar.gz', 'end.', ' ', 'ä:b');
const path = fc.array(step, { maxLength: 7 }).map((steps) => steps.join('/'));
const absolute = path.map((rest) => `/${rest}`);

describe('paths in a browser', () => {
  it('have the names and folders that Node gives them', () => {
    fc.assert(
      fc.property(path, (one) => {
        expect(own.basename(one), `basename(${one})`).toBe(posix.basename(one));
        // Node gives back slashes that stand alone, if it is asked for an ending, and nothing if it is not.
        if (!/^\/+$/.test(one)) expect(own.basename(one, '.md')).toBe(posix.basename(one, '.md'));
        expect(own.extname(one), `extname(${one})`).toBe(posix.extname(one));
        expect(own.dirname(one), `dirname(${one})`).toBe(posix.dirname(one));
      }),
      { numRuns: 2000 },
    );
  });

  it('are joined as Node joins them', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 3 }), absolute, absolute, (paths, root, other) => {
        expect(own.join(...paths), `join(${paths.join()})`).toBe(posix.join(...paths));
        expect(own.resolve(root, ...paths)).toBe(posix.resolve(root, ...paths));
        expect(own.relative(root, other)).toBe(posix.relative(root, other));
      }),
      { numRuns: 2000 },
    );
  });
});
