import {
  type Cue,
  defineRule,
  type Finding,
  type ProposedFix,
  type Reading,
  type Sentence,
  type Span,
} from '@trustlint/core';
import { clauseStart, withoutOverlaps } from '../clause.ts';
import { wordList } from '../wording/word-list.ts';

const ID = 'competence/hedging';

const BARELY = '(really|still|just|honestly|personally|kind of|sort of|do|rather|actually|also|currently|now)';
const ADVERB =
  '(maybe|perhaps|possibly|probably|presumably|apparently|supposedly|allegedly|conceivably|seemingly|most likely|very likely|more than likely|most probably|in all (likelihood|probability)|somehow|mistakenly or not)';
/** A clause of the sender's own facts behind a hedge: "we charged", "our porter has", "your form is". */
const OWN_FACT =
  '((we|i|somebody|someone|(our|my) <any> <any>?|one of (us|our <any>)) (have|has|had|is|was|were|are|did|must|might|may|could|<ed>|made|sent|put|gave|took|lost|left|forgot|wrote|sold|paid|told|got|misread|mislaid|misheard|overcharged|undercharged)|your <any> <any>? (has|had|is|was|were|got|went|<ed>))';
const NEARLY =
  '(fairly|pretty|pretty much|all but|as good as|quite|reasonably|almost|nearly|relatively|rather|more or less|somewhat|mostly|<num> %)';

