import type { LibraryMacro } from '@trustlint/core';
import { describe, expect, it } from 'vitest';
import { areVersions, localeInPath } from './variants.ts';

describe('localeInPath', () => {
  it.each([
    ['de/refund.md', 'de'],
    ['macros/pt-BR/refund.md', 'pt-br'],
    ['macros/zh_Hant/refund.md', 'zh-hant'],
    ['refund.en.md', 'en'],
    ['refund_fr.json', 'fr'],
    ['refund-en-GB.md', 'en-gb'],
    ['replies/es.json', 'es'],
    ['macros/log-in.md', ''],
    ['macros/who-is-it.md', ''],
    ['macros/sign-up.md', ''],
    ['hr-letters/refund.md', ''],
    ['macros/refund.md', ''],
  ])('%s names “%s”', (path, locale) => {
    expect(localeInPath(path)).toBe(locale);
  });
});

describe('areVersions', () => {
  const at = (path: string): LibraryMacro => ({ path }) as LibraryMacro;
  it.each([
    ['mail/refund.html', 'mail/refund.txt', true],
    ['basic/mail/refund.html', 'plain/mail/refund.html', true],
    ['active/refund.yaml', 'inactive/refund.yaml', true],
    ['mail/refund.html', 'mail/return.html', false],
    ['a/b/refund.md', 'c/d/refund.md', false],
    ['refund.md', 'mail/refund.md', false],
    ['refund.json', 'refund.json', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(areVersions(at(one), at(other))).toBe(expected);
    expect(areVersions(at(other), at(one))).toBe(expected);
  });
});
