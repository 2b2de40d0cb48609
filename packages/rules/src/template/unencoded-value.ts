import { type Dialect, defineRule, type Placeholder, variableOf } from '@trustlint/core';
import { placeholdersIn } from './placeholders-in.ts';

export const unencodedValue = defineRule({
  id: 'template/unencoded-value',
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'strict',
  summary: 'A value in the query of an address that may hold signs with a meaning there.',
  why: 'A “+”, “&” or “#” in a name or an e-mail address ends or changes what follows: the form opens half filled in, or with somebody else’s data.',
  sources: ['000 3.1', '000 8.2'],
  language: 'any',
  audience: 'any',
  options: {},
  bad: [
    {
      text: '[Rate us](https://example.com/rate?mail=⟦{{ticket.requester.email}}⟧)',
      front: { platform: 'zendesk' },
      fixed: '[Rate us](https://example.com/rate?mail={{ticket.requester.email|url_encode}})',
    },
    {
      text: '[The form](https://example.com/form?subject=⟦{{ticket.title}}⟧&id={{ticket.id}})',
      front: { platform: 'zendesk' },
      fixed: '[The form](https://example.com/form?subject={{ticket.title|url_encode}}&id={{ticket.id}})',
    },
    {
      text: '<p><a href="https://example.com/rate?id={{ticket.id}}&who=⟦{{ticket.requester.name}}⟧">Rate us</a></p>',
      front: { platform: 'zendesk' },
    },
    {
      text: '[Write](https://example.com/new?re=⟦{{ticket.subject}}⟧)',
      front: { platform: 'freshdesk' },
    },
    { text: '[Call me](https://example.com/call?tel=⟦#{ticket.customer.phone}⟧)', front: { platform: 'zammad' } },
    { text: '[Rate us](https://example.com/rate?mail=⟦{%customer.email%}⟧)', front: { platform: 'helpscout' } },
  ],
  good: [
    {
      text: '[Rate us](https://example.com/rate?mail={{ticket.requester.email | url_encode}})',
      front: { platform: 'zendesk' },
      because: 'the filter encodes it',
    },
    {
      text: '[Rate us](https://example.com/rate?id={{ticket.id}})',
      front: { platform: 'zendesk' },
      because: 'a number needs no encoding',
    },
    {
      text: '[Your ticket]({{ticket.link}})',
      front: { platform: 'zendesk' },
      because: 'the value is the whole address',
    },
    {
      text: '[Page](https://example.com/{{ticket.title}})',
      front: { platform: 'zendesk' },
      because: 'it stands before the query',
    },
    { text: 'Is it you, {{ticket.requester.name}}?', front: { platform: 'zendesk' }, because: 'it is no address' },
    {
      text: '[Form](https://example.com/f?x={{ticket.ticket_field_9}})',
      front: { platform: 'zendesk' },
      because: 'only the team knows what it holds',
    },
  ],

  *check({ macro, texts }) {
    for (const { part } of texts) {
      const markup = part.source.text;
      for (const { urlSpan } of part.prose.links) {
        const query = urlSpan.start + markup.slice(urlSpan.start, urlSpan.end).indexOf('?');
        if (query < urlSpan.start) continue;
        for (const placeholder of placeholdersIn(part.prose.placeholders, { start: query, end: urlSpan.end })) {
          const { kind, span, name } = placeholder;
          if (kind !== 'value' || span.end > urlSpan.end) continue;
          if (!maySpoil(placeholder, macro.dialect) || ENCODES.test(markup.slice(span.start, span.end))) continue;
          const canEncode = macro.dialect.filters.includes('url_encode');
          const end = span.end - macro.dialect.close.length;
          yield {
            at: { text: part.source, span },
            message: `“${name}” can hold signs that mean something in an address (“+”, “&”, a space). ${
              canEncode
                ? 'Have it encoded.'
                : `${macro.dialect.label} can’t encode it: use a number such as the ticket’s instead.`
            }`,
            fixes: canEncode
              ? [
                  {
                    title: 'Encode the value',
                    // Without blanks, so that the address stays one word.
                    edits: [
                      { at: { text: part.source, span: { start: trimmedEnd(markup, end), end } }, text: '|url_encode' },
                    ],
                  },
                ]
              : [],
          };
        }
      }
    }
  },
});

const ENCODES = /\b(?:url_?encode|url_?escape|encodeURI|uri_?encode|urlencode|slugify|url_param_escape)/i;

const trimmedEnd = (text: string, end: number): number => {
  let at = end;
  while (at > 0 && text[at - 1] === ' ') at--;
  return at;
};

/** Whether the value may hold more than letters, digits and marks that mean nothing in a query. */
const maySpoil = ({ name }: Placeholder, dialect: Dialect): boolean => {
  const sample = variableOf(name, dialect)?.sample ?? '';
  return !/^https?:/.test(sample) && /[\s@+&#%]/.test(sample);
};
