import {
  conceptOf,
  type Dialect,
  defineRule,
  type Finding,
  hasTags,
  isOfDialect,
  localNames,
  type Owner,
  type Part,
  type Placeholder,
  type ProposedEdit,
  type ProposedFix,
  type ReadPart,
  variableOf,
  writeCondition,
  writePlaceholder,
} from '@trustlint/core';
import { guardsOf } from './guards.ts';
import { isListed, rootOf } from './listed-names.ts';

export const missingFallback = defineRule({
  id: 'template/missing-fallback',
  level: 'phrase',
  severity: 'warning',
  fix: 'replace',
  profile: 'recommended',
  summary: 'A placeholder that can be empty, with no word in its place.',
  why: 'Many customers write from an address without a name, and many tickets have nobody assigned. Then the placeholder prints nothing, and the reader sees “Hi ,” or a sentence with a hole.',
  sources: ['000 7.1', '000 3.1'],
  language: 'any',
  options: {
    always: {
      type: 'strings',
      default: [],
      description:
        'Placeholders that are never empty in your account, such as a field that every ticket must have. A name that ends in `*` means all that start so.',
    },
  },
  bad: [
    {
      text: 'Hi ⟦{{ticket.requester.first_name}}⟧,\n\nYour oboe has new pads.',
      front: { platform: 'zendesk' },
      fixed: "Hi {{ticket.requester.first_name | default: 'there'}},\n\nYour oboe has new pads.",
    },
    {
      text: 'Hello ⟦{{ticket.requester.firstname}}⟧, your oboe has new pads.',
      front: { platform: 'freshdesk' },
      fixed:
        'Hello {% if ticket.requester.firstname != blank %}{{ticket.requester.firstname}}{% else %}there{% endif %}, your oboe has new pads.',
    },
    {
      text: 'Hey ⟦{%customer.firstName%}⟧, the kiln is free on Monday.',
      front: { platform: 'helpscout' },
      fixed: 'Hey {%customer.firstName,fallback=there%}, the kiln is free on Monday.',
    },
    {
      text: 'Good evening ⟦{{ first_name }}⟧! The kiln is free on Monday.',
      front: { platform: 'intercom' },
      fixed: 'Good evening {{ first_name | fallback:"there" }}! The kiln is free on Monday.',
    },
    {
      text: 'The gardener who comes is ⟦{{ticket.assignee.name}}⟧, and she brings the ladder.',
      front: { platform: 'zendesk' },
      fixed: "The gardener who comes is {{ticket.assignee.name | default: 'a colleague'}}, and she brings the ladder.",
    },
    {
      text: 'Thanks for the photos, ⟦{{ticket.requester.first_name}}⟧! The hinge is on its way.',
      front: { platform: 'zendesk' },
      fixed:
        'Thanks for the photos{% if ticket.requester.first_name != blank %}, {{ticket.requester.first_name}}{% endif %}! The hinge is on its way.',
    },
    {
      text: 'Dear ⟦{!Contact.FirstName}⟧, your berth is reserved.',
      front: { platform: 'salesforce' },
      fixed: 'Dear {!BLANKVALUE(Contact.FirstName, "customer")}, your berth is reserved.',
    },
    {
      text: 'Hello ⟦{{customer.firstName}}⟧, the piano leaves tonight.',
      front: { platform: 'kustomer' },
      fixed: 'Hello {{#if customer.firstName}}{{customer.firstName}}{{else}}there{{/if}}, the piano leaves tonight.',
    },
    {
      text: '{% if ticket.organization.name != blank %}Hi ⟦{{ticket.requester.first_name}}⟧, the whole office is covered.{% endif %}',
      front: { platform: 'zendesk' },
    },
  ],
  good: [
    {
      text: "Hi {{ticket.requester.first_name | default: 'there'}},\n\nYour oboe has new pads.",
      because: 'it says what to print instead',
    },
    {
      text: '{% if ticket.requester.first_name != blank %}Hi {{ticket.requester.first_name}}{% else %}Hello{% endif %}, your oboe has new pads.',
      because: 'a condition guards it',
    },
    {
      text: '{% if ticket.due_date == blank %}We will tell you the day.{% else %}We come on {{ticket.due_date}}.{% endif %}',
      because: 'it is printed only where there is a date',
    },
    { text: 'Your request has the number {{ticket.id}}.', because: 'every ticket has a number' },
    { text: 'Phone: {{ticket.requester.phone}}', because: 'a list of data may have an empty line' },
    {
      text: 'Hi {{recipient.first_name}}, the key is at the desk.',
      front: { platform: 'front' },
      because: 'the platform has no way to say what to print instead',
    },
    {
      text: 'Write `{{ticket.requester.first_name}}` where the name should stand.',
      because: 'it is code',
    },
    {
      text: 'Hi {{ nickname }}, the key is at the desk.',
      front: { platform: 'generic' },
      because: 'nothing is known about the values of this platform',
    },
  ],

  *check(message, { options }) {
    const { dialect } = message.macro;
    if (!canBeSaid(dialect)) return;
    for (const text of message.texts) yield* checkText(text, dialect, options.always);
  },
});

