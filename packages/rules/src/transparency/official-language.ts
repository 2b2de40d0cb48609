import {
  type Cue,
  defineRule,
  type Finding,
  type ProposedEdit,
  type ProposedFix,
  type Reading,
  type Sentence,
} from '@trustlint/core';
import { capitalise, decapitalise, withApostrophesOf, withoutOverlaps } from '../clause.ts';
import { isTitle } from '../wording/title.ts';

/** What stands where the formula stood; `undefined` where only an author can say it. */
type Rewrite = (found: Found) => string | undefined;

/** A formula in its place. */
interface Found {
  readonly reading: Reading;
  readonly cue: Cue;
  /** As written. */
  readonly words: string;
  readonly lower: string;
  /** The word behind it, in lower case; empty at the end of the sentence. */
  readonly next: string;
}

interface Formula {
  readonly patterns: readonly string[];
  /** The plain words, in lower case. An empty string takes the formula out. */
  readonly plain: string | Rewrite | undefined;
  /** Whether the rewrite may be made unseen. Default: yes, where there is one. */
  readonly isSafe?: boolean | ((found: Found) => boolean);
}

/** What letters ask readers to do. */
const BIDDEN =
  'note|find|send|confirm|provide|return|revert|advise|let|see|refer|contact|reply|inform|submit|pay|do|bring|sign|complete|fill|arrange|check|ensure|share|acknowledge';
const I_OR_WE = '(i|we|the undersigned|this (email|e-mail|letter|message|note|mail|notice)|the <any>)';

const isSpokenByOne = ({ lower }: Found): boolean => /\bi\b/.test(lower) && !/\bwe\b/.test(lower);

const REPLY: Readonly<Record<string, string>> = {
  revert: 'reply',
  reverts: 'replies',
  reverted: 'replied',
  reverting: 'replying',
};
const GIVE: Readonly<Record<string, string>> = { furnish: 'send', furnishes: 'sends', furnishing: 'sending' };
const verbFrom =
  (forms: Readonly<Record<string, string>>, rest: (found: Found) => string): Rewrite =>
  (found) => {
    const form = forms[found.lower.split(/\s+/)[0] as string];
    return form === undefined ? undefined : `${form}${rest(found)}`;
  };

/** What a thing that is attached begins with. */
const OBJECT = /^(?:the|your|our|my|a|an|some|all|both|this|these|two|three|\d+|\uFFFC|another|copies)$/;

const plural = (word: string): boolean => /[^s]s$/.test(word) && !/(?:us|is|ss)$/.test(word);

