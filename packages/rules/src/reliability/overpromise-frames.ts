import { spoken } from '../wording/spoken.ts';

/** The least of what is bad: no promise can rule it out. */
const TRACE =
  '(drop|drops|drip|drips|speck|specks|trace|traces|hint|hints|whiff|sniff|peep|squeak|squeaks|creak|creaks|rattle|rattles|murmur|hiss|buzz|draught|draughts|draft|drafts|puff|crumb|crumbs|grain|grains|shred|sign|signs|sight|sound|spot|spots|mark|marks|scratch|scratches|dent|dents|flicker|twinge|twinges|itch|ache|bump|bumps|puddle|puddles|smudge|fleck|flake|flakes|stray|weed|pothole|potholes|queue|queues|bill|bills|fine|fines|cockroach|cockroaches|ant|ants|mouse|mice|rat|rats|moth|moths|flea|fleas|tick|ticks|slug|slugs|fly|flies|wasp|wasps|mosquito|mosquitoes|spider|spiders|intruder|burglar|thief|thieves|hacker|hackers|spam|popup|popups|pop-up|pop-ups|damp|mould|mold|rust|rot|limescale|stain|stains|smell|smells|odour|odours|smoke|dust|rain|water|frost|cold|heat|noise|noises|hum|snoring|barking|cramp|cramps|headache|headaches|wrinkle|wrinkles|pimple|pimples|acne|dandruff|knot|knots|tangle|tangles|blank page|blank screen|blue screen|loading screen|error message|error messages|late fee|late fees|traffic jam|<mishap.event>)';
/** To have to do with something, by eye, ear, nose or hand. */
const MEET =
  '(see|hear|feel|smell|taste|notice|spot|find|meet|face|have|get|suffer|experience|encounter|witness|catch|come across|run into|bump into|stumble (on|upon|over)|(lay|set|clap) (your)? eyes on|set foot on|put up with|be (bothered|plagued|troubled|bitten|woken|hit|stung|annoyed|haunted|left) (by|with)|deal with|fight|battle|wipe (up|off)|mop (up)?|scrub|sweep (up)?|scrape|chase|worry about|think about|wait for|queue for|search for|pay|remember|know|need)';
/** What readers are tired of doing. */
const CHORE =
  '(worry|queue|wait|chase|scrub|mop|sweep|scrape|iron|lose sleep|run out|search|hunt|guess|ask twice|repeat yourself|explain yourself|start over|start again|re-enter|be late|be cold|be hungry|oversleep|get (lost|stuck|wet|stung|bitten|burnt|hacked|locked out)|pay (a penny|extra|late|too much)|call a (plumber|doctor|locksmith|mechanic|roofer)|look back|look elsewhere|feel (pain|cold|alone|lost|tired))';
/** What goes on for ever, as people say it. */
const DOOMSDAY =
  '(kingdom come|doomsday|the cows come home|hell freezes over|judgement day|judgment day|the last trump|the crack of doom|the seas run dry|pigs (can)? fly|the sun (goes out|burns out|dies|turns cold)|your dying day|the day you die|the stars fall)';
/** What nothing is safer than. */
const ROCK =
  '(the bank ..3|houses|fort knox|gold|a rock|the rock ..2|rock|granite|death and taxes|taxes|the sunrise|sunrise|tomorrow is|eggs is eggs|day follows night|night follows day|a swiss watch|clockwork|a fortress|a vault|a castle|the day is long|(can|could) be|it gets|they come|the pyramids|steel|iron|oak)';
/** Everybody without exception, as the object of a teacher's or a firm's doing. */
const EACH =
  '((every|each|any) (single|last)? (one of (them|our ..2|you)|<any>|<any> <any>)|everyone|everybody|anyone|anybody|all (of)? (our|the|my) <any>|all comers)';
/** Whose doing is boasted of. */
const MAKER = '(it|this|these|they|we|i|he|she|(our|my|this|that|these|the) ..3)';

