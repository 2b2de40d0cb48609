import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { clauseEnd, clauseStart, spanOfWords, withApostrophesOf, withoutOverlaps } from '../clause.ts';

/** What somebody feels or takes a thing for, after "sorry that you …". */
const FEELING =
  '(feel|felt|think|thought|believe|believed|consider|considered|perceive|perceived|see (it|this|that|things|the matter|our)|saw (it|this|that|things)|view|viewed|regard|interpret|interpreted|misunderstood|misread|misinterpreted|misheard|took|take (it|this|that|offence|offense|issue|exception|things)|got the (impression|feeling|idea)|have the (impression|feeling)|had the (impression|feeling)|have (got|gained|formed) the (impression|feeling)|gained the impression|formed the (impression|opinion)|are of the opinion|disagree|object|resent|expected|do not (agree|like|see|feel|accept|understand|appreciate)|did not (agree|like|enjoy|see|feel|understand|appreciate|care for))';
const UPSET =
  '(upset|unhappy|offended|annoyed|angry|disappointed|dissatisfied|displeased|insulted|hurt by|bothered|frustrated|irritated|cross|mad|furious|disturbed|put off|put out|troubled|inconvenienced|aggrieved|confused|distressed|under the impression|not (happy|satisfied|pleased|content|impressed|comfortable)|less than (happy|satisfied|pleased)|unsatisfied|left with the (impression|feeling))';
const FOUND =
  '(offensive|rude|unhelpful|unfriendly|unsatisfactory|inappropriate|disappointing|upsetting|hurtful|insulting|unprofessional|confusing|unclear|frustrating|unfair|inconvenient|distasteful|unacceptable|disrespectful|dismissive|abrupt|cold|insensitive|misleading|unpleasant|annoying|too (short|long|strict|harsh|high|slow|loud))';

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
      '(forgive|pardon|excuse) (me|us|my <any>|our <any>|it|that|this)? (if|should|in case)',
      '(regrets|regret|regrettable|unfortunate|a shame|a pity) if (you|anyone|anybody|any|our|the|this|that|it)',
      '<apology.word> (to|for) (anyone|anybody|any|those|all those|everyone|everybody|all|whoever|people|customers|users|guests|readers|players|somebody|someone) ..2 (who|whom|that|if|whose|affected|offended|inconvenienced)',
      '(say|saying|said) (that (i|we) (am|are))? sorry (to|for) (anyone|anybody|those|everyone|whoever) ..2 who',
      '^^ (if|should|in case|in the event) ..14 (i|we) <apology.degree>? (am|are|can only say|would like to say|want to say|do|must|wish to|would like to|want to)? <apology.degree>? (sorry|apologise|apologize|regret (it|this|that))',
      '^^ (if|should|in case|in the event) ..14 (please accept|accept|you have) (my|our) <any>? (apology|apologies)',
      '^^ (if|should|in case|in the event) ..12 (my|our|then) <any>? apologies',
      '<apology.word> ..8 if there (was|were|is|has been|have been) any',
    ],
    'transparency/non-apology.feeling': [
      `<apology.word> (that|because|to (hear|learn|read|see|know) (that)?)? you (may|might|have|had|had to|now|still|actually|clearly|all|also|really|so)? ${FEELING}`,
      `<apology.word> (that|to (see|know|think) (that)?)? you (may|might|could)? (are|were|have been|had been|feel|felt|might be|may be|got|became|be|have become) (so|very|still|now|left|feeling|a bit|in any way|that)? ${UPSET}`,
      `<apology.word> (that)? (you|some|people|customers|guests|users|players|anyone|others|many) ..1 (found|find|experienced|perceived|considered) ..5 ${FOUND}`,
      `<apology.word> (that|if)? (it|this|that|our <any>|the <any>|my <any>|they|things|what <any> <any>) ..3 (made you feel|makes you feel|offended you|upset you|disappointed you|bothered you|annoyed you|was not to your (liking|satisfaction|taste)|did not meet your expectations|fell short of your expectations|was not what you (expected|hoped)|seemed|appeared|sounded|came across|came over|was (perceived|received|taken|understood|misunderstood|interpreted|misinterpreted))`,
      '<apology.word> (for|about) (how|the way|the manner) ..8 (feel|felt|perceived|received|taken|understood|misunderstood|interpreted|misinterpreted|came across|come across|perceive|perceived it|took it)',
      '<apology.word> (for|about) ..2 (perceived|alleged|so called|supposed|apparent|imagined) <any>',
      "(it|that) (is|'s|was) ..1 (unfortunate|regrettable|a shame|a pity|too bad|sad) (that)? you ..1 (feel|felt|think|thought|see|saw|believe|took|take|perceive|perceived|find|found)",
      `<apology.word> to (hear|learn|read|see|note) (that)? you (are|were|have been|feel|felt) ..1 (dissatisfied|unsatisfied|disappointed|offended|unhappy|displeased|let down|not (happy|satisfied|pleased))`,
      `<apology.word> (for|about) what you ..2 (see|call|describe|perceive|consider|regard|view|feel|felt|think|believe)`,
      '<apology.word> (for|about) your ..1 (frustration|disappointment|inconvenience|annoyance|dissatisfaction|upset|unhappiness|anger|discomfort|perception|misunderstanding|impression|interpretation|misinterpretation|feelings|confusion|expectations)',
      "<apology.word> (that|to hear (that)?)? you (were|are|'s|have been) (misled|confused) (by|about)",
    ],
    'transparency/non-apology.vague': [
      '(forgive|pardon|excuse) (us|me)? (for)? any <any>',
      '(regrets|regret) (for|about) any <any>',
      '<apology.word> (for|about|that|with)? (how|the way) (things|it|this|that|everything|matters|events) ..2 (went|turned out|ended|played out|unfolded|worked out|developed)',
      '(no) (offence|offense|harm|disrespect|insult|malice) (was|is)? (ever)? (intended|meant)',
      '(i|we) (never|did not) (mean|meant|intend|intended|set out|want|wanted) to (offend|upset|hurt|insult|annoy|anger)',

      '<apology.word> ..3 (for|about) ..1 (any|whatever|anything|whichever|any and all|possible|potential|eventual|all and any) <any>',
      '(we|i) <apology.degree>? (do|must)? <apology.degree>? regret ..1 any <any>',
      '<apology.word> ..9 (may|might|could) (possibly|perhaps|also|well)? have <any>',
      '<apology.word> ..7 (may|might|could) (possibly|perhaps)? (be|cause|bring|create|feel|seem|result|lead)',
      'any ..2 (inconvenience|trouble|confusion|delay|delays|upset|offence|offense|distress|disruption|misunderstanding|discomfort|hassle|disappointment|annoyance|harm|errors|error|mistake|mistakes) ..4 (is|are|was|were) <apology.degree>? (much)? (regretted|apologised|apologized|unfortunate|unintentional|unintended)',
      '<apology.word> ..4 if any $',
      '(mistakes|errors) (were|may have been|might have been) made ..6 <apology.word>',
      '(inconvenience|trouble|delay|confusion|distress) (if any|is regretted|caused is regretted)',
    ],
  },
  bad: [
    { text: "⟦We're sorry if⟧ the new menu caused you any trouble." },
    { text: '⟦I am sorry you feel⟧ treated unfairly by our cashier.' },
    { text: 'The pool was closed all week. ⟦Apologies for any inconvenience⟧.' },
    { text: '⟦We regret any confusion⟧ about the opening hours.' },
    { text: "⟦I'm sorry that you were offended⟧ by the sign at the gate." },
    { text: '⟦If our driver was rude, we apologise⟧.' },
    { text: '⟦Sorry to anyone who⟧ had to wait at the counter.' },
    { text: '⟦We apologise for the delay this may have⟧ caused.' },
  ],
  good: [
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
    { text: "There's no need to say sorry if you are late.", because: 'the reader is the one who would apologise' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const cues = [
        ...reading.cues('transparency/non-apology.condition'),
        ...reading.cues('transparency/non-apology.feeling'),
        ...reading.cues('transparency/non-apology.vague'),
      ].filter((cue) => isNonApology(reading, cue));
      for (const cue of withoutOverlaps(cues)) yield tell(reading, cue, context);
    }
  },
});

