import {
  type Concept,
  conceptOf,
  DIALECTS,
  type Dialect,
  defineRule,
  type Finding,
  hasTags,
  isOfDialect,
  localNames,
  type NamedPath,
  otherPersons,
  type Part,
  type Placeholder,
  type ProposedFix,
  pathsWithin,
  perName,
  personOf,
  type ReadPart,
  variableOf,
  writePlaceholder,
} from '@trustlint/core';
import { codeIn } from './code-stretches.ts';
import { isListed, KNOWN_NAMES, rootOf } from './listed-names.ts';
import { knowing, ofAnotherPlatform } from './other-platform.ts';

export const wrongDialect = defineRule({
  id: 'template/wrong-dialect',
  level: 'phrase',
  severity: 'error',
  fix: 'replace',
  profile: 'essential',
  summary: 'A placeholder that another platform fills in.',
  why: 'Texts move from one tool to the next, and their placeholders come along. The new tool prints them as they stand, or nothing at all, or worst: somebody else’s name.',
  sources: ['000 3.1'],
  audience: 'any',
  language: 'any',
  options: { known: KNOWN_NAMES },
  bad: [
    {
      text: 'Hello ⟦{%customer.firstName,fallback=there%}⟧, the sauna is warm.',
      front: { platform: 'zendesk' },
      fixed: "Hello {{ticket.requester.first_name | default: 'there'}}, the sauna is warm.",
    },
    {
      text: 'Hello ⟦{{ticket.requester.first_name}}⟧, the sauna is warm.',
      front: { platform: 'helpscout' },
      fixed: 'Hello {%customer.firstName%}, the sauna is warm.',
    },
    {
      text: 'Hello ⟦{{ticket.requester.first_name}}⟧, the sauna is warm.',
      front: { platform: 'freshdesk' },
      fixed: 'Hello {{ticket.requester.firstname}}, the sauna is warm.',
    },
    {
      text: 'The locker has the number ⟦#{ticket.number}⟧.',
      front: { platform: 'intercom' },
      fixed: 'The locker has the number {{ticket.id}}.',
    },
    {
      text: 'Dear ⟦{{ticket.requester.name}}⟧, the sauna is warm.',
      front: { platform: 'zammad' },
      fixed: 'Dear #{ticket.customer.fullname}, the sauna is warm.',
    },
    {
      text: 'Dear ⟦{!Contact.FirstName, guest}⟧, the sauna is warm.',
      front: { platform: 'freshdesk' },
      fixed:
        'Dear {% if ticket.requester.firstname != blank %}{{ticket.requester.firstname}}{% else %}guest{% endif %}, the sauna is warm.',
    },
    {
      text: 'Hi ⟦{{user.first_name}}⟧, the sauna is warm.',
      front: { platform: 'front' },
      fixed: 'Hi {{recipient.first_name}}, the sauna is warm.',
    },
    {
      text: 'Dear ⟦{{ticket.requester.name}}⟧, the sauna is warm.',
      front: { platform: 'hubspot' },
      fixed: 'Dear {{contact.firstname}} {{contact.lastname}}, the sauna is warm.',
    },
    { text: 'Keep ⟦%{ticket.auth_token}⟧ at hand.', front: { platform: 'servicenow' } },
  ],
  good: [
    {
      text: 'Hello {{{Recipient.FirstName}}}, your berth is free.',
      front: { platform: 'salesforce' },
      because: 'Salesforce’s newer templates are written so',
    },
    { text: "Hello {{ticket.requester.first_name | default: 'there'}}, the sauna is warm.", because: 'it is its own' },
    { text: 'Your locker is #{{ticket.id}}.', because: 'it is the sign for a number before a placeholder of its own' },
    {
      text: 'In the mail tool, write `{%customer.firstName%}` where the name should stand.',
      because: 'it is code',
    },
    { text: 'We print 50% {off} on the flyer.', because: 'it is prose' },
    {
      text: 'Hi {{recipient.first_name}}, {{user.first_name}} here from the sauna.',
      front: { platform: 'front' },
      because: 'the agent gives their own name',
    },
    {
      text: 'Your level is {{ contact.sauna_level }}.',
      front: { platform: 'hubspot' },
      because: 'any property of the portal may be named',
    },
    {
      text: 'Hello {{name}}, {{#if points}}you have {{points}} points{{/if}}.',
      front: { platform: 'generic' },
      because: 'nothing is known about the names of this platform',
    },
  ],

  *check(message, { options }) {
    const { dialect } = message.macro;
    for (const text of message.texts) yield* checkText(text, dialect, options.known);
  },
});

