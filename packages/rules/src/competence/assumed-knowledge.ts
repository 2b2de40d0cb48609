import { type Cue, defineRule, type Finding, type ProposedFix, type Reading, type Span } from '@trustlint/core';
import { clauseStart } from '../clause.ts';
import { isTitle } from '../wording/title.ts';
import { wordList } from '../wording/word-list.ts';

const ID = 'competence/assumed-knowledge';

const SURELY =
  '(surely|certainly|probably|no doubt|undoubtedly|doubtless|of course|naturally|obviously|presumably|already|well|very well|all|now|by now|may|might|will|must|should|likely|most likely|clearly)';
const KNOWING =
  '(know|knows|aware of|understand|understands|realise|realises|realize|realizes|appreciate|remember|recall|see|guess|imagine)';
const EVERYONE =
  '(everyone|everybody|(nearly|almost|just about|practically) (everyone|everybody)|we all|you all|anyone|anybody|(every|any) <any> <any>?|most (people|readers|users|customers|drivers|members|parents)|all <any>|the whole world|people)';
/** What a reader is to get done. */
const TASK =
  '(it|this|that|the (rest|fix|process|procedure|set-up|setup|installation|install|solution|change|trick|answer|step|steps|update|upgrade|migration|move|repair|remedy|workaround|configuration|activation|registration|return|pairing|assembly|sequence|calculation|instructions|explanation|whole thing|thing|task|job|sign-up|transfer|next step|next bit|last step|reset|conversion)|(these|those|all|both) (steps|changes|settings)|<ing> <any>? <any>? <any>? <any>?)';
const IS = "(is|'s|are|will be|should be|would be|really is|remains|has always been)";
const VERY =
  '(but|only|merely|very|really|quite|pretty|fairly|rather|so|super|dead|extremely|perfectly|absolutely|relatively|simply|just|all|actually|of course|also|always|totally|completely|that|incredibly|truly|basically|wonderfully|reasonably|remarkably|usually|normally|often)';

/** What is done to a thing; also the forms in "re-" and "un-" that no list of irregular verbs names. */
const DONE =
  '(<ed>|<ly>|rebuilt|redone|rerun|reset|rewritten|remade|resent|resold|retold|rewound|rewoven|reset|overwritten|undone|unwound|withdrawn|rehung|regrown|reread|unbound)';
/** What nobody has to be for an easy task. */
const MASTER =
  '(genius|expert|engineer|rocket scientist|brain surgeon|programmer|wizard|whizz|whiz|einstein|lawyer|accountant|electrician|plumber|magician|professor|master|professional|pro|specialist|technician|degree|phd|doctorate|skill|effort|brains|magic|wizardry|sherlock)';
/** What is easy, said of a task. */
const EASE =
  "(easy|simple|straightforward|trivial|basic|elementary|obvious|self-explanatory|self-evident|intuitive|effortless|hassle-free|foolproof|painless|idiot-proof|uncomplicated|undemanding|within anyone 's reach|dead-easy|plain sailing|common sense|simplicity itself|the (easiest|simplest) thing (in the world|ever|of all)|a (breeze|cinch|snap|doddle|no-brainer|piece of cake|walk in the park|pushover|trifle|formality|picnic)|(child|kid|kids|children) 's play|no (rocket science|great art|magic|mystery|big secret))";
/** What is easy, and can be said of nothing but a task. */
const CHILDS_PLAY =
  "(a (breeze|cinch|snap|doddle|no-brainer|five-finger exercise|child 's game|lark|stroll|piece of (cake|pie|p)|walk in the park|pushover|formality|walkover|cakewalk|synch|dawdle|five-minute job|two-minute job)|((child|kid|kids|children|baby) 's (play|stuff)|(kid|baby|kids) stuff)|child’s play|plain sailing|simplicity itself|idiot-proof|easy-peasy|dead (easy|simple|straightforward)|(not|hardly|no|scarcely) (exactly|quite|really)? (rocket science|brain surgery|a dark art|witchcraft|sorcery|alchemy|(higher|advanced)? (mathematics|maths|algebra|calculus|arithmetic)|(quantum|nuclear) (physics|science)|a labour of hercules|an olympic (sport|discipline))|as (easy|simple) as (pie|abc|a b c|falling off|can be|that|it gets|one two three)|second nature|common sense|self-explanatory)";
const HARD =
  '(hard|difficult|complicated|complex|tricky|rocket science|brain surgery|magic|witchcraft|challenging|demanding|a challenge|an art|a mystery|beyond you|(a|an)? (herculean|superhuman|sisyphean|gigantic|mammoth|arcane) <any>)';
const LAYMAN =
  '(child|kid|toddler|gran|nanna|mother|father|auntie|infant|kids|baby|beginner|novice|layman|layperson|schoolchild|five-year-old|granddad|grandpa|nan|nana|cat|hamster|goldfish|six-year-old|ten-year-old|grandmother|grandma|granny|mum|dad|idiot|monkey|fool|technophobe|caveman|dummy|amateur|grandfather|dog|dinosaur|schoolboy|schoolgirl|schoolkid|pupil|teenager|four-year-old|seven-year-old|eight-year-old|nine-year-old|trained monkey|chimp|chimpanzee|newbie|first-timer|bachelor|grandparent|blind man|man|robot|rookie|apprentice|preschooler|first-grader|kindergartner|simpleton|halfwit|numpty|muppet|donkey|parrot)';
const SKILL =
  '(skill|skills|knowledge|expertise|know-how|understanding|qualification|qualifications|talent|background|wizardry)';

const SURE =
  '(no doubt|surely|certainly|doubtless|probably|undoubtedly|presumably|of course|naturally|already|all|obviously)';
const EASILY =
  '((quickly|safely|simply|cheaply) and)? (easily|effortlessly|painlessly|readily) (and (quickly|safely|cheaply))?';
/** What stands before an order. */
const FIRST = '(please|kindly|then|now|so|and|or|but|next|first|instead|finally|afterwards)';
/** What shows that the word before is a verb, and an order. */
const OBJECT =
  '(the|your|it|this|that|these|those|into|up|off|out|them|all|both|yourself|over|in|onto|down|away|on|through|a|an|two|three|some|any|every|each|one)';
/** Small doings in chatty words. */
const POP =
  '(pop|nip|hop|stick|bung|chuck|shove|whack|whip|jot|scribble|head|bang|stuff|tuck|plonk|dump|sling|swing|dash|flick|poke|key|punch|shoot|ping|whizz|slap|tweak|jiggle|wiggle|rummage|dig|whizz|fiddle|lob|toss|squirt|dab|nudge|bash|knock|scoot|toddle|wander|trot|jump|skip|zap)';

/** What the reader is said to have come to know, with "that", "how" or "of" behind it. */
const LEARNT =
  '(guessed|gathered|noticed|realised|realized|worked out|figured out|spotted|twigged|heard|read|seen|learnt|learned|understood|grasped|picked up|discovered|come across|worked with|met|dealt with|used|studied)';
const OF_THAT = '(that|how|what|where|which|why|who|when|of|about|this|these|those|by now|already|from|with)';
/** What nobody has to be given who knows already. */
const TELLING =
  '(explanation|explanations|introduction|introductions|explaining|reminder|reminding|telling|instruction|instructions|manual|guide|tutorial|training|lesson|lessons|comment|elaboration|teaching|expert|specialist|further words|words|diagram|drawing)';
/** The first things that one learns. */
const FIRST_LESSONS =
  "(the (abc|abcs|basics|basic rules|fundamentals|alphabet|first (rule|lesson|law|principle)|oldest (rule|trick|law)|golden rule|one times table)|lesson (one|<num>)|day (one|<num>) (stuff|knowledge|material)|(page|chapter|rule|step) one|school knowledge|textbook (stuff|knowledge)|first (year|grade|form|semester|term) (stuff|knowledge|material|physics|chemistry|maths|law|grammar)|old hat|old news|bread and butter|common (knowledge|sense)|general knowledge|nursery stuff|kindergarten stuff|beginner 's stuff)";
/** Handwork: said that anyone can do it. */
const HANDWORK =
  '(solder|fix|fit|change|replace|swap|install|wire|tune|mend|sew|glue|stitch|build|reset|assemble|adjust|tighten|loosen|program|configure|repair|restart|unblock|descale|calibrate|patch|hang|paint|drill|screw|mount|calculate|work out|master|splice|graft|prune|plaster|re-string|bleed|sharpen|fold|knit|file|plumb|tile|set up|put together|take apart|rewire|code|bake|whip up|reboot|remove|undo|unscrew|decode|balance|fill in|figure out)';

type Kind = 'adverb' | 'opening' | 'task' | 'claim' | 'way';

