import { type Cue, defineRule, type Finding, type ProposedFix, type Reading, type RuleContext } from '@trustlint/core';
import { clauseAround, clauseEnd, statementFor, withoutOverlaps } from '../clause.ts';
import { isToldBack } from '../told-back.ts';
import { isTitle } from '../wording/title.ts';
import { FRAMES, HAD_AGAIN, OUTSIDE_FRAMES } from './minimizing-frames.ts';

const ID = 'empathy/minimizing';

/** What a reader complains of. */
const TROUBLE =
  '(glitch|glitches|issue|issues|problem|problems|bug|bugs|error|errors|hiccup|hiccups|snag|snags|mistake|mistakes|flaw|flaws|defect|defects|fault|faults|inconvenience|inconveniences|nuisance|annoyance|annoyances|delay|delays|setback|scratch|scratches|dent|dents|mark|marks|blemish|imperfection|imperfections|crack|cracks|stain|stains|leak|mix-up|misunderstanding|misunderstandings|slip|slip-up|oversight|matter|thing|detail|details|typo|typos|hitch|hitches|mishap|incident|incidents|outage|interruption|disruption|discrepancy|difference|differences|hassle|bump|irritation|quirk|quirks|kink|niggle|drawback|discomfort|disturbance|complaint|gap|loss|trifle|formality|technicality|triviality|bagatelle|blip|wobble|failure|malfunction|noise|smell|spot|chip|tear|bruise|leakage|drip|wait|error message|mismatch|slowdown|hurdle|obstacle|upset|fuss|cosmetic|side effect|teething (trouble|troubles|problem|problems)|misprint|mess|muddle|confusion|lapse|shortfall)';
/** Troubles that nobody calls small without meaning it so. */
const NUISANCE =
  '(inconvenience|inconveniences|delay|delays|hiccup|hiccups|glitch|glitches|snag|snags|hitch|mix-up|misunderstanding|setback|slip|slip-up|oversight|blip|mishap|nuisance|annoyance|irritation|hassle|upset|muddle)';
const SMALL =
  '(minor|small|little|tiny|slight|trivial|petty|harmless|innocent|insignificant|negligible|cosmetic|wee|minimal|minuscule|teeny|teensy|trifling|unimportant|marginal|superficial|weeny|teeny tiny|teeny weeny|silly|simple|mild|momentary|measly|piddling|paltry)';
const ONLY =
  '(just|only|merely|simply|purely|mere|nothing (more|other|worse|but)? ..1 than|nothing but|no more than|not more than|little more than|hardly more than|at most|really just|basically|nothing worse than)';
const DEGREE =
  '(very|rather|really|quite|fairly|pretty|relatively|comparatively|only|just|mere|truly|extremely|merely|simply|honestly|probably|such|ever so|actually|in fact|at most|frankly|clearly|surely|certainly)';
const IT =
  '(it|this|that|these|those|they|which|what you (saw|describe|have|see|found|noticed|report|mention|mentioned|described|reported)|(the|your|our) <any> <any>?|all (this|that))';
const IS = "(is|'s|was|are|were|has been|seems|sounds|looks|would be|will be|really is|remains)";
const ADVERB =
  '(really|truly|honestly|actually|probably|surely|certainly|basically|essentially|frankly|all|still|after all|in fact|in the end|obviously|clearly|<ly>)';
const BIG = '(big|great|huge|major|serious|real|large|grave|massive|significant|enormous|terrible|dramatic|bigger)';
const BAD =
  '(bad|serious|terrible|tragic|dramatic|awful|severe|dire|grave|dreadful|horrible|big a deal|big of a deal|much of a (problem|deal|loss|issue|bother|delay|wait|hardship|nuisance|difference)|great a|disastrous|earth-shattering)';
const CUSTOMER =
  '(customer|customers|client|clients|guest|guests|user|users|reader|readers|person|people|passenger|passengers|tenant|tenants|patient|patients|parent|parents|buyer|buyers|member|members|subscriber|subscribers|student|students|diner|diners|resident|residents|neighbour|neighbours|company|companies|school|schools|team|teams|visitor|visitors|player|players|shopper|shoppers|owner|owners|viewer|viewers|family|families|colleague|colleagues|traveller|travellers|party)';
/** After "nobody else has". */
const COMPLAIN =
  '(complain~|(brought|bring|brings) (this|that|it|up|the <any>) ..2|breathed a word|(said|say) a word|report~|mention~|notice~|mind~|raise~|object~|say~|said|grumble~|question~|care~|flag~|write~|wrote|written|fuss~|ask~ for (a refund|compensation)|been (bothered|affected|troubled|upset)|(is|was|are|seems|seem|seemed|appears) (to (be|have|mind))? ..1 (bothered|affected|troubled|upset|concerned|impacted)|(have|has|had|having|experience~|encounter~|see|seen|saw|find|found) ..2 (problem|problems|trouble|issue|issues|difficulty|difficulties|complaint|complaints|anything|a thing|reason|noise|fault))';
const UNIT =
  '(minute|minutes|hour|hours|day|days|week|weeks|month|euro|euros|pound|pounds|dollar|dollars|cent|cents|penny|pennies|quid|bucks|pence|francs|kroner|second|seconds|percent|degree|degrees|centimetre|centimetres|millimetre|millimetres|inch|inches)';
const COUNT =
  '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|couple|half|<num>|some|several|single|fifteen|twenty|thirty|forty|fifty|sixty|hundred)';

/** What is no cause for something. */
const NO_CAUSE =
  '(nothing|not (really|exactly|quite|even)? (something|anything|a (reason|matter|cause|thing)|(reason|cause|grounds) (enough)?|the (sort|kind|type) of thing)|(hardly|scarcely|barely) (something|anything|worth|a (reason|matter|cause|thing)|(reason|cause|grounds) (enough)?|the (sort|kind) of thing)|no (real|big|good|great|earthly) (reason|cause|grounds))';
const NO_NEED = '(no (real|big|good|great|earthly)? (reason|cause|need|grounds|call|excuse|point in)|not worth)';
/** What one does, or becomes, about something that matters. */
const FUSS =
  '(lose sleep|complain~|fuss~|moan~|grumble~|cry~|weep|argue~|quarrel~|quibble~|despair~|agonise|agonize|get (so|this|too|that|very|all|quite|really)? (worked up|angry|annoyed|cross|mad|excited|bothered|dramatic|hysterical|agitated)|(getting|be|being|become|feel|get) (so|this|too|that|all|quite|really)? (upset|cross|mad|outraged|alarmed)|make~ (a|such|so|any|all|too|much|this) (big|huge|great)? (fuss|drama|scene|thing|deal|song|noise|circus)|rave|get your knickers|tear your hair)';
const SAY =
  '(write (in|home|to us|to me|us|letters)?|shout|call (us|me|a manager)|contact us|leave (one|a|two|us)|talk|speak|brag|phone (us)?|email (us)?|raise~ (with)?)';
const NO_MORE =
  '(no more than|nothing (more|other|worse|but) than|not more than|more of|little more than|hardly more than|at most|nothing but|at worst)';
/** How often something that is said to be usual happens. */
const NOW_AND_THEN =
  '(now and (then|again)|from time to time|once in a while|every (now and (then|again)|so often|once in a while)|sooner or later|at some point|at times|sometimes|occasionally|here and there)';
/** Who is said to have the same trouble as everybody. */
const ANY_OF = '(every|any|all|even the (best|finest|newest|biggest|smartest|most <any>)|the best|most|no)';

/** What things do that go wrong. */
const GOES_WRONG =
  '(fail~|break~|leak~|crack~|crash~|freeze~|jam~|stall~|squeak~|creak~|rattle~|smell~|fade~|peel~|tear~|rip~|shrink~|wobble~|flicker~|rust~|drip~|overheat~|hum~|buzz~|chip~|bend~|wear~|stain~|drop~|dip~|lag~|stick~|slip~|sag~|warp~|scratch~|split~|snap~|itch~|hurt~|limp~|moult~|sour|burst~|spill~|stutter~|blur~|disappear~|vanish~|wilt~|run~ late|arrive~ (late|cold|damaged|broken|damp|bent)|go~ (wrong|missing|astray|off|down)|(get~|be|been) (lost|delayed|late|damaged|broken|stuck|scratched|forgotten|overlooked|stolen|cold|mixed up|cancelled)|take~ (weeks|months|days|ages|longer|so long|that long|a while))';
/** "a tad" */
const TAD =
  '(just|only)? (a (tad|wee bit|touch|smidge|smidgen|smidgin|whisker|shade|hair|mite|tiny bit|teeny bit|little bit|trifle|fraction|tiny little bit|teensy bit|jot)|ever so slightly|the tiniest bit|the slightest bit)';
/** What is far worse, and named to say that this is not it. */
const DISASTER =
  '(hardship|tragedy|catastrophe|disaster|crisis|calamity|emergency|drama|ordeal|nightmare|torture|crime|scandal|cataclysm|apocalypse|earthquake|world war|bereavement|life sentence|death sentence|deal breaker|dealbreaker|showstopper|national emergency|human rights (violation|issue)|matter of life and death|major incident|burden|sacrifice|great loss|big loss|real loss)';
const SCORNED =
  '(measly|paltry|piddling|puny|trifling|piffling|meagre|meager|laughable|token|miserable|scant|footling|teeny|teensy|wee|itsy bitsy|poxy|solitary|lone)';
const SLIP =
  '(slip|slip-up|lapse|blip|hiccup|glitch|mishap|mix-up|oversight|wobble|hitch|fluke|error|mistake|delay|failure|upset|bump|typo)';
/** What small troubles are called, and hardly anything else. */
const PETTY =
  "(insignificant|negligible|trivial|petty|unimportant|forgettable|immaterial|minuscule|inconsequential|trifling|piffling|superficial|nothing special|nothing dramatic|no drama|harmless|marginal|peripheral|unremarkable|slight at worst|minor at (best|worst|most)|small at (best|worst|most)|cosmetic|secondary|a side issue|a footnote|a blip|a hiccup|a quibble|a detail|a pinprick|a niggle|a formality|a technicality|a luxury problem|a first-world problem|a non-event|a non-issue|a laughing matter|child's play|small fry|small stuff|small change|loose change|pin money|a flea bite|a fleabite)";
/** What is behind a thing that was not worth much, or will not be. */
const ANYWAY =
  '(anyway|anyhow|after all|in the end|to (start|begin) with|in the first place|in any case|at the end of the day|when all is said and done|all things considered|let us face it|either way|regardless|all the same|as it happens|sooner or later)';
const CHEAP =
  '(inexpensive|cheap|cheapish|old|older|used|worn|budget|basic|free|second-hand|low-cost|simple|plain|ordinary|discounted|reduced|ageing|aging|tired|entry-level|no-frills|bargain|disposable|spare|throwaway)';
/** What somebody may well say of the rest. */
const FINE =
  '(perfect|fine|ok|okay|great|lovely|spotless|flawless|intact|on time|in order|all right|alright|good|delicious|excellent|superb|wonderful|faultless|a success|working|complete|there|undamaged|as new)';
/** Who else put up with it. */
const OTHERS_LIKE =
  '(love|loves|like|likes|enjoy|enjoys|adore|adores|rave about|(are|is|was|were) (perfectly|quite|very|more than|absolutely)? (happy|fine|content|pleased|satisfied|okay|delighted)|sleep|never (complain|mind|notice)|(get|gets) (by|used to)|swear by|find (it|this|that|them) (charming|fine|quaint|funny|cute|quite nice))';

