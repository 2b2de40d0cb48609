import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveProcess } from '@trustlint/language-server/node';
import { hostOf } from './host.ts';

declare const __dirname: string;

const besideProgram = (name: string): Uint8Array => readFileSync(join(__dirname, name));

export const serveNode = (): void =>
  serveProcess(hostOf({ phrases: besideProgram('phrases.bin'), ruleTexts: () => besideProgram('rule-texts.json') }));
