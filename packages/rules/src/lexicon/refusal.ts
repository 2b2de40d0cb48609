import type { Lexicon } from '@trustlint/core';

/** Saying no, whatever the grammar: a person can't or won't, a thing isn't possible, a request has been turned down. */
export const refusal: Lexicon = {
  classes: {
    'refusal.adverb': [
      '(currently|presently|unfortunately|sadly|simply|just|really|regrettably|always|generally|usually|normally|also|therefore|however|at present|at this time|at the moment|at this point|as such|actually|ever|even|yet|directly|personally|in any way|of course|still|ourselves|myself|now|here|longer)',
    ],
    /** "isn't", "are not", "is no longer", "would never be" */
    'refusal.be.not': [
      "(is|are|was|were|be|been|'s) <refusal.adverb>? (not|never|no longer|neither) <refusal.adverb>? <refusal.adverb>?",
      '(will|would|can|may|could|shall) (not|never|no longer) <refusal.adverb>? be <refusal.adverb>?',
      '(has|have|had) (not|never) <refusal.adverb>? been <refusal.adverb>?',
    ],
    /** What a sender gives or grants: not wanting or not being able to is a refusal. */
    'refusal.grant': [
      '(accept|accommodate|accomodate|add|adjust|admit|allow|alter|amend|approve|arrange|assist|authorise|authorize|backdate|book|bring|budge|cancel|change|combine|comment|compensate|complete|consider|continue|convert|cover|credit|customise|customize|deliver|disclose|discuss|do|dispatch|entertain|exchange|extend|fix|forward|fulfil|fulfill|further|get|give|go|grant|handle|help|hold|honour|honor|host|install|issue|keep|lend|let|lift|lower|make|match|meet|modify|move|negotiate|offer|open|organise|organize|overrule|override|pay|permit|postpone|prevent|process|proceed|produce|provide|pursue|put|recover|redeliver|reduce|refill|refund|reimburse|reinstate|release|remove|renew|reopen|repair|replace|reply|reprint|rent|reschedule|resend|reserve|respond|restore|resume|retrieve|return|reverse|revise|sell|send|serve|service|set|share|ship|show|skip|split|sponsor|stock|stop|store|supply|support|swap|switch|take|transfer|translate|turn|undo|unlock|update|upgrade|use|waive|withdraw|work|write|act|intervene|influence|bend|bypass|create|enable|manage|merge|delete|deviate|depart|shift|squeeze|fit|engage|agree|look|ensure|deal|answer|advise|perform|carry|pick|collect|prioritise|prioritize|speed|rush|be)',
    ],
    /** What is given when things are offered: "we don't offer/ship/do …". */
    'refusal.provide': [
      '(offer|ship|deliver|sell|stock|carry|support|provide|accept|take|issue|give|make|allow|permit|do|cover|refund|replace|repair|rent|lend|grant|supply|produce|manufacture|serve|operate|exchange|reimburse|compensate|service|honour|honor|have any|have a|have the|have that|have this|have it|have them|have spare|have spares|have parts|keep spare|hold stock|handle|process|run|consider|credit|extend|waive|negotiate|arrange|fit|host|install|let|reopen|return|work with|respond|reply|discuss|comment|hand out|send|engage|plan to|intend to|entertain|install|develop|customise|customize|print|build|hire|go there|cater|post|price match|match)',
    ],
    /** What is done for somebody who is granted a wish. */
    'refusal.granted': [
      '(recovered|restored|retrieved|refunded|replaced|changed|moved|cancelled|canceled|extended|transferred|issued|approved|accepted|granted|processed|honoured|honored|waived|reversed|reopened|repaired|delivered|shipped|sent|provided|offered|arranged|booked|reserved|reinstated|saved|fixed|given|made|done|exchanged|returned|combined|merged|split|shared|postponed|rescheduled|brought|taken|accommodated|met|considered|reviewed|reconsidered|appealed|removed|lifted|added|amended|altered|modified|adjusted|credited|reimbursed|compensated|paid|covered|fulfilled|completed|supported|resolved|solved|converted|unlocked|activated|customised|customized|released|disclosed|negotiated|lowered|raised|reduced|contested|renewed|upgraded|downgraded|admitted|hosted|served|sold|helped|discussed|entertained|deleted|edited|printed|produced|withdrawn|undone|ordered|let in|put|backdated|redeemed|translated|installed|proceeded|overturned|overridden|challenged|sent out|combined|swapped|built|cured|rebuilt|rescued)',
    ],
    /** Of a thing: "isn't possible", "is not covered". */
    'refusal.state': [
      '(possible|available|doable|feasible|supported|allowed|permitted|refundable|transferable|transferrable|negotiable|eligible|covered|offered|stocked|included|accepted|recoverable|retrievable|reversible|achievable|workable|permissible|admissible|acceptable|viable|provided|compatible|exchangeable|returnable|repairable|approved|granted|authorised|authorized|selected|successful|shortlisted|entitled|honoured|honored|reimbursed|compensated|refunded|replaced|accommodated|sold|planned|foreseen|envisaged|provided for|insured|valid for|reimbursable|cancellable|changeable|extendable|processed|considered|serviced|manufactured|produced|made|deliverable)',
      '(an|a valid|a possible|a real|currently an|one of our|one of the|part of (our|the)) (option|offer|possibility|service|services|options|plan|plans|range|offering)',
      '(on offer|on the cards|on the table|on sale|on our roadmap|on the roadmap|on our list|in stock|in our range|in our power|within our power|in our hands|up for discussion|up to us|in the plan|in our plans|going to happen|happening|up for debate|within scope|in scope|on our agenda|going to work|part of the plan|part of our offer)',
      'something (that)? (we|i|our <any>|the <any>|this <any>|they|it) (can|could|do|does|offer|offers|support|supports|provide|provides|will|have|are|is|sell|cover|allow|would)',
      '(a|the) (service|feature|thing|product|format|size|colour|color|model|item|country|option) (that)? (we|our <any>|the <any>|it) (offer|offers|support|supports|provide|provides|have|has|sell|sells|stock|stocks|carry|do|does|ship)',
      'how (it|this|we|our <any>|things) (work|works|do)',
    ],
    /** What a request has been met with. */
    'refusal.decided': [
      '(rejected|declined|refused|denied|dismissed|turned down|unsuccessful|disallowed|overruled|vetoed|ruled out|thrown out|knocked back)',
    ],
    'refusal.case': [
      '(request|application|claim|appeal|complaint|objection|order|refund|dispute|bid|proposal|submission|petition|loan|offer|visa|card|payment|reservation|return|idea|suggestion|case|wish|nomination|entry|ticket|booking|enquiry|inquiry|query|project|credit|discount|chargeback)',
    ],
    'refusal.no.thing': [
      '(refund|refunds|exception|exceptions|way|ways|chance|chances|possibility|possibilities|option|options|alternative|alternatives|replacement|replacements|appeal|discount|discounts|extension|extensions|compensation|leeway|room|workaround|solution|solutions|scope|plans|plan|hope|means|support|parts|spares|seats|tickets|places|slots|rooms|tables|appointments|stock|availability|capacity|reimbursement|delivery|deliveries|cancellation|cancellations|changes|exchange|exchanges|upgrade|upgrades|returns|credit|waiver|waivers|provision|copies|copy|equivalent|substitute|vacancies|openings|warranty|cover|going back|option|free places|spare parts)',
    ],
  },
  cues: {
    refusal: [
      // Not being able to.
      '(can|may) <refusal.adverb>? (not|never|no longer) <refusal.adverb>? <refusal.adverb>? <refusal.grant>',
      '(can|may|will|could) not <refusal.adverb>? be <refusal.granted>',
      '(can|will) no longer (be <refusal.granted>|<refusal.grant>)',
      '(could) not (approve|accept|grant|honour|honor|offer|agree|accommodate|fulfil|fulfill|consider|make an exception|be (approved|accepted|granted|honoured|honored|accommodated|saved|recovered|rescued|restored|repaired))',
      '(am|are|is|be|was|were|remain|being) <refusal.adverb>? (unable|powerless) to <any>',
      '^ (unfortunately|sadly|sorry|regrettably)? unable to <any>',
      '(am|are|is|be|was|were) <refusal.adverb>? not <refusal.adverb>? (able|allowed|permitted|authorised|authorized|in a position|in the position|at liberty|prepared|willing|equipped|empowered|going) to <any>',
      '(no longer|never) (able|allowed|permitted|willing|going) to <any>',
      // Not wanting to.
      '(will|would|shall) <refusal.adverb>? not <refusal.adverb>? (be (able to|making|giving|offering|refunding|replacing|issuing|accepting|taking|extending|approving|granting|paying|changing|moving|sending|shipping|covering|reopening|considering|doing|going|proceeding|continuing|providing|supporting|developing|adding|fixing|selling|restocking|compensating|reimbursing|reviewing|responding|discussing) ..1|<refusal.grant>)',
      '(do|does) <refusal.adverb>? not <refusal.adverb>? <refusal.adverb>? <refusal.provide>',
      '(i|we|they) never (do|offer|ship|refund|make|give|take|accept|sell|allow|repair|replace)',
      '(no longer|never) (offer|offers|ship|ships|deliver|delivers|sell|sells|stock|stocks|carry|support|supports|provide|provides|accept|accepts|take|takes|make|makes|produce|produces|refund|repair|do|have|cover|covers|allow|allows|serve|manufacture|print|publish)',
      '(have|has) (no|not|not any|not got|not got any|no more|no longer any|no further) <any>? <any>? (left|anymore|any more|available|in stock|for this|for that|for it|spare|free)',
      '(have|has) (no|not any|not) (longer any|more|further|other)? <refusal.no.thing>',
      '(do|does|did) not have ..3 (left|anymore|any more|available|in stock|on offer|in our range)',
      // A thing that isn't possible.
      '<refusal.be.not> <refusal.state>',
      '(is|are|was|were) (just|simply|sadly|unfortunately|quite|technically|totally|absolutely|completely|virtually)? impossible',
      "(it|this|that|'s|makes it|make it|find it|finds it) <refusal.adverb>? impossible",
      '(it is|is)? not (a possibility|something we (do|offer|support|provide|cover|can|sell|have))',
      '(is|are|remains|remain|was|were) (simply|just|sadly|unfortunately|quite|completely|absolutely)? (out of the question|off the table|off limits|non-negotiable|non-refundable|nonrefundable|non-transferable|ineligible|not happening|a no go|a no|too late|beyond our (control|power)|outside (our|the) (scope|remit|control|power|range|area)|out of (our (hands|control|scope)|scope|warranty|print))',
      '(can|could) not be (done|helped|changed|avoided)',
      '(do|does|did) not <refusal.adverb>? (support|allow|permit|include|cover|offer|accept|qualify|meet (the|our)|fall (under|within)|come with|apply to|extend to|provide for|entitle|take a|take any|let you|let us|let me|work (with|on|for)|exist|meet)',
      '(falls|fall|lies|is|are) outside (of)? (the|our|what|your)',
      // Nothing to be done.
      'there is <refusal.adverb>? (nothing|little|not much|not anything|not a lot|absolutely nothing|really nothing|sadly nothing) (more|else|further)? (that)? (for us|for me)? (i|we|anyone|anybody|they|the <any>|our <any>|to be done|left to do|to do) ..2',
      '(nothing|little|not much) (more|else|further)? (that)? (i|we|anyone|they) (can|could|are able to)? (do|help|change)',
      '(can|could) not (do|help) (anything|much|more|further)? ',
      'nothing (more|else|further)? (can|could|to) be done',
      'there (is|are|was|were|will be|would be) (currently|unfortunately|sadly|simply|really|just|at present)? (no|not any|not a|no longer any|no longer a|no more|no other|no further) ..1 <refusal.no.thing> ..2',
      '(no|not any) <any>? <refusal.no.thing> (is|are|can|will|possible|available|allowed|against|left)',
      '(no|not any|not an|any) (exceptions|exception|refunds|returns|exchanges) (is|are|can|will|whatsoever|at all|possible|for)?',
      '^^ (sorry|unfortunately)? no (exceptions|exception|refunds|returns|exchanges|discounts|extensions|changes|can do|chance|way|dice|luck|go)',
      '(make|made|making|grant|granting) (no|not an|not any|not one|zero|an|any)? (exception|exceptions)',
      '(will|can|could|do|does|would) not (be)? (make|making|grant|granting|allow) (an|any|this)? (exception|exceptions)',
      // No, in so many words.
      '(the|our|my|their|his|her) (answer|reply|response|verdict) (is|was|has to be|remains|stays|must be|will be) (still|a|sadly|unfortunately|simply|therefore|also)? (no|negative|firm no|clear no)',
      '^ (i am|we are)? (so|very|really)? (sorry|unfortunately|sadly|afraid) (but)? no $',
      '^^ no sorry $',
      '(i am|we are) afraid not $',
      '(say|says|said|saying) no',
      '(have|has|had|going|need|forced|obliged|must|regret|need|like) (to)? (have to)? (decline|refuse|reject|turn down|turn (this|that|it|you) down|deny|say no)',
      '(i|we|they|team|board|committee|bank|manager|insurer|jury|court|management|council|landlord) (must|have|has|had to|respectfully|regretfully|unanimously)? (decline|refuse|reject|decided against|declined|refused|rejected|denied|turned down|turned (it|this|that|you) down|vetoed|ruled against|ruled it out|voted against)',
      '<refusal.case> (has|have|had|is|was|were|being|gets|got|are) <refusal.adverb>? (now|also|therefore|again|hereby)? (been)? <refusal.adverb>? (<refusal.decided>|not (been)? (successful|approved|accepted|granted|upheld))',
      '(it|they|this|that) (has|have|had|was|were|is) <refusal.adverb>? (been)? <refusal.decided>',
      '(decided|chosen|opted) (not to|against)',
      'you (have|were|are) not (been)? (selected|chosen|accepted|approved|eligible|entitled|shortlisted|successful|admitted|covered|qualified)',
      'you (do|did|will|would) not (qualify|meet|get (a|any|your|the) (refund|money|discount|replacement))',
      'you (can|may|will) not (get|have|receive|claim|return|exchange|appeal) ..2 (refund|money|discount|replacement|compensation|exchange|it|decision|appeal|extension|exception)',
      // The end of it.
      '(my|our) hands are (completely|really)? tied',
      '(decision|verdict|ruling|outcome|result) (is|remains|was) (final|as it is|unchanged|binding)',
      '(decision|verdict|ruling|outcome|result|answer) (stands|holds)',
      '(that|this) is (final|the end of (it|the matter|that|the story)|all (i|we) can (do|say|offer)|where (it|this) (ends|stands)|not negotiable|how it is|just how it is)',
      '(no|not any|without any|have no) (current|immediate|concrete)? (plans|plan|intention|intentions) (to|for)',
      '^ not <refusal.adverb>? (possible|available|supported|allowed|offered|permitted|doable|feasible|covered|eligible|refundable|on our roadmap|on the roadmap|planned|an option|happening|going to happen|something we (do|offer|support|cover|provide)|included|in stock|for sale|transferable|approved|accepted|granted) ..3',
      '(is|are) (no longer|not) (for sale|being (made|sold|offered|produced)|with us)',
      '(too late) (to|for) <any>',
    ],
  },
};
