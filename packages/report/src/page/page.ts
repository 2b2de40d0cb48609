import type { PageData } from '../page-data.ts';
import { draw } from './drawing.ts';
import { button } from './elements.ts';
import { drawInEditor, type EditorPage } from './in-editor.ts';
import { themeSwitch } from './theme.ts';

/** There in the pages that editors show, and nowhere else. */
declare const acquireVsCodeApi: (() => EditorPage) | undefined;

if (typeof acquireVsCodeApi === 'function') drawInEditor(acquireVsCodeApi());
else {
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
  draw(data, {
    tools: [themeSwitch(), button({ class: 'plain' }, () => window.print(), 'Print')],
    closing: 'This page holds everything it shows and sends nothing anywhere.',
  });
}
