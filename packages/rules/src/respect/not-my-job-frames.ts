import { THIS, US } from './not-my-job-words.ts';

/**
 * Whom the reader is sent to, what the sender is there for, and what is said to be none of it, in whatever trade. Each frame
 * says who does what; all of them are help or plain facts where the sender takes a step, so the rule asks for that.
 */

/** Others than the sender, whoever does such things: "the janitor", "the state", "your solicitor". */
const ELSE =
  '(<party>|(the|your|a|an|our|their) ..1 (<person.role>|state|government|corporation|taxman|tax people|traveller|passenger|council|police|authorities|shipper|owner|parents|family|hirer|customer|buyer|neighbours))';
/** What has to happen with a matter that somebody owns. */
const OWE =
  "(must|should|shall|has to|have to|had to|needs to|need to|ought to|will have to|will need to|would have to|would need to|'d have to|'d need to|had better|'d better|can only|will want to|'ll want to|'d want to|would want to|might want to|may want to|may wish to|are going to have to|have got to|had best|'d best|would do well to|'d do well to)";
/** To go after somebody with a matter. */
const GO_AFTER =
  '(chase|pester|badger|bother|hassle|nag|hound|bug|tackle|grill|ask|asking|talk to|speak to|write to|ring|call|phone|contact|approach|complain to|turn to|deal with|tell|email|message|blame|sue|convince|persuade|petition|lobby|thank|be (asking|chasing|calling|talking to|speaking to|contacting|writing to|ringing|phoning|bothering|pestering|telling|complaining to|taking (it|this|that) up with))';
const GOING_AFTER =
  '(asking|contacting|calling|ringing|phoning|trying|seeing|consulting|approaching|chasing|bothering|pestering|emailing|messaging|going (back|straight|directly)? to|getting (back)? (on to|on at|in touch with|hold of)|writing to|speaking (to|with)|talking (to|with)|turning to|complaining to|applying to|checking with|enquiring (at|with)|inquiring (at|with)|liaising with|following up with|taking (it|this|that|the matter|things) (back|up)? (with|to)|raising (it|this|that|the matter) with|sorting (it|this|that|things) (out)? with|clearing (it|this|that|things) (up)? with)';
/** To see a matter through. */
const SEE_THROUGH =
  '(sort|settle|see to|take care of|arrange|organise|organize|figure|work|fix|handle|deal with|clear|clear up|pursue|claim|resolve|solve|tackle|pick up|take up|chase|get|find|mend|repair|look after|put right|make good|straighten out|iron out|thrash out|fight|argue|negotiate|attend to|look into|sort out)';
const ALONE =
  '(yourself|yourselves|on your own|by yourself|alone|elsewhere|privately|independently|at your own end|among yourselves|between yourselves|outside of (this|our) <any>|directly between you)';
/** What a reader comes with. */
const BROUGHT =
  '(question|questions|query|queries|complaint|complaints|claim|claims|request|requests|enquiry|enquiries|inquiry|inquiries|grumble|grumbles|grievance|grievances|concern|concerns|issue|issues|problem|problems|fault|faults|matter|matters|case|cases|dispute|disputes|ticket|tickets|report|reports|call|calls|mail|mails|message|messages|letters|stuff|things|moans|rants|feedback|requests)';
/** Through what the sender can be reached. */
const DOOR =
  '(line|phone|number|desk|inbox|mailbox|address|chat|channel|counter|window|hatch|page|form|hotline|helpline|queue|account|forum|group|e-mail|email|extension|till|office|team|room|kiosk|portal|handle|feed|thread|help desk|helpdesk|service desk|front desk|support desk|department|branch|shop|store|reception)';