function* checkText(text: ReadPart, dialect: Dialect, known: readonly string[]): Iterable<Finding> {
  const { part, reading } = text;
  const { placeholders } = reading.prose;
  const markup = part.source.text;
  if (!placeholders.some(({ kind }) => kind === 'value' || kind === 'tag') || isOfSibling(text, dialect)) return;
  const code = codeIn(text);
  const locals = localNames(markup, placeholders);
  for (const placeholder of placeholders) {
    const { kind, name, span } = placeholder;
    if (kind === 'comment' || kind === 'fill-in' || code.holds(span)) continue;
    if (isOfDialect(markup, placeholder, dialect)) {
      for (const path of pathsWithin(markup, placeholder)) {
        if (locals.has(rootOf(path.name)) || isListed(path.name, known)) continue;
        const finding = foreignPath(part, path, dialect);
        if (finding !== undefined) yield finding;
      }
    }
    if (kind !== 'value' || locals.has(rootOf(name)) || isListed(name, known)) continue;
    const finding = isOfDialect(markup, placeholder, dialect)
      ? (foreignName(part, placeholder, dialect) ?? otherPerson(text, placeholder, dialect))
      : isElement(markup, placeholder)
        ? foreignElement(part, placeholder, dialect)
        : foreignForm(part, placeholder, dialect);
    if (finding !== undefined) yield finding;
  }
}

/** “Salesforce” may mean its newer templates, “Salesforce Lightning”: whoever writes nothing but those has named the right platform. */
function isOfSibling({ part, reading }: ReadPart, { id, label }: Dialect): boolean {
  const values = reading.prose.placeholders.filter(({ kind }) => kind === 'value');
  if (values.length === 0) return false;
  return DIALECTS.some(
    (sibling) =>
      sibling.id !== id &&
      sibling.label.startsWith(`${label} `) &&
      values.every(
        (value) => isOfDialect(part.source.text, value, sibling) && variableOf(value.name, sibling) !== undefined,
      ),
  );
}

/** `<attribute key="…"/>` */
const isElement = (markup: string, { span }: Placeholder): boolean => markup.startsWith('<', span.start);

// ---- Where it comes from ----------------------------------------------------------------------------------------------

/** Whose form it is, by what it opens with, where no platform knows the name. */
const FORMS: Readonly<Record<string, string>> = {
  '{%': 'Help Scout or FreeScout',
  '#{': 'Zammad',
  '%{': 'osTicket or Discourse',
  '${': 'ServiceNow',
  '{!': 'Salesforce',
  '{$': 'LiveAgent',
  '{{{': 'Salesforce Lightning',
};
const OPENINGS = [...Object.keys(FORMS), '{{', '{'];

/** In another platform's delimiters. */
function foreignForm(part: Part, placeholder: Placeholder, dialect: Dialect): Finding | undefined {
  const { span, name } = placeholder;
  const markup = part.source.text;
  const opening = OPENINGS.find((open) => markup.startsWith(open, span.start));
  if (opening === undefined) return undefined;
  const origins = knowing(name, opening).filter(({ label }) => label !== dialect.label);
  // Braces with a word in them are no platform's for sure: `${path}`, `#{user}`.
  const isLikely = FORMS[opening] !== undefined && (name.includes('.') || opening === '{$');
  const isOwnName = variableOf(name, dialect) !== undefined;
  if (origins.length === 0 && !isOwnName && !isLikely) return undefined;
  if (dialect.engine === 'none' && !name.includes('.')) return undefined;
  if (dialect.id === 'generic' || (dialect.variables.length === 0 && dialect.engine !== 'none')) return undefined;
  const whose = origins.length === 0 ? (FORMS[opening] ?? 'another platform') : labelsOf(origins);
  return tell(part, placeholder, dialect, origins, `is how ${whose} writes a placeholder`);
}

/** In this platform's delimiters, with a name of another one. */
function foreignName(part: Part, placeholder: Placeholder, dialect: Dialect): Finding | undefined {
  const origins = ofAnotherPlatform(placeholder.name, dialect);
  if (origins.length === 0) return undefined;
  return tell(part, placeholder, dialect, origins, `has a name of ${labelsOf(origins)}`);
}

