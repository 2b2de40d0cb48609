import { wordsOf } from '../syntax/data-node.ts';
import type { RecordFields, Shape } from './shape.ts';

/** What the choices of the column `msdyn_locale_field` stand for: numbers of Windows' languages. */
const LOCALES: Readonly<Record<string, string>> = {
  1025: 'ar-SA',
  1026: 'bg-BG',
  1027: 'ca-ES',
  1029: 'cs-CZ',
  1030: 'da-DK',
  1031: 'de-DE',
  1032: 'el-GR',
  1033: 'en-US',
  1035: 'fi-FI',
  1036: 'fr-FR',
  1037: 'he-IL',
  1038: 'hu-HU',
  1040: 'it-IT',
  1041: 'ja-JP',
  1042: 'ko-KR',
  1043: 'nl-NL',
  1044: 'nb-NO',
  1045: 'pl-PL',
  1046: 'pt-BR',
  1048: 'ro-RO',
  1049: 'ru-RU',
  1050: 'hr-HR',
  1053: 'sv-SE',
  1054: 'th-TH',
  1055: 'tr-TR',
  1057: 'id-ID',
  1061: 'et-EE',
  1081: 'hi-IN',
  1110: 'gl-ES',
  2052: 'zh-CN',
  2057: 'en-GB',
  2070: 'pt-PT',
  3076: 'zh-HK',
  3082: 'es-ES',
};

/** Quick replies of Dynamics 365 Customer Service, one a language. learn.microsoft.com, entity msdyn_cannedmessage. */
const quickReplies = (
  own: Pick<Shape, 'id' | 'syntaxes' | 'items'>,
  column: (name: string) => string | readonly string[],
): Shape => ({
  ...own,
  label: 'Dynamics 365 quick replies',
  hints: [/\bmsdyn_(?:canned|personal)message/, /\bmsdyn_message\b/],
  dialect: 'd365-slug',
  needs: [column('msdyn_message')].flat().slice(0, 1),
  fields: {
    id: [...[column('msdyn_cannedmessageid')].flat(), ...[column('msdyn_personalmessageid')].flat(), '@id'],
    title: column('msdyn_title'),
    texts: [{ at: column('msdyn_message'), markup: 'html-or-text' }],
    locale: column('msdyn_locale_field'),
    tags: column('msdyn_tagscontrolfield'),
    // 0 is active.
    inactive: column('statecode'),
  } satisfies RecordFields,
  refine(draft) {
    const { locale, ...rest } = draft;
    const number = locale === undefined || typeof locale === 'string' ? locale : wordsOf(locale.node);
    const known = number === undefined ? undefined : LOCALES[number];
    return known === undefined ? rest : { ...rest, locale: known };
  },
});

/** From the Web API. */
export const DYNAMICS_QUICK_REPLY = quickReplies(
  { id: 'dynamics-quick-reply', syntaxes: ['json', 'yaml', 'csv'], items: ['value', '.'] },
  (name) => name,
);

/** From the configuration migration tool. */
export const DYNAMICS_QUICK_REPLY_DATA = quickReplies(
  {
    id: 'dynamics-quick-reply-data',
    syntaxes: ['xml'],
    items: ['msdyn_cannedmessage', 'msdyn_personalmessage'].map((name) => `entities[@name=${name}].records.record`),
  },
  (name) => [`[@name=${name}].@value`],
);
