import { isAngled } from './angled.ts';
import {
  AFTER_CURRENCY,
  AFTER_MONTH,
  type Around,
  CURRENCY,
  ENDS_ADDRESS,
  isAddressed,
  isExplained,
  isForm,
  isIntroduced,
  isOnScreen,
  sentenceOf,
  UNIT,
} from './around.ts';
import { COMPOUND, isUpperCase, list, MATTERS, namesBlank, ORDERS, TAGS, wordsOf } from './blank-words.ts';
import { LOOSE_ASK, LOOSE_STOP, LOOSE_SUM, type Signs } from './signs.ts';

/** One way of leaving a blank. */
export interface Form {
  /** Whether the text is worth a look: few are, and each pattern takes its time. */
  readonly needs: (signs: Signs) => boolean;
  /** Created when it is needed: patterns over the letters of all alphabets take long to create. Global. */
  readonly pattern: () => RegExp;
  readonly isBlank: (match: RegExpMatchArray, around: Around) => boolean;
  /** Where markup stands in between, it is something else: the reader's text doesn't show tags. */
  readonly isTight?: true;
}

/** Whether what stands in brackets is a blank: by its words, its capitals, or because the sentence needs it. */
const isBracketed = (written: string, around: Around): boolean =>
  (namesBlank(written) && !written.includes(':')) ||
  (isUpperCase(written) &&
    wordsOf(written).length > 1 &&
    !wordsOf(written).every((word) => TAGS.has(word.toLowerCase()))) ||
  (/^[\p{L} '’/-]{3,40}$/u.test(written) && isIntroduced(around) && !/[(:–—-][ "'“]*$/u.test(around.before));

/** Nouns with numbers in Roman: "Super Bowl XXX", "Chapter XXX". */
const COUNTED_IN_ROMAN =
  /\b(?:bowl|chapter|volume|vol\.?|part|book|article|section|appendix|annex|title|psalm|figure|table|act|scene|canto|legion|dynasty|corps|wrestlemania|page|sonnet|king|pope|class|olympiad|games|festival|congress|edition|century|sizes?|rated|vin|triple|chromosomes?|genotype|equis|iphone|(?:sizes?|chapters?|volumes?|parts?) \S{1,6} and) $/iu;
const COUNTS_IN_ROMAN =
  /^ (?:olympiad|olympics?|games|(?:summer|winter)\b|congress|edition|festival|century|corps|legion|movies?|films?|rated|content|lager|chromosomes?|sizes?)/iu;

/** "XXXX Gold" is a beer. */
const BREWED = /^ (?:gold|bitter|beer|ale|lager|stout|summer|mild)\b/iu;

