import { type Cue, defineRule, type Finding, type ProposedEdit, type Reading, type RuleContext } from '@trustlint/core';
import { capitalise, withoutOverlaps } from '../clause.ts';
import { hasConcreteTime, vagueTimes } from '../lexicon/time.ts';

const ADVERB =
  '(certainly|definitely|also|then|now|still|always|personally|of course|really|however|all|both|at least|just|usually|normally|generally|<ly>)?';
const LIKELY =
  '(probably|possibly|likely|perhaps|maybe|hopefully|presumably|ideally|conceivably|most likely|most probably|very likely|very probably|quite possibly|in all likelihood|in all probability|more than likely|as likely as not|more likely than not|very possibly|tentatively|provisionally|almost certainly|more or less certainly|very nearly certainly|in theory|theoretically|in principle|on paper)';
const WILL = "(will|shall|'d|would|am going to|are going to|is going to|can|could|going to|gonna)";
const SOFTENER = '(probably|possibly|well|hopefully|perhaps|just|then|now|soon|still|also|even|all|normally|usually)?';
const BELIEVE =
  "((do|would|'d)? (think|believe|reckon|guess|imagine|suppose|hope|trust|like to think|say|expect|dare say|daresay|fancy)|(am|are) (hopeful|optimistic|hoping|confident|quietly confident|(fairly|pretty|quite|reasonably|almost|nearly|rather|cautiously) (sure|confident|certain|optimistic|hopeful)))";
const THEIR = '(my|our|his|her|their|its|the)';
/** To try, in any words; the end of a promise's verb. */
const ATTEMPT = `((try|attempt|endeavour|endeavor|strive|seek|struggle) (to|and)|(endeavour|endeavor|strive) that|(do|try|give it|put in|use|exert|endeavour|endeavor) ${THEIR} (very|level|utmost|absolute|reasonable|best)? (best|utmost|hardest|darnedest|all|endeavours|endeavors|efforts) (endeavours|endeavors|efforts|attempts)? (to|and)|(make|use|put in|exert|exercise) (all|every|each|best|reasonable|commercially reasonable|some|an|any) (best|reasonable|possible|honest|genuine|serious|conceivable)? (effort|efforts|endeavour|endeavours|endeavor|endeavors|attempt|attempts) (to|at)|(work (very|really|extra)? hard|do (all|everything|anything|whatever|what) (that)? (we|i|they|he|she|it) (possibly)? can|do (all|everything|whatever|what) (that)? (is|lies)? (humanly|reasonably)? (possible|in ${THEIR} power|within ${THEIR} (power|means))|everything (in|within) ${THEIR} (power|means|reach)|go out of ${THEIR} way|go the extra mile|bend over backwards|pull out all the stops|leave no stone unturned|spare no effort|move (heaven and earth|mountains)|go (all out|flat out)|strain every nerve|break ${THEIR} (neck|back)|bust a gut|push hard|fight (hard|tooth and nail)|work (flat out|around the clock|day and night|like mad|as (hard|fast|quickly) as (i|we|they|he|she) (possibly)? can)) to)`;
/** What comes behind "you should get it": when, or from whom. */
const NEAR =
  '(by|within|before|tomorrow|today|tonight|overnight|from (me|us)|(this|next|early next|later this) (week|month|morning|afternoon|evening|year|<weekday>)|in (the next|about|around|a few|a couple|under|less than|<number>|your (inbox|account|mailbox|mail|letterbox))|on (<weekday>|your (account|card|statement|bill|next <any>|doorstep))|at your (door|desk)|with your next|<weekday>)';
/** What a promise is about when no person is its subject: the matter at hand. */
const MATTER =
  '(this|it|that|everything|things|(the|your|our) <any>? (fix|repair|refund|replacement|parcel|package|order|delivery|issue|problem|fault|bug|error|line|service|account|payment|change|update|patch|answer|reply|result|results|report|part|parts|credit|money|booking|work|works|room|flat|site|app|system|ticket|tickets|card|machine|device|document|documents|invoice|certificate|claim|application|visa|key|keys|lift|heating|connection))';
const DONE =
  '(here|fixed|solved|resolved|sorted|done|ready|repaired|mended|finished|complete|completed|restored|corrected|settled|delivered|shipped|sent|refunded|processed|approved|back|live|working|available|with you|there|over|up|replaced|cleared|credited|paid|gone|out|activated|unlocked|updated|released|online|posted|dispatched|in your <any>|on its way|on your <any>)';

