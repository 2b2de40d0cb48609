import type { Cue, Lexicon, Reading, Sentence } from '@trustlint/core';

/** Verbs of what people do for a customer. */
const ACTS =
  'look check investigate review examine reexamine re-examine assess reassess analyse analyze study inspect test verify trace track chase follow pursue contact call ring phone telephone text email e-mail mail write message ping reply respond answer get come update inform notify tell let advise brief report revert return visit ask speak talk discuss raise escalate forward pass relay refer hand take pick handle deal manage process arrange organise organize schedule reschedule book rebook prepare draft print issue reissue re-issue post send resend dispatch despatch ship reship deliver redeliver bring collect fetch replace exchange swap repair fix mend patch correct amend adjust change edit remove delete cancel refund reimburse credit compensate pay repay reverse waive add apply restore recover reinstate reactivate activate unlock unblock reset migrate upgrade install fit refit clean service calibrate build rebuild create set finish complete finalise finalize sort resolve solve settle rectify remedy straighten work dig find locate search see go run re-run rerun reproduce replicate debug monitor watch keep carry conduct perform make give provide supply share publish upload translate confirm approve decide determine consider examine evaluate meet join attend address tackle put place order reorder stock restock transfer move hold reserve register enrol enroll invite drop pop swing stop cover open reopen start begin launch release roll deploy push merge connect introduce explain line figure clear chase nudge remind press petition appeal file log record note double-check consult liaise coordinate undertake ensure initiate hear sign lift drain cut have re'.split(
    ' ',
  );

/** Words after "I will" that make it no promise of an action: states, needs, courtesies, denials and habits. */
const NO_ACTS =
  'blame not never ever only always usually normally typically generally rarely seldom sometimes often occasionally be have need want require know understand appreciate love like miss accept assume presume believe remember hope wait await leave close mark treat consider respect honour honor remain stay stand depend seem suffer expect try endeavour endeavor strive aim attempt charge bill debit deduct invoice thank admit say explain walk guide demonstrate describe list outline summarise summarize illustrate start begin help assist use collect store retain agree apologise apologize clarify elaborate enumerate detail recap spell highlight support protect care listen bet happily gladly otherwise no in at to the a and or if unless until when'.split(
    ' ',
  );

/** "check", "checks": what a third person does. */
const third = (verb: string): string =>
  /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
const ACT = `(${[...new Set(ACTS.flatMap((act) => (act.includes('-') ? [act] : [act])))].join('|')})`;
const MODAL = "(will|shall|am going to|are going to|is going to|'s going to)";
const UNDERTAKE =
  '(undertake|undertakes|promise|promises|pledge|pledges|commit|commits|intend|intends|plan|plans|propose|proposes|agree|agrees|mean|means|vow|vows|(am|are|is) (planning|set|due|preparing|committed|scheduled|expected|supposed|proposing|about|ready|off))';
const COMEBACK =
  '(get back|come back|be back|be in (touch|contact)|get in (touch|contact)|report back|revert|write|reply|respond|answer|call|ring|phone|email|text|message|ping|inform|notify|update|contact|tell|let you know|let them know|shout|circle back|touch base|reach out|pop back|loop back|drop you|send you|keep you (posted|updated|informed|in the loop|up to date)|follow up|advise|give you)';
const NEWS =
  '(reply|replies|answer|answers|response|update|updates|call|callback|phonecall|ring|visit|letter|text|word|news|message|email|e-mail|mail|decision|feedback|replacement|refund)';

/** Where people keep what they mean to do. */
const AGENDA = '(list|lists|agenda|diary|calendar|planner|plate|schedule|notebook|radar|whiteboard|desk)';

