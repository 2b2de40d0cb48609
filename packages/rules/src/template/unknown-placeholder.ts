import {
  type Dialect,
  defineRule,
  type Finding,
  hasTags,
  isOfDialect,
  localNames,
  type NearName,
  nearestNames,
  type Part,
  pathsWithin,
  type ReadPart,
  type Span,
  slipsBetween,
  variableOf,
} from '@trustlint/core';
import { codeIn } from './code-stretches.ts';
import { isListed, KNOWN_NAMES, rootOf } from './listed-names.ts';
import { ofAnotherPlatform } from './other-platform.ts';

export const unknownPlaceholder = defineRule({
  id: 'template/unknown-placeholder',
  level: 'phrase',
  severity: 'error',
  fix: 'replace',
  profile: 'essential',
  summary: 'A placeholder that the platform does not know.',
  why: 'Most platforms print nothing for a name they do not know, so nobody notices the slip until a customer reads “Hi ,” or a sentence with a hole in it. Some print the braces and all.',
  sources: ['000 3.1'],
  audience: 'any',
  language: 'any',
  options: { known: KNOWN_NAMES },
  bad: [
    {
      text: 'Good morning ⟦{{ticket.requester.frist_name}}⟧, your kettle has left our workshop.',
      front: { platform: 'zendesk' },
      fixed: 'Good morning {{ticket.requester.first_name}}, your kettle has left our workshop.',
    },
    {
      text: 'Keep ⟦{{Ticket.id}}⟧ at hand when you call the depot.',
      front: { platform: 'zendesk' },
      fixed: 'Keep {{ticket.id}} at hand when you call the depot.',
    },
    {
      text: '{% if ⟦ticket.organisation.name⟧ != blank %}Everybody at your office can read this.{% endif %}',
      front: { platform: 'zendesk' },
      fixed: '{% if ticket.organization.name != blank %}Everybody at your office can read this.{% endif %}',
    },
    { text: 'Your gardener is ⟦{{ticket.gardener}}⟧.', front: { platform: 'zendesk' } },
    {
      text: 'Hello ⟦{{ticket.requester.fistname}}⟧, the hedge trimmer is repaired.',
      front: { platform: 'freshdesk' },
      fixed: 'Hello {{ticket.requester.firstname}}, the hedge trimmer is repaired.',
    },
    {
      text: 'Hello ⟦{%customer.fristName,fallback=there%}⟧, the kayak is booked.',
      front: { platform: 'helpscout' },
      fixed: 'Hello {%customer.firstName,fallback=there%}, the kayak is booked.',
    },
    {
      text: 'Dear ⟦#{ticket.custommer.lastname}⟧, your locker is number 12.',
      front: { platform: 'zammad' },
      fixed: 'Dear #{ticket.customer.lastname}, your locker is number 12.',
    },
    {
      text: 'Your reference is ⟦%{ticket.nubmer}⟧.',
      front: { platform: 'osticket' },
      fixed: 'Your reference is %{ticket.number}.',
    },
    {
      text: 'Hi ⟦{{ contact.first_name }}⟧, your lesson moved to noon.',
      front: { platform: 'hubspot' },
      fixed: 'Hi {{ contact.firstname }}, your lesson moved to noon.',
    },
  ],
  good: [
    {
      text: 'Good morning {{ticket.requester.first_name}}, your kettle has left our workshop.',
      front: { platform: 'zendesk' },
      because: 'the platform knows the name',
    },
    {
      text: 'The bike you chose is {{ticket.ticket_field_360044112233}}.',
      front: { platform: 'zendesk' },
      because: 'it is a custom field, which only the team can know',
    },
    {
      text: '{% assign shelf = ticket.ticket_field_360044112233 | upcase %}Your parcel waits on shelf {{shelf}}.',
      front: { platform: 'zendesk' },
      because: 'the text itself makes the name up',
    },
    {
      text: '{% raw %}Put {{shop.motto}} where the motto should stand.{% endraw %}',
      front: { platform: 'zendesk' },
      because: 'raw text is printed as it is',
    },
    {
      text: 'Hi {{ contact.favourite_colour }}, your lesson moved to noon.',
      front: { platform: 'hubspot' },
      because: 'any property of the portal may be named',
    },
    {
      text: 'Hi {{nickname}}, your lesson moved to noon.',
      front: { platform: 'generic' },
      because: 'nothing is known about the names of this platform',
    },
    {
      text: 'The lease ends on {!Case.Lease_End__c}.',
      front: { platform: 'salesforce' },
      because: 'it is a custom field',
    },
    {
      text: '{% assign who = ticket.requester %}Hi {{who.name}}, welcome.',
      front: { platform: 'zendesk' },
      because: 'the requester is known, and the text makes the other name up',
    },
    {
      text: 'In your theme, `{{shop.motto}}` prints the motto.',
      front: { platform: 'zendesk' },
      because: 'it is code',
    },
    {
      text: 'Hi {%customer.firstName%}, welcome.',
      front: { platform: 'zendesk' },
      because: 'it is a placeholder of another platform, which template/wrong-dialect speaks about',
    },
  ],

  *check(message, { options }) {
    const { dialect } = message.macro;
    if (dialect.variables.length === 0) return;
    for (const text of message.texts) yield* checkText(text, dialect, options.known);
  },
});