export const hedgedCommitment = defineRule({
  id: 'reliability/hedged-commitment',
  level: 'phrase',
  severity: 'info',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'A promise that takes itself back.',
  why: 'Nobody can rely on “we’ll try”. The reader hears that it may well not happen, and cannot plan either way. A firm smaller promise, or an honest word about what is still open, is worth more.',
  sources: ['000 3.2', '003 Dependability'],
  options: {},
  phrases: {
    // We will try to …
    'reliability/hedged-commitment.try': [
      `<sender> ${ADVERB} ${WILL} ..14 «(i|we) (do)? (hope|think|trust|reckon|guess|suppose|believe|imagine|should think|dare say)» $`,
      `^ «subject to (availability|demand|staffing|stock|stocks|weather|the weather|approval|space|numbers|traffic|confirmation|supply|funds|time|capacity|tides|conditions)» <sender> ${ADVERB} ${WILL} <any>`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(put (my|our|their) best foot forward|give it (my|our|their) (all|best|best shot)|do (my|our|their) (darnedest|damnedest|level best)|go all out|pull out all the stops) to?» <any>`,
      `<sender> ${ADVERB} (${WILL}|(am|are|is) to|((has|have|'s)? (promise|promises|promised|agreed|undertake|undertakes|offered|plan|plans|intend|intends|want|wants) to)) ${ADVERB} «${ATTEMPT}» <any>`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(aim|hope|look) to» <any>`,
      `^ (will|shall|going to) «((try|attempt|endeavour|endeavor) (to|and|for)|(aim|shoot) for)» <any>`,
      `<sender> ${ADVERB} (will|shall|can|could) ${ADVERB} «try» <ing>`,
      `<sender> ${ADVERB} (will|shall) ${ADVERB} be «(trying|attempting|hoping|aiming|endeavouring|striving|looking) to» <any>`,
      `(and|then|but|so) (then)? (will|shall) «(try|attempt|endeavour|endeavor|strive|seek|hope) to» <hedged.act>`,
      '(and|then|but|so) «(try|attempt) to» (get back|come back|let you|find out|call you|send you|fix|have it|sort)',
      `(let|allow) (me|us) (to)? (just|please)? «(try|attempt) (to|and|<ing>)»`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(attempt (a|an|the|another)|aim at|look at <ing>|work on <ing>|make (an|a|another) (attempt|effort) (at|to))» <any>`,
      `<sender> (am|are|is|'s) ${ADVERB} «(aiming at|looking at|working on) (getting|having|delivering|sending|fitting|fixing|finishing|opening|reopening|moving|bringing|refunding|paying|putting|making|returning|shipping|adding)» <any>`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(try (my|our|his|her|their) (luck|hand)|chance (my|our) (arm|luck)|try for|strive for|take a (chance|punt) on)» <any>`,
      `<sender> (am|are|is|'s) ${ADVERB} «(striving|trying|pushing|pressing|fighting|angling|shooting|gunning|working hard) for» (a|an|the|your|our|it|this|that|next|delivery|completion|<weekday>|<any> (by|on|before|within|for)) <any>?`,
      `<sender> ${ADVERB} (will|shall) ${ADVERB} «(try|endeavour to|endeavor to|attempt to|try to|try our best)» $`,
      `<sender> ${ADVERB} (will|shall) be «(trying|doing) (my|our|their) (very|level|utmost)? (best|utmost|hardest)»`,
      '«(every|all|best|reasonable) (possible|reasonable|effort)? (effort|efforts|attempt|endeavours|endeavors)? (will|shall|is|are) (be|being) made» to',
      `<sender> ${ADVERB} (will|shall|am|are|is) (be)? «(making|make) (every|all|an|some) ..2 (effort|efforts|attempt) to»`,
      `<sender> (will|shall) «make (every|all) ..2 (effort|efforts)» $`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(work (very|really|extra)? hard|do (all|everything|anything|whatever|what) (that)? (we|i|they) (possibly)? can|do (all|everything) (that is)? (possible|in (our|my|their|its) power|within (our|my|their|its) (power|means))|everything (in|within) (our|my|their|its) (power|means|reach)|go out of (our|my) way|go the extra mile|bend over backwards|pull out all the stops|leave no stone unturned|spare no effort|move (heaven and earth|mountains)) to» <any>`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(have|take|give it|make) (a|another) (crack|go|stab|bash|shot|try|punt|swing|whack) at» <any>`,
    ],
    // … and will try to, who will try to, she will try to
    'reliability/hedged-commitment.joined': [
      `(will|shall|(is|are|am) going to|(promised|agreed|offered) to) ${ADVERB} «${ATTEMPT}» <any>`,
      '(and|but|so|then) (then)? (will|shall) «see (what|if|whether|how|where) (i|we) ..3 (can|could|do|manage|help)»',
      '(and|but) «(hope|hopes|trust|believe) that?» (it|this|that|we|i|they|everything|your <any>) (can|will|should|may) <any>',
    ],
    // We plan to, but may not; the plan is Monday, but that might slip
    'reliability/hedged-commitment.but': [
      `<sender> ..2 «(plan|plans|intend|intends|want|wants|hope|hopes|aim|aims|expect|expects) to? (but|though|although|yet) (do|does|can|could|will|would) not (promise|guarantee|swear)» to? <any>`,
      `<sender> ..2 «(plan|plans|intend|intends|want|wants|mean|means|hope|hopes|aim|aims|wish|like) to? (but|though|although|yet) (i|we|they|it|he|she|that)? (may|might|can|could) (well|still|yet|also)? not (promise|guarantee|be (able|sure)|manage)? to?»`,
      '(plan|plans|idea|intention|aim|hope|goal|target) (is|are) ..12 «(but|though|although|yet) (that|this|it|things|we|i|there) (may|might|could) (well|still|yet|also)? (not|slip|change|move|fall through|be <any>|take longer|go wrong)»',
      `<sender> (will|shall) ..10 «(but|though|although|yet) (that|this|it|things|we|i) (may|might|could) (well|still|yet|also)? (not|slip|change|fall through|be (late|delayed|wrong|unable)|take longer)»`,
    ],
    // We will work towards …
    'reliability/hedged-commitment.towards': [
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(work|strive|aim|push|look|move|press|build|head) (towards|toward)» <any>`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(push|press|shoot|angle|fight|gun) for» (a|an|the|your|more|another|some) <any>`,
      `<sender> (am|are|is) ${ADVERB} «(working|striving|aiming|pushing|moving|heading) (towards|toward)» (a|an|your|<ing>) <any>`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(explore|look into|consider|investigate|think about|look at|see about) (the (possibility|option|feasibility|idea) of)?» (adding|offering|giving|extending|fitting|bringing|opening|changing|moving|waiving|refunding|replacing|introducing|including|hiring|putting|making|building|running|printing|stocking)`,
    ],
    // … in so far as staffing permits
    'reliability/hedged-commitment.so-far': [
      `<sender> ${ADVERB} (will|shall|can|would|am going to|are going to|is going to) ..12 «(in (so|as) (far|much) as|insofar as|inasmuch as|as far as|so far as|to the extent (that)?|(if|when|where|provided|so long as|as long as|assuming|subject to whether) (that)?) (my|our|the|their|your)? <hedged.means> (<hedged.means>)? (permit|permits|allow|allows|let|lets|stretch|stretches|go|goes|plays along|play along|cooperates|cooperate|holds|hold|suffices|will allow|will permit) ..1» $`,
      `<sender> ${ADVERB} (will|shall|can|would|am going to|are going to|is going to) ..12 «(so far as|as far as|insofar as|in so far as|to the extent|wherever|where) (is|it is|that is|reasonably|humanly)? (possible|practicable|feasible|practical|reasonable)»`,
    ],
    // We hope to …, we aim to …
    'reliability/hedged-commitment.hope': [
      `<sender> ${ADVERB} «(am|are|is) (seeking|striving|endeavouring|endeavoring) to» <hedged.act>`,
      `<sender> ${ADVERB} «(hope|hopes|aim|aims|strive|strives|endeavour|endeavours|endeavor|endeavors|aspire|aspires|seek|seeks) to» <hedged.act>`,
      `<sender> ${ADVERB} «(try|tries|attempt|attempts) to» <hedged.act> ..5 (by|within|before|today|tomorrow|tonight|this (week|month)|next (week|month)|on <weekday>)`,
      `<sender> ${ADVERB} (hope|hopes|plan|plans|intend|intends|mean|means) «(on|to) ..8 (if|where|when) (i|we|he|she|they) (can|could|possibly can|manage)»`,
      `<sender.team> «(hope|hopes|think|thinks|believe|believes|reckon|reckons|expect|expects)» (that)? (<sender>|he|she|it|they) (can|will|should|get|gets|is|are|may|might) <any>`,
      `<sender> (would|'d|will|shall) ${ADVERB} be «(aiming|hoping|looking|shooting|angling|pushing|trying) (at|for|to)» <any>`,
      `<sender.pronoun> ${ADVERB} (do|would|'d|am|are)? ${ADVERB} «(hope|hoping|trust|trusting|expect|reckon|believe|imagine|hopeful|confident|optimistic)» (that)? (<sender.team>|it|he|she|they|${MATTER}) (gets (to|there|it|back)|get (to|there|it|back)|arrives|arrive|reaches|makes it|finishes|is (there|with you|back|ready|done|fixed)|are (there|with you|back|ready|done|fixed)|calls|rings|turns up|comes (by|back|on|in)|has (it|your|the) ..3 (ready|done|fixed|back)|holds (out|until))`,
      `<sender> ${ADVERB} «((would|'d) (hope|expect|like|love) to be able to|(would|'d) hope to|(expect|expects|hope|hopes) to be able to)» <any>`,
    ],
    'reliability/hedged-commitment.hoping': [
      '^^ «(hoping|aiming|trying|looking) to» <hedged.act>',
      "^ «(here is|here 's) (hoping|to hoping) (that)?»",
      '«(keeping|crossing|keep) (my|our|all)? fingers (and toes)? crossed» (that|for|we|it|the) <any>',
      '^^ «(hope|hoping|trust|trusting|think|reckon|believe|guess) that?» (we|i|our <any>) (shall|will|can|should|may|might) <any>',
      `<sender> ${ADVERB} «(hope|hopes|aim|aims|expect|expects|(would|am going to|will) (expect|hope)) to» (have|get|see|be|<commitment.act>) ..5 (by|within|before|today|tomorrow|tonight|this (week|month|afternoon|evening)|next (week|month)|on <weekday>)`,
      `<sender> ${ADVERB} «(hope|hopes|aim|aims) to» <any> ..5 (by|within|before|today|tomorrow|tonight|this (week|month)|next (week|month)|on <weekday>)`,
      `<sender> (am|are|is) ${ADVERB} «(hoping|aiming|striving|endeavouring|endeavoring|aspiring|looking) to» <hedged.act>`,
      `<sender> (am|are|is) ${ADVERB} «(trying|attempting) to» (get (it|this|that|your|the|you|them) ..4|have ..4|finish|deliver|send|ship|refund|return|fix|resolve|repair|restore|squeeze|fit) ..6 (by|before|within|today|tonight|tomorrow|this (week|month|afternoon|evening)|next (week|month)|for you)`,
      `<sender> (am|are|is) ${ADVERB} «((trying|working|struggling|fighting) (very|really|extra)? hard|minded|inclined) to» <any>`,
      `<sender> (am|are|is) ${ADVERB} «(doing|trying|giving it) (my|our|his|her|their|its) (very|level|utmost|absolute)? (best|utmost|hardest|all) to» <any>`,
      `<sender> (am|are|is) ${ADVERB} «(doing (all|everything|whatever|what) (that)? ((i|we|they|he|she|it) (possibly)? can|(is|lies)? (in|within) (our|my|their|its) (power|means|reach))|leaving no stone unturned|pulling out all the stops|bending over backwards|sparing no effort) to» <any>`,
    ],
    // Our aim is to …
    'reliability/hedged-commitment.aim': [
      "«(our|my|the) (aim|goal|target|hope|ambition|objective|intention) (is|'s|would be|remains) to» <hedged.act>",
      "«(our|my|the) (aim|goal|target|hope|ambition|intention|idea|plan) (is|'s|would be|remains) (that|for)» (<sender>|it|the|your|our|him|her|them|you|a|an) <any>",
      "«(our|my|the) (aim|goal|target|hope|ambition) (is|'s|remains)» <weekday> <any>? $",
    ],
    // We should be able to …
    'reliability/hedged-commitment.able': [
      `<sender> ${ADVERB} «(should|may|might|could|ought to) ${SOFTENER} be (able|in a position) to» <any>`,
      `<sender> ${ADVERB} «(should|may|might|could|ought to) ${SOFTENER} manage (to|it|that|this|<num>|a|an|the)» <any>`,
      `<sender> «(would|'d|could) (normally|usually|ordinarily|generally|probably|possibly|perhaps|likely|most likely|in theory|theoretically|in principle|ideally|hopefully) (be able|manage|be in a position) to» <any>`,
      `<sender> «(should|ought to) have (no|little|hardly any) (problem|problems|trouble|difficulty|difficulties)» (<ing>|in <ing>|with) <any>`,
      "<sender.pronoun> «(would|'d) be (very|quite|rather|most)? (surprised|astonished|amazed|disappointed) if» (<sender>|it|this|that|the <any>|your <any>|he|she|they) (am|are|is|was|were|do|does|did|could|can|has|have|had) not",
      `<sender> (am|are|is|'s) ${ADVERB} «(confident|hopeful|optimistic|sure) (of|about) (being|getting|having|delivering|finishing|fixing|making|meeting|<ing>)» <any>`,
      '<sender.pronoun> «(am|are) (fairly|pretty|quite|almost|nearly|reasonably|rather)? (sure|certain) (that)? <sender> can (work something out|find (a|some) (way|solution)|come to (an|some)|sort something|do something)»',
      `<sender> «(should|would|ought|do) not (to)? (have|foresee|expect|anticipate|see) (any|much|a|too much|great)? (problem|problems|trouble|difficulty|difficulties|obstacle)» (<ing>|in <ing>|with|to|about) <any>`,
      '<sender> «((do|can) not see (any|a|much)? (reason)? why <sender> (can|could|should|would) not|(see|know of) no reason why <sender> (can|could|should|would) not)» <any>',
      `<sender> (will|shall|am|are|is) «${LIKELY} be? able to» <any>`,
      `<sender> «(am|are|is) (likely|hopeful|optimistic|bound|apt) to (be able to)?» <hedged.act>`,
    ],
    'reliability/hedged-commitment.possible': [
      '«it (may|might|should|could|ought to) (well|just|still)? be (possible|feasible|doable)» (for (us|me|our ..2) to <any>|to (get|extend|refund|find|offer|send|arrange|squeeze|fit|move|bring|reduce|waive|give|swap|exchange|rebook|reschedule|have|repair|replace|fix|restore|recover))',
      "«it (is|'s|remains) (still)? (my|our|the) (sincere|fond|firm|great|own)? (hope|aim|intention|expectation|wish|ambition|goal|plan) (that|to)» <any>",
      `«it (may|might|could) (well|just|even|yet)? be (the case)? that» (<sender>|${MATTER}) (can|could|will|may|might|am able|are able|is able) <any>`,
      `«(it|that|this) (should|would|ought) not (to)? be (a|any|much of a|too much of a|too much)? (problem|trouble|issue|difficulty|bother|hassle)» (for (us|me) )? to <hedged.act>`,
      "«there (is|'s|may be|might be|could be|remains) (still|also)? (a|an|every|some) (good|fair|decent|real|very good|strong|reasonable|slim|small|outside|better than even|high|sporting|fighting)? (chance|possibility|hope|likelihood|prospect|probability) (that|of)?» (<sender>|(our|us|my|me) <ing>|your <any>|it|the <any>|<ing>) <any>",
      '«(chances|odds|the chances|the odds|prospects|signs) (are|look) (very|quite|pretty)? (good|high|fair|decent|even|strong|promising|in (our|your) favour)?» (that)? (<sender>|it|the <any>|your <any>) (can|will|should|could|get)',
      `<sender> «(stand|stands|have|has) (a|an|every) (good|fair|decent|real|reasonable|sporting|slim|small)? (chance|hope|prospect|shot) (of|at|to)» <any>`,
      `${MATTER} (is|are|'s) «(very|quite|most|more than|rather|fairly)? likely to» (be|get|arrive|reach|come|land|go|take|clear|ship)`,
      '«(provisionally|tentatively|pencilled in|penciled in)» (booked|planned|scheduled|set|for|down|on|reserved|agreed|fixed)',
      '<sender.pronoun> «feel» (that)? <sender> (can|will|should)',
      '<sender> «(anticipate|anticipates|envisage|envisages|foresee|foresees) (that|being able to|<ing>|having)»',
      '<sender> (am|are|is) (still|very|quietly|fairly|quite|now)? «(hopeful|optimistic) (of|for|about)» <any>',
      '<sender> (am|are|is) «targeting» <any>',
      '(my|our|the) plan is «to (try|attempt|hopefully)» <any>',
      "«it (is|'s) (hoped|anticipated|to be hoped|thought|believed|expected|envisaged)» (that)? ..5 (will|can|shall|should|may)",
      '«(hopes|expectations) are (that|high that)?» (<sender>|it|this|the ..3|your ..3) (will|can|should)',
    ],
    // We should have it ready by Friday; it should be fixed tomorrow
    'reliability/hedged-commitment.modal': [
      `<sender> «(should|might|may|ought to) ${SOFTENER}» (get back|get (it|this|that|your|the|you) <any>|get there|get (round)? to (it|this|that|you|yours|your <any>)|reply|respond|answer|know (by|more|on|within|whether|if)|have (it|this|that|your|an|a|news|everything|more|the|them|one) <any>|hear (back|by|from|within|on)|finish|send|ship|deliver|fix|refund|write|call|ring|update|be (done|ready|back|finished|there|with you|in touch|through)|receive|arrive|come)`,
      `<sender> «((could|might|may|can) (possibly|probably|perhaps|maybe|potentially)|(could|might|may) (well|just))» <any>`,
      `you «(should|might|may|ought to) ${SOFTENER}» be (contacted|called|refunded|reimbursed|paid|reconnected|rebooked) <any>`,
      `(your|the|our) <any> <any>? «(should|ought to) ${SOFTENER}» (be|get) (back|fixed|solved|resolved|sorted|ready|repaired|mended|finished|restored|corrected|settled|delivered|shipped|refunded|processed|approved|cleared|reopened|reconnected|with you|live|replaced|credited|dispatched|on its way)`,
      '(service|services|trains|power|supply|water|everything|things|traffic|deliveries|it) «(should|ought to)» (resume|return|reopen|be (back|up|restored|normal)|get back)',
      `you «(should|might|may|ought to) ${SOFTENER}» (hear (back|from (us|me|him|her|them|our <any>))|(get|have|receive) (it|your|the|an|a|our|my|her|his|their|one|them|news|word) ..4 ${NEAR}|see (it|them|your|the|our) ..4 ${NEAR})`,
      `${MATTER} «(should|might|may|ought to) ${SOFTENER}» (be|get) (back)? ${DONE}`,
      `${MATTER} «(should|might|may|ought to) ${SOFTENER}» (arrive|reach you|land|come (through|back)|go (through|out|live|away)|get to you|take care of|do the trick|solve|fix|resolve|sort|settle|clear up)`,
      `(your|our) <any>? <!hedged.party> «(might|may) ${SOFTENER}» (arrive|land|reach|come (through|back|in)|go (through|out|live|up)|be ${DONE}) ..2 ${NEAR}`,
      `(delivery|dispatch|shipping|shipment|collection|installation|repairs|payment|boarding|normal service|access|work) «(should|ought to) ${SOFTENER}» (take place|happen|start|begin|be (on|by|within|tomorrow|complete|completed|back|finished|restored)|follow|resume|go ahead)`,
      `(the|your|our) <any>? <!hedged.party> «(should|ought to) ${SOFTENER}» (roll|drop|dock|pull|show|appear|turn|arrive|land|reach|come|go|be|ship|reopen|resume|clear|leave|start) ..3 ${NEAR}`,
      `(he|she) «(should|may|might|could|ought to) ${SOFTENER} be (able|in a position) to» (<commitment.act>|get|take|find|see|squeeze|fit|have|help|bring)`,
      `(your|our) <any>? <!hedged.party> «(should|ought to) ${SOFTENER}» (go (up|in|on|out|live|through|down|off|back)|come (back|through|in|on|up)|arrive|reach|land|show (up)?|appear|ship|leave the|drop (in|through)|turn up|clear|reopen|resume|be (up|in|on|over|down|off|through) (and <any>)? ${NEAR}|be ${DONE})`,
      `^^ «(should|might|may)» (be (done|ready|fixed|with you|there|back|sorted|resolved|finished)|arrive|reach you|have (it|this|that|news)) ..3 ${NEAR}`,
    ],
    // We'll probably …
    'reliability/hedged-commitment.likely': [
      `<sender> (will|shall|am going to|are going to) ..6 and «hopefully» <any>`,
      `<sender> (will|shall|can) «${LIKELY}» <!hedged.unlikely>`,
      `<sender> «${LIKELY}» (will|shall|can) <any>`,
      `you (will|shall|can) «${LIKELY}» (get|hear|receive|have (it|your|an|a|the|news|our)|be (contacted|called|refunded|notified))`,
      `${MATTER} (will|shall|can|could) «${LIKELY}» <any>`,
      `(your|our|the) <any>? <any> (will|shall) «${LIKELY}» (be <ed>|be ${DONE}|be put|arrive|reach|come|go|get|land|ship|take|clear|start|open|leave|run|call|have)`,
      "«ideally» <sender> (would|'d|will|want|hope) <any>",
      `«${LIKELY}» ${MATTER} (will|shall|should|can) <any>`,
      `«${LIKELY}» your <any> <any>? (will|shall|should|can) <any>`,
      `<sender> «(might|may|could) just (about)?» (be able|manage|have|get|<commitment.act>)`,
      `«${LIKELY}» you (will|shall) (have (it|your|an|a|the|news|our)|get|hear|receive)`,
      `«${LIKELY}» <sender> (will|shall|can|could|may|might|get|manage|find) <any>`,
      `«(it is|it's) (very|quite|highly|more than)? (likely|probable|possible) that» (<sender>|you|${MATTER}) (will|shall|can|could) <any>`,
    ],
    // Hopefully …, with any luck …
    'reliability/hedged-commitment.luck': [
      '«hopefully»',
      // If we get round to it; provided we find the time
      '«(if|when|should|provided|providing|assuming|so long as|as long as) (that)? (i|we|he|she|they|our ..2) ..1 (get|gets|come|comes|make it) (round|around|as far as)? to (it|that|this|them|yours|your <any>|doing <any>|<ing> <any>)»',
      // Said before a plan that has a day: "on paper, the fitter comes on Monday"
      `^^ «(in (theory|principle)|theoretically|on paper|ideally|nominally|all else being equal)» (<sender>|${MATTER}|(the|your|our) <any> <any>?) ..8 ${NEAR}`,
      `^ «(i|we) (can|could|do|would|will) not (swear|promise|guarantee|vouch) (to|for)? (it|that|this)? but» (the|your|it|our) ..6 ${NEAR}`,
      // Said behind the promise: "… , or at least that's the plan"
      '«(if|when|whenever|as soon as) (i|we|he|she|they) (possibly|only)? (remember|(get|gets|find|finds|have|has) (a|the|some|half a|any) (gap|chance|moment|minute|second|time|opening|slot|opportunity|free hand)|can (get away|spare|make it|manage|find|squeeze|free)|(am|are|is) (allowed|lucky|not too|able)|manage|do not forget)»',
      '^ «(assuming|given|with) no (further|more|other|new|big|major|nasty)? (snags|snag|surprises|surprise|hiccups|delays|problems|mishaps|hold-ups|upsets|setbacks|complications|traffic|queues)»',
      "«(or|well|so|and|but)? at least (that|this|it) (is|'s|was) (the|our|my) (plan|idea|hope|aim|intention|goal|theory|thinking|thought)»",
      "«(or|well) (that|this|so) (is|'s) (the|our|my) (plan|idea|hope|aim|intention|goal|theory) (at least|anyway|anyhow|for now)?»",
      "«(that|this) (is|'s) (the|our|my) (plan|idea|hope|aim|intention|goal|theory) (at least|anyway|anyhow)»",
      '«(or)? so (i|we) (hope|think|believe|trust)» $',
      '«(at least)? in (theory|principle)» $',
      // The weather, the clock and the gods have the last word.
      '«<hedged.means> (and <hedged.means>)? (<hedged.means>)? (permitting|willing|allowing)»',
      '^ «(if|when|whenever|where|as|provided|providing|so long as|as long as|assuming|should) (that)? (the|my|our|your)? <hedged.means> (<hedged.means>)? (permit|permits|allow|allows|lets|let|stretch|stretches|plays along|play along|cooperates|cooperate|holds|hold|suffices|behaves|behave|plays ball|play ball|is kind|are kind)» (me|us|it|this|that|so|up|for it)?',
      '«(if|so long as|as long as|provided|assuming|should) (the|my|our|his|her|their) <any> <any>? (plays along|play along|cooperates|cooperate|behaves|behave|plays ball|play ball|keeps (its|his|her|their) (word|promise)|is (kind|merciful|in a good mood)|are kind|smiles|smile on us|holds up|lets (us|me)|does not let (us|me) down|do not let (us|me) down)»',
      '«should (all|everything|things|it all) (go|run|work) (well|to plan|out|according to plan|smoothly|as planned|as it should|right)»',
      '^ «(in (an ideal|a perfect|the best of all possible) (world|worlds)|best case|in the best case|at best|with (a following wind|fortune on our side|the wind behind us)|all (things)? (going|being) (well|to plan|smoothly|right|fine))» (<sender>|it|this|the|your) <any>',
      "^ «(let us|let's) hope (that)?» (the|it|this|that|our|we|i|your <any>) <any>",
      '«(with (any|a bit of|a little|some|good)? luck|fingers (are)? crossed|touch wood|knock on wood|(time|schedule|traffic|stock|staff|staffing|workload|health|budget|space|luck|capacity|weather|resources|funds|funding|tides|demand|supplies) (permitting|allowing)|knock wood|god willing|all being well|all going well|all (things)? being equal|(if|as long as|provided|assuming|providing) (all|everything|things) (goes|go|runs|works|work) (well|to plan|out|according to plan|smoothly|as planned|as it should)|with a fair wind|if luck (is (with us|on our side)|holds)|at a (push|pinch|stretch)|if the (gods|stars) (smile|align)|deo volente|inshallah|(keeping|crossing) (my|our)? fingers (crossed)?|(if|when) (i|we) (am|are|get) lucky|luck permitting|if the stars align|circumstances permitting|(unless|if|provided|assuming|as long as) (something|anything|nothing) (else|urgent|unexpected|unforeseen|more urgent)? (comes|crops|turns) (up|in between)|(unless (something|anything)|(if|provided|assuming|as long as) nothing) (else|unexpected)? (goes wrong|happens|intervenes|gets in the way|changes|breaks)|barring (any|the|an|a|all|some|further|more)? <any> <any>?|unless (there|we|i) (are|is|hit|have|run into|meet) (any|a|more|some|new) (surprises|hiccups|snags|problems|delays|surprise|snag|hiccup|trouble))»',
    ],
    // I think we can …
    'reliability/hedged-commitment.think': [
      `«<sender.pronoun> (would|'d) (very much|dearly)? like to (think|believe|imagine)» (that)? (<sender>|it|this|these|the|your|our|everything|you|<hedged.mend>) <any>`,
      `«<sender.pronoun> (would|'d) (very much|dearly)? like to say» (that)? (<sender>|it|this|the|your|our) ..6 ${NEAR}`,
      `«<sender.pronoun> ${ADVERB} ${BELIEVE}» (that)? <sender> ${ADVERB} (can|will|shall|should|could|may|might|am able|are able|(am|are) going to) <any>`,
      `«<sender.pronoun> ${ADVERB} ${BELIEVE}» (that)? ${MATTER} (will|should|can|might|may|ought to|is going to) ${ADVERB} (be|get|have been|arrive|reach|land|come|go) <any>`,
      `«<sender.pronoun> ${ADVERB} ${BELIEVE}» (that)? you (will|should|can|might|may) ${ADVERB} (have (it|your|the|an|a|our)|hear|get (it|your|the|an|a|our)|receive)`,
      `«<sender.pronoun> (do|really|very much|all)? (hope|am hoping|are hoping|am hopeful|are hopeful|trust)» (that)? ${MATTER} (will|should|can|has|have|is|are|shall)? ${ADVERB} <hedged.mend>`,
      `«<sender.pronoun> (do not doubt|have (high|every|good)? (hope|hopes)|have (every)? hope)» (that|of) <any>`,
      `«(chances are (good|high)? (that)?|there (is|'s) (a|every|some) (good|fair|decent|real)? (chance|possibility) (that)?|(it|there) (looks|seems) (like|as if|as though)|odds are (that)?)» <sender> (can|will|shall|should|could|may|might) <any>`,
    ],
    // I'll see what I can do; we'll do our best
    'reliability/hedged-commitment.best': [
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(see|look at|look into|check) (what|how much|where) (i|we|he|she|they|there is|is|can|may|might) ..4 (can|could|do|done|possible|possibly|help|manage|able)»`,
      `<sender> ${ADVERB} (will|shall|am going to|are going to|'d|would) ${ADVERB} «see (if|whether|how) (i|we|he|she|they|there is|it is|anything|something|that|this|the <any>) ..4 (can|could|do|done|possible|possibly|help|manage|works|way|able)»`,
      `<sender> ${WILL} «see about» <any>`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «look (at|into) (whether|if)» (i|we|there|it|this|that) <any>`,
      '^ «(if|where|wherever) (at all|humanly)? (possible|feasible)» <sender> (will|shall|can)',
      '^^ «if (i|we) (possibly|at all)? (can|manage to|manage it|manage that|get (the|a|some) (chance|time|moment)|find (the|a) (time|moment)|am able|are able)» (i|we) (will|shall)',
      '(will|shall) ..8 «(if|where|when) (i|we) (possibly|at all)? (can|manage|manage to|manage it|get (the|a|some) (time|chance|moment)|find the time)» $',
      '«to the extent (that (is)?)? possible»',
      `^ «(to the (very)? best of ${THEIR} (ability|abilities|powers|capacity|capability|capabilities)|(in so far|insofar|in as far|so far|as far|as best|as well|as much|wherever|where) as? (i|we|they) (possibly)? (can|may|could|am able|are able))» <sender> (will|shall|can|would|'d)`,
      `<sender> (will|shall|am going to|are going to) «(if|where|wherever|as far as|so far as) (i|we|he|she|they|it|that)? (is|are|at all|possibly)? (can|possible|feasible|manage it|manages it|(get|gets|find|finds) (the|a) (time|chance|moment))» <any>`,
      `(and|will|shall) «see (how far|what|whether|if) (i|we|there) ..1 (get|gets|is|are|'s|can|could)»`,
      `(let (me|us)|<sender> ${WILL}) «see (whether|if|what) there (is|'s|are|might be) <any>» <any>`,
      '(will|shall) «see (what|whether|if) (is|might be|may be|can be|could be) (possible|doable|feasible|done|available)»',
      `let (us|me) «see (what|if|whether|how) (is|might be|may be|can be|could be) (possible|doable|feasible|done|available)»`,
      '^ «((i|we)? (can|will|do|could|would) not (promise|guarantee|swear) (you)? (anything|it|that|this|a thing|miracles)?|(i|we) (make|give) no (promises|guarantee|guarantees)|no (promises|guarantee|guarantees))» ..3 (but|though|still|however) (i|we) (will|shall|can|could|am|are|might|may) <any>',
      '(will|shall) see «what (the|my|our) <any> (can|could|might) (do|manage|find)»',
      '(will|shall) «see what can be <ed>»',
      '^ «(as|so|in so|insofar) (far|best|much|well) (as)? (is)? (possible|we can|i can|we (am|are) able|i (am|are) able|able|we possibly can)» <sender> (will|shall)',
      '«(as|so) (far|best|much|well) as (i|we|they) (am|are|is) able (to)?»',
      '<sender> (intend|plan|want|aim|would like|expect) «(to)? (if|where|wherever) (at all)? (possible|feasible)»',
      `let (me|us) «see (what|if|whether|how) (i|we|there is|anything|something) ..3 (can|could|do|done|possible|be done|manage)»`,
      `(let (me|us)|<sender> ${WILL}) «see (what|if anything) (can|could|may|might) be done»`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(do|try) (my|our|his|her|their) (very|level|utmost|absolute)? (best|utmost|hardest|darnedest)»`,
      `<sender> (am|are|is) ${ADVERB} «(doing|trying) (my|our|his|her|their) (very|level|utmost|absolute)? (best|utmost|hardest)»`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «do (all|everything|anything|whatever|what|the best) (that)? (we|i|they|is|'s|it|lies|lie) (possibly|reasonably)? (can|takes|possible|in (our|my|their) power)»`,
      `<sender> ${ADVERB} ${WILL} ${ADVERB} «(give (it|this|that) (a try|a go|a shot|a whirl|our best|my best|(our|my) best shot|our all|everything we have)|have a (go|try|stab) at (it|this|that)|(make|put in) every (possible)? effort|(use|make) (our|my|its|their|best|all|reasonable) (best|reasonable)? (endeavours|endeavors|efforts))»`,
      '«(no (promises|guarantees)|(i|we) (can|will|do) not (promise|guarantee) (it|that|you|this|anything)? (anything|that|it)?|i can promise nothing|without promising (anything|too much))» ..2 but (i|we|our|the)',
      '«((do not|never) (hold (me|us) to|quote (me|us) on|take (my|our) word for) (it|that|this)|but no (promises|guarantees)|(but|though|although|yet|only) (i|we) (can|do|will|could|would|should) not ..1 ((promise|guarantee|swear|vouch) (to|for)? (it|that|anything|this)?|(make|give) (you)? (any|a|firm|hard|no)? ..2 (promise|promises|guarantee|guarantees|assurance|assurances|commitment)|(bet|bank|count|rely|swear|stake my life) on (it|that|this))|(but|though|although|only) (please)? do not (bank|count|bet|rely) on (it|that|this|us|me))»',
      `<sender> (will|shall) ..8 «(as best (as)? (we|i|they) can|as much as (we|i|they) can|to the best of (our|my|their) (ability|abilities)|as far as (is)? (possible|we can|i can)|(if|where|wherever) (at all|humanly)? (possible|feasible)|if (we|i|they) (can|possibly can|at all can|manage to|get (the|a) chance)|on a best (effort|efforts|endeavours) basis)»`,
      `<sender> (am|are|is|will be) ${ADVERB} «((hoping|aiming|shooting|gunning) for|aiming at)» <any>`,
      `<sender> ${WILL} «aim for» <any>`,
    ],
  },
  bad: [
    {
      text: "I'll post the spare key ⟦when I get a chance⟧. The lock is oiled.",
      fixed: "I'll post the spare key by [date and time]. The lock is oiled.",
    },
    { text: 'We’ll tune your harp by Monday, ⟦we hope⟧.' },
    { text: '⟦Subject to demand⟧, we’ll keep you a bench.' },
    {
      text: "We'll ⟦try to⟧ mend the gutter on Thursday.",
      fixed: "We'll mend the gutter on Thursday.",
    },
    {
      text: 'Our night team ⟦hopes to⟧ replace the pump by noon.',
      fixed: 'Our night team will replace the pump by noon.',
    },
    {
      text: 'I ⟦should be able to⟧ book the smaller hall for you.',
      fixed: 'I will book the smaller hall for you by [date and time].',
    },
    { text: '⟦Hopefully⟧ the new valve stops the leak.' },
    { text: "I'll ⟦see what I can do⟧ about the second seat." },
    { text: 'We will ⟦do our best to⟧ find the missing glove.' },
    { text: 'Your visa ⟦should⟧ be ready on Monday.' },
    { text: '⟦I think⟧ we can send the part on Friday.' },
    { text: "We'll ⟦probably⟧ ring you on Wednesday." },
    { text: '⟦In theory⟧ your deposit will be back on Monday.' },
    { text: '⟦On paper⟧, the sweep comes on Monday.' },
    { text: '⟦We would like to think⟧ that the kiln is hot by noon.' },
    { text: "I'll ⟦have a stab at⟧ mending the zip." },
    { text: '⟦It is hoped⟧ that the pool will reopen in June.' },
    { text: '⟦With any luck⟧, our driver is with you before ten.' },
    { text: 'We will ⟦work towards⟧ fitting a second ramp.' },
    { text: 'We will run your tour ⟦in so far as staffing permits⟧.' },
    { text: 'Our joiner has the door and will ⟦try to⟧ hang it on Monday.' },
    { text: 'We ⟦want to, but may not,⟧ lend you a second boat.' },
    { text: '⟦To the best of our ability⟧, we shall keep the pool warm.' },
    { text: 'The midwife has promised to ⟦try and⟧ come early.' },
    { text: 'The roofer ⟦expects, but does not promise,⟧ to be there at ten.' },
    { text: "We'll ⟦explore⟧ adding a late bus on Sundays." },
    { text: 'We’ll glaze the vase by Friday, ⟦or at least that’s the plan⟧.' },
    { text: '⟦Gods willing⟧, we’ll sail at six.' },
    { text: 'Your sail ⟦should⟧ go up on Tuesday.' },
    { text: 'We’re ⟦striving for⟧ delivery by noon.' },
    { text: '⟦It may be that⟧ we can lend you a tent.' },
    { text: '⟦If the weaver plays along⟧, we’ll have the rug on Monday.' },
    { text: 'We ⟦don’t see why we couldn’t⟧ move the tasting.' },
    { text: '⟦If we get round to it⟧, we’ll hem the curtains on Monday.' },
    { text: 'I want to hang the bell by noon, ⟦but I can’t give you any guarantee⟧.' },
    { text: 'I changed the washer. ⟦I hope⟧ that takes care of it.' },
    { text: 'I ⟦might⟧ get to your harp on Monday.' },
  ],
  good: [
    {
      text: 'We’ve ordered the mast, and the maker expects to ship it on 3 May.',
      because: 'it passes on what somebody else plans',
    },
    {
      text: 'Your scarf is gone, so let’s see what we can find. Which tram was it?',
      because: 'the search begins in this message',
    },
    { text: 'On paper, the chapel is older than it is.', because: 'it tells what is written' },
    { text: 'If something goes wrong while you ride, pull the red cord.', because: 'it tells what to do then' },
    {
      text: "I'll mend the gutter on Thursday, or write to you that evening if it takes longer.",
      because: 'it promises, and says what happens otherwise',
    },
    { text: 'Please try to sign in again.', because: 'the reader tries' },
    { text: 'We tried to reach you on Monday.', because: 'it is over' },
    { text: 'We hope to see you at the party.', because: 'it is a wish' },
    { text: "We won't try to sell you anything.", because: 'it is denied' },
    { text: 'We should have told you in May.', because: 'it owns a failure' },
    { text: 'You wrote “you will try to call me”.', because: 'it quotes' },
    { text: 'The courier will try again tomorrow.', because: 'it is another attempt, and a firm one' },
    { text: "We'll try charging your card again in three days.", because: 'it is another attempt, and a firm one' },
    { text: 'Weather permitting, you can eat on the deck.', because: 'nothing is promised' },
    { text: 'You may, but need not, wait at the desk.', because: 'it tells what the reader may do' },
    { text: 'The thief has your card and will try to use it.', because: 'nobody on the sender’s side tries' },
    { text: 'You may park here in so far as the signs permit.', because: 'it tells what the reader may do' },
    { text: 'You may be able to find the code on the lid.', because: 'it tells what the reader can do' },
    { text: 'Your guests should arrive by three, when the gate closes.', because: 'it asks something of the reader' },
    { text: 'You’ll have my answer by noon CET, even if nothing turns up.', because: 'it is promised either way' },
    { text: 'If something turns up later, ring the bell.', because: 'it asks' },
    { text: 'Two leaks of this kind stem from the old seal, so this may solve it.', because: 'nobody knows yet' },
    { text: 'There’s a good chance that your scores are stored under a second name.', because: 'it tells what may be' },
    { text: 'If you’re willing, send us a photo of the net.', because: 'it asks' },
    {
      text: 'We expect to reopen the pier by noon. I’ll text you at noon UTC, open or not.',
      because: 'the news come by a time either way',
    },
    { text: 'I can well imagine how loud the bell was.', because: 'it feels with the reader' },
    { text: 'I hope that makes the map clearer.', because: 'it is about what was said' },
    { text: 'I hope we can meet at the fair.', because: 'it is a wish' },
    { text: 'I hope things look up for you.', because: 'it is a wish' },
    { text: 'There’s a fair chance that the hedge will recover.', because: 'it tells how it may fare' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const hedges = GROUPS.flatMap(([group, mend]) =>
        reading
          .cues(`reliability/hedged-commitment.${group}`)
          .filter((cue) => isHedge(reading, cue, group))
          .map((cue) => ({ cue, mend })),
      );
      if (hedges.length === 0) continue;
      const mends = new Map(hedges.map(({ cue, mend }) => [cue, mend]));
      const kept = withoutOverlaps(hedges.map(({ cue }) => cue));
      const vague = vagueTimes(reading);
      let previous = -1;
      for (const cue of kept) {
        // One sentence hedges once, however often it says so.
        if (cue.sentence === previous) continue;
        previous = cue.sentence;
        const words = reading.slice(cue.span);
        const edits = (mends.get(cue) as Mend)(reading, cue, context);
        // “When I get a chance” is taken out, and with it the time.
        const isTimed =
          vague.some((time) => time.sentence === cue.sentence && (time.last < cue.first || time.first > cue.last)) ||
          hasConcreteTime(reading, cue.sentence);
        yield {
          at: { text: reading.prose.text, span: cue.span },
          message: `“${words}” takes the promise back. Say what you will do, and what is still unknown.`,
          fixes: fixesFor(reading, cue, edits, isTimed, context),
        };
      }
    }
  },
});

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether the sentence then promises an action, which needs a time. */
  readonly promises: boolean;
}
type Mend = (reading: Reading, cue: Cue, context: RuleContext) => Change;

/** Takes the words out together with the blank behind them: "will try to fix" → "will fix"; at the end of the sentence, with the one before them. */
const leaveOut: Mend = (reading, cue) => {
  const { start, end } = cue.span;
  const { firstWord = cue.first, lastWord = cue.last } = reading.sentences[cue.sentence] ?? {};
  if (cue.last >= lastWord && cue.first > firstWord)
    return { from: reading.wordSpan(cue.first - 1).end, to: end, text: '', promises: true };
  const next = cue.last + 1;
  const to = next < reading.wordCount ? reading.wordSpan(next).start : end;
  const isOpening = reading.sentences[cue.sentence]?.firstWord === cue.first;
  if (!isOpening || to <= end) return { from: start, to, text: '', promises: true };
  // The next word opens the sentence now.
  const word = reading.slice(reading.wordSpan(next));
  return { from: start, to: reading.wordSpan(next).end, text: capitalise(word), promises: false };
};
const say =
  (text: string): Mend =>
  (reading, { span }) => {
    // Of "I'd expect to", the "I" stays.
    const sender = /^(?:I|we)(?=['’])/i.exec(reading.slice(span))?.[0];
    return { from: span.start, to: span.end, text: sender === undefined ? text : `${sender} ${text}`, promises: true };
  };
/** With a capital where the words open their sentence. */
const cased = (reading: Reading, { first, sentence }: Cue, change: Change): Change =>
  reading.sentences[sentence]?.firstWord === first ? { ...change, text: capitalise(change.text) } : change;
const fillIn: Mend = (_reading, { span }, context) => ({
  from: span.start,
  to: span.end,
  text: `${context.fillIn('what you will do')} by ${context.fillIn('date and time')}`,
  promises: false,
});

/** How each group of hedges becomes a promise. */
const GROUPS: readonly (readonly [group: string, mend: Mend])[] = [
  ['try', leaveOut],
  ['joined', leaveOut],
  ['but', leaveOut],
  ['hope', say('will')],
  ['hoping', say('going to')],
  ['aim', (reading, cue, context) => cased(reading, cue, say('we will')(reading, cue, context))],
  ['able', say('will')],
  ['possible', leaveOut],
  ['modal', say('will')],
  ['likely', leaveOut],
  ['luck', leaveOut],
  ['think', leaveOut],
  ['best', fillIn],
  ['towards', fillIn],
  ['so-far', leaveOut],
];

function fixesFor(
  reading: Reading,
  { sentence, last }: Cue,
  { from, to, text: replacement, promises }: Change,
  isTimed: boolean,
  context: RuleContext,
): NonNullable<Finding['fixes']> {
  const text = reading.prose.text;
  const edits: ProposedEdit[] = [{ at: { text, span: { start: from, end: to } }, text: replacement }];
  const end = reading.wordSpan(Math.max(last, reading.sentences[sentence]?.lastWord ?? last)).end;
  if (promises && !isTimed && end >= to && !/\bby now\b/i.test(reading.text.slice(to, end)))
    edits.push({ at: { text, span: { start: end, end } }, text: ` by ${context.fillIn('date and time')}` });
  return [
    {
      title:
        replacement === '' || replacement.startsWith(context.fillIn('')[0] ?? '[')
          ? 'Promise what you will do, and by when'
          : `Promise it: “${replacement}”`,
      applicability: 'suggestion',
      edits,
    },
  ];
}

/** Words after which the sentence is about a wish or about the past. */
const WISHES = /^(?:see|hear|welcome|meet|serve|enjoy|speak|have you|you)\b/;

/** Whether somebody's promise is hedged here: not asked, quoted, denied, told of the past or put under a condition. */
/** Whose hopes and plans the sender only passes on. */
const THIRD_PARTY =
  /\b(?:the|their|its|a|an|our) (?:\w+ )?(?:suppliers?|manufacturers?|makers?|publishers?|airlines?|importers?|wholesalers?|factory|insurers?|printers?|landlord|builders?|council|government|network operators?)(?: (?:now|currently|still|also))? $/i;

function isHedge(reading: Reading, cue: Cue, group: string): boolean {
  const { sentence, first, last, span } = cue;
  if (reading.isQuestion(sentence) || reading.isQuoted(span)) return false;
  if (
    /^ for (?:you\b|your |both|(?:the )?(?:two|all|both) of you)/i.test(reading.text.slice(span.end)) &&
    group === 'luck'
  )
    return false;
  // "The supplier expects to deliver it by Monday": what others say of their own work
  if (
    group === 'hoping' &&
    THIRD_PARTY.test(
      reading.slice({ start: reading.sentences[sentence]?.span.start ?? span.start, end: span.start }).slice(-60),
    )
  )
    return false;
  // "Let's see what we can find": the search begins in this very message.
  if (
    group === 'best' &&
    reading.word(first) === 'see' &&
    reading.word(first - 1) === 'us' &&
    /^(?:find|learn|discover|spot|work)$/.test(reading.word(last + 1))
  )
    return false;
  if (group !== 'best' && reading.isNegated(cue)) return false;
  const { firstWord = first, lastWord = last } = reading.sentences[sentence] ?? {};
  const next = last < lastWord ? reading.word(last + 1) : '';
  // "We'll try charging your card again": another attempt, and a firm one.
  if (group === 'try' && first === last)
    for (let word = last + 1; word <= lastWord; word++) if (reading.word(word) === 'again') return false;
  // "so this may solve it": what can be said of a cure before anybody knows
  if (group === 'modal' && /^(?:may|might)$/.test(reading.word(first)) && CURES.test(reading.word(last + 1)))
    return false;
  // "I could well imagine the noise": feels with the reader
  if (group === 'modal' && /^(?:imagine|understand|see|believe|picture)$/.test(reading.word(last + 1))) return false;
  // "I hope we can meet at the fair": a wish
  if (group === 'think' && MEETS.test(reading.text.slice(span.end, span.end + 60))) return false;
  // "We expect to finish by noon. I'll text you at noon either way": a forecast beside a firm promise
  if (group === 'hoping' && /^expects? to$/i.test(reading.slice(span)) && isForecast(reading, sentence)) return false;
  if (group === 'modal' || group === 'able') return !isUnderIf(reading, firstWord, first);
  if (group === 'joined')
    return isOfSender(reading, cue, firstWord) && !WISHES.test(`${next} ${reading.word(last + 2)}`);
  if (group === 'but') return true;
  if (group === 'possible' && tellsState(reading, cue, lastWord)) return false;
  if (group === 'luck') return isAboutMatter(reading, cue, firstWord, lastWord);
  if (group === 'try' && /^(?:try|attempt)/.test(reading.word(last)) && /^(?:again|out|on|it|this|that)$/.test(next))
    return false;
  if (
    (group === 'think' || group === 'hope') &&
    /\b(?:this|that|it) (?:clears|helps|answers|explains|makes)\b/.test(
      `${reading.word(last + 1)} ${reading.word(last + 2)}`,
    )
  )
    return false;
  if (/^(?:try|trying|attempt|attempting|endeavou?r|strive|do|doing)$/.test(reading.word(first))) return true;
  return !WISHED.has(group) || !WISHES.test(`${next} ${reading.word(last + 2)}`);
}

/** Whether news are promised by a time behind the sentence, whatever comes of it. */
const isForecast = (reading: Reading, sentence: number): boolean =>
  reading.sentences.some(
    ({ span }, at) => at > sentence && PROMISES_NEWS.test(reading.slice(span)) && hasConcreteTime(reading, at),
  );
const MEETS =
  /^ (?:that )?(?:we(?:[’']ll| can| could| will| may| shall| get to) (?:\w+ )?(?:meet|see you|welcome|catch up|work together|talk|speak)\b|(?:things|it|life|everything) \w+(?: \w+){0,3} for you\b)/i;
const PROMISES_NEWS =
  /\b(?:I|we|you)(?:[’']ll| will) (?:\w+ ){0,2}?(?:write|message|ring|call|update|tell|post|text|report|e-?mail|send|hear|get)\b/i;

const CURES = /^(?:solve|fix|resolve|sort|settle|clear|do|take|help|cure)$/;

/** "There's a good chance that your runs are stored elsewhere": what is the case, and no promise. */
function tellsState(reading: Reading, { first, last }: Cue, lastWord: number): boolean {
  if (!/^(?:there|chances|odds)$/.test(reading.word(first)) && reading.word(first) !== 'the') return false;
  // "There's a fair chance that it can be saved": how it will fare
  if (
    /^ (?:it|they|s?he|the \w+|your \w+) (?:will|can) (?:be (?:saved|cured|revived|healed)|recover|heal|grow|survive|bloom|live)\b/i.test(
      reading.text.slice(reading.wordSpan(last).end),
    )
  )
    return true;
  for (let word = last + 1; word <= lastWord; word++) {
    if (/^(?:will|shall|can|could|get|arrive|reach|come|getting|having|to)$/.test(reading.word(word))) return false;
    if (/^(?:is|are|was|were|has|have|'s|sits|lies|stands|needs|belongs)$/.test(reading.word(word))) return true;
  }
  return false;
}

/** "… and will try to": whether the sender, a colleague or a pronoun for one stands before. */
function isOfSender(reading: Reading, { first, sentence }: Cue, firstWord: number): boolean {
  // "Ravi will try to …", "… with Dinesh, who will attempt to …"
  if (NAME.test(reading.slice(reading.wordSpan(firstWord))) && first - firstWord <= 6) return true;
  for (let word = first - 1; word >= firstWord; word--) {
    const written = reading.word(word);
    if (/^(?:i|we|our|he|she)$/.test(written)) return true;
    if (written === 'who' && /^\p{Lu}/u.test(reading.slice(reading.wordSpan(word - 1)))) return true;
    if (/^(?:you|your|if|when|system|app|device|machine|server|thie(?:f|ves)|scammers?|fraudsters?)$/.test(written))
      return false;
  }
  return reading.cuesIn('colleague', sentence, -1, 0).some((colleague) => colleague.first < first);
}

const WISHED = new Set(['try', 'hope', 'hoping']);

function isUnderIf(reading: Reading, firstWord: number, first: number): boolean {
  for (let word = first - 1; word >= firstWord && first - word <= 3; word--)
    if (/^(?:if|should|whether|what|how|why|when|where|which|that)$/.test(reading.word(word))) return true;
  return false;
}

/** A name, as the first word of a sentence. */
const NAME =
  /^(?!(?:The|This|That|These|Those|It|You|Your|They|There|And|But|So|Then|If|When|Once|Some|Any|Each|Every|Most|Many|All|Both|Please|What|Which|Who|Nobody|Somebody|Someone|Anyone|Hackers?|System|Windows|As|To|In|On|At|For|Our|My|An?)\b)[A-Z][a-z]*[a-rt-z]$/;

/** What may follow a "hopefully" that hedges a whole sentence. */
const BESIDE_HOPE =
  /^(?:this|that|these|it|we|i|our|the|your|you|everything|things|all|my|an?|there|they|he|she|will|shall|be|by|soon|today|tomorrow|tonight|before|within|next|on|at|in|with|will|have|also|then|one|both|no)$/;
const OWN = /^(?:you|your|enjoy|find|like|love|well)$/;
const PAST = /^(?:was|were|had|did|been|got|found|arrived|went)$/;

/** Whether somebody other than the reader will do something in the sentence. */
function promises(reading: Reading, firstWord: number, lastWord: number): boolean {
  for (let word = firstWord + 1; word <= lastWord; word++)
    if (/^(?:will|shall|can|could|'d)$/.test(reading.word(word)) && reading.word(word - 1) !== 'you') return true;
  return false;
}

/** "Hopefully this solves it" hedges; "hopefully you had a good trip" is a wish. */
function isAboutMatter(reading: Reading, { first, last }: Cue, firstWord: number, lastWord: number): boolean {
  const next = last < lastWord ? reading.word(last + 1) : '';
  // "even if nothing turns up" rules nothing out; "if something turns up later, write to us" waits for the reader.
  if (/^(?:unless|if|provided)$/.test(reading.word(first)) && /^(?:up|between)$/.test(reading.word(last))) {
    if (reading.word(first - 1) === 'even') return false;
    if (reading.word(first + 1) !== 'nothing' && !promises(reading, firstWord, lastWord)) return false;
  }
  // "Weather permitting, you can eat outside"
  if (
    /^(?:permitting|allowing|permits?|allows?)$/.test(reading.word(last)) &&
    next === 'you' &&
    /^(?:can|may|could)$/.test(reading.word(last + 2))
  )
    return false;
  if (/^(?:if|when|whenever|as)$/.test(reading.word(first)) && /^(?:i|we|he|she|they)$/.test(reading.word(first + 1)))
    return promises(reading, firstWord, lastWord);
  // "With luck you spot a seal": what a visitor may see
  if (
    next === 'you' &&
    /luck$/.test(reading.word(last)) &&
    !/^(?:will|shall|should|can|get|have|hear)$/.test(reading.word(last + 2))
  )
    return false;
  if (reading.word(first) !== 'hopefully') return true;
  if (
    last > firstWord &&
    !BESIDE_HOPE.test(next) &&
    !/^(?:will|shall|should|is|are|can|be|and|but)$/.test(reading.word(first - 1))
  )
    return false;
  if (/^(?:and|to)$/.test(reading.word(first - 1)) && !BESIDE_HOPE.test(next)) return false;
  if (OWN.test(next) && !/^(?:will|shall|should|can|get|have)$/.test(reading.word(last + 2)) && next !== 'your')
    return false;
  for (let word = firstWord; word <= lastWord; word++) if (PAST.test(reading.word(word))) return false;
  return lastWord > first || lastWord > last || firstWord < first;
}
