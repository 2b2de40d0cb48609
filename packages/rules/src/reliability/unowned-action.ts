import { type Cue, defineRule, type Finding, PLACEHOLDER_MARK, type Reading, type RuleContext } from '@trustlint/core';
import { withoutOverlaps } from '../clause.ts';
import { waitsForReader } from '../lexicon/commitment.ts';
import { hasConcreteTime, namesTime, vagueTimes } from '../lexicon/time.ts';

const ADVERB = '(also|then|now|soon|shortly|still|currently|already|just|duly|hereby|again|since|all|both|<ly>)?';
/** What is done for a reader by people, as participles. */
const HANDLED =
  '(investigated|reviewed|examined|assessed|reassessed|checked|verified|looked (into|at|over|after)|dealt with|taken (care of|up|into account|on board|further|forward|over|from here)|seen to|attended to|followed up (on)?|chased (up)?|handled|addressed|tackled|resolved|solved|fixed|repaired|rectified|remedied|corrected|sorted (out)?|forwarded|passed (on|along|over)|escalated|raised|referred|relayed|reassigned|assigned|handed (on|over)|transferred|sent (on|over)|transmitted|communicated|contacted|notified|informed|updated|called (back)?|phoned|rung|reached|emailed|answered|replied to|responded to|considered|discussed|evaluated|analysed|analyzed|studied|processed|actioned|acted (on|upon)|worked on|put right|brought (up|forward|to)|flagged|logged|noted|recorded|registered|queued|prioritised|prioritized|arranged|organised|organized|scheduled|visited|collected|picked up|prepared|issued|refunded|reimbursed|credited|compensated|decided|determined|given ..2 (attention|consideration|priority)|kept (posted|informed|updated)|advised|made (aware|right)|amended|adjusted|explored|monitored|tested|traced)';
const WILL =
  '(will|shall|should|is going to|are going to|is to|are to|gonna|is about to|are about to|is due to|are due to)';
/** What no machine does: the subject may be anything. */
const HUMAN =
  '(investigated|reviewed|examined|assessed|looked (into|at|over|after|through)|dealt with|taken (care of|up (with|by)|into (account|consideration)|on board|further|forward|seriously)|seen to|attended to|followed up (on|with)?|chased (up)?|handled|addressed|tackled|resolved|solved|fixed|repaired|rectified|remedied|corrected|sorted (out)?|passed (on|along|over)|escalated|raised (with|to|at)|referred (to|back)|forwarded|relayed|handed (on|over)|considered|discussed|evaluated|studied|actioned|acted (on|upon)|worked (on|out)|put (right|straight|to rights)|mended|brought (up|forward|to the attention)|flagged|clarified|figured out|prioritised|prioritized|traced|amended|made (right|good)|given ..2 (attention|consideration|priority|thought)|taken to (the|our)|got to|inspected|on top of|(kept|borne) in mind|shared (internally|with (the|our|those|all|every|whoever) ..2 (team|teams|people|department|departments|colleagues|stakeholders|staff|management|unit|office|desk|authorities|specialists|experts|leadership|developers|board|parties|person|persons|concerned|responsible|group)))';
const HANDED_ON =
  '(forwarded|passed (on|along|over|to|up)|escalated|raised (with|to|at|internally)?|referred|relayed|reassigned|handed (on|over|to)|transferred to (the|another|a)|communicated|flagged|brought (to|up)|taken (up|on board)|directed|routed|shared (internally|with|for)|moved up|put forward|reported (to|internally)|fed back|made aware|assigned to (the|a|an|our|one|another) <any>)';
const THEY =
  '((the|our)? (powers that be|office|service|services|concerned service|service concerned|higher ups|management|people (concerned|involved|in charge|responsible)|(relevant|appropriate|right|responsible|competent|concerned|respective|correct|proper|necessary|suitable|corresponding|designated) <any>|team|teams|department|departments|staff|colleagues|specialists|everyone|everybody|experts|those (concerned|responsible|involved)|all (concerned|involved)|all parties))';
/** The reader's matter, as a subject: what machines do not act on by themselves. */
const MATTER =
  '((this|that|the|your)? (issue|matter|problem|case|fault|error|request|complaint|ticket|report|incident|bug|claim|situation|feedback|query|enquiry|inquiry|concern|concerns|question|topic|point|points|suggestion|message|mail|email|letter|application|damage|leak|defect|discrepancy|mistake|charge|payment|refund|file|photos|documents|details|mess|noise|above)|(your|all your|all|these|those|both|this|that|the) <any>? (issue|matter|problem|case|fault|error|request|requests|complaint|complaints|ticket|report|claim|situation|feedback|query|queries|enquiry|inquiry|concern|concerns|comment|comments|question|questions|remarks|point|points|suggestion|suggestions|idea|ideas|message|mail|email|letter|application|appeal|objection|submission|note|input|wish|wishes|demand|photos|documents|details|observations|refund|return|order|booking|account))';
const CONTACT =
  '(<commitment.act>|be (in (touch|contact)|back|along|round|out|over|on it|with you|there|assigned|sent|dispatched|appointed|made available|<ing>)|reach|help|assist|attend|pop|let|act|consider|have a|give|need|phone|return|revert|decide|bring|assign|take)';
const NOBODY =
  "((someone|somebody|some one|some people|people) (or other)? ((from|in|at|on|of|with) (our|the|my) <any> <any>?)?|(one|some|any|a few) of (our|the|my|us|these|those) <any>? ((from|in|at|on|of) (our|the|my)? <any> <any>?)?|(a|an|any|another|some|one) <any>? (colleague|colleagues|member|members|agent|agents|representative|representatives|rep|person|people|specialist|expert|technician|engineer|advisor|adviser|operator|associate|teammate|human|consultant|official|employee|staffer|guy) ((from|in|at|on|of) (our|the|my) <any> <any>? <any>?)?|(anyone|anybody) (from|in|on) (our|the) <any>|(the)? (concerned|relevant|respective|appropriate|responsible) (executive|officer|official|person|team|department|authority|manager|agent|desk)|the <person.any> (concerned|responsible|in charge)|the (department|departments|(department|office|unit|section|service) (concerned|responsible|in charge))|the (team|teams|department|office|person|people|colleague|colleagues|desk|unit|staff|body|party|ones|one|authority|authorities) (responsible|concerned|in charge|involved|in question|dealing with (it|this|that)|who (deal|deals|handle|handles|decide|decides) ..3)|the (lads|boys|guys|girls|folks|chaps|crowd|right ones) ((in|at|from|on|over|upstairs|downstairs) <any>? <any>?)?|(a|any) (staff|team|crew|support) member|(members|a member) of (staff|the team|our team|the <any> team|our <any> team)|whoever (is|'s)? (on (shift|duty|call)|free|available|next|in charge|responsible|first|there|in|picks|takes|works|handles) ..4|the (powers that be|higher ups|relevant|appropriate|responsible|competent|concerned|respective|right|correct|proper|necessary|suitable|corresponding|designated|authorised|authorized) (people|person|team|teams|department|departments|colleague|colleagues|desk|staff|unit|party|parties|office|body|authority|authorities|specialist|specialists|experts)?)";
/** Teams that are called by nothing but what they should be. */
const SOME_TEAM =
  '((a|an|another|some|one of (our|the)) <any>? <any>? (colleague|colleagues|specialist|specialists|agent|agents|technician|technicians|expert|experts|engineer|engineers|member of <any> <any>?|adviser|advisor|representative|manager|supervisor|senior|inspector|investigator|team member|handler)|(the|our|a|an|some|any) (relevant|appropriate|responsible|competent|concerned|respective|right|correct|proper|suitable|corresponding|designated|authorised|authorized|dedicated|internal|specialist|specialised|specialized|higher|other|another) <any> <any>?|(the|our) (team|teams|department|departments|people|staff|specialists|experts|management|powers that be|higher ups|ones responsible|person in charge|people in charge|persons? responsible|person|side|party|parties|authorities|concerned|back office|engineers|technicians|developers) (concerned|involved|responsible|in charge)?|the <any> (concerned|responsible|in charge)|(another|a different|a) (team|department|colleague|desk|person|unit)|those (responsible|concerned|in charge)|whoever is (responsible|in charge)|(all|the) parties (concerned|involved)|upper management|higher management|higher up|the next level|level (two|three|2|3)|second level (support)?)';

