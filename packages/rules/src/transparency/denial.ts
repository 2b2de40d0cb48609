import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { clauseAround, NOUN_AFTER, statementFor, withoutOverlaps } from '../clause.ts';
import { givesSteps, goesOnBeside, ownsFault, takesBack } from '../taken-up.ts';
import { isTitle } from '../wording/title.ts';
import { FRAMES } from './denial-frames.ts';
import {
  ADVERB,
  BASELESS,
  COMPLAINED,
  COMPLAINT,
  CULPRIT,
  ELSE,
  FINE,
  INFALLIBLE,
  MISDEED,
  NASTY,
  OUR_SIDE,
  RECORD,
  RIGHT,
  RUN,
  SOUND,
  SPOILED,
  STAFF,
  STATE,
  THING,
  TROUBLE,
  VOICED,
  WE,
} from './denial-words.ts';

const ID = 'transparency/denial';

export const denial = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'Tells the reader that their problem is not real or not yours.',
  why: 'The reader has the problem in front of them. Told that it does not exist, they must prove it before anybody helps, and they learn that you believe your screen more than them.',
  sources: ['001 2'],
  options: {},
  // What is only denied when it is stressed stands in every second text, and counts for nothing without the stress.
  needs: [
    ID,
    ...['status', 'ends', 'answer', 'sound', 'state', 'stress', 'doubt', 'test'].map((name) => `${ID}.${name}`),
  ],
  phrases: {
    [ID]: [
      // It is not real.
      '(payroll|accounts|billing|accounting|finance|dispatch|reception|matchmaking|<party.name>) (does|do|did|can) not (make mistakes|err|lie|lose (things|parcels|letters|files)|get <any> wrong)',
      `(consider|regard|deem|hold|treat) (the|this|that|it|your) ..3 (not|never) to have (taken place|happened|occurred|existed|arisen|been)`,
      '(so|and) no you (did|were|have) not (be|been)? (stand|wait|queue|see|hear|smell|feel|taste|call|tell|send|ask|report|order|(stood|seen|heard|called|told|sent|asked|waiting|standing|kept|left|put))',
      `not ${ADVERB} (a|an|any) ..1 ${TROUBLE} (here|there)? to (fix|solve|mend|repair|correct|look into)`,
      `you are ${ADVERB} (seeing|hearing|smelling|feeling) ..4 (that|which) (is|are|was|were) not (there|real) $`,
      `(marking|closing|filing|logging|marked|closed|filed|logged) (this|it|that|the ..2|your ..2) as (not (a|an) ..1 ${TROUBLE}|no fault found|works as designed) $`,
      `${TROUBLE} (that|which)? (you ..3)? ${ADVERB} (does|do|did) not ${ADVERB} (exist|happen|occur)`,
      `(does|did|can|could) not ${ADVERB} (possibly)? (have)? (come|came|stem|originate|arise|result|start|started) from (us|our|here|this (shop|office|kitchen|company|end|side))`,
      `${TROUBLE} (that|which)? (you (describe|report|mention|see|saw|reported|described|mentioned|noticed|claim|hear|have|had))? (is|was) (not (real|there|genuine)|imaginary|non-existent|all in your|made up|a figment|only in your|purely subjective|unreal)`,
      '(you|you must|you may|you might|you could|must|may|might) ..1 (be|have been|are|have|were)? (imagining|imagined|dreamt|dreamed|dreaming|seeing things|hearing things|making (this|it|that|things) up|made (this|it|that) up|invented|inventing)',
      "(is|'s|are|was|were|be|all|only|just|purely) in your (head|mind|imagination)",
      '(a)? figment of',
      `(it|this|that|what you (describe|report|claim|say|saw|describe here)|such (a thing|things)) (is|'s|was|would be|seems) ${ADVERB} (physically|virtually|practically|quite|almost|utterly|totally)? (impossible|inconceivable|unthinkable|out of the question|absurd) $`,
      `(it|this|that) (is|'s|was) ${ADVERB} (impossible|not possible|inconceivable|unthinkable|absurd) (that|for) (this|that|it|the|our|your|such|you|any|a|an|anything)`,
      `(it|this|that|what you (describe|report|claim|say)|such a thing|such things) (can|could|would) (not|never|hardly|scarcely) ${ADVERB} (possibly)? (have happened|have occurred|happen|occur|be true|be real|be the case|be our <any>|be (us|ours)|have been (us|ours|our <any>)|have come from|come from (us|our|here))`,
      `(it|this|that) (can|could) not be $`,
      `(it|this|that|these|such|such things|such a thing|things like (this|that)) ${ADVERB} (never|does not|do not|did not|has never|have never) (ever|just|simply)? (happens|happened|happen|occur|occurs|occurred) (here|with|at|in|to|on|under|before|$)`,
      `(our|the|this|these|my) ..3 (do|does|did|can|could|would|will|have|has) (not|never) ${ADVERB} (make|made|produce|commit)? (mistakes|errors|such mistakes|fail|failed|break|broken|lie|lied|leak|leaked|lose (data|files|parcels|anything|things|mail|mails|orders|luggage|bags|letters)|crash|do (that|this|such)|go wrong|err|overcharge|charge twice|get (<any>|the <any>) wrong|cause (this|that|such)|have (bugs|faults|errors|defects))`,
      `(${TROUBLE}|${NASTY}) ..2 (did|does|do|could|can) not ${ADVERB} (take place|happen|occur|arise|exist|come about)`,
      `(${TROUBLE}|${NASTY}) ..2 must ..1 have (been|happened|come|occurred|got|gotten|arisen|started|existed)`,
      `(is|was|'s) ${ADVERB} not ${ADVERB} (a|an|any) ..1 ${TROUBLE} (on the (part|side) of|by (us|our|the)|at (our|the)|of ours|on our|in our)`,
      `${TROUBLE} ..4 never ${ADVERB} (occurred|happened|took place|existed|arose)`,
      `(your|the|this|that|our|my) ..2 (can|could) not ${ADVERB} (possibly|ever)? be (missing|lost|broken|faulty|damaged|wrong|empty|dead|down|leaking|stolen|gone|defective|out of order|incomplete|unsafe|contaminated|infected|${COMPLAINED})`,
      `you (can|could) not ${ADVERB} (possibly|ever)? (be|have been) (having|getting|seeing|hearing|experiencing|feeling|smelling|losing|paying|suffering|waiting)`,
      `no ..1 ${TROUBLE} ${ADVERB} (took place|happened|occurred|arose|came up|existed)`,
      `what (you|the customer|the client|your <any>) are ${ADVERB} (seeing|looking at|experiencing|hearing|noticing|getting|smelling) ..5 (is|are|was|were) ${ADVERB} (not|no|hardly|by no means) ${ADVERB} (a|an|any|our|the result of)? ..1 ${TROUBLE}`,
      `what (you|the customer|the client|your <any>|the guest|the caller) (saw|heard|smelled|smelt|felt|noticed|found|tasted|see|hear|smell|notice|sees|hears|calls|call|describes) ..4 (is|was|were|are) (likely|probably|most likely|just|only|merely|simply|no|not|nothing|really|in fact|actually|presumably|surely)`,
      `(any|the|this|that|your) ..1 (${TROUBLE}|${NASTY}|noise|delay) ..7 (is|are|was|were) not ${ADVERB} (real|genuine|actually there)`,
      `you (may|might|only|just|must|probably)? ${ADVERB} think (you|that you) (are|were|have|had|saw|heard|noticed|felt|smelled|see|hear) ..1`,
      '(it|that|this) (was|is) never (a|an) (promise|commitment|guarantee|offer|agreement|condition|given|deal)',
      `(it|this|that) (is|'s|was) ${ADVERB} (a|an|all a) ..1 (non-issue|non issue|non-event|non-problem|storm in a teacup|red herring)`,
      `(is|are|was|were|'s) ${ADVERB} (no such thing|nothing of the (kind|sort))`,
      '(do not know|no idea|not sure|beyond me|wonder|can not imagine|baffled|puzzled|a mystery (to me|to us)?) (where|how|why|what) you (got|get|came|come|heard|took|think|believe|would|might|could) ..1 (that|this|it|from|idea|impression|think|say|claim)',
      `${COMPLAINT} (and|but|which|so)? (we|i)? (therefore|must|firmly|strongly|categorically|utterly|fully|have to)? (reject|dismiss|deny|refute|dispute|repudiate|rebut|contest) (them|it|this|these|those|that)`,
      `nothing (on|in) (our|the) ..1 ${RECORD} ${ADVERB} (suggests|suggest|indicates|shows|points|supports|proves)`,
      `if there (was|were|is|had been|has been) ${ADVERB} (a|an|any|something|anything|really) ..8 (would|'d) (surely|certainly|also|long|all)? (have)? (told|tell|noticed|notice|said|say|complained|complain|heard|hear|reported|report|shown|show|known|know)`,
      `(our|the|my) ..2 (never|do not|does not|would not|would never) ${ADVERB} (make|makes) (that|this|such) (kind|sort|type)? (of)? (a)? (mistake|mistakes|error|errors|blunder)`,
      // It is not ours.
      `(none|nothing|little|no part) (of (it|this|that|these|what ..3))? (is|was|were|are) ${ADVERB} (our|my) (own)? (doing|fault|making|responsibility|error|mistake|work|business|problem)`,
      `(do|does|did) not ${ADVERB} (pertain|relate|belong|trace back|lead back|go back|point|have (any|a) (connection|relation|link)) (back)? (to|with) (us|our|my|me)`,
      `(${TROUBLE}|this|that|it|such <any>) (is|was|are|were) not ${ADVERB} from (us|our|my|this (company|shop|office|side))`,
      `(is|was|were|are) not ${ADVERB} (generated|issued|raised|thrown|emitted|sent|reported) by (us|our (system|systems|side|app|server|servers|software))`,
      `(is|are|was|were) ${ADVERB} not ${ADVERB} on us`,
      "(is|'s|was|are|were) ..1 (a|an) (you|us|we|me) (thing|problem|issue)",
      `^ ${ADVERB} not (us|our (side|end|problem|fault|doing|system|app)|me) $`,
      '(not|never) (something|anything|a thing) (that)? (our|the) ..2 (does|do|did|would do|causes|cause|has|have|makes|make) $',
      '(nobody|no one|none|not one person) ..4 (did|has done|have done|had done) anything (wrong|improper|untoward|amiss)',
      `(can|could|do|am|are|is) (not|unable) ..2 (see|tell|understand|find|know|work out|make out) what (you|your) ..2 (complaining|unhappy|on about|describing|upset|objecting|getting at|talking about|complain|object|mean by)`,
      `(i|we|our <any>|our <any> <any>|this (company|shop|office|school|clinic|team|hotel|firm|department)|<cap>) (am|are|is|was|were|can|could|will|shall|would|do|does) not ${ADVERB} (be|been|feel|see (ourselves|myself) as)? (held|made|considered)? ${ADVERB} (responsible|liable|accountable|answerable|to blame|at fault|to be blamed|the cause of|the ones|the one|guilty|culpable) (for|of|in|to|who|here|at|$)`,
      `(take|takes|accept|accepts|bear|bears|assume|assumes|have|has|carry|see|admit|acknowledge|bore|took|accepted) (absolutely|therefore|also)? no ..1 (responsibility|liability|blame|fault|guilt|accountability)`,
      '(do|can|will|does|could) not (therefore|also)? (take|accept|bear|assume|acknowledge|admit|recognise|recognize|shoulder) (any|the|this|that|full|all)? (responsibility|liability|blame|fault|guilt|accountability)',
      '(decline|deny|denies|reject|disclaim|disclaims|refuse|declines|disown) (to accept)? (all|any|the|every|your|each)? (claim of|form of|kind of)? (responsibility|liability|blame|wrongdoing|fault|guilt|accusation of fault)',
      `(i|we|our <any>|my <any>|nobody here|no one here|none of us) (have|has|had)? ${ADVERB} (did|done|do) (absolutely|really|simply)? (nothing|not do anything|not anything) wrong`,
      `(i|we|our <any>|nobody here|none of us) (did|have|has) not ${ADVERB} (do|done|make|made) (anything wrong|a mistake|any mistake|any mistakes|an error|any error|any errors|mistakes)`,
      `(i|we|our <any>|nobody|no one|none of (us|our <any>)) (have|has)? (made|make|commit~) (absolutely)? no ..1 (mistake|mistakes|error|errors|fault)`,
      `(nobody|no one|none of (us|our <any>)) (here|at our <any>|on our <any>|in our <any>)? (has|have)? ..1 (made|did|done) (a|any|anything) (mistake|mistakes|error|errors|wrong)`,
      `(no|not any|not a single|zero) (mistake|mistakes|error|errors|fault|faults|wrongdoing|negligence|oversight|failure) (was|were|has been|have been|is|lies|occurred|happened|could be found|can be found|on|by|from|at)? ..1 (made|committed|done|occurred|happened|on (our|my)|by (us|our|me)|(at|from|in|with) (our|us))`,
      `(is|was|are|were|'s|be|been) ${ADVERB} (not|never|hardly|by no means|in no way) ${ADVERB} (our|my) ..1 (fault|mistake|doing|error|failure|failing|oversight|blunder|bug|slip)`,
      '^ not ..1 (our|my) (fault|mistake|doing|error|failure)',
      '(no|any) fault of (ours|mine|our own|our|my)',
      `(${TROUBLE}|it|this|that|you (describe|hear|heard|see|saw|mention|smell)) (can|could) not ${ADVERB} (be coming|come|have come|be caused|have been caused|originate|stem) (from|by) our <any>`,
      '(not|never|hardly|by no means) ..2 (our|my) fault',
      `(is|was|'s|were) not ${ADVERB} (us|me|down to (us|me|our)|because of (us|me|our)|caused by (us|me|our|anything (we|on our))|due to (us|me|our|anything (we|on our))|(made|done|lost|sent|broken|damaged) by (us|me)|(on|with) us) $`,
      `(is|was|were|are) not ${ADVERB} (caused|made|created|triggered|introduced|produced|lost|broken|damaged|done|inflicted|occurred|happened|originated|started) (by|through|at|on|in|from|with|under) (us|me|our|anything (we|on our|in our))`,
      `(did|does|has|have|could) not ${ADVERB} (happen|occur|originate|arise|start|happened|occurred|originated) (from|at|on|in|with|under) (us|our|my) ..1`,
      `(${TROUBLE}|cause|blame|reason|it|this|that|damage|which) ${ADVERB} (is|was|lies|lie|can|could|does|did|do|has|had|sits|comes|came|must|originates|are|were|'s|will|should) not ${ADVERB} (be|lie|lay|come|sit|originate|stem|rest|arise|start|have come|have been|have started|have arisen|happen|have happened|occur|occurred|found)? ${ADVERB} (on|at|with|in|from|by|within|inside) (our|us|my|me) ..1 (side|end|part|system|systems|server|servers|team|network|product|app|software|kitchen|warehouse|shop|account|website|site|hardware|equipment|line|lines|device|code|database|office|delivery)`,
      `(${TROUBLE}|cause|blame|reason|it|this|that|damage|which) ${ADVERB} (is|was|lies|lie|can|could|does|did|do|has|had|sits|comes|came|must|originates|are|were|'s|will|should) not ${ADVERB} (be|lie|lay|come|sit|originate|stem|rest|arise|start|have come|have been|have started|have arisen|happen|have happened|occur|occurred|found)? ${ADVERB} (on|at|with|in|from|by|within|inside) (our|us|my|me) $`,
      `(nothing|none of (it|this|that)) ${ADVERB} (is|was|went|happened|goes|has gone|could have gone|broke|failed) (wrong)? (at|on|with|in|from) (our|us|my)`,
      '(you|this|that|it) (did|does|do|have|has|was|were) not (get|got|come|came|bought|buy|ordered|order|broken|break|break down) ..3 (from us|because of us|with us|in our <any>|at our <any>)',
      `(our|my) ..1 (conscience|hands) (is|are) (clear|clean)`,
      `(see|find|found|admit|recognise|recognize|acknowledge) (absolutely)? no ..1 (fault|mistake|error|failure|failing|blame|wrongdoing|guilt) (on|at|in|by|with|of) (our|us|my)`,
      '(have|has|had) (absolutely)? nothing to reproach',
      `(has|have|had|is|was|'s|got) ${ADVERB} nothing (whatsoever|at all)? to do with (us|our|me|my|this (shop|company|team|office|school|clinic|firm))`,
      '(no longer|not|never|hardly|not even) (our|my) (problem|issue)',
      'no longer (our|my) concern',
      '(no|not a) (problem|fault|mistake|error|issue) of (ours|mine)',
      `(there|it|that|this|they|he|she) (can|could) (not|hardly|never) ${ADVERB} (possibly)? have (been|happened|come|gone|left|broken|said|done|lost|taken|arrived|occurred|had)`,
      `so (it|this|that|there|they|he|she|your <any>|the <any>) (can|could) (not|hardly|never) ${ADVERB} (have|be|possibly)`,
      '^^ (nope|no|nah|well|sorry)? (can|could) not be (us|(our|my) <any>) $',
      `(can|could) (not|hardly|scarcely|never) ${ADVERB} (possibly)? be (a|an|any|down to a|due to a|because of a) ..1 (${TROUBLE}|${NASTY})`,
      `so you (can|could) not ${ADVERB} (possibly)? have <ed>`,
      `(${WE}|${STAFF}|none of us) had ${ADVERB} (nothing|anything) to do with (the|your|that|this|it|any)`,
      'so you must have (got|gotten|received) (it|them|that|one)',
      `you can not ${ADVERB} (possibly)? have <ed> (it|this|that|them|the <any>) (here|from us|(in|at|from) our)`,
      `(yours|it|they|that|this|these|(your|the|our) ..2) (can|could) (not|hardly|scarcely|never) ${ADVERB} (possibly)? have been (${SPOILED}|${COMPLAINED}|${TROUBLE})`,
      `${TROUBLE} ${ADVERB} (is|was|lies|lay|sits|sat|arose|originated|originates|occurred|happened) ${ADVERB} (at|with|on|in|from) ..4 (and)? not (ours|us|here|me|at ours|with (us|me)|on (us|our <any>)|in our <any>|at our <any>|our <any>)`,
      `you (was|were|are|have|had|'re) not (really|actually|in fact|ever|truly|genuinely) ${ADVERB} (been)? (${SPOILED}|<ed>)`,
      'as far as (we|i) (am|are) concerned',
      `(do|can|could|did) not ${ADVERB} (see|imagine|understand|think of|explain) (how|why|any way) (this|that|it|our|the|such|we|any) ..4 (could|can|would|should|might)`,
      `(i|we|nobody here|no one here) (have|has|had)? never (ever)? (heard of|seen|had|come across|encountered|experienced|heard) (this|that|such|anything like|a (problem|case|complaint) like|it) ..1 (happening|happen|before|here|in (all|our|my)|${TROUBLE})`,
      `(i|we|nobody here|no one here) (have|has|had)? never (ever)? (heard of|seen|had|come across|encountered|experienced|heard) (this|that|such|anything like|a (problem|case|complaint) like|it) $`,
      '(is|was|are) not (something|anything|a thing|a problem) (that)? (ever)? (we|i|our <any>|happens|can happen|could happen|occurs) ..1 (cause|caused|did|broke|changed|would do|here|at|with)',
      '(is|was|are) not (something|anything|a thing|a problem) (that)? (ever)? (we|i|our <any>|happens|can happen|could happen|occurs) $',
      'you (do|did|can|could) not (really|actually)? have (a|any|much of a) (problem|issue|fault|error|case|defect)',
      `(is|was|are|were) (in no way|not|by no means|hardly) ${ADVERB} (attributable|ascribable|imputable|traceable) to`,
      `(is|was|are|were) (in no way|not|by no means) ${ADVERB} (due|down|owing|related|connected|linked|relating) to (us|our|me|my)`,
      'no way (that|this|it|our|we|you|the|your|a|any|anyone) ',
      `there (was|were|has been|have been|is|are) never (a|an|any) `,
      '^^ (impossible|nonsense|rubbish|no such thing|out of the question) $',
      '(confusing|mistaking|mixing up|mixing|confused|mistaken|mixed up|mistake) (us|our <any>|me) ..1 (with|for) (another|a different|someone|somebody|some|the other|our)',
      `(alleged|supposed|so-called|purported|imagined|claimed) ..1 ${TROUBLE}`,
      `(we|i|our <any>) (would|'d|should) (have|surely|certainly|definitely)? ..1 (know|known|noticed|seen|heard|been told|be told|be aware|been aware) (about (it|that|this)|of (it|that|this)|it|that|this|by now)`,
      `(we|i|our <any>) (would|'d|should) (have|surely|certainly|definitely)? ..1 (know|known|noticed|seen|heard|been told|be told|be aware|been aware) $`,
      'in (our|my) (long)? experience ..6 (not|never|no)',
      '(i|we|our <any>|the <any>) (deny|denies|denied) (that|this|it|having|ever|any|all|the|doing)',
      `(our|the) ..1 (driver|courier|technician|colleague|waiter|nurse|teacher|staff|cashier|agent|team|chef|doctor|guide|fitter) ${ADVERB} (insists|insist|assures|assured|swears|maintains|is (quite|absolutely|completely)? (sure|certain|positive|adamant)|denies|remembers)`,
      `(is|was|'s|are|were) ${ADVERB} not ${ADVERB} (coming from (us|our|here)|(from|in|with|on|at) our (end|side|hands|kitchen|system|network|app|part|pipes|line|cables|server|servers))`,
      `(${TROUBLE}|it|this|that|blame) (is|was|'s) ${ADVERB} not ${ADVERB} (ours|mine)`,
      `(it|this|that|these) (is|was|'s|were) ${ADVERB} not ${ADVERB} (us|me|anyone here|anybody here|any of us|one of (us|ours|our <any>))`,
      `(see|find|have) (absolutely|therefore)? no (reason|grounds|cause|basis|justification) for (your|a|this|that|any|the|such) ..1 (complaint|complaints|claim|refund|concern|objection|criticism|alarm|accusation|compensation)`,
      '(complaint|complaints|claim|claims|objection|report|concern|concerns) (is|are|was|were) ..1 (without (any)? (basis|merit|foundation|substance|cause)|unfounded|groundless|baseless|unjustified|unsubstantiated|invalid|not (valid|justified|founded|legitimate|warranted|plausible|credible))',
      '(impression|perception|misperception|misunderstanding|interpretation|imagination|error|mistake|confusion) (of yours|on your (part|side|end))',
      `(you|our <any>|your <any>|the <any>|they|he|she) (can|could) not ${ADVERB} (possibly)? have (lost|received|seen|heard|been|had|paid|got|gotten|arrived|left|broken|come|happened|sent|entered|tried|caused|found|deleted|leaked|failed)`,
      `(the|this|our) <person.team> (am|is|are|was|were|can|will|would|does) not ${ADVERB} (be|been)? (held)? (responsible|liable|accountable|to blame|at fault|guilty)`,
      '(not|never) (our|my) ..2 fault',
      `(can|could) (not|hardly|never) be (laid|placed|put|pinned|left) (at|on) (our|us)`,
      `(can not|(could (not|hardly|never) ${ADVERB} (possibly)?)) have (been <ed>|happened|occurred|come|gone|left|reached|arrived|slipped|failed|broken|charged|sent|lost|deleted|leaked|swapped|mixed|dropped|given|taken|made|caused)`,
      `(${THING}|${RECORD}|<person.team>|<person.role>|marking|process|procedure|checks|check|engine|count|billing|scanners|meters|scales|clocks|machines|tools|instruments|staff|experts|examiners|our <any>) (is|are|'s|was|were) ${ADVERB} ${INFALLIBLE}`,
      `(leave|leaves|leaving|allow|allows|left) (absolutely|simply|us|you)? (no|little|zero) room for ..2 (error|errors|mistake|mistakes|doubt|doubts|mix-ups|misunderstanding|misunderstandings|slips)`,
      `(meter|meters|data|logs|log|camera|cameras|numbers|figures|records|scales|scanner|clock|photos|system|computer|tracker|facts) (do|does|did|can) (not|never) lie`,
      `(meter|meters|data|logs|camera|cameras|scales|scanner|clock|system|computer) never (lies|lie|errs|fails|forgets)`,
      `(nothing|no <any>|not one <any>) (ever)? (gets|slips|goes|leaves|passes|escapes) ..1 (past|through|by|without) ..3 (control|controls|check|checks|checking|inspection|inspectors|tests|testing|scanner|scanners|us)`,
      `(consider|considers|considered|deem|deems|deemed|regard|regards|regarded|judge|judges|judged|hold|holds|held|find|finds|found|view|views|viewed|rate|rates|think|thinks|call|calls|believe|believes|rule|ruled|declare|declared) ((it|this|that|them)|(your|the|this|that|these) ..2 ${COMPLAINT}) ${ADVERB} (to be|as)? ${ADVERB} ${BASELESS}`,
      `(was|were) ${ADVERB} (straight|level|even|tidy|dry|closed|sealed|tight|locked|square|firm|warm|cold|alive|upright|polished|charged|labelled|legible|empty|full|shut) when (we|it|they|our <any>) (handed|left|delivered|shipped|packed|sent|gave|finished|went)`,
      `(have|see|had|is|was) ${ADVERB} no (reason|cause|grounds|basis) (whatsoever|at all)? to (believe|think|suppose|assume|suspect|doubt (our|my|the|his|her|that)) ..1`,
      `(was|were) not (like|so|that way|in that (state|condition|shape)|in this (state|condition|shape)) ..1 when (we|it|they|i|our) ..3`,
      `our ..2 never ${ADVERB} ${MISDEED}`,
      // It is you.
      '(is|was|are|were|like|of|a case of|purely|down to|called) ..2 (user|operator|customer|client|pilot|human) error (on your|at your|by you|from your|$)',
      '(sounds|looks|smells|seems) (very|rather|a lot|much)? like (a)? (simple|plain|classic|typical)? (case of)? (user|operator|pilot) error',
      // It is somewhere else.
      `(it|this|that|which|${TROUBLE}|cause|reason|trouble|blame) ${ADVERB} (must|has to|have to|can only|could only|will) ${ADVERB} (be|lie|sit|come|originate|stem|have been|have come|have happened) ${ADVERB} (something|somewhere|someone|somebody|a <any>)? ..1 (on|at|from|with|in|by|inside|due to|down to|to do with) your (own)? ${CULPRIT}`,
      `(must|has to|can only|could only) ${ADVERB} (be|have been|come from|have come from|lie with) ${ADVERB} (something|somewhere|someone|somebody|a <any>) ..1 (on|at|from|with|in|by|inside|to do with) your <any>`,
      `(it|this|that) (is|'s|was|must be) ${ADVERB} your <any> <any>? (and|rather than|but|that)? (is|'s)? (not|rather than) (our|us|the|ours)`,
      `(must|has to|can only) ${ADVERB} (be|lie|sit|come from|have come from|originate) (somewhere|someone|somebody) else`,
      `(must|can only|could only|will) have (happened|occurred|arisen|broken|cracked|come|been (caused|done|damaged|broken|lost|scratched|made)|got|gotten|started) (there|by you|after|later|since|while|in your|at your|on your|during|elsewhere|in transit|once|when (you|it|they))`,
      // It did not happen.
      `no such <any> <any>? (has|have|had|was|were|is|could|can|ever|did)? ${ADVERB} (occurred|happened|happen|taken place|took place|exists|exist|existed|been made|been given|made|given|said|occur|arisen|arose)`,
      `(nothing|anything) (of the (kind|sort)|of that (kind|sort)|like (that|this)|similar) ${ADVERB} (has|was|ever|could|can|would)? ${ADVERB} (happened|happen|happens|occurred|occur|took place|taken place|said|be said|been said|promised|exists)`,
      `(prove|proves|proved|show|shows|shown|showed) nothing`,
      `(never|not) ${ADVERB} (happened|occurred|took place|taken place|existed|happen|occur|take place|exist) $`,
      `(${WE}|he|she|they|nobody|no one) (has|have|had)? never (ever)? (said|told|promised|agreed|offered|wrote|claimed|stated|confirmed|quoted|mentioned|guaranteed|advertised|accepted|signed) (you|to|for)? (that|this|it|so|any|anything|such|a|of|the)`,
      `(said|promised|offered|agreed to|told you|made|gave|wrote|signed|confirmed|sold|guaranteed|did|sent|advertised) no such <any>`,
      `(are|'re|is) (making|creating|blowing) ..2 (fuss|drama|mountain|storm|scene|issue|problem) ..2 (nothing|of nothing|of it|out of|over)`,
      `(much ado|fuss|drama|excitement|noise) about nothing`,
      // Nobody of ours would.
      `(${STAFF}|our <any>|our <any> <any>|nobody (here|in|on|at|of) ..2|no one (here|in|on|at|of) ..2|none of (us|our <any>)|(mails|emails|letters|parcels|messages|orders|bills) from us|we|i) (would|'d|could|do|does|can|will) ${ADVERB} (not|never|ever)? (simply|just|ever)? ${MISDEED}`,
      `(nobody|no one|not one|none of our <any>) (here|in|on|at|of|from)? ..3 (would|could) (ever|possibly)? (do|say|have|dare|think|behave|act|treat|speak)`,
      `(is|are|'s|was|were) (far)? (above|beyond) (suspicion|reproach|doubt|any doubt|all doubt|blame)`,
      `${STAFF} ${ADVERB} (has|have|did|was|were) ${ADVERB} (done|acted|behaved|do|handled|acting|followed|packed|checked) ${ADVERB} (everything|all|it|exactly|nothing)? ${ADVERB} (correctly|properly|right|perfectly|impeccably|by the book|wrong|as (they|it|he|she) should|professionally|faultlessly|flawlessly)`,
      `(did|done|handled|doing) (everything|it all|all) ${ADVERB} (right|correctly|properly|by the book|as agreed|perfectly|we should|as we should)`,
      `(everything|it|all|this) (was|is|has been) (done|handled|carried out|processed|packed|delivered|set up) ${ADVERB} (correctly|properly|right|by the book|as agreed|perfectly) (on|at|by|from|in) (our|us|my)`,
      `(our|my) (part|side|share|end) ..4 (was|is|were|went|has been) ${ADVERB} (done|completed|carried out|delivered|kept|handled|fine|correct|properly|in order|clean|complete)`,
      `(we|i) (kept|did|have done|delivered|fulfilled|have kept) (to)? our (side|part|share|end) ..3`,
      `(followed|follow|kept to|stuck to) (the|our|every|all) ..2 to the letter`,
      '^ what (problem|issue|delay|fault|error|damage|noise|smell|bug) $',
      `(fail|fails|failed|struggle|struggling) to see (the|any|what|how|where|a|why) ..1 (${TROUBLE}|point|wrong|complaint|fuss|this|that|it|our|we|you)`,
      `you ${ADVERB} (must|surely|are|will|'re|have|could|may|might) ${ADVERB} (be|have|been)? ${ADVERB} (misremember|misremembering|misremembered|thinking of (another|a different|some other|someone|somebody)|confusing|mistaking (us|our)|mixed us up|mixing us up|got the wrong (shop|company|number|firm|office))`,
      `you (must|surely|are|will|have to|can only) ${ADVERB} (be)? ${ADVERB} (mistaken|wrong about (this|that)|in error|misinformed) $`,
      `(perhaps|maybe|surely|clearly|possibly|obviously) you (just|only|simply|have|had|were|are)? ${ADVERB} (imagined|imagine|dreamt|dreamed|misremember|misheard|mistook|are mistaken|were mistaken|mistaken|have (us|me) confused|invented)`,
      `you (only|just|merely|simply) (imagined|imagine|dreamt|dreamed|think (you|it|so|there)|thought (you|it|so|there))`,
      // The complaint is not heard.
      `(i|we|our <any>) (have to|must|would|do|can only|firmly|strongly|categorically|therefore|flatly|hereby|also|will)? (reject|dispute|contest|refute|disbelieve|repudiate|rebut|object to) (the|your|that|this|any|all|such|these|it|every)? ..1 (${COMPLAINT}|idea|notion|description|insinuation|implication|charge that|argument|view that|that|it|out of hand)`,
      `(have|has|got) (my|our|serious|grave|some|strong|considerable|great|every|our own)? (doubts|doubt|reservations) (about|as to|that|whether|regarding|over|on) (your|this|that|the|whether|it|if|you|any)`,
      `(your|this|that|the|such|any) ..2 ${COMPLAINT} ..11 (is|are|was|were|seems|appears|remains|has been|have been) ${ADVERB} (${BASELESS}|not (upheld|borne out)|refuted|mistaken|a misunderstanding|rejected as)`,
      `${COMPLAINT} ..7 ((has|have|had) ${ADVERB} (no|little|not any|neither)|lacks|lack|is without) ${ADVERB} (any)? (basis|merit|foundation|substance|grounds|factual|leg to stand on|truth)`,
      `(no|not any|not a|little|zero) (truth|merit|substance|basis|foundation) (in|to|for|behind) (your|this|that|the|it|any|what)`,
      '(no|not a|hardly a) case to answer',
      `(nothing|not anything) (further|more) (for (us|me|our <any>))? to (examine|investigate|look into|answer|discuss|review|inspect|check|say)`,
      `(nothing|not anything) (for (us|me|our <any>))? (left)? to (change|adjust|refund|amend|redo|replace|discuss|fix|mend|repair|answer for|apologise for|apologize for|put right|correct|investigate|look into|be fixed|be repaired|see here|be sorry for)`,
      `(do|can|could|would|did) not ${ADVERB} (regard|consider|see|view|deem|class|classify|count|recognise|recognize|treat|accept|call|think of) (this|that|it|them|your <any>|the <any>|such <any>) ..2 (as|to be|an|a|is|was)? ..2 (${TROUBLE}|defective|faulty|broken|damaged|unsafe|wrong|valid|justified|ours|our <any>|unusual|serious|abnormal|dirty|late|unclean|unacceptable|excessive)`,
      // Nobody else says so.
      `(nobody|no one|no other <any> <any>?|none of (our|the|your|my) (other)? <any>|not (one|a single) ..2|no <person.role>|no (customer|customers|guest|guests|client|user|users|tenant|tenants|patient|parent|parents|passenger|member|neighbour|neighbor)) (else)? (here|before|before you|so far|in ..3|on ..3|at ..3)? (has|have|had)? ${ADVERB} (ever|yet|else)? ${ADVERB} ${VOICED}`,
      `you (are|were|'re|seem to be|would be) ..1 (the|our) (only|first|very first|sole) (one|person|customer|guest|client|user|tenant|patient|parent|passenger|member|player|reader|household|case) ..4 (to (find|notice|complain|see|say|hear|report|mention|mind|object)|complain|complains|complaining|complained|report|reports|reported|say|says|said|have|has|had|having|mention|mentioned|notice|noticed|raise|raised|problem|problems|trouble|issue|issues|difficulty|minds|objects|sees|see|who)`,
      `(have|has|had|we|i|nobody|our <any>) never (ever|yet)? (had|received|heard|seen|got|come across) (a|any|a single|one|such|this) ..1 (complaint|complaints|${TROUBLE}|criticism)`,
      `(have|has|had|'ve|got|received) (had)? (no|zero|not a single|not one) (other|further|similar|single)? ..1 (complaint|complaints|reports) (about|from|of|on|like|in)`,
      `in (all)? (my|our|the|over|almost|nearly|more than|<any>) ..2 years ..4 (no (<any> <any>|one)|nobody|never|not|none|zero)`,
      // It is ruled out.
      `((i|we|our <any>) (can|have|had|could|must)? ${ADVERB} (rule|ruled|exclude|excluded)|ruled) (out)? (any|a|an|the|all|that|this|such|our|it) ..2 (${TROUBLE}|on our|at our|our <any>|on the part of|was|is|came)`,
      `(${TROUBLE}|this|that|it) ..4 (can|could|may|must) ${ADVERB} be (ruled out|excluded|discounted)`,
      `(${TROUBLE}|this|that|such a thing) ..4 (is|was|'s) ${ADVERB} (ruled out|excluded|out of the question|unthinkable|inconceivable|impossible) $`,
      // It is not so.
      `(is|'s|was|are) ${ADVERB} not ${ADVERB} (a|an|any) (issue|problem|bug|fault|defect|error|matter) (with|in|of|on|for) (the|our|this) ..1 ${THING}`,
      `(nobody|no one|none) (here|(at|in|on) (the|our|this) ..1 <any>) ${ADVERB} (is|was|are|were) (to blame|at fault)`,
      `(fault|error|mistake|problem|issue|blame|bug) (is|was|lies|'s) ${ADVERB} not with (us|me|our)`,
      `(i|we) (am|are) struggling to (see|understand|believe|accept)`,
      `(your|perhaps your|maybe your) ..1 (expectations|expectation|standards|eyes|ears|watch|hearing|memory|nose|taste) ${ADVERB} (may|might|is|are|could|must|seem|seems) ..2`,
      `(may|might) (seem|feel|look|sound|appear) ..3 to you`,
      `(that|this|it|what you ..3) (is|'s|was) ${ADVERB} (not (true|correct|accurate|the case|so|how it was|how it happened|what happened|what (was said|we said|took place))|untrue|false|nonsense|far from the truth)`,
      `(your|this|that) ..1 ${COMPLAINT} (is|was|are|were) ${ADVERB} (wrong|incorrect|false|untrue|inaccurate|not (true|correct|right|accurate)|mistaken)`,
      `(that|this|it) (is|'s) not what (our|the|my) ..1 ${RECORD}`,
      '(i|we) ..1 (beg to differ|disagree with (your|that|this)|(must|have to) disagree)',
      `(stand|stands|standing) (firmly|fully)? by (our|the|my) ..1 (reading|readings|bill|invoice|result|results|measurement|measurements|calculation|figures|work|staff|driver|drivers|team|diagnosis|account|version|nurse|teacher|colleague|technician|product)`,
      `(do|can|could|did) not (really|quite|fully|at all)? (understand|comprehend|follow|see|grasp|share) ..2 (your|the|this|what (the|your)|why (the|your)) ..1 (complaint|objection|criticism|fuss|anger|outrage|irritation|dissatisfaction|concern|concerns|displeasure)`,
      `(is|are|was|were|'s) ${ADVERB} unknown to us`,
      `(had|have|has|took|take|played|play|plays) ${ADVERB} no (part|hand|role|involvement|share|influence) (whatsoever|at all)? in (it|this|that|what|the)`,
      '(wash|washed|washing) our hands of',
      "(is|was|'s|are) ..1 (none of (our|my)|not ..1 (our|my)) ..1 (business|concern|affair|department|lookout|remit)",
      '(do not|no use|no point in|stop) (look|looking|point|pointing|come|coming) ..2 (at|to) (us|me) $',
      '(nobody|no one|none) (here|(at|in|on) (the|our|this) <any>) (is|was|are|were|can be|could be) (to blame|at fault|responsible|liable|guilty|blamed)',
      `(no|not any) ..1 (fault|negligence|error|mistake|wrongdoing|blame|failing|misconduct|failure) ..1 (on the part of|attributable|can be attributed|could be attributed|can be laid|can be found on)`,
      '(can|could) not be (faulted|blamed|reproached|attributed to (us|our|the)|laid at our)',
      `(failing|fault|blame|error|mistake|failure|blunder|slip|delay|mix-up) (is|was|'s|were) ${ADVERB} not ${ADVERB} (ours|mine|with us|on us|with our <any>|our own)`,
      `nothing ${ADVERB} (happened|has happened|was done|went wrong|occurred) (to|with|at|in|on) (your|our|the) ..4 (our|here|with us)`,
      '^^ (nff|no fault found|not a (bug|defect|fault|known issue|problem (of|on|with) (ours|our)))',
      `(struggle|struggling|hard|difficult|tough) to (believe|credit|accept|imagine|see how|understand how|take seriously) ..5 (that|this|it|your|our|you|the|could|can) ..1`,
      // I do not believe you.
      `(i|we) ${ADVERB} (find|found) (it|that|this|your <any>) ..1 (hard|difficult|impossible|strange|odd) to (believe|imagine|accept|credit|understand that)`,
      `(i|we) (very much|strongly|seriously|highly|really|rather|somewhat|have to|must|do|would|also|sincerely|greatly)? (doubt) (that|it|this|your|whether|you|if|very|the|there)`,
      `(i|we) (do|can|could|would) not ${ADVERB} (believe|think|accept|imagine|see|suppose) (that)? (there (is|was|were|has been|could be|can be) (a|an|any|anything|really|actually|something)|(this|that|it) (really|actually|ever)? (happened|occurred|is (possible|real|true|our|a (bug|fault|problem|real|defect)|caused|due|down|from)|was (possible|real|us|our|me|caused|due|down|from)|can be|could (be|have)|came from|comes from|has (anything)? to do)|you (really|actually|ever)? (saw|had|have seen|heard|received|lost|experienced|were charged|tried|got|have a (problem|case))|our <any> (is|was|are|were|caused|could|would|did|has|had|made|can)|your <any> (is|was|are|were) (broken|damaged|faulty|defective|lost|really|actually))`,
      `(i|we|our <any>|the <person.team>) (do|can|could|would|did) not ${ADVERB} (believe|think|accept|agree|find|feel|consider|see|share the view|be persuaded|concede|recognise|recognize) (that|how)? (the|your|our|this|that|its|any of|it|they|there) ..4 (is|was|are|were|has been|have been|to be) ${ADVERB} (${SPOILED}|${COMPLAINED}|${BASELESS}|at fault|${TROUBLE}|different|any different|worse|any worse|changed|unusual|odd)`,
      `(i|we) (dispute|deny|doubt|contest|question) (that|whether) (anything|there|the|your|our|any|it|this) ..4`,
      '(refuse~ to believe|(i|we|our <any>|<person.team>) refuse~ to (accept|acknowledge|admit|concede|agree) that)',
      'you (are|were) not (really|actually|in fact|truly|genuinely) (losing|paying|having|seeing|hearing|waiting|missing|getting|smelling|being) ',
      '(i|we|our <any>) (can|could|do|does) not ..2 confirm (that|this|your|any|such) ..1 (problem|issue|error|fault|bug|claim|complaint|version|defect|damage|at all)',
      '(i|we|our <any>) (can|could|do|does) not ..2 confirm (that|this|your|any|such) $',
      `(our|my|the) (records|system|logs|data|tracking|files|scanner|register|systems|database|log|meter|cameras|till|statistics|documents|books|computer|figures|driver|technician) ${ADVERB} (say|says|show|shows|state|states|confirm|confirms|prove|proves|tell|tells|indicate|indicates|display|clearly show|beg|begs) ${ADVERB} (otherwise|something (else|different)|differently|a different (story|picture)|the (opposite|contrary)|to differ|it (cannot|can not|never)|you are (wrong|mistaken)|no such)`,
      // It is right, and the reader wrong.
      `(i|we) stand by (the|our|my|that|this) ..1 (${RECORD}|figure|result|reading|invoice|measurement|bill|mark|grade|weight|scale|price|charge|count)`,
      `(is|are|was|were) ${ADVERB} exactly the <any> (that|which)? you (picked|chose|ordered|booked|wanted|asked|selected|paid)`,
      '(is|was|are) not (a (single)? thing|anything) (wrong|amiss|broken|the matter|missing)',
      'did (start|end|begin|leave|run|arrive|finish|open|go) (on time|as planned|punctually|as agreed)',
      `(${FINE}|correct|right|accurate) ..2 (so|and) (i|we) (am|are|do) not ..1 (sure|know|certain|see|understand|clear) ..1 (what|why|which|how) ..6`,
      `(whatever|no matter what|regardless of what|despite what) (you|your <any>|he|she|they) ..2 (say|says|think|thinks|thought|saw|claim|claims|heard|believe|believes|told|tell|tells|remember|feel|imagine) ..3 $`,
      `(in|from|at) (our|my) (own|considered|professional|honest|humble|expert)? (perspective|eyes|view|book|books) $`,
      `your ..1 (sums|sum|maths|math|arithmetic|figures|calculation|calculations|memory|ears|eyes|nose|thermometer|scales|watch|clock|tape measure|ruler) (is|are|was|were|must be|plays|play|deceive|deceives) ..1 (wrong|off|mistaken|out|incorrect|faulty|fast|slow|tricks|inaccurate|you)`,
      `what you (call|describe as|take for|took for|mistake for|mistook for|refer to as) (a|an|the|this|our)? ..1 ${TROUBLE} (is|was|are|were)`,
      `(nothing|none|no <any>|not one <any>) of (ours|mine) ..2 <ed>`,
      `(do|does|did|can|could) not ${ADVERB} (recognise|recognize) (the|this|that|your|any) ..1 (${TROUBLE}|${COMPLAINT}|picture|experience|situation)`,
      `(that|this|it) (is|'s) ${ADVERB} not ${ADVERB} (how|the way|what) (our|my|the) ..3 (behave|behaves|act|acts|treat|treats|sound|smell|look|taste|do business) ..2`,
      `^ not (a|an|one of)? ..1 (our|my|ours) ..1 ${TROUBLE}`,
      `^ not (a|an|any) ..2 ${TROUBLE} (on|at|from|in|of|with) (our|my|ours|us)`,
      `(and|but|so|therefore|hence|which is why|we|i|our <any>) «(can|could|will|shall|do|are|am|is) not ${ADVERB} (be|been|feel)? (held|made|considered)? ${ADVERB} (responsible|liable|accountable|answerable|to blame|at fault)» (for|in|here|at)`,
      `(nothing|no (reason|cause|ground|grounds|need|call)|little|not much|not anything|hardly anything) (here)? to (complain|grumble|moan|object|gripe) (about|of|to|over)? ..1`,
      `${RECORD} (can|could|do|does|did|would) not ${ADVERB} (simply|just|suddenly)? (add|count|jump|run|invent|make|charge|move|change|go) ..1 (backwards|backward|grams|by itself|on its own|by themselves|itself|themselves|up|things|anything|wrong)`,
      `(meter|scale|scales|clock|till|counter|machine|thermometer|pump|gauge|taximeter|odometer|sensor) (can|could|do|does) not ${ADVERB} (simply|just|suddenly|possibly)? (add|count|jump|run|invent|make|lie|skip) ..1`,
      ...FRAMES.strong,
    ],
    // A verdict on the sender's own work, which another system or a colleague wrote down: quoted too.
    [`${ID}.status`]: [
      `(closed|resolved|marked|tagged|filed|status|outcome|result|verdict|finding|findings|classified|labelled|labeled|conclusion|resolution|assessment) ..4 «(works|working|worked|behaves|behaving|functions|functioning|operates|operating|performs) as (designed|intended|expected|specified|planned|documented|it should|normal)»`,
      `(closed|resolved|marked|tagged|filed|status|outcome|result|verdict|finding|findings|classified|labelled|labeled|conclusion|resolution|assessment) ..4 «((not|no) (a|an|any)? ..1 (bug|fault|defect|problem|issue|error) (found|detected|confirmed|identified|present)?|(user|operator|customer) error|(can|could) not (be)? (reproduce|reproduced|replicate)|not reproducible|unfounded|by design|invalid|nothing found|unsubstantiated)»`,
      '^ (works|working|behaves|behaving|functions|functioning|operates|operating|performs) as (designed|intended|expected|specified|planned|documented|it should)',
    ],
    // The same where the clause ends with it.
    [`${ID}.ends`]: [
      `(the|your|our|this|that) <any> <any>? (is|are|was|were) ${ADVERB} not ${ADVERB} (faulty|broken|defective|damaged|leaking|expired|overpriced|cracked|contaminated|out of date|polluted|infected|infested|rotten|poisonous|mouldy|overbooked|overcrowded|undercooked|overcooked|raw|crooked|rigged|biased|hacked|compromised|inaccurate|incorrect|wrong|misleading|false|unfair|outdated)`,
      `(is|are|was|were|'s) ${ADVERB} (perfectly|totally|completely|absolutely|entirely|fully|100 percent|quite|just|totally|definitely|certainly|100 %) (fine|ok|okay|correct|right|alright|all right|accurate|in order|normal|stable|functional|justified|${SOUND})`,
      `(is|are|was|were|'s) ${ADVERB} in (good|full|perfect|excellent|proper|working|top|faultless|fine|flawless|impeccable) ..1 (order|shape|condition|nick|state|repair)`,
      `(is|are|was|were|'s) ${ADVERB} (working|running|behaving|functioning|operating|performing|doing) ${ADVERB} ${FINE}`,
      `(is|are|was|were|'s) ${ADVERB} as (it|they|all) (should|ought to|must) be`,
      `(it|this|that|which|such a thing) (just|simply|really|physically|technically)? (is|was|'s) ${ADVERB} not ${ADVERB} (physically|technically)? (possible|feasible|plausible|conceivable)`,
      `(it|this|that|which|such a thing) ${ADVERB} (can|could) not ${ADVERB} (happen|be|occur|exist|go wrong)`,
      `(it|this|that|such a <any>|such an <any>|that kind of <any>) (is|was|'s) ${ADVERB} (technically|physically|simply|practically|virtually)? ruled out`,
      `there (is|was|were|are|has been|have been|had been) ${ADVERB} no <any> <any>? (whatsoever|at all|of any (kind|sort|description)|ever)`,
      `(the|our|your) <any> <any>? (is|are|was|were) ${ADVERB} (ok|okay|alright|all right|${SOUND})`,
      `(our|the|my) <any> <any>? (says|said|confirms|confirmed|assures (me|us)|told (me|us)) so`,
      `(invoice|bill|charge|charges|amount|calculation|reading|result|measurement|mark|grade|statement|balance|fee|record|count|figure|figures|sum|total|totals|diagnosis|numbers|price|weight|size|temperature) (is|was|are|were) ${ADVERB} (all)? (correct|right|accurate|in order|fine|justified|exact|beyond doubt)`,
      `(was|were|got|came|left|arrived|delivered|there) ${ADVERB} (on time|on schedule|punctual)`,
      `(is|was|are|were|has been|have been) ${ADVERB} ((correctly|rightly|properly|fairly|duly|accurately|perfectly|lawfully|justly|impeccably) <ed>|<ed> (correctly|fairly|properly|accurately|perfectly|by the book|to (standard|spec|specification)))`,
      'period',
      '(full stop|end of story|end of|case closed|and that is that|that is a fact)',
      `(the|our|this|your) <any>? (${THING}|recipe|dough|paint|wood|glue|ink|fabric|yarn|menu|oil|cream|soap|battery|leash|saddle|timetable|contract|policy|design|process|method|dose|vaccine|fertiliser|soil|water|food|milk|meat|update|firmware) (is|was|are|were) ${ADVERB} not ${ADVERB} (to blame|at fault|the cause|the culprit|the problem|the reason|responsible|the trouble)`,
    ],
    // A question that the reader could have asked, thrown back with a no.
    [`${ID}.answer`]: [
      '^^ (no|nope|nah|well|sorry|oh|er|um) ..1 (there|it|this|that|they|he|she|we) (is|was|are|were|does|did|do|has|have|can|could) not',
      '^^ (not (a chance|at all|in the (least|slightest)|likely|possible|from us|here|by us|on our (side|end|watch)|that (we|i) (know|can see))|no (way|chance)|never|hardly|certainly not|absolutely not|definitely not|of course not|nope|nah|far from it|in no way|by no means|impossible|unlikely|(i|we) (do not|hardly) think so|out of the question)',
    ],
    // A plain verdict: a denial where the matter ends with it.
    [`${ID}.sound`]: [
      `(the|your|our|all|these|those|both|that|this|it|they|everything) ..3 (is|are|was|were|has been|have been|'s) ${ADVERB} (${RIGHT}|${SOUND}|${STATE}|${FINE}|correct|right|accurate)`,
      `(the|our|your|this) ..2 ${ADVERB} (works|functions|fits|opens|closes|locks|holds|heats|cools|charges|rings|starts|runs|stands|rang|fitted|opened|worked|held)`,
      '(weighed|measured|contained|held|counted|lasted|read|showed|shows|weighs|measures|contains|holds) (exactly|just|precisely)? (what|as (much|many|long) as) (it|they|the label|the box) (said|should|says|say|stated|states|promised|promises)',
      `(the|our|your) ..3 (passed|cleared|came through) ..3 (control|controls|inspection|test|tests|check|checks|audit)`,
      `(our|my|the) ..1 ${RECORD} ${ADVERB} (has|have|shows|show|showed|had|put|puts|puts) (it|them|him|her|you|the <any>|your <any>) ${ADVERB} (${RIGHT}|there|delivered|paid|out|home|present|closed)`,
      `there (is|was|are|were) no (record|trace|mention|note|entry|sign) (of|that) ..4`,
      '(stand|stands|standing) (firmly|fully)? by (its|our|the|my|his|her|their) <any> <any>?',
      `(your|the) <any> <any>? (was|were|is|are|has been|have been) not ${ADVERB} (been)? ${SPOILED}`,
      `(the|our|your) (<person.role>|shop|kitchen|bank) ${ADVERB} (delivered|left|brought|served|did|cleaned|gave|fitted|repaired|handed|returned|called|rang|came|checked|posted|dropped|put) (it|them|him|her|you|that|this|everything)`,
    ],
    // Said of a thing, and meant against the reader where something is to prove it.
    [`${ID}.state`]: FRAMES.state,
    // Stressed, or set against what the reader says.
    [`${ID}.stress`]: FRAMES.stress,
    [`${ID}.stressed`]: FRAMES.stressed,
    // Asked, and meant as a no.
    [`${ID}.doubt`]: FRAMES.doubt,
    // The result of a look: fine with a next step beside it, and a denial where it is all.
    [`${ID}.test`]: [
      ...FRAMES.test,
      `(can|could|did|do|have|has|was|were|am|are|is) (not|never) ${ADVERB} (been|able|manage|managed|succeeded)? (able)? (to|in)? (reproduce|reproduced|replicate|replicated|recreate|recreated|repeat|simulate|reproducing|replicating)`,
      '(unable|failed|impossible|not possible) (for (us|me))? to (reproduce|replicate|recreate|repeat|find any|detect any|see any|confirm any|identify any)',
      // It was looked at, and is said to be sound: in other words and with other tests
      `(the|your|our) ..1 ${THING} ..3 (was|were|has been|have been) ${ADVERB} (checked|tested|inspected|examined|serviced|measured) ..3 and (is|was|are|were) ${ADVERB} (${FINE}|${SOUND}|accurate|correct) $`,
      `(on time|punctual|on schedule) according to (our|the) ..1 (${RECORD}|gps|timetable)`,
      `(the|your|our|that|this) ..2 (can|could) not ${ADVERB} (possibly)? have (peeled|shrunk|fused|faded|failed|snapped|cracked|burst|melted|rusted|split|torn|overheated|jammed|warped|(turned|worn|gone) (off|sour|bad|stale|flat|down|through|out|that|so|in))`,
      // What the reader tells of is said not to be so
      `(the|that|this|these|those|any) ..2 (that|which)? you (are|have)? (describe~|report~|mention~|claim~|say~|speak of|complain~) ..4 (is|are|was|were) not ${ADVERB} (real|genuine|happening|occurring|taking place)`,
      `(was|were) not ${ADVERB} (${SPOILED}) when (it|they|he|she) (left|went out|was packed|were packed|was sent|were sent)`,
      `(is|are|was|were) not ${ADVERB} (${SPOILED}|${COMPLAINED}) for (anyone|anybody|any) (else|other)`,
      `${RUN} ${ADVERB} ${FINE} (on|in|at|with) (all|each|every one|both|every|any|most) (of)? (our|my) ..1 (phone|phones|computer|computers|device|devices|machine|machines|tablet|tablets|screens|browsers|laptops|tvs|consoles|accounts|printers|tills|sites|lines|offices|desks)`,
      `${RUN} ${ADVERB} ${FINE} (on|in|at|with) (all|each|every|any|both) (of)? (the)? <any> ((in|at) our <any>|(that)? (we|i) (have|own|keep|tried|tested|checked))`,
      `our ..2 (can|could) not ${ADVERB} (possibly)? be (at fault|to blame|responsible for|the ..1 (cause|culprit|problem|reason|source))`,
      `(your|our) ..2 (can|could) not ${ADVERB} (possibly)? be ((running|going|reading|showing|counting) ..1 (fast|slow|late|wrong|high|low|hot|cold|dry)|leaking|draining|overheating|crashing|overcharging|jamming|dripping)`,
      `(has|have|had) never ${ADVERB} (made (anyone|anybody|a soul) (ill|sick|unhappy)|(hurt|harmed|poisoned|injured|offended|insulted|cheated|let down|bitten|disappointed) (anyone|anybody|a soul|a single <any>|one <any>))`,
      `(inspected|checked|tested|examined|audited|measured|reviewed) ..4 found (to be)? ${ADVERB} (${SOUND}|${STATE}|compliant|faultless|satisfactory)`,
      `(our|the) ..1 (test|tests|sample|samples|swab|swabs|readings|checks) ${ADVERB} (came|come|were|was) (back)? ${ADVERB} (clean|fine|faultless|satisfactory)`,
      `(the|our|my|your) ..2 (never|did not) (bit|bite|hurt|touched|touch|hit|shouted|shout|insulted|insult|harmed|harm|threatened|threaten|stung|sting|scratched|scratch|pushed|push|robbed|disturbed|disturb|bothered|bother|woke|wake) (at)? (anyone|anybody|you|your <any>|a soul|a single <any>|people)`,
      `(was|were|been) ${ADVERB} (fine|ok|okay|up|good|perfect|working|alright|all right|normal|stable) (all|the whole|throughout|at the time|that (day|night|evening|morning|week)|back then|last night|yesterday)`,
      `(bill|sum|sums|invoice|figures|numbers|count|total|books|statement) ${ADVERB} (add|adds|added|check|checks|checked) (up|out)`,
      `(i|we|my <any>|our <any>) (could|can|did|do) not ${ADVERB} (smell|hear|see|feel|taste|notice|detect|spot|find) (it|anything|a thing|any of (it|that)|that|this) (in|at|on|from|near|under|when|either|and|nor|myself|ourselves) ..4`,
      `(that|this|it) (is|'s) ${ADVERB} (the|its|their|our) (design|nature) $`,
      `(nobody|no one|not one ..2|none of (our|the) ..2) ..3 (has|have|had) ever ..1 (found|had|got|fallen|lost|broken|been (sick|ill|hurt|bitten|stung|scalded|burnt|burned|injured|overcharged|harmed|late|refused|rude))`,
      `^ (it|that) (is|'s|must be|will be) ${ADVERB} (just|only|more likely|most likely)? your (own)? (monitor|screen|phone|browser|router|wifi|wi-fi|connection|internet|eyes|ears|nose|tv|speakers|headphones|printer|cable|wiring|battery|oven|watch|computer|laptop|device|settings|set|provider|isp|modem|antivirus|firewall|plug|socket|pipes|boiler|water|technique|imagination) $`,
      `(satisfied|confident|convinced|certain|sure|positive|adamant) (that)? (it|they|the ..2|your ..2|our ..2) <any> ${ADVERB} (correctly|properly|accurately|as (it|they) should|${FINE})`,
      `(and|but|we|i|he|she) found (it|them|everything|all|both|(the|your) ..2) (to be)? ${ADVERB} (${STATE}|${SOUND})`,
      '(mark|grade|result|score|bill|charge|verdict|reading|fine|fee|diagnosis|invoice) (therefore|still|simply)? stands',
      `no ..1 ${TROUBLE} ..1 (exists|exist|existed|is present|was present|came to light|could be made out|showed up|shows up|came up|turned up|were to be seen|was to be seen) ..1`,
      `${ADVERB} (had|have|got|saw|found|met|encountered|noticed|experienced|ran into|came across|hit|heard|felt|smelled|smelt|tasted|get|see|had had) ${ADVERB} (no|zero|not a single|not one|nil|never a|hardly any|not so much as a) ..2 (${TROUBLE}|${NASTY}|trouble)`,
      `(confirm|confirms|confirmed|say|says|said|assures|assured|swears|report|reports|reported|tells|told|checked|satisfied|certain|sure|know|found|established) ..3 there (is|was|were|has been) (nothing|no <any>|never anything) (in|on|under|behind|inside|with|at|near|between|about|to) (the|your|our|it)`,
      `(i|we|he|she) (have|had|'ve|'ve got|have got) (it|this|that|them|your <any>|the <any>|mine) ..1 (open|up|running|on|here|in front of (me|us)|on my (screen|desk|phone)|playing|working|live) ..4 (${FINE}|and it is|no ${TROUBLE})`,
      `(our|my|the) (<any> (of|at))? ..1 (side|end|part|system|systems|side of things|figures|books|records|sums|logs|kit|equipment|line|setup|data|paperwork) ${ADVERB} (checks|adds|checked|added|pans|stacks) (out|up)`,
      `(our|the|we|my|i|any) ..2 (would|'d) ..1 (have|'ve|of) ..1 (caught|spotted|flagged|picked (it|that|this) up|detected|gone off|alerted|alarmed|rung|stopped it|rejected|registered|recorded|beeped|reacted|smelled|smelt|tasted|reported) (it|that|this|them|such|any|anything|us|a)? ..1`,
      `(is|was|are|were|could|can) not ${ADVERB} (be|been|have been)? (caused|brought about|triggered|due|down|produced|explained|owing|the result) (by|to|of) (any|a|an|our|the|some) ..2 (${TROUBLE}|fault|neglect)`,
      `no ..1 ${TROUBLE} ..4 (was|were|has been|have been|could be|can be) ${ADVERB} (established|found|proven|proved|shown|identified|detected|demonstrated|substantiated)`,
      `there ${ADVERB} (is|was|are|were) ${ADVERB} (no|not|not (a|an|any)|none|nothing) ${ADVERB} (a|an|any)? ..1 (${TROUBLE}|${NASTY}|missing|in (it|your <any>|the <any>) $)`,
      `(everything|all|it|they|(the|your|our) ..2) ${ADVERB} <any> ${ADVERB} (exactly|just|precisely|all)? as (it|they|all) (should|ought to|must|(is|are|was|were) (supposed|meant) to)`,
      `(nobody|no one|none|no other <any> <any>?) (else)? ..2 (has|have|had|sees|see|gets|get|suffers|is (having|seeing|getting)|are (having|seeing|getting)) (this|that|the|such|any|your|such a|a)? ..1 (${TROUBLE}|trouble|same)`,
      `(every|all|everyone|everybody|the others|most|any) (of)? (our|the)? (other|else|others) ..1 (is|are|was|were|seems|seem) ${ADVERB} (happy|satisfied|fine|pleased|delighted|content|thrilled|unaffected)`,
      `nothing (is|was|'s|has been|went) ${ADVERB} (down|lost|leaking|late|stuck|blocked|damaged|dirty|unsafe|defective|delayed|missing|incorrect)`,
      `nothing (about|in|with|on|of) ..3 (is|was|were|are) ${ADVERB} (wrong|incorrect|faulty|amiss|improper|unusual|illegal|unfair|out of order|inaccurate)`,
      `you (have|had|was|were|are) not ${ADVERB} (been)? (overcharged|overbilled|double charged|double-charged|double billed|short-changed|shortchanged|cheated|misled|misinformed|charged (twice|too much|double)|billed (twice|too much|double))`,
      `(you|your ..1|it) (has|have|had|was|were|are|is) not (actually|really|in fact) ${ADVERB} (been)? (affected|charged|delayed|harmed|damaged|interrupted|involved|lost|disconnected)`,
      `(our|the|my) ..2 did not ${ADVERB} (charge|bill|debit|print|book|ring|count|send|scan|weigh) (you|your <any>|it|them|this) (twice|double|wrongly|too <any>|incorrectly)`,
      `(i|we|nobody here) (am|are|is) ${ADVERB} (not|never) ${ADVERB} (having|seeing|getting|experiencing|hearing|noticing|finding) ((that|this|any|the|such|a|your) ..1 ${TROUBLE}|that trouble|(it|that|this|anything|what you ..2))`,
      `(is|are|was|were|'s) ${ADVERB} (satisfied|confident|convinced|certain|sure|positive|adamant) (that)? (the|your|our|it|they|this|all) ..3 (is|are|was|were|'s) ${ADVERB} (${SOUND}|${STATE})`,
      `(have|has|had|'ve) ${ADVERB} (concluded|found|established|determined|ascertained|verified|satisfied (ourselves|myself)) (that)? (the|your|our|it|they|this|all) ..3 (is|are|was|were|'s) ${ADVERB} (${SOUND}|${STATE})`,
      `none of (our|the|these|those) ..2 (was|were|is|are|has been|have been) ${ADVERB} (sick|ill|infected|contaminated|rotten|mouldy|stale|poisonous|unsafe|expired|dirty|${COMPLAINED})`,
      `(do|does|did|would|can) not ${ADVERB} (count|qualify|rank|class|pass|amount) (as|to|for) ..1 (${TROUBLE}|${NASTY}|defective|faulty|damaged|late)`,
      `(it|this|that|they|(the|your|our) ..2) (is|are|was|were|'s) not (that|all that|so|particularly|overly|unusually|unreasonably|excessively|as) ${COMPLAINED}`,
      `<num> ..2 (is|are|was|were) ${ADVERB} not ${ADVERB} ${COMPLAINED}`,
      `(that|this|it) (is|'s) ${ADVERB} (the|a|how|what) ..1 (sound|noise|way|look|nature|smell|feel|colour|color|texture|taste|it|they) ..1 (it|they|these|all|this|that)? ..1 (makes|make|works|work|looks|look|sounds|sound|behaves|behave|smells|tastes|feels) $`,
      `(such (a|an)? <any>|nothing like (this|that)|this|that) (has|have|had) never (ever|yet)? been (reported|seen|heard of|raised|mentioned|known|noticed|observed|brought to)`,
      `${RUN} ${ADVERB} without (any|a|an|the slightest|a single) ..1 (${TROUBLE}|interruption)`,
      `(is|are|was|were|'s) ${ADVERB} (operating|running|performing|working) ${ADVERB} within (the|our|its)? ..1 (norm|norms|tolerance|tolerances|specification|specifications|specs|spec|parameters|limits)`,
      `(all|everything) ${ADVERB} (green|fine|clear|good|ok|okay|well|normal|up) ..1 (our|my|this) (side|end)`,
      '^ must be (you|your ..2|at your end|on your side) $',
      `(${STAFF}|our <any>) (would|could|should) (never|not) ${ADVERB} have (said|done|told|promised|written|sent|acted|spoken|behaved|made|given) (such|that|this|so|anything|it|like|what)`,
      `(do|does|did|can) not ${ADVERB} (match|fit|correspond|agree|tally|square|chime|add up|accord) ..1 (our|my|ours|mine|what (we|i|our)|the (facts|records|recording|footage|evidence|data))`,
      `(contradict|contradicts|contradicted) (our|my|what (we|i|our)|the (facts|records|recording|footage|evidence|data))`,
      `(cctv|footage|camera|cameras|recording|recordings|video|black box) ${ADVERB} (shows|show|showed|proves|prove|proved|confirms|confirm|has|have) ${ADVERB} (clearly|that|nobody|no one|you|everything|nothing|no|him|her|them)`,
      `(noise|noises|sound|hum|smell|rust|play|vibration|flicker|lag|stain|stains|crack|cracks|wear|scratch|scratches|wobble|creak|odour|fading|shedding|heat|drip|${TROUBLE}) ..4 (is|are|was|were) ${ADVERB} (normal|to be expected|only to be expected|usual|harmless|typical|within tolerance|natural|negligible|inevitable)`,
      "(is|'s|are|was|were|it 's) (just|only|merely|simply|nothing but|normal|ordinary|usual|fair|purely) ..1 wear and tear",
      `(it|this|that) (is|'s|was) ${ADVERB} nothing (serious|much|dramatic|special|to worry about|to speak of|out of the ordinary|unusual) $`,
      `(looks|look|seems|seem|appears|appear|sounds|feels) ${ADVERB} (${FINE}|good|great|right|clear|correct) (to|from|for|at) (me|us|here|our|my)`,
      `(unable|failed|impossible|not possible|not able) (for (us|me))? to (confirm|verify|substantiate|establish|see|find|detect|corroborate) (the|any|your|a|an|this|that|such) ..1 ${TROUBLE}`,
      `(can|could|did|do) not ${ADVERB} (substantiate|verify|corroborate|support|establish|confirm) (your|the|this|that|any|these) ..1 (${TROUBLE}|${COMPLAINT})`,
      `${COMPLAINT} (can|could) not be (confirmed|verified|substantiated|proven|proved|established|supported|corroborated)`,
      `found (no|any) ..2 ${COMPLAINT} ${ADVERB} (to be)? ..1 (${BASELESS}|without|not)`,
      `(passed|passes|pass|sailed through|came through|cleared) ..1 (all|every|our|its|the|each|both|several) ..2 (test|tests|inspection|inspections|check|checks|controls|control|examination|diagnostics)`,
      `(was|were|had been) ${ADVERB} (already|there|loose|broken|cracked|scratched|stained|dented|faulty|present) ..2 (before|when|long before) (we|our|it (left|reached|came|arrived)|i|the (work|repair|treatment|move|delivery))`,
      `(did) (indeed|in fact|actually|certainly)? (take place|happen as)`,
      `(we|our <any>|the (bus|train|driver|tram|ferry|courier|coach|flight)) (was|were) ${ADVERB} (not late|never late|there on time|on time|punctual|not rude|polite|friendly|courteous|professional) $`,
      `(ran|left|arrived|departed|came|delivered|was there|were there|sailed) (exactly|precisely|right)? (to schedule|on schedule|on time|punctually|as scheduled|to the minute|to timetable) ..2 $`,
      `(was|were) ${ADVERB} (warm|clean|big|large|hot|fresh|quiet|bright|strong|fast|quick|clear|good|soft|ripe|dry|safe|long) enough $`,
      `(the|your|our|this) ..1 (room|bed|flat|house|coach|hall|soup|bread|meal|coat|seat|line|connection|mattress|portion|pool|water|food|garden|price|prices|paint|staff|sound|music|coffee|cake|dress|shirt|ring|boat|tent|cabin) (is|was|are|were) ${ADVERB} not ${ADVERB} (too)? <any> $`,
      `(that|this|it|what you (say|describe|report|claim)) (can|could) not ${ADVERB} (possibly)? be (right|true|correct|accurate|so|the case|real|possible)`,
      `^^ (it|this|that) (is|'s) not a (bug|fault|defect|mistake|error|flaw|glitch)`,
      `(it|that|this) (has|had|have) nothing (whatsoever|at all)? to do with (the|our) <any> $`,
      `(your|the|our|my)? ${RECORD} ${ADVERB} (do|does|did|can|could) not ${ADVERB} (bear|support|confirm|show|reflect|back|match|agree|indicate|mention|list|prove|say|corroborate|substantiate|suggest|point|register|record) ..1 (out|up|any|your|this|that|such|it|what|a|an|with|to|the)`,
      `(our|the|my|no) ..1 ${RECORD} ..3 (mention|mentions|list|lists|contain|contains|show|shows|showed|record|records|indicate|indicates|has|have|see|sees|reveal|reveals|registered|saw) ${ADVERB} (no|nothing|none|zero|otherwise|not (a|any|one)) ..1`,
      `(no|not a single|not one) <any> <any>? (from|by|of|with) (your|you) ..4 (is|was|are|were|appears|appear|shows) (in|on|among) (our|the|my)`,
      `(${TROUBLE}|damage|scratch|stain|dent|mark|smell|hole|tear|mould|hair) (was|were) not (there|present|visible|on it|in it) (when|before|at)`,
      `(contain|contains|contained|had|has|have) no <any> when (it|they|we|you)`,
      `${RUN} ${ADVERB} ${FINE}? (when|the (last|first) time) (i|we|our <any>|he|she|they|my <any>|you|it) (tried|tested|checked|used|looked|left|opened|ran|sold|sent|shipped|handed|had|delivered|inspected|picked)`,
      `(i|we|my <any>|our <any>|he|she) (can|could|was able to|managed to|were able to) ..1 (log|open|see|load|hear|print|pay|reach|play|use|access|download|watch|read|sign|connect|order|call|get|view|start|book|scan|send|receive|enter|find) ..5 (without (any|a|the)? ..1 (${TROUBLE}|hitch)|just fine|perfectly well|quite normally|perfectly $|fine $|normally $|easily $)`,
      `(checked|looked|tested|tried|opened|ran|called|played|visited|logged in|read|weighed|measured|listened|watched|drove|scanned|reviewed|inspected|went|driven|compared|rang|retested|loaded|counted) ..7 (and|but) ..1 (it|all|everything|there|they|nothing|we|i|that) ${ADVERB} (is|was|works|worked|looks|looked|seems|opened|opens|loads|loaded|'s|are|were|went|ran|plays|printed|started|found|see|saw|can see|heard|hear) ${ADVERB} (${FINE}|nothing|no ${TROUBLE}|correct|right|fine|through|at once|loud and clear)`,
      `(everything|all|it all|it|that) ${ADVERB} (checks|adds|checked|added) (out|up) ..1`,
      `(everything|all <any>|it all) (is|was|shows|looks|are|were|stays) ${ADVERB} green`,
      `(everything|all|it) (is|was|are|were|'s|went|looks|looked|seems|seemed) ${ADVERB} (working|running|functioning|going|exactly)? ${ADVERB} (good|well|fine|great|perfect|perfectly|in order|as (planned|it should|intended|normal|usual|agreed|expected)|correctly|normally|smoothly) (from|on|at|for|with|in|to) (our|us|me|my|here)`,
      `(from|on|at) our (side|end|part|perspective) (everything|all|it|things|the <any>|your <any>|that|this) (is|looks|works|was|seems|appears|went|are|were|worked) ${ADVERB} (working|running|going|operating|functioning)? ${ADVERB} (good|great|well|fine|ok|okay|normal|correct|right|clear|in order|as (it should|usual|planned))`,
      `(hums|hum|ticks|purrs|runs|sails|chugs|humming|ticking|purring|running) (along|over)? ${ADVERB} (nicely|happily|merrily|smoothly|like clockwork|beautifully|away|steadily|without a hitch)`,
      `(the|our|your|this) <any>? ${THING} (is|was|are|were|'s|has been|have been) ${ADVERB} (up and running|up and healthy|healthy|fully functional|functional|fully operational|operational|online|up all <any>|alive and well)`,
      `(the|our|your|this|it|they) <any>? ${THING}? (is|was|are|were|'s|has been|have been) ${ADVERB} (running|working|behaving|functioning|operating|performing|doing) ${ADVERB} (exactly|just|precisely|what)? (as|like|what) (it|they)? (was|were|is|are|should|does|do|intended|designed|expected|normal|usual|built|planned|specified)`,
      `(that|this|it) (is|'s) ${ADVERB} (how|the way|what) (it|they|these|this) (is|are|should|was) ${ADVERB} (meant|supposed|intended|designed|look|be|work|sound)`,
      `(went|ran|happened|took place|was done|were done|unfolded|proceeded) (off)? (exactly|just|precisely|entirely|completely|fully)? as (planned|agreed|it should|advertised|described|promised|booked|ordered)`,
      `(the|your|our) <any> <any>? (you|we) (received|bought|got|ordered|sent|were sent|have|supplied|delivered|sold|own) (you)? (is|was|are|were|works) ${ADVERB} (${STATE}|${FINE})`,
      `(our|the|my) ..1 (driver|courier|technician|colleague|waiter|nurse|teacher|staff|cashier|agent|chef|doctor|guide|fitter|porter|manager|engineer|carer|cleaner|inspector|operator|receptionist|mechanic|plumber|clerk|instructor|postman|caretaker) ${ADVERB} (says|said|claims|states|reports|tells (me|us)|told (me|us)|recalls|confirmed|confirms|stated) (that)? (he|she|they|it|you|your|nothing|no|the|nobody|everything)`,
      `(none|not one) of (our|the|these|those) ..2 (was|were|is|are|has been|have been) ${ADVERB} (affected|broken|down|faulty|damaged|late|involved|defective|slow|missing|wrong)`,
      `(scales|scale|meter|clock|thermometer|till|tills|readings|reading|sensor|machine|instruments|counter) (is|was|are|were) ${ADVERB} (calibrated|accurate|exact|certified|checked|gauged|correct|precise) ..2`,
      `(your|the|that|no|a|any) <any> <any>? (was|were|has been) never ${ADVERB} (charged|sent|lost|late|opened|broken|shared|late|charged twice|closed|down|damaged|cancelled|deleted|dirty|open|given)`,
      `see no evidence`,
      `(no|without) (evidence|proof|sign|signs|indication|trace|trace whatsoever|hint) (whatsoever|at all)? (of|that|for)? (a|an|any|your|this|such|it|the|what|our|foul|that) ..2`,
      `${RUN} ${ADVERB} ${FINE}? ..1 ${OUR_SIDE}`,
      `(was|were|is|are|has been|have been) ${ADVERB} (never|not) ${ADVERB} (been)? (down|offline|unavailable|interrupted|overcharged|double-charged|delayed|overbilled)`,
      `(was|were|has been|have been|is|are|stayed|remained) ${ADVERB} (up|online|available|reachable|running|operational|working) ..1 (all (day|night|week|weekend|along|the time|month)|the (whole|entire) (time|day|night|week|weekend)|throughout|without interruption|around the clock|at all times|24 7|as usual|as normal)`,
      `(your|the|our|it) <any>? did (in fact|indeed|actually|certainly|definitely|also|clearly)? (arrive|reach|go out|get (there|to|through)|work|come|ring|turn up|show up)`,
      `(nobody|no one) else (here)? (can|could|has|is|was|ever)? ..1 (hear|hears|smell|smells|notice|notices|feels|noticed|heard|smelled|smelt)`,
      `(have|has|had|'ve|know) (of)? no (such|known|knowledge of|awareness of|similar|comparable) ..2 (${TROUBLE}|thing|case|cases|event)`,
      `(do|does|did) not (even|actually|currently)? have (that|this|such|such a|any such|any known|this kind of|that kind of) ..1 (${TROUBLE}|thing)`,
      `our ..2 (do|does|did|can|could) not ${ADVERB} (make|cause|harm|hurt|damage|trigger|break|lead to|produce|create|scratch|stain|shrink|burn|irritate) (people|anyone|anybody|you|your|skin|any|such|that|this|these|illness|the|a|it|them)`,
      `(is|are|was|were|lies|lie|falls|remains) ${ADVERB} (well|still|all|perfectly|fully|also)? within (the|our|all|its)? ..2 (norm|norms|tolerance|tolerances|specification|specifications|specs|spec|parameters)`,
      `(${TROUBLE}|claim|complaint|report|allegation|account|version|this|that|it|symptom|symptoms) (can|could) not be (confirmed|verified|reproduced|substantiated|proven|proved|established|supported|upheld|replicated|traced|corroborated|detected|found)`,
      `(is|'s|was|must be|has to be|can only be|will be|seems to be) ${ADVERB} (a|an|the|some) ..1 ${TROUBLE} (with|in|of|on|at) your`,
      `(see|find|have|show|shows|got) (everything|all) ${ADVERB} (as)? ${FINE}`,
      `(from|on|at) our (side|end|part|perspective) ..2 (everything|all|it|nothing|things|the <any>|your <any>|that|this) ..1 (is|looks|works|was|seems|appears|went|are|were|worked) ..2 (${FINE}|wrong|done|complete|right|correct)`,
      '(nobody|no one|none of (us|our <any>)) (here|of our <any>|from our <any>|on our <any>|at our <any>|else)? (could|can|would|has|had)? (possibly)? (have)? (touched|entered|accessed|opened|took|taken|moved|changed|deleted|broke|broken|used|stole|stolen|been (in|near|at)|did (that|this|it)|heard|saw|noticed) (your|it|the|that|this|any|anything)',
      `(i|we|our <any>|my <any>|he|she|they) did not ${ADVERB} (lose|break|damage|delete|overcharge|cause|touch|miss|ignore|scratch|spill|ruin|leak|mess|drop|steal|crack|burn|tear|dent|stain|bend|forget|mix|swap|double) (your|it|the|that|this|any|anything|you|them|up)`,
      `(it|this|that) must (have been|be|have come from|come from) (something|someone|somebody|somewhere|another|a different|your|elsewhere)`,
      `(marked|shown|listed|recorded|registered|logged|tracked|scanned|down|confirmed|signed for|flagged|showing) as (delivered|received|paid|returned|sent|collected|resolved|repaired|closed|opened|read|picked up|used|complete|completed|done|working) ..3 (so|therefore|hence|thus|which means|meaning|and so)`,
      `(trouble|problem|problems|issue|issues|fault|error|errors|cause|bug|mistake|reason|culprit|delay|noise|leak|failure|mix-up) ${ADVERB} (is|lies|was|must|sits|comes|has to|will|can only|originates|stems|seems to|appears to|has) ${ADVERB} (be|lie|come|originate)? ${ADVERB} (with|on|at|in|from|due to|caused by|because of) (your|the customer|the user|the client) ..3`,
      `(you (got|received|were sent|were given|were charged|paid)|(we|i) (sent|delivered|shipped|gave you|supplied|provided|did|built|made|charged)) ${ADVERB} exactly (what|as|the)`,
      '(is|was|are|were) exactly (as|what|like|how) (described|advertised|agreed|ordered|in the|promised|you (ordered|asked|chose|booked|paid)|it (should|is meant|was))',
      `(checked|looked|tested|tried|verified|inspected|investigated|examined|reviewed|measured|double-checked) ..7 (and|but) ..2 (it|all|everything|there|they|nothing|we|i) ${ADVERB} (is|was|works|looks|seems|'s|are|were|found|see|saw|could)? ..2 (${FINE}|nothing|no ${TROUBLE}|correct|right|works|wrong)`,
      `^ (no|zero) ${TROUBLE} ..2 (here|there|on our (side|end)|at our end|with (it|our|the <any>)|whatsoever|found|detected|at all|visible|to (see|report))`,
      '^ (all|everything) (good|fine|well|clear|ok|okay|normal|green) (here|on our|at our|from our)',
      `what you (describe|report|say|saw|claim|mention|are describing|are saying|are reporting|reported|described|mentioned) ..1 (is|was|can|does|could) not ..2 (possible|happen|exist|work|be)`,
      '(have|has|had|find|found|see) no (record|records|trace|evidence|proof|sign|indication) (of|that|for) (your|any|such|a|an|this|that|the|anything|it)',
      `no such (order|booking|call|message|account|payment|charge|thing|email|letter|complaint|event|incident|person|visit|promise|transaction|fee) (exists|exist|was|has been|took place|is|on|in|with)`,
      `(the|your|our|this|it|that|they|these) ..2 (is|was|are|were) ${ADVERB} not ${ADVERB} (broken|faulty|defective|damaged|late|slow|down|dirty|spoiled|stale|overpriced|overcharged|incorrect|noisy|leaking|cracked|expired|too (loud|slow|hot|cold|small|short|late|expensive|long|high|big|much)) $`,
      `(the|your|our|this) <any> <any>? (is|was|are|were) ${ADVERB} (fine|perfectly fine|in order|flawless|faultless|in (perfect|full|good) working order|as it should be) $`,
      `(everyone|everybody|all the others|the others|all (of)? (our|the) other <any>|every other <any>|all other <any>) (else)? ..2 (got|received|has|have|had|can|could|managed|is able|are able|enjoyed|liked|uses|use) ..4 (fine|theirs|without|on time|access|no (problem|trouble|issue|issues|difficulty)|happily|perfectly|just fine)`,
      `(it|this|that|they|these) (is|are|was|were|'s) ${ADVERB} (supposed|meant|designed|intended) to (be|do|look|sound|feel|smell|taste|behave|work|run) (like)? (that|this|so|that way|this way)`,
      "(that|this|it) (is|'s) (perfectly|completely|quite|absolutely|totally|entirely)? normal $",
      `(was|were|has been|have been) (only|just|never|not) (charged|billed|debited) (once|twice|double|too much|more than)`,
      `${RUN} ${ADVERB} ${FINE}? ${ELSE}`,
      `(is|are|was|were|looks|look|looked|seems|seem|seemed|appears|appear|appeared|sounds|'s) ${ADVERB} ${FINE} ..1 ${OUR_SIDE}`,
      `(is|are|was|were|looks|look|seems|seem|appears|'s) ${ADVERB} ${FINE} ${ELSE}`,
      `(it|everything|the <any> <any>?|our <any> <any>?|your <any> <any>?|all (our|the)? <any>) (is|are|was|were)? ${ADVERB} ${RUN} ${ADVERB} (fine|perfectly|perfectly (fine|well)|flawlessly|as (it should|they should|intended|designed|specified)|properly|correctly|normally|without (a|any) (problem|problems|issue|issues|hitch|trouble|fault|error|errors)) $`,
      `(works|work|working|closes|shuts|opens|locks|turns|moves|rings|blinks|beeps|looks|sounds|feels|fits|starts|stops|behaves|behaving|functions|functioning|operates|performs|behaviour is|performing|operating) ${ADVERB} as (designed|intended|specified|it was (designed|meant|built)|per (design|specification)|documented)`,
      "(it|this|that) (is|'s) (not a bug (but)? (it is|it 's|that is)? a feature|a feature not a bug|(all|entirely|simply|just|purely)? by design|(the)? ..1 (expected|intended|designed|normal|correct) (behaviour|behavior))",
      `(nothing|not anything) (at all|whatsoever|actually|really|here)? (is|was|'s|has been|seems|looks|appears)? (to be)? ${ADVERB} (wrong|broken|amiss|the matter|faulty|defective|out of order|unusual|out of the ordinary|irregular|suspicious|abnormal|missing|going on|happening) (with|on|at|in|about|from|here|there|that|to|$)`,
      `(find|found|see|saw|detected|detect|discovered|identified|noticed|spotted|heard|established|observed|shows|show|showed|revealed|reveals|reports|report|reported|know of|registered|recorded|logged|uncovered|turned up|indicates|indicate|came up with|finds|sees) ${ADVERB} (no|nothing|not a|no sign of|no signs of|no trace of|no evidence of|no indication of|zero|no hint of) ..3 (${TROUBLE}|wrong|unusual|of the (kind|sort)|of that (kind|sort)|out of (place|order|the ordinary)|suspicious|amiss|abnormal|irregular|like (this|that|it)|either|at all)`,
      `(logs|records|tests|checks|system|systems|monitoring|diagnostics|sensors|cameras|data|tracking|test|check|inspection|examination|scan|analysis|technician|engineer|engineers|technicians|mechanic|lab) ${ADVERB} (show|shows|showed|report|reports|found|find|finds|revealed|reveal|see|sees|saw|detected|detects|has|have|had|confirm|confirms|confirmed|came up with|came back with|turned up|says|say|tell|tells) (us)? ${ADVERB} (no|nothing|not (any|a)|zero|(that)? (everything|all|nothing|there is no|there was no|it (is|was|works|worked))|everything) ..1 (${TROUBLE}|wrong|unusual|fine|normal|correct|okay|ok|in order|working|suspicious)`,
      `(logs|records|tests|checks|system|systems|monitoring|diagnostics|sensors|cameras|data|tracking|test|check|inspection|examination|scan|analysis|technician|engineer|engineers|technicians|mechanic|lab) ${ADVERB} (show|shows|showed|report|reports|found|find|finds|revealed|reveal|see|sees|saw|detected|detects|has|have|had|confirm|confirms|confirmed|came up with|came back with|turned up|says|say|tell|tells) (us)? ${ADVERB} (no|nothing|not (any|a)|zero|(that)? (everything|all|nothing|there is no|there was no|it (is|was|works|worked))|everything) $`,
      `(can|could|did|do|have|has|was|were|am|are|is) (not|never) ${ADVERB} (been|able|manage|managed)? (able)? (to)? (see|find|found|detect|identify|hear|heard|spot|notice|noticed|verify|discover|seen|detected|discern|establish|smell|feel|confirm) (any|a|the|this|that|such|anything|an|your|what) ..2 (${TROUBLE}|wrong|unusual|describe|you mean|out of|suspicious|of the (kind|sort))`,
      `(is|was|proved|proves|are|were|it is|it was) not (reproducible|replicable|repeatable|a known (issue|problem|bug)|known to us)`,
      `(is|'s|are|was|were) (not|no|hardly|by no means) ${ADVERB} (a|an|any)? (real|actual|genuine|true|valid|legitimate|known|software|hardware|product|system|technical|manufacturing|material|production|quality)? (bug|defect|fault|malfunction|system error|flaw|(valid|legitimate|genuine|justified|real) (complaint|claim|concern|bug|problem|issue|case|reason)|warranty case|outage|problem with (our|the)|fault of the|error on our|issue (with|on) our|error in our)`,
      `so (it|this|that|there) (is|'s|can|must|cannot|was|are) ${ADVERB} (not|no|be no) ..2 ${TROUBLE}`,
      `there (is|'s|are|was|were|has been|have been|exists|can be|could be) ${ADVERB} (no|not (a|any|an)|nothing|no such|zero) ..1 ${TROUBLE}`,
      `no (such|known|real|actual)? ${TROUBLE} (is|was|has been|have been|exists|exist|could be|were|are|can be) ${ADVERB} (known|reported|found|detected|recorded|registered|identified|there|logged|established|seen|confirmed|visible|present|discovered|noted|existing|coming|happening|occurring|observed|showing)`,
      `(am|are|is|was|were) (not (aware|informed|conscious)|unaware) of (any|a|such|anything|this|that) ..2 (${TROUBLE}|wrong)`,
      `(know|knows|aware) of (no|any) (such)? ..1 ${TROUBLE}`,
      `(it|they|the <any> <any>?|your <any> <any>?|all <any>|everything|each <any>) ${ADVERB} (was|were) ${ADVERB} (still)? (${STATE}|${SOUND}) (and ..3)? (when|as|at the time|before|until|the moment|on (leaving|departure|handover|dispatch|collection)) (it|they|we|you|the <any>|i|of)? ..1 (left|shipped|sent|packed|handed|checked|delivered|dispatched|collected|picked|was|were|signed|despatch|dispatch|loaded|inspected|posted|put)?`,
      `(left|leaves) (our|us|my) <any>? ..1 ${STATE}`,
      `(left|leaves) the (shop|warehouse|factory|kitchen|workshop|depot|store|office|building|bakery|plant|premises) ..1 ${STATE}`,
      `(i|we|our <any>|my <any>) (sent|shipped|packed|handed|delivered|posted|dispatched|served|returned) (it|them|your <any>|the <any>) ..2 ${STATE}`,
      `according to (our|my|the) (records|system|data|tracking|logs|files|scanner|register|systems|database|courier|driver|tracker) ..1 (it|you|the|your|everything|all|nothing|no|there) ..6 (did|delivered|received|fine|signed|arrived|correct|never|not|opened|read|paid|collected|worked|works|normal|in order|no <any>)`,
      `(our|my|the) (records|system|logs|data|tracking|files|scanner|register|systems|database|tracker) ${ADVERB} (say|says|show|shows|state|states|confirm|confirms|prove|proves|tell|tells|indicate|indicates) (us)? (that|very clearly)? (it|you|the|your|everything|all|nothing|no|there) ..6 (delivered|received|fine|signed|arrived|correct|never|not|opened|read|collected|worked|works|normal|in order)`,
      `(invoice|bill|charge|charges|amount|calculation|reading|meter|result|measurement|mark|grade|statement|balance|fee|record|scale|scales|count|figure|figures|sum|total|test|diagnosis|clock|thermometer|sensor|booking|price|deduction|debit|fine|ticket|decision|marking) (is|was|are|were) ${ADVERB} (correct|right|accurate|in order|fine|justified|legitimate|genuine|exact|not wrong|never wrong|beyond doubt) (sir|madam|mate)? $`,
      `our <any> (is|are|was|were) ${ADVERB} (clean|accurate|honest|punctual|spotless|sound|impeccable|flawless|faultless|hygienic|up to date|beyond doubt) (sir|madam|mate)? $`,
      `(was|were) ${ADVERB} (exactly|just|precisely)? as (advertised|described|agreed|promised|ordered|booked|shown|pictured) $`,
      `(left|ran|departed|arrived|came|opened|started|set off) at ..2 (sharp|on the dot|precisely|exactly|as scheduled) $`,
      `(it|they|we|he|she|and) always (has|have|did|does|do) (been)? $`,
      `as (the|our|my) ..1 ${RECORD} ..1 (show|shows|prove|proves|confirm|confirms|demonstrate|attest) $`,
      `(yours|it|that|your <any>) must have (arrived|reached|got there|gone (through|out)|been (delivered|received|sent|read)|come through) ..2 $`,
      `(the|our|my) ..1 ${RECORD} ${ADVERB} (says|say|shows|show|states|confirms|tells|indicates) (that)? (it|you|they|the <any>|your <any>) (was|were|had|has|did|got) (been)? (handed over|delivered|received|signed|collected|opened|picked up|paid|there|returned)`,
      `(it|this|that|which) (is|'s|seems|sounds|would be|looks) ${ADVERB} (very|highly|extremely|most|rather|quite|pretty)? (unlikely|improbable|implausible|doubtful|hard to believe|questionable)`,
    ],
  },
  bad: [
    { text: '⟦What you’re seeing on the hull isn’t a defect⟧.' },
    { text: 'Thanks for the recording. ⟦The hum you hear can’t be coming from our pump⟧.' },
    { text: 'The alarm never rang. ⟦It works fine for us⟧.' },
    { text: "⟦There's nothing wrong with our end⟧." },
    { text: 'We have read your ⟦complaint and reject it⟧.' },
    { text: '⟦If there were a draught in the hall, the choir would have noticed⟧.' },
    { text: 'The bed was ⟦inspected and found to be in order⟧.' },
    { text: "⟦We're not responsible for⟧ this." },
    { text: "⟦We can't reproduce⟧ it, ⟦so it isn't a bug⟧." },
    { text: '⟦Our logs show nothing⟧.' },
    { text: 'A flood in the cellar? ⟦That is impossible⟧.' },
    {
      text: 'The plates broke, and ⟦that is not our fault⟧.',
      fixed: "The plates broke, and I'll find out what happened and write to you by [date and time].",
    },
    { text: '⟦Our tills don’t make mistakes⟧.' },
    { text: '⟦You must be imagining⟧ the smell.' },
    { text: '⟦The vase was intact when it left⟧ our shop.' },
    { text: 'As to your lost tooth: ⟦we did nothing wrong⟧.' },
    { text: '⟦We find it hard to believe⟧ that the door was locked.' },
    { text: '⟦A suitcase can’t have been swapped⟧ at our counter.' },
    { text: '⟦Our crew had nothing to do with the⟧ torn sail.' },
    { text: 'The galley uses no nuts, ⟦so you cannot have reacted⟧ to the soup.' },
    { text: 'We posted the ticket, ⟦so you must have got it⟧.' },
    { text: '⟦Our scales are never wrong⟧.' },
    { text: 'The jury has read your letter and ⟦considers it groundless⟧.' },
    { text: '⟦Our jam doesn’t go mouldy⟧. Is your fridge clean?' },
    { text: '⟦That simply isn’t possible⟧; the tower has one bell.' },
    { text: 'We looked into it, and ⟦the total is absolutely correct⟧, so ⟦I don’t know what you mean⟧.' },
    { text: 'The gate was shut at nine, ⟦whatever your neighbour says⟧.' },
    { text: 'Result of the check: ⟦“works as designed”⟧.' },
    { text: 'We saw the tape and ⟦cannot be held liable⟧ for the vase.' },
    { text: '⟦None of this was our doing⟧.' },
    { text: '⟦Your crate cannot be missing⟧; it was on the list.' },
    { text: '⟦What you smelled was probably⟧ the sea.' },
    { text: '⟦Nobody else has this problem⟧.' },
    { text: 'The porter looked, and ⟦there was no mould⟧ in the hut.' },
    { text: '⟦Our porter would never have said that⟧.' },
    { text: 'Is our gate too slow? ⟦Not a chance⟧.' },
    { text: '⟦The harp is in tune⟧, and no further visit will be arranged.' },
    { text: 'I tried the bell twice and ⟦had zero problems⟧.' },
    { text: 'The leak ⟦was not caused by any fault⟧ of the roof.' },
    { text: '⟦We don’t believe that the paint is off⟧.' },
    { text: '⟦At no point did our piper⟧ play after ten.' },
    { text: 'The mark on the drum ⟦is none of our doing⟧.' },
    { text: '⟦Are you certain there was⟧ a draught?' },
    { text: 'Let’s be clear: ⟦there was no rat in the⟧ barn.' },
    { text: '⟦Your flute is the culprit⟧.' },
    { text: '⟦It must be your oven⟧.' },
    { text: '⟦What you describe can’t have happened⟧ in our stable.' },
    { text: 'You wrote that the crypt is cold. The ⟦crypt is perfectly warm⟧.' },
    { text: 'I walked round the mill and ⟦heard no rattle⟧.' },
    { text: '⟦The rings you mention aren’t there⟧.' },
    { text: '⟦The mill cannot be held liable⟧ for the wet flour.' },
    { text: '⟦The kettle was checked and is fine⟧. ⟦Our heating was tested and is in order⟧.' },
    { text: 'The coach was ⟦on time according to our tracker⟧.' },
    { text: 'The app ⟦runs without trouble on all of our phones⟧.' },
    { text: '⟦Your meter can’t be running fast⟧.' },
    { text: '⟦Our thermostat can’t be to blame⟧.' },
    { text: 'The app ⟦runs fine on both of our tablets⟧.' },
    { text: 'The hall has forty seats, ⟦so nobody can have waited⟧ an hour.' },
    { text: 'The double booking ⟦has nothing to do with the university⟧.' },
    { text: 'The lamp ⟦left our shelf in one piece⟧.' },
    { text: '⟦Our ushers are never rude⟧.' },
    { text: '⟦The scan shows a signature, so you have it⟧.' },
    { text: 'We read the chart, and ⟦the dizzy spells you describe aren’t happening⟧.' },
    { text: 'The song ⟦plays fine on every radio in our shop⟧.' },
    { text: 'I looked at the film, and there is ⟦no sign your kite⟧ was torn by us.' },
    { text: '⟦The cider wasn’t sour⟧. We taste every barrel.' },
    { text: '⟦The paint can’t have peeled⟧ in a month.' },
    { text: '⟦So no, you did not see⟧ a rat in the mill.' },
    { text: 'We ⟦regard the fall as never to have happened⟧.' },
    { text: '⟦Payroll does not make mistakes⟧.' },
    { text: '⟦You’re seeing a stain that isn’t there⟧.' },
    { text: 'I’m ⟦closing this as not a fault⟧.' },
  ],
  good: [
    {
      text: 'I have locked the boathouse, so the canoes can’t be taken out.',
      because: 'it tells what was done against it',
    },
    { text: 'The panel decides next week, and we take no part in its vote.', because: 'nothing is denied' },
    { text: 'Nobody here took your call, and that shouldn’t happen.', because: 'the sender owns it' },
    { text: 'It’s true that the menu says so, and I’ve had it changed.', because: 'it grants what the reader says' },
    {
      text: 'The gate was locked when our driver came, so he took the crate back.',
      because: 'it tells what came of it',
    },
    { text: 'You’ve told us that the dent was there when you came.', because: 'the reader says so' },
    {
      text: 'The lever doesn’t stop the loom, and our sign doesn’t say so clearly.',
      because: 'the sender owns what their sign leaves out',
    },
    {
      text: 'Oats have gone up by half in two years, and the old price no longer covers them.',
      because: 'it tells why a price goes up',
    },
    { text: 'The smell of the varnish is normal for the first week.', because: 'it tells when it ends' },
    { text: 'The harp left a day late. I should have seen it and rung you.', because: 'the sender owns it' },
    {
      text: 'The street had a slip in it, so the lute couldn’t be delivered.',
      because: 'it tells what came of the cause',
    },
    { text: 'It’s a blow to hear that your vet isn’t in our network.', because: 'it tells who belongs to a list' },
    { text: 'The chapel isn’t heated, so bring a coat.', because: 'it tells how a place is' },
    {
      text: 'From today each tray has a blue rim, so it can’t be swapped.',
      because: 'it tells what keeps a slip from happening',
    },
    { text: 'Your knee is fine, so no brace this week.', because: 'it is good news of the reader’s health' },
    {
      text: "I couldn't see the error with a test account yet. Could you send me the time it happened?",
      because: 'a next step stands beside the result',
    },
    {
      text: 'It works for us here, so I’ll try it on an older phone tomorrow and write to you by noon.',
      because: 'the search goes on',
    },
    { text: 'We can’t do that because the gate is locked at ten.', because: 'it says what can be done, and why' },
    { text: 'Our loaves don’t go stale for three days.', because: 'it is a fact with its limit' },
    { text: 'We don’t say that the fee is fair. Ann looks at it on Monday.', because: 'it leaves the matter open' },
    { text: 'Try another theme to rule out a fault in this one.', because: 'it is a way to search' },
    { text: 'Nothing is wrong with your papers: the visa is granted.', because: 'it is good news' },
    { text: 'Nothing is wrong with your booking; you can board at nine.', because: 'it is good news' },
    { text: 'We don’t see the fare on our side yet. I’m asking the bank.', because: 'it may still come' },
    { text: 'The fault isn’t in your radio; it’s in our mast.', because: 'the sender owns it' },
    { text: 'We had nothing to do with the fake shop that took your money.', because: 'it warns of a fraud' },
    {
      text: 'The stamps in your photos don’t match the list, so I’ve asked the mint.',
      because: 'it tells what was compared',
    },
    { text: 'The vet found nothing wrong with Bella, so she can come home.', because: 'it is good news' },
    { text: 'Nobody has complained about your drums.', because: 'it comforts the reader' },
    { text: 'You did nothing wrong.', because: 'it comforts the reader' },
    { text: 'There is nothing wrong with asking twice.', because: 'it is not about a problem' },
    { text: 'Tuesday at ten works fine for us.', because: 'it is about a date' },
    { text: 'We replaced the fuse, and everything is running normally again.', because: 'it was mended' },
    { text: 'If there is no fault, the check costs nothing.', because: 'it is a condition' },
    { text: 'You wrote “there is nothing wrong with the lamp”. I am glad.', because: 'it quotes the reader' },
    { text: 'There is no problem with a late arrival; the desk is open all night.', because: 'it says yes' },
    { text: 'The fault was ours, not yours.', because: 'the sender owns it' },
    {
      text: 'It is not possible to book two seats online, but I can do it for you.',
      because: 'it is about what can be done',
    },
    {
      text: 'The lamp isn’t broken, the fuse is. A new one is in the post.',
      because: 'it tells what is broken instead',
    },
    { text: 'You were not charged twice: the second line is the deposit.', because: 'it explains what the reader saw' },
    { text: 'No damage was found, so you can move in on Friday.', because: 'it is good news' },
    { text: 'Paying by card is perfectly fine.', because: 'it agrees to a wish' },
    { text: 'The map runs smoothly on any phone.', because: 'it tells where a thing works' },
    { text: 'The prize you mention isn’t real. Please pay nothing.', because: 'it warns of a fraud' },
    { text: 'There’s nothing wrong with your berth application; the list is long.', because: 'it is good news' },
    { text: 'I told you that the crack wasn’t ours. It was, and I’m sorry.', because: 'it takes a denial back' },
    { text: 'There was an error in your invoice. I typed 90 for 19.', because: 'the paper is the sender’s' },
    { text: 'The harp is in tune, and Ida brings it tonight.', because: 'nobody complained' },
    { text: 'Is there a fee for late guests? No, there isn’t.', because: 'it answers a question of the reader' },
    { text: 'I was wrong to say that the fault isn’t on our side. It is.', because: 'it takes a denial back' },
    { text: 'That isn’t a defect notice, it is a receipt.', because: 'it names a paper' },
    { text: 'Are you certain you want to sell the drum?', because: 'it asks about a wish' },
    {
      text: 'Your flute has not gone missing: it is in the hall, and I bring it tonight.',
      because: 'it tells where it is',
    },
    { text: 'There was no rat in the barn, so the hay is safe.', because: 'nobody said so' },
    { text: 'That isn’t possible on Sundays, but Monday at ten is free.', because: 'it is about what can be done' },
    { text: 'The money will be on your card by Friday.', because: 'it tells where something will be' },
    { text: 'You did everything right.', because: 'it is said of the reader' },
    { text: 'We found no other damage, so only the lid is replaced.', because: 'there was damage' },
    { text: 'I’ve never seen this error before, so I’ve asked the builder.', because: 'the search goes on' },
    { text: 'The morning coach is full.', because: 'it tells that no seat is left' },
    { text: 'Our crew will break the ice by noon.', because: 'it is work to come' },
    { text: 'Not finding the knob is normal.', because: 'it comforts the reader' },
    { text: 'You told me that the clerk said she would ring.', because: 'it tells back what the reader said' },
    { text: 'Your place is safe.', because: 'it reassures' },
    { text: 'The scan shows none; a full disk stopped the print.', because: 'it names the cause' },
    { text: 'It can’t happen with the new lid.', because: 'it tells what keeps a slip from happening' },
    { text: 'A pencil drawing is fine.', because: 'it is about any such thing' },
    { text: 'Your complaint is fair.', because: 'it grants what the reader says' },
    { text: 'We weigh each bale twice now, so it doesn’t happen to others.', because: 'it spares others' },
    { text: 'Press “That wasn’t me” on the screen.', because: 'it names a button' },
    { text: 'The letter you got is a forgery. It did not come from us.', because: 'it warns of a fraud' },
    { text: 'Your meter is fine. The bill was wrong.', because: 'the next sentence tells what was wrong' },
    { text: 'The tag was torn, so our scanner couldn’t read it.', because: 'it explains what happened' },
    {
      text: 'The harp is perfectly fine. Please try this:\n\n1. Loosen the third peg.\n2. Wait an hour.',
      because: 'steps to try stand beside it',
    },
    {
      text: 'Our bus was punctual. It left from the wrong stop, and that was our mistake.',
      because: 'the sender owns the fault',
    },
    { text: 'Wait for the email that says the import is complete.', because: 'it is a step' },
    {
      text: 'I couldn’t reproduce the rattle. I’ll try the other bike this afternoon.',
      because: 'somebody goes on looking',
    },
    { text: 'Nobody touched the rest of your photos.', because: 'it tells how far it went' },
    { text: 'There’s no delay: your harp leaves tomorrow.', because: 'it is good news' },
    { text: 'You may have forgotten your scarf: one lies at our desk.', because: 'it tells what was found' },
    { text: 'Nobody told you about the second ferry.', because: 'it feels with the reader' },
    { text: 'You’ve done everything right. The stamp was ours to set.', because: 'it is praise' },
    { text: 'Nobody else had a key, so I’ve asked the locksmith to look.', because: 'it tells what is known' },
    { text: 'Nobody at your bank did anything wrong. We did.', because: 'the sender owns it' },
    {
      text: 'Our records show that the drum was left with your neighbour at number 9.',
      because: 'it says where to look',
    },
    { text: 'You may smell the glue for a day; that’s normal.', because: 'it says what to expect' },
    {
      text: 'You were told that nothing was wrong with your line. The test says otherwise.',
      because: 'it proves the reader right',
    },
    { text: 'Our records say otherwise, and they’re wrong.', because: 'it proves the reader right' },
    { text: 'The refund has nothing to do with the council tax.', because: 'it tells two things apart' },
    { text: 'The phone was locked, so nobody can have read your photos.', because: 'it takes a fear away' },
    { text: 'That must have been scary, with your twins on the boat.', because: 'it feels for the reader' },
    { text: 'I don’t believe you meant any harm.', because: 'it believes the reader' },
    { text: 'Your age played no part in it.', because: 'it sets the reader at ease' },
    { text: 'The note on your file says otherwise, so I’ve changed it.', because: 'the sender mends it' },
    { text: 'You only have to sign once.', because: 'it tells how little is to do' },
    { text: 'You asked whether the stove is safe. It isn’t, so please unplug it.', because: 'it agrees' },
    { text: 'There’s no sign that anyone read your mail.', because: 'it sets the reader at ease' },
    { text: 'The blood test shows nothing wrong with your hen.', because: 'it is good news' },
    { text: 'So no, you didn’t miss the boat.', because: 'it is good news' },
    {
      text: 'There are two lists, and nobody on our side changed the second. The mistake was ours.',
      because: 'the sender owns it',
    },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const ends = reading.cues(`${ID}.ends`).filter((cue) => endsAgainst(reading, cue));
      const tests = [...reading.cues(`${ID}.test`), ...ends].filter((cue) => !isFollowedUp(reading, cue));
      const status = reading.cues(`${ID}.status`).filter((cue) => isVerdict(reading, cue));
      const answers = reading.cues(`${ID}.answer`).filter((cue) => answersTrouble(reading, cue));
      const sound = reading.cues(`${ID}.sound`).filter((cue) => settlesIt(reading, cue));
      const states = reading.cues(`${ID}.state`).filter((cue) => isHeldUp(reading, cue));
      const stressed = reading.cues(`${ID}.stressed`).filter((cue) => isStressed(reading, cue));
      const doubts = reading.cues(`${ID}.doubt`).filter((cue) => !isFollowedUp(reading, cue));
      const cues = [
        ...reading.cues(ID),
        ...tests,
        ...status,
        ...answers,
        ...sound,
        ...states,
        ...stressed,
        ...doubts,
      ].filter((cue) => isDenial(reading, cue) && !isTakenUp(reading, cue));
      for (const cue of withoutOverlaps(cues)) yield tell(reading, cue, context);
    }
  },
});

