import {
  type Cue,
  defineRule,
  type Finding,
  type Reading,
  type RuleContext,
  type Sentence,
  type Span,
} from '@trustlint/core';
import { clauseStart, NOUN_AFTER } from '../clause.ts';
import { isToldBack } from '../told-back.ts';
import { FRAMES, THROWN_BACK } from './not-my-job-frames.ts';
import {
  ADVERB,
  ATTRIBUTED,
  CARE,
  CARES,
  DISCLAIMED,
  DISOWNED,
  DUTY,
  HELPLESS,
  NOT,
  NOT_OURS,
  OTHERS,
  SENT,
  SENT_TO,
  THIS,
  TURN_TO,
  US,
} from './not-my-job-words.ts';
import { hasOwnStep } from './own-step.ts';

const ID = 'respect/not-my-job';

export const notMyJob = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'error',
  fix: 'suggest',
  profile: 'essential',
  summary: 'Refuses to own the reader’s problem.',
  why: 'The reader doesn’t know your departments and shouldn’t have to. Sent away without help, they tell their story again to somebody who may send them away too. A handover with a name and a time costs you a minute.',
  sources: ['000 2.1', '001 2', '000 4.2'],
  options: {},
  phrases: {
    [ID]: [
      // not my job
      `(is|are|was|be|'s|am) ${NOT} ${ADVERB} (in|within|part of|under|inside|a part of|one of)? (my|our) <any>? ${DUTY}`,
      `(is|are|was|'s) ${NOT} ${ADVERB} (a matter|an issue|a question|a case|a topic|something|one|the (job|task|duty|responsibility|role|business)) (for|of) (us|me|our <any>|my <any>|(this|the) ${THIS})`,
      `(is|are|was|'s) ${NOT} ${ADVERB} (this|the) ${THIS} 's ${DUTY}`,
      `(is|are|was|'s) ${NOT} ${ADVERB} (up|down) to (us|me|this <any>|our <any>|my <any>) (to|$)`,
      `(do|does) not ${ADVERB} (fall|come down|come|belong) to (us|me|this ${THIS}|our <any>)`,
      `(is|are|was|'s) ${NOT} for (us|me|this ${THIS}|our <any>) to`,
      '(is|are) (for|up to) (the|your)? <any> to (settle|sort|sort out|solve|resolve|fix|deal with|handle|arrange|pay) «not (for|up to) (us|me)»',
      `^ hardly (my|our) ${DUTY}`,
      '(contact|ask|call|ring|phone|email|try|talk to|speak to|write to) (your|the) <party.noun> (they|it is them who) (handle|deal|do|decide|manage|own|look after) (this|that|it|these|those|such|with|all)',
      '(no skin off (my|our) nose|not (my|our) cup of tea)',
      `^ not ${ADVERB} (in|within|part of|under)? (my|our) (${DUTY}|circus|monkeys)`,
      `not ${ADVERB} (in|within|part of|under)? (my|our) ${DUTY} $`,
      '(none of|no) (my|our) (business|concern|responsibility|affair|department)',
      "(is|are|was|'s) no (business|concern|problem|affair|responsibility) of (mine|ours)",
      `(do|does) not ${ADVERB} (come|fall|belong|lie|sit) (under|within|in|to|into|with|inside) (our|my|this) <any>? ${DUTY}`,
      `(is|are|was|'s) not (something|anything|a (matter|topic|question|thing|point|case)|an (issue|area)|one of the things|what) (that|which)? ${US} ${ADVERB} (can|could|would|will)? (${CARE}|${CARES}|be <ed> (for|with))`,
      '(is|are) not (a)? part of (what (i|we) do|(my|our) (job|service|work|contract|duties)|the service)',
      "(is|are|'s) not what (i|we) (am|are|was|were) (here|paid|hired|employed) (for|to)",
      "(is|are|'s) not (ours|mine|for (us|me)|(my|our) place|up to (us|me)|down to (us|me)) to",
      "(is|are|'s) not (ours|mine|on (us|me)|for (us|me)|up to (us|me)|us|me) $",
      'not (us|me) $',
      `(is|are|'s|was|have|has|had|got) (got)? nothing (whatsoever|at all)? to do with (us|me|our|my|this (shop|desk|team|office|department|company|store|school|library))`,
      `${US} (have|has) (got)? nothing (whatsoever|at all)? to do with`,
      '(do|does) not concern (us|me|our|my|this (desk|team|department|office))',
      '(wash|washing) (my|our) hands of',
      '(not|neither) (us|me|ours|mine) (i am afraid|sorry|unfortunately|and|so|but) ..1',
      `^ not (handled|dealt with|done|processed|looked after|answered|supported|covered) (here|(at|in|by|on|from) (this|our|us|my|the ${THIS}))`,
      `^ not (a|an|our|my) ..2 (matter|question|task|issue|thing|job|topic) (for|of) (us|me|this|our)`,
      `(do|does|did) not (pertain|relate|apply|appertain) to (us|me|(my|our) <any>|this (desk|team|department|office|unit|branch|section|line|queue|channel))`,
      `(is|are|'s|was) not (up|down) to (the|this|our) <any>? ${THIS} to`,
      `(is|are|'s|was|were|has|have|had) nothing (whatsoever|at all)? to do with (the|this) <any>? ${THIS}`,
      `the <any>? ${THIS} (have|has) nothing (whatsoever|at all)? to do with`,
      `(is|are|'s) not (my|our) (concern|place|business) to`,
      '(could not|could) care less (about|what|who|how|if)',
      '(there is)? (no|little|not much) (point|use|sense|good) (in)? (asking|writing|calling|complaining|coming|shouting|turning|telling|e-mailing|emailing|talking|phoning|chasing|arguing|going) ..3 (us|me|here|about)',
      "(is|are|'s) (not|above|beyond|below) (my|our) station",
      '(am|are) not (getting|going to get|being|going to be) (involved|dragged|mixed up|drawn|into)',
      '(i|we) (do|will|can) not (get|come|go|step) (between|in between)',
      // the only thing that the sender does
      '(i|we) (am|are|was|were) (only|just)? (paid|hired|employed|engaged|trained|here) (to|for) ..6 (not|nothing) (to|for|more|else|as)',
      '(all|the only thing|the one thing) (that)? (i|we|this desk|this office) (do|does|am here for|are here for) (here)? is',
      `(this|our|my) <any>? ${THIS} ..4 (and)? nothing (else|more)`,
      `(this|our|my) <any>? (${THIS}|team|line|address|number) (deals|handles|serves|answers|takes|is there|is here|is responsible|works) (only|exclusively|solely|just) (with|for|in)?`,
      '(here|at this <any>|on this <any>) (i|we) (only|just|exclusively|solely) (take|do|handle|sell|answer|serve|deal|book|issue)',
      // outside
      "(fall|falls|is|are|lies|lie|'s|goes|go|sits) (well|far|clearly|completely|<ly>)? (outside|beyond|out of|out with|outwith) (of)? (my|our|this (team|desk|department|office)) (team|desk|department|office)? 's? (<any> of)? (remit|scope|area|areas|responsibility|responsibilities|department|jurisdiction|hands|competence|field|control|expertise|purview|duties|role|mandate|domain)",
      "(fall|falls|is|are|lies|lie|'s|goes|go) (outside|beyond|out of) (of)? (the)? scope (of (our|my|this) (support|team|service|services|desk|help|helpdesk|department|office))",
      "(is|are|'s) out of scope for (us|me|our|my|this)",
      `(outside|beyond|not part of) (of)? what (the|this|our) ..2 ${THIS} (looks after|handles|deals with|does|takes care of|helps with|is (responsible|there|here) for|can (help|do|handle))`,
      '(i|we|this <any>|my team|our team) (just|only|solely|exclusively) (answer|answers|deal with|deals with|handle|handles|take|takes) (questions|queries|enquiries|inquiries|requests|calls|emails|tickets) (about|concerning|regarding|to do with|related to)',
      `(is|are) not what (this|the|our) <any>? ${THIS} (is|are) (there|here)? for`,
      '(above|beyond) my pay grade',
      '(my|our) (responsibility|job|part|role|work|duty|task|remit|service|involvement|support) (ends|stops|finishes|is (over|done|finished)|does not (go|extend|reach))',
      '(my|our) shift (is over|ends|has ended)',
      '(is|are|falls|fall|lies|goes) (well|far|clearly|completely)? (outside|beyond|not part of|out of) (the|this|our|my)? (what|things|range of what|area of|scope of|list of what) (i|we|this|our|my)',
      // we do not handle
      `${US} (am|are|is) not (at all)? (involved|concerned) (in|with) (the|this|that|your|any|such|these|those|<ing>|shipping|delivery|repairs)`,
      `${US} (have|has) no involvement (in|with)`,
      `${US} (will|would) not (be)? (look|looking) (at|into) (it|this|that|those|these)`,
      `${US} ${ADVERB} (do|does|will|can) not (want anything to do with|have anything to do with|take part in|take sides)`,
      `${US} (would|'d) (much)? rather not (get|be|have|deal|touch|take)`,
      `${US} (am|are|is) (not (obliged|required|bound|in a position)|under no obligation) to (help|deal|handle|repair|fix|look|answer|assist|support|sort|chase|explain|solve|act|intervene|advise)`,
      `${US} can not be the (one|ones) (to|who|that)`,
      '(nobody|no one|none of us) (here|in this <any>|at this <any>|on this <any>|in our <any>|on our <any>) (knows (about|anything)|can help|can answer|does (that|this|those))',
      `${US} ${ADVERB} (do|does|will|can) not ${ADVERB} (deal with|look after|take care (of|about)|get involved|entertain|concern ourselves with|interfere|answer (questions|calls|queries|such)|take (calls|questions|responsibility for)|look into (that|this|these|those|such|complaints)|touch)`,
      `${US} ${ADVERB} (do|does|can) not ${ADVERB} handle <!not-my-job.own>`,
      '^ (please|kindly|so|just|simply|then)? (please|kindly)? (route|redirect|readdress|address|direct|submit|escalate) (this|it|that|the same|your <any>|such <any>) to the (concerned|relevant|respective|competent|appropriate|responsible) <any>',
      '(is|are|remains) (entirely|solely|wholly|fully|purely|strictly|completely|exclusively) your (own)? (responsibility|job|problem|affair|business|concern|task|duty|lookout)',
      '(must|has to|have to|should|needs to|need to) be (taken up|raised|sorted out|settled|resolved|pursued) (directly)? with the (<any>)? (department|authority|authorities|bureau|agency|body|board|ministry|bank|company)',
      `(the|this|our) <any>? ${THIS} ${ADVERB} (do|does) not ${ADVERB} (handle|deal with|look after|take care of|process) ..2 (matters|issues|questions|claims|queries|disputes|affairs|problems)`,
      `(take|bring|carry|address|direct) (up)? your (complaint|complaints|grievance|grievances|matter|question|query|request|case|claim|dispute|concern|concerns) (up)? (with|to) (the|your) (appropriate|competent|relevant|concerned|respective|proper|responsible|right)? <any>? (authority|authorities|<party.noun>)`,
      "(is|are|'s) <cap> 's (baby|thing|turf|department|problem|job|business|headache|responsibility) ..1",
      `${US} ${ADVERB} (do|does) not do (that|those|these|such|repairs|refunds|passwords|billing|returns|support|invoices|deliveries)`,
      `${US} ${ADVERB} (do|does) not do <any> <any>? $`,
      `${US} ${ADVERB} (do|does) not ${ADVERB} (provide|offer|give) (any)? (support|help|assistance|advice|troubleshooting) (for|with|on|about)`,
      `(my|our|this) (team|desk|department|office|inbox|line|unit|counter) (do|does) not ${ADVERB} ${CARE}`,
      `${US} (have|has) no (part in|say in|say over|responsibility for|interest in|influence (on|over)|time (for|to))`,
      `${US} (take|takes|accept|accepts|assume|assumes|bear|bears) no (responsibility|calls|questions|liability|queries|complaints|position|part of)`,
      `${US} (take|takes|accept|accepts|bear|bears) no part in (this|that|these|such|any|your|disputes|quarrels|the (matter|dispute|damage|delay))`,
      `${US} (am|are|is) not (responsible|in charge|accountable|liable|the ones responsible|concerned) (for|of|with)`,
      `${US} (can not|will not) be (held)? (responsible|liable|accountable) for`,
      `${US} (am|are|is) not the (right|correct|proper|appropriate|best)? (person|people|team|place|contact|department|address|desk|office|one|ones) (to|for|who|you|that)`,
      `${US} (am|are|is) not (authorised|authorized|allowed|entitled|permitted|competent|qualified) to (deal|handle|answer|discuss|help|look into|touch)`,
      `(${US}|the <any>? ${THIS}) (always|strictly|rather|<ly>)? (keep|keeps|stay|stays) out of`,
      `(nobody|no one|none of us) (here|in this|at this|on this|in our|at our|on our)? ..2 (${CARES}|is responsible|does that|does this)`,
      'the <any> <any>? (does not|do not) (get involved|look into|deal with|take care of|entertain|take calls|answer questions)',
      'the <any> takes no (calls|questions|responsibility|queries)',
      `${US} (at the <any>)? (can|could) not (really|reasonably)? be expected to`,
      '(was|were|am|are) not (hired|paid|employed|here|trained) (to|for)',
      '(my|our) (role|job|work|task|responsibility|remit|competence|duties) (is|are) (strictly)? (limited|restricted|confined) to',
      'i (just|only) work (here|in|for|at|with)',
      `(i|we) (am|are) (just|only|merely|simply|but|nothing but) (a|an|the) <any>? <any>? (receptionist|reseller|agent|agency|driver|call centre|call center|shop|seller|retailer|intermediary|broker|platform|marketplace|messenger|clerk|cashier|operator|switchboard|distributor|dealer|importer|middleman|front desk|helpdesk|host|temp|intern|trainee|publisher|carrier|volunteer|point|go-between|mediator|facilitator|stockist|supplier|branch|franchise|mailroom|payment processor|processor|portal|listing site|representative|rep|secretary|porter|typist|usher|cleaner|bookkeeper|translator|librarian|courier|depot|warehouse|venue|tenant|developer|programmer|dispatcher|call handler|caretaker|salesperson|assistant|landlord|agents|resellers|sellers)`,
      `(i|we|my team|our team|this (desk|team|inbox|line|address|department)) (only|just|exclusively|solely) (do|does|handle|handles|deal with|deals with|look after|looks after|take care of|takes care of)`,
      '(i|we) (do not|am not paid to|are not paid to) (care|know or care)',
      'not in my (job description|contract)',
      // the wrong door
      'you (are|were) (at|in) the wrong (department|desk|team|office|inbox|queue|counter)',
      '^^ (sorry|nope|no|nah|ah|oops|hm)? (you have the|you got the)? wrong (department|desk|team|office|inbox|number|person|place|address|queue)',
      '(this|that|here) (is|was) the wrong (department|desk|team|office|inbox|number|person|place|address|queue)',
      "(have|'ve|are|were|been)? (come to|reached|called|contacted|written to|got|rung|phoned|emailed|connected to|talking to|speaking to|writing to|speaking with|talking with|asking|dialled|dialed) the wrong (department|desk|team|office|inbox|number|person|place|address|people|window|hatch|entrance|stall|table)",
      '(barking up the wrong tree|knock~ (on|at) the wrong door)',
      '(i|we) (am|are) (also|really|clearly|probably|simply|just)? (the wrong|not the right) <any>',
      '(i|we) (am|are) not the (<any>)? (one|ones|person|people|contact|address|place|team|desk|office|department|authority|body) $',
      '(i|we) (am|are) not the (<any>)? (one|ones|person|people|contact|address|place|team|desk|office|department|authority|body) (you|who|that|for|to)',
      'you (are|were|have|got|have got|have come to|came to|picked|reached|asked) (asking|talking to|writing to|calling|speaking to|knocking on|at|with|got|on to)? (the|a) wrong (<any>)? (person|people|one|ones|door|team|desk|office|department|company|shop|number|address|place|school|bank|clinic|authority|lot|guy|counter|inbox)',
      'you (are|were|have come|came|have got) (wrong|mistaken|lost) (here|with (us|me)|at (this|our))',
      "(is|are|'s) not the (right)? place (for|to) (that|this|ask|such|<ing>|raise|report|complain|sort)",
      // somebody else's
      "(someone|somebody|anyone|everyone) else 's (job|problem|responsibility|business|concern|department|area|task|headache)",
      '(someone|somebody) else (deals with|handles|does|looks after)',
      '(someone|somebody) else (has to|must|will have to|needs to|should) (look|deal|handle|help|answer|fix|sort|take care|do (it|that|this)|decide|solve|chase|mend|see to)',
      "(that|this|it|which|they|these|those) (is|are|'s) (entirely|clearly|purely|strictly|solely|simply|really)? (your|their|his|her) (own)? (problem|responsibility|job|concern|business|affair|department|call|headache)",
      "^ (the|your) <any> <any>? 's (problem|headache|job|business|affair|responsibility) not (ours|mine)",
      "(is|are|'s|would be|will be) (entirely|clearly|purely|strictly|solely|simply|really)? (the|your) <any> <any>? 's (job|problem|responsibility|business|concern|department|affair|matter|headache|area|task|duty|obligation|mess|baby|thing|domain|role|decision)",
      "(is|are|'s|would be|remains) (entirely|clearly|purely|strictly|solely|simply|really)? the (sole|full|exclusive)? (job|responsibility|business|task|duty|problem|affair|concern) of <party>",
      "(is|are|'s) (now|then|still|entirely|clearly|purely|strictly|solely|simply|really|only)? (a matter|an issue|a question|a problem|a case|something|one) for <party>",
      "(is|are|'s) for (the|your|their) <any>? <party.noun> to",
      "(is|are|'s|remains) (now|then|still|entirely|clearly|purely|strictly|solely|simply|really|only)? (up|down) to <party>",
      "(is|are|'s|remains) (now|then|still|entirely|clearly|purely|strictly|solely|simply|really|only)? between you and",
      '(belong|belongs|lie|lies|sit|sits|rest|rests) (only|solely|entirely)? with <party>',
      `(fall|falls|comes down) to ${OTHERS} $`,
      `(fall|falls|is down|'s down|comes down) to ${OTHERS} not`,
      '(onus|burden|responsibility) (is|lies|rests|falls) (entirely|solely|fully)? (on|with) you',
      `(is|'s|are|remains) (entirely|solely|still)? ((up|down) to you|your (own)? (job|responsibility|duty|task|business)) to (${TURN_TO}|find|chase|sort|solve|arrange|deal|get (it|this|that))`,
      `one for ${OTHERS} $`,
      '^ one for (your|the) <party.noun>',
      `${OTHERS} (must|should|has to|have to|needs to|need to|will have to|ought to) (sort (it|this|that|things)|deal with (it|this|that)|handle (it|this|that)|see to (it|this|that)|fix (it|this|that)|solve (it|this|that)|look (at|into) (it|this|that)|take care of (it|this|that)|settle (it|this|that)|answer (it|this|that))`,
      `^ (please|so|just|simply|then|better)? (let|have|get) ${OTHERS} (there|over there|itself|himself)? (deal with|sort|handle|look (at|into|after)|fix|solve|take care of|see to) (it|this|that|things|them)`,
      `(to|must|has to|have to|needs to|should|can only) be (sorted|resolved|settled|clarified|raised|discussed|solved|taken up|dealt|claimed|handled|arranged) (out|with)? (directly)? (by you)? (directly)? (with|by) (customs|${OTHERS})`,
      "(is|are|'s|was) (handled|dealt with|managed|answered|looked after|sorted|decided|done) (elsewhere|by (head office|headquarters|hq) not)",
      '(question|questions|complaint|complaints|request|requests|claim|claims|query|queries|matter|matters|issue|issues) ..4 (should|must|has to|have to|needs to|need to|can only) (go|be (sent|addressed|directed|put|taken|reported|made)) (directly|straight)? to <party>',
      '<party> (is|are) (solely|fully|entirely)? responsible for (that|this|it|such|damage|delays|the damage|the delay|any|all)',
      '(i|we) (leave|leaves) (that|this|it|those|these|such <any>) to <party>',
      'only <party> (can|could|is able to|are able to) (help|answer|fix|solve|tell|change|repair|decide|do|say|explain|assist|see|resolve)',
      'the (other|next) (desk|team|department|office|counter|shift) (does|handles|deals|looks|takes)',
      '(is|are) (handled|dealt with|managed|run|done|covered|looked after) by (another|a different|someone else|somebody else|a separate|an external) (team|department|company|desk|office|party|unit)?',
      "(is|are|'s) a (billing|sales|hr|legal|hardware|software|bank|carrier|courier|network|vendor|supplier|landlord|manufacturer|third-party) (question|matter|issue|problem|thing|topic|one)",
      "(is|are|'s) a third-party (app|plugin|product|service|tool|site)",
      '(another|a different|a separate) (team|department|desk|office|company|person|colleague|branch) (handles|deals with|does|looks after|is responsible|is in charge of|takes care of|must|has to)',
      '(is|are) not (handled|dealt with|done|managed|processed|covered|answered|sorted|solved|fixed|decided|looked after) (here|by (us|me|our <any>|my <any>|this (team|desk|office|department|shop))|(at|in|on) this (desk|team|office|department|inbox|line)|from here)',
      '(i|we) (am|are) not your (secretary|assistant|it <any>|help <any>|helpdesk|lawyer|nanny|mother|babysitter|servant|agent|bank|doctor|landlord|travel <any>|postman|personal <any>|accountant|technician)',
      '(i|we) (am|are) not (a|an|the) <any>? (shop|desk|agency|bank|doctor|lawyer|technician|plumber|courier|hotline|helpdesk|electrician|accountant|advisor|adviser|mechanic|garage|repairer)',
      '(i|we) (just|only|merely|simply) (make|issue|forward|print|pass along) (the|these|those|them) <any>? (here)? $',
      '(i|we) (just|only|merely|simply) (make|run|issue|forward|build|book) (the|these|those) <any> <any>? (i|we) do not',
      '(i|we) (just|only|merely|simply) (answer (the (phone|phones)|calls)|take (messages|calls|bookings|notes)|pass (on)? (messages|calls)) (here)? $',
      'my job is (to|just to|only to) ..5 nothing else',
      'the (one|person|people|place|department|team) to (call|ask|contact|see|talk to|turn to|write to) (about (this|that|it))? (is|are) <party>',
      'it is <party> (that|who|whom)? you (should|must|need to|have to|want to)',
      'you should be (talking|speaking|writing|complaining) to',
      '(more|better) luck (with|at) <party>',
      '(as far as (we|i) (am|are) concerned) (the|this|that|your)',
      '(i|we) (have|has) (already)? done (my|our) (part|bit|share|job)',
      'do not (shoot the messenger|look at (me|us)|come to (me|us) (with|for))',
      '(can not|could not) be (bothered|doing with)',
      'this (inbox|mailbox|address|line|number|desk|form|channel|chat|queue|hotline) is (only|just|solely|exclusively|reserved|meant) for',
      'this (inbox|mailbox|address|line|number|desk|form|channel|chat|queue|hotline) is for <any> <any>? only',
      'use the (right|correct|proper|appropriate) (channel|channels|department|desk|team)',
      'nothing (for us|for me) to (do|fix|solve|decide)',
      '^ nothing to do with (us|me)',
      '(have|has) no dealings with',
      '<party> (has to|have to|must|needs to|need to|will have to) (sort|fix|solve|resolve|help|answer|deal with|handle|repair|replace|explain|decide|refund) (this|that|it|you|such)',
      'not (lie|fall|be)? (under|within|in) (our|my) (control|competence|jurisdiction|hands|power)',
      '(i|we) do not work (in|for|at) (that|this|the)',
      '(i|we) (am|are) (from|in|with)? (sales|support|billing|reception|marketing|accounts|hardware|software|technical support|customer service) not <any>',
      'before my time',
      '(is|are) not accepted (at|in|by) (this|our|us)',
      '(refrain from|stop) (contacting|writing to|calling|emailing|e-mailing|asking) (us|me)',
      '(please)? do not (contact|write to|call|email|e-mail|ask|bother) (us|me) (about|for|with|regarding|again)',
      'whoever (sold|made|built|gave|told|installed|booked|promised) (you|it|this|that|the)',
      '(outside|beyond) (of)? what (i|we) (do|handle|cover|support)',
      'we are done here',
      'only <party> (decides|handles|does that)',
      "you 'd (best|better) (ask|call|contact|ring|write to|speak (to|with)|talk to) <party>",
      '^ best (to)? (ask|call|contact|ring|write to|speak (to|with)|talk to) <party>',
      '^ (please|kindly|so|just|simply|then|better)? (please)? (sort|resolve|clarify|settle|discuss|solve) (it|this|that|things|the matter) (out)? (directly)? with <party>',
      '^ (please|kindly)? contact (the|your) (concerned|relevant|respective|competent|appropriate|responsible) <any>',
      "(that|this|it|which) (is|'s) (entirely|purely|strictly|really|very much)? (their|his|her|your) (own)? (lookout|look out|funeral|can of worms|cross to bear|pigeon|patch|bag)",
      "(is|'s|are) between (them|him|her) and you",
      ...NOT_OURS,
      // we leave it to them
      `(i|we) (usually|generally|always|prefer to|would rather|'d rather|gladly|rather|normally|tend to|have to|must|<ly>)? (leave|leaves|leaving) (that|this|it|those|these|such|all|any|the|legal|tax|medical|technical) <any>? <any>? (of|like)? <any>? to <party>`,
      '(i|we) (usually|generally|always|prefer to|rather|gladly|<ly>)? leave (that|this|it|those|these|such|all that) (sort|kind|sorts|kinds|type|types|side|part|bit|end|stuff|things|matters|business|questions|topics|issues) (of (thing|things|stuff|question|questions|matter|problem|work))? (up)? to (the|your|our|their|others|somebody|someone|professionals|experts|lawyers|doctors|plumbers|<any>s)',
      '(i|we) leave (up)? to (the|your|their) (lawyers|experts|professionals|doctors|plumbers|accountants|accountant|bank|dealer|makers|insurer)',
      '(is|are) (best|better|usually|generally|always|normally|rather)? (left|put|addressed|directed|raised|answered|handled|taken up) (to|with|by) <party> $',
      '(is|are) (best|better) (left|put|addressed|directed|raised) (to|with) (the|your|whoever|those)',
      // we keep to our own
      '(i|we|this <any>) (just|only|tend to|prefer to|like to)? (stick|sticks|keep|confine ourselves|limit ourselves) to (sales|bookings|tickets|billing|delivery|hardware|software|our (own)? (part|side|job|knitting|lane|business|trade|last|patch)|what we (know|sell|do|make|print))',
      '(i|we) (am|are) (only|just|purely|solely|simply)? in the business of <ing> ..3 (nothing (more|else)|not <ing>)',
      '(not|never) (get|getting|be|being) (mixed up|dragged|drawn|roped|pulled|embroiled|entangled) (in|into)',
      '(do not|never) (get|become|be) (mixed up|dragged|drawn|roped|pulled|embroiled|entangled|involved) (in|into|with) (that|this|such|those|these|disputes|quarrels|neighbour|private|matters)',
      '(my|our) (involvement|part|role|interest|responsibility|job) (ended|ends|stopped|stops|finished|was over|is over|was done) (when|once|with|at|the moment|as soon)',
      '(above|over|beyond) (my|our) (heads|head|ken|pay grade) ..2 (ask|try|go|so|contact|see|call)',
      // sent on with a friendly face
      "(i|we) ('d|would|should) (just|rather|simply)? (have a word with|try|ask|ring|call|go to|go back to|speak to|talk to|contact|take (it|this|that) up with) <party> if i (was|were) you",
      'if i (was|were) you i would (just|rather|simply)? (have a word with|try|ask|ring|call|go to|speak to|talk to|contact|take (it|this|that) up with) <party>',
      '^ (please|so|just|simply|then|better|do|maybe|perhaps|why not)? have a (quiet|little|quick)? (word|chat|talk) with <party>',
      "(you will|you'll|you would|you might|you may) (probably|likely|surely|certainly)? (get|have|find) (much|a lot)? (further|farther|more luck|better luck|more joy|more success|quicker answers|a quicker answer|faster help) (with|at|from|by) <ing>? <party>",
      '(your|the) (first|best|right|proper|only) (port of call|point of contact|contact|address|stop) (here|for (this|that))? (is|should be|would be|will be|must be) <party>',
      '<party> (is|are) the (one|ones|people|person|place|right one) (that)? (you (need|have|want|should|ought|must)|to (ask|talk to|speak to|contact|turn to|call|see))',
      '(somebody|someone|anyone|the people|the folks) (at|in|from) <party> (should|will|might|may|must|would|can|could) (know|help|answer|tell|sort|be able)',
      '(anything|everything|all (questions|matters|things|queries)|any (question|matter|thing|query)) (about|concerning|to do with|regarding|on|around) ..3 (goes|go|is|are|belongs|belong) (straight|directly)? (to|for|with) (accounts|billing|sales|finance|legal|hr|<party>)',
      '<party> (runs|run|handles|handle|owns|own|does|do|manages|manage|decides|decide) (that|this|it|those|these) (so|not (us|me)|and|ask|please) ..1 (ask|go|contact|do ask|call|talk|turn|speak|not|us)',
      '^ (the|your) <party.noun> can (sort|handle|help with|do|fix|answer|explain) (that|this|it|you)? (i|we) (can not|do not|will not)',
      '^ (please|kindly|so|just|simply|then|better)? (please)? take up (directly)? with (the|your|concerned) <any>',
      `^ <party.noun> 's (problem|headache|job|business|affair|responsibility|concern|lookout|patch|baby|turf|department) (not (ours|mine))? $`,
      // the reader's people for technical things
      '^ (please|kindly|so|just|simply|then|better)? (please)? (talk to|speak to|ask|call|contact|see|go to|try|check with|have a word with|turn to|ring) (your|the) (own)? (it|hr|tech|admin|network|computer|accounts|payroll|legal|finance|systems|technical) (people|lot|guys|folks|department|team|staff|support|person|man|woman|crowd|side|desk|admin)',
      // go elsewhere
      '^ (please|just|so|then|better|you could|why not)? try <party> (first|instead|then|please)? $',
      `^ (please|kindly|so|just|simply|then|better)? ${TURN_TO} <party> (yourself|yourselves|instead|not (us|me|here|this))`,
      `you (will|would|may|might)? (have to|need to|must|should|are going to have to|had better|better) ${ADVERB} ${TURN_TO} <party>`,
      '(take|taking|bring) (up)? (it|this|that|the matter|this matter|your <any>) (up)? (directly)? with (the|your) <any>? <any>? <party.noun>',
      `(nobody|no one|none of us) (here|(in|on|at) (this|our|my) <any>)? (is|was) (in charge|responsible|there|competent|trained|paid|able)`,
      `(the|our|this|my) <any>? ${THIS} (have|has|takes|take|bears|bear) no (part|say|interest|role|responsibility|hand|stake|influence|share|obligation)`,
      `(the|our|this|my) <any>? ${THIS} (does|do|will|can) not (get involved|look into|deal with|take care of|answer for|mediate|interfere|concern itself|handle (this|that|such|those|these|complaints|disputes)|take (sides|part|responsibility))`,
      '(i|we|you|the <any>) (did not|never|have not) (take|make|sell|send|write|build|book|pack|order|buy|install|sign|promise|place|fit|choose|pick) ..4 (so|which means|and|therefore) (i|we) (can not|will not|am not|are not|do not|have no|owe)',
      '(did not|never) (buy|order|book|get|purchase|install|rent) (it|this|that|them|your <any>) (here|from us|with us|through us|at our)',
      '(bought|ordered|booked|purchased|got|rented|installed) (it|this|that|your <any>|them)? (elsewhere|somewhere else|from (another|someone else|somebody else|a different)|through (an|another|a|your)) ..2 (so|you|they|it|go|then|please|ask|that)',
      '(only|just|exclusively|solely) in charge of',
      '(i|we) (am|are) in charge of ..3 (only|and nothing)',
      'this (inbox|mailbox|address|line|number|desk|form|channel|chat|queue|hotline|counter|office) (deals with|handles|takes|is for|serves|answers) ..3 only',
      '^ (please|kindly)? (direct|address|send|submit|forward|bring) (all|any|every|your|such|these|those) <any>? (correspondence|mail|mails|letters|calls|enquiries|inquiries|complaints|questions|claims|requests|queries) (directly|straight)? to <party>',
      '(would be|is rather|is really|is probably|is more) (a|the|one|something) (matter|question|issue|problem|case|thing|task|job)? for <party>',
      '(decline|declines|disclaim|disclaims|reject|rejects|refuse|refuses|deny|denies) (all|any|every)? (responsibility|liability|involvement)',
      '(i|we) (am|are) not (really)? (set up|equipped|made|here|there|staffed) (for|to)',
      "(is|are|'s) none of (the|this) <any>? <any> 's (concern|business|problem|affair|job|responsibility)",
      `(do|does) not (fall|come|belong|go|lie) (to|with|on|within) (the|this) <any>? ${THIS}`,
      "(is|are|'s) (entirely|now|then|solely)? (on|incumbent (up)?on|upon) (you|<party>) to",
      'you are (solely|fully|yourself)? responsible for (sorting|arranging|finding|chasing|getting|contacting|solving|settling|clearing|clarifying|organising|organizing|dealing|fixing)',
      '<party> (must|should|has to|have to|needs to|need to|will have to|ought to|shall) (answer|pay|be (asked|blamed|held)|come|step in|make (good|amends)|put (it|this|that) right) (for|up)? ..2',
      '^ for (anything|everything|all) else ..3 (please|kindly)? (consult|contact|ask|see|call|go to|turn to|try)',
      '(find|look for|hire|get|ask|see|try|call|pay) (yourself)? (somebody|someone|anybody) else (for|to|about|who|$)',
      '(find|get|hire|call|pay) (yourself)? (a|an|your own) <any> yourself',
      '(stop|quit) sending (us|me|this|your)',
      'only <party> (can|could|may|knows|is able)',
      '(questions|queries|complaints|requests|claims|cases|matters|enquiries|things|issues|problems) (like|such as|of) (yours|this|that|these|those|this kind|that kind|this sort|that sort) (go|goes|belong|belongs|are for|are dealt|are handled|are best) (to|with|at|elsewhere|by) ..2',
      'you (want|need|are after|are looking for|meant|mean) <party> ..2 not (us|me|the|this|our)',
      'it is (him|her|them|they|he|she|<party>) (who|that|whom)? (you|must|should|has|have)',
      '^ (please|kindly|so|just|simply|then|better|and|you should|you must)? (get|have|let|make|tell) (your|the|them|him|her) <any>? <any>? (to)? (explain|fix|sort|handle|deal with|take care of|solve|answer|pay for|look after|look at|see to|arrange|repair|mend|clear) (it|this|that|them|things) ..1',
      'your (contract|agreement|deal|booking|policy|order|arrangement|ticket|warranty|guarantee|quarrel|dispute|issue|problem) (is|was|lies|runs) (only|solely|purely)? with <party> ..2 (not|so|and)',
      '(they|he|she) (have to|must|has to|should|need to|ought to|will have to|can) (deal with|sort|handle|fix|answer for|see to|solve|take care of|explain|clear) (it|this|that|them|you)',
      '(i|we) (am|are) no (lawyer|lawyers|plumber|doctor|expert|experts|technician|electrician|accountant|engineer|mechanic|solicitor|helpdesk|travel agent|mind reader) ..1 (so|and|,)? ..1 (ask|do not|find|look|try|contact|see|you)',
      '(go|try|apply|enquire|inquire|ask|complain|report it|return it|take it) (back)? (there|over there) (instead|then|please|about|for|$)',
      '(above|beyond) my (head|desk|level|rank|grade|authority) and',
      '(outside|beyond) (of)? what (i|we) (am|are|can|may|will|do|handle)',
      `(aren't|is not|are not|is never) (ours|mine|for us|for me|on us|on me) (to|at all)`,
      'mine to (fix|solve|mend|decide|answer|sort|repair|judge|explain)',
      '(only|just) do (returns|refunds|bookings|orders|sales|tickets|repairs|deliveries|billing|hardware|software|invoices|flowers|hair|windows|tyres|keys)',
      `(is|are|'s) not (ours|mine|made by us|sold by us|run by us|part of (our|the)) ..3 so (please|kindly|just|you|any)? ${TURN_TO}`,
      '(can not|could not|unable to) (help|assist|do anything) ..6 (go to|go and|ask (the|your|in|at|sales|accounts|billing|it|someone|somebody|elsewhere)|try (the|your|elsewhere|somewhere)|see (the|your)|turn to|talk to|contact (the|your)) ..2',
      '^ for (that|this|those|these|<any>|<any> <any>|<any> <any> <any>) (please|kindly|just|simply|you will have to|you must|you need to|better)? (go to|ask|see|contact|call|try|write to|turn to|talk to) (accounts|billing|sales|hr|finance|legal|it|marketing|reception|head office|headquarters|housekeeping|admin|someone else|somebody else|another (team|desk|department))',
      "you (will|'d|would|may|might) (want|need) (the|our|somebody|someone|a person) (<any>)? (lot|crowd|people|folks|guys|team|desk|department|office|one|bunch) (for|about|in|from) (that|this|it|those)",
      '(is|are|handles|handled by|belongs to|belong to) (another|a different|a separate|some other) (department|team|desk|office|company|building|floor|counter|branch|story) $',
      "(another|a different|some other|the other) <any>? (team|department|desk|office|company|person|colleague|branch|unit|shop|guy|lot) 's (patch|job|thing|area|baby|turf|problem|task|remit|business|headache|responsibility|field|work|department)",
      "(is|are|'s) (the|our|your) <any> (people|guys|folks|lot|team|crowd|department|desk) 's (baby|patch|job|thing|area|turf|problem|task|remit|business|headache|responsibility|field|work)",
      "(is|are|'s) (the|your|a|purely the|entirely the) <any> <any>? 's (thing|affair|baby|patch|turf|call|doing|fault and problem)",
      '^ (please|kindly|so|just|simply|then|better|you can|you must|you need to|you should|you will have to)? (figure|work|sort|settle|thrash|hash|clear|straighten|take|iron|fight) (it|this|that|things|the matter|these|those) (out|up)? (among|amongst|between) (yourselves|you|the two|both)',
      '(figure|work|sort|thrash|hash|clear|straighten|iron|fight) (it|this|that|things|the matter|these|those) (out|up) (directly)? with (your|the) (ex|former|old|previous)? <any>? <party.noun>',
      "(is|'s|are) your (own)? (lookout|look out|funeral|risk and problem|affair|business and yours alone)",
      '(question|questions|complaint|complaints|request|requests|claim|claims|query|queries|enquiries|concerns|appeal|appeals) ..4 (should|must|has to|have to|had to|needs to|need to|can only|will have to) (go|be (lodged|sent|addressed|directed|put|taken|reported|made|filed|raised|submitted)) (directly|straight)? (there|elsewhere|to (the|your|them|him|her|whoever)|with (the|your|them|whoever))',
      'this (inbox|mailbox|address|line|number|desk|form|channel|chat|queue|hotline|counter|office|team) (is|was) not (meant|made|there|here|intended)? (for|to)',
      '(do not|never|stop|refrain from) (write|writing|send <any>|sending|call|calling|come|coming|e-mail|email|emailing|turn|turning) (to|at) (this|our) (inbox|mailbox|address|line|number|desk|office|counter|hotline|team) (about|with|for|regarding|any)',
      '^ (please|kindly|so|just|simply|then|better)? (take|bring) (that|this|it|those|these|such things) (one|question|complaint|matter)? (to|over to|elsewhere)',
      '^ (please|kindly|so|just|simply|then|better)? (raise|discuss|clarify|address|clear) (that|this|it|those|these) (one|up)? (directly)? with (your|the) <any>? <party.noun>',
      'you (should|ought to|could|might|needed to) (have|first have|better have) (asked|called|contacted|gone|written|checked|complained|turned|read|spoken|thought) (to|with|back to)? <party>',
      '^ (please|so|just|simply|then|better|you can|you could|you might)? (try|look|ask|go|search|shop) (somewhere|anywhere|someplace|some place) else',
      '(try|push|chance) your luck (with|at|in|elsewhere)',
      '^ (so|just|please|then|better)? go (and)? (bother|annoy|pester|ask|see|shout at|complain to|talk to|moan to) (the|your|them|him|her|someone|somebody|whoever)',
      '(complain|complaints|moan|write|talk|turn|go|speak|address it|appeal) to (them|him|her|whoever|those who|the people who|the ones who) $',
      '(complain|moan|write|talk|turn|go|speak|appeal) to (whoever|those who|the people who|the ones who|the person who|the one who)',
      '(is|are) (no longer|not) supported by (us|our|this|the)',
      `${US} (have|has|had) never (dealt|handled|done|touched|looked|supported|been involved|been responsible|taken) (with|after|in|for|on|that|any)?`,
      `(i|we) (am|are) (a|an|only a|just a|but a|the|<any>) <any>? not (a|an|the|your) <any>? (technician|technicians|lawyer|lawyers|plumber|plumbers|doctor|doctors|shop|agency|bank|desk|hotline|helpdesk|electrician|mechanic|engineer|engineers|accountant|accountants|expert|adviser|advisor|repairer|designer|programmer|developer|courier|couriers|insurer|guide|teacher|nanny|babysitter|secretary|mediator|police|court|charity|magician|magicians|miracle|department|person|<any>ian)`,
      'this is (a|an|the|only a|just a) <any> <any>? not (a|an|the|your) <any>? (technician|shop|agency|bank|desk|hotline|helpdesk|garage|workshop|clinic|hospital|hotel|charity|court|embassy|council|office|school|bureau|station|centre|center|service|department|playground|laundry|post office)',
      `you (will|would|'d|are going to|may|might)? ${ADVERB} (have to|need to|must|had better|have got to) ${ADVERB} (then|directly|please|either|first)? ${TURN_TO} (directly)? (back to)? <party>`,
      `you (must|should|will have to|will need to|would have to|need to|have to) ${ADVERB} (directly)? (take (it|this|that|the matter|things) (up)? (with|to)|sort (it|this|that) out with|raise (it|this|that) with|go through|go back to|complain to) <party>`,
      "you (will|would|'d)? (have to|need to) (find|look for) (someone|somebody|another|a different|an alternative)",
      `you (will|would|'d) (need|want) (somebody|someone|a person|the people|the <any> <any>? (team|department|desk)) (from|in|at|for|who)`,
      '(better off|best off|well advised) <ing> (to|with)? <party>',
      `^ (please|kindly|so|just|simply|then|better|do)? (please)? take (it|this|that|the matter|your (complaint|question|case|issue|request|problem)) up with <!not-my-job.us>`,
      '^ (please|kindly|so|just|simply|then|better)? (please)? (direct|address|refer) (this|that|it|these|such|your|all|any) <any>? (directly|straight)? to <party>',
      '^ (please|kindly|so|just|simply|then|better)? (please)? (take|bring|submit|send|put|report) (this|that|these|such|your|all|any) (question|questions|complaint|complaints|request|requests|matter|matters|query|queries|case|issue|issues|concern|concerns|claim|claims) (directly|straight)? to <party>',
      '^ (please|kindly|so|just|simply|then|better)? take (it|this|that|the matter|your (complaint|question|case|issue|request|business)) elsewhere',
      '^ (please|kindly|so|just|simply|then|better|go|go and)? (ask|try|call|contact|bother|see) (them|him|her|someone else|somebody else|anyone else|another (department|desk|team|company|office)|elsewhere) (instead|yourself|about (that|it|this)|then)? $',
      '^ (please|kindly|so|just|simply|then|better)? (direct|address|refer|take|go|look|try|ask|apply|turn|enquire|inquire|search|submit|report|raise|seek) ..4 elsewhere',
      'you (must|should|will have to|will need to|need to|have to|had better|can) (go|look|turn|try|ask|apply|enquire|search|seek help) ..2 elsewhere',
      '^ (please|so|just|simply|then|better)? (google (it|that|this)|look (it|that|this)? (up)? (online|on the (web|internet|net))|search the (web|internet)|(ask|try|look) ..2 in (a|the|some) <any>? (forum|forums))',
      '(figure|sort) (it|this|that|things) out (for|by|on)? (yourself|yourselves|your own)',
      'find (a|your own|another) (solution|way|answer|helper|repairer) (for)? yourself',
      'you ..2 (have to|need to|must) (ask|call|contact|chase|ring|phone|write to|speak to|talk to) (<party>|the warehouse) (yourself|yourselves)',
      'you yourself (must|should|have to|need to|will have to) (contact|ask|call|find|chase|write|speak|turn|apply)',
      '(try your luck|good luck|best of luck) (with|at) (the|your) (bank|airline|courier|seller|landlord|insurer|insurance|dealer|vendor|council|carrier|manufacturer|maker|shop|store|provider|embassy|customs|post office)',
      `^ (please|kindly|so|just|simply|then)? (refer|apply|turn|address yourself|direct yourself|revert|get back) to ${OTHERS} $`,
      `^ (please|kindly|so|just|simply|then)? (refer|apply|turn|address yourself|direct yourself|revert|get back) to ${OTHERS} (for|about|with|regarding|instead|on)`,
      '^ (please|kindly|so|just|simply|then)? (refer|direct|address) your (question|questions|complaint|complaints|request|requests|query|queries|claim|claims|concern|concerns|enquiry|enquiries|inquiry|issue|case) to <party>',
      '^ (please|kindly)? address yourself to <party>',
      'you (should|must|need to|have to) (refer|direct|address) (this|it|that|your <any>|the matter) to <party>',
      '^^ (please|just|so)? (ask|try|call|contact|see) (someone|somebody|the people|the folks|the guys) (in|at|over in|over at|from) (<cap>|billing|sales|accounts|finance|it|hr|legal|marketing)',
      '^ (try|ask|contact) (sales|billing|accounts|finance|hr|legal|marketing|it|head office|headquarters) (instead)? $',
      '^ (get in touch with|contact|ask|speak to|talk to) whoever',
      '(do not|never) (ask|call|contact|write to|email|bother) (us|me) (ask|call|contact|about)',
      '^ (please)? do not (ask|call|contact|write to|email|bother) (us|me) (about|regarding)',
      '(stop|quit) (writing|calling|asking|e-mailing|emailing|contacting) (to)? (this (number|address|line|desk|office|inbox)|our (desk|office|team))',
      '^ (please|so|just|simply|then|better)? try (the|another|a different) (main|other|general|right|<any>) (switchboard|number|department|hotline|desk|team|office|line|extension|inbox|address)',
      '^ (please|so|just|simply|then|better)? find (the right|another|a different|someone|somebody) <any>? ..4 yourself',
      '^ (please|so|just|simply|then|better)? go back to (the|your) (shop|store|seller|dealer|retailer|vendor|place|person|people|supplier|landlord|company|agent)',
      '^ (please|so|just|simply|then|better)? turn to <party>',
      `you (must|have to|need to|should|will have to) (go|turn|write|speak|talk|apply) to (other|another|a different|the other) <party.noun>`,
      '^ (please|kindly)? (approach|turn to|deal with) (directly)? <party>',
      '(stop|quit) (writing|calling|asking|bothering|e-mailing|emailing|contacting) (to)? (us|me|here)',
      '^ (please)? do not ask (me|us) $',
      '(do not|leave|keep) (bother|involve|drag)? (us|me) (out of (this|it|that)|into (this|it|that)|with (this|that|it))',
      'sort (it|this|that|things) out (among|between|amongst)? (yourselves|yourself)',
      'you are on your own',
    ],
    /** What others do is theirs: "what the courier does with it is their business". */
    [`${ID}.theirs`]: [
      "(is|are|was|'s|remains) (entirely|purely|strictly|solely|simply|really|all)? (up to|on|down to|for|between) (them|him|her|him and her|you and them|you and him|you and her|them and you|him and you|her and you|<party>) (to (say|decide|judge|know|explain|settle))? $",
      "(is|are|was|'s|remains) (entirely|purely|strictly|solely|simply|really|all|very much)? (their|his|her) (own)? (business|affair|concern|matter|problem|lookout|decision|responsibility|job|headache|thing) $",
      "(is|are|'s) (for|up to) the (court|courts|lawyers|police|insurer|insurers|judge|referee|council|authorities|doctors|experts|bank|makers) to (say|decide|judge|know|explain|settle)",
    ],
    /** Asked so that no answer is wanted. */
    [`${ID}.rhetorical`]: [
      ...THROWN_BACK,
      "(what|how|why|since when) (has|have|is|are|does|do|should|would|'s) (that|this|it|i|we|your <any>|the <any>|any of that) ..3 (got)? (to do with (us|me|our)|(my|our) (concern|problem|business|job|fault|department|responsibility|task))",
      "(what|how|why) (is|are|'s|should|would) (that|this|it) (be)? (my|our) (concern|problem|business|job|department|responsibility|task)",
      'why (are|do|did|would|should) you (even|then)? (asking|ask|asked|tell|telling|write|writing|call|calling|come|coming|contact|contacting|bother|bothering) (to)? (us|me)',
      '(why|could|can|would) (do|not)? (not)? you (not)? (just|simply|first|perhaps|rather)? (ask|call|contact|try|write to|talk to|go to|ring) <party>',
      'have you (already|even|not|ever)? (asked|called|contacted|tried|spoken to|written to|thought of|considered|been to) (<ing>)? (to|with)? <party>',
      'why (should|would|must) (i|we) (care|deal|bother|get involved|pay for|answer for|look after|clean up|be the ones)',
      '(do|am|are) (i|we) (look like|your) (a|an|the|nanny|secretary|mother|babysitter|helpdesk|lawyer) ..2',
    ],
    /** A refusal where it ends the matter: "we just host the site, so …". */
    [`${ID}.merely`]: [
      `(i|we|(my|our|this|the) <any>? (${THIS}|team|recruiter|seller|platform|portal|marketplace|reseller|publisher)) (just|only|merely|simply|solely) (sell|sells|resell|resells|rent|rents|deliver|delivers|host|hosts|print|prints|list|lists|publish|publishes|lend|lends|make|makes|run|runs|issue|issues|forward|forwards|build|builds|book|books|hand out|hands out|pass on|passes on|stock|stocks|import|imports|ship|ships|store|stores|carry|carries|collect|collects|process|processes|provide|provides|supply|supplies|let|lets|manage|manages|organise|organises|organize|organizes|announce|act|acts|answer|answers|transport|transports|broker|brokers|advertise|advertises|show|shows|introduce|introduces|take|takes|translate|translates|repair|repairs|install|installs|do|does)`,
    ],
    /** Innocent by itself, and a refusal beside one: "Contact the hotel. There's nothing we can do." */
    [`${ID}.referral`]: [
      `^ (please|kindly|so|just|simply|then|better|you (can|may|should|could))? (please|kindly|also)? (contact|ask|call|ring|phone|email|e-mail|write to|speak (to|with)|talk (to|with)|get in touch with|reach out to|consult|see|try|check with) (directly)? <party>`,
      '(has|have) (its|their) own (number|team|desk|hotline|support|department|service)',
      '(suggest|recommend|advise) (that)? (you)? (contact|contacting|write to|writing to|ask|asking|call|calling|speak|speaking) (to|with)? <party>',
      'you (can|may|should|could|might) (try|want to)? (contact|ask|call|ring|phone|email|e-mail|write to|speak (to|with)|talk (to|with)|get in touch with|reach out to|consult|check with) (directly)? <party>',
      '(your best bet|the best thing|best) (is|would be) to (call|ask|contact|ring|try|speak to|write to|go to) <party>',
      '(i|we) (suggest|recommend|advise|propose) (that)? you (just|simply|better|rather)? (contact|ask|call|ring|turn to|write to|speak to) <party>',
      "you (will|'d|would) want to (contact|ask|call|ring|turn to|write to|speak to|talk to|take (it|this|that) up with) <party>",
      'you are (kindly|hereby)? (asked|requested|advised|invited|urged) to (contact|turn to|address|apply to|write to|consult|approach|call) <party>',
    ],
    /** Who the sender is, for a whole answer: "Dental work? We're opticians." */
    [`${ID}.identity`]: [
      '^^ (sorry|but)? «(i|we) (am|are) (a|an|only|just|simply|merely)? (a|an)? <any>? (<person.any>|<party.noun>)» $',
      '^^ «(i|we) (just|only|simply|merely) (do|sell|make|rent|fix|run|print|teach|bake|book|host|clean|drive|deliver|build) <any> <any>?» $',
    ],
    /** Sent away in three words: "Contact facilities." No help where it stands alone. */
    [`${ID}.bare`]: [
      '^ (so|then|just|better)? (tell|inform|blame|sue|bill|ask) (the|your) <any>? <party.noun> $',
      '^ (so|then|just|better|please)? try (window|counter|desk|door|room|floor|gate|line|extension|hall|office) <any> $',
      `^ you (might want to|may want to|may wish to|might like to|might|could|can|may|should|would do well to) (just|simply|then|please|kindly)? ${SENT_TO} (directly)? <party>`,
      `^ (please|kindly|so|just|simply|then|better|best|do|and|maybe|perhaps)? (please|kindly|to)? ${SENT_TO} (directly)? (<party>|(its|their|the|your) <any>? <any>)`,
    ],
    [`${ID}.disclaim`]: [...DISCLAIMED, ...FRAMES],
    [`${ID}.attributed`]: ATTRIBUTED,
    [`${ID}.sent`]: SENT,
    [`${ID}.helpless`]: HELPLESS,
    [`${ID}.disown`]: DISOWNED,
    /** An address with the reason: "the bank sees why; its direct line is …". */
    [`${ID}.contact`]: [
      '(direct|dedicated) (line|number|contact|e-mail|email|address|phone|extension)',
      '(here (is|are)|this is) (their|the|its) (number|contact|phone|e-mail|email|address|details|form|link)',
      '(at|on|under|via|through|by) (<placeholder>|<num>|<url>)',
      '<url>',
    ],
    [`${ID}.why`]: [
      '(because|since|so that|as they|as only|they can|only they|they will|who can|which can|they have|they keep|they know|can see|holds the|hold the)',
    ],
  },
  bad: [
    { text: 'For the refund, ⟦contact your bank, they handle this⟧.' },
    { text: '⟦We take no part in this⟧, sorry.' },
    { text: 'Quarrels about the kiln are for the potters to settle, ⟦not for us⟧.' },
    { text: 'Kindly ⟦take your complaint to the appropriate authority⟧.' },
    { text: '⟦The clinic doesn’t handle insurance matters⟧.' },
    { text: "The lift isn't running. ⟦That's not my job⟧." },
    { text: '⟦We don’t deal with⟧ lost umbrellas.' },
    { text: 'For the guarantee, ⟦you’ll have to contact the maker⟧.' },
    { text: 'The toll is ⟦none of our business⟧.' },
    { text: 'Complaints about the noise ⟦fall outside our remit⟧.' },
    { text: 'The wrong colour? ⟦Take it up with⟧ the painter.' },
    { text: '⟦I only work here⟧, so I can’t say more.' },
    { text: 'Your luggage is now ⟦a matter for the airline⟧.' },
    { text: '⟦We are not responsible for⟧ what the courier does.' },
    { text: "I'll send you the bill for May tomorrow.\n\nThe lift ⟦isn't my department⟧." },
    { text: 'The noise at night ⟦is hardly our concern⟧.' },
    { text: '⟦Let the landlord deal with it⟧.' },
    { text: 'Cracked tiles? ⟦Please direct your complaint elsewhere⟧.' },
    { text: 'Mending kites is ⟦outside what we⟧ do.' },
    { text: '⟦It isn’t the library’s job⟧ to mend laptops.' },
    { text: '⟦All I do is⟧ tune pianos.' },
    { text: 'For kites, ⟦I’m the wrong person⟧.' },
    { text: '⟦We just print⟧ the badges, so a typo stays with you.' },
    { text: '⟦What has that got to do with us⟧?' },
    { text: '⟦There’s no point in asking us⟧ about the harbour.' },
    { text: 'What the tuner does with old strings ⟦is his business⟧.' },
    { text: 'Moths? ⟦We leave that kind of thing to your⟧ tailor.' },
    { text: '⟦Have a word with the seller⟧ about the moths.' },
    { text: '⟦Ask your IT people⟧ about the printer.' },
    { text: 'Moths in the piano? ⟦Ask the pest controller⟧.' },
    { text: 'A gutter is ⟦one for the roofer⟧.' },
    { text: 'Strings? ⟦We’re a bakery⟧.' },
    { text: 'The choir ⟦has no say in⟧ who parks there.' },
    { text: 'The key was ⟦not bought from us⟧.' },
    { text: '⟦The choir must decline to get involved⟧ in the car park.' },
    { text: 'Scratches ⟦must be claimed from the carrier⟧.' },
    { text: '⟦We must refer you to the harbour office⟧.' },
    { text: 'A lost ring ⟦is a hotel matter and not a⟧ choir matter.' },
    { text: '⟦It’s the caretaker you should⟧ be chasing.' },
    { text: 'The strings you ⟦must see to yourself⟧.' },
    { text: '⟦Another team is in charge of⟧ the lockers. You would have to find them.' },
    { text: 'The late fee? ⟦That’s for your bank to sort⟧ out.' },
    { text: 'For the pedals, the ⟦onus is on the hirer to⟧ mend them.' },
    { text: '⟦We don’t take complaints on this line⟧.' },
    { text: 'Tuning ⟦isn’t our bailiwick⟧.' },
    { text: '⟦You’re asking a tuner about⟧ the rent?' },
    { text: 'The right desk for this ⟦is not us⟧.' },
    { text: '⟦You’ll have to contact Canada Post⟧ about the missing book.' },
    { text: '⟦You’d need to take the torn sail up with the maker⟧.' },
    { text: 'We ⟦only answer questions about⟧ parking.' },
    { text: 'Lost keys fall ⟦outside what the ticket office looks after⟧.' },
    { text: 'Lost keys ⟦aren’t what this desk is for⟧.' },
    { text: '⟦The strata council does that, we don’t⟧.' },
    { text: '⟦Some other desk would have to look⟧ at the bell.' },
    { text: 'It ⟦isn’t up to us at the mill to find out⟧ who took the flour.' },
    { text: '⟦It’s them you should be asking⟧.' },
  ],
  good: [
    {
      text: 'You asked how to tune the harp you bought elsewhere, so here are the steps:',
      because: 'the help follows',
    },
    { text: 'A second reader decides, and I take no part in it.', because: 'it is fair to the reader' },
    { text: 'We never sell your data, and we don’t lend it.', because: 'it protects the reader' },
    { text: 'We closed the gate at 10, so nobody was able to jump ahead.', because: 'no help was asked for' },
    {
      text: 'I sent the council your receipt on Monday. It takes a month, because only the council can cancel the fine.',
      because: 'the sender took it there',
    },
    { text: 'You can also take your complaint to the health board.', because: 'it is one way more' },
    { text: 'Our team isn’t in charge of the weather.', because: 'nobody is' },
    { text: 'You had to look for our slip yourself. I’m sorry.', because: 'the sender is sorry for it' },
    { text: 'Take it to the ombudsman, free of charge, if you disagree.', because: 'it is the reader’s right' },
    { text: 'Questions about the regatta? Call the boat house on 020 555 0134.', because: 'it tells whom to ask' },
    {
      text: 'Only your vet can raise the dose, as she holds the file. I’ll keep your seats until Friday.',
      because: 'the sender helps',
    },
    {
      text: "Lost umbrellas aren't my department, so I've passed your note to Ada at the depot, and she'll write to you by noon UTC.",
      because: 'a warm handover stands beside it',
    },
    { text: 'Please contact us again if the lamp flickers.', because: 'it invites the reader back' },
    { text: "You don't have to contact the maker; we do that for you.", because: 'it takes the work off the reader' },
    { text: 'That’s my job, and I like it.', because: 'the sender owns it' },
    { text: "We don't handle glass with bare hands, so the fitter wears gloves.", because: 'it says how, not whether' },
    { text: 'No one but us handles your lamp, from the box to the bench.', because: 'the sender owns it' },
    { text: 'Your refund goes to the bank on Monday.', because: 'it is the way of a thing, not of the reader' },
    { text: 'Our filter doesn’t handle commas in names.', because: 'it speaks of a thing' },
    { text: 'We just print your badge and post it tonight.', because: 'it says what happens next' },
    { text: 'Have you asked the bank for the form? I can send one, too.', because: 'it helps' },
    { text: 'What you do with the old strings is your business.', because: 'it leaves the reader free' },
    { text: 'I leave the strings with your neighbour at noon.', because: 'it says where a thing will be' },
    { text: 'That’s one for the roofer, and we’ve asked him to come on Monday.', because: 'somebody is on it' },
    { text: 'Contact the landlord to get a second key.', because: 'it is the way to something that the reader wants' },
    { text: 'The clerk told you that it’s not our job. He was wrong, and I have it now.', because: 'it takes it back' },
    { text: 'We won’t be taking new pupils in May.', because: 'it tells a fact' },
    { text: 'I don’t look after Kent, Sven does. He will call at noon.', because: 'it names who does' },
    { text: 'Ask your IT people to open port 443.', because: 'it says what they should do' },
    { text: 'Choose the department that the lamp is for.', because: 'it speaks of the reader’s department' },
    { text: 'It’s Ada you should ask for; she’ll keep the seats until noon.', because: 'somebody helps' },
    { text: 'You must sort the strings by length.', because: 'it says how a thing is done' },
    { text: 'The onus is on us to mend the pedals.', because: 'the sender takes it' },
    { text: 'We don’t take complaints lightly.', because: 'it says how, not whether' },
    { text: 'Tuning is our trade.', because: 'the sender owns it' },
    { text: 'We never ask for your card number. If someone does, it isn’t us.', because: 'it warns of fraud' },
    { text: 'Ask in the piano forum, where I answer on Mondays.', because: 'the sender answers there' },
    {
      text: 'I’ve ordered the felt. For a second opinion, write to the guild at guild@example.org.',
      because: 'it is a choice beside what the sender does',
    },
    { text: 'It’s the landlord’s job to send the key, and I’ve reminded them.', because: 'the sender is on it' },
    { text: 'Are you asking about the rent?', because: 'it makes sure of the question' },
    {
      text: 'You’ll need to ask the maker for the part. I’ve sent them your order, and their direct line is +44 20 7946 0011.',
      because: 'the sender opened the door',
    },
    { text: 'The person who asked you to pay was not us, and the page is a fake.', because: 'it warns of a fraud' },
    { text: 'We only answer questions about an account once you’ve logged in.', because: 'it protects the reader' },
    { text: 'You called the wrong number because our leaflet had a misprint.', because: 'the slip was ours' },
    { text: 'The refund has nothing to do with the council tax.', because: 'it tells two things apart' },
    {
      text: 'A different team has to look at the bell, so I’ve passed it on. They’ll ring you at noon UTC.',
      because: 'a warm handover stands beside it',
    },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      let told = -1;
      const cues = [
        ...cuesOf(reading),
        ...disowningReferrals(reading),
        ...bareReferrals(reading),
        ...identities(reading),
        ...unhelped(reading),
      ].sort((a, b) => a.first - b.first);
      const refusals = cues.filter((cue) => isRefusal(reading, cue) && !isHandedOver(reading, cue));
      for (const { sentence } of refusals) {
        if (sentence === told) continue;
        told = sentence;
        const here = refusals.filter((cue) => cue.sentence === sentence);
        yield tell(reading, here.find(({ span }) => PLAINLY.test(reading.slice(span))) ?? (here[0] as Cue), context);
      }
    }
  },
});

