import { type Cue, defineRule, type Reading } from '@trustlint/core';
import { clauseStart } from '../clause.ts';
import { hasConcreteTime } from '../lexicon/time.ts';

const ID = 'competence/unanswered-unknown';

/** Stands between the sender and their "not know". */
const ADVERB =
  '(honestly|really|actually|just|simply|currently|quite|even|unfortunately|still|also|truly|sadly|yet|either|exactly|now|personally|rightly|for the life of (me|us)|with the best will in the world|begin to|for certain|at the moment|at this (time|point|stage)|at present|to be honest|i am afraid)?';
const WH = '(why|what|when|where|which|who|whose|whom|how|whether|if)';
const CAUSE = '(cause|reason|reasons|source|origin|root|culprit|answer|explanation|date|fault|exact <any>)';
const KNOWLEDGE =
  '(idea|clue|information|info|details|visibility|insight|insights|knowledge|data|news|explanation|answer|answers|eta|timeline|date|clarity|certainty|update|updates)';
/** The sender, and what stands for them: "our side", "this office". */
const KNOWER = '(<sender>|(our|my|this) (side|end|office|desk|branch|shop|department))';
/** What the sender looks things up in. */
const RECORD =
  '(records|record|system|systems|screen|file|files|log|logs|notes|note|database|history|paperwork|report|documentation|data|register|booking|ledger|entry|entries|order|computer|archive|archives|minutes|manual|statement|tracking|invoice|letter|form|dashboard|portal)';
const EXACT = '(exact|real|root|actual|precise|true|underlying|main)';
/** What is asked and not answered. */
const QUERY = `(${WH}|(the|that|this|any|a|its) ${EXACT}? ${CAUSE})`;
const UNABLE = `((can|could|would) not ${ADVERB} (be able to)?|will not ${ADVERB} be able to|(am|are|is|was|were|remain) ${ADVERB} (not able|unable|not in a position|in no position|not in the position) ${ADVERB} to|(have|has|had) ${ADVERB} not ${ADVERB} (been able|managed) to|(have|has|had) ${ADVERB} been (unable|powerless|at a loss) to|(fail|fails|failed|struggle|struggled|have failed|has failed|never managed|did not manage|have yet) to|(have|has|had) (had)? (no|little|not had any|not had much) (luck|success|joy) (in)?)`;
/** To come by an answer, in any words. */
const LEARN =
  '(find~ out|learn~|work~ out|figure~ out|establish~|determine~|identify~|explain~|discover~|ascertain~|trace~|make~ out|piece~ together|reconstruct~|pinpoint~|pin~ down|nail~ down|uncover~|shed~ (any|much|more)? light on|get~ to the (bottom|root|heart) of|account~ for|understand~|tell~ (you)?|say)';
const FOUND =
  '(determined|established|found|identified|explained|pinpointed|traced|ascertained|discovered|clarified|confirmed|located|isolated|given|stated|recorded)';