export const minimizing = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'Makes the reader’s problem small.',
  why: 'How big a problem is, only the person who has it can say. Told that it is small, they feel that they must first prove it, and the mending waits.',
  sources: ['000 4.2', '001 2', '000 1.1'],
  options: {},
  phrases: {
    // Small words for it. The sender may deny them: "this is no minor glitch".
    [`${ID}.small`]: [
      ...OUTSIDE_FRAMES,
      `(a|an|the|this|that|your|some|of|one)? ${SCORNED} (half|quarter|single|<num>|one|two|three|four|five|ten|few|couple of)? (of)? (a|an)? (${UNIT}|letter|letters|digit|word|page|pages|line|lines|stitch|button|pixel|pixels|point|points|percent|euro|sum|amount|crumb|scratch|dot|comma|seat|row|item|note|tile|screw)`,
      `(it|this|that|which|what happened|the <any>) (is|'s|was) (just|only|merely|simply)? (an|a|one)? (isolated|one-time|one-off|once-off|single|lone|freak) ..3 ${SLIP}`,
      `${GOES_WRONG} ${TAD}`,
      `${TAD} (off|out|smudged|torn|dusty|dirty|sticky|smelly|bent|crooked|wonky|stale|soggy|damp|burnt|overcooked|overpriced|tight|loose|blurred|blurry|scuffed|worn|cramped|chilly|wilted|chipped|uneven|behind schedule|behind)`,
      `(an|a) (easy|quick|simple|trivial|two-minute|five-minute) (fix|repair|matter) ..2 (so|thus|therefore|hence|and) ${NO_NEED}`,
      `(so|thus|therefore|hence|and so|consequently|and) (there is|we see|i see)? ${NO_NEED} (for|to) (a|any|your|further|such|all this|the)? (complaint|complaints|fuss|concern|alarm|drama|indignation|outrage|upset|grievance|displeasure|disappointment|compensation|long letters)`,
      '^ (trivial|negligible|minor|petty|cosmetic|insignificant|harmless|immaterial|inconsequential|unimportant|marginal|superficial|a trifle|a triviality|no big deal|small beer)',
      `^^ (oh|ah|aw|what|you mean|hm)? (oh)? that ..1 ${SMALL} ${SMALL}? ${TROUBLE} $`,
      // It can be borne, and others bear it.
      'you (can|could|will|should) (easily|surely|certainly|perfectly well|quite well|well) (do|manage|cope|get by|go|survive) without',
      '(plenty of|many|most|other|thousands of|lots of|hundreds of|millions of) (our)? (people|guests|customers|tenants|users|players|patients|passengers|members|families|parents|students|owners|drivers|others) (happily|gladly|simply|just)? (put up with|live with|cope with|manage|tolerate|accept|bear|endure|survive) ..7 (without|every day|daily|happily|just fine|all the time|for years|with a smile)',
      `(other|most|many|our other|all our other) ${CUSTOMER} <any> ..1 (with|through|around|over) (this|that|the|it|such|a) ..2 (quite|perfectly|very)? (happily|gladly|cheerfully|just fine|without (complaint|complaining|a word|fuss))`,
      '(be|just be|you should be|you can be|let us be) (glad|grateful|thankful|happy|relieved) (that)? ..3 (only|just|not worse|nothing worse|nobody|no one)',
      '(nothing|not something|hardly worth|no reason|no need|not worth|not a reason|let us not|do not) (for you)? (to)? (lose|losing|lost) (any|your|our)? (sleep|tears|heads|head) (over|about)?',
      `${ONLY} (a|an|one|some|the|our|your|another|your usual|the usual)? ${DEGREE}? (isolated|temporary|momentary|one-off|common|usual|normal|typical)? ${SMALL}? ${SMALL} <any>? ${TROUBLE}`,
      `${IT} ${IS} ${ADVERB}? ${ONLY} (a|an|one|some|the usual|your usual)? ${DEGREE}? (isolated|temporary|momentary|one-off|common|usual|normal|typical|software|display|technical|clerical|printing|typing|optical|visual)? ${TROUBLE}`,
      `${IT} ${IS} ${ADVERB}? (a|an|one|some|such a|such)? ${DEGREE}? (a|an)? ${SMALL} ${SMALL}? <any>? ${TROUBLE}`,
      `(a|an|the|this|that|your|our|such a|some|any|these|those|of) ${DEGREE}? ${SMALL} ${SMALL}? ${NUISANCE}`,
      `such (a|an) ${SMALL} (sum|amount|fee|price|word|number|${TROUBLE})`,
      `^ (just|only|merely) (a|an|some) ${DEGREE}? ${SMALL}? ${TROUBLE}`,
      `(it|this|that) (is|'s|was) ${ADVERB}? (just|only)? (one|a single|a lone) (tiny|small|little|single|minor|missing) <any>`,
      `(affects|affected|concerns|bothers|impacts|impairs|delays|delayed) you (only|just|merely) (slightly|a little|marginally|minimally|a bit|briefly)`,
      `(only|just) (slightly|marginally|minimally) (affected|affects|delayed|damaged|late|impaired|scratched|off|different|wrong)`,
      `(is|was|were|are|'s|lasted) (barely|hardly|scarcely|not even) (a|an|one|two|three|half|<num>) (a|an)? ${UNIT}`,
      `${UNIT} (more|longer|later|extra|earlier) ..1 (will|would|should|does|do|can) (not|hardly|never) (really|even)? (hurt|harm|kill|matter|make|bother)`,
      `(there (was|is|has been|were|are|have been)|(we|you|i) (have|had|made|encountered|experienced|hit|suffered|have had|ran into|have made)|due to|because of|caused by|result of|owing to) (a|an|the|some|this|that|your|these)? ${DEGREE}? ${SMALL} <any>? ${TROUBLE}`,
      `the odd (mistake|typo|error|glitch|delay|hiccup|bug|slip|mix-up)`,
      `(impact|effect|effects|consequences|damage|loss|inconvenience|disruption) ..3 (is|are|was|were|seems|seem) ${ADVERB}? (very|quite|rather|fairly|extremely|only|so)? (minimal|limited|small|low|negligible|minor|slight|marginal|trivial|bearable|manageable|tolerable)`,
      `(a|an|the|this|that|your|of|some|these) ${DEGREE}? (trivial|petty|trifling|insignificant|inconsequential|piddling|paltry|measly|low-impact|unimportant) <any>? ${TROUBLE}`,
      `(a|the)? mere <any>? ${TROUBLE}`,
      `(see|sees|consider|considers|regard|regards|view|views|rate|rates|treat|treats|call|calls|deem|deems|class|classify|look on|think of|describe|find) (it|this|that|your <any>|the <any>|these|them) (as|to be|as being)? (just|only|merely)? (a|an)? ${DEGREE}? (a|an)? (${SMALL}|low-impact|harmless) <any>? (${TROUBLE}|one)`,
      `(see|sees|consider|considers|regard|regards|view|views|rate|rates|treat|treats|call|calls|deem|deems|class|classify|look on|think of|describe|find) (it|this|that|your <any>|the <any>|these|them) (as|to be|as being)? (just|only|merely)? (a|an)? ${DEGREE}? (a|an)? (${SMALL}|low-impact|harmless) <any>? $`,
      `${TROUBLE} ${IS} ${ADVERB}? ${DEGREE}? (very|so|too|quite)? (small|minor|tiny|slight|trivial|little|insignificant|negligible|minimal|petty|unimportant)`,
      `(is|'s|was|are|were) ${ADVERB}? (peanuts|a trifle|a triviality|a bagatelle|small beer|pocket change|a non-event|a nothing|a mere <any>|no biggie)`,
      '(small|little) price to pay',
      "(is|'s|was) (just|only|really)? a (small|little) price for",
      "(it|this|that|which) (is|'s|was) (hardly|scarcely|barely|not exactly|not really) (a|any) (reason|cause|grounds) (to|for) (a|any|your|such)? (cancel|cancelling|complain|complaint|complaints|upset|worry|alarm|concern|anger|refund|drama|panic|leave|leaving|write|call|fuss|be|get)",
      '(lasted|took|lasts|takes) (merely|a mere)',
      `${IT} ${IS} (really|honestly|frankly|in fact|after all|actually) a detail`,
      '(but|and|honestly|really) who (will|would|is going to|is ever going to) (even|ever|really)? (notice|care|mind|see it) $',
      '(everyone|everybody|we all|anyone) (makes|make|can make) (typos|slips|blunders|a typo)',
      "(it|that|this) (is|was|'s) a matter of (a (few|couple of)|some|mere|three|two|five|ten|<num>) (cents|pence|pennies|pounds|euros|dollars|rupees)",
      `(it|that|this) (is|was|'s) ${ADVERB}? (just|only|merely) (about|around)? (a)? (few|couple of|matter of|handful of|bit of)? (a)? (few|couple of|handful of)? (euros|dollars|pounds|cents|pence|pennies|quid|bucks|money)`,
      `(compared|in comparison) (to|with) (what (other|others|some)|real <any>|(other|most) (${CUSTOMER}|problems|cases|troubles)|the (problems|troubles)|those who)`,
      `(over|about|for|because of) (such)? (a|an) (trifle|triviality|bagatelle|nothing|${SMALL} (thing|matter|sum|amount|detail))`,
      `(a|some|bit) (bit|touch|spot) of (a|an|some)? (delay|wait|mix-up|mess|muddle|hiccup|inconvenience|glitch|nuisance|snag|disruption|annoyance|hassle|inconvenience|misunderstanding|bother)`,
      '(a tad|a touch|a smidgen|a wee bit) (late|slow|delayed|off|longer|noisy|damaged|scratched)',
      `(it|this|that|your <any>|the ${TROUBLE}) ${IS} ${ADVERB}? ${DEGREE}? (a)? (trivial|insignificant|negligible|unimportant|petty|immaterial|a trifle|a triviality|a bagatelle|peanuts|a non-issue|nonissue|nitpicking|small potatoes|small beer|pocket change|child's play|a storm in a teacup)`,
      `${IT} ${IS} ${ADVERB}? (purely|just|merely|only|simply|all|mostly) (cosmetic|optical|superficial|aesthetic|psychological|visual)`,
      `(purely|just|merely|only|simply) (a)? (cosmetic|optical|superficial|aesthetic)`,
      `(we are|we're|i am|it is|this is) (only|just|merely)? ..1 talking about (just|only|a few|a couple|a mere|a handful|${SMALL}|pennies|cents|peanuts|${COUNT} ${UNIT}) <any>?`,
      `you (have)? (only|just|merely) (lost|waited|missed|paid|wait|had to wait|need to wait|have to wait|lose|miss|lost out on) <any> <any>?`,
      `${IT} ${IS} ${ADVERB}? (only|just|merely|a mere) (about|around)? (a)? (few|couple of|matter of)? ${COUNT}? ${UNIT} (late|longer|behind|of (waiting|delay|downtime)|off|short|too|slower|delay|wait)`,
      `(was|were|went|been) (only|just|merely) (without ..2|offline|off|down|cut off|stuck|stranded|locked out|disconnected|kept waiting|unavailable|unreachable) for ..2 ${UNIT}`,
      `${IT} (was|were|has been) ${ADVERB}? (only|just|merely|a mere) (about|around)? (a)? (few|couple of|matter of)? ${COUNT}? ${UNIT} $`,
      `(it|that|this) (is|was|'s) ${ADVERB}? (just|only|merely) (money|a (phone|parcel|game|toy|cup|book|plate|mug|shirt|button|colour|color|font|screw|handle|toothache|cold|word|letter|holiday|dinner|meal|haircut|concert|ticket|box|bag|sock|lamp|chair|website|app|password|name|number|plant|cake|photo))`,
      `(a|one|two|three|few|some|these|those|<num>) ${UNIT} (more or less|here or there|either way)`,
      '(i|we) (do|can) not (really|quite)? (see|understand|get) (why|how|what makes) ..5 (is|was|makes|would be) (such|so|that much of|that) (a|an)? ..1 (problem|big deal|issue|drama|bother|trouble|disaster|terrible|bad|important|serious)',
      `${UNIT} 's? (wait|delay|gap|pause|detour|outage) (is|was) (hardly|not|barely|scarcely) (really|exactly)? (that|so|too|very|all that)? (long|bad|much|terrible)`,
      `${UNIT} (is|are|was|were|'s) (hardly|not|nothing|barely|not exactly|scarcely|really not|not really) ..2 (long|much|late|forever|an eternity|a (lot|fortune|drama|tragedy|long (time|wait)|disaster|catastrophe|reason)|the (end|world)|bad|to (worry|complain|fuss)|too (long|much|bad))`,
      `${UNIT} (is|are|was|were|'s) (hardly|not|nothing|barely|not exactly|scarcely|really not|not really) $`,
      `(a|an|one|two|few|<num>) ${UNIT} (will|would|should|does|do|can) (not|hardly|never) (hurt|harm|kill|matter|make (much|any|a)|bother)`,
      '(more of|merely|simply|only|just) (a|an) (nuisance|annoyance|inconvenience|irritation|hassle)',
      "^ (but|after all)? after all (it|this|that) (is|was|'s) (only|just|free|a)",
      'all you (lost|missed|lose|miss) (is|was)',
    ],
    // "Dogs can skip a meal": of those who were let down in the sentence before.
    [`${ID}.bearable`]: [
      '(can|are able to) (easily|well|surely|happily|certainly|all|always|perfectly well|quite well|manage to)? (skip|miss|do without|go without|survive|cope|manage without|live without|stand|take (it|a|that)|spare|bear|endure|get by|wait|put up|live with|handle|reheat|warm|dry|wash|iron|share|improvise|catch up|make do|buy another|start over|entertain) <any>',
      "^^ (it|that|this) (is|was|'s) (one|a single|two|three|a few|half a|a couple of) <any> <any>? $",
      '^^ (but|and|honestly|really|seriously|so)? who (looks|cares|minds|reads|notices|counts|checks|bothers|sees|hears|listens|wears|remembers|uses|studies) ..4 $',
      "^ (and|but)? that (is|'s) (really|honestly)? (all|it|the whole story|the long and short of it) $",
    ],
    // "It's quite normal for our pumps to fail": of what goes wrong, not of how a thing works.
    [`${ID}.common`]: [
      `(it|that|this|which|nothing) (is|'s|was|would be) ${ADVERB}? (quite|perfectly|completely|entirely|absolutely|pretty|fairly|rather|totally|only|all|very|most|just|really|not|hardly|nothing|too|so|at all|par)? ..1 (normal|natural|usual|common|standard|ordinary|to be expected|expected|typical|routine|commonplace|customary|unusual|uncommon|strange|special|extraordinary|rare|unheard of|for the course) (for|that|when|if|with) ..4 (to)? ${GOES_WRONG}`,
    ],
    // "It's only £9": told of money that the reader lost, not of a price.
    [`${ID}.amount`]: [
      `(it|this|that|the <any> <any>?) (is|'s|was) ${ADVERB}? (just|only|merely|but) (a|one|two|the price of a|the cost of a) (fiver|tenner|coin|coffee|pint|quid|penny|cent|couple of <any>|few <any>|sandwich|bus ticket)`,
      `(it|this|that) (is|'s|was) ${ADVERB}? (just|only|merely|but|all of) (about|around|some|a matter of)? (€|£|$)? (<num>|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|(a|one) hundred) (cent|cents|euro|euros|pound|pounds|dollar|dollars|pence|quid|bucks|rupees|kroner|francs|p|eur|gbp|usd)?`,
    ],
    // "Such delays are quite normal": of what went wrong, not of how a thing works.
    [`${ID}.usual`]: [
      `(is|are|was|were|'s) (really|all|actually|in fact|simply|honestly|just|fairly)? (quite|perfectly|completely|entirely|absolutely|pretty|fairly|rather|totally|only|all|to be)? (normal|natural|usual|common|standard|ordinary|to be expected|expected|unavoidable|inevitable|typical|routine)`,
    ],
    // "It's just a flight": of what is a thing to complain of, not of a draft or a reminder.
    [`${ID}.thing`]: [`(it|this|that) (is|'s|was) ${ADVERB}? (just|only|merely|but)`],
    // "Next to nothing": of a loss, not of a price.
    [`${ID}.scant`]: [
      '(amounts|comes|came|adds up|added up|amounted|works out|equals|makes) (to|at)? (just|only|merely|barely|roughly|about|little more than|less than)? (the (price|cost|value) of (a|an|one|two|half) <any>|(a|one|half a) (coffee|sandwich|pint|bus ticket|latte|chewing gum|stamp|bread roll|beer|snack|cup of <any>))',
      '(is|are|was|were|makes|amounts to|amounted to|comes to|means) ..1 (next to|close to|as good as|practically|virtually|almost|nearly|basically|hardly|scarcely|barely|little more than) (nothing|anything|zero|zilch)',
    ],
    // "You can always take new ones": of what the reader lost.
    [`${ID}.again`]: HAD_AGAIN,
    // What makes it small by itself.
    [ID]: [
      ...FRAMES,
      `(is|'s|was|are|were|be|been|makes|made) ${ADVERB}? (hardly|scarcely|barely|not (exactly|really|quite|precisely)?|far from|nowhere near|no) (a|an|the|much of a|what i would call a|such a)? (great|real|major|big|huge|genuine|true)? ${DISASTER}`,
      "(it|that|this|he|she|they|the <any>|which) ..1 (is|was|'s|were) (really|clearly)? (just|only|merely|all|simply|meant as|intended as|said|done) (meant as|intended as|meant)? (a|an|in|as a|for)? (harmless|little|bit of|silly)? (joke|jest|fun|banter|prank|tease|gag|good fun|laugh)",
      '(he|she|they|<cap>|the <any>|our <any>|your <any>|my <any>|everyone|nobody|no one) (only|just|surely|certainly|really)? (meant (well|no harm|it (well|kindly)|nothing by it|any harm)|(was|were) (only|just)? trying to (be (nice|funny|friendly|helpful)|help))',
      'no (harm|offence|offense|malice|insult) (was)? (meant|intended|done)',
      '^ (and|but|come on|come now|honestly|really|well|oh)? who (has not|does not|did not|has never|never) (ever|sometimes|once|also)? (lost|forgotten|missed|mixed|broken|dropped|misread|mislaid|spilled|spilt|waited|overslept|been late|run late|made (a|mistakes)|mistyped|misplaced|lose|forget|miss|make mistakes|get (it|things) wrong|slip)',
      `${TROUBLE} ..6 (where|that|which) ..1 (nobody|no one|hardly anyone|few people|few|you hardly|you never|you barely) (ever)? (look|looks|see|sees|notice|notices|reads|goes|go)`,
      `${UNIT} without ..4 (is|can be|may be|might be|does|did|will|would|has) ..2 (good for|do (you|anyone)|healthy|healing|refreshing|a blessing|nice|hurt|kill|harm|restful|charming|fun|romantic|cosy|an adventure|relaxing|character building|no (hardship|tragedy)|survivable|bearable)`,
      `(it|that|this) (is|'s|was) ${ADVERB}? ${ONLY}? (a|some)? (bit|spot|speck|touch|dab|drop|trace|splash|smear|lick|dash|whiff|hint|pinch) of (soot|dust|dirt|mud|grease|rust|noise|smoke|mould|mold|paint|hair|fluff|lint|grime|damp|ash|sweat|shouting|rudeness|banter|turbulence|rattling|creaking|discoloration|discolouration|wear)`,
      `(no|hardly a|hardly any|not a|scarcely a|not much of a) (reason|cause|ground|grounds|excuse) (for|to (give|write|leave|post|send)) ..3 (star|stars|review|reviews|rating|letter|letters|complaint|complaints|long email|angry <any>)`,
      '(see|look at|look on|seeing|find|appreciate) the (funny|bright|sunny|humorous|amusing|lighter|comical|comic) side',
      '(few|hardly anyone|hardly anybody|hardly a soul|scarcely anyone|scarcely anybody|almost nobody|almost no one|next to nobody|not many (people|guests|customers|readers|users)?) (would|will|could|can|do|does|did|have|has) (even|ever|actually|really|so much as)? (register|registered|notice|noticed|spot|spotted|care|cared|mind|minded|mention|mentioned|taste|detect|remark|remarked|complain|complained|hear|object)',
      '(nobody|no one|none of (them|your guests|the guests)) (would|will) (even|ever|so much as)? (register|notice|spot|remark on|pick up on) (it|this|that|the|a|such|anything)',
      `(all|every|any|most|even the (best|finest|newest|dearest)) ..2 (have|has|come with|comes with|get|gets|make|makes|develop|develops|suffer|suffers) (a|an|some|their|its|the|from)? ..3 (noise|noises|smell|smells|scratch|scratches|delay|delays|fault|faults|flaw|flaws|quirk|quirks|glitch|glitches|hiccup|hiccups|leak|leaks|stain|stains|crack|cracks|errors|mistakes|off day|off days|bad day|bad days|ups and downs|hitches|niggles|draughts|creaks|outages|bugs) (now and then|from time to time|sometimes|at times|eventually|after all|anyway)? $`,
      `but then (again)? (they|these things|such things|those|<any>) (always|usually|so often|often)? (do|are|does|happen) $`,
      'as (they|these things|such things|those|these|<any>) (so often|always|sometimes|often|usually|tend to|are wont to|will)? do $',
      `of what (a|an|one|<num>|two|three|five|ten|half|maybe) ..2 ${UNIT}`,
      `you still (had|got|kept|saw|heard|enjoyed|received|ate|visited|played|watched) ..1 (${COUNT}|seven|eight|nine|eleven|twelve) (out of|of the|of your|of) ..2`,
      `you still (had|got|kept|saw|heard|enjoyed|received|ate|visited|played|watched) (most|the rest|the other|nearly all|almost all|plenty|the best|the main|the whole) `,
      // It is small, whatever it is.
      `(the|your|our|this|that|these|those|a|an|its|any) <any> <any>? (is|'s|was|are|were|seems|remains|looks|will be) ${ADVERB}? ${DEGREE}? (so|too|all|quite|truly|totally|completely|utterly)? ${PETTY}`,
      `^ (but|though|although|yet|and|still)? (it|this|that|they|these) (is|'s|was|are|were) ${DEGREE}? (so|very|ever so|really|fairly|only)? (slight|faint|tiny|minor|minute|small|shallow|skin-deep|short-lived|brief|barely there|hardly there|hardly much) $`,
      '(a mere|no more than a|barely a|hardly a|not even a) (few|couple of|handful of)',
      '(a mere|no more than a|barely a|hardly a|just a|only a|not even a) (drop|drops|fraction|speck|trace|hint|smidgen|whisker|hair|trickle|sliver|tad|dot|dab|splash|scrap|crumb|touch|whiff|drizzle|pinprick|fingernail|coin|millimetre|inch|stone|teaspoon)',
      `(a few|a couple of|a handful of|one or two|two or three|a bit of|a little) <any> <any>? (after all|at worst|is all|if that)`,
      "(it|this|that|they|there) (is|'s|was|are|were) (only|just|merely)? (a|an|one|two|three|some|only|just) ..6 (that|and that) (is|'s|was) (all|it) $",
      'what (<num>|one|two|three|four|five|six|ten|twenty|a few|a couple of) <any> $',
      "all (that)? (happened|it (is|was|did|does|means|meant|amounts to)|(is|'s|was) wrong|we (did|forgot|changed|lost|missed)|you lost|went wrong) (here|to you|to it)? (is|was|'s) (that|a|an|one|the|some|two)",
      `(it|this|that|the <any> <any>?) (is|was|'s) ${ADVERB}? (just|only|merely|simply|purely)? (a|an) (one-off|isolated (case|incident|event|error|mistake)|freak (event|incident|accident)|one-time (thing|event|error|mistake)|fluke)`,
      '(it|this|that) (only|just|has only) (ever)? (happened|happens) (the)? (once|one time|twice|this once|rarely)',
      "(low|lower|lowest|far down|way down|at the bottom|at the lower end|the lower end|bottom|nowhere) (down)? (on|of|in) (the|our|my|any|anyone's) ..1 (scale|list|ladder|ranking|priorities|agenda|pecking order)",
      "as (<any> )?<any> (go|goes) ..7 (is|'s|was|are|were|ranks|rates)",
      // They all do it, and it comes with the thing.
      '(they|these|those|all|all of them|we) all (do|does|have|get|make|did|go|look|sound|smell|feel|come) (that|it|this|like (that|this)|so|one|them|a bit|a little|some)',
      `(a|an|quite a|such a) ${DEGREE}? (common|usual|normal|frequent|everyday|familiar|standard|typical|ordinary|well-known|popular) (complaint|grumble|gripe|niggle|moan|occurrence|thing|experience|side effect|quirk|story|problem|worry|concern|mistake|error|hiccup) (with|for|in|at|and|among|here|of|so|,|$)`,
      `(a|an) ${DEGREE}? (common|usual|normal|frequent|everyday|familiar|typical) (complaint|grumble|gripe|niggle|moan|quirk)`,
      `(get|gets|go|goes|come|comes|wear|wears|fade|fades|always|break|breaks|leak|leaks|crack|cracks) <any> ${ANYWAY}`,
      "(that|this|it) (is|'s) (just|simply|only)? (old|english|british|young|modern|real|public)? (kids|children|winter|summer|autumn|spring|life|wood|leather|linen|nature|dogs|cats|boys|girls|computers|technology|trains|buses|flights|airports|builders|students|teenagers|babies|houses|weather|holidays|christmas|mondays|festivals|camping|hospitals|cities|water|bikes|cars|men|women) for you",
      "(that|this|it) (is|'s) (just|simply|only)? (what|how|the way) <any> (do|are|look|sound|behave|smell|go|get) $",
      '(comes|come|goes|go) with ((the|that) (territory|job|age|trade|season|price|place|sport|hobby|weather)|being (a|an)|(owning|having|living|running) <any> <any>?|old age)',
      "(is|'s|are|it|as|was) (just|simply|all|only|very much)? part of (the (charm|fun|experience|adventure|game|deal|package|job|journey|process|joy|appeal|look)|it|life|camping|travel|travelling|growing up|city life|country life|the craft|being)",
      'what (did|do|would|can|could) (you|one|people|anyone) (expect|want|hope for) (from|at|for|of|in|with)?',
      '(you|one|nobody|no one|anyone|we) (can|could|should|would)? (not|hardly|never)? ..1 (expect|demand) (too much|miracles|perfection|the (moon|earth|ritz|world)|five stars|luxury|much) ..3',
      '(at|for) (that|this|such a|the|so low a) (low|bargain|kind of|sort of)? (price|money|rate|fare|fee) (you|one|it|what|nobody|no one|,|$)',
      // Others like it.
      `(nine|nineteen|eight|seven|ninety|ninety-nine|<num>|ten) (out of|in|of) (ten|twenty|a hundred|<num>|a thousand) (of (our|the))? <any> ${OTHERS_LIKE}`,
      `(most|many|plenty|all|lots|thousands|hundreds|millions|some) (of)? (our|the|my)? (other)? (${CUSTOMER}|folk|folks|others|children|kids|women|men|riders|readers|drivers) (actually|even|really|quite|just)? ${OTHERS_LIKE} (that|this|it|them) <any>`,
      `(others|(other|most|the other|our other|all other) <any>|everyone else|everybody else|the rest|your neighbours|my other <any>) (was|were|is|are|seem|seems|seemed|felt|did|do) not (${ADVERB})? (bothered|troubled|fazed|upset|put off|disturbed|concerned|affected|blink|flinch|bat an eyelid|turn a hair|make a fuss)`,
      '(which|what|show me (a|one)) <any> (that|which)? (does|is|has|do|are|would|will) not $',
      '(fall|falls|break|breaks|go|leak|leaks|slip|stall|trip|bounce|freeze|mislay|forget|mix|lose|lost) ..3 (all the time|every day|daily|all day long|every single day|left and right|day in day out)',
      '(could|can|may|might) (easily|just as well|well|always)? (have)? (happen|happened|strike) (to)? (anyone|anybody|any of us|the best|all of us|everyone|anywhere|any <any>)',
      '(one|a single|two|three|<num>) <any> <any>? (in|out of|among|on|per) (<num>|a|one|two|three|four|five|six|ten|many|all those|several|over a) (hundred|hundreds|thousand|thousands|million|dozen|dozens)',
      '(has|have) never (yet|actually|ever|really)? (sunk|killed|hurt|harmed|ruined|stopped|spoiled|broken|brought|cost|hindered|made|put|bothered|felled|toppled|bankrupted)',
      'most <any> <any>? (would|do|did|will|does) not (even|ever|really)? (have)? (spot|spotted|notice|noticed|mind|minded|care|cared|bother|bothered|complain|complained|object|see|seen|hear|heard|think)',
      '(is|was|are|were) (hardly|scarcely|barely) (offensive|painful|dangerous|dramatic|unbearable|deafening|serious|critical|fatal|tragic|alarming|severe|life-threatening|unusable|unsafe|urgent|unheard of|catastrophic|disastrous|ruined)',
      `(only|just|barely|merely) (a|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|<num>) ${UNIT} (late|behind|off|short|over|overdue|early|out|too) <any>`,
      `(only|just|barely|merely) (a|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|<num>) ${UNIT} (late|behind|off|short|over|overdue) $`,
      '(lost|broke|missed|dropped|forgot|damaged|spilt|spilled|mislaid|deleted|overcharged|misspelt|scratched|skipped) (only|just|merely|but|all of) (one|a|an|two|a few|some|the|your)',
      "what (is|'s|are) (a|an|one|two|a few|a couple of) <any> ..2 (in|among|between|against|compared) (a|the|all|friends|to|with|so|<num>)",
      '(nobody|no one|not a soul) will (ever|even|still)? (ask|remember|care|mind|talk|think|wonder) (about|of|that)',
      '(low-priority|lower-priority|non-critical|uncritical|non-urgent|of (low|lower|little) (priority|urgency|importance))',
      '(concerns|concern|regards|involves|is about|was about) (only|just|merely)? (a|such a)? (trifle|triviality|bagatelle|mere <any>|technicality|nothing)',
      '(have|need) to be (a|an) <any> <any>? to (hear|see|notice|spot|feel|smell|taste|mind|tell)',
      '(it|this|that) (was|is) (only|just|merely|but) (your|the|a|one|an|some|two) <any> <any>? (that|which|we|who) <any>',
      "(would|'d) (rather|sooner)? (call|describe) (it|that|this) (as)? (a|an|more) ..3 (rather than|and not|not a|than a)",
      'the only (thing|item|part|bit|damage|loss|harm|victim|casualty) ..4 (was|were) (a|an|one|some|two)',
      'hardly any <any> <any>? to (speak|talk) of',
      '(one of|just|only) (those|these) (little|small|silly|tiny|minor) <any>',
      '(not|hardly) (exactly|quite)? (the|a|an) (crown jewels|mona lisa|ritz|titanic|holy grail|royal wedding|moon landing|black death|plague|rembrandt|picasso|family silver|matter of state|state secret|heart attack|heart surgery|war zone|natural disaster|hanging offence|capital offence|felony|sinking ship)',
      '(simply|just|only|merely) a (case|matter|question) of (a|an|one|two|some|few|crossed|bad)',
      '(minutes|minute|hours|hour|days|day|cents|pence|millimetres|grams) ..1 (and|,)? not ..1 (hours|days|weeks|months|years|pounds|euros|dollars|metres|kilos|thousands)',
      '(one|a single|just one|only two|two) <any> out of (a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|<num>|many|all)',
      'least of ..4 (troubles|problems|worries|concerns|issues|trouble|evils)',
      '(now and (again|then)|here and there|once|one <any>|a single <any>|a little <any>) ..2 (does|do|did|will do|has done|never did) (no|little|any) harm',
      "on a scale of ..5 (i|we) (would|'d)",
      '(your (neighbours|neighbour|colleagues)|others|other <any>|some <any>|the <any> next door|half the <any>) (have|has|had|are|were|went) (had no|been without|no|without|lost their) <any> <any>? (for|since|altogether|at all)',
      "(is|'s|are|was) (simply|just|only|merely|all)? (normal|ordinary|usual|plain)? wear and tear $",
      'so (short|small|faint|slight|tiny|minor|brief|little|rare|mild) (that)? (nobody|no one|hardly|few|most|you|one|it) <any>',
      "(was|is|'s|were) (a|an|only|just|but) <any> <any>? (after all|at the end of the day|let us face it)",
      '(is|are|was|can be|will be) (soon|quickly enough|soon enough) (put right|mended|healed|forgotten|made good|forgiven|over|done with)',
      'where (nobody|no one|hardly anyone|you never|you hardly) (looks|look|sees|see|will see|would look|ever looks|goes|notices)',
      '(can|could) (not|hardly|scarcely|barely) be (seen|noticed|heard|felt|spotted|told) (from|at|in|with|when|by|unless|anyway|by day)',
      '(luckily|thankfully|fortunately|happily) (it|this|that|they|you|we|he|she|the <any>|your <any>) (was|were|is|lost|had|missed)? (just|only|merely) <any>',
      "(would|might|could|'d) (even|well)? call (that|it|this) (a|an) (bonus|plus|feature|luxury|blessing|treat|bargain|steal|result|win|adventure|bit of (luck|fun))",
      "you (will|would|'d|have)? (only|just) (noticed|notice|saw|see|heard|hear|found|felt|feel) (it|them|that|this) (because|if|when|since)",
      '(off|out|late|short|over|under|wrong) by (a|an|one|two|some|only|just) (shade|hair|whisker|touch|tad|fraction|bit|little|cent|penny|minute|second|couple|few|millimetre)',
      '^^ (would|will|do|are|did) you (really|seriously|honestly) ..2 (make|fuss|complain|write|quarrel|argue|going to|bothered by|upset about|cross about|complaining|writing|call)',
      '(only|just|merely) (nipped|grazed|brushed|bumped|tapped|clipped|singed|nicked|scuffed|skimmed|scraped|chipped|creased|smudged|pinched|bruised|sprained|dented|scratched|splashed|towed|dampened)',
      'first world (complaint|grumble|worry|trouble|pain)',
      `most of (our|the|my) ${CUSTOMER} (sleep|live|eat|travel|manage|cope|stay|never|hardly|find|love|like) <any>`,
      'no (call|need|cause|reason|occasion) for (all (of)? (those|these|this|the|that)|so many|so much|such (a|an)?) <any>',
      // Others had worse, or it did.
      "there (is|'s|are|have been) (always|far|much|a lot|way)? worse (than|out there|in life|to come|$)",
      '(hardly|scarcely|not exactly|not quite|not really|by no means) (the|our|your|my) (worst|biggest|greatest|most serious|most important|gravest)',
      'you (are|were) (very|quite|rather|still|pretty|actually)? (lucky|fortunate) (others|it was (only|just)|that it|it did|that|to have|not to|compared|really)',
      "(it|this|that) (is|'s|was) (a|an|one|just|only|merely) ..5 nothing (more|else|worse) $",
      '(by|for|of|with|lost|took|missed|waited) a mere <any>',
      `${TROUBLE} ..3 (polishes|polish|buffs|buff|washes|wash|wipes|wipe|rubs|irons|brushes|sands|comes|grows|airs|dries|heals|fades) (out|off|away|back|up|over) (in|with|by|within|easily|again|soon|quickly|like|$)`,
      '^^ (is|are|was|were|does|do) ..6 (really|truly|honestly) (worth|deserve|merit|warrant|justify|worthy)',
      '(only|just|merely) (the one|a single|one single|one lone) <any> <any>? $',
      '(compared|in comparison) (with|to|against) ..6 (this|it|that|yours|your <any>|the <any>|a <any>) ..2 (is|was|are|were|looks|seems|pales) ..2',
      '(compared|in comparison) (with|to|against) ..6 (this|it|that|yours|your <any>) (took|cost|went|lasted|got) (hardly|barely|almost|next to|very little|no time|only|just|nothing)',
      `(a couple of|a few|two or three|one or two|a handful of|an extra|another|${COUNT}) ${UNIT} (of (delay|waiting|dust|noise))? (here|more|less|or there)? (should|will|would|can|do|does) (not|hardly|scarcely|never) (really|actually)? make (much|any|a|that much|too much|all that much) (of a)? (big|great|real|huge)? difference`,
      '(next to|against|beside|set against) (what|that|real|last|the <any>) ..5 (is|was|are|were) ..1 (nothing|small|little|minor|a trifle|mild)',
      'you (should|ought to) (have seen|see|have heard|hear|try) (what|mine|ours|how bad|some of|the other <any>|my <any> $|last <any>)',
      '(think|thought|imagine|spare a thought) (of|for|about|how|what) ..1 (those|people|others|patients|families|customers|the <any>) (who|that|with|without|less|must|had|have|has)',
      '(i|we|my <any>|the <any>|others|some) (have|has|had)? (waited|wait|seen|had|lost|paid|known|suffered|dealt|put up|slept|sat|lived|live) ..3 (far|much|a lot|way|even|twice as|many times) (longer|worse|more|bigger|as long)',
      // One gets used to it, or would not see it.
      "(you|one|people|everyone|everybody|residents|guests|they|we all) (will|'ll|'d|would|soon|can|do|just|all|quickly|always)? (soon|quickly|just|all|eventually|easily)? (get|gets|got|grow|grows|become|becomes) (quite|pretty|very)? (used|accustomed|inured) to (it|that|this|them|(the|a|such) <any>? (noise|noises|smell|smells|hum|draught|cold|damp|lag|delay|delays|wait|light|taste|sound|heat|squeak|rattle|buzz|bells|bell|dust|flicker|stairs|mess|crowd|queue|drip|whine|pain|itch))",
      '(something|a thing|nothing|one|what) (that|which)? (you|one|people|everyone|we|any <any>|a <any> <any>?|most <any>) (soon|just|can|could|will|would|quickly|should|all|cannot|might)? (not|never|hardly)? (soon|just|quickly)? (get used to|gets used to|live with|put up with|puts up with|tolerate|tolerates|accept|accepts|cope with|learn to|shrug off|shrugs off|laugh off|laugh about|get over|gets over|forget|forgets|bear|manage|expect|expects|overlook|ignore)',
      "you (will|would|'d|'ll|can|could|should|must) (hardly|barely|scarcely|not even|never|soon not|probably not|not really) (even|really|ever|actually)? (notice|see|feel|hear|tell|miss|spot|smell|taste|know|remember) (it|that|them|the|this|a|anything|any|$)",
      '(hardly|barely|scarcely|not really|not even) (noticed|notices|notice|visible|see|saw|hear|heard|feel|felt) (it|them|that|the|a|anything|at)',
      '(you|one|we|people) (can|could|might) (just|simply|always|easily|perfectly well)? (ignore|overlook|disregard|forget about|shrug off|look past|laugh off|sleep through|cover (it|that) (up|with)|turn a blind eye to) (it|them) $',
      // The rest was fine, or it was not worth much.
      `(the rest|everything else|all the rest|the other <any>|the remaining <any>|the remainder) (of (your|the|our) <any>)? (was|were|is|are|arrived|came|turned out) ${ADVERB}? ${FINE} ((was|were|is|are) (it|they)|though|after all|so|and you|all the same|was not|is not|did not)`,
      `(but|and|yet|still) (the rest|everything else|all the rest|the other <any>|the remaining <any>) (of (your|the|our) <any>)? (was|were|is|are|arrived|came|turned out|still) ${ADVERB}? (perfectly|absolutely|totally|quite)? ${FINE} $`,
      `(it|they|that|this|which|the <any>|your <any>) (is|'s|was|were|are) ..2 (a|an|some|rather|quite|fairly|pretty|very|getting)? ${CHEAP} (<any>)? (<any>)? ${ANYWAY}`,
      `(it|this|that) (is|'s|was) (just|only|but|merely)? (a|an) <any> <any>? (after all|in the end|at the end of the day|when all is said and done|let us face it|remember|you know|for (heaven|goodness|god|crying|pity) ..1)`,
      `(it|this|that|they) (is|'s|was|are|were|costs|cost) ..4 (cents|pennies|pence|cent|euros|pounds|dollars|quid|bucks|minutes|seconds|hours|days|grams|millimetres|drops|crumbs) ${ANYWAY}`,
      '(did not|does not|has not|will not|would not) (really|actually|even|exactly)? (cost|costs|harm|hurt|damage|affect|hinder|slow|stop|keep) (you|anyone|anybody|your <any>|the <any>) (a|any|anything|much|one|from|in|at|that|too|very|a lot|a penny|a cent)',
      'you (paid|got|had|have|were given|received) (it|them|this|that|yours) (for)? (nothing|free|next to nothing|half price|a song|on sale|at a discount|peanuts)',
      'you (did|do) not (have to|need to) (eat|use|look at|sit|touch|wear|open|drink|read|listen|watch|take|go|stay|swim|finish|sleep|stand) (that|it|the|there|in|on|to|them|this|all)',
      'you (did|have|will|would) not (really|exactly|even)? (miss|missed|lose|lost) (much|a lot|out on (much|anything)|a great deal)',
      'you (still|also|already|after all|do|did)? (still)? (have|had|got|get|own) (the|your|two|three|<num>) other <any>',
      // Asked as if the answer were no.
      '^^ (but|and|so)? (is|was|are|does|do|did|will|would) (it|this|that|the <any>|a <any> <any>?|one <any> <any>?|some <any>) (really|truly|honestly|such a|that|so|all that) ..3 (bad|matter|problem|important|terrible|serious|urgent|deal|big|late|long|loud|hurt|awful|tragic|disaster|difference)',
      '(what|why) (does|do|is|difference|would|should) (it|this|that|one <any>|a <any> <any>?|all) (really|all|even|does it)? (matter|make|the (fuss|drama|excitement|panic|rush))',
      '(do not|does not|can not|could not|fail to|fails to|struggle to|hard to|difficult to) (really|quite|honestly)? (see|understand|grasp|imagine) (why|how|what) ..6 (spoil|spoils|spoiled|ruin|ruins|ruined|matter|matters|mattered|harm|harms|hurt|hurts|bother|bothers|upset|upsets|fuss|worry|inconvenience|disturb|disturbs|affect|worth|trouble|troubles)',
      // Too much is made of it.
      '(let us|we should|you should|please|try to|do)? (not|never)? (exaggerate|overstate|overdramatise|overdramatize|dramatise|dramatize|overreact|catastrophise|blow (it|this|things) up|make more of (it|this) than|get carried away|lose (our|your|all)? ..1 (perspective|proportion))',
      '(let us|we should|you should|try to|please) (keep|put|see|get|look at) (it|this|that|things|matters) (all)? in (perspective|proportion|context)',
      '(a)? sense of proportion',
      // Look on the bright side.
      '(bright side|silver lining|count yourself lucky|consider yourself (lucky|fortunate)|think yourself lucky|count your blessings|every cloud|lucky (it|that it|you|this) (was|is|did|were|only|has)|be (glad|thankful|grateful|happy) (it|that|you|this|for))',
      "(it|this|that|things|everything) (will|'ll|is going to) (all|soon|just|surely)? (blow over|sort itself out|sort themselves out|be forgotten|come out in the wash|be (fine|okay) (in the end|again)|all be (fine|okay))",
      '(technically|strictly speaking|strictly) (speaking)? (it|this|that|a|the|your) <any>? ..1 (is|was|does) not (even|really|actually)? (a|an|count|qualify|late|broken|lost|damaged)',
      '(hardly|scarcely|not exactly|not quite|not really) (the)? (worst|biggest|greatest|first time|most important)',
      "(it|this|that) (is|'s) nothing (much|really|at all|serious)? (to|that) (worry|fret|complain|moan|shout|cry|lose|get|write|be|we|a|an|your|you|time|will|soap|can|should)",
      '(nothing|not much) (that)? (a|an|some|one|your) (bit of|little|quick|drop of|dab of|good|coat of|lick of|plaster|wipe|wash|<any>) <any>? (cannot|can not|will not|would not|could not) (fix|cure|mend|solve|hide|sort|cover|remedy|put right)',
      // Nobody else has it, or they bear it.
      `(no one|nobody|none|not a soul|not one <any>|no other <any>) (but|except|apart from|besides|other than|save|beyond) you (has|have|had|is|ever|would|seems to|seems)? ${ADVERB}? ${COMPLAIN}`,
      `only you (have|had|seem to|ever)? ${ADVERB}? ${COMPLAIN}`,
      `(others|(other|most|all the other|all our other|the other|our other|my other|all other) (${CUSTOMER}|<any>)|the rest (of <any> <any>)?|everyone else|everybody else|your (neighbours|neighbors|colleagues|classmates|neighbour)) ${ADVERB}? (seem~ to|seem~|can|are able to|have always|always|all)? (cope|copes|manage|manages|managed|get by|gets by|get along|gets along|live|lives|sleep|sleeps|survive|survives|survived|deal|deals|put up|puts up|make do|makes do|do|does|coped|lived|slept) (perfectly|very|quite|just|absolutely|perfectly)? (well|fine|soundly|happily|splendidly|without|with|all right|okay|ok|despite|through|nicely)`,
      `(others|many others|many|some|other (${CUSTOMER}|people|families)) (would|'d) (be (so|only too|very|quite)? (glad|happy|lucky|grateful|thankful|thrilled|delighted|over the moon)|love|kill|envy|give|jump)`,
      'there are (people|families|others|children|patients|tenants|travellers|households|many|some|those|plenty) (out there|here|in <any>)? (who|that|with|without) ..4 (a year|years|months|worse|longer|nothing|at all|no <any>|double|twice|weeks|far (less|worse|more))',
      `(others|(other|most|all the other|the other|our other|all other) (${CUSTOMER}|<any>)|the rest (of <any> <any>)?|everyone else|everybody else) (did|do|does|has|have|seemed|seem) ${ADVERB}? not (to)? (mind~|care~|complain~|notice~|object~|bother~|grumble~|raised|said)`,
      '(half|the whole|all of|everyone in|everybody in|most of) ..3 (was|were|is|are|had|has|have) ..4 not (only|just) you',
      'only you (would|could|might) (ever|even|possibly)? (spot|notice|mind|hear|care|see)',
      'even the best of us',
      // It ended well, or could have ended worse.
      '^ (it|that|this|things)? (could|might) (easily|well|always)? have been (much|far|a lot|even)? worse',
      'but (you|it|they) (got there|made it|arrived|came|got it|got here|got home) ..1 (in the end|eventually|did not (you|it|they)|after all|anyway|all the same)',
      '(lost|lose|missed|miss|forgot|broke|damaged|dropped|misprinted|mixed up) (one|two|three|a single|<num>) <any> (out of|in|of|among) (a|two|three|five|ten|over|nearly|about|<num>|hundreds|thousands|dozens) ..1',
      '(overcharged|undercharged|underpaid|short|off|late|over|out) (by)? (peanuts|pennies|cents|a whisker|a hair|next to nothing|a few (cents|pennies|pence|seconds|grams|millimetres))',
      'surely (that|this|it|your <any>) can wait',
      '(adds|gives|lends|add|give|lend) (it|them|the <any>)? (a bit of|a touch of|some|a certain)? (charm|character|patina)',
      // A sum or a thing by the way.
      '(a|an|some|such a|the) (very|rather|really|truly|most|quite)? (trifling|trivial|laughable|paltry|piddling|petty|piffling|measly|ridiculous|derisory|risible|insignificant|negligible|pitiful) (amount|sum|figure|difference|loss|matter|affair|detail|fee|quantity|sum of money|percentage|number of|case|reason|squabble|point|cause|concern)',
      '(it|this|that) (was|has been) (really|after all|honestly|actually|in fact)? (only|just|merely|but) (the one|one|a single|two|a couple of) <any> (that|which|who|you|your|he|she|of (your|the)|without|with no|out of)',
      '(only|just|merely) talking (about|of) (a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|<num>|a few|some|the) <any>',
      '(talking|speaking) (about|of) (just|only|merely|a mere) (a|one|two|three|<num>|a few|the) <any>',
      '(one|a|an|two|three|a few|a single|a little|a bit of) <any> <any>? (is|are) not going to (ruin|kill|hurt|harm|spoil|wreck|break|make|change|end|bankrupt)',
      '(make|making|made|makes) (such|so|too|quite)? (a|an|any)? (mountain|mountains|big thing|song and dance|meal|hullabaloo|palaver|issue|production|tragedy|drama|opera) (of|out of|about|over)',
      '(hardly|scarcely|not exactly|not|barely) (the)? (crime of the century|stuff of nightmares|rocket science|third world war|titanic|apocalypse)',
      // One would have to search for it.
      '(would|will) ..1 (have to|need to|need|have to have|must) ..1 (look|squint|search|peer|stare|hunt|magnifier|loupe|lens|torch|microscope) ..5 (see|notice|spot|find|detect|tell|make out)',
      `(have|has|need|needs|must) (to)? ..1 (look|squint|search|peer|stare) ..4 to (even|ever)? (see|notice|spot|find|detect|make out) (it|them|(the|a|any|your) ${TROUBLE})`,
      // There is nothing, or next to nothing.
      '(no|not really a|hardly a|scarcely a|not actually a) (real|actual|true|genuine|proper|serious|major|big|great)? (real|actual|true|genuine|proper|serious) (problem|issue|fault|defect|trouble|damage|harm|loss|error|delay|drama|disruption|inconvenience|cause for (concern|complaint|alarm))',
      '(hardly|scarcely|barely) (matters|matter|counts|count|registers|hurts|(makes|make|made) (a|any|much) (of a)? (real|big|great)? difference|changes (a thing|anything|much))',
      '(changes|change|changed) (little|nothing much|not much|very little) $',
      '(amounts|amount|amounted|adds up|add up|comes|boils) (down)? to (no more than|little more than|just|only|barely|hardly)? (a few|a couple of|a handful of|pennies|cents|pocket|loose|peanuts|small) ..1',
      // It is soon over.
      '(get|gets|got|getting) over (a|an|the|it|this|that|such|something|things|these) ..5 (quickly|soon|fast|easily|in (no|a|an|two|one|three)|within|before long|overnight|sooner)',
      '(forget|forgets|forgotten) (all)? (about)? (a|an|the|it|this|that|such|your|everything) ..5 (quickly|soon|fast|by <any>|in no time|in a (day|week|few|couple)|before long)',
      '(soon|quickly|long|easily) (be)? (forgotten|ancient history)',
      'no hard feelings',
      // Nobody need mind it.
      `(${NO_CAUSE}|nothing|not a thing) (that)? (anyone|anybody|you|people|one|we|i|a <any>) (should|would|could|need|needs|ought|have|has|can) (to|really|ever)? ..1 (complain~|fuss|moan|worry|mind|notice|lose|call|describe|cry|get (upset|angry|worked)|be (upset|angry|bothered)|write)`,
      '(nobody|no one) (else)? (will|would|is going to) (ever|even|really|actually)? (know|notice|mind|care|see|spot|tell|remember) (it|that|the difference|anything)? $',
      `(would|could|should|can|will) (not|hardly|scarcely|never) ..1 (call|describe|label|class|consider|count) ..5 (${TROUBLE}|damage|damaged|broken|late|emergency|disaster|loud|dirty|long)`,
      '(one|a single|two|a few|a little|a bit of) <any> <any>? (do|does|will|should|need|would|can|has|have) (not|never) (to)? (spoil|ruin|harm|hurt|kill|harmed|killed|ruined|spoiled|make (a|an|your))',
      // Too much is made of it.
      "you (are|'re|may be|might be|seem to be) ..2 (making|turning|blowing) (it|this|that|things|the <any>) (sound|look|seem|out to be|into) ..2",
      'you ..3 (overrating|overestimating|overstating|inflating|magnifying|dramatising|dramatizing) (the|this|your|it|things|a)',
      '(taking|take|took) (it|this|that|things|a <any>|the <any>|your <any>) ..2 (too|so) seriously',
      "(that|this) is all (it|this|that) (is|was|'s)",
      '(merely|simply|mere|case of|matter of|single|just|only) (a|an|one|two)? <any> <any>? (and)? (no more|nothing more|nothing else|nothing worse)',
      '(smell|noise|dust|stain|scratch|mark|delay|error|dent|drip|fault|leak|bug) (is|was|are) ..1 (harmless|unimportant|immaterial|irrelevant)',
      '(should|would|will) be ..1 (bearable|tolerable|survivable|endurable)',
      '^ (so what|big deal|no biggie|boo hoo|tough luck|who cares|worse luck) $',
      '(was|were|lasted|took|lost|missed) but (a|an|one|two|three|some|a few|<num>) <any>',
      `(not|hardly) even (that|so|all that) (loud|late|long|cold|big|slow|bad|dirty|noisy|far|dark|hot|deep|wide|visible|damaged|wet|much|many)`,
      '(will|should) be (as)? (good as|like|as) new',
      // Others have it worse.
      `(plenty|lots|many|some|most|thousands) (of)? (people|folk|folks|others|${CUSTOMER}) (would|'d) (be (so|only too|very)? (glad|happy|lucky|grateful|thankful|thrilled)|love|kill|envy|give)`,
      '(there (are|is)|know|seen|known) (far|much|many|a lot)? (worse|sadder|harder) <any> (than|to|in)',
      'surely ..4 (is|are|will do) (just|every bit)? as (good|nice|fine|tasty|warm|useful) as',
      `(not|hardly|scarcely|never|barely) ..1 (a|an|any|such a|that|all that|so|too|very|really|of a|such)? (a|an|of)? ${BIG} (of)? (a)? (deal|issue|problem|thing|matter|tragedy|catastrophe|disaster|drama|crisis|loss|worry|concern|inconvenience|delay|shakes|nuisance|trouble|harm|bother|hardship|burden)`,
      `${IT} ${IS} ${ADVERB}? no (real|such)? ${BIG} (deal|issue|problem|thing|matter|loss|worry|concern|inconvenience|delay|shakes|nuisance|trouble|harm|bother|hardship|burden)`,
      `(is|'s|was|are|were|be|been|seems|as|but) ${ADVERB}? (no|not a|not exactly a|not really a|hardly a|scarcely a|never a|not quite a|not the|hardly the|not exactly the) (great|real|major|big|huge)? (tragedy|catastrophe|disaster|drama|calamity|crisis|big deal|matter of life (and|or) death|life (and|or) death|end of the world|biggie|hanging matter|reason to (complain|fuss)|cause for complaint|great loss|great shakes)`,
      "(hardly|scarcely|not exactly|not really) (an|a|what (i|we|you|anyone) (would|'d) call (an|a)) (emergency|catastrophe|disaster|tragedy|crisis|priority)",
      `${IT} ${IS} ${ADVERB}? (not|hardly|scarcely) ${ADVERB}? (that|so|very|really|too|exactly|particularly|terribly)? (urgent|a priority|critical|time-critical|a top priority)`,
      `(not|hardly|never) (see|consider|regard|view|call|rate|classify|deem|find|think|believe|treat|count) (it|this|that|your <any>|the <any>|them|these) ..3 (serious|urgent|critical|big|major|grave|important|priority|significant|dramatic|tragic)`,
      `not (see|consider|regard|view|rate|classify|deem|treat|count) (a|an|one|such) ..4 (as|to be) ((a|an) ..1 (serious|big|major|grave|urgent|real) (problem|issue|matter|fault|concern|defect|thing|one)|(very|really|that|so)? (urgent|serious|critical|important)|(a|our) (top)? (priority|problem))`,
      `(would|will|could|do) not (exactly|really|even)? (call|describe|consider) (it|this|that|these|<num> <any>|a <any> <any>?) (as)? ..1 (late|long|lost|slow|loud|a (problem|delay|disaster|loss|disruption|crisis|real <any>|big <any>))`,
      '(does|did|will|would|do) not (really|exactly)? (amount|come|add up) to (much|a lot|anything|a great deal)',
      '(never|not|hardly|has not) (ever)? (hurt|hurts|killed|kills|harmed|kill|bothered|harm) (anyone|anybody|a <any>|nobody|us|you|someone)',
      'not (such|exactly|really|quite|half) (a|such a)? (great|big|real)? (drama|tragedy|disaster|catastrophe|deal|bad|problem|loss|crisis|big)',
      '(not|never|nobody|no one) ..2 (lose|losing|loses|worth losing) (any)? sleep (over|about)',
      `${IT} ${IS} ${ADVERB}? (not|hardly|never|scarcely) ${ADVERB}? (that|so|too|all that|as|really|very|terribly|particularly|quite that|quite so|even that|nearly as|half as|anywhere near as|actually that|really that|overly) ${BAD}`,
      `(can|could) (not|hardly|scarcely) ${ADVERB}? be (that|so|all that|as|too) (bad|urgent|serious|important|terrible|hard|big)`,
      '(nothing|not anything|hardly anything) (too|that|very|really|so|terribly|particularly|all that)? (serious|dramatic|bad|major|tragic|terrible|life-threatening|earth-shattering|dire|to write home about|worth (mentioning|complaining|talking|a complaint|reporting|discussing|the fuss)|much (has)? happened|really happened|bad (has)? happened)',
      '(hardly|barely|scarcely|not (really|even|actually|exactly)?|never) (something|anything|a thing|a matter|a topic)? (that is)? (worth|worthy of) (mentioning|a mention|the fuss|a fuss|talking|a complaint|complaining|reporting|discussing|bothering|the (bother|drama|excitement|effort of writing)|writing|noting|arguing|quibbling|troubling|raising)',
      '(barely|hardly|scarcely) (be)? (visible|noticeable|perceptible|noticed|seen|detectable|audible|even (visible|noticeable))',
      `(most|other|ordinary|normal) ${CUSTOMER} (do|does|would|will|did|can) not (even|really|ever|actually)? (notice|mind|care|see|bother|hear|realise|realize)`,
      '(hardly|barely|scarcely|almost) (anyone|anybody|any <any>|nobody|no one) (would|will|ever|even|has|have|does|did)? (even|ever)? (notice~|mind~|care~|see~)',
      'you (will|would|can|should) (hardly|barely|scarcely|not even) ..1 (notice|see|feel|hear|tell)',
      'you (probably|likely|surely|certainly) (will|would) (hardly|barely|scarcely|not even) ..1 (notice|see|hear|tell)',
      '(is|was|were|are|seems) (hardly|scarcely|not exactly|not really|barely) (excessive|unreasonable|extreme|unbearable|outrageous|scandalous|intolerable|life-changing|catastrophic)',
      '(your|the|this) (case|issue|problem|matter|complaint|fault|error|mistake|delay|concern|damage|defect|leak) (is|was) ..1 (a|an) (very|rather|fairly|really)? (minor|small|trivial|petty|little) one',
      // No cause for it.
      `(${NO_CAUSE}|${NO_NEED}) (for you)? (to)? ${FUSS}`,
      `${NO_CAUSE} (for you)? (to)? ${SAY} about`,
      `(hardly|scarcely|not really|no) (a|any)? (reason|cause|grounds) (to|for) ${SAY}`,
      `(${NO_CAUSE}|${NO_NEED}|worth) (for)? (any|all|so|such)? (this|that|the|a|any)? (many|much|big)? (fuss|drama|outrage|excitement|hysteria|correspondence|uproar|indignation)`,
      '(not|hardly|scarcely) ..6 worth (all)? (this|that|the|so|such) ..1 (fuss|drama|excitement|correspondence|trouble|effort|emails|letters|anger|bother|time)',
      `(just|only|merely|and only|but only) by (a|an|one|two|half|some|<num>) ${UNIT}`,
      `${IT} ${IS} but (a|an|one)`,
      `(had|have|having|hit|was|is) (just|only)? (a|some) (little|tiny|wee|small)? (bit|touch|spot) of (a|an|some)? ${TROUBLE}`,
      `(a|an|the|this|that|your|our|some) ${SMALL} ${SMALL} ${TROUBLE}`,
      'you (are|were) not the (first|only one) ..10 will not be the last',
      `you (are|were) (still|so far)? the (only|first) (one|${CUSTOMER}) (who|that|to) (has|have|had)? (ever)? (run into|had|have|seen|see|noticed|reported|complained|mentioned|come across|experienced) (this|it|that|such|any|problems|trouble)`,
      `(are|is) (only|just|merely) talking about (£|€|$)? <num>`,
      `(other|many|some|most) (${CUSTOMER}|others) (have been|are|has been|had been) waiting (a lot|much|far|even|considerably|rather)? longer`,
      `(should|can) not (really|even)? make (much|any real|a big|a great|that much|a real) (of a)? difference to your (<any> 's|<any>)`,
      `(purely|just|merely|only|simply) (a|an)? (visual|cosmetic|optical|clerical|aesthetic|minor|formal) (matter|issue|problem|flaw|defect|thing|error|detail)`,
      '(one|a|an|<num>|two|such|few) ..4 (is|are|was|were) (really|simply|frankly|honestly|surely|just)? nothing (really|much|at all|compared|in|for|to speak|you)? $',
      `(a|an|one|<num>|two|three|four|ten|few|half) ${UNIT} (is|are|was|were) (really|simply|frankly|honestly|surely|just)? nothing (in|for|by|to)`,
      '(nothing|not much|little|no <any>|none|hardly anything|not anything) (much|really)? to speak of',
      '(of|to) (no|little|not much|minor|low|minimal) (great|real|big|particular|further|actual)? (importance|consequence|significance|relevance|account|moment|concern|weight)',
      '(had|has|have|with|have had|is|was) (next to no|practically no|almost no|hardly any|virtually no|barely any|little or no|very little|scarcely any) (real|actual|noticeable)? (effect|impact|influence|consequence|consequences|damage|harm|difference)',
      '(no|little) (real|great|serious|actual|lasting|big|major) (harm|damage|loss|injury) (came|was|has|is|resulted|done|to)',
      '(barely|hardly|scarcely) (a|an|any|even)? (late|delayed|damaged|affected|scratched|visible|longer|different|hurt|touched|burnt|wet|wrong)',
      '(inconvenienced|delayed|affected|offline|down|late|without <any>|waiting|waited) (for)? (all of|a whole|a mere|just|only|a grand total of|precisely) (a|an|one|two|three|five|ten|<num>|few) ',
      `(hardly|scarcely|barely|not really|not exactly) (call|consider|describe|class|count|label) (it|this|that|these|those|a|an|the) `,
      // Everybody has it, and so it is usual.
      `${ANY_OF} (of (our|the|these|those|us))? <any> <any>? (will|can|may|do|does|must|has|have)? (have|has|had|get|gets|suffer|suffers|experience|experiences|see|sees|make|makes) ..2 (${TROUBLE}|downtime|breakdown|accident|accidents|cold|failures|mice|damp) ..2 ${NOW_AND_THEN}`,
      `${ANY_OF} (of (our|the|these|those|us))? <any> <any>? (will|can|may|do|does|must|has|have)? ((run|runs|go|goes|arrive|arrives) (late|wrong|down|offline|astray|missing|slow|cold)|crash|crashes|fail|fails|break|breaks|leak|leaks|slip|slips|forget|forgets|creak|creaks|spill|spills|drop|drops|stall|stalls|err|errs|trip|trips|freeze|freezes|rattle|rattles|smell|smells) ..4 ${NOW_AND_THEN}`,
      `${ANY_OF} (app|website|site|company|shop|server|system|software|train|trains|trains|bank|hotel|restaurant|school|team|kitchen|courier|airline|machine|phone|car|boiler|house|landlord|firm|business|network|provider|product|device|computer|garden|clinic|museum|game|service|services|systems|apps) (has|have|had|makes|make|gets) (its|their|a|an|the|some|one or two|a few)? ..1 (problem|problems|bug|bugs|hiccup|hiccups|flaw|flaws|quirk|quirks|bad day|bad days|off day|off days|moments|ups and downs|outage|outages|glitch|glitches|downtime|delay|delays|mistake|mistakes|issue|issues|teething)`,
      '(is|are) (only|just|simply)? part (and parcel)? of (the (job|game|deal|charm|fun|adventure)|life|living|owning|having (a|an)|(city|modern|student|country) life|buying (second|used|old|cheap))',
      '(these|such|mistakes|errors|accidents|slips) (sometimes|do|will|can|simply)? get made',
      '(mistakes|accidents|errors) (will|do|can|are) (sometimes|bound to|always)? happen',
      // Made too much of.
      '(making|make|made|makes) (rather|quite|far|a bit|an awful|such|way)? (too|so|a|an)? (much|lot|meal|drama|production|circus|tragedy|scene|elephant|song and dance|big thing) (out)? of (a|an|one|this|that|it|such|the|what|nothing|two|<num>|something|your)',
      '(read|reads|reading) (a lot|too|far too|so|a bit too|rather too) (much)? (much)? into',
      'blowing (it|this|that|things|the (matter|issue|problem|whole thing)|a <any>) (all)? up',
      '(exaggerate|exaggerating|exaggeration|overreact|overreacting|overreaction|overdramatic|melodramatic|dramatise|dramatising|dramatize|dramatizing|hyperbole|overstatement|overstating|overblown)',
      '(let us|please|try to|can we|better|best to|would ask you to|ask you to)? (keep|put|see|look at|view|get) (it|this|that|things|the <any>|a <any>|everything|your <any>|one <any>) (all)? (in|into) (perspective|proportion)',
      '(that|this|it|emergency|disaster|catastrophe|crisis|outrage|scandal|nightmare|unacceptable|unusable|ruined|broken|flood|fraud|theft|scam|destroyed|dangerous) (is|was|seems|sounds|may be|would be) (perhaps|maybe|surely)? (a (rather|very|bit of a|quite a)? (strong|big|large|grand) (word|term|claim)|(a bit|a little|rather|somewhat|slightly|a touch|perhaps|surely) (much|strong|too much|too strong|far fetched))',
      'what you (call|called|describe as|refer to as|term|regard as|see as) (a|an|the)? <any> (is|was|were) (only|just|merely|really|simply|in fact|actually|nothing|no more)',
      'what you (call|called|describe as|refer to as|term|regard as|see as) (a|an|the)? (disaster|emergency|catastrophe|crisis|tragedy|scandal|nightmare|flood|mess|drama|outrage|problem|failure) (is|was|were)',
      `${NO_MORE} (a|an|the)? (nuisance|annoyance|inconvenience|irritation|blip|hiccup|one off|trifle|formality|technicality|detail|matter of (taste|looks|habit|millimetres|minutes|cents))`,
      `(a|an|one) (one off|blip|hiccup|glitch|typo|nuisance|scratch|trifle|matter of <any>|couple of <any>|fraction of ..3|handful of <any>|few <any>) (and)? (nothing|no) (more|else|worse)`,
      '(a|an|one|the)? (couple|few|handful|fraction|matter) (of)? ..3 that is all',
      "(is|'s|was|are|were) ..1 (a|an|only a|just a)? (rounding error|small change|loose change|small fry|pocket money|minor irritant|non event|luxury problem|beauty flaw|blemish at most|matter of (looks|millimetres|cents|pennies|minutes|seconds|taste)|(purely|only|just)? a question of (looks|taste|millimetres|a few|minutes|cents))",
      '(boils|comes|boiled|came) down to (a few|a couple of|some|one|two|a handful of|pennies|cents|seconds)',
      '(as|or)? (hardly|scarcely|barely) (urgent|serious|dramatic|tragic|critical|life threatening|noticeable|there|fatal|worth|news|a surprise|a disaster|surprising|missed|see~|miss~ (one|a|it|the|that|anything)|anything (to see|wrong))',
      '(annoying|irritating|unfortunate|inconvenient|unpleasant|frustrating) (perhaps|maybe|yes|i know|certainly|of course|granted)? but (it is|hardly|not|not (exactly|really)|nothing|no|only|just|we|it was)',
      '(nothing|not anything) (that)? (a|an|some|one|two) ..5 (can not|could not|will not|would not|did not) (fix|cure|solve|mend|cover|hide|sort|remove|handle|put right|take care)',
      '(let|letting) (one|a|an|such a|this|two|something|a few) ..4 (spoil|ruin|overshadow|cloud|come between|get (you|in))',
      'let us (not (get carried away|overstate|exaggerate|split hairs|overdo|go overboard|panic|be petty|quarrel)|(leave|put) (it|this|that|things) (at that|behind us)|move on)',
      '(anyone|anybody|one|you) (would|might|could|will) (almost)? think (that)? (the (world|sky|house|roof)|somebody|someone|it (was|were)|we|you had)',
      '(as (if|though)|you (talk|write|act|speak|sound|behave) (as if|as though|like)) (the (world|sky|house|roof)|somebody|someone|it were|your life|your world|life) (had|has|was|were|is|would)? ..3 (burned|burnt|died|ended|fallen|over|depended|collapsed|death|ending)',
      '(the)? (sky|world|roof|heavens) (did not|has not|had not|will not) (fall|fallen|end|ended|cave|collapse|collapsed)',
      '(of|in) our (customers|users|guests|members|homes|tenants|clients|orders|parcels|passengers|patients) (had|have|saw|see|got|get|has) (no|not|never|none|nothing|had no) (problem|problems|trouble|issue|issues|complaint|complaints|a|any|anything|such|wrong)',
      '(only|just|merely) (a (few|handful|fraction|couple)|<num> %|<num> percent|<num>|one|two|some|a few) (of)? ..3 (was|were|are|is|got|have been|has been) (affected|hit|concerned|impacted|damaged|late|lost|cracked|broken|wrong)',
      '(most|many|some|other|plenty of|lots of|our) (people|guests|customers|users|visitors|members|tenants|readers|patients|families|of our <any>) (actually|even|really|rather|quite)? (find|like|love|enjoy|prefer|appreciate) (it|the|this|that) ..3 (charming|cosy|part|fine|smell|noise|sound|look|quaint|relaxing|dirt|dust|cold|feel)',
      '(people|we|everyone|everybody|our (members|parents|guests|customers|students|grandparents)|generations|others|you) (all)? (managed|survived|lived|coped|got by|did) (quite|perfectly|just|very)? (well|happily|fine)? (for (years|decades|centuries)|without|before|too|all)',
      '(it|that|this|they) (will|should|can) (all)? (buff|wash|wipe|iron|polish|rub|brush) (right|straight|straight back)? (out|off|away)',
      '(as)? good as new (again)? (with|after|if|once)',
      '(you) (will|would|should) (just|simply|probably|surely|certainly|soon)? (live|cope|manage) $',
      '(surely|of course|certainly|i am sure) (you|your <any>|a <any> <any>?|anyone|anybody) can (manage|survive|cope|live|do|spare|wait|share|bear|stand|tolerate|stomach) (one|a|an|two|without|for|the|with|another)',
      '(one|a|an|two|<num>) <any> more or less (will|would|does|is|makes|should)',
      '(it|this|that) (is|was) (only|just)? (one|two|three) <any> (out of|in|of) (a|<num>|forty|thirty|fifty|a hundred|three|ten|twenty|hundreds|thousands|many)',
      '(is|are|was) not (a lot|much|many|bad going|too shabby|very many|excessive|that many|too many) (at all|really|in)? $',
      '(is|was|were|are) (already|all|long since)? (fixed|solved|over|back|sorted|mended|done|repaired|replaced) (now|again|already)? so (there is|it is|that is|what is|no|we|nothing|why)',
      '^ (but|and)? (it|that|they|everything) (works|work|worked|did arrive|arrived|came|is back|got there|is fixed|still works|does work|turned up) (now|again|fine|in the end|already)? ..1 (does|did|is|do) (it|not|they)',
      '(it|they|everything|you) (did|does) (arrive|come|work|get|turn up|get there) after all',
      '(we|you) (have)? (only|merely|just) (lost|forgot|broke|missed|mixed up|dropped|damaged|misplaced|left out|forgotten|scratched) (one|two|a|an|three)',
      '(does|do|did|would|will) not (really|actually|in any way)? (stop|keep|prevent|hinder) (you|anyone|anybody|it) (from)? <ing>',
      '(does|do|did|has|have|had) (not|no|not have any) (really|actually|in any way|real)? (affect|impair|influence|change|effect on|impact on|influence on|bearing on) (the|its|how|your) (way|function|use|quality|picture|taste|performance|usability|enjoyment|sound|way it|functionality|working)',
      'you can still (use|read|enjoy|watch|eat|drive|wear|play|sit|sleep|see) (the|it|your|them|all|most|half) ..3 (without|other|rest|perfectly|well|half|most|remaining)',
      '(classify|classified|rate|rated|log|logged|treat|rank|ranked|mark|marked|see|regard|file|filed|grade|graded) (it|this|that|your <any>|the <any>) (as|under|a|with)? (low|minor|trivial|cosmetic|not urgent|non urgent|lowest|negligible|unimportant)',
      'a low (priority|importance|severity|impact) (matter|issue|thing|case|one|problem|bug|concern|item)',
      '(is|are|was) not (among|one of|amongst) the (serious|important|urgent|bad|worst|severe|grave) (ones|cases|problems|bugs|issues)?',
      'you (are|were|have been)? (by no means|hardly|not|not even|far from|certainly not) (among|one of)? the (worst|hardest) (hit|affected|off|case|treated)',
      '(got|get|gotten|getting) off (lightly|easy|easily|cheaply|cheap|well)',
      '^ (strictly speaking|actually|in fact|really|honestly|well|after all|but)? nothing (much|really|actually|serious|bad)? (has)? (happened|broke|got lost|came of it|was lost)',
      '(from|at) (two|three|a few|<num>|a metre|arm) ..2 (away|distance|length) (nobody|no one|you) ..2 (see|sees|notice|notices|spot|tell)',
      'you (have|need) to know (it is|where|that it) ..3 (see|spot|notice|find) (it)?',
      '(kindly|please|just|simply|safely) ignore (the (same|noise|smell|dent|scratch|mark|stain|drip|leak|crack|wet|damp|dust|rattle|delay|mistake|typo)|it|this|that) ..4',
      '(please|just|and)? do not mind (the|a|that) (little|bit of)? (noise|dust|smell|mess|delay|dirt|wait|mark|scratch|drip|cold|draught)',
      '^ never mind (the|that|about|a|it|your) <any>? <any>?',
      '^ (oh well|chin up|cheer up|tough luck|bad luck|hard luck|hard cheese|no stress|no biggie|chill|meh|lol|do not sweat it|been there done that|there we are|there you go|there you have it|that is that|happens|such is life)',
      '^ happens (to|in|every|all|a lot|with|sometimes|when)',
      '(these|such) (little|small|minor|tiny|trivial) (things|mishaps|slips|slip ups|mistakes|errors|hiccups|glitches|oversights|incidents|delays) (do|can|will|sometimes|always|just)? happen',
      '^ (little|small|minor|tiny) (things|mishaps|slips|slip ups|mistakes|hiccups|oversights) (do|can|will|sometimes|always|just)? happen',
      '(nobody|no one) (ever)? (dies|died) (of|from|because)',
      '(i|we) (have)? (been through|lived through|waited|survived|gone through|had) (far|much|a lot)? (worse|longer|more)',
      '(elsewhere|anywhere else|with (other|another|most) <any>|at other <any>|in other <any>) (you|one|people) (would|will|have to|might|could) (have)? (wait~|had to|pay|paid|get|got|be|been)',
      '(when i was|in the old days|in (my|the old|olden) (day|days|time|times)|back in the day|(twenty|thirty|forty|fifty|a hundred) years ago) ..8 (no|not|never|took|weeks|month|months|hours|without)',
      '^ not (exactly|really|quite|at all)? (the end of|a (tragedy|disaster|catastrophe|big|drama|crisis)|that (bad|serious)|so bad|too bad|bad)',
      '(delay|wait|interruption|outage|failure|loss|error|mistake|days|hours|minutes|weeks) ..4 (is|are|was|were) (quite|perfectly|entirely|absolutely|still|really)? (acceptable|reasonable|tolerable|bearable|fine|fair|a (perfectly|quite|very)? (reasonable|fair|good|normal|acceptable) (time|wait|figure|result))',
      '(delay|wait|interruption|noise|difference|deviation|variation|it|that|this) ..4 (is|are|was|were|falls|fall|lies|lie) (still|well|fully)? (within|inside) (tolerance|the (usual|normal|expected|acceptable|permitted) (range|limits|margin|time))',
      // Who cares?
      '^ (and|but)? (well|honestly|frankly|really|so|then|seriously)? who (really|actually|honestly|even|ever|would|will|should|on earth)? (cares|care|minds|mind|notices|notice) (about|that|a|an|one|two|the|such|it|this|these|those|your|whether|$)',
      '^^ (and|but|well|honestly|frankly|really)? so what (if)?',
      '^ (and|but|well|honestly|frankly|really|so)? what (difference|harm) (does|did|do|would|could|can|is) (it|that|this|one|two|<num>|a few|another) ..3 (make|do|matter)',
      "^ (and|but|well|honestly|frankly|really|so|after all)? what (is|'s|are) (a|an|one|two|a few|<num>|another) ..2 (between friends|among friends|more or less|compared|here or there|after all)",
      '^ (and|but|well|honestly|frankly|so)? does (it|that|this|one|a|the) ..1 (really|actually|even|truly) (matter|make (any|a|that much)|count|hurt)',
      // It could be worse, and it will pass.
      '(you|and you) (will|would|shall) (soon|quickly|surely|certainly|eventually|hardly|not even|probably|just)? (soon)? (have)? (get used to|got used to|grow to (love|like)|forgotten (all about|about|it|this|that)|forget (all about|about|it|this|that)|get over|got over|be over|not even (notice|miss|remember)|not (miss|notice|remember|feel)|remember this with) (it|that|this|the|a|one|your|all|such|him|her|them|these)?',
      'you (would|could|might) (never|not|hardly|not even|probably not|barely) (even|ever)? (have)? (noticed|seen|known|heard|felt|realised|realized|notice) (it|this|that|if|had|unless|anything|without|a)',
      '(nobody|no one|hardly anyone|hardly anybody|hardly any <any>|few <any>|few of <any> <any>) (else)? (will|would|is going to)? (ever|even|really|actually|probably)? (notice|notices|noticed|mind|minds|minded|care|cares|spots|spot|bats) (it|this|that|the|a|an|anyway|such|these|those)',
      '(hardly anyone|hardly anybody|few people|almost nobody) (ever|even|really|actually|still)? (uses|use|reads|needs|remembers|looks at|opens|visits) (it|this|that|the|a|an|such|these|those)',
      '(consider yourself|count yourself|you are|you were|you have been) (just|rather|actually|really|quite|still|very)? (lucky|fortunate) (really|enough)? (that|it|we|you|nothing|nobody|not|in that|to have|at least)',
      '(you were|you have been) (just|rather|actually|really|quite|still|very)? (lucky|fortunate)',
      '^ (just|rather|really)? be (just|rather|really)? (glad|thankful|grateful|happy) (that|it|we|nothing|nobody)',
      'you (should|ought to|could) (just|really|actually)? (be|count yourself|consider yourself|feel) (glad|lucky|thankful|grateful|fortunate)',
      '(look|looking) (on|at) the (bright|brighter|positive|plus) side',
      '^ on the (bright|brighter|plus|positive) side',
      'every cloud has',
      '(the)? (good news|upside|plus side|bright side|positive) (here)? is (that)? (you|it) (only|just) (missed|lost|waited|paid|broke|cost|took|lasted|affected|hit|happened)',
      '(think|thinking) of (those|all those|the people|all the people|people|the others|the ones) (who|that|with|without)',
      `(other|some|many|plenty of|lots of) (${CUSTOMER}|others|countries|cities|towns|places|companies) (have|had|have had|do not even have|did not even|would be (glad|happy)|would love|would kill|must|wait|are waiting|waited|have been waiting|have waited|pay|get) (no|nothing|had no|without|to wait|six|for|weeks|months|years|much|far|three|<num>|it|double|twice|to|even) ..3 (weeks|months|years|at all|worse|longer|twice)`,
      `for (that|this|such a|the) (price|money|fare|fee|rate|amount|sum) (you|one|we) (can|could|should|will|would|must|do) (not|hardly|scarcely)`,
      `for (€|£|$|three|five|ten|two|one|nine)? <any> (a <any>)? (you|one) (can|could|should|would) (not|hardly|scarcely) (expect|ask|really expect|demand)`,
      '(you|one) (can|could|should) (not|hardly|scarcely) (really)? (expect|ask for|demand) ..6 (for|at) (that|this|the|such a|<num>) (price|money|fare|fee|rate|<any>)',
      '(it|hair|grass|nail|nails|they|fur) (grows|grow|will grow) back',
      '(nobody|no one) ..1 (life|lives|health|safety) (was|is|were|has been) (ever|actually|really)? (in danger|at (risk|stake)|threatened)',
      '^ (but|and|still|well)? (nobody|no one|nothing|none of you) (was|is|got|has|has been|lost|actually|really) ..3 (and|so) (that|this|it|there|no) (is|was|what|the|all|really)? (what|the|really|main|all)? (counts|matters|main|important|no|harm|real|damage)',
      `(it|this|that) (is|'s|was) (a|an|just a|only a) <any> <any>? not (a|an|the|your) <any>? (house|kidney|limb|leg|arm|life|child|heart|prison|death|disaster|tragedy|catastrophe|emergency|crisis|funeral|war|earthquake|operation|crime|murder|wedding|fortune|palace|fire|flood|luxury|five star|matter of)`,
      '(you|we) (have|only|just)? (only|just)? (lost|missed|waited|spent|paid|broke|dropped) (a|an|one|two|ten|some|<num>) <any> ..3 not (a|an|the|your|two|ten) <any>',
      '^ all (that|which)? (really|actually|we|you|i|it|has|this|anybody)? (did|happened|lost|changed|missed|is|was|took|had) ..3 (is|was) (that|a|an|the|one|to|two|some|move|send|change|delete|lose|swap|forget|we|your|you|is)',
      '^ all (we|i) did (is|was) <any>',
      '(the)? (very)? worst (that)? (thing)? (that)? (has|can|could|will|may|did)? (really|actually|ever|possibly|already)? (happen|happened|happens) (to you)? (is|was)',
      '^ at (the)? (very)? worst (you|it|this|the|that|a|we)',
      "at the end of the day (it|this|that|they|these) (is|'s|are|was|were) (only|just|still|a|an)",
      '(view|verdict|assessment|opinion|severity|rating|impact|priority|classification|conclusion|importance|urgency) (is|was) (trivial|negligible|unimportant|insignificant|trifling|petty|piffling)',
      '^ (trivial|negligible|trifling|piffling|unimportant) $',
      '(trivial|small|minor|petty|insignificant|silly|unimportant) (though|as) (it|this|that|they|your <any>) (is|was|are|may|might|seems|sounds)',
      '(it|matter|case|issue|concern|complaint|request|problem|yours) being (a|an|such a|so|just|only|of)? (rather|very)? (petty|small|minor|trivial|little|trifling|insignificant|low)',
      '(yours|your (complaint|report|email|message|letter|case|ticket)) (is|was|has been|remains) (still|so far)? the (only|first|one) (complaint|one|report|case|message|email|letter)',
      '(only|just) (the)? one (complaint|report|person|customer|email|letter|call|comment) ..4 (yours|from you)',
      '(never|not|not once) ..3 (had|heard|received|seen|got|gotten) (this|such a|a similar|that|one) (complaint|complaints|problem|issue|reaction|grievance|report)',
      "(is|was|'s) (not|hardly|scarcely) (as (if|though)|like) (you|the|your|we|there|someone|somebody|this|that|they|anything|<any>) ..1 (needed|need|were|was|had|lost|is|are|lose|use|used|wanted|ever|died|cost)",
      // Nobody else.
      `(nobody|no one|none) else ..4 ${COMPLAIN}`,
      `(no|not one|not a single|none of (our|the)|not one of (our|the)) (of)? (our|the)? other ${CUSTOMER} ..4 ${COMPLAIN}`,
      `(none of|not one of|not a single one of|nobody among) (our|the|my) (other|<num>|many|thousands of)? (other)? ${CUSTOMER} ..3 ${COMPLAIN}`,
      `you (are|'re|were|seem to be|must be|happen to be) (literally|really|actually|so far|in fact|honestly|practically)? the (only|first|very first|one and only) (one|<any>)? ..3 (to|who|that|with|<ing>) (has|have|ever|had|is|'s|was)? (ever|even|been)? ${COMPLAIN}`,
      `you (are|'re) the (only|first|very first) (one|${CUSTOMER}) (with|having|affected|bothered|troubled|complaining|reporting|who (minds|cares|sees|thinks|feels|finds))`,
      '(no|zero|not had any|never had any|not received any|not a single|never had a single|not had a single|never received any|have not seen any) (other|further|such|more|similar|previous) (complaint|complaints|reports of (this|that|it)|complaints of)',
      '(never|not) (had|heard|received|seen|got|gotten) (a|any|one|a single) (complaint|complaints) (about|from|before|like|in|of)',
      '(never|not) (had|heard|received|seen|got|gotten) (a|any|one|a single) (complaint|complaints) $',
      `(nobody|no one|none of (our|the) <any>|no <any>) (has|have|had) ever ${COMPLAIN}`,
      `(everyone|everybody|all the|all our|all|most|many|our|hundreds of|thousands of) (else|others|other ${CUSTOMER}|of our ${CUSTOMER}|${CUSTOMER}) ..3 ((manage|manages|managed|live|lives|lived) (fine|well|without|perfectly|it|just|somehow|quite|with it)|cope|copes|coped|happy|fine|satisfied|pleased|content|love|loves|get by|gets by|without (complaint|complaints|complaining|trouble|problems|any)|had to (wait|pay|do))`,
      `(other|some|many|most) (${CUSTOMER}|others) (have|had|are|were|wait|waited|have to)? (to)? (wait~|paid|lost|had it|have it|got it|suffer~|pay) (a lot|much|far|even|way|for|twice|more)? (longer|worse|more|months|weeks)`,
      '(others|other people|other customers|some people|people) ..2 (have it|had it|are|have been|were|got it|fared|fare) (far|much|a lot|way|so much|even)? worse( off)?',
      // It happens.
      `^ (well|and|but|sorry|unfortunately|hey|yes|as|oh|look|oops|ah|sadly|alas|i am afraid|you know)? (it|this|that) (just|simply|sometimes|can|does|will|may|might|always|occasionally|often|regularly|unfortunately|also|all)? (can)? happen~ (a lot|to (everyone|everybody|anyone|anybody|the best|all)|all the time|every (day|now|so|week)|sometimes|from time|now and|occasionally|once in|daily|quite often|often|regularly|with (any|all|every|old|new)|in (any|every|the best)|even in)`,
      `^ (well|and|but|sorry|unfortunately|hey|yes|as|oh|look|oops|ah|sadly|alas|i am afraid|you know)? (it|this|that) (just|simply|sometimes|can|does|will|may|might|always|occasionally|often|regularly|unfortunately|also|all)? (can)? happen~ $`,
      '(these|those|such|things like (this|that|these)|that (sort|kind) of|this (sort|kind) of|that type of) (things|thing|mistakes|errors|mishaps|incidents|glitches|delays)? (just|simply|sometimes|can|do|does|will|may|might|always|occasionally|often|sadly|unfortunately|are bound to|is bound to)? happen~',
      `^ (well|and|but|sorry|unfortunately|hey|yes|as|oh|look)? (mistakes|errors|accidents|delays|stuff|shit|glitches|bugs|mix-ups|mishaps|slips|things|outages|breakages|typos|losses) (just|simply|sometimes|can|do|will|may|might|always|occasionally|unfortunately|are bound to)? (happen|occur)`,
      "(nobody|no one|nothing|no <any>|none of us) (is|'s|are) (ever)? (perfect|infallible|flawless|immune|without (faults|mistakes|flaws))",
      '(everyone|everybody|we all|anyone|anybody|all of us|even the best) (can|could|will|may)? (make|makes|have|has) (a|an|the|some|our|their)? ..1 (mistake|mistakes|bad day|bad days|off day|off days|slip|error|errors)',
      '(we|i) (are|am) (only|just|all only|all just|all|but) human',
      "(to err is human|par for the course|one of those things|that is life|such is life|that 's life|c'est la vie|goes with the territory|comes with the territory|part and parcel|nature of the (beast|game)|part of life|way of the world|swings and roundabouts|win some lose some|you win some)",
      '(get|gets|go|goes|went|are|is) (lost|missing|delayed|damaged|broken|late|stuck) (every (day|week)|all the time|daily|now and (then|again)|from time to time)',
      `(everyone|everybody|we all|anyone|anybody|all of us|every ${CUSTOMER}|most ${CUSTOMER}|lots of ${CUSTOMER}|many ${CUSTOMER}|who) <any> ..7 (once in a while|now and (then|again)|from time to time|at some point|sooner or later|some day|one day|every so often|all the time)`,
      '(an|a|quite an)? everyday (thing|occurrence|matter|event)',
      '(nothing|not) (unusual|out of the ordinary|special|new|uncommon) (here|there|really|about (it|that|this)|in (our|this)|for (a|an|this))',
      '(nothing|not) (unusual|out of the ordinary|special|new|uncommon) $',
      // It could be worse.
      '(it|this|that|things|matters) (could|might|would) (easily|well|always|just as well|also)? (be|have been) (so|far|much|a lot|way|a whole lot|even|so much|a great deal)? worse',
      '(far|much|a lot|plenty of)? (worse|bigger|greater|graver|more serious|more important|more urgent|more pressing) (things|problems|issues|troubles|worries|fish|matters|cases|tragedies|evils) (happen|in (life|the world|this world)|to (fry|worry|deal|solve|think|attend|handle|look)|than (this|that|yours|a|an)|out there|at sea)',
      '(nobody|no one) (has)? (died|die|dies|was killed|got killed|is (dead|dying|bleeding)|got hurt)',
      "^ (but|and|well|hey|still|so|then|plus)? at least (you|it|nobody|no one|nothing|your <any>|you 've|everyone|now you|the <any> <any>?|that|this|there|he|she|they|we) (still|only|now|also|just|already|both)? (is|was|were|are|did|do|have|has|had|got|get|can|could|know|knew|still|found|arrived|came|works|worked|received|saved|kept|survived)",
      '(sounds|looks|seems|appears|sounded|feels) (far|much|a lot)? worse than it (is|was|really|actually)',
      '(less|not as|not so|not nearly as) (serious|bad|grave|dramatic|severe|big) (than|as) (it|you|that|this) (looks|sounds|seems|appears|think|make|may|might|first)',
      '(sounds|looks|seems) more (serious|dramatic|alarming) than it',
      // It does not matter.
      `${IT} (does|will|would|should|can|did) not (really|even|actually|truly|greatly)? (matter|make (much|a|any|a big|a great|that much) (of a)? difference|hurt (anyone|anybody|you|much)|kill you|ruin (your|anyone)|affect you (much|too much|at all|that)|bother (you|anyone|anybody)|trouble you|disturb (you|anyone)|inconvenience (you|anyone)|be (such)? a (big|huge|great)? (deal|hardship|tragedy|drama|disaster))`,
      `${IT} hardly (matters|makes (a|any) difference|counts|affects|hurts)`,
      `${IT} (makes|made|make) (no|little|hardly any) (real|great|big|actual|practical)? difference (to (you|anyone|anybody)|anyway|in the end|really|at all)`,
      `${IT} (makes|made|make) (no|little|hardly any) (real|great|big|actual|practical)? difference $`,
      '(neither here nor there|no harm (was|is|has been)? (done|no foul)|no harm no foul|no lasting (harm|damage)|no real (harm|damage) (was|is|has been)? done)',
      "(you|i am sure you|surely you|i think you|we are sure you) (will|can|could|should|'ll) (surely|easily|certainly|just|probably|still|perfectly well|definitely|no doubt)? (survive|live|cope|manage|live with (it|that|this|a|the|one|some|them)|get by|make do|do without|live without|manage without|cope without|get over|get through (it|this)|wait (another|a|one|until|for a|two|three|so long)) (it|one|a|an|for|until|without|somehow|fine|just|this|that|with|day)",
      "(you|i am sure you|surely you|i think you|we are sure you) (will|can|could|should|'ll) (surely|easily|certainly|just|probably|still|perfectly well|definitely|no doubt)? (survive|live|cope|manage|live with (it|that|this|a|the|one|some|them)|get by|make do|do without|live without|manage without|cope without|get over|get through (it|this)|wait (another|a|one|until|for a|two|three|so long)) $",
      '(surely|certainly|of course) you can (wait|manage|cope|live|spare|do without|make do|get by|put up)',
      "(it|that|this) (is|'s|was) (not|hardly) (like|as if|as though) (you|anyone|anybody|someone|somebody|your|it|anything|there|nobody|no one|we)",
      '(will|would|should|does|do|did|can) not (really|even|actually)? matter (much|that much|at all|to anyone|greatly|so much)',
      `(would|could|can|do|will) not (really|even|exactly)? (call|consider|describe) (that|this|it) (as)? (a|an) ..1 ${TROUBLE}`,
      '(glad|happy|lucky|thrilled|love|grateful) to have your ..1 (problem|problems|worries|troubles)',
      `(is|was|are|were|'s) ${ADVERB}? (bearable|survivable|tolerable)`,
      `(like (this|that|these|yours)|such <any>|this sort) (one|ones)? ${ADVERB}? (happen|happens|occur|occurs) (to|with) (everyone|everybody|all of us|us all|the best)`,
      '(it|this|that|they|these|those) (was|were) (only|just|merely) a (tiny|little)? (bit|spot) of <any>',
      '(everyone|everybody|we all|all of us|others|all (customers|guests|patients|tenants|passengers)) (has|have|had|must|needs|need) (to)? (wait|queue|share|cope|deal with|live with|put up|make do|sacrifice|compromise|suffer)',
      '(see|get|have) (far|much|a lot|way) worse',
      'no need (to|for) ..6 (about|over) (one|a|an|such|two|few|some) ..3',
      // What it is weighed against.
      '(seen|had|dealt with|heard of|known|come across|handled) (far|much|way|a lot)? worse',
      '(nothing|a trifle|peanuts|minor|small|little) (compared|in comparison)',
      `(not|fail to|hard to|difficult to|unable to) (really|quite)? (see|understand) (what|why|how) ..4 (problem|issue|fuss|important|urgent|matters|deal|bad|serious|difference|harm|drama|upset)`,
      `not the only (${CUSTOMER}|(one|person) (who|waiting|with|having|affected|complaining|we|on|in))`,
      '(get|gets|got) what you (pay|paid) for',
      '(nobody|no one|hardly anyone|hardly anybody|few people|who) (even|really|actually|ever|still|these days) (uses|use|needs|need|reads|read|looks at|opens|checks|cares about|notices|bothers with) (that|this|it|the|such|those)? <any>',
      '(was|were|is|are) (old|cheap|used|free|worn|second-hand|nearly new|almost empty|insured|due for replacement) anyway',
      '(would have|had to|would|needed to|were going to) ..6 (anyway|sooner or later)',
      "(the (main|important|most important|essential) (thing|point)|what (really|actually)? matters|all that (really|actually)? matters|what counts) (here)? (is|'s) (that)? (nobody|no one|it (works|is|has|was|arrived)|you (got|have|are|arrived|received|still|did)|everything|everyone|the <any> (works|is|arrived))",
      '(got|get|arrived|came|received|made it|worked out|turned out) ..4 in the end',
      "all (is|'s) well that ends well",
      "(i|we) (would|'d|should) not (worry|bother|fuss|fret|dwell|lose (any)? sleep|complain|agonise|stress|sweat|think twice|make too much|read too much|waste)",
      `(look|looking) (very|really|quite|pretty|that)? (close|closely|hard|carefully|twice) to (even|ever)? (see|notice|spot|find) (it|them|(the|a|any|your) ${TROUBLE})`,
      '(magnifying glass|microscope|naked eye)',
      "(that|this) (is|'s) (just|simply|only)? (life|how (it|things|life) (is|are|go|goes|works)|the way (it|things|life) (is|are|go|goes)|the way the cookie)",
      '(life goes on|the world (will not (end|stop)|keeps turning|has not ended|is not going to end|did not end)|this too shall pass|spilt milk|spilled milk|in the same boat|the sky is not falling|luxury problem|small stuff|sweat it)',
      '(life|lives) (depends|depend|hangs|hang) on (it|this|that)',
      'you (will|would) be (just|absolutely|perfectly|totally)? (fine|okay|ok|alright|all right) (for|without|until)',
      'you (will|would) be (just|absolutely|perfectly|totally)? (fine|okay|ok|alright|all right) $',
      '(it|this|that) (just|only|merely|simply) (looks|sounds|seems|feels) (bad|worse|scary|strange|odd|serious|broken|alarming|dramatic|a bit)',
      `(hardly|scarcely|barely|not (really|exactly|actually|even)) (a|an|any|much of a) (real|big|serious|great|major)? ${TROUBLE}`,
      '(real|bigger|worse|graver|more (serious|urgent|important|pressing)) (problems|issues|worries|matters|cases|concerns|tickets|fish|emergencies) (to|than|in|out|at|first|right|on|waiting|here)',
      '(real|bigger|worse|graver|more (serious|urgent|important|pressing)) (problems|issues|worries|matters|cases|concerns|tickets|fish|emergencies) $',
      'too (small|minor|little|trivial|insignificant|short|slight) to (matter|bother|notice|worry|mention|care|complain|fuss|warrant|justify|make)',
      '(not|hardly|scarcely|never) (really|even)? (warrant|justify|merit|deserve|call for|warrants|justifies|merits|deserves) (a|an|any|this|so much|such|our|the|all) ..2 (complaint|fuss|attention|reaction|letter|email|report|ticket|escalation|investigation|drama|concern|excitement|upset|worry|panic)',
      '(complain~|argue~|quarrel~|fuss~|bicker~|haggle~|quibble~|fight~|moan~|debate~) (about|over) ..3 (cents|pennies|pence|cent|penny|minutes|euro|euros|dollar|dollars|pound|pounds|trifle|trifles|scratch|button|detail|details|small|tiny|minor|little|such)',
      '(a bit|a little|rather|somewhat|slightly|quite|bit of) (of)? (a|an)? (exaggerated|excessive|over the top|exaggeration|overreaction|dramatic)',
      // Sayings.
      '(storm|tempest) in a (teacup|tea cup|teapot|glass)',
      '(mountain|mountains|elephant) out of a? (molehill|molehills|mosquito|fly)',
      '(much ado about (nothing|this|it)|fuss (about|over) nothing|so much fuss|such a (big)? fuss|all (this|the|that) fuss|all the fuss|a fuss about|a song and dance)',
      '(blow|blowing|blown|blew) ..4 (out of (all)? proportion)',
      '(splitting|split) hairs|hair-splitting|nit-picking|nitpicking',
      '(drop in the (ocean|bucket)|first world (problem|problems)|water under the bridge|small potatoes|chump change|mere (trifle|pittance|bagatelle|formality|technicality|detail))',
      '(grand|great|greater|larger|big|bigger|wider) (scheme of things|picture of things)',
      '(make|making|made) (such)? (a|an) (big|huge|great|such a)? (deal|thing|issue|story|affair|problem) (out)? (of|about|over|from) (it|this|that|nothing|something|such|a|an|your)',
      "(what is|what's|where is|where's) (the|all the) (big (deal|issue|problem|thing)|harm in|harm|fuss|drama|great problem)",
      '(am|are) sure (it|this|that) (is|was|will be) (nothing|fine|not (that|so)|no big)',
      `(it|that|this) (is|'s|was) ${ADVERB}? nothing (really|much|at all|serious|special|big|major|dramatic)? $`,
      "(you|one|we|people) (will|'ll) (laugh|smile) about (it|this|that)",
      '(there are|have) (worse|bigger) (things|problems|worries)',
      '(too|rather|a bit|a little|being|overly) (picky|fussy|pedantic|finicky|nitpicky|precious|oversensitive)',
    ],
  },
  bad: [
    { text: 'A morning without oars is ⟦a slight nuisance⟧.' },
    { text: '⟦It was merely one wrong letter⟧ on the hull.' },
    { text: '⟦It’s merely a printing error⟧ on the ticket.' },
    { text: 'You ⟦were only without power for an hour⟧.' },
    { text: 'We do ⟦not regard a cold cabin as a serious⟧ matter.' },
    { text: '⟦These things happen⟧ when sails go by post.' },
    { text: 'The kite was late. ⟦Children can wait a⟧ day.' },
    { text: '⟦It’s quite normal for our kites to tear⟧ in May.' },
    { text: 'You queued for ⟦a measly ten minutes⟧.' },
    { text: 'A day without the kite ⟦is hardly a tragedy⟧.' },
    { text: '⟦It was only a joke⟧ on the flyer.' },
    { text: 'The drum ⟦rattles a wee bit⟧.' },
    { text: '⟦You can easily manage without⟧ the oven for a week.' },
    { text: '⟦Plenty of guests put up with the drums without⟧ a word.' },
    { text: "It's ⟦just a small scratch⟧ on the lid." },
    { text: 'The stamp is missing, but ⟦it’s not a big deal⟧.' },
    { text: '⟦No other guest has complained⟧ about the lift.' },
    { text: '⟦These things happen⟧ in a busy kitchen.' },
    { text: 'Your kite tore on day one. ⟦At least you have⟧ the string.' },
    {
      text: 'The second verse is missing, but ⟦most readers don’t even notice⟧.',
      fixed: 'The second verse is missing, but I can see that this [what it means for you].',
    },
    { text: '⟦It could have been worse⟧: the roof is still on.' },
    { text: '⟦You only lost an⟧ afternoon.' },
    { text: "⟦It isn't that bad⟧, the other oven still works." },
    { text: 'We are sorry for ⟦the slight delay⟧.', fixed: 'We are sorry for the delay.' },
    { text: '⟦What you call a flood was⟧ a puddle.' },
    { text: 'The missing verse is ⟦a storm in a teacup⟧.' },
    { text: 'The drone was billed twice. ⟦It’s only €7⟧, and it comes back by itself.' },
    { text: 'A delay of two days ⟦is quite normal⟧ in autumn.' },
    { text: 'A loose page is ⟦nothing to write letters about⟧.' },
    { text: '⟦Every bus runs late now and then⟧.' },
    { text: 'The vase leaks? One ⟦has to look twice to spot the crack⟧.' },
    { text: 'Two lost pages of nine hundred ⟦is hardly anything⟧.' },
    { text: 'Children ⟦get over a lost kite within⟧ a day.' },
    { text: "⟦You're the only tenant who has noticed⟧ the smell." },
    { text: '⟦Other guests have been waiting a lot longer⟧ than you.' },
    { text: 'A later start ⟦shouldn’t make much of a difference to your⟧ choir.' },
    { text: '⟦No one but you has mentioned⟧ the squeak.' },
    { text: 'Your fare was 20 cents too high, ⟦a paltry sum⟧.' },
    { text: '⟦It was only one song that⟧ the choir left out.' },
    { text: '⟦The other campers sleep perfectly well⟧ beside the mill.' },
    { text: '⟦It could have been worse⟧: the tent still stands.' },
    { text: 'The lens has a chip. ⟦They all do that⟧.' },
    { text: '⟦The rest of your quilt was fine, was it not⟧?' },
    { text: 'The heel broke, but it ⟦was an old shoe to start with⟧.' },
    { text: '⟦Compared with last spring, this flood was⟧ nothing.' },
    { text: 'The whistle of the kettle is ⟦something you get used to⟧.' },
    { text: '⟦We don’t see why a late cake should spoil⟧ a wedding.' },
    { text: 'It was ⟦one typo in four hundred⟧ pages.' },
    { text: 'Lace ⟦gets torn anyway⟧.' },
    { text: 'A lost kite ⟦happens to everybody sooner or later⟧.' },
    { text: '⟦The crack only touches the rim⟧.' },
    { text: 'A pity about the kite, but ⟦you can always buy another one⟧.' },
    { text: '⟦You won’t starve without⟧ the second bun.' },
    { text: '⟦At least the string held⟧.' },
    { text: '⟦I cannot see why a scratch would upset⟧ you.' },
    { text: 'The seat was wet. ⟦It happens to everyone⟧.' },
    { text: 'Swaps ⟦like this one happen to everybody⟧, so let’s move on.' },
    { text: '⟦It was only a bit of cold⟧ porridge.' },
    { text: '⟦Other guests sleep through the hum quite happily⟧.' },
    { text: '⟦These little mishaps happen⟧.' },
    { text: '⟦We’re only talking about twelve pounds here⟧.' },
    { text: '⟦Your case is a very small one⟧.' },
    { text: '⟦You probably won’t even notice⟧ the dent.' },
    { text: 'The wait ⟦was hardly excessive⟧.' },
    { text: '⟦At least your tea was warm⟧.' },
    { text: 'Don’t worry, ⟦it’s a tiny scratch⟧.' },
    { text: 'The till was wrong, yes. ⟦It is a matter of a few pence⟧.' },
    { text: '⟦A three-day wait isn’t that long⟧.' },
    { text: '⟦I don’t see why a missing oar is such a problem⟧.' },
  ],
  good: [
    {
      text: 'Compared with other seats, yours is straightforward, so the new strap leaves here on 3 May.',
      because: 'it tells what comes of it',
    },
    {
      text: 'You bought the kayak four years ago, so the guarantee can’t pay for the seat.',
      because: 'it gives the reason',
    },
    { text: 'Nothing was lost: the songs are in the second folder.', because: 'it tells where they are' },
    { text: 'The hole is small enough to sew, and I will sew it today.', because: 'it tells what can be done' },
    { text: 'You will feel only a small prick.', because: 'it tells what a treatment is like' },
    { text: 'It’s quite normal for the drum to hum while it dries.', because: 'it tells how a thing works' },
    { text: 'Goats can skip the morning walk.', because: 'nothing went wrong' },
    { text: 'The kite is a shade off the sample, so we reprint it.', because: 'it is put right' },
    { text: 'Can you manage without the oven for a week?', because: 'it asks' },
    { text: 'Be glad: the oven is mended.', because: 'it is good news' },
    { text: 'This blocked your export, so we treated it as urgent.', because: 'it takes the problem seriously' },
    { text: 'The survey takes only two minutes.', because: 'it tells the effort' },
    { text: 'Version 4.2 is a minor release.', because: 'it is the size of a thing' },
    { text: 'We know that this is no small matter for a family of five.', because: 'it is denied' },
    { text: 'If it is only a small scratch, the polish will hide it.', because: 'it is a condition' },
    { text: 'It does not matter which colour you choose.', because: 'it leaves the choice to the reader' },
    { text: 'This happens when two keys are held down.', because: 'it tells the cause' },
    { text: 'Use at least three words.', because: 'it is an amount' },
    { text: 'You are the first to report this, and your photo led us to the leak. Thank you!', because: 'it thanks' },
    { text: 'You wrote that it was “just a minor glitch”, and it cost you a day.', because: 'it quotes' },
    { text: 'It’s only €7 for members.', because: 'it is a price' },
    { text: 'It’s quite normal for the lamp to blink while it charges.', because: 'it tells how a thing works' },
    { text: 'The fee is next to nothing for pupils: 20 cents.', because: 'it is a price' },
    { text: 'It hardly matters which door you take.', because: 'it leaves the choice to the reader' },
    { text: 'It is no big deal for us to swap the wheel.', because: 'it speaks of the sender’s effort' },
    { text: 'The dent is small, the surveyor wrote.', because: 'somebody who looked at it says so' },
    { text: 'No one but you has the key.', because: 'it speaks of no trouble' },
    { text: 'You get used to the gloves in a week.', because: 'it is no trouble' },
    { text: 'Most riders love the new saddle.', because: 'nothing went wrong' },
    { text: 'The other campers complained of the noise too.', because: 'it takes the trouble seriously' },
    { text: 'These things happen too often here, and I’ve told the skipper.', because: 'the sender owns it' },
    { text: 'You need to be a member to see the map.', because: 'it says what is needed' },
    { text: 'It’s only a stain remover for sails.', because: 'it names a thing' },
    { text: 'It’s only an error if the lamp is red.', because: 'it is a condition' },
    { text: 'The museum was only open for three hours.', because: 'it is a fact' },
    { text: 'The scratch is on the lid, so the next pot is free.', because: 'it says what the sender does' },
    { text: 'You can always book another lesson in the app.', because: 'nothing was lost' },
    { text: 'Our last letter called it a tiny glitch. It wasn’t.', because: 'it takes back what was said' },
    { text: 'The crash happens to everyone who has version 2.', because: 'it says how far it reaches' },
    { text: 'This can happen to anybody, and we’ll put it right.', because: 'the sender mends it' },
    { text: 'Accidents happen at the weir each spring, so we’re adding a rail.', because: 'it names the place' },
    { text: 'The pot survived the fall.', because: 'it speaks of no loss' },
    { text: 'Here is what you can expect on the day:', because: 'it tells what comes' },
    { text: 'With two cards, this is how it works:', because: 'it explains' },
    { text: 'Your seats stay at the price you paid in May.', because: 'it tells a price' },
    { text: 'You do have two other options.', because: 'it offers something' },
    { text: 'We store the boxes until you know where you will live.', because: 'it is about a home' },
    { text: 'I can see why the broken heater upset you, with guests in the house.', because: 'it understands' },
    {
      text: 'The caller sounded like a clerk of the bank. It can happen to anyone.',
      because: 'it spares the shame of a fraud',
    },
    { text: 'You wrote that it is no big deal. It is one for us.', because: 'the reader says so' },
    {
      text: 'You paid the late fee. I have lifted the block, so you can borrow and reserve again.',
      because: 'it is mended',
    },
    {
      text: 'The bank sent the sum back. Nothing was lost. The money is with us.',
      because: 'it tells where the money is',
    },
    { text: 'One file was cancelled. Your refund was part of it.', because: 'it tells a fact' },
    { text: 'Only one of the three lamps is affected.', because: 'it is a count' },
    { text: 'Other guests have left us notes on the hum, too.', because: 'it tells a fact' },
    { text: 'There was a small red bump and some tears.', because: 'it tells what a carer saw' },
    { text: 'We wouldn’t call this a small slip.', because: 'it is not made small' },
    { text: 'You’ll get used to your new glasses within a week.', because: 'it is no trouble' },
    { text: 'You may have forgotten the code: that happens. Press New code.', because: 'it spares the reader’s shame' },
    { text: 'Your box is a small one made of oak.', because: 'it tells a size' },
    { text: 'Our slip was small, and what it did to your evening was not.', because: 'it says what it meant' },
    { text: 'Let’s find a sum that you can manage.', because: 'it looks for a way' },
    { text: 'It’s annoying to see a toll come through anyway.', because: 'it feels with the reader' },
    { text: 'Only a small crack can let water in, so please stay ashore.', because: 'it warns' },
    { text: 'These things happened on Monday: the mast broke, and the sail tore.', because: 'it tells what happened' },
    { text: 'It’s just a test mail.', because: 'it is nothing else' },
    { text: 'You may come again on any clear night, free.', because: 'it is given' },
    { text: 'That was our slip, not bad luck.', because: 'luck is not made small' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const small = reading.cues(`${ID}.small`).filter((cue) => !isNotSmall(reading, cue));
      const usual = reading.cues(`${ID}.usual`).filter((cue) => isOfTrouble(reading, cue));
      const amounts = reading.cues(`${ID}.amount`).filter((cue) => isLossMade(reading, cue));
      const scant = reading.cues(`${ID}.scant`).filter((cue) => !isPriced(reading, cue));
      const common = reading.cues(`${ID}.common`).filter((cue) => isNoWorking(reading, cue));
      const bearable = reading.cues(`${ID}.bearable`).filter((cue) => followsTrouble(reading, cue));
      const hadAgain = reading.cues(`${ID}.again`).filter((cue) => isOfLoss(reading, cue));
      const things = reading.cues(`${ID}.thing`).flatMap((cue) => thingOf(reading, cue) ?? []);
      const cues = [
        ...small,
        ...scant,
        ...amounts,
        ...usual,
        ...common,
        ...bearable,
        ...hadAgain,
        ...things,
        ...reading.cues(ID),
      ].filter((cue) => isMinimizing(reading, cue));
      for (const cue of withoutOverlaps(cues)) yield tell(reading, cue, context);
    }
  },
});