function* checkText(text: ReadPart, dialect: Dialect, known: readonly string[]): Iterable<Finding> {
  const { part, reading } = text;
  const { placeholders } = reading.prose;
  const code = codeIn(text);
  const markup = part.source.text;
  const locals = localNames(markup, placeholders);
  for (const placeholder of placeholders) {
    if (!isOfDialect(markup, placeholder, dialect) || code.holds(placeholder.span)) continue;
    const named = placeholder.kind === 'value' ? [{ name: placeholder.name, span: placeholder.nameSpan }] : [];
    for (const { name, span } of [...named, ...pathsWithin(markup, placeholder)]) {
      const doubt = doubtAbout(name, dialect, known, locals);
      if (doubt === undefined) continue;
      const whole = span === placeholder.nameSpan ? placeholder.span : span;
      yield { at: { text: part.source, span: whole }, ...tell(name, span, doubt, dialect, part) };
    }
  }
}

/** What a name was probably meant to be; no name where nothing is near. */
interface Doubt {
  readonly near: readonly NearName[];
}

function doubtAbout(
  name: string,
  dialect: Dialect,
  known: readonly string[],
  locals: ReadonlySet<string>,
): Doubt | undefined {
  if (variableOf(name, dialect) !== undefined || LITERALS.has(name)) return undefined;
  if (!/^[\p{L}_$][\w.$ -]*(?:\{\w+\})?$/u.test(name) && !/^[\p{L}_][\w.-]*(?:\[-?\d+\][\w.-]*)+$/u.test(name))
    return undefined;
  if (locals.has(rootOf(name)) || isListed(name, known)) return undefined;
  // `template/wrong-dialect` speaks about the names of other platforms.
  if (ofAnotherPlatform(name, dialect).length > 0) return undefined;
  const listed = /^(.*)\.(?:size|first|last)$/.exec(name)?.[1];
  if (hasTags(dialect) && listed !== undefined && variableOf(listed, dialect) !== undefined) return undefined;
  // `{% assign who = ticket.requester %}`: what holds known values is known itself.
  if (dialect.variables.some((variable) => variable.name.startsWith(`${name}.`))) return undefined;

  const near = nearestNames(name, dialect).filter((candidate) => isSlipOf(name, candidate, dialect));
  if (dialect.openNames.some((pattern) => pattern.test(name))) {
    const sure = near.filter((candidate) => isObviousSlip(name, candidate));
    return sure.length > 0 ? { near: sure } : undefined;
  }
  if (near.length > 0) return { near };
  if (!dialect.closed || /[\s[]/.test(name)) return undefined;
  return { near };
}

const LITERALS = new Set(['nil', 'null', 'true', 'false', 'blank', 'empty', 'now', 'today', 'forloop', 'this', 'else']);

/** A short part of a name is easily two letters away from another one that is right too: `ticket.url`, `ticket.id`. */
function isSlipOf(name: string, { name: known, distance }: NearName, dialect: Dialect): boolean {
  if (distance === 0) return true;
  const atLeast = distance > 1 ? 6 : dialect.closed ? 1 : 4;
  return shortestChanged(name, known) >= atLeast;
}

/**
 * Where the team may have fields of its own, only what nobody would call a field: two letters swapped, one too many, too few or
 * wrong in a long word. A plural and a number at the end make a field's name.
 */
function isObviousSlip(name: string, { name: known, distance }: NearName): boolean {
  const isSwapped = name.length === known.length && [...name].sort().join('') === [...known].sort().join('');
  if (distance !== 1 || shortestChanged(name, known) < (isSwapped ? 4 : 5)) return false;
  return !/\d$/.test(name) && name !== `${known}s` && known !== `${name}s`;
}

/** The length of the shortest part of the name, between dots, in which the two differ; the whole where the dots differ. */
function shortestChanged(name: string, known: string): number {
  const parts = name.split('.');
  const knownParts = known.split('.');
  if (parts.length !== knownParts.length) return name.length;
  const changed = knownParts.filter((part, i) => slipsBetween(part, parts[i] ?? '', 2) > 0);
  return Math.min(...changed.map((part) => part.length), name.length);
}

function tell(
  name: string,
  span: Span,
  { near }: Doubt,
  dialect: Dialect,
  part: Part,
): Pick<Finding, 'message' | 'fixes'> {
  const [nearest, second] = near;
  if (nearest === undefined)
    return { message: `${dialect.label} knows no placeholder “${name}”, so nothing would be filled in.` };
  const onlyCase = nearest.distance === 0;
  const hint = onlyCase
    ? `${dialect.label} minds capitals here: it is “${nearest.name}”.`
    : `Did you mean “${nearest.name}”?`;
  const isUnique = second === undefined || second.distance > nearest.distance;
  return {
    message: `${dialect.label} knows no placeholder “${name}”. ${hint}`,
    fixes: near.slice(0, 3).map((candidate, i) => ({
      title: `Write “${candidate.name}”`,
      applicability: i === 0 && isUnique ? 'safe' : 'suggestion',
      edits: [{ at: { text: part.source, span }, text: candidate.name }],
    })),
  };
}
