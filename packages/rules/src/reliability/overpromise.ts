import { type Cue, defineRule, type Finding, type Reading, type RuleContext } from '@trustlint/core';
import { hasConcreteTime, isForReader } from '../lexicon/time.ts';
import { spoken } from '../wording/spoken.ts';
import {
  BRINGS_ALL,
  LAST_OF_IT,
  NEVER_MET,
  NO_WORD_FOR_IT,
  NOTHING_ESCAPES,
  SURE_AS_STONE,
} from './overpromise-frames.ts';

const SURE =
  '(safe|secure|secured|sure|certain|reliable|dependable|accurate|guaranteed|satisfied|effective|private|anonymous|confidential|positive|confident|convinced|successful|correct|compatible|protected|trustworthy|foolproof|unhackable|available|uptime|satisfaction|success|security|safety|certainty|reliability|accuracy|availability|hack proof|fool proof|fail safe|fixed|resolved|solved|sorted|gone|legal|painless|harmless|committed to|proof|reliably|safely|risk|success rate|pass rate|waterproof|leak proof|dependable|watertight|perfect|honest|trusted|satisfying|on time|punctual|functional|working|operational|(bug|error|risk|fault|trouble|problem|pain|stress|worry) free)';
const TROUBLE =
  '(problem|problems|issue|issues|trouble|error|errors|bug|bugs|delay|delays|outage|outages|mistake|mistakes|failure|failures|downtime|crash|crashes|glitch|glitches|surprises|interruptions|faults|defects|mix ups)';
const COMPLETELY = '(completely|totally|absolutely|entirely|utterly|fully|wholly|one hundred percent|hundred percent)';
const IT =
  '(it|this|that|these|those|the|your|you|there|nobody|nothing|everything|no|none|every|all|they|he|she|any|each|anything|a|an|we <any>? always|full|total|complete|perfect|instant|zero|success|results|delivery)';
const FAIL =
  '(again|ever|have|lose|fail|happen|occur|break|run|go|be|need|get|face|see|experience|suffer|miss|crash|let|disappear|expire|fall|leak|recur|repeat|come|reach|arrive|leave|drop|stop|rise|increase|change|wear|freeze|hit|affect|regret|notice|find|hear|worry|disappoint|bother|return|rust|fade|overheat|reoccur|show|slow|stall|jam|die|cause|allow|want|look|feel|forget|end|burn|crack|tear|scratch|stain|spill|peel|flicker)';
/** What those boast of who say that nothing is beyond them. */
const REPAIR =
  '(fix|mend|repair|solve|cure|crack|handle|restore|rescue|clean|remove|open|unblock|unlock|beat|master|heal|find|sort|deal with|take care of|put right)';

/** Somebody or something without exception. */
const EVERY =
  '((every|each|each and every) one of|every|each|all|any|every last|every single|each and every|any and every|absolutely (all|every|any))';
/** The people that a promise is made about. */
const PEOPLE =
  '(customer|customers|client|clients|guest|guests|student|students|pupil|pupils|learner|learners|patient|patients|candidate|candidates|applicant|applicants|user|users|buyer|buyers|member|members|visitor|visitors|tenant|tenants|owner|owners|reader|readers|passenger|passengers|diner|diners|player|players|rider|riders|trainee|trainees|child|children|couple|couples|bride|brides|dog|dogs|cat|cats|pet|pets|puppy|puppies|participant|participants|traveller|travellers|shopper|shoppers|employee|employees|parent|parents|family|families|subscriber|subscribers|viewer|viewers|resident|residents|driver|drivers|borrower|borrowers|investor|investors|runner|runners|swimmer|swimmers|singer|singers|writer|writers|author|authors|seller|sellers|vendor|vendors|founder|founders|graduate|graduates|trainees|cyclist|cyclists|climber|climbers|golfer|golfers|team|teams|claimant|claimants|plaintiff|plaintiffs|defendant|defendants)';
/** What makes somebody a customer. */
const TAKES_PART =
  '(take~|join~|use~|train~|learn~|book~|come~|choose~|follow~|try~|buy~|sign~|work~ with|stay~|enrol~|study~)';
/** What people look like whom everything went well for. */
const DELIGHTED =
  '(happy|satisfied|delighted|smiling|pleased|content|thrilled|cured|healthy|well again|pain-free|debt-free|symptom-free|over the moon|with a smile|a winner|winners|impressed)';
/** What people do whom everything went well for. */
const SUCCEED = `(succeed~|finish~ (first|the <any>|in|on|with)|cross~ the line|reach~ (the|their|his|her) (goal|goals|target|top|summit|finish)|win~|recover~|qualify~|graduate~|(leave~ ..3|go~ home|go~ away|walk~ (away|out)|come~ out|end~ up|stay~|get~|is|are) (always|100 %|completely|totally|perfectly)? ${DELIGHTED}|pass~ (the|his|her|their|an|a|first|at|with|on|in|it|$)|clear~ the (test|exam|interview|round)|get~ (in|through|a (job|visa|home|loan)|the (job|visa|place|grade|loan|role))|love~ (it|us|them|our <any>)|(find~|land~|secure~|bag~|get~) a (job|home|flat|partner|place|role|contract|deal|visa)|lose~ weight|make~ (money|a profit)|profit~|sleep~ through|come~ back for more)`;
/** What ails people, animals, skin, cloth and gardens. */
const AILMENT =
  '(<mishap.noun>|rash|rashes|wrinkle|wrinkles|stain|stains|germ|germs|weed|weeds|ache|aches|pains|cough|coughs|cold|colds|fever|fevers|infection|infections|parasite|parasites|flea|fleas|tick|ticks|mould|mold|rust|odour|odours|smell|smells|spot|spots|traffic jam|traffic jams|queue|queues|worry|worries|doubt|doubts|headache|headaches|scam|scams|fraud|fake|fakes|intruder|intruders|burglar|burglars|thief|thieves|hacker|hackers|scar|scars|pimple|pimples|acne|wart|warts|lice|mite|mites|limescale|dirt|grease|rot|damp|illness|illnesses|ailment|ailments|insect|insects|bacteria|allergy|snag|snags|typo|typos)';
const CURE =
  '(knock~ (out|off)|see~ off|polish~ off|remove~|fix~|solve~|eliminate~|stop~|block~|catch~|prevent~|cure~|heal~|kill~|handle~|detect~|clear~|banish~|beat~|wipe~ out|get~ rid of|get~ out|root~ out|iron~ out|repel~|treat~|eradicate~|destroy~|take~ care of)';
