import type { Message } from '../language/message.ts';

/** Whether only colleagues read the macro. */
export const isInternal = ({ macro, declaredKind }: Message): boolean =>
  macro.audience === 'internal' || declaredKind === 'internal';

/** Whether the macro is in the one language whose words the lexicon knows. */
export const isEnglish = ({ macro }: Message): boolean => /^en(?:[-_]|$)/i.test(macro.locale);
