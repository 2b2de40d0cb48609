import type { Shape } from './shape.ts';

/** Files that teams make themselves, for want of an export: the path says whose they are. */
const HUBSPOT = { syntaxes: ['json', 'yaml', 'csv'], dialect: 'hubl', path: /hubspot/i } as const;

/** Snippets: a text behind a shortcut. knowledge.hubspot.com, Snippets. */
export const HUBSPOT_SNIPPET: Shape = {
  ...HUBSPOT,
  id: 'hubspot-snippet',
  label: 'HubSpot snippets',
  hints: [/\b[Ss]hortcut\b/],
  items: ['results', 'snippets', '.'],
  needs: ['shortcut'],
  fields: {
    id: 'id',
    title: ['name', 'shortcut'],
    texts: [{ at: ['body', 'text', 'content', 'snippet'], markup: 'html-or-text' }],
  },
};

/** The same as a table that people read. */
export const HUBSPOT_SNIPPET_TABLE: Shape = {
  ...HUBSPOT_SNIPPET,
  items: ['.'],
  needs: ['Shortcut'],
  fields: {
    title: ['Name', 'Snippet name', 'Shortcut'],
    texts: [{ at: ['Body', 'Text', 'Content', 'Snippet'], markup: 'html-or-text' }],
  },
};

/** Templates of mails. knowledge.hubspot.com, Templates. */
export const HUBSPOT_TEMPLATE: Shape = {
  ...HUBSPOT,
  id: 'hubspot-template',
  label: 'HubSpot templates',
  hints: [/\bsubject\b/, /\bbody\b/],
  items: ['results', 'templates', '.'],
  needs: ['name', 'subject', 'body'],
  fields: {
    id: 'id',
    title: 'name',
    texts: [
      { at: 'body', markup: 'html-or-text' },
      { at: 'subject', markup: 'text', role: 'subject' },
    ],
  },
};