export const hedging = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'info',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'Doubt about the sender’s own facts, or several hedges in one sentence.',
  why: 'A reader who is told “I think it might, maybe” has no answer: they can’t act on it, and they wonder who could. What is known, said plainly, and what is still open, said as such, is both honest and useful.',
  sources: ['000 1.1', '000 4.2', '003 Credibility'],
  options: {},
  phrases: {
    /** The sender doubts: one is enough. What comes out leaves the claim. */
    [`${ID}.doubt`]: [
      `(i|we) (would|will|'d|shall)? ${BARELY}? (think|believe|guess|suppose|reckon|assume|imagine|presume|suspect|gather|figure)`,
      `(i|we) (am|are) ${NEARLY} (sure|certain|confident|positive|convinced) (that)?`,
      '(i|we) (am|are) not ..1 (sure|certain|positive|100 % (sure|certain|positive)|<num> % (sure|certain|positive)) (but|though|however)',
      '(not|never) (quite|100 %|<num> %|entirely|completely|totally|absolutely|fully|altogether|too|really)? (sure|certain|positive) (but|though|however)',
      'as far as (i|we) (know|can tell|can see|can say|am aware|are aware|remember|understand|recall|can judge|can make out)',
      'so far as (i|we) (know|can tell|can see|am aware|are aware|remember)',
      'to (the best of)? (my|our) (knowledge|understanding|recollection|memory|belief)',
      'from what (i|we) (can)? (tell|know|gather|hear|understand|remember|have heard|recall)',
      '(if|unless) (i|we) (am|are) not? (mistaken|wrong|much mistaken|very much mistaken)',
      '(if|when) (i|we) (remember|recall|understand|understood) (it|this|that)? (correctly|rightly|right|well|properly)',
      'if (my|our)? memory serves (me|us)? (right|correctly|well)?',
      "(correct me if i am wrong|do not quote me (on (that|this|it))?|do not hold me to (that|this|it)|off the top of my head|for all (i|we) know|for what it 's worth|at a guess|if you ask me)",
      '(i|we) (could|may|might) (well|easily|also|of course)? be (wrong|mistaken)',
      "(my|our) (best|first|personal|educated|only|initial)? (guess|hunch|feeling|impression|assumption|suspicion|bet|hypothesis|theory|understanding|recollection) (is|would be|'s|was) (that)?",
      '(i|we) (have|get|had) (a|the|some) (strong|vague|slight|nagging|certain)? (feeling|hunch|impression|suspicion|inkling|idea) (that)?',
      '(i|we) (am|are) under the impression (that)?',
      '(i|we) (am|are|was|were) (led|given|inclined|tempted) to (believe|understand|think|assume|suspect) (that)?',
      'i want to say (that)?',
      '(my|our) (gut|hunch|instinct|instincts|money|feeling|guess) (says|say|tells (me|us)|tell (me|us)|suggests|suggest) (that)?',
      '(i|we) (rather|quite|do) (fancy|fear|suspect) (that)? (we|i|it|our|the|your|that|this)',
      'methinks',
      "(i dare say|i daresay|i would (hazard|venture|bet|wager) (a guess)?|(i|we) (would|'d) (say|hazard|venture|bet|wager))",
      '(i|we) (vaguely|dimly|half|seem to) (remember|recall|think) (that)?',
      '(one|you) would (hope|think|assume|imagine|expect) (that)?',
      'it is (my|our) (understanding|impression|guess|belief|assumption) (that)?',
      '(i|we) (can|could) not (be|say) ..2 (sure|certain) (but|though|however)',
      '(i|we) do not know (for (sure|certain)|exactly) (but|though|however)',
      'as (i|we) (understand|see|remember|recall) it',
      'or so (i|we) (think|believe|hear|heard|hope|am told|was told|were told|assume|gather)',
      '(i|we) (am|are) (no expert|not an expert) but',
      '(i|we) (heard|hear|am told|are told|was told|were told) (somewhere)? (that)',
      `(i|we) (am|are|feel) (about|around|roughly|maybe|some|like|only|at least|nearly|almost)? (<num>|fifty|sixty|seventy|eighty|ninety|ninety-five|ninety-nine) (%|per cent|percent) (sure|certain|confident|positive|convinced) (that)?`,
      '(i|we) (would|could|can) (only|almost|nearly|just|best)? (guess|imagine|assume|presume|speculate|surmise|suspect|have thought|have guessed|have said)',
      '(i|we) (am|are) (only|just|merely|simply)? (guessing|assuming|presuming|speculating|supposing|surmising)',
      '(i|we) (am|are) (inclined|tempted|minded) to (think|believe|say|assume|suspect|guess)',
      '(i|we) (take it|dare say|fancy|surmise|conjecture|gather|venture to (say|think)|tend to (think|believe)|rather (think|suspect)) (that)?',
      '(if|assuming) (i|we) (have|had)? (understood|remembered|recalled|got|read) (it|this|that|things|you|the <any>)? (correctly|rightly|right|well|properly)',
      'as best (as)? (i|we) (can|could) (tell|see|make out|judge|remember|recall)',
      '(last (i|we) (heard|checked|looked|knew)|last time (i|we) (checked|looked|heard))',
      '(so|as) (i am|we are|i was|we were) told',
      '(from|going by|by) memory',
      '(i|we) should (think|imagine|guess|have (thought|imagined|guessed)) (that)?',
      "(i|we) (would|'d|should|might|could|do)? (tend|be (inclined|tempted|minded|prone)) to (think|believe|say|assume|suspect|guess|suppose|imagine) (that)?",
      // The sender left out: "Reckon we've sent it."
      '^^ «(reckon|guess|think|suppose|believe|suspect|assume|presume|imagine)» (that)? (we|i|(our|my) <any> <any>?) (have|has|had|is|was|were|are|did|must|might|may|could|<ed>|made|sent|put|gave|took|lost|left|forgot|got)',
      '^^ «reckon» (that)? (it|that|this|he|she|they|your|the <any>) ',
      `^^ «${NEARLY} (sure|certain|confident|positive)» (that)? (we|i|it|he|she|they|that|this|your|our|my|the)`,
      '^ (so)? (far|best) (as)? (i|we) (know|can tell|can see|can make out|remember|understand)',
      'by (my|our) (reckoning|estimation)',
      '(if|unless) (i|we) (am|are) (right|correct|remembering|not (mis)? (remembering|reading))',
      'if (i|we) (remember|recall) $',
      'if (my|our)? memory (does|is|has) not ..2',
      "(i|we) (have|'ve) (got)? ((a|some) ..1 (notion|hunch|inkling|suspicion)|it in (my|our) (head|mind)) (that)?",
      'something tells (me|us) (that)?',
      '(one) (assumes|presumes|supposes|imagines|gathers|suspects) (that)?',
      '(i|we) hear (that)? (the|our|it)',
      '(it|that|this) (would|does|did) (seem|appear) (that|as if|as though|like|we|i|our|my|your|the)',
      '(to my mind|by all accounts|by the sound of it|from the sound of it|by the look of it|near as (i|we) can tell|if i recall|if memory is right|i seem to (remember|recall)|in my estimation|iirc|afaik|imho)',
    ],
    /** Doubt that makes up the sentence: it has to be written anew. */
    [`${ID}.open`]: [
      '(i|we) do not (really|actually|quite)? (think|believe|suppose|imagine) (that)? (we|i|it|the|our|this|there|anyone|anybody)',
      '(i|we) (rather|very much|seriously|somewhat|do)? doubt (that|if|whether|it|we|the|this|very|our|there)',
      'not (quite|entirely)? (a|one) hundred (%|percent|per cent) (sure|certain|positive|confident)',
      `(if (i|we) (had to|have to|were to|must) (guess|bet|say|hazard)|my money (is|would be|'s) on|a (wild|rough|educated|wee|mere|pure) guess|(just|only|merely|but) a (guess|hunch|theory|feeling|suspicion) (of|on|though|at|$)|a guess on (my|our) part)`,
      '(can|could|would) not swear (to|that|on)',
      '(do not|would not|not) (take my word|bet on it|bank on it|put money on it|stake my|take this as gospel|hold your breath)',
      "(i|we) (would|'d) be (surprised|amazed|astonished) if",
      '(i|we) (may|might|could) (well|easily|also|of course)? (have (got|gotten|read|understood|remembered|mixed)|be (off|misremembering|misreading|confusing|mixing|barking|missing)) ..3',
      '(rumour|rumor|word|legend) has it',
      '(it|this|that) (is|was|has been) (said|rumoured|rumored|believed|thought|supposed|reputed|alleged|assumed|presumed) (that|to)',
      `^^ (and|so|but)? «(sounds|seems|looks|appears) (very much|a bit|rather)? (like|as if|as though|that)?» ${OWN_FACT}`,
      `«(there is|there 's) (every|a (fair|good|strong|real|decent|high|reasonable|fairly good)|some) (chance|possibility|likelihood) (that)?» ${OWN_FACT}`,
      `it (could|may|might) (well|very well|also|just|even)? be (that)? ${OWN_FACT}`,
      `^ (and|so|but|now)? it (looks|seems|appears|sounds) (very much|a bit|rather|to me|to us)? (like|as if|as though|that)? (we|i|somebody here|someone here|(our|my) <any> <any>?) (have|has|had|<ed>|made|sent|put|gave|took|lost|left|forgot|got)`,
      `it (is|'s) «(quite|just|entirely|very|well|also|always|perfectly)? possible» (that)? ${OWN_FACT}`,
      `not (impossible|improbable|unlikely|inconceivable|out of the question) that ${OWN_FACT}`,
      `(can|could) not (be)? (rule|ruled) out (the possibility)? (that)? ${OWN_FACT}`,
      '(would|should) not (be ..2 (surprised|amazed|astonished)|surprise (me|us)|wonder) (if|to (hear|find|learn))',
      '(or so it (seems|appears|looks)|or at least (it|that|they|so|we|i) (should|ought|think|hope|believe|it seems)|at least (i|we) (think|believe|hope|assume) so|or so the (screen|log|record|system) (says|suggests))',
      '^ (word|rumour|rumor) (is|has it) (that)?',
      '^^ best guess',
      '(seem|seems|seemed|appear|appears|appeared) to (possibly|perhaps|maybe|probably|potentially|sort of|kind of)',
      '(it|this|that|there|(your|our) <any>) (may|might|could) potentially (be|have)',
      '(or something|or other|or so|or thereabouts) (to that effect|like that|of (that|the) (kind|sort|order))',
      "at least (that|this) (is|'s|was) (how|what|the way) (i|we) (understand|understood|see|read|remember|recall|heard|know)",
    ],
    /** One word that throws doubt on the sender's own facts. */
    [`${ID}.alone`]: [
      '(presumably|supposedly|allegedly|seemingly|apparently|reportedly|purportedly|ostensibly|putatively)',
      '^ (in theory|theoretically|on paper)',
      '«(chances|odds) are» (that|the|our|it|your|we|a|somebody|someone|one|this)',
      '(is|are|was|were|has|have|should|ought|works|does) ..2 «(in theory|theoretically)»',
      '(that|it|which|this) (should|ought to|is|does)? «(in theory|theoretically)»',
      "^ (and|so|but)? «hopefully» (that|it|this|everything|all|the <any>|your <any>|my <any>|our <any>) (is|'s|has|have|are|was|were|did|does|solves|fixes|helps|works|sorted|fixed|solved|helped|resolves|clears|explains|answers|will|should)",
      '(with (any|a (bit|little) of|a bit more|some|good) luck|fingers crossed|touch wood|knock on wood|god willing|with a following wind)',
      '«(kind of|sort of|kinda|sorta)» (<ed>|<ing>|<ly>|fix|fixes|work|works|solve|solves|help|helps|stop|stops|do|does|is|was|are|explain|explains|answer|answers|happen|happens|fit|fits|match|matches|open|opens|break|breaks|fail|fails|mean|means|get|gets|like|depend|depends|stuck|broken|okay|ok|fine|full|ready|done|there|on (its|their|the) way|slow|wrong|odd|off|old|complete|correct)',
      '(was|were|is|are|has|have|had|been|got) «(probably|possibly|perhaps|maybe|conceivably|somehow|most likely|in all likelihood|in all probability)» (been|being)? (<ed>|sent|lost|left|put|caught|broken|stuck|due|down to)',
      '«(probably|possibly|perhaps|maybe|in all probability)» (because|due to|caused by|owing to|thanks to|a|an|the) ..3 (error|mistake|fault|glitch|slip|mix-up|bug|oversight|typo|misunderstanding|confusion)',
    ],
    /** The sender's own doing, half told: "we probably sent", "perhaps our porter moved". */
    [`${ID}.deed`]: [
      `(i|we) (have|must have|had)? «${ADVERB}» (have|had|not)? <ed>`,
      `(i|we) «${ADVERB}» (made|sent|did|put|gave|took|lost|left|forgot|wrote|sold|paid|told|got|overlooked|missed)`,
      `«${ADVERB}» (i|we|(our|my) <any> <any>?) (have|had|has|just)? (<ed>|made|sent|did|put|gave|took|lost|left|forgot|wrote|sold|paid|told|got)`,
      '(i|we|somebody here|someone here|one of (us|our <any>)|our (system|team|clerk|driver|warehouse|shop|office)) «(may|might|could) (well|also|even|possibly|perhaps|accidentally|mistakenly)? have» (accidentally|mistakenly|already|been|inadvertently|somehow|wrongly)? (double|over|under|mis)? <ed>',
      '(i|we) «(seem|appear) to have» <any>',
    ],
    /** Two of these in a sentence, or one and a modal verb. */
    [`${ID}.hedge`]: [
      '(maybe|perhaps|possibly|probably|presumably|apparently|supposedly|allegedly|conceivably|seemingly|arguably|hopefully|theoretically|somehow)',
      '(is|was|are|were|will|would|has|have|had|be|been) (also)? «(most|very|quite)? likely»',
      '^ (most|very|quite) likely',
      '(kind|sort) of',
      '(it|this|that) (could|may|might) (well|also|just)? be that',
      '(kinda|sorta)',
      'some (kind|sort) of (a|an)? <any>? (issue|problem|error|glitch|fault|hiccup|delay|conflict|mix-up|bug|outage|mistake|misunderstanding)',
      '(more or less|in theory|in principle|in all likelihood|to some (extent|degree)|in a way|as it were|so to speak|by the looks of it|from the looks of it)',
      '(give or take|or something (like that|similar|along those lines)?|or thereabouts) $',
      '(it|this|that|which|there) (also|now|then|just|would|all|only|really|kind of|sort of|kinda|certainly|very much)? (seems|appears|looks) (to me|to us)? (like|as if|as though|that|to|likely|possible)?',
      '(seem|seems|seemed|appear|appears|appeared) to (be|have|come|lie|stem|work)',
      '(would|might|may|could|should) (seem|appear)',
      '(seems|seem|appears|looks) (okay|ok|fine|alright|good|normal|correct|right|wrong|broken|stuck|off)',
      'looks like',
      "(there (is|'s|might be|may be|could be)) (a|some|every|always a|also a|still a)? (good|small|slight|fair|strong|real)? (chance|possibility|likelihood) (that|it|this|of|the|your)?",
      "(it|this|that) (is|'s|may be|might be|could be) (entirely|quite|also|very|always|just|well)? (conceivable|probable|likely) (that)?",
      '(chances|odds) are (that)?',
      'possible that',
      'according to me',
      '(with (any|a bit of|some) luck|fingers crossed|touch wood|knock on wood)',
      '(tends|tend) to be',
    ],
    /** Both ways at once. */
    [`${ID}.both`]: ['(may|might|could) or (may|might|could) not'],
    [`${ID}.modal`]: ['(might|could|should|may)', 'ought to'],
    /** What the reader thinks or wrote. */
    [`${ID}.readers`]: [
      'you (also|now|already|have|had|all|just|still|may|might|can|even)? (say|said|write|wrote|written|think|thought|believe|believed|suspect|suspected|feel|felt|mention|mentioned|report|reported|fear|feared|wonder|wondered|assume|assumed|ask|asked|tell|told|suggest|suggested|guess|guessed|describe|described)',
      '(he|she|they|your <any>|the <any>) (says|said|writes|wrote|thinks|thought|believes|suspects|told)',
    ],
    [`${ID}.opinion`]: [
      '(great|good|best|better|lovely|wonderful|beautiful|fair|unfair|right thing|important|worth|worthwhile|useful|helpful|enough|too much|too long|nice|fun|interesting|brilliant|excellent|perfect|awful|terrible|unacceptable|love|loved|like|enjoy|enjoyed|prefer|deserve|deserves|deserved|frustrating|frustrated|annoying|annoyed|stressful|upsetting|upset|disappointing|disappointed|worrying|worried|tiring|hard for you|difficult for you|painful|inconvenient|everyone|everybody|every child|people should|matters|honesty|openness|proud)',
      'should (be|have|not|get|know|always|never)',
    ],
  },
  bad: [
    { text: 'The lift should be working now, ⟦I think⟧.' },
    { text: 'It ⟦could perhaps⟧ come from an older oven.' },
    { text: '⟦I guess⟧ the glue was too old.', fixed: 'The glue was too old.' },
    {
      text: 'Thanks for the photo. ⟦I think it is possibly⟧ the gasket.',
      fixed: 'Thanks for the photo. It is the gasket.',
    },
    { text: 'The bench was painted in May, ⟦I believe⟧.', fixed: 'The bench was painted in May.' },
    { text: '⟦As far as I know⟧, the toll is £3.', fixed: 'The toll is £3.' },
    { text: '⟦Apparently the lift is sort of⟧ stuck.', fixed: 'The lift is stuck.' },
    { text: 'The oven ⟦should probably⟧ heat up now.', fixed: 'The oven should heat up now.' },
    { text: '⟦We’re pretty sure⟧ the bus stops there.', fixed: 'The bus stops there.' },
    { text: 'Your letter ⟦may or may not⟧ have reached the clerk.' },
    { text: '⟦My hunch is that⟧ a mouse did it.', fixed: 'A mouse did it.' },
    { text: 'The parcel was ⟦presumably⟧ sent by our night shift.', fixed: 'The parcel was sent by our night shift.' },
    { text: '⟦In theory⟧, your key opens both doors.', fixed: 'Your key opens both doors.' },
    { text: 'I’ve reset the clock. ⟦Hopefully that’s⟧ it.' },
    { text: '⟦I’m about ninety per cent sure⟧ that the pump is back.', fixed: 'The pump is back.' },
    { text: '⟦We believe that⟧ your hat is at the pier.', fixed: 'Your hat is at the pier.' },
    { text: '⟦If I had to guess⟧, the cat did it.' },
    { text: '⟦Reckon⟧ we’ve got your scarf at the desk.', fixed: 'We’ve got your scarf at the desk.' },
    { text: '⟦I should think⟧ the glue was too old.', fixed: 'The glue was too old.' },
    { text: '⟦It would appear that⟧ our van hit the post.', fixed: 'Our van hit the post.' },
    { text: '⟦Looks like⟧ we sold the last two twice.' },
    { text: 'The bell is mended, ⟦or so it seems⟧.' },
    { text: '⟦It may well be that our porter moved⟧ the trunk.' },
    { text: '⟦My gut says⟧ the lid was ours.', fixed: 'The lid was ours.' },
    { text: 'We ⟦possibly⟧ charged the lamp twice.', fixed: 'We charged the lamp twice.' },
    { text: '⟦Perhaps your pass might⟧ have run out.' },
    { text: 'The bell ⟦seems to possibly⟧ be cracked.' },
    { text: '⟦There may potentially be⟧ a crack in the bell.' },
    { text: '⟦Our understanding is that⟧ the rope was cut.' },
    { text: 'The toll is £3 ⟦or something like that⟧.' },
    { text: 'The pass covers dogs, ⟦at least that’s how I understand⟧ it.' },
  ],
  good: [
    { text: 'I’m fairly sure you’ll love the view.', because: 'it is a wish for the reader' },
    { text: 'I can imagine how that felt.', because: 'it feels with the reader' },
    { text: 'The gasket is torn. I’ll tell you by Friday why.', because: 'it says what is known and what is not' },
    { text: 'The paint may take two days to dry.', because: 'one hedge for a real uncertainty' },
    { text: 'You may also pay at the desk, or perhaps by card at home.', because: 'it offers' },
    { text: 'Do you think it might be the gasket?', because: 'it asks' },
    { text: 'You wrote that it might possibly be the gasket. It was.', because: 'it is the reader’s doubt' },
    { text: 'If it seems to hum, it could be too full.', because: 'it is a condition' },
    { text: 'I think your drawing is lovely.', because: 'it is an opinion' },
    { text: 'Suppose you lose the key: ring the porter.', because: 'it puts a case' },
    { text: 'I hear that you waited an hour, and I am sorry.', because: 'it listens' },
    { text: 'We assume the costs of the return.', because: 'it means that we pay' },
    { text: 'What kind of lamp might fit? Any sort of lamp could.', because: 'it means a class of things' },
    { text: 'The news told of a fox that supposedly rides the bus.', because: 'it is what others hold' },
    { text: 'Hopefully we’ll see you again at the fair!', because: 'it is a wish' },
    { text: 'I don’t think it is fair that you wait so long.', because: 'it is an opinion' },
    { text: 'Choose *Maybe*, or it could be counted as *Probably not*.', because: 'they are labels' },
    { text: 'We take it off your next bill.', because: 'it is about a sum' },
    { text: 'I can imagine the fright when the lift stopped.', because: 'it feels with the reader' },
    { text: 'I can imagine it’s worrying to read this.', because: 'it feels with the reader' },
    { text: 'I cut the frame from memory, so the delay is mine.', because: 'it tells what was done' },
    { text: 'The plan is ready by 4 May, on paper or by mail.', because: 'it says in which form' },
  ],

  *check({ texts }) {
    for (const { reading } of texts) {
      for (const [index, hedges] of hedgesBySentence(reading)) {
        const sentence = reading.sentences[index];
        if (sentence === undefined || sentence.end === '?') continue;
        const meant = hedges.filter((hedge) => isMeant(reading, sentence, hedge));
        const told = stacked(reading, sentence, meant);
        if (told !== undefined) yield tell(reading, sentence, told);
      }
    }
  },
});

