import type { Shape } from './shape.ts';

/** Templates, as the plugin discourse-templates gives them. github.com/discourse/discourse-templates, serializers. */
export const DISCOURSE_TEMPLATE: Shape = {
  id: 'discourse-template',
  label: 'Discourse templates',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bslug\b/, /\busages\b/],
  dialect: 'discourse',
  items: ['templates', '.'],
  needs: ['title', 'content'],
  signs: ['usages'],
  fields: { id: 'id', title: 'title', texts: [{ at: 'content', markup: 'markdown' }], tags: 'tags' },
};
