import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { clauseEnd, clauseStart, spanOfWords, withoutOverlaps } from '../clause.ts';
import { isTitle } from '../wording/title.ts';

/** Feelings that a reader may have and a sender may want away. */
const BAD =
  '(angry|upset|annoyed|mad|cross|furious|frustrated|irritated|emotional|hysterical|dramatic|agitated|outraged|enraged|livid|offended|disappointed|impatient|bitter|sad|hostile|defensive|sensitive|oversensitive|touchy|unhappy|grumpy|moody|negative|aggressive|unreasonable|irrational|ridiculous|difficult|rude|loud|sarcastic|bent out of shape|worked up|wound up|riled up|fired up|carried away|indignant|silly|childish|dramatic about it|snappy|ungrateful|uptight|tetchy|huffy|stroppy|prickly|petulant|miffed|peeved|irate|sour|gloomy|downhearted|despondent|heated|harsh|disheartened|distressed|tensed|bothered|rattled|flustered|inconsolable|resentful|insulted|hurt|paranoid|anxious about everything|stressed out|pushy|short with us|aggrieved|tearful)';
/** Fears, which a fact may well take away: "no need to be alarmed: …". */
const FEAR = '(alarmed|worried|anxious|nervous|stressed|scared|afraid|concerned|frightened|panicked|tense|fearful)';
const DEGREE =
  '(so|too|this|that|very|such|quite|overly|all|a bit|a little|even|needlessly|unnecessarily|really|far too|way too|so very|more|at all|any more)';
/** What an angry or frightened reader is told not to do. */
const OUTBURST =
  '(panic|fly off the handle|blow your (top|stack|fuse|gasket)|go off the deep end|hit the (roof|ceiling)|see red|lose your rag|have a (fit|meltdown|hissy fit|cow)|get on your high horse|overreact|over-react|shout|yell|scream|swear|curse|cry|rant|whine|moan|fuss|weep|bicker|quarrel|squabble|complain|freak out|get personal|lose (your|the) (temper|cool|head|patience|nerve)|make (a|such a) (fuss|scene|drama|song)|raise your voice|get (excited|your hopes up)|throw a (fit|tantrum)|be dramatic|blow (this|it|that|things) up|jump to conclusions|vent|stress|fret|sulk|despair|take (offence|offense|umbrage|it out on)|get (in|into) (a|such a) (state|panic|tizzy|huff|flap|rage|strop|mood|lather)|work yourself (up|into)|be like (this|that)|lash out|worry (so|too) (much|hard)|act up|be (a|such a) (baby|drama queen|crybaby|sore loser|bad sport|spoilsport|bad loser|grouch|pain)|pout|whinge|explode|exaggerate|dramatise|dramatize|seethe|obsess|hold (a|any) grudge|bear (a|any) grudge|nag|pester|mope|brood|grieve|agonise|agonize|grumble|gripe|feel sorry for yourself|lose it|go (mad|crazy|ballistic|overboard)|flip out|get hung up|bite (our|my|his|her|their) (head|heads) off|attack (us|me|my))';
const OUTBURSTING =
  '(pouting|whingeing|whinging|exaggerating|dramatising|dramatizing|nagging|pestering|moping|brooding|grieving|grumbling|griping|obsessing|agonising|feeling sorry for yourself|panicking|overreacting|over-reacting|shouting|yelling|screaming|swearing|cursing|crying|ranting|whining|moaning|fussing|complaining|freaking out|losing (sleep|heart)|losing (your|the) (temper|cool|head|patience)|making (a|such a) (fuss|scene|drama)|raising your voice|stressing|fretting|sulking|worrying|getting so|being so)';
/** Being calm, as an order: the base form. */
const CALM =
  '(calm (down|yourself|yourselves|yourself down)|be understanding|give (us|me) a smile|count yourself lucky|lower the tone|keep a (stiff upper lip|civil tongue ..3)|cool your (heels|head)|(accept|forget|swallow) (it|this|that) and (move|get|go) on|(reconsider|rethink|moderate|temper|mind|watch|revise) your (tone|manner|manners|attitude|language|wording|behaviour)|(change|adjust|improve|work on|adapt) your (attitude|manner|manners)|(stay|keep|remain|be) (courteous|respectful|friendly|good humoured|gracious|dignified|good natured)|wipe (that|the) (frown|scowl|pout|look) ..3|grin and bear it|(take|accept) (it|this|that|things|the <any>) with (good|a good|a little|some|more)? (grace|humour|humor|dignity|equanimity|composure)|(look at|think about|consider|discuss|talk about|approach) (it|this|that|things|the (matter|situation)) (calmly|rationally|reasonably|coolly|sensibly|more calmly|with a (cool|clear|level|calm) head)|(wait|sit|listen|write|talk|speak|respond|reply|react) (calmly|politely|nicely|more calmly|in a calm (manner|way))|count (slowly)? to (ten|<num>) before|slow down|(buck|perk|brighten|toughen|liven) up|(pipe|tone it|dial it|wind|quieten|quiet) down|tone (it|things|that) down|dial (it|that|things) (down|back)|chillax|stay (chill|zen|relaxed|upbeat|friendly|mellow|happy|sensible|cordial)|keep (it together|your hair on|smiling)|easy there|act (calm|reasonable|grown up|your age|like (a|an) (adult|grown up))|sleep on it|(change|adjust|improve|lose|fix|soften|correct) your (mood|attitude|tone|temper)|(get|take) ..1 hold of yourself|have (faith|a heart|some faith|mercy)|get some perspective|be (chill|zen|cheerful|thankful for)|be (a (good)? sport|a good loser|positive|optimistic|more patient|a bit more patient|a little more patient)|feel (happy|glad|relieved|proud|lucky|grateful|thankful|honoured)|take it on the chin|(laugh|shrug|shake) it off|let it slide|(keep|put) (it|this|things|matters|everything) (in|into) (perspective|proportion)|focus on the positive|look at the positive|rise above it|man up|get on with it|get a life|hold it together|hold your temper|keep your spirits up|keep your <any> to yourself|leave (the|your|all|that) ..1 (drama|anger|emotion|emotions|attitude|feelings|sarcasm)|think happy ..1|rejoice|keep a (cool|level|clear) head|(maintain|keep|exercise|have|learn|regain) ..1 (patience|calm|composure|decorum|perspective)|collect yourself|gather yourself|take (a|some|five|ten) (moment|minute|minutes|step back|second|time) ..1 (calm|cool|breathe|collect|gather|compose|relax)|take a step back|let bygones be bygones|bury the hatchet|forgive and forget|put (it|this|that) behind you|move on|get past (it|this|that)|put (on a smile|a smile on)|turn that frown|swallow your <any>|look at it from our side|put yourself in our (shoes|place|position)|be (adults|an adult|grown ups|grown up|mature|realistic|objective|civilised|civilized|nice|brave|strong|happy with)|steady on|easy (now|does it)|hold your horses|cool your jets|behave yourself|act like an adult|deal with it|get used to it|stay (positive|optimistic|cheerful)|think positive|think positively|show (some|a little|a bit of|a bit more|more) (gratitude|respect|understanding|patience|appreciation|compassion|consideration|restraint)|get (yourself|your <any>) (together|under control|in check)|keep (it|things|this|the (conversation|discussion|tone|chat)) ..1 (civil|polite|calm|friendly|respectful|professional|constructive|factual|light)|take (it|this|that|things) (with ..3 (humour|humor|grace|smile|salt)|like (a|an) <any>|in (your)? stride|as a compliment|less personally|lightly)|worry less|(stay|keep|remain|be) (calm|cool headed|level headed|reasonable|rational|civil|composed|polite|sensible)|relax|chill|chill out|cheer up|lighten up|loosen up|settle down|cool (down|off|it)|simmer down|ease up|take it easy|get over (it|this|that|yourself)|let (it|this) go|get a grip|get real|grow up|pull yourself together|compose yourself|control yourself|contain yourself|snap out of it|(keep|watch|mind|control|check|hold|curb|manage|moderate|lower|temper|rein in|restrain|tone down|leave|put|save|swallow|forget|drop|park|set|cool) your ..1 (temper|cool|tone|language|emotions|emotion|feelings|attitude|anger|voice|manners|jets|horses|frustration|outrage|hysteria|drama|mouth|nerves|hair on|words|tongue|shirt on|sarcasm) ..2|take (a|some|three|a few) (deep)? (breath|breaths)|take a chill pill|breathe|look on the bright side|(look at|see) the (bright|funny|positive) side|toughen up|suck it up|chin up|keep your chin up|keep smiling|smile|be (more|a bit more|a little more) (understanding|reasonable|patient with us|positive|realistic|grateful)|be (grateful|thankful|glad|happy|reasonable)|not (be|get|feel|become|act|sound) ..2 (BAD)|not (OUTBURST)|not take (it|this|that|things|our <any>|the <any>|my <any>|any of (it|this)) (too|so)? (personally|badly|hard|seriously|to heart|the wrong way)|try and be less (BAD)|be less (BAD)|sound less (BAD))';

/** Tempers only people have, so that "heated" or "loud" may be said of things. */
const TEMPER =
  '(angry|upset|annoyed|mad|cross|furious|frustrated|irritated|emotional|hysterical|dramatic|melodramatic|agitated|outraged|enraged|livid|offended|disappointed|impatient|hostile|defensive|oversensitive|touchy|grumpy|moody|aggressive|rude|sarcastic|worked up|wound up|riled up|fired up|het up|steamed up|carried away|bent out of shape|hot under the collar|indignant|childish|snappy|ungrateful|uptight|huffy|stroppy|petulant|peeved|miffed|irate|resentful|insulted|nasty|abusive|sulky|unreasonable|bothered|belligerent|confrontational|argumentative|difficult about|up in arms)';
