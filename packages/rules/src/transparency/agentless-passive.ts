import { type Cue, defineRule, type Finding, type Reading, type Sentence, type Span } from '@trustlint/core';
import { clauseStart, decapitalise, withApostrophesOf, withoutOverlaps } from '../clause.ts';
import { ownsFault } from '../taken-up.ts';
import { isTitle } from '../wording/title.ts';

const ADVERB =
  '(<ly>|also|now|since|therefore|thus|just|then|already|hereby|sadly|again|even|first|indeed|in fact|regrettably|for now|at once|twice|somehow|once again|at the time|in the end|in error|by mistake)';
/** What is over, or goes on. */
const PAST =
  "(was|were|got|has been|have been|had been|'s been|has got|had to be|has had to be|have had to be|may have been|might have been|must have been|seems to have been|seem to have been|appears to have been|appear to have been|is being|are being|was being|were being|ended up being|has also been|have also been|(has|have|had) already been|has since been|has now been|have now been|has been|was then)";
const NOW = "(is|are|'s|stays|remains|remain|stay)";

/** Decided against somebody, whoever it is. */
const DENIED =
  '(rescinded|voted down|struck out|disapproved|derailed|rejected|declined|denied|refused|dismissed|turned down|turned away|suspended|revoked|terminated|withheld|forfeited|disqualified|expelled|evicted|banned|barred|overruled|disallowed|penalised|penalized|fined|blacklisted|excluded|struck off|ruled out|downgraded|demoted|disregarded|vetoed|sanctioned|restricted|voided|invalidated|annulled|shelved|thrown out|knocked back|flagged|reprimanded|deregistered|decided against|ruled against)';
const VERDICT =
  '(deemed|judged|considered|found|ruled|declared|classed|classified|assessed|rated|regarded|treated|held) (to be|as)? ..1 (unjustified|unfounded|invalid|ineligible|insufficient|inadmissible|unsuitable|inappropriate|unacceptable|unreasonable|unnecessary|incomplete|fraudulent|suspicious|spam|abusive|offensive|not|guilty|liable|responsible|void|lost|wanting|unsuccessful|unproven|too|below|outside|a (violation|breach|risk|threat|duplicate)|in (violation|breach)|at fault)';
/** Taken from somebody: against the reader where it was theirs. */
const TAKEN =
  '(taken offline|knocked offline|closed|cancelled|canceled|removed|deleted|blocked|disabled|deactivated|frozen|locked|limited|withdrawn|discontinued|cut off|disconnected|switched off|shut (off|down)|turned off|taken (off|down|away|out)|pulled|hidden|reduced|lowered|shortened|curtailed|capped|archived|unpublished|muted|reassigned|reallocated|given (away|up|to)|(let|leased|passed on) to|sold|let go|postponed|scrapped|dropped|bumped|stopped|halted|put on hold|placed on hold|debited|called off|cut|cut back|sent back|returned to (the)? sender|returned to us|rescheduled|delayed|given to (another|someone|somebody|a different|the next|other)|let to (another|someone|somebody)|rented (out|to)|awarded to (another|someone)|handed to (another|someone)|moved without|split up|towed away|reset|wiped|rolled back|restricted|throttled|suspended|barred|kicked|unlisted|delisted|reversed|undone|confiscated|impounded|seized|destroyed|disposed of|thrown away|erased|(struck|stricken|scrubbed|purged|dropped|crossed|left|taken|wiped|bumped) (from|off) (the|our|this|a)|held back|kept back|clawed back|docked|repossessed|garnished|relegated|demoted|(moved|put|pushed|sent|bumped|shifted) (down|back|to the (back|end|bottom|rear))|signed off|written off|handed back|watered down|slashed|trimmed|halved|cut in half|whittled down|set aside|parked|mothballed|axed|dismantled|demolished|felled|uprooted|pulped|shredded|auctioned (off)?|binned|wheel clamped|sealed off|walled up|painted over)';
/** Done badly, whatever it is. */
const BOTCHED =
  '(torn|ripped|unplugged|cut out|crossed off|left off|cced|(promised|sold|let|booked|assigned|allotted|allocated|offered|lent|reserved) (to|for) (two|three|both|several|more than one)|spoken to (rudely|harshly|badly)|let slip|lost|misplaced|mislaid|overlooked|forgotten|missed|damaged|misread|misprinted|misquoted|miscalculated|mishandled|misdirected|misrouted|misfiled|misspelt|misspelled|mistyped|mislabelled|mislabeled|misdelivered|miscommunicated|misunderstood|misjudged|mixed up|muddled up|double booked|overbooked|doubly booked|overcharged|undercharged|double charged|disclosed|leaked|exposed|compromised|overwritten|corrupted|given away|left (out|off|behind|unanswered|open|unlocked|unattended|waiting|unread|in the rain)|omitted|duplicated|botched|bungled|neglected|ignored|misinformed|misled|missold|mis sold|misadvised|underpaid|short changed|mistreated|skipped|passed over|not followed|messed up|garbled|scrambled|clamped|towed|crushed|broken|smashed|scratched|spilled|torn|ruined|soaked|wrecked|miscounted|misallocated|misplanned|misassigned|misidentified|misreported|misrecorded|misdiagnosed|mismanaged|miscoded|misinterpreted|mispriced|mixed|swapped|swapped|switched round|confused|muddled|double billed|overbilled|oversold|delayed|held up|dropped|cut short|let slip|handled (badly|poorly|wrongly|carelessly)|treated (badly|poorly|wrongly|unfairly)|marked (wrongly|incorrectly|down)|reset|disconnected|dinged|dented|bent|spilt|bleached|shrunk|burnt|burned|undercooked|knocked (over|down|off)|tipped over|stepped on|trodden on|passed (around|about|from)|chipped|cracked|snapped|punctured|flooded|drenched|contaminated|spoiled|spoilt|thawed|defrosted|overcooked|mangled|bruised|nicked|trampled|squashed|crumpled|creased|singed|scorched|scalded|frayed|shattered|misaddressed|misapplied|misstated|misdated|mistimed|mistranslated|mispronounced|misrepresented|misclassified|miskeyed|mistagged|misattributed|mislaid|mismatched|mismeasured|misdescribed|mistaken for|transposed|truncated|overstated|understated|overestimated|underestimated|underquoted|overvalued|undervalued|stood up|fobbed off|brushed off|sent (round|around) in circles|talked (over|down to)|laughed at|shouted at|sworn at|yelled at|hung up on|snubbed|patronised|patronized|singled out|kept (in the dark|waiting|hanging|guessing)|led astray|given (the)? (short shrift|runaround|run around|cold shoulder)|cut (in|too) <any>|dyed <any> instead|stained|discoloured|tangled|untuned|detuned|jammed|tampered with|offloaded|left to (die|wilt|wither|rot|rust|melt|burn|dry out))';
const WRONGLY =
  '(wrongly|incorrectly|mistakenly|accidentally|inadvertently|erroneously|unintentionally|improperly|unfairly|prematurely|falsely|unlawfully|carelessly|inaccurately|unnecessarily|inappropriately|unknowingly|wrongfully|poorly|badly|carelessly|hastily|wrongly|insufficiently|inadequately)';
/** Where a deed shows to have been wrong. */
const ASTRAY =
  '(with (<num>|a|one|two|three|some|several|half) ..2 (missing|blank|torn|upside down)|upside down|back to front|inside out|the wrong way (round|up)|too (soon|early)|(a|one|two|three) (week|day|month|hour|weeks|days|months|hours) (too)? (late|early|soon)|without (anybody|anyone|proper|warning|notice|asking|telling|testing|permission|consent|checking)|for no reason|to the wrong <any>|by (mistake|accident|oversight|error)|in error|to (the|a|an|your|my) (wrong|incorrect|old|former|previous|other|different|neighbouring|unknown) (address|person|floor|house|door|flat|account|customer|patient|guest|number|place|city|country|branch|recipient|client|one|department|email|inbox|name|passenger|room|user|member|shop|depot|town|street|office)|to (another|a complete|a total) (stranger|address|person|floor|house|door|flat|account|customer|patient|guest|number|place|city|country|branch|recipient|client|one|department|email|inbox|name|passenger|room|user|member|shop|depot|town|street|office)|to (a stranger|strangers|your (ex|neighbour|neighbor|ex husband|ex wife))|(to|with|under|on|in|into|onto|from|against|for|at) (someone|somebody) else|with (the|a|an|two|some) (wrong|incorrect|outdated|old|missing|faulty)|(under|on|in|at|into|for|from|against|onto) (the|a|an) (wrong|incorrect)|(into|onto|under|at|for|from|on) (an|the|your) (old|former|previous|outdated|closed|obsolete|expired|superseded|defunct) <any>|too (late|early|soon|often|much|little|many)|twice|without (notice|warning|permission|consent|your (knowledge|consent|permission|approval|agreement)|asking|telling|further notice|checking|being)|incorrectly|wrongly|improperly|(so|too|very|rather|quite)? (badly|poorly|carelessly|sloppily|unevenly|crookedly)|as (absent|spam|dead|deceased|unpaid|a no show|missing|withdrawn|inactive|abandoned)|too (hot|cold|hard|high|low|tight)|without (a word|so much as)|(instead of|rather than) (to|in|on|at|by|with|for|as)? (the|a|an|your|my)? (<num>|<any>)|(back)? (together|up|on|in|down|out)? (wrong|askew|crooked|skew whiff|lopsided|squint)|as (shipped|delivered|paid|sent|done|closed|solved|resolved|collected|returned|completed|received|read|answered|dispatched|posted|fixed|attended|present|present and correct|settled|signed|repaired|cleaned|in stock|available|vegetarian|vegan|nut free) (although|though|while|whereas|when|but|yet|before|despite|without|even though)|to (your|his|her|the) (former|ex|late|estranged|previous|next door) <any>|(so|far|much|rather|very|<num> days|<num> weeks|days|weeks|hours|a day|a week)? late|than (needed|necessary|agreed|planned|ordered|quoted|promised|allowed|permitted|intended|advised|prescribed|(it|they|you) should))';
const WRONG =
  '(wrong|incorrect|inaccurate|outdated|false|misleading|faulty|erroneous|incomplete|contradictory|conflicting|out of date|mistaken)';
const DEED =
  '(sent|given|made|shipped|delivered|printed|posted|entered|charged|billed|booked|issued|used|applied|quoted|chosen|selected|installed|ordered|packed|picked|put|provided|supplied|recorded|published|displayed|shown|listed|debited|deducted|administered|prescribed|dispensed|fitted|scanned|called|invoiced|set|credited|paid|calculated|read|registered|written|written down|added|assigned|told|taken|passed on|saved|stored|mailed|emailed|uploaded|attached|included|handed (out|over)|left|switched on|connected|placed|served|cut|dispatched|loaded|typed|noted|communicated)';
/** What is changed as a service. */
const CHANGED =
  '(towel|towels|sheet|sheets|linen|bed linen|bedding|pillowcase|pillowcases|dressing|dressings|bandage|bandages|nappy|nappies|catheter|drip|filter|filters|oil|tyre|tyres|brake pads|bulb|bulbs|battery|batteries|string|strings|water|litter|straw|hay|needle|blade|blades|cartridge|toner|gasket|seal|seals|coolant|locks|lock cylinder|signs|bins|bag|flowers|wick|washer|fuse)';