export const unansweredUnknown = defineRule({
  id: ID,
  level: 'sentence',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'The sender does not know, and does not say how they will find out.',
  why: 'Not to know is honest and fine. To leave it there makes the reader’s question end with us: they can’t tell whether anybody will ever look. One sentence about who finds out, and by when, keeps their trust.',
  sources: ['000 2.1', '000 4.1'],
  options: {},
  phrases: {
    [ID]: [
      // to know
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} ${LEARN} (exactly|precisely|for (sure|certain))? (yet)? (${WH}|(the|that|this|any|a|its) ${EXACT}? ${CAUSE})`,
      // Nothing tells us
      `there (is|'s|was) ${ADVERB} no (obvious|clear|good|plausible|real|apparent|known|logical|rational|further|immediate|ready)? explanation ..5 (for|as to|why|how|of)`,
      `there (is|'s|was) ${ADVERB} no (obvious|clear|plausible|real|apparent|known|logical|rational|immediate|ready) (reason|cause) ..4 (why|how|for (the|this|that|your|it)|of (the|this|that|your))`,
      `(is|'s|was) nothing ..5 (to|that|which) (tell|show|tells|shows|explain|explains|say|says|indicate|indicates|suggest|suggests|account|accounts) (us|me|for)? ..1 ${QUERY}`,
      `nothing (in|on|at|about|from|here|(that)? (i|we)) ..5 (explains|accounts for|(sheds|throws) (any)? light|(tells (us|me)?|shows|says|indicates|suggests) ${WH})`,
      `${CAUSE} ..5 (is|'s|are) not (something|anything|visible|apparent|evident) ..2 (i|we|to (me|us)|from here|here) ..3`,
      `<sender> (did|could) (never|not ever) (did|quite|really|actually)? ${LEARN} ${WH}`,
      `<sender> never (did|could|managed to) ${LEARN} (${WH}|the)`,
      // The sender left out or named before: "couldn't tell you, I'm afraid", "I'm in sales and wouldn't know how"
      `^ (i am afraid|sorry|sadly|honestly|frankly|well|alas)? (can|could|would) not ${ADVERB} (know|say|tell (you)?|tell you that|explain (it|that|this)?|answer (that|this|it)?) (i am afraid|sorry|sadly|alas|i fear|unfortunately)? $`,
      `(and|but|so|or) (i|we)? ${ADVERB} (can|could|would|do) not ${ADVERB} (know|say|tell (you)?|explain|answer) (exactly|you)? ${WH}`,
      `(and|but|so) (i|we)? ${ADVERB} would not ${ADVERB} know`,
      `(and|but) (i|we)? ${ADVERB} (can|could) not ${ADVERB} see any ..1 (reason|cause|explanation) (for|behind|of) (the|this|that|these|those)`,
      'neither (i|we|our <any>|my <any>|the <any>) nor ..3 (can|could|was able to|were able to) (explain|say|tell|answer|work|make|see|find)',
      '(neither (i|we|our <any>|my <any>|the <any>) nor ..3) (know|knows|knew|understand|understands) (why|how|what|where|when|who|which|the (cause|reason))',
      '(have|find|found|see|saw|is) nothing (in|on|at) ..3 (that|which|to) (would|could|can|might)? (explain|explains|tell|tells|account|show|shows why)',
      '(and|but) (found|find|have found) (no|not any) (reason|cause|explanation|answer|clue)',
      `(it)? remains to be (seen|found out|established|determined|clarified) (why|who|what|how)`,
      // The search ended in nothing
      '(attempt|attempts|effort|efforts|search|searches|enquiries|inquiries|investigation|investigations|look|checks) ..8 (came to nothing|come to nothing|led nowhere|got us nowhere|turned up nothing|yielded nothing|drew a blank|found nothing|were in vain|was in vain|bore no fruit|were fruitless|was fruitless|remained fruitless|ended in nothing)',
      `<sender> (found|find|have found|can find|could find) (no|not any|never any) (reason|cause|explanation|answer|clue|trace of (why|what|how))`,
      `<sender> ${ADVERB} (am|are) ${ADVERB} (puzzling|wondering|scratching ..3|racking ..3|guessing|speculating|in two minds|no nearer) ..2 (why|how|what|where|who|to knowing)`,
      '(why|how|what|where|who|whose|when|which) ..8 (escapes|eludes|baffles|puzzles|beats|defeats) (me|us|our <any>|everyone here)',
      `(is|was) not (something|anything|a thing) (that)? (i|we) (can|could) (say|tell (you)?|explain|answer)`,
      `(is|was|'s) not (something|anything|a thing|one) (that|which)? (i|we) (have|know|hold|can give) (you)? (an|the|any) (answer|answers|explanation)`,
      `(beyond|more than|not within|outside) (of)? (what|anything|all) (i|we) (know|can (say|tell|explain))`,
      `${CAUSE} ..5 (can|could) not ${ADVERB} be (nailed down|pinned down|tracked down|put down to|cleared up|got at|reconstructed|pieced together)`,
      '(nobody|no one|none of us|not one of us|neither of us) ..6 (could|can|was able to|were able to|managed to) (shed|throw|cast) (any|much|more|some)? light on',
      `<sender> ${ADVERB} do not ${ADVERB} know`,
      `<sender> ${ADVERB} does not ${ADVERB} know`,
      `<sender> ${ADVERB} (would|will) not ${ADVERB} know`,
      `<sender> ${ADVERB} (have|has) (never|not) (yet)? (found out|known|learned|learnt|been able to (find|work|figure|explain|determine|establish|identify|tell))`,
      `<sender> never (found out|learned|learnt|knew)`,
      `<sender> (know|knows) (nothing|very little|little) (of|about|on|more|beyond)`,
      `<sender> (know|knows) (no more|as (little|much)) (than|as) you`,
      '^^ do not know',
      `(i|we) ${ADVERB} do not ${ADVERB} have (that|this|such|the) (information|answer|detail|details|knowledge|data|date)`,
      `${CAUSE} ..5 (can|could) not ${ADVERB} be (<ly>)? ${FOUND}`,
      `(the|our) <any>? <person.any> ${ADVERB} (did|does|do|has|have) not ${ADVERB} (say|said|explain|explained|tell (us|me)|told (us|me)|mention|mentioned|give|given|know) ${QUERY}`,
      `${KNOWER} ${ADVERB} ${UNABLE} make (head or tail|any sense|sense|heads or tails) of`,
      '(question|questions) ..6 (i|we) (can|could) not ..1 answer',
      `<sender> ${ADVERB} (have|has) (my|our|some|serious|strong)? doubts (whether|if|that|about whether) (anyone|anybody|someone|we|i)`,
      `^ (i am afraid|sorry|sadly|honestly|frankly)? (have|has) not (got)? (a|the|any) (faintest|foggiest|slightest|first|single)? (idea|clue|notion|inkling)`,
      `^ have not (got)? the (faintest|foggiest|slightest)`,
      `<sender> ${ADVERB} (have|has) not (got)? the (faintest|foggiest|slightest)`,
      '(was|were) (unable|not able) to (tell|say to|inform) (me|us)',
      '(not|nothing) (something|anything)? (that|which)? (i|we) (have|hold|got) (any)? (information|details|knowledge|data|news|insight) (about|on|into|for|of)',
      `<sender> ${ADVERB} (have|has) not (the|any|such|that) (knowledge|information|answer|explanation|data|details)`,
      `<sender> (am|are|is) not having (any|the|an|a) ..2 ${KNOWLEDGE}`,
      `<sender> ${ADVERB} (lack|lacks|are lacking|am lacking) (the|any|that|this|such)? ..1 (information|knowledge|data|details|insight)`,
      `<sender> ${ADVERB} (have|has) (received)? no (inkling|notion|intimation|particulars|hint|indication|explanation to (give|offer)|theory)`,
      '^ (still|also|really|quite)? not (sure|certain|clear) (about (that|this|it)|i am afraid|sorry|at all|myself|ourselves|either)',
      '^ not (sure|certain) $',
      '^ (honestly|sorry|really)? not (sure|certain) (if|whether|when|why|how|what|which|where) (it|that|this|we|they|he|she|the|there|our|anyone|anybody|to)',
      '(only)? time will tell',
      `(is|are|it) (not|never) (in|within) (my|our) knowledge`,
      `<sender> ${ADVERB} ${UNABLE} ${ADVERB} (put (a|my|our) finger on|pin down|fathom|get my head around|get our heads around|see why)`,
      '(it|this|that) (could|may|might) be (anything|any of|one of (several|many|a number)|all sorts of)',
      `(i|we) wish (i|we) knew`,
      `(nobody|no one|none of us|none of (our|the) <any>) ..4 (know|knows|can (tell|say|explain)|could (tell|say|explain)|seems to know|is (sure|certain)|understands|has (any|an|a) (idea|clue)|(has|have|is|was) (been)? able to (say|tell|explain|find|work|identify)|can (work|figure) it out)`,
      `(our|my|this) (side|end|office|desk|branch|shop|department) ${ADVERB} (do|does|did) not ${ADVERB} know`,
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} (say|tell|tell you|explain|answer|work out|figure out|find out|establish|determine|identify|pinpoint|ascertain|comment on|state|let you know|give you|offer|provide|shed light on|make out|account for|advise you|advise|trace|reconstruct) (exactly|for (sure|certain)|with certainty|precisely)? ${QUERY}`,
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} (confirm|verify) (when|why|how|what)`,
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} (work|figure|make|puzzle|find) (it|this|that)? out ((for|at) (you|the moment|present))? $`,
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} (account for|explain|make sense of|shed (any|more)? light on) (it|this|that|the|your|how|why|what)`,
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} (establish|determine|ascertain|discover|say|clear up|reconstruct) (it|this|that) ((for|at) (you|the moment|present))? $`,
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} be ${ADVERB} (sure|certain|positive|definite|specific) (${WH}|that|about|of)`,
      `${KNOWER} ${ADVERB} ${UNABLE} be ${ADVERB} (sure|certain|positive) $`,
      `^ (can|could) not ${ADVERB} (say|tell|tell you|be sure|be certain|explain|work out|find out|figure out|establish|answer) (that|this|it|for (sure|certain)|exactly|${QUERY})`,
      `^^ (can|could) not (say|tell you|tell|explain) (that)? (sorry|i am afraid|unfortunately)?`,
      'idk',
      '^ dunno',
      `(not|never) (something|anything|a (thing|question|point)) (that|which)? (i|we) ${ADVERB} ((would|'d|could)? know|have (an|any) answer|can (say|tell|answer|explain|speak)|could (say|tell|answer|explain)|understand)`,
      `(i|we) (can|could|may|must) (only|merely|just|but|at best|at most) (guess|speculate|surmise|conjecture|wonder (about)? ${WH})`,
      `(would|'d|do|will|can|could) not (even|possibly|so much as)? (like|want|care|dare|wish|venture|presume|hazard) (to)? (guess|speculate|a guess|hazard a guess|venture a guess)`,
      `(would|'d) not (like|care|dare|wish|presume) to say`,
      '(your|any|anybody|anyone) ..1 guess (is|would be|may be|might be|will be) as good',
      "(has|have|'s|had|got|have got|has got) (got)? (me|us|everyone here|all of us|the whole team|our <any>) ..1 (stumped|baffled|beat|beaten|puzzled|foxed|flummoxed|perplexed|mystified|guessing|confounded|bewildered|at a loss|scratching)",
      '(scratching|scratch|scratched) (my|our) ..1 (head|heads)',
      '(drawing|drew|draw|drawn) a (complete|total|bit of a)? blank',
      '(doubtful|questionable|debatable|(i|we) doubt) (if|whether|that)? (anyone|anybody|someone|we|i|a soul) ..3 (say|know|knows|tell|explain|remember|remembers)',
      // A search that ended so: "I read it twice and am none the wiser".
      '(am|are|was|were|is|remain|remained|be|been|and|but|me|us) (still|also|quite|yet|sadly|now|yet again)? (none the wiser|(no|not any|not much) (the)? wiser)',
      `(and|but|yet) ${ADVERB} (am|are|remain) ${ADVERB} (still|as yet|completely|totally|utterly|quite)? (at a (complete|total)? loss|in the dark|stumped|baffled|puzzled|mystified|perplexed|clueless|unsure|uncertain|not sure|no further)`,
      `(and|but|yet) ${ADVERB} (do|can|could) not ${ADVERB} (know|understand|see|explain|tell|say|work out|make out|find out|figure out) (${WH}|the ${EXACT}? ${CAUSE})`,
      '(is|are|remains|remain|was) (still|purely|largely|entirely|really|now|just)? (a matter of|open to|a question of|pure|sheer|mere|all|only|subject to) (guesswork|speculation|conjecture|guessing)',
      '(as much|just as|just as much|equally|every bit as) in the dark',
      `${RECORD} (tell|tells|say|says|reveal|reveals|show|shows|yield|yields|told|said|showed) (us|me)? (nothing|very little|precious little|no more) (about|on|as to|of|beyond)`,
      `<sender> ${ADVERB} (have|has|had|was|were) ${ADVERB} (never|not) (been)? (told|informed) $`,
      `<sender> ${ADVERB} (have|has) ${ADVERB} no (way|means) (of|to) (see|seeing|trace|tracing|establish|establishing|check|checking|determine|determining) ${WH}`,
      `<sender> ${ADVERB} (have|has) ${ADVERB} not ${ADVERB} been (told|given|sent|informed of|notified of) (the|a|any) (new|exact|final|firm|precise)? (date|dates|time|times|reason|reasons|cause|details|schedule|price|venue)`,
      '(nobody|no one|none of us) ..4 (has|have|was|were) (been)? (told|informed) (when|why|how|what|whether)',
      '(nobody|no one) (has|had)? (yet)? (told|given|sent) us (the|a|any) (new|exact|final|firm)? (date|dates|time|times|reason|details|schedule|price|venue)',
      // No answer.
      `<sender> ${ADVERB} (have|has) (got)? no answer (to|for|on) `,
      `(none of us|nobody|no one|neither of us) ..3 (has|have) (got)? (an|any|the) (answer|explanation)`,
      `<sender> ${ADVERB} (do|does|did) not ${ADVERB} have (an|any|the) answer (to|for|on) (that|this|it|your|you|the)`,
      `<sender> ${ADVERB} (do|does|did) not ${ADVERB} have (an|any|the) answer (to|for|on)? $`,
      `<sender> ${ADVERB} (have|has) not ${ADVERB} got (an|any|the) (answer|explanation)`,
      '(to|for) which (i|we) ..1 (have|has|know) no (answer|explanation)',
      '(to|for) which (i|we) ..1 do not have (an|any|the) (answer|explanation)',
      `there is ${ADVERB} no answer (to|for) (that|this|it|your question|the question)`,
      `(one|something|question|point) (that|which)? (i|we) ${ADVERB} (can|could) not ${ADVERB} (answer|explain|tell you|say|speak to)`,
      `(one|something|question|point) (that|which)? (none of us|nobody|no one|neither of us) ..3 (can|could) (answer|explain|tell you|say)`,
      `(i|we) (only|really|just|do|too)? wish (that)? (i|we) (knew ${WH}|could (tell you|say|explain|answer that) ${WH}?|had (an|the|any) (answer|explanation))`,
      `if only (i|we) (knew|could (tell you|say|explain)) ${WH}`,
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} (learn|find out|work out|figure out|establish|determine|say|tell|explain|discover|ascertain|trace|make out|piece together|reconstruct) $`,
      '(not a soul|not one of us|neither of us|hardly (anyone|anybody)|few of us|none of (us|our <any>|the <any>)|nobody|no one) ..4 (know|knows|remember|remembers|recall|recalls|recollects|can (say|tell|explain|answer)|could (say|tell|explain|answer))',
      `<sender> ${ADVERB} (do|does|did) not ${ADVERB} (remember|recall|recollect) ${WH}`,
      '(is|are|was|were|seems|been) lost (in the mists|to history|to time|in time)',
      '(is|are|remain|remains|stay|stays) ..1 (a|an|something of a) ..1 (mystery|riddle|puzzle|enigma) (to|for) (us|me|all|our|everyone|everybody|the whole)',
      '(cause|reason|origin|source|why|how|who|where|what|matter) ..8 (remain|remains) (a|an|something of a) <any>? (mystery|riddle|puzzle|enigma)',
      `<sender> (am|are|is) not (privy to|party to|told|informed) (as to|of|about)? (${WH}|the ${EXACT}? ${CAUSE}|their ${CAUSE})`,
      // What we look things up in says nothing.
      `(our|my|the|this|your|his|her|their|its) <any>? ${RECORD} (simply|just|also|unfortunately|sadly|only)? (do|does|did|would|will) not (actually|clearly|exactly|seem to)? (show|shows|say|state|tell|give|mention|explain|record|reveal|indicate|specify|note|list|contain|disclose) (us|me|you|here)? ${QUERY}`,
      `(our|my|the|this|your|his|her|their|its) <any>? ${RECORD} (give|gives|show|shows|contain|contains|hold|holds|has|have|offer|offers|state|states|gave|had|say|says|mention|mentions) (no|no clear|nothing (about|on|as to)|neither) (reason|reasons|explanation|cause|answer|clue|indication of|hint|hint of|information on|information about|details of|details on|${WH})`,
      `(is|are|'s|was|find|found|see|have|has|had) no (record|records|note|notes|mention|trace|indication|sign|hint|information|word|explanation|details|evidence) (of|as to|about|on|in|for|that explains|explaining|showing|available|to show|saying|from)? <any>? ${WH}`,
      `no (reason|explanation|cause|answer) (is|was|has been|were|could be|can be|had been) (<ly>)? (given|available|stated|recorded|known|on (file|record)|provided|offered|noted|shown|found|identified|established)`,
      `(is|'s|was) (simply|currently|really|just|still)? no (explanation|answer|reason|cause|eta|estimate|forecast|timeline) (available|known|given|to (give|offer|be had)|on (file|record)|at (present|this|the moment)|that (we|i) (know|can))`,
      `(no|not any|not enough|insufficient|no further|no more) (information|explanation|details|news|data) (is|are|was|were|has been|have been) (currently|yet|as yet|<ly>)? (available|known|given|provided|to hand|released|forthcoming) (to (us|me)|on|about|as to|regarding|for|at|yet)`,
      // Others did not tell us.
      `(not|never|nobody|no one|none of them) (yet|ever|actually|has|have|had|been|ever)? (told|informed|explained to|notified|advised|given) (us|me|our <any>|anyone here) ${QUERY}`,
      `(not|never|nobody|no one) (yet|ever|has|have|had)? (explained|said|told us|told me|informed us|let us know|let me know) ${WH}`,
      `${KNOWER} (have|has|had|was|were) ${ADVERB} (not|never) ${ADVERB} (been|being)? (told|informed|advised|notified|given|made aware) (of|about|as to)? ${QUERY}`,
      `not having (been|yet been) (told|informed|given|advised) (of|about|as to)? ${QUERY}`,
      `${KNOWER} (was|were|have been|had been|has been) (given|offered|told) (no|nothing) (${CAUSE}|as to|about ${WH})`,
      `no ${CAUSE} (was|has been|were|is) (ever)? (given|offered|provided|communicated|passed on|supplied) to (us|me)`,
      // Passive: the search ended without a finding.
      `${CAUSE} ..5 (has|have|had|is|was) (still|also|yet|as yet|so far|to date)? not (yet|been|ever|actually|so far|fully|as yet)? (been)? (fully|clearly|positively|conclusively)? ${FOUND}`,
      `it (can|could) not be (<ly>)? ${FOUND} ${WH}`,
      `it (has|had|is|was) not (yet|ever)? (been|be)? ${FOUND} ${WH}`,
      `(is|was|has been|have been|'s|been|proved|proven) (not|im) ${ADVERB} possible ((for|to) (us|me))? to (say|tell|know|find out|establish|determine|explain|identify|trace|work out|ascertain|predict|answer)`,
      `(nothing|little|not much|very little|hardly anything) (more|else|further)? (is|was|has been) (yet|currently|as yet|so far|<ly>)? known (about|of|on|as to|to us|regarding|${WH})`,
      `<sender> ${ADVERB} (remain|remains|stay) (unsure|uncertain|unclear|in the dark|none the wiser|puzzled|baffled|at a loss|clueless)`,
      `(never|not|failed to|not yet|nor) ..2 (get|got|gotten) to the (bottom|root|heart) of`,
      `${KNOWER} (do|does|did) not ${ADVERB} (possess|hold|receive|see|find) (any|an|a|the|much|enough|further|more|that)? (further|more|reliable|clear|exact)? (${KNOWLEDGE}|indication|record|records) (on|about|into|${WH}|as to|regarding|of (why|how|when|what|who)|for)`,
      // After a label: "Cause: unknown".
      '^ (still|as yet|currently|so far|presently)? «(unknown|unclear|undetermined|unexplained|not known|not clear|not established|uncertain)» (yet|at present|so far|to us)? $',
      // sure, certain, clear, aware
      `<sender> ${ADVERB} (am|are|is|'s) not ${ADVERB} (entirely|completely|totally|fully|<ly>)? (sure|certain|clear|positive)`,
      `<sender> ${ADVERB} (am|are|is|'s) ${ADVERB} (unsure|uncertain|unclear|clueless|stumped|baffled|puzzled|(at a|at) loss|in the dark|none the wiser|as puzzled|as lost)`,
      `<sender> ${ADVERB} (am|are|is|'s) not ${ADVERB} aware of (any|the|a|an)? <any>? (date|time|timeline|reason|cause|explanation|plan|plans|release|schedule|arrival)`,
      `<sender> ${ADVERB} (am|are|is|'s) not ${ADVERB} aware (of)? ${WH}`,
      `<sender> ${ADVERB} (am|are|is) not ${ADVERB} familiar with (${WH}|the ${EXACT}? ${CAUSE})`,
      `<sender> ${ADVERB} (am|are|is) not ${ADVERB} familiar with (that|this|the|your) <any>? (feature|product|model|setting|option|error|term|form|device|function|plugin|app|version|scheme|service|tool|report)`,
      `<sender> ${ADVERB} (am|are|is|remain) ${ADVERB} unaware (of|as to)? (${WH}|(the|any) ${EXACT}? ${CAUSE})`,
      // What the sender sees from where they sit
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} see (from (here|this end|my end|our end|our side|where i sit)|(on|in|at) (my|our|the) ..1 (screen|side|end|system|records|account|file|notes)|anywhere) ${WH}`,
      `${KNOWER} ${ADVERB} ${UNABLE} ${ADVERB} see any ..1 (reason|cause|explanation) (for|behind|of) (the|this|that|these|those)`,
      `${KNOWER} (do|does) not have (any|a|the (faintest|foggiest|slightest|first)) (idea|clue|notion|inkling) (as to|about)? (${WH}|$)`,
      `(not|never) (something|a thing|a point|a question|anything) (that|which)? (i|we) (am|are) (sure|certain|clear) (of|about|on)`,
      `that (is|'s) something (that|which)? (i|we) (am|are) not (sure|certain|clear) (of|about|on)`,
      `(something|a question) (that|which)? (i|we) ${ADVERB} (do not know|can not answer|have no answer (to|for))`,
      `^^ not (sure|certain)`,
      `^^ (unsure|uncertain) ${WH}`,
      // idea, information
      `^ (absolutely|honestly|sorry|really)? no (idea|clue)`,
      `^ not (a|the (faintest|foggiest|slightest|first)) (clue|idea)`,
      `<sender> ${ADVERB} (have|has|'s|got|have got|has got) ${ADVERB} (no|zero|absolutely no|little) (real|further|more|other|reliable|clear|exact|new)? ${KNOWLEDGE}`,
      `<sender> ${ADVERB} (have|has) ${ADVERB} no (way of (knowing|telling|saying|finding out)|way to (know|tell|say|find out)|means of (knowing|telling))`,
      `<sender> ${ADVERB} (have|has) ${ADVERB} (no|not a|not any) record of (why|how|what|when|who|which|whether)`,
      `<sender> ${ADVERB} (do|does|did) not ${ADVERB} have (any|an|a|the|much|enough|further|more|that)? (real|further|more|other|reliable|clear|exact|new)? ${KNOWLEDGE} (on|about|into|why|as to|regarding|of|when|for|yet|to (that|this|your)|how|what|who|where|which|whether|at)`,
      `<sender> ${ADVERB} (have|has|'s) not ${ADVERB} (got)? (a|the|any) (faintest|foggiest|slightest|first)? (idea|clue|notion)`,
      `<sender> ${ADVERB} (have|has|'s) not ${ADVERB} (got)? the (faintest|foggiest|slightest)`,
      `<sender> ${ADVERB} (lack|lacks) (any|the|all|this|that)? ${KNOWLEDGE}`,
      `<sender> ${ADVERB} (have|has) nothing (on|about|to (say|tell you) (on|about)) (this|that|it|the)`,
      `<sender> ${ADVERB} (have|has) not ${ADVERB} (been)? (told|informed|heard) ${WH}`,
      // say, tell, explain
      `<sender> ${ADVERB} (can|could) not ${ADVERB} (say|explain|tell|tell you|say to you|know|think) (exactly|for (sure|certain)|with certainty|precisely)? ${WH}`,
      `<sender> ${ADVERB} (can|could) not ${ADVERB} (say|tell|tell you) (exactly|for (sure|certain)|with (any)? certainty|precisely)`,
      `<sender> ${ADVERB} (can|could) not ${ADVERB} (say|explain|tell you|tell) (that|this|it)? $`,
      `<sender> ${ADVERB} (can|could) not ${ADVERB} (explain|tell you|name|give you|account for) (the|that|this) ${CAUSE}`,
      `<sender> ${ADVERB} (can|could) not explain (it|this|that|the <any>)`,
      `<sender> ${ADVERB} (can|could) not ${ADVERB} (find out|work out|figure out|determine|establish|identify|pinpoint|ascertain|find|make out|trace|understand|get to the bottom of|answer|discover|reconstruct) (exactly)? (${WH}|(the|any|a) (exact|real|root|actual)? (cause|reason|explanation|answer|source of|origin))`,
      `<sender> ${ADVERB} (can|could) not ${ADVERB} (work|figure) (it|this|that) out`,
      `<sender> ${ADVERB} (can|could) not ${ADVERB} (answer (that|this|your question)|make (any)? sense of (it|this|that))`,
      `<sender> ${ADVERB} (am|are|is|was|were) (not able|unable) to (find out|work out|figure out|determine|establish|identify|pinpoint|ascertain|explain|say|tell|tell you|answer) (exactly)? (${WH}|the (exact|real|root|actual)? (cause|reason|explanation|answer|source))`,
      `<sender> ${ADVERB} (do|does) not ${ADVERB} (understand|get) (why|how)`,
      `<sender> (never|have never) (understood|found out|figured out|worked out) ${WH}`,
      `(hard|difficult|impossible|tricky|too (early|soon)|not (easy|possible)) (for (us|me))? to (say|tell|know|predict|explain|guess) (for (sure|certain)|exactly|precisely|with certainty|${WH}|right now|at this|at the moment|from (here|the|what)|yet)`,
      `(hard|difficult|impossible|tricky) to (say|tell|know|predict) $`,
      // nobody's knowledge
      `(is|it's|remains|are|'s) (still|also|just|simply|really|<ly>)? (beyond|a (mystery|riddle|puzzle|complete mystery|total mystery) (to|for)) (me|us)`,
      '(remain|remains|remained|stay|stays|(is|are) still) (a|something of a) (mystery|riddle)',
      "(is|are|'s) (a|something of a) (mystery|riddle|puzzle) (why|how|what|where|who|when|to (me|us|our <any>|everyone|everybody|all of us|most of us))",
      `(beats|puzzles|baffles|escapes|stumps) (me|us)`,
      '^ (who (can|could) (say|tell)|who knows)',
      `(why|what|where|who|whose|how|which|whether) ..10 (can|could) (no longer|never|not) (now|any more)? be (<ly>)? ${FOUND}`,
      `(it|that) (is|was|has|proved) ${ADVERB} (not|never)? (been|proven|proved)? (not possible|possible|impossible) to (<ly>)? ${LEARN} ${WH}`,
      `<sender> ${ADVERB} (must|have to|has to|can only|should|may)? (confess|plead|admit|profess|own up to) (to)? (my|our|complete|total|utter)? ignorance`,
      '(am|are|is) (just|quite|every bit)? as (clueless|ignorant|puzzled|baffled|lost|stumped|mystified|perplexed|wise|bewildered) as you',
      `<sender> ${ADVERB} (have|has|had) ${ADVERB} (been)? (given|received|sent|offered|handed) no (such|further|other|more)? ${KNOWLEDGE}`,
      '(god|heaven|heavens|goodness|lord|the gods) (only|alone)? (knows|know)',
      "(anyone|anybody|everyone|everybody) 's guess",
      `your guess is as good as (mine|ours|anyone 's)`,
      `there (is|'s) (just|simply|really)? no (telling|knowing|saying|way (to|of) (know|knowing|tell|telling|say|saying))`,
      'search me',
      `(is|'s|are|was) not ${ADVERB} (clear|known|apparent|obvious|evident) to (us|me|anyone here|anybody here|the team|our team|our <any>)`,
      `(is|'s|are) not ${ADVERB} (clear|known) (yet|at (this|the)|at present|right now|for now|${WH})`,
      `(is|are|'s|remain|remains|stay|stays|remained) (still|as yet|currently|so far|also|yet|rather|quite|completely|entirely|<ly>)? «(unclear|unknown|undetermined|unexplained|uncertain|obscure|not known)»`,
      `${CAUSE} (can|could) not be (<ly>)? (determined|established|found|identified|explained|pinpointed|traced|ascertained)`,
      `no (explanation|cause|reason|answer) (was|has been|could be|can be) (found|given|identified|established|offered)`,
      `<sender> ${ADVERB} (have|has|am|are|is) yet to (find|work|figure|understand|learn|hear|determine|establish|identify|explain)`,
      `<sender> ${ADVERB} (have|has) not ${ADVERB} (figured|worked|found) (it)? out`,
      `<sender> ${ADVERB} (can|could) not ${ADVERB} (give|offer|provide|tell) (you)? (with)? (a|any|the|an) (exact|clear|precise|real)? (reason|explanation|answer|cause|date)`,
      `<sender> (am|are|is) not knowing`,
      `no way for (me|us) (of|to) (know|knowing|tell|telling|say)`,
      'do not ask (me|us) (why|how|what|when|where)',
      `for (reasons unknown|unknown reasons|(some|an) unknown reason|reasons (that)? (we|i) do not know|reasons (that are)? unknown)`,
      `(above|beyond|outside) (of)? (my|our) (pay grade|knowledge|expertise|understanding|ken)`,
    ],
    [`${ID}.asks`]: [
      // "An engineer will inspect the panel": the search goes on
      '(a|an|our|the|my|another|one of our|their) ..2 <person.any> (will|shall|is going to|is (coming|due|booked) to) (then|now|also|first|<ly>)? (inspect|look|check|visit|examine|open|test|investigate|take|come|call|ring|measure|trace|find|run|go|study|analyse|analyze|survey|assess|replace|repair|fix|write|tell|update|see|review|read|ask|query|search|dismantle|strip|swap|x-ray|explore|dig|climb)',
      '(send|show|tell|give|let) (me|us) (a|an|the|which|what|where|when|whether|how|your|have|see|two|some|one)',
      '(your|the|this) <any>? (case|ticket|question|matter|file|request|report|claim) (is|lies|sits|rests) (now|therefore|already)? (in front of|before|with) <any>',
      '(ms|mr|mrs|dr|<cap>) <any>? (looks|comes|checks|reads|calls|tests|visits|examines|measures|asks|opens|inspects|searches) ..6 (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|by|at|on|before|within)',
      '(reply|answer|respond|come back) with (a|an|the|your)',
      // Looked at again in a rhythm: "we go through the list each Monday"
      '(i|we|our ..2) (review|reviews|check|checks|revisit|revisits|go through|goes through|look at|looks at|update|updates) (it|this|the|our|that) ..3 (every|each|once a|on the (first|last)|on (mondays|tuesdays|wednesdays|thursdays|fridays))',
      'please (send|attach|tell|show|give|share|check|reply with|include|add|confirm)',
      '(could|can|would|will) you (please)? (send|tell|show|give|share|take|check|let)',
      '(if|once|when|as soon as) you (can)? (let|send|tell|show|give) (me|us)',
      '(i|we) (will|shall|am going to|are going to) <!follow-up.none>',
      // Already under way: "but I'm calling both now"
      '(am|are) (already|now|just|also|still|currently)? (calling|ringing|phoning|emailing|e-mailing|mailing|writing|contacting|messaging|texting|asking|chasing|finding|getting|visiting|going|checking|waiting|looking|searching|tracing|testing|querying|consulting|off to)',
      '(so|and) (i|we) (have|had)? (just|then|also)? (rang|called|phoned|asked|checked|looked|wrote|tested|measured|opened|searched|traced|found|contacted|went)',
      '(the|our|a) (brigade|police|lab|laboratory|council|insurer|court|ministry|surveyor|coroner) (reports|decides|publishes|announces|answers|replies|writes|rules) (on|by|today|tomorrow|this|next|in|within)',
      '(our|my|the|a|an|her|his|their) <any>? <person.any> (looks|comes|checks|reads|calls|tests|goes|visits|examines|measures|meets|decides|asks|opens|inspects|searches)',
      '(phones|calls|rings|writes to|mails|emails|texts|contacts|answers|updates|messages|tells|informs) you (before|by|at|on|within|today|tomorrow|this|next|as soon|once|when|in)',
      'so (i|we) (have|will|can|simply|just|instead)? (now|already|simply|just)? (stopped|taken|waived|lifted|reversed|dropped|corrected|returned|blocked|replaced|refunded|changed|sent|swapped|repaired|renewed|reset|restored|credited|booked|ordered|put|gave|paid|cancelled|removed|switched|started|rebuilt)',
    ],
    /** Not an unknown: a courtesy, a comparison, something that became known. */
    [`${ID}.innocent`]: [
      'know how to thank',
      '(known|know|knows|clear) (in advance|beforehand|ahead of time)',
      'beats (me|us) (every|at|to|by|in|again|hands)',
      '(knows|know) ..6 (but|except|besides|apart from|other than|only|as|like|better than) you',
      'you (lost|waited|stood|sat|spent|asked) ..8 (nobody|no one) ..4 could (tell|say|explain)',
      '(mystery|secret|riddle) (to|for) (everyone|everybody|all) ..3 (but|except)',
      '(stay|stays|remain|remains|is|are) ..1 (a|something of a|unknown|secret|unclear)? (mystery|riddle|puzzle|secret|unknown|unclear|surprise) (until|till|before|for the reader|to the end)',
      'know how (grateful|happy|glad|sorry|much|pleased)',
      'know (what|where) (i|we) would (do|be) without',
      '(tell|say|tell you) how (sorry|much|happy|glad|grateful|pleased|often|deeply)',
      'no idea how (to thank|grateful|happy|glad|much (it|this|that))',
      '(know|knows) (the|this|that|our|your|it) ..4 (better|best)',
      '(know|knows) ..3 (better|best|more) (about|than)',
      '(tell|told|tells|telling) ..2 apart',
      'not sure (we|i) (can|could) (thank|ever)',
      '(sure|know) (if|whether) (you|(it|this|that) helps) ..12 but',
      'no (idea|clue) (is|was|too|for)',
      '(information|info|news|data|answer|update) (desk|desks|point|centre|center|board|sheet|leaflet|evening|pack|line|kiosk|day|stand|booth|letter|feed|plan|phone|machine)',
      '(say|explain) (it|that|this) (any)? better',
      '(say|said) (no|enough|thank)',
      '(know|sure) (what|how|where|who) else',
      '(know|sure) (what|how) more',
      'know of (a|any|other|another|no|better)',
      '(knows|know) ..6 (like|as well as) (our|the|a|my|your|<cap>)',
      '(sure|know) about you',
      '(idea|know) how you (managed|manage|did|do|found|made|make)',
      'not know your (plans|taste|budget|needs|schedule|preferences|level|wishes|situation)',
      // What happened to a machine, told as it was
      'had no (record|trace|note|memory) of (what|which|whom) (it|they) had',
      '(see|read|store|keep|hold|save) (your|the|any|full)? <any>? (password|passwords|card|cards|card number|pin|passcode|code|codes) ..4 (know|have) (it|them) $',
      "not sure (that)? you (need|want|would|'d)",
      '(i|we) do not know about you',
      'do not know (your|the|a|any) (password|pin|passcode|card|code|better|answer to your security)',
      '(knows|know) (your|the) (password|pin|passcode|code|key)',
      '(where|when|as long as|in case) ..3 (is|remains|are) (unclear|unknown|not clear|not known)',
      '(at first|initially|in the beginning|back then|at that time|until then|until (yesterday|today|now|this)|when you (called|wrote|rang)|on the phone|earlier (today|this))',
    ],
    [`${ID}.closing-question`]: [
      '(anything|something) else',
      '(help|assist) you (with|further)',
      '(further|other|more|any) questions',
      'make sense',
      '(is that|all) (ok|okay|right|clear|good)',
    ],
  },
  bad: [
    { text: '⟦We were unable to establish that⟧. The bell is old.' },
    { text: "⟦We don't know⟧ why the gate stayed open. Thank you for your letter." },
    { text: '⟦No idea⟧, sorry. The menu was written by the cook.' },
    { text: "⟦I'm not sure⟧ about the toll on that bridge." },
    { text: '⟦Nothing in our diary explains⟧ the second visit. The fee is £4.' },
    { text: 'When the museum opens again ⟦is anyone’s guess⟧. Enjoy the weekend!' },
    { text: 'The reason for the second delivery ⟦is unknown to us⟧. Our prices stand on the last page.' },
    { text: "The lamp is fine now. ⟦We couldn't work out what⟧ made it flicker." },
    { text: '⟦Nobody in our office can tell⟧ who took your umbrella.' },
    { text: 'Why the app asks twice, ⟦we simply cannot explain⟧.' },
    { text: '⟦Our log does not say why⟧ the lock was opened. The fee stays at £5.' },
    { text: 'The ferry was late. ⟦We were given no reason⟧.' },
    { text: 'Whether the glue holds in the rain ⟦I couldn’t be sure⟧.' },
    { text: '⟦The cause of the crack has not been found⟧.' },
    { text: '⟦No one could tell⟧ me when the lift will be fixed.' },
    { text: 'Sorry, ⟦haven’t the faintest⟧ why the bell rings.' },
    { text: 'As to the toll: ⟦not sure, I’m afraid⟧. The bridge is red.' },
    { text: 'I have read the plan from end to end ⟦and am none the wiser⟧. The bell is old.' },
    { text: 'Is there salt in the glaze? That is ⟦one we have no answer to⟧.' },
    { text: 'Who cast the bell ⟦is a matter of guesswork⟧.' },
    { text: 'Who built the gate? ⟦Couldn’t tell you, I’m afraid⟧.' },
    { text: '⟦We’ve been unable to work out what⟧ bent the rail. The bridge is open.' },
    { text: 'I’m at the till ⟦and wouldn’t know⟧ how the glaze is made.' },
    { text: '⟦Neither I nor the smith could explain⟧ the gap.' },
    { text: 'The bell rings at four. ⟦That one has us stumped⟧!' },
    { text: '⟦Which of the two carts broke the gate can no longer be established⟧.' },
    { text: '⟦I must confess ignorance⟧ as to the toll.' },
    { text: '⟦The ward was unable to tell me⟧ where the scarf is.' },
    { text: 'That is ⟦not something I have information about⟧.' },
    { text: 'That’s ⟦not something I have an answer⟧ to.' },
    { text: '⟦We are unaware of why⟧ the bell was moved.' },
    { text: '⟦I can’t see from here why⟧ the toll went up.' },
    { text: 'If the bell is cast again is ⟦unknown⟧ to us. The tower opens at ten.' },
    { text: 'I’ve asked around and ⟦nobody can say⟧ where the oar went.' },
    { text: '⟦We don’t have any idea who⟧ tied the boat.' },
    { text: '⟦I’m not familiar with what⟧ the old tuner agreed.' },
    { text: '⟦I’m not familiar with that setting⟧. Good luck with the loom.' },
    { text: '⟦We haven’t been told the new date⟧.' },
    { text: '⟦Nobody has told us the new date⟧.' },
    { text: '⟦Nobody at the pier has been told when⟧ the ferry sails.' },
  ],
  good: [
    { text: 'We don’t know your plans, so here are both ways.', because: 'it is the reader who knows' },
    {
      text: 'After the power cut, the clock had no record of what it had rung, so it rang again.',
      because: 'it tells of a machine as it was',
    },
    {
      text: 'I don’t have a date for the new bell. We go through the list every Monday.',
      because: 'somebody looks again',
    },
    { text: 'Nobody here can see your card number, and we don’t have it.', because: 'nobody asked for it' },
    {
      text: "We don't know what made the tank overflow. Our plumber will open it on Monday.",
      because: 'somebody goes on looking',
    },
    { text: 'If the lamp cannot be found, look under the stairs.', because: 'it is the reader who looks' },
    { text: 'Who knows? Maybe we meet at the fair!', because: 'nobody asked' },
    {
      text: "We don't know yet why the gate stayed open. I'll ask the night guard and write to you by 10:00 UTC tomorrow.",
      because: 'it says who finds out, and by when',
    },
    {
      text: "If you don't know the size of the pane, our fitter measures it.",
      because: 'it is the reader who may not know',
    },
    {
      text: "I'm not sure which of the two bikes you mean. Is it the green one?",
      because: 'it asks in order to find out',
    },
    {
      text: "At first we didn't know why the gate stayed open. It was a stone in the rail.",
      because: 'it is known now',
    },
    { text: 'Not sure how much paint you need? Our calculator helps.', because: 'it speaks of the reader’s doubt' },
    { text: 'The message “Unknown device” means that the cable is loose.', because: 'it names a message' },
    { text: 'Nobody knows the number of your safe but you.', because: 'somebody is to know it' },
    {
      text: 'Nobody could tell why the gate was shut, so I rang the guard: a lamb stood on the rail.',
      because: 'it was found out',
    },
    { text: 'The ferryman doesn’t know your name; only the harbour does.', because: 'nobody asked for it' },
    { text: 'You read the plan and are none the wiser? Our guide helps.', because: 'it is the reader who wonders' },
    {
      text: 'I don’t know which ferry has the box, but I’m ringing both harbours.',
      because: 'the sender is finding out',
    },
    { text: 'We’ve been unable to reach you by phone.', because: 'no question stays open' },
    { text: "I don't know how to thank you for the cake.", because: 'it is a thank-you' },
    {
      text: "The cause is still unclear. We've asked the maker, who reads the log today.",
      because: 'the question has been passed on',
    },
    {
      text: 'You said that our clerk couldn’t tell you where the box was. It is at desk 2.',
      because: 'it retells what the reader wrote',
    },
    {
      text: 'I could not find the reason in our books. Your case is now with Mr Rossi of the toll team.',
      because: 'somebody goes on',
    },
    { text: 'The log does not say who opened the door. Ms Roy asks the guard tonight.', because: 'somebody asks' },
    { text: 'I’m sorry that I can’t give you the answer you hoped for.', because: 'it gives another answer' },
    { text: 'Which child rides in which cart is not known in advance.', because: 'it tells how a thing goes' },
    {
      text: 'I can’t see why the gate charged you twice, so I’ve reversed it.',
      because: 'the sender does something about it',
    },
    { text: 'Nobody can say yet where the fire began; the brigade reports on Friday.', because: 'somebody finds out' },
    { text: 'You stood in the rain, and our porters didn’t even explain why.', because: 'it takes the reader’s side' },
    {
      text: 'We don’t have a date for the new reeds yet, but I’ve added you to the list.',
      because: 'something was done about it',
    },
    { text: 'We never see your PIN, so nobody here can tell you what it is.', because: 'nobody should know it' },
    { text: 'I don’t know the date yet, but Ana does: ring her at the pier.', because: 'it says who knows' },
    { text: 'We don’t know anyone who sings it better.', because: 'it praises' },
    { text: 'I haven’t been given the price yet. The pier sets it on 3 May.', because: 'the next sentence says when' },
    { text: 'We can’t take opened honey back, because nobody can tell what got in.', because: 'it is a reason' },
    { text: 'We don’t know your shoe size, so please enter it with the booking.', because: 'the reader tells it' },
    { text: 'Nobody knows your orchard as you do.', because: 'the reader knows' },
    {
      text: 'You waited for an hour, and nobody at the pier could tell you why. The mast had split.',
      because: 'it is known now',
    },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      let told = -1;
      for (const cue of reading.cues(ID)) {
        if (cue.sentence === told || !isSendersUnknown(reading, cue) || isFollowedUp(reading, cue)) continue;
        told = cue.sentence;
        const words = reading.slice(cue.span);
        const sentence = reading.sentences[cue.sentence];
        const place = sentence?.span.end ?? cue.span.end;
        const stop = sentence?.end === '' ? '. ' : ' ';
        const sender = /^(?:we|our|nobody|no one)\b/i.test(words) ? 'We' : 'I';
        yield {
          at: { text: reading.prose.text, span: cue.span },
          message: `“${words}” leaves the reader without an answer and without a way to one. Say who will find out, and by when.`,
          fixes: [
            {
              title: 'Say that you will find out, and by when',
              edits: [
                {
                  at: { text: reading.prose.text, span: { start: place, end: place } },
                  text: `${stop}${sender}’ll ask ${context.fillIn('person or team')} and write to you by ${context.fillIn('date and time')}.`,
                },
              ],
            },
          ],
        };
      }
    }
  },
});

