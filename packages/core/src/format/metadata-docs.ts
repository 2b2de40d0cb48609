import type { Kind } from '../model/kind.ts';
import type { METADATA_KEYS } from './macro-metadata.ts';

/** What each key of front matter says, for those who write it. */
export const METADATA_DOCS: Readonly<Record<(typeof METADATA_KEYS)[number], string>> = {
  title: 'What the macro is called on your help desk. Without it, the name of the file counts.',
  kind: 'What the macro is for; it says which elements its readers need. Without it, Trustlint goes by the title and the text, and only where these are plain.',
  platform: 'The help desk that fills in the placeholders. Without it, the “dialect” of your configuration counts.',
  locale: 'The language that the macro is written in: en, en-GB, pt-BR. Rules about wording look at English only.',
  region: 'Where its readers are, if that matters to you. Trustlint leaves it as it is.',
  audience: 'Who reads it: public for customers, internal for colleagues. Most rules leave notes to colleagues alone.',
  channel: 'Where it is sent: email, chat, phone. Trustlint leaves it as it is.',
  subject: 'The subject line that is sent with it; it is checked like the text.',
  tags: 'Words to sort macros by. “kinds” in your configuration may tell the kind of a macro by its tags.',
  active:
    'false: the macro is switched off on your help desk, so it is not checked, as in an export. Without it, the macro is in use.',
  trustlint: 'What you accept in this macro: “allow” with a list of rules, each with the reason.',
};

/** What a macro of each kind is for. */
export const KIND_DOCS: Readonly<Record<Kind, string>> = {
  acknowledgement: 'Tells that a message has arrived, and what happens now.',
  'information-request': 'Asks the reader for something that is needed to go on.',
  update: 'Tells how things stand while the reader waits.',
  'how-to': 'Shows step by step how something is done.',
  resolution: 'Tells that it is solved, and how.',
  decline: 'Says no, and what is possible instead.',
  incident: 'Tells about a failure that concerns many.',
  apology: 'Puts right what went wrong for one reader.',
  escalation: 'Tells that somebody else takes over.',
  'account-security': 'Concerns access, passwords or data of an account.',
  internal: 'A note to colleagues; customers never read it.',
  snippet: 'A piece to put into other messages; it needs no elements of its own.',
};

/** What each value of `audience` means. */
export const AUDIENCE_DOCS: Readonly<Record<'public' | 'internal', string>> = {
  public: 'Customers read it.',
  internal: 'Only colleagues read it; most rules leave it alone.',
};
