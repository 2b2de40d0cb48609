import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text/edit.ts';
import type { FormatContext } from './format.ts';
import { readDocument } from './registry.ts';
import { CONTEXT } from './testing/context.ts';

const read = async (path: string, text: string, more: Partial<FormatContext> = {}) => {
  const file = { path, text, encoding: 'utf-8', bom: false } as const;
  const document = (await readDocument(file, { ...CONTEXT, ...more }))?.document;
  return document?.isForeign === true ? undefined : document;
};

/** What a person would tell about the macros of a file. */
const told = (document: Awaited<ReturnType<typeof read>>) =>
  document?.macros.map(({ id, title, dialect, locale, parts }) => ({
    id,
    title,
    dialect: dialect.id,
    locale,
    parts: parts.map(({ role, markup, prose }) => [role, markup, prose.text.text]),
  }));

const ODOO = `<?xml version="1.0" encoding="utf-8"?>
<odoo>
  <data noupdate="1">
    <!-- trustlint-disable-file -->
    <record id="group_x" model="res.groups"><field name="name">Helpdesk &amp; co</field></record>
    <record id="mail_parcel" model="mail.template">
      <field name="name">Parcel &amp; delay</field>
      <field name="subject">Your order {{ object.name }}</field>
      <field name="body_html" type="html">
        <p>Hello there,</p>
        <p>the parcel is <b>late</b>; R&amp;D knows.</p>
      </field>
    </record>
    <record id="mail_old" model="mail.template">
      <field name="name">Old</field>
      <field name="body_html"><![CDATA[<p>We are sorry &amp; late.</p>]]></field>
      <field name="active" eval="False"/>
    </record>
    <record id="mail_cdata" model="mail.template">
      <field name="name">Found</field>
      <field name="body_html"><![CDATA[<p>We found it &amp; sent it.</p>]]></field>
    </record>
    <record id="mail_escaped" model="mail.template">
      <field name="name">Escaped</field>
      <field name="body_html">&lt;p&gt;Salt &amp;amp; pepper&lt;/p&gt;</field>
    </record>
  </data>
</odoo>
`;

describe('Odoo data files', () => {
  it('are read: elements, CDATA and references, each as HTML', async () => {
    const document = await read('data/mail.xml', ODOO);
    expect(document).toMatchObject({ format: 'xml', shape: 'odoo-template', problems: [] });
    expect(told(document)).toEqual([
      {
        id: 'mail_parcel',
        title: 'Parcel & delay',
        dialect: 'generic',
        locale: 'en',
        parts: [
          ['body', 'html', 'Hello there,\nthe parcel is late; R&D knows.'],
          ['subject', 'text', 'Your order \uFFFC'],
        ],
      },
      expect.objectContaining({ id: 'mail_cdata', parts: [['body', 'html', 'We found it & sent it.']] }),
      expect.objectContaining({ id: 'mail_escaped', parts: [['body', 'html', 'Salt & pepper']] }),
    ]);
    expect(document?.skipped).toMatchObject([{ title: 'Old', reason: 'inactive' }]);
    expect(document?.comments.map(({ text }) => text)).toEqual(['trustlint-disable-file']);
  });

  it('are mended where the words stand', async () => {
    const document = await read('mail.xml', ODOO);
    const edits = document?.macros.flatMap(({ parts }) => {
      const { text } = parts[0]?.prose ?? {};
      const at = text?.text.search(/late|sent|pepper/) ?? -1;
      const edit = text?.edit({ start: at, end: at + (/late|sent|pepper/.exec(text.text)?.[0].length ?? 0) }, '1<b');
      return edit === undefined ? [] : [edit];
    });
    const mended = applyEdits(ODOO, edits ?? []);
    expect(mended).toContain('<p>We found it &amp; 1&lt;b it.</p>');
    expect(mended).toContain('&lt;p&gt;Salt &amp;amp; 1&amp;lt;b&lt;/p&gt;');
    expect(mended).toContain('the parcel is <b>1&lt;b</b>; R&amp;D knows.');
  });

  it('without templates are no macros', async () => {
    expect(await read('x.xml', '<odoo><record id="a" model="res.groups"/></odoo>')).toBeUndefined();
    expect(await read('pom.xml', '<project><name>x</name></project>')).toBeUndefined();
  });

  it('hold templates of several kinds, with and without <data>', async () => {
    const text = `<odoo>
<record id="c1" model="mail.shortcode"><field name="source">thanks</field><field name="substitution">Thank you.</field></record>
<data><record id="t1" model="mail.template"><field name="name">Late</field><field name="body_html">&lt;p&gt;Hi&lt;/p&gt;</field></record></data>
<record id="s1" model="sms.template"><field name="name">Here</field><field name="body">It is here.</field></record>
</odoo>`;
    expect(told(await read('x.xml', text))).toMatchObject([
      { id: 'c1', title: 'thanks', parts: [['body', 'text', 'Thank you.']] },
      { id: 't1', title: 'Late', parts: [['body', 'html', 'Hi']] },
      { id: 's1', title: 'Here', parts: [['body', 'text', 'It is here.']] },
    ]);
  });

  it('keep what can be read when they are broken', async () => {
    for (const [end, macros] of [
      [ODOO.indexOf('it.</p>'), 2],
      [ODOO.indexOf('mail_old'), 1],
    ] as const) {
      const document = await read('x.xml', ODOO.slice(0, end));
      expect(document?.macros.length).toBe(macros);
      expect(document?.problems).toMatchObject([{ rule: 'format/xml', severity: 'error' }]);
    }
  });
});

