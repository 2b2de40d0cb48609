import {
  type Dialect,
  defineRule,
  type Finding,
  type Link,
  type Part,
  type Placeholder,
  variableOf,
} from '@trustlint/core';
import { placeholdersIn } from './placeholders-in.ts';

export const brokenLink = defineRule({
  id: 'template/broken-link',
  level: 'phrase',
  severity: 'error',
  fix: 'replace',
  profile: 'recommended',
  summary: 'A link whose placeholder gives no whole address.',
  why: 'Without “https://” the browser looks for the page on its own computer, and with two of them it finds nothing. The reader clicks and is lost.',
  sources: ['000 3.1'],
  language: 'any',
  audience: 'any',
  options: {},
  bad: [
    {
      text: 'Your request: <a href="⟦{{ticket.url}}⟧">open it</a>',
      front: { platform: 'zendesk' },
      fixed: 'Your request: <a href="{{ticket.link}}">open it</a>',
    },
    {
      text: '[Read the answer](⟦{{ticket.url}}⟧) when you are at home.',
      front: { platform: 'zendesk' },
      fixed: '[Read the answer]({{ticket.link}}) when you are at home.',
    },
    {
      text: 'Follow it [here](https://⟦{{ticket.link}}⟧).',
      front: { platform: 'zendesk' },
      fixed: 'Follow it [here](https://{{ticket.url}}).',
    },
    {
      text: 'Look at <a href="⟦{{ ticket.url }}⟧">the case</a>.',
      front: { platform: 'zendesk' },
      fixed: 'Look at <a href="{{ ticket.link }}">the case</a>.',
    },
    { text: 'See [your ticket](⟦{{ticket.url}}⟧?page=2).', front: { platform: 'zendesk' } },
    {
      text: '<p>See <a href="http://⟦{{ticket.url_with_protocol}}⟧">this page</a>.</p>',
      front: { platform: 'zendesk' },
    },
  ],
  good: [
    {
      text: '[Read the answer]({{ticket.link}})',
      front: { platform: 'zendesk' },
      because: 'the value is a whole address',
    },
    {
      text: '[Read the answer](https://{{ticket.url}})',
      front: { platform: 'zendesk' },
      because: 'the scheme stands before it',
    },
    { text: 'Your request: {{ticket.url}}', front: { platform: 'zendesk' }, because: 'it is no link' },
    {
      text: '[The shop](https://shop.example.com/{{ticket.url}})',
      front: { platform: 'zendesk' },
      because: 'it is a part of the address',
    },
    {
      text: '[Your order]({{ticket.ticket_field_1}})',
      front: { platform: 'zendesk' },
      because: 'only the team knows it',
    },
    { text: '[Your page]({{url}})', front: { platform: 'generic' }, because: 'nobody knows what it prints' },
  ],

  *check({ macro, texts }) {
    for (const { part } of texts) {
      for (const link of part.prose.links) {
        const first = placeholdersIn(part.prose.placeholders, link.urlSpan).find(({ kind }) => kind === 'value');
        const fault = first && faultOf(part, link, first, macro.dialect);
        if (fault !== undefined) yield fault;
      }
    }
  },
});

const SCHEME = /^https?:\/\//;
/** A host and a path, without a scheme. */
const BARE = /^[\w-]+(?:\.[\w-]+)+\//;

function faultOf(part: Part, { urlSpan }: Link, placeholder: Placeholder, dialect: Dialect): Finding | undefined {
  const sample = variableOf(placeholder.name, dialect)?.sample ?? '';
  const before = part.source.text.slice(urlSpan.start, placeholder.span.start);
  const lacks = before === '' && BARE.test(sample);
  if (!lacks && !(/^https?:\/\/$/i.test(before) && SCHEME.test(sample))) return undefined;
  const wanted = lacks ? `https://${sample}` : sample.replace(SCHEME, '');
  const instead = dialect.variables.find((variable) => variable.sample === wanted)?.name;
  const what = lacks
    ? `“${placeholder.name}” prints an address without “https://”, so the link leads nowhere.`
    : `“${placeholder.name}” brings its own “https://”, so the link has it twice and leads nowhere.`;
  return {
    at: { text: part.source, span: placeholder.span },
    message: `${what}${instead === undefined ? '' : ` Write “${instead}”.`}`,
    fixes:
      instead === undefined
        ? []
        : [
            {
              title: `Write “${instead}”`,
              edits: [{ at: { text: part.source, span: placeholder.nameSpan }, text: instead }],
            },
          ],
  };
}