/** `XXXX`, `xx.xx.xxxx`, `20XX`, `1-800-XXX-XXXX`; not `XXXX-1234`, which hides digits, and not `XXX-Large`. */
function isCrossedOut(written: string, around: Around): boolean {
  const { before, after } = around;
  const bare = written.replace(/^[£$€¥] ?/u, '').replace(/(?:th|st|nd|rd)$/, '');
  const hasCurrency = CURRENCY.test(written);
  const groups = bare.split(/[-.:/, ]/);
  if (!groups.every((group) => /^(?:[Xx]+|\d+|(?:19|20)[Xx]{2}|\d+[Xx]{3,})$/.test(group))) return false;
  const last = groups.at(-1) as string;
  // "46,XX" tells somebody's chromosomes; "xx/xx/2027" has a year.
  if (/^4\d,[XY]{1,4}$/.test(written)) return false;
  const isYear =
    groups.length > 2 && /^(?:19|20)\d\d$/.test(last) && groups.slice(0, -1).every((group) => /^[Xx]+$/.test(group));
  if ((/\d$/.test(last) && !isYear) || /^(?:-[\p{L}\d]| ?\d{3,4}\b)/u.test(after) || isExplained(around)) return false;
  if (groups.length > 1) return !(groups.length > 2 && /^\d{1,3}\./.test(bare));
  if (/^\d/.test(last)) return true;
  if (BREWED.test(after)) return false;
  if (COUNTED_IN_ROMAN.test(before) || COUNTS_IN_ROMAN.test(after)) return last.length > 3;
  const isNeeded =
    hasCurrency ||
    UNIT.test(after) ||
    AFTER_MONTH.test(before) ||
    AFTER_CURRENCY.test(before) ||
    bare.length < written.length;
  if (last.length === 1) {
    if (hasCurrency || (last === 'X' && isAddressed(around) && ENDS_ADDRESS.test(after))) return true;
    if (last === 'X' && bare.length < written.length) return true;
    if (
      last === 'X' &&
      /\b(?:number|no\.|ref|code|order|ticket|case|invoice|booking|room) $/iu.test(before) &&
      /^[.,;]/.test(after)
    )
      return true;
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
  return true;
}

const EXPLAINED_LATER =
  /\b(?:announc\w+|confirm\w*|let (?:you|everyone|everybody) know|tell you|inform|update you|share|publish|decid\w+|as soon as|once (?:we|it|the|they)|will follow|follows|stands for|means|to be \w+ed|yet to)\b/iu;

/** The forms of blanks in the reader's text. */
export const FORMS: readonly Form[] = [
  {
    needs: ({ has, doubles }) => has('X') || doubles('x'),
    pattern: () =>
      /(?<![\p{L}\p{N}_/=@*•])(?:[£$€¥] ?)?[Xx\d]+(?:(?:[-.:/,]| (?=[Xx]{3}))[Xx\d]+)*(?:th|st|nd|rd)?(?![\p{L}\p{N}_*•])/gu,
    isBlank: ([written], around) => /[Xx]/.test(written) && isCrossedOut(written, around),
  },
  {
    needs: ({ holds, doubles, says }) => doubles('N') || holds('0000') || says('nobody'),
    pattern: () =>
      /(?<![\p{L}\p{N}_/=.-])(?:XYZ|xyz|N\.N\.|(?<=(?:mr|mrs|ms|dear)\.? )NN|(?<=(?:mr|mrs|ms|dr)\.? )so[- ]and[- ]so|#?0{4,})(?![\p{L}\p{N}_/-]|[.,]\S)/giu,
    isBlank: ([written], around) =>
      (written.includes('0')
        ? /\b(?:order|ticket|case|reference|ref|invoice|booking|parcel|number)(?: number| no\.?)?(?: is|:)? $/iu.test(
            around.before,
          )
        : /^$|[\p{L}\p{N}:,.] $/u.test(around.before) &&
          !/^ (?:ax[ei]s|coordinates?|colou?rs?|space|plane)\b/iu.test(around.after)) && !isExplained(around),
  },
  {
    // "call 000-000-0000", "version x.y.z", "extension nnnn"
    needs: ({ holds }) => holds('000') || holds('x.y') || holds('X.Y') || holds('nnn'),
    pattern: () =>
      /(?<![\d.,+-] ?)(?<!\p{L})(?:\(0{2,4}\) ?)?0{2,5}(?:[- ]0{2,5}){1,3}(?![\d-]|[.,]\d)|(?<=\b(?:version|release|v|build|update) ?)[xX]\.[yYxX](?:\.[zZxX])?(?!\p{L})|(?<![\p{L}\p{N}_/-])n{3,}(?![\p{L}\p{N}_/-])/gu,
    isBlank: ([written], around) =>
      !isExplained(around) &&
      (/^[xX]/.test(written) ||
        isIntroduced(around) ||
        /\b(?:call|ring|phone|tel|extension|ext|fax|dial)\.?:? $/iu.test(around.before)),
  },
  {
    needs: ({ has }) => has('<') && has('%'),
    pattern: () => /<%[=-]? {0,5}[@\w.]{1,60} {0,5}%>/g,
    isBlank: () => true,
  },
  {
    needs: ({ doubles }) => doubles('YN'),
    pattern: () => /(?<![\p{L}\p{N}_/=.-])(?:Y{3,}|N{3,})(?![\p{L}\p{N}_/-])/gu,
    isBlank: (_, around) => !isExplained(around),
  },
  {
    needs: ({ doubles, holds, says }) =>
      doubles('YDMHy') || holds('00/') || holds('00.00') || holds('00-') || says('date'),
    pattern: () =>
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
    needs: ({ has }) => has('_'),
    pattern: () => /(?:[£$€¥#] ?)?(?:_{2,}(?:[ .:/-]?_{2,})*|_(?: _){2,})/gu,
    isBlank: ([written], around) => {
      const isLong = written.replace(/[^_]/g, '').length > 2 || CURRENCY.test(written) || UNIT.test(around.after);
      const isGlued = /^[\p{L}\p{N}]/u.test(around.after) || /[\p{L}\p{N}_/=]$|[\p{L}\p{N}]\.$/u.test(around.before);
      return (isLong || isAddressed(around)) && !isGlued && !isForm(around);
    },
  },
  {
    needs: ({ has, doubles }) => doubles('.') || has('…') || has(LOOSE_STOP),
    pattern: () => /(?:[£$€¥] ?)?(?:\.{3,}|…+|\.(?: \.){4,})/gu,
    isBlank: ([written], around) => {
      const isPause = !CURRENCY.test(written) && /^(?:\.{3,4}|…)$/.test(written);
      if (!CURRENCY.test(written) && !/[\s(]$/.test(around.before)) return false;
      if (/^ *\d/.test(around.after) || isForm(around)) return false;
      if (isAddressed(around)) return ENDS_ADDRESS.test(around.after);
      // “weighs .......... kg”
      if (!isPause && UNIT.test(around.after)) return true;
      return CURRENCY.test(written) || (isIntroduced(around) && (!isPause || /^[,;]/.test(around.after)));
    },
  },
  {
    needs: ({ has, doubles }) => doubles('.*') || (has('-') && has('/:')),
    pattern: () =>
      /(?<![\p{L}\p{N}./:*-])(?:\.{2,4}[/:-]\.{2,4}[/:-]\.{2,4}|\.{2,4}:\.{2,4}|-{1,4}(?:[/:.]-{1,4}){1,2}|\*{2,4}(?:[/:.]\*{2,4}){1,2})(?![\p{L}\p{N}/])/gu,
    isBlank: (_, around) => !around.isAlone && isIntroduced(around) && !isExplained(around),
  },
  {
    // What programs leave of a text: "Hello %s", "{0} points", "Hi undefined,".
    needs: ({ has, holds, says }) => has('{') || holds('%s') || holds('%d') || holds('$s') || says('program'),
    pattern: () =>
      /(?<![\p{N}%] ?)(?<!\p{L})%(?:\d\$)?[sd](?![\p{L}\p{N}])|(?<![\p{L}\p{N}$#%{])\{\d\}(?!\})|\[object Object\]|(?<=(?:^|\n)(?:dear|hi|hello|hey) )(?:null|undefined|NaN|none)(?=[,!])|(?<=\b(?:order|number|ticket|of|for) )(?:null|undefined|NaN)\b/giu,
    isBlank: (_, around) => !around.isAlone && !isExplained(around),
  },
  {
    needs: ({ says }) => says('choice'),
    pattern: () =>
      /\b(?:delete|strike(?: out| through)?|cross out) (?:as|where|whichever|what|if) (?:is |does )?(?:not )?(?:appropriate|applicable|apply|needed|required)\b/giu,
    isBlank: (_, around) => !around.isForm && !/\b(?:form|below)\b/iu.test(sentenceOf(around)),
  },
  {
    needs: ({ has, doubles }) => doubles('-–—*=~^') || has('□▢▯◻'),
    pattern: () =>
      /(?<![\p{L}\p{N}*=~^–—-])(?:[£$€¥] ?)?(?:-{3,}|[–—]{2,}|\*{3,}|={3,}|~{3,}|\^{3,}|[□▢▯◻]+)(?![\p{L}\p{N}*=~^–—-])/gu,
    isBlank: ([written], around) =>
      !around.isAlone &&
      !isForm(around) &&
      (CURRENCY.test(written) ||
        ((isIntroduced(around) || isAddressed(around)) &&
          (/^[,.;!)]/.test(around.after) || (/^ \p{Ll}/u.test(around.after) && !/[-–—=~*]{2}/.test(around.after))))) &&
      !/\b(?:passwords?|pin|cards?|asterisks?|stars?|dash(?:es)?|hidden|shown|shows|appears?|ending)\b/iu.test(
        sentenceOf(around),
      ),
  },
  {
    needs: ({ has }) => has(LOOSE_ASK),
    pattern: () => /(?<![\p{L}?!.,;)\]"'”’»\uFFFC\uE000-])(?:[£$€¥] ?|\d{1,2}[.:])?\?{1,}(?:[.:/,-]\?+)*(?:th)?/gu,
    isBlank: ([written], around) =>
      !around.isAlone &&
      !/\d$/.test(around.before) &&
      !isExplained(around) &&
      (written.length > 1 || (isIntroduced(around) && (UNIT.test(around.after) || /^[,;]/.test(around.after)))) &&
      (/^[^?]|\?[.:/,-]\?/.test(written) || UNIT.test(around.after) || isIntroduced(around)),
  },
  {
    needs: ({ doubles, holds }) => doubles('#') || holds('#.#') || holds('#/#') || holds('#-#'),
    pattern: () => /(?<![\p{L}\p{N}#&/])(?:[£$€¥] ?)?(?:#(?:[./-]#)+|#{2,}(?:[-./: ]#{2,})*)(?![\p{L}\p{N}#])/gu,
    isBlank: ([written], around) =>
      around.before.trim() !== '' && (written.length > 2 || UNIT.test(around.after)) && !isExplained(around),
  },
  {
    needs: ({ has }) => has('[({<'),
    isTight: true,
    pattern: () =>
      /(?<![\p{L}\p{N}\])])(?:\[(?: {0,9}|\.{3}|…|\?+|_+|X)\]|\((?: {1,9}|\.{3}|…|\?+|_+)\)|\{(?: {0,9}|\.{3}|…)\}|<(?: {0,9}|\.{3}|…)>)/gu,
    isBlank: (_, around) =>
      (isAddressed(around) || (isIntroduced(around) && !/[(:-] ?$/.test(around.before))) &&
      !isExplained(around) &&
      !isForm(around),
  },
  {
    needs: ({ has }) => has('<'),
    pattern: () => /(?<![\p{L}\p{N}=/<-])(?:<<\s?([^<>\n]{2,60}?)\s?>>|<([^\s<>][^<>\n]{0,60}?)>)/gu,
    isBlank: ([, double, single], around) =>
      isAngled(double ?? single ?? '', double !== undefined, around) && !isOnScreen(around) && !isExplained(around),
  },
  {
    needs: ({ has }) => has('['),
    pattern: () => /(?<![\p{L}\p{N}[])\[{1,2}([^[\]\n]{2,60})\]{1,2}/gu,
    isBlank: ([, written = ''], around) =>
      !(around.fillInOpens.startsWith('[') && /^\p{Ll}/u.test(written)) &&
      isBracketed(written, around) &&
      !(around.before === '' && !/\s/.test(written) && /^ \p{Lu}/u.test(around.after)) &&
      !isOnScreen(around) &&
      !isExplained(around),
  },
  {
    needs: ({ has }) => has('{'),
    pattern: () => /(?<![\p{L}\p{N}{$#%])\{([^{}\n]{2,60})\}(?!\})/gu,
    isBlank: ([, written = ''], around) =>
      !(around.fillInOpens.startsWith('{') && /^\p{Ll}/u.test(written)) &&
      /^[\p{L}\p{N} _.'’/#-]+$/u.test(written) &&
      isBracketed(written, around) &&
      !isOnScreen(around) &&
      !isExplained(around),
  },
  {
    needs: ({ has }) => has('('),
    pattern: () => /(?<![\p{L}\p{N}])\(([^()\n]{3,60})\)/gu,
    isBlank: ([, written = ''], around) =>
      !/\b\p{Lu}{2,6} $/u.test(around.before) &&
      (isPrompt(written) || (isAddressed(around) && ENDS_ADDRESS.test(around.after)) || isOwed(written, around)) &&
      !isOnScreen(around) &&
      !/\b(?:field|fields|column|columns|box|boxes|print|letters?)\b/iu.test(sentenceOf(around)),
  },
  {
    needs: ({ has, doubles }) => has('$#%@~^|*+=/') || doubles(':_-'),
    pattern: () =>
      /(?<![\p{L}\p{N}$#%@~^|*+=:_/-])([$#%@~^|*+=/]|[$#%@~^|*+=:_-]{2})(\p{L}[\p{L}\p{N}_ /-]{0,30}[\p{L}\p{N}])\1(?![\p{L}\p{N}$#%@~^|*+=:_\\/-])/gu,
    isBlank: ([, mark = '', written = ''], around) =>
      !SYSTEM.has(written) &&
      !isOnScreen(around) &&
      (isUpperCase(written)
        ? /^[$#%@]/.test(mark) || namesBlank(written)
        : mark === '@@' ||
          mark === '##' ||
          mark === '%%' ||
          (namesBlank(written) &&
            mark !== '**' &&
            mark !== '--' &&
            (mark.length > 1 ||
              (/^[\w.-]+$/.test(written) && (mark === '%' || isAddressed(around) || isIntroduced(around)))))),
  },
  {
    needs: ({ has, hasCapitals }) => hasCapitals || has('$@'),
    pattern: () =>
      /(?<![\p{L}\p{N}$#%@_/.=-])(?:[$@#%]\p{Lu}[\p{Lu}_]{2,30}|(?<=(?:dear|hi|hello|hey|Dear|Hi|Hello|Hey) )[$@](?:first|last|user|customer|client)?_?name|\p{Lu}{2,20}(?:[_ -]\p{Lu}{2,20}){1,3}|\p{Lu}{4,20})(?![\p{L}\p{N}$#%@_/\\(*]|\.\p{L})/gu,
    isBlank: ([written], around) =>
      isNamedInCapitals(written, around) &&
      !isOnScreen(around) &&
      !isExplained(around) &&
      !IN_CODE.test(sentenceOf(around)),
  },
  {
    needs: ({ says }) => says('name'),
    pattern: () =>
      /(?<![\p{L}\p{N}])(?:(?:dear|hi|hello|hey) (?:mr\.? |mrs\.? |ms\.? )?(?:(?:customer|client|first|last|user|guest|member|recipient|contact)['’]?s? ?(?:first |last )?name|(?:first|last|sur)?name(?: (?:last ?name|surname))?)(?=[,!]| *\n)|first ?name (?:last ?name|surname)|name surname|john q?\.? ?doe|jane doe|(?:regards|best|thanks|thank you|sincerely|cheers|wishes|faithfully|truly|warmly),?[ \n]+(?:your|agent['’]?s?|sender['’]?s?|company|staff) (?:first |full |last )?name(?=[,.\n]|$))/giu,
    isBlank: () => true,
  },
  {
    needs: ({ says }) => says('name'),
    pattern: () =>
      /(?<=\b(?:for|at|from|of|with|by|to|contacting|choosing|using|joining|visiting|is) )(?:Company|Product|Brand|Customer|Agent|Client|Hotel|Store|Shop|Business|Organi[sz]ation|City|Branch|School|Team|Event|Course) Name(?![\p{L}\p{N}])/gu,
    isBlank: (_, around) => !isOnScreen(around) && !isExplained(around),
  },
  {
    needs: ({ says, hasCapitals }) => says('here') || (hasCapitals && says('here.any')),
    pattern: () =>
      /(?<![\p{L}\p{N}])(?:(?:\p{Lu}{2,20}['’S]{0,2}[ _-]){1,4}HERE|(?:insert|enter|your|customer['’]?s?|agent['’]?s?)[ _-](?:\p{Ll}{2,20}['’s]{0,2}[ _-]){0,3}(?:name|number|date|amount|address|link|url|reason|details|text|signature|code)[ _-]here)(?![\p{L}\p{N}])/gu,
    isBlank: ([written], around) => isPromptHere(written, around),
  },
  {
    // Nothing at all where something must stand: "Hi ,", "a refund of £ on Monday".
    isTight: true,
    needs: ({ has, doubles, holds }) => has(LOOSE_STOP) || has(LOOSE_SUM) || doubles('"') || holds('“”'),
    pattern: () =>
      /(?<![\p{L}\p{N}])(?:(?:dear|hi|hello|hey|mr|mrs|ms) ,|(?:refund|credit|voucher) of [£€$]0[.,]00(?!\d)|[£€$] ?00+[.,]00(?!\d)|(?:is|are|on|at|for|of|by|until|from|between|with|within) [.,](?=\s|$)|(?:refund|credit|voucher|payment|total|price|fee|discount|amount|sum|bill|deposit) of [£€$%](?= \p{Ll})|(?:is|named|called) (?:""|“”)(?=[\s.,!]|$))/giu,
    isBlank: () => true,
  },
  {
    needs: ({ says }) => says('filler'),
    pattern: () =>
      /(?<![\p{L}\p{N}_])(?:asdf\w{0,10}|ASDF\w{0,10}|[Bb]lah?[, -]{1,2}blah?(?:[, -]{1,2}blah?)?|CHANGE ?ME|REPLACE (?:ME|THIS)|FILL (?:ME|THIS) IN|FILL ?ME|[Ff]oo ?bar|[Tt]est(?:,? test)+(?![-\p{L}]| drive)|EDIT (?:ME|THIS)|PLACEHOLDER(?: TEXT)?)(?![\p{L}\p{N}_])/gu,
    isBlank: (_, around) => !isOnScreen(around) && !isExplained(around),
  },
  {
    // "Sample text goes here", alone in its block; "(name to be filled in)"
    needs: ({ says }) => says('filler'),
    pattern: () =>
      /(?<=^|\n)(?:[Tt]he |[Yy]our |[Ss]ome |[Aa]dd |[Ii]nsert )?(?:(?:[Dd]ummy|[Ss]ample|[Pp]laceholder|[Ff]iller|[Ee]xample|[Tt]est|[Bb]ody|[Mm]ain|[Ii]ntro|[Ss]ignature) )?(?:[Tt]ext|[Cc]ontent|[Cc]opy|[Mm]essage|[Ss]ignature|[Gg]reeting|[Ii]mage|[Ll]ogo)(?: (?:text|copy|message))?(?:,? please replace| (?:goes|comes|belongs|to go|to come) (?:in )?here| here)\.?(?= *(?:\n|$))|(?<=^|\n)(?:[Dd]ummy|[Ss]ample|[Pp]laceholder|[Ff]iller) (?:text|copy|content|message|paragraph)(?:[,:;] please replace)?\.?(?= *(?:\n|$))|\((?:the )?(?:\p{Ll}+ )?(?:name|number|date|amount|price|address|time|link|place|reason|reference|details)(?: of (?:the )?\p{Ll}+)? (?:to be (?:added|filled in|inserted|completed|supplied|provided|put in)|to follow|to come)\)/gu,
    isBlank: (_, around) => !isOnScreen(around) && !isExplained(around),
  },
  {
    // "NAME OF FOREMAN TO BE ADDED"
    needs: ({ says, hasCapitals }) => hasCapitals && says('filler'),
    pattern: () =>
      /(?<![\p{L}\p{N}])(?:\p{Lu}{2,20}['’S]{0,2}[ -]){1,5}(?:TO BE (?:ADDED|FILLED IN|INSERTED|COMPLETED|SUPPLIED|PROVIDED|CONFIRMED|ADVISED|DECIDED|ANNOUNCED|CHECKED|PUT IN)|TO (?:FOLLOW|COME|ADD|INSERT|FILL IN))(?: BY \p{Lu}{2,20})?(?![\p{L}\p{N}])/gu,
    isBlank: (_, around) => /\p{Ll}/u.test(sentenceOf(around)) && !isOnScreen(around) && !isExplained(around),
  },
  {
    needs: ({ says }) => says('filler'),
    pattern: () =>
      /\b(?:lorem ipsum(?: dolor(?: sit(?: amet)?)?)?|dolor sit amet|consectetur adipiscing|sed do eiusmod|(?:this is|here (?:is|comes)|some) (?:a |the |some )?(?:dummy|sample|placeholder|filler|example|test) text|click (?:or tap )?here to enter (?:text|a date))\b/giu,
    isBlank: (_, around) =>
      !/\b(?:replac\w+|dummy|sample|placeholder|filler|says?|called|reads?|shows?|theme|template)\b/iu.test(
        sentenceOf(around),
      ),
  },
  {
    needs: ({ says }) => says('open'),
    pattern: () => /(?<![\p{L}\p{N}-])(?:TB[DCA]|T\.B\.[DCA]\.|tb[dc]|TO ?DO|FIXME)(?![\p{L}\p{N}-])/gu,
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
  /\b(?:for|at|on|by|to|from|is|with|until|the|of|named|called|and|see|about|in) $/iu.test(before) &&
  /^[\p{L} '’/-]+$/u.test(written) &&
  (namesBlank(written) || /^(?:full )?title of /iu.test(written)) &&
  !/^(?:your|our|the)$/i.test(written) &&
  wordsOf(written).every((word) => MATTERS.has(word.toLowerCase()) || OWNERS.test(word)) &&
  !/^ \p{Ll}*(?:number|name|date|address|code|link|time|details?)(?:e?s)?\b/u.test(after);

/** Whose name or number it is, and the small words between: "spouse's name", "title of the book". */
const OWNERS =
  /^(?:of|the|your|our|first|last|full|s|title|author|spouse|partner|child|kid|parent|pet|dog|cat|horse|teacher|tutor|neighbou?r|colleague|friend|book|film|course|show|game|street|road|boat|bike|car|winner|owner|sender)$/i;

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
    const isTask =
      /^ ?[:(–—-]? ?\p{L}/u.test(after) &&
      !isIntroduced(around) &&
      !/^ ?[:(–—-]? ?(?:insert|add|fill(?: in| out)?|put|write|enter|paste)\b/iu.test(after);
    const isList = /^ (?:lists?|apps?|items?|boards?|comments?|tab|view|tasks?|NOT)\b/iu.test(after);
    return !isTask && !isList && !/\b(?:a|an|the|your|my|our|this) $/iu.test(before);
  }
  if (/^ \p{Lu}\p{Ll}/u.test(after)) return false;
  const isTold =
    /\d[^.!?]{0,20}\($|\b(?:marked|listed|shown|shows?|status|says?|appears?|labell?ed|tagged)(?: as| with| is)? $/iu;
  return !isTold.test(before) && !EXPLAINED_LATER.test(`${before}${after}`);
}
