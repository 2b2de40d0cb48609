import {
  AUDIENCE_DOCS,
  AUDIENCES,
  findDialect,
  isKind,
  KIND_DOCS,
  type Kind,
  METADATA_DOCS,
  METADATA_KEYS,
  nameOfElement,
  REQUIRED_ELEMENTS,
  sampleName,
  writePlaceholder,
} from '@trustlint/core';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { type Ink, paragraphs } from './ink.ts';

export type MetadataKey = (typeof METADATA_KEYS)[number];

export const isMetadataKey = (key: string): key is MetadataKey => (METADATA_KEYS as readonly string[]).includes(key);

export const explainKey = (key: MetadataKey, ink: Ink): string =>
  paragraphs(ink.strong(key), ink.words(METADATA_DOCS[key]));

/** What a value of a key means; `undefined` where there is nothing to say. */
export function explainValue(key: MetadataKey, value: string, file: MacroFile, ink: Ink): string | undefined {
  switch (key) {
    case 'kind':
      return isKind(value) ? explainKind(value, file, ink) : undefined;
    case 'platform':
      return explainPlatform(value, file, ink);
    case 'audience': {
      const audience = AUDIENCES.find((known) => known === value);
      return audience === undefined ? undefined : paragraphs(ink.strong(value), ink.words(AUDIENCE_DOCS[audience]));
    }
    case 'locale':
      return paragraphs(ink.strong(value), languageOf(value) && ink.words(languageOf(value) as string));
    default:
      return undefined;
  }
}

function explainKind(kind: Kind, { settings }: MacroFile, ink: Ink): string {
  const own = settings.requires?.[kind];
  const needed = (own ?? REQUIRED_ELEMENTS[kind]).map(nameOfElement);
  return paragraphs(
    ink.strong(kind),
    ink.words(KIND_DOCS[kind]),
    needed.length > 0 &&
      `${ink.words(own === undefined ? 'What its readers need:' : 'What its readers need, as your configuration says:')}\n\n${ink.list(needed)}`,
  );
}

function explainPlatform(name: string, { resolved }: MacroFile, ink: Ink): string | undefined {
  const dialect = findDialect(name, resolved.dialects);
  if (dialect === undefined) return undefined;
  const sample = sampleName(dialect) ?? (dialect.open === '' ? undefined : writePlaceholder(dialect, '…'));
  return paragraphs(
    ink.strong(dialect.label),
    sample === undefined
      ? ink.words('It fills in no placeholders.')
      : `${ink.words('Its placeholders look like this:')} ${ink.code(sample)}`,
  );
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a language code means in words. */
export function languageOf(locale: string): string | undefined {
  try {
    return NAMES.of(locale.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