/** Promises: the sender, or somebody who acts for the sender, says what they are going to do. */
export const commitment: Lexicon = {
  classes: {
    'commitment.adverb': [
      '(then|also|now|just|again|still|next|first|therefore|instead|hereby|all|both|course|soon|shortly|certainly|definitely|straight|right|too|myself|ourselves|gladly|happily)',
      '<ly>',
    ],
    'commitment.not-act': [`(${NO_ACTS.join('|')})`],
    'commitment.act': [ACT],
    /** The same in the third person: "checks". */
    'commitment.acts': [
      `(${ACTS.filter((act) => !act.includes('-'))
        .map(third)
        .join('|')})`,
    ],
  },
  cues: {
    commitment: [
      // I'll ask, we shall be asking, we're going to ask
      `<sender.pronoun> <commitment.adverb>? ${MODAL} (of course)? <commitment.adverb>? <commitment.adverb>? <!commitment.not-act>`,
      '<sender.pronoun> (am|are) <ly> going to <commitment.adverb>? <!commitment.not-act>',
      `<sender.pronoun> <commitment.adverb>? ${MODAL} <commitment.adverb>? be <commitment.adverb>? (<ing>|in touch|in contact|back|round|sure to)`,
      `<sender.pronoun> <commitment.adverb>? ${MODAL} <commitment.adverb>? have (a|another|an|one|someone|somebody|it|this|that|them|these|those|your|our|my|the|more|news|<placeholder>|<cap>)`,
      `<sender.pronoun> <commitment.adverb>? ${MODAL} (begin|start) (by|with|to)? (<ing>|<commitment.act>|work)`,
      // Our underwriters will ask, the nurse is going to ask
      `<sender.team> <commitment.adverb>? (${MODAL} <commitment.adverb>? <commitment.adverb>? (<!commitment.not-act>|be <commitment.adverb>? (<ing>|in touch|in contact|back|round|along|over|out to|up to|down to))|${UNDERTAKE} to <commitment.act>)`,
      `(our|my) <any>? <!sender.thing> ${MODAL} <commitment.adverb>? (<commitment.act>|be <commitment.adverb>? (<ing>|in touch|in contact))`,
      `(count|rely|depend|bank) on (me|us|our ..2) to (<commitment.act>|<!commitment.not-act>)`,
      `(be|rest) assured (that)? (the|our|my|this) <any> ${MODAL} <commitment.adverb>? (<commitment.act>|consider|hear|weigh|debate|examine|discuss|study)`,
      `<sender.pronoun> ${MODAL} (get|have|ask|send) (a|an|our|my|the|one of our|someone|somebody) ..2 to (<commitment.act>|have a (look|word|chat|think)|take|come|call|ring|see|go|pop|drop)`,
      `<sender.pronoun> ${MODAL} (repeat|redo|rerun|retest|retry|recheck|reprint|re-do|re-run|re-test) (it|this|that|them|the <any>|your <any>)`,
      // It falls to us to ask, I've taken it upon myself to ask
      "(it|this|that) (is|'s|falls) (now|all)? (on|to|up to|down to|for|our (job|duty|task|turn)|my (job|duty|task|turn)) (me|us)? (now)? to <commitment.act>",
      '<sender.pronoun> (have)? (take|taken|took) it (upon|on) (me|us|myself|ourselves) to <commitment.act>',
      '<sender.pronoun> (will|shall|am going to|are going to) leave (a|him|her|them|the <any>|word)? ..3 (note|message|word|memo) (for|with|to)',
      // The matter will be taken up by us, you will be kept informed
      '(will|shall) be <commitment.adverb>? (<ed>|taken (up|care of)|looked (into|at)|dealt with|seen to) ..4 by (me|us|our <any>? <person.any>)',
      'you (will|shall) be (kept|held) <commitment.adverb>? (posted|informed|updated|abreast|up to date|up to speed|in the (loop|picture|know)|apprised|advised)',
      'you (will|shall) be <commitment.adverb>? (told|informed|notified|advised|updated|apprised) (of|about|on|as to)? (the|any|our|its|his|her|their|this|what|whether|how)? <any>? (outcome|outcomes|decision|result|results|progress|verdict|findings|news|developments|next step|next steps)',
      '<sender.pronoun> (will|shall|am going to|are going to) (keep (my|our) (ears|eyes|ear|eye) ..2 for|try (out|it|them|this|that|the|your|her|his|again|another) ..8 and (tell|let|write|report|show)|clarify (with|whether|if|that with|this with))',
      // What I'll do is ask, a new one is what you'll get from us, you'll be the first to hear
      "(what|(the|our|my)? (first|next|best|only)? thing) <sender.pronoun> (will|shall|am going to|are going to|plan to) do (now|next|first|here|for you)? (is|'s) (to)? <commitment.act>",
      '(is|are) what you (will|shall|are going to) (get|receive|have|be getting) from (me|us|our)',
      `is what (our|my|the) ..2 ${MODAL} (do|<commitment.act>)`,
      `is one (that|which)? <sender.pronoun> ${MODAL} (get|find|look|check|ask|chase|raise|settle|sort|answer|put|take|pass|clear)`,
      'you (will|shall|are going to) be the (first|very first) (one|person)? to (know|hear|be told|learn)',
      '^ (please)? expect (a|an|our|my|the|some|another|to) ..4 from (me|us|our)',
      // Officers intend to ask, the nurse is to ask
      `^^ <person.any> <commitment.adverb>? (${MODAL} <commitment.adverb>? <commitment.act>|${UNDERTAKE} to <commitment.act>)`,
      '<sender.team> (is|are) to <commitment.act>',
      '^ <sender.pronoun> (am|are) (already|now)? on it $',
      '^^ consider it (done|sorted|fixed|dealt with)',
      '<sender.pronoun> (am|are) <commitment.adverb>? (getting|having) (it|this|that|your <any>|the <any>) (repaired|fixed|replaced|checked|sorted|mended|looked at|collected|tested|corrected)',
      '<sender.pronoun> (am|are) <commitment.adverb>? (arranging|organising|organizing|ordering) (a|an|the|your|another)',
      '<sender.pronoun> (am|are) (to|about to|off to) <commitment.adverb>? <!commitment.not-act>',
      '<sender.pronoun> <commitment.adverb>? (plan|am planning|are planning|insist|am insisting|are set) on <ing>',
      `<sender.pronoun> <commitment.adverb>? ${UNDERTAKE} to <!commitment.not-act>`,
      '^ gonna <!commitment.not-act>',
      '<sender.pronoun> gonna <!commitment.not-act>',
      // I want to go through it, I'd like to check, I need to ask
      `<sender.pronoun> (want|need|would like|'d like|have|have got|got|'d better|am planning|are planning|am preparing|are preparing) to? (go through|go over|run (this|it)|look into|look at|look up|double check with|check with|speak|talk|consult|discuss|investigate|find out|raise|study|dig|trace|ask|(have|take) (a|an|another|one) ..1 (look|word|chat|think|peek))`,
      "<sender.pronoun> (want|would like|'d like) to (check|double check|confirm|test|verify|review|examine|run)",
      // I intend to go through it, we're sending a fitter out to you, the seller will hear from us
      `<sender.pronoun> <commitment.adverb>? ${UNDERTAKE} to (go (through|over|into|back)|read|compare|measure|query|sift|work through)`,
      '<sender.pronoun> (am|are) <commitment.adverb>? sending (a|an|another|our|one of our|the|somebody|someone|two|three) <any>? (<person.any>|mason|carpenter|roofer|van|crew|courier|somebody|someone) (out|over|round|up|down|along|to (you|your|the)|back)',
      '<sender.pronoun> (am|are) <commitment.adverb>? (sending|posting|shipping|mailing) (a|an|another|your) (new|replacement|spare|second|fresh|further|corrected|amended|complete) <any> <any>? (out|to you|over|round)',
      '<sender.pronoun> (am|are) <commitment.adverb>? (sending|posting|shipping|mailing) (you|out) (a|an|another|your) (new|replacement|spare|second|fresh|further|corrected|amended|complete)',
      '(your <any>|the (seller|buyer|landlord|owner|driver|courier|tenant|neighbour|neighbor|other <any>)|they) (will|shall) (also|then)? (hear|be hearing) (back)? from (me|us|our ..2)',
      // Let me ask
      '(let|allow) (me|us) (to)? (just|quickly|first)? (look|check|double check|ask|see|find|speak|talk|review|run|test|verify|dig|confirm|investigate|consult|raise|examine|trace|get|chase|follow|contact|call|ring|discuss|pass|take|sort|reach|come|forward|have a <any>? (look|word|chat|think|rummage|dig|search|peek|poke around|root around|read|ponder)|escalate|go through|go and|do some)',
      // We undertake to ask, I promise to ask
      `<sender.pronoun> <commitment.adverb>? ${UNDERTAKE} to <commitment.act>`,
      '(leave (it|this|that|that one|this one|everything|the rest) (with|to) (me|us)|<sender.pronoun> (will )?take (it|this|things) from here)',
      // You'll hear from us
      'you (will|shall|are going to|should|can expect to) (also|then|next)? (hear|be hearing) (back|more|again)? (from (me|us|our ..2|the ..2|my ..2|one ..2|a ..2|(mr|mrs|miss|ms|dr|sister|nurse) <any>|<cap>))',
      'you (will|shall) (also|then)? (get|have|receive) (your|the|all your) (money|deposit|fare|fee|payment) (back|refunded|returned)',
      `you (will|shall) (also|then|next)? (get|receive|have|be getting|be receiving) ..4 (from (me|us|our ..2|one of|my ..2))`,
      `you (will|shall) (also|then|next)? (get|receive|have|be getting|be receiving) (a|an|our|my|her|his|their|the|another|your|more) <any>? (reply|answer|response|update|call|callback|visit|decision|feedback|news|replacement|refund)`,
      'you (will|shall) be (contacted|called|notified|informed|updated|visited|reimbursed|refunded|rung) by (me|us|our|the|one|my|a)',
      `(stand by|look out|watch out|keep an eye out|watch your inbox) for (a|an|our|my|the) ..2 ${NEWS}`,
      `^ (please )?(expect|await) (a|an|our|my|her|his|their|another|to|some)? ..2 (hear from|${NEWS})`,
      `you (can|may|should) expect (a|an|our|my|her|his|their|another|to|some)? ..2 (hear from|${NEWS})`,
      `(an|a|the|my|our|your|more|further|another) ..2 ${NEWS} ..3 (will|shall) (follow|be sent|reach you|come)`,
      // Elliptical and non-native forms
      `^^ ${MODAL} ${COMEBACK}`,
      `^^ (will|shall|going to) <commitment.act>`,
      `^^ (will|shall|going to) (look|check|investigate|chase|ask|get back|get on|revert|update|let you know|keep you|find out|sort|pass|forward|do)`,
      '<sender.pronoun> (check|ask|forward|verify|control|look|speak|talk|pass|discuss|clarify|transmit|transfer|investigate|contact|study|see) ..8 and (then)? (i|we|he|she|they)? (then|will)? (write~|inform~|answer~|tell~|call~|ring~|give~|send~|let~|reply~|contact~|update~|come back|report) to? (you|back)',
      `<sender.pronoun> going to <commitment.adverb>? <!commitment.not-act>`,
      `(our|my|the) next? (step|plan|intention|job|task|move) (now|here|then)? is (now|then)? (for ..4)? to <commitment.act>`,
      // It's on my list to ask, I have it in my diary to ask, asking them is next on my list
      `(it|this|that) (is|'s) <any>? (on|in|at the top of) (my|our|the) ..2 ${AGENDA} (now|today)? to (<commitment.act>|read|go)`,
      `<sender.pronoun> (have|have got|got|made|took|put|set|wrote) (got|made|taken|put|set|written)? (a (mental)? (note|reminder)|(myself|ourselves) a (note|reminder)|(it|this|that) (down|(on|in) (my|our) ..1 ${AGENDA})) (for (myself|ourselves))? to (<commitment.act>|read|go)`,
      `^ <ing> (the|your|our|my|with|for|to|into|up) ..4 (is|'s) (next|first|now|top|high)? (on|in|at the top of) (my|our) ..2 ${AGENDA}`,
      `<sender.team> <commitment.adverb>? ${UNDERTAKE} to (read|go (through|over|into|back|and|to)|compare|measure|query)`,
      '(you have|you have got) (my|our) (commitment|promise|assurance|word) (to <commitment.act>|that)',
      `(billing|accounts|accounting|hr|reception|support|finance|payroll|legal|compliance|admissions|engineering|ops|logistics|dispatch|management|maintenance|housekeeping|sales|qa) ${MODAL} <commitment.adverb>? <commitment.act>`,
      `the <any>? <!sender.thing> ${MODAL} <commitment.adverb>? (call|ring|phone|telephone|contact|visit|write to|reply to|get back to|come back to|speak to|speak with|talk to|report back to) you`,
      `the <any>? <!sender.thing> ${MODAL} <commitment.adverb>? (review|investigate|examine|reassess|look into|look at|dig into|discuss|study|come out|come round|come by|come to)`,
      `${MODAL} be <commitment.adverb>? <ed> ..3 by (our|my|us|me|one of|a member)`,
      `(me|yours truly|the undersigned|me and ..2|<cap> and (i|me|we)) ${MODAL} <commitment.adverb>? <!commitment.not-act>`,
    ],
    /** A course of action told in the present, where it is said to come: "Next steps: we test the pump". */
    'commitment.planned': [
      '<sender.pronoun> <commitment.adverb>? <commitment.act>',
      '(our|the|my) <any>? <person.any> <commitment.adverb>? (<commitment.acts>|<commitment.act>)',
      '<cap> <commitment.acts>',
    ],
    /** Says that what follows is to come. */
    'commitment.plan': [
      '(what|here is what|this is what) (happens|will happen|we do|i do|comes|follows) (now|next|then|from here|from now on)',
      '(next|following|coming) (step|steps)',
      '(steps|way on|way forward|plan|the plan) (now|from here|is this|is)',
      '^ (the|our|my) (plan|next step)',
      'how (it|we|this) (goes|go) on',
    ],
    /** A second verb of a promise, whose subject stands before: "I'm checking the log and will reply". */
    'commitment.coordinated': [
      `(and|then|so|but) (then)? will (bring|drop|deliver|carry|post|send|take) (it|them|one) (to|at|off|round|over|out|back|by)`,
      `(and|then|so|but) (then)? ${MODAL} <commitment.adverb>? ${COMEBACK}`,
      `(and|then|so|but) (then)? ${MODAL} <commitment.adverb>? ((share|send|forward|pass|post|bring|show) ..4 (with|to|on to) you|(share|relay|report|forward|pass on|send on|send you|post|quote) (what|whatever|how|the|his|her|their|its|any|all))`,
    ],
    /** A colleague named before acts: "they'll dig into it", "she'll ring you". */
    'commitment.pronoun': [
      `(they|he|she|who) <commitment.adverb>? ${MODAL} <commitment.adverb>? <commitment.adverb>? (be <ing>|be in touch|<commitment.act>)`,
    ],
    /** What somebody with a name at the start of a sentence does: "«Ines in Billing» will ring you". */
    'commitment.predicate': [`${MODAL} <commitment.adverb>? (be <ing>|be in touch|<commitment.act>)`],
    /** A condition that waits for the reader. */
    'condition.reader': [
      '(before|after|until|till) you',
      '(after|until|till) (i|we)',
      '(if|when|once|whenever|unless|provided|providing|as soon as|as long as|in case|in the event|the moment|every time|each time|any time|anytime|the day|the minute|assuming) (that)? (ever|and when|at any point|for any reason|by any chance)? (you|your|yours|this|it|that|there|needed|necessary|required|one|so|not|the|i|we)',
      '^ should (you|your|this|that|it|the|there|anything|any) ',
      '^ had you',
      '^ (depending on|weather permitting|circumstances permitting|barring|subject to|assuming|in the unlikely event)',
      '^ (in (that|this|such|which|any|either) (a)? (case|event|instance)|otherwise|failing that|if so|if not)',
      '^ (upon|on) (cancellation|completion|request|demand|approval|acceptance|payment|receipt|registration|return|expiry|termination|renewal|signature|departure)',
      '^ were you',
      '(from|by) you and (i|we)',
      '(is|are) (enough|sufficient|all (we|i) need|all that is needed)',
      '(all|the only thing|everything) (i|we) need',
      '^ (just|simply|only) (say|write|reply|call|ring|tell|ask|click|press|send|drop|pop|answer|shout|email|message|text)',
      '(that|which|it|whichever|whatever)? (suits|works for) you',
      '(day|time|date|slot|hour|option|one|colour|color|size) you (choose|pick|prefer|like|want|select|name)',
      '(for every|for each|every|each) <any> <any>? you',
      'any <any> <any>? you (find|bring|send|show|name|choose|pick|buy|book|order|like|miss|cancel|do not)',
      '^ where (a|an|the|your|you|this|possible)',
      '^ in the event of',
      '^ (for|with) (orders|customers|bookings|every|each|all|any|items|purchases)',
      '^ (normally|usually|generally|typically|as a rule|by default|in general|as always|as usual|in most cases)',
      '(upon|on|after|following|pending) (receipt|confirmation|completion|verification|receiving|hearing|getting) (of|from|your|you|the)',
      '(upon|on|with|subject to|pending) your (approval|consent|permission|ok|okay|go|blessing|reply|answer|confirmation|agreement|signature|say|help|word)',
      '(whatever|whichever|whenever|wherever|whoever) you',
      '^ (just|simply|please)? (reply|write|call|ring|send|tell|let (me|us) know|drop|give (me|us) (a|your) (call|ring|shout|bell|number|date|day|time|hint|sign)|message|text|email|click|choose|pick|press|say|return|contact|share|upload|fill|confirm) ..8 and (i|we|someone|somebody|our ..2|the ..2|a ..2) (will|shall|can)',
    ],
  },
};

