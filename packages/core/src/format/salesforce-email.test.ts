import { describe, expect, it } from 'vitest';
import type { FormatContext } from './format.ts';
import { readDocument } from './registry.ts';
import { CONTEXT } from './testing/context.ts';

/** Reads one of the files of a folder; the others stand beside it. */
async function readFrom(folder: Readonly<Record<string, string>>, name: string, more: Partial<FormatContext> = {}) {
  const file = {
    path: `force-app/email/Care/${name}`,
    text: folder[name] ?? '',
    encoding: 'utf-8',
    bom: false,
  } as const;
  const neighbour = (path: string): string | undefined => folder[path];
  const document = (await readDocument(file, { ...CONTEXT, neighbour, ...more }))?.document;
  return document?.isForeign === true ? undefined : document;
}

const told = (document: Awaited<ReturnType<typeof readFrom>>) =>
  document?.macros.map(({ title, dialect, parts }) => ({
    title,
    dialect: dialect.id,
    parts: parts.map(({ role, markup, prose }) => [role, markup, prose.text.text]),
  }));

const settings = (more: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">
    <available>true</available>
    <description>When a parcel is late</description>
    <encodingKey>ISO-8859-1</encodingKey>
    <name>Parcel late</name>
    <style>none</style>
${more}
</EmailTemplate>
`;

const BODY = '<p>Dear {!Contact.FirstName},</p><p>your parcel is late.</p>';

describe('an e-mail template of Salesforce', () => {
  it('takes its name and markup from the file beside it', async () => {
    const folder = {
      'Parcel_late.email': BODY,
      'Parcel_late.email-meta.xml': settings(
        '<subject>Case {!Case.CaseNumber} &amp; parcel</subject><type>custom</type>',
      ),
    };
    const document = await readFrom(folder, 'Parcel_late.email');
    expect(document?.format).toBe('salesforce-email');
    expect(told(document)).toEqual([
      {
        title: 'Parcel late',
        dialect: 'sf-classic',
        parts: [['body', 'html', 'Dear \uFFFC,\nyour parcel is late.']],
      },
    ]);
    expect(document?.macros[0]?.description).toBe('When a parcel is late');
  });

  it('has a subject and a text version in the file beside it, which are read there', async () => {
    const both =
      '<subject>Your parcel</subject><textOnly>Dear {!Contact.FirstName},\nit is late.</textOnly><type>custom</type>';
    const folder = { 'Late.email': BODY, 'Late.email-meta.xml': settings(both) };
    expect(told(await readFrom(folder, 'Late.email-meta.xml'))).toEqual([
      {
        title: 'Parcel late (subject and text version)',
        dialect: 'sf-classic',
        parts: [
          ['body', 'text', 'Dear \uFFFC, it is late.'],
          ['subject', 'text', 'Your parcel'],
        ],
      },
    ]);
    const alone = { 'Late.email-meta.xml': settings(both) };
    expect(told(await readFrom(alone, 'Late.email-meta.xml'))?.[0]?.title).toBe('Parcel late');
    const none = { 'Late.email': BODY, 'Late.email-meta.xml': settings('<type>custom</type><textOnly> </textOnly>') };
    expect((await readFrom(none, 'Late.email-meta.xml'))?.skipped).toMatchObject([
      { title: 'Parcel late', reason: 'its words stand in Late.email' },
    ]);
  });

  it('is plain text where the file beside it says so, or nothing says otherwise', async () => {
    const folder = {
      'Late.email': 'Dear {!Contact.FirstName},\n\nit < 2 days',
      'Late-meta.xml': settings('<type>text</type>'),
    };
    expect(told(await readFrom(folder, 'Late.email'))).toMatchObject([
      { title: 'Parcel late', parts: [['body', 'text', 'Dear \uFFFC,\nit < 2 days']] },
    ]);
    expect(told(await readFrom({ 'Late.email': 'Hello.' }, 'Late.email'))).toMatchObject([
      { title: 'Late', parts: [['body', 'text', 'Hello.']] },
    ]);
  });

  it('is written in one of two languages', async () => {
    const dialects = async (body: string, uiType: string) => {
      const folder = {
        'a.email': body,
        'a.email-meta.xml': settings(`<type>custom</type>${uiType}<subject>x</subject>`),
      };
      const documents = [await readFrom(folder, 'a.email'), await readFrom(folder, 'a.email-meta.xml')];
      return documents.map((document) => document?.macros[0]?.dialect.id);
    };
    expect(await dialects('Hi {!Contact.FirstName}', '<uiType>SFX</uiType>')).toEqual(['sf-lightning', 'sf-lightning']);
    expect(await dialects('Hi {{{Recipient.FirstName}}}', '<uiType>Aloha</uiType>')).toEqual([
      'sf-classic',
      'sf-classic',
    ]);
    expect(await dialects('Hi {{{Recipient.FirstName}}}', '')).toEqual(['sf-lightning', 'sf-lightning']);
    expect(await dialects('Hi', '')).toEqual(['sf-classic', 'sf-classic']);
  });

  it('is left out where it is a program or switched off', async () => {
    const program = { 'a.email': '<messaging:emailTemplate subject="x">Hi</messaging:emailTemplate>' };
    expect(await readFrom(program, 'a.email')).toMatchObject({
      macros: [],
      skipped: [{ title: 'a', reason: expect.stringContaining('Visualforce') }],
    });
    const folder = { 'a.email': 'Hi', 'a.email-meta.xml': settings('<type>visualforce</type><subject>x</subject>') };
    for (const name of Object.keys(folder)) {
      expect((await readFrom(folder, name))?.skipped[0]?.reason).toContain('Visualforce');
    }
    const off = { 'a.email': 'Hi', 'a.email-meta.xml': settings('').replace('true', 'false') };
    expect((await readFrom(off, 'a.email'))?.skipped).toMatchObject([{ title: 'Parcel late', reason: 'inactive' }]);
    expect((await readFrom(off, 'a.email', { inactive: true }))?.macros[0]?.active).toBe(false);
  });

  it('is read though the file beside it is broken, which is told there', async () => {
    const folder = { 'a.email': BODY, 'a.email-meta.xml': settings('<subject>Q & A').slice(0, -18) };
    expect(told(await readFrom(folder, 'a.email'))).toMatchObject([{ title: 'Parcel late' }]);
    expect((await readFrom(folder, 'a.email'))?.problems).toEqual([]);
    expect((await readFrom(folder, 'a.email-meta.xml'))?.problems.map(({ rule }) => rule)).toEqual([
      'format/xml',
      'format/xml',
    ]);
  });
});

describe('mistakes in what stands beside a template', () => {
  const messages = async (more: string) => {
    const document = await readFrom({ 'a.email-meta.xml': settings(more) }, 'a.email-meta.xml');
    return document?.problems.map(({ rule, message }) => `${rule}: ${message}`);
  };
  it('are told', async () => {
    expect(await messages('<subject>one</subject><subject>two</subject>')).toEqual([
      'format/salesforce-email-meta: “subject” stands here twice. Keep one of the two.',
    ]);
    expect(await messages('<subject><b>one</b></subject>')).toEqual([
      'format/salesforce-email-meta: “subject” should hold words.',
    ]);
    expect(await messages('<subject>one</subject>')).toEqual([]);
  });
});

describe('quick texts of Salesforce', () => {
  it('have a longest length', async () => {
    const records = [
      { Name: 'a', Message: 'x'.repeat(4096), Shortcode: 'x'.repeat(11) },
      { Name: 'b', Message: 'x'.repeat(4097), Shortcode: 'x'.repeat(12) },
    ];
    const document = await readFrom({ 'a.json': JSON.stringify(records) }, 'a.json');
    expect(document?.macros.length).toBe(2);
    expect(document?.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('4,096 characters'),
      expect.stringContaining('11 characters'),
    ]);
  });

  it('are read as metadata and as records', async () => {
    const xml = `<QuickText xmlns="http://soap.sforce.com/2006/04/metadata">
  <label>Greeting</label><message>Hi {!Contact.FirstName} &amp; all</message><channel>Email;Phone</channel><isInsertable>true</isInsertable>
</QuickText>`;
    const record = {
      attributes: { type: 'QuickText' },
      Name: 'Greeting',
      Message: 'Hi {!Contact.FirstName} & all',
      Category: 'Greetings',
    };
    const json = JSON.stringify({ records: [record] });
    const macro = { title: 'Greeting', dialect: 'sf-classic', parts: [['body', 'text', 'Hi \uFFFC & all']] };
    expect(told(await readFrom({ 'a.quickText-meta.xml': xml }, 'a.quickText-meta.xml'))).toEqual([macro]);
    expect(told(await readFrom({ 'a.json': json }, 'a.json'))).toEqual([macro]);
    const off = { 'a.json': JSON.stringify([{ ...record, IsInsertable: false }]) };
    expect((await readFrom(off, 'a.json'))?.skipped).toMatchObject([{ reason: 'inactive' }]);
  });
});

describe('macros of Salesforce', () => {
  const instruction = (operation: string, target: string, value: string) =>
    `<macroInstructions><operation>${operation}</operation><target>${target}</target><value>${value}</value></macroInstructions>`;
  const xml = `<Macro xmlns="http://soap.sforce.com/2006/04/metadata">
  <masterLabel>Late parcel</masterLabel>
  ${instruction('Select', 'QuickAction.Case.Email', '')}
  ${instruction('Set', 'Field.EmailMessage.Subject', 'Your parcel')}
  ${instruction('Insert', 'Field.EmailMessage.HtmlBody.cursor', '&lt;p&gt;It is late.&lt;/p&gt;')}
  ${instruction('Set', 'Field.Case.Status', 'Waiting')}
</Macro>`;
  const expected = [
    {
      title: 'Late parcel',
      dialect: 'sf-classic',
      parts: [
        ['body', 'html', 'It is late.'],
        ['subject', 'text', 'Your parcel'],
      ],
    },
  ];

  it('are read as metadata', async () => {
    expect(told(await readFrom({ 'a.macro-meta.xml': xml }, 'a.macro-meta.xml'))).toEqual(expected);
  });

  it('are read as records', async () => {
    const records = [
      { Operation: 'Set', Target: 'Field.EmailMessage.Subject', Value: 'Your parcel' },
      { Operation: 'Set', Target: 'Field.EmailMessage.HtmlBody', Value: '<p>It is late.</p>' },
      { Operation: 'Submit', Target: null, Value: null },
    ];
    for (const instructions of [{ records }, records]) {
      const text = JSON.stringify({ records: [{ Name: 'Late parcel', MacroInstructions: instructions }] });
      expect(told(await readFrom({ 'a.json': text }, 'a.json'))).toEqual(expected);
    }
  });
});

describe('e-mail templates of Salesforce as records', () => {
  it('are read', async () => {
    const record = {
      attributes: { type: 'EmailTemplate' },
      Id: '00X1',
      Name: 'Parcel late',
      Subject: 'Your parcel',
      HtmlValue: '<p>Dear {{{Recipient.FirstName}}}</p>',
      Body: 'Dear {{{Recipient.FirstName}}}',
      UiType: 'SFX',
    };
    expect(told(await readFrom({ 'a.json': JSON.stringify({ result: { records: [record] } }) }, 'a.json'))).toEqual([
      {
        title: 'Parcel late',
        dialect: 'sf-lightning',
        parts: [
          ['body', 'html', 'Dear \uFFFC'],
          ['subject', 'text', 'Your parcel'],
        ],
      },
    ]);
    const program = { ...record, TemplateType: 'visualforce' };
    expect((await readFrom({ 'a.json': JSON.stringify([program]) }, 'a.json'))?.skipped[0]?.reason).toContain(
      'program',
    );
  });
});