/** `doubt` is enough by itself; `soft` needs another one beside it, or a modal verb. */
type Kind = 'doubt' | 'deed' | 'both' | 'alone' | 'soft' | 'modal';

interface Hedge {
  readonly kind: Kind;
  readonly cue: Cue;
}

const KINDS: readonly (readonly [cue: string, kind: Kind])[] = [
  [`${ID}.doubt`, 'doubt'],
  [`${ID}.deed`, 'deed'],
  [`${ID}.both`, 'both'],
  [`${ID}.open`, 'both'],
  [`${ID}.alone`, 'alone'],
  [`${ID}.hedge`, 'soft'],
];

/** The hedges of each sentence that has some besides modal verbs; each in order, none in another. */
function hedgesBySentence(reading: Reading): ReadonlyMap<number, readonly Hedge[]> {
  const bySentence = new Map<number, Hedge[]>();
  for (const [name, kind] of KINDS) {
    for (const cue of reading.cues(name)) {
      const hedges = bySentence.get(cue.sentence);
      if (hedges === undefined) bySentence.set(cue.sentence, [{ kind, cue }]);
      else hedges.push({ kind, cue });
    }
  }
  for (const [sentence, hedges] of bySentence) {
    for (const cue of reading.cuesIn(`${ID}.modal`, sentence)) hedges.push({ kind: 'modal', cue });
    if (hedges.length < 2) continue;
    const kept = withoutOverlaps(hedges.map(({ cue }) => cue));
    // "We probably sent" is a deed, and its adverb a soft hedge too: the graver one speaks.
    bySentence.set(
      sentence,
      kept.map((cue) => ({
        cue,
        kind: hedges.find((one) => one.cue.first === cue.first && one.cue.last === cue.last)?.kind ?? 'soft',
      })),
    );
  }
  return bySentence;
}

