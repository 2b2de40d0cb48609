import { describe, expect, it } from 'vitest';
import { fillInPattern } from './fill-in.ts';
import { nearestNames, slipsBetween, variableOf } from './nearest-name.ts';
import { DIALECTS, dialectForPlatform, findDialect, GENERIC } from './registry.ts';
import { isOfDialect, scanPlaceholders } from './scan.ts';

const PLATFORMS =
  'zendesk intercom freshdesk helpscout front gorgias chatwoot zammad osticket freescout salesforce hubspot jira servicenow kustomer liveagent dynamics365 discourse github generic'.split(
    ' ',
  );

describe('dialectForPlatform', () => {
  it.each(PLATFORMS)('knows %s', (platform) => {
    expect(dialectForPlatform(platform).platforms).toContain(platform);
  });

  it.each([
    'liquid-zendesk zendesk-engage intercom liquid-freshdesk helpscout freescout front gorgias chatwoot-composer chatwoot-liquid',
    'zammad-textmodule zammad-server osticket sf-classic sf-lightning hubl jira-smart servicenow handlebars-kustomer d365-slug',
    'd365-email discourse liveagent mustache handlebars none generic',
  ])('knows the ids %s', (ids) => {
    expect(ids.split(' ').map((id) => findDialect(id)?.id)).toEqual(ids.split(' '));
  });

  it('takes another for generic, and any case', () => {
    expect(dialectForPlatform('pigeon post')).toBe(GENERIC);
    expect(dialectForPlatform(' Zendesk ').id).toBe('liquid-zendesk');
  });

  it('gives each platform one dialect', () => {
    const names = DIALECTS.flatMap(({ platforms }) => platforms);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(DIALECTS.map((dialect) => [dialect.id, dialect] as const))('%s', (_, dialect) => {
  it('names each variable once', () => {
    const names = dialect.variables.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has every variable scanned as its own placeholder', () => {
    for (const { name } of dialect.variables) {
      const text = `Hi ${dialect.open}${name}${dialect.close}, hello`;
      const [placeholder, ...others] = scanPlaceholders(text, dialect, fillInPattern());
      expect(others).toEqual([]);
      expect(placeholder).toMatchObject({ kind: 'value', name, span: { start: 3, end: text.length - 7 } });
      expect(placeholder && isOfDialect(text, placeholder, dialect)).toBe(true);
    }
  });

  it('says where its facts were read, and when', () => {
    expect(dialect.source).toMatch(/\w{4}/);
    expect(dialect.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('takes a sample of each value for what it means', () => {
    for (const { name, meaning, sample } of dialect.variables) {
      expect(meaning, name).toMatch(/\w{2}/);
      if (!/^(?:attributes|styles)$/.test(name)) expect(sample, name).not.toBe('');
    }
  });

  it('has owners for values that it knows', () => {
    for (const start of Object.values(dialect.owners).flat()) {
      const isKnown = dialect.variables.some(({ name }) => name === start || name.startsWith(`${start}.`));
      const isOpen = dialect.openNames.some(
        (pattern) => pattern.test(`${start}.x`) || pattern.test(start) || pattern.test(`${start}_x`),
      );
      expect(
        isKnown || isOpen || start.startsWith('$') || /^(?:lead|contact|dc|account|company|staff)$/.test(start),
        start,
      ).toBe(true);
    }
  });

  it('is open where nothing is known', () => {
    if (dialect.variables.length === 0) expect(dialect.closed).toBe(false);
  });
});

describe('slips', () => {
  it.each([
    ['first', 'frist', 1],
    ['requester', 'requestor', 1],
    ['requester', 'requster', 1],
    ['number', 'nummber', 1],
    ['email', 'emial', 1],
    ['name', 'name', 0],
    ['abc', 'xyz', 3],
  ])('%s and %s lie %i apart', (a, b, distance) => {
    expect(slipsBetween(a, b, 2)).toBe(distance);
    expect(slipsBetween(b, a, 2)).toBe(distance);
  });

  it('finds the name that was meant', () => {
    const zendesk = dialectForPlatform('zendesk');
    expect(nearestNames('ticket.requester.frist_name', zendesk)[0]).toEqual({
      name: 'ticket.requester.first_name',
      distance: 1,
    });
    expect(nearestNames('Ticket.ID', zendesk)[0]).toEqual({ name: 'ticket.id', distance: 0 });
    expect(nearestNames('nothing.like.it', zendesk)).toEqual([]);
  });

  it('minds the case where the platform does', () => {
    expect(variableOf('Ticket.id', dialectForPlatform('zendesk'))).toBeUndefined();
    expect(variableOf('contact.FIRSTNAME', dialectForPlatform('salesforce'))?.name).toBe('Contact.FirstName');
  });
});