/** Chatwoot's composer has no fallback, but the same text sent by the server has; a greeting reads well without a name. */
const canOnlyBeReworded = ({ id }: Dialect): boolean => id === 'chatwoot-composer';
const hasConditions = (dialect: Dialect): boolean => hasTags(dialect) || dialect.engine === 'handlebars';
const canBeSaid = (dialect: Dialect): boolean =>
  dialect.variables.length > 0 && (dialect.fallback !== 'none' || hasConditions(dialect) || canOnlyBeReworded(dialect));

function* checkText(text: ReadPart, dialect: Dialect, always: readonly string[]): Iterable<Finding> {
  const { part, reading } = text;
  const markup = part.source.text;
  const { placeholders } = reading.prose;
  if (!placeholders.some(({ kind, at }) => kind === 'value' && at !== undefined)) return;
  const locals = localNames(markup, placeholders);
  const guards = guardsOf(markup, placeholders, dialect);
  for (const placeholder of placeholders) {
    const { kind, name, at, fallback } = placeholder;
    if (kind !== 'value' || at === undefined || fallback !== undefined) continue;
    if (!isOfDialect(markup, placeholder, dialect) || locals.has(rootOf(name)) || isListed(name, always)) continue;
    if (DEFAULTED.test(markup.slice(placeholder.nameSpan.end, placeholder.span.end))) continue;
    const place = placeOf(text, at);
    if (place === undefined || !isMissed(name, dialect, place) || guards.isGuarded(name, placeholder.span.start))
      continue;
    yield tell(text, placeholder, place, dialect);
  }
}

/** Intercom's element stands for `{{…}}`. */
const isElement = (markup: string, { span }: Placeholder): boolean => markup.startsWith('<', span.start);

/** Something to print instead, written as another platform would have it: `template/syntax` speaks about that. */
const DEFAULTED = /\|\s*(?:default|fallback)\b|\|\||,\s*fallback/;

// ---- Where an empty value reads badly ---------------------------------------------------------------------------------

/** What stands around a value in its block. */
interface ValuePlace {
  readonly before: string;
  readonly after: string;
  /** The salute before the value: "Hi", "Dear"; `undefined` elsewhere. */
  readonly salute: string | undefined;
  /** Whether the value calls on somebody: "Thanks, {{name}}!" */
  readonly isVocative: boolean;
}

