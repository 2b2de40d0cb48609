// How long `trustlint check one-file.md` takes compared with `node -e 0`, run in turns so that a slow moment hits both.
//   node bench/start-up.mjs [--rounds N]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const option = process.argv.indexOf('--rounds');
const rounds = option < 0 ? 40 : Number(process.argv[option + 1]);
const cli = resolve(fileURLToPath(import.meta.url), '../../packages/cli/dist/trustlint.js');
const folder = mkdtempSync(join(tmpdir(), 'trustlint-start-'));
const file = join(folder, 'one-file.md');
writeFileSync(
  file,
  "---\ntitle: Refund on its way\nkind: resolution\nplatform: zendesk\n---\n\nHi {{ticket.requester.first_name | default: 'there'}},\n\nThanks for sending the receipt. I've refunded €24 to your card today, and it shows within 3 working days.\n\nDid it arrive? Reply here if it didn't.\n\nBest,\n{{current_user.first_name}}\n",
);
// Extra certificates make Node read files at start, which has nothing to do with us.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function time(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { env, cwd: folder, stdio: 'ignore' });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const bare = [];
const check = [];
for (let round = -3; round < rounds; round++) {
  const a = time(['-e', '0']);
  const b = time([cli, 'check', file, '--fail-on', 'never']);
  if (round >= 0) {
    bare.push(a);
    check.push(b);
  }
}
rmSync(folder, { recursive: true });
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const ratios = check.map((value, i) => value / bare[i]);
console.log(`node -e 0                  ${median(bare).toFixed(1)} ms`);
console.log(`trustlint check one-file.md ${median(check).toFixed(1)} ms`);
console.log(`ratio, pair by pair: median ${median(ratios).toFixed(2)} of ${rounds}`);