/** Not done, though it should have been. */
const UNDONE =
  '(counted|announced|honoured|credited|done|sent|processed|applied|delivered|registered|recorded|forwarded|passed on|answered|dispatched|shipped|posted|booked|entered|credited|informed|told|notified|warned|contacted|called back|called|followed up|logged|carried out|made|taken into account|caught|spotted|noticed|picked up|issued|explained|provided|packed|treated|filed|updated|renewed|retained|selected|considered|checked|tested|included|returned|opened|offered|mentioned|cleared|moved|shown|printed|added|connected|acted on|acted upon|reserved|scheduled|handed over|transferred|relayed|consulted|asked|invited|given (the|a|any|your)|put through|read|heard|looked at|looked into|dealt with|handled|reviewed|submitted|cancelled (in time|as promised)|kept|honoured|honored|switched (on|off|over)|cleaned|refilled|repaired|serviced|locked|secured|turned (on|off)|put (on|in|into|down|up|back|forward)|loaded|unloaded|collected|washed|watered|fed|weighed|measured|signed|stamped|sealed|labelled|insured|emptied|rebooked|invoiced|replied to|passed (to|along|down|up)|relayed|written down|made up|swept|mopped|hoovered|vacuumed|dusted|ironed|pressed|polished|greased|oiled|topped up|bled|drained|rinsed|dried|aired|trimmed|pruned|weeded|mown|mowed|fertilised|vaccinated|wormed|bandaged|dressed|x rayed|rehearsed|tuned|proofread|captioned|credited|translated|typeset|bound|plugged in|charged up|backed up|synced|escalated|raised|followed through|actioned|attended to|seen to|picked|gathered|wrapped|padded|cushioned|insulated|grounded|earthed|bolted|screwed (in|on|down)|tightened|glued|fixed|calibrated|levelled|primed|undercoated|sanded|swapped|rotated|balanced|aligned|salted|gritted|cleared away|countersigned|witnessed|notarised|lodged|filed|shut|bolted|latched|fastened|tethered|tied (up|down)|fenced (in|off)|roped off|ring fenced|rolled over|passed to <any>)';
const GRANTED =
  '(approved|granted|accepted|upheld|renewed|returned|refunded|extended|lifted|reinstated|reimbursed|selected|shortlisted|admitted|considered|honoured|honored|successful|restored|reopened|released|paid out|paid|waived|reversed|reduced|withdrawn|published|allowed|authorised|authorized|reimbursed|compensated|exchanged|replaced|removed|transferred|reissued|offered|chosen|invited|supported|pursued|investigated|taken forward|taken up|taken further|recommended|endorsed|ratified|permitted)';
const MISTAKES =
  '(mistake|mistakes|error|errors|omission|omissions|blunder|blunders|misjudgement|misjudgment|miscalculation|oversight|oversights|slip|slips|assumption|assumptions|promise|promises|corners|balls|(wrong|bad|poor) (call|decision|decisions|choice|choices|assumption|assumptions))';

/** What was given and has to be kept. */
const WORD =
  '(promise|word|commitment|undertaking|assurance|pledge|appointment|arrangement|agreement|deadline|date|deal)';
/** How a deed is ended: a talk, a case, a place. */
const ENDED =
  '(closed|ended|shut|finished|completed|concluded|settled|resolved|solved|cancelled|canceled|called off|cut off|cut short|archived|deleted|removed|sold|let|given (away|up)|taken (down|away|off)|signed off|wound up|stopped|dropped|terminated|disconnected|hung up|locked|moved|filed|decided|approved|published|printed|sent (off|out)|marked (as)? <any>|set to <any>|put down as <any>|ticked off|written off|thrown (away|out)|cleared (away|out)|binned|processed|charged|debited|changed|started|begun)';
/** Before somebody had their turn. */
const UNHEARD =
  '(you|your ..2|he|she|they|anyone|anybody|someone|somebody|a soul|the <any>) ..1 (could|can|(had|got|have|were given|was given) ..1 (a|an|any|the|your|his|her|their|time|chance) ..2 (answer|answers|reply|response|say|chance|time|word|look|moment|opportunity|hearing|go|turn|refund|replacement|solution|result|warning|notice|note|letter|call)|(was|were|is|are|had been|has been|have been) ..1 (able|heard|asked|told|informed|consulted|notified|warned|served|seen|ready|finished|there|answered|helped|paid|refunded)|(even|ever|properly|actually|so much as|had|have) (even|ever|properly|actually|really)? (looked|read|seen|opened|arrived|checked|replied|answered|spoken|tested|finished|agreed|signed|heard))';
/** Whom nobody should leave behind. */
const WARDS =
  /\b(?:child|son|daughter|boy|girl|baby|toddler|kids?|children|twins|mother|father|mum|dad|gran|grandmother|grandfather|wife|husband|guests?|group|party|dog|puppy|cat|kitten|horse|pony|pet)\b/i;
/** Whose eyes private things are not for. */
const EVERYBODY =
  '(everyone|everybody|all (staff|members|parents|tenants|customers|guests|residents|recipients|of them)|the (whole|entire|rest of the) <any>|a (mailing list|group|stranger)|the (mailing list|public|press|group)|(other|several|many) (customers|members|patients|parents|people|tenants|guests|families))';

const RULE = 'transparency/agentless-passive';