/** Verbs whose action is this very message when "below", "here" or nothing follows. */
const HERE = new Set(['below']);
const REPORTERS = new Set(
  'said says wrote told asked mentioned heard promised wanted want wish expect expected hoped read seen saw learned learnt thought wonder wondered understood ask assume'.split(
    ' ',
  ),
);
/** What "here" makes part of this message. */
const TOLD_HERE = new Set('answer give share put tell list write copy paste sum add reply address cover'.split(' '));
const OWN_EVENT = new Set(['we', 'i', 'our', 'they', 'he', 'she', 'my']);

/** A promise of an action to come. Words are indices, inclusive; `last` is the last word of its clause. */
export interface Commitment {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/**
 * The promises in the text that stand on their own, in order: not asked, quoted, denied or told of the past, not waiting for the
 * reader (a condition or an offer), not done in this very message. Also finds what the cue `commitment` can't: names that
 * open a sentence, and "they'll …" after a colleague.
 */
export const commitments = (reading: Reading): readonly Commitment[] => reading.once(findCommitments);

function findCommitments(reading: Reading): readonly Commitment[] {
  const found: Commitment[] = [];
  const candidates = [
    ...reading.cues('commitment'),
    ...reading.cues('commitment.coordinated').filter((cue) => isSenderBefore(reading, cue)),
    ...reading.cues('commitment.pronoun').filter((cue) => isColleagueBefore(reading, cue)),
    ...reading.cues('commitment.predicate').flatMap((cue) => withName(reading, cue)),
    ...reading.cues('commitment.planned').filter((cue) => isPlanned(reading, cue)),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const { first: start, last, sentence } of candidates) {
    const first = subjectOf(reading, start, last);
    const previous = found.at(-1);
    const end = clauseEnd(reading, sentence, last);
    if (previous !== undefined && first <= previous.last) continue;
    if (!isPromise(reading, sentence, first, last, end)) continue;
    found.push({ first: actorOf(reading, first, sentence), last: end, sentence });
  }
  return found;
}

/** Whether a plan is announced before it in its sentence or up to three sentences before, or a list tells what is done for the reader. */
function isPlanned(reading: Reading, { sentence, first, last }: Cue): boolean {
  if (!reading.startsClause(first) && reading.word(first - 1) !== 'and') return false;
  // "and we have disrupted them" is over.
  if (reading.word(last) === 'have' && !/^(?:an?|the|your|it|them|our|my)$/.test(reading.word(last + 1))) return false;
  if (reading.cuesIn('commitment.plan', sentence, -3, 0).some((plan) => plan.first < first)) return true;
  const kind = reading.prose.blocks[reading.sentences[sentence]?.block ?? -1]?.kind;
  // "I put your stall back on sale and removed the fee" is over.
  if (/^(?:put|set|cut|read|let|hit|shut)$/.test(reading.word(last))) return false;
  return (
    kind === 'list-item' &&
    /^(?:i|we)$/.test(reading.word(first)) &&
    reading.word(last + 1) === 'your' &&
    reading.sentences[sentence]?.firstWord === first
  );
}

/** "Click **Submit**. You'll get a refund …": what the system does, told step by step. */
function isAfterStep(reading: Reading, sentence: number): boolean {
  const before = reading.sentences[sentence - 1];
  return (
    before !== undefined && (STEPS.has(reading.word(before.firstWord)) || ASKED.has(reading.word(before.firstWord)))
  );
}

/** "I can't say that we'll …", "I don't think they'll …" */
function isDoubted(reading: Reading, from: number, first: number): boolean {
  // "I'm not sure, so let me ask": what is asked for comes out of the doubt.
  if (reading.word(first) === 'let') return false;
  for (let i = first - 1; i >= from && first - i <= 8; i--) {
    const word = reading.word(i);
    if (word === 'and' || word === 'but' || word === 'so') return false;
    if (/^(?:not|never|nobody|cannot)$/.test(word)) {
      return /^(?:think|say|promise|guarantee|mean|believe|expect|know|sure|certain|tell|that|imagine)$/.test(
        reading.word(i + 1),
      );
    }
  }
  return false;
}

/** "the form we'll send you": the promise only describes a thing. */
function isRelative(reading: Reading, from: number, first: number): boolean {
  if (first - 2 < from || reading.startsClause(first) || reading.startsClause(first - 1)) return false;
  if (!/^(?:i|we|our|my)$/.test(reading.word(first))) return false;
  // "That's a claim we'll pursue" promises as much as "we'll pursue that claim".
  if (/^(?:that|this|it|those|these)$/.test(reading.word(from)) && /^(?:'s|is|are)$/.test(reading.word(from + 1)))
    return false;
  const noun = reading.word(first - 1);
  if (
    /^(?:and|but|so|then|that|because|as|yes|first|now|sure|course|while|though|since|meantime|meanwhile|case|way|moment|time|day|rest|assured|promise|hope|you|it|this|him|her|them)$/.test(
      noun,
    )
  )
    return false;
  return /^(?:the|a|an|any|each|every)$/.test(reading.word(first - 2));
}

/** Where the subject of a promise really starts, after what stands before a comma: "the frame, our workshop will …". */
function subjectOf(reading: Reading, start: number, last: number): number {
  let subject = start;
  if (/^(?:what|thing|is|are)$/.test(reading.word(start))) return start;
  for (let i = start + 1; i <= last; i++) {
    const word = reading.word(i);
    if (word === 'will' || word === 'shall') break;
    if (word === 'i' || word === 'we' || (reading.startsClause(i) && /^(?:our|my|the|a|an)$/.test(word))) subject = i;
  }
  return subject;
}

/** The last word of the clause that goes on after `last`: up to a comma or a dash, but not more than ten words. */
function clauseEnd(reading: Reading, sentence: number, last: number): number {
  const stop = Math.min(reading.sentences[sentence]?.lastWord ?? last, last + 10);
  let end = last;
  while (end < stop && !reading.startsClause(end + 1)) end++;
  return end;
}

/**
 * What follows a promising verb, from the verb on, where nothing is done later: courtesies, courses of this very message,
 * states, best efforts and questions to the reader.
 */
const NO_ACTIONS: readonly RegExp[] = [
  /^look(?:ing)? forward\b/,
  /^(?:take|talk|run|lead|guide) you (?:\w+ )?through\b/,
  /^(?:go|run) through (?:these|them|each|all|it|(?:the|a) (?:\w+ )?(?:steps?|points?|questions?|settings?|options?|forms?|details|basics|numbers|items?|screens?|menus?|process|instructions?|invoice|bill|lines?|changes?|set))\b/,
  /^(?:get|come) (?:straight|right|to)\b(?! (?:the bottom|work)\b)/,
  /^get this straight\b/,
  /^(?:set|lay|point|break) (?:out|down|you)\b/,
  /^tell you (?:why|how|where)\b/,
  /^pass on (?:our|my|the) (?:thanks|regards|best|warmest)\b/,
  /^give it (?:our|my)\b/,
  /^make (?:every|all|sense|a note|note)\b/,
  /^take (?:\w+ ){0,2}care of (?:your|you|it|them|the)\b/,
  /^ask(?:ing)? you\b/,
  /^let you\b(?! know\b)/,
  /^see\b(?! (?:what|if|to|how|whether|about|who|why|that|it through|this through)\b)/,
  /^show(?:ing)? (?:you|how|up)\b/,
  /^have (?:your|the|it|that|this|them|my) (?:\w+ )?(?:at|to|in) (?:hand|front)\b/,
  /^(?:cover|attach|paste|repeat|quote|recap|sum|include)\b/,
  /^put it\b/,
  /^hold (?:your|it|them|(?:the|this|that) (?:\w+ )?(?:room|table|seats?|place|price|slot|order|parcel|item|berth|stall|bed|ticket|tickets|spot|date|booking)s?)\b/,
  /^take your word\b/,
  // Praise is passed on.
  /^(?:share|pass(?: on)?|forward|relay) (?:on )?(?:your|the|these|this|those|that) (?:(?:kind|lovely|nice|warm) )?(?:praise|thanks|compliments?|kind words|greetings|(?:good )?wishes)\b/,
  // What a driver or a nurse does on the day.
  /^ring (?:the|your) (?:door ?)?bell\b/,
  // Who bears a cost: "we'll pay for the taxi", "we'll cover your postage".
  /^(?:pay|cover|bear|meet) (?:for (?!it\b|you\b)|(?:the|your|all|both|any|her|his|their) (?:\w+ ){0,2}(?:travel|postage|fares?|taxi|costs?|parking|extra|electricity|fees?|shipping|fuel|tolls?|difference|train|bus|coach|hotel|repair)\b)/,
  /^weigh (?:you|your (?:baby|child|dog|cat|bags?|luggage|son|daughter|pet))\b/,
  /^keep\b(?! (?:you|an|on|(?:my|our) (?:eyes?|ears?)|\w+ing)\b)/,
  /^keeping\b(?! you\b)/,
  /^do (?:our|my|everything|all|whatever|what|the) (?:best|utmost|that|we|i|it|what|in|can)\b/,
  /^continue\b(?! to (?:investigate|look|update|search|chase|check|work|monitor)\b)/,
  /^go ahead\b/,
  // Comes along to what is agreed.
  /^(?:join|attend|sit in|come along|come too)(?: (?:us|you|too|as well|the (?:call|meeting)|in))*$/,
  /^(?:closing|waiting|needing|asking(?! (?:the|our|my|her|him|them|a|one)\b)|using|offering|thinking|hoping|cheering|celebrating|rooting|running|moving|opening|changing|charging|having|leaving|travelling|seeing|missing|staying)\b/,
];
/** "I'll tell the crew that you enjoyed the trip": a courtesy. */
const TELLS_PRAISE =
  /^tell (?:(?:the|our|my) \w+|him|her|them) (?:that )?you (?:enjoyed|liked|loved|praised|thanked)\b/;
/** Where somebody of the sender's meets the reader. */
const WHERE_READER_COMES =
  /\bat (?:the|our|your) (?:next )?(?:till|desk|counter|gate|fitting|appointment|visit|reception|pier|entrance|check-in|lesson|pick-up|handover)\b/;
/** What somebody is asked for at the desk or on the line, to see who they are: "we'll ask for your customer number". */
const ASKS_TO_CHECK =
  /^ask (?:them |him |her |your \w+ )?for (?:the|your|their|his|her|both|this|that) (?:\w+ ){0,3}?(?:codes?|numbers?|cards?|names?|ids?|pass(?:es|words?|ports?)?|tickets?|receipts?|licen[cs]es?|signatures?|postcode|birth|initials)\b(?! (?:to|be|back|of (?:the|our|a|an)|from)\b)/;
/** After "let me", "I'd like to" and "I need to": the reader is asked. */
const ASKS_READER = [
  /^(?:check|confirm|see|ask|verify|test|review) (?:i|you|your|who) /,
  /^(?:check|confirm|see|ask|verify|test|review) (?:that|if|whether|one|a|some|how|what|which) (?:i|you|we|your|thing|few|things|it)\b/,
  /^ask (?:for|you|your|if|a|some|how|what|which)\b/,
  /^(?:find )?out (?:what|how|why|where|which|whether|when|who)\b/,
];
const NOBODY = /^(?:nobody|none|nothing|one|neither)$/;

function isPromise(reading: Reading, sentence: number, first: number, last: number, end: number): boolean {
  const current = reading.sentences[sentence];
  if (current === undefined || current.end === '?' || current.end === ':') return false;
  const { firstWord, lastWord } = current;
  const span = { start: reading.wordSpan(first).start, end: reading.wordSpan(last).end };
  if (reading.isQuoted(span) || opensStraightQuote(reading, span.start)) return false;
  if (isReported(reading, firstWord, first) || waitsForReader(reading, sentence, first)) return false;
  if (isDoubted(reading, firstWord, first) || isRelative(reading, firstWord, first)) return false;
  if (!hasSubject(reading, firstWord, first, last) || isStepOfGuide(reading, sentence, first)) return false;
  if (reading.word(first) === 'you' && isAfterStep(reading, sentence)) return false;
  if (OF_A_TEXT_OR_OFFER.test(wordsFrom(reading, firstWord, first - 1))) return false;
  // "That way, we'll find you in the crowd": what the step before is good for
  if (/^(?:that|this) way$/.test(wordsFrom(reading, firstWord, firstWord + 1)) && first === firstWord + 2) return false;
  // "Our cook will change the dish; tell the waiter": it waits for that.
  if (
    /^\s*;\s+(?:please |just )?(?:tell|ask|ring|call|show|bring|hand)\b/i.test(
      reading.text.slice(reading.wordSpan(end).end),
    )
  )
    return false;
  const act = actOf(reading, first, last);
  const tail = wordsFrom(reading, act, Math.min(lastWord, act + 4));
  if (NO_ACTIONS.some((idiom) => idiom.test(tail))) return false;
  const verb = reading.word(last);
  const isAsked =
    !/^(?:will|shall)$/.test(reading.word(last - 1)) && !/^going to/.test(wordsFrom(reading, last - 2, last));
  const isFollowedByColon = reading.text.startsWith(':', reading.wordSpan(end).end);
  const whole = wordsFrom(reading, act, Math.min(lastWord, act + 8));
  if (ASKS_TO_CHECK.test(whole) || TELLS_PRAISE.test(whole)) return false;
  if (happensOnTheLine(reading, sentence, whole)) return false;
  // "Our tailor will measure you at the fitting": when the reader is there
  if (!/^(?:i|we)$/.test(reading.word(first)) && WHERE_READER_COMES.test(whole)) return false;
  // "You rely on us to guard your files": it tells what readers do.
  if (
    /^(?:count|rely|depend|bank)$/.test(reading.word(first)) &&
    /^(?:you|they|who|people|guests|customers|families|members|many|all)$/.test(
      first > firstWord ? reading.word(first - 1) : '',
    )
  )
    return false;
  if (isAsked && ASKS_READER.some((question) => question.test(tail))) return false;
  if (isFollowedByColon && verb !== 'do') return false;
  if (verb === 'carry' && /^costs?$/.test(reading.word(end))) return false;
  if (verb === 'take' && /^(?:seriously|account|board|consideration)$/.test(reading.word(end))) return false;
  if (/^(?:the|a|an|another)$/.test(reading.word(first)) && isTheirJob(tail)) return false;
  if (
    !/^(?:ask|contact|check|investigate|examine|forward|review|speak|talk|arrange|chase|trace|raise|escalate|pass|order|prepare|inspect|test)$/.test(
      verb,
    )
  )
    for (let i = first; i <= last; i++) if (reading.word(i) === 'now') return false;
  return !isHere(reading, last, lastWord);
}

/** "Ring the desk on 555-0100. My colleague will go through the form with you": during that call. */
function happensOnTheLine(reading: Reading, sentence: number, act: string): boolean {
  const before = reading.sentences[sentence - 1];
  return (
    before !== undefined &&
    before.block === reading.sentences[sentence]?.block &&
    /(?:^|[,:;–—] ?|\band |\bplease |\byou can )(?:call|ring|phone|dial)\b(?! (?:me|us) back)/i.test(
      reading.slice(before.span),
    ) &&
    /^(?:ask(?: you)? (?:(?:a|two|three|four|some) |for )|(?:confirm|check|verify) (?:your|who)\b|(?:take|walk|talk|guide|lead|help) you\b|go (?:through|over) )/.test(
      act,
    )
  );
}

/** The word of the verb, which is not always the last one of a cue: "will «phone» you". */
function actOf(reading: Reading, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    if (!/^(?:will|shall|going to)$/.test(reading.word(i) === 'to' ? wordsFrom(reading, i - 1, i) : reading.word(i)))
      continue;
    let act = i + 1;
    while (
      act < last &&
      /^(?:be|also|then|just|now|first|still|of|course|all|both|gladly|(?!reply|apply|supply|rely|comply)\w+ly)$/.test(
        reading.word(act),
      )
    )
      act++;
    return act;
  }
  return last;
}

const wordsFrom = (reading: Reading, from: number, to: number): string => {
  const words: string[] = [];
  for (let i = Math.max(0, from); i <= to; i++) words.push(reading.word(i));
  return words.join(' ');
};

const DOES = new Set(ACTS);
/** What a courier, a dentist or a museum does anyway: "will ask for your signature", "will ring your bell", "will numb the tooth". */
const isTheirJob = (tail: string): boolean =>
  /^(?:ask (?:for|to see|about)|ring (?:your|the|at)|open (?:a|an|its|at|in|on|for)|pay the|see you|meet you|(?:tell|lead) (?:the|a|its|their) (?:story|tale|history|tour|group|party|way)|take (?:you|your)|have)\b/.test(
    tail,
  ) ||
  !(
    DOES.has(tail.split(' ')[0] ?? '') ||
    /^(?:deliberate|vote|rule|weigh|reconsider|debate|think|reflect|compare|scan|judge)\b|^\w+ing\b|^be\b|^in (?:touch|contact)\b|^back\b/.test(
      tail,
    )
  );

/** 'we'll look into it' in straight single marks, which may be apostrophes too. */
const opensStraightQuote = (reading: Reading, start: number): boolean =>
  /[^\p{L}]'$/u.test(reading.text.slice(Math.max(0, start - 2), start));

/** Whether somebody of the sender's side acts: not "nobody at our firm will", "it let me …", "let's", "here is what we'll …". */
function hasSubject(reading: Reading, from: number, first: number, last: number): boolean {
  const opener = reading.word(first);
  const previous = first > from ? reading.word(first - 1) : '';
  // "That is what I'll find out", "finding your key is what our porter will do"; not "here is what we'll do".
  if (previous === 'what' && /^(?:is|'s|are)$/.test(reading.word(first - 2)) && first - 3 >= from)
    return !/^(?:here|this|below|following)$/.test(reading.word(first - 3));
  if (/^(?:they|he|she|who)$/.test(opener) && PASSIVE_FOR_THEM.has(reading.word(last))) return false;
  if (
    (/^(?:what|how|which|where|when|until|till|than|nor)$/.test(previous) &&
      !(previous === 'which' && reading.startsClause(first - 1))) ||
    (NOBODY.test(previous) && !reading.startsClause(first) && !/^(?:is|are)$/.test(opener))
  )
    return false;
  if (/^(?:at|from|in|of)$/.test(previous) && first - 2 >= from && NOBODY.test(reading.word(first - 2))) return false;
  if (opener !== 'let') return true;
  if (reading.isGlued(first + 1)) return false;
  return reading.startsClause(first) || /^(?:and|so|please|then|but|just|first)$/.test(previous);
}

/** "I'll answer both questions right here", "we'll go through it step by step". */
function isHere(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const word = reading.word(i);
    // "the neighbours below", "the flat below"
    if (
      HERE.has(word) &&
      !/^(?:neighbou?rs?|flat|floor|tenants?|people|cellar|deck|apartment|shop|family)$/.test(reading.word(i - 1))
    )
      return true;
    if (word === 'here' && (reading.word(i - 1) === 'right' || TOLD_HERE.has(reading.word(from)))) return true;
    if (word === 'step' && reading.word(i + 1) === 'by') return true;
    if (word === 'first' && i === to && /^(?:answer|take|cover|address)$/.test(reading.word(from))) return true;
    if (word === 'in' && /^(?:turn|order)$/.test(reading.word(i + 1)) && reading.word(i + 2) !== 'to') return true;
    if (word === 'one' && /^(?:by one|at a|after the)$/.test(`${reading.word(i + 1)} ${reading.word(i + 2)}`))
      return true;
    if (word === 'this' && /^(?:message|mail|email|reply|note|letter|chat)$/.test(reading.word(i + 1)))
      return /^(?:in|to|with|of|under)$/.test(reading.word(i - 1));
  }
  return false;
}

/** What "they" do as readers or guests rather than as colleagues. */
const PASSIVE_FOR_THEM = new Set(
  'get see have go open start find stop apply cover run change hear show make complete cut drop push move read join meet sign pay set'.split(
    ' ',
  ),
);

/** "In this guide we'll set up …", "with this plan we'll back up …": what a text shows, or what an offer holds. */
const OF_A_TEXT_OR_OFFER =
  /\bin this (?:\w+ )?(?:guide|video|article|tutorial|lesson|chapter|post|course|section|step|webinar|email|letter)\b|^(?:with|under|on) (?:this|that|the|our|your|a|an) (?:\w+ ){0,2}(?:plan|subscription|package|membership|tariff|contract|policy|offer|programme|program|licence|license|bundle|tier)\b/;

const STEPS = new Set(
  'press click open tap hold go select choose type enter unplug turn switch plug remove take put drag scroll swipe paste copy run download install'.split(
    ' ',
  ),
);

/** "Next, we'll set up the printer. Press …": the two of them do it together, while reading. */
function isStepOfGuide(reading: Reading, sentence: number, first: number): boolean {
  const next = reading.sentences[sentence + 1];
  return reading.word(first) === 'we' && next !== undefined && STEPS.has(reading.word(next.firstWord));
}

/** "You said you'll …", "you asked whether we will …": somebody else's promise or wish. */
function isReported(reading: Reading, from: number, first: number): boolean {
  if (/^(?:and|but|so|then)$/.test(reading.word(first))) return false;
  if (reading.startsClause(first) && !REPORTERS.has(reading.word(first - 1))) return false;
  for (let i = first - 1; i >= from && first - i <= 6; i--) {
    const word = reading.word(i);
    if (/^(?:and|but|so|then)$/.test(word)) return false;
    if (word === 'whether' || word === 'wonder' || word === 'wondering') return true;
    const before = i > from ? reading.word(i - 1) : '';
    if (/^(?:says?|states?|stated|meant|means?)$/.test(word) && !/^(?:i|we)$/.test(before)) return true;
    if (REPORTERS.has(word) && before !== '' && !/^(?:i|we|have|'ve|also|already|to|your|the|a|an|as)$/.test(before))
      return true;
    if (reading.startsClause(i + 1) && i + 1 < first) return false;
  }
  return false;
}

/** Whether a condition that the reader fulfils stands in the sentence, or an offer opens it. */
export function waitsForReader(reading: Reading, sentence: number, first: number): boolean {
  const { firstWord = first } = reading.sentences[sentence] ?? {};
  for (const cue of reading.cuesIn('condition.reader', sentence)) {
    if (
      (!OWN_EVENT.has(reading.word(cue.last)) || isReceipt(reading, cue)) &&
      !isOwnEvent(reading, cue) &&
      !isOver(reading, cue) &&
      !isIndirectQuestion(reading, cue, first)
    )
      return true;
  }
  for (let i = firstWord; i < first; i++) {
    const isClause =
      i === firstWord || reading.startsClause(i) || /^(?:just|simply|and|or|please|then)$/.test(reading.word(i - 1));
    if (
      isClause &&
      !asksForTime(reading, i) &&
      ASKED.has(reading.word(i)) &&
      !CALMING.has(reading.word(i + 1)) &&
      joins(reading, i, first)
    )
      return true;
  }
  if (followsRequest(reading, sentence) || followsCase(reading, sentence, first)) return true;
  for (let i = firstWord; i < first; i++) if (/^(?:if|unless)$/.test(reading.word(i))) return true;
  const opener = reading.word(firstWord);
  return opener === 'if' || opener === 'should' || opener === 'unless';
}

/** "when you called", "after your bag was lost": no condition but the story so far. */
function isOver(reading: Reading, cue: Cue): boolean {
  const { lastWord = cue.last } = reading.sentences[cue.sentence] ?? {};
  if (reading.word(cue.first) === 'before' && /^(?:ask|know)$/.test(reading.word(cue.last + 1))) return true;
  for (let i = cue.last + 1; i <= Math.min(lastWord, cue.last + 4); i++) {
    if (reading.startsClause(i)) return false;
    const word = reading.word(i);
    if (/^(?:have|has|'ve|is|are|'s|be|been|want|like|need|get|would|'d|can|could)$/.test(word)) return false;
    if (
      /^(?:was|were|had|did|went|came|told|wrote|sent|called|said|got|left|broke|rang|paid|bought|lost|found|saw|asked)$/.test(
        word,
      )
    )
      return true;
    if (word.length > 4 && word.endsWith('ed') && !/^(?:need|signed|completed|attached|exceed)$/.test(word))
      return true;
  }
  return false;
}

/** "as soon as I have both numbers", "once we get your form": the reader sends it. */
function isReceipt(reading: Reading, cue: Cue): boolean {
  const { lastWord = cue.last } = reading.sentences[cue.sentence] ?? {};
  for (
    let i = cue.last + 1;
    i <= lastWord && i <= cue.last + 8 && !(reading.startsClause(i) && i > cue.last + 1);
    i++
  ) {
    if (/^(?:you|your|yours)$/.test(reading.word(i)) && !isOver(reading, cue)) return true;
  }
  if (!/^(?:have|receive|get|got|see|know)$/.test(reading.word(cue.last + 1))) return false;
  return (
    /^(?:your|both|the|these|those|it|them|that|this|all)$/.test(reading.word(cue.last + 2)) &&
    !/^(?:news|result|results|answer|outcome|update|details|fixed|ready)$/.test(reading.word(cue.last + 3))
  );
}

/** "I'll check if it is in stock": no condition. */
function isIndirectQuestion(reading: Reading, cue: Cue, first: number): boolean {
  if (reading.word(cue.first) !== 'if' || cue.first < first || reading.startsClause(cue.first)) return false;
  for (let i = cue.first - 1; i > first && cue.first - i <= 6; i--) {
    const word = reading.word(i);
    if (/^(?:check|see|ask|out|confirm|verify|test|determine)$/.test(word)) return true;
    // "I'll look if it's there"; not "I'll look at it again if you write to me", "I'll take another look if you bring it"
    if (word === 'look' && cue.first - i <= 2)
      return !(
        reading.word(cue.last) === 'you' && /^(?:a|another|second|closer|fresh|quick|good)$/.test(reading.word(i - 1))
      );
    if (word === 'know' && !/^your?$/.test(reading.word(cue.last))) return true;
  }
  return false;
}

/** Verbs that ask the reader for something when they open a clause. */
const ASKED = new Set(
  'cancel read type paste run use check take wait look answer hold trade reply write call ring send tell let drop give message text email click choose pick press say return contact share upload fill confirm bring hand post pop get ask come visit stop mention attach note enter pay sign scan show pass put try submit complete provide forward open mail fax book select describe copy keep pack point save add download print'.split(
    ' ',
  ),
);
const CALMING = new Set('find note accept bear rest be do forgive excuse understand not'.split(' '));

/** "Let me find out and I'll …", "give me a chance to ask and I'll …": the sender acts. */
const asksForTime = (reading: Reading, index: number): boolean =>
  /^(?:let|give) (?:me|us) (?!know\b)(?:(?:a|the|some) (?:chance|moment|minute|second|while|bit|time|little)|[^a]\w+|a[a-z]+)/.test(
    wordsFrom(reading, index, index + 3),
  ) &&
  !/^give (?:me|us) (?:a|your) (?:call|ring|shout|bell|number|date|day|time|hint)/.test(
    wordsFrom(reading, index, index + 3),
  );

/** "… and we'll", "… so that we'll", "…, then I'll". */
function joins(reading: Reading, from: number, first: number): boolean {
  if (first - from < 2) return false;
  return /^(?:and|so|then|that|or)$/.test(reading.word(first - 1)) || reading.startsClause(first);
}

/** How somebody takes up a question that tells of trouble, or one that they can't answer: nothing waits for the reader. */
const REACTS =
  /^that (?:is|'s) (?:exactly |just |precisely )?(?:what|something|one|a question) (?:i|we|our)\b|^(?:how |very |that is |that's |that 's |this is |(?:and )?now that is )?(?:so |very |rather |really |quite )?(?:odd|strange|weird|funny|hmm+|oh|oops|ouch|sorry|apologies|noted|understood|curious|right|not right|not good|annoying|gosh|yikes|argh|ugh|that should not|no good|blimey|interesting|unusual)\b|^(?:i |we )?(?:(?:do not|don't) know|am not sure|are not sure|not sure|no idea|have no idea|can not say|could not say|honestly|off the top|haven't a clue|have not a clue|no clue|good question)\b/;

/** Whether the sentence before asks the reader for something that the promise then rests on. */
function followsRequest(reading: Reading, sentence: number): boolean {
  const before = reading.sentences[sentence - 1];
  const current = reading.sentences[sentence];
  if (before === undefined || current === undefined) return false;
  const block = reading.prose.blocks[before.block]?.kind;
  if (before.end === '?') {
    if (REACTS.test(wordsFrom(reading, current.firstWord, current.firstWord + 5))) return false;
    if (block === 'quote' || block === 'heading' || reading.isQuoted(before.span)) return false;
    const start = `${reading.word(before.firstWord)} ${reading.word(before.firstWord + 1)}`;
    return !/^(?:what (?:happens|'s|is|now|next|will|are|went|did|happened|\w+ed|broke|caused|made|set|bent|stopped|tripped|took|let|led|woke|cut)|why|how (?:did|come|do we)|where (?:is|are|was|were|did)|who|so|and|next|so what)\b/.test(
      start,
    );
  }
  const opener = reading.word(before.firstWord);
  const second = reading.word(before.firstWord + 1);
  if (
    /^(?:tell|send|give|show|bring|forward|email|mail|let) (?:me|us) (?:know|which|what|when|where|who|whether|how|your|the|a|an|your)\b/.test(
      wordsFrom(reading, before.firstWord, before.firstWord + 2),
    )
  )
    return opener !== 'let' || reading.word(before.firstWord + 2) === 'know';
  if (opener === 'please' || opener === 'kindly') return !CALMING.has(second);
  // "Ring us when you arrive. We'll open the gate."
  if (
    (ASKED.has(opener) || /^(?:give|drop|let)$/.test(opener)) &&
    before.block === current.block &&
    /\b(?:when|once|as soon as|before|after) you\b/i.test(reading.slice(before.span))
  )
    return true;
  // "You can send the form by post. We'll scan it."
  if (
    before.block === current.block &&
    /^you can (?:also )?(?:send|bring|post|hand|drop|upload|mail|email|call|ring|phone|write|reply|forward|come)\b/.test(
      wordsFrom(reading, before.firstWord, before.firstWord + 3),
    ) &&
    /\b(?:it|them|then|there)\b/i.test(reading.slice(current.span))
  )
    return true;
  const needs = /^(?:i|we) (?:will )?(?:need|require)$|^all (?:i|we) need$/;
  const start = [0, 1, 2].map((i) => reading.word(before.firstWord + i)).join(' ');
  if (!ASKED.has(opener) && !needs.test(start) && !needs.test(`${opener} ${second}`)) return false;
  for (let i = current.firstWord; i < Math.min(current.firstWord + 4, current.lastWord); i++) {
    if (/^(?:then|with|after|from|once|these|those)$/.test(reading.word(i))) return true;
  }
  return false;
}

/**
 * Whether it goes on with a case that the reader may be in: "«You never ordered it.» Then we'll fetch it.", "If you'd
 * like to fly, ring my colleagues. They know of it. «They'll» book you."
 */
function followsCase(reading: Reading, sentence: number, first: number): boolean {
  const current = reading.sentences[sentence];
  const before = reading.sentences[sentence - 1];
  if (current === undefined || before === undefined || before.block !== current.block) return false;
  if (
    reading.word(current.firstWord) === 'then' &&
    reading.prose.blocks[current.block]?.kind === 'list-item' &&
    /^(?:you|your|no|it|the|nothing)$/.test(reading.word(before.firstWord))
  )
    return true;
  const isCase = (at: Sentence | undefined): boolean => {
    if (at === undefined || at.block !== current.block) return false;
    // "One caution: if your …"
    let opening = at.firstWord;
    while (opening < at.firstWord + 4 && reading.word(opening) !== 'if') opening++;
    return (
      reading.word(opening) === 'if' &&
      (opening === at.firstWord || reading.text[reading.wordSpan(opening - 1).end] === ':') &&
      /^(?:you|your|it|the|that|this|one|any|something|anything|my|our|nothing|nobody|no)$/.test(
        reading.word(opening + 1),
      ) &&
      asksWithin(reading, at)
    );
  };
  return isCase(before) || (/^(?:they|he|she)$/.test(reading.word(first)) && isCase(reading.sentences[sentence - 2]));
}

/** "If it stops again, write that word here": asks for something behind its condition. */
function asksWithin(reading: Reading, { firstWord, lastWord }: Sentence): boolean {
  for (let word = firstWord + 2; word <= lastWord; word++)
    if (reading.startsClause(word) && (ASKED.has(reading.word(word)) || reading.word(word) === 'please')) return true;
  return false;
}

/** "once it has been checked by us", "when there is news", "once the team has looked": only the sender can tell when. */
function isOwnEvent(reading: Reading, cue: Cue): boolean {
  const { lastWord = cue.last } = reading.sentences[cue.sentence] ?? {};
  const head = reading.word(cue.last);
  // "once it's done", "as soon as it's fixed"
  if (head === 'it')
    return /^(?:is|'s|has been|gets) (?:all |fully |now )?(?:done|fixed|resolved|solved|live|complete|completed|restored|repaired|rolled|sorted|over|finished|mended|settled|deployed|published|merged)\b/.test(
      wordsFrom(reading, cue.last + 1, cue.last + 3),
    );
  if (head === 'there') return /^(?:'s|is|are)$/.test(reading.word(cue.last + 1));
  if (head !== 'the') return false;
  for (let i = cue.last + 1; i <= Math.min(lastWord, cue.last + 3); i++) {
    if (
      /^(?:team|engineers?|developers?|technicians?|specialists?|investigation|review|department|committee|board|council|panel|jury|court|doctor|nurse|vet|lab|laboratory|manager|surveyor|officers?|inspectors?|experts?|courier|supplier|manufacturer|curator|editor|lawyers?|bank|insurer|grower|workshop|chef|driver|airline|warehouse|depot|office|kitchen|factory|foundry|garage|studio|shop|school|registry|archives?|crew|plumber|electrician|mechanic|roofer|fitter|tailor|mason|glazier|joiner|accountant|auditors?|porter|caretaker|police|customs)$/.test(
        reading.word(i),
      )
    )
      // "When the office opens, we'll ring": its hours
      return !/^(?:opens?|closes?|reopens?|shuts)$/.test(reading.word(i + 1));
    if (
      /^(?:tests?|results?|analysis|report|inspection|repairs?|parts?|hearing|meeting|delivery|stock)$/.test(
        reading.word(i),
      )
    )
      return /^(?:(?:is|are|has|have|'s) )?(?:been )?(?:in|back|ready|done|over|completed?|finished|known|out|here|arrived?|arrives|comes?|lands?)\b/.test(
        wordsFrom(reading, i + 1, Math.min(lastWord, i + 4)),
      );
  }
  return false;
}

function isSenderBefore(reading: Reading, cue: Cue): boolean {
  const { firstWord = cue.first } = reading.sentences[cue.sentence] ?? {};
  for (let i = cue.first - 1; i >= firstWord; i--) {
    const word = reading.word(i);
    if (word === 'i' || word === 'we') return true;
    // "We're looking into a seat for you and will let you know"
    if (word === 'you' && !/^(?:for|to|with|from|of|about|behind)$/.test(reading.word(i - 1))) return false;
  }
  return reading.cuesIn('colleague', cue.sentence).some(({ last }) => last < cue.first);
}

/** Where those stand who act, before a second verb: "«our team» is testing the line and will tell you". */
function actorOf(reading: Reading, first: number, sentence: number): number {
  if (!/^(?:and|then|so|but)$/.test(reading.word(first))) return first;
  const { firstWord = first } = reading.sentences[sentence] ?? {};
  const colleague = reading.cuesIn('colleague', sentence).findLast((cue) => cue.last < first);
  for (let i = first - 1; i > (colleague?.last ?? firstWord - 1); i--)
    if (/^(?:i|we)$/.test(reading.word(i)) && /^(?:am|are|'m|'re|have)$/.test(reading.word(i + 1))) return i;
  if (colleague === undefined || !/^(?:is|are|has|have)$/.test(reading.word(colleague.last + 1))) return first;
  return colleague.first;
}

function isColleagueBefore(reading: Reading, cue: Cue): boolean {
  if (reading.word(cue.first) === 'who') {
    return reading.cuesIn('colleague', cue.sentence).some(({ last }) => last < cue.first && cue.first - last <= 2);
  }
  return (
    reading.cuesIn('colleague', cue.sentence).some(({ last }) => last < cue.first) ||
    reading.has('colleague', cue.sentence, -1)
  );
}

/** Words with a capital at the start of a sentence that are no names. */
const NO_NAMES = new Set(
  'the a an this that these those it they he she you i we our my your his her their its there here who what which nothing everything something somebody someone nobody everyone everybody anyone people customers users orders refunds payments items parcels deliveries returns all both each some any most many one no and but so then also if when once please thanks thank yes no nothing shall will'.split(
    ' ',
  ),
);

/** The predicate together with the name that opens its sentence: one capitalised word, or a name with its desk. */
function withName(reading: Reading, cue: Cue): readonly Cue[] {
  const { firstWord = cue.first } = reading.sentences[cue.sentence] ?? {};
  const length = cue.first - firstWord;
  if (length < 1 || length > 6) return [];
  const isCapital = (index: number): boolean => /^\p{Lu}\p{Ll}/u.test(reading.slice(reading.wordSpan(index)));
  const name = reading.word(firstWord);
  if (!isCapital(firstWord) || NO_NAMES.has(name) || /s$/.test(name)) return [];
  for (let i = firstWord + 1; i < cue.first; i++) if (reading.startsClause(i)) return [];
  const second = length > 1 ? reading.word(firstWord + 1) : '';
  const isName =
    length === 1 ||
    (length === 2 && isCapital(firstWord + 1)) ||
    /^(?:in|from|at|of|on|and)$/.test(second) ||
    (isCapital(firstWord + 1) && /^(?:in|from|at|of|on)$/.test(reading.word(firstWord + 2)));
  if (!isName) return [];
  return [{ ...cue, first: firstWord, span: { start: reading.wordSpan(firstWord).start, end: cue.span.end } }];
}
