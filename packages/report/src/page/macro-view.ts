import type {
  ChangedRun,
  PageBlock,
  PageData,
  PageFinding,
  PageFix,
  PageMacro,
  PageRun,
  PageText,
} from '../page-data.ts';
import { button, element, unseen } from './elements.ts';
import { howWell, meter } from './overview.ts';
import { figure, PARTS } from './words.ts';

/**
 * A macro with its text, what was found in it and what its score is made of. `id` is unique on the page; `open` leads to a finding, where
 * files can be opened.
 */
export function macroView(
  macro: PageMacro,
  id: string,
  { rules }: Pick<PageData, 'rules'>,
  open: ((finding: number) => void) | undefined,
): HTMLElement {
  const view = element('div', { class: 'macro-view' });
  const findings = macro.findings.map((finding, i) => findingItem(finding, i, id, rules[finding.rule], open));
  view.append(
    element(
      'div',
      { class: 'macro-columns' },
      element('div', {}, ...macro.texts.map((text) => textView(text, macro, id)), elementsView(macro, view)),
      element(
        'div',
        {},
        findings.length === 0
          ? element('p', { class: 'quiet' }, 'Nothing was found in this macro.')
          : element('ol', { class: 'findings' }, ...findings),
      ),
    ),
    scoreView(macro),
  );
  return view;
}

const ROLES = { body: 'Text', subject: 'Subject', 'side-conversation': 'Side conversation', label: 'Image or tooltip' };

function textView({ role, blocks }: PageText, macro: PageMacro, id: string): HTMLElement {
  const told = new Set<number>();
  return element(
    'div',
    { class: `text text-${role}` },
    (role !== 'body' || macro.texts.length > 1) && element('p', { class: 'text-role' }, ROLES[role]),
    ...blocks.map((block) => blockView(block, macro, id, told)),
    blocks.length === 0 && element('p', { class: 'quiet' }, 'No words stand here.'),
  );
}

function blockView({ kind, number, runs }: PageBlock, macro: PageMacro, id: string, told: Set<number>): HTMLElement {
  const mark = kind !== 'list-item' ? undefined : number === undefined ? '•' : `${number}.`;
  return element(
    'p',
    { class: `block-${kind}` },
    mark !== undefined && element('span', { class: 'item-mark' }, mark),
    ...runs.flatMap((run, i) => runView(run, runs[i + 1], macro, id, told)),
  );
}

const GRAVITY = { error: 3, warning: 2, info: 1 };

/** The words of a run and, where a finding ends, its number, which leads to what is said of it. */
function runView(
  { text, findings = [], elements = [], look }: PageRun,
  next: PageRun | undefined,
  macro: PageMacro,
  id: string,
  told: Set<number>,
): readonly Node[] {
  let shown: Node = document.createTextNode(text);
  if (look !== undefined) shown = element('span', { class: `look-${look}` }, unseen(LOOKS[look] ?? ''), shown);
  if (elements.length > 0) shown = element('span', { 'data-elements': ` ${elements.join(' ')} ` }, shown);
  const [gravest] = findings.flatMap((i) => macro.findings[i]?.severity ?? []).sort((a, b) => GRAVITY[b] - GRAVITY[a]);
  if (gravest !== undefined && text !== '') shown = element('mark', { class: gravest }, shown);
  const ending = findings.filter((i) => next?.findings?.includes(i) !== true && !told.has(i));
  const numbers = ending.map((i) => {
    told.add(i);
    const severity = macro.findings[i]?.severity ?? 'info';
    return button(
      { class: `note ${severity}`, 'aria-label': `Finding ${i + 1}, ${severity}` },
      () => document.getElementById(`${id}-finding-${i}`)?.focus(),
      String(i + 1),
    );
  });
  return [shown, ...numbers];
}

const LOOKS: Readonly<Record<string, string>> = { value: 'placeholder ', 'fill-in': 'to fill in: ' };

