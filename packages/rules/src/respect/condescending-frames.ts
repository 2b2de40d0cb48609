/**
 * What talking down is made of, whoever writes: an adult task called no task, everybody who knows it, a sign nobody could miss,
 * a lesson in reading, a quiz about a calendar. Each frame names who does what; the words stand in classes.
 */

const HARD =
  '(hard|difficult|complicated|complex|tricky|taxing|demanding|confusing|challenging|tough|much to ask|strenuous|exacting|mysterious|cryptic)';
/** "isn't that", "is hardly", "can't be so" */
const NO_MORE_THAN =
  '((really|honestly|truly|frankly|surely|just|actually)? not (really|honestly|exactly|quite|even|actually)? (all)? (that|so|terribly|particularly|overly|exactly|too|very|unduly|what i would call)|hardly|scarcely|barely|anything but|far from|(can|could) (not|hardly|scarcely) (really|possibly)? be (all)? (that|so|too|very|terribly)?)';
const EVERYONE =
  '(anyone|anybody|everyone|everybody|whoever|those|people|all|a person|somebody|someone|any person|every person)';
/** What whoever did it once is said to know. */
const IS_AWARE =
  '(know|knows|knew|understand|understands|realise|realises|realize|realizes|remember|remembers|(is|are|will be|would be) (well|fully|perfectly)? aware|(can|could|will|would) (easily|surely)? (tell (you|us)?|confirm|know|see|understand)|has heard|have heard|learns|learn|sees|gets (it|this|that|the idea)|grasps|notices)';
const PUPIL =
  '(schoolchild|schoolboy|schoolgirl|school child|schoolkid|pupil|toddler|preschooler|first grader|sixth former|child|kid|fool|idiot|beginner|novice|apprentice|trainee|layman|amateur|adult|grown up|first year student|undergraduate|grandmother|granny)';
const GROWN =
  '(adult|grown up|grown (man|woman|person|adult)|<person.role>|man|woman|person|customer|student|graduate|homeowner|parent|professional|tenant|user|reader|traveller|traveler|motorist|cyclist|householder|citizen)';

/** Where something is written for all to see. */
const NOTICE =
  '(sign|signs|notice|notices|banner|label|labels|line|sentence|paragraph|heading|headline|warning|text|message|poster|sticker|button|link|arrow|word|words|note|board|placard|box|part|bit|page|section|letters|instruction|instructions|leaflet|email|e-mail)';
const CONSPICUOUS =
  '(giant|huge|enormous|massive|gigantic|big|large|bold|bright|flashing|neon|red|block|capital|capitals|metre high|foot high|ten foot|lit|fat|screaming|colossal|unmissable|very obvious|glaring)';
/** "missed", "walked straight past", "didn't see" */
const OVERLOOKS =
  '(miss|missed|missing|overlook|overlooked|overlooking|skip|skipped|skipping|ignored|ignore|((walk|walked|drive|drove|driven|scroll|scrolled|run|ran|gone|went) (straight|right|clean|blindly|merrily)? past)|(fail|failed|managed not|forgot|omitted) to (see|notice|spot|read)|(do|did|could|can|have|had) not (even|actually)? (see|seen|notice|noticed|spot|spotted|read|find))';

const READING =
  '(reading|listening|looking|counting|thinking|concentrating|opening your eyes|paying (closer|more|some|better|a little)? attention|using your (head|brain|eyes|common sense)|studying|scrolling|spelling|proofreading|googling)';
const READ =
  '(read|listen|look|count|think|concentrate|scroll|study|glance|google|pay attention|open it|turn the page|check|use a search engine|spell)';
const LATER =
  '(next time|in future|in the future|another time|from now on|going forward|henceforth|for next time|in times to come|for the future)';
const MAYBE =
  '(perhaps|maybe|possibly|how about|why not|dare i suggest|may i suggest|might i suggest|i suggest|we suggest)';
const THOROUGHLY =
  '(properly|attentively|to the end|all the way|word by word|line by line|with (more|some|due|proper|full) (care|attention)|once more|again|a second time|to the (bottom|last line)|in full|from start to finish)';
/** What the sender has written already. */
const OUR_WORDS =
  '((my|our|the|this|that) ..1 (mail|email|e-mail|message|reply|letter|answer|text|response|guide|manual|instructions|page|faq|leaflet))';
/** What takes no reader long: thought and reading. */
const THOUGHT =
  '(reading|thought|thinking|attention|common sense|research|homework|arithmetic|maths|math|reflection|effort|concentration|logic|brainpower|googling)';

/** Things and ideas that no adult needs explained. */
const BASIC =
  '(calendar|clock|watch|queue|line|deadline|percentage|percent|fraction|key|lock|door|door handle|handle|tap|button|password|contract|signature|receipt|bill|ticket|map|date|alarm|alarm clock|calculator|dictionary|manual|e-mail|email|attachment|link|browser|mouse|keyboard|light switch|switch|plug|socket|battery|spoon|stamp|envelope|postcode|alphabet|minute|week|month|year|hour|weekday|weekend|search engine|sale|budget|price|price list|timetable|lid|umbrella|kettle|fridge|zip|letterbox|letter box|doorbell|red light|traffic light|stop sign|appointment|reservation|booking|promise|rule|no|noon|midnight|full stop|capital letter|spell checker|off switch|power button|search box)';

/** What a sneer sends the reader for. */
const REMEDY =
  '(calendar|calendars|watch|watches|dictionary|dictionaries|alarm clock|alarm clocks|calculator|calculators|glasses|reading glasses|spectacles|spell checker|proofreader|hearing aid|optician|opticians|atlas|map|abacus|tutor|babysitter|nanny|nursery|reading lessons|lessons)';
/** "aren't you a clever", "you're quite the bright" */
const PRAISED_FOR_ONCE =
  '(you (are|must be)|are not you|well) (a|an|quite the|quite a|such a|really a|such) (clever|bright|smart|sharp|quick|special|brainy)';

/** What somebody is said not to be made for. */
const SKILL =
  '(technology|tech|computers|numbers|maths|math|arithmetic|reading|spelling|grammar|paperwork|logic|planning|maintenance|finance|money|punctuality|patience|listening|counting|gadgets|machines|cars|engines|tools|electronics|the internet|science|chemistry|detail|details|small print|contracts|deadlines|thinking|<ing>|(modern|online|digital|home) <any>)';
const NOT_MADE_FOR =
  "(is|are|'s|was|were) (clearly|evidently|obviously|just|simply|really|perhaps|maybe|quite)? (not|hardly|never|beyond|above|over) (really|quite|exactly|perhaps|going to be)? (for (you|everyone|everybody)|your (thing|forte|calling|strength|strong (suit|point)|department|gift|cup of tea|world|field|head|grasp|pay grade|level|talent|idea of)|you|made for you|up your street|within your (grasp|reach|powers|abilities))";
/** "I doubt", "we're not sure" */
const DOUBT =
  '(doubt|doubts|doubtful|question|wonder|not (really|quite|entirely|at all)? (sure|certain|convinced|confident|think|believe|suppose|imagine|expect|see)|unsure|hardly think)';
/** What a mind does with what it is told. */
const TAKES_IN =
  '(understand|follow|grasp|comprehend|fathom|keep up|take (it|this|that|all (this|that)) in|make (head or tail|sense)|get (it|this|that|the (point|idea|hang|gist|joke|difference))|appreciate (the|how|what|why)|see the (point|difference|logic)|know what|remember (it|this|that|any of)|recognise|recognize|tell the difference|read that far|handle the (truth|details|detail|answer|maths))';
const CAN_NOT_SEE =
  '((can not|can hardly|could not|can not possibly|can not for the life of me|fail to|do not|am at a loss to|are at a loss to|struggle to|am struggling to|find it hard to) (quite|really|even|begin to)? (think|see|imagine|understand|fathom|grasp|comprehend|work out|conceive|explain|tell)|(beats me|beyond me|baffles me|puzzles me|amazes me|a mystery to me|a mystery))';
/** What a reader does who did not know. */
const ASKS =
  "(are|were|would|'d|should|could|have|had|'ve|need to|needed to|feel the need to|felt the need to|have to|keep|still|even|ever|insist on)? (even|still|now|have to|need to|be)? (ask|asking|asked|write|writing|wrote|written|call|calling|called|ring|rang|ringing|complain|complaining|contact|contacting|bother|bothering|struggle|struggling|wonder|wondering|raise|raising|query|querying|confused|puzzled|surprised)";
