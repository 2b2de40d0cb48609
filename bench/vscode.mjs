// What people wait for in VS Code: the start of the extension, the first findings, and a letter typed into an export of a megabyte, with the
// extension and without it in turns. Needs a built extension (`pnpm run build`), Chromium and the newest host of its tests, which
// `node apps/vscode/test/host/install.mjs` installs. On a machine that does other work, too, only the ratio means something.
//   node bench/vscode.mjs [--rounds N] [--keys N]
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { composeMacros, sampleParagraphs } from './sample-text.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, keys: { type: 'string', default: '120' } },
});
const rounds = Number(values.rounds);
const keys = Number(values.keys);
/** Keys that are pressed in one editor before it is the other's turn. */
const IN_A_ROW = 20;
/** Milliseconds between two keys, as somebody types who is quick. */
const BETWEEN_KEYS = 90;
/** Milliseconds until whatever should have come has failed to. */
const PATIENCE = 120_000;

const here = resolve(fileURLToPath(import.meta.url), '..');
const app = join(here, '../apps/vscode');
const vsix = join(app, 'dist/trustlint.vsix');
const { Editor } = await loadEditor();

const paragraphs = sampleParagraphs(join(here, '../examples'));
const exported = JSON.stringify(
  {
    macros: composeMacros(paragraphs, 1_000_000, 600).map((value, i) => ({
      id: i + 1,
      title: `Macro ${i + 1}`,
      active: true,
      actions: [{ field: 'comment_value', value }],
    })),
  },
  undefined,
  2,
);
const typedAt = exported.slice(0, exported.indexOf('"value": "') + '"value": "'.length).split('\n');
const macro = (i) =>
  `---\ntitle: Late parcel ${i}\nplatform: zendesk\n---\n\nYou failed to tell us that parcel ${i} is late. We'll get back to you as soon as possible.\n`;
const files = { 'trustlint.yaml': 'files: ["macros/**", "exports/**"]\n', 'exports/export.json': exported };
for (let i = 0; i < 2 * rounds; i++) files[`macros/macro-${i}.md`] = macro(i);