/** What people of all trades do for their customers. */
const TRADE =
  '(sell|resell|rent|rent out|hire|hire out|lend|let|deliver|host|print|list|publish|make|run|issue|forward|build|book|hand out|pass on|stock|import|ship|store|carry|collect|process|provide|supply|manage|organise|organize|transport|broker|advertise|show|take|translate|repair|install|do|pour|serve|cook|clean|drive|fly|load|pack|stack|water|mow|paint|hang|wash|feed|walk|cut|bake|brew|roast|weigh|stamp|scan|type|film|record|edit|play|teach|grade|mark|file|copy|bind|frame|sew|iron|tune|fit|lay|mix|tow|guard|greet|seat|lock|unlock|staff|write|design|draw|grow|harvest|slice|press|grind|cast|weld|wire|plumb|dig|move|lift|insure|audit|invoice|count|test|measure|check|read|scan|answer|open|post|sort|label|fold|dry|dye|trim|prune|plant|catch|farm|breed|groom|shoe|board|ferry|fetch|connect|introduce|match|look after|put up|set up|give out|hand over|hold|keep|own|operate|maintain|handle|cover|train|cater|source|assemble|mount|relay|dispatch|release|moderate|administer|represent|act for|work for|advise on|speak for)';
/** The same, of one of them: "the choir hires the hall". */
const TRADES =
  '(sell~|rent~|hire~|lend~|let~|deliver~|host~|print~|list~|publish~|make~|run~|issue~|forward~|build~|book~|hand~ out|stock~|import~|ship~|store~|carry~|collect~|process~|provide~|supply~|manage~|organise~|transport~|broker~|advertise~|show~|take~|translate~|repair~|install~|do~|serve~|cook~|clean~|drive~|load~|pack~|cut~|bake~|record~|play~|teach~|mark~|write~|design~|draw~|grow~|move~|count~|test~|check~|answer~|open~|post~|sort~|look~ after|set~ up|give~ out|hold~|keep~|own~|operate~|maintain~|handle~|cover~)';
/** What the sender owns of a matter. */
const PART =
  '(role|job|task|work|brief|remit|part|function|business|responsibility|mandate|involvement|duty|duties|interest|reach|writ|authority|competence|bit|end|side|contribution|share|commission|trade|patch|area|line|lane|say|power|powers|say-so)';
const NO_MORE =
  '((nothing|no) (more|else|further|beyond (that|it|this))|no more (than that)?|(and|so) that is (it|all|where it (ends|stops))|that is (it|all)|full stop|end of (story)?|not a (thing|jot|bit) more)';
/** Trouble that a reader may write about. */
const WRONG =
  '(broken|faulty|lost|damaged|missing|wrong|late|cracked|leaking|blocked|noisy|dirty|cold|dead|stolen|stuck|mouldy|loose|torn|defective|failed|burst|jammed|bent|delayed|unpaid|rude|smelly|slow|locked)';
const OURS_NO_MORE =
  '(job|jobs|remit|concern|problem|business|duty|task|brief|lookout|pigeon|bag|gig|realm|wheelhouse|patch|beat|portfolio|ambit|province|sphere|vertical|lane|ball game|funeral|dominion|trade|worry|headache|department|responsibility|shout|bailiwick|orbit|corner|domain|preserve|charge|watch|plate|to-do list|pay grade|speciality|specialty|forte|thing|area|field|mandate|scope|territory|turf|jurisdiction|purview|competence|capacity|power|powers|gift|control|reach|hands)';

