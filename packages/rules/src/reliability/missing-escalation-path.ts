import { missingElement } from '../missing-element.ts';

const ESCALATION = { title: 'Handed to our specialists', kind: 'escalation' };

export const missingEscalationPath = missingElement({
  id: 'reliability/missing-escalation-path',
  element: 'escalation-path',
  severity: 'info',
  profile: 'recommended',
  summary: 'A message that hands a problem on and never says what to do if nothing happens.',
  why: 'A problem that changes hands can fall between them. A reader who knows whom to reach then feels safe, and need not start all over with a new request.',
  sources: ['000 3.2'],
  lack: 'does not say what to do if nothing happens',
  advice: 'Name whom to reach then, and how.',
  anchor: 'last-step',
  fix: {
    title: 'Say whom to reach if nothing happens',
    paragraph: ({ fillIn }) =>
      `If you have not heard from me by ${fillIn('date and time')}, call ${fillIn('phone number')} and ask for ${fillIn('name of the team lead')}.`,
    point: 'before-sign-off',
  },
  bad: [
    {
      front: ESCALATION,
      text: 'Hello Imke,\n\nYou wrote that the lift stops between two floors. ⟦Our lift engineer, Mr Bauer, will ring you by 16:00 CET today.⟧\n\nKind regards,\nFacility desk',
      fixed:
        'Hello Imke,\n\nYou wrote that the lift stops between two floors. Our lift engineer, Mr Bauer, will ring you by 16:00 CET today.\n\nIf you have not heard from me by [date and time], call [phone number] and ask for [name of the team lead].\n\nKind regards,\nFacility desk',
    },
    {
      front: ESCALATION,
      text: "Hi,\n\nYour report about the double invoice is with our accountant now. ⟦I'll write to you by Friday with her answer.⟧\n\nBest wishes,\nTom",
    },
    {
      front: { title: 'Case at level two', kind: 'escalation' },
      text: 'Hello,\n\nYou sent us the log of the failed import. Our developers are reading it, and ⟦you will hear from us within two working days.⟧\n\nThe data team',
    },
    {
      front: ESCALATION,
      text: "Dear Ms Roth,\n\nYou told us about the rash after the treatment. I've asked our senior doctor to look at your photos. ⟦She will call you tomorrow morning.⟧\n\nYours sincerely,\nThe practice",
    },
    {
      front: { title: 'Sent to the insurer', kind: 'escalation' },
      text: 'Hello Pia,\n\nYour claim is with the insurer since Monday. ⟦I will get back to you by 3 June.⟧\n\nThe claims desk',
    },
    {
      front: ESCALATION,
      text: 'Hi Lou,\n\nYou asked why the map loads so slowly. Our map team will test it tonight. ⟦We will update you by 10:00 UTC tomorrow.⟧\n\nSupport',
    },
    {
      front: ESCALATION,
      text: 'Hi Cem,\n\nYour parquet creaks by the window. If you like, move the shelf aside; nobody needs you at home.\n\n⟦Our joiner has your photos and calls you on Friday by 12:00 CET.⟧\n\nOtto',
    },
    {
      front: ESCALATION,
      text: 'Hi Lou,\n\nYou disagree with the fine. Your letter has been passed to the Appeals Board. ⟦The board meets on 3 December, and we will post its answer to you the next day.⟧\n\nSupport',
    },
  ],
  good: [
    {
      front: ESCALATION,
      text: 'Hi Lou,\n\nYou asked about the double invoice. Mr Rao has it and will call you by Thursday. In the event of any delay, kindly write to me directly.\n\nSupport',
      because: 'it says whom to reach if it takes longer',
    },
    {
      front: ESCALATION,
      text: 'Hello Imke,\n\nYou wrote that the lift stops. Our engineer will ring you by 16:00 CET today. If nobody calls, reach me directly on [phone number].\n\nFacility desk',
      because: 'it says whom to reach then',
    },
    {
      front: ESCALATION,
      text: "Hi,\n\nYour report about the invoice is with our accountant. I'll write to you by Friday. Should it not be settled by then, reply to this message and ask for my manager.\n\nTom",
      because: 'it names the manager',
    },
    {
      front: ESCALATION,
      text: 'Hello Pia,\n\nYour claim is with the insurer. I will get back to you by 3 June. No answer by then? Call our lead, Mr Sand, on [phone number].\n\nThe claims desk',
      because: 'a short doubt with a way to somebody',
    },
    {
      front: ESCALATION,
      text: 'Hi Lou,\n\nYou asked why the map loads so slowly. We will update you by 10:00 UTC tomorrow. If the map fails again before that, write to [address].\n\nSupport',
      because: 'it says what to do when it gets worse',
    },
    {
      front: { title: 'News of your claim', kind: 'update' },
      text: 'Hello Pia,\n\nYour claim is with the insurer. I will get back to you by 3 June.\n\nThe claims desk',
      because: 'this kind does not need it',
    },
    {
      front: { title: 'Lift', kind: 'snippet' },
      text: 'Our lift engineer will ring you by 16:00 CET today.',
      because: 'it is a paragraph',
    },
  ],
});
