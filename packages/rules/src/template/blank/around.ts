import type { Span } from '@trustlint/core';
import { matchesOf } from '@trustlint/core';

/** What stands around something that looks like a blank. */
export interface Around {
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

export function around(text: string, { start, end }: Span, fillInOpens = '', isForm = false): Around {
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
export function sentenceOf({ before, after }: Around): string {
  const ends = Array.from(matchesOf(/[.!?] /g, before), ({ index }) => index);
  return `${before.slice((ends.at(-1) ?? -2) + 2)} … ${/^(?:[^.!?]|[.!?](?! ))*/.exec(after)?.[0] ?? ''}`;
}

/** The sentence tells what a number or a date looks like, or what a sign stands for. */
const EXPLAINS =
  /\b(?:formats?|formatted|patterns?|looks? like|looking like|(?:start|begin)(?:s|ning|ing)? with|in the form|such as|for example|e\.g\.|for instance|where (?:the |each )?\S+ (?:is|are|stands?)|stands? for|means|in place of|masked|hidden|redacted|appears? as|shown as|displayed as|written as|typed as|labell?ed|placeholders?|syntax|^(?:please |then |now )?replace\b|replac(?:e|ing) (?:it|this|that|them|these|those|everything|each|the (?:text|words?|part))\b)|\breplac(?:e|ing)(?: the)? ["'“]? ?…/iu;
export const isExplained = (around: Around): boolean => EXPLAINS.test(sentenceOf(around));

/** Words after which something must come: the blank stands for it. */
const INTRODUCED =
  /(?:\b(?:is|are|was|were|be|on|at|by|for|of|to|from|in|with|within|until|till|before|after|between|and|or|than|about|approximately|around|up to|number|no|nr|ref|reference|code|order|ticket|case|invoice|booking|claim|parcel|account|floor|flat|unit|level|block|pier|desk|lane|track|hall|bay|ward|apartment|locker|box|extension|ext|lot|aisle|shelf|row|pitch|plot|counter|cabin|berth|build|release|room|gate|page|table|line|version|stop|seat|platform|id|called|named|dear|hi|hello|hey|mr|mrs|ms|mx|dr|a|an|the|our|your|my|his|her|their|this|next|every|per|total|amount|sum|takes?|costs?|have|has|earned|saved|due|sincerely|regards)[.:#,]?|[:#(£$€¥–—-])[ "'“]*$/iu;
export const isIntroduced = ({ before }: Around): boolean => INTRODUCED.test(before);
const ADDRESSED =
  /(?:^|[\s(/])(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|mr|mrs|ms|mx|miss|dr)\.?(?:\/\p{L}+\.?)? ["'“]?$/iu;
export const isAddressed = ({ before }: Around): boolean => ADDRESSED.test(before);
export const ENDS_ADDRESS = /^["'”]? ?[,!:;.]/;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const UNIT = new RegExp(
  `^ ?(?:%|percent\\b|(?:(?:business|working|calendar) )?(?:days?|hours?|minutes?|weeks?|months?|years?|nights?|points?|miles?|litres?|liters?)\\b|(?:hrs?|mins?|km|kg|am|pm|EUR|USD|GBP|euros?|pounds?|dollars?|o['’]clock)\\b|[ap]\\.m|[£€](?!\\d)|(?:of )?(?:${MONTH})\\b)`,
  'iu',
);
export const AFTER_MONTH = new RegExp(`\\b(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day) $`, 'iu');
export const CURRENCY = /^[£$€¥]/;
export const AFTER_CURRENCY = /\b(?:EUR|USD|GBP|CHF|AUD|CAD|Rs\.?) $/;

/** `Name: ____` is a line that the reader completes, and so is "I, ____, hereby agree". */
export const isForm = (around: Around): boolean =>
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
export const FORM_LINES = /:[ \t]*(?:_{3,}|\.{5,}|…{2,})[\s\S]{0,200}?:[ \t]*(?:_{3,}|\.{5,}|…{2,})/;

/** Names of buttons, keys and columns: "click [Save]", "under [Account]", "the [Name] field". */
export const isOnScreen = ({ before, after }: Around): boolean =>
  /(?:\b(?:click|clicking|press|pressing|tap|tapping|select|choose|hit|open|under|menu|button|buttons|tab|field|fields|key|keys|labell?ed|marked|called|column|screen|option|icon|checkbox|section|go to|via|named|then)(?: on| the)*|[→>+])[ "“'*:]*$/iu.test(
    before,
  ) ||
  /^["”'*]* ?(?:(?:button|buttons|field|fields|key|keys|tab|menu|icon|column|columns|option|checkbox|section|page|screen|box|tile|dialog)\b|[→>+])/iu.test(
    after,
  );
