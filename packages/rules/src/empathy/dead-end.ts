import {
  type Cue,
  contains,
  defineRule,
  type Finding,
  overlaps,
  type Reading,
  type RuleContext,
  type Sentence,
} from '@trustlint/core';
import { clauseEnd, clauseStart, spanOfWords } from '../clause.ts';
import { HOW_IT_IS } from '../lexicon/reason.ts';

export const deadEnd = defineRule({
  id: 'empathy/dead-end',
  level: 'sentence',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'A refusal with no alternative, reason or next step in the sentence or the next two.',
  why: 'A bare “no” leaves the reader alone with the problem. A reason makes it fair, and an alternative or a next step, however small, shows that somebody looked for a way.',
  sources: ['000 2.1', '000 4.2', '001 2'],
  options: {},
  needs: ['refusal'],
  phrases: {
    /** Says that it ends here, without saying no: counts only right behind a refusal. */
    'empathy/dead-end.ending': [
      "(it|this|that|these|those) (is|are|'s) (just|simply|also|all|only|purely|unfortunately)? (our|the|a|company|standard|house|store|shop|club|school|hotel|library) ..2 (policy|policies|procedure|procedures|practice|rule|rules|standards)",
      "(that|it|this) (is|'s) (just|simply)? (the way (it|things) (is|are|goes|go)|how (it|things) (is|are|goes|go|work|works)|the end of (it|that|the matter|the story)|that|final|it)",
      '(policy is policy|rules are rules|those are the rules|these are the rules|there you have it)',
      '^^ (it|this|that|they|these|those|(the|your|our) <any> <any>?) (therefore|still|also|simply|just)? (stays|stay|remains|remain|stands|stand|still applies|still apply|holds|(will|has to|have to|must|shall) (stay|remain|stand|apply)) (at|as|on|the same|unchanged|in force|in place|payable|due|final)',
      '(the|your|our) <any> <any>? (stays|stay|remains|remain|stands) (as (it|they) (is|are|was|were)|unchanged|the same|in force|in place)',
    ],
    /** Sympathy, thanks, wishes and sign-offs: such a clause is no way out, whatever else it says. */
    'empathy/dead-end.polite': [
      '(thank you|thanks|many thanks|thanks again|thanking you)',
      '(i|we) (really|do|very much|truly|sincerely)? (hope|wish|trust|appreciate|thank|understand|value|know|realise|realize|sympathise|sympathize|regret|apologise|apologize|look forward)',
      '^ (hoping|wishing|looking forward|hope|wish|trust|enjoy|have (a|fun)|take care|all the best|best|kind|warm|good luck|sorry|apologies|regards|sincerely|yours|cheers|see you|until next time|do enjoy|please enjoy|happy)',
      '(do enjoy|please enjoy|enjoy your|enjoy the)',
      '(do not|never) hesitate',
      'feel free to (contact|reach|get in touch|write|ask|let|call|reply|email)',
      '(keep|bear|take) ..3 (feedback|suggestion|comments|in mind|wish|idea)',
      '(welcome|serve|see|have|help|assist) you (again|soon|back|in the future|next time|another time)',
      '(wish|if|as much as|far as|best|all) (i|we) (can|could)',
      '(i|we) can (only|imagine|understand|see|assure|appreciate)',
      '(rest|be) assured',
      '(read|see|find|consult|refer to|check|visit|look at|browse|explore|discover) (more|out|at|about)? (in|on|our|the|about) ..4 (policy|policies|terms|conditions|guidelines|website|site|page|homepage|faq|faqs|blog|collection|catalogue|catalog|sale|range)',
      '(read|find|see|learn) (out)? more (about|on|information|in|at)',
      '(read|see|refer to|consult) (section|page|clause|article|paragraph)',
      '(follow|like|join|tag|find) us',
      '(rate|review|recommend) (this|our|us|your|the)',
      'stay tuned',
      "(am|are|'s|is) (always|still)? here (for|to)",
      '(saved|noted|logged|recorded|kept|registered) (your|the|this|that) ..2 (feedback|suggestion|wish|idea|comment|comments|opinion|interest)',
      '(survey|newsletter|questionnaire)',
      'note (that|also)',
    ],
    /** A sign-off, whose whole sentence is no way out. */
    'empathy/dead-end.farewell': [
      // "The crew looks forward to seeing you": a goodbye, whoever says it
      'look~ forward to (seeing|welcoming|meeting|having|greeting|hearing|serving|your <any>|you)',
      '(any|other|further|more|additional) (other|further|more|additional)? (question|questions|concern|concerns|queries|query|enquiries|help|assistance)',
      '(anything|something) (else|further|more)',
    ],
  },
  bad: [
    { text: 'I asked the harbour. ⟦There is no way to return it⟧.' },
    { text: 'I’m sorry, ⟦we can do nothing for you⟧.' },
    { text: 'The loan ⟦stands rejected⟧.' },
    { text: "You'd like to swap the blue coat for a red one. ⟦That isn't possible⟧." },
    { text: 'Thank you for your letter. ⟦We do not lend the big drill at weekends⟧. Have a nice day!' },
    { text: 'Unfortunately, ⟦we are unable to repair your watch⟧. We appreciate your understanding.' },
    { text: '⟦Your application for the garden plot has been turned down⟧.' },
    { text: '⟦No, we won’t be reopening the swings⟧.' },
    { text: "I asked the manager about the discount. ⟦There's nothing I can do⟧, sorry." },
    { text: "⟦We won't be refunding the second night⟧. It is our policy." },
    { text: '⟦Exporting to a calendar is not supported⟧. We hope you enjoy the app anyway.' },
    { text: 'A later start? ⟦Out of the question⟧.' },
    { text: '⟦No further steps will be taken about the hedge⟧.' },
    { text: "⟦We won't be able to see your dog⟧ this week. Happy Easter!" },
    { text: 'The rules are clear, ⟦so we cannot refund the ticket⟧.' },
    { text: '⟦We cannot swap the seats⟧. The fair was founded in 1987.' },
    { text: '⟦There’s no getting the old varnish back⟧.' },
    { text: '⟦Your frame is too far along to be changed⟧.' },
    { text: '⟦The oars can’t be swapped⟧.' },
    { text: 'Thank you for your letter. ⟦I’m afraid we can’t help you with the boat⟧.' },
    { text: '⟦The plum flavour won’t be coming back⟧. Have a nice day.' },
    { text: '⟦We’ve read your plea for a second oar and must disappoint you⟧. Thank you.' },
    { text: '⟦Sorry, you can’t have two lockers on one pass⟧. Enjoy the pool.' },
  ],
  good: [
    {
      text: 'I’ll start your refund that afternoon. There’s no claim form to fill in.',
      because: 'it spares the reader work',
    },
    { text: 'I’ve given it to our head tuner, who can approve a new case, which I can’t.', because: 'somebody can' },
    {
      text: 'The visits are cancelled. There is nothing for you to arrange with us.',
      because: 'it spares the reader work',
    },
    { text: 'The cattery is full until May; I’ve put Mimi on the list for June.', because: 'it shows a way' },
    { text: "We can't move the lesson, but I can put you on the list for Tuesday.", because: 'it offers something' },
    {
      text: "That isn't supported yet. You can print the page to a PDF file instead.",
      because: 'an alternative follows',
    },
    { text: 'We do not lend the big drill, because it needs a trained user.', because: 'it gives the reason' },
    {
      text: "I can't approve the claim yet. Send me the receipt and I'll look at it today.",
      because: 'the next step follows',
    },
    { text: 'After you press **Erase**, you cannot undo this step.', because: 'it explains how the thing works' },
    { text: 'There is nothing you need to do: the new key is in the post.', because: 'nothing is refused' },
    { text: "If we're unable to deliver, we refund the postage.", because: 'it is a condition' },
    { text: 'Your claim has not been rejected. Ms Rossi decides on it by Monday.', because: 'it denies a refusal' },
    { text: 'You wrote: “They told me that nothing can be done.” I disagree.', because: 'it quotes the reader' },
    { text: 'There’s nothing we like more than a full hall.', because: 'nothing is refused' },
    { text: 'We do not tolerate insults in the forum.', because: 'it is a house rule, and nobody asked to bend it' },
    { text: 'The cellar is not possible in a wheelchair. The ramp brings you to the hall.', because: 'it shows a way' },
    { text: 'The doorbell stopped ringing after the storm. Thanks for resetting it.', because: 'it tells what broke' },
    { text: "I'm sorry about the cake. We can't give you that afternoon back.", because: 'it feels with the reader' },
    { text: 'Mr Osei, who wasn’t part of the first check, reads it again.', because: 'it tells of somebody' },
    { text: 'Your choir had no way to get in. We’re sorry.', because: 'it says what happened to the reader' },
    {
      text: 'The roof carries 200 kg. That’s why we can’t put the tank there.',
      because: 'the reason stands before it',
    },
    {
      text: "We don't lend the ladder. Its second rung broke last week under a visitor.",
      because: 'a sentence of its own tells why',
    },
    { text: 'You asked why the stall can’t be moved. It can, until 3 May.', because: 'it says the question back' },
    { text: 'I can’t move the lesson today. Would Monday be early enough?', because: 'it offers another day' },
    { text: 'Thanks for telling us that the pump won’t let you stop it.', because: 'it thanks for a report' },
    { text: 'The noise in your room wasn’t acceptable. I’m sorry.', because: 'the sender owns it' },
    { text: 'The train won’t make the 14:10 ferry. I’ve moved you to the next.', because: 'it is late' },
    {
      text: 'They sold seats twice. It’s forbidden, and we told the harbour office.',
      because: 'it tells what is wrong',
    },
    { text: 'Your ticket is closed for now. Have a nice day!', because: 'it tells how far the matter is' },
    {
      text: 'Our crane can’t lift it that high. The street is too narrow for the larger one.',
      because: 'it says what stands in the way',
    },
    { text: 'The dentist won’t treat anybody on Friday. She’s ill, and I’m sorry.', because: 'somebody is ill' },
    { text: 'Call me on 555-0118 and you won’t have to explain it twice.', because: 'it spares the reader something' },
    {
      text: 'Ms Lund leads the inquiry. She doesn’t work with your manager.',
      because: 'it says that she is impartial',
    },
    {
      text: '**Why:** the wind is up. The pilot can’t land the glider above 40.',
      because: 'a label says that it is why',
    },
    { text: 'The shutters are new, and they don’t let rain in.', because: 'it is good news' },
    {
      text: 'You object to the rejection of your stall at the fair.',
      because: 'it says back what the reader objects to',
    },
    { text: 'Your savings book is not part of this. The thief saw names.', because: 'the harm did not reach it' },
    { text: 'We don’t take legal action against finders who write to us.', because: 'it reassures' },
    { text: 'The council turned down our plan for the quay.', because: 'the sender was refused' },
    { text: 'I know an heirloom like this can’t be replaced.', because: 'it feels with the reader' },
    {
      text: 'When your coach came in, there was no porter, and you carried it all.',
      because: 'it tells what happened',
    },
    { text: 'Our rules didn’t fit your harp, so I made an exception.', because: 'it is granted' },
    {
      text: 'It isn’t possible to book one boat twice, so nobody is left on the quay.',
      because: 'it says what that is good for',
    },
    {
      text: 'We don’t lend the saw in the rain, since wet hands and blades don’t mix.',
      because: 'the reason stands inside',
    },
    { text: 'The law forbids us to sell matches to children under twelve.', because: 'the law is the reason' },
    { text: 'I don’t disagree with you about the hedge.', because: 'it agrees' },
    { text: 'There’s no cleaning fee.', because: 'nothing is refused' },
    { text: 'Your scarf is safe. We keep it at the desk.', because: 'it tells where a thing is' },
    { text: 'I don’t agree with the fee, and I’ve asked the board to drop it.', because: 'it takes the reader’s side' },
    { text: 'You may have heard that the pier closes. It doesn’t.', because: 'it sets a rumour right' },
    {
      text: 'I’m not allowed to see your marks, and only your tutor can.',
      because: 'what is the reader’s stays theirs',
    },
    { text: 'I’ve called off the boat, so there’s nothing for you to pack.', because: 'it spares the reader work' },
    {
      text: 'I’m sorry this isn’t the answer you wanted: the mast stays in our yard.',
      because: 'it feels with the reader',
    },
    { text: 'The permit is on its way, and I don’t have it in hand yet.', because: 'it tells how far the matter is' },
    { text: 'I couldn’t help smiling at the photo of the goat.', because: 'nothing is refused' },
    { text: 'Your photos are kept in Leeds and are never sold.', because: 'the reader is glad of this no' },
    { text: 'Do I have to pay for the rope? The answer is no.', because: 'nothing is refused' },
    { text: 'You asked if the glue harms the cat. The answer is no.', because: 'nothing is refused' },
    { text: 'It’s not too late.', because: 'it opens a door' },
    {
      text: 'We can’t take opened honey. Once a jar is open, nobody can tell what got in.',
      because: 'the reason stands in the next sentence',
    },
    { text: 'The contract forbids us to share your number.', because: 'it protects' },
    { text: 'There is no new day for the fair yet.', because: 'the matter is open' },
    { text: 'It hasn’t left our mill yet, and I’m sorry for the wait.', because: 'the matter is open' },
    { text: 'None of your maps were lost.', because: 'it is good news' },
    { text: 'Snip the card, so that nobody else can use it.', because: 'it protects the reader' },
    {
      text: 'We can’t add you to this year’s choir.\n\nYou have two ways:\n\n- Sing with us in May.\n- Join the Monday group.',
      because: 'a list of ways stands below',
    },
    { text: 'Your old key won’t work any more.', because: 'nobody wants it to' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      for (const door of closedDoors(reading)) {
        if (hasWayOut(reading, door)) continue;
        yield tell(reading, door, context);
      }
    }
  },
});

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A refusal, or several in a row: sentences and words, inclusive. */
interface Door {
  readonly cues: readonly Cue[];
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly first: number;
  readonly last: number;
}