/** "Who can say?", "who knows why it hums?": a question that wants no answer. */
const isRhetorical = (reading: Reading, { span }: Cue): boolean =>
  /^who (?:can|could) /i.test(reading.slice(span)) ||
  (/^who knows/i.test(reading.slice(span)) &&
    /^(?:\s+(?:why|how|when|whether|if)\b|\s*\?)/i.test(reading.text.slice(span.end)));

/** "You said the courier couldn't tell you where it was": what others said. */
const REPORTED =
  /\b(?:you(?: had| have|['’]d|['’]ve)?|he|she|they) (?:say|says|said|told|wrote|write|mention|mentioned|were told|asked|explained|thought)\b/i;

const RELATIVE = new Set(['that', 'which', 'who']);
/** What is unknown: a cause, a date, or what a question asks. */
const TOLD_OF_US =
  /\b(?:it|cause|reasons?|origin|source|culprit|explanation|dates?|duration|outcome|whereabouts|fate|status|details|extent|why|what|when|where|which|who|how|whether|root|background|circumstances|length|time)\b/i;

/** Words that open a clause which says what is unknown. */
const OPENS_QUESTION = new Set('when whether if how why where what who which long much many'.split(' '));

/** What a reader may find unclear, so that "if anything is unclear" is no confession. */
const READERS_DOUBT = new Set(
  'anything something everything nothing part parts step steps point instruction'.split(' '),
);