/** What people send or do to reach a reader. */
const WORD_TO_READER =
  '(call|phone call|phonecall|telephone call|ring|visit|home visit|site visit|letter|reply|answer|response|message|word|follow up|follow up call|callback|call back|apology|decision|ruling|verdict)';

/** Who should do it, named by that alone. */
const RIGHT_ONES =
  '((the|our)? (relevant|appropriate|responsible|competent|concerned|respective|right|correct|proper|designated|necessary) (people|person|persons|folk|folks|crew|crowd|bunch|lot|team|teams|department|departments|desk|desks|office|unit|officer|official|authority|authorities|parties|party|committee|board|body|bodies|colleague|colleagues|specialist|specialists|experts|expert|staff|contact|place|quarters|ears|eyes|channels|hands|ones)|(the|our)? (people|person|ones|team|department|colleagues|office|folks|staff) (responsible|concerned|in charge|involved|who (look|looks|know|knows|handle|handles|decide|decides|deal|deals|take|takes|can|run|runs))|those (responsible|concerned|in charge|involved|in the know|who (look|know|handle|decide|deal|take|can|run))|whoever is (responsible|in charge))';
/** What people do for a reader by phone, letter or a visit. */
const REACH_OUT =
  '(call|ring|phone|telephone|contact|email|visit|inspect|examine|assess|review|check|investigate|be (in touch|in contact|along|round|around)|have a (look|word)|look (at|into|after|over)|get (back|in touch|in contact|hold)|write to|reply to|reach (you|out)|speak (to|with)|talk (to|with)|come (and|out|round|over|by|back)|pop|drop by|see to|deal with|follow up|give you)';

