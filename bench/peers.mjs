// How long a library of 5,000 macros takes: cold, with a cache, changed macros only and one file alone, beside tools that also find phrases
// in prose. All run in turns, so that a slow moment of the machine hits each of them; only the ratios mean something.
//   node bench/peers.mjs [--rounds N] [--files N] [--peers FOLDER] [--only PATTERN] [--program FILE]
// Needs git, bash, ripgrep (Debian: apt-get install ripgrep) and the built program (pnpm run build). The peers are installed from npm at the
// versions below into FOLDER, by default one in the temporary folder of the machine, and are no dependencies of the project.
//
// What each does, as its makers mean it to be used:
//   rg           finds fixed phrases and tells lines and columns; knows no prose, no markup and no advice. The floor.
//   textlint     reads Markdown, text and HTML, and finds the same phrases with one expression (@textlint-rule/pattern).
//   textlint +   the same with rules about English on: write-good and alex.
//   write-good   reads all as plain text.
//   alex         reads Markdown and HTML.
// A run that takes longer than LONGEST is stopped and counts with that. With --program another build than that of packages/cli/dist runs.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSampleLibrary } from './sample-library.mjs';

const PEERS = {
  textlint: '15.8.0',
  '@textlint-rule/textlint-rule-pattern': '2.0.2',
  'textlint-plugin-html': '1.0.1',
  'textlint-rule-write-good': '2.0.0',
  'textlint-rule-alex': '5.0.0',
  'write-good': '1.0.8',
  alex: '11.0.1',
};
/** Seconds. */
const LONGEST = 600;
/** Files that differ from the commit they are compared with. */
const CHANGED = 10;
const PHRASES = [
  ...[
    'any inconvenience',
    'as per our policy',
    'as soon as possible',
    'we are unable to',
    'do not hesitate',
    'shortly',
  ],
  ...['at this time', 'you should have', 'simply', 'just', 'guarantee', 'rest assured', 'valued customer', 'obviously'],
  ...['please be advised', 'bear with us', 'calm down', 'user error', 'per my last email', 'in a timely manner'],
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    files: { type: 'string', default: '5000' },
    peers: { type: 'string', default: join(tmpdir(), 'trustlint-peers') },
    only: { type: 'string', default: '' },
    program: { type: 'string', default: resolve(import.meta.dirname, '../packages/cli/dist/trustlint.js') },
  },
});
const rounds = Number(values.rounds);
const cli = resolve(values.program);
const peers = resolve(values.peers);
const installed = (name) => existsSync(join(peers, 'node_modules', name, 'package.json'));
if (!Object.keys(PEERS).every(installed)) {
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: peers,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The peers could not be installed in ${peers}.`);
}

const work = mkdtempSync(join(tmpdir(), 'trustlint-peers-run-'));
const library = join(work, 'library');
const cache = join(work, 'cache');
const base = join(work, 'cache-of-base');
const write = (name, text) => {
  writeFileSync(join(work, name), text);
  return join(work, name);
};
const git = (...args) => {
  const settings = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'gc.auto=0'];
  const { status, stderr } = spawnSync('git', [...settings, ...args], { cwd: library, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

/** Runs a command; seconds by the clock and of processor time, and how many places it told. */
function measure({ prepare, command, codes = [0, 1] }) {
  prepare?.();
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time timeout "$@"', 'bash', String(LONGEST), ...command],
    { cwd: library, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const wall = (performance.now() - start) / 1000;
  const isStopped = status === 124;
  if (!isStopped && !codes.includes(status)) throw new Error(`${command.join(' ').slice(0, 200)}: ${status} ${stderr}`);
  const times = stderr.trimEnd().split('\n').at(-1).split(' ').map(Number);
  const places = `${stdout}\n${stderr}`.split('\n').filter((line) => /\b\d+:\d+\b/.test(line)).length;
  return { wall, processor: times[0] + times[1], places, isStopped };
}

try {
  mkdirSync(library);
  const paths = writeSampleLibrary(library, Number(values.files));
  writeFileSync(join(library, 'trustlint.yaml'), '{}\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  git('tag', 'base');
  const trustlint = (...args) => [process.execPath, cli, 'check', '--format', 'compact', ...args];
  measure({ command: trustlint('--cache-location', base) });
  for (let i = 0; i < CHANGED; i++) {
    const path = join(library, paths[Math.floor(((i + 0.5) * paths.length) / CHANGED)]);
    const text = readFileSync(path, 'utf8');
    const [end = ''] = /(?:<\/div>)?\s*$/.exec(text) ?? [];
    const more = path.endsWith('.html')
      ? '  <p>The spare key is in the post.</p>\n'
      : '\nThe spare key is in the post.\n';
    writeFileSync(path, text.slice(0, text.length - end.length) + more + end);
  }
  const withCache = (prepare) => ({ prepare, command: trustlint('--cache-location', cache) });
  const phrases = write('phrases.txt', `${PHRASES.join('\n')}\n`);
  const pattern = { patterns: [{ message: 'A phrase to avoid', pattern: `/\\b(?:${PHRASES.join('|')})\\b/i` }] };
  const plugins = { html: true };
  const config = (name, rules) => write(name, JSON.stringify({ plugins, rules }));
  const rules = { '@textlint-rule/pattern': pattern };
  const few = config('textlint-phrases.json', rules);
  const many = config('textlint-english.json', { ...rules, 'write-good': true, alex: true });
  const bin = (name) => join(peers, 'node_modules/.bin', name);
  const textlint = (file) => [
    bin('textlint'),
    ...[
      '--config',
      file,
      '--rules-base-directory',
      join(peers, 'node_modules'),
      '--format',
      'unix',
      '**/*.{md,txt,html}',
    ],
  ];
  const everyPath = paths.map((path) => `./${path}`);
  const contestants = [
    { name: 'trustlint, cold', command: trustlint() },
    { name: 'trustlint, cold, one thread', command: trustlint('--jobs', '1') },
    { name: 'trustlint, warm', ...withCache(() => copyFileSync(base, cache)) },
    { name: 'trustlint, 10 changed', command: trustlint('--since', 'base') },
    {
      name: 'trustlint, 10 changed, with a cache',
      prepare: () => copyFileSync(base, cache),
      command: trustlint('--since', 'base', '--cache-location', cache),
    },
    { name: 'trustlint, one file', command: trustlint(paths[0]) },
    { name: 'node, nothing', command: [process.execPath, '-e', '0'] },
    { name: 'rg -F', command: ['rg', '-F', '-i', '-w', '-n', '-o', '--column', '-f', phrases, '.'] },
    { name: 'textlint', command: textlint(few) },
    { name: 'textlint + write-good, alex', command: textlint(many) },
    // Its exit code is the number of its findings.
    {
      name: 'write-good',
      command: [bin('write-good'), '--parse', ...everyPath],
      codes: Array.from({ length: 256 }, (_, i) => i),
    },
    { name: 'alex', command: [bin('alex'), '--quiet', '.'] },
  ].filter(({ name }) => new RegExp(values.only).test(name));
  const results = contestants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contestant] of contestants.entries()) {
      // Once is enough for whoever takes minutes.
      if (round > 0 && results[i][0].isStopped) continue;
      results[i].push(measure(contestant));
      process.stderr.write(`round ${round + 1}: ${contestant.name} ${results[i].at(-1).wall.toFixed(1)} s\n`);
    }
  }

  const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
  const of = (name, what) => results[contestants.findIndex((one) => one.name === name)]?.map((one) => one[what]);
  /** The median of the ratios within each round. */
  const ratio = (list, others) =>
    others === undefined ? Number.NaN : median(list.map((value, i) => value / others[i]));
  console.log(`${paths.length} files, ${rounds} rounds, Node ${process.version}; medians; ratios within each round\n`);
  console.log(
    '                                      wall s   processor s   files/s    places   wall : cold   processor : cold',
  );
  for (const [i, { name }] of contestants.entries()) {
    const [wall, processor] = ['wall', 'processor'].map((what) => results[i].map((one) => one[what]));
    const files = name.includes('one file') ? 1 : paths.length;
    const cells = [
      (results[i][0].isStopped ? '> ' : '') + median(wall).toFixed(2),
      median(processor).toFixed(2),
      name.startsWith('node') ? '' : Math.round(files / median(wall)),
      results[i][0].places,
      ratio(wall, of('trustlint, cold', 'wall')).toFixed(2),
      ratio(processor, of('trustlint, cold', 'processor')).toFixed(2),
    ];
    const widths = [8, 14, 10, 10, 14, 19];
    console.log(name.padEnd(36) + cells.map((cell, column) => String(cell).padStart(widths[column])).join(''));
  }
  for (const what of ['wall', 'processor']) {
    const one = of('trustlint, one file', what);
    for (const name of ['trustlint, 10 changed', 'trustlint, 10 changed, with a cache'])
      if (of(name, what) !== undefined)
        console.log(`${name} : one file, ${what}: ${ratio(of(name, what), one).toFixed(2)}`);
  }
} finally {
  rmSync(work, { recursive: true });
}
