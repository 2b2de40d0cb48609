import { defineRule, type Element, type Kind } from '@trustlint/core';
import { insertionFix, kindNote } from '../missing-element.ts';

/** What an apology needs to be whole, by the kind of macro. */
const PARTS: Readonly<Partial<Record<Kind, readonly Element[]>>> = {
  incident: ['responsibility', 'cause', 'remedy'],
  apology: ['responsibility', 'cause', 'remedy', 'amends', 'prevention'],
};

/** Each part as a message names it, and a sentence that holds its place. */
const WORDING: Readonly<
  Partial<Record<Element, readonly [name: string, sentence: (fillIn: (words: string) => string) => string]>>
> = {
  responsibility: ['that the mistake was yours', () => 'This was our mistake.'],
  cause: ['why it happened', (fillIn) => `It happened because ${fillIn('cause')}.`],
  remedy: ['what you have done about it', (fillIn) => `We have ${fillIn('what was done to put it right')}.`],
  amends: ['what you give for the trouble', (fillIn) => `For the trouble, we've added ${fillIn('credit or gift')}.`],
  prevention: ['what will prevent it from now on', (fillIn) => `From now on, ${fillIn('what has changed')}.`],
};

const INCIDENT = { title: 'Outage', kind: 'incident' };
const APOLOGY = { title: 'We got it wrong', kind: 'apology' };