/** In a condition or an argument. */
function foreignPath(part: Part, { name, span }: NamedPath, dialect: Dialect): Finding | undefined {
  const origins = ofAnotherPlatform(name, dialect);
  if (origins.length === 0) return undefined;
  const translations = translationsOf(name, origins, dialect).filter(({ names }) => names.length === 1);
  const [first] = translations;
  const advice = first === undefined ? 'look for its like in the platform’s list' : `here it is “${first.names[0]}”`;
  return {
    at: { text: part.source, span },
    message: `“${name}” is a name of ${labelsOf(origins)}; ${advice}.`,
    fixes: translations.map(({ names: [text = ''] }) => ({
      title: `Write “${text}”`,
      applicability: translations.length === 1 ? 'safe' : 'suggestion',
      edits: [{ at: { text: part.source, span }, text }],
    })),
  };
}

/** Intercom's element on a platform that shows it as nothing. */
function foreignElement(part: Part, placeholder: Placeholder, dialect: Dialect): Finding | undefined {
  const intercom = DIALECTS.find(({ id }) => id === 'intercom');
  const isAttribute =
    part.source.text.slice(placeholder.span.start, placeholder.span.start + 10).toLowerCase() === '<attribute';
  if (!isAttribute || intercom === undefined || dialect.id === 'intercom' || dialect.variables.length === 0)
    return undefined;
  return tell(part, placeholder, dialect, [intercom], 'is how Intercom writes a placeholder');
}

/** "Zendesk", "Zendesk or Freshdesk": two at most, for a message. */
function labelsOf(dialects: readonly Dialect[]): string {
  const labels = [...new Set(dialects.map(({ label }) => label.replace(/ \(.*\)$/, '')))];
  return labels.slice(0, 2).join(' or ');
}

// ---- What it would be here --------------------------------------------------------------------------------------------

/** What the name means on its own platform, and how this one says it; several where platforms disagree. */
interface Translation {
  readonly concept: Concept;
  readonly origin: Dialect;
  /** More than one where this platform has no full name but its parts. */
  readonly names: readonly string[];
}

function translationsOf(name: string, origins: readonly Dialect[], dialect: Dialect): readonly Translation[] {
  const found: Translation[] = [];
  for (const origin of origins) {
    const concept = conceptOf(name, origin);
    if (concept === undefined || found.some((known) => known.concept === concept)) continue;
    const names = namesOf(concept, dialect);
    if (names !== undefined) found.push({ concept, origin, names });
  }
  return found;
}

function namesOf(concept: Concept, { concepts }: Dialect): readonly string[] | undefined {
  const own = concepts[concept]?.[0];
  if (own !== undefined) return [own];
  const person = personOf(concept);
  if (person === undefined) return undefined;
  const first = concepts[`${person}-first-name`]?.[0];
  const last = concepts[`${person}-last-name`]?.[0];
  const full = concepts[`${person}-name`]?.[0];
  if (concept === `${person}-name` && first !== undefined && last !== undefined) return [first, last];
  if (concept === `${person}-first-name` && full !== undefined) return [full];
  return undefined;
}