/** "No minor glitch", "more than just a small scratch", "may look like a small thing", "calls it only a typo". */
const UNLIKE = new Set('than like as seem seems seemed look looks call calls called'.split(' '));
const isNotSmall = (reading: Reading, cue: Cue): boolean =>
  (reading.isNegated(cue, 5) && !WITHOUT.test(reading.text.slice(Math.max(0, cue.span.start - 40), cue.span.start))) ||
  (/^\w+$/.test(reading.slice(cue.span)) &&
    !VERDICT.test(reading.text.slice(Math.max(0, cue.span.start - 24), cue.span.start))) ||
  UNLIKE.has(reading.word(cue.first - 1)) ||
  isFound(reading, cue);

/** “An hour without water is a slight inconvenience” */
const WITHOUT =
  /\bwithout \w+(?: \w+)? (?:is|was|are|were|isn[’']t more than) $|\b(?:not to worry|no worries|do(?: not|n[’']t) worry),? $/i;

/** "Our view: trivial" */
const VERDICT =
  /\b(?:our|my) (?:view|take|opinion|assessment|verdict|judge?ment|finding|diagnosis|conclusion|rating|reading|impression)\s*[:–—-]\s*$/i;
/** "The bruise is minor, the doctor wrote": somebody who looked at it says so. */
const FOUND =
  /^,? (?:as )?(?:(?:the|your|our|my|a|his|her|their) (?:[\w-]+ ){1,2}|he |she |they |dr\.? [\w-]+ )(?:wrote|writes|says?|said|report(?:s|ed)|noted?|notes|found|finds|told|puts? it)\b/i;
