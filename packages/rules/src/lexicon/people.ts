import type { Lexicon } from '@trustlint/core';

/** Nouns for people who act for a company, a practice, a school or an office. Singular; plurals are made below. */
const ROLES =
  'colleague person human tech dev mod guy nutritionist liaison orthodontist specialist technician engineer developer programmer designer agent manager supervisor representative rep expert member adviser advisor consultant analyst assistant associate officer clerk coordinator administrator admin operator moderator editor controller director partner owner boss lead leader chief head foreman caretaker concierge janitor porter receptionist secretary registrar librarian archivist curator teacher tutor lecturer professor headteacher principal dean counsellor counselor mentor coach trainer instructor nurse matron doctor physician gp consultant surgeon dentist hygienist optician optometrist pharmacist chemist midwife therapist physiotherapist psychologist vet veterinarian dietitian radiographer paramedic lawyer solicitor attorney barrister notary paralegal accountant bookkeeper auditor underwriter adjuster assessor appraiser surveyor valuer broker banker cashier teller investigator inspector examiner handler caseworker ombudsman mediator arbitrator driver courier postman pilot captain crew conductor steward stewardess dispatcher picker packer loader mover removal fitter installer plumber electrician carpenter joiner roofer builder decorator locksmith glazier gardener cleaner housekeeper mechanic repairer repairman handyman watchmaker tailor seamstress baker chef cook waiter waitress barista florist photographer organiser organizer planner scheduler buyer seller supplier merchandiser recruiter interviewer landlord host hostess guide ranger warden guard lifeguard bursar treasurer chairman chairwoman chair councillor translator interpreter writer reviewer tester researcher scientist chemist curator keeper trustee volunteer apprentice trainee intern guru gm dm sysadmin devops maintainer founder ceo cto coo specialist salesperson salesman sommelier stylist hairdresser beautician undertaker vicar minister sergeant constable detective commissioner'.split(
    ' ',
  );
/** Nouns for groups that act. */
const TEAMS =
  'team desk department dept office crew centre center squad group branch depot panel committee council unit division board helpdesk helpline hotline lab laboratory pharmacy clinic surgery practice ward shop store warehouse workshop garage factory bakery kitchen school faculty registry library museum support staff personnel management reception billing accounts accounting payroll finance sales logistics dispatch shipping fulfilment fulfillment procurement engineering operations ops maintenance housekeeping hr legal compliance admissions security qa company trust airline hotel hospital college university hq headquarters chamber court tribunal guys folks people lads techs devs mods firm agency bureau bank insurer carrier publisher studio garage manufacturer authority ministry municipality association society guild federation foundation club dealership embassy consulate'.split(
    ' ',
  );
const plural = (word: string): string =>
  /(?:s|x|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : word.endsWith('man')
        ? `${word.slice(0, -3)}men`
        : `${word}s`;
const withPlurals = (words: readonly string[]): string =>
  `(${[...new Set(words.flatMap((word) => [word, plural(word)]))].join('|')})`;

/** Who speaks, who reads, and the colleagues between them. */
export const people: Lexicon = {
  classes: {
    /** The sender in person. */
    'sender.pronoun': ['i', 'we'],
    /** One word for somebody who acts for the sender: "pharmacist", "engineers". */
    'person.role': [withPlurals(ROLES)],
    /** One word for a group that acts for the sender: "depot", "council". */
    'person.team': [withPlurals(TEAMS)],
    'person.any': ['<person.role>', '<person.team>'],
    /** One word for what the sender has but what does not act: "our website", "my reply". */
    'sender.thing': [
      `(${'system systems website site app application software platform tool tools product products update updates policy policies refund refunds order orders payment payments delivery deliveries service services server servers price prices rate rates plan plans portal page pages form forms email emails message messages reply replies answer records logs database firmware machine machines robot bot terms conditions opening hours help guide guides records warranty guarantee process end part fault mistake error apologies apology store stores best new next sensor sensors chatbot calendar newsletter phone line lines camera cameras scanner printer meter map blog forum wiki video voice wizard tracker checkout cart basket dashboard backend frontend api filter filters router light lights screen display label leaflet letter bank alarm device chart table menu button link result results parcel package ticket letterbox contract invoice bill statement card battery engine motor lift heating water bus train flight ferry shuttle rest'.split(' ').join('|')})`,
    ],
    /** Where somebody works: "in Billing", "from our legal team". */
    'sender.desk': ['(in|from|at|of|on|for) (the|our)? <any> <any>?'],
    /** A colleague or a team of the sender's, as a subject: "our claims handlers", "my colleague Tomasz", "the matron", "the fraud desk". */
    'sender.team': [
      '((our|my) ..3 <person.any>|(a|an|the|another|this) ..3 <person.any>|(mr|mrs|ms|mx|miss|dr|prof|professor|doctor|nurse|sister|officer|chef|captain|sir|dame) (<any>|<placeholder>)|<cap>) (<cap>|<placeholder>|and <cap>)? <sender.desk>?',
      'your ((account|case|claims|personal|loan|relationship|project|sales|support|service|dedicated|local) <person.role>|tutor|teacher|trainer|coach|therapist|instructor|surgeon|mentor|midwife|hygienist|photographer|guide|host|consultant|handler|adviser|advisor|caseworker|courier|driver|technician|fitter|installer|engineer)',
      '(one|two|some|both|all) of (our|the|my) <any> <any>? <any>?',
      '(somebody|someone|(a|any) (member|colleague)) (from|in|at|on|of) (our|the|my) <any> <any>?',
      '<placeholder> <sender.desk>',
      "<cap> 's <any>? <person.any>",
      'team (<cap>|<num>)',
      '((both|all|the two|the rest) of us|everyone here|everybody here)',
    ],
    /** After "will be the": the most of its kind. */
    'overpromise.superlative': [
      '(best|happiest|finest|safest|fastest|greatest|healthiest|prettiest|cleanest|easiest|proudest|strongest|most <any>|smoothest|freshest|richest|luckiest|warmest|tastiest|softest|quietest|brightest|quickest|cheapest|calmest)',
    ],
    /** After "no risk": whose risk is weighed. */
    'overpromise.owner': ['(assessment|score|factor|factors|management|class|level|analysis)'],
    /** After "you will definitely": what the reader has to do, not what is promised. */
    'reader.need': ['(need|want|not|require|wish|like|prefer|notice|recognise|recognize|remember|know|enjoy|see)'],
    /** The sender or anybody who acts for them, as a subject. */
    sender: ['<sender.pronoun>', '<sender.team>'],
  },
  cues: {
    /** A colleague or a team is spoken of. */
    colleague: [
      '<sender.team>',
      '(to|with|in|from|at|and) (billing|accounts|accounting|hr|reception|support|finance|payroll|legal|compliance|admissions|engineering|logistics|dispatch|management|maintenance|housekeeping|sales|qa)',
      '(told|asked) (the|our|my) <any>',
      '(with|to|at|by|from) (our|my) <!sender.thing>',
    ],
  },
};
