import type { Lexicon } from '@trustlint/core';

/** A way on for the reader: an offer, another thing or place or time that works, a request that moves the case. */
export const alternative: Lexicon = {
  classes: {
    /** What a reader may do or an agent may do that helps; not the verbs of politeness ("you can imagine", "I can only apologise"). */
    'alternative.not.help': [
      '(not|never|only|imagine|see|appreciate|understand|trust|rely|rest|be|count|assure|say|tell|find|expect|confirm|hear|guess|hardly|no|apologise|apologize|sympathise|sympathize|but|read|feel|well|do|help|certainly|of)',
    ],
    /** After "let me": everything but "know". */
    'alternative.known': ['know'],
    'alternative.adverb': [
      '(also|still|always|instead|however|either|gladly|easily|already|now|then|certainly|of course|happily|at least)',
    ],
    'alternative.time': [
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|today|tomorrow|next|the|noon|midnight|this|early|mid|late|end)',
      '<num>',
      '<placeholder>',
    ],
    'alternative.thing': [
      '(option|options|alternative|alternatives|way|ways|workaround|workarounds|solution|solutions|possibility|possibilities|choice|choices|route|routes)',
    ],
    /** Verbs of requests that move a case on; those of politeness (enjoy, have, take care) are left out. */
    'alternative.ask': [
      '(send|upload|attach|reply|answer|fill|choose|pick|select|open|press|click|tap|try|install|export|download|print|sign|apply|register|book|order|log|go|switch|add|enter|use|return|bring|ask|check|tell|confirm|share|forward|drop|swap|write to|ring|order|set|submit|create|save|copy|follow|rebook|reorder|renew|update|replace|pay|claim|appeal|file|turn|start|restart|report|email|post|put|place|change|remove|delete|clear|enable|disable|connect|unplug|hold|drag|scroll|refresh|reload|type|write|cut|wrap|search|take the|take a|take your|keep the|keep your|charge|move|wait|look|sign in|pull|push|compare|combine|leave|ring|pick up|stop by|drop by|drop in|pop in|walk)',
    ],
  },
  cues: {
    alternative: [
      'instead (of)?',
      '(alternatively|alternative|alternatives|workaround|workarounds)',
      '(in the meantime|meanwhile|until then|from then on|from that day|after that)',
      '(what|all that) (i|we|you) (can|could) <alternative.adverb>? (do|offer|try|suggest|get|have)',
      "here (is|'s) (what|how|a|an|the|another|one|our|my)",
      'here are (some|two|three|a few|the|our|<num>)',
      '(another|other|second|different|better|cheaper|similar|nearest|closest|next best) <alternative.thing>',
      '(two|three|four|several|some|other|few|<num>) ..2 <alternative.thing>',
      '(way|ways) (around|round|out|forward)',
      '(i|we) (can|could|might|may) <alternative.adverb>? <!alternative.not.help>',
      '(i|we) can <alternative.adverb>? (do|help) <any>',
      '(you) (can|could|may|might) <alternative.adverb>? <!alternative.not.help>',
      '(you) (can|may) (do|find|see|read|get) (this|that|it|so|one|the same|more|a|an|the|them|your) <any>',
      'you (are|would be) (welcome|free|able|entitled) to <any>',
      'feel free to (use|try|book|bring|choose|pick|order|add|send|swap|apply|download|switch|take)',
      '(i|we|they) (have|has) <alternative.adverb>? (put|held|reserved|booked|asked|refunded|credited|sent|arranged|added|ordered|kept|saved|moved|extended|passed|opened|reopened|attached|found|set|made|prepared|upgraded|waived|removed|forwarded|noted you|offered|listed|enclosed|included|pencilled|penciled|placed|switched|swapped|freed|enrolled|granted|lifted|posted|applied|topped|doubled|lent|reissued) <any>',
      '(i|we) (am|are) (happy|glad|able|ready|pleased|willing|delighted) to (offer|send|book|arrange|refund|swap|exchange|give|look|check|move|add|try|help you|replace|put|credit|recommend|find|extend|waive|ask|switch|show|hold|reserve|set|share|walk|provide|make)',
      '(i|we) (will|would) <alternative.adverb>? (send|refund|credit|look|check|ask|book|arrange|offer|put|give|move|add|write|ring|call|hold|keep|reserve|pay|replace|repair|swap|exchange|extend|waive|recommend|suggest|find|try|forward|pass|let you know|get back|email|reply|return|open|reopen|come|deliver|post|ship|cover|take)',
      '(would|do) you (like|prefer|want|rather)',
      '(would|could|might) ..5 (work|suit|help|fit|do) (for)? (you|instead)?',
      '(shall|should|may|can|could) (i|we) <!alternative.not.help>',
      'let me (know (which|what|whether|if|when|where|how)|<!alternative.known>)',
      "(there|here) (is|'s|are) (also|still|always|however|even)? (one|a|an|two|three|another|other|some|plenty|several|both|room|space|places|seats|<number>)",
      'but (here|there|you|your|these|those|both|another|from|on|at|in|if|until|as of|after) <any>',
      '(but|yet|though|although|however|still) (i|we) (can|could|will|would|do have|do offer|have|offer|sell|stock|are happy|am happy|are able|am able|are glad|am glad|did|recommend|suggest)',
      '(i|we|they|it|she|he) (do|does) <alternative.adverb>? (have|offer|sell|stock|make|run|keep|ship|accept|take|lend|serve|repair|deliver|provide|allow|let) <any>',
      '(i|we) (am|are) <alternative.adverb>? (answering|sending|refunding|crediting|booking|moving|adding|holding|giving|ordering|arranging|offering|paying|replacing|posting|building|opening|putting|swapping|extending|returning) (you|your|it|them|the|this|a|an|one|both|our|another|two)',
      "but (the|a|an|our|my|his|her|any|one|most|<cap>|<num>) ..6 (is|'s|are|can|will|does|do|has|have|covers|cover|works|work|opens|open|includes|include|offers|offer|takes|take|sells|sell|fits|fit|starts|start|lets|costs|cost|ships|ship|runs|run)",
      '(we|they|it|she|he|which|who|and|partner|shop|store|branch|colleague|colleagues|team|office|site|version|model|plan|app|portal|provider|library|<placeholder>|<cap>) <alternative.adverb>? (sells|sell|offers|offer|stocks|stock|covers|cover|recommends|recommend|suggests|suggest|accepts|accept|refund|refunds|opens|ships|delivers|deliver|lends|lend|helps)',
      '(more|new ones|fresh ones|others|another batch|the next <any>|a new (batch|delivery)) (arrive|arrives|come|comes|are due|is due|are coming|is coming|follow) (in|on|at|by|next|this|tomorrow)',
      '(sells|stocks|carries|covers|covering|offers) (the same|a similar|up to|it|them|one|this|that)',
      "(is|'s|are|will be|becomes|become|still|also) (also|still|now|always)? (available|possible|on sale|bookable|in stock|back|allowed|on offer) (from|on|at|in|again|for|until|via|through|by|as|to|with|under|after|if|when)",
      '(the|our|your) (nearest|closest|next|earliest|first) (available|free|possible)? (one|opening|date|departure|slot|branch|shop|store|option|train|table|place|appointment|time|course|version|size|colour|color|delivery|flight|bus|room)',
      '^ (please|simply|just|so|then|or|and)? <alternative.ask> <any>',
      '(please|kindly) <alternative.ask> <any>',
      '(could|can|would|will) you (please|also|kindly)? <alternative.ask> <any>',
      '^ (please)? (contact|call|visit|see|write|speak to|talk to) (your|the|a|an|<cap>|<placeholder>|dr|mr|ms|mrs|to) <any>',
      "(costs|cost|(is|'s) only|for only|for just|at just) <any>? <num>",
      '(all|both|each|still|also|always|now) (work|works|fit|fits|are fine|is fine|are open|is open|are welcome)',
      '(all|both|each|still) (apply|applies)',
      '(works|work) (in|on|at|with|for|just|fine|too|instead|well|without)',
      '(is|are|comes|come|will be) (on us|on the house|at our (cost|expense))',
      '(for free|free of charge|at no (extra|additional)? (cost|charge)|on the house)',
      "(it|they|one|that|yours) (goes|leaves|ships|arrives|comes|will be|can be|starts|opens|returns|reaches|goes out|comes back|(is|'s) back) (out|back|again|up)? (on|at|from|in|by)? <alternative.time>",
      'back (on|in|to|into|onto) your (card|account|bank)',
      'you (do)? (still|also|already|then)? have (room|the option|a choice|several|two|three|until|time|other|the choice|<num>|<any> <any> ..2 back)',
      '(has|have|got|with) <num> <any> ..1 (left|free|available|open|to spare)',
      '(costs|cost) (less|more|only|nothing|half|the same)',
      '^ so (you|your|please|<alternative.ask>)',
      '(ask for|request|lodge|file|submit|make|appeal) (a|an|your|the)? (review|appeal|complaint|objection|second opinion)',
      '(ombudsman|arbitrator|arbitration|arbitration board)',
      '(i|we) (recommend|suggest|propose) <any>',
      '(go ahead|go for|you are covered|at no cost|free of charge|waiting list|wait list)',
    ],
    /** A condition or a time that opens the way: "until the contract ends", "without seeing you", "from Monday". */
    'alternative.condition': [
      '(from|as of|starting|starting from|until|till|after|again on|again from|again in|back on|back in|before|only from|only after|only on|once) <alternative.time>',
      '(until|unless|without|except|before) (you|the|your|we|it|i|seeing|having|a|an|checking|signing|all|both|that|this|they|he|she|proof|knowing|somebody|someone|<ing>) <any>',
      "(once|as soon as|after|when|if) (you|the|your|we|it|a|an|that|this|they) ..6 (i|we|you|it|they|he|she) (will|can|may|could|are|is|'s)",
      '(while|as long as|so long as) <any> <any>',
      '(except|apart|aside|save|other) (for|on|in|at|with|when|from|than) <any>',
      'with the exception of',
    ],
  },
};
