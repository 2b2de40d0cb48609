import { type Cue, defineRule, type Finding, type ProposedFix, type Reading, type RuleContext } from '@trustlint/core';
import { capitalise, withoutOverlaps } from '../clause.ts';
import { isToldBack } from '../told-back.ts';
import { spoken } from '../wording/spoken.ts';
import { LEFT_UNREAD, NO_TASK, QUIZZES, SAID_OFTEN, SNEERS, TALKING_DOWN } from './condescending-frames.ts';

const ID = 'respect/condescending';
const OPENER = `${ID}.opener`;
const UNREAD = `${ID}.unread`;
const QUESTION = `${ID}.question`;
const VOCATIVE = `${ID}.vocative`;
const OBVIOUS = `${ID}.obvious`;
const AGAIN = `${ID}.again`;
const LACK = `${ID}.lack`;
const YOU = `${ID}.you`;
const EASY = `${ID}.easy`;

/** Looking something up: what a reader is told they left undone. */
const LOOKED =
  '(read|looked|checked|listened|paid attention|watched|opened the|scrolled|searched|googled|thought|studied|followed|taken the (time|trouble)|taken a (look|moment|minute|second)|had a (look|glance|read)|glanced|used your (head|brain|eyes)|been paying attention|been listening|consulted|reviewed|gone through|turned the page|browsed|understood|remembered|bothered|cared|googled|looked up|made the effort|done your (homework|research)|(spent|taken) (a|one|two|three|five|ten|a few|thirty) (minute|minutes|moment|moments|second|seconds))';
const SIMPLE =
  "(simple|simpler|simplest|small|smaller|plain|plainer|basic|easy|easier|little|short|baby|very simple|really simple|layman 's|laymans|child 's|monosyllabic|one syllable|words of one)";
const CHILD =
  '(child|children|kid|kids|toddler|toddlers|baby|grandmother|grandma|gran|nan|nana|granny|grandfather|grandpa|grandad|granddad|mother|mum|mom|aunt|dog|cat|hamster|goldfish|monkey|monkeys|chimp|beginner|beginners|novice|idiot|idiots|fool|moron|layman|caveman|year old|year olds|<num>|first grader|schoolchild|schoolboy|pupil|pupils|preschooler|intern|trainee|teenager|amateur|technophobe|pensioner|son|daughter|nephew|niece)';
/** What somebody simple is said to manage; not what a child may do for free. */
const MANAGE =
  '(do|use|understand|manage|work|follow|see|operate|assemble|install|figure|tell|solve|handle|find|set|read|learn|grasp|know|build|open|fix|fill|complete|master|get (it|this|that)|put|change|plug|log|print|program|make sense|navigate|crack|have|spot|answer|configure|count|remember|fit|mount|connect|pair|replace|cook|bake|pass|recognise|recognize|spell|write|type|send|reset|update)';

/** Whom readers are held up against. */
const ABLE =
  '(competent|half awake|half-awake|sober|sighted|sentient|alert|conscious|observant|sensible|reasonable|intelligent|educated|experienced|responsible|decent|half decent|halfway competent|self respecting|normal|rational|literate|careful|attentive|clever|smart|bright|thinking|grown|mature|proper|real|serious|diligent|good|average|qualified|trained|seasoned)';
const KNOWS =
  '(knows|know|understands|understand|checks|check|reads|read|sees|see|realises|realise|realizes|realize|manages|manage|remembers|grasps|gets|notices|backs up|looks|can (see|tell|read|do|understand|work|find|follow|manage)|(would|could|should|will|ought to) (have)? (<ly>)? (know|known|see|seen|understand|understood|check|checked|read|realise|realised|realize|realized|notice|noticed|look|looked|find|found|remember|remembered|manage|managed|do|done|think|thought|tell|expect|keep|kept))';
/** What somebody is said not to be up to. */
const SUBJECTS =
  '(computers|technology|the internet|email|emails|numbers|maths|math|arithmetic|reading|spelling|grammar|cars|machines|tools|contracts|finance|paperwork|forms|apps|phones|details|detail|logic|planning|punctuality|listening|patience|counting|history|geography|science|gadgets|smartphones|the web|online <any>|modern <any>|adult life|adulthood|words|long words|sums|figures|instructions|deadlines|dates|small print|timekeeping|manners)';