/** What the size means for the reader stands behind it: "so the repair is free". */
const SO_GOOD =
  /^(?: \w+){0,3},? so (?:the|it|we|I|you|our)\b.*\b(?:free|quick\w*|minutes|refund\w*|replac\w+|repair\w*|fix\w*|(?:re)?paint\w*|re(?:print|bake|make|do|sew|place|fund|book)\w*|nothing to pay)\b/i;
const MATTERS =
  /^,? and what it (?:did|does|cost|meant|means)\b|^[^.!?]{0,40}, (?:but|yet) (?:it|that|this|for you|to you|we)\b.*\b(?:sorry|matters?|important|exam|apologi[sz]e|long|hard|everything|too many|too much)\b/i;

function isFound(reading: Reading, { sentence, span }: Cue): boolean {
  const end = reading.sentences[sentence]?.span.end ?? span.end;
  const behind = reading.text.slice(span.end, end);
  return FOUND.test(behind) || SO_GOOD.test(behind) || MATTERS.test(behind);
}

/** What is only itself, and no harm. */
const HARMLESS = new Set(
  'form suggestion idea reminder test preview draft precaution estimate guess question placeholder example template copy backup receipt confirmation notification notice note hint tip sample demo trial proposal recommendation request check pilot start beginning step rule guide guideline summary overview snapshot simulation rehearsal mock-up label warning safeguard pause break link option default fallback figure forecast thought feeling hunch theory opinion offer invitation greeting hello hi once temporary available one way part version add-on extra bonus number matter starter appetiser joke symbol legend caption optional preliminary informational visible here fair right possible'.split(
    ' ',
  ),
);
const LONGEST_THING = 3;

