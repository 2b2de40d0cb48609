import type { Message } from '../language/message.ts';

/** Whether only colleagues read the macro. */
export const isInternal = ({ macro, declaredKind }: Message): boolean =>
  macro.audience === 'internal' || declaredKind === 'internal';

/** Whether the locale is one of the language whose words the lexicon knows. */
export const isEnglish = (locale: string): boolean => /^en(?:[-_]|$)/i.test(locale);
