// The browser that shows the editor: one of the machine, or the one that CHROMIUM names.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Installs Debian’s Chromium where there is none and this process may. */
export function chromiumOptions() {
  const executablePath = find() ?? install();
  // A sandbox needs rights that containers do not give; nothing is shown but our own pages.
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
  return {
    executablePath,
    headless: true,
    args: [...quiet, '--disable-background-networking', '--disable-component-update'],
  };
}

const find = () => [process.env.CHROMIUM, ...PLACES].find((path) => path !== undefined && existsSync(path));

function install() {
  console.log('Installing Chromium for the tests in a real editor …');
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', timeout: 5 * 60_000 });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  const found = find();
  if (found === undefined) throw new Error('No Chromium was found. Say where one is: CHROMIUM=/path/to/chromium');
  return found;
}
