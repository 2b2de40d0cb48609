import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialectForPlatform } from '../../dialect/registry.ts';
import type { FormatContext } from '../format.ts';
import { JSON_RECORDS } from '../json.ts';
import { CONTEXT } from '../testing/context.ts';
import { YAML_RECORDS } from '../yaml.ts';

function readText(path: string, text: string, more: Partial<FormatContext> = {}) {
  const format = path.endsWith('.json') ? JSON_RECORDS : YAML_RECORDS;
  return format.read({ path, text, encoding: 'utf-8', bom: false }, { ...CONTEXT, ...more });
}

const readData = (path: string, data: unknown, more: Partial<FormatContext> = {}) =>
  readText(path, JSON.stringify(data, null, 1), more);

/** Names that only some platform's records have, in words of a file of another kind. */
const OTHERS_WORDS =
  'rsp_1 body_text visible_to content_html folder_id chatText mailbox_id short_code usages slug savedReplies';

describe('shapes', () => {
  it.each([
    ['package.json', { name: 'x', keywords: ['macro'], content: 'y', description: OTHERS_WORDS }],
    ['openapi.json', { components: { type: 'jira.issue.comment' }, name: OTHERS_WORDS }],
    ['list.json', [{ id: 1, note: OTHERS_WORDS, group_ids: [], keywords: 'x' }]],
    ['replies.json', [{ name: 'Late', text: 'Your parcel is late.' }]],
    ['forms.json', [{ label: 'Name', content: 'Your name' }]],
    ['workflow.yml', { name: 'ci', body: [{ uses: 'x' }], attributes: 1 }],
    ['mail.yaml', { subject: 'Hi', body: 'Hello' }],
    ['shortcuts.json', [{ name: 'Copy', shortcut: 'ctrl+c', body: 'Copies.' }]],
    ['theme.json', { dark: { label: 'Dark', content: '#000' } }],
  ])('do not take %s for macros', (path, data) => {
    expect(readData(path, data)).toMatchObject({ isForeign: true, macros: [] });
  });

  it.each([
    ['help-scout/replies.json', 'helpscout', [{ name: 'Late', text: 'x' }]],
    ['desk/FreeScout.json', 'freescout', [{ name: 'Late', text: 'x' }]],
    ['hubspot/keys.json', 'hubl', [{ name: 'Late', shortcut: 'late', body: 'x' }]],
    ['i18n/de.json', 'generic', { late: { label: 'Late', content: 'x' } }],
    ['include/i18n/fr/templates/email/ticket.reply.yaml', 'osticket-email', { subject: 'x', body: 'x' }],
  ])('take %s by its path for one of %s', (path, dialect, data) => {
    expect(readData(path, data).macros).toMatchObject([{ dialect: { id: dialect } }]);
  });

  it('are found among the records of other models, and under either name of an envelope', () => {
    const shortcut = { type: 'shortcut', id: '1', attributes: { name: 'A', text: 'x' } };
    for (const data of [{ data: shortcut }, { data: [shortcut, { type: 'customer', id: '2' }] }, [shortcut]])
      expect(readData('k.json', data).macros).toMatchObject([{ title: 'A', dialect: { id: 'handlebars-kustomer' } }]);
    const reply = { id: 'rsp_1', name: 'A', body: 'x' };
    for (const data of [{ _results: [reply] }, [reply], reply])
      expect(readData('f.json', data)).toMatchObject({ shape: 'front-template', macros: [{ title: 'A' }] });
  });

  it('leave it to the configuration which product of a vendor it is', () => {
    const data = [{ title: 'A', content: 'x', content_html: '<p>x</p>', folder_id: 1 }];
    const dialectOf = (more: Partial<FormatContext>) => readData('x.json', data, more).macros[0]?.dialect.id;
    expect(dialectOf({})).toBe('liquid-freshdesk');
    expect(dialectOf({ defaultDialect: dialectForPlatform('freshservice') })).toBe('liquid-freshservice');
  });

  it('read inactive records when asked for', () => {
    const data = [{ name: 'A', keywords: 'a', content: 'x', group_ids: [], active: false }];
    expect(readData('z.json', data).skipped).toMatchObject([{ title: 'A', reason: 'inactive' }]);
    expect(readData('z.json', data, { inactive: true }).macros).toMatchObject([{ title: 'A', active: false }]);
  });

  it('take notes for messages to colleagues only where there is no message', () => {
    const macro = (...names: readonly string[]) => ({
      name: names.join(),
      actions: names.map((name) => ({ name, arguments: { body_text: `${name} words` } })),
    });
    const { macros, skipped } = readData('g.json', [
      macro('setResponseText', 'addInternalNote'),
      macro('addInternalNote', 'addInternalNote'),
      macro('setSubject'),
    ]);
    expect(macros.map(({ audience, parts }) => [audience, parts.map(({ source }) => source.text)])).toEqual([
      ['public', ['setResponseText words']],
      ['internal', ['addInternalNote words', 'addInternalNote words']],
      ['public', []],
    ]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['a note to colleagues']);
  });

  it('know the language of replies by the name of the file, but not every word for one', () => {
    const data = { late: { label: 'Late', content: 'x' } };
    const localeOf = (path: string) => readData(path, data).macros[0]?.locale;
    expect(['replies/de.json', 'replies/pt_BR.json', 'replies/faq.json'].map(localeOf)).toEqual(['de', 'pt-BR', 'en']);
  });

  it('go down as far as components of a rule are nested', () => {
    let component: unknown = { type: 'jira.issue.comment', value: { comment: 'Hi' } };
    for (let depth = 0; depth < 400; depth++) component = { component: 'CONDITION', children: [component] };
    const { macros } = readData('j.json', { rules: [{ name: 'A', components: [component] }] });
    expect(macros[0]?.parts.map(({ source }) => source.text)).toEqual(['Hi']);
  });
});

