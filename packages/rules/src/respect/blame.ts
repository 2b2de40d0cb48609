import { type Cue, defineRule, type Finding, type ProposedFix, type Reading, type RuleContext } from '@trustlint/core';
import { clauseEnd } from '../clause.ts';
import { ownsFault } from '../taken-up.ts';

const ID = 'respect/blame';

/** Between "you" and the verb. */
const ADVERB =
  '(also|simply|clearly|obviously|apparently|again|unfortunately|evidently|just|really|even|actually|still|probably|already|then|only|first|never|<ly>)?';
/** What a reader is said to have owed. Base forms, after "did not". */
const DUTY =
  '(read|follow|provide|attach|sign|pay|send|include|check|reply|respond|answer|complete|fill|return|tell|inform|notify|update|confirm|submit|enter|give|use|listen|look|register|activate|cancel|renew|back|save|keep|mention|specify|report|call|contact|show|turn|attend|pick|collect|bring|meet|comply|secure|install|set|close|lock|switch|wait|disclose|allow|book|supply|upload|test|verify|clean|maintain|service|store|take|put|bother|care|pay|leave|let|say|write|act|react|cooperate|observe|heed|obey|adhere|stick|remember|think|insert|plug|choose|select|declare|state|add|enclose|label|pack|wrap|protect|measure|charge|water|try|make|open|print|scan|get back|come back|hand|post|mail|order|remove|disable|enable|configure|apply|water|rinse|tighten|screw|hold|stop|stay|arrive|appear)';
const DUTY_DONE =
  '(followed|read|complied|bothered|provided|listened|answered|replied|responded|adhered|cooperated|paid|met|kept|honoured|honored|heeded)';
const DUTY_LEFT =
  '(included|attached|enclosed|signed|filled|supplied|submitted|returned|sent|told|given|entered|stated|specified|mentioned)';
const DUTY_PAST =
  '(read|followed|provided|attached|signed|paid|sent|included|checked|replied|responded|answered|completed|filled|returned|told|informed|notified|updated|confirmed|submitted|entered|gave|used|listened|looked|registered|activated|cancelled|canceled|renewed|saved|kept|mentioned|specified|reported|called|contacted|showed|turned|attended|picked|collected|brought|met|complied|secured|installed|closed|locked|waited|disclosed|allowed|booked|supplied|uploaded|tested|verified|cleaned|serviced|stored|bothered|cared|let|said|wrote|acted)';
/** Verbs that are a mistake by themselves, in the past and as a participle. */
const MISTAKE =
  '(broke|broken|damaged|ruined|wrecked|smashed|cracked|dented|scratched|bent|tore|torn|burnt|burned|flooded|dropped|spilt|spilled|deleted|erased|wiped|unplugged|disconnected|ignored|disregarded|overlooked|skipped|mistyped|misspelled|misspelt|misread|misheard|misunderstood|misinterpreted|misjudged|misused|mishandled|mistreated|misconfigured|miscalculated|misplaced|mislaid|misconnected|misfiled|lost|overwatered|overfed|overcooked|overwound|overstuffed|overused|underfed|underfilled|undercooked|overloaded|overtightened|overfilled|overheated|neglected|forgot|forgotten|botched|bungled|corrupted|breached|violated|tampered|interfered|jammed|forced|knocked|crushed|snapped|stained|shrank|wasted|caused)';
/** What shows a mistake beside an innocent verb. */
const WRONG =
  '(wrong|incomplete|incorrect|incorrectly|wrongly|false|invalid|improper|improperly|mistaken|inaccurate|outdated)';
const FAULT = '(fault|mistake|error|doing|oversight|negligence|carelessness|blunder|slip|slip-up|problem|failing)';
const FAILING =
  '(carelessness|negligence|inaction|recklessness|inattention|forgetfulness|impatience|laziness|stubbornness|refusal|misuse|mishandling|misunderstanding|non-compliance|incompetence|ignorance|oversight|sloppiness|thoughtlessness|failure|neglect|inexperience|indecision|tardiness|typo|typos|blunder|blunders|mix-up|lapse)';
const BECAUSE =
  '(due to|because of|caused by|result of|owing to|through|on account of|down to|thanks to|as a result of|traced (back)? to|stems from|comes from|came from|attributable to|consequence of|blame on)';

/** Deeds that are nobody's fault by themselves. */
const DEED =
  '(took|held|soaked|dragged|scraped|carried|sat on|leaned on|stood on|hung|handed|lent|emptied|closed|opened|left|put|let|turned|switched|pulled|pushed|moved|removed|changed|edited|renamed|touched|washed|waited|cut|pressed|missed|threw|came|arrived|installed|uninstalled|used|plugged|clicked|entered|typed|shared|gave|exceeded|drove|fed|kept|ran|set|stored|filled|poured|mixed|lost|dropped|parked|ticked|brought|turned up|went|interrupted|cancelled|canceled|deleted|upgraded|downgraded|disabled|blocked|allowed|stopped|restarted|rebooted|unplugged|tightened|loosened|bent|spilled|spilt|watered|charged|forced|knocked|shook|tried to|decided to|chose to|opted|only filled in|rejected|wiped|formatted|jailbroke|rooted|opened up|took apart|repaired|modified|altered|painted|glued|drilled|connected|disconnected|wrote|signed|clogged|blocked|overwrote|made us)';

/** The reader as files call them. */
const CLIENT =
  '(customer|user|applicant|tenant|client|passenger|guest|patient|student|pupil|member|owner|sender|buyer|payer|caller|claimant|account holder|cardholder|policyholder|subscriber|player|visitor|parent|parents|attendee|learner|borrower|payee|addressee|recipient|complainant|resident|traveller)';
/** What one does to a thing that is then no good. */
const HARMED =
  '(bricked|broke|broken|cracked|fried|busted|burnt|burned|killed|wrecked|ruined|blew|blown|locked|deleted|wiped|erased|cancelled|canceled|scratched|spilled|spilt|cut|tore|snapped|bent|removed|disabled|caused|flooded|jammed|blocked|shorted|unplugged|overwrote|corrupted|dropped|smashed|drowned|soaked|shrank|voided|crashed|dented)';
const AGREED_TO =
  '(clicked|pressed|pulled|agreed|accepted|chose|chosen|opted|entered|typed|turned|switched|closed|changed|ticked|approved)';

