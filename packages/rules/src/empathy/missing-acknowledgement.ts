import { missingElement } from '../missing-element.ts';

const HOW_TO = { title: 'Clean the filter', kind: 'how-to' };
const UPDATE = { title: 'News', kind: 'update' };

export const missingAcknowledgement = missingElement({
  id: 'empathy/missing-acknowledgement',
  element: 'acknowledgement',
  severity: 'warning',
  profile: 'recommended',
  summary: 'A message that never says back what the reader reported or asked.',
  why: 'Readers first want to know that they were understood. An answer that does not name their question may be right and still feels like an answer to somebody else.',
  sources: ['000 2.1', '000 5.1'],
  lack: 'does not say back what the reader reported or asked',
  advice: 'Name it in one sentence near the top.',
  anchor: 'top',
  fix: {
    title: 'Add what the reader reported',
    paragraph: ({ fillIn }) => `You told us that ${fillIn('what the reader reported')}.`,
    point: 'after-greeting',
  },
  bad: [
    {
      front: HOW_TO,
      text: '⟦Hi there,⟧\n\n1. Take the filter out.\n2. Rinse it.\n\nDoes the water run clear now?\n\nMia',
      fixed:
        'Hi there,\n\nYou told us that [what the reader reported].\n\n1. Take the filter out.\n2. Rinse it.\n\nDoes the water run clear now?\n\nMia',
    },
    {
      front: { title: 'First answer', kind: 'acknowledgement' },
      text: '⟦Hello,⟧\n\nEvery letter is answered in the order of arrival. A clerk will write by Friday.\n\nThe registry',
    },
    {
      front: UPDATE,
      text: '⟦Good morning,⟧\n\nThe second test run is finished. We will release the update on Monday, and I will write to you that evening.\n\nUli',
    },
    {
      front: { title: 'First answer', kind: 'acknowledgement' },
      text: '⟦Hi,⟧\n\nThank you for contacting Harbour Gas. One of our advisers will write to you within two days.\n\nHarbour Gas',
    },
    {
      front: UPDATE,
      text: '⟦The concert moves to the small hall.⟧ Doors open at 19:00 CET on Friday. We will send new tickets tomorrow.\n\nBox office',
    },
    {
      front: HOW_TO,
      text: '⟦Hello,⟧\n\nBooks open on a reader in two steps. Connect the cable, then drag the book over.\n\nDid it work?\n\nThe library',
    },
    {
      front: UPDATE,
      text: '⟦Hello,⟧\n\nThe mails go out again. On Monday your mail provider began to turn them away; we have changed the server and sent the rest. We will write to you on Friday.\n\nUli',
    },
    {
      front: UPDATE,
      text: '⟦Hello,⟧\n\nOne of us will get back to you by noon. Please reply with your account name.\n\nUli',
    },
    {
      front: { title: 'Handed on', kind: 'escalation' },
      text: '⟦Hello,⟧\n\nFrom now on you’re talking to Amara. She climbs the mast tomorrow at 9:00 CET and rings you by noon. If she doesn’t, ask for the harbour master.\n\nUli',
    },
  ],
  good: [
    {
      front: HOW_TO,
      text: 'Hi there,\n\nYes, you can put another name on the berth.\n\n1. Open the list.\n2. Press Rename.\n\nDoes the new name show now?\n\nMia',
      because: 'it answers what was asked',
    },
    {
      front: UPDATE,
      text: 'Hello,\n\nThank you for suggesting a bench by the pond. The parks board meets on Friday, and I will write to you that evening.\n\nUli',
      because: 'the thanks name what the reader wrote',
    },
    {
      front: UPDATE,
      text: 'Hello,\n\nJust a line on the visit of last Tuesday. Wet wall, loose plaster behind the wardrobe: it was the gutter. The roofer comes on Friday, and I will write to you that evening.\n\nUli',
      because: 'it names the damage before the colon',
    },
    {
      front: HOW_TO,
      text: 'Hi there,\n\nYou asked how to clean the filter.\n\n1. Take it out.\n2. Rinse it.\n\nDoes the water run clear now?\n\nMia',
      because: 'it names the question',
    },
    {
      front: { title: 'First answer', kind: 'acknowledgement' },
      text: 'Hello,\n\nYour letter of Monday has arrived. A clerk will write by Friday.\n\nThe registry',
      because: 'it says that the letter arrived',
    },
    {
      front: UPDATE,
      text: 'Good morning,\n\nRegarding the crash you reported: we will release a correction on Monday, and I will write that evening.\n\nUli',
      because: 'it says what it is about',
    },
    {
      front: { title: 'First answer', kind: 'acknowledgement' },
      text: 'Hi,\n\nThank you for letting us know about the smell of gas. An engineer comes within the hour.\n\nHarbour Gas',
      because: 'the thanks name the report',
    },
    {
      front: UPDATE,
      text: 'Hello,\n\nYour parcel missed the van yesterday. It leaves today before 18:00, and I will write tomorrow.\n\nDispatch',
      because: 'it tells what happened to the reader',
    },
    { front: { title: 'Line', kind: 'snippet' }, text: 'Rinse the filter twice.', because: 'a snippet needs none' },
    {
      front: HOW_TO,
      text: 'Hi there,\n\nYou can’t open the locker, so let’s set a new code.\n\n1. Hold the star.\n2. Type four digits.\n\nDoes it open now?\n\nMia',
      because: 'it names the trouble, and then what follows',
    },
    {
      front: HOW_TO,
      text: 'Hi there,\n\nHappy to explain how your day pass works.\n\n1. Open the app.\n2. Press **Start**.\n\nDoes the gate open now?\n\nMia',
      because: 'it names what was asked',
    },
    {
      front: UPDATE,
      text: 'Hi Ben,\n\nThank you for painting the bench by the pond. The green dries until Friday.\n\nMia',
      because: 'it thanks for what the reader did',
    },
    {
      front: { title: 'Opened food', kind: 'decline' },
      text: 'Hi,\n\nWhat a pity that Rex leaves the new food. I can’t take the bag back, as we cannot check how it was kept. A shelter will gladly have it.\n\nMia',
      because: 'it feels with what was reported',
    },
    {
      front: { title: 'Streak', kind: 'apology' },
      text: 'Hi,\n\nSixty days are something to be proud of, and our app wiped it out. I am sorry.\n\nMia',
      because: 'it names the loss',
    },
  ],
});
