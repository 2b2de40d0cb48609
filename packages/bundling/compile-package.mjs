// Compiles the package in the current folder into dist/, as it is published: JavaScript and declarations, one file for each source.
// `tsconfig.build.json` says which. While we develop, all packages are run from their sources.
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = join(process.cwd(), 'dist');
// Built beside it and put in its place when all of it is there: nothing of an earlier build is left in it.
const dist = `${target}.${process.pid}`;
process.on('exit', () => rmSync(dist, { recursive: true, force: true }));

const compiler = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc');
try {
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', dist], { stdio: 'inherit' });
} catch {
  // The compiler has said what is wrong.
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
renameSync(dist, target);
