/** What a macro is for; it says which elements its readers need. */
export const KINDS = [
  'acknowledgement',
  'information-request',
  'update',
  'how-to',
  'resolution',
  'decline',
  'incident',
  'apology',
  'escalation',
  'account-security',
  'internal',
  'snippet',
] as const;

export type Kind = (typeof KINDS)[number];

/** A part of a trustworthy message. */
export const ELEMENTS = [
  'greeting',
  'thanks',
  'acknowledgement',
  'empathy',
  'apology',
  'responsibility',
  'cause',
  'remedy',
  'amends',
  'prevention',
  'next-step',
  'timeline',
  'follow-up',
  'escalation-path',
  'question',
  'options',
  'data-reason',
  'identity-check',
  'resolution-check',
  'sign-off',
] as const;

export type Element = (typeof ELEMENTS)[number];

/** An element as messages to users call it: `next step`, `sign-off`. */
export function nameOfElement(element: Element): string {
  if (element === 'sign-off' || element === 'follow-up') return element;
  return element === 'data-reason' ? 'reason for the data' : element.replaceAll('-', ' ');
}

/** The elements that the readers of each kind need. */
export const REQUIRED_ELEMENTS: Readonly<Record<Kind, readonly Element[]>> = {
  acknowledgement: ['greeting', 'acknowledgement', 'next-step', 'timeline', 'sign-off'],
  'information-request': ['greeting', 'acknowledgement', 'question', 'data-reason', 'next-step', 'sign-off'],
  update: ['greeting', 'acknowledgement', 'next-step', 'timeline', 'follow-up', 'sign-off'],
  'how-to': ['greeting', 'acknowledgement', 'next-step', 'resolution-check', 'sign-off'],
  resolution: ['greeting', 'acknowledgement', 'remedy', 'resolution-check', 'sign-off'],
  decline: ['greeting', 'acknowledgement', 'empathy', 'cause', 'options', 'sign-off'],
  incident: [
    'greeting',
    'acknowledgement',
    'empathy',
    'apology',
    'responsibility',
    'cause',
    'remedy',
    'next-step',
    'timeline',
    'follow-up',
    'sign-off',
  ],
  apology: [
    'greeting',
    'acknowledgement',
    'empathy',
    'apology',
    'responsibility',
    'cause',
    'remedy',
    'amends',
    'prevention',
    'sign-off',
  ],
  escalation: ['greeting', 'acknowledgement', 'next-step', 'timeline', 'follow-up', 'escalation-path', 'sign-off'],
  'account-security': ['greeting', 'acknowledgement', 'identity-check', 'next-step', 'sign-off'],
  internal: [],
  snippet: [],
};

export const isKind = (value: unknown): value is Kind => (KINDS as readonly unknown[]).includes(value);
