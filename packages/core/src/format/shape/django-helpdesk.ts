import { wordsOf } from '../syntax/data-node.ts';
import type { Shape } from './shape.ts';

/**
 * E-mail templates and pre-set replies in fixtures, among the records of other models. Django's template language is near enough
 * to Liquid, and no name in it is known. github.com/django-helpdesk/django-helpdesk, models.py.
 */
export const DJANGO_HELPDESK: Shape = {
  id: 'django-helpdesk',
  label: 'django-helpdesk templates',
  syntaxes: ['json', 'yaml'],
  hints: [/\bhelpdesk\.(?:emailtemplate|presetreply)\b/],
  dialect: 'generic',
  items: [['[model=helpdesk.emailtemplate]', '[model=helpdesk.presetreply]']],
  needs: ['fields'],
  fields: {
    id: 'pk',
    title: ['fields.template_name', 'fields.name'],
    texts: [
      { at: 'fields.html', markup: 'html' },
      { at: ['fields.plain_text', 'fields.body'], markup: 'text', otherwise: true },
      { at: 'fields.subject', markup: 'text', role: 'subject' },
    ],
    locale: 'fields.locale',
  },
  refine(draft) {
    // `assigned_owner`: the owner of a ticket is the agent.
    return /_owner$/.test(wordsOf(draft.title?.node)?.trim() ?? '') ? { ...draft, audience: 'internal' } : draft;
  },
};