/** It belongs to others, and the reader goes to them. */
const SENT_AWAY = [
  `it (is|'s|was|would be) (<party>|them|him|her|they) (that|who|whom)? you ${OWE} ${GO_AFTER}`,
  `it (is|'s|was|would be) (<party>|them|him|her|they) (that|who|whom)? you (need|want|'re after|are after|should be|ought to be) (to)? (be)? (${GO_AFTER}|${GOING_AFTER})`,
  `it (is|'s|was|would be) <party> (that|who) (must|should|has to|have to|needs to|need to|ought to|will have to|can|could|will|owes|deals|handles|decides|promised) ..1 (${SEE_THROUGH}|be|answer|explain|pay|act|help|you|with|it|that|this)`,
  `you (are|were|would be|'d be|will be|may be|might be|should be) (really|probably|simply|just)? (after|wanting|needing|looking for) <party> (for|with|about|not|on|there)`,
  `you (want|need) <party> (for|with|about) (this|that|it|those|these|the|your|such)`,
  `${OWE} ..2 ${SEE_THROUGH} ..4 ${ALONE}`,
  `you ${OWE} (please|kindly)? ${SEE_THROUGH} ..3 (with|through|at|from) <party> ${ALONE}`,
  `you ${OWE} (just|simply|please|kindly)? (go|take (it|this|that|them)|bring (it|this|that)|return|return (it|this|that)|turn|apply|ask|complain|enquire|inquire|try|look|report (it|this|that)) (back|straight)? (there|over there|elsewhere|next door|upstairs|downstairs|down the (road|hall|corridor)|across the (road|hall|street))`,
  `you ${OWE} (just|simply|please|kindly)? (search|look|check|google|browse|consult|ask|try) (it|this|that)? (on|in|through|at|for (it|that|this) (on|in))? (the (internet|web|net|library|phone book|yellow pages|forums|forum|manual of the <any>)|online|google|youtube|wikipedia|reddit|facebook|social media|an? (search engine|forum))`,
  `you (would|'d|will|'ll|might|may) be ..1 (better|best|wiser|well) (off|advised|served|placed)? (by|in|to|with)? ${GOING_AFTER} <party>`,
  `you ${OWE} get ..4 (seen to|looked at|done|sorted|fixed|repaired|mended|dealt with|checked|handled|arranged) (elsewhere|somewhere else|privately|by <party>|at <party>|through <party>)`,
  `(do the needful|take (further|the necessary|necessary|suitable|appropriate)? (action|steps)|take (it|this|that|the matter|the same) (forward|further)|get (it|this|that|the same) done) (with|at|from|through|by) <party>`,
  `(take|seek|get|obtain) (some|your own|independent|proper|professional)? (legal|medical|tax|technical|professional|financial|expert) advice (elsewhere|instead|not)`,
  `(may|must|can|should|shall|is to|are to|has to|have to|need to|needs to) (please|kindly)? (liaise|coordinate|correspond|communicate|follow up|take up|take it up|interact) (directly)? with the (concerned|relevant|competent|respective|appropriate|responsible|said) <any>`,
  `(${BROUGHT}|same|it|this|that) (pertain|pertains|appertains|belongs|relates|is related|are related|is pertaining|is to be referred|is to be taken up|are to be taken up|are to be brought up|is to be brought up|are to be referred) (to|under|within|with) (the|your) <any>? <any>? <party.noun>`,
  `(would be|must be|will be|shall be|should be|is really|is rather|is surely|is squarely|is entirely) (for|up to|down to|on|over to) <party> to`,
  `${WRONG} <any> <any>? (is|are|was|were|'s) (for|with|down to|up to|over to|on|the (job|affair|business|baby|domain|realm) of) <party>`,
  `(whoever|the (person|people|one|ones|firm|shop|company|folks|guys|man|woman|lot) (who|that)) ..5 ${OWE} ..1 ${SEE_THROUGH}`,
  `((some (other|different)|another|a different) <any>? ${THIS}|(someone|somebody) else) ${OWE} (${SEE_THROUGH}|look|answer|help|decide|explain)`,
  `(is|are|was|'s) not (really|exactly)? (for|up to|down to|on) (us|me) ..5 to (${SEE_THROUGH}|find out|police|search|track|prove|check)`,
  `(have|get|make|let|tell) (whoever|the (person|people|one|ones|firm|shop|company|folks|guys|man|woman|lot) (who|that)) ..5 (sort|fix|mend|explain|answer|pay|deal|handle|take|put|solve|clear)`,
  `(goes|go) back to (the|your|whoever|whichever) ..3 (not|rather than|instead of) (us|me|to us|to me|through us|here)`,
  `<party> (is|'s|are) (really|surely|probably)? (the (one|ones|lot|person|people|man|woman|guys|folks|place|number|address)|who|whom|where) (that|who)? (you (are|'re|were|want|need|should|must|ought|have)|to) (after|looking for|be|want|need|ask|call|chase|tell|try|write|go)?`,
  `(better luck|more joy|more luck|more success) (with|at|from) <party>`,
  `(there|elsewhere|next door|upstairs|downstairs|(with|from|at|to) <party>) (is|'s) where (you|that|this|it|they|such|those) ..1 (need|needs|should|ought|want|have|must|belong|belongs|goes|go|start)`,
];