/** Office words and what people say. The first formula that finds a place wins where two overlap. */
const FORMULAS: Readonly<Record<string, Formula>> = {
  // ---- formulas that come out ------------------------------------------------------------------------------------
  advised: {
    patterns: [
      '(please|kindly|do|you are hereby|you are|be it) (be|hereby|kindly)? (advised|informed|notified|apprised|reminded|duly informed|duly advised) that',
      '(please|kindly) (be|stay) (hereby|kindly|duly)? (advised|informed|notified|apprised) that',
      '^ be (advised|informed|notified|apprised) that',
      'kindly (take note|take notice|note|make note|take cognisance|take cognizance|be noted) that',
      "(it (is|should|must|may|has|shall|'s)) (to)? (be)? (hereby|also|kindly)? (noted|advised|informed|notified|pointed out|borne in mind) that",
    ],
    plain: '',
  },
  inform: {
    patterns: [
      `${I_OR_WE} (hereby|would|wish|wishes|want|wants|should|beg|am|are|is|have|has|'d|must|do|shall)? (hereby|like|to|writing|here|pleased|glad|happy|kindly|therefore|also)? (to|like to|like|hereby|kindly|hereby like)? (to)? (hereby|kindly)? (inform|advise|notify|apprise|intimate) you (herewith|hereby|kindly|duly)? that`,
      '(i|we) (write|am writing|are writing|wish|would like|want|beg|am|are) to (hereby|kindly)? (inform|advise|notify|apprise|bring to your (notice|attention|knowledge)|draw your attention to the fact) (you)? that',
      '(this|the present) (email|e-mail|letter|message|note|mail|notice|is)? (is|serves|serve)? (to|intended to|meant to) (hereby|kindly)? (inform|advise|notify|apprise|certify|confirm) (you|to you)? that',
      '(i|we) (am|are|have been) (directed|instructed|requested|obliged|authorised|authorized|mandated) to (inform|advise|notify|convey|tell|state) (to)? (you)? (that)?',
      '(allow|permit) (me|us) to (inform|advise|notify|remind) you that',
      '(it is|this is) (hereby)? (brought|drawn) to your (notice|attention|knowledge) that',
    ],
    plain: '',
  },
  regret: {
    patterns: [
      '(we|i) (hereby|must|do|deeply|sincerely|very much|truly|greatly|have to|are sorry to have to)? (regret|regrets) (to|having to|that (i|we) (must|have to)) (inform|advise|notify|tell|announce|report|say|state|apprise|let you know) (you)? (that)?',
      '(we|i) (are|am) (sorry|regretful|afraid|obliged|compelled) to (inform|advise|notify) (you)? (that)?',
      "(it is|it's) with (deep|great|sincere|the deepest|some)? (regret|sadness|sorrow) (that (i|we)|to) ..1 (inform|advise|notify|tell|announce) (you)? (that)?",
    ],
    plain: (found) =>
      /^(?:of|about|on)$/.test(found.next) ? undefined : `${isSpokenByOne(found) ? 'I’m' : 'we’re'} sorry:`,
  },
  attention: {
    patterns: ['it has (recently|also)? come to (our|my|the) (attention|notice|knowledge) that'],
    plain: (found) => (/\bmy\b/.test(found.lower) ? 'I’ve noticed that' : 'we’ve noticed that'),
  },
  brought: {
    patterns: ['it (has been|was) (recently|also)? (brought|drawn) to (our|my|the) (attention|notice|knowledge) that'],
    plain: (found) => (/\bmy\b/.test(found.lower) ? 'I’ve been told that' : 'we’ve been told that'),
  },
  hereby: { patterns: ['hereby'], plain: '' },
  duly: { patterns: ['duly'], plain: '' },
  information: {
    patterns: [
      'for your (kind|ready|necessary|perusal and) ..1 (information|reference|perusal|attention|consideration|action)',
      'for (necessary|further) action',
    ],
    plain: undefined,
  },

  // ---- polite orders ---------------------------------------------------------------------------------------------
  soKind: {
    patterns: ['(please|kindly)? be (so|very|as)? (kind|good) (as to|enough as to)'],
    plain: 'please',
    isSafe: false,
  },
  pleaseKindly: { patterns: ['(please|kindly) (kindly|please)'], plain: 'please' },
  couldKindly: { patterns: ['(could|would|can|will|may) you «(kindly|please kindly|kindly please)»'], plain: 'please' },
  requested: {
    patterns: [
      'you are (hereby|kindly|therefore|also|cordially|respectfully)? (kindly)? (requested|asked|advised|urged|instructed) to',
      '(we|i) (would)? (hereby|kindly|therefore|respectfully|humbly|also)? (request|requests) (you|that you|your good self|your goodself) (to)? (kindly|please)?',
      '(we|i) (hereby|kindly|therefore|respectfully|humbly) (ask|request|invite) (you|that you) (to)? (kindly|please)?',
      "(we|i) (would|should|shall|'d) be (much|most|greatly)? (obliged|indebted|grateful) if you (would|could) (kindly|please)?",
      '(it is|you are) (kindly|hereby|respectfully) requested (that you|to)',
    ],
    plain: 'please',
  },
  kindly: {
    patterns: [
      '^ «kindly» <any>',
      '(and|then|or|but|therefore|hence) «kindly» <any>',
      `so «kindly» (${BIDDEN})`,
      '(request|requests|ask|asks) you to «kindly»',
      `(you|must|should|to|may) «kindly» (${BIDDEN})`,
    ],
    plain: 'please',
  },
  adviseUs: {
    patterns: [
      '(please|kindly) «advise (us|me)?» (of|on|about|if|when|whether|how|what|which|who|as to|that|where|why|by|at)',
      '(please|kindly) «advise (us|me)?» $',
    ],
    plain: ({ next }) => (next === '' ? 'let me know' : /^(?:on|of|as)$/.test(next) ? undefined : 'tell me'),
    isSafe: false,
  },
  adviseThat: {
    patterns: ['(we|i) (would|wish to|must|have to)? advise you (that|of)', '(are|is) (hereby)? advised that'],
    plain: undefined,
  },
  convenience: {
    patterns: [
      '(at|by) (your|the) (earliest|soonest|first|very earliest) (possible)? (convenience|opportunity)',
      'at the earliest of your convenience',
      'at a time of your convenience',
    ],
    plain: ({ lower }) => (/\bthe\b|time/.test(lower) ? 'when you can' : 'as soon as you can'),
  },
  acknowledgePlease: {
    patterns: ['(please|kindly) (acknowledge|confirm) (receipt|the receipt|safe receipt) (of (this|the) <any>)?'],
    plain: 'please tell me when you have it',
    isSafe: false,
  },

  // ---- receipts and enclosures -----------------------------------------------------------------------------------
  receipt: {
    patterns: [
      '(we|i) (hereby|herewith|duly|gratefully|do|would like to|wish to)? (acknowledge|confirm) (the|due|safe|your)? receipt of',
      '(we|i) (are|am|have been) in (due)? receipt of',
      '(we|i) (have)? (duly)? (received) with thanks',
    ],
    plain: (found) => `${isSpokenByOne(found) ? 'I' : 'we'} have`,
  },
  uponReceipt: {
    patterns: ['(upon|on) receipt of', 'upon (the|our|your)? (receipt|receiving) (of)?'],
    plain: 'when we have',
    isSafe: false,
  },
  attached: {
    patterns: [
      '(please|kindly) (to)? find (attached|enclosed|appended|annexed) (herewith|hereto|herein|to this <any>|with this <any>|below|for your (reference|perusal|information|records))?',
      '^ (attached|enclosed|appended|herewith|annexed) (herewith|hereto|to this <any>)? (please|kindly)? (find|you (will|can|may) find)',
      '^ herewith (attached|enclosed)? (is|are|please find|you will find|find)?',
      'find (attached|enclosed) (herewith|hereto)?',
    ],
    plain: ({ lower, next }) =>
      /attached|enclosed/.test(lower) && OBJECT.test(next)
        ? /enclosed/.test(lower)
          ? 'I’ve enclosed'
          : 'I’ve attached'
        : undefined,
  },
  attachedLater: {
    patterns: [
      '(please|kindly) find (the|your|our|my|a|an|some|all|both|two) ..4 (attached|enclosed|appended) (herewith|hereto)?',
      '(please|kindly) (refer to|see|peruse|find) (the|our|my)? (attached|enclosed|below mentioned|undermentioned|above mentioned|appended)',
    ],
    plain: undefined,
  },
  attachedIs: {
    patterns: [
      '(attached|enclosed) (herewith|hereto)',
      '(attached|enclosed|annexed|appended) (to|with|in)? «(herewith|hereto|herein)»',
    ],
    plain: undefined,
  },

  // ---- prepositions ----------------------------------------------------------------------------------------------
  pursuant: {
    patterns: [
      '(pursuant|pursuantly) to',
      'in (pursuance|accordance|conformity|conformance|compliance) (with|of|to)',
      'by virtue of',
    ],
    plain: ({ lower }) => (/virtue/.test(lower) ? 'because of' : /pursuant/.test(lower) ? 'under' : 'according to'),
    isSafe: ({ lower }) => /pursuant/.test(lower),
  },
  asPerRequest: {
    patterns: [
      '(as)? per your (recent|kind|above|earlier|previous|last)? (request|requests|instruction|instructions|wish|wishes|demand|requirement|requirements|query|ask)',
      '(in (accordance|line|compliance|keeping) with|according to|following|further to|pursuant to) your (recent|kind)? (request|instruction|instructions|wishes)',
      'as requested by (you|your good self|yourself)',
    ],
    plain: 'as you asked',
  },
  asPerTalk: {
    patterns: [
      "(as)? per (our|the) (recent|earlier|previous|last|today's|phone|telephone|telephonic|above|email|chat)? (phone|telephone|telephonic|email|chat)? (conversation|discussion|discussions|call|chat|talk|phone call|telecon|meeting|exchange|correspondence)",
      'as discussed telephonically',
    ],
    plain: 'as we discussed',
  },
  asPer: {
    patterns: [
      'as per',
      'per (our|the|your|company) (company|records|terms|agreement|contract|policy|policies|guidelines|usual|standard|attached|below|above|email|e-mail|letter)',
      'as stipulated (in|by)',
      'as stated (hereinabove|above|hereunder)',
    ],
    plain: ({ lower, next }) =>
      lower === 'as per' && /^(?:the|our|your|this|my|his|her|their|its|these|those|company)$/.test(next)
        ? 'according to'
        : undefined,
  },
  about: {
    patterns: [
      '(in|with) (regard|regards|respect|reference|relation) to',
      'in respect (of|to)',
      '(as|in) regards (to)? (the|your|our|this|that|my|a|his|her|their)',
      'pertaining to',
      '(anent|vis a vis|apropos of)',
      'regarding the matter of',
      'in the matter of',
      'on the subject of your',
      '(concerning|touching) the matter of',
    ],
    plain: ({ lower }) =>
      /^(?:as|in) regards (?:to )?(\S+)$/.test(lower) && !/ to$/.test(lower)
        ? lower.replace(/^(?:as|in) regards (?:to )?/, 'about ')
        : 'about',
    isSafe: ({ lower }) => /regard|reference|pertaining/.test(lower),
  },
  furtherTo: {
    patterns: [
      'further to (your|our|my|the|a) ..1 (letter|email|e-mail|mail|call|conversation|telephone|phone|discussion|message|enquiry|inquiry|request|meeting|chat|correspondence|complaint|visit|telephonic)',
      '(in furtherance of|in continuation (of|to)|in further to|consequent (to|upon)|subsequent to) (your|our|my|the|this|a)',
      'further to (our|my|this)',
      '^ further to (your|the|a)',
    ],
    plain: ({ lower }) =>
      `following ${lower.replace(/^(?:further to|in furtherance of|in continuation (?:of|to)|in further to|consequent (?:to|upon)|subsequent to) /, '')}`,
  },
  event: {
    patterns: [
      'in the event (that|where|when|if)',
      'in the eventuality (that|of)',
      '(should|if) (such|the) (an)? eventuality (arise|arises|occur)',
    ],
    plain: 'if',
  },
  eventOf: { patterns: ['in the (unlikely)? event of'], plain: 'in case of' },
  prior: {
    patterns: ['prior to', 'previous to', 'anterior to'],
    plain: ({ lower }) => lower.replace(/^(?:prior|previous|anterior) to$/, 'before'),
  },
  subsequent: { patterns: ['(subsequent|posterior) to'], plain: 'after' },
  because: {
    patterns: [
      '(due|owing) to the fact that',
      'in (view|light|consideration) of the fact that',
      'on account of the fact that',
      'for the reason that',
      'by reason of the fact that',
      'on the grounds that',
      'inasmuch as',
      'in as much as',
      'in that regard that',
      'seeing that (it is|we are) the case that',
    ],
    plain: 'because',
  },
  becauseOf: {
    patterns: [
      'on account of',
      'by reason of',
      'as a (consequence|result) of the fact of',
      'consequent upon',
      'in consequence of',
    ],
    plain: 'because of',
  },
  although: { patterns: ['(despite|in spite of|notwithstanding) the fact that'], plain: 'although' },
  even: {
    patterns: [
      'notwithstanding (the|anything) (above|foregoing|aforementioned|aforesaid|said)',
      'the (above|foregoing|aforementioned) notwithstanding',
      'without prejudice to the (above|foregoing)',
    ],
    plain: 'even so',
  },
  notwithstanding: { patterns: ['notwithstanding'], plain: 'despite' },
  until: {
    patterns: [
      'until such time (as|when|that)',
      'till such time (as|when)',
      'pending receipt of',
      'up until such (point|time) (as|that)',
    ],
    plain: ({ lower }) => (/pending/.test(lower) ? 'until we have' : 'until'),
  },
  now: {
    patterns: [
      'at (this|the present|the current) (point|moment|juncture|stage) in time',
      'at the present (time|juncture|moment)',
      'at this (particular)? (juncture|moment in time|stage in time)',
      'as of this (writing|time|date)',
    ],
    plain: 'now',
  },
  effect: { patterns: ['with effect from', 'effective (as)? (of|from)', '(wef|w e f)'], plain: 'from', isSafe: false },
  immediate: {
    patterns: ['with immediate effect', 'effective immediately', 'forthwith', 'with all due dispatch', 'post haste'],
    plain: ({ lower }) => (/forthwith|dispatch|haste/.test(lower) ? 'at once' : 'from now on'),
    isSafe: false,
  },
  lieu: { patterns: ['in lieu of', 'in the stead of'], plain: 'instead of' },
  conjunction: { patterns: ['in conjunction with', 'conjointly with', 'in (tandem|concert) with'], plain: 'with' },
  purpose: {
    patterns: ['for the (purpose|purposes) of', 'with a view to', 'in (an)? effort to', 'with the (aim|objective) of'],
    plain: ({ lower, next }) =>
      /effort/.test(lower) ? 'to' : /ing$/.test(next) && /purpose/.test(lower) ? 'for' : undefined,
  },
  excess: { patterns: ['in excess of'], plain: 'more than' },
  duration: { patterns: ['for the duration of', 'during the (course|currency|pendency|duration) of'], plain: 'during' },
  behest: {
    patterns: [
      'at the (behest|instance) of',
      'under the (aegis|auspices) of',
      'in the (absence|presence) of (any|such) <any>',
    ],
    plain: undefined,
  },
  basis: {
    patterns: ['on a (daily|weekly|monthly|yearly|quarterly|regular|annual) basis'],
    plain: ({ lower }) =>
      ({
        daily: 'every day',
        weekly: 'every week',
        monthly: 'every month',
        yearly: 'every year',
        annual: 'every year',
        quarterly: 'every quarter',
        regular: 'regularly',
      })[lower.split(' ')[2] as string],
  },
  effort: { patterns: ['inter alia'], plain: 'among other things' },

  // ---- words ----------------------------------------------------------------------------------------------------
  herewith: {
    patterns: [
      'herewith',
      '(hereunder|hereinbelow|herein below|hereinunder)',
      '(hereinafter|hereafter|hereinbefore|hereinabove|heretofore|hereto|hereof|herein|hereunto|hereon|hereat)',
      '(therein|thereof|thereto|thereunder|therewith|therefrom|thereon|thereupon|thereunto|theretofore|thereinafter)',
      '(wherein|whereof|whereupon|whereat|wherefore|whereunder)',
      '(hitherto|henceforth|henceforward|hence forth|thenceforth|thenceforward)',
      'to wit',
    ],
    plain: ({ lower }) =>
      ({
        herewith: 'here',
        hereunder: 'below',
        hereinbelow: 'below',
        henceforth: 'from now on',
        henceforward: 'from now on',
        hereafter: 'from now on',
        hitherto: 'until now',
        heretofore: 'until now',
        therein: 'in it',
        thereof: 'of it',
        thereto: 'to it',
        herein: 'here',
        thereupon: 'then',
        hereinabove: 'above',
      })[lower],
    isSafe: false,
  },
  aforementioned: {
    patterns: [
      '(the|this|that|these|those|your|our)? (aforementioned|aforesaid|abovementioned|above-mentioned|above captioned|above referenced|above named|undermentioned|under mentioned|below mentioned|afore mentioned|forementioned|abovesaid|above said|above cited|above quoted) <any>',
      '(the|this) said <any>',
      '(cover|covers|covering|for|of|in|on|to|with|from|by|include|includes|regarding|returned|return|received|receive|cancel|sent|about) «said (item|items|goods|order|account|invoice|amount|product|products|property|document|documents|date|period|fee|fees|contract|agreement|parcel|equipment|premises|booking|reservation|vehicle|unit|device|payment|sum|person|policy|claim)»',
    ],
    plain: ({ reading, cue }) => {
      const noun = reading.slice(reading.wordSpan(cue.last));
      return `${plural(noun.toLowerCase()) ? 'these' : 'this'} ${noun}`;
    },
    isSafe: false,
  },
  foregoing: {
    patterns: [
      '(the|all the|in the) (foregoing|aforementioned|aforesaid|above mentioned) (is|are|meets|has|and|will|should|was|in|being)?',
      '(the|your|to the|on the) captioned (matter|subject|case|file|property|premises|account|policy|claim|application|contract|invoice|order|bill|ticket|flat|unit|address|project|request|complaint)',
      'subject matter (of|captioned)',
      'the (above|below) (captioned|referenced) <any>',
    ],
    plain: undefined,
  },
  undersigned: {
    patterns: [
      'the undersigned',
      '(this|our|the) (office|department|institution|establishment|organisation) (regrets|wishes|hereby|acknowledges|is (pleased|obliged|compelled))',
    ],
    plain: undefined,
  },
  needful: {
    patterns: ['(do|doing|did|done) the (needful|same at the earliest|necessary)', 'the needful'],
    plain: ({ lower }) => (/^do the/.test(lower) ? 'do what is needed' : undefined),
    isSafe: false,
  },
  revert: {
    patterns: [
      'revert~ (back)? to (you|us|me|him|her|them|the (customer|client|guest|undersigned)|your <any>)',
      'revert~ back (with|by|on|at|as|within|in|soon|asap|shortly|at the earliest)',
      '(please|kindly|will|shall|to|and|must|can|should|would|not) «revert» (back)? (with|by|on|within|at the|soon|asap|shortly|in (the|a|two|three|one|due)|accordingly|at your|immediately|urgently|us|if|when|once|as soon|tomorrow|today)',
      '(please|kindly|will|shall|and) «revert (back)?» $',
      '«revert~ back» $',
      '(await|awaiting|for) your «revert»',
      'revert~ (to|on) (your|this|my|our|the) (mail|email|e-mail|query|message|enquiry|letter|request|queries)',
    ],
    plain: verbFrom(REPLY, ({ lower }) =>
      /\bto (?:\S+ ?\S*)$/.test(lower) ? ` ${/\b(?:to|on) .*$/.exec(lower)?.[0]}` : '',
    ),
    isSafe: false,
  },
  furnish: {
    patterns: [
      'furnish~ (us|me|you|them|him|her|our <any>) with',
      'furnish~ (the|your|a|all|any|these|proof|details|copies|documents|evidence)',
    ],
    plain: verbFrom(GIVE, ({ lower }) => ` ${lower.replace(/^\S+ /, '').replace(/ with$/, '')}`),
  },
  shouldYou: {
    patterns: [
      '^ should you (require|requires)',
      '^ should you (wish|desire|be desirous|be minded)',
      '^ should you (have any (further|additional|other)? (queries|query|clarification|clarifications|enquiries|requirement|requirements))',
    ],
    plain: ({ lower }) =>
      /wish|desir|minded/.test(lower)
        ? /wish$|desire$/.test(lower)
          ? 'if you want'
          : undefined
        : lower.replace('should you', 'if you').replace('require', 'need'),
  },
  requisite: { patterns: ['requisite'], plain: 'necessary', isSafe: false },
  remit: {
    patterns: [
      'remit~ (the|your|payment|this|a|an|us|any|full|all|<num>|said|outstanding)',
      'effect~ (the|a|an|your|full|immediate|early)? (payment|payments|settlement|transfer|change|changes|refund|repair|repairs|delivery|remittance|cancellation|correction|amendment|rectification|replacement|adjustment|reversal) (of)?',
      '(tender|tendering) (your|the|a) (payment|resignation|apology|cancellation)',
      'make (good|due) (the)? (payment|remittance) of',
    ],
    plain: ({ lower }) =>
      lower === 'effect payment of'
        ? 'pay'
        : lower === 'effect payment'
          ? 'pay'
          : /^effect the (transfer|change|repair|refund|delivery|correction|replacement|cancellation)$/.test(lower)
            ? lower.replace('effect', 'make')
            : undefined,
    isSafe: false,
  },
  peruse: {
    patterns: ['(for|your) ..1 perusal', 'peruse~', 'perusal'],
    plain: ({ lower }) => ({ peruse: 'read', peruses: 'reads', perusing: 'reading', perused: 'read' })[lower],
  },
  goodSelf: {
    patterns: [
      '(your|the) (good|esteemed|kind) (self|selves|goodself|office|offices)',
      'your (goodself|goodselves|goodness)',
      'your (esteemed|respected|valued|honoured|august|kind|good) (organisation|organization|company|institution|firm|attention|consideration|order|custom|enquiry|inquiry|cooperation|perusal|notice|offices)',
    ],
    plain: ({ lower }) => (/(?:self|selves)$/.test(lower) ? 'you' : undefined),
  },
  sameIt: {
    patterns: [
      '(for|of|confirm|acknowledge|receive|received|return|sign|and) (the)? «same» $',
      '(find|arrange|confirm|revert on|acknowledge|send|share|return|for|regarding|provide|update|process|about|of|forward) «the same» (and|to|by|at|with|for|in|as|from|on|is|has|will|immediately|asap)',
      '(kindly|please) do «the same» (and|asap|immediately)',
      '(find|do|arrange|confirm|revert on|acknowledge|send|share|for|regarding|provide|update|process|of|forward|with) «the same» $',
      '(return|replace|replaced|replacing|send|sent|sending|forward|forwarded|receive|received|confirm|acknowledge|repair|repaired|refund|refunded|collect|deliver|delivered|provide|submit|sign|process|pay|resolve|rectify|check|cancel|approve|accept|arrange|find|note|regarding|concerning|keep|attach|complete|settle) «same» $',
      '(return|replace|send|forward|receive|confirm|acknowledge|repair|refund|collect|deliver|provide|submit|sign|process|pay|resolve|rectify|check|cancel|approve|arrange|complete|settle) «same» (by|to|on|at|within|before|and|as|immediately|asap|for|with|via|once|if)',
      '^^ «the same» (has|have|is|was|will|shall|had|may|can) (been|be)',
    ],
    plain: 'it',
    isSafe: false,
  },
  // ---- verbs of the counter ---------------------------------------------------------------------------------------
  commence: {
    patterns: ['commence~'],
    plain: ({ lower }) =>
      ({ commence: 'start', commences: 'starts', commenced: 'started', commencing: 'starting' })[lower],
    isSafe: false,
  },
  endeavour: {
    patterns: ['(endeavour~|endeavor~) to'],
    plain: ({ lower }) =>
      /s to$/.test(lower)
        ? 'tries to'
        : /d to$/.test(lower)
          ? 'tried to'
          : /g to$/.test(lower)
            ? 'trying to'
            : 'try to',
    isSafe: false,
  },
  ascertain: {
    patterns: ['ascertain~'],
    plain: ({ lower }) =>
      ({ ascertain: 'find out', ascertains: 'finds out', ascertained: 'found out', ascertaining: 'finding out' })[
        lower
      ],
    isSafe: false,
  },
  possession: {
    patterns: ['(we|i) (are|am) (now|already|not)? in possession of'],
    plain: ({ lower }) => (/\bnot\b/.test(lower) ? undefined : lower.startsWith('i') ? 'I have' : 'we have'),
    isSafe: false,
  },
  effected: {
    patterns: ['(be|is|are|was|were|been|being) «effected»', '(be|is|are|was|were|been|being) «remitted»'],
    plain: ({ lower }) => (lower === 'effected' ? 'made' : 'paid'),
    isSafe: false,
  },
  shall: {
    patterns: [
      '«shall» (commence|cease|constitute|survive|vacate|lapse|forfeit|prevail|inure|accrue|not (be (liable|entitled|responsible|refunded|deemed)|exceed))',
      '«shall» be (deemed|liable|governed|payable|entitled|subject|considered|charged|returned|refunded|replaced|forfeited|borne|construed|void|binding|required|submitted|paid|provided|made|remitted|effected|processed|cancelled|levied)',
      '«shall» (remain (valid|in force|in effect|liable|payable)|become (due|effective|void|payable)|come into (force|effect)|take effect|have the right)',
    ],
    plain: undefined,
  },
  failure: {
    patterns: [
      'failure to (comply|do so|adhere|pay|respond|submit|provide|present|attend|observe|return|remit|produce|settle|abide|notify)',
      'failing which',
      'cease (and desist|to)',
      'vacate (the|your|said|this) (premises|room|property|seat|flat|apartment|unit|table|building|bay|plot)',
    ],
    plain: ({ lower }) => ({ 'failing which': 'otherwise', 'cease to': 'stop' })[lower],
    isSafe: false,
  },
  refer: {
    patterns: [
      '(we|i) (refer|make reference|write with reference|are referring|am referring) to (your|our|the) ..2 (letter|email|e-mail|mail|call|conversation|message|enquiry|inquiry|request|complaint|application|claim|correspondence|discussion|meeting|communication)',
      '(we|i) (have)? (note|noted) (with|the) (concern|interest|regret|contents|content)',
      '(draw|drawing|invite|direct|draws) your (kind)? attention to',
      'your (kind)? attention is (hereby)? (drawn|invited|directed) to',
    ],
    plain: undefined,
  },
  upon: {
    patterns: [
      '«upon» (arrival|collection|departure|delivery|payment|return|confirmation|approval|signature|check in|check out|checkout|inspection|request|booking|registration|purchase|cancellation|entry|exit|admission|discharge|settlement|renewal|installation|activation)',
      '«upon» (your|the|our|his|her|their|its)? <ing>',
      '«upon» (your|our|the) (arrival|return|departure|collection|request|confirmation|approval|payment|purchase|registration|visit|delivery)',
    ],
    plain: 'on',
    isSafe: false,
  },
  meanwhile: { patterns: ['in the interim'], plain: 'meanwhile', isSafe: false },
  period: {
    patterns: [
      'for a (period|duration|term) of',
      'for (the|a) duration of (<num>|one|two|three|four|five|six|ten|twelve)',
    ],
    plain: ({ lower }) => (lower.endsWith(' of') ? 'for' : undefined),
    isSafe: false,
  },
  sum: { patterns: ['in the (amount|sum) of'], plain: 'of', isSafe: false },
  doubt: { patterns: ['for the avoidance of doubt'], plain: '', isSafe: false },
  urgency: {
    patterns: ['as a matter of (urgency|priority)', 'on (a)? (priority|urgent|top priority|emergency) basis'],
    plain: 'at once',
    isSafe: false,
  },
  exception: {
    patterns: ['save (where|insofar as|as otherwise|as (provided|stated|set out|aforesaid))'],
    plain: ({ lower }) => (lower === 'save where' ? 'except where' : undefined),
    isSafe: false,
  },
  concerned: {
    patterns: [
      'the (concerned|competent|appropriate|relevant) (authority|authorities|official|officials|functionary|dignitary)',
      'the concerned (department|team|person|party|section|desk|officer|branch|office|staff)',
    ],
    plain: undefined,
  },
  counter: {
    patterns: [
      '(deem|deems|deemed|deeming) (it)? (necessary|fit|appropriate|proper|suitable|expedient|advisable)',
      '(held|kept|placed|put|remain|remains) in abeyance',
      '(stand|stands) (cancelled|terminated|withdrawn|rejected|revoked|suspended|closed|forfeited)',
      'prepone~',
      '(prior|due|advance|without|any|further) intimation',
      'if you so (wish|desire|choose|require|prefer)',
      '(should|if) the need (arise|arises|arose)',
      'as the case may be',
      'by return (of post|of mail|mail|post|email|of email)',
      '(we|i) (shall|should) be (glad|pleased|grateful|happy|obliged) (to (receive|hear|have|learn|know)|if you)',
      '(we|i|it is) (are|am)? of the (opinion|view|considered opinion) that',
      'be that as it may',
      'be guided accordingly',
      'it (transpires|transpired|has transpired) that',
      'in the first instance',
      'to the effect that',
      '(thereby|wherewith|whereunto|hereafter referred)',
      'in the absence of which',
      '(under|by|at) (the)? (cover|hand) of (this|our|a) <any>',
      'please do not fail to',
      '(as|in the manner) (hereunder|set forth|set out hereunder)',
      'set forth (in|herein|above|below)',
    ],
    plain: ({ lower }) =>
      /^if you so/.test(lower)
        ? 'if you want'
        : lower === 'in the first instance'
          ? 'first'
          : /^it transpire[sd] that$/.test(lower)
            ? 'it turns out that'
            : undefined,
    isSafe: false,
  },
  closing: {
    patterns: [
      '(trusting|hoping|hope|trust|we trust|i trust) (that)? (the (foregoing|above|same)|this|these|the aforementioned) ..2 (meets|meet|is|are|finds|clarifies|satisfies|will|suffices)',
      '(we|i) (remain|are|am|beg to remain) ..1 (at your (entire|complete|full)? (disposal|service)|yours (faithfully|truly|sincerely|respectfully)|your obedient)',
      '(assuring|assure) you (of)? (our|my) (best|utmost|prompt|full|continued|closest|constant|personal)',
      'thanking you in (anticipation|advance)',
      '^^ thanking you',
      '(awaiting|await|anticipating) your ..2 (reply|response|revert|confirmation|instructions|advice|feedback|favour|approval)',
      '(soliciting|solicit) your',
      '(hoping|looking forward) (for|to) (a|your) (favourable|favorable|positive|early|prompt|kind) (reply|response|consideration)',
      '(we|i) beg to (inform|advise|state|differ|remain|acknowledge|submit|draw|say)',
      'yours (obediently|respectfully)',
      '(it is|this is) (incumbent|imperative|mandatory|requisite|expedient) (upon|on|that|to)',
      '(we|i) (have|take) (the)? (pleasure|honour|honor|liberty) (in|to|of) <any>',
      '(we|i) (are|am) (pleased|delighted|happy|glad) to (inform|advise|notify) you (that)?',
      'under (separate|plain) cover',
      '(at|in) (the)? (above|under) mentioned',
      '(we|i) (shall|will) be (much|most|greatly)? (obliged|obligated|indebted)',
      'duly (filled|completed|signed|executed|noted|authorised|authorized|received)',
      '(it is|this is|has been) (so|hereby|officially|formally) (certified|declared|ordered|decreed|decided|noted)',
      '(in|of) (the)? (abovementioned|above mentioned|aforementioned) (matter|regard|respect|connection)',
      'in (this|that) (regard|connection|behalf)',
      '(shall|will) be deemed',
      '(is|are|was|be) deemed (to)? <any>',
      '(be|is|are|was|were) (in)? (cognisant|cognizant|desirous|mindful) of',
      '(avail|availing) (yourself|yourselves|of|the|oneself)',
      '(intimate|intimated|intimating) (us|you|me|to|the|that|them)',
      '(apprise|apprised|appraise) (us|you|me|of)',
      '(solicit|solicited|entreat|beseech) <any>',
      'upon (completion|expiry|termination|perusal|verification|examination|cessation|conclusion|fulfilment|presentation|production|submission) of',
      '(is|are|has been|have been|was|were) (being)? (under|in) (active|due)? (consideration|due process)',
      '(active|due|favourable|favorable|sympathetic) consideration',
      '(kind|urgent|earliest) (attention|perusal|action|consideration) (is|to|in|at|please|at your end|would)',
      '(to|for) the attention of the (undersigned|writer)',
      '(your|the) (letter|communication|correspondence|favour|missive|mail|email|e-mail) (dated|bearing (date|reference)|under reference|of even date)',
      '(of|in|on) even date',
      '(we|i) (hereby|duly)? acknowledge with thanks',
      'you are (hereby|kindly|respectfully) invited to',
      '(pleased|happy|glad|writing|obliged|delighted|sorry|pleasure) to advise (you)? (that)?',
      '(this|the present) (letter|email|e-mail|message|note|notice) (serves|is|shall serve) (to (confirm|acknowledge|notify|certify)|as (confirmation|notice|notification|acknowledgement|proof|formal <any>))',
      'accept this (letter|email|e-mail|message|note|notice) as (confirmation|notice|notification|acknowledgement|proof|our|my|formal|an|a)',
      '^ (please|kindly)? be (advised|informed|notified|apprised)',
      'the commencement of',
      '(matter|matters|item|items|order|invoice|account|transaction|amount|document|documents|person|date|charge|parcel|product|goods|payment|ticket|booking|period) in question',
      '(most|greatly|deeply) obliged',
      'in (all|any) (future|further) correspondence',
      'in (view|light) of the (above|aforementioned|said|aforesaid)',
      'having regard to',
      '(prompt|urgent|immediate|early|kind|earliest) attention (to this|is|would|will|shall)',
      'be guided by (the|our|said)',
      '(receiving|given|receive|received|giving) (our|due|the|its) (due|full|urgent|prompt|undivided|best)? attention',
      '(regarding|concerning|re) same',
      'in connection with (your|our) ..1 (request|enquiry|inquiry|claim|application|letter|email|complaint|booking|order|account|query|call|message)',
      '(ult|inst|prox)',
      '(the|said) (party|parties) of the (first|second)',
    ],
    plain: ({ lower }) =>
      /^(?:we|i) (?:are|am) (?:pleased|delighted|happy|glad) to (?:inform|advise|notify) you that$/.test(lower)
        ? ''
        : undefined,
  },
};

