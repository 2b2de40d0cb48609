import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import type { PageData } from '@trustlint/report';
import { startBrowser, withoutBrowser } from '@trustlint/testing/browser';
import fc from 'fast-check';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runTrustlint } from '../../testing/run-trustlint.ts';
import { pageWith } from './report-html.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const macro = (title: string, body: string, rest = ''): string =>
  `---\ntitle: ${JSON.stringify(title)}\n${rest}---\n\n${body}\n`;

const LIBRARY = {
  'trustlint.yaml': 'profile: recommended\nsuppress:\n  - rule: respect/blame\n    reason: They want it.\n',
  'late.macro.md': macro(
    'Parcel is late',
    'Dear customer,\n\nWe will get back to you soon. Unfortunately, we are unable to help.',
    'kind: update\nplatform: zendesk\n',
  ),
  'password.macro.md': macro(
    'Account is locked',
    'Hi,\n\nSend us your password as soon as possible!!!',
    'platform: intercom\n',
  ),
  'fine.macro.md': macro('Opening hours', 'Our workshop is open from 9 to 17 on Mondays.'),
  'page.macro.html': '<h1>Hello</h1><p>We reply <b>soon</b>.</p><ul><li>One</li><li>Two</li></ul>',
};

/** What pages have been broken with. */
const HOSTILE = [
  '</script><script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '<!--<script>',
  ']]>',
  '"><svg onload=window.hit=1>',
  "';window.hit=1;//",
  '\u2028window.hit=1\u2029',
  '[x](javascript:window.hit=1)',
  '<a href="javascript:window.hit=1">press</a>',
  '<iframe src="https://a.example/"></iframe>',
  '<style>*{display:none}</style>',
  '<meta http-equiv="refresh" content="0;url=https://a.example/">',
  '{{constructor.constructor("window.hit=1")()}}',
  '__proto__',
  '\ud83d',
  '\u202e',
  '&lt;b&gt;',
  '\\u003c/script\\u003e',
  'We reply as soon as possible.',
];

if (withoutBrowser !== undefined) console.log(`The HTML report in a browser: ${withoutBrowser}`);