/** A record of each platform, as it should be. */
const SAMPLES: readonly (readonly [path: string, data: unknown])[] = [
  [
    'i.json',
    { data: [{ type: 'macro', id: '1', name: 'A', body: '<p>x</p>', body_text: 'x', available_on: ['inbox'] }] },
  ],
  ['f.json', [{ canned_responses: [{ id: 1, title: 'A', content: 'x', content_html: '<p>x</p>', folder_id: 1 }] }]],
  ['h.json', { _embedded: { savedReplies: [{ id: 1, name: 'A', text: '<p>x</p>', chatText: 'x' }] } }],
  ['freescout.json', [{ id: 1, mailbox_id: 2, name: 'A', text: 'x' }]],
  ['r.json', { _results: [{ id: 'rsp_1', name: 'A', subject: 'x', body: '<p>x</p>' }] }],
  [
    'g.json',
    [
      {
        name: 'A',
        language: 'en',
        actions: [
          { name: 'setResponseText', arguments: { body_html: '', body_text: 'x' } },
          { name: 'addInternalNote', arguments: { body_html: '<p>x</p>' } },
          { name: 'addTags', arguments: { tags: 'a, b' } },
        ],
      },
    ],
  ],
  ['c.json', { payload: [{ short_code: 'a', content: '**x**' }] }],
  [
    'd.json',
    [
      {
        name: 'A',
        actions: [
          { action_name: 'send_message', action_params: ['x', 'y'] },
          { action_name: 'add_label', action_params: ['a'] },
          { action_name: 'send_email_to_team', action_params: [{ message: 'x' }] },
        ],
      },
    ],
  ],
  ['t.json', [{ id: 1, name: 'A', keywords: 'a', content: 'x', group_ids: [], active: true, note: 'n', locale: 'de' }]],
  [
    'z.json',
    [
      {
        name: 'A',
        perform: {
          'article.note': { body: 'x', subject: 'y', internal: 'false' },
          'ticket.tags': { operator: 'add', value: 'a' },
        },
        ux_flow_next_up: 'none',
      },
    ],
  ],
  ['o.yaml', [{ isenabled: 1, title: 'A', response: '<p>x</p>', notes: '', lang: 'en_US' }]],
  ['include/i18n/de/templates/email/x.alert.yaml', { subject: 'x', body: 'x', notes: 'n' }],
  ['include/i18n/de/templates/page/pwreset-staff.yaml', { name: 'x', body: 'x' }],
  ['include/i18n/de/templates/ticket/x.yaml', { subject: 'x', message: 'x' }],
  ['hubspot/x.json', [{ name: 'A', shortcut: 'a', body: 'x' }]],
  [
    'j.json',
    {
      rules: [
        {
          name: 'A',
          state: 'ENABLED',
          components: [
            { component: 'ACTION', type: 'jira.issue.comment', value: { comment: 'x', publicComment: false } },
            {
              component: 'BRANCH',
              children: [{ type: 'jira.issue.outgoing.email', value: { subject: 'x', body: 'x' } }],
            },
          ],
        },
      ],
    },
  ],
  [
    'k.json',
    { data: { type: 'shortcut', id: '1', attributes: { name: 'A', html: '<p>x</p>', text: 'x', deleted: false } } },
  ],
  ['u.json', { templates: [{ id: 1, title: 'A', slug: 'a', content: 'x', tags: ['a'], usages: 1 }] }],
  [
    'form.yml',
    {
      name: 'A',
      body: [
        { type: 'markdown', attributes: { value: 'x' } },
        { type: 'input', attributes: { label: 'x', options: ['x', { label: 'y' }] } },
      ],
    },
  ],
  ['v.json', { data: { viewer: { savedReplies: { edges: [{ node: { title: 'A', body: 'x' } }] } } } }],
  [
    'e.json',
    [
      {
        model: 'helpdesk.emailtemplate',
        pk: 1,
        fields: { template_name: 'a_owner', html: '', plain_text: 'x', subject: 'x' },
      },
    ],
  ],
  ['replies/de.json', { a: { label: 'A', content: '<b>x</b>' } }],
];

