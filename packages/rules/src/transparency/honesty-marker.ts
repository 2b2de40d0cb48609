import { type Cue, defineRule, type Finding, type ProposedEdit, type Reading, type Sentence } from '@trustlint/core';
import { clauseStart, withoutOverlaps } from '../clause.ts';
import { isTitle } from '../wording/title.ts';

const DEGREE =
  '(perfectly|completely|totally|quite|very|brutally|absolutely|entirely|really|fully|rather|just|so|most|more|a bit|a little|painfully|utterly|truly|also)';
/** After "be": what nobody says of themselves unless asked. */
const HONEST =
  '(honest|frank|candid|truthful|blunt|sincere|upfront|clear and honest|fair and honest|open and honest|honest and (fair|open|clear|direct|frank)|brutally honest)';
/** The same, but also said of shops and roads: only with "with you". */
const OPEN = '(straight|straightforward|up front|fully open|perfectly open|transparent|open|real|direct|level|square)';
const HONESTLY = '(honestly|frankly|candidly|truthfully|bluntly|hand on heart|plainly and honestly)';
const SINCERITY = '(honesty|frankness|candour|candor|sincerity|truthfulness)';
const TRUTH =
  "(honest|plain|simple|whole|sad|hard|real|naked|unvarnished|frank|candid|truthful|absolute|full|bare|ugly|god 's honest|god 's)";
const SENDER = '(i|we)';
const INTEND =
  "(will|must|shall|can|should|may|have to|need to|want to|am going to|are going to|'d like to|would like to|have got to|am gonna|ought to|would rather|'d rather|do have to|just have to|really must|just want to|just need to|have always to)";
/** Words that hold the marker to the sentence before it. */
const AND = '(and|but|so|or|well|yes|no|now|oh|yet|because|though|also|then|still|sorry|ok|okay|hey|although|however)?';