/** What any adult is able to do. */
const ELEMENTARY =
  '(read|count|listen|think|follow|understand|grasp|comprehend|spell|tell the time|use (a|an|the|your) <any>|operate (a|an|the|your) <any>|open (a|an) <any>|look|remember|plan|find the|scroll|type|google|concentrate|pay attention|take (in|notes|responsibility)|measure|add up|do (the|simple|basic) <any>|work (a|an|the|it))';
const NO_ABILITY =
  '(complete|total|evident|apparent|obvious|manifest|sheer|continued|continuing|persistent|own)? (inability|incapacity|unwillingness|reluctance|refusal|failure|struggle|struggles|difficulty|difficulties|incompetence|ineptitude)';
/** Praise that is meant the other way round. */
const SO_CALLED =
  '(fancy|big|supposed|alleged|so called|famed|much vaunted|vaunted|mighty|grand|posh|expensive|celebrated|self proclaimed|great|vast|impressive)';
const LEARNING =
  '(degree|degrees|education|diploma|diplomas|title|titles|doctorate|doctorates|phd|mba|qualification|qualifications|certificate|certificates|intelligence|intellect|brain|brains|wisdom|knowledge|schooling|expertise|learning|training|job title|university|letters after your name)';
/** What of a reader is marked as if at school. */
const ABOUT_YOU =
  '(grasp|command|understanding|knowledge|sense|attention|reading|listening|spelling|grammar|planning|punctuality|patience|timing|logic|arithmetic|maths|handwriting|manners|memory|timekeeping|comprehension|tone|attitude|english)';
/** Those who are said to know better than the reader. */
const BETTERS =
  '(professionals|experts|grown ups|adults|specialists|pros|big boys|people who know|those who know|(someone|somebody|a person|people|anyone|an adult|a grown up) who)';
const KNOWS_HOW =
  '(actually|really|at least)? ((know|knows) (what|how|their|better|a thing|something|one end)|(can|is able to|are able to) (read|count|think|spell|listen|follow)|(understand|understands|gets|speaks|reads|thinks|listens))';

/** A sort of people, named to say what they are not up to. */
const SORT =
  '((older|elderly|old|senior|ageing|aging|non technical|less technical|retired|female|foreign|rural|inexperienced|first time|untrained|private|ordinary) (people|persons|customers|folks|folk|users|ladies|gentlemen|readers|owners|guests|clients|members|drivers|generation)|ladies|women|pensioners|seniors|housewives|laypeople|laymen|the elderly|grandmothers|grandparents|boomers|mums|mothers|amateurs|beginners|novices|foreigners|artists|creatives|arts graduates|tradesmen|farmers|students|your generation|people (of|at) your (age|generation|time of life)|(people|folks|users|customers) who (did not grow up|are not used|never))';
const FINDS_HARD =
  '((often|usually|always|generally|frequently|tend to|commonly|do|can|will|simply|just|rarely|never|sometimes|naturally|mostly|all)? ..1 (struggle|get (confused|muddled|lost|flustered|it wrong|this wrong)|panic|mix|confuse|muddle|misunderstand|misread|press the wrong|fail to|have (trouble|difficulty|difficulties|problems)|find (it|this|that|such|these|the|<any>) ..3 (hard|difficult|confusing|tricky|daunting|overwhelming|complicated|scary)|(can|do|will|could) not (always|really|quite|often)? (keep up|follow|understand|grasp|cope|get|read|remember|know (how|what|the))))';
/** How the world of today is said to look to somebody of the reader's age. */
const BEWILDERING =
  '(confusing|confused|hard|difficult|daunting|tricky|overwhelming|bewildering|baffling|a lot|too much|foreign|a mystery|strange|alien|frightening|scary|intimidating|a challenge|a struggle|a jungle|a maze|natural|understandable|normal|forgivable|to be expected|expected|slow|slower|forget|forgetful|struggle|rusty|fiddly|new to you|beyond)';
/** Praise as for a child. */
const APPLAUSE =
  '((a|your|one)? gold stars?|gold (star|stars)|full (marks|credit)|top marks|ten out of ten|(a|one)? (big|small|little|warm|slow)? (round of applause|hand|cheer|clap|cookie|biscuit|sticker|medal|prize|trophy|lollipop|pat on the (back|head)|star)|brownie points|hats off|bravo|kudos|well done|good job|great job|nice work|good work|congratulations|congrats|applause|hurrah|hooray|hurray|three cheers|chapeau|so proud of you|how clever of you|clever you|look at you|would you look at you|get you|check you out|who is a clever (boy|girl|one))';
/** What takes no skill. */
const TRIFLING =
  '(find|locate|open|attach|read|spot|notice|manage|remember|press|click|turn|switch|plug|log|type|send|count|charge|scroll|look|copy|spell|answer|fill|write|reach|discover|identify|get|sign|download|install|set|print|save|use|master|work|figure|connect|enter|pick|choose|tie|put|push|pull|unlock|dial|reply)';
const TRIFLE_DONE =
  '(finding|locating|opening|attaching|reading|spotting|noticing|managing|remembering|pressing|clicking|turning|switching|plugging|logging|typing|sending|counting|charging|scrolling|looking|copying|spelling|answering|filling|writing|reaching|discovering|identifying|getting|signing|downloading|installing|setting|printing|saving|using|mastering|working|figuring|connecting|entering|picking|choosing|putting|pushing|pulling|unlocking|dialling|replying)';
const UNAIDED =
  '((all)? (by yourself|on your own|by your own self|on your tod)|unaided|unassisted|single handed|singlehandedly|without (any)? (help|assistance|supervision|an adult|us|crying|tears)|like a (big (boy|girl)|grown up)|at (long)? last|in the end|finally|eventually|at the (first|second|third|fourth|fifth|tenth) (attempt|try|go)|after (only|just|a mere)? (two|three|four|five|six|ten|<num>) (emails|mails|letters|attempts|tries|goes|reminders|calls|weeks|days))';
/** What nobody would forget to do first: looking, reading, the switch. */
const TRIFLE_FIRST =
  '(reading|looking|checking|listening|counting|thinking|googling|(plugging|switching|turning|charging|unlocking|opening|winding|filling|pressing) (it|them|the <any>|the <any> <any>|that|one|things)|using your (eyes|head|brain|ears)|asking (yourself|an adult)|putting (it|the <any>|batteries|a battery|some) (in|on|into|the right)|taking (it|the <any>|the lid|the cap) (off|out)|lifting|paying (attention|the)|learning|consulting|scrolling|glancing|waiting your)';
const FIRST_THING =
  '(read|look|check|listen|count|think|google|(plug|switch|turn|charge|unlock|open|wind|fill|press) (it|them|the <any>|the <any> <any>|that|one|things)|use your (eyes|head|brain|ears)|put (it|the <any>|batteries|a battery|some) (in|on|into|the right)|take (it|the <any>|the lid|the cap) (off|out)|pay attention|learn|scroll)';
/** Those who know, and among whom the reader is not counted. */
const THE_WISE =
  '((those|people|the ones|someone|somebody|folks|anyone|them|a person|the people|men|women|hands|minds) (of us)? (who|that|with|in) (actually|really|at least)? ..2 (know|knows|understand|understands|can (read|count|tell|think|handle|do (it|this|that)|spell|hold)|a clue|half a|(the|some|more|any|proper|real|actual) (brains|brain|experience|know how|knowledge|training|sense|idea|skill|understanding|expertise)|experience|know how|training|did|studied|learnt|learned|do (this|it) for a living|the know)|those in the know|(wiser|cleverer|smarter|better|brighter|more capable|more competent|abler|more experienced|steadier) (heads|people|hands|minds|men|ones|brains))';
/** Somebody of the reader's house who is said to be abler. */
const KIN =
  '(son|daughter|child|children|kid|kids|grandson|granddaughter|grandchild|grandchildren|grandkids|nephew|niece|husband|wife|partner|boyfriend|girlfriend|brother|sister|father|mother|dad|mum|mom|parents|teenager|teenagers|toddler|neighbour|neighbor|flatmate|roommate|assistant|secretary|dog|cat|goldfish|hamster)';
const HELPER_AT_HAND =
  '(somebody|someone|a friend|anyone|anybody|a colleague|a neighbour|a neighbor|a relative|an adult|a grown up|a child|a teenager|a responsible adult|a younger (person|relative|colleague)|a carer|a helper|a pupil|a schoolchild)';
