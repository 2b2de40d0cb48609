import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveProcess } from '@trustlint/language-server/node';
import { today } from '@trustlint/project';
import { pack } from '@trustlint/rules';
import { readableSources } from '@trustlint/rules/sources';
import { textsOf } from './rule-texts.ts';
import { createBuiltInLinter } from './tools.ts';
import { version } from './version.ts';

/** Serves the editor that has started this process. The build keeps this and all that it needs in a file of its own. */
export const serveEditor = (): void =>
  serveProcess({
    version,
    pack,
    createLinter: createBuiltInLinter,
    textsOf,
    sourcesOf: readableSources,
    pageOf,
    today,
  });

/** The rules' pages, beside the program or, where the sources run as they are, where they were generated. */
const PAGES = [join(import.meta.dirname, 'rule-pages'), join(import.meta.dirname, '../../rules/docs')].find(existsSync);

const RULES = new Set(pack.rules.map(({ id }) => id));

const PAGES_ADDRESS = PAGES === undefined ? undefined : pathToFileURL(PAGES).href;

const pageOf = (rule: string): string | undefined =>
  PAGES_ADDRESS === undefined || !RULES.has(rule) ? undefined : `${PAGES_ADDRESS}/${rule}.md`;