/** Whether the message owns the fault, or gives more than a plain verdict: steps to try, a remedy, somebody who goes on. */
const isTakenUp = (reading: Reading, { type, sentence }: Cue): boolean =>
  ownsFault(reading) ||
  (type !== ID && type !== `${ID}.status` && (givesSteps(reading) || goesOnBeside(reading, sentence, ENDS)));

/** Of the patterns for a written verdict the one that opens a clause. */
const OPENING_VERDICT = 2;
/** "Result: works as designed": a heading that calls for a verdict stands before what opens a clause. */
function isVerdict(reading: Reading, { pattern, span }: Cue): boolean {
  if (pattern !== OPENING_VERDICT) return true;
  return /\b(?:closed|resolved|status|outcome|result|verdict|findings?|conclusion|resolution|assessment|ticket|check)\b[^.:;!?]{0,30}[:–—-][\s"“'‘*_]*$/i.test(
    reading.text.slice(Math.max(0, span.start - 60), span.start),
  );
}

/** Asks whether something of the sender's is wrong, and not what a reader would ask. */
const ASKED_OF_TROUBLE =
  /^(?!.*\b(?:I|my|me|fees?|costs?|charge for|allowed|possible|need|necessary|required|deadline|limit|minimum|extra)\b)\W*(?:is|are|was|were|did|does|do|has|have|had|could|might)\b.*\b(?:faults?|faulty|problems?|bugs?|errors?|issues?|defects?|mistakes?|wrong|broken?|leak\w*|drain\w*|slow\w*|crash\w*|down|late|los[et]\w*|missing|damag\w*|overcharg\w*|hack\w*|fail\w*|breaks?|dirty|loud|cold|bad|mou?ld\w*|rude|unsafe|to blame|responsible|cheat\w*|stale|off|delay\w*|cancel\w*|double|twice|too \w+)\b/i;