const DO_IT_FOR_YOU =
  '((read|explain|go through|go over|press|hold|show|do|type|open|spell|summarise|summarize|translate|count|walk|talk|write|point|put|draw|take|tell|help|set|fill) ..5 (to you|with you|for you|you (how|what|where|through|it|the)|out (to|for) you|it out))';

/** An age, a sex, a sort: what those are told not to be up to. */
const SORTED: readonly string[] = [
  `(at|for|with|given|considering) your (advanced|ripe|tender|great)? (age|time of life|stage (of|in) life|years|generation|level|background|vintage|schooling) ..9 ${BEWILDERING}`,
  `${SORT} ${FINDS_HARD}`,
  `(know|understand|appreciate|realise|realize|aware|imagine|see|can see|tell|suppose) (that)? ..3 (is|are|can be|must be|may be|might be|seems|seem|feel|feels) ..3 ${BEWILDERING} (for|to|at) (${SORT}|someone (your|of your) (age|generation)|your (age|generation|time of life|level))`,
  `(not|never|hardly) ..2 (expect|ask|demand) ..1 ${SORT} to (understand|know|follow|grasp|see|manage|keep|remember|appreciate)`,
  `(you|people|customers) (are|were) (just|simply|clearly|evidently|obviously)? of (a|the|that) (older|different|another|certain|pre-internet|analogue) (generation|age|era|vintage)`,
  `your (${KIN}|<num> year old) (could|can|would|will|might) (surely|probably|easily|certainly|no doubt)? ${DO_IT_FOR_YOU}`,
  `(is there|do you have|have you got|is|isn't there|do you know|have you) ..3 (someone|somebody|anyone|anybody|a colleague|a person|a relative|a friend|a neighbour|a child) ..2 (younger|older|sensible|grown up|capable|competent|handy|clever|cleverer|brighter|who (can|could|knows how to|is able to|might) ..2 (read|press|count|type|open|spell|see|use|show|explain|think|look|help you (read|press|count|with)))`,
];

/** Praise as for a child, and small tasks set as for one. */
const AS_TO_A_CHILD: readonly string[] = [
  `${APPLAUSE} (to you|for you)? (for|on)? (you|having|that you|you have|being able to)? (have|finally|actually|really|even)? (${TRIFLE_DONE}|${TRIFLING}|<ed>) ..6 ${UNAIDED}`,
  `(a|your|one)? (gold star|gold stars|full credit|top marks|round of applause|medal|cookie|biscuit|sticker|lollipop|brownie points|pat on the (head|back)|trophy|prize) (is due)? (for|to|goes to) (you|having|whoever|anyone|the (person|reader|customer))? (who|for|on)? (finally|actually|really|even)? ${TRIFLE_DONE}`,
  `^ (oh|well|aw|just|wow)? (look|get|check|listen) (at|to)? you <ing> ..6`,
  `you have (finally|actually|even)? <ed> ..5 (at (long)? last|all by yourself|all on your own)`,
  `(did|have) you (really|actually)? (do|done|manage|managed|find|found|work|worked) ..4 all (by yourself|on your own)`,
  `(i|we) (am|are) (so|very|ever so)? (proud|impressed) (of you|that you) ..2 ${TRIFLING} `,
  `(i|we) knew you (could|had it in you|would get there)`,
  `(take|use) (your)? (big|deep) (boy|girl|breath|breaths) (pants|trousers|words|and)`,
  `(shall|will|let|must|do|should) (i|we|us|me) ..3 (hold|take|guide) (your|you by the) (little)? (hand|paw)`,
];

/** The first thing that anybody does, asked about as if the reader had not. */
const FIRST_THINGS: readonly string[] = [
  `(are|were) you (perhaps|maybe|possibly|really|honestly|seriously|by any chance|somehow) (under the (impression|illusion|misapprehension|delusion)|of the (opinion|view)|labouring|convinced|imagining|expecting|hoping|thinking) (that)?`,
  `(have|had|did|would|could|will) you (ever|even|perhaps|maybe|possibly|not|by any chance)? (thought|think|thought about|considered|consider|contemplated|contemplate|toyed|dreamt|dream) (of|about|with the idea of)? (maybe|perhaps|actually|simply|just|first|possibly|ever)? ${TRIFLE_FIRST}`,
  `(have|had|did|would|could|will) you (ever|even|perhaps|maybe|possibly)? (tried|try|attempted|attempt|thought of|considered) (actually|simply|just|perhaps|maybe) ${TRIFLE_FIRST}`,
  `(might|would|could|will|does) it (not)? (perhaps|maybe|possibly)? (be (worth|worthwhile|useful|helpful|wise|an idea|a good idea|an option|possible)|help|make sense|hurt|pay|occur to you) (for you)? (to)? (actually|simply|first|just|at least|maybe|even)? (${TRIFLE_FIRST}|${FIRST_THING})`,
];

/** The reader as one who needs it said slowly, twice and large. */
const SLOW_TO_LEARN: readonly string[] = [
  `(in|with) (big|large|bold|giant|capital|bright|huge|block) (letters|print|type|writing|capitals|words|numbers) ..1 (for you|so (that)? you|this time|just for you)`,
  `(in such a way|so|such|clearly enough|simply enough|slowly enough) (that)? (even)? you (too|also|as well) (can|could|will|might|may|should|would)`,
  `even (to|for|by) you (now|this time|at last|and|but|i|we)`,
  `(clear|plain|obvious|simple|easy|understandable|comprehensible|evident) even (to|for) you`,
  `(some|certain) (people|customers|folks|of you|users|readers|guests|souls) (just|simply|clearly|apparently)? (need|have|want|must|like|seem|insist) (to be|to have|on having|on being)? ..1 (told|shown|reminded|explained|spelled|spelt|spoon|walked|led|taught|everything|hand holding)`,
  `^ (grown (adults|men|women|people)|adults|grown ups) (generally|usually|normally|can|are able to|tend to|ought to|should|do|will|mostly)? (manage|know|wait|cope|handle|understand|read|accept|find|plan|check|take responsibility) ..1 (to|how|what|that|it|without|with|a|an|one|two|before|for|their)`,
  `you (may|might|seem to|appear to|perhaps|do|clearly|evidently|are perhaps|are maybe|possibly)? ..1 not ..1 (be aware|aware|realise|realize|know|understand|have learnt|familiar) (of|with)? how (a|an|the)? (real|grown up|adult|proper)? (business|businesses|companies|company|world|market|markets|contracts|life|money|society|economy|capitalism|queues|offices|teams|reality|adults|work|bills|commerce|trade|professionals|law|rules) (works|work|function|functions|operate|operates|run|runs|is run|are run)`,
  `(one|you|we|people|everyone|children|they|kids|pupils) (learn|learns|learnt|learned|are taught|is taught|were taught|get taught) (this|that|it|such things|these things|how ..3) (in|at|on|by) (year <any>|school|primary school|elementary school|kindergarten|nursery|(the)? first (grade|week|day|lesson|year|term)|day one|the age of|their mother 's|your mother 's|playschool)`,
  `(understand|learn|study|revise|master|brush up on|acquaint yourself with|get (a grip|a hold|a handle) on|look up|google|grasp|familiarise yourself with|familiarize yourself with) (at least)? (the|some|a few)? ..1 (basics|basic|fundamentals|abc|rudiments|difference|meaning|definition|first principles|concept|elementary) ..5 (before|first|prior to|and then|next time)`,
  `(i|we) (fear|suspect|am afraid|are afraid|worry|do not doubt|doubt) (that)? (i|we|it|this|that) (would|'d|will|might|may|could|'ll|am going to) (only|just|soon)? (lose|confuse|overwhelm|bore|baffle|overtax|tire|exceed|go over|muddle) (you|your)`,
  `(once|when|as soon as|after) you (have|'ve|are|'re) ..1 (calmed (down|yourself) and (read|looked|thought|counted|checked)|sobered|woken up|grown up|had (your|a|some|another) ..1 (coffee|nap|sleep|think|breakfast|rest)|settled down|got a grip|pulled yourself|slept on|finished (shouting|ranting|moaning|sulking|complaining))`,
  `^ (just|now|please|do|go on)? (do|check) the (maths|math)`,
  `(my|our) <any>? (<num>|three|four|five|six|seven|eight|nine|ten|eleven|twelve) year old ..2 (set|did|put|got|found|built|made|finished|solved|managed|assembled|installed|does|fixed|fixes|can|mastered|uses|used|connected|beat) (up|hers|his|theirs|it|this|that|do|the|one|to)`,
  `(let us|shall we|can we|please) (stick|keep|confine ourselves|restrict ourselves|return|come back|get back) to (the)? facts`,
  `(thanks|thank you) for (your|the) (opinion|wisdom|lecture|theory|insight|insights|two cents|expert <any>|words of wisdom|expertise|free advice|unsolicited advice|little <any>) but`,
  `(do not|never|stop|no need to|please do not) (try|trying|be|being|get|getting) (to be)? (clever|smart|cute|funny|a hero|an expert|too clever|creative) (with|about|here|now|please|on|and|by|at)`,
];

