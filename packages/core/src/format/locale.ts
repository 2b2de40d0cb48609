import type { LocaleSource, Part } from '../model/macro.ts';
import { matchesOf } from '../text/matches.ts';
import { languageOf } from '../text/text-language.ts';
import type { FormatContext } from './format.ts';

/** What a macro's language is, and how that is known. */
export interface Localized {
  readonly locale: string;
  readonly localeSource: LocaleSource;
}

const UNTOLD = 'en';
/** Language codes that are no words or names of departments, as `it` and `hr` are. */
const CODES =
  'ar|bg|cs|cy|da|de|el|en|es|et|eu|fa|fi|fr|ga|gl|hu|ja|ko|lt|lv|nb|nl|nn|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh';
/** `macros/de/late.md`, `pt-BR/late.md`, `late.fr.md`, `late.macro.es-MX.md`, `late_de.html`. */
const IN_PATH = new RegExp(
  `(?:^|/)((?:${CODES})|[a-z]{2}[-_][A-Z]{2})/|[._-]((?:${CODES})|[a-z]{2}[-_][A-Z]{2})(?:\\.macro)?\\.[a-z]{2,5}$`,
  'g',
);
/** Two letters that may be such a code; quick to look for. */
const MAY_BE_IN_PATH = /(?:^|[/._-])[a-z]{2}(?:[-_][A-Z]{2})?[/.]/;

/** The locale that the metadata names, else the configuration, else the path, else what the text is plainly written in; English where nothing tells. */
export function localeOf(
  named: string | undefined,
  { locale, known }: Pick<FormatContext, 'locale' | 'known'>,
  path: string,
  parts: readonly Part[],
): Localized {
  if (named !== undefined && !isUnknown(named)) return { locale: named, localeSource: 'metadata' };
  if (named === undefined && locale !== undefined) return { locale, localeSource: 'config' };
  const match = MAY_BE_IN_PATH.test(path) ? Array.from(matchesOf(IN_PATH, path)).at(-1) : undefined;
  const inPath = match?.[1] ?? match?.[2];
  if (named === undefined && inPath !== undefined) return { locale: inPath.replace('_', '-'), localeSource: 'path' };
  const written = parts.find(({ role }) => role === 'body')?.prose.text.text;
  const language =
    written === undefined
      ? undefined
      : known === undefined
        ? languageOf(written)
        : known.recall('language', written, languageOf);
  if (language !== undefined) return { locale: language, localeSource: 'text' };
  return named === undefined
    ? { locale: UNTOLD, localeSource: 'default' }
    : { locale: named, localeSource: 'metadata' };
}

/** `und`: the platform names a language by a number that nobody has published, so that it is none of those that others name. */
const isUnknown = (locale: string): boolean => /^und$/i.test(locale);
