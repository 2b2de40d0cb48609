import { defineRule, type Part } from '@trustlint/core';

export const tagNotLabel = defineRule({
  id: 'template/tag-not-label',
  level: 'phrase',
  severity: 'info',
  fix: 'suggest',
  profile: 'strict',
  summary: 'A custom field that may print the tag of a choice and not its label.',
  why: 'For a drop-down field the reader gets “refund_damaged_item” where the form said “Damaged item”.',
  sources: ['000 3.1'],
  language: 'any',
  options: {},
  bad: [
    {
      text: 'You chose ⟦{{ticket.ticket_field_360001}}⟧.',
      front: { platform: 'zendesk' },
      fixed: 'You chose {{ticket.ticket_field_option_title_360001}}.',
    },
    {
      text: 'Reason: ⟦{{ ticket.ticket_field_22 }}⟧',
      front: { platform: 'zendesk' },
      fixed: 'Reason: {{ ticket.ticket_field_option_title_22 }}',
    },
    { text: '- Model: ⟦{{ticket.ticket_field_7}}⟧', front: { platform: 'zendesk' } },
    { text: '<p>Model: <b>⟦{{ticket.ticket_field_7}}⟧</b></p>', front: { platform: 'zendesk' } },
    { text: 'Your city: ⟦{{ticket.ticket_field_81 | upcase}}⟧', front: { platform: 'zendesk' } },
    {
      text: '{% if ticket.ticket_field_5 == "repair_bike" %}We got your ⟦{{ticket.ticket_field_5}}⟧.{% endif %}',
      front: { platform: 'zendesk' },
    },
  ],
  good: [
    {
      text: 'You chose {{ticket.ticket_field_option_title_360001}}.',
      front: { platform: 'zendesk' },
      because: 'it prints the label',
    },
    {
      text: '{% if ticket.ticket_field_5 == "repair_bike" %}We got your bike.{% endif %}',
      front: { platform: 'zendesk' },
      because: 'the condition needs the tag',
    },
    {
      text: '[The form](https://example.com/form?reason={{ticket.ticket_field_5}})',
      front: { platform: 'zendesk' },
      because: 'an address needs the tag',
    },
    { text: 'You chose {{ticket.cf_reason}}.', front: { platform: 'freshdesk' }, because: 'Freshdesk prints labels' },
    { text: 'Your number is {{ticket.id}}.', front: { platform: 'zendesk' }, because: 'it is no custom field' },
    {
      text: 'Reason: {{ticket.ticket_field_22}}',
      front: { platform: 'zendesk', kind: 'internal' },
      because: 'colleagues know the tags',
    },
  ],

  *check({ macro, texts }) {
    const names = macro.dialect.labelNames;
    if (names === undefined) return;
    for (const { part } of texts) {
      for (const { kind, at, name, span, nameSpan } of part.prose.placeholders) {
        if (kind !== 'value' || at === undefined || !names.tag.test(name)) continue;
        const label = name.replace(names.tag, names.label);
        const isChoice = isCompared(part, name);
        yield {
          at: { text: part.source, span },
          ...(isChoice ? { severity: 'warning' as const } : {}),
          message: `${isChoice ? '' : 'If this field is a drop-down, '}“${name}” prints the tag of what was chosen, such as “damaged_item”. “${label}” prints what the form says.`,
          fixes: [{ title: 'Print the label', edits: [{ at: { text: part.source, span: nameSpan }, text: label }] }],
        };
      }
    }
  },
});

/** Whether a condition compares the field with a word that looks like a tag: then it is a choice. */
function isCompared({ source, prose }: Part, name: string): boolean {
  return prose.placeholders.some(({ kind, span }) => {
    if (kind !== 'tag') return false;
    const tag = source.text.slice(span.start, span.end);
    return tag.includes(name) && /(?:==|!=|contains)\s*(?:"|'|&quot;)[a-z\d]+_[a-z\d_]+(?:"|'|&quot;)/.test(tag);
  });
}
