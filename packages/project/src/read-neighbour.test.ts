import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createNeighbourReader } from './read-neighbour.ts';
import { type TemporaryFolder, temporaryFolder } from './testing/temporary-folder.ts';

let folder: TemporaryFolder;
afterEach(() => folder.remove());

describe('createNeighbourReader', () => {
  it('answers the files of the project, and nothing else', () => {
    folder = temporaryFolder({
      'project/macros/a.json': '{}',
      'project/macros/b.txt': 'beside',
      'project/c.txt': 'above',
      'secret.txt': 'out',
      'secrets/d.txt': 'out',
    });
    const project = join(folder.path, 'project');
    symlinkSync(join(folder.path, 'secret.txt'), join(project, 'macros/link.txt'));
    symlinkSync(join(folder.path, 'secrets'), join(project, 'macros/folder'));
    symlinkSync(join(project, 'c.txt'), join(project, 'macros/inside.txt'));
    const read = createNeighbourReader(join(project, 'macros/a.json'), [project]);
    expect(['b.txt', '../c.txt', 'inside.txt'].map(read)).toEqual(['beside', 'above', 'above']);
    const outside = ['../../secret.txt', 'link.txt', 'folder/d.txt', join(folder.path, 'secret.txt'), '..', 'none.txt'];
    expect(outside.map(read)).toEqual(outside.map(() => undefined));
  });

  it('answers nothing to a file that stands in no project', () => {
    folder = temporaryFolder({ 'project/x.md': '', 'a.json': '{}', 'b.txt': 'beside' });
    expect(createNeighbourReader(join(folder.path, 'a.json'), [join(folder.path, 'project')])('b.txt')).toBeUndefined();
  });
});
