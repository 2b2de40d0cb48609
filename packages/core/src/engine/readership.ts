import type { Message } from '../language/message.ts';

/** Whether only colleagues read the macro. */
export const isInternal = ({ macro, declaredKind }: Message): boolean =>
  macro.audience === 'internal' || declaredKind === 'internal';

/** Who reads a macro; asked once, not by every rule. */
export interface Readership {
  readonly isInternal: boolean;
  readonly isEnglish: boolean;
}

export const readershipOf = (message: Message): Readership => ({
  isInternal: isInternal(message),
  isEnglish: isEnglish(message.macro.locale),
});

/** Whether the locale is one of the language whose words the lexicon knows. */
export const isEnglish = (locale: string): boolean => /^en(?:[-_]|$)/i.test(locale);

/** `en` fits all English, `en-GB` British English. */
export const fitsLocale = (wanted: string, locale: string): boolean => {
  const given = locale.replaceAll('_', '-').toLowerCase();
  return given === wanted.toLowerCase() || given.startsWith(`${wanted.toLowerCase()}-`);
};
