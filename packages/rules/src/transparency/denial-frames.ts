/**
 * The ways of denying, whoever denies and whatever the trade: it was never done, nobody of ours did it, it cannot be, it is not
 * ours, you saw wrong, our records say otherwise, everybody else is content, it is meant to be so, we owe you nothing.
 */
import {
  ADVERB,
  BASELESS,
  COMPLAINED,
  FINE,
  NASTY,
  OUR_SIDE,
  RECORD,
  SOUND,
  SPOILED,
  STATE,
  TROUBLE,
} from './denial-words.ts';

/** The sender as a whole, in the third person. */
const HOUSE =
  '((the|our|this) ..1 (<person.team>|<person.role>|museum|airline|hotel|insurer|club|society|association|company|firm|landlord|railway|carrier|operator|theatre|zoo|church|parish|charity|gym|cafe|restaurant|farm|nursery|salon|studio|agency|library|housing association|credit union|council|university))';
/** Whoever of the sender's could have done it. */
const OURS = `(i|we|our <any>|our <any> <any>|my <any>|${HOUSE}|<cap>|he|she|they)`;
const NOBODY =
  '((nobody|no one|none|not one person|not a soul) (here|(of|in|at|on|from|among) (us|(our|my|the|this) <any> <any>?|<cap>))|none of (us|(our|my|the) <any> <any>?)|no (member|employee) of (our|the|this|my) <any>|no <person.role> of ours)';
/** What is done to the reader's things, and to readers; the past form or the participle, then the plain one. */
const DONE =
  '(took|taken|changed|touched|moved|opened|altered|edited|removed|charged|billed|debited|sold|shared|gave|given|lost|deleted|broke|broken|damaged|scratched|dented|entered|accessed|read|used|switched|turned|cut|cancelled|canceled|ordered|signed|received|promised|told|said|agreed|offered|quoted|advised|mentioned|guaranteed|left|sent|raised|shouted|swore|hung|refused|ignored|insulted|threatened|asked|rang|wrote|spilled|spilt|spoiled|stained|dropped|knocked|hit|overcharged|mixed|swapped|replaced|reset|blocked|locked|closed|disconnected|withdrew|withdrawn|deducted|booked|posted|passed|leaked|disclosed|copied|recorded|printed|issued|made|put|threw|tore|torn|burned|burnt|ruined|wrecked|stole|stolen|mislaid|misplaced|disabled|suspended|intended|claimed|advertised|misled|misinformed|assured|tampered)';
const DO =
  '(take|change|touch|move|open|alter|edit|remove|charge|bill|debit|sell|share|give|lose|delete|break|damage|scratch|dent|enter|access|read|use|switch|turn|cut|cancel|order|sign|promise|tell you|say|agree|offer|quote|advise|mention|guarantee|leave|raise|shout|swear|hang up|refuse|ignore|insult|threaten|spill|spoil|stain|drop|knock|hit|overcharge|mix|swap|replace|reset|block|lock|close|disconnect|withdraw|deduct|leak|disclose|copy|record|put|throw|tear|burn|ruin|wreck|steal|mislay|misplace|disable|suspend|claim|advertise|mislead|misinform|tamper)';
const OBJECT =
  '(your|you|it|them|that|this|so|any|anything|a (second|single|penny|cent|thing|word|finger|copy|hair|different)|such|money|twice|with (it|your|the)|the|up on you|at (you|anyone|anybody))';
/** What our things never do, in any trade. */
const GOES_WRONG =
  '(sell~ (one|the same|two|twice|out of date|stale|seconds)|mix~ (up|things|them)|mix~ <any> up|confuse~|swap~|miscount~|miscalculate~|misread~|mislabel~|double~|duplicate~|print~ (twice|double|the wrong|two <any> for)|charge~ (twice|double|two|extra|anyone|anybody|more)|bill~ (twice|double)|add~ <any> up|add~ (up)? (wrong|wrongly)|round~ up|lose~ (things|a|parcels|letters|data|post|mail|files|anything|track|bags|keys)|go~ (missing|off|wrong|astray|mouldy|sour)|break~|crash~|freeze~|fail~|jam~|leak~|drop~|arrive~ (late|cold|damaged)|run~ (late|out|fast|slow|dry|over)|start~ late|leave~ (early|without|late|before)|forget~|overcharge~|overcook~|undercook~|burn~ (food|anything)|shout~|lie~|swear~|cheat~|steal~|overheat~|shrink~|fade~|tear~|stain~|scratch~|make~ (mistakes|errors|a mistake|slips|an error|noise|anyone)|err~|carry~ <mishap.noun>|cause~ <any>|contain~ (hair|glass|stones|insects|bones)|get~ (it|things|this|that) wrong|skip~|miss~ (a|any|anything|one)|slip~ (up|through)|turn~ (people|anyone|guests|customers) away|keep~ (people|anyone|patients|customers|guests) waiting)';
/** What the reader is said to have got wrong with their senses. */
const DREAMT =
  '(imagine~|imagining|dream~|dreamt|misread~|misreading|mishear~|misheard|mishearing|misjudge~|misremember~|misremembered|mistake~|mistook|mistaken|confuse~|confused|mix~ (up|us|this|that|it|things|me)|nod~ off|doze~ off|fall asleep|fell asleep|forget~|forgot|forgotten|misunderstand~|misunderstood|miscount~|miscounted|miscalculate~|misplace~|mislaid|overlook~|look~ (in|at) the wrong|see~ things|hear~ things|(got|had|have) (the wrong|it wrong|things wrong|your wires crossed)|wrong|thinking of (another|a different|some))';
