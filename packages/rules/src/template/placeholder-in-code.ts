import { defineRule, variableOf } from '@trustlint/core';
import { codeIn } from './code-stretches.ts';

export const placeholderInCode = defineRule({
  id: 'template/placeholder-in-code',
  level: 'phrase',
  severity: 'warning',
  fix: 'none',
  profile: 'recommended',
  summary: 'A placeholder in code, where the platform leaves it as it is.',
  why: 'The reader gets the braces instead of the value.',
  sources: ['000 3.1'],
  language: 'any',
  audience: 'any',
  options: {},
  bad: [
    { text: 'Your number is `⟦{{ticket.id}}⟧`.', front: { platform: 'zendesk' } },
    { text: 'Quote `ref ⟦{{ticket.id}}⟧` when you call.', front: { platform: 'zendesk' } },
    { text: '<p>Your number is <code>⟦{{ticket.id}}⟧</code>.</p>', front: { platform: 'zendesk' } },
    { text: '<pre>Number: ⟦{{ticket.id}}⟧\nStatus: ⟦{{ticket.status}}⟧</pre>', front: { platform: 'zendesk' } },
    { text: 'Copy this line:\n\n```\nticket ⟦{{ticket.id}}⟧\n```', front: { platform: 'zendesk' } },
    { text: 'Your name is `⟦{{contact.name}}⟧` with us.', front: { platform: 'chatwoot-liquid' } },
  ],
  good: [
    { text: 'Your number is {{ticket.id}}.', front: { platform: 'zendesk' }, because: 'it stands in the text' },
    { text: 'Run `npm start`.', front: { platform: 'zendesk' }, because: 'the code holds none' },
    {
      text: 'In your own template, write `{{ shop.name }}`.',
      front: { platform: 'zendesk' },
      because: 'the platform does not know it: it is meant to be read',
    },
    {
      text: 'Your number is `#{ticket.number}`.',
      front: { platform: 'zammad' },
      because: 'Zammad fills it in there too',
    },
    {
      text: 'Run `npm start` for {{ticket.id}}.',
      front: { platform: 'zendesk' },
      because: 'it stands behind the code',
    },
    {
      text: '<p><code>npm start</code> {{ticket.id}} <code>npm stop</code></p>',
      front: { platform: 'zendesk' },
      because: 'it stands between two pieces of code',
    },
  ],

  *check({ macro, texts }) {
    const { dialect } = macro;
    if (dialect.codeIsLiteral !== true) return;
    for (const text of texts) {
      const { part } = text;
      const code = codeIn(text);
      for (const { kind, at, name, span } of part.prose.placeholders) {
        if (kind !== 'value' || at !== undefined) continue;
        if (variableOf(name, dialect) === undefined && !dialect.openNames.some((open) => open.test(name))) continue;
        if (!code.shows(span)) continue;
        yield {
          at: { text: part.source, span },
          message: `${dialect.label} fills nothing in where code stands: the reader gets “${name}” in its braces. Take it out of the code.`,
        };
      }
    }
  },
});