/** “It's only” with the thing behind it, where the clause ends there and the thing is one to complain of. */
function thingOf(reading: Reading, cue: Cue): Cue | undefined {
  const lastWord = reading.sentences[cue.sentence]?.lastWord ?? cue.last;
  if (cue.last >= lastWord || reading.startsClause(cue.last + 1)) return undefined;
  const end = clauseEnd(reading, cue.last + 1, lastWord);
  let last = cue.last + 1;
  while (last < end && !PLACING.has(reading.word(last + 1))) last++;
  // “It was merely one wrong letter in your name”; a plain thing somewhere may just be told.
  if (
    last < end &&
    !FLAW.test(reading.word(last)) &&
    !FLAWED.test(reading.slice({ start: cue.span.start, end: reading.wordSpan(last).end }))
  )
    last = end;
  const thing = reading.word(last);
  const isPlain = last === cue.last + 1 || ARTICLES.has(reading.word(cue.last + 1));
  if (last - cue.last > LONGEST_THING + (FLAW.test(thing) ? 1 : 0) || !isPlain || !opensStatement(reading, cue))
    return undefined;
  // "It's just an outage map", "it's only an error if the light is red"
  if (FLAW.test(reading.word(last - 1)) || /^(?:if|unless|when)$/.test(reading.word(last + 1))) return undefined;
  const isHarmless =
    HARMLESS.has(thing) ||
    /^(?:test|sample|demo|trial|automatic|dummy)$/.test(reading.word(last - 1)) ||
    /(?:ing|ed|ly|able|\d)$/.test(thing) ||
    NO_THING.has(thing);
  if (isHarmless || isNotSmall(reading, cue)) return undefined;
  return { ...cue, last, span: { start: cue.span.start, end: reading.wordSpan(last).end } };
}

