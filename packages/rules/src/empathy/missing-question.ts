import { missingElement } from '../missing-element.ts';

const REQUEST = { title: 'We need more details', kind: 'information-request' };

export const missingQuestion = missingElement({
  id: 'empathy/missing-question',
  element: 'question',
  severity: 'info',
  profile: 'recommended',
  summary: 'A request for details that asks nothing about the reader’s goal or situation.',
  why: 'Whoever only collects data solves the problem as it was written down. One question about the goal or the impact often shows that the reader needs something else, and it shows that you care.',
  sources: ['001 1', '000 4.2', '002'],
  lack: 'asks nothing about the reader’s goal, situation or loss',
  advice: 'Ask what they want to get done, or what the problem keeps them from.',
  anchor: 'last-step',
  fix: {
    title: 'Add a question about the goal',
    paragraph: () => 'What are you trying to get done, and what does this keep you from?',
    point: 'before-sign-off',
  },
  bad: [
    {
      front: REQUEST,
      text: 'Hi Noor,\n\nYou wrote that the boiler goes out at night. ⟦Please send me a photo of the display⟧, so that our fitter brings the right part.\n\nMilo',
      fixed:
        'Hi Noor,\n\nYou wrote that the boiler goes out at night. Please send me a photo of the display, so that our fitter brings the right part.\n\nWhat are you trying to get done, and what does this keep you from?\n\nMilo',
    },
    {
      front: REQUEST,
      text: 'Hello,\n\nYour request for a visa letter has arrived. ⟦Send us a copy of your contract⟧, because the embassy asks for it.\n\nThe registry',
    },
    {
      front: REQUEST,
      text: 'Dear Ms Lund,\n\nYou reported a missing box. ⟦Please reply with the number on your receipt.⟧ It tells us which van carried it.\n\nKind regards,\nDispatch',
    },
    {
      front: REQUEST,
      text: 'Good morning,\n\nThank you for telling us about the noise.\n\n⟦Please note the hours and record one minute.⟧ We need both to find the pump that makes it.\n\nThe caretakers',
    },
    {
      front: REQUEST,
      text: 'Hi Sam,\n\nYour camera reached our workshop today. To test it, we need the memory card that you used. ⟦Please post it to the address below.⟧\n\nLea',
    },
    {
      front: REQUEST,
      text: 'Hello Mr Roe,\n\nWe have got your claim about the burst pipe. ⟦Kindly upload the plumber’s invoice⟧ so that we can work out the sum.\n\nYours sincerely,\nThe claims desk',
    },
  ],
  good: [
    {
      front: REQUEST,
      text: 'Hi Noor,\n\nYou wrote that the boiler goes out at night. What time is it when it stops? Please send me a photo of the display, so that our fitter brings the right part.\n\nMilo',
      because: 'it asks about the situation',
    },
    {
      front: REQUEST,
      text: 'Hello,\n\nYour request for a visa letter has arrived. When do you travel, and which embassy is it for? With that we can word it rightly.\n\nThe registry',
      because: 'it asks about the plan',
    },
    {
      front: REQUEST,
      text: 'Dear Ms Lund,\n\nYou reported a missing box. How badly do you need what was in it this week?\n\nDispatch',
      because: 'it asks what the loss means',
    },
    {
      front: REQUEST,
      text: 'Hi,\n\nThank you for telling us about the noise. Do you hear it at night too? Please record one minute, so that we find the pump.\n\nThe caretakers',
      because: 'it asks about the noise',
    },
    {
      front: { title: 'Clean the lens', kind: 'how-to' },
      text: 'Hi Sam,\n\nYou asked how to clean the lens.\n\n1. Blow the dust off.\n2. Wipe it with a dry cloth.\n\nLea',
      because: 'instructions need no question about goals',
    },
    {
      front: { title: 'Receipt', kind: 'snippet' },
      text: 'Please send us your receipt.',
      because: 'a snippet is part of a message',
    },
    {
      front: REQUEST,
      text: 'Hi,\n\nYour claim for the boat has arrived. Please send us the harbour receipt, which shows the date.\n\nMay I also ask whether you have a trip booked with it this month?\n\nThe claims desk',
      because: 'it asks about a plan, politely',
    },
    {
      front: REQUEST,
      text: 'Hello,\n\nYou got the small drill. Please send us a photo of the label, so that we find the box.\n\nIs the drill for your work, and are you stuck without it?\n\nDispatch',
      because: 'it asks what the mix-up means',
    },
  ],
});
