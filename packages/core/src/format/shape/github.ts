import { wordsOf } from '../syntax/data-node.ts';
import { findText, findTexts } from './found-text.ts';
import type { Shape } from './shape.ts';

/** Forms for issues and discussions: words for the person who fills them in. docs.github.com, Syntax for issue forms. */
export const GITHUB_FORM: Shape = {
  id: 'github-form',
  label: 'GitHub issue forms',
  syntaxes: ['yaml'],
  hints: [/\bbody\b/, /\battributes\b/],
  dialect: 'none',
  items: ['.'],
  needs: ['body'],
  signs: ['body[*].type', 'body[*].attributes'],
  fields: { title: 'name', texts: [], description: 'description' },
  refine(draft, view) {
    const texts = view.select('body[*]').flatMap((item) => {
      // What a field holds before it is filled in is the customer's own text.
      if (wordsOf(view.select('type', item)[0]?.node) === 'markdown')
        return findText(view, item, [['attributes.value', 'markdown']]);
      return [
        ...findText(view, item, [['attributes.label', 'text']], 'label'),
        ...findText(view, item, [['attributes.description', 'markdown']]),
        ...findText(view, item, [['attributes.placeholder', 'text']], 'label'),
        ...findTexts(view, item, ['attributes.options[*]', 'text'], 'label'),
        ...findTexts(view, item, ['attributes.options[*].label', 'markdown'], 'label'),
      ];
    });
    return { ...draft, texts };
  },
};

/** Saved replies, as GraphQL gives them. docs.github.com, GraphQL, SavedReply. */
export const GITHUB_SAVED_REPLY: Shape = {
  id: 'github-saved-reply',
  label: 'GitHub saved replies',
  syntaxes: ['json', 'yaml'],
  hints: [/\bsavedReplies\b/],
  dialect: 'none',
  items: [
    ...['data.viewer.', 'viewer.', ''].flatMap((around) => [
      `${around}savedReplies.nodes`,
      `${around}savedReplies.edges[*].node`,
    ]),
    'savedReplies',
  ],
  needs: ['title', 'body'],
  fields: { id: 'id', title: 'title', texts: [{ at: 'body', markup: 'markdown' }] },
};