/** Nothing of it will ever be met with again: “you’ll never lay eyes on another ant”. */
export const NEVER_MET = spoken([
  `you (will|shall|are going to) «never (ever|again)? (have to|need to)? ${MEET} (up|with)? (a|an|one|another|any|any more|so much as (a|one)|a single|even (a|one)|the|your|that|those|his|her)? ..1 ${TRACE}» (again|in|on|from|of|at|with|inside|here|there|behind|under|once|after|while|for|if|when|as|$)`,
  `you (will|shall|are going to) «not (ever)? (have to|need to)? ${MEET} (so much as (a|one)|a single|one single|one|even (a|one)|another|the (slightest|faintest|least|smallest)|the (ghost|hint|sign|trace|shadow|whiff|sound) of (a|an)?) ..1 ${TRACE}»`,
  `you (will|shall|are going to) «never (ever|again)? (have to|need to)? ${MEET} (another|one more|the likes? of|so much as (a|one)|a single) <any>»`,
  `you (will|shall|are going to) «never (ever)? (have to|need to) ${CHORE}»`,
  `you (will|shall|are going to) «never (ever)? (have to|need to|want to)? ${CHORE}» (again|ever|$)`,
  `you (will|shall|are going to) «not (ever)? (have to|need to)? (${CHORE}|${MEET}) ..5 (ever (again)?|again ever|one more time|another (day|night|time|minute|second)|in your life)»`,
  `${TRACE} (will|shall|is going to|are going to) «(not ever|never (ever)?) (again)? (bother|trouble|plague|pester|wake|haunt|worry|reach|touch|enter|cross|set foot|get (in|into|through|near)|come (in|near|through|back)|darken|dare|return|be (seen|heard|felt|smelt|found))»`,
  `${TRACE} «will not (set foot|show (its|their) faces?|dare|stand a chance|darken|come (near|back)|be (back|around|seen again)|return|reappear|recur|get (near|past|anywhere)|be (seen|heard) of)»`,
  `«there (will|shall|is going to|are going to) not be (any|a|another|one) (more|further|single|other|next)? ..1 ${TRACE}»`,
  '«you need (not|never) (ever)? (fear|worry about|dread|bother with) ..4 (ever (again|after)?|any more|anymore|again)»',
  '(will|shall|does|do) «not (hear|feel|notice|smell|suspect|lose|miss|spill|hurt) (a (single)? thing|one bit|a bit)»',
]);

/** It was the last of it: “you’ve seen the last of the damp”. */
export const LAST_OF_IT = spoken([
  `you (have|'ve) «(seen|heard|had|felt|smelt|met) the (very)? (last|end|back) of (it|that|them|this|those|these|him|her|(the|your|that|those|these) ..1 ${TRACE})»`,
  `«(that|this|it) (is|was|will be) the (very)? last (that)? you (will|shall|'ll|are going to) (ever)? (see|hear|feel|smell|have|know|taste|notice) of (it|them|that|this|these|those|the|your)»`,
  `(that|this|it) (is|was|will be) «the (very)? last ..1 ${TRACE} (that)? you (will|shall|are going to) (ever)? <any>»`,
  `«(say|wave|kiss) (goodbye|good-bye|farewell|bye) to (the|your|all|any|every|those)? ..1 ${TRACE}» (for ever|for good|forever|once|$)`,
]);

/** Nothing gets past, nobody leaves unhappy. */
export const NOTHING_ESCAPES = spoken([
  `«(nothing|nobody|no one|not a (thing|soul|mouse|fly|drop|crumb)|no <any>|not one <any>) (ever)? (gets|slips|escapes|sneaks|creeps|leaks|squeezes|makes it|finds a way) (past|through|by|under|(in|out|over|round|off) $)»`,
  '«(nobody|no one|not a soul|not one <any>|no <any>) (ever)? (leaves|goes home|goes away|walks away|walks out|comes away|gets left|drives off|goes) ..3 (hungry|unhappy|empty-handed|empty handed|disappointed|dissatisfied|thirsty|sad|bored|cold|without a smile|behind|broke|sick)»',
  `«there (is|are|'s) (no|not (a|an|any|one|a single|the)) <any> <any>? (that|which|whom)? (i|we|they|it|he|she|(our|my|this|the) <any>|(our|my|this|the) <any> <any>) (can|could|do|does|will) not» <any>`,
  `«there (is|are|'s) (no|not (a|an|any|one|a single)) <any> ..2 (that|which) (can|could|will) (ever)? (withstand|resist|beat|defeat|stop|escape|match|outrun|outlast|survive|touch|harm|open|pick|crack|break|get (past|through))»`,
  `«there (is|'s) nothing (that)? (i|we|they|it|he|she|(our|my|this|these) <any>|(our|my|this|these) <any> <any>) (can|could|do|will) not» <any>`,
  'nothing «(has been|is|was|will be|gets) left to chance»',
  "«(i|we) (have|'ve) thought of (everything|absolutely everything|every last <any>)»",
]);

/** “Failure isn’t a word we know”. */
export const NO_WORD_FOR_IT = spoken([
  '<mishap.event> (is|are) «not (a|the)? (word|words|term|concept|thing|something) (that)? (i|we|they|our ..2) (know|use|understand|recognise|recognize|do|teach)»',
  '(the)? (word|words|term|concept) ..3 «(is|are) (not|nowhere|missing) (in|from|part of)? (our|my|the) (vocabulary|dictionary|lexicon|book|books)»',
  '(i|we|our <any>) «(do|does) not know the (word|meaning of|concept of) (<any>)? <mishap.event>»',
  '(i|we|they|our ..2) «do not do (late|delays|mistakes|failure|errors|excuses|no|second best|cold|slow|lost|downtime)»',
  '(i|we|our ..2) (am|are|is) «never more than <any> <any>? (seconds|minutes|minute|hour|hours|yards|metres|miles|steps) (away|late|off|behind|out)»',
]);

