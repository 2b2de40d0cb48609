import type { PageData } from './page-data.ts';

/** What the page hears from an editor that shows it. */
export interface ToReport {
  readonly type: 'report';
  readonly data: PageData;
}

/** What it sends there. Macros and findings are counted as the data have them. */
export type FromReport =
  | { readonly type: 'ready' | 'redraw' | 'save' }
  | { readonly type: 'open'; readonly macro: number; readonly finding?: number };
