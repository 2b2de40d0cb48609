import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian’s package has it. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

/** Why pages can’t be tried in a browser here. Where `.ci/run` can install one, its absence is a fault. */
export const withoutBrowser: string | undefined =
  CHROMIUM === undefined && !(process.env.CI === 'true' && process.env.TRUSTLINT_WITHOUT_EDITORS === undefined)
    ? 'left out, as there is no Chromium here: apt-get install chromium'
    : undefined;

/** A browser without a window that asks nobody for anything of its own accord. */
export async function startBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('there is no Chromium: apt-get install chromium');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
