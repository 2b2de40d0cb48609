import type { PageData, PageNotice } from '../page-data.ts';
import { button, element } from './elements.ts';
import { MacroList } from './macro-list.ts';
import { overview } from './overview.ts';
import { Selection } from './selection.ts';
import { themeSwitch } from './theme.ts';
import { wishForm } from './wish-form.ts';
import { counted } from './words.ts';

const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
const selection = new Selection(data);
const list = data.macros.length === 0 ? undefined : new MacroList(data, selection, wishForm(data, selection));

const print = button({ class: 'plain' }, () => window.print());
print.textContent = 'Print';

document
  .getElementById('page')
  ?.replaceWith(
    element('a', { class: 'skip', href: '#macros' }, 'Skip to the macros'),
    element('header', {}, element('h1', {}, 'Trust report'), element('div', { class: 'tools' }, themeSwitch(), print)),
    element('main', {}, ...overview(data, selection), ...elsewhere(data.elsewhere), ...(list ? [list.view] : [])),
    element(
      'footer',
      {},
      `Made by Trustlint ${data.version}. This page holds everything it shows and sends nothing anywhere.`,
    ),
  );

addEventListener('hashchange', follow);
follow();

/** A link to a macro, within the page or from elsewhere. */
function follow(): void {
  const [, index] = /^#macro-(\d+)$/.exec(location.hash) ?? [];
  if (index !== undefined) list?.reveal(Number(index));
}

document.addEventListener('click', ({ target }) => {
  // Pressed again, the address stays the same, and nobody tells.
  if (target instanceof Element && target.closest('a')?.hash === location.hash) follow();
});

/** What stands in no macro: files that could not be read, configurations that are not as they should be. */
function elsewhere(notices: readonly PageNotice[]): readonly HTMLElement[] {
  if (notices.length === 0) return [];
  const items = notices.map(({ severity, rule, message, path, line }) =>
    element(
      'li',
      {},
      element('span', { class: `severity ${severity}` }, severity),
      ` ${message} `,
      element(
        'span',
        { class: 'quiet' },
        [path && (line === undefined ? path : `${path}:${line}`), rule].filter(Boolean).join(' · '),
      ),
    ),
  );
  return [
    element(
      'section',
      { class: 'card', 'aria-labelledby': 'elsewhere' },
      element('h2', { id: 'elsewhere' }, 'Outside of macros'),
      element(
        'details',
        { open: notices.length <= 5 },
        element('summary', {}, counted(notices.length, 'notice')),
        element('ul', { class: 'notices' }, ...items),
      ),
    ),
  ];
}