export const agentlessPassive = defineRule({
  id: RULE,
  level: 'sentence',
  severity: 'info',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'A failure or a decision against the reader, told in the passive so that nobody did it.',
  why: '“Mistakes were made” leaves out who made them, and readers notice. A message that says “we” takes the fault or the decision as its own, and shows the reader whom to talk to.',
  sources: ['000 6.1', '001 2'],
  options: {},
  phrases: {
    [`${RULE}.mistake`]: [
      `${MISTAKES} ..5 (was|were|has been|have been|had been|may have been|might have been|must have been|seems to have been) ${ADVERB}? (made|committed|introduced|allowed)`,
      `(corners|balls|deadlines|steps|warnings|signs|checks|calls|promises|standards|targets|expectations|messages|emails|letters|complaints|details|instructions|rules|procedures|protocols|commitments) (was|were|have been|had been|has been) ${ADVERB}? (cut|dropped|missed|ignored|skipped|overlooked|broken|not (met|kept|followed|heeded|answered|read|passed on|made|honoured|respected)|never (met|kept|followed|answered|read|made|passed on)|breached|lost|neglected)`,
      `${WORD} ..4 (was|were|has been|had been) (not|never) ${ADVERB}? (kept|honoured|honored|met|observed|followed|stuck to|adhered to|respected|fulfilled|made good|put in writing)`,
      `${WORD} ..2 (was|were|has been|had been) ${ADVERB}? (given|made|broken|agreed|entered) (and|but|yet|only)? ${ADVERB}? (not|never|then (not|never)|to be|ignored|forgotten) ${ADVERB}? (kept|honoured|honored|met|observed|broken|ignored|forgotten)?`,
      `(an|the|this|no)? (error|errors|mistake|mistakes|mix-up|oversight|slip|breach) (has|have|had)? ${ADVERB}? (occurred|happened|arisen|crept in) and (was|were) not`,
    ],
    [`${RULE}.decided`]: [
      `it (was|has been|had been|'s been|has now been|has therefore been) ${ADVERB}? (decided|determined|concluded|resolved|deemed|ruled|judged|found|felt|considered|established|agreed) (that|to|not to|necessary|best|appropriate|against)`,
      'it (was|has been|had been) (i|we) (am|are|have been|gather|understand|hear|believe|regret|fear|learn|find) (told|informed|sorry|afraid|<any>)? ..2 (decided|determined|concluded|resolved|ruled|agreed|found|felt|judged) (that|to|not to|against)',
      `it (is|was|has been|'s been) ${ADVERB}? not ${ADVERB}? (considered|deemed|felt|thought|believed|judged|found) (to be)? ..1 (appropriate|necessary|possible|suitable|right|reasonable|fair|feasible|advisable|justified|essential)`,
      `(a|the|this|that|any) ..2 (decision|choice|ruling|determination|verdict) (was|has been|had been|'s been) ${ADVERB}? (made|taken|reached) (to|not to|that|against)?`,
    ],
    [`${RULE}.denied`]: [
      `${PAST} ${ADVERB}? ${ADVERB}? (${DENIED}|${VERDICT})`,
      `${PAST} ${ADVERB}? <ed> and ${ADVERB}? ${DENIED}`,
      `(ban|suspension|block|fine|penalty|sanction|restriction|rejection|refusal|fee|exclusion|warning) ${PAST} ${ADVERB}? (upheld|maintained|sustained|confirmed|extended|made permanent)`,
    ],
    [`${RULE}.denied.now`]: [
      `${NOW} ${ADVERB}? ${ADVERB}? (${DENIED}|${VERDICT}|closed|cancelled|canceled|blocked|locked|frozen|deactivated|disabled|not (being)? (approved|granted|accepted|upheld|renewed|selected|shortlisted|admitted|extended|reinstated|honoured|honored|considered))`,
    ],
    [`${RULE}.taken`]: [
      `${PAST} ${ADVERB}? ${ADVERB}? ${TAKEN}`,
      // "has been reassessed and reduced to nil"
      `${PAST} ${ADVERB}? <ed> and ${ADVERB}? ${TAKEN}`,
    ],
    [`${RULE}.charged`]: [
      `(a|an|the|your|another|this) ..2 (fee|fees|charge|penalty|surcharge|fine|strike|warning|ban|block|restriction|deduction) (of <any> <any>?)? (was|were|has been|have been|had been|is being|got) ${ADVERB}? (added|imposed|issued|charged|levied|applied|deducted|placed|raised|increased)`,
      `(prices|price|fees|rent|rents|rates|premium|premiums|fares|tuition) (was|were|has been|have been|had been|are being) ${ADVERB}? (raised|increased|put up|hiked|doubled|adjusted upwards)`,
      `(money|amount|sum|payment|funds|credit|points) (was|were|has been|have been) ${ADVERB}? (taken|debited|deducted|withdrawn|removed) (from|out of)`,
      `your (bank)? (account|card|membership) (was|were|has been|had been|got) ${ADVERB}? (charged|billed|debited) for (a|an|the|something|two|three|one|what) ..4 (not|never|did|had|cancelled|ended|returned|sent)`,
      `you (were|have been|had been|'ve been) ${ADVERB}? (charged|billed|debited|invoiced) for (a|an|the|something|two|three|one|what) ..4 (not|never|did)`,
    ],
    [`${RULE}.botched`]: [
      `you (were|have been|had been|got|'ve been) ..1 (given|sent|told|handed|shown|served|issued|sold|dispensed|injected with) (the|a|an) (wrong|incorrect) <any>`,
      `${PAST} ${ADVERB}? ${ADVERB}? ${BOTCHED}`,
      `${PAST} ${ADVERB}? ${WRONGLY} <ed> (off|out|up|down|away|over|back)?`,
      `${PAST} ${ADVERB}? (made out|addressed|issued|billed|invoiced|sold|rented|let|assigned|promised|credited|paid|registered|shipped|delivered|posted|mailed) (out)? to (another|a different|some other|the other) <any>`,
      `${PAST} ${ADVERB}? (marked|recorded|listed|noted|logged|registered|entered|put down|reported|flagged|shown|written (up|down)) ..1 (absent|dead|deceased|unpaid|late|missing|lost|inactive|a no-show|overdue|in arrears|as a (debtor|defaulter|smoker|minor))`,
      `${PAST} (only (partly|partially|half|in part) <ed>|<ed> (in part only|only (in part|partly|half)))`,
      // "Your bag was searched and the wrapping torn"
      `${PAST} ${ADVERB}? <ed> and (the|your|its|their|both|all|one|two) <any> <any>? ${ADVERB}? ${BOTCHED}`,
      `(delivered|sent|shipped|packed|returned|posted|installed|fitted|printed|supplied|dispatched|issued|handed (over|out)|put (up|together|back)|assembled|mounted|built) without (its|their|half|two|three|one of|any of|most of|some of) <any>`,
      '(slipped|fallen|fell|slip) (through|between) (the|our) (cracks|net|gaps|grid)',
      '(fell|dropped|fallen) off (the|our) (radar|list)',
      'you (were|have been|had been|got) ..2 (given|sent|quoted|told|charged|billed|issued|handed|offered|shipped|supplied|shown|assigned|put on|booked (on|into)|advised) (the|an|a|some)? ..1 (wrong|incorrect|inaccurate|outdated|false|misleading|out of date|bad|conflicting|contradictory)',
      `(was|were|has been|have been|got) ${ADVERB}? (shared|disclosed|given|shown|sent|passed|sold|handed) (to|with|on to|out to) (a|an|another|other|third|someone|somebody|strangers|outsiders|people|parties)`,
    ],
    /** What is done to a reader who is made to wait, sent about or kept in the dark. */
    [`${RULE}.shabby`]: [
      `(private|sensitive|confidential|personal|medical|salary|bank|home|internal) <any> <any>? ${PAST} ${ADVERB}? (<ed>|sent|shown|read (out)?|put|left|cced|cc'd|cc 'd) ..2 (to|with|by|before|for|in front of|among|on) ${EVERYBODY}`,
      'you (were|have been|had been|got) ..1 (made|forced|left) to (wait|queue|stand|sit|pay|repeat|ring|call|explain|prove|start|fill|chase|beg|feel|think|believe|walk|guess|wonder|fend)',
      'you (were|have been|had been|got) ..1 ((sent|passed|shunted|bounced|pushed|moved|handed) (from <any> to <any>|from one <any> to|back and forth|between|around|about)|strung along|left (without|with no|with nothing|in the (dark|lurch|cold|rain)|stranded|alone|outside|out|none the wiser)|given (no|contradictory|conflicting|mixed|false|little|scant) <any>|put on hold|kept (on hold|on the line)|put through to (two|three|four|several|the wrong)|told (nothing|two|three|different|one thing|a different|contradictory|conflicting|otherwise)|cut off|talked over|spoken over|forgotten|overlooked|ignored)',
    ],
    /** Over before the reader, or whoever should have looked, had their turn. */
    [`${RULE}.hasty`]: [
      `${PAST} ${ADVERB}? (marked|logged|recorded|set|put down|signed off|closed) (as|to)? (complete|completed|done|fixed|resolved|solved|finished|repaired|closed)? before (the|any|your) (work|works|job|jobs|repair|repairs|fault|faults|problem|issue|leak|damage) (was|were|had been) ..1 (done|fixed|finished|started|begun|complete|completed|repaired|mended|over|there|tested|looked at)`,
      `${PAST} ${ADVERB}? ${ENDED} ..3 (before ${UNHEARD}|while (you|he|she|they|your ..2|the <any>) (was|were|is|are|had|have) (still|not|waiting|typing|asleep|on|in|at|away|ill|<ing>))`,
    ],
    /** A verdict without its verb: "Application rejected." */
    [`${RULE}.verdict`]: [
      `(application|request|claim|appeal|refund|extension|access|account|booking|permit|visa|loan|credit|complaint|objection|entry|leave|bid|proposal|waiver|exemption|petition|candidature) ${ADVERB}? «(denied|rejected|declined|refused|revoked|dismissed|turned down|suspended|terminated|unsuccessful|not (approved|granted|accepted|upheld|successful|renewed|allowed|permitted))» $`,
      '^ «(denied|rejected|declined|refused|revoked|dismissed|turned down|unsuccessful|not (approved|granted|accepted|upheld|successful|renewed|allowed|permitted))»',
    ],
    /** The same with its date or its reach: "Claim rejected in full on 3 May." */
    [`${RULE}.outcome`]: [
      `^ (your|the)? (application|request|claim|appeal|refund|extension|access|account|booking|permit|permission|visa|loan|credit|grant|deposit|complaint|objection|entry|leave|bid|proposal|waiver|exemption|petition|candidature|membership|licence|license|offer|place|bonus|discount|reimbursement|upgrade|transfer) ${ADVERB}? (denied|rejected|declined|refused|revoked|dismissed|turned down|suspended|terminated|withheld|withdrawn|forfeited|cancelled|canceled|not (approved|granted|accepted|upheld|renewed|allowed|permitted|given|returned|refunded|paid))`,
    ],
    /** Behind a deed, which is looked for from here: passives are everywhere. */
    [`${RULE}.astray`]: [ASTRAY],
    [`${RULE}.wrong`]: [
      `${WRONG} <any> <any>? <any>? ${PAST} ${ADVERB}? (e)? <ed>`,
      `old (price)? (list|version|address|menu|template|tariff|rate|timetable|form|number|recipe|file|prices|plan) ${PAST} ${ADVERB}? <ed>`,
      `${WRONG} <any> of ..3 ${PAST} ${ADVERB}? <ed>`,
    ],
    [`${RULE}.undone`]: [
      `(never|not even) ${ADVERB}? got ${ADVERB}? <ed> (in|on|off|out|up|over|through|down|back|along|to)?`,
      `did not ${ADVERB}? (ever)? get ${ADVERB}? <ed> (in|on|off|out|up|over|through|down|back|along|to)?`,
      `((was|were) (not|never) (been)?|(has|have|had) (not|never) been) ${ADVERB}? (${UNDONE}|${GRANTED})`,
      `(was|were|has been|have been) ${ADVERB} (not|never) ${UNDONE}`,
      `${CHANGED} ..4 (was|were|has|have|had) (not|never) (been)? ${ADVERB}? (changed|replaced|renewed|turned|swapped|emptied)`,
      `(will|shall|would) (not|no longer|never) be ${ADVERB}? ${GRANTED}`,
      `(should|ought to|must|could) ${ADVERB}? have been ${ADVERB}? (${UNDONE}|corrected|prevented|avoided|caught|stopped|fixed|paid|refunded|replaced|better|clearer|<ed>)`,
      `(could|can|may) (not|no longer|never) be ${ADVERB}? (${GRANTED}|approved|granted|accepted|honoured|fulfilled|processed in time|completed in time|upheld|accommodated|renewed|extended|reinstated)`,
      `(was|were|is|are|has been|have been) ${ADVERB}? (unsuccessful|not successful) ..2`,
      `(candidature|candidacy|application|bid|tender|proposal|entry|manuscript|submission) (has|was|have) not been (retained|selected|successful|shortlisted|considered|pursued|taken forward)`,
      `(will|shall) be (discontinued|withdrawn|revoked|withheld|forfeited|retained|terminated|suspended|evicted|disconnected|cut off|denied|refused|rejected)`,
    ],
    /** "Not only was the desk sent to the wrong floor": the passive stands around its subject. */
    [`${RULE}.inverted`]: [
      `(not only|only later|only then|only now|only after ..3|at no (point|time|stage|moment)|never|(never|not|nor|not even) (once|ever)|neither|nor|twice|twice now|in no case|nowhere|no sooner) (was|were|has|have|had) «(your|the|a|an|any|you|it|this|that) ..5 (been)? ${ADVERB}? (${UNDONE}|${GRANTED}|${BOTCHED}|${DEED}|${DENIED}|${TAKEN}) (${ASTRAY})?»`,
      // "You were promised a call that was never made", "the refund that we had agreed was never sent"
      `(were|was|been|got) (promised|offered|assured|quoted|sold|told (of|about)|given|booked|granted) ..6 (that|which) (was|were|has|have|had) (not|never) (been)? ${ADVERB}? <any>`,
      `(the|a|an|your|that|both|all) ..3 (that|which)? (we|i|you) (had|'d|have|'ve)? ${ADVERB}? (agreed|promised|discussed|arranged|spoke of|spoke about|talked about|asked for|ordered|paid for|booked|sent|wanted|requested|mentioned|wrote|returned|reported|submitted|reserved|signed|filled in|filed|made|posted|enclosed|attached) ..3 (was|were|has|have|had) (not|never) (been)? ${ADVERB}? (${UNDONE}|${GRANTED})`,
      // "You'd asked for a vegan meal, yet chicken was served"
      `you (had|'d|have|'ve|did)? (asked|order|ordered|wanted|booked|chosen|chose|requested|paid|reserved|specified|picked|told us) ..8 (yet|but|instead|still) (a|an|the|one|two|three|some|only|just)? <any> <any>? (was|were|has been|have been|got) (served|sent|delivered|given|brought|fitted|installed|handed|supplied|printed|packed|made|put|poured|booked|issued|shipped|provided|dispensed|planted|painted|dyed|cooked|baked|cut|laid|hung)`,
      // What was meant for the reader went elsewhere
      `(the|a|an|your|all|two|some|one) <any> <any>? (meant|intended|destined|earmarked|reserved|addressed|set aside|put by|bound) (for|to) (you|your <any>|him|her|them) ..2 ${PAST} ${ADVERB}? (<ed>|${DEED}|${TAKEN})`,
      'only (later|then|now|afterwards|on <any>|in <any>) (was|were) «(it|this|that|the <any>|your <any>) (noticed|found|discovered|spotted|realised|realized|seen)»',
    ],
    /** "Having been misfiled, your form …" */
    [`${RULE}.having`]: [
      `having been ${ADVERB}? (${BOTCHED}|${DENIED}|${WRONGLY} <ed>)`,
      `having been ${DEED} ${ASTRAY}`,
    ],
    /** Left as it should not be. */
    [`${RULE}.left`]: [`${PAST} ${ADVERB}? left ${ADVERB}? <any> ..3`],
    /** Less than it should be. */
    [`${RULE}.scant`]: [
      '(too (few|little|many|much)|not enough|insufficient|hardly any|far too (few|little|many|much)) ..2 (was|were|has been|have been|had been|got) (<ly>)? <ed>',
      `(no|little|scant|too little|insufficient|not enough|hardly any|due) (thought|attention|care|heed|notice|account|regard|effort|consideration|checks|research) (was|were|has been|had been) (not|never)? ${ADVERB}? (given|paid|taken|made|done|had|shown|exercised)`,
      `(notice|warning|word|advice|consent|permission|approval|explanation|reason|reasons|answer|reply|apology|priority|access|support|feedback|information) ..5 (was|were|has been|had been) (not|never) ${ADVERB}? (given|asked for|asked|sought|obtained|offered|provided|supplied|issued|passed on)`,
      `(thought|attention|care|heed|consideration|account|steps|precautions) (was|were|has been|had been) (not|never) ${ADVERB}? (given|paid|taken|made)`,
      `(a|an|the)? (mistake|error|mix-up|blunder|oversight|misjudgement) ${ADVERB}? (made|committed) (in|at|by|when|during|with|while) (our|the|this|processing|packing|booking|handling|sending|<ing>)`,
    ],
    [`${RULE}.none`]: [
      `(not one|not a single|not a single one|none|neither|not all|not half|hardly any|only (one|two|three|half|some|part|a (part|few|third|quarter))) of ..6 ${PAST} ${ADVERB}? (${UNDONE}|returned|opened|honoured)`,
      `(not one|not a single one|none|neither|not all|not half|only (half|some|part)) of your ..4 ${PAST} ${ADVERB}? <ed>`,
      '(nobody|no one|nothing) (was|has been|had been) (ever|even)? (informed|told|warned|contacted|notified|asked|called|done|sent|explained|checked|followed up|put right|said|written down|passed on|handed over)',
      `no ..3 (was|were|has been|have been|had been) (ever|even|actually|at any (time|point))? ${ADVERB}? (written|answered|forwarded|explained|drawn up|set (up|aside|out)|put (up|out|in|on|down|aside)|arranged|ordered|extended|informed|told|warned|contacted|notified|asked|called|made|sent|booked|taken|given|kept|issued|granted|recorded|offered|carried out|placed|provided|entered|left|passed on|forwarded|ordered|reserved|shown|scheduled|packed|loaded|delivered|posted|mailed|shipped|supplied|fitted|connected|opened|prepared|laid|served|cooked|cleaned|hired|assigned|appointed|displayed|announced|published|raised|lodged|filed|logged|noted)`,
    ],
  },
  bad: [
    { text: '⟦Mistakes were made⟧ when the cake was iced.', fixed: 'We made mistakes when the cake was iced.' },
    { text: '⟦A late fee was added⟧ to your bill.' },
    { text: '⟦A penalty of 12 euros has been added⟧ to your account.' },
    { text: 'When you came, ⟦your bench had already been given away⟧.' },
    { text: '⟦It was decided⟧ to end your stay early.', fixed: 'We decided to end your stay early.' },
    { text: '⟦Your transfer application has been refused⟧.', fixed: 'We’ve refused your transfer application.' },
    { text: '⟦Your application has been rejected⟧.', fixed: 'We’ve rejected your application.' },
    { text: 'Sadly, ⟦your suitcase was lost⟧ in Rome.', fixed: 'Sadly, we lost your suitcase in Rome.' },
    { text: '⟦The wrong lens was sent⟧.', fixed: 'We sent the wrong lens.' },
    { text: '⟦You were charged twice⟧ for the boat.', fixed: 'We charged you twice for the boat.' },
    { text: '⟦Your letter was not answered⟧.', fixed: 'We didn’t answer your letter.' },
    { text: '⟦The deposit will not be refunded⟧.' },
    { text: '⟦Your profile has been taken down⟧.', fixed: 'We’ve taken your profile down.' },
    { text: '⟦None of your three letters was answered⟧.' },
    { text: '⟦Your form never got typed in⟧, so the fee ran on.' },
    { text: 'What happened is that ⟦an outdated menu got printed⟧.' },
    { text: 'Extension for the second essay: ⟦not granted⟧.' },
    { text: 'You paid for two nights, but ⟦no room was booked⟧.' },
    { text: 'Not only was ⟦your harp sent to the wrong hall⟧, the stool is missing too.' },
    { text: 'The copy from May, ⟦which was erased by accident⟧, is gone.' },
    { text: 'Outcome: ⟦claim rejected⟧ in full on 4 May.' },
    { text: '⟦Too few beds were booked⟧ for your group.' },
    { text: '⟦Your bike was left unlocked⟧ in the yard.' },
    { text: '⟦Having been misfiled⟧, your form came to light in March.' },
    { text: 'Your harp, it seems, ⟦was sent to Leeds instead of Lewes⟧.' },
    { text: '⟦A nail was left in the saddle⟧.' },
    { text: '⟦Your towels weren’t changed⟧ on Sunday.' },
    { text: '⟦Your grant has been reviewed and reduced⟧.' },
    { text: '⟦The kite was strung with the wrong⟧ cord.' },
    { text: '⟦The chat was ended before you could⟧ answer.' },
    { text: '⟦No invitation was ever posted⟧ to you.' },
    { text: '⟦You were made to wait⟧ for three hours.' },
    { text: 'You ⟦were promised a bib that was never sewn⟧.' },
    { text: '⟦A cake meant for you was sent⟧ to the choir.' },
    { text: 'Your ⟦promise of a seat was not kept⟧.' },
    { text: '⟦Your dog was left outside⟧ in the sleet.' },
    { text: '⟦Your hat was brushed and the ribbon torn⟧.' },
    { text: '⟦Your order was damaged⟧ or lost on the way.' },
    { text: '⟦Grazing rights were taken away⟧ from your herd.' },
    { text: '⟦It’s been agreed that⟧ your fee will go up in May.' },
    { text: '⟦Your visit was marked as complete before the repair was done⟧.' },
    { text: '⟦Your little shop has been taken offline⟧.' },
  ],
  good: [
    {
      text: 'The baker found that some jars were not closed properly.',
      because: 'it is the finding of somebody who is named',
    },
    { text: 'Four of your last letters were marked as spam.', because: 'those who got them did' },
    {
      text: 'You sent your note that your locker is locked. I can open it from here.',
      because: 'says back what the reader wrote',
    },
    { text: 'Your account is closed and in good standing.', because: 'the reader learns that all is well' },
    { text: 'No orders or customer records were lost.', because: 'nothing was lost' },
    { text: 'Your old number was given back to the net when you left it.', because: 'it came of the reader’s deed' },
    { text: 'Your name was taken off the mailing list today.', because: 'the reader is spared mail' },
    { text: 'The jar was left in the sun, you say, so throw it out.', because: 'the reader says so' },
    { text: 'The lamp came, but it was damaged or had no bulb: then choose 2.', because: 'it is a case to choose' },
    { text: 'I know that a harp like this can’t be replaced from a shop.', because: 'it feels for the reader' },
    {
      text: 'Your chests are locked inside, and our driver stays with the van.',
      because: 'it tells where they are safe',
    },
    { text: 'That was our failure, and you were left waiting in the rain.', because: 'the sender owns it' },
    { text: 'The valve at the end of your street is partly blocked.', because: 'nobody blocked it' },
    { text: 'Your address is blocked for this sender.', because: 'it keeps something from the reader' },
    { text: 'Tapes can’t be restored once you empty the bin.', because: 'it tells a rule beforehand' },
    { text: 'The crate was handed to your neighbour at number 9.', because: 'it tells where it is' },
    { text: 'I’m sorry that your evening was spoiled.', because: 'it feels for the reader' },
    { text: 'You can’t sign in because your account is locked. I’ll open it now.', because: 'it tells the cause' },
    {
      text: 'Your subscription is cancelled. You won’t be billed again.',
      because: 'it confirms what the reader wanted',
    },
    {
      text: 'Since Monday, Ida counts the harps each night. You won’t be offered one that is sold.',
      because: 'it tells what a change brings',
    },
    { text: 'Your form can’t be approved yet: page two is missing.', because: 'the matter is open' },
    { text: 'It wasn’t done, and I’m sorry.', because: 'the sender owns it' },
    { text: 'You must have been surprised by the noise.', because: 'it feels for the reader' },
    { text: 'The other bank hasn’t credited it yet.', because: 'it says who has not done it' },
    { text: 'Your friends haven’t opened the book yet.', because: 'it says who has not done it' },
    { text: 'Your hours at work were cut, and the rent stayed open.', because: 'somebody else did it' },
    { text: 'Some of the letters can’t be replaced with money.', because: 'it feels for the reader' },
    { text: 'A cache file had been damaged, so each page came twice.', because: 'it tells a cause' },
    { text: 'I’m sorry. It rained, and you were left without a roof.', because: 'it feels for the reader' },
    { text: 'Your prize was sent on Monday.', because: 'it is good news' },
    { text: 'The claim was rejected by the fire insurer.', because: 'it says who did it' },
    { text: 'I closed your request because the form was empty.', because: 'it says who did it' },
    { text: 'If your card was swallowed by the machine, call us.', because: 'it is a condition' },
    { text: 'You wrote that your bike was damaged. Which wheel is it?', because: 'those are the reader’s words' },
    { text: 'No mistakes were found in your essay.', because: 'there was none' },
    { text: 'The fine has been cancelled.', because: 'it is good news' },
    { text: 'Your table was cancelled as you asked.', because: 'the reader wanted it' },
    { text: 'The wrong price was corrected this morning.', because: 'it was mended' },
    { text: 'Your card was not charged.', because: 'it is good news' },
    { text: 'The hall was built in 1890 and painted twice.', because: 'nothing went wrong' },
    { text: 'You never got charged for the towel.', because: 'it is good news' },
    { text: 'Seats that were given away cannot be moved.', because: 'it tells a rule' },
    { text: 'We had moved the lesson and hadn’t told you.', because: 'it says who did it' },
    { text: 'Claims rejected by the insurer can be sent again.', because: 'it tells a rule' },
    { text: 'The wrong key was returned to the desk.', because: 'it was mended' },
    { text: 'Your rooms were left unchanged.', because: 'nothing went wrong' },
    { text: 'The final was lost by a goal, and still we sang.', because: 'nobody is to blame for it' },
    { text: 'A key was left in the box for you.', because: 'nothing went wrong' },
    { text: 'Your price wasn’t changed.', because: 'it is good news' },
    { text: 'The chat was ended before you told us your name.', because: 'it ended with the reader’s doing' },
    { text: 'No deposit was ever taken from you.', because: 'it is good news' },
    { text: 'None of your songs were deleted.', because: 'it is good news' },
    { text: 'Your card was refused twice at the baker’s.', because: 'the bank did it' },
    { text: 'I’m sorry you were left standing at the gate.', because: 'it feels for the reader' },
    { text: 'The wires were cut in the storm.', because: 'nobody did it' },
    { text: 'The wrong file has been withdrawn.', because: 'it was mended' },
    { text: 'Your power was put back on at noon.', because: 'it is good news' },
    { text: 'The oven stopped because the wire was damaged.', because: 'it tells the cause' },
    { text: 'The loudspeaker in the tent, however, was broken.', because: 'nobody broke it' },
    { text: 'That was our failure. Your room is closed, and we have it cleaned.', because: 'the sender owns it' },
  ],

  *check({ texts }) {
    for (const { reading } of texts) {
      const cues = GROUPS.flatMap((group) => reading.cues(group));
      const astray = reading.cues(`${RULE}.astray`).flatMap((cue) => passiveBefore(reading, cue));
      const verdicts = [
        ...reading.cues(`${RULE}.verdict`).filter((cue) => isVerdict(reading, cue)),
        ...reading.cues(`${RULE}.outcome`).filter((cue) => isOutcome(reading, cue)),
      ];
      const found = [...cues, ...astray].flatMap((cue) => {
        const passive = passiveAt(reading, cue);
        return passive === undefined ? [] : [passive];
      });
      const passives = found.toSorted((a, b) => a.subject - b.subject || b.cue.last - a.cue.last);
      for (const cue of withoutOverlaps(verdicts)) yield tell(reading, cue, cue.first);
      let end = -1;
      for (const { cue, subject } of passives) {
        if (subject <= end) continue;
        end = cue.last;
        yield tell(reading, cue, subject);
      }
    }
  },
});

