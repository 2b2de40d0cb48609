import { type Cue, defineRule, type Finding, type ProposedFix, type Reading, type RuleContext } from '@trustlint/core';
import { capitalise, clauseEnd, clauseStart, isChoice, spanOfWords, withoutOverlaps } from '../clause.ts';

const ID = 'respect/demanding';
const DUTY = `${ID}.duty`;
const PASSIVE = `${ID}.passive`;
const FORMAL = `${ID}.formal`;
const ORDER = `${ID}.order`;
const OUTRIGHT = `${ID}.outright`;
const NEGATIVE = `${ID}.negative`;
const FUTURE = `${ID}.future`;

const ADVERB =
  '(also|now|then|first|still|therefore|always|next|again|all|both|thus|hence|please|kindly|hereby|immediately|absolutely|definitely|strictly|certainly|unfortunately|actually|really|personally|additionally|urgently|promptly|obviously|clearly|naturally|already|jointly|each|instead|otherwise|simply|just|at once)?';
/** What makes an order of the verb behind it. */
const MUST =
  "(must (to)?|shall|(have|has|need|needs|have got|has got|got) to|(are|is) (hereby|now|also|strictly|therefore|kindly)? (required|obliged|obligated|expected|bound|supposed|compelled|instructed|ordered|directed|commanded) to|(will|are going to|is going to) (also|now|then|first|therefore|still)? (have|need) to|will (also|then|now)? be (required|obliged|obligated|expected) to|(are|is) under (an|the) obligation to|(had|'d)? better|ought to)";
const READER =
  '(you (all|both|guys|people|two)?|(all|each|every one|both) of you|your (team|staff|colleagues|employees|people|company|crew|firm|assistant|assistants|tenants|children|son|daughter|students|guests))';
/** The reader in the third person. */
const READER_NAMED =
  'the (applicant|customer|user|client|tenant|guest|passenger|subscriber|buyer|purchaser|claimant|policyholder|cardholder|account holder|insured|patient|recipient|sender|traveller|traveler|student|parent|parents|candidate|borrower|hirer|renter|lessee|contractor|participant|complainant|undersigned)';
const SENDER = '(i|we)';
/** The sender says what they make the reader do. */
const WANT =
  '((will|do|would|are going to|am going to)? (also|now|still|just|first|then|really|therefore|hereby|absolutely)? (need|require|expect|order|instruct|command|direct|compel|oblige|want)|(am|are) (going to)? (expecting|requiring|instructing|ordering|directing|needing))';
const INSIST =
  '(must|have to|do|will|shall|would)? (also|now|still|really|strongly|absolutely|hereby|therefore)? (insist|demand|am insisting|are insisting|am demanding|are demanding)';
const NECESSARY =
  '(mandatory|compulsory|obligatory|imperative|essential|necessary|required|vital|crucial|paramount|critical|indispensable|expected|your (duty|responsibility|obligation|job|task))';

/** Verbs by which something is handed to the sender or done for them. */
const GIVE =
  '(send|remit|surrender|mail|email|e-mail|forward|provide|supply|submit|upload|attach|return|reply|respond|answer|report|confirm|fill (in|out)|complete|pay|settle|give|tell|show|bring|hand|post|deliver|explain|get|transfer|(sign|scan|print|copy|list|name|state|specify|collect|vacate|reset|restart|reboot|reinstall|install|disconnect|correct|rectify|resend|re-send|remit|produce|furnish|share|describe|do) <any>|(call|ring|phone|contact|text|message|write|write to|come to|speak to|get back to|revert to|wait for) (me|us|back|our)|(call|write|get|come) back)';
/** What a reader signs, owes or has borrowed. */
const OWED =
  '(lease|contract|agreement|form|forms|copy|copies|papers|paperwork|documents|document|slip|keys|key|keycard|badge|fob|deposit|payment|fee|rent|money|sum|balance|reply|answer|report|essay|draft|drawings|proof|proofs|photos|receipts|receipt|invoice|statement|scan|signature|consent|waiver|certificate|book|books|loan|drill|van|trailer|costume|instrument|uniform|laptop|tools|cash|list|figures|numbers|feedback|decision)';
/** What a sender wants as proof. */
const PAPER =
  '(photo|photos|picture|pictures|copy|copies|proof|receipt|receipts|scan|evidence|letter|invoice|statement|documents|papers|contract|id|signature|payment|deposit|form)';
/** What readers are told to do to things of their own. */
const ACT =
  '(fix|remit|surrender|vacate|discharge|yield|read|lodge|deposit|remove|move|clear|delete|take (down|away|off|it|that|this|your|the)|close|open|switch|turn|unplug|plug|cancel|change|repair|clean|vacate|leave|pack|sign|update|check|measure|stop|wait|come|go|start|finish|hurry|hand over|pick|put|make|revert|act|comply|apologise|apologize|withdraw|evacuate|lock|report|register|book|contact|inform|notify|call|ring|write|release|undo|replace|redo|repeat|prove|test|scan|download|install|empty|drop)';
const NEVER_EVER =
  '(under no (circumstances|conditions|circumstance)|on no (account|condition)|at no (time|point)|in no (case|event|way)|by no means|not under any circumstances|at all (times|costs)|in any case|without (exception|fail|delay|further delay|undue delay)|immediately|at once|forthwith|promptly|straight away|right away)';
const URGENT =
  '(at once|immediately|right away|straight away|straightaway|right now|now|this (very)? (instant|minute|second)|without (any)? (further|more)? (delay|ado|hesitation|excuses)|forthwith|instantly|asap|as soon as possible|today|tonight|this (morning|afternoon|evening)|pronto|promptly|urgently|with immediate effect|on the double|by return|no excuses|no later than|at the latest|not tomorrow|and make it quick)';

/** A day or an hour, and not “by post”. */
const DUE =
  '((by|before) (noon|midnight|midday|tonight|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|close of <any>|the (end|<num>) ..3|<num> ..2|<placeholder>) ..1|no later than ..3|within ..3)';

