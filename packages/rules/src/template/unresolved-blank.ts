import { bySpan, defineRule, type MappedText, type ReadPart, type RuleContext, type Span } from '@trustlint/core';

export const unresolvedBlank = defineRule({
  id: 'template/unresolved-blank',
  level: 'phrase',
  severity: 'warning',
  fix: 'none',
  profile: 'essential',
  summary: 'A blank that was left for later and that nothing declares.',
  why: 'Nobody is asked to complete “XXXX” or “____” before the message goes out, so sooner or later a customer reads it. A placeholder fills itself in, and a fill-in is listed for the agent.',
  sources: ['000 3.1', '000 3.2'],
  language: 'any',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description:
        'Words that look like a blank and are none in your house, such as the name of a product: `XXX Hoodie`.',
    },
  },
  bad: [
    { text: 'Your kiln was fired under the number ⟦XXXX⟧ last night.' },
    { text: 'We have put ⟦£__⟧ back on your canteen card.' },
    { text: 'Dear ⟦<insert family name>⟧, the choir meets in the old hall.' },
    { text: 'Hello ⟦[CUSTOMER NAME]⟧, your skates are sharpened.' },
    { text: 'Your ferry leaves on ⟦dd/mm/yyyy⟧ from pier 2.' },
    { text: 'The locksmith comes between ⟦xx:xx⟧ and noon.' },
    { text: '⟦Lorem ipsum⟧ dolor sit amet, and the tent is dry again.' },
    { text: 'The new rent is ⟦TBD⟧ and stays the same for two years.' },
    { text: 'The museum’s wing reopens on ⟦<<OPENING DATE>>⟧.' },
    { text: 'Please collect the violin at ⟦???⟧, second floor.' },
    { text: 'We are sorry about ⟦{describe problem}⟧ on your cruise.' },
    { text: 'Your beehive stands on lot ⟦#LOT NUMBER#⟧.' },
  ],
  good: [
    { text: 'Your kiln was fired under the number [kiln number] last night.', because: 'it is a declared fill-in' },
    { text: 'The dungarees come in XXL and XXXL.', because: 'these are sizes' },
    { text: 'I see the card XXXX-XXXX-XXXX-4471 on your account.', because: 'the number is masked' },
    {
      text: 'Please print the page and complete it:\n\nName: ________\n\nSignature: ________',
      because: 'the reader fills these in',
    },
    { text: 'The theme shows “Lorem ipsum” until you write a text of your own.', because: 'it is quoted' },
    { text: 'Press [Enter] twice, then click [Account Details].', because: 'these are keys and buttons' },
    { text: 'Give your birthday in the form DD/MM/YYYY.', because: 'it says how to write a date' },
    {
      text: 'The room for the talk is TBD. We’ll announce it here on Monday.',
      because: 'it is explained, and the reader learns when to expect it',
    },
    { text: 'Run `backup --name=<your name>` on the old machine.', because: 'it is code' },
    { text: 'See you at the regatta! Love, Noor xxx', because: 'these are kisses' },
  ],

  *check(message, context) {
    const [open] = context.fillIn('\uE000').split('\uE000');
    const allowed = context.options.allow.map((words) => words.toLowerCase());
    for (const text of message.texts) {
      for (const { span, at } of blanksIn(text, open ?? '[')) {
        const near = at.text.slice(Math.max(0, span.start - 40), span.end + 40).toLowerCase();
        if (allowed.some((words) => near.includes(words))) continue;
        yield { at: { text: at, span }, message: tell(at.text.slice(span.start, span.end), context) };
      }
    }
  },
});

const tell = (words: string, context: RuleContext): string =>
  `“${words}” is a blank that nothing fills in. Write what belongs there, a placeholder, or a fill-in for the agent such as ${context.fillIn('order number')}.`;

/** A blank in the reader's text or, where it stands between angle brackets, in the markup. */
interface Blank {
  readonly at: MappedText;
  readonly span: Span;
}

function* blanksIn(text: ReadPart, fillInOpens: string): Iterable<Blank> {
  const { prose } = text.reading;
  const isForm = FORM_LINES.test(prose.text.text);
  const found: Span[] = [...emptyEmphasis(text), ...promptsInBraces(text)];
  for (const { pattern, needs, isBlank, isTight } of FORMS) {
    if (!needs.test(prose.text.text)) continue;
    for (const match of prose.text.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const there = prose.text.toBase(span);
      if (isTight && there.end - there.start > match[0].length) continue;
      if (!isBlank(match, around(prose.text.text, span, fillInOpens, isForm)) || text.reading.isQuoted(span)) continue;
      found.push(span);
    }
  }
  for (const span of merge(found, prose.text.text)) yield { at: prose.text, span };
  yield* blankTags(text);
  yield* blankAddresses(text);
}

/** Blanks that touch or have one mark between them are one: `__.__.____`. */
function merge(spans: readonly Span[], text: string): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = merged.at(-1);
    const isNext = last !== undefined && span.start <= last.end + 1;
    if (isNext && !/\s/.test(text.slice(last.end, span.start)))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

// ---- What stands around -----------------------------------------------------------------------------------------------

interface Around {
  /** The rest of the block before the blank and after it, some words each. */
  readonly before: string;
  readonly after: string;
  /** Whether nothing else stands in the block. */
  readonly isAlone: boolean;
  /** What a declared fill-in begins with. */
  readonly fillInOpens: string;
  /** Whether the text is a form that its reader completes. */
  readonly isForm: boolean;
}

/** How far around a blank its guards look. UTF-16 units. */
const NEARBY = 160;