export const condescending = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'Talking down to the reader.',
  why: 'Readers who are made to feel stupid stop asking, and they don’t come back. What they needed to know can be told without a word about what they should have known.',
  sources: ['003', '000 1.1', '000 5.2'],
  options: {},
  phrases: {
    // Words before the matter that can go
    [OPENER]: spoken([
      ...SNEERS,
      '^ (perhaps|maybe|possibly|surely|next time) you (should|could|might|ought to) (want to)? (read|study|open|look at|consult) (the|our|your) <any> (first|before (you)? (writing|write|asking|ask|complaining|complain|calling|call|contacting|contact))',
      // what needs no telling, told
      '^ (obviously|(it|that) goes without saying (that)?)',
      '^ to state (the (blindingly|bleeding|glaringly)? (obvious|plain|self evident)|what (should|ought to|must) be ..5)',
      '^ (as|which) (is|was|were|has been|have been)? ..1 (plainly|clearly|repeatedly|amply|abundantly) ..1 (stated|written|said|explained|mentioned|marked|printed|shown|told|pointed out|set out)',
      "^ (someone|somebody) (is|has|was|'s) (very|so)? (clearly|obviously|evidently|apparently) (not|never|no|having|got|a|an|in)",
      '^ (someone|somebody) (got|is|was) (a (bit|little)|all|rather|very)? (muddled|confused|mixed up|carried away|grumpy|cranky|forgetful|sleepy) $',
      '^ look who (finally|just|has|is|decided|woke|made|can|learnt|learned|remembered)',
      '^ (please|kindly|do|please do|now)? (do)? try to (pay attention|keep up|concentrate|stay awake)',
      '^ as even? (a|an|any|the) (casual|careful|attentive|quick|cursory|average|half awake|moderately <any>) (reader|user|customer|glance|look|eye|observer|child) (would|will|can|could|should|shows)',
      '^ as even (a|an|the) <any> <any>? (would|will|can|could|should)',
      '^ (just|time for|and now)? (a|one|here is a|another) ..1 (reality check|newsflash|news flash|history lesson|geography lesson|spoiler|wake up call|home truth|little lesson|word of wisdom)',
      '^ (well|so|oh|aha|hmm|oops|uh oh|now|ah) (clearly|obviously|evidently|apparently) (someone|somebody|a certain <any>|some people|one of us)',
      '^ (clearly|obviously|evidently|apparently|looks like|it seems|it looks like) (someone|somebody|a certain <any>|some people) ..9 (did not|has not|have not|was not|did|have|has|was) (they|he|she|we) $',
      '^ (did|have) we (all|perhaps|maybe)? (forget|forgotten|lose|lost|misplaced|mislaid|break|broken|skip|skipped|sleep|slept|oversleep|not read) (our|a|the|to|something|in)',
      '^ (and|so|now then|right|well)? what (did|have) we (all)? (learn|learnt|learned|say|said) (today|from|about|here|last)',
      `^ as you (can|could) (very|quite|perfectly|so|all too)? (clearly|plainly|obviously|easily|surely|evidently|certainly|undoubtedly|no doubt|doubtless|well) (see|tell|read|notice)`,
      `^ as you (can|could|will|would) (see|tell|read) (very|quite|perfectly)? (clearly|plainly|obviously|easily|for yourself)`,
      '^ (just)? for your (kind|own|esteemed)? information',
      '^ (next time|in future|in the future|from now on) (please|kindly|do|perhaps|maybe)? (take|spare|find|invest) (a|the|some|two|five) ..2 to ..1 (read|think|listen)',
      '^ as (i|we) (am|are) sure (that)? (even)? you (can|could|will|would) (<ly>)? (work out|figure out|imagine|grasp|deduce|guess|gather)',
      '(i|we) (have)? (already)? (explained|answered) (this|it|that|all this|all that) ..1 (twice|three times|several times|many times|more than once|often enough)',
      '(take|spare|find|invest) (a|the|some|two|five) (moment|minute|minutes|second|seconds|time|trouble) to (actually|really|at least) (read|look at|check|think|listen|open)',
      '^ (just)? fyi',
      '^ as (is|was|you will|you would|one can|anyone can|you should) (very|quite|perfectly)? (clearly|plainly|plain|clear|obviously|easily|evident|obvious)? (to)? (see|read|visible|notice|tell|find)',
      '^ (hint hint|spoiler|spoiler alert|lesson number one|lesson one|rule number one|(here is)? a (little|friendly|small|free|handy) (tip|hint|word of advice) (for you|from a (professional|expert|pro))|(here is)? (a|one) (tip|hint) for (next time|the future|you)|a word of advice|a piece of advice|a word to the wise|one for next time)',
      '^ (newsflash|news flash|word to the wise|reality check|duh|surprise surprise|tut tut|now now|wakey wakey|hello mcfly|life lesson|here is a (thought|wild idea|novel idea|crazy thought|tip for you))',
      '^ in case you had not (noticed|realised|realized|worked it out|gathered|guessed|figured)',
      '^ do (please)? try to (keep up|follow along|follow|concentrate|pay attention|remember|understand|read)',
      '^ (do)? (try|please try|just try|at least try) to (keep up (this time|with me|now)|follow along (this time|now|with me)|follow me|stay with me|concentrate|pay attention (this time|now|for once)|use your (head|brain|imagination|eyes|common sense)|think (for once|before|a little|a bit)|remember (it|this|that)? (this time|for next time|next time)|understand (that|this|what (i|we))|get it right|(read|write|spell|count|look|listen) (it|this|the <any>|my <any>|our <any>|what (i|we) <any>|things)? (properly|carefully|this time|before|next time|again|for once))',
    ]),
    // If you had read the guide
    [UNREAD]: spoken([
      ...LEFT_UNREAD,
      'if you can manage to (read|turn|find|look|open|press|remember|count|follow|spell|concentrate)',
      'if ..4 (defeat|defeats|baffle|baffles|elude|eludes|is beyond|are beyond|is too much for|are too much for) you',
      '^ (just|maybe|perhaps|do|please)? try (reading|listening|thinking|counting) ..3 $',
      'if you (just|only|would|could|were to)? (think|thought|stop to think|stopped to think|reflect|reflected) (about (it|this|that))? (for)? (just|even)? (a|one|two|half a) (second|moment|minute|seconds|minutes)',
      'if (it|this|that|the <any>) is not (too|asking too) (much|hard|difficult|complicated|taxing|technical|complex|demanding) (for you)? (to (take in|grasp|follow|understand|digest|comprehend|remember|get your head))',
      // read properly this time: what an adult can do is asked for like of a child
      '^ (do|kindly|please|just|try|try to|do try to|now|so|perhaps|maybe|how about)? (read|reading|count|counting|look|looking|listen|listening|pay (close|more|some|better)? attention|paying attention|think|thinking|concentrate|concentrating|remember|spell|spelling|follow|following|check|checking) ..7 (this time|for once|for a change)',
      '^ (do|please|just|perhaps|maybe|how about|why not|you (could|might))? (try|trying) (reading|counting|listening|thinking|spelling|to read|to count|to listen|to think) ..5 (properly|carefully|first|again|to the end|all the way|word by word|slowly|before|instead)',
      '^ (do|please|just|perhaps|maybe|next time)? (try|trying)? (reading|read|opening|open|counting|count|looking|look|checking|check|thinking|think|turning|plugging) ..7 before you (accuse|blame|complain|claim|moan|shout|grumble|waste|bother|write to us|ring us|call us|panic|criticise|criticize|threaten|insult)',
      // a minute of it would have been enough
      '(look|glance|search|read|click|clicks|minute|minutes|second|seconds|thought|reading|thinking|googling) ..6 (would|could|might) have (easily|also|surely)? (spared|saved (us both|you|both)|answered|told (you|us both)|shown you|sufficed|been (more than)? enough|done the trick|given you|solved|settled|cleared)',
      '(if|should|in case) you (ever|only|do|actually|would)? (trouble|troubled|bother|bothered|deign|deigned|take the trouble|took the trouble) (yourself)? to (look|read|check|open|listen|think|scroll|turn|study|glance|count)',
      `if you (only|just|simply|actually|really)? (had|'d) (only|just|simply|actually|really|bothered to|even|at least|ever|taken the (time|trouble) to|cared to|troubled to|thought to|stopped to|first|properly|carefully|read and|so much as)? (only|just|simply|actually|really|even|carefully|properly|first)? ${LOOKED}`,
      `^ had you (only|just|simply|actually|really|bothered to|even|at least|ever|cared to|taken the (time|trouble) to|first|properly|carefully)? (only|just|simply|actually|even)? ${LOOKED}`,
      `(know|known|seen|found|noticed|understood|realised|realized|saved|answer|answered|avoided) ..5 «had you (only|just|simply|actually|bothered to|even|cared to|taken the (time|trouble) to)? ${LOOKED}»`,
      'if you (actually|even|bothered to|would (only|just|simply|actually|bother to|even|care to|kindly) (actually)?|could (only|just|actually|be bothered to)|cared to|ever|only|took the (time|trouble) to|had the (time|patience) to) (read|look|looked|listen|listened|check|checked|pay|paid|open|opened|think|thought|study|studied|follow|followed|use|used)',
      `(a|one|the) (simple|quick|brief|single|short|cursory|closer|fleeting|two minute|five second|moment 's|moments) (look|glance|search|read|check|google|google search|click|thought) ..8 (would|could|might) (have)? (told|shown|tell|show|saved|save|answered|answer|revealed|sufficed|been enough|spared|confirmed|solved|made)`,
      '(a|with a|just a) (little|little bit of|bit of|tiny bit of|touch of|moment of|minute of|ounce of|modicum of|pinch of|small amount of) (thought|thinking|research|reading|effort|common sense|attention|logic|brainpower|patience and thought|reflection|concentration|imagination) (and you|would have|might have|could have|on your|you|from you)',
      "you (would|'d|could|might) (easily|surely|certainly|probably|also|at once|soon)? have (easily|surely|also)? (found|known|seen|noticed|understood|realised|realized|spotted|discovered|figured|worked|solved|googled|guessed) ..6 (yourself|on your own|by yourself|if you had|had you)",
      "you (would|'d|could) (surely|easily|already)? (know|see|understand|realise|realize) (this|that|it|all this) (if|had) you",
      '^ (next time|in (the)? future|from now on) (please|just|maybe|perhaps|kindly|try to|do|simply|we suggest you|i suggest you|you (may|might|could|should) (want to|wish to|like to)?)? (try to|just)? (read|think|look|use your (head|brain|eyes)|do your (homework|research)|listen|google|engage|pay attention|ask (a|an) (adult|grown up)|learn) ..3 (before|first|properly|what|carefully|attention|homework|eyes|head|brain|twice|the)',
      '^ (maybe|perhaps|please|kindly|just|simply|how about|why not|next time|in future|you (could|might|may|should) (want to)?)? (try)? (reading|read|looking|look|listening|listen|checking|check) ..4 (for once|this time|before (you)? (ask|write|complain|reply|click|accuse|call|asking|writing|complaining|replying|clicking|accusing|bothering|blaming))',
      '^ (maybe|perhaps|please|just|simply|how about|why not|do|now|so|and|you (could|might|may|should) (want to)?)? (try)? (thinking|think|use your head|engage your brain) ..2 (before|for once|this time) <any>?',
      '(read|search|look|check|google|use|consult|study) ..8 (before|instead of|rather than) (asking|bothering|complaining|wasting)',
      '(reading|checking|opening|following|studying|consulting|turning|a look at|looking at|glancing at) (the|our|your|it|this|that|page) ..5 (would|could|might) have (told|shown|saved|answered|spared|revealed|helped|made)',
      'if you (knew|understood|had|have|know) (anything|the first thing|the slightest|the faintest|any (idea|clue|understanding)|a clue|half a|even the|the least) ..4',
      '(miss|missed|overlook|overlooked|overlooking|missing|ignoring) (the|something|what is|anything) (so|very|completely|blindingly|rather|that)? obvious',
      '^^ (just|simply|well|so)? (rtfm|read the (manual|faq|faqs|instructions|docs|documentation|guide|fine print|small print|leaflet|email|e-mail|page|label)) $',
      '^ read (it|this|that|my <any>|our <any>|the <any>|what (i|we) <any>) ..2 (again|once more|one more time) (slowly|carefully|properly|and (think|try)|this time)',
    ]),
    [QUESTION]: spoken([
      ...QUIZZES,
      '(what|which) (part|bit|word|half) of (no|not|never|must|only|closed|forbidden|non|<num>|do not|the (word|words|sentence)) ..6 (is|was|remains|seems) (not clear|not plain|unclear|still unclear|so (hard|difficult|unclear)|beyond you|confusing)',
      'did the (word|words|phrase|sign|number) ..5 (confuse|baffle|escape|puzzle|throw) you',
      '(did|has|have|does) (nobody|no one|anybody|anyone|your <any>|they) (not)? (ever|never|really|actually)? (teach|taught|((tell|told|show|shown|explain|explained) (to)?)) you (to|that|how|what)',
      'did you (really|honestly|seriously)? (think|believe|expect) (that)? (the|it|your|this) ..2 (would|to) ..3 (itself|by itself|on its own|by magic|from thin air)',
      '^^ are you (even|actually)? able to (read (a|the) (map|calendar|clock|sign|timetable)|count|spell|tell the time)',
      '^^ (were|was) (you not|not you) (ever)? (taught|told at school|shown as a child)',
      'is it (that|because) you (can|do|will|could|did) not (read|count|listen|think|hear|follow|learn) (or|$)',
      '(plain english|clear|clearly|plain|plainly|obvious|simple|easy|in bold|black and white) ..6 (is|was|were|are) not (it|that|they) $',
      'have you (ever|actually ever|never) (even)? (used|seen|opened|held|owned|touched|met) (a|an) (computer|keyboard|mouse|phone|kettle|door|key|map|calendar|clock|tap|pen|book|form|stamp|lock|cooker) (before|at all|in your life)',
      'are we (quite|finally|all|nearly) (finished|done|through|there) (with|now|yet)',
      '(did|do|have|had|are|were|can|could|will|would) you (even|so much as|bother to|ever bother|actually bother|honestly|seriously|at least) <any> <any>?',
      'you did (even)? (read|look|try|check|plug|turn|switch) ..5 (did|have) not you',
      '(did|have|had) you (actually|really) (read|tried|try|looked|look|checked|check|opened|open|listened|listen|thought|think) <any>?',
      '(does|did) it (even|never|not)? (occur|occurred|cross) (to you|your mind)',
      '(do|did) (you|we|i) (understand|get|follow) (now|me|this|that|it|what i (am|was) (saying|telling)|what i mean|what i said|so far|yet|at all|any of (this|that)) $',
      '^^ (so|now|well|and)? do you (understand|follow|comprehend) $',
      '^^ (so|now|well|and)? (is|was) (that|this|it) (finally|now|really|quite|too|so|all|perfectly)? (clear|understood|hard|difficult|simple enough|clear enough|too much to ask|too (hard|difficult|complicated|much)|plain) (now|enough|to you|for you|this time|to (read|do|understand|follow|remember) ..2|really)? $',
      '^^ (ok|okay|so|now)? (got it|understood|are we clear|have i made myself clear|do i make myself clear|did i make myself clear|am i making myself clear|am i being clear|clear enough|clear now|capisce|comprende|get it|get it now|get the (idea|picture|point)|make sense now|still with me|are you (still)? with me|with me so far|are you (even|still)? (following|listening)|following me|see how (easy|simple) (that|it) (is|was)|see (that|it) was not (so|that|too) (hard|difficult|bad)|that was not (so|too|that) (hard|difficult) was it|happy now|satisfied now) $',
      'what (part|bit) of ..10 (do|did|does) (not you|you not|you still not|not your <any>) (understand|get|comprehend|grasp)',
      'which (part|bit|word) of (no|non ..3|the word ..2|the sentence ..2) (do|did) (not you|you not) (understand|get)',
      'how (hard|difficult|complicated|tough) (can|could) (it|that|this|<ing>|reading <any> <any>?) (really|possibly|actually)? be',
      'how (stupid|thick|blind|dense|slow|lazy) (can|could|do|must|are) (you|one|anyone|people) <any>?',
      '(is|was) (it|that|this) (really|honestly|that|so|such|seriously|genuinely) (really)? (so|that|too|such a|a)? (hard|difficult|complicated|much|big a|challenge|mystery|much effort|demanding|impossible) (to|for|a)? <any>? <any>?',
      'how (can|could|did) (anyone|anybody|someone|you) (possibly|really|ever|even)? (miss|not|fail|overlook|be so|forget|confuse|struggle|manage to|get (this|that|it) wrong)',
      'how is (this|that|it) (still|so|even|not)? (unclear|hard|difficult|confusing|clear|complicated)',
      'what is (so|there|it about) (hard|difficult|complicated|confusing|to (misunderstand|not)|not to|that you) ..2',
      '(are|is) not (you|that) (a bit|a little|too|rather|old|smart|clever) ..1 (old|young|enough)? ..2',
      '(does|did) (that|this|it) (finally|now|at last) make sense',
      '(make|makes|making) sense (to you)? (now|yet|at last|finally)',
      '(am|are|was|were|is) (i|we|that|this|it) (going)? too (fast|quick|quickly) (for you)? ..1',
      '(do|must|should) (i|we) (really|seriously|honestly)? (need|have) to (really)? (hold|spoon feed|babysit|draw|spell|teach|explain|tell|read|repeat|remind) ..4',
      '(do you need|must|do you want|shall|should) (me|us|someone|i|we) (to)? (come (over|round|by) and|hold your|spell|draw|read it (to|out)|press the button|do it for you) ..4',
      'have you (ever)? (tried|considered) (thinking|listening|googling|actually <ing>|reading (it|this|the (manual|instructions|faq|terms|guide|label|email|page|question))|using your (head|brain|eyes))',
      '(did|have|had) (i|we) not (already|just)? (make|made|explain|explained|tell|told|say|said|write|written|answer|answered) ..5',
      '(is there|do you have) (an adult|a grown up|anyone (competent|sensible)|someone (competent|sensible|older)) ..4',
      'how (often|many (more)? times|many times more) (do|must|have|did|should|will|shall) (i|we) (need|have|got|had)? (to)? <any>?',
      'what (did you (honestly|seriously|really)? (expect|think would|think was going to)|were you (even|possibly|honestly)? (thinking|expecting))',
      'what (on earth|in the world|exactly|precisely) (made|makes|were|did|do|led) you (think|expect|thinking|believe|imagine|to (think|believe))',
      'what (made|makes) you (think|believe|imagine|assume) (you|we|that you|that we|it is (ok|okay|acceptable|free|fine)|anyone|anybody)',
      '(can|could) (not you|you not|you really not|you seriously not|you not even) (see (that|how|what|we|it|i)|follow|understand|figure|work|simply|just|even|at least|remember|think|tell)',
      '(can|could) (not you|you not|you really not|you not even) (read|count|think|listen|follow) $',
      '(do|did) (not you|you not|you really not|you seriously not|you honestly not) (even|ever|actually)? (know (that|how|what|anything|better)|read|understand (that|how|anything|english|plain)|think|realise|realize|ever|listen|learn)',
      '(have|had) (not you|you not|you never|you really not) (even|ever|yet|actually|so much as)? (noticed|learned|learnt|thought|used|seen <any> <any>|been (taught|told|listening|paying)|grasped|understood|worked out|figured)',
      '(are|were) you (kidding|joking|asleep|daydreaming|born yesterday|absent when|blind|deaf|dense|stupid|slow|illiterate|not listening|not (reading|paying|following)|new to (computers|the internet|adulthood)|even <ing>|always this|sure you (can|know how|read|understand|understood|are (smart|qualified|old enough)|turned it on|plugged it in))',
      `(so|but)? you (do|did) (of course|surely|also)? (realise|realize|know|understand|appreciate) (that|this is|it|we|you|how|i|there|the|these|a|your|what)`,
      'you (do|surely|must)? (realise|realize|know|understand) ..12 (do not you|surely|i (hope|trust|assume|take it)) $',
      '(have you (not)? (ever)? heard of|do you know what) (google|a (manual|password|browser|search engine|dictionary|calendar|clock|download|link|map)|search engines|common sense|reading|the internet) (is|means)?',
      `surely (even)? you (know|can (see|read|count|figure|work|tell|manage|find|do|understand|remember|follow)|could|must (know|have|understand|realise|see|remember)|have (read|heard|noticed|seen|been|got)|did|do (not)? (know|understand|read|realise)|are (aware|joking|old|able)|realise|realize|understand|would|remember|noticed|saw|read|knew|see)`,
      'you (have|had)? surely (know|knew|realise|realize|understand|noticed|seen|read|heard|did not|do not|can not|must|can|remember)',
      '(and|but|well)? (who|what) (did|do) you think (you are|pays|i am|we are|would happen|happens|the|that <any> is for)',
      '(and)? (what|why) (do|did) you (think|suppose) (it|that|the <any>) (is|was|says|said|means) (there|written|printed|called)? ..2 for',
    ]),
    // My dear
    [VOCATIVE]: [
      '(dear|petal|princess|ducky|poppet|old son) $',
      '(think think|think think think|dear dear|come on now|do not (strain|overtax|exhaust) yourself)',
      '(my (dear|dears|darling|sweet|pet|boy|girl|poppet|lad|lady|child|son|little <any>|young <any>|good (man|woman|sir|lady|fellow|friend|girl|boy|chap|people)|dear (sir|madam|lady|man|woman|boy|girl|fellow|friend|child|customer|chap))|sweetie|sweetheart|sweetpea|honey|hun|darling|young (man|lady|fellow|woman|one)|little (lady|one|man|friend)|old (man|chap|girl|boy|timer|fellow|dear|bean)|dearie|dear (girl|boy|child)|bless (you|your (heart|little heart|soul|cotton socks)|him|her)|you poor (thing|dear|soul|lamb)|(you)? silly (you|goose|billy|sausage|thing)|kiddo|missy|sunshine|silly|dummy|look|look here|listen|now look|now listen|pay attention|sonny|laddie|lassie|clever (clogs|you|girl|boy|dick)|smarty pants|good (girl|boy|lad|lass|man)|(big|little|young|wise|tough|funny) (guy|man|fella|fellow|pal|buddy|chief|missy|mister)|(oh)? (my|you)? (sweet|poor|dear|silly|innocent|naive) (sweet|little|summer|innocent|naive|dear)? (child|lamb|soul|baby|creature|kid|kitten|angel|duck)|summer child|genius|einstein|sherlock|captain obvious|nice try|better luck next time|try harder|slow clap|big (boy|girl)|there there|well well|oh dear oh dear)',
    ],
    // It's common sense
    [OBVIOUS]: spoken([
      '(clue is in the (name|title|word|question)|(is|was) not (that|so|all that) deep)',
      '(is|are|was|were) (practically|virtually|pretty|quite|truly|completely)? (idiot-proof|idiot proof|moron-proof)',
      "(is|be|was|(it|that|this|which|what|the rest) 's) (just|simply|only|really|surely|plain|pure|basic|a matter of|all|good|nothing but|mere|merely|called|hardly|also|a question of|elementary|<ly>)? common sense",
      '(common sense|basic logic|simple logic|logic alone|any logic) (tells|would tell|would have told|says|should tell|should have told|dictates|would suggest|would dictate|alone|should be enough|would have|demands)',
      '(use|using|apply|engage|try using|exercise|need) (your|some|a bit of|a little|a little bit of|basic|a modicum of|an ounce of) (mind|intellect|common sense|brain|brains|head|eyes|noggin|noodle|grey cells|gray cells|loaf|logic|intelligence|gumption|initiative)',
      "(it|this|that|which|they|these|all of (it|this|that)) (is|'s|are|was) (really|all|just|pretty|very|fairly|quite|rather|only|so|absolutely|truly|honestly|such|frankly|plainly|blindingly|glaringly|painfully|perfectly|completely|totally|<ly>)? (basic|elementary|child 's play|childs play|kindergarten (stuff|level)|kid 's stuff|abc|computer basics|(basic|simple|elementary|primary school|first grade) (logic|maths|math|arithmetic|stuff|knowledge|physics|geography|science|english|grammar|reading|hygiene|etiquette|manners|courtesy|computer skills|cooking|chemistry|biology|economics|general knowledge)|self explanatory|self evident|blindingly obvious|bleeding obvious|general knowledge|common knowledge|crystal clear to (anyone|everyone|anybody|everybody|most)|a no brainer|no brainer|day one stuff|beginner stuff|beginners stuff|as plain as day|plain as day|as plain as the nose|as clear as day|written in plain english|written in black and white)",
      '(should|ought to|must|would) (really|surely|frankly|honestly|certainly)? (be|have been) (really|pretty|quite|fairly|perfectly|rather|fully|completely|entirely|blindingly|plainly|immediately|<ly>)? (obvious|plain|self evident|evident|common knowledge|second nature|easy enough (even)? for you) (to (you|anyone|anybody|everyone|everybody|all|any <any>|most)|from|by now|even)',
      "(not|hardly|scarcely|no|neither|than|like|if it were|wasn't|as if it (is|were)) (exactly|really|quite|precisely|being|is)? (rocket science|brain surgery|rocket surgery|quantum (physics|mechanics)|nuclear (physics|science)|higher mathematics|higher maths|advanced maths|black magic|(a|some) dark art|rocket engineering|string theory|astrophysics)",
      '(should|would|could|can|need) (really|surely|hardly)? not (really|surely|actually)? (be|prove) (that|so|all that|very|too)? (hard|difficult|tricky|complicated) (for (you|anyone|an adult|most people))? to (grasp|understand|comprehend|take in|remember|work out|follow)',
      '(is|was) not (hard|difficult|tricky|complicated) to (grasp|comprehend|take in)',
      "(is|'s|was|are) (really|honestly|truly|frankly|actually|surely)? not (really|honestly|truly|exactly|actually|all)? (that|so|all that|very|terribly|particularly|too|such a) (hard|difficult|complicated|complex|tricky|much) (to (read|follow|understand|see|grasp|remember|figure|work|get|use|find|press|open|plug|turn|check|look|write|count|type|ask)|for (most|an adult|anyone|a grown|any|other|someone|somebody|people|a)|once you (think|use|read|actually|look)|if you (think|read|actually|just|try|look|bother|use)|is it|really|you know|now is it)",
      `even (a|an|my|your|our|the)? (small|young|little|complete|total|absolute|old|elderly|average|drunk|blind|five|six|seven|eight|nine|ten|three|four|<num>|first time|(my|your|our) (<num>|old|elderly))? (year old)? ${CHILD} (child|year old|kid|grandmother|grandma|could|can|would|will)? (can|could|would|will|manages|managed)? (easily|probably|surely|certainly|have|be able to)? ${MANAGE}`,
      `even (a|an|my|your|our|the)? (small|young|little|complete|total|absolute|old|elderly|<num>|five|six|seven|eight|nine|ten|three|four)? (year old)? ${CHILD} (could|would) (easily|probably|surely|have)? <any>`,
      `even (a|an|my|your|our|the)? (small|young|little|complete|total|absolute|old|elderly|<num>)? ${CHILD} (knows|understands|manages|managed|gets|got|figured|finds|sees|grasps)`,
      `^ even (a|an|my) (small|young|little|old)? ${CHILD} can (<ing>|use|thread|do|open|fit|set|change|read|find|work|see|fill|press|turn|make|follow|cook|install|build|assemble|operate|play|solve|count|fix|handle)`,
      '^ as (anyone|anybody|everyone|everybody) who <any> <any>? (knows|will know|can tell|will tell)',
      `(a|any|every|my) (small|five|six|seven|eight|nine|ten|three|four|<num>|bright|half asleep|trained)? (year old|child|toddler|schoolchild|kindergartner|preschooler|monkey|ape|chimp|first grader|sixth former|schoolboy|schoolgirl|pupil|goldfish) (child|kid|could|can|would|knows) (easily|probably|surely|have)? (${MANAGE}|that|this|it)`,
      'any (fool|idiot|adult|sane|sensible|reasonable|normal|intelligent|rational|competent|halfway|half decent|moron|novice|reasonably|averagely|functioning|thinking|responsible|educated|experienced|literate|grown up|moderately|decent|ordinary|average|self respecting) (minded)? (person|adult|user|customer|owner|driver|parent|reader|human|human being|being|tenant|traveller|traveler|cook|intelligent <any>|competent <any>)? (would|could|should|ought to) (have)? (known|know|read|see|seen|understand|understood|realise|realised|realize|realized|check|checked|notice|noticed|keep|kept|agree|think|thought|asked|looked|tell|told|be able|grasp|figure|do (it|this|that)|expect|guess|guessed)',
      'any (fool|idiot|adult|sane|sensible|reasonable|normal|intelligent|rational|competent|halfway|half decent|moron|novice|functioning|thinking|responsible|educated|literate|ordinary|average|child) (minded)? (person|adult|user|customer|owner|driver|parent|reader|human|human being|being|tenant|traveller|traveler|cook)? (knows|understands|sees|can (see|tell|do (it|this|that)|understand|work|read))',
      '(anyone|anybody|everyone|everybody|people|those|somebody|someone|a person) (with|who has|having|who is in possession of) (even)? (half|a bit of|any|some|an ounce of|a little|a shred of|a modicum of|a grain of|the slightest|a drop of|at least some|a minimum of|an atom of|a functioning|a working|two|even a)? (a|functioning|common|working)? (brain|brains|sense|common sense|intelligence|brain cells|clue|wit|wits|idea about|eyes in|logic|decency|upbringing) ..2',
      '(anyone|anybody|everyone|everybody|those) (who|that) (can (read|count|think)|bothers|bothered|pays attention|knows anything|thinks (about|for))',
      '(everyone|everybody|all (our|the)? other (customers|users|clients|guests|readers|drivers|passengers|patients|players|tenants|members|students|parents|callers|people)|our other (customers|users|clients|guests|tenants|members|students|patients)|other (people|customers|users|clients|guests|tenants|members|students|patients|passengers|parents|families|callers)|normal people|most (people|adults)|the rest of the (world|class|street|building|group)) (else)? (seem to|appear to|seems to|somehow|easily|have|has|can|could|will|usually|all)? (manage|manages|managed|cope|copes|coped|understand|understands|understood|figured|figure|worked|work|get|gets|got|handle|handles|handled|do|does|did|find|finds|found|set|follow|follows|followed) ..5 (fine|without (any|our)? (help|trouble|problem|problems|fuss|issue|issues|difficulty|asking|calling|our help|assistance|complaining|complaint|instructions)|perfectly well|by themselves|on their own|first time|at the first (attempt|try|go)|the first time|no problem|no trouble|no difficulty|alone|unaided|for (themselves|yourself))',
      'most (of)? (our|my|the)? (people|customers|users|clients|guests|tenants|members|students|parents|callers) (seem to|easily|can|could|usually|all)? (manage~|cope~|understand~|figure~|handle~|solve~|find~|work (it|this|that|these)) ..5 (fine|without (any|our)? (help|asking|calling|assistance|instructions)|unaided|for themselves|by themselves)',
      '(perhaps|maybe|why not|you (could|might|may|should)|would it help to|consider|how about|i suggest|we suggest|best|better|is there) ..3 (a|an|your|some|someone|somebody) ..1 (younger|more experienced|tech savvy|more technical|more competent|more capable|grown up|teenage|smarter|more intelligent|brighter|computer literate|more patient|more able|better informed|better educated|adult) (relative|person|friend|colleague|neighbour|neighbor|someone|somebody|grandchild|adult|family member|member of|human|people|one|co worker|helper|grown up|could|can|would|might)',
      "(ask|get|find|asking|getting|finding|have) (someone|somebody|a person|a friend|a colleague|an adult|a relative|a neighbour|a neighbor) (who|that|else who|else) (actually|really|at least)? (knows|understands|can (read|follow|explain|handle)|(is|'s) (good|better|able|more|used|familiar|smarter|younger)|reads|speaks|has (a clue|some idea|more)|gets)",
      '(ask|get|find|asking|getting|borrow) (a|an|your|some|the|the nearest)? (grandchild|grandchildren|grandson|granddaughter|grandkids|nephew|niece|teenager|year old|<num> year old|kid next door|younger relative) (to|for help|who|next)',
      '(you people|you lot|people of your (kind|sort|age|generation|type)) <any>?',
      '(too|hard|difficult|complicated|enough|even|easy|simple|tricky|explain|designed|made) ..2 (for|to) (someone|people|users|customers|a person) like you',
      '(you (types|kind of people|sort of people|kids|youngsters|oldies|boomers|millennials|foreigners|housewives|ladies|girls|boys)) (always|never|are|should|do|have|all|need|can|just|keep|want|think)',
      '(at|of) your age (should|ought|surely|one would|i would|we would|might|may|often|tend|struggle|find|you (should|ought|must|really|surely))',
      '(someone|a person|people|anyone|an adult|a man|a woman|a grown (man|woman|up)|a (business|company|professional|teacher|doctor|lawyer|manager|developer)) (of|at|in|with) your (age|generation|age group|level|background|position|profession|education|qualifications|experience|calibre|caliber|years) (should|ought|would|must|could|can|surely|to|has|might)',
      '(even|so that even|something even|simple enough (even)? for|easy enough (even)? for) you (can|could|should|will|must|might|ought|would|may|to|are|understand) <any>?',
      '(dumb|dumbed|dumbing|water|watered) (it|this|that|things)? down (for (you|people|readers|users))?',
      `(let me|allow me to|allow us to|let us|i (will|shall|can|could|would|'d|am going to|have to|need to|must|might)|we (will|shall|can|could|have to|must|need to)|should i|shall i|must i|do i (need|have) to|i would be happy to|i guess i (have|need) to|happy to) (try to|also|now|just|gladly|happily|once more|again|even|therefore|so|have to|need to|first|simply)? (put|explain|say|phrase|express|write|spell|break|tell|describe|rephrase|repeat|make|talk|speak|type|go) ..6 (in (the)? ${SIMPLE} (words|terms|language|english|steps|way|syllables|possible|bites|sentences|version) (for you|that (even)? you|so (that)? you|this time|possible)|so (that)? even you ..3|so (that)? you (can|could|will|might|may|do) (finally|actually|at last|keep up|follow|understand|grasp)|as if (you|to)|like (you are|i would to|you were|to a (child|five year old|toddler))|for (dummies|beginners like you|the slow|slow learners|you slowly|you one more time|you nice and slow)|slowly (for you|this time)|nice and slow|${SIMPLE} words|simple enough for you)`,
      `(let me|allow me to|i (will|shall)|must i|do i (need|have) to) (put|explain|say|phrase|express|tell) (it|this|that|you|things) ..2 in (the)? (very|really|more|most)? (simple|simpler|simplest|small|baby|easy|easier|little|short|monosyllabic|layman 's|words of one) (words|terms|language|english|steps|way|syllables)`,
      `(use|using|stick to|keep to) (${SIMPLE}) words (for you|this time|so (that)? you|then|for people)`,
      `(i|we) (will|can|could|shall|am going to|are going to)? (use|try|stick to) (only)? (${SIMPLE}) (words|sentences)`,
      '(spell|spelling|spelled|spelt) (it|this|that|things|everything) (out)? (for|to) you',
      'spell (it|this|that|everything) out (for you|again|slowly|once more|letter)',
      'draw you a (picture|drawing)',
      '(explain|say|go over|go through|run through|walk you through|repeat|type|write) ..3 (again|once more|one more time|it|this|that)? ..2 (slowly|nice and slow|very slowly|slower) (this time|so|for you|now|again|and|because|that)? ..3',
      '(again|once more|one more time|and) (very|more|nice and|extra)? (slowly|slow) (for you|this time|so that|so|now) ..4',
      'slowly so (that)? (even)? you (can|could|will|might|may|do) (keep up|follow|understand|get)',
      '(allow|let|permit) (me|us) (to)? (educate|enlighten|teach|school|lecture|correct|instruct|introduce you to the concept|give you (a|some) (lesson|history lesson|crash course|little lesson|advice|friendly advice|hint|clue)|remind you (yet)? (again|once more)|clue you in|set you straight|burst your bubble|break it to you|tell you how (the world|things|life|business|this|it) (works|goes))',
      '(let me|i will|i am going to|allow me to) (say|explain|tell you|write|repeat|show you|spell) (this|it|that)? (just|only)? (one (last|final) time|for the last time|one more time for)',
      '(simple|clear|plain|easy|slow|loud) enough for you',
      '(a for effort|points for trying|bless you for (trying|asking)|(nice|cute|brave|valiant) (try|theory|attempt) (but|though)?)',
      '(look|looking|looked) (it|that|this|the word) up in (a|the) dictionary',
      '(leave|leaving) the ..3 to (your (husband|wife|son|father|boyfriend)|men|the men|a man|adults|the adults|grown ups|the grown ups)',
      '(any|every) (other)? <any> (who|that) (can (read|count|think)|pays attention|paid attention|bothers|thinks) ..4 (knows|know|sees|understands|would|finds|realises|realizes)',
      '(really|honestly|truly|seriously) not (that|so|all that) (hard|difficult|complicated|tricky) to <any>',
      'for (someone|a person|somebody) (of your age|without (any)? (training|education|technical|a technical|a degree|any clue))',
      '(for the|to the) (people|ones|slow ones|kids|folks) (in|at) the (back|cheap seats)',
      '(not|hardly) (exactly|really)? as if (we|it|this|that|the <any>) (had)? (hid|hidden|was hidden|were hidden|were a secret|was a secret|is a secret)',
      '(hardly|not exactly) (a)? (state secret|mystery|riddle|secret|puzzle|surprise that you)',
      'you (might|may|could|should|would do well|will) (really)? (want to|wish to|like to|need to|to) (learn|google|brush up|study|look up (the|what)|take a (basic|beginner)|grow up|get your facts)',
      '(can|will|could|do) not (read|think|do the (thinking|reading)|click|press the button) (it|that|this|them)? for you',
      "you (would|will|'d) (do well|be wise|be well advised) to (read|learn|listen|check|remember|think|look|study|pay)",
      'you (should|might|could) (really)? try (thinking|listening|reading (it|this|the (manual|instructions|faq|terms|guide|label|email|page))|using your (head|brain|eyes))',
      '(i|we) (have)? (just|literally just|only just|literally) (told you|explained (this|that|it)|said (this|that|so)|answered (this|that))',
      '(an adult|a grown up|somebody sensible|someone sensible|somebody competent|someone competent) ..3 (i can|we can|who can|that i|that we|present|at home|in the (room|house))',
      '(born yesterday|living under a rock|live under a rock|lived under a rock|from another planet|still live in the stone age|in the stone age)',
      "(is|'s) the (21st|twenty first) century",
      '(not|never) (even)? try to (understand|follow|grasp|work it out|be clever|figure|outsmart)',
      "(not|never|needn't|need not) (have to|need to)? (bother|trouble|concern|burden|worry|tax) yourself (with|about|over) (the|such|these|technical|how|what|that|things|matters|it)",
      '(would|will|might|may|could) (only|just|probably|merely|likely|simply) (confuse|bore|overwhelm|baffle|frighten) (you|someone|people)',
      '(lost|wasted) on (you|most people|someone like|people like|the likes)',
      `if (even)? (a|an|my|our) ..2 ${CHILD} (can|could|manages|understands|managed)`,
      '(your|with) (limited|lack of|modest|rudimentary|basic lack of|narrow) (technical|legal|computer|financial)? (knowledge|experience|understanding|education|skills|intelligence|grasp|capacity|abilities|vocabulary)',
      'typical (of|for) (you|your|people like|customers|women|men|tourists|someone)',
      'how (clever|smart|original|adorable|cute|observant) of you',
      '(the very basics|slowly shall we|shall we try (that|this|it) again|let us try (that|this) again shall we)',
      '(says|said|states|stated|written|stands|stood|explained|told) (it|so|that|this|there|right there)? ..4 in (plain english|plain language|black and white|(big|large|bold|huge|giant) ..2 letters)',
      'educate yourself',
      'do your (own)? (homework|research|reading|due diligence) (first|before|next|properly|and)?',
      '(google is your friend|ever heard of google|let me google (that|it)|you could (have)? (just|simply)? google|try googling|it is called (google|reading|a manual|common sense|an adult))',
      "(beginner|rookie|newbie|amateur|novice|schoolboy|schoolgirl|first timer|noob|tourist|freshman|kindergarten|childish) ('s)? (mistake|mistakes|error|errors|blunder|slip|stuff|misunderstanding|fault)",
      "(beginners|beginner's|rookies|newbies|amateurs|novices) ' ? (mistake|mistakes|error|errors|question)",
      "(classic|typical|textbook|usual|standard) (user|customer|layman|beginner|tourist|newcomer) ('s)? (mistake|error|misunderstanding|confusion|question|behaviour|behavior|problem)",
      '(congratulations|congrats|well done|bravo|hooray|hurrah|amazing|wow|kudos|impressive|good for you|good job|great job|clap clap|full marks|gold star|chapeau|respect) (on|for|to|you|that|and|now)? (you|for|to you)? (have|has|did)? (you|finally|at last|actually|only now|even)? (finally|at last|actually|only now|even|discovered|discovering|located|locating|figured|figuring|worked out|working out|managed to|managing to|learned to|learning to|learnt to|mastered|mastering|reading the) (the|a|an|how|it|that|to|your|off|on|out|found|finding|read|reading|managed|managing|noticed|noticing|discovered|got|getting) ..2',
      '(thank you|thanks|good to see|glad|nice of you|great|so nice|about time|pleased|nice) (that|to see|for)? (you)? (have)? (finally|at long last) (reading|read|looking|looked|checking|checked|getting|got|answering|answered|noticing|noticed|doing|did|bothering|bothered|learned|learning|figured|managed|managing|found|understood|understanding)',
      '(you (would|will|could|can) not) (really|possibly|quite|fully|even|be able to|<ly>)? (understand|grasp|comprehend|get it|follow (it|this|that|the|me)|appreciate the (technical|complexity|details))',
      `you (do|did) not (really|even|quite|fully)? (seem|appear) (to be able|able|capable)? (to|of)? (fully|really|quite|even|have)? (understand|understood|understanding|grasp|grasping|get|know|realise|realize|read|follow|following|listen|remember|comprehend|reading)`,
      'you (clearly|obviously|evidently|plainly|apparently) (have|had|did|do|can|could|are|were|would|will) (not|never) (really|even|quite|fully|yet)? <any>',
      '(clearly|obviously|evidently|plainly|apparently) you (never|lack|misunderstood|misunderstand|fail|failed|know nothing|need (help|someone|a lesson|to (learn|read))|(are|were) (confused|new|unaware|out of)) ..1',
      '(clearly|obviously|evidently|plainly|apparently) you (have|had|did|do|can|could|are|were|would|will) (not|never) (really|even|quite|fully|yet)? <any>',
      'you (clearly|obviously|evidently|plainly|apparently) (lack|misunderstood|misunderstand|struggle|need (help|someone|a lesson|to (learn|read|understand|study|grow))|have (no|little|trouble|difficulty|problems)|know nothing|never) <any>',
      'you (still|simply|really|just|honestly) (do|did|have|can) not (understand|understood|get (it|this|that|the)|grasp|grasped|know how)',
      // explained in words of one syllable
      '(this|it|that|everything|all (of)? (this|that)) (has|have|had|was) (already|now|been|clearly)? (been)? explained (to you)? ..3 (times|already|before|repeatedly|twice|enough|at length|in detail|clearly)',
      'explained (this|it|that|everything|the <any>) to you ..5 (words|times|twice|already|simple|repeatedly|before)',
      `(my|our) (own|old|elderly|little|youngest|late)? (<num>|five|six|seven|eight|nine|ten|four|three|two|eighty|ninety|seventy)? (year old)? (grandmother|grandma|gran|nan|nana|granny|grandfather|grandpa|grandad|mother|mum|mom|dog|cat|hamster|kid|kids|toddler|son|daughter|nephew|niece|child|children|year old) (can|could|would|manages to|managed to|even) (easily|even|probably|have|be able to)? ${MANAGE}`,
      '(i|we) (should|do|would|will) (really)? not (really)? (have|need) to (explain|tell|say|remind|repeat|teach) (this|that|it|you|to)',
      '(you would|you will|you could) not (be able to)? follow $',
      '(my|our) (own|old|elderly|little|youngest)? (<num>|five|six|seven|eight|nine|ten|four|three|eighty)? (year old)? (grandmother|grandma|gran|nan|grandfather|grandpa|mother|mum|mom|dog|cat|kid|kids|toddler|son|daughter|nephew|niece|year old) (has|have|had)? (understood|figured|learned|learnt|worked|managed|got|set|knew) (it|this|that|out|the|to)',
      'you (are|must be) (both|all)? (a|an)? (grown|adults|adult|grown ups|grown up) (man|woman|person|human|people|and|so|here)?',
      '(i|we) (do)? (hope|trust) (that)? you (have|had)? (now|finally)? (learned|learnt|learn|drawn) (your|a|something|from|the)',
      '(burst|bursting) your bubble',
      '^ repeat after me',
      'if you (can not|could not|are not able to|do not manage to|are unable to) (even)? (manage|handle|follow|understand|read|fill|work|operate|do|use|complete|open|answer) ..2 (simple|basic|easy|little|straightforward|elementary)',
      '(i|we) (trust|hope|assume|presume) (that|this|it)? (that|this|it)? (is|was|has been) (now|finally)? (simple|plain|slow|easy) enough (for you|now|to)?',
      '(those|anyone|people|everyone|customers|some of us|some people) (of you)? (who|that)? (did|do|was|were|can|could|does) not (pay|paying|read|listen|listening|bother|follow|keep up|get it)',
      'next time (perhaps|maybe|i hope|hopefully)? you (will|might|may|could|should|would) (know|read|listen|think|pay|use your|ask first|be wiser|look before|remember)',
      'too (long|short|hard|difficult|complicated|small|fast|slow|boring|tedious|big) (a <any>)? for you to (read|understand|follow|see|find|get|click|press|remember)',
      'tell (left from right|your left|the difference between a|a <any> from a|up from down)',
      'the rest of us (manage~|can|could|understand|understood|read|know|knew|get|got|find|found|do|did)',
      '(hold|holding) your (little)? hand',
      '(spoon feed|spoonfeed|spoon feeding|spoon fed|babysit|babysitting|mollycoddle|nanny) (you|you all|our customers|everyone|everybody|customers|grown)',
      '(just|consider (it|this|that)|take (it|this|that) as|call it|let (this|that|it) be|here is) (a|your|as a)? (friendly|little|free|small|valuable|short|quick|important|cheap|expensive)? (free)? lesson',
      '(switch|turn|switched|turned) (on)? (your|the) brain (on)?',
      'brain (is)? (switched|turned) (on|off)',
      'not (everyone|everybody|every customer|all people|all customers) (is|was|are|can be|has been) (cut out|born|gifted|blessed|a genius|smart enough|clever enough|bright enough|up to|intelligent)',
      'you (seem|appear|sound|look|are (clearly|obviously|evidently|hopelessly|easily)) (to be)? (clearly|obviously|evidently|a bit|a little|rather|very|quite|somewhat|thoroughly|slightly|completely|hopelessly)? (confused|muddled|out of your depth|incapable|in over your head|easily confused) ..1',
      '(is|was) not (a|the)? (kindergarten|nursery school|nursery|playgroup|preschool|primary school|playground|daycare|sandpit|sandbox|school yard|schoolyard|charity for)',
      '(not|hardly|scarcely) (take|taking|need|require|requires|needs) (a|an|to be a|to be an|much|any|you to be a)? (genius|einstein|rocket scientist|brain surgeon|phd|doctorate|sherlock|detective|clairvoyant|mathematician|nobel|intelligence|brains|degree in|university degree|astronaut)',
      'not (have to|need to) be (a|an) (genius|einstein|rocket scientist|brain surgeon|sherlock|mathematician|mind reader|astronaut)',
      '(i|we) (am|are|was|were|thought (i|we) (was|were)) (dealing|talking|speaking|writing) (with|to) (adults|an adult|grown ups|children|a child|a grown up|intelligent)',
      '(an|a) (grown|educated|intelligent|smart|clever|bright|experienced|mature|literate|sensible|capable|modern|grown up) (man|woman|person|adult|customer|professional|human|lady|gentleman|user|being) like (you|yourself)',
      'you (are|must be|should be) (surely|certainly)? (smart|clever|intelligent|bright|competent|grown up|literate|educated) enough to <any>',
      '(let us|we will|i will|we shall) see (if|whether) you can (at least|even)? (manage|follow|handle|keep up|remember|get (it|this|that|something) right|do (it|this|better))',
      '(do you)? think you (can|could|will|might) (manage|handle|cope|remember|do) (that|this|it|at least|so much|with|both|one|two) ..1',
      '(in|into|with|take|taking) baby steps',
      '(since|as|because|given that) you (seem|appear) to be (confused|lost)',
      "^^ (it|that) (is|'s) called (a|an|the)? (contract|manual|deadline|schedule|queue|rule|law|business|reading|patience|planning|being|thinking|common|reality|off switch|on switch|button|calendar|budget|searching)",
      '(i|we) (know|understand) ..3 (better|more|best) (than you|for you)',
      '(i|we) (am|are) the (expert|experts|professional|professionals|specialist|specialists|doctor|doctors|engineers) here',
      'you (are|were) (only|just|merely|simply) (a|an|the) (user|customer|tenant|layman|layperson|beginner|patient|student|passenger|child|amateur|driver|secretary|assistant|intern|housewife|novice|end user|consumer|client|civilian|hobbyist)',
      '(as|being|for|since you are|because you are) (a|an|only a|just a|a mere) (layman|lay person|layperson|amateur|non expert|non-expert|novice|outsider|woman|housewife|pensioner|non technical <any>|non-technical <any>|technophobe) (you|it|this|that|would|can|may|might|will)',
      'you (could|might|should) at least (try|read|look|make|pretend|have the decency|attempt|bother|learn)',
      '(lost|forgotten|misplaced) your (glasses|mind|marbles|brain|common sense|manners)',
      '(make|keep|made|kept|keeping|making) (it|this|that|things) (really|very|extra|nice and|as|super)? (simple|basic|dead simple) (for you|so (that)? (even)? you|enough for you|this time)',
      '(in|using|with) (words|terms|language|a way|a language|sentences|pictures) (that)? (even)? (you|a child|a five year old|a toddler|your level|your son) (can|could|will|would|might|may|should) (actually|finally|easily|hopefully|also|surely)? (understand|follow|grasp|get)',
      'so (simple|easy|clear|basic|obvious) (that)? (even|a child|a toddler|a five year old|a monkey|my) <any>?',
      'who (on earth)? taught you',
      'go back to (school|kindergarten|driving school|primary school|the basics|nursery)',
      'your (attention span|attention|reading skills|reading|comprehension|literacy|intelligence|grammar|spelling|maths|arithmetic|grasp of <any>|(limited|poor|obvious|evident) <any>|understanding of ..2|knowledge of ..2) (is|are|seems|must be|appears|may be|leaves|needs|lets|does not seem) (poor|bad|short|limited|weak|failing|a bit|rather|not|some work|work|to be|you down|much|room|somewhat|lacking|insufficient|very|quite|obviously|clearly)',
      '(refresh|jog) your memory',
      'let me (tell you (something|how|one thing|a secret|a little)|ask you something|give you (a|some) (tip|advice|hint|clue|friendly|free|lesson|little))',
      'so (that)? you (finally|at last) (know|understand|learn|get|grasp)',
      '^ (so)? (please)? be a (dear|darling|good (boy|girl|lad|man|chap)|love|sweetheart|sport|doll|treasure|angel)',
      '(run along|off you (pop|trot|toddle)|there is a good (boy|girl|lad|chap|man)|that is a good (boy|girl|lad))',
      'you will (understand|see|learn|know) (this|that|it)? (one day|when you|once you) (are|get|grow|have) ..3',
      '(silly|stupid|foolish|dumb|daft|naive|ridiculous|childish|pointless) (little)? (question|questions|idea|request|complaint|assumption|remark|misunderstanding|demand) (of yours|like that|like this|like yours|to ask|from you)?',
      'your (silly|stupid|naive|ridiculous|childish|foolish|childlike|simple minded|simplistic) <any>',
      '(manual|guide|terms|instructions|faq|rules|sign|label|note|warning|page|leaflet|notice|faqs|deadline|deadlines) ..5 for a reason',
      "(as|like) (i|you|one|we) (would|'d|might|do) (tell|explain|say|talk|speak|teach|put) (it|this|that)? (to)? (a|my|any|our|small|little|young) (small|little|young)? (child|children|kid|kids|five year old|toddler|<num>|son|daughter|grandmother|pupil|pupils|toddlers|dog)",
      '(explain|explaining|talk|talking|speak|speaking|put) ..3 (like|as if|as though|as) (to)? (a|you are|you were|talking to a|i would to a|to a|five) (child|toddler|five year old|a child|five|<num>|a toddler|baby)',
      "(that|this) (is|'s) (how|what|why) (adults|grown ups|normal people|professionals|sensible people|everyone else|civilised people|the (real)? world|life|business|real life) (do|does|works|work|is)",
      '(not|hardly|scarcely) (really)? (my|our) (fault|problem|job) (if|that|when) you (can not|do not|are|did not|could not|will not) (even|not)? (read|understand|listen|follow|think|know|able|unable|bother|get)',
      "(reading|maths|math|patience|spelling|logic|listening|technology|detail|details|computers|numbers|organisation) (is|are|was|does|may|might) (clearly|obviously|evidently|perhaps|just)? not (seem to)? (be)? (your|everyone 's|everybody 's) (strong suit|strength|forte|thing|strong point|strongest|cup of tea|best|greatest)",
      '(reading|maths|patience|logic|listening|technology|details|computers|numbers) (is|are) not for everyone',
      'you would not know (but|this|that|about|how|what|it|because|of course)',
      '(perhaps|maybe|why not|better|best|let|have|ask|get) ..1 your (son|daughter|husband|wife|grandson|granddaughter|kids|children|boyfriend|nephew|niece|grandchildren|dad|father|mum|mother|parents|teacher|big brother|older brother|older sister) (do|to do|help|to help|handle|to handle|look|explain|to explain|set|to set|show|to show|read|to read|take over|have a look|try)',
      'you (are|were|must be|have been) (just|simply|clearly|obviously)? (too|so) (lazy|slow|dense|thick|stupid|old|inexperienced|ignorant|impatient|blind|proud|busy) (to|for) (read|look|understand|check|think|listen|learn|use|follow|notice|get|see|bother)',
      '^ (please|just|so)? do yourself a (favour|favor)',
      '(how|as) (every|any) (schoolchild|schoolboy|beginner|child|cook|driver|parent|gardener|student|adult|fool|idiot|novice|homeowner|owner|cyclist|traveller|professional|self respecting <any>|decent <any>|good <any>) (would|will|can|could|should)? (know|knows|tell|tells|see|sees|understand|understands|confirm|learns)',
      'as you (should|ought to) (really|surely|already|well|by now|all|certainly|very well)? (know|have known|be aware|remember|have noticed|understand|have realised)',
      '(too|bit|rather|little|far too|way too|slightly|somewhat) (complicated|technical|complex|difficult|advanced|hard|much|sophisticated|abstract|clever|demanding|fast|intricate|specialised|specialized) for (you|someone like|a layman|a lay person|laypeople|laymen|beginners like|your (age|level|head)|people like|most people like|non experts|the likes of|an untrained|the untrained|ordinary (people|users|customers))',
      '(beyond|over|above|exceeds|outside) your (understanding|head|comprehension|grasp|pay grade|level|abilities|ability|capabilities|intellect|skill|skills|skill level|skillset|mental|competence|depth|capacity|imagination)',
      '(leave|leaving) (it|this|that|such things|these things|such matters|the (thinking|details|technical|rest|difficult|hard|complicated) <any>?|all that|things) (up)? to (the|us|those|people|your)? (experts|professionals|grown ups|grownups|adults|pros|specialists who know|who (know|understand)|people who (know|understand|can)|big boys|husband|who are qualified)',
      '(not|never|no need to|need not|without) (you)? (worry|worrying|trouble|troubling|bother|bothering|strain|straining|tax|break|rack|hurt|burden) your (pretty|little|dear|sweet|poor|tiny|precious|own)? (pretty|little)? (head|brain|brains|mind|self|heads)',
      '(not|never|hardly|scarcely|can not|could not|do not|did not|would not) (really|exactly)? (expect|expecting|suppose|imagine) (that)? (you|customers|users|a customer|laypeople|laymen|someone like you) (to|will|would|could|can)? (really|fully|be able to|ever)? (understand|grasp|follow|comprehend|get (it|this|that)|appreciate the)',
      "you (must|have to|need to|should|will have to|ought to|will need to|really must|really need to|('d|had) better|would do well to|are going to have to|had best) (really|first|also|try to|finally|please|now|start to|try and)? (understand|realise|realize|appreciate|learn|grasp|recognise|recognize|bear in mind|get it into your head|get used to the idea|come to terms with|comprehend) (that|how|we|this is|why|our (position|side|situation)|to (be|use|read|listen|wait|accept|think|live|behave|follow)|your place|some|the (basics|difference|hard way|meaning|concept))",
      '(you (should|ought to) (really|surely|already|by now|certainly|at least|definitely) (know|understand|have (known|learned|learnt|noticed|realised)|be aware))',
      'you should be able to (figure (it|this|that) out|work (it|this|that) out|manage (that|it|this|so much|this much) (on your own|yourself|alone|by yourself)|understand (that|such|simple)|follow (simple|basic)|count|tell (left|the difference))',
      '(cute|sweet|adorable|touching|funny|amusing|hilarious|charming|naive|quaint) (that|how|of) you (to)? (think|thought|believe|believed|expect|expected|imagine|assume|say|ask|would|still|actually|suppose)',
      '(i|we) (am|are|was|were|must say i am|find it) (surprised|amazed|astonished|amused|puzzled|baffled|astounded|amusing|surprising|astonishing|curious|hard to believe|remarkable|incredible|stunned|speechless) (to (see|hear|learn|find)|that|how|why|at how|you)? (that)? (you|anyone|someone|somebody|people) (do not|did not|would|think|thought|even|still|have not|can not|could not|need|needed (help|me|us)|find|know|knew|ask|asked|missed|overlooked|struggle|manage|managed)',
      "(it is|it 's) (surprising|amazing|astonishing|funny|odd|strange|remarkable|incredible|beyond me|hard to believe|baffling|a mystery|quite something|telling) (that|how|why) (you|many people|so many|few people|people|some people|anyone|someone|often <any>)",
      'your (little|cute|tiny|pretty little|silly little|amateur) (project|business|shop|hobby|head|misunderstanding|website|company|venture|theory|idea|adventure|experiment|plan|list|complaint|speech|rant|essay|world|fantasy|brain|story|blog)',
      '(i|we) (use|used|am using|will use|have used|kept|keep|will keep) (it|this|that)? (only|just|to)? (small|simple|short|little|easy|baby) (words|steps|sentences) ..4',
      '(right|directly)? (in front of|under) your (nose|very nose|very eyes)',
      '(staring|stared|stares|looking|smacking) you (right|straight)? (in|at) the face',
      '(open|use) your eyes',
      'get your (eyes|hearing|eyesight|ears|head) (checked|tested|examined)',
      '(put|get|grab|find|wear|need) (on)? your (thinking cap|(reading)? (glasses|spectacles|specs) (on)? (and (read|look)|next time|before you|this time)) (on)?',
      '(learn|learned|learnt|learning|teach you|taught you|taught) (how)? to (read|count|listen|spell|think|google|tell the time|use (a|an|your) <any>) (before|first|properly|and|at school|in school|already|yet|then)',
      '^ (reading|listening|thinking|paying attention) (helps|is fundamental|is essential|would help|might help|does help|goes a long way|would have helped)',
      '(paid|pay|paying|been paying) (closer|more|any|better|some)? attention (in|at) (school|class|the)',
      '^ (now|so|ok|okay|right|well)? (now)? (listen (carefully|closely|up|here|to me|very carefully)|pay (close|careful|very close)? attention|concentrate|sit up|take notes) (now|please|this time|because|for once|and|so|as|everyone|to what)? ..2 (i|we|once|again|not|carefully|slowly)',
      '^^ (now|so|ok|okay|right|please|well)? (listen (carefully|closely|up|here)|pay (close|careful|very close)? attention|concentrate|write this down|repeat after me|read carefully now) (now|please|this time)? $',
      '(i|we) (really|honestly|simply)? (do|can|could) not (really|honestly)? (know|see|think|imagine) how (much|many|any)? (clearer|simpler|plainer|more clearly|more (plain|clear|simple)) (i|we|it)',
      'surely you (do|can|could|did) not (really|seriously)? (expect|think|believe|want|imagine|mean)',
      '(anyone|anybody|everyone|everybody|a person|someone) with (the most)? (basic|elementary|rudimentary|average|minimal|even basic) <any>? (skills|knowledge|education|intelligence|understanding|literacy|sense)',
      '(clear|plain|obvious|evident|simple enough|easy enough) even (to|for) (a|an|the) <any>? (beginner|child|novice|layman|layperson|toddler|schoolchild|fool|idiot|amateur|newcomer)',
      '(perhaps|maybe) you (could|should|might|will) (try to)? (read|listen to|check|look at|follow) ..4 more (carefully|closely|attentively|thoroughly)',
      '(people|tenants|customers|users|guests|members|students|clients|patients|drivers|parents|buyers|players) like you (just|simply)? (never|always|do not|can not|will not|seem|hardly) ..4 (grasp|understand|listen|read|learn|follow|complain|moan|whine|grumble|think before|pay attention|get it)',
      '(i|we) (will|shall|am|are) (only|just)? (say|explain|repeat|going to (say|explain|repeat)|tell you|write) (this|it|that|myself)? (only|just)? once',
      '(think|thinking) (about it)? (for (a second|one second|two seconds|a change|once|yourself)|logically|harder|it through for once|a little|twice next time)',
      '(i|we) (see|gather|take it|guess|suppose|assume|presume|imagine|suspect) (that)? (you|somebody|someone) (are|is|have|has|were|do|did) (still)? (new to (this|computers|technology|the internet|email|the world|adult|modern)|not (a|an|very|too|the|really|used to|read|looked|technical|much of)|never (used|read|seen|owned|worked|learned|learnt|heard|been taught)|no (idea|clue|experience)|not (understood|grasped|read|looked)|confused|lost|struggling with (simple|basic|the basics|such a simple))',
      'you (are|must be) (not|no|hardly|clearly not|obviously not|evidently not) (a|an|exactly a|exactly an|the|really a) (expert|engineer|professional|lawyer|doctor|technician|programmer|mathematician|developer|scientist|specialist|technical person|tech person|computer person|electrician|plumber|mechanic|genius|einstein|brightest|sharpest|quickest|fastest)',
      "(that|this) (is|'s) not how (a|an|the|it|this|that|things|life|any|your|our)? <any>? <any>? (works|work|is done|function|functions|goes) (you know|around here|in (the)? real|at all)?",
      'welcome to (the (real|adult|modern|grown up|21st|twenty first) (world|century|<any>)|adulthood|real life|reality|the internet)',
      "(i|we) (would|will|'d) (have)? (thought|think|expected|assumed|hoped|expect|imagine|assume) (that)? (you|someone|anyone|anybody|an adult|a person|everyone|a <any>) (would|could|can|might|knew|know|had|of your|at your|with|who|like you|should|were|was) (know|known|have|be|at least|understand|read|manage|by now|see|look|notice|realise|realize|how|better|that|your|able)",
      "(i|we) (would|'d|will)? (strongly|kindly|politely|respectfully|humbly)? (suggest|recommend|advise|propose) (that)? you (first|actually|take the time to|learn|to (first|actually|learn|read (it|the <any>|our <any>|your <any>) (again|properly|carefully|first)))? (learn|study|read (up|it|the <any>|our <any>|your <any>) (again|properly|carefully|first|on)|think|look up|grow|get (help|someone|yourself)|familiarise|familiarize|educate|acquaint) <any>?",
      '(a|one) (word|term|concept) (you|that you) (may|might|probably) (not)? (have|be|know|never)',
    ]),
    // Any competent owner knows it, and the reader is new to computers
    [LACK]: spoken([
      ...TALKING_DOWN,
      '(toddlers|children|kids|monkeys|preschoolers|schoolchildren|pensioners|grandmothers|chimps|goldfish) (can|will|could|would)? (grasp|understand|manage|get|learn|work out|pick up|handle|follow) (this|it|that|these|such)',
      'you will find (that)? (grown ups|adults|professionals|(sensible|most|other|normal|serious|intelligent) <any>)',
      '(one|you|i|we) would (have)? (assume|assumed|think|thought|expect|expected|hope|hoped|imagine|imagined) (that)? (a|an|any|someone|somebody) ..1 (person|adult|grown up|someone|<person.any>|owner|driver|parent|tenant|(in|of|with) your) ..4 (read|reads|knows|know|checks|check|would|could|can|understands|understand)',
      '(like|as if|as though) you (are|were) (five|six|four|three|two|<num>|a child|a toddler|in kindergarten|at school)',
      '(obvious|clear|plain|evident|known) to (all|everyone|everybody|anyone) (but|except) you',
      '(is|be|was|are|were) (clearly|obviously|surely|perhaps|hardly|not|evidently|a bit|rather)? (beyond|lost on|over the head of) you (then|$)',
      '(do|did|does) not (even|really)? know the first thing (about|of)',
      '(since|as|because|if) (it|this|that|the <any>) (seems|appears|proves|seem|appear) (to be)? (too|so|rather)? (hard|difficult|complicated|much|challenging|confusing|tricky|taxing) for you',
      'you (have)? (somehow|actually)? managed to <any> (the (one|only|wrong)|every (possible|single)|even)',
      '(can not|could not|will not|not here to|not going to|refuse to) (always|really)? (hold ..3 (hand|hands)|spoon feed|babysit|nanny|mollycoddle) ..1',
      // held up against those who know, or put among those who don't
      '^ as ..2 (with|who has|who have|having) (so much as|even|just)? (a|an|any|the|some)? <any>? (grasp|knowledge|understanding|notion|command|education|schooling|upbringing) (of|in|about)',
      '(anyone|anybody|everyone|everybody|people|those|somebody|someone|a person) (with|who has|who have|having) (so much as|even|just)? (a|an|any|the|some)? (very)? (basic|slightest|faintest|elementary|rudimentary|passing|minimal|modest|moderate|remotest|nodding|decent|proper)? (grasp|knowledge|understanding|notion|command|acquaintance|education|schooling|upbringing) ((of|in|with|about) <any> <any>?)? (knows|know|would|could|can see|should|understands|sees)',
      '(customers|people|readers|those|persons|someone|somebody|clients|users|guests|minds|callers) (of|with) (such|so|rather|your)? (limited|little|modest|poor|slow|weak|small|feeble) (understanding|intellect|intelligence|mind|minds|wits|comprehension|brains|brain|education|reading skills)',
      '(normal|sensible|sane|decent|reasonable|intelligent|civilised|civilized|self respecting|rational|competent) (users|people|customers|guests|readers|adults|grown ups|tenants|drivers|parents|owners|clients|members|students) (do|would|will|can|could) not (do|ask|need|behave|act|complain|write|call|ring|bother|forget|lose|expect|try|think)',
      'only (a|an|the|some|a complete|a total) <any>? (fool|idiot|child|moron|amateur|simpleton|dunce|lunatic|madman|imbecile|toddler) (would|could|does|leaves|forgets|thinks|believes|asks|needs)',
      '(beginners|novices|laymen|laypeople|amateurs|newbies|outsiders|first timers|non experts|the uninitiated) (such as|like) (you|yourself|yourselves)',
      'too <any> (a <any>)? for (the|a|most|your average|our) (layman|laymen|layperson|lay reader|lay mind|laity|uninitiated|untrained <any>|ordinary (customer|user|mind|reader)|average (customer|user|mind|reader))',
      '(surprised|amazed|astonished|stunned|baffled|puzzled|speechless|astounded) (that|to (see|hear|find|learn) (that)?) (a|an|any|some) <any>? (grown up|adult|professional|<person.any>|person|man|woman|business|parent|driver|student) ..1 (need|needs|can not|could not|does not|did not|would|ask|asks|asked|struggle|struggles|should|has to)',
      '(expected|expect|hoped for|thought) ..3 (more|better) (from|of) (a|an|someone|somebody|you|your <any>) ',
      '(beggars belief|defies belief|boggles the mind|is beyond (belief|comprehension)) (that|how|why)? (you|anyone|anybody|someone|somebody|a|an|people)',
      'you are better than (that|this)',
      // what the reader is said not to know
      '(seem|seems|appear|appears|evidently|clearly|obviously|plainly|continues|continue) (to)? (have)? (elude|eludes|eluded|escape|escapes|escaped|bypassed|passed|baffle|baffles|defeat|defeats) you',
      'you (have)? (evidently|clearly|obviously|apparently|plainly) (have)? (never|not) (ever|yet|once)? (come across|heard|met|learnt|learned|been taught|grasped|encountered|opened|looked|bothered|thought|used|held|owned|seen a|read a)',
      '(since|as|because|given|seeing) (that)? you (are|were) (plainly|clearly|obviously|evidently|apparently) (not|no|new|a|an|unable|out of)',
      'you (are|were) (plainly|clearly|obviously|evidently|apparently) not (a|an|very|particularly|much of|used to|up to|accustomed|familiar|cut out)',
      'you (clearly|plainly|evidently|obviously|apparently|must have) (have)? (skipped|slept through|dozed through|daydreamed through|bunked off|never took|never sat) <any>',
      '(clearly|obviously|evidently|plainly|apparently) (this|it) (is|was|must be) your (very)? first (time|rodeo|day|attempt|encounter|trip)',
      '(this|it) (is|was|must be) (clearly|obviously|evidently|plainly) your (very)? first (time|rodeo|day|attempt|encounter|trip)',
      '(difference|meaning|rule|this|that|it|such things|these things) ..5 (is|are) (taught|learnt|learned|covered) (in|at) (year <any>|primary school|elementary school|first grade|second grade|kindergarten|nursery|infant school|reception class)',
      '(explain|tell|say|write) (it|this|that)? ..6 (can not|could not) (understand|read|think|grasp|learn) (it|this|that)? for you',
      '(acquaint|reacquaint|familiarise|familiarize) yourself with (basic <any>|elementary <any>|the (rudiments|alphabet|concept|notion|meaning|idea) of)',
      '(a|an|your) (dictionary|calendar|clock|diary|calculator|watch|alarm clock|pair of glasses|mirror|atlas|spell checker) (would|might|may|could) (well)? (be of (use|help|service)|help you|do you|come in handy|be (useful|helpful|handy) (to|for) you)',
      '(assume|presume|trust|take it|suppose|hope|guess) (that)? you (have) (at least|all)? heard of',
      `(i|we) (know|appreciate|understand|realise|realize) (that)? ${SUBJECTS} (is|are|can be|seems|seem|looks|look) (so|very|big and|a bit|rather)? (scary|frightening|daunting|a mystery|witchcraft|black magic)`,
      // the others managed it
      '(everyone|everybody|anyone|anybody) else (in|on|at|from|of|who|that) ..4 (managed|understood|understands|figured|worked (it|this|that) out|coped|copes|grasped|got it|(found|finds) (it|this|that) (easy|clear|simple)|knew|knows|read (it|the)|had no (trouble|difficulty|difficulties|problem|problems))',
      '(every other|all the other|all our other|all other|all your|the other|the rest of (your|the|our)|most of our|our other) ..3 (managed|understood|understand|figured|worked (it|this|that) out|coped|grasped|got it|had no (trouble|difficulty|difficulties) (with|in)?|read (it|the)|found (the|it|their)) ..2',
      '(nobody|no one) else ..4 (needed|needs|had to|asked for) ..4 (explained|help|mail|mails|email|emails|reminder|reminders|told|explanation|explanations|drawing|call|calls)',
      '(our|my) (apprentice|intern|interns|trainee|trainees|receptionist|cleaner|temp|grandmother|nine year old|youngest <any>) ..5 (understood|managed|got|figured|worked|did|grasped|solved) (it|this|that) ..1 (straight|at once|immediately|in|without|easily|on|first|out)',
      `(a|any) (child|boy|girl|toddler|pupil|schoolboy|schoolgirl|kid) (of|aged) (<num>|three|four|five|six|seven|eight|nine|ten|twelve) (could|would|knows|understands|manages|can (easily|surely)? ${MANAGE} (it|this|that|them|these|such|so much|how|what))`,
      // we know more than you
      '(with|given|after|considering) (all)? (of)? (the|our|my) ..6 (experience|years|knowledge|expertise|training|trade|business) ..5 (you (do not|have not|lack|never)|(and|to|against) your (none|lack|zero)|unlike you|which you)',
      '(know|knows|understand|understands) ..4 (more|better) (about|of) ..3 than you',
      'your (obvious|evident|clear|total|complete|apparent|utter|admitted)? (lack|want|absence) of (experience|knowledge|understanding|expertise|training|skill|education|technical <any>|common <any>)',
      // since you seem unable
      '(since|as|because|given|given that|seeing|seeing that|seeing as|considering|now that) you (clearly|obviously|apparently|evidently|plainly|still)? (seem|appear) ..1 (to be)? (unable|incapable|not able|too <any>|at a loss|overwhelmed|lost|to (struggle|find|have|need|lack))',
      'you (seem|appear) (to be)? (incapable|unable) (of|to) ..1 (work|working|use|using|read|reading|follow|following|operate|operating|understand|understanding|manage|managing|count|counting|grasp|listen|spell|think)',
      'you (clearly|obviously|apparently|evidently|plainly|seem to|appear to)? (struggle|struggled|found) (with|the|our|it|a|this|such|even) ..4 (too (hard|difficult|complicated|long|much|technical)|simple|basic|forms|instructions|reading|numbers)',
      'you can not (even)? be trusted (with|to)',
      'even the (simple|simplest|short|shortest|easy|easiest|plain|basic|most basic) <any> <any>? (confused|confuses|baffled|defeated|was|is|seems|proved) (you|too|beyond)',
      '(educate|enlighten|school|tutor) you (about|on|as|in|how|that|a|then|$)?',
      'you (probably|likely|surely|certainly|presumably) (would|will|do|can) not (even)? (understand|follow|grasp|comprehend) (it|this|that|the|what|how|any|such|our|all|most)',
      'you (would|will) (probably|likely|surely) not (even)? (understand|follow|grasp|comprehend) (it|this|that|the|what|how|any|such|our|all|most)',
      '(you|one) would think (that)? (a|an|any|somebody|someone|anybody|anyone|everybody|everyone) ..5 (would|could|can|might) (have)? (know|known|read|look|looked|check|checked|notice|noticed|see|seen|understand|understood|manage|remember|be able)',
      // how sweet that you thought so
      '^ (bless|aww|aw|oh bless|bless you|(oh)? how (sweet|cute|adorable|naive|quaint|funny|charming|touching)) (that)? you (really|actually|honestly)? (thought|think|believed|believe|imagined|expected|assumed)',
      '(letters|print|type|words|capitals|writing|font) (large|big|clear|bold|plain|simple) enough (even)? (for|that|to)',
      '^ for those (at|in) the (back|cheap seats|last row)',
      '(once more|again|one more time|one last time) ..1 (nice and (slow|slowly)|slowly|nice and easy) ..1 (shall we)?',
      '(assume|presume|trust|take it|suppose|hope) (that)? you (do|at least|all)? (know (what (a|an) <any>|how (a|an) <any>|how to (read|count|spell|tell|use a))|can (read|count|spell|tell the time))',
      `(any|every|each|a|an|no) ${ABLE} <any> <any>? ${KNOWS}`,
      `(any|every) <any> (worth (his|her|their) salt|with (any|a bit of|half) ..2)`,
      `(most|all|other) (grown ups|adults|people|customers|users|clients|readers|parents|tenants|drivers|guests|passengers|students|children|callers|members|schoolchildren|toddlers|pupils|beginners|seven year olds) (easily|somehow|do|can|will|usually|seem to)? (manage (this|that|it|to|without|fine|perfectly|just|on their|by themselves)|understand|work (it|this|that) out|figure|cope|get (it|this|that|by)|have no (trouble|difficulty|problem|problems)|find (it|this|that) (easy|simple|clear|obvious)|grasp)`,
      '(our|all) (other)? (customers|clients|users|guests|tenants|members|students|patients|readers|parents|drivers) (easily|somehow|do|can|will|usually|seem to|have)? (manage|managed|understand|understood|work (it|this|that) out|cope|coped|(have|had|never had|have had)? no (trouble|difficulty|problem|problems)) (with|to|this|it|that|perfectly|just|fine|without|here)',
      '(nobody|no one) else (needs|needed|has|had|seems to|ever|finds|found|asks|struggles|struggled) ..2 (explained|explaining|trouble|difficulty|hard|difficult|asked (such|that|this)|help|confusing|confused|problem|problems|this|that|it)',
      '(everyone|everybody|anybody|anyone) (but|except) you',
      '(everyone|everybody) else (seems|seemed|appears|has|had|can|could|is able|was able|manages|managed|understands|understood|gets|got|knows|found|finds)',
      "you (are|'re) the (first|only) ..2 (who|to) (could not|can not|did not|has not|fails|failed|struggle|struggles|struggled|have trouble|find this|not)",
      '(people|customers|clients|users|someone|somebody|anyone|those|guests|everyone|readers) (of ours)? with (a (bit|little|touch|shred|modicum|minimum|grain|spark) of|some|any|half a|common|enough|at least some|even a little|even half) (intelligence|brain|brains|sense|common sense|wit|logic|thought|nous|education|experience|eyes|decency)',
      "(with|using|given|after|it takes|needs|requires|takes|on) (only)? (a)? (bit|little|minimum|moment|touch|shred|modicum|minimal amount|small amount|minute|second) (of|'s) (thought|effort|thinking|common sense|reflection|attention|logic|intelligence|reading|care|goodwill|imagination)",
      '(anyone|anybody|everyone|everybody|those|people) (of (us|you))? (who|that|with) (bother to|bothers to|can read|can count|can think|read|reads|care to|cares to|look|looks|looked|eyes|two eyes|ears|know how to read|paid attention|have eyes|has eyes)',
      '(in|for) (plain (sight|english|view)|black and white|large print|all to see) for (those|anyone|anybody|people|everyone|whoever) (who|that|with|able)',
      'for (those|anyone|anybody|people|customers|users|readers) (of you|of us)? who (can|bother|bothers|bothered|actually|do|know how to|are able to|care|take the) (to)? (read|look|think|count|follow|listen|pay|time|trouble)',
      '^ as (anyone|anybody|everyone|everybody|anyone else|everyone else|any <any>|every <any>|even you|one) (but you|here|with eyes|with a brain|who can read|in <any>)? (can|could|will|would|should|must|knows|seems|seem|ought)',
      '^ as (should|must|ought to|will|would) (by now)? (have)? (be|been) (obvious|clear|evident|plain|apparent|known)',
      '^ as (you|one) (will|would|should|must|ought to) (surely|certainly|no doubt|doubtless|hopefully|really|undoubtedly) (be aware|know|have|realise|realize|appreciate|understand|remember)',
      '(should|ought to|must|would) (surely|really|certainly|by now)? (be|have been) (perfectly|quite|pretty|fairly|blindingly|abundantly|rather|painfully)? (obvious|self evident|self explanatory|evident|clear (by now|to (anyone|anybody|everyone|you)))',
      '(thought|assumed|imagined|expected|hoped|think|imagine) (that)? (it|this|that) (was|is|would be|were|had been|to be) (perfectly|quite|pretty|fairly|blindingly|abundantly|rather)? (obvious|self evident|self explanatory|evident|plain|clear|common (knowledge|sense)|clear enough|simple enough|easy enough)',
      '(a|it is a)? (matter|question|case|bit) of (plain|simple|pure|basic|ordinary)? (common sense|logic|arithmetic|good sense)',
      '(common sense|logic|reason|decency) (would|should|alone|tells|dictates|suggests|might|goes a long|says) (tell|tells|have told|suffice|suggest|you|way|dictates)?',
      '(there (are|is)|we say there (are|is)) no (such thing as a)? (stupid|silly|dumb|bad) (questions|question) (but|only|except|though|although|yet|and yet)',
      // new to this, not an expert
      `(perhaps|maybe|possibly|i (see|gather|take it|guess|assume|suppose|presume|imagine|suspect)|we (see|gather|take it|assume|suppose)|clearly|obviously|evidently|apparently|it seems|it appears|i can see) (that)? you (are|were|must be)? (still)? (quite|rather|a bit|very|fairly|a little)? (new to|unfamiliar with|not (used to|familiar with|comfortable with|good (at|with)|at home with)|unused to|inexperienced (in|with)|a (beginner|novice|newcomer)|no good (at|with)|not too (good|familiar)) ${SUBJECTS}`,
      '(perhaps|maybe|possibly) you (are|were) (unfamiliar with|not familiar with|new to|unaware of|not aware of) (how|the (concept|idea|notion|way|workings)|what)',
      '(i|we) (see|gather|take it|guess|assume|suppose|presume|imagine|suspect) (that)? you (have|had) (never|not) (ever|yet|actually)? (used|seen|read|owned|worked|heard|been|held|opened|had|done|rented|travelled|learned|driven)',
      "(you are|you 're|you were) (hardly|scarcely|no|clearly no|not exactly (a|an)|not really (a|an)|obviously no|evidently no) (expert|engineer|lawyer|doctor|plumber|electrician|mechanic|chef|gardener|programmer|developer|scientist|genius|professional|mathematician|einstein|technician|accountant|specialist|authority|computer)",
      'you (seem|appear|look|strike (me|us)) ..2 not (to be)? (very|too|particularly|terribly|all that|exactly|that|so)? (technical|tech savvy|experienced|bright|computer literate|clever|organised|organized|familiar|quick|skilled|able)',
      'you (do|did) not (seem|appear|look|strike (me|us) as|sound) (very|too|particularly|terribly|all that|to be (very|too|particularly|all that)?|that|a|an)? (technical|tech savvy|experienced|bright|computer literate|clever|organised|organized|familiar with|quick|skilled|able|capable|competent|expert|up to)',
      'you (seem|appear) to (be)? (labour|labouring|labor|laboring|under|think|believe|imagine|assume|expect|have forgotten|forget|misunderstand|be confusing|confuse|be mixing|have (trouble|difficulty|difficulties|problems|missed|no))',
      'you (clearly|obviously|evidently|really|plainly|simply)? (have|had|with) (clearly|obviously|evidently|absolutely)? (no|little|not the (faintest|slightest|foggiest)|zero) (idea|clue|notion|concept|understanding|grasp|knowledge|experience) (about|of|how|what|why|whatsoever|with)',
      'you (clearly|obviously|evidently|really|plainly|still) (know|understand|understood|knew|get) (nothing|little|very little) (about|of)',
      `(i|we) (know|appreciate|understand|realise|realize|see|can see|gather) (that)? ${SUBJECTS} (is|are) (not|hardly|never) ..3 (everyone|everybody|your|for|easy|strong)`,
      `(clearly|obviously|evidently|perhaps|maybe|it seems|apparently)? ${SUBJECTS} (is|are) (clearly|obviously|evidently|perhaps)? (not|hardly) (exactly)? your (strong|forte|thing|strength|best|cup|world|favourite)`,
      '(may|might|will|would|could|can|must) (well|just|simply|probably)? (be|seem|sound|look) (a bit|a little|rather|quite|too|very|somewhat|far too)? (hard|difficult|much|complicated|technical|confusing|complex|advanced|a lot) (for you|for someone|for a (layperson|layman|beginner)) (to (grasp|follow|understand|take in|digest|get|remember|comprehend))?',
      '(a lot|too much|much|hard|plenty) (for you)? to (take in|digest|absorb|process|grasp) (for you|for someone)',
      '(too|far too|rather|a bit|a little) (technical|complicated|complex|difficult|involved|intricate|subtle|hard) (to explain|for me to explain) (to|here|in) (you|a|someone|somebody|laypeople|laymen|an|non|simple)',
      '(be|is|are|was|were|goes|go|went|lies|way|far|well|probably)? (beyond|above|over) (most|the average|an average|the ordinary|an ordinary|ordinary|normal|the typical|your average) (people|customers|customer|users|user|person|reader|readers|clients|client|tenant|owner|layman|layperson|heads)',
      '(bore|trouble|confuse|burden|bother|tire|overwhelm) you (with|about) (the|all the|all|such|any) ..1 (technicalities|details|detail|technical|science|maths|jargon|small print|law|legal|physics|complexities|intricacies)',
      '(leave|leaving) (the|all|such|that) ..1 (side|stuff|part|matters|thinking|details|work|things|questions) to (us|the|those|people|our)',
      '(for|of) (someone|somebody|a (man|woman|person|lady|gentleman)) (of|at)? your age',
      '(not bad for|good for|quite good for|well done for|decent for) (a|an|someone|somebody) (beginner|novice|amateur|layman|layperson|newcomer|first timer|(of )?your age|who (has|never|is|does|knows)|without|with (no|so little))',
      '(in|into|using|with) (words|terms|language|a way|sentences|a language) (that)? (even)? (you|you will|you can|you might|anyone|a child) (can|will|could|might|may|should)? ..1 (understand|grasp|follow|get)',
      '^ (put|putting it|to put it) (simply|plainly|in simple (terms|words)) (for your benefit|for you|so (that)? you)',
      'for your (own)? benefit (and|only|i|we|once|again|:)?',
      '(let me|i will|allow me to|must i|shall i|do i have to|i have to|to) (spell) (it|this|that|everything) out',
      '(let me|i will|allow me to|must i|shall i|do i have to|i have to|permit me to|may i) (explain|tell|teach|show|remind|educate|clarify) (to)? (you)? (how|what) (a|an|the)? (calendar|contract|contracts|calendars|clock|key|button|map|invoice|browser|business|world|life|reality|deadline|deadlines|lock|door|queue|queues|internet|insurance|money|rent|banks|law|email|password|reading|planning|manners|that word|words) (work|works|is|are|mean|means)',
      "(that|this) (is|'s) (how|what) (contracts|deadlines|calendars|businesses|insurance|the world|life|rules|grown ups|adults|locks|queues|banks|laws|clocks|keys|terms|deposits|prices|(a|an) <any>) (work|works|mean|means|do|is|are) (you (know|see)|after all|my|sir|madam)?",
      '(that|this) is what (the|a|our) (manual|guide|faq|label|leaflet|instructions|sign|help page|search|index|calendar|clock) (is|are) for',
      "(there (is|'s)|it is|there exists|ever heard of|we have) (this|a|such)? ..1 thing called (a|an|the)? <any>",
      // the reader's late success
      '(well done|bravo|congratulations|congrats|good for you|clever you|full marks|hooray|hats off|kudos|good (boy|girl)|nice one) ..1 (you|for|on|to you)? ..2 (managed|managing|manage|found the (button|switch|link|handle|page|form|tab|plug|key|door|email|box|manual|menu)|(found|finding) the <any> (button|switch|key|link|plug)|finding the (power|on|off|button|switch|link|handle|page|form|tab|plug|right|correct|help)|opened the|read the (first|whole|manual|label|email)|reading the (first|whole|manual|label|email)|noticed|noticing|worked (it|that|out)|working (it|that|out)|figured|figuring|remembered|remembering (to|your)|logging|switching|turning it|pressing|clicking|typing)',
      '(nice|good|kind|great|decent|so good) of you to (finally|at last|eventually)? (notice|read|look|check|join|bother|show up|remember|reply|answer) (at last|finally|eventually|for once|this time)',
      '(adorable|cute|sweet|touching|quaint|amusing|charming|funny|endearing) (that|how|to see) (you|that you|how you)',
      '(what|such|that is|this is|quite)? (a|an) (cute|sweet|adorable|funny|quaint|charming|amusing|darling|naive|silly|funny little|sweet little) (little)? (question|idea|thought|theory|suggestion|request|notion|attempt|try)',
      '^ poor (you|thing|dear|love|lamb)',
      '(i|we) (know|understand) (far|much|a lot|a bit|a little|rather|way)? (more|better) (about <any> <any>?)? than (you|any customer|most)',
      '^ (just|please)? (trust|believe) (me|us) (i|we) (know|have|do|am|are) (more|better|what|been|the)',
      '(i|we) have been (doing|in|running|selling|teaching|fixing) ..3 (for)? <any> years (so|and|believe|trust|now so|now and)',
      "when you (are|'re|have) (older|grown up|as old|my age|as experienced|more experienced|bigger|been)",
      'at your age (one|a|most|people|i|we|that|it|this|you)',
      '(once more|once again|one more time|again) (with feeling|for the|slowly|from the (top|beginning|start) (for|so|then))',
      '(as|like) (i|we) (have)? (already|previously|repeatedly|now|clearly)? (already|previously|repeatedly|clearly)? (explained|said|told you|written|mentioned|stated) (to you)? (twice|three times|several times|many times|<num> times|repeatedly|more than once|time and again|often enough|again and again|at length|clearly)',
      '(let us|shall we|we will|let me) (try|go|start|begin|do) (this|it|that|over|again|from|with|at)? ..1 (again|over|the (basics|very basics|very beginning)|something (simple|easy)|the easy (bit|part|one)) (shall we|then|slowly|this time|do|if)?',
      '(it is|that is|this is) the (thing|bit|one|object|button|small thing|round thing|flat thing|box) (with the|next to (your|the)|in front of you|under your|on your desk)',
      '(instructions|page|form|guide|manual|text|letter|email|site|notice|sign) (is|are|was|were) (written|made|meant|designed|intended|aimed) (for|at) (people|those|anyone|adults|readers|users|customers) (who|that|able|with)',
      '(i|we|one) (would|had) (have)? (expect|expected|hoped|hope|thought) (more|better|something better|a bit more|a little more|rather more) (of|from) (a|an|you|somebody|someone|people|your)',
      '(i|we|one) (would|might) (have)? (expect|expected|think|thought) (a|an|that a|that an) <any> (to|would|could|should|knew|of your)',
      '(takes|took|requires|needs) (a|some|real|quite|quite a)? (special|particular|rare|real|certain|extraordinary)? (talent|gift|skill|genius|effort) to (break|miss|lose|get|overlook|misread|fail|misunderstand|do this|confuse|manage)',
      '(some|certain|not all) (people|customers|users|folks) (just|simply|will|can|are|do) (never|not|can not|just not)? ..2 (knack|learn|listen|read|follow|get it|understand|help|gift|born|cut out)',
      'even (our|the|my|a|an|your) (interns|intern|trainee|trainees|apprentice|apprentices|cleaner|cleaners|temp|temps|newest|youngest|work experience|cat|dog|grandmother|mother|kids|children|tourists|students|beginners) <any>? (get|gets|got|know|knows|understand|understands|understood|manage|manages|managed|can|could|find|finds|do|does)',
      "(is|are|'s) (just|only|really|pretty|all|such|<ly>)? (very|pretty|such|so)? (basic|elementary|primary school|grade school|first grade|kindergarten|beginner|entry level|schoolboy|simple|child 's) (stuff|school|maths|math|arithmetic|knowledge|play|level|logic|physics|grammar|english|spelling|courtesy|geography|things|material)",
      '(basic|elementary|minimal|some|simple) (reading|maths|counting|listening|comprehension|computer|thinking|literacy|language|arithmetic|spelling) (skills|ability|skill|knowledge|comprehension) (is|are|would|might|will|help|helps|needed|required)',
      // reading, listening, looking
      '(take a deep breath|breathe|remember to breathe|calm down) and (read|look|listen|think|try)',
      '^ (please|kindly|do|just|so)? read (my|our|the) (previous|last|first|earlier|original|whole|entire) (email|e-mail|mail|message|reply|letter|answer|sentence|line|paragraph) ..2 (again|properly|carefully|once more|slowly|first|in full)',
      '(scrolling|looking|reading|turning|checking|opening|clicking|asking|thinking|searching|listening) ..4 (would|might|could) have (helped|sufficed|done|been enough|saved|told|shown|answered|solved|spared)',
      "if you (can|could|are able to|care|(would|'d) care|ever care|ever bother|bother|ever|happen to|feel like|manage) (to)? (be bothered to|be bothered|even|ever)? (read|look|check|open|listen|looking|scroll|think|make the effort|take the time) (it|at it|at the|that far|there|this far|up|down)?",
      'in case (you (had not|have not|did not)? (got|get|made it|read|reached|scrolled) ..2 (far|down)|it (escaped|has escaped|slipped) your|(nobody|no one) (has|have|ever)? ..1 (told|explained|taught) you|you (were|are) (wondering why nobody|unaware|living|asleep|not paying|not listening))',
      '(did|could|would|might) not (it|this|that) (really|perhaps|possibly|ever|even|just|maybe)? (have)? (occur|dawn|cross|enter) (to|on)? (you|your)',
      '(did|could|would|might) (it|this|that) (really|perhaps|possibly|ever|even|just|maybe)? not (occur|occurred|cross|have crossed|enter|dawn on|have occurred) (to you|your mind|your head)?',
      '(did|do|have|had|could) you (by any chance|perchance|possibly|per chance) (happen to)? (actually|even|ever)? (read|look|check|open|try|listen|see the|notice the)',
      '^ (and|so|but)? you (did|do|have|can|are|were|will) (actually|at least|really)? (read|plug|switch|turn|press|charge|look|check|count|understand|heard|know|aware|able|wait|unlock|open) ..8 (i (hope|trust|suppose|assume|take it|presume)|right|do not you|did not you|can not you|are not you|have not you|will not you|yes) $',
      '^ you (can|do) (read|count|see|spell|write|tell the time) (can|do) (not you|you not)',
      'even (for)? you $',
      '(could|can|would) (hardly|scarcely|not) (possibly|really)? (be|have been|make it) (any)? (simpler|easier|clearer|plainer|more obvious|more straightforward)',
      "(is|'s|was) (really|honestly|truly|frankly|actually|surely)? not (really|honestly|all|exactly|actually)? (that|so|all that|such) (hard|difficult|complicated|complex|tricky) $",
      'how (can|could|does|did|do) (one|anyone|anybody|somebody|someone|people|an adult|a <any>) (possibly|really|ever|even|manage to)? (misread|miss|fail|overlook|confuse|misunderstand|forget|not|break|get|lose|mistake)',
      '(get|fetch|find|call|ask|bring) (an adult|a grown up|a responsible adult|your (mother|father|mum|dad|parents|husband|wife|son|daughter)|someone (older|younger|sensible|capable)) to',
      '(perhaps|maybe|why not|best|better|could) (ask|get|let|have|call)? your (husband|wife|son|daughter|grandson|granddaughter|boyfriend|nephew|niece|grandchildren|dad|mum|parents) (could|can|might|would|should|to|will|is|take) (take a look|have a look|help|do|handle|explain|manage|show|take over|look|better)?',
      '(brush|brushing) up (on)? your (maths|math|english|reading|grammar|spelling|knowledge|history|manners|geography|arithmetic|skills|computer)',
      '(the)? (difference) between (a|an) <any> and (a|an) <any> (before|first|you know)',
    ]),
    // You gamers, your sort, you of all people
    [YOU]: spoken([
      'you (are|were|must be) one of (those|them|these|the ones) (people|customers|users|guests|types)? (who|that) (always|never|can not|do not|will not) (read|update|check|listen|look|learn|think|bother|save|plan|follow|understand|pay attention|ask first)',
      '(you (gamers|students|tourists|landlords|tenants|guys|folks|lot|people|customers|parents|drivers|cyclists|pensioners|users|types|owners|townies|foreigners|englishmen|americans|youngsters|teachers|lawyers|doctors|men|women|ladies|city people|business people|young people)) (all|just|simply|really|never|always|are (all|always|never)|think|keep|seem|expect|want|ought|should|do not|can not|could not|will not)',
      'your (sort|kind|lot|type|type of (customer|person|people)|generation|ilk) (always|never|is|are|wants|want|think|thinks|expect|expects|just|keep|keeps|does|do|can|turns)',
      '(people|folk|folks|customers|persons|someone|somebody|clients|users|guests|those|men|women|types) (of your (ilk|sort|kind|type|age|generation|background|calibre|class|persuasion)|(such as|like|as) (you|yourself|yourselves|your good self|your sort|your kind))',
      'you of all people',
      '(a|any) (man|woman|person|lady|gentleman|grown up|professional|teacher|lawyer|adult) (of|in|with) your (age|position|years|experience|standing|education|profession) (should|ought|would|must|could|can|surely|might|really)',
      "you (are|'re) (a)? (big (boy|girl)|old enough|a grown (up|man|woman|adult)) (now|to know better|and|so)?",
      'you (clearly|obviously|evidently|plainly|apparently|simply|completely|totally|entirely|seem to have|appear to have|have (clearly|obviously|evidently|completely|totally)|must have|quite|rather|sadly)? (have)? (missed|missing|skipped|overlooked|misread|misunderstood|lost|ignored) (the (point|memo|obvious|introduction|part|bit|plot|meaning|instructions|explanation)|what|something|half) ..1',
      'you are (entirely|completely|rather|clearly|simply|just|totally|quite)? missing the point',
      '(the)? wrong end of the stick',
      'you (are|must be|seem to be|have been)? (confusing|mixing up|muddling|confused) ..6 as (beginners|people|customers|many|so many|laypeople|amateurs|novices|most|they|one) ..1 (do|does|often|always|tend)',
      '(mistake|error|misunderstanding|thing|confusion|trap|slip) (that)? (many|most|all|only|lots of)? ..1 (beginners|novices|amateurs|newcomers|laypeople|laymen|people|customers|first timers) (often|always|usually|typically|commonly|tend to|all)? (make|makes|fall|have|get wrong)',
      '(what|this is what) (people|beginners|customers|everyone|they|amateurs|users) (always|never|keep) (get~|forget~|misunderstand|fail|understand|grasp)',
      '(which|what) (bit|part|word|sentence|step|line) (of (this|that|it|the|my|our) ..2)? (do|did|does|is it) (you)? (not you|you not|you still not|you not (get|follow|understand))',
      '(what|which) (is it|exactly|precisely|part) (is it)? (that)? (you (do|did) not|is (so)? (unclear|hard|difficult|confusing)|is there (not)? to)',
      'what is so (difficult|hard|complicated|confusing|unclear|tricky)',
      '(would|will) it (kill|hurt|harm|be (too|so) much (to ask|trouble|effort)|be asking too much)',
      '(is|was|would) (it|that) (be)? (really|honestly)? (too|so) much to ask',
      '(that|it|there) (was|is) not (so|that|too) (hard|difficult|bad|painful|complicated) (was|is|now|after all)',
      '(see|easy|simple) (when|if|once) you (try|think|look|read|just|know|only|actually|bother|follow)',
      "(is|'s) (easy|simple|clear|obvious) (if|when|once) you (just|only|simply|actually|bother|pay)",
      'if only you (had|would|could|did)',
      'if you (would|could)? (just|only|ever|actually)? (read|opened|looked at|listened to) (our|my|your|what) ..3 (you|we|i)',
      '(glance|look|peek|peep|click|search) (at|in|on|through) ..4 (would|could|might|should) (have)? (told|tell|been|be|shown|show|saved|save|answered|sufficed|helped|done|suffice)',
      '(reading|listening|thinking|looking|checking) (is|does|helps|really|sometimes|before|first|the <any>)? ..3 (is a (useful|valuable|basic|lost|wonderful|great) (skill|art|habit|thing)|helps|works wonders|would help)',
      '(it only|it|that only|that) (takes|would take|would have taken|took) (all of|only|just|less than)? (a|one|two|three|five|ten|<num>|no more than) (second|seconds|minute|minutes|moment|moments|click|clicks) to (read|check|look|think|open|google|search|notice|scroll|find (it|this|that) out)',
      '(it)? (does|did|would) not (take|need|require) (much|a lot|a great deal|any|great|more than|long) ..3 to (see|read|find|understand|notice|know|realise|realize|work|figure|spot|check|tell|grasp)',
      '(it is|it was|this is|that is|it says so|is|printed|written|stated|says) right (there|here|in front of you|before you|under|above the|at the top|on the (first|front|label|box|ticket|form|page)) (on|in|at|for|and|as|if)? ..2 (bold|red|capitals|capital|large|big|plain|black|you|letters|all|nose)',
      '(it|that) says so (right)? (there|here|on|in)',
      "(is|'s) right (in front of|before|under) (you|your)",
      'you can (clearly|plainly|obviously|easily) see (that|it|this|on|in|from|the|how)?',
      'you can not (really|possibly)? miss it (if|when|unless|even|really)',
      '(even you|you) can not (possibly)? (get|go|do|screw|mess|put) (it|this|that) wrong',
      '(am|are) sure (that)? even (you|a)',
      '(i am|we are) sure (that)? you will get there (eventually|in the end|one day|some day|at some point|sooner)',
      '(can|know|see|understand|appreciate|realise|realize) (that)? (this|it|that) (is|may be|might be|must be) (not easy|hard|difficult|tough|tricky|a lot|confusing|too much|a challenge) for (you|someone|people|somebody)',
      '(not (everyone|everybody)|few people) (is|are|was|can be) (as|so|good|that) ..1 (quick|bright|clever|good|fast|smart|gifted|sharp|with|at) ..2',
      '(know|understand|appreciate|realise|realize) (that)? not (everyone|everybody) (is|can|has|was|understands|gets) ..5',
      'some of us (have|are|actually|do|can|work|read|know|prefer|like) ..1',
      '(need|must|should) (i|we) (really)? (say more|remind|tell you|explain|repeat|spell|add|point out|teach)',
      '(may|might|let|allow) (i|me|us|we) (to)? (gently|kindly|respectfully|politely|just)? remind you (who|how|what|where|that (you|we|this|it is (a|our|your))|of (the|our|your) (rules|terms|house rules|contract|basics|manners|policy))',
      '(i|we) (should|would|ought) (really)? not (have|need) (to)? ..1 (explain|tell|say|remind|repeat|teach|point|have to)',
      '(i|we) (will|shall|am going to|can) (type|write|say|speak|read|go|talk|repeat|explain) (this|it|that)? ..1 (slowly|slower|for your benefit|one last time|very slowly|again for you|louder|word by word|nice and slow)',
      '(let me|i will|i shall|i can|let us|allow me to) (break|boil|dumb|strip) (it|this|that|things|everything) down for you $',
      '(let me|i will|i shall|let us|allow me to) (put|make|keep) (it|this|that|things) (as|really|very|extra|nice and|so|dead) (simply|simple|plain|plainly|easy|short|basic|clear) (as|for|that|so|enough)',
      '(in|with|using|use) (simple|plain|easy|small|short) (terms|words|language|steps|english|sentences) (so|for people|for those|for you)',
      'so (that)? (even)? you (will not|do not|can not) (get lost|lose (your way|track|the thread|the plot|your place)|miss (it|the (point|obvious)|this) (this time|again|too)|misunderstand|get confused|be confused)',
      '(i|we) (have)? (drawn|drew|draw) you a',
      '(do|shall|must|should|need) (you|i|we|me) (want|need|like)? (me|us|someone|help|a hand)? (to)? (come (and|over)|hold your|with (reading|thinking|counting|breathing|spelling)|do the thinking|read it (to|out)|think for)',
      '(need|want) me to (hold your|spell|read|draw|come|press|do it|explain it)',
      '(do|does|did|have|has) (you)? not (you)? (got|have|own|see|know) (a|an|any)? (calendar|clock|watch|eyes|eye|diary|dictionary|map|brain|mirror|manners|ears|google|phone)',
      '^ (grow up|get a (grip|clue|life|move on)|get real|get over yourself|wake up|wise up|act your age|act like (an adult|one)|behave yourself|be a good (boy|girl|sport|lad)|pull yourself together|mind your manners|think before you|learn to (read|listen|wait|count|spell|cook|drive|behave)|do the maths|do the math|work it out|figure it out) ..1 $',
      '^ (grow up|get a grip|get real|wake up|tut tut|tsk|tsk tsk|dear oh dear|oh dear oh dear|there there|now now|silly (you|me not)|oops somebody|oops someone)',
      '(somebody|someone) (clearly|obviously|here|apparently)? (did not|has not|forgot to|could not|needs to|should) (read|look|listen|pay|check|learn|do (his|their|her) (homework|research)|think|bother)',
      '(as|being) a (teacher|parent|lawyer|doctor|professional|grown|business|developer|cook|nurse|driver|gardener|student|adult|engineer) ..4 you (should|ought|must|of all|surely|would|really)',
      'you (should|ought to|must|really should) (really|surely)? know (this|that|it|better|such|how|the) ..1 (as|being) (a|an|the)',
    ]),
    // It's not that hard
    [EASY]: spoken(NO_TASK),
    // I don't know how else to put it
    [AGAIN]: spoken([
      ...SAID_OFTEN,
      "(i|we) (thought|believed|assumed|hoped) (that)? (i|we|it|this|that|my|our) (<any>)? (had|have|'d|was|were|made|explained|had been|would be)? (made|been|explained|clear)? (that|it|this|myself|ourselves|things)? (quite|very|perfectly|abundantly|sufficiently|pretty|more than|already|rather)? (clear|clearly|obvious|plain|understood|self explanatory)",
      '^ (and|so|now|well)? for the (second|third|fourth|fifth|sixth|tenth|last|umpteenth|hundredth|thousandth|final|nth|millionth|very last|<num>th|<num>) (and (last|final))? time',
      '(i|we) (will|shall|am|are|do|would|refuse|prefer|hate|hope) (not)? (to|going to|want to|intend to|have to)? (repeat|repeating) (myself|ourselves)',
      '(i|we) (will|shall|am|are|do|would|refuse) (not)? (to|going to|want to|intend to)? (repeat|repeating|explain|explaining|say|saying|tell you|telling you|go through) (this|it|that|everything) (again|once more|one more|a (second|third|fourth))',
      '(i|we) (do|am|are|can|could|would) not (really|quite|honestly|even)? (know|sure|certain|see|think|imagine|find|have) (of)? (how (else|much|many more|i can|to (make|put|explain|say|phrase|be))|any (simpler|clearer|plainer|other|easier)|a (simpler|clearer|plainer|easier)) ..7',
      '(can|could|do|shall|will|am|would) not (possibly|really|know how to|able to|be able to)? (make|put|say|be|explain|get|state|phrase|word|express) (it|this|that|myself|things|much|any)? ..1 (simpler|clearer|plainer|more (clearly|clear|plainly|simply|simple)|any clearer) ..4',
      '(not|hardly|never) (sure|certain|clear|know) (how|what) (else|more) (to|i|we) (make|get|can|could|tell|say|explain|do) ..2 you (understand|see|get|realise|realize|to)',
      '(simpler|clearer|plainer) than (that|this) (it|i|we|you|can|could)?',
      '(in one ear|over your head|falling on deaf ears|talking to a (brick)? wall|wasting my (breath|time) explaining|losing patience explaining)',
    ]),
  },
  bad: [
    { text: 'It ⟦shouldn’t be hard to grasp⟧ that the lock closes at six.' },
    { text: 'The tide turns at noon. ⟦I don’t know how much clearer I⟧ can be.' },
    { text: '⟦Surely you don’t expect⟧ us to keep an oar for a year.' },
    { text: '⟦Members like you never read⟧ the tide table.' },
    { text: 'It’s ⟦honestly not that hard to tune⟧ a drum.' },
    { text: '⟦Any singer who pays attention knows⟧ that the choir meets on Mondays.' },
    { text: '⟦Leave the tuning to the grown-ups⟧.' },
    { text: '⟦Perhaps technology isn’t for you⟧.' },
    { text: '⟦I doubt that you would follow⟧ the long answer.' },
    { text: '⟦Your inability to read⟧ a tide table can’t be cured.' },
    { text: '⟦I can’t see why you would ask⟧ for a second oar.' },
    { text: 'The fence ⟦isn’t there for decoration⟧.' },
    { text: '⟦Hello?⟧ The hours are on the door.' },
    { text: '⟦If you had read⟧ page two, you’d know when the pool opens.' },
    {
      text: '⟦As you can plainly see⟧, the bill shows both nights.',
      fixed: 'The bill shows both nights.',
    },
    { text: '⟦For your information⟧, the lift was serviced in May.', fixed: 'The lift was serviced in May.' },
    { text: '⟦It’s plain common sense⟧ to close the tent when it rains.' },
    { text: '⟦Did you even look⟧ at the tracking page?' },
    { text: '⟦Even a five-year-old could fold⟧ this pram.' },
    { text: '⟦You people⟧ always book on the last day.' },
    { text: 'No, ⟦my dear⟧, that is the other tap.' },
    { text: '⟦I’m going to put it in small words⟧: no swimming cap, no pool.' },
    { text: 'The seal is missing. ⟦What did you expect⟧?' },
    { text: '⟦Any decent baker knows⟧ that yeast dies in hot milk.' },
    { text: '⟦Perhaps you’re new to technology⟧: the plug goes into the wall.' },
    { text: 'The pool is shut. ⟦Do listen this time⟧.' },
    { text: 'Two ⟦clicks would’ve been enough⟧ to see the tide table.' },
    { text: '⟦Since you seem unable⟧ to tie a knot, here is a strap.' },
    { text: 'The shed was locked. ⟦Didn’t it occur to you⟧ to ring?' },
    { text: '⟦You tourists always⟧ stand on the left.' },
    { text: '⟦A quick reality check⟧: a boat needs water.' },
    { text: '⟦Well, clearly someone⟧ forgot to wind the clock, didn’t they?' },
    { text: 'Kindly ⟦apply your mind⟧ before you write.' },
    { text: '⟦Normal guests don’t ask⟧ for a second towel.' },
    { text: '⟦It goes without saying⟧ that paint is wet.' },
    { text: '⟦If a map is beyond you⟧, take a taxi.' },
    { text: '⟦Folding a chair is hardly difficult⟧.' },
    { text: '⟦Whoever has planted a bulb knows⟧ which end is up.' },
    { text: '⟦You walked straight past a board in huge⟧ letters.' },
    { text: '⟦Next time, try counting⟧ the chairs before the guests come.' },
    { text: '⟦Do you know what a timetable is⟧?' },
    { text: '⟦Let me guess⟧: the lid is still on.' },
    { text: '⟦As you’d know had you⟧ read the ticket, the boat leaves at six.' },
    { text: 'We have ⟦said it time and again⟧: no shoes on the mat.' },
    { text: '⟦Pensioners often struggle with⟧ such a tent.' },
    { text: '⟦Full marks for finding the zip all by yourself⟧!' },
    { text: '⟦Have you thought of simply opening the bag⟧?' },
    { text: '⟦Leave the knots to people who understand⟧ ropes.' },
    { text: '⟦Some guests need to be told⟧ everything twice.' },
    { text: '⟦Here’s a radical thought⟧: close the zip.' },
    { text: '⟦Even a child can fit⟧ this tap.' },
    { text: '⟦As anyone who bakes knows⟧, dough needs time.' },
    { text: '⟦You probably wouldn’t understand the⟧ rigging.' },
    { text: '⟦Did you think the boat would row itself⟧?' },
    { text: '⟦Are you able to read a map⟧?' },
    { text: '⟦Weren’t you taught⟧ to tie a knot?' },
    { text: 'Maybe ⟦get somebody who’s good⟧ with ropes to help you.' },
    { text: '⟦You’d think that somebody with a boat would know⟧ the tides.' },
    { text: '⟦Most of our members figure this out without help⟧.' },
    { text: '⟦In future, take a minute to read⟧ the sign.' },
    { text: 'Please ⟦take the trouble to actually look⟧ at the map.' },
    { text: '⟦Even a second-year apprentice manages⟧ to find the fuse.' },
    { text: 'That ⟦is really very elementary stuff⟧.' },
    { text: '⟦As I’m sure you can work out⟧, a closed desk answers no calls.' },
    { text: '⟦We’ve explained this three times⟧.' },
    { text: 'Let’s take the knot ⟦in baby steps⟧.' },
    { text: '⟦Since you seem to be lost⟧, here is the map once more.' },
    { text: '⟦It really isn’t so hard⟧: you lift the latch.' },
  ],
  good: [
    { text: 'I’ll write once more when the kiln is cold.', because: 'it says when' },
    { text: 'You told us that we missed your bin, for the second time in May.', because: 'the sender failed' },
    { text: 'I’d like to get you sailing again by noon.', because: 'it is help' },
    { text: 'Thanks to people like you, the hut has a roof.', because: 'it is thanks' },
    {
      text: 'An adult has to be at home, because the fitter works indoors.',
      because: 'it is a condition of the visit',
    },
    { text: 'I paused the loan, so no fee comes while you look.', because: '“look” is what the reader does' },
    { text: 'The pension counts from May, so you won’t lose any of it.', because: 'it is about money' },
    { text: 'I understand that this is hard for you.', because: 'it feels with the reader' },
    { text: 'Obviously, this shouldn’t have happened.', because: 'the sender owns it' },
    { text: 'It isn’t hard to tune.', because: 'it tells what to expect' },
    { text: 'Shall I hold a table for you?', because: 'it offers to keep something' },
    { text: 'I doubt that the oar will come before Friday.', because: 'it speaks of a thing' },
    { text: 'Hello! The hours are on the door.', because: 'it greets' },
    { text: 'I can’t see why the bank refused the card.', because: 'it speaks of no reader' },
    { text: 'What part of the boat did you get mended?', because: 'it asks' },
    { text: 'Page two has the opening times of the pool.', because: 'it says where to look, and no more' },
    { text: 'As you can see on the bill, both nights are free.', because: 'it points to something' },
    { text: 'I’ve put a map for your information in the letter.', because: 'the map is what informs' },
    { text: 'Did you try the other key as well?', because: 'it wants to know' },
    { text: 'If you have read the guide already, skip to step 4.', because: 'it saves the reader time' },
    { text: 'We should have explained the fee better.', because: 'the sender takes it on' },
    {
      text: 'It isn’t obvious where the valve sits: look behind the panel.',
      because: 'it says that it is hard to see',
    },
    {
      text: 'You asked for simple terms, so here they are: the tenant pays the water.',
      because: 'the reader asked for it',
    },
    { text: 'The lid is clearly marked with a red dot.', because: 'the mark is clear' },
    { text: 'You students made the hall shine. Thank you!', because: 'it is praise' },
    { text: 'Most guests manage two bookings in one account.', because: 'it tells what is usual' },
    { text: 'If you’re new to computers, the course on Monday is free.', because: 'it is an offer' },
    { text: 'Normal guests don’t see this page: only hosts do.', because: 'it says who sees what' },
    { text: 'It goes without saying that we pay for the paint.', because: 'the sender owns it' },
    { text: 'If the hill is too steep for you, the bus goes up, too.', because: 'it offers another way' },
    { text: 'This isn’t that hard to clean with a brush.', because: 'it tells of a thing' },
    { text: 'Whoever has rented from us before gets the tent for half.', because: 'it tells who gets what' },
    { text: 'The board by the gate has huge letters.', because: 'nobody is said to have missed it' },
    { text: 'Next time, try the side door: it is quieter there.', because: 'it is a tip' },
    { text: 'Do you know how the new ferry works? Here is a plan.', because: 'nobody can know it yet' },
    { text: 'As promised, here is the plan of the garden.', because: 'a promise is kept' },
    { text: 'Well, clearly we forgot to wind the clock. Sorry!', because: 'the sender owns it' },
    { text: 'At your age you camp at half price.', because: 'it tells what comes with an age' },
    { text: 'A child of five can ride the pony.', because: 'it speaks of children' },
    { text: 'Have you thought of a smaller tent?', because: 'it offers something' },
    { text: 'Leave the knots to us; the warden comes at noon.', because: 'the sender does it' },
    { text: 'You found the zip by yourself. Thank you!', because: 'it thanks' },
    {
      text: 'The warden told you to use your head. That was rude, and we’re sorry.',
      because: 'it takes back what was said',
    },
    { text: 'Some campers like to be told the weather twice a day.', because: 'it tells what they like' },
    { text: 'Here are the tides, so that you don’t miss the last boat.', because: 'it helps the reader' },
    { text: 'You can clearly see the arrow once the lid is off.', because: 'it tells where to look' },
    { text: 'Most of our members pay by card or alone at the till.', because: 'it is a fact' },
    { text: 'For your information evening, choose a campus.', because: 'it is the name of an event' },
    { text: 'Please take a moment to read the two options.', because: 'it asks for no more than it says' },
    { text: 'A trained nurse then checks your notes.', because: 'it says who does what' },
    { text: 'You lost half a day through us.', because: 'it says what it cost them' },
    { text: 'A child can open this tin, so keep it on the top shelf.', because: 'it warns' },
    { text: 'A friend’s phone is a good way to check.', because: 'it helps' },
    { text: 'It really isn’t that cold in the cave.', because: 'it describes a place' },
    { text: 'Your skates were forgotten, for the second time in May.', because: 'the sender failed' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const found = [
        ...reading.cues(OPENER).filter((cue) => isOpener(reading, cue)),
        ...reading.cues(UNREAD).filter((cue) => isSaid(reading, cue) && isUnread(reading, cue)),
        ...reading.cues(QUESTION).filter((cue) => isReproach(reading, cue)),
        ...reading.cues(VOCATIVE).filter((cue) => standsAlone(reading, cue) && isSaid(reading, cue)),
        ...reading
          .cues(YOU)
          .filter((cue) => isSaid(reading, cue) && isTalkingDown(reading, cue) && !isPraised(reading, cue)),
        ...reading.cues(LACK).filter((cue) => isSaid(reading, cue) && isTalkingDown(reading, cue)),
        ...reading
          .cues(EASY)
          .filter((cue) => isSaid(reading, cue) && isTalkingDown(reading, cue) && isBareClaim(reading, cue)),
        ...reading.cues(OBVIOUS).filter((cue) => isSaid(reading, cue) && !isInnocent(reading, cue)),
        ...reading
          .cues(AGAIN)
          .filter(
            (cue) =>
              isSaid(reading, cue) && !isOwned(reading, cue) && !FAILED_AGAIN.test(sentenceText(reading, cue.sentence)),
          ),
      ];
      for (const cue of withoutOverlaps(found.filter((cue) => !isOneMore(reading, cue))))
        yield tell(reading, cue, context);
    }
  },
});

