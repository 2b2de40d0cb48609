import { looksLikeHtml } from '../record/record-value.ts';
import { locatedText } from '../record/select.ts';
import { wordsOf } from '../syntax/data-node.ts';
import type { RecordDraft, RecordView, Shape } from './shape.ts';

/**
 * The languages that Zendesk's own examples number. Every account may have others, so a number that is not here tells nothing:
 * developer.zendesk.com, Ticketing, Locales.
 */
const LOCALES: Readonly<Record<string, string>> = { 1: 'en-US', 8: 'de' };
/** BCP 47 for a language that is not known. */
const UNKNOWN_LANGUAGE = 'und';

/** Texts that macros name as `{{dc.…}}`, one for each language: developer.zendesk.com, Ticketing, Dynamic content. */
export const ZENDESK_DYNAMIC_CONTENT: Shape = {
  id: 'zendesk-dynamic-content',
  label: 'dynamic content of Zendesk',
  syntaxes: ['json', 'yaml'],
  hints: [
    /["']?variants["']?\s{0,20}:/,
    /["']?(?:locale_id|default_locale_id)["']?\s{0,20}:/,
    /["']?content["']?\s{0,20}:/,
  ],
  dialect: 'zendesk',
  items: ['items[*].variants[*]', 'item.variants', '[*].variants[*]', '[*].item.variants[*]', 'variants'],
  needs: ['content', 'locale_id'],
  fields: {
    title: ['^.name', '^.placeholder', 'name'],
    texts: [{ at: 'content', markup: 'html-or-text' }],
    locale: 'locale',
    active: 'active',
  },
  refine: (draft, view) => withLanguage(withSharedName(draft, view), view),
};

/** As other macros write it: `{{dc.opening_hours}}`. */
function withSharedName(draft: RecordDraft, view: RecordView): RecordDraft {
  const [placeholder] = view.select('^.placeholder');
  const text = placeholder && locatedText(placeholder);
  const name = text === undefined ? null : /dc\.[\w-]+/.exec(text.text);
  if (text === undefined || name === null) return draft;
  const span = { start: name.index, end: name.index + name[0].length };
  return { ...draft, sharedAs: { name: name[0], at: { text, span } } };
}

function withLanguage(draft: RecordDraft, view: RecordView): RecordDraft {
  if (draft.locale !== undefined) return draft;
  const number = wordsOf(view.select('locale_id')[0]?.node) ?? '';
  const known = LOCALES[number];
  const standard = wordsOf(view.select('^.default_locale_id')[0]?.node);
  // The language of the account, which the configuration names.
  if (known === undefined && (standard === undefined || standard === number)) return draft;
  return { ...draft, locale: known ?? UNKNOWN_LANGUAGE };
}

/** Languages as the header of an export calls them in English. */
const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  czech: 'cs',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  finnish: 'fi',
  french: 'fr',
  german: 'de',
  greek: 'el',
  hebrew: 'he',
  hungarian: 'hu',
  indonesian: 'id',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  norwegian: 'no',
  polish: 'pl',
  portuguese: 'pt',
  romanian: 'ro',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  thai: 'th',
  turkish: 'tr',
  ukrainian: 'uk',
  vietnamese: 'vi',
};

/**
 * The export of dynamic content: a table for each language, which the name of the file tells (`de.csv`). Beside the translation it
 * repeats the text that was translated, which is checked in the file of its own language.
 */
export const ZENDESK_DYNAMIC_CONTENT_TABLE: Shape = {
  id: 'zendesk-dynamic-content-table',
  label: 'an export of dynamic content of Zendesk',
  syntaxes: ['csv'],
  hints: [/^\uFEFF?"?Title"?[,;\t]"?Default language"?[,;\t]"?Default text"?/i],
  dialect: 'zendesk',
  items: ['.'],
  needs: ['Title', 'Default text'],
  fields: { title: 'Title', texts: [] },
  refine: withTranslation,
};

function withTranslation(draft: RecordDraft, view: RecordView): RecordDraft {
  const cells = view.select('[*]');
  const translation = cells.find(
    ({ key }) => / text$/i.test(key?.name ?? '') && !/^default text$/i.test(key?.name ?? ''),
  );
  const at = translation ?? cells.find(({ key }) => /^default text$/i.test(key?.name ?? ''));
  if (at === undefined || (wordsOf(at.node) ?? '').trim() === '') return { ...draft, skip: 'not translated' };
  const language =
    translation === undefined ? wordsOf(view.select('Default language')[0]?.node) : translation.key?.name;
  const named = LANGUAGES[/^\p{L}+/u.exec(language ?? '')?.[0]?.toLowerCase() ?? ''];
  const title = wordsOf(draft.title?.node);
  const file = /(?:^|\/)([a-z]{2,3}(?:[-_][a-z\d]{2,4})?)\.[a-z]+$/i.exec(view.path)?.[1];
  return {
    ...draft,
    ...(title === undefined ? {} : { sharedAs: { name: sharedNameOf(title) } }),
    texts: [{ role: 'body', markup: looksLikeHtml(wordsOf(at.node) ?? '') ? 'html' : 'text', at }],
    locale: file ?? named ?? UNKNOWN_LANGUAGE,
  };
}

/** Zendesk makes the placeholder of the title that an item was given first. */
const sharedNameOf = (title: string): string =>
  `dc.${title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')}`;