/** Where values stand in data: functions that put another in. */
function slotsOf(data: unknown): readonly ((value: unknown) => void)[] {
  if (data === null || typeof data !== 'object') return [];
  const own = data as Record<string, unknown>;
  return Object.keys(own).flatMap((key) => [
    (value: unknown) => {
      own[key] = value;
    },
    ...slotsOf(own[key]),
  ]);
}

const copyOf = <T>(data: T): T => JSON.parse(JSON.stringify(data));

const NONSENSE = [
  ...['', ' ', 'x', '<p', '{"a": ["x"]}', '[{"action_name": "send_message"}, 7]', '[', '1e9', 'rsp_'],
  ...[null, true, false, 0, -1.5, [], {}, [[]], [null], [{}], { a: {} }, ['x', 1], { name: 'x' }],
];

describe('records of any make', () => {
  it('are read without fail, each within its file', () => {
    let read = 0;
    const changes = fc.array(fc.tuple(fc.nat(200), fc.constantFrom<unknown>(...NONSENSE)), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), changes, fc.boolean(), ([path, sample], list, inactive) => {
        const data = copyOf({ sample });
        for (const [slot, value] of list) {
          const slots = slotsOf(data.sample);
          slots[slot % slots.length]?.(copyOf(value));
        }
        const text = JSON.stringify(data.sample);
        const { macros, problems, skipped } = readText(path, text, { inactive });
        for (const { span } of [...macros, ...problems, ...skipped]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(new Set(macros.map(({ id }) => id)).size).toBe(macros.length);
        read += macros.length;
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(800);
  });

  it.each(SAMPLES)('are found where they should be: %s', (path, data) => {
    expect(readData(path, data, { inactive: true }).macros.length).toBeGreaterThan(0);
  });
});