/** What a reader may feel, tempers and fears alike. */
const FELT =
  '(sad|unhappy|jealous|hurt|gloomy|bitter|ashamed|disheartened|discouraged|heartbroken|downcast|miserable|embarrassed|sorry for yourself|let down|put out|aggrieved|slighted|alarmed|worried|anxious|nervous|stressed|scared|afraid|concerned|frightened|panicked|tense|fearful)';
/** What a reader may feel done by others. */
const WRONGED =
  '(ignored|neglected|let down|cheated|betrayed|attacked|slighted|rejected|undervalued|abandoned|robbed|mistreated|discouraged|singled out|hard done by|left out|short changed)';
/** What one does out of temper, as a base form and as a noun in -ing. */
const FUMING =
  '(fume|rage|seethe|rant|moan|cry|weep|fret|panic|sulk|grumble|whine|sob|huff|grouse|gripe|stew|bristle|wail|shout|yell|scream|agonise|agonize|brood|lose (sleep|your <any>|any sleep)|get steamed up|fuming|raging|seething|ranting|moaning|crying|weeping|fretting|panicking|sulking|grumbling|whining|sobbing|huffing|grousing|griping|stewing|bristling|wailing|shouting|yelling|screaming|agonising|agonizing|brooding|losing (sleep|your <any>|any sleep))';
const MOOD =
  '(anger|temper|tempers|frustration|frustrations|outrage|irritation|annoyance|indignation|emotions|emotion|attitude|hostility|aggression|panic|rage|drama|dramatics|hysteria|hysterics|histrionics|theatrics|tantrum|tantrums|sarcasm|fury|negativity|resentment|bitterness|impatience|outburst|outbursts|composure|nerves|ire|wrath|indignant tone|moaning|grumbling|fretting|huffing|self-pity|pessimism|cynicism|exasperation|displeasure|meltdown|meltdowns|tears)';
const STATE =
  '(in|into) (a|such a|quite a|this|that) (state|huff|strop|rage|flap|lather|tizzy|mood|temper|sulk|panic|twist|knot|stew|fury)';
/** What an upset reader does, as the subject of a sentence. */
const UPSETTING = `(${OUTBURSTING.replace('|complaining', '')}|(getting|being|becoming|feeling|acting|going|staying) ..2 ${TEMPER}|(flying|fly) off the handle|going (ballistic|mad|berserk|bananas|off the deep end|over the top|overboard)|(getting|working|winding|upsetting|stressing) yourself ..2|(getting|going|flying) ${STATE}|being in (such a|this|that) (state|huff|mood|temper|sulk)|being (unkind|unpleasant|ill tempered|bad tempered|quarrelsome)|throwing (a|your) (fit|tantrum|wobbly|strop|hissy fit|toys|temper tantrum)|blowing (your|a) (top|stack|fuse|gasket)|losing (your|the) (rag|temper|cool|head|nerve|mind|rest)|having (kittens|a (fit|meltdown|tantrum|cow|strop))|getting your <any> ..3)`;
/** Verdicts on it. */
const FUTILE =
  '(pointless|useless|silly|childish|unnecessary|excessive|uncalled for|out of place|out of line|out of order|ridiculous|absurd|unreasonable|futile|unhelpful|counterproductive|unacceptable|unwarranted|inappropriate|irrelevant|unfair|over the top|beside the point|a waste|no (use|help|good|way|solution|excuse)|the wrong (way|reaction|response|attitude|approach|answer)|not (on|ok|okay|acceptable|necessary|helpful|warranted|appropriate|called for|needed|the ..1 (way|answer|solution|reaction|response|attitude)|going to|conducive|fair|welcome)|hardly (necessary|helpful|warranted|called for|appropriate|fair|the way)|neither (necessary|helpful)|bad for|needless|disproportionate|misplaced|tiresome|childish)';
const CURB =
  '(keep|keeping|hold|holding|curb|curbing|control|controlling|moderate|moderating|restrain|restraining|temper|tempering|contain|containing|master|rein in|reining in|bridle|leave|leaving|park|parking|lower|lowering|drop|dropping|swallow|swallowing|tone down|toning down|dial down|dial back|dialling down|turn down|set aside|setting aside|put aside|putting aside|put away|lose|losing|save|spare us|spare me|cut|cut out|ditch|shelve|soften|mend|improve|regain|recover|maintain|adjust|check|cool|tame|quell|suppress)';
const CURBED =
  '(kept|held|curbed|controlled|moderated|restrained|tempered|contained|reined in|left|parked|lowered|dropped|swallowed|toned down|dialled down|dialed down|turned down|set aside|put aside|put away|lost|saved|spared us|spared me|cut|cut out|ditched|shelved|softened|regained|recovered|maintained|adjusted|checked|cooled|found)';

const fill = (pattern: string): string =>
  pattern.replaceAll('(OUTBURST)', OUTBURST).replaceAll('(BAD|FEAR)', `(${BAD}|${FEAR})`).replaceAll('(BAD)', BAD);
const calm = /* @__PURE__ */ fill(CALM);

