import type { LibraryMacro } from '@trustlint/core';

/** Languages that two letters in a path may stand for. */
const LANGUAGES = new Set(
  `af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr ms mt nb ne
  nl nn no pa pl pt ro ru sk sl so sq sr sv sw ta te th tl tr uk ur uz vi zh zu`.split(/\s+/),
);
/** Of these, the ones that also end names of other things: "log-in", "who-is-it". */
const WORDS = new Set(['is', 'it', 'no', 'so', 'id', 'he', 'be', 'et']);

/** The languages that the path names: `de/refund.md`, `refund.pt-BR.md`. Empty where it names none. */
export function localeInPath(path: string): string {
  const folders = path.toLowerCase().split('/');
  const name = (folders.pop() as string).replace(/\.\w+$/, '');
  const ending = /[._-]([a-z]{2,3})(?:[-_]([a-z]{2,4}|\d{3}))?$/.exec(name);
  const isEnding =
    ending !== null &&
    LANGUAGES.has(ending[1] as string) &&
    (ending[0].startsWith('.') || !WORDS.has(ending[1] as string));
  const found = folders.filter((folder) => isLocale(folder));
  if (isEnding) found.push(ending[0].slice(1));
  else if (isLocale(name)) found.push(name);
  return found.join('/').replaceAll('_', '-');
}

function isLocale(word: string): boolean {
  const match = /^([a-z]{2,3})(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/.exec(word);
  return match !== null && LANGUAGES.has(match[1] as string);
}

/**
 * Whether the two files are two versions of one macro: the same name for another brand, state or design
 * (`basic/refund.md` and `plain/refund.md`), or as a page and as plain text.
 */
export function areVersions(a: LibraryMacro, b: LibraryMacro): boolean {
  if (a.path === b.path) return false;
  const one = withoutEnding(a.path).split('/');
  const other = withoutEnding(b.path).split('/');
  if (one.length !== other.length || one.at(-1) !== other.at(-1)) return false;
  return one.filter((folder, i) => folder !== other[i]).length <= 1;
}

/** Without the ending, and without what names the file beside a Salesforce template. */
export const withoutEnding = (path: string): string => path.replace(/(?:\.email-meta)?\.\w+$/, '');
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