/** As sure as stone and gold, and until doomsday. */
export const SURE_AS_STONE = spoken([
  `(is|are|be|stays|stay|'s|feel|sleep|sits|rests|lies) «as (safe|secure|sound|solid|sure|certain|reliable|steady|firm|dependable|tight|trustworthy) as ${ROCK}»`,
  `^ «as (sure|certain) as ${ROCK}»`,
  `«(till|until) ${DOOMSDAY}»`,
  '^ (sir|madam|dear|yes|ok|sure|no problem)? «(definitely|surely|pakka|pucca|pukka|(100|one hundred|hundred|cent|200|1000) (%|percent|per cent)|absolutely|totally|completely|dead) (sure|certain|guaranteed|confirmed|guarantee|promise|certainty)»',
  '^ «(solid|ironclad|cast-iron|rock-solid|full|absolute|total|pucca|pukka|pakka|solemn|iron|money-back|lifelong|100 %) (guarantee|promise)» (that|it|your|the|you|this|no|$)',
  '^ (sir|madam|dear|yes|ok|sure)? «(hundred|100|one hundred|cent|200|1000) (%|percent|per cent)» (sure|guaranteed|confirmed|pakka)? (your|you|it|this|the|we|they|he|she|all) ..6 (will|shall|is going|are going)',
  '«(put|place) (my|our) (hand|hands|neck|life|name|shirt|house) (in|on|into) (the fire|it|that|this|the block|the line)»',
  "«(swear|promise|vow) (on|by) (my|our|his|her|the) (mother|father|life|grave|children|honour|honor|kids|soul|bible|head|heart|name|mother 's <any>|gran|dog)»",
  '(safe|sure|certain|dead|sound) «as can be» $',
  '«set (your|the) (watch|watches|clock|clocks) by» (us|it|our|the|them|him|her)',
  '^ «(surely|certainly|assuredly|positively|definitely) (and (surely|certainly|truly|definitely|positively))?» (your|the|it|this|you|our) ..3 (will|shall)',
  '«(i|we) give (you)? (it|that|this)? (to you)? in writing»',
  "(exam|test|interview|visa|case|claim|audit|inspection|application|race|match|trial|hearing|viva|loan) (is|will be|'s) (a|an)? (mere|real|total)? «(walkover|cakewalk|walk in the park|piece of cake|doddle|cinch|pushover|formality|breeze|child 's play|plain sailing)»",
  "(success|victory|satisfaction|safety|quality|perfection|comfort) (comes|is|'s) «(as standard|built in|baked in|included|par for the course|our middle name|second nature)»",
  '(will|shall|is going to) «be the (envy|talk|toast|pride|jewel) of»',
  '(will|shall) «see (you|us|them|your <any>|our <any>|the <any>) out» $',
  "your (own)? «(grandchildren|great-grandchildren|grandkids|children 's children|heirs|descendants) (will|can|shall) (still|one day|all)? (use|be using|wear|be wearing|ride|inherit|play|sleep|cook|drive|enjoy|eat|sit|have|hand|sail|love)»",
]);

/** Everybody is brought through: “our tutor gets every child through the exam”. */
export const BRINGS_ALL = spoken([
  `${MAKER} (always)? «(gets|brings|takes|coaches|leads|steers|sees|carries|guides|pulls|turns|makes|get|bring|take|coach|lead|steer|see|carry|guide|pull|turn) ${EACH} (safely|home|easily)?» (through|into|over|to (the|a|their) (finish|top|goal|degree|job|summit|shore|visa)|across|home|fit|happy|slim|rich|fluent|calm)`,
  `${MAKER} (simply|always|literally)? «(can|could|will|would|do|does|did) not (but|fail to|help but)» (succeed|win|please|pass|impress|work|sell|grow|heal|improve|sprout|bloom|flower|rise|sleep|land|arrive|fit|last|hold|stick|stand|shine|stop|cure|convince|delight|thrive|recover|ripen|germinate|take off)`,
  '(you|your ..2|they|everyone|everybody|anyone|nobody|(every|any|each) <any>) (simply|always|literally)? «(can|could|will|would) not (but|fail to|help but)» (love|smile|enjoy|like|laugh|sleep)',
  '^ «(whatever|whichever <any>|however <any>) ..3 (i|we|our <any>) (have|stock|know|hold|keep|carry|make) (exactly)? (the|a|an|just the) ..1 (part|parts|answer|cure|fix|key|tool|remedy|solution|spare|spares|size|one|thing|way|product|trick|man|woman|person|team)»',
  '«absolutely nothing (can|could|will|is going to)» <any>',
]);
