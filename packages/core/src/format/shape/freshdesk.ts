import type { Shape } from './shape.ts';

/** Canned responses as the API of Freshdesk and Freshservice gives them, and folders of them. */
export const FRESHDESK_CANNED_RESPONSE: Shape = {
  id: 'freshdesk-canned-response',
  label: 'Freshdesk canned responses',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [
    /\bcontent_html\b/,
    /\b(?:folder_id|folder_name|group_ids|visibility|attachments|canned_responses?)\b|\bfresh(?:desk|service)\b/,
  ],
  dialect: 'freshdesk',
  items: ['canned_responses', 'canned_response', '[*].canned_responses', 'responses', '.'],
  needs: ['title', 'content_html'],
  fields: {
    id: 'id',
    title: 'title',
    // The second is made from the first.
    texts: [
      { at: 'content_html', markup: 'html' },
      { at: 'content', markup: 'text', otherwise: true },
    ],
  },
  refine(draft, { path, context }) {
    // Both write the same records.
    const isFreshservice = context.defaultDialect.platforms.includes('freshservice') || /freshservice/i.test(path);
    return isFreshservice ? { ...draft, dialect: 'freshservice' } : draft;
  },
};
