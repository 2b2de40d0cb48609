import type { PageData, PageMacro } from '../page-data.ts';
import { button, element, shape, unseen } from './elements.ts';
import type { Selection, Wishes } from './selection.ts';
import { figure, number, PARTS, pillarOf, tally } from './words.ts';

/** So many bars are shown at first. */
const FEW_BARS = 8;
/** So many macros are shown as those that need care most. */
const MOST_CARE = 6;
/** Bars of the distribution; each is half a point wide. */
const BINS = 20;

/** Grade and equation, the distribution, what was found, and where to begin. */
export function overview(data: PageData, selection: Selection): readonly HTMLElement[] {
  const { overall, macros } = data;
  if (overall === null) return [element('p', { class: 'card' }, `No macro was checked. ${data.summary}`)];
  return [
    element('div', { class: 'hero' }, gradeCard(data), equationCard(data)),
    element(
      'div',
      { class: 'cards' },
      distribution(data, selection),
      bars(
        'Findings by pillar',
        tally(findingsOf(macros).map(({ rule }) => pillarOf(rule))),
        'finding',
        (pillar) => ({ pillar }),
        selection,
      ),
      bars(
        'Findings by rule',
        tally(findingsOf(macros).map(({ rule }) => rule)),
        'finding',
        (rule) => ({ rule }),
        selection,
        (rule) => data.rules[rule]?.summary,
      ),
      bars(
        'What readers miss',
        tally(macros.flatMap(({ missing }) => missing)),
        'macro',
        (missing) => ({ missing }),
        selection,
      ),
    ),
    careMost(macros, selection),
  ];
}

const findingsOf = (macros: readonly PageMacro[]) => macros.flatMap(({ findings }) => findings);

function gradeCard({ overall, summary }: PageData): HTMLElement {
  const { grade, value } = overall ?? { grade: 'F' as const, value: 0 };
  const reach = 2 * Math.PI * 52;
  const drawing = shape(
    'svg',
    { viewBox: '0 0 120 120', class: `ring grade-${grade}`, 'aria-hidden': 'true' },
    shape('circle', { cx: 60, cy: 60, r: 52, class: 'ring-back' }),
    shape('circle', {
      cx: 60,
      cy: 60,
      r: 52,
      class: 'ring-value',
      'stroke-dasharray': `${(reach * value) / 10} ${reach}`,
      transform: 'rotate(-90 60 60)',
    }),
    shape('text', { x: 60, y: 76, 'text-anchor': 'middle', class: 'ring-grade' }, grade),
  );
  return element(
    'section',
    { class: 'card grade-card', 'aria-labelledby': 'overall' },
    drawing,
    element(
      'div',
      {},
      element('h2', { id: 'overall' }, `Grade ${grade}, ${figure(value)} of 10`),
      element('p', {}, VERDICTS[grade]),
      element('p', { class: 'quiet' }, summary),
    ),
  );
}

const VERDICTS: Readonly<Record<string, string>> = {
  A: 'Readers can trust these macros. Keep them as they are.',
  B: 'Good ground: a few macros keep readers guessing.',
  C: 'Fair. Many macros would gain from a sentence or two.',
  D: 'Readers are often left without what they need.',
  E: 'Most macros cost more trust than they earn. Start with the ones below.',
  F: 'These macros cost trust. Start with the ones below: each mended one counts.',
};

function equationCard({ overall }: PageData): HTMLElement {
  const parts = overall?.parts ?? [0, 0, 0, 0];
  const term = (i: number): HTMLElement => {
    const value = parts[i] ?? 0;
    return element(
      'div',
      { class: `term ${howWell(value, i)}` },
      element('strong', { class: 'term-value' }, figure(value)),
      element('span', { class: 'term-name' }, PARTS[i]?.name ?? ''),
      meter(value),
      element('span', { class: 'term-about' }, PARTS[i]?.about ?? ''),
    );
  };
  const sign = (text: string): HTMLElement => element('span', { class: 'sign', 'aria-hidden': 'true' }, text);
  return element(
    'section',
    { class: 'card', 'aria-labelledby': 'equation' },
    element('h2', { id: 'equation' }, 'The trust equation'),
    element(
      'p',
      {},
      'Trust grows with what you say, what you do and how safe the reader feels. It shrinks as a message turns to its sender.',
    ),
    element(
      'div',
      { class: 'equation' },
      element('div', { class: 'over' }, term(0), sign('+'), term(1), sign('+'), term(2)),
      unseen('divided by'),
      element('div', { class: 'under' }, term(3)),
    ),
    element('p', { class: 'quiet' }, 'Each from 0 to 10, over all macros. The divisor goes from 1 to 2.'),
  );
}

/** Below the line less is better. */
export function howWell(value: number, part: number): string {
  const good = part < 3 ? value : 10 - value;
  return good >= 8 ? 'well' : good >= 6 ? 'fair' : 'poor';
}

