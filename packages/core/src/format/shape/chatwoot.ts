import { readTags } from '../macro-metadata.ts';
import { wordsOf } from '../syntax/data-node.ts';
import { findTexts } from './found-text.ts';
import type { FoundText, Shape } from './shape.ts';

/** Canned responses, which the composer fills in. github.com/chatwoot/chatwoot, canned_response.rb. */
export const CHATWOOT_CANNED_RESPONSE: Shape = {
  id: 'chatwoot-canned-response',
  label: 'Chatwoot canned responses',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bshort_code\b/, /\bcontent\b/],
  dialect: 'chatwoot-composer',
  items: ['payload', 'data', 'canned_responses', '.'],
  needs: ['short_code', 'content'],
  fields: { id: 'id', title: 'short_code', texts: [{ at: 'content', markup: 'markdown' }] },
};

/** Macros, whose messages the server fills in: another language than that of the composer. macro.rb. */
export const CHATWOOT_MACRO: Shape = {
  id: 'chatwoot-macro',
  label: 'Chatwoot macros',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\baction_name\b/],
  dialect: 'chatwoot-liquid',
  items: ['payload', 'data', 'macros', '.'],
  needs: ['name', 'actions'],
  signs: ['actions[*].action_name'],
  fields: { id: 'id', title: 'name', texts: [] },
  refine(draft, view) {
    const texts: FoundText[] = [];
    const notes: FoundText[] = [];
    const tags: string[] = [];
    for (const action of view.select('actions[*]')) {
      switch (wordsOf(view.select('action_name', action)[0]?.node)) {
        case 'send_message':
          texts.push(...findTexts(view, action, ['action_params[*]', 'markdown']));
          break;
        case 'add_private_note':
          notes.push(...findTexts(view, action, ['action_params[*]', 'markdown']));
          break;
        case 'send_email_to_team':
          notes.push(...findTexts(view, action, ['action_params[*].message', 'markdown']));
          break;
        case 'add_label':
          tags.push(...view.select('action_params', action).flatMap(({ node }) => readTags(node)));
          break;
      }
    }
    return { ...draft, texts, notes, tags };
  },
};
