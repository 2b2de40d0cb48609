/**
 * The moves by which somebody talks down, each with its patterns: whatever the matter is, the reader is made a pupil, a
 * child, a dunce or the butt of a joke.
 */

/** How plain something is said to be. */
const PLAINLY =
  '(plainly|clearly|obviously|evidently|perfectly clearly|quite clearly|very clearly|plain|repeatedly|explicitly|expressly|unmistakably|abundantly|unambiguously|patently)';
/** Telling, as it was done before. */
const TOLD =
  '(stated|said|written|explained|mentioned|printed|pointed out|set out|spelled out|spelt out|announced|communicated|told|laid out|posted|noted|indicated|described|marked|signposted|put)';
/** Whom a simpleton's part is given to. */
const SIMPLETON =
  '(fool|idiot|moron|dunce|simpleton|imbecile|halfwit|dolt|child|toddler|baby|infant|schoolboy|schoolgirl|first grader|five year old|<num> year old|beginner|novice|layman|layperson|amateur|dummy|madman|monkey|caveman|newbie|rookie|greenhorn|learner|dimwit)';
const SIMPLETONS =
  '(fools|idiots|morons|dunces|simpletons|children|toddlers|babies|infants|schoolchildren|first graders|beginners|novices|laymen|laypeople|amateurs|dummies|newbies|rookies|learners|grandmothers|grannies|pensioners|pupils|kids|five year olds|<num> year olds|monkeys|the (slow|uninitiated|untrained|untutored|uneducated))';
/** People who are called sound, and held against the reader. */
const SOUND =
  '(normal|sensible|decent|sane|reasonable|mature|civilised|civilized|intelligent|educated|rational|grown up|well bred|polite|organised|organized|careful|responsible|proper|competent|ordinary|attentive|clever|smart|thinking)';
const FOLK =
  '(people|persons|adults|users|customers|clients|guests|readers|drivers|passengers|parents|patients|tenants|members|owners|men|women|folk|folks|citizens|families|callers|buyers|travellers|players|students|cooks|gardeners|ones|neighbours)';
/** What is learned first, and what hardly anybody fails at. */
const SUBJECT =
  '(maths|math|mathematics|arithmetic|sums|adding up|addition|subtraction|division|percentages|fractions|decimals|numbers|counting|reading|spelling|grammar|long words|big words|thinking|logic|geography|calendars|dates|clocks|telling the time|instructions|following instructions|left and right|english|computers)';
const SCHOOL =
  '(school|primary school|nursery|nursery school|kindergarten|elementary school|infant school|preschool|playschool|grade school|first grade|second grade|third grade|year <any>|grade <any>|the first year|class <any>|day one|lesson one|geography|maths|history|physics|biology|chemistry|english|science|grammar|spelling|reading)';
/** Things that everybody knows. */
const EVERYDAY =
  '(computer|phone|telephone|kettle|door|doors|calendar|clock|watch|map|oven|stove|key|keys|car|bus|train|book|fork|spoon|broom|mouse|keyboard|light switch|switch|tap|stamp|envelope|dictionary|diary|alarm clock|manual|user guide|guide|handbook|instruction manual|search engine|browser|printer|queue|contract|timetable|shop|restaurant|hotel|bank|microwave|washing machine|calculator|ruler|pen|pencil|ladder|bicycle|bike|tent|password|receipt|sign|label|menu|deadline|index|search bar|search box|weather forecast|umbrella|spellchecker|spell checker|small print)';
/** Aids that a reader is said to need. */
const AID =
  '(dictionary|calendar|diary|map|calculator|ruler|abacus|alarm clock|watch|clock|pair of (glasses|spectacles|eyes)|hearing test|eye test|spellchecker|spell checker|good book|english course|language course|evening class|reading course|course in <any>|lesson in <any>|manual|atlas|encyclopaedia|encyclopedia|thesaurus|phrase book|nap|night class|refresher|memory course|bit of research|little research|little reading|bit of reading)';
const SEEMS = '(clearly|obviously|evidently|plainly|apparently|seemingly|visibly|surely|really|manifestly|quite)';
/** Grasping, as a thing that is beyond the reader. */
const GRASP =
  '(understand|grasp|take in|comprehend|follow|digest|absorb|get your head round|get your head around|wrap your head around|remember|read|process|cope with|handle|manage|bear in mind|believe)';
/** What a dull mind is called. */
const DULL =
  '(ignorant|clueless|naive|gullible|uninformed|uneducated|illiterate|innumerate|incompetent|incapable|muddled|forgetful|careless|inattentive|inexperienced|overwhelmed|out of your depth|unworldly|simple|dim|dense|thick|slow|stupid|silly|foolish|daft|dumb|childish|immature|hysterical|ridiculous|absurd|oversensitive|precious|dramatic|irrational|unreasonable|emotional|paranoid|fussy|bit of a (dunce|beginner|novice)|technophobe|luddite|amateur|novice|dinosaur|dreamer|layman|beginner|rookie)';
