import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Span } from '@trustlint/core';
import { isChoice, withoutOverlaps } from '../clause.ts';
import { isTitle } from '../wording/title.ts';

const ID = 'respect/pressure';
const URGENCY = `${ID}.urgency`;
const WARNING = `${ID}.warning`;
const THREAT = `${ID}.threat`;
const CONSEQUENCE = `${ID}.consequence`;
/** What a reader may not do, and what they are harmed with: a threat where both stand together. */
const NEGLECT = `${ID}.neglect`;
const HARM = `${ID}.harm`;
/** Few of something, or many who want it: pressure where the reader is told to take it, or with an exclamation mark. */
const SCARCITY = `${ID}.scarcity`;

/** What a sender does to a reader who does not obey. */
const PUNISH =
  '(exclude|strike (you|your)|name (you|and shame)|kick (you|your)|bar (you|your)|eject|demote|tow|clamp|impound|seize|rescind|invalidate|change the locks|close|cancel|delete|terminate|suspend|block|cut|disconnect|remove|erase|wipe|report|sue|refuse|reject|deny|withdraw|disable|deactivate|revoke|throw|destroy|dispose|sell|resell|repossess|evict|ban|expel|drop|fine|penalise|penalize|shut|void|discontinue|restrict|freeze|lock|forfeit|end|confiscate|discard|keep your|charge you|bill you|hand (it|this|the|you|your)|pass (it|this|the|you|your)|(not)? (hesitate|think twice|be afraid|shrink|shy away|wait) (to|about|from|before)|(have)? no (hesitation|qualms|choice) (in|about)|take (legal|further|other|steps|action|you|your|it|the|back)|start (legal|charging|proceedings|enforcement)|involve|instruct|contact (the police|your (employer|boss|landlord|school|parents)|our (lawyers|solicitors|legal))|call (the police|security|in)|inform (the police|your (employer|landlord|parents|school|bank)|the (authorities|credit))|tell your|go to court|see you in court|give (your|the) ..2 (to|away)|(give|offer|let|sell|pass) (it|them|this) (on)? (away|to (someone else|somebody else|another|the next|others|other))|let (your|the) ..2 (go|lapse|expire)|release your|stop (helping|replying|answering|supporting|supplying|delivering|all|the|your|responding|working)|assume (that)? (you|your|the)|take it (that|you|your)|conclude|presume|consider (your|the|this) ..2 (closed|cancelled|abandoned|void|withdrawn|resolved|settled)|treat (your|the|this|it|you) ..2 as|downgrade|escalate|collect|claim|demand|reclaim|impound|scrap|archive|abandon|write off|raise your|increase your|not (refund|help|process|ship|deliver|pay|release|reply|continue|support|respond|answer|be (able|responsible|liable)|honour|honor|renew|reimburse|return|hold|keep|accept|serve|repair|extend|assist|guarantee|let|give))';
const PUNISHED =
  '(closed|scrapped|shredded|recycled|auctioned|pulped|cancelled|canceled|deleted|terminated|suspended|blocked|cut|disconnected|removed|erased|wiped|reported|sued|refused|rejected|denied|withdrawn|disabled|deactivated|revoked|thrown|destroyed|disposed|sold|resold|repossessed|evicted|banned|expelled|dropped|fined|penalised|penalized|shut|void|voided|discontinued|restricted|frozen|locked|forfeited|forfeit|lost|gone|ended|confiscated|discarded|charged|billed|handed over|passed (on|to)|given (to|away|up)|released|stopped|lapsed|taken (away|to court|off|over)|downgraded|escalated|collected|scrapped|archived|purged|removed|prosecuted|turned off|switched off|void|null|invalid|worthless|considered (closed|cancelled|abandoned|withdrawn|resolved|settled)|treated as|deemed|written off)';
const SENDER_WILL =
  "(we|i|our ..2|they|the (<any>|company|bank|housing association|letting agent)|security|management|my (team|lawyer|boss)) (will|shall|must|may|can|could|would|'d|are going to|am going to|have to|will have to|will be forced to|will need to|might|reserve the right to|simply|automatically|are entitled to|will then|plan to|intend to)? (then|also|immediately|permanently|automatically|have to|simply|unfortunately|be forced to|just|gladly|have no choice but to|be compelled to|reluctantly|sadly|definitely)?";
const THING = '(your|the|this|it|that|all|every|any|you|everything|these|they|access|service|both|our)';
const WILL_BE =
  "(will|shall|may|might|could|would|can|is|are|gets|get|is going to|are going to|'s|must|has to|goes|becomes|become) (then|also|immediately|permanently|automatically|irrevocably|simply|be|have to be|unfortunately)? (be)? (permanently|immediately|automatically|irrevocably|temporarily|simply|then|also)?";
/** What the reader loses. */
const LOSE =
  '(lose|forfeit|miss out|risk (losing|a|your|being|legal)|face (a|legal|the|charges|penalties|disconnection|eviction|being|suspension|serious|further)|incur|owe|end up (paying|without|in|with)|be (left|out|charged|blocked|fined|banned|removed|sued|evicted|stuck|without|excluded|reported|liable|billed|disconnected|prosecuted|cut)|pay (the (full|price|penalty)|double|twice|a (fine|penalty|fee|surcharge)|more|dearly)|regret|be sorry|never (see|get|hear)|not (get|receive|be able|have|see|be (paid|refunded|served|allowed|admitted)))';
const DUTY =
  '(do so|respond|reply|pay|provide|comply|return|act|confirm|complete|submit|send|answer|update|verify|contact|sign|settle|attend|meet|renew|appear|cooperate|co operate|observe|follow|notify|declare|report|remove|vacate|register|present|produce|show|bring|give|keep|cancel|hand|deliver|pick|collect|remit|supply|upload|accept|agree|make|take|obey|disclose|inform|tell|adhere|turn|leave|stop|use|check|clear|review|get|read|fill|book|choose|open|log|enter|schedule|resolve)';
const WILL = '(will|may|can|could|shall|would|might|is going to|automatically|is|are|must)';
const RESULT =
  '(automatically|also|immediately|inevitably|then|unfortunately|only)? (result|lead|mean|cause|incur|trigger|entail|be (considered|treated|deemed|regarded|followed|met|reported|punished|fined|penalised|interpreted|taken)|force|leave|forfeit|void|see|have|cost|bring|end|attract|put|invalidate|oblige|give|expose|make|delay|prompt|considered|treated|deemed)';
/** Those whom a reader should fear, and what they do. */
const MENACE =
  '(closure|suspension|termination|disconnection|eviction|cancellation|deletion|deactivation|expulsion|forfeiture|penalty|penalties|fine|fines|surcharge|ban|bans|lawyer|lawyers|bailiff|bailiffs|solicitor|solicitors|attorney|attorneys|court|police|collector|collectors|legal|prosecution|lawsuit|consequences|repossession|removal|blacklisting|dismissal|acceptance|consent|loss of)';
/** To leave undone what the sender wants. */
const LEAVE_UNDONE =
  '(ignore|miss|skip|forget|refuse|fail|neglect|delay|disobey|disregard|dispute|default|violate|breach|withhold|overlook|decline|dawdle|dither|hesitate|wait|stall|blink|snooze|oversleep|complain|cancel)';
/** What can be had or missed. */
const GOODS =
  '(seat|seats|spot|spots|place|places|room|rooms|ticket|tickets|table|tables|slot|slots|copy|copies|unit|units|item|items|piece|pieces|pair|pairs|kennel|kennels|flat|flats|house|houses|berth|berths|desk|desks|box|boxes|bottle|bottles|car|cars|date|dates|appointment|appointments|stall|stalls|bed|beds|pitch|pitches|puppies|kittens|vacancies|vacancy|licences|licenses|keys|codes|vouchers)';
/** To take what is offered. */
const TAKE =
  '(book|buy|order|grab|reserve|secure|claim|sign|enrol|enroll|register|upgrade|renew|switch|join|call|click|reply|respond|answer|pay|confirm|subscribe|choose|decide|donate|act|return|accept|commit|ring|log|transfer|settle|snap|take|go|get|move|strike)';
/** What is offered. */
const OFFER =
  '(offer|offers|price|prices|deal|deals|discount|discounts|rate|rates|chance|chances|opportunity|opportunities|fare|fares|bargain|bargains|sale|sales|cabin|cabins|flat|flats|house|houses|room|rooms|seat|seats|place|places|berth|berths|plot|plots|job|jobs|role|roles|bonus|bonuses|terms|package|packages|quote|plan|slot|slots)';
/** Will hardly happen. */
const NEVER =
  '(will|would|do|does|are|is|can|shall|may|might|could)? (not|never|rarely|seldom|hardly|only|hardly ever) (ever|be|likely to|going to|just|be going to)?';
const RETURN =
  '(come~|return~|knock~|appear~|last~|happen~|repeat~|be repeated|repeated|back|found|seen|offered|made|be back|be (found|seen|offered|made|available)|go~ (round|around)|turn~ up|wait~|hang~ (around|about))';
/** Whom a debt is handed to. */
const TO_COLLECTORS =
  '(hand~|pass~|refer~|send~|give~|turn~|sell~|forward~|report~) (you|your ..2|it|this|the (debt|matter|case|file|account|invoice|balance)) (over|on|out)? ..1 (to|with) (a|an|the|our)? (debt)? (collector|collectors|collection|collections|recovery|bailiff|bailiffs|solicitor|solicitors|lawyer|lawyers|attorney|attorneys|court|police|enforcement|prosecutor|credit (bureau|agency|agencies))';
/** What a reader has built up. */
const YEARS =
  '(years|months|hours|progress|photos|points|history|memories|work|perks|badge|badges|rewards|benefits|bonus|seniority|discount|savings|rate|status|loyalty|miles|playlists|streak|level|levels|delivery|data|contacts|privileges|everything)';
const NUMBER = '(<num>|one|two|three|four|five|six|ten|twelve|twenty four|forty eight|a few|a couple of|mere)';

