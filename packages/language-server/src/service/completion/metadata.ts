import { AUDIENCE_DOCS, AUDIENCES, KIND_DOCS, KINDS, METADATA_DOCS, METADATA_KEYS } from '@trustlint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { isMetadataKey, languageOf, type MetadataKey } from '../explain/explain-metadata.ts';
import { type MetadataCursor, metadataKeysIn, metadataPlace } from '../metadata-cursor.ts';
import { byUse, libraryWords } from './library-words.ts';
import { type CompletionPlace, type Offer, rankOf } from './offer.ts';
import { offerInFile } from './offer-in-file.ts';
import { ruleOffers } from './rule-names.ts';

/** What may stand at the cursor in front matter. */
export function metadataOffers(cursor: MetadataCursor, place: CompletionPlace): readonly Offer[] {
  switch (cursor.what) {
    case 'key':
      return keyOffers(cursor, place);
    case 'allow-key':
      return allowKeyOffers(cursor, place);
    case 'rule':
      return ruleOffers(cursor.word, { start: 0, end: place.file.document.file.text.length }, place);
    case 'value':
      return isMetadataKey(cursor.key) ? valueOffers(cursor.key, cursor, place) : [];
  }
}

function keyOffers(cursor: MetadataCursor, place: CompletionPlace): readonly Offer[] {
  const { syntax, word, after, before } = cursor;
  const front = metadataPlace(place.file);
  const written = front === undefined ? new Set<string>() : metadataKeysIn(place.file.document.file.text, front);
  // In JSON the quotes are written first.
  if (syntax === 'json' && !before.endsWith('"')) return [];
  const sign = { yaml: ': ', toml: ' = ', json: '": ' }[syntax];
  const hasSign = /^["']?\s*[:=]/.test(after);
  return METADATA_KEYS.filter((key) => key === cursor.key || !written.has(key)).map((key, i) =>
    offerInFile(place, word, key, {
      kind: CompletionItemKind.Property,
      text: hasSign ? key : textOfKey(key, syntax, sign, after),
      stops: key === 'trustlint' ? ['pillar/rule', 'the reason'] : [],
      detail: METADATA_DOCS[key],
      rank: rankOf(0, i),
      topic: { about: 'key', key },
    }),
  );
}

function textOfKey(key: MetadataKey, syntax: MetadataCursor['syntax'], sign: string, after: string): string {
  if (syntax === 'json') return /^"/.test(after) ? key : `${key}${sign}`;
  if (key === 'trustlint' && syntax === 'yaml')
    return 'trustlint: { allow: [{ rule: pillar/rule, reason: the reason }] }';
  return `${key}${sign}`;
}

function allowKeyOffers({ before, word, after, syntax }: MetadataCursor, place: CompletionPlace): readonly Offer[] {
  const isInEntry = /\ballow\b/.test(before);
  const keys = isInEntry
    ? (['rule', 'reason'] as const).filter((key) => !new RegExp(`\\b${key}\\b[^-{}]*$`).test(before))
    : (['allow'] as const);
  const sign = /^["']?\s*[:=]/.test(after) ? '' : { yaml: ': ', toml: ' = ', json: '": ' }[syntax];
  return keys.map((key, i) =>
    offerInFile(place, word, key, {
      kind: CompletionItemKind.Property,
      text: `${key}${sign}`,
      detail: ALLOW_KEYS[key],
      rank: rankOf(0, i),
    }),
  );
}

const ALLOW_KEYS = {
  allow: 'the rules whose findings you accept in this macro',
  rule: 'the rule, or a whole pillar',
  reason: 'why you accept what it finds',
} as const;

/** Languages that help desks write in most, for want of others in the library. */
const USUAL_LOCALES = ['en', 'en-GB', 'en-US', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'sv'];

function valueOffers(key: MetadataKey, cursor: MetadataCursor, place: CompletionPlace): readonly Offer[] {
  const { file, session } = place;
  const used = (what: 'locale' | 'channel' | 'region' | 'tags'): readonly string[] => {
    const typed = file.document.file.text.slice(cursor.word.start, cursor.word.end);
    return byUse(libraryWords(file, session).values[what]).filter((value) => value !== typed);
  };
  const offer = (values: readonly string[], detailOf: (value: string) => string | undefined): readonly Offer[] =>
    values.map((value, i) => valueOffer(key, value, i, detailOf(value), cursor, place));
  switch (key) {
    case 'kind':
      return offer(KINDS, (kind) => KIND_DOCS[kind as keyof typeof KIND_DOCS]);
    case 'audience':
      return offer(AUDIENCES, (audience) => AUDIENCE_DOCS[audience as keyof typeof AUDIENCE_DOCS]);
    case 'platform': {
      const labels = new Map<string, string>();
      for (const { platforms, label } of file.resolved.dialects)
        for (const platform of platforms) if (!labels.has(platform)) labels.set(platform, label);
      return offer([...labels.keys()], (platform) => labels.get(platform));
    }
    case 'locale': {
      const { locale } = file.settings;
      return offer(
        [...new Set([...(locale === undefined ? [] : [locale]), ...used('locale'), ...USUAL_LOCALES])],
        languageOf,
      );
    }
    case 'channel':
    case 'region':
      return offer(used(key), () => 'used in your macros');
    case 'tags': {
      const own = new Set(file.document.macros.flatMap(({ tags }) => tags));
      return offer(
        used('tags').filter(
          (tag) => !own.has(tag) || !new RegExp(`\\b${escaped(tag)}\\b`).test(cursor.before + cursor.after),
        ),
        () => 'used in your macros',
      );
    }
    default:
      return [];
  }
}

function valueOffer(
  key: MetadataKey,
  value: string,
  index: number,
  detail: string | undefined,
  { syntax, before, after, word }: MetadataCursor,
  place: CompletionPlace,
): Offer {
  // Behind the sign of the key a blank is missing, or the quotes are.
  const blank = before === '' && syntax === 'yaml' ? ' ' : '';
  const quote = syntax !== 'yaml' && !/["']$/.test(before) && !/^["']/.test(after) ? '"' : '';
  const needsQuotes =
    syntax === 'yaml' && !/^[\p{L}_][\p{L}\p{N} _./-]*$/u.test(value) && !/["']$/.test(before) ? '"' : '';
  return offerInFile(place, word, value, {
    kind: CompletionItemKind.EnumMember,
    text: `${blank}${quote}${needsQuotes}${value}${needsQuotes}${quote}`,
    ...(detail === undefined ? {} : { detail }),
    rank: rankOf(0, index),
    topic: { about: 'value', key, value },
  });
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
