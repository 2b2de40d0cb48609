import {
  type Dialect,
  defineRule,
  type FaultKind,
  findFaults,
  type Part,
  type Placeholder,
  type PlaceholderFault,
  type ReadPart,
  type Severity,
  type Span,
} from '@trustlint/core';
import { codeIn } from './code-stretches.ts';
import { ofAnotherPlatform } from './other-platform.ts';

export const syntax = defineRule({
  id: 'template/syntax',
  level: 'phrase',
  severity: 'error',
  fix: 'none',
  profile: 'essential',
  summary: 'A placeholder or tag that the platform can’t read.',
  why: 'One brace too few, and the customer reads the code instead of a name. A condition without its end can swallow the rest of the message.',
  sources: ['000 3.1'],
  audience: 'any',
  language: 'any',
  options: {
    filters: {
      type: 'strings',
      default: [],
      description: 'Filters that your platform knows beside the usual ones.',
    },
    tags: { type: 'strings', default: [], description: 'Tags that your platform knows beside the usual ones.' },
  },
  bad: [
    { text: 'Hello ⟦{{ticket.requester.first_name}⟧, the harp is tuned.' },
    { text: 'The harp is tuned. Ask for ⟦{{ticket.assignee.name⟧ at the door.' },
    { text: "⟦{% if ticket.priority == 'High' %}⟧We come today." },
    { text: 'We come on Monday. ⟦{% endif %}⟧' },
    { text: '{% if ticket.via == "Mail" %}Thanks for your mail.⟦{% elseif ticket.via == "Chat" %}⟧Thanks.{% endif %}' },
    { text: 'You asked for “⟦{{ticket.title | shouted}}⟧”.' },
    { text: 'Hello ⟦{{ticket.requester.first_name | default: “there”}}⟧, the harp is tuned.' },
    { text: '{% if ⟦not⟧ ticket.due_date %}We will tell you the day.{% endif %}' },
    { text: 'The door opens with ⟦{{ticket.<b>id</b>}}⟧.' },
    {
      text: 'Hello ⟦{% customer.firstName %}⟧, the harp is tuned.',
      front: { platform: 'freescout' },
    },
    { text: 'Your number is ⟦#{ticket.number⟧ until May.', front: { platform: 'zammad' } },
    { text: 'Hello ⟦%{ ticket.name }⟧, the harp is tuned.', front: { platform: 'osticket' } },
    {
      text: '{{#if customer.firstName}}Hello {{customer.firstName}}{{/if}}, the harp is tuned.⟦{{/unless}}⟧',
      front: { platform: 'kustomer' },
    },
  ],
  good: [
    { text: 'Hello {{ticket.requester.first_name}}, the harp is tuned.', because: 'it is as it should be' },
    {
      text: '{%- if ticket.due_date == blank -%}Soon.{%- elsif ticket.id != blank -%}On {{ticket.due_date}}.{%- endif -%}',
      because: 'the blocks are balanced, and the dashes strip blanks',
    },
    { text: 'Send `{{seat}` and see what comes back.', because: 'it is code' },
    { text: '{% raw %}Never write {{ticket.id} in a subject.{% endraw %}', because: 'raw text is printed as it is' },
    {
      text: 'Hello {%customer.firstName,fallback=there%}, the harp is tuned.',
      front: { platform: 'helpscout' },
      because: 'this is how the platform writes it',
    },
    {
      text: 'You wrote on {{ticket.created_datetime|datetime_format("D MMM")}}.',
      front: { platform: 'gorgias' },
      because: 'the platform knows this filter',
    },
    { text: 'The set {a, b} and the smiley :-} are prose.', because: 'lone braces are no placeholder' },
    {
      text: '{{#if(issue.duedate)}}You get it by {{issue.duedate}}.{{/}}',
      front: { platform: 'jira' },
      because: 'sections end so on this platform',
    },
  ],

  *check(message, { options }) {
    const { dialect } = message.macro;
    const allowed = new Set([...options.filters, ...options.tags]);
    for (const text of message.texts) {
      // What stands in an attribute stands in the text around it too.
      if (text.part.role === 'label') continue;
      for (const fault of faultsIn(text, dialect)) {
        if (allowed.has(fault.found) && /^unknown-/.test(fault.kind)) continue;
        const severity = severityOf(fault, dialect);
        yield {
          at: { text: text.part.source, span: placeOf(fault) },
          message: tell(fault, text.part, dialect),
          ...(severity === undefined ? {} : { severity }),
        };
      }
    }
  },
});