export const blame = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'error',
  fix: 'suggest',
  profile: 'essential',
  summary: 'Puts the fault on the reader.',
  why: 'Whoever is blamed defends themselves instead of solving the problem, and remembers how it felt. What happened, told with the thing as its subject, helps as much and hurts nobody.',
  sources: ['000 2.1', '001 2', '003'],
  options: {},
  phrases: {
    [ID]: [
      // should have
      `you ${ADVERB} (should|ought to|could at least|might at least) ${ADVERB} have ${ADVERB} (<ed>|backed up)`,
      `you ${ADVERB} (should|ought) not (to)? ${ADVERB} have ${ADVERB} <ed>`,
      'you (could|might) (at least|just|simply|easily|also)? have (read|checked|asked|told|called|written|thought|looked|waited|saved|avoided|prevented|known|backed)',
      'you (should|ought to) (really|surely)? (have known|know) (better|by now)',
      `you (have been|had been|were|are|'ve been) (too|so|very|rather|simply|<ly>)? (negligent|careless|reckless|sloppy|impatient|irresponsible|clumsy|inattentive|mistaken|confused|unreasonable)`,
      'you (were|are|have been) not (<ly>)? (careful|attentive|paying attention|listening|thorough)',
      'by (ignoring|neglecting|refusing|failing to|not <ing>) ..6 you',
      '(i|we) (already|clearly|also|repeatedly|explicitly|specifically|did|have)? (already|clearly|repeatedly)? (warn|warned|remind|tell|told) you (to|not|so|repeatedly|several|clearly|twice|before|more than once|three times|many times|time and again|beforehand)',
      '(i|we) (already|clearly|also|repeatedly|explicitly|specifically|did|have) (already|clearly|repeatedly)? (warn|warned) you',
      '(i|we) warned you',
      '^ next time (please|perhaps|maybe)? (you)? (should|could|might|will)? (read|check|follow|listen|think|be more careful|pay attention)',
      '^ (please|kindly|maybe|perhaps|just|try to)? (do)? (be|pay) more (careful|attention)',
      '^ (perhaps|maybe) (you could|you should)? (read|check|listen|look|follow|think) ..5 next time',
      '^ (please|kindly|maybe|perhaps|just|do)? (read|check|listen|look|follow|study) ..4 more (carefully|closely|attentively|thoroughly)',
      '(looks like|looks as if|seems|seems like|seems as if|seems that|appears|appears that|sounds like|apparently|obviously|clearly|evidently|guess|think) (somebody|someone) (obviously|clearly|apparently|here)? (did not|has not|forgot|skipped|failed|was not|missed|ignored|should have)',
      '^^ (somebody|someone) (obviously|clearly|apparently|evidently) (did not|has not|forgot|skipped|failed|was not|missed|ignored)',
      '^^ (somebody|someone) (forgot|did not|skipped|missed) ..6 (it seems|apparently|obviously|i see)',
      'you (were|was) not (at home|home|in|there|present|available|reachable|ready) (as (agreed|arranged|promised|planned|you)|at the (agreed|arranged|booked|time)|although|despite|even though)',
      '(nobody|no one) (but|except|other than) you could',
      'only you could have',
      'between (the|your)? (chair|keyboard|screen) and (the|your)? (chair|keyboard|screen)',
      'you (must|have to|should|will have to) (take|bear|accept) (the|full|all)? (blame|responsibility)',
      '(consequence|result|outcome) of (not <ing>|ignoring|neglecting|skipping|disregarding)',
      '(comes|came|stems) from (not <ing>|ignoring|neglecting)',
      '(this|that|which) (is|was) what happens (when|if) you',
      "(this|that) 's what happens (when|if) you",
      'you (have|had)? (sat on|dragged your feet|jumped the gun|dropped the ball|slept through|cut corners)',
      'you (have|had)? let (the|your|our|it|this) ..2 slip',
      'you (<ed>|drove|left|went|came|took|began) ..5 without (paying|signing|looking|thinking|measuring|locking|reading|checking|asking|telling|following|testing|consulting|informing|permission)',
      '(delay|fault|error|mistake|cause|failure|problem|oversight) (is|was|lies|lay) (entirely|clearly|solely|fully|only|<ly>)? (on|at) your (side|end|part)',
      // How slowly, how badly, how it came about.
      'you (have)? (finally|eventually|at last|at long last|only then|belatedly) (got (round|around) to|bothered|deigned|remembered|condescended|saw fit|could be bothered|replied|answered|paid|responded|returned|turned up|showed up|called|wrote|sent|signed|filed|reported|cancelled|told|let us know|came|applied|got in touch)',
      'you (took|have taken|had taken) (your (own)? (sweet)? time|ages|forever|far too long|too long|so long|an age|months|weeks|(two|three|four|five|six|several|<num>) (days|weeks|months) (to|over|before))',
      'you (have|had)? left it (far|much)? (too late|so late|until|till|to the last|unattended|lying)',
      'you (have|had)? (somehow|actually|really|even|once again|yet again)? managed to (lock|break|lose|delete|ruin|miss|destroy|wreck|crash|jam|flood|mix|get (it|this|that|the <any>) wrong|confuse|forget|damage|burn|overwrite|spill|block|send (it|the <any>) to the wrong)',
      `${BECAUSE} (how|the way|the manner in which) you <ed>`,
      `you ${ADVERB} (have)? ${ADVERB} (${HARMED}|${AGREED_TO}) ..3 (yourself|urself|yourselves)`,
      `(because|since|as|given that|seeing that) «you (never|hardly ever|rarely) ${ADVERB} <ed>»`,
      `(because|since|as|given that|seeing that) «you ${ADVERB} <ed> (it|them|this|that|the <any>|your <any>) (incorrectly|wrongly|improperly|backwards|badly|the wrong way|back to front|upside down|inside out)»`,
      `«you (never|hardly ever|rarely) ${ADVERB} (oiled|greased|lubricated|cleaned|serviced|descaled|drained|watered|charged|dusted|washed|rinsed|emptied|tightened|defrosted|sharpened|maintained|covered|aired|bled|fed|pruned|waxed|sealed|locked|backed up|changed) (it|them|(the|your) <any> <any>?)» (so|which is why|hence|therefore|and that is why|and so)`,
      `${BECAUSE} «you ${ADVERB} <ed> (it|them|this|that|the <any>|the <any> <any>|your <any>) (incorrectly|wrongly|improperly|the wrong way|back to front|upside down|inside out)»`,
      `you (have)? ${ADVERB} (bricked|fried|busted|drowned|botched|torched|nuked)`,
      `(appears|seems|looks like|seems like|looks as if|apparently|evidently) (that)? you ${ADVERB} (have|had|must have)? ${ADVERB} ${HARMED}`,
      `you ${ADVERB} (${AGREED_TO}|signed|bought|opened|used|went ahead|installed|ordered) ..4 (anyway|regardless|all the same|nonetheless|in spite of)`,
      'you (hung up|rang off|walked out|walked off|drove off|logged off|closed the (chat|window|tab)|left) before (i|we|he|she|they|the <any>|our <any>) (could|had|was|were|got)',
      'your (habit|way|practice|custom) of (not)? <ing>',
      'had (the|your|it|this|that) ..3 been <ed> ..1 (properly|correctly|carefully|in time|on time) by you',
      `if you ('d|had) (only|just|simply|actually|not|first|properly|at least|<ly>)? (labelled|packed|charged|practised|tightened|gone|come|stayed|held|pressed|stopped|sealed|wrapped|backed up|written it|left (it|the|things))`,
      "if you ('d|had) (only|just)? been (at home|home|in|there|present|awake|reachable|ready|on time|punctual|quicker|faster|more careful|paying attention) ..4 (the|your|our|it|this|that|we|nothing|none) ..3 (would|could)",
      "if you ('d|had) (only|just)? been (at home|home|in|there|present|reachable|ready) as (agreed|arranged|promised|planned)",
      'your (only|big|first|own)? (mistake|error|fault) (was|lay in|was in) (to <any>|that you|<ing>|not <ing>)',
      'you (washed|dried|ironed|used|opened|plugged|heated|mixed|left|put|kept|drove|parked|fed|poured|installed|stored|cut|sprayed|bleached|cooked|planted) ..6 (although|though|even though) (the|our|your) ..1 (label|manual|instructions|guide|contract|rules|rule|terms|leaflet|warning|recipe|sign|box|packet) (clearly)? (says|say|said|forbids|forbid|forbade|warns|warn|warned|states|stated|tells|told|asks|asked)',
      '(did|does) not (exactly|really)? help (matters)? that you',
      '(makes|made) (it|things|matters) (even)? worse that you',
      'you (were|are) the (one|person|only one) (holding|driving|using|carrying|who (was|were|had)|sitting|standing|typing|pressing|operating)',
      '^ next time (please|perhaps|maybe)? (do not|never)',
      '^ your (own)? (problem|loss|lookout|funeral|bad luck|tough luck) $',
      'you (insisted on|would not hear of|refused to hear of) ..6 (and|so) now',
      '(as|since) you (have|had)? (neglected|failed|omitted|forgot) to <any>',
      `(is|'s|was) because you ${ADVERB} (${HARMED}|shared|forgot|left|lost|gave|told|let|missed|ignored|never|kept|tampered|did not|waited|skipped)`,
      // Of the reader, as if they were somebody else.
      `${CLIENT} ${ADVERB} (has|have|had)? ${ADVERB} (supplied|supplies|gave|given|gives|entered|used|provided|sent|submitted|typed|selected|chose|chosen|filled in|wrote|stated|quoted|uploaded|declared|booked|ordered|paid|went|came|brought|attached|returned|signed) ..3 ${WRONG}`,
      `${CLIENT} ${ADVERB} (has|have|had)? ${ADVERB} (ignored|disregarded|misread|mishandled|misused|misunderstood|mistyped|broke|damaged|overlooked|neglected|refused to|arrived late|came late|turned up late|replied late|paid late|missed (the|a|two|three|his|her|their|several)|failed to|forgot|omitted|did not ${DUTY}|never ${DUTY_PAST}|tampered|deleted|caused|blocked|exceeded)`,
      `(${BECAUSE}|(delay|error|fault|failure|loss|damage) by) (the)? ${CLIENT} (arriving|failing|not <ing>|ignoring|refusing|forgetting|entering|giving|using|having (failed|forgotten|ignored)|(error|negligence|mistake|misuse|carelessness|neglect|delay|non-compliance))`,
      'you (did|have) not (do|done) (what|your (part|bit|share|homework)|as (we|you))',
      '(misuse|mishandling|improper use|incorrect use|improper handling|rough handling) (of (the|your) <any>)? (has|have)? (caused|damaged|led|voided|broke|broken)',
      `you (have been|are|were) <ing> (it|this|that|the <any>|your <any>) ${WRONG}`,
      'you (have been|are|were) <ing> (it|this|that) (all)? wrong',
      'you (have)? (accidentally|mistakenly|wrongly|carelessly|foolishly|unwisely) <ed>',
      'you (were|are) late (with|in)',
      'you (have|had)? missed (the|your|our) ..1 (deadline|appointment|payment|payments|instalment|installment|slot)',
      'you (have|had)? missed (a|two|three|several|<num>) (payment|payments|deadlines|appointments)',
      'despite (our|my|the|several|repeated|being|having) ..6 you',
      '(against|contrary to) (our|my) (advice|instructions|recommendation|warning|warnings)',
      '(i|we) (asked|told|advised|instructed) you (not)? to ..8 but you',
      '(careless|wrong|stupid|foolish|unwise|negligent|irresponsible|reckless|silly|not ..1 (smart|clever|wise|careful)) of you',
      'you had no (business|right) (to|in|<ing>)',
      'yourself to (blame|thank)',
      `for your (own)? (${FAULT}|${FAILING}|mistakes|errors)`,
      '(mistake|mistakes|error|errors|typo|typos|slip|blunder|mix-up) (that|which)? you (made|have made)',
      'no fault of (ours|mine)',
      '(i|we) (am|are) not (to blame|at fault)',
      'you (are|were) the (reason|cause|problem)',
      'you (held up|delayed|slowed down|blocked) (the|us|our|everyone|everything)',
      'you kept (us|the <any>|our <any>|everyone) waiting',
      'you (have)? (made|left) (us|our <any>|the (driver|fitter|courier|nurse|team|others)|everyone) (wait|waiting)',
      '^ no wonder',
      '(because|since|as) you were not (at)? (home|there|in|present|available|ready|listening)',
      '(poor|bad|missing|insufficient|inadequate) <any> on your (part|side|end)',
      'you (chose|decided|opted|preferred) (not)? to (ignore|skip|disregard|leave|wait)',
      'you (would|will|do) not listen',
      'you were asked (twice|several|three|repeatedly|many)',
      '(serves you right|that is what you get for)',
      // failed to
      `you ${ADVERB} (have|had|'ve|'d)? ${ADVERB} (fail~|neglect~|omit~|refuse~|forgot|forgotten) to`,
      `you ${ADVERB} (have|had)? ${ADVERB} (forgot|forgotten|neglected|omitted) (the|your|that|about|one|a|an|our)`,
      `you ${ADVERB} (did|do) not (even|so much as)? (bother|care|trouble|deign) to`,
      'you (could|can) not (even)? be bothered',
      'you never (even)? (bothered|cared|thought) to',
      // did not
      `you ${ADVERB} did not ${ADVERB} ${DUTY}`,
      `you ${ADVERB} (have|had) not ${ADVERB} ${DUTY_DONE}`,
      `you ${ADVERB} (have|had) not ${ADVERB} ${DUTY_LEFT}`,
      `you never ${DUTY_PAST}`,
      // mistakes
      `(because|since|as|after) you ${ADVERB} (have|had)? ${ADVERB} (over|mis|under)? ${MISTAKE}`,
      `you ${ADVERB} (have|had)? ${ADVERB} (over-tightened|over-filled|overtightened|mistyped|misspelled|misspelt|misread|misheard|mislabelled|mislabeled|misaddressed|mislaid|misspelt|misdialled|misdialed|misfilled|misunderstood|misinterpreted|misjudged|misused|mishandled|mistreated|misconfigured|miscalculated|ignored|disregarded|overlooked|skipped|rushed|botched|bungled|ruined|wrecked|broke|broken|damaged|corrupted|smashed|violated|breached|tampered with|interfered with)`,
      `(because|since|as) you ${ADVERB} (have|had)? (over|under) <ed>`,
      `(because|since|as|after) you ${ADVERB} (have|had)? (left|put|let|pulled|pushed|turned|switched|closed|opened|moved|removed|changed|edited|renamed|touched|washed|waited|cut|pressed|missed|threw|replied|paid|sent|came|arrived|acted) ..3 (too|off|out|open|late|away|without|wrong|unattended|outside|hard|long|yourself)`,
      `(because|since|as) you (missed|lost|forgot|ignored|skipped|changed|removed|deleted|unplugged|edited|renamed|dropped|broke) (the|your|our|it|a|this|that|two|one|an)`,
      `you ${ADVERB} (have|had)? ${ADVERB} (messed|screwed|cocked|mucked|fouled) (it|this|that|the|things|everything|up) ..2 up?`,
      `you ${ADVERB} (have|had)? ${ADVERB} (mixed|muddled) (up|the|your|them)`,
      `you ${ADVERB} (have|had)? ${ADVERB} (got|gotten|done|did|had) (it|this|that|the <any>) (all)? wrong`,
      `you ${ADVERB} (have|had)? ${ADVERB} made (a|an|the|some|several) <any>? (mistake|mistakes|error|errors|blunder|typo|slip)`,
      `you ${ADVERB} (have|had|must have)? ${ADVERB} (entered|typed|gave|given|provided|used|selected|chose|chosen|sent|put|filled in|filled out|wrote|written|supplied|quoted|keyed in|submitted|inserted|installed|connected|plugged|set|picked|dialled|dialed|clicked|pressed|fitted|mounted|wired|completed|stated|ordered|bought|purchased|booked|addressed|posted|transferred|paid|brought|took|came|went|turned up|arrived|parked|fed|filled|turned|washed|opened|drove|stored|registered|signed|applied|ticked|marked|mixed|added|poured|measured|cut|downloaded|uploaded|scanned|printed|saved|named|spelt|spelled|assembled|attached|boarded|got on|got off|got into|copied|pasted|linked|charged|loaded|shipped|returned|searched|tapped|swiped|touched|waited|queued|stood|drove|walked|boarded|alighted|called|rang|rung|knocked|held|stopped) ..4 ${WRONG}`,
      `you ${ADVERB} (have been|were|keep|kept) ${ADVERB} (feeding|using|typing|entering|plugging|clicking|pressing|taking|giving|charging|putting|wearing|holding|storing|filling|opening|writing|sending|paying|calling|looking|running|connecting|turning|reading|following|washing|dosing|adding|mixing|logging in) ..5 ${WRONG}`,
      `you ${ADVERB} (have)? (turned up|arrived|came|showed up|paid|replied|checked in|appeared|called|applied|reported it|returned (it|them|the <any>)) (a|an|one|two|three|four|<num>|several|far|much|so|very|half|over)? (an|a|hour|hours|day|days|minute|minutes|week|weeks)? (hour)? late`,
      `you (waited|were|are|paid|sent|returned|reported|called|wrote|acted|replied|responded|reacted|applied|cancelled|came) (far|much)? too (late|long|slow|careless|impatient)`,
      `you ${ADVERB} (have|had)? let (the|your|it) ..2 (expire|lapse|run out|run dry|boil|freeze)`,
      `you ${ADVERB} (have|had)? ${ADVERB} (caused|triggered|provoked) (this|the|that|it|a|all)`,
      'you (have)? (chose|chosen|decided|opted|preferred|elected) to (ignore|disregard|skip|bypass|overlook)',
      `(because|since|as|that|given that) you ${ADVERB} (have)? (chose|chosen|decided|opted|preferred|elected) (not to|against)`,
      '(because|since|as|that|given that) you (have)? (declined|refused) (to|the|our|all|any)',
      'you (have)? wasted (our|my|the|his|her|their)',
      'you keep (missing|forgetting|typing|ignoring|losing|breaking|getting|deleting|clicking|pressing|failing|unplugging|overloading|mixing)',
      '(by your own admission|you admitted)',
      'you of all people',
      '(everyone|everybody) else (managed|manages|could|understood|reads|did)',
      'any (adult|child|fool|idiot|beginner|reasonable <any>) (would|could|can|knows)',
      'you (have)? (brought|did|done) (this|that|it|all this) (on|upon|to) (yourself|by <ing>)',
      '(because of|due to|by|from|after) (what|something|whatever) you (have|had)? (did|done|broke|broken|deleted|removed|altered|changed|messed)',
      '(was|were|is|are|been) (<ly>)? (made|caused|broken|damaged|done|triggered|deleted|removed|changed|introduced|produced|created|dropped|altered|misplaced|mistyped|unplugged|disconnected|overloaded|tampered with|mishandled|misused|bent|neglected) by (you|yourself)',
      '(filled in|filled out|entered|typed|installed|fitted|completed|assembled|connected|used|stored|handled) ((wrongly|incorrectly|improperly|badly) by you|by you (wrongly|incorrectly|improperly|badly))',
      "it (is|was|'s) you (yourself)? (who|that) <ed>",
      'you (are|were) the (one|person) (who|that) (deleted|cancelled|canceled|changed|entered|chose|signed|removed|ordered|broke|did|made|agreed|decided|switched|turned|closed|opened|clicked|forgot)',
      'you yourself (have)? (deleted|cancelled|canceled|changed|entered|chose|signed|removed|ordered|broke|did|made|agreed|decided|switched|turned|closed|opened|clicked)',
      'you (have|had)? locked yourself out',
      `you ${ADVERB} (have|had)? left ..4 (blank|empty|unsigned|unanswered|incomplete|unfinished|half-done|undone|unpaid|unchecked|unticked|out of the form)`,
      'you (have|had)? left (the|your) (heating|lights|light|tap|taps|oven|hob|heater|engine|hose|ignition|water|iron) (on|running)',
      'you (have|had)? left ..3 (open|unlocked|running|unattended|outside|uncovered|switched on|turned on|in the (rain|sun|frost|cold))',
      // must have, supposed to, told
      `you must ${ADVERB} have ${ADVERB} (shared|deleted|typed|mistyped|misread|clicked|pressed|lost|dropped|broken|damaged|forgotten|left|removed|given|told|ignored|overlooked|misunderstood|misplaced|mixed|confused|done (something|it)|skipped|knocked|hit|thrown|unsubscribed|spilled|spilt|unplugged|disconnected|overloaded|mislaid|wiped|altered|tampered|bent|scratched|wrongly|accidentally|pulled|touched|let|switched|(turned|closed|changed|moved|opened|set|disabled|blocked|put|used|entered|selected|chosen) (it|the|this|that|your|off|something|a wrong))`,
      'you were (clearly|already|also|really|actually|always|explicitly|repeatedly)? (supposed|meant|asked|required|expected|obliged|instructed|obligated|reminded) (not)? to',
      'you were (clearly|already|also|explicitly|repeatedly|duly|even)? (warned|told (not|clearly|repeatedly|twice|several|many)|reminded (several|many|twice|repeatedly|of|about))',
      'you (knew|had been told|had been warned|have been warned|have been told) (perfectly well|very well|full well|about|that|not|to|several|repeatedly|exactly)',
      // inverted and lost conditions
      '(would|could|might|happened|lost|failed|broken) ..7 «had you (only|but|just|simply|actually|at least|not|first|properly|<ly>)? <ed>»',
      `^ had you (only|but|just|simply|actually|at least|not|first|properly|<ly>)? (bothered to)? <ed>`,
      `if only you (had|'d|would have)`,
      // If you'd double-checked the dates, you would still have your room
      `«if you (had|'d) (only|just|simply|actually|not|first|properly|at least|double|<ly>)? <ed>» ..8 (would|could|might) (not|still|never|have|be)`,
      '(with|given) (a)? (bit|little|some|touch)? (of)? more (care|attention|patience|thought|diligence|foresight|planning) (on your part|from you|you)',
      'more (care|attention|thought|diligence|foresight|planning) (on your (part|side|end)|from you)',
      `if you had (only|just|simply|actually|not|first|properly|at least|<ly>)? ${DUTY_PAST}`,
      `if you 'd (only|just|simply|actually|not|first|properly|at least|<ly>)? ${DUTY_PAST}`,
      `if you had (only|just|simply|actually|at least|bothered|not|backed|taken|done|given|chosen|set)`,
      // what the reader owed, knew or agreed to
      '(instructions|instruction|guide|manual|rules|steps|warning|warnings|terms|directions) (was|were|have been|has been|had been) (evidently|clearly|obviously|apparently|<ly>)? (not (<ly>)? (followed|read|observed|heeded|respected)|ignored|disregarded)',
      'it was (<ly>)? (your (own)? (responsibility|job|duty|task|turn)|(up|down) to you|on you) (to|that)',
      'you had (every|ample|plenty of|all the|two|three|four|several|<num>) (chance|opportunity|time|days|weeks|months|occasion) to (object|cancel|check|read|reply|respond|return|tell|pay|complain|act|renew|sign|change|ask|report|confirm|book|withdraw|raise)',
      'you (are|were) not (using|doing|holding|reading|wearing|following|charging|handling|cleaning|storing|listening|operating|entering|typing) ..3 (correctly|properly|right|carefully|as (instructed|described|directed))',
      'you (are|must be|were|have been) (clearly|obviously|simply)? doing (something|it|this|that) wrong',
      'you (clearly|obviously|simply|evidently|apparently|just|still)? (do|did) not (clearly|obviously|simply|even|really)? (understand (how|the|our|it|what|that)|know how|grasp)',
      'you gave (us|me)? no (reason|notice|answer|reply|warning|details|proof|sign)',
      '(nobody|no one) (else)? to blame',
      'do not blame (us|me|our|the) <any>? <any>? <any>? your',
      'do not blame (us|me)',
      'your (unwillingness|inability|unfamiliarity|insistence|reluctance|misplaced <any>|tardy <any>) (to|with|on)? ..6 (has|have|delayed|caused|led|meant|held|made|cost|is|was)',
      'your (late|missed|forgotten|missing|repeated|sloppy|hasty|poor) <any> (meant|means|made|sent|held|cost)',
      '(misused|mishandled|abused|mistreated|neglected|ridden|driven|treated|stored|handled) (carelessly|roughly|badly|improperly|incorrectly) (by you)?',
      '(the|this|your) (device|phone|laptop|appliance|product|machine|bike|item|unit|tool|battery|camera|console|pump|oven) (has been|have been|was|were) (clearly|obviously|evidently)? (misused|mishandled|abused|mistreated|neglected|tampered with)',
      '(signs|evidence|result) of (misuse|mishandling|neglect|negligence|carelessness)',
      "(error|mistake|fault|handling error) (occurred|happened|is|was|lies)? on the (customer|user|client|tenant|owner|driver|sender|buyer) 's? (side|end|part)",
      `the (parents|parent|customer|user|cardholder|tenant|guest|client|policyholder|account holder|passenger|patient|subscriber|buyer|owner|driver|sender) (should have|ought to have|should not have) (<ly>)? ${DUTY_PAST}`,
      'the (parents|parent|customer|user|cardholder|tenant|guest|client|policyholder|account holder|passenger|patient|subscriber|buyer|owner|driver|sender) (did not|never|does not) (<ly>)? (read|follow|bother|check|listen|care|obey|heed|followed|bothered|checked|listened|cared)',
      'you (have)? (abused|fiddled with|meddled with|messed with|messed around|played around|played with (the (settings|wiring|valve|controls|code|switch|fuse))|toyed with|monkeyed)',
      'you (were|are) (wrong|foolish|silly|unwise|naive|rash|reckless|careless|mad|stupid) to',
      '(was|is) a (silly|stupid|foolish|daft|careless|reckless|dumb|risky) (thing|mistake|move|idea|decision)',
      '(i|we) (had|did|have already|have repeatedly|have clearly) (already|clearly|also|repeatedly|explicitly|specifically|expressly)? (ask|asked|instruct|instructed|advise|advised|urged) you (not)? to',
      '(i|we) (had|have)? (clearly|repeatedly|explicitly|specifically|expressly) (asked|instructed|advised|stated|said|explained|wrote|told|written|communicated|informed)',
      '(as|it) (was|is)? (clearly|plainly|explicitly|expressly) (stated|written|said|says|states|mentioned|communicated)',
      'you (accepted|agreed to|signed) (the|our|these|this|those|to) ..3 (so (do not|you (can not|have|must|need))|when you|did not you|and (now|must|have to))',
      'which you (were told|had read|chose to ignore)',
      'you knew (the (risk|risks|rules|deadline|terms|price|fee|conditions)|that (the|this|it|we|our|you))',
      'you were (well|fully|perfectly|clearly|certainly) aware (of|that)',
      '^^ you were aware (of|that)',
      'your (own)? (children|child|kid|kids|dog|cat|pet|puppy|son|daughter|staff|employee|employees|colleague|colleagues|team|husband|wife|partner|guest|guests|family|electrician|plumber|admin|developer|contractor|secretary|assistant) (have|has)? (ate|eaten|chewed|swallowed|had not <ed>|broke|broken|ruined|damaged|deleted|lost|made the (error|mistake)|made (a|an) (error|mistake)|forgot|failed|destroyed|cancelled|spilled|spilt|scratched|chewed|bit|jammed|smashed|cracked|bent|dented|stained|flooded|melted|dropped|knocked over|unplugged|ignored|did not|entered ..3 wrong|gave ..3 wrong|typed ..3 wrong)',
      'you (could|might) (have|at least have) (mentioned|said|told|warned|asked|called|read|thought|replied)',
      'you needed to ..8 (and|but) you did not',
      'you (promised|agreed|undertook|were) ..8 (and|but) you (have not|did not|had not|never)',
      'you (were|was) to (sign|send|bring|return|pay|tell|call|confirm|provide|attach|fill|complete|check|arrive|be|keep|submit)',
      '(nobody|no one) (forced|told|asked|made|obliged) you (to)? (buy|open|sign|click|delete|touch|send|pay|download|install|cancel|take|go|change|use|choose|do|come)',
      '(nobody|no one) but you (had|knew|used|touched|changed|has)',
      'ball (was|has been) in your court',
      "you ('ve|have|had)? (got|have) (it|this|that|things) (all)? (backwards|mixed up|muddled|confused|the wrong way round|wrong way round|upside down)",
      'you (have|had|must have|clearly|simply|apparently)? (confused|mistook|mistaken) (the|your|our|it|this|that|a|one)',
      "you (had|'d) (really|certainly)? better (be more|read|check|learn|listen|pay attention|think|look)",
      'you (ought to|need to|must|should|have to|really should) (try to)? (be (more|a little more|a bit more) (careful|attentive|cautious|accurate|responsible|diligent)|pay (more|closer|better|some) attention)',
      'you need to (learn|listen)',
      'you should (really|surely)? know (better|by now)',
      // fault
      `your own (damn|silly|stupid)? ${FAULT}`,
      'your own (choice|making|decision) (that|if)',
      'of your own making',
      '^^ (all)? your (own)? (fault|own mistake|own doing) (for|that|if)',
      `^^ not <ing> ..6 (is|was) (your|a|an) (own)? <any>? (mistake|error|decision|choice|fault|oversight|idea)`,
      '^^ (failing|ignoring|skipping|neglecting|refusing|choosing|leaving|declining|forgetting|overlooking) ..6 (is|was) (your|a|an) (own)? <any>? (mistake|error|decision|choice|fault|oversight|idea)',
      '^^ (should|could|ought to) have (read|thought|checked|asked|told|paid|known|listened|looked|saved|backed|kept|been more)',
      "(this|that|it) (is|'s) what you get (for|when|if)",
      '(serves you right|what did you expect|you had it coming)',
      '^^ (well|but|and)? you asked for it $',
      '(can not|could not|do not) help it (if|that|when) you',
      '(can not|could not|will not) be (blamed|held responsible|responsible|liable) for (what|how|the way) you',
      '(can not|could not|will not) be (blamed|held responsible|responsible|liable) for your <any>? (forgetfulness|mistake|mistakes|error|errors|carelessness|negligence|choice|choices|failure|actions|decision|decisions|inaction|delay)',
      '(error|problem|fault|bug|issue|trouble|cause) (sits|is|lies|is sitting|was sitting|must be|seems to be|was) (right)? (in front of|behind) (the|your) (screen|keyboard|computer|monitor|wheel|desk|counter|camera)',
      '(problem|issue|error|culprit|cause|weak link|weakest link|weak point) (here)? (is|was) you $',
      '(problem|issue|error|culprit|cause|weak link|weakest link|weak point) (here)? (is|was) «you» not the',
      `(is|was|are|were|'s|be) (all|entirely|clearly|only|solely|partly|just|really|simply|<ly>)? your ${FAULT}`,
      `${BECAUSE} (a|an)? your (own|unfortunate|late|wrong|incorrect|improper|careless|missing|lack of|poor|repeated|belated)? (${FAULT}|${FAILING}|actions|action|behaviour|behavior|delay|decision|delays|changes|handling|tampering|mistakes|errors|actions|lateness|late (reply|payment|response)|wrong (address|number|entry|input|data|details))`,
      `${BECAUSE} your (own|wrong|incorrect|improper|careless|negligent|faulty|sloppy|rough|reckless|late|belated|slow|hasty|clumsy|delayed|tardy|missing|hesitant|sluggish|repeated) <any>`,
      `${BECAUSE} you (not)? <ing>`,
      `${BECAUSE} your not <ing>`,
      `(due to|because of|caused by|owing to|on account of|as a result of|result of|consequence of|traced (back)? to|stems from) your (own|repeated|constant|late|early)? <ing> (the|it|this|that|them|your|a|an|our|too|so|off|out|up|down|away|late|early|on|wrong|incorrectly|us|me|with|without)`,
      '(due to|because of|caused by|owing to|on account of|thanks to|as a result of|traced (back)? to|stems from) you $',
      '(error|errors|fault|mistake|problem|issue|delay|damage|trouble|leak|mix up|confusion|typo|loss|failure|mess) (<any> <any>?)? (comes|came|stems|stemmed|arose) from you $',
      `your (own)? (repeated|continued|apparent|persistent|complete|gross|obvious|clear|utter|own)? ${FAILING}`,
      `your (late|belated|careless|sloppy|improper|wrong|incorrect|faulty|reckless|rough|negligent) <any> ..4 (has|have|had)? (caused|led|resulted|meant|means|delayed|voided|voids|broke|broken|damaged|destroyed|ruined|blocked|is (the|to)|are (the|to))`,
      `your (wrong|incorrect|false|invalid|improper|mistaken|faulty) <any> ..2 (made|stopped|killed|crashed|sent|kept|prevented|triggered|brought|cost|confused|held up|locked|broke|caused|(is|was|are|were) (why|the (reason|cause)))`,
      `down to your (own)? <any> (being)? ${WRONG}`,
      `your (inaction|delay|delays|decision|action|actions|choice|changes|behaviour|behavior|silence|mistake|mistakes|error|errors|edits|edit) (has|have|had)? (caused|led to|resulted in|is (the reason|to blame)|are (the reason|to blame)|broke|damaged|delayed|cost|costs)`,
      `your not <ing>`,
      `(fault|blame|responsibility|cause) (lies|lay|is|sits|rests) (entirely|clearly|solely|fully|<ly>)? (with|on) (the|our)? (${CLIENT}|you) (who|for|and|alone)`,
      `(the|this|that) (fault|mistake|error|blame|problem|responsibility|cause) (is|was|lies|lay|sits|rests) (entirely|clearly|solely|fully|<ly>)? (yours|with you|with (the|our) ${CLIENT}|on your (side|end|part)|at your (end|side))`,
      '(fault|mistake|error|oversight|failure|misunderstanding|slip|omission|mix-up|confusion|inattention|misuse|mishandling|neglect|negligence|carelessness|lapse|inaction|forgetfulness|lack of (care|attention|diligence|communication)) (on|at|from|of) your (side|end|part|behalf)',
      'your (complete|total|utter)? lack of (care|attention|response|cooperation|knowledge|understanding|preparation|patience|diligence|communication|maintenance)',
      `${WRONG} <any> (from|on|at|by) your (side|end|part)`,
      'the (customer|user|client|cardholder|tenant|guest|account holder) (is|was) (at fault|to blame|careless|negligent)',
      `(is|was|are|'s) (entirely|clearly|only|solely|all|partly|just|simply|purely|<ly>)? «(down to|on) you»`,
      'you (are|were) the (one|person) (who|that) <ed>',
      'you (are|were) the reason (the|your|it|this|that|why|everything|nothing)',
      '(you|you yourself) (are|were) (entirely|clearly|solely|the one|<ly>)? (to blame|at fault|in the wrong|guilty)',
      'you (are|were) (entirely|clearly|solely|fully|personally|yourself) responsible for (this|the|that|all)',
      'you (are|were) responsible for (this|the|that) (damage|delay|error|problem|loss|outage|mess|fault|mistake|failure)',
      'you (only)? (have|had|can)? (only)? (yourself to (blame|thank)|only yourself to|blame (only)? yourself)',
      '(i|we) blame you',
      'not (our|my) (fault|problem|mistake|doing) (that|if|when|because)? you',
      '(fault|mistake|error|omission|slip|oversight) by you',
      `(was|were|been|got) ..1 (${MISTAKE}|left (open|on|running|unlocked|unattended|out|off|ajar|behind) ..3) by (you|yourself) $`,
      '<ing> ..9 as you (did|have|have done) (is|was|has|does|will)? ..4 (cause~|break~|broke|damage~|void~|ruin~|trigger~|block~|delay~|kill~|lead~ to|led to|cost~|(a|the) (mistake|reason|problem|trouble))',
      `${WRONG} <any> by (you|the (customer|user|client|tenant|cardholder|passenger|guest|owner|buyer))`,
      '(mistake|fault|error) (is|was) (entirely|clearly|all|only|<ly>)? «yours»',
      '(result|consequence|because) of (neglect|misuse|mishandling|negligence|rough handling|improper use|poor (care|maintenance))',
      '(fault|mistake|error) (is|was|lies) not (ours|on our (side|end)|with us)',
      // user error
      "(user|operator|customer|client|tenant|owner|driver|guest|pilot|end user|end-user|student|patient|traveller|traveler|passenger|subscriber|buyer|sender|keyboard) 's? (error|mistake|fault|negligence|carelessness|misuse|mishandling)",
      '(error|mistake|fault|misuse|negligence) (by|of|from|on the part of) (the|a) (user|customer|client|operator|account holder|cardholder|tenant|owner|buyer)',
      '(incorrect|improper|wrong|careless) (use|usage|handling|operation) (by|of) (you|the (customer|user|client))',
      '(pebkac|layer 8|id10t|self-inflicted)',
    ],
    /** The reader, their deeds and their people as the cause, and deeds done badly. */
    [`${ID}.cause`]: [
      `(wrong|late|rejected|refused|declined|failed|returned|bounced|cancelled|lost|delayed|blocked|stuck) ..6 ${BECAUSE} (the|an|a|that) <any> <any>? «you (typed|entered|gave|wrote|chose|selected|supplied|provided|quoted|picked|put|booked|sent|submitted|keyed)»`,
      `your (own)? (mistake|error|slip|oversight|blunder|mix-up|typo) (with|in|on|about|over|when|at) ..6 (is|was) (what|why|the (reason|cause))`,
      `your (own)? (mistake|error|slip|oversight|blunder|mix-up|typo) (with|in|on|about|over|when|at) ..4 (caused|triggered|led|meant|means|cost|delayed|locked|blocked|sent|broke|held)`,
      `(that|this|it|the <any>|that one|this one) (one)? (is|was|'s) «(entirely|clearly|only|solely|all|purely|<ly>)? on you» (i|mate|sir|madam|and|so|not)?`,
      '(nobody|no one|none) (at|on|in|from) your (end|side|team|office|company|household|part|house|staff|family|firm|shop) (<ed>|<ly>|did|does|has|had|was|even|bothered|came|gave|wrote|told)',
      `(somebody|someone) (at|on|in|from) your (end|side|team|office|company|household|part|house|staff|family|firm|shop) (<ly>)? (has|have|had|must have|may have|seems to have|did not|was)? (<ly>)? (${HARMED}|entered|typed|gave|given|changed|switched|turned|opened|clicked|pressed|touched|reset|forgot|forgotten|missed|ignored|failed|did not|put|left|shared|moved|mixed|lost|must|ought|should)`,
      '(we|i) (find|hold|held|consider|deem|make|see|regard|must hold) (you|your <any>|yourself) (to be|as)? (fully|solely|entirely|personally|alone)? (responsible|accountable|liable|at fault|to blame|answerable) for (the|this|that|any|all)? <any>',
      '(your <any> <any>?|yourself|you) (is|are|was|were) (alone|solely|entirely|clearly)? to blame',
      '^ blame (your|the) <any> <any>? (not|and not|rather than) (us|our|me)',
      '(you|yourself) (must|will have to|should|alone|have to)? bear (the|full|all|sole)? (responsibility|blame|fault)',
      '(fault|blame|responsibility|problem|mistake|error|cause) (lies|lie|lay|rests|sits|is|was|happened|occurred|came|arose|comes|is coming|originated|is originating) (only|squarely|entirely|clearly|solely)? (at your door|with you|(at|on|from|in) your (side|end|part|door|house|team))',
      `${WRONG} <any> <any>? (was|were|has been|have been|is|got) (<ly>)? (supplied|given|entered|provided|submitted|typed|chosen|selected|quoted|stated|used|ticked|sent|ordered|keyed in|filled in|written|picked|booked) (by (you|yourself|yourselves|your <any>)|(at|on|from) your (side|end|part))`,
      `(was|were|has been|have been|is|got) (<ly>)? (supplied|given|entered|provided|submitted|typed|chosen|selected|filled in|filled out|completed|set up|installed|handled|used|stored|assembled|connected|fitted|wired) (${WRONG}|badly|carelessly|poorly|the wrong way) by (you|yourself|yourselves|your <any>)`,
      `you ${ADVERB} (have|had)? ${ADVERB} (handled|used|installed|stored|treated|operated|fitted|mounted|assembled|connected|set up|packed|wrapped|cleaned|washed|wired|closed|loaded|filled|charged|parked|kept|maintained|cut|measured|sealed|labelled|labeled|adjusted|programmed|configured|folded|hung|glued|tightened|watered|fed|pruned|transported|carried) (it|them|this|that|(the|your|our|a|an) <any> <any>?) (incorrectly|wrongly|improperly|badly|carelessly|poorly|roughly|the wrong way|too (hard|tight|tightly|roughly|long|hot|late|much)|inappropriately|negligently|recklessly|sloppily|without (care|due care|thinking))`,
      `you (have)? (done|did|made|given|gave) (a|an|the)? (wrong|incorrect|false|mistaken|faulty) <any>`,
      '(locked|blocked|lost|broken|damaged|delayed|cancelled|caused|triggered|suspended|rejected|closed) (by|through|because of|due to|owing to) your (own|repeated|failed|late|missing|poor|constant|careless|many) <any>',
      'you were (explicitly|clearly|repeatedly|specifically|expressly)? (told|warned|informed|advised|instructed|reminded) (to (keep|close|check|read|bring|leave|wait|use|call|pay|store|turn|switch|sign|back)|not to|of (the|this) (risk|rule|deadline|date)|several|twice|repeatedly|more than once|many times|beforehand)',
      '(as|like) (i|we) (had|have)? (already|clearly|repeatedly|explicitly|previously)? warned',
      '(i|we) did (say|tell|warn|mention|write|point|explain|ask) (you|that|to|it|so)',
      'you (have|had)? let (the|your|our|it|this|that) ..1 (run|go|get|fall|become|grow|burn|boil|freeze|dry|expire) (flat|dry|out|cold|low|over|stale|off|rusty|wild|empty)?',
      'you (have|had)? left (it|this|that|things|everything|the <any>|your <any>) (until|till|to) the (very)? (last|final)',
      "(it is|it was|it's|only|just|all) because of you",
      '^ because of you',
      '^ thanks to you (the|we|our|forty|everyone|everybody|all|nobody|my|a|<num>)',
      'you (have)? (failed|let) (us|me|everyone|the team) (down)? by',
      'your (poor|bad|lax|sloppy|careless|hasty|late|wrong|rash|negligent|reckless) <any> (is|was|are|were) (clearly|probably|the|a|to|why|what|behind|entirely)',
      '(through|by|from|due to|because of|caused by|owing to) (the)? (improper|incorrect|careless|rough|wrong|negligent|inappropriate|poor) (use|usage|handling|operation|storage|care|treatment|installation|maintenance)',
      '(mishandling|misuse|negligence|carelessness|neglect|mistreatment|rough handling|improper use) by (the|a|your) <any>',
      `the (customer|user|cardholder|tenant|guest|client|applicant|hirer|patient|passenger|subscriber|buyer|owner|driver|sender) (omitted|overlooked|ignored|mishandled|damaged|broke|misread|disregarded|lost|misused|neglected)`,
      '(in (the)? future|from now on|next time|going forward|in times to come) (please|kindly|do|try to|you should|you must)? (be|pay) (a (bit|little))? more (careful|attention|attentive|thorough|accurate|cautious)',
    ],
    /** Reproaches that ask for no answer. */
    [`${ID}.reproach`]: [
      'why (on earth|in the world)? (did|have|had|would|could) (not)? you (not|even|ever)? <any>',
      '^^ (did|had|could) not you <any>',
      '^^ (did|do|have|had) you (not|even) (even|actually|really)? (read|see|check|try|look|think|follow|listen|notice|restart|know|tried|checked|looked|thought|followed|listened|bothered|bother)',
      'how (on earth)? (could|can|did) you (possibly|ever|not|even)? (forget|lose|miss|ignore|overlook|think|do (that|this)|not|break|believe|delete|manage)',
      '^^ what were you (thinking|doing)',
      '(is|was) it (really|so|too)? (so|too|that|really) (hard|difficult|much) to',
    ],
    /** What readers do; a blame only beside the harm that came of it: "you left the tap on, so the cellar is flooded". */
    [`${ID}.deed`]: [
      `(because|since|as|cos|coz|cuz|given that|now that|seeing that|seeing as|is that|was that|and|but) you ${ADVERB} (have|had)? ${ADVERB} (${DEED}|told|sent|paid|posted|agreed|forwarded|downloaded|answered|skipped)`,
      `(because|since|as|cos|given that|is that|was that) you ${ADVERB} (have|had)? ${ADVERB} (<ed>|hung|held) ..4 too (little|short|soon|low|thin|thick|slowly|much|many|little|few|hard|early|late|fast|often|hot|long|deep|deeply|tight|tightly|high|heavily|quickly)`,
      `^ you ${ADVERB} (have|had)? ${ADVERB} ${DEED}`,
    ],
    // Any other deed, beside what was lost or spoilt by it: "the data ran out because you watched films".
    [`${ID}.any-deed`]: [`(because|cos|since) you ${ADVERB} (have|had)? ${ADVERB} <ed>`],
  },
  bad: [
    { text: '⟦You shared⟧ the key with a friend, and that is why the locker was suspended.' },
    { text: '⟦You bought the wrong⟧ strings.' },
    { text: 'The seal leaks since ⟦you forgot to⟧ close the tap.' },
    { text: '⟦You should have read⟧ the label before you washed the coat.' },
    { text: '⟦You failed to⟧ sign the second page.' },
    { text: 'The ferry left on time. ⟦You didn’t check⟧ the timetable.' },
    { text: 'It is ⟦your own mistake⟧ that the bread burned.' },
    { text: '⟦Had you saved⟧ the drawing, we could print it today.' },
    { text: 'Our fitter says that this is a plain ⟦user error⟧.' },
    { text: 'The payment came back, ⟦because you entered the wrong⟧ IBAN.' },
    { text: '⟦You were supposed to⟧ bring the old lamp with you.' },
    { text: 'The fine is ⟦the result of your carelessness⟧.' },
    { text: 'The oven is dead ⟦because you opened⟧ the door too soon.' },
    { text: '⟦Not reading the label was your mistake⟧.' },
    { text: '⟦Looks like somebody forgot⟧ the key again!' },
    { text: '⟦Why on earth would you wash⟧ a silk coat?' },
    { text: '⟦You came to the wrong⟧ pier.' },
    { text: 'The clay cracked. ⟦You stored it badly⟧.' },
    { text: '⟦We hold you responsible for the dent⟧.' },
    { text: 'The kiln went out since ⟦no one on your side checked⟧ the oil.' },
    { text: 'The ⟦wrong colour was ticked by you⟧.' },
    { text: 'The course was full when ⟦you finally got round to⟧ signing up.' },
    { text: 'Cause of the delay: ⟦customer gave a false⟧ address.' },
    { text: '⟦You cracked it yourself⟧ by standing on the lid.' },
    { text: 'The herbs died since ⟦you never watered⟧ them.' },
    { text: 'The clay dried ⟦because of your leaving the⟧ lid off.' },
    { text: 'The ⟦mix-up came from you⟧.' },
    { text: '⟦Somebody on your side unplugged⟧ the kiln.' },
    { text: '⟦You rang off before I could⟧ look it up.' },
    { text: '⟦You never greased the chain⟧, so it broke.' },
    { text: 'The ferns died ⟦because you overwatered⟧ them.' },
    { text: 'The shelf snapped ⟦because you put far too many⟧ jars on it.' },
    { text: '⟦If you’d been home as agreed⟧, the sofa would stand in your room now.' },
    { text: '⟦Your kids jammed⟧ the drawer with a spoon.' },
    { text: '⟦You dragged⟧ the bench over the deck, and that’s where the scratches come from.' },
    { text: 'The dough didn’t rise ⟦because you added too little⟧ yeast.' },
    { text: 'The data ran out ⟦because you watched⟧ the whole race.' },
    { text: 'This happened ⟦because you shared⟧ the gate code with a friend.' },
    { text: 'The refund bounced ⟦because you gave⟧ us a closed account.' },
    { text: '⟦If you’d double-checked⟧ the tide, you would still have your tent.' },
    { text: 'You wouldn’t need a new oar ⟦had you oiled⟧ the old one.' },
    { text: 'We couldn’t deliver the harp ⟦because you weren’t in⟧.' },
    { text: '⟦You brought this on by skipping⟧ two rehearsals.' },
    { text: '⟦You held⟧ the lamp under water, so the switch is dead.' },
    { text: '⟦You drove off without paying⟧ for the hay.' },
    { text: '⟦You made us wait⟧ for an hour.' },
    { text: '⟦Your mistake was to moor⟧ under the bridge.' },
    { text: '⟦You ironed the silk although the label says⟧ no.' },
    { text: 'The seat went to somebody else, ⟦as you failed to⟧ check in.' },
    { text: '⟦You queued at the wrong⟧ gate, so the boat left without you.' },
    { text: 'The van went to the wrong street because of the postcode ⟦you typed⟧.' },
    { text: '⟦Your slip in the order is why⟧ two came.' },
    { text: '⟦You left the taps on⟧.' },
    { text: 'Your kite wasn’t entered ⟦because you paid too late⟧.' },
    { text: '⟦Pulling the lever twice, as you did, broke⟧ the spring.' },
    { text: 'The cows are out because the fence ⟦was left open by you⟧.' },
  ],
  good: [
    { text: 'I’m sorry. We told you twice that it was in stock.', because: 'what we told was wrong' },
    { text: 'You should have received the key card by post.', because: 'it says what to expect' },
    {
      text: 'You wrote that you had broken the lid, so a new one is on its way.',
      because: 'it repeats what the reader told',
    },
    { text: 'Thanks to you, the new roof is paid.', because: 'it is praise' },
    { text: 'If you forgot to sign the form, the clerk at the desk has a pen.', because: 'it is a condition' },
    {
      text: "You didn't do anything wrong: our scanner misread the label.",
      because: 'it takes the blame off the reader',
    },
    { text: 'You ignored nothing: the letter never left our desk.', because: 'it takes the blame off the reader' },
    { text: 'Because you cancelled in time, you get the full price back.', because: 'no harm came of it' },
    { text: 'The old key is gone because you asked for a new one.', because: 'the reader wanted it' },
    { text: 'Your card is blocked because you told us that it was stolen.', because: 'the reader wanted it' },
    { text: 'If you had paid by card, the money goes back to the card.', because: 'it is a condition' },
    { text: 'The berth is free again because you asked for it on Monday.', because: 'the reader wanted it' },
    { text: 'You wrote that the label is wrong, and it was.', because: 'what is wrong is not the reader’s' },
    { text: 'Why did you choose the blue one?', because: 'it wants to know' },
    { text: 'Did you forget your umbrella on the boat?', because: 'it asks' },
    { text: 'We failed to call you back, and I’m sorry.', because: 'the sender owns it' },
    { text: 'The signature on page two is missing; could you add it?', because: 'it says what is missing' },
    { text: 'You wrote “you forgot to send the lamp”, and that’s right: we did.', because: 'it quotes the reader' },
    { text: 'You should have been told about the fee. I’ve taken it off.', because: 'the sender had the duty' },
    { text: 'You finally passed the exam. Congratulations!', because: 'it is praise' },
    { text: 'The customer sent the papers on Monday.', because: 'nobody did wrong' },
    { text: 'The stamp shows that the order came from you.', because: 'an order comes from somebody' },
    { text: 'You can pay the dues through your sailing club.', because: 'a club is no deed' },
    {
      text: 'You never used the sauna, and we charged you for it. I’ve refunded it.',
      because: 'the reader rightly left it undone',
    },
    { text: 'You shouldn’t have paid for the second towel. I’ve refunded it.', because: 'the sender took too much' },
    {
      text: 'The choir sheet that you told us your colleague deleted is back.',
      because: 'it is told back, and undone',
    },
    { text: 'You can lend the boat to someone in your family at no cost.', because: 'nobody did wrong' },
    { text: 'You’ve broken your arm, so we keep your lessons for the autumn term.', because: 'a bone is no fault' },
    { text: 'It was our driver’s mistake.', because: 'it is the sender’s own driver' },
    {
      text: 'You’ve lost the locker key, so you’re locked out. I’ll open it at noon.',
      because: 'it is told back, and help follows',
    },
    { text: 'If the glue needs longer, I tell you so on Monday.', because: 'it is a promise' },
    { text: 'You haven’t paid anything twice.', because: 'it takes a worry away' },
    { text: 'The guest who provoked you also broke our rules.', because: 'it is another guest’s doing' },
    {
      text: 'You’ve forgotten your locker code and asked for a new one.',
      because: 'it tells back what the reader asked',
    },
    { text: 'No wonder you were upset.', because: 'it understands the reader' },
    { text: 'You asked because you never received the code.', because: 'it was not sent' },
    {
      text: 'Thank you for telling me that you chose the wrong reed; the right one is on its way.',
      because: 'it tells back what the reader said',
    },
    { text: 'The slip that you sent to the wrong desk was passed on to me.', because: 'no harm came of it' },
    {
      text: 'You paid the fee to a wrong account, and you want it back. The bank has stopped it.',
      because: 'it tells back what the reader came with',
    },
    { text: 'You forgot your scarf in the sauna. It’s at the till for you.', because: 'it is kept for the reader' },
    { text: 'Your son dropped the drum, so we’ve sent another one.', because: 'help follows' },
    {
      text: 'The tyre burst because you drove over glass, which can happen to anyone.',
      because: 'it is nobody’s fault',
    },
    { text: 'It didn’t break because you added too much water, so don’t worry.', because: 'it takes the blame away' },
    { text: 'The bill is lower because you paid too much in May.', because: 'no harm came of it' },
    { text: 'You never received the saddle, so I’ve sent another one.', because: 'it puts a loss right' },
    { text: 'You never ordered the lid, so we’ve cancelled the bill.', because: 'it puts a mistake right' },
    { text: 'I’m sorry you were the one who found the mould.', because: 'it is an apology' },
    { text: 'Your typo in the name is easy to fix.', because: 'it takes the weight off' },
    { text: 'You left the lights on the shelf, and we’ve kept them.', because: 'nothing was left running' },
    { text: 'You waited too long for our answer.', because: 'the sender was slow' },
    {
      text: 'You waited in the hall for an hour, and then the lift froze.',
      because: 'it tells what happened to the reader',
    },
    {
      text: 'You asked to end the plan, because nobody on your team uses it.',
      because: 'it is the reader’s own reason',
    },
    { text: 'Your dog ate the ticket, so here’s a new one.', because: 'the sender helps' },
    { text: 'Ringing at once, as you did, was the best thing to do.', because: 'it praises' },
    { text: 'You wrote that it was your mistake. It was ours.', because: 'it gives back what the reader said' },
    { text: 'You missed the last ferry, in the rain. The fault is ours.', because: 'it says what it cost them' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      let end = -1;
      const reproaches = reading.cues(`${ID}.reproach`).filter((cue) => isReproach(reading, cue));
      const deeds = [
        ...reading.cues(`${ID}.deed`).filter((deed) => hasDoneHarm(reading, deed)),
        ...reading.cues(`${ID}.any-deed`).filter((deed) => hasSpoilt(reading, deed)),
      ];
      const causes = reading.cues(`${ID}.cause`).filter((cue) => !isThanked(reading, cue));
      for (const cue of [...reading.cues(ID), ...causes, ...reproaches, ...deeds].sort((a, b) => a.first - b.first)) {
        if (cue.first <= end || !isBlame(reading, cue)) continue;
        end = cue.last;
        yield tell(reading, cue, context);
      }
    }
  },
});