export const honestyMarker = defineRule({
  id: 'transparency/honesty-marker',
  level: 'phrase',
  severity: 'info',
  fix: 'replace',
  profile: 'recommended',
  summary: 'A claim of honesty that casts doubt on the rest.',
  why: '“To be honest” and “trust me” make readers wonder what the other sentences were. A plain statement, with a fact beside it, is believed without them.',
  sources: ['002 Tell the truth', '003 Credibility'],
  options: {},
  phrases: {
    /** Before a clause of its own, behind one, or between commas. */
    'transparency/honesty-marker.aside': [
      `^ ${AND} «to be ${DEGREE}? ${HONEST} (with you|to you|about it|about this|here)?»`,
      `^ ${AND} «to be ${DEGREE}? ${OPEN} with you»`,
      `(and|but|because|so|that|as|since) «to be ${DEGREE}? ${HONEST} (with you|to you|about it|about this|here)?»`,
      `^ ${AND} «${DEGREE}? ${HONESTLY} (speaking|put|said|told|though|now|to say|spoken)?»`,
      `^ ${AND} «(speaking|talking|put|to put it|putting it|said|to speak|to say it) ${DEGREE}? (honestly|frankly|candidly|truthfully|bluntly|openly|sincerely)»`,
      `^ ${AND} «(sincerely|honestly|frankly|plainly and honestly|openly and honestly) speaking»`,
      `^ ${AND} «(speaking|talking|to speak) (plainly|openly|freely) and (honestly|frankly|openly|plainly)»`,
      `^ ${AND} «(full|total|complete|brutal|all) honesty»`,
      `^ ${AND} «(my|our) (honest|frank|candid) (opinion|view|advice|take)»`,
      `^ ${AND} «to be ${DEGREE}? (transparent|open|direct|straight|real) (about (this|it))?»`,
      `^ ${AND} «honest (speaking|to say|truth)?»`,
      `^ ${AND} «for being ${HONEST}»`,
      `^ ${AND} «in truth»`,
      `^ ${AND} «in (full|all|complete|total|the interest of|the interests of|the spirit of|a spirit of) ..1 (transparency|openness|disclosure|honesty)»`,
      `^ ${AND} «(if)? (the)? truth (is|be|being|to be|were|must be) (told|said)»`,
      `^ ${AND} «truth to tell»`,
      `^ ${AND} «to (tell|say|speak|give) (you)? (the)? ${TRUTH}? truth»`,
      `^ ${AND} «(being|to remain|to stay|if (i|we) (am|are) being|if (i|we) (am|are|may be|can be|might be|have to be|must be|should be)) ${DEGREE}? ${HONEST} (with you|here|about it|about this)?»`,
      `^ ${AND} «(being|if (i|we) (am|are) being) ${DEGREE}? ${OPEN} with you»`,
      `^ ${AND} «(just|strictly|purely)? between (you and (me|us)|us|ourselves) (and <any> <any>)?»`,
      `^ ${AND} «(strictly|completely)? off the record»`,
      `^ ${AND} «(with)? (my|our|a)? hand on (my|our|the)? heart»`,
      `^ ${AND} «cross (my|our)? heart (and hope to die)?»`,
      `^ ${AND} «(on|upon) (my|our) (honour|honor|word|life|soul|mother|children|grave) ('s (life|grave))?»`,
      `^ ${AND} «scout 's (honour|honor)»`,
      `^ ${AND} «(no lie|no kidding|all joking aside|ngl|tbh|imho|straight up|full disclosure|full transparency|real talk|total honesty|complete honesty|brutal honesty)»`,
      `^ ${AND} «with (all|complete|full|total|utter|absolute) ${SINCERITY}»`,
      `^ ${AND} «(please|just|do|really)? (trust|believe) (me|us|you me|you us) (on (this|that|it) (one)?|here|when (i|we) (say|tell you) (that|this)?)?»`,
      `^ ${AND} «you (can|may|should|have to|must|need to|will have to|have got to|'ve got to|just have to|simply have to|really have to|can really|can safely) (just|really|simply)? (trust|believe) (me|us) (on (this|that|it) (one)?|here|when (i|we) (say|tell you) (that|this)?)?»`,
      `^ ${AND} «(you can|just|please)? take (it from (me|us)|(my|our) word (for (it|this|that))?)»`,
      `^ ${AND} «${SENDER} (do|can|could)? swear (to (you|god)|it|by it|on my <any>)?»`,
      `^ ${AND} «${SENDER} ${INTEND} be ${DEGREE}? ${HONEST} (with you|to you|here|about it|about this)?»`,
      `^ ${AND} «${SENDER} ${INTEND} be ${DEGREE}? ${OPEN} with you (here|about it|about this)?»`,
      `^ ${AND} «${SENDER} (am|are) (being|going to be)? ${DEGREE}? ${HONEST} (with you|to you|here)»`,
      `^ ${AND} «(let (me|us)|allow (me|us) to|permit (me|us) to|may (i|we)|can (i|we)) be ${DEGREE}? (${HONEST}|${OPEN}) (with you|here|about it|about this)?»`,
      `^ ${AND} «(let (me|us)|allow (me|us) to|(i|we) ${INTEND}|i 'll) (level with you|tell you (straight|honestly|frankly|the ${TRUTH}? truth)|give (it to you straight|you the ${TRUTH}? truth)|speak ${DEGREE}? (frankly|honestly|candidly|openly|plainly))»`,
      `^ ${AND} «if (you|i|we) (want|wanted|would like|need|ask for|am to tell you|are to tell you|have to tell you|may tell you) (to (hear|know))? (the|my|our|an) ${TRUTH}? (truth|opinion|answer)»`,
      `^ ${AND} «in (my|our) (humble and)? ${DEGREE}? (honest|frank|candid) (opinion|view)»`,
      `^ ${AND} «(the|my|our|to give you the)? ${TRUTH}? truth is (that)?»`,
      `^ ${AND} «(the|my|our) ${DEGREE}? (honest|truthful|frank|candid) (answer|fact|reality|version|reply) is (that)?»`,
      `^ ${AND} «(you have|you 've got|i give you|we give you|i gave you|here is|have) (my|our) ((solemn)? word of (honour|honor)|honest word) (that|on (it|this|that))?»`,
      `^ ${AND} «that (is|'s) (the ${TRUTH}? truth|no lie|no word of a lie|the truth of it|${TRUTH} truth)»`,
      `^ ${AND} «(i|we) (am|are) not (kidding|joking|lying|making this up|making it up) (to you|you|when i say (that)?)?»`,
      `^ ${AND} «as god is (my|our) witness»`,
      `^ ${AND} «(and)? ${SENDER} (genuinely|really|truly|honestly|sincerely|do|do really) mean (it|this|that)»`,
      '^ (well|oh)? «(why would|no reason (for us|for me)? to|have no reason to) (i|we)? lie (to you|about (that|this|it))?»',
    ],
    /** Idioms of plain speech, which a comma, a colon or the end of the sentence parts from what follows. */
    'transparency/honesty-marker.idiom': [
      `^ ${AND} «(with)? (all|my|our|all my|all our|all the|the)? cards (are)? (laid|out)? on the table»`,
      `^ ${AND} «(laying|putting|to lay|to put|if (i|we) (lay|put)|(i|we) ${INTEND} (lay|put)|(i|we) (lay|put)|let (me|us) (lay|put)) (all)? (my|our|the|all the|all our|all my) cards (out)? on the table»`,
      `^ ${AND} «(no|zero|without (any|the)?|minus the) (bull|bullshit|bs|b s|spin|flannel|fluff|waffle|sugar coating|sugarcoating|sugar|varnish|flim flam|porkies|fibs|fibbing|fooling|messing|pretence|pretense|pretending|beating (about|around) the bush|mincing (of)? (my|our)? words|blarney|baloney|eyewash|whitewash|smoke and mirrors|hot air|marketing (speak|talk|spin)|sales (talk|patch|pitch)) (here|from (me|us|our side)|it|anything|this)?»`,
      `^ ${AND} «(straight|right) from the (shoulder|horse 's mouth|heart)»`,
      `^ ${AND} «(not to|without wanting to|without wishing to) (put too fine a point on it|mince (my|our)? words|beat (about|around) the bush|sugar coat (it|this|anything)|sugarcoat (it|this|anything)|dress it up)»`,
      `^ ${AND} «((a)? (small|quick|little)? confession (time)?|time for (some|a bit of)? (honesty|a confession|the truth|straight talk|plain speaking)|honesty time|truth time|moment of truth|plain speaking|straight talk|straight talking|honest talk|real talk|plain talk|honest answer|short and honest|quick and honest|blunt answer|frank answer|honest version|unvarnished version|the unvarnished version|warts and all|gloves off|kidding aside|jokes aside|in plain honesty)»`,
      `^ ${AND} «(to|let me|let us|(i|we) ${INTEND}|i 'll|if (i|we) may) (lay|put) it on the line»`,
      `^ ${AND} «(to|let me|let us|(i|we) ${INTEND}) (call a spade a spade|shoot straight (with you)?|talk straight (with you)?|talk turkey|not mince (my|our|any)? words|speak my mind|speak from the heart|come clean (with you|here)?|put all (my|our) cards on the table|show (you)? (my|our) hand)»`,
      `^ ${AND} «as (god|heaven|the lord) is (my|our) (witness|judge)»`,
    ],
    /** Asked for no answer: "May I be frank?" */
    'transparency/honesty-marker.asked': [
      `^^ ${AND} «(may|can|could|shall|might|should) (i|we) (just)? (be ${DEGREE}? (${HONEST}|${OPEN})|speak ${DEGREE}? (frankly|honestly|candidly|openly|freely|plainly|bluntly)|level|tell you (the|my|our|a) ${TRUTH}? (truth|opinion|secret)|give (it to you straight|you (my|our|an|the) ${TRUTH}? (truth|opinion|answer))|put (my|our) cards on the table) (with you|to you|here|about (it|this)|for a (moment|second|minute)|a moment)?» $`,
      `^^ ${AND} «(do you)? (want|would you like|you want|wanna (hear|know)|want to (hear|know)|shall i tell you|ready for|care for) (to (hear|know))? (the|my|our|an|some) ${TRUTH}? (truth|opinion|answer|honesty) (about it|then|from (me|us))?» $`,
      `^^ ${AND} «((do|would) you)? mind if (i|we) (am|are|speak|be|talk) ${DEGREE}? (${HONEST}|${OPEN}|frankly|honestly|openly|candidly|plainly) (with you|here|for a (moment|second))?» $`,
      `^^ «(the)? (honest|frank|plain|real|simple|short and honest) (truth|answer|opinion|version)» $`,
    ],
    /** Anywhere in a sentence. */
    'transparency/honesty-marker.claim': [
      'with (brutal|all|complete|total|full|utter|absolute|utmost|perfect|some|painful|the utmost|great) (honesty|frankness|candour|candor|sincerity|truthfulness)',
      '(in|for) (the (sake|spirit|name|interest|interests) of) (full|complete|total|absolute)? (honesty|transparency|openness|candour|candor|frankness|full disclosure)',
      '(i|we) (do|can)? (promise|swear|assure) (you|to you|it)? (that)? (i|we) (am|are) not (making (this|that|it) up|lying|joking|kidding|exaggerating)',
      "(i|we) (am|are|'m) (being)? (dead|deadly|perfectly|absolutely|completely|totally|quite) (serious|honest|sincere|truthful|frank)",
      '(i|we) (am|are) being ..1 (honest|sincere|truthful|frank|candid|serious)',
      '(i|we) (will|would|shall|am|are|do|can) not (going to|gonna|want to|wish to|about to)? ..1 (pretend|pretend otherwise|lie|beat about the bush|beat around the bush|mince words|mince my words|mince our words|hide it|hide that|dress it up|gild|butter you up|fool you|kid you|deceive you)',
      '(you have|you have got|i give you|we give you|i gave you|you get|take) (my|our) (solemn|full)? word (that|on|for|of)? (it|that|this|honour|honor)?',
      '(my|our) word (on|of) (it|that|this|honour|honor)',
      '(i|we) (swear|vow) (on|by|to) (my|our|you|god|the|all) ..1',
      '(i|we) (do|really|genuinely|truly|do really)? mean (it|this|that) (sincerely|honestly|truly|genuinely|from the (bottom of my )?heart|with all my heart)',
      '(i|we) (have|got) (absolutely)? (nothing to hide|no reason to lie|no reason to (deceive|mislead) you|no secrets)',
      '(i|we) (say|tell you|write) (this|that|it)? (in|with) (all|full|complete|total|utter) <any>',
      '(as|being) an honest (broker|man|woman|person|company|business|shop|trader)',
      '(i|we) (am|are) (an)? honest (people|person|man|woman|company|folk|folks|shop|traders|business)',
      "(honest|frank|candid|god 's honest|gospel) truth",
      "(this|that|it) (is|is the) (gospel|no lie|not a lie|god 's truth)",
      '(mark|heed) (my|our) words',
      "(no joke|no kidding|no lie|i kid you not|scout 's honour|pinky (swear|promise)|true story)",
      '(let us|let me|to|if i may|may i|allow me to) (be|speak|put it|say it|say this|face it|talk) ..1 (honestly|frankly|bluntly|candidly|truthfully|straight|plainly and honestly|in all honesty)',
      `(in|with) all ${SINCERITY}`,
      `in (complete|total|absolute|full|perfect|utter) ${SINCERITY}`,
      '(quite|very|rather) frankly',
      'frankly speaking',
      '(if)? truth be told',
      'to tell you the (honest|plain|simple)? truth',
      '(without a|not a|no) word of a lie',
      'hand on heart',
      'honest to (god|goodness)',
      '(tbh|ngl|imho)',
      '(i|we) kid you not',
      "(i|we) (will not|shall not|can not|am not going to|are not going to|am not gonna|would not|do not want to|'m not gonna) (lie|sugarcoat|sugar coat) (to you|about (it|this|that)|it|this|that|anything|here)?",
      '(not|never) (gonna|going to) (lie|sugarcoat|sugar coat) (to you|it|this|here)?',
      "(i|we) (would|'d) be (lying|dishonest|a liar|less than honest) (if (i|we) (said|told you|claimed|say|promised|pretended)|to (say|tell you|claim|pretend)) (that)?",
      '(i|we) would (lie|be lying) if',
      'it would be (a lie|dishonest) (to (say|tell you|claim)|if (i|we) (said|told you|claimed))',
      `(i|we) (am|are) (only|just|simply|really)? (telling|speaking|saying) (nothing but)? (the)? ${TRUTH}? (truth|facts as they are)`,
      `(i|we) (am|are)? (just)? (telling|tell|told) you (the ${TRUTH}? truth|sincerely|honestly|frankly|honest|truthfully|openly|straight)`,
      `(i|we) (can|could|must|have to|will|may|do|would)? (say|tell you|admit|state|confess|assure you) (this|that|it|you)? (quite|very|in all)? (honestly|frankly|candidly|truthfully|sincerely|openly and honestly)`,
      `${SENDER} ${INTEND} be ${DEGREE}? (honest|frank|candid|truthful|blunt) with you`,
      `let (me|us) be ${DEGREE}? (honest|frank|candid|truthful|blunt) with you`,
      '(i|we) (give|gave) you (my|our) (solemn)? word of (honour|honor)',
      '(my|our) word of (honour|honor)',
    ],
    /** Within a clause: "we honestly don't know". */
    'transparency/honesty-marker.adverb': [
      'honestly',
      "(is|are|was|were|'s|am) «(quite|just)? (frankly|truthfully)» <any>",
      '(i|we|can|could) «(truthfully|honestly)» (say|tell|claim|recommend|promise|admit)',
    ],
  },
  bad: [
    {
      text: 'The tent has two doors. ⟦To be honest⟧, one is enough.',
      fixed: 'The tent has two doors. One is enough.',
    },
    { text: '⟦Frankly⟧, the small pan heats faster.', fixed: 'The small pan heats faster.' },
    { text: '⟦Believe me⟧, our vet will look after her.', fixed: 'Our vet will look after her.' },
    { text: 'The pass is, ⟦in all honesty⟧, made for commuters.', fixed: 'The pass is made for commuters.' },
    { text: 'We ⟦honestly⟧ don’t know when the ferry sails.', fixed: 'We don’t know when the ferry sails.' },
    { text: 'The seat is safe, ⟦I swear⟧.', fixed: 'The seat is safe.' },
    { text: '⟦I’ll be frank with you⟧: the roof leaks.', fixed: 'The roof leaks.' },
    { text: '⟦The honest truth is that⟧ we forgot the candles.', fixed: 'We forgot the candles.' },
    { text: 'The oven is new. ⟦Trust us⟧.', fixed: 'The oven is new.' },
    { text: '⟦May I be frank?⟧ The engine is done for.' },
    { text: '⟦Cards on the table⟧: we are two weeks behind.' },
    { text: '⟦No spin⟧, the flat is noisy.' },
    { text: '⟦I won’t lie⟧, the hike is steep.', fixed: 'The hike is steep.' },
    { text: 'But ⟦honestly⟧, the night bus is cheaper.', fixed: 'But the night bus is cheaper.' },
    { text: '⟦Truth is⟧, we ran out of rope.' },
  ],
  good: [
    { text: 'Your honest opinion of the soup helps the cook.', because: 'honest is a plain adjective' },
    { text: 'Trust us with your spare key, and we feed the cat.', because: 'it asks for trust in one matter' },
    { text: 'Please answer the health questions honestly.', because: 'it asks the reader for the truth' },
    { text: 'Never trust a caller who says “believe me”.', because: 'it quotes' },
    { text: 'We want to be honest with our members about the price.', because: 'it says what the team aims at' },
    { text: 'Between us and the harbour lies a steep hill.', because: 'it tells a place' },
    { text: 'The play *To Be Honest* starts at 20:00.', because: 'it is a title' },
    { text: 'To tell the truth about sugar, the museum made a film.', because: 'it is what the film does' },
    { text: 'No bull enters the ring before noon.', because: 'it is an animal' },
    { text: 'Can I be of help?', because: 'it offers' },
    { text: 'Put your cards on the table when the game ends.', because: 'it is a game' },
    { text: 'Nobody has to swear an oath to join the choir.', because: 'swear is a plain verb' },
    { text: 'Truth is stranger than fiction.', because: 'it is a saying' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const cues = [
        ...reading.cues('transparency/honesty-marker.aside').filter((cue) => standsApart(reading, cue)),
        ...reading.cues('transparency/honesty-marker.idiom').filter((cue) => isParted(reading, cue)),
        ...reading.cues('transparency/honesty-marker.asked').filter((cue) => reading.isQuestion(cue.sentence)),
        ...reading
          .cues('transparency/honesty-marker.claim')
          .filter(
            (cue) =>
              !reading.isNegated(cue, Math.min(3, cue.first - clauseStart(reading, cue.first))) &&
              !ABOUT.has(reading.word(cue.last + 1)),
          ),
        ...reading.cues('transparency/honesty-marker.adverb').filter((cue) => isOfSender(reading, cue)),
      ].filter((cue) => isOwnClaim(reading, cue));
      for (const cue of withoutOverlaps(cues)) {
        const words = reading.slice(cue.span);
        if (!context.glossary.has(words.toLowerCase())) yield tell(reading, cue);
      }
    }
  },
});

