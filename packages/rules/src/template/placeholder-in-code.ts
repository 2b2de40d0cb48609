import { bySpan, defineRule, OPAQUE_MARK, type Part, type Span, variableOf } from '@trustlint/core';

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
    for (const { part } of texts) {
      const known = part.prose.placeholders.filter(
        ({ kind, at, name }) =>
          kind === 'value' &&
          at === undefined &&
          (variableOf(name, dialect) !== undefined || dialect.openNames.some((open) => open.test(name))),
      );
      if (known.length === 0) continue;
      const code = codeIn(part).toSorted(bySpan);
      let next = 0;
      for (const { name, span } of known) {
        while (next < code.length && (code[next] as Span).end < span.end) next++;
        if ((code[next]?.start ?? span.start) >= span.start) continue;
        yield {
          at: { text: part.source, span },
          message: `${dialect.label} fills nothing in where code stands: the reader gets “${name}” in its braces. Take it out of the code.`,
        };
      }
    }
  },
});

/** Stretches of the markup that show code. */
function codeIn({ markup, source, prose }: Part): readonly Span[] {
  const { text } = source;
  const spans: Span[] = [];
  if (markup === 'text') return spans;
  for (const { kind, start, from, to } of prose.text.pieces)
    if (kind === 'stand-in' && prose.text.text[start] === OPAQUE_MARK && text[from] === '`')
      spans.push({ start: from, end: to });
  if (markup === 'markdown') spans.push(...fencesIn(text));
  let opened: number | undefined;
  for (const { index, 1: slash } of text.matchAll(/<(\/?)(?:code|pre|kbd|samp)\b/gi)) {
    if (slash === '') opened ??= index;
    else if (opened !== undefined) {
      spans.push({ start: opened, end: index });
      opened = undefined;
    }
  }
  return spans;
}

function fencesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let fence: { readonly mark: string; readonly start: number } | undefined;
  for (const { index, 1: mark = '' } of text.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
    if (fence === undefined) fence = { mark, start: index };
    else if (mark.startsWith(fence.mark)) {
      spans.push({ start: fence.start, end: index });
      fence = undefined;
    }
  }
  if (fence !== undefined) spans.push({ start: fence.start, end: text.length });
  return spans;
}