const CUE = 'transparency/official-language';
/** All patterns are of one cue, so that a text without any is passed over at a glance; this tells whose each is. */
const BY_PATTERN = Object.values(FORMULAS).flatMap((formula) => formula.patterns.map(() => formula));
const phrases = { [CUE]: Object.values(FORMULAS).flatMap(({ patterns }) => patterns) };

export const officialLanguage = defineRule({
  id: 'transparency/official-language',
  level: 'phrase',
  severity: 'warning',
  fix: 'replace',
  profile: 'recommended',
  summary: 'Office language where people talk to people.',
  why: 'Office words put a counter between the reader and the sender. Most of them can be left out, or have a short everyday word; whoever reads English as a second language understands that word at once.',
  sources: ['001 2', '000 5.2'],
  options: {},
  phrases,
  bad: [
    { text: '⟦Please be advised that⟧ the pool is closed.', fixed: 'The pool is closed.' },
    { text: '⟦Kindly⟧ return the key to the desk.', fixed: 'Please return the key to the desk.' },
    { text: 'The voucher covers ⟦said items⟧.', fixed: 'The voucher covers these items.' },
    {
      text: 'We have your ring and shall return ⟦the same⟧ by post.',
      fixed: 'We have your ring and shall return it by post.',
    },
    { text: '⟦We regret to inform you that⟧ the tour is full.', fixed: "We're sorry: the tour is full." },
    { text: 'The deposit is yours ⟦pursuant to⟧ the lease.', fixed: 'The deposit is yours under the lease.' },
    { text: 'Send me the form ⟦at your earliest convenience⟧.', fixed: 'Send me the form as soon as you can.' },
    { text: '⟦Please find attached⟧ the invoice.', fixed: "I've attached the invoice." },
    { text: 'We have a question ⟦in regards to⟧ your boiler.', fixed: 'We have a question about your boiler.' },
    { text: '⟦In the event that⟧ it rains, we meet in the hall.', fixed: 'If it rains, we meet in the hall.' },
    { text: 'Our broker will ⟦revert to you⟧ on Monday.', fixed: 'Our broker will reply to you on Monday.' },
    { text: 'We tested ⟦the aforementioned lamp⟧ twice.', fixed: 'We tested this lamp twice.' },
    { text: 'Please pay the rest ⟦prior to⟧ your stay.', fixed: 'Please pay the rest before your stay.' },
    { text: '⟦The undersigned⟧ has read your letter.' },
    { text: 'The course ⟦commences⟧ on Monday.', fixed: 'The course starts on Monday.' },
    { text: 'Please sign and return ⟦same⟧ by Friday.' },
    { text: 'The deposit is paid ⟦upon collection⟧ of the keys.' },
    { text: '⟦Failure to comply⟧ costs £5.' },
    { text: 'We ⟦endeavour to⟧ answer within a day.', fixed: 'We try to answer within a day.' },
  ],
  good: [
    { text: 'The word “aforementioned” in our letter meant the blue form.', because: 'the word is talked about' },
    { text: 'Do the same at the other end of the rope.', because: 'it tells the next step' },
    { text: 'Your seat in the event that you booked is 14C.', because: 'it is an event' },
    { text: 'The pool is closed until Friday.', because: 'it says it directly' },
    { text: 'Your neighbour kindly took the parcel in.', because: 'somebody was kind' },
    { text: 'You spoke so kindly about our harbour master.', because: 'it tells how somebody spoke' },
    { text: 'The slipway is a little further to the north.', because: 'it tells a place' },
    {
      text: 'The lease says: “Pursuant to clause 4, the tenant insures the contents.”',
      because: 'it quotes a contract',
    },
    { text: '> The aforementioned premises are let furnished.', because: 'a quoted contract' },
    { text: 'To revert the change, press **Undo**.', because: 'it means to go back' },
    { text: 'Your doctor advised two days of rest.', because: 'it is advice' },
    { text: 'The prior owner left the manual in the car.', because: 'it is an adjective' },
    { text: 'Kind regards,\nThe front desk', because: 'it is a usual sign-off' },
    { text: 'The band called The Aforementioned plays at nine.', because: 'it is a name' },
    { text: 'The two keys are the same size.', because: 'it compares' },
    { text: 'She said that the door was open.', because: 'somebody spoke' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const cues = reading.cues(CUE).filter((cue) => isOffice(reading, cue) && !isAnEvent(reading, cue));
      for (const cue of withoutOverlaps(cues)) {
        const words = reading.slice(cue.span);
        if (!context.glossary.has(words.toLowerCase())) yield tell(reading, cue);
      }
    }
  },
});