function closedDoors(reading: Reading): readonly Door[] {
  const doors: Door[] = [];
  const refusals = reading.cues('refusal').filter((cue) => isRefusal(reading, cue));
  const endings = reading.cues('empathy/dead-end.ending').filter(({ span }) => !reading.isQuoted(span));
  const isEnding = new Set(endings);
  for (const cue of [...refusals, ...endings].sort((a, b) => a.first - b.first)) {
    const sentence = reading.sentences[cue.sentence] as Sentence;
    const last = clauseEnd(reading, cue.last, sentence.lastWord);
    const door = doors.at(-1);
    const before = door && reading.sentences[door.lastSentence];
    if (
      door !== undefined &&
      before !== undefined &&
      cue.sentence - door.lastSentence <= 1 &&
      before.block === sentence.block
    ) {
      doors[doors.length - 1] = {
        ...door,
        cues: [...door.cues, cue],
        lastSentence: cue.sentence,
        last: Math.max(door.last, last),
      };
    } else if (!isEnding.has(cue)) {
      const first = clauseStart(reading, cue.first);
      doors.push({ cues: [cue], firstSentence: cue.sentence, lastSentence: cue.sentence, first, last });
    }
  }
  return doors;
}

/** What a practice that is full can't do. */
const SEES_PATIENT =
  /\bsee (?:(?:your|any|new|more|further) (?:\w+ )?(?:daughter|son|child|children|mother|father|partner|wife|husband|dog|cat|pet|horse|patients?|clients?|visitors?)|you|him|her|them|patients)\b/;