/** What readers rightly did, or what was done to them: no reproach. */
const NO_REPROACH = /\b(?:receive|get|like|choose|chose|want|prefer|hear|sign up|join|happen|we|us|our|I|support)\b/;

/** "Why didn't you read it?"; not "Why did you choose it?", which wants to know. */
function isReproach(reading: Reading, { sentence, span, first, last }: Cue): boolean {
  const phrase = reading.slice(span);
  if (/^why/i.test(phrase)) {
    const isSharp = / (?:on earth|in the world|would|even|ever) | not? |n[’']t /i.test(phrase);
    return isSharp && !NO_REPROACH.test(phrase);
  }
  if (/n[’']t you/i.test(phrase) || /^(?:did|do|have|had) you not/i.test(phrase)) {
    const { lastWord = last } = reading.sentences[sentence] ?? {};
    for (let i = first; i <= Math.min(lastWord, last + 2); i++)
      if (/^(?:receive|received|get|got|like|want|prefer|mind|love)$/.test(reading.word(i))) return false;
  }
  return true;
}

const HARM =
  /\b(?:gone|drained|scammed|sold on|(?:this|that|it|which)(?: all)? happened|(?:came|sent) back|lost|open(?:ed|s)? (?:up )?again|reopened|infected|swollen|faded|stain(?:s|ed)|scratch(?:es|ed)|dents|cracks|warped|rusted|rusty|chipped|dented|clogged|peel(?:s|ed|ing)|came (?:apart|undone|loose|off|down)|fell (?:off|apart|over|out)|emptied|stolen|hacked|robbed|tore|torn|ripped|split|collapsed|lost|banned|suspended|broken?|broke|fail(?:s|ed)|block(?:s|ed)|reject(?:s|ed)|refused|denied|void(?:s|ed)?|damaged?|crash(?:es|ed)?|ill|sick|delay(?:s|ed)?|ruined|wiped|burn(?:s|t|ed)?|leak(?:s|ed)?|snapped|cracked|dead|died|kill(?:s|ed)|locked|expired|lapsed|bounced|corrupt(?:ed)?|flood(?:s|ed)|burst|froze|frozen|shr[au]nk|melted|jammed|overheat(?:s|ed)|penalty|forfeit\w*|turned away|given away|bear the|stopped working|stopped|slow|disappeared|no longer|no refund|nothing (?:we|to|left)|not (?:valid|covered|possible|eligible|refundable|work\w*|start\w*)|can(?:not|[’']t| not)|couldn[’']t|doesn[’']t|didn[’']t (?:rise|set|hold|start|work|dry|stick|grow|bind)|won[’']t|isn[’']t|impossible|too late|wasn[’']t|you (?:now )?(?:must )?pay)\b/i;
const LEADS_TO =
  /(?:[,;–—]|\band\b)\s*(?:and )?(?:so|therefore|hence|thus|which|that[’']s (?:why|where|how)|this is why|that is (?:why|where|how)|and now|now|then)\b/i;
const NO_HARM =
  /\b(?:nothing (?:was|is|has been) (?:lost|damaged|broken|spoilt)|can happen|happens to|(?:cover|insurance|insurer|policy|warranty|guarantee) (?:pays|covers)|in (?:good )?time|don[’']t worry|no worries|no problem|not a problem|never mind|free of charge|for free|(?<!\b(?:the|your|a|no|any) )refund(?:ed|ing)?|credited|sorry|apologi[sz]e|thank(?:s| you)|well done|fortunately|luckily|our (?:own |old |new )?(?:server|system|leaflet|guide|manual|advice|driver|fault|mistake|error|outage|bug|app|site|website|staff|desk|partner)|we (?:will|can|have|[’']ll|[’']ve|kept|saved|swapped|moved)|we[’'](?:ll|ve|re)|I[’'](?:ll|ve)|you (?:can|may|could|needn|don))\b/i;

const HELP =
  /^(?:Let[’']s|Let me|Here(?:[’']s| is| are)|(?:I|We)(?:[’']ll|[’']ve| will| can| have)(?! not| to)\b|You can)\b/i;

/** Whether the harm that a deed did is told as its effect: behind "so", before "because", or in a short sentence before it. */
function hasDoneHarm(reading: Reading, { sentence, first, span }: Cue): boolean {
  const found = reading.sentences[sentence];
  if (found === undefined) return false;
  const whole = reading.slice(found.span);
  if (NO_HARM.test(whole)) return false;
  // "You've lost the phone, so you're locked out. Let's get you back in."
  if (/\b(?:have|[’']ve) lost$/i.test(reading.slice(span)) && HELP.test(textOf(reading, sentence + 1))) return false;
  const before = reading.text.slice(found.span.start, span.start);
  const behind = reading.text.slice(span.end, found.span.end);
  // "You waited in the queue, and then the page froze": what happened to them
  if (
    / (?:waited|queued|stood|sat|stayed|paid)$/i.test(` ${reading.slice(span)}`) &&
    !/^ (?:too\b|until|till|before|(?:\S+ ){1,4}(?:before|until|to|with)\b|with\b|to\b)/i.test(behind)
  )
    return false;
  if (reading.word(first) !== 'you') {
    if (/^(?:and|but)$/.test(reading.word(first))) return false;
    // "Your card is blocked because you told us that it was stolen"
    if (
      / (?:told|sent|posted|forwarded)$/i.test(reading.slice(span)) &&
      /^ (?:to )?(?:us|me)\b(?! (?:an?|the) )/.test(behind)
    )
      return false;
    return HARM.test(before) || (before.trim() === '' && HARM.test(behind.replace(/^[^,]*/, '')));
  }
  const effect = LEADS_TO.exec(behind);
  return effect !== null && HARM.test(behind.slice(effect.index));
}

/** What is lost or spoilt beyond doubt. */
const SPOILT =
  /\b(?:gone|drained|lost|dead|died|leak(?:s|ed|ing)?|broken?|cracked|burst|flooded|jammed|ruined|damaged|wrecked|missed|r[au]n out|wiped|stolen|hacked|failed|bounced|lapsed|rejected|denied|void(?:ed)?|stain(?:s|ed)|shr[au]nk|torn|snapped|burnt|melted|bent|crashed|ill|sick|forfeit\w*|fined)\b/i;
/** What readers rightly do, ask for or are. */
const RIGHTLY =
  /\b(?:asked|requested|reported|wanted|wished|needed|received|got|preferred|liked|loved|chosen?|moved|reached|applied|joined|confirmed|contacted|written|returned|mentioned|told|said|lived|ordered|booked|bought|purchased|had|been|registered|used|stayed|worked|called|tried|followed|upgraded|downgraded|switched|changed|renewed|accepted|played|surprised|voted)$/i;
const hasSpoilt = (reading: Reading, { sentence, span }: Cue): boolean =>
  !RIGHTLY.test(reading.slice(span)) &&
  !NO_HARM.test(textOf(reading, sentence)) &&
  SPOILT.test(reading.text.slice(reading.sentences[sentence]?.span.start ?? 0, span.start));

/** What a thing fails to do is harm: "the dough didn't rise"; "it didn't break" is none. */
const UNABLE =
  /\b(?:(?:did|does|do|wo|could|ca)n[’']t|(?:did|does|will|could) not|cannot) (?!be\b|break|fail|come|leak|crack|burn|die|fall|stop|happen|tear|snap|get|go|matter|mean|count|hurt|cost|change|lose|charge|blame)\w+(?: (?:it|them|you|(?:the|your|our) \w+))?(?: properly| well| right)? $|\byour \w+ (?:was|were|is|are)(?:n[’']t| not) (?:in|drawn|accepted|counted|booked|entered|sent|paid|registered|renewed|processed|included|valid)\b[^.,;]* $/i;

/** Participles after "you should have" that name no duty of the reader. */
const NO_DUTY = new Set(
  'received got gotten seen had been heard found access arrived become gone noticed felt met lost wanted liked preferred needed wished'.split(
    ' ',
  ),
);
/** Verbs after "you were supposed to" that name what the reader should have got. */
const GETS = new Set('receive get have hear see be find arrive'.split(' '));
/** Words before "you" by which it opens a clause of its own. */
const OPENERS = new Set(
  'because since as and but so that why clearly obviously unfortunately apparently while though although seems says shows see notice noticed fact sorry when after then evidently if only however therefore'.split(
    ' ',
  ),
);
/** Verbs of things that happen to a reader's account: "a charge you did not authorise". */
const OTHERS_DEEDS = new Set(
  'send use sign order enter confirm book make cancel submit register update call write'.split(' '),
);
/** Words that make what follows in their clause a condition. */
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'whenever', 'suppose']);

/** The fault is the sender's after all. */
const OWNED =
  /\b(?:is|are|was|were|lies|[’']s) (?:all |entirely |actually |really )?(?:ours|with us|on our (?:side|end|part)|our (?:own )?(?:fault|mistake|error|doing))\b/i;
/** What becomes of a thing that was left behind. */
const KEPT =
  /\b(?:kept|keep|post it|send it on|pick (?:it|them) up|found|lost property|waiting for you|at (?:our|the) (?:desk|counter|reception|bar|gate|till|cloakroom|box office|kiosk|office)|in room|behind|here)\b/i;

/** "Thanks to you, the roof is paid": praise. */
const THANKED =
  /\b(?:thank(?:s| you)?(?! to)|grateful|well done|glad|happy|saved|paid|found|won|raised|works?|bug|better|possible|safe|ready|open|again|congratulations|great|wonderful|donat\w*|helped)\b/i;
const isThanked = (reading: Reading, cue: Cue): boolean =>
  /\b(?:because of|thanks to) you\b/i.test(reading.slice(cue.span)) &&
  THANKED.test(`${textOf(reading, cue.sentence).replace(/^thanks to/i, '')} ${textOf(reading, cue.sentence + 1)}`);

const PRAISED =
  /\b(?:thank(?:s| you)|grateful|well done|glad|happy|great|congratulations|nice|lovely|beautiful|bravo|impressive|you can (?:still|always|change|undo)|can be (?:undone|restored))\b/i;

/** "You wrote that you had broken the lid": the reader's own words. */
const REPORTED =
  /\byou(?:[’']ve| have)? (?:also |already |just )?(?:wrote|write|said|say|told (?:us|me)|tell (?:us|me)|mention(?:ed)?|explain(?:ed)?|let (?:us|me) know|report(?:ed)?|noticed|think|thought|fear(?:ed)?|worr(?:y|ied))(?: to (?:us|me))?(?: that)?(?: (?:it|this|that))?[\s,]*$/i;

const ASKED_BECAUSE =
  /^\W*(?:\w+, )?you(?:[’']ve| have| also)? (?:asked|requested|(?:want(?:ed)?|would like|wish) to (?:cancel|leave|end|stop|pause|move|change|return))\b[^.;:!?]*\b(?:because|since|as) (?:(?:nobody|no one|none)\b|you (?:have |had |[’']ve )?(?:lost|moved|missed)\b)/i;
/** "Thank you for telling us that you …" */
const THANKED_FOR =
  /\bthank(?:s| you)(?: \w+)? for (?:telling|letting|explaining|mentioning|saying|reporting|noticing|adding|being open)\b[^.;:!?]* (?:that|why|how) $/i;
/** What becomes of a thing that went astray. */
const MENDED =
  /\b(?:passed on|forwarded|restored|found|corrected|refunded|recovered|reached|redirected|back|safe|still (?:there|here|in|on|valid))\b/i;

function isBlame(reading: Reading, cue: Cue): boolean {
  const { sentence, first, last } = cue;
  const before = reading.text.slice(reading.sentences[sentence]?.span.start ?? 0, cue.span.start);
  if (REPORTED.test(before) || THANKED_FOR.test(before)) return false;
  // "Your dog ate the card, so here's a new one"
  if (
    /^your\b/i.test(reading.slice(cue.span)) &&
    /^[^.!?]*, (?:so|and) (?:here(?:[’']s| is| are)|(?:I|we)(?:[’']ve|[’']ll| have| will) (?:sent|send|put|booked|book|ordered|order|replaced|replace|given|give|made|make|restored|restore|refunded|refund|moved|move|added|add))\b/i.test(
      reading.text.slice(cue.span.end, reading.sentences[sentence]?.span.end),
    )
  )
    return false;
  // "You asked for a refund, because nobody on your team uses it": the reader's own reason
  if (ASKED_BECAUSE.test(before + reading.slice(cue.span))) return false;
  // "With the fair so near, you must have lost sleep over it"
  if (
    /\blost$/i.test(reading.slice(cue.span)) &&
    /^ (?:\w+ ){0,2}(?:sleep|hours?|time|patience|heart|hope|trust|faith)\b/.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "You missed your train. … The fault is ours": what it cost them
  if (/^you missed\b/i.test(reading.slice(cue.span)) && ownsFault(reading)) return false;
  // "You left the lights on the shelf"
  if (
    /\bleft\b.* on$/i.test(reading.slice(cue.span)) &&
    /^ (?:the|a|an|our|my|your|one)\b/.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "Your typo in the name is easy to fix"
  if (
    /^your\b/i.test(reading.slice(cue.span)) &&
    /^[^.!?]* (?:is|was|are|were|has been|have been) (?:\w+ )?(?:easy|easily|quick|quickly|simple|simply|no trouble|no problem|fixed|corrected|mended|put right|set right|repaired)\b/i.test(
      reading.text.slice(cue.span.end, reading.sentences[sentence]?.span.end),
    )
  )
    return false;
  // “Your team lost a morning of work”: what it cost them
  if (
    / lost$/i.test(reading.slice(cue.span)) &&
    /^ (?:an?|the|this|their|two|three|four|five|half|\d+|so much|precious|valuable) (?:\w+ )?(?:mornings?|afternoons?|evenings?|nights?|days?|hours?|weeks?|weekends?|time|work|sleep|sales?)\b/i.test(
      reading.text.slice(cue.span.end),
    )
  )
    return false;
  // “You noticed orders in your account that you never made”: somebody else did
  if (
    /^you never\b/i.test(reading.slice(cue.span)) &&
    /\b(?:messages?|orders?|payments?|posts?|charges?|e-?mails?|calls?|purchases?|bookings?|transfers?|reviews?|sign-ins?|logins?) (?:in your \w+ )?(?:that |which )?$/i.test(
      before,
    )
  )
    return false;
  // "I'm sorry you were the one who paid for it"
  if (/\bsorry (?:that )?$/i.test(before) && /^you (?:were|are) the /i.test(reading.slice(cue.span))) return false;
  // "It shows “offline” since you changed the router": from when on
  if (
    /^since you (?:\w+ly )?(?:changed|moved|renamed|edited|removed|opened|closed|turned|switched|installed)\b/i.test(
      reading.slice(cue.span),
    )
  )
    return false;
  // "The mail that you sent to the wrong address was passed on to me"
  if (
    /\b(?:the|your|any|every|an?) \w+ (?:that |which )$/i.test(before) &&
    MENDED.test(reading.text.slice(cue.span.end, reading.sentences[sentence]?.span.end))
  )
    return false;
  if (/\bbecause (?:of )?(?:our|we)\b/i.test(textOf(reading, sentence))) return false;
  if (/\bwho\b/i.test(reading.slice(cue.span)) && /\bthank/i.test(textOf(reading, sentence))) return false;
  if (reading.isQuoted(cue.span) || reading.isQuoted(reading.wordSpan(last))) return false;
  // "Leaving the salad out was a mistake of mine"
  if (/^ (?:of (?:mine|ours|our|my)|on (?:our|my)|by (?:us|me))\b/i.test(reading.text.slice(cue.span.end)))
    return false;
  if (isToldKindly(reading, cue, before)) return false;
  if (cue.type === `${ID}.reproach`) return true;
  if (isOurs(reading, cue, before)) return false;
  if (reading.isQuestion(sentence) && !/^what did you expect/i.test(reading.slice(cue.span))) return false;
  const words: string[] = [];
  for (let i = first; i <= last; i++) words.push(reading.word(i));
  const phrase = words.join(' ');
  const { firstWord = first, lastWord = last } = reading.sentences[sentence] ?? {};
  const isInverted = words[0] === 'had' || words[0] === 'if' || words[0] === 'despite';
  // "The dough didn't rise because you added too little"; not "it wasn't because you …"
  const isEffect =
    /^(?:because|since|cos)$/.test(words[0] ?? '') &&
    UNABLE.test(reading.text.slice(reading.sentences[sentence]?.span.start ?? 0, cue.span.start));
  if (!isInverted && !isEffect && reading.isNegated(cue, words[0] === 'you' ? 5 : 12)) return false;
  if (
    /\b(?:broke|broken)$/.test(phrase) &&
    /^ (?:a|the|all|every|no)?\s?(?:records?|rules?|ground|ice|even)\b/i.test(reading.text.slice(cue.span.end))
  )
    return false;
  if (!isInverted && isConditional(reading, first, firstWord)) return false;
  if (/\b(?:nothing|anything) wrong\b/.test(phrase) || /^you did nothing/.test(phrase)) return false;
  const ending = words.at(-1) ?? '';
  const next = last < lastWord ? reading.word(last + 1) : '';
  // "It looks like a user error, but the fault is ours."
  if (OWNED.test(textOf(reading, sentence))) return false;
  // "You forgot your umbrella; it's kept for you."
  if (
    / (?:forgot|forgotten) (?:your|the|a|an|one)$/.test(phrase) &&
    KEPT.test(`${textOf(reading, sentence)} ${textOf(reading, sentence + 1)}`)
  )
    return false;
  // "If you had paid by card, the refund goes back to it": a real condition
  if (
    words[0] === 'if' &&
    /^[^.!?,]*, (?!(?:none|nothing|nobody)\b)[^.!?]+[.!]/.test(reading.text.slice(cue.span.end)) &&
    !/\b(?:would|could|might|should)|[’']d\b|\bknow/i.test(
      reading.text.slice(cue.span.end, reading.sentences[sentence]?.span.end),
    )
  )
    return false;
  // "The bill is lower because you paid too much"
  if (/\bpaid too$/.test(phrase) && next === 'much') return false;
  // “You waited too long for an answer from us”
  if (
    /\bwaited too long$/.test(phrase) &&
    /^ (?:for (?:an?|our|my|us|me|the|this)|on hold)\b/.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "Because you waited so long, I've added a day"
  if (
    /^because you waited\b/.test(phrase) &&
    /^[^.!?]*, (?:I|we)(?:[’']ve|[’']ll)\b/.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "You ignored nothing."
  // "You wrote that the label is wrong" and "you returned the wrong lamp that we had sent"
  if (
    /\b(?:went|goes|go|gone|something|anything|what|nothing) wrong$/.test(phrase) ||
    /\b(?:that|why|what|how|the|your|our|its) (?:\w+ )*(?:is|was|are|were|'s) (?:wrong|incorrect|invalid|false)$/.test(
      phrase,
    ) ||
    (/ (?:wrong|incorrect)$/.test(phrase) &&
      /^ \w+ (?:that |which )?(?:we|I|our|they|the (?:shop|courier|seller|driver|depot))\b/i.test(
        reading.text.slice(cue.span.end),
      ))
  )
    return false;
  if (/^(?:nothing|nobody|none|neither)$/.test(next) || / (?:nothing|nobody) /.test(phrase)) return false;
  // "You asked for a lamp and got the wrong one": it was sent.
  if (/\b(?:and|but) (?:\w+ )?(?:got|received|came|arrived|sent|was|were)\b/.test(phrase)) return false;
  if (
    /\b(?:neglect|misuse|mishandling|negligence|use|handling)$/.test(ending) &&
    /\b(?:warranty|guarantee|cover(?:s|ed|age)?|excludes?|policy|insurance)\b/i.test(textOf(reading, sentence))
  )
    return false;
  if (/\b(?:should|ought to|least) (?:\w+ )?have\b/.test(phrase) || isInverted) {
    if (NO_DUTY.has(ending) && !(ending === 'been' && /^(?:more|careful|aware|so|quicker|faster|honest)$/.test(next)))
      return false;
    // "By now you should have completed step 3"
    if (words[1] === 'should' && /\b(?:by now|by then|at this point|already)\b/i.test(textOf(reading, sentence)))
      return false;
  }
  if (/^you (?:\w+ )?(?:have|had|did) not /.test(phrase) && /\byet\b/i.test(textOf(reading, sentence))) return false;
  if (first > firstWord && reading.word(first - 1) === 'when' && !/^you \w+ (?:got|bothered|deigned)/.test(phrase))
    return false;
  // "Because you never received it", "you fitted it yourself, which is great"
  if (/^you (?:never|hardly|rarely) /.test(phrase) && (NO_DUTY.has(ending) || ending === 'used')) return false;
  if (
    / (?:yourself|urself|yourselves|anyway)$| (?:finally|eventually|at last) | took /.test(phrase) &&
    PRAISED.test(textOf(reading, sentence))
  )
    return false;
  // "Check that you haven't entered …"
  if (
    / not /.test(phrase) &&
    /(?<!\b(?:I|we) )\b(?:check|sure|ensure|confirm|verify|see) (?:that |if |whether )?$/i.test(
      reading.text.slice(0, cue.span.start).slice(-24),
    )
  )
    return false;
  if (/(?:supposed|meant|expected|asked|required) (?:not )?to$/.test(phrase) && GETS.has(next)) return false;
  if (/ did not /.test(` ${phrase} `) || / never /.test(` ${phrase} `)) {
    if (!opensClause(reading, first, firstWord)) return false;
    if (first > firstWord && reading.word(first - 1) === 'that' && OTHERS_DEEDS.has(ending)) return false;
    if (/^(?:to|like|mind|want)$/.test(next) && ending === 'like') return false;
  }
  if (/^(?:down to|on) you$/.test(phrase) && /^(?:to|whether|if|how|which|when|what|all|both|again|and)$/.test(next))
    return false;
  if (phrase === 'on you' && next !== '' && !reading.startsClause(last + 1)) return false;
  // "Your error message" is what the reader saw.
  if (
    /^(?:error|fault|mistake|problem)$/.test(ending) &&
    /^(?:message|messages|report|reports|rate|rates|handling|tag|tags|class|category|statistics|type|types|log|logs|code|codes|screen|text|number|page|description)$/.test(
      next,
    )
  )
    return false;
  return true;
}

/** What a reader rightly left undone: "You didn't use the sauna, and we charged you for it". */
const UNDONE =
  /^you (?:\w+ )?(?:didn[’']t|did not|never) (?:\w+ )?(?:use|take|order|book|buy|open|make|sign|choose|pick|activate|register|print|enter|authorise|approve|used|took|ordered|booked|bought|opened|made|signed|chose|registered)$/i;
/** It was charged or done all the same, by us or by a stranger; or the reader gains by it. */
const NOT_THEIR_DEED =
  /\b(?:(?:we|I)(?:[’']ve| have)?(?: \w+)? (?:charged|billed|invoiced|refund(?:ed)?|block(?:ed)?|stopped|credited|took|removed|taken|froze|frozen)|you(?:[’']re| were| are| have been|[’']ve been) (?:charged|billed)|(?<!no )(?:been |is |was )?refunded|belong(?:s|ed) to|some(?:one|body)(?: else)?|stranger|thie[fv]\w*|fraud\w*|take over|our (?:own )?(?:error|mistake|system|form|page|scanner|reader)|by itself|before you (?:came|arrived)|you (?:don[’']t|won[’']t|needn[’']t) (?:owe|pay|have|need)|you owe nothing|you were right|so (?:I|we|you) (?:can(?!not| not|[’']t)|get\b|keep\b|pay nothing)|so (?:I|we)(?:[’']ll| will) refund)\b/i;
/** "You shouldn't have paid it": we took too much, or kept somebody waiting. */
const BURDENED =
  /^you (?:\w+ )?(?:should|ought)(?:n[’']t| not)(?: to)? have (?:paid|waited|needed|called|written|asked|searched)$/i;
const TOO_MUCH = /^you (?:\w+ )?(?:should|ought to) have paid$/i;
const WE_TOOK =
  /\b(?:we|I)(?:[’']ve| have)? (?:charged|took|taken|asked|billed)|instead of|\brefund\w*|our (?:error|mistake)/i;
/** What readers were told, and what we asked of them. */
const TOLD = /^you were (?:\w+ )?(?:told|asked|informed|advised|instructed|reminded|warned)\b/i;
const SORRY =
  /\b(?:sorry|apologi[sz]e|our (?:own )?(?:error|mistake|fault)|that was wrong|which was (?:wrong|not right|not true|untrue)|should(?: not|n[’']t) have (?:happened|been)|refund(?:ed)?|on us)\b/i;
/** A thing that breaks is not always a fault: bones, and what is mended anyway. */
const BONES =
  /^ (?:your|a|an|the|one) (?:\w+ )?(?:wrist|leg|arm|ankle|hip|foot|toe|finger|nose|tooth|hand|knee|rib|collarbone|shoulder|glasses)\b/i;
/** The deeds of the reader's people, told back or to be undone: "the page that your colleague deleted is back". */
const HIS_PEOPLE = /^your (?:own )?(?!self)\w+ /i;
const TELLING =
  /\b(?:you(?:[’']ve| have)? (?:ask|told|tell|wrote|write|said|mention|explain|report|notic|let (?:us|me))\w*|thank(?:s| you)|(?:I|we) (?:understand|see|know|hear)|sorry(?: to hear)?|restor\w+|recover\w*|brought back|bring back)\b/i;
/** What a request or a thing that comes from somebody is. */
const FEELS =
  /^[ ,]*(?:that )?(?:you(?:[’']re| were| are| felt| feel)|it (?:was|is)) (?:\w+ )?(?:upset|annoyed|confus|angry|cross|frustrat|worr|puzzl|surpris|disappoint|tired|shock|unhappy|fed)/i;

/** "You've forgotten your password and asked us to reset it": what the reader came with. */
const AND_ASKED =
  /^[^.;:!?]{0,60}\b(?:and|so|which is why) (?:you (?:have |would |[’']d )?)?(?:asked?|wrote|want(?:ed)?|would like|[’']d like|like|need(?:ed)?|contacted|turned to)\b(?! (?:twice|again|for an? excuse))/i;

/** What is told back, promised or taken off the reader. */
function isToldKindly(reading: Reading, { span, sentence }: Cue, before: string): boolean {
  const words = reading.slice(span);
  const behind = reading.text.slice(span.end, reading.sentences[sentence]?.span.end);
  // "If I need longer, I tell you so", "we tell you before the price changes"
  if (/^(?:I|we)(?:[’']ll| will| always| also)? tell you\b/i.test(words)) return true;
  // "You haven't paid anything twice"
  if (/(?:n[’']t|not) \w+$/i.test(words) && /^ (?:anything|a penny|a cent|too much|more than)\b/i.test(behind))
    return true;
  // "The guest who provoked you also broke our rules"
  if (/\b(?:who|that|which) (?:has |had |have )?(?:\w+ly )?(?!said|told|noticed|claimed|reported)\w+ed $/i.test(before))
    return true;
  // "You sent the money to a wrong number, and you want it back": what the reader came with
  if (/^you (?:sent|paid|transferred|wired|moved)\b.* wrong$/i.test(words) && AND_ASKED.test(behind)) return true;
  return (
    /^you(?:[’']ve| have)(?: \w+ly)? (?:forgotten|lost|misplaced|mistyped|mislaid)\b/i.test(words) &&
    AND_ASKED.test(behind)
  );
}

/** Whether the words tell of a deed that nobody holds against the reader. */
/** What the sender told of their own things. */
const TOLD_WRONGLY =
  /^ that (?:it|they|we|(?:the|your) (?!deadline|fee|rule|offer|price|card|account)\w+) (?:was|were|had|would) (?!due|closed|needed|required|non)/i;

function isOurs(reading: Reading, cue: Cue, before: string): boolean {
  const { sentence, span } = cue;
  const words = reading.slice(span);
  const own = textOf(reading, sentence);
  const behind = reading.text.slice(span.end, reading.sentences[sentence]?.span.end);
  const next = textOf(reading, sentence + 1);
  if (UNDONE.test(words)) return NOT_THEIR_DEED.test(`${textOf(reading, sentence - 1)} ${own} ${next}`);
  if (BURDENED.test(words)) return SORRY.test(`${textOf(reading, sentence - 1)} ${own} ${next}`);
  if (TOO_MUCH.test(words)) return WE_TOOK.test(`${own} ${next}`);
  // "I'm sorry. We told you twice that it was in stock": what was told was wrong
  if (/\btold you\b/i.test(words) && TOLD_WRONGLY.test(behind) && SORRY.test(textOf(reading, sentence - 1)))
    return true;
  if (TOLD.test(words)) return SORRY.test(`${own} ${next}`);
  if (/\b(?:broken?|cracked|damaged)$/i.test(words) && BONES.test(behind)) return true;
  if (/^no wonder$/i.test(words)) return FEELS.test(behind);
  if (/ (?:confused|mistaken)$/i.test(words) && /^ by\b/.test(behind)) return true;
  // "It was our driver's fault"
  if (
    /^(?:operator|driver|sender|pilot|owner|guest|student|user)[’']s\b/i.test(words) &&
    /\b(?:our|my|their|his|her|courier|carrier)[’']?s? $/i.test(before)
  )
    return true;
  // "Your son dropped the phone, so I've opened a claim"
  if (HIS_PEOPLE.test(words) && /^[^.!?]*[,;] so (?:I|we)(?:[’']ve|[’']ll| have| will)(?! to\b| not\b)/i.test(behind))
    return true;
  return HIS_PEOPLE.test(words) && TELLING.test(before) && !(LEADS_TO.test(behind) && HARM.test(behind));
}

function isConditional(reading: Reading, first: number, firstWord: number): boolean {
  for (let i = first - 1; i >= firstWord; i--) {
    if (reading.startsClause(i + 1)) return false;
    const word = reading.word(i);
    if (CONDITIONS.has(word) || (word === 'case' && reading.word(i - 1) === 'in')) return true;
  }
  return false;
}

const opensClause = (reading: Reading, first: number, firstWord: number): boolean =>
  first === firstWord ||
  reading.startsClause(first) ||
  OPENERS.has(reading.word(first - 1)) ||
  /ly$/.test(reading.word(first - 1));

const textOf = (reading: Reading, sentence: number): string => {
  const found = reading.sentences[sentence];
  return found === undefined ? '' : reading.slice(found.span);
};

/** Verbs whose object can be said not to have arrived: "you forgot to attach the photo". */
const HAND_IN = new Set('attach send provide include enclose supply submit add upload return'.split(' '));
/** Participle → base form, for "next time, it helps to …". */
const BASES: Readonly<Record<string, string>> = {
  kept: 'keep',
  read: 'read',
  told: 'tell',
  checked: 'check',
  saved: 'save',
  asked: 'ask',
  called: 'call',
  written: 'write',
  sent: 'send',
  brought: 'bring',
  booked: 'book',
  tested: 'test',
  waited: 'wait',
  followed: 'follow',
  used: 'use',
  chosen: 'choose',
  closed: 'close',
  locked: 'lock',
  contacted: 'contact',
  updated: 'update',
  informed: 'inform',
  measured: 'measure',
  cancelled: 'cancel',
  reported: 'report',
  ordered: 'order',
};

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const words = reading.slice(cue.span);
  return {
    at: { text: reading.prose.text, span: cue.span },
    message: `“${words}” puts the fault on the reader. Say what happened, with the thing as its subject, and what helps now.`,
    fixes: fixesFor(reading, cue, context),
  };
}

function fixesFor(reading: Reading, cue: Cue, context: RuleContext): readonly ProposedFix[] {
  const text = reading.prose.text;
  const words = reading.slice(cue.span);
  const isCapital = /^\p{Lu}/u.test(words);
  const cased = (phrase: string): string => (isCapital ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase);
  const next = reading.word(cue.last + 1);
  const last = reading.word(cue.last);
  const isYou = reading.word(cue.first) === 'you';
  const fixes: ProposedFix[] = [];
  if (isYou && /\bto$/.test(words) && HAND_IN.has(next)) {
    const span = { start: cue.span.start, end: reading.wordSpan(cue.last + 1).end };
    fixes.push({
      title: 'Say what is still missing',
      edits: [{ at: { text, span }, text: cased('we haven’t received') }],
    });
  } else if (isYou && /did(?:n[’']t| not) \w+$/.test(words) && HAND_IN.has(last)) {
    fixes.push({
      title: 'Say what is still missing',
      edits: [{ at: { text, span: cue.span }, text: cased('we haven’t received') }],
    });
  } else if (isYou && /^you should(?: have|[’']ve) \w+$/i.test(words) && BASES[last] !== undefined) {
    fixes.push({
      title: 'Make it a tip for the next time',
      edits: [{ at: { text, span: cue.span }, text: cased(`next time, it helps to ${BASES[last]}`) }],
    });
  }
  // To the end of the clause: what is left of it would hang in the air.
  const lastWord = reading.sentences[cue.sentence]?.lastWord ?? cue.last;
  const end = Math.max(cue.span.end, reading.wordSpan(clauseEnd(reading, cue.last, lastWord)).end);
  fixes.push({
    title: 'Say what happened instead',
    edits: [
      {
        at: { text, span: { start: cue.span.start, end } },
        text: cased(context.fillIn('what happened')),
      },
    ],
  });
  return fixes;
}