export const demanding = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'info',
  fix: 'suggest',
  profile: 'strict',
  summary: 'Orders where a request would do.',
  why: 'An order puts the sender above the reader, who came with a problem and leaves with a duty. The same thing asked for, with what it is good for, is done sooner and gladly.',
  sources: ['000 1.1', '000 2.1'],
  options: {},
  phrases: {
    // You must send, you're going to have to send, the applicant shall send
    [DUTY]: [
      `${READER} ${ADVERB} ${MUST} ${ADVERB} <any>`,
      'you (will|are going to) (just|simply) have to (wait|accept|make|put|live|cope|deal)',
      `${READER} ${ADVERB} (are to|is to) ${ADVERB} <any>`,
      `${READER_NAMED} ${ADVERB} (must|shall|(is|are) (required|obliged|obligated|expected|instructed|asked) to|(is|are|has|have|needs|need) to) ${ADVERB} <any>`,
      `^ (all|our)? (customers|users|clients|tenants|guests|passengers|subscribers|buyers|claimants|policyholders|patients|students|parents|candidates|borrowers|members|applicants|visitors|residents|travellers|participants) (are|will be) ${ADVERB} (required|obliged|obligated|expected|instructed) to ${ADVERB} (send|email|mail|submit|provide|supply|complete|fill|sign|return|upload|present|show|report|notify|inform|pay|attach|confirm|register|book|call|contact|bring|hand)`,
      `${SENDER} ${WANT} (you|your (team|staff|colleagues)|all of you|both of you) (all|both)? to ${ADVERB} <any>`,
      `${SENDER} ${INSIST} (on you|on your|that you|you) (must|to)? <any>`,
      `${SENDER} (expect|require|demand) that you (must|should|will)? <any>`,
      `(it|this|that) (is|'s|will be|remains) (absolutely|strictly|also|therefore|still|simply|really|now|hereby)? ${NECESSARY} (for you to|(that)? you (must|should|shall)?) <any>`,
      `(it|this|that) (is|'s) (absolutely|strictly|also)? (mandatory|compulsory|obligatory|imperative|your (duty|responsibility|obligation|job|task)) to <any>`,
      `^^ ${NECESSARY} (for you to|that you|to) <any>`,
    ],
    // You will send it again: an order where the deed has its object
    [FUTURE]: [
      `${READER} ${ADVERB} (will|shall|are to) ${ADVERB} (send|resend|return|bring|hand|remove|clear|vacate|submit|provide|deliver|repeat|redo|correct|settle|surrender|apologise|apologize|refrain|forward|take|transfer|pay|rewrite|retake|replace|undo|stop|cease|report|sign|collect|produce|furnish|withdraw|move|clean|repair|prove|call|reply)`,
    ],
    // Don't keep us waiting
    [NEGATIVE]: ['^ do not', '(and|but|so|or|then) do not'].map(
      (opening) =>
        `${opening} (keep (us|me|the <any>|our <any>) waiting|make (us|me|our <any>) (wait|ask|chase|come|call|repeat|remind|write|send|tell|say|do|regret|start|have)|waste (our|my|any more|everybody 's) ..1 (time|money|patience)|be late (again|with|for once)|let (this|it|that|me|us) (happen again|down|catch you|see|hear)|come back (to us|here)? (with|until|without|before)|test (our|my) patience|expect (us|me) to|argue|dawdle|dilly dally|ignore (us|me|our|my)|leave it (so|until) ..3 (again|next time)|get (it|this) wrong again|give (us|me) (any)? excuses)`,
    ),
    // It's a must that you sign it, under no circumstances are you to open it, every tenant must clear it
    [FORMAL]: [
      // What you must do is, action demanded from you
      "(what|(first|next|one|only|other|last) thing) (that)? you (must|have to|need to|are to|shall|will have to|had better) do ..1 (is|'s) (to)? <any>",
      "all (that)? you (must|shall|are to) do ..1 (is|'s) (to)? <any>",
      "what (i|we) (need|want|require|expect|demand) (from|of)? you (to do)? ..1 (is|'s) (to)? <any>",
      '(action|response|reply|answer|payment|signature|attention|cooperation|decision|explanation|confirmation|attendance|compliance|information|documents|proof|steps|presence) (is|are)? (urgently|immediately|now|still|hereby|strictly)? (demanded|(required|expected|needed) (from|of|by|on) (you|your <any>))',
      '^^ (immediate|urgent) (action|response|payment|reply|attention) (required|demanded|needed)',
      '^ (please)? kindly? do the needful',
      `kindly (${GIVE}|${ACT}) ..6 (immediately|at once|forthwith|without (any)? delay|asap|urgently|promptly|right away)`,
      '(await|awaiting) your (immediate|urgent|full|prompt|unconditional) (compliance|payment|response|reply|answer|action|attention|cooperation)',
      '(it|this) is (hereby|strictly)? (required|expected|demanded|incumbent|asked) (of|on|upon|from) (you|all|every) ..2 (to|that)',
      '(i|we) (am|are) (telling|ordering|instructing|directing|commanding) (you|your <any>) (to|that|not)',
      '(i|we) (shall|must) have (your|the|it|them|that|those) ..4 (by|before|at once|now|today|tomorrow|tonight|no later)',
      '^ (just|simply|now|then|so)? do (exactly|just|only|precisely)? (as|what) (the|your|our) <any> <any>? (says|say|said|tells|told|orders|asks)',
      '^ (now|then|so|and|just)? (make sure|ensure|see) (that)? (i|we|our <any>) (have|get|receive) ..6 (by|before|without fail|today|tomorrow|at once|in time|no later)',
      `${NEVER_EVER} (must|should|are|may|shall|will|can|do) you (to)? <any>`,
      `you (must|should|shall|will|may|are to|have to|need to|are) ${NEVER_EVER} (to)? <any>`,
      "(it|this|that) (is|'s) (absolutely|simply|really|also|still)? a must (that you|to|for you)",
      `(it|this|that) (is|'s) (absolutely|strictly|simply|also|therefore)? (imperative|essential|vital|crucial|mandatory|compulsory|obligatory|necessary) you <any>`,
      '(it|this) (is|falls|remains) (entirely|solely|now)? (up to|to|on) you to (prove|contact|send|provide|call|show|arrange|collect|pay|report|chase|deliver|obtain|get|inform|notify|submit|return)',
      '(the)? (onus|burden|duty|obligation|responsibility) (is|lies|rests|falls) (now|entirely|solely)? (on|with|upon) you to',
      'you (are|were) (not (allowed|permitted)? to|(strictly|hereby|expressly)? (forbidden|prohibited) (to|from)|(hereby|kindly|strictly)? (requested|ordered|summoned|called upon|urged) to) <any>',
      "you (had|would|'d)? (best|do well to|be well advised to|be wise to) (call|pay|send|reply|return|ring|contact|bring|hand|get|check|read|stop|leave|fill)",
      'you need only <any>',
      '(i|we) (want|require|expect|must have) (it|this|that|them|these|those|both) (back|here|signed)? (right now|now) $',
      '(i|we) (need|want|require|expect|must have) (it|this|that|them|these|those|both) (back|here|signed)? (at once|immediately|straight away|right away|asap|this instant|pronto|without delay) $',
      "(i|we) (will|shall|'ll) (also|now|then|first|still)? (be needing|be requiring|be wanting|be expecting|want|require|expect|need) (your|the|that|those|a (copy|scan|photo|list)|both|all|it|this|these) <any>",
      '^ (i|we) (require|demand) (a|an|the) (full|certified|signed|written|complete|legible)? (copy|copies|scan|photo|photos|original|originals|proof|evidence|statement|report) ..1 (of|from)',
      '(i|we) (require|expect|want|demand) (the|your|all|both|a|an|full|that|those|this) ..4 (by|before|on|at|from you|back|within|no later|today|tomorrow|tonight|now|immediately|in full|in writing)',
      '(your|a|an|the|full|all|any|immediate|prompt|written|personal) ..1 (presence|attendance|signature|cooperation|co-operation|compliance|participation|response|reply|answer|payment|attention|appearance|confirmation|approval|explanation) (is|are|will be) (now|hereby|strictly|absolutely|still|therefore|also)? (required|mandatory|compulsory|obligatory|expected|demanded|not optional|essential|imperative|requested immediately|needed (now|at once|immediately|today|by))',
      '(compliance|participation|attendance|cooperation|obedience|payment) (with <any> <any>?)? is (strictly|absolutely)? (mandatory|compulsory|obligatory|not optional|required|expected|not negotiable|non negotiable|demanded)',
      "(this|that|it) (is|'s) (not|hardly) (a (request|suggestion|question|proposal)|optional|up for (debate|discussion)|negotiable|open to (debate|discussion))",
      "(this|that) (is|'s) an order",
      '(i|we) (will|shall|am|are) not (going to|be)? (ask|asking|tell you|telling you|say it|remind you|reminding you) (you)? (again|twice|a (second|third) time|any more)',
      '(i|we) (am|are) not (asking|suggesting|requesting)',
      'no (ifs|buts|excuses|arguments|discussion|ifs or buts|backchat|exceptions)',
      '(is|are|has|have|needs|need|must) (to)? be (<ly>)? (<ed>|done|filled out|filled in|handed over|handed in|sent in) ..2 by (you|yourself|the (tenant|customer|applicant|reader|sender|user|guest|parents))',
      '(must|has to|have to|need to|needs to|shall|is to|are to) be (in our (hands|possession|office|inbox)|on (my|our) desk|with (us|me)|back (here|with us|at)|(handed|sent|given|turned) (in|back|over)|(returned|vacated|cleared|emptied|collected|removed|left|submitted|surrendered)) (clean|empty|full|by|before|on|at|to|in|within|no later|immediately|today|tomorrow|at once)',
      '(every|all|each|the) ..1 (tenant|tenants|parent|parents|member|members|passenger|passengers|guest|guests|customer|customers|student|students|applicant|applicants|resident|residents|visitor|visitors|participant|participants|owner|owners|user|users|driver|drivers|supplier|suppliers|candidate|candidates|volunteer|volunteers|employee|employees) (must|shall|are to|is to|have to|has to|are (required|obliged|expected|ordered|instructed) to|is (required|obliged|expected|ordered|instructed) to) (immediately|promptly)? (clear|collect|hand|report|send|return|sign|submit|vacate|leave|provide|remove|pay|complete|fill|bring|keep|inform|notify|register|attend|follow|obey|comply|surrender|show|present|call|contact|move|empty)',
      '^ (tenants|parents|members|passengers|guests|customers|students|applicants|residents|visitors|participants|owners|users|drivers|suppliers|candidates|volunteers|employees) will (hand (over|in|back)|surrender|vacate|refrain|obey|comply|show their|clear (their|the))',
      '^ (tenants|parents|members|passengers|guests|customers|students|applicants|residents|visitors|participants|owners|users|drivers|suppliers|candidates|volunteers|employees) (must|shall|are to|have to|are (required|obliged|expected|ordered|instructed) to) (immediately|promptly)? (clear|collect|hand|report|send|return|sign|submit|vacate|leave|provide|remove|complete|fill|bring|inform|notify|register|attend|follow|obey|comply|surrender|show|present|call|contact|move|empty)',
      'all you (have|need|got) to do is (obey|comply|listen|follow|pay|do as|stick to|respect|read)',
      "what (we|i) (need|want|require|expect) (from you|of you|you to do)? (now)? (is|'s) ..4 (and (we|i) (need|want)|now|today|immediately|at once)",
    ],
    // Your documents must be sent to us right away
    [PASSIVE]: [
      '(must|have to|has to|need to|needs to|shall|(are|is) to|will have to|will need to) (also|now|first|always|immediately|urgently)? be (<ly>)? <ed> ..4 ((to|with) (us|me|our <any>|this office)|by you|at once|immediately|right away|straight away|without (any)? (further)? delay|forthwith|today|asap|as soon as possible|now)',
      '(must|shall) (immediately|urgently|promptly) be <ed>',
    ],
    // Send me a scan at once
    [ORDER]: [
      `^ (ok|okay|now|then|so|just|simply|and|well|first|next|do|also)? ${GIVE} ${URGENT}`,
      `^ (ok|okay|now|then|so|just|simply|and|well|first|next|do|also)? ${GIVE} ..8 ${URGENT}`,
      `^ (ok|okay|now|then|so|just|simply|and|well|first|next|do|also|kindly)? ${ACT} ${URGENT}`,
      `^ (ok|okay|now|then|so|just|simply|and|well|first|next|do|also)? ${ACT} (it|this|that|these|those|them|your|the|all|any|out|up|off|both) ..5 ${URGENT}`,
      '^ (please|kindly)? (revert|reply|respond|act) (immediately|at once|asap|promptly|urgently|without delay|by return|at the earliest)',
      '^ (then|and|now|so|well|ok|okay)? (prove (it|that|to|your)|explain (yourself|why you|your (behaviour|delay|absence))|account for your|justify (your|why)|own up|hurry up|make it (quick|snappy|fast)|be quick (about|with)|get a move on|look sharp|look lively|get on with it|get to it|chop chop|hop to it)',
      '^ (then|and|now|so)? (tell|show|give|send|get|bring|hand|fetch|find) (me|us) (your|the|that|this|a|both|all|those|his|her|exactly|at once) <any>',
      '^^ (send|email|forward|upload|submit|attach|provide|return|resend) (me|us|it|that|them|the|your|both|a|all) <any>? <any>? <any>? $',
      '^^ (fill|sign|complete|finish|return|submit|do|clear|hand|post) (it|this|that|them|these) (in|out|off|up|back)? (today|now|tonight|at once|immediately) and (let|tell|send|confirm|report|show)',
      '^ (please|kindly)? do not you dare',
      '^ (please|kindly)? (follow|obey|observe|respect|heed) (my|our|the|these|all) ..2 (instructions|orders|rules|steps|guidelines|terms|directions) (exactly|precisely|closely|strictly|to the letter|at all times|without|or)',
      '^ (pay|reply|send|return|sign|call|leave|move|answer|remove|stop) ..5 or (else|we will|i will|face|you will|(we|i) (cut|close|start|stop|cancel|charge|sell|call|sue|evict|go to))',
      '^ have your (son|daughter|husband|wife|secretary|team|assistant|lawyer|parents|mother|father|colleague|colleagues|people|boss|bank|doctor|partner) <any>',
      '^ (be|stay) ready ..4 not a (minute|second|moment|day)',
      '^ (see|mind|take care) that (you|the|it|your|this|nobody|all) <any>',
      '^ take (note|heed|notice) that (the|you|all|your|any) ..2 must',
      `^ (then|and|now)? (immediately|promptly|urgently|kindly immediately) ${GIVE}`,
      `^^ get back to (me|us) ..1 ${DUE} (with (your|the|a|an) ..2)? $`,
      `^^ (call|ring|phone) (me|us) back ..1 ${DUE} $`,
      `^^ (reply|respond|answer|write back|come back|get back) (to (me|us))? with (the|your|a|an) ..6 ${DUE} $`,
      `^^ (fill|sign|complete|print|scan|stamp|date|initial) (this|it|them|these|the ..2) (in|out|off)? and (return|send|post|bring|hand|get|mail|have) (it|them|this) ..4 ${URGENT}`,
      '^ (and|so|then|just)? put (it|this|that|everything|all ..3|your <any>) (down)? (in|into) writing ..2 (from now on|from here on|henceforth|in future|next time|only|today|to (me|us)|please)',
      '^ (and|so|then|just)? put (it|this|that|everything|all ..3|your <any>) (down)? (in|into) writing $',
      '^^ let (me|us) have (the|your|all|both|that|those) ..4 (today|now|tonight|at once|immediately|straight away|right away|asap)',
      `^ (stop|quit|cease) (calling|writing|asking|emailing|e-mailing|contacting|messaging|ringing|sending|using|posting|bothering|pestering|complaining|changing|replying|opening|closing|deleting|touching|moving|parking|switching|uploading|filing|resubmitting|cancelling|making|wasting|ignoring|playing)`,
    ],
    [OUTRIGHT]: [
      `^ (just|now|then|so|come on)? ${GIVE} ..3 already $`,
      '^ (just|now|then|so)? answer (my|our) (question|questions|letter|mail|email|e-mail)',
      '^ (and|then|now|so|just)? (make sure|ensure|see) (that)? (the|your|this|that|it) ..3 (reach~|arrive~ (at|in|with|here)|get~ to|is (with|back with|in the hands of)|are (with|back with)) (us|me|our <any>|this office) ..3 (by|before|no later than|today|tomorrow|tonight|at once)',
      "you (will|'ll|are going to) want to (get|send|bring|pay|sign|return|call|have|submit) ..6 (today|now|at once|immediately|no later)",
      '^ (and|then|now|so|just)? (get|have) (the|your|those|that|all|them|these|it) ..3 (to|with|back to) (us|me|our <any>) ..2 (by|before|today|now|tomorrow|at once|immediately|no later|asap)',
      `^ (ok|okay|now|then|so|just|simply|and|well|first)? (give|get|hand|fetch|bring|find) (me|us|it to me|it to us) «(your|the|that|those|these|all|a (list|copy|scan|photo)|every|proper|some) <any>»`,
      // I expect your answer
      `${SENDER} (also|now|still|do|will|shall|fully|hereby|therefore)? expect (to (have|receive|see|get|hear)|your|an|a|the|full|proof|payment|immediate|prompt|nothing) <any>? <any>?`,
      `${SENDER} (also|now|still|do|will|shall|must|hereby|therefore)? (have to)? demand`,
      // I want it back, signed, by Friday
      `${SENDER} (just|still|now|do)? (expect|want|am expecting|are expecting) (it|them|this|that|these|those|both|all) ((filled|signed|completed|stamped) ..3 (back|here|returned)|back ..2 (filled|signed|completed|stamped|by return|from you))`,
      // I expect the signed lease back
      `${SENDER} (also|now|still|do|will|shall|fully|hereby|therefore)? (expect|am expecting|are expecting) (it|them|that|this|those|these|the ..4|a ..4|all ..3|both ..2|everything) (from you|returned|sent back|handed (in|over|back)|paid|signed|completed|cleared|vacated|removed|to be (returned|sent|paid|handed|signed|cleared|vacated|here|with (us|me)|on my desk)|on (my|our) desk|in (my|our) (hands|inbox|office)|with (us|me))`,
      `${SENDER} (also|now|still|do|will|shall|fully|hereby|therefore)? (expect|am expecting|are expecting) (the|your|a|my|our|both|all) ..2 ${OWED} (back|in|by|at|on|today|tomorrow|tonight|this|next|from you|with|within|before|no later|first thing)`,
      `${SENDER} (am|are) (still|now)? (expecting|demanding) (your|payment|an (answer|explanation|apology)|a (reply|response)|full)`,
      `${SENDER} ${INSIST} (on|that|upon)? (a|an|the|your|full|receiving|having|getting|seeing|immediate|prompt|it|this|payment|proof) <any>?`,
      `${SENDER} (also|now|still|hereby|therefore|do|will|shall)? require (your|from you|proof of <any> from you|immediate|prompt|that|an (immediate|answer)|a (prompt|reply|response)) <any>?`,
      `${SENDER} (just|simply|now|still|do)? want (the|your|a|an|that|those|it|all|this|these|them|my|our|to (have|see|receive|get)) ..4 (from you|back (now|today|by)|now|today|tonight|immediately|at once|right away|on my desk|without delay|in your next|by return|this (minute|instant))`,
      `(a|an|your) (prompt|immediate|swift|quick|speedy|full|urgent|written|timely)? (reply|response|answer|confirmation|attention|cooperation|co-operation|compliance|explanation|payment) (is|will be) (hereby|now|absolutely|urgently|therefore|still)? (required|demanded|expected|mandatory|compulsory|obligatory|imperative)`,
      `${SENDER} (just|simply|now|still|do)? want (photos|pictures|proof|answers|copies|receipts|scans|documents|payment|cash) ..5 (now|today|tonight|immediately|at once|right away)`,
      `${SENDER} (just|simply|now|still|do)? want (photos|pictures|proof|answers|copies|receipts|scans|documents|payment|cash) ..5 ${DUE} $`,
      `${SENDER} (just|simply|now|still|do)? need (the|that|your|those) ..1 ${OWED} (now|today|tonight|at once|immediately) $`,
      `${SENDER} (just|simply|now|still|do)? need (the|your|that|those|all) ..4 (on my desk|in my inbox) ..3 $`,
      '(your|immediate|prompt|full|strict) (compliance|obedience) (is|with)',
      '^ (do|act|proceed) (exactly|precisely|just|simply)? (as|what|like) (you are|you have been|you were|i|we|the|this|it|instructed|told|directed|ordered|our|my|your) <any>?',
      '^ (please|kindly|just|and|then)? see to it',
      '^ make (it|this|that) (your|a|the) ..2 (priority|business|duty|job|task) to (sign|pay|call|ring|phone|return|send|bring|answer|reply|read|settle|clear|get|hand|finish|submit|come|leave)',
      `before (i|we) ..6 (i|we) (want|expect|insist on|demand) (to (see|have|get|receive)|seeing)? (a|an|your|the|some|both)? ..1 ${PAPER}`,
      '^ (comply|abide|obey) <any>? <any>?',
      '^ (please)? (ensure|guarantee) (full|strict|your) compliance',
      '^ (do not|never|don’t even) (bother|dare|try|think of|think about|even)? (to)? (write~|call~|reply~|contact~|ask~|email~|e-mail~|message~|ring~|come|send~|phone~|open~|bother) ..6 (again|before you have|until you have|till you have|unless you have|a second time|any more)',
      '^^ have (the|your|it|them|that|this|those|these|all|everything|a|an|every) ..4 (back|ready|signed|sent|returned|delivered|completed|finished|paid|done|filled|here|in|with (us|me)|on my) ..2 (by|before|on|at|tonight|today|tomorrow|now|first thing|this|when|for)',
      '^ (please)? be (there|here|at home|home|present|ready|on time|at the <any>) (at|by|before|on|no later|from|when) ..4 (or|without fail|sharp|no excuses|and be|and do not)',
      'you (must|shall|will|are) not (to)? (call|write|contact|reply|email|e-mail|ring|phone|message|ask|complain|come|post|cancel|leave|return|argue|question|interrupt|delay|miss)',
      `you (will|shall) (immediately|promptly|forthwith|now|at once|kindly)? (provide|submit|send|furnish|supply|return|forward|pay|comply|report) ..8 (immediately|at once|forthwith|right away|without delay|by return|now|today)`,
    ],
  },
  bad: [
    { text: '⟦You’ll just have to wait⟧ until the tide turns.' },
    { text: '⟦We require a copy of⟧ the boat licence.' },
    { text: 'The slip lacks a date. ⟦Sign it today and let⟧ me know.' },
    { text: '⟦You will have to visit the branch⟧ with two copies.' },
    { text: '⟦You must send⟧ me both pages of the lease.', fixed: 'Please send me both pages of the lease.' },
    {
      text: 'The freezer is still icing up, so ⟦you’ll have to defrost⟧ it again.',
      fixed: 'The freezer is still icing up, so please defrost it again.',
    },
    { text: 'We ⟦need you to count⟧ the tiles once more.' },
    { text: '⟦It is mandatory that you wear⟧ the badge on site.', fixed: 'Please wear the badge on site.' },
    {
      text: '⟦Send us the meter reading immediately⟧.',
      fixed: 'Please send us the meter reading by [date and time].',
    },
    { text: 'The keys ⟦must be returned to us⟧ by Monday.' },
    { text: '⟦I expect the stamped form back⟧ on Monday.' },
    { text: 'I’ve made two sketches. ⟦I expect your verdict⟧ tonight.' },
    { text: '⟦It’s a must that you⟧ sweep the kiln.' },
    { text: '⟦Under no circumstances are you to feed⟧ the goats.' },
    { text: '⟦Every tenant must clear⟧ the cellar by May.' },
    { text: '⟦Tell me your member⟧ number.' },
    { text: '⟦What you must do is unplug⟧ the kiln.' },
    { text: 'Fill in page 2 ⟦and don’t keep us waiting⟧.' },
    { text: '⟦Payment demanded⟧ by Friday.' },
    { text: '⟦See to it⟧ that the gate is open when the van comes.' },
    { text: 'The scan is too dark. ⟦You will send⟧ it again.' },
    { text: 'The fee is open. ⟦You are to settle⟧ it now.' },
    { text: '⟦Forward the bank statement at once⟧.' },
    { text: '⟦Answer the surveyor at once⟧, or we close the file.' },
    { text: '⟦Answer my question⟧.' },
    { text: '⟦Just send the plans already⟧.' },
    { text: '⟦Make sure that the rent reaches us by⟧ the fifth.' },
    { text: 'The tower is dark. ⟦We need it back at once.⟧' },
    { text: '⟦Get back to us by noon with the key⟧.' },
    { text: '⟦Reply with the length of the rope by Friday⟧.' },
    { text: '⟦I want pictures of both oars today⟧.' },
    { text: '⟦We want it signed and back⟧ by Monday.' },
    { text: '⟦Make it your business to return⟧ the oars.' },
    { text: '⟦Put everything in writing from now on⟧.' },
    { text: '⟦Sign it and get it back to us today⟧.' },
    { text: '⟦Before I order the sails, I want a copy⟧ of the permit.' },
  ],
  good: [
    { text: 'Send me the new date, and I’ll move the lesson.', because: 'it says what comes of it' },
    { text: 'Wrong size? Send it back.', because: 'it is advice for a case' },
    { text: 'You must keep the lid shut for the dough to stay warm.', because: 'it is a true condition' },
    { text: 'You have to be at the pier 20 minutes before departure.', because: 'it is a true condition' },
    { text: 'We expect the glaze to be dry on Monday.', because: 'it foretells' },
    { text: 'To see the prices, you need to visit the page.', because: 'it shows the way' },
    { text: 'Could you send me both pages of the lease?', because: 'it asks' },
    { text: 'Please defrost it again overnight.', because: 'it asks' },
    { text: 'You must be 21 to hire this van.', because: 'that’s a condition that nobody here makes' },
    { text: 'You need a fishing licence for the lake.', because: 'it says what is needed, and orders nothing' },
    { text: 'You don’t have to sign anything.', because: 'it takes a duty away' },
    { text: 'If you need to move the date, open *Bookings*.', because: 'the need is the reader’s own' },
    { text: '1. Unscrew the lid.\n2. Pull the filter out.', because: 'steps are told plainly' },
    { text: 'To see the invoices you need to sign in as the owner.', because: 'it says how something is reached' },
    { text: 'Do you need to bring the dog?', because: 'it is a question' },
    { text: 'Get back to us by email.', because: 'it tells the way' },
    { text: 'Get back to me by Friday, and I’ll book the pier.', because: 'it says what comes of it' },
    { text: 'I want all of this put right today.', because: 'the sender drives themselves' },
    { text: 'Give us a call if the glue doesn’t hold.', because: 'it offers help' },
    { text: 'Members must pay by the 5th to keep the discount.', because: 'it says what it is good for' },
    { text: 'No action is required from you.', because: 'it takes a duty away' },
    { text: 'Make sure that the lid clicks shut.', because: 'it helps the reader to succeed' },
    {
      text: 'Make sure the drum is back with us by Friday if you’d like the discount.',
      because: 'it says what it is good for',
    },
    { text: 'Call me today, or we can talk on Friday.', because: 'it is a choice' },
    { text: 'You will return to the start page.', because: 'it tells what is to come' },
    { text: 'You will take the exam in May.', because: 'it tells what is to come' },
    { text: 'Send it whenever you like.', because: 'it leaves the reader free' },
    { text: 'Close the hatch at once, or the hold may flood.', because: 'it keeps from harm' },
    { text: 'You have to turn the crank twice.', because: 'it tells how a thing works' },
    { text: 'I want you to get a fair price.', because: 'it wishes the reader well' },
    { text: 'Give me the name of the boat and I’ll look up its berth.', because: 'it says what comes of it' },
    { text: 'You have to be at the lock by 7:00, as the gates close at 7:10.', because: 'it gives the reason' },
    { text: 'Stop using the kettle at once, as it can catch fire.', because: 'it shields the reader' },
    { text: 'You need to sign in once, so that the app knows you.', because: 'it says what it is good for' },
    { text: 'You’ll have to sign in again after the update.', because: 'it tells what is to come' },
    { text: 'You’ve told us twice, so I won’t ask again.', because: 'it spares the reader' },
    { text: 'Put it in writing, and I’ll take it to the harbour master.', because: 'it says what comes of it' },
    { text: 'Before I promise anything, I want to see the mast myself.', because: 'the sender drives themselves' },
    { text: 'Make it a habit to rinse the oars.', because: 'it is a tip' },
    {
      text: 'Two ways are open to you:\n\n- Keep the stall.\n- Cancel today, and come back in May.',
      because: 'the reader chooses',
    },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const found = [
        ...reading
          .cues(FUTURE)
          .filter((cue) => isForetold(reading, cue))
          .map((cue) => ({ ...cue, type: DUTY }))
          .filter((cue) => isDuty(reading, cue)),
        ...reading.cues(DUTY).filter((cue) => isDuty(reading, cue)),
        ...reading.cues(FORMAL).filter((cue) => isFormalOrder(reading, cue)),
        ...reading.cues(NEGATIVE).filter((cue) => !reading.isQuoted(cue.span) && !reading.isQuestion(cue.sentence)),
        ...reading.cues(PASSIVE).filter((cue) => isPlainOrder(reading, cue)),
        ...reading.cues(ORDER).filter((cue) => isImperative(reading, cue)),
        ...reading.cues(OUTRIGHT).filter((cue) => isPlainOrder(reading, cue) && !isInnocent(reading, cue)),
      ];
      for (const cue of withoutOverlaps(found)) yield tell(reading, cue, context);
    }
  },
});

