import type { Cue, Reading, Sentence } from '@trustlint/core';
import { clauseStart } from '../clause.ts';

/** Word indices of a request, inclusive. */
export interface Request {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Words between a request and what is wanted that show that something else is asked for. */
const BREAKS = new Set(
  'so that if when once whether before after because about without until unless instead not never no except but link links reset resetting change changing changed verify check update updating create creating choose choosing set setting error where while how why we i he she they forgot forgotten forget lost hide redact remove delete date day version rather than public enter type use using keep open go log sign click then'.split(
    ' ',
  ),
);
/** "the name of your key", "the last characters of the token" */
const PARTS = new Set(
  'name characters date type version status age length part prefix permissions scopes last first end'.split(' '),
);

export const sentenceText = (reading: Reading, sentence: number): string => {
  const found = reading.sentences[sentence];
  return found === undefined ? '' : reading.slice(found.span);
};

/** How what the cue names is asked for, if it is. `innocent` is the cue of what shows, in the same sentence, that it is not. */
export function askedFor(reading: Reading, wanted: Cue, innocent: string): Request | undefined {
  const { sentence } = wanted;
  if (reading.has(innocent, sentence)) return undefined;
  if (isDenied(reading, wanted, 12) && !ENCOURAGES.test(sentenceText(reading, sentence))) return undefined;
  // "user `anna`, password `…`" is an example to copy.
  if (/^[:= ]{0,3}\uE000/.test(reading.text.slice(wanted.span.end))) return undefined;
  const found = reading.sentences[sentence] as Sentence;
  const isOrder = (ask: Cue): boolean =>
    ask.first < wanted.first &&
    !/^(?:i|we|they|it|he|she)$/.test(ask.first > 0 && !reading.startsClause(ask.first) ? reading.word(ask.first - 1) : '') &&
    // “(i) request erasure” is a point of a list.
    reading.text[reading.wordSpan(ask.first).end] !== ')' &&
    !/[{[]/.test(reading.text.charAt(reading.wordSpan(ask.first).start - 1)) &&
    reaches(reading, ask.last + 1, wanted) &&
    !isRefused(reading, ask);
  const asks = reading.cuesIn('data-request.ask', sentence).filter(isOrder);
  const channelled = reading.has('data-request.channel', sentence);
  const isForProduct =
    reading.has('data-request.interface', sentence) &&
    !channelled &&
    !/\b(?:me|us)\b/i.test(sentenceText(reading, sentence));
  const ask = asks[0];
  if (ask !== undefined && !isForProduct) return span(ask, wanted);
  const write = reading.cuesIn('data-request.write', sentence).find(isOrder);
  const isOnPaper = reading.has('data-request.paper', sentence) && !reading.has('data-request.interface', sentence);
  if (write !== undefined && (channelled || isOnPaper)) return span(write, wanted);
  const need = reading.cuesIn('data-request.need', sentence).find(isOrder);
  if (need !== undefined && isDirectNeed(reading, need)) return span(need, wanted);
  const fetched = reading.cuesIn('data-request.fetch', sentence).find(isOrder);
  const back = reading
    .cuesIn('data-request.back', sentence)
    .find((cue) => cue.first > wanted.last && isTold(reading, cue));
  if (fetched !== undefined && back !== undefined) return span(fetched, back);
  const question = reading
    .cuesIn('data-request.question', sentence)
    .find((cue) => isOrder(cue) && isDirectQuestion(reading, cue, wanted));
  if (question !== undefined) return span(question, wanted);
  if (isBareRequest(reading, found, wanted)) return wanted;
  const cleft = reading
    .cuesIn('data-request.cleft', sentence)
    .find((cue) => cue.first > wanted.last && isCleft(reading, cue, found, wanted));
  if (cleft !== undefined) return span(wanted, cleft);
  const ready = reading.cuesIn('data-request.ready', sentence).find((cue) => cue.first > wanted.last);
  const have = reading.cuesIn('data-request.have', sentence).find(isOrder);
  if (ready !== undefined && have !== undefined) return span(have, ready);
  const wish = reading.cuesIn('data-request.wish', sentence).find((cue) => cue.first > wanted.last);
  if (wish !== undefined && isWished(reading, wanted)) return { first: found.firstWord, last: wish.last, sentence };
  if (ADDRESSED.test(reading.text.slice(wanted.span.end, (reading.sentences[sentence] as Sentence).span.end)))
    return wanted;
  return askedAbove(reading, found, wanted, innocent);
}

/** "Your PIN is what we need", "it's the login that I'm missing": a need that ends its clause, with nothing new before it. */
function isCleft(reading: Reading, need: Cue, { lastWord }: Sentence, wanted: Cue): boolean {
  if (isRefused(reading, need)) return false;
  for (let i = wanted.last + 1; i < need.first; i++) if (BREAKS.has(reading.word(i)) || i - wanted.last > 5) return false;
  return (
    need.last === lastWord ||
    reading.startsClause(need.last + 1) ||
    /^(?:from|here|now|most|first|next|and|to (?:go on|proceed|continue|finish|get))\b/.test(
      `${reading.word(need.last + 1)} ${reading.word(need.last + 2)} ${reading.word(need.last + 3)}`,
    )
  );
}

/** "… and tell me"; not "… and tell me if it works". */
const isTold = (reading: Reading, back: Cue): boolean =>
  !isRefused(reading, back) && !/^(?:if|whether|when|how|so|once|about)$/.test(reading.word(back.last + 1));

/** Words of other things in a request without a verb: "Name, street and IBAN, please". */
const LONGEST_LIST = 8;
/** "A copy of your ID to this address, and …" */
const VERBLESS =
  /^ (?:to (?:us|me|this address|our (?:address|mailbox|desk|team|office))|by (?:return|reply|e-?mail|mail|chat|text))\b(?:[,.!]| and| then)/i;

/** "The six digits that have just reached your phone, please". */
const PLEASE_BEHIND = /^ (?:that|which|from|for|of|on|in|to|you)\b[^.!?,;:]{2,55}, please\b(?! (?:do|be|make|keep|see|let|go))/i;

/** “… should be sent to desk@…”: behind what is wanted. */
const ADDRESSED =
  /^[^.!?;:]{0,30}\b(?:must|should|may|can|has to|have to|needs? to|is to|are to) (?:please |also |then )?(?:be )?(?:sent|mailed|e-?mailed|forwarded|go|addressed|submitted|returned) (?:\w+ ){0,2}to \S+@/i;

/** "And your PIN?", "Your password, please." */
function isBareRequest(reading: Reading, { firstWord, lastWord, index }: Sentence, wanted: Cue): boolean {
  if (
    wanted.first - firstWord > 3 ||
    (wanted.first > firstWord &&
      !/^(?:and|your|the|next|ok|okay|now|login|user|username)$/.test(reading.word(firstWord)))
  )
    return false;
  if (
    /^(?:and (?:we|i)|then we|then i)$/.test(`${reading.word(wanted.last + 1)} ${reading.word(wanted.last + 2)}`) &&
    wanted.last < lastWord
  )
    return true;
  // "Password for the shop? I'll look from here."
  if (
    reading.isQuestion(index) &&
    wanted.first === firstWord &&
    lastWord - firstWord <= 7 &&
    /^(?:for|of|to|on|from)$/.test(reading.word(wanted.last + 1))
  )
    return true;
  // "Next, your PIN."
  if (
    wanted.last === lastWord &&
    wanted.first > firstWord &&
    /^(?:and|next|now|lastly|finally|first|also|then|ok|okay)$/.test(reading.word(firstWord)) &&
    /^(?:your|the|ur)$/.test(reading.word(wanted.first - 1) || '')
  )
    return true;
  return (
    (wanted.last < lastWord && PLEASE_BEHIND.test(reading.text.slice(wanted.span.end, wanted.span.end + 70))) ||
    (wanted.last < lastWord && reading.word(lastWord) === 'please' && lastWord - wanted.last <= LONGEST_LIST) ||
    (wanted.last < lastWord && reading.word(wanted.last + 1) === 'please') ||
    VERBLESS.test(reading.text.slice(wanted.span.end, wanted.span.end + 30)) ||
    (wanted.last === lastWord && reading.isQuestion(index))
  );
}

/** "A screenshot of the code would be great." */
function isWished(reading: Reading, wanted: Cue): boolean {
  const firstWord = clauseStart(reading, wanted.first);
  return (
    (/^(?:a|an|the|your|only|just|screenshot|photo|login|logins|passwords?|credentials|user|username|name|having|knowing|as|once|when|after|until|keys?|it|both|all|my|please)$/.test(
      reading.word(firstWord),
    ) ||
      (/^(?:sending|giving|telling|sharing|providing|emailing|texting|mailing|forwarding|attaching)$/.test(
        reading.word(firstWord),
      ) &&
        /^(?:me|us)$/.test(reading.word(firstWord + 1)))) &&
    wanted.first - firstWord < 6 &&
    reaches(reading, firstWord, wanted)
  );
}

const span = (from: Cue, to: Cue): Request => ({ first: from.first, last: to.last, sentence: to.sentence });

/** "card number, expiry date and CVV" */
const isListedDate = (reading: Reading, index: number): boolean =>
  reading.word(index) === 'date' && (reading.word(index + 1) === 'and' || reading.startsClause(index + 1));

/** Most words between a request and what it asks for. */
const REACH = 14;

/** Whoever gets it is the reader's affair: "send the link and the password to your guests". */
const GUESTS =
  /^ (?:to|with) (?:everyone|everybody|anyone|others|(?:your|all|each of your) (?:guests?|students?|pupils?|friends?|family|staff|colleagues?|users?|members?|clients?|customers?|children|partner|employees|tenants?|visitors?|parents|participants|invitees))\b/i;

function reaches(reading: Reading, from: number, wanted: Cue): boolean {
  if (wanted.first - from > REACH) return false;
  for (let i = from; i < wanted.first; i++) {
    const word = reading.word(i);
    if (BREAKS.has(word) && (i < wanted.first - 1 || word !== 'that') && !isListedDate(reading, i)) return false;
    if (word === 'for' && !reading.startsClause(i) && !/^(?:me|us)$/.test(reading.word(i + 1))) return false;
    // "Tell your students the password": whoever gets it is none of ours.
    if (word === 'your' && i + 2 <= wanted.first && /^(?:the|a|their|its|this|that)$/.test(reading.word(i + 2)))
      return false;
    if (word === 'of' && i > from && PARTS.has(reading.word(i - 1))) return false;
    if (
      word === 'to' &&
      !/^(?:this|the|your|that|our|me|us|my|it|a|know|have|see|get|borrow)$/.test(reading.word(i + 1))
    )
      return false;
    if (/^(?:public|publishable)$/.test(word)) return false;
  }
  if (GUESTS.test(reading.text.slice(wanted.span.end, wanted.span.end + 40))) return false;
  // "Send the code to your phone again": there it goes to the reader.
  const { lastWord } = reading.sentences[wanted.sentence] as Sentence;
  return !(
    /^(?:code|codes|digits|token|link|otp)$/.test(reading.word(wanted.last)) &&
    wanted.last + 2 <= lastWord &&
    reading.word(wanted.last + 1) === 'to' &&
    /^(?:your|yourself|the)$/.test(reading.word(wanted.last + 2)) &&
    !/^(?:ticket|chat|thread|case|reply|conversation|next|agent|account|driver|technician|adviser|advisor|tutor|contact|answer|message|mail|email|e|form|engineer|desk|team|support|same|number|above|following)$/.test(
      reading.word(Math.min(lastWord, wanted.last + 3)),
    )
  );
}

/** "We need your password" and "we need to know it"; not "we need to reset it". */
function isDirectNeed(reading: Reading, need: Cue): boolean {
  if (need.last + 2 > (reading.sentences[need.sentence] as Sentence).lastWord) return true;
  const next = reading.word(need.last + 1);
  if (next === 'you') return false;
  return (
    next !== 'to' ||
    /^(?:know|have|see|get|ask|borrow|use|take|collect|note|record|hold)$/.test(reading.word(need.last + 2))
  );
}

/** "What's your PIN?"; not "What is a passcode?" or "Which password manager do you use?" */
function isDirectQuestion(reading: Reading, question: Cue, wanted: Cue): boolean {
  const { firstWord, lastWord, index } = reading.sentences[question.sentence] as Sentence;
  const opens = question.first === firstWord || reading.startsClause(question.first);
  if (!reading.isQuestion(index) || !(opens || /^(?:and|so|then|now)$/.test(reading.word(question.first - 1))))
    return false;
  const next = wanted.last === lastWord ? '' : reading.word(wanted.last + 1);
  if (/^(?:have|got)$/.test(reading.word(question.last))) return /^(?:handy|ready|to|at|available|nearby)$/.test(next);
  if (question.first === question.last)
    return (
      wanted.first === question.last + 1 &&
      /^(?:did|do|does|should|can|may|have|are|is|was|were|came|appears|appeared|arrived|)$/.test(next)
    );
  for (let i = question.last + 1; i < wanted.first; i++) {
    if (/^(?:a|an|difference|between|purpose|best|minimum|point|use)$/.test(reading.word(i))) return false;
  }
  // "What's the PIN for?"
  return wanted.first - question.last <= 8 && !(next === 'for' && wanted.last + 1 === lastWord);
}

/** Negations that ask all the same: "don't forget to send", "we can't go on without". */
const ENCOURAGES =
  /\b(?:(?:do not|don[’']?t) (?:forget|hesitate|be (?:shy|afraid))|why (?:do not|don[’']?t) you|(?:not|nothing|can(?:no|[’']|)t|won[’']t|cannot|unable)\b [^.!?]{0,50}(?:without|until|unless))\b/i;

const REFUSALS = new Set('never not no nobody none nor neither without'.split(' '));

/** What opens a clause before the main one: what is negated there is not the request. */
const LEADS =
  /^(?:if|should|when|once|in case|unless|after|until|as|since|because|where|while|although|though|whenever|without|no (?:worries|problem|rush|stress|trouble|luck)|not (?:a|to)) /;
/** Words that open an order or a statement behind a comma: "that did not help, please send …", "it doesn't open, we'd need …". */
const ORDERS =
  /^(?:so|please|pls|plz|kindly|just|simply|could|can|would|i|we|you|our|your|what|all|then|let|send|tell|give|attach)$/;

/**
 * Whether the clause of the cue is negated before it. "If that changes nothing, reply …", "No worries, send …" and
 * "I can't see it, please send …" are orders all the same; "do not, please, send …" is none.
 */
function isDenied(reading: Reading, cue: Cue, window: number): boolean {
  const { firstWord = 0 } = reading.sentences[cue.sentence] ?? {};
  const isLed = LEADS.test(`${reading.word(firstWord)} ${reading.word(firstWord + 1)} `);
  for (let i = firstWord + 2; i <= cue.first; i++) {
    const before = reading.word(i - 1);
    if (!reading.startsClause(i) || REFUSALS.has(before) || before === 'ever') continue;
    if (isLed || ORDERS.test(reading.word(i))) return reading.isNegated(cue, Math.min(window, cue.first - i));
  }
  return reading.isNegated(cue, window);
}

/** Whether the request is denied, warned of or told of: "there's no need to send". */
export function isRefused(reading: Reading, ask: Cue): boolean {
  if (reading.isQuoted(ask.span)) return true;
  if (ENCOURAGES.test(sentenceText(reading, ask.sentence))) return false;
  if (isDenied(reading, ask, 8)) return true;
  for (let i = ask.first; i <= ask.last; i++) if (REFUSALS.has(reading.word(i))) return true;
  return false;
}

/** How an item of a list, a cell or a line of a form is asked for by the words above it, if it is. */
function askedAbove(reading: Reading, item: Sentence, wanted: Cue, innocent: string): Request | undefined {
  const { blocks } = reading.prose;
  const isInList = (block: number): boolean => blocks[block]?.kind === 'list-item' || blocks[block]?.kind === 'cell';
  const isForm = !isInList(item.block);
  if (isForm ? !isFormLine(reading, wanted) : !reaches(reading, item.firstWord, wanted)) return undefined;
  let lead = item.block;
  if (isForm) lead--;
  else while (lead >= 0 && isInList(lead)) lead--;
  const head =
    reading.sentences.findLast(({ block }) => block === lead) ??
    (isForm ? reading.sentences[item.index - 1] : undefined);
  if (head === undefined) return undefined;
  const announces =
    head.end === ':' || /\b(?:following|below|table|list|form|lines|fields)\b/i.test(reading.slice(head.span));
  if (!announces || reading.has(innocent, head.index) || !asksToHandOver(reading, head)) return undefined;
  return isForm ? { first: head.firstWord, last: wanted.last, sentence: head.index } : wanted;
}

/** "Card number: ____", at the start of its line. */
const isFormLine = (reading: Reading, { first, last }: Cue): boolean =>
  /(?:^|[\n\uFFFC_.])[^\n:]{0,12}$/.test(
    reading.text.slice(Math.max(0, reading.wordSpan(first).start - 14), reading.wordSpan(first).start),
  ) &&
  /^[^\n:]{0,12}[:=]\s*(?:\uFFFC|_|\.\.|…|\n|$)/.test(
    reading.text.slice(reading.wordSpan(last).end, reading.wordSpan(last).end + 20),
  );

/** Whether the sentence asks to hand over what is named below it. */
export function asksToHandOver(reading: Reading, { index }: Sentence): boolean {
  const asks = reading
    .cuesIn(['data-request.ask', 'data-request.need'], index)
    .filter((ask) => !isRefused(reading, ask));
  if (asks.some((ask) => ask.type !== 'data-request.need' || isDirectNeed(reading, ask))) return true;
  if (reading.has('data-request.channel', index) && reading.has('data-request.write', index)) return true;
  return reading.has('data-request.form', index) && !reading.has('data-request.interface', index);
}
