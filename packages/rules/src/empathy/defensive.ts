import { type Cue, defineRule, type Finding, type ProposedFix, type Reading, type RuleContext } from '@trustlint/core';
import { capitalise, clauseAround, statementFor, withoutOverlaps } from '../clause.ts';
import { ownsFault } from '../taken-up.ts';
import { isTitle } from '../wording/title.ts';

const ID = 'empathy/defensive';

const US =
  '(i|we|(my|our) (colleague|colleagues|team|support|office|manager|agent|agents|driver|staff|technician|company|engineer|engineers|people)|he|she|they)';
const SAID =
  '(said|told you|told|explained|wrote|mentioned|stated|pointed out|made clear|made (it|that|this) clear|noted|informed you|advised|advised you|answered|replied|confirmed|communicated|indicated|clarified|tried to (explain|tell you|say)|emphasised|emphasized|stressed|repeated|written|tried explaining|warned|remarked|set out|spelled out|spelt out|outlined|described|asked)';
const SAY_DONE =
  '(said|stated|explained|mentioned|told|advised|communicated|pointed out|noted|written|confirmed|informed|outlined|indicated|clarified|answered|made clear|discussed|spelled out|set out|repeated|emphasised|emphasized|stressed)';
const SAY_DID = '(answer~|tell~|say~|write~|explain~|reply~|mention~|respond~|warn~)';
const HAVE_SAID = `((did|have|had|already|clearly) ..1 ${SAY_DID}|told|said|answered|explained|replied|warned)`;
const AGAIN =
  '(already|before|twice|repeatedly|several times|many times|<num> times|(two|three|four|five|ten|a hundred|a thousand|a dozen|countless|numerous|multiple|so many|enough|umpteen|a number of|any number of) times|more than once|time and (time)? again|again and again|over and over|often enough|now|on (several|many|multiple|numerous) occasions|a hundred|at length|in (great|some) detail|very clearly|quite clearly|clearly|in (plain|simple) (english|words|terms)|ad nauseam|till i am)';
const ALREADY =
  '(already|previously|repeatedly|clearly|just|also|now|explicitly|plainly|expressly|very clearly|specifically|carefully|patiently|always|only just|long since|twice|quite clearly)';
const MAIL =
  '(mail|mails|email|emails|e-mail|message|messages|reply|replies|answer|answers|letter|letters|response|responses|note|explanation|explanations|post|comment|ticket|chat)';
const ADVERB =
  '(simply|just|plainly|clearly|completely|factually|frankly|absolutely|totally|quite|certainly|really|actually|patently|strictly|honestly|utterly|entirely|also|again|<ly>)?';
const CHARGE =
  '(accusation|accusations|claim|claims|allegation|allegations|assertion|assertions|insinuation|insinuations|insults|insult|suggestion|implication|remark|remarks|criticism|criticisms|version|characterisation|characterization|statement|statements|description|view|reproach|reproaches|complaint|complaints|comments|assumption|assumptions|portrayal|account of)';
const UNTRUE =
  '(false|wrong|untrue|unfounded|baseless|groundless|incorrect|unfair|unjustified|absurd|ridiculous|not (true|correct|fair|justified|accurate|acceptable|warranted)|without (merit|foundation|basis|any)|inaccurate|uncalled for|out of (place|order|line)|nonsense|exaggerated|unacceptable|outrageous|unwarranted|far-fetched|hardly fair|beside the point|off the mark|inappropriate|undeserved|insulting|offensive|hurtful)';
/** What an answer is said, written and given in. */
const TELL =
  '(say|said|tell|told|explain|explained|mention|mentioned|write|wrote|written|warn|warned|state|stated|promise|promised|claim|claimed|guarantee|guaranteed|suggest|suggested|agree|agreed|offer|offered|point out|pointed out|inform|informed|advise|advised|remind|reminded|answer|answered|make (it|this|that)? clear|made (it|this|that)? clear)';
/** By such a word a statement tells the reader that there was nothing to misunderstand. */
const PLAINLY =
  '(clearly|distinctly|plainly|explicitly|expressly|specifically|unambiguously|unmistakably|unequivocally|categorically|emphatically|in no uncertain terms|in plain english|in black and white)';
const PUT =
  '(told|said|stated|wrote|written|mentioned|explained|informed|advised|warned|pointed out|specified|set out|spelled out|spelt out|laid out|noted|asked|indicated|quoted|listed|described|instructed|requested|notified|communicated|outlined|says|states|mentions|explains|specifies|notes|sets out|spells out)';
const PERSON =
  '(i|we|(my|our) <any>|anyone|anybody|someone|somebody|(a|any|one) (of)? <any> <any>?|the <any>|he|she|they)';
/** How often one has said it, as a reproach. */
const OFTEN =
  '(twice|thrice|repeatedly|more than (once|twice)|time and (time)? again|over and over|at (great)? length|(two|three|four|five|six|several|many|multiple|numerous|countless|<num>) (separate|different)? times|on (at least|no fewer than|more than)? (two|three|four|five|<num>|several|many|multiple|numerous|countless|various|a number of|any number of|one) ..1 (occasions|occasion))';
const FAULT = '(fault|problem|concern|mistake|doing|error)';
/** What a reader is reminded of. */
const ASKED =
  '(asked|requested|chose|wanted|insisted|ordered|booked|picked|signed|agreed|cancelled|decided|changed|said|entered|gave|approved)';
/** What a reader is told to have got wrong. */
const WRONG =
  '(mistaken|in error|misinformed|ill informed|badly informed|under a misapprehension|labouring under (a|the) ..1 (misapprehension|delusion|illusion|misconception)|laboring under (a|the) ..1 (misapprehension|delusion|illusion|misconception)|sadly misled|off the mark|wide of the mark)';
/** What a reader is told to have read or heard badly. */
const OUR_WORDS = `((my|our|the|that|this|any of (my|our)) ..2 (${MAIL}|instructions|terms|contract|page|website|sign|signs|notice|guide|manual|conditions|small print|article|link|screenshot|words|leaflet|brochure|timetable|rules)|what (i|we) ..2 (said|wrote|sent|told|explained|say|write|asked)|(a|one|single) word (of|that|i|we)|(carefully|properly|closely|attentively|to the end|all the way))`;