/** Past forms that may follow "kindly" where somebody was kind. */
const WAS_KIND =
  /ed$|^(?:took|gave|lent|sent|kept|brought|held|drove|made|got|left|found|and|enough|people|souls|but|words|man|woman|person|face)$/;

/** Verbs that take "upon": "it depends upon getting a permit". */
const TAKES_UPON =
  /\b(?:once|(?:depend|rel[yi]|bas|buil|insist|agree|act|call|improv|reflect|focus|expand|stumbl|decid|happen|embark|fall|fell|put|bring|count|draw|frown|look|hing|settl|touch|impos|seiz)\w*)\s+$/i;

/** "Your seat in the event that you booked last week": an event, and no case. */
const isAnEvent = (reading: Reading, { span, first, sentence }: Cue): boolean =>
  /\bevent that$/i.test(reading.slice(span)) &&
  first !== reading.sentences[sentence]?.firstWord &&
  !reading.startsClause(first) &&
  /^ (?:you|we|they|he|she|your \w+) (?:have |had |[’']ve )?(?:booked|chose|picked|attended|visited|joined|organi[sz]ed|host|hosted|missed|saw|planned|paid for|signed up for|registered for|bought)\b/i.test(
    reading.text.slice(span.end, span.end + 50),
  );

function isOffice(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || isMentioned(reading, cue) || isTitle(reading, cue.span, cue.first)) return false;
  const words = reading.slice(cue.span).toLowerCase();
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const next = cue.last < sentence.lastWord ? reading.word(cue.last + 1) : '';
  if (words === 'kindly') return next !== '' && !WAS_KIND.test(next) && !reading.startsClause(cue.last + 1);
  if (words === 'upon' && TAKES_UPON.test(reading.text.slice(sentence.span.start, cue.span.start))) return false;
  // "About the same as last year"
  if (words === 'the same' && next === 'as') return false;
  if (
    /^endeavou?rs to$/.test(words) &&
    /\b(?:best|reasonable|its|our|their)\s*$/i.test(reading.text.slice(sentence.span.start, cue.span.start))
  )
    return false;
  // "The said-bookism list": half of a word
  if (/^the said-/.test(words)) return false;
  if (/^revert/.test(words)) return !/^(?:to the|version|changes?)\b/.test(next);
  return true;
}