/** What is so plain that it is told as news. */
const TOLD_AS_NEWS: readonly string[] = [
  `(begin|start|kick off|open|go back|return) (with|by (explaining|saying)|to|at)? (the question (of)?)? what (a|an|the (word|words|term))? (<any>)? ${BASIC} (is|means|does|looks like|is for|are|mean)`,
  `(here is|try|consider|how about|what about|i have|allow me|may i (suggest|offer|propose)|let me (suggest|offer|propose)) (a|an|this|one)? (truly|really|rather|quite)? (radical|crazy|wild|novel|revolutionary|mad|bold|outlandish|shocking|daring|groundbreaking|ground breaking|heretical|far out|mind blowing|stunning|startling) (thought|idea|concept|notion|suggestion|plan|theory|proposal|tip|trick|approach|solution|insight)`,
  `(let|letting) (that|it|this) sink in`,
  `(last|the last) (time|i) (time)? (i|we) (checked|looked|heard|read)`,
  `(for|to) (those|anyone|anybody|whoever|people|customers|readers) (who|that)? ..1 (care|cares|bother|bothers|trouble|troubles|take the (time|trouble)|deign|deigns) (enough)? to (look|read|check|listen|open|see|scroll|think)`,
  `(apply|exercise|engage|employ|make use of) your (own)? (good)? (mind|brain|brains|judgement|judgment|intelligence|intellect|reason|grey matter|gray matter|faculties|powers of (observation|reason|deduction))`,
];

/** Leave it to those who know, do what you are told. */
const KNOW_YOUR_PLACE: readonly string[] = [
  `(leave|left|leaving|hand|handed|entrust|entrusted|done|handled|tackled|attempted|undertaken) ..5 (to|with|by) ${THE_WISE}`,
  `(let|leave) (the|our) (<person.any>) (to)? (do|get on with|worry about) (the|their) (<ing>|thinking|job|work|talking|maths|details)`,
  `(not|hardly|never|neither) ..2 (my|our) (job|duty|task|place|responsibility|role|business) ..2 to (teach|educate|school|babysit|spoon feed|nanny|train|tutor|raise|bring you up|explain (basic|simple|elementary|what a|how a|to you (how|what))|read ..3 (to|for) you|hold|think|do your thinking)`,
  `(do not|never|no need to|need not|without) ..2 (worry|worrying|bother|bothering|concern yourself|concerning yourself|trouble yourself|fret|ask|asking|wonder|think|thinking) (about|with|over)? (the)? (how|why|details|technicalities|reasons|rest|whys (and)? (the)? (wherefores)?|ins and outs|mechanics|science) ..1 (just|simply|only) <any>`,
  `(just|simply|only) (do|press|click|sign|follow|pay|type) (what|where|when|as) (i|we|you are) (say|tell|told|said|instruct|instructed|write)`,
  `if ..7 (is|are|was|prove|proves|seem|seems|get|gets) ..1 (too|a bit|rather|a little|beyond|above)? (long|taxing|hard|difficult|much|complicated|technical|confusing|challenging|small|big|demanding|tricky|complex|advanced|daunting|you) (for you)? (to (read|follow|grasp|understand|take in))? (perhaps|maybe|then|please|why not|you (could|might|may|should)|just)? (ask|get|have|find|let|fetch|call|borrow)? (${HELPER_AT_HAND}|your <any>? ${KIN}) (can|could|might|would|should|will|to|who|do|help|explain)?`,
  `(perhaps|maybe|why not|possibly|better|best) (ask|get|have|find|let|fetch|call)? (${HELPER_AT_HAND}|your <any>? ${KIN}) (can|could|might|would|should|to)? ..1 ${DO_IT_FOR_YOU}`,
];