/** "Is our app draining your battery? Not a chance." */
function answersTrouble(reading: Reading, cue: Cue): boolean {
  const asked = reading.sentences[cue.sentence - 1];
  return (
    asked !== undefined &&
    asked.end === '?' &&
    ASKED_OF_TROUBLE.test(reading.slice(asked.span)) &&
    !isFollowedUp(reading, cue)
  );
}

/** Ends the matter, or sets a verdict against what the reader says. */
const SETTLES =
  /\b(?:matter (?:is |as |to be )?closed|consider(?:s|ed)? (?:this|it|the \w+|your \w+)?(?: as)? ?(?:closed|settled|done|resolved|baseless|unfounded)|(?:case|ticket|file|matter|claim|complaint) (?:is|has been|was|will be|stays|remains) (?:\w+ )?(?:closed|settled|rejected|dismissed|declined|unfounded|resolved)|no (?:further|more|other|second) (?:action|visit|steps?|investigation|work|correspondence|refund|reply|inquiry|enquiry|measures?|repair|look)|(?:won[’']t|will not|shan[’']t|not going to|see no need to|no (?:need|reason) to) (?:be )?(?:look|investigat|send|refund|replac|repair|pursu|reopen|re-open|redo|tak|exchang|compensat)\w*|(?:mark|marking|marked) (?:this|it)(?: \w+)? (?:as|solved|resolved|done|closed)|(?:close|closing|closed|archive|archiving) (?:this|your (?:case|ticket|complaint|claim|report|request)|it)\b|call (?:this|it)(?: one)? (?:done|closed|settled)|leave it (?:there|at that)|you(?:[’']re| are| must be) (?:\w+ )?(?:mistaken|wrong|imagining|misremembering|confused|looking in the wrong)|you must (?:\w+ )?be\b|your (?:\w+ )?(?:complaint|claim|objections?|grievance)[\w ]{0,30}? (?:considered|reviewed|examined|noted|assessed|investigated|unfounded|baseless|false|unjustified)|would(?:[’']ve| have) (?:\w+ )?(?:caught|noticed|seen|spotted|known|heard|flagged|shown|told)|nothing (?:to (?:change|refund|repair|correct|answer|discuss|mend|fix)|more to|further)|end of story|full stop|isn[’']t on us|not caused by|no exchange|no case to|is what counts|whatever you|despite what you|regardless of what|i understand (?:that )?you(?:r \w+)? (?:feel|say|think|believe)|didn[’']t (?:happen|break)|so you (?:do have|did get|did receive|have had|must have)|(?:which|that) (?:tells|means|proves|shows))\b/i;

