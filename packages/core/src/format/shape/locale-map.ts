import { looksLikeHtml } from '../record/record-value.ts';
import { isString, wordsOf } from '../syntax/data-node.ts';
import type { FoundText, Shape } from './shape.ts';

/** `de.json`, `pt-BR.json`: the language of a file of replies. Three letters are as often a word as a language. */
const LOCALE = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** A tag that parts paragraphs, so that line breaks don't. */
const BLOCK = /<(?:p|div|br|table|h[1-6]|ul|ol)\b/i;

/** One file a language, each reply under a key that all languages share: `{"late": {"label": "…", "content": "…"}}`. */
export const LOCALE_MAP: Shape = {
  id: 'reply-map',
  label: 'replies under keys',
  syntaxes: ['json', 'yaml'],
  hints: [/\blabel["']?\s{0,9}:/, /\bcontent["']?\s{0,9}:/],
  path: /(?:^|\/)[a-z]{2}(?:[-_][A-Za-z]{2,4})?\.[a-z]{4,5}$|repl(?:y|ies)|macro|canned|respon[sc]e|snippet|template/i,
  items: ['[*]'],
  needs: ['@key', 'label', 'content'],
  isWrittenByHand: true,
  fields: { id: '@key', title: 'label', texts: [{ at: 'content', markup: 'text' }], locale: '@file' },
  refine({ locale, ...draft }) {
    const isLocale = typeof locale === 'object' && LOCALE.test(wordsOf(locale.node) ?? '');
    // Links and emphasis in HTML, but paragraphs as people write them.
    const texts = draft.texts.map((text): FoundText => {
      const words = isString(text.at.node) ? text.at.node.value : '';
      return { ...text, markup: BLOCK.test(words) ? 'html' : looksLikeHtml(words) ? 'markdown' : 'text' };
    });
    return { ...draft, texts, ...(isLocale ? { locale } : {}) };
  },
};
