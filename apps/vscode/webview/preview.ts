// The page of the preview, in a webview of the editor.
import type { FromPage, ShownPreview, ToPage } from '../src/preview-page.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const page = document.querySelector('main') as HTMLElement;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'nothing') page.replaceChildren(element('p', { class: 'quiet' }, data.text));
  else show(data.preview);
});
editor.postMessage({ type: 'ready' });

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
  letter.append(body);
  for (const mark of letter.querySelectorAll<HTMLElement>('mark[data-finding]')) {
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
    onPress(mark, () => reveal(Number(mark.dataset.finding)));
  }
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

const checklist = ({ elements }: ShownPreview): HTMLElement =>
  element(
    'ul',
    { class: 'checklist' },
    ...elements.map(({ label, isMissing, says }) =>
      element('li', { class: isMissing ? 'missing' : 'there' }, label, element('span', { class: 'quiet' }, ` ${says}`)),
    ),
  );

function findings({ findings, words }: ShownPreview): HTMLElement {
  if (findings.length === 0) return element('p', { class: 'quiet' }, words.nothing);
  return element(
    'ol',
    { class: 'findings' },
    ...findings.map(({ rule, severity, message }, index) => {
      const button = element('button', { id: `finding-${index}`, class: severity, type: 'button' }, message);
      onPress(button, () => reveal(index));
      return element('li', {}, button, element('span', { class: 'quiet' }, rule));
    }),
  );
}

const reveal = (index: number): void => editor.postMessage({ type: 'finding', index });

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