/** Whose it is, as the sender sees it, and who has told or sold it. */
const WITH_OTHERS = [
  `(vest|vests|rest|rests|lie|lies|reside|resides|sit|sits|remain|remains|stay|stays|belong|belongs) (firmly|squarely|solely|entirely|only|wholly|exclusively|fully)? (with|on) ${ELSE} (and)? (not|rather than|instead of|alone|only|so|to)`,
  `(onus|burden|responsibility|duty|obligation|ball|liability) ..3 (is|lies|rests|falls|sits|remains) ..2 (on|with|upon) (you|the <any>|your <any>|<party>) to`,
  `(one|something|a thing|a matter|a point|an issue|a case|a question|a job|a fight) (for you|that you|you)? (to|must|should|need to|have to|will have to|'ll have to) (fight|thrash|sort|hash|settle|argue|take|raise|discuss|clear|negotiate|resolve|work) (out|up)? (over)? with ${ELSE}`,
  `(is|are|'s|was|were) (strictly|purely|solely|entirely|only|all)? between ${ELSE} and (you|<party>|the <any>)`,
  `(no|not any|not a) (claim|claims|contract|recourse|case|quarrel|right of recourse|legal relationship|contractual relationship) (on|against|with|upon|towards) (us|me|this <any>|the <any>? ${THIS})`,
  `(my|our) (contract|agreement|client|customer|obligation|obligations|duty|contractual partner) (is|are|lie|lies) (only|solely|purely)? (with|to|towards) (the|your) <any> (not|so|and not)`,
  `(do not|never|no (point|use|sense) in|you (can|could) not) (look|looking|turn|turning|come|coming|appeal|apply|run|running) to (us|me|this <any>|(the|our|a) <any>? ${THIS}) (for|about|with|over|because|when|if)`,
  `(i|we) ${TRADE} (the|your|our)? ..3 (and|but|while|whereas)? (the|your) <any>? <party.noun> (does|do|looks|look|handles|handle|sees|see|deals|deal|takes|take|runs|run|owns|own|fixes|fix|repairs|repair|decides|decide|answers|answer) (after|to|with|care|for|the|that|about|what)`,
  `(what|how|whatever|whether|who|anything|everything|all) (<any>|that) ..5 (is|'s|are) (for|up to|a matter for|the (affair|affairs|business|concern|job|domain|province|problem) of) ${ELSE}`,
  `(what|how|whatever|anything|everything) ..6 (is|'s|are) ${ELSE} 's (affair|business|concern|job|domain|problem|matter|lookout|call|patch|baby)`,
  `not (a|an|one|something|anything)? ..2 for (the|this|our|a) <any>? ${THIS} to`,
  `(the undersigned|this <any>? ${THIS}|(the|our) ${THIS}|i|we) (is|am|are) not (competent|empowered|mandated|authorised|authorized|the competent authority|vested) (to|with) (entertain|adjudicate|examine|decide|consider|process|interfere|intervene|rule|deal|handle|comment|hear|power|powers)`,
  `${OWE} knock (on|at) (the|your|their) <any>? <any> 's (door|doors)`,
  `(maybe|perhaps) ${ELSE} (knows|know|can help|might know|could help|has an idea|will know|can tell you|might help|does that|deals with that)`,
  '(i|we) (have)? (just|only just|only) (started|joined) $',
  `(i|we) (have)? (just|only just|only) (started|joined) (here|today|this week|yesterday|this month)`,
  `^ (so|then|just|better)? go (and|straight)? (to)? (bother|moan|shout|complain|pester|yell|whine|grumble|scream|rant|cry|tell|see) (to|at)? <party>`,
  `(this|our|my) <any>? ${DOOR} (deals|handles|serves|takes|does|is) (in|with|for)? ..3 (only|alone|exclusively)`,
  `(approach|contact|consult|liaise with|visit|write to) <party> (for the same|in this (regard|matter|connection)|for the needful)`,
  `(am|are) (a|an|the|only a|just a) <any> <any>? (and)? not (a|an|the|your) ..1 (help line|line|<person.role>|<party.noun>) $`,
];

