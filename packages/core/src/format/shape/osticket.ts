import type { FoundText, RecordDraft, RecordView, Shape } from './shape.ts';

/** A file of the installation: its folder says the language, `include/i18n/pt_BR/templates/email/ticket.reply.yaml`. */
const TEMPLATE_FILE =
  /(?:^|\/)i18n\/([a-z]{2,3}(?:_[A-Za-z]{2,8})?)\/templates\/(?:[^/]{1,99}\/)?([^/]{1,199})\.ya?ml$/;

function withLocale(draft: RecordDraft, { path }: RecordView): RecordDraft {
  const locale = TEMPLATE_FILE.exec(path)?.[1];
  return locale === undefined || draft.locale !== undefined ? draft : { ...draft, locale };
}

const nameOf = ({ path }: RecordView): string => TEMPLATE_FILE.exec(path)?.[2] ?? '';

const OSTICKET = { syntaxes: ['yaml', 'json', 'csv'], dialect: 'osticket', items: ['.'] } as const;

/** Canned responses: as they are installed, and as the table `canned_response` keeps them. github.com/osTicket/osTicket. */
export const OSTICKET_CANNED_RESPONSE: Shape = {
  ...OSTICKET,
  id: 'osticket-canned-response',
  label: 'osTicket canned responses',
  hints: [/\bisenabled\b/, /\bresponse\b/],
  needs: ['title', 'response'],
  signs: ['isenabled'],
  fields: {
    id: 'canned_id',
    title: 'title',
    texts: [{ at: 'response', markup: 'html' }],
    locale: 'lang',
    active: 'isenabled',
    description: 'notes',
  },
  refine: withLocale,
};

/** Mails that agents receive; all others go to customers and those who take part in a ticket. */
const TO_AGENTS = /\.(?:alert|overdue)$|^(?:banner|pwreset|registration|email2fa)-staff$/;

/** Texts of pages that are sent as mails, with their names as subjects. */
const MAILED = /^(?:access-link|pwreset-client|pwreset-staff|registration-client|registration-staff|email2fa-staff)$/;

const forAgents = (draft: RecordDraft, view: RecordView): RecordDraft =>
  TO_AGENTS.test(nameOf(view)) ? { ...draft, audience: 'internal' } : draft;

/** Templates of mails, one a file. Their names are those of their files. */
export const OSTICKET_EMAIL_TEMPLATE: Shape = {
  ...OSTICKET,
  id: 'osticket-email-template',
  dialect: 'osticket-email',
  label: 'osTicket e-mail templates',
  hints: [/\bsubject\b/, /\bbody\b/],
  path: TEMPLATE_FILE,
  needs: ['subject', 'body'],
  fields: {
    texts: [
      { at: 'body', markup: 'html' },
      { at: 'subject', markup: 'text', role: 'subject' },
    ],
    description: 'notes',
  },
  refine: (draft, view) => forAgents(withLocale(draft, view), view),
};

/** Pages and the mails about accounts, one a file. */
export const OSTICKET_PAGE: Shape = {
  ...OSTICKET,
  id: 'osticket-page',
  dialect: 'osticket-email',
  label: 'osTicket pages',
  hints: [/\bname\b/, /\bbody\b/],
  path: TEMPLATE_FILE,
  needs: ['name', 'body'],
  fields: { title: 'name', texts: [{ at: 'body', markup: 'html' }], description: 'notes' },
  refine(draft, view) {
    const { title } = draft;
    const subject: FoundText | undefined =
      title !== undefined && MAILED.test(nameOf(view)) ? { role: 'subject', markup: 'text', at: title } : undefined;
    return forAgents(
      withLocale({ ...draft, texts: [...draft.texts, ...(subject === undefined ? [] : [subject])] }, view),
      view,
    );
  },
};

/** Tickets that the system opens in its own name, for whoever runs it. */
export const OSTICKET_OWN_TICKET: Shape = {
  ...OSTICKET,
  id: 'osticket-own-ticket',
  dialect: 'osticket-email',
  label: 'tickets of osTicket itself',
  hints: [/\bsubject\b/, /\bmessage\b/],
  path: TEMPLATE_FILE,
  needs: ['subject', 'message'],
  fields: {
    title: 'subject',
    texts: [
      { at: 'message', markup: 'html' },
      { at: 'subject', markup: 'text', role: 'subject' },
    ],
  },
  refine: (draft, view) => ({ ...withLocale(draft, view), audience: 'internal' }),
};