const DULLNESS =
  '(ignorance|naivety|naivete|stupidity|incompetence|laziness|forgetfulness|inexperience|misconception|misconceptions|silliness|foolishness|carelessness|inability to|failure to (read|understand|listen|think|grasp|look|follow|notice|check|pay)|unwillingness to|refusal to (read|listen|think|learn)|limited|attention span|reading skills|reading comprehension|comprehension|powers of|mental|imagination running|wild imagination|overactive imagination|faulty|poor (maths|reading|english|spelling|memory|grasp|understanding|eyesight)|weak (grasp|understanding|memory)|level of (understanding|intelligence|education)|little brain|tantrum|hysterics|ramblings|rambling|musings|wishful thinking)';
/** Telling with a pretence of patience. */
const MEANT_FOR = '(for|to|by) (the|a|an|any|your|our|most|some|us)? ..1';

export const MOVES = {
  /** It needs no word: “Obviously, the printer needs paper.” The sender's own part is guarded by the rule. */
  evident: [
    '^^ (well|so|and|but|but then)? «(obviously|self evidently|naturally enough|evidently)» (the|a|an|you|your|one|it|nobody|no one|these|those|any|every|people|only) <any>',
    '(it|that|this) (should|ought to|does|must|really should)? (go|goes|went) without saying (that)? (the|a|an|you|your|one|nobody|<any>)',
    '(it|this|that) (hardly|scarcely|surely) (needs|bears|requires|ought to need|should need) (saying|explaining|explanation|to be said|repeating|mention|mentioning)',
    '(not|never|hardly|no one|nobody|without) (should|ought to)? (have to|need to|needs to|having to)? (be told|need telling) (that|how|to|not)',
    '(to)? (state|stating|point out|pointing out|repeat|repeating|labour|belabour|spell out) (the|what) (blindingly|perfectly|very|quite|all too|ought to be|should be|must be|is|everybody|everyone)? (obvious|plain|evident|clear|self evident|knows|well known)',
    `(as|which|this|it|that|and|all of which) (is|was|were|are|has been|have been|had been|'s|we|i)? (already|so|all)? ${PLAINLY} ${TOLD}`,
    `as (plainly|clearly|repeatedly|explicitly|expressly|unmistakably) ${TOLD}`,
    '(in (plain|simple|clear|black|very) (english|letters|words|sight|terms|type|and white|french|german)|(clear|plain|large|big|bold|easy|simple|legible|visible|obvious|straightforward) (enough)?) (was|were|is|are) not (it|they|that)',
  ],
  /** Who taught you? “Did nobody teach you to knock?” */
  school: [
    '(did|has|have|was|were|had) (not)? (nobody|no one|anybody|anyone|your (mother|father|mum|mom|dad|parents|teacher|teachers|school|boss)|they|somebody|someone|school) (ever|not|never|really)? (taught|teach|told you (to|that you|how|never)|tell you (to|that you|how|never)|shown|show you how|explain|explained|raised|raise|bring you up|brought you up)',
    '(did|were|have) (not)? you (not|never|really|ever)? (learn|learned|learnt|taught|been taught|pick up|picked up) (that|how|this|anything|to|what|it) ..6 (school|home|anywhere|kindergarten|childhood|life|mother|nursery)',
    `(difference|how to|what|that|this|it|which|such things|these things|all of (this|that)|<ing>) ..6 ('s|is|are|was|were|gets) (already|usually|normally|still|generally)? (taught|learned|learnt|covered|explained|on the timetable) (in|at|by|on) ..1 ${SCHOOL}`,
    `(skipped|slept through|slept in|missed|failed|flunked|bunked off|dozed (through|in|off in)|nodded off in|daydreamed (through|in)|were absent from|were away for|played truant from) (the|your|a|basic|every|that|most of|too many)? ..1 ${SCHOOL} ..1`,
    '(back to|return to|go to|still in|out of) (school|kindergarten|primary school|nursery|the classroom) (with you|for you|before|and learn|again|to learn)',
    `(a|one|here (is|'s) a|time for a|your) ..1 (lesson|quiz|test|reminder|refresher|recap|crash course|tutorial|primer) (in|on|about|of) (basic|elementary|simple|how|life|manners|geography|reading|maths|arithmetic|logic|common)`,
    `${SUBJECT} ('s|is|are|was|can be|must be|may be|seems|seem) ..2 (scary|hard|difficult|tricky|frightening|daunting|a challenge|challenging|a struggle|tough|confusing|a lot|too much|not easy|intimidating|a bit much) (for you|for some|but|,|see|is not it|are not they|$)?`,
    '(acquaint|familiarise|familiarize) yourself with (basic|the basics|elementary|simple|the meaning|the concept|the idea|the rudiments|the alphabet|reality|the rules of|some basic|the (basic|simple|elementary))',
    '(learn|master|grasp|get to grips with|brush up on|revise|read up on|look up) (how <any> <any>? (works|work)|the (basics|abc|alphabet|difference between|meaning of|rudiments|word)|(your|some|basic|a little|a bit of) (maths|manners|geography|arithmetic|grammar|english|history|logic|reading|common))',
    '(is it|is it just|can it be|could it be|is the (problem|trouble)|are you (saying|telling (me|us))|am i to understand|do i take it) that you (can|could|do|will|did|would) not (read|count|think|listen|follow|understand|spell|know (how|what)|own|have a) (or|and|$)?',
    '(educate|enlighten|inform) yourself (a bit|a little|first|on|about|as to|before|properly)?',
    '(do|done|doing) your (own)? (homework|research|reading) (first|before|next|properly|and|for once|instead)',
    '(repeat after me|eyes on the board|pens down|class dismissed|gold star|sit at the front|top of the class|bottom of the class|see me after class|pop quiz|pay attention at the back|take notes|taking notes)',
  ],
  /** The mind is to be switched on: “Try to pay attention.” */
  mind: [
    '(try|trying|attempt|endeavour|remember|do|learn|start|begin|you should|you must|you need to|perhaps you could) (to)? (very|really|a bit|a little)? (hard|harder|your best)? (to)? (pay|paying) (closer|more|better|some|a bit of|proper|a little|full)? attention',
    '^ (do|please|kindly|just|at least|now)? (please)? try to (concentrate|focus|listen|think|keep up|keep pace|stay with (me|us)|behave|remember it|be sensible|be reasonable|be logical|use your|act like|read)',
    '(switch|turn|engage|start|use|activate|exercise|employ|try (using|switching on|turning on|engaging)) (on)? (your|the|that) ..1 (brain|brains|mind|head|grey matter|gray matter|little grey cells|loaf|noddle|eyes|imagination|intelligence|reasoning)',
    '^^ (think|think about it|guess|take a guess|have a guess|one guess|three guesses|two guesses|take a wild guess|go on guess|have a think|try harder|try thinking|look harder|look properly|read properly|read on|read again|read it again|read that again|read that twice|listen|concentrate|focus|chop chop|wakey wakey) $',
    '^^ (no prizes for|any|i will give you) (guessing|guesses|one guess|three guesses|a guess)',
    '(read|reads|reading) (before|then) (you)? (click|press|ask|buy|sign|write|type|complain|<ing>|act|panic|order|shout|send)',
    'think think',
    `(if|once|when) you (really|actually|just|only|ever|would|stop|stopped|pause|paused|were)? (to|and)? (think|thought|reflect|reflected|reason|reasoned|consider|considered) (about it|it through|it over|this through|for|a|logically|hard|clearly|harder|straight|things)`,
    '(can|could|will|shall|do) not (really|do the|do your|be expected to|possibly)? (think|understand|thinking|learn|remember|breathe|concentrate|do the thinking|do your thinking) (it|this|that|everything)? for you',
    '(explain|tell|say|show) (it|this|that)? (to)? (you)? (but)? (i|we) can not (understand|grasp|learn|think)',
    '(let|leave) (me|us|it to) ..1 (do the thinking|to think|think for you)',
  ],
  /** Somebody, no name told: “Someone got muddled!” */
  somebody: [
    "^ (oh|well|looks like|it looks like|sounds like|seems like|it seems|dear dear|so|now)? (someone|somebody|a certain <any>) ('s|is|was|has|did|does|got|can|could|needs|forgot|skipped|woke|had|must have|should|seems|did not) ..2 (clearly|obviously|evidently|muddled|confused|lost|mixed up|carried away|wrong|asleep|awake|grumpy|out of|cranky|not a|not an|not (been)? (read|reading|listen|listening|paying|awake|thinking|seen|heard)|in a mood|forgotten (how|to|their|his|her)|a bit|a little|homework|glasses|coffee|nap|attention|the memo|too (excited|fast|quick|eager|hasty))",
    '(dear dear|tut tut|tsk tsk|oh dear oh dear|dear oh dear|deary me|dearie me|well well|now now|there there|bless (you|him|her|your heart|your (little)? (heart|soul|socks)))',
    "look (who|what) ('s|is|has|finally|decided|found|woke|learned|learnt|read|remembered|managed|bothered|came|turned|the cat)",
  ],
  /** One of a kind: “you're one of those who never read”. */
  kind: [
    'you (are|must be) (just|clearly|obviously)? (another of|one of|yet another of) (those|these|them|the) (<any>)? (who|that|people|customers|types|kind|again|$)',
    `^ (because|since|as|look|you know|listen)? (a)? ${SOUND} ${FOLK} (do not|never|would not|can|know|knows|read|check|understand|behave|think|would (never|have|know|not)|manage|realise|listen) ..1 (do (that|this|it|such|so)|ask|behave|complain|forget|need|act|read|how|better|before|write|call|make|lose|first|that|this)`,
    '^ (adults|grown ups|grownups) (read|check|know|plan|understand|listen|think|behave|apologise|look|learn|do not|never|can|should|keep|ask|remember)',
    `only (a|an|the)? (complete|total|absolute|real|utter)? ${SIMPLETON} (would|could|can|might|does|thinks|believes|leaves|forgets|tries|puts|buys|falls)`,
    `only ${SIMPLETONS} (would|could|can|think|believe|leave|forget|try|put|buy|fall|do)`,
    `no (sane|sensible|reasonable|intelligent|thinking|normal|rational|self respecting|decent|competent|serious|right minded|educated|grown) <any> (would|could|should|ever|has|leaves|puts|does|expects|thinks|needs|asks|can|will|buys|forgets)`,
    'no one in (his|her|their) right mind',
    `even ..2 (${SIMPLETONS}|${SIMPLETON}) (such as|like|as) (you|yourself|yours)`,
    `(${SIMPLETONS}|${SIMPLETON}) (such as|like) (you|yourself|yours)`,
    `(idiot|idiots|fool|moron|child|toddler|dummy|granny|baby|monkey|user|customer) proof`,
    `(for|to|by) (dummies|idiots|morons|simpletons|dimwits)`,
    `(like|as if|as though) (you (are|were)|i would (to|with)|i 'd (to|with)|talking to|speaking to|explaining (it|this)? to|to|for) (a|an|my|the|<any>)? ..1 (${SIMPLETON}|${SIMPLETONS}|five|six|seven)`,
    '(dumb|dumbed|dumbing) (it|this|that|things|everything)? down',
    '(with|of|have|has|having|given|considering) (a|such|your|such a|rather|somewhat)? (limited|slow|little|low|poor|modest|weak|small) (understanding|intelligence|intellect|comprehension|mental <any>|brainpower|attention span|wit|wits|education|vocabulary|horizon|mind|grasp)',
    '(not|hardly|scarcely) (exactly|quite|really|a|an|the)? ..1 (sharpest (knife|tool|pencil)|brightest (bulb|spark|button|star)|quickest (off|on)|sharp as|rocket scientist|brain surgeon|einstein|genius|intellectual giant|mastermind)',
    '(sandwich|sandwiches|brick|bricks|card|cards) short of',
  ],
  /** It is above the reader: “a concept that seems to elude you”. */
  beyond: [
    `(elude~|escape~|evade~|confuse~|defeat~|baffle~|overwhelm~|overtax~|tax~|bewilder~|confound~|stump~|puzzle~) (you|your (brain|mind|grasp|understanding|intellect|head|capacities)) (clearly|so|too much|a bit|entirely|completely|once again|obviously|then)?`,
    `(lost|wasted) on (you|people|some|the (likes|layman)|those)`,
    `(foreign|alien|unknown|strange|unfamiliar|new|a mystery|a closed book|all greek|double dutch|chinese) (concept|idea|notion|word|territory)? to (you|some people|people like)`,
    `(if|unless|provided|assuming|as long as) ..2 (is|'s|are) not ..2 (too|over|beyond) (much|hard|difficult|taxing|complicated|complex|demanding|advanced|technical|great a|high|long|tricky|your|you) ..4 ${GRASP}?`,
    `too (subtle|fine|advanced|complex|technical|deep|difficult|complicated|abstract|refined|intricate|involved|sophisticated|clever|hard|long|high|scientific|dry|specialised) ${MEANT_FOR} (layman|laymen|laypeople|layperson|lay|laity|uninitiated|untrained|uneducated|unschooled|likes|amateur|amateurs|beginner|beginners|novice|outsider|outsiders|non <any>|general public|average|like you|customers like|understanding|little|head)`,
    `(mean~|tell~|say~|speak~) (nothing|very little|little) to (you|a layman|the layman|the uninitiated)`,
    `you (would|could|will|can|may|might|do|probably|possibly) not (possibly|even|really|ever|quite|probably|yet|begin to)? (understand|get it|grasp|know the (difference|first)|appreciate the (finer|subtle|complex|difference)|follow the (technical|finer|argument)|comprehend)`,
    `(not|never) (strain|overexert|exert|overtax|exhaust|tire|overdo) (yourself|your (brain|head|mind|brains)) $`,
    '(not|never) (strain|overexert|overtax) (yourself|your (brain|head|mind))',
    '(stick|keep|go back|stay) (to|with) (crayons|colouring|coloring|picture books|pen and paper|something (simpler|easier)|the (basic|simple|easy|beginner|children|kids|starter) (plan|one|version|model|things|tasks|stuff|level|bits)|simple things|your knitting|lego|paper and pencil)',
    `(${AID}) (would|might|could|may|will|'d|should) (well|really|perhaps|also|surely)? (help|be (of use|useful|of help|handy|a good|helpful|of some|in order|an idea|wise|a start|just)|do you|come in|serve you|not hurt|work wonders|clear|tell you|set you|solve|answer|benefit)`,
    `(perhaps|maybe|why not|you (should|might|could|may)|how about|might i suggest|may i suggest|i suggest|time to|try|just|simply|ever (thought of|considered|tried)) ..2 (buy|buying|get|getting|invest|investing|borrow|borrowing|consult|consulting|open|opening|own|owning|purchase|use|using|take|taking|pick up|treat yourself to) (in)? (a|an|your|yourself|yourself a|yourself an|some|our|the) ..1 ${AID}`,
    `(heard of|come across|seen|met|encountered|familiar with|own|owned|opened|discovered|know|knows about|know about|aware of|tried|try) (a|an|the|this|our|your|such)? ..3 (thing|invention|device|concept|gadget|tool|miracle|wonder|little thing|little something|object|idea) (called|named|known as|they call)`,
    "(there|we|it|they) ('s|is|are|have|has|exists|invented) (this|a|such a|an|some)? ..2 (thing|things|invention|device|concept|gadget|miracle|wonder|little thing|something) (called|named|known as|we call|they call)",
    `(take it|trust|assume|presume|suppose|gather|hope|imagine|expect) (that)? you (have|at least have|do) (at least|ever|already|surely)? (heard of|come across|seen|opened|met|used|own|know|know what|held|got|been in|been to|looked at|read) (a|an|the|our|what|of|your)? ..1 ${EVERYDAY} ..1`,
    `have you (ever|even|never|actually|perhaps) (in your life|really|actually|even)? (used|seen|owned|held|opened|driven|read|touched|been (in|to|on)|operated|heard of|looked (at|in|into)|met|worked with|come across|written|sent|cooked|met|considered buying|thought of (buying|using|opening)|switched on|turned on) (a|an|the|your)? ..1 ${EVERYDAY}`,
    `(know|knows|knew|understand|remember) how (to (use|work|operate|open|close|turn|read|hold|plug|press|switch)|(a|an|the)) ..2 ${EVERYDAY} (works|work|do you|does|$)`,
    `(clearly|obviously|evidently|presumably|i take it|i assume|i see|i gather|apparently|plainly|must be|looks like|seems) ..4 your (very)? (first|1st) (time|day|rodeo|trip|visit|computer|car|phone|flight|job|<any>)`,
    `${SEEMS} (never|not) (ever|even|once|really|yet)? (come across|heard (of|that)|seen|met|thought|read|learned|learnt|been taught|used|opened|grasped|mastered|worked out|looked|bothered|listened|paid attention|considered|understood|tried|travelled|cooked|driven|rented|booked|held|owned|been told|grown up|occurred to you|crossed your mind)`,
  ],
  /** Mock surprise, mock praise, mock pity. */
  mockery: [
    '(beggars|beggar|defies|boggles|passes|surpasses|is beyond|are beyond) (all)? (belief|the mind|my mind|comprehension|understanding|words|me|us) (that|how|why)',
    '(am|are|is|was|were) (lost for words|at a loss for words|gobsmacked|flabbergasted|dumbfounded|bewildered|mystified|staggered) (that|at|how|why|by)',
    '(fail|fails|hard put|struggle|at a loss|struggling) to (see|understand|imagine|grasp|comprehend|explain) (how|why|what) (you|anyone|anybody|a <any>|someone|on earth) (could|can|would|did|got|found|have|managed|is|are|do|need|needed|fail|failed)',
    '(can|could) not (really|honestly|for the life of me|possibly|quite|even)? (see|imagine|understand|fathom|think|believe|explain) (how|why) (you|anyone|anybody|someone|somebody) (could|can|would|got|get|found|find|managed|manage|fail|failed|did|do|struggle|needed|need|ever|even)',
    '(well done|bravo|congratulations|congrats|full marks|clever you|hooray|hats off|kudos|top marks|gold star|10 out of 10|ten out of ten|round of applause|give yourself) ..3 (you|for|on|to) ..3 (found|find|finding|found out|discovered|discovering|worked out|working out|figured out|figuring out|spotted|spotting|noticed|noticing|located|locating|mastered|mastering|remembering|remembered|read|reading|opened|opening|pressed|pressing|managed|managing|plugging|turning on|switching|spelling|reaching) ..4',
    '(finally|at last|eventually) (found|noticed|discovered|worked out|figured out|understood|read|opened|learned|learnt|remembered|looked|realised|bothered|deigned) (the|how|it|that|to|your|out|what|where)',
    '^^ (shocking|incredible|amazing|astonishing|unbelievable|mind blowing|crazy|wild|revolutionary) ..1 (i know|is not it|right) $',
    "^^ (and|well)? who (would|could|'d) (ever)? have (thought|guessed|imagined|known)",
    '^^ (funny|strange|odd|amazing|curious) (how that works|that|what happens when|how things work) (is not it)?',
    '(what happens|amazing what|funny what|surprising what) ..5 (when|if) you (read|listen|look|think|follow|actually|just|bother|try|plug)',
    '(quite|finally|all) (done|finished|through) (now)? (with)? (the|your|all the|all your)? ..1 (easy|silly|stupid|simple|basic|obvious|daft|little|foolish|dumb|games|tantrum|moaning|complaining|whining)? (questions|question|complaints|sulking|mistakes|tantrum|$)',
    'you (are|were) (better|smarter|cleverer|brighter|older|wiser|big|old|more intelligent|more sensible|more grown up) (enough)? than (that|this)',
    '(be|been|feel|felt|were) (embarrassed|ashamed|mortified) (to (ask|write|say|admit|send|have)|if i|of (yourself|such|that question))',
    'shame on you',
    '(question|email|mail|message|request) (really|rather|pretty much|practically|almost)? answers itself',
    "(clue|hint|secret|answer|giveaway) (is|'s|was|lies|may be|might be) (actually|rather|right there)? in (the|your|its) (very)? (name|title|question|word|label|own question|subject)",
    '(called|named) (a|an|the|that|it|so)? ..3 for a reason',
    '(hate|sorry|loath|sad|afraid) to (break it|break this|break the news|be the one to tell) to you',
    '(burst|pop|prick) your (little)? bubble',
    '(come|comes|came) as (a|some|quite a|rather a)? ..1 (shock|surprise|news|revelation|disappointment) to you (but|that|,)',
    '^ (no offence|no offense|not to be (rude|funny|harsh|mean|unkind|blunt)|not wishing to be rude|do not take this the wrong way|with (all|the greatest|the utmost) (due)? respect) ..1 (but|you|your|that|this)',
    '(repeat|say|tell you|explain|go over|go through) (myself|this|it|that|the same thing) (until|till) (i am|we are|the cows|you) ',
    '(been|gone) (over|through) (this|that|all this|it all) (before|already|now|twice|several|many|countless|time|a hundred|a thousand|again)',
    '(had|having) this (conversation|talk|discussion|chat) (before|already|again|twice|<num>)',
    'funny little (man|woman|idea|question|theory|problem|world|shop)',
    '(run along|off you (trot|toddle|pop now))',
    "there (is|'s) a (good|clever|dear|big) (boy|girl|chap|lad|lass|man|fellow|woman)",
    'duh',
    '(oh)? you (poor|silly|sweet|daft|funny|dear|clueless|foolish|naughty) (little|old|sweet)? (thing|sausage|goose|dear|lamb|soul|muppet|billy|one|boy|girl)',
  ],
  /** The reader's mind is judged: “you're rather naive”, “your ignorance”. */
  judged: [
    `you (are|were|seem|sound|appear|look|must be|may be|might be) (to be|as)? (a|an|just|simply|clearly|obviously|being|rather|a bit|a little|quite|very|too|so|somewhat|terribly|really|evidently|either|sadly|hopelessly)? (a|an|bit|little|rather|being|too|so)? ${DULL}`,
    `your (sheer|utter|complete|obvious|apparent|evident|own|total|charming|touching|blatant|remarkable)? ${DULLNESS}`,
    '(show~|reveal~|betray~|suggest~|prove~|demonstrate~|confirm~) (me|us)? (only|just|clearly|merely)? (that)? (you|your|a) ..4 (lack|ignorance|no (idea|clue|understanding|grasp)|misunderstanding|inexperience|never (read|used|been)|not (know|understand|read|grasp|looked|listened))',
    '^ (but|so|because|sadly|unfortunately|evidently|obviously|clearly|perhaps|maybe|again|yet again|once again|apparently|it seems|the problem is|the trouble is|the thing is)? «you ((do|did) not|just (do|did) not|simply (do|did) not|still (do|did) not|really (do|did) not|never|have not|have never) (quite|actually|really|even|yet|ever|fully|properly)? (understand|understood|know (how|what|anything|the|much)|get it|grasp|grasped|listen|listened|think|thought (about|it|this)|pay attention|paid attention|look (properly|hard|carefully|closely)|looked (properly|hard|carefully|closely)|read (properly|carefully|it|the|our|my|what|to|far|past|on|beyond)|learn|learned|learnt|bother|bothered|remember|use your)»',
    'you must be (new|lost|joking|kidding|dreaming|mistaken|fun|great at|from (another|a different)|confusing|living|the only|blind|deaf|asleep|very young|so proud)',
    '(live|living|lived|been|hiding|crawled) (out)? (under|from under) a (rock|stone)',
    '(born yesterday|wet behind the ears|green behind the ears|slow on the uptake|a bit slow|away with the fairies|head in the clouds|what planet|which planet|asleep at the (back|wheel)|anybody home|anyone home|anybody in there|earth to)',
    '(what|how old) are you (then)? (five|six|seven|twelve|<num>|again|exactly|three|a (child|baby|toddler))',
    '(how many|which) (fingers|planet|century|year) (am|are|is) (i|you|it) ..3',
    '(can|could|do) (you|people|anyone|anybody|nobody|no one) (actually|really|still|even|no longer|at least|not)? (read|count|spell|tell the time|think) (at all|these days|any more|anymore|or|anything|for themselves|for yourself|nowadays)?  $',
    'do you (even|actually|really|honestly)? know (what|how) (a|an|the word|it means to|to (read|count|spell|use|open|plug|turn|switch|behave|write)|that|<placeholder>) ..3 (is|means|mean|works|are|do|properly|$)',
    'where (on earth|in the world|ever)? did you (get|pick up|dig up|hear|learn|read|find) (that|this|such|the|an) (idea|notion|nonsense|impression|rubbish|theory|story|from)',
    'is (this|that|it) (perhaps|maybe|possibly|by any chance|really|honestly)? your (very)? first (time|day|rodeo|computer|phone|flight|week|email|mail|<any>) ..2',
    '(who|what) (taught|told|gave|put) you (to (read|write|count|spell|think|drive|cook|behave)|that (idea|nonsense)|such|manners|how)',
    '(fancy|imagine) not (knowing|being|reading|having|understanding|noticing|seeing)',
  ],
  /** It is no feat: “it doesn't take a degree”. */
  feat: [
    '(not|hardly|scarcely|without|nor|never) (need|needs|take|takes|require|requires|exactly need|have|have to have|needing|having|be|to be|is it)? (to be)? (a|an|any|your)? ..1 (phd|degree|doctorate|genius|einstein|diploma|rocket scientist|professor|crystal ball|mathematician|detective|sherlock|wizard|magician|brain surgeon|university education|higher education|mba|nobel prize|computer scientist|lawyer to|engineer to|expert to (see|know|tell|understand|work))',
    "(is|'s|was|are) (no|not a|hardly a|not exactly a|not some|not|not exactly|hardly|scarcely)? (great|big|deep|dark)? (mystery|witchcraft|sorcery|wizardry|riddle|enigma|a secret code|hieroglyphics|hieroglyphs|ancient greek|chinese|an exam|a trick question|a test of genius) $",
    "(it|this|that|which|these|such|so) (is|'s|are|was)? (really|actually|just|pretty|very|quite|only|such|so)? (a|an)? (really|very|pretty|fairly)? (simple|easy|basic|elementary|straightforward|plain|obvious) (a|an)? (concept|principle|principles|idea|sum|fact|facts|truth|truths|equation|calculation|logic|maths|thing to (understand|remember|do|read|see)|instruction|request to|distinction|question to)",
    '(could|can) (hardly|scarcely|not) (possibly)? (be|have been|get|make it) (any)? (simpler|easier|clearer|plainer|more (obvious|straightforward|simple))',
    '(what|how) (could|can|would) (possibly)? be (simpler|easier|clearer|plainer|more obvious|more straightforward)',
    "(there|it) ('s|is|was) (really|honestly)? (nothing|not (much|anything|a lot)) (to (misunderstand|misread|get wrong|it|understand)|complicated|difficult|hard|mysterious) (about|here|to|in)?",
    '(blind|deaf|drunk|asleep|half asleep|blindfolded|with (my|your|one|his|her|their) eyes (closed|shut)|in (my|your|their|his) sleep|with one hand|in the dark) ..3 (could|can|would) ..2 (see|do|tell|find|read|manage|hear|work|notice|get)',
    '(have to be|need to be|must be|would be|would have to be) (a)? (blind|deaf|stupid|an idiot|a fool|living|asleep|mad|dim|daft) (to|not to|person)?',
    '(see|do|find|manage|read|work|assemble|build|use|tell|handle|install|open|cook|fix|understand) (it|this|that|them) ..2 (blindfolded|blindfold|asleep|in (his|her|their|your|my) sleep|with (his|her|their|your|my|one) (eyes|hand|hands)|with a blindfold|in the dark|drunk)',
    '(a|one|every|each|most|many|some|my|our|any) ..2 (<num>|three|four|five|six|seven|eight|nine|ten|twelve) year (old|olds) ..1 (could|can|would|know|knows|understand|understands|manage|manages|do|does|get|gets|see|sees|figure|figures|work|works|grasp|grasps|spot|spots|read|reads|had|has|could have)',
    '(monkey|chimp|goldfish|parrot|hamster|dog|cat|child|toddler|baby|idiot|fool) (could|can|would|knows|understands|gets) ..1 (do|have|that|this|it|manage|see|understand|work|use|learn|read|figure|know)',
  ],
  /** Irony about reading and finding. */
  irony: [
    '^^ (oh)? (come on|oh please|give me a break|good grief|good lord|heavens|oh dear|oh my|oh boy|sigh|facepalm|face palm|yawn|wow just wow|well well well|hello mcfly|silly me) ..1 $',
    '(silly|foolish|stupid|naive) (of)? me (i|we)? (for|to|i|thought|thinking|expecting|assumed)',
    '(pardon|forgive|excuse) (me|us) for (thinking|assuming|expecting|believing|hoping|imagining) ..8',
    "(google|the internet|a search engine|a dictionary|wikipedia) (is|'s) (your|a|our) (best)? (friend|thing|helpful)",
    '(google|googling|search|look) (it|that|this) (up)? (yourself|for you|for once|next time|first|before)',
    '(a|one|ten|had a) (pound|penny|dollar|euro|dime|nickel|quid|rupee|cent|fiver) (for|each|every)',
    '(is|are|am|were) not (a|an|your|my|the|here to be your) ..1 (kindergarten|nursery|creche|babysitter|babysitters|nanny|nannies|mother|mothers|mum|playground|daycare|mind reader|mind readers|google|search engine|secretary|personal assistant|playgroup|primary school)',
    '(what else|what did|what do|what would|what) (did|do|would|were|had) you (expect|expecting|expected|think) (from|if|when|of|to happen|would|was|is|it|happens|then)',
    '(of course|no wonder|naturally|obviously) ..9 (if|when|unless|as long as) you (do not|never|did not|will not|can not|insist|keep|put|have not|leave|forget|refuse|try to|press|ignore)',
    "(that|this|it) (is|'s) what (happens|you get|comes of|one gets|we get) (when|if|for|of|from)",
    '(let|leave) you (to)? (to)? (work|figure|puzzle|think) (it|that|this|that one) (out|over|through)',
    '(give you|have|take) (a|another|one) (minute|moment|second|guess) to (think|work|figure|guess|digest|take|let)',
    '(take your time|go slowly|no rush) (reading|to read|with (the|all) ..1 (words|sentences)|understanding|and read)',
    '(look at you|you tried|at least you tried|nice try|good try|good effort|an? for effort|points for (trying|effort)|marks for (trying|effort)|better late than never) $',
    '(are|is) not (you|we) (just|a|an|so|the)? ..1 (clever|sweet|cute|adorable|special|precious|smart|little|genius|bright|observant)',
    '(with|use|using|open|opening) (both|your own two|your two|both your) (eyes|ears)',
    '(put|place|stick) ..1 (glasses|thinking cap|thinking hat|reading (glasses|spectacles)|contact lenses) on',
    '(pictures|picture|crayons|crayon|drawings|diagram|stick figures|cartoons|flash cards|puppets|sock puppet|building blocks) (for you|help|would help|so that you|instead|then|might help)',
    '(draw|drawn|paint|make|made|sketch|sketched) (you|it) (a|out|another|in)? ..1 (picture|diagram|sketch|crayon|crayons|cartoon|colouring|bright colours)',
    'big (bold|red|fat|friendly|flashing)? ..1 (letters|words|sign|button|arrow) (so that|so|that) (you|nobody|no one|even) (can not|could not|would not|do not|will)? ..2 (miss|overlook)?',
    '(only|all|simply|merely) (have to|need to|had to|needed to|you have to do|you had to do|you need to do|it takes|it took|takes) (is|was|to)? (to)? (read|look|think|listen|open your eyes|turn the page|scroll|ask|count|press one|follow (simple|the))',
    '(bother|bothered|deign|deigned|condescend|care|cared|trouble|troubled|bestir) (yourself)? (to|and) (read|look|check|open|think|listen|learn|scroll|search|find out|try|turn|ask|count|glance|study|understand)',
    '(let|have|get) your (husband|wife|son|daughter|grandson|granddaughter|father|mother|boyfriend|girlfriend|better half|parents|grandchild|teenager|kids|children) (to)? (ring|call|phone|explain|read|help|do|handle|deal|show|take|sort|fix|set|look|write|speak|talk)',
    '(for|as|being) a (woman|girl|lady|foreigner|pensioner|blonde|non native|older person|housewife|youngster|man of your|person of your|mere|humble|simple) ..2 (you|like you|that is|not bad|it must|is|your)',
    '(like|for|as|of) (a|any)? ..1 (good|sensible|big|grown up|clever|proper) (boy|girl|adult|grown up|human being|person|customer|lad|lass|human|people|boys|girls|grown ups|adults)',
    '(assume|assumed|presume|expect|expected|trust|hope|hoped|thought|think) (that)? (our|people|customers|adults|anyone|everybody|everyone|most|grown|a|an|all) ..3 (can|could|would|should|are able to|know how to|to be able to|were able to|is able to|knows|to have) (at least|also)? (read|count|tell|think|follow|use|spell|know|understand|understood|look|listen|learned|learnt|noticed|heard)',
    '(patient|patience) (man|woman|person|people|of a saint|is (not|wearing|running|limited)|with you|wears|runs|has (its|a) limits)',
    '(simple|easy|basic|short|plain|small|little|monosyllabic|one syllable|clear) (words|sentences|terms|language|english|pictures|steps) (then|for you|just for you|so|since you|because you|as you|this time|$)',
  ],
} as const;
