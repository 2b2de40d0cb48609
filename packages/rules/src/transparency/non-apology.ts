import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { clauseEnd, clauseStart, spanOfWords, withApostrophesOf, withoutOverlaps } from '../clause.ts';
import { isTitle } from '../wording/title.ts';

/** What somebody feels or takes a thing for, after "sorry that you …". */
const FEELING =
  '(feel|felt|think|thought|believe|believed|consider|considered|perceive|perceived|see (it|this|that|things|the matter|our)|saw (it|this|that|things)|view|viewed|regard|interpret|interpreted|misunderstood|misread|misinterpreted|misheard|took|take (it|this|that|offence|offense|issue|exception|things)|got the (impression|feeling|idea)|have the (impression|feeling)|had the (impression|feeling)|have (got|gained|formed) the (impression|feeling)|gained the impression|formed the (impression|opinion)|are of the opinion|disagree|object|resent|expected|do not (agree|like|see|feel|accept|understand|appreciate)|did not (agree|like|enjoy|see|feel|find|understand|appreciate|care for)|were (not)? (expecting|hoping for|able to (appreciate|enjoy|see|understand|accept|follow|like))|(can|could) not (appreciate|enjoy|see|understand|accept|agree|follow|like|find)|(chose|choose|decided|prefer|preferred|felt the need) to (be|feel|see|take|read|interpret|find|view|regard|understand)|had to (feel|find|see|perceive|experience) (it|this|that)|had (that|this|such (an|a)|a|an) ..1 (impression|feeling|idea|reaction)|(were|are|was) under (that|the|this) <any>|read (it|this|that|our <any>) (as|like|that way|this way|so|differently|wrongly))';
const UPSET =
  '(upset|unhappy|offended|annoyed|angry|disappointed|dissatisfied|displeased|insulted|hurt by|bothered|frustrated|irritated|cross|mad|furious|disturbed|put off|put out|troubled|inconvenienced|aggrieved|confused|distressed|under the impression|not (happy|satisfied|pleased|content|impressed|comfortable)|less than (happy|satisfied|pleased)|unsatisfied|left with the (impression|feeling)|let down|put off|ill at ease|uncomfortable|taken aback|alienated)';
const FOUND =
  '((a bit|rather|so|too|very|overly)? (patronising|patronizing|condescending|cold|curt|harsh|brusque|blunt|terse|impolite|off putting|off-putting|discouraging|intimidating|aggressive|pushy|boring|dull|tasteless|silly|intrusive|excessive|lacking|wanting|below par|poor|bad|lengthy|tedious|complicated|difficult|hard to (follow|read|use|understand)|impersonal|robotic|sarcastic|flippant|arrogant|unwelcoming|unkind|unreasonable|expensive|pricey)|offensive|rude|unhelpful|unfriendly|unsatisfactory|inappropriate|disappointing|upsetting|hurtful|insulting|unprofessional|confusing|unclear|frustrating|unfair|inconvenient|distasteful|unacceptable|disrespectful|dismissive|abrupt|insensitive|misleading|unpleasant|annoying|too (short|long|strict|harsh|high|slow|loud))';

/** What the reader made of it, as nouns and as verbs of somebody on the reader's side. */
const TAKE =
  '(impression|impressions|view|views|opinion|opinions|feeling|feelings|perception|perceptions|reading|interpretation|take|reaction|reactions|conclusion|assessment|verdict|recollection|expectation|understanding|belief|read|sentiment|sentiments|emotion|emotions)';
const TAKES =
  '(feels|felt|feel|thinks|thought|think|believes|believed|believe|considers|considered|sees (it|this|that|things|the matter)|see (it|this|that|things)|saw (it|this|that|things)|views|viewed|perceives|perceived|perceive|takes (offence|offense|issue|exception|it|this)|took (offence|offense|issue|exception|it|this)|regards|disagrees|objects|resents|has the (impression|feeling)|had the (impression|feeling)|got the (impression|feeling|idea)|reads (it|this|that)|read (it|this|that)|misread|misunderstood|expected|disliked|dislikes|(did|does|do|could) not (agree|like|enjoy|see (it|this|the|our|what)|feel|find|understand|appreciate|care for|get (the|our) (joke|humour|humor|point)|warm to|take to))';
const THEIRS =
  '(your ..2|those (around|with|near) you|anyone (in|on|at) your <any>|(some|many|several|a few|most|others|one or two) of (you|our <any>|your <any>)|(he|she|they))';
const DISTURBS =
  '(bothers|bothered|upsets|annoys|annoyed|offends|disappoints|troubles|irritates|frustrates|worries|disturbs|displeases|displeased|angers|angered|confuses|concerns|unsettles|unsettled|puts you off|put you off|rubs you|rubbed you|gets to|sits badly with|does not sit (well|right) with|did not sit (well|right) with|hurts|saddens|pains)';