export const incompleteApology = defineRule({
  id: 'transparency/incomplete-apology',
  level: 'message',
  severity: 'warning',
  fix: 'insert',
  profile: 'recommended',
  summary: 'An apology that leaves out who was at fault, why it happened or what was done.',
  why: '“Sorry” alone asks the reader to forgive something that nobody has explained. Trust comes back when the sender owns the fault, tells the cause and mends it.',
  sources: ['000 6.1', '001 2', '004'],
  options: {},
  elements: ['responsibility', 'cause', 'remedy', 'amends', 'prevention'],
  bad: [
    {
      front: INCIDENT,
      text: "Hi Jo,\n\nYou told us that the shop was down.\n\n⟦We're sorry⟧ about that. We know a closed shop costs you money.\n\nEverything runs again since noon. I'll write to you tomorrow by 10:00 UTC.\n\nAnn",
      fixed:
        "Hi Jo,\n\nYou told us that the shop was down.\n\nWe're sorry about that. We know a closed shop costs you money.\n\nThis was our mistake. It happened because [cause].\n\nEverything runs again since noon. I'll write to you tomorrow by 10:00 UTC.\n\nAnn",
    },
    {
      front: INCIDENT,
      text: "Hello,\n\nYour trains showed wrong times. ⟦We apologise⟧ for that. It was our error: a clock was set to the wrong zone. I'll write again by 15:00 CET.\n\nDispatch",
    },
    {
      front: APOLOGY,
      text: 'Dear Ms Hill,\n\nYou waited two hours for our plumber. ⟦I am sorry.⟧ The mistake was ours, because the visit stood in the wrong calendar. I have booked a new visit, and the fee is waived.\n\nOtto',
    },
    {
      front: APOLOGY,
      text: 'Hi Lin,\n\nYour cake came without candles. ⟦Please accept our apologies⟧. A box of candles is on its way, and your next cake is free.\n\nThe bakery',
    },
    {
      front: APOLOGY,
      text: "Hi Lin,\n\nYour cake came too late. ⟦We're really sorry⟧, this was our fault.\n\nThe bakery",
    },
    {
      front: INCIDENT,
      text: "Hi,\n\nYou reported missing mails. ⟦Sorry about that.⟧ Our filter was too strict, because a rule was set by mistake on our side. I'll write by 5 pm UTC.\n\nOps",
    },
    {
      front: INCIDENT,
      text: 'Hi,\n\nYou reported cold rooms on the first floor. ⟦We are sorry⟧ for that freezing night; the fault is with us. Our fitter moved the pump and forgot to open the valve. We report to you at 18:00 CET.\n\nThe caretakers',
    },
    {
      front: INCIDENT,
      text: "Hi Jo,\n\nYou told us that the shop was down. ⟦We're sorry⟧; this was our mistake, because we had skipped a test. Our engineers have raised this with the host and are in contact with them. I'll write to you by 10:00 UTC.\n\nAnn",
    },
    {
      front: APOLOGY,
      text: 'Hi Lin,\n\nThe cake came with the wrong name on it. You had ordered it as a wedding treat for your niece, and that is embarrassing. ⟦We’re sorry⟧, the error was ours: two orders were swapped on the shelf. To make up for it, a box of biscuits is waiting for you at the counter. Each box now bears its own number.\n\nThe bakery',
    },
  ],
  good: [
    {
      front: INCIDENT,
      text: 'Hi Jo,\n\nYou told us that the bus went past you. I’m sorry. This was our mistake: we gave the driver an old list. The driver now has the correct list. I’ll write to you tomorrow by 10:00 UTC.\n\nAnn',
      because: 'what the driver has now is the remedy',
    },
    {
      front: APOLOGY,
      text: 'Dear Ms Hill,\n\nNobody came for your bin. I am sorry. We mixed up two street lists, so the mistake is ours. A truck emptied your bin this morning, and the fee for next month is on us. From now on, each crew gets its list fresh every Monday.\n\nOtto',
      because: 'a deed tells the cause, and a truck the remedy',
    },
    {
      front: INCIDENT,
      text: "Hi Jo,\n\nYou told us that the shop was down. We're sorry; this was our mistake. It happened because a disk filled up. We have replaced the disk, and I'll write to you tomorrow by 10:00 UTC.\n\nAnn",
      because: 'fault, cause and remedy are named',
    },
    {
      front: APOLOGY,
      text: 'Dear Ms Hill,\n\nYou waited two hours for our plumber. I am sorry. The mistake was ours, because the visit stood in the wrong calendar. I have booked a new visit, and the fee is waived. From now on, two people check the calendar each morning.\n\nOtto',
      because: 'all five parts are there',
    },
    {
      front: INCIDENT,
      text: "Hi Jo,\n\nYou told us that the shop was down. A disk filled up. I'll write to you tomorrow by 10:00 UTC.\n\nAnn",
      because: 'it does not apologise, which another rule tells',
    },
    {
      front: { title: 'No', kind: 'decline' },
      text: "Hi Jo,\n\nYou asked for a refund. I'm sorry, the time for that is over.\n\nAnn",
      because: 'a refusal needs no confession',
    },
    {
      front: { title: 'Sorry', kind: 'snippet' },
      text: "We're sorry about that.",
      because: 'a snippet is part of a message',
    },
    {
      front: { title: 'Update', kind: 'update' },
      text: "Hello,\n\nSorry for the wait. Your chair is finished, and I'll write to you on Monday.\n\nIda",
      because: 'an update is no apology',
    },
    {
      front: APOLOGY,
      text: 'Hi Lin,\n\nYour robe came in two shades. I’m sorry. We cut it from two rolls, so this is our fault. Ruth is sewing a new one, and we’ve taken €60 off your bill. From today each robe is cut from one roll.\n\nThe tailor',
      because: 'work on the remedy and money off count',
    },
    {
      front: INCIDENT,
      text: 'Hi Jo,\n\nYou told us that the gate stayed shut. I’m sorry, the mistake was ours: the clock fell back to winter time. It’s been set to summer time again, and the gate has opened since then. I’ll write to you tomorrow by 10:00 UTC.\n\nAnn',
      because: 'what has been set again is the remedy',
    },
  ],
  *check(message, context) {
    const { body, kind } = message;
    const parts = kind === undefined ? undefined : PARTS[kind];
    const missing = parts?.filter((part) => message.missing.includes(part)) ?? [];
    if (body === undefined || missing.length === 0) return;
    const apology = message.elements.find(({ element }) => element === 'apology');
    if (apology === undefined) return;
    const names = missing.flatMap((part) => WORDING[part]?.[0] ?? []);
    const sentences = missing.flatMap((part) => WORDING[part]?.[1](context.fillIn) ?? []);
    const fix = insertionFix(message, body, `Add ${listWords(names)}`, sentences.join(' '), { after: apology.span });
    yield {
      at: { text: body.reading.prose.text, span: apology.span },
      message: `“${body.reading.slice(apology.span)}” does not yet say ${listWords(names)}. In a macro of the kind “${kind}” the reader needs that to trust the apology.${kindNote(message)}`,
      ...(fix === undefined ? {} : { fixes: [fix] }),
    };
  },
});

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
