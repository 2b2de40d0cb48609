import type { Shape } from './shape.ts';

/** Saved replies of Help Scout: for mails, and some for chats too. developer.helpscout.com, Saved replies. */
export const HELP_SCOUT_SAVED_REPLY: Shape = {
  id: 'helpscout-saved-reply',
  label: 'Help Scout saved replies',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bchatText\b|["']?\bsaved-?[Rr]eplies["']?\s{0,9}:/],
  dialect: 'helpscout',
  items: ['_embedded.saved-replies', '_embedded.savedReplies', 'savedReplies', '.'],
  needs: ['name', 'text'],
  fields: {
    id: 'id',
    title: 'name',
    texts: [
      { at: 'text', markup: 'html-or-text' },
      { at: 'chatText', markup: 'text' },
    ],
  },
};

/** Saved replies of Help Scout whose keys alone don't tell whose they are. */
export const HELP_SCOUT_FILE: Shape = {
  ...HELP_SCOUT_SAVED_REPLY,
  hints: [/\bname\b/, /\btext\b/],
  path: /help[-_ ]?scout/i,
};

/** Saved replies of FreeScout: columns of the table that its module keeps them in. */
export const FREESCOUT_SAVED_REPLY: Shape = {
  id: 'freescout-saved-reply',
  label: 'FreeScout saved replies',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bmailbox_id\b/],
  dialect: 'freescout',
  items: ['saved_replies', 'savedReplies', '.'],
  needs: ['name', 'text'],
  fields: { id: 'id', title: 'name', texts: [{ at: 'text', markup: 'html-or-text' }] },
};

/** Saved replies of FreeScout whose keys alone don't tell whose they are. */
export const FREESCOUT_FILE: Shape = {
  ...FREESCOUT_SAVED_REPLY,
  hints: [/\bname\b/, /\btext\b/],
  path: /free[-_ ]?scout/i,
};
