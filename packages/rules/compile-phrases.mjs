// Compiles the phrases of all rules into dist/, beside the code, for the door of the published package in Node.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// Not by its name: that package is built on this one.
import { compilePack } from '../bundling/bundling.mjs';

const here = import.meta.dirname;
const { patterns, texts } = await compilePack();
writeFileSync(join(here, 'dist/patterns.bin'), patterns);
writeFileSync(join(here, 'dist/pattern-texts.bin'), texts);
cpSync(join(here, 'published-index.mjs'), join(here, 'dist/node.js'));