const busyBefore = loadavg();
const withIt = await Editor.open({ files, vsix });
const without = await Editor.open({ files });
try {
  const activation = [];
  const first = [];
  const next = [];
  for (let round = 0; round < rounds; round++) {
    await withIt.show();
    await withIt.page.locator('.activitybar .action-label[aria-label*="Trustlint"]').waitFor({ timeout: PATIENCE });
    first.push(await timeToFindings(2 * round));
    next.push(await timeToFindings(2 * round + 1));
    activation.push(await reportedActivation());
  }
  for (const editor of [withIt, without]) await editor.show();
  for (const editor of [withIt, without]) await openExport(editor);
  await withIt.page.locator('[class*="squiggly-"]').first().waitFor({ timeout: PATIENCE });
  const latencies = { withIt: [], without: [] };
  // The first turn warms up.
  for (let pressed = -IN_A_ROW; pressed < keys; pressed += IN_A_ROW) {
    const turn = { without: await typing(without), withIt: await typing(withIt) };
    if (pressed >= 0) for (const name of ['without', 'withIt']) latencies[name].push(...turn[name]);
  }
  const rows = [
    ['', 'median', 'slowest', 'of'],
    ['activation, as the editor reports it', ...told(activation)],
    ['text to first finding, first macro after a start', ...told(first)],
    ['text to first finding, the next macro', ...told(next)],
    ['', 'median', '95 of 100', 'of'],
    ['key to painted letter, without the extension', ...toldOfKeys(latencies.without)],
    ['key to painted letter, with it', ...toldOfKeys(latencies.withIt)],
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
  const ratio = median(latencies.withIt) / median(latencies.without);
  console.log(`ratio of the medians: ${ratio.toFixed(2)}; the export has ${(exported.length / 1e6).toFixed(2)} MB`);
  const load = (averages) => averages.map((one) => one.toFixed(1)).join(', ');
  console.log(
    `load of ${cpus().length} cores (1, 5, 15 minutes): ${load(busyBefore)} before, ${load(loadavg())} after`,
  );
} finally {
  await Promise.all([withIt.close(), without.close()]);
}

/** Milliseconds from when the text of a macro stands on the screen until something in it is marked. */
async function timeToFindings(i) {
  const { page } = withIt;
  await page.evaluate((words) => {
    const isThere = (selector, hasWords) =>
      [...document.querySelectorAll(selector)].some(
        (one) => !hasWords || one.textContent.replaceAll('\u00a0', ' ').includes(words),
      );
    globalThis.waited = new Promise((resolve) => {
      let shown;
      const look = () => {
        const now = performance.now();
        if (shown === undefined && isThere('.view-line', true)) shown = now;
        if (shown !== undefined && isThere('.squiggly-error, .squiggly-warning, .squiggly-info', false))
          resolve(now - shown);
        else requestAnimationFrame(look);
      };
      look();
    });
  }, `parcel ${i} is late`);
  await choose(withIt, `macro-${i}.md`, `macro-${i}.md`);
  const waited = await page.evaluate(() => globalThis.waited);
  await choose(withIt, '>View: Close All Editors', 'Close All Editors');
  await page.locator('[class*="squiggly-"]').first().waitFor({ state: 'detached' });
  return waited;
}

/** Milliseconds that loading the extension and calling it took, from the editor's own list; the editor is shown anew after that. */
async function reportedActivation() {
  const { page } = withIt;
  const usual = page.viewportSize();
  // The list has rows only for what is seen of it.
  await page.setViewportSize({ width: 1280, height: 3000 });
  await choose(withIt, '>Developer: Show Running Extensions', 'Show Running Extensions');
  const row = page.locator('.monaco-list-row:has(.activation-time)', { hasText: 'Trustlint' });
  const text = await row.locator('.activation-time', { hasText: /\d+ms/ }).textContent({ timeout: PATIENCE });
  await page.setViewportSize(usual);
  return Number(/(\d+)ms/.exec(text)[1]);
}

async function openExport(editor) {
  await choose(editor, 'export.json', 'export.json');
  await editor.page.locator('.view-line', { hasText: '"macros"' }).waitFor({ timeout: PATIENCE });
  await choose(editor, `:${typedAt.length}:${typedAt.at(-1).length + 1}`, 'Press');
}

/** Milliseconds from each key until the line has been painted with its letter. */
async function typing(editor) {
  const { page } = editor;
  await page.evaluate(() => {
    const painted = [];
    let pressed;
    const press = ({ timeStamp }) => {
      pressed = timeStamp;
    };
    const lines = new MutationObserver(() => {
      if (pressed === undefined) return;
      const since = pressed;
      pressed = undefined;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // Is handled when the frame has been painted.
        port1.onmessage = () => painted.push(performance.now() - since);
        port2.postMessage(undefined);
      });
    });
    addEventListener('keydown', press, true);
    for (const one of document.querySelectorAll('.editor-instance .view-lines'))
      lines.observe(one, { childList: true, subtree: true, characterData: true });
    globalThis.painted = painted;
    globalThis.stopWatching = () => {
      lines.disconnect();
      removeEventListener('keydown', press, true);
    };
  });
  for (let i = 0; i < IN_A_ROW; i++) {
    await page.keyboard.press('x');
    await page.waitForFunction((count) => globalThis.painted.length >= count, i + 1, { timeout: PATIENCE });
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  return page.evaluate(() => {
    globalThis.stopWatching();
    return globalThis.painted;
  });
}

/** Types into the field for files, commands and lines, and takes the row that shows these words. */
async function choose({ page }, text, shown) {
  const field = page.locator('.quick-input-widget input').first();
  // What has the focus may swallow the key.
  for (let isOpen = false; !isOpen; ) {
    await page.keyboard.press('F1');
    isOpen = await field.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  }
  await field.fill(text);
  // Enter may come before the list shows what fits; a click waits for it.
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: shown }).first().click({ timeout: PATIENCE });
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The editor that the tests of the extension use; its sources are bundled, what is installed stays where it is. */
async function loadEditor() {
  const folder = mkdtempSync(join(tmpdir(), 'trustlint-bench-'));
  try {
    const playwright = createRequire(join(app, 'package.json')).resolve('playwright-core/package.json');
    const installed = {
      'playwright-core': join(playwright, '../index.mjs'),
      'install.mjs': join(app, 'test/host/install.mjs'),
    };
    await build({
      entryPoints: [join(app, 'test/host/editor.ts')],
      outfile: join(folder, 'editor.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      plugins: [
        {
          name: 'installed',
          setup({ onResolve }) {
            onResolve({ filter: /^playwright-core$|\/install\.mjs$/ }, ({ path }) => ({
              path: pathToFileURL(installed[basename(path)]).href,
              external: true,
            }));
          },
        },
      ],
    });
    return await import(pathToFileURL(join(folder, 'editor.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function told(times) {
  return [inMs(median(times)), inMs(Math.max(...times)), String(times.length)];
}

function toldOfKeys(times) {
  return [
    inMs(median(times)),
    inMs(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]),
    String(times.length),
  ];
}

function median(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

function inMs(time) {
  return `${time.toFixed(0)} ms`;
}