/** "fail", "fails": what a good thing is said never to do; no past, for that tells a story. */
const FAILS = `(${'fail break crash leak jam stall freeze overheat lose miss disappoint err forget peel fade crack shrink rust rot tear wilt squeak slip sag bend snap burst collapse explode wobble rattle malfunction flicker falter warp dent corrode clog tarnish'
  .split(' ')
  .flatMap((verb) => [verb, /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`])
  .join(
    '|',
  )}|(make|makes) (a mistake|mistakes|errors|an error)|(go|goes) (wrong|down|astray|missing|offline|stale|flat|under|off air|up)|(run|runs) (out|dry|late|short)|(let|lets) (you|us|anyone|anybody|people|guests|customers|a customer|them|a <any>) down|(fall|falls) (apart|off|over|out|behind)|(wear|wears|dry|dries|break|breaks|give|gives|let|lets|slow|slows) (out|up|down|in)|(get|gets|be|is) (lost|stuck|stolen|hacked|broken|delayed|late|cold|damp|tired of|wrong|it wrong|things wrong)|(come|comes) (off|loose|undone|apart)|(arrive|arrives|deliver|delivers|turn up|turns up) late|(need|needs) (repair|repairs|replacing|mending|charging|servicing)|sleeps|stops|dies|errs|lets you)`;
/** What thieves and forgers do. */
const CRACKED =
  '(hacked|cracked|picked|cloned|forged|stolen|broken (into)?|traced|guessed|intercepted|lost|leaked|breached|beaten|bypassed|compromised|damaged|destroyed|fooled|faked|tampered with|counterfeited|wrong|jammed|penetrated|corrupted|defeated|outsmarted|disabled|removed by force|scratched|dented)';
const WITHSTAND =
  '(defy~|withstand~|resist~|outsmart~|outwit~|foil~|defeat~|survive~|outlast~|stand~ up to|keep~ out|laugh~ at|shrug~ off|weather~|see~ off|ward~ off|shake~ off|conquer~|overcome~|spot~|identify~|recognise~|recognize~|deter~)';
const CHANCE = '(chance|possibility|danger|risk|way|likelihood|probability|prospect|scope|room|hope)';
const INTRUDER =
  '(hacker|hackers|thief|thieves|burglar|burglars|intruder|intruders|germ|germs|virus|viruses|rust|stain|stains|weed|weeds|spam|moth|moths|mice|rats|mould|mold|scammers|fraudsters|pickpockets|pirates|cheats|the competition|the rest|rain|frost|thirst|hunger)';
/** Solemn words for a promise. */
const SOLEMN =
  '(unconditional|solemn|absolute|personal|full|total|cast-iron|ironclad|iron-clad|gold-plated|copper-bottomed|rock-solid|firm|firmest|categorical|unreserved|sacred|one hundred percent|100 %)';
const PROMISE = '(assurance|undertaking|guarantee|promise|word|pledge|vow|oath|word of honour|word of honor)';
/** What promises to be as sure as a fact. */
const CERTAINTY =
  '((dead|absolute|mere|total|complete|virtual)? (certainty|cert)|a (given|shoo-in|sure thing|dead cert|sure bet|sure-fire (hit|success)|safe bet|foregone conclusion)|done deal|beyond (all|any) (doubt|question)|a matter of course)';
/** What is said not to come again. */
const REPEAT =
  '(such (a|an)? (<any>)? (thing|incident|incidents|error|errors|mistake|mistakes|case|cases|delay|delays|mix-up|failure|failures|event|events|situation|<mishap.noun>)|(a|any|every|all|another|further) ..1 (repeat|repetition|recurrence|relapse|incident|error|errors|mistake|mistakes|mix-up|mishap|failure|failures|delay|delays|breakdown|loss|leak|breach|confusion))';
const PUT_RIGHT =
  '(fixed|mended|solved|repaired|cured|sorted|resolved|gone|that way|like (this|that|new)|put|healed|spotless|pain-free|unlocked)';
/** What readers hope for. */
const OUTCOME =
  '(success|recovery|delivery|arrival|satisfaction|approval|victory|result|results|pass|win|return|returns|profit|profits|comfort|promotion|cure|sale|visa|admission|acceptance|happiness|harvest|safety|restoration|growth|future|refund|outcome|quality)';
const WILL = "(will|shall|is going to|are going to|'s going to)";
const RAIN =
  '(rain|hail|snow|storm|storms|flood|floods|wind|gale|gales|sleet|ice|frost|fog|sun|shine|strike|strikes|traffic|heat|heatwave|thunder|mud|monsoon|day|night|jam|jams|drought)';

export const overpromise = defineRule({
  id: 'reliability/overpromise',
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'An absolute or a guarantee that nobody can keep.',
  why: 'One exception is enough to make “never” or “guaranteed” untrue, and with it the rest of the message. A reader who is promised less and gets it trusts more than one who is promised everything.',
  sources: ['000 3.2', '002 Tell the truth', '003 Credibility'],
  options: {},
  phrases: {
    // The sender vouches for what is not in their hands.
    'reliability/overpromise.vouch': spoken([
      `«(a|my|our|the) ${SOLEMN}? ${PROMISE} from (me|us) ..1 that»`,
      '(i|we) (can|will|do|shall)? (also|fully|absolutely|personally|hereby|even|certainly)? «guarantee»',
      '(team|company|bank|council|desk|workshop|clinic|department|director|manager|<cap>) «(guarantees|promises) (you|that|it)»',
      `(i|we) (can|will|do)? (personally|absolutely|hereby|solemnly|even)? «(promise|swear|vow) (you|to you)? that? ${IT}»`,
      `(i|we) (can|will|do|would like to)? (personally|absolutely|hereby)? «(assure|reassure) (you|everyone) that? ${IT} ..6 (will|shall)»`,
      `(i|we) (can|will|do|would like to)? (personally|absolutely|hereby)? «(assure|reassure) (you|everyone) that? (nobody|nothing|no <any>)»`,
      `«(you have|you have got|i|we) (can|will|hereby)? (give you|offer you)? (my|our|a|an) ${SOLEMN}? ${PROMISE}» (that|of|on|$)`,
      `«(you have|you have got|i give you|we give you) (my|our) ${SOLEMN}? (word|guarantee|promise)»`,
      `(i|we) (can|do|will|hereby|also|fully)? «(pledge|warrant|vouch|guarantee|swear|certify|undertake)» that ${IT}`,
      `${WILL} ..8 «(i|we) (can|do|will)? (assure|promise|guarantee) (you|it|that)?» $`,
      `«(my|our) (personal|absolute|solemn|full)? (guarantee|promise)» that ${IT}`,
      "(is|'s|are|be|comes|come|was|were|being) (fully|absolutely|always|completely|hereby)? «guaranteed»",
      'you are (hereby|all)? «assured of» (a|an|your|full|complete|success|victory)',
      '(company|firm|maker|bank|school|clinic|<cap>) «swears» that',
      '«guaranteed to» (work|succeed|arrive|last|fit|solve|fix|be|get|make|please|stop|remove|keep|improve|never|prevent|reach|win|save|cure|clear|help|run|come)',
      '(satisfaction|success|results|delivery|approval|arrival|acceptance|uptime|return|returns|safety|privacy) «guaranteed»',
      '^ «guaranteed» $',
      '«guarantees» (you|that|a|an|the|your|it|full|success|safety|no|zero|complete|perfect|total|results|satisfaction|delivery)',
      '^ «(i|we) (do|can|will)? (solemnly|really|honestly)? (promise|guarantee|swear|vow) (it|you|that|to you|you that|it to you)?» $',
      '(count|rely|depend|bank) on (us|it|me|this|that) «(100 %|one hundred percent|completely|totally|absolutely|always|no matter what|every time)»',
      '«(trust me|trust us|believe me|mark my words|take my word for it|take it from me)» ..4 will',
      `${WILL} ..6 «(trust me|trust us|believe me|take my word for it|take it from me)» $`,
      '(uptime of|availability of|reliability of|accuracy of) «100 %»',
      '«(on my life|bet my life|bet my house|bet the house|stake my (name|reputation|job)|stake our (name|reputation)|vouch for|swear on|swear by (it|my ..1))»',
      'a «guaranteed» (success|result|results|fix|solution|cure|delivery|win|profit|return|income|approval)',
    ]),
    'reliability/overpromise.assured': spoken([
      '«(rest assured|be assured|you can rest assured|you (can|may) be (sure|certain)|never fear|have no fear)» (that)? ..6 will',
      '(will|shall) (ensure|make sure|see to it|guarantee|make certain) (that)? «(such|this|these|it|that|the same|no such) ..4 (does not|do not|never|can not|will not|is never|are never|is not) (happen|happens|recur|recurs|occur|occurs|be repeated|repeated|reoccur|come back|return)»',
      '(makes|ensures|guarantees|(i|we) (will)? (make|ensure|guarantee)) (sure)? (that)? «(you|your child|your ward|your son|your daughter|every student|everyone|each student|you always) (pass|passes|succeed|win|get in|get the job|qualify)»',
    ]),
    // What will never happen.
    'reliability/overpromise.met': NEVER_MET,
    'reliability/overpromise.never': [
      ...LAST_OF_IT,
      ...NOTHING_ESCAPES,
      ...NO_WORD_FOR_IT,
      ...spoken([
        '«never (make|makes|commit|commits|repeat|repeats) (the same|a|an|any|that|this|such) ..1 <mishap.noun>»',
        '«nothing (whatever|whatsoever|at all)? (left)? to (fear|lose|dread)»',
        '«nothing (bad|untoward|nasty|evil|ill|unpleasant|awful|dangerous|serious)? (at all|whatsoever)? (can|could|will|is going to) (ever|possibly)? (come of (it|this|that)|befall (you|it|them)|spoil (it|your|the)|stand in your way|ruin (it|your|the))»',
        '«nothing (bad|untoward|nasty|evil|ill|unpleasant|awful) (at all)? (can|could|will|shall|is going to) (ever|possibly)? (happen|go|occur|result|follow|come)»',
        '«you (can not|can hardly|could not|can never|will not) (possibly|ever|really)? (lose|fail|go wrong|be beaten)» (with|on|in|here|by|if|when|at|under|through)',
        '«you (can not|can hardly|could not|can never) (possibly|ever|really)? (lose|fail|go wrong)» $',
        `«${REPEAT} (is|are|'s) (completely|totally|absolutely|henceforth|hereby|now|thus|herewith|from now on|in future|as of <any>)? (completely|totally|absolutely)? (excluded|ruled out|impossible|unthinkable|out of the question|inconceivable|precluded)»`,
        '«(do|does|will|would) not stand a chance»',
        '<mishap.event> (is|are) ..1 «not (possible|an option|on the cards|in our vocabulary)»',
        '(i|we|our ..2) (am|are|is) «never (wrong|late|down|mistaken|out of stock|behind|short|beaten)»',
        '«(nobody|no one|nothing|none) (is|are|gets|goes) ever»',
        '«nothing (can|could|will) possibly» (leak|break|fail|go wrong|slip (through|past)|spill|harm|hurt|damage|spoil|happen to)',
        'you (will|shall|are going to) «never (ever)? <any> ..5 (again|any more|anymore)»',
        '(you|no <any>|nobody|no one) (will|shall|are going to) «(never|not|ever) (ever|again)? (have to|need to)? (wait|queue|stand|hang|hold|sit) ..2 (more|longer) than»',
        'you «(will|shall) not (ever)? (have|see|find|get|notice|meet|hear|experience|face|spot) (a single|one|so much as a|even one|the slightest) <any>? <mishap.event>»',
        '«(and|nor) (none|nobody|no one|nothing|neither) (ever)? (will|shall)» $',
        '«nor (will|shall) (you|it|they|yours|any|this|ours|he|she)» $',
        '«no <any> (will|shall|can)» ..8 ever $',
        `«will never (ever|again)? ${FAIL} (again)?»`,
        '(i|we) «(will|would|could) never (again|ever|let|fail|lose|miss|disappoint|make|be late|repeat|run out|break|forget|happen|go down)»',
        '(i|we|i have|we have) «(make|made|making|ensure|ensured|see to it|guarantee)» (sure)? (that)? (it|this|that|you) never',
        "(it|this|that|these|they|you|(your|the|our) ..3) (is|'s|are) «never (wrong|late|down|lost|at risk|delayed|offline|unavailable|slow|mistaken|out|broken|full|ever|again|empty|early|closed)»",
        '«never (ever)? (happen|happens|occur|occurs|recur|recurs|go wrong|goes wrong)»',
        `«never (ever|again|once)? ${FAILS}»`,
        `never <any> (and|or)? «never ${FAILS}»`,
        `(have|has) «(never|yet to|not yet|not once) (met|seen|had|found|come across) (a|an|the|any) <any> <any>? (that|which)? (i|we|they|he|she|it) (could|can|did) not»`,
        `«(no|not one|not a single|none of (our|the|your)) <any> <any>? (will|shall|can) (ever)? (${FAILS}|be ${CRACKED})»`,
        '(this|that|it|such ..3|these|they|(the|your|our) ..3|mistake|mistakes|error|errors|problems) «(will|shall|can|is going to) not (ever)? (happen|occur|recur|be repeated|repeat|reoccur|come back|reappear|show up|arise) (again|itself|anymore|any more|ever)?»',
        'you «(will|shall|are going to) not (ever)? (have|see|experience|encounter|face|run into|suffer|meet|be bothered by|notice) (any|a|this|that|these|the|such|another|it) ..3 (again|anymore|any more|ever|problems|issues|trouble|delays|errors)»',
        'you «will not (ever)? (regret|be disappointed|be let down|find a better|find better|lose a single|miss a single)»',
        '(i|we) «(will|shall|would) not (ever)? (let ..5 (happen|occur|be repeated) (again)?|let you down|make ..3 again|disappoint you|fail you|rest until|sleep until|stop until)»',
        '(it|this|that|they|(the|our) ..3) «will not (ever)? (fail|break|crash|let you down|go wrong|get lost|be lost|get hacked|be hacked|be beaten|disappoint)»',
        '«(will|shall|does|do|is|are|can) not ..5 ever» $',
        '«(no one|nobody|no one else|nobody else|no stranger|no hacker|no thief|no attacker|no outsider|no third party) (will|is ever going to) (ever)? (know|notice|get|access|see|read|break|hack|touch|steal|go|find|crack|enter|intercept|guess|be able)»',
        '«(no one|nobody|no one else|nobody else|no stranger|no hacker|no thief|no attacker|no outsider) ((can|could) ever (see|read|find|get|open|enter|touch|copy|forge|fake|trace|break|hack|steal|crack|intercept|guess)|can (break|hack|steal|crack|intercept|guess|get in|get into|get at))»',
        '«nothing (whatsoever|at all|whatever|here)? (that|which)? (can|will|could|is going to|ever) (ever)? (go|goes|get|happen to|be lost|stop|break|fail|slip|harm|hurt)»',
        '«(under no circumstances|under no circumstance|on no account|at no point|at no time)» (can|will|shall|would) (it|this|that|your|the|our)',
        '(will|can|shall) ..1 «under no circumstances»',
        '(no|none of|nothing|not one|neither) ..4 «(will|can|could) ever»',
        'there (will|shall|can) be «no (repeat|repetition|recurrence|next time|second time|relapse)»',
        '«none of (our|my) <any> <any>? ever (get~|fail~|break~|arrive~|go~|leak~|crash~|miss~)»',
        '«(on time|on the dot|punctually) whatever the (traffic|weather|hour|season|road|roads|load|queue|rush|demand)»',
        '«you (can|could|will) not ..1 lose (money|a (cent|penny|dime))»',
        '«first and last time»',
        '«in no (case|event|way)» (will|can|shall) (it|this|that|your|the)',
        '«(can|will|could) not happen (to you|to us|to anyone)? (again|twice|anymore|any more)»',
        '«(not a single|not one|no single) (<any>|<any> <any>) (will|can|shall|of)»',
        `(we|i|our <any>|our <any> <any>) «do not (ever|do)? (lose parcels|miss deadlines|make mistakes|make errors|do (late|delays|downtime))»`,
        '(i|we) «always (deliver|arrive|succeed|win|get it right|keep our promises|meet|hit|solve|find|answer|reply|finish|fix|come through|work|are on time)»',
        '«(will|can|shall|would) not ..5 under any circumstances»',
        '«nothing (like (this|that|it) )?..2 (will|can|could) (ever)? (happen|occur) (again)?»',
        '(nothing|no <any>|no data|not a thing) «(will|can|shall) (ever)? be (lost|deleted|stolen|missed|forgotten|leaked|damaged|hacked|seen)»',
        `(will|can|shall|does|is going to) «not ever (again)? ${FAIL} (again)?»`,
        '^^ «(not a chance|no chance|not a hope) (that)? (it|this|that|your|the|our <any>|you|any|a|an)»',
        '^^ «(not once|no way|never in a million years|not in a million years|not for a second|never ever|never again) (will|can|shall|could)» (it|this|that|your|the|our <any>|my <any>|you|these|any|a|an|such)',
        `^^ «(never|not ever|at no time|at no point|under no circumstances) (will|can|shall)» (it|this|that|your|the|our|my|you|these|any|a|an|such) ..4 <mishap.verb>`,
        '«(can|could) (not|never) (possibly|ever|simply|just)? (ever)? <mishap.verb> (again|twice|any more|anymore)?»',
        "(is|'s|are) (simply|just|definitely|certainly|really)? «not going to <mishap.verb> (again|twice|any more|anymore)?»",
        '«(will|shall) not be (happening|occurring|repeating|recurring|coming back) (again|twice|any more|anymore)?»',
        '«never» ..4 and (it|they|we|he|she|i|that)? never (will|shall|would)',
        '«(never|always) (has|have|did|had|was|were)? and? (never|always) (will|shall|would)»',
        '(no|nobody|none|nothing|not one) ..4 «ever ..3 (and|or|nor) ever (will|shall)»',
        '«(could|can) not be (any)? (safer|surer|more (secure|reliable|certain)|in (safer|better) hands|better protected)»',
        '(is|are|will be|becomes|become|were) (now)? «(a thing of the past|things of the past|a distant memory)»',
        '«(not a single|not one|no single) <any>» (has to|have to|needs to|ever|gets|goes|leaves|is ever)',
        '«(none|nothing|nobody|no one|not one|never) ever» $',
        '^^ «(ever|not ever|never ever)» $',
        '«no (more|such|other|further|single)? <any> ..4 ever» $',
        '(i|we|our ..2) (have|has) «never (ever)? (lost|missed|failed|disappointed|broken|damaged|forgotten) (a|an|any|anyone|anybody|one)»',
        '«(nobody|no one|nothing|none) ever (will|shall|could)»',
        "(odds|chance|chances|risk|risks|probability|likelihood|danger) ..5 (is|are|'s) «(zero|nil|non existent|nonexistent|none)»",
        '«not (the|a) (slightest|least|smallest|faintest|tiniest|remotest|remote|ghost of a|single|shred of) (risk|danger|chance|doubt|possibility|problem)»',
        'you «will have no (more|further|other)? (problem|problems|issues|trouble|worries|errors|complaints|regrets)»',
        "(this is|it is|it 's|that was|this was|it was) «the (very)? last time (this|that|it|you|anything|such)»",
        "(promise|guarantee|assure you|vow|swear|word) (you)? that? (this|that|it) (is|'s|was|will be|has been) «the (very)? last time» $",
      ]),
    ],
    // Words that allow no exception.
    'reliability/overpromise.absolute': [
      ...SURE_AS_STONE,
      ...BRINGS_ALL,
      ...spoken([
        `«(${CURE}|${WITHSTAND}) (every|each|all|any|every single|every last) ..1 (${AILMENT}|${INTRUDER})»`,
        '«will (love|adore|enjoy|relish|cherish|treasure) (every|each) (single)? (second|minute|moment|bit|page|bite|step|day|hour|note|mile|sip|word|stitch|part|last)»',
        '«(best|last|finest|safest|fastest|strongest|healthiest|easiest|greatest|sweetest|softest|cheapest|only|most <any>) ..3 you (will|shall|could|can) ever (need|own|see|taste|eat|find|meet|wear|drive|buy|want|have|use|make|hear|ride)»',
        '«there (will|shall|could) ever be»',
        '«always (arrives|comes|delivers|is|are|starts|runs|lands|works|lands|leaves|turns up|gets there) (right|bang|dead|exactly)? (on time|on the dot|punctually|punctual|to the minute|first time|in time|on schedule)»',
        '(we|they|our ..2) «always (arrive|deliver|come|start|run|land|turn up|get there|finish) (right|bang|dead|exactly)? (on time|on the dot|punctually|to the minute|in time|on schedule)»',
        `«(immune|impervious|invulnerable|invincible) (to|from|against) ..1 (${AILMENT}|${INTRUDER}|${TROUBLE}|wear|damage|theft|loss|harm|attack|attacks|downtime|anything|everything)»`,
        `(a|the|our|his|her|its) «(cure|remedy|fix|antidote) (for|to|against) (everything|anything|all|every|any)»`,
        `«(and|or|nor) ..2 (will|are|do|have|is|does|has) not (going to|about to|intend to|mean to|plan to|plans to)? (start|starting|begin|change|changing) (now|today|that|with (you|yours|your <any>|this|him|her|them))»`,
        `«${EVERY} ..1 ${PEOPLE} ..4 (end~ up|leave~|finish~|come~ out|go~ home|walk~ (away|out)|return~) with (top|full|perfect|excellent|straight|a|the|flying) (marks|grades|colours|colors|smile|job|medal|pass|profit|certificate|distinction|degree|honours|grin|result)»`,
        '(be|stay|remain|open|there|yours|free|safe|on time|ready) «(always|every time|forever|for all time|for eternity)» $',
        `«(will|shall|is going to|are going to) (stay|remain|keep) ${PUT_RIGHT}» (for good|for ever)`,
        `«(will|shall|is going to|are going to) (stay|remain|keep) ${PUT_RIGHT}» $`,
        `${OUTCOME} ..4 «(is|are) (fully|absolutely|hereby|thus|completely|always|already)? (assured|certain|ensured|in the bag|beyond doubt|a certainty|a given)»`,
        `your ..1 ${PEOPLE} «will always (pay|come|love|find|thank|return|arrive|rate|recommend|smile|sleep|win|pass|get|be|stay|choose|leave|trust|buy)»`,
        '«(is|are|be|get|gets|receive|receives|wins|win|succeeds|succeed|works|work) ..1 in (all|every|each and every|any) (case|cases|circumstance|circumstances|event|instance|situation)» ..1 (given|granted|paid|upgraded|approved|accepted|successful|reimbursed|compensated|found|repaired|replaced|cured|saved|satisfied|won)',
        "(is|are|'s|runs|works|be|remains|always|and|stays|simply) «(faultless|faultlessly|infallible|infallibly|unfailing|unfailingly|unerring|unerringly|unsinkable|unassailable|unstoppable|invincible|immortal|invulnerable|error-proof|idiot-proof|glitch-free|crash-proof|omnipotent)»",
        `«(anything|everything|whatever) (that)? you ..1 (ask|ask for|want|wish|wish for|dream of|desire|name|demand|fancy|imagine|request|can think of) (and)? (i|we) (will|can|shall) (always|gladly|simply)? (deliver|do|get|find|make|grant|fulfil|fulfill|arrange|supply|provide|build|manage|have|source)»`,
        '«(i|we) (will|can|shall) (always|gladly|simply)? (deliver|get|find|grant|fulfil|fulfill|arrange|supply|provide|build|source) (absolutely|literally|simply)? (anything|everything|whatever) (that)? you (ask|want|wish|dream|desire|name|demand|fancy|imagine|request|can think)»',
        `«(100|101|110|120|150|200|300|500|1000|1,000|1000000) (%|percent|per cent) ${SURE}»`,
        `«(one|a)? hundred (and <any>)? (percent|per cent) ${SURE}»`,
        `«${COMPLETELY} (safe|secure|risk free|reliable|unhackable|unbreakable|foolproof|fool proof|bug free|error free|trouble free|free of (risk|errors|bugs)|secured|dependable|anonymous|impossible|harmless|leakproof)»`,
        '(am|are) «(absolutely|completely|totally|entirely|dead) (sure|certain|positive|convinced)»',
        'you can (be|rest) «(absolutely|completely|totally|entirely|fully) (sure|certain|assured|confident)»',
        '«(risk|worry|bug|error|fault|trouble|glitch) free»',
        '«(foolproof|fool proof|infallible|unbreakable|unhackable|uncrackable|indestructible|bulletproof|bullet proof|flawless|flawlessly|unfailing|unfailingly|impenetrable|unsinkable|unbeatable|hackproof|hack proof|failproof|fail proof|invulnerable|invincible|impregnable|idiot proof|unlosable|everlasting|unstoppable|fault proof)»',
        '«zero (risk|chance|downtime|errors|bugs|defects|delays|data loss|issues|problems|mistakes|failures|crashes|outages|interruptions|faults|danger|possibility)»',
        '«(no|without any|without the slightest) (risk|danger|possibility) (whatsoever|at all|of any kind|to you|for you|involved)»',
        `(there will be|you will (have|see|face|experience|encounter)) «(absolutely|definitely)? (no|zero) (more|further|other|future)? ${TROUBLE}»`,
        `«without a single ${TROUBLE}»`,
        '(will|shall|going to|am|are|is) ..9 «without (a|even a|so much as a) single (second|minute|moment|hour|day) of (interruption|interruptions|downtime|outage|delay|trouble|disruption|waiting)»',
        'you (will|shall|are going to) «not (get|have|see|hear|notice|suffer|find|receive) (a|one) single <any> <any>? (again|any more|anymore|ever|ever again|from now on)»',
        'there is «absolutely (no|zero) (risk|danger)» (at all|involved|to (you|your)|in|with|for|and)',
        'there is «absolutely (no|zero) (risk|danger)» $',
        '(will|shall|is going to) ..2 «(work|run|function|operate) perfectly» (from|again|and|for|after|now|in)',
        '«whatever (you (need|want|ask for|wish for|dream of)|the (problem|fault|issue|stain|defect) ..1) (i|we|our ..2) (will|can) (get|find|fix|solve|handle|source|sort|repair|remove|deliver) (it|that)»',
        '«impossible» to (hack|lose|break|fail|crack|steal|forge|go wrong|get lost|intercept|guess|beat|tamper|fake|fool|cheat|counterfeit|bypass|breach|override|damage|destroy|spoil|scratch|stain|tear|breach|manipulate)',
        '«impossible for (anyone|anybody|someone|somebody|hackers|thieves|others|outsiders|strangers|attackers|third parties|criminals|the system|your data|the <any>) (else)? to» <any>',
        '<mishap.event> ..4 (is|are|becomes|become|will be|would be|has become|have become) (now|simply|just|completely|absolutely|totally|utterly|henceforth|henceforward)? «(impossible|unthinkable|inconceivable|out of the question|ruled out|excluded)»',
        '(make|makes|made|making|render|renders|rendered|rendering) (a|an|any|all|such|another|further|every)? <any>? (<mishap.event>|illness|getting <any>|cheating|falling|losing) ..3 «(impossible|unthinkable|inconceivable)»',
        '(is|are) «incapable of» <ing>',
        "there (is|'s) «no (scenario|world|universe|case|situation|circumstance) (in which|where|that|in the world)»",
        '«(accidents|mistakes|errors|mix-ups|delays|failures|complaints|breakdowns) (simply|just|really)? do not (simply|just|ever)? (happen|occur|exist)» (here|with us|at <any>|on <any>|to us|in our|$)',
        '(it|this|that|you|they|(your|the|our) <any> <any>?) «can not (possibly|ever) (be (<ed>|late|lost|wrong|down)|get|go|lose|fail|happen|break|run)»',
        '(your <any> <any>?|you|they|it) «can not (get|fall|become) (ill|sick|worse|infected|lost|hurt|stuck|bored)»',
        '(have|has|we|i) «ruled out» (that|any|a|an|all) ..4 (again|repeat|<mishap.event>)',
        '(make|makes|making) (<mishap.event>|your <any>|<any>) «(history|a thing of the past)»',
        '(i|we) (will|shall) «(definitely|certainly|absolutely|surely) have» (it|them|this|that|(the|your) ..2) <ed>',
        '(from now on|in future|henceforth) «(every|all|each) ..2 will (always)? (be|run|arrive|come|leave)» (right)? (on time|on the dot|punctual|punctually)',
        '^^ «every <any> every (day|time|night|morning|hour|week|year)» ..2 (on time|to the minute|to the second|fresh|perfect|without <any>)',
        '«(one|a)? hundred and (one|ten|twenty) (percent|per cent)» $',
        '(will|shall|i|we) «(100 %|(one|a)? hundred (and <any>)? (percent|per cent))» (get|love|be|win|pass|have|arrive|work|find|like|happen|fit|come|sort|fix|make|do|see|enjoy)',
        "^ «((that is|that 's|it is|it 's) a fact|no two ways about it)» $",
        '«(till|until) the end of (days|the world)»',
        // Longer, safer and better than anything
        '(will|shall) «(outlast|outlive) (you|us|your|all|any|every|generations|them all|everything|the)»',
        "(is|are|'s|will be) «(safer|better off|more secure|in (safer|better) hands|better protected) ..4 than (in|at|with) (a|any|your|the|fort knox)»",
        'there is «no (safer|better|surer|stronger|more (secure|reliable|effective)) (place|firm|lock|product|service|team|choice|hands|shop|doctor|school|home|method|cure|remedy)»',
        `${WILL} «be (the)? (best|top|star|fastest|strongest|brightest) (in|of) (his|her|your|the|their|its) (class|year|school|team|country|world|town|league)»`,
        // No such thing as a late train
        '<mishap.event> (is|are) ..1 «(unheard of|alien to us|foreign to us)»',
        'there is «no such thing as (a|an)? (late|lost|missed|broken|failed|unhappy|dissatisfied|cold|slow|rejected|damaged|<mishap.event>)»',
        '<mishap.event> (was|is|will be) «the (very)? last (one|time|of its kind)»',
        // A cure by tomorrow, fluent in a month
        `${WILL} «be ((as)? (right as rain|fit as a fiddle|sound as a bell|good as gold|bright as a button)|fluent|cured|healed|healthy|well again|slim|bilingual|debt-free|pain-free|symptom-free|fully recovered|as (fit|right|good|fresh) as ..3|on (his|her|your|its) feet|a new (man|woman|person))» ..5 (by|in|within|tomorrow|after|before|from)`,
        '(be|is|are|get|gets|go|goes|vanish|vanishes|disappear|disappears) «(cured|healed|fixed|fluent|rich|slim|solved|gone|clear)? overnight»',
        '(see|feel|notice|get|show|shows|bring|brings) «(results|success|profit|savings|progress|effect|effects|improvement|improvements|difference|benefit|benefits) (from|on|after) ((day|night|week|lesson) one|the (very)? first (day|use|wash|night|dose|lesson|session|application))»',
        // Whom nothing resists
        `our <any> <any>? «((hold~|deter~|bond~|lift~|repel~|beat~|outwit~|tame~) (up)?|stick~ to|scare~ off|fend~ off|keep~ out|cut~ through|get~ into) (anything|everything|any|all|every)»`,
        `«(ten out of ten|10 out of 10|100 out of 100|a hundred out of a hundred)» (of)? (our)? ${PEOPLE}`,
        `«(no|not one|not a single|none) (of)? (our)? ${PEOPLE} (of ours|here|with us)? (has|have) ever»`,
        '«(not a|not one|not so much as a) (drop|speck|grain|penny|cent|second|minute|hair|word|crumb|scratch|thing|soul|stitch|letter|page|file|stone) (will|shall|can)»',
        '^ (the|your|our|these|this|it|they) ..2 «can not (possibly|ever)? (die|rot|rust|leak|crack|fade|peel|shrink|burn|melt|jam|tear|tip over|overheat|catch fire|come (off|loose|undone|apart)|go (off|wrong|stale))»',
        '«never ..2 under any circumstances»',
        '^ «(not|never) under any circumstances (will|shall|can)»',
        '«nothing (whatsoever)? (can|could|will) (possibly|ever)? (go|goes) (wrong|astray|missing)»',
        `«no (hacker|thief|burglar|intruder|attacker|virus|storm|criminal|scammer|stranger|outsider) (on earth|in the world|alive|out there)? (can|could|will)» ..1 <any>`,
        `${AILMENT} (is|are|will be|shall be) ..1 «gone (forever|for ever|for good|permanently|once and for all)»`,
        '«bar none» $',
        '(i|we) (can|do|will)? «categorically (state|confirm|say|assure|promise|exclude|rule out|guarantee)»',
        // As good as won
        "(your|the|it|this) ..3 (is|are|'s) «as good as (<ed>|won|done|yours|sold|there|over|home|in the bank|in your <any>|gone)»",
        '(seat|seats|place|places|job|visa|win|victory|deal|contract|success|exam|title|loan|mortgage|permit|role|offer|result|grant|licence|license|flat|house|spot|refund|ticket|tickets) (is|are) «(in the bag|a (mere)? formality|home and dry|sewn up|nailed on|all yours)»',
        `(is|'s|are|was|becomes|be) (now|simply|really)? «(a|an)? ${CERTAINTY}»`,
        `«(it is|it 's|that is|that 's)? (a|an)? ${CERTAINTY}» (that|you|it|your|the)`,
        '«(consider|call) (the|your) <any> <any>? (yours|won|granted|approved|passed)»',
        // On time, day in, day out
        '(on time|punctually|to the minute|to the second|reliably|perfectly|flawlessly|smoothly|like clockwork|without a hitch|spotless|fresh) ..2 «(each and every <any>|every (single)? (day|time|trip|night|morning|week|month|year|run)|day in day out|week in week out|all year round|all day every day|365 days a year|always)»',
        '(our|the|these|it|they|everything) ..3 (work|works|run|runs|deliver|delivers|arrive|arrives|hold|holds) «(day in day out|week in week out|year in year out|each and every (day|time|night|trip|week))»',
        // No drop gets through
        '(keeps|keep|catches|catch|removes|remove|stops|stop|blocks|block|filters|filter|kills|kill|finds|find|traps|trap) (out|back|off)? ..1 «every (last|single)? (drop|speck|grain|germ|crumb|stain|bug|hair|trace|particle|flake|leak|mite|moth|weed|spot|intruder|virus)»',
        // Rain or snow, your paper lands on the mat
        `^^ «(come)? ${RAIN} ..1 ${RAIN}? or ${RAIN}» (your|the|our|we|you|it|they|every|my|i|his|her)`,
        '«however (long|much|far|hard|late|bad|many <any>) (it|that|this|they|you|he|she) (takes|costs|is|are|gets|may (be|take|cost|get)|has|have)»',
        '«(i|we|they|our <any>) (will|can) (also)? (fix|solve|mend|sort|repair|handle|do|find|deal with) (it|this|that|anything|everything)? ,? (whatever|no matter what) (it|that|this) (is|may be|takes|costs)»',
        '^ «whatever it (is|may be|takes|costs)» $',
        `^^ «(whatever|wherever|whenever|no matter (what|how <any>|where|when)) (you|the|life|happens|comes|it|your|anyone) ..6 (our <any>|the <any>|it|we|they|this <any>) (will|can)? (always)? (hold|keep|work|last|stay|deliver|survive|cope|fit|stand|holds|keeps|works|lasts|stays|delivers|survives|copes|fits|stands)»`,
        '(can|will|would|our ..2|it|they) «(survive~|withstand~|outlast~|cope~ with|stand~ up to|defeat~|master~|resist~|weather~) (any|every|all)» <any>',
        '(can|will|would|our ..2|it|they) «(carry|carries|hold~|bear~|take~|lift~|handle~) (any|every) (load|weight|storm|winter|weather|attack|pressure|blow|fall|crash|wash|terrain|job|challenge|situation|traffic|task)»',
        `(a|an|the|our) <any>? «(answer|solution|cure|remedy|fix|spare part) (to|for) (every|any|all)» <any>? (<any>)? (${AILMENT}|question|questions|need|needs)`,
        `(turn~|transform~|make~) «(every|any|each)» <any>? (<any>)? ${PEOPLE} into`,
        // Safe, whatever comes
        '(safe|secure|protected|dry|on time|warm|unharmed|intact|guaranteed) «(whatever|no matter (what|how|who|where)|however (bad|hard|long|wild|heavy))» <any>',
        "(is|are|'s) «(100 %|<num> %|(one|a)? hundred (percent|per cent)|definitely|absolutely|certainly|totally|for sure) going to» <!reader.need>",
        '«(out of the question|unthinkable|inconceivable|impossible|excluded|ruled out)» that (it|this|that|these|such|your|the|an|a|any|anything|another|you)',
        '«no (possible|conceivable|earthly|imaginable) way» (for|that|of|your|the|it)',
        '«no way» for (it|this|the|your|our|any|a|an|anyone|anybody) ..4 to <mishap.verb>',
        `«(absolutely|literally|really|virtually)? (no|zero|not the (slightest|least|faintest)) ${CHANCE} (whatsoever|at all|whatever|on earth) (of|that|for)»`,
        `«(zero|nil) ${CHANCE}» (of|that|for)`,
        `${INTRUDER} (has|have|stand|stands|will have) «(absolutely|simply)? (no|not a|zero) (chance|hope|prayer)»`,
        '<mishap.event> (is|are|will be|becomes|become) (now)? «history»',
        `(will|shall|go|goes|run|runs|work|works|passes|arrives|comes) ..3 «without (the (slightest|least|smallest)|a single|a|so much as a) (hitch|hiccup|snag|scratch|flaw|murmur|problem|<mishap.noun>)»`,
        'with «(absolutely|literally|really)? (zero|absolutely no|literally no) (interruption|interruptions|loss|losses|downtime|disruption|disruptions|risk|risks|errors|problems|issues|delay|delays|hassle|side effects|damage)»',
        `${COMPLETELY} «without (any)? (risk|risks|danger|interruption|interruptions|loss|errors|delay|side effects|problems|disruption)»`,
        `«${COMPLETELY} (<any> proof|<mishap.noun> free|stainproof|soundproof|weatherproof|burglarproof|dustproof|rustproof|futureproof|odourproof|waterproof|leakproof|shockproof|childproof|fireproof|bombproof|rainproof|tamperproof|fadeproof|immune)»`,
        "(is|'s|are|am) «(certain|sure|guaranteed) to» <any>",
        "(it|that|this) (is|'s) «(absolutely|completely|totally|<num> %)? (certain|sure|definite)» (that|they|it|you|the|your|he|she|we)",
        '«(beyond|with no|without) (any|all|every|a shadow of a|the shadow of a|the slightest|the least|any possible|any reasonable) doubt (whatsoever|at all)?»',
        '(works|work|fits|fit|suits|suit|helps|help) «(for|on|with|in|to)? (every|everyone|everybody|absolutely any|any and every|each and every|every single|all possible)»',
        '(works|work|fits|holds|helps|arrives|runs|arrive|hold|run|last|lasts|stays|stay|will ..3) ..4 «(whatever|no matter) (the|what the) (weather|size|season|device|browser|system|load|traffic|time|day|hour|distance|surface|temperature|country|age|use|situation|case|circumstances|amount|weight|material|cost|price|road|wear|reason)» $',
        `${CURE} «${EVERY} (of the|of your|the|your|our|known|possible|future|existing|remaining)? <any>? ${AILMENT}»`,
        `${CURE} «(every last|every single|each and every|any and all)» <any>`,
        '«permanently (cures|cure|fixes|fix|solves|solve|stops|stop|eliminates|eliminate|kills|kill|heals|heal|gets rid|rids)»',
        '(cures|cure|fixes|fix|solves|solve|eliminates|eliminate|kills|kill|heals|heal|gets rid of|get rid of|rids) ..3 «(permanently|forever|for good|completely and forever|for ever)»',
        '«the (perfect|ultimate|ideal|definitive|only) (answer|solution|cure|remedy|fix) (to|for) (all|every|any) (of)? your» <any>',
        '«(one hundred|a hundred|hundred|100|101|110|200|1000) (percent|per cent|%)» (happy|satisfied|pleased|delighted|content|sorted|certain|convinced|positive|effective|successful|we|it|you)',
        '(within|in) ..3 (seconds|minutes|minute|hour|hours|day|days) «(every time|each time|always|every single time|without exception)»',
        `«(there is|there 's) nothing (that)? (we|they|it|our ..2) (can not|could not|do not|will not) (do|${REPAIR})»`,
        '(we|i|it|they|our ..2) (can|will) «(fix|solve|handle|cure|repair|beat|defeat|survive) ((any|every|all) <mishap.noun>|anything|everything)» $',
        '(catches|blocks|fixes|solves|cleans|detects|handles|cures) «(everything|anything)» $',
        // Everybody succeeds, and nobody is ever let down
        `${EVERY} (of)? (our|my|these|the|those)? (<any>)? ${PEOPLE} (of ours|here|with us|that we <any>|(who|that) ${TAKES_PART} ..4)? (always|simply|really|eventually)? «${SUCCEED}»`,
        `«(everybody|everyone|anyone|anybody|whoever ${TAKES_PART} ..4) (here|(who|that)? ${TAKES_PART} ..4)? (always|simply)? ${SUCCEED}»`,
        `(can|will) (get|bring|take|coach|teach|lead|steer) «(anyone|anybody|everyone|everybody|any <any>|every <any>)» (through|into|over|to)`,
        `«no ${PEOPLE} (of ours|here|with us)? ever» (wait~|leave~|fail~|regret~|complain~|go~|get~|have|has|lose~|miss~)`,
        `«every <any> <any>? (that)? you (could|can|will|may|might) ever» <any>`,
        '(will|shall) (work|run|go|fit) ..3 «always»',
        '(our|the) <person.any> «always (find|finds|get|gets|know|knows|manage|manages|make|makes|win|wins|solve|solves|reach|reaches|turn up|turns up|come up)»',
        '(i|we) (will|shall)? «always (<any> up)? (answer|reply|respond|deliver|arrive|finish|turn up|get back|find|be there)» ..4 (in|within|on|at|first|before|by|day|night|a)',
        '«(every|each) time you (write|call|ring|order|ask|email|book)» $',
        "(fix|repair|cure|result|solution|change|effect|treatment|removal) (is|'s) (absolutely|truly|completely)? «(permanent|forever|for ever|absolutely final)»",
        '«(all|every|any|each) (of our)? (patients|people|children|animals|skin types|hair types|ages|weathers|dogs|horses|babies)» $',
        '(work|works|fits|runs|plays|suits|fit|run) (on|with|in|for)? «(any|every|all) <any> <any>? ever (made|built|sold|printed|written|invented|produced)»',
        "(leaves|leave|has|have|with|are|is|'s|causes|cause) «no <any> (whatsoever|of any kind)»",
        '«(any|every) <any> (any|every) (hour|time|day|place|size|weather|language|device)» (our <any>|we|the <any>|you) (can|will|do|does|manage|manages)',
        '^^ «no more <any> (full stop|period|ever|end of story|guaranteed|promise|for good)»',
        'you will (always|all|soon)? be (absolutely|completely|totally|100 %|more than)? «(satisfied|delighted|thrilled|over the moon|amazed|cured|pain-free|debt-free|symptom-free|rich|fully recovered)»',
        '«for the rest of (your|his|her|its|their) (life|days|lives)»',
        // Nobody leaves hungry
        `(with|under|thanks to|at) (this|our|these|my) ..3 «(nobody|no one|nothing) (gets|slips|falls|goes|breaks|comes) <any>»`,
        `(be|is|are|hold~|stay~|keep~|last~|land~|arrive~) ..5 «come ${RAIN} (or|and) ${RAIN}»`,
        '(stay~|keep~|last~|remain~|hold~) (<any>)? «(for)? ((a|one|two|several) (hundred|thousand) years|(hundreds|thousands) of years|(a|two|several) (lifetime|lifetimes))»',
        // The best there is, and as good as new
        `${WILL} (all)? be «(the)? <overpromise.superlative> <any>? <any>? (in the world|on earth|of (your|all) (life|lives|time)|ever|in history|in town)»`,
        `(${WILL}|it|they) (be|look|work|run|feel|looks|works|runs) «((just)? (as good as|like) new (again)?|better than (new|ever))»`,
        `«${COMPLETELY} (painless|harmless|odourless|spotless|effortless|seamless|silent|invisible|germ-free|pain-free|natural and safe|maintenance-free|trouble-free)»`,
        '(will|does|do) «not (feel|hurt) (a (thing|bit)|one bit)»',
        '«(our|my) (word is (our|my) bond|(safety|delivery|track)? record is (spotless|perfect|unbroken|unblemished|flawless))»',
        '(have|has) «never (once)? had (a|any|one|a single|so much as a|even one) <any>? <mishap.event>»',
        '«(without|with not) a single exception»',
        '«(success|pass|recovery|delivery|accuracy|approval|placement|cure) rate (of|is) (a|100|one)? (%|hundred percent|100 %|hundred per cent)»',
        '(i|we|our <any>|they|he|she) (can|will) (do|deliver|ship|bring|come|reach|fix|make) ..3 «(any time|anytime|any place|anywhere) (and|or)? (any place|anywhere|any time|anytime|wherever)»',
        '(we|i|our <any>|the <any>) «can (do|handle|fix|manage|make|deliver) (it all|absolutely (anything|everything))»',
        '«no way (that)? you (will|would) not» <any>',
        '(will|does|do|has) «(not|never) (yet)? (fail|fails|failed) to» (impress|please|deliver|arrive|work|delight|amaze|convince|win|help|find|sell|cure|make|bring|get)',
        '(shows|brings|gives|get|see|with|offers|delivers) ..1 «(instant|immediate|overnight) (results|relief|cure|success|recovery|weight loss|savings|improvement)»',
        `«there (is|are) (absolutely|simply)? no (<mishap.event>|waiting|queues|delays|hassle|pain|limits|limit|catch) (at all|whatsoever|ever|of any kind)»`,
        '(fits|arrives|answers|answer|reply|replies|arrive|deliver|delivers) ..4 «(every time|each time|every single time)» $',
        '«the (fastest|safest|cheapest|best|strongest) (delivery|service|support|quality|team|hosting|care|treatment|product|app|network|connection|teachers|doctors|experts|courier|lock)» (in the (country|world|city|market|business|land|kingdom)|on (earth|the planet|the market)|money can buy)',
        '«(bet (my|your|our|the) (hat|boots|shirt|bottom dollar|house|life|wages|farm|last <any>)|eat my hat|stake my <any>)»',
        '(can not|could not) «(possibly|ever) <mishap.verb>»',
        '«nothing (on earth|in the world|whatsoever)? (beats|can beat|comes close|will stop|stops)» (it|us|this|our|the|your)',
        '«(24 hours a day|round the clock|day and night|around the clock) (always|without exception|every single day)» $',
        '(our <any> <any>?|we|and) «never (skip|skips|drop|drops) (a|an|any|your|one)» (single)? (appointment|visit|call|delivery|beat|stitch|step|customer)',
        "(there (is|'s))? (just|simply|absolutely|now)? «no way» (on earth|in the world)? that? (you|anyone|anybody|anything|it|this|that|a|an|any|the|your|our|such|another) ..3 (will|shall|is going to|are going to) (ever|again)? (get|have|see|find|lose|miss|run|face|suffer|notice|wait|receive|taste|smell|hear|end up|be|go|<mishap.verb>)",
        "there (is|'s) (just|simply|absolutely|now)? «no way» (on earth|in the world)? that? (it|this|that|a|an|any|the|your|our|such|another) ..3 (can|could|would) <mishap.verb>",
        "there (is|'s) (just|simply|absolutely|now)? «no way» (on earth|in the world)? that? (it|this|that|a|an|any|the|your|our|such|another) ..3 (gets|goes|falls|comes|breaks|fails|leaks|slips)",
        '«guaranteed» (delivery|results|success|fix|approval|savings|win|profit|returns|pass|refund|place|entry|admission) (by|in|within|to|for|on|$)',
        '«every (second|minute|hour|day|moment) of (every|the|each) (day|year|week|night)»',
        '«(perfect|flawless|ideal|guaranteed|instant|total) <any> for (everybody|everyone|all|every <any>)»',
        '«(count on it|bank on it|bet on it|depend upon it|rely on it|take my word for it|count on that|bank on that)» $',
        '(offer|offers|give|gives|provide|provides|have|with|is) (you)? (a|our|full|the|your)? «guarantee» (of|for|that) (success|results|delivery|recovery|admission|approval|arrival|safety|full|complete|total|it|your|you|a|an)',
        '(works|work|protected|covered|safe|agree|sure|certain|reliable|secure) «(100 %|one hundred percent|a hundred percent|hundred percent)» $',
        '(protects|protect|works|work|covers|trust|rely|cures|helps) ..4 «(100 %|one hundred (percent|per cent)|a hundred (percent|per cent)|hundred (percent|per cent))» $',
        '«(one|a)? hundred (percent|per cent) of (our|cases|the time|users|customers|patients|parcels|orders|deliveries|all)»',
        "(is|'s|are) «(absolutely|fully|completely|totally|entirely|always) (assured|guaranteed|certain)»",
        '(your|our|the) ..3 (will|shall) (all)? be «(perfect|flawless|faultless|impeccable|a complete success|a total success)»',
        `(everything|it|all) ${WILL} (all)? «be (perfect|flawless|faultless|impeccable|like it never happened|as if it never happened|spotless|a dream)»`,
        `(you|he|she|they|your <any>) (will|shall) (be able to)? «<any> (perfectly|flawlessly|faultlessly|like new)» (by|in|within|from|after|again)`,
        '«(that|this|it) (i|we) (can|do|will)? (promise|guarantee|swear|vow)»',
        '(support|help|service|we|team|desk|always) «always there» (for you)? $',
        '«impossible (for|that) ..4 (to|can|could|will)? (happen|fail|break|go wrong|occur|recur|lose|get lost|be lost|be hacked|repeat)»',
        `«(can|could) (not|never) (possibly|ever|simply)? be ${CRACKED}»`,
        `«(impossible|not possible) for» ..4 to be ${CRACKED}`,
        `«(impossible|not possible) for» (anyone|anybody|others|outsiders|strangers|thieves|hackers|burglars) ..3 to (get (at|into|in|hold)|read|see|steal|access|open|copy|hack|break|guess|forge|tamper|enter|crack|trace|spy)`,
        '(savings|money|value|price|score|it|things|account|investment|returns|balance) «can only (go up|grow|improve|get better|increase|rise|win|gain)»',
        '«no way (that)? (it|this|that|anyone|anybody|somebody|someone) (can|could|will|would)»',
        '«(every single time|each and every time|without fail|without exception|without any exception|no exceptions|one hundred percent of the time|<num> % of the time|hand on heart|cross my heart|you have my word|mark my words)»',
        '«(no matter what|whatever happens|come what may|come rain or shine|rain or shine|come hell or high water|at any price|no ifs no buts|no ifs or buts|no ifs and buts|no ifs|once and for all|for all time|for all eternity|until the end of time|till the end of time)»',
        '«(whatever it takes|what ever it takes|at all costs|at any cost|move heaven and earth)»',
        '(works|work|working|runs|run|delivers|arrives|arrive|deliver|succeeds|helps|succeed|wins|opens|starts) «(every time|perfectly every time|always|flawlessly|each time)» $',
        '(clear|clears|fix|solve|resolve|cure|sort|end|fixes|solves|resolves|cures|fixed|gone|solved|resolved|sorted|repaired|cured|over|disappear|disappears|vanish|vanishes|stopped|stops|stop|cleared|eliminated|ended|ends|eradicated|banished|rid|healed|away) ..5 «(for good|for eternity|permanently)»',
        '«(forever|for ever|for eternity)»',
        '«(will|shall|going to) (most|quite)? (definitely|certainly|undoubtedly|unquestionably|absolutely|surely|assuredly|positively|without doubt|without a doubt|without any doubt|no doubt|for sure)» <!reader.need>',
        '«(definitely|undoubtedly|unquestionably|most certainly|without a doubt|without doubt|without any doubt|no doubt|beyond doubt|for sure)» ..3 (will|shall|going to) <!reader.need>',
        "(is|'s|are|will be|be|stays|stay) «always» (available|on time|up|online|correct|right|accurate|reliable|secure|safe|perfect|ready|reachable|there for you|working|successful|up to date|in stock|punctual|in safe hands)",
        '(it|this|that|they|these|(the|our|your) ..2) «will always (work|arrive|get|find|come|function|succeed|fit|win|deliver|run|receive|solve|hold|protect|connect|answer|start|land|open|reach)»',
        '(it|this|that|they|our ..2|courier|couriers|driver|drivers|backup|technicians|engineers|system) (simply|just|really|also)? «always (works|work|arrives|arrive|succeeds|helps|delivers|deliver|wins|comes through|get it right|gets it right|keep their word|on time)»',
        '«ever again»',
        '(has|have|contains|contain) «(absolutely )?(no|zero) (bugs|errors|flaws|weaknesses|defects|faults|vulnerabilities|weak points|downsides)»',
        '«all (of)? (your|the|our|these|those)? (problems|worries|troubles|issues|errors|bugs) will (disappear|be gone|be solved|vanish|go away|be over|be fixed|be history|be resolved)»',
        '^ «(no doubt about it|no question about it|make no mistake|period|full stop|end of story|no question|no doubt|for sure|for certain|without question|100 %|(one|a) hundred percent|(one|a) hundred per cent|guaranteed)» $',
        '(will|shall|going to) ..6 «(for sure|for certain|without question|with certainty|definitely|without a doubt|without doubt|without any doubt|flawlessly|perfectly|without a hitch|without a glitch|without any problems|without any issues|without problems|without any problem|without any trouble|without interruption)» $',
        'absolutely «(everything|everyone|everybody)»',
        "(is|'s|are) «(definitely|certainly|undoubtedly) (safe|secure|fixed|gone|over|solved|resolved|going to|the last)»",
        '(i am|we are) «(certain|positive|convinced)» that? (it|this|that|the|your|you) ..5 (will|shall)',
        'with «(absolute|complete|total|full|100 %) (certainty|security|safety)»',
        "(there is|there 's|is|at|carries|poses|bears|has|have) (absolutely|really)? «(no|zero) risk» <!overpromise.owner>",
        "there (is|'s) (absolutely|really|simply)? «no (danger|chance|possibility) (that|this|it|your|<ing>)»",
        "there (is|'s) (absolutely|really|simply)? «no (danger|chance|possibility) of (<ing>|a repeat|failure|loss|error|it|this)»",
        '(hacker|theft|burglar|thief|fraud|crash|error|mistake|virus|spam) «proof»',
        '^ «no more (delays|outages|errors|bugs|crashes|mistakes|problems|downtime|surprises|trouble|issues|failures|interruptions)» $',
        'you (will|shall) «always» (get|have|receive|arrive|feel|reach|win|be (safe|first|connected|on time|protected|covered|happy|able))',
        '(will|shall) «always» be (available|on time|up|online|correct|right|accurate|reliable|secure|safe|perfect|ready|reachable|there|working|successful|in stock|punctual|able|happy)',
        '(every|every single|all our|all of our|each|all) <any> <any>? «(arrives|arrive|is|are|gets|get|comes|come|reaches|reach|leaves|leave) ..2 (on time|in one piece|undamaged|safe and sound|without exception|on the first ring|at once|instantly|immediately|(in|within) (seconds|a (second|minute)|minutes|<num> seconds)|first time|on the dot|thriv~|perfect|flawless)»',
        "«that (is|'s) a (promise|guarantee)»",
        "^ «(promise|pinky promise|pinky swear|scout 's (honour|honor))» $",
        "^ «(scout 's (honour|honor)|pinky promise|hand on (my)? heart|cross my heart (and hope to die)?)»",
        "(is|are|'s|be|stays|remains|now|a|an|our|the|with) (completely|absolutely|totally|fully)? «(fail safe|failsafe)»",
        // Not one second lost
        '«(will|shall|does|do|can|could|is going to|are going to) not (ever)? (lose|miss|drop|skip|waste|cost|take|shed|forget) (you|us|your <any>)? (even)? (one|a single|so much as (a|one|one single)|even (a|one)|the odd) (second|minute|moment|hour|day|beat|cent|penny|pence|dime|byte|bit|frame|pixel|word|letter|drop|grain|step|heartbeat|sale|row|record|thing|detail|click|photo|file|e-mail|message|visitor|customer|ounce|gram|note|crumb|page)»',
        '«not (one|a single|so much as (a|one)|even (a|one)) (second|minute|moment|hour|day|beat|cent|penny|byte|bit|frame|pixel|word|drop|row|record|file|message|order|call|crumb|page|detail|customer|student|parcel) ..4 (will|shall|can|gets|goes|is|are) (be|get|go|ever)? (lost|missed|missing|dropped|wasted|forgotten|astray|skipped)»',
        // On time, every time
        '(our <any> <any>?) (is|are) «always (fresh|perfect|on time|punctual|spotless|reliable|the best|first class)»',
        '^ «(perfect|flawless|spotless|superb|great|excellent) <any> every (single)? time» $',
        '«(on time|right first time|first time|right|perfect|spot on|safe and sound|fresh|correct|to the minute) every (single)? time»',
        '«(always and everywhere|everywhere and always|first time and every time|each time every time)»',
        // Whatever breaks, we can fix it
        `^ «(whatever|no matter what|no matter how) (the|your|is|it|breaks?|broke|ails|goes|has|bad|old|broken|badly) ..4 (i|we|they|our <any>|our <any> <any>) (can|will|always)? (always)? ${REPAIR} (it|this|that|them|yours)?»`,
        `^ «whatever breaks (i|we|they|our <any>) (can|will)? ${REPAIR} (it|this|that)?»`,
        `^ «(any|every) <any> <any>? (i|we|our <any>) (can|always|will)? ${REPAIR} (it|them)» $`,
        `(i|we|they|our <any>) «(can|could)? ${REPAIR} (just|absolutely|nearly|almost)? (anything|everything|(any|every) <mishap.noun>)»`,
        '«no (job|task|stain|challenge|lock|load|repair|mess|leak|distance|project|blockage|order|deadline|<mishap.noun>) is (ever)? (too|beyond)» (big|small|hard|difficult|tough|heavy|complicated|complex|stubborn|old|far|tight|large|us|our <any>)',
        '«nothing to lose»',
        'can only be «(a success|right|perfect|a win)»',
        "(success|delivery|safety|arrival|refund|approval|result|outcome|victory|win|place|seat|return|satisfaction) (is|'s|are)? «(assured|certain|inevitable)» $",
        '«(last|lasts) (you)? a lifetime»',
        '(safe|secure|protected|available|reachable) ..2 «at all times»',
        '«100 % of (our|cases|the time|users|customers|patients|parcels|orders|deliveries|all)»',
        '«(as good as (done|yours|fixed|there|in your)|take that to the bank)»',
        "«there (is|'s) no question that» (it|this|that|the|your|you)",
        '«free (of|from) (all|any)? (risk|risks|errors|bugs|defects|faults|danger)»',
        '«(completely|totally|absolutely|entirely) protected»',
        '(i|we) (will|shall) «always» (have your back|be there|be here|be on your side|stand by|protect|fix|solve|be able)',
        '«the (safest|fastest|best|strongest|most <any>)» ..4 (in the world|on the market|on earth|on the planet|there is|in the universe)',
        'you can be «(sure|certain)» that? (it|this|that|the|your) ..5 (will|shall)',
        '«(anything it takes|move mountains|do anything for you)»',
        '«(rock solid|ironclad|iron clad|bombproof|bomb proof|sure thing|safe as houses|sure fire|surefire|unconditionally safe|one hundred percent)»',
        "(is|'s|are|'s|you are) «(bound|certain|sure|guaranteed) to (side|agree|say yes|accept|approve|grant|sell|heal|sprout|hold|last|bring|pay|please|delight|impress|work|succeed|arrive|pass|win|love|be|get|help|fix|solve|fit|like|find|receive|go|reach)»",
        '(removed|ruled out|eliminated|excluded) «(any|every|all) (possibility|chance|risk|danger|source|risks|doubt)»',
        '«(no|zero|not the slightest|not the least) (chance|possibility|risk|danger|way) (of|that|it|this|for)» (<ing>|this|that|it|your|you|any|a|the|anyone|another|losing|failure|loss)',
        '(works|work|runs|run|fits|compatible|available|safe|reliable|effective) «(in every case|in all cases|in any case|in every situation|in any situation|under all circumstances|in all circumstances|under any circumstances|everywhere and always|on every device|on any device|anytime and anywhere|for everyone|for everybody)»',
        '«(in every single case|in one hundred percent of cases|under all circumstances|in all circumstances|each and every time|whatever the weather|no matter how (busy|bad|big|hard|far|late)|no matter what happens|no matter the weather)»',
        '(solve|solves|fix|fixes|fixed|solved|answer|answers|cure|cures|end|ends|remove|removes|take care of) «(all|every one) of? (of your|your|the|our) (problems|worries|issues|troubles|needs|questions|concerns|problem|errors)»',
        '(will|shall) «(all)? (be|turn out) (perfectly|absolutely|completely|totally|just)? (fine|alright|all right|ok|okay|perfect|flawless|perfectly safe)» $',
        "(problem|issue|fault|bug|leak|error|trouble|noise) (is|'s|has been|was) (now)? «(completely|totally|entirely|permanently|absolutely|fully|100 %) (gone|solved|resolved|fixed|eliminated|cured|removed)»",
        '(the|only|last) ..3 you «will ever (need|want|buy|have to)»',
        '(everyone|everybody) «will (love (it|them|this|that)|be (happy|satisfied|delighted))»',
        '«(no|without any|zero) side effects (whatsoever|at all)?»',
        '«(at no time|not for a second|not even once|not ever|never ever|never in a million years)» (will|can|shall|be|does)',
        '«will never ever»',
        '(will|can|shall) (always|forever) «work» ',
        '«(as long as you live|till the day you die|for life)» $',
        '«(perfect|flawless|total|complete|absolute) (safety|security|certainty|reliability|protection|peace of mind)»',
      ]),
    ],
  },
  bad: [
    { text: '⟦Anything you ask for, we’ll deliver⟧.' },
    { text: 'The loom will ⟦run perfectly⟧ from now on.' },
    { text: 'We’re changing the pump on Sunday, ⟦without a single minute of interruption⟧.' },
    { text: 'With the new seal you’ll ⟦not see one single drop again⟧.' },
    { text: 'There is ⟦absolutely no risk⟧ in hiring a canoe.' },
    { text: 'Our rolls are ⟦always fresh⟧.' },
    { text: '⟦Perfect dough every time⟧!' },
    { text: '⟦Whatever you need, we’ll get it⟧.' },
    { text: 'Every one of our pupils ⟦passes the⟧ test.' },
    { text: 'The salve ⟦heals all scars⟧.' },
    { text: '⟦Such an error is henceforth excluded⟧.' },
    { text: 'The oven works, and it ⟦will stay mended⟧.' },
    { text: 'You’ll ⟦love every second⟧ of the ride.' },
    { text: 'The new valve ⟦will never leak⟧.' },
    {
      text: 'We ⟦guarantee⟧ that the parcel fits your letterbox.',
      fixed: 'We expect that the parcel fits your letterbox.',
    },
    { text: 'Your X-rays are ⟦100% secure⟧ on our server.' },
    { text: 'I can ⟦promise you that the⟧ noise is over.' },
    { text: 'The new lock is ⟦unbreakable⟧.' },
    { text: 'Our night bus is ⟦never late⟧.', fixed: 'Our night bus is rarely late.' },
    { text: 'The tenant portal is ⟦always⟧ available.', fixed: 'The tenant portal is usually available.' },
    { text: 'Our balm ⟦permanently cures⟧ cracked hooves.' },
    { text: 'You will get a seat, ⟦no matter what⟧.', fixed: 'You will get a seat.' },
    { text: 'During the move your stall ⟦will not lose one minute⟧ of trade.' },
    { text: 'Our bakers: ⟦fresh, every time⟧.' },
    { text: '⟦Whatever the fault is, we can mend it⟧.' },
    { text: '⟦There is no lock we cannot open⟧.' },
    { text: 'With the new chain a theft is ⟦impossible⟧.' },
    { text: 'It is ⟦impossible for⟧ anyone outside the school to read your marks.' },
    { text: 'Each claim for a cracked pane gets paid, ⟦no exceptions⟧.' },
    { text: 'The gate ⟦will outlast your⟧ house.' },
    { text: '⟦Not a crumb will⟧ be left on the seats.' },
    { text: 'Sing with us and the part is ⟦as good as won⟧.' },
    { text: 'The ferry sails on time ⟦each and every day⟧.' },
    { text: 'There is ⟦no way⟧ you will get a cold soup from us.' },
    { text: 'With this soap you will ⟦never smell smoke again⟧.' },
    { text: 'Your boat is safe ⟦whatever⟧ the sea does.' },
    { text: 'A mix-up is ⟦not possible⟧ with these tags.' },
    { text: 'Every pupil of ours ⟦passes the⟧ swimming test.' },
    { text: 'Our balm clears ⟦every rash⟧ in a night.' },
    { text: '⟦Rain, hail or sleet⟧, your eggs are on the step by seven.' },
    { text: 'A place in the choir is ⟦a dead certainty⟧.' },
    { text: 'There is ⟦no scenario in which⟧ the roof gives way.' },
    { text: 'You have ⟦our solemn assurance⟧ that the dye holds.' },
    { text: '⟦Whatever you throw at it, our awning holds⟧.' },
    { text: 'The boat will look ⟦as good as new⟧.' },
    { text: 'You’ll ⟦never lay eyes on another slug⟧.' },
    { text: 'You’ve ⟦seen the last of the moths⟧.' },
    { text: '⟦Nobody leaves our table hungry⟧.' },
    { text: 'Delay is ⟦not a word we know⟧.' },
    { text: 'Your harp is ⟦as safe as houses⟧ with us.' },
    { text: 'Our coach ⟦gets every child⟧ over the bar.' },
    { text: 'I give you my word that this was ⟦the last time⟧.' },
    { text: 'Sleep well: ⟦nobody can ever break⟧ into this shed.' },
    { text: 'The new keg is here: ⟦nothing can possibly leak⟧.' },
    { text: 'You’ll ⟦never queue longer than⟧ a minute for skates.' },
    { text: 'From now on ⟦every tram will be⟧ on time.' },
    { text: 'We’ll ⟦certainly have⟧ your skis waxed by ten.' },
    { text: '⟦None of our boats ever gets⟧ lost.' },
    { text: 'The tram comes ⟦on the dot, whatever the weather⟧.' },
    { text: '⟦You can’t lose money⟧ with this stall.' },
  ],
  good: [
    {
      text: 'We line the pipe, so that roots can’t come back through that joint.',
      because: 'it says which way is shut',
    },
    { text: 'Please name your street before I unlock anything.', because: 'nothing is promised' },
    { text: 'I will send you a note by 3 May, whatever I find.', because: 'it promises news and no outcome' },
    { text: 'Your patch would help everyone.', because: 'it is praise' },
    { text: 'The thatch is guaranteed for twelve years.', because: 'it is a term of the contract' },
    { text: 'The new key fits every door in the house.', because: 'it says where' },
    { text: 'Nobody will enter the shed without you.', because: 'it says who comes in' },
    { text: 'We moved the crates without a single error.', because: 'it is done' },
    { text: 'The sauna is never full on Mondays.', because: 'it is a hint' },
    { text: 'The card works in every branch.', because: 'it says where' },
    { text: 'You’ll never need the old badge again, so throw it away.', because: 'it says what to do with it' },
    { text: 'The ferry never stops at the island in winter.', because: 'it is a timetable' },
    { text: 'I answer within 8 hours, every day of the week.', because: 'it says when somebody is there' },
    {
      text: 'The divers look at the keel on Monday. I’ll write to you that night by 20:00 CET, whatever they find.',
      because: 'it promises the news and no outcome',
    },
    {
      text: 'In the menu, **Keep forever** stores the old maps without a limit.',
      because: 'it is the name of a setting',
    },
    {
      text: 'I’m sorry that your bus was late. Your parents’ golden day can’t be repeated.',
      because: 'it tells of a loss',
    },
    { text: 'Our divers work on stuck anchors every day of the year.', because: 'it says when they are there' },
    { text: 'Hard water makes each day at home dearer.', because: 'it tells of a burden' },
    { text: 'Half of the pension is paid to her husband for life.', because: 'a contract gives it' },
    { text: 'Rain or shine, the market opens at 8:00 CET.', because: 'it tells the hours' },
    { text: 'I will phone you on Friday, whatever it is.', because: 'it promises the news and no outcome' },
    { text: 'You’ll never find the key safe without the map.', because: 'it says how the thing is done' },
    { text: 'The zero-risk rating stands in the first column.', because: 'it is the name of a grade' },
    { text: 'Rain or shine, we row at 9 if the lock is open.', because: 'it names what may stop it' },
    { text: 'Anything you order after noon leaves on Monday.', because: 'it tells when' },
    { text: 'There is no chance of a seat tonight, I’m afraid.', because: 'it is a refusal, and no promise' },
    {
      text: "I'll send you the next result by [date and time], whatever the progress.",
      because: 'it promises news, which the sender can keep',
    },
    { text: 'Never share the code with anybody, not even with us.', because: 'it is advice' },
    { text: 'Always unplug the kettle before you clean it.', because: 'it is an instruction' },
    { text: 'The two-year money-back guarantee covers the hinge.', because: 'it is a contractual term' },
    { text: "We can't guarantee a seat at the window.", because: 'it promises nothing' },
    { text: 'Did the driver promise you that it would fit?', because: 'it is a question' },
    { text: "We'll never ask you for your password.", because: 'the sender decides it' },
    { text: 'The fail-safe brake holds the cabin when the cable slips.', because: 'it names a part' },
    { text: 'Whatever the fault is, tell us and we look for a way.', because: 'it promises to look, no more' },
    { text: 'The pool is closed on Mondays, without exception.', because: 'it tells a rule' },
    { text: 'Once the file is deleted, you will never see it again.', because: 'it warns of a loss' },
    { text: 'There is no way to change the name on a ticket.', because: 'it says what cannot be done' },
    { text: 'We can’t say that it will never fail.', because: 'it denies the promise' },
    { text: 'It is impossible to park by the school.', because: 'nothing is promised' },
    { text: 'You’ll never hear the bell from the cellar.', because: 'it tells of a lack' },
    { text: 'You’ve seen the last of the four films.', because: 'nothing is promised' },
    { text: 'He never misses a lesson.', because: 'it tells of somebody, and vouches for nothing' },
    { text: 'Most letters arrive within two days.', because: 'it says what is likely' },
    { text: 'Every pupil who passes the test gets a badge.', because: 'it says who gets something' },
    { text: 'The unbreakable rule at the pond: no dogs.', because: 'it names a rule' },
    { text: 'Our aim is a flawless print, so a second pair of eyes reads it.', because: 'it is an aim' },
    { text: 'Flood damage is excluded under section 4.', because: 'it tells what a contract leaves out' },
    { text: 'You have my word that the letter was posted.', because: 'it tells what is done' },
    { text: 'No lock is unbreakable, so please write down the frame number.', because: 'it denies the absolute' },
    { text: 'No one can ever replace your cat.', because: 'it feels with the reader' },
    { text: 'Nobody can get in before nine.', because: 'it tells when the door opens' },
    { text: 'Nobody could get at the fuse, so the fitter came back.', because: 'it tells what happened' },
    { text: 'You’ll never see this hint again once you tick the box.', because: 'the reader sets it' },
    { text: 'I’m sorry that the concert can’t happen here.', because: 'it is a refusal' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const cues = ['vouch', 'assured', 'met', 'never', 'absolute']
        .flatMap((group) => reading.cues(`reliability/overpromise.${group}`))
        .sort((a, b) => a.first - b.first || b.last - a.last);
      let end = -1;
      for (const cue of cues) {
        if (cue.first <= end || isInnocent(reading, cue)) continue;
        const words = reading.slice(cue.span);
        if (context.glossary.has(words.toLowerCase())) continue;
        end = cue.last;
        yield {
          at: { text: reading.prose.text, span: cue.span },
          message: `“${words}” is more than anybody can promise. Say what is sure.`,
          fixes: fixesFor(reading, cue, context),
        };
      }
    }
  },
});

