import { missingElement } from '../missing-element.ts';

const UPDATE = { title: 'Where your order is', kind: 'update' };
const RECEIVED = { title: 'Claim received', kind: 'acknowledgement' };

export const missingTimeline = missingElement({
  id: 'reliability/missing-timeline',
  element: 'timeline',
  severity: 'warning',
  profile: 'recommended',
  summary: 'A message that promises an action and never says when.',
  why: 'A reader who does not know how long to wait will wait badly: they worry, and they write again. One date or duration spares both sides that.',
  sources: ['000 2.2', '000 3.2'],
  lack: 'names no time for what comes next',
  advice: 'Say by when, or put a fill-in for it.',
  anchor: 'last-step',
  fix: {
    title: 'Add a sentence with a time',
    paragraph: ({ fillIn }) => `You'll hear from me by ${fillIn('date and time')}.`,
    point: 'before-sign-off',
  },
  bad: [
    {
      front: UPDATE,
      text: 'Hello Ada,\n\nYour bookcase is being sanded at the moment. ⟦I will write to you once it is oiled.⟧\n\nKind regards,\nMilo',
      fixed:
        "Hello Ada,\n\nYour bookcase is being sanded at the moment. I will write to you once it is oiled.\n\nYou'll hear from me by [date and time].\n\nKind regards,\nMilo",
    },
    {
      front: RECEIVED,
      text: "Hi there,\n\nWe've received your claim about the broken window. ⟦Our assessor will call you to arrange a visit.⟧\n\nThe claims team",
    },
    {
      front: UPDATE,
      text: 'Hi Sam,\n\nYou asked about the repair of your bike. The new wheel arrived on 3 May. ⟦Next, our mechanic will fit it and test the brakes.⟧\n\nBest wishes,\nLea',
    },
    {
      front: { title: 'Passed to our network team', kind: 'escalation' },
      text: 'Hello,\n\nYou reported a slow connection in the evenings. ⟦Our network team will measure the line and get back to you.⟧\n\nJonas',
    },
    {
      front: RECEIVED,
      text: 'Dear Ms Wood,\n\nYour application for a parking permit has reached us. ⟦A colleague will check the papers and write to you.⟧\n\nYours sincerely,\nThe permit office',
    },
    {
      front: RECEIVED,
      text: 'Hi,\n\nThanks for telling us about the wet carpet in room 12. ⟦We are sending somebody up to look at it.⟧ The desk is open from 9 to 17.\n\nFront desk',
    },
    {
      front: UPDATE,
      text: 'Hello Ben,\n\nYour boat is back in the shed. On five days out of eight the glue was dry, and the hull is sealed. ⟦We will write to you when the paint is on.⟧\n\nMilo',
    },
    {
      front: UPDATE,
      text: 'Hello Ben,\n\nYour complaint of 12 November about the cold soup is with the head chef. The hall was due for a new stove in spring, and is still without one today. ⟦He will write to you himself.⟧\n\nMilo',
    },
  ],
  good: [
    {
      front: UPDATE,
      text: 'Hello Ben,\n\nYour permit is with the board.\n\n1. The fire officer agreed.\n2. The hearing is open; it closes on [date].\n\nWe will write to you after that.\n\nMilo',
      because: 'a step that tells what happens may name the day',
    },
    {
      front: UPDATE,
      text: "Hello Ada,\n\nYour bookcase is being oiled. I'll write to you by Friday at 15:00 CET.\n\nKind regards,\nMilo",
      because: 'it names a day and an hour',
    },
    {
      front: RECEIVED,
      text: "Hi there,\n\nWe've received your claim. Our assessor will call you within two working days.\n\nThe claims team",
      because: 'a duration is a time',
    },
    {
      front: RECEIVED,
      text: "Hi there,\n\nWe've received your claim. Our assessor will call you by [date].\n\nThe claims team",
      because: 'the fill-in stands for a time',
    },
    {
      front: { title: 'Answer', kind: 'resolution' },
      text: 'Hi Sam,\n\nYour invoice has been corrected. Does it look right now?\n\nLea',
      because: 'a resolution needs no timeline',
    },
    {
      front: { title: 'Paragraph', kind: 'snippet' },
      text: 'Our mechanic will fit the wheel.',
      because: 'a snippet is part of another message',
    },
    {
      front: RECEIVED,
      text: "Hello,\n\nYour question has reached us. You'll have an answer tomorrow before noon.\n\nThe library",
      because: '“tomorrow before noon” is a time',
    },
  ],
});