/** How glad the reader was not. */
const GLAD =
  '(thrilled|pleased|happy|satisfied|impressed|delighted|content|convinced|taken|keen|enthusiastic|amused|comfortable|overjoyed|blown away|wowed|charmed|fond|won over|on board)';

/** Saying sorry, in one's own name or in that of a company. */
const SORRY =
  '(<apology.word>|(and|also) <apology.degree>? regret|(our|my|the) ..1 regrets|(our|my) ..1 regret|(express~|accept|offer|offers|send|sends|convey|extend) (our|its|my|their|the)? ..2 (regret|regrets))';
/** What is sorry in the main clause, after "if …". */
const THEN =
  "((i|we) <apology.degree>? (do|am|are|can only|must|would|will|'d|want to|wish to|would like to)? (of course|then|naturally|certainly|also|like to|say|say we are|say i am)? (be)? <apology.degree>? (sorry|apologise|apologize|regret (it|this|that|anything))|(i|we)? (do|must|can only)? (beg|crave|ask) (for)? your (pardon|forgiveness|indulgence)|(please|do|kindly)? (pardon|forgive|excuse) (me|us)|(please)? (accept|you have|take) (my|our) ..1 (apology|apologies|regrets)|(my|our|then|with) ..1 (apologies|apology|regrets)|(expresses|express|offers|offer|extends|extend|sends|send|convey) (its|our|my|their)? ..1 (regret|regrets|apology|apologies))";
const NUISANCE =
  '(inconvenience|inconveniences|trouble|confusion|delay|delays|upset|offence|offense|distress|disruption|misunderstanding|misunderstandings|discomfort|hassle|disappointment|annoyance|harm|errors|error|mistake|mistakes|hardship|loss|losses|nuisance|concern|worry|anxiety|embarrassment|frustration|damage|disturbance|difficulty|difficulties|expense|shortcomings|mix up|alarm|impact|interruption)';
const WANTED =
  '(good enough|up to (scratch|par|standard|snuff)|(to|up to|in line with|met|meet|fulfil|match|live up to) ..3 (liking|taste|tastes|satisfaction|expectations|expectation|standards|hopes|wishes|requirements)|(live up|live)? ..1 what you ..2 (in mind|hoped|expected|hoped|wanted|imagined|wished|like|liked|love|loved|preferred|prefer|envisaged|(were|are) (expecting|hoping|after|looking for))|(as|the way) you (expected|hoped|imagined|wanted|wished|would have (liked|wished|hoped)|had (hoped|expected|wanted)))';

