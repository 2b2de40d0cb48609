import type { PageData, PageMacro } from '../page-data.ts';
import { button, element, unseen } from './elements.ts';
import { macroView } from './macro-view.ts';
import type { OpenPlace } from './open-place.ts';
import type { Selection } from './selection.ts';
import { counted, figure, number } from './words.ts';

/** So many rows are made at once; a library may have thousands. */
const AT_ONCE = 40;
/** So many rows are put on paper, if not more are shown. */
const MOST_PRINTED = 400;
/** How near the end of the list must come before more is made. */
const AHEAD = '600px';

/** The chosen macros, a piece at a time. A row makes what it holds when it is opened. */
export class MacroList {
  readonly view: HTMLElement;
  readonly #data: PageData;
  readonly #selection: Selection;
  readonly #rows = element('ul', { class: 'macros' });
  readonly #status = element('p', { class: 'status', role: 'status' });
  readonly #more: HTMLButtonElement;
  readonly #open: OpenPlace | undefined;
  #chosen: readonly PageMacro[] = [];
  #shown = 0;

  constructor(data: PageData, selection: Selection, form: HTMLElement, open: OpenPlace | undefined) {
    this.#data = data;
    this.#open = open;
    this.#selection = selection;
    this.#more = button({ class: 'more' }, () => {
      const first = this.#shown;
      this.#showMore();
      this.#rows.children[first]?.querySelector('summary')?.focus();
    });
    const openAll = button({ class: 'plain' }, () => {
      const all = [...this.#rows.querySelectorAll<HTMLDetailsElement>('details.macro')];
      const isOpening = all.some(({ open }) => !open);
      for (const one of all) one.open = isOpening;
    });
    openAll.textContent = 'Open or close those shown';
    this.view = element(
      'section',
      { id: 'macros', 'aria-labelledby': 'all-macros', tabindex: -1 },
      element('h2', { id: 'all-macros' }, 'All macros'),
      form,
      element('div', { class: 'status-line' }, this.#status, openAll),
      this.#rows,
      this.#more,
    );
    selection.onChange(() => this.#draw());
    this.#draw();
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#showMore();
        // Told anew, as the end of the list may still be near.
        watch.unobserve(this.#more);
        watch.observe(this.#more);
      },
      { rootMargin: AHEAD },
    );
    watch.observe(this.#more);
    addEventListener('beforeprint', () => {
      while (this.#shown < Math.min(MOST_PRINTED, this.#chosen.length)) this.#showMore();
    });
  }

  /** Opens a macro and goes there. */
  reveal(index: number): void {
    const macro = this.#data.macros[index];
    if (macro === undefined) return;
    if (this.#rowOf(index) === undefined) this.#selection.showOnly(macro);
    const row = this.#rowOf(index);
    if (row === undefined) return;
    row.open = true;
    row.scrollIntoView();
    row.querySelector('summary')?.focus({ preventScroll: true });
  }

  #rowOf(index: number): HTMLDetailsElement | undefined {
    return this.#rows.querySelector<HTMLDetailsElement>(`#macro-${index}`) ?? undefined;
  }

  #draw(): void {
    this.#chosen = this.#selection.chosen();
    this.#shown = 0;
    this.#rows.replaceChildren();
    this.#showMore();
  }

  #showMore(): void {
    const next = this.#chosen.slice(this.#shown, this.#shown + AT_ONCE);
    this.#rows.append(...next.map((macro) => this.#row(macro)));
    this.#shown += next.length;
    const rest = this.#chosen.length - this.#shown;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = `Show ${Math.min(AT_ONCE, rest)} more of ${number(rest)}`;
    const all = this.#data.macros.length;
    const words =
      this.#chosen.length === 0
        ? 'No macro is like that. Take a filter away, or search for fewer words.'
        : this.#chosen.length === all
          ? counted(all, 'macro')
          : `${number(this.#chosen.length)} of ${counted(all, 'macro')}`;
    // Said again only where it has changed.
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  #row(macro: PageMacro): HTMLElement {
    const { title, path, line, kind, platform, locale, grade, value, findings, isInternal } = macro;
    const index = this.#selection.numberOf(macro);
    const id = `macro-${index}`;
    const open = this.#open;
    const about = [kind ?? undefined, platform || undefined, locale, isInternal ? 'for colleagues' : undefined];
    const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
      const count = findings.filter((one) => one.severity === severity).length;
      return count === 0
        ? []
        : element(
            'span',
            { class: `severity ${severity}` },
            counted(count, severity, severity === 'info' ? 'infos' : `${severity}s`),
          );
    });
    const details = element(
      'details',
      { class: 'macro', id },
      element(
        'summary',
        {},
        element('span', { class: `badge grade-${grade}` }, unseen('Grade '), grade),
        element(
          'span',
          { class: 'macro-head' },
          element('h3', {}, title),
          element('span', { class: 'quiet' }, [`${path}:${line}`, ...about.filter(Boolean)].join(' · ')),
        ),
        element(
          'span',
          { class: 'macro-figures' },
          ...(counts.length === 0 ? [element('span', { class: 'quiet' }, 'no findings')] : counts),
          element('span', { class: 'macro-value' }, figure(value), unseen(' of 10')),
        ),
      ),
    );
    details.addEventListener('toggle', () => {
      if (details.open && details.childElementCount === 1)
        details.append(
          macroView(macro, id, this.#data, open === undefined ? undefined : (finding) => open(index, finding)),
        );
    });
    return element(
      'li',
      {},
      details,
      open !== undefined &&
        button(
          { class: 'plain open-place', 'aria-label': `Open in the editor: ${title}`, title: 'Open in the editor' },
          () => open(index),
          '↗',
        ),
    );
  }
}