/** A stretch that is pointed at: the whole, so that the reader of the message sees what it is about. */
const placeOf = ({ kind, span, whole }: PlaceholderFault): Span =>
  kind === 'operator' && whole.end - whole.start > 60 ? span : whole;

/** Whether Freshdesk has brought this filter to its old Liquid isn’t documented. */
const severityOf = ({ found }: PlaceholderFault, { engine }: Dialect): Severity | undefined =>
  engine === 'liquid-2' && found === 'default' ? 'warning' : undefined;

const ABOUT_NAME: ReadonlySet<FaultKind> = new Set<FaultKind>(['name', 'fallback', 'unknown-filter', 'tail']);

function faultsIn({ part, reading }: ReadPart, dialect: Dialect): readonly PlaceholderFault[] {
  const markup = part.source.text;
  if (!/[{}]|%7B|&#|&l(?:brace|cub)/i.test(markup)) return [];
  const code = codeIn({ part, reading });
  const { placeholders } = reading.prose;
  const read = placeholders.filter(({ span }) => !code.holds(span));
  const raw = rawStretches(placeholders);
  return findFaults(markup, read, dialect).filter(
    ({ whole, kind, found, placeholder }) =>
      // template/wrong-dialect speaks about the whole of it.
      !(
        placeholder?.kind === 'value' &&
        (ABOUT_NAME.has(kind) || found === '{{{') &&
        ofAnotherPlatform(placeholder.name, dialect).length > 0
      ) &&
      // Escaped braces are how texts about templates write them.
      !(kind === 'encoded-delimiters' && dialect.id === 'generic') &&
      !code.holds(whole) &&
      !raw.some(({ start, end }) => start <= whole.start && whole.end <= end),
  );
}

/** What stands between `{% raw %}` and `{% endraw %}`. */
function rawStretches(placeholders: readonly Placeholder[]): readonly Span[] {
  return placeholders.flatMap(({ kind, name, span }, i) => {
    const next = placeholders[i + 1];
    const isRaw = kind === 'tag' && name === 'raw' && next?.name === 'endraw';
    return isRaw ? [{ start: span.end, end: next.span.start }] : [];
  });
}

// ---- Words ------------------------------------------------------------------------------------------------------------

const shorten = (written: string): string => (written.length > 80 ? `${written.slice(0, 77)}…` : written);

/** What is wrong and the way out, for people who write no programs. */
function tell(fault: PlaceholderFault, part: Part, dialect: Dialect): string {
  const { kind, found, expected, instead } = fault;
  const { label } = dialect;
  const platform = dialect.id === 'generic' ? 'The platform' : label;
  const whole = shorten(part.source.text.slice(fault.whole.start, fault.whole.end).trim());
  const write = instead === undefined ? '' : ` Write “${shorten(instead)}”.`;
  switch (kind) {
    case 'unclosed':
      return `“${whole}” is opened and never closed, so the reader would see it as it stands. Close it with “${expected ?? dialect.close}”.`;
    case 'unbalanced':
      if (/^["'()]$/.test(found))
        return `One ${found === '(' || found === ')' ? 'parenthesis' : 'quote'} (${found}) in “${whole}” has no partner, so that ${label} can’t read it. Add it, or remove this one.`;
      return expected !== undefined && fault.span.start === fault.whole.start && fault.span.end === fault.whole.end
        ? `“${whole}” is not how ${platform} writes a placeholder.${write}`
        : `“${whole}” has a brace too many or too few.${write}`;
    case 'blanks':
      return `${platform} fills in “${whole}” only without the blanks.${write}`;
    case 'name':
      return `${platform} does not take “${found}” for a name.${write || ' Look the name up in the platform’s list.'}`;
    case 'fallback':
      return tellFallback(fault, whole, write, dialect, platform);
    case 'smart-quotes':
      return `${platform} reads straight quotes only, and “${whole}” has typographic ones.${write || ' Type them anew as " or \'.'}`;
    case 'invisible':
      return `A blank or sign that can’t be seen hides in “${whole}”, so that nothing is filled in.${write || ' Type it anew.'}`;
    case 'split-by-markup':
      return `Formatting (${found}) splits “${whole}”, so that nothing is filled in.${instead === undefined ? ' Remove the formatting.' : ` Remove it: “${shorten(instead)}”.`}`;
    case 'encoded-delimiters':
      return `“${whole}” is written as in an address, and ${label} does not read that.${write}`;
    case 'unknown-tag':
      return tellTag(fault, whole, write, dialect, platform);
    case 'unknown-filter':
      return tellFilter(fault, dialect, platform);
    case 'operator':
      return `${tellOperator(found, expected)}${write}`;
    case 'incomplete':
      return tellIncomplete(found, whole);
    case 'tail':
      if (expected === ':') return `A colon is missing behind “${found}” in “${whole}”.`;
      return found === '||'
        ? `${platform} does not understand “||” in “${whole}”. To print something else instead of an empty value, write “| default: 'there'”.`
        : `${platform} does not understand “${shorten(found)}” in “${whole}”. Remove it.`;
    case 'unclosed-block':
      return `“${whole}” has no end, so the rest of the text hangs on it. Put “${writeTag(expected ?? '', dialect)}” where it should end.`;
    case 'unopened-block':
      return `“${whole}” belongs to no block that is open. Remove it, or put “${writeTag(expected ?? '', dialect)}” before it.`;
  }
}

const writeTag = (name: string, dialect: Dialect): string =>
  /^[#/^]/.test(name) ? `{{${name}}}` : `{% ${name}${/^(?:end|else)/.test(name) || dialect.open === '' ? '' : ' …'} %}`;

function tellFallback(
  { found }: PlaceholderFault,
  whole: string,
  write: string,
  dialect: Dialect,
  platform: string,
): string {
  if (dialect.fallback === 'none')
    return `${platform} has no way to say here what to print for an empty value, and would fill in nothing for “${whole}”.${write}`;
  return `${platform} does not understand “${found.trim()}” in “${whole}”.${write || ' It is missing its quotes, or has a sign that ends it.'}`;
}

function tellTag(
  { found }: PlaceholderFault,
  whole: string,
  write: string,
  dialect: Dialect,
  platform: string,
): string {
  if (dialect.engine === 'lookup')
    return `${platform} has no conditions and no other tags: the reader would see “${whole}”, or nothing. Write two macros, or words that always fit.`;
  if (/^[#/^>]/.test(found))
    return `${platform} does not know “${whole}”. Its conditions are written {% if … %} and {% endif %}.`;
  return `${platform} knows no tag “${found}”.${write || ' Look it up in the platform’s list of tags.'}`;
}

function tellFilter({ found, expected }: PlaceholderFault, dialect: Dialect, platform: string): string {
  if (dialect.engine === 'liquid-2' && found === 'default')
    return `${platform} uses an old Liquid that may not know “default”. {% if … != blank %} … {% else %} … {% endif %} works there.`;
  if (dialect.filters.length === 0)
    return `${platform} knows no filters, so “${found}” keeps the value from being filled in. Remove it.`;
  return `${platform} knows no filter “${found}”.${expected === undefined ? ' Remove it, or look it up in the platform’s list.' : ` Did you mean “${expected}”?`}`;
}

function tellIncomplete(found: string, whole: string): string {
  if (found === '')
    return `“${whole}” names nothing, so nothing is filled in. Write the name of a value, or remove it.`;
  if (found === 'default')
    return `“${whole}” does not say what to print for an empty value. Write it behind “default”: “default: 'there'”.`;
  if (found === 'for') return `“${whole}” is not complete. Write “{% for item in list %}”.`;
  if (found === 'assign') return `“${whole}” is not complete. Write “{% assign name = value %}”.`;
  return `“${whole}” does not say what it depends on. Write the condition behind “${found}”.`;
}

function tellOperator(found: string, expected: string | undefined): string {
  if (found === 'not' || found === '!')
    return `Conditions have no “${found}” here. Write “{% unless … %}”, or “== blank” for what is empty.`;
  if (found === '(' || found === ')')
    return 'Conditions have no parentheses here. Put one {% if … %} inside another instead.';
  return `Conditions have no “${found}” here${expected === undefined ? '.' : `; “${expected}” is meant.`}`;
}