function isSendersUnknown(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || isUnderCondition(reading, cue)) return false;
  if (reading.isQuestion(cue.sentence) && !isRhetorical(reading, cue)) return false;
  // "You waited, and our staff didn't even explain why": the sender takes the reader's side
  if (/^our\b.*\bdid(?: not|n[’']t) even (?:explain|say|tell)\b/i.test(reading.slice(cue.span))) return false;
  // "We can't see your password, so nobody here can tell you what it is": and nobody should
  if (/\b(?:passwords?|passcodes?|pins?)\b/i.test(reading.slice(reading.sentences[cue.sentence]?.span ?? cue.span)))
    return false;
  // "I don't know anyone who'd do more"
  if (
    /\bknow$/i.test(reading.slice(cue.span)) &&
    /^ (?:any(?:one|body)|a (?:better|nicer)|of a better)\b/i.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "We can't take opened medicine back, because nobody can tell how it was stored": a reason, and no open question
  const { span: whole = cue.span } = reading.sentences[cue.sentence] ?? {};
  if (
    /^(?:nobody|no one|we|i)\b/i.test(reading.slice(cue.span)) &&
    /\b(?:not|no|n[’']t|cannot|can[’']t|never)\b.*\b(?:because|since|as) $/i.test(
      reading.text.slice(whole.start, cue.span.start),
    )
  )
    return false;
  // "We don't know your address, so please enter it"
  if (
    /\bknow$/i.test(reading.slice(cue.span)) &&
    /^ (?:your|which|what|where|whether you)\b[^.!?]*, (?:so|and so) (?:please|could you|can you|would you)\b/i.test(
      reading.text.slice(cue.span.end, whole.end),
    )
  )
    return false;
  // "I can't say which is better; the red one is lighter"
  if (
    /\bwhich(?: one| of \w+)? (?:is|would be|are) (?:better|best|nicer|right for)\b/i.test(
      reading.text.slice(cue.span.start, whole.end),
    )
  )
    return false;
  // "Nobody expects you to know"
  if (/^(?:nobody|no one|none)\b.*\byou\b/i.test(reading.slice(cue.span))) return false;
  if (reading.has(`${ID}.innocent`, cue.sentence) || isLabel(reading, cue)) return false;
  // "I can't give you the answer you hoped for"
  if (
    /^ (?:that |which )?you(?:['’]d|['’]re| were| had)? (?:hop|want|wish|expect|look)(?:ed|ing)?\b/i.test(
      reading.text.slice(cue.span.end),
    )
  )
    return false;
  const { firstWord = cue.first } = reading.sentences[cue.sentence] ?? {};
  for (let i = cue.first - 1; i >= firstWord && cue.first - i <= 4; i--) {
    if (READERS_DOUBT.has(reading.word(i))) return false;
  }
  if (/^\s+to (?:many|most|some|few|you)\b/i.test(reading.text.slice(cue.span.end))) return false;
  // "The number is unknown" tells of a number; "the cause is unknown" tells of us.
  if (
    /^(?:unclear|unknown|obscure|undetermined|unexplained|uncertain|not (?:known|clear|established))$/i.test(
      reading.slice(cue.span),
    ) &&
    !/^\s+to (?:us|me|our|my|the team)\b/i.test(reading.text.slice(cue.span.end)) &&
    !TOLD_OF_US.test(reading.text.slice(reading.wordSpan(firstWord).start, cue.span.start))
  )
    return false;
  if (REPORTED.test(reading.text.slice(reading.wordSpan(clauseStart(reading, cue.first)).start, cue.span.start)))
    return false;
  // "Letters from senders that are unknown to us"; not "That is anyone's guess"
  if (isOthersUnknown(reading, cue) || !isSendersSearch(reading, cue)) return false;
  if (RELATIVE.has(reading.word(cue.first - 2)) && cue.first - 2 > firstWord && !reading.startsClause(cue.first - 2))
    return false;
  return true;
}

/** "The courier doesn't know your number": what somebody is not told, not a question that stays open. */
function isOthersUnknown(reading: Reading, { first, last, span }: Cue): boolean {
  if (!/^(?:the|a|an|another|this|our|my|your)\b.* (?:not|n['’]t|doesn['’]t|don['’]t) know$/i.test(reading.slice(span)))
    return false;
  return !/^(?:our|my)$/.test(reading.word(first)) || YOURS.has(reading.word(last + 1))
    ? YOURS.has(reading.word(last + 1)) || /^(?:of|about)$/.test(reading.word(last + 1))
    : false;
}
const YOURS = new Set('you your yours him her them his their that each anything anyone'.split(' '));

/** "… and am none the wiser": whether it is the sender who searched in the clause before. */
function isSendersSearch(reading: Reading, { first, sentence, span }: Cue): boolean {
  if (!/^(?:and|but|yet)\b|\bwiser$/i.test(reading.slice(span))) return true;
  const { firstWord = first } = reading.sentences[sentence] ?? {};
  for (let i = first - 1; i >= firstWord; i--) {
    const word = reading.word(i);
    if (word === 'you' || word === 'they' || word === 'he' || word === 'she') return false;
    if (word === 'i' || word === 'we' || word === 'our' || word === 'my') return true;
  }
  return /^(?:me|us)\b/i.test(reading.slice(span));
}

/** "If the cause is unclear, …"; not "If it fits, I couldn't say", where the condition is what is unknown. */
function isUnderCondition(reading: Reading, cue: Cue): boolean {
  const { firstWord = cue.first } = reading.sentences[cue.sentence] ?? {};
  // "If it's baked again is unknown to us": the clause is what is unknown
  if (
    /^(?:is|was|remains|unknown|unclear|not known)\b/i.test(
      reading.slice({ ...cue.span, start: reading.wordSpan(Math.max(firstWord, cue.first - 1)).start }),
    ) &&
    /^if\b[^,;:]*$/i.test(reading.text.slice(reading.wordSpan(firstWord).start, cue.span.end)) &&
    /^(?: (?:to|for) (?:us|me)| yet| at present)?[.!]/.test(reading.text.slice(cue.span.end))
  )
    return false;
  for (let i = cue.first; i >= firstWord; i--) {
    const word = reading.word(i);
    if (i < cue.first && (word === 'if' || word === 'unless' || word === 'once')) return true;
    if (reading.startsClause(i)) return false;
  }
  return false;
}

/** Whether the words are a name in bold within a sentence: "choose **Not sure**". */
function isLabel(reading: Reading, cue: Cue): boolean {
  // "Who knows? Perhaps we meet again!", and a film of that name
  if (
    /^who knows$/i.test(reading.slice(cue.span)) &&
    (reading.prose.emphasis.some(({ start, end }) => start <= cue.span.start && cue.span.end <= end) ||
      /^\s*\?\s+(?:perhaps|maybe|you may|you might|we may|we might)\b/i.test(reading.text.slice(cue.span.end)))
  )
    return true;
  const start = reading.sentences[cue.sentence]?.span.start ?? 0;
  return reading.prose.emphasis.some(
    (span) => span.start <= cue.span.start && cue.span.end <= span.end && span.start > start,
  );
}

/** Whether what is unknown is told there: "when our doctor will be back", "when the lift will be fixed". */
function isAskedAbout(reading: Reading, { first, sentence }: Cue): boolean {
  const { firstWord = first } = reading.sentences[sentence] ?? {};
  if (reading.startsClause(first)) return false;
  for (let i = first - 1; i >= firstWord && i >= first - 3; i--) {
    if (OPENS_QUESTION.has(reading.word(i))) return true;
    if (reading.startsClause(i)) return false;
  }
  return false;
}

/** A search that came to its end in the clause before. */
const SEARCHED =
  /^(?:i|we)(?:[’']ve| have)? (?:\w+ )?(?:asked|checked|looked|searched|called|rung|rang|tried|gone through)\b[^,;:]*,? (?:and|but) $/i;

/** Something was done about it in the same breath: “…, but I've added your vote”. */
const DONE_ALREADY =
  /,? (?:but|so|and) (?:I|we)(?:[’']ve| have) (?:already |also |now |just )?(?:added|asked|raised|passed|noted|put|shared|logged|ordered|booked|requested|forwarded|written to|told)\b/i;

/** The ways on that may stand in the sentence itself or in the two after it. */
/** "I don't know yet, but Ana does" */
const SOMEBODY_KNOWS = /, but (?:\p{Lu}\p{Ll}+|(?:our|my) \p{L}+)(?: \p{L}+){0,3} (?:does|do|knows?)\b/u;

function isFollowedUp(reading: Reading, { sentence, first, last }: Cue): boolean {
  const end = reading.sentences[sentence]?.span.end;
  const behind = reading.text.slice(reading.wordSpan(last).end, end);
  if (DONE_ALREADY.test(behind) || SOMEBODY_KNOWS.test(behind)) return true;
  // "I haven't been given the price yet. The shop sends it on 3 May."
  if (
    /\bbeen (?:told|given|sent)\b/i.test(
      reading.slice({ start: reading.wordSpan(first).start, end: reading.wordSpan(last).end }),
    ) &&
    hasConcreteTime(reading, sentence + 1)
  )
    return true;
  for (const way of reading.cuesIn(['follow-up', 'handover', 'commitment', `${ID}.asks`], sentence, 0, 2)) {
    // "Nobody could tell me when" asks for nothing.
    if (way.first >= first && way.first <= last) continue;
    // "I've asked around and nobody can say": the search is over.
    if (
      way.sentence === sentence &&
      way.last < first &&
      SEARCHED.test(reading.text.slice(way.span.start, reading.wordSpan(first).start))
    )
      continue;
    // "I can't say when our doctor will be back" promises nothing.
    if (way.sentence > sentence || !isAskedAbout(reading, way)) return true;
  }
  for (let i = sentence + 1; i <= sentence + 2; i++) {
    if (
      reading.isQuestion(i) &&
      !reading.has(`${ID}.closing-question`, i) &&
      !reading.isQuoted(reading.sentences[i]?.span ?? { start: 0, end: 0 })
    )
      return true;
  }
  return false;
}
