import { tagsByComma } from '../record/record-value.ts';
import { wordsOf } from '../syntax/data-node.ts';
import { findText, type TextForm } from './found-text.ts';
import type { FoundText, Shape } from './shape.ts';

/** Both forms say the same. */
const MESSAGE: readonly TextForm[] = [
  ['arguments.body_html', 'html'],
  ['arguments.body_text', 'text'],
];

/** Macros: what they say stands in their actions. developers.gorgias.com, Macros. */
export const GORGIAS_MACRO: Shape = {
  id: 'gorgias-macro',
  label: 'Gorgias macros',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bactions\b/, /\barguments\b/],
  dialect: 'gorgias',
  items: ['data', 'macros', '.'],
  needs: ['name', 'actions'],
  signs: ['actions[*].arguments'],
  fields: { id: 'id', title: 'name', texts: [], locale: 'language', inactive: 'archived_datetime' },
  refine(draft, view) {
    const texts: FoundText[] = [];
    const notes: FoundText[] = [];
    const tags: string[] = [];
    for (const action of view.select('actions[*]')) {
      switch (wordsOf(view.select('name', action)[0]?.node)) {
        case 'setResponseText':
          texts.push(...findText(view, action, MESSAGE));
          break;
        case 'addInternalNote':
          notes.push(...findText(view, action, MESSAGE));
          break;
        case 'setSubject':
          texts.push(...findText(view, action, [['arguments.subject', 'text']], 'subject'));
          break;
        case 'addTags':
          tags.push(...view.select('arguments.tags', action).flatMap(({ node }) => tagsByComma(node)));
          break;
      }
    }
    return { ...draft, texts, notes, tags };
  },
};