/** Whether the words are talked about: "the word *herewith* in your contract". */
const isMentioned = (reading: Reading, { span, first }: Cue): boolean =>
  (reading.isQuoted(reading.wordSpan(first)) &&
    /\b(?:words?|terms?|phrases?|expressions?)[^.!?]{0,20}$/i.test(
      reading.text.slice(Math.max(0, span.start - 40), span.start),
    )) ||
  (reading.prose.emphasis.some(({ start, end }) => start === span.start && end === span.end) &&
    /\b(?:words?|term|phrase|expression|heading|field|box|line|button|clause)\b[^.!?]{0,20}$/i.test(
      reading.text.slice(Math.max(0, span.start - 40), span.start),
    ));

function tell(reading: Reading, cue: Cue): Finding {
  const text = reading.prose.text;
  const words = reading.slice(cue.span);
  const formula = BY_PATTERN[cue.pattern] as Formula;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const next = cue.last < sentence.lastWord ? reading.word(cue.last + 1) : '';
  const found: Found = { reading, cue, words, lower: words.toLowerCase().replace(/\s+/g, ' '), next };
  const plain = typeof formula.plain === 'function' ? formula.plain(found) : formula.plain;
  const at = { text, span: cue.span };
  if (plain === undefined) {
    return { at, message: `“${words}” is office language. Say it as you would to the reader’s face.` };
  }
  const isSafe = typeof formula.isSafe === 'function' ? formula.isSafe(found) : (formula.isSafe ?? true);
  if (plain === '') {
    const edit = takeOut(reading, cue, sentence);
    const message = `“${words}” is office language and can be left out.`;
    return { at, message, fixes: edit === undefined ? [] : [fix('Leave it out', isSafe, edit)] };
  }
  const cased = withApostrophesOf(reading.text, isCapital(words) ? capitalise(plain) : uncapitalised(plain));
  return {
    at,
    message: `“${words}” is office language. Say “${cased}”.`,
    fixes: [fix(`Say “${cased}”`, isSafe, { at, text: cased })],
  };
}

const fix = (title: string, isSafe: boolean, edit: ProposedEdit): ProposedFix => ({
  title,
  applicability: isSafe ? 'safe' : 'suggestion',
  edits: [edit],
});

const isCapital = (words: string): boolean => /^\p{Lu}/u.test(words);
const uncapitalised = (plain: string): string => (/^I\b/.test(plain) ? plain : decapitalise(plain));

/** Takes the formula out; what is left begins as the formula did. */
function takeOut(reading: Reading, cue: Cue, sentence: Sentence): ProposedEdit | undefined {
  if (cue.last >= sentence.lastWord) return undefined;
  const { start } = reading.wordSpan(cue.last + 1);
  const first = reading.text.charAt(start);
  const text = reading.prose.text;
  if (!isCapital(reading.slice(cue.span)) || !/\p{Ll}/u.test(first)) {
    return { at: { text, span: { start: cue.span.start, end: start } }, text: '' };
  }
  return { at: { text, span: { start: cue.span.start, end: start + 1 } }, text: first.toUpperCase() };
}