export const pressure = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'False urgency or a threat.',
  why: 'Pressure is how frauds sound. A reader under pressure decides badly, or decides to leave; one who knows the date, what happens then and how to undo it can act in their own time.',
  sources: ['000 1.1', '003'],
  options: {},
  phrases: {
    [URGENCY]: [
      '^ (please|so|now|quick|quickly)? (rush|hurry|hasten|speed|fire|whizz) (in|us|over|through|off|along|up with)? your (order|form|reply|payment|booking|application|answer|entry|deposit|response|signature|registration)',
      '(is|are|be|goes|will be) (gone|over|off|void|dead|history|cancelled|withdrawn|finished|lost|toast|closed) (the (very)? (moment|minute|second|instant)|as soon as|once) (you|this (chat|call|mail|page|window)) (close|closes|leave|hang|log|end|ends|exit|walk|go|put|sign|refresh|look|step|blink|turn|is)',
      '^^ (urgent|very urgent|extremely urgent|super urgent|most urgent|red alert) $',
      '^ (please|so)? say yes (now|today|tonight|this (minute|instant|second|evening)|at once|straight away|before)',
      `^ ${TAKE} ..1 (fast|quickly|now|today|quick|up)? or (move out|lose out|miss out|miss it|weep|regret it|forget it|get out|lose (it|everything)|go (without|hungry|home|cold)|be (left|sorry|gone|out)|(stay|remain) (behind|home|out|hungry|cold|poor|outside|locked|offline|alone|in the <any>)|cry|starve|freeze|suffer)`,
      // Fear for what is dear
      '(you|nobody|no one) (would|will|do|does) (not|hardly) (really|ever)? want (your|the|a|to (find|end|wake|see|sit|be)) ..9',
      "(i|we) (would|'d) (really|absolutely)? hate (for)? (you|your <any>|it if you|to see (you|your)) ..2",
      'imagine (how|what|the|coming|waking|losing|your|if) ..7 (uninsured|unprotected|without cover|without insurance|if|burned|burnt|gone|stolen|robbed|too late)',
      "(you 'd|you had|you would) better <any> ..6 if you (value|want|wish|care)",
      'if you (value|treasure|care about|want to keep|like) (your|the) (place|account|job|home|number|seat|membership|family|safety|peace)',
      'unless you (want|wish|fancy|like|would like|enjoy|prefer) (to)? (be|lose|losing|end up|live|sit|sitting|stay|a visit|trouble|paying|being|going without|see your)',
      '(<num>|two|three|four|five|six|ten|several|many|dozens of) (other|more)? (people|couples|buyers|guests|customers|families|visitors|shoppers|travellers) (are|is) (also|already)? (looking at|viewing|watching|after|eyeing|waiting for) (this|your|the|it)',
      'this is not a drill',
      '^ get in (quick|fast) ..1',
      '^ (so|please|but|then|and)? act (now|fast|today|quickly|immediately|at once|right now|right away|without delay|before|swiftly|this|while)',
      '(must|should|need to|have to|better|got to) act (now|fast|today|quickly|immediately|at once|right now|right away|without delay|swiftly|this)',
      '^ (so|but|and|please|now|you|you better|better)? (better)? hurry (up)?',
      '(need|have|must|should|got|better) (to)? hurry (up)?',
      '^ (please|so|and|but)? (do not|never) (you)? (miss out|miss (your|this|the|out|a) (chance|last|final|opportunity|deal|offer|one|once)|miss (it|this)|delay|dawdle|dither|procrastinate|wait (another|any longer|too long|until it|a (second|minute|moment|day) longer|until (tomorrow|later|the last))|let (this|it|the) ..3 (slip|pass|go|get away)|sleep on (it|this)|be (left|the (last|only))|leave it (too late|until it|to the last)|hesitate (a|another|any|for)|waste (a|another|any) (second|minute|moment|day)|risk (losing|it|your|being)|take (the|any|that) (risk|chance|chances)|gamble)',
      '(you|you will|who) (do|would|would not|will|does)? not (really)? (want|like) to (miss|lose|risk|be left|be the (last|only)|regret|give up|find out)',
      "(now or never|before (it is|it 's) (too late|gone|over)|before you lose|before (someone else|somebody else|others|other (people|customers)) (does|do|gets|grabs|takes|snaps))",
      '(your|the|a|this is (your|the)|our|very|one) (very)? (last|final|only|one) (chance|opportunity) (to|for|before|is now)?',
      '^ (last|final) (chance|opportunity|hours|minutes|days)',
      '(once in a lifetime|one time only|today only|only today|ends (tonight|today|at midnight)|expires (tonight|today|at midnight|in (minutes|<num> (minutes|hours)))|gone (tomorrow|by tomorrow|in (ten|<num>|a few|five) (minutes|hours|seconds)|by tonight))',
      '(limited time (offer|only|deal|discount|price)|only for a limited time|flash sale|while (stocks|stock|supplies|supply) (last|lasts))',
      "(time|the clock|your time|patience|our patience|my patience) (is|'s)? (quickly|slowly|fast|really|almost|nearly)? (running out|ticking|almost up|nearly up|wearing thin|up)",
      "(the)? clock (is|'s|keeps)? ticking",
      '(running|run|runs) out of (time|patience)',
      "(spots|spaces|seats|rooms|places|tickets|spot|slots|tables|copies|appointments|items|they|offers|it|stock|dates|units) (are|is|'re|'s) (now|already|quickly)? (going|filling|selling|disappearing|vanishing|running|flying) (up|out|off)? (very|so|really|incredibly|pretty)? (fast|quickly|like|the shelves|out)",
      '(selling|filling up|going|booking) (up|out)? fast',
      '(decide|choose|sign|commit|say yes|make up your mind|pay|agree|accept) (now|today|tonight|this (minute|instant|second|hour)|at once|immediately|right now|on the spot) (or|before|and|if)?',
      '^ (so|then)? (sign|decide|commit) (up)? (now|today|tonight|at once|immediately|right now)',
      '(you snooze you lose|use it or lose it|take it or leave it|(this|it) can not wait|no time to (lose|waste)|there is not a (second|minute|moment|day) to lose|(every|each) (second|minute|hour|day) counts|delay costs|time is (short|of the essence))',
      '(this|the|that|such an|such a) (offer|price|deal|discount|chance|opportunity) (will|is|does|shall) (not|never) (come|last|be (back|repeated|around|available)|wait|return|happen|going to|repeat)',
      `(${OFFER}|nothing|something|anything) (<any> <any>? <any>?)? (like|as (low|good|cheap|fine) as|of) (this|that|these|those|it|such) (kind|sort|size|price|quality|kinds|sorts)? ${NEVER} ${RETURN}`,
      `(this|that|these|those|such|such an|such a|our|the) <any>? ${OFFER} ${NEVER} ${RETURN} ..2 (again|twice|back|round|around|soon|second|anytime|for (long|years)|next)`,
      `(you|we|nobody|no one) (will|shall|do|can|may|are going to|be)? (not|never)? (be)? (see~|find~|get~|have~|repeat~|offer~|meet~|come across|match~|beat~) (this|that|these|those|such|such a|such an|a|an|any|another) <any>? ${OFFER} ..4 (again|twice|anywhere|a second time|elsewhere)`,
      `(you|we|nobody|no one) (will|shall|do|can|may|are going to)? (not|never) (be)? (repeat|repeating|offer|offering|extend|extending|match|matching) (this|that|these|those|such|such a|such an) <any>? ${OFFER}`,
      '(few and far between|thin on the ground|do not grow on trees|like gold dust|rare as hens teeth) ..2 (so|act|book|sign|reply|grab|hurry|take)',
      // what leaving costs, as a reproach
      `(you|that|it|this|(leaving|cancelling|canceling|quitting|switching|stopping|downgrading|unsubscribing|closing) (us|now|today|early|here|it|your <any>)?) (are|will|would|'d|'ll|'re|means|mean|is)? (really|simply|just|only|now|also|mean|literally|basically)? (be)? (losing|(throwing|giving|walking|kissing|waving|tossing|signing|flushing|turning|saying|leaving) ..3 (away|up|goodbye|behind|out on|back)) ..5 ${YEARS}`,
      "(you|that|leaving|cancelling|canceling|quitting|switching) (us|now|today)? (will|would|'d|'ll|means|mean) (really|simply|just|be|mean)? (be)? (throwing away|walking (away from|out on)|turning your back on|waving goodbye to|saying goodbye to|losing everything)",
      '(years|months|all|hours|everything|work|savings|money|progress|history) ..4 «(will)? (be|go|goes|gone|going)? (straight|right)? down the (drain|pan|plughole)»',
      '(do|would|are) you (really|honestly|truly|actually|sure you)? (wish|want|prefer|ready|prepared|willing|happy) to (give up|throw away|waste|lose|forfeit|sacrifice|gamble|risk|abandon|jeopardise|jeopardize|endanger|walk away from|say goodbye to) (your|all|everything|the|this|that)',
      "(would|'d|will) be (a|such a|a real|a crying)? (shame|pity|waste|crime) (to|if you) (waste|lose|throw|miss|give|let|forfeit|lost|threw|missed|gave)",
      // no time left
      '(blink and|one blink and|look away and) (you|it|they)',
      '(last|one|only|final|best) «shot» (at|to) (get|win|the|a|this|save|your|our)',
      '(this is|it is|that is) your (one|only|last|final|best) (and only)? shot',
      '(shrinking|vanishing|disappearing|dwindling|rising|climbing|melting|dropping|filling) (away|up)? by the (minute|hour|second|day)',
      `${TAKE} ..6 before (your|the|some|any|another|an) (neighbour|neighbor|competitor|rival|friend|colleague|next|other|doors|door|price|prices|rest)`,
      '(put|get|have) your name (down|on|in) ..4 (today|now|tonight|at once|immediately|before)',
      '(no time like the present) ..2 (so)? (sign|book|buy|act|join|order|call)?',
      `(are you) (really|truly|honestly)? (willing|prepared|ready|happy) to (risk|gamble|bet|endanger|jeopardise|jeopardize|live with|take that|pay the) ..4`,
      '(can not|could not|can hardly) (really)? afford to (sleep|sit|dither|be|look|ponder|think) ..3',
      '(sleep on|sit on|dawdle over) (this|it) (and|or) ..5',
      '(reply|respond|sign|pay|decide|book|order|act|join|buy|renew|call) (today|now|tonight|at once)? (and not|not) tomorrow',
      '(there will be|you will get|we will make|you get) no (second|other|further|better|more) (offer|offers|chance|deal|opportunity)',
      '(prices|price|fee|fees|rates|cost|costs) (will|could|may|might)? (go|goes|rise|rises|increase|increases|jump|jumps|double|doubles) (up)? (at midnight|tonight|tomorrow|today|at? any (minute|moment|day)|soon|in (minutes|hours)) ..3',
      '(today|tonight) only',
      'only (until|till) (tonight|midnight)',
      'you (only|just)? (only|just)? have (only|just)? (until|till) (tonight|midnight|today|noon|tomorrow) ..1 to',
      'the longer you (wait|delay|hesitate) ..3 the (more|worse|bigger|higher|smaller|less|harder)',
      '(do not|never|would you|you do not want to|who wants to) (really)? be the (last|only) (one|family|house|company|person|to)',
      '(tomorrow|later|next week|by then) (it)? (may|might|could|will|is) (already)? be (too late|gone)',
      '(think|consider) (twice|carefully|hard|very carefully|again) before you (refuse|decline|cancel|say no|ignore|turn|leave|throw)',
      '(are you) (really|absolutely)? sure (that)? you want to (lose|give up|risk|miss|throw|walk away|go without|be without)',
      'if you (value|love|care about|want to keep|wish to keep|want to save) your <any> ..2 (reply|act|pay|answer|respond|renew|upgrade|click|sign|call|order|buy|now|today|immediately)',
      '(cancel|leave|refuse|decline|wait|hesitate|stop|say no|quit|downgrade) (now|today|this)? and (you|your ..2) (will|would|risk|could|may)? ..1 (lose|miss|regret|pay|forfeit|be (sorry|left|charged)|never)',
      '(must|have to|need to|better) decide (now|today|tonight|this|at once|immediately)',
      'now that you must (decide|act|pay|sign|choose)',
      'never (fully)? recover from',
      '(at|to) your (own)? peril',
      '(strongly|urgently) (urge|advise|recommend) you to act',
      'urge you to act',
      '(everyone|everybody|your neighbours|your neighbors|all your <any>|all the other <any>|others|most <any>|half (of)? your <any>) ..5 (has|have) (signed|upgraded|switched|bought|joined|booked|renewed|moved|decided|paid|agreed) (already|weeks ago|long ago)',
      'once (it|they|these|this|the last <any>) (is|are) gone',
      '(secure|grab|snap up|lock in|claim|reserve|get|save) (your|yours|it|this|one|the) ..3 (now|today|tonight|immediately) (before|while|or|and do not)',
      '(secure|grab|snap up|lock in) (your|yours|it|this|one|the) ..3 (now|today|before|while|tonight|immediately)',
      '(upgrade|renew|switch|subscribe|buy|order|book|sign up|register|enrol|join|pay|act|reply|respond|call) (now|today|immediately|at once|tonight) (before|while)',
      '(can not|could not|can hardly) (really)? afford (to (miss|wait|lose|ignore|delay|hesitate|be without|skip|pass)|not to)',
      '(this|it) is (extremely|very|really|most|super)? urgent',
      'urgent (reply|response|attention|notice|message|reminder|request)',
      '(think of|think about) (your|the) (poor|own)? (family|children|kids|loved ones|wife|husband|parents|pets)',
      '(let|letting) (your|the) (family|children|kids|team|colleagues|loved ones) down',
      'imagine (losing|what (could|would|might|will) happen)',
      '(nothing|no score|no rating) (less|but|below|under|lower) (than)? (a)? (five|5|ten|10|<num>|full|perfect)',
      '(need|want|expect|deserve|hope for|count on|must have|require) (a|your|all|only|at least)? (five|5|ten|10) (star|stars|out of)',
      '(only|just) (five|5|ten|10) (star|stars|out of <any>) ..2 (count|counts|help|helps|accepted|matter|matters|will do|are good)',
      '(a)? (bad|low|poor|negative|lower) (rating|score|review|mark) ..4 (cost|costs|hurt|hurts|fired|job|bonus|salary|punished|trouble)',
      '(change|remove|delete|withdraw|edit|take down) (the|your|that) ..2 (review|rating|post|comment|complaint) (first|before|and then|then|and (we|i) (will|can))',
      '(no (reply|answer|response)|your silence|silence) ..3 (means|counts as|is taken as|will be (taken|treated|considered|understood)|is (considered|treated)) ..4',
      'no (payment|signature|deposit|money|reply|answer|fee|review) no <any>',
      'with or without you',
      '(people|others|customers|applicants|families|somebody|someone|buyers) (are|is|who are)? (already|just)? (waiting|queuing|lining up|queueing) (for|to) (your|get|take|grab|snap)',
      'you (are about to|are going to|stand to|will soon) lose (your|all|access|everything|out)',
      'you (will|shall) (not|never) (ever)? (get|have|receive|see|find|be given) (another|a second|this|such|that) (a)? (chance|opportunity|offer|price|deal|again)',
      'this or nothing',
      '^ (so|and)? why (risk|gamble|take the (risk|chance))',
      '(any|every|a|no) (good|responsible|caring|loving) (parent|mother|father|owner|employer|host|landlord) (would|does|buys|never|leaves|will|wants)',
      '(what|how) will your (guests|children|family|kids|boss|neighbours|neighbors|friends|customers|parents) (think|say|feel)',
      '^ (tick tock|last call|final call)',
      '(offer|sale|discount|deal|promotion) (only)? (ends|expires|closes|runs out|finishes|vanishes|disappears) (very)? (soon|shortly|tonight|today|at midnight|tomorrow|in (a few|<num>|two|three|ten|five) (hours|minutes|seconds))',
      '(just|only) (ten|five|<num>|a few|two|three) (minutes|hours|seconds|moments) (left|remain|remaining|to go)',
      'your (inaction|hesitation|delay|silence) (will|could|may|might) (cost|hurt|harm)',
      '(will|would|could|may) cost you (dearly|your|dear|everything)',
      'only if you (pay|sign|act|decide|reply|answer|order|book) (today|now|tonight|at once|this)',
      'what are you waiting for',
      'why wait',
      '(everyone|everybody|hundreds|thousands|dozens|your neighbours|your neighbors|your competitors|your colleagues|your friends|others|other <any>|most <any>|all the other <any>|half (of)? your <any>) ..6 (has|have)? already (grabbed|secured|upgraded|switched|signed|bought|joined|booked|renewed|moved|ordered|decided|said yes|taken|claimed|paid|replied|answered)',
      '(every|each) (hour|minute|day|second|moment|week) (that)? (you (wait|delay|hesitate|lose|spend|do not)|of delay|lost|counts|without)',
      "(you|they|anyone who|those who) (will|would|'ll|might|may|are going to|could) (really|deeply|only|soon|later|definitely|certainly)? (regret|be sorry|live to regret|wish you (had|did)|kick yourself|hate yourself|never forgive)",
      // You'll be kicking yourself, you'll wish you'd signed
      "you (will|would|'ll|might|may|are going to|could|'d) (really|soon|later|only)? (be (kicking|cursing|hating|blaming) yourself|(be)? (wish|wishing) (that)? you (had|'d|would have|would) (<ed>|signed|bought|booked|got|taken|come|gone|acted|said))",
      '^ (please|so|and|but|just|then)? (do not|never) (come|go) (crying|running|whining|moaning|complaining|begging|sobbing) ..3 (when|if|once|later|after|because|that)',
      '(rate|rates|price|prices|offer|offers|deal|deals|discount|bargain|bargains|seat|seats|place|places|slot|slots|cabin|cabins|house|flat|quote|chance|opportunity|terms|spot|spots) ((will|is going to|are going to|do|does) not (hang|stick|wait|sit) (around|about|for (you|long|anyone|ever))|(will|is going to|are going to) not (last|stay|be (here|there|around|open)) (forever|for ever|long|much longer))',
      '(imagine|picture|think) (how|what) (you (will|would)|it (will|would)|your ..2 (will|would)) (feel|say|think|be|look) (like)? ..5 (gone|sold|missed|lost|too late|someone else|somebody else|without)',
      '(really)? want to (lose|risk|give up|miss|throw away|go back|be without|say goodbye|walk away|be the one|pay more|gamble|leave (all|this|your)) ..4',
      "(i|we) (would|'d) (really)? (hate|be (so|very|really)? (sad|sorry|heartbroken|devastated)) (to|if|for you to) (see|lose|have to|you|let|think|watch) (you (go|leave|lose|miss|left|were|lost)|your|you|see|close|cancel|give|go)",
      '(go|goes|going|given|pass|passed) to (someone|somebody|the next) (else|person|customer|family|in line|applicant|child|bidder)',
      '(someone|somebody) else (will|would|may|might|is (about|ready|waiting)|wants|gets|takes|snaps|could)',
      '(immediate|urgent|instant|prompt) (action|steps|measures|intervention|attention) (is|are|on your part|from you|by you)? (now|also|still|urgently)? (required|needed|necessary|expected|called for|demanded)',
      '(requires|require|needs|need|demands|demand|calls for) (your)? (immediate|urgent|instant) (action|attention|response|reaction)',
      '^^ (urgent)? action (is)? (urgently)? required',
      // An order that leaves no time
      `${TAKE} (up|in|on|back|us|it|this|now)? ..3 (this (very)? (instant|second|minute|moment)|right this (instant|second|minute)|today itself|before (tonight|midnight|tomorrow|it is (too late|gone)|they (are|'re) gone|you lose)|or (cry|regret|lose|miss|weep))`,
      `^ (please|so|just|then)? ${TAKE} (us|it|now|today|in|up)? (immediately|instantly|at once|right away|right now|straight away|today|now|without delay|tonight) (to|and|if you|or you) (prevent|avoid|keep|stop|save|protect|escape|spare|want to (keep|stay|avoid)|do not want|risk|lose|will lose)`,
      "you (better|'d better|had better) ..3 (today|tonight|now|fast|quickly|at once|soon|before|or|if you)",
      '(offer|price|deal|discount|rate|bonus|quote|cart|basket|trial|invitation|code) (is)? (about to|will soon)? (self (destructs|destruct)|evaporates|vanishes|vanish|evaporate|expires in <num>|melts|disappears|disappear|expire|dies|is (toast|history))',
      '(your|the) (cart|basket|reservation|session|hold|invitation|booking) (is about to|will) (soon)? (expire|lapse|run out|empty itself)',
      '(can not|could not|will not) (hold|keep|guarantee|reserve|save) (your|this|the|it) ..4 (for (long|ever|much longer)|forever|much longer|any longer)',
      "(before|when|once) (they|they're|it|it's|these|those) (are|is)? gone",
      'when (it|they) (is|are) gone (it|they) (is|are) gone',
      '^ (please|so|but)? (do not|never) (wait|think|stop to think|overthink|think about it|think twice|be the one|be the only|let (your|it|this|the) ..3 (slip|go|pass|expire|lapse|die|down)|lose (your|the|out|it|this))',
      'without (a second thought|thinking twice|a moment of (thought|delay)|another thought)',
      '(do not|never|not) think twice',
      '(rates|prices|fees|fares|costs|rents|premiums|tariffs|the price|the rate|the fee) (are|is) (about|set|bound) to (jump|rise|soar|explode|double|go|climb|skyrocket|triple)',
      "you ('d|would) (hate|be (sad|sorry|devastated|heartbroken)) (for|to) ..3 (lose|miss|see|be|go|lost|regret)",
      '((could|can|might|may|will|would) lose (everything|it all|the lot|all you)|everything to lose)',
      '(you|your ..2) (risk|risks|are risking|is risking) (losing|being|missing|a|legal|closure|loss|suspension|disconnection|eviction)',
      '(only (a|an)|any|no|every|each|a|an) (fool|idiot|sensible|smart|responsible|sane|wise|loving|caring|good|serious|real|true|decent|savvy|clever) <any> ..1 (would|will|does|buys|knows|signs|says|leaves|puts|lets|risks|chooses|hesitates|refuses|ignores)',
      'only (a|an) (fool|idiot) (would|will|says|waits|refuses)',
      "you ('d|would|will|'ll) (be|have to be) (a)? (mad|crazy|foolish|silly|stupid|daft|nuts|insane|fool|an idiot|sorry|the (last|only)) (not)? (to|if|one|in)",
      "if you (really|truly)? (care|cared|loved|love|value|valued|respect|respected) (about|for)? ..3 you (will|would|'ll|'d)",
      'why (let|leave|watch|allow|be|miss|wait|hesitate|risk|gamble|lose) (your|the|others|it|them|out|any|until|everyone)',
      "(you are|you're|be) (now)? the (only|last) (one|person|parent|member|customer|tenant|household|family|player|student|team|guest|client|neighbour|neighbor|resident|owner|school|company|driver|seller) (who|that|left|holding|still|without|in|not|to|on)",
      '(holding|keeping|slowing|hold|keep) (us|everyone|everybody|all|others|the (whole|entire|rest)) (all)? ..2 (up|back|waiting|down)',
      '(because of|thanks to) you ..6 (can not|had to|has to|have to|could not|late|delayed|waiting|lost|suffer~|without|stuck)',
      '(immediate|instant|prompt) (payment|reply|response|return|action|settlement|compliance|cooperation|decision) (is|are|will be)? (now|hereby)? (demanded|expected|required|mandatory|imperative|due)',
      '(in the strongest terms|most urgently|for the last time)',
      "(your|the) ..3 (is|are|'s|hangs|hang) (hanging)? (by a thread|in the balance|on the line|on borrowed time|at the edge)",
      '(keep|keeps) (me|us|my (team|colleague|family)) (employed|in (a|our) jobs?|in work|fed|afloat)',
      '(get|gets|got|getting|be|land) (me|us|my <any>)? (in|into) (big|serious|real|a lot of)? trouble (if|when|unless|with)',
      '(counts|count|scores|is (seen|treated|read|counted)|are (seen|treated|counted)) as (a)? (fail|failure|failed|zero|nothing|complaint|negative|bad) (for|on|against)? ..1',
      '(do you) (really)? want (your|to) ..4 (ruined|ruin|freeze|suffer|lose|lost|die|starve|stuck|closed|blocked|gone|at risk|left behind|fail|stolen|fall behind|miss)',
      '(thieves|hackers|burglars|fraudsters|criminals|competitors|rivals) (will|do not|are|get|love|never|already|could|may|come) (find|strike|wait|sleep|coming|closer|empty|already|it|steal|overtake|be)',
      "(it|this|that) (is|'s) (a)? (one off|one time|once only|take it or leave it) (deal|offer|chance|price|thing|opportunity)?",
      'you snooze',
      'snooze (and|or) you',
      '(no time|not the time|no room) (to|for) (think|thinking|lose|waste|wait|dither|discuss|hesitate|hesitation|debate|delay|sleep)',
      '^ strike (now|while)',
      `^^ (please)? (you)? (must)? ${TAKE} (now|immediately|at once|today) (before|while|or else)`,
      `^ confirm (now|your ..3 (now|at once|immediately|this minute|today or)) $`,
      // Haste
      'while (you|it|they|there) (still)? (can|is still|are still|last|lasts)',
      '^ (please)? be (quick|fast)',
      'be quick (about it)?',
      '(stocks|stock|supplies|supply|deals|offers|prices|seats|places|tickets|they|these|it|this) (can not|will not|do not|does not) (really)? (last|wait|stay) (long|for (long|ever)|forever|much longer)? $',
      '(the)? (window|door|doors|gate|gates|deadline) ..2 (is|are) (closing|shutting|slamming|looming) (fast|soon|quickly|on|in|shut)',
      '(never|not) (be|come|get|have|see|find) (another|a second|such a|a better|this) (chance|opportunity|deal|offer|price) (like|again|as|to)',
      '(chances|opportunities|deals|offers|prices|bargains|things|chance|opportunity) (like|as good as|such as) (this|these|that|it) (do|does|will|are|is) (not|never|rarely|seldom|rare) ..3',
      '(comes|come|knocks|happens|happen) (only once|just once|but once|once in|around once)',
      "(tomorrow|later|next week|next time) (it)? (will|'ll)? (be|cost|costs) (you)? (double|twice|more|extra|too late|much more|a lot more|triple)",
      '(price|rate|offer|deal|discount|bonus) (dies|ends|goes|is dead|disappears|expires|is off) (on|by|at|with|in) <any>',
      "(you are|you're|you 'd be|you would be|you will be) (about to|going to|just)? (make|making) (a|the) (very)? (big|huge|grave|terrible|costly|expensive|serious|biggest|dear) (mistake|error)",
      '(can|could) (you|your ..2|anyone) (really|honestly|truly|still)? (afford|risk|live with|take (the|that)|bear|face) (to|it|the|that|this|not)',
      'how (would|will|do) you (explain|tell|face|justify|sleep|feel|live)',
      '^ (so)? why (are|have|do) not you',
      '(what|which) (sort|kind) of (parent|owner|person|customer|host|employer|neighbour|neighbor|friend)',
      '(in (serious|grave|great|mortal|real)? (danger|jeopardy|peril)|unprotected|defenceless|defenseless|wide open|a sitting duck) without (our|us|the|it|this)',
      '(one|a|<num>|two) (click|step|day|hour|minute|heartbeat|signature) (away)? from (losing|being|disaster|closure|ruin)',
      '(not safe|in danger|at risk|not secure|not guaranteed) (until|unless|as long as) (we|you|your)',
      '(my|our|his|her|their) (kids|children|family|team|colleagues|bonus|job|drivers|staff|rent) (depend|depends|rely|relies|suffer|suffers|live|lives|hang|hangs) (on|for|from|because)',
      '(a|an|any|your) (four|three|two|one|<num>|low|bad|poor|lower|eight|nine|seven) (star)? (is|means|would be|hurts|costs) (a|an|us|me)? (slap|insult|disaster|fail|failure|zero|punished|job|jobs|bonus|blow)',
      '(unless|if) it is (not)? (a|an)? (ten|five|10|5|<num>|top|full|perfect) ..2 (do not|please do not|please|rather)? (bother|rate|vote|talk|call|contact)',
      '(my|our) (boss|manager|supervisor|chef) (will|would|gets|is going to) (be|get|kill|shout|fire|cut|punish)',
      '(only if|only when|once|after|as soon as|if) you (take|remove|delete|edit|change|withdraw|pull|retract|correct) ..3 (review|rating|post|comment|complaint|stars|tweet|video) (down|off|first|back)?',
      '(take|remove|delete|edit|change|withdraw|pull|retract) (down)? (the|your|that|this) (bad|negative|nasty|public)? (review|rating|post|comment|complaint|tweet|video) (down|off)? (and|first|then|or|if|before)',
      '(everyone|everybody|(all|every) (the|your|our)? (other|others|of the)? (neighbour|neighbours|neighbor|neighbors|parent|parents|member|members|customer|customers|tenant|tenants|family|families|player|players|owner|owners|colleagues|friends|competitors|household|households|participants|team|teams|others)|the whole (street|house|class|school|team|village|block|club|family|group)) (else)? ..2 (is|are|has|have) ..3 (why|(except|but|and|only) you)',
      '(left|fall|falling|fell|be|get) (far|even|too)? (left)? behind (while|as) (everyone|everybody|others|your|the (rest|others))',
      '(leave|left) (you|your ..2) (far)? behind',
      'urgent action',
      '(anything|everything|any (score|rating|mark|review|vote)|a (score|rating|mark|vote)|scores|ratings) (less than|below|under|lower than|short of|but|other than) (a|an)? (five|5|10|ten|nine|9|4|<num>|full|perfect|top|excellent|the (best|maximum|highest|top))',
      '^ (please|so|and|then|now)? (please)? (give|leave|rate|award|grant|click) (us|me|it|this|my) (<any>|a|all|the|us)? (five|5|10|ten|top|full|all|<num>) (out of)? (star|stars|marks|(out of)? (ten|10|five|5)) (or|please|because|so|if|review|and|rating)?',
      '(my|our|his|her) (job|bonus|salary|pay|livelihood|future|contract|team|rating|career) (depends|depend|hangs|is (measured|at stake|on the line)|relies|are on the line) (on|in)? (your|you|this|it|your rating)?',
      '(my|our|his|her) (job|bonus|salary|pay|livelihood|future|contract|team|rating|career) is on (your|you|this|it)',
      "(offer|price|deal|discount|quote) (is|'s)? ((only|just) (valid|good|available|stands|yours)? (for)? (the next)? ..1|(valid|good|available|stands|yours) for (the next|another|just|only)? ..1) (ten|five|<num>|few|thirty|two|three) (minutes|hours) (only)?",
      '(offer|price|deal|discount|quote) (is|stands|for) ..2 (ten|five|<num>|few|thirty|two|three) (minutes|hours) only',
      'you have (only|just|exactly|a mere|no more than|precisely)? <num> (hours|hour|minutes) (left)? (to (respond|reply|pay|comply|decide|act|answer|leave|return|remove|confirm|sign|settle|react|save|claim)|left|from now)',
      `you have (only|just|exactly|a mere|no more than|precisely)? ${NUMBER} (hours|hour|minutes) (left)? (to (respond|reply|pay|comply|decide|act|answer|leave|return|remove|confirm|sign|settle|react|save|claim)|left)`,
      `you (only|just) have ${NUMBER} (hours|hour|minutes|days|day) (left)? (to|left)`,
      'to avoid (the)? (immediate|permanent|any|a|further)? (closure|suspension|disconnection|termination|deactivation|legal|further action|penalties|prosecution|debt collection|collection|eviction|deletion|forfeiture|consequences|cancellation of|being (charged|blocked|cut|disconnected|suspended|removed|reported|banned|fined|sued)|losing (access|your (place|seat|account|discount|spot|benefits|data|booking|slot|deposit|home|licence|license))|loss of (access|service|your)|interruption of (your|service)|unpleasant|court)',
      '(nothing|no one|nobody) (can|will) (help|save) you (then|after)?',
      '(your|the) (account|data|savings|home|family|files|access|money|future|place|seat|order|computer|device|identity|credit score|deposit|business) (is|are|will be|could be) (now|already|seriously|currently)? (at (serious|grave|high)? (risk|stake)|in (serious|grave|great)? (danger|jeopardy|peril)|under threat|exposed|unprotected) (unless|until|if you do not|if you|as long as|while you)?',
      '(put|puts|putting|leave|leaves|leaving) (your|you|all your) ..4 (in (serious|grave|great)? (danger|jeopardy|peril)|unprotected|exposed)',
    ],
    [WARNING]: [
      '(do|are) you (really|seriously|honestly|truly) (going to|want to|willing to|prepared to|ready to|wish to) (risk|lose|throw|gamble|jeopardise|jeopardize|give up|endanger|forfeit|sacrifice|let)',
      '(think|reflect) (very|twice|long|carefully|hard|again|extremely) ..3 before (you|ever|even)? (posting|post|publishing|publish|complaining|complain|leaving (a|us|that|such)|leave (a|us|that|such)|cancelling|cancel|refusing|refuse|rejecting|reject|disputing|dispute|talking|talk|going (public|to (the|a|court|another|our))|go (public|to (the|a|court|another|our))|telling|sharing this|speaking|walking|saying no|say no|crossing|cross)',
      `^ (the)? ${MENACE} $`,
      '(our|the|my) (lawyers|lawyer|solicitors|solicitor|legal (team|department)|bailiffs|attorneys|attorney|debt collectors|collectors|enforcement (team|agents)) (is|are|have|has|will|stand|stands|wait|waits) ..1 (already|ready|standing|waiting|been (told|informed|instructed|briefed)|drafting|preparing|be (informed|instructed|told|in touch|notified)|contact|visit|call|take it)',
      '(test|try|exhaust|stretch|tax|strain|wear out) (my|our) (patience|goodwill|good will|limits|nerves)',
      '(my|our) patience (is|has|will|was|can) (running|run|wearing|worn|at an end|not|soon|only|nearly|almost|exhausted|limited)',
      '(nobody|no one|only a fool|only fools|no sensible <any>|no sane <any>|nobody sane) (would|will|ever|in their right mind|walks|turns|passes|says|refuses|misses|waits|lets) ..6 (offer|deal|price|chance|opportunity|bargain|rate|fare)',
      '(within the hour|immediately|at once|now|today|right away|straight away|without delay|this minute) (in order|so as)? to (avoid|escape|prevent|be spared) ..2 (measures|proceedings|action|blacklisting|termination|suspension|eviction|disconnection|prosecution|repossession|cancellation|deletion|closure|legal <any>|forfeiture|being <ed>|unpleasantness|embarrassment|trouble|consequences|penalties|bailiffs)',
      '(by|before) <any> <any>? to avoid (any|further|legal) ..1 (measures|proceedings)',
      '^^ after that your ..2 ((will|shall)? (disappear~|vanish~)|(is|are|will be) (gone|lost|sold|scrapped)) (for good|forever|for ever)',
      '(kiss|wave) (your|the|that|this|it|any|all) ..3 (goodbye|bye|good bye|bye bye|farewell)',
      '^ (then|otherwise|or else|so) (say (goodbye|bye|farewell|good bye|adieu) to|forget (about)?) (your|the|any|this|that)',
      '(consider|deem) yourself on (formal|official|final)? notice',
      '(to|wish to|want to|like to) avoid (any|the|further|legal|serious|unpleasant) ..1 consequences',
      '(wall|hall|list) of shame',
      'if you (do not want|want no) (any)? (trouble|problems) (then)? (pay|sign|reply|act|settle|return|remove|stop|leave|do)',
      'your <any>? (account|licence|license|tenancy|place|membership|service|line|policy|booking|contract|seat|job|subscription|cover) (is|are) (now|already|currently|therefore)? at (serious|high|immediate)? risk of (closure|suspension|cancellation|termination|disconnection|deletion|eviction|being <ed>)',
      'if you (want|wish|would like|prefer) to (keep|stay) (it|this|us|things|yourself)? out of court',
      'before (we|i) (have to)? take (this|it|the matter|things) (any)? further',
      // ready to punish
      '(will|shall|would|do|must|may|can|should|going to) not (for a moment|even)? (hesitate|think twice|shrink|shy away|balk|flinch|be shy|be slow|wait long) (to|about|from|before|in) (take~|involve~|instruct~|inform~|contact the (police|authorities)|sue~|suing|report~|close~|closing|cancel~|block~|suspend~|terminate~|end~|evict~|ban~|charge~|prosecute~|disconnect~|remove~|legal|court|hand~|pass~|seek~|pursue~|go~|enforce~|withdraw~|bring~|call the (police|bailiffs)|send (in)? the|use (our|every|all))',
      '(have|has|having) (no|not a moment of|little) (hesitation|qualms|scruples|problem|compunction) (in|about|with) (taking|involving|instructing|informing|suing|reporting|closing|cancelling|blocking|suspending|terminating|ending|evicting|banning|charging|prosecuting|disconnecting|removing|handing|passing|seeking|pursuing|going)',
      '(prepared|ready|willing|at liberty|entitled|determined|fully intend|intend|minded) to (go to (court|law)|sue|pursue (legal|you|this|the matter|it)|take (legal|this|you|it to)|prosecute|instruct (solicitors|lawyers|counsel|bailiffs)|involve (the police|lawyers|bailiffs)|evict|see (this|it) through the courts|enforce)',
      '(pursue|chase|settle|resolve|fight|see) (this|it|you|the (matter|debt|claim|sum)|them) (through|in|before) (the)? (court|courts|judge)',
      '(will|shall|may|to) see a (judge|magistrate|court)',
      '(expect|await) (a|an|our|the)? (letter|visit|call|bill|writ|summons) (from|by) (our|a|the|my) ..1 (attorney|solicitor|lawyer|bailiff|bailiffs|collector|collectors|judge)',
      '(put|placed|are|is) on (formal|official|final|written)? notice (that|of)? $',
      '(been|hereby|now) (put|placed) on (formal|official|final|written)? notice',
      '(at|on) your own risk and peril',
      '(ignore|disregard|miss|skip|overlook|delay|refuse) (this|it|our|that) ..4 at your (own)? (risk|peril|cost)',
      '(make|making) (this|it|things) (any)? (harder|worse|more difficult|uglier|more unpleasant) (than|for you|on you|for yourself)',
      '(before|or|until) (it|this|things|that) (all)? (gets|get|turns|turn|becomes|become) (ugly|nasty|unpleasant|expensive|messy|serious|worse|worse for you)',
      "(would|'d) (hate|be (sorry|a shame|a pity|unfortunate)) (for|if) (your|the) (boss|employer|landlord|parents|wife|husband|family|neighbours|neighbors|school|bank|friends|colleagues|wife) ..2 (find out|found out|hear|heard|know|knew|learn|learned|see|saw)",
      '(do not|never) come (back|running|crying|complaining|moaning)? (to us|to me|here)? (when|if|once|after) ..3 (burns|burn|break~|fail~|flood~|lose|is stolen|are stolen|goes wrong|go wrong|get|happens)',
      '(no|without) (other|further)? (alternative|option|choice) (but|other than|except) to (evict|sue|close|cancel|report|terminate|involve|take|suspend|block|disconnect|charge|inform|prosecute|withdraw|remove)',
      "(you|nobody|tenants|members|customers) (will|'ll|shall) not (be|get|receive|have) (warned|reminded|asked|told|a|another|any|contacted) (twice|again|second|third|more|further|warning|warnings|reminder|chance|another|once) ..1",
      '(there (will|shall) (not|be no)|(we|i) (do|will|shall) (not|never) (send|give|issue|write|make)|we never (send|give|issue)) (be|a|any|out)? (a|any)? (second|third|another|more|further|additional) (letter|letters|reminder|reminders|warning|warnings|chance|chances|e-mail|email|notice|notices|message|messages|offer|offers|invitation)',
      '(let|take|may) (this|that) (be|as|serve as|stand as) (a|your|our|my|the) (<any>)? (warning|lesson|reminder|notice|example)',
      '(mark|heed|remember) my words',
      '(do not|never) be (surprised|shocked|astonished) (if|when|that) ..3 (fine|fines|bailiff|bailiffs|police|collector|collectors|lawyer|lawyers|solicitors|penalty|penalties|locks|court|summons|closed|cut|blocked|cancelled|gone)',
      '(you|they) will (pay|answer|be sorry|regret|suffer|be made to pay) (for|this|it|that) (this|that|it|the day)? $',
      '(bear|face|carry|take|shoulder|suffer) the (consequences|costs|damage|blame) (yourself|yourselves|alone)?',
      '(consequences|penalties|fines|prosecution|lawsuits) (await|awaits|follow|will follow|will come|shall follow|are waiting|loom)',
      '(will|shall|are going to) make sure (that)? (no|you|your|nobody|everyone|everybody|every) ..6 (never|no|again|know|knows|penny|lose|pay|hears|hear)',
      '(pay|reply|act|hurry|answer|sign) ..4 if i (was|were) you',
      "if i (was|were) you (i (would|'d))? (pay|reply|act|hurry|answer|sign|be (very)? careful|watch|leave|not (ignore|wait|risk|test)|think (twice|hard|again))",
      "i (would|'d) (pay|reply|act|hurry|answer|sign|think|be careful|watch|move|leave) ..5 if i (was|were) (you|in your)",
      "(it|that) (would|'d|will|might) be (a|such a|a real|a great)? (shame|pity|too bad|unfortunate|sad|regrettable) if (something|anything|your|you|the|that|this|we|it|someone) ..6 (happened|happens|lost|locked|closed|blocked|deleted|ended|gone|had to|were to|got|broke|went|disappeared|vanished|found out|knew|heard|leaked|missed|lose)",
      '(the)? next (stop|step|station|letter|call|visit) (is|will be)? (the|our|from|from the|from our|a)? (court|police|lawyer|lawyers|bailiff|bailiffs|judge|solicitor|solicitors|collector|collectors|collections)',
      '(our|my) (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|bailiff|bailiffs|legal team|legal department|collectors) (is|are|stand|stands|will|have|has) (already|now|all)? (ready|waiting|standing|by|on (standby|the way|its way|their way)|looking forward|be in touch|contact|be happy|take over|take it|already been|been (informed|instructed|told))',
      '(we|i) have (other)? (ways|means|methods) (of|to) (getting|get|make|making|collect|collecting|find|finding)',
      '(our|my) (patience|goodwill|generosity|tolerance|kindness) (is|has|with|will|was|knows|runs|ran)',
      "(we|i) (have|'ve) been (more than)? (patient|generous|lenient|kind|tolerant) (enough|long enough|for|with you|so far|until now)",
      '(will|shall|may) not be (so|this|as) (generous|lenient|patient|kind|nice|polite|friendly|gentle|forgiving) (next|again|the next|in future|a second|for)',
      '(asking|ask|telling|tell|saying|say) (you)? (this)? nicely',
      "(would|'d) (hate|hate to have|be (sorry|sad|loath)|prefer not|rather not|not like) to (have to)? (involve|call|report|sue|take (legal|you|steps)|inform|hand|cut|disconnect|evict|close|cancel|terminate|bring in|send (the|in)|get (the|our) (police|lawyers))",
      '(your|the|this) ..3 (faces|face|is facing|are facing|stands before) (immediate|permanent|imminent|instant|now)? (closure|suspension|termination|disconnection|eviction|cancellation|deletion|deactivation|expulsion|legal|removal|forfeiture|prosecution)',
      '(will face|faces|face) (a|an|the)? (<any>)? (ban|bans|eviction|prosecution|disconnection|expulsion|suspension)',
      '^ (urgent|attention|warning|final|important|alert) ..8 (will be|is being|is about to be|has been scheduled to be) (shut|closed|suspended|blocked|deleted|terminated|disconnected|disabled|deactivated|cut)',
      '(strict|stern|legal|appropriate|necessary|immediate|severe|serious|disciplinary) (action|actions|measures|steps) (will|shall|may|would|is|are|have been) (being|be|also|then)? (taken|initiated|prepared|started|follow|started|enforced|pursued|launched)',
      '(legal|enforcement|collection|court|recovery) (steps|action|proceedings|measures|costs|enforcement) (are|is|start|starts|begin|begins|have) (being|now|already|been|on|under)',
      '(will|shall|are going to|going to) (have to|need to|be forced to|be obliged to)? (report (you|this|your)|let your (landlord|boss|employer|school|parents|bank|insurer|neighbours|neighbors) know|tell your (landlord|boss|employer|school|parents|bank))',
      '(we|i) (will|shall|do) (not forget|remember) (this|that|your|who|how|it)',
      '(on|in) your (permanent)? (record|file) (forever|for ever|for good|for life|permanently|for years)',
      '(have|been|were|was) (been)? (told|warned|reminded|asked|notified) (you)? (often enough|enough|three times|twice|several times|repeatedly|many times|more than once|time and again|again and again|before|so often|for the (third|second|last) time) ..1',
      "(we|i) (have|'ve) (warned|reminded|told|asked) you ..3 (often|enough|times|twice|before|again|already|now)",
      'how (many (more)? times|often|much longer) (do|must|should|will|have|are) (we|i) ..3 (ask|remind|warn|tell|wait|write|chase)',
      '(must|do|shall|should) (we|i) (really|first|actually)? (have to)? (call|involve|inform|contact|send|report|sue|go to) (the|your|our|you|in)? (police|lawyers|lawyer|court|boss|landlord|parents|bailiffs|solicitor|solicitors|authorities)',
      "you (would|'d|do|surely) not (want|like|wish) (your|the|that|this|us|it|to) ..4 (hear|know|learn|find|see|happen|involved|out|told|involve|report)",
      '(we both|we all|you) know what (happens|comes|follows|that means|will happen)',
      'what happens (next|then|now) (depends on|is up to|lies with|will be) you',
      '(the longer|the more) (this|it|you|that) ..3 the (more|worse|higher|bigger|dearer|less)',
      '(costing|costs|cost) (us|me|everyone) (all)? (dearly|money|time|business|our|dear|patience)',
      '(keep|carry on|go on|continue) ..6 and (see|find out|watch) what (happens|we|i)',
      '(reserve|reserves) the right to (ban|sue|report|evict|charge|terminate|close|cancel|block|refuse|prosecute|expel|involve|remove you|remove your)',
      'do not (say|claim|complain) (that)? (we|i|you) ..2 (warn|warned|told|tell)',
      '(final|last|only|one and only|first and (last|only|final)) (and (last|final))? (written|formal|friendly|official)? (warning|notice|reminder|demand|ultimatum|notification|caution|request|chance|opportunity|attempt to reach)',
      "(you have|you were|consider yourself|be|you are|you 've) (now|been|all)? (been)? (duly|officially|formally|fairly)? warned",
      '(consider|take|regard|see|treat) (this|it) (to be|as)? (a|your|our|my|the) (final|last|formal|only|official|serious|friendly|first)? (and (final|last))? (warning|notice|reminder|ultimatum|threat)',
      "(this|that) (is|'s) (a|your|our|my|the) (very)? (final|last|formal|only|serious|stern) (and (final|last))? (warning|notice|reminder|ultimatum|demand|letter|offer|word|email|e-mail|message|mail)",
      '(do not|never) (you)? (dare)? (say|complain|tell us|claim|come crying|cry|come running) (later|that|to us|then)? ..2 (we|i|nobody|you) (did not|have not|never|were not) (warn|warned|tell|told|say|said)',
      '(the|very) (last|final|only) time (that)? (we|i|you) (ask|remind|write|warn|tell|say|will|shall|are|am|request|contact|offer|going)',
      '(i|we) (will|shall|do|are|am) not (going to|intend to)? (ask|remind|warn|tell|write to|contact|offer|repeat|request|say) (you|this|it|so|our <any>)? (again|twice|a (second|third|fourth) time|any more|anymore|another time)',
      '(there (will|is going to) be|you will (get|receive|have)|you get|with) no (further|more|second|other|additional) (warning|warnings|reminder|reminders|notice|notices|chance|chances|extension|extensions|messages)',
      '(no|not one) (further|second|additional|more) (warning|warnings|reminder|reminders|notices|chance|chances) (will|are|is|can)',
      `(close~|cancel~|delete~|terminate~|suspend~|remove~|disconnect~|block~|stop~|sell~|sold|destroy~|erase~|evict~|cut off|dispose~|void~|end~|charge~|deactivate~|locked|ban~|withdraw~) ..5 without (further|any|any further|prior|additional|another|more)? (notice|warning|reminder|ado|delay)`,
      '(face|facing|bear|suffer|live with|take|accept|feel|there will be|it will have|this will have|have|has|with|without|know the|aware of the|mind the) (the|serious|severe|dire|legal|unpleasant|financial|grave|negative|far reaching|real|certain|all|to)? (serious|severe|dire|legal|unpleasant|financial|grave|negative)? consequences',
      '(serious|severe|dire|legal|unpleasant|grave) consequences',
      '(know|remember|see|be careful|think about) what (will|is going to|could|might|is about to) happen (next|then|if|to you|to your)',
      '(do not|never) (come|run|go) (crying|running|whining|complaining|moaning) (back)? to (us|me)',
      'you know what (happens|happened) to (people|those|customers|tenants|anyone|the others|others) ..4',
      '(this|the) (chat|call|conversation|discussion|deal|contract|offer) (is|will be) (over|off|finished|ended|done|closed) (if|unless|the moment|as soon as)',
      '(expect|prepare for|be ready for|get ready for|look forward to|be prepared for|you will (get|have|receive)) (a|an|our|the|some) (visit|call|letter|knock|bill|fine|invoice|summons|lawsuit|hearing) (from|in|by|at) ..2 (bailiff|bailiffs|lawyer|lawyers|solicitor|solicitors|police|court|collectors|collection|collector|legal)',
      '(call|send|send in|involve|bring in|unleash|instruct) (in)? (the|our|a) (debt)? (collectors|collector|bailiffs|lawyers|solicitors)',
      '(your|this|the (matter|case|file|debt|bill|invoice|claim|account)) ..2 (goes|will go|is going|(will be|is being|gets|shall be) (passed|handed|forwarded|sent|referred)) (straight|directly|right)? (over)? to (our|the|a|your) ..1 (lawyer|lawyers|solicitor|solicitors|bailiff|bailiffs|debt|collection|collections|collectors|attorney|employer|landlord)',
      '(non compliance|noncompliance|violations|violation|late payment|late payments|breaches|infringements|abuse) (will|shall) (be|not be|lead|result|have) (punished|prosecuted|fined|penalised|penalized|tolerated|charged|reported|consequences) ..1',
      '(been given|have had|gave you|allowed you) (enough|more than enough|plenty of) (time|chances|opportunities|warnings|reminders)',
      '(one|a|your|our) (very)? last (chance|warning|offer|opportunity) ..1',
      'you (will|shall|may|can) (also|then|personally)? be (held|made) (fully|personally|legally|solely)? (responsible|liable|accountable)',
      '(we|i) know where you (live|work|are)',
      '(do|doing|settle|handle|play|go about) (this|it|that) the (easy|hard|difficult|unpleasant) way',
      '(get|turn|become|make (it|this|things|life)) (very|really|quite|rather)? (difficult|unpleasant|ugly|uncomfortable|nasty|hard) for you',
      '(i|we) (warn|am warning|must warn|do warn) you',
      '(will|would|is going to|shall) (seriously|badly|also|only|permanently|negatively|definitely)? (affect|damage|hurt|ruin|harm|wreck|lower|destroy) your (credit|rating|reputation|record|standing|career|chances|score)',
      '(will|shall) be (noted|recorded|put|marked|kept) (on|in|against) your (file|record|permanent|name|credit)',
      '(we|i) (are|am|will be) watching you',
      '(details|name|file|debt|case|account|information|data|invoice) (will|shall|may) be (passed|sold|handed|given|sent|forwarded|reported) (on|over)? to (a|the|our|your) (debt|collection|credit|police|lawyer|lawyers|court|authorities|bailiff|bailiffs|solicitor|collector|collectors|employer|landlord)',
      'until you (pay|apologise|apologize|remove|comply|withdraw|delete) ..4 (we|i|you|your|nobody) ..2 (will|shall|can|do|are) (not|never|no)',
      'not another (word|message|email|e-mail|cent|penny|day|hour) (until|unless|from)',
      '(or|and) (you know|you can imagine|you can guess) what (happens|comes|follows) (next|then)',
      '(leave|leaves|leaving|left|give|gives) (us|me) (with)? (no|little) (other)? (choice|option|alternative)',
      '(will|shall|would|may|then|now|shall then) have no (other)? (choice|option|alternative) (but|other than|except)',
      "(will|shall|may|might|would|could|'d|are|am) (then|now|therefore|also|unfortunately|regrettably)? be (forced|compelled|obliged|obligated|left with no|constrained|made) to <any> <any>?",
      '(we|i) (see|are|am) (ourselves|myself)? (forced|compelled) to (take|close|cancel|report|involve|start|initiate|hand|pass|terminate|block|suspend)',
      '(will|shall|are going to|am going to|may|might|to|forced to|must|can|reserve the right to) (then|also|immediately|have to|need to)? (take|pursue|start|begin|initiate|consider|seek|commence|institute|prepare|resort to|bring|file for|threaten|face|open|launch) ..2 (legal|court|disciplinary|enforcement|criminal) (action|proceedings|steps|measures|remedies|charges|advice)',
      "(will|shall|are going to|am going to|may|might|have to|must|will have to|forced to|'ll) (then|also|now|just)? (hand|pass|refer|report|send|give|forward|turn|sell|transfer|escalate|take) (it|this|you|your <any>|the <any>|that|the matter|everything|them) ..2 (to|over to|on to) (a|our|the|your|an|my)? ..1 (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|bailiff|bailiffs|debt|collection|collections|collector|collectors|police|court|courts|employer|landlord|authorities|credit|tax|immigration|boss|school|legal)",
      '(legal (action|proceedings|steps|measures|consequences)|court (action|proceedings)|debt (collectors|collection|recovery)|bailiffs|prosecution) (will|shall|may|might|could|is|are) (be|follow|start|the (next|only)|inevitable|come|commence|begin|have)',
      "(you|i|we) (will|shall|'ll) (see|meet) (you|us|each other|one another)? in court",
      '(hear|hearing) from (our|my) (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal (team|department))',
      '^ (no|a late|late|a missing|missing|one late|one missed|a missed|a wrong|no more) ..3 (means|equals|is) (no|an automatic|automatic|a (fine|ban|strike)|the end)',
      '^ no <any> (in time|on time|by <any>|today)? no <any> $',
      '(whoever|anyone who|those who) ..4 (late|last|slow|hesitates|hesitate|wait|waits|sleep|sleeps|snoozes) ..2 (nothing|out|loses|lose|left|empty|pay|pays|goes|go)',
      '(you|you will|your <any>) (have)? (only)? (brought|bring|asked for) (this|it) on yourself',
      '(do not|never) (make|force|push|test|try|tempt) (us|me|our <any>|my <any>) (to|into|do|close|patience)? ..2',
      '(our|my) patience (is|has|with) ..3',
      "(you|you 're|you are) (on|skating on) (very)? thin ice",
      '(three|two|one) (strike|strikes) (and you|(you are)? out)',
      '(strike|strikes) (one|two|three) $',
      '(our|my) next (letter|message|email|e-mail|step|call) (will|shall) (be|come) (from|to|a|less|through) ..3',
    ],
    [NEGLECT]: [
      `^ (please|just|so|and|you)? (ignore~|miss|skip|forget|refuse|fail|neglect|delay|disobey|disregard|dispute|decline|dither|hesitate|wait|snooze|blink|complain|cancel|post|leave|repeat|talk (to|back)|go (to|public)|tell|speak (to|out)|walk (away|out)|breathe|share|quit|stop (paying|working)|return it late|rate|break|cross|withhold|pay late|say no|talk back|park here|do that|try that|keep|come late|default|lose|argue|insist) ..7 and`,
      '^ (one|any|another|a single|late|no|not|again) ..6 and',
      `(who|whoever) (still|again|also|repeatedly)? (${LEAVE_UNDONE}|ignores|misses|skips|forgets|refuses|fails|neglects|delays|disregards|disputes|defaults|violates|breaches|withholds|declines|leave~|break~|park~|post~|do not|does not|did not|have not|has not|will not|would not|can not|keep~|continue~|complain~|cancel~|pay~ late|arrive~ late|owe~)`,
      '(failure|refusal|failing|refusing|neglecting|omission|forgetting|omitting) (on your part)? to <any>',
      '(non payment|nonpayment|non compliance|noncompliance|non response|non receipt|non return|non attendance|non renewal|late payment|late payments|late return|missed payment|missed payments|unpaid <any>|overdue <any>|silence|further delay|any delay|inaction|no response|no reply|no answer|no payment|no show)',
      '^ (ignoring|disregarding|not <ing>|neglecting|missing|skipping|delaying|refusing)',
      '(without|absent|lacking|barring|failing) (a|an|any|your|the|some|further|prompt|such)? ..1 (answer|reply|response|payment|word|signature|form|receipt|proof|confirmation|consent|deposit|document|documents|news|cooperation|feedback)',
      '(in case of|in the event of|in the absence of|in absence of|in default of|for want of|upon) (any|a|your|further|continued)? (non <any>|failure|delay|default|refusal|breach|violation|missing|no|late|payment|response|reply|silence)',
      '(unless|until|till|except if) (you|we|i|payment|your|the|it|this|that|a|my|our|full|all|every|everything)',
      'if (you|we|i|your|the|it|this|that|payment|my|our|they|there|a|any|no|nothing|nobody) ..4 (not|no|never|fail~|refuse~|ignore~|neglect~|miss~|forget~|delay~|insist~|persist~|late|unpaid|overdue|outstanding|again|dispute~|complain~|default~|breach~|unanswered|unsigned|nothing|keep~|continue~)',
      'if (no|nothing|nobody|you (stay|remain|keep) (silent|quiet|away)|you (say nothing|go public|go to|talk to|walk away|are late|pay late|return it late|leave|cancel|quit|stop paying|do nothing|complain|dispute|post))',
      'should (you|we|i|your|the|it|this|payment) ..3 (not|no|fail|refuse|ignore|neglect|miss|forget|delay|insist|persist|late|unpaid|overdue|outstanding|again|dispute|complain|default|unanswered|unsigned|keep|continue)',
    ],
    [HARM]: [
      '(i|we) (am|are) (shutting|closing|cancelling|canceling|deleting|terminating|binning) (your|this|it)',
      '(your (landlord|boss|employer|parents|bank|school|wife|husband|neighbours|neighbors|manager|insurer)|the (press|taxman|tax office|authorities|council|bank|immigration office)|everyone|everybody|the whole <any>) (will|shall|may)? (hear|hears|learn|learns|find|finds|be told|is told|get|gets|be informed|is informed|be notified|know|knows) (out|of|about|everything|all|a (letter|call|copy)|to (know|hear))',
      "(is|are|'s|goes|becomes|will be|will become|passes to|belongs to) (someone|somebody|another (person|family|guest|buyer|tenant|man|couple)|anyone) (else)? 's",
      '(fall~ (away|through)|slip~ away|melt~ away)',
      '(see|meet|have|want|find) you (in|at|before|in front of) ..2 (court|judge|magistrate|magistrates|tribunal|bench|police station)',
      `${SENDER_WILL} (${PUNISH}|switch (off|you)|turn (off|you)|part ways|empty your|tow|clamp|bar you|strike you|kick you|show you|put you|put your|pull the|pull your|name and shame|publish your|expose|unplug|bin|auction|clear out|change the locks|report|blacklist|flag you|inform|be forced|drop your|pass you|send (the|our|in) ..1 (bailiffs|lawyers|police|collectors))`,
      `(will|shall|may|might|could|would|can|is|are|gets|get|stands|stand|going to|must|has to|have to) (then|also|<ly>)? (be|get)? (then|also|auto|<ly>)? (${PUNISHED}|emptied|binned|towed|clamped|barred|struck off|kicked|thrown|auctioned|flagged|blacklisted|passed to|passed on|sent to|referred to|put on|let to|let go|given to|left (out|behind)|shown the door|cleared|capped|throttled|sealed|seized|shredded|impounded|unplugged|cut off|taken as|seen as|read as|counted as|understood as|regarded as|considered as|deemed)`,
      `(be|get) (${PUNISHED}|evicted|barred|towed|clamped|left (out|behind)|kicked out)`,
      `(face|faces|facing|expect|expects|prepare for|get ready for|means|mean|leads|lead|leads to|lead to|results in|result in|triggers|brings|bring|await|awaits|risk|risks|draw|draws|earn|earns) (straight|directly|then|also)? (to|in|a|an|the|our|immediate|permanent|serious|automatic|your|instant|you)? (to|a|an|the|our|immediate|permanent|serious|automatic|your|instant|lifetime|life)? ${MENACE}`,
      `(you|they|he or she|your ..2) (will|may|could|might|would|shall|can|'ll)? ${LOSE}`,
      '(lose|loses|losing|forfeit|forfeits|forfeited) (your|their|his|her|the|all|access|every|it|out|everything|any)',
      '(you|they) (can|may|might as well|could|will) (forget|kiss|say (goodbye|farewell|bye)|wave) ..4',
      '(say (goodbye|good bye|farewell|bye bye|bye|adieu) to|kiss ..3 goodbye|wave goodbye|find (yourself)? (another|a new|a different|someone|somebody)|get out|look elsewhere|go without|stay (unprotected|offline|outside|behind|in the (dark|cold))|remain (unprotected|locked|blocked)|cry later|regret (it)?|pay (double|twice|more|dearly|the price|for it)|live with it|suffer|take the (blame|consequences))',
      "(is|are|'s|will be|would be|goes|go) (then|also|soon|just|as good as)? (gone|history|toast|lost|over|off|forfeit|out|dead|done for|finished|void|null|invalid|no longer (available|valid|yours|guaranteed|open|reserved|held|possible)|not (ours|yours))",
      '(go|goes|going|pass|passes|will go|is going) (straight|right|then)? (to (another|someone|somebody|the next|a different|the waiting|others|charity|whoever|court|collections|collection|the (tip|skip|bin|police|bailiffs)|our (lawyers|lawyer|solicitors|solicitor))|off|dark|dead|out|up in smoke|in the (bin|skip)|on the street|under the hammer|down the drain|back to (zero|the shelf))',
      '(expire|expires|lapse|lapses|vanish|vanishes|evaporate|evaporates|disappear|disappears|stop working|stops working|dies|die|ends) $',
      '(on the street|behind bars|in the bin|in court|before a judge|from our (lawyers|lawyer|solicitors|bailiffs)|the (bailiffs|police|collectors))',
      '(no|not a|without) (refund|refunds|discount|power|internet|access|deal|seat|key|keys|entry|reply|help|support|water|heating|delivery|mercy|excuses) $',
      '(stays|stay|remains|remain) (off|shut|closed|locked|dark|dry|cold|blocked|empty|with us|here|behind|in (the|our))',
      '(we|i|nobody|no one) (will|can|shall)? (not|never)? (hold|keep|keeps|holds|refund|refunds|wait|waits|guarantee) ..4',
      '(get|gets|getting|have|has) ..3 (banned|blocked|closed|suspended|evicted|barred|thrown out|disconnected|nothing|terminated|cancelled)',
      '(stand|stands|sit|sits|freeze|live|starve|wait) in the (rain|cold|dark|street)',
      '(bailiff|bailiffs|lawyer|lawyers|police|collectors) (call|calls|come|comes|visit|visits|take|takes|will)',
      '(be sorry|forever (hold|regret)|forget (about)? (the|a|your|any)|your (loss|funeral|problem|fault))',
      '(consider|considers|regard|regards|treat|deem|count|call|see) (the|this|your|that) ..2 (as|to be)? (closed|settled|withdrawn|cancelled|abandoned|accepted|dropped|done|resolved|finished|over|ended|terminated|dead|void|lost|gone|at an end|history|null|forfeit|forfeited|revoked|off|waived)',
      '(drop|drops|bury|buries|shelve|shelves|bin|bins|abandon|abandons|write off|writes off|scrap|scraps|kill|kills|end|ends) (the|your|this) (matter|case|claim|complaint|request|application|file|order|booking|query|refund|offer|deal)',
      '(starts|start|begins|begin) (on|at|from|next|tomorrow|today)',
      'trouble (awaits|follows|will)',
      '(consequences|legal action|charges|penalties|fines|trouble) (will|shall|would|may|are going to) (follow|come|apply|be)',
    ],
    [SCARCITY]: [
      `(stock|stocks|supplies|${GOODS}) ..4 (melt|melts|melting|vanish|vanishing|fly|flying|dwindle|dwindling|shrink|shrinking|evaporate|evaporating|run low|running low|run out|running out|disappear|disappearing|go|going|selling|sell) (away|fast|out|off|quickly|like|by the|as we|rapidly|every)`,
      '(go|going|sell|selling) like hot (cakes|cake|bread|rolls)',
      `(only|just|last|the last|barely) (${NUMBER}|few|couple of|handful of|<num>|seven|eight|nine)? (of)? (the|these|our)? <any>? ${GOODS} (is|are)? (left|remain|remains|remaining|available|still (free|open|available)|to go)`,
      `(only|just|last|barely) (${NUMBER}|a few|few|<num>|seven|eight|nine|a handful) (is|are)? (left|remain|remains|remaining) (in stock|at this price|today)?`,
      `(the)? last (few|${NUMBER}) ${GOODS}`,
      '(people|others|guests|customers|visitors|families|buyers|shoppers|applicants|households|users) (are|have) (also|currently|already|now|right now)? (looking at|viewing|watching|eyeing|interested in|waiting for|after|competing for)',
      '(someone|somebody) (in|from) <cap> (has)? (just|already) (booked|bought|ordered|reserved|grabbed|signed|taken)',
      `(almost|nearly|practically) (gone|sold out|booked out|fully booked|full)`,
      `${GOODS} (vanish|vanishes|disappear|disappears|sell out|go|fill up|evaporate|run out) (within|in) (a)? (minutes|seconds|hours|an hour|a day|no time|moments|flash)`,
    ],
    [THREAT]: [
      // "unless you want to be without a home"
      'unless you (really)? (want|wish|would like|prefer|fancy|feel like|like|enjoy|are keen|are happy|care) ..1 (to)? (lose|losing|be (without|left|out|cut|sued|evicted|fined|charged|locked|blocked|banned|removed|taken|homeless|reported|disconnected|sorry|stuck|stranded)|being (without|left|out|cut|sued|fined|locked|stuck|stranded)|end up|miss out|forfeit|risk|face|facing|do without|go without|sit in the|sitting in the|sleep in|stand in the|standing in the|see your|see us in|hear from our|live without|pay (double|twice|more|a (fine|penalty|fee))|deal with (bailiffs|lawyers|the|our)|explain (it|this|yourself) to (a|the) (judge|court|police))',
      `(i|we) (will|shall|would) ..2 no (other)? (choice|option|alternative|way out) (left)? (but|than|other than|except|save|apart from) (to)? ..1 ((${PUNISH}) (you|your <any>|this|it)|${TO_COLLECTORS}|evict|sue|(cancel|close|end|charge|bar|remove|switch off|turn off|part|let) (you|your <any>|this|it|company|ways))`,
      `${TO_COLLECTORS}`,
      'either you (sign|pay|reply|accept|agree|act|decide|return|confirm|stop|settle|apologise|apologize|withdraw) ..5 or you (can|may|will) (look for|find (another|yourself)|forget|get out|lose|be out|face|go elsewhere)',
      '(otherwise|or else|if not|else) (i|we) (am|are) (shutting|closing|cancelling|canceling|deleting|ending|suspending|terminating|blocking|evicting|reporting|binning)',
      `(any|one|another) (further|more) ..5 (will|would|may) (see|get|have) (you|your ..2) ${PUNISHED}`,
      // One more chargeback and you're out
      `(one|a single|just one|any|even one|another) (more|further|additional|single) ..4 and (then)? (we|i|you|your|it|the|this|that is|there) ..3 (${PUNISH}|${PUNISHED}|out|over|done|banned|through|finished)`,
      `(keep|continue|carry on|go on|insist on) ..8 and (then)? ${SENDER_WILL} ${PUNISH}`,
      `(keep|continue|carry on|go on) ..8 and (then)? (you|your ..2|this|the ..2) ${WILL_BE} (${PUNISHED}|${LOSE}|out|over|sorry|blocked)`,
      `(do|try|say|write|use|send|post|call|talk|speak|behave) (that|this|it|so|like that|to us like that|such words|in this tone) (again|once more|one more time)? and ..6 (${PUNISH}|${PUNISHED}|${LOSE})`,
      // or else
      `or (else|otherwise)? ${SENDER_WILL} ${PUNISH}`,
      `or (else|otherwise)? ${THING} ..3 ${WILL_BE} (${PUNISHED}|expire|lapse|end|go|out|over|off|removed)`,
      `or (else|otherwise)? (you|you will|you would|be prepared to|be ready to|prepare to|get ready to|expect to|risk)? (will|would|may|could|might|shall|'ll|simply|just)? ${LOSE}`,
      'or (else)? (there (will|shall) be|expect|face|prepare for|get ready for|be ready for|suffer|bear) ..3 (consequences|trouble|penalty|fine|fees|charges|action|lawyers|lawyer|closure|disconnection)',
      `(refuse|decline|disagree|complain|argue|say no|object|resist|ignore (this|it|us)|cancel|delay|wait) ..4 and (then)? ${SENDER_WILL} ${PUNISH}`,
      'or (else)? (we|i) (close|cancel|block|terminate|delete|stop|end|ban|suspend|sue|report|go to court|call the|hang up|take (you|legal)|hand (you|it|the|your)) ..2',
      'or (else)? (the|your|this) (contract|deal|booking|account|offer|chat|call|ticket|membership|order|reservation|place|seat|discount|subscription|case|claim|file|room|policy|cover) (ends|is off|is over|is gone|expires|lapses|goes|closes|stops|is (cancelled|closed|deleted|void|lost|terminated|suspended))',
      '(otherwise|or else|if not|failing that) (the|your|this|it) ..2 (goes|go|will go|is sent|will be sent|returns|travels) (straight|right|directly|immediately) back to (the|our|its) <any>',
      '(otherwise|or else|if not|failing that) (the|your|this|it) ..2 (ends|is off|is over|is gone|expires|lapses|closes|stops|is (cancelled|closed|deleted|void|lost|terminated|suspended))',
      'or (do not (complain|come|be surprised|expect|blame)|look for another|find (yourself)? (another|someone|somebody)|get out|stop working|pay (the price|for it|twice)|take the consequences)',
      '^ (please)? (pay|sign|stop|withdraw|apologise|apologize|settle|comply|decide|renew|act|cooperate|behave) ..8 or (we|you|your <any>|the <any>|it|this|they) (will|is|are|goes|go|stays|gets|ends|loses) ..3',
      'or (the|your) <any> (goes|will go) (out|off|dark|away|back|to (the|someone|somebody|another|a))',
      'or else $',
      'otherwise (someone|somebody) else (gets|takes|will (get|have))',
      'or (say goodbye|kiss ..3 goodbye|wave goodbye|forget (about)? (the|your|it|any)|someone else|somebody else|it (is|will be) (too late|gone|over)|never (again)?|no (refund|more|deal|discount|access|service|delivery))',
      `(otherwise|or else|if not|if you do not|failing that|failing which|else|in default of which|in that case|after that|after this|then|from then on|thereafter) ${SENDER_WILL} ${PUNISH}`,
      `(otherwise|or else|if not|if you do not|failing that|failing which|else) ${THING} ..3 ${WILL_BE} ${PUNISHED}`,
      `(otherwise|or else|if not|failing that|failing which) you (will|may|could|might|would|shall|risk|'ll)? ${LOSE}`,
      '(after this|after that|from now on|then) (we|i) (will)? stop (replying|answering|helping|responding|writing)',
    ],
    [CONSEQUENCE]: [
      // Failure to pay will result in
      `(failure|refusal|your failure|any failure|failing|neglecting|refusing|your refusal|omission) to ${DUTY} ..8 ${WILL} ${RESULT}`,
      `(failure|refusal|failing|refusing) to ${DUTY} ..8 (results|leads|means|voids|triggers|incurs|entails|forfeits) (in|to|that|the|your|a|an)`,
      `(non payment|nonpayment|non compliance|noncompliance|non response|non return|non attendance|non renewal|late payment|no response|no reply|no answer|your silence|silence|missed payments|further delay|any (further)? delay) ..4 ${WILL} ${RESULT}`,
      `(ignoring|disregarding|not (paying|replying|responding|answering|complying|returning|acting|signing|confirming|sending|providing)) ..8 ${WILL} ${RESULT}`,
      // Unless you pay, we will cut; if you don't pay, we will
      `(unless|until|except if) (you|payment|we|your ..2|i|the ..2|it|this|that|a <any>) ..10 ${SENDER_WILL} ${PUNISH}`,
      `(unless|until) (you|payment|we|your ..2|i|the ..2|it|this|that|a <any>) ..10 ${THING} ..3 ${WILL_BE} (${PUNISHED}|expire|lapse|end)`,
      `(unless|until) (you|payment|we|your ..2|i|the ..2|it|this|a <any>) ..10 you (will|may|could|might|would|shall|risk|'ll)? ${LOSE}`,
      `if (you|i|we|payment|the ..3|your ..3|it|this|no <any>|nothing|nobody|they) (still)? (do|does|did|is|are|have|has|can|will|should|would|was|were|fail|fails|refuse|refuses|ignore|ignores|continue|continues|keep|keeps|choose|chose|decide|insist|persist|miss|neglect) ..10 ${SENDER_WILL} ${PUNISH}`,
      `if (you|i|we|payment|the ..3|your ..3|it|this|no <any>|nothing|nobody|they) (still)? (do|does|did|is|are|have|has|can|will|should|would|was|were|fail|fails|refuse|refuses|ignore|ignores|continue|continues|keep|keeps|choose|chose|decide|insist|persist|miss|neglect) ..10 ${THING} ..3 ${WILL_BE} (${PUNISHED}|expire|lapse|end)`,
      `if (you|i|we|payment|the ..3|your ..3|it|this|no <any>|nothing|nobody|they) (still)? (do|does|did|is|are|have|has|can|will|should|would|was|were|fail|fails|refuse|refuses|ignore|ignores|continue|continues|keep|keeps|choose|chose|decide|insist|persist|miss|neglect) ..10 you (will|may|could|might|would|shall|risk|'ll) ${LOSE}`,
      `should (you|we|i|payment|your ..2|the ..2) (fail|not|refuse|ignore|continue|neglect|miss|choose) ..10 (${SENDER_WILL} ${PUNISH}|${THING} ..3 ${WILL_BE} (${PUNISHED}|expire|lapse|end)|you (will|may|could|might|would|shall) ${LOSE})`,
      `if (you|we|i|your ..2) (leave|post|write|complain|hear|refuse|do nothing|tell|talk|share|dispute|say) ..8 ${SENDER_WILL} (close|cancel|delete|terminate|suspend|block|report|sue|evict|ban|remove you|charge you|fine|stop|not (refund|help|reply)|take legal)`,
      `if (you|we|i) (leave|post|write|complain|hear|refuse|do nothing|tell|talk|share|say|use) ..8 (this|the|your) (chat|call|conversation|account|contract|membership|deal|access|ticket) (is|will be) (over|off|finished|ended|done|closed|blocked|cancelled|terminated|deleted)`,
      '(should|if) you fail to <any> ..6 (your|the|this) ..2 (goes|go|will go|is passed|passes|will pass) to',
      `without (payment|your (signature|payment|reply|answer|confirmation|consent|cooperation|deposit)|a (reply|signature|payment)) ..4 (${SENDER_WILL} ${PUNISH}|${THING} ..3 ${WILL_BE} (${PUNISHED}|expire|lapse|end)|the (deal|offer|contract) is)`,
      '(unless|until) you ..8 (legal (action|steps|proceedings)|enforcement|court action|further steps) (will|shall|may|can|must) be <ed>',
      // We will close it unless you
      '(we|i) (will|shall) be (closing|cancelling|canceling|deleting|ending|suspending|terminating|blocking|evicting|reporting|removing|disconnecting) (your|the|this) ..2 (if (you|nothing|no|we|i|payment|the)|unless)',
      `${SENDER_WILL} ${PUNISH} ..8 (unless (you|payment|we|your|i|it)|if (you|we|i|payment|the ..2|your ..2|it|no) (do|does|is|are|have|has|fail|fails|refuse|ignore|continue|keep|not) (not|to)?|until you)`,
      `${THING} ..3 (will|shall|may|might|could|is going to|are going to) (then|also|immediately|permanently|automatically)? be (permanently|immediately|automatically|then)? ${PUNISHED} ..8 (unless (you|payment|we|your|i|it)|if (you|we|i|payment|the ..2|your ..2|it|no) (do|does|is|are|have|has|fail|fails|refuse|ignore|continue|keep|not) (not|to)?|until you)`,
      `you (will|may|could|might|would|shall|'ll) ${LOSE} ..8 (unless (you|payment|we|your|i|it)|if (you|we|i|payment|your ..2|it) (do|does|is|are|have|has|fail|fails|refuse|ignore|continue|keep|not) (not|to)?|until you)`,
    ],
  },
  bad: [
    { text: '⟦If you don’t pay, we close⟧ the account and make you pay for the repair.' },
    { text: 'Choose a day, ⟦otherwise your oar goes straight back to the sender⟧.' },
    { text: 'Confirm your berth at once, ⟦or we’ll give it to somebody else⟧.' },
    { text: 'Sign tonight, ⟦otherwise somebody else gets⟧ the boat.' },
    { text: 'You have ⟦everything to lose⟧ without the cover.' },
    { text: 'Choose a berth today, ⟦or your canoe goes back⟧ to the shed.' },
    { text: 'If the drum stays here, ⟦don’t be surprised when the bailiffs⟧ ring.' },
    { text: '⟦You’ll be cursing yourself⟧ in May if you skip the service.' },
    { text: '⟦This price is valid for 20 minutes⟧.' },
    { text: '⟦Until you pay, your locker stays blocked⟧.' },
    { text: '⟦We keep your deposit until you pay⟧ for the oar.' },
    { text: '⟦Don’t come running⟧ to us when the well is dry.' },
    { text: 'Sign the lease, ⟦unless you want to be without⟧ a stall.' },
    { text: '⟦This offer is gone the moment you leave⟧ the page.' },
    { text: 'If you cancel, ⟦you’ll never get this price again⟧.' },
    { text: 'Sign now, ⟦or the stall will be cancelled⟧ and you’ll have to apply again from zero.' },
    { text: '⟦Your membership is at risk of closure⟧.' },
    { text: 'Your ⟦immediate attention is required⟧.' },
    { text: '⟦If you don’t want trouble, pay⟧ for the oar.' },
    { text: '⟦We’ll be closing your file if nothing⟧ comes by noon.' },
    { text: '⟦Either you sign today or you can look for⟧ another berth.' },
    { text: 'Should the drum stay unpaid, we must ⟦hand you over to debt collectors⟧.' },
    { text: '⟦Rush in your order⟧, as the kites fly off.' },
    { text: '⟦Our lawyers are already drafting⟧ a letter.' },
    { text: '⟦You wouldn’t want your cat to⟧ go hungry, would you?' },
    { text: '⟦Four other families are looking at this⟧ tent.' },
    { text: 'Pay today ⟦if you wish to stay out of court⟧.' },
    { text: '⟦Otherwise I’m closing⟧ your locker.' },
    { text: '⟦Act now⟧: the price of the course goes up.' },
    { text: 'This is your ⟦final warning⟧ about the library books.' },
    { text: '⟦Failure to return the key will result⟧ in a new lock at your cost.' },
    { text: 'Pay the deposit, ⟦or we’ll sell⟧ your seat.' },
    { text: '⟦Unless you answer, we will cancel⟧ the fitting.' },
    { text: 'The last tables are ⟦going fast⟧!' },
    { text: '⟦One more late return and you’re out⟧.' },
    { text: 'We ⟦will be forced to inform your⟧ landlord.' },
    { text: 'Skaters ⟦who ignore the bell will be barred⟧ from the rink.' },
    { text: '⟦No reply by tonight and your seat goes to the next⟧ choir.' },
    { text: 'Return the oars ⟦or face a fine⟧.' },
    { text: 'Quick, ⟦only two beds left⟧!' },
    { text: '⟦You won’t be warned twice⟧.' },
    { text: 'The lender ⟦will not hesitate to involve⟧ bailiffs.' },
    { text: '⟦Unless you apologise, the choir will exclude⟧ your sister.' },
    { text: '⟦You’d be giving up ten years⟧ of miles.' },
    { text: '⟦A fare like this won’t come⟧ by again.' },
    { text: '⟦It would be a shame if your stall got closed⟧.' },
    { text: '⟦Unless you sign, legal steps will be taken⟧ by our office.' },
    { text: 'Please rate the visit: ⟦anything less than five⟧ stars costs me my bonus.' },
    { text: 'Fetch your kayak today ⟦or it will be sold⟧.' },
    { text: 'You have 24 hours. ⟦After that your berth is gone for good⟧.' },
    { text: 'Settle the toll ⟦today to avoid action⟧ against you.' },
  ],
  good: [
    { text: 'If there’s no heat by tonight, we’ll book you a hotel and pay for it.', because: 'the reader is helped' },
    { text: 'If any of these isn’t yours, we cancel the card and post a new one.', because: 'the reader is helped' },
    { text: 'For seats by the ramp, our team is on 555-0133.', because: 'it is a number' },
    { text: 'Could you reply tomorrow if the paper isn’t there?', because: 'it asks for a sign' },
    { text: 'Each day counts when you’re ill, so I’ve asked the lab to hurry.', because: 'the sender hurries' },
    {
      text: 'I know you’ll lose your seat if you miss the boat, so I’ve moved you.',
      because: 'the sender prevents it',
    },
    { text: 'I’ve put your name on the list for now.', because: 'the sender does it' },
    { text: 'I understand that losing your kite is upsetting.', because: 'it feels with the reader' },
    { text: 'You asked if the 22:15 boat is your last chance to cross.', because: 'it is what the reader asked' },
    { text: 'We won’t hand it over to a debt collector while you pay in parts.', because: 'it says what is not done' },
    { text: 'I’ve passed your description to the police.', because: 'it is done for the reader' },
    { text: 'They have until Friday, and we close the stall if they can’t show it.', because: 'others are asked' },
    { text: 'The transfer is free until an hour before the doors open.', because: 'a transfer is a thing' },
    { text: 'If the stain is still there on Friday, write to me and I’ll remove it.', because: 'it offers help' },
    { text: 'Or we drop it at the kiosk for you.', because: 'it is a choice' },
    { text: 'If you smell gas, act at once and open the windows.', because: 'it keeps people safe' },
    { text: 'Our shelf “Last Chance” has torn kites.', because: 'it is a name' },
    { text: 'Without an answer, we keep your stall as it is.', because: 'nothing is lost' },
    { text: 'Four families are looking after the garden.', because: 'it pushes nobody' },
    { text: 'The night porter will not hesitate to help you.', because: 'it offers help' },
    { text: 'Unless it snows, the guide will take you to the hut.', because: 'it is no harm' },
    { text: 'Without your signature the bank can’t pay, so here is the slip again.', because: 'it helps the reader' },
    { text: 'The berths go quickly in May, so I’ve kept one for you.', because: 'the sender has seen to it' },
    { text: 'Unless it snows, we start at nine.', because: 'it only says when' },
    { text: 'I’ll bring the soup over if you can’t get out.', because: 'it is help' },
    {
      text: 'If one of them is broken, we cancel the hire, post a new one within two days and start the claim.',
      because: 'the sender does it',
    },
    { text: 'The comet won’t come round again before 2091.', because: 'it is a date, and nothing is sold' },
    {
      text: 'I’ll hold the table until Friday, 3 July, 18:00 UTC. After that you can book it again online.',
      because: 'it names the date and the way back',
    },
    { text: 'We close this note on Friday before we take the tour further north.', because: 'a tour goes further' },
    { text: 'There’s no hurry: the price stays as it is.', because: 'it takes the pressure away' },
    { text: 'The final warning light is the one for the brakes.', because: 'a lamp is meant' },
    { text: 'If you don’t reply, nothing changes.', because: 'nothing is threatened' },
    {
      text: 'If we don’t hear from you by 2 March 2027, we’ll close the request; a reply opens it again.',
      because: 'it names the date and how to undo it',
    },
    { text: 'Choose a colour, or call us if you like none of them.', because: 'it offers another way' },
    { text: 'We sent the final notice by mistake, and you owe nothing.', because: 'it takes a threat back' },
    { text: 'We have two beds left on that night: one by the window, one by the door.', because: 'nobody is pushed' },
    { text: 'If the alarm fails, the pump stops by itself.', because: 'a thing fails, and nobody is punished' },
    {
      text: 'Unless you renew, the box pauses on 2 March 2027; one reply starts it again.',
      because: 'it says how to undo it',
    },
    { text: 'The sauna is closed until the stove has been checked.', because: 'nothing is wanted of the reader' },
    { text: 'You keep the locker until the season you paid for ends.', because: 'the end is that of a clause' },
    { text: 'I keep the boat for you until you know the date.', because: 'it is kept for the reader' },
    { text: 'In May: no box, no charge.', because: 'it costs the reader nothing' },
    { text: 'I know your pills are in the bag, so this can’t wait.', because: 'it hurries the sender' },
    { text: 'Keep the receipt and we’ll pay for it.', because: 'the sender pays' },
    { text: 'If we don’t find it by Monday, we treat it as lost.', because: 'the sender is the one who looks' },
    {
      text: 'You asked us to close the plan. We won’t send any more letters.',
      because: 'it is what the reader asked for',
    },
    {
      text: 'Thanks for your question about the vase. I’ve passed it to our collections team.',
      because: 'it is a museum’s team',
    },
    { text: 'After that, we’ll cancel the card and order a new one.', because: 'the reader gets a new one' },
    {
      text: 'If I don’t hear from you by 4 May, I’ll ring you before the berth is given away.',
      because: 'the sender asks first',
    },
    {
      text: 'If it doesn’t start, call us on 555-0142, by day or by night, and we’ll cancel the hire.',
      because: 'it is an offer of help',
    },
    {
      text: 'If the rope isn’t here by noon, I’ll cancel the order and refund you.',
      because: 'the reader leaves nothing undone',
    },
    { text: 'Would you rather pay at once or in three parts?', because: 'it is a choice' },
    { text: 'For repairs that can’t wait, ring the harbour office.', because: 'it says whom to ring' },
    { text: 'All the kayaks are back, and you can choose one.', because: 'nobody is compared' },
    { text: 'No wind and no waves: the lake is calm.', because: 'it tells the weather' },
    { text: 'For the late payment, I’ve cancelled the fee.', because: 'the sender takes it back' },
    { text: 'The price for 30 minutes is 8 euros.', because: 'it is a length of time' },
    { text: 'Your last chance to change the boat is Friday at noon.', because: 'it only says when' },
    { text: 'The last notice we sent you was wrong. You owe nothing.', because: 'it tells of an earlier letter' },
    { text: 'The winter rate ends on 3 May; the summer rate is £4.', because: 'it only says when' },
    { text: 'If you didn’t open the link, delete the text.', because: 'it says what to do' },
    { text: 'If you’re still at sea and the card is refused again, ring us.', because: 'it is a condition' },
    { text: 'Someone else may be using your card, so I’ve blocked it.', because: 'it protects the reader' },
    { text: 'Don’t worry, your account won’t be closed.', because: 'it says that nothing happens' },
    { text: 'We’ve reported it to the police, and the number is 4471.', because: 'the sender did it for the reader' },
    { text: 'Your question goes to our lawyer, who answers it by Friday.', because: 'somebody answers it' },
    { text: 'If I were you, I’d take the small canoe, since it turns faster.', because: 'it is advice' },
    { text: 'Don’t wait for the guide; board the first boat.', because: 'it says what to do' },
    { text: 'Please act quickly if your canoe was stolen.', because: 'it keeps the reader safe' },
    { text: 'Report it to the police online, and keep the number.', because: 'it is what the reader may do' },
    { text: 'If you didn’t pay, you have nothing to lose.', because: 'it calms' },
    { text: 'I understand that losing your seat overnight is a real problem.', because: 'it feels with the reader' },
    { text: 'Your test month ends today. Nothing will be charged.', because: 'it takes nothing away' },
    {
      text: 'If we don’t have your answer by 4 May, we’ll give your berth to the next guest. You can join in June.',
      because: 'it can be made good',
    },
    { text: 'If you can’t come, we’ll give your seat to somebody on the list.', because: 'the reader decides' },
    { text: 'Your baker can do that, and the label can be removed later.', because: 'it is no order' },
    {
      text: 'You can restore a sketch for a month. After that your sketch is deleted for good.',
      because: 'it says how it can be undone',
    },
    {
      text: 'Two ways are open to you:\n\n- Keep the stall.\n- Cancel today without notice.',
      because: 'the reader chooses',
    },
    { text: 'The law leaves us no choice in this street.', because: 'nothing is asked of the reader' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const found = [
        ...reading.cues(URGENCY).filter((cue) => isSaid(reading, cue) && !isCalm(reading, cue)),
        ...reading.cues(WARNING).filter((cue) => isSaid(reading, cue) && !isTakenBack(reading, cue)),
        ...reading.cues(THREAT).filter((cue) => isSaid(reading, cue) && isThreat(reading, cue)),
        ...[...reading.cues(CONSEQUENCE), ...threatsBuilt(reading)].filter(
          (cue) => isSaid(reading, cue) && isConsequence(reading, cue),
        ),
        ...orThreats(reading).filter((cue) => isSaid(reading, cue) && isThreat(reading, cue)),
        ...reading.cues(SCARCITY).filter((cue) => isSaid(reading, cue) && isPushed(reading, cue)),
      ];
      for (const cue of withoutOverlaps(found)) yield tell(reading, cue, context);
    }
  },
});