/** What the sender is there for, so that the rest is nobody's. */
const KEEPS_TO_ONE_THING = [
  `(my|our|(this|the) <any>? ${THIS} 's) (only|sole|whole|entire)? ${PART} (is|was|has been|ends (with|at|once|when|there|here)|stops (at|with|there|here)|consists (of|in)|covers|includes|begins and ends with|was only|is only|is just) ..7 ${NO_MORE}`,
  `(my|our) ${PART} (is|was|has been) (only|just|merely|simply|solely|purely|strictly) (to|the|with|that of|about|in|for) ..6 (so|not|the rest|i (can|do|could)|we (can|do|could))`,
  `(i|we|(the|this|our|my) <any>? ${THIS}|the <party.noun>) (just|only|merely|simply)? ${TRADES} (the|your|our|them|it|their|a|an)? ..3 ${NO_MORE} $`,
  `(i|we) (just|only|merely|simply)? ${TRADE} (the|them|it|your|our|those|these)? <any>? <any>? (and|but)? (i|we) (do|did|have|can) not (put|assemble|repair|fix|mend|install|fit|service|maintain|design|write|make|made|build|built|bake|baked|drive|driven|clean|insure|explain|teach|translate|judge|police|inspect|choose|chosen|pick|picked|carry|run|own|set|fly|cook|grow|grown|decide|mount|pack|packed|print|printed|unpack|move|wash|feed|train|tune|train|program|programme|operate|staff|answer for|vouch|look after|control|manage|govern|supervise|deal|handle)`,
  `(i|we) (am|are) (really|only|just|merely|simply|but|purely|solely|mainly|primarily|essentially|basically|nothing (more|other) than|no more than|merely here as) (the|a|an|your|their) ..2 (side|arm|end of|face of|agency|agents|middlemen|go-betweens|landlords|messengers|sellers|shop|reseller|resellers|landlord|caretakers|hosts|organisers|organizers|distributor|distributors|retailers|venue|printers|publishers|carriers|couriers|translators|brokers|cashiers|temps|interns|volunteers|marketplace|branch|<person.role>)`,
  `(i|we) (am|are) (here|there|employed|engaged|appointed|retained|contracted|trained|meant|set up|supposed) (only|just|solely|purely|merely)? (to|for) ..6 (not|nothing|no more|rather than|instead of)`,
  `(i|we) (draw|drew|have to draw|must draw) the line (at|there|somewhere|when|where)`,
  `(my|our) ${PART} (does|do|did|can|will) not (stretch|extend|run|reach|go|cover|include|encompass|span|take in|amount) (to|as far as|that far|so far|beyond|past|over|further|the <any>|what|your|<ing>|other|any)`,
  `(my|our) ${PART} (only|just|merely) (stretch|stretches|extends|runs|reaches|goes|covers) (to|as far as|so far|until|up to|the <any>)`,
  `(this|our|my) <any>? ${DOOR} (is|exists|was set up|serves|is here|is open|is there|is reserved|is intended|is meant|is manned|is staffed) (only|just|solely|purely|strictly|exclusively)? (for|to) ..5 (not|and not|rather than|instead of|nothing|only)`,
  `(i|we|this <any>? ${DOOR}|our <any>? ${DOOR}) (do|does|can|will|are|is) not (here|able)? (to)? (take|accept|answer|handle|process|discuss|hear|record|entertain|receive|look at|respond to|reply to|deal with|collect|log|register|taking|accepting|here for) (any|such|these|your|those|other|general|personal|technical)? ..1 (${BROUGHT}) (on|at|in|by|over|through|via|from|here|about) (this|our|the|it|other|others|here|that)? ..1 ${DOOR}`,
  `${BROUGHT} (of (this|that|any|such) (kind|sort|type|nature))? ..3 (are|is) not (taken|accepted|answered|handled|dealt with|processed|discussed|entertained|heard|read|logged|looked (at|into)|registered|welcome|monitored) (here|(on|at|in|by|through|via|from) (this|our|the) <any>? ${DOOR})`,
  `(stop|cease|quit|refrain from|avoid|desist from|no more|enough of|you (can|may|might) stop) (sending|raising|bringing|logging|directing|addressing|submitting|filing|posting|opening|forwarding|putting|reporting|dumping|copying) ..5 (to|with|at|into|onto) (the|this|our|my) <any>? ${DOOR}`,
  `(do not|never) (raise|bring|direct|address|report|dump|log|file) ..3 ${BROUGHT} ..3 (to|with|at|into) (the|this|our|my) <any>? ${DOOR}`,
  `(please|kindly)? (stop|cease|quit|refrain from|desist from|do not) (keep)? (send|sending|raise|raising|bring|bringing|direct|directing|address|addressing|forward|forwarding|dump|dumping|copying|cc|throwing|throw|lay|laying|pass|passing) ..4 (${BROUGHT}) ..2 (to|at|on|with|before) (us|me|here|our <any>)`,
  `(i|we) (did|do) not (get|have|take) (hired|paid|trained|on)? ..2 (this job|this desk|this role|the job) (to|for) `,
  `${US} (take|takes|have|has|hold|express|form|offer|give|venture|make|pass) no (view|opinion|position|stance|stand|comment|side|sides|hand|judgement|judgment) (on|in|about|as to|over|whatsoever|between|for)`,
];