export const assumedKnowledge = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'info',
  fix: 'replace',
  profile: 'recommended',
  summary: 'Words that assume the thing is easy or known.',
  why: 'For a reader who finds it hard, or did not know, “simply” and “as you know” say that the fault is theirs. The sentence says the same without them.',
  sources: ['000 5.2', '001 1'],
  options: {},
  phrases: {
    /** "Simply edit": the adverb comes out. */
    [`${ID}.adverb`]: [
      '^ (please|kindly|then|now|so|next|first|and|or|but|instead|after that|finally|otherwise)? «(simply|just|merely|effortlessly)» (go ahead and)? (re)? <instruction.verb>',
      '(and|or|then|so|please|kindly|but|instead) «(simply|just)» (re)? <instruction.verb>',
      `^ ${FIRST}? «(simply|just|merely)» <any> ${OBJECT}`,
      `${FIRST} «(simply|just|merely)» <any> ${OBJECT}`,
      `(you|they|one) (then|now|also|always|will|can|could|should|must|may)? «(simply|merely)» <any> ${OBJECT}`,
      '(simply) by <ing>',
      '^ <instruction.verb> «(simply|merely)» (the|your|a|an|it|on|this)',
      '(you|they|one|people|readers) (can|could|may|might|need to|have to|must|should|will|will have to|would|will need to|will want to|want to|are able to|then|now|also) (then|now|also|always)? «(simply|just|merely)» (re)? <instruction.verb>',
      'you (then|now|also|always)? «(simply|just|merely)» (re)? <instruction.verb>',
      '(you|they|it|that|this|one) «(simply|just|merely)» (need|needs|have|has) (to|a|an|the|your)',
      '«(merely|simply|just)» (needs|need) (to be <ed>|to be|(a|an) <any>? <any>? (restart|reset|reboot|update|click|minute|second|wipe|shake|clean|push))',
      '(needs|need|has|have) «(merely|simply|just)» to (be|<instruction.verb>)',
      `(can|could|may|must|should|will) «(simply|just|easily|effortlessly)» be ${DONE}`,
      '(can|could|may) be «(simply|easily|effortlessly)» <ed>',
      '(can|could|may|will|should) «(simply|merely|easily|effortlessly)» be <ed>',
      '(is|are|gets|get) «(simply|merely)» <ed> (with|off|out|onto|into|up|down|away|through|over)',
      '(pops|pop|comes|come|slides|slide|lifts|lift|clips|clip|snaps|snap|slips|slip|slots|slot|clicks|click|screws|screw|pulls|pull|folds|fold) (out|off|in|on|up|apart|together|back|open|down) «(easily|effortlessly|with ease|without effort|just like that)»',
      '(by|for|of|without|than|about|means|involves|after) «(simply|merely)» <ing>',
      '(to|and) «(simply|easily)» <instruction.verb>',
      '(you|they|one|everyone|anyone|anybody) (can|could|will|may|should|are able to|will be able to|would) (also|then|now|always|just|very|quite)? «easily» <any>',
      '^ (you)? «easily» <instruction.verb>',
      'you «only» (have|need) to <instruction.verb>',
      `you «only» (have|need) to <any> ${OBJECT}`,
      '(is|are) «easily» (found|done|fixed|solved|changed|removed|installed|set|reset|replaced|repaired|cleaned|reached|switched|updated|edited|corrected|configured|adjusted|opened|explained|identified|recognised|spotted)',
      '<instruction.verb> (it|them|this|that|the <any>|your <any>|these <any>) «(easily|effortlessly|with ease|without (any)? (effort|trouble|difficulty|problem|problems))» ($|by|in|from|with|at|on|through|via|yourself)',
      `^ (please|then|now|so|and|or|but)? «(simply|just)» ${POP} <any>`,
      '^ (please|then|now|so|and|or|but)? «just» give (the|your|it|them|both|all|that|this|each)',
      `(you|they|one|everyone|anyone|anybody) (can|could|will|may|should|are able to|will be able to|would) (also|then|now|always|just|very|quite|again)? «${EASILY}» (re)? <any>`,
      'you (then|now|also|again|just)? «(effortlessly|painlessly)» (re)? <any>',
      '(is|are|can be|could be|may be) (very|quite|also)? «((quickly|safely|cheaply) and)? easily (and <ly>)? <ed>»',
      `(can|could) «(readily|painlessly)» be ${DONE}`,
      `(can|could) be <ed> ..3 «with (no|little|hardly any|minimal|zero) (effort|trouble|difficulty|fuss|hassle|sweat) (at all|whatsoever)?»`,
      '<instruction.verb> ..4 «with (no|little|hardly any|minimal|zero) (effort|trouble|difficulty|fuss|hassle|sweat) (at all|whatsoever)?»',
      '(this|that|it|which) «(simply|just|merely|basically)» means (you|that you) (need|have|must|should)',
    ],
    /** "As you know," comes out with what sets it off. */
    [`${ID}.opening`]: [
      `as you ${SURELY}? ${SURELY}? ${KNOWING}`,
      `as you (will|must|should|may|might|would|no doubt|surely|certainly) (already|surely|no doubt|all|of course|doubtless|well)? (know|have (seen|read|noticed|heard|realised|gathered|understood|learnt|learned)|be aware|realise|realize|see|notice|appreciate)`,
      `as (i|we) (am|are|'m|'re)? (quite|very)? (sure|certain|confident|trust|imagine|expect|suppose|gather) (that)? you (will|would|do|can|may|must|have|are)? (all|already|fully|well|also)? (know|aware|realise|realize|noticed|understand|imagine|appreciate|agree|gathered|heard|recall|remember|see)`,
      'duh',
      `as you are ${SURELY}? ${SURELY}? (aware|familiar with|well aware)`,
      `as ${EVERYONE} ${SURELY}? (know|knows|is aware|are aware|understands|understand|will know|can tell you|will tell you|should know|ought to know|has noticed)`,
      'as (is|was)? (well|widely|generally|commonly|universally)? (known|common knowledge|obvious|self-evident|usual knowledge)',
      `as (any|every|each) <any> ..5 (knows|will know|(will|must|should|would|can) (be aware|well know|appreciate|understand|realise))`,
      'as (any|every) (good)? <any> <any>? (knows|(can|will|could|would) (tell you|confirm|attest|testify|explain)|(should|will|must|would) know|learns|is aware|understands)',
      `${EVERYONE} (surely|of course|already|obviously|should|will|must|certainly)? (knows|know|is aware|understands) (that|how|what|where|why|by now)`,
      'as (is|was)? (generally|widely|commonly|universally|usually|well) (understood|accepted|established|recognised|recognized|documented)',
      "(it|that) (is|'s) (a|an|no) (very|widely)? (well-known|known|established|open|common|generally known) (fact|secret|truth|practice|knowledge) (that)?",
      "(it|that) (is|'s) no secret (that)?",
      "it (is|'s) (only|just|quite|perfectly|surely|clearly)? (logical|self-evident|plain|plain as day) (that|to)",
      '(everyone|everybody|we all|you all) (surely|of course|already|here|in <any>)? (knows|know) (the|our|this|a|these|my|you|when|who|to)',
      '(any|every|each) <any> worth (his|her|their|its|the|your) <any> (knows|will know|can tell|will tell|would know|understands|does|has)',
      'as any(one|body) ..7 (knows|can tell you|will tell you|will confirm|would know|could tell you)',
      'you (must|will|should|may well) (surely|already|have)? (have)? (heard|read|known|seen) (of|about|that|the|our) ..3 (by now|already|in the news)?',
      'you (would|will|must|may) be (knowing|well knowing|knowing already) (that|how|what|where|about|the)?',
      'needless to (say|mention|add|explain|point out)',
      '(no need|unnecessary|superfluous) to (say|mention|add|explain|point out) (that|how|what|why)',
      '(it|this|that) (should|does|almost|of course|really|hardly|probably)? (go|goes) without saying (that)?',
      "(it|that) (is|'s) (common|general|basic) knowledge (that|how|what|$)",
      "(it|that) (is|'s) (well|widely|generally|commonly) known (that|how)",
      "it (is|'s|should be|will be) (quite|pretty|perfectly|of course|rather|only|very)? (obvious|self-evident|evident) (that|to (everyone|everybody|anyone|you))?",
      '(you) (surely|certainly|undoubtedly|doubtless|no doubt|probably|presumably|obviously|already|of course|clearly) (will|must)? (already|all|have)? (know|knew|known|realise|realize) (that|how|where|what|which|why|who|this|by now|your|already|all about|about|exactly|it)',
      '(you) (will|must|should) (surely|certainly|already|no doubt|of course|well|by now|probably|undoubtedly|doubtless|presumably) (already)? (know|realise|realize|be aware) (that|how|where|what|which|why|who|this|by now|your|all about|about|it|of)',
      'you (have)? (surely|certainly|no doubt|undoubtedly|probably|of course) (have)? (already)? (done|seen|heard|used|read|noticed|met) (this|that|it|these|of|about|one)',
      "as you (would|'d|might|can|may|will|could|can well|may well) (expect|imagine|guess|have guessed)",
      '(unsurprisingly|not surprisingly)',
      'it stands to reason (that)?',
      '(it|this|that) (should|must|ought to) be (clear|obvious|plain) (to (you|everyone|anyone)|by now|that|enough)',
      '(i|we) (do not|should not|hardly|surely do not|need not|probably do not) (need|have)? (to)? (tell|explain to|remind|teach) you (that|how|what|why|where)',
      'you do not need me to (tell|explain|say|remind|show)',
      'you (will|can|should|are going to) (surely|easily|soon|certainly)? (figure|work) (it|that|this|the rest) out',
      '^ (and|but|since|because|then)? you know (how to|where|which|what)',
      '^^ (so|now) you know (how to|where|which|what)',
      `(everyone|everybody|every <any>|we all|you all|you surely|you certainly|you probably) (has|have|own|owns|keeps|keep) ..4 (at home|these days|nowadays|anyway|lying around|to hand|at hand|in the (kitchen|drawer|house|garage|shed))`,
      'any (half-awake|wide-awake|attentive|observant|literate|thinking|moderately <any>|reasonably <any>|decent|normal|half-decent|sane|sensible|reasonable|proper|serious|competent) <any> (can|will|would|has|knows|should|does|sees|understands)',
      'as (you|we all|everyone|everybody) (have|has|will have|must have|surely|all)? (learned|learnt|learns|learn) (at|in|as|from)',
      '(is|are|will be|should be|must be) (surely|certainly|no doubt|probably|of course|well|already)? familiar to (you|everyone|all|anyone|everybody)',
      'the rest you know',
      '^ all (this|that|of this|of that) you (of course|surely|will)? know',
      '(hardly|scarcely|barely) (needs|need) (saying|explaining|telling|spelling out|repeating|mentioning) $',
      '(staring|looking|stares|looks) (you|anyone|us all) (right|straight)? in the face',
      '(nobody|no one|hardly anyone|few people) (over|above|past|with|who|in) ..6 (gets|get|goes|go|can go|could go) (this|it|that)? wrong',
      'you (will|would|do|need|should)? (hardly|not|scarcely|never) (even)? (have to)? break (a|into a|out in a|much of a) sweat',
      'you (can|could|will) (also|then)? <any> ..4 in (two shakes|two ticks|a jiffy|no time (at all)?|a trice|the blink of an eye|the twinkling of an eye|a heartbeat|a flash|your sleep)',
      // The reader knows it, in every tense and order of words.
      'knowing ..6 as you do',
      `you (will|must|would) (${SURE}|well)? have ${SURE}? ${LEARNT} (that|how|what|where|which|why|by now|already|yourself)`,
      `${SURE} you (will|must|would)? (already|all|long)? (have|know|remember|recall|are|be|understand) (already|long|all)? (${LEARNT}|aware|familiar|acquainted|that|how|what|where|been) <any>`,
      `you (will|must|may|would|should)? (remember|recall|know|understand|realise|realize|appreciate|see|agree|learnt|learned) ${SURE} ${OF_THAT}`,
      "(this|that|it|none of this|nothing of this|all this|these|the <any>) (will|should|can|may|must)? (hardly|surely|certainly|not)? (be|is|'s|are|come as) (hardly|surely|certainly|of course|probably)? (no|hardly|not|scarcely|nothing|anything|a)? (exactly|really)? (a|any)? (news|nothing new|anything new|surprise|secret|surprising|revelation|mystery) (to|for) (you|anyone|anybody|any <any>|everyone|most <any>)",
      "(it|this|that) (will|should|can|is|'s) (hardly|scarcely|surely|certainly)? (be|come as)? (no|hardly a|scarcely a|hardly|scarcely) (great|big|real)? (surprise|surprising|news|secret|revelation|mystery) (to (you|anyone|any <any>|everyone|all))? that",
      'you must be (familiar with|acquainted with|aware of|conversant with|well versed in|no stranger to)',
      '(it|that|this|the fact) (will|can|could|would|should)? (surely|hardly|certainly)? (not|hardly|scarcely) ..1 (have)? (escaped|escape|passed|slipped|got past|gone past|eluded) (by)? (you|your (notice|attention|eye|eyes|memory)|anyone|anybody)',
      '(i|we) (am|are|will be|would be|can|could|shall)? (probably|surely|certainly)? (tell|telling|say|saying|teach|teaching) you nothing (new|(you|that) <any>)',
      "you (are|'re) (surely|of course|no doubt|certainly)? (well|fully|thoroughly)? (versed|practised|practiced|schooled|at home|an old hand|a past master|no novice|no beginner|no newcomer|no stranger|au fait) (in|with|at|to|when|on)",
      '(with|given|after|from|having) (all)? (your|so (many|much)|<num>|that many|such|long) (long|vast|many|great|wide)? (experience|years|background|training|expertise|practice|time|background|skill|skills) ..3 you (will|must|should|surely|already|no doubt|of course|are|know)? ..1 (know|understand|aware|remember|recall|see|familiar)',
      'you (really|surely)? ought to (know|remember|be aware|have (known|noticed|seen|read|heard|realised)) (that|how|what|where|which|why|by)',
      "(it|this|that) (is|'s) (surely|of course|simply|just|really)? (a (given|truism|commonplace|platitude|matter of course|foregone conclusion|fact of life)|self-understood|taken for granted|understood|(only|just|quite|perfectly)? (natural|plain|clear|obvious|evident|apparent|logical) (as day|enough|surely|to all|to everyone|to anyone|to you)) that",
      "(it|this) (is|'s) (surely|just|quite|perfectly|rather|pretty)? (plain|evident|apparent|self-understood|logical) (that|why|how (to|the|it|this|that|a|an))",
      '(anyone|anybody|everyone|everybody|(any|every) <any>) with ..1 (half|eyes|sense|brain|a (brain|head|pulse|grain|shred|bit|little|minimum|drop|modicum)|any|common|basic|one) ..5 (can|could|will|would|knows|sees|understands|should|gets|does)',
      '(everyone|everybody|all the world|the whole (town|world|village|trade|country|planet)|(everyone|everybody) and (his|her|their) <any>|every man and his dog|the cat) (surely|already|by now)? (knows|is aware|understands)',
      '(the|your) (well-known|all-familiar|familiar|proverbial|customary|tried and tested|good old|same old|age-old) (formula|procedure|steps|method|rule|recipe|drill|routine|process|trick|sequence|technique|approach|one) ',
      '(do|use|follow|try|perform|apply) «the usual (things|stuff|drill|dance|ritual|routine|trick|tricks|checks)?»',
      '^ (so|and|but)? (logically|by definition|by nature|as a matter of course|self-understood|predictably|true to form|by its very nature)',
      // Asked, as if it were a test.
      '^^ (surely|but|and|so|well)? (do|did|have|are|were) (you)? not (you)? (know|read|heard|seen|learned|learnt|realise|realize|aware|familiar|notice|noticed|learn) (that|how|what|about|of|with|where|why)',
      '^^ (but|and|so|surely|well)? you do (know|realise|realize|remember|understand|recall|appreciate) (that|how|what|where|why)',
      '^^ (have|did) you (never|not) ..1 (heard|hear|seen|see|read|used|use|met|come across) (of|about|that|a|an|the)',
      'as (we both|both of us|you yourself|you of all people|you and (i|me)|you and everyone|you as (a|an) <any>) (will|must|should|no doubt|surely|of course)? (know|understand|remember|are aware|recall)',
      `you ${SURE} (know|remember|understand|recall) (the|your|our|a|all|<any> <any>)`,
      'you must (all|both|surely)? (know|have known|remember) (by now|that|very well|perfectly well)',
      "^ surely (everyone|everybody|anyone|anybody|it (is|'s) (clear|obvious|plain|known|evident|no)|you|we all|(i|we) (do not|need not)) <any>",
      "(the rest|everything else|the remainder|the next bit|what follows|the remaining steps) (is|'s|are|should be|will be|must be) (quite|pretty|then|all|probably|surely|more or less)? (clear|obvious|plain|easy|known|routine|child 's play|up to common sense|history|simple)",
      '(is|are|sits|hangs|lives|be) «((in|at|on) (the|its|their) usual (place|spot|position|drawer|shelf)|where (it|they) (always|usually|normally) (is|are|sit|sits|hang|hangs|live|lives))»',
      '^^ in the usual (way|manner|fashion|order)',
      `(anyone|anybody|whoever|everyone|everybody|a person|people) (that|who)? can (read|boil|tie|use|hold|count|add|drive|open|switch|make|write|cook|ride|plug|send|type|bake|change) ..4 (can|will|could) (re)? <any>`,
      'if you (can|could|know how to|are able to|have ever|manage to) (read|boil|boiled|tie|tied|use|used|hold|count|drive|ride|make|made|send|add|plug|type|change|changed|built|build|open|sewn|baked) ..5 you (can|could|will|know|are able to)',
      // Nobody has to be told.
      `(nobody|no one|none of (us|you)|few people|hardly anyone|hardly anybody|you|everyone|a <any>|an <any>) (surely|certainly|probably|really|hardly|scarcely)? (has|have|needs|need|needs|wants|should|will|would|does|do)? (hardly|not|scarcely|never)? (have|need|want)? (to)? be (told|reminded|taught|shown) (again|twice)? (that|how|what|why|where|to|about|of)`,
      `(nobody|no one|you (do not|hardly|surely do not|will not|should not)|few people|hardly anyone) (need|needs|have to have) (any)? (telling|reminding|teaching|showing|${TELLING}) (that|how|what|why|where|to|about|of|on)`,
      `(no|hardly any|little|not much) (further|more|great|long|real)? ${TELLING} (is|are|should be|will be|would be)? (needed|required|necessary|called for|due) (for|here|about|of|on|i|there)`,
      `(no|hardly any|little) (further|more|great|long|real)? ${TELLING} (needed|required|necessary|called for)`,
      `(need|needs|require|requires|wants) (surely|really)? (no|little|hardly any|scarcely any) (further|more|great|long|special)? ${TELLING}`,
      '(hardly|scarcely|barely|does not|should not|need not|no need|not) (need|needs|require|requires|bear|bears|be|worth|have)? (to be)? (saying|said|explaining|explained|telling|spelling out|spelled out|spelt out|repeating|repeated|mentioning|stressing|stating|stated) (but|that|how|though|here|,)',
      "(it|that) (is|'s) (hardly|scarcely|surely not|not really) (necessary|needed) to (say|mention|add|explain|point out|stress|repeat|state|spell out)",
      '(i|we) (will|shall|would|need|should|do) not (want to|need to|have to)? (bore|insult|patronise|patronize|weary|tire|trouble) you (with|by)',
      '(i|we) (can|may|will|shall|do)? (take|taken|taking) (it|this|that)? (as read|for granted|as given|as a given) (that)?',
      `(i|we) (trust|assume|presume|suppose|imagine|guess|expect|take it|am sure|are sure|dare say|am certain) (that)? you (will|do|must|all|already|can)? (know|remember|recall|understand|have ${LEARNT}) (how|where|what|which|why|that|your|the|this|all|about|already)`,
      // Everybody in the trade knows.
      `(any|every|each) <any> <any>? (knows|learns|understands|is taught|(will|would|should|must|ought to) know|(will|can|could|would) ((tell|assure) you|confirm|testify|attest)) that`,
      `as (everyone|everybody|anyone|anybody|all|most people|any <any>|every <any>|those|people|you and (i|me)) (in|on|at|from|who|with|of|familiar|versed) ..7 (knows|know|understands|understand|will know|should know|is aware|are aware|(will|can|could|would) tell you)`,
      `as (should|must|will|ought to|may) (already|by now|surely)? be (clear|obvious|plain|evident|known|familiar|apparent|self-evident|common knowledge) (by now|to (all|you|everyone|anyone))?`,
      `(it|this|that) (is|'s) (really|after all|just|simply|of course|pretty much|only|surely)? ${FIRST_LESSONS}`,
      `(trick|rule|method|procedure|reason|cause|fact|answer|way|rest|theory|principle) (is|'s) (really|after all|just|simply|of course|pretty much|only|surely)? (old hat|old news|common (knowledge|sense)|textbook|school knowledge|second nature)`,
      `(is|'s|are|being) (really|after all|just|simply|pretty much|only|surely)? (the (abc|abcs|basics|alphabet|first (rule|lesson|law|principle)|oldest (rule|trick|law)|one times table)) (of|in|for)`,
      '(one of)? the (very)? first (thing|things|lesson) (that)? (you|one|any <any>|every <any>|everybody|everyone|we|they|all <any>) (all)? (learn|learns|is taught|are taught|learned|learnt|get taught|teach)',
      '(as)? (you|we|we all|everyone|everybody|one|every <any>) (will|must|surely)? (have)? (learn|learnt|learned|learns|was taught|were taught|are taught|is taught|got taught) (this|that|it)? (at|in) (school|primary school|kindergarten|nursery|class|first year|your first <any>|the cradle|basic training|physics|maths|chemistry|biology)',
      'you know how (this|it|that) (works|goes|is done)',
      'for obvious reasons',
      '(who|which <any>) does not know (that|how|what)',
      '(presumably|surely|no doubt|certainly) you (are|will be) (aware|familiar|used to)',
      'by now you (will|must|should|surely)? know',
      'you (will|must) (surely|certainly|no doubt|of course|already|probably|undoubtedly) (already)? have (noticed|seen|read|realised|heard|gathered)',
      'you (are|will be|must be|should be|may be) (all)? (surely|certainly|undoubtedly|doubtless|no doubt|probably|presumably|obviously|already|of course|clearly|well|fully|perfectly|quite|only too|very well)? (surely|certainly|undoubtedly|doubtless|no doubt|probably|presumably|obviously|already|of course|clearly|well|fully|perfectly|quite|only too) (aware|familiar|used to|acquainted|conversant)',
      'you (will|must|should|would|may)? (surely|certainly|no doubt|undoubtedly|doubtless|of course|well|probably|obviously|already) (surely|already|still|well|all)? (remember|recall|appreciate|understand|recognise|recognize|agree|have (guessed|gathered|noticed|heard|read|seen|realised|realized|learnt|learned)|be (aware|familiar|acquainted))',
      '(i|we) (need|needs) (not|hardly|scarcely) (tell|remind|explain|add|say|point out|mention)',
      '(it|this|that) (hardly|scarcely|barely|does not|should not|need not) (needs|need|bears|bear|requires|require) (to be)? (saying|said|explaining|explanation|explained|mentioning|repeating|pointing out|stressing)',
      '(i am|we are) (sure|certain|confident) (that)? you (already|surely|all|will|must|do)? (know|are aware|are familiar|have heard|realise) (that|how|where|what|which|why|the|this|with|of|about)',
      '(i|we) (assume|presume|trust|take it|suppose|expect) (that)? you (already|will|do|all)? (know|are aware|are familiar) (that|how|where|what|which|why|the|with|of|about)',
      '^ surely you',
      // The reader is known to know it.
      `you (are|will be) ${SURE}? ${SURE}? (familiar with|acquainted with|conversant with|at home with|no stranger to|no strangers to) (the|your|our|this|that|these|those|how|what|<any>)`,
      `you (must|may|would|will|might|should) (${SURE}|well) be (familiar with|acquainted with|conversant with|used to)`,
      `you (will|must|may|would)? ${SURE}? have ${SURE} ..1 (come across|heard of|worked with|dealt with|encountered|met|used|been through|filled in|handled)`,
      `you (will|must|would|may) ${SURE} have (come across|heard of|worked with|dealt with|encountered|met|used|been through|handled)`,
      `(as|being) (a|an|the) <any> <any>? <any>? (of (ours|<any>))? you (will|must|should|would|are|surely|already|of course|no doubt)? ${SURE}? (know|knows|be aware|aware|understand|be familiar|familiar|be used|used to|realise|appreciate)`,
      `having <ed> ..5 you (will|must|should|surely|already|no doubt)? ${SURE}? (know|be (aware|familiar|used)|understand)`,
      'you (surely|clearly|obviously|already|will|of course)? know your way (around|about|round)',
      '(this|that|these|those) you (surely|no doubt|already|will|certainly|probably|obviously|of course) (already|surely)? know',
      '(i|we) (do not|should not|hardly|surely do not|need not|probably do not|will not) (need|have)? (to)? (explain|spell out|say|introduce|point out) (to you)? (that|how|what|why|where|which|who)',
      'who (has|have) not (heard of|used|seen|met|come across|read|wondered)',
      '(the|this|that|our) (procedure|process|drill|routine|method|rule|rules|way|principle) (is|are) (well known|known to (all|everyone|everybody|you)|common knowledge|no secret)',
      'you (will)? know the (drill|score|routine|procedure|rest|way|one|ones|sort|kind|type|form|menu|usual)',
      'you (will|must|should)? (be|are) (well|fully|already)? aware (of course|naturally|no doubt|surely|obviously|doubtless|i am sure)',
      '^ goes without (saying|mentioning)',
      '(send|submit|bring|follow|use|fill in|attach|complete|provide|take|enclose|upload|return) (us|me|in|with)? (the|your|all)? (the)? usual (forms|form|documents|papers|paperwork|procedure|process|steps|checks|channel|channels|details|information|data|protocol)',
    ],
    /** "All you have to do is edit": the order alone says it. */
    [`${ID}.task`]: [
      "all (that)? (you|one|anyone) (then|now|really|ever|actually|basically)? (have|has|need|needs|want|got|have got|will have|will need|would need) (to)? (then|now|really)? (do|to do) (now|then|here|next|for that|for this|about it|in this case)? (is|'s) (to)?",
      "(the only thing|the one thing) (that)? (you|one) (have|need|must|will need|will have) (to)? do (now|then|here)? (is|'s) (to)?",
      "all (that)? you (need|have) (is|'s) to <instruction.verb>",
      "all (that)? it takes (is|'s) (to <instruction.verb>|(a|an|one) (quick|simple|single|phone|short)? (click|minute|second|call|tap|restart|reset|command|line))",
      "(it|this|that|<ing> <any> <any>?) (is|'s) (then|really|all)? (simply|just|merely|purely|only|nothing more than|nothing but|no more than) a (matter|question|case) of (re)? <ing>",
      "<ing> ..4 (is|'s) (just|only|really)? a (matter|question|thing) of (seconds|moments|a (second|minute|moment|few seconds))",
      '<ing> ..4 (takes|is done in) (only|just|barely)? (seconds|moments|a moment|a second|a jiffy|two minutes|a minute)',
      "(the only thing|all) (that (is|'s|remains))? left (for you)? (to do)? (now|then)? (is|'s) (to|<instruction.verb>)",
      "all (that)? remains (for you)? (to do|to be done)? (is|'s) to",
      "(is|'s) (simply|just|merely|purely|nothing more than|nothing but|no more than) a (matter|question|case) of <ing>",
    ],
    /** A claim that it is easy. */
    [`${ID}.claim`]: [
      // What anyone in the trade sees
      '(any|every|each) <any> <any>? (could|would|should|ought to) (have)? (see|seen|tell|told|spot|spotted|notice|noticed|confirm|guess|guessed|smell|hear|feel|work out|worked out) (you)? (that|this|it|from|at|by|how|why|what|straight|right|immediately|instantly)',
      '(any|every|each) <any> <any>? can (see|tell|spot|notice|guess|smell|hear|feel) (you)? (that|at a glance|straight away|right away|immediately|instantly)',
      '(basic|simple|elementary|school|primary-school|common|plain|sheer|ordinary|first-year|high-school) (maths|math|mathematics|arithmetic|physics|logic|sense|chemistry|grammar|geometry|biology|economics|manners|geography|knowledge|addition|book-keeping|bookkeeping|hygiene|carpentry) (alone)? (tells|will tell|should tell|dictates|says|shows|suggests|teaches|demands|proves|would tell)',
      '(your|the|an|any|most) (average|typical|ordinary|normal|seasoned|halfway competent) <any> (has|have|will have|should have|would have|had) (no|little|hardly any|never any) (trouble|difficulty|difficulties|problem|problems) (with|<ing>|there|at all)',
      '(your|the|an|any) (average|typical|ordinary|normal|seasoned) <any> <any>? (knows|understands|manages|copes|handles|masters|gets|grasps|finds (it|this|that|them) (easy|simple|trivial))',
      // A few clicks, and no effort
      '(with|in|by|through|via|after|within) (just|only|but|no more than)? (a|one|two|three|four|five|six|<num>|a few|a couple of|a handful of|some) (very|really|quick and|short and|small and)? (simple|easy|quick|effortless|painless|straightforward|trivial) (click|clicks|steps|step|taps|tap|moves|move|turns|turn|strokes|stitches|swipes|commands|lines|edits|actions|cuts|folds|keystrokes|stages|twists|tweaks|minutes)',
      '^ (without|with no|with hardly any|with little|with minimal|with zero|with next to no) (any|the slightest|the least|much|great|real|special|further|particular)? (effort|trouble|difficulty|difficulties|fuss|hassle|sweat|skill|expertise|bother|know-how) (at all|whatsoever)? (you|one|anyone|anybody) (can|could|will|may|are able to)',
      "(it|this|that) (is|'s) (really|only|just)? a (matter|question|case) of (mere|just|only|a few|a couple of)? (seconds|moments|minutes) to <any>",
      `(my|our) <any>? ${LAYMAN} could (easily)? (${HANDWORK}|do|manage|use|understand|handle|operate|set up)`,
      "(re)? <instruction.verb> ..5 «(it|that|this) (is|'s) (really|honestly|truly|surely)? (no|hardly any|no great|no real) (trouble|bother|effort|hassle|hardship|sweat|big deal|biggie) (at all|whatsoever)?»",
      "^ (re)? <ing> ..7 (is|'s) (really|honestly|truly)? no (great|real) (hardship|feat|art)",
      `all (that is|that 's|it takes is|you need is|which is|that will be)? (required|needed|necessary|called for)? (of you)? (is|'s)? (a|an|one) (quick|simple|single|tiny|little|short) <any>? (click|call|tap|restart|reset|command|line|visit|signature|tweak|change|twist)`,
      'you need (only|merely|just|simply) <instruction.verb>',
      `(take|takes|require|requires|need|needs|demand|demands|involves) (absolutely|really)? (no|little|hardly any|not much|zero|next to no) (real|great|special|particular|technical)? (effort|talent|brains|brainpower|genius|thought|doing|${SKILL}) (at all|whatsoever)?`,
      '(is|are) (really|just|only|but)? a (simple|mere|pure) formality',
      '^^ nothing (easier|simpler|to it)',
      '^^ no (rocket science|magic|witchcraft|big deal|great art|brain surgery)',
      '^ (re)? <ing> ..7 takes (you)? (next to|hardly any|almost|absolutely)? no time (at all)?',
      '^ (anyone|anybody|everyone|everybody) can <any>',
      '^^ (it|this|that) (only|just|merely)? takes (you)? (only|just|barely)? (two seconds|a second|a sec|a jiffy|a tick|no time|next to no time)',
      "^ (re)? <ing> ..7 (is|'s) (really|honestly|just)? (no big deal|no sweat|no hassle|no bother)",
      '(practically|virtually|basically|almost|pretty much|more or less) (fills|does|installs|sets|explains|runs|writes|cleans|builds|files|cooks|configures|assembles) (itself|themselves)',
      '(done|ready|finished|running|up and running|there|home|set up|sorted|through) before you know it',
      '(is|are|should be|will be) (very much|pretty much|largely|mostly|entirely|more or less|surely|all) (self-explanatory|self-evident)',
      `no ..4 ${SKILL} (is|are|will be)? (needed|required|necessary|called for)`,
      "(this|that|it|they) (is|'s|are) ..2 (basic|elementary|beginner 's|beginners '|kindergarten|first-year|primary-school) (stuff|knowledge|level|maths|physics|logic|grammar)",
      'even (someone|somebody|people|a person|those|anyone|users|folks) (with|without|who|that) ..6 (can|could|will|would|manage|manages|find|finds)',
      '^^ (easy|simple|simples|easy-peasy)',
      '(with|using|use|takes|needs) ..3 common sense',
      'you (can|could) (not|hardly|never) (possibly|really|even)? (go wrong|fail|miss it|miss this|get (it|this|that) wrong|mess (it|this|that) up)',
      `${TASK} ${IS} ${VERY}? ${VERY}? ((quick|fast|free|safe|cheap) and)? ${EASE}`,
      `(is|'s|are|be|was|really|being) ${VERY}? ${VERY}? ${CHILDS_PLAY}`,
      `^ <ing> ..9 (is|'s|are|should be|will be) ${VERY}? ${VERY}? ${EASE}`,
      `(how (hard|difficult) can (it|this|that|<ing>) ..3 be|what (could|can|would) be (easier|simpler|more straightforward)|nothing (could|can) be (easier|simpler|more straightforward)|(not|nothing) exactly (hard|difficult|complicated)|no (trick|magic|great mystery|secret|big deal) (to (it|this|that)|about (it|this|that)))`,
      `(do|does|would|will|need) not (have to|need to|need|take|require)? (be)? (a|an|any)? (computer|maths|math|electrical|legal|financial|tech|tax)? (genius|expert|engineer|rocket scientist|programmer|wizard|whizz|whiz|einstein|lawyer|accountant|electrician|degree|phd) to`,
      `(it is|it 's|that is|this is|really) (that|as) (easy|simple) (as that)? $`,
      `(common sense|logic|any manual|a glance at <any> <any>|one look at <any> <any>) (tells|will tell|should tell|dictates|says|shows) (you|us|anyone|everyone)? (that)?`,
      "the (cause|reason|culprit|mistake|error|problem|solution|choice|difference) (is|'s) (pretty|quite|rather|fairly|of course)? (obvious|plain|clear as day)",
      `(which|that) (is|'s|are|will be) ${VERY}? ${VERY}? (easy|simple|straightforward|trivial|elementary|self-explanatory|a (breeze|cinch|snap|doddle|no-brainer|piece of cake)|child 's play)`,
      `${TASK} ${IS} (really|certainly|honestly|actually|usually)? not (at all|that|very|really|so|too|all that|terribly|particularly|exactly|even)? ${HARD}`,
      `(which|that) (is|are) not (at all|that|very|really|so|too|all that|terribly|particularly)? (hard|difficult|complicated|complex|tricky|rocket science)`,
      `${TASK} (can|could|can hardly|could hardly) (not)? (really|possibly|hardly)? be (any)? (easier|simpler|more straightforward|more intuitive|more obvious|plainer)`,
      '(it|this|nothing) (can|could) (not)? be (easier|simpler)',
      "there (is|'s) (really|absolutely|actually)? (nothing|not much|not a lot) (to it|(complicated|difficult|hard|tricky|mysterious|magical) (about|here|in)|easier than|simpler than)",
      "(it|this|that|installation|set-up|setup|registration|assembly|the rest|doing so) (is|'s) (really|just|about)? as (easy|simple|straightforward) as",
      '(as)? (easy|simple) as (that|pie|abc|a b c|one two three|<num>|can be)',
      "(it|this|that) (is|'s) (a|an|quite a|such a|really a|just a) (very|really|pretty|fairly|relatively)? (easy|simple|straightforward|trivial|elementary|quick and easy) (matter|thing|task|job|fix|step|process|procedure|operation|change|one|exercise|affair|set-up|problem|trick)",
      "(is|'s) (a|an) (very|really|pretty|fairly|relatively|rather|quite)? (easy|simple|straightforward|trivial|elementary) (matter|thing|task|job|fix|affair|exercise|operation)",
      "(is|'s) a (trivial|straightforward) (change|step|setting|edit|adjustment)",
      '(is|are) (of course|pretty|quite|rather|really|fairly)? (trivial|self-explanatory|self-evident|elementary)',
      `even (a|an|your|my) <any>? ${LAYMAN} (can|could|would|will) <any>`,
      `even (a|an|your|my) <any>? ${LAYMAN} (knows|manages|understands|gets)`,
      `(a|an|any|the) (blind|small|little|drunk|half-blind|one-armed)? ${LAYMAN} (of <any>)? (can|could|would|will) (easily)? (<instruction.verb>|${HANDWORK}|lay|run|do|manage|use|understand|handle|see|know|tell|get|change|fix|install|set up|operate|work out|figure out|assemble) (it|this|that|how)`,
      '(any|a) (fool|idiot|monkey) (can|could|knows)',
      '(anyone|anybody|everyone|everybody) (can|could|will|should|is able to|would) (easily|really|surely|certainly|basically)? (do|manage|figure|handle|work|cope|understand|get|master|pull off) (it|this|that|so|with|out)? (it|this|that|out)?',
      '(anyone|anybody|everybody|everyone) (gets|does|manages|masters|understands|has) (it|this|that|them) (done|right|working|set up)',
      `(no|little|hardly any|zero|not much) (special|particular|technical|prior|great|specialist|expert|previous|real|deep|it|computer|programming|extra)? ${SKILL} (is|are|will be)? (needed|required|necessary|called for|$)`,
      `(you|one) (do not|will not) (need|require|have to have) (any|a|much|to have|to be)? (special|particular|technical|prior|great|specialist|expert|deep)? (${SKILL}|an? (expert|engineer|genius|rocket scientist|programmer|technician|degree|specialist)|(engineer|expert|genius|programmer))`,
      `(it|this|that|which) (does not|do not|will not|should not|hardly|scarcely) (take|takes|need|needs|require|requires) (a|an|any|much)? ${MASTER}`,
      `(it|this|that|which|there) (take|takes|took|needs|requires|will take) no (great|real)? ${MASTER}`,
      `(<ing> <any>? <any>? <any>?|it|this|that) (will|should|would|can|does) (not|hardly|scarcely) (give|cause|pose|present|be) (you|anyone|anybody)? (any|much|too much|the least)? (trouble|problem|problems|difficulty|difficulties|headache|headaches|bother) (at all)? $`,
      `(a|one) (moment|second|minute) 's (thought|reflection|glance) (will|would|should|tells|shows|makes)`,
      `(a|one) (quick|single|mere)? (look|glance) ..5 (will|would|should) (tell|show) you (which|what|how|where|why|that)`,
      '(you|everyone|everybody|anyone|anybody) ..6 «in no time (at all|flat)?»',
      '<instruction.verb> ..6 «in no time (at all|flat)?»',
      '^^ (easy|simple|easy peasy|piece of cake|simples|dead easy|as easy as that|easy enough|simple enough|quite simple|really easy|very easy|super easy) (really|right|is it not|$)',
      "it (is|'s) (very|really|quite|pretty|super|perfectly|so|dead|relatively|also)? (easy|simple|straightforward) to <instruction.verb>",
      `${TASK} (should|will|would) not be (too|very|that|so|all that|particularly|terribly|at all)? (hard|difficult|complicated|tricky|a (problem|challenge|big deal) for you|rocket science|beyond you)`,
      'you (should|will|would) (not have (any|much|too much)|have (no|little|hardly any)) (trouble|difficulty|difficulties|problem|problems) (<ing>|with (it|this|that|the|your|these)|at all|there|$)',
      '(a|one) (simple|quick|easy) (restart|reset|reboot|click|tap|edit|change|command|update|swap|tweak|line|script|turn|twist|push|wipe|shake) (will|should|does|is (all|enough)|fixes|solves|and|of)',
      '(easy|trivial|obvious|simple) (fix|workaround|remedy) (is|for this|for that|here|exists|$)',
      '(trivially|straightforwardly)',
      "(that|this) (is|'s) (really|basically)? all there (is|'s) to (it|do)",
      `${TASK} (is|are) hardly ${HARD}`,
      '(a|an) (simple|straightforward|trivial) (case|question|matter) of',
      "(a few|two|three|a couple of|one|some|a) (quick|simple|easy)? (clicks|taps|steps|click|tap|turns|strokes) and (you are|it is|it 's|that is|that 's) (done|it|there|set|all|finished|ready)",
      'you (can|could) (not|hardly|never) (go wrong|fail|miss it|get it wrong)',
      'impossible to get wrong',
      'you (hardly|surely do not|will not|do not|will hardly) need (any)? (instructions|a manual|an explanation|a guide|me|our help) (for|to|with)',
      '(most|other|all our|all other) (people|customers|readers|users|members|guests|tenants|drivers|parents) (manage|do|get|understand|cope|master) (this|it|that|with)',
      '(most|other|all our|all other) (people|customers|readers|users|members|guests|tenants|drivers|parents) find (this|it) <any>',
      '(nobody|no one) (else)? (has|had|ever) ..3 (trouble|problem|problems|difficulty|difficulties) with (it|this|that)',
      '(with your eyes (closed|shut)|in your sleep)',
      '(should|need|needs|requires|require) (not need|no) (any)? (further)? (explanation|explaining|instructions)',
      '(speaks|explains|speak|explain) (for)? (itself|themselves)',
      "^^ ((as)? (easy|simple) (as (that|pie|abc)|enough)?|no (sweat|hassle|magic)|piece of (cake|pie)|child 's play|kids ' stuff|nothing to it|easy peasy|peasy|(hardly|scarcely|not exactly|not quite) (rocket science|brain surgery|magic|a dark art|difficult|complicated|hard)|a (doddle|breeze|cinch|snap|no-brainer|piece of cake))",
      "(is|'s|are) (really|just|all|pretty)? (very|fairly|pretty)? (basic|elementary|simple|easy|kids '|kid 's|child 's|beginner 's|everyday|routine|standard|schoolboy) (stuff|maths|fare|work|plumbing|wiring|physics|carpentry|housekeeping|gardening|cookery|arithmetic|logic|hygiene)",
      '(with|using|by) (a (flick|twist|turn|wave) of (the|your) (wrist|hand)|(your|one) little finger|one hand|your eyes closed|half a brain|a snap of (the|your) fingers|the push of a button|minimal effort|the greatest of ease)',
      "there (is|'s|can be|could be|would be) (really|absolutely)? (hardly|scarcely|nothing|not|not much|barely|no) (anything|something|a thing|task|job|much)? (simpler|easier|more straightforward|more basic|plainer|more obvious|clearer)",
      '^ (it|this|that)? (only|just|really|merely)? takes (you)? (only|just|but)? (two|a|a few|three|five|thirty|ten)? (seconds|second|moment|moments|jiffy|tick|ticks|sec|secs|blink) to (re)? <any>',
      '(you|one) (have|has|need|needs) (really)? only (to)? <any> (the|your|it|a|an|at|on|to|in|this|that|out)',
      "all (that)? (you|one|it) (really|ever|actually)? (do|does|need do|must do) (now|here|then|really|in fact)? (is|'s) (to)? <any>",
      '(nobody|no one|you) (can|could|will|would) (possibly|ever|really|hardly)? (fail|miss it|go wrong|get (it|this|that) wrong)',
      // The thing is so plain that nobody can fail.
      "(it|this|that) (is|'s) (really|all)? (only|just|merely|simply|nothing but) (one|two|three|four|five|a few|a couple of|<num>) (quick|easy|short|simple|small|little)? (click|clicks|steps|step|taps|tap|turns|screws|moves|words|lines|commands|keystrokes)",
      'even (a|an|the)? (complete|total|absolute|rank|utter|rank|small|young)? (beginners|children|novices|laymen|laypeople|amateurs|toddlers|kids|grandparents|first-timers|newbies|technophobes|grannies|dummies|monkeys|pensioners|schoolchildren|grandmothers|non-experts|fools|idiots) (can|could|manage|will|find|get|do|know|understand|handle|cope)',
      "(is|'s) (really|just|only)? a (one|two|three|five|ten|thirty|<num>) (minute|second) (job|task|thing|fix|affair|matter|operation|exercise)",
      'you (will|should|would) be (done|finished|ready|back|there|through|up and running) in (a jiffy|two ticks|a trice|a tick|no time|two shakes|seconds|a heartbeat|a flash|the blink of an eye)',
      '^^ (easy|simple|quick|trivial) (fix|job|task|solution|remedy|stuff|answer|peasy)',
      "(formula|method|step|steps|answer|procedure|order|sequence|meaning|purpose|function|principle|logic|pattern|wiring|layout|menu|navigation|reason|solution|remedy) (is|'s|are|should be) (quite|pretty|rather|really|of course|surely|all|fairly)? (obvious|self-explanatory|self-evident|plain|logical)",
      'you (will not|should not|do not|will hardly|hardly) (really)? need (any|our|my|a)? (help|assistance|guidance|helping hand|hand-holding) (with|for|here|there|from)',
      "(is|'s|are|being|seems) (really|all|pretty much)? (totally|completely|perfectly|utterly|entirely|fully|absolutely|dead|wonderfully|pretty|quite|very|really|largely|wholly|remarkably|fairly) (intuitive|self-explanatory|self-evident|obvious|straightforward|painless|foolproof|idiot-proof|effortless|uncomplicated|trivial|elementary)",
      `no need (here)? for (a|an|any|the|further|our)? (long|printed|thick|lengthy|user|special)? (${TELLING}|technician|engineer|electrician|plumber|professional|course|class|handbook|walkthrough|walk-through)`,
      "(is|'s|are) (as|so|really|all|quite|pretty)? (plain|clear|obvious) (to see|as (day|daylight|the nose|glass|can be|a pikestaff|mud is not)|for (all|anyone|everyone) to see|enough for|to (anyone|anybody|everyone|any <any>))",
      "there (is|'s) (really)? (no|not much|no great|no real|little) (art|science|trick|magic|skill|mystery|wizardry|secret|knack) (to|in|about|behind) (it|this|that|<ing>)",
      '(blindfold|blindfolded|with your eyes shut|with one hand behind your back|with one hand tied|one-handed|standing on your head|in your lunch break|half asleep)',
      "(is|'s|are) (just|really|a bit|rather)? like (falling off a log|riding a bike|shelling peas|taking candy|tying your shoelaces|boiling an egg|making (tea|toast|a cup)|brushing your teeth|adding two and two|breathing)",
      '(which|that|something|a thing|as) (that)? (everyone|everybody|anyone|anybody|any <any>|every <any>|even a <any>|all of us|we all) (can|could|manages to|is able to|knows how to) (easily)? (do|make|handle|manage|tie|read|draw|count|use|work|cope with|follow|master|fix|learn|pull off)',
      '(even)? (i|we|my <any>|our <any> <any>?|your <any>) (can|could|managed to|was able to) do it',
      `(anyone|anybody|everyone|everybody) (can|could|is able to|will be able to|would be able to) (re)? ${HANDWORK} (the|it|this|that|a|an|them|these|those|your|their|one|any)`,
      '(it|this|that) (does|will|should) not take (you)? (much|long|a lot|a minute|any time|more than) (of)? (a|an|any)? ..1 (to (figure|work|find|see|guess)|brain|brains|thinking|thought|imagination)',
      "you (would|'d) have to (try (very|really)? hard|be (very|really)? (blind|unlucky|careless|clumsy)) to",
      '(leaves|leave|left) no (room for|doubt|question) (about|as to|error|mistake) (how|what|where)',
      "the (obvious|natural|evident|clear) (thing|step|place|choice|answer|solution|way|fix|remedy|candidate|culprit|first step|next step|conclusion|reason) (to <any>)? (is|'s|would be|here is|lies|,)",
      "all (that)? (you|one|it) (do|does|need|needs|must do|should do|takes) (now|here|then|really|in fact)? (is|'s) <instruction.verb>",
      '(you|one) (have|has) but to <instruction.verb>',
      '(you|one) (need|needs) (only|but|merely|simply) <any> (the|your|it|on|in|a|an|at|to|up|off|out|down|into|this|that|<any> <num>)',
      '<instruction.verb> ..5 «in (a jiffy|two ticks|a trice|a tick|a jiff|two shakes|a heartbeat|the blink of an eye)»',
    ],
    /** "Sign in the usual way": which one is that? */
    [`${ID}.way`]: [
      '(follow|use|apply|go through|proceed with|repeat) «the (usual|normal|customary|familiar|well-known) (procedure|steps|process|route|channels|method|drill|way|routine)»',
      '(proceed|do (it|this|that|so)) ..3 «(as usual|as always|as you (normally|usually|always|ordinarily) (do|would)|like you (normally|usually|always) (do|would))»',
      '<instruction.verb> ..5 «in? the (usual|normal|ordinary|customary|regular|well-known|familiar) (way|manner|fashion|place|spot)»',
      '<instruction.verb> ..4 «(as usual|as always|as ever|like always|like usual|as you normally (do|would)|as you usually (do|would)|as you always do)» $',
    ],
    /** A sentence adverb that tells the reader they should have known. */
    [`${ID}.obvious`]: [
      '(obviously|evidently|self-evidently)',
      '^ (and|but|so|then|now)? «(clearly|naturally|plainly)» (the|a|an|this|that|it|you|we|your|our|there|these|those|no|all|not|he|she|they|every|each|<placeholder>|for|in|any|only)',
      '(you|it|this|that|they) «(clearly|naturally|plainly)» (need|needs|have to|has to|must|should|will need|require|requires|know|knows)',
      '(must|should|has to|have to|needs to|need to|is|are|can|will) «(naturally|plainly)» (be|not|need|have)',
      '(clearly|naturally|plainly)',
    ],
    /** "Of course the SIM has to be unlocked". */
    [`${ID}.course`]: [
      'of course',
      '^ naturally $',
      '(will|shall|must|should) «naturally» (need|require|have to|want|be)',
    ],
  },
  bad: [
    { text: 'You will need the deed, ⟦of course⟧.' },
    { text: 'Moving the gate is ⟦a trivial change⟧.' },
    { text: '⟦Obviously⟧, the fee is taken off before we pay.' },
    { text: 'We will, ⟦of course⟧, need the old meter back.', fixed: 'We will need the old meter back.' },
    { text: 'The heater hums? ⟦Simply⟧ bleed the valve.', fixed: 'The heater hums? Bleed the valve.' },
    {
      text: 'The shop moved in May; ⟦as you know⟧, it is by the harbour now.',
      fixed: 'The shop moved in May; it is by the harbour now.',
    },
    { text: '⟦All you have to do is⟧ flash the chip.', fixed: 'Flash the chip.' },
    { text: 'The licence, ⟦of course⟧, must be paid first.', fixed: 'The licence must be paid first.' },
    {
      text: '⟦It goes without saying that⟧ dogs need a ticket.',
      fixed: 'Dogs need a ticket.',
    },
    { text: 'You can ⟦easily⟧ swap the fuse.', fixed: 'You can swap the fuse.' },
    { text: '⟦It really isn’t hard⟧: turn the key, then lift the latch.', fixed: 'Turn the key, then lift the latch.' },
    { text: 'Mounting the rack ⟦is child’s play⟧.' },
    { text: 'Setting the two dials of the old clock ⟦is a doddle⟧.' },
    { text: '⟦You will be well aware⟧ that dogs need a ticket.' },
    { text: '⟦Even a complete novice can sharpen⟧ the blade.' },
    { text: '⟦It’s no secret that⟧ the pump is loud.' },
    { text: '⟦Easy⟧: pull the plug.' },
    { text: '⟦Any sailor knows⟧ that a rope gets shorter when it’s wet.' },
    { text: 'Open the tariff page ⟦in the usual way⟧ and choose one.', fixed: 'Open the tariff page and choose one.' },
    { text: '⟦You’ll be familiar with⟧ bow knots, so start with one.' },
    { text: 'A hinge is ⟦easily tightened⟧ with a coin.' },
    { text: '⟦Anyone can tune⟧ a harp with this fork.' },
    { text: '⟦Any joiner could tell you⟧ that the glue was wet.' },
    { text: '⟦With three simple taps⟧ you tune the drum.' },
    { text: '⟦Simple geometry tells⟧ you that the sofa won’t fit.' },
    { text: '⟦Without any effort you can⟧ oil the loom.' },
    { text: '⟦Of course⟧, the primer goes on before the paint.', fixed: 'The primer goes on before the paint.' },
    { text: '⟦It takes two seconds⟧: flip the switch.', fixed: 'Flip the switch.' },
    { text: '⟦Just⟧ pop the new lamp in.', fixed: 'Pop the new lamp in.' },
    { text: 'You can ⟦effortlessly⟧ re-string the bow.', fixed: 'You can re-string the bow.' },
    { text: 'Re-stringing the bow ⟦takes no skill at all⟧.' },
    { text: 'Then, ⟦obviously⟧, the stamp has to dry.', fixed: 'Then the stamp has to dry.' },
    { text: '⟦Nobody has to be told that⟧ a wet rope shrinks.' },
    { text: '⟦You’ll have guessed that⟧ the loom needs oil.' },
    { text: 'Clefs ⟦are the ABC of⟧ the choir.' },
    { text: 'The pleats ⟦are perfectly intuitive⟧.' },
    { text: '⟦Anyone can stitch the⟧ hem.' },
    { text: 'The barrels ⟦are in their usual place⟧.' },
    { text: '⟦It won’t have escaped you⟧ that the tide turns at four.' },
    { text: '⟦Don’t you know that⟧ a kite needs wind?' },
    { text: 'The list can ⟦easily⟧ be rebuilt from the shed.' },
    { text: 'The size is printed on the sole, ⟦naturally⟧.' },
  ],
  good: [
    { text: 'Most players find that a softer reed sits better.', because: 'it tells what they found' },
    { text: 'I’ll write on Monday, so you know where the repair stands.', because: 'it tells the reader something' },
    { text: 'Brush the other teeth as usual.', because: 'all do it in their own way' },
    { text: 'This is all there is to do:\n\n1. Tell the guard.', because: 'what it is stands below' },
    { text: 'The reason is plain: oats cost more than last year.', because: 'it is told behind the colon' },
    { text: 'I’ve just put the key in the box.', because: 'it means a moment ago' },
    { text: 'The rack weighs just under two kilos.', because: 'it means a little' },
    { text: 'You only have to pay the fee once.', because: 'it says how often' },
    { text: 'It is easy to get lost in the old town, so here is a map.', because: 'it takes the reader’s side' },
    { text: 'The dial is far from self-explanatory, so page two shows it.', because: 'it says that it is hard' },
    { text: 'There is a breeze from the left window.', because: 'it is wind' },
    { text: 'Anyone can enter the raffle; tickets are £2.', because: 'it says who may' },
    { text: 'Of course we’ll take the bench back.', because: 'it says yes' },
    { text: 'A simple form, an easy chair and a basic plan.', because: 'they are plain adjectives' },
    { text: 'It isn’t easy to find the switch: it is under the shelf.', because: 'it says that it is hard' },
    { text: 'The line was easy to miss, so I’ve marked it in red.', because: 'it takes the reader’s side' },
    { text: 'Write the name clearly on the lid.', because: 'it means legibly' },
    { text: 'If you know the size, write it here.', because: 'it assumes nothing' },
    { text: 'As you know the house best, you choose the room.', because: 'it means because' },
    { text: 'You’ll be familiar with the loom within a week.', because: 'it says when' },
    { text: 'Just pop in whenever the red flag is up.', because: 'it invites' },
    { text: 'The paint is easily scratched, so use a soft cloth.', because: 'it warns' },
    { text: 'You must be familiar with the ropes before you climb.', because: 'it is a condition' },
    { text: 'No guide is needed for the cave, but you may book one.', because: 'it leaves the choice' },
    { text: 'Do you know that your pass ends on Friday?', because: 'it asks' },
    { text: 'I’ll fetch the harp; it’s no trouble at all.', because: 'it’s the sender’s own work' },
    { text: 'Any member can see the minutes in the hall.', because: 'it says who may' },
    { text: 'A nurse who has not seen the file reads it tomorrow.', because: 'it tells of somebody' },
    { text: 'From 1 May, log in as usual.', because: 'it says that nothing changes' },
    { text: 'You said that the form is obviously broken.', because: 'the reader says so' },
    { text: 'The deposit is returned to you, naturally.', because: 'it says what the reader may hope for' },
  ],

  *check({ texts }) {
    for (const { reading } of texts) {
      let end = -1;
      for (const found of findAll(reading)) {
        if (found.span.start < end || reading.isQuoted(found.span)) continue;
        if (isTitle(reading, found.span, found.cue.first)) continue;
        end = found.span.end;
        yield tell(reading, found);
      }
    }
  },
});