export const emotionPolicing = defineRule({
  id: 'empathy/emotion-policing',
  level: 'phrase',
  severity: 'error',
  fix: 'suggest',
  profile: 'essential',
  summary: 'Telling the reader what to feel.',
  why: 'Nobody has ever calmed down because somebody told them to. It says that the feeling is wrong, so the reader defends the feeling, and the matter itself waits.',
  sources: ['000 2.1', '000 5.1'],
  options: {},
  phrases: {
    // Orders, politely wrapped or not.
    'empathy/emotion-policing.order': [
      `^ (please|just|now|so|kindly|okay|ok|come on|hey|and|but|but please|so please|well|then|first|try to|please try to|simply|do|please do|right|there there|oh|whoa|alright|all right|you)? (please|just|now|simply)? «${calm}»`,
      `(please|kindly|you (need|have|ought|want) to|you (should|must|might want to|may want to|had better|could|can)|(try|trying) (and|to)|(us|you) to (please|all|just)?|(let us) (all|both|just|please|now)?|(would|could|can|will) you (please|just|kindly)?|it is (best|better|important|time) (to|that you)|(would|'d) be (best|better|helpful) (to|if you)|(i|we) (suggest|recommend|propose|ask|request|beg) (that)? you (please|just)?|ask you (please)? to|how about you) «${calm}»`,
      '^ (composure|patience|calm|easy|manners|temper temper|less drama|less emotion|there there) (please)? $',
      '^ (deep breaths|deep breath|(no panic|no tears) (please|now|over|about)|patience patience|easy tiger|wipe (away)? (your|those|the) tears|dry your (eyes|tears))',
      '(just|simply|meantime|meanwhile|now|then|moment) (please|just)? «(relax|chill|calm down|cool down|breathe|cheer up|stay calm)»',
      '(rather|better if|prefer (it)? (if)?|appreciate (it)? if|like it if|help if|helpful if|easier if|nice if) you «(stayed|kept|remained|were|calmed|relaxed|could (be|stay|calm|keep|try)|would (be|stay|calm)|stay|calm|are|tried) ..2 (calm|cool|down|civil|polite|calmer|nicer|less (BAD)|your (voice|tone|temper|emotions))»',
      'if you «(lowered|moderated|softened|watched|mended|tempered) your (tone|voice|language|manners|words)»',
      '(once|when|until|after|as soon as) «you (have|are|can|could)? ..1 (calmed down|calm|cooled (down|off)|settled down|less (BAD)|more (reasonable|civil|polite|calm)|calm down|calm yourself|cool down|feeling calmer|calmer|in a (better|calmer|kinder|nicer|cooler|different|more <any>) (mood|frame of mind))»',
      '(a|an|in|your|with) ..1 «(calmer|friendlier|politer|more polite|more civil|nicer|less (hostile|aggressive|emotional)|gentler|more respectful) (tone|manner|way|words|voice|message|attitude)»',
      '(ask|call|asking|calling) (you)? for «(calm|composure|restraint)»',
      '(refrain from|avoid|spare (us|me)|drop|cut|lose|enough of|no more of) «(the|your|this|that|all (the|this))? ..1 (drama|anger|sarcasm|insults|emotion|emotions|emotional|attitude|hysterics|theatrics|hysteria|shouting|yelling|swearing|getting (BAD)|being (BAD)|using (such|this|that|that kind of|this kind of|foul|bad|strong) (language|tone|words)|(writing|shouting) (at|to)? (us|me)? in (all)? (caps|capitals|capital letters))»',
      '(start|begin) by «(taking a (deep)? breath|calming down|settling down|relaxing|breathing) ..5»',
      `(do well to|wise to|good idea to|do yourself a favour and|do yourself a favor and|do us ..1 (favour|favor) and|how about you|why not|maybe|perhaps) (just|please|simply)? «${calm}»`,
      '(need|want|prefer|like) you «(calm|relaxed|happy|calmer|to be (calm|happy|glad|pleased|relaxed|reasonable|grateful|patient|nice|polite))»',
      'you (must|should|need to|have to|will have to|ought to) (just|simply|only)? «be (more)? patient»',
      '(learn|try) to «be (more)? patient»',
      `(time|high time|you (will|would|might|may|'ll) (want|need|have)|can not you|could not you|would not you|(time|high time) for you) (to|just|please|simply)? (just|please|simply)? «${calm}»`,
      '(recommend|suggest|how about|maybe|perhaps|prescribe) «(a|some|three|a few|ten) (deep (breath|breaths)|fresh air|chamomile|camomile|yoga|patience|perspective|calm)»',
      '(advise|advised|ask|asked|asking|urge|request|requested|suggest|want|need|like|prefer|beg|encourage|invite|recommend) (that)? you «not to (take (it|this|that|things) ..1 (personally|to heart|badly|hard|seriously)|(be|get|feel|become) ..2 (BAD|FEAR)|(OUTBURST))»',
      `((requested|asked|urged|advised|reminded|encouraged|expected|invited|obliged) to|(insist|demand|require|expect|ask|trust|request|hope) (that)? you (will|can|could|would|to)?|expect you to|(all|every|our) ..1 <any> to) «${calm}»`,
      `(requested|asked|urged|advised|reminded|encouraged|expected|invited) to «((not (become|be|get|feel|act)|refrain from (becoming|being|getting)) ..2 ${TEMPER}|not (OUTBURST))»`,
      "(if|provided|as long as|so long as) you (would|could|can|will|were to|might|'d) (just|only|please|simply|kindly|perhaps)? «((calm|cool|settle|quieten|simmer|wind) down|(calm|compose|control|contain) yourself ..1|relax|stay (calm|civil|polite)|(keep|remain) (calm|civil|polite)|lighten up|cheer up|chill|chill out|be ..2 (calmer|politer|nicer|civil|polite|reasonable|more (polite|patient|reasonable|civil))|take a (deep)? breath|watch your <any>|lower your voice|show (some|a little|a bit of|more) (patience|respect|restraint))»",
      `(had you|if you had|if only you had|if you 'd) ..1 «(stayed|kept|remained|been) ..1 (calm|cool|civil|polite|calmer|nicer|politer|more (polite|patient|reasonable)|less ${TEMPER})»`,
      `(if|once|until|unless|when|after|as soon as|before|that|till|had|have) you (have|had|can|could|would|were to|just|only)? ..1 «(${CURB}|${CURBED}) (your|the|that|this|all (the|that|this)) ..1 ${MOOD} ..2»`,
      '(calming down|relaxing a (bit|little)|settling down|taking a deep breath) (would|will|might|may|could|is|helps)',
    ].map(fill),
    // "Don't be angry", "stop worrying".
    'empathy/emotion-policing.dont': [
      `(do|please) not ..1 (be|get|feel|become|act|go|start|keep) (being|getting|feeling)? ${DEGREE}? (BAD)`,
      `(do|please) not ..1 (be|get|feel|become) ${DEGREE} ${FEAR}`,
      '(do|please) not (you)? (OUTBURST)',
      '(do|please) not (you)? take (it|this|that|things|our <any>|the <any>|my <any>|any of (it|this)) (too|so|all)? (personally|badly|hard|seriously|to heart|the wrong way)',
      '(do|please) not (you)? (worry|fret|stress|upset|agitate|excite) yourself',
      '^ (please|so|and|just|meanwhile|until then|but|now|do)? (try|please try|do try) (and)? not to (worry|fret|stress|fuss|dwell)',
      '(try|try please|please try|do try|best|better|important) not to (be|get|feel|become|take (it|this|that|things)|let) ..2 ((BAD)|personally|to heart|get to you|upset you|bother you)',
      '(try|please try|do try|better|best) not to (OUTBURST)',
      '(do|please) not (let|allow) (this|it|that|the <any>|a <any>|<any> <any>) (to)? (get to you|upset you|bother you|ruin|spoil|frustrate you|annoy you|stress you|get you down|worry you so)',
      '(do|please) not (lose (sleep|heart)|sweat it|get your (hopes up|knickers|panties)|bite my head|shoot the messenger|hold it against|work yourself|wind yourself|dwell on|make (a|such a) (fuss|scene|drama)|make (a mountain|it (bigger|worse)))',
      '(stop|quit|cease) (being|getting|feeling|acting|making|sounding)? ..1 (BAD)',
      `(stop|quit|cease|enough) (with the|of the|of this)? ${OUTBURSTING}`,
      '(no|less) (need|reason|cause|call|point|use|sense|grounds|justification|excuse|occasion|necessity) (to|for|in|whatsoever to|at all to) (you)? (to)? (be|being|get|getting|feel|feeling|become|becoming|act|acting)? ..2 (BAD)',
      `(no|not any|not much) (need|reason|cause|call|point|use|sense|grounds|occasion) (to|for|in) (you)? (to)? (be|being|get|getting|feel|feeling|become) ${DEGREE} ${FEAR}`,
      `(no|not any) (need|reason|cause|call|point|use|sense|grounds|occasion) (to|for|in) (you)? (to)? (OUTBURST)`,
      `(no|not any|not much|little) (need|reason|cause|call|point|use|sense|grounds|occasion) (to|for|in)? ..1 ${OUTBURSTING}`,
      '(no|not any) (need|reason|cause|call|place|room|grounds|occasion|excuse) for (such|this|that|so much|your|all (this|that|the)|any|the)? ..1 (anger|panic|alarm|hysteria|drama|hostility|aggression|outrage|frustration|resentment|tone|attitude|language|rudeness|sarcasm|outburst|complaints|tears|fuss|emotion|emotions|negativity)',
      '(not|is not) (worth|worthy of) (getting|being|feeling|your) ..2 ((BAD)|anger|tears|energy|nerves)',
      '(not|is not) worth (crying|fighting|fussing|arguing|shouting|stressing|losing sleep)',
      '(nothing|hardly anything|not something|no big deal) (here|there|in this)? (to|worth) (cry|crying|be|get|getting|being|fuss|fussing|complain|moan|whine|shout|feel|feeling|lose|losing|make) (about|over|so|too|a fuss|sleep|upset|angry|sad|mad|annoyed|cross|worked|emotional|your) ..2',
    ].map(fill),
    // Fears: a fact in the same breath makes it a reassurance.
    'empathy/emotion-policing.fear': [
      `(do|please) not ..1 (be|get|feel|become|go|start) (being|getting|feeling)? ..1 ${FELT}`,
      `(no|not any|little|hardly any|not much) (need|reason|cause|call|grounds|occasion) (for you)? to (be|feel|get|become) ..1 ${FEAR} (of|by|about|over|at)`,
      `(are|feel|be) ..1 (${FELT}|${TEMPER}) ..5 but «you (really|simply)? (must|should|ought) not (to)? be» $`,
      `(absolutely|really|simply)? nothing (at all|whatsoever|here)? (to (be|feel|get)|worth (being|feeling|getting)) ..1 ${FELT} ..1 (about|of|by|over|with)?`,
    ],
    // What the reader is to do with the feeling, and what it is good for.
    'empathy/emotion-policing.verdict': [
      `«${CURB} (your|our|that|all (the|that|this)) ..1 ${MOOD}»`,
      `«(tone|dial|turn|toning|dialling) (down|back) (the|that|this|your|all (the|that|this)) ..1 (${MOOD}|language|tone|rhetoric|feelings|complaints)»`,
      `${TEMPER} but (that|this|it|being <any>) (will|does|would|can) not ..1 (help|change|solve|bring|speed|fix|get)`,
      '(ask|asks|expect|expects|urge|need|want|require) ..3 to (put|leave|set|keep) (their|any|all|personal) ..1 (feelings|emotions|anger|frustration|frustrations) (aside|out|behind|in check|under control|at)',
      "(is|are|'s) not (something|anything|a thing|a matter) (to|worth) (stress|fret|cry|sulk|fuss|be upset|get upset|get worked up|shed tears|make a fuss) (over|about)",
      `«(control|moderate|restrain|contain|leave|leaving|put aside|set aside|keep|rein in|park) (your|our) ..1 feelings (out|aside|in check|under control|at|to yourself)»`,
      `${UPSETTING} ..6 (will|does|do|is|can|would|has|did) (not|never|hardly|only|nothing)`,
      `${UPSETTING} ..6 (never|hardly|rarely|seldom|only) (helps|helped|solves|solved|fixed|fixes|brings|brought|gets|got|makes|made|mended|paid|changed|changes|won|repaired|slows|delays|hurts)`,
      `${UPSETTING} ..6 (helps|help|serves|benefits|does|gets|get|solves|achieves|changes|brings|leads) (nobody|no one|nothing|neither|none|nowhere|(you|us|anyone|anybody|either of us) (nowhere|no (good|further)))`,
      `${UPSETTING} ..6 (is|are|seems|feels|looks|would be) (really|simply|quite|just|frankly|entirely|totally|rather|completely|a bit|very)? ${FUTILE}`,
      '(anger|rage|rudeness|outrage|panic|tears|insults|shouting|yelling|hysteria|aggression|impatience|hostility|sarcasm|frustration|bad temper|tempers) (never|rarely|seldom|only) (helps|helped|solves|solved|fixed|fixes|brings|brought|gets|got|makes|made|mended|paid|changed|changes|won|repaired|slows|delays|breeds)',
      '(frustration|tempers|bad temper|indignation|strong words|harsh words|big words|emotions) (will|does|do|is|would|can|are) (not|never|only|hardly) (help|get|bring|change|solve|fix|make|speed|move|take|lead|do|achieve|win)',
      `(your|such) (feelings|mood|temper|emotions|emotion|sarcasm|attitude|tone|disappointment|frustration|anger) ..5 (is|are|seems|was) (really|simply|quite|just|frankly|entirely|totally|rather|completely)? ${FUTILE}`,
      `(such|that kind of|this kind of|that sort of|this sort of) (a|an)? (strong|harsh|foul|bad|rude|aggressive|hostile|angry|emotional)? (language|tone|attitude|words|mood) (is|are|was|will|has|have|does|do) (really|simply|quite|just|frankly|entirely|totally)? (${FUTILE}|not|no place)`,
      `(nothing|not something|hardly something|never something|not a thing|no reason|no cause|hardly a reason|anything|something) (really|at all)? (to|worth) ${FUMING} ..1 (about|over|at|for|$)`,
      `you ..1 (should|must|need|ought|do|are|can|could) not ..1 (to|have to|need to|supposed to|meant to|allowed to|expected to|going to)? (be|feel|get|become) ${DEGREE}? (${TEMPER}|sad|unhappy|jealous|hurt|gloomy|bitter|ashamed|disheartened|discouraged|heartbroken|downcast|miserable|let down|slighted|aggrieved)`,
      `(asked|requested|urged|advised|reminded|encouraged|expected|invited|instructed|told) (kindly|politely|please)? not to (be|feel|get|become|appear) ..1 (${TEMPER}|${FELT})`,
      `(nobody|no one|you|you people|none of you|customers|patients|parents|guests|tenants|members|readers) (have|has|had|have got|has got) (any|no|little|hardly any|absolutely no|really no) (real|good)? (cause|reason|grounds|need|right|call|business|occasion) ((to|for) (be|being|feel|feeling|get|getting)? ..1 (${TEMPER}|${FELT})|for ${MOOD})`,
      `^ (please)? (a (bit|little)|some)? (enough|enough now|no more|less|a bit less|a little less) (of|with)? (the|this|that|your|all (the|this|that))? ..1 (${MOOD}|moaning|grumbling|indignation) ..1 $`,
      `(enough|had enough|tired|weary) (of|with) (the|this|that|your|all (the|this|that)) ..1 ${MOOD}`,
      '^ patience is a virtue',
      'patience is a virtue',
      `no (need|reason|cause|call|place|excuse) for (all)? (the|these|your|so many|such|that|those|this)? ..1 (capital letters|capitals|caps|block capitals|exclamation marks|exclamation points|kind of (language|tone|talk|attitude)|sort of (language|tone|talk|attitude)|strong (language|words)|harsh words|big words)`,
      `(anything|something) (really|truly)? (to|worth) (lose|losing) (any)? sleep (over|about)`,
      '(would|do) you mind (toning|calming|cooling|lowering|watching|moderating|minding|dropping|dialling|keeping your (voice|tone|temper|cool)|being (nicer|more (polite|civil|patient)|less <any>)|speaking (more|a bit)|not (shouting|swearing|yelling))',
      `if you ..1 (spoke|speak|talked|talk|wrote|write|asked|ask|put it|behaved|behave|acted|act) (to (me|us|my <any>|our <any>))? ..1 (with (some|a bit of|a little|more)? (respect|courtesy|civility)|politely|nicely|civilly|calmly|kindly|reasonably|respectfully|decently)`,
      `(expect|ask|want|require|trust|urge|request) (you|all <any>|our <any>|<any>)? ..1 to (behave|mind (your|their) <any>|be (polite|civil|respectful|courteous|patient|reasonable|understanding) (to|towards|with|when|and)|treat (us|our <any>|my <any>) with)`,
      '(show|give) (our|my|us|me|the) <any>? <any>? (some|a little|a bit of|more|proper|due) (respect|courtesy|understanding|kindness|consideration)',
      '(just)? (have to|need to|must) (just)? (smile|grin) and bear it',
      `(let us|let 's|we (should|must|can)) (all|both|just)? (discuss|talk|behave|handle|settle|sort|treat|act|speak) ..3 like (adults|grown-ups|civilised people|civilized people|reasonable people)`,
      `(do|please|should|must|need|ought) not (to)? (let|allow) ..6 (ruin|spoil|dampen|sour|cloud|affect) your (mood|day|spirits|weekend|holiday|evening|temper|summer|trip)`,
      `(it|there) (is|'s|would be|seems) (rather|quite|a bit|a little|very|really|simply|just)? (silly|foolish|childish|absurd|ridiculous|pointless|useless|unreasonable|no use|no good) (of you|for you)? (to be|to get|to feel|being|getting|feeling) ..1 (${TEMPER}|sad|unhappy|jealous|afraid of|scared of)`,
      '(that|this|such a|such) (kind|sort|type) of (tone|attitude|outburst|talk|drama|temper)',
      '^ (no|no more|enough with the|enough of the|enough of this|enough of that|spare us the|spare me the) ..1 (tantrums|tantrum|hysterics|histrionics|theatrics|shouting|yelling|sulking|insults|sarcasm|whining|moaning|attitude|drama) please',
      '(enough|less) (with|of) (the|your|this|that|all (the|this|that)) ..1 (tantrums|drama|hysterics|histrionics|theatrics|shouting|yelling|sulking|insults|sarcasm|whining|moaning|attitude|anger|emotion|emotions|negativity)',
      "(what is|what 's|why|why all) (with|up with)? (the|that|all the|all this) ..1 (attitude|drama|tone|anger|shouting|long face|outrage|fuss|hostility|aggression|panic|hysteria)",
      `(nothing|not|never|anything|what|little|hardly|scarcely|barely) ..5 (to|worth) (be|being|get|getting|feel|feeling|become|becoming) (so|too|that|this|all|quite so)? ..1 ${TEMPER} (about|over|at|with)`,
      `(not|never|hardly|scarcely|barely) ..3 (anything|something|a thing|a matter|a reason|much|a cause|an excuse) (to|for) (be|being|get|getting|feel|feeling|become|becoming) ..2 ${TEMPER}`,
      `(is (it|this|that)|was (it|that)) (really|truly|honestly|actually)? worth (getting|being|becoming|all|your|the|so much|such) ..3 (${TEMPER}|${MOOD}|fuss|shouting|stress|tears|energy)`,
      `(must|why must|do|did|why do|why did) you (have to|need to|really|always|really have to)? (be|get|sound|act|become) (so|this|that|such|always|all)? ..1 ${TEMPER}`,
      `(while|as long as|so long as|when|if) you are (still)? (in (this|that|such a|your present|your current) (mood|state|tone|temper|frame)|being ${TEMPER}|(this|so|that|too) ${TEMPER}|shouting|yelling|screaming|ranting)`,
      `(instead of|rather than) (${OUTBURSTING}|(being|getting|feeling|becoming|staying|acting) ..2 ${TEMPER}|OUTBURST|be ${TEMPER}|get ${TEMPER}|throwing (a|your) (fit|tantrum|wobbly|strop|hissy fit|toys|temper tantrum)|go~ ${STATE})`,
      `(should|need|must|ought|do|can) not (to)? (be|feel|get|become|act) (this|that|so|such|quite so|as|all) ..1 ${TEMPER}`,
      `(nobody|no one|nobody here|one|an adult|a grown up|grown ups|a reasonable person|reasonable people) (should|ought to|needs to|would|has to|must) (be|get|feel|become|act) (this|that|so|too|all)? ..1 ${TEMPER} (about|over|at|by|because)`,
      `(do|please|need|should|must|ought|can|may) not (to)? (go and|go|start)? (upset|stress|excite|agitate|torment|vex|annoy|irritate|upsetting|stressing|work|wind|beat|tire) yourself`,
      `(do|please|need|should|must|ought) not (to)? (go and|go|start)? (make|making) yourself ..1 (${TEMPER}|nervous|anxious|sick|ill|miserable|unhappy|crazy|sad|worried|afraid)`,
      `(you|one|there) (need|should|must|ought|can|could|may|do) not (to|need to|have to|really)? (OUTBURST)`,
      `(you|one) (need|should|must|ought|do) not (to|need to|have to|really)? (get|be|go|fly) ${STATE}`,
      `(do|please) not (be|get|feel|become) ..1 (nervous|anxious|worried|alarmed|scared|tense) like (this|that)`,
      `(you|you 'd) (must|really|clearly|might|may|have|should)? not (to)? (take|taken|taking) (it|this|that|things|our <any>|the <any>) (so|too|all|that) (hard|badly|personally|seriously|literally|to heart)`,
      `(most|other|many|any other|all (our|the) other|some) ..2 ((would|will) (be|have been|feel|have felt) ..1 (pleased|happy|glad|grateful|thankful|delighted|relieved|honoured|proud|content|over the moon)|(did|do|have) not (mind|complain|complained|minded|make a fuss|get ${TEMPER}))`,
      '(anyone|anybody|everyone|everybody) else (would|will|in your) ..3 (pleased|happy|glad|grateful|thankful|delighted|relieved|honoured|proud|content|jump|over the moon|understand)',
      '(desist|refrain|abstain|cease|stop|avoid|quit) (from)? (using|raising|taking|adopting|employing|sending)? (such|the|your|their|this|that|an|a|any|all|those|these)? ..2 (tone|voice|voices|attitude|aggression|insults|outbursts|sarcasm|dramatics|rants|accusations|tantrums)',
      `no (purpose|sense|point|use|reason|excuse|need|cause|call|grounds|occasion|necessity) (whatsoever|at all)? (to|in|for)? (you)? (to)? (be|being|become|becoming|get|getting|act|acting|go|going) ..2 ${TEMPER}`,
      `what (good|use) (does|is|will|would) (it|that)? (do|be)? ..2 (be|being|get|getting|stay|staying) ..1 ${TEMPER}`,
      '(do|please|need|should|must|ought|can) not (to)? (look|seem|sound|feel) (so|too|that|all)? (glum|bad about|down|miserable|gloomy|grim|shocked|sorry for yourself|hard done by|blue|low|discouraged|disheartened|put out)',
      '(should|ought|must|need|try|better|best|can) not (to)? (let|allow) ..3 (to)? (get to|upset|bother|ruin|spoil|dampen|sour|cloud|affect|annoy|frustrate) (you|your (mood|day|spirits|weekend|holiday|evening|temper))',
      '(do|please) not (let|allow) ..3 (to)? (ruin|spoil|dampen|sour|cloud|affect) your (mood|day|spirits|weekend|holiday|evening|temper)',
      '^ why so (serious|glum|gloomy|sad|negative|upset|angry|cross|hostile|bitter|dramatic|sensitive|defensive|impatient|down|rude|aggressive)',
      `(getting|got|get|make|making|made) yourself (all|so|too|quite)? ..1 (${TEMPER}|${STATE})`,
      '(working|wound|winding|worked|work|wind) yourself up',
      'you (can|could|should|might|must|may|need to|ought to|have to|will have to) (try to|try and|learn to)? be (a bit|a little|somewhat|rather|slightly|much)? (more|less) (relaxed|patient|understanding|reasonable|positive|tolerant|forgiving|grateful|appreciative|civil|polite|realistic|cheerful|gracious|easy going|(BAD))',
      'your ..1 (reaction|anger|tone|attitude|outrage|fury|outburst|hostility|indignation) (surprises|astonishes|puzzles|disappoints|saddens|shocks|hurts|baffles|amazes|surprised|disappointed|shocked|hurt|saddened) (us|me|our <any>)',
      '(surprised|disappointed|saddened|taken aback|shocked|hurt|astonished|dismayed) (by|at|about|with) (your|the) ..1 (tone|anger|reaction|attitude|outburst|language you)',
      '(do|please|should|must|need|try|better|ought) not (to)? take ..5 (personally|to heart|the wrong way|badly)',
      `(one|customers|a customer|people|adults|guests|you) (should|must|need|ought|do|can) not (to|need to|have to)? (be|get|feel|become) ..3 ${TEMPER}`,
      '(make|making|makes|made) (far|way|rather|altogether)? too much (of|out of) (this|it|that|the|a|such)',
      `(getting|being|becoming|feeling) ..2 (${FELT}|envious|guilty|${WRONGED}) ..6 (is|seems|would be) (really|simply|quite|just|frankly|rather)? ${FUTILE}`,
      'you (could|might|should|can|ought to) at least (be|try|show|say|pretend|sound|act|have)',
      `(not (sure|see|understand|know|get|clear|imagine|think)|fail to (see|understand)|puzzled|wonder|wondering|no idea) ..2 (why|what) ..1 you (feel|are|would|should|could|get|seem|have|'re) ..3 ${TEMPER}`,
      `(anger|rage|rudeness|shouting|swearing|insults|sarcasm|hostility|aggression|hysteria|impatience|frustration|bad temper) ..2 (is|are) (really|simply|quite|just|frankly|rather|always|never)? ${FUTILE}`,
      '(keep|leave|kept|left|keeping|leaving|put|set) (emotion|emotions|anger|feelings|sentiment|sentiments|personal feelings) (out|aside|at the|to (a minimum|yourself|one side))',
      "(were i you|if i were you|if we were you|in your (place|shoes|position)) (i|we) (would|'d) ..1 (be (glad|happy|grateful|pleased|thankful|relieved)|relax|calm down|count (myself|ourselves)|let it go|chill|forget it|thank|not (be|get|feel|worry|fuss|complain))",
      'your (level|degree|amount) of (anger|frustration|outrage|emotion|aggression|hostility|upset|panic)',
      'your (frustration|anger|disappointment|displeasure|irritation|outrage) (is|has been) (duly)? noted',
      'sore loser',
      '(got|get|gotten) (up|out of bed) on the wrong side',
    ].map((pattern) => fill(pattern.replaceAll('|OUTBURST|', `|${OUTBURST}|`))),
    // Judging the feeling.
    'empathy/emotion-policing.judge': [
      // What the matter is worth.
      `(not|hardly|scarcely|barely|never|nothing) ..2 (worth|worthy of) «(${UPSETTING}|(a|the|your|any|so much|such|all (this|that|the))? ..1 ${MOOD})»`,
      `(not|hardly|scarcely|barely|never) (really|quite|exactly)? (warrant~|merit~|justify~|deserve~|call~ for) (a|an|such|so much|any|all|that|this|your)? ..2 (${MOOD}|fuss|outcry|upset)`,
      `no (need|call|cause|reason|excuse|place|room|occasion|point|use|grounds) (at all|whatsoever|here)? (for|in) (a|an|any|such|this|that|these|your|all|so much|more)? ..1 ${MOOD}`,
      `(it|there) (is|'s|would be|seems) (rather|quite|a bit|a little|very|really|simply|just)? (silly|foolish|childish|absurd|ridiculous|pointless|useless|unreasonable|daft|stupid|irrational|no use|no good|no sense in|no point in) (of you|for you)? (to)? (be|get|feel|being|getting|feeling) ..1 (${TEMPER}|${FELT})`,
      `(make|makes|made) (no|little) sense (for you)? (to)? (be|get|feel|being|getting|feeling) ..1 (${TEMPER}|${FELT})`,
      `(being|getting|feeling|becoming) ..1 (${TEMPER}|${FELT}) ..6 (is|seems) (really|simply|quite|just|rather|a bit|a little|a touch)? (silly|daft|foolish|childish|absurd|stupid|irrational)`,
      `(nobody|no one|you|we|one|this) ..3 (anywhere|nowhere|far|further|nothing|anything) (by|with|through|from) (${UPSETTING}|${MOOD}|all (this|that) ${MOOD})`,
      '(nobody|no one) (likes|loves|wants|helps) a (moaner|whiner|whinger|complainer|crybaby|drama queen|sulker|grumbler|grouch|misery guts|sore loser)',
      '(do|please) not be ..2 (moaner|whiner|whinger|worrier|worrywart|crybaby|drama queen|sulker|grumbler|grouch|misery|scaredy cat|spoilsport)',
      '(worrying|fretting|fussing|panicking|stressing|getting upset|losing sleep|sulking|moaning) (over|about) (nothing|so little|a trifle|trifles)',
      `let us not (now|all|both|please)? (OUTBURST|(be|get|become|go) ..2 (${TEMPER}|${FELT}|${STATE})|have ..2 ${MOOD}|lose our <any>)`,
      `spare (us|me|everyone) (the|your|all the|any|all of the|those|these) ..1 ${MOOD}`,
      `you ..1 (are|were) not (really)? (supposed|meant|allowed|expected) to (be|feel|get|become) ..1 (${TEMPER}|${FELT})`,
      '(supposed|expected) to feel ..1 (happy|pleased|glad|grateful|lucky|thankful|proud)',
      '(better off|best|better|well advised) «(calming|cooling|settling|quietening|simmering) down»',
      `(once|when|after|until|if|as soon as) you (have|are)? (finally|quite|all)? «(finished|stopped|done|quit|ceased|through with) (with (the|your|all (the|that|this)))? ..1 (${OUTBURSTING}|${MOOD})»`,
      `(got|get|have|had|bring|brought) (your|that|the) ..1 ${MOOD} (back)? (under control|in check|in hand|in order|out of (the way|your system))`,
      'have (yourself)? a (good|little|quick|proper)? (cry|rant|moan|whinge|sulk|scream) (about it)? (and|then|if|first)',
      '^ (just|please|so|you may|you can|you should)? (consider|count|think) yourself (lucky|fortunate|blessed|privileged)',
      'you ..1 (should|ought to|must|might) (really|surely|actually|simply)? (be|feel) ..1 (over the moon|thrilled|ecstatic|overjoyed|chuffed|jumping for joy|ashamed|embarrassed)',
      '(take|taking|no) tension',
      '(worry|panic|fret) not',
      '(get|getting) your (feathers|knickers|panties|hackles|blood|undies) ..3',
      '(let|letting) (your|the|our)? (emotions|feelings|anger|temper|frustration|nerves|disappointment) ..1 (take|get|run|cloud|win|rule|carry|control|speak)',
      'without (the|all (the|that|this)|so much|getting|being|any|your)? ..1 (emotional|drama|anger|shouting|yelling|attitude|hysterics|theatrics|(BAD))',
      '(not) (appreciate|like|care for|use|take|adopt|need|accept) (your|that|this|such a|such|the) ..1 (tone|attitude|drama|sarcasm|hostility|language|anger)',
      '(do|please) not (talk|speak|write) to (me|us|my <any>|our <any>) (like that|that way|in that|in this|with that)',
      '(do) not (act|play) (the <any>|surprised|like|so|all|hurt|offended)',
      'supposed to be (happy|pleased|glad|grateful)',
      "what (is|are|'s)? ..2 to be ..1 (BAD)",
      '(some|a little|a bit of|more) (calm|patience|perspective|composure|gratitude|understanding) (would|will|might|goes|never|helps|please)',
      "(i|we) (would|'d) calm down if",
      '(anger|rage|rudeness|outrage|panic|panicking|tears|insults|shouting|yelling|swearing|hysteria|aggression|impatience|emotions|drama) ..2 (gets|get|will get|helps|brings|solves|changes|leads) (you|us|anyone|nobody|no one|nothing) ..1 (nowhere|nothing)?',
      '(anger|rage|rudeness|outrage|panic|tears|insults|aggression|impatience|hostility|sarcasm) ..2 (will|does|do|is|would|can|are) (not|never|only|no|hardly)',
      '(acting|behaving|sounding|reacting|act|behave|react) like (a|an) (child|baby|toddler|teenager|kid|drama|diva|spoilt|spoiled|victim)',
      '(taking|take|took) (it|this|that|things|everything|our <any>|the <any>|my <any>) ..2 (too|so) (personally|seriously|hard|badly|much to heart)',
      '(taking|take) (it|this|that|things|everything|our <any>) (personally|to heart|the wrong way)',
      '(make|making|made) (a|such a)? big deal (out|of|about|over)',
      '(not|hardly|scarcely|barely) worth (the|all the|any|so much|your) ..1 (anger|stress|tears|energy|upset|drama|fuss|aggravation|nerves|heartache)',
      "life (is|'s) too short",
      '(anger|rage|panic|fear) is a (bad|poor)',
      '(do|can) not (understand|see|share|get|accept|follow) (your|the|this|all this|such) ..1 (anger|frustration|outrage|upset|reaction|fuss|drama|disappointment|tone)',
      '(hardly|scarcely|barely) ..2 (reason|cause|grounds|call|need|excuse) (to|for) ..3 (BAD)',
      '(getting|being|feeling|becoming) ..2 (BAD) ..3 (is|seems|would be|feels|looks) ..1 (pointless|useless|silly|childish|a waste|unnecessary|excessive|over the top|uncalled|ridiculous|absurd|unreasonable|out of place|futile|unfair|overkill|a choice|no use|no help|no good|unhelpful|counterproductive|much|exaggerated)',
      '(such|this much|so much|all this|all that) (anger|fuss|rage|outrage|drama|aggression|hostility|upset|emotion|resentment|negativity|bitterness)',
      '(overreaction|hissy fit|melodrama|theatrics)',
      "you (are|'re) (being|getting|acting) ..2 (BAD)",
      'less (anger|emotion|emotional|drama|attitude|aggression|hysteria|sarcasm|outrage|shouting|temper|fuss|hostility|rage)',
      '(not|no) ..1 (right|fair|nice|okay|ok|kind|helpful|necessary|productive|constructive|reasonable|appropriate|acceptable|sense|logic) (in|to|for you to|of you to|that you) (be|being|get|getting|feel|feeling|are|become)? ..2 ((BAD)|(OUTBURST))',
      '(not|hardly|never) ..3 (reason|cause|grounds|excuse|occasion|justification) (to|for) (be|being|get|getting|feel|feeling|become|your|such|so much)? ..2 ((BAD)|anger|rage|outrage|drama|panic|tears|(OUTBURST))',
      '(does|do|did) you (no|any) good',
      "(i|we) (would|'d) not (get|be|feel|become) ..2 (BAD)",
      "(i|we) (would|'d) not (take (it|this|that) ..1 (personally|to heart|badly|hard)|(OUTBURST))",
      '(nothing|little) ..3 (to|worth) (be|being|get|getting|feel|feeling) ..2 (BAD)',
      'no way to (feel|react|behave|talk|speak)',
      '(appreciate|expect|ask for|hope for|deserve|welcome|like) (some|a little|a bit of|a bit more|a little more|more) (gratitude|calm|understanding|respect|appreciation|kindness|courtesy|composure|restraint)',
      '(thicker|thick|thin) skin',
      'time you (got over|moved on|calmed down|let go|grew up|stopped|let it go)',
      'at least (be|try to be|feel|look) (glad|happy|grateful|thankful|pleased)',
      'work on your ..1 (temper|attitude|tone|patience|manners|anger)',
      'your ..1 (temper|emotions|anger|feelings) ..3 (better of|carried|running|ran away|clouding|clouded|run away)',
      '(getting|being) (all|so|too|way too|overly|very) (BAD)',
      'take no (offence|offense)',
      `(not|no (reason|need|cause|grounds) to|stop) (feel|feeling) ..2 ${WRONGED}`,
      '(look|act|seem|sound) (a bit|a little)? (happier|calmer|friendlier|more (cheerful|grateful|positive|relaxed))',
      'a smile (costs|goes|would|never)',
      `(unless|until|once|when|while) you (can|could|would|have|just)? «${calm}»`,
      `(i|we) (expect|ask|want|urge|need|encourage|advise|require) (all|our|every|everybody|everyone|customers|guests|callers|people|members)? ..1 to «${calm}»`,
      `(refrain from|avoid|stop with) ${OUTBURSTING}`,
      `${OUTBURSTING} ..5 (is|seems|would be|looks) ..1 (pointless|useless|silly|childish|a waste|unnecessary|excessive|over the top|uncalled|ridiculous|absurd|unreasonable|out of place|futile|unfair|overkill|no use|no help|no good|unhelpful|counterproductive|exaggerated)`,
      '(instead of|rather than) (getting|being|feeling|becoming) ..1 (BAD)',
      '(unhealthy|bad for you|exhausting|strange|odd|absurd|no good|not good|not healthy|a shame|a pity) to (be|get|feel|become) ..2 (BAD)',
      '(not|never) (let|allow) ..4 (spoil|ruin|dampen|sour|darken|get) (you|your|to you)',
      '(worked|work|working|wind|wound|winding) yourself (up|into)',
      '(cooler|calmer|clearer) (head|heads)',
      'carrying on (over|about|like)',
      'need not (OUTBURST)',
      '(be|get) over (it|this) (by now|already)',
      '^ (please|and|so|but|just)? no (more)? (anger|frustration|disappointment|tears|outburst|outbursts|hysterics|hysteria|panic|rage|tone|attitude|drama|temper|outrage|annoyance|impatience|sarcasm|rudeness|indignation|resentment|bitterness|aggression|hostility|complaining|shouting|whining|sulking|agitation|irritation|fury|negativity|mood|emotion|emotions|insults|accusations|threats) (please)? $',
      '^ (anger|frustration|disappointment|tears|outburst|outbursts|hysterics|hysteria|panic|rage|tone|attitude|drama|temper|outrage|annoyance|impatience|sarcasm|rudeness|indignation|resentment|bitterness|aggression|hostility|complaining|shouting|whining|sulking|agitation|irritation|fury|negativity|mood|emotion|emotions|insults|accusations|threats) (is|are|will|does|do|would) ..1 (not|never|no|unnecessary|misplaced|pointless|useless|uncalled)',
      '(your|such|this kind of|these|that) (anger|frustration|disappointment|tears|outburst|outbursts|hysterics|hysteria|panic|rage|tone|attitude|drama|temper|outrage|annoyance|impatience|sarcasm|rudeness|indignation|resentment|bitterness|aggression|hostility|complaining|shouting|whining|sulking|agitation|irritation|fury|negativity|mood|emotion|emotions|insults|accusations|threats) (is|are|will|does|do|would|has|have) (not|never|no|unnecessary|unhelpful|uncalled)',
      'you will (get over (it|this)|survive|live|laugh about)',
      '(count your blessings|sense of humour|sense of humor|take a joke)',
      '(do|need) not (need|have) to (be|get|feel|become|act|sound) ..2 (BAD)',
      '(do|need) not (need|have) to (OUTBURST)',
      '(do|please) not be (like (that|this)|that way|a baby|such a)',
      'why (are you|so|be|get|the) (getting|being|so|all)? ..1 ((BAD)|anger|drama)',
      '(do|does|can|fail|cannot) (not|to) (see|understand|know|get|think) (why|what) (you|there|this|that) ..3 (BAD)',
      '(should|need|must|ought|need) not (to)? (upset|bother|annoy|anger|frustrate|offend|stress|disappoint) you',
      '(does not help|no help|will not help|would not help|pointless|useless|no good|not helpful|unhelpful|helps nobody|helps no one|serves no one|no use) (to|if you|that you|by|when you|for you to)? ..1 (are|be|is|get|getting|being|become|feel)? ..1 ((BAD)|(OUTBURST))',
      '(wrong|silly|childish|unfair|unreasonable|unnecessary|pointless|useless|ungrateful|ridiculous|not fair|not nice) (of|for) you to (be|feel|get|complain|react|shout|say)',
      '(nothing|little|no one|nobody) (to gain|gained|is gained|achieved|wins|gains) (from|by|with|if|when)',
      'you (should|ought to|could|might) (thank (us|me|him|her|them|the|our|your)|be thanking|show (some|more|a)) ..1',
      '(getting|being) ..2 (BAD) (is|gets|helps|solves|brings|changes|makes)',
      '(direct|take|vent|aim) (your|this|that) (anger|frustration|rage) ..3',

      '(you) (should|must|need|ought|do|can|could|may) not (to|really|seriously|possibly)? (be|feel|get|become|act|take|have) (being|feeling)? ..1 (BAD)',
      `you (should|must|ought) not (to)? (be|feel|get|become) ..1 ${FEAR}`,
      '(you) (have|had|has|have got) no (right|reason|cause|grounds|business|call) (to|for) (be|being|get|getting|feel|feeling|complain|complaining|shout|this|such|that|your)',
      '(should|ought|must|can) (to)? (be|feel|consider yourself) ..1 (happy|pleased|glad|grateful|thankful|relieved|lucky|delighted|fortunate|honoured|honored|privileged|blessed)',
      '(being|getting|feeling|becoming|staying) ..2 (BAD) ..3 (will|would|does|do|is|can|could|has|are) (not|never|only|no)',
      `(${OUTBURSTING}) ..3 (will|would|does|do|is|can|are) (not|never|only|no) (help|change|solve|fix|speed|get|make|bring|do|going|be|lead|achieve|useful|helpful|necessary|needed|use|worse)`,
      '(your|this|such|all (this|that|the)) ..1 (fear|fears|worry|worries|concern|concerns|nerves|sadness|grief|impatience|fuss|hurt|suspicion|suspicions|doubts|temper|stress|distress|anxiety|anger|frustration|outrage|irritation|annoyance|indignation|feelings|reaction|tone|attitude|hostility|disappointment|emotions|outburst|panic|rage|drama|upset|fury) (is|are|seems|seem|was|will|would|does|do|should) ..2 (groundless|baseless|pointless|needless|for nothing|misplaced|directed|aimed|kept|left|better|unfounded|unjustified|uncalled|unwarranted|excessive|exaggerated|out of (place|proportion|line|order)|not (justified|warranted|helpful|necessary|appropriate|called|needed|get|help|change|solve)|disproportionate|unnecessary|over the top|unreasonable|inappropriate|uncalled for|overblown|premature|unhelpful|irrational|silly|childish)',
      '(you|you all) (are|seem|sound|appear|become|get) (being|getting|to be|a bit)? ..1 (far|way|a bit|too|overly|so|very|rather|quite|unnecessarily|needlessly|a little|just|clearly|being)? ..1 (too (angry|upset|emotional|sensitive|impatient|negative|worked up)|sensitive|oversensitive|emotional|dramatic|hysterical|unreasonable|irrational|touchy|thin-skinned|paranoid|melodramatic|childish)',
      '(you) (are|seem to be|might be|may be|appear to be|have been) ..1 (overreacting|over-reacting|making (a|such a|too much) (fuss|scene|drama|mountain)|making too much of|blowing (this|it|that|things) ..1 out of|reading too much|getting carried away|worrying (too much|for nothing|needlessly|unnecessarily|about nothing)|working yourself up)',
      'you (worry|fret|stress|complain|panic) (too much|far too|way too|needlessly|over nothing)',
      '(out of all|blow~ (this|it|that|things|everything) (all|completely|so|way|up)? out of) proportion',
      '(mountain|mountains) out of (a|molehills)',
      '(we|i) (do not|will not|cannot) (see|understand) (why|how) you (are|would be|feel|could be) ..2 (BAD)',
      '(getting|being|becoming) (so)? (BAD) (over|about) (this|it|that|such|nothing|a) ..2 (is|seems|feels|does)',
      '(less|more) (emotion|drama|anger|gratitude) (and|please)',
      'how (can|could) you be so (BAD)',
    ].map(fill),
  },
  bad: [
    { text: '⟦Calm down⟧, your tickets are still there.' },
    { text: "I can see that the wait is long, but ⟦don't get upset⟧ with our nurses." },
    { text: "⟦There's no need to be so angry⟧ about a scratch." },
    { text: 'Please ⟦relax⟧. The plumber is on his way.' },
    { text: "⟦You shouldn't feel offended⟧ by a form letter." },
    { text: 'I must ask you to ⟦watch your tone⟧ while we look for the ring.' },
    { text: '⟦Getting annoyed will not⟧ make the train come sooner.' },
    { text: '⟦You are overreacting⟧: it is one missing plate.' },
    { text: "⟦Don't panic⟧!" },
    { text: '⟦Flying off the handle helps nobody⟧, and the bus leaves at nine.' },
    { text: 'A torn poster is ⟦nothing to get hysterical about⟧.' },
    { text: 'We expect you to ⟦remain courteous⟧ while the baker looks for the cake.' },
    { text: 'If you would ⟦calm yourself⟧, we could talk about the fence.' },
    { text: '⟦Your tone is uncalled for⟧. The key lies at the desk.' },
    { text: '⟦Instead of sulking⟧, try the second puzzle.' },
    { text: 'A wet sock is ⟦nothing to sulk about⟧.' },
    { text: '⟦You really shouldn’t feel slighted⟧ by a form.' },
    { text: 'Visitors are asked ⟦not to be nervous⟧ around the falcon.' },
    { text: '⟦Would you mind toning⟧ it down?' },
    { text: '⟦Please do not be frightened⟧ by the bill.' },
    { text: 'A late cake ⟦does not warrant such a tantrum⟧.' },
    { text: 'A chipped cup is not worth ⟦losing your rag⟧ over.' },
    { text: '⟦It is daft to be scared⟧ of a form.' },
    { text: '⟦You weren’t meant to be cross⟧ about the free mug.' },
    { text: 'Your bag is in Turin. ⟦Try not to worry⟧.' },
    { text: 'Please ⟦do not fret yourself⟧ over the queue.' },
    { text: 'There’s ⟦no reason to be frightened of⟧ the bull.' },
    { text: 'There’s ⟦no sense getting worked up⟧ over a late ferry.' },
    { text: '⟦What good does it do to be angry⟧ with the tide?' },
    { text: 'That’s ⟦not something to fuss over⟧.' },
    { text: 'We ⟦ask guests to leave their emotions out⟧ of it.' },
    { text: 'I see that you’re ⟦angry, but that won’t help⟧ anyone.' },
    { text: 'Write to me ⟦once you’re in a kinder mood⟧.' },
    { text: '⟦Feeling snubbed or let down is the wrong response⟧ to a full boat.' },
    { text: 'I see you’re worried about the bull, but ⟦you shouldn’t be⟧.' },
  ],
  good: [
    { text: 'Please don’t feel bad about the broken cup. It was old.', because: 'it takes a guilt away' },
    { text: 'Please keep Bella calm and dry until Monday.', because: 'it is care for an animal' },
    {
      text: 'The band came late, but it’s no excuse for the tone at the door.',
      because: 'it owns somebody else’s tone',
    },
    { text: 'The wind calmed down at noon, and the ferries run again.', because: 'it is about a thing' },
    {
      text: "Don't worry about the fee: I've taken it off your bill.",
      because: 'a fact stands behind the reassurance',
    },
    { text: 'You have every right to be angry. We lost your keys.', because: 'it takes the feeling seriously' },
    { text: 'Our lifeguards ask that children do not run.', because: 'it is about a deed, not a feeling' },
    { text: 'Relax the strap before you lift the lid.', because: 'it is meant literally' },
    { text: 'In the chat you were told to “calm down”. I apologise for that.', because: 'it quotes' },
    { text: 'Chill the dough for an hour, then roll it out.', because: 'it is about dough' },
    { text: "We won't tell you to be patient after three weeks.", because: 'it does the contrary' },
    { text: 'The *Keep Calm* mug is sold out.', because: 'it is a name' },
    { text: 'Being cross is only natural: we closed an hour early.', because: 'it takes the feeling seriously' },
    { text: 'The midwife helps you to relax before the scan.', because: 'it offers help' },
    { text: 'Do not be alarmed if the kiln clicks as it cools.', because: 'it tells what is normal' },
    { text: 'Please don’t be afraid to ask twice.', because: 'it invites' },
    { text: 'There is nothing to be scared of: the owls sit behind glass.', because: 'a fact takes the fear away' },
    { text: 'There is no need to be at home when the courier comes.', because: 'it spares the reader a task' },
    { text: 'Keep your door codes to yourself.', because: 'it is about a secret' },
    { text: 'We store the boxes until you know where you will live.', because: 'it is about a home' },
    {
      text: 'There’s no reason to be scared of the drill. It never touches the tooth.',
      because: 'a fact takes the fear away',
    },
    { text: 'Take it easy for two days after the operation.', because: 'it is advice for the body' },
    { text: 'There’s no reason to be ashamed of asking twice.', because: 'it takes the shame away' },
    { text: 'Take a deep breath and hold it while the scan runs.', because: 'it is part of a test' },
    { text: 'There’s no sense paying twice, so I’ve cancelled one.', because: 'it is about money' },
    { text: 'We ask all guests to leave their keys at the desk.', because: 'it is about keys' },
    { text: 'Smile, and the mirror takes a photo.', because: 'it is about a camera' },
    {
      text: 'I know you’re worried about the toll, but you shouldn’t be: I’ve paid it.',
      because: 'a fact takes the worry away',
    },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const cues = ['order', 'dont', 'fear', 'verdict', 'judge']
        .flatMap((group) => reading.cues(`empathy/emotion-policing.${group}`))
        .filter((cue) => isPolicing(reading, cue));
      for (const cue of withoutOverlaps(cues)) {
        const words = reading.slice(cue.span);
        if (!context.glossary.has(words.toLowerCase())) yield tell(reading, cue, context);
      }
    }
  },
});

