// The page of the preview, in a webview of the editor.
import type {
  FromPage,
  SeenFinding,
  ShownElement,
  ShownFinding,
  ShownFix,
  ShownPreview,
  ToPage,
} from '../src/preview-page.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const page = document.querySelector('main') as HTMLElement;

/** What came while something is pressed. To draw it at once would take the button away before it is let go, and nothing would happen. */
let waiting: ToPage | undefined;
let isPressed = false;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (isPressed) waiting = data;
  else draw(data);
});
// A list that opens hears no end of the press.
addEventListener('pointerdown', ({ target }) => {
  isPressed = target instanceof Element && target.closest('button, mark') !== null;
});
for (const end of ['pointerup', 'pointercancel', 'blur']) addEventListener(end, () => setTimeout(letGo));
editor.postMessage({ type: 'ready' });

/** Called once the click that belongs to a press has been heard. */
function letGo(): void {
  isPressed = false;
  if (waiting !== undefined) draw(waiting);
  waiting = undefined;
}

function draw(message: ToPage): void {
  if (message.type === 'nothing') page.replaceChildren(element('p', { class: 'quiet' }, message.text));
  else show(message.preview);
}

function show(preview: ShownPreview): void {
  const { words } = preview;
  const focused = document.activeElement?.id ?? '';
  const letter = element('article', { class: 'letter', 'aria-label': preview.title });
  if (preview.subjectHtml !== null) {
    const subject = element('p', { class: 'subject' }, element('span', { class: 'quiet' }, `${words.subject} `));
    subject.insertAdjacentHTML('beforeend', preview.subjectHtml);
    letter.append(subject);
  }
  const body = element('div', { class: 'body' });
  body.innerHTML = preview.html;
  for (const part of body.querySelectorAll('.trustlint-part')) withoutEdges(part);
  letter.append(body);
  for (const mark of letter.querySelectorAll<HTMLElement>('mark[data-finding]')) {
    const index = Number(mark.dataset.finding);
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
    onPress(mark, () => reveal(preview.findings[index], index));
  }
  for (const [index, finding] of preview.findings.entries()) suggest(letter, finding, index, words);
  page.replaceChildren(
    element(
      'header',
      {},
      element('h1', {}, preview.title),
      element('p', { class: 'quiet' }, preview.about),
      personas(preview),
    ),
    letter,
    ...preview.notes.map((note) => element('p', { class: 'note' }, note)),
    section(words.trust, trust(preview)),
    ...(preview.elements.length === 0 ? [] : [section(words.checklist, checklist(preview))]),
    section(words.findings, findings(preview)),
  );
  document.getElementById(focused)?.focus();
}

/** Takes off the breaks around a text: the blank line below front matter is none of the message. */
function withoutEdges(part: Element): void {
  const isBlank = (node: ChildNode | null): node is ChildNode =>
    node !== null && (node.nodeName === 'BR' || (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === ''));
  while (isBlank(part.firstChild)) part.firstChild.remove();
  while (isBlank(part.lastChild)) part.lastChild.remove();
}

/** Shows behind the words found what could stand there instead: once, behind their last stretch. */
function suggest(letter: HTMLElement, finding: ShownFinding, index: number, words: ShownPreview['words']): void {
  const [fix] = finding.fixes;
  if (fix?.text === null || fix?.replaces !== true) return;
  if (fix.text.includes('\n') || fix.text.length > LONGEST_REWRITE) return;
  let last: Element | undefined = [...letter.querySelectorAll(`mark[data-finding="${index}"]`)].at(-1);
  // Nothing to press stands in another.
  for (let around = last; around !== undefined; around = around.parentElement?.closest('mark') ?? undefined)
    last = around;
  const button = element(
    'button',
    { id: `rewrite-${index}`, class: 'rewrite inline', type: 'button', title: fix.label },
    // Who hears it is told what the sign means.
    element('span', { class: 'unseen' }, `${words.apply}: `),
    `→ ${fix.text}`,
  );
  button.addEventListener('click', () => apply(finding, index, fix));
  last?.after(' ', button);
}

/** Characters; what is longer would hide the text around it. */
const LONGEST_REWRITE = 60;