/** What readers need: found in the text, where a press shows it, or missing. */
function elementsView({ present, missing }: PageMacro, view: HTMLElement): HTMLElement | undefined {
  if (present.length + missing.length === 0) return undefined;
  const items = [
    ...missing.map((name) =>
      element('li', { class: 'missing' }, element('span', { class: 'chip' }, '✗ ', name, unseen(' is missing'))),
    ),
    ...present.map((name, i) => {
      const chip = button({ class: 'chip', 'aria-pressed': 'false' }, () => {
        const isOn = chip.getAttribute('aria-pressed') !== 'true';
        chip.setAttribute('aria-pressed', String(isOn));
        for (const place of view.querySelectorAll(`[data-elements~="${i}"]`)) place.classList.toggle('shown', isOn);
      });
      chip.append('✓ ', name, unseen(': show it in the text'));
      return element('li', { class: 'present' }, chip);
    }),
  ];
  return element(
    'div',
    { class: 'elements' },
    element('h4', {}, 'What the reader finds'),
    element('ul', { class: 'chips' }, ...items),
  );
}

function findingItem(
  { rule, severity, message, line, isKnown, fixes }: PageFinding,
  i: number,
  id: string,
  about: PageData['rules'][string] | undefined,
  open: ((finding: number) => void) | undefined,
): HTMLElement {
  return element(
    'li',
    { id: `${id}-finding-${i}`, tabindex: -1, class: `finding ${severity}` },
    element(
      'p',
      { class: 'finding-head' },
      element('span', { class: `note ${severity}`, 'aria-hidden': 'true' }, String(i + 1)),
      element('span', { class: `severity ${severity}` }, severity),
      element('code', {}, rule),
      open === undefined
        ? element('span', { class: 'quiet' }, `line ${line}`)
        : button({ class: 'plain to-line' }, () => open(i), `line ${line}`, unseen(': open in the editor')),
      isKnown === true && element('span', { class: 'known' }, 'known'),
    ),
    element('p', { class: 'finding-message' }, message),
    rewrites(fixes),
    about !== undefined &&
      element('details', { class: 'why' }, element('summary', {}, 'Why it matters'), element('p', {}, about.why)),
  );
}

/** What stands there, then what could stand there instead; what has no such wording is told by its title. */
function rewrites(fixes: readonly PageFix[]): HTMLElement | undefined {
  if (fixes.length === 0) return undefined;
  const list = element('dl', { class: 'rewrites' });
  let last = '';
  for (const { title, isSafe, change } of fixes) {
    if (change === undefined) {
      list.append(element('div', {}, element('dt', {}, 'Try'), element('dd', {}, title)));
      continue;
    }
    const isInsertion = change.every(([kind]) => kind !== -1);
    const before = JSON.stringify(change.filter(([kind]) => kind !== 1));
    if (before !== last && !isInsertion)
      list.append(element('div', { class: 'before' }, element('dt', {}, 'Before'), wording(change, -1)));
    last = before;
    const after = wording(change, 1);
    if (isSafe === true) after.append(' ', element('span', { class: 'safe' }, 'made by --fix'));
    list.append(element('div', { class: 'after', title }, element('dt', {}, isInsertion ? 'Add' : 'After'), after));
  }
  return list;
}

const wording = (change: readonly ChangedRun[], side: -1 | 1): HTMLElement =>
  element(
    'dd',
    {},
    ...change
      .filter(([kind]) => kind === 0 || kind === side)
      .map(([kind, text]) => (kind === 0 ? text : element(kind < 0 ? 'del' : 'ins', {}, text))),
  );

function scoreView({ parts, reasons }: PageMacro): HTMLElement {
  const items = PARTS.map(({ name }, i) => {
    const moved = reasons.filter(({ part }) => part === i);
    return element(
      'li',
      { class: `part ${howWell(parts[i] ?? 0, i)}` },
      element('span', { class: 'part-name' }, name),
      element('strong', {}, figure(parts[i] ?? 0)),
      meter(parts[i] ?? 0),
      moved.length > 0 &&
        element(
          'ul',
          {},
          ...moved.map(({ points, because }) =>
            element('li', {}, `${points > 0 ? '+' : '−'}${Math.abs(points)} ${because}`),
          ),
        ),
    );
  });
  return element(
    'div',
    { class: 'score' },
    element('h4', {}, 'How the score comes about'),
    element('ul', { class: 'parts' }, ...items),
  );
}