export const defensive = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'Argues with the reader instead of hearing them.',
  why: 'A reader who asks again did not get an answer that they could use. Told that they were told, they feel scolded, and they stop asking, or stop being your customer.',
  sources: ['003', '001 2'],
  options: {},
  phrases: {
    // What stands before a statement and can be left out.
    [`${ID}.lead`]: [
      `as ${US} (have|had|did|has|am|are|was)? ${ALREADY} ${SAID}`,
      `as ${US} (have|had|has)? (already)? ${SAID} (to)? (you|this|that|it)? ..1 ${AGAIN}`,
      `as ${US} ${SAID} (to)? (you|this|that|it)? in (my|our|the|his|her) (last|previous|earlier|first|two|three|<num>) ..1 ${MAIL}`,
      `^ (well|again|but|and|so|look|once again|now)? as (i|we) (said|have said|told you|have told you|explained to you|have explained|keep (saying|telling|explaining|repeating)|tried to explain|have tried to|do keep|was saying|were saying|never tire)`,
      `as (has|have|had)? (been)? (already|previously|repeatedly|clearly|plainly|several times|many times|explicitly|twice|now) (been)? ${SAY_DONE}`,
      `as ${SAY_DONE} (already|before|repeatedly|twice|several times|many times|multiple times|more than once|numerous times|time and (time)? again|previously|on (several|many|multiple|numerous) occasions|in (my|our) (last|previous|earlier|first|two|three) ${MAIL})`,
      `as ${SAY_DONE} to (you|your)`,
      '^ (not to be|without (wanting|wishing|meaning) to be|(i|we) do not (want|mean|wish) to (be|sound)|(i|we) (am|are) not trying to be|at the risk of (being|sounding)) (rude|blunt|difficult|harsh|impolite|funny|offensive|unkind|disrespectful|mean|pedantic|repetitive|repeating myself) ..1 but',
      '^ (just)? «for the record» (i|we|you|our|that|nobody|no|it|none|my|there|he|she|they)',
      'as you (were|have been|had been|have already been|were already|have repeatedly been) (already|repeatedly|clearly|previously|now)? (told|informed|advised|notified) (already|repeatedly|before|several|twice|many|in|clearly|by|on|more|time|when)?',
      `(as)? per (my|our) (last|previous|earlier|prior) ${MAIL}`,
      `like (i|we) (have|had)? (already|just|always)? (been)? (said|saying|told you|telling you|mentioned|explained|wrote|stated) ${AGAIN}?`,
      'as (i|we) (keep|kept|have been|never tire of|have kept|had been) (saying|telling|explaining|repeating|writing|stating|pointing)',
      'like (i|we) (keep|kept|have been) (saying|telling|explaining|repeating|writing)',
      `(as|like) (it|this|that)? (says|said|stated|stands|written|explained|mentioned|described|pointed out|set out|noted|outlined) in (all of|both of|every one of|each of)? (my|our) ..2 ${MAIL}`,
      `as (already|repeatedly|previously|duly) (<ed>|made clear) (to you|by (me|us)|in (my|our)|before|earlier|several|many|twice)`,
      '^ (once more|once again|again|one more time) (and)? (for the|since (it|you|this|that)|because (it|you|this)|in case (it|you)|so that you)',
      '^ (once more|once again|again) for the (record|last|benefit)',
      '^ to (reiterate|repeat) (what|myself|ourselves|once|again|my|our|yet)',
      '^ for the (last|third|umpteenth|nth|second|hundredth|final|fourth|fifth|tenth|millionth|thousandth) time',
      '^ (and|so|but)? (i|we) (say|said|repeat) (it|this|that)? (again|once more|one last time)',
      '^ (and|so|but)? (i|we) repeat',
      '^ (to repeat|let me repeat|allow me to repeat|let us repeat|repeating) (myself|ourselves|this|that|it|what|once)?',
      'with (all|every|the (greatest|utmost|deepest)) (due|possible|utmost|great)? respect',
      'with (due|great|utmost) respect',
      '^ with respect',
      '^ (no offence|no offense|no disrespect) (meant|intended)? but',
      '(may|might|must|need|can|should) (i|we) (again|kindly)? remind you',
      "(i|we) (must|have to|would|want to|feel obliged to|am obliged to|'d) (like to)? (again|kindly|once more)? remind you",
      '(let me|allow me to|let us) (again|kindly|once more)? (remind you|make (this|it|one thing|myself) (very|perfectly|absolutely|quite|crystal)? clear|be (very|perfectly|absolutely|quite|crystal|100)? (clear|plain|blunt))',
      '(in (my|our) (own)? (defence|defense)|(in (all)? fairness|to be fair) to (us|me|our <any>|my <any>))',
      'contrary to (what you (say|claim|believe|wrote|write|think|said|claimed|assert|state|suggest|seem|imply|may|might|appear)|your (claim|claims|belief|statement|email|mail|complaint|assertion|allegation|assumption|accusation|opinion|view|impression))',
    ],
    // I clearly stated in my mail: said once, and not to be said again
    [`${ID}.plainly`]: [
      '(i|we) (told|warned) you (that)? (this|it|that) (would|might|could|was going to|is what would) happen',
      '(i|we) did (actually|in fact|indeed|already|clearly)? (send|give|email|post|text|forward|hand) you ..4 (twice|already|several times|three times|more than once)',
      '(the|those|these) (instructions|terms|rules|sign|signs|page|price|prices|email|letter|conditions|deadline|quote|contract) (was|were) (perfectly|quite|very|abundantly|crystal|absolutely|more than) clear',
      '(the|this|that|our) ..1 (price|prices|fare|fares|toll|tariff|fee|fees|deadline|date|size|sizes|terms|conditions|charge|charges|rules|rate|cost|costs|limit) (was|were) (shown|stated|listed|displayed|marked|printed|given|set out|explained|communicated) (very|quite|perfectly)? (clearly|plainly|explicitly) (on|in|at|when|before)',
      `^ (well|but|and|look)? (i|we) (already|clearly)? told you (clearly)? (yesterday|weeks ago|last <any>|(<num>|two|three|four|several|many) <any> ago|when you <any>) that (the|your|it|this|you|there|a|an)`,
      `(i|we|(my|our) <any>|my <any> ${MAIL}|our <any> ${MAIL}) (had|have|has)? (very|quite|most|also|already)? ${PLAINLY} (had|have|has)? ${PUT} ..8 <any>`,
      `(i|we) (had|have)? (told|informed|advised|warned|notified|wrote to) you (very|quite|most|perfectly|absolutely|more than|as)? ${PLAINLY} (that|about|how|what|when|in|on|at|not|of|enough)`,
      `(it|this|that|which|everything|the <any>|all (this|of this|that)) (was|were|is|had been|has been) (very|quite|most)? ${PLAINLY} (set out|stated|said|written|explained|spelled out|spelt out|mentioned|laid out|noted|marked|printed|shown|listed) ..2 (in|on|at|below|under) (my|our|the) ..2 (${MAIL}|quote|quotation|offer|listing|invoice|website|page|advert|ad|order form|form|contract|brochure|leaflet|label|ticket|sign)`,
    ],
    [ID]: [
      // Did you not hear?
      `(refer|consult|look|go|turn|return|scroll|see|check|read|revisit) (back)? (to|at|through|over|up)? (my|our|any of my|all of our) ..1 (earlier|previous|last|prior|first|original|several|many|two|three) ..1 ${MAIL} (in which|where|which|that) ..1 (all|this|that|it|everything|i|we)`,
      `(advise|suggest|recommend|invite|urge|encourage) (that)? (you)? (to)? (look|re-read|reread|read|go back|check|consult) (at|to|again|through)? (my|our) ..2 ${MAIL}`,
      'read what (i|we) (actually|really|in fact) (wrote|said|asked|sent|write|say)',
      "there (is|'s) nothing (more|further|else|left) to (say|discuss)",
      // If you scroll up, you'll see that I did answer
      `you will (see|find|notice|realise|realize) ..8 (i|we) (did|clearly|already|have already|had already|have clearly) ..1 ${SAY_DID}`,
      `if you (go|scroll|look|read|check) ..10 you will (see|find|notice|realise|realize) (that)? (i|we) ${HAVE_SAID}`,
      `(thread|conversation|correspondence|chat|history|mails|emails|e-mails) ..2 you will (see|find|notice) (that)? (i|we) ${HAVE_SAID}`,
      '(not know|wonder|lost count of|tell you) how (many times|often) (i|we)',
      '(go|look|scroll|read) (back)? (through|over) (the|this|our|my) ..1 (thread|conversation|messages|mails|emails|chat|history|correspondence) (again|once more|carefully|properly|first)',
      `(my|our) ..1 ${MAIL} (of|from|on|dated) ..4 (covers|covered|says|said|explains|explained|answers|answered|states|stated|deals|dealt) (with)? (exactly|precisely|all|just|this|that|it|everything|so)`,
      '(was|is|were|has been|had been) ..1 made (amply|abundantly|perfectly|quite|very|crystal|sufficiently|more than|absolutely|entirely|extremely) (clear|plain)',
      "(if|had) you (had|'d)? (only|just|actually|ever|even|for once)? (listened|paid attention|heeded|followed (my|our)|picked up the phone|answered (my|our|the)|taken (my|our) (advice|call|calls|warning))",
      'you never (once|even)? (said|mentioned|told (us|me)|asked|raised|complained|objected|breathed a word|let (us|me) know) (a word|anything|so|that|this|it|about|of|for|$)'.replace(
        '|$',
        '',
      ),
      // I did as I was told.
      '(only|just|merely|simply|solely) (going|go|went|working|work|worked|acting|acted|relying|relied|following|followed|repeating|passing|act) (on)? (by|on|with|from|off|upon)? (what|as|the|your|that which) ..2 (you|i was|we were|we got|we had|told|gave|given|wrote|sent)',
      '(i|we) (went|worked|acted|relied|built|cut|baked|printed) (by|on|with|from|off|to) (your own|your (measurements|numbers|figures|details|instructions|order|word|sketch|drawing|form|data)|what you)',
      'all (i|we) (did|have done|ever did) (is|was) (to)? (follow|do (what|as)|act on|pass on|carry out|obey|repeat)',
      '(is|was|are|were) not on (me|us) $',
      '(doing|trying|did|do) (our|my) (very|level)? (best|utmost) (here|you know|as it is)',
      '(do|does|did) not deserve (to be (spoken|talked|treated|shouted|insulted|called|blamed)|your (anger|tone|insults)|this (kind|sort|tone)|that (kind|sort|tone))',
      "(is|was|'s) not (as if|as though|like) (we|i|our|my|anyone|anybody|he|she|they) (had|have|has|did|do|hid|want|wanted|could|can|were|was|made|took|tried|asked|kept)",
      `(did|have|had) (i|we) not (already|just|clearly|only)? ${TELL}`,
      `you (have|had|did|do|must|may|might|could)? (clearly|obviously|evidently|apparently|plainly|simply|just|really|still|again|seem to|appear to)? (have|had|did|do)? (clearly|obviously|evidently|apparently|simply|just|really|still)? (not|never) ..1 (read|listen|listened|hear|heard|look at|looked at|take in|taken in|follow|followed|understand|understood|pay attention to|paid attention to|bother to read|bothered to read|bothered reading|take the trouble to read|get|got|seen|see) ${OUR_WORDS}`,
      `you (cannot|could not|can not) (possibly)? have (read|listened to|looked at|understood) ${OUR_WORDS}`,
      'you (must|clearly|obviously|evidently|apparently|simply|seem to|appear to) (have)? (misheard|misremembered|misremember|misread|mishear|misunderstood|mistaken|confused|mixed (us|me|this|it|things|that) up|dreamt|dreamed|imagined|skipped)',
      `(did|have|had) you (even|actually|really|ever|at all|not|perhaps not|bother to|bothered to|by any chance) ..2 (read|look at|looked at|listen to|listened to|opened|open|see|seen) ${OUR_WORDS}`,
      `(if|had) you (had|'d)? (only|actually|just|properly|carefully|ever|even|really)? (bothered to|troubled to|taken the (time|trouble) to|cared to)? (read|looked at|listened to|look at|listen to|opened) ..1 ${OUR_WORDS}`,
      "(if|had) you (had|'d)? (only|even)? (bothered|troubled|taken the trouble|cared) to (read|check|look|listen|ask|open|call|turn)",
      `read ${OUR_WORDS} (again|properly|carefully|once more|closely|before writing|before asking)`,
      "(i|we) think (that)? (you|you 'll) (will)? (find|see) (that|it|this|the|our|we|you|clause|page|there)",
      '(asking|repeating|raising|putting|writing|calling|ringing|emailing|complaining|sending|saying) ..5 (same <any>|over and over|again and again|time and again|repeatedly|every (day|hour|week)|ten times|a hundred times|non-stop|endlessly) ..3 (will|would|does|is going to|is) not (get|bring|make|change|alter|help|speed|earn|win|give|produce|move|going to)',
      `(lost count|lose count|stopped counting|grown tired|getting tired|tired|weary|fed up|sick) (of)? ..2 (${TELL}|times|often|explaining|saying|repeating|telling)`,
      '(let me|allow me to|must i|do i (have|need) to|i will|shall i|need i) spell (it|this|that) out',
      '(get|got|gets|got it|sink|sank|register) (through|in|across) ..1 the (first|last|second|other) (time|two times)',
      `(was|has been|have been|had been|were) ..1 (made|put|set out) (perfectly|very|quite|abundantly|absolutely|crystal|more than|always|already|extremely|pretty|entirely)? ..1 (clear|plain|plainly|clearly) (to you|at|on|in|when|from|that|by)`,
      `(i|we|(our|my) <any>) (made|had made|have made|did make) (it|this|that|myself|ourselves)? (quite|perfectly|very|abundantly|crystal|absolutely|pretty|sufficiently|more than|entirely|amply|as)? (clear|plain) ..2 (in|on|at|when|from|that|to you|by|$)`,
      `(i|we) (have|had) ..2 (explained|answered|told you|said|written|informed you|discussed|covered|addressed|shown you|sent you) ..8 (twice|three times|several times|many times|repeatedly|more than once|numerous times|before|time and again|at length|<num> times|already)`,
      `(was|has been|have been|were|had been) (already)? (explained|communicated|answered|pointed out|told|shown) to you (at|in|on|already|by|before|when|clearly|several|many|more)`,
      'you were told (so)? (on (<weekday>|the <any>|our)|at (the|our)|in (our|my|the)|when you) ..4 (that|this|so|what|how|why)',
      `(it|this|that|which) (says|said|states|stands|stated|is|was|stood) (all|so|this|that|exactly that|as much|right there|there)? (quite|very|perfectly|right|all)? (clearly|plainly|there|explicitly)? (on|in) (our|my|your|the) ..3 (you (signed|got|received|have|accepted|agreed)|for all to see|for everyone to see|black and white)`,
      '(it|this|that) says so ..2 (on|in|at|right|above|below)',
      'where (did|do|have|in) ..2 (i|we|(our|my) <any>) (ever)? (say|said|write|written|promise|promised|claim|claimed|state|stated|guarantee|agree|agreed|offer|offered)',
      'show (me|us) where (i|we|it|our)',
      '(nowhere) (do|did|have|does|has|in) (i|we|it|our|my|the)',
      `at no (stage|time|point|moment) (was|were|did|have|has|had) ..1 ${PERSON} ..1 (ever)? (${TELL}|give|given|rude|impolite|make|made)`,
      `(never|not) (been)? (promised|offered|guaranteed|told|given|agreed|quoted) (to you|by (us|me|our|my|anyone|anybody)|you)`,
      `${US} (have|has|had|did)? ..2 (${TELL}|replied|discussed|addressed|covered|gone over|gone through|been (over|through)|communicated) ..9 ${OFTEN}`,
      // Not heard, read wrong, and no more to be said.
      'you are (simply|just|clearly|still|obviously)? (not|never) listening (to)? (me|us|what)',
      'you (do|did|will) not (listen|want to (listen|hear|understand))',
      'you are reading (something|things|too much|more|a lot) into (it|this|that|my|our|the) ..2',
      '(do|does|can) not see what there (is|would be) (left|still|more|else)? (left)? to (discuss|argue|debate|talk about|say|add|explain)',
      'you (will|would) (find|see|notice|realise|realize) (that)? (i|we|our <any>) (was|were|am|are) (perfectly|quite|very|always|completely|absolutely|entirely|all along)? (clear|right|correct|explicit)',
      '^^ we have (already|now|also)? been (over|through) (this|that|it|all (this|that|of this)) (already|before|more than once|many times|several times)? $',
      `(this|that|it|these|(the|our|my) <any> <any>?) (has|have|was|were|had) (now|already|also|since)? (been)? (now|already|also)? (explained|told|communicated|answered|pointed out|made clear|said|shown|stated) to you ..2 ${OFTEN}`,
      '(this|that) (is|will be) the (last|final|very last) time (that)? (i|we)',
      // That did not happen.
      `${US} (did|do|does|have done|had done|has done|said|wrote|promised|claimed|meant|agreed to) (no such thing|nothing of the (sort|kind)|nothing like (it|that))`,
      '^ (no such thing|nothing of the (sort|kind)|nothing like that) (was|were|has|had|happened|ever|took)',
      `${US} (did|do|have|has|had) (not|never) ..1 (do|done|say|said|promise|promised|write|written|agree to|agreed to|suggest|suggested|imply|implied|claim|claimed) (anything|something) (of the (sort|kind)|like (it|that))`,
      // You have it wrong.
      `you (are|were|must be|may be|might be|have been|seem to be|appear to be) ..2 ${WRONG}`,
      'you (are|must be|may be|might be|seem to be|appear to be) ..1 (confusing (us|me|our|my)|mixing (us|me) up|mistaking (us|me)|thinking of (another|a different|some other|someone else|somebody else))',
      '(i|we|our <any>|my <any>) (was|were|am|are|have been) (always|perfectly|very|nothing but|only)? (polite|courteous|professional|friendly|patient|calm|civil|respectful) (the whole time|the entire time|throughout|all along|at all times|from start to finish)',
      'you (were|are) (not|hardly|never) ..2 (nice|kind|polite|friendly|civil|fair|patient) (to|with|towards) (us|me|our|my)',
      '(i|we) (have|had)? (apologised|apologized|said sorry) (already|enough|twice|often enough|more than once|have not (i|we))',
      'what (more|else) is there (left)? to (say|do|add|explain|discuss)',
      '(not sure|do not know|no idea|can not see|do not see|wonder) what (more|else) you (still|really|possibly)? (expect|want|demand) (from|of)? (me|us|our)',
      'you (have|had)? (clearly|obviously|simply|just)? (taken|took) (it|this|that|me|us|(my|our) ..2|what (i|we) ..2) (all|completely|quite|in)? (the wrong way|out of context)',
      'you (have|got|get|have got) (quite|completely|entirely|rather|obviously|clearly)? the wrong (idea|impression|notion|end of)',
      // Why are you telling us?
      '(fail to|can not|could not|do not|at a loss to|struggle to) (really|quite|honestly|even|possibly)? (see|understand|comprehend|grasp|fathom|get|know) «(why|how) (you (keep|insist|persist|continue|still|bring|raise|dig|drag|rake|come back|are (bringing|raising|dragging|still|complaining|blaming|contacting|telling|making|so|again|coming|even))|(this|that|it|we|i) (keeps|keep|still|is (still|again|even|coming|being)|are (still|again|even|being)|comes up|(must|should) (have to)? (answer|explain|discuss|justify|listen|apologise|apologize|put up|go (over|through))))» ..4',
      '(fail to|can not|could not|do not|at a loss to) (really|quite|honestly|even|possibly)? (see|understand|know|grasp|fathom) what (more|else|all the (fuss|drama|complaints)|the (fuss|drama)|on earth)',
      '«fail to see» (the|any|your|a|what the|what your) (problem|point|issue|fuss|relevance|difficulty|complaint)',
      '(do not|fail to|can not|hardly|really do not) see (how|why) (we|i|our <any>|our <any> <any>) (are|am|is|should be|could be|can be) (to blame|at fault|responsible|in the wrong)',
      '(see|saw|find) no (reason|need|point|sense|use) (to|in|for) (me|us)? (to)? (go|going|discuss|discussing|repeat|repeating|continue|continuing|explain|explaining|revisit|revisiting|reopen|reopening|debate|debating|argue|arguing|prolong|prolonging|answer|answering) (over|through|into|on|this|that|it|again|any|the|further|myself|ourselves|with|about)',
      '(are|were) you (really|seriously|actually|now|honestly)? (calling (us|me|our <any>|my <any>)|accusing (us|me|our|my)|(suggesting|implying|insinuating) (that)? (i|we|our|my)|questioning (my|our)|doubting (my|our))',
      'what (exactly|on earth)? are you (implying|insinuating|accusing|driving at|getting at)',
      "(that|this|it) (is|'s) (quite|some|such) (a|an)? (accusation|allegation|insinuation)",
      // It was not us.
      `(is|was|are|were|'s) (not|hardly|scarcely|never|in no way) (really|exactly|at all|actually|quite|even|<ly>)? (our|my) ${FAULT}`,
      '(i|we|(our|my) <any>) (am|are|was|is|were|have been) (not|hardly|in no way|never) ..1 (to blame|at fault)',
      `(how|why) (exactly|on earth|then|please)? (can|could|should|would|must) (that|this|it) (possibly)? be (our|my) ${FAULT}`,
      '(how|why) (exactly|on earth|then|please)? (am|are|is|was|were) (i|we|(our|my) <any>) (to blame|at fault|the (guilty|bad))',
      '(can|could|should|may) (not|hardly|scarcely) (really|possibly|reasonably|seriously|fairly)? (be (blamed|faulted)|(blame|fault) (the <any>|him|her|them)|(hold|make|find) (us|me|our <any>|my <any>) ..1 (responsible|accountable|liable|to account))',
      'since when (is|are|was|do|does|must|did|has|have) (that|this|it|we|i|our|my)',
      'what (has|does|did|have|had) (that|this|it|any of (that|this|it)|your <any>) (got|have)? to do with (us|me)',
      `(it|this|that) (is|was) (now|all|suddenly|all of a sudden|somehow) (our|my) ${FAULT}`,
      `(it|this|that) is (our|my) ${FAULT} (now|again|then|suddenly)`,
      '^ (please|well|so|but)? do not look at (us|me)',
      '(i|we) (am|are|was|were) not the (one|ones|person|people) (who|that|to)',
      '(it|that) (was|is) not (us|me|we|i) (who|that) (lost|broke|damaged|did|made|caused|forgot|failed|ordered|chose|signed|asked|wanted|delayed|missed|changed|dropped|started|got|put|left)',
      '(i|we|(our|my) <any> <any>?|he|she|they) (have|has|had|did|do)? (simply|really|absolutely|certainly)? (did|done|do) (absolutely|really)? nothing wrong',
      '^ (and|but)? (i|we|(our|my) <any>) (have|has)? (only|certainly|also|already)? (did|done) (our|my|his|her|their) (job|part|duty|bit) $',
      '(i|we) (have|had)? (did|done) (absolutely|really)? everything (that)? (i|we) (possibly)? (could|can) $',
      `it was (you|your <any>) (who|that) ${ASKED} ..9 not (me|us|(my|our) <any>) $`,
      `(actually|in fact|remember|after all) (that)? it was (you|your <any>) (who|that) ${ASKED}`,
      '(i|we) (only|merely|simply) (pass|passed|relay|relayed|forwarded) (on|along)? (the|what|his|her|their|it|this|that) ..2 (on|along|message|decision|news|answer|words) $',
      'nothing wrong with ..5 when (it|they|you|we) (left|sent|packed|shipped|collected|picked|bought|handed|took)',
      '(i|we) (do|did) not (make|set|write|choose|invent|decide|control) the (rules|prices|price|law|laws|terms|fees|policy|policies|timetable|weather)',
      '(rules are rules|(a|the) (contract|deal|rule) is (a|the) (contract|deal|rule))',
      'you (should|could|might|ought to) have thought (of|about) (that|this|it)',
      '(i|we|(our|my) <any>) (had|have|has) (every|a perfect|full) right to',
      '(i|we|(our|my) <any>) (was|were|am|are|is) (well|fully|quite|entirely|completely|perfectly)? (within (my|our|his|her|their) rights|(right|justified|correct) (to|in) <any> (it|the|your|you|that|this|her|him))',
      "the (simple|plain|sad|hard)? (truth|fact|reality) (is|'s) (that)? you",
      '(let us|let me) be (honest|frank|real) (you|we|nobody|here|about|with)',
      '(hardly|do not|can not) (think|call|find|believe) (that)? (that|this|it|your <any>) (is|was|to be)? (at all|very|really|entirely)? fair (on|to|towards|of) (us|me|our|my)',
      '(hardly|scarcely) (think|call|find) (that)? (that|this|it|your <any>) (is|was|to be)? (at all|very|really|entirely)? (fair|reasonable|right|called for)',
      // Nobody else minds.
      '(nobody|no one|none of (our|the|my) <any> <any>?|no other <any>|not one <any>) (else)? ..3 (complained|complains|objected|objects|minded|minds|made a fuss|(had|has) (a|any)? (complaint|complaints|objection|problem|problems|trouble) with)',
      'you (are|were) the (only|first|very first) ..2 (to|who|that) (has|have|had|ever)? (complain|complains|complained|object|objects|objected|mind|minds|make a fuss|find fault)',
      '(our|the|all) other <any> ..1 (were|are|seem|seemed|have been) (all|quite|perfectly|very|more than)? (happy|satisfied|content|fine|pleased|delighted)',
      '(everyone|everybody) else ..2 (managed|manages|coped|copes|seems happy|was happy|is happy|was fine|is fine)',
      // We are done with you.
      '(have|is) nothing (more|else|further|left) to (discuss|say|talk about|debate|add)',
      '(i|we) (have|had) (now)? said (what|all|everything) (that)? (i|we) (had|have|wanted|needed|can)',
      '(i|we) (now|hereby|therefore)? (consider|regard|deem|declare) (this|the|that) (matter|discussion|subject|debate|argument|conversation) (as)? (to be)? (closed|settled|finished|over|at an end)',
      '(was|were|had been) (very|quite|perfectly)? (clearly|plainly|explicitly|expressly|unambiguously) (stated|communicated|mentioned|explained|advertised|spelled out|spelt out|written|printed) (on|in|at|to|by) (your|the|our|my|you|both|all|every|each)',
      // It was you who wanted it; what more could we do?
      '(i|we) (only|just|simply|merely|did no more than) (did|done|do|carried out|followed|acted on|gave you|sent you|ordered|booked|delivered) (exactly|just|precisely)? ..1 (what|as|that which) you (asked|wanted|told|ordered|requested|said|instructed|wrote|yourself)',
      '(i|we|(my|our) <any>|it|that|this|which) (did|do|have done|gave you|have given you|sent you|sent|delivered|cooked|made|built|printed|booked|is|was) (exactly|precisely|to the letter) (what|as|how) you (asked|wanted|told|ordered|requested|said|instructed|wrote|signed|agreed)',
      '(and)? (that|this|it) is (exactly|precisely|just) what you (got|asked for|ordered|signed|agreed|wanted|paid for|received)',
      'you (asked|wanted|ordered|told us|booked|chose|insisted) ..6 (so|and) (that|this|it|a|blue|<any>) is (exactly|precisely|just)? what (you|i|we) (got|get|did|sent|gave|received|have)',
      '(i|we) (can|could) only (work with|go by|go on|act on|know|do|rely on) what (you|people|customers|we are|i am|we were|is written|was written)',
      '(how|what) (was|were|am|are|should|could|would|can) (i|we|(my|our) <any>|anyone|anybody) (supposed|meant|expected)? (to)? (have)? (know|known|guess|guessed|guessing|foresee|foreseen|smell|see coming)',
      '(what|how much) (else|more) (could|should|can|would|might) (i|we|(my|our) <any>|anyone|anybody|one) (possibly|really)? (have)? (do|done|say|said|offer|offered|expect|expected)',
      '(see|know|imagine|tell me) what (else|more) (i|we|(my|our) <any>|anyone) (could|should|can|would) (have)? (do|done|say|said|offer|offered)',
      '(how|why) (exactly|on earth|please|then)? (is|was|would|should) (that|this|it) (suddenly|now|then)? (be)? (our|my) (fault|problem|concern|mistake|doing|responsibility|business)',
      '(fail to|do not|can not|not) (quite|really)? (see|understand) (how|why) ..3 (is|are|should be|be|was) (our|my) (fault|problem|concern|mistake|doing|responsibility|business)',
      'why (should|must|would) (i|we|(my|our) <any>) (have to|be|now|then)? (pay|blamed|apologise|apologize|made|the ones|punished|take the blame|suffer|answer for)',
      '(do not|please do not|no need to|never|let us not) (shoot|kill|blame) the messenger',
      '(i|we) (only|just|merely|simply) (work|answer|man|run|staff) (here|the (phone|phones|desk|till))',
      '(i|we) (am|are) (only|just|but|all) (human|humans|people|a person|flesh and blood)',
      '(i|we|(my|our) <any>) (only)? (have|has) (only|just)? (two hands|one pair of hands|<num> hands)',
      '(can|could) (not|hardly) be (everywhere|in two places) (at once)?',
      '(can|could|would|should) (not|hardly|scarcely) (reasonably|seriously|possibly|really)? (be (expected|asked|required) to|expect (us|me) to) (know|foresee|guess|read|wait|remember|predict|work|be|have)',
      // You are unfair.
      '(take|takes|took|taking) (strong|great|serious|grave|deep|the (strongest|greatest))? (exception|offence|offense|umbrage) (to|at)',
      '(wrong end of the stick|barking up the wrong tree)',
      '(unfair|unjust|unkind|wrong|mean|hardly fair|not fair|not right|not very (fair|nice|kind)|cheap|easy|a bit (rich|much|harsh|unfair)|rather (rich|harsh|unfair)) (of you)? to (call|judge|blame|accuse|say|claim|suggest|compare|describe|insult|lump|make out|write|ask for|demand)',
      `(calling|labelling|branding|accusing|blaming|slandering) (us|me|our <any>|my <any>|him|her|them) ..5 (is|was) ${ADVERB} (hardly|not|${UNTRUE}|a bit|rather|going too far|below)`,
      '^ (well|so|and|but|really)? (funny|strange|odd|interesting|curious|convenient|how (funny|strange|odd|convenient|interesting)) (that|how) you',
      'why (did|have) you (not|never) (just|simply)? (say (so|that|anything)|said|tell|told|ask|asked|mention|mentioned|speak up|write|call|read|complain|complained) ..3 (so|us|me|in the first|before|earlier|then|at the time|on the day|straight away|right away|at once|sooner|immediately)',
      '(my|our) (colleague|agent|manager|driver|nurse|staff|team|technician|clerk|porter|waiter|waitress|<any>) (was|were|is|are) (not|never) (rude|impolite|unfriendly|lying|aggressive|dishonest|careless|lazy|unkind|disrespectful|incompetent|short with you)',
      '(i|we|(my|our) <any>|he|she) (was|were|am|are|have been|has been) (perfectly|entirely|nothing but|always|never anything but|completely|absolutely|quite|only ever|at all times|more than) (polite|civil|courteous|honest|correct|fair|friendly|professional|open|upfront|transparent|generous|patient|reasonable|helpful|kind)',
      '(i|we) (do|did|would|have) (not|never|hardly) (just|simply|ever)? (make|made|invent|invented|dream|dreamt|think|thought) (this|that|it|them|these|things|stuff|this stuff|up)? (stuff|things|thing|rules|figures)? up',
      '(i|we) (do not|never|would never) (lie|cheat|lie to|cheat on|steal|trick|deceive|invent things|lose (luggage|parcels|letters))',
      'after (all|everything) (that)? (i|we|(my|our) <any>) (have|has)? (already)? (done|did) for you',
      '(kept|keep|held up|honoured|fulfilled) (my|our) (side|end|part|half) of (the|this|our) (bargain|deal|agreement|contract)',
      '(your|this|that) (version|account|recollection|memory|story) ..4 (does not|do not|is not|differs|contradicts|conflicts|bears no|has little)',
      '(our|the|my) <any> <any>? (tells|tell|told|says|say|shows|show|paints) (a (very|quite|rather|completely|totally|entirely)? (different|other) (story|picture|tale)|another story|otherwise|the (opposite|contrary)|something (quite|very|rather|else|entirely))',
      '(clause|section|page|paragraph|article|point|item|line|contract|letter|agreement) <any>? ..2 (says|states|said) (the (exact)? (opposite|contrary|reverse)|otherwise|something (else|different|quite))',
      '(is|was) not (at all|quite|exactly|really)? how (it|this|that|things|i|we|he|she|(our|my) <any>) (happened|was|went|remember|remembers|see|sees|recall|recalls|works|came about)',
      // Nothing more to say.
      '^ (end of (discussion|story|debate|conversation)|case closed|(this|that|the) (discussion|matter|case|conversation|debate|topic) is (closed|over|finished|at an end))',
      "(that|this|it) (is|'s) (all|everything) (that)? (i|we) (have|had|want|intend|am going|are going) to (say|add)",
      '(i|we) (have|had) (now)? (said|written|told you) (all|everything) (that)? (i|we|there)',
      "if (that|this) (is|'s) (how|what|the way) you (want|wish|choose|prefer|like) to (see|think|believe|put|look|read|take)",
      '^ (well|so|then|fine|very well)? (then)? (have it your (own)? way|suit yourself|(believe|think|say|write) what(ever)? you (like|want|will|please|wish)|whatever you say|if you say so|as you (please|wish))',
      // Told you so.
      `(i|we) (have|had|did)? ${ALREADY} ${ALREADY}? (told you|tell you|explained (this|that|it|to you|everything|the|why|how|all|our|my)|explain (this|that|it)|answered (this|that|you|your|the same|it)|said (this|that|so|it|all|everything|no|what|why|how)|informed you|written (this|that|to you)|replied to (this|that|you)|stated (this|that)|addressed (this|that)|made (this|that|it|myself|ourselves|our) ..2 clear|responded to (this|that)|been (over|through) (this|that|it)|gone (over|through) (this|that|it)|covered (this|that)|given you (my|our|the|an) (answer|reply|explanation)|gave you (my|our|the|an) (answer|reply|explanation)|apologised|apologized|did (what|all|everything) (i|we))`,
      `(i|we) (have|had)? (told you (this|that|so)?|explained (this|that|it|everything|the <any>|our <any>|my <any>) (to you)?|said (this|that|it|so|as much)|answered (this|that|your <any>)|been (over|through) (this|that|it|all this)|gone (over|through) (this|that|it)|covered (this|that)|discussed (this|that|it)|repeated (this|that|it|myself)|written (this|that|it)|mentioned (this|that|it)|wrote (this|that|it)) ${AGAIN}`,
      'how (many (more)? times|often|much (clearer|plainer|more clearly)|else) (do|must|should|will|have|can|did|does|shall|would|could) (i|we|my|our)',
      '(i|we) (will|shall|must|have to|had to|can only|can but|could only|hate to|keep) (repeat|repeating) (myself|ourselves|it|this|that|what|again|my|our|the same)',
      '(i|we) (do not (want|like|intend|wish) to|will not|am not going to|are not going to|refuse to|would rather not) (repeat|keep repeating) (myself|ourselves|what|again|my|our|the same)',
      '(i|we) (can|could|would|will|do) not (make|put|say|have made|have put|have said|be|have been|explain|have explained) (it|this|that|myself|ourselves|any)? (any)? (clearer|plainer|simpler|more (clearly|plainly|simply|clear|explicit|precise))',
      '(do not|no idea|not sure) ..2 (know)? how (else|much (clearer|more clearly)|many more times) (to|i|we)',
      '(i|we) (thought|believe|believed|think|hoped|assumed|was sure|were sure|would have thought|had hoped) (that)? (i|we|it|this|that|my <any>|our <any>) (had|have|was|were|made|had been|had made|already|would be|is|are)? ..2 (clear|clear enough|crystal clear|obvious|unambiguous|self-explanatory|settled|plain enough)',
      '(i|we) (have|had)? (made|been|was|were) (it|that|this|myself|ourselves|our position|my position)? (very|perfectly|quite|abundantly|absolutely|crystal|more than|always|already|extremely|pretty) (clear|explicit|plain|patient)',
      '(which|what) (part|bit|word) (of|do|did|have)',
      `(please|kindly|just|simply|perhaps|maybe|better|to)? (read|re-read|reread|look at|look up|check|go back to|look back at|scroll up to|consult) (again)? (my|our|the) (last|previous|earlier|first|original|other|initial|two|three) ${MAIL} (again|carefully|properly|more|once more|closely|attentively|thoroughly|first)`,
      `(re-read|reread|read again) (my|our) ..1 ${MAIL}`,
      '(re-read|reread|read again|read once more|look again at|look back at) (what (i|we|my <any>|our <any>) ..2 (said|wrote|sent|told|explained|asked|say|write))',
      `(i|we) (would|must|can only|could only|have to|'d|hereby)? (like to)? (again|once more)? (refer|point|direct) you (back|again)? to (my|our) (last|previous|earlier|first|original|initial|two|three)? ${MAIL}`,
      "(is|was|'s|stands|stood) (all|clearly|plainly|already|explicitly|right)? (there|written|stated|said|in) ..3 in black and white",
      '(you|we both|you both) (know|knew) (very|perfectly|full|quite|damn|fine) well',
      'you keep (asking|writing|saying|repeating|insisting|complaining|coming back|accusing|claiming|arguing|demanding|sending|calling)',
      '(know|see|imagine|think of) what (else|more) to (say|add|do|tell|write|explain)',
      '(allow|permit|let) (me|us) (to)? (disagree|differ|correct|object|contradict)',
      '(i|we) (must|have to|need to|should|would like to|can only) (correct|contradict|disagree with|object to) (you|your|that|this|what)',
      '(get|getting|set|setting|put|keep|have) (the|our|your|some) (facts|record|story|things) (straight|right)',
      '(stick|keep|stay|sticking) (to|with) the (facts|truth)',
      '(the|your) facts (are|speak|tell|say)|the fact (remains|of the matter)',
      `(what|everything|all|much of what) (that)? you (claim|say|write|wrote|allege|describe|assert|state|said|claimed|stated) (here)? (is|does|was|has|are) ${ADVERB} (not|${UNTRUE})`,
      '(not|hardly|does not|do not) (in (accordance|line|agreement|keeping)|consistent|compatible|correspond|match|agree|tally|square) (with|to) (the)? (facts|truth|reality)',
      '(i|we) did (actually|in fact|indeed|clearly|already)? (tell|warn|inform|say|mention|explain|notify|advise|remind|let you know|answer|reply|call you|write to you|ask you|point)',
      'you (may|might|will|should|surely|would|must|do|can)? (remember|recall|recollect) (that|what)? (i|we|me|us|my <any>|our <any>) (have|had)? (already|clearly|explicitly)? (told|said|explained|telling|saying|explaining|warned|warning|mentioned|discussed)',
      'you yourself (said|wrote|agreed|signed|chose|confirmed|told|asked|ordered|booked|requested|accepted|ticked|decided|wanted|admitted|approved)',
      'you (said|wrote|agreed|signed|chose|confirmed|asked|ordered|booked|requested|accepted|ticked|admitted|approved) (it|that|this|so|to it|to this|to that|for it|them|these)? yourself',
      '(find it|it is|it seems|seems|is|find) (strange|odd|curious|interesting|funny|remarkable|astonishing|rather strange|a bit strange|hard to believe|convenient) (that|how) you',
      '(since|as) you insist',
      'let us not forget',
      '(could|can|might) say the same (thing)? (about|of|to) you',
      '(i|we|our <any>|she|he|they) (am|are|is) (a human|human|a person|people|human beings|a human being) (too|as well|also)',
      '(do|did) not appreciate (being|your|this|that|the) ..1 (accused|spoken|talked|called|shouted|insinuation|accusation|accusations|treated|lectured|blamed|insulted|suggestion|implication)',
      '(will|do|can) not (be|let (myself|ourselves|us|me|my <any>|our <any>) be|allow (myself|ourselves|us|me|my <any>|our <any>) to be) (accused|insulted|spoken|shouted|blamed|called|treated|lectured|bullied|talked)',
      "(that|this|it) (is|'s|seems|sounds) (a bit|a little|rather|quite|somewhat|very|really|pretty|frankly)? (harsh|rich|unkind|uncalled for|unjust|below the belt) $",
      "(that|this) (is|'s) (only|just)? (your (opinion|view|interpretation|version|perception|side)|one (way|side) (of|to))",
      '(i|we|(our|my) <any>|he|she|they|the <any>) (have|has)? (always|clearly)? (acted|behaved|handled (it|this|that|everything|the matter|your <any>)|proceeded|performed) (absolutely|completely|entirely|perfectly|totally|fully)? (correctly|properly|professionally|in good faith|by the book|according to|in (full)? accordance|as agreed|impeccably|lawfully|to the letter|in line|with (courtesy|care))',
      '(can|could) not (work|perform|do|conjure|expect) (miracles|magic|wonders)|(no|not a) (miracle worker|miracle workers|magic wand)',
      '(have no idea|do not realise|do not realize|can not imagine|any idea|can only guess) how (many|much|busy|hard|difficult|complicated|often) ..2 (i|we|our|my|it|this|us|a|the)',
      '(i|we) (know|understand) ..4 better than (you|anyone|anybody|most)',
      '(am|are) the (expert|experts|professionals|specialists|ones who (know|decide)) here',
      '(i|we) (have|has) been (doing|in|running|making|repairing) (this|that|these) (business|job|work|trade)? ..2 (for|since) (<num>|years|ages|decades|twenty|thirty|ten|a long|many|over|more)',
      'other (customers|clients|guests|people|users|tenants|patients) ..2 (understand|accept|understood|accepted|respect|do not (ask|expect|argue|insist))',
      'you (must|have to|need to|should|ought to|will have to) (also|please|really)? (understand|realise|realize|accept|see|appreciate|remember|know) (that|how)? (i|we|our|my)',
      '(will|would|shall|am|are|can) not (going to|be)? (discuss|debate|argue|comment|explain|respond|discussing|debating|arguing) ..4 (further|again|any more|anymore|any longer|with you)',
      '(my|our|the) (answer|decision|position|reply|view) (will|does|is|has|remains|stays|stands) (and remains)? (not (change|changed|changing|going to change)|final|the same|still no|unchanged)',
      'you (signed|agreed|chose|ordered|bought|booked|accepted|wanted|asked|decided|picked) ..6 after all',
      '(never|not) (gave|give|given) you (our|my) word',
      '(i|we) (clearly|explicitly|definitely)? (said|wrote|told you|meant|quoted|offered) ..3 not ..3 $',
      '(must|do|should) (i|we) (really|actually|honestly|seriously)? (have to|need to)? (say|explain|repeat|tell you|spell) ..3 (again|once more|out|twice|every time|for you)',
      '(no|not any) (reason|need|call|cause|right|grounds) (to|for) (attack|accuse|insult|blame|attacking|accusing|insulting|doubt|lecture|shout at|question) (us|me|our|my)',
      '(my|our) ..1 (email|mail|message|reply|letter|answer|instructions|terms|wording|offer|explanation|note|notice|signs|sign|rules|website|page|brochure) (was|were|is|are) (very|perfectly|quite|abundantly|absolutely|crystal|more than|always|completely|entirely) (clear|plain|explicit|unambiguous|self-explanatory|obvious)',
      `(my|our|the|this|that) ..1 (${MAIL}|instructions|terms|wording|notice|sign|signs|rules|listing|label|warning|leaflet|page) ..4 «could (not|hardly|scarcely) (really|possibly)? (have been|be) ..1 (clearer|plainer|more (clear|explicit|obvious))»`,
      '(our|my) (version|recollection|understanding|memory|account) (of (events|things|the matter|it|this|what happened))? (is|differs|was) ..1 (different|another|otherwise|not|from yours|quite)',
      `(was|were|has been|had been|have been) (already|clearly|repeatedly|fully|also|duly|explicitly)? (explained|communicated|pointed out|made clear|stated|told|said) to you ..6 ${AGAIN}`,
      'you (were|have been|had been) (already|clearly|repeatedly|duly|previously|explicitly|specifically) (told|informed|advised|notified)',
      'you (were|have been|had been) (told|informed|advised|notified) ..4 (twice|before|already|several times|repeatedly|more than once|many times|clearly)',
      // Not what I said.
      `(is|was|'s|are|were) (simply|certainly|definitely|clearly|just)? not ..2 what ${US} (had|have|ever|actually|really|clearly|just|originally|already)? ..1 (said|told|wrote|meant|agreed|claimed|offered|explained|advised|suggested|stated|quoted|discussed|asked|say|mean|promised|described|signed)`,
      `${US} (never|at no (point|time)|have never|has never|nowhere|had never) (ever|once|actually|even|really|in fact)? (said|promised|claimed|guaranteed|agreed to|suggested|stated|implied|asserted|assured|offered you|told you (that|to|so|it|this|any|anything|he|she|we|you)|wrote (that|this|so)|accused|asked you to|forced|made any (promise|promises|commitment)|gave you (a|any|that|the) (promise|guarantee|impression)|mentioned any|meant it like)`,
      `${US} (did not|did at no time|do not remember ever) (ever|once|actually|even|really|in fact)? (say|promise|claim|guarantee|agree to|suggest|state|imply|assert|offer you|tell you (that|to|so|anything|any|it|this)|write (that|this|so)|accuse|ask you to|force|make any (promise|promises|commitment)|give you (a|any|that|the) (promise|guarantee|impression)|mean it like)`,
      `(at no (point|time)) (did|have|has) (i|we|my <any>|our <any>|anyone|anybody) ..1 (say|said|promise|promised|claim|tell|told|agree|agreed|guarantee|guaranteed|suggest|offer|offered|state|stated)`,
      '(nobody|no one|none of (us|our <any>|my <any>)) (here|at <any>|in <any> <any>|(on|from|at|of) (my|our|this|the) <any>)? (has|had|have)? (ever)? (said|promised|told you|claimed|guaranteed|suggested|forced|asked you to|made you|accused|stopped you|prevented you|is (accusing|forcing|stopping|attacking|blaming))',
      'no such (promise|agreement|offer|statement|commitment|guarantee|thing was|claim)',
      '(i|we) (do|can|could) not (recall|remember) (ever)? (saying|promising|telling|agreeing|having|any such|offering|writing)',
      '(put|puts|putting|twist|twists|twisting|twisted) ..1 (words (in|into) (my|our|people)|my words|our words|what (i|we) (said|wrote))',
      '(my|our) words (were|are|have been|got) ..1 (twisted|misquoted|taken|misrepresented)',
      '(taken|taking|quoted|quoting) (me|us|it|that|this|my words|our words)? out of context',
      '(those|these) (were|are) (not|never) (my|our) words',
      // You are wrong.
      `you (have|had|must have|may have|might have|seem to have|appear to have|clearly|obviously|apparently|completely|simply|totally|'ve)? (clearly|obviously|apparently|completely|simply|totally|entirely|quite)? (misunderstood|misread|misheard|misinterpreted|misquoted|misunderstand|mistook|misrepresented|misrepresent|mischaracterise) (me|us|my|our|what (i|we))`,
      "you (got|get|have|'ve got|have got) (me|us|it|that|this|the whole <any>|things|everything|your facts) (all|completely|totally|quite|entirely|a bit)? (wrong|backwards|mixed up|twisted|upside down)",
      `(that|this) (is|'s) where you (are|'re|go|went) (wrong|mistaken)`,
      "you (are|'re) (simply|clearly|quite|just|completely|totally|plainly|afraid|very much|also|factually)? (wrong|incorrect|missing the (point|fact)|twisting|putting words|not hearing|exaggerating|being (unfair|unjust|unreasonable|ungrateful|rude)|barking|misinformed|ill-informed|misreading|misquoting|ignoring what|arguing)",
      `your ..1 ${CHARGE} ..5 (is|are|was|were|seems|seem) ${ADVERB} ${UNTRUE}`,
      `(find|found|consider|call|think) (your|that|this|such) ..1 ${CHARGE}? ..2 (unfair|unjustified|unfounded|hurtful|insulting|offensive|uncalled for|inappropriate|unreasonable|harsh|ridiculous|absurd|out of order|a bit rich|a bit much|rather rich|disappointing)`,
      `(i|we) (strongly|firmly|categorically|must|have to|can only|utterly|completely|flatly|clearly|absolutely|do|would like to|wish to|want to|vigorously|respectfully|hereby|emphatically|expressly)? (strongly|firmly|categorically|utterly|completely|also|clearly|absolutely)? (reject|rejects|refute|dispute|contest|deny|resent|object to|take exception to|take issue with|take offence at|take offense at|do not accept|do not appreciate|can not accept|can not let|protest against|strongly disagree with|disagree with) (that|this|the|your|any|such|being|these|those|it|all) ..1 (${CHARGE}|accused|called|stand|tone|spoken)`,
      `(i|we) (strongly|firmly|categorically|must|have to|can only|utterly|completely|flatly|clearly|absolutely|do|would like to|wish to|want to|vigorously|respectfully|hereby|emphatically|expressly)? (strongly|firmly|categorically|utterly|completely|also|clearly|absolutely)? (reject|rejects|refute|dispute|contest|deny|resent|object to|take exception to|take issue with|take offence at|take offense at|do not accept|do not appreciate|can not accept|can not let|protest against|strongly disagree with|disagree with) (that|this|the|your|any|such|being|these|those|it|all) $`,
      '(i|we) ((am|are) going to|will|shall|would|might|may) (just|also)? have to (respectfully|strongly|politely|kindly)? (disagree|differ|contradict|correct|object)',
      '(i|we) (do|can|would|could) not (quite|fully|really|at all|entirely)? agree with (you|your ..1 (complaint|view|opinion|claim|claims|assessment|description|version|account|interpretation|criticism|statement|summary|conclusion|argument|feedback|review|characterisation|characterization|remarks|comments|reasoning|demand|point|points)|what you)',
      '(i|we) (would|will|can only)? (respectfully|politely|strongly|totally|completely|really)? disagree with (you|your ..1 (complaint|view|opinion|claim|claims|assessment|description|version|account|interpretation|criticism|statement|summary|conclusion|argument|feedback|review|characterisation|characterization|remarks|comments|reasoning|demand|point|points)|what you)',
      '(do not|no idea|not sure) ..1 how ..2 (make|put|say|explain|word|phrase) (it|this|that|myself|ourselves) ..1 (clearer|plainer|simpler|differently|any better|more (clearly|plainly|simply))',
      '(let me|allow me to|let us|(i|we) (must|have to|can only|would like to|want to|need to)) (stress|emphasise|emphasize|underline|point out|state|say it|reiterate) (this|that|it)? (once again|once more|again|one more time)',
      '(i|we) have (clear)? (proof|evidence) (that)? you (opened|received|read|agreed|clicked|got|knew|called|saw|were (told|informed|aware))',
      '(i|we) find (that|this|your <any>) ..1 (hard|difficult|impossible) to (believe|credit)',
      '(i|we) find it ..1 (hard|difficult|impossible) to believe (that)? (you|your)',
      '(i|we) can only (tell you|say|repeat|give you|write) (again|once more)? what (i|we) (have)? (already)? (told|said|wrote|explained|gave)',
      'you (seem to|appear to)? (be|are|have|had|must|must have)? (conveniently|clearly|perhaps|apparently|obviously|also)? (forget|forgetting|forgotten) (that|how|what) (i|we|our|my|it was (you|we))',
      'you were (informed|advised|warned|notified|made aware) (of|about) (the|this|that|our|these|those|it) ..4 (when you|before you|at the time of|at (booking|checkout|check-in|sign-up)|in your (contract|confirmation|booking|agreement|lease|order))',
      '(i|we) (beg to differ|(must|have to|strongly|respectfully|completely|totally|firmly) (strongly|respectfully|firmly)? disagree|take (issue|exception|offence|offense|umbrage)|resent (that|this|the|your|being))',
      `(that|this|it|which|what you (say|write|claim|wrote|said)) (is|'s|was) ${ADVERB} (untrue|a lie|nonsense|rubbish|slander|slanderous|libel|libellous|not true|hardly fair|a false accusation|an unfair accusation|(simply|just|plain|plainly|factually|absolutely|completely|totally|clearly) (wrong|false|incorrect|unfair|inaccurate|not (correct|right|the case|fair|accurate|how it))|not (fair|nice|kind) (to|on|of|towards) (us|me|our|you)|unfair (to|on|of|towards) (us|me|our|you to)|(a|an) ..1 (accusation|insult|unfair|cheap shot|low blow)|not how (it|this|that) (works|happened|went|was)|beside the point|your opinion|your (interpretation|version))`,
      '(that|this|it) (simply|just|plainly|clearly|really) (is|was) not (true|so|the case|correct|right|fair)',
      'what you (say|write|claim|wrote|said|claimed|allege|report) (about|of) ..4 «(is|was) (simply|just|plainly|clearly|factually|absolutely|completely)? (not (true|correct|the case|how it (happened|went|was))|untrue|false|a lie|nonsense|wrong)»',
      '(do not|can not|fail to|hard to|struggle to) (really)? see how (i|we|it|that) (could|can|might) (possibly)? (have)? (been|made|put|be|make|said|say|explained|explain) ..3 (clearer|plainer|simpler|more (clearly|plainly|clear|explicit))',
      "(is|'s|are) (not|hardly) (the truth|what happened|how it (happened|went))",
      // It was not me; what do you want.
      "(i|we) (was|were|am|are|'m|'re) (only|just|merely|simply) (trying to (help|explain|do|be|assist)|doing (my|our) (job|jobs|best|duty|work)|following (orders|instructions|the|procedure|procedures|protocol|our|my|what)|passing on|repeating|quoting|enforcing|applying|saying|the messenger|telling you|pointing out|stating|being (honest|polite|nice|friendly|factual))",
      'what (more|else|exactly|on earth)? (do|did|would|could) you (actually|really|possibly|still)? (want|expect|need) (from|of)? (us|me) to',
      'what (more|else) (do|did|would|could) you (actually|really|possibly|still)? (want|expect|like|need) (from|of|us|me)',
      'what (more|else) (do|did|would|could) you (actually|really|possibly|still)? (want|expect|like|need) $',
      'what (more|else|exactly|on earth)? (are|am|were|was|is|should|can|could|shall) (we|i) (supposed|meant|expected) to (have)? (do|say|know|done|said|known)',
      '(what|how|where|when) (i|we|(my|our) <any>) (am|are|is) (supposed|meant|alleged|said) to have (done|said|promised|told|written|caused|broken|lost|agreed|forgotten|signed)',
      '(can not|do not|fail to) (really|quite|honestly)? see (what|where) (i|we|(my|our) <any>) (have|has|had|did|went|could have)? ..2 (done|did|gone|went|do) wrong',
      'what (more|else) (can|could|should|shall) (i|we) (do|say|add|tell you) $',
      'what (exactly|on earth|else|more)? (did|do) you (really|actually|honestly|possibly|even)? expect',
      '(i|we|our <any>|my <any>|everyone here|the team) (have|has|did|do|are|am|already|had)? (already|really)? (done|did|doing|do) (everything|all|absolutely everything|all that|nothing but|all of that) ..1 (right|correctly|properly|by the book|exactly as|that was|we were supposed|i was supposed|we should|i should|that (could|can) be|in (our|my) power|according|humanly)',
      "(i|we) (can|could) not (read|guess|know) (your|people's|people) ..1 (minds|mind|thoughts|head)",
      '(am|are) (not|no) (a|your)? (mind|fortune|thought) (reader|readers|teller|tellers)|(no|not a|not have a) crystal ball|(i|we) (am|are) not (psychic|clairvoyant|a magician|magicians|superhuman|robots|a robot|machines|liars|a liar|lying|crooks|thieves|a thief|idiots|an idiot|stupid|in the habit|going to (argue|debate|apologise|apologize|discuss this)|here to (argue|be (insulted|shouted|abused))|making (this|it|that|things) up|accusing you|the (villain|villains|enemy|bad guys|bad guy))',
      '^ (please|so|but|and|just|then)? do not (you)? (blame|accuse|attack|shout at|yell at|have a go at|pin (it|this|that) on|point the finger at|take it out on|lecture) (me|us|our|my)',
      '(stop|quit|before you|instead of|rather than) (blame|blaming|accuse|accusing|attack|attacking|pinning (it|this|that) on|pointing (the)? (finger|fingers) at) (me|us|our|my)',
      '(i|we) (really|honestly|truly)? (have|see|had|saw|have done) (absolutely|really)? (nothing|no (reason|need|cause|grounds|intention)) to (apologise|apologize|be sorry|be ashamed|explain|hide|reproach|justify|regret|feel guilty|add)',
      '(and|but|so) (i|we)? (have|see|had) (absolutely|really)? (nothing|no (reason|need|cause)) to (apologise|apologize|be sorry|be ashamed|hide|justify) (for|about)?',
      '(i|we) (do|will) not (owe (you|anyone|anybody)|need to (justify|explain|defend|apologise|apologize|prove)|have to (justify|explain|defend|apologise|apologize|prove|put up|listen|take this|tolerate|stand for)|see why (i|we|my <any>|our <any>) (should|must|have|need)|have time (for|to) (argue|argue|this|such)|intend to (argue|apologise|apologize|discuss))',
      '(i|we) (really|honestly|simply|frankly|just)? (do not|can not|fail to|could not|am not sure|are not sure|wonder|have no idea|do not even) (really|quite|honestly|even|possibly)? (see|understand|know|get|imagine|think|fathom)? (what|why|how) ..2 (you|your|this|that|the <any>) ..3 (complaining|complain|accusing|accuse|accuses|talking about|getting at|blaming|blame|unfair|on about|want from|our fault|fault|having a go|picking on|(shouting|yelling|angry|cross|upset|annoyed|mad) (at|with) (me|us|our)|attacking|taking (it|this|that) out)',
      '(do not|no|fail to|can not) (see|understand|get) your (problem|point|complaint|issue)',
      '(you|one|people|nobody|no one|anyone) (can|could|should|ought) (really|honestly|seriously|possibly)? (not|hardly) (really|seriously|honestly|possibly)? (blame|expect|accuse|fault|reproach) (us|me|our|anyone|anybody|a <any>|my)',
      '(do not know|no idea|not sure|wonder|curious|like to know|can not imagine|do not understand) (where|who|how|what) (you|told you|gave you|on earth|in the world|that idea|this idea) ..4',
      '(where|how) (on earth|in the world)? (did|do|have) you (get|got|hear|come up with|dig up|find) (that|this|such) (idea|notion|nonsense|story|impression|from)',
      '(how dare you|who do you think you|who are you to|excuse me but|hold on a minute|now hang on)',
      'you (allege|pretend|make out|would have (us|me) believe) (that)?',
      '^ (so|first)? you (claim|insist) (that|to have|we|i|it|our|the|you|this|otherwise) ..12 (but|however|yet|although|though|while|in fact)',
      'your (so-called|alleged|supposed|imagined|claimed) <any>',
      '(i|we) feel (attacked|insulted|unfairly (treated|accused|attacked|blamed)|offended|accused|hurt|misrepresented|misunderstood|singled out) (by)',
      '(i|we) feel (attacked|insulted|unfairly (treated|accused|attacked|blamed)|offended|accused|hurt|misrepresented|misunderstood|singled out) $',
      '(i|we) (stand|stands) by (what|my|our|every|the) ..1 (i|we|decision|answer|reply|word|words|work|said|wrote|assessment|price|prices|driver|staff|team|colleague|statement|position|agent)',
      'why (do|are|must|would|did|should|have) (you|i|we) (always|keep|still|constantly|even|to)? (accuse|accusing|blame|blaming|attack|attacking|asking|insist|insisting|complaining|arguing|apologise|apologize|justify|explain (it|this|that|everything|again)|not (listen|believe|trust|read|listening|reading)|repeat (myself|ourselves|this))',
      '(have|has|had) (always|never once|only ever)? (bent over backwards|gone out of (our|my) way|been nothing but (polite|helpful|patient|honest|fair|kind|professional|friendly|courteous|transparent|supportive))',
      '(anyone|anybody|any <any>|everyone|everybody|nobody|no one) else ..2 (understood|understands|got|read|managed to (read|understand)|had no (problem|trouble|difficulty) (understanding|following|reading)|followed|finds it clear|was able to (follow|understand))',
      'no (other)? (support|company|shop|team|office|vendor|provider|hotel|seller|business) (would|could|will|can) (have)? (do|done|give|given|offer|offered|answer) (more|better|any|faster|you)',
    ],
    // "You say that it was wet. It was not."
    [`${ID}.denial`]: [
      '^^ (you|we|i|it|he|she|they|that|this|there|(our|my|the) <any>) (did|was|were|is|are|do|does|has|have|had|will|would) not $',
    ],
    // "Again, we can't": a refusal said for the second time. Of other sentences it only says what is new.
    [`${ID}.again`]: ['^^ (again|once again|once more|yet again|as always|like always)'],
  },
  bad: [
    { text: '⟦Writing the same letter over and over will not get⟧ you a new mast.' },
    { text: '⟦We distinctly told you that the oars are not included⟧.' },
    { text: 'You write that the bell was off. ⟦That simply isn’t true⟧.' },
    { text: '⟦As I already said⟧, the pool opens at nine.', fixed: 'The pool opens at nine.' },
    { text: '⟦Like I said before⟧, the coat is sold.' },
    { text: '⟦That is not what I told you⟧ on Monday.' },
    { text: '⟦With all due respect⟧, the soup was warm.', fixed: 'The soup was warm.' },
    { text: '⟦You misunderstood me⟧. The room is for two.' },
    { text: 'I’m ⟦not sure what else you expect me⟧ to write.' },
    { text: '⟦You took this the wrong way⟧; the porter was joking.' },
    { text: '⟦Our porter was polite throughout⟧.' },
    { text: '⟦You weren’t very kind to our⟧ porter, either.' },
    { text: '⟦We’ve apologised twice⟧ now.' },
    { text: 'The bill is final. ⟦What more is there to say⟧?' },
    { text: 'The tickets were sold out, and ⟦nobody here promised⟧ you one.' },
    { text: '⟦How many times do I⟧ have to explain the fare?' },
    { text: '⟦We were only trying to help⟧.' },
    { text: '⟦Your accusation is completely unfounded⟧.' },
    { text: 'The fee stands. ⟦I thought I had made that clear⟧.' },
    { text: "⟦I don't know where you got that idea⟧." },
    { text: '⟦Did we not write⟧ that the tram is late?' },
    { text: "⟦You clearly haven't read our letter⟧ about the hedge." },
    { text: '⟦How were we supposed to know⟧ that the dog bites?' },
    { text: '⟦I only did what you asked⟧: the shelf is blue.' },
    { text: 'The seat is yours; ⟦case closed⟧.' },
    { text: 'If you scroll up, ⟦you’ll see that I did answer⟧ you.' },
    { text: '⟦If you go back and read my note, you’ll see that I told⟧ you the gate.' },
    { text: 'I do ⟦not know how often I⟧ have to explain the fare.' },
    { text: 'You say that a tile fell. ⟦Nothing of the kind happened⟧.' },
    { text: '⟦You are quite mistaken⟧: the toll was due in May.' },
    { text: '⟦We have explained the toll to you on four occasions⟧.' },
    { text: '⟦We explained the toll to you on more than one occasion⟧.' },
    { text: '⟦You’ll find that I was right⟧ about the oak.' },
    { text: '⟦You’re not listening to me⟧.' },
    { text: '⟦We’ve been over this⟧.' },
    { text: '⟦You’re reading something into our note⟧ that nobody wrote.' },
    { text: '⟦I don’t see what there is left to discuss⟧.' },
    { text: '⟦How is that our fault⟧? The bridge was shut.' },
    { text: '⟦Nobody else has complained⟧ about the bells.' },
    { text: 'What you write about our porter ⟦is simply not true⟧.' },
    { text: 'I ⟦don’t see how we could have been any clearer⟧.' },
    { text: 'You claim that the tin was open. ⟦It was not⟧.' },
    { text: '⟦For the third time⟧: the gate closes at six.', fixed: 'The gate closes at six.' },
    { text: '⟦Go back through the thread again⟧; the price is in there.' },
    { text: '⟦If you had listened⟧ at the desk, you would have your key.' },
    { text: '⟦We went by your measurements⟧, so the gap is not ours.' },
    { text: '⟦All I did was follow⟧ your own sketch.' },
    { text: 'I ⟦don’t see how we are to blame⟧ for the rain.' },
    { text: '⟦I told you last week that the⟧ frame takes ten days.' },
    { text: '⟦I’m going to have to disagree⟧ about the mast.' },
    { text: '⟦I don’t agree with you⟧ about the mast.' },
    { text: 'Please ⟦re-read what I wrote⟧ about the oars.' },
    { text: '⟦Nobody on my crew promised⟧ you a second sail.' },
    { text: '⟦I can only tell you what I told⟧ you in May.' },
    { text: '⟦You seem to forget that we⟧ mended the sail for nothing.' },
    { text: '⟦You were informed of the toll when you⟧ booked.' },
    { text: '⟦I find your letter hard to believe⟧.' },
    { text: '⟦Let me stress once again⟧ that the oars stay here.' },
    { text: '⟦The rules were perfectly clear⟧.' },
    { text: '⟦We have evidence that you received⟧ the key.' },
    { text: '⟦The fare was shown clearly on⟧ the ticket.' },
    { text: '⟦We warned you that this would happen⟧.' },
    { text: '⟦We did send you the oars twice⟧.' },
    { text: '⟦I don’t know why you’re having a go⟧ at the porter.' },
    { text: 'I can’t see ⟦what we’re meant to have said⟧.' },
    { text: '⟦It was you who picked the red sails, not us⟧.' },
    { text: 'Our leaflet ⟦could hardly have been plainer⟧.' },
    { text: 'The pier is shut. ⟦I only passed on the news⟧.' },
  ],
  good: [
    {
      text: 'We missed your hedge, for the third time this year. I’m sorry.',
      because: 'it counts the sender’s own failings',
    },
    { text: 'I know that this wasn’t easy to write.', because: 'it feels for the reader' },
    { text: 'You can call me at any hour.\n\nWith respect,\nMara', because: 'it closes a letter' },
    {
      text: 'You waited a month, and we told you twice that the harp was here. It wasn’t.',
      because: 'it owns what was said',
    },
    { text: 'We clearly told you the wrong pier, and I’m sorry.', because: 'the sender owns it' },
    { text: 'Nobody minds how often you ask.', because: 'it welcomes' },
    { text: 'You saw a harp in your account that isn’t yours.', because: 'it is an account with a shop' },
    { text: 'Which part of the tour were you unhappy with?', because: 'it asks to help' },
    { text: 'He was wrong to say so, and I have told him.', because: 'the sender owns it' },
    { text: 'What else can I do for you?', because: 'it offers help' },
    { text: 'I said the lift wasn’t stuck. It was, and it runs again now.', because: 'it takes back what was said' },
    { text: 'You took this the wrong way round: turn the map.', because: 'it is about a map' },
    { text: 'I’ll read the chat again by noon.', because: 'the sender does it' },
    { text: 'That was tiring, and nobody told you what was going on.', because: 'it feels with the reader' },
    { text: 'The light shows which part of the pump stopped.', because: 'it tells what a thing shows' },
    { text: 'Let me explain that more clearly.', because: 'the sender takes it on themselves' },
    { text: 'As mentioned above, see step 2.', because: 'it points to a place' },
    { text: 'With respect to your question about the fare: it is 4 euros.', because: 'it means “about”' },
    { text: 'As I said I would, I asked the baker.', because: 'it keeps a promise' },
    { text: 'As promised, here is the new key.', because: 'it keeps a promise' },
    { text: "You're right, I misunderstood you.", because: 'the sender owns it' },
    { text: "That's not what we told you on the phone, and I'm sorry for that.", because: 'it owns the mistake' },
    { text: 'You have nothing to apologise for.', because: 'it comforts the reader' },
    { text: 'Again, thank you for the photo.', because: 'it thanks' },
    { text: 'You wrote: “As I already said, the lid is loose.” I have read it now.', because: 'it quotes the reader' },
    { text: "We've already told the courier to come back.", because: 'it was told to somebody else' },
    { text: 'Have you read the guide to the kiln? Page two shows the dial.', because: 'it offers help' },
    { text: "You weren't told about the fee, and that was our mistake.", because: 'it owns the mistake' },
    { text: 'We explained the toll to our staff on two occasions.', because: 'it was explained to somebody else' },
    { text: 'It was not your fault. Our clerk typed the wrong date.', because: 'it frees the reader of blame' },
    { text: 'If we are mistaken about the tin, please tell us.', because: 'it is open to being wrong' },
    { text: 'If I have already told you this, please skip it.', because: 'it is a condition' },
    { text: 'I’m going by the address on your form; is it right?', because: 'it checks' },
    { text: 'If you had trouble with the gate, here is a second key.', because: 'it helps' },
    { text: 'Our guides treat every guest with respect.', because: 'it tells how people are treated' },
    { text: 'I told you last week that the room was free, and that was wrong.', because: 'it owns the mistake' },
    { text: 'As I said on the phone, I’ll ring you at four.', because: 'it keeps a promise' },
    { text: 'To repeat your order, press the round button.', because: 'it is a step' },
    { text: 'I don’t agree with how our porter spoke to you.', because: 'it takes the reader’s side' },
    { text: 'I find it hard to believe that it’s been ten years.', because: 'it looks back' },
    { text: 'I told you this would happen on Monday. I’m sorry that it didn’t.', because: 'the sender owns it' },
    { text: 'I must stress again that none of this was your fault.', because: 'it takes the blame away' },
    { text: 'The steps were clear to me and not to you. Here they are with photos.', because: 'the sender owns it' },
    { text: 'Nobody at the desk told you about the tide.', because: 'it feels with the reader' },
    { text: 'I find this hard to believe, too.', because: 'it takes the reader’s side' },
    { text: 'You can’t be expected to know the tides.', because: 'it takes the blame away' },
    {
      text: 'As I said on the phone, I’ve kept the blue one for you.',
      because: 'it reminds of a promise and keeps it',
    },
    { text: 'The case is closed, and the prize money is yours.', because: 'it is good news' },
    { text: 'The decision is final, and you can take it to the ombudsman.', because: 'it shows a way on' },
    { text: 'I did reply on Monday, but my note went to your old boat.', because: 'the sender owns it' },
    { text: 'As I said on the phone, the key is at the desk.', because: 'it keeps to what was said' },
    { text: 'If you look in the app, you’ll see that we’ve confirmed the date.', because: 'it is news' },
    { text: 'You asked why we didn’t offer you a seat in the boat.', because: 'it says back the question' },
    {
      text: 'You wrote that the lamp blinks, although the leaflet says otherwise.',
      because: 'it says back the reader’s words',
    },
    { text: 'Somebody moved the name on your account to one you don’t know.', because: 'it is the account with us' },
    { text: 'You didn’t get our letter because we had the wrong street.', because: 'the sender owns it' },
    { text: 'Tell me what I’m supposed to have packed for the tour.', because: 'it asks for help' },
    { text: 'It was you who spotted the leak, not us. Thank you.', because: 'it thanks' },
    {
      text: 'On 4 May we told you that you had a stall, on 6 May that you hadn’t. The mistake was ours.',
      because: 'the sender owns it',
    },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const again = reading.cues(`${ID}.again`).filter((cue) => refusesAgain(reading, cue));
      const denials = reading.cues(`${ID}.denial`).filter((cue) => deniesClaim(reading, cue));
      const plain = reading.cues(`${ID}.plainly`).filter((cue) => !isOwnedUp(reading, cue));
      const cues = [...reading.cues(`${ID}.lead`), ...reading.cues(ID), ...plain, ...denials, ...again].filter((cue) =>
        isDefensive(reading, cue),
      );
      for (const cue of withoutOverlaps(cues)) yield tell(reading, cue, context);
    }
  },
});