describe.skipIf(withoutBrowser !== undefined)('the HTML report in a browser', () => {
  let browser: Browser;
  let library: TemporaryFolder;
  beforeAll(async () => {
    browser = await startBrowser();
    library = temporaryFolder(LIBRARY);
    await runTrustlint(['check', '--format', 'html=report.html'], { cwd: library.path });
  });
  afterAll(async () => {
    await browser.close();
    library.remove();
  });
  let opened: { readonly context: BrowserContext; readonly noted: string[] } | undefined;
  afterEach(async () => {
    const last = opened;
    opened = undefined;
    await last?.context.close();
    // Whatever a test looks at: nothing was asked for, refused or thrown.
    expect(last?.noted ?? []).toEqual([]);
  });

  async function open(file: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const noted: string[] = [];
    opened = { context, noted };
    const address = pathToFileURL(file).href;
    context.on('request', (request) => {
      if (request.url() !== address) noted.push(`asked for ${request.url()}`);
    });
    context.on('console', (message) => noted.push(message.text()));
    context.on('weberror', (error) => noted.push(String(error.error())));
    context.on('dialog', (dialog) => {
      noted.push(dialog.message());
      void dialog.dismiss();
    });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }
  const openLibrary = (options?: BrowserContextOptions) => open(join(library.path, 'report.html'), options);
  const titles = (page: Page) => page.locator('.macros h3').allTextContents();

  it.each(
    (['light', 'dark'] as const).flatMap((scheme) => [[scheme, 1280, 800] as const, [scheme, 390, 844] as const]),
  )('is open to everybody in %s at %i by %i', async (colorScheme, width, height) => {
    const page = await openLibrary({ colorScheme, viewport: { width, height } });
    await page.getByRole('button', { name: 'Open or close those shown' }).click();
    await page.locator('.present button').first().click();
    await page.locator('details.why > summary').first().click();
    const found = await page.evaluate(`${AXE}; axe.run()`);
    const { violations, passes } = found as {
      violations: { id: string; nodes: { html: string }[] }[];
      passes: unknown[];
    };
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(20);
    const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths).toEqual([width, width]);
  });

  it('is followed by the keyboard alone, and what has the focus shows it', async () => {
    const page = await openLibrary();
    const focused = () =>
      page.evaluate(
        'document.activeElement.id || document.activeElement.closest("details")?.id || document.activeElement.textContent',
      );
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the macros');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('search');
    await page.keyboard.type('password');
    await page.locator('.status', { hasText: '1 of 4 macros' }).waitFor();
    for (let i = 0; i < 20 && !/^macro-/.test(String(await focused())); i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    }
    await page.keyboard.press('Enter');
    await page.locator('.macro[open] .finding').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/^Finding 1, /);
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^macro-\d+-finding-0$/);
  });

  it('searches and filters, and says how many are left', async () => {
    const page = await openLibrary();
    const all = await titles(page);
    expect(all).toHaveLength(4);
    expect(all.at(-1)).toBe('Opening hours');
    const status = page.getByRole('status');
    await page.getByLabel('Search').fill('GET back');
    await expect.poll(() => titles(page)).toEqual(['Parcel is late']);
    expect(await status.textContent()).toBe('1 of 4 macros');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    expect(await titles(page)).toEqual(all);

    const choose = async (label: string, value: string) => {
      await page.getByLabel(label, { exact: true }).selectOption(value);
      const left = await titles(page);
      await page.getByRole('button', { name: 'Clear all filters' }).click();
      return left;
    };
    expect(await choose('Platform', 'Zendesk')).toEqual(['Parcel is late']);
    expect(await choose('Platform', 'Intercom')).toEqual(['Account is locked']);
    expect(await choose('Pillar', 'security')).toEqual(['Account is locked']);
    expect(await choose('Rule', 'empathy/dead-end')).toEqual(['Parcel is late']);
    expect(await choose('Severity', 'error')).toEqual(['Account is locked']);
    expect(await choose('Kind', 'update')).toEqual(['Parcel is late']);
    expect(await choose('Grade', 'A')).toContain('Opening hours');

    const bar = page.getByRole('button', { name: /^security \d/ });
    await bar.click();
    expect(await titles(page)).toEqual(['Account is locked']);
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByLabel('Pillar', { exact: true }).inputValue()).toBe('security');
    await bar.click();
    expect(await titles(page)).toEqual(all);
    await page.getByLabel('Order').selectOption('title');
    expect(await titles(page)).toEqual(['Account is locked', 'Opening hours', 'page', 'Parcel is late']);
  });

  it('leads from the macros that need care to each of them, even past a filter', async () => {
    const page = await openLibrary();
    await page.getByLabel('Search').fill('workshop');
    await expect.poll(() => titles(page)).toEqual(['Opening hours']);
    const link = page.locator('.care', { hasText: 'Account is locked' });
    await link.click();
    expect(await titles(page)).toEqual(['Account is locked']);
    expect(await page.locator('.macro[open] .before').first().textContent()).toContain('as soon as possible');
  });

  it('shows where the text has an element', async () => {
    const page = await openLibrary();
    await page.locator('.macro', { hasText: 'Parcel is late' }).locator('summary').first().click();
    await page.locator('.present button', { hasText: 'greeting' }).click();
    expect(await page.locator('.shown').allTextContents()).toEqual(['Dear customer']);
  });

  it('keeps the colours that were chosen', async () => {
    const page = await openLibrary({ colorScheme: 'light' });
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.getByRole('radio', { name: 'dark' }).check();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });

  it('runs nothing that macros contain, and shows it as it is', async () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { minLength: 1, maxLength: 4 });
    const drawn = fc.sample(fc.tuple(words, words), { numRuns: 40, seed: 7 });
    const all = [...HOSTILE.map((one) => [[one], [one]] as const), ...drawn].map(([title, body], i) => ({
      id: i,
      title: `${i} ${title.join(' ')}`,
      active: true,
      actions: [{ field: i % 2 === 0 ? 'comment_value' : 'comment_value_html', value: `Hi, ${body.join(' ')}` }],
    }));
    const folder = temporaryFolder({
      'macros.json': JSON.stringify({ macros: all }),
      ...Object.fromEntries(HOSTILE.map((one, i) => [`${i}.macro.md`, macro(one, `Hi,\n\n${one} soon`)])),
    });
    try {
      await runTrustlint(['check', '--format', 'html=report.html'], { cwd: folder.path });
      const page = await open(join(folder.path, 'report.html'));
      // More is shown as its end comes into view; a click on the button would race with that.
      const isAllShown = async () => {
        await page.evaluate('scrollTo(0, document.body.scrollHeight)');
        return page.locator('.more').isHidden();
      };
      await expect.poll(isAllShown).toBe(true);
      const count = all.length + HOSTILE.length;
      expect(await page.locator('details.macro').count()).toBe(count);
      await page.getByRole('button', { name: 'Open or close those shown' }).click();
      await expect.poll(() => page.locator('.macro-view').count()).toBe(count);
      expect(await page.evaluate('window.hit')).toBeUndefined();
      expect(await page.locator('body script').count()).toBe(2);
      expect(await page.locator('img, iframe, object, embed, base, link, body style, body meta').count()).toBe(0);
      const addresses = await page.evaluate(
        '[...document.querySelectorAll("[href]")].map((one) => one.getAttribute("href"))',
      );
      expect((addresses as string[]).filter((one) => !/^#(?:macros|macro-\d+)$/.test(one))).toEqual([]);
      expect((await titles(page)).join('\n')).toContain('</script><script>window.hit = 1</script>');
    } finally {
      folder.remove();
    }
  });

  it('holds five thousand macros', async () => {
    const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(library.read('report.html')) ?? [];
    const data = JSON.parse(json) as PageData;
    const many = Array.from({ length: 5_000 }, (_, i) => {
      const one = data.macros[i % data.macros.length] as PageData['macros'][number];
      return { ...one, title: `${one.title} ${i}`, path: `folder-${i % 50}/${i}.md` };
    });
    library.write('many.html', await pageWith({ ...data, macros: many }));
    const started = performance.now();
    const page = await open(join(library.path, 'many.html'));
    await page.locator('.macros h3').first().waitFor();
    const openTime = performance.now() - started;
    expect(await page.locator('.macros > li').count()).toBeLessThanOrEqual(120);
    const times = (await page.evaluate(`(async () => {
        const timed = async (act) => {
          const start = performance.now();
          act();
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          return performance.now() - start;
        };
        const choose = (id, value) => () => {
          const box = document.getElementById(id);
          box.value = value;
          box.dispatchEvent(new Event('change'));
        };
        const search = document.getElementById('search');
        const first = performance.now();
        search.value = 'locked 4243';
        search.dispatchEvent(new Event('input'));
        while (!document.querySelector('.status').textContent.startsWith('1 of')) await new Promise((done) => setTimeout(done));
        const searched = performance.now() - first;
        document.querySelector('.reset').click();
        const filtered = await timed(choose('by-pillar', 'security'));
        const sorted = await timed(choose('order', 'title'));
        const scrolls = [];
        for (let i = 0; i < 20; i++) scrolls.push(await timed(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })));
        return { searched, filtered, sorted, slowestScroll: Math.max(...scrolls), rows: document.querySelectorAll('.macros > li').length };
      })()`)) as Readonly<Record<'searched' | 'filtered' | 'sorted' | 'slowestScroll' | 'rows', number>>;
    console.info('5,000 macros, milliseconds:', { openTime, ...times });
    // A busy machine takes several times as long as a quiet one.
    expect(openTime).toBeLessThan(10_000);
    expect(times.searched).toBeLessThan(3_000);
    expect(times.filtered).toBeLessThan(3_000);
    expect(times.sorted).toBeLessThan(3_000);
    expect(times.slowestScroll).toBeLessThan(2_000);
    expect(times.rows).toBeGreaterThan(300);
  });
});
