import type { PageData, PageNotice } from '../page-data.ts';
import { element } from './elements.ts';
import { MacroList } from './macro-list.ts';
import type { OpenPlace } from './open-place.ts';
import { overview } from './overview.ts';
import { Selection } from './selection.ts';
import { wishForm } from './wish-form.ts';
import { counted } from './words.ts';

/** Where the page is shown. */
export interface Surroundings {
  /** What can be done with the whole of it. */
  readonly tools: readonly HTMLElement[];
  /** What the last line says beside the version. */
  readonly closing: string;
  readonly open?: OpenPlace;
}

/** Draws the page in place of all that stands there. */
export function draw(data: PageData, { tools, closing, open }: Surroundings): void {
  const selection = new Selection(data);
  const list = data.macros.length === 0 ? undefined : new MacroList(data, selection, wishForm(data, selection), open);
  const page = element(
    'div',
    { id: 'page' },
    element('a', { class: 'skip', href: '#macros' }, 'Skip to the macros'),
    element('header', {}, element('h1', {}, 'Trust report'), element('div', { class: 'tools' }, ...tools)),
    element('main', {}, ...overview(data, selection), ...elsewhere(data.elsewhere), ...(list ? [list.view] : [])),
    element('footer', {}, `Made by Trustlint ${data.version}. ${closing}`),
  );
  /** A link to a macro, within the page or from elsewhere. */
  const follow = (hash: string): void => {
    const [, index] = /^#macro-(\d+)$/.exec(hash) ?? [];
    if (index !== undefined) list?.reveal(Number(index));
  };
  // Editors follow links of their pages themselves, and the address stays as it is.
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link !== null) follow(link.hash);
  });
  // The page of an editor is drawn again and again.
  window.onhashchange = () => follow(location.hash);
  document.getElementById('page')?.replaceWith(page);
  follow(location.hash);
}

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
