import { missingElement } from '../missing-element.ts';

const SOLVED = { title: 'Gate key replaced', kind: 'resolution' };
const HOW_TO = { title: 'Pair the lamp with your phone', kind: 'how-to' };

export const missingResolutionCheck = missingElement({
  id: 'reliability/missing-resolution-check',
  element: 'resolution-check',
  severity: 'info',
  profile: 'recommended',
  summary: 'A solution is given, and the reader is never asked whether it worked.',
  why: 'What looks solved from the desk may not be at the reader’s end. Somebody who is asked tells you today; somebody who is not gives up, or starts again with anger.',
  sources: ['000 2.2', '000 5.2'],
  lack: 'never asks whether it worked',
  advice: 'Ask the reader to tell you.',
  anchor: 'end',
  fix: {
    title: 'Ask whether it worked',
    paragraph: () => 'Did this solve it for you? Please reply and tell me, also if it did not.',
    point: 'before-sign-off',
  },
  bad: [
    {
      front: SOLVED,
      text: 'Hello,\n\nYou could not open the gate with your key. ⟦I replaced the chip in it this morning.⟧\n\nKind regards,\nThe caretakers',
      fixed:
        'Hello,\n\nYou could not open the gate with your key. I replaced the chip in it this morning.\n\nDid this solve it for you? Please reply and tell me, also if it did not.\n\nKind regards,\nThe caretakers',
    },
    {
      front: HOW_TO,
      text: 'Hi Ana,\n\nYou asked how to pair the lamp.\n\n1. Hold the switch for five seconds.\n2. ⟦Choose “Lamp” in the app.⟧\n\nBest wishes,\nLumo',
    },
    {
      front: { title: 'Charge returned', kind: 'resolution' },
      text: 'Hello Piotr,\n\nYou were charged twice for the course. ⟦We returned the second charge to your card today.⟧\n\nThe school office',
    },
    {
      front: HOW_TO,
      text: 'Hello,\n\nYou want to change the language of the cash desk. Please open **Settings** and choose **Language**. ⟦The desk restarts by itself.⟧\n\nThe till team',
    },
    {
      front: SOLVED,
      text: 'Dear Mr Silva,\n\nYou reported that the heating stayed cold. Our plumber changed the valve on Tuesday. ⟦Thank you for your patience.⟧\n\nYours sincerely,\nHouse management',
    },
    {
      front: { title: 'Export a calendar', kind: 'how-to' },
      text: 'Hi,\n\nYou asked how to export your calendar. First, open the menu at the top. Then click **Export**. ⟦The file lands in your downloads.⟧\n\nVera',
    },
    {
      front: HOW_TO,
      text: 'Hi Ana,\n\nOn your question about two lamps in one room: yes, it works. Open the menu of the first, tap **Pair**, and hold the switch of the second. ⟦Both show in the app.⟧\n\nLumo',
    },
  ],
  good: [
    {
      front: SOLVED,
      text: 'Hello,\n\nYou could not open the gate. I replaced the chip in your key. Does the gate open now?\n\nThe caretakers',
      because: 'it asks',
    },
    {
      front: HOW_TO,
      text: 'Hi Ana,\n\nYou asked how to pair the lamp.\n\n1. Hold the switch for five seconds.\n2. Choose “Lamp” in the app.\n\nPlease let me know whether that worked.\n\nLumo',
      because: 'it asks for a word back',
    },
    {
      front: { title: 'Charge returned', kind: 'resolution' },
      text: 'Hello Piotr,\n\nYou were charged twice. We returned the second charge today. Can you see it on your statement now?\n\nThe school office',
      because: 'the reader is asked to look',
    },
    {
      front: SOLVED,
      text: 'Dear Mr Silva,\n\nOur plumber changed the valve that kept your heating cold. Please tell us whether the heating works now.\n\nHouse management',
      because: 'it asks for a word back',
    },
    {
      front: { title: 'Where your bike is', kind: 'update' },
      text: 'Hello Ben,\n\nYou asked about your bike. We fit the chain on Monday, and I will write to you then.\n\nIda',
      because: 'nothing is solved yet',
    },
    {
      front: HOW_TO,
      text: 'Hi Ana,\n\nYou asked how to pair the lamp.\n\n1. Hold the switch for five seconds.\n2. Choose “Lamp” in the app.\n\nDid one of the steps help? If not, reply with the colour of the light. You’ll have my answer within one day.\n\nLumo',
      because: 'it asks whether a step helped',
    },
    {
      front: HOW_TO,
      text: 'Hi Ana,\n\nYou asked how to pair the lamp.\n\n1. Hold the switch for five seconds.\n2. Choose “Lamp” in the app.\n\nDoes the lamp stay on without flickering? Then I’ll answer within one day.\n\nLumo',
      because: 'a question without a doubt asks for success',
    },
    {
      front: { title: 'Chip', kind: 'snippet' },
      text: 'I replaced the chip in your key.',
      because: 'it is a paragraph',
    },
  ],
});
