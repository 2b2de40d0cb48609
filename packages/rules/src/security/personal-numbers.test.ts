import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isBankAccount, isCardNumber, passesLuhn, phoneNumber } from './personal-numbers.ts';

test('one changed digit breaks the check digit', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 18 });
  fc.assert(
    fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (list, at, by) => {
      const closing = [...'0123456789'].find((last) => passesLuhn(list.join('') + last)) ?? '';
      const changed = list.with(at % list.length, ((list[at % list.length] ?? 0) + by) % 10);
      expect(passesLuhn(list.join('') + closing)).toBe(true);
      expect(passesLuhn(changed.join('') + closing)).toBe(false);
    }),
  );
});

describe('cards', () => {
  it.each(['4556737586899855', '371496353984314', '5412301661318603'])('%s looks real', (digits) => {
    expect(isCardNumber(digits)).toBe(true);
  });
  it.each(['4242424242424242', '4111111111111111', '5555555555554444', '378282246310005', '4556737586899856'])(
    '%s is for tests or none',
    (digits) => {
      expect(isCardNumber(digits)).toBe(false);
    },
  );
});

describe('bank accounts', () => {
  it.each(['DE07300308800012345678', 'NL85INGB0006712345'])('%s looks real', (iban) => {
    expect(isBankAccount(iban)).toBe(true);
  });
  it.each(['DE89370400440532013000', 'DE08300308800012345678', 'DE0730030880001234567', 'XX07300308800012345678'])(
    '%s is an example or none',
    (iban) => {
      expect(isBankAccount(iban)).toBe(false);
    },
  );
});

describe('phones', () => {
  it.each(['+49 176 4428 1930', '07538 204417', '087 312 9465'])('%s is a mobile', (written) => {
    expect(phoneNumber(written)).toEqual({ isMobile: true });
  });
  it.each(['(312) 847-2296', '020 8432 1123'])('%s is no mobile', (written) => {
    expect(phoneNumber(written)).toEqual({ isMobile: false });
  });
  it.each(['+1 312 555 0143', '020 7946 0123', '07700 900123', '0800 731 4420', '1-888-232-4471', '112'])(
    '%s is nobody’s own',
    (written) => {
      expect(phoneNumber(written)).toBeUndefined();
    },
  );
});