/** A small bar from 0 to 10. What it says stands beside it. */
export const meter = (value: number): SVGElement =>
  shape(
    'svg',
    { viewBox: '0 0 100 6', class: 'meter', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    shape('rect', { width: 100, height: 6, class: 'meter-back' }),
    shape('rect', { width: value * 10, height: 6, class: 'meter-value' }),
  );

function distribution({ macros, grades }: PageData, selection: Selection): HTMLElement {
  const gradeAt = (value: number): string => grades.find(([least]) => value >= least)?.[1] ?? 'F';
  const bins = new Array<number>(BINS).fill(0);
  for (const { value } of macros) {
    const bin = Math.min(BINS - 1, Math.floor(value * 2));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const most = Math.max(...bins);
  const columns = bins.map((count, i) => {
    const height = count === 0 ? 0 : Math.max(2, (count / most) * 124);
    return shape('rect', { x: i * 15 + 2, y: 130 - height, width: 12, height, rx: 2, class: `fill-${gradeAt(i / 2)}` });
  });
  const scale = [0, 2, 4, 6, 8, 10].map((value) =>
    shape(
      'text',
      { x: Math.min(292, Math.max(5, value * 30)), y: 148, 'text-anchor': 'middle', class: 'axis' },
      String(value),
    ),
  );
  const counts = new Map(tally(macros.map(({ grade }) => grade)));
  const names = [...grades.map(([, grade]) => grade), 'F'];
  const chart = shape(
    'svg',
    { viewBox: '0 0 300 152', class: 'chart', 'aria-hidden': 'true' },
    shape('line', { x1: 0, y1: 130.5, x2: 300, y2: 130.5, class: 'axis-line' }),
    ...columns,
    ...scale,
  );
  const choices = names.map((grade) => {
    const count = counts.get(grade) ?? 0;
    return filterButton(
      { class: 'grade-choice', disabled: count === 0 },
      { grade },
      selection,
      element('span', { class: `badge grade-${grade}` }, grade),
      ` ${number(count)}`,
      unseen(count === 1 ? ' macro' : ' macros'),
    );
  });
  return element(
    'section',
    { class: 'card', 'aria-labelledby': 'distribution' },
    element('h2', { id: 'distribution' }, 'Scores'),
    chart,
    element('div', { class: 'grade-choices', role: 'group', 'aria-label': 'Macros by grade' }, ...choices),
  );
}

/** A button that narrows the list to what it names, and takes that back when it is pressed again. */
function filterButton(
  attributes: Readonly<Record<string, string | boolean>>,
  wish: Partial<Wishes>,
  selection: Selection,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const isOn = (): boolean =>
    Object.entries(wish).every(([name, word]) => selection.wishes[name as keyof Wishes] === word);
  const one = button(
    { ...attributes, 'aria-pressed': 'false' },
    () => {
      const isOff = isOn();
      selection.wish(isOff ? Object.fromEntries(Object.keys(wish).map((name) => [name, ''])) : wish);
      if (!isOff) document.getElementById('macros')?.scrollIntoView();
    },
    ...children,
  );
  selection.onChange(() => one.setAttribute('aria-pressed', String(isOn())));
  return one;
}

function bars(
  title: string,
  counts: readonly (readonly [word: string, count: number])[],
  what: string,
  wishFor: (word: string) => Partial<Wishes>,
  selection: Selection,
  explain: (word: string) => string | undefined = () => undefined,
): HTMLElement {
  const id = title.toLowerCase().replaceAll(' ', '-');
  const most = Math.max(...counts.map(([, count]) => count), 1);
  const items = counts.map(([word, count], i) => {
    const explained = explain(word);
    return element(
      'li',
      { hidden: i >= FEW_BARS },
      filterButton(
        { class: 'bar', ...(explained === undefined ? {} : { title: explained }) },
        wishFor(word),
        selection,
        element('span', { class: 'bar-name' }, word),
        element('span', { class: 'bar-count' }, number(count)),
        unseen(count === 1 ? what : `${what}s`),
        meter((10 * count) / most),
      ),
    );
  });
  const list = element('ul', { class: 'bars', id: `${id}-bars` }, ...items);
  const hidden = items.slice(FEW_BARS);
  const more = button({ class: 'plain', 'aria-expanded': 'false', 'aria-controls': `${id}-bars` }, () => {
    const isOpen = more.getAttribute('aria-expanded') === 'true';
    for (const item of hidden) item.hidden = isOpen;
    more.setAttribute('aria-expanded', String(!isOpen));
    more.textContent = isOpen ? `Show ${hidden.length} more` : 'Show fewer';
  });
  more.textContent = `Show ${hidden.length} more`;
  return element(
    'section',
    { class: 'card', 'aria-labelledby': id },
    element('h2', { id }, title),
    counts.length === 0 ? element('p', { class: 'quiet' }, 'Nothing here: well done.') : list,
    hidden.length > 0 && more,
  );
}

function careMost(macros: readonly PageMacro[], selection: Selection): HTMLElement {
  const worst = macros
    .filter(({ grade }) => grade !== 'A')
    .sort((a, b) => a.value - b.value || b.findings.length - a.findings.length)
    .slice(0, MOST_CARE);
  const cards = worst.map((macro) =>
    element(
      'li',
      {},
      element(
        'a',
        { class: 'care', href: `#macro-${selection.numberOf(macro)}` },
        element('span', { class: `badge grade-${macro.grade}` }, unseen('Grade '), macro.grade),
        element('strong', { class: 'care-title' }, macro.title),
        element('span', { class: 'care-why' }, whyOf(macro)),
      ),
    ),
  );
  return element(
    'section',
    { 'aria-labelledby': 'care' },
    element('h2', { id: 'care' }, 'Where care pays most'),
    worst.length === 0
      ? element('p', { class: 'quiet' }, 'Every macro has an A.')
      : element('ol', { class: 'care-list' }, ...cards),
  );
}

const whyOf = ({ value, reasons }: PageMacro): string => {
  const most = reasons.slice(0, 3).map(({ because }) => because);
  return `${figure(value)} of 10: ${most.join('; ')}${reasons.length > most.length ? ' …' : ''}`;
};