export const unownedAction = defineRule({
  id: 'reliability/unowned-action',
  level: 'sentence',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'Something will be done, but by nobody in particular.',
  why: 'What is everybody’s task is nobody’s. A reader who is told that “it will be looked into” has nobody to count on and nobody to ask, and expects that it will be forgotten.',
  sources: ['000 2.1', '000 4.2 own the issue', '000 6.1 take ownership'],
  options: {},
  phrases: {
    // Someone will be in touch
    'reliability/unowned-action.someone': [
      `«${NOBODY} ${ADVERB} (will|shall|should|is going to|are going to|'d|would|is|are|'s|has to|needs to|must|ought to)» ${ADVERB} ${CONTACT}`,
      `«${NOBODY} ${ADVERB} (is|are|'s) ${ADVERB}» (looking|checking|working|investigating|dealing|reviewing|handling|chasing|having a (look|word|think)|taking a (look|note)|going (to|over|through)|coming|calling|getting|ringing|phoning|emailing|writing|contacting|visiting|bringing|sorting|fixing|arranging|taking|picking|sending|seeing to|following|preparing|testing|repairing|replacing|on it|on the case|on the job|on its way|at it)`,
      `«${NOBODY} (wants|needs|would like)» to (talk|speak|see|meet|look|visit|check)`,
      `«${NOBODY} (has|have|'s) ${ADVERB} been ${ADVERB}» (assigned|appointed|tasked|asked|sent|dispatched|informed|notified|told|instructed|alerted|made aware)`,
      `«have (someone|somebody|a colleague|one of (our|the) <any>)» (get|call|contact|ring|look|check|come|reach|write|email|phone|deal|follow)`,
      `(have|has|'ve) (now|already|also|just)? (asked|told|got) «(someone|somebody|a colleague|one of (our|the) <any>)» to (get|call|contact|ring|look|check|come|reach|write|email|phone|deal|follow|fix|mend|see)`,
      `«(get|ask) (someone|somebody|a colleague|one of (our|the) <any>) to» (get|call|contact|ring|look|check|come|reach|write|email|phone|deal|follow)`,
      `(${HANDLED}|hear|call|reply|message|mail|update|answer) ..2 (by|from) «(someone|somebody|(a|any) (colleague|member of (our|the) <any>|representative|team member|staff member)|one of (our|the) <any>)»`,
    ],
    'reliability/unowned-action.anyone': [
      `«(a|some|another) (man|woman|chap|bloke|lady|gentleman|lad|fellow|guy) (will|shall|is going to|is)» ${ADVERB} (come|coming|${REACH_OUT}|bring|fix|mend|repair|drop)`,
      `^^ «(folks|people|guys|some folk) ((from|in|at|on|over at) (the|our) <any> <any>?)? (are|'re|will|shall|have been)» (now|already|currently)? (on it|looking|working|checking|investigating|look|check|deal|dealing)`,
      `«(a|an|any|another) <any>? <person.role> (will|shall|is going to|should)» ${ADVERB} ${REACH_OUT}`,
    ],
    // This will be looked at; your request has been forwarded
    'reliability/unowned-action.passive': [
      // Sent to the reader, by nobody: "the badge you ordered is going to be mailed to you"
      `(asked for|wanted|requested|need|needed|ordered|wished for|were (promised|missing)|lost|applied for|a (new|second|fresh|replacement|spare|corrected) <any>|your (new|second|replacement|corrected|amended|missing|duplicate) <any>) «${WILL} ${ADVERB} be ${ADVERB} (<ed>|sent|made|brought|found|given|got|put|drawn up)» (out|over|on|back|round|across)? (to|for) you`,
      `you «${WILL} ${ADVERB} be ${ADVERB} (sent|mailed|emailed|posted|issued|given|handed|offered|provided with|supplied with)» (a|an|another|the|your|our) (fresh|second|corrected|amended|clean|duplicate|spare|proper|written|revised|copy|replacement)`,
      `(it|this|that|${MATTER}) «((has|have|'s) (now|already|just|since)? (gone|been)|(was|were|is|are) (<ed>|sent|taken)|(has|have|'s) been (<ed>|sent|taken)) (upstairs|up the (line|ladder|chain)|higher|off)»`,
      `(it|this|that|${MATTER}) «went (upstairs|up the (line|ladder|chain))»`,
      `${MATTER} ${ADVERB} «(gets|get) ${ADVERB} (<ed>|looked|seen|dealt|taken) (for|into|at|to|with|after|over|up|on)?» $`,
      `«(our|the) (side|end|part) (will|shall|is going to)» ${ADVERB} ${CONTACT}`,
      `«${WILL} ${ADVERB} (be|get) ${ADVERB} ${HUMAN}»`,
      `«(is|are|'s) ${ADVERB} (being|getting) ${ADVERB} ${HUMAN}»`,
      `${MATTER} ${ADVERB} «${WILL} ${ADVERB} (be|get) ${ADVERB} ${HANDLED}»`,
      `${MATTER} ${ADVERB} «(is|are) ${ADVERB} (being|getting) ${ADVERB} ${HANDLED}»`,
      `«(has|have|'s) ${ADVERB} been ${ADVERB} ${HANDED_ON}»`,
      `${MATTER} ${ADVERB} «(has|have) ${ADVERB} been ${ADVERB} (noted|logged|recorded|registered|reported|shared|assigned|sent (on|over|to)|submitted (to|for|internally)|put (forward|to))»`,
      `${MATTER} ${ADVERB} «(is|are) ${ADVERB} (forwarded|transmitted|escalated|passed (on|to|along|over)|handed (on|over|to)|treated|studied|examined|considered|relayed|referred)»`,
      `${THEY} ${ADVERB} «(has|have|will) ${ADVERB} (been|be) ${ADVERB} (informed|told|made aware|notified|alerted|asked|contacted|briefed|tasked|instructed)»`,
      `«(is|are|'s) ${ADVERB} under (review|investigation|consideration|examination|evaluation|discussion|assessment|scrutiny)»`,
      `${MATTER} ${ADVERB} «(is|are|'s) ${ADVERB} (in (hand|process|the works|the pipeline)|in (good|the right|safe) hands|in the hands of (the|our) ..2 (people|team|department)|with the (relevant|appropriate|right|responsible|concerned|competent) <any>|receiving ..2 attention|(getting|having) ..2 attention|on (the|our) radar)»`,
      `${MATTER} ${ADVERB} «(will|shall) ${ADVERB} (receive|get|have|be given) (the|our|full|due|every|all|some|proper|prompt|immediate|its|close|urgent)? (the|due|full|necessary|proper|prompt|immediate|required|best|possible|possible)? (attention|priority|consideration)»`,
      `(it|this|that|all this|everything) ${ADVERB} «(is|are|'s) ${ADVERB} (in (hand|the works|the pipeline)|in (good|the right|safe|capable) hands|in the hands of (the|our) ..2 (people|team|department)|with the (relevant|appropriate|right|responsible|concerned|competent) <any>|receiving ..2 attention|getting ..2 attention|on (the|our) radar)»`,
      `${MATTER} ${ADVERB} «(needs|need|has|have|is yet|still has) to be (${HUMAN}|checked|verified|confirmed|processed)»`,
      `${MATTER} ${ADVERB} «(needs|requires|wants) (looking (into|at)|seeing to|sorting|investigating|further ..1 (investigation|attention|review))»`,
      `«(a|an|the|more|further|another|our|any) ..2 (reply|response|answer|update|decision|news|details|information|feedback|confirmation|instructions|explanation) ((on|about|regarding|in) (your|the|this) <any>)? (will|shall) ${ADVERB} (follow|come|be (given|made|taken|provided|communicated|announced|shared))»`,
      '«(the)? (wheels|things|processes|work) (are|is|have been|has been) (set|now|already)? (in|into|under) (motion|way)»',
      `«(contact|feedback|note|notice|enquiries) ${WILL} be (made|taken|given|provided)»`,
      `you ${ADVERB} «${WILL} ${ADVERB} be ${ADVERB} (contacted|updated|called (back)?|phoned|rung|emailed|advised|kept (posted|informed|updated|in the loop|up to date)|reached|approached|reimbursed|compensated|visited|told|informed|given (an|a|the|further|more|another) (answer|reply|update|date|reason|decision|explanation|call|response|refund|details|information|instructions|solution|new <any>)|paid back|offered (another|a new|an alternative|a different) <any>|sent (a|an|another|the|your)? (replacement|new <any>|refund|reply|answer|letter)|answered|helped|assisted|notified|rebooked|refunded)»`,
      `«(an|the|a|another|full|further|thorough|proper|internal|more|your|no) ..2 ((reply|answer|response|update|refund|replacement|decision|visit|fix|solution|correction|appointment|callback|call|repair|apology) ((on|about|regarding) (it|this|that|them|your <any>|the <any>))? (${WILL}|is|are)|(investigation|review|check|inspection|examination|inquiry|enquiry|assessment|analysis|search|trace) (${WILL}|is|are|has)) ${ADVERB} (be|being|been) ${ADVERB} (made|done|carried out|conducted|performed|launched|started|opened|initiated|undertaken|arranged|organised|organized|scheduled|set up|issued|provided|given|taken|found|put in place|held|booked|prepared|implemented|applied|investigated|reviewed|worked on|looked into|requested)»`,
      `«(a|an|another|the|our) <any>? <person.any> (${WILL}|has|have|is|are) ${ADVERB} (be|been|being)» ${ADVERB} (sent|dispatched|assigned|booked|arranged|scheduled|organised|organized|found|called (in|out)|appointed|allocated|lined up)`,
      '«(a|an|the|your) <any>? (callback|call|visit|review|note|check) (has|have) ..1 been (requested|made|asked for)»',
      `(${MATTER}|it|this|that) «(is|are|'s) ${ADVERB} on (the|our|a|their) (list|agenda|to do list|schedule)»`,
      `«(has|have|'s) ${ADVERB} been ${ADVERB} (put|placed|added) (on|to) (the|our|a|their) (list|agenda|to do list|schedule|pile|queue)»`,
      `(${MATTER}|it|this|that) «(is|are|'s) ${ADVERB} with (the (technicians|engineers)|(the|our) (team|teams|department|back office|specialists|powers that be|people upstairs|people|higher ups|other team|experts))» $`,
      `«(things|something|a lot|much|plenty) (is|are|'s) (now|already|currently)? being done»`,
      `«(everything|all|whatever) ..3 (is|'s|will be) being? done» (to|about|on|$)`,
      `expect to be «(contacted|called (back)?|phoned|rung|emailed|updated|informed|visited|reimbursed|refunded|told|notified|kept)»`,
      "«(help|somebody|someone|assistance|support) (is|'s) ..1 on (its|the|their) way»",
      "«there (is|'s|will be) (already|now)? (someone|somebody) (looking|working|on|checking|dealing|who)»",
      `${THEY} ${ADVERB} «(was|were) ${ADVERB} (informed|told|notified|alerted|contacted|made aware)»`,
      `${THEY} «(is|are) ${ADVERB} (aware|on it|on the case|looking into it|working on it)»`,
      '«(a|an|the|our|your|more) <any>? (fix|solution|patch|repair|reply|answer|plan|remedy|response|replacement|decision|improvement|improvements|upgrade|investigation|review|workaround) (is|are) (now|already|currently|also)? (being (prepared|drafted|written|worked (on|out)|made|arranged|developed|tested|put together|sought|looked for|organised|organized|sorted)|in (the works|progress|hand|preparation|development|the pipeline)|under way|underway|pending)»',
      `«(steps|measures|action|actions|care|efforts|enquiries|inquiries|arrangements|investigations|checks|corrections|improvements|everything possible|everything necessary|the necessary|the needful|preparations|work|works|repairs|maintenance|lessons) ((to|on|at|of|in) (your|the|our|this) ..3)? (${WILL}|is|are|have|has) ${ADVERB} (be|being|been)? ${ADVERB} (taken|made|carried out|conducted|performed|implemented|initiated|undertaken|put in place|put in motion|put in hand|under way|underway|afoot|in train|in hand|done|started|ongoing|begun|learned|learnt)»`,
      '«it (will|shall|is going to|has been|is being) ..1 (be)? (ensured|made sure|seen to it|arranged|decided|determined|checked|requested|agreed|organised|organized) (that|whether|if|how|for)»',
      `^^ «${WILL} (be|get) ${HUMAN}»`,
      `^ «to be ${HUMAN}» $`,
      `«(gets|get) (soon|duly|all)? (looked (at|into|over)|seen to|attended to|taken (care of|up|seriously|on board)|dealt with|sorted|reviewed|examined|investigated|inspected|considered|followed up (on)?|acted (on|upon)|handled|addressed|passed (on|along|up)|escalated|chased (up)?)»`,
      // Noted for follow-up
      `«(was|were|is|are|has been|have been|stands|stand) ${ADVERB} (noted|logged|recorded|registered|marked|filed|passed (on|along)|put (forward|down|up)|sent (on|in)?|submitted|flagged|listed|tagged|taken|earmarked|forwarded|entered|kept) (internally)? (for|under|to) (our|the|their|a|further|future|closer|due|internal|later|more|special|urgent)? (follow up|review|action|actions|attention|consideration|discussion|investigation|processing|handling|examination|heart|deliberation|evaluation|assessment|analysis|reference|improvement|resolution|rectification|perusal|thought|study|scrutiny|redressal|disposal)»`,
      // Due consideration will be given
      `«(due|full|careful|serious|every|close|proper|some|much|all|thorough|prompt|immediate|special|fair|the|utmost|further|more|active|urgent)? (consideration|thought|attention|regard|weight|effort|efforts|priority|heed|care) (${WILL}|is|are|has|have) ${ADVERB} (be|being|been) ${ADVERB} (given|paid|made|taken|had|devoted|accorded|put in|exercised|exerted)»`,
      `«(enquiries|inquiries|matters|things|arrangements|checks|measures|proceedings|preparations) (have been|has been|were|are) ${ADVERB} (set|put) in (train|motion|hand|place)»`,
      `«(will|shall|is going to|are going to) ${ADVERB} be ${ADVERB} sent (on|round|up|over)»`,
      '(an|a|the|your|our|any) <any>? «(apology|reply|answer|response|van|courier|engineer|plumber|technician) (will|shall|is going to) be (sent|written|issued|dispatched)»',
      `«(has|have|'s) ${ADVERB} been ${ADVERB} (spoken to|talked to|reprimanded|retrained|disciplined|intimated)»`,
      `${MATTER} «(was|were) ${ADVERB} (forwarded|passed|escalated|raised|referred|handed|relayed|reported) (on|to|internally|up|over|along)»`,
      `«(has|have|'s) ${ADVERB} been ${ADVERB} (kicked|sent|bumped|taken|pushed|moved|passed) (upstairs|up the (line|chain|ladder)|higher up)»`,
      `«(a|an|the|your) <any>? (survey|search|inspection|audit|replacement|assessment|investigation|enquiry|inquiry|repair|part|parts|fix|trace|recount|recheck|second opinion) (has|have) ${ADVERB} been (commissioned|ordered|requested|organised|organized|arranged|started|launched|set up|asked for|put in|initiated)»`,
      '«(checks|discussions|talks|tests|investigations|repairs|works|enquiries|inquiries|efforts) are ..1 (taking place|held|planned|on|going on)»',
      `(${MATTER}|yours|theirs) «(was|were|has been|have been) (shared|passed on|forwarded|flagged|discussed|circulated|raised|noted) internally»`,
      '«it (has been|was) (decided|agreed|determined) (to|that)»',
      '«attention (will|shall) be (paid|given)»',
      // There'll be a call to you; a letter is coming your way
      `«there (will be|${WILL} be|is) (a|an|another|some|one more) <any>? ${WORD_TO_READER}» (to|for) (you|your <any>|both of you|each of you)`,
      `(a|an|another|one more) <any>? ${WORD_TO_READER} «(will|shall|is going to|is about to|is|should) (go|go out|go off|come|come over|coming|going|going out|headed|heading|be coming|be going|be headed|be heading|be on its way|on its way)» (to you|your way|in your direction|to your <any>)`,
      '«there (will be|is) ..1 (someone|somebody|people|a team)» ..4 (to (look|sort|help|deal|check|see|fix)|on it|on the case)',
      "<sender.pronoun> (have|have got|got|'ve got) «(people|someone|somebody|a team)» (on it|looking|working|checking|dealing)",
      `^^ «(currently|now|already)? being ${HUMAN}»`,
      `^^ «(passed (on|along)|forwarded|escalated|flagged|raised)» (to|with|for|and|$)`,
      '^^ «(under (review|investigation|consideration|examination)|(action|steps|measures) (taken|being taken|under way|underway))» $',
      `«(look|looks) like (it|this|that) ${WILL} be ${HUMAN}»`,
      `«there (${WILL} be|is) (a|an|some|further|more|ongoing) <any>? (investigation|review|check|inspection|follow up|inquiry)» (of|into|on|by|under way|ongoing|going on|$)`,
    ],
    // They'll let you know, said of nobody
    'reliability/unowned-action.they': [
      `«they ${ADVERB} (will|shall|are going to)» ${ADVERB} (look|check|investigate|review|deal|sort|fix|handle|get|be in (touch|contact)|let you know|contact|call|ring|phone|email|write|come|take|see|decide|find|reply|answer|respond|send|update|tell|inform|follow|pass|forward|arrange|repair|replace|consider|discuss)`,
      `«they (are|'re) ${ADVERB}» (looking (into|at)|working on|dealing with|checking|investigating|handling|sorting|on it|on the case)`,
    ],
    // The gate will be painted
    'reliability/unowned-action.any': [
      `«(will|shall|is going to|are going to|is to|are to|is about to|are about to|is due to|are due to) ${ADVERB} (be|get) ${ADVERB} <ed>»`,
      `«(is|are|'s) ${ADVERB} being ${ADVERB} <ed>»`,
      `«(will|shall) have to be <ed>»`,
      `«(is|are|'s) down to be <ed>»`,
    ],
    // I have passed it to the relevant team
    'reliability/unowned-action.team': [
      `(inform~|notify~|tell~|alert~|contact~|brief~|involve~|intimate~|ask~|consult~|let|reach~|go~|gone|went) ..2 (to|with)? «${RIGHT_ONES}»`,
      `(intimated|forwarded|passed (on|along|over|up)?|sent (on|over)?|referred|escalated|handed (on|over)?|communicated|conveyed|submitted|transmitted|marked|placed|put|addressed|routed|directed|transferred|relayed|brought|taken) (to|before|with|up (to|with)|to the (notice|attention) of|for the attention of) (the|our)? «(concerned|competent|relevant|appropriate|responsible|respective|proper|correct|designated|necessary|higher) <any>»`,
      `((find|finds|found|make|makes|made|work|works|worked) (its|their) way to|(is|are|'s) (now|already|currently)? (with|before|in front of|in|on)|in the hands of|on the desk of) «${RIGHT_ONES}»`,
      // "Your note has gone to the right folks": the reader's matter, on its way
      `${MATTER} ..6 (gone|went|reached|landed|arrived|ended up|come|came|travelled|moved|wandered|passed|sent|handed|forwarded|shared|discussed|raised|lodged|filed|left|sits|lies|lands|goes|reaches) (now|straight|over|up|through|off|safely)? (to|with|on|before|at|in|in front of|by)? «${RIGHT_ONES}»`,
      `^ «${RIGHT_ONES} (now|already|also)? (know|knows)» (about|of)`,
      `^ «${RIGHT_ONES} (now|already|also|currently)? (has|have|'s|got|have got|has got) (now|already|also)?» (your|the|it|this|that|them|these|all|both|been (told|informed|given|handed|sent))`,
      `(forward~|pass~|hand~|escalate~|refer~|relay~|transfer~|assign~|reassign~|send~|submit~|route~|redirect~|raise~|report~|bring~|flag~|transmit~|give~|direct~|bump~|shift~|bounce~) ..4 (to|with|on to|over to|up to|along to) «${SOME_TEAM}»`,
    ],
  },
  bad: [
    { text: 'The cracked pane ⟦is going to be replaced⟧ at no charge.' },
    {
      text: '⟦Someone will⟧ be in touch about the broken blind.',
      fixed: 'I will be in touch about the broken blind by [date and time].',
    },
    {
      text: 'Your complaint ⟦has been passed on⟧ to the responsible office.',
      fixed: 'Your complaint has been passed on by [name of the colleague or team] to the responsible office.',
    },
    { text: 'This ⟦will be looked into⟧.' },
    { text: '⟦A member of staff will⟧ call you about the parcel locker.' },
    { text: '⟦Steps are being taken⟧ to stop the noise.' },
    { text: 'You ⟦will be contacted⟧ about the deposit.' },
    { text: 'I have handed your photos to ⟦the relevant department⟧.' },
    { text: 'The matter ⟦is under investigation⟧.' },
    { text: 'Your wish for a later tram ⟦will be shared with the right⟧ people.' },
    { text: 'That goes upstairs. ⟦They will⟧ let you know.' },
    { text: 'Many of you wrote about the bells. Yours ⟦was shared internally⟧.' },
    { text: 'A second opinion on the vase ⟦is to be sought⟧.' },
    { text: 'Your remark on the menu ⟦was noted for follow-up⟧.' },
    { text: '⟦Careful thought will be given⟧ to a later closing hour.' },
    { text: 'The broken swing: noted, and it ⟦gets attended to⟧.' },
    { text: 'Your claim about the pram has gone to ⟦the right folks⟧.' },
    { text: 'The badge you ordered ⟦is going to be mailed⟧ to you.' },
    { text: '⟦There’ll be a visit⟧ to your stall about the scales.' },
    { text: 'I’ve asked ⟦somebody⟧ to look at the hinge.' },
    { text: '⟦The responsible people know⟧ about the smell.' },
    { text: '⟦Things are being done⟧ about the noise.' },
    { text: '⟦A decision on it is going to be taken⟧ on 3 May.' },
    { text: 'After the interview ⟦you will be contacted⟧ within a week.' },
    { text: 'Your letter ⟦was passed up the chain⟧.' },
    { text: '⟦Someone should⟧ have a look at the bell.' },
    {
      text: 'The skates ⟦are going to be handed⟧ out at a later date.',
      fixed: 'The skates are going to be handed out by [name of the colleague or team] at a later date.',
    },
  ],
  good: [
    { text: 'Reply here and a person will read it.', because: 'it says that no robot answers' },
    { text: 'We reported the burglary to the authorities.', because: 'they are no colleagues of ours' },
    { text: 'You were told that someone would ring, and nobody did.', because: 'it tells what went wrong' },
    {
      text: "I've asked Ines in Repairs to look at the blind, and I'll write to you by Tuesday.",
      because: 'it names who does it',
    },
    { text: "I'll take care of the deposit for you.", because: 'the sender does it' },
    { text: 'Your complaint will be read by our ombudsman, Mr Adeyemi.', because: 'it says by whom' },
    { text: 'The backup will be created in the background.', because: 'a machine does it' },
    { text: 'Our curators have the vase. They will let you know by Friday.', because: 'the sentence before says who' },
    { text: 'Ask a friend to hold the ladder.', because: 'the reader asks' },
    { text: 'Each parcel gets weighed at the depot.', because: 'it is a habit, and no machine or person is owed' },
    { text: 'Has this been looked into before?', because: 'it is a question' },
    { text: 'The cost of the fence will be shared between both gardens.', because: 'it tells who pays what' },
    { text: 'There’ll be a visit to your stall by Ana, our foreman.', because: 'it names who comes' },
    { text: 'If someone calls you about it, hang up.', because: 'nothing is promised' },
    { text: 'Your photos of the keel are with our engineers.', because: 'it says who has them' },
    {
      text: 'A glazier, Tom, can save the frame. You pay nothing. They’ll ring you by 3 May.',
      because: 'he is named before',
    },
    { text: 'Our night porter will be in touch before six.', because: 'the reader knows who' },
    { text: 'A plumber has to look at it. I’ve booked Mr Berg for 3 May.', because: 'the next sentence says who' },
    { text: 'A colleague can meet you at the ferry.', because: 'it tells what is on offer' },
    {
      text: 'We ask for the code so that the drill goes to the right person.',
      because: 'that person is the reader',
    },
    { text: 'Two of three checks are done: the brakes and the lights.', because: 'it is over' },
    {
      text: 'If the gate sticks again, write its number here. A fitter will call you within one hour.',
      because: 'it waits for the reader and has a time',
    },
    { text: 'The library has confirmed that your card is under review.', because: 'it says who has it' },
    {
      text: 'Our Kiln team found the crack. The lining is being tested this week.',
      because: 'the sentence before says who',
    },
    { text: 'The parcel has gone to the right house.', because: 'a house is no one who should act' },
    { text: 'You will be notified by e-mail when the export is done.', because: 'a machine does it' },
    { text: 'You’ve had one fitter’s visit and changed two taps.', because: 'it says whose visit it was' },
    { text: 'You could see other people’s email addresses.', because: 'it says whose they are' },
    { text: 'It’s still under review: two jurors have read it.', because: 'it says who has it' },
    { text: 'A colleague is coming in your place.', because: 'that colleague is the reader’s' },
    {
      text: 'So a fitter will take a look at it.\n\n- Fitter: Ana Berg\n- Day: 3 May',
      because: 'the list below says who and when',
    },
    {
      text: 'Your case was passed on yesterday, and Ana from Loans has it now.',
      because: 'the next clause says who has it',
    },
    { text: 'I’ve handed your letter to a senior case manager, Ines Vold.', because: 'it names somebody' },
    { text: 'The hall is being cleaned, so please use the side door.', because: 'it tells how a place is' },
    { text: 'The pool is being painted this week.', because: 'it is work that anybody can see' },
    { text: 'This morning I sent the scarf to the right address.', because: 'that is somewhere, and nobody' },
    { text: 'Skates must be collected by someone over 16.', because: 'it says who may' },
  ],
  *check({ texts }, context) {
    for (const { part, reading } of texts) {
      const groups = new Map<Cue, Group>();
      // "Your lock is being replaced" as a subject line names the matter.
      for (const group of part.role === 'subject' ? GROUPS.filter((one) => one !== 'any') : GROUPS)
        for (const cue of reading.cues(`reliability/unowned-action.${group}`))
          if (isUnowned(reading, cue, group)) groups.set(cue, group);
      let previous: Cue | undefined;
      for (const cue of withoutOverlaps([...groups.keys()])) {
        if (previous?.sentence === cue.sentence && !isAnotherClause(reading, previous, cue)) continue;
        previous = cue;
        yield tell(reading, cue, groups.get(cue) as Group, context);
      }
    }
  },
});