const CONDITIONS = wordList('if unless whether once when whenever in-case should until while where wherever');
const NO_CLAIM = wordList('in of about so liability responsibility full no twice again ahead back through over highly');
const BEFORE_A_CLASS = wordList(
  'what this that a an the which any every each one all no same different new another these those kinds other first certain special some his her their its my our your wrong right only next best of',
);
const MONTH_BEFORE = wordList(
  'in on of by since until till from last next this early late mid between and before after during through to for is each every',
);

const WISHED_YOU = /^fingers crossed for (?:you\b|your |both|(?:the )?(?:two|all|both) of you)/i;

const FEELS =
  /^ (?:that )?(?:it|this|that|how|what|the \w+|your \w+)\b[^.!?]{0,40}\b(?:worr\w+|upset\w*|frighten\w*|frightening|hard|difficult|frustrat\w*|stress\w*|disappoint\w*|annoy\w*|tiring|painful|scary|unsettling|felt|feels|shock\w*)\b/i;

function isMeant(reading: Reading, sentence: Sentence, { kind, cue }: Hedge): boolean {
  if (reading.isQuoted(cue.span) || isInLabel(reading, cue.span)) return false;
  const { first, last } = cue;
  const next = reading.word(last + 1);
  // "I cut it from memory", "ready on Friday, on paper or by mail"
  if (
    (reading.word(last) === 'memory' &&
      /\b(?:cut|built|made|wrote|drew|sang|\w+ed)(?: (?:it|them|(?:the|your) \w+))? $/i.test(
        reading.text.slice(sentence.span.start, cue.span.start),
      )) ||
    (reading.word(last) === 'paper' && /^(?:or|and|as|instead|by)$/.test(next))
  )
    return false;
  // "I can imagine it's worrying to read this": it feels with the reader
  if (
    /\bcan(?: \w+)? imagine$/i.test(reading.slice(cue.span)) &&
    FEELS.test(reading.text.slice(cue.span.end, sentence.span.end))
  )
    return false;
  // "Fingers crossed for the two of you": a wish
  if (WISHED_YOU.test(reading.text.slice(cue.span.start, sentence.span.end))) return false;
  if (reading.cuesIn(`${ID}.readers`, cue.sentence).some((said) => said.last < first)) return false;
  if (kind === 'doubt') return isOwnDoubt(reading, sentence, cue, next);
  // "If I had to guess" is a condition by form only.
  if (kind === 'both' && reading.word(first) === 'if') return true;
  const opening = clauseStart(reading, first);
  if (CONDITIONS(reading.word(opening)) && !(reading.word(opening) === 'should' && opening === first)) return false;
  const before = first > sentence.firstWord ? reading.word(first - 1) : '';
  if (kind === 'modal') return isEpistemic(reading, cue, before, next);
  if (kind === 'deed') return next !== 'to' || cue.pattern === 4;
  if (kind === 'both')
    return (
      before !== 'you' &&
      !(/\b(?:think|believe|doubt)\b/i.test(reading.slice(cue.span)) && reading.has(`${ID}.opinion`, cue.sentence))
    );
  if (kind === 'alone' && !isAboutOwnFacts(reading, sentence, cue)) return false;
  const word = reading.word(first);
  if ((word === 'kind' || word === 'sort') && BEFORE_A_CLASS(before)) return false;
  if (word === 'kind' && reading.word(last + 1) === 'you') return false;
  // "a possibly sharp edge": fine as one; "as soon as possibly"
  if (word === 'somehow' && before === 'or') return false;
  // "Maybe later", "perhaps you'd like": an offer.
  if (
    /^(?:maybe|perhaps|possibly)$/.test(word) &&
    ((OFFERS(next) && !(next === 'your' && MAY_BE.test(reading.text.slice(cue.span.end, sentence.span.end)))) ||
      (/^(?:can|could)$/.test(before) &&
        !/^(?:be|have)$/.test(next) &&
        !(
          /^(?:it|this|that)$/.test(reading.word(first - 2)) && /^(?:come|stem|lie|mean|point|explain|date)$/.test(next)
        )))
  )
    return false;
  if (
    /^(?:appears|looks|seems)$/.test(reading.word(last)) &&
    /^(?:at|on|in|for|after|under|great|lovely|good|beautiful|forward|here|when|once|as|above|below|next|small|big)$/.test(
      next,
    )
  )
    return false;
  return true;
}