/** Of several things that are said in a sentence, what turns the reader away most plainly. */
const PLAINLY =
  /(?:\bnot|n[’']t) (?:\w+ )?(?:up to|for|our|my|ours|mine|us|me)\b|^it(?:[’']s| is) (?:them|they|him|her)\b/i;

/** What "we only print the tickets" is said for: the rest is nobody's here. */
const AND_NO_MORE =
  /^ (?!what\b|on\b|from\b|by\b|in\b)(?:(?:it|them|those|these|tickets|stamps|(?:the|your) \w+)\s*[.;!]|[^.!?]*?(?:,? so\b(?! that)|[;:]| [–—] |, not\b|, nothing\b|,? and (?:the|that|any|what|have|nothing|do not|don[’']t|can[’']t|are not|aren[’']t|stay|keep)\b|[.!] ?(?:The|Your|Any|What|For|Ask|Contact|Talk|Speak|Please (?:ask|contact|talk|turn|see))\b))/;

/** "What the courier does with it", "how they spend it": of others, and not of the reader. */
const OTHERS_DOING =
  /\b(?:what(?:ever)?|how(?:ever)?|whether|whose|who|why|when) (?!(?:you|your|we|our|I|my)\b)\w+(?: [\w’']+)+ $/i;

const cuesOf = (reading: Reading): readonly Cue[] => [
  ...reading.cues(ID).filter(
    ({ first, span }) =>
      !READERS_SIDE.test(reading.slice(span)) &&
      // "If nobody answers, leave a message"
      !(
        /^nobody|^no one/i.test(reading.slice(span)) &&
        /^(?:if|when|whenever|should|unless)$/.test(reading.word(first - 1))
      ),
  ),
  // "Have you asked the bank?" is help, unless the sender will not help.
  ...reading
    .cues(`${ID}.rhetorical`)
    .filter(
      ({ first, sentence }) =>
        !/^(?:have|could|can|would)$/.test(reading.word(first)) || reading.has(`${ID}.disown`, sentence, -1, 1),
    ),
  ...reading
    .cues(`${ID}.theirs`)
    .filter(({ sentence, span }) =>
      OTHERS_DOING.test(reading.text.slice(reading.sentences[sentence]?.span.start ?? 0, span.start)),
    ),
  ...reading.cues(`${ID}.merely`).filter(({ span }) => AND_NO_MORE.test(reading.text.slice(span.end, span.end + 120))),
];

/** Things that are carried and touched: "we don't handle cash at the desk". */
const SUBSTANCE =
  /^ (?:\w+ )?(?:cash|coins|notes|cheques|meat|food|pork|nuts|fish|glass|liquids?|chemicals?|alcohol|weapons|knives|animals|fireworks|batter(?:y|ies)|gas|waste|needles|commas|cards)\b/i;

/** Told back, and taken back: "You were told that it's not our job. That was wrong." */
const TOLD_YOU =
  /\b(?:told you|you were (?:told|informed|advised)|said to you|wrote to you|said|wrote|wrong to (?:say|tell|write)|should(?:n[’']t| not| never) have (?:said|told|written))\b[^.!?;:]{0,30}$/i;
const TAKEN_BACK =
  /\b(?:(?:was|is|were|are) (?:\w+ )?(?:wrong|mistaken|not (?:true|right|so)|nonsense|untrue|incorrect)|it (?:is|was)|of course it is|I[’']ve taken|we[’']ve taken|sorry)\b/i;
/** "…, Sven does": the colleague whose it is, named beside it. */
const NAMED_INSTEAD = /^[^.!?]{0,30}, (?:but )?[\p{Lu}][\w’'-]+ (?:\p{Lu}\w+ )?(?:does|is|can|will|has)\b/u;

/** Whom a reader is rightly sent to in danger. */
const HELPERS = new Set(
  'police doctor doctors gp vet emergency ambulance fire hospital embassy lawyer solicitor pharmacist midwife dentist nobody anyone 112 911 999'.split(
    ' ',
  ),
);

/** Referrals with a refusal in the same sentence or beside it. */
const disowningReferrals = (reading: Reading): readonly Cue[] =>
  reading.cues(`${ID}.referral`).filter(({ sentence }) => reading.has(`${ID}.disown`, sentence, -1, 1));

/** Gives the reader something with the address: an aim, a time, a condition, a choice. */
const GUIDED =
  /\b(?:if|when|once|before|after|until|unless|in case|whether|for emergencies|questions?|free|direct|open|any time|anytime|day or night|help you|advice|best|happy)\b|\d{3}|https?:|@/i;
/** A thing of the sender's own, to go to or to see. */
const OWN_PLACE = new Set(
  'us me our my support page pages site website section guide video article faq faqs list map settings menu tab form instructions manual table example details picture below above attached next again team colleague colleagues number link back'.split(
    ' ',
  ),
);

/** "Lift out of order? Contact facilities.": a whole sentence or clause, and no word of what the sender does. */
const bareReferrals = (reading: Reading): readonly Cue[] =>
  reading.cues(`${ID}.bare`).filter(({ first, last, sentence, span }) => {
    const whole = reading.sentences[sentence] as Sentence;
    const isAll = last >= whole.lastWord - 1 || reading.startsClause(last + 1);
    const opens =
      first === whole.firstWord
        ? sentence > 0
        : /[–—,;:-]\s*(?:so |then )?$/.test(reading.text.slice(whole.span.start, span.start));
    if (!isAll || !opens || whole.end === '?') return false;
    for (let word = first + 1; word <= whole.lastWord; word++) if (OWN_PLACE.has(reading.word(word))) return false;
    const before = reading.sentences[sentence - 1];
    const from = before !== undefined && before.block === whole.block ? before.span.start : whole.span.start;
    if (GUIDED.test(reading.text.slice(from, whole.span.end))) return false;
    return sentence === reading.sentences.length - 1 && !hasOwnStep(reading, sentence, -2, 1);
  });

const DISOWNED_HERE = /\b(?:not|no|never|mistak\w+|confus\w+|mix\w+|told|to me|to us|us|me)\b|n[’']t\b/i;
const SENDING =
  /^(?:tell|sue|let|leave|contact|ask|call|ring|phone|e?-?mail|message|write|speak|talk|reach|get|turn|go|check|consult|approach|complain|apply|chase|deal|see|try|refer|raise|discuss|take|send|have)\b/i;
const NOT_READER =
  /\b(?:we|i|they|he|she|it|to|who|not|never|n[’']t|our \w+|[’']ll|will|did|team|staff|colleague)(?: (?:always|also|often|now|then|first|gladly|\w+ly))* $/i;

/** Whether words that send somebody somewhere send the reader, and for no aim of theirs: "to change it, ask the bank". */
function isSaidToReader(reading: Reading, sentence: number, first: number, span: Span): boolean {
  if (!SENDING.test(reading.slice(span))) return true;
  const whole = reading.sentences[sentence] as Sentence;
  const before = reading.text.slice(whole.span.start, span.start);
  if (/(?:\bnot|n[’']t|\bnever) (?:have|need|want) to $/i.test(before)) return false;
  if (
    /\b(?:you|anyone|anybody)\b(?![^,;]*\b(?:like|want|wish|ask\w*|if)\b)[^,;]*\bto $/i.test(before) ||
    /\b(?:useful|best|better|wise|have|need|suggested|advised|requested|recommended|asked|invited) to $/i.test(before)
  )
    return true;
  if (NOT_READER.test(before)) return false;
  // "Contact your line manager to get a licence"
  if (
    /^(?: \w+){0,2} (?:to|for a|for the) (?!(?:sort|fix|solve|deal|complain|explain|answer|be|help)\b)\w/i.test(
      reading.text.slice(span.end, whole.span.end),
    )
  )
    return false;
  return !GUIDED.test(reading.slice(whole.span)) && !(first !== whole.firstWord && /^to\b/i.test(before));
}

const MOST_WORDS_OF_ECHO = 5;

/** The question that is thrown back is short, and the answer is all there is. */
const identities = (reading: Reading): readonly Cue[] =>
  reading.cues(`${ID}.identity`).filter(({ sentence }) => {
    const asked = reading.sentences[sentence - 1];
    return (
      asked?.end === '?' &&
      asked.lastWord - asked.firstWord < MOST_WORDS_OF_ECHO &&
      !reading.opensAsQuestion(sentence - 1) &&
      sentence === reading.sentences.length - 1
    );
  });

/** "That's a good question" */
const PRAISED =
  /^(?!some |no one|not\b|one (?:to|for|you)\b)(?:an? )?(?:\w+ )?(?:good|great|fair|common|valid|big|small|quick|simple|separate|new|different|lovely|nice|tough|hard|tricky|known|excellent|sad|serious|full|part|fine|one|whole|real|important|interesting|personal|private|safe|normal|sure|easy|rare|only|other|same|first|last) /i;

const ANOTHER_WAY = ['alternative', 'handover', 'follow-up', 'commitment', 'request'];

/** The words near by that make a referral a refusal. */
const REFUSED = [ID, `${ID}.disown`, `${ID}.disclaim`, `${ID}.helpless`];

/** What else may be told of somebody: "it's a Google thing" is a refusal beside "reach out to Google". */
const isBeside = (reading: Reading, types: readonly string[], { sentence, first, last }: Cue, to = 1): boolean =>
  reading.cuesIn(types, sentence, -1, to).some((other) => other.last < first || other.first > last);

/** "I can't help with that", "that's one for the plumbers": where nothing else is offered. */
const unhelped = (reading: Reading): readonly Cue[] =>
  [
    ...reading.cues(`${ID}.helpless`).filter((cue) => !isBeside(reading, ANOTHER_WAY, cue, 2)),
    ...reading.cues(`${ID}.disclaim`),
    ...reading.cues(`${ID}.sent`).filter((cue) => isBeside(reading, [...REFUSED, `${ID}.attributed`], cue)),
    ...reading
      .cues(`${ID}.attributed`)
      .filter((cue) => isBeside(reading, [...REFUSED, `${ID}.sent`, `${ID}.referral`], cue)),
  ].filter(
    ({ sentence, first, last, span }) =>
      !reading.has(['handover', 'follow-up'], sentence, -1, 2) &&
      !hasOwnStep(reading, sentence, -1, 2) &&
      isSaidToReader(reading, sentence, first, span) &&
      !UNTIL.test(reading.text.slice(span.end, reading.sentences[sentence]?.span.end ?? span.end)) &&
      (!OWN_PLACE.has(reading.word(last)) || DISOWNED_HERE.test(reading.slice(span))) &&
      !PRAISED.test(reading.slice(span)),
  );

/** What a sender rightly keeps out of: "no interest in selling your data", "between you and your doctor". */
const READERS_OWN =
  /^(?: in)? (?:(?:selling|sharing|tracking|reading|keeping|storing|your (?!complaint|dispute|quarrel|case|problem))|your (?:doctor|gp|midwife|lawyer|solicitor|partner|family|therapist)|(?:a |the )?(?:doctor|gp|lawyer|therapist))/i;

/** "Only the account owner can do this": somebody on the reader's side. */
const READERS_SIDE =
  /^only (?:the|your|an|a) (?:\w+ ){0,2}(?:owners?|holders?|admins?|administrators?|subscribers?|buyers?|payers?|leaseholders?|tenants?|parents?|guardians?|executors?)\b/i;

/** A condition, under which the sender will: "we can't look into it without your order number". */
const UNTIL = /\b(?:without|until|till|unless|before|yet|only(?!$|[.!]))\b/i;

/** Said to protect the reader: only they can block their card, and at once. */
const URGENT =
  /\b(?:at once|immediately|right away|straight away|without delay|urgently|block|fraud\w*|stolen|emergency)\b/i;
const OWN_PEOPLE = /\byour (?:team|staff|people|department|group|unit|desk|company|firm|office|practice|side)$/i;
/** "Your IT people" will solve it alone. */
const EXPERTS = /^(?!.*\byou\b).*\b(?:it|hr|tech|admin|network|computer|payroll|systems|technical) \w+$/i;
const HELPED =
  /\b(?:here(?:[’']s| is| are)|below|attached|(?:I|we)(?:[’']ll| will| can)? (?:stay|help|send|sent|join|explain|guide))\b/i;
/** "over 40 kg" */
const FIGURE = /\b(?:above|over|under|below|more than|less than|larger than|longer than|heavier than) (?:a |the )?\d/i;

/** "alone", "without gloves", "by robot", "on Sundays" */
const MANNER =
  /\b(?:alone|ourselves|myself|in (?:winter|summer|spring|autumn|the (?:dark|rain|evening|morning))|from (?:nine|ten|eight|seven|noon)|politely|(?:gently|roughly) |by (?:hand|post|mail|e-?mail|phone|fax|robots?|myself|ourselves|halves|machine)|with (?:bare|one|dirty)|without|lightly|unless|until|before|on \w+days?|at (?:night|weekends)|any ?more than|overbooking|surprises|small print)\b/i;

/** Said of a limit that has its figure: "we only handle orders above 10 kg". */
const LIMIT = /\b(?:above|over|under|below|up to|at least|between|weekdays?|weekends?|mondays?|appointment)\b|\d/i;

/** Whoever talks to them or takes it there is the sender. */
const WE_DO =
  /\b(?:we|i|they|he|she|our \w+)(?:[’']ll|[’']d| will| can| would| shall)?(?: (?:also|then|now|gladly))? $/i;
/** "… and they'll swap it", "… where we will look at it" */
const GETS_HELP = /^[^.!?]*?,? (?:and|where|so) (?:you|they|we|he|she|someone|our \w+|the \w+)(?:[’']ll| will| can)\b/i;
/** What can be up to somebody; a lift is down to the garage. */
const UP_TO_SOMEBODY =
  /(?:^|[,;:.–—] ?|\b(?:that|this|it|which|what|rest|everything|anything|nothing|decisions?|choices?|matters?|repairs?|delays?|refunds?|costs?|answers?|calls?|approvals?|faults?|damage|problems?|issues?|mess) )$/i;

/** Whether the words only look like sending the reader away: the sender acts, or the reader is told what they get there. */
function helpsAnyway(reading: Reading, { span }: Cue, sentence: Sentence): boolean {
  const words = reading.slice(span);
  const before = reading.text.slice(sentence.span.start, span.start);
  const behind = reading.text.slice(span.end, sentence.span.end);
  if (/^(?:write|talk|turn|go|speak|complain)\b/i.test(words) && WE_DO.test(before)) return true;
  if (/\b(?:take|bring)\b.*\bto$/i.test(words) && GETS_HELP.test(behind)) return true;
  if (/^(?:is|are|[’']s|remains) down to\b/i.test(words) && !UP_TO_SOMEBODY.test(before)) return true;
  return /\bbut (?:we|i)$/i.test(words);
}

/** What a reader may want besides. */
const CHOICE =
  /^for (?:a |an |any |all |other |more |further |your |general |urgent )*(?:second opinion|appeals?|complaints?|emergenc\w+|questions?|information|details|help|advice|feedback|ideas?|tips?|news|updates?|bookings?|tours?|tickets?|independent \w+|anything (?:else|urgent)|everything else)\b/i;
/** The sender names other ways at once. */
const OTHER_WAYS =
  /\b(?:you can (?:still|also)|one of these|(?:two|three|four|these|other|more) (?:other )?(?:ways|routes|options|choices)|here(?:[’']s| is| are) what|what (?:I|we) can do|instead,? (?:I|we) can|(?:I|we) can (?:still|offer))\b/i;

/** Who judges free of the sender. */
const RIGHTS =
  /^(?!.*\bnot (?:us|me)\b).*\b(?:ombudsman|ombuds\w*|adjudicator|tribunal|arbitrator|mediator|regulator|small claims)\b/i;

/** What nobody is in charge of. */
const NATURE =
  /^ (?:(?:of|for) )?(?:the )?(?:weather|tides?|moon|sun|seasons?|clouds?|rain|snow|wind|stars|pollen|tide tables?)\b/i;

/** "You don't have to contact the vendor" */
const RELIEVED = /^you (?:will |would )?(?:do |need )?(?:not|never|only)\b/;

/** "I sent the authority your receipt, and it has our letter. Only the authority can cancel the fine." */
const SENT_THERE =
  /\b(?:I|we)(?:[’']ve| have)?(?: \w+)? (?:sent|written|wrote|asked|passed|forwarded|handed|filed|submitted|applied|reported|rung|called|raised)\b/i;
/** What nobody could do is no help that was asked for. */
const NO_HELP =
  /^ to (?!help|assist|answer|fix|find|tell|explain|solve|repair|reach|do\b|take|look|process|handle|deal|say|give|check|come|reply|advise|decide|change)/i;

/** Who pretended to be the sender. */
const IMPOSTOR =
  /\b(?:person|people|caller|man|woman|whoever|sender|somebody|someone)\b[^.!?]*\b(?:asked|called|wrote|sent|contacted|rang|phoned|messaged|emailed|texted|offered|sold|visited)\b[^.!?]* (?:was|were|is|are) $/i;

function isRefusal(reading: Reading, cue: Cue): boolean {
  const { sentence, first, last } = cue;
  const whole = reading.sentences[sentence];
  if (whole === undefined || reading.isQuoted(cue.span) || isToldBack(reading, cue)) return false;
  // "reply “not me” and I'll lock it"; "the person who asked you to pay was not us": a fraud
  if (/^not (?:me|us)\b/i.test(reading.slice(cue.span))) {
    if (/["“‘']$/.test(reading.text.slice(0, cue.span.start))) return false;
    if (IMPOSTOR.test(reading.text.slice(whole.span.start, cue.span.start))) return false;
  }
  if (reading.isQuestion(sentence) && !cue.type.endsWith('rhetorical')) return false;
  // "the phone you bought elsewhere, so here are the steps"
  if (
    /\belsewhere,? so$/i.test(reading.slice(cue.span)) &&
    /^ (?:here|below|this is how|these|let)\b/i.test(reading.text.slice(cue.span.end))
  )
    return false;
  const isLabel = reading.prose.emphasis.some(
    (span) => span.start <= cue.span.start && cue.span.end <= span.end && span.start > whole.span.start,
  );
  if (isLabel) return false;
  // "We never sell your data, and we don't pass it on"
  if (
    /^(?:we|I) (?:never|do not|don[’']t) \w+ (?:on )?(?:your|the) (?:data|details|address|photos|files|name|number|messages)\b/i.test(
      reading.slice(cue.span),
    )
  )
    return false;
  const words: string[] = [];
  for (let i = first; i <= Math.min(whole.lastWord, last + 2); i++) words.push(reading.word(i));
  const phrase = words.join(' ');
  const sends = /^(?:(?:please|kindly|so|just|simply|then|you) )|\b(?:contact|ask|call|take|turn|go) /.test(
    `${phrase} `,
  );
  if (sends && (words.some((word) => HELPERS.has(word)) || URGENT.test(reading.slice(whole.span)))) return false;
  if (words[0] === 'you' && (reading.isNegated(cue, 4) || RELIEVED.test(phrase))) return false;
  const behind = reading.text.slice(cue.span.end, whole.span.end);
  const before = reading.text.slice(whole.span.start, cue.span.start);
  const next = textOf(reading, sentence + 1);
  // "A different office deals with permits: write to permits@…, and they answer within a day"
  if (
    /@[^.!?]*(?:\.\w+)?[^.!?]*\b(?:they|who)\b[^.!?]*\b(?:answer|reply|call|write)/i.test(
      reading.text.slice(cue.span.end, cue.span.end + 140),
    )
  )
    return false;
  // "You have to call the bank yourself, because they may only speak to you"
  if (/\byourself$/i.test(reading.slice(cue.span)) && /^,? (?:because|as|since)\b/.test(behind)) return false;
  // "You had to find our mistake yourself. I apologise"
  if (
    /^(?:you )?had to\b/i.test(reading.slice(cue.span)) &&
    /\b(?:sorry|apologi[sz]e|our (?:own )?(?:mistake|error|fault))\b/i.test(`${reading.slice(whole.span)} ${next}`)
  )
    return false;
  // "Take it to the adjudicator, free of charge": the reader's right
  if (
    /^(?:you can )?(?:take|bring|go|refer|put|send)\b/i.test(reading.slice(cue.span)) &&
    RIGHTS.test(`${reading.slice(cue.span)}${behind}`)
  )
    return false;
  // "Questions before the visit? Call the Network Team on …"
  if (
    /^(?:any |more |other )?questions\b[^.!]*\?$/i.test(textOf(reading, sentence - 1)) &&
    /^ (?:on|at|under)\b.*\d/.test(behind)
  )
    return false;
  // "You can also take your complaint to the health board": one way more
  if (
    /\byou (?:can|may|could) also $/i.test(before) &&
    /^(?:take|bring|send|put|raise|refer)\b/i.test(reading.slice(cue.span))
  )
    return false;
  if ((TOLD_YOU.test(before) || /^wrong\b/i.test(before)) && TAKEN_BACK.test(`${behind} ${next}`)) return false;
  if (/\b(?:wrong|mistaken) (?:\w+ )?to (?:say|tell|write|claim)\b/i.test(before)) return false;
  // "I don't look after your region, Sven does. He has your case and will call."
  if (NAMED_INSTEAD.test(behind) && /\b(?:will|[’']ll|has|have|calls?|writes?)\b/i.test(next)) return false;
  // "We have no interest in selling your data", "between you and your doctor"
  if (
    /\b(?:no interest in|involved(?: in)?|between you and)$/.test(reading.slice(cue.span)) &&
    READERS_OWN.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "If someone asks for your PIN, it isn't us", "ask in the forum, where I answer"
  if (
    /(?:\bnot|n[’']t) (?:us|me)$/i.test(reading.slice(cue.span)) &&
    /\b(?:some(?:one|body)|any(?:one|body)|whoever|asks?|calls?|caller|called|texted|password|PIN|scam|fraud)\b/i.test(
      `${textOf(reading, sentence - 1)} ${before}`,
    )
  )
    return false;
  if (/^[^.!?]*\bwhere (?:we|I|our)\b/i.test(behind)) return false;
  // "We don't take sides between neighbours, and a mediator is free"
  if (/\btake sides$/i.test(reading.slice(cue.span)) && /^[^.!?]* (?:and|but|so) (?:the|a|an|you|we|I)\b/i.test(behind))
    return false;
  // "For a second opinion, write to appeals@…": a choice beside what we do
  if (
    /^for\b/i.test(reading.slice(cue.span)) &&
    (CHOICE.test(reading.slice(cue.span)) ||
      (/^[^.!?]*(?:@|\d{3}|https?:)/.test(behind) && hasOwnStep(reading, sentence, -2, 0)))
  )
    return false;
  // "That's why I can't take it on under the contract. You can still get help, in one of these ways:"
  if (OTHER_WAYS.test(`${next} ${textOf(reading, sentence + 2)}`)) return false;
  // "Nobody here is in charge of the weather"
  if (/\b(?:in charge|responsib\w+)\b/.test(phrase) && NATURE.test(behind)) return false;
  // "It's a question for the whole team, so I'll bring it up"
  if (/\b(?:matter|question|issue|one|case|job|topic)\b.* for\b/.test(phrase) && hasOwnStep(reading, sentence, 0, 1))
    return false;
  // "Only your bank can lift the block. I'll keep your seats while you call."
  if (
    /^only /.test(phrase) &&
    (hasOwnStep(reading, sentence, 0, 2) ||
      SENT_THERE.test(`${textOf(reading, sentence - 2)} ${textOf(reading, sentence - 1)}`))
  )
    return false;
  // "Nobody was able to see the number": those who might have done harm
  if (
    /^(?:nobody|no one|none of us)\b/.test(phrase) &&
    /\bable$/i.test(reading.slice(cue.span)) &&
    NO_HELP.test(behind)
  )
    return false;
  // "We only answer questions about an account once you've logged in", "you called the wrong number because our page had a misprint"
  if (
    /^(?:we|i)\b.* (?:only|just|solely|exclusively) /.test(phrase) &&
    /\b(?:once|after|when|if|until|by (?:e-?mail|phone|chat|post)|in (?:writing|person)|to (?:protect|keep))\b/i.test(
      behind,
    )
  )
    return false;
  if (/\bwrong\b/.test(phrase) && /^ because (?:our|we)\b/i.test(behind)) return false;
  // "The refund has nothing to do with the council tax"
  if (/^(?:\w+ )?nothing .*to do with (?:the|this) \w/i.test(reading.slice(cue.span)) && NOUN_AFTER.test(behind))
    return false;
  // "None of our business is done on Sundays", "I'm not the right person, but Olu is"
  if (/^none of (?:my|our) business (?:is|was|hours)/.test(phrase)) return false;
  if (
    /^,? [^.!?]*\bbut (?!not\b)[\w ]{2,20} (?:is|are|does|do|can)\b/i.test(
      reading.text.slice(cue.span.end, whole.span.end),
    ) &&
    hasOwnStep(reading, sentence, 0, 2)
  )
    return false;
  if (helpsAnyway(reading, cue, whole)) return false;
  // "Our part ends with a test, and then you get the keys"
  if (/^(?:my|our) .*\bends? /.test(`${phrase} `) && /\bthen (?:you|we|i|it|they)\b/i.test(behind)) return false;
  // "The team has to fix a part first" may be our own team.
  if (
    /^the (?:\w+ )?(?:team|department|desk|office|staff|specialists?|unit|group|service|company|people|person) (?:has|have|must|needs?|will) /.test(
      phrase,
    )
  )
    return false;
  if (
    / (?:only|just|exclusively|solely) (?:do|handle|deal|look|take|sell|deliver|print|list|host|pass|publish)/.test(
      phrase,
    ) &&
    LIMIT.test(reading.slice(whole.span))
  )
    return false;
  // "No one but us handles it", "nobody else has your file"
  if (/\b(?:nobody|no one|none)\b.* (?:but|except|else|other)\b/.test(phrase)) return false;
  // How it is done, not whether: "we don't handle glass with bare hands"
  if (/\bnot (?:\w+ )?(?:handle|touch|do|deal with|process)\b/.test(phrase) || /^(?:nobody|no one)/.test(phrase)) {
    if (SUBSTANCE.test(behind) || SUBSTANCE.test(` ${reading.word(last)}`)) return false;
    if (MANNER.test(`${phrase}${behind}`) && !reading.has(`${ID}.referral`, sentence)) return false;
  }
  if (/\b(?:responsib\w+|liable)\b/.test(phrase) && MANNER.test(behind)) return false;
  if (/\bnot (?:\w+ )?(?:handle|do|deal with|process|look after|take)\b/.test(phrase) && FIGURE.test(behind))
    return false;
  // "We're not a big shop, but we have your size", "it's your call: the blue or the red one"
  if (/\b(?:am|are) not (?:a|an|the) /.test(phrase) && /^,? but\b/i.test(behind)) return false;
  if (/\byour call\b/.test(phrase) || /\bup to (?:the|our) team\b/.test(phrase)) return false;
  if (
    /\b(?:keep|keeps|stay|stays) out of$/.test(reading.slice(cue.span)) &&
    /^ (?:the way|sight|reach|danger|debt|the sun)\b/.test(behind)
  )
    return false;
  // The reader's own people: "talk to your team"
  if (OWN_PEOPLE.test(reading.slice(cue.span))) return false;
  if (
    EXPERTS.test(reading.slice(cue.span)) &&
    (/^ (?:to (?!sort|fix|handle|deal|solve)|for the |which|whether|that|if)/.test(behind) ||
      HELPED.test(reading.slice(whole.span)))
  )
    return false;
  if (
    /\bthis \w+ is\b/.test(phrase) &&
    /\b(?:emergenc\w+|text messages|texts|internal use)\b/i.test(reading.slice(whole.span))
  )
    return false;
  if (/^(?:\w+ )?try\b/.test(phrase) && /\d{3}/.test(behind)) return false;
  // "Refer to the shop page", "go to the desk to pick it up"
  if (
    /^ (?:page|pages|site|website|policy|terms|list|manual|guide|section|menu|settings|tab|form|map|plan)\b/i.test(
      behind,
    )
  )
    return false;
  if (
    /\b(?:go|come|turn) (?:back )?to (?!the wrong\b)/.test(phrase) &&
    /^,? (?:to|and|where|on|at the|by|with your|between|from)\b/i.test(behind)
  )
    return false;
  // "Nobody said that this is not our job"
  const opener = reading.word(whole.firstWord);
  if (first === whole.firstWord || (opener !== 'nobody' && opener !== 'never' && opener !== 'nothing')) return true;
  return clauseStart(reading, first) > whole.firstWord;
}

/** An offer in an earlier paragraph is about something else; one in the same paragraph or below may be the handover. */
function isHandedOver(reading: Reading, { sentence, first, last }: Cue): boolean {
  const block = reading.sentences[sentence]?.block;
  let from = 0;
  while (from > -2 && reading.sentences[sentence + from - 1]?.block === block) from--;
  const offers = reading.cuesIn(['handover', 'follow-up'], sentence, from, 2);
  // "Another company does the repair. We pay them."
  const near = `${textOf(reading, sentence)} ${textOf(reading, sentence + 1)}`;
  if (/\bwe(?:[’']ll| will|[’']ve| have)? (?:pay|paid|arranged?|booked?|organi[sz]ed?|ordered?)\b/i.test(near))
    return true;
  // "It's the seller's job, and I've reminded them"
  if (
    /\b(?:I|we)(?:[’']ve| have) (?:already |just )?(?:reminded|asked|told|called|rung|written to|sent) (?:them|him|her|it)\b/i.test(
      near,
    )
  )
    return true;
  // "That lies with the bank" is no sign of work there.
  if (offers.some((offer) => offer.last < first || offer.first > last)) return true;
  return reading.has(`${ID}.contact`, sentence, 0, 2) && reading.has([`${ID}.why`, 'reason'], sentence, -1, 2);
}

const textOf = (reading: Reading, sentence: number): string => {
  const found = reading.sentences[sentence];
  return found === undefined ? '' : reading.slice(found.span);
};

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const text = reading.prose.text;
  const span = reading.sentences[cue.sentence]?.span ?? cue.span;
  return {
    at: { text, span: cue.span },
    message: `“${reading.slice(cue.span)}” sends the reader away with their problem. Hand it over yourself: say who has it now, and when they will write.`,
    fixes: [
      {
        title: 'Hand it over: say who takes it, and when they write',
        edits: [
          {
            at: { text, span },
            text: `${context.fillIn('Person or team')} looks after this. I’ve passed it on with your details, and they’ll write to you by ${context.fillIn('date and time')}.`,
          },
        ],
      },
    ],
  };
}
