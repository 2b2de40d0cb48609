import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { conceptOf, translateName } from './concept.ts';
import {
  CUSTOM_FALLBACKS,
  customDialect,
  type DialectEntry,
  namePatternFault,
  withVariables,
} from './custom-dialect.ts';
import { findFaults } from './faults.ts';
import { fillInPattern } from './fill-in.ts';
import { variableOf } from './nearest-name.ts';
import { dialectForPlatform } from './registry.ts';
import { isOfDialect, scanPlaceholders } from './scan.ts';
import { writePlaceholder } from './write-placeholder.ts';

/** The core has no clock; its tests may ask one. */
declare const performance: { now(): number };

const scan = (text: string, entry: Omit<DialectEntry, 'id'>) =>
  scanPlaceholders(text, customDialect({ id: 'ours', ...entry }), fillInPattern());
const brief = (text: string, entry: Omit<DialectEntry, 'id'>): readonly string[] =>
  scan(text, entry).map(({ span, nameSpan, name, fallback }) => {
    expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
    return `${text.slice(span.start, span.end)} = ${name}${fallback === undefined ? '' : ` or ${fallback}`}`;
  });

describe('delimiters of a team’s own', () => {
  test.each<[Omit<DialectEntry, 'id'>, string, string[]]>([
    [
      { open: '%', close: '%' },
      'Dear %customer.firstname%, 50% off and 20% more',
      ['%customer.firstname% = customer.firstname'],
    ],
    [{ open: '*|', close: '|*' }, 'Hi *|FNAME|* and *| x |*', ['*|FNAME|* = FNAME']],
    [{ open: '*|', close: '|*', blanks: 1 }, '*| x |* *|  y |*', ['*| x |* = x']],
    [
      { open: '{', close: '}' },
      'Hi {nick}, a { b } {FullName{Agent}}',
      ['{nick} = nick', '{FullName{Agent}} = FullName{Agent}'],
    ],
    [{ open: '{', close: '}', fallback: 'pipe-text' }, 'Hi {name|you all}', ['{name|you all} = name or you all']],
    [{ open: '$' }, 'Hi $contact.firstname. It costs $5, $ 7', ['$contact.firstname = contact.firstname', '$5 = 5']],
    [{ open: '$', namePattern: '[a-z]+' }, 'Hi $nick5. It costs $5.', ['$nick = nick']],
    [{ open: '[[', close: ']]' }, 'Hi [[first-name]], by [time]', ['[[first-name]] = first-name', '[time] = time']],
    [{ open: '<', close: '>', namePattern: '[A-Z_]+' }, '<b>Hi <NAME></b>', ['<NAME> = NAME']],
    [{ open: '{{', close: '}}', blanks: 1 }, '{{ a }} {{b}} {{c d}}', ['{{ a }} = a', '{{b}} = b', '{{c d}} = c d']],
    [{ open: '#{{', close: '}}' }, '#{{a}}', ['#{{a}} = a']],
  ])('%j', (entry, text, expected) => {
    expect(brief(text, entry)).toEqual(expected);
  });

  it('in angle brackets are the team’s, and no element of HTML', () => {
    const dialect = customDialect({ id: 'ours', open: '<<', close: '>>' });
    const [placeholder] = scanPlaceholders('Hi <<guest>>', dialect, fillInPattern());
    expect(placeholder && isOfDialect('Hi <<guest>>', placeholder, dialect)).toBe(true);
  });

  it.each(CUSTOM_FALLBACKS)('reads back the fallback %s that it writes', (fallback) => {
    const dialect = customDialect({ id: 'ours', open: '[[', close: ']]', fallback });
    const written = writePlaceholder(dialect, 'name', 'you');
    const [placeholder, ...more] = scanPlaceholders(`Hi ${written}!`, dialect, fillInPattern());
    expect(more).toEqual([]);
    expect(placeholder).toMatchObject({ name: 'name', span: { start: 3, end: 3 + written.length } });
    expect(placeholder?.fallback).toBe(fallback === 'none' ? undefined : 'you');
  });

  it('sees what is nearly right between familiar braces', () => {
    const dialect = customDialect({ id: 'ours', open: '{{', close: '}}' });
    const text = '{{ a }}';
    const placeholders = scanPlaceholders(text, dialect, fillInPattern());
    expect(findFaults(text, placeholders, dialect)).toMatchObject([{ kind: 'blanks', instead: '{{a}}' }]);
    expect(placeholders.map((placeholder) => isOfDialect(text, placeholder, dialect))).toEqual([true]);
  });

  it('takes linear time, whatever may stand in a name', () => {
    const dialect = customDialect({ id: 'ours', open: '%', close: '%', namePattern: '[%a-z]+' });
    const time = (times: number): number => {
      const start = performance.now();
      scanPlaceholders(`${'%a'.repeat(times)}!`, dialect, fillInPattern());
      return performance.now() - start;
    };
    time(1_000);
    expect(time(80_000)).toBeLessThan(120 * Math.max(time(5_000), 8));
  });
});