const sentenceText = (reading: Reading, sentence: number): string => {
  const found = reading.sentences[sentence];
  return found === undefined ? '' : reading.slice(found.span);
};

/** "No box, no charge": it costs the reader nothing. */
const NO_CHARGE = /^no \w+,? no (?:charge|fee|fees|costs?|bill)$/i;

/** "Thanks for your question. I've passed it to our collections team": a team that keeps a collection. */
const isMuseums = (reading: Reading, span: Span, sentence: number): boolean =>
  /^(?:pass|hand|sen[dt]|forward|refer|g[ai]ve)\w* (?:it|this)\b.*\bcollections$/i.test(reading.slice(span)) &&
  /\byour (?:\w+ )?(?:question|letter|idea|offer|gift|donation|enquiry|inquiry|research)\b/i.test(
    `${sentenceText(reading, sentence - 1)} ${sentenceText(reading, sentence)}`,
  );

/** “I understand (that losing your ride overnight is a problem)” */
const UNDERSTOOD = /\b(?:I|we)(?: \w+)? (?:understand|know|see|realise|realize|appreciate) $/i;

/** Whether it is the sender who says it, and not the title of something. */
/** Words that others are quoted with: *says "your account will be blocked unless you click"*. */
const QUOTE = /["\u201c\u201d]/;
const isSaid = (reading: Reading, { span, first, sentence }: Cue): boolean =>
  !QUOTE.test(reading.slice(span)) &&
  !UNDERSTOOD.test(reading.text.slice(Math.max(0, span.start - 30), span.start)) &&
  !reading.isQuoted(span) &&
  !reading.isQuoted(reading.wordSpan(first)) &&
  !isTitle(reading, span, first) &&
  !NO_CHARGE.test(reading.slice(span)) &&
  !isMuseums(reading, span, sentence) &&
  !isSpokenOf(reading, span, sentence);

/** What is understood, asked or told by others: "I understand that losing your photos …", "you asked if it's your last chance". */
const SPOKEN_OF =
  /\b(?:(?:I|we) (?:can )?(?:understand|know|realise|realize|see|imagine)(?: how| why)?(?: (?:that )?(?:you|it|this|that)(?:[’']ll|[’']d| will| would| can| could| might| may)?)?|you (?:asked|wondered|wanted to know|wrote|said|worr(?:y|ied)|fear(?:ed)?)(?: us| me)?(?: (?:if|whether|that))?\b[^.;]{0,30}|(?:caller|e-?mail|message|letter|text|text message|call|page|site|advert|man|woman|person|someone|somebody|they|who) (?:said|says|claim(?:s|ed)|told you|tells you|wrote|warn(?:s|ed)|threaten(?:s|ed))(?: you)?(?: that)?\b[^.;]{0,30})\s*$/i;
/** "I know": a threat all the same where nothing is felt with the reader. */
const FELT =
  /\b(?:upset\w*|hard|difficult|annoying|frustrating|worr\w+|frighten\w+|painful|scar(?:y|ed)|stress\w*|sad|hurts?|sting\w*|awful|a (?:lot|blow|worry|shock)|disappoint\w*)\b/i;
/** "Your photos aren't deleted", "we won't pass it on": denied right before. */
const DENIED =
  /(?:\b(?:won|don|didn|haven|hasn|isn|aren|wouldn)[’']t|\b(?:never|will not|do not|did not|have not|not going to))(?: \w+ly)? $/i;
/** What readers wrote, given to those who look for the thief: "I've passed your description to the police". */
const FOR_READER =
  /^(?:pass|hand|sen[dt]|forward|g[ai]ve)\w* (?:on )?your (?:description|report|statement|photos?|pictures?|message|note|tip|information|video|list)\b/i;

/** "I know you'll lose your seat if you miss it, so I've moved you": the sender prevents it. */
const SO_WE = /, (?:and )?so (?:I|we)(?:[’']ve|[’']ll| have| will| can|[’']re| are|[’']m| am)\b/i;

function isSpokenOf(reading: Reading, span: Span, sentence: number): boolean {
  const words = reading.slice(span);
  const whole = reading.sentences[sentence]?.span ?? span;
  const before = reading.text.slice(whole.start, span.start);
  const behind = reading.text.slice(span.end, whole.end);
  if (/\bshould (?:also |really )?$/i.test(before) && /\b(?:I|we) should /i.test(before) && /^have\b/i.test(words))
    return true;
  // "Two ways are open to you: cancel today without notice …"
  if (FOR_READER.test(words) || (/^(?:cancel|end|stop)\b.*\bwithout\b/i.test(words) && isChoice(reading, sentence)))
    return true;
  if (/^(?:pass|hand|refer|send|give|turn|sell|forward|report)\b/i.test(words) && DENIED.test(before)) return true;
  // "I've put your name on the list for now"
  if (
    /^(?:put|get|have)\b/i.test(words) &&
    /\b(?:I|we)(?:[’']ve|[’']ll| have| will| can)?(?: \w+ly| already| also)? $/i.test(before)
  )
    return true;
  const told = SPOKEN_OF.exec(before);
  return told !== null && (!/^(?:I|we)\b/i.test(told[0]) || FELT.test(`${words}${behind}`) || SO_WE.test(behind));
}

/** "At once" is no condition. */
const isConditional = (reading: Reading, cue: Cue): boolean =>
  reading.isConditional(cue) &&
  /\b(?:if|when|should|in case|whenever|(?<!\bat )once|as soon as|unless|were)\b/i.test(
    reading.text.slice(reading.sentences[cue.sentence]?.span.start ?? 0, cue.span.start),
  );

/** Advice that keeps people safe may be urgent. */
const DANGER =
  /\b(?:emergenc(?:y|ies)|gas|fire|smoke|flames?|leak\w*|flood\w*|sparks?|burn\w*|bleed\w*|poison\w*|swallow\w*|ambulance|chest pain|breath\w*|evacuat\w*|recall\w*|contaminat\w*|overheat\w*|short circuit|electric shock|unconscious|allergic|symptoms?|stolen|hacked|feel (?:worse|ill|unwell|sick)|112|999|911)\b/i;
/** What is no pressure in the same words: "no hurry", "you can act now or later". */
const CALM =
  /\b(?:no (?:hurry|rush|need|pressure|risk)|or later|take your time|not at risk|isn[’']t at risk|at your own pace|whenever|if you (?:like|wish|prefer)|if you want(?! (?:to (?:keep|avoid|save|stay|get|live)|your|the))|fine too)\b/i;

/** "If you cancel, you'll never get this price again." */
const LEAVES = /^If you (?:cancel|leave|quit|stop|wait|hesitate|say no|refuse|switch|decline|pass|turn)\b/;
const AGAIN = /(?:\bnever|\bnot|n[’']t)\b.* (?:again|twice|elsewhere)$/i;

/** "Your last chance to swap is Friday": it only says when. */
const isDated = (reading: Reading, { span }: Cue): boolean =>
  /\b(?:chance|opportunity)\b/i.test(reading.slice(span)) &&
  /\bto\b.*\b(?:is|was)\b/i.test(reading.text.slice(span.end - 3, span.end + 80).split(/[.!?\n]/)[0] ?? '');

function isCalm(reading: Reading, cue: Cue): boolean {
  const sentence = sentenceText(reading, cue.sentence);
  const words = reading.slice(cue.span);
  if (isChoice(reading, cue.sentence)) return true;
  if (/hurry$/i.test(words) && /^ ?(?:is|was|isn|won|home|back|along)/i.test(reading.text.slice(cue.span.end)))
    return true;
  // "The number comes off while you're still on the line"
  if (
    /\bstill$/i.test(words) &&
    /^ (?:on|at|here|in|with|there)\b(?! (?:time|stock)\b)/i.test(reading.text.slice(cue.span.end))
  )
    return true;
  // "Your trial ends today. Nothing will be charged.": it takes nothing away
  if (
    /\bends (?:today|tonight)$/i.test(words) &&
    /\b(?:nothing (?:will be|is) (?:charged|lost|deleted)|won[’']t be charged|you (?:needn[’']t|don[’']t (?:have|need) to) do anything)\b/i.test(
      sentenceText(reading, cue.sentence + 1),
    )
  )
    return true;
  if (/urgent$|^red alert/i.test(words)) return reading.sentences[cue.sentence]?.end !== '!';
  if (/\bchance|opportunity\b/i.test(words) && reading.isQuestion(cue.sentence)) return true;
  if (/\b(?:rating|score|review|mark)\b.*(?:n[’']t|not) /i.test(words)) return true;
  if (/\b(?:ends|expires|closes)\b/i.test(words) && /^ at \d/.test(reading.text.slice(cue.span.end, cue.span.end + 6)))
    return true;
  const behind = reading.text.slice(cue.span.end, reading.sentences[cue.sentence]?.span.end);
  const before = reading.text.slice(reading.sentences[cue.sentence]?.span.start ?? 0, cue.span.start);
  // "I know your medicine is in it, so this can't wait": it hurries the sender
  if (
    /^(?:this|it) can(?:[’']t|not| not) wait$/i.test(words) &&
    /\b(?:I|we) (?:know|see|understand|realise|realize)\b[^.]*\bso $/i.test(
      reading.text.slice(reading.sentences[cue.sentence]?.span.start ?? 0, cue.span.start),
    )
  )
    return true;
  // "Three people are waiting for it, so I can't extend it", "it's a one-time number"
  if (/\bwaiting for\b/i.test(words) && /^, (?:and )?(?:so|which is why)\b/i.test(behind)) return true;
  if (
    /\b(?:one[- ]time|one[- ]off)$/i.test(words) &&
    /^ (?!deal|offer|chance|price|thing|opportunit|discount|sale|bonus|promotion|gift|only)\w/i.test(behind)
  )
    return true;
  // "The transfer is free until two hours before the doors open": a thing, and no order
  if (/\bbefore\b/i.test(words) && /\b(?:the|a|an|your|our|this|that|each|every|any|no) (?:\w+ )?$/i.test(before))
    return true;
  // "You live with wet carpets, and each day counts": felt with the reader
  if (
    /\bcounts$/i.test(words) &&
    (SO_WE.test(behind) ||
      /^(?:You (?:are|have|live|need|wait)|You[’']re|I (?:know|understand|see)|We (?:know|understand|see)|With )/.test(
        sentence,
      ))
  )
    return true;
  // "Don't wait for me", "last call for boarding is at 8:40"
  if (/\bwait$/i.test(words) && /^ for (?!it\b|ever\b|the last\b|later\b|tomorrow\b)\w/i.test(behind)) return true;
  if (
    /\bcall$/i.test(words) &&
    /^ (?:for (?:boarding|flight|passengers|drinks|food|orders)|is at|orders)\b/i.test(behind)
  )
    return true;
  // "Would you prefer to pay at once or in parts?": a choice
  if (
    / or$/i.test(words) &&
    (reading.isQuestion(cue.sentence) ||
      !/^ (?:you|we|I|your|the|it|lose|be|risk|else|miss|forget|regret|never|no|face|pay|say|some)\b/i.test(behind))
  )
    return true;
  if (CALM.test(sentence) || reading.isNegated(cue, 3) || DANGER.test(sentence)) return true;
  // "How do you feel about Monday?", "Which suits you better, Monday or Tuesday?"
  if (/^(?:how do you feel|you better,)/i.test(words)) return true;
  if (
    /^(?:If|When|In case)\b/.test(sentence) &&
    isConditional(reading, cue) &&
    !(LEAVES.test(sentence) && AGAIN.test(words))
  )
    return true;
  // "Your last chance to change the date is Thursday"
  if (isDated(reading, cue)) return true;
  if (/\bgo(?:es|ing)?\b|\bpass|\bgiven\b/i.test(words) && /\belse|next\b/i.test(words))
    return /\b(?:instead of|so that|if you (?:agree|cannot|can[’']t|don[’']t need)|wrong|mistake|sorry)\b/i.test(
      sentence,
    );
  if (/^(?:some(?:one|body) else)/i.test(words))
    return (
      !/\b(?:take|grab|get|snap|book|buy|your)\w*\b/i.test(reading.text.slice(cue.span.end, cue.span.end + 30)) ||
      /\b(?:if|ask|let|sign|pick|collect|open|password|passwords|card|account|number|login|code|blocked|stolen|reset)\b/i.test(
        sentence,
      )
    );
  if (/\btime\b.*\bup\b|\brun\w* out\b/i.test(words))
    return /\b(?:session|timer|level|game|exam|meter|parking|battery|ink)\b/i.test(sentence);
  if (/\bat (?:\w+ )?risk|danger|exposed|unprotected|under threat/i.test(words))
    return !/\b(?:unless|until|wait|now|today|immediately|act|hour|minute)\b/i.test(sentence);
  if (/^(?:decide|choose|sign|commit|pay|agree|accept|make|say)/i.test(words) && !/\band you|^say yes/i.test(words))
    return (
      !/\b(?:this (?:minute|instant|second|hour)|or|on the spot|now|at once|immediately)\b/i.test(words) ||
      /\b(?:you can|could|may|don[’']t have to|needn[’']t|pay now|accept now|agree now|choose now|sign now (?:button|link))\b/i.test(
        sentence,
      )
    );
  if (
    /^(?:offer|price|rate|bonus|deal|discount|quote)\b/i.test(words) &&
    !/n[’']t\b|\bnot\b|never|minute|hour|destruct|about to|vanish|evaporat|melt|dies|toast|history/i.test(words)
  )
    return true;
  if (/\bwant to\b/i.test(words) && !/^are you/i.test(words))
    return !/\breally\b/i.test(sentence) || !reading.isQuestion(cue.sentence);
  return false;
}

/** A threat that is spoken of: sent by mistake, not meant, of other senders. */
const TAKEN_BACK =
  /\b(?:by mistake|in error|mistakenly|(?:please |can |may |should )ignore (?:it|the|that|our)|withdr[ae]w\w*|frightened|we regret|(?:we are|we[’']re|I am|I[’']m|so|very) sorry|we apologi[sz]e|I apologi[sz]e|you owe nothing|(?:was|were|has been|have been|is|are) (?:cancelled|lifted|withdrawn)|our (?:own )?(?:mistake|error|fault)|not from us|fraud\w*|scam\w*|phishing|no consequences|(?:won[’']t|will not|never|not) (?:be |get )?(?:clos|delet|block|cancel|suspend|charg|cut|disconnect|fin|affect|harm|punish|report|threat|los|happen)\w*|don[’']t worry)\b/i;
const NOT_OURS = /\b(?:by mistake|in error|fraud\w*|scam\w*|phishing|don[’']t worry)\b|n[’']t from us\b/i;
const SENDING = /\b(?:get|receives?|sends?|sent|sending|got)(?: (?:you|out|also))? (?:a|the|one|our) $/i;
/** "Next stop: eviction" */
const BARE = /^(?:the )?\w+$/i;
const NOT_READERS =
  /^ (?:the|our|all|both|some|a|an) (?!acc|cont|case|pol|mem|line|sup|ord|book|cla|mat|fil|lea|ten|cha|cal|tic|ser|sub)/i;
const NEXT_STOP = /\b(?:next|last|final) (?:stop|step|station|letter|mail|visit|stage)\s*[:–—-]\s*$/i;
const LAMP = /^ ?-?(?:lights?|lamps?|signs?|sounds?|tones?|beeps?|labels?|triangle|screen|sticker|period|page)\b/i;

function isTakenBack(reading: Reading, cue: Cue): boolean {
  const words = reading.slice(cue.span);
  if (BARE.test(words)) return !NEXT_STOP.test(reading.text.slice(Math.max(0, cue.span.start - 24), cue.span.start));
  if (/\b(?:chance|opportunity)\b/i.test(words) && reading.isQuestion(cue.sentence)) return true;
  if (isDated(reading, cue)) return true;
  // "You can restore a page for a month. After that your page is gone for good."
  if (/^after that\b/i.test(words) && hasUndo(reading, cue.sentence - 1)) return true;
  // "Your last reminder came on Monday", "the last notice we sent you was wrong"
  if (
    /\blast (?:reminder|notice|warning|letter|bill|demand)$/i.test(words) &&
    /^ (?:(?:that |which )?(?:we|I|you)\b|came|arrived|went|had\b|said\b|got\b|crossed\b|showed\b|was (?:wrong|sent|dated)|(?:on|in) the\b)/i.test(
      reading.text.slice(cue.span.end, cue.span.end + 24),
    )
  )
    return true;
  // "I'll make sure that your next box has no nuts": a promise
  if (
    /\bmake sure\b.*\byour\b.*\b(?:no|never|again)$/i.test(words) &&
    !/\b(?:regret|pay|lose|hear|work|sorry)\b/i.test(sentenceText(reading, cue.sentence))
  )
    return true;
  // "This is my last message about the repair: it's done"
  if (
    /\blast (?:e-?mail|message|mail|letter)$/i.test(words) &&
    /\b(?:done|solved|mended|repaired|fixed|finished|complete|works|working)\b/i.test(
      sentenceText(reading, cue.sentence),
    )
  )
    return true;
  if (
    reading.isNegated(cue, 4) &&
    !/^(?:until|test|try|exhaust|stretch|tax|strain|not another|the (?:deal|offer|contract)|deal|offer|contract|do not|don[’']t|never|no\b|not one|(?:i|we) |with no|there|you )/i.test(
      reading.slice(cue.span),
    )
  )
    return true;
  const behind = reading.text.slice(cue.span.end, cue.span.end + 12);
  const own = `${sentenceText(reading, cue.sentence - 1)} ${sentenceText(reading, cue.sentence)}`;
  // "You asked us to stop. We won't send any more letters"
  if (
    /\bany more (?:letters?|e-?mails?|messages?|reminders?|notices?|offers?|invitations?)?$|\bmore (?:letters?|e-?mails?|messages?|reminders?|notices?)$/i.test(
      words,
    ) &&
    /\byou (?:asked|wanted|told|wrote)\b|\b(?:sorry|unsubscrib\w+|taken you off|stopped)\b/i.test(own)
  )
    return true;
  // "Your question goes to our lawyer, who answers by Friday"
  if (/^your (?:\w+ )?(?:question|message|letter|request|query|e-?mail|note|idea)\b/i.test(words)) return true;
  // "The law leaves us no choice here", "We have no choice but to close the pool"
  if (
    /\bno (?:other )?choice$/i.test(words) &&
    /\b(?:laws?|rules?|statute|regulations?|court|storm|weather|snow) $/i.test(reading.text.slice(0, cue.span.start))
  )
    return true;
  if (/\b(?:choice|option|alternative)\b.* (?:close|cancel|end|stop|suspend)$/i.test(words) && NOT_READERS.test(behind))
    return true;
  if (/\bso (?:that )?$/i.test(reading.text.slice(Math.max(0, cue.span.start - 9), cue.span.start))) return true;
  if (LAMP.test(behind) || SENDING.test(reading.text.slice(Math.max(0, cue.span.start - 24), cue.span.start)))
    return true;
  const sentence = sentenceText(reading, cue.sentence);
  if (
    /\b(?:final|last|only)\b.*\b(?:request|chance|opportunity|offer|word|letter|e-?mail|message|mail|notification|attempt)/i.test(
      words,
    )
  ) {
    if (
      !/\b(?:this|your|our|my)\b/i.test(
        `${words} ${reading.text.slice(Math.max(0, cue.span.start - 14), cue.span.start)}`,
      )
    )
      return true;
    if (
      /\b(?:your (?:last|only) (?:request|e-?mail|message|letter|mail|notification))\b/i.test(
        reading.text.slice(Math.max(0, cue.span.start - 6), cue.span.end),
      )
    )
      return true;
  }
  if (
    /^(?:only|the only)\b/i.test(words) &&
    /\b(?:reminder|notice|notification|warning)\b/i.test(words) &&
    !/\byour only\b/i.test(sentence)
  )
    return true;
  if (/\bforced|compelled|obliged|obligated|made\b/i.test(words)) {
    if (
      /\b(?:was|were|been|had)\b/i.test(words) ||
      /\byou (?:will|would|may|might|could|are)(?: \w+)? be/i.test(
        reading.text.slice(Math.max(0, cue.span.start - 5), cue.span.end),
      )
    )
      return true;
    if (!/^(?:will|shall|may|might|would|could|are|am|we|I|['’]ll)/i.test(words)) return true;
  }
  if (/\bmade to\b/i.test(words)) return true;
  return TAKEN_BACK.test(
    `${sentence} ${sentenceText(reading, cue.sentence + 1)}`.replace(
      /\b(?:will|shall|do) not (?:ask|remind|warn|tell|write|contact|offer|repeat|request|say)\b|\bnever say\b|\b(?:won[’']t|will not) (?:ask|remind|warn|tell|write|contact|offer|repeat|request|say|send|get|be (?:warned|reminded|asked|told|so|as|a (?:second|third)|another|any))\b/i,
      '',
    ),
  );
}

/** How to undo it, or that it does no harm. */
const UNDO =
  /\b(?:re-?open\w*|reactivat\w+|restor\w+|resum(?:e|es|ed)|undo\w*|(?:open|start|work|order|book|com|us|join|appl|tr|renew|regist|subscrib|upload|br[io]|turn|switch|put|get|sign|activat|pick|buy|go|send)\w*(?: (?!(?:pay|late|miss|fail)\w*)\w+){0,4} (?:again|back)\b|any ?time|whenever|you can (?:always|still)|can still|(?:can|will|gladly|could|to) (?:be )?extend\w*|no charge|free of charge|for free|(?:get|receive|have|with|you|a|the|full|full refund) (?:a |your |the )?(?:full )?refund (?:if|when|is|stays|within|by|in full|comes)|(?<!not |n[’']t |not be |n[’']t be )refunded|money back|returns to you|waiting list|next free|by itself|stays?(?! (?:unprotected|offline|outside|behind|off|shut|closed|locked|blocked|suspended|frozen|disabled|dark|cold|empty|in the (?:dark|cold)))|keep your (?:files|data)|(?:just|simply) (?:reply|write|ask|call)|(?:one|a) reply|(?:write|reply|call|come|book|order|decide|apply|renew|answer)(?: \w+){0,2} later|later (?:reply|answer|letter)|just let us know|(?:happy|glad|here) to help|works? again)\b/i;
/** Choices and things that work by themselves: "or we'll take it back for free". */
const HARMLESS =
  /\b(?:for you|comes? back to you|free of charge|for free|at no cost|at our (?:cost|expense)|if you (?:like|prefer|wish|want)|nothing (?:changes|happens|is)|money back|isn[’']t yours|happy to|glad(?:ly)?|automatic(?:ally)? (?:refund|renew)|(?:we|I)(?: will|[’']ll|[’']ve)(?: \w+)? refund(?:ed)?|so you (?:won|don)|you won[’']t (?:be|lose|pay)|off (?:the|your) (?:bill|invoice|total)|(?:we|I)(?:[’']ll| will) (?:pay (?:for (?:it|them)|(?:it|you|them) back|the (?:fare|cost|difference|postage))|reimburse|cover the)|and (?:then )?(?:order|send|issue|post|make) (?:you )?(?:a |an )?(?:new|another|replacement)(?! (?:\w+ )?(?:bill|invoice|letter|reminder|notice|warning|fee|fine|charge|demand))|and (?:we |I )?(?:start|open|file|pay) your claim)\b/i;

function isThreat(reading: Reading, cue: Cue): boolean {
  // "Your team can do that, and the line can be removed later": no order, and somebody's deed
  if (
    /^(?:do|try|say|write|use|send|post|call|talk) (?:that|this|it|so)\b/i.test(reading.slice(cue.span)) &&
    /^(?:can|could|may|will|would|to|team|we|i|they|she|he)$/.test(reading.word(cue.first - 1))
  )
    return false;
  // "We've reported it to the police for you"
  // "Report it to the police online": what the reader may do
  if (
    /^Report (?:it|this|the (?:theft|fraud|accident)) to /.test(reading.slice(cue.span)) &&
    reading.startsClause(cue.first)
  )
    return false;
  if (
    /^report\w* (?:it|this|the (?:theft|fraud|accident|matter)) to /i.test(reading.slice(cue.span)) &&
    /\b(?:I|we)(?:[’']ve| have)(?: \w+)? $/i.test(reading.text.slice(Math.max(0, cue.span.start - 24), cue.span.start))
  )
    return false;
  // "If you don't need it any more, cancel it, and we'll delete your data"
  if (/^(?:cancel|delay|wait)\b/i.test(reading.slice(cue.span)) && isConditional(reading, cue)) return false;
  // "Or we drop yours at the desk"
  if (
    /\bdrop$/i.test(reading.slice(cue.span)) &&
    /^ (?:yours|it|them|one|(?:the|your) \w+)(?: off)? (?:at|in|by|round|with|off|to)\b/i.test(
      reading.text.slice(cue.span.end),
    )
  )
    return false;
  const sentence = sentenceText(reading, cue.sentence);
  if (reading.isQuestion(cue.sentence) || HARMLESS.test(sentence) || NOT_OURS.test(sentence)) return false;
  const words = reading.slice(cue.span);
  if (/^or\b/i.test(words)) {
    // "once or twice", "if you moved or we lost it": not two ways that a reader must choose from
    if (/^or (?:else )?(?:may|might|could|would)\b/i.test(words)) return false;
    if (isConditional(reading, cue) && !/\belse\b/i.test(words)) return false;
    if (/^or (?:else )?(?:lose|miss|incur|be)\b/i.test(words) && !isOrder(reading, cue)) return false;
    if (/\bcan (?:close|cancel|delete|remove|end|drop|take|keep|sell|hand|pass|stop|lock|block)\b/i.test(words))
      return false;
    if (
      /^or (?:it|they|this|that|the|all|any|every|both|our)\b/i.test(words) &&
      !/\b(?:ends|off|over|gone|expires|lapses)$/i.test(words) &&
      !isOrder(reading, cue)
    )
      return false;
  }
  if (/^(?:then|after|in that case|from|thereafter)/i.test(words)) {
    if (!/\b(?:stop|block|close|cancel|delete|terminate|report|sue|legal|cut|suspend|charge)\b/i.test(words))
      return false;
    if (UNDO.test(sentence) || reading.has('time.concrete', cue.sentence)) return false;
  }
  return /^unless you/i.test(words) || !hasUndo(reading, cue.sentence);
}

/** Whether an order to the reader stands before the word "or". */
function isOrder(reading: Reading, { first, sentence }: Cue): boolean {
  const start = reading.sentences[sentence]?.firstWord ?? first;
  return (
    reading.cuesIn(['request', 'respect/demanding.duty', `${ID}.urgency`], sentence).some((cue) => cue.first < first) ||
    /^(?:come|get|fetch|collect|pick|empty|reclaim|pay|reply|respond|send|return|sign|act|decide|withdraw|stop|book|buy|order|renew|answer|confirm|use|upgrade|act|call|click|bring|complete|settle|accept|agree|hand|give|move|take|choose|clear|remove|update|submit|comply)$/.test(
      reading.word(start),
    )
  );
}

/** How far a threat may stand from what it punishes. Words. */
const NEAR = 14;

/** "Tenants who ignore this letter … will find the locks changed": what the reader fails to do, and the harm in the same sentence. */
function threatsBuilt(reading: Reading): readonly Cue[] {
  const harms = reading.cues(HARM);
  if (harms.length === 0) return [];
  const neglects = reading.cues(NEGLECT);
  const built: Cue[] = [];
  for (const harm of harms) {
    for (const neglect of neglects) {
      if (neglect.sentence !== harm.sentence) continue;
      // "Without an answer, we keep the booking"
      if (
        /^(?:without|absent|lacking|barring)$/.test(reading.word(neglect.first)) &&
        /^(?:we|i) (?:will |can )?(?:keep|hold|guarantee|refund)/i.test(reading.slice(harm.span))
      )
        continue;
      // "One other customer got it, and has deleted it": told of others
      if (
        /^(?:one|any|another)\b.* and$/i.test(reading.slice(neglect.span)) &&
        /^(?:has|have|had|is|was)$/.test(reading.word(neglect.last + 1))
      )
        continue;
      // "Another approved shop may look at it, and our report goes with it"
      if (/^(?:one|any|another)\b.* (?:may|can|could) .*\band$/i.test(reading.slice(neglect.span))) continue;
      if (isMild(reading, neglect, harm)) continue;
      const isBefore = neglect.last < harm.first && harm.first - neglect.last <= NEAR;
      // "We clear the locker unless you pay"
      const isBehind =
        neglect.first > harm.last &&
        neglect.first - harm.last <= NEAR &&
        /^(?:unless|until|till|if|should)$/.test(reading.word(neglect.first));
      if (!isBefore && !isBehind) continue;
      const [from, to] = isBefore ? [neglect, harm] : [harm, neglect];
      built.push({
        ...harm,
        type: CONSEQUENCE,
        first: from.first,
        last: to.last,
        span: { start: from.span.start, end: to.span.end },
      });
    }
  }
  return built;
}

/** What a reader is to do: the lack of anything else is no neglect. */
const WANTED =
  /\b(?:pay|paid|pays|payments?|settle[ds]?|repl(?:y|ied|ies)|respond\w*|answer\w*|sign(?:ed|s)?|signature|sen[dt]|provide[ds]?|confirm(?:ed|s)?|return(?:ed|s)?|complete[ds]?|verif\w*|compl(?:y|ied)|apologi\w+|withdraw\w*|submit\w*|upload\w*|renew\w*|act|agree[ds]?|accept(?:ed|s)?|hand|give|gave|show|prove|buy|bought|upgrade[ds]?|delete[ds]?|do)\b/i;
/** What a kind sender does first, or instead. */
const KINDNESS =
  /\b(?:I|we)(?:[’']ll| will| can| shall)? (?:then |also |gladly |happily |always )?(?:call|ring|phone|text|message|e-?mail|write|remind|ask|check|look|try|let you know|tell you|contact you|send (?:you|it|a|another|the)|refund|replace|swap|offer|book you|keep (?:the (?:case|request|ticket|order|place|seat|room|table|price)|your (?:place|seat|files|data|spot|case|request)|it|this)|hold (?:the|your|it))\b/i;
const isKind = (words: string): boolean => {
  const kind = KINDNESS.exec(words);
  return kind !== null && /\b(?:before|after|so that|until|free of charge|and refund)\b/i.test(words.slice(kind.index));
};

/** "The kitchen is closed until the inspector has been", "no card is charged until the trial ends": nothing is wanted of the reader. */
/** What the sender does for the reader. */
const HELPS =
  /\b(?:book|bring|give|lend|buy|offer|send) you (?:an?|the|another|one|new)\b(?! (?:bill|invoice|reminder|final|last|warning|formal|debt|notice))|(?<!\byou )\bpay for (?:it|them|the|your)\b|\b(?:post|send|issue|print|order|make) a new (?:one|card|copy)\b|\b(?:start|begin|issue|send|make) (?:the|your|a) refund\b/i;

function isMild(reading: Reading, neglect: Cue, harm: Cue): boolean {
  const done = reading.slice(harm.span);
  const { start = neglect.span.start, end = neglect.span.end } = reading.sentences[neglect.sentence]?.span ?? {};
  const before = reading.text.slice(start, harm.span.start);
  // "If you didn't tap the link, delete the text": no link deletes it
  if (/^(?:the|our) (?:\w+ )?\w+, /i.test(done)) return true;
  // "Unless it rains, we start at ten", "if you can't get out": no harm
  if (/^(?:starts?|begins?) /i.test(done) && /\b(?:we|I|you|they|it|both) $/i.test(before)) return true;
  if (/^get out$/i.test(done) && /(?:\bnot|n[’']t) $/i.test(before)) return true;
  // "If one is not yours, we cancel the card, post a new one and …": the sender does it
  if (
    /\band$/i.test(reading.slice(neglect.span)) &&
    /\b(?:we|I)(?:[’']ll| will)? \w+\b[^.;:]*, $/i.test(reading.text.slice(start, neglect.span.start))
  )
    return true;
  // "If there's no heat, we'll book you a hotel and pay for it": the reader is helped
  if (HELPS.test(reading.text.slice(harm.span.start, end))) return true;
  // "For the late payment, I've cancelled the fee", "we've closed the case"
  if (/^(?:I|we)[’']ve\b/i.test(done) || (/^have\b/i.test(done) && /\b(?:I|we) $/i.test(before))) return true;
  // "We keep it for you", "I'll hold the table"
  if (
    /^(?:we|I)(?:[’']ll| will| can| shall)? (?:hold|refund|wait|guarantee|keep)\b/i.test(done) &&
    !/\bkeep (?:your|the|all|any|every|half) (?:\w+ )?(?:deposit|money|payment|fee|fees|prepayment|balance|passport|keys?|goods)\b/i.test(
      done,
    )
  )
    return true;
  // "The order goes out as it is"
  if (
    /\bgo(?:es)? (?:out|off)$/i.test(done) &&
    /^ (?:as|to|on|today|with|by|at)\b/i.test(reading.text.slice(harm.span.end))
  )
    return true;
  if (
    /^can (?:also |then )?be (?:collected|removed|released|taken|given|passed|turned off|stopped|ended|cancelled|canceled|closed)$/i.test(
      done,
    )
  )
    return true;
  const first = reading.word(neglect.first);
  if (first !== 'until' && first !== 'till') return false;
  // "We can't ship until the payment is there"
  if (
    /^(?:we|I) (?:can(?:not| not|[’']t)|are(?:n[’']t| not) able to|am not able to) (?:yet )?(?:ship|send|deliver|start|process|continue|proceed|book)/i.test(
      done,
    )
  )
    return true;
  if (/\b(?:nothing|no|nobody|none|not|never)\b|n[’']t\b/i.test(before) && !/n[’']t|not/i.test(done)) return true;
  // "Until the period you paid for ends": the end is that of the clause itself
  if (neglect.last < harm.first && !reading.slice({ start: neglect.span.start, end: harm.span.start }).includes(','))
    return true;
  const till = reading.text.slice(neglect.span.start, end).slice(0, 90);
  return (
    !/^(?:un)?till? (?:you|payment|your (?!payment (?:arrives|comes|clears|reaches|is there))|(?:the|we (?:have|receive)|this|all|full|it) )/i.test(
      till,
    ) || !WANTED.test(till.replace(/^\w+ /, ''))
  );
}

/** "If you don't pay" asks for something; "if the part isn't there", "if we can't reach you" and "if it doesn't help" ask for nothing. */
function isAsked(reading: Reading, { span }: Cue): boolean {
  const words = reading.slice(span);
  const at = /\b(?:if|unless|until|except if|should) (.*)$/is.exec(words)?.[1];
  if (at === undefined) return true;
  const said = `${at}${reading.text.slice(span.end, span.end + 40).split(/[.!?\n]/)[0]}`;
  return !/^I (?:were|was) you\b|^(?:we|I) (?:can|could|do|did|are|am|will)(?:n[’']t| ?not) (?!hear|heard|receiv|get|got|see|have|paid|find(?! (?:it|them|one)\b(?! (?:in|on) (?:our|the) account)))|^(?:the|our|this|that) (?!(?:\w+ )?(?:invoices?|bills?|fees?|rent|balance|amount|payments?|debts?|forms?|deposit|money|account|review|post|sum|total|instal\w+|arrears|charges?|papers?|documents?|proof|receipts?|signature|signed|contract|lease|car|vehicle|goods|keys?|flat|room|loan|books?|letter|noise|behaviou?r|mess|rubbish|fine|mortgage|direct debit|card|dispute|complaint|chargeback|premium|tax)\b)\w|^it (?:(?:does|did|do|is|was)(?:n[’']t| not)|still) (?!paid|returned|settled|removed|signed|sent|cleared|done|confirmed)/i.test(
    said,
  );
}

/** "Comply or be evicted", "… else your account will be blocked". */
function orThreats(reading: Reading): readonly Cue[] {
  const found: Cue[] = [];
  for (const harm of reading.cues(HARM)) {
    const start = reading.sentences[harm.sentence]?.firstWord ?? harm.first;
    for (let word = harm.first - 1; word >= Math.max(start, harm.first - 5); word--) {
      const joint = reading.word(word);
      if (!/^(?:or|otherwise|else|lest)$/.test(joint)) {
        if (reading.startsClause(word + 1) && word + 1 < harm.first) break;
        continue;
      }
      const cue = {
        ...harm,
        type: THREAT,
        first: word,
        span: { start: reading.wordSpan(word).start, end: harm.span.end },
      };
      // "Visit us or use the video call", "or we drop it at the desk": a choice
      if (
        joint === 'or' &&
        /^or (?:use|try|choose|take|pick|join|book|start) (?:the|our|a)\b/i.test(reading.slice(cue.span))
      )
        break;
      if (joint !== 'or' || isOrder(reading, cue)) found.push(cue);
      break;
    }
  }
  return found;
}

/** Whether the scarce thing is held out to be taken: with an order or a call beside it. */
function isPushed(reading: Reading, cue: Cue): boolean {
  // "The seats go quickly on Fridays, so I've kept two for you"
  if (/^[^.!?]*, so (?:I|we)(?:[’']ve|[’']ll| have| will)\b/i.test(reading.text.slice(cue.span.end, cue.span.end + 90)))
    return false;
  if (reading.isNegated(cue, 4) || reading.isQuestion(cue.sentence)) return false;
  for (const sentence of [cue.sentence - 1, cue.sentence, cue.sentence + 1]) {
    const whole = reading.sentences[sentence];
    if (whole === undefined) continue;
    if (sentence !== cue.sentence + 1 && whole.end === '!') return true;
    if (PUSH.test(reading.slice(whole.span))) return true;
  }
  return false;
}
const PUSH =
  /\b(?:hurry|quick(?:ly)?|fast|grab|snap|now|before (?:another|someone|somebody|it|they|he|she)|miss (?:it|out|them|your)|at once|immediately|right (?:away|now)|this (?:second|minute|instant)|gone|tonight|don[’']t wait|secure your)\b/i;

const hasUndo = (reading: Reading, sentence: number): boolean =>
  // "Send it back today, or …" is the order, and no way back.
  UNDO.test(
    sentenceText(reading, sentence).replace(
      /^(?:Please )?\w+|\b(?:or|otherwise|or else|if not) (?:the|your|it) .*\bgo(?:es)? (?:(?:straight|right|directly|immediately) )?back to\b|\b(?:have|need) to (?:start|begin|apply|register|order|book|queue)\b[^.;]{0,20}\b(?:again|over)\b/gi,
      '',
    ),
  ) || UNDO.test(sentenceText(reading, sentence + 1));

const MACHINE_WILL =
  /\bthe (?:system|app|site|website|page|server|software|browser|device|router|printer|tool|update|installer|link|timer|oven|lamp|lift|pump|machine|bot|program|phone|screen|sensor|job|script|build|workflow|process|service|plugin|database|query|command|file|option|value|setting|default) (?:will|would|may|might|can|must|shall)\b/i;

function isConsequence(reading: Reading, cue: Cue): boolean {
  const sentence = sentenceText(reading, cue.sentence);
  if (reading.isQuestion(cue.sentence) || HARMLESS.test(sentence)) return false;
  const words = reading.slice(cue.span);
  // "If you didn't open the link, delete the text": an order, and no link deletes it
  if (/^if\b.*\b(?:the|our) (?:\w+ )?\w+, \w+$/i.test(words)) return false;
  // “If you did not ask for this change, ring our fraud desk, so that we can lock the record”: it shields the reader
  if (
    /^if you (?:\*\*)?(?:did(?:n[’']t|\*\* not| (?:\*\*)?not(?:\*\*)?)|have(?:n[’']t| not)) (?:\*\*)?(?:ask|request|make|order|start|send|write|recogni[sz]e)\w*\b.*\bso (?:that )?we can (?:lock|block|stop|freeze|cancel|undo|reverse|protect|secure)\b/i.test(
      words,
    )
  )
    return false;
  // "If you're away and the card is refused again, ring us": two conditions
  if (
    /^if [^,]* and [^,]*$/i.test(words) &&
    /^[^.!?,]*, (?!(?:you|your|we|i|our|the|it|this|there)\b)\w/i.test(reading.text.slice(cue.span.end))
  )
    return false;
  // “If we don't have your answer by 4 May, we'll give the seat to the next guest. You can join in June.”: it can be made good
  if (
    /\b(?:give|pass|offer)(?: \S+){1,4} to$/i.test(words) &&
    !/\b(?:lawyers?|police|court|bailiffs?|collect\w*)\b/i.test(sentence) &&
    /,? (?:and|but) you (?:keep|can|still|get)\b|[.!] (?:You|We|I)(?: can|[’']ll)(?: still| then| always)? (?:join|take|book|choose|pick|have|move|come|put|add|rebook|refund|hold)\b/.test(
      `${sentence} ${sentenceText(reading, cue.sentence + 1)}`,
    )
  )
    return false;
  // “If you can't come, we'll give your seat to somebody on the list”
  if (/^if you can(?:not|[’']t) (?:come|make|attend|be|join|travel)\b.* to$/i.test(words)) return false;
  // "If you didn't pay, you have nothing to lose"
  const behind = reading.text.slice(cue.span.end, cue.span.end + 20);
  if (/\bnothing$/i.test(words) && /^ (?:more |else )?to (?:lose|fear|worry|pay|do|return|send)\b/i.test(behind))
    return false;
  if (
    /^(?:if|should)\b/i.test(words) &&
    !/\bnot\b|n[’']t\b|\bno\b|\bnothing\b|\bfail|\brefus|\bignor|\bcontinu|\bkeep|\bpersist|\binsist|\bmiss|\bneglect|\bstill\b|\breview\b|\bcomplain|\bonce more\b|\bagain\b|\bpost\b|\bdispute\b|\bdo nothing\b|\bsilent\b|\bquiet\b/i.test(
      words,
    )
  )
    return false;
  if (
    /\bif (?:you|the|your)(?: \w+){0,2}(?: \w+n[’']t| not)? (?:want(?! to be)|like|need|see|find|recogni[sz]e|have (?:not )?received|got|work\w*|appear\w*|fit\w*|start\w*)\b/i.test(
      sentence,
    ) &&
    !/\bhear\b/i.test(sentence)
  )
    return false;
  // "Tell me, and I’ll find another day"
  if (/^(?:(?:please|just) )?(?:tell|leave|give|send) (?:me|us)\b/i.test(words)) return false;
  // "Unless it rains, the guide will take you to the ridge"
  if (
    /\btake (?:you|your|it|the)$/i.test(words) &&
    /^(?: \w+)? (?:to (?!court|law|the (?:court|cleaners|police))|on|through|up|around|round|there|home|back|in)\b/i.test(
      reading.text.slice(cue.span.end, cue.span.end + 40),
    )
  )
    return false;
  // "If it is still there on Thursday, reply here and I'll remove it"
  if (
    /[, ](?:please |just )?(?:reply|write|ring|call|text|message|tell|e-?mail|ask|let us|let me|press|cancel it|remove it|send it back)\b[^.]{0,70},? and (?:i|we)(?:[’']ll| will| can)\b/i.test(
      words,
    )
  )
    return false;
  if (!isAsked(reading, cue) || isKind(words)) return false;
  // "If you are not: I can close it": two points of a list. "We close it if they can't": others are asked
  if (/:/.test(words) || /\b(?:if|unless|until) (?:they|he|she)\b/i.test(words)) return false;
  // "Without your signature the bank can't pay, so here is the form again": it is made easy
  if (
    /^without\b/i.test(words) &&
    /^[^.!?]*, so (?:here|I|we|please|could|can)\b/i.test(reading.text.slice(cue.span.end))
  )
    return false;
  // What a machine does, nobody threatens with.
  if (MACHINE_WILL.test(words)) return false;
  if (/\b(?:sav(?:e|ed)|back(?:ed)? up|export|sync\w*|drafts?|changes|battery|code)\b/i.test(words)) return false;
  if (/^ by (?!us\b|me\b|our\b)/i.test(reading.text.slice(cue.span.end, cue.span.end + 8))) return false;
  return !hasUndo(reading, cue.sentence);
}

function tell(reading: Reading, cue: Cue, { fillIn }: RuleContext): Finding {
  const { text } = reading.prose;
  return {
    at: { text, span: cue.span },
    message: `“${reading.slice(cue.span)}” puts the reader under pressure. Say until when they can decide, what happens then, and how it can be undone.`,
    fixes: [
      {
        title: 'Name the date, and how to undo what happens then',
        edits: [
          {
            at: { text, span: reading.sentences[cue.sentence]?.span ?? cue.span },
            text: `You have until ${fillIn('date and time')}. If you’d rather wait, that’s fine: ${fillIn('what happens then, and how to undo it')}.`,
          },
        ],
      },
    ],
  };
}