function tell(
  part: Part,
  placeholder: Placeholder,
  dialect: Dialect,
  origins: readonly Dialect[],
  what: string,
): Finding {
  const { span, name } = placeholder;
  const written = part.source.text.slice(span.start, span.end);
  const translations = translationsOf(name, origins, dialect);
  const ways = translations.map(({ names, concept, origin }) => ({
    text: writeHere(part, placeholder, names, dialect),
    meaning: variableOf(name, origin)?.meaning ?? concept,
  }));
  // A name of this platform's own, in the braces of another.
  const own = variableOf(name, dialect);
  if (ways.length === 0 && own !== undefined)
    ways.push({ text: writeHere(part, placeholder, [own.name], dialect), meaning: own.meaning });
  const [first] = ways;
  const fixes = ways.map(
    ({ text, meaning }): ProposedFix => ({
      title: ways.length > 1 ? `Write “${text}” (${meaning})` : `Write “${text}”`,
      applicability: ways.length === 1 ? 'safe' : 'suggestion',
      edits: [{ at: { text: part.source, span }, text }],
    }),
  );
  const way = ways.length > 1 ? 'It means different people there, so choose.' : `Here it is “${first?.text}”.`;
  const advice =
    dialect.engine === 'none'
      ? 'Nothing is filled in here, so write the words instead.'
      : first === undefined
        ? `${dialect.label} knows none such; look for its like in the platform’s list.`
        : `${dialect.label} knows none such. ${way}`;
  return {
    at: { text: part.source, span },
    message: `“${written.length > 60 ? name : written}” ${what}. ${advice}`,
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

/** Any way in which the placeholder says what to print instead of an empty value. */
const FALLBACK =
  /(?:\|\s*(?:default|fallback)\s*[:(=]\s*|\|\|\s*|,\s*fallback\s*[=:]\s*)(?:&quot;(.*?)&quot;|["'“‘](.*?)["'”’]|([^"'|,()}%]+))/s;

/** The placeholder in this platform's own writing, with the words for an empty value where it has any. */
function writeHere({ source }: Part, placeholder: Placeholder, names: readonly string[], dialect: Dialect): string {
  const { span, nameSpan } = placeholder;
  const written = source.text.slice(span.start, span.end);
  const rest = source.text.slice(nameSpan.end, span.end);
  const match = FALLBACK.exec(rest);
  const instead = placeholder.fallback ?? match?.[1] ?? match?.[2] ?? match?.[3]?.trim();
  const [name = ''] = names;
  if (names.length > 1) return names.map((part) => writePlaceholder(dialect, part)).join(' ');
  // The same language: only the name changes, and the filters stay.
  const isSameLanguage = isOfDialect(source.text, placeholder, dialect) && hasTags(dialect) && instead === undefined;
  if (isSameLanguage) return written.replace(placeholder.name, name);
  if (instead === undefined || instead === '') return writePlaceholder(dialect, name);
  const words = instead.replaceAll(/["'{}%<>|]/g, '');
  if (dialect.fallback !== 'none') return writePlaceholder(dialect, name, words);
  const value = writePlaceholder(dialect, name);
  if (hasTags(dialect)) return `{% if ${name} != blank %}${value}{% else %}${words}{% endif %}`;
  if (dialect.engine === 'handlebars') return `{{#if ${name}}}${value}{{else}}${words}{{/if}}`;
  return value;
}

// ---- The same name for another person ---------------------------------------------------------------------------------

const GREETS =
  /(?:^|[.!?,\n] ?)(?:hi|hello|hey|hiya|dear|welcome(?: back)?|good (?:morning|afternoon|evening|day))(?: there)?,? ?$/iu;
const SIGNS =
  /\b(?:regards|wishes|cheers|best|sincerely|faithfully|truly|yours|warmly|(?:my name is|i am|i[’']m|this is)),?\s*$/iu;
const INTRODUCES = /^ (?:here|from|speaking|with)\b/iu;

const othersCalled = perName((name, dialect) => otherPersons(name, dialect, DIALECTS));

/** `{{user.first_name}}` greets the customer on Intercom and the agent on Front: told where it greets or signs as the other. */
function otherPerson({ part, reading }: ReadPart, placeholder: Placeholder, dialect: Dialect): Finding | undefined {
  const { name, at, span } = placeholder;
  if (at === undefined) return undefined;
  const others = othersCalled(name, dialect);
  const concept = conceptOf(name, dialect);
  const person = concept === undefined ? undefined : personOf(concept);
  const [other] = others;
  if (other === undefined || concept === undefined || person === undefined) return undefined;
  const from = reading.text.lastIndexOf('\n', at - 1) + 1;
  const before = reading.text.slice(Math.max(from, at - 60), at);
  const after = reading.text.slice(at + 1, at + 20);
  const previous = from > 0 ? reading.text.slice(Math.max(0, from - 60), from - 1) : '';
  const isSign =
    SIGNS.test(before) ||
    INTRODUCES.test(after) ||
    (before === '' && /^\s*(?:\n|$)/.test(after) && SIGNS.test(previous));
  const isMisplaced = person === 'agent' ? GREETS.test(before) : isSign;
  if (!isMisplaced) return undefined;
  const whose = (who: 'customer' | 'agent'): string => (who === 'agent' ? 'whoever sends the message' : 'the customer');
  const names = namesOf(other.concept, dialect);
  const text = names === undefined ? undefined : writeHere(part, placeholder, names, dialect);
  return {
    at: { text: part.source, span },
    message: `On ${dialect.label}, “${name}” is ${whose(person)}, not ${whose(person === 'agent' ? 'customer' : 'agent')} as on ${labelsOf(others.map(({ dialect }) => dialect))}.${text === undefined ? '' : ` “${text}” is who is meant here.`}`,
    ...(text === undefined
      ? {}
      : {
          fixes: [
            {
              title: `Write “${text}”`,
              applicability: 'suggestion' as const,
              edits: [{ at: { text: part.source, span }, text }],
            },
          ],
        }),
  };
}
