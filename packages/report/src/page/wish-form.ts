import type { PageData } from '../page-data.ts';
import { button, element } from './elements.ts';
import { NO_WISHES, NONE, type Order, type Selection, type Wishes } from './selection.ts';
import { capital, number, pillarOf, tally } from './words.ts';

/** A search waits until fingers rest. Milliseconds. */
const REST = 120;

type Choice = readonly [value: string, words: string];

/** Search, filters and order of the list. */
export function wishForm(data: PageData, selection: Selection): HTMLElement {
  const { macros } = data;
  const findings = macros.flatMap((macro) => macro.findings);
  const choices = (words: Iterable<string>): readonly Choice[] =>
    tally(words).map(([word, count]) => [word, `${word === NONE ? 'none' : word} (${number(count)})`]);
  const inOrder = (words: Iterable<string>, order: readonly string[]): readonly Choice[] =>
    choices(words).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));

  const search = element('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Title, text, path or finding',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => selection.wish({ words: search.value }), REST);
  });

  const selects: readonly [keyof Wishes, HTMLSelectElement][] = [];
  const select = (name: keyof Wishes, all: string, offered: readonly Choice[]): HTMLElement | undefined => {
    if (offered.length < 2) return undefined;
    const box = element(
      'select',
      { id: `by-${name}` },
      element('option', { value: '' }, all),
      ...offered.map(([value, words]) => element('option', { value }, words)),
    );
    box.addEventListener('change', () => selection.wish({ [name]: box.value }));
    (selects as [keyof Wishes, HTMLSelectElement][]).push([name, box]);
    return labelled(capital(name), box);
  };
  const order = element(
    'select',
    { id: 'order' },
    ...ORDERS.map(([value, words]) => element('option', { value }, words)),
  );
  order.addEventListener('change', () => selection.wish({ order: order.value as Order }));

  const reset = button({ class: 'plain reset' }, () => {
    selection.showAll();
    search.focus();
  });
  reset.textContent = 'Clear all filters';

  selection.onChange(() => {
    const { wishes } = selection;
    if (document.activeElement !== search) search.value = wishes.words;
    for (const [name, box] of selects) box.value = wishes[name];
    order.value = wishes.order;
    const isFiltered = Object.entries(NO_WISHES).some(
      ([name, none]) => name !== 'order' && wishes[name as keyof Wishes] !== none,
    );
    reset.hidden = !isFiltered && selection.only === undefined;
    if (reset.hidden) search.value = '';
  });
  reset.hidden = true;

  const form = element(
    'form',
    { class: 'wishes', role: 'search', 'aria-label': 'Macros' },
    labelled('Search', search, 'search'),
    select(
      'grade',
      'All grades',
      inOrder(
        macros.map(({ grade }) => grade),
        [...'ABCDEF'],
      ),
    ),
    select(
      'severity',
      'All severities',
      inOrder(
        findings.map(({ severity }) => severity),
        ['error', 'warning', 'info'],
      ),
    ),
    select('pillar', 'All pillars', choices(findings.map(({ rule }) => pillarOf(rule)))),
    select('rule', 'All rules', choices(findings.map(({ rule }) => rule))),
    select('platform', 'All platforms', choices(macros.map(({ platform }) => platform || NONE))),
    select('kind', 'All kinds', choices(macros.map(({ kind }) => kind ?? NONE))),
    select('missing', 'Anything', choices(macros.flatMap(({ missing }) => missing))),
    data.hasBaseline
      ? select('status', 'New and known', choices(findings.map(({ isKnown }) => (isKnown === true ? 'known' : 'new'))))
      : undefined,
    labelled('Order', order),
    reset,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

const labelled = (words: string, box: HTMLElement, name?: string): HTMLElement =>
  element('div', { class: name }, element('label', { for: box.id }, words), box);

const ORDERS: readonly (readonly [Order, string])[] = [
  ['care', 'Lowest score first'],
  ['best', 'Highest score first'],
  ['findings', 'Most findings first'],
  ['title', 'By title'],
  ['place', 'By file'],
];
