import type { Lexicon } from '@trustlint/core';

/** What a message asks of its reader, and why: questions, ways to choose from, data, identity, whether it is solved. */
export const asking: Lexicon = {
  classes: {
    /** What a reader may be asked for. */
    'data.noun': [
      '(number|numbers|code|codes|address|addresses|photo|photos|picture|pictures|name|names|id|invoice|invoices|receipt|receipts|screenshot|screenshots|file|files|log|logs|certificate|transcript|date|dates|document|documents|passport|details|model|version|email|phone|mobile|list|report|copy|scan|form|proof|video|recording|serial|reading|readings|sample|license|licence|plate|statement|items|line|lines|answer|answers|sketch|measurement|measurements|size|bill|record|records|contract|letter|har|label|browser|location|postcode|value|things|information|info|data|following)',
    ],
  },
  cues: {
    /** A question for the reader's goal, situation or impact. */
    'element.question': [
      '^ (and|so|or|but|also)? (what|how|which|why|who|where|when) <any>',
      '(may|can|could) (i|we) ask (you)? (what|how|which|why|who|where|when|whether|if|about)',
      '^ (and|or|so)? (do|does|did|is|are|was|were|has|have|will|would) (you|your|it|there|the|people|this|that|they|anyone|anybody|somebody) <any>',
      '(tell|let) (me|us) (know)? (a bit|more)? (about)? (what|how|why) you <any>',
      '(what|how|why|when) (do|did|would|will|are|were|have|should) (you|your <any>)',
    ],
    'element.question.none': [
      '(did you know|how (can|may) (i|we) help|what (happens|comes) (now|next)|how it works|would you do|sound good|does that help)',
      '^^ why <any> <any>? <any>? <any>? $',
    ],
    /** Two ways and more, or a way round. */
    'element.options': [
      '(two|three|four|several|few|other|another|different|following|both|some|more|<num>) (other|more|good|possible|simple|small)? (ways|options|doors|possibilities|alternatives|choices|routes|paths|solutions|offers|roads)',
      '(there is|is there|one|an|another|a second) (other|another)? (way|option|alternative|possibility) (forward|out|around|round|to)',
      '(alternatively|as an alternative)',
      '(what|here is what|something|all) (i|we) can (do|offer|suggest|give) (instead|for you|is|are|here)',
      '(you (can|may|could|might)|you are (welcome|free) to) ..14 or (you|we|have|let|send|move|pay|trade|reply|use|call|choose|book|pick|by|posted|take|ask|keep|get|switch|bring|print|give|swap|write|join|wait|order|at|through|on|in|with|via|else)',
      'either ..10 or (you|we|have|let|send|move|pay|use|call|book|take|ask|keep|switch|by|at)',
      '(would|do) you (prefer|rather) ..10 or',
      '(whichever|which of (the|these|those)|which one|which way) ..3 (suits|you|prefer|works|fits|like)',
      '(tell|let|say) (me|us) (know)? (which|what) (one|of|is better|you|suits|way|option) ..4 (prefer|like|suits|better|choose|want|rather|works)',
      '(handed in|handed|sent|returned|paid|signed|collected) ..4 or (posted|sent|at|by|handed|in|through)',
      '(works as well|is possible too|will do as well|works too|is fine too)',
      'or (let|half|move|trade|send me|you can|we can|we could|i can)',
      'on a call instead',
      '^^ no <any> $',
    ],
    /** A way on, if it follows a refusal. */
    'element.options.after-refusal': [
      '(you|i|we|he|she|they|it) (can|could|may|might) (also|still|always|instead|either|gladly|however|easily|now)? <!el.not>',
      '(can|may|could) (stay|also|still|instead|be (booked|used|rented|moved|sent|ordered))',
      '(instead|alternatively)',
      '(is|are) (still)? (free|open to you|available|in the catalogue|welcome|possible|another)',
      '(you do have|we do have|does (have|exist)|(has|have) (a free|gaps|room|two|other))',
      '(cheaper|costs less|outlet|deputy|gives the same|the next best|closest|similar|export as|exports as|works as)',
      '(there is|we have|we offer|i offer|try|offers|gives) (a|an|one|two|our|the|also) <any>',
    ],
    'element.data-reason': [
      'so (that)? (i|we|our <any>|he|she|they|my <any>|nobody) <any>',
      'so that <any>',
      '(because|since) (it|they|that|this|the|our|we|i|he|she|without|only|each|every|your) <any>',
      'as (we|our|the|i|they) <any>',
      '(which|it|that|this|they|these|both|your answer|your answers|the answer|the answers|each|the <any>) (tells|tell|shows|show|lets|let|helps|help|allows|allow|decides|decide|states|gives|give|saves|save|tie|ties|proves|prove|determines|means) (me|us|how|which|whether|what|where|the|our|when|apart|it|if|you|to|we|i)',
      '(i|we) (need|ask|require|use|want|am asking|are asking|ask for) <any> <any> ..8 (to|for|because|so|since|as) <any>',
      '(to|in order to) (find|see|size|work out|check|help|locate|look|understand|trace|speed|give|get|be|confirm|verify|identify|match|process|choose|prepare|plan|route|know|rule|compare|narrow|decide|test|pick|make sure|avoid|reproduce|repeat|fill|send|arrange|estimate|calculate|judge|spot) (the|your|out|up|you|what|which|whether|it|if|how|why|that|a|an|where|this|them|these|who)',
      '(the|only|one) reason (i|we|for|why|behind)',
      '^ why <any> <any>? <any>? <any>? $',
      '(i|we|nobody) (can|could|will|would) (not|only|never)? ..6 without',
      'without (it|them|that|this|these)',
      '(with (it|them|that|this|these|both)|once (i|we) have (it|them|that)) (i|we|our <any>|the <any>|a <any>|you|he|she) <any>',
      "(all|what) (they|it|this|that|these) (are|is|'s) for",
      '(depending on|based on) (that|it|this|your|what)',
      '(nothing|only) ..4 (is done|are used|used for|is used|used to)',
    ],
    /** The reader is asked to hand something over. */
    'element.data': ['(send|tell|give|share|show|upload|attach|provide|forward|add|name) (me|us|over|in|also)'],
    'element.identity-check': [
      '(verify|verifies|verified|verification|confirm|confirms|confirmed|check|checks|checked|prove|proof|establish|validate|sure of|certain of) ..5 (identity|who (you are|is asking|asks|it is)|it is (really)? you|that it is you|you are (really)? the|ownership|owner|account holder|signature)',
      '(identity|id) (check|form|document|card|verification|proof)',
      '(be|make|am|are|know) (quite|really|completely)? (sure|certain|know) ..3 (it is|that it is|who|you are|is) ..3 (you|receives|asking|asks)',
      '(sure|know) (that)? (it|this) is (really|indeed)? you',
      "(it|that) 's (really|indeed)? you",
      '(it|that) is (really|indeed)? you (asking|and not|who)',
      '(who|whoever) (is asking|asks|receives it|is writing|really asks)',
      '(number|address|phone|email|signature|details|photo) ..4 (on|in) (our|the|your)? (file|record|records|contract)',
      '(number|address|phone|email) (that)? (we|i) (have|hold|know|now)',
      '(number|address|phone|email) (held|stored|registered|in the file|on file)',
      '(security|control|verification) (question|questions|code)',
      '(pick|enter|type|compare|compares|match|matches|matched) the? (same)? (number|names|code|faces|photo|two)',
      '(your|the) (passport|id card|id|identity card|driving licence|driving license|face|badge)',
      '(code) (goes|was sent|is sent|by post|to the (home)? address)',
      "(that is me|that 's me|it 's me)",
      '(link|code|letter|pin) to the (address|number|phone|mail|email|home)',
      'last (two|three|four) (letters|digits|invoices|payments|orders|characters)',
      'ask (three|two|for the|some|you) (questions|date|last|control)',
      '(registered|stored|known) (phone|number|device|address|email)',
    ],
    'element.resolution-check': [
      '(tell|let|write|show|confirm|reply|message|drop|give|mail|text|say|report) (to|back)? (me|us)? (know|a line|back)? (if|whether|that|when|once|how|as soon as) (it|they|that|this|everything|now|your|the|all|really|you|one|both|things|any of|something|anything)',
      '(thumbs (up|down|or)|thumbs-up|a quick yes|quick yes|a yes|one-word (reply|answer|yes)|short (yes|note|line) from|tick it off|mark (this|it) (as)? (done|solved)|close the loop|close this|close the (ticket|case)|before i close|then i close|can be closed)',
      'a quick ..2 from you',
      '(please|could you|can you|would you|kindly|mind) ..3 (confirm|confirming|verify|check|checking|test|testing|try|trying|run|running) ..12 (works|working|work|now|right|solved|resolved|correct|again|fine|arrived|fixed|ok|okay|know|tell|whether|if|up or down|everything|expected|matches|there)',
      '(could|can|would|will) you ..12 (and|then) (tell|let|say|write|give)',
      '(and|then) (please)? (tell|let|write|text|mail) (me|us) (know)? (if|whether|that|how)',
      '(have|take) a look ..6 (now|whether|if)',
      '(give it a (try|go|spin)|try it (now|again|once|out))',
    ],
    /** What only asks in a question. */
    'element.resolution-check.question': [
      '(does|do|did|is|are|has|have|was|were|can|could) (it|they|that|this|everything|the|all|your|both|you|any|anything|things|these) ..12 (work|works|worked|now|again|help|helped|fix|fixed|solve|solved|right|moments|properly|correctly|show|shows|appear|appeared|stopped|gone|off|out|smoothly|back|there|agreed|agree|fine|okay|ok|resolved|sorted|better|expected|arrive|arrived|see|afterwards|through|correct|clear|complete|match|open|opens|load|loads|connect|steady|quiet|dry|up|normal|good|run|print|come|hear|clean|ring|rings|settled|done|well|any longer|any more|still)',
      '(is|has|was) (the|your|this) (problem|issue|matter|question|fault|error|case) (now|been|really|fully)? (solved|resolved|fixed|gone|answered|settled|sorted)',
      '(did|has|does|do) (this|that|these|the <any>|it) (steps|answer|reply)? (solve|solved|help|helped|answer|answered|work|worked|fix|fixed|resolve|do the trick|clear)',
      '(all|everything|anything) (good|fine|well|working|in order|sorted|as (it should|expected|you)|still|missing)',
      '(how (did|does|do|is) (it|that|this|they|everything|the <any>) (go|work|look|run|feel|sound|going|working|looking))',
      '^ (works|working|sorted|solved|fixed|better) (now|for you|again)',
    ],
    'element.resolution.none': [
      '(any|more|further|other) (questions|question|queries|concerns|help|details|information)',
      '(anything else|need (help|anything|more)|you would like|you prefer|suits you|you want|you think|which|did you know|or is it|or are)',
    ],
  },
};