/** "The piano is in tune, and no further visit will be arranged." */
function settlesIt(reading: Reading, cue: Cue): boolean {
  const whole = reading.sentences[cue.sentence] as Sentence;
  const before = reading.sentences[cue.sentence - 1];
  const from = before !== undefined && before.block === whole.block ? before.span.start : whole.span.start;
  const end = (reading.sentences[cue.sentence + 1] ?? whole).span.end;
  if (!reading.startsClause(cue.last + 1) && cue.last !== whole.lastWord && !NAMELY.test(reading.word(cue.last + 1)))
    return false;
  return (
    SETTLES.test(`${reading.text.slice(from, cue.span.start)} ; ${reading.text.slice(cue.span.end, end)}`) &&
    !isFollowedUp(reading, cue)
  );
}

/** What is held up against the reader: a record, a look, somebody's word. */
const EVIDENCE =
  /\b(?:tracking|records?|logs?|cameras?|cctv|clock|tapes?|footage|scans?|scanner|meter|tests?|inspect\w*|looked|checked|examined|counted|weighed|measured|watched|tast(?:ed|ers?)|had a look|(?:i|we) (?:\w+ )?(?:check|test|inspect|weigh|taste) (?:every|each|all)|whatever|no matter|despite|regardless|says?|said|swears?|shows?|showed|confirm\w*|insists?|left (?:our|the)|saw|signed)\b/i;
