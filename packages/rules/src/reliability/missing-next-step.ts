import { missingElement } from '../missing-element.ts';

const RECEIVED = { title: 'Report received', kind: 'acknowledgement' };

export const missingNextStep = missingElement({
  id: 'reliability/missing-next-step',
  element: 'next-step',
  severity: 'warning',
  profile: 'recommended',
  summary: 'A message that does not say what happens next, or what to do next.',
  why: 'Without a next step the reader can only guess whether anybody is working on it and whether something is expected of them. Both guesses end in another message.',
  sources: ['000 2.2', '000 3.2'],
  lack: 'says neither what you will do next nor what the reader should do',
  advice: 'Name one concrete step.',
  anchor: 'end',
  fix: {
    title: 'Add what happens next',
    paragraph: ({ fillIn }) => `Next, I'll ${fillIn('what you will do')} by ${fillIn('date and time')}.`,
    point: 'before-sign-off',
  },
  bad: [
    {
      front: RECEIVED,
      text: "Hi Noor,\n\nWe've received your report about the lamp in the yard. ⟦Reports like yours are worth a lot to us.⟧\n\nThe caretakers",
      fixed:
        "Hi Noor,\n\nWe've received your report about the lamp in the yard. Reports like yours are worth a lot to us.\n\nNext, I'll [what you will do] by [date and time].\n\nThe caretakers",
    },
    {
      front: RECEIVED,
      text: 'Hello,\n\nYour letter about the tram stop has arrived. ⟦The stop was built in 1974.⟧\n\nPassenger office',
    },
    {
      front: { title: 'News of your table', kind: 'update' },
      text: 'Hello Ben,\n\nYou asked about your table. The top came out of the press yesterday. ⟦It is a lovely piece of oak.⟧\n\nWarm regards,\nIda',
    },
    {
      front: RECEIVED,
      text: "Dear Mr Roe,\n\nYour complaint about the noise has been registered under [case number]. ⟦If you have any other questions, we're happy to help.⟧\n\nThe council",
    },
    {
      front: { title: 'Address changed', kind: 'account-security' },
      text: 'Hello,\n\nYou asked us to change your address. A colleague compared your signature with the one on file. ⟦The old address was deleted.⟧\n\nMember desk',
    },
    {
      front: { title: 'Handed on', kind: 'escalation' },
      text: 'Hi Kim,\n\nYou wrote to us twice about the meter. ⟦Your case is with our specialist.⟧\n\nJo',
    },
    {
      front: RECEIVED,
      text: 'Hi Kim,\n\nYou reported the dark tills. We have renewed the key that had run out. ⟦You can take cards as usual.⟧\n\nJo',
    },
    {
      front: RECEIVED,
      text: 'Hi Kim,\n\nYour application for a berth has arrived. Berths can be rented for six months. ⟦The crane is shut from November to March.⟧\n\nThe harbour',
    },
  ],
  good: [
    {
      front: RECEIVED,
      text: "Hi Noor,\n\nWe've received your report about the lamp. An electrician will look at it tomorrow.\n\nThe caretakers",
      because: 'it says who does what',
    },
    {
      front: RECEIVED,
      text: 'Hello,\n\nYour letter has arrived. Please send us a photo of the stop by Friday.\n\nPassenger office',
      because: 'it tells the reader what to do',
    },
    {
      front: { title: 'Set up the printer', kind: 'how-to' },
      text: 'Hi Kim,\n\nYou asked how to set up the printer.\n\n1. Open the lid.\n2. Press the green button.\n\nDoes it print now?\n\nJo',
      because: 'the steps are the next step',
    },
    {
      front: { title: 'News of your table', kind: 'update' },
      text: 'Hello Ben,\n\nYour table is dry. We are fitting the legs on Monday, and I will send you a photo that evening.\n\nIda',
      because: 'it says what is being done',
    },
    {
      front: { title: 'Refused', kind: 'decline' },
      text: 'Hello,\n\nYou asked for a second key. We have only one for each flat.\n\nThe office',
      because: 'this kind does not need a next step',
    },
    {
      front: { title: 'Fact', kind: 'snippet' },
      text: 'The stop was built in 1974.',
      because: 'it is only a paragraph',
    },
  ],
});