function isOwnClaim(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first)) return false;
  if (cue.type.endsWith('asked')) return true;
  return !(reading.isQuestion(cue.sentence) && reading.opensAsQuestion(cue.sentence));
}

/** Whether a comma, a colon or a dash parts the idiom from what follows, and something does follow or stand before it. */
function isParted(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  if (cue.last === sentence.lastWord)
    return sentence.end !== '' && (sentence.end === ':' || reading.sentences.length > 1);
  if (!reading.startsClause(cue.last + 1)) return false;
  // "Straight talk, a course for managers, …"
  return (
    !/\b(?:talk\w*|speaking|answer|version|truth|all|time)$/i.test(reading.slice(cue.span)) ||
    /^\W*[:–—-]/.test(reading.text.slice(cue.span.end))
  );
}

/** What a clause may begin with, where no comma parts it from the marker. */
const OPENERS = new Set(
  'i we you he she they it this that these those there here the a an our your my his her their its no nobody nothing neither none not never some most many all every each any both half one two if when once do did can could would will what who only even just unfortunately sadly yes'.split(
    ' ',
  ),
);
/** After "the truth is": the truth about something, and no marker. */
const LITERAL_TRUTH = new Set(
  'in out not somewhere on important what worth still always never stranger often'.split(' '),
);

