import { createRuleTester } from '@trustlint/testing';
import { expect, it } from 'vitest';
import { pack } from '../index.ts';
import { officialLanguage } from './official-language.ts';

const tester = createRuleTester(pack);

it.each([
  ['Dear Ms Roth, please be advised that the lift is stuck.', 'Dear Ms Roth, the lift is stuck.'],
  ['We would like to inform you that your parcel is here.', 'Your parcel is here.'],
  ['We hereby confirm the booking.', 'We confirm the booking.'],
  ['You are kindly requested to leave the key here.', 'Please leave the key here.'],
  ['Could you kindly send the photo?', 'Could you please send the photo?'],
  ['As per our conversation, the bike is ready.', 'As we discussed, the bike is ready.'],
  ['With regard to your letter, the roof is mended.', 'About your letter, the roof is mended.'],
  ['Due to the fact that it rained, we moved the fair.', 'Because it rained, we moved the fair.'],
  ['Use the old one until such time as the part is here.', 'Use the old one until the part is here.'],
  ['Please find enclosed a copy of the lease.', "I've enclosed a copy of the lease."],
  ['The fee is due on a monthly basis.', 'The fee is due every month.'],
  ['I regret to inform you that the class is full.', "I'm sorry: the class is full."],
  ['It has come to our attention that the gate was open.', "We've noticed that the gate was open."],
  ['Ann reverted to you on Monday.', 'Ann replied to you on Monday.'],
  ['The abovementioned orders are ready.', 'These orders are ready.'],
  [
    'We’d like a copy; it’s here. It has come to our attention that it is torn.',
    'We’d like a copy; it’s here. We’ve noticed that it is torn.',
  ],
])('“%s” becomes “%s”', async (text, fixed) => {
  expect(await tester.test({ ...officialLanguage, bad: [{ text, fixed }], good: [] } as never)).toEqual([]);
});

it.each([
  'You can revert to the old version under History.',
  'The two of them kindly waited.',
  'I can advise you on the size.',
  'The same size is in stock.',
  'She said that the door was open.',
  'The prior tenant left a lamp.',
])('“%s” stays', async (text) => {
  expect(await tester.test({ ...officialLanguage, bad: [], good: [{ text }] } as never)).toEqual([]);
});