/** "We clearly told you the wrong day": the sender says what they did badly. */
function isOwnedUp(reading: Reading, { sentence }: Cue): boolean {
  const { span } = reading.sentences[sentence] ?? { span: { start: 0, end: 0 } };
  const end = reading.sentences[sentence + 1]?.span.end ?? span.end;
  return (
    reading.isQuestion(sentence) ||
    /\b(?:wrong\w*|mistake\w*|sorry|apolog\w+|muddled?|missed|fail\w*|should have|shouldn[’']t have|misle\w+|unclear|too (?:little|late|much)|not enough|thought|in error|my fault|our fault|forgot\w*)\b/i.test(
      reading.text.slice(span.start, end),
    )
  );
}

/** "Again, we can't …", and not "Again, thank you" or "Again, press the button". */
function refusesAgain(reading: Reading, { sentence, span }: Cue): boolean {
  const whole = reading.sentences[sentence];
  if (whole === undefined || reading.isQuestion(sentence)) return false;
  const rest = reading.text.slice(span.end, whole.span.end);
  return /^,/.test(rest) && REFUSES.test(rest) && !KIND.test(rest);
}
const REFUSES = /\b(?:not|cannot|no|never|only|impossible)\b|n[’']t\b/i;
const KIND = /\b(?:thank|sorry|apolog|welcome|hesitate|worry|grateful|please feel|doubt)/i;

/** Whether the reader claimed it in the sentence before. */
function deniesClaim(reading: Reading, { sentence }: Cue): boolean {
  const before = reading.sentences[sentence - 1];
  return before !== undefined && CLAIMED.test(reading.slice(before.span));
}
const CLAIMED = /\byou (?:say|claim|write|allege|state|maintain|assert|insist|suggest|imply|said|claimed|wrote)\b/i;

/** The sender owns what was said or not said, in the sentence or the next. */
const OWNED =
  /\b(?:(?<!to be )sorry(?!,? but)|(?<!nothing to |reason to |need to )apolog\w+|(?:our|my) (?:mistake|fault|error|oversight|failure|bad)|should have|ought to have|(?:we|i) (?:got (?:it|that|this) wrong|were wrong|was wrong|failed)|you(?:['’]re| are| were) right|not good enough|put (?:it|this|that|things) right|it should (?:be|say|read))\b/i;
/** Words by which the sender says that something was not told: their own failing, or a denial. */
const UNSAID = /\b(?:not|never|nobody|no one|none)\b|n[’']t\b|\bat no\b/i;
const VOID = /^(?:if|unless|whether|should|suppose|when|whenever|once)$/;
/** Behind a leading "as I said": no statement follows, but the keeping of a word. */
const KEPT =
  /^(?: on the phone| in (?:our|my|the) (?:\w+ )?(?:call|chat|text|message|email|e-mail|mail|note)| yesterday| earlier| this morning| last (?:week|night)| on \w+day)?,? (?:i|we)(?:[’']d| would| will|[’']ll)(?! not)\b|^ (?:on|over|in|during) (?:the|our|your|that) (?:phone|call|chat|conversation),? (?:i|we)(?:[’']ve| have)(?! (?:not|no|to|already|never|always|told|said|explained)\b)|^ (?:on|over|in) (?:the|our) (?:phone|call|chat),? (?:the|your|it|a|an)\b(?!.*(?:\b(?:not|no|never|cannot|must|only)\b|n[’']t\b))/i;

function isDefensive(reading: Reading, cue: Cue): boolean {
  const { sentence, span, first, last } = cue;
  const whole = reading.sentences[sentence];
  if (
    whole === undefined ||
    reading.isQuoted(span) ||
    reading.isQuoted(reading.wordSpan(last)) ||
    isTitle(reading, span, first)
  )
    return false;
  const words = reading.slice(span);
  // "If you go back to my letter, you'll see that I was right" sets no condition.
  if (!/^you(?:[’']ll| will| would) /i.test(words))
    for (let word = first - 1; word >= whole.firstWord; word--) if (VOID.test(reading.word(word))) return false;
  // "In March we told you that you had a place, on Thursday that you hadn't. The error is ours"
  if (/\btold you\b/i.test(words) && ownsFault(reading)) return false;
  const behind = reading.text.slice(span.end, whole.span.end);
  if (isKindlyMeant(reading, cue, words, behind)) return false;
  // "We missed your bin, for the second time this month": the sender counts what went wrong.
  if (
    /^for the \w+ time$/i.test(words) &&
    (/^ (?:this|in|within|since|on) \w/i.test(behind) ||
      /\b(?:(?:we|i) (?:missed|failed|forgot|broke|lost|sent|charged|cancelled|got)|you (?:reported|wrote|told))\b/i.test(
        reading.text.slice(whole.span.start, span.start),
      ))
  )
    return false;
  if (OF_OTHERS.test(words) || (/\bmistaken$/i.test(words) && /^ for\b/i.test(behind))) return false;
  // "I know that this wasn't easy to write"
  if (
    /^easy to (?:write|tell|say)$/i.test(words) &&
    /(?:\bnot|n[’']t|\bnever) (?:\w+ )?$/i.test(reading.text.slice(whole.span.start, span.start))
  )
    return false;
  // "We told you twice that it was in stock. It wasn't."
  if (
    /^(?:i|we)\b/i.test(words) &&
    /^(?:it|they|that|this|he|she|there) (?:was|were|is|are|did|does|had|has)(?:(?: not|n[’']t)\b|(?=[,.!]))/i.test(
      reading.slice(reading.sentences[sentence + 1]?.span ?? { start: 0, end: 0 }),
    )
  )
    return false;
  // "The other guests were happy to swap", "not to blame you for asking", "the truth is that you were right"
  if (/\bother\b.* (?:happy|pleased|delighted|content|fine)$/i.test(words) && /^ (?:to|for)\b/i.test(behind))
    return false;
  if (/\bto blame$/i.test(words) && /^ (?:you|him|her|them|any)/i.test(behind)) return false;
  if (/\byou$/i.test(words) && /^ (?:were|are) (?:quite |absolutely |completely )?right\b/i.test(behind)) return false;
  // "With respect," above a name
  if (/^with respect$/i.test(words) && /^,?\s*(?:\n|$|[[{\uFFFC]|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?\s*$)/.test(behind))
    return false;
  if (/respect$/i.test(words)) return !/^ (?:to|for|the|your|and)\b/i.test(behind);
  // "To repeat your order, press the button"
  if (
    /^to (?:repeat|reiterate)$/i.test(words) &&
    /^ (?:your|the|a|an|this|that) [\w’' -]+, (?!i\b|we\b|our\b|my\b|you\b|the\b)\w/i.test(behind)
  )
    return false;
  if (cue.type.endsWith('lead')) return !KEPT.test(behind);
  const isAsked = reading.isQuestion(sentence) && reading.opensAsQuestion(sentence);
  if (
    isAsked &&
    !/^(?:how|what|why|which|who|where|must|do|should|did|have|had|and|so|are|were|since|in|is|it|that|this)\b/i.test(
      words,
    )
  )
    return false;
  // A denial may be taken back in the next sentence: "We never told you so. We should have."
  const after = UNSAID.test(words) ? reading.sentences[sentence + 1] : undefined;
  // "How is that our fault?" has the words, and does not own it.
  const around = `${reading.text.slice(whole.span.start, span.start)}…${reading.text.slice(span.end, (after ?? whole).span.end)}`;
  return !OWNED.test(around);
}

/** Words of a quarrel that own a gap, tell what a thing shows, or welcome. */
function isKindlyMeant(reading: Reading, { sentence, span }: Cue, words: string, behind: string): boolean {
  // "I find it hard to believe that it's been ten years", "we've answered that several times on our forum"
  if (
    /\bhard to believe\b/i.test(words) &&
    /^ (?:that )?(?:it(?:[’']s| is| has)|this is|(?:an?|two|three|four|five|six|ten|\d+|so many) \w*(?:years?|months?|weeks?|summers?))\b/i.test(
      behind,
    )
  )
    return true;
  // "The case is closed, and the decision is in your favour", "it's final, and you can take it to the ombudsman"
  const all = reading.slice(reading.sentences[sentence]?.span ?? span);
  if (
    /^(?:the|this|that|your)\b.* (?:closed|over|finished|at an end)$/i.test(words) &&
    /\b(?:here (?:is|are)|your money|favou?r|yours|refund\w*|paid|credited|approved|granted|good news)\b/i.test(all)
  )
    return true;
  if (
    /\bfinal$/i.test(words) &&
    /^[^.!?]*\byou (?:can|may|could)\b[^.!?]*\b(?:ombuds\w*|appeal|adjudicator|tribunal|court|regulator)\b/i.test(
      behind,
    )
  )
    return true;
  // "I did reply on Monday, but my message went to your old address"
  if (
    /\bdid (?:reply|answer|write|call|send|try)$/i.test(words) &&
    /^[^.!?]*,? but (?:my|our|it|that|the)\b[^.!?]*\b(?:went|wrong|never|not|lost|came back|bounced|old)\b/i.test(
      behind,
    )
  )
    return true;
  if (/^ (?:on|in|at) (?:our|the) (?:forum|blog|help|faq|channel|newsletter|community)\b/i.test(behind)) return true;
  // “I don't know what else you want to see”
  if (
    /\bwhat else$/i.test(words) &&
    /^ you(?:[’']d| would)? (?:want|expect|like|wish|need) (?:to (?!do\b|say\b|hear\b)\w+|from the)\b/i.test(behind)
  )
    return true;
  // “What else can I do for you?”, “what do you expect the tool to do?”, “not sure what you'd like me to change. Could you tell me?”
  if (/^what else (?:can|could) (?:I|we) do$/i.test(words) && /^ (?:for you|to help)\b/i.test(behind)) return true;
  if (/^what (?:exactly )?d(?:o|id) you expect$/i.test(words) && /^ (?:the|it|your|to)\b/i.test(behind)) return true;
  if (
    /^not sure what you\b/i.test(words) &&
    /^\W*(?:could|can|would) you\b/i.test(reading.slice(reading.sentences[sentence + 1]?.span ?? span))
  )
    return true;
  if (/\bthe wrong way$/i.test(words) && /^ (?:a?round|up|out|through)\b/i.test(behind)) return true;
  // "You can't be expected to know that"
  if (
    /\bexpected to\b/i.test(words) &&
    /\b(?:you|nobody|no one) $/i.test(reading.text.slice(Math.max(0, span.start - 12), span.start))
  )
    return true;
  // "I find that hard to believe, too", "let me say it once more: it wasn't your fault", "the rules were quite clear to me"
  if (/\bhard to (?:believe|credit)$/i.test(words) && /^,? (?:too|as well|myself|ourselves)\b/i.test(behind))
    return true;
  if (
    /\b(?:again|once more|one more time)$/i.test(words) &&
    /\b(?:your (?:own )?fault|you owe|welcome|sorry|to blame|free of|no charge|nothing to (?:pay|do)|grateful|thank)\b/i.test(
      behind,
    )
  )
    return true;
  if (/\bclear$/i.test(words) && /^ to (?:me|us|him|her|them|our)\b/i.test(behind)) return true;
  // "You saw a device in your account that isn't yours", "the name on your account is one you don't know"
  const before = reading.text.slice(reading.sentences[sentence]?.span.start ?? 0, span.start);
  if (
    /\baccount(?: that\b|[”"])/i.test(words) ||
    (/^(?:your|this|that) account\b/i.test(words) &&
      /\b(?:in|on|to|from|into|for|with|of|under|through) $/i.test(before))
  )
    return true;
  // "You asked why we didn't offer you a seat", "you wrote that the lamp blinks although the manual says otherwise"
  if (
    (ASKED_BACK.test(before) && !TURNS.test(before)) ||
    (/\botherwise$/i.test(words) &&
      WROTE_BACK.test(before) &&
      !TURNS.test(before) &&
      !/\b(?:we|us|our|I|my|contract|terms|records?|logs?)\b/.test(before + words))
  )
    return true;
  // "You didn't get our mail because we had the wrong address"
  if (
    /^you (?:did|have)(?:n[’']t| not)\b/i.test(words) &&
    /^[^.!?]*\b(?:because|since|as) (?:we|our|I|my)\b/.test(behind)
  )
    return true;
  if (
    /^wrong to (?:say|write|claim|tell)/i.test(words) &&
    /\b(?:he|she|we|i|they|it) (?:was|were) (?:\w+ )?$/i.test(
      reading.text.slice(Math.max(0, span.start - 30), span.start),
    )
  )
    return true;
  // "Which part of the stay were you unhappy with?", "he was wrong to say that"
  if (
    /^(?:which|what) (?:part|bit) of$/i.test(words) &&
    /^ (?:the|your|our) \w+ (?:were|was|did|would|do|is)\b/i.test(behind)
  )
    return true;
  // "I'll read the chat again"
  if (
    /^(?:read|look|check|go)\b/i.test(words) &&
    OWN_DEED.test(reading.text.slice(Math.max(0, span.start - 40), span.start))
  )
    return true;
  // "I've refunded it, since nobody told you about it"
  if (
    /^(?:nobody|no one)\b(?:.*) told you$/i.test(words) &&
    /^ (?:about|in time|beforehand|earlier|sooner|what|when|why|how|where)\b/i.test(behind)
  )
    return true;
  // "The file tells us which part of the game stopped"
  if (/^(?:which|what) (?:part|bit|word) of$/i.test(words) && !reading.isQuestion(sentence)) return true;
  // "Nobody minds how often you ring", "I've now been through it with everyone here"
  if (/\bminds?$/i.test(words) && /^ (?:how|if|when|what|whether)\b/i.test(behind)) return true;
  return (
    /\b(?:through|over) \w+$/i.test(words) &&
    /^ (?:\w+ )?with (?:every(?:one|body)|all|him|her|them|(?:the|our|my) (?!customer|client|guest))/i.test(behind)
  );
}

/** The reader's question or words, told back. */
const ASKED_BACK =
  /^\W*(?:\w+, )?you(?:[’']ve| have| also)? (?:asked|ask|wonder(?:ed)?|want(?:ed)? to know|would like to know) (?:me |us )?(?:why|whether|if|how|what|when|which)\b[^;:–—]*$/i;
const TURNS = /\b(?:but|however|yet|(?:and|so|while) (?:we|I|our|my)|in fact)\b/i;
const WROTE_BACK =
  /^\W*(?:\w+, )?you(?:[’']ve| have| also)? (?:wrote|written|write|said|say|told (?:us|me)|tell (?:us|me)|mention(?:ed)?|report(?:ed)?)\b[^;:–—]*$/i;

/** The sender does it. */
const OWN_DEED =
  /\b(?:we|i)(?:[’']ll|[’']ve|[’']d| will| have| shall| can| could| would)? (?:\w+ly |also |just |then |now |gladly )?$/i;

/** "We explained the fare to our staff twice", "mistaken for your brother": said of or to others. */
const OF_OTHERS =
  /^(?!.*\b(?:you|unfair|unjust)\b).*\b(?:told|to|asked|with|informed) (?:our|the|my|him|her|them|staff)\b/i;

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const words = reading.slice(cue.span);
  return {
    at: { text: reading.prose.text, span: cue.span },
    message: `“${words}” argues with the reader. Take the question up once more, in other words, as if it were new.`,
    fixes: fixesFor(reading, cue, context),
  };
}

function fixesFor(reading: Reading, cue: Cue, context: RuleContext): readonly ProposedFix[] {
  const text = reading.prose.text;
  const whole = reading.sentences[cue.sentence];
  if (whole === undefined) return [];
  const behind = reading.text.slice(cue.span.end, whole.span.end);
  const comma = cue.type !== ID && cue.first === whole.firstWord ? /^\s*[,:;–—-]\s*(?=\S)/.exec(behind) : null;
  if (comma !== null) {
    const start = cue.span.end + comma[0].length;
    const span = { start: cue.span.start, end: start + 1 };
    return [
      {
        title: 'Leave the reproach out',
        edits: [{ at: { text, span }, text: capitalise(reading.text.charAt(start)) }],
      },
    ];
  }
  const isQuestion = reading.isQuestion(cue.sentence);
  const span = isQuestion ? whole.span : clauseAround(reading, cue);
  const answer = `Let me explain that more clearly: ${context.fillIn('the answer in other words')}`;
  const statement = statementFor(reading, cue, span, isQuestion ? `${answer}.` : answer);
  return [{ title: 'Explain it in other words', edits: [{ at: { text, span }, text: statement }] }];
}