/** What is said of the reader, or of everybody but the reader. */
export const TALKING_DOWN: readonly string[] = [
  ...SORTED,
  ...AS_TO_A_CHILD,
  ...KNOW_YOUR_PLACE,
  ...SLOW_TO_LEARN,
  ...TOLD_AS_NEWS,
  // not made for it
  `^ (perhaps|maybe|possibly|clearly|evidently|obviously|i (see|gather|take it|guess|suppose|suspect)|we (see|gather|suspect)|it (seems|appears)|apparently|i am afraid) (that)? ${SKILL} ..1 ${NOT_MADE_FOR}`,
  `${SKILL} ..1 (is|are|was|were|'s) (clearly|evidently|obviously|apparently|plainly) (not|hardly|never) (really|quite)? (your|for you)`,
  `(i|we) ..2 ${DOUBT} (that|if|whether)? you (will|would|can|could|are able to|'d|'ll|are going to|are in a position to) (really|even|actually|ever|fully|quite)? (be able to)? ${TAKES_IN}`,
  `(i|we) ..2 ${DOUBT} (that|if|whether)? (it|this|that|an explanation|the <any>|more <any>|another <any>) ..3 (will|would|could|can|'d|'ll) (really|even|actually|ever)? (help you|mean (much|anything|a lot) to you|make (any|much)? sense to you|say much to you|tell you (much|anything)|be of (any|much)? (use|help) to you|get through|sink in|register)`,
  `(i|we) (just|simply|honestly|really|quite)? ${CAN_NOT_SEE} (just|exactly)? (why|how) (you|anyone|anybody|a person|someone) ..1 ${ASKS}`,
  `you (are|'re|may|might|must|could|seem|appear|look|are perhaps|are probably) (well|just|simply|perhaps|probably|clearly|still|to)? (be)? (a bit|a little|rather|far|way|still|just|clearly|simply)? too (new|green|fresh|junior|raw|young|inexperienced|naive|innocent|sheltered|simple|confused|tired|emotional|attached|close) (to|for) (it|this|that|all this|all that|the (game|subject|field|trade|topic|world|business)|${TAKES_IN})`,
  `your ${NO_ABILITY} (to|with|in|at) (even|simply|actually|properly|correctly)? (${ELEMENTARY}|${SKILL})`,
  `(with|despite|for|given|after|considering|in spite of) all (of)? (your|that|this) ${SO_CALLED} ${LEARNING}`,
  `(with|despite|for|given|considering|in spite of) your ..1 ${SO_CALLED} ${LEARNING}`,
  `^ (perhaps|maybe|possibly|i (think|feel|suggest)|clearly|evidently) ..4 (is|are|would be|might be|'s) (best|better) (left|done|handled|undertaken|performed) (to|by) (others|someone else|somebody else|people|those|somebody|someone|grown ups|adults)`,
  `in case (words|letters|reading|numbers|sums|counting|paragraphs|sentences|maths|technology|buttons|computers|instructions|forms) (is|are|was|were|prove|proves|should be) (a|an|too|rather|not|beyond|just)? (struggle|challenge|stretch|problem|bit much|much|long|new|mystery|your|you|${HARD})`,
  `(i|we) (can not|could not|will not|am not going to|are not going to|am not here to|are not here to) (read|think|study|decipher) (the|your|our|it|this|that)? (instructions|instruction|manual|email|text|guide|page|letter|terms|faq|label)? for you`,
  `(i|we) (can not|could not|will not|am not going to|are not going to|am not here to|are not here to) (do your (homework|thinking|reading|sums)|hold your hand|spoon feed|babysit)`,
  `(i|we) ..2 ${CAN_NOT_SEE} (just|exactly)? (how|why) (you|anyone|anybody|one|somebody|a person|a <any>) ..1 (can|could|would|might|should|managed to|manages to|did)? ..1 (mistake|miss|confuse|misread|misunderstand|overlook|fail|mix (up)?|muddle|mistook|missed|confused|overlooked|find (it|this|that) (hard|difficult|confusing)|get (it|this|that) wrong|not (see|know|notice|understand|read|find|spot))`,
  `your (grasp|command|understanding|knowledge|idea|notion|sense|concept|mastery|view|interpretation|definition|reading) of ..4 (is|was|seems|appears|strikes (me|us) as|looks) ..4 (modest|limited|poor|shaky|weak|unusual|creative|interesting|original|unique|basic|patchy|sketchy|rudimentary|curious|quaint|lacking|adventurous|fanciful|charming|elastic)`,
  `your ${ABOUT_YOU} ..4 (leaves|leave|left) (much|something|a lot|a great deal|everything|a little) to be desired`,
  `you (have|'ve) (clearly|plainly|obviously|evidently|apparently|surely|visibly) never ..1 <ed> ..4 (before|in your life|yourself|anything)`,
  `even (a|an|my|our|the|his|her|any|your) <any> ..2 (knows|understands|realises|realizes|grasps|gets (it|this|that)|manages|would (know|understand|manage|see|get|realise|spot)|could (tell|see|work|understand|do (it|this|that)|manage|figure|spot)|can (tell|see (that|this|it)|do (this|that|it)|work (it|this|that)|manage|understand|figure|spot))`,
  `(most|many|any|all|our|the average) (<num>|three|four|five|six|seven|eight|nine|ten|eleven|twelve) year olds (manage|know|understand|grasp|get (it|this|that)|could|would|spell|tell|work|find (it|this|that)|figure|master|have)`,
  `(i|we) (had)? (hoped|expected|assumed|believed|trusted|thought|imagined|presumed|supposed) (that)? (a|an|any|someone|somebody|people) ..4 (would|could|might|should|was|were|knew|had|understood) (surely|at least)? (be able|be capable|know|manage|understand|read|able|capable|how|what|the|grasp|cope|handle|think|check|remember|realise|notice)`,
  `(i|we) ..2 ${DOUBT} (that|if|whether)? you (have|possess|bring|are blessed with) (the|enough|any|sufficient|what it takes|much of a)? ..1 (background|knowledge|experience|training|skill|skills|expertise|understanding|education|brains|patience|head|stomach|qualifications|ear|eye|taste|intellect|capacity)`,
  `${SKILL} ..1 (is|are|'s|was) (clearly|evidently|obviously|perhaps)? (not|hardly|never) (a|one of|among|exactly)? (your|a)? ..1 (strength|strengths|talent|talents|forte|gift|gifts|hobby|speciality|skill|skills|suit|point|points) (of yours|of you)?`,
  `simple (arithmetic|maths|math|reading|logic|counting|instructions|spelling) ..1 (is|are|'s|was) (clearly|evidently|perhaps)? (not|hardly|never|beyond|too)`,
  '(can not|could not|will not|can hardly) (make|force|get|compel|teach) you (to)? (understand|read|listen|think|learn|see (it|this|that|sense|reason)|follow|grasp|comprehend|concentrate)',
  '(consult|open|buy|get|find|borrow|visit|try|see) (a|an|your|some) ..1 (dictionary|atlas|spell checker|optician|abacus|tutor|thesaurus|globe|grammar book|encyclopedia|encyclopaedia) ..2 (before|first|next time|some time|sometime|instead|then)',
  '(imagine|picture|consider|conceive|believe|understand) (it|this|that)? if you (can|are able|possibly can|will permit)',
  '^ (do)? try to (imagine|picture|accept|remember|realise|realize|understand) (if you can)? (that)? (other|others|someone|somebody|people|the world|not everyone|we have)',
  // others know better
  `(get|ask|involve|consult|enlist|delegate|find|appoint|have) ..1 (someone|somebody|anyone|a person|a colleague) (from|on|at|in) your (side|end|office|household|family|team|company|place) (who|that|with)`,
  `^ (please|do|kindly|just|perhaps|maybe|now|so)? (please)? (get|ask|have|find|fetch|bring|put|hand (it|this|the <any>) (over)? to|give (it|this|the <any>) to|pass (it|this|the <any>) to|pass me|let) (me|us|on)? ..1 (someone|somebody|a person|a grown up|an adult|anyone) who ${KNOWS_HOW}`,
  `^ (calm down|relax|settle down|step (back|aside)|sit (back|down|tight)|hush|pipe down|stand (back|aside)|run along) and (just|please|kindly)? (let|leave) (it to|this to|that to|things to)? (the|us|me|our)? ..2 ${BETTERS}`,
  `(leave|let) (it|this|that|these things|such things)? (to|with)? (the)? (grown ups|adults|big boys|clever people|bright sparks) (do|handle|deal|talk|decide|sort|work|think|manage|take|$)`,
  `(i|we) (have|know|are|work|run|did|studied) ..6 (years|decades|degree|degrees|experts|expert|professionals|professional|trained|ages|certificate|qualified|specialists) ..3 (and|while|whereas|but|which) you (clearly|obviously|evidently)? (have|do|are|did) not`,
  // so plain that it should not need telling
  `(is|are|was|were|'s) not (just|merely|only|simply|put|printed|written|hung)? (there|put there|displayed|on <any> <any>)? ..1 (for|as|a)? ..1 (decoration|decorative|ornamental|ornament|show|fun|amusement|our health|nothing|my health|a joke|suggestion|wallpaper)`,
  `what (exactly|precisely|part|bit|word) (about|of|in) ..7 (confuses|confused|baffles|puzzles|eludes|escapes|bothers|troubles|is (unclear|so hard|so difficult|too hard|confusing|not clear)|was (unclear|so hard|not clear)) ..1`,
  `(the)? (blindingly|glaringly|bleeding|perfectly)? obvious (apparently|evidently|clearly|still|does|seems to|always)? (need|needs|needed|bears|has to be|must be|require|requires|wants|bear) (to be)? (saying|said|stating|stated|repeating|repeated|spelling|spelled|spelt|pointing|pointed|explaining|explained|telling|told|written)`,
  `(no|not any) (prize|prizes|points|award|awards|medal|medals|marks|reward|rewards|trophy) (at all)? (to anyone)? for (guessing|working|spotting|figuring|knowing|noticing|finding|deducing|seeing|telling)`,
  `^^ (just|simply|please|why not|you can|you could|go and|go|try to|maybe|perhaps|next time|kindly)? (google|bing|duckduckgo) (it|this|that|the <any> <any>?|things) (yourself|first|next time|please|some time|sometime)? $`,
  `^ (and|just|please|so|maybe|perhaps)? (write|note|jot|mark|copy|scribble|tattoo|paint) (it|this|that) ..4 (if you must|so you (do not|will not) forget|this time|on your (hand|forehead|arm|wall|fridge)|where you will see it)`,
  `you (can not|can hardly|can not possibly|surely can not|can not really|can scarcely) (really|possibly|seriously)? be (serious|for real|in earnest|that (slow|stupid|naive|blind|dense|lazy))`,
  // everybody knows it
  `${EVERYONE} (who|that)? (has|have|had|'s|'ve) (ever|once|actually|even|at least once|so much as)? <ed> ..7 ${IS_AWARE}`,
  `${EVERYONE} who (ever|has so much as) <any> ..5 (knows|is aware|understands)`,
  `(every|any|each) ..1 ${PUPIL} ${IS_AWARE}`,
  `(every|any|each) ..1 ${PUPIL} (is|are|gets) (taught|told|shown)`,
  `(surely|certainly|one would (think|hope|expect) (that)?) (a|an|any|even a|every) <any>? ${GROWN} ..1 (can|could|should|knows|would|must|ought|is able|reads|has)`,
  `(toddlers|children|kids|pupils|schoolchildren) (learn|grasp|master|are taught|get taught|know) (this|that|it|such things) (at|in|before|by|long)`,
  `before you (were|had|could) (even)? (born|learned|learnt|started|walk|read|talk|out of (nappies|diapers|school))`,
  `would be (surprised|amazed|astonished) how many (people|customers|users|guests|callers|owners|readers) (forget|fail|do not|never|miss|overlook|can not)`,
  `^ (grown ups|(responsible|sensible|organised|organized|smart|clever|intelligent|wise|mature|considerate|educated|literate|well organised) (people|customers|adults|guests|users|parents|owners|drivers|tenants)) (always|usually|generally|tend to)? (plan|read|check|think|ask|listen|know|save|back up|look|keep|arrive|book|learn)`,
  // a notice nobody could miss
  `you ..6 ${OVERLOOKS} ..3 ${NOTICE} ..6 ${CONSPICUOUS}`,
  `you ..6 ${OVERLOOKS} ..3 ${CONSPICUOUS} ..3 ${NOTICE}`,
  `(the|our|your|this) ..1 ${NOTICE} (is|was|stands|stood|has been|reads) ..5 (hard|difficult|impossible) to (miss|overlook|misread|misunderstand)`,
  `^ as ..3 (clearly|plainly|explicitly|unambiguously|unmistakably|in no uncertain terms) (says|say|states|state|said|stated|shows|explains|explained|sets out|mentions)`,
  `(the)? (word|words|term|terms|phrase) ..3 (does|do)? (has|have) (a|its|their|some) (very)? (clear|specific|precise|definite|fixed|well known)? (meaning|meanings|definition)`,
  `(word|words|term|sign|label|notice) ..3 (means|mean) (exactly|precisely|just)? what (it|they) (says|say)`,
  `(is|are|was|were|it's) (called|labelled|marked|named|there|printed|written|displayed|posted) (a|an|that|the|so|on|at|in)? ..3 for a reason`,
  `(that|this) (is|'s) (precisely|exactly|just)? what (it|they|she|he|those|these) (is|'s|are) (there)? for`,
  // a lesson in reading
  `${LATER} (please|perhaps|maybe|kindly|do|just|you (could|might|may) (want|wish|like)? (to)?|i (would)? suggest|it (might|would|could) help (to|if you)|(simply)? (try|consider|have a go at|think about|maybe try)) (simply|just|perhaps|actually|first)? (try|consider|trying|have a go at)? ${READING}`,
  `${LATER} ..2 (try|consider|have a go at|think about|experiment with|start (by|with)) (actually|simply|just|first)? ${READING}`,
  `${READING} ..7 ${LATER} (might|would|could|will|should) (help|save|spare|do|avoid|be)`,
  `^ ${MAYBE} (you (could|should|might|may))? (just|simply)? (try|consider|start (by|with)|attempt|begin (by|with)) (actually|simply|just|first)? ${READING}`,
  `^ ${MAYBE} (you (could|should|might|may))? (give|take) ..5 (a|another|one more) (second|proper|careful|closer|thorough|good|real|slow|quiet)? (read|look|listen|think|glance)`,
  `^ (please|kindly|do|just|now|so|but)? (go (back)? (through|over|to)|read (through)?|look (at|through|over)|study|consult|digest) ${OUR_WORDS} ${THOROUGHLY}`,
  `(bit|little|spot|touch|dose|pinch|modicum|moment|minute|second) (of|'s) ${THOUGHT} ..2 (would|will|might|could|should|goes|never|does|can|tells) ..1 (do you good|do no harm|go a long way|a long way|hurt|hurts|go amiss|help you|work wonders|have|tell|show|be enough|suffice|not hurt|not kill|you)`,
  `(had|if) (anyone|anybody|someone|one) (only|just|actually|even|had)? (troubled|bothered|cared|thought|stopped|taken the (time|trouble)|chosen|deigned) (himself|themselves|oneself)? to ${READ}`,
  `(one|you) (need|needs|needed|had|has|have) (only|but|merely) (to)? ${READ}`,
  `all (you|one|anyone) (had|needed|ever had) to do (here|was|is)? ..1 was (to)? ${READ}`,
  `(find it|be|prove) (helpful|useful|beneficial|worthwhile|instructive|wise|a good idea|handy) (for you)? to (learn (how|the|to|what)|count|think|listen|google|grow up|engage)`,
  `^ ${READING} ..3 (usually|generally|often|really|certainly|always|does|tends to|might|would|sometimes|also)? (help|helps|pay off|pays off|have helped)`,
  `^ (turning|switching|plugging|charging|unlocking|opening) (it|them|the <any>|one) (on|in|up)? first ..2 (help|helps|works wonders|works better)`,
  `${MAYBE} (a|an|some) ..2 (course|class|lesson|book|tutorial|refresher) (in|on|about) ..4 (would|might|could|will)`,
  `(glasses|calendars|alarm clocks|calculators|dictionaries|search engines|spell checkers|umbrellas|maps|diaries|reminders|manuals) (do)? exist (you know|for|after all|$)`,
  // too much for you
  `(evidently|apparently|clearly|obviously|it seems|seemingly) (that|this|it) (was|is|has been|proved) (a bit|rather|far|still)? (too (much|many|long|hard|difficult|complicated|subtle|complex|demanding) (text|words|a|to (ask|read|expect|remember|take in|follow|grasp)|for)|asking too much)`,
  `${HARD} (for|to) (a lot of|many|some|most|lots of|quite a few)? (older|elderly|old|senior|ageing|non technical|less technical|less educated|simpler|less gifted) (people|persons|customers|folks|folk|users|ladies|gentlemen|seniors|citizens|generation|minds)`,
  `(i|we) (know|appreciate|understand|realise|realize|am aware|are aware|see) (that)? ((big|long|short|written|difficult|foreign)? words|numbers|sums|forms|computers|gadgets|modern <any>|technology|reading|maths|small print|long texts|instructions) (is|are|can be|may be|might be|can seem|may seem) (so|very|a bit|rather|quite)? ${HARD}`,
  `(am|are|feel) (sure|confident|certain|convinced) (that)? (even)? you (can|will|could|shall) ..1 (manage|handle|cope with|work out|figure out|succeed in) (to (read|open|find|press|count|turn|push|plug)|that (much)?|one|two|opening|reading|finding|pressing|counting|so much|this much)`,
  `(assume|presume|trust|take it|suppose|hope) (that)? you (are|were) (at least)? (able|capable) (to|of) ..1 (read|count|use a|open a|operate a|reading|counting|using a|opening a|operating a|spell|think|tell)`,
  `(good|nice|glad|pleased|great|impressive|relieved) (to (see|know|hear|learn))? (that)? you can (read|count|spell|write|tell the time|use a <any>|count to <any>)`,
  `between (the)? (chair and (the)? keyboard|keyboard and (the)? chair|seat and (the)? steering wheel|your ears)`,
  '(pebkac|a layer (8|eight) problem|an id 10 t error)',
  `(not sure|do not (see|know|understand)|fail to (see|understand)|wonder|wondering|can not see|struggle to see) (quite|exactly|really)? (what|which part|how|why) ..3 (is|was|could be|can be|could|can|you find) (so|still|not|be)? (so)? (unclear|hard|difficult|confusing|complicated|clear|misunderstood|tricky|ambiguous|misread)`,
  `(tell me|please tell me|(i|we) (hope|assume|take it|trust|presume)) (that)? you (are|were) (joking|kidding|not (being)? serious|only joking)`,
  `not (that|because|to say that|saying|suggesting) (that)? you (are|were) (stupid|slow|dumb|thick|lazy|ignorant|foolish|daft|blind|incapable|dim|simple)`,
  `(contrary to|unlike|regardless of|despite|whatever) (what)? (you|your sort) (seem|appear|may|might|apparently|evidently|like) ..2 (think|believe|imagine|assume|suppose)`,
  `(here|back)? (on planet earth|in the (real|grown up|adult) world|in the world of (grown ups|adults))`,
  `(not|stop) (be|being) (so|such a|such an)? (silly|daft|ridiculous|childish|naive|stupid|absurd|lazy|obtuse|dense|foolish|babyish)`,
  `(gold star|gold stars|brownie points|full marks|ten out of ten|top marks|slow clap|round of applause|a medal|a biscuit|a cookie) (for|to) (you|trying|effort|asking|noticing|reading)`,
  `${PRAISED_FOR_ONCE} (one|spark|cookie|lad|lass|boy|girl|clogs|pants|sausage|thing)`,
  `not (exactly|really|quite)? the (sharpest|brightest|quickest|fastest|smartest|cleverest|shiniest) (knife|tool|pencil|bulb|crayon|spoon|one|light|star|person|customer|mind|tack|<any> in)`,
  `${REMEDY} (is|are|can be|may be) (sold|available|cheap|had|bought|free|found|purchased|helpful|useful|obtainable) (at|in|for|from|on|to|by|everywhere|online|you|things)`,
  `(invest in|treat yourself to|get yourself|buy yourself|borrow|you (may|might|could|should) (want|wish) to (get|buy|consult|see|visit)|you (could|might) (use|do with)|thought of (buying|getting|using)|benefit from|in need of) (a|an|some|the) ..1 ${REMEDY}`,
  `(wonder|wondering|worry|marvel|astonishes me|amazes me|beyond me|not see|a mystery) ..3 how you (ever|even|actually)? (manage|managed|get|got|cope|survive|survived|run|function|passed|pass|drive|find|found|became|dress|graduated|hold|made it) (to|your|a|the|dressed|through|by|anything|without|into|in|this)`,
  `how you (ever|even|actually)? (manage|managed|get|got|cope|survive|survived|run|function|passed|became|graduated|made it) ..6 (is|'s) (beyond|a mystery|anyone|anybody)`,
  `(concept|idea|notion|meaning|difference|irony|point|subtlety|principle|art|practice) ..7 (is|are|was|seems|appears|must be|remains) (clearly|evidently|apparently|obviously|somewhat|entirely|completely|totally|quite|to be)? (to be)? (lost on|foreign to|alien to|new to|beyond|unknown to|too much for|a mystery to|a closed book to|a foreign) (you|some|many|certain|people|word)`,
  `(thank (goodness|god|heavens)|luckily|fortunately|lucky) (that)? (somebody|someone|some of us|one of us) ..2 (can|could|know|knows|read|reads|checked|paid|was|thought|has) `,
  `at least (one|some) of us (read|reads|can|know|knows|did|paid|checked|remembers|remember|understand|understands)`,
  `(pity|shame|too bad|regrettable|sad) (that)? you (do|did|could|had|have) not (think|thought|read|look|looked|check|checked|listen|listened|pay|paid|bother|bothered|consider|considered)`,
  `(bit|little) late (for that|now|to ..3) is not it`,
  `(would|might|could) (help|be (nice|helpful|great|good|lovely|useful|an idea)|not hurt) if you (opened your|read|listened|looked|used your|thought|counted|paid|engaged|tried (reading|thinking|listening)|learned|learnt|kept up)`,
  `welcome to the (world|realm|age|wonderful world|joys) of (grown ups|adults|adulthood|adult <any>|<any> up|reality|reading|work|business|consequences|deadlines|contracts)`,
  `(you|one) would (have)? (think|thought|hope|hoped|expect|expected|imagine|imagined) (that)? (a|an|any) ..1 ${GROWN} ..2 (can|could|knows|knew|would|might|should|had|has)`,
  `(i|we) (would|had) (have)? (thought|think|hoped|hope|expected|assumed) (it|this|that)? (would be|to be|was)? (obvious|plain|self evident|clear to anyone|common knowledge|common sense|within your (power|powers|grasp|reach)|not beyond)`,
  `(i|we) (had)? (hoped|expected|assumed|believed|trusted|thought) (that)? you (could|would|might|were able to|knew how to) (at least|surely|easily)? (manage|read|handle|count|fill (in|out)|open|follow|understand|spell|tell|press|operate) `,
  `^ (do|please|just|now|come on|oh)? (please)? (keep up|pay attention|concentrate|think|focus|read) (now|please|dear|will you|would you|for once|people|everyone|class)? $`,
  `^ (baby|little|tiny|small) steps (now|first|dear|then|please|everyone|$)`,
  `(that is|that was|this is|how|aw that is|oh that is|very) (cute|sweet|adorable|precious|charming|quaint|touching|endearing) (of you)? but`,
  `hang of (it|this|that) (one day|eventually|some day|someday|in the end|sooner or later|one of these days)`,
  // an age, a trade, a sort of person
  `(for|from) (a|an) (lady|gentleman|man|woman|person|someone|somebody|pensioner|customer) (of|at|with) your (age|years|vintage|generation|background|education|experience|abilities|level)`,
  `for (someone|somebody) (of|at|with) your (age|years|vintage|generation|background|education|experience|abilities|level)`,
  'the likes of (you|yourself|yourselves)',
  `(any|every|no) (normal|sane|sensible|reasonable|decent|intelligent|rational|half awake|competent|civilised|civilized|thinking|self respecting|ordinary|clear headed|responsible|mature) ${GROWN} (would|could|should|will|can|ought)`,
  `(a|an|my|our|any|the average) (<num>|four|five|six|seven|eight|nine|ten|eleven|twelve) year old (<any>)? (grasp|grasps|grasped|understands|understood|managed|manages|figured|worked it|solved|solves|knew|knows|got it|spells|could tell|can tell|would know)`,
  `(understandable|forgivable|excusable|pardonable|natural) (in|for|from|with) (someone|somebody|people|a person|those|customers|a beginner|beginners|a layman) (with (no|little|limited|so little)|without|lacking|of your|unfamiliar|who (has|have|is|are) (no|never|not|new))`,
  `not ..2 (expect|expecting|ask|asking) ..1 (a|an|any|our|the)? (layman|laymen|layperson|laypeople|outsider|outsiders|beginner|beginners|amateur|amateurs|novice|novices|non expert|lay reader) to`,
  `not your (babysitter|nanny|mother|mum|mom|dad|father|maid|servant|secretary|butler|teacher|tutor|minder|carer|chaperone|au pair|personal <any>|parents|keeper)`,
  `(not|never|no need to|need not) (you|go|start)? (overtax|overheat|overload|overwork|tax|worry|trouble|bother|burden|strain|rack|fret|melt|bust|confuse|hurt|exert|bend) your (pretty|little|poor|tiny|sweet|precious|clever)? ..1 (head|brain|brains|mind|brain cells|grey cells)`,
  // what they should have learnt
  `you (really|simply|just)? (should|ought to|must) (really|surely|simply|just)? (get out more|get a life|grow up|pull yourself together|learn to (wait|listen|share|read|behave|count|spell|be|let)|learn (some|your) (manners|place|lesson|lessons))`,
  `you (should|ought to) (really|surely|certainly|all)? (know|remember|have (learnt|learned|known|realised|realized|worked <any> out|noticed)) (that|this|it)? (by now|better|at your age|by heart)`,
  `you (can|could) (surely|certainly)? do (much|far|a lot|a bit)? better than (that|this) $`,
  `if you (can|could|do|did|will) not ..7 (is|'s|are) (hardly|not|scarcely) (really|exactly)? (my|our) (fault|problem|concern|business|job|doing|mistake)`,
  `(this|it|that) (must|has to|can only|might|may) (surely|clearly)? be your (very)? first (time|day|rodeo|visit|encounter|attempt|trip|one)`,
  `you ..4 (noticed|seen|heard|read|realised|realized|remembered|understood) (i|we) (trust|presume|assume|suppose|take it)`,
  `(reading|basic|simple|mental|listening)? (comprehension|arithmetic|maths|logic|patience|planning|literacy|spelling|punctuality) (is|are) (not|hardly|never) (for|given to|within|everyone)`,
  `(surprised|amazed|sad|astonished|stunned|shocked|appalled) (that|to)? (i|we) (even|still|really)? (have|need|had) to (say|explain|spell|tell|point|repeat|teach|remind|write)`,
  `(not|never|hardly) (really|quite)? (thought|imagined|expected|believe|believed|think|dreamt|dreamed) (that)? (i|we) (would|am|are) ..2 (have to|having to|need to|explaining|telling|teaching|writing|spelling) (say|explain|tell|teach|write|point|spell|this|that|to|you|out)?`,
  `that is what (happens|you get|comes|one gets) (when|if|for|of) ..2 (not|never|ignore|ignoring|skip|skipping|refuse|refusing|fail|failing|rush|rushing) ..2`,
  `(we|you and i) both know (full well|very well|perfectly well)? (that)? you (did|do|have|were|are|could|should|never)`,
  `(is there|do you have|have you got|is) ..4 (someone|somebody|anyone|anybody|a colleague|a person|a relative) ..9 (more|better|less|a bit more|a little more) (technical|experienced|qualified|knowledgeable|informed|competent|able|patient|educated|easily confused|experience|knowledge|patience)`,
  `(perhaps|maybe) <ing> ..3 (is|'s|are) (just|simply|really)? not (really)? (for you|your thing|your calling|your forte)`,
  `(it|that|this|which|the answer|the reason) (is|'s) (plain|clear|obvious|evident|there) (to see|as day|as daylight|as the nose|for all to see|for anyone to see|to the naked eye)`,
  `(spot|find|see|work out|figure out|guess) (the|your|where the|where your) (mistake|error|flaw|slip) ..4 (yourself|on your own|by yourself|can you)`,
  `(silly|stupid|foolish|dumb|daft|odd|strange|peculiar|childish|ridiculous) thing to (ask|say|want|expect|write|do|believe|think)`,
  `(i|we) (will|shall) (just|simply|politely)? (pretend|act as if|act as though|assume) (that)? (i|we) did not (read|see|hear|notice)`,
  `(a|an|what a|what an|such a|such an) (odd|strange|weird|peculiar|bizarre|curious) (little)? (question|idea|request|notion|complaint|thing to (ask|say|want|expect))`,
];