const PLACING = new Set(['in', 'on', 'of', 'at', 'from', 'with', 'for', 'to']);
const FLAWED = /\b(?:wrong|missing|late|misspelt|mistyped|swapped|forgotten|crooked|misplaced|damaged|broken|bent)\b/i;
const FLAW =
  /^(?:mistakes?|errors?|typos?|scratch(?:es)?|dents?|stains?|cracks?|glitch(?:es)?|hiccups?|slips?|outages?|delays?)$/;

/** What went wrong with money or time in the sentence or the one before, and was not announced as a price. */
const WENT_WRONG =
  /\b(?:twice|wrong\w*|overcharg\w*|late|lost|lose|missing|mistake|error|bug|broke\w*|fail\w*|short|back|refund\w*|delay\w*|complain\w*|charged|talking|extra|double|sorry|damage\w*|scratch\w*|forgot\w*)\b/i;
const TROUBLED =
  /\b(?:delays?|late\w*|errors?|noises?|nois\w+|scratch\w*|pixels?|wait\w*|faults?|defects?|bugs?|cracks?|smells?|marks?|mistakes?|hiccups?|glitch\w*|outages?|downtime|losses|loss|lost|cold|leaks?|damp|dust|stains?|wear|hours?|days|minutes|weeks|queues?|dents?|mix-ups?|crash\w*|interruptions?|problems?|issues|such|breakages?|failures?|cancell?ations?)\b/i;
