import type { Cue, Reading, Sentence } from '@trustlint/core';
import { matchesOf } from '@trustlint/core';
import { clauseStart } from '../clause.ts';
import { withLineBreaks } from '../wording/lines.ts';

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
/** “Which name is it under?”, “which section”: the noun that is asked for. */
const ASKED_NOUNS = new Set(
  'name label heading entry line tab section page account device service app shop user system browser key token programme program field role date day time country colour color kind sort type'.split(
    ' ',
  ),
);
const PARTS = new Set(
  'name label title nickname alias characters date type version status age length part prefix permissions scopes last first end'.split(
    ' ',
  ),
);

export const sentenceText = (reading: Reading, sentence: number): string => {
  const found = reading.sentences[sentence];
  return found === undefined ? '' : reading.slice(found.span);
};

/** Whether words beside the wanted ones show that it is not asked for; those in its own name do not. */
const isInnocentBeside = (reading: Reading, wanted: Cue, innocent: string): boolean =>
  reading.cuesIn(innocent, wanted.sentence).some(({ first, last }) => first < wanted.first || last > wanted.last);

/** The cues by which something may be asked for in the sentence that names it. */
const ASKING = ['ask', 'write', 'need', 'lacking', 'fetch', 'question', 'cleft', 'have', 'wish'].map(
  (name) => `data-request.${name}`,
);

/** The sentences that have such a cue. */
function findAsking(reading: Reading): ReadonlySet<number> {
  return new Set(ASKING.flatMap((cue) => reading.cues(cue).map(({ sentence }) => sentence)));
}

/** How what the cue names is asked for, if it is. `innocent` is the cue of what shows, in the same sentence, that it is not. */
export function askedFor(reading: Reading, wanted: Cue, innocent: string): Request | undefined {
  const { sentence } = wanted;
  // Most of what is named is not asked for, and to find that out costs the least.
  const asked =
    (reading.once(findAsking).has(sentence) ? askedByCue(reading, wanted) : askedByForm(reading, wanted)) ??
    askedAbove(reading, wanted, innocent) ??
    askedBelow(reading, wanted, innocent);
  if (asked === undefined || isInnocentBeside(reading, wanted, innocent)) return undefined;
  if (
    isDenied(reading, wanted, 12) &&
    !ENCOURAGES.test(sentenceText(reading, sentence)) &&
    !reading.has('data-request.lacking', sentence)
  )
    return undefined;
  // "user `anna`, password `…`" is an example to copy.
  return /^[:= ]{0,3}\uE000/.test(reading.text.slice(wanted.span.end, wanted.span.end + 4)) ? undefined : asked;
}