/** Words before the matter that tell the reader how little is thought of them. */
export const SNEERS: readonly string[] = [
  '^ with (all)? (due|the (greatest|utmost|deepest)|great|the best of) (respect|will)',
  '^ (this|it|that) (may|might|will|must|could|is sure to) (well|perhaps|also)? (come as|be) ((some|quite some)? news to you|(a|quite a|something of a)? (shock|revelation|blow|surprise) to you but)',
  '^ (well|oh|my|gosh|wow|ah)? are not (you|we) (a|the|so|very|quite|just|such a)? ..1 (observant|clever|bright|perceptive|sharp|astute|quick|smart|brilliant|special|hilarious|precious|adorable|lucky|quick off the mark)',
  "^ (presumably|surely|no doubt|(i|we) (assume|presume|take it|trust|suppose)) (that)? you (have|'ve) (ever|at least|once)? (heard (of|about)|come across|been taught|encountered|learned (to|how)|learnt (to|how))",
  '^^ (let me guess|(please)? (no offence|no offense)|not to be rude but|not being funny but|i hate to (break it to you|state the obvious|be the one|spoil|say (i|we) told you)|at the risk of (stating the obvious|sounding)|forgive me for (stating|pointing out the)|sorry to (break it to you|burst)|(i|we) know (this|it) (may|might|will) come as a (shock|surprise)|shocking as it (may|might))',
  '^^ (hello|helloo|hellooo|um hello|erm hello) $',
  '^^ ((hello|helloo|hellooo) (anyone|anybody|is anyone|is anybody) ..1 (home|there|in|listening)|earth to (you|<any>)|wakey wakey|knock knock|do try|oh please|come on) $',
  '^^ (funny that|fancy that|imagine that|you do not say|go figure|shocking (i|we) know|shocker|who knew|who would have (thought|guessed) (it)?|what a (shock|concept|revelation|novel idea)|amazing is not it|magic is not it) $',
  '^^ (sigh|facepalm|face palm|smh|yawn|eye roll|rolls eyes|rolling my eyes|deep breath|(oh)? (good|dear) (grief|lord)|oh dear oh dear|dear me|honestly) $',
  '^^ ((so|very|really|quite|pretty|dead)? (simple|easy|obvious|logical|straightforward|self explanatory|elementary)) (is|was) not it $',
  '^^ (rule|lesson) (number)? (one|1) (of|in) <any> <any>?',
];