describe('Odoo data files that somebody has broken', () => {
  const junk = fc.constantFrom(
    '',
    '<',
    '>',
    '</',
    '&',
    '"',
    ']]>',
    '<![CDATA[',
    '<!--',
    '<record model="mail.template">',
    '</field>',
  );
  it('are read without a crash, and every place lies in the file', async () => {
    let macros = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(ODOO.length), fc.nat(60), junk, async (at, length, inserted) => {
        const text = ODOO.slice(0, at) + inserted + ODOO.slice(at + length);
        const document = await read('x.xml', text);
        for (const { span } of document?.problems ?? [])
          expect(text.slice(span.start, span.end).length).toBe(span.end - span.start);
        for (const { parts } of document?.macros ?? []) {
          macros++;
          for (const { source, prose } of parts) {
            const whole = prose.text.toSource({ start: 0, end: prose.text.text.length });
            expect(whole.end).toBeLessThanOrEqual(text.length);
            for (const piece of source.pieces)
              if (piece.kind === 'verbatim')
                expect(text.slice(piece.from, piece.to)).toBe(source.text.slice(piece.start, piece.end));
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(macros).toBeGreaterThan(400);
  });
});

describe('ServiceNow exports', () => {
  const XML = `<?xml version="1.0" encoding="UTF-8"?>
<unload unload_date="2026-03-02 10:00:00">
<sn_templated_snip_note_template action="INSERT_OR_UPDATE">
<active>true</active>
<body>Hello \${caller_id.first_name},&#13;
we look into \${number}.</body>
<name>Looking into it</name>
<short_name>look</short_name>
<sys_id>a1</sys_id>
</sn_templated_snip_note_template>
<sn_templated_snip_note_template action="INSERT_OR_UPDATE">
<active>false</active><body>Old</body><name>Old</name><short_name/><sys_id>a2</sys_id>
</sn_templated_snip_note_template>
</unload>`;

  it('are read in XML', async () => {
    const document = await read('x.xml', XML);
    expect(told(document)).toEqual([
      {
        id: 'a1',
        title: 'Looking into it',
        dialect: 'servicenow',
        locale: 'en',
        parts: [['body', 'text', 'Hello \uFFFC, we look into \uFFFC.']],
      },
    ]);
    expect(document?.skipped).toMatchObject([{ title: 'Old', reason: 'inactive' }]);
  });

  it('are read in JSON', async () => {
    const records = [
      { sys_id: 'a1', name: 'Looking', short_name: 'look', body: `<p>Hi \${number}</p>`, active: 'true' },
    ];
    for (const text of [JSON.stringify({ records }), JSON.stringify({ result: records })]) {
      expect(told(await read('x.json', text))).toMatchObject([
        { id: 'a1', dialect: 'servicenow', parts: [['body', 'html', 'Hi \uFFFC']] },
      ]);
    }
  });
});

describe('Dynamics 365 quick replies', () => {
  it('are read from the Web API', async () => {
    const text = JSON.stringify({
      '@odata.context': 'https://acme.example/api/data/v9.2/$metadata#msdyn_cannedmessages',
      value: [
        {
          msdyn_cannedmessageid: '1',
          msdyn_title: 'Hi',
          msdyn_message: 'Hello {FirstName{Customer}}',
          msdyn_locale_field: 1036,
          statecode: 0,
        },
        {
          msdyn_cannedmessageid: '2',
          msdyn_title: 'Old',
          msdyn_message: 'Hello',
          msdyn_locale_field: 1033,
          statecode: 1,
        },
        { msdyn_cannedmessageid: '3', msdyn_title: 'Any', msdyn_message: 'Hello', msdyn_locale_field: 9, statecode: 0 },
      ],
    });
    const document = await read('x.json', text);
    expect(told(document)).toEqual([
      { id: '1', title: 'Hi', dialect: 'd365-slug', locale: 'fr-FR', parts: [['body', 'text', 'Hello \uFFFC']] },
      { id: '3', title: 'Any', dialect: 'd365-slug', locale: 'en', parts: [['body', 'text', 'Hello']] },
    ]);
    expect(document?.skipped).toMatchObject([{ title: 'Old' }]);
    expect(document?.problems).toEqual([]);
  });

  it('are read from the migration tool', async () => {
    const text = `<entities><entity name="other"><records><record id="0"/></records></entity>
<entity name="msdyn_cannedmessage" displayname="Quick reply"><records>
<record id="7"><field name="msdyn_title" value="Late" /><field name="msdyn_message" value="Sorry &amp; thanks,&#10;{FirstName{Agent}}" /><field name="msdyn_locale_field" value="1031"/></record>
</records></entity></entities>`;
    expect(told(await read('data.xml', text))).toEqual([
      {
        id: '7',
        title: 'Late',
        dialect: 'd365-slug',
        locale: 'de-DE',
        parts: [['body', 'text', 'Sorry & thanks, \uFFFC']],
      },
    ]);
  });
});

describe('any other XML', () => {
  it('is read where the configuration says so', async () => {
    const text = `<replies><reply lang="fr"><t>Late</t><b>We &amp; you</b></reply><reply><t>Two</t><b>Words</b></reply></replies>`;
    const sources = [{ files: ['*.xml'], items: 'replies.reply', title: 't', body: ['b'], locale: '@lang' }];
    expect(told(await read('x.xml', text, { sources }))).toMatchObject([
      { id: 'replies.reply', title: 'Late', locale: 'fr', parts: [['body', 'text', 'We & you']] },
      { id: 'replies.reply[1]', title: 'Two', locale: 'en', parts: [['body', 'text', 'Words']] },
    ]);
  });

  it('may be long', async () => {
    const record = '<reply><t>Late</t><b>We look.</b></reply>\n';
    const sources = [{ files: ['*.xml'], items: 'replies.reply', title: 't', body: ['b'] }];
    const many = await read('x.xml', `<replies>${record.repeat(100_000)}</replies>`, { sources });
    expect(many?.macros.length).toBe(100_000);
    expect(new Set(many?.macros.map(({ id }) => id)).size).toBe(100_000);
    const long = `<replies><reply><t>Long</t><b>${'We look. &amp; '.repeat(70_000)}</b></reply></replies>`;
    expect((await read('x.xml', long, { sources }))?.macros.length).toBe(1);
  });
});
