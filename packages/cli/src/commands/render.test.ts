import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { runTrustlint } from '../testing/run-trustlint.ts';

let folder: TemporaryFolder;
afterEach(() => folder.remove());

const render = (...args: string[]) => runTrustlint(['render', ...args], { cwd: folder.path });

const GREETING = `---
title: Parcel found
platform: helpscout
subject: "Case {%conversation.number%}"
---
Hi {%customer.firstName,fallback=there%} {%customer.lastName%},

your parcel is back. Ring us by [day].
`;

const EXPORT = JSON.stringify({
  macros: [
    {
      id: 7,
      title: 'Lamp::Late',
      actions: [
        {
          field: 'comment_value_html',
          value:
            '<p>Hi {{ticket.requester.first_name}},</p><ul><li>No. {{ticket.id}}</li></ul>{% if ticket.assignee.name %}<p>{{ticket.assignee.name}}</p>{% endif %}',
        },
      ],
    },
    { id: 8, title: 'Lamp::Lost', actions: [{ field: 'comment_value', value: 'Sorry, {{ticket.nobody}}.' }] },
  ],
});

describe('render', () => {
  it('prints a file’s macro as its reader receives it', async () => {
    folder = temporaryFolder({ 'parcel.md': GREETING });
    const { code, out, err } = await render('parcel.md');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Parcel found  parcel.md, Help Scout, everything is known

Subject: Case 35436

Hi Maya Okafor,

your parcel is back. Ring us by [day].

· For the agent to complete: [day]
`);
  });

  it('shows what is blank for somebody new, and what stands in for it', async () => {
    folder = temporaryFolder({ 'parcel.md': GREETING });
    const { out } = await render('parcel.md', '--persona', 'minimal');
    expect(out).toContain('Hi there ,\n');
    expect(out).toContain('· Without a value here: customer.lastName\n');
    expect(out).toContain('so the fallback stands in: customer.firstName\n');
  });

  it('takes a macro by its title or its id', async () => {
    folder = temporaryFolder({ 'all #1.json': EXPORT });
    expect((await render('all #1.json#lamp::late', '--persona', 'unsaved')).out).toContain('Hi ,\n\n- No.\n');
    expect((await render('all #1.json#8')).out).toContain('Sorry, .\n');
    const both = (await render('all #1.json')).out;
    expect(both).toContain('Hi Maya,\n\n- No. 35436\n\nJonas Weber\n');
    expect(both).toContain('Lamp::Lost');
    expect(both).toContain('· Not known to the help desk: ticket.nobody\n');
  });

  it('tells programs', async () => {
    folder = temporaryFolder({ 'all.json': EXPORT });
    const { out } = await render('all.json#7', '--persona=minimal', '--format=json');
    expect(JSON.parse(out)).toEqual({
      macros: [
        {
          path: 'all.json',
          macro: { id: '7', title: 'Lamp::Late', dialect: 'liquid-zendesk' },
          persona: 'minimal',
          parts: [
            {
              role: 'body',
              markup: 'html',
              text: 'Hi ,\n\n- No. 35436',
              html: '<p>Hi ,</p><ul><li>No. 35436</li></ul>',
            },
          ],
          placeholders: [
            { name: 'ticket.requester.first_name', value: '', state: 'empty' },
            { name: 'ticket.id', value: '35436', state: 'value' },
          ],
          notes: [],
        },
      ],
    });
  });

  it('knows the dialects and fields that the configuration adds', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': `
dialect: our-desk
dialects:
  - {id: our-desk, open: "[[", close: "]]", fallback: pipe-text, variables: [{name: shop, sample: Lamps & More}]}
customFields:
  - {dialect: zendesk, variables: [{name: shelf.number, sample: "12"}]}
`,
      'a.md': 'Welcome to [[shop]], [[name|friend]].\n',
      'b.md': '---\nplatform: zendesk\n---\nIt lies on shelf {{shelf.number}}.\n',
    });
    expect((await render('a.md')).out).toContain('Welcome to Lamps & More, friend.\n');
    expect((await render('b.md')).out).toContain('It lies on shelf 12.\n');
  });

  it.each([
    [['parcel.md#Parcel fond'], 'Did you mean “Parcel found”?'],
    [['parcel.md#Something else entirely'], 'It has “Parcel found”.'],
    [['none.md'], 'There is no such file or folder.'],
    [['parcel.md', '--persona', 'nobody'], '--persona can’t be “nobody”.'],
    [[], 'Write: trustlint render MACRO'],
  ])('says why it can’t: %j', async (args, why) => {
    folder = temporaryFolder({ 'parcel.md': GREETING });
    const { code, out, err } = await render(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toContain(why);
  });
});
