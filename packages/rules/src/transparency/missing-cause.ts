import type { Message, ReadPart, Span } from '@trustlint/core';
import { missingElement } from '../missing-element.ts';

const DECLINE = { title: 'No refund', kind: 'decline' };
const INCIDENT = { title: 'Outage', kind: 'incident' };
const APOLOGY = { title: 'We got it wrong', kind: 'apology' };

export const missingCause = missingElement({
  id: 'transparency/missing-cause',
  element: 'cause',
  severity: 'warning',
  profile: 'recommended',
  summary: 'A message that says what happened or what is refused, and never why.',
  why: 'A reader who is not told why fills the gap with the worst guess: that nobody knows, or that nobody wants to say. The reason also lets them plan, and judge whether it can happen again.',
  sources: ['001 2', '000 2.1'],
  lack: 'does not say why',
  advice: 'Give the reason in one plain sentence, or say that you don’t know it yet and when you will.',
  anchor: 'top',
  beside: newsOf,
  fix: {
    title: 'Add the reason',
    paragraph: ({ fillIn }) => `The reason is ${fillIn('reason')}.`,
    point: 'after-greeting',
  },
  bad: [
    {
      front: DECLINE,
      text: 'Hi Jo,\n\nYou asked us to take the tent back. I know you had hoped for that.\n\n⟦We can’t refund it.⟧ You can sell it in our second-hand corner instead.\n\nAnn',
    },
    {
      front: INCIDENT,
      text: 'Hello,\n\nYou reported that no trams show on the map. ⟦We’re sorry⟧; that is frustrating in the rain. I’ll write again by 15:00 CET.\n\nDispatch',
      fixed:
        'Hello,\n\nYou reported that no trams show on the map. We’re sorry; that is frustrating in the rain. I’ll write again by 15:00 CET.\n\nThe reason is [reason].\n\nDispatch',
    },
    {
      front: APOLOGY,
      text: 'Dear Ms Hill,\n\nYour curtains came in the wrong colour. ⟦I am sorry⟧ for the trouble.\n\nOtto',
    },
    {
      front: DECLINE,
      text: 'Hello Mr Roe,\n\nThank you for your application for a stall. I know the fair matters to you. ⟦Unfortunately we cannot offer you one.⟧ Would you like a place on the list for May?\n\nThe fair office',
    },
    {
      front: DECLINE,
      text: 'Hi,\n\nYour appeal has reached us, and I understand how much hangs on it. ⟦It was rejected.⟧ Would you like a call about other grants?\n\nThe registry',
    },
    {
      front: DECLINE,
      text: 'Hello Ivo,\n\nYou had to give up your course because of the flood, and you’d like the fee back. I know how hard these weeks are. ⟦We’re not able to return the fee.⟧ Nothing more has been charged. You could come in May instead.\n\nThe sailing school',
    },
    {
      front: INCIDENT,
      text: 'Good morning,\n\nYou wrote that the gate stays shut. ⟦I apologise⟧; nobody likes to wait at a gate. Next update: 11:00 UTC.\n\nThe harbour',
    },
    {
      front: INCIDENT,
      text: 'Dear guest,\n\nOn Sunday your key card was turned down at the door, and you stood in the cold. The failing was wholly on our side, and ⟦I beg your pardon⟧ for it. All doors have been reset at noon. I’ll write to you by 18:00 CET.\n\nMara',
    },
    {
      front: DECLINE,
      text: 'Dear Mr Roe,\n\nYou asked whether we could move your lesson because you were in bed with flu. Falling ill in exam week is miserable. ⟦I’m afraid we can’t move the lesson.⟧ You can pass the hour on to another person.\n\nThe piano school',
    },
    {
      front: INCIDENT,
      text: 'Hello,\n\nYou’re right, no parcels have been scanned since noon. ⟦We apologise⟧; a silent tracker is worrying, and the blame lies with us. More than half of the parcels have been scanned by now. I’ll write to you at 18:00 CET.\n\nThe depot',
    },
    {
      front: APOLOGY,
      text: 'Dear Ms Hill,\n\nYour boat stood out in the frost, although we had a shed for it. ⟦I am sorry⟧: it was my duty, and I failed in it.\n\nOtto',
    },
  ],
  good: [
    {
      front: INCIDENT,
      text: 'Hello,\n\nYou wanted to cross at noon. I am sorry: we have taken that boat off. The wind is above force nine, and in it our captain can’t bring the boat into harbour. The choice is ours. You are on the next boat at 18:00 CET.\n\nThe ferry office',
      because: 'what could not be done is the cause',
    },
    {
      front: APOLOGY,
      text: 'Dear Ms Hill,\n\nYou got a bill for your late aunt, although you had told us of her death. I am very sorry. This was our mistake. We updated her file, but we didn’t take her name off the list for bills.\n\nOtto',
      because: 'what was left undone is the cause',
    },
    {
      front: DECLINE,
      text: 'Dear Mr Roe,\n\nYou asked for the hall on Friday. I know you had hoped for it. We can’t lend it to you, as two choirs share it.\n\nThe parish office',
      because: 'a number of users behind “as” is the reason',
    },
    {
      front: DECLINE,
      text: 'Hi Jo,\n\nYou asked us to take the tent back. I know you had hoped for that. We can’t refund it, because it has been used.\n\nAnn',
      because: 'it says why',
    },
    {
      front: INCIDENT,
      text: 'Hello,\n\nYou reported that no trams show on the map. We’re sorry; that is frustrating in the rain. A disk filled up, and the server lost its feed.\n\nDispatch',
      because: 'it tells what happened',
    },
    {
      front: APOLOGY,
      text: 'Dear Ms Hill,\n\nYour curtains came in the wrong colour. I am sorry. The reason was a label that we mixed up.\n\nOtto',
      because: 'it names the reason',
    },
    {
      front: DECLINE,
      text: 'Hello Mr Roe,\n\nYou applied for a stall. All of them are taken, since the hall holds sixty.\n\nThe fair office',
      because: 'the limit is the reason',
    },
    {
      front: INCIDENT,
      text: 'Hello,\n\nYesterday one of us sent the rota to every parent. I apologise; your shifts are nobody’s business. The mistake was ours. The mail has been recalled.\n\nThe day nursery',
      because: 'the slip itself is told',
    },
    {
      front: DECLINE,
      text: 'Hello Ms Tran,\n\nYou asked for a plot by the river. I know you had set your heart on it. It’s a no this year. The statute sets a limit of nine plots.\n\nThe garden club',
      because: 'the statute is the reason',
    },
    {
      front: { title: 'Your order', kind: 'update' },
      text: 'Hi Sam,\n\nYour lens is on its way and arrives on Friday.\n\nLea',
      because: 'there is nothing to explain',
    },
    {
      front: DECLINE,
      text: 'Dear Ms Hill,\n\nYou sent the boots back. I know you had hoped for the price. The soles are worn, so a refund isn’t possible.\n\nOtto',
      because: 'the reason stands before “so”',
    },
    {
      front: DECLINE,
      text: 'Hi Jo,\n\nYou asked for the whole deposit. I know you need it. We keep 40 euros for two reasons:\n\n- The lamp is broken.\n- One key is missing.\n\nAnn',
      because: 'two reasons follow',
    },
    {
      front: DECLINE,
      text: 'Hi Jo,\n\nYou want your skis tonight. I’m sorry, that won’t work, and I know how you had hoped for it. The wax needs eight hours to harden.\n\nAnn',
      because: 'the reason follows the no, beside which “sorry” owns nothing',
    },
    {
      front: DECLINE,
      text: 'Hi Jo,\n\nYou asked us to keep the loom for a year. I know how small your flat is. I can keep it for a month, but not longer. A dealer comes on the first of each month, and we offer him what is left.\n\nAnn',
      because: 'what is so, right behind the no, may be why',
    },
    { front: { title: 'No', kind: 'snippet' }, text: 'We can’t refund it.', because: 'a snippet is part of a message' },
  ],
});

/** What calls for a reason: the refusal of a message that declines, the apology of another; else what it is about. */
function newsOf({ kind, elements }: Message, { reading }: ReadPart): Span | undefined {
  const refusal = kind === 'decline' ? reading.cues('refusal')[0] : undefined;
  if (refusal !== undefined) return reading.sentences[refusal.sentence]?.span;
  return (['apology', 'acknowledgement'] as const)
    .map((wanted) => elements.find(({ element }) => element === wanted)?.span)
    .find((span) => span !== undefined);
}