/** Whether the marker belongs to no word behind it: not in "trust us with your key". */
function standsApart(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  if (cue.last === sentence.lastWord) return cue.first > sentence.firstWord || !isBareAdverb(reading, cue);
  const next = reading.word(cue.last + 1);
  const last = reading.word(cue.last);
  if (reading.startsClause(cue.last + 1)) return !disclosesSomething(reading, cue, sentence);
  if (last === 'is' || last === 'that') return !LITERAL_TRUTH.has(next);
  // "Between us the hill", "in truth the": such need their comma.
  if (/^(?:us|ourselves|record|is|up|disclosure|honest|direct|open)$/.test(last) && last !== 'us') return false;
  if (last === 'us' && reading.word(cue.last - 1) === 'between') return false;
  return OPENERS.has(next) || isCapital(reading, cue.last + 1);
}

/** "To tell you the truth about sleep": that is no aside. */
const ABOUT = new Set(['about', 'of', 'on', 'behind', 'regarding']);

const isBareAdverb = (reading: Reading, cue: Cue): boolean =>
  cue.first === cue.last && reading.word(cue.first).endsWith('ly');

const isCapital = (reading: Reading, word: number): boolean => {
  const code = reading.text.charCodeAt(reading.wordSpan(word).start);
  return code >= 65 && code <= 90;
};