/** Words that make "impossible" and "can't" good news, or tell how a thing is built. */
const HARMS = setOf(
  'overfill overfilled damage damaged break broken lose lost miss missed hurt harm spill leak burn fail forget hack hacked misuse misused steal stolen copy copied guess guessed undo undone overstate overstated stress stressed overestimate wrong notice deny imagine say tell thank wait believe spend mistakes mistake errors sense begin emphasise emphasize recommend praise',
);
/** What one may be unable to do without refusing anything. */
const NO_FAVOURS = setOf(
  'disagree find locate see reproduce reach contact tell say verify confirm read view determine identify access hear connect log sign attend come guarantee promise know recognise recognize match trace detect predict speak wait thank spot imagine judge assess estimate diagnose recall remember think afford rule blame fault argue complain agree answer apologise apologize help look be',
);
/** What a sender may not do, or not be going to do, without refusing anything. */
const NO_SERVICES = setOf(
  'disagree recognise recognize need know want charge think believe expect mind store collect track keep share sell require ask recommend see log like forget hear get understand mean doubt hold rush leave use blame judge spam call write close open care remember recall appreciate feel wish work live come receive find look say have regret be let bill disclose bother disturb rest stop lose delete miss hesitate contact tell happen repeat waste start go give-up try seem appear show count put record save assume suggest imply intend plan advise encourage apologise apologize own deserve lie cheat harm hurt test',
);
/** What a refusal in the past was about; other verbs tell what went wrong. */
const DECISIONS = setOf(
  'approve accept grant accommodate offer refund honour honor fulfil fulfill process recover restore retrieve save select consider agree make help assist resolve repair replace exchange reimburse issue extend change give',
);
/** Whose reach is no refusal of the sender's: "you can't undo it", "other guests can't open your door". */
const OTHERS = setOf(
  'you nobody other others strangers stranger thieves thief anyone anybody hackers scammers criminals fraudsters outsiders',
);
/** What house rules are about. */
const CONDUCT =
  /\b(?:abus\w+|insult\w*|violen\w+|harass\w*|spam\w*|cheat\w*|threat\w*|racis\w+|hate|hateful|bully\w*|bullying|offensive|swear\w*|rude\w*|smok\w+|vap\w+|bots?|weapons?|discriminat\w+|aggress\w+|plagiaris\w+|illegal|unlawful)\b/i;
const REGRETS = /\b(?:unfortunately|sadly|regrettably|alas|afraid|regret|sorry)\b/;
/** "It wasn't possible to reach you" tells of an attempt. */
const UNSUCCESSFUL = setOf('reach find locate contact reproduce open read verify identify trace detect');
const FILED = setOf('ticket tickets case cases request requests conversation chat thread enquiry inquiry');
const MONEY = setOf('card payment transaction bank charge debit password login code');
const REACHES = setOf('stopped ceased quit discontinued can may could will would shall do does am are is be was were');
/** "We won't share your address" protects. */
const PROTECTED = setOf('share sell disclose use delete store keep show skip stop');
/** What a promise in the passive spares the reader: "you won't be charged". */
const SPARED = setOf(
  'charged billed affected lost deleted shared sold contacted bothered disappointed needed required asked harmed used stored seen opened heard read connected worn washed locked tracked reached felt interrupted touched known told repeated gone forgotten',
);
/** What a thing can't be by the way it is made: "the door can't be opened from outside". */
const UNREACHED = setOf('opened heard read connected worn washed touched felt tracked seen lost delayed told known');
const DENIES = /\b(?:not|no|never|nobody|nothing|none|neither|impossible|unable)\b/;
const TO_OTHERS =
  /\b(?:twice|more than once|by (?:a|any|small) (?:child|children|stranger|thief|guest|dog|cat)|(?:for|by|to|with) (?:(?:any|some) ?(?:one|body)|others?|other (?:guests|people|users|customers|members)|strangers?|third|outsiders|thieves)|without your?)\b/;

/** A no that spares: no delay is seen, nothing is filmed, it takes no longer, a slip is kept from happening. */
const REASSURES =
  /\bshow(?:s|ed|n)? (?:no|not any) (?:access|sign|signs|trace|traces|damage|fault|leak|misuse|entry)\b|\b(?:see|expect|find) any (?:delays?|closures?|cancellations?|changes?|disruptions?|strikes?|faults?|problems?)\b|\b(?:will not|wo not) take any (?:photos?|pictures?|money|payment|notes|blood|deposit)\b|\b(?:do|does|will|should) not take (?:more|longer) than\b|\b(?:can|could) not be (?:mixed up|confused|forgotten|swapped (?:by|over|round)|overlooked|mistaken)\b|\bwould not (?:match|fit|line up|agree|work together)\b|\bnot name an exact\b|\bnot take (?:any )?(?:legal (?:action|steps)|action|steps) against\b|\bnot let (?:any |the )?(?:water|air|light|dust|rain|cold|noise|dirt|heat|damp|wind)\b/;

const isReassuring = (words: readonly string[], after: readonly string[]): boolean =>
  REASSURES.test([...words, ...after].join(' '));

/** Asks for something that nobody hopes for: "Do I have to pay twice?" */
const SPARED_QUESTION =
  /\b(?:do|does|did|will|would|must|should|is|are|was|were|has|if|whether)\b(?!.*\b(?:can|could|may|get|refund|discount)\b).*\b(?:need|have to|must|pay|charged?|cost|lose|lost|hurts?|harms?|risk|too late|extra|closed|cancelled|affected|danger\w*|scam|wait|again)\b/i;