/** "I'll write once more", "I'll tell you once it's there": when, and no sulk. */
const isOneMore = (reading: Reading, { span }: Cue): boolean =>
  /\bonce$/i.test(reading.slice(span)) &&
  /^ (?:more|again|a|an|every|per|each|we|I|it|they|the|that|you|your|our|my|this)\b/i.test(
    reading.text.slice(span.end, span.end + 12),
  );

const sentenceText = (reading: Reading, sentence: number): string => {
  const found = reading.sentences[sentence];
  return found === undefined ? '' : reading.slice(found.span);
};

/** Whether the sender says it: it is no quotation and no title. */
function isSaid(reading: Reading, cue: Cue): boolean {
  const { span, sentence } = cue;
  // "You can clearly see the mark once the cover is off": where to look
  if (
    /^you can (?:clearly|plainly|easily) see the$/i.test(reading.slice(span)) &&
    /\b(?:once|when|after|as soon as|through|behind|under|inside)\b/i.test(sentenceText(reading, sentence))
  )
    return false;
  if (reading.isQuoted(span) || isToldBack(reading, cue)) return false;
  // "Children under 12 should ask a grown-up"
  if (
    /\b(?:adult|grown)/i.test(reading.slice(span)) &&
    /\b(?:children|kids|pupils|under \d+|minors|aged)\b/i.test(sentenceText(reading, sentence))
  )
    return false;
  // "An adult has to be at home": a condition of the visit
  if (
    /^an? (?:adult|grown[ -]?up)\b.* be (?:present|(?:at )?home|in the (?:room|house))$/i.test(reading.slice(span)) &&
    /\b(?:has|have|needs?|must|should)\b/i.test(reading.slice(span))
  )
    return false;
  // "I understand that this is hard for you": felt with the reader
  if (
    /\b(?:this|it|that) (?:is|must be) (?:\w+ )?(?:hard|difficult|frightening|a lot) (?:for|on) you$/i.test(
      reading.slice(span),
    ) &&
    !/^ (?:to|at your|people|lot|young|older|non)\b/i.test(reading.text.slice(span.end, span.end + 12))
  )
    return false;
  const whole = reading.sentences[sentence]?.span ?? span;
  return !reading.prose.emphasis.some(
    (emphasis) =>
      emphasis.start <= span.start + 1 &&
      span.end - 1 <= emphasis.end &&
      emphasis.start > whole.start + 1 &&
      isCapital(reading.text, emphasis.start),
  );
}