/** How the words of its sentence ask for it. */
function askedByCue(reading: Reading, wanted: Cue): Request | undefined {
  const { sentence } = wanted;
  const found = reading.sentences[sentence] as Sentence;
  const isOrder = (ask: Cue): boolean =>
    ask.first < wanted.first &&
    // “It needs your PIN”; not “is it possible to get your PIN?”
    !/^(?:(?!is|would).* )?(?:i|we|they|it|he|she)$/.test(
      ask.first > 0 && !reading.startsClause(ask.first)
        ? `${reading.word(ask.first - 2)} ${reading.word(ask.first - 1)}`.trim()
        : '',
    ) &&
    // “(i) request erasure” is a point of a list.
    reading.text[reading.wordSpan(ask.first).end] !== ')' &&
    !/[{[]/.test(reading.text.charAt(reading.wordSpan(ask.first).start - 1)) &&
    reaches(reading, ask.last + 1, wanted) &&
    !isRefused(reading, ask);
  const asks = reading.cuesIn('data-request.ask', sentence).filter(isOrder);
  // "… on the card reader, not in this chat"
  const isMeant = (place: Cue): boolean => place.first === 0 || !/^(?:not|never)$/.test(reading.word(place.first - 1));
  const channelled = reading.cuesIn('data-request.channel', sentence).some(isMeant);
  const isForProduct =
    reading.has('data-request.interface', sentence) &&
    !channelled &&
    !/\b(?:me|us)\b/i.test(sentenceText(reading, sentence));
  const ask = asks[0];
  if (ask !== undefined && !isForProduct) return span(ask, wanted);
  const write = reading.cuesIn('data-request.write', sentence).find(isOrder);
  // “Enter the code that we sent to your phone” is no writing on the phone.
  const isTyped = write !== undefined && TYPED.test(reading.slice(write.span));
  const isOnPaper =
    reading.cuesIn('data-request.paper', sentence).some(({ span }) => !isTyped || !DEVICE.test(reading.slice(span))) &&
    !reading.has('data-request.interface', sentence);
  if (write !== undefined && (channelled || isOnPaper)) return span(write, wanted);
  const need = reading.cuesIn('data-request.need', sentence).find(isOrder);
  if (need !== undefined && isDirectNeed(reading, need, channelled)) return span(need, wanted);
  const lacking = reading.cuesIn('data-request.lacking', sentence).find(
    (cue) =>
      cue.first < wanted.first &&
      reaches(reading, cue.last + 1, wanted) &&
      // “No change so far, because we don't take bank details from an email”
      !/n[’']t (?:take|accept|ask|store|keep|change|use)\b/i.test(
        reading.text.slice(cue.span.start, wanted.span.start),
      ),
  );
  if (lacking !== undefined && /\b(?:yet|still|so far|from you)\b/i.test(sentenceText(reading, sentence)))
    return span(lacking, wanted);
  const fetched = reading.cuesIn('data-request.fetch', sentence).find(isOrder);
  const back = reading
    .cuesIn('data-request.back', sentence)
    .find((cue) => cue.first > wanted.last && isTold(reading, cue));
  if (fetched !== undefined && back !== undefined && !isForProduct) return span(fetched, back);
  const question = reading
    .cuesIn('data-request.question', sentence)
    .find((cue) => isOrder(cue) && isDirectQuestion(reading, cue, wanted));
  if (question !== undefined) return span(question, wanted);
  const named = askedByName(reading, wanted);
  if (named !== undefined) return named;
  const cleft = reading
    .cuesIn('data-request.cleft', sentence)
    .find((cue) => cue.first > wanted.last && isCleft(reading, cue, found, wanted));
  if (cleft !== undefined) return span(wanted, cleft);
  const ready = reading.cuesIn('data-request.ready', sentence).find((cue) => cue.first > wanted.last);
  const have = reading.cuesIn('data-request.have', sentence).find(isOrder);
  if (ready !== undefined && have !== undefined) return span(have, ready);
  const wish = reading.cuesIn('data-request.wish', sentence).find((cue) => cue.first > wanted.last);
  if (wish !== undefined && isWished(reading, wanted)) return { first: found.firstWord, last: wish.last, sentence };
  return askedBehind(reading, wanted);
}

const TYPED = /\b(?:enter|type|key|insert|confirm|verify)\b/i;
const DEVICE = /\b(?:device|phone|laptop|tablet|computer)$/i;

/** How it is asked for where no word of its sentence asks. */
const askedByForm = (reading: Reading, wanted: Cue): Request | undefined =>
  askedByName(reading, wanted) ?? askedBehind(reading, wanted);

/** "Your PIN, please", "your contract as a scan": to name it asks for it. */
function askedByName(reading: Reading, wanted: Cue): Request | undefined {
  const found = reading.sentences[wanted.sentence] as Sentence;
  return isBareRequest(reading, found, wanted) || isNamedWithChannel(reading, found, wanted) ? wanted : undefined;
}

/** "…, which you can paste here", "… must be mailed to x@y.z" */
function askedBehind(reading: Reading, wanted: Cue): Request | undefined {
  const { end } = (reading.sentences[wanted.sentence] as Sentence).span;
  return RELAYED.test(reading.text.slice(wanted.span.end, wanted.span.end + 80)) ||
    ADDRESSED.test(reading.text.slice(wanted.span.end, end))
    ? wanted
    : undefined;
}

/** "Your PIN is what we need", "it's the login that I'm missing": a need that ends its clause, with nothing new before it. */
function isCleft(reading: Reading, need: Cue, { lastWord }: Sentence, wanted: Cue): boolean {
  if (isRefused(reading, need)) return false;
  for (let i = wanted.last + 1; i < need.first; i++)
    if ((BREAKS.has(reading.word(i)) && !(i === need.first - 1 && reading.word(i) === 'that')) || i - wanted.last > 5)
      return false;
  return (
    need.last === lastWord ||
    reading.startsClause(need.last + 1) ||
    /^(?:from|here|now|most|first|next|and|sent|mailed|emailed|e|texted|by|as an?|over|back|in (?:your|this|the)|to (?:go on|proceed|continue|finish|get|send|see|have))\b/.test(
      `${reading.word(need.last + 1)} ${reading.word(need.last + 2)} ${reading.word(need.last + 3)}`,
    )
  );
}

/** The sender's side, as the subject of a need. */
const SENDERS = 'i|we|(?:our|my) \\w+(?: \\w+)?';
/** Others who may be meant by a request for a secret, which is nobody's but the reader's. */
const ANYBODY = `${SENDERS}|he|she|they|(?:the|a|an|another) (?:\\w+ )?(?:team|agent|engineer|technician|fitter|driver|courier|colleague|developer|adviser|advisor|clerk|nurse|doctor|desk|bank|office|manager|supervisor|specialist|handler|tutor|teacher|landlord|host|admin|system|bot|wizard|helpdesk|caller|caretaker|porter|locksmith|installer|workshop|lab|warehouse|secretary|officer|operator|tester)`;
const HELPERS =
  "(?:['’](?:ll|d|m|re|ve|s))?(?: (?:will|would|shall|do|does|did|must|may|might|can|could|just|only|still|also|then|really|first|now|kindly|have|has|be|to|is|are|am|yet|gladly|always|go|going))*";
/** What shows, wherever it stands in the sentence, that something comes to the sender: who gets it, or where it is written. */
const RECIPIENTS = [
  '\\b(?:share|sharing|discuss|leave) [^.!?;:]{1,60}? with (?:me|us)\\b',
  '\\b(?:return|(?:send|post|mail) back) (?:this|the|our) (?:letter|form|slip|card|page|sheet|note) with\\b',
  '\\b(?:from|by) you(?:r (?:side|end|part))?\\b',
  '\\b(?:to|past|over to|across to|through to) (?:me|us)\\b',
  '\\b(?:to|into|by answering) this (?:e-?mail|mail|address|number|text|line|letter|sms|mailbox|inbox)\\b',
  '\\b(?:to|with|at|past|into|in|on|for|over to|across to) (?:(?:our|my) (?:\\w+ )?(?:team|desk|agent|agents|engineers?|technicians?|colleagues?|support|office|inbox|mailbox|address|number|developers?|driver|fitter|admins?|chat|line|staff|people|man|side|end|voicemail)|this (?:message|chat|thread|ticket|case|conversation)|support\\b|\\S+@\\S+)',
  '\\b(?:in|into|to|with|by|via|through|as|on(?! (?:the|your|each|every|both|all) (?:\\w+ )?tickets?\\b)) (?:your|the|a|an|this|return|direct|plain) ?(?:next |own |short |quick |direct |private |return )?(?:repl(?:y|ies)|answers?|responses?|chat|tickets?|thread|post|comment|dm)\\b',
  '\\b(?:reply|replying|respond|answer|answering|revert|get back|come back|write back|text back|call|ring|phone|message|email|mail) (?:(?:to )?(?:us|me) )?(?:back )?with\\b',
  '\\b(?:hand|lend|slip|pass|give|tell|send|mail|text|show|read|dictate|write|let|drop|leave|bring|get|feed|grant|allow|trust|supply|furnish|provide|remind|share|entrust|forward|spell|whisper|message|whatsapp|e-?mail|quote|reveal|offer|fax|wire|shoot|ping) (?:me|us)\\b(?! (?:know )?(?:if|whether|when|once|how|why|where|about|which (?:one|of)))',
];
const needsOf = (who: string): string =>
  `\\b(?:${who})${HELPERS} (?:need|needs|needing|want|wants|require|requires|requiring|missing|miss|misses|lack|lacks|lacking|after|await|awaiting|awaits|expect|expects|expecting|appreciate|request|requests|requesting|ask for|asks for|asking for|ask you for|looking for|waiting for|short of|welcome)\\b`;
/** Only under a condition or as a wish: "we have your IBAN" asks for nothing, "once we have it" does. */
const hasOf = (who: string): string =>
  `\\b(?:if|once|when|until|unless|as soon as|provided(?: that)?|assuming|so that|(?:may|can|could|might|must|should)(?= (?:i|we)\\b)|(?:${who})${HELPERS} (?:has to|have to|needs? to|must|like to|love to|want to)|(?:good|help|great|handy|useful|like|grateful|glad|happy|pleased|obliged|thankful|delighted) to) (?:(?:${who})${HELPERS} )?(?:learn|note|obtain|be told|be given|be sent|use|borrow|hear|hold|know|have|had|get|got|receive|received|see|check|try)\\b`;
/** Secrets come to anybody who asks for them. */
const SECRETLY = new RegExp(
  [
    ...RECIPIENTS,
    '\\b(?:hand|give|tell|show|read|dictate|let|lend) (?:him|her|them|our \\w+)\\b(?! (?:know )?(?:if|whether|when|once|how|why|where|about))',
    '\\b(?:please|kindly|could you|can you|would you|will you|may|must|should|need to|have to|requested to|asked to|required to|be so kind|mind|comfortable|willing|ready|happy) [^.!?;:]{0,40}?(?:send|shar|provid|submit|forward|disclos|suppl|furnish|quot|stat|attach|enclos|past|reveal|dictat|communicat|repeat|indicat|hand over|pass on|read out|email|e-mail|mail|text)(?:e|s|es|y|ing|ting)?\\b',
    needsOf(ANYBODY),
    hasOf(ANYBODY),
  ].join('|'),
  'gi',
);
/** What a form or a desk may ask for is asked for openly only where it comes to the sender in words. */
const OPENLY = new RegExp([...RECIPIENTS, needsOf(SENDERS), hasOf(SENDERS)].join('|'), 'gi');
/** Between the sender's side and the data: something else is asked for, or nothing at all. */
const OTHERWISE = new Set(
  'than public asked asks screen while if whether when how why where unless because but change changed changing changes reset resetting resets choose choosing chosen create creating created forgot forgotten forget lose lost remove removed removing delete deleted deleting hide redact redacted cover covering without not never no nobody nothing instead except update updated updating set setting lasts expire expires expired about valid sent texted mailed emailed someone they who which until after before keep keeping protect protects block blocked blocking lock locked locking cancel store stored stores encrypt encrypted start started starts begins let so issue issued order ordered via by'.split(
    ' ',
  ),
);
/** Whoever stands between a request and the data does something else with it: "send us the form and we'll mail you a code". */
const SUBJECTS = /^(?:i|we)$/;
const PICTURES = /^(?:scans?|photos?|cop(?:y|ies)|pictures?|images?|pdf|photocop(?:y|ies))$/;
/** Words that begin another thing that is asked for. */
const OBJECTS = /^(?:the|a|an|your|that|this|these|those|some|any|two|three|to|you|for)$/;
/** Sentences that say what happens with secrets, and ask for none. */
const TOLD =
  /\b(?:(?:request|asked|wish|want(?:ed)?|need|like) to (?:reset|change)|thank|thanks|never|nobody|no one|don['’]t|do not|doesn['’]t|does not|cannot see|can['’]t see|you[’']ve sent|you sent|you have sent|we[’']ve|we have (?:sent|reset|changed|texted|mailed|set)|i[’']ve|i have (?:sent|reset|changed|set)|will (?:be )?(?:sent|mailed|texted)|you(?: will|['’]ll) (?:get|receive|find|see)|safe place|in your (?:account|settings|profile|app)|no longer|instead of|already)\b/i;

/** A box or a screen is named beside it, and still it comes to the sender. */
const TOLD_BACK =
  /\bback to (?:me|us)\b|\b(?:return|(?:send|post|mail) back) (?:this|the|our) (?:letter|form|slip|card|page|sheet|note) with\b/i;

/**
 * Whether what is named, which nobody tells without need, comes to the sender: who gets it, where it is written or
 * who lacks it stands in the same sentence, whatever its grammar, and nothing between them speaks of something else.
 */
export function flowsToSender(reading: Reading, wanted: Cue, innocent: string, isSecret = false): Request | undefined {
  const { sentence } = wanted;
  const written = sentenceText(reading, sentence);
  if (TOLD.test(written)) return undefined;
  if (reading.has('data-request.interface', sentence) && !TOLD_BACK.test(written)) return undefined;
  if (isInnocentBeside(reading, wanted, innocent)) return undefined;
  if (isDenied(reading, wanted, 12) || reading.isQuoted(wanted.span)) return undefined;
  const { span: whole, firstWord, lastWord } = reading.sentences[sentence] as Sentence;
  for (const match of matchesOf(isSecret ? SECRETLY : OPENLY, written)) {
    const start = whole.start + match.index;
    const end = start + match[0].length;
    let first = firstWord;
    while (first < lastWord && reading.wordSpan(first).end <= start) first++;
    let last = first;
    while (last < lastWord && reading.wordSpan(last + 1).start < end) last++;
    const [from, to] = last < wanted.first ? [last + 1, wanted.first] : [wanted.last + 1, first];
    if (from > to + 1 || to - from > REACH) continue;
    // "A deadline before then, such as a visa, reply with the date"
    if (
      last > wanted.last &&
      last < lastWord &&
      / with$/i.test(match[0]) &&
      OBJECTS.test(reading.word(last + 1)) &&
      !PICTURES.test(reading.word(Math.min(last + 2, lastWord)))
    )
      continue;
    // "Log in with your password, then send us the photo"
    if (
      last > wanted.last &&
      last < lastWord &&
      !/(?:^| )(?:you|to|with|in|into|by|via|as|on|from|your|this|our|my)\b/i.test(match[0]) &&
      OBJECTS.test(reading.word(last + 1))
    )
      continue;
    let isOther = GUESTS.test(reading.text.slice(wanted.span.end, wanted.span.end + 40));
    for (let i = Math.min(from, first + 1); i < Math.max(to, last) && !isOther; i++)
      isOther =
        !(i >= wanted.first && i <= wanted.last) &&
        (OTHERWISE.has(reading.word(i)) ||
          (i >= from && i < to && last < wanted.first && SUBJECTS.test(reading.word(i))));
    // "Tell us the name of your key"
    for (let i = Math.max(from, wanted.first - 3); i < wanted.first - 1 && !isOther; i++)
      isOther = PARTS.has(reading.word(i)) && reading.word(i + 1) === 'of';
    if (isOther) continue;
    return { first: Math.min(first, wanted.first), last: Math.max(last, wanted.last), sentence };
  }
  return undefined;
}

/** "… and tell me"; not "… and tell me if it works". */
const isTold = (reading: Reading, back: Cue): boolean =>
  !isRefused(reading, back) && !/^(?:if|whether|when|how|so|once|about)$/.test(reading.word(back.last + 1));

/** Words of other things in a request without a verb: "Name, street and IBAN, please". */
const LONGEST_LIST = 8;
/** "A copy of your ID to this address, and …" */
const VERBLESS =
  /^ (?:to (?:us|me|this address|our (?:address|mailbox|desk|team|office))|by (?:return|reply|e-?mail|mail|chat|text))\b(?:[,.!]| and| then)/i;

/** “Your birth certificate (a photo by WhatsApp)”, “your login, by return of email”: how it is to come, and no verb. */
const BY_CHANNEL =
  /^[ ,(–—-]+(?:(?:front and back|both (?:sides|pages))[ ,]+)?(?:(?:as )?(?:an? |one )?(?:\w+ )?(?:photos?|scans?|cop(?:y|ies)|pictures?|images?|pdf|screenshots?|attachments?)(?: (?:will do|is fine|is enough|suffices))?[ ,]*)?(?:if (?:you (?:don['’]?t mind|could|would|please)|possible),? ?)?(?:(?:by|via|per|over|on|through|in|into|as) (?:return(?: of)? |reply |an? |this |the |your )*(?:e-?mail|mail|text|sms|chat|whatsapp|messenger|telegram|dm|fax|reply|answer|message|thread|ticket|attachment))?(?:,? please)?\)?[.!]?$/i;
const CHANNEL =
  /\b(?:photos?|scans?|cop(?:y|ies)|pictures?|images?|pdf|screenshots?|e-?mail|mail|text|sms|chat|whatsapp|messenger|telegram|dm|fax|reply)\b/i;
/** Above a list of what readers get. */
const GIVES =
  /\byou(?:['’]ll| will)? (?:also |then )?(?:get|receive|find|have)\b|\b(?:includes?|contains?|comes? with|come in|we (?:will )?send)\b/i;

/** Whether a line names it and how it is to come: nothing else stands there. */
function isNamedWithChannel(
  reading: Reading,
  { firstWord, index, block, span: whole }: Sentence,
  wanted: Cue,
): boolean {
  const isListed = reading.prose.blocks[block]?.kind === 'list-item';
  if (!isListed && wanted.first - firstWord > 1) return false;
  const behind = reading.text.slice(wanted.span.end, whole.end);
  if (!BY_CHANNEL.test(behind) || !CHANNEL.test(behind)) return false;
  if (!isListed) return true;
  const head = reading.sentences.findLast(
    (one) => one.index < index && reading.prose.blocks[one.block]?.kind !== 'list-item',
  );
  return reaches(reading, firstWord, wanted) && !(head !== undefined && GIVES.test(reading.slice(head.span)));
}

/** "The six digits that have just reached your phone, please". */
const PLEASE_BEHIND =
  /^ (?:first|(?:that|which|from|for|of|on|in|to|you)\b[^.!?,;:]{2,55}), please\b(?! (?:do|be|make|keep|see|let|go))/i;

/** “…, which you can paste right into this ticket” */
const RELAYED =
  /^,? (?:which |that |and this |this )you (?:can|may|could|should|might) (?:\w+ ){0,2}(?:send|paste|mail|e-?mail|text|forward|give|tell|leave|drop|attach|type|write|pass|read)\b[^.!?]{0,30}\b(?:us|me|here|below|reply|chat|ticket|thread|message)\b/i;

/**
 * “… should be sent to desk@…”, “… must be emailed to the desk”, “… is to be furnished by text”: behind what is wanted.
 * Nobody but the sender gets it: not “… must be emailed to your bank”.
 */
const ADDRESSED =
  /^[^.!?;:]{0,30}\b(?:must|should|may|can|has to|have to|ought to|shall|needs? to|is to|are to) (?:please |also |then |first |simply )?(?:(?:be )?(?:sent|mailed|e-?mailed|forwarded|go|addressed|submitted|returned) (?:\w+ ){0,2}to \S+@|(?:reach|get to|come to) (?:me|us|our|this)\b|be (?:(?:sent|mailed|furnished|provided|supplied|submitted|given|forwarded|shared|stated|returned|quoted|disclosed|communicated) (?:\w+ ){0,3}?(?:by|via|through|over|on|in) (?:return |reply |an? |this |the |your |plain )*(?:e-?mail|mail|text|sms|chat|whatsapp|messenger|fax|message|reply|thread|ticket)|(?:e-?mailed|texted|whatsapped|messaged|faxed|dm['’]?d|posted (?=in|into|here)|mailed (?=to (?:this|our|my) )|attached (?=to (?:your|the|this) (?:e-?mail|mail|reply|message|ticket|answer))|uploaded(?=[.!]|$| (?:here|below|by return|to (?:this|the|our) (?:ticket|form|portal)))))\b(?! (?:\w+ )?(?:to|with) (?:(?:your|his|her|their|its) |the (?:landlord|bank|buyer|seller|guests?|tenants?|owner|school|registry|court|embassy)\b)))/i;

/** Where the clause begins that stands behind a colon or a dash: "The last thing: «six» digits …?" */
function behindColon(reading: Reading, from: number, to: number): number {
  for (let i = to; i > from; i--)
    if (
      reading.startsClause(i) &&
      /[:–—]\s*$/.test(reading.text.slice(reading.wordSpan(i - 1).end, reading.wordSpan(i).start))
    )
      return i;
  return from;
}

/** "And your PIN?", "Your password, please." */
function isBareRequest(reading: Reading, { firstWord: opening, lastWord, index }: Sentence, wanted: Cue): boolean {
  const firstWord = behindColon(reading, opening, wanted.first);
  if (
    wanted.first - firstWord > (reading.word(lastWord) === 'please' ? 5 : 3) ||
    (wanted.first > firstWord &&
      !/^(?:and|both|all|just|only|your|the|next|ok|okay|now|login|user|username|two|three|four|five|six|eight|\d+)$/.test(
        reading.word(firstWord),
      ))
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
    wanted.first - firstWord < 10 &&
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
  // "We look forward to the contract; your PIN comes by post."
  if (
    reading.text.slice(reading.wordSpan(Math.max(from - 1, 0)).end, wanted.span.start).includes(';') &&
    /^ (?:comes?|is|are|was|will|has|have|arrives?|follows?|goes|gets?|stays?)\b/i.test(
      reading.text.slice(wanted.span.end),
    )
  )
    return false;
  for (let i = from; i < wanted.first; i++) {
    const word = reading.word(i);
    if (BREAKS.has(word) && (i < wanted.first - 1 || word !== 'that') && !isListedDate(reading, i)) return false;
    if (word === 'for' && !reading.startsClause(i) && !/^(?:me|us)$/.test(reading.word(i + 1))) return false;
    // "Tell your students the password": whoever gets it is none of ours.
    if (word === 'your' && i + 2 <= wanted.first && /^(?:the|a|their|its|this|that)$/.test(reading.word(i + 2)))
      return false;
    // "Let us know under which name the key is listed."
    if (/^(?:which|what)$/.test(word) && i + 2 < wanted.first && ASKED_NOUNS.has(reading.word(i + 1))) return false;
    if (word === 'of' && i > from && PARTS.has(reading.word(i - 1))) return false;
    if (
      word === 'to' &&
      !/^(?:this|the|your|that|our|me|us|my|it|a|know|have|see|get|borrow|find|read|receive|hear)$/.test(
        reading.word(i + 1),
      )
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
function isDirectNeed(reading: Reading, need: Cue, isChannelled: boolean): boolean {
  if (need.last + 2 > (reading.sentences[need.sentence] as Sentence).lastWord) return true;
  const next = reading.word(need.last + 1);
  if (next === 'you') return false;
  // "Attached to your answer we'd like to find …"
  if (isChannelled && next === 'to' && /^(?:find|read|receive|discover)$/.test(reading.word(need.last + 2)))
    return true;
  return (
    next !== 'to' ||
    /^(?:know|have|see|get|ask|borrow|use|take|collect|note|record|hold|hear|learn|try|enter|type)$/.test(
      reading.word(need.last + 2),
    )
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
  /^(?:so|please|pls|plz|kindly|just|simply|could|can|would|i|we|you|our|your|what|all|then|let|send|tell|give|attach|mail|email|text|share|provide|reply|forward|write|paste|type|quote|drop|pop|call|ring|read|have|add|include)$/;

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
function askedAbove(reading: Reading, wanted: Cue, innocent: string): Request | undefined {
  const { blocks } = reading.prose;
  const item = reading.sentences[wanted.sentence] as Sentence;
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
  if (!isForm && ASKING_TITLE.test(reading.slice(head.span)) && !reading.has(innocent, head.index)) return wanted;
  const announces =
    head.end === ':' || /\b(?:following|below|table|list|form|lines|fields)\b/i.test(reading.slice(head.span));
  if (!announces || reading.has(innocent, head.index) || !asksToHandOver(reading, head)) return undefined;
  return isForm ? { first: head.firstWord, last: wanted.last, sentence: head.index } : wanted;
}

/** "Card number: ____", at the start of its line. */
function isFormLine(reading: Reading, { first, last }: Cue): boolean {
  const { start } = reading.wordSpan(first);
  const { end } = reading.wordSpan(last);
  const lines = (from: number, to: number): string => withLineBreaks(reading.prose.text, { start: from, end: to });
  return (
    /^[^\n:]{0,12}[:=]\s*(?:\uFFFC|_|\.\.|…|\n|$)/.test(lines(end, Math.min(end + 20, reading.text.length))) &&
    /(?:^|[\n\uFFFC_.])[^\n:]{0,12}$/.test(lines(Math.max(0, start - 14), start))
  );
}

/** The words behind a list by which its items are asked for: “Email both back to us today.” */
const CLOSES_LIST =
  /^(?:(?:please|kindly|just|simply|then|and|so|now|could you|can you|would you)[ ,]+)*(?:send|e-?mail|mail|text|post|message|whatsapp|fax|forward|share|give|return|hand|pass|drop|get|let|submit|provide|type|write|read|pop|put|paste|add|include|attach|enclose|quote|state|answer|fill|complete|reply|respond|return|tell|list|note|copy)\b(?: (?:me|us|back|in|out|to|with|below|under|beside|next to|after|behind|and|then|return|just))*(?: have)? ?(?:both|all|each|every|them|these|those|this|that|it|everything|and return|and send|return|the (?:lot|above|details|two|three|lines?|list|points|fields|blanks))\b(?!.* to (?:your|his|her|their|(?:the|a) (?:landlord|bank|buyer|seller|guests?|tenants?|owner|driver|courier|school|court|embassy)\b))/i;

/** How an item of a list is asked for by the sentence right below the list, if it is. */
function askedBelow(reading: Reading, wanted: Cue, innocent: string): Request | undefined {
  const item = reading.sentences[wanted.sentence] as Sentence;
  return requestBelow(reading, item, innocent) !== undefined && reaches(reading, item.firstWord, wanted)
    ? wanted
    : undefined;
}

/** The sentence right below the list of the item, if it asks for all that is in the list. */
export function requestBelow(reading: Reading, item: Sentence, innocent: string): Sentence | undefined {
  const { blocks, links } = reading.prose;
  if (blocks[item.block]?.kind !== 'list-item') return undefined;
  const below = reading.sentences.find(
    ({ index, block, span }) =>
      index >= item.index && (blocks[block]?.kind !== 'list-item' || closesItem(reading.slice(span))),
  );
  if (below === undefined || !(CLOSES_LIST.test(reading.slice(below.span)) || closesItem(reading.slice(below.span))))
    return undefined;
  if (reading.has([innocent, 'data-request.interface'], below.index)) return undefined;
  return links.some((link) => link.span.start >= below.span.start && link.span.end <= below.span.end)
    ? undefined
    : below;
}

/** Whether an order that closes the list stands in its last item, as where no empty line is between them. */
function closesItem(item: string): boolean {
  const at = item.search(ORDER_IN_ITEM);
  return at > 0 && CLOSES_LIST.test(item.slice(at));
}

const ORDER_IN_ITEM =
  /(?<=[\w?] )(?:Please|Kindly|Just|Simply|Fill|Answer|Reply|Send|Text|Email|Mail|Complete|Return|Let|Give|Write|Then|Could|Can|Would|Message|Post)\b/;

/** The title of a list that asks for its items: “What we need”, “To send back”. */
const ASKING_TITLE =
  /^(?:(?:what|things?|documents?|data|details|items?|papers|information) (?:that )?(?:(?:we|i) (?:still |also )?(?:need|want|require|miss|lack|ask for)|(?:is|are) (?:still )?(?:missing|needed|required)|(?:still )?(?:needed|required|missing|to send))\b|to (?:be )?(?:send|sent|provide|submit|attach|include|reply|mail|email)\b|(?:still )?(?:needed|required|missing|wanted|outstanding)\b|we (?:still )?need\b|please (?:send|provide|include|attach)\b)[^.!?]{0,30}$/i;

/** Whether the sentence asks to hand over what is named below it. */
export function asksToHandOver(reading: Reading, { index }: Sentence): boolean {
  const asks = reading
    .cuesIn(['data-request.ask', 'data-request.need'], index)
    .filter((ask) => !isRefused(reading, ask));
  if (asks.some((ask) => ask.type !== 'data-request.need' || isDirectNeed(reading, ask, false))) return true;
  if (reading.cuesIn('data-request.lead', index).some((lead) => !isRefused(reading, lead))) return true;
  if (reading.has('data-request.channel', index) && reading.has('data-request.write', index)) return true;
  return reading.has('data-request.form', index) && !reading.has('data-request.interface', index);
}