/** Asked of an adult: whether they know what a calendar is. */
export const QUIZZES: readonly string[] = [
  ...FIRST_THINGS,
  '^ (was|were|is|are) (the|that|this|our|those|these|my) (word|words|sentence|sentences|question|instruction|instructions|term|sign|hint|hints|concept|idea|maths|sum|sums|number|numbers|paragraph) ..3 (too|so|a bit|a little) (long|hard|difficult|complicated|complex|subtle|taxing|big|many|much|cryptic|advanced)',
  `(do|did|would) you (even|actually|really|happen to|perhaps|by any chance)? (know|understand|realise|realize|remember|grasp) (how|what) (a|an)? (<any>)? ${BASIC} (works|work|is|are|means|does|do|looks like|is for|is used)`,
  `(are|were) you (at all|even|perhaps|actually)? (familiar|acquainted|conversant) with (the (concept|concepts|idea|notion|meaning|word|words|term|principle|existence|phrase|invention) of|how (a|an) ${BASIC})`,
  `(have|has|had) (you|anyone|anybody) (ever|actually|perhaps|by any chance)? (come across|encountered|been introduced to|met|heard of|heard about) (the (concept|idea|notion|meaning|word|term|principle|phrase|invention) of|(a|an) ${BASIC}|${BASIC}s)`,
  `(has|did|have) (anyone|anybody|nobody|no one|somebody|your <any>) (ever|never|not|actually)? (explain|explained|tell|told|taught|teach|show|shown) (to)? you ..2 ${BASIC}`,
  `(did|does|has|is|will|shall) (mummy|mommy|daddy|nanny|your (mummy|mommy|daddy|nanny|babysitter))`,
  '(in|on) (what|which) (world|universe|planet|reality|century) (is|does|do|would|are|did|can|could|has)',
  '(were|was) (you|he|she|they) (raised|brought up|born) (in a (barn|cave|zoo|field)|by wolves|on a (different|another) planet|under a rock)',
  '(do|did|does|have) (they|not they|schools|your (school|teacher|teachers|parents|mother|mum|dad|father)|nobody|no one) not (teach|taught|tell|show|explain|bring) (you)? ..5 (at|in|at your|any|anymore|these)? (school|schools|more|anymore|days|home|you)',
  '^^ (and|but|well|honestly|seriously|really)? who (leaves|puts|forgets|throws|pours|plugs|keeps|washes|opens|posts|does not|would not|could not|did not|has not) (a|an|the|their|his|her|know|read|check|lock|notice|see|understand|heard|remember|wash|back) ..6 (in|on|at|into|with|to|like|these|this|that|without|during|over|under|first|before|by)',
  'what did (i|we) (just|already|literally|only just) (say|tell|write|explain|ask|mention)',
  '(did|does|was) (the|that|our|a) (nasty|big|bad|mean|scary|evil|horrible|silly|wicked|long|difficult) ..2 (confuse|scare|frighten|bite|hurt|trick|baffle|defeat|puzzle|too)',
  '(must|do) (i|we) (really|seriously)? (have to|need to)? (go (over|through)|repeat|discuss|explain|revisit) (this|that|it|everything) (all)? (again|once more|yet again|every time|each time)',
  'why (on earth|in the world|(would|should) (anyone|anybody|any <any> <any>?) (in (his|her|their) right mind)?) (did|do|would|have|were|are)? ..1 (you|need|want|think|do|ask|expect|buy|put|use|leave)',
  `(were|are) you (planning|intending|going|hoping) (to|on) (ever|actually|finally)? (read|reading|listen|listening|look at (the|our)|check the|open the (manual|letter|email))`,
  `(did|do|have|had|could|can) you ..3 ${OVERLOOKS} ..3 ${NOTICE} ..6 ${CONSPICUOUS}`,
  `(did|do|have|had|could|can) you ..3 ${OVERLOOKS} ..3 ${CONSPICUOUS} ..3 ${NOTICE}`,
];

