import { wordsOf } from '../data-node.ts';
import type { Shape } from './shape.ts';

/** Fixtures of Django, of all models. Its template language is near enough to Liquid; no name in it is known. */
const FIXTURE = { syntaxes: ['json', 'yaml'], dialect: 'generic' } as const;

/** Templates of mails. github.com/django-helpdesk/django-helpdesk, models.py, EmailTemplate. */
export const DJANGO_HELPDESK_TEMPLATE: Shape = {
  ...FIXTURE,
  id: 'django-helpdesk-template',
  label: 'django-helpdesk e-mail templates',
  hints: [/\bhelpdesk\.emailtemplate\b/],
  items: ['[model=helpdesk.emailtemplate]'],
  needs: ['fields.template_name'],
  fields: {
    id: 'pk',
    title: 'fields.template_name',
    texts: [
      { at: 'fields.html', markup: 'html' },
      { at: 'fields.plain_text', markup: 'text', otherwise: true },
      { at: 'fields.subject', markup: 'text', role: 'subject' },
    ],
    locale: 'fields.locale',
  },
  refine(draft) {
    // `assigned_owner`: the owner of a ticket is the agent.
    return /_owner$/.test(wordsOf(draft.title?.node)?.trim() ?? '') ? { ...draft, audience: 'internal' } : draft;
  },
};

/** Pre-set replies. models.py, PreSetReply. */
export const DJANGO_HELPDESK_REPLY: Shape = {
  ...FIXTURE,
  id: 'django-helpdesk-reply',
  label: 'django-helpdesk pre-set replies',
  hints: [/\bhelpdesk\.presetreply\b/],
  items: ['[model=helpdesk.presetreply]'],
  needs: ['fields.name'],
  fields: { id: 'pk', title: 'fields.name', texts: [{ at: 'fields.body', markup: 'text' }] },
};