const ILLNESS =
  /^(?:so |very |still |a bit |rather |quite |too )?(?:unwell|ill|sick|poorly|dizzy|pain|faint|weak|worse|bad|rough|nauseous|feverish|tired|lousy|miserable after)/i;

function isNonApology(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || reading.isNegated(cue, 5)) return false;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const previous = cue.first > sentence.firstWord ? reading.word(cue.first - 1) : '';
  // "I'd be sorry if you left", "to feel sorry", "better safe than sorry"
  if (/^(?:be|feel|felt|feeling|than|you|you'll)$/.test(previous)) return false;
  if (reading.isQuestion(cue.sentence) && reading.opensAsQuestion(cue.sentence)) return false;
  const words = reading.slice(cue.span);
  const rest = reading.text.slice(cue.span.end, sentence.span.end).trimStart();
  if (cue.type.endsWith('feeling')) {
    if (ILLNESS.test(rest) && /\b(?:feel|felt|feeling)$/i.test(words)) return false;
    // "Sorry, but I think you …": somebody else thinks.
    return true;
  }
  if (cue.type.endsWith('vague')) {
    // "I may have sent you the wrong file": the sender owns it.
    const modal = /\b(i|we) (?:may|might|could)\b/i.test(words) && !/\bany\b/i.test(words);
    return !modal && !/\b(?:any (?:more|longer|further)|in any way)\b/i.test(words.replace(/^.*?\bfor\b/i, ''));
  }
  // "Sorry for the wait. If …" never gets here; "sorry, should I …" asks.
  return !(reading.word(cue.last) === 'should' && /^(?:i|we)$/i.test(rest.split(' ')[0] ?? ''));
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
