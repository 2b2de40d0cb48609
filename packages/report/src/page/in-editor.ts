import type { FromReport, ToReport } from '../page-messages.ts';
import { draw } from './drawing.ts';
import { button } from './elements.ts';

/** How a page in an editor talks to it. */
export interface EditorPage {
  readonly postMessage: (message: FromReport) => void;
}

/** Draws the page whenever the editor sends the data; it looks as the editor does. */
export function drawInEditor(editor: EditorPage): void {
  const tool = (words: string, type: 'redraw' | 'save'): HTMLElement =>
    button({ class: 'plain' }, () => editor.postMessage({ type }), words);
  addEventListener('message', ({ data: { type, data } }: MessageEvent<ToReport>) => {
    if (type !== 'report') return;
    draw(data, {
      tools: [tool('Draw up again', 'redraw'), tool('Save as HTML', 'save')],
      closing: 'Nothing of it leaves your machine.',
      open: (macro, finding) =>
        editor.postMessage({ type: 'open', macro, ...(finding === undefined ? {} : { finding }) }),
    });
  });
  followTheme();
  editor.postMessage({ type: 'ready' });
}

/** What the editor's colours do not say is chosen to be read on them. */
function followTheme(): void {
  const follow = (): void => {
    const { vscodeThemeKind = '' } = document.body.dataset;
    const isDark = vscodeThemeKind === 'vscode-dark' || vscodeThemeKind === 'vscode-high-contrast';
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  new MutationObserver(follow).observe(document.body, { attributeFilter: ['data-vscode-theme-kind'] });
  follow();
}
