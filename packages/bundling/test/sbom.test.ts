import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { bundledIn, noticesOf } from '@trustlint/bundling/notices';
import { sbomOf } from '@trustlint/bundling/sbom';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Packages as a registry gives them, and a program that uses two of them and only names the third. */
const FILES: Readonly<Record<string, string>> = {
  'node_modules/@scope/used/package.json':
    '{"name": "@scope/used", "version": "1.2.3", "license": "(MIT OR Apache-2.0)", "main": "i.js", "sideEffects": false}',
  'node_modules/@scope/used/i.js': 'export const used = "used";',
  'node_modules/@scope/used/LICENSE': 'The licence of used.',
  'node_modules/other/package.json': '{"name": "other", "version": "2.0.0", "license": "ISC", "main": "i.js"}',
  'node_modules/other/i.js': 'console.log("other");',
  'node_modules/other/LICENSE.md': 'The licence of other.',
  'node_modules/left-out/package.json':
    '{"name": "left-out", "version": "3.0.0", "license": "MIT", "main": "i.js", "sideEffects": false}',
  'node_modules/left-out/i.js': 'export const unused = "unused";',
  'program.js':
    'import { used } from "@scope/used"; import "other"; import { unused } from "left-out"; console.log(used);',
};

let folder: string;
let inputs: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trustlint-sbom-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const options = { absWorkingDir: folder, entryPoints: ['program.js'], outfile: 'out.js', write: false } as const;
  const { metafile } = await build({ ...options, bundle: true, format: 'esm', metafile: true });
  inputs = bundledIn(metafile);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ABOUT = { name: 'program', version: '0.1.0', purl: 'pkg:npm/program@0.1.0' };
const components = (sbom: string): object[] => JSON.parse(sbom).components;
const faultsOf = (sbom: string) => new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(sbom);

describe('a bill of materials', () => {
  it('lists the packages whose code is in the program, with their licences', () => {
    const sbom = sbomOf(ABOUT, inputs, folder);
    expect(components(sbom)).toEqual([
      expect.objectContaining({
        purl: 'pkg:npm/%40scope/used@1.2.3',
        licenses: [{ expression: '(MIT OR Apache-2.0)' }],
      }),
      expect.objectContaining({ purl: 'pkg:npm/other@2.0.0', licenses: [{ license: { id: 'ISC' } }] }),
      // Of which words stand in our own sources.
      expect.objectContaining({ name: 'retext-equality', licenses: [{ license: { id: 'MIT' } }] }),
    ]);
    expect(JSON.parse(sbom).metadata.component).toMatchObject({ type: 'application', ...ABOUT });
    expect(JSON.parse(sbom).dependencies.find(({ ref }: { ref: string }) => ref === 'program').dependsOn).toHaveLength(
      3,
    );
  });

  it('names the same as the notices do', () => {
    const notices = noticesOf(inputs, folder);
    expect([...notices.matchAll(/^-{80}\n(.*)$/gm)].map(([, name]) => name)).toEqual([
      '@scope/used 1.2.3',
      'other 2.0.0',
      'retext-equality 7.1.0',
    ]);
    expect(notices).toContain('The licence of used.');
  });

  it('is as CycloneDX 1.6 has it, and the same for the same build', async () => {
    const sbom = sbomOf(ABOUT, inputs, folder);
    expect(await faultsOf(sbom)).toBeNull();
    // The judge can say no.
    expect(await faultsOf(sbom.replace('"library"', '"book"'))).not.toBeNull();
    expect(sbomOf(ABOUT, inputs.toReversed(), folder)).toBe(sbom);
    expect(sbom).not.toMatch(/timestamp|serialNumber/);
    expect(sbom).not.toContain(folder);
  });
});