interface Found {
  readonly kind: Kind;
  readonly cue: Cue;
  readonly span: Span;
}

const KINDS: readonly (readonly [cue: string, kind: Kind, isMeant: (reading: Reading, cue: Cue) => boolean])[] = [
  [`${ID}.opening`, 'opening', isAddressed],
  [`${ID}.task`, 'task', isAddressed],
  [`${ID}.claim`, 'claim', isClaimed],
  [`${ID}.adverb`, 'adverb', isOrder],
  [`${ID}.way`, 'way', isWayOfReader],
  [`${ID}.obvious`, 'adverb', isSentenceAdverb],
  [`${ID}.course`, 'adverb', isPresumed],
];

/** In order; of those that start together the longest first. */
function findAll(reading: Reading): readonly Found[] {
  const found: Found[] = [];
  for (const [name, kind, isMeant] of KINDS) {
    for (const cue of reading.cues(name)) {
      if (isMeant(reading, cue)) found.push({ kind, cue, span: cue.span });
    }
  }
  return found.length < 2 ? found : found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const QUESTIONS_ASKED = wordList('if unless whether');
const DENIES = wordList('not never nobody hardly');
/** "If you know", "may not know": nothing is assumed. */
function isAddressed(reading: Reading, cue: Cue): boolean {
  if (
    reading.isQuestion(cue.sentence) &&
    !/^(?:surely|who)/i.test(reading.slice(cue.span)) &&
    !/^(?:how (?:hard|difficult)|what (?:could|can|would)|(?:so |but |and |well )?you do|(?:do|did|have|are|were)(?:n[’']t| you (?:not|never))|(?:but|and|so|well))/i.test(
      reading.slice(cue.span),
    )
  )
    return false;
  // "No guide is needed for the park, but one can be booked"
  if (/^no\b.*\b(?:guide|training|tutorial|lessons?|instructions?|manual)\b/i.test(reading.slice(cue.span))) {
    const end = reading.sentences[cue.sentence]?.span.end ?? cue.span.end;
    if (/\b(?:but|if|unless|though|book\w*|hire)\b/i.test(reading.text.slice(cue.span.end, end))) return false;
  }
  // "A colleague who hasn't seen your case decides": tells of somebody; "Who hasn't used one?" asks the reader.
  if (
    /^who\b/i.test(reading.slice(cue.span)) &&
    cue.first !== reading.sentences[cue.sentence]?.firstWord &&
    !reading.isQuestion(cue.sentence)
  )
    return false;
  const before = reading.word(cue.first - 1);
  // "As soon as you know"
  if (/^as\b/i.test(reading.slice(cue.span)) && /^(?:soon|long|far|much|well|just|same|exactly)$/.test(before))
    return false;
  // "You'll be familiar with the till within a week", "you confirm that you are familiar with the rules"
  if (/\b(?:familiar|acquainted|conversant|at home|used to|no strangers?)\b/i.test(reading.slice(cue.span))) {
    const { start, end } = reading.sentences[cue.sentence]?.span ?? cue.span;
    if (
      /\b(?:within|after|soon|once|when|by the (?:time|end)|before|until|confirm|declare|agree|certify|ensure|make sure|unless|if)\b/i.test(
        reading.text.slice(start, end),
      )
    )
      return false;
  }
  // "As an example, you know the word"
  if (/^as an? (?:example|result|rule|reminder|consequence|matter|gesture|thank)/i.test(reading.slice(cue.span)))
    return false;
  // "All that remains is to thank you"
  if (
    /\b(?:left|remains)\b/i.test(reading.slice(cue.span)) &&
    /^(?:thank|say|wish|apologise|apologize|ask)$/.test(reading.word(cue.last + 1))
  )
    return false;
  // "You should know that your deposit is safe" tells it.
  if (/^you should know (?:that|this)$/i.test(reading.slice(cue.span))) return false;
  if (QUESTIONS_ASKED(before) || DENIES(before) || DENIES(reading.word(cue.first - 2))) return false;
  return !/^as you (?:know|see|remember|understand)$/i.test(reading.slice(cue.span)) || isSetOff(reading, cue);
}

/** "As you know, the pool …"; not "as you know the pool best". */
function isSetOff(reading: Reading, { last }: Cue): boolean {
  for (let i = last + 1; i <= last + 6 && i < reading.wordCount; i++) {
    if (reading.startsClause(i)) return true;
    const word = reading.word(i);
    if (word === 'best' || word === 'better' || word === 'how') return false;
  }
  return true;
}

/** What everybody does in their own way day by day: "brush the other teeth as usual", "sign in as usual". */
const DAILY_HABIT =
  /\b(?:brush|wash|eat|drink|pay|shower|bathe|dress|sleep|drive|walk|feed|water|cook|shop|play|park|exercise|clean your teeth|live|work|study|(?:sign|log) (?:in|on)|your (?:medicines?|tablets|pills|insulin|inhaler))\b/i;
/** "Sign in as usual"; not "we open at nine as usual". */
function isWayOfReader(reading: Reading, cue: Cue): boolean {
  const first = clauseStart(reading, cue.first);
  // "After that day, sign in as usual": it is as it was before.
  const start = reading.sentences[cue.sentence]?.span.start ?? 0;
  if (
    /^\W*(?:after|from|until|till|meanwhile|in the meantime|afterwards|once|when)\b|\b(?:still|continue|carry on|go on|keep)\b/i.test(
      reading.text.slice(start, cue.span.start),
    )
  )
    return false;
  if (
    /^as (?:usual|always)$/i.test(reading.slice(cue.span)) &&
    DAILY_HABIT.test(reading.text.slice(reading.wordSpan(first).start, cue.span.start))
  )
    return false;
  return OPENS_ORDER(reading.word(first)) || reading.isOf('instruction.verb', first);
}
const OPENS_ORDER = wordList(
  'follow use apply proceed repeat do please then now next first and so simply just kindly you to finally after',
);

/** Verbs after which one thing or another is easy to do wrong. */
const GOES_WRONG = wordList(
  'miss missed overlook overlooked forget forgotten confuse confused mix lose lost mistake mistaken misread misplace break broken slip damage damaged scratch scratched tear torn spill stain hurt trip fall forgotten misunderstood misunderstand underestimate blame',
);
/** What a thing is praised for rather than what a reader has to do. */
const PRAISED = wordList(
  'use follow hold learn love grow clean wash wipe carry fold store read wear digest pack handle peel spread',
);

/** What a rule lets everybody do. */
const MAY_DO = wordList(
  'join visit apply book come attend stay see enter report comment use view access register vote donate contribute take buy rent borrow park go be have get win ask order pay claim speak write submit',
);
/** Whether the sentence says with what, how fast or by which steps it is done. */
const isToldHow = (reading: Reading, { span, sentence }: Cue): boolean =>
  /\b(?:with|using) (?:our|this|the|these|that|an?|your)\b|[:;–—]|\bin (?:just |only |under )?(?:an?|one|two|three|five|ten|\d+) (?:minutes?|seconds?|steps?|clicks?|afternoon|hour)\b/i.test(
    reading.text.slice(span.end, reading.sentences[sentence]?.span.end ?? span.end),
  );
const EVERYBODY_MAY = wordList('join visit apply book come attend stay ride travel sit swim enter');
const GOES_ON = wordList('quick fast free takes it you only easy straightforward');

function isClaimed(reading: Reading, cue: Cue): boolean {
  if (!isAddressed(reading, cue) || reading.isConditional(cue)) return false;
  const { first, last } = cue;
  for (let i = /time$/.test(reading.word(last)) ? clauseStart(reading, first) : first; i <= last; i++) {
    const word = reading.word(i);
    // "We'll have it working in no time"
    if (word === 'we' || word === 'i' || word === 'our') return false;
  }
  const next = reading.word(last + 1);
  const lastWord = reading.word(last);
  // "This is all there is to do:" and "the reason is plain: rents have gone up": what it is stands behind the colon.
  if (
    /^\s*:/.test(reading.text.slice(cue.span.end, cue.span.end + 3)) &&
    /\ball there is to do$|\b(?:reason|answer|logic|principle) is (?:\w+ )?(?:plain|logical)$/i.test(
      reading.slice(cue.span),
    )
  )
    return false;
  // "Anyone can tune the harp with our fork" tells how; "anyone can join the choir" tells who may.
  if (/^(?:any|every)(?:one|body) can \w+$/i.test(reading.slice(cue.span)))
    return !MAY_DO(lastWord) && isToldHow(reading, cue);
  // "It takes two seconds: flip the switch"
  if (
    /takes\b/i.test(reading.slice(cue.span)) &&
    /^(?:it|this|that)\b/i.test(reading.slice(cue.span)) &&
    /(?:second|sec|jiffy|tick|time)s?$/.test(lastWord)
  )
    return /^\s*[:–—]/.test(reading.text.slice(cue.span.end, cue.span.end + 3));
  // "No sweat: pull the plug"; not "a piece of cake and a coffee"
  if (
    /^(?:no (?:sweat|hassle|magic)|(?:a )?piece of (?:cake|pie)|a (?:doddle|breeze|cinch|snap|no-brainer))$/i.test(
      reading.slice(cue.span),
    ) &&
    first === reading.sentences[cue.sentence]?.firstWord
  )
    return /^\s*[:!–—]/.test(reading.text.slice(cue.span.end, cue.span.end + 3));
  // "Easy: pull the plug"; not "Easy returns"
  if (
    /^(?:(?:easy|simples?|quick|trivial)(?: (?:fix|job|task|solution|remedy|stuff|answer))?|easy-peasy)$/i.test(
      reading.slice(cue.span),
    )
  )
    return /^\s*[:!.–—]/.test(reading.text.slice(cue.span.end, cue.span.end + 3));
  // "It is easy to get lost"
  if (lastWord === 'get' && (GOES_WRONG(next) || /^(?:wrong|stuck|hurt|carried|mixed)$/.test(next))) return false;
  if (next === 'to' && !reading.startsClause(last + 1)) {
    const verb = reading.word(last + 2);
    if (GOES_WRONG(verb) || PRAISED(verb) || verb === 'see' || verb === 'understand' || verb === 'imagine')
      return false;
    if (verb === 'be' || verb === 'get' || verb === 'feel' || verb === 'say' || verb === 'think') return false;
  }
  // "Even a child can clean it" is said of a task.
  const isOfLayman = /^(?:even|any|a)\b/i.test(reading.slice(cue.span));
  if (!isOfLayman && (GOES_WRONG(lastWord) || PRAISED(lastWord))) return false;
  // "A breeze from the vent"
  if (lastWord === 'breeze' && /^(?:from|through|off|in|coming|on)$/.test(next)) return false;
  // "It is easy for the damp to get in"; "a basic plan"
  if (next === 'enough' || next === 'for' || next === 'if') return next === 'enough';
  if (/^(?:basic|simple|easy|obvious|intuitive|routine|elementary)$/.test(lastWord) && isNounAfter(reading, last))
    return false;
  // "It is simple and light"
  if (
    next === 'and' &&
    /^(?:basic|simple|intuitive)$/.test(lastWord) &&
    !GOES_ON(reading.word(last + 2)) &&
    !reading.startsClause(last + 1)
  )
    return false;
  if (EVERYBODY_MAY(lastWord)) return false;
  const before = reading.word(first - 1);
  // "We keep it simple", "made it easy"
  if (
    /^(?:keep|keeps|make|makes|made|making|keeping|hope|wish|want|think|so|thought)$/.test(before) &&
    !reading.startsClause(first)
  )
    return before === 'so';
  return true;
}

/** Whether the words go on with what the adjective belongs to: "is basic training". */
function isNounAfter(reading: Reading, last: number): boolean {
  const next = reading.word(last + 1);
  if (next === '' || reading.startsClause(last + 1)) return false;
  return !/^(?:and|but|or|to|with|once|when|as|because|so|really|enough|too|by|from|here|now|then|if|though|than|using|via|after|these|this|that|even|for|your|the|mate|sir|madam|guys|folks|dear|actually|honestly|nowadays|anyway)$/.test(
    next,
  );
}

/** The patterns of the adverbs that take any word for a verb. */
const OTHER_VERBS = [2, 3, 4];
const NO_VERB = wordList(
  `need needs want wants have has had got yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday a an the this that these those some any all both no not one two three four like as because about after before over under around
  behind below above inside outside in on at for by to of off up out down near next past since until when while where what how if so
  then now here there once again too also more less most better best fine right wrong enough same different great good sure ok yes
  i we you he she they it my your our his her their its who which with without from into onto through across made sent got came
  went had has was were did does is are am been being could would should may might must can will wanted thought felt found took left
  saw heard said told beautiful perfect delicious lovely amazing awesome wonderful gorgeous dreadful awful and or but per`,
);

/** Offers, not orders that are called easy: "just reply to this email". */
const CONTACTS = wordList(
  'reply let ask tell say call write shout ring phone message email mail text drop give answer respond contact talk post note',
);

const OFFERED_TO = wordList('us me our in by round along over through');
const DROPS_IN = wordList('pop nip hop swing ping shoot head jump wander trot dash toddle scoot');

function isOrder(reading: Reading, cue: Cue): boolean {
  const { first, last } = cue;
  const word = reading.word(first);
  if (reading.isQuestion(cue.sentence)) return false;
  if (word === 'easily' && /^(?:more|less|most|not|as|too|very)$/.test(reading.word(first - 1)))
    return reading.word(first - 1) === 'very';
  if (reading.isNegated(cue, 3)) return false;
  // “You only have to set the dial to 4”: a measure is no matter of once
  if (
    word === 'only' &&
    /\b(?:change|set|turn|switch|raise|lower|edit|move)\b[^.]{0,30} to \d/i.test(
      reading.text.slice(cue.span.start, cue.span.end + 60),
    )
  )
    return true;
  if (word === 'only' && ONE_TIME.test(reading.slice(reading.sentences[cue.sentence]?.span ?? cue.span))) return false;
  // "The oak is easily scratched": nothing that a reader is to do
  if (
    /\beasily\b.*ed$|\beasily \w+$/i.test(reading.slice(cue.span)) &&
    last > first &&
    (NOT_DONE(reading.word(last)) || BY_OTHERS.test(reading.text.slice(cue.span.end)))
  )
    return false;
  let next = reading.word(last + 1);
  if (next === 'go' && reading.word(last + 2) === 'ahead') next = reading.word(last + 4);
  if (GOES_WRONG(next) || PERCEIVES(next)) return false;
  if (OTHER_VERBS.includes(cue.pattern) && (NO_VERB(next) || /(?:[^e]ed|ing|ly|est)$/.test(next))) return false;
  if (word === 'simply' && /^(?:reply|let|ask|tell|say)$/.test(next)) return false;
  if (word === 'just') {
    const object = reading.word(last + 2);
    // "Just give the lever a tug" is an order, "just give us a ring" an offer, as are "just pop in" and "just drop by".
    const offers = CONTACTS(next) && (next !== 'give' || OFFERED_TO(object));
    if (offers && !isNeeded(reading, first)) return false;
    if (DROPS_IN(next) && OFFERED_TO(object)) return false;
    // "just in case", "just like", "just check in": no order
    if (next === 'like' || next === 'in') return false;
    if (next === 'be' || next === 'start') return next === 'be';
  }
  if (word === 'simply' && reading.word(first - 1) === 'put' && reading.startsClause(last + 1)) return false;
  // "Simply put, …"
  if (next === 'put' && reading.startsClause(last + 2)) return false;
  // "Simply Red play at the arena"
  const { start, end } = reading.wordSpan(last + 1);
  if (/^[A-Z][a-z]/.test(reading.text.slice(start, end)) && /^[A-Z]/.test(reading.slice(cue.span))) return false;
  return true;
}

/** "Easily moved by two of our porters" */
const BY_OTHERS = /^ by (?:our|my|two|one|a|an|us)\b/i;
const PERCEIVES = wordList('hear smell taste feel');

/** What happens to a thing or a person of itself, or is praised of it. */
const NOT_DONE = wordList(
  `missed overlooked forgotten confused mixed lost mistaken misread misplaced broken damaged scratched torn stained hurt misunderstood underestimated stolen hacked bored scared frightened offended fooled heard
  seen absorbed digested distracted tempted upset carried hidden worn dented chipped bruised bent marked caught startled forged guessed cracked stored folded cleaned washed wiped earned sold exceeded available
  accessed reached tired spoiled spoilt blown knocked spilt spilled burnt burned crushed bruised detected copied influenced impressed satisfied startled infected blocked clogged`,
);

/** "You only have to pay once": it says how much, or when. */
const ONE_TIME =
  /\b(?:once|one|if|when|until|unless|pay\w*|fee|deposit|every|each|per|first|\d+|half|before|after|within|while|for)\b/i;

/** "You just need to", "you can just". */
const isNeeded = (reading: Reading, index: number): boolean =>
  /^(?:need|needs|have|has|to|must|should)$/.test(reading.word(index - 1));

/** "Clearly, …", "is, naturally, …", "you obviously need"; not "is clearly marked" or "naturally dyed". */
function isSentenceAdverb(reading: Reading, cue: Cue): boolean {
  if (reading.isQuestion(cue.sentence) || reading.isNegated(cue, 2)) return false;
  const { first, last } = cue;
  const before = reading.word(first - 1);
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined) return false;
  if (/^(?:less|most|more|quite|very|as|so|too|how)$/.test(before) && first > sentence.firstWord) return false;
  // "You said that the form is obviously broken": the reader's words
  if (
    /\byou(?:['’]ve| have| had)? (?:\w+ )?(?:wrote|written|said|told (?:us|me)|mentioned|say|write|think|felt)\b[^,.!?;:]*$/i.test(
      reading.text.slice(sentence.span.start, cue.span.start),
    )
  )
    return false;
  let isSenders = false;
  // "We obviously got this wrong", "this was clearly our mistake": the sender owns it.
  let isTime = false;
  for (let i = sentence.firstWord; i <= sentence.lastWord; i++) {
    const word = reading.word(i);
    if (OWNED(word)) return false;
    // "Obviously, the excess is taken off before we pay": we only say when.
    if (i > first && /^(?:before|after|until|till|once|when)$/.test(word)) isTime = true;
    if (SENDER(word) && !isTime) isSenders = true;
  }
  const word = reading.word(first);
  if (word === 'obviously' || word === 'evidently') {
    if (ARTICLES(before) && first > sentence.firstWord) return false;
    // "The box was evidently wet" tells what one sees.
    if (word === 'evidently' && !reading.startsClause(first) && !NEEDS_OF(before) && !NEEDS_OF(reading.word(last + 1)))
      return false;
    return !isSenders || NEEDS_OF(reading.word(last + 1)) || NEEDS_OF(reading.word(last + 2));
  }
  if (isSenders) return false;
  // The patterns with more words than the adverb have looked at what follows.
  if (cue.pattern < 4) return true;
  const opensSentence = first === sentence.firstWord;
  const isSetOff = reading.startsClause(first) && last < sentence.lastWord && reading.startsClause(last + 1);
  return (
    isSetOff &&
    (opensSentence || /[,–—(]\s*$/.test(reading.text.slice(0, cue.span.start))) &&
    /^\s*[,–—)]/.test(reading.text.slice(cue.span.end, cue.span.end + 3))
  );
}

const SENDER = wordList('i we our my us me');
const OWNED = wordList(
  'mistake error wrong fault failed sorry apologise apologize slipped missed forgot upset frustrating frustrated disappointing disappointed unacceptable',
);
const NEEDS_OF = wordList('need needs can cannot require requires must has have should');
const ARTICLES = wordList('a an the');

/** "Of course" that takes a duty or a fact for known; not one that says yes, offers or owns. */
function isPresumed(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined || sentence.end === '?' || sentence.lastWord - sentence.firstWord < 4) return false;
  const opensClause = reading.startsClause(cue.first);
  const before = reading.word(cue.first - 1);
  // "You will need the deed, of course."
  if (
    cue.last === sentence.lastWord &&
    /^you(?:['’]ll| will| must)?(?: also)? (?:need|have to|require)\b(?! (?:not|no|nothing|a (?:moment|minute|while)|time)\b)/i.test(
      reading.slice(sentence.span),
    )
  )
    return true;
  // "The zone is printed on the ticket, naturally."
  if (cue.last === sentence.lastWord && opensClause && reading.word(cue.first) === 'naturally') {
    for (let i = sentence.firstWord; i < cue.first; i++)
      if (SAYS_YES(reading.word(i)) || /^your?$/.test(reading.word(i))) return false;
    return true;
  }
  // "We will, of course, need both signatures"
  if (opensClause && ASKS(reading.word(cue.last + 1)) && cue.first > sentence.firstWord) return true;
  // "The rope must, of course, be dry"; not "we must, of course, …".
  let needs = CARRIES(before) || (opensClause && NEEDS(before));
  if (opensClause && needs)
    for (let i = sentence.firstWord; i < cue.first; i++) if (/^(?:i|we)$/.test(reading.word(i))) return false;
  // "Of course, the primer goes on before the paint"; not "your order comes before Friday".
  const isInTurn = !/\b(?:you|your)\b/i.test(reading.slice(sentence.span));
  for (let i = clauseStart(reading, cue.first); i <= sentence.lastWord; i++) {
    if (i >= cue.first && i <= cue.last) continue;
    const word = reading.word(i);
    if (SAYS_YES(word) || (MAY(word) && reading.word(i - 1) === 'you')) return false;
    if (NEEDS(word) || (isInTurn && (ORDERS(word) || OWES(word)))) needs = true;
  }
  const isEnd = cue.last === sentence.lastWord;
  return needs && !isEnd;
}

const SAYS_YES = wordList('i we our us my welcome free happy glad gladly yes if sorry refund refunded me understand');
const MAY = wordList('can may could might');
const NEEDS = wordList('must need needs has have require requires required should only never cannot depends');
/** What comes in turn, or belongs in a place. */
const ORDERS = wordList('before after first last beforehand afterwards sits belongs');
/** What the sender asks for. */
const ASKS = wordList('need needs require requires expect');
/** What somebody has to bear. */
const OWES = wordList('pays bears covers owes signs settles');
const CARRIES = wordList('is are was were will cannot not');

function tell(reading: Reading, { kind, cue, span }: Found): Finding {
  const { text } = reading.prose;
  const words = reading.slice(span);
  const edit = rewrite(reading, kind, cue);
  const assumes = kind === 'opening' || kind === 'way' ? 'that the reader knows' : 'that it is easy';
  const isKnown = kind === 'opening' || kind === 'way' || /obvious|evident|clear|natural|plain|course/i.test(words);
  return {
    at: { text, span },
    message: `“${words}” assumes ${isKnown ? 'that the reader knows it already' : assumes}. ${kind === 'way' ? 'Say which way that is' : 'Say it without'}: whoever ${isKnown ? 'does not know it' : 'finds it hard'} will feel slow.`,
    ...(edit === undefined
      ? {}
      : {
          fixes: [
            {
              title: `Leave out “${words}”`,
              applicability: kind === 'claim' || kind === 'way' ? 'suggestion' : 'safe',
              edits: [{ at: { text, span: edit.span }, text: edit.text }],
            } satisfies ProposedFix,
          ],
        }),
  };
}

/** The sentence without the words, commas and capitals put right; `undefined` where the rest would be no sentence. */
function rewrite(reading: Reading, kind: Kind, cue: Cue): { readonly span: Span; readonly text: string } | undefined {
  const { text } = reading;
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined) return undefined;
  let { start, end } = cue.span;
  const rest = text.slice(end, sentence.span.end);
  const opensSentence = cue.first === sentence.firstWord;
  if (kind === 'claim') {
    const isOwnClause = reading.startsClause(cue.first) && isPronounClaim(reading, cue);
    if (!isOwnClause) {
      return /^(?:easily|with ease|in no time)/i.test(text.slice(start, end))
        ? { span: { start: trimBefore(text, start), end }, text: '' }
        : undefined;
    }
    // ", it's not hard." and "It's not hard: …"
    const goesOn = /^\s*[:–—]\s*/.exec(rest);
    if (goesOn !== null && opensSentence) return capitalised(text, start, end + goesOn[0].length);
    const endsHere = /^[.!]?$/.test(rest.trim());
    const comma = /[,;]\s*$/.exec(text.slice(sentence.span.start, start));
    if (endsHere && comma !== null) return { span: { start: start - comma[0].length, end }, text: '' };
    return undefined;
  }
  if (kind === 'task') {
    if (/question|matter|case of/.test(text.slice(start, end)) || /takes/.test(text.slice(start, end)))
      return undefined;
    const space = /^\s+/.exec(rest)?.[0].length ?? 0;
    return isAtStart(reading, cue)
      ? capitalised(text, start, end + space)
      : { span: { start, end: end + space }, text: '' };
  }
  // "As everybody knows that …": the rest would begin with "that".
  if (kind === 'opening' && /^as\b/i.test(text.slice(start, end)) && /^\s*that\b/i.test(rest)) return undefined;
  if (kind === 'adverb') {
    const duty = /^\s+(?:needs?|ha(?:ve|s)) to\s+/.exec(rest)?.[0].length ?? 0;
    // "You just need to press it": the order alone is kinder than "you need to".
    if (duty > 0) {
      const subject = /\b[Yy]ou\s+$/.exec(text.slice(sentence.span.start, start))?.[0].length ?? 0;
      return subject > 0 ? capitalised(text, start - subject, end + duty) : undefined;
    }
  }
  const before = /[,–—(]\s*$/.exec(text.slice(sentence.span.start, start));
  const after = /^\s*[,–—)]/.exec(rest);
  // "Surely you have" and "you surely know" are no words to leave out.
  if (kind === 'opening' && !/^(?:as|needless|no need|it|that|this|unnecessary)\b/i.test(text.slice(start, end)))
    return undefined;
  if (opensSentence || isAtStart(reading, cue)) {
    const glue = /^\s*,?\s*(?:that\s+)?/.exec(rest)?.[0].length ?? 0;
    return capitalised(text, start, end + glue);
  }
  if (kind === 'opening' && /^(?:it|that|this)\b/i.test(text.slice(start, end))) {
    const glue = /^\s*(?:that\s+)?/.exec(rest)?.[0].length ?? 0;
    return { span: { start, end: end + glue }, text: '' };
  }
  if (after !== null && /[;:]\s*$/.test(text.slice(sentence.span.start, start))) {
    const space = /^\s+/.exec(rest.slice(after[0].length))?.[0].length ?? 0;
    return { span: { start, end: end + after[0].length + space }, text: '' };
  }
  if (before !== null && after !== null) {
    start -= before[0].length;
    end += after[0].length;
    return { span: { start, end }, text: '' };
  }
  if (before !== null && /^\s*(?:[.!]|$)/.test(rest))
    return { span: { start: start - before[0].length, end }, text: '' };
  const space = /^\s+/.exec(rest)?.[0].length ?? 0;
  return space > 0
    ? { span: { start, end: end + space }, text: '' }
    : { span: { start: trimBefore(text, start), end }, text: '' };
}

const trimBefore = (text: string, start: number): number =>
  start - (/\s+$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);

/** "It", "this" or "there" is what the claim is about: it can be left out as a whole. */
const isPronounClaim = (reading: Reading, cue: Cue): boolean =>
  /^(?:it|this|that|there|which|they|anyone|anybody|everyone|even|no|you|a|any|as|easy|simple)$/.test(
    reading.word(cue.first),
  );

/** Whether nothing stands before the words in their sentence. */
const isAtStart = (reading: Reading, cue: Cue): boolean => cue.first === reading.sentences[cue.sentence]?.firstWord;

/** Takes `[start, end)` out and gives the next letter the capital that the first one had. */
function capitalised(
  text: string,
  start: number,
  end: number,
): { readonly span: Span; readonly text: string } | undefined {
  const next = text.charAt(end);
  if (!/[A-Za-z]/.test(next)) return undefined;
  const wasCapital = /[A-Z]/.test(text.charAt(start));
  return { span: { start, end: end + 1 }, text: wasCapital ? next.toUpperCase() : next };
}