function personas({ personas, persona, words }: ShownPreview): HTMLElement {
  const select = element('select', { id: 'persona', 'aria-describedby': 'about-persona' });
  for (const { id, label } of personas) {
    const option = element('option', { value: id }, label);
    option.selected = id === persona;
    select.append(option);
  }
  select.addEventListener('change', () => editor.postMessage({ type: 'persona', persona: select.value }));
  const about = personas.find(({ id }) => id === persona)?.about ?? '';
  return element(
    'div',
    { class: 'persona' },
    element('label', { for: 'persona' }, words.persona),
    select,
    element('span', { class: 'quiet', id: 'about-persona' }, about),
  );
}

function trust({ grade, parts }: ShownPreview): HTMLElement {
  return element(
    'div',
    { class: 'trust' },
    element('p', { class: 'grade' }, grade),
    element(
      'dl',
      {},
      ...parts.map(({ label, value, isBad }) => {
        const meter = element('span', { class: isBad ? 'bar bad' : 'bar', 'aria-hidden': 'true' });
        meter.style.setProperty('--filled', `${value * 10}%`);
        return element('div', {}, element('dt', {}, label), element('dd', {}, meter, String(value)));
      }),
    ),
  );
}

const checklist = ({ elements, words }: ShownPreview): HTMLElement =>
  element('ul', { class: 'checklist' }, ...elements.map((one) => checkedElement(one, words)));

function checkedElement(
  { label, isMissing, says, insertion }: ShownElement,
  words: ShownPreview['words'],
): HTMLElement {
  const item = element(
    'li',
    { class: isMissing ? 'missing' : 'there' },
    element('span', { class: 'element' }, label),
    // Seen by its sign, and said to those who do not see it.
    element('span', { class: isMissing ? 'quiet' : 'unseen' }, ` ${says}`),
  );
  if (insertion === undefined) return item;
  const button = element(
    'button',
    { id: `insert-${insertion.element}`, class: 'do', type: 'button', 'aria-label': insertion.label },
    words.insert,
  );
  button.addEventListener('click', () => editor.postMessage({ type: 'insert', element: insertion.element }));
  item.append(' ', button);
  if (insertion.text !== null) item.append(element('span', { class: 'rewrite' }, insertion.text));
  return item;
}

function findings({ findings, words }: ShownPreview): HTMLElement {
  if (findings.length === 0) return element('p', { class: 'quiet' }, words.nothing);
  return element(
    'ol',
    { class: 'findings' },
    ...findings.map((finding, index) => {
      const { rule, severity, message, fixes } = finding;
      const button = element('button', { id: `finding-${index}`, class: severity, type: 'button' }, message);
      onPress(button, () => reveal(finding, index));
      const ways = fixes.map((fix, i) => wayOut(fix, `fix-${index}-${i}`, words, () => apply(finding, index, fix)));
      return element(
        'li',
        {},
        button,
        element('span', { class: 'rule quiet' }, rule),
        ...(ways.length === 0 ? [] : [element('ul', { class: 'fixes' }, ...ways)]),
      );
    }),
  );
}

function wayOut(
  { title, text, label }: ShownFix,
  id: string,
  words: ShownPreview['words'],
  run: () => void,
): HTMLElement {
  const button = element('button', { id, class: 'do', type: 'button', 'aria-label': label }, words.apply);
  button.addEventListener('click', run);
  return element('li', {}, button, element('span', { class: text === null ? 'title' : 'rewrite' }, text ?? title));
}

function reveal(finding: ShownFinding | undefined, index: number): void {
  if (finding !== undefined) editor.postMessage({ type: 'finding', finding: seen(finding, index) });
}

const apply = (finding: ShownFinding, index: number, { title }: ShownFix): void =>
  editor.postMessage({ type: 'fix', finding: seen(finding, index), title });

const seen = ({ rule, message }: ShownFinding, index: number): SeenFinding => ({ index, rule, message });

function onPress(target: HTMLElement, run: () => void): void {
  target.addEventListener('click', run);
  if (target instanceof HTMLButtonElement) return;
  target.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    run();
  });
}

const section = (title: string, ...content: readonly Node[]): HTMLElement =>
  element('section', {}, element('h2', {}, title), ...content);

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
