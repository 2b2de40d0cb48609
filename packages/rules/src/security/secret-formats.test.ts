import { describe, expect, it, test } from 'vitest';
import { secretsByForm } from './secret-formats.ts';

const found = (text: string): readonly string[] =>
  [...secretsByForm(text)].map(({ span }) => text.slice(span.start, span.end));

/** Put together here, so that no scanner takes this file for a leak. */
const RANDOM = 'q7Lm2Xv9Rt4Wb8Nc1Zk5Hd3Jf6Gs0Py';

describe('forms of makers', () => {
  it.each([
    `gh${'p_'}${RANDOM}`,
    `gl${'pat-'}${RANDOM.slice(0, 20)}`,
    `sk${'_live_'}${RANDOM.slice(0, 24)}`,
    `AK${'IA'}Q7LM2XV9RT4WB8NC`,
    `SG${'.'}${RANDOM.slice(0, 22)}.${RANDOM}`,
    `sk${'-proj-'}${RANDOM}`,
    `xox${'b-'}2210-${RANDOM}`,
  ])('finds %s in a sentence', (secret) => {
    expect(found(`Use ${secret} for now.`)).toEqual([secret]);
  });

  it.each([
    'Live keys begin with sk_live_ and are longer.',
    'AKIAIOSFODNN7EXAMPLE is what the guide shows.',
    'The commit 9f2c41d07be8a653c1d4e7f8a90b2c3d4e5f6071 has the mend.',
    'https://example.com/a-very-long-name-of-a-page-that-says-what-it-is-about',
  ])('leaves “%s” alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a private key is found as a block', () => {
  const key = `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${RANDOM}\n-----END RSA ${'PRIVATE'} KEY-----`;
  expect(found(`Save this:\n${key}\nas key.pem`)).toEqual([key]);
});

test('passwords in addresses and in settings', () => {
  expect(found('ftp://print:Qu8rtz-77@files.copyshop.net/in')).toEqual(['Qu8rtz-77']);
  expect(found('ftp://print:{{password}}@files.copyshop.net/in')).toEqual([]);
  expect(found('MAIL_API_KEY=q7Lm2Xv9Rt4W')).toEqual(['q7Lm2Xv9Rt4W']);
  expect(found('MAIL_API_KEY=YOUR_API_KEY')).toEqual([]);
});