/** Words behind "is normal" that tell how a thing works, not that the reader should put up with it. */
const EXPLAINS =
  /^\s*(?:for (?:the|a|an|this|your) \S+ (?:\S+ )?to\b|while\b|after\b|during\b|until\b|if\b|practice\b|that (?:it|the)\b|[a-z]+ ?(?:size|rate|mode|delivery|tickets?|price|tariff|use|hours|time|times|equipment|features?|plan|rooms?)\b)/i;
function isOfTrouble(reading: Reading, cue: Cue): boolean {
  const whole = reading.sentences[cue.sentence];
  if (whole === undefined || reading.isNegated(cue)) return false;
  const words = reading.slice(cue.span);
  if (
    !/\b(?:quite|perfectly|completely|entirely|absolutely|pretty|fairly|rather|totally|only|all|expected|unavoidable|inevitable|standard)\b/i.test(
      words,
    )
  )
    return false;
  const behind = reading.text.slice(cue.span.end, whole.span.end);
  return !EXPLAINS.test(behind) && TROUBLED.test(reading.text.slice(whole.span.start, cue.span.start));
}
/** "It's normal for the pump to hum during the start": how a thing works. */
const isNoWorking = (reading: Reading, { span, sentence }: Cue): boolean =>
  !/^[^.!?]*\b(?:while|during|until|before|at first|as (?:it|they)|when|if|so that|to (?:protect|save|avoid|show))\b/i.test(
    reading.text.slice(span.end, reading.sentences[sentence]?.span.end ?? span.end),
  );

