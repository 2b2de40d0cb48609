import type { Lexicon } from '@trustlint/core';

/** What comes next, who does it, and what tells that a time belongs to it. */
export const forward: Lexicon = {
  classes: {
    /** What “will” says without promising a deed. */
    'el.state': [
      '(not|never|no|be|have|need|see|find|notice|remain|stay|always|want|know|like|love|understand|agree|help|cost|depend|happen|mean|feel|enjoy|seem|appear|show|continue|keep|only|hopefully|still|ever|hear|receive|get|recognise|recognize|appreciate|vary|apply|include|contain)',
    ],
    /** What somebody named does next, in the present. */
    'act.s': [
      '(matches|types|keys|reads|checks|compares|looks|visits|fetches|collects|picks|brings|takes|sends|calls|phones|rings|writes|asks|tells|opens|closes|repairs|replaces|fits|installs|measures|tests|reviews|examines|inspects|investigates|traces|searches|prepares|packs|ships|delivers|drives|moves|puts|sets|makes|builds|gives|hands|passes|forwards|answers|replies|decides|approves|signs|stamps|enters|updates|corrects|changes|removes|deletes|cancels|refunds|pays|transfers|credits|issues|prints|posts|confirms|verifies|unlocks|switches|starts|restarts|copies|weighs|counts|sorts|books|arranges|schedules|cleans|fixes|mends|joins|speaks|talks|handles|treats|processes|wires|restores|recovers|rebuilds|loads|drafts|translates|draws|replays|reproduces)',
    ],
    'act.object': [
      '(the|it|your|this|that|them|these|those|both|all|each|every|you|what|whether|how|why|who|a|an|his|her|their|its|our|through|into|over|out|up|down|off|away|round|ahead|back|again|one|two|<num>|<placeholder>|<cap>)',
    ],
  },
  cues: {
    /** The sender or somebody for them is about to act. */
    'element.next-step': [
      '(i|we|<sender.team>) (aim|plan|expect|intend) to <any>',
      '(i|we) (am|are) (now|also|just)? (passing|handing|forwarding|escalating|referring|moving|raising|taking|bringing|giving) (this|it|your <any>|the <any>|everything) ..2 (to|on|over|up|with|along)',
      '(the)? (next|first) (thing|step|move|stage) (is|will be|for (you|us) is) <any>',
      '(will|shall) (also|then|now|next|personally|first|gladly)? <!el.state>',
      '(takes|taking|took) (it|this|over|your case) (from here|over|now|on)',
      '(it|this|that|these|they|both|case|file|matter|ticket|request) (now|then|next)? (go|goes|move|moves|pass|passes|travel|travels) (now|then|next)? (to|on|back|into|through) <any>',
      '(now|next) (our|the|my|a) <any> <any>? <ed>?',
      '(the)? (quickest|easiest|best|fastest|next) (way|thing|move) (is|would be) to <any>',
      '(it is|that is) enough to <any>',
      '(i|we|he|she|they|it|<sender.team>) (will|shall) (now|then|also|next|personally|gladly|therefore|first)? <!el.not>',
      '(will|shall) (now|then|look|check|visit|call|write|send|open|telephone|examine|review|contact|reach|pick|get|come|decide|bring|collect|inspect|finish|work|go|take|put|add|move|reply|answer|phone|ring|repair|fix|replace|deliver|arrive|investigate|process|prepare|arrange|measure|test|follow|handle|confirm|issue|return|leave)',
      '(will|shall) (then|now|next|also)? be <ed>',
      '(i|we|he|she|they|it|<sender.team>) (am|are|is) (now|currently|just|also|already)? (going to|about to|on it|checking|looking|taking|working|starting|comparing|asking|putting|adding|preparing|reviewing|matching|going|posting|testing|running|investigating|tracing|calling|sending|talking|arranging|opening|collecting|reading|following|handling|processing|moving|examining|analysing|analyzing|waiting|digging|repairing|replacing|fixing|searching|measuring|packing|writing|visiting|driving|getting|bringing|restoring|rebuilding|drying|cleaning|flushing|making|building|transferring|returning|refunding)',
      "(she|he|it) 's (now|currently|just|also|already)? (going|checking|looking|taking|working|starting|comparing|asking|putting|adding|preparing|reviewing|testing|running|investigating|on it)",
      '(is|are) (now|currently)? (going to|checking|looking|about to)',
      'what (happens|comes|we do|i do|will happen) (now|next)',
      '(next step|next steps|the rest follows)',
      '(is|are) (then)? <ed> next',
      '(is|are) to (be <ed>|enter|sign|bring|send|upload|pay|hand)',
      '(has|have|needs|need) to (be|nod|confirm|sign|agree)',
      '(i|we|he|she|they) (then|now|tonight|today)? (pass|check|go|re-check|compare|open|call|write|phone|carry|enter|send|put|inform|report|trace|pick|picks|arrange|look|start|starts|replies|handle|fix|change|files|visits|take|takes|bring|brings|test|tests|ask|asks|repair|repairs) (it|your|the|on|through|to|you|them|every|all|up|into|at|with|papers|a|an)',
      '(i|we) (can|could) <any> (it|that|this) (today|tomorrow|for you)',
      '(let me|let us) (check|look|ask|find|see|take|get|dig|test|call|talk|speak)',
      'your turn|the next (step|move)',
      '(i|we|he|she) (am|are|is) off to <any>',
      '^^ (once|as soon as) ..12 (the|our|a|my|they|she|he|it) <any>? (<act.s>|goes|moves|passes|gets) (<act.object>|to)',
    ],
    /** Somebody does something, in any time. */
    'element.deed': [
      '(i|we|you|he|she|they) (have|has|had|just|already|also|first|then|now|only|always)? (<ed>|<do.verb>)',
      '(before|until|unless|once|so that|if|whether) (i|we|you|anything|any|the)',
      '(must|has to|have to|needs to|need to) <any>',
    ],
    /** Asks to be forgiven, or only looks like an order. */
    'element.next-step.none': [
      'ask you to (excuse|forgive|pardon|bear|accept our)',
      // What one is free to do, as ever.
      'you (can|may|could) ..8 (as usual|as before|as normal|as always|as (often|much|many|long) as|as you (like|please|wish)|whenever you (like|want|wish|please)|any time you (like|want)|normally again)',
      'put (you|them|him|her|anyone|people|your <any>) (in|through|off|out|at|under|to (any|so|this|that|such|all))',
      '(accept|forgive|excuse|pardon|ask|asks|asking|beg|begs) ..2 (me|us|apology|apologies|forgiveness|pardon|regret|regrets|understanding|indulgence|leniency)',
      '(start|head|top|beginning) to (finish|toe|bottom|end)',
    ],
    /** Orders what happens; counts where nothing past is told. */
    'element.next-step.then': [
      '^ (next|then|after that|afterwards|thereafter|tonight|tomorrow|once) <any>',
      '<act.s> <act.object>',
      '(i|we) (then|now|tonight|today|first|next|also)? <do.verb> <act.object>',
      '(he|she|they) (then|now|tonight|today|first|next) <any> <act.object>',
    ],
    /** The reader is asked or told to act. */
    'element.next-step.reader': [
      'you (can|may) (also|now|always)? (track|follow|check|see|find|download|view) (the|your|it|this|our|all) ..4 (here|online|below|there|in the app|at any time|<url>)',
      'please (also|just|simply|then|first|now|kindly)? <!please.idle>',
      '(kindly|please) (do not|also|be sure to|make sure|see that)? <do.verb>',
      '^ kindly (also|just|simply|then|first|now)? <!please.idle>',
      '^^ (then|next|first|now|also|just|simply|and|finally|afterwards|meanwhile|so|instead|until then|once done)? (please|just|simply|also)? <do.verb> (the|a|an|your|it|us|me|this|that|to|on|in|up|at|for|with|out|off|one|any|all|what|which|them|here|back|both|by|from|into|over|through|whether|how|if|<num>|<cap>|<code>|<placeholder>|<do.verb>)',
      '^ (then|and|or|so|just|simply)? (press|click|tap|open|choose|select|type|enter|reply|send|upload|attach|tell (me|us)|write (me|us|to)|ask for|call|bring|put|keep|print|stick|drop|set|add|check|let (me|us) know|go to|start|restart|use|pick|hit|jot|leave) (the|a|your|it|us|me|this|to|on|one|for|with|<cap>|<code>|<placeholder>|and|that|here|in)',
      '^ <do.verb> (the|a|an|your|it|us|me|this|these|those|them|both|each|every|all|one|two|three|no|nothing|something|someone|somebody|anything|everything|until|till|whenever|there|again|after|before|only|<ly>|back|home|between|under|along|and|or|him|her|yourself|our|my|his|their|once|when|where|while|as|if)',
      '^ (have|let|get|ask) (us|him|her|them|your|somebody|someone|a|the) ..3 (<do.verb>|know|have|see|hear|done|ready|at hand)',
      '^ let (us|me) (have|know|see|hear)',
      '^ (stop|come|drop|swing|pop) (by|in|into|round|over) <any>',
      '(is|are|be) (required|requested|asked|kindly asked|kindly requested|invited|advised|needed|to|obliged|urged) to <any>',
      '^ (on|upon|after) (receipt|approval|payment|signature|arrival|completion|expiry)',
      '(could|can|would|will) you (please|kindly|also|just|maybe|possibly)? <any>',
      '(would you mind|mind) <ing>',
      '(i|we) (would|need|ask|kindly ask|must ask|have to ask|request|require|will need|only need|just need) ..2 (you|your|two|the following|a few|some|one|three|from you)',
      '(i|we) (would|must|have to)? (like to|kindly)? ask you to',
      '(all|what) you (need|have) to do',
      '(i|we) (am|are) asking (you|for)',
      '(is|are) to be (attached|uploaded|sent|enclosed|submitted|handed|provided|completed|signed|filled)',
      'you (can|may|could|will be able to) (now|also|either|then|always|simply|still|even)? <do.verb>',
      'you (need|have|only need|just need|will need) to <do.verb>',
    ],
    /** Offers that wait for the reader, and politeness in the shape of a request: no step. */
    'element.offer': [
      '(happy|glad|pleased|delighted|here|available|around|welcome) (to|for|if|should|any|till)',
      '(feel free|do not hesitate|never hesitate|always (glad|happy|welcome|here))',
      '(any|a|more|further|other|another|general) (questions|question|queries|concerns|doubts)',
      '(anything else|need (any)? (more|further|other)? (help|assistance))',
    ],
    /** Bearings of a verb in time. */
    'element.future': [
      '(will|shall|going to|expect|tomorrow|tonight|please)',
      '(is|are) (to|being|due|set|planned|scheduled|expected)',
      '(falls|fall|becomes|due) (due|on|by|for|within|at)',
      '(lands|arrives|reaches|departs) ..4 (by|on|at|within|before|tomorrow|today)',
    ],
    /** What shows up by itself, and is no step of anybody: “you should see it by Thursday”. */
    'element.arrival': [
      '(licence|plan|concert|course|price|prices|train|flight|ferry|bus|film|show|membership|subscription|season|term|lease|warranty|contract|policy|tariff|exhibition|match|class|tour|sale|museum|people|customers|readers|orders|visitors|members) (now|also|then|usually|always|before noon)? (runs|run|renews|renew|starts|start|begins|begin|lasts|leaves|leave|departs|costs|cost|goes up|go up|rises|rise|ships|ship|get|have|covers|expires|is valid|takes place|kicks off) <any>',
      '(you|your bank|your <any>|it|they|this|that|which|the <any>|both) (should|may|might|ought to|can expect to|usually|normally|generally|typically) (then|also|now)? (see|find|have|notice|show|appear|reach|arrive|land|be (there|back|in|visible|on|with you)|takes|take|shows|appears|lands|arrives)',
      '(it|which|that|this|money|amount|refund|credit|sum) (shows|appears|lands|arrives|reaches|turns) (up|on|in|your) ..4 (by|within|in|on) <any>',
    ],
    /** What goes beside the matter: what stays as it is, what was filed, good wishes, how the sender is set up. */
    'element.aside': [
      '(your|the|all|everything) ..4 (remains|remain|stays|stay|is|are) (still)? (invested|just as|exactly as|as) (it|they) (was|were|is|are)',
      '(your|the) ..2 (remains|remain|stays|stay) invested',
      '(neither|none|no|not|nothing|nor) ..4 (costs|cost|costing) ..2 (fee|anything|extra|more|penny|cent)',
      '(put|placed|kept|filed|saved|added) a (copy|note|record|summary) ..6 (on|in|to|with) (your|the|our) <any>',
      '(is|are|remain|remains) (untouched|unaffected|not affected|unchanged) by (this|that|the|it|any|our)',
      '^ everything else ..6 (stays|remains|is|keeps|works|goes on|carries on) <any>',
      '^ (the|your) ..2 (deposit|money|payment|amount|fee|sum|balance) ..3 (never left|was never (taken|charged|touched)|has not been (taken|charged|touched)|stays (in|with|on))',
      '^ (no|nothing|not a <any>|none) ..4 (has|have|is|was|were|will|are) (yet|ever)? (been|be)? (charged|taken|debited|deducted|billed|owed|due|owing|payable|lost|withheld|kept|needed|required|invoiced)',
      '(your|the|other|all|any|both) ..5 (is|are|remains|remain|stays|stay|will (be|stay|remain)|was|were) (not|in no way|un|wholly|entirely|fully|also|otherwise)? (affected|unaffected|unchanged|untouched|as (it|they) (is|are|was|were)|valid|active|in force|in place|in good standing) (by|in|with|until|till|for|as|throughout)? ',
      '(copy|copies|record|note|scan) of (this|the|your|our) ..4 (has|have|is|was|will) ..1 (been|be)? (placed|put|kept|filed|stored|sent|added|saved|attached|enclosed|held|retained|forwarded|archived)',
      '(this|the) (letter|decision|message|notice|reply|email) (is|was|has been) (sent|issued|made|taken|given|generated|filed|recorded|signed|communicated) <any>',
      '(file|case|ticket|application|matter|request|entry) (has|have|is|was|will) ..2 (been|be)? (closed|archived|filed|removed|withdrawn|marked|recorded) (on|in|as|from|with|now|today|accordingly|$)',
      '(we|i) ..1 wish (you|your) <any>',
      '(we|i) (hope|trust) (that)? (you|to) ..3 (visit|see|stay|come|enjoy|apply|again|future|success)',
      '(appreciate|value|grateful for|thank you for|thanks for) your (interest|custom|patience|loyalty|time|understanding|support|business|trust|application)',
      '(we|our <any>) (look|looks) forward to <any>',
    ],
    'element.hours': [
      '(opening|business|office|visiting|phone) hours',
      '(we|desk|office|shop|lines|phones|centre|center|reception|counter|store|team|service|branch|is|are) ..1 (open|closed|staffed|reachable|there|available|around) (from|between|daily|until|every|on|mon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|to|for|<num>)',
      '(opens|closes) (at|from|daily|every|between|until|again at|on (weekdays|weekends|<weekday>))',
      '(open from|open daily|open every|sits there)',
      '(mon|monday|mo) (to|through|until) (fri|friday|thursday|saturday|sunday|sun|sat|fr)',
    ],
    /** Rhythms, and times that nobody could be held to to the minute: they keep a message from being called timeless. */
    'element.time.maybe': [
      "(by|before|until|in time for|ahead of|for|after|at) (this|next|the|your|our)? (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) 's <any>",
      '(that|the) (very|same|very same) (day|morning|afternoon|evening|night|week|hour)',
      'that (day|morning|afternoon|evening|night|week)',
      '(every|each) (<number>|other|second|few)? (hour|hours|minute|minutes|day|days|morning|evening|night|week|weeks|weekday|<weekday>|month)',
      '(hourly|daily|weekly|nightly|midweek|mid week)',
      '(once|twice|three times) (a|an|every|each) (hour|day|week)',
      '(by|before|at|after|until|towards) (close|closing|nightfall|sundown|sunset|dusk|dawn|sunrise|daybreak|bedtime|supper|dinner|tea|half|the hour)',
      '(at|by|from|before|until) the (start|end|beginning|close|turn) of <any>',
      '(in the course of|during|in|over|within) the (morning|afternoon|evening|night|day|week|weekend|hour)',
      'no later than <any>',
      'before the (day|week|month|shift|year) (is|ends|closes|goes)',
    ],
    /** Times that are measures or habits and no date: a count of seconds, "weekly". */
    'element.time.none': [
      // Whose view it is: “next week's rota”.
      "(next|this|last|coming) (week|month|year|quarter|day|morning) 's (view|plan|list|menu|report|issue|class|session|calendar|schedule|rota|edition|bill|invoice|box|statement)",
      'within <num> <any> of (purchase|buying|the purchase|payment|the payment|ordering) ..2 (and|but) (yours|it|you|this|that) ..6 ago',
      // How long something lasts or may last, and how much there is: “kept for four weeks”, “between 100 and 250 metres”.
      '(can|may|could|must) (also|only|then)? be (kept|borrowed|held|stored|used|returned|exchanged|rented|hired|booked|reserved|paused|renewed|extended|lent|left|taken|cancelled|worn|left open|frozen) ..3 (for|within|up to) ..3 <number> ..1 <duration.unit>',
      '(for|of|by|lasting) (up to|at most|no more than|a maximum of|no longer than|as long as) <number> ..1 <duration.unit>',
      '(borrow|keep|pause|lend|lent|hold|use|rent|hire|loan|freeze|suspend) ..4 for ..2 <number> ..1 <duration.unit>',
      'between <num> and <num> ..1 (square|metres|meters|feet|miles|inches|litres|kilos|kilometres|grams|people|persons|pages|words|characters|letters|digits|degrees|percent|euros|pounds|dollars|rupees|members|guests|seats|places|items|pieces|copies|points|years old|years of age|cm|mm|km|kg|m|l|g)',
      '(is|are) (always|usually|normally)? (closed|open|shut|turned off|switched off|off|available|staffed|in season|in force|banned) ..3 (from|between|during|through) (<month>|may|march|<weekday>) (to|until|till|and|through) (<month>|may|march|<weekday>)',
      '(due|made|sent|booked|placed|falling|falls|paid) on the same day (can|may|is|are|cannot|will) <any>',
      '(still|even|as|to this|up to) ..8 today',
      'your (<report.core>|call|mail|email|e-mail|note|chat|conversation) ..12 (of|on|from|dated) (<num> (<month>|may|march|mar)|(<month>|may|march|mar) <num>|<weekday>)',
      '(form|survey|video|film|walk|drive|trip|ride|journey|guide|quiz|course|recipe|questionnaire) ..5 (takes|is|lasts|runs) ..2 <number> ..1 <duration.unit>',
      '<number> (second|seconds|sec|secs)',
      '<number> ..1 (<duration.unit>|<day.part>|nights|evenings|mornings|afternoons) out of <any>',
      '(valid|free|waived|good|credited|paid|extended|covered|last|lasts|wears|wear|holds|well|guaranteed|guarantee) (for|of) (a|one|the|another|the whole)? ..1 <number>? (<duration.unit>|quarter|season|term)',
      'for (a|one) (single|whole|full) <duration.unit>',
      '(fee|fees|charge|charges|rent|bill|price|dues|subscription|rate|rates|cost|costs|payment|invoice|interest|premium) for (the|this|that|a|one) <any>',
      '(one|two|three|six|a|<num>) (<duration.unit>|full <duration.unit>) (will be|is|are) (free|ours|on us|waived)',
      '(in|during|of|over) the <number> <duration.unit>',
      'for (a|<number>) (year|years)',
      '(in|within) (seconds|a second|moments|a year)',
      'by (a|one|another|<number>) (more|further|full|whole)? (<duration.unit>|night|nights)',
      '(older|newer|younger|longer|earlier|later|shorter|more|less) than (..1 <number> ..1 <duration.unit>|(a|an|one|half a) (<duration.unit>|quarter))',
      '(ends|end|ending|starts|starting) (in|with|on) <num>',
      '(card|passport|visa|licence|license|certificate|it|that|which|and|policy|permit|badge|membership|mot|warranty|subscription) (that|which)? (expires|runs out|expired|is valid) ..1 (in|on|at|until|till|to|through|after|next) ..3',
      '(daily|weekly|monthly|hourly|nightly|fortnightly|yearly)',
      '(this|last) (year|quarter|century)',
      '(every|each) <any>',
      '(since|ago|past|dated|old|last|of) ..1 <number>? (<duration.unit>|<weekday>|<month>|<day.part>|<num>)',
      '<number> ..1 (<duration.unit>) (ago|old|before|earlier|late|too late|long)',
      '(the|a|an|in a|such a) (week|day|month|year) (like|without|of|that)',
      '<weekday> (mornings|evenings|afternoons|nights)',
      '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)',
      'a (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      "(today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) 's",
    ],
  },
};