/** "Full disclosure: we earn 4 % on it" discloses. */
function disclosesSomething(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  if (!/^disclosure|transparency$/.test(reading.word(cue.last))) return false;
  return /\b(?:earn|commission|paid|pays|own|owns|sponsor|partner|affiliate|shares|invest)/i.test(
    reading.text.slice(cue.span.end, sentence.span.end),
  );
}

/** What people do honestly. */
const DONE_HONESTLY = new Set(
  'and or answer answered answering report reported declare declared earned earn fill filled deal dealt describe described traded trade acted act mistaken about with stated worked made won'.split(
    ' ',
  ),
);

/** What stands before an adverb within its clause. */
const BEFORE_HONESTLY = new Set(
  "i we it this that they there he she nobody who which is are was were 's am can could do did would will have has had not be and genuinely really truthfully frankly quite just".split(
    ' ',
  ),
);

function isOfSender(reading: Reading, cue: Cue): boolean {
  if (cue.first === cue.last && !BEFORE_HONESTLY.has(reading.word(cue.first - 1))) return false;
  if (DONE_HONESTLY.has(reading.word(cue.last + 1)) || reading.startsClause(cue.last + 1)) return false;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  for (let word = cue.first - 1; word >= sentence.firstWord && word > cue.first - 4; word--)
    if (reading.word(word) === 'you' || reading.word(word) === 'who') return false;
  return true;
}