const isCapital = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};

/** Nouns made with "information": "For your information pack". */
const NOUNS = new Set(
  'pack packs leaflet sheet kit desk booklet folder request requests evening session sessions event day night meeting morning afternoon visit centre center stand point letter call and only needs in'.split(
    ' ',
  ),
);
const ATTACHED =
  /\b(?:attach\w*|enclos\w*|here (?:is|are)|here[’']s|below|copy|copied|forward\w*|list(?:ed)?|summary)\b/i;

function isOpener(reading: Reading, cue: Cue): boolean {
  if (!isSaid(reading, cue)) return false;
  const next = reading.word(cue.last + 1);
  const sentence = sentenceText(reading, cue.sentence);
  // "Hello?" calls somebody who seems asleep; "Hello!" greets.
  if (/hello+$/i.test(reading.slice(cue.span))) return reading.sentences[cue.sentence]?.end === '?';
  if (/^(?:just )?for your (?:\w+ )?information$|fyi$/i.test(reading.slice(cue.span)))
    return !NOUNS.has(next) && !ATTACHED.test(sentence);
  // "Obviously, we'll pay", "it goes without saying that you can rely on us"
  if (
    /^obvious|goes without/i.test(reading.slice(cue.span)) &&
    /\b(?:we|I|our|us|my|me)\b|^obviously,? (?:this|that|it) should(?:n[’']t| not| never) have\b/i.test(sentence)
  )
    return false;
  if (/^as/i.test(reading.slice(cue.span)) && /\bimagine|appreciate\b/i.test(reading.slice(cue.span))) return false;
  return !isOwned(reading, cue);
}

/** What was found by nobody's neglect but the sender's: "a look at the log would have told us". */
const TELLS_SENDER = /\b(?:told|shown|saved|spared|show|tell|helped) (?:us(?! (?:both|all))|me)\b/i;
const UNREAL = /\b(?:would|could|might|wouldn|couldn)\b|\w[’']d\b/i;

/** "If you had read it, you would know", and not "if you had looked forward to it, we're sorry". */
function isUnread(reading: Reading, cue: Cue): boolean {
  const sentence = sentenceText(reading, cue.sentence);
  if (isAccess(reading, cue) || TELLS_SENDER.test(sentence)) return false;
  // "Even if you had read it, you couldn't have known"
  if (reading.word(cue.first - 1) === 'even') return false;
  return (
    !/^(?:if you (?:had|[’']d)|if you[’']d|had you)\b/i.test(reading.slice(cue.span)) ||
    UNREAL.test(sentence.replace(/^if you[’']d/i, ''))
  );
}

/** "If you had read access", "had you checked in": rights and stages, nothing unread. */
const isAccess = (reading: Reading, { last }: Cue): boolean =>
  /^(?:access|permissions?|rights|only|receipts?|in|out|status|trouble|problems?|forward)$/.test(
    reading.word(last + 1),
  );

/** The fault is told to be the sender's: they were unclear. */
const OWNED =
  /\b(?:sorry|apologi[sz]e|my (?:fault|mistake|last|first|answer|explanation)|our (?:fault|mistake|explanation|wording|label)|(?:was|were)(?:n[’']t| not) (?:clear|very clear|obvious)|unclear|confusing|misleading|(?:we|I) (?:should|could|might) have|badly|you asked|you wanted|as you (?:asked|wished))\b/i;

const isOwned = (reading: Reading, { sentence }: Cue): boolean =>
  OWNED.test(sentenceText(reading, sentence)) ||
  (sentence > 0 && /\bunclear|\bsorry\b|\bconfusing\b|n[’']t clear/i.test(sentenceText(reading, sentence - 1)));

/** "For the second time this week our server was down." */
const FAILED_AGAIN =
  /\b(?:our \w+ (?:was|were|failed|broke|is|are)|(?:we|I)(?:[’']ve| have)? (?:missed|forgot(?:ten)?|sent|charged|billed|cancelled|left|damaged|got)|you (?:wrote|told|reported|said)|failed|broke|went down|delayed|late|lost|(?:was|were|been) (?:skipped|missed|forgotten|cancelled|charged|damaged|left)|you (?:had|have had) to)\b/i;

/** What the reader wanted, got or would like: asked kindly. */
const KIND_QUESTION =
  /\b(?:want|like|prefer|need|mind|get|got|receive\w*|know (?:which|when|where|who|whether|if|about)|happen|by (?:any )?chance|still|yet|notice (?:a|an|any)|see (?:a|an|any)|hear (?:a|an|any))\b/i;

function isReproach(reading: Reading, cue: Cue): boolean {
  if (!isSaid(reading, cue)) return false;
  const words = reading.slice(cue.span);
  const sentence = sentenceText(reading, cue.sentence);
  if (/^(?:(?:so|but)\s)?you\b|^surely|surely\b/i.test(words)) {
    if (/^(?:so |but )?you did\b/i.test(words) && !/realise|realize|n[’']t you/i.test(words)) return false;
    return !reading.isConditional(cue) && !isRelative(reading, cue.first);
  }
  if (!reading.isQuestion(cue.sentence)) {
    // "I'm curious what made you think of us", "don't you worry"
    return (
      /\b(?:what (?:did you|were you)|how (?:hard|many|often)|what part)/i.test(words) &&
      cue.first === reading.sentences[cue.sentence]?.firstWord
    );
  }
  // "What were you expecting the plan to cover?"
  if (
    /\bexpect(?:ing)?$/i.test(words) &&
    /^ (?:the|it|your|this) [^.!?]*\bto \w/i.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "Did you even out the soil?"
  if (/\beven (?:out|up|the)\b/i.test(words)) return false;
  if (/^(?:could|can|would|will) you (?:at least|even)\b/i.test(words) && !/\beven\b/i.test(words)) return false;
  if (/\b(?:are|were) you even\b/i.test(words)) return true;
  if (/\bwhat (?:made|makes|led) you/i.test(words)) return !/\b(?:of us|choose|of our)\b/i.test(sentence);
  if (/^(?:did|have|had) you (?:actually|ever|really)/i.test(words))
    return /\b(?:actually|really)\b|\b(?:before|at all|in your life)$/i.test(words) && !KIND_QUESTION.test(words);
  if (/^(?:do|did|have|had|could|can)(?:n[’']t| not)/i.test(words)) return !KIND_QUESTION.test(words);
  return true;
}

const isRelative = (reading: Reading, first: number): boolean =>
  !reading.startsClause(first) &&
  /^(?:what|who|which|where|when|how|if|whether|that|all|everything|things?|people|as)$/.test(reading.word(first - 1));

/** Names for readers that are also words of their own. */
const LISTED = new Set(
  'honey hun sunshine silly look listen attention einstein sherlock sweet darling love pet'.split(' '),
);
const CALLS = new Set(
  'no yes well oh sorry thanks you now look ok okay so but there hello hi listen please right hey dear see then'.split(
    ' ',
  ),
);

/** Whether commas or the ends of the sentence stand around the words, as around a name that somebody is called by. */
function standsAlone(reading: Reading, { first, last, sentence }: Cue): boolean {
  const whole = reading.sentences[sentence];
  if (whole === undefined || (last !== whole.lastWord && !reading.startsClause(last + 1))) return false;
  // "While you look"
  if (/^(?:look|listen)$/.test(reading.word(first)) && reading.word(first - 1) === 'you') return false;
  // "Sorry my dear", "no love"
  if (!reading.startsClause(first)) return first > whole.firstWord && CALLS.has(reading.word(first - 1));
  // "jam, honey, and tea"
  if (!LISTED.has(reading.word(last))) return true;
  // "These are two things, dear."
  if (first === last && first > whole.firstWord && last === whole.lastWord && reading.word(last) === 'dear')
    return true;
  if (first === whole.firstWord) return last !== whole.lastWord;
  return CALLS.has(reading.word(first - 1));
}

/** Praise and thanks: "people like you make this possible". */
const PRAISE =
  /\b(?:thank\w*|love\w*|grateful|worthwhile|lucky|make (?:it|this|our|us)|keep us|help us|great|glad|proud|inspir\w*|wonderful|enjoy\w*|appreciate|designed for|perfect for|made for|value|want|like to|protect\w*|deserve)\b/i;
/** Words before "you people" that give or show them: "the app shows you people nearby". */
const GIVERS =
  /\b(?:shows?|gives?|finds?|brings?|offers?|sends?|lets?|gets?|sees?|tells?|matches|connects?|introduces?)$/i;
/** Whose plainness it is: "it was obvious that we were wrong". */
const SENDERS_OWN =
  /\b(?:we (?:made|were|got|are|have|had|should|failed|didn|did)|our (?:fault|mistake|error|sign|site|app|page|form|label|instructions?|team)|I (?:made|was|got|should)|sorry|apologi[sz]e|misleading|wrong of us|we[’'](?:ve|re(?! clear)|ll)|on our (?:side|end|part))\b/i;

function isInnocent(reading: Reading, cue: Cue): boolean {
  const words = reading.slice(cue.span);
  const sentence = sentenceText(reading, cue.sentence);
  const before = reading.text.slice(reading.sentences[cue.sentence]?.span.start ?? 0, cue.span.start);
  const behind = reading.text.slice(cue.span.end, reading.sentences[cue.sentence]?.span.end ?? cue.span.end);
  if (/\b(?:you people|you lot|like you)/i.test(words)) {
    const isOffered =
      /\b(?:for|with|by|from|of|to|and|or|thanks to|matches?)\s*$/i.test(before) &&
      !/\b(?:too|hard|difficult|complicated|enough|explain|deal\w*|patience|trouble|tired|problem)\b/i.test(before);
    return (
      isOffered ||
      PRAISE.test(sentence) ||
      PRAISE.test(sentenceText(reading, cue.sentence + 1)) ||
      GIVERS.test(before.trimEnd())
    );
  }
  if (/\bworry/i.test(words) && words.includes(',')) return true;
  // "A child can open this lid, so keep it on the high shelf": a warning
  if (
    /^an? (?:\w+ )?(?:child|toddler)\b/i.test(words) &&
    /,? so (?:please )?(?:keep|put|lock|store|close|place|hide|shut)\b/i.test(behind)
  )
    return true;
  if (/\bexplained\b/i.test(words) && reading.isNegated(cue)) return true;
  if (/^you (?:seem|appear|sound|look)/i.test(words) && (isOwned(reading, cue) || SENDERS_OWN.test(sentence)))
    return true;
  if (/\btoo\b.*\bfor you$|\btoo\b/i.test(words) && reading.isQuestion(cue.sentence)) return true;
  if (/^(?:ask|get|find|have|asking|getting|finding)\b/i.test(words))
    return (
      !/\b(?:perhaps|maybe|should|why not|better|best|suggest|might)\b/i.test(before) &&
      !/\b(?:grand\w+|nephew|niece|teenager|year)\b/i.test(words)
    );
  if (
    /^(?:most|our|all|other) /i.test(words) &&
    /\bmanages?$/i.test(words) &&
    !/^ (?:without|this|that|it|to|on their|perfectly|fine|just|quite|very)\b/i.test(behind)
  )
    return true;
  if (/\b(?:obvious|evident|common|clear(?:ly)?|plainly)\b/i.test(words) && SENDERS_OWN.test(sentence)) return true;
  if (
    /(?:clear|obvious|evident|plain|apparent)ly\b.*\b(?:not|never|n[’']t) \w+/i.test(words) &&
    INNOCENT_LACK.test(words)
  )
    return true;
  if (/^(?:\w+ )?(?:silly|stupid|foolish|dumb|daft)\b/i.test(words) && /\b(?:no|not|never|n[’']t)\b/i.test(before))
    return true;
  if (/^(?:I|we)\b.*\b(?:surprised|amazed)/i.test(words) && isOwned(reading, cue)) return true;
  if (/\bsimple\b.*\bfor you$/i.test(words) && /^ to\b/i.test(behind)) return true;
  if (/^(?:refresh|jog)/i.test(words) && reading.isQuestion(cue.sentence)) return true;
  if (/^(?:hold|holding)/i.test(words) && /\b(?:we can|I can|glad|happy|nurse|midwife|during)\b/i.test(sentence))
    return true;
  if (
    /^(?:is|['’]s|should|ought|must|would|was)\b/i.test(words.replace(/^\w+(?=['’]s)/, '')) &&
    /\b(?:not|n[’']t|never|hardly)\s*$/i.test(before)
  )
    return true;
  if (
    /\bknows?\b/i.test(words) &&
    /^ ?(?:annoying|frustrating|hard|painful|much|it feels|that feeling)|^ how (?:annoying|frustrating)/i.test(behind)
  )
    return true;
  if (/\bcongrat|\bwell done|\bbravo|\bkudos|\bimpressive/i.test(words))
    return /\b(?:bug|vulnerability|treasure|secret|bonus|level|goal|degree|exam|medal|milestone|flat|house|place)\b/i.test(
      sentence,
    );
  // "Would you like me to explain it in simple words?", "you asked me to put it simply"
  if (/\bin\b.*\b(?:words|terms|language|english)\b|\bagain\b|\bslowly\b|\bonce more\b/i.test(words)) {
    if (isOwned(reading, cue) || reading.isQuestion(cue.sentence)) return true;
    if (/\bslowly\b/i.test(words) && !/\b(?:explain|say|go|repeat|you|again|once more)\b/i.test(words)) return true;
  }
  if (/\b(?:glasses|spectacles|specs)\b/i.test(words))
    return !/\breading\b|\bon\b/i.test(words) || /\b(?:drive|driving|sun|3d|screening|film|safety)\b/i.test(sentence);
  if (/\bopen your eyes\b|\byour eyes\b/i.test(words))
    return /\b(?:drops?|lens\w*|rinse|wash|doctor|water|close)\b/i.test(sentence);
  if (/^you\b.*\b(?:understand|grasp|follow|get it|must|need|have to|should)\b/i.test(words)) {
    return reading.isConditional(cue) || isRelative(reading, cue.first);
  }
  if (/^(?:ask|get|find|have|asking|getting|finding) (?:someone|somebody|a )/i.test(words))
    return /\b(?:speaks|sign)\b/i.test(words);
  if (/\bnext time\b/i.test(words)) return false;
  return reading.isConditional(cue) && !/\bsense\b/i.test(words);
}

/** Whom the sender praises, sells to or takes the fault from. */
const CIVIL =
  /\b(?:thank\w*|please note that we|no (?:experience|knowledge) (?:is )?(?:needed|required)|don[’']t need|need no|free of charge|beginners? (?:course|class|lesson)|courses?|workshops?|(?<!\b(?:quick|little|short|brief) )lessons?|welcome to (?:the )?(?:beginner|starter))\b/i;

/** What is said of the reader's years, or of those who know better: no fault that the sender owns. */
const OF_READER =
  /\byour (?:\w+ )?(?:age|years|generation|time of life|stage)\b|^(?:leave|left|leaving)\b.*\bwho\b|\b(?:letters|print|type|words) (?:just )?(?:for you|so|this)\b/i;
/** What comes with an age: "at your age you travel at half price". */
const OFFERED_AT_AGE =
  /\b(?:free|half[- ]price|price|discount\w*|reduced|concession\w*|entitled|eligib\w*|allowed|qualif\w*|may|vaccin\w*|jabs?|screening|check-?ups?|recommend\w*|advise|pension|insurance|cover|vitamin|calcium|doctor|dose|fare|ticket|member\w*|class|course|league|team|book|books|can (?:apply|join|ride|travel|drive|vote|work|claim|open|enter))\b/i;

const STAFF_DOES =
  /^an? \w+ (?:\w+ )?(?:colleague|nurse|doctor|vet|midwife|pharmacist|engineer|technician|fitter|electrician|plumber|mechanic|inspector|surveyor|adviser|advisor|agent|teacher|translator|editor|lawyer|accountant|person|specialist|guide|team|operator|volunteer|colleague|member)\b(?: \w+)? (?:checks|reads|sees|looks|manages)$/i;

function isTalkingDown(reading: Reading, cue: Cue): boolean {
  const sentence = sentenceText(reading, cue.sentence);
  const words = reading.slice(cue.span);
  // "A trained colleague then checks your papers": who does what
  if (STAFF_DOES.test(words)) return false;
  // "A friend's phone is a good way to check"
  if (/^a good (?:way|place|time|moment|idea|chance|reason|sign)\b/i.test(words)) return false;
  // "You lost half a day through us": what it cost them
  if (/\blost half\b/i.test(words)) return false;
  const isCompared = /\b(?:than you|(?:and|which|to) you(?:r none|\b.*(?:\bnot|\black|n[’']t)))/i.test(words);
  if (/\bat your age\b/i.test(words) && OFFERED_AT_AGE.test(sentence)) return false;
  const isOfReader = OF_READER.test(words);
  if (
    (!isOfReader && (isOwned(reading, cue) || (SENDERS_OWN.test(sentence) && !isCompared))) ||
    (CIVIL.test(sentence) && !/^thank/i.test(words))
  )
    return false;
  if (/^if\b/i.test(words))
    return /\b(?:care|bother\w*|ever|even|effort|time|only|just|emails?|what|perhaps|maybe|ask|get|fetch|someone|somebody)\b/i.test(
      words,
    );
  if (reading.isConditional(cue) && !/^(?:in case|for|even|perhaps|maybe)\b/i.test(words)) return false;
  if (/\bwho\b/i.test(words) && SHARED.test(sentence)) return false;
  // "Most people manage without a car", "our other guests were also affected"
  return !(reading.isQuestion(cue.sentence) && /^(?:most|all|our|any|a|an|every)\b/i.test(words));
}

/** Feelings that many share: "anyone who has waited all day knows how annoying it is". */
const SHARED =
  /\b(?:annoy\w*|frustrat\w*|painful|stress\w*|upset\w*|feel\w*|exciting|joy|scary|hard (?:it|that|this)|how (?:hard|tough|difficult|much)|worr\w*|disappoint\w*|nerve|exhausting|love)\b/i;
/** Help that comes with it: "it isn't that hard: I'll guide you through". */
const HELPS =
  /\b(?:I[’']ll|we[’']ll|I (?:can|will)|we (?:can|will)|let me|let[’']s|happy to|glad to|worry|call (?:me|us)|together)\b/i;

/** Whether nothing is said but that it is easy; not "this isn't that hard to clean", which tells of a thing. */
function isBareClaim(reading: Reading, { span, sentence }: Cue): boolean {
  const behind = reading.text.slice(span.end, reading.sentences[sentence]?.span.end ?? span.end);
  if (HELPS.test(sentenceText(reading, sentence)) || HELPS.test(sentenceText(reading, sentence + 1))) return false;
  return /^\s*(?:[.!?:;,–—-]|$)/.test(behind);
}

/** "You students make the hall what it is", "people like you keep us going", and words meant by others. */
const isPraised = (reading: Reading, cue: Cue): boolean =>
  PRAISE.test(sentenceText(reading, cue.sentence)) &&
  !/\b(?:never|always|only|not|n[’']t)\b/i.test(reading.slice(cue.span));

/** What readers clearly lack through nobody's fault. */
const INNOCENT_LACK =
  /\b(?:received?|got|get|been|happy|satisfied|at|to blame|responsible|alone|the only|deserved?|wanted?|liked?|needed?|have|had|our|able|expecting|expected?|done|doing|to|told|informed|warned|given|helped|served|treated|asked|offered|shown|responsible)$/i;

/** What is left of the sentence without its opener, or a plain fact in place of it. */
function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  return {
    at: { text: reading.prose.text, span: cue.span },
    message: `“${reading.slice(cue.span)}” talks down to the reader. Say what they need to know, and leave out what they should have known.`,
    fixes: [(cue.type === OPENER ? withoutOpener(reading, cue) : undefined) ?? plainFact(reading, cue, context)],
  };
}

/** "As you can clearly see, the total is right" → "The total is right" */
function withoutOpener(reading: Reading, { first, last, sentence }: Cue): ProposedFix | undefined {
  const whole = reading.sentences[sentence];
  if (whole === undefined || first !== whole.firstWord || last + 1 > whole.lastWord || !reading.startsClause(last + 1))
    return undefined;
  const start = reading.wordSpan(first).start;
  const next = reading.wordSpan(last + 1).start;
  const letter = reading.text.charAt(next);
  if (letter === '' || !/[a-z]/i.test(letter) || next <= start) return undefined;
  return {
    title: 'Leave it out',
    edits: [{ at: { text: reading.prose.text, span: { start, end: next + 1 } }, text: letter.toUpperCase() }],
  };
}

function plainFact(reading: Reading, { span, sentence }: Cue, { fillIn }: RuleContext): ProposedFix {
  return {
    title: 'Say what they need to know',
    edits: [
      {
        at: { text: reading.prose.text, span: reading.sentences[sentence]?.span ?? span },
        text: capitalise(`here’s how it works: ${fillIn('what they need to know')}.`),
      },
    ],
  };
}
