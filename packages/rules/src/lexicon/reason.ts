import type { Lexicon } from '@trustlint/core';

/** Why something is so. `reason.hollow` looks like a reason and explains nothing: "because it is our policy". */
export const reason: Lexicon = {
  classes: {
    /** Words that open a clause after "as" or "since" when it gives a reason. */
    'reason.subject': [
      '(the|your|our|this|that|these|those|it|they|there|he|she|we|you|i|all|each|every|both|my|its|their|some|most|no)',
      '<placeholder>',
    ],
    /** After "since" when it tells a time. Single words. */
    'reason.time': ['(then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last)'],
    'reason.verb': [
      "(is|'s|are|was|were|has|have|had|do|does|did|will|would|can|could|must|may|needs|need|requires|require|makes|make|belongs|belong|went|left|came|ended|closed|expired)",
    ],
    /** What hides behind a rule without telling what the rule is for. */
    'reason.rulebook': [
      '(policy|policies|procedure|procedures|guideline|guidelines|rules|regulations|rule|protocol|standards|practice)',
    ],
  },
  cues: {
    reason: [
      'because',
      'since <reason.subject> ..4 <reason.verb>',
      '^ (as|since) <reason.subject> <any> <any>',
      '^ since <!reason.time> <any> ..5 <reason.verb>',
      '^ since <!reason.time> <any> ..3 (stop|stops|prevent|prevents|require|requires|forbid|forbids|force|forces|means|keeps|limits|takes|holds|runs|covers|belongs|comes|goes)',
      'as <reason.subject> ..3 <reason.verb>',
      '(due|owing) to <any>',
      "(the|one|a|another|main|simple) (reason|cause|background|explanation) (is|'s|for|behind|why|was|being)",
      "(reason|cause) (is|'s|was) (that|the|a|our|your)",
      "(this|that|it) (is|'s|was) (because|why|so that)",
      "(which|that|this) (is|'s|was) why",
      "(so|therefore|hence|thus|consequently) (we|i|the|our|it|they|there|your|this|that) ..2 (can|could|will|am|are|is|'s|do|does|has|have) (not|no|unable|impossible)",
      'which means (that)?',
      '^ (to|in order to|so as to) (protect|prevent|avoid|keep|comply|stop|stay|save|make sure|ensure) ..2',
      '(in order to|so as to) <any> <any>',
      'to (protect|prevent|comply) <any> <any>',
      'otherwise',
      // A law, a contract or an authority that decides.
      '(tax|data|consumer|privacy|safety|anti|fraud|federal|state|european|eu|german|french|british|uk|us|labour|labor|building|fire|food|medical|health|customs|import|export|local|national|criminal|copyright|banking|company|insurance) ..2 (law|laws|act|regulations|regulation|directive|code)',
      '(the|by|under|a|new|local|national|european) (law|laws|regulation|legislation|act|court|regulator|directive) (requires|require|asks|ask|says|say|forbids|forbid|obliges|oblige|makes|make|does|do|prevents|prevent|prohibits|prohibit|sets|set|of|on)',
      "(here (is|'s)|this is) why",
      '(by law|required by law|legally|for legal reasons|for (safety|hygiene|health|tax|privacy|data protection) reasons)',
      '(gdpr|hipaa|pci|psd2)',
      '(page|section|clause|paragraph|article|rule|point|item) <num> ..4 (says|excludes|covers|requires|limits|sets|asks|forbids|allows|states|rules|names|obliges|prohibits)',
      '(contract|agreement|warranty|licence|license|lease|tariff|ticket|fare|policy|plan|insurance|guarantee|cover) (excludes|exclude|covers only|only covers|ended|ends|ran|runs|expired|expires|started|starts|requires|says that|was signed|names)',
      '(manufacturer|supplier|carrier|landlord|court|ministry|bank|provider|authority|authorities|publisher|maker|airline|regulator|council|organiser|organizer|factory) (stopped|stops|closed|closes|ended|ends|requires|does not|do not|has|have|no longer|discontinued|decides|forbids|asks|needs|cancelled|withdrew)',
      // A state of things that explains.
      "(has|have|had|was|were|is|'s|are) (been|already|all|now|long|since)? (been|already)? (closed|sold|discontinued|deleted|wiped|destroyed|shipped|dispatched|printed|posted|spent|used up|gone|taken|reserved|expired|ended|engraved|personalised|opened|worn|signed|demolished|recycled|overwritten|locked)",
      '(ran|runs|run) out (of|on|last|in)?',
      '(works|work|operates|operate|opens|open|covers|cover|applies|apply|accepts|accept|holds|hold|lets|allows|allow|runs|run|fits|fit|seats|have|has|takes|take|available|sold|made|built|keeps|keep|stores|store) only',
      'only (works|operates|opens|covers|applies|accepts|holds|lets|allows|runs|fits|seats|has|takes|keeps|stores|cover|apply|accept|hold|have|keep|store|work|operate|run|open)',
    ],
    'reason.hollow': [
      'as (you|we|i) (can|may|might|will|already|have|had|also|do)? ..1 (see|know|explained|said|mentioned|told|wrote|discussed|stated|noted|agreed|informed|imagine|understand|requested|asked|are)',
      'as (the|our|your) ..2 (terms|rules|policy|policies|contract|conditions|guidelines|agreement) ..1 (state|states|say|says|stand|stands|dictate|dictates|set|sets|provide|provides)',
      "as (it|they|things) (is|'s|are|was|were|stands|stand)",
      "(case|ticket|request|matter|conversation|chat|decision|file|complaint|enquiry|issue|message|thread|incident) (has|have|is|'s|was|will) (now|thereby|therefore|be|been|already)? (been)? (closed|taken|solved|locked|archived|resolved|made)",
      '(have|has|am|are|will)? (closed|closing|close|archived|locked) (your|the|this) ..1 (case|ticket|request|matter|conversation|chat|file|complaint|enquiry|issue|thread)',
      "(because|since|as) (it|this|that|these|those|they) (is|'s|are) ..4 <reason.rulebook>",
      "(because|since|as) (that|this|it) (is|'s) (just|simply|how|the way|what) ..6",
      "(because|since|as) (our|the|company) ..2 (<reason.rulebook>|system|terms|software|management) (do|does|will|can|is|'s|are|says|say|states|state|prohibits|prohibit|forbids|forbid|prevents|prevent) ..5",
      '(due to|owing to|because of|per|under|by|for) (our|the|company|internal|some|various|certain)? ..2 (<reason.rulebook>|circumstances|reasons|terms|factors)',
      '(because|since) (we|i) (can|do|will|are|am) not ..4',
      '(because|since) (we|i) (say|said|decided) so?',
    ],
  },
};

/** What can't be told or done once a thing is opened, worn or cut. */
export const HOW_IT_IS =
  /^(?:once|when|after|as soon as) (?!you\b|we\b|I\b|(?:the|your|our|this|an?) (?:\w+ )?(?:order|booking|ticket|payment|contract|sale|deadline|period|refund|request|claim)\b)[^.,]{3,50} (?:is|are|has been|have been)\b[^.,]*, (?:nobody|no one|we|I|it|they|the \w+)\b[^.]*\b(?:can(?:not|[’']t)?|could|loses?|dries|dry|spoils?|goes|go|no longer|lets?)\b/i;