describe('namePatternFault', () => {
  it.each(['[a-z_]+', '\\w+', '[A-Za-z_][\\w.]*', '\\p{Lu}{1,8}', 'x-[^\\]%]*', 'cf_\\d{3}', '[\\p{L}. ]{1,20}'])(
    'takes %s',
    (pattern) => {
      expect(namePatternFault(pattern)).toBeUndefined();
    },
  );
  it.each(['', '(a+)+', 'a|b', '.*', '\\w+\\.\\w+', '(?=a)', '\\1', '[z-a]', 'a{1,2}{3}', '[a', '^a$', '\\b', 'a b'])(
    'does not take %s',
    (pattern) => {
      expect(namePatternFault(pattern)).toMatch(/\.$/);
    },
  );
  it('never throws, and what it takes is a pattern', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'[]()\\{}*+?.|^$-azw1,p:L'), { maxLength: 10 }), (signs) => {
        const namePattern = signs.join('');
        if (namePatternFault(namePattern) === undefined)
          customDialect({ id: 'ours', open: '[', close: ']', namePattern });
      }),
    );
  });
});

describe('values of a team’s own', () => {
  const zendesk = dialectForPlatform('zendesk');

  it('are known from then on, by name or by pattern', () => {
    const ours = withVariables(zendesk, [
      { name: 'ticket.warehouse', meaning: 'Where it lies', sample: 'Leeds', empty: 'often' },
      { name: 'shop.*' },
    ]);
    expect(variableOf('ticket.warehouse', ours)).toEqual({
      name: 'ticket.warehouse',
      meaning: 'Where it lies',
      sample: 'Leeds',
      empty: 'often',
    });
    const isOpen = (name: string) => ours.openNames.some((pattern) => pattern.test(name));
    expect([isOpen('shop.order_1'), isOpen('shopXorder'), isOpen('shop.')]).toEqual([true, false, false]);
    expect(ours.variables).toHaveLength(zendesk.variables.length + 1);
  });

  it('win over those of the platform', () => {
    const ours = withVariables(zendesk, [{ name: 'ticket.id', meaning: 'Ours', sample: 'A-1', empty: 'never' }]);
    expect(variableOf('ticket.id', ours)?.sample).toBe('A-1');
    expect(ours.variables).toHaveLength(zendesk.variables.length);
  });

  it('stand for concepts, so that they can be translated', () => {
    const ours = customDialect({
      id: 'ours',
      open: '[[',
      close: ']]',
      variables: [{ name: 'fname', concept: 'customer-first-name' }],
    });
    expect(conceptOf('fname', ours)).toBe('customer-first-name');
    expect(translateName('ticket.requester.first_name', zendesk, ours)).toBe('fname');
    expect(ours.owners.customer).toEqual(['fname']);
    expect(ours.closed).toBe(true);
  });
});
