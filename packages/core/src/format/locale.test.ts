import { describe, expect, it } from 'vitest';
import { MARKDOWN } from './markdown.ts';
import { CONTEXT } from './testing/context.ts';

const GERMAN = 'Guten Tag, wir haben den Filter ersetzt, und Sie können den Mäher am Dienstag bei uns abholen.';

/** Locale and where it comes from, of a macro in a file of that path. */
function localeOf(path: string, text: string, locale?: string): readonly (string | undefined)[] {
  const { locale: _, ...context } = CONTEXT;
  const [macro] = MARKDOWN.read(
    { path, text, encoding: 'utf-8', bom: false },
    { ...context, ...(locale === undefined ? {} : { locale }) },
  ).macros;
  return [macro?.locale, macro?.localeSource];
}

describe('the language of a macro', () => {
  it('is what its metadata say', () => {
    expect(localeOf('fr/x.md', `---\nlocale: it\n---\n${GERMAN}`, 'es')).toEqual(['it', 'metadata']);
  });

  it('is else what the configuration says', () => {
    expect(localeOf('fr/x.md', GERMAN, 'es')).toEqual(['es', 'config']);
  });

  it.each([
    ['macros/fr/late.md', 'fr'],
    ['macros/pt-BR/billing/late.md', 'pt-BR'],
    ['macros/pt_BR/late.md', 'pt-BR'],
    ['late.es.md', 'es'],
    ['late_nl.macro.md', 'nl'],
    ['late.macro.en-GB.md', 'en-GB'],
    ['en/archive/sv/late.md', 'sv'],
  ])('is else what the path says: %s', (path, locale) => {
    expect(localeOf(path, GERMAN)).toEqual([locale, 'path']);
  });

  it.each(['macros/it/late.md', 'macros/hr/late.md', 'de-escalate.md', 'made.md', 'fr.md'])(
    'is no word that only looks so: %s',
    (path) => {
      expect(localeOf(path, GERMAN)).toEqual(['de', 'text']);
    },
  );

  it('is else what the text is written in, and English where that does not tell', () => {
    expect(localeOf('x.md', GERMAN)).toEqual(['de', 'text']);
    expect(localeOf('x.md', 'Filter ersetzt.')).toEqual(['en', 'default']);
  });

  it('is sought in the text where the platform names a language by a number that nobody knows', () => {
    expect(localeOf('x.md', `---\nlocale: und\n---\n${GERMAN}`, 'en')).toEqual(['de', 'text']);
    expect(localeOf('x.md', '---\nlocale: und\n---\nFilter ersetzt.')).toEqual(['und', 'metadata']);
  });
});