function isRefusal(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  if (sentence.end === '?' || reading.isQuoted(reading.wordSpan(cue.first))) return false;
  if (isUnderCondition(reading, cue, sentence) || isReported(reading, cue, sentence)) return false;
  const start = clauseStart(reading, cue.first);
  const words = wordsOf(reading, cue.first, cue.last);
  const before = wordsOf(reading, Math.max(start, cue.first - 4), cue.first - 1);
  const after = wordsOf(reading, cue.last + 1, Math.min(cue.last + 5, sentence.lastWord));
  const head = words[0] as string;
  const previous = before.at(-1) ?? '';
  const rest = after.join(' ');
  const has = (...some: readonly string[]): boolean => some.some((word) => words.includes(word));

  if (before.includes('not') || before.includes('never') || before.includes('without')) return false;
  // "Nadia, who wasn't part of the decision": tells of somebody; "you had no way to call", "we hadn't planned for it": tells what happened.
  if (previous === 'who' || (head === 'not' && previous === 'had')) return false;
  const haver = head === 'had' ? previous : head === 'no' && previous === 'had' ? before.at(-2) : undefined;
  if (
    haver !== undefined &&
    !/^(?:i|we)$/.test(haver) &&
    /\bno (?:way|ways|means|chance|choice|idea)\b/.test(words.join(' '))
  )
    return false;
  if (isMourned(reading, cue, sentence)) return false;
  // “There is no new day yet”, “it hasn't left our depot yet, and I'm sorry”: the matter is open
  if (
    /^(?:there|has|have|is|are)$/.test(head) &&
    /^[^,;:–—]*\byet\b/.test(reading.text.slice(cue.span.start, sentence.span.end))
  )
    return false;
  // “None of your files were lost”, “your claim was rejected at first”, “your old key won't work any more”
  if (
    /\bnone of\b.*\b(?:lost|gone|missing|damaged|affected|at risk|deleted|void|expired|lapsed|stolen|closed|cancelled|canceled|shared)\b/.test(
      [...before, ...words].join(' '),
    ) ||
    /^(?:at first|by mistake|in error)\b/.test(rest) ||
    (/^(?:work|open|fit|count)$/.test(words.at(-1) ?? '') &&
      /\b(?:old|former|previous|lost|stolen|expired)\b/.test(before.join(' ')))
  )
    return false;
  // “What we know so far, and what we don't”
  if (previous === 'what' && words.at(-1) === 'not' && (after.length === 0 || reading.startsClause(cue.last + 1)))
    return false;
  // “Lock it, so that nobody else can get in”, “no one else can open your file”: it protects
  if (
    /^(?:nobody|no one)\b/.test(words.join(' ')) &&
    (/\bso(?: that)?$/.test(before.join(' ')) ||
      /\belse can (?:open|see|read|use|view|enter|access|get|take|hear|join|edit|change|collect|touch|listen)$/.test(
        words.join(' '),
      ))
  )
    return false;
  // “Two orders that you never made”: somebody else did
  if (head === 'never' && previous === 'you' && cue.first > sentence.firstWord + 1) return false;
  // “The late fee stays off your bill”
  if (
    / off$/.test(words.join(' ')) &&
    /^(?:your|the|this|next) (?:\w+ )?(?:bill|account|statement|invoice|card|record|rent)\b/.test(rest)
  )
    return false;
  // “We are closed for the holiday on Thursday and reopen on Friday”
  if (
    has('closed', 'shut') &&
    /\b(?:reopens?|opens? again|open again|back (?:on|at|in))\b/i.test(
      reading.text.slice(cue.span.end, sentence.span.end),
    )
  )
    return false;
  // “Card details were not on the list”: good news after a theft of data
  if (
    /\bnot (?:on the list|among|part of)\b/.test(words.join(' ')) &&
    LEAKED.test(reading.text.slice(sentence.span.start, cue.span.start))
  )
    return false;
  // "I'm sorry this isn't the answer you wanted", "I don't have it in hand yet"
  if (
    /\bsorry (?:that )?(?:this|it|that)(?: is|[’']s)?(?: not|n[’']t| isn[’']t) the (?:answer|news|outcome|result|reply) you\b/i.test(
      reading.slice(sentence.span),
    )
  )
    return false;
  if (/^(?:i |we )?do not have\b/.test(words.join(' ')) && /\byet\b/.test(`${words.join(' ')} ${rest}`)) return false;
  // "It's not too late"
  if (/\bnot (?:yet )?too late\b/.test([...before, ...words, ...after].join(' '))) return false;
  // "Do I need a visa? The answer is no.": nothing is denied
  if (
    has('answer', 'reply') &&
    has('no') &&
    SPARED_QUESTION.test(reading.slice((reading.sentences[cue.sentence - 1] ?? sentence).span))
  )
    return false;
  // "You may have heard that we close. We don't.", "I'm not allowed to see your results"
  if (
    sentence.lastWord - sentence.firstWord <= 2 &&
    HEARD.test(reading.slice((reading.sentences[cue.sentence - 1] ?? sentence).span))
  )
    return false;
  if (/\bnot (?:allowed|permitted) to (?:see|read|open)$/.test(words.join(' ')) && after[0] === 'your') return false;
  // "There's no restocking fee", "we keep it at the desk", "I don't agree with the fee": no wish is refused
  if (
    /^there (?:is|'s) no \w+ing (?:fees?|charges?|costs?|rooms?|tables?|deposits?|penalt\w+)$/.test(
      `${words.join(' ')}`,
    )
  )
    return false;
  if (/^(?:i|we) (?:keep|hold) (?:it|them|him|her) (?:at|on) (?:the|our|my)$/.test(words.join(' '))) return false;
  if (/^(?:i|we) (?:do|can) not (?:\w+ )?agree$/.test(words.join(' ')) && after[0] === 'with') return false;
  // "Our rules didn't fit, so I made an exception": it is granted
  if (/^(?:made|making|granted|granting) (?:an|any|one)? ?exceptions?$/.test(words.join(' '))) return false;
  // "It's forbidden, and we have to report it" tells why something was done.
  if (
    /^(?:forbidden|prohibited|banned|barred)$/.test(words.at(-1) ?? '') &&
    /^(?:it|that|this)$/.test(/^(?:is|was|'s)$/.test(head) ? previous : head) &&
    tellsConduct(reading, sentence)
  )
    return false;
  // "The contract forbids us from sharing your number": it protects
  if (
    /^(?:from |to )?(?:sharing|selling|passing|giving|disclosing|share|sell|pass|give|disclose) (?:on |out )?your (?:\w+ )?(?:number|address|name|data|details|e ?mail|file|results)/.test(
      rest.replace(/^(?:us|me) /, ''),
    )
  )
    return false;
  if (isReassuring([...before.slice(-1), ...words], after)) return false;
  // "The council turned down our plan": it is the sender's that was refused.
  if (
    /\b(?:turned down|rejected|refused|declined|denied) (?:our|my)\b/.test([...words, ...after].join(' ')) &&
    !/^(?:i|we)$/.test(head)
  )
    return false;
  // "There was no car, and you waited two hours": what happened to the reader.
  if (
    /^there (?:was|were) no\b/.test(words.join(' ')) &&
    !/\b(?:way|chance|choice|option|room|seats?|possibility|solution|alternative|record|reason|grounds)\b/.test(
      words.join(' '),
    )
  )
    return false;
  // "Your vault is not part of this": the harm did not reach it.
  if (
    has('part') &&
    has('not') &&
    /^(?:of )?(?:this|it|that|these|the (?:\w+ )?(?:attack|breach|break-in|incident|leak|outage|recall|fault|problem|failure))\b/.test(
      [...words.slice(words.lastIndexOf('part') + 1), ...after].join(' '),
    ) &&
    !REGRETS.test(reading.slice(sentence.span).toLowerCase())
  )
    return false;
  // "A couple of pounds won't make much difference": it is no favour.
  if (
    words.at(-1) === 'make' &&
    /^(?:(?:much|any|a|that|too|big|great|real|all|of) )*(?:difference|sense|mistakes?|odds)\b/.test(rest)
  )
    return false;
  // "You won't have to explain it twice" spares; "she doesn't work with your manager" says that she is impartial.
  if (/\byou (?:will|do|would) not have to\b/.test([...before, ...words, ...after].join(' '))) return false;
  if (/\b(?:he|she|they) (?:do|does) not work (?:with|for|under)\b/.test([...before, ...words, ...after].join(' ')))
    return false;
  // "Why: the captain can't dock above 40 knots": a label says that it is the reason.
  if (isUnderReason(reading, sentence)) return false;
  // "No, we won't" begins with the answer; "no dogs" denies a thing.
  if (
    (previous === 'no' && !/^,/.test(reading.text.slice(reading.wordSpan(cue.first - 1).end))) ||
    /\b(?:accusation|allegation|insinuation)/.test(rest)
  )
    return false;
  if (REACHES.has(head) && (OTHERS.has(previous) || before.includes('other'))) return false;
  // An order to the reader: "Do not accept the parcel".
  if (head === 'do' && (cue.first === start || /^(?:please|and|so|but|then)$/.test(previous))) return false;
  const goal = after[0] === 'to' ? after.slice(1, after[1] === 'be' ? 3 : 2) : after.slice(0, 1);
  const denies = DENIES.test(words.join(' '));
  if (
    (denies && !/^(?:say|says|said|saying)$/.test(words.at(-2) ?? '') && words.some((word) => HARMS.has(word))) ||
    goal.some((word) => HARMS.has(word) || (word === 'see' && !SEES_PATIENT.test(`${words.join(' ')} ${rest}`)))
  )
    return false;
  // "We don't take opened jars, because we can't check what's in them": the reason of the no
  if (
    before.includes('because') &&
    /\bnot (?:check|test|measure|inspect)\b/.test(`${words.join(' ')} ${goal[0] ?? ''}`)
  )
    return false;
  // "They can approve a new aid, which I can't": somebody can
  if (SOMEBODY_CAN.test(reading.text.slice(reading.sentences[cue.sentence]?.span.start ?? 0, cue.span.end)))
    return false;
  if (SPARES.test(`${words.join(' ')} ${rest}`)) return false;
  // "There's nothing we like more than muddy boots"
  if (/\b(?:nothing|no)\b.*\b(?:more|better|rather) than\b/.test(`${words.join(' ')} ${rest}`)) return false;
  // "You have been banned for posting links": the reason stands beside it
  if (
    /^(?:banned|suspended|blocked|removed)$/.test(words.at(-1) ?? '') &&
    after[0] === 'for' &&
    !/^(?:now|good|ever|life|the|a|\d+|an|one|two|three|at)$/.test(after[1] ?? 'now')
  )
    return false;
  // "We won't write again" spares, "we won't be making it again" refuses.
  if (
    (has('again') || /\bagain\b/.test(rest)) &&
    !/^(?:making|selling|stocking|offering|printing|producing|running|baking|brewing)$/.test(words.at(-1) ?? '')
  )
    return false;
  if (denies && TO_OTHERS.test(`${words.join(' ')} ${rest}`)) return false;

  // "We do not tolerate insults", "bots are not allowed here": a house rule that nobody asked to bend.
  const whole = reading.slice(sentence.span);
  if (CONDUCT.test(whole) || has('tolerate')) return false;
  if (/\b(?:intended|meant|designed|made|aimed|suitable)\b/i.test(whole) && /\bonly\b/i.test(whole)) return false;
  // "A song's name can't be changed after you have published it": how a thing is made, where nothing of the reader's is asked for.
  if (
    /^(?:changed|edited|renamed|modified|altered|reused|removed|moved)$/.test(words.at(-1) ?? '') &&
    /^(?:after|once|when|while|during)$/.test(after[0] ?? '') &&
    !/^your\b/i.test(whole) &&
    !REGRETS.test(whole.toLowerCase())
  )
    return false;

  if (has('be') && (has('can', 'may') ? UNREACHED : SPARED).has(words.at(-1) as string)) return false;
  if (words.length === 1 && head === 'no' && cue.first === sentence.firstWord) return false;
  // A cell of a table, "Extra fee: none"
  if (
    words.length === 1 &&
    head === 'none' &&
    (cue.first === sentence.firstWord || /^(?:fees?|costs?|charges?|price|deposit)$/.test(reading.word(cue.first - 1)))
  )
    return false;
  // "It won't make that day": late, and not refused.
  if (
    words.at(-1) === 'make' &&
    /^(?:it(?! (?:for|any))|(?:that|the|your|this|its) (?:\w+ )?(?:day|date|deadline|time|flight|slot|delivery))\b/.test(
      rest,
    )
  )
    return false;
  if (/^(?:take|will|would)$/.test(head) && /^(?:long|more|a while|up)\b/.test(rest)) return false;

  // "Your ticket is closed for now" tells how far it is.
  if (has('closed') && /^(?:is|are|was|were)$/.test(head) && before.some((word) => FILED.has(word))) return false;
  // "Your bank has declined the payment", "your card was declined": an event at the bank.
  if (
    /\b(?:declined?|refused?|rejected?)$/.test(words.join(' ')) &&
    /\b(?:bank|issuer|provider|paypal|apple|google)$/.test(
      [...before, ...words]
        .join(' ')
        .replace(/ (?:has|have|had|just|also|unfortunately|again)?\s*(?:declined?|refused?|rejected?)$/, ''),
    ) &&
    /^(?:the|your|this|our) (?:\w+ )?(?:payment|transfer|card|charge|transaction|direct debit|debit|top up|order)\b/.test(
      rest,
    )
  )
    return false;
  if (/\b(?:declined|refused|rejected)$/.test(words.join(' ')) && before.some((word) => MONEY.has(word))) return false;

  // "We can't help you with this" refuses, "I can't help noticing" does not
  const helps = words.at(-1) === 'help' && /^(?:you|with|here|any|further)\b/.test(rest);
  if (/\bhelp (?:but|\w+ing)\b/.test(`${words.join(' ')} ${rest}`)) return false;
  // "Unfortunately I could not reach you", "sorry, I don't see it yet"
  const denier = words.findLastIndex((word) => /^(?:not|never)$/.test(word));
  if (REGRETS.test(words.slice(0, 4).join(' ')) && denier >= 0 && denier >= words.length - 2) {
    if (
      (NO_FAVOURS.has(words.at(-1) as string) && !helps) ||
      /^(?:yet|sure|have|need|know|want|only)$/.test(words.at(-1) as string)
    )
      return false;
    if (/^(?:did|could|was|were|had)$/.test(words[denier - 1] ?? '')) return false;
  }
  if (/\bget$/.test(words.join(' ')) && /^(?:hold|through|in touch|to (?:the|it))\b/.test(rest)) return false;
  if (UNSUCCESSFUL.has(goal[0] ?? '')) return false;

  const to = words.lastIndexOf('to');
  const action = (to >= 0 ? words[to + 1] : words.at(-1)) ?? '';
  if (has('impossible') && after[0] === 'to' && NO_FAVOURS.has(after[1] ?? '')) return false;
  if (has('unable', 'able', 'powerless', 'position')) {
    if (
      NO_FAVOURS.has(action) &&
      !/^(?:help|be|answer|get)$/.test(action) &&
      !SEES_PATIENT.test(`${words.join(' ')} ${rest}`)
    )
      return false;
    if (/^(?:was|were)$/.test(head) && !DECISIONS.has(action)) return false;
  }
  const modal = words.find((word) => REACHES.has(word)) ?? '';
  const verb = words.at(-1) as string;
  if (/^(?:i|we)$/.test(head) && modal === 'can' && NO_FAVOURS.has(verb) && !helps) return false;
  // A cue that is only subject, modal, "not" and verb: the verb decides.
  if (isBareDenial(words, modal) && NO_SERVICES.has(verb) && !(verb === 'have' && after.length === 0)) return false;
  // "Your data is stored in Leeds and is never sold"
  if (
    /\b(?:never|not) (?:sold|shared|passed|disclosed|published|traded|rented)$/.test(words.join(' ')) &&
    /\b(?:data|details|address(?:es)?|information|names?|photos?|numbers?|e-?mails?|messages|records|answers)\b/i.test(
      whole,
    )
  )
    return false;
  // "We never sell your data"
  if (
    /^(?:sell|sells|share|shares|trade|use|publish|print)$/.test(verb) &&
    /^(?:on )?(?:your|any(?: of your)?|personal|customer|customers) (?:\w+ )?(?:data|details|address|addresses|information|names?|photos?|numbers?|emails?|messages)\b/.test(
      rest,
    )
  )
    return false;
  // "There was a mix-up: your box went to another customer"
  if (
    /^(?:went|gone)$/.test(head) &&
    /\b(?:mix(?:ed)?[- ]up|mistake|error|wrong|slip|accident)\b/.test(reading.slice(sentence.span).toLowerCase())
  )
    return false;
  if (/^(?:will|would|shall)$/.test(modal) && PROTECTED.has(verb) && /\b(?:your|you|any|it|them)\b/.test(rest))
    return false;
  return !(/^(?:was|were)$/.test(head) && has('going'));
}

/** Whether a label before it, in its paragraph, says that the reason comes here. */
const isUnderReason = (reading: Reading, { index, block }: Sentence): boolean => {
  const opening = reading.sentences.find((other) => other.block === block);
  return (
    opening !== undefined &&
    index - opening.index <= 2 &&
    /^\W*(?:why|(?:the )?(?:reason|cause))(?: (?:for|it|we|this|that)\b[^.:]{0,40})?\W{0,3}[:.?]/i.test(
      reading.text.slice(opening.span.start, reading.sentences[index]?.span.end),
    )
  );
};

/** Whether the sentence before tells what was done, and not what was asked for. */
function tellsConduct(reading: Reading, { index, block }: Sentence): boolean {
  const before = reading.sentences[index - 1];
  if (before === undefined || before.block !== block || before.end === '?') return false;
  return (
    before.lastWord - before.firstWord >= 4 &&
    !/\b(?:ask\w*|want\w*|wish\w*|like|request\w*|wrote|plan\w*)\b/i.test(reading.slice(before.span))
  );
}

/** What the reader may have taken for true. */
const HEARD =
  /\byou (?:may |might |will |must )?(?:also )?(?:have )?(?:heard|read|seen|feared|wondered|worried|fear|worry) (?:that|whether|if)\b/i;
/** What nobody gives back: "I can't give you that evening back" feels with the reader. */
const GONE =
  /\b(?:cost you (?:\w+ ){0,2}(?:time|hours?|days?|an? \w+)\b.*\bback\b|(?:that|those|the|your|this|lost|these) (?:\w+ )?(?:hours?|mornings?|afternoons?|evenings?|nights?|days?|weekend|holiday|moments?|birthday|wedding|concert|party|memor(?:y|ies)|years?|time|first (?:\w+))\b.*\b(?:back|repeated|relived|replaced|undone|restored|recovered|made up)\b|\bno (?:refund|money|sum|amount|voucher|apology) (?:can|could|will|would) (?:make up|replace|bring|give|undo)|(?:replaced?|made up|make up|undone?|put right|repaired) (?:for it )?(?:with|by) (?:money|any (?:sum|amount)|a (?:refund|voucher|sum)))/i;
/** What thieves are after. */
const LEAKED = /\b(?:passwords?|passcodes?|details|card (?:data|numbers?)|payment data|medical (?:data|records))\s*$/i;
/** What the sender's side did badly is not acceptable. */
const OWN_FAULT =
  /\b(?:delays?|waits?|waiting|smell|mess|noise|dirt|state|treatment|tone|late|long|having to|how (?:you|we|it|this)|what happened|service|mistakes?|errors?|damage|that|this|it)\b/i;
const SORRY = /\b(?:sorry|apolog\w+|our (?:mistake|fault|error)|let you down)\b/i;

/** A loss that the sender owns or feels, and no wish that is refused. */
function isMourned(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  const whole = reading.slice(sentence.span);
  if (GONE.test(whole)) return true;
  const around = reading.text.slice(
    (reading.sentences[cue.sentence - 1] ?? sentence).span.start,
    (reading.sentences[cue.sentence + 1] ?? sentence).span.end,
  );
  if (/\bacceptable$/i.test(reading.slice(cue.span)))
    return SORRY.test(around) && OWN_FAULT.test(reading.text.slice(sentence.span.start, cue.span.end));
  // "I know a piece like this can't be replaced", "we're sorry that a product you trusted isn't safe": the reader's loss.
  const before = reading.text.slice(sentence.span.start, cue.span.start);
  if (
    /^(?:i|we) (?:do |can |fully |also )?(?:know|understand|realise|realize|see|appreciate) (?:that )?(?!.*\b(?:i|we)\b)[^,;:]*\b(?:you|your|this|that|these|those|a|an)\b[^,;:]*$/i.test(
      `${before}${reading.slice(cue.span)}`,
    )
  )
    return true;
  if (
    /^(?:i|we)(?:['’](?:m|re)| am| are) (?:\w+ )?sorry that\b[^,;:]*\byou (?:trusted|bought|chose|own|rely|relied|paid|use|love)\b[^,;:]*$/i.test(
      `${before}${reading.slice(cue.span)}`,
    )
  )
    return true;
  // "I'm sorry the planner doesn't do what you had in mind"
  return /^[^.!?]*\bwhat you (?:\w+ )?(?:had in mind|hoped|expected|wanted|needed|need|were (?:hoping|looking) for|paid for)\b/i.test(
    reading.text.slice(cue.span.start, sentence.span.end),
  );
}

const CONDITIONS = setOf('if unless once until when whenever should case');
const ASKING = setOf('ask asks asked know knows wonder wondered wondering see check checked whether');

/** "If we're unable to …" and all of a sentence that opens with a condition. */
function isUnderCondition(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  const start = clauseStart(reading, cue.first);
  for (let i = start; i < cue.first; i++) {
    if (!CONDITIONS.has(reading.word(i)) || (i > start && ASKING.has(reading.word(i - 1)))) continue;
    // "should" asks only at the start.
    if (reading.word(i) === 'should' && i !== start) continue;
    if (reading.word(i) === 'case' && reading.word(i - 1) !== 'in') continue;
    if (reading.word(i) === 'once' && /^(?:again|more)$/.test(reading.word(i + 1))) continue;
    return true;
  }
  const opening = reading.word(sentence.firstWord);
  return cue.first > sentence.firstWord && /^(?:if|unless|should|once|whenever)$/.test(opening);
}

/** "We do not …", "the salon will not …", with nothing but an adverb between. */
const isBareDenial = (words: readonly string[], modal: string): boolean =>
  /^(?:do|does|will|shall)$/.test(modal) && words.at(-2) !== 'to' && words.indexOf(modal) === 1 && words.length <= 5;

/** What the reader told, or what somebody told the reader: "you wrote that …", "told you that …". */
function isReported(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  // "It's a scam: we don't hand out vouchers by text"
  if (/\b(?:scam|fraud|fake|phishing|hoax)\b/i.test(reading.slice(sentence.span))) return true;
  if (OBJECTS.test(reading.text.slice(sentence.span.start, cue.span.end))) return true;
  if (cue.first === sentence.firstWord) return false;
  const said = reading.slice(spanOfWords(reading, sentence.firstWord, cue.first - 1));
  return REPORTS.test(said);
}

/** "There's no form to fill in", "nothing for you to arrange": work that the reader is spared. */
const SPARES =
  /\b(?:no (?:\w+ )?(?:forms?|paperwork|documents?|papers|labels?|fees?|software|apps?)|nothing(?: \w+)? for you) to (?:ship|post|mail|hand in|collect|carry|pack|change|fill (?:in|out)|complete|sign|send|return|pay|print|download|install|arrange|do|book|set up)\b/i;

/** "They can approve it, which I can't" */
const SOMEBODY_CAN =
  /\b(?:can|may|could|is able to|are able to) \w+[^.!?;]{0,80}, which (?:i|we) (?:cannot|can[’']t|can not)$/i;

/** "You object to the suspension": says back what the reader is against. */
const OBJECTS =
  /^you(?:['’]ve| have| had)? (?:now |also )?object(?:ed)? to\b(?![\s\S]*(?:[,;:]|\b(?:but|and) (?:i|we)\b))/i;
const REPORTS =
  /\byou(?:'ve|\u2019ve)? (?:(?:have|had|also|now) )?(?:object(?:ed)?|appeal(?:ed)?|disagree[d]?|protest(?:ed)?|complain(?:ed)?|challenged?|contest(?:ed)?|disputed?)\b[^,;:]*$|\byou(?:'ve|\u2019ve)? (?:(?:were|was|have been|had been|have|had|also|first) )?(?:told|write|wrote|said|say|heard|hear|mention|mentioned|report|reported|describe|described|noticed|felt|thought)\b[^,;:]*$|\byou(?:'ve|\u2019ve)? (?:(?:have|had|also) )?(?:ask(?:ed)?|want(?:ed)? to know|wonder(?:ed)?) (?:us |me )?(?:why|whether|if|how|what|when|where)\b[^,;:]*$|\b(?:thanks|thank you)\b[^,;:]*? for (?!.*\b(?:but|however|though|although|yet|and (?:we|i))\b)[^,;:]*$|\b(?:told|telling|wrote) (?:you|us) that\b[^,;:]*$|\b(?:he|she|they|colleague|agent|seller|driver|shop|assistant) (?:said|told|wrote|claimed|thought|says|claims)\b[^,;:]*$/i;

const wordsOf = (reading: Reading, first: number, last: number): readonly string[] => {
  const words: string[] = [];
  for (let i = first; i <= last; i++) words.push(reading.word(i));
  return words;
};

const OFFERS = ['alternative', 'follow-up', 'handover'];
const WAYS = [...OFFERS, 'alternative.condition', 'reason'];
/** How many sentences behind the refusal may bring the way out. */
const REACH = 2;

/** Joins a no to the reason that stands before it: "…, so I'm not reopening it", "For this reason, I can't". */
const CONCLUDES =
  /^(?:and )?(?:so|therefore|hence|thus|for (?:this|that) reason|because of (?:this|that)|that(?:'|\u2019| i)s why|this is why)\b/i;
/** Words before it that may hold a reason, at least. */
const SHORTEST_REASON = 5;

/** Whether the no follows from what stands before it, which is no mere rule. */
function concludes(reading: Reading, { cues, firstSentence }: Door): boolean {
  const { first } = cues[0] as Cue;
  const sentence = reading.sentences[firstSentence] as Sentence;
  let start = clauseStart(reading, first);
  while (start > sentence.firstWord && !CONCLUDES.test(reading.text.slice(reading.wordSpan(start).start)))
    start = clauseStart(reading, start - 1);
  if (!CONCLUDES.test(reading.text.slice(reading.wordSpan(start).start))) return false;
  const before = reading.sentences[firstSentence - 1];
  const isInside = start > sentence.firstWord;
  if (!isInside && (before === undefined || before.block !== sentence.block)) return false;
  const from = isInside ? sentence : (before as Sentence);
  const last = isInside ? start - 1 : from.lastWord;
  if (last - from.firstWord + 1 < SHORTEST_REASON || from.end === '?') return false;
  const said = wordsOf(reading, from.firstWord, last).join(' ');
  return (
    !(last - from.firstWord < LONG_REASON && DEADLINE.test(said)) &&
    !RULES.test(said) &&
    !reading.has(['empathy/dead-end.polite', 'reason.hollow', 'empathy/dead-end.ending'], from.index)
  );
}
/** A deadline in a few words is no reason that anybody could follow: "The offer expired, so nothing can be done". */
const LONG_REASON = 8;
const DEADLINE = /\b(?:expired?|deadline|ended|over|closed|late|past)\b/;
const RULES =
  /\b(?:polic(?:y|ies)|rules?|terms|conditions|final|thank|thanks|sorry|asked|wrote|want|wanted|would like|request(?:ed)?)\b/;

/** "… when the car is booked for somebody else" */
const TAKEN =
  /\b(?:when|while|if|where|because) (?:\S+ ){1,4}?(?:is|are|has been|was) (?:already |still )?(?:booked|taken|reserved|occupied|in use|shared)\b/i;

/** "You can't book twice for one hour, so nobody loses a seat": what it is good for. */
const SPARING =
  /, so (?:that )?(?:nobody|no one|each (?:of you|guest|child|\w+ (?:has|gets))|everyone|everybody) (?!else\b|must\b)\w/i;
/** "… since bare feet and splinters don't mix", "the law forbids us to sell fireworks to children": the reason stands inside. */
const SINCE =
  /\bsince (?!(?:then|last|it|its|that|this|january|february|march|april|may|june|july|august|september|october|november|december|\w+day)\b|\d)(?:(?!polic|rules?\b|terms\b|deadline|expired|period|window|system|management)[\w’'-]+ ){2,9}?(?:is|are|was|were|do|does|don[’']t|doesn[’']t|can|can[’']t|cannot|has|have|had|would|need|needs|burn|burns|break|breaks|melt|melts|hurt|hurts)\b/i;
const LAW =
  /\b(?:the|by|a|federal|state|food|tax|uk|eu|city|local|national) (?:\w+ )?laws? (?:forbids?|bars?|bans?|prohibits?|doesn[’']t (?:let|allow)|does not (?:let|allow)) (?:\S+ ){3,}/i;

/** Whether a list stands below the no: the ways that are open, or what happens now. */
function isListedBelow(reading: Reading, { lastSentence }: Door): boolean {
  const { end } = (reading.sentences[lastSentence] as Sentence).span;
  return reading.prose.blocks.filter(({ kind, span }) => kind === 'list-item' && span.start >= end).length > 1;
}

function hasWayOut(reading: Reading, door: Door): boolean {
  if (concludes(reading, door) || isListedBelow(reading, door)) return true;
  const { span } = reading.sentences[door.lastSentence] as Sentence;
  const behind = reading.text.slice((door.cues[0] as Cue).span.end, span.end);
  if (TAKEN.test(behind) || SPARING.test(behind) || SINCE.test(behind) || LAW.test(reading.slice(span))) return true;
  const next = reading.sentences[door.lastSentence + 1];
  if (
    next?.block === reading.sentences[door.lastSentence]?.block &&
    next !== undefined &&
    HOW_IT_IS.test(reading.slice(next.span))
  )
    return true;
  if (next?.end === '?' && OFFERED.test(reading.slice(next.span))) return true;
  const ways = reading.cuesIn(WAYS, door.firstSentence, 0, door.lastSentence + REACH - door.firstSentence);
  if (ways.some((way) => isWayOut(reading, door, way))) return true;
  if (door.cues.some((cue) => explainsItself(reading, cue) || turns(reading, cue))) return true;
  for (let at = door.lastSentence + 1; at <= door.lastSentence + REACH; at++)
    if (tellsMore(reading, door, at)) return true;
  return false;
}

/** Another day or another way, put as a question: “Would Monday be early enough?” */
const OFFERED =
  /^\W*(?:(?:would|could|might) (?!you\b|i\b|we\b|that be all\b|this be all\b)(?:\S+ ){1,5}?(?:be (?:\w+ )?(?:enough|ok(?:ay)?|good|better|fine|all right|an option|of use|possible)|do|work|suit|help)\b|(?:is|are) (?:\S+ ){1,4}?(?:any good|ok(?:ay)?|early enough|late enough|soon enough|fine|an option|any use)\b|shall (?:i|we) (?!close|end|leave)|do you have (?:an?|any) (?:\w+ )?(?:friend|neighbou?r|relative|address)\b)/i;

/** Words of a sentence that only repeats the no, softens it or takes leave. */
const SAYS_NOTHING =
  /\b(?:decisions?|polic(?:y|ies)|terms|rules?|conditions|ticket|request|matter|complaint|enquiry|inquiry|case|final|answer|reply|disappoint\w*|frustrat\w*|inconvenien\w*|pity|shame|sad|sorry|hard|hope[ds]?|hoping|wish\w*|news|loyal\w*|satisfaction|important|pleasure|valued?|appreciat\w*|understand\w*|regret\w*|regards|thanks?|sincerely|feedback|interest|luck|bye|goodbye|cheers|patience|custom|always|welcome|best|great|lovely|nice|good|happy|enjoy|kind|questions?|concerns?)\b/;
/** The same of a sentence as long as this: it may tell of tickets and cases. */
const LONG = 9;
const TAKES_LEAVE =
  /\b(?:decisions?|polic(?:y|ies)|terms|conditions|final|complaint|disappoint\w*|frustrat\w*|inconvenien\w*|sad|sorry|hope[ds]?|hoping|wish\w*|loyal\w*|satisfaction|important|pleasure|valued?|appreciat\w*|understand\w*|regret\w*|regards|thanks?|sincerely|feedback|interest|luck|patience|welcome|enjoy|questions?|concerns?)\b/;
/** Speaks on of what was refused, or of others like it. */
const GOES_ON = setOf('it its they their he his she her both each these those another other any one');
/** Ends a clause that leaves its verb out: "Saturday is", "a voucher does". */
const STANDS_FOR = setOf('is are does do can will was were');

/** Whether the sentence tells more about the matter: why it is so, what is possible, what has to be known. */
function tellsMore(reading: Reading, door: Door, index: number): boolean {
  const sentence = reading.sentences[index];
  const length = sentence === undefined ? 0 : sentence.lastWord - sentence.firstWord + 1;
  if (sentence === undefined || length < 3 || reading.isQuoted(sentence.span)) return false;
  const opener = reading.word(sentence.firstWord);
  const empty = [
    'refusal',
    'empathy/dead-end.ending',
    'empathy/dead-end.polite',
    'empathy/dead-end.farewell',
    'reason.hollow',
  ];
  const words = wordsOf(reading, sentence.firstWord, sentence.lastWord);
  if (WHY.test(words.join(' '))) return true;
  if (/^(?:i|we|please|if)$/.test(opener) || reading.has(empty, index)) return false;
  if (isPassage(reading, sentence)) return true;
  if (length < 4) return false;
  if ((length < LONG ? SAYS_NOTHING : TAKES_LEAVE).test(words.join(' '))) return false;
  if (sentence.end === '?') return /^(?:which|what|when|where|who|how|is|was|did)$/.test(opener);
  if (GOES_ON.has(opener)) return true;
  if (opener === 'you' && !/^(?:will|would|must|may|can|should|need|do|did)$/.test(words[1] ?? '')) return true;
  for (let i = sentence.firstWord; i <= sentence.lastWord; i++) {
    if (STANDS_FOR.has(reading.word(i)) && (i === sentence.lastWord || reading.startsClause(i + 1))) return true;
  }
  const isBeside = sentence.block === reading.sentences[door.lastSentence]?.block;
  if (isBeside && length >= (ASIDE.test(reading.slice(sentence.span)) ? LONG_TELLING : TELLING)) return true;
  return sharesWord(words, wordsOf(reading, door.first, door.last));
}
/** Words of a statement behind a no that is more than a phrase: it tells why. */
const TELLING = 6;
const LONG_TELLING = 11;
/** What letters tell by the way. */
const ASIDE =
  /\b(?:opens?|opening|closes?|closing|starts?|begins?|founded|hours|invoice|enclosed|attached|messages?|e-?mails?|sent|winners?|letters?|newsletter|items|statements?|dated|seats?|orders?|applies|apply|menu|website|survey|shop|store|told|informed|above|below)\b/i;
/** What keeps people and things from serving. */
const WHY =
  /^(?:the|our|my) reasons? (?:is|are|lies?)\b(?!.*\b(?:polic(?:y|ies)|rules?|terms|conditions|ours|ourselves)\b)|(?:\b(?:is|are|am|fell|has been|was)|'s) (?:ill|sick|on leave|pregnant|injured|in hospital|broken|too (?:narrow|small|old|heavy|wide|large|thin|weak|low|high|short|long|steep))\b|\b(?:health|safety|hygiene|fire|customs|tax|privacy|data protection) (?:rules?|laws?|regulations?)\b|\b(?:retired|resigned|broke down|burst|burnt down|flooded)\b/i;

/** What stands open or leads there: "Saturday is free", "the lift takes you up", or a link to it. */
const OPEN =
  /\b(?:is|are) (?:still |also |always )?(?:free|vacant|fine|possible|available|in stock)\b|\b(?:takes?|gets?|brings?|leads?|lets?|carries|carry) you\b|\b(?:fits?|suits?|replaces|does the same|works? (?:with|for|instead))\b|\bhas no (?:limit|steps|stairs|waiting list|fee)\b/i;
const isPassage = (reading: Reading, { span }: Sentence): boolean =>
  OPEN.test(reading.slice(span)) || reading.prose.links.some((link) => overlaps(link.span, span));

/** Whether two stretches speak of the same thing: a longer word of one begins like one of the other. */
function sharesWord(some: readonly string[], others: readonly string[]): boolean {
  const beginnings = new Set(others.filter((word) => word.length > 4).map((word) => word.slice(0, 5)));
  return some.some((word) => word.length > 4 && !COMMON.has(word) && beginnings.has(word.slice(0, 5)));
}
const COMMON = setOf(
  'apply applies there their these those which would could should about after again other being until number',
);

function isWayOut(reading: Reading, door: Door, way: Cue): boolean {
  const refusal = door.cues[0] as Cue;
  if (reading.isQuoted(way.span) || isCovered(reading, 'empathy/dead-end.ending', way)) return false;
  if (way.type === 'reason' && isCovered(reading, 'reason.hollow', way)) return false;
  if (
    way.type === 'reason' &&
    (overlaps(refusal.span, way.span) ||
      door.cues.some(({ span }) => contains(span, way.span)) ||
      isAfterwards(reading, way))
  )
    return false;
  if (way.type === 'alternative.condition') {
    if (way.last < refusal.first || way.sentence > door.lastSentence) return false;
    if (way.first < refusal.first && way.last <= refusal.last) return false;
  }
  if (OFFERS.includes(way.type)) {
    // Before the refusal, "you can" and "instead" repeat what the reader asked for, and what was passed on has been answered.
    const isBefore = way.last < refusal.first;
    if (isBefore && (way.type !== 'alternative' || !/^(?:i|we)$/.test(reading.word(way.first)))) return false;
    if (isCovered(reading, 'refusal', way) || reading.isNegated(way, 4)) return false;
  }
  if (reading.has('empathy/dead-end.farewell', way.sentence)) return false;
  const sentence = reading.sentences[way.sentence] as Sentence;
  const start = clauseStart(reading, way.first);
  const end = clauseEnd(reading, way.last, sentence.lastWord);
  const polite = reading.cuesIn('empathy/dead-end.polite', way.sentence);
  return !polite.some((other) => other.last >= start && other.first <= end);
}

/** "once it has been deleted": when the no holds, not why. */
function isAfterwards(reading: Reading, { first }: Cue): boolean {
  if (!/^(?:is|are|was|were|has|have|had|'s|been)$/.test(reading.word(first))) return false;
  for (let i = first - 1; i >= 0 && first - i <= 5 && !reading.startsClause(i + 1); i--) {
    if (/^(?:once|after|when|whenever|if)$/.test(reading.word(i))) return true;
  }
  return false;
}

const isCovered = (reading: Reading, type: string, cue: Cue): boolean =>
  reading.cuesIn(type, cue.sentence).some(({ span }) => overlaps(span, cue.span));

/** What follows a colon, a dash or a semicolon explains, unless it says the same again or is only polite. */
function explainsItself(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const end = sentence.span.end;
  if (sentence.end === ':') return true;
  const from = cue.span.end;
  const tail = reading.text.slice(from, end);
  const mark = /[:;]|\s[–—-]\s/.exec(tail);
  if (mark === null) return false;
  let first = cue.last + 1;
  while (first <= sentence.lastWord && reading.wordSpan(first).start < from + mark.index) first++;
  if (sentence.lastWord - first < 2) return false;
  const says = [
    'refusal',
    'empathy/dead-end.ending',
    'empathy/dead-end.polite',
    'empathy/dead-end.farewell',
    'reason.hollow',
  ];
  return !reading.cuesIn(says, cue.sentence).some((other) => other.first >= first);
}

/** ", but Monday at eight is yours": what follows the turn is a way out unless it is polite or says no once more. */
function turns(reading: Reading, cue: Cue): boolean {
  const { lastWord } = reading.sentences[cue.sentence] as Sentence;
  const says = [
    'refusal',
    'empathy/dead-end.ending',
    'empathy/dead-end.polite',
    'empathy/dead-end.farewell',
    'reason.hollow',
  ];
  for (let i = cue.last + 1; i + 3 <= lastWord; i++) {
    if (!/^(?:but|yet|though|although)$/.test(reading.word(i)) || !reading.startsClause(i)) continue;
    const clause = wordsOf(reading, i + 1, lastWord).join(' ');
    if (SAYS_NOTHING.test(clause)) return false;
    return !reading.cuesIn(says, cue.sentence).some(({ last }) => last > i);
  }
  return false;
}

function tell(reading: Reading, door: Door, context: RuleContext): Finding {
  const text = reading.prose.text;
  const span = spanOfWords(reading, door.first, door.last);
  const sentence = reading.sentences[door.lastSentence] as Sentence;
  const end = sentence.span.end;
  const stop = sentence.end === '' ? '.' : '';
  const at = { text, span: { start: end, end } };
  const add = (title: string, words: string) => ({
    title,
    applicability: 'suggestion' as const,
    edits: [{ at, text: `${stop} ${words}` }],
  });
  return {
    at: { text, span },
    message: `“${reading.slice(span)}” says no and stops there. Add a reason, an alternative or the next step.`,
    fixes: [
      add('Say what is possible instead', `What I can do instead: ${context.fillIn('what you can offer')}.`),
      add('Give the reason', `The reason is ${context.fillIn('reason')}.`),
    ],
  };
}