/** Whether the sentence before tells what the sender's side did wrong. */
function followsTrouble(reading: Reading, cue: Cue): boolean {
  const { sentence } = cue;
  const whole = reading.sentences[sentence];
  if (whole === undefined || reading.isNegated(cue)) return false;
  // "The parcel was damp, that's all"
  if (/that(?: i|['\u2019])s/i.test(reading.slice(cue.span)))
    return LET_DOWN.test(reading.text.slice(whole.span.start, cue.span.start));
  const before = reading.sentences[sentence - 1];
  if (before === undefined) return false;
  // One generic subject opens the sentence: "Dogs can", "most people can"
  const subject = reading.word(cue.first - 1);
  if (
    /^(?:can|are)$/.test(reading.word(cue.first)) &&
    (cue.first - whole.firstWord > 3 ||
      cue.first === whole.firstWord ||
      /^(?:you|we|i|it|this|that|they|and|team|which)$/.test(subject))
  )
    return false;
  return LET_DOWN.test(reading.text.slice(before.span.start, before.span.end));
}
const LET_DOWN =
  /\b(?:forg[eo]t\w*|missed|missing|lost|late|delay\w*|wrong\w*|mistake|error|broke\w*|broken|fail\w*|cancel\w*|overlooked|skipped|mixed up|left out|without (?:heat\w*|water|power|light)|(?:says|reads?|wrote|printed|spelt|spelled) .*\bnot\b|misspel\w+|instead of|cold|damaged|overcharged|no (?:power|water|heating)|damp|wet|off|crooked|bent|dent\w*|scratch\w*|crack\w*|stain\w*|smudg\w*|torn|tore|loose|faded|chipp\w+|blurr\w+|leak\w*|noisy|slow|burnt|stale|dirty|short)\b/i;
/** What is lost or spoiled for good, as far as the reader can tell. */
const LOST =
  /\b(?:pity|shame|sad|sorry|lost|lose|loss|gone|missed|ruined|spoil\w*|broke\w*|smash\w*|shatter\w*|delet\w+|wip(?:ed|ing)|destroyed|cancel\w*|burnt|burned|tor[en]|melted|stolen|vanished|disappeared|forg[eo]t\w*|late|wrong|dropped|died|crushed|flooded|cracked|damag\w+|fell|failed|mix(?:ed)?[- ]up|tears|granted|unfortunate\w*|too bad|over one|over a)\b/i;
/** The sender mends it, or the reader only learns how something is done. */
const MENDED =
  /\b(?:(?:we|I)(?:[’']ll|[’']ve| will| have|[’']re| are)? (?:\w+ )?(?:refund\w*|replac\w*|pay|paid|credit\w*|sen[dt]\w*|resen[dt]|restor\w*|book\w*|rebook\w*|order\w*|add\w*|reopen\w*|saved?|kept|keep|reset|made sure|waive\w*|extend\w*)|free of charge|at our (?:cost|expense)|at no (?:cost|charge)|on us|refund(?:ed)? in full|full refund|your (?:new )?(?:link|code|voucher|password))\b/i;
/** "You can always take new ones", where something was lost in the sentence or the one before, and nobody makes it good. */
function isOfLoss(reading: Reading, { sentence, span }: Cue): boolean {
  const whole = reading.sentences[sentence];
  if (whole === undefined) return false;
  const before = reading.sentences[sentence - 1] ?? whole;
  const after = reading.sentences[sentence + 1] ?? whole;
  const words = reading.slice(span);
  const told = reading.text.slice(before.span.start, span.start);
  const isSighed = /\b(?:after all|come again|more where|next time)\b|\bcome (?:round|around|every)\b/i.test(
    reading.text.slice(span.start, whole.span.end),
  );
  return (
    (LOST.test(told) || isSighed || LOST.test(reading.text.slice(span.end, whole.span.end))) &&
    !MENDED.test(reading.text.slice(before.span.start, after.span.end)) &&
    // "I've lifted the block, so you can borrow again"
    !/\b(?:lifted|unlocked|unblocked|reactivated|reinstated|re-?opened) (?:the|your|that|this)\b[^.!?]*\bso $/i.test(
      told,
    ) &&
    !/\b(?:password|link|code|session|draft|slot|table|account)\b/i.test(`${told} ${words}`) &&
    // "You may come again on any Friday, free": it is given
    !/\bfree\b|\bat no (?:extra )?(?:charge|cost)\b|\bon us\b/i.test(reading.text.slice(span.end, whole.span.end))
  );
}
const PRICED =
  /^\s*(?:for|per|a|an|each|if|with|when|to|more|extra|plus|until|every|in|and includes?|including|on|at)\b/i;
function isLossMade(reading: Reading, cue: Cue): boolean {
  const whole = reading.sentences[cue.sentence];
  if (whole === undefined || !opensStatement(reading, cue)) return false;
  if (PRICED.test(reading.text.slice(cue.span.end, whole.span.end))) return false;
  const before = reading.sentences[cue.sentence - 1];
  return WENT_WRONG.test(reading.text.slice((before ?? whole).span.start, whole.span.end));
}

/** "The fee is next to nothing for members." */
const isPriced = (reading: Reading, { sentence, first }: Cue): boolean => {
  const start = reading.sentences[sentence]?.span.start ?? 0;
  return /\b(?:fee|price|cost|fare|rent|charge|subscription|ticket|tariff|weight|consumption)s?\b/i.test(
    reading.text.slice(start, reading.wordSpan(first).start),
  );
};

const ARTICLES = new Set(['a', 'an', 'one', 'some']);
const JOINTS = new Set(['and', 'but', 'because', 'since', 'though', 'honestly', 'hey', 'well', 'after', 'all']);
const opensStatement = (reading: Reading, { first }: Cue): boolean =>
  reading.startsClause(first) || JOINTS.has(reading.word(first - 1));
/** What tells no thing: "that's just him". */
const NO_THING = new Set(
  'you him her us them me so right here there not too over great perfect what how us'.split(' '),
);

/** What tells a condition, an effort of the sender or a choice behind the words. */
const GOES_ON =
  /^[,\s]*(?:(?:for|to) (?:us|me|our)\b|to (?:\w+ly )?(?:change|swap|fix|move|switch|cancel|add|replace|send|book|do|set|turn|reset|update|redo|rearrange)\b|which\b|whether\b|what\b|who\b|where\b|how\b|if\b|when(?:ever)?\b|because\b|in (?:what|which)\b|while\b|after\b|during\b|until\b)/i;
/** A pattern that speaks of effort, choice or cause when such words follow. */
const MAY_GO_ON = /\b(?:matters?|counts?|difference|happen\w*|deal|problem|issue|thing|bother|trouble|drama)$/i;
const THANKED = /\b(?:thank(?:s|ed|ful)?|grateful|well spotted|good catch|helps? us|helped us|glad you|appreciate)\b/i;
const FIRST = /^you\b.*\bfirst\b|^(?:no one|nobody|only you)\b/i;
const VOID = /^(?:if|unless|whether|should|suppose|once|when|whenever)$/;

/** "Could have been worse, eh?" */
const TAG =
  /, (?:eh|right|huh|no|innit|hey|yeah|you know|[a-z]+n[’']t (?:it|they|that)|(?:is|was|did|does) (?:it|they))\s*\?/i;

/** What to feel is another rule's: "no need to get upset". */
const POLICING = ['order', 'dont', 'fear'].map((group) => `empathy/emotion-policing.${group}`);

/** A comparison that tells by how much. */
const FIGURES =
  /\d|\b(?:higher|lower|dearer|cheaper|faster|increased?|fell|rose|risen|grew|grown|twice|half|double)\b/i;
/** Whether something went wrong in the sentence or the one before. */
function isBesideTrouble(reading: Reading, { sentence }: Cue): boolean {
  const whole = reading.sentences[sentence];
  const from = (reading.sentences[sentence - 1] ?? whole)?.span.start ?? 0;
  const told = reading.text.slice(from, whole?.span.end ?? from);
  return (
    /\b(?:not|never)\b|n[’']t\b/i.test(told) || LET_DOWN.test(told) || WENT_WRONG.test(told) || TROUBLED.test(told)
  );
}

function isMinimizing(reading: Reading, cue: Cue): boolean {
  const { sentence, span, first } = cue;
  const whole = reading.sentences[sentence];
  // "That was our failure, not bad luck"
  if (
    /\bbad$/i.test(reading.slice(span)) &&
    /^ (?:luck|weather|will|faith|timing)\b/.test(reading.text.slice(span.end))
  )
    return false;
  // "There was a small red mark and some tears": what a nurse saw
  if (
    /^there (?:was|were) a? ?(?:small|little|slight) (?:\w+ )?(?:mark|bruise|graze|bump|swelling|rash)$/i.test(
      reading.slice(span),
    )
  )
    return false;
  // "We wouldn't call it a small slip": it is not made small
  if (
    /^(?:would|will|could|can|do|should|won[’']t|wouldn[’']t|don[’']t|can(?:no|[’'])t)\b.* (?:call|describe|consider|count|class|label)\b.*\b(?:small|minor|little|tiny|slight|trivial|mere|petty)\b/i.test(
      reading.slice(span),
    )
  )
    return false;
  // "This isn't only a cosmetic matter"
  if (/^(?:purely|just|merely|only|simply)\b/i.test(reading.slice(span)) && reading.isNegated(cue, 2)) return false;
  if (
    whole === undefined ||
    reading.isQuoted(span) ||
    reading.isQuoted(reading.wordSpan(cue.last)) ||
    isToldBack(reading, cue) ||
    isTitle(reading, span, first) ||
    reading.cuesIn(POLICING, sentence).some((other) => other.first <= cue.last && first <= other.last)
  )
    return false;
  const words = reading.slice(span);
  // "Only a small crack can let water in": it warns
  if (
    /^only\b/i.test(words) &&
    /^ (?:can|could|may|might|will) (?:already )?(?:let|cause|lead|mean|make|break|ruin|damage|spread|be enough)\b/i.test(
      reading.text.slice(span.end),
    )
  )
    return false;
  // "These things happened on Monday:", "you'll never see this notice again once you tick the box", "it's hardly visible, so look …"
  if (
    (/\bthings happened$/i.test(words) &&
      /^ (?:on|at|in|yesterday|today|before|after|between|while)\b/i.test(reading.text.slice(span.end))) ||
    (/\bnever see\b/i.test(words) && /\bagain\b/i.test(reading.text.slice(span.end, whole.span.end))) ||
    (/\b(?:visible|audible)$/i.test(words) &&
      /, so (?:look|listen|please|check|hold|use|turn)\b/i.test(reading.text.slice(span.end, whole.span.end)))
  )
    return false;
  if (
    /^(?:compared|in comparison)\b/i.test(words) &&
    (FIGURES.test(reading.text.slice(span.start, whole.span.end)) ||
      /\b(?:straightforward|clear|easier|simpler)\b/i.test(words))
  )
    return false;
  if (/^(?:one|two|a single|just one|only two) \w+ out of\b/i.test(words) && !isBesideTrouble(reading, cue))
    return false;
  const behind = reading.text.slice(span.end, whole.span.end);
  // "Most people feel only a small scratch": what a treatment is like
  if (
    /\b(?:feels?|notices?|leaves?) (?:\w+ly )?$/i.test(reading.text.slice(whole.span.start, span.start)) &&
    /\b(?:scratch|prick|pinch|sting|tingle|tingling|pressure|tug|twinge|ache)$/i.test(words)
  )
    return false;
  const previous = first > whole.firstWord ? reading.word(first - 1) : '';
  // "Your other listings are not affected", "it's annoying to see it happen anyway"
  if (/^other \w+ (?:is|are|was|were)(?: not|n[’']t) affected$/i.test(words) && previous === 'your') return false;
  if (
    /\banyway$/i.test(words) &&
    /\b(?:annoying|frustrating|upsetting|galling|maddening|disappointing) (?:to|that|when)\b/i.test(
      reading.text.slice(whole.span.start, span.start),
    )
  )
    return false;
  // "Your case is a small one made of oak"
  if (/\bone$/i.test(words) && /^ (?:made|of|with|in|to|for|on|that|which)\b/i.test(behind)) return false;
  // "You'll get used to the new lenses"
  if (
    /\bused to\b/i.test(words) &&
    /^(?: the| your)?(?: new)? (?:\w+ )?(?:lens|lenses|glasses|braces?|implants?|aids?|dentures|saddle|keyboard|pedals?|gears|controls|mouthpiece|retainer|insoles)\b/i.test(
      behind,
    )
  )
    return false;
  if (
    /^that happens$/i.test(words) &&
    /\byou (?:may |might |could )?(?:have )?(?:forgot|forgotten|missed|lost|mistyped|mislaid)\b[^.!?]*$/i.test(
      reading.text.slice(whole.span.start, span.start),
    )
  )
    return false;
  // "You wrote that it's not a big deal": the reader's own verdict
  if (
    /\byou(?:['’]ve| have| had)? (?:\w+ )?(?:wrote|written|said|told (?:us|me)|mentioned|say|write|think)\b(?![^.!?]*\bbut\b)[^,.!?;:]*$/i.test(
      reading.text.slice(whole.span.start, span.start),
    )
  )
    return false;
  if (isPlainTelling(reading, cue, words, behind, previous)) return false;
  // "Other users can't see your address": what is kept from them
  if (
    /\bother \w+ (?:can(?:not|[’']t)|could(?: not|n[’']t)|won[’']t|will not) (?:\w+ly )?(?:see|hear|notice)$/i.test(
      words,
    ) &&
    /^ (?:your|what you|it if|when you)\b/i.test(behind)
  )
    return false;
  // "You'll never spot the owls without a torch"
  if (
    /\b(?:never|hardly|barely)\b/i.test(words) &&
    /\b(?:without|unless|except|until|by (?:day|night))\b/i.test(behind)
  )
    return false;
  if (
    reading.isQuestion(sentence) &&
    reading.opensAsQuestion(sentence) &&
    !TAG.test(reading.slice(whole.span)) &&
    !/^(?:what|where|who|why|so what|does|do|did|is|was|are|would|will|and|but)/i.test(words)
  )
    return false;
  for (let word = first - 1; word >= whole.firstWord; word--) if (VOID.test(reading.word(word))) return false;
  // "These things happen when glass goes by post", with nothing behind it
  const isShrugged =
    /^(?:these|those|such|th(?:at|is) (?:sort|kind)|accidents|mistakes)\b/i.test(words) &&
    !/[,;:–—]|\b(?:we|I|you|so)\b/.test(behind);
  if (MAY_GO_ON.test(words) && !isShrugged && GOES_ON.test(behind)) return false;
  // "You're not the only one with this: 312 homes …" tells how far it reaches.
  if (
    /\bonly\b/i.test(words) &&
    /^[^.!?]{0,20}[:;–—]/.test(reading.text.slice(span.end, whole.span.end + 1)) &&
    /^(?:you|not)\b/i.test(words)
  )
    return false;
  if (
    /\balone$/i.test(words) &&
    /^[^.!?:;]{0,24}[:;–—]\s*\S+ \S+ \S+/.test(reading.text.slice(span.end, whole.span.end + 1))
  )
    return false;
  // "Nothing was lost: your photos are in the second folder", "the hole is small enough to sew", "I read it the same way as you do"
  if (/^nothing (?:was|is|has been) (?:lost|harmed|damaged|deleted)$/i.test(words) && /^:/.test(behind)) return false;
  if (/\b(?:small|minor|little|short|slight)$/i.test(words) && /^ enough\b/i.test(behind)) return false;
  if (/^as you do$/i.test(words) && /\b(?:i|we)\b/i.test(reading.text.slice(whole.span.start, span.start)))
    return false;
  // "The date on which we book it makes no difference", "changing the address is just a matter of two clicks"
  if (
    /^(?:it|that) ma(?:kes|de)\b.*\bdifference\b/i.test(words) &&
    /\b(?:which|that|when|where|how|whether) (?:i|we|you|they) \w+ $/i.test(
      reading.text.slice(whole.span.start, span.start),
    )
  )
    return false;
  if (
    /\bmatter\b/i.test(words) &&
    /\bmatter of (?:a (?:few|couple of)|one|two|three|four|five|\d+|some|a|ticking|clicking|pressing|choosing|opening|tapping) ?(?:clicks?|taps?|steps?|keystrokes|presses|buttons?|settings?|the|a|one|two)\b/i.test(
      words + behind,
    )
  )
    return false;
  if (FIRST.test(words)) {
    const after = reading.sentences[sentence + 1];
    return !THANKED.test(reading.text.slice(whole.span.start, (after ?? whole).span.end));
  }
  return true;
}

/** Where money was taken by deceit, it can happen to anyone: that spares the reader's shame. */
const DECEIT =
  /\b(?:scam\w*|fraud\w*|phish\w*|pretend\w*|impersonat\w*|fake\w*|trick\w*|convinc\w*|callers?|lure\w*|lied|criminals?|thie(?:f|ves)|stolen|decei\w+|con(?:ned| artists?| men))\b/i;

/** Things that are named after a trouble. */
const NAMED_AFTER =
  /\b(?:errors?|outage|scratch|stain|dent|delay|crack) (?:maps?|removers?|cards?|guards?|covers?|messages?|codes?|reports?|logs?|pages?|lists?|lamps?|lights?)\b/i;

/** Words that only look as if they made something small. */
function isPlainTelling(
  reading: Reading,
  { sentence, span }: Cue,
  words: string,
  behind: string,
  previous: string,
): boolean {
  const whole = reading.sentences[sentence];
  // "Only one of the three lamps is affected": a count; "it's a small change in the menu: …"
  if (
    /^(?:only|just) (?:one|two|three|\d+) of (?:the|your|these) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i.test(
      words,
    )
  )
    return true;
  // "It's only a stain remover", "it's only an error if the light is red"
  if (
    NAMED_AFTER.test(words + behind.slice(0, 12)) ||
    (/\b(?:errors?|faults?|mistakes?|problems?)$/i.test(words) && /^ (?:if|when|unless)\b/i.test(behind))
  )
    return true;
  // "These things happen too often here"
  if (/\bhappens?$/i.test(words) && /^ (?:far |much |all )?too (?:often|much)\b/i.test(behind)) return true;
  // "You need to be a workspace owner to see the page"
  if (/^need to be\b/i.test(words) && /^you$/.test(previous)) return true;
  if (/\bsmall change$/i.test(words) && /^ (?:in|to|on|of)\b/i.test(behind)) return true;
  // "The bank returned the file, and your refund was part of it"; "Nothing was lost: the money is back"
  if (/^was part of it$/i.test(words)) return true;
  if (/^nothing (?:was|is|has been|got) lost$/i.test(words)) {
    const next = reading.sentences[sentence + 1] ?? whole;
    return /\b(?:back|safe|still|there|kept|saved|with (?:us|you))\b/i.test(
      reading.text.slice(span.end, next?.span.end ?? span.end),
    );
  }
  // "Your order stays at the price you paid"
  if (/\b(?:price|money|rate|fare|fee) (?:you|it|we)$/i.test(words))
    return !/^\s*(?:can|could|can['’]t|cannot|should|would|will|get|must|do)\b/i.test(behind);
  // "This is how it goes from now:", "so that is how it works with two cards"
  if (/\bhow (?:it|things) (?:goes|go|works?)$/i.test(words))
    return (
      whole?.end === ':' || /^\s*[:–—]/.test(reading.text.slice(span.end, span.end + 3)) || /^ \p{L}/u.test(behind)
    );
  // "until you know where you'll live"
  if (
    /^you(?:['’]ll| will| would| should| can)\b/i.test(words) &&
    /^(?:where|how|there|who|whom|that|which)$/.test(previous)
  )
    return true;
  // "Here's what you can expect:", "What you can expect"
  if (/^what (?:you|everyone|people) (?:can|could|will|should)?\b.*\bexpect$/i.test(words))
    return (
      !/^(?:is|was|exactly|just|only)$/.test(previous) ||
      /\bhere(?:['’]s| is) $/i.test(reading.text.slice(whole?.span.start ?? 0, span.start))
    );
  // "You do have two other options", "What do you want to find out?"
  if (/\bother (?:options?|ways?|choices?|possibilities|routes?|dates?|offers?|solutions?|rights?)$/i.test(words))
    return true;
  if (/^what (?:do|would|can) you (?:want|expect|hope for)$/i.test(words))
    return (
      /^\s*(?:to|the|your|our|us|me|next|instead)\b/i.test(behind) ||
      !isBesideTrouble(reading, { sentence, span } as Cue)
    );
  // “This can happen to anybody, and we'll put it right”, “accidents happen at the crossing”
  if (
    /^(?:this|it|that) can happen to\b/i.test(words) &&
    /^,? (?:and|but|so) (?:I|we)(?:[’']ll|[’']ve|[’']m|[’']re)\b/i.test(behind)
  )
    return true;
  if (
    /^like (?:this|that|these|yours)\b.* happen/i.test(words) &&
    /^ (?:who|that|with|on|in|at|using|whose|under)\b/i.test(behind)
  )
    return true;
  if (/\b(?:bit|spot) of (?:advice|fun|news|help|work|time|luck|banter|sun|rain|snow|frost)$/i.test(words)) return true;
  if (/\b(?:bit|spot) of \w+$/i.test(words) && /^(?: \w+)?, so\b/i.test(behind)) return true;
  if (/^accidents happen$/i.test(words) && /^ (?:at|on|in) (?:the|this|that|our)\b/i.test(behind)) return true;
  if (/\bhappens? to (?:anyone|anybody|everyone|everybody|the best|all|any of us)\b/i.test(words)) {
    const from = reading.sentences[sentence - 1] ?? whole;
    return DECEIT.test(reading.text.slice(from?.span.start ?? 0, whole?.span.end ?? span.end));
  }
  return false;
}

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const words = reading.slice(cue.span);
  return {
    at: { text: reading.prose.text, span: cue.span },
    message: `“${words}” makes the reader’s problem small. Say what it means for them, or tell its size as a fact.`,
    fixes: fixesFor(reading, cue, context),
  };
}

/** Words that can be left out, and what is left is a plain fact. */
const DIMINISHING =
  /\b(?:just|only|merely|simply|purely|mere|really|minor|small|little|tiny|slight|trivial|petty|insignificant|negligible|cosmetic|silly|very|rather|quite|a bit of|a spot of|a touch of)\s+/gi;

function fixesFor(reading: Reading, cue: Cue, context: RuleContext): readonly ProposedFix[] {
  const text = reading.prose.text;
  const words = reading.slice(cue.span);
  const clause = clauseAround(reading, cue);
  const rewrite: ProposedFix = {
    title: 'Say what it means for the reader',
    edits: [
      {
        at: { text, span: clause },
        text: statementFor(reading, cue, clause, `I can see that this ${context.fillIn('what it means for you')}`),
      },
    ],
  };
  const isNamed = cue.type.endsWith('small') && /\b(?:a|an|the|this|that|your|our|some)\s+(?:\w+ ?){1,3}$/i.test(words);
  const plain = withArticles(words.replace(DIMINISHING, ''));
  if (!isNamed || plain === words || !/\b(?:a|an|the|this|that|your|our|some|is|was|’s|'s) \w+/i.test(plain))
    return [rewrite];
  return [{ title: 'Leave out what makes it small', edits: [{ at: { text, span: cue.span }, text: plain }] }, rewrite];
}

/** "a issue" → "an issue" */
const withArticles = (words: string): string =>
  words.replace(/\b(a|an) (?=(\w))/gi, (_, article: string, next: string) => {
    const vowel = /[aeiou]/i.test(next);
    return `${article.charAt(0)}${vowel ? 'n' : ''} `;
  });