/** "The claim was presumably closed"; not a forecast, nor what others hold or wish. */
function isAboutOwnFacts(reading: Reading, sentence: Sentence, cue: Cue): boolean {
  const words = reading.slice(sentence.span);
  return (
    !/\b(?:see you|enjoy|weather|forecast|snow|rain|wind|storm|scam\w*|fraud\w*|phishing|music theory|news|newspaper|police|court|suspect)\b/i.test(
      words,
    ) && !(reading.word(cue.first) === 'hopefully' && /\bwe(?:['’]ll| will)\b/i.test(words))
  );
}

/** Behind "perhaps": a guess at what is so, no idea of what to try. */
const MAY_BE = /^ your (?:\w+ ){1,3}?(?:may|might|could) (?:have|be)\b/i;
const OFFERS = wordList(
  'you your try check later use ask call choose one even also consider take start switch look give send',
);

function isOwnDoubt(reading: Reading, sentence: Sentence, cue: Cue, next: string): boolean {
  // "For all we know about bees"
  if (/^for all\b/i.test(reading.slice(cue.span)) && NO_CLAIM(next)) return false;
  // "I can imagine how that felt"
  if (/^(?:i|we) can (?:\w+ )?imagine$/i.test(reading.slice(cue.span)) && /^(?:what|how|why|your)$/.test(next))
    return false;
  // "I can imagine the shock"
  if (
    /\bcan (?:\w+ )?imagine$/i.test(reading.slice(cue.span)) &&
    FEELINGS.test(reading.text.slice(cue.span.end, sentence.span.end))
  )
    return false;
  // "We take it off the next bill", "we take it seriously"
  if (/\btake it$/i.test(reading.slice(cue.span)) && TAKEN(next)) return false;
  // "I'm fairly sure you'll like the view"
  if (
    /^ (?:that )?you(?:['’]ll| will) (?:\w+ )?(?:like|love|enjoy|feel|manage)\b/i.test(
      reading.text.slice(cue.span.end, sentence.span.end),
    )
  )
    return false;
  // "I hear that you waited"
  if (next === 'you' && /\bhear\b/i.test(reading.slice(cue.span))) return false;
  if (cue.pattern === 0 || /\bshould (?:think|imagine|guess)$/i.test(reading.slice(cue.span))) {
    if (reading.word(cue.last) === 'figure' && next === 'out') return false;
    if (
      NO_CLAIM(next) ||
      (next === 'the' &&
        /^(?:costs?|risk|liability|responsibility|role|best|same|world)$/.test(reading.word(cue.last + 2)))
    )
      return false;
    // "the one that I think of", "what we believe"
    const before = cue.first > sentence.firstWord ? reading.word(cue.first - 1) : '';
    if (before === 'what' || before === 'do' || before === 'should' || before === 'can' || before === 'could')
      return false;
  }
  // "if I'm not mistaken" is a condition by form only.
  // "It should be OK now, I think": how things stand
  const isOfState = cue.last === sentence.lastWord && STANDS.test(reading.slice(sentence.span));
  if (!isOfState && reading.has(`${ID}.opinion`, cue.sentence) && OPINING(reading.word(cue.last), cue.pattern))
    return false;
  // "I want to say thank you"
  if (
    reading.word(cue.last) === 'say' &&
    /^(?:thanks?|sorry|hello|goodbye|welcome|congratulations|how|a|something|again|yes|no)$/.test(next)
  )
    return false;
  const opening = clauseStart(reading, cue.first);
  // "I don't know it off the top of my head"
  if (opening < cue.first && /^(?:off|at)$/.test(reading.word(cue.first))) return false;
  if (opening < cue.first && CONDITIONS(reading.word(opening)) && !/^(?:if|unless|when)$/.test(reading.word(cue.first)))
    return false;
  // "You would think", "you may be told": not us
  return !(reading.word(cue.first) === 'you' && next === 'you');
}

/** Behind "I can imagine": what somebody goes through. */
const FEELINGS =
  /^ (?:the|that|this|such|all the|your|a|an|some|any)? ?(?:\w+ )?(?:shock|fright|scare|worry|worries|stress|strain|disappointment|frustration|fear|pain|panic|relief|hassle|trouble|anger|upset|chaos|mess|surprise|embarrassment|grief|wait|evening|night|morning|day|noise|smell|cold|anxiety|sadness|confusion)\b/i;
/** Where one takes a thing, behind "we take it". */
const TAKEN = wordList(
  'back off out away to up over in into from on down apart for with when within by at as seriously very home through straight and or before after once if only first there here',
);

/** What the sender can look up: whether it works, or is done. */
const STANDS =
  /\bshould (?:now |all |also |already )?(?:be|have been) (?:\w+ ){0,2}?(?:ok(?:ay)?|working|fixed|done|finished|ready|back|there|live|online|through|complete|restored|closed|open|sorted|solved|running|paid|active|refunded|cancelled)(?= now\b| by\b| again\b|[,.]|$)/i;

/** Verbs that tell an opinion as well as a doubt. */
const OPINING = (last: string, pattern: number): boolean =>
  pattern === 0 && /^(?:think|believe|imagine|guess|suppose|reckon|figure)$/.test(last);

/** "Might be", "could have", "should work"; not May, permission, advice or a wish. */
function isEpistemic(reading: Reading, cue: Cue, before: string, next: string): boolean {
  const word = reading.word(cue.first);
  if (
    word === 'may' &&
    ((/^M/.test(reading.slice(cue.span)) && before !== '') ||
      MONTH_BEFORE(before) ||
      /^\d/.test(next) ||
      /^\d/.test(before))
  )
    return false;
  if (before === 'you') return /^(?:have|be|possibly|perhaps|maybe|well)$/.test(next) && word !== 'should';
  if (before === 'i' || before === 'we') return /^(?:have|be|possibly|perhaps|maybe|probably|well)$/.test(next);
  if (/^(?:you|i|we|like|help|try|contact|ask|check)$/.test(next)) return false;
  return true;
}

const isInLabel = (reading: Reading, span: Span): boolean =>
  reading.prose.emphasis.some(
    ({ start, end }) => start <= span.start && span.end <= end && end - start < span.end - span.start + 16,
  );

/** Words between a soft hedge and a modal verb that still belong together. */
const NEAR = 9;

/** The hedges to tell of, if they are too many. */
function stacked(reading: Reading, sentence: Sentence, hedges: readonly Hedge[]): readonly Hedge[] | undefined {
  const soft = hedges.filter(({ kind }) => kind === 'soft');
  const hasDoubt = hedges.some(
    ({ kind, cue }) =>
      kind === 'deed' || kind === 'both' || kind === 'alone' || (kind === 'doubt' && !isAboutReader(reading, cue)),
  );
  const half = hedges.filter(({ kind, cue }) => kind === 'doubt' && isAboutReader(reading, cue));
  if (hasDoubt) return hedges;
  const certain = [...soft, ...half];
  if (certain.length > 1) return hedges;
  const [only] = certain;
  if (only === undefined) return undefined;
  const modal = hedges.find(
    ({ kind, cue }) =>
      kind === 'modal' && Math.abs(cue.first - only.cue.last) <= NEAR && Math.abs(only.cue.first - cue.last) <= NEAR,
  );
  if (modal === undefined || sentence.end === '?') return undefined;
  // "Perhaps a neighbour could do it for you": an idea, no fact.
  if (/^(?:maybe|perhaps)$/.test(reading.word(only.cue.first)) && reading.word(modal.cue.first) === 'could') {
    for (let i = sentence.firstWord; i <= sentence.lastWord; i++) if (reading.word(i) === 'you') return undefined;
  }
  // "The train will probably be full, so it may be better …": advice in another clause.
  const [from, to] = modal.cue.first > only.cue.first ? [only.cue, modal.cue] : [modal.cue, only.cue];
  for (let i = from.last + 1; i < to.first; i++)
    if (TURNS(reading.word(i)) && reading.startsClause(i)) return undefined;
  return [only, modal].toSorted((a, b) => a.cue.first - b.cue.first);
}

const TURNS = wordList('so but and then therefore or');

/** "I think you have two accounts": a doubt, or a compliment. */
const isAboutReader = (reading: Reading, { pattern, last }: Cue): boolean =>
  pattern === 0 && reading.word(reading.word(last + 1) === 'that' ? last + 2 : last + 1) === 'you';

function tell(reading: Reading, sentence: Sentence, hedges: readonly Hedge[]): Finding {
  const { text } = reading.prose;
  const first = hedges[0] as Hedge;
  const end = hedges.findLast(({ cue }) => cue.first - first.cue.last <= NEAR) ?? first;
  const span = { start: first.cue.span.start, end: Math.max(first.cue.span.end, end.cue.span.end) };
  const words = reading.slice(span);
  const fix = rewrite(reading, sentence, hedges);
  return {
    at: { text, span },
    message: `“${words}” leaves the reader unsure whether it is so. Say what you know, and what you will find out.`,
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}

/** Hedges that the sentence can't do without: verbs. */
const isVerb = (reading: Reading, { kind, cue }: Hedge): boolean => {
  if (kind === 'modal' || kind === 'both') return true;
  if (kind === 'deed') return cue.pattern > 2;
  if (kind === 'alone') return false;
  if (kind === 'doubt') return false;
  const words = reading.slice(cue.span);
  // "It seems that" comes out whole, "it seems to" does not.
  if (/^(?:it|this|that|which|there)\b.*\b(?:seems|appears|looks)/i.test(words))
    return !/(?:like|as if|as though|that)$/i.test(words);
  if (/^looks like/i.test(words) && cue.first !== reading.sentences[cue.sentence]?.firstWord) return true;
  return (
    SOFT_VERBS.has(cue.pattern) ||
    /^possible/i.test(words) ||
    (/likely$/i.test(words) && reading.word(cue.last + 1) === 'to')
  );
};
/** Among the soft ones: "some sort of error", "seems to be", "would seem", "seems fine". */
const SOFT_VERBS = new Set([4, 6, 10, 11, 12]);

/** The sentence as a plain statement, for the author who knows it to be true; `undefined` where it can't be had by leaving words out. */
function rewrite(reading: Reading, sentence: Sentence, hedges: readonly Hedge[]): ProposedFix | undefined {
  const { text } = reading;
  const verbs = hedges.filter((hedge) => isVerb(reading, hedge));
  const softVerbs = verbs.filter(({ kind }) => kind === 'soft').length;
  if (verbs.length === hedges.length || verbs.some(({ kind }) => kind === 'deed' || kind === 'both')) return undefined;
  if (softVerbs > 1 || (softVerbs === 1 && verbs.length > 1)) return undefined;
  // "We believe it is in Bergen and have asked": "we" is needed behind "and".
  if (hedges.some(({ kind }) => kind === 'doubt') && GOES_ON.test(text.slice(sentence.span.start, sentence.span.end)))
    return undefined;
  const gaps: Span[] = [];
  for (const hedge of hedges) {
    if (!verbs.includes(hedge)) gaps.push(gapOf(reading, sentence, hedge));
  }
  const merged = mergeGaps(text, gaps);
  const edits = merged.map((gap) => ({ at: { text: reading.prose.text, span: gap }, text: '' }));
  const opening = merged[0];
  if (opening !== undefined && opening.start <= sentence.span.start) {
    const letter = text.charAt(opening.end);
    if (!/[A-Za-z]/.test(letter)) return undefined;
    edits[0] = {
      at: { text: reading.prose.text, span: { start: opening.start, end: opening.end + 1 } },
      text: letter.toUpperCase(),
    };
  }
  const fixed = merged.reduceRight((rest, gap) => rest.slice(0, gap.start) + rest.slice(gap.end), text);
  if (fixed.slice(sentence.span.start, sentence.span.start + 2).trim() === '') return undefined;
  return { title: 'State it as a fact, if it is one', edits };
}

/** A verb of ours whose subject stands with the hedge. */
const GOES_ON = /\b(?:and|but) (?:also |now |already |then |therefore )?(?:have|am|will|would|can|could|'ve|’ve)\b/i;

/** The words of the hedge with "that" and the commas that set it off. */
function gapOf(reading: Reading, sentence: Sentence, { cue, kind }: Hedge): Span {
  const { text } = reading;
  let { start, end } = cue.span;
  const before = text.slice(sentence.span.start, start);
  const rest = text.slice(end, sentence.span.end);
  const opens = cue.first === sentence.firstWord;
  const comma = /,\s*$/.exec(before);
  const follows = /^\s*,/.exec(rest);
  if (opens || (kind === 'doubt' && comma === null)) {
    end += /^\s*,?\s*(?:(?:but|though|that)\s+)?(?=\S)/.exec(rest)?.[0].length ?? 0;
    return { start, end };
  }
  if (comma !== null && (follows !== null || /^\s*[.!…]?$/.test(rest))) {
    start -= comma[0].length;
    if (follows !== null) end += follows[0].length;
    return { start, end };
  }
  if (/^\s*[.!…,]/.test(rest)) return { start: start - (/\s*$/.exec(before)?.[0].length ?? 0), end };
  end += /^\s+(?:that\s+)?/.exec(rest)?.[0].length ?? 0;
  return { start, end };
}

/** Gaps in order, those that touch made one. */
function mergeGaps(text: string, gaps: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const gap of gaps.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && text.slice(last.end, gap.start).trim() === '')
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, gap.end) };
    else merged.push(gap);
  }
  return merged;
}