/** None of ours, in other words than those. */
const NONE_OF_OURS = [
  `(is|are|was|were|'s) ..1 (not|never|no longer|hardly|scarcely) ..1 (in|within|part of|under|on|inside|among|of|up|down)? (my|our) ..1 ${OURS_NO_MORE}`,
  `(is|are|'s|falls|fall|lies|lie|sits|goes|go|comes) ..1 (outside|beyond|out of|outwith|external to|not within|above|past|well out of) (of)? (the)? (limits|bounds|scope|remit|reach|boundaries|range|ambit|realm)? (of)? (my|our|this <any>? ${THIS} 's|what this <any>) ..1 ${OURS_NO_MORE}`,
  `(is|are|was|were|'s) not (really|exactly|quite)? (down to|on|up to|for|over to|with|of) (us|me) $`,
  `^ (definitely|certainly|really|surely|sorry)? not (one|something|anything|a thing|a job|a matter|a question|a task) (for|of) (me|us|ours|mine|this <any>|our <any>)`,
  `(in the|from the) <any> (business|trade|department|line) not <any> `,
  `(do not|never|no (good|use|point)|it is no (good|use)|there is no (good|use|point)) (in|you)? (come|coming|go|going)? (crying|running|moaning|whining|complaining|bleating|shouting|whinging|crawling|barking|grumbling) (back)? (to|at) (us|me|this <any>)`,
  `more than (my|our) job is worth`,
  `(not|never) (get|getting|being|be|been) (paid|hired) (enough)? (for|to) (this|that|it|these|answer|deal|do|look|fix|sort|chase|explain|run|clean|listen|know)`,
  `not (what|something|anything) (that)? you (pay|paid|hired|booked|engaged|employ|employed) (us|me) (for|to)`,
  `(am|are|is) not in the (business|game|line) of (<ing>|other people|private|any)`,
  `(promised|agreed|made|sold|signed|booked|installed|fitted|ordered|set up|done) (to you|with you)? (by|under|with) (the|our|my) (previous|former|last|old|outgoing|earlier) <any> (not|so|and|who|which)`,
  `(my|our) (predecessor|predecessors) (promised|agreed|told|sold|signed) ..6 (not|nothing|no)`,
  `(washed|washing|wash|rid|ridding|dusting) (my|our) (hands|desk) of`,
  `(that|this|it) (is|'s|would be) (someone|somebody) else (entirely|altogether|you want|who|not)`,
  `(somebody|someone) else 's (pigeon|bag|gig|baby|patch|shout|turf|circus|monkey|monkeys|show|funeral|mess|worry|desk|call|lookout|realm|domain|duty|remit)`,
  `(i|we) (keep|mind|stick) (to)? (my|our) own (business|affairs|patch|garden|lane|desk|work|knitting|side)`,
];

export const FRAMES: readonly string[] = [...SENT_AWAY, ...WITH_OTHERS, ...KEEPS_TO_ONE_THING, ...NONE_OF_OURS];

/** Thrown back as a question: "You're asking the florist about the heating?" */
export const THROWN_BACK: readonly string[] = [
  `^ (so|and|but|wait|hang on|sorry)? (you (are|were|'re)|why are you|are you (seriously|really)?) (asking|calling|telling|writing to|ringing|complaining to|bothering|blaming|phoning|emailing) (us|me|a|an|the) <any>? (<party.noun>|<person.any>|us|me)? (about|for|because|over|when)`,
];