/** Verbs of being calm that are also done to things: "relax the strap", "chill the cake". */
const LITERAL =
  /\b(?:slow down|go|shout|yell|scream|stress|swear|relax|chill|smile|breathe|breaths?|chill out|settle down|cool down|cool off|ease up|cool it)$/i;
/** What may follow such a verb where it is an order to a person. */
const GOES_ON =
  /^(?:and|about|now|please|here|first|together|before|a|okay|ok|because|until|while|for once|everyone|everybody|guys|already|will|over|or|but|deeply|there)$/;

const LITERAL_OBJECT = /^(?:the|your|this|these|through|into|to|on)$/;
/** What nobody else should have. */
const SECRET =
  /^(?:codes?|passwords?|pins?|passcodes?|keys?|details|numbers?|links?|logins?|cards?|credentials|data|tokens?|address|questions)$/i;
/** What makes it a word of comfort: "being disappointed is only natural". */
const IS_HUMAN =
  /\b(?:natural|normal|human|understandable|understandably|justified|no surprise|every right|quite right|every reason|makes sense)\b/i;
/** Where "stay calm" is advice for danger. */
const EMERGENCY =
  /\b(?:alarm|smile\b.*(?:camera|photo|picture|selfie)\w*|fire|evacuat\w*|building|emergency|exit|stairs|earthquake|smoke|ambulance|911|112|999|bend|road)\b/i;