/** How far around the value to look. UTF-16 units. */
const NEARBY = 200;
/** For text in small letters, as `CLOSING` is: patterns that don't mind the case take twice as long to build. */
const SALUTE =
  /(?:^|[.!?,\n] ?)((?:hi|hello|hey|hiya|howdy|dear|welcome(?: back)?|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)(?: there)?,?)(?: (?:mr|mrs|ms|mx|miss|dr)\.?)? ?["“]?$/;
/** To build the pattern over all signs takes long, and most often a letter stands there. */
const holdsNoWords = (text: string): boolean =>
  text === '' || (!/\w/.test(text) && /^[\s\p{P}\p{S}\uFFFC\uE000]*$/u.test(text));
const CLOSING =
  /\b(?:regards|wishes|thanks|thank you|cheers|best|sincerely|faithfully|truly|yours|warmly|love|greetings)[,!.]?[\s–—-]*$/;
const isClosing = (text: string): boolean => CLOSING.test(text.toLowerCase());

/** The place of the value at `at` in the reader's text, or `undefined` where nobody minds an empty one. */
function placeOf({ reading }: ReadPart, at: number): ValuePlace | undefined {
  const { text } = reading;
  const nearBefore = text.slice(Math.max(0, at - NEARBY), at);
  const before = nearBefore.slice(nearBefore.lastIndexOf('\n') + 1);
  const from = at - before.length;
  const [after = ''] = text.slice(at + 1, at + NEARBY).split('\n', 1);
  // A value on a line of its own: a signature, a list of data; below "Best," it is a name.
  if (holdsNoWords(before) && holdsNoWords(after) && !/^[,!]/.test(after)) {
    const isSignature =
      before === '' && after === '' && from > 0 && isClosing(text.slice(Math.max(0, from - 40), from - 1));
    return isSignature
      ? { before: `${text.slice(Math.max(0, from - 40), from - 1)} `, after, salute: undefined, isVocative: false }
      : undefined;
  }
  const salute = SALUTE.exec(before.toLowerCase())?.[1];
  if (
    salute === undefined &&
    /:[\s"“(]*$/.test(before) &&
    /^[\s"”).;,]*(?:$|\p{Lu}[\p{L} ]{0,30}:|\p{Lu}\p{Ll}+ )/u.test(after)
  )
    return undefined;
  const isVocative =
    salute === undefined &&
    !isClosing(before) &&
    ((/^[,!]/.test(after) && /(?:^|[.!?] )$/.test(before)) || (/, $/.test(before) && /^[.!?,]|^$/.test(after)));
  return { before, after, salute, isVocative };
}

/** Values that only the team can know: fields of its own, which nobody must fill in. */
const CUSTOM = /custom|(?:^|\.)cf_|ticket_field|__c\b/;

/** Whether the value is empty often enough that this sentence suffers. */
function isMissed(name: string, dialect: Dialect, place: ValuePlace): boolean {
  const concept = conceptOf(name, dialect);
  const variable = variableOf(name, dialect);
  const owner = ownerOf(name, dialect);
  const isName = /name$/i.test(concept ?? name);
  const isHumans = owner === 'customer' || owner === 'assignee';
  if (canOnlyBeReworded(dialect))
    return variable?.empty === 'often' && owner === 'customer' && isName && place.salute !== undefined;
  if (variable === undefined) return CUSTOM.test(name) && dialect.openNames.some((pattern) => pattern.test(name));
  if (variable.empty === 'never') return false;
  // Whoever sends knows whether their own name stands there.
  if (owner === 'agent' && isName) return false;
  return variable.empty === 'often' || isHumans;
}

/** Whose value it is; the longest start of the name wins. */
function ownerOf(name: string, { owners, caseSensitive }: Dialect): Owner | undefined {
  const folded = (text: string): string => (caseSensitive ? text : text.toLowerCase());
  let longest = 0;
  let found: Owner | undefined;
  for (const [owner, starts] of Object.entries(owners)) {
    for (const start of starts) {
      const fits = folded(name) === folded(start) || folded(name).startsWith(`${folded(start)}.`);
      if (fits && start.length > longest) {
        longest = start.length;
        found = owner as Owner;
      }
    }
  }
  return found;
}

// ---- What to say, and what to print instead ---------------------------------------------------------------------------

function tell({ part }: ReadPart, placeholder: Placeholder, place: ValuePlace, dialect: Dialect): Finding {
  const written = part.source.text.slice(placeholder.span.start, placeholder.span.end);
  const isOften = variableOf(placeholder.name, dialect)?.empty !== 'sometimes';
  const fix = fixFor(part, placeholder, place, dialect);
  const what = `“${written.length > 60 ? placeholder.name : written}” can be empty`;
  const way = canOnlyBeReworded(dialect)
    ? 'Canned responses of Chatwoot have no way to print something instead, so write a greeting without the name.'
    : 'Say what to print instead.';
  return {
    at: { text: part.source, span: placeholder.span },
    message: `${what}: the reader would see “${shownEmpty(placeholder, place, dialect)}”. ${way}`,
    // Whoever inserts a canned response of Chatwoot sees the hole before it is sent.
    ...((isOften || place.salute !== undefined) && !canOnlyBeReworded(dialect) ? {} : { severity: 'info' }),
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}

/** The words around the hole, as the platform sends them. */
function shownEmpty({ name }: Placeholder, { before, after }: ValuePlace, { onEmpty, open, close }: Dialect): string {
  const hole =
    onEmpty === 'empty'
      ? ''
      : onEmpty === 'literal'
        ? `${open}${name}${close}`
        : onEmpty.text.replace('{name}', name).replace('{PROPERTY}', (name.split('.').at(-1) ?? name).toUpperCase());
  const words = (side: string): string => side.replaceAll(/[\uFFFC\uE000]/g, '…');
  const left = words(before).match(/(?:\S+\s+){0,2}\S*\s*$/u)?.[0] ?? '';
  const right = words(after).match(/^\S*(?:\s+\S+){0,2}/u)?.[0] ?? '';
  return `${left}${hole}${right}`.trim();
}

function fixFor(part: Part, placeholder: Placeholder, place: ValuePlace, dialect: Dialect): ProposedFix | undefined {
  const { span, name } = placeholder;
  const instead = wordsInstead(name, place, dialect);
  if (instead === undefined) return undefined;
  if (canOnlyBeReworded(dialect)) {
    const edit = { at: { text: part.source, span }, text: instead };
    return { title: 'Greet without the name', applicability: 'suggestion', edits: [edit] };
  }
  const skipped = isSkippable(place, name, dialect) ? skipVocative(part, placeholder, dialect) : undefined;
  if (skipped !== undefined)
    return { title: 'Leave it out where it is empty', applicability: 'safe', edits: [skipped] };
  const edit = withFallback(part, placeholder, instead, dialect);
  if (edit === undefined) return undefined;
  return {
    title: `Print “${instead}” where it is empty`,
    applicability: place.salute !== undefined && isCalledBy(name, dialect) ? 'safe' : 'suggestion',
    edits: [edit],
  };
}

const isSkippable = ({ isVocative, before }: ValuePlace, name: string, dialect: Dialect): boolean =>
  isVocative && before !== '' && hasTags(dialect) && isCalledBy(name, dialect);

/** Whether it is what the customer is greeted with. */
function isCalledBy(name: string, dialect: Dialect): boolean {
  const concept = conceptOf(name, dialect);
  return concept === 'customer-first-name' || concept === 'customer-name';
}

/** What fits the sentence in the value's place; `undefined` where nothing does. */
function wordsInstead(name: string, { before, salute, isVocative }: ValuePlace, dialect: Dialect): string | undefined {
  const concept = conceptOf(name, dialect) ?? '';
  const owner = ownerOf(name, dialect);
  const follows = (words: string): boolean => new RegExp(`\\b(?:${words}) $`, 'i').test(before);
  if (follows('mr\\.?|mrs\\.?|ms\\.?|mx\\.?|miss|dr\\.?')) return undefined;
  if (salute !== undefined && owner !== 'assignee') return salute.startsWith('dear') ? 'customer' : 'there';
  if (follows('thanks|thank you')) return 'so much';
  if (isVocative) return before === '' || /[.!?] $/.test(before) ? 'Hello' : 'friend';
  if (concept === 'customer-company' || /(?:organi[sz]ation|company|account)\.name$/i.test(name))
    return follows('your|the|our|my') ? 'company' : 'your company';
  if (/phone|mobile/i.test(name)) return 'your number';
  if (/email/i.test(name)) return owner === 'assignee' ? 'our address' : 'your address';
  if (owner === 'assignee')
    return /group|team/i.test(name) ? 'our team' : isClosing(before) ? 'Your support team' : 'a colleague';
  if (/name$/i.test(name)) return 'you';
  return follows('your|the|our|a|an') ? 'current' : 'not known yet';
}

/** ", {{name}}" becomes a stretch that is printed only where there is a name. */
function skipVocative({ source }: Part, { span, name }: Placeholder, { engine }: Dialect): ProposedEdit | undefined {
  if (source.text.slice(span.start - 2, span.start) !== ', ') return undefined;
  const written = source.text.slice(span.start, span.end);
  const condition = engine === 'hubl' ? name : `${name} != blank`;
  const place = { start: span.start - 2, end: span.end };
  return { at: { text: source, span: place }, text: `{% if ${condition} %}, ${written}{% endif %}` };
}

function withFallback(
  { source }: Part,
  placeholder: Placeholder,
  instead: string,
  dialect: Dialect,
): ProposedEdit | undefined {
  const { span, nameSpan, name } = placeholder;
  const markup = source.text;
  if (isElement(markup, placeholder)) {
    const quote = markup[nameSpan.end] ?? '"';
    const end = nameSpan.end + 1;
    return {
      at: { text: source, span: { start: nameSpan.start, end } },
      text: `${markup.slice(nameSpan.start, end)} default=${quote}${instead}${quote}`,
    };
  }
  const written = markup.slice(span.start, span.end);
  if (dialect.fallback === 'none') {
    const text = writeCondition(dialect, name, written, instead);
    return text === undefined ? undefined : { at: { text: source, span }, text };
  }
  const [ahead, behind] = writePlaceholder({ ...dialect, open: '', close: '' }, '\uE000', instead).split('\uE000');
  const rest = markup.slice(nameSpan.end, span.end - dialect.close.length);
  if (dialect.fallback === 'liquid-default' || dialect.fallback === 'call-default') {
    // Behind the filters: what they make of nothing is nothing.
    const end = nameSpan.end + rest.replace(/\s*-?$/, '').length;
    return {
      at: { text: source, span: { start: nameSpan.start, end } },
      text: `${markup.slice(nameSpan.start, end)}${behind}`,
    };
  }
  if (rest.trim() !== '') return undefined;
  return { at: { text: source, span: nameSpan }, text: `${ahead}${name}${behind}` };
}
