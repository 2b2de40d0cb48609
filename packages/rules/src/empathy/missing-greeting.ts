import { greetingName } from '@trustlint/core';
import { missingElement } from '../missing-element.ts';

const RECEIVED = { title: 'Order received', kind: 'acknowledgement' };

export const missingGreeting = missingElement({
  id: 'empathy/missing-greeting',
  element: 'greeting',
  severity: 'warning',
  profile: 'recommended',
  summary: 'A message that starts without greeting the person.',
  why: 'A greeting by name tells the reader that they, and not a ticket, are being answered. Without it even a kind message reads like a form.',
  sources: ['000 7.1', '000 5.1'],
  lack: 'starts without greeting anybody',
  advice: 'Open with a greeting, by name where the platform knows it.',
  anchor: 'top',
  fix: {
    title: 'Add a greeting',
    paragraph: ({ fillIn }, { dialect }) => `Hi ${greetingName(dialect) ?? fillIn('first name')},`,
    point: 'start',
  },
  bad: [
    {
      front: RECEIVED,
      text: "⟦We've got your order for the blue kettle.⟧ It leaves our warehouse tomorrow by noon.\n\nThe kettle people",
      fixed:
        "Hi {{ticket.requester.first_name | default: 'there'}},\n\nWe've got your order for the blue kettle. It leaves our warehouse tomorrow by noon.\n\nThe kettle people",
    },
    {
      front: { ...RECEIVED, platform: 'helpscout' },
      text: '⟦Your question has reached us.⟧ You will have an answer within one working day.\n\nThe desk',
      fixed:
        'Hi {%customer.firstName,fallback=there%},\n\nYour question has reached us. You will have an answer within one working day.\n\nThe desk',
    },
    {
      front: { ...RECEIVED, platform: 'generic' },
      text: '⟦Your question has reached us.⟧ You will have an answer within one working day.\n\nThe desk',
      fixed:
        'Hi [first name],\n\nYour question has reached us. You will have an answer within one working day.\n\nThe desk',
    },
    {
      front: { title: 'Refund done', kind: 'resolution' },
      text: '⟦You asked for your money back, and it has been sent.⟧ Has it arrived?\n\nMia',
    },
    {
      front: { title: 'Steps', kind: 'how-to' },
      text: '⟦You asked how to clean the filter.⟧\n\n1. Take it out.\n2. Rinse it.\n\nDoes the water run clear now?\n\nMia',
    },
    {
      front: { title: 'Not possible', kind: 'decline' },
      text: '⟦You asked for a later checkout.⟧ The room is taken from noon, so I cannot offer it.\n\nFront desk',
    },
  ],
  good: [
    {
      front: RECEIVED,
      text: 'Hi {{ticket.requester.first_name}},\n\nWe have your order. It leaves tomorrow.\n\nThe kettle people',
      because: 'it greets by name',
    },
    {
      front: RECEIVED,
      text: 'Good morning,\n\nwe have your order. It leaves tomorrow.\n\nThe shop',
      because: 'it greets',
    },
    {
      front: RECEIVED,
      text: 'Dear Ms Stone,\n\nYour order has arrived here. It leaves tomorrow.\n\nThe shop',
      because: 'it greets formally',
    },
    {
      front: RECEIVED,
      text: '**Order {{ticket.id}}**\n\nHello there,\n\nwe have your order. It leaves tomorrow.\n\nThe shop',
      because: 'a heading may stand above the greeting',
    },
    { front: { title: 'Line', kind: 'snippet' }, text: 'The parcel leaves tomorrow.', because: 'a snippet needs none' },
    {
      front: { title: 'Note', kind: 'internal' },
      text: 'Ask for the serial number first.',
      because: 'a note to colleagues needs none',
    },
  ],
});
