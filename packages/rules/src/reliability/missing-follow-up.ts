import { missingElement } from '../missing-element.ts';

const UPDATE = { title: 'News of your repair', kind: 'update' };

export const missingFollowUp = missingElement({
  id: 'reliability/missing-follow-up',
  element: 'follow-up',
  severity: 'info',
  profile: 'recommended',
  summary: 'A message about something unfinished that never says you will report back.',
  why: 'Silence reads as “forgotten”. A reader who knows that news will come, even if there is none to tell, need not write to ask.',
  sources: ['000 2.2', '000 3.1', '000 6.1'],
  lack: 'never says that the reader will hear from you again',
  advice: 'Promise to report back, whatever the progress.',
  anchor: 'last-step',
  fix: {
    title: 'Promise to report back',
    paragraph: ({ fillIn }) => `I'll write to you again by ${fillIn('date and time')}, whatever the progress.`,
    point: 'before-sign-off',
  },
  bad: [
    {
      front: UPDATE,
      text: 'Hello Ruben,\n\nYour clarinet is on the bench. ⟦The new pads arrive on 12 May.⟧\n\nKind regards,\nThe woodwind workshop',
      fixed:
        "Hello Ruben,\n\nYour clarinet is on the bench. The new pads arrive on 12 May.\n\nI'll write to you again by [date and time], whatever the progress.\n\nKind regards,\nThe woodwind workshop",
    },
    {
      front: { title: 'Handed to our surveyor', kind: 'escalation' },
      text: 'Hello,\n\nYou reported a crack above the door. ⟦Our surveyor, Ms Okafor, will measure it by Thursday.⟧ If nobody comes, ring the office on [phone number].\n\nTenant desk',
    },
    {
      front: { title: 'Ticket sales are down', kind: 'incident' },
      text: 'Hi,\n\nYou could not buy tickets this morning, and you may have missed the first ones. We are sorry: we made a mistake in our settings, and that stopped the checkout. We put the old settings back, and ⟦the shop opens again at 14:00 UTC today.⟧\n\nBox office',
    },
    {
      front: UPDATE,
      text: 'Hi Mo,\n\nYou asked about your sofa. The frame is glued, and ⟦the covers are sewn by Friday.⟧\n\nBest wishes,\nCara',
    },
    {
      front: { title: 'Passed to our network team', kind: 'escalation' },
      text: 'Hello Eve,\n\nYou told us about the slow line. ⟦Our network team is measuring it until tomorrow noon.⟧ If it gets worse, call [phone number].\n\nJonas',
    },
    {
      front: { title: 'Where your visa is', kind: 'update' },
      text: 'Dear Ms Lin,\n\nYou asked where your visa is. ⟦The consulate prints it by 4 June.⟧\n\nYours sincerely,\nThe travel office',
    },
    {
      front: UPDATE,
      text: 'Hello Eve,\n\nYou asked where your tulip bulbs are. The grower ships on 2 December and emails you a label. ⟦I will write to the grower again tomorrow and keep your place in the queue.⟧\n\nJonas',
    },
  ],
  good: [
    {
      front: UPDATE,
      text: 'Hello Eve,\n\nYou asked for another berth. I hold berth 9 for you until Friday. If I have not heard from you, I will write to you again on Thursday.\n\nJonas',
      because: 'news come even if the reader is silent',
    },
    {
      front: UPDATE,
      text: 'Hello Eve,\n\nYou asked how far your loan papers are. The bank decides by 4 December. The same will be intimated to you in writing.\n\nJonas',
      because: 'the decision comes to the reader',
    },
    {
      front: UPDATE,
      text: "Hello Ruben,\n\nYour clarinet is on the bench. The new pads arrive on 12 May, and I'll write to you that evening.\n\nKind regards,\nThe woodwind workshop",
      because: 'the sender will write again',
    },
    {
      front: UPDATE,
      text: "Hi Mo,\n\nYou asked about your sofa. The covers are sewn by Friday. You'll hear from me then, done or not.\n\nBest wishes,\nCara",
      because: 'the reader will hear from somebody',
    },
    {
      front: { title: 'Where your visa is', kind: 'update' },
      text: 'Dear Ms Lin,\n\nYour visa is at the consulate. We will keep you informed every two days until it is printed.\n\nYours sincerely,\nThe travel office',
      because: 'news come in a rhythm',
    },
    {
      front: { title: 'Handed to our surveyor', kind: 'escalation' },
      text: 'Hello,\n\nYou reported a crack above the door. Our surveyor will call you by Thursday. If nobody rings, write to the office at [address].\n\nTenant desk',
      because: 'a colleague will call',
    },
    {
      front: { title: 'Your question about the key', kind: 'resolution' },
      text: 'Hello,\n\nYou could not open the gate. I replaced the chip in your key. Does it open now?\n\nThe caretakers',
      because: 'what is solved needs no further news',
    },
    {
      front: UPDATE,
      text: "Hello Ruben,\n\nYou asked which tram you can still reach. Two seats are held for you until [date]. If I haven't heard from you by [date], I'll call you before they are given away.\n\nKind regards,\nThe tram desk",
      because: 'the sender calls even if the reader is silent',
    },
    {
      front: UPDATE,
      text: "Hello Ruben,\n\nYou asked about your rent. Next week I'll send you a calculation with your own numbers, by [date] at the latest.\n\nKind regards,\nThe house office",
      because: 'a calculation is news',
    },
    {
      front: UPDATE,
      text: "Hello Ruben,\n\nYour clarinet is on the bench. The new pads arrive on 12 May. If the maker hasn't sent them by that date, I'll ring you that day anyway.\n\nKind regards,\nThe woodwind workshop",
      because: 'a call comes also without the pads',
    },
    { front: { title: 'Pads', kind: 'snippet' }, text: 'The new pads arrive on 12 May.', because: 'it is a paragraph' },
    {
      front: UPDATE,
      text: 'Hello Eve,\n\nYou asked for a ruling on the fence. The surveyor decides by noon tomorrow, and I’ll send you his ruling by 16:00 CET.\n\nJonas',
      because: 'a ruling is news',
    },
  ],
});