/** "a fail-safe brake": a kind of part, and no boast; "a fail-safe plan" is one. */
const isPart = (reading: Reading, last: number, lastWord: number): boolean =>
  last < lastWord &&
  !reading.startsClause(last + 1) &&
  !/^(?:system|systems|method|plan|way|process|solution|approach|setup|and|so|for|against|because|but|thanks|in|even)$/.test(
    reading.word(last + 1),
  );

/** "We can fix everything that is covered": what follows narrows it. */
const isLimited = (reading: Reading, last: number, lastWord: number): boolean =>
  last < lastWord && !reading.startsClause(last + 1) && !/^(?:and|so|with)$/.test(reading.word(last + 1));

const DENIALS = new Set(['not', 'no', 'nobody', 'none', 'never', 'neither', 'hardly', 'nothing', 'cannot', 'few']);
const REPORTS = new Set(
  'said say wrote told asked heard promised mentioned guaranteed claimed believed thought was were advertised'.split(
    ' ',
  ),
);
/** What somebody else said, when neither "I" nor "we" stands before. */
const PROMISED = new Set('said told wrote promised claimed swore'.split(' '));
/** What the sender decides: "you will never be asked for it". */
const CONDUCT = new Set('asked charged billed contacted called required requested shared sold told able'.split(' '));
/** Idioms that need the end of their clause: "no matter what plan you have" is none. */
const NEEDS_END =
  /^(?:no matter what|whatever happens|for good|no ifs|without exception|no exceptions|once and for all)$/;