function isPolicing(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first)) return false;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const words = reading.slice(cue.span);
  const start = clauseStart(reading, cue.first);
  const before = reading.slice(spanOfWords(reading, start, cue.first)).toLowerCase();
  const next = cue.last < sentence.lastWord ? reading.word(cue.last + 1) : '';
  const endsClause = cue.last >= sentence.lastWord || reading.startsClause(cue.last + 1);

  if (cue.type.endsWith('fear') && isReassured(reading, cue, sentence)) return false;
  // "There's no reason to be scared of the drill. It never touches the tooth.": the fact stands behind it
  const after = reading.sentences[cue.sentence + 1];
  if (
    cue.type.endsWith('fear') &&
    /^(?:no|little|hardly|not)\b/i.test(words) &&
    after?.block === sentence.block &&
    /^(?:it|its|they|he|she|that|this|the|we|i|our|all|nothing|nobody|your)$/.test(reading.word(after.firstWord))
  )
    return false;
  // "Take a deep breath and hold it while the scan runs"
  if (
    /\bbreath|\blet it go$/i.test(words) &&
    /\b(?:scan\w*|inhale\w*|exhale|lungs?|x-ray|mouthpiece|mask|hold (?:it|your breath))\b/i.test(
      reading.slice(sentence.span),
    )
  )
    return false;
  // "Take it easy for two days after the operation"
  if (
    /\btake (?:it|things) easy$/i.test(words) &&
    /^ (?:for (?:the|a|an|at least|about|\d|two|three|four|six|ten)|until|till|after|with (?:the|your))\b/i.test(
      reading.text.slice(cue.span.end),
    )
  )
    return false;
  // "Keep your codes to yourself", "until you know where you'll live"
  const kept = /^keep (?:\w+ ){0,3}?(\w+) to yourself$/i.exec(words)?.[1];
  if (kept !== undefined && SECRET.test(kept)) return false;
  if (
    /^you(?:['’]ll| will) live$/i.test(words) &&
    /\b(?:where|how|there|who|that)$/.test(reading.text.slice(sentence.span.start, cue.span.start).trim().toLowerCase())
  )
    return false;
  // "You are not overreacting", "you weren't wrong to be upset about it", "being cross is only natural"
  if (
    /^you(?:['’]re| are| were| weren['’]t| aren['’]t)? not\b|^you (?:are|were)n['’]t\b/i.test(words) &&
    !/\b(?:supposed|meant|allowed|expected)\b/i.test(words)
  )
    return false;
  if (/\bnot (?:at all )?(?:wrong|silly|unreasonable|unfair|odd|strange|alone|surprising|surprised)\b/i.test(words))
    return false;
  if (/^(?:being|getting|feeling|becoming|your|such)\b/i.test(words) && IS_HUMAN.test(reading.slice(sentence.span)))
    return false;
  // "We want you to be happy with the sofa"
  if (/^to be (?:happy|glad|pleased|satisfied)$/i.test(words) && next === 'with') return false;
  // "If you are sensitive to light"
  if (/\bsensitive$/i.test(words) && next === 'to') return false;
  // "The nurse helps you to relax"
  if (
    !/^(?:while|as|so|when|if|once|until)\b/i.test(words) &&
    /\b(?:help|helps|helped|helping|allow|allows|enable|enables|teach|teaches|lets) (?:you|him|her|them)(?: to)?\s*$/i.test(
      reading.text.slice(sentence.span.start, cue.span.start),
    )
  )
    return false;
  // "Keep your cool box shut", "keep calm around the horse"
  if (
    /^\w+ (?:\w+ )?your (?:cool|voice|tone|head|tongue|mouth)\b(?! (?:and|down|low|civil|level|held|shut|to|of|or|,|around|during|while|with|when|until|please|as|in|at|for|if|here|about|over|this|now)\b)(?=\s+\w)/i.test(
      reading.text.slice(cue.span.start, sentence.span.end),
    )
  )
    return false;
  // "Please don't feel bad about the broken cup": it takes a guilt away.
  if (/\bfeel bad about$/i.test(words) && /^(?:the|your|a|not|breaking|losing|missing|forgetting|asking)$/.test(next))
    return false;
  // "Keep Whiskers calm after the operation"
  if (/^[Kk]eep (?:\p{Lu}\S+|him|her|them) calm$/u.test(words)) return false;
  // "That is why they were late, but it is no excuse for the tone": of somebody else's.
  if (
    /\bexcuse for (?:the|that|such)\b/i.test(words) &&
    /\b(?:is|was|were|but)\b[^.!?]*$/i.test(reading.text.slice(sentence.span.start, cue.span.start)) &&
    /\b(?:it|that|this|which)(?: is|['’]s| was) $/i.test(reading.text.slice(sentence.span.start, cue.span.start))
  )
    return false;
  if (/\bcalm$/i.test(words) && /^(?:around|near|beside|behind)$/.test(next)) return false;
  // "We'd never ask you to …", "our clerk told you to …"
  if (
    /(?:never|\bnot|cannot|n['’]t|nobody|no one) (?:\w+ ){0,3}(?:ask|tell|want|expect|say|told|telling|asking|mean)\b/.test(
      before,
    )
  )
    return false;
  if (
    /\b(?:told|tell|telling|asked|saying|said|heard|should not have)\b/.test(before) &&
    !/\b(?:i|we) (?:have |must |can only |would )?(?:told|tell|asked)\b|\b(?:are|is|be) (?:kindly |politely )?asked\b/.test(
      before,
    )
  )
    return false;
  if (
    /\b(?:i|we|my|he|she|they)(?: \S+)? (?:be|get|feel|need to|should|must|try to)?\s*\S*$/.test(before) &&
    /^(?:be|feel) /i.test(words) &&
    !/\byou\b/.test(before)
  ) {
    return false;
  }
  if (LITERAL.test(words) && !endsClause && LITERAL_OBJECT.test(next)) return false;
  if (cue.type.endsWith('order')) {
    if (isUnderCondition(reading, cue, sentence) || EMERGENCY.test(reading.slice(sentence.span))) return false;
    if (
      /^be (?:grateful|thankful|glad|happy)$/i.test(words) &&
      !endsClause &&
      !/^(?:that|we|it|with|for|you|nobody)$/.test(next)
    )
      return false;
    if (LITERAL.test(words) && !endsClause && !GOES_ON.test(next)) return false;
    if (
      /breaths?$/i.test(words) &&
      /^(?:and|in|out|through|while|for|before)$/.test(next) &&
      isExercise(reading, cue, sentence)
    )
      return false;
    if (
      /\b(?:voice|words|language|tone)\b/i.test(words) &&
      /\b(?:settings?|slider|volume|menu|button|keyboard|dial|library|ward|reading room|microphone|after (?:ten|nine|eight|\d+)|at night)\b/i.test(
        reading.slice(sentence.span),
      )
    )
      return false;
  }
  if (reading.isQuestion(cue.sentence) && /^(?:did|was|were)$/.test(reading.word(sentence.firstWord))) return false;
  // "no need to panic: …", "no cause for alarm, the …": a fact stands behind it.
  if (
    /\b(?:panic|alarm|alarmed|worried|anxious|concerned|nervous|stress)\b/i.test(words) &&
    /\b(?:no|not any) (?:need|reason|cause|room|place|call|excuse)\b/i.test(words)
  ) {
    if (next !== '' && reading.startsClause(cue.last + 1)) return false;
    if (reading.isGlued(cue.last + 1) || /^(?:buy|buttons?|rooms?|mode|buying|alarms?)$/.test(next)) return false;
  }
  // "should be happy with the new lens" tells what to expect of a thing; "we can be glad" speaks of ourselves.
  if (/^(?:should|ought|must|can)(?: to)? (?:be|feel|consider)/i.test(words))
    return /\byou\b(?: \S+)?$/.test(before.replace(/\s\S+$/, '')) && !/^can/i.test(words);
  return true;
}

/** "Don't be afraid to ask", "don't be alarmed if it hums", "nothing to be afraid of: it is tame": what it is about takes the fear away. */
function isReassured(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  const rest = reading.text.slice(cue.span.end, sentence.span.end);
  return (
    /[:;–—]|,\s*(?:as|the|it|they|we|our|this|that|your|all|there|i|he|she|you)\b/i.test(rest) ||
    /\b(?:because|since|if|when|whenever|until|should|to|at our|that)\b/i.test(rest) ||
    /^(?:if|when|should|in case)\b/i.test(reading.text.slice(sentence.span.start, cue.span.start)) ||
    // "Don't be afraid of the dark red ones – they are sweet": a dash ends no sentence of its own.
    /^\s*[:–—]/.test(reading.text.slice(sentence.span.end, sentence.span.end + 3))
  );
}

/** "If the alarm sounds, stay calm": how to behave in danger. */
function isUnderCondition(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  return (
    !/^you\b/i.test(reading.slice(cue.span)) &&
    !/\bif you(?:['’]d| would| could| can| will| were to)(?: just| only| please)?\s*$/i.test(
      reading.text.slice(sentence.span.start, cue.span.start),
    ) &&
    cue.first > sentence.firstWord &&
    /^(?:if|when|should|in|whenever|during)$/.test(reading.word(sentence.firstWord)) &&
    /\b(?:calm|breath|breathe|relax|down)\b/i.test(reading.slice(cue.span))
  );
}

/** "Take a deep breath and hold it": a step, not a rebuke. */
const isExercise = (reading: Reading, cue: Cue, sentence: Sentence): boolean =>
  /\b(?:hold|lungs|nose|mouth|count|blow|seconds|mouthpiece|exhale|out slowly|inhaler|sensor|scan)\b/i.test(
    reading.text.slice(cue.span.end, sentence.span.end),
  );

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const text = reading.prose.text;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const words = reading.slice(cue.span);
  const start = clauseStart(reading, cue.first);
  const span = spanOfWords(reading, start, clauseEnd(reading, cue.last, sentence.lastWord));
  return {
    at: { text, span: cue.span },
    message: `“${words}” tells the reader what to feel. Name what makes it hard, then say what you do about it.`,
    fixes: [
      {
        title: 'Say what you understand instead',
        applicability: 'suggestion',
        edits: [{ at: { text, span }, text: `I can see that ${context.fillIn('what makes it hard')}` }],
      },
    ],
  };
}