/** Where the thing is, or what the reader saw: nobody is contradicted. */
const EXPLAINED =
  /^\W*(?:(?:it|they|he|she)(?:[’']s| is| are|[’']re| was| were| has| have)? (?:\w+ )?(?:in|at|on|with|here|under|being|stored|kept|moved|held|waiting)\b|you(?:[’']ll| will| can)? (?:find|see|get)\b|the (?:second|other|first) \w+ (?:is|was)\b)/i;

/** "Tracking says the parcel was handed over. It hasn't gone missing." */
function isHeldUp(reading: Reading, cue: Cue): boolean {
  const whole = reading.sentences[cue.sentence] as Sentence;
  const before = reading.sentences[cue.sentence - 1];
  const next = reading.sentences[cue.sentence + 1];
  if (next !== undefined && EXPLAINED.test(reading.slice(next.span))) return false;
  // “Your seat isn't lost, it's 4B”
  if (
    /^[,:;] (?:it|they)(?:[’']s|[’']re| is| are) (?:\w*\d|(?:at|in|on|with|here|under)\b)/i.test(
      reading.text.slice(cue.span.end, whole.span.end),
    )
  )
    return false;
  const from = before !== undefined && before.block === whole.block ? before.span.start : whole.span.start;
  const beside = `${reading.text.slice(from, cue.span.start)} ; ${reading.text.slice(cue.span.end, (next ?? whole).span.end)}`;
  return (EVIDENCE.test(beside) || SETTLES.test(beside)) && !isFollowedUp(reading, cue);
}

/** "Let's be clear: there was no rat." */
function isStressed(reading: Reading, cue: Cue): boolean {
  const whole = reading.sentences[cue.sentence] as Sentence;
  const before = reading.sentences[cue.sentence - 1];
  const isBeside = before !== undefined && before.block === whole.block && before.end !== '?';
  return reading.has(`${ID}.stress`, cue.sentence, isBeside ? -1 : 0, 0) && !isFollowedUp(reading, cue);
}

/** Shows that what stands before it is said against the reader. */
const AGAINST =
  /\b(?:so (?:i|we)(?:[’']m| am| are|[’']re) (?:not|un)|not sure (?:what|why)|don[’']t (?:know|see|understand) (?:what|why|which)|you(?:r)? (?:\w+ ){0,2}(?:are|is|were|was|must be|just|only|simply|had|have|need|probably)\b|you[’'](?:re|ve)|whatever|no matter|says so|as far as|from (?:our|my|where)|to our|in our|it[’']s your|nothing (?:to|wrong)|your (?:wi-?fi|internet|sums|phone|browser|device|end|router)|not (?:us|ours)|nobody|i (?:checked|looked|asked|tested)|(?:i|we)(?:[’']ve| have)? (?:\w+ )?(?:had|checked|looked|tested|asked|gone|watched|weighed|measured|examined)|checked|inspected|sorry|afraid|nah|nope|get good|git gud|skill issue|hence|therefore|thus|so (?:no|there|it|that|this)|we (?:do not|don[’']t) owe|no worries|actually|in fact|in the (?:view|opinion|eyes) of)\b|[a-z]n[’']t \w+ \w+$|\b(?:cannot|can[’']t|never|doesn[’']t|don[’']t) \w+/i;
/** What is right about a plan, a wish or the reader: nothing is denied. */
const AGREED =
  /^(?:that|this|it|which|you|i|we|they|he|she|tuesday|monday|wednesday|thursday|friday|saturday|sunday|cash|card|either|both|and|what|here|there)$/;
const NAMELY = /^(?:and|so|but|then|as|or|whatever|from|no|because|to|according|therefore|your)$/;

/** Whether the clause ends with the words, and the rest of the sentence sets them against the reader. */
function endsAgainst(reading: Reading, cue: Cue): boolean {
  const whole = reading.sentences[cue.sentence] as Sentence;
  const isEnd = cue.last === whole.lastWord || reading.startsClause(cue.last + 1);
  if (reading.word(cue.first) === 'period')
    return (
      reading.startsClause(cue.first) &&
      cue.last === whole.lastWord &&
      /\bno\b|\bnot\b|\bnever\b|n[’']t\b/i.test(reading.slice(whole.span))
    );
  const words = reading.slice(cue.span);
  if (/whatsoever|at all$|of any/i.test(words)) return true;
  if (!isEnd && !NAMELY.test(reading.word(cue.last + 1))) return false;
  if (
    /ruled out|\bso$|\bever$|(?:\bnot|n[’']t) (?:\w+ )*\w+$/i.test(words) &&
    !/^(?:it|this|that|which|such)\b(?! \w+ (?:is|was|are|were)\b)/i.test(words)
  )
    return true;
  const rest = `${reading.text.slice(whole.span.start, cue.span.start)} ; ${reading.text.slice(cue.span.end, whole.span.end)}`;
  if (/^(?:it|this|that|which|such)\b/i.test(words))
    return /\b(?:simply|just|really|physically|technically|happen|occur|exist|go wrong)\b/i.test(words)
      ? AGAINST.test(rest) || /[;:–—-] /.test(reading.text.slice(cue.span.end, cue.span.end + 3))
      : false;
  if (/^(?:is|are|was|were|[’']s)\b/i.test(words) && AGREED.test(reading.word(cue.first - 1)))
    return reading.word(cue.first - 1) === 'it' && AGAINST.test(rest);
  return AGAINST.test(rest) || (STRESSED.test(words) && isReported(reading, whole));
}

/** A verdict with stress: "perfectly warm". */
const STRESSED = /\b(?:perfectly|totally|completely|absolutely|entirely|definitely|certainly)\b/i;
/** What the reader is said to say: "you wrote that the showers are cold". */
const REPORTED =
  /^\W*you(?:r \w+)? (?:wrote|write|say|said|told|tell|claim|claimed|complain\w*|mention\w*|report\w*|think|feel|felt)\b/i;

function isReported(reading: Reading, { index, block }: Sentence): boolean {
  const before = reading.sentences[index - 1];
  return before !== undefined && before.block === block && REPORTED.test(reading.slice(before.span));
}

/** "I was wrong to say that …", "we should never have told you that …" */
const TAKEN_BACK =
  /\b(?:(?:wrong|mistaken|hasty|too quick|unfair|careless|sorry|incorrect|rude|not right) (?:\w+ )?(?:to (?:have )?(?:say|said|claim|claimed|tell|told|write|written|think|assume|reply|replied)|in saying|when (?:i|we) (?:said|told|wrote)|of (?:me|us) to (?:say|tell|claim|write))|should(?:n[’']t| not| never) have (?:said|told|written|claimed|assumed)|(?:said|told you|wrote|claimed)[^.!?;:]{0,12}(?:wrongly|mistakenly|too soon|by mistake))\b[^.!?;:]*$/i;
/** What is named after a trouble: "a defect notice", "an error code". */
const COMPOUND =
  /^ (?:notice|notices|report|form|list|number|code|codes|log|message|messages|page|fee|charge|letter|rate|margin|line|record|certificate|warning|alert|case number|ticket|claim form|insurance|cover|waiver|statement|survey|column)\b/i;

/** The sentence with the one behind it. */
const nearby = (reading: Reading, { index, span }: Sentence): string =>
  reading.text.slice(span.start, (reading.sentences[index + 1]?.span ?? span).end);

/** What goes on: the sender looks further, or asks for what would help them to. */
const FURTHER = ['commitment', 'handover', 'follow-up'];
const ASKS =
  /\b(?:(?:could|can|would|will) you|please|kindly|feel free to) (?:please |also |kindly |just )?(?:send|tell|share|show|let|give|describe|attach|upload|reply|write|answer|record|bring|post|return|forward|drop|note|name|confirm|say|come|call)\b|\blet (?:me|us) (?:know (?:when|which|what|where|how|the|your)|see|look|check|try)\b|\bsend (?:me|us|it|them)\b|\btell (?:me|us)\b|\b(?:we|i)(?:[’']re|[’']m| are| am) (?:\w+ly |still |now |already )?(?:\w+ing)\b(?<!being|having|concerning|closing|ending|standing|leaving|making|running|sticking|charging|keeping|refusing|declining|rejecting|seeing)|(?<!\b(?:the|your|our|these|those|any) (?:\w+ )?(?:that |which )?)\b(?:we|i)(?:[’']ve| have)? (?:now |just |already |also )?(?:replaced|repaired|fixed|mended|sent|refunded|corrected|exchanged|swapped|restored|reset|asked|ordered|requested|booked|raised|arranged|set up|put)\b/i;
/** Asks for nothing: "kindly note that …" */
const NOTED =
  /\b(?:please|kindly|pls) (?:be (?:informed|advised|assured)|note|understand|check (?:at|on|with|from) your)\b/gi;
/** Somebody of the sender's goes on. */
const GO_ON =
  /\b(?:he|she|they|(?:our|my|the|a|another) \w+)(?:[’']s|[’']re|[’']ll| is| are| will) (?:now |also |still )?(?:com(?:e|ing)|goes|going|back|return(?:ing)?|bring(?:ing)?|try(?:ing)?|test(?:ing)?|look(?:ing)?|check(?:ing)?|call(?:ing)?|writ(?:e|ing)|repeat(?:ing)?|measur(?:e|ing))\b|\b(?:an?|our|my|the|another) (?:\w+ )?(?:comes|calls|brings|visits|replaces|swaps|is booked|is due)\b|\bso the \w+ (?:goes|is going|will go) (?:back )?to\b/i;
const OWN_TRY =
  /\b(?:we|i)(?:[’']ll| will|[’']m going to| am going to) (?:now |then |also |next )?(?:try(?! to\b)|test|repeat|run|measure|(?:walk|guide|talk) you through)\b/i;
const OPEN = /\b(?:yet|so far|for now|at first|until now|again|now|since|anymore|any more)\b/i;

/** Good news, and what was mended: nobody is contradicted. */
const GOOD_NEWS =
  /\b(?:(?:tests?|results?|scans?|x-rays?|blood) (?:\w+ )?(?:was|were|is|are|came) (?:back )?(?:\w+ )?(?:normal|negative|clear)|came back(?: and|[,:;])|good news|(?:(?:i|we)(?:[’']m|[’']re| am| are) (?:\w+ )?|[.!] )(?:glad|happy|pleased|delighted|relieved)(?! to (?:help|assist|answer|serve))|(?:glad|happy|pleased|delighted|relieved) to(?! (?:help|assist|answer|serve))|luckily|healthy|congratulations|all clear|on its way(?! back)|no need|need(?:s)? no|you (?:can|may) (?:now |safely |already )?(?:stop|come|go|walk|put|leave|sleep|wash|work|run|train|travel|eat|keep|play|move|start|drive|use|fly|swim)|deposit back|pass(?:ed)? (?:the|your)|so (?:you(?:[’']re| are) (?:clear|free|good|set|ready|fine)|you (?:can|may|could|will)|you[’']ll)|and (?:you|the \w+) (?:can|may)|after (?:the|our|a|your) (?:treatment|clean|visit|wash|repair|fix|change|update|service|restart|cleaning|renovation))\b/i;
/** The words hang on a search or an aim: "to be sure that nothing is wrong". */
const AIM =
  /\b(?:to (?:be|make) sure|(?<!\b(?:our|the|these|all) )check(?:ed|s|ing)?|make sure|ensure|whether|see if|find out|hop(?:e|ed|ing)|wish|verify)(?: that| if| whether)?\s*$/i;

/** Looks like a next step, and is the last one. */
const ENDS =
  /\b(?:clos(?:e|ed|ing)|archiv\w+|end(?:ing)?|opened|checked|looked|mark(?:ed|ing)?|resolv\w+|solved|settled|call this|drop(?:ped)? (?:it|this)|reminders?|demands?|keep (?:working|trying|serving|striving))\b/i;

/** "So we consider the matter closed": what looks like an aim, and leaves it there. */
const LEFT =
  /\bso (?:that )?(?:we|i)(?:[’']ll| shall| will| must| can only| therefore)? (?:consider|regard|assume|conclude|close|take it|cannot|can(?:[’']t| not)|won[’']t|will not|do(?:n[’']t| not)|see no|have no|leave|stand|am not|are not|aren[’']t)\b/i;
const OURS = /^(?:so|to|because)\b.*\b(?:i|we)\b/i;

function isFollowedUp(reading: Reading, cue: Cue): boolean {
  const whole = reading.sentences[cue.sentence] as Sentence;
  if (GOOD_NEWS.test(nearby(reading, whole)) || AIM.test(reading.text.slice(whole.span.start, cue.span.start)))
    return true;
  const end = reading.sentences[cue.sentence + 1] ?? whole;
  const behind = reading.text.slice(cue.span.end, end.span.end);
  // "We didn't read your message carefully enough": the sender owns it
  if (
    /^[^.!?;]{0,30}\b(?:carefully|closely|properly|thoroughly|well|quickly|soon|early|clearly|far) enough\b/i.test(
      behind,
    )
  )
    return true;
  if (OF_READERS.test(behind) && OUTCOME.test(behind)) return true;
  const goesOn = ({ first, last, span }: Cue): boolean =>
    (first > cue.last || last < cue.first) &&
    !ENDS.test(reading.text.slice(span.start, span.end + 12)) &&
    !/(?:n[’']t|\bnot|\bnever) (?:be )?$/i.test(reading.text.slice(Math.max(0, span.start - 12), span.start));
  if (reading.cuesIn(FURTHER, cue.sentence, 0, 2).some(goesOn)) return true;
  // "… so I've booked a technician", and not "so the fault is yours"
  if (
    reading
      .cuesIn('element.data-reason', cue.sentence, 0, 2)
      .some((aim) => goesOn(aim) && OURS.test(reading.slice(aim.span)) && !LEFT.test(reading.slice(whole.span)))
  )
    return true;
  if (
    OPEN.test(
      reading
        .slice(whole.span)
        .replace(
          /\b(?:right now|now (?:that|and then|(?:had|looked|checked|tested|reviewed|examined|been|investigated|considered)\b))|^since\b/i,
          '',
        ),
    )
  )
    return true;
  for (let next = cue.sentence + 1; next <= cue.sentence + 2; next++) if (reading.isQuestion(next)) return true;
  const last = reading.sentences[cue.sentence + 2] ?? end;
  const rest = reading.text.slice(whole.span.start, last.span.end).replace(NOTED, ' ');
  return ASKS.test(rest) || GO_ON.test(rest) || OWN_TRY.test(rest);
}

const VOID = /^(?:if|unless|whether|should|suppose|when|whenever|once|until|provided)$/;
const LEGAL =
  /\b(?:arising|consequential|indirect|herein|hereby|pursuant|section \d|clause \d|to the (?:fullest )?extent|disclaimer|third.party (?:sites|websites|links)|warrant(?:y|ies|s)|terms (?:and conditions|of (?:use|service|sale))|insofar|statutory|gross negligence|governing law)\b/i;
/** Said of a date or a plan: "Tuesday works for us". */
const DATED =
  /\b(?:date|day|slot|time|morning|afternoon|evening|proposal|plan|offer|arrangement|appointment|noon|o[’']clock|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?::\d\d)? ?(?:am|pm))\b/i;
/** "Nothing wrong with asking", "no problem with a late arrival", "if you …", "for you to …". */
const WELCOME =
  /^(?: with| in| if| for you| to| about)? ?(?:(?!(?:even|morn|noth|matchmak|bill|heat|park|plumb|wir|light|host|pric|packag|shipp|track|print|book|hous|train|clean|load|stream|sync|dial|roam|pair|charg|tim|rout|scor|rank|mark|grad)ing\b)\w+ing\b|a (?:late|early|second|new)|if\b|you (?:can|may)|(?:your|this|that|the) (?:question|request|choice|wish|idea|plan)\b| (?:from|with|in|on)? your (?:form|papers|application|claim|return|registration|profile|documents|passport|card)\b| in your (?:\w+ )?(?:form|return|application|file|text|essay|work|code|translation)\b)/i;
/** Said of the reader, who is not at fault. */
const NOT_THEIRS = /^ (?:of|on|by) your(?:s|self| (?:part|side|end))?\b(?! (?:part|side|end)\b.*\b(?:our|us)\b)/i;
const YOURS = /\b(?:you|your \w+) (?:did|have|[’']ve|had|has|do|are|were)\b/i;
const OWNED =
  /\b(?:(?:is|was|[’']s) (?:ours|mine|on us)|our (?:own )?(?:fault|mistake|error)(?! (?:that|if))|we (?:got it wrong|were wrong|should have)|our (?:[\w-]+ ){1,3}(?:was|were|went|is|are) (?:\w+ )?(?:down|wrong|late|broken|faulty|offline|out of (?:date|order)|at fault|slow|overloaded|misconfigured|expired|missing|unclear)|our (?:[\w-]+ ){1,3}(?:had|has) (?:an?|the) (?:\w+ )?(?:fault|bug|error|outage|problem)|(?:my|our) (?:test|check|look|search) (?:\w+ )?(?:missed|overlooked)|not yours|it was (?:our|my) (?:\w+ ){1,3}(?:that|which|who))\b/i;

/** What belongs to the reader: "nothing wrong with your application", "with Bella". */
const OF_READERS = /^(?: (?:with|in|on|of|about|to))? (?:your\b|[A-Z]\w+\b)/;
/** What comes of it for them: "the grant is approved", "so she can come home". */
const OUTCOME =
  /^.{0,60}?(?:[:;,–—]|\.) (?:so |and |which means )*(?:the |your |our |it |she |he |they |you |all )(?:\w+ ){0,3}?(?:(?:is|are|has been|have been|was|will be|can be) (?:now |already |therefore )?(?:approved|granted|accepted|paid|refunded|released|free|valid|registered|yours|credited|covered|insured|ready)\b|(?:can|may|will) (?:now )?(?:come|go|travel|board|keep|drive|play)\b|goes (?:to|on|out|ahead)\b)/i;

/** Whether a condition stands before the words in their clause: what follows “if it crashes for you,” is meant as it stands. */
function isConditional(reading: Reading, { first, span }: Cue, { firstWord }: Sentence): boolean {
  const isGeneral = /\b(?:liab|responsib|accountab|us$|me$)/i.test(reading.slice(span));
  for (let word = first; word > firstWord; word--) {
    if (reading.startsClause(word) && !isGeneral) return false;
    if (VOID.test(reading.word(word - 1)))
      return !/\b(?:would|[’']d) (?:have |surely )?(?:know|notice|see|hear)/i.test(reading.slice(span));
  }
  return false;
}

/** What the sender cannot make a copy of is no denial: "we can't reproduce the old map". */
const COPY = /\b(?:reproduc|replicat|recreat|repeat|simulat)\w*$/i;
const COPIED =
  /^ (?:the|your|a|an|our|all) (?!(?:\w+ ){0,2}(?:problem|issue|error|bug|fault|behaviou?r|crash|effect|symptom|failure|result|noise|leak|defect|glitch|delay))/i;
/** Said of a sign: "a green lamp means there is no fault". */
const SIGN = /(?<!which |that |this )\b(?:means|mean|indicates|signals|stands for)(?: that)?\s*$/i;
const CONTRAST = /\b(?:but|however|yet|though|although|except)\b|\bfound (?:the|it|one|what)\b/i;

/** Said to somebody who has been through much. */
const MUST_HAVE_FELT =
  /^must (?:\w+ )?have (?:been|felt|come as|given you)(?: (?:so|very|such|quite|really|rather|both|an?|all the more|doubly|incredibly|especially))* (?:\w+ and )?(?:frighten\w+|scary|terrify\w*|alarm\w*|worry\w*|upset\w*|distress\w*|disappoint\w*|frustrat\w*|annoy\w*|stress\w*|unsettl\w*|shock\w*|painful|hard|horrible|awful|embarrass\w*|confus\w*|exhaust\w*|tir(?:ed|ing)|infuriat\w*|unpleasant|uncomfortable|humiliat\w*|fright|scare|blow|worry|let-?down|nightmare|nasty|difficult|lonely|sad)\b/i;
const FELT =
  /^ (?:\w+ )?(?:an? )?(?:\w+ )?(?:easy|pleasant|fun|nice|comfortable|enjoyable|good|simple|shock|time|day|wait|week)\b/i;

const THANKED = /\b(?:thank(?:s| you)|grateful|glad|happy)\b/i;
/** What a patient is glad not to have. */
const HEALTH =
  /^ (?:\w+ ){0,2}(?:allerg(?:y|ies)|infections?|tumou?rs?|cancer|diseases?|fractures?|diabetes|cavit(?:y|ies)|virus|parasites|lumps?|inflammation|anaemia|worms)\b/i;
const PERSON = new Set(
  'who they he she i we you human humans person people nobody everyone everybody somebody someone anyone colleague colleagues engineer engineers'.split(
    ' ',
  ),
);

/** What a thing never does; with a limit behind it, a fact about the thing: "our loaves don't go stale for four days". */
const GENERIC = /\b(?:do|does|will|can|would)(?: not|n[’']t| never)|\bcannot\b|\bnever\b|\balways\b/i;
const LIMITED =
  /^[\w ]{0,20}?\b(?:for (?:\w+ ){1,3}(?:days?|weeks?|months?|years?|hours?)|if you|as long as|unless|until|even|under|below|above|when (?:you|stored|kept|washed)|at \d|by more|more than|than|while|behind|next|beside|there|here|up)\b/i;

/** Whether a deed of the sender's, or something that happened to a thing, is said to be impossible; the reader's is not. */
function isImpossible(reading: Reading, { first, last }: Cue): boolean {
  let subject = first;
  while (subject > 0 && !reading.startsClause(subject)) subject--;
  for (let word = subject; word <= last; word++) {
    if (NOT_DENIED.has(reading.word(word)) && !(reading.word(word) === 'what' && reading.word(word + 1) === 'you'))
      return false;
    if (reading.word(word) === 'could' && !/^(?:been|possibly)$/.test(reading.word(last - 1)) && last > first + 3)
      return false;
  }
  const deed = reading.word(reading.word(last) === 'been' ? last + 1 : last);
  return !/^(?:asked|wished|hoped|imagined|known|foreseen|expected|guessed|avoided|prevented|predicted|helped|said|done|felt|easy|better|wanted|dreamt|dreamed|used|expired|shared|edited|modified|opened|worn|washed|redeemed|claimed|registered|convicted|vaccinated|employed|married)$/.test(
    deed,
  );
}
const SOMEBODY =
  /\b(?:you|he|she|they|who|child|son|daughter|pupils?|students?|dog|cat|candidates?|learners?|class)\s*$/i;
const NOT_DENIED = new Set('what how why who if yet yourself easy'.split(' '));

/** Sets right what was mixed up. */
const HELP =
  /^(?:here (?:is|are|it|they|you)|below (?:is|are)|(?:this|the first|the (?:long|short)\w*) (?:one )?is (?:for|the)|these are)\b/i;
/** What a place or an offer has, or has not. */
const FITTED =
  /\b(?:is|are)(?:n[’']t| not) (?:heated|lit|staffed|guarded|supervised|covered|included|air-conditioned|insured|fenced|licensed|ticketed|numbered|paved|gated|wheelchair-accessible)$/i;
const ROUTINE =
  /\b(?:checked|calibrated|tested|serviced|inspected)(?: \w+)? (?:each|every|once|twice|yearly|annually)\b/i;
const HEALTHY =
  /^your (?:\w+ )?(?:tooth|teeth|gums?|heart|lungs?|blood|eyes?|ears?|skin|knees?|liver|kidneys?|thyroid|iron|baby|dog|cat|pet|puppy|kitten|rabbit|horse)\b/i;

/** The reader is told what they are going to notice. */
const EXPECTED = /\byou(?:[’']ll| may| might| will| could| can) (?:\w+ )?(?:hear|see|feel|notice|smell|taste|find)\b/i;

/** Where it can be found. */
const LEFT_AT =
  /\b(?:delivered|left|handed|given|taken|dropped|placed) (?:off )?(?:to|with|at|in|by|on|behind|under) (?:your|a|the|one of your) (?:\w+ )?(?:neighbou?rs?|reception|concierge|porter|lockers?|parcel (?:box|locker|shop|point)|porch|shed|garage|safe place|post ?office|pick-?up|mail ?room|letter ?box|front desk)\b/i;

/** Plain news: where a thing was left, how a place is, what is done each year, or that nothing needs treatment. */
function isPlainNews(words: string, behind: string): boolean {
  const rest = `${words}${behind}`;
  if (LEFT_AT.test(rest)) return true;
  if (FITTED.test(words))
    return /^[.,;:!]?\s*$|^,? (?:but|so bring|until|before|from|in|on|at|between|outside)\b/i.test(behind);
  if (ROUTINE.test(rest))
    return !/\b(?:so|hence|therefore|thus|and|cannot|can[’']t|must|not|never|sorry)\b/i.test(rest);
  return HEALTHY.test(words) && /^,? (?:so|and) (?:no|there[’']s no|you (?:need no|don[’']t need))\b/i.test(behind);
}

/** A paper of others that says so, and nobody here. */
const PAPER_SAYS =
  /\b(?:lease|law|contract|statute|act|deed|licen[cs]e|label|sign|leaflet|manual|regulations?|rules?|guidelines?) says? so$/i;
/** A page or a form of the sender's that should have said it: "our page doesn't say so". */
const OWN_PAPER_LACKS =
  /\b(?:our|my|the) (?:\w+ ){0,2}?(?:pages?|sites?|website|forms?|app|e-?mails?|letters?|signs?|label|buttons?|menu|leaflet|notice|guide|help|confirmation|invoice|bill|list|screen|message|text|listing|instructions|receipt) (?:do|does|did)(?: not|n[’']t) (?:really |even |clearly )?say so$/i;
/** What is kept from the reader's purse or way. */
const COSTS = /^ ?(?:\w+ )?(?:fees?|charges?|costs?|fines?|queues?|strings|catch|minimum|obligations?|deposits?)\b/i;
/** Something new that keeps a slip from happening. */
const FROM_NOW = /\b(?:now|from (?:now|today|tomorrow|this|next|monday)|new|in future|any ?more|again)\b/i;

/** What could not be done to a thing, and tells what came of the cause. */
const DEALT_WITH =
  /^ (?:delivered|sent|read|processed|matched|assigned|completed|collected|printed|forwarded|scanned|loaded|opened|booked|shipped)\b/i;
/** Who may belong to a network of partners, where a fault may not be. */
const PARTNERS =
  /\b(?:practices?|dentists?|doctors?|hospitals?|clinics?|providers?|physicians?|pharmac(?:y|ies)|therapists?|surgeons?|garages?|workshops?|vets?)\b[\w ]*$/i;

/** What was wrongly said to be in order. */
const TOLD_ALL_WELL =
  /\b(?:told|said|says?|assured|wrote|claim\w*|insist\w*|we thought|I thought)\b[^.!?]*\b(?:nothing|no (?:fault|error|problem|trouble|leak|delay|\w+)|fine|in order|all (?:was|is) well|working|not|never|wasn[’']t|isn[’']t)\b/i;

/** Words of a denial that reassure: nothing was held against the reader, or something is kept from them. */
function isAssurance(words: string, before: string, behind: string): boolean {
  // "Nobody here took your call, and that shouldn't happen", "it's true that the menu says so"
  if (
    /,? (?:and|which) (?:(?:that|this|it) )?(?:should(?: not|n[’']t)|must(?: not|n[’']t)) (?:happen|have happened|be)\b/i.test(
      behind,
    )
  )
    return true;
  if (/\b(?:it[’']s|it is|you[’']re|you are) (?:\w+ )?(?:true|right|correct)(?: that)?\s$/i.test(before)) return true;
  // "The door was locked when our driver came, so he took it back": it tells what came of it
  if (
    /\b(?:locked|closed|shut) (?:when|as) (?:our|the|he|she|we|they|my)$/i.test(words) &&
    /, so (?:he|she|they|we|I|our \w+)\b/.test(behind)
  )
    return true;
  // "There's no tear, your doctor says"
  if (/^[^.;:]{0,40}, your \w+ (?:says|said|writes|wrote|told)\b/i.test(behind)) return true;
  // "I should have seen it then and called you"
  if (/^(?:i|we) should(?: have|[’']ve) (?:known|noticed|seen|heard)\b/i.test(words)) return true;
  // "The address had a typing error, so the message couldn't be delivered"
  if (/^so .*\bcould(?: not|n[’']t) be$/i.test(words) && DEALT_WITH.test(behind)) return true;
  // "In two years, and the old rate no longer covers it"
  if (/\byears\b/i.test(words) && /\b(?:no (?:longer|more)|not (?:any ?more|yet|only))\b/i.test(words + behind))
    return true;
  // "The practice isn't in our network"
  if (/\bin our(?: \w+)?$/i.test(words) && /\bnetwork\b/i.test(words + behind) && PARTNERS.test(before)) return true;
  // "We don't see any delay for your train today"
  if (
    /(?:n[’']t|not) (?:\w+ly )?(?:see|find|expect|have|show) any \w+$/i.test(words) &&
    /^ (?:for|on|to|with) (?:your|the) [\w ]*\b(?:today|tonight|tomorrow|now|this (?:morning|afternoon|evening|week)|at the moment|at present|so far)\b/i.test(
      behind,
    )
  )
    return true;
  // "I've locked the gate, so the boats can't be taken": what the sender has done against it
  if (/^so\b.*\bcan(?:not|[’']t) be$/i.test(words) && SAFEGUARDED.test(before)) return true;
  // "We don't see the charge on our side yet": it may still come
  if (/(?:n[’']t|\bnot) (?:\w+ly )?(?:see|find)\b/i.test(words) && /^ (?:yet|so far)\b/i.test(behind)) return true;
  // "The stamps in your photos don't match the maker's list"
  if (/^your \w+ (?:do|does|did)(?:n[’']t| not) match\b/i.test(words)) return true;
  // "The fault isn't in your router; it's in our cable"
  if (/\bit(?:[’']s| is| was) (?:in|on|with|at) (?:our|us)\b/i.test(behind)) return true;
  // "… so you can't have seen it"
  if (
    /^so you can(?:not|[’']t| not)\b.* have (?:seen|known|read|received|got|gotten|had|heard|noticed|missed|been|felt|guessed|expected)$/i.test(
      words,
    )
  )
    return (
      !/\b(?:here|from us|(?:in|at|from) our)\b/i.test(behind) && !(/ been$/.test(words) && /^ \w+ed\b/.test(behind))
    );
  // "We had nothing to do with the site that took your money; it copied our logo", "a complaint form"
  if (
    /\bto do with\b/i.test(words) &&
    /\b(?:scam\w*|fraud\w*|fake|copied|copies|phish\w*|criminals?|st[eo]l\w+|report it|block)\b/i.test(words + behind)
  )
    return true;
  if (/\bcomplaints?$/i.test(words) && COMPOUND.test(behind)) return true;
  // "Your plate has a green rim from today, so it can't be mixed up"
  if (/\bcan(?:not|[’']t) be$/i.test(words) && /^ \w+(?:ed|en|t|st)\b/i.test(behind) && FROM_NOW.test(before + behind))
    return true;
  if (PAPER_SAYS.test(words) || OWN_PAPER_LACKS.test(words) || (/\bnever any?\s*$/i.test(words) && COSTS.test(behind)))
    return true;
  // "I'll leave a sandwich for you": a deed without a no
  if (/^(?:i|we)(?:[’']ll| will| can)\b/i.test(words) && !/\b(?:not|never|ever)\b|n[’']t\b/i.test(words)) return true;
  // "We didn't change anything you hadn't asked for"
  if (/\banything(?: you)?$/i.test(words) && /^(?: you)? (?:had|have|did)(?: not|n[’']t) \w+/i.test(behind))
    return true;
  // "The scratch was there before you took it"
  if (/\b(?:there|made|done|caused|broken|cracked|bent|torn|loose)\b.*\bbefore you$/i.test(words)) return true;
  // "There's nothing wrong with your panels: the app was showing one of two"
  return (
    /\bnothing wrong\b/i.test(words) &&
    /^[^.:]*: (?:the|our|we|i|it|a)\b.*\b(?:was|were|had|showed|read|counted|forgot|missed)\b/i.test(behind)
  );
}

/** What the reader does not see, have or do wrong: "while the page was down you couldn't see problems", "you did everything right". */
const READER =
  /\b(?:you|your (?:child|son|daughter|colleagues?|team|guests?|customers?|clients?|users?|visitors?|members?|readers?|family))(?: (?:have|had|also|still|simply|really|certainly|already|all|both|clearly|alone))*\s$/i;
/** What stands on a button or is an answer to choose: "press 'That wasn't me'". */
const LABEL =
  /\b(?:press|tap|click|choose|select|pick|hit|say|type|enter|answer|reply|tick|called|labelled|marked)(?: on| with)?[\s"“‘'*_]*$/i;
/** A thing in general: "a kitchen scale is fine". */
const ANY = /\b(?:an?|any|every|each|most|some)(?: [\w-]+){0,2}\s$/i;
/** A complaint that is granted: "your complaint is fair". */
const GRANTED =
  /\b(?:your|the|this|that)(?: \w+)? (?:complaint|criticism|question|concern|point|objection|anger|frustration|disappointment|expectation|feedback|remark|worry|wish|request|doubt|reading|calculation|memory|suspicion)s? (?:is|are|was|were) (?:\w+ly )?(?:fair|just|justified|reasonable|right|correct|understandable|valid|legitimate|accurate|good|clear|sound|normal|appropriate)$/i;
/** What the reader sent came in: "your payment did arrive". */
const READERS_OWN =
  /^your (?:payment|money|transfer|deposit|application|form|letter|email|message|request|reply|documents?|files?|return|cancellation)s? did\b/i;
/** What a sender does so that nothing happens to a thing. */
const SAFEGUARDED =
  /\b(?:i|we)(?:[’']ve| have)? (?:now |already |just )?(?:locked|frozen|froze|blocked|cancelled|canceled|stopped|paused|suspended|disabled|reset|signed you out)\b/i;

/** So that others are spared: "so it doesn't happen to others". */
const SPARED = /^(?:it|this|that|such \w+) (?:does|do)(?: not|n[’']t) (?:happen|occur)\b/i;
/** Why a thing went as it did: "so our system couldn't match it". */
const EXPLAINS = /\b(?:so|because|since|as|which is why|that[’']s why|which means(?: that)?)\s$/i;
const UNREAD =
  /\b(?:system|scanner|software|computer|register|app|search|filter|tracker|till)\b.*(?:can|could|did|do|does)(?: ?not|n?[’']t) (?:match|read|find|recogni[sz]e|register|record|link|assign|see|show)\b/i;
/** What it costs, and what it takes: "and there is no fee". */
const FREE =
  /\bno (?:extra |further |additional |other |hidden )?(?:fees?|charges?|costs?|limit|restrictions?|obligation|deadline|hurry|rush|catch|minimum|penalty|fine|queue)\b/i;

/** How far it goes, when it ends, and how it feels: "the stain is normal and goes away with oil". */
const PASSING =
  /^ up to\b|^ (?:for|in|during) the first (?:\w+ )?(?:hours?|days?|weeks?|minutes?|nights?|uses?|washes|wash)\b|\b(?:goes? away|fades?|wears? off|settles?|disappears?|stops? (?:after|once|when))\b|\band I (?:know|understand|see)\b/i;
/** What the reader need not fear: "nothing was lost", "there are no known delays", "nobody has used your card". */
const SAFE =
  /^(?:your (?:\w+ )?(?:data|number|money|place|seat|files?|photos?|account|deposit|order|savings|card|details) (?:is|are) safe\b|(?:\w+ )*never left your (?:account|card|bank)\b|nothing (?:was|is|has been) (?:lost|deleted|stolen|leaked|charged)\b|(?:and )?(?:there are|(?:I|we) see) no (?:\w+ )?(?:delays|disruptions|restrictions|closures|strikes)\b|(?:nobody|no one) (?:\w+ )?(?:has )?(?:used|accessed|opened|entered|seen|saw|read) your (?:card|account|profile|photos?|files?|data|password|wallet|messages)\b|(?:find|found|see|saw|nothing) (?:nothing |not anything )?(?:unusual|suspicious|strange) (?:in|on) your account\b)/i;

/** Whether the words are said of the reader, of a button, of any such thing, or grant what the reader says. */
function isOfOthers(words: string, before: string, behind: string, type: string): boolean {
  if (READER.test(before) && !/^(?:must|may|might|could|are|were|was|[’'])/i.test(words) && type !== `${ID}.doubt`)
    return true;
  if (/^(?:did|done|handled|doing) (?:everything|it all|all)\b/i.test(words) && /\byour? (?:\w+ )?$/i.test(before))
    return true;
  if (LABEL.test(before) || GRANTED.test(before + words) || READERS_OWN.test(words)) return true;
  if (
    /\b(?:when|as|before) you$/i.test(words) &&
    /^ (?:arriv|came|c[ao]m|want|tri|try|call|need|got|reach)/i.test(behind)
  )
    return true;
  if (SPARED.test(words) && (/\bso(?: that)?\s$/i.test(before) || /^ (?:anyone|anybody|other|another)\b/i.test(behind)))
    return true;
  if (EXPLAINS.test(before) && UNREAD.test(words)) return true;
  // "No other damage", "no errors left", "no problem at all!"
  if (/\bno (?:other|further|more|additional)\b/i.test(words) || /^ left\b/i.test(behind)) return true;
  if (/^no (?:problem|trouble|worries) at all$/i.test(words)) return true;
  // "It can't happen with the new lid", "I doubt that the part comes before Friday"
  if (/\bhappen$/i.test(words) && /^ (?:with|under|in|on) (?:the|our|this) new\b/i.test(behind)) return true;
  if (
    /^(?:i|we) (?:\w+ )?doubt\b/i.test(words) &&
    /\b(?:before (?:\w+day|noon|the (?:weekend|end)|next|\d)|in time|on time|this week|until)\b/i.test(words + behind)
  )
    return true;
  // "Our driver remembers your dog", "the team is sure that the part fits"
  if (/\bremembers$/i.test(words) && !/^ (?:that|it|\w+ing)\b/i.test(behind)) return true;
  if (
    /\b(?:sure|certain|positive)$/i.test(words) &&
    /^ (?:that )?[\w ]*\b(?:will|fits?|arrives?|comes?|can|suits?)\b/i.test(behind)
  )
    return true;
  // "The coach is full", "our crew will break the ice", "not finding it is normal"
  if (
    /\b(?:is|are|was|were) (?:already )?full\b/i.test(words) &&
    !/\b(?:bottle|tank|box|bag|glass|pack|jar|tin|tray|portion)\b/i.test(words)
  )
    return true;
  if (
    /^(?:our|my|the) [\w ]*\b(?:can|will) \w+/i.test(words) &&
    !/\b(?:not|never|ever|no|nobody|only)\b|n[’']t\b/i.test(words)
  )
    return true;
  if (/\bnot \w+ing\s$/i.test(before)) return true;
  // "No lock is unbreakable", "no treatment works for everyone", "there was a problem with your card: …"
  if (
    /\bno (?:\w+ )?$/i.test(before) &&
    /\b(?:un\w+able|infallible|foolproof|watertight|everyone|everybody)$/i.test(words)
  )
    return true;
  if (
    /\bthere $/i.test(before) &&
    /^ (?:\w+:|(?:\w+ )?(?:bill|invoice|statement|booking|order|claim|file|form|letter|quote|receipt|contract|listing|schedule|address|appointment)\b)/.test(
      behind,
    )
  )
    return true;
  // "You told me that my colleague said so", "believe nobody who says so", "nobody at the bank will blame you"
  if (
    /\byou(?:['’]ve| have)? (?:told (?:me|us)|wrote|written|mention\w*|report\w*)(?: that)?\s(?:the |your |our |a |an |this )?$/i.test(
      before,
    )
  )
    return true;
  if (
    /^who says\b/i.test(words) &&
    /\b(?:nobody|no one|any(?:one|body)|some(?:one|body)|people|those)\s$/i.test(before)
  )
    return true;
  if (/^(?:nobody|no one)\b.* will (?:say|blame|mind|judge|laugh)\b/i.test(words)) return true;
  // "The bearer worked here from 2019 to 2024", "the scratch was there before your trip"
  if (/^work(?:s|ed)? (?:here|for us|with us)$/i.test(words) && /^ (?:from|since|for|as|until|in)\b/i.test(behind))
    return true;
  if (/\bthere before$/i.test(words) && /^ your (?:trip|stay|visit|rental|hire|booking|move)\b/i.test(behind))
    return true;
  // "The scan shows none; a full disk stopped the save"
  if (
    type !== ID &&
    /; (?:an?|the|our|its|we) [\w ]*\b(?:was|were|had|stopped|caused|did|kept|made|lay|ran|held)\b/i.test(behind)
  )
    return true;
  // "No sign-in", "a fault-finding visit"
  if (/^-\w/.test(behind)) return true;
  // "The crack was there when the parcel left us", "you can't have seen it, because we hung it elsewhere"
  if (
    /\bthere when$/i.test(words) &&
    /\b(?:left us|we (?:sent|shipped|packed|sold|delivered|posted|handed))\b/i.test(behind)
  )
    return true;
  if (/^you\b/i.test(words) && /\b(?:because|since|as) (?:we|our|I)\b/i.test(behind)) return true;
  // "How could we have told you sooner?", "who told you about the old price?"
  if (/^how could (?:we|I) have$/i.test(words) && /\b(?:sooner|better|earlier|clearer)\b/i.test(behind)) return true;
  if (/^who told you about\b/i.test(words)) return true;
  if (
    /\bnothing (?:is |was )?wrong with$/i.test(words) &&
    /^ your (?:(?:\w+ ){0,2}(?:application|papers?|paperwork|forms?|documents|visa|passport|permit)\b|(?:order|booking|payment|account|claim|ticket|reservation)\b[^.]*(?:[:;] |, (?:and|so) (?:you|it|we|I)(?:[’']ll| will|[’']ve)\b))/i.test(
      behind,
    )
  )
    return true;
  // "The scan doesn't show the back of the card"
  if (
    /\bshow the$/i.test(words) &&
    !/^ (?:\w+ )?(?:damage|fault|error|leak|scratch|dent|problem|issue|incident|call|visit|item|parcel|delivery|crack|stain|mark|payment|noise|delay)/i.test(
      behind,
    )
  )
    return true;
  // "It can't be a fault of yours", "there was no mistake on your side"
  if (
    /^ (?:of yours|(?:on|by|from) your(?:s| side| end| part))\b/i.test(behind) &&
    /n[’']t\b|\bno[t]?\b|\bnever\b/i.test(words)
  )
    return true;
  return (
    type !== ID &&
    (ANY.test(before) ||
      FREE.test(words) ||
      /^\W*yes\b[^.;:]*$/i.test(before) ||
      PASSING.test(behind) ||
      SAFE.test(words + behind))
  );
}

/** Words that say of a message that the sender did not send it. */
const NOT_FROM_US = /\b(?:us|our|ours|we|me)\b/i;
/** What comes by post or by wire, and says who sent it. */
const MESSAGE =
  /\b(?:e-?mails?|mails?|messages?|texts?|sms|letters?|calls?|callers?|links?|sites?|websites?|pages?|invoices?|offers?|adverts?|ads?|posts?|charges?|debits?|payments?|number|sender|address)\b/i;
/** What the reader wants to know. */
const ASKED =
  /^\W*(?:\w+, )?(?:you (?:asked|wanted to know|wondered|were right to ask)|thank(?:s| you) for (?:asking|checking|forwarding|showing))\b/i;
/** The matter is a forged letter, call or site. */
const FORGERY =
  /\b(?:phish\w*|scam\w*|fraud\w*|fake\w*|forg(?:ed|er\w*)|spoof\w*|impersonat\w*|suspicious|impost[eo]rs?|hoax|counterfeit\w*|pretend(?:s|ed|ing)? to be|PINs?|seed phrases?|safe account|ask(?:s|ed|ing)? (?:you )?for your (?:password|code|card|bank)|look(?:s|ed|ing)? like (?:it came from )?us|malware)\b/i;
const isOfForgery = (reading: Reading): boolean => FORGERY.test(reading.text);
/** The next sentence takes it back: "He was wrong." */
const CORRECTED =
  /^\W*(?:but |and )?(?:he|she|they|we|i|that|this|it|(?:the|our|my) (?:[\w-]+ ){1,3}) ?(?:was|were) (?:\w+ )?(?:wrong|mistaken|incorrect|not right|not true|out of date|misread)\b/i;

const DENIES = /\b(?:not|never|no|nobody|nothing|none)\b|n[’']t\b/i;
/** What a step waits for: “the email that (says …)”. */
const MESSAGE_THAT = /\b(?:e-?mail|message|text|notice|screen|page|line|letter|banner|sms|pop-?up) (?:that |which )?$/i;

function isDenial(reading: Reading, cue: Cue): boolean {
  const { sentence, span, first, last, type } = cue;
  // “The envelope is sealed, so others can't read it”: how it is shielded
  if (
    /\b(?:sealed|locked|encrypted)$/i.test(reading.slice(span)) &&
    /^,? so (?:that )?(?:others|nobody|no one|only)\b/i.test(reading.text.slice(span.end))
  )
    return false;
  // “A colleague who took no part in the first decision”
  if (/^(?:had|took|has|have) no part\b/i.test(reading.slice(span)) && reading.word(first - 1) === 'who') return false;
  // "the email that says the import is complete"
  if (
    /^says?\b/i.test(reading.slice(span)) &&
    MESSAGE_THAT.test(reading.text.slice(Math.max(0, span.start - 30), span.start))
  )
    return false;
  const whole = reading.sentences[sentence];
  if (
    whole === undefined ||
    (type !== `${ID}.status` && (reading.isQuoted(span) || reading.isQuoted(reading.wordSpan(last)))) ||
    isTitle(reading, span, first)
  )
    return false;
  if (type !== `${ID}.doubt` && reading.isQuestion(sentence)) return false;
  if (isConditional(reading, cue, whole)) return false;
  const words = reading.slice(span);
  const before = reading.text.slice(whole.span.start, span.start);
  const behind = reading.text.slice(span.end, whole.span.end);
  const text = reading.slice(whole.span);
  if (isOfOthers(words, before, behind, type)) return false;
  // “You may hear a click when the valve closes; that's normal”: what is to be expected, before anybody asks
  if (/normal$/i.test(words) && EXPECTED.test(before)) return false;
  if (NOT_FROM_US.test(words) && reading.once(isOfForgery)) return false;
  // "You asked about a text with a link. It isn't from us.", "the email you got was not sent by us"
  if (
    /\b(?:from|by) (?:us|our|here)\b/i.test(words) &&
    (MESSAGE.test(before + words) || ASKED.test(reading.slice(reading.sentences[sentence - 1]?.span ?? span)))
  )
    return false;
  // “The offer you mention isn't real. It's a scam.”
  if (
    /n[’']t (?:real|genuine)$|\bnot (?:real|genuine)$/i.test(words) &&
    (MESSAGE.test(words) ||
      reading.once(isOfForgery) ||
      /\b(?:sale|prize|voucher|coupon|job|listing|ticket|account|profile|discount|shop|contest)\b/i.test(words))
  )
    return false;
  // “The map runs smoothly on any phone”
  if (/^(?:works?|runs?|plays?|opens?|loads?)\b/i.test(words) && /^ (?:on|with|in) any\b(?! of\b)/i.test(behind))
    return false;
  // “The class you mention isn't happening until June”
  if (/\b(?:happening|occurring|taking place)$/i.test(words) && /^ (?!and\b|but\b|so\b)\w/i.test(behind)) return false;
  const then = reading.slice(reading.sentences[sentence + 1]?.span ?? span);
  if (CORRECTED.test(then) || (DENIES.test(words + behind) && takesBack(then))) return false;
  // What it was instead stands behind a colon.
  if (/^(?:you|your|it)\b.*(?:n[’']t|not|never)\b/i.test(words) && /^: \w/.test(behind)) return false;
  // "We can't see it in our logs, which is why I've asked for a trace"
  if (/^(?:can|could)(?: ?not|n?[’']t) (?:see|find|hear)\b/i.test(words) && isFollowedUp(reading, cue)) return false;
  // "Nobody touched the rest of your files", "our page said so, too", "had I called, I would have known", "the bank doesn't accept the card you used"
  if (
    (/^nobody\b|^no one\b/i.test(words) && /^ (?:rest|others?|remaining)\b/i.test(behind)) ||
    /^(?:nobody|no one) (?:at|in|from|on) your\b/i.test(words) ||
    (/^nobody else had an?$/i.test(words) &&
      /^ (?:\w+ )?(?:key|code|copy|pass|ticket|login|password)\b/i.test(behind)) ||
    (/^(?:done|did) everything right$/i.test(words) && /\byou(?:[’']ve| have)? (?:\w+ )?$/i.test(before)) ||
    (/^(?:nobody|no one)\b.* told you$/i.test(words) &&
      /^ (?:about|in time|beforehand|earlier|sooner|what|when|why|how|where)\b/i.test(behind)) ||
    (/\bhard to believe$/i.test(words) && /^,? (?:too|as well|myself|ourselves)\b/i.test(behind)) ||
    (/\bso$/i.test(words) && /^,? (?:too|as well|also)\b/i.test(behind)) ||
    (/\bwould have known\b/i.test(words) && /^(?:had|if) (?:i|we)\b/i.test(before)) ||
    /(?:\bnot|n[’']t) accept\b.*\b(?:cards?|codes?|vouchers?|tickets?|coins?|files?|formats?|cheques?|passwords?)\b/i.test(
      words,
    )
  )
    return false;
  if (
    /\bhard to believe (?:that )?(?:it(?:[’']s| is| has) been|this is|(?:an?|two|three|four|five|six|ten|\d+|so many) \w*(?:years?|months?|weeks?|summers?))\b/i.test(
      `${words}${behind}`,
    )
  )
    return false;
  // "You may have forgotten the code", "there's no delay, and it comes on Friday"
  if (
    /\b(?:may|might|could|seem to) have forgotten$/i.test(words) &&
    /^ (?:the|your|an?) (?:\w+ )?(?:code|password|pin|passcode|username|login|answer|card|keys?|scarf|umbrella|bag|coat|glasses|hat|gloves?|phone|wallet|jacket|book|bottle|charger|toy)\b/i.test(
      behind,
    )
  )
    return false;
  if (
    /^there(?:[’']s| is) no (?:delay|hold-?up)$/i.test(words) &&
    /\b(?:it|they|your \w+) (?:\w+ )?(?:comes?|arrives?|leaves?|ships?|is due|will)\b/i.test(behind)
  )
    return false;
  // "We don't say that the fee is fair"
  if (/(?:\bnot|n[’']t|\bnever) (?:say|claim|pretend|mean|promise|suggest)(?: that)?\s*$/i.test(before)) return false;
  if (/^(?:say|agree|confirm|found)\b/i.test(words) && /(?:\bnot|n[’']t|\bnever)\s*$/i.test(before)) return false;
  if (isAssurance(words, before, behind) || isPlainNews(words, behind)) return false;
  // "You wrote that our agent said the line was fine"
  if (
    /^(?:says?|said|agreed?|confirm\w*|reported|found)\b/i.test(words) &&
    /\byou(?:[’']ve| have)? (?:wrote|written|said|say|told us|mention(?:ed)?)\b/i.test(before)
  )
    return false;
  // "It left our shop in good condition, and the photo shows a tear; I'm sending a new one"
  if (
    /^left\b/i.test(words) &&
    /\b(?:(?:I|we)[’'](?:m|re|ve|ll)|here[’']s|here (?:is|are)|sorry|damaged on)\b/i.test(behind)
  )
    return false;
  // "The refund has nothing to do with the council tax"
  if (/^(?:\w+ )?nothing .*to do with (?:the|this) \w/i.test(words) && NOUN_AFTER.test(behind)) return false;
  // "You were told that nothing was wrong. The test says otherwise."
  if (/\botherwise$/i.test(words) && /^,? (?:and|but) (?:they|it|those|that)\b[^.;:!?]* wrong\b/i.test(behind))
    return false;
  if (
    /\botherwise$/i.test(words) &&
    TOLD_ALL_WELL.test(`${reading.slice(reading.sentences[sentence - 1]?.span ?? span)} ${before}`)
  )
    return false;
  // "Perhaps you mixed up the two codes. Here they are again."
  if (
    /^(?:perhaps|maybe|possibly) you\b/i.test(words) &&
    HELP.test(reading.slice(reading.sentences[sentence + 1]?.span ?? span))
  )
    return false;
  if (LEGAL.test(text) || AIM.test(before) || TAKEN_BACK.test(before)) return false;
  // "The roof doesn't leak any more", "that isn't a defect notice"
  if (/^ (?:any ?more|any longer|again|these days)\b/i.test(behind)) return false;
  if (/\bnot\b|n[’']t\b/i.test(words) && COMPOUND.test(behind) && /\b(?:an?|the|any) (?:\w+ )?\w+$/i.test(words))
    return false;
  // "Nobody has complained about your music", "the tests didn't show any allergy"
  if (/\bcomplained$/i.test(words) && /^ (?:about|of) you/i.test(behind)) return false;
  if (HEALTH.test(behind)) return false;
  // "I don't know what you mean by 'slot 4'"
  if (/\bmean by$/i.test(words) || (/\bmean$/i.test(words) && /^ by\b/i.test(behind))) return false;
  // "We've read your letter, and there's nothing to add", "the colours are fine for us, please print"
  if (/\bnothing$/i.test(words) && /^ to add\b/i.test(behind)) return false;
  if (/\bfor (?:us|me)$/i.test(words) && /^,? (?:so )?(?:please|go ahead|you can)\b/i.test(behind)) return false;
  // "No mistake on your part"
  if (/\b(?:no|not an?)\s$/i.test(before) && /\byours?\b/i.test(words) && !/^(?:your|you)\b/i.test(words)) return false;
  // “You get a call on Monday, whatever they say” promises.
  if (
    /^(?:whatever|no matter|regardless|despite)\b/i.test(words) &&
    /\b(?:will|get|shall|promise)\b|[’']ll\b/i.test(before)
  )
    return false;
  // "The money will be on your account"
  if (/\bbe on your account$/i.test(words)) return false;
  // "The recording shows that we promised it", "that is not true for the small size"
  if (
    /\b(?:show|prove|confirm)\w*(?: clearly)?(?: that)?$/i.test(words) &&
    /^ (?:that )?(?:we|i|our|it was our)\b/i.test(behind)
  )
    return false;
  if (/\b(?:not|n[’']t|un)\s?true$/i.test(words) && /^ (?:for|of|in|on|with|any)\b/i.test(behind)) return false;
  // "We can't do that because …", "we don't say that it is right": what one can or does
  if (/^(?:we|i)\b.*\b(?:can(?:not| not|[’']t)|(?:could|do)(?: not|n[’']t)).*\b(?:do|say|act)\b/i.test(words))
    return false;
  if (/\b(?:can(?:not| not|[’']t)|could(?: not|n[’']t)) do\b/i.test(words)) return false;
  if (/^pass|^sailed|^came through|^cleared/i.test(words) && SOMEBODY.test(before)) return false;
  if (GENERIC.test(words) && LIMITED.test(behind) && !/\b(?:see|find|notice|hear|spot)\b/i.test(words)) return false;
  if (
    /\bcan(?: ?not|[’']t) have\b|\bcould(?: not|n[’']t| hardly| never)\b.* have\b/i.test(words) &&
    !isImpossible(reading, cue)
  )
    return false;
  // "… so that we can rule out a fault", "we can rule out a fault then": a search goes on
  if (/\brule out\b/i.test(words) && /\b(?:to|so|then|help|helps|lets?|if|once|order|either)\b/i.test(before + behind))
    return false;
  if (/\bbe (?:right|true|correct|accurate|so|the case|real|possible)$/i.test(words) && /^ \w/.test(behind))
    return false;
  if (/\bnever (?:seen|had|heard)/i.test(words) && (THANKED.test(text) || ASKS.test(behind))) return false;
  // "Your complaint isn't unfounded", "it can't have been easy", "you can't have it yet"
  if (
    /n[’']t (?:unfounded|groundless|baseless|unjustified)|not (?:unfounded|groundless|baseless|unjustified)/i.test(
      words,
    )
  )
    return false;
  // "The note in your file says otherwise, so I've corrected it", "the driver said that he rang. You say he didn't, and I've asked him"
  if (
    (/\botherwise$/i.test(words) &&
      /^,? (?:so|and) (?:I|we)(?:[’']ve| have) (?!(?:closed|rejected|kept|to|no|not)\b)\w/i.test(behind)) ||
    /^\W*You (?:say|write|wrote|told us) [^.!?]*, (?:so|and) (?:I|we)(?:[’']ve|[’']ll| have| will) (?!(?:closed?|reject|kept|to|no|not)\b)\w/.test(
      then,
    )
  )
    return false;
  // "You asked whether it is safe. It isn't, so unplug it", "the file isn't broken: it opens so, and here's the link"
  if (/, so$/i.test(words) || (type !== ID && /,? (?:and|so) here(?:[’']s| is| are)\b/i.test(behind))) return false;
  // "The blood test shows nothing wrong with your cat's kidneys"
  if (/\b(?:blood|urine|x-ray|ultrasound|smear|biopsy|ecg|mri)\b.*\bnothing wrong\b/i.test(text)) return false;
  // "Don't pay this letter: it isn't ours"
  if (
    /\bours$/i.test(words) &&
    /\b(?:(?:don[’']t|do not|never) (?:pay|open|answer|click|call|reply)|please (?:delete|ignore))\b/i.test(before)
  )
    return false;
  // "We switched it off, and none of our tests noticed", "she had no part in the first decision", "the office rejects any form without it"
  if (
    (/^none of our\b/i.test(words) && /\b(?:we|I) \w+[^.;:]*, and $/.test(before)) ||
    (/\bno part in the$/i.test(words) &&
      /^ (?:\w+ )?(?:first|original|earlier|previous|decision|figure|ruling|refusal)\b/i.test(behind)) ||
    (/\b(?:rejects?|refuses?|declines?) any$/i.test(words) &&
      /^ (?:\w+ )?(?:entry|form|file|parcel|payment|application|order|card|paper|bill)s?\b/i.test(behind))
  )
    return false;
  // "There's no sign that anyone read your mail"
  if (
    /\bno (?:sign|trace|evidence|indication) that (?:any|some)(?:one|body) (?:\w+ )?(?:read|used|copied|saw|accessed|downloaded|shared|viewed|misused|signed)$/i.test(
      words,
    ) &&
    /^ (?:in|into|to|your|any of your|them|it)\b/i.test(behind)
  )
    return false;
  if (/^must\b/i.test(words) && MUST_HAVE_FELT.test(words + behind)) return false;
  // "I don't believe that you meant harm", "your age played no part in it", "that wasn't what you had in mind", "you only have to sign"
  if (
    (/\b(?:believe|think)(?: that)? you (?:meant|intended|wanted|need|owe|have|did)$/i.test(words) &&
      (/ (?:meant|intended|wanted|need|owe)$/i.test(words) ||
        /^ (?:to\b|anything|it on purpose|this on purpose)/i.test(behind))) ||
    (/\bno (?:part|role|influence|share)\b/i.test(words) && /^\W*(?:and |but )?your [^,;:]*$/i.test(before)) ||
    (/n[’']t what you$|\bnot what you$/i.test(words) &&
      /^ (?:had in mind|hoped|wanted|expected|wished|were hoping)\b/i.test(behind)) ||
    (/^you only have$/i.test(words) && /^ (?:to|until|till|an?|one|two|three|\d+)\b/i.test(behind))
  )
    return false;
  if (/\bhave (?:been|had|felt)$/i.test(words) && (FELT.test(behind) || /^you\b/i.test(words))) return false;
  if (/\b(?:yet|so far)\b/i.test(words + behind) && /\bhave\b|\bha(?:s|d)\b/i.test(words)) return false;
  if (OWNED.test(nearby(reading, whole).slice(text.length))) return false;
  if (type === ID) {
    // Who is named instead is blamed, which another rule tells.
    const namesOther = /\b(?:fault|mistake|doing|error|us|me|responsible|blame)\b/i.test(words);
    return !(namesOther && reading.has('transparency/blame-shift', sentence, 0, 1)) && !OWNED.test(behind);
  }
  if (OWNED.test(text) || THANKED.test(text)) return false;
  // "The alarm isn't faulty, the battery is"
  if (/^, (?:the|your|our|its?) (?:\w+ ){0,2}(?:is|was|are|were|does|did|has)(?=$|[.,:;!–—-])/i.test(behind))
    return false;
  if (/\bfor (?:us|me)$/i.test(words) && DATED.test(text)) return false;
  // "Nobody who works here will ask for it."
  if (/^work/i.test(words) && PERSON.has(reading.word(first - 1))) return false;
  if (/^left/i.test(words) && reading.word(first - 1) === 'you') return false;
  if (NOT_THEIRS.test(behind) && /\bnot\b|n[’']t\b/i.test(words)) return false;
  if (type !== `${ID}.doubt` && WELCOME.test(behind)) return false;
  if (SIGN.test(before) || CONTRAST.test(behind.replace(/,? though[.!]?$/i, ''))) return false;
  if (COPY.test(words) && COPIED.test(behind)) return false;
  if (/\bwrong\b/i.test(words) && YOURS.test(before.slice(-24))) return false;
  return true;
}

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const words = reading.slice(cue.span);
  return {
    at: { text: reading.prose.text, span: cue.span },
    message: `“${words}” tells the reader that their problem is not real or not yours. Say what you have seen so far, and what happens next.`,
    fixes: [fixFor(reading, cue, context)],
  };
}

function fixFor(reading: Reading, cue: Cue, context: RuleContext): NonNullable<Finding['fixes']>[number] {
  const text = reading.prose.text;
  const span = clauseAround(reading, cue);
  const isTest = cue.type !== ID;
  const statement = isTest
    ? `I couldn’t see it here yet, so please tell me ${context.fillIn('when and where it happens')}`
    : `I’ll find out what happened and write to you by ${context.fillIn('date and time')}`;
  return {
    title: isTest ? 'Ask for what helps you find it' : 'Say that you’ll find out what happened',
    edits: [{ at: { text, span }, text: statementFor(reading, cue, span, statement) }],
  };
}