const KEEPS_WORD =
  /^(?:whatever happens|come what may|rain or shine|come rain or shine|without fail|no matter what|every single time|no exceptions|without exception|for sure|hand on heart)$/;

/** What there is said to be no chance of, when it is a promise. */
const ILL =
  /\b(?:refus|reject|declin|delay|fail|loss|los[et]|mistak|error|leak|break|damag|fraud|theft|cancel|injur|accident|mix|repeat|recur|relapse|outage|crash|hack|fine|penalt|mess|rain|disappoint|late|wrong|being|missing|virus|infect|burn|fire|flood|mishap|problem|issue|no-show|clash|overlap|shortage)/;
/** What gives a right by law or by its wording. */
const LAWS =
  /\b(?:deed|law|contract|act|statute|treaty|lease|charter|constitution|terms|policy|directive|scheme|regulation|clause|agreement|code)$/;
/** What is gone, without a promise. */
const SOLD_OUT =
  /\b(?:offers?|deals?|sales?|prices?|data|files?|photos?|pages?|shops?|stock|items?|products?|editions?|flavou?rs?|accounts?|chances?|links?|slots?|messages?|emails?|recordings?)\b.*\bgone$/;

function isInnocent(reading: Reading, cue: Cue): boolean {
  const { first, last, sentence } = cue;
  if (reading.isQuestion(sentence) || reading.isQuoted(cue.span)) return true;
  // "If you didn't pay, you have nothing to lose": it calms
  if (
    /^nothing to lose$/i.test(reading.slice(cue.span)) &&
    /\bif you (?:did not|didn[’']t|have not|haven[’']t)\b/i.test(
      reading.text.slice(reading.sentences[sentence]?.span.start, cue.span.start).replace(/[*_]/g, ''),
    )
  )
    return true;
  const { firstWord = first, lastWord = last } = reading.sentences[sentence] ?? {};
  const isAbsolute = cue.type.endsWith('absolute');
  const phrase = wordsBetween(reading, first, last + 1);
  const ahead = wordsBetween(reading, firstWord, first);
  const behind = wordsBetween(reading, last + 1, lastWord + 1);
  // "I'm sorry that this one can't happen here"
  if (/happen$/.test(phrase) && /\b(?:sorry|sad|pity|shame)\b/.test(ahead)) return true;
  // "The tram never stops at the zoo", "the card works in every branch", "you'll never need the old key again"
  if (/^never stops?$/.test(phrase) && /^(?:at|in|here|there|on|outside|between|for)\b/.test(behind)) return true;
  if (
    /^(?:in|on|at) every$/.test(phrase) &&
    /^(?:room|shop|store|centre|center|branch|country|city|town|office|station|caf[eé]|restaurant|cinema|hotel|zone|line|region|state|county|village|museum|pool|library|pharmacy|supermarket|language|browser|floor|corner of the (?:house|flat|building|office))s?\b/.test(
      behind,
    )
  )
    return true;
  // “We've never had a fault like this”: what is new to the sender
  if (
    /^never\b.*\b(?:had|seen|heard)\b/.test(phrase) &&
    /^(?:like this|like that|of (?:this|that) kind|of the kind)\b/.test(behind)
  )
    return true;
  if (/^never (?:full|busy|crowded|empty|quiet|open)$/.test(phrase) || /\bby law\b/.test(behind)) return true;
  // "The key fits every door in the house", "nobody will enter the flat without you", "we moved it without a single error"
  if (
    /\bevery$/.test(phrase) &&
    /^\w+ in (?:the|your|this|our) (?:house|flat|building|office|home|room|hall|shop|garden|car)\b/.test(behind)
  )
    return true;
  if (/^nobody will\b/.test(phrase) && /\bwithout your?\b/.test(behind)) return true;
  // "No one can ever replace her", "nobody can get in before nine", "it's never too late": sympathy, and hours
  if (
    /\bcan ever$/.test(phrase) &&
    /^(?:replace|make up|undo|bring|take away|know|say|thank|repay|forget)\b/.test(behind)
  )
    return true;
  if (
    /^(?:nobody|no one) can get in/.test(phrase) &&
    /^(?:to )?(?:before|after|until|without|between|during)\b/.test(behind)
  )
    return true;
  if (/never be$/.test(phrase) && /^too late\b/.test(behind)) return true;
  if (/^without a single\b/.test(phrase) && /\b(?:i|we) (?:\w+ed|ran|went|sent|took|brought|drove|did)\b/.test(ahead))
    return true;
  if (/^never need the (?:old|first|previous|former|temporary|paper)\b/.test(phrase)) return true;
  // "You'll never need to print the ticket": a thing that is no longer asked for
  if (/never need$/.test(phrase) && /^to\b/.test(behind) && !/\b(?:again|worry|ever|queue|wait)\b/.test(behind))
    return true;
  // "I'll ring you that day, whatever it is", "you'll never spot them without a torch"
  if (/^whatever it (?:is|may be)$/.test(phrase) && TELLS_ANYWAY.test(ahead)) return true;
  // "I'll tell you whether the coach is on time, whatever the forecast"
  if (/^whatever\b/.test(phrase) && /\b(?:if|whether)\b[^.;:]*$/.test(ahead)) return true;
  // "I'll write to you by noon, whatever they find"
  if (
    /^(?:whatever|no matter what|however) (?:i|we|they|he|she|the|our|my|comes)\b/.test(phrase) &&
    (TELLS_ANYWAY.test(ahead) || SENDS_NEWS.test(ahead))
  )
    return true;
  // "before I unlock anything": nothing is said to succeed
  if (
    /(?:anything|everything)$/.test(phrase) &&
    /\b(?:before|until|unless|without|whether|if|when|not|never)(?: (?:i|we|you|they|our \w+))?(?: can| could)?$/.test(
      ahead,
    )
  )
    return true;
  // "Your patch would help everyone", "it helps everyone who writes code": praise
  if (
    /^(?:for |on |with )?(?:every(?:one|body)|every \w+)$/.test(phrase) &&
    (/\b(?:would|could|might)(?: also| really)? (?:help|work|suit|fit)$/.test(ahead) ||
      (/\bhelps?$/.test(ahead) && /^(?:who|that|in|on|else|here|involved|plan|learn|understand)\b/.test(behind)))
  )
    return true;
  // "That evening can't be repeated": a loss, and no word on what went wrong
  if (
    /can not be repeated$/.test(phrase) &&
    !/\b(?:this|that|it|these|they|error|mistake|incident|thing|mishap|case|mix-up|delay|fault|failure)s?$/.test(ahead)
  )
    return true;
  // "We work on stolen cards every day of the year": when somebody is there
  if (
    /\bevery day\b/.test(phrase) &&
    (OPEN_HOURS.test(ahead) ||
      ((/^of the (?:year|week)/.test(behind) || /of the (?:year|week)$/.test(phrase)) &&
        !/\b(?:time|punctual\w*|reliabl[ey]|fresh|perfect\w*|spotless)\b/.test(ahead)))
  )
    return true;
  // "You ride to work every day"
  if (
    /^(?:every|each)\b/.test(phrase) &&
    /\b(?:go(?:es)?|ride|cycle|drive|travel|walk|get|commute|come)s? to (?:\w+ )?work$/.test(ahead)
  )
    return true;
  // "It makes each day at home harder"
  if (
    /\b(?:each|every) (?:single )?(?:days?|weeks?|nights?|mornings?|evenings?|trips?|journeys?|calls?|visits?|steps?|hours?|meals?)\b/.test(
      phrase,
    ) &&
    /^(?:makes?|turns?|takes?)\b/.test(phrase)
  )
    return true;
  // "Half of it is paid for life": what a contract or a law gives
  if (
    phrase === 'for life' &&
    /\b(?:paid|pays?|pensions?|annuit\w+|banned|sentenced|member\w*|licen[cs]ed?|card|valid|rent|lease)\b/.test(ahead)
  )
    return true;
  // "You'll never see this notice again once you tick the box", "… have to enter it again on this phone": a setting
  if (
    /\bnever (?:ever )?(?:(?:have|need) to )?(?:see|enter|type|get|receive|give|confirm|choose)\b.{0,40} again (?:(?:once|after|if|when) you\b|on (?:this|that|the same) (?:phone|device|computer|browser|tablet|laptop)\b)/.test(
      `${phrase} ${behind}`,
    )
  )
    return true;
  if (/never (?:see|spot|find|notice|hear|catch|get|reach|open)(?: \w+){0,3}$/.test(phrase) && ONLY_SO.test(behind))
    return true;
  // "He has been removed and can't come back with that phone"
  if (/come back$/.test(phrase) && /\b(?:removed|banned|blocked|expelled)\b/.test(ahead)) return true;
  // "so that the roots can't come back through that joint": one way that is shut
  if (/come back$/.test(phrase) && /^(?:through|via|into|up|by) /.test(behind)) return true;
  // "There is no chance of a table tonight" promises nothing.
  if (
    /\bno (?:chance|possibility|way) of$/.test(phrase) &&
    /^(?:a|an|the|your|any|another|getting)\b/.test(behind) &&
    !ILL.test(behind)
  )
    return true;
  if (/^guarantees\b/.test(phrase) && LAWS.test(ahead)) return true;
  if (/^(?:for good|forever|for ever)$/.test(phrase) && SOLD_OUT.test(ahead)) return true;
  // "Rain or shine, we walk at 8 if the path is open": what may stop it is named.
  if (KEEPS_WORD.test(phrase) && CONDITION.test(behind)) return true;
  // "Rain or shine, the market opens at 8:00": hours, and no boast
  if (
    /rain or shine$/.test(phrase) &&
    /\b(?:opens?|starts?|begins?|meets?|closes?) (?:at|on|from|every)\b/.test(behind)
  )
    return true;
  if (phrase === 'always' && FELT.test(ahead)) return true;
  if (AIMS.test(ahead) || (MADE_OF.test(phrase) && WARES.test(behind))) return true;
  if (/^can not/.test(phrase) && HOLDS_WHILE.test(behind)) return true;
  if (/^(?:excluded|ruled out)$/.test(phrase) && /^(?:from|under|by|in|at)\b/.test(behind)) return true;
  // "My word that the letter was posted" tells what is done.
  if (
    /^(?:you have|i give|we give)\b/.test(phrase) &&
    /^(?:of hono\w+ )?that (?:\w+ ){1,4}(?:was|were|has|have|had)\b/.test(behind)
  )
    return true;
  if (/\bevery other\b/.test(ahead)) return true;
  if (/^satisfied$/.test(phrase) && /^that\b/.test(behind)) return true;
  if (
    /whatsoever$/.test(phrase) &&
    /\b(?:has|have|is|are)$/.test(ahead) &&
    !/\bno \w*(?:scar|mark|trace|risk|pain|fault|flaw|bug|error|odou?r|residue|stain|defect|damage|side|loss|delay)/.test(
      phrase,
    )
  )
    return true;
  if (/^(?:each and|every|all|any)\b/.test(phrase) && isForReader(reading, firstWord, first)) return true;
  if (/^(?:come|rain|whatever)\b/.test(phrase) && /^(?:is|was|starts|opens|costs)\b/.test(behind)) return true;
  if (first > firstWord && last > first && isName(reading, first, last)) return true;
  if (
    !cue.type.endsWith('never') &&
    !/^ever |^no |^zero |^without |^under |^in |^no one|^nobody|^nothing/.test(phrase)
  ) {
    for (let i = first - 1; i >= firstWord && !reading.startsClause(i + 1); i--) {
      if (DENIALS.has(reading.word(i))) return true;
    }
  }
  for (let i = firstWord; i < first; i++) {
    const word = reading.word(i);
    const before = i > firstWord ? reading.word(i - 1) : '';
    if (
      word === 'whether' ||
      (REPORTS.has(word) && /^(?:you|he|she|they|agent|shop|who|driver|seller|colleague|'d|been)$/.test(before)) ||
      (PROMISED.has(word) && before !== '' && !/^(?:i|we|have|'ve|as|is|are|be|'s)$/.test(before))
    )
      return true;
    if (/^(?:if|unless)$/.test(word) && !reading.startsClause(first) && !hasClauseBetween(reading, i, first))
      return true;
    if (word === 'make' && reading.word(first - 1) === word && /sure|certain/.test(phrase)) return true;
  }
  const previous = first > firstWord ? reading.word(first - 1) : '';
  const next = last < lastWord ? reading.word(last + 1) : '';
  if (/^never (?!has|have|did|had|was|were|(?:ever |again )?(?:will|shall|can|could))/.test(phrase)) {
    const isTold = previous === 'and' && /^(?:our|we|my|they)$/.test(reading.word(firstWord));
    if (
      reading.startsClause(first) ||
      (!isTold && /^(?:to|you|and|please|should|must|can|may|might|could)$/.test(previous))
    )
      return true;
  }
  // “We’ve never lost a case before, and I’m sorry”
  if (
    /^never (?:once )?(?:lost|missed|failed|broken|damaged|had)\b/.test(phrase) &&
    /\b(?:before|sorry|until|till|so far)\b/.test(behind)
  )
    return true;
  if (/^(?:will )?never forget$/.test(phrase) && /^(?:your|the|how|what|this|that|my|him|her|them)\b/.test(behind))
    return true;
  if (/^will never/.test(phrase)) {
    if (/^(?:i|we)$/.test(previous))
      return !/^will never (?:ever|again|let|fail|lose|miss|disappoint|run|break|forget|happen)/.test(phrase);
    if (
      previous === 'you' &&
      /(?:have|need)$/.test(phrase) &&
      /^(?:tell|give|share|enter|send|pay)$/.test(reading.word(last + 2))
    )
      return true;
  }
  if (
    /^(?:without (?:any )?exception|no exceptions)$/.test(phrase) &&
    !PERFORMS.test(wordsBetween(reading, firstWord, lastWord + 1))
  )
    return true;
  // "I give you my word list", "we can't say that it will never fail"
  if (
    /\b(?:word|guarantee|promise)$/.test(phrase) &&
    last < lastWord &&
    !reading.startsClause(last + 1) &&
    /^(?:list|search|count|game|puzzle|document|processor|file|card|letter|form|certificate)s?$/.test(next)
  )
    return true;
  if (
    /\b(?:not|nobody|no one|nor|never) (?:\w+ )?(?:say|promise|claim|guarantee|swear|pretend|be sure|be certain)\b/.test(
      wordsBetween(reading, firstWord, first),
    )
  )
    return true;
  // "Once it is deleted, you will never see it again": a warning; "you'll never hear it from the cellar": a lack.
  if (/^(?:will )?never /.test(phrase) && !cue.type.endsWith('met'))
    if (LOSES.test(ahead) || (previousOf(reading, first, firstWord) !== 'it' && WARNS.test(behind))) return true;
  if (/^fail ?safe$/.test(phrase) && isPart(reading, last, lastWord)) return true;
  // "no reason that we can't open it"; "we can fix everything that is covered".
  if (/^there .*\b(?:reason|doubt|rule|law|need)\b/.test(phrase)) return true;
  if (
    /(?:anything|everything)$/.test(phrase) &&
    /^(?:can |could )?\w+ ..?/.test(phrase) &&
    isLimited(reading, last, lastWord)
  )
    return true;
  if (phrase === 'ever again' && /\bnot be able\b/.test(wordsBetween(reading, firstWord, first))) return true;
  if (/^(?:may|might|could)$/.test(previous)) return true;
  if (/^never miss/.test(phrase) && /^(?:i|he|she|who)$/.test(previous)) return true;
  if (/^forever$/.test(phrase) && /^[A-Z]/.test(reading.slice(cue.span)) && first > firstWord) return true;
  if (
    /^will not come back$/.test(phrase) &&
    /\b(?:offer|model|edition|season|price|sale|he|she)\b/.test(wordsBetween(reading, firstWord, first))
  )
    return true;
  if (/^forever$/.test(phrase) && (/^(?:stamp|stamps|free|plan)$/.test(next) || isSetting(reading, cue))) return true;
  if (/^(?:forever|for ever)$/.test(phrase) && LOST.test(wordsBetween(reading, Math.max(firstWord, first - 5), first)))
    return true;
  if (/(?:word|guarantee|promise)$/.test(phrase) && /^(?:you have|i give|we give)/.test(phrase)) {
    if (/^(?:i|we|to)$/.test(next === 'that' ? reading.word(last + 2) : next)) return true;
  }
  if (
    phrase === 'guarantees' &&
    /\b(?:contract|warranty|policy|law|plan|agreement|act|terms|tariff|statute|regulation)\b/.test(
      wordsBetween(reading, firstWord, first),
    )
  )
    return true;
  if (/^(?:risk free|zero risk)$/.test(phrase)) {
    // The name of a grade: "the zero-risk rating"
    if (
      /^(?:rating|ratings|score|grade|class|category|label|scale|weight|rate|level|band|bucket|asset|assets)$/.test(
        next,
      )
    )
      return true;
    if (/^(?:trial|period|offer|return|returns|test|plan|tariff|account|package|option)$/.test(next)) return true;
    if (/\b(?:trial|period|returns?|test)\b/.test(wordsBetween(reading, firstWord, first))) return true;
  }
  if (/ time$/.test(phrase) && /^(?:you|your|i|we|he|she|they)$/.test(next)) return true;
  if (/ ever$/.test(phrase) && /^(?:ask|call|request|share|sell|send|contact|need|phone|text|email|be)$/.test(next))
    return !/\bbe (?:lost|deleted|stolen|hacked|leaked|late)\b/.test(
      wordsBetween(reading, last + 1, Math.min(lastWord + 1, last + 3)),
    );
  if (CONDUCT.has(reading.word(last + 1)) && /\bbe$/.test(phrase)) return true;
  if (/^will never have$/.test(phrase) && reading.word(last + 1) === 'to') return false;
  if (
    NEEDS_END.test(phrase) &&
    last < lastWord &&
    !reading.startsClause(last + 1) &&
    !/^(?:and|so|this|now|once)$/.test(reading.word(last + 1))
  )
    return true;
  if (
    KEEPS_WORD.test(phrase) &&
    hasConcreteTime(reading, sentence) &&
    TELLS.test(wordsBetween(reading, firstWord, lastWord + 1))
  )
    return true;
  if (/^guarantees?$/.test(phrase) && TERMS.test(wordsBetween(reading, last + 1, lastWord + 1))) return true;
  if (/need$/.test(phrase) && next === 'the') return true;
  if (previous === 'you' && /^(?:can|could) not \w+$/.test(phrase) && !/(?:fail|disappear)$/.test(phrase)) {
    return last < lastWord && !reading.startsClause(last + 1);
  }
  if (/^(?:will|shall|going to) /.test(phrase) && isAbsolute && /^(?:i|we)$/.test(previous))
    return !RESULTS.test(reading.word(last)) && !RESULTS.test(next);
  if (isAbsolute && /^(?:definitely|for sure|without)/.test(phrase) && /^(?:i|we)$/.test(reading.word(first - 1)))
    return true;
  if (phrase === 'guaranteed' && /^(?:by|until|under|in|as)$/.test(reading.word(last + 1))) return true;
  // "The roof is guaranteed for ten years": a term of the contract
  if (
    /\bguaranteed$/.test(phrase) &&
    /^(?:for|against) (?:(?:the|up|to|at|least|a|an|full|first) )*(?:\d+|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|rust|leaks|breakage|defects|year)\b/.test(
      behind,
    )
  )
    return true;
  if (phrase === 'guaranteed' && /^(?:was|were)$/.test(reading.word(first - 1))) return true;
  return (
    isAbsolute &&
    first > firstWord &&
    DROPPED.test(phrase) &&
    !/^(?:for good|forever|for ever|once)/.test(phrase) &&
    isForReader(reading, firstWord, first)
  );
}

/** An aim is no promise. */
/** Says when somebody is at work. */
const OPEN_HOURS =
  /\b(?:our \w+|teams?|desk|line|office|staff|colleagues?|we|shop|store|hotline|people|agents?|support|clinic|counter|doctors?|nurses?)\b.*\b(?:works?|opens?|answers?|is|are|takes?|reads?|checks?|runs?|staffed|there)\b/;
/** What is told, whatever comes of it: the news is promised, and no outcome. */
const TELLS_ANYWAY =
  /\b(?:ring|write|call|tell|text|e-?mail|phone|reply|answer|hear|message|let you know|get back|report|come back)\b/;
/** "I'll send you a note here": news, and no goods. */
const SENDS_NEWS =
  /\b(?:send|post|leave|give) (?:you )?(?:an?|the|my|our|word|news)\b(?: \w+)? ?(?:note|news|update|message|line|report|answer|result|summary|word)\b/;
/** The only way in which it is done. */
const ONLY_SO = /\b(?:without|unless|except|until|by (?:day|night))\b|\b(?:empty|full|quiet|busy)(?: on| in| at|$)/;
const AIMS =
  /\b(?:aim|aims|goal|target|strive|strives|try|tries|hope|hopes|wish|dream|ideal) (?:is|to|for|at|was|are|of)\b/;
const MADE_OF = /^(?:bullet ?proof|unbreakable|indestructible|everlasting|waterproof|flawless)$/;
/** Wares and sayings that have the word in their name. */
const WARES =
  /^(?:\w+ )?(?:glass|vests?|windows?|doors?|jackets?|vans?|cars?|rules?|bonds?|cups?|tumblers?|plastic|toys?|bowls?|codes?|laws?|spirit|habits?|streak|coffee)\b/;
/** News by a time is the sender's to give: "we'll write to you by noon, whatever happens". */
const TELLS =
  /\b(?:i|we) (?:\w+ ){0,3}?(?:write|ring|call|phone|text|e-?mail|mail|message|update|tell|inform|let|reply|answer|respond|contact|get|come|report|be|send|keep|post|hear)\b/;
/** What nobody can vouch for: that it works out. */
const RESULTS =
  /^(?:get|fix|solve|cure|win|find|beat|restore|recover|save|resolve|mend|repair|rescue|heal|succeed|make|turn|sort)$/;
/** Feelings and standing offers: "you'll be welcome, always". */
const FELT = /\b(?:welcome|grateful|thankful|happy|glad|sorry|remember|miss|love|proud|friends?)\b/;
const CONDITION = /\b(?:if|unless|provided|as long as|so long as|except|weather permitting|subject to)\b/;
const HOLDS_WHILE = /^(?:while|unless|until|as long as|when|if|without|before)\b/;
/** "**Keep forever** stores all files": a setting by its name, in emphasis, and what it does. */
const isSetting = (reading: Reading, { span }: Cue): boolean =>
  reading.prose.emphasis.some(
    ({ start, end }) =>
      start < span.start - 1 &&
      span.end <= end &&
      end - start < 40 &&
      /^\W*\p{Lu}/u.test(reading.text.slice(start, end)) &&
      /^\W{0,4}(?:stores|keeps|saves|means|holds|lets|turns|deletes|hides|shows|is (?:on|off|an?|the)|option|setting)\b/.test(
        reading.text.slice(end, end + 24),
      ),
  );
/** "The film Come What May": a title, not the words. */
const isName = (reading: Reading, first: number, last: number): boolean =>
  [first, last].every((index) => /^\p{Lu}\p{Ll}/u.test(reading.slice(reading.wordSpan(index))));

/** What the sender's side does well; a rule for all, such as "closed on Mondays, without exception", is no boast. */
const PERFORMS =
  /^(?!.*\b(?:closed|must|appl(?:y|ies)|allowed|required?|checked|searched|pays?|fees?|charged|forbidden|banned|cannot|may)\b).*\b(?:will|shall|always|promise|arriv\w*|deliver\w*|on time|repl(?:y|ies)|answers?|works?|fits?|succeeds?|pass(?:es)?|clears?|recovers?|heals?|safe|wins?|leaves?|runs?|fresh|perfect\w*|gets? (?:paid|approved|accepted|refunded|settled|answered|through)|every (?:customer|guest|order|parcel|time))\b/;
const previousOf = (reading: Reading, first: number, firstWord: number): string =>
  first > firstWord ? reading.word(first - 1) : '';
/** Behind a “never”: what it hangs on, or why it cannot be. */
const WARNS =
  /\b(?:if|unless|because|since) (?:you|the|it|we|he|she|they|your|our)\b|\bwithout (?:an?|the|your|it|them)\b|\bfrom (?:the|your|here|there)\b/;
/** Tells of a loss that the reader may bring about. */
const LOSES =
  /\b(?:unless|delet\w*|eras\w*|los(?:e|t|ing)|gone|close[ds]?|expire[ds]?|cancel\w*|without|sorry|miss(?:ed)?|remember)\b/;

/** Names the contract that a guarantee stands in, or its years. */
const TERMS =
  /\b(?:terms|contract|warranty|section|policy|clause|statutory|law)\b|\bfor (?:\w+ )?(?:\d+|two|three|four|five|ten|twenty|thirty) (?:years|months)\b/;

const LOST =
  /\b(?:tak(?:e|es|ing)|took|wait\w*|lost|delet\w*|eras\w*|seems?|feels?|felt|gone|bann\w*|clos\w*|block\w*|not|never|hang\w*|load\w*)\b/;

function wordsBetween(reading: Reading, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(reading.word(i));
  return words.join(' ');
}

function hasClauseBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (reading.startsClause(i)) return true;
  return false;
}

/** Milder words that say what can be kept. */
const MILDER: Readonly<Record<string, string>> = {
  guarantee: 'expect',
  guaranteed: 'expected',
  'guaranteed to': 'meant to',
  always: 'usually',
};
const DROPPED =
  /^(?:i promise(?: you)?|promise|guaranteed|period|full stop|end of story|no doubt about it|no question about it|no question|no doubt|for sure|no matter what happens|every time|no matter what|whatever happens|come what may|.*rain or shine|without (?:any )?exception|no exceptions|without fail|every single time|each and every time|for good|forever|for ever|permanently|once and for all|hand on heart|cross my heart|no ifs.*|for all .*|.* end of time)$/;

function fixesFor(
  reading: Reading,
  { span, first, last, sentence }: Cue,
  context: RuleContext,
): NonNullable<Finding['fixes']> {
  const text = reading.prose.text;
  const words = reading.slice(span);
  const phrase = words.toLowerCase().replace(/[\u2019]/g, "'");
  const rewrite = (title: string, replacement: string, at = span): NonNullable<Finding['fixes']> => [
    { title, applicability: 'suggestion', edits: [{ at: { text, span: at }, text: replacement }] },
  ];
  const isAside =
    first > 0 && reading.startsClause(first) && (last + 1 >= reading.wordCount || reading.startsClause(last + 1));
  const milder = MILDER[phrase];
  if (milder !== undefined && !(isAside && phrase === 'guaranteed')) {
    const cased = /^[A-Z]/.test(words) ? milder.charAt(0).toUpperCase() + milder.slice(1) : milder;
    return rewrite(`Say “${cased}” instead`, cased);
  }
  if (/^never /.test(phrase)) return rewrite('Say “rarely” instead', `rarely${words.slice(5)}`);
  if (
    /^will (?:most |quite )?(?:definitely|certainly|undoubtedly|unquestionably|absolutely|surely|assuredly|positively)$/.test(
      phrase,
    )
  ) {
    return rewrite('Say “should” instead', 'should');
  }
  if (DROPPED.test(phrase) && first > 0) {
    const start = reading.wordSpan(first - 1).end;
    const isSafe = /^[\s,\u2014\u2013-]*$/.test(reading.text.slice(start, span.start));
    if (isSafe && (last + 1 >= reading.wordCount || reading.startsClause(last + 1))) {
      return rewrite(`Leave out “${words}”`, '', { start, end: span.end });
    }
  }
  const { firstWord = first, lastWord = last } = reading.sentences[sentence] ?? {};
  const whole = { start: reading.wordSpan(firstWord).start, end: reading.wordSpan(lastWord).end };
  if (/\b(?:happen|occur|recur|repeated?|reoccur|come back)\b/.test(phrase)) {
    const change = context.fillIn('what was changed');
    return rewrite('Say what was changed instead', `We have ${change}, so this cause is gone`, whole);
  }
  return rewrite('Say what is sure instead', context.fillIn('what is sure, and until when'), whole);
}
