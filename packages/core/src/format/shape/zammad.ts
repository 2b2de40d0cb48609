import { isSwitchedOff, tagsByComma } from '../record/record-value.ts';
import { nodeAt, wordsOf } from '../syntax/data-node.ts';
import { findText } from './found-text.ts';
import type { Shape } from './shape.ts';

/** Text modules. github.com/zammad/zammad, app/models/text_module.rb. */
export const ZAMMAD_TEXT_MODULE_RECORD: Shape = {
  id: 'zammad-text-module',
  label: 'Zammad text modules',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bkeywords\b/, /\bgroup_ids\b|\bforeign_id\b|\bTextModule\b/],
  dialect: 'zammad-textmodule',
  items: ['text_modules', 'assets.TextModule[*]', '.'],
  needs: ['name', 'content'],
  signs: ['keywords'],
  fields: {
    id: 'id',
    title: 'name',
    texts: [{ at: 'content', markup: 'html-or-text' }],
    locale: 'locale',
    active: 'active',
    description: 'note',
  },
};

/** Macros: no value is filled in in them. db/seeds/macros.rb. */
export const ZAMMAD_MACRO: Shape = {
  id: 'zammad-macro',
  label: 'Zammad macros',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bperform\b/, /\bux_flow_next_up\b/],
  dialect: 'none',
  items: ['macros', 'assets.Macro[*]', '.'],
  needs: ['name', 'perform'],
  signs: ['ux_flow_next_up'],
  fields: { id: 'id', title: 'name', texts: [], active: 'active', description: 'note' },
  refine(draft, view) {
    const tags = view
      .select('perform["ticket.tags"]')
      .filter(({ node }) => wordsOf(nodeAt(node, 'operator')) === 'add')
      .flatMap(({ node }) => tagsByComma(nodeAt(node, 'value')));
    const [article] = view.select('perform["article.note"]');
    if (article === undefined) return { ...draft, tags };
    const words = findText(view, article, [['body', 'html']]);
    // Without a word about it, a note of a macro is for colleagues.
    if (!isSwitchedOff(nodeAt(article.node, 'internal'))) return { ...draft, tags, notes: words };
    return { ...draft, tags, texts: [...words, ...findText(view, article, [['subject', 'text']], 'subject')] };
  },
};