const GROUPS = [
  'mistake',
  'decided',
  'denied',
  'denied.now',
  'taken',
  'charged',
  'botched',
  'wrong',
  'undone',
  'none',
  'inverted',
  'having',
  'left',
  'scant',
  'shabby',
  'hasty',
].map((group) => `${RULE}.${group}`);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DETERMINERS = setOf(
  'your ur the a an this that these those no none some two three four five several both all it you its their his her one many most every each i we they he she my our us someone somebody everyone nobody nothing',
);
/** Open a clause that takes the deed as known, or as not real. */
const PRESUPPOSING = setOf('if when whenever whether why how where what which who unless whose while wherever should');
/** The same, but only right before the subject: "after review your claim was rejected". */
const BEFORE_SUBJECT = setOf('before after until till once');
/** Tie a noun to the one before it: "your request for a grant". */
const JOINS = setOf('of for on to in at from with about between');
const BREAKS = setOf('that and but so because although though since as or yet however therefore');
/** Subjects that nobody minds to lose, or to be without. */
const BURDENS = setOf(
  'fine fee fees charge charges penalty ban block suspension restriction restrictions debt bug problem problems issue issues fault virus spam threat duplicate attack leak surcharge deduction hold lock reminder reminders fines penalties password connection signal contact test stolen scam fake mould mold rubbish waste filter cookie cookies noise dust leaflet old',
);
/** What is shut to everybody and opens again; what was to be done with it may well be left undone. */
const PLACES = setOf('road bridge street shop window door gate pool museum lift elevator meeting');
/** What a bank or a machine turns down. */
const TRANSACTIONS = setOf(
  'payment payments card cards transaction transactions transfer login charge withdrawal cheque check',
);
/** Subjects that a reader has, or hopes for. */
const GOODS = setOf(
  'account access profile page listing post comment comments review message messages ad advert subscription membership contract order orders booking reservation appointment flight trip tour class course seat seats place spot permit licence license benefit benefits allowance discount voucher credit bonus points service line electricity gas water internet phone case ticket file claim complaint lease tenancy policy loan offer invitation name data photos records entry application request limit deposit refund appeal prize prescription grant visa pension room table stall workspace channel group item parcel package luggage bag suitcase funds balance licence project treatment operation surgery delivery interview session event workshop show concert train ferry cruise transfer enrolment registration save game character server inventory snapshots snapshot backups backup database uploads documents drafts playlists playlist settings history archive archives saves recordings videos pictures images emails inbox folder folders contacts notes progress listings posts',
);
/** After "by": no doer. */
const NO_DOER =
  /\bby (?!(?:mistake|accident|error|oversight|hand|post|e-?mail|mail|phone|fax|then|now|\d|noon|midnight|mon|tues|wednes|thurs|fri|satur|sun|today|tomorrow|default|itself|themselves|the (?:end|time|deadline|wrong)|law|about|around|at least|(?:an?|two|three|four|five|six|ten) (?:days?|weeks?|months?|hours?|years?|few|mistake|third|quarter|half|o['’]clock)|half|courier|letter|text|sms|chance|virtue|way|no means|means|train|air|sea|ship|lorry|truck|bank transfer|direct debit)\b)\w/i;
/** Where the doer of something else may be named: “… and can’t be seen by others”. */
const NEXT_CLAUSE =
  / (?:and|but|so|while|which|that) (?:can|is|are|was|were|will|has|have|had|you|we|it|must|may|now|could|would|should)\b.*$/i;
const WISHED =
  /\b(?:(?:at|on|upon|per|following|after) your (?:\w+ )?(?:request|instructions?|wish|call|wishes)|as (?:you(?:['’]d| had)? )?(?:requested|asked|agreed|wished|wanted|instructed|discussed|promised|planned|expected)|you (?:asked|requested|wanted|told us to)|successfully|you owe|no (?:further|longer be|more) |(?:not|never) be (?:billed|charged|debited)|automatically|free of charge|in (?:your|full) favou?r|to (?:make room|protect (?:you|your))|for your (?:own )?(?:safety|security|protection)|(?:after|thanks to|following) your (?:report|tip|note|message|complaint|feedback|call)|(?:when|once|as soon as|the moment|because|since) you (?:asked|reported|told|called|wrote|requested|said|wanted))\b/i;
const READERS_WORDS =
  /\byou(?:['’]ve| have|['’]re| are)? (?:also |just )?(?:wrote|write|writing|say|said|saying|told|tell|telling|mention(?:ed)?|report(?:ed)?|reporting|notic(?:e|ed)|asked?|describ(?:e|ed)|found|saw|think|believe|feel|felt|claim(?:ed)?|explain(?:ed)?)\b|\byour (?:\w+ )?(?:message|note|e-?mail|letter|call|report|ticket|request|comment) (?:that|saying|to say|about)\b|\b(?:sorry|sad|upset|shocked) to (?:hear|read|learn|see)\b|\b(?:telling|reporting|informing|letting|writing)\b/i;
const OWNED =
  /\b(?:(?:our|my) (?:own )?(?:mistake|fault|error|oversight|doing|failure|slip|bad)|(?:we|i) (?:(?:pressed|sent|typed|took|gave|chose|used|put|read|picked|booked|entered|packed|printed) (?:\w+ )?(?:(?:in|from|to|on) )?(?:the|a|an) wrong|made (?:a|the|this|that) (?:\w+ )?mistake|got (?:it|this|that) wrong|messed up|should have|failed|caused))\b/i;
/** What mends or finds what was wrong. */
const MENDED =
  /\b(?:corrected|fixed|refunded|found|spotted|noticed|reversed|replaced|recalled|exchanged|resolved|mended|repaired|returned|collected|picked up|destroyed|thrown|blocked|caught|stopped|rejected|changed|deleted|removed|recovered|crossed out|overwritten|withdrawn|cancelled|cleared|reported|taken (?:off|back|out|away|down)|credited back|put right)\b/i;
const KINDLY =
  /\b(?:refund|waive|give you|offer|extend|grant|reopen|reinstate|credit|approve|keep your|pay you|compensate|lift|reduce the fee|send you)\b/i;

const BE = setOf("was were got been being 's");
const MOST_WORDS_BETWEEN = 6;

/** What readers ask for, or hold, in front of a verdict: "Extension for Module 4: not approved." */
const ASKED_FOR =
  /\b(?:applications?|requests?|claims?|appeals?|refunds?|extensions?|access|permits?|visas?|loans?|credit|complaints?|objections?|entry|leave|bids?|proposals?|waivers?|exemptions?|petitions?|reimbursements?|candidatures?|upgrades?|transfers?|exceptions?)\b[^.:;?!]*/i;
const MOST_WORDS_OF_VERDICT = 4;
const STATUS = /\b(?:status|if|when|whether|option|select|choose|label|tag)\b/i;

function isVerdict(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  if (sentence.end !== '.' && sentence.end !== '!') return false;
  if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first)) return false;
  const before = reading.text.slice(sentence.span.start, cue.span.start);
  if (STATUS.test(before)) return false;
  if (cue.last !== sentence.lastWord && !(/:[\s*_]*$/.test(before) && REACH.test(reading.word(cue.last + 1))))
    return false;
  if (!before.includes(':') && cue.first - sentence.firstWord > MOST_WORDS_OF_VERDICT) return false;
  return ASKED_FOR.test(before) && (/:\s*$/.test(before) || !before.includes(':')) && !/,\s*$/.test(before);
}

const OUTCOME =
  /\b(?:outcome|result|decision|verdict|ruling|finding|conclusion|update|reply|answer)s?\b[^.;!?]{0,24}[:–—-][\s*_]*$/i;
/** What may follow a verdict that has no verb. */
const REACH = /^(?:in|on|at|as|with|until|today|yesterday|by|for|without|after|again|due|because)$/;

function isOutcome(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first) || sentence.end === '?') return false;
  const before = reading.text.slice(sentence.span.start, cue.span.start);
  if (STATUS.test(before) || reading.isConditional(cue)) return false;
  const isHeaded = OUTCOME.test(before);
  if (before !== '' && !isHeaded) return false;
  if (cue.last === sentence.lastWord) return isHeaded || sentence.end === '.' || sentence.end === '!';
  const next = reading.word(cue.last + 1);
  const after = clauseOf(reading.text.slice(cue.span.end, sentence.span.end));
  if (/\b(?:as you|at your|by (?:you|the|our|a)|is|are|was|were|will|can|has|have)\b/i.test(after)) return false;
  return reading.startsClause(cue.last + 1) || REACH.test(next);
}

/** Deeds that are wrong where they were done twice, too late, or to another. */
const HARMLESS_DEED =
  /^(?:renovated|cleaned|checked|tested|repaired|restored|inspected|updated|visited|painted|washed|rebuilt|extended|filmed|translated|married|elected|nominated|performed|proved|proven|staged|reprinted|awarded|born|played|mended|serviced|measured|proofread|reviewed|verified)$/;

/** The passive that ends with the cue: "was sent to the wrong floor" for "to the wrong floor". */
function passiveBefore(reading: Reading, cue: Cue): readonly Cue[] {
  for (let word = cue.first - 1; word > 0 && cue.first - word <= MOST_WORDS_BETWEEN; word--) {
    if (reading.startsClause(word + 1)) return [];
    if (!reading.isOf('ed', word) && !STRONG_VERBS.has(reading.word(word))) continue;
    if (HARMLESS_DEED.test(reading.word(word))) return [];
    if (/\blate$/i.test(reading.slice(cue.span)) && !endsClause(reading, cue)) return [];
    if (INSTEAD.test(reading.slice(cue.span)) && !MISTAKABLE.test(reading.word(word))) return [];
    let first = word - 1;
    // “was pre-filled with someone else’s data”
    if (first > 0 && (reading.isOf('ly', first) || PREFIXES.has(reading.word(first)))) first--;
    if (!BE.has(reading.word(first))) return [];
    while (first > 0 && IN_PASSIVE.has(reading.word(first - 1))) first--;
    const span = { start: reading.wordSpan(first).start, end: cue.span.end };
    return [{ ...cue, type: `${RULE}.botched`, first, span }];
  }
  return [];
}

/** Participles of strong verbs, of handwork above all, that have no ending. */
const STRONG_VERBS = setOf(
  'hung strung wound sewn woven spun hewn mown sown shorn bound ground fed bred shod lit swept stuck strewn slung laid dug drawn rung sung cast knit split spread shot shut cut hit put set thrown blown grown flown driven ridden worn borne torn sworn drunk sunk begun hid hidden dealt dreamt leapt spelt burnt smelt spilt knelt bent lent spent wept slept crept kept held led read fought sought bought brought taught caught thought forecast broadcast upset offset rewound rehung reset unwound unstrung overfed overhung mislaid',
);

/** Not “late on Monday”, “late last night”. */
const endsClause = (reading: Reading, { last, sentence }: Cue): boolean =>
  last === reading.sentences[sentence]?.lastWord ||
  reading.startsClause(last + 1) ||
  /^(?:and|so|because|but|which|as|yet|although|though)$/.test(reading.word(last + 1));

const PREFIXES = setOf('pre re double half hand over under wrong part');

const INSTEAD = /^(?:instead|rather)\b/i;
/** What may be done with the wrong one: “was delivered to number 19 instead of 91”. */
const MISTAKABLE =
  /^(?:sent|delivered|posted|shipped|mailed|e-?mailed|faxed|addressed|booked|put|placed|entered|typed|keyed|written|printed|charged|billed|invoiced|debited|credited|paid|transferred|wired|cut|made|built|laid|set|hung|strung|painted|dyed|given|handed|served|poured|packed|loaded|fitted|installed|prescribed|dispensed|injected|filed|registered|recorded|logged|scheduled|assigned|seated|enrolled|listed|quoted|ordered|picked|brought|taken|driven|flown|routed|directed|forwarded|connected|wired|engraved|embroidered|sewn|baked|cooked|seasoned|planted|sown|mixed)$/;

const IN_PASSIVE = setOf('has have had is are was were been be may might must to');

interface Passive {
  readonly cue: Cue;
  /** The first word of its subject. */
  readonly subject: number;
}

function passiveAt(reading: Reading, cue: Cue): Passive | undefined {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first)) return undefined;
  if (reading.isQuestion(cue.sentence) && reading.opensAsQuestion(cue.sentence)) return undefined;
  const before = reading.text.slice(sentence.span.start, cue.span.start);
  const after = reading.text.slice(cue.span.end, sentence.span.end);
  const words = reading.slice(cue.span);
  if (
    READERS_WORDS.test(before) ||
    NO_DOER.test(words) ||
    NO_DOER.test(clauseOf(after.replace(/^, /, '')).replace(NEXT_CLAUSE, ''))
  )
    return undefined;
  // "The shop had not told our server", "your card hadn't printed because …": somebody or something did it or left it
  if (
    /\b(?:had|have|has)(?: not|n[’']t| never) (?:yet )?(?:told|asked|said|known|heard|noticed|thought|wanted|agreed|read|met|spoken|answered|written|learned|learnt|understood|remembered)$/i.test(
      words,
    ) ||
    (/\b(?:had|have|has)(?: not|n[’']t) (?!been)\w+$/i.test(words) && /^,? because\b/i.test(after))
  )
    return undefined;
  if (/, you (?:write|wrote|say|said|told|tell|mention)/i.test(words + after)) return undefined;
  // “The maker found that some bottles were not sealed”: the maker's own finding
  if (
    /\b(?:the|your|their|an?) (?:\w+ )?\w+ (?:has )?(?:found|discovered|noticed|reported|told us|announced) that (?:\w+ ){1,4}$/i.test(
      before,
    ) &&
    !/\b(?:we|I|our|my)\b/.test(before)
  )
    return undefined;
  // “Your train was cancelled and you couldn't make it. What a shame”: says back what the reader told
  if (
    reading.sentences[cue.sentence - 1]?.block !== sentence.block &&
    /^[^.]*\band you (?:couldn[’']t|could not|missed|had to)\b[^.]*\. What an? (?:shame|pity|blow)\b/i.test(
      reading.text.slice(cue.span.end, cue.span.end + 160),
    )
  )
    return undefined;
  // “6 % of your letters were marked as spam”: by those who got them; “is closed and in good standing”: good news
  if (/\bmarked as (?:spam|junk|read)\b/i.test(words + after)) return undefined;
  if (
    /^,? (?:and|with) (?:in good standing|paid in full|fully paid|settled|nothing (?:is )?(?:owed|owing|due|to pay)|a zero balance)\b/i.test(
      after,
    )
  )
    return undefined;
  const group = cue.type.slice(RULE.length + 1);
  // “The abbey was wrecked in 1539”
  if (/^ (?:in|around|by|about) 1\d{3}\b/.test(after)) return undefined;
  const isWish = WISHED.test(before) || WISHED.test(after);
  if (isWish && group !== 'decided') return undefined;
  const next = reading.sentences[cue.sentence + 1];
  if (
    OWNED.test(after) ||
    // "You weren't told about the fee, and you should have been"
    /,? (?:and|but) (?:you|it|that|this|they) should have been\b/i.test(after) ||
    // "You were charged twice because our till sent the payment twice"
    (group === 'botched' && /^[^.;:]{0,20}\b(?:because|as|since) (?:our|we|I)\b/i.test(after)) ||
    (next !== undefined && next.block === sentence.block && OWNED.test(reading.slice(next.span)))
  )
    return undefined;
  const subject = subjectOf(reading, cue, sentence, group);
  // "We had moved the day and hadn't checked": the deed goes on with its doer
  if (subject === undefined || JOINING.has(reading.word(subject))) return undefined;
  const lead = reading.text.slice(sentence.span.start, reading.wordSpan(subject).start);
  // "I'm sorry you were left standing at the till"
  if (
    /^(?:left|shabby|charged)$/.test(group) &&
    reading.word(subject) === 'you' &&
    /\b(?:sorry|apologi[sz]e|ashamed|upsetting|awful|unpleasant|embarrassing|frustrating|(?:a|such a) (?:shame|pity)) (?:that )?$/i.test(
      lead,
    )
  )
    return undefined;
  // "The lines were cut in the storm", "your loan isn't approved yet"
  if (
    /\bin (?:the|a|that) (?:storm|flood|fire|gale|earthquake|crash|accident|frost|war)\b/i.test(words + clauseOf(after))
  )
    return undefined;
  if (/^ yet\b/i.test(after) && /\bnot\b|n[’']t\b/i.test(words)) return undefined;
  // "Your claim was rejected at first, and that has been put right"
  if (/^ at first\b/i.test(after)) return undefined;
  // "I'm sorry that your visit was spoiled": the sender feels for them
  if (/\bsorry that $/i.test(lead) && /\b(?:spoil(?:ed|t)|left waiting|kept waiting)$/i.test(words)) return undefined;
  // "That was our failure, and you were left waiting": the sender owns it
  if (
    /\b(?:was|is|[’']s) (?:all )?(?:our|my) (?:own )?(?:mistake|fault|error|doing|failure)(?: alone)?, and $/i.test(
      lead,
    )
  )
    return undefined;
  // "It arrived, but it was damaged or not what you ordered", "either it was lost or …": a case to choose
  if (
    group === 'botched' &&
    ((/^,? or\b/.test(after) && /^(?:it|they|something|that)$/.test(reading.word(subject))) ||
      /^,? or (?:not|it|had|has|they)\b/.test(after) ||
      /\beither $/i.test(lead))
  )
    return undefined;
  // "I know a piece like this can't be replaced": the sender feels for them
  if (/\breplaced$/i.test(words) && /\b(?:i|we) (?:\w+ )?(?:know|understand|see|imagine|reali[sz]e)\b/i.test(before))
    return undefined;
  // "Photos can't be restored once you empty the bin": a rule to know beforehand
  if (
    group === 'undone' &&
    /^(?:can|may|could)/i.test(words) &&
    /^,? (?:once|after|if|unless|until|when|as soon as|without) (?:you\b|the bin\b|it[’']s\b|it is\b|they\b)/i.test(
      after,
    )
  )
    return undefined;
  // "It's not possible, because the ink can't be removed": how a thing is made
  if (
    group === 'undone' &&
    /^(?:can|may)(?:not| not|n?[’']t)/i.test(words) &&
    /\b(?:because|since|as) (?:the|its|such|this kind of) [\w-]+ $/i.test(before)
  )
    return undefined;
  // "Your goods are locked inside the van": where they are safe
  if (
    /\blocked$/i.test(words) &&
    /^(?:is|are|[’']s|stays?|remains?|was|were)\b/i.test(words) &&
    /^ (?:inside|in (?:a|an|the|our|my)|away|overnight|at|while|as long as)\b/i.test(after)
  )
    return undefined;
  // "The drain in your street is blocked": leaves and fat did that
  if (
    /\bblocked$/i.test(words) &&
    /\b(?:pipes?|valves?|drains?|sewers?|gutters?|filters?|nozzles?|vents?|hoses?|toilets?|roads?|lanes?)\b[^,;:]*$/i.test(
      before,
    )
  )
    return undefined;
  // "Your address is blocked for this sender": what keeps something from them
  if (
    /\bblocked$/i.test(words) &&
    /^ (?:for|against|to) (?:this|that|these|those|the|any|all|such) (?:[\w-]+ )?(?:senders?|callers?|companies|company|firms?|sellers?|advertisers?|lists?|newsletters?|mail|calls?|numbers?|ads?|adverts|scammers?|mailings?)\b/i.test(
      after,
    )
  )
    return undefined;
  // "The parcel was handed to your neighbour at number 9": where it is
  if (
    /\b(?:handed|given|delivered|left) (?:over )?(?:to|with) your neighbou?r$/i.test(words) &&
    /^ (?:at (?:number|no|house|flat|\d)|in (?:number|flat|house)|next door|on (?:the )?\w+day|[A-Z]|\d)/.test(after)
  )
    return undefined;
  // "Your old number was given back to the network when you left it": it came of the reader's deed
  if (
    (group === 'taken' || /\bgiven\b/i.test(words)) &&
    /^ [^.;:]*\b(?:when|after|once) you (?:left|moved|ended|cancelled|canceled|gave|closed|switched|stopped|returned|resigned)\b/i.test(
      after,
    )
  )
    return undefined;
  // "Your name was taken off the mailing list"
  if (
    /\b(?:taken off|removed from|deleted from|crossed off|struck off)\b/i.test(words + after) &&
    /^(?: the| our| this| any| every)* ?(?:mailing|marketing|newsletter|call|advertising|spam|arrears|debtors?) list\b/i.test(
      (words + after).replace(/^.*?\b(?:taken off|removed from|deleted from|crossed off|struck off)\b/i, ''),
    )
  )
    return undefined;
  // "You can't sign in because your account is locked": it tells the cause
  if (
    /\b(?:sign|log)(?:ged|ging)? (?:back )?in\b.*\b(?:because|as|since) $/i.test(lead) &&
    /^(?:is|[’']s) (?:\w+ )?locked$/i.test(words)
  )
    return undefined;
  // "Since yesterday we compare the lists. You won't be offered such a title": what a change brings
  if (
    group === 'undone' &&
    /^(?:will not|won[’']t) be (?:offered|asked|shown|sent)$/i.test(words) &&
    /^(?:since|from (?:now|today|this|next)|as of)\b/i.test(
      reading.slice(reading.sentences[cue.sentence - 1]?.span ?? { start: 0, end: 0 }),
    )
  )
    return undefined;
  // "The loudspeaker was broken", "That was our failure. Your room is closed, and we had it cleaned"
  if (/^(?:is|was|were) broken$/i.test(words) && reading.word(subject) === 'the') return undefined;
  if (ownsFault(reading)) return undefined;
  // "Your subscription is cancelled. You won't be billed again."
  if (
    group === 'denied.now' &&
    isEnded(reading, cue, subject) &&
    NO_MORE_BILLS.test(after + (next === undefined ? '' : reading.slice(next.span)))
  )
    return undefined;
  return isAgainstReader(reading, cue, subject, group, after) ? { cue, subject } : undefined;
}

const JOINING = setOf('and or but');
/** What a reader wants who ends a subscription. */
const NO_MORE_BILLS =
  /\b(?:won[’']t|will not|no longer|not) (?:be )?(?:(?:billed|charged|debited|renew\w*)|(?:bill|charge|debit) you)\b|\bno (?:more|further|other) (?:charges?|payments?|bills?)\b|\bas you (?:asked|wished|wanted|requested)\b/i;

/** The text up to the next comma or dash. */
const clauseOf = (text: string): string => /^[^,;:–—]*/.exec(text)?.[0] ?? '';

/** Groups whose words begin with the subject. */
const OPENS_WITH_SUBJECT = setOf('mistake none wrong charged scant shabby');

const MOST_SUBJECT_WORDS = 8;

const isBreak = (word: string): boolean => BREAKS.has(word) || BEFORE_SUBJECT.has(word) || word === 'reason';

const IS = setOf("is was 's");
/** Said between commas, beside the deed: “your bouquet, it turns out, was …” */
const BY_THE_WAY =
  /^(?:(?:as )?it (?:now )?(?:turns|turned|seems|seemed|appears|appeared|would (?:seem|appear))(?: out)?|(?:I['’]m|I am|we['’]re|we are) (?:afraid|sorry|sad|ashamed|embarrassed)[^,]*|I (?:fear|see|gather|regret|find|learn|hear|believe|think|understand)[^,]*|we (?:fear|see|gather|regret|find|learn|hear|believe|understand)[^,]*|(?:sadly|unfortunately|regrettably|alas|apparently|however|though|then|meanwhile|evidently|clearly|oddly|to our (?:shame|regret|horror)|to my (?:shame|regret|horror))),? $/i;
const RELATIVE = setOf('which who whom whose that');

/** The first word of the subject; nothing where the clause takes the deed as known ("when your claim was rejected"). */
function subjectOf(reading: Reading, cue: Cue, sentence: Sentence, group: string): number | undefined {
  if (group === 'decided' || group === 'having') return isOpened(reading, cue.first, sentence) ? cue.first : undefined;
  if (group === 'inverted') return cue.first;
  // "The copy from May, which was erased by accident, is gone": told by the way, and known to nobody before
  if (group === 'botched' && reading.word(cue.first - 1) === 'which' && reading.startsClause(cue.first - 1))
    return cue.first - 1;
  let first = OPENS_WITH_SUBJECT.has(group) ? cue.first : cue.first - 1;
  if (
    first === cue.first - 1 &&
    reading.startsClause(cue.first) &&
    !(first >= 0 && reading.isQuoted(reading.wordSpan(first)))
  ) {
    // "The tour, which you had booked, was given to another group"
    const aside = clauseStart(reading, first);
    const isAside =
      RELATIVE.has(reading.word(aside)) ||
      BY_THE_WAY.test(reading.text.slice(reading.wordSpan(aside).start, cue.span.start));
    if (aside <= sentence.firstWord || !isAside) return undefined;
    first = aside - 1;
  }
  if (first < sentence.firstWord) return undefined;
  // "The letter came back in June and was never opened": the subject stands further up, and it is a thing
  if ((group === 'undone' || group === 'botched') && JOINING.has(reading.word(first))) {
    const opener = clauseStart(reading, Math.max(first - 1, sentence.firstWord));
    const told = reading.text.slice(reading.wordSpan(opener).start, cue.span.start);
    return /^(?:your|ur|the|this|that|it)\b/i.test(told) &&
      /\b(?:was|were|been|got)\b/i.test(reading.slice(cue.span)) &&
      !/\b(?:we|i|our|he|she|they|you|if|when|who)\b/i.test(told)
      ? cue.first
      : undefined;
  }
  let subject: number | undefined;
  let word = first;
  for (; word >= sentence.firstWord && first - word < MOST_SUBJECT_WORDS; word--) {
    const form = reading.word(word);
    if (PRESUPPOSING.has(form)) return undefined;
    if (BEFORE_SUBJECT.has(form)) break;
    if (form === 'that' || form === 'reason') {
      if (word === first) return undefined;
      break;
    }
    // What came of something that was just told.
    if (form === 'so' && reading.startsClause(word) && word > sentence.firstWord + 2) return undefined;
    if (BREAKS.has(form)) break;
    // "Some of your records": the subject starts further up.
    if (DETERMINERS.has(form) && (subject === undefined || (word < subject && JOINS.has(reading.word(subject - 1)))))
      subject = word;
    // A comma within a name breaks nothing: "Oak sideboard, 1930s"
    if (reading.startsClause(word) && !reading.isQuoted(reading.wordSpan(word))) break;
  }
  const start = subject ?? Math.min(first, word + (isBreak(reading.word(Math.max(word, 0))) ? 1 : 0));
  return isOpened(reading, Math.max(start, sentence.firstWord), sentence)
    ? Math.max(start, sentence.firstWord)
    : undefined;
}

/** Whether no word before the subject in its clause makes the deed unreal or known. */
function isOpened(reading: Reading, subject: number, sentence: Sentence): boolean {
  if (subject > sentence.firstWord && BEFORE_SUBJECT.has(reading.word(subject - 1))) return false;
  for (let word = subject; word > sentence.firstWord; word--) {
    if (reading.startsClause(word)) return true;
    // "What happened is that an old list was printed"
    if (reading.word(word - 1) === 'that' && IS.has(reading.word(word - 2))) return true;
    if (PRESUPPOSING.has(reading.word(word - 1))) return false;
  }
  return true;
}

function isAgainstReader(reading: Reading, cue: Cue, subject: number, group: string, after: string): boolean {
  const owner = reading.word(subject);
  if (group === 'mistake' && /^(?:our|my)$/.test(owner)) return BROKEN_WORD.test(reading.slice(cue.span));
  if (/^(?:we|i|my|our|us|they|he|she)$/.test(owner)) return false;
  if (/^(?:his|her|nobody|nothing)$/.test(owner) && group !== 'botched' && group !== 'none') return false;
  const words = reading.slice(cue.span);
  let isReaders = false;
  let isBurden = false;
  let isHeadPast = false;
  let isGood = false;
  let isTransaction = false;
  // “Access to the pool has been withdrawn”: the head stands before what belongs to it
  const isOfGood =
    /^(?:to|of|for)$/.test(reading.word(subject - 1)) && subject > 1 && GOODS.has(reading.word(subject - 2));
  for (let word = subject; word < cue.first; word++) {
    if (/^(?:your?|ur?)$/.test(reading.word(word))) isReaders = true;
    if (JOINS.has(reading.word(word))) isHeadPast = true;
    // Only the head of the subject: “the heating in your block”
    const isOwnShop = reading.word(word) === 'shop' && isReaders;
    const isLost = BURDENS.has(reading.word(word)) || (group !== 'undone' && PLACES.has(reading.word(word)));
    if (!isHeadPast && !isOwnShop && isLost) isBurden = true;
    if (GOODS.has(reading.word(word))) {
      isGood = true;
      // “Your transfer application”: the second word says what it is
      if (!isHeadPast) isTransaction = false;
    }
    if (TRANSACTIONS.has(reading.word(word))) isTransaction = true;
  }

  if (isOfGood) [isGood, isBurden] = [true, false];
  // “No orders or records were lost”
  const isSpared =
    /^(?:or|nor)$/.test(reading.word(subject - 1)) &&
    /^(?:no|neither|none)$/.test(reading.word(clauseStart(reading, subject)));
  if ((owner === 'no' || owner === 'none' || isSpared) && group !== 'none') return false;
  // “None of your files were lost”: good news
  if ((/^(?:none|not one|neither)\b/i.test(words) || reading.word(subject - 1) === 'not') && UNHARMED.test(words))
    return false;
  // “No account was opened in your name”, “no memory was left”, “no. 12 was booked”
  if (
    group === 'none' &&
    (/^ in your name\b/i.test(after) ||
      /^no\./i.test(words) ||
      (/^no \w+ .*\bleft$/i.test(words) && /^[.,;:!]/.test(after)))
  )
    return false;
  // “It came back because the pallet was damaged”: it tells the cause, and the thing is not the reader's
  if (
    group === 'botched' &&
    !isReaders &&
    /^(?:because|since|as)$/.test(reading.word(subject - 1)) &&
    /\b(?:damaged|broken|torn|cracked|flooded|contaminated|punctured|soaked)$/i.test(words)
  )
    return false;
  switch (group) {
    case 'mistake':
      // “The mistake was made on our side”
      return (
        !/^no$/.test(reading.word(cue.first - 1)) &&
        owner !== 'no' &&
        !/^ (?:in|at|on|with|by) (?:our|us|me|my)\b/i.test(after)
      );
    case 'decided':
      if (/\b(?:found|felt|considered|established|agreed|judged)\b/i.test(words))
        return /\b(?:not|no|n['’]t|never|end|close|cancel|reject|refuse|charge|raise|increase|withdraw|stop|reduce|cut|drop|discontinue|terminate|evict|deny|remove|shorten|postpone|put up|go(?:es)? up|rises?|higher|lower|smaller|shorter)\b|n['’]t\b/i.test(
          words + after,
        );
      return !KINDLY.test(after) || /\bnot\b|n['’]t\b|\bnever\b/i.test(words + after);
    case 'denied':
      return !isBurden && !isTransaction && !/^(?:two|all|some|several|both|many|most|every|each)$/.test(owner);
    case 'denied.now':
      return (
        isReaders &&
        !isBurden &&
        !isTransaction &&
        !/\b(?:after|once|if|when|until|unless|for \d|as soon|at the end|only)\b/i.test(after)
      );
    case 'taken':
      if (
        isBurden ||
        (owner === 'you' &&
          !/\b(?:taken|removed|deleted|cut|locked|blocked|bumped|dropped|disconnected|let go)\b/i.test(words))
      )
        return false;
      if (isTransaction && /\b(?:reversed|undone)$/i.test(words)) return false;
      // "Your hours at work were cut": somebody else did it.
      if (
        /\bat (?:work|your (?:job|employer|school|firm|company))\s$/i.test(
          reading.text.slice(reading.wordSpan(subject).start, cue.span.start),
        )
      )
        return false;
      // “The wrong file has been withdrawn”, “your supply was put back on”, “it has been closed, and the rest of the money is on its way”
      if (
        /\b(?:wrong|incorrect|faulty|false|duplicate|fake|outdated)\b/i.test(
          reading.text.slice(reading.wordSpan(subject).start, cue.span.start),
        ) ||
        (/\bput back$/i.test(words) && /^ (?:on|in|into place|together)\b/i.test(after)) ||
        /, and [^.;:]*\b(?:(?:is|are) on (?:its|their) way|(?:is|are|was|were|has been|have been) (?:paid|sent|refunded|credited))\b/i.test(
          after,
        )
      )
        return false;
      // A confirmation of what the reader wanted, or the end of a talk.
      if (isEnded(reading, cue, subject)) return false;
      // Why it was taken is the business of other rules.
      if (/\b(?:because|due to|owing to|since)\b/i.test(after)) return false;
      // "Your data was deleted" may be what the reader wanted; "given to you" is no loss.
      if (/\bgiven to$/i.test(words) && /^ (?:you|your)\b/i.test(after)) return false;
      if (/\b(?:rights|privileges)\s$/i.test(reading.text.slice(reading.wordSpan(subject).start, cue.span.start)))
        return isReaders || /^ from (?:you|your)\b/i.test(after);
      return isReaders || isGood;
    case 'botched':
      // “Your card was refused twice at a shop”
      if (isTransaction && /\b(?:refused|declined|rejected|turned down)\b/i.test(words)) return false;
      if (isBurden && !/\b(?:twice|wrong|incorrect|error|mistake)/i.test(words)) return false;
      // "A cache file had been damaged": it tells the cause, and the thing is nobody's.
      if (/^an?$/.test(owner) && PART.test(reading.text.slice(reading.wordSpan(subject).start, cue.span.start)))
        return false;
      if (/\blost$/i.test(words) && CONTEST.test(reading.text.slice(reading.wordSpan(subject).start, cue.span.start)))
        return false;
      if (/^(?:slip|fall|fell|drop)/i.test(words)) return isReaders || isGood || /^(?:it|this|that)$/.test(owner);
      return (
        !/\b(?:broken|missed|lost|damaged|torn|scratched|frayed|cracked|chipped|snapped|bent|dented|stained|discoloured|jammed|bruised|creased|contaminated|punctured|flooded|shattered|tangled|nicked|crumpled|misstated|spoiled|spoilt)$/i.test(
          words,
        ) ||
        isReaders ||
        isGood ||
        /^(?:the|it|its|one|both|two|three|all|this|that|these|those)$/.test(owner)
      );
    case 'left':
      if (WARDS.test(reading.text.slice(reading.wordSpan(subject).start, cue.span.start)) && BEHIND.test(words))
        return true;
      if (
        /\bleft (?:in|inside|under|behind|on|between|all over|stuck|lying|sitting)\b/i.test(words) &&
        !/\bleft .*\b(?:for (?:you|your|the|him|her|them)|safe)\b/i.test(words + after) &&
        FOREIGN.test(reading.text.slice(reading.wordSpan(subject).start, cue.span.start))
      )
        return true;
      return (
        LEFT_SO.test(words) && !/\bleft (?:un(?:changed|touched|til|der|less|ited)|over|to you|with)\b/i.test(words)
      );
    case 'shabby':
      // "I'm sorry. You were left without a key": the sender feels for them.
      return !reading.has('element.apology', cue.sentence, -1, -1);
    case 'hasty':
      return !isBurden && !/\b(?:you|we) (?:had )?(?:told|asked|wrote|said|rang|called|confirmed)\b/i.test(words);
    case 'having':
    case 'inverted':
    case 'scant':
      return !isBurden || /\b(?:wrong|left)\b/i.test(words);
    case 'wrong':
      // “The wrong form was attached to my last mail”: the sender's own
      return !MENDED.test(words + clauseOf(after)) && !/^ (?:to|in|with) my\b/i.test(after);
    case 'charged':
      return owner !== 'no' && owner !== 'none';
    case 'undone':
      // "Your request can't be approved yet", "it wasn't done, and I'm sorry", "you must have been surprised"
      if (
        /^ yet\b|^,? and (?:i|we)(?:[’']m| am|[’']re| are) (?:very |so |truly )?sorry\b/i.test(after) ||
        FEELS.test(words)
      )
        return false;
      // "They can't be replaced with money"
      if (/\breplaced$/i.test(words) && /^ (?:with|by) money\b/i.test(after)) return false;
      if (
        /\bge?ts?\b|\bgot\b/i.test(words) &&
        (!(/^(?:your|it|that|this|these|those)$/.test(owner) || (owner === 'the' && CLERKS_DEED.test(words))) ||
          NO_LOSS.test(words))
      )
        return false;
      if (/^(?:will|shall|would)\b/i.test(words))
        return owner !== 'it' && !/\b(?:not|no longer|never) be (?:charged|billed)/i.test(words);
      if (
        /\bpaid\b/i.test(words) ||
        (isBurden && !/\b(?:lifted|waived|reversed|removed|withdrawn|reduced)\b/i.test(words))
      )
        return false;
      return true;
    default:
      return !/\b(?:complaints?|objections?|requests?|claims?|payments?|deposits?|money|mistakes?|errors?|damage|harm|data|cards?|fees?|charges?|faults?|problems?|one|longer|more|charge)\b/i.test(
        words.replace(/^not (?:a single )?one\b/i, ''),
      );
  }
}

/** What none of the reader's things suffered. */
const UNHARMED =
  /\b(?:lost|deleted|erased|damaged|stolen|shared|exposed|leaked|cancelled|canceled|charged|billed|debited|affected|corrupted|overwritten|removed|closed|harmed|hurt|changed|moved|broken|copied|hacked|touched|seen|blocked|locked|hit|sold)$/i;
/** What a person feels. */
const FEELS =
  /^must\b.*\b(?:surprised|disappointed|worried|shocked|upset|frustrated|annoyed|tired|scared|pleased|relieved|excited|confused|exhausted|puzzled|alarmed|bored|concerned|frightened|devastated|embarrassed|startled)$/i;
/** What a machine or a program is made of. */
const PART =
  /\b(?:cache|file|disk|drive|cable|wire|fuse|sensor|pipe|valve|seal|hose|part|row|field|setting|script|certificate|server|chip|board|belt|bearing|pump|filter|index|table|backup|link|key|branch|library|package|switch|router|battery|relay)s?\s$/i;
/** “Our promise to you was not kept” */
const BROKEN_WORD = /^(?:promise|word|commitment|undertaking|assurance|pledge|agreement|deal|arrangement)/i;
/** Left where somebody should have taken them along. */
const BEHIND =
  /\bleft (?:at|in|on|by|outside|alone|standing|sitting|tied|behind|unattended|with (?:a stranger|nobody|no one))\b/i;
/** What may be lost and was nobody’s thing. */
const CONTEST =
  /\b(?:match|game|games|battle|war|bet|bets|election|vote|season|title|cup|final|finals|race|race|set|point|points|toss|round|derby|fight|series|league|tie|semi-?final|case|weight|hope|time|lives|life)\b[^,;]*$/i;
/** Tools and rubbish that are left in a thing or a body. */
const FOREIGN =
  /\b(?:screws?|nails?|bolts?|nuts?|washers?|pins?|needles?|staples?|swabs?|sponges?|gauze|stitch(?:es)?|rags?|cloths?|gloves?|tools?|spanners?|hammers?|screwdrivers?|drill bits?|blades?|razors?|cables?|wires?|splinters?|shards?|glass|bones?|stones?|hairs?|price tags?|security tags?|tags?|labels?|stickers?|plasters?|packaging|wrapping|film|rubbish|mess|litter|debris|dust sheets?|offcuts?|puddles?|stains?|scaffolding|ladders?|paint|plaster|grease|crumbs|clamps?)\b/i;
/** How a thing is left that somebody should have seen to. */
const LEFT_SO =
  /\bleft (?:\w+ly )?(?:un\w+(?:ed|en|t|d|id)|half\b|lying|standing|dangling|hanging|running|blank|empty|outside|to (?:rot|melt|wait|dry)|in the (?:cold|sun|dark|rain|corridor|hall|yard|van|street)|on the (?:pavement|street|landing|stairs|step)|(?:in|on) (?:a|the) (?:train|bus|taxi|tram|plane|caf[eé]|pub|bench|photocopier|copier|printer|counter|seat|roof of)|on(?! (?:your|our|a|an|the|low|high|display|purpose)\b))/i;
const CLERKS_DEED =
  /\b(?:typed|keyed|entered|logged|sent|passed|filed|processed|recorded|posted|forwarded|answered|booked|saved|noted|handed|ordered|delivered|put|read|checked)\b/i;
/** Nobody minds that it did not get so. */
const NO_LOSS =
  /\b(?:charged|billed|debited|hurt|damaged|harmed|infected|lost|stolen|broken|used|married|started|bored|involved|released|affected|hit|caught|wet|excited|tired|fined|hacked|exposed|shared|leaked|deleted|removed|blocked)$/i;
const STOPPED_BY_READER = setOf('subscription membership plan trial newsletter');
const DELETED_FOR_READER = setOf('account data profile newsletter');
const TALKS = setOf('ticket case conversation topic thread chat request enquiry inquiry query');
const RESOLVED =
  /\b(?:resol|solution|solved|reopen|re-open|repl(?:y|ies)|answer|feedback|survey|rate|rating|further|again)/i;

/** Whether something of the reader's was cancelled or closed as they wanted: a subscription, a ticket that is solved. */
function isEnded(reading: Reading, cue: Cue, subject: number): boolean {
  const deed = reading.word(cue.last);
  const isHad = reading.slice(cue.span).toLowerCase().includes('had to');
  const nouns =
    deed === 'closed'
      ? TALKS
      : deed === 'deleted'
        ? DELETED_FOR_READER
        : deed.startsWith('cancel') && !isHad
          ? STOPPED_BY_READER
          : undefined;
  if (nouns === undefined) return false;
  for (let word = subject; word < cue.first; word++) {
    if (!nouns.has(reading.word(word))) continue;
    if (deed !== 'closed') return true;
    const from = reading.sentences[cue.sentence] as Sentence;
    const to = reading.sentences[cue.sentence + 1] ?? from;
    return reading.word(subject) !== 'your' || RESOLVED.test(reading.text.slice(from.span.start, to.span.end));
  }
  return false;
}

function tell(reading: Reading, cue: Cue, subject: number): Finding {
  const text = reading.prose.text;
  const span = { start: reading.wordSpan(Math.min(subject, cue.first)).start, end: cue.span.end };
  const words = reading.slice(span);
  const finding = {
    at: { text, span },
    message: `“${words}” doesn’t say who did it. If it was you, say “we” or “I”, and why.`,
  };
  const isPart = !reading.startsClause(subject) && PART_OF_SUBJECT.test(reading.word(subject - 1));
  const active = isPart ? undefined : activeOf(reading, cue, span);
  if (active === undefined) return finding;
  const said = withApostrophesOf(reading.text.includes("'") ? reading.text : '’', active);
  return {
    ...finding,
    fixes: [{ title: `Say “${said}”`, applicability: 'suggestion', edits: [{ at: { text, span }, text: said }] }],
  };
}

/** Before what was found of the subject, more of it: "Access to your locker", "somehow your bag". */
const PART_OF_SUBJECT = /^(?:somehow|to|of|for|from|with|in|on|at|about|behind|under|over|between)$/;
const SUBJECT_AND_DEED =
  /^(.+?) (was|were|got|has been|have been|had been)( not| never|n['’]t)?((?: \w+ly)?) (\w+)((?: (?:off|down|away|out|up|over|on|back|aside))?)((?: (?:twice|to|with|in|under|at|for|from|too|by|incorrectly|wrongly) ?.*)?)$/i;
/** Past tense of the participles that differ from it. */
const PASTS: Readonly<Record<string, string>> = {
  broken: 'broke',
  chosen: 'chose',
  done: 'did',
  forgotten: 'forgot',
  frozen: 'froze',
  given: 'gave',
  hidden: 'hid',
  misspoken: 'misspoke',
  mistaken: 'mistook',
  overwritten: 'overwrote',
  shown: 'showed',
  stolen: 'stole',
  taken: 'took',
  thrown: 'threw',
  torn: 'tore',
  withdrawn: 'withdrew',
  written: 'wrote',
};
/** Verbs whose base form is not the participle without "ed". */
const BASES: Readonly<Record<string, string>> = {
  sent: 'send',
  told: 'tell',
  made: 'make',
  done: 'do',
  kept: 'keep',
  heard: 'hear',
  approved: 'approve',
  refused: 'refuse',
  invited: 'invite',
  scheduled: 'schedule',
  handled: 'handle',
  notified: 'notify',
  upheld: 'uphold',
  reserved: 'reserve',
  serviced: 'service',
  chosen: 'choose',
  secured: 'secure',
  shipped: 'ship',
  transferred: 'transfer',
  submitted: 'submit',
  reinstated: 'reinstate',
  reimbursed: 'reimburse',
  released: 'release',
  removed: 'remove',
  restored: 'restore',
  reissued: 'reissue',
  compensated: 'compensate',
  exchanged: 'exchange',
  replaced: 'replace',
  endorsed: 'endorse',
  admitted: 'admit',
  logged: 'log',
};

/** The passive told with "we": "your claim was rejected" is "we rejected your claim". */
function activeOf(reading: Reading, cue: Cue, span: Span): string | undefined {
  const words = reading.slice(span);
  const we = /^[A-Z]/.test(words) ? 'We' : 'we';
  const decided = /^it (was|has been) (decided|determined|concluded) (.+)$/i.exec(words);
  if (decided !== null) return `${decided[1] === 'was' ? we : `${we}'ve`} ${decided[2]} ${decided[3]}`;
  const match = SUBJECT_AND_DEED.exec(words);
  if (match === null || cue.type.endsWith('decided')) return undefined;
  const [, subject = '', be = '', not, adverb = '', deed = '', particle = '', rest = ''] = match;
  if (NO_OBJECT.test(subject) || MORE_THAN_SUBJECT.test(subject) || (rest === '' && LOST_IN_TRANSLATION.test(words)))
    return undefined;
  if (SHARED_SUBJECT.test(reading.text.slice(span.end, reading.sentences[cue.sentence]?.span.end))) return undefined;
  const object = `${/^[A-Z]{2}/.test(subject) ? subject : decapitalise(subject)}${particle}${rest}`;
  const past = PASTS[deed] ?? deed;
  if (not === undefined) {
    return /^(?:was|were|got)$/i.test(be)
      ? `${we}${adverb} ${past} ${object}`
      : `${we}'${/^had/i.test(be) ? 'd' : 've'}${adverb} ${deed} ${object}`;
  }
  if (/never/i.test(not)) return `${we} never ${past} ${object}`;
  const base = BASES[deed] ?? (deed.endsWith('ied') ? `${deed.slice(0, -3)}y` : deed.replace(/ed$/, ''));
  return base === deed ? undefined : `${we} didn't ${base} ${object}`;
}

/** Subjects that can't be the object as they stand. */
const NO_OBJECT = /\uFFFC|\b(?:this|that|there|who|which|may|might|must|could|also|still|seems?|appears?|who|which)$/i;
/** What stands before the verb is more than its subject: "the order was misread, and your flat", "for various reasons your file". */
const MORE_THAN_SUBJECT =
  /^(?:for|due|because|after|by|in|on|at|with|from|as|it|no|yes|oh)\b|[,;:]|\b(?:was|were|is|are|has|had|have|seems?|appears?)\b/i;
/** Another verb follows that the subject would be missed by: "your parcel was misrouted and is now in Leeds". */
const SHARED_SUBJECT =
  /^[^.!?;:,]{0,60},? (?:and|but) (?:(?:so|now|then|never|only|still|already|therefore|thus) )*(?:is|was|were|are|has|have|had|will|went|came|ended|got|did|does|could|can|cannot|sat|lay|stayed|remains?|must|should)\b/;
/** Deeds of which nobody says "we did it" without saying more. */
const LOST_IN_TRANSLATION = /\b(?:given away|given|missed|shared|left|told)$/i;
