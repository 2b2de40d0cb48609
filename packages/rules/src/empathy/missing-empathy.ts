import { missingElement } from '../missing-element.ts';

const DECLINE = { title: 'No refund', kind: 'decline' };
const INCIDENT = { title: 'Outage', kind: 'incident' };
const APOLOGY = { title: 'We got it wrong', kind: 'apology' };

export const missingEmpathy = missingElement({
  id: 'empathy/missing-empathy',
  element: 'empathy',
  severity: 'info',
  profile: 'recommended',
  summary: 'Bad news that names no feeling and no impact on the reader.',
  why: 'Bad news without a word about what it means for the reader sounds as if nobody had thought of them. One honest sentence shows that somebody has.',
  sources: ['000 5.1', '002'],
  lack: 'names neither what the reader feels nor what it costs them',
  advice: 'Say in one sentence what this means for them.',
  anchor: 'top',
  beside: ({ elements }) =>
    (
      elements.find(({ element }) => element === 'apology') ??
      elements.find(({ element }) => element === 'acknowledgement')
    )?.span,
  fix: {
    title: 'Add what this means for the reader',
    paragraph: ({ fillIn }) => `I know what this means for you: ${fillIn('the impact on the reader')}.`,
    point: 'after-greeting',
  },
  bad: [
    {
      front: DECLINE,
      text: 'Hi Jo,\n\n⟦You asked us to take the tent back.⟧\n\nWe can’t refund it, because it has been used. You can sell it in our second-hand corner.\n\nAnn',
      fixed:
        'Hi Jo,\n\nYou asked us to take the tent back.\n\nI know what this means for you: [the impact on the reader].\n\nWe can’t refund it, because it has been used. You can sell it in our second-hand corner.\n\nAnn',
    },
    {
      front: INCIDENT,
      text: 'Hello,\n\n⟦You reported⟧ that no trams show on the map. Our server lost its feed, because a disk filled up. We have replaced it. I’ll write again by 15:00 CET.\n\nDispatch',
    },
    {
      front: APOLOGY,
      text: 'Dear Ms Hill,\n\nYour curtains came in the wrong colour. ⟦I am sorry.⟧ The mistake was ours: we read the order wrongly. New curtains left our workshop today.\n\nOtto',
    },
    {
      front: DECLINE,
      text: 'Hello Mr Roe,\n\n⟦You applied⟧ for a stall at the fair. All stalls are taken, since the hall holds sixty. I can put you on the list for May.\n\nThe fair office',
    },
    {
      front: DECLINE,
      text: '⟦Hi,⟧\n\nThe grant goes to students in their first year only. Another fund takes applications until June.\n\nThe registry',
    },
    {
      front: INCIDENT,
      text: 'Good morning,\n\nYou wrote that the ferry left without you. The timetable on our site was out of date. ⟦We apologise.⟧ Your ticket is valid today too.\n\nThe ferry desk',
    },
  ],
  good: [
    {
      front: APOLOGY,
      text: 'Hi Jo,\n\nYou found two charges for your desk. I’m sorry. A double charge can upset a whole month’s budget. This was my mistake: I left the old tool switched on. I returned the money today.\n\nAnn',
      because: 'it says what it does to a budget',
    },
    {
      front: DECLINE,
      text: 'Hi Jo,\n\nYou asked us to take the tent back. I know that is disappointing after one wet weekend. We can’t refund it, because it has been used. You can sell it in our second-hand corner.\n\nAnn',
      because: 'it names the feeling',
    },
    {
      front: INCIDENT,
      text: 'Hello,\n\nYou reported that no trams show on the map. That left you standing in the rain this morning. Our server lost its feed, because a disk filled up.\n\nDispatch',
      because: 'it names what happened to the reader',
    },
    {
      front: APOLOGY,
      text: 'Dear Ms Hill,\n\nYour curtains came in the wrong colour, and that spoiled your weekend. I am sorry. The mistake was ours.\n\nOtto',
      because: 'it names the impact',
    },
    {
      front: DECLINE,
      text: 'Hello Mr Roe,\n\nI can see how much the fair matters to your business, and I understand that this is hard to hear. All stalls are taken, since the hall holds sixty.\n\nThe fair office',
      because: 'it says what the stall means',
    },
    {
      front: { title: 'Clean the lens', kind: 'how-to' },
      text: 'Hi Sam,\n\nYou asked how to clean the lens. Wipe it with a dry cloth.\n\nLea',
      because: 'it is no bad news',
    },
    {
      front: { title: 'Sold out', kind: 'snippet' },
      text: 'All stalls are taken.',
      because: 'a snippet is part of a message',
    },
    {
      front: INCIDENT,
      text: 'Hello,\n\nThe lift stands still. We are sorry. Many of you can’t take the stairs, and that is harder still with shopping. A cable broke.\n\nThe caretakers',
      because: 'it says what makes it hard',
    },
    {
      front: INCIDENT,
      text: 'Hello,\n\nThe scales in the market hall fail. I know you can’t sell by weight without them, and I’m sorry. A fuse blew.\n\nThe market office',
      because: 'it says what cannot be done',
    },
    {
      front: APOLOGY,
      text: 'Hello,\n\nYour order is cancelled, and I am sorry. You waited three weeks for the lamp. The mistake was ours.\n\nOtto',
      because: 'it says what the wait was',
    },
    {
      front: INCIDENT,
      text: 'Hello,\n\nNothing was saved since May. For a service you rely on, that is serious. I am sorry. A disk filled up.\n\nOtto',
      because: 'it says what rests on it',
    },
  ],
});