export const nonApology = defineRule({
  id: 'transparency/non-apology',
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'An apology that takes no responsibility.',
  why: '“Sorry if …” and “sorry you feel …” make the reader’s feelings the problem and leave open whether anything happened. An apology that names what went wrong, and whose doing it was, is believed.',
  sources: ['000 6.1', '001 2'],
  options: {},
  phrases: {
    'transparency/non-apology.condition': [
      '<apology.word> ..2 (if|should|in case|in the event|to the extent|insofar|in so far|where due|wherever)',
      '^ (if|should) (anyone|anybody|someone|somebody|any <any>|some of you|people) (was|were|is|are|has been|have been|felt|feel) ..2 (hurt|offended|upset|troubled|annoyed|inconvenienced|disappointed|put out) ..10 (apologises|apologizes)',
      '(forgive|pardon|excuse) (me|us|my <any>|our <any>|it|that|this)? (if|should|in case)',
      '(regrets|regret|regrettable|unfortunate|a shame|a pity) if (you|anyone|anybody|any|our|the|this|that|it)',
      '<apology.word> (to|for) (anyone|anybody|any|those|all those|everyone|everybody|all|whoever|people|customers|users|guests|readers|players|somebody|someone) ..2 (who|whom|that|if|whose|affected|offended|inconvenienced)',
      '(whoever|anyone who|anybody who|those who|everyone who|everybody who|all who|people who|any <any> who|those of you who) ..9 (has|have|gets|get|is owed|are owed|deserves|deserve|will find|receives|receive) (our|my|an) ..1 (apology|apologies|regrets|sympathy|sorry)',
      `(anyone|anybody|those|everyone|everybody|all) ..1 (${UPSET}|<ed>|put (out|off)|kept|left) ..6 (has|have|gets|get) (our|my) ..1 (apology|apologies|regrets)`,
      '(our|my) ..1 (apology|apologies|regrets) (goes|go|is due|are due|extends|extend) (out)? (to|towards) (anyone|anybody|those|whoever|everyone|everybody|all|any) ..2',
      '(say|saying|said) (that (i|we) (am|are))? sorry (to|for) (anyone|anybody|those|everyone|whoever) ..2 who',
      `^ (and|but|so|or)? «(if|should|in case|in the event|to the extent|insofar|in so far|wherever) ..14 ${THEN}»`,
      `^^ «where (we|i|our|the|this|that|any) ..8 ${THEN}»`,
      `^ (and|but|so)? «(had|were) (i|we|you|anything|anyone|anybody|any|something|our|my|the|this|it|there) ..12 ${THEN}»`,
      `${SORRY} (for|about) (possibly|perhaps|potentially|maybe|supposedly|allegedly|apparently|conceivably) <any>`,
      `^ (whatever|whichever|anything) (it (is|was) (that)?)? (i|we|our|my|the|may|might|has|have|you) ..6 (${THEN}|sorry|apologies)`,
      `${SORRY} ..1 where (this|that|it|we|i|our|any|things) ..2 (has|have|may|might|led|was|were|is|did|fell|caused)`,
      `${SORRY} (if|should|in case|in the event|to the extent|insofar|wherever)`,
      '^^ to (those|anyone|anybody|everyone|everybody|all|all those|any <any>) (of you)? who ..4 (upset|offended|hurt|inconvenienced|affected|disappointed|annoyed|offence|offense|concerned|distressed|feel|feels|felt|thinks|thought|found|finds|minded|minds|bothered|wronged|slighted|ignored|unhappy)',
      '<apology.word> ..8 if there (was|were|is|has been|have been) any',
    ],
    // With nothing but "sorry" behind it, in a clause of its own.
    'transparency/non-apology.bare-condition': [
      '^ (and|but|so|or)? «(if|should|in case|in the event|to the extent|insofar|wherever|where) ..14 (then|well|so|again)? (our|my)? (sorry|apologies|bad)»',
    ],
    // Before a colon or a dash, behind which "sorry" stands.
    'transparency/non-apology.before-condition': [
      '^^ (and|but|so|or)? (if|should|in case|in the event|to the extent|insofar|wherever) (i|we|you|anything|anyone|anybody|any|something|our|my|the|this|that|it|there|your|some|he|she|they) <any>',
    ],
    'transparency/non-apology.feeling': [
      `${SORRY} (that|if|because|to (hear|see|learn|read|note) (that)?)? (you|${THEIRS}) (now|also|still|really|clearly|so|may have|might have|has|have|had)? ${TAKES}`,
      `${SORRY} (that|if|to (hear|see|learn|read|note) (that)?)? (that|this|it|such) (is|was|'s|has been|remains) ((your|the|her|his|their) ..2 ${TAKE}|(how|the way|what|where) (you|your <any>|it) ..2)`,
      `${SORRY} (for|about) (the|any|those|whatever|such) ..1 ${TAKE} (that|which)? (you|your|this|it|we|our)`,
      `${SORRY} (that|if)? (it|this|that|they|our ..2|my ..2|the ..3) (still|so|clearly|really)? ${DISTURBS} (you|your <any>)`,
      `${SORRY} (that|to (hear|see|learn|read|note) (that)?)? (you|${THEIRS}) (are|were|was|is|have been|had been) (not|less than|anything but|hardly|never) (so|very|too|as|exactly|entirely|fully|quite|completely|wholly|all that|more|in the least|particularly|best)? ${GLAD}`,
      `${SORRY} (that|to (hear|see|learn|read|note) (that)?)? you ..1 (miss|missed|dislike|disliked|hate|hated|mind|minded|begrudge|struggle to accept|struggle with our|can not get used to|can not warm to|do not care for) (it|this|that|the|our|having|being|how)`,
      `${SORRY} (that|to (hear|see|learn|read|note) (that)?)? you ..1 (formed|form|have|had|gained|got|came away with|were left with|left with|hold|held) (the|a|an|such|so|this|that) ..3 ${TAKE}`,
      `${SORRY} (for|about) your (having|feeling|taking|thinking|finding|seeing|believing|being|getting|not|experiencing) <any>`,
      `${SORRY} (that)? you ..3 (find|found) (us|it|(our|the|my) ..2) (so|too|a bit|a little|rather|quite|somewhat|less than|not|on the <any> side) <any>`,
      `(unfortunately|regrettably|sadly) you ..1 (seem|appear)? (to)? ..1 (take|took|taken|taking|felt|feel|misunderstood|misread|misunderstand) (offence|offense|exception|it (badly|personally|the wrong)|this (badly|personally)|our|upset|offended|aggrieved|hurt)`,
      `${SORRY} (that|if)? ..4 (came|comes|was|is) (as)? (such)? (a|an) ..1 (surprise|shock|disappointment|blow|let-down|letdown) (to|for) you`,
      `${SORRY} but ..1 (you|your <any>) ..2 (should|ought to|could|might) ..2 (have|not have)? (<ed>|read|known|know|checked|asked|realised|realized|thought|told|noticed|understand|expect)`,
      `${SORRY} but you ..1 (can not|can hardly|could hardly|could not) ..1 (expect|blame|complain|demand|assume|be serious)`,
      `<apology.word> (that|because|to (hear|learn|read|see|know) (that)?)? you (may|might|have|had|had to|no longer|now|still|actually|clearly|all|also|really|so)? ${FEELING}`,
      `<apology.word> (that|to (see|know|think) (that)?)? you (may|might|could|no longer)? (are|were|have been|had been|feel|felt|might be|may be|got|became|be|have become) (so|very|still|now|left|feeling|a bit|in any way|that)? ${UPSET}`,
      `<apology.word> (that)? (you|some|people|customers|guests|users|players|anyone|others|many) ..1 (found|find|experienced|perceived|considered) ..5 ${FOUND}`,
      '<apology.word> (that|if)? (it|this|that) (seemed|appeared|felt) ..1 (to you|that way|like that)',
      `<apology.word> (that|if)? (it|this|that|our <any>|the <any>|my <any>|they|things|what <any> <any>) ..3 (made you feel|makes you feel|offended you|upset you|disappointed you|bothered you|annoyed you|was not to your (liking|satisfaction|taste)|did not meet your expectations|fell short of your expectations|was not what you (expected|hoped)|seemed|appeared|sounded|came across|came over|was (perceived|received|taken|understood|misunderstood|interpreted|misinterpreted))`,
      '<apology.word> (for|about) (how|the way|the manner) ..8 (feel|felt|perceived|received|taken|understood|misunderstood|interpreted|misinterpreted|came across|come across|perceive|perceived it|took it)',
      `${SORRY} (for|about) ..2 (perceived|alleged|so called|supposed|apparent|imagined) <any>`,
      `(unfortunate|regrettable|shame|pity|too bad|sad) (that)? you (have|should|may|might|would|had)? ..1 (${FEELING}|find|found|chose|are ${UPSET}|were ${UPSET})`,
      `${SORRY} (that|if|because|to hear (that)?)? (some|a few|several|many|certain|other|others|people|one or two|customers|guests|users|readers|not everyone|not everybody) ..3 (feel|feels|felt|think|thought|believe|believed|took|take|perceived|saw|see|${UPSET}|did not (like|enjoy|appreciate)|liked|likes|enjoyed|agrees|agreed)`,
      `${SORRY} (that|if)? (this|it|that|the situation|things|the matter|the experience) (has|have|had)? (caused|made|led|leads|left|leaves|makes|causes) you ..1 (feel|feeling|${UPSET}|to (feel|think|believe|be))`,
      `${SORRY} (that|if|about|to hear (that)?)? (i|we|our|my|the|this|that|it|things|your|they) ..4 (was|were|is|are|did|do|has|have|could|can|had) not ..3 ${WANTED}`,
      `${SORRY} (that|if|about|to hear (that)?)? (i|we|our|my|the|this|that|it|things|they) ..4 (fell short of|failed to (meet|match|live up to|fulfil)|disappointed) your (expectations|hopes|standards|wishes)`,
      `${SORRY} (that|if|about|to hear (that)?)? your ..1 (expectations|expectation|hopes|wishes|standards) ..2 (met|disappointed|fulfilled|satisfied|dashed|not)`,
      `${SORRY} but ..2 (that|this|it) (is|was|'s) (simply|just|only|really|merely)? (how|what|the way) you`,
      `${SORRY} but (i|we|nobody|no one|our <any>|the <any>) (did|have done|has done|do|see|can see|made|have made) ..1 (nothing|not see|no|not do anything) ..2 (wrong|fault|mistake|mistakes|error|harm|problem)`,
      `<apology.word> to (hear|learn|read|see|note) (that)? you (are|were|have been|feel|felt) ..1 (dissatisfied|unsatisfied|disappointed|offended|unhappy|displeased|let down|not (happy|satisfied|pleased))`,
      `<apology.word> (that|to (hear|learn|read|see|note|find) (that)?)? (you|your ..2|(the|our|a|this) (guest|guests|customer|client|clients|customers|member|members|patient|patients|parent|parents|visitor|reader|user|users|tenant|tenants|passenger|passengers|student|group|party|family|couple)) (was|were|is|are|has been|have been|felt|feels|left|came away|went home) ..1 (${UPSET}|not ..1 ${GLAD}|dissatisfied|unsatisfied|let down|unimpressed|underwhelmed)`,
      `<apology.word> (for|about) what you ..2 (see|call|describe|perceive|consider|regard|view|feel|felt|think|believe)`,
      '<apology.word> (for|about|with|at|over)? your ..1 (feeling|sense|sensitivities|reaction|displeasure|concerns|sensitivity|being ..1 (upset|offended|disappointed|unhappy|annoyed|dissatisfied)|frustration|disappointment|inconvenience|annoyance|dissatisfaction|upset|unhappiness|anger|discomfort|perception|misunderstanding|impression|interpretation|misinterpretation|feelings|confusion|expectations)',
      "<apology.word> (that|to hear (that)?)? you (were|are|'s|have been) (misled|confused) (by|about)",
    ],
    'transparency/non-apology.vague': [
      '(forgive|pardon|excuse) (us|me)? (for)? any <any>',
      '(regrets|regret) (for|about|at|over) (any|whatever|such) <any>',
      'regrets (any|whatever|whichever|possible) <any>',
      '<apology.word> (for|about|that|with)? (how|the way) (things|it|this|that|everything|matters|events) ..2 (went|turned out|ended|played out|unfolded|worked out|developed)',
      '(no) (offence|offense|harm|disrespect|insult|malice) (was|is)? (ever)? (intended|meant)',
      '(i|we) (never|did not) (mean|meant|intend|intended|set out|want|wanted) to (offend|upset|hurt|insult|annoy|anger)',

      '<apology.word> ..3 (for|about) ..1 (any|whatever|anything|whichever|any and all|possible|potential|eventual|all and any) <any>',
      '(we|i) <apology.degree>? (do|must)? <apology.degree>? regret ..1 any <any>',
      '<apology.word> ..9 (may|might|could) (possibly|perhaps|also|well)? have <any>',
      '<apology.word> ..7 (may|might|could) (possibly|perhaps)? (be|cause|bring|create|feel|seem|result|lead)',
      'any ..2 (inconvenience|trouble|confusion|delay|delays|upset|offence|offense|distress|disruption|misunderstanding|discomfort|hassle|disappointment|annoyance|harm|errors|error|mistake|mistakes) ..4 (is|are|was|were) <apology.degree>? (much)? (regretted|apologised|apologized|unfortunate|unintentional|unintended)',
      '<apology.word> ..4 if any $',
      `any ..1 ${NUISANCE} ..6 (is|are|was|were) <apology.degree>? (much|deeply|sincerely|duly)? (regretted|apologised|apologized)`,
      '(inconvenience|inconveniences|disruption|trouble) ..4 (is|are|was)? (much|deeply|sincerely|greatly|<ly>)? regretted',
      `${SORRY} (for|about|with regard to|regarding) (such|some|certain|the odd|possible|potential|eventual|whatever) ..1 ${NUISANCE}`,
      `${SORRY} (that|if|about)? (things|matters|it|this|events|everything) ..2 (came to (this|that)|come to (this|that)|did not (work|turn|pan) out|did not go (as|the way|to plan|well)|turned out|ended (up|this way|like)|played out|has reached this)`,
      '(excuse|pardon) any <any>',
      '(apologies|apology|sorry|regrets) (if|where|as) (applicable|appropriate|necessary|needed|required|due|relevant)',
      '(mistakes|errors) (were|may have been|might have been) made ..6 <apology.word>',
      '(inconvenience|trouble|delay|confusion|distress) (if any|is regretted|caused is regretted)',
    ],
  },
  bad: [
    { text: '⟦If anyone was hurt by the song, the choir apologises⟧.' },
    { text: "⟦We're sorry if⟧ the new menu caused you any trouble." },
    { text: '⟦I am sorry you feel⟧ treated unfairly by our cashier.' },
    { text: 'The pool was closed all week. ⟦Apologies for any inconvenience⟧.' },
    { text: '⟦We regret any confusion⟧ about the opening hours.' },
    { text: "⟦I'm sorry that you were offended⟧ by the sign at the gate." },
    { text: '⟦If our driver was rude, we apologise⟧.' },
    { text: '⟦Sorry to anyone who⟧ had to wait at the counter.' },
    { text: '⟦We apologise for the delay this may have⟧ caused.' },
    { text: '⟦Had our clerk upset you, we would of course be sorry⟧.' },
    { text: '⟦Sorry that some readers feel let down⟧ by the last chapter.' },
    { text: '⟦Any loss caused by the flood is regretted⟧.' },
    { text: "⟦We're sorry the room was not what you had hoped⟧ for." },
    { text: '⟦Too bad you feel⟧ that way. The score stands.' },
    { text: '⟦Sorry your sister sees it⟧ differently.' },
    { text: '⟦Sorry that it bothers you⟧ so much to knock twice.' },
    { text: '⟦If the soup was salty, then sorry⟧.' },
    { text: '⟦In case our usher⟧ came across as gruff: sorry.' },
    { text: "⟦I'm sorry, but you could have checked⟧ the tide table." },
    { text: '⟦Whoever was hurt by the sign has our apologies⟧.' },
    { text: 'I’m ⟦sorry you got the impression⟧ that our usher was rude.' },
    { text: 'I’m ⟦sorry it seemed to you⟧ that nobody was listening.' },
  ],
  good: [
    { text: 'Apologies if you’ve already sent the form.', because: 'the letters may cross' },
    { text: 'I’m sorry, and I know this may be your only day off.', because: 'the doubt is not in the apology' },
    { text: 'I apologise for the wait, which may feel endless in the cold.', because: 'it feels for the reader' },
    { text: 'Whoever lost a ring may call us.', because: 'it does not apologise' },
    { text: 'I’m sorry, we shouldn’t have sung so late.', because: 'the sender owns it' },
    { text: 'If you need our apology in writing, I can post it.', because: 'it offers a letter' },
    { text: "I'm sorry for the late answer: your letter lay in the wrong tray.", because: 'it names what went wrong' },
    { text: "I'm sorry that we lost your coat.", because: 'the sender takes responsibility' },
    { text: 'We are so sorry for your loss. Take all the time you need.', because: 'it is sympathy' },
    { text: 'If the jacket does not fit, send it back within 30 days.', because: 'it does not apologise' },
    { text: 'We apologise for the confusion that our letter caused.', because: 'it owns the letter' },
    {
      text: 'You were told “sorry if you were upset”. That was not good enough.',
      because: 'it quotes a poor apology',
    },
    { text: "I'm sorry you feel so ill. Rest, and come back on Friday.", because: 'it is about health' },
    {
      text: "I'm sorry that our sign offended you. The joke was cruel, and we should not have hung it up.",
      because: 'it owns up',
    },
    { text: 'Sorry, if you want the blue one you need to order by noon.', because: 'it is an answer, politely put' },
    { text: 'The song *Sorry If I Hurt You* is on page 9.', because: 'it is a name' },
    { text: 'You wrote that you would be sorry if we closed. We stay open.', because: 'it is the reader’s' },
    { text: 'If the bread burns, say sorry and bake another.', because: 'it tells somebody what to do' },
    { text: 'Your landlord owes you an apology for any visit without notice.', because: 'somebody else owes it' },
    { text: "There's no need to say sorry if you are late.", because: 'the reader is the one who would apologise' },
    {
      text: 'I’m sorry you got the impression that nobody cared. We were slow, and that was wrong.',
      because: 'the sender owns it',
    },
    { text: 'I’m sorry you felt the cabin was cold. It was: the heater broke.', because: 'the sender owns it' },
    {
      text: 'I’m sorry, since I know that you may be waiting at the pier.',
      because: 'the doubt is not in the apology',
    },
    {
      text: 'I apologise that your kite came late, which may have cost you a day.',
      because: 'it names what went wrong',
    },
    { text: 'If you’ve already sent the form, sorry for asking twice.', because: 'the letters crossed' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const cues = [
        ...reading.cues('transparency/non-apology.condition'),
        ...reading.cues('transparency/non-apology.bare-condition').filter((cue) => endsInSorry(reading, cue)),
        ...reading.cues('transparency/non-apology.before-condition').filter((cue) => isBeforeSorry(reading, cue)),
        ...reading.cues('transparency/non-apology.feeling'),
        ...reading.cues('transparency/non-apology.vague'),
      ].filter((cue) => isNonApology(reading, cue));
      for (const cue of withoutOverlaps(cues)) yield tell(reading, cue, context);
    }
  },
});