/** What the sender has had to say more than once. */
export const SAID_OFTEN: readonly string[] = [
  '(stated|said|explained|mentioned|told|written|pointed out|answered|repeated|asked) ..4 (ad nauseam|ad infinitum|time and (time)? again|time after time|over and over|again and again|more times than|umpteen times|countless times|numerous times|(a|the) (hundred|thousand|million|hundredth|thousandth|umpteenth|nth)|until (i|we) (am|are))',
  '(i|we) (have)? (lost count|lose count|stopped counting|given up counting) ..7 (told|explained|said|written|answered|repeated)',
  '(i|we) (do|can|could|will) not (know|think of|imagine|say|tell) ..2 (how often|how many (more)? times) (i|we)',
];

/** What the reader would know if they had read it. */
export const LEFT_UNREAD: readonly string[] = [
  `^ (as|which|this|that) you would ..2 (know|have known|be aware|have been aware|remember|realise|realize|have seen|understand) ..2 (if|had) you`,
  '^ had you ..3 (so much as|even|just|only|actually|been|paid|glanced|looked|read|opened|listened|attended|stayed awake|thought|checked|turned|followed|used your)',
];

/** "It isn't that hard": talking down where nothing follows but what is so easy. */
export const NO_TASK: readonly string[] = [
  `(it|that|this|<ing> ..3|(none|neither) of (it|this|that)|how to <any> ..3) (really|honestly|truly|surely|just)? (is|'s|was|are|will|would|should)? ${NO_MORE_THAN} (be)? ${HARD}`,
  `(it|that|this) (can|could) (not|hardly|scarcely) (really|possibly)? be (all)? (that|so|too|very|terribly) ${HARD} (to <any> ..4)?`,
];