/** States and thoughts: to be, to have, to know is a condition or a courtesy, not an order. */
const NO_ACTS = new Set(
  'be have feel know own belong live earn qualify possess weigh admit say see wonder love like imagine understand agree remember realise realize think forgive excuse hear meet reach worry fear rush hurry do not never only just simply wish want need get consider believe accept trust receive expect try visit taste watch page step level stage round experience laugh smile look congratulate stand hold last fit exceed equal cost match reside work rely depend the a an it your some at no all this that in on of'.split(
    ' ',
  ),
);
/** "You need to be at home": not a state, but a place to come to. */
const PLACES = new Set('home present there here available ready reachable'.split(' '));
/** Where readers are made to come in person. */
const OFFICE =
  /^ (?:(?:the|our|your|a|an|any|this) )?(?:\w+ )?(?:branch|office|counter|bank|station|clinic|desk|shop|store|school|embassy|consulate|centre|center|town hall|registry|depot|surgery|showroom|notary|police|us\b)/i;
/** Doors to something: what a sentence names them for is the condition of reaching it. */
const ACCESS = new Set(
  'sign log register subscribe upgrade enable install activate join hold own enrol enroll use allow accept create choose select click press open go'.split(
    ' ',
  ),
);
/** Words before the subject by which it opens a clause of its own. */
const OPENERS = new Set(
  'and but so then therefore thus hence however also now first next here otherwise that means mean note unfortunately afraid sorry remember still again today tomorrow finally lastly instead consequently accordingly please moreover plus again only secondly thirdly second third yes no well ok okay right meanwhile afterwards later or yet means, additionally furthermore'.split(
    ' ',
  ),
);
/** Words before "that you must" which make it the sender's order. */
const ANNOUNCERS = new Set(
  'note remember aware advised remind reminded means mean afraid informed fear state states say says require requires reiterate repeat stress emphasise emphasize important understand regret clear rule policy is'.split(
    ' ',
  ),
);
/** Where a sentence begins with one of these, the words before the subject belong to them: "For the refund you must …". */
const ADVERBIALS = new Set(
  'for before after by until per in on at with due according under within without from as because since during about regarding despite following given upon concerning'.split(
    ' ',
  ),
);
/** In such words "you need to" speaks of the reader's own affairs: "in case you need to", "everything you need to". */
const OWN_AFFAIRS = new Set(
  'case time moment event reason reasons thing things everything anything something nothing all what step steps way place places number amount form forms day days when where how why which who whatever whenever wherever than if whether unless know because since'.split(
    ' ',
  ),
);
const WHEN = new Set('when whenever wherever should whether if unless while where suppose assuming every'.split(' '));