/** "It is now under review, and a letter will be issued": two things that nobody does. */
function isAnotherClause(reading: Reading, { last }: Cue, { first }: Cue): boolean {
  for (let word = last + 1; word <= first; word++)
    if (
      reading.startsClause(word) ||
      (reading.word(word) === 'and' &&
        /^(?:an?|the|you|your|our|it|this|someone|somebody)$/.test(reading.word(word + 1)))
    )
      return true;
  return false;
}

/** The name of the team first: it is the better place to mend. */
const GROUPS = ['team', 'someone', 'anyone', 'they', 'passive', 'any'] as const;
type Group = (typeof GROUPS)[number];

/** Whether nobody in particular acts here: not asked, quoted, under a condition, done by a machine, or told with an owner. */
const NUMBERED = /^(?:\d+|two|three|four|five|six|eight|ten|twelve|these|those|our|the)$/;

function isUnowned(reading: Reading, cue: Cue, group: Group): boolean {
  const { sentence, first, last } = cue;
  if (reading.isQuestion(sentence) || reading.isQuoted(cue.span) || isSubordinate(reading, cue)) return false;
  const { firstWord = first, lastWord = last } = reading.sentences[sentence] ?? {};
  if (isPossessive(reading, last) || isNamedBehind(reading, cue)) return false;
  // "We reported it to the authorities": no colleagues of ours
  if (/^(?:the )?authorities$/i.test(reading.slice(cue.span))) return false;
  // "Nobody rang, and somebody should have", "you were told that someone would ring": what did not happen
  if (group === 'someone' && isLetDown(reading, cue, firstWord)) return false;
  // "Skates must be collected by someone over 16": who may
  if (
    group === 'someone' &&
    /^ (?:over|under|aged|above|older|other than|whom?|you|named)\b/.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "Reply here and a person will read it", "press 0 and someone will answer": no robot does
  if (group === 'someone' && isHumanAnswering(reading, cue)) return false;
  if ((group === 'someone' || group === 'anyone') && (isReadersOwn(reading, cue) || isToldInList(reading, cue)))
    return false;
  if (group === 'any' && isMatterOfCourse(reading, cue)) return false;
  // "The right team now has your photos" begins with who should act.
  const isSubject = /^(?:has|have|got|been|told|informed|given|handed|sent|knows?)$/.test(reading.word(last));
  if (group === 'team' && !isSubject && isForReader(reading, firstWord, first)) return false;
  if (/^(?:assigned|shared)$/.test(reading.word(last)) && /^(?:to|an?|the|number|with)$/.test(reading.word(last + 1)))
    return false;
  // “The law lets us tell only the person concerned”, “a third person will answer”: who it is follows
  if (
    /^the person concerned$/i.test(reading.slice(cue.span)) &&
    /\bonly (?:to )?$|\bonly\b.* to $/i.test(reading.text.slice(Math.max(0, cue.span.start - 20), cue.span.start))
  )
    return false;
  if (/^an? (?:second|third|different) person\b/i.test(reading.slice(cue.span))) return false;
  // “Two people will carry it in”
  if (group === 'someone' && /^people\b/i.test(reading.slice(cue.span)) && NUMBERED.test(reading.word(first - 1)))
    return false;
  // "The hall is being cleaned, so please use the side door": how a place is
  if (
    (group === 'passive' || group === 'any') &&
    /, so please (?:use|take|enter|park|come|go|walk|mind)\b/i.test(
      reading.text.slice(cue.span.end, reading.sentences[sentence]?.span.end),
    )
  )
    return false;
  // "The pool is being painted": work that anybody can see
  if (
    /\bbeing (?:re)?(?:painted|cleaned|dug|resurfaced|novated|renovated|built|furbished|widened|drained|filmed|mown|decorated|aired|demolished)$/i.test(
      reading.slice(cue.span),
    ) &&
    reading.word(first - 2) !== 'your'
  )
    return false;
  // "intimated to the concerned office": the office is what stays open.
  if (group === 'passive' && reading.word(last) === 'intimated' && reading.word(last + 1) === 'to') return false;
  if (group === 'team' && isRightful(reading, cue, firstWord)) return false;
  if ((group === 'passive' || group === 'any') && (isSettled(reading, cue, firstWord) || isTakenUp(reading, cue)))
    return false;
  if (group === 'someone')
    return (
      !isNamedIn(reading, first, last) &&
      !isReadersToAsk(reading, firstWord, first) &&
      !isNeedMet(reading, cue) &&
      !(hasConcreteTime(reading, sentence) && waitsForReader(reading, sentence, first))
    );
  if (group === 'anyone') return !hasConcreteTime(reading, sentence) && !isNamedIn(reading, first, last);
  // "They'll check your ticket at the gate"
  if (group === 'they')
    return (
      !isSomebodyKnown(reading, sentence, first) &&
      !AT_THE_GATE.test(reading.slice({ start: cue.span.end, end: reading.wordSpan(lastWord).end }))
    );
  if (group === 'any' && reading.word(last + 1) === 'by' && isByThing(reading, last + 2)) return false;
  if (hasOwner(reading, firstWord, first, last, lastWord, group === 'team')) return false;
  if (
    group === 'passive' &&
    /^(?:has|have)$/.test(reading.word(first)) &&
    /^(?:you|i|we)$/.test(reading.word(first - 1))
  )
    return false;
  if (group === 'passive' || group === 'any')
    return !isByMachine(reading, firstWord, lastWord, reading.word(first - 1) === 'you');
  return true;
}

/** What somebody was to do and did not, or what the reader was told. */
function isLetDown(reading: Reading, { first, last, span }: Cue, firstWord: number): boolean {
  if (!/^(?:should|would|could)$/.test(reading.word(last))) return false;
  const behind = reading.text.slice(span.end, span.end + 20);
  if (reading.word(last) !== 'would' || /^ have\b/.test(behind))
    return /^(?: (?:also|then))? have\b(?! (?:a|an|another) )/.test(behind);
  for (let word = first - 1; word >= firstWord && first - word <= 6; word--)
    if (/^(?:told|said|wrote|written|promised|mentioned|heard|assured|informed)$/.test(reading.word(word))) return true;
  return false;
}

/** Behind what the reader does: a human where a robot might be expected, or who answers a line or a door. */
const isHumanAnswering = (reading: Reading, { first, span, sentence }: Cue): boolean =>
  waitsForReader(reading, sentence, first) &&
  (/^(?:an? )(?:(?:real|actual|live) )?(?:person|human)\b/i.test(reading.slice(span)) ||
    /^ (?:answer(?: you| the \w+)?|pick up|let you (?:in|out|through)|open (?:it|up|the \w+)|meet you|buzz you in)\s*[.!,]/i.test(
      reading.text.slice(span.end),
    ));

/** "one technician's visit", "other people's addresses": whose it is. */
const isPossessive = (reading: Reading, last: number): boolean =>
  /['’]s$/.test(reading.slice(reading.wordSpan(last))) &&
  !/(?:ing|ed|ly)$|^(?:on|at|in|to|been|now|also|just|still|about|off|out|up|got|gone|sent|taken|seen|had|put|dealt|made|brought|given|found|kept|told|with|there|always|soon|the|an?|your|already|then|it|this|that)$/.test(
    reading.word(last + 1),
  );

/** "It's under review: two reviewers have read it": who has it stands behind the colon. */
const isNamedBehind = (reading: Reading, { span }: Cue): boolean =>
  /^, (?!(?:Mr|Mrs|Ms|Miss|Dr)\b)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=[,.])/u.test(
    reading.text.slice(span.end, span.end + 50),
  ) ||
  /^[^.!?:\n]{0,20}: (?:both|one|two|three|four|five|\d+|our|the (?:first|second)) (?:of )?(?:our |the )?\w+(?:ers?|ors?|ists?|ians?) (?:has|have|is|are|will)\b/i.test(
    reading.text.slice(span.end, span.end + 120),
  );

/** "It was passed on yesterday, and Ana from Billing has it now": the next clause says who. */
const isTakenUp = (reading: Reading, { span }: Cue): boolean =>
  /^[^.!?:;\n]{0,40}, (?:and|but|where) (?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|our (?:\p{L}+ ){0,2}team)(?: (?:from|of|in) [^,.!?\n]{2,40})? (?:has|have|is|will|took|\p{Ll}+ed)\b/u.test(
    reading.text.slice(span.end, span.end + 160),
  );

/** "A colleague is coming in your place": somebody on the reader's side. */
const isReadersOwn = (reading: Reading, { span, sentence }: Cue): boolean =>
  /\b(?:in your (?:place|stead)|instead of you|on your behalf)\b/i.test(
    reading.text.slice(span.end, reading.sentences[sentence]?.span.end),
  );

/** "A fitter will look at it", and a table or a list below has lines such as "Fitter: …" and "Date: …". */
function isToldInList(reading: Reading, { span }: Cue): boolean {
  const role = /^(?:an?|one) (\w+)/i.exec(reading.slice(span))?.[1]?.toLowerCase();
  if (role === undefined) return false;
  return reading.prose.blocks.some(
    (block) =>
      (block.kind === 'cell' || block.kind === 'list-item') &&
      block.span.start > span.end &&
      /^\W*(\w+)\W*(?::|$)/.exec(reading.slice(block.span))?.[1]?.toLowerCase() === role,
  );
}

/** "A plumber has to look at it. I've booked Mr Berg": a need, and the next sentence says who meets it. */
function isNeedMet(reading: Reading, { last, sentence }: Cue): boolean {
  if (
    !/^(?:to|must)$/.test(reading.word(last)) ||
    !/^(?:has|have|needs|need|ought|must)$/.test(reading.word(reading.word(last) === 'must' ? last : last - 1))
  )
    return false;
  const next = reading.sentences[sentence + 1];
  return next !== undefined && /^(?:i|we|our|my)$/.test(reading.word(next.firstWord));
}

const OF_MATTER =
  /\b(?:requests?|complaints?|claims?|cases?|tickets?|questions?|messages?|e?mails?|reports?|feedback|matter|issue|it|this(?! morning)|that|them|all)\b/i;

/** "so that we give it to the right person": whose thing it is, not who should act. */
function isRightful(reading: Reading, { first, last }: Cue, firstWord: number): boolean {
  // "This morning I sent the scarf to the right place": that is somewhere, and nobody
  const { start } = reading.wordSpan(first);
  if (
    /^the (?:right|correct|proper) (?:place|address|house|flat|school|branch|town|city|door)\b/i.test(
      reading.text.slice(start),
    ) &&
    !OF_MATTER.test(reading.text.slice(reading.wordSpan(firstWord).start, start))
  )
    return true;
  if (!/^(?:person|people|hands|owner|one|ones|place)$/.test(reading.word(last))) return false;
  for (let word = firstWord; word < first; word++)
    if (
      /^(?:so|check|checks|sure|certain|only|before|ensure|ensures|confirm|confirms|whether|if)$/.test(
        reading.word(word),
      )
    )
      return true;
  return false;
}

/** "two of three steps are done"; "that team is on it", "the bank has confirmed that it's under review": somebody is known to have it. */
function isSettled(reading: Reading, { first, last, sentence }: Cue, firstWord: number): boolean {
  const words = reading.slice({ start: reading.wordSpan(first).start, end: reading.wordSpan(last).end });
  if (
    /\b(?:steps|checks|tests|repairs|works?) (?:are|is) (?:now |already |all )?(?:done|completed?|finished|over)$/i.test(
      words,
    )
  )
    return true;
  // The team is named before its own word: "the billing team is on it", "that team is on it".
  if (
    /^(?:team|department|desk|office|service)$/.test(reading.word(first - 1)) &&
    !/^(?:the|our|other|another|right|relevant|appropriate|responsible|concerned|whole|entire|competent|respective)$/.test(
      reading.word(first - 2),
    ) &&
    first - 2 >= firstWord
  )
    return true;
  for (let word = first - 1; word >= firstWord && first - word <= 4; word--)
    if (
      reading.word(word) === 'that' &&
      /^(?:confirmed|confirms|said|says|told|tells|wrote|writes|us|me|reports|reported)$/.test(
        reading.word(word - 1),
      ) &&
      !/^(?:i|we)$/.test(reading.word(word - 3))
    )
      return true;
  // "Our Reports team found the cause. The fix is being tested": the sentence before says who is at it.
  const before = reading.sentences[sentence - 1];
  return (
    before !== undefined &&
    before.block === reading.sentences[sentence]?.block &&
    /^(?:is|are|'s)$/.test(reading.word(first)) &&
    /^(?:our|my)$/.test(reading.word(before.firstWord)) &&
    isNamed(reading, before.firstWord, before.lastWord)
  );
}

/** What a machine, a shop or a rule does day by day. */
const DAILY = new Set(
  'shipped sent resent delivered dispatched despatched charged billed invoiced debited deducted deleted removed erased blocked locked unlocked suspended held reserved created generated renewed updated upgraded downgraded processed read called named required needed asked redirected forwarded logged saved stored kept used applied added displayed shown listed printed signed synced synchronised synchronized converted closed opened cancelled canceled expired activated deactivated disabled enabled reset scanned encrypted uploaded downloaded exported imported backed archived merged published posted emailed texted notified prompted able pleased glad delighted based allowed entitled seen found freed emptied recycled lost left born paid completed finished started served accepted treated counted measured limited covered included offered set issued marked hidden visible copied moved split rounded calculated credited capped changed restarted rebooted installed detected recognised recognized rejected refused denied declined ignored overwritten taxed weighed loaded selected entered typed translated recorded interrupted disconnected connected linked matched filtered tracked verified validated authenticated confirmed earned awarded accrued forfeited lifted played streamed missed remembered known understood involved interested excited thrilled surprised disappointed satisfied concerned affected delayed postponed extended made taught launched drawn worn assigned refreshed attached sold built replayed rolled carried asked invited welcomed awaited met missed done told given taken said meant done had been'.split(
    ' ',
  ),
);
/** A rule or a habit rather than a promise: "if …", "until you …", "every night". */
const CUSTOM =
  /^(?:if|when|whenever|once|unless|until|till|every|each|always|never|usually|normally|generally|nothing|nobody|none|no|only|cannot|any|per)$/;

const AT_THE_GATE =
  /\b(?:at|on) (?:the|our|your) (?:gate|door|till|border|airport|entrance|counter|turnstile|train|bus|ferry|pier|station)$/i;

/** Whether the sentence tells what is done as a matter of course. */
function isMatterOfCourse(reading: Reading, { sentence, first, last }: Cue): boolean {
  if (reading.word(first - 1) === 'you') return true;
  // "Tickets are going to be checked at the gate"
  if (
    /^(?:at|on) (?:the|our) (?:gate|door|till|border|desk|airport|entrance|counter|turnstile|train|bus|ferry)$/.test(
      `${reading.word(last + 1)} ${reading.word(last + 2)} ${reading.word(last + 3)}`,
    )
  )
    return true;
  // "The costs will be shared between both"
  if (
    /^(?:shared|split|divided)$/.test(reading.word(last)) &&
    /^(?:between|among|amongst|equally|evenly|out|by|into|half)$/.test(reading.word(last + 1))
  )
    return true;
  if (DAILY.has(reading.word(last)) && !(reading.word(last) === 'drawn' && reading.word(last + 1) === 'up'))
    return true;
  // "Your order is being packed": what becomes of goods
  if (
    /^(?:packed|prepared|wrapped|picked|loaded|assembled|baked|printed|engraved|sewn|roasted)$/.test(
      reading.word(last),
    ) &&
    /^(?:orders?|parcels?|box|boxes|package|packages|items?|goods|books?|meals?|food|cakes?|delivery)$/.test(
      reading.word(first - 1),
    )
  )
    return true;
  const { firstWord = 0, lastWord = -1 } = reading.sentences[sentence] ?? {};
  if (reading.word(firstWord) === 'please' && !/^(?:note|be|rest)$/.test(reading.word(firstWord + 1))) return true;
  for (let word = firstWord; word <= lastWord; word++)
    if (
      CUSTOM.test(reading.word(word)) &&
      // "at no charge" makes no rule.
      !(reading.word(word) === 'no' && /^(?:charge|cost|extra|expense)$/.test(reading.word(word + 1)))
    )
      return true;
  return false;
}

/** "is replaced by a tram": no person, and no time ("by Friday"). */
const isByThing = (reading: Reading, word: number): boolean =>
  /^(?:an?|the|our)$/.test(reading.word(word))
    ? !reading.isOf('person.any', word + 1) && !reading.isOf('person.any', word + 2) && reading.word(word + 1) !== 'end'
    : !/^(?:someone|somebody|one|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|tomorrow|next|\d+.*)$/.test(
        reading.word(word),
      );

/** "Ask a colleague to hold the ladder": the reader is asked. */
const isReadersToAsk = (reading: Reading, firstWord: number, first: number): boolean =>
  /^(?:get|ask|have)$/.test(reading.word(first)) &&
  (first === firstWord ||
    !/^(?:will|shall|to|i|we|me|us|going|would|can|just|also|gladly|now|and)$/.test(reading.word(first - 1)));

/** Whether people stand before "they", in the sentence or the one before: a colleague, a team, a firm. */
function isSomebodyKnown(reading: Reading, sentence: number, first: number): boolean {
  const own = reading.sentences[sentence];
  const far = reading.sentences[sentence - 2];
  const from = far !== undefined && far.block === own?.block ? far : (reading.sentences[sentence - 1] ?? own);
  const { firstWord = first } = from ?? {};
  for (let word = firstWord; word < first; word++) {
    const written = reading.word(word);
    if (reading.isOf('person.any', word) && !GENERIC.test(written)) return true;
    if (PEOPLE.test(written)) return true;
    const text = reading.slice(reading.wordSpan(word));
    const { start } = reading.wordSpan(word);
    const isOpening = reading.sentences.some((one) => one.span.start === start);
    if (text.startsWith(PLACEHOLDER_MARK)) return true;
    if (!isOpening && /^\p{Lu}\p{Ll}/u.test(text) && !NO_NAME.test(written)) return true;
  }
  return false;
}

const PEOPLE =
  /^(?:\w+(?:ers|ors|ists|ians|men|women)|he|she|people|friends?|kids|children|parents|neighbou?rs?|police|thieves|bank|bus|council|company|airline|school|church|museum|zoo|farm|who|those|these|(?!upstairs$|downstairs$|always$|perhaps$|thanks$|sometimes$|yours$|ours$|this$|says$|needs$|goes$|means$|regards$)\w{3,}s)$/;

const TELLS_SENDER =
  /^(?:\w+ed|sent|given|brought|gone|found|made|worked|got|went|goes|came|come|lies|lands|sits|i|we|has|have|been|is|are|was|were|being|will|shall|he|she|they)$/;

/** "Click here to escalate to an agent": nobody on the sender's side hands anything on. */
function isForReader(reading: Reading, firstWord: number, first: number): boolean {
  for (let word = firstWord; word < first; word++) if (TELLS_SENDER.test(reading.word(word))) return false;
  return true;
}

/** "someone from Billing", "someone, namely Tom": a capital or a placeholder in the words. */
function isNamedIn(reading: Reading, first: number, last: number): boolean {
  const { start } = reading.wordSpan(first);
  for (let word = first + 1; word <= last; word++) {
    // Both words of "someone'll" have the span of the whole.
    if (reading.wordSpan(word).start === start) continue;
    const text = reading.slice(reading.wordSpan(word));
    if (text.startsWith(PLACEHOLDER_MARK) || (/^\p{Lu}/u.test(text) && !NO_NAME.test(reading.word(word)))) return true;
  }
  return false;
}

const OPENS_CONDITION = new Set(
  'if when once until till after before unless whether who whoever whenever where how why what as'.split(' '),
);

/** "once it has been reviewed", "if someone calls": no promise of its own. */
function isSubordinate(reading: Reading, { first, sentence }: Cue): boolean {
  const { firstWord = first } = reading.sentences[sentence] ?? {};
  for (let word = first - 1; word >= firstWord && first - word <= 5; word--) {
    if (reading.startsClause(word + 1)) return false;
    const written = reading.word(word);
    if (!OPENS_CONDITION.has(written)) continue;
    // "After the credit check you will be contacted", "was placed before the competent authority": no clause, but a phrase.
    const isPhrase =
      (/^(?:after|before|until)$/.test(written) && reading.word(first - 1) === 'you' && word + 2 < first) ||
      (written === 'before' && word + 2 === first && reading.word(word + 1) === 'the');
    if (!isPhrase) return true;
  }
  return false;
}

/** What a machine does: by itself, at night, or by a message that nobody writes. */
const MACHINE = /^(?:automatically|automatic|overnight|nightly|background|script|bot|robot|algorithm|itself)$/;
const MESSAGE = /^(?:e-?mail|mail|sms|text|notification|push|app|newsletter)$/;

function isByMachine(reading: Reading, firstWord: number, lastWord: number, isTelling: boolean): boolean {
  for (let word = firstWord; word <= lastWord; word++) {
    const written = reading.word(word);
    if (MACHINE.test(written) || (isTelling && MESSAGE.test(written))) return true;
    if (
      /^(?:system|software|server|app)$/.test(written) &&
      /^(?:by|the|our)$/.test(reading.word(word - 1)) &&
      reading.word(word - 2) === 'by'
    )
      return true;
  }
  return false;
}

const GENERIC =
  /^(?:relevant|appropriate|responsible|competent|concerned|respective|right|correct|proper|suitable|corresponding|designated|dedicated|internal|necessary|higher|other|another|different|next|second|whole|entire|best|team|teams|staff|people|colleagues?|department|departments|specialists?|experts?|agents?|representatives?|management|members?|system|systems|list|end|side|attention|case|request|records|queue)$/;
const NO_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|cet|utc|gmt|est|pst|bst|i|you|we|it|please|thank|thanks|sorry|email|e-mail|sms|id|faq|ok|eod|cob|eow|q1|q2|q3|q4|am|pm|cest|easter|christmas|noon|midday|midnight)$/;

/** Whether the sentence names who does it: a person, a team by its name, or the sender with a time. */
function hasOwner(
  reading: Reading,
  firstWord: number,
  first: number,
  last: number,
  lastWord: number,
  isTeam: boolean,
): boolean {
  let isSender = false;
  const isHandedOn =
    /^(?:has|have|passed|forwarded|escalated|flagged|raised)$/.test(reading.word(first)) ||
    !/^(?:is|are|will|shall|should)$/.test(reading.word(first));
  for (let word = firstWord; word <= lastWord; word++) {
    const written = reading.word(word);
    if (written === 'i' || written === 'we') {
      const next = reading.word(word + 1);
      if (/^(?:will|shall)$/.test(next) && (isTeam ? word > last : word < first || word > last)) return true;
      isSender ||=
        !/^(?:think|believe|reckon|guess|hope|expect|suppose|imagine|trust|know|understand|see|say|assume)$/.test(next);
    }
    if (word <= firstWord || (word >= first && word <= last)) continue;
    const before = reading.word(word - 1);
    if (
      (before === 'by' || (before === 'from' && reading.word(word - 2) === 'attention')) &&
      (written === 'me' || written === 'us' || isNamed(reading, word, lastWord))
    )
      return true;
    if (/^(?:to|with)$/.test(before) && isHandedOn && isNamed(reading, word, lastWord)) return true;
    if (/^(?:asked|told|ask)$/.test(before) && isNamed(reading, word, lastWord)) return true;
  }
  return isSender && hasConcreteTime(reading, sentenceOf(reading, first));
}

const sentenceOf = (reading: Reading, word: number): number =>
  reading.sentences.findIndex(({ firstWord, lastWord }) => word >= firstWord && word <= lastWord);

/** Whether a name stands at the word: a capital, a placeholder, "our billing team", "Ms Lind". */
function isNamed(reading: Reading, word: number, lastWord: number): boolean {
  const text = reading.slice(reading.wordSpan(word));
  const written = reading.word(word);
  if (text.startsWith(PLACEHOLDER_MARK)) return !isTime(reading, word);
  if (/^\p{Lu}/u.test(text) && !NO_NAME.test(written)) return true;
  if (!/^(?:our|my|the)$/.test(written)) return false;
  for (let i = word + 1; i <= Math.min(lastWord, word + 3); i++) {
    if (reading.startsClause(i) && i > word + 1) return false;
    const noun = reading.word(i);
    const isCapital = /^\p{Lu}/u.test(reading.slice(reading.wordSpan(i)));
    if (isCapital) return true;
    if (!reading.isOf('person.any', i) || GENERIC.test(noun)) {
      if (GENERIC.test(noun) && i === word + 1) return false;
      if (GENERIC.test(noun)) return true;
      continue;
    }
    return true;
  }
  return false;
}

/** Whether the placeholder or fill-in at the word stands for a time: "by [date and time]". */
function isTime(reading: Reading, word: number): boolean {
  const { start } = reading.wordSpan(word);
  return reading.prose.placeholders.some(({ at, name }) => at === start && namesTime(name));
}

function tell(reading: Reading, cue: Cue, group: Group, context: RuleContext): Finding {
  const words = reading.slice(cue.span);
  const at = { text: reading.prose.text, span: cue.span };
  return {
    at,
    message: `“${words}” leaves open who does it. Name a person or a team; best, say “I”.`,
    fixes: fixesFor(reading, cue, group, context),
  };
}

const AM: ReadonlyMap<string, string> = new Map([
  ['is', 'am'],
  ['are', 'am'],
  ['has', 'have'],
  ['should', 'will'],
  ['can', 'will'],
  ['may', 'will'],
  ['might', 'will'],
]);

/** What a person or a team does of whom "people" are spoken. */
const ONE_DOES: ReadonlyMap<string, string> = new Map([
  ['to', 'is going to'],
  ['are', 'is'],
  ['have', 'has'],
]);

const PARTICLE = /^(?:off|down|up|on|out|over|away|back|aside|forward|through)$/;
/** What may stand behind a particle; behind "on" as a preposition stands a noun: "on the first of May". */
const BEHIND_PARTICLE =
  /^(?:to|by|with|from|at|for|in|and|or|before|after|until|when|as|today|tomorrow|soon|shortly|now)$/;

/** Whether the word behind `last` belongs to its verb: "taken down". */
const hasParticle = (reading: Reading, last: number, lastWord: number): boolean =>
  PARTICLE.test(reading.word(last + 1)) &&
  !reading.startsClause(last + 1) &&
  (last + 2 > lastWord || reading.startsClause(last + 2) || BEHIND_PARTICLE.test(reading.word(last + 2)));
/** A matter that this is done with goes to somebody. */
const WITH_OTHERS =
  /^(?:passed|forwarded|escalated|flagged|raised|handed|sent|referred|transferred|reported|relayed|assigned|submitted|directed|routed|transmitted|communicated|given|moved|gone)$/;

function fixesFor(
  reading: Reading,
  { first, last, span, sentence }: Cue,
  group: Group,
  context: RuleContext,
): NonNullable<Finding['fixes']> {
  const { text } = reading.prose;
  const name = context.fillIn('name of the colleague or team');
  const words = reading.slice(span);
  const end = reading.wordSpan(reading.sentences[sentence]?.lastWord ?? last).end;
  const isTimed = hasConcreteTime(reading, sentence) || vagueTimes(reading).some((time) => time.sentence === sentence);
  const time =
    isTimed || end <= span.end
      ? []
      : [{ at: { text, span: { start: end, end } }, text: ` by ${context.fillIn('date and time')}` }];
  const isSubject =
    /^(?:will|shall|should|to|is|are|can|may|might|has|have|would)$/.test(reading.word(last)) &&
    !/^(?:is|are|has|have|will|shall|should|being|be)$/.test(reading.word(first));
  if (isSubject) {
    const verb = reading.word(last) === 'to' ? 'am going to' : (AM.get(reading.word(last)) ?? reading.word(last));
    const isAsking = /^(?:get|ask)$/.test(reading.word(first));
    if (isAsking)
      return [
        { title: 'Name who', applicability: 'suggestion', edits: [{ at: { text, span }, text: `ask ${name} to` }] },
      ];
    return [
      {
        title: `Say “I ${verb}”`,
        applicability: 'suggestion',
        edits: [{ at: { text, span }, text: `I ${verb}` }, ...time],
      },
      {
        title: 'Name who does it',
        applicability: 'suggestion',
        edits: [
          {
            at: { text, span },
            text: `${name} ${ONE_DOES.get(reading.word(last)) ?? words.slice(words.lastIndexOf(' ') + 1)}`,
          },
          ...time,
        ],
      },
    ];
  }
  if (group === 'team' || group === 'someone' || group === 'anyone') {
    const whole = reading.word(last + 1) === 'else' ? { start: span.start, end: reading.wordSpan(last + 1).end } : span;
    return [{ title: 'Name who', applicability: 'suggestion', edits: [{ at: { text, span: whole }, text: name }] }];
  }
  // "Taken down by", not "taken by … down".
  const verb = hasParticle(reading, last, reading.sentences[sentence]?.lastWord ?? last) ? last + 1 : last;
  const isOpen =
    WITH_OTHERS.test(reading.word(last)) &&
    reading.word(verb) !== 'out' &&
    !/^(?:to|with)$/.test(reading.word(verb + 1));
  const before =
    reading.word(last) === 'to' ? '' : reading.word(last) === 'attention' ? 'from ' : isOpen ? 'to ' : 'by ';
  const at = reading.wordSpan(verb).end;
  return [
    {
      title: 'Name who does it',
      applicability: 'suggestion',
      edits: [{ at: { text, span: { start: at, end: at } }, text: ` ${before}${name}` }],
    },
  ];
}