function around(text: string, { start, end }: Span, fillInOpens = '', isForm = false): Around {
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = text.slice(end, end + NEARBY);
  const cut = after.indexOf('\n');
  const around = {
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: cut === -1 ? after : after.slice(0, cut),
  };
  return { ...around, isAlone: `${around.before}${around.after}`.trim() === '', fillInOpens, isForm };
}

/** The sentence that the blank stands in, as far as it is near; the blank itself is left out. */
function sentenceOf({ before, after }: Around): string {
  const ends = Array.from(before.matchAll(/[.!?] /g), ({ index }) => index);
  return `${before.slice((ends.at(-1) ?? -2) + 2)} … ${/^(?:[^.!?]|[.!?](?! ))*/.exec(after)?.[0] ?? ''}`;
}

/** The sentence tells what a number or a date looks like, or what a sign stands for. */
const EXPLAINS =
  /\b(?:formats?|formatted|patterns?|looks? like|looking like|(?:start|begin)(?:s|ning|ing)? with|in the form|such as|for example|e\.g\.|for instance|where (?:the |each )?\S+ (?:is|are|stands?)|stands? for|means|in place of|masked|hidden|redacted|appears? as|shown as|displayed as|written as|typed as|labell?ed|placeholders?|syntax|^(?:please |then |now )?replace\b|replac(?:e|ing) (?:it|this|that|them|these|those|everything|each|the (?:text|words?|part))\b)|\breplac(?:e|ing)(?: the)? ["'“]? ?…/iu;
const isExplained = (around: Around): boolean => EXPLAINS.test(sentenceOf(around));

/** Words after which something must come: the blank stands for it. */
const INTRODUCED =
  /(?:\b(?:is|are|was|were|be|on|at|by|for|of|to|from|in|with|within|until|till|before|after|between|and|or|than|about|approximately|around|up to|number|no|nr|ref|reference|code|order|ticket|case|invoice|booking|claim|parcel|account|room|gate|page|table|line|version|stop|seat|platform|id|called|named|dear|hi|hello|hey|mr|mrs|ms|mx|dr|a|an|the|our|your|my|his|her|their|this|next|every|per|total|amount|sum|takes?|costs?|have|has|earned|saved|due|sincerely|regards)[.:#,]?|[:#(£$€¥–—-])[ "'“]*$/iu;
const isIntroduced = ({ before }: Around): boolean => INTRODUCED.test(before);
const ADDRESSED =
  /(?:^|[\s(/])(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|mr|mrs|ms|mx|miss|dr)\.?(?:\/\p{L}+\.?)? ["'“]?$/iu;
const isAddressed = ({ before }: Around): boolean => ADDRESSED.test(before);
const ENDS_ADDRESS = /^["'”]? ?[,!:;.]/;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const UNIT = new RegExp(
  `^ ?(?:%|percent\\b|(?:(?:business|working|calendar) )?(?:days?|hours?|minutes?|weeks?|months?|years?|nights?|points?|miles?|litres?|liters?)\\b|(?:hrs?|mins?|km|kg|am|pm|EUR|USD|GBP|euros?|pounds?|dollars?|o['’]clock)\\b|[ap]\\.m|[£€](?!\\d)|(?:of )?(?:${MONTH})\\b)`,
  'iu',
);
const AFTER_MONTH = new RegExp(`\\b(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day) $`, 'iu');
const CURRENCY = /^[£$€¥]/;
const AFTER_CURRENCY = /\b(?:EUR|USD|GBP|CHF|AUD|CAD|Rs\.?) $/;

/** `Name: ____` is a line that the reader completes, and so is "I, ____, hereby agree". */
const isForm = (around: Around): boolean =>
  around.isAlone ||
  (/^[^.!?]{0,80}:\s*$/u.test(around.before) &&
    /^\W*(?:$|\p{Lu}[\p{L} ]{0,30}:)/u.test(around.after) &&
    (around.isForm || OF_READERS.test(around.before))) ||
  /\bI, ?$/.test(around.before) ||
  /\b(?:fill(?:ed|ing)? in|complete (?:the|this|these|all|each|every|it|them|and)|sign (?:here|below|on|at)|signature|signed|initials?|print(?:ed)? name|the blanks?)\b/iu.test(
    sentenceOf(around),
  );

/** What forms ask their readers for. */
const OF_READERS =
  /\b(?:name|surname|date|day|signature|signed|address|street|phone|mobile|e-?mail|initials|city|town|postcode|zip(?: code)?|birth|title|company|occupation|answer|score|signed|place|witness)\)?:\s*$/iu;
/** Two lines to complete make a form. */
const FORM_LINES = /:[ \t]*(?:_{3,}|\.{5,}|…{2,})[\s\S]{0,200}?:[ \t]*(?:_{3,}|\.{5,}|…{2,})/;

/** Names of buttons, keys and columns: "click [Save]", "under [Account]", "the [Name] field". */
const isOnScreen = ({ before, after }: Around): boolean =>
  /(?:\b(?:click|clicking|press|pressing|tap|tapping|select|choose|hit|open|under|menu|button|buttons|tab|field|fields|key|keys|labell?ed|marked|called|column|screen|option|icon|checkbox|section|go to|via|named|then)(?: on| the)*|[→>+])[ "“'*:]*$/iu.test(
    before,
  ) ||
  /^["”'*]* ?(?:(?:button|buttons|field|fields|key|keys|tab|menu|icon|column|columns|option|checkbox|section|page|screen|box|tile|dialog)\b|[→>+])/iu.test(
    after,
  );

// ---- What a blank says ------------------------------------------------------------------------------------------------

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What somebody is told to do with the place. */
const ORDERS = list(
  'insert enter add type fill put write paste specify include describe mention choose select pick input state give your',
);
/** What macros leave places for. */
const MATTERS = list(
  `name names firstname lastname surname forename fname lname fullname initials number numbers no num nr date dates day time
   times timeframe datetime year deadline amount sum price cost total fee value figure currency percentage percent address
   email mail phone telephone tel mobile fax link links url website webpage code voucher coupon order invoice ticket case
   reference ref booking reservation claim policy tracking shipment delivery parcel product products item items model serial
   colour color quantity qty plan subscription package tier company business organisation organization firm brand store shop
   branch location place city town country region state postcode zip street venue hotel restaurant room seat flight gate floor
   department dept agent rep representative advisor adviser consultant manager supervisor employee staff colleague technician
   engineer customer client user guest member patient student recipient job reason cause problem issue topic subject question
   description details information info text message solution feature account bank iban expiry balance contact hours duration
   period event course class school doctor airline service signature placeholder blank tbd tbc tba xx xxx xxxx`,
);

const wordsOf = (written: string): readonly string[] => written.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Whether the words say what belongs there ("customer name"), or tell somebody to put it there ("insert date"). */
function namesBlank(written: string): boolean {
  const words = wordsOf(written.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).map((word) => word.toLowerCase());
  if (words.length === 0 || words.length > 8) return false;
  if (words.length > 1 && ORDERS.has(words[0] as string)) return true;
  return words.some((word) => MATTERS.has(word) || COMPOUND.test(word));
}

const COMPOUND =
  /^(?:order|ticket|case|invoice|tracking|booking|reference|phone|account|policy|claim|customer|client|agent|company|product|brand|first|last|start|end|delivery|user)(?:number|name|date|no|id|time|link|code|address)$/;

/** Marks that teams put before a subject: "[URGENT]". */
const TAGS = list(
  `urgent update updated notice important info action required reminder external internal resolved solved closed new
   confidential warning alert ok test automatic reply no response needed sold out cancelled canceled`,
);

const isUpperCase = (written: string): boolean => /\p{Lu}{2}/u.test(written) && !/\p{Ll}/u.test(written);

/** Whether what stands in brackets is a blank: by its words, its capitals, or because the sentence needs it. */
const isBracketed = (written: string, around: Around): boolean =>
  (namesBlank(written) && !written.includes(':')) ||
  (isUpperCase(written) &&
    wordsOf(written).length > 1 &&
    !wordsOf(written).every((word) => TAGS.has(word.toLowerCase()))) ||
  (/^[\p{L} '’/-]{3,40}$/u.test(written) && isIntroduced(around) && !/[(:–—-][ "'“]*$/u.test(around.before));

// ---- The forms of blanks ----------------------------------------------------------------------------------------------

interface Form {
  /** Whether the text is worth a look. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly isBlank: (match: RegExpMatchArray, around: Around) => boolean;
  /** Where markup stands in between, it is something else: the reader's text doesn't show tags. */
  readonly isTight?: true;
}

/** Nouns with numbers in Roman: "Super Bowl XXX", "Chapter XXX". */
const COUNTED_IN_ROMAN =
  /\b(?:bowl|chapter|volume|vol\.?|part|book|article|section|appendix|annex|title|psalm|figure|table|act|scene|canto|legion|dynasty|corps|wrestlemania|page|sonnet|king|pope|class|olympiad|games|festival|congress|edition|century|sizes?|rated|vin|triple|chromosomes?|genotype|equis|iphone|(?:sizes?|chapters?|volumes?|parts?) \S{1,6} and) $/iu;
const COUNTS_IN_ROMAN =
  /^ (?:olympiad|olympics?|games|(?:summer|winter)\b|congress|edition|festival|century|corps|legion|movies?|films?|rated|content|lager|chromosomes?|sizes?)/iu;

/** `XXXX`, `xx.xx.xxxx`, `20XX`, `1-800-XXX-XXXX`; not `XXXX-1234`, which hides digits, and not `XXX-Large`. */
function isCrossedOut(written: string, around: Around): boolean {
  const { before, after } = around;
  const bare = written.replace(/^[£$€¥] ?/u, '').replace(/(?:th|st|nd|rd)$/, '');
  const hasCurrency = CURRENCY.test(written);
  const groups = bare.split(/[-.:/, ]/);
  if (!groups.every((group) => /^(?:[Xx]+|\d+|(?:19|20)[Xx]{2}|\d+[Xx]{3,})$/.test(group))) return false;
  const last = groups.at(-1) as string;
  if (/\d$/.test(last) || /^(?:-[\p{L}\d]| ?\d{3,4}\b)/u.test(after) || isExplained(around)) return false;
  if (groups.length > 1) return !(groups.length > 2 && /^\d{1,3}\./.test(bare));
  if (/^\d/.test(last)) return true;
  if (COUNTED_IN_ROMAN.test(before) || COUNTS_IN_ROMAN.test(after)) return last.length > 3;
  const isNeeded =
    hasCurrency ||
    UNIT.test(after) ||
    AFTER_MONTH.test(before) ||
    AFTER_CURRENCY.test(before) ||
    bare.length < written.length;
  if (last.length === 1) {
    if (hasCurrency || (last === 'X' && isAddressed(around) && ENDS_ADDRESS.test(after))) return true;
    return (
      last === 'X' &&
      isIntroduced(around) &&
      /^%|^ (?:\p{Ll}+ )?(?:points?|days?|hours?|minutes?|weeks?|months?|years?|euros?|pounds?|dollars?)\b/u.test(after)
    );
  }
  // Lower case at the end of a line is kisses; in brackets two are chromosomes.
  if (/^x/.test(last))
    return (
      isNeeded || (last.length > 2 && /^ \p{Ll}/u.test(after)) || (isIntroduced(around) && !/[(,] ?$/.test(before))
    );
  if (last.length === 2) return isNeeded || (isIntroduced(around) && !/\( ?$/.test(before));
  return last.length > 3 || !before.endsWith('-');
}

const EXPLAINED_LATER =
  /\b(?:announc\w+|confirm\w*|let (?:you|everyone|everybody) know|tell you|inform|update you|share|publish|decid\w+|as soon as|once (?:we|it|the|they)|will follow|follows|stands for|means|to be \w+ed|yet to)\b/iu;

const FORMS: readonly Form[] = [
  {
    needs: /[Xx]{2}|[£$€¥] ?X|(?<!\p{L})X(?!\p{L})/u,
    pattern:
      /(?<![\p{L}\p{N}_/=@*•])(?:[£$€¥] ?)?[Xx\d]+(?:(?:[-.:/,]| (?=[Xx]{3}))[Xx\d]+)*(?:th|st|nd|rd)?(?![\p{L}\p{N}_*•])/gu,
    isBlank: ([written], around) => /[Xx]/.test(written) && isCrossedOut(written, around),
  },
  {
    needs: /XYZ|xyz|N\.N\.|0000|NN|and[- ]so/iu,
    pattern:
      /(?<![\p{L}\p{N}_/=.-])(?:XYZ|xyz|N\.N\.|(?<=(?:mr|mrs|ms|dear)\.? )NN|(?<=(?:mr|mrs|ms|dr)\.? )so[- ]and[- ]so|#?0{4,})(?![\p{L}\p{N}_/-]|[.,]\S)/giu,
    isBlank: ([written], around) =>
      (written.includes('0')
        ? /\b(?:order|ticket|case|reference|ref|invoice|booking|parcel|number)(?: number| no\.?)?(?: is|:)? $/iu.test(
            around.before,
          )
        : /[\p{L}\p{N}:,] $/u.test(around.before) &&
          !/^ (?:ax[ei]s|coordinates?|colou?rs?|space|plane)\b/iu.test(around.after)) && !isExplained(around),
  },
  {
    needs: /<%/,
    pattern: /<%[=-]? {0,5}[@\w.]{1,60} {0,5}%>/g,
    isBlank: () => true,
  },
  {
    needs: /YYY|NNN/,
    pattern: /(?<![\p{L}\p{N}_/=.-])(?:Y{3,}|N{3,})(?![\p{L}\p{N}_/-])/gu,
    isBlank: (_, around) => !isExplained(around),
  },
  {
    needs: /[dmyh]{2}[./: -]|0{2}[./-]00/iu,
    pattern:
      /(?<![\p{L}\p{N}./-])(?:(?:d{1,2}|m{1,2}|y{4})([./-])(?:d{1,2}|m{1,2}|mmm)\1(?:y{4}|y{2}|d{1,2})|dd[./]mm|mm[./]dd|d{1,2}(?:th)? m(?:m{1,3}|onth)(?: yyyy)?|0{1,2}([./-])0{1,2}\2(?:0{4}|00)|0000-00-00|h{1,2}[:.]mm)(?![\p{L}\p{N}])/giu,
    isBlank: (_, around) =>
      !isExplained(around) &&
      /(?:\b(?:on|by|until|till|before|after|from|between|since|of|to|dated|is|was|at|and|starts?|ends?|expires?|due|for)(?: the)?|:) $/iu.test(
        around.before,
      ) &&
      !/^\)/.test(around.after) &&
      !/\b(?:enter|type|write|give|use|provide|fill|birth|birthday|birthdate|please send|please tell|let (?:me|us) know)\b/iu.test(
        sentenceOf(around),
      ),
  },
  {
    needs: /__/,
    pattern: /(?:[£$€¥#] ?)?_{2,}(?:[ .:/-]?_{2,})*/gu,
    isBlank: ([written], around) => {
      const isLong = written.replace(/[^_]/g, '').length > 2 || CURRENCY.test(written) || UNIT.test(around.after);
      const isGlued = /^[\p{L}\p{N}]/u.test(around.after) || /[\p{L}\p{N}_/=]$|[\p{L}\p{N}]\.$/u.test(around.before);
      return (isLong || isAddressed(around)) && !isGlued && !isForm(around);
    },
  },
  {
    needs: /\.{3}|…|(?:\. ){4}/,
    pattern: /(?:[£$€¥] ?)?(?:\.{3,}|…+|\.(?: \.){4,})/gu,
    isBlank: ([written], around) => {
      const isPause = !CURRENCY.test(written) && /^(?:\.{3,4}|…)$/.test(written);
      if (!CURRENCY.test(written) && !/[\s(]$/.test(around.before)) return false;
      if (/^ *\d/.test(around.after) || isForm(around)) return false;
      if (isAddressed(around)) return ENDS_ADDRESS.test(around.after);
      return CURRENCY.test(written) || (isIntroduced(around) && (!isPause || /^[,;]/.test(around.after)));
    },
  },
  {
    needs: /(?:\.\.|--|\*\*)[/:]|-[/:]-|\.\.-\.\./,
    pattern:
      /(?<![\p{L}\p{N}./:*-])(?:\.{2,4}[/:-]\.{2,4}[/:-]\.{2,4}|\.{2,4}:\.{2,4}|-{1,4}(?:[/:.]-{1,4}){1,2}|\*{2,4}(?:[/:.]\*{2,4}){1,2})(?![\p{L}\p{N}/])/gu,
    isBlank: (_, around) => !around.isAlone && isIntroduced(around) && !isExplained(around),
  },
  {
    // What programs leave of a text: "Hello %s", "{0} points", "Hi undefined,".
    needs: /%(?:\d\$)?[sd]|\{\d\}|null|undefined|NaN|\[object/,
    pattern:
      /(?<![\p{N}%] ?)(?<!\p{L})%(?:\d\$)?[sd](?![\p{L}\p{N}])|(?<![\p{L}\p{N}$#%{])\{\d\}(?!\})|\[object Object\]|(?<=(?:^|\n)(?:dear|hi|hello|hey) )(?:null|undefined|NaN|none)(?=[,!])/giu,
    isBlank: (_, around) => !around.isAlone && !isExplained(around),
  },
  {
    needs: /delete|appl|approp/iu,
    pattern:
      /\b(?:delete|strike(?: out| through)?|cross out) (?:as|where|whichever|what|if) (?:is |does )?(?:not )?(?:appropriate|applicable|apply|needed|required)\b/giu,
    isBlank: (_, around) => !around.isForm && !/\b(?:form|below)\b/iu.test(sentenceOf(around)),
  },
  {
    needs: /-{3}|[–—]{2}|\*{3}|={3}|~{3}|\^{3}|[□▢▯◻]/u,
    pattern:
      /(?<![\p{L}\p{N}*=~^–—-])(?:[£$€¥] ?)?(?:-{3,}|[–—]{2,}|\*{3,}|={3,}|~{3,}|\^{3,}|[□▢▯◻]+)(?![\p{L}\p{N}*=~^–—-])/gu,
    isBlank: ([written], around) =>
      !around.isAlone &&
      !isForm(around) &&
      (CURRENCY.test(written) || ((isIntroduced(around) || isAddressed(around)) && /^[,.;!)]/.test(around.after))) &&
      !/\b(?:passwords?|pin|cards?|asterisks?|stars?|dash(?:es)?|hidden|shown|shows|appears?|ending)\b/iu.test(
        sentenceOf(around),
      ),
  },
  {
    needs: /\?{2}|[ £$€]\?/,
    pattern: /(?<![\p{L}?!.,;)\]"'”’»\uFFFC\uE000-])(?:[£$€¥] ?|\d{1,2}[.:])?\?{1,}(?:[.:/,-]\?+)*(?:th)?/gu,
    isBlank: ([written], around) =>
      !around.isAlone &&
      !/\d$/.test(around.before) &&
      !isExplained(around) &&
      (written.length > 1 || (isIntroduced(around) && (UNIT.test(around.after) || /^[,;]/.test(around.after)))) &&
      (/^[^?]|\?[.:/,-]\?/.test(written) || UNIT.test(around.after) || isIntroduced(around)),
  },
  {
    needs: /#{2}/,
    pattern: /(?<![\p{L}\p{N}#&/])(?:[£$€¥] ?)?#{2,}(?:[-./: ]#{2,})*(?![\p{L}\p{N}#])/gu,
    isBlank: ([written], around) =>
      around.before.trim() !== '' && (written.length > 2 || UNIT.test(around.after)) && !isExplained(around),
  },
  {
    needs: /[[({<]/,
    isTight: true,
    pattern:
      /(?<![\p{L}\p{N}\])])(?:\[(?: {0,9}|\.{3}|…|\?+|_+|X)\]|\((?: {1,9}|\.{3}|…|\?+|_+)\)|\{(?: {0,9}|\.{3}|…)\}|<(?: {0,9}|\.{3}|…)>)/gu,
    isBlank: (_, around) =>
      (isAddressed(around) || (isIntroduced(around) && !/[(:-] ?$/.test(around.before))) &&
      !isExplained(around) &&
      !isForm(around),
  },
  {
    needs: /</,
    pattern: /(?<![\p{L}\p{N}=/<-])(?:<<\s?([^<>\n]{2,60}?)\s?>>|<([^\s<>][^<>\n]{0,60}?)>)/gu,
    isBlank: ([, double, single], around) =>
      isAngled(double ?? single ?? '', double !== undefined, around) && !isOnScreen(around) && !isExplained(around),
  },
  {
    needs: /\[/,
    pattern: /(?<![\p{L}\p{N}[])\[{1,2}([^[\]\n]{2,60})\]{1,2}/gu,
    isBlank: ([, written = ''], around) =>
      !(around.fillInOpens.startsWith('[') && /^\p{Ll}/u.test(written)) &&
      isBracketed(written, around) &&
      !(around.before === '' && !/\s/.test(written) && /^ \p{Lu}/u.test(around.after)) &&
      !isOnScreen(around) &&
      !isExplained(around),
  },
  {
    needs: /\{/,
    pattern: /(?<![\p{L}\p{N}{$#%])\{([^{}\n]{2,60})\}(?!\})/gu,
    isBlank: ([, written = ''], around) =>
      !(around.fillInOpens.startsWith('{') && /^\p{Ll}/u.test(written)) &&
      /^[\p{L}\p{N} _.'’/#-]+$/u.test(written) &&
      isBracketed(written, around) &&
      !isOnScreen(around) &&
      !isExplained(around),
  },
  {
    needs: /\(/,
    pattern: /(?<![\p{L}\p{N}])\(([^()\n]{3,60})\)/gu,
    isBlank: ([, written = ''], around) =>
      !/\b\p{Lu}{2,6} $/u.test(around.before) &&
      (isPrompt(written) || (isAddressed(around) && ENDS_ADDRESS.test(around.after)) || isOwed(written, around)) &&
      !isOnScreen(around) &&
      !/\b(?:field|fields|column|columns|box|boxes|print|letters?)\b/iu.test(sentenceOf(around)),
  },
  {
    needs: /([$#%@~^|*+=:/_-])[\p{L}][\p{L}\p{N}_ /.-]*\1/u,
    pattern:
      /(?<![\p{L}\p{N}$#%@~^|*+=:_/-])([$#%@~^|*+=/]|[$#%@~^|*+=:_-]{2})(\p{L}[\p{L}\p{N}_ /-]{0,30}[\p{L}\p{N}])\1(?![\p{L}\p{N}$#%@~^|*+=:_\\/-])/gu,
    isBlank: ([, mark = '', written = ''], around) =>
      !SYSTEM.has(written) &&
      !isOnScreen(around) &&
      (isUpperCase(written)
        ? /^[$#%@]/.test(mark) || namesBlank(written)
        : namesBlank(written) &&
          mark !== '**' &&
          mark !== '--' &&
          (mark.length > 1 ||
            (/^[\w.-]+$/.test(written) && (mark === '%' || isAddressed(around) || isIntroduced(around))))),
  },
  {
    needs: /\p{Lu}{3}|[$@]\p{Ll}/u,
    pattern:
      /(?<![\p{L}\p{N}$#%@_/.=-])(?:[$@#%]\p{Lu}[\p{Lu}_]{2,30}|(?<=(?:dear|hi|hello|hey|Dear|Hi|Hello|Hey) )[$@](?:first|last|user|customer|client)?_?name|\p{Lu}{2,20}(?:[_ -]\p{Lu}{2,20}){1,3}|\p{Lu}{4,20})(?![\p{L}\p{N}$#%@_/\\(*]|\.\p{L})/gu,
    isBlank: ([written], around) =>
      isNamedInCapitals(written, around) &&
      !isOnScreen(around) &&
      !isExplained(around) &&
      !IN_CODE.test(sentenceOf(around)),
  },
  {
    needs: /(?:dear|hi|hello|hey) |name/iu,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:dear|hi|hello|hey) (?:mr\.? |mrs\.? |ms\.? )?(?:(?:customer|client|first|last|user|guest|member|recipient|contact)['’]?s? ?(?:first |last )?name|(?:first|last|sur)?name(?: (?:last ?name|surname))?)(?=[,!]| *\n)|(?:regards|best|thanks|thank you|sincerely|cheers|wishes|faithfully|truly|warmly),?[ \n]+(?:your|agent['’]?s?|sender['’]?s?|company|staff) (?:first |full |last )?name(?=[,.\n]|$))/giu,
    isBlank: () => true,
  },
  {
    needs: / Name/,
    pattern:
      /(?<=\b(?:for|at|from|of|with|by|to|contacting|choosing|using|joining|visiting|is) )(?:Company|Product|Brand|Customer|Agent|Client|Hotel|Store|Shop|Business|Organi[sz]ation|City|Branch|School|Team|Event|Course) Name(?![\p{L}\p{N}])/gu,
    isBlank: (_, around) => !isOnScreen(around) && !isExplained(around),
  },
  {
    needs: /here\b/iu,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:\p{Lu}{2,20}['’S]{0,2}[ _-]){1,4}HERE|(?:insert|enter|your|customer['’]?s?|agent['’]?s?)[ _-](?:\p{Ll}{2,20}['’s]{0,2}[ _-]){0,3}(?:name|number|date|amount|address|link|url|reason|details|text|signature|code)[ _-]here)(?![\p{L}\p{N}])/gu,
    isBlank: ([written], around) => isPromptHere(written, around),
  },
  {
    // Nothing at all where something must stand: "Hi ,", "a refund of £ on Monday".
    isTight: true,
    needs: / [,.]|[£€$%] |["“]["”]|[£€$]0/iu,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:dear|hi|hello|hey|mr|mrs|ms) ,|(?:refund|credit|voucher) of [£€$]0[.,]00(?!\d)|(?:is|are|on|at|for|of|by|until|from|between|with|within) [.,](?=\s|$)|(?:refund|credit|voucher|payment|total|price|fee|discount|amount|sum|bill|deposit) of [£€$%](?= \p{Ll})|(?:is|named|called) (?:""|“”)(?=[\s.,!]|$))/giu,
    isBlank: () => true,
  },
  {
    needs: /ASDF|asdf|[Ff]oo|[Tt]est|[Bb]la|M[EI]\b|PLACEHOLDER|CHANGEME|THIS/,
    pattern:
      /(?<![\p{L}\p{N}_])(?:asdf\w{0,10}|ASDF\w{0,10}|[Bb]lah?[, -]{1,2}blah?(?:[, -]{1,2}blah?)?|CHANGE ?ME|REPLACE (?:ME|THIS)|FILL (?:ME|THIS) IN|FILL ?ME|[Ff]oo ?bar|[Tt]est(?:,? test)+(?![-\p{L}]| drive)|EDIT (?:ME|THIS)|PLACEHOLDER(?: TEXT)?)(?![\p{L}\p{N}_])/gu,
    isBlank: (_, around) => !isOnScreen(around) && !isExplained(around),
  },
  {
    needs: /lorem|dolor/iu,
    pattern: /\b(?:lorem ipsum(?: dolor(?: sit(?: amet)?)?)?|dolor sit amet)\b/giu,
    isBlank: (_, around) =>
      !/\b(?:replac\w+|dummy|sample|placeholder|filler|says?|called|reads?|shows?)\b/iu.test(sentenceOf(around)),
  },
  {
    needs: /\bT\.?B\.?[DCA]\b|\btb[dc]\b|\bTODO\b|\bTO DO\b|\bFIXME\b/u,
    pattern: /(?<![\p{L}\p{N}-])(?:TB[DCA]|T\.B\.[DCA]\.|tb[dc]|TO ?DO|FIXME)(?![\p{L}\p{N}-])/gu,
    isBlank: ([written], around) => isLeftOpen(written, around),
  },
];

/** `%TEMP%` and its like are the computer's. */
const SYSTEM = list(
  'TEMP TMP PATH APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES USERPROFILE USERNAME WINDIR HOMEPATH SYSTEMROOT',
);
const IN_CODE =
  /\b(?:environment|variables?|constant|settings?|config\w*|parameters?|env|secret|files?|column|table)\b/iu;

/** Capitals in a sentence that has others: "Hi FIRST_NAME,", "your order ORDER NUMBER", "on DATE". */
function isNamedInCapitals(written: string, around: Around): boolean {
  const bare = written.replace(/^[$@#%]/, '');
  const words = wordsOf(bare);
  if (!/\p{Ll}/u.test(`${around.before.slice(-20)}`) || !namesBlank(bare)) return false;
  if (
    bare !== written ||
    bare.includes('_') ||
    /^(?:INSERT|ENTER|ADD) /.test(bare) ||
    (words.length === 1 && COMPOUND.test(bare.toLowerCase()))
  )
    return isIntroduced(around);
  if (words.length === 1)
    return (
      /^(?:DATE|NAME|AMOUNT|CITY|LOCATION|ADDRESS|LINK|REASON|NUMBER)$/.test(bare) &&
      /\b(?:on|by|at|until|for|of|from|between|is|number) $/u.test(around.before)
    );
  return (
    words.length < 4 &&
    /^(?:NUMBER|NAME|DATE|CODE|ADDRESS|LINK|AMOUNT|TIME|NO|ID)$/.test(words.at(-1) as string) &&
    isIntroduced(around) &&
    !/\b(?:the|your|an?|my) $/.test(around.before)
  );
}

/** "Ask for (name) at the desk": no aside follows such a word; "your (email) address" is one. */
const isOwed = (written: string, { before, after }: Around): boolean =>
  /\b(?:for|at|on|by|to|from|is|with|until|the|of|named|called) $/iu.test(before) &&
  /^[\p{L} '’/-]+$/u.test(written) &&
  namesBlank(written) &&
  !/^(?:your|our|the)$/i.test(written) &&
  wordsOf(written).every(
    (word) => MATTERS.has(word.toLowerCase()) || /^(?:of|the|your|our|first|last|full)$/i.test(word),
  ) &&
  !/^ \p{Ll}*(?:number|name|date|address|code|link|time|details?)(?:e?s)?\b/u.test(after);

/** "(CITY)", "(insert date)", "(your name here)"; an acronym that was just spelt out is none. */
function isPrompt(written: string): boolean {
  if (isUpperCase(written)) return namesBlank(written) && /^[\p{Lu} '’/_-]+$/u.test(written);
  return (
    /^(?:insert|enter|add|fill in|put|paste|type)\b|\bhere$/iu.test(written) &&
    namesBlank(written) &&
    wordsOf(written).length < 7 &&
    !/\byour?\b(?!.*here$)|\d/iu.test(written)
  );
}

function isAngled(written: string, isDouble: boolean, around: Around): boolean {
  const words = wordsOf(written);
  if (/[@:="]|^[/!?]|\/$/.test(written) || !/^\p{L}/u.test(written) || words.length > 8) return false;
  if (words.length === 1 && KEYS.has(written.toLowerCase())) return false;
  return (
    isDouble ||
    namesBlank(written) ||
    (isUpperCase(written) && written.length > 2) ||
    (words.length > 1 && words.length < 6) ||
    (written.length > 2 && isIntroduced(around))
  );
}

const KEYS = list(
  'enter return tab shift ctrl control alt esc escape space backspace delete del insert home end up down left right',
);

/** "YOUR NAME HERE", "insert amount here"; not "CLICK HERE", and not "Enter your number here", which the reader does. */
function isPromptHere(written: string, around: Around): boolean {
  const [first = '', ...others] = wordsOf(written);
  const isOrder = /^(?:INSERT|FILL|PUT|TYPE|WRITE)$/.test(first);
  if ((!isOrder && !namesBlank([first, ...others].join(' '))) || isOnScreen(around)) return false;
  if (isUpperCase(written)) {
    if (isOrder) return true;
    return ORDERS.has(first.toLowerCase()) ? others.length > 1 : !VERBS.has(first);
  }
  const isTold =
    /(?:[.!?] |\b(?:please|and|then|to|can|just|must|should|you|simply|put|write|enter|type|add|print|sign|leave|see|find|check|change|update|edit) )$/iu;
  if (/^(?:insert|enter)/.test(first)) return around.before !== '' && !isTold.test(around.before);
  return !isTold.test(around.before) && (isIntroduced(around) || /^["'”)]*(?:$|[,.])/.test(around.after));
}

const VERBS = list(
  'CLICK ORDER BOOK CALL CHECK READ SIGN LOG START TRACK FIND SEE VIEW DOWNLOAD REGISTER APPLY GET GO CHANGE UPDATE REPORT CONTACT MAIL EMAIL',
);

/** "TBD" that nobody explains; "TBC Bank" and "your TODO list" are names. */
function isLeftOpen(written: string, around: Around): boolean {
  const { before, after } = around;
  if (/^(?:TO ?DO|FIXME)/.test(written)) {
    // What is to be done is a note to colleagues, of which security/internal-note speaks.
    const isTask = /^ ?[:(–—-]? ?\p{L}/u.test(after) && !isIntroduced(around);
    const isList = /^ (?:lists?|apps?|items?|boards?|comments?|tab|view|tasks?|NOT)\b/iu.test(after);
    return !isTask && !isList && !/\b(?:a|an|the|your|my|our|this) $/iu.test(before);
  }
  if (/^ \p{Lu}\p{Ll}/u.test(after)) return false;
  const isTold =
    /\d[^.!?]{0,20}\($|\b(?:marked|listed|shown|shows?|status|says?|appears?|labell?ed|tagged)(?: as| with| is)? $/iu;
  return !isTold.test(before) && !EXPLAINED_LATER.test(`${before}${after}`);
}

/** `{{INSERT DATE}}` and `[xxx]` are written like a placeholder and a fill-in, and tell nothing to either. */
const promptsInBraces = ({ reading }: ReadPart): readonly Span[] =>
  reading.prose.placeholders.flatMap(({ kind, name, at }) => {
    const isPrompt =
      kind === 'value'
        ? /^(?:insert|enter|your)\s/iu.test(name) || /^x{3,}$|^tb[dca]$/iu.test(name)
        : /^(?:x+|tb[dca])$/iu.test(name);
    return isPrompt && at !== undefined && (kind === 'value' || kind === 'fill-in') ? [{ start: at, end: at + 1 }] : [];
  });

/** `__:__` in Markdown is a colon in bold, and was meant as a blank. */
function emptyEmphasis({ part, reading }: ReadPart): readonly Span[] {
  const { text, emphasis } = reading.prose;
  if (part.markup !== 'markdown') return [];
  return emphasis.filter(
    (span) =>
      !/[\p{L}\p{N}\uFFFC\uE000]/u.test(reading.slice(span)) && part.source.text[text.toBase(span).start - 1] === '_',
  );
}

/** An address that was never put in: `[our form](URL)`, `https://acme.example/XXXX`. Code and placeholders in it are none. */
const BLANK_ADDRESS =
  /^(?:#|(?:https?:\/\/)?(?:insert[-_ %][^.]{0,40}|(?:the[-_ ]?)?(?:url|link|website|address)(?:[-_ ]?here)?|todo|tb[dca]|fixme|x{3,}|\.{3}|…|_+|\?+)\/?)?$|(?:^|[/=_.-])(?:X{3,}|x{4,}|_{3,}|TBD|TBC|TODO|INSERT[-_A-Z]*|(?:YOUR|THE)[-_][-_A-Z]+|\.{3})(?:$|[/&?#_.-])/;

function* blankAddresses({ part, reading }: ReadPart): Iterable<Blank> {
  for (const { url, urlSpan, span } of reading.prose.links) {
    // An address that the reader sees is looked at with the other words.
    if (reading.isQuoted(span) || !BLANK_ADDRESS.test(/^(?:url|link|insert|todo)/i.test(url) ? url.toLowerCase() : url))
      continue;
    if (urlSpan.end > urlSpan.start) yield { at: part.source, span: urlSpan };
  }
}

// ---- Blanks that look like a tag --------------------------------------------------------------------------------------

const TAG = /<([a-z][^<>\n]{1,60})>/giu;
const ELEMENTS = list(
  `a abbr acronym address applet area article aside attribute audio b base basefont bdi bdo bgsound big blink blockquote body
   br button canvas caption center cite code col colgroup content data datalist dd del details dfn dialog dir div dl dt em embed
   fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img
   input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup
   option output p param path picture plaintext pre progress q rp rt ruby s samp script search section select slot small source
   span strike strong style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr track tt u ul
   use var video wbr xml`,
);

/** No sentence has more markup between two of its words. UTF-16 units. */
const LONGEST_GAP = 2000;

/** `<family name>` is a tag to Markdown and HTML, and the reader sees nothing at all. */
function* blankTags({ part, reading }: ReadPart): Iterable<Blank> {
  const at = part.source;
  if (part.markup === 'text' || !at.text.includes('<')) return;
  let from = 0;
  for (const piece of [...reading.prose.text.pieces, undefined]) {
    // The end of a block stands for all the markup up to the next one.
    if (piece !== undefined && reading.text[piece.start] === '\n') continue;
    const to = piece?.from ?? at.text.length;
    if (to > from && to - from <= LONGEST_GAP) for (const span of tagsIn(at.text, from, to)) yield { at, span };
    from = piece?.to ?? to;
  }
}

/** Tags that are none, in a stretch of markup that holds nothing but tags: in code there would be more. */
function* tagsIn(markup: string, from: number, to: number): Iterable<Span> {
  const gap = markup.slice(from, to);
  if (/[^\s>]/.test(gap.replace(/<!--[\s\S]*?-->|\{%[^%]*%\}|<[^<>]*>/g, ''))) return;
  for (const match of gap.matchAll(TAG)) {
    const written = match[1] as string;
    const name = (/^[\p{L}\p{N}:-]+/u.exec(written)?.[0] ?? '').toLowerCase();
    if (
      ELEMENTS.has(name) ||
      name.includes(':') ||
      markup.includes(`</${name}`) ||
      /^[\p{L}\p{N}=/-]$/u.test(markup[from + match.index - 1] ?? '')
    )
      continue;
    const inner = { start: from + match.index, end: from + match.index + match[0].length };
    const isDouble = markup[inner.start - 1] === '<' && markup[inner.end] === '>';
    const span = isDouble ? { start: inner.start - 1, end: inner.end + 1 } : inner;
    const near = around(markup, span);
    if (isAngled(written, isDouble, near) && !isExplained(near) && !isOnScreen(near)) yield span;
  }
}