function tell(reading: Reading, cue: Cue): Finding {
  const text = reading.prose.text;
  const words = reading.slice(cue.span);
  const edit = takeOut(reading, cue);
  const finding = {
    at: { text, span: cue.span },
    message: `“${words}” makes the reader wonder about the rest. Say it without.`,
  };
  return edit === undefined
    ? finding
    : { ...finding, fixes: [{ title: 'Leave it out', applicability: 'suggestion', edits: [edit] }] };
}

/** Claims whose clause means nothing, or the opposite, without them. */
const CARRIES_MEANING = /\b(?:lying|lie) (?:if|to (?:say|claim))\b|\bdishonest\b|\bliar\b|\bless than\b|\bwould lie\b/i;
const COMMA_NEEDED = /^(?:when|if|as|since|once|after|before|although|though|while|for|in|at|on|with|because)$/;

/** Takes the marker out, with the commas that held it; what is left begins as the marker did. */
function takeOut(reading: Reading, cue: Cue): ProposedEdit | undefined {
  const { text } = reading;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const place = (start: number, end: number, words: string): ProposedEdit => ({
    at: { text: reading.prose.text, span: { start, end } },
    text: words,
  });
  if (CARRIES_MEANING.test(reading.slice(cue.span))) return undefined;
  // "We honestly can't explain": without the word it is a bare refusal, which needs more than a deletion.
  if (cue.type.endsWith('adverb') && reading.word(cue.last + 2) === 'not' && reading.word(cue.last + 1) === 'can')
    return undefined;
  const isFirst = cue.first === sentence.firstWord;
  if (cue.last === sentence.lastWord) {
    if (!isFirst) {
      let start = cue.span.start;
      while (start > sentence.span.start && ' ,;:–—-('.includes(text.charAt(start - 1))) start--;
      return text.charAt(cue.span.start - 1) === '(' ? undefined : place(start, cue.span.end, '');
    }
    return reading.sentences.length === 1 ? undefined : takeSentenceOut(reading, sentence, place);
  }
  const next = reading.wordSpan(cue.last + 1).start;
  const between = text.slice(cue.span.end, next);
  if (between.includes('(') || between.includes('\n') || text.charAt(cue.span.start - 1) === '(') return undefined;
  if (isFirst) {
    const first = text.charAt(next);
    return /[a-z]/.test(first) && /[A-Z]/.test(text.charAt(cue.span.start))
      ? place(cue.span.start, next + 1, first.toUpperCase())
      : place(cue.span.start, next, '');
  }
  const before = reading.wordSpan(cue.first - 1).end;
  const isBetweenCommas = text.slice(before, cue.span.start) === ', ' && between.startsWith(',');
  if (!isBetweenCommas || COMMA_NEEDED.test(reading.word(sentence.firstWord))) return place(cue.span.start, next, '');
  return place(before, next, ' ');
}

function takeSentenceOut(
  { text }: Reading,
  { span }: Sentence,
  place: (start: number, end: number, words: string) => ProposedEdit,
): ProposedEdit {
  let { start, end } = span;
  while (text.charAt(end) === ' ') end++;
  if (end === span.end) while (start > 0 && text.charAt(start - 1) === ' ') start--;
  return place(start, end, '');
}
