// Writes the version of the command line into the files that name it, after a release has raised it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('packages/cli/package.json'));

/** Each with what stands before the version. */
const PLACES = {
  '.pre-commit-hooks.yaml': /(?<=trustlint@)[\w.-]+/,
  'ci/gitlab.yml': /(?<=TRUSTLINT_VERSION: ")[\w.-]+/,
  Dockerfile: /(?<=ARG TRUSTLINT_VERSION=)[\w.-]+/,
};
for (const [path, place] of Object.entries(PLACES)) {
  const text = read(path);
  if (!place.test(text)) throw new Error(`${path} names no version any more`);
  writeFileSync(join(root, path), text.replace(place, version));
}