const ILLNESS =
  /^(?:so |very |still |a bit |rather |quite |too )?(?:unwell|ill|sick|poorly|dizzy|pain|faint|weak|worse|bad|rough|nauseous|feverish|tired|lousy|miserable after)/i;

/** "If it was cold, sorry"; not "if it breaks, say sorry". */
function endsInSorry(reading: Reading, { last }: Cue): boolean {
  let first = last;
  while (!reading.startsClause(first) && /^(?:our|my|then|well|so|again)$/.test(reading.word(first - 1))) first--;
  return reading.startsClause(first) || reading.word(first) === 'then';
}

/** "In case our chat sounded cold: sorry." */
const SORRY_BEHIND =
  /^[^.!?:;–—]*(?:[:;–—]| - ) ?(?:then |well,? |so |again )?(?:(?:we|i)(?:[’']m|[’']re| am| are| do)? (?:\w+ )?)?(?:sorry|apolog|my bad|our bad|my apolog|our apolog)/i;

const isBeforeSorry = (reading: Reading, cue: Cue): boolean =>
  SORRY_BEHIND.test(reading.text.slice(cue.span.end, reading.sentences[cue.sentence]?.span.end));

/** Somebody else is sorry, or owes it: "you wrote that you were sorry if …", "your landlord owes you an apology for any …". */
const NOT_SENDER =
  /\b(?:(?:you|he|she|they|who|your \w+)(?: were|[’']re| are| was| is)(?: \w+)?|(?<!\b(?:we|i)(?: \w+)? )(?:owe[sd]?|demand(?:ed|s)?|request(?:ed)?|want(?:ed)?|expect(?:ed)?|deserved?|entitled to)(?: \w+){0,2} (?:an?|the|their|some)(?: \w+)?)\s*$/i;

function isNonApology(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first)) return false;
  if (reading.isNegated(cue, Math.min(5, cue.first - clauseStart(reading, cue.first) + 1))) return false;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const previous = cue.first > sentence.firstWord ? reading.word(cue.first - 1) : '';
  // "I'd be sorry if you left", "to feel sorry", "better safe than sorry"
  if (/^(?:be|feel|felt|feeling|than|you|you'll)$/.test(previous)) return false;
  if (reading.isQuestion(cue.sentence) && reading.opensAsQuestion(cue.sentence)) return false;
  const words = reading.slice(cue.span);
  const rest = reading.text.slice(cue.span.end, sentence.span.end).trimStart();
  if (/^sorry-/i.test(words) || NOT_SENDER.test(reading.text.slice(sentence.span.start, cue.span.start))) return false;
  if (cue.type.endsWith('feeling')) {
    // "I'm sorry you'll miss the show": what the reader loses
    if (
      /\byou(?:[’']ll| will| had to| have to)? (?:\w+ )?miss(?:ed)? (?:the|this|that|it|having|being)$/i.test(words) &&
      !/^(?:point|idea|part|line|note|notice|fact)\b/i.test(rest)
    )
      return false;
    // "Sorry that this upsets your travel plans": what is upset is no feeling
    if (
      /\b(?:upsets?|troubles?|disturbs?|bothers?) (?:your|the|any) (?:\w+ )?(?:plans?|travel|holidays?|trip|journey|schedule|day|week(?:end)?|evening|routine|sleep|stomach|arrangements?)\b/i.test(
        `${words} ${rest}`,
      )
    )
      return false;
    if (ILLNESS.test(rest) && /\b(?:feels?|felt|feeling)$/i.test(words)) return false;
    // "Sorry that I upset you with my tone": the sender owns it.
    if (
      /\b(?:i|we)(?:['’]ve| have| had| so)? (?:upset|offended|annoyed|disappointed|bothered|hurt|made you|let you)\b/i.test(
        words,
      ) &&
      !/\bif\b/i.test(words)
    )
      return false;
    return !isOwned(reading, cue, sentence);
  }
  if (cue.type.endsWith('vague')) {
    // "I apologise for the wait, which may feel endless": it feels for the reader
    if (/, which (?:may|might|can|could|must) (?:well |also )?(?:feel|seem)$/i.test(words)) return false;
    // "I apologise that your tickets came late, which may have cost you the train": the fault is named
    if (/ that (?:your|the|our|we|i)\b.*, which (?:may|might|could) (?:well |also )?have (?!been)\w+$/i.test(words))
      return false;
    // "I'm sorry, and I know this may be your one free evening": the doubt is not in the apology
    if (
      /,? (?:and|because|as|since) (?:i|we) (?:also |really |do )?(?:know|see|understand|imagine|reali[sz]e|can (?:see|imagine|understand))\b/i.test(
        words,
      )
    )
      return false;
    // "I may have sent you the wrong file": the sender owns it.
    const modal = /\b(i|we) (?:may|might|could)\b/i.test(words) && !/\bany\b/i.test(words);
    return !modal && !/\b(?:any (?:more|longer|further)|in any way)\b/i.test(words.replace(/^.*?\bfor\b/i, ''));
  }
  // "To those of you who were upset: …"
  if (/^to\b/i.test(words) && !/^to the/i.test(words)) return /\b(?:sorry|apolog|regret)/i.test(rest);
  // "Sorry, if you want the blue one, order by noon"
  if (
    /,\s*(?:if|should|in case)$/i.test(words) &&
    /^(?:you (?:want|need|wish|would|prefer|have|can|are looking|['’]d like)|there(?: is| are|['’]s))\b/i.test(rest)
  )
    return false;
  // "Apologies if you've already sent it", "sorry if this reached you twice": letters that cross
  if (
    /\bif$/i.test(words) &&
    /^(?:you(?:[’']ve| have) already |(?:our|the|these) (?:e-?mails?|messages?|letters?) (?:have |has )?cross|this (?:e-?mail |message |letter |note )?(?:has )?(?:reache[ds]|crosse[ds]|comes? to|came to|got to|gets to) you (?:twice|after|again|late)\b)/i.test(
      rest,
    )
  )
    return false;
  // "We apologise to all who stood in the rain, because our gate opened late", "I'm sorry if this is hard to read"
  if (/\bwho$/i.test(words) && /\b(?:because|as|since) (?:we|our|I|my)\b/.test(rest)) return false;
  if (
    /\bif$/i.test(words) &&
    /^this (?:is|may be) (?:\w+ )?(?:hard|difficult|painful|sad|a lot) to (?:read|hear|take)\b/i.test(rest)
  )
    return false;
  if (/^if you(?:[’']ve| have) already\b/i.test(words)) return false;
  // "If you left, we'd be sorry to lose you"
  if (/\bbe (?:\w+ )?sorry$/i.test(words) && /^to (?:see|lose|hear|miss)\b/i.test(rest)) return false;
  // "Sorry, we shouldn't have done that", "if you need our apology in writing"
  if (/\b(?:we|i|you|they|he|she|it|that|this|there) should/i.test(words)) return false;
  if (/^if\b.*\b(?:needs?|wants?|likes?|expects?|requires?|prefers?|wish(?:es)?) (?:\w+ ){0,2}apolog/i.test(words))
    return false;
  // "Sorry for the wait. If …" never gets here; "sorry, should I …" asks.
  return !(reading.word(cue.last) === 'should' && /^(?:i|we)$/i.test(rest.split(' ')[0] ?? ''));
}

/** What owns up, in the same sentence or the next one. */
const OWNING =
  /\b(?:(?:was|were|is) (?:\w+ )?(?:wrong|careless|rude|cruel|unkind|thoughtless|out of order|not good enough|not acceptable|unacceptable|inexcusable|our (?:fault|mistake|doing|failure|error)|my (?:fault|mistake|doing|failure|error)|down to (?:us|me))|(?:our|my) (?:mistake|fault|failure|error)|(?:we|i|she|he|they) should(?: not|n['’]t)? have|you deserved better|(?:we|i) (?:did (?!not|our|everything|all|what|n['’]t)\w+|got (?:it|this|that) wrong|let you down|failed|were wrong|was wrong|forgot|misread|lost|broke|mixed up|(?:sent|gave|charged|booked|printed|packed) (?:you |your \w+ )?(?:the|a|an|to the) (?:wrong|incorrect))|had no excuse|no excuse)\b/i;

function isOwned(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  const after = reading.sentences[sentence.index + 1];
  const behind = reading.text.slice(cue.span.end, sentence.span.end);
  // "… the impression that our nurse was rude": what the reader is said to take it for owns nothing
  const isTaken =
    /\b(?:impression|idea|feeling|opinion|feel|felt|think|believed?|to you)$/i.test(reading.slice(cue.span)) &&
    /^ (?:that |our |my |the |we |I )(?!.*\b(?:and|but|which)\b)/.test(behind);
  const from = cue.span.end + (isTaken ? (/^[^,;:–—]*/.exec(behind)?.[0].length ?? 0) : 0);
  if (
    isTaken &&
    after !== undefined &&
    /^\W*(?:(?:It|They|We|I) (?:was|were|is|are|did|do|had)(?!n)\b|You(?:[’']re| are| were) right)/.test(
      reading.slice(after.span),
    )
  )
    return true;
  return OWNING.test(reading.text.slice(from, after === undefined ? sentence.span.end : after.span.end));
}

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const text = reading.prose.text;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const words = reading.slice(cue.span);
  let first = clauseStart(reading, cue.first);
  while (first < cue.first && /^(?:and|but|so|then|also)$/.test(reading.word(first))) first++;
  const span = spanOfWords(reading, first, clauseEnd(reading, cue.last, sentence.lastWord));
  const isWe = /\b(?:we|our|us)\b/i.test(reading.slice(span));
  const subject = isWe ? (first === sentence.firstWord ? 'We’re' : 'we’re') : 'I’m';
  const apology = withApostrophesOf(reading.text, `${subject} sorry that ${context.fillIn('what went wrong')}`);
  return {
    at: { text, span: cue.span },
    message: `“${words}” ${reasonFor(cue)} Say what went wrong, and that it was yours.`,
    fixes: [
      { title: 'Name what went wrong', applicability: 'suggestion', edits: [{ at: { text, span }, text: apology }] },
    ],
  };
}

function reasonFor(cue: Cue): string {
  if (cue.type.endsWith('condition')) return 'leaves open whether anything happened.';
  if (cue.type.endsWith('feeling')) return 'is sorry for how the reader took it, not for what was done.';
  return 'does not say what it is sorry for.';
}