const sentenceOf = (reading: Reading, { sentence, first, last }: Cue) =>
  reading.sentences[sentence] ?? { firstWord: first, lastWord: last, span: reading.wordSpan(first), block: 0 };

/** Whether the words are the sender's own, said outright and not under a condition. */
function isPlainOrder(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || reading.isQuestion(cue.sentence)) return false;
  if (reading.isConditional(cue) || reading.isNegated(cue, 4)) return false;
  const { firstWord } = sentenceOf(reading, cue);
  return cue.first === firstWord || !WHEN.has(reading.word(firstWord));
}

function isDuty(reading: Reading, cue: Cue): boolean {
  if (!isPlainOrder(reading, cue)) return false;
  const { first, last } = cue;
  const { firstWord, lastWord } = sentenceOf(reading, cue);
  const verb = reading.word(last);
  const next = last < lastWord ? reading.word(last + 1) : '';
  // "You'll have to sign in once more after the update"
  if (
    /^(?:sign|log)$/.test(verb) &&
    /^ (?:back )?in (?:again|once more|one more time|anew)\b/i.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "You have to turn the key twice", "I want you to get your money back"
  if (/^(?:turn|press|push|pull|twist|lift|slide|squeeze)$/.test(verb)) return false;
  if (
    /\bwant you to (?:get|have|feel|enjoy|receive|love)$/i.test(reading.slice(cue.span)) &&
    !/^(?:me|us|the|that|this|it|them)$/.test(next)
  )
    return false;
  if (verb === 'be') {
    if (!PLACES.has(next) && !(next === 'at' && last + 2 <= lastWord && reading.isOf('number', last + 2) === false))
      return false;
    if (next === 'at' && !/^(?:the|home|your|our|work)$/.test(reading.word(last + 2))) return false;
  } else if (verb === 'get' || verb === 'do') {
    if (next === '' || next === 'nothing' || next === 'anything') return false;
    if (verb === 'do' && /^(?:is|was|with|so|'s|next|now|here)$/.test(next)) return false;
  } else if (verb === 'visit') {
    // "You need to visit the page" shows the way; "you need to visit the branch" sends the reader on one.
    if (!OFFICE.test(reading.text.slice(cue.span.end, cue.span.end + 40))) return false;
  } else if (verb === 'measure') {
    // "You must measure 1.40 m"
    if (next === 'at' || /^\d/.test(next)) return false;
  } else if (verb === 'try') {
    if (!/^(?:to|again|it|and|another)$/.test(next)) return false;
  } else if (NO_ACTS.has(verb) || verb.charCodeAt(0) < 97) return false;
  // "should you need to", "what you need to", "the form you have to", "I know you have to"
  if (reading.word(first) === 'you' && first > firstWord && !reading.startsClause(first)) {
    const before = reading.word(first - 1);
    if (OWN_AFFAIRS.has(before)) return false;
    if (before === 'that') {
      if (first - 2 >= firstWord && !ANNOUNCERS.has(reading.word(first - 2))) return false;
    } else if (!OPENERS.has(before) && !isBehindAdverbial(reading, first, firstWord)) return false;
  }
  if (/^(?:nobody|nothing|no|none|neither)$/.test(next) || isLawful(reading, cue)) return false;
  // "You must keep the seal closed for the warranty to stay valid", "be at the gate 30 minutes before departure"
  const behind = reading.text.slice(cue.span.end, sentenceOf(reading, cue).span.end);
  // "You need to enter the code only once", "be at the pier by 9:40, as the boat leaves at 9:50"
  if (/^[^.,;]* only once\b/i.test(behind)) return false;
  if (verb === 'be' && /, (?:as|because|since) (?:the|your|our|it)\b/i.test(behind)) return false;
  if (
    /\bfor (?:the|your|it|this|that|them|a|both)\b[^.,;]{0,30} to (?:stay|remain|work|be|hold|count|last|fit|start|apply|open|load|show|connect)\b/i.test(
      behind,
    )
  )
    return false;
  if (
    verb === 'be' &&
    /\bbefore (?:(?:the|your|its) )?(?:departure|boarding|take-?off|start|tour|flight|ferry|train|show|bus|sailing|concert|film|match|class|lesson|dive|gates?)\b/i.test(
      behind,
    )
  )
    return false;
  // "You need to sign in once, so that the app knows you": it says what it is good for
  if (SHIELDS.test(behind) || /^[^.;:!?]* so that (?:the|your|it|they|nobody|no one)\b/i.test(behind)) return false;
  return !namesPurpose(reading, cue, firstWord, lastWord);
}

/** What the deed is done to; "you will return to the page" and "you will pay £3" only tell what is to come. */
const OBJECTS = new Set('it them this that the your another those these us me both all again from kindly'.split(' '));
/** Told so that the reader knows what to expect. */
const FORETELLS =
  /\b(?:then|once|after|when|during|usually|later|each|every|per|for \d|a month|instead|automatically|next step|step|how it works|course|exam|game|level|player|chapter|tour|if|to (?:confirm|unlock|start|open|see|get|finish))\b/i;
function isForetold(reading: Reading, cue: Cue): boolean {
  return OBJECTS.has(reading.word(cue.last + 1)) && !FORETELLS.test(reading.slice(sentenceOf(reading, cue).span));
}

/** "For the refund you must …": what stands before the subject hangs on the preposition at the start of the clause. */
function isBehindAdverbial(reading: Reading, first: number, firstWord: number): boolean {
  const start = Math.max(firstWord, clauseStart(reading, first - 1));
  return (
    first - start <= 8 && (ADVERBIALS.has(reading.word(start)) || (reading.word(start) === 'to' && first - start > 2))
  );
}

/** "By law you must": whoever says so is not the sender. */
const isLawful = (reading: Reading, cue: Cue): boolean =>
  /\b(?:by law|legally|the law|regulations?|customs|immigration|embassy requires)\b/i.test(
    reading.slice(sentenceOf(reading, cue).span),
  );

/** "To see the logs, you need to sign in", "you must register to vote": a true condition, told with what it is for. */
function namesPurpose(reading: Reading, { first, last }: Cue, firstWord: number, lastWord: number): boolean {
  const opener = reading.word(firstWord);
  const isPurpose = opener === 'to' || (opener === 'in' && reading.word(firstWord + 1) === 'order');
  if (isPurpose && first > firstWord) {
    for (let i = last + 1; i <= lastWord; i++) if (/^(?:us|me)$/.test(reading.word(i))) return false;
    return true;
  }
  if (!ACCESS.has(reading.word(last))) return false;
  const end = clauseEnd(reading, last, lastWord);
  for (let i = last + 1; i < end; i++)
    if (reading.word(i) === 'to' && !/^(?:the|your|our|a|an|this|that|us|me|it|them)$/.test(reading.word(i + 1)))
      return true;
  return false;
}

const wordsBehind = (reading: Reading, last: number, lastWord: number): string => {
  const words: string[] = [];
  for (let i = last + 1; i <= Math.min(lastWord, last + 5); i++) words.push(reading.word(i));
  return words.join(' ');
};

/** Whom readers are rightly sent to at once. */
const EMERGENCY =
  /\bor (?:else )?(?:it|they|the \w+|your \w+) (?:will|may|might|can|could)(?: \w+)? (?:flood|overflow|jam|clog|spill|freeze|burn|burst|leak|explode|crack|melt|overheat|spoil|die|fall|collapse|catch|shatter)\b|\b(?:police|doctor|ambulance|fire brigade|emergency|112|911|999|hospital|bank(?! (?:statements?|details|account|card|transfer|slip|letter|receipt)\b)|pharmacist|vet|gas(?! (?:bill|meter)\b)|smoke|fraud\w*|stolen)\b/i;

/** "Send it whenever you like": no haste, and no order. */
const AT_LEISURE =
  /\b(?:when|if|as)(?:ever)? (?:you (?:like|want|wish|please|can|have time)|it suits you)\b|\bat your leisure\b|\bno (?:rush|hurry)\b|\btake your time\b/i;

/** What an order spares the reader. */
const SHIELDS =
  /^[^.;:!?]*, so that (?!(?:we|I|our|my)\b)\w|^[^.;:!?]*, (?:as|because|since) (?:it|they|the \w+) (?:can|may|might|could) (?:catch|burn|melt|burst|leak|explode|overheat|break|fall|cut|hurt|spread|flood|shock|shatter|crack|smoke|harm|make you)\b/i;

function isImperative(reading: Reading, cue: Cue): boolean {
  if (!isPlainOrder(reading, cue)) return false;
  const { firstWord, lastWord, block, span } = sentenceOf(reading, cue);
  if (reading.prose.blocks[block]?.ordered === true || isChoice(reading, cue.sentence)) return false;
  if (isCourteous(reading, firstWord, lastWord)) return false;
  const sentence = reading.slice(span);
  if (EMERGENCY.test(sentence) || AT_LEISURE.test(sentence)) return false;
  // "Give us a call if you like"
  if (
    /^(?:give|tell|send|drop|bring|show)\b/i.test(reading.slice(cue.span)) &&
    FRIENDLY.test(sentence) &&
    !/\b(?:at once|now|immediately)\b/i.test(sentence)
  )
    return false;
  const end = reading.word(cue.last);
  // "Tell us whether the lid now fits": that is no haste
  if (end === 'now' && /\b(?:whether|if)\b/i.test(reading.slice(cue.span)) && cue.last < lastWord) return false;
  const next = cue.last < lastWord ? reading.word(cue.last + 1) : '';
  // "Reply, and I can see it at once": that haste is the sender's.
  if (/\band (?:I|we|you|they|it|the \w+)\b/.test(reading.slice(cue.span))) return false;
  // "now or later", "now that", "today's price"
  if (
    (next === 'or' &&
      !/^or (?:else|(?:i|we|it|they|you|this|that|your|our|the)\b(?!.*\bcan\b))/.test(
        wordsBehind(reading, cue.last, lastWord),
      )) ||
    next === "'s" ||
    (end === 'now' && /^(?:that|and)$/.test(next))
  )
    return false;
  // "Bought the wrong size? Send it back."
  const asked = reading.sentences[cue.sentence - 1];
  if (
    asked?.end === '?' &&
    asked.block === block &&
    !/\b(?:at once|now|immediately|today|asap|instantly)\b/i.test(reading.slice(cue.span))
  )
    return false;
  // "Send me the total, and I'll change the invoice" says what comes of it.
  const behind = reading.text.slice(cue.span.end, span.end);
  if (
    /^(?![^.!?]*\b(?:at once|now|immediately|today|asap|right away)\b)[^.!?;:]{0,60}(?:, then|,? and) (?:I|we)(?:[’']ll| will| can)\b/i.test(
      behind,
    ) &&
    !/\b(?:at once|now|immediately|today|asap|away|instantly)\b/i.test(reading.slice(cue.span))
  )
    return false;
  // "Turn the water off now, so that the floor stays dry", "stop using it at once, as it can catch fire": it shields the reader
  if (SHIELDS.test(behind)) return false;
  // "Reply today and we'll …" is an offer.
  if (/^(?:and|to)$/.test(next) && /^(?:you|we|i|get|save|win|earn|the|your)$/.test(reading.word(cue.last + 2)))
    return false;
  return !isLabel(reading, cue);
}

/** What the reader gets or may, and what a third party rules, is no order of the sender's. */
const NO_ORDER =
  /\b(?:receive|get|see|expect|worry|be (?:charged|disturbed|refunded|paid)|by law|legally|discount|free|to (?:be|stay|remain|keep) (?:valid|eligible|covered|entitled)|to (?:keep|get|receive|enjoy|claim|qualify))\b/i;
function isFormalOrder(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || reading.isQuestion(cue.sentence) || reading.isConditional(cue)) return false;
  const { firstWord, lastWord, span } = sentenceOf(reading, cue);
  if (cue.first !== firstWord && WHEN.has(reading.word(firstWord))) return false;
  if (isLabel(reading, cue) || isLawful(reading, cue)) return false;
  // "No action is required from you"
  if (cue.first > firstWord && /^(?:no|without|any|further|not|never)$/.test(reading.word(cue.first - 1))) return false;
  const words = reading.slice(cue.span);
  if (OWN_ZEAL.test(words)) return false;
  // "You've told us twice, so I won't ask again"
  if (/\bask again$/i.test(words) && /\bso $/i.test(reading.text.slice(span.start, cue.span.start))) return false;
  // "All you have to do is read it and press File"
  if (/\bis read$/i.test(words) && /^ (?:it|them|the \w+) and \w/i.test(reading.text.slice(cue.span.end))) return false;
  // "We'll need your signature so that the bank accepts the form": it says what it is good for
  if (/^(?:we|i)\b/i.test(words) && /^[^.;:]*\bso that\b/i.test(reading.text.slice(cue.span.end, span.end)))
    return false;
  if (
    /^you (?:are|were)\b/i.test(words) &&
    /\bnot to$/i.test(words.replace(/ \S+$/, '')) &&
    NO_ACTS.has(reading.word(cue.last))
  )
    return false;
  if (isCourteous(reading, firstWord, lastWord) && !/\bkindly\b|needful|\brequest|must\b/i.test(reading.slice(span)))
    return false;
  return !NO_ORDER.test(reading.text.slice(cue.span.start, span.end));
}

const COURTEOUS = new Set('please kindly pls plz thanks thank'.split(' '));
const ASKING = new Set('could would can will might'.split(' '));

/** Whether the words ask: "please", "could you". */
function isCourteous(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = reading.word(i);
    if (COURTEOUS.has(word) || (ASKING.has(word) && reading.word(i + 1) === 'you')) return true;
  }
  return false;
}

/** The words on a button: in emphasis within a longer sentence. */
function isLabel(reading: Reading, { span, sentence }: Cue): boolean {
  const whole = reading.sentences[sentence]?.span ?? span;
  return reading.prose.emphasis.some(
    (emphasis) =>
      emphasis.start <= span.start &&
      span.end <= emphasis.end &&
      emphasis.end - emphasis.start < whole.end - whole.start - 3,
  );
}

/** Behind "give us": what a friend would ask for too. */
const FRIENDLY =
  /\b(?:chance|benefit|opportunity|thoughts?|feedback|opinion|ideas?|views?|time|moment|call|ring|shout|nod|word|ok|okay|go-ahead|best|all clear)\b/i;
/** Whom else something is expected of: "we expect the part on Friday", "we demand quality of our suppliers". */
const FROM_OTHERS =
  /\b(?:from (?:the|our|my|their|his|her) (?!customers?\b|tenants?\b)\w+|delivery|shipment|supplier|stock|results?|parts?|repair|weather|of our|of ourselves|from our|update|news)\b/i;

/** Words that an expectation ends on where a deed of the reader's is expected. */
const OWED_BACK =
  /\b(?:from you|returned|sent back|handed (?:in|over|back)|paid|signed|completed|cleared|vacated|removed|desk|hands|inbox|office|with (?:us|me)|back|by|at|on|in|today|tomorrow|tonight|this|next|within|before|no later|first thing)$/i;

const OWED_THING = new RegExp(
  `\\b${OWED}\\b|from you$|(?:returned|paid|signed|completed|cleared|vacated|removed)$|my desk`,
  'i',
);

/** “I want all of this put right today” */
const OWN_ZEAL = /\bwant\b.*\b(?:put right|fixed|mended|solved|sorted|resolved|repaired|cleared up|for you)\b/i;

function isInnocent(reading: Reading, cue: Cue): boolean {
  const { firstWord, span, block } = sentenceOf(reading, cue);
  const words = reading.slice(cue.span);
  const opening = reading.word(clauseStart(reading, cue.first));
  if (isLabel(reading, cue)) return true;
  // "We want it signed and back in your hands", "give me your address and I'll add it"
  const behind = reading.text.slice(cue.span.end, span.end);
  if (/\bwant\b.*\bback$/i.test(words) && /^ (?:in|to|with) you/i.test(behind)) return true;
  if (OWN_ZEAL.test(words)) return true;
  if (/^(?:give|tell|send)$/.test(opening) && /^[^.!?;:]{0,40},? and (?:I|we)(?:[’']ll| will| can)\b/i.test(behind))
    return true;
  if (/^(?:give|get|hand|bring|fetch|find|ok|okay|now|then|so|just|simply|and|well|first)$/.test(opening)) {
    if (FRIENDLY.test(words) || reading.prose.blocks[block]?.ordered === true) return true;
    if (isCourteous(reading, firstWord, cue.last)) return true;
  }
  if (/^(?:i|we)$/.test(reading.word(cue.first)) && /expect|await|want/.test(words)) {
    const whole = reading.slice(span);
    if (/\bto (?:have|receive|see|get|hear)\b/.test(words)) return !/\b(?:your|from you)\b/i.test(whole);
    if (FROM_OTHERS.test(whole) && !/\bfrom you\b/i.test(whole)) return true;
    if (OWED_BACK.test(words) && OWED_THING.test(words))
      return /\byou(?:r)? (?:can|will|get)\b|\bto you\b/i.test(whole);
    if (/\b(?:expect|await)(?:s|ing)? (?:a|an|the)\b/.test(words))
      return !/\b(?:answer|reply|response|explanation|apology|confirmation|payment|decision|refund)\b/i.test(words);
  }
  if (/await/.test(words)) return true;
  // "Make sure the parcel is back with us by Friday if you'd like the refund this month"
  return (
    /^(?:make sure|ensure|see)$/.test(opening === 'make' ? 'make sure' : opening) &&
    /\b(?:if you|so that|to (?:get|keep|have|receive))\b/i.test(reading.slice(span))
  );
}

/** What the order becomes as a request: the subject and the modal give way to "please". */
function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const span = cue.type === ORDER ? spanOfWords(reading, cue.first, cue.last) : cue.span;
  const fix =
    cue.type === DUTY ? requestFor(reading, cue) : cue.type === ORDER ? politely(reading, cue, context) : undefined;
  return {
    at: { text: reading.prose.text, span },
    message: `“${reading.slice(span)}” gives an order. Ask for it, and say what it is good for.`,
    fixes: [fix ?? question(reading, cue, context)],
  };
}

/** "you must send" → "please send" */
function requestFor(reading: Reading, { first, last, sentence }: Cue): ProposedFix | undefined {
  const { firstWord, block } = reading.sentences[sentence] ?? { firstWord: first, block: 0 };
  const subject = reading.word(first);
  const isReader = /^(?:you|i|we|it|this|that)$/.test(subject) && !/^(?:not|be)$/.test(reading.word(last));
  const before = first > firstWord ? reading.word(first - 1) : '';
  const isOpen =
    first === firstWord ||
    /^(?:and|but|so|then|therefore|now|first|next|also)$/.test(before) ||
    reading.startsClause(first);
  if (!isReader || !isOpen || block < 0) return undefined;
  const start = reading.wordSpan(first).start;
  const end = reading.wordSpan(last).start;
  // "We insist on you sending it"
  if (/^(?:on|your)$/.test(reading.word(last - 2))) return undefined;
  const please = reading.text.charAt(start) === reading.text.charAt(start).toUpperCase() && first === firstWord;
  return {
    title: 'Ask for it with “please”',
    edits: [{ at: { text: reading.prose.text, span: { start, end } }, text: please ? 'Please ' : 'please ' }],
  };
}

/** "Send me the form at once" → "Please send me the form by [date and time]" */
function politely(reading: Reading, cue: Cue, { fillIn }: RuleContext): ProposedFix | undefined {
  const { first, last } = cue;
  const { text } = reading.prose;
  const start = reading.wordSpan(first).start;
  if (
    /^(?:stop|quit|cease|immediately|promptly|urgently|do|and|then|now|so|just|simply|well|ok|okay|first|next|also)$/.test(
      reading.word(first),
    )
  )
    return undefined;
  const urgency = urgencyBefore(reading, first, last);
  if (urgency === undefined) return undefined;
  const letter = reading.text.charAt(start);
  return {
    title: 'Ask for it, with a time',
    edits: [
      {
        at: { text, span: { start, end: start + 1 } },
        text: `${letter === letter.toUpperCase() ? 'Please' : 'please'} ${letter.toLowerCase()}`,
      },
      {
        at: { text, span: spanOfWords(reading, urgency, last) },
        text: `by ${fillIn('date and time')}`,
      },
    ],
  };
}

const URGENT_START =
  /^(?:at|immediately|right|straight|straightaway|now|this|without|forthwith|instantly|asap|as|today|tonight|pronto|promptly|urgently)$/;
const URGENT_END =
  /^(?:once|immediately|away|straightaway|now|instant|minute|second|morning|afternoon|evening|delay|ado|hesitation|excuses|forthwith|instantly|asap|possible|today|tonight|pronto|promptly|urgently)$/;

const URGENT_MOMENT = /^(?:instant|minute|second|morning|afternoon|evening)$/;

/** The first word of the urgency that ends with the word `last`. */
function urgencyBefore(reading: Reading, first: number, last: number): number | undefined {
  if (!URGENT_END.test(reading.word(last))) return undefined;
  let found: number | undefined;
  for (let i = last; i > first && last - i < 5; i--) {
    const word = reading.word(i);
    if (word === 'this' ? i >= last - 2 && URGENT_MOMENT.test(reading.word(last)) : URGENT_START.test(word)) found = i;
  }
  if (reading.word(last) === 'possible' && found !== undefined) return last - 3;
  return found;
}

/** The whole clause as a question for the author to complete. */
function question(reading: Reading, { first, last, sentence }: Cue, { fillIn }: RuleContext): ProposedFix {
  const { firstWord, lastWord, span } = reading.sentences[sentence] ?? {
    firstWord: first,
    lastWord: last,
    span: reading.wordSpan(first),
  };
  const start = clauseStart(reading, first);
  const end = clauseEnd(reading, last, lastWord);
  const isWhole = start <= firstWord || end >= lastWord;
  const words = `could you ${fillIn('what you ask for')}, so that ${fillIn('what it is good for')}?`;
  const from = isWhole && start > firstWord ? reading.wordSpan(start).start : span.start;
  return {
    title: 'Ask instead, and say what it is good for',
    edits: [
      {
        at: { text: reading.prose.text, span: { start: from, end: span.end } },
        text: from === span.start ? capitalise(words) : words,
      },
    ],
  };
}