const CLAIM =
  '(allegation|allegations|accusation|accusations|suggestion|suggestions|assertion|assertions|notion|idea|insinuation|insinuations|contention|complaint|complaints|objection|objections|grievance|grievances|version|claims that|claim that|criticism|assumption|theory|impression|rumour|rumor|story|tale)';
const DISMISSED = `(${BASELESS}|rejected|dismissed|refuted|thrown out|not (accepted|upheld|borne out|substantiated|shared)|wrong|puzzling|baffling|surprising|odd|bizarre|strange|ridiculous|laughable|preposterous|ludicrous|outrageous|fanciful|far-fetched|mistaken|wide of the mark|out of order|unreasonable|inaccurate|a (misunderstanding|mystery|fabrication|fantasy|lie)|pure (fantasy|invention|speculation)|nothing but)`;
const LATER =
  '(after (it|that|they|we|you|leaving|delivery|the|collection)|since|later|in your|at your|on your|with your|under your|elsewhere|somewhere else|by (you|someone|somebody|another)|in (transit|the post)|during (transport|transit|the|your)|once (it|you|they)|long before|before (it|you|we|our))';

export const FRAMES = {
  /** Denials wherever they stand. */
  strong: [
    // It was never done.
    `at no (point|time|stage|moment) (did|has|have|was|were|had) ${ADVERB} (${OURS}|the|any|your|a|there)`,
    `${NOBODY} (has|have|had|ever|would have|could have)? ${ADVERB} (ever)? ${DONE} ${OBJECT}`,
    `(${OURS}) (has|have|had)? never (once|ever|even|actually|in fact)? ${DONE} (anything of the (kind|sort)|any such <any>|(that|this|so|such (a|an)? ..1 <any>) $|(his|her|their|our|my) (voice|temper|hand|word)|a (second|single) <any>)`,
    `${OURS} (did not|never) ${ADVERB} (say|said|tell you|told you|promise|promised|claim|claimed|agree to|offer|offered|mention|mentioned|quote|quoted) (that|this|so|it|any of (it|that|this)|(any|a|no) such <any>|anything of the (kind|sort)|anything like (it|that)) $`,
    `(nobody|no one) (here)? (ever)? (told|promised|said|offered|sold|advised|assured|quoted) (you)? ..1 (that|this|so|such a thing|anything of the (kind|sort)) $`,
    '(was|were|have been|has been|been) (told|promised|offered|given|sold|sent|charged) no such <any>',
    '(have|has|had|with) (absolutely)? no (knowledge|recollection|memory|awareness) of (any|your|this|that|such|having|the|ever|a)',
    `(such (a|an)? <any>|nothing (of the (kind|sort)|like (it|that|this))|(that|this|it)) (has|had|have) never (once|ever|yet|before)? (occurred|happened|been (said|done|known|heard)|taken place|arisen|cropped up) ..1`,
    `(there|it) (was|is|has been|have been|had been) ..5 and (there)? never (has|have|had|was|were|did) (been)?`,
    `(${OURS}|you) (says|said|tells (me|us)|told (me|us)|insists|insisted|swears|swore|assures (me|us)|assured (me|us)|maintains|is adamant|(is|was) (quite|absolutely)? (certain|sure|positive)) ${ADVERB} (that)? (he|she|they|it|nobody|no one|nothing) ..1 (never|not|did|has|had|said|did no|was always|took nothing|saw nothing|rang|handed|left|locked|closed|switched|turned)`,
    // It cannot be.
    `what (you|your <any>) (are|is)? ..1 (describing|describe|reporting|report|saying|say|claiming|claim|suggesting|suggest|telling (us|me)|tell (us|me)|alleging|allege|wrote|said|reported|described|claimed) ..3 (is|was|would be|sounds|can|could|does|did) ${ADVERB} (impossible|unheard of|out of the question|nonsense|inconceivable|unthinkable|implausible|absurd|untrue|a myth|not ..1 (possible|so|true|happen|be|exist|our|ours|a))`,
    `(our|the) ..3 never ${ADVERB} ${GOES_WRONG}`,
    `our ..3 (do|does|can|could|will|would|did) not ${ADVERB} ${GOES_WRONG}`,
    `(no|not a|zero|not the slightest) (chance|possibility|way|likelihood|question) (whatsoever|at all)? (that|of) (our|your|the|any|a) ..2 (was|were|had|has|have|did|caused|carried|came|could have|being|having|got|<ed>)`,
    `(is|'s|was) ${ADVERB} (a|an|just a|pure|sheer|an old|another)? ..1 (myth|old wives tale|wives ' tale|rumour|rumor|urban legend|fairy tale|hoax|fiction|misconception|fallacy|superstition|hogwash|fake news|fantasy|figment) (that|to|about|and)?`,
    `must ${ADVERB} have ${ADVERB} (been|got|gotten)? ${ADVERB} (happened|occurred|come about|arisen|crept in|<ed>|broken|torn|bent|lost|left|fallen) ..4 ${LATER}`,
    `(${TROUBLE}|${NASTY}|dent|chip|tear|hole|mark|scratch) ..2 (was|were|must have been|had been) ${ADVERB} (already there|there ${ADVERB} (already|before|when|long|on))`,
    // It is not ours.
    `(is|was|are|were|'s|be) ${ADVERB} (none|no part|nothing|not any) of (our|my|ours|the ..1 <any> 's) ..1 (doing|making|fault|work|handiwork|responsibility|causing|business)`,
    '(whatever|whoever|wherever|whichever) ..8 (it|that|this|they|he|she) (is|was|are|were|did|does|has|have|can|could) not (be|come|been|have been)? ..1 (us|me|our|ours|here|from)',
    `(it|that|this|these|they|${TROUBLE}|${NASTY}|message|crumbs|(the|that|this|your) ..2) (is|was|are|were) ${ADVERB} not ${ADVERB} (from (us|our|here)|one of (ours|our)|of our (making|doing)|ours $|any of ours)`,
    `(your|the customer 's) ..8 not (our|ours|us) <any>? <any>? $`,
    `(not|none|nothing|neither|no part|never|hardly) (of)? (it|this|that|these|what ..3)? ${ADVERB} (come|comes|came|coming|stem|stems|stemmed|originate|originates|originated|arise|arises|arose|emanate|emanates|derive|derives|start|starts|started|begin|began) ${ADVERB} (from|with|in|at|on) (us|our|me|here|${HOUSE})`,
    `(trouble|problem|issue|fault|error|cause|bug|noise|leak|smell|delay|failure) ${ADVERB} (is|was|lies|sits|must be|has to be|will be|seems|starts|begins) ${ADVERB} (at|on|with|in|down to|to do with|related to|caused by|because of)? (your|the customer 's|the user 's) ..2`,
    `^ (not guilty|not (us|our <any>|ours|me|here) ..1) $`,
    `(has|have|had|is|was) ${ADVERB} (nothing|no connection|no relation|no link|no bearing|unrelated|unconnected|not related) (whatsoever|at all)? (to do)? (with|to) (our|us|${HOUSE})`,
    '(has|have|had|is|was) not (linked|connected) (whatsoever|at all)? (with|to) (us|our (company|firm|shop|work|visit|service|product|team))',
    // We answer for nothing.
    `(${HOUSE}|<cap>|we|i) (does|do|can|could|will|shall) not (therefore|hence)? ${ADVERB} (consider|regard|deem|see|hold|view|feel) (itself|themselves|ourselves|myself)? ..1 (liable|responsible|accountable|to blame|at fault|answerable|bound|in the wrong)`,
    `(${HOUSE}|<cap>|we|i) (can|could|should|must|may) (not|hardly|never|in no way) ${ADVERB} (be)? (held)? (blamed|faulted|reproached|liable|responsible|accountable|answerable|to blame) (for|that|if)`,
    `(${HOUSE}|<cap>|we|i|our <any>) (bears|bear|carries|carry|has|have|takes|take|accepts|accept|assumes|assume|admits|admit) ${ADVERB} no (responsibility|liability|blame|fault|guilt|obligation|part of)`,
    `no fault of (the|our|this|ours|us) ..2`,
    `${OURS} (owe|owes) (you|nobody|anyone)? ${ADVERB} (no|nothing)`,
    `${OURS} (do|does) not ${ADVERB} owe (you|anyone|anybody) ..2`,
    `${OURS} (denies|deny|denied|disputes|dispute|refutes|contests) (any|all|every|having|ever|the|that|your|this) ..1`,
    // The complaint is not heard.
    `(a|the|your|this|that|any|such) ..1 ${CLAIM} ..9 (is|are|was|were|has been|have been|must be|seems|sounds|remains|stands) ${ADVERB} ${DISMISSED}`,
    `${OURS} ${ADVERB} (reject|rejects|rejected|dismiss|dismisses|refute|refutes|repudiate|repudiates|rebut|contest|contests|strike down) ${ADVERB} (outright|out of hand|in full|in its entirety|roundly|flatly)? (the|any|your|this|that|all|every|it)`,
    `(can|could|do|does|did|shall|will|would|unable) (not|to) ${ADVERB} (uphold|sustain|substantiate|give credence to|entertain|corroborate|lend weight to) (it|this|that|them|your|the|any)`,
    `(find|finds|found|see|sees|saw|can find|could find) ${ADVERB} (no|not any|little|nothing) ..1 (substance|merit|truth|basis|ground|grounds|foundation|justification|fault with|reason to (doubt|believe|change)|evidence|proof) ..1`,
    `${OURS} (do|does|can|could|will|would) not ${ADVERB} (accept|agree|believe|concede|admit|acknowledge|recognise|recognize|share your view) (that)? (the|your|our|there|it|this|any|you) ..3 (is|was|are|were|has|had|have|did|could|came|caused|<ed>)`,
    // What shows it.
    `(our|the|this|your own) ..1 ${RECORD} ${ADVERB} (do|does|did|can|could) not ${ADVERB} (support|bear out|bear that out|back|match|agree with|tally with|square with|corroborate|fit|chime with|confirm|substantiate|point to|lie) (up)? (your|the|this|that|it|what you|any|such|you)`,
    `(our|the|my|your own) ..1 ${RECORD} ${ADVERB} (tell|tells|told|paint|paints|painted|show|shows|showed|say|says|said) (me|us|you)? ${ADVERB} (a|an|quite a|another|otherwise|the) (different|other|opposite|very different|rather different)? (story|tale|picture|version|account)`,
    `(our|the|my) ..1 ${RECORD} ${ADVERB} (tell|tells|say|says|show|shows|suggest|suggests|prove|proves|beg|begs) (me|us)? ${ADVERB} (otherwise|differently|to differ)`,
    `according to (the|our|my|his|her) ..2 (${RECORD}|driver|courier|nurse|teacher|colleague|technician|engineer|manager) ..1 (nobody|no one|nothing|none|no <any>|not a single|there was (no|nothing|never)|it (never|did not|was not)|you (never|did|were|have))`,
    `no ..1 ${TROUBLE} ..2 (from|at|on|in) (our|my|us) ..1`,
    // It is as it should be.
    `(the|what|that) ..3 you (got|received|have|had|paid|were (sent|served|given|charged|sold)|ate|see) (is|was|are|were) ${ADVERB} (exactly|precisely|just)? (the|what|that) ..3 (you|we) (ordered|chose|asked|picked|booked|agreed|signed|advertised|advertise|sell|list|listed|show|showed|promised|wanted|selected|requested)`,
    `${FINE} only (sir|madam|sirs|dear|from our|at our|on our)`,
    `${FINE} only $`,
    `(says|say|said|agree|agrees|agreed|confirm|confirms|confirmed|reported|found) (that)? (it|they|the ..2|your ..2|everything|all) (is|are|was|were|'s) ${ADVERB} (${FINE}|${STATE}|${SOUND}) ${ADVERB} $`,
    // Against what you say.
    `${RECORD} ${ADVERB} (says|say|shows|show|reads) ..3 (so|therefore|hence) you (have|must have|have got|got|did get|do have|received) (it|them|that|this)? $`,
    `left (here|us|(our|the) <any>) ..2 in (one piece|(perfect|good|working|mint|flawless|full working|top|proper) (condition|order|shape|state))`,
    `(our|my) <any> <any>? (is|are|was|were) never (rude|impolite|unfriendly|careless|dishonest|aggressive|racist|short with)`,
    `contrary to ((what|how) (you|your <any>) ..2|(your|the|this) ..1 (claim|claims|complaint|impression|account|belief|assertion|statement|email|letter|review))`,
    `(contract|ticket|terms|facts|fact|truth|evidence|data|figures|numbers|recording|label|invoice|agreement|calendar|timetable|letter|email|photo|photos|${RECORD}) ${ADVERB} (say|says|are|is|show|shows|suggest|suggests|prove|proves|indicate|indicates|state|states|speak|speaks) ${ADVERB} (otherwise|differently|a different language|for themselves|for itself|against (you|it|that|this))`,
    `(that|this|it) (is|'s|was) ${ADVERB} not ${ADVERB} (what|how) (the|our|your|my) ..1 (${RECORD}|ticket|contract|terms|invoice|label|letter|email|clock|agreement|recording) (says|say|shows|show|states|reads|looks)`,
    '(put it to you|make so bold|beg to differ|would beg to differ|take issue with|take exception to|(must|have to|can only) (contradict|correct) you)',
    `you (alone|only) (have|are|has|had)`,
    `(hear|heard|get|got|received|know|knew) ${ADVERB} (it|this|that)? from nobody else`,
    `(have|has) yet to (hear|see|receive|find|meet|come across) (of|from|about|a|any|one)? ..1 (anybody|anyone|another|any|single|complaint|case|customer|${TROUBLE})`,
    `^ ${ADVERB} (that is|this is|it is)? (the)? (first (i|we) (have|had)? (heard|hear|know|knew) (of|about) (it|this|that)|news to (me|us))`,
    // It is not ours, said of the house.
    `(not|never|no|neither|in no way) (the|any|a)? (fault|mistake|doing|error|failing|making|oversight) of ${HOUSE}`,
    `nothing (whatever|whatsoever|at all|remotely)? to do with (us|our <any>|${HOUSE})`,
    `(not|never|neither|hardly) ..5 (any|a|one|some|no) ..2 of (ours|mine)`,
    `(decline|declines|refuse|refuses|disclaim|disclaims|not prepared|not willing|not going|not about) (to)? (take|accept|shoulder|bear|carry|assume|acknowledge|admit)? ..1 (the|any|all|this|that|such)? (blame|responsibility|liability|guilt|fault)`,
    `(will|shall|would|does|do|can|could) not ${ADVERB} (accept|assume|take|admit|acknowledge|shoulder|bear) ..1 (liability|responsibility|blame|fault|guilt)`,
    `(do not|no use|no point in) (look|looking) at (us|me)`,
    // It is yours.
    `your ..2 (is|are|must be|may be|might be|will be|has to be|seems to be) ${ADVERB} (the|a) ..1 (culprit|culprits|cause|trouble|bottleneck|weak link|offender)`,
    `(i|we) ${ADVERB} (suspect|blame|would blame|bet|would bet on|would look at|would put it down to) ..1 (it is|it 's|that it is)? your ..2`,
    `(my|our) (guess|hunch|bet|money|suspicion|feeling|theory) (is|would be|is on) (that)? (it is)? your ..2 (did|is|was|has|caused|must|broke|needs)`,
    `(fault|problem|issue|error|cause|trouble|case|bug|mistake) ..3 (is|lies|sits|must be|to be) ${ADVERB} (sought|found|looked for|isolated|one)? ..2 (in|on|at|with) your ..1 (own|side|end|part|spreadsheet|wiring|home|house|computer|phone|network|account|setup|settings|device|browser|hands|kitchen|bathroom|garden|machine|router|file|files)`,
    `(if|should) there (is|was|were|be|'s) ${ADVERB} (a|an|any) ..1 ${TROUBLE} (it|then it)? (is|'s|must be|lies|will be) ..1 (in|on|at|with) your`,
    `you must be ${ADVERB} (having|using|on|looking|doing|seeing|holding) (some|a|an|the|at|it)`,
    `(isolated|one off) (case|incident|problem|issue) (on|at|in|with) your`,
    `(smoke|noise|smell|water|damage|music|dust|leak|sound|light|stain|scratch|dirt|problem|error|message|${TROUBLE}|${NASTY}) ..3 (came|comes|must come|comes rather|stems) ${ADVERB} from (next door|elsewhere|somewhere else|outside|another <any>|somebody else|someone else|your|the <any> next door|the neighbours)`,
    // It cannot be.
    `(can|could) be no (question|talk|doubt|suggestion) (of|that)`,
    `(so|hence|therefore|means|and) (that)? (nobody|no one|none of ..3|no <any>) (can|could) (possibly|really)? have (waited|heard|told|said|promised|missed|fallen|slipped|rung|called|refused|insulted|cancelled|quoted|been (told|charged|refused|promised|turned|waiting|left|late|rude))`,
    `(fail|fails|struggle|struggles|hard|difficult|impossible|unable|can not|could not|do not) (to)? (see|understand|imagine|conceive|think|fathom|explain|picture) how ..8 (could|can|might|would|should)`,
    `(mistakes|errors|slips|mix-ups|faults|problems|such things|things) (of (this|that|the) (kind|sort|nature)|like (this|that|these))? ${ADVERB} (do not|does not|never|can not|could not) ${ADVERB} (occur|happen|arise|slip|get|exist)`,
    `(no|not a|not one) <any> <any>? (has|have|had)? ever ..3 (our|us|here|this (kitchen|shop|house|office|workshop))`,
    `(we|i|you) would ${ADVERB} (have been|be) (the)? (first|among the first) to (know|hear|notice|see|be told)`,
    `(if|had|were) ..6 (wrong|amiss|broken|faulty|leaking|down|closed|late|there|open|missing) (you|we|i|it|they|the <any>|our <any>|somebody|someone) (would|'d) (have)? ..1 (heard|noticed|seen|known|know|hear|notice|see|rung|alarm|felt|smelled|been told|had)`,
    `^^ (poppycock|balderdash|rubbish|nonsense|hogwash|bunkum|codswallop|fiddlesticks|not so|wrong|untrue|false|not true|hardly|as if|on the contrary|quite the contrary|quite the opposite|far from it) ..1 $`,
    // All was done as it should be.
    `((exonerated|acquitted|vindicated) (the|our|my|us|of)|cleared (us|me|of|(the|our|my) ..1 (<person.role>|<person.team>|colleague|name))) ..3`,
    `(clean bill of health|beyond reproach|without (a|any) (fault|blemish|flaw|blame))`,
    `(our|my|the) ..2 (did|does|do) ${ADVERB} (exactly|precisely|just|only|nothing but) (what|as) (he|she|they|it|we) (should|were (told|asked|supposed)|was (told|asked|supposed)|ought|had to|must|is paid|are paid)`,
    `(our|my|the) ..2 (know|knows|knew) ${ADVERB} (what (he|she|they) (is|are|was|were|'s)? ..1 (doing|talking|does|do)|(his|her|their) (job|trade|business|craft|stuff))`,
    `(you|your <any>) ${ADVERB} (was|were|has been|have been|got|received) ${ADVERB} (treated|handled|served|informed|charged|billed|paid|advised|assessed|examined|seen|looked after|what) ..1 (fairly|correctly|properly|appropriately|adequately|equally|with respect|professionally|promptly|(you|we) (paid|ordered|agreed|asked|deserved))`,
    `(billed|charged|paid|gave|sent|delivered|served|sold) you ${ADVERB} (exactly|precisely|just|only)? what (we|you|was|they) ..2 (agreed|ordered|asked|owed|booked|promised|used|owe|chose|signed|requested)`,
    `(once and once only|and not a (penny|cent|minute|gram|day|second) (more|less|late|later|sooner))`,
    `(service|treatment|help|advice|response|support|care|work|translation|report|teaching|food|meal|room) ..4 (is|was|were) ${ADVERB} (faithful|adequate|satisfactory|sufficient|appropriate|reasonable|up to (standard|scratch|par)|of the (usual|highest|required) (standard|quality)|exemplary|impeccable|faultless)`,
    `(stand|stands|stood|standing) ${ADVERB} by (my|our|its|his|her|their) ..1 (finding|findings|view|verdict|assessment|judgement|judgment|mark|decision|work|word|opinion|conclusion|conclusions|story|statement)`,
    `(see|sees|saw|find|finds|have|has) (absolutely)? no (cause|reason|need|grounds|occasion|call) to (revise|change|alter|revisit|doubt|question|correct|amend|repeat|redo|repair|replace|apologise|apologize|complain|worry about our|take)`,
    `(hardly|scarcely|barely) ${ADVERB} (count|counts|counted|qualify|qualifies|amounts|amount|constitutes|makes) ..1 (as|to|a|an|for)`,
    `(degrees|minutes|hours|days|decibels|grams|percent|millimetres|centimetres|euros|pounds|dollars|metres|weeks) (is|are|was|were) ${ADVERB} (not|hardly|no|scarcely) ${ADVERB} (${COMPLAINED}|a|an|${TROUBLE})`,
  ],
  /** Results of a look, which a next step beside them makes open. */
  test: [
    `(not one|none|not a single one|not one single <any>) (of (the|our|my|these|those|them) ..2)? (failed|broke|fell (ill|sick|off)|complained|cracked|leaked|came back|was (late|ill|sick|returned|faulty|harmed|broken)|were (late|ill|sick|returned|faulty)|got (ill|sick|lost)|has failed|has broken|had (any|a) ${TROUBLE})`,
    `(no|not a|not any) ..1 ${TROUBLE} (could|can|was to|were to|has|have|was|were) ${ADVERB} (be|been)? ${ADVERB} (ascertained|established|found|detected|discovered|identified|proved|proven|shown|traced|determined|confirmed|observed|made out|seen|noticed|reproduced)`,
    `(your|the) <any> <any>? (was|were) ${ADVERB} not ${ADVERB} (left|kept|given|put|treated|handled|sent|charged|opened|served|told) ..3 (at any (time|point|stage)|ever|by (us|our <any>|anyone))`,
    `(amount|money|payment|refund|same|order|fee|charge|product|item) (is|was|has been|are) not ..1 (debited|deducted|possible|charged|taken|reflecting|showing|received|collected|credited) ..1 (from|at|on|by) (our|us)`,
    `(can|could|do|did) not ..1 (see|find|spot|detect|feel|hear) (owt|anything|a thing|nothing|much|any <any>) (wrong|amiss|unusual|out of place|strange|the matter|loose|broken)`,
    `(every|all|each) (of)? (the|our|my)? (other|others|rest) ..2 (has|have|is|are|was|were|got|gets|can|had|works|work) ..1 (hot water|water|power|heating|signal|internet|access|theirs|working|fine|happy|online|light|gas|without|no ${TROUBLE})`,
    `(is|are|was|were|'s) ${ADVERB} (fine|ok|okay|good|working|all right|alright) (for|with|at|by) (the|all|our|my) ..1 (other|others|rest) ..3`,
    `(loads|opens|runs|works|plays|streams|prints|is running|is working|app is|site is|system is|stream is|line is|server is) ${ADVERB} (smooth|smoothly|crisp|clear|fast|fine|perfect|stable|proper|properly|ok|okay|in a <any>) ..2 (end|side|here)`,
    `(found|finding|checked and found|verified) ${ADVERB} (all|everything|it|same) ${ADVERB} (in order|ok|okay|fine|correct|proper|alright|intact|well)`,
    `(dispatched|despatched|delivered|sent|shipped|handed over|packed) in ..1 (sealed|good|perfect|proper|intact|working) ..1 (condition|state|order|box|packing)`,
    `(and|so)? (there is|there 's|there was|i see|we see|it shows|shows) ${ADVERB} no (lag|error|fault|problem|issue|outage) ..1 $`,
    `(i see|we see|it shows) ${ADVERB} no (fee|delay|charge|block|hold|limit|restriction) ..1 $`,
    `(was|were|is) ${ADVERB} (made|caused|done|there|broken|loose|cracked|bent|torn) ${ADVERB} (after|before) (installation|delivery|handover|collection|dispatch|that|it|you|we|our|the)`,
    `(looks|seems|appears|sounds) ${ADVERB} (good|fine|ok|okay|normal|correct|right) (to|for) (me|us) ..1 $`,
    `never ${ADVERB} (ever)? ${DONE} (your|you|a second|anything|any of your|it|them|money) ..1`,
    `${OURS} did not ${ADVERB} ${DO} (your|anything|any of (it|your)|(any)? money|a penny|a cent|a thing) ..1`,
    `(your|the) ..3 (was|were|has been|have been|is|are) ${ADVERB} not ${ADVERB} (been)? ${DONE} (by (us|me|our|anyone (here|of ours)|anybody here|${HOUSE})|on our|at our|in our|here)`,
    `nothing (has|had|was|is) ${ADVERB} (been)? ${ADVERB} (${DONE}|changed|wrong) ..5 (our (side|end|part|system)|by us|with us)`,
    `no (second|double|duplicate|such|unauthorised|unauthorized|additional|wrong|other) <any> (was|were|has been|have been|is) ${ADVERB} (made|taken|sent|charged|debited|issued|placed|booked|given|agreed|said|put through|collected|recorded)`,
    `(everything|all|it|they|(the|your|our) ..2) (is|was|are|were|'s|seemed|looked|seems|looks|loads|runs|opens|plays|works|worked|ran|went|goes) ${ADVERB} (well)? ${FINE} ..1 ${OUR_SIDE}`,
    `(${OUR_SIDE}) ${ADVERB} (everything|all|it|they|that|the ..2) ${ADVERB} (is|was|looks|works|runs|loads|worked|plays) ${ADVERB} ${FINE}`,
    `(checked|tried|tested|double checked|rechecked|looked at|looked over|gone over|gone through|been through|been over|went over|added up|counted|weighed|measured) ..7 (it|they|all|everything|the ..2|that) ${ADVERB} (is|was|are|were|'s|comes|came|adds|added) ${ADVERB} (all)? (${FINE}|${SOUND}|${STATE}|correct|right|accurate|up) ..1`,
    `(is|are) ${ADVERB} (a|an)? ${ADVERB} (normal|natural|typical|expected|usual|standard|known|common|inherent) (feature|property|characteristic|quality|behaviour|behavior|trait|part|phenomenon) (of|for|with|in) (the|a|an|our|this|these|any|such|all|natural) <any>`,
    `(was|were|is|are|'s) ${ADVERB} (made|meant|designed|built|supposed|intended|bound) to (get|be|run|feel|sound|look|smell|become|go|make|do) ..1 (that|this|so)? ..1 (${COMPLAINED}|noise|like (that|this)|that)`,
    `(the|those|these|any|your) <any> <any>? (that|which)? you (have)? ..1 (mention|mentioned|describe|described|report|reported|saw|see|noticed|claim|claimed|complain of|refer to|pointed out) ${ADVERB} (is|are|was|were) not ${ADVERB} (there|real|visible|genuine)`,
    `what you ${ADVERB} (are|'re)? (seeing|hearing|describing|see|hear|describe|saw|heard|noticed) «(is|was) not ${ADVERB} (a|an|any) ..1 (${TROUBLE})»`,
    `so there (is|'s|was|are|were) «no (missing|lost|second|stolen|wrong|double|duplicate|late|outstanding) <any>»`,
    `(the|this) ..2 «(can|could|will|shall|may) not ${ADVERB} be ${ADVERB} (held|made) ${ADVERB} (responsible|liable|accountable|answerable)» for`,
    `(do|does|did|would|can) not ${ADVERB} (make|turn|render) (it|this|that|them|(a|an|the|your|our) <any>) ..1 (${COMPLAINED}|${TROUBLE}|defective|faulty|unfit|unusable|unsafe|mouldy|ours)`,
    `(do|does|would|could|can|did) not ${ADVERB} (regard|consider|call|class|classify|describe|count|view|see|treat|rate|term|label|deem) ..4 (as|to be)? (a|an|as)? ..1 (${TROUBLE}|${NASTY}|late|excessive|unreasonable|unusual|faulty|defective|unsafe)`,
    `(our|my|the) (part|side|end|half|bit|stretch) (of (it|this|that|the <any>))? ${ADVERB} (is|was|went|goes|went through|has been|works|worked|is all|checks|came) ${ADVERB} (all)? (${FINE}|clean|clear|done|complete|out|${SOUND}) ..1`,
    `(i|we) (honestly|really|genuinely|frankly|simply|just)? (do not|have no idea|can not) (know|understand|see|think|imagine|follow)? ..1 what (you|it is) ..2 (mean|meant|are (on|talking|referring)|refer|want|are complaining)`,
    `(it|they|(your|the|our) ..2) (was|were) ${ADVERB} (perfectly|quite|absolutely|entirely|completely)? (all right|alright|${STATE}|${SOUND}|complete|closed|locked|shut|sealed|kept) (when|as|until|before|on) (it|he|she|they|we|you|our|the|i|his|her|packed|shipped|sent|sold|checked|handed|delivered|leaving|departure|arrival|handover)`,
    `have (never|not) (had|heard|seen|received) (a (bad|single|cross) (word|complaint)|any (bad|cross) word|one complaint|anything (like|but))`,
  ],
  /** A thing is said to be sound, or not to be lost: a denial beside what is to prove it, or against the reader. */
  state: [
    `(it|they|(your|the|our|that) ..2) (has|have|had|did|is|was|are|were) not ${ADVERB} (been|go|gone|get|got|getting|going|run|running|come|become|turned)? ${ADVERB} (${SPOILED}|missing|astray|fast|lame|sick|ill|${COMPLAINED}|kept waiting|overcharged|turned away|defective|opened)`,
    `you (were|are|have|had) not ${ADVERB} (been)? (kept waiting|turned away|cut off|put on hold|promised|told|charged|overcharged|billed|ignored|refused|shouted at|locked out|left (out|waiting|standing)|${COMPLAINED})`,
    `(the|our) ..1 (timetable|schedule|deadline|terms|contract|agreement|recipe|rules|procedure|order|route|plan) (was|were|has been|is) ${ADVERB} (kept|followed|met|observed|adhered to|honoured|complied with|stuck to)`,
    `nobody (was|were|has been|had been|is) ${ADVERB} (turned away|refused|left out|kept waiting|charged|overcharged|harmed|hurt|locked out|misled|insulted|shouted at|double charged|ill|sick|late)`,
  ],
  /** Opens what is said against the reader: "let's be clear", "you claim that …", "an inspection found that …". */
  stress: [
    'with (all)? (due)? respect',
    "let (us|me|'s) be ..1 clear",
    '(to be|make it) (quite|very|perfectly)? clear',
    'make no mistake',
    '(the|a) (plain|simple)? (fact|truth) (is|of the matter)',
    '(we|i) (must|have to|should like to|would like to|wish to|need to) (point out|stress|emphasise|emphasize|state|insist|make clear)',
    '(i|we) (can)? (assure you|insist|maintain|repeat|put it to you|remain of)',
    '(i|we) (am|are) (of|(quite|entirely)? (sure|certain|confident|convinced|satisfied))',
    'rest assured',
    'please be assured',
    'contrary to',
    '(poppycock|nonsense|balderdash|hogwash)',
    'whichever way',
    'however you look',
    '(i|we) have (been (through|over)|gone (through|over)|(now)? (looked at|watched|studied|listened to|seen|reviewed|examined|inspected)) (the|our|your|all|every|it)',
    'you (claim|allege|assert|maintain|contend|insist) (that|the|our|it|there|we|he|she|they|nobody|no one|a)',
    'you say (that)? (nobody|no one|nothing|the|our|we|it)',
    '(review|panel|inspection|inspector|audit|auditor|committee|board|accountant|expert|investigation|inquiry|enquiry|tribunal|laboratory|lab|examiner|examiners|second (look|opinion|pair of eyes)) ..3 (found|confirmed|concluded|held|ruled|established|came|agreed|showed|shows|says|said)',
    'as (always|ever)',
    'as (it|they) always (is|are|does|do)',
    'the (meeting|call|conversation|incident|event) you refer to',
    'in (my|our) (considered|professional)? (opinion|view|judgement|judgment|estimation)',
  ],
  /** A plain no or a plain verdict: a denial where it is stressed, or set against what the reader says. */
  stressed: [
    `there (was|were|is|are|has been|have been|had been) ${ADVERB} (no|not (a|an|any)|never (a|an|any)|nothing|nobody) ..3`,
    `(no|not a|not any) ..4 (was|were|is|has been|have been|had been) ${ADVERB} (<ed>|given|made|sent|taken|put|left|sold|said|done)`,
    `(nobody|no one|nothing|none) ..2 (was|were|has|had|have|did|<ed>|rang|came|went|broke|took) ..3`,
    `(it|they|that|he|she|we|i|the ..2|your ..2|our ..2) (was|were|is|are|did|do|does|has|have|had) (not|never) ..2`,
    `(the|our|your|it|they|all) ..2 (is|are|was|were|has been|have been) ${ADVERB} (correct|right|accurate|fair|faithful|closed|locked|heated|open|lit|warm|clean|on time|followed|given|done|held|handed|delivered|rung|served|awarded|marked|measured|calculated|sealed|working|well done|${FINE}|${SOUND}) ..1`,
    `(somebody|someone|everybody|everyone|a colleague|our <any>) always <any>`,
    `(our|my|the) ..2 (followed|kept to|stuck to|obeyed|observed|respected|complied with) (the|all|every|our) ..1 (rules|rule|procedure|procedures|protocol|guidelines|steps|instructions|standards|policy|law|plan|recipe)`,
    `(sums|figures|numbers|totals|books|accounts|readings|times|dates|amounts) (are|were|is) ${ADVERB} (right|correct|accurate|fine)`,
  ],
  /** Asked, and meant as a no: "Are you sure there was a leak at all?" */
  doubt: [
    `(are|were) you ${ADVERB} (quite|entirely|totally|100 percent|that)? (sure|certain|positive|confident|convinced) (that)? (there|you (did|are|were|have|had|do) not|you (saw|heard|felt|smelled|smelt|counted|read|measured|paid|ordered|really|just|even|actually|packed|brought|got|weighed)|(it|this|that|they|(your|the|our) ..2) (was|is|were|are|did|does|has|had) not|(it|this|that|they|he|she) (was|is|were|came|comes) (our|us|from|one of|even|really|actually)|(it|this|that|(your|the) ..2) (was|is|were|are) (really|actually|even|ever))`,
    `(could|can|might|may|would) (it|this|that) ${ADVERB} (not)? be (possible)? (that)? (you|your) ..3 (${DREAMT}|ears|eyes|nose|memory|imagination|own)`,
    `(is it|is it not|was it|was it not) ${ADVERB} (more)? (possible|likely|conceivable|just) (that)? (you|your) ..3 (${DREAMT}|ears|eyes|nose|memory|imagination|own)`,
    `(could|might|may) (you|your <any>) ${ADVERB} (not)? (have|be) ${ADVERB} (been)? ${DREAMT}`,
    `(have|had|did) you ${ADVERB} (considered|thought|consider|ever thought|wondered) (that|whether|if|about|of)? ..1 (it|this|that|the <any>|your|you) ..4 (may|might|could|is|are|comes|be|was|were) ..4 (your|you|yourself|another|elsewhere|somewhere else|not (our|us|ours))`,
    `(perhaps|maybe|surely|possibly) you (just|simply|have|only|had|were)? ..1 ${DREAMT}`,
    `you (probably|presumably|evidently|clearly|obviously|apparently|seem to have|may have|might have|must have|will have|would have|may well have|have probably|have perhaps|have clearly|have obviously|have simply) ..1 ${DREAMT}`,
    `(do|did) you (really|seriously|honestly|truly) (think|believe|expect|mean|want) ..2 (us|me|our|we|that) ..1`,
    `^^ (what|which) ..1 (${TROUBLE}|${NASTY}|${SPOILED}|${COMPLAINED} <any>) $`,
    `(how|where) (could|can|would|should) (our|a|the|such|that|this|it|we) ..4 (possibly|ever|have)`,
    `(who|what) (says|makes you (so)? (think|say|believe|sure|certain)|told you|gave you (that|the) idea) ..2`,
  ],
} as const;
