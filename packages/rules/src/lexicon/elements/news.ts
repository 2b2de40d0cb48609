import type { Lexicon } from '@trustlint/core';

/** News to come, and ways out when they don't: follow-up and escalation path. */
export const news: Lexicon = {
  classes: {
    'news.noun': [
      '(answer|reply|response|update|updates|news|result|results|report|message|mail|email|e-mail|text|notice|note|bulletin|call|letter|findings|decision|suggestion|confirmation|status|calculation|overview|breakdown|estimate|proposal|assessment|photo|word|link|copy|list|pick)',
    ],
    /** Words for telling and hearing news. Single words. */
    'tell.word': [
      '(tell|write|writes|call|calls|ring|rings|phone|phones|hear|learn|news|word|line|mail|email|letter|note|update|updates|answer|reply|report|result|findings|touch|informed|notify|inform|contact|text|ping|shout|holler|bulletin|relay|along)',
    ],
    /** What is sent or given and brings no news. */
    'parcel.noun': [
      '(label|labels|code|codes|link|links|password|passwords|pin|voucher|vouchers|ticket|tickets|card|cards|invoice|receipt|contract|form|forms|parcel|package|badge|key|keys|refund|survey|box|kit|replacement|bag|sample|samples|brochure|catalogue|booklet|manual|envelope|credentials|login|questionnaire|map|token|sticker|invite|invitation|cheque|money|certificate|permit|pass|password|licence|waybill|docket|slip|return label|barcode|qr code|spare|spares|part|parts|bottle|set|pair|menu|prospectus|leaflet|cover|case|sim|router|pack|packet)',
    ],
    /** Where news goes that the reader sees, too. Single words. */
    'news.place': [
      '(address|email|number|inbox|mail|mailbox|same|whole|group|thread|ticket|page|channel|people|parents|customers|members|residents|tenants|list|board|families|guests|account|conversation|case|chat|phone|mobile)',
    ],
    /** People of the reader's, who hear news for them. Single words. */
    'reader.folk': [
      '(team|staff|manager|colleague|colleagues|parents|family|wife|husband|partner|son|daughter|mother|father|office|solicitor|lawyer|agent|doctor|gp|school|teacher|carer|secretary|assistant|accountant|guests|crew|admin|administrator|guardian|executor|child)',
    ],
    'news.adverb': ['(then|also|again|personally|of course|certainly|gladly|next|both|always|<ly>)'],
    'news.will': ['(will|shall|going to|should)'],
    /** What may go amiss; counts in a sentence under a condition. */
    'trouble.word': [
      '(not|no|nothing|neither|none|unless|silence|dead|engaged|busy|falls|unlikely|nobody|drag|drags|lasts|dark|dispute|persist|persists|continue|continues|recur|recurs|repeat|repeats|reappears|repeated|unreachable|closed|hitch|refuses|shortage|jams|jam|unable|tripped|trips|weak|hurry|senior|somebody|someone|further|quiet|quietly|still|pass|passes|passed|miss|missed|happy|rather|satisfied|convinced|fail~|without|worse|late|wrong|missing|delayed|nobody|silent|never|problem|problems|trouble|stop|stops|stuck|run|different|lost|expire|expires|elapsed|remain|remains|changed|unhappy|dissatisfied|disagree|longer|error|break|breaks|smell|leak|leaks|burn|urgent|urgently|slip|slips|overdue|empty|sooner|refuse|refuses|refused|denied|object|unclear|drop|drops|return|returns|appears|appear|again|doubt|suit|slower|hurt|hurts|pain|discrepancy|discrepancies|mismatch|difference|deviation|complaint|objection|defect|fault|pings|crash|crashes|snag|hiccup|emergency|worsen|worsens|flares|strange|odd|wobbles|sticks|locked|rejected|declined|bounces|runs|standstill|slow|stuck|odd|off|impatient|urgently|greyed|grayed|frozen|blank|unresolved|unanswered|dispute|mistaken|unsure)',
    ],
    /** Trouble that nobody mistakes for a wish. Single words. */
    'trouble.late': [
      '(stuck|trouble|problem|problems|nobody|unreachable|worse|worsens|fails|silent|quietly|quiet|missing|late|delayed|overdue|slips|unavailable|unhappy|dissatisfied|lost|urgent|emergency|smoke|fire|snag|hitch|returns|reappears|persists|leaks|breaks|drops|refuses|unclear)',
    ],
    /** Whom to reach, or what is done then. */
    'reach.word': [
      '(call|phone|ring|reply|write|contact|intimate|ask|tell|email|mail|text|reach|answer|send|bring|visit|assign|wake|message|quote|come|desk|line|number|clinic|counter|manager|colleague|court|owner|hotline|branch|extension|speak|talk|flag|switches|lend|trace|report|help|helps|lands|shout|nudge|chase|escalate|try|shoot|ping|drop|screenshot|dig|reached|contacted|called|appointment|secretary|form|works|push|claim|supervisor|ombudsman|reply|duty|office|deputy|council|board|escalate|director|officer|boss|lead|mediator|mediation|address|button|regulator|advocate|overrule|takes|take|wakes|pick|picks|page|dial|knock|choose|swap|exchange|overrule|operator|helpdesk|helpline|porter|nurse|doctor|ward|warden|ombudsperson|chase|raise|lift|invite|walk|go|look|set|switch|stop|hold|use|tap)',
      '<num>',
      '<url>',
    ],
    /** “No” alone doubts nothing: it does before news or luck. */
    'doubt.none': ['(no|any|more)'],
    /** … or where it names a time that has gone by: “No call by then?” */
    'doubt.late': ['(by|yet|after|until|then|longer|match|access|joy)'],
    'doubt.nothing': [
      '(answer|reply|luck|news|sign|success|joy|change|improvement|word|mail|message|help|progress|call|show|result|better|trouble|problem|problems|difference|response|email|text|parcel|refund|questions)',
    ],
    /** How an unhappy end is asked: “Not there yet?” */
    'doubt.word': [
      '(no|not|still|nothing|silence|quiet|never|without|stuck|wrong|missing|lost|fails|trouble|problems|problem|nobody|late|overdue|broken|unhappy|worse|long|slow|unheard|past|delayed|dissatisfied|disagree|worried)',
    ],
  },
  cues: {
    /** Calls that come with the work and bring no news, and things that come by mail. */
    'element.follow-up.none': [
      '^^ (then|and|please|just|afterwards)? (write|reply|report|answer|text|mail|ring|call) back (to|with|and|here) <any>',
      'you will (also|then|soon|shortly)? (get|receive|see) (a|an) (text|mail|message|email|sms) with (a|an|the|your) ..1 (link|code|password|pin|label)',
      // Comes back itself, and is no news: “the money should be back”, “the other two will be back by five”.
      '(money|amount|sum|refund|credit|funds|it|they|service|power|water|heating|lift|line|site|app|two|three|four|others|rest|ones|pumps|machines|servers|<num>|system|systems|trains|stock|item|items|parcel|the <any> (server|line|service|machine|pump|lift|room|pool|app|site)) (should|will|shall|may|might|ought to) (then|also|all|soon|now)? be back',
      'you will (also|then|soon|shortly)? (see|find) (it|them|this|that) (in|on|under|at) (your|the) <any>',
      '(call|calls|ring|rings|phone|phones|text|texts|message|messages) you (half an hour|an hour|<num> <any>|ten minutes|thirty minutes|a little|shortly|some time|<number> <any>) (before|ahead|beforehand|in advance|prior)',
      '(list|data|file|form|report|figure|figures|total|number|name|names|answer|it|this|that) (comes|come|goes|go) (straight|right|directly|only)? (out of|from|off) <any>',
      '(sends|emails|mails|posts|texts|gives|brings|hands|ships|send|email|mail|post|text|give|bring|hand|ship|issue|issues) you (a|an|the|your|one|two|another|our)? ..3 <parcel.noun>',
      // To somebody else: “I'll write to the carrier”.
      '<news.will> <news.adverb>? (write|report|speak|talk|post|reply|respond|answer|message|phone|ring|call|email|mail|text) (to|with) (them|him|(the|our|my|their|his|her|its|a|an) <!news.place>)',
      '<news.will> <news.adverb>? (contact|call|ring|phone|email|mail|message|inform|notify|tell|remind|ask|brief|text) (your <!reader.folk>|(the|our|my|their|his|her|its) <!news.place>)',
      '(call|ring|phone|write|email|text|mail|message) to (arrange|book|fix|schedule|set up|agree|make|plan|settle|collect|pick|measure) <any>',
      // A visit.
      '(call|calls|drop|drops|look|looks) (in)? on you',
      '(courier|couriers|driver|drivers|carrier|postman|van|delivery <any>|fitter|fitters|installer|installers|removal <any>) ..3 (contact|contacts|call|calls|ring|rings|text|texts|message|messages|email|emails|phone|phones) you',
      '(contact|call|ring|text|message|email|phone) you with (a|an|the|your) ..2 (number|code|link|label|slot|time|date|appointment)',
      '(call|calls|ring|rings|phone|phones|text|texts|message|messages|email|contact|contacts|mail) (you|your <any>|ahead)? (first|ahead|shortly|just|again|<num> <any>|half an hour|an hour|ten minutes)? (before|ahead of|prior to|on) (coming|arriving|arrival|delivery|delivering|the (visit|delivery|appointment|drop|collection|pick-up|pickup)|they|he|she|setting|leaving|reaching|heading|entering|collecting|picking|turning up|dropping)',
      '(call|calls|ring|rings|phone|phones|text|texts|message|messages|email|contact|contacts|write|mail|reach out|get in touch) (to)? (you|with you|your <any>) ..6 to (arrange|agree|book|fix|schedule|set up|make|plan|settle|collect|pick|choose|take (payment|your|the)|ask|verify|check who|confirm (a|your|the) (address|identity))',
      '(call|calls|ring|rings|text|texts|phone|phones|message|messages) (you)? (from|at|when|once) (the|he|she|they) ..1 (gate|door|van|kerb|car park|outside|near|nearby|close|downstairs|there|is (near|outside|close|downstairs|there)|are (near|outside|close|downstairs|there))',
      '(which|that|card|password|pin|code|key|keys|badge|token|tickets|ticket|label|voucher|invoice|receipt|statement|contract|box|parcel|form|link) you will (also|then|soon|shortly)? (get|receive|find|see|have) ..4 (by|in|on|at|with|from|under|through|tomorrow|today|within) <any>',
      'you will (also|then|soon|shortly)? (get|receive|find|see|have) (a|an|the|your|it|them|one|two|both) ..2 (label|code|link|password|pin|voucher|ticket|tickets|card|invoice|receipt|contract|form|parcel|badge|key|refund|copy|reminder|survey|button|option|menu|message asking|prompt|pop-up) <any>?',
      'good news (on|about|for|from) <any>',
    ],
    /** The reader's silence is no condition that news wait for. */
    'element.follow-up.silence': [
      '(if|should) (i|we) (have not|do not|not) (heard|hear|received|receive|get|got) ..6 (i|we) will (call|ring|write|phone|email|message|text|contact|remind) you',
      // "If the lab hasn't finished by then, I'll phone you anyway": the lateness is not the reader's
      'if (the|our|my) ..3 (has|have|is|are) not ..8 (i|we) will (call|ring|phone|email|message|text|contact|write to) you ..3 (anyway|either way|regardless|all the same|even so)',
    ],
    'element.follow-up': [
      '(mail|message|call|text|letter|note|word|line|email|e-mail|answer|reply|update|outcome|result|decision) ..4 (will|shall) (come|follow|arrive|go out|be on its way) (from (me|us|him|her|them|our <any>|the <any>)|to you|by|on|at|as soon|once|when|the moment|within|before|tomorrow|today|tonight)',
      '(and|then|and then|will|shall) (share|shares|discuss|discusses|review|present|presents) (the|our|my|its|their|his|her|any|all|what) ..3 with you',
      '(pass|passes|hand|hands|send|sends|relay|forward|forwards|bring|brings|share|shares) (it|them|that|this|what <any> <any>?|<any> decision|the news|his answer|her answer|their answer) (on|along|over|straight|back|right) (to you|the (minute|moment|day|hour|same)|as soon|at once|once|when|that|within|by|on|at|$)',
      '(i|we|he|she|they|anything) ..3 (pass|send|forward|bring|hand|relay|read) ..4 (on|along|over|back|across|straight|out)? to you (by|on|at|as|while|that|the|within|when|once|in|straight|tomorrow|today|tonight|also|even|whether|word|herself|himself|personally|direct|directly|,)',
      '(i|we|he|she|they|<sender.team>) (will|shall) ..2 (send|pass|forward|give|get|bring) you (the|my|our|his|her|their|a|an) ..2 (<news.noun>|summary|verdict|finding|findings|outcome|figures|bulletin|diagnosis|date|dates)',
      '(i|we|he|she|they) (send|give|bring|post|mail|text|read) you (the|my|our|his|her|their|a|an) ..2 (<news.noun>|summary|verdict|finding|findings|outcome|bulletin)',
      '(inform|informed|notified|updated|told) (at every|as soon|at each|throughout|by <any>|within|when|once)',
      '(ensure|see to it|make sure|make certain) ..3 (you|your <any>) (are|is|hear|get|know|have|receive)',
      '(get|be|come) in (contact|touch)',
      '(a|an|the|one) (text|mail|message|call|e-mail|email|sms|letter|card|alert|push message|notification) (goes|is sent|comes|will go|lands|pings|follows|will come|reaches) ..2 (to|out|your|you|on|by|when|as)',
      '(will|shall) (call|ring|phone|write|text|mail|email|report|reply|be back|be in touch) $',
      '(update|updates|updating) (this|the|your) (ticket|thread|page|post|case|board|log|conversation|chat)',
      '(have|has|get) (me|us|him|her|my colleague) on the (phone|line)',
      'and (then)? (message|email|mail|text|call|ring|phone|update|tell|inform) you (with|about|whether|what|how|either|whatever|again|by|on|at)',
      '(ring|knock|stop|call|look) (in)? (at|by) ..4 with (the|any|my|our) (news|answer|result|outcome|decision)',
      '(whichever|whatever) (way|it|the|she|he|they|comes|happens|we) ..4 (goes|falls|is|find|out|says|decide|decides|outcome)?',
      '(you will|you shall) ..2 (know|read|learn|find out|be told|be informed) (by|on|from|more|within|tomorrow|today|at|whether|when|as|what|here)',
      '(also|even) (if|when)? ..3 (empty|blank|nothing|no news|bad|incomplete|unfinished|short|inconclusive) ..1 (one|result|answer|hands|news)?',
      '(no matter|regardless) (how|what|which|whether|who|of) <any>',
      '^ (be it)? (long or short|good or bad|yes or no|news or none|solved or not|ready or not|positive or negative)',
      '(i|we|he|she|they) (check|checks|look|looks) in (with you|on you|again)',
      '(i|we|he|she|they) (report|reports) (to you|again|on it) <any>',
      '(shall|will) be (apprising|informing|updating|advising|telling|notifying|keeping|writing to|calling|phoning|contacting|briefing) you',
      '(stay|remain|am|be) your (contact|point of contact|person)',
      // Somebody will tell the reader.
      '<news.will> <news.adverb>? (write|report|reply|respond|answer|call|phone|ring|text|mail|email|e-mail|message|telephone|post|speak|talk) (to|back|you|again|here|by|on|at|as|when|once|with|within|tomorrow|tonight|today|this|before|after|until|every|each|in|out|whatever|even|<weekday>)',
      '<news.will> <news.adverb>? (write|report|post|text|mail|message|email) (an|the|a|our|my) ..2 <news.noun>',
      '<news.will> <news.adverb>? come (back|to you|again|round to tell)',
      '<news.will> <news.adverb>? (update|inform|tell|contact|notify|brief|keep|let|ping|remind|show) (you|everyone|everybody|your <reader.folk>)',
      'and (then)? (email|mail|text|send|post|message|give|forward|write) you (a|an|the|our|my|your|another|its|his|her|their) ..2 <news.noun>',
      '<news.will> <news.adverb>? (get back|come back|be back|be in touch|be in contact|be writing|be calling|follow up|check in|reach out|touch base|drop (you|in)|return to you|stay in touch|keep in touch|get in touch|give you|send (you (what|how|whether|whatever|everything|it|word|news|our|my|<news.noun>|(a|an|the|another|his|her|their|this) ..2 (<news.noun>|reminder))|out (a|an|the) ..2 <news.noun>|an update|the result|another|word|news|a (note|message|mail|photo|line|word|status|report|summary|reply))|share (what|the|our|my|an)|pass on (the|what|any)|have (news|an answer|an update|more|word|the answer|the result|a reply|something)|announce|publish)',
      '(<news.noun>|findings|verdict|outcome|minutes|figures) ..5 <news.will> <news.adverb>? be (issued|put to you|sent to you|posted|intimated)',
      '<news.will> <news.adverb>? be (intimated|conveyed|made known) ',
      '(i|we|he|she|they) (then|also|again)? (write|inform|call|update|tell|phone|ring|mail|email|text|message|contact|notify|writes|informs|calls|updates|tells|phones|rings) (again|back)? (to)? you',
      '(i|we|he|she|they|<sender.team>) (report|come|get|write|call|reports|comes|gets|writes|calls|answer|answers|reply|replies) (back|again)',
      '(i|we|he|she|they) (am|are|is) (posting|writing|reporting|calling|back) (what|here|again|to you|with|on|at|by|every)',
      '<news.will> <news.adverb>? (pop back|circle back|loop back|loop you in|swing by|come round|ping you|fill you in|bring you up to date|put you in the picture|advise you (of|on|about)|let you have|post (what|it|here|on|in)|confirm ((yours|your (choice|place|seat|slot|new <any>)) (by|within|on|in|before)|here|back|by|in|to you|the outcome|once|when|as soon as)|report (progress|what|the|on|how|each|every)|relay|break the news|revert|leave you (a|an)|have (word|something) for you)',
      '(<news.noun>|findings|verdict|outcome|quote|proposal|details|dates|more) (will|to)? (land|lands|drop|drops|arrive|arrives|follow|go out|goes out) ..1 (in your|by (mail|post|email|letter|phone|text)|to you|tomorrow|today|tonight|on <any>|at <any>)',
      '(<news.noun>|findings|verdict|outcome|quote|proposal|details) (is|are|gets|will be) ..1 (mailed|sent|posted|texted|phoned|emailed) to you',
      'on the phone (to|with) you',
      '(ring|rings|call|calls|write|writes) round',
      '(reminder|diary|calendar|alarm|note) to (write|call|ring|update|tell|text|mail|phone|message) (to)? you',
      '(undertake|undertakes|promise|promises|pledge|commit|commits) to (inform|write|update|tell|notify|keep|call|report)',
      'to (come|get|report) back (to you)? (with|on|by)',
      'be hearing (from|back)',
      '(progress|status|news|state of play|results) (is|are|gets|get) (posted|shared|published|updated|put|noted) (here|on|in|at|every|each)',
      '^ back (to you|with you|here|in touch) (on|by|with|at|tomorrow|in|when|as)',
      "(would|'d) be in (contact|touch)",
      '(will|shall) (then|also)? (send|mail|pass|hand|forward) (over|on|along|across|you)? (the|my|our|his|her|their|a|an) ..2 (report|result|results|findings|answer|outcome|verdict|summary|figures|quote|reply)',
      '(discuss|go over|go through|walk you through|talk you through|talk through|explain) ..2 (result|results|outcome|findings|report|verdict|decision)',
      'have (<any>|<any> <any>) (phone|call|ring|email|text|contact|message) you',
      'next (time)? you hear',
      '(i|we|he|she|they) (owe|owes) you (a|an|the) <news.noun>',
      '(comes|come|goes|go|gets|makes its way) (back)? to you ..4 (by|on|at|in|within|tomorrow|today|tonight|via|through|this|next|as|once|when)',
      '(i|we|he|she|they|<sender.team>|<cap>) (will)? (fill|fills|keep|keeps|bring|brings) you (in|posted|informed|updated|up to (date|speed)|in the (loop|picture))',
      '(look|watch|wait|listen) (out)? for (a|an|my|our|his|her|their|the|another) ..1 (<news.noun>|line|word|shout|ring) (from|by|on|at|tomorrow|today|tonight|in)',
      'there (will|shall) be (a|an|the|some|more|another|news|word) ..2 (<news.noun>|bulletin|post) ..6',
      '(the|our|my|a) <any> <any>? (sends|gives|mails|texts|posts|passes|brings|forwards) you ..4',
      'you (will|shall) (also|then)? (get|have|receive) (it|them|that|this|one|both|the same|more) (by|on|at|from|within|before|tomorrow|today|tonight|as soon as|once|when|the)',
      '(you are|you will be) the first (one|person)? (to|who|i|we)',
      '(my|our|the) (next|second|following) (mail|message|note|post|bulletin|sign of life|line|word|letter|call|update|report) <any>',
      '(i|we) (do not|will not|shall not) (go (silent|quiet)|leave you (waiting|hanging|in the dark|guessing)|let this (slip|drop))',
      '(each|every) (day|morning|evening|noon|hour|week|monday|tuesday|wednesday|thursday|friday) ..2 (i|we|he|she|they|our <any>|the <any>|a <any>) (write|writes|call|calls|post|posts|tell|tells|report|reports|send|sends|update|updates|phone|phones|ring|rings|calls on)',
      // The reader will hear.
      'you (will|shall|are going to|can expect to|may expect to) (also|then|soon|first|next|certainly)? (hear|be (told|informed|updated|notified|contacted|called|the first))',
      'you (will|shall|are going to) (also|then|soon|first|next)? (have|get|receive|find|see) ..3 (<news.noun>|from (me|us))',
      'you (get|receive|hear|have) ..3 (<news.noun>|from (me|us|him|her|them)) (by|on|at|from|within|before|tomorrow|today|after|as|either|when|once|every|in|the|saying)',
      '(expect|look out for|watch for|watch out for|wait for) ..4 (<news.noun>|from (me|us)|to hear)',
      '(next|second|another|further|following|first|my|our|new) (<news.noun>|piece of news|sign of life|status report) ..4 (will|is|are|comes|come|follows|follow|by|on|at|due|every|reaches|goes|from (me|us))',
      '(<news.noun>|word) (will|comes|follow|follows|goes|go|reaches) ..2 (by|on|at|you|out|follow|tomorrow|every|here|as|be (sent|posted|put|issued))',
      '(findings|results|decision|answer|conclusion) ..2 (will|is|are) (then)? be? (put|sent|posted|shared) (to|here|on|with|in|by)',
      '(and|then) (write|call|report|get|come|reply|tell|update|send|post|lets|let|answer|mail|text|ring|phone|inform) (back|you|to you|again|here|with)',
      '(and) (will|shall) (then|also)? (write|call|report|get back|reply|let|tell|update|inform|send|phone|ring|mail|text) (to)? (you|back)',
      '(follow up|following up|keep (you|everyone) (posted|updated|informed|in the loop|up to date))',
      '(whatever|regardless of|whether or not|even if|irrespective of|news or no news|finished or not|fixed or not|done or not|with or without) ..4 (progress|news|new|happened|happens|state|finished|longer|complete|still|nothing|status|ready|by then|open|result)',
      '(i|we) (promise|undertake) to (write|call|tell|report|keep|update|let)',
      '(as soon as|once|when|the moment) (i|we|she|he|they) (know|have|learn|hear|find) ..6 (write|tell|call|post|let you|pass|you will|you shall|you hear)',
      '(count on|bank on|rely on) ..3 <news.noun>',
      '(mail|message|call|text|letter|note|word|line|email|answer|reply) from (me|us|him|her|them|our <any>|the <any>) (by|on|at|within|before|tomorrow|today|every|each|this|next|in|as)',
      '(from me|from us) (by|on|at|within|before|tomorrow|today|every|each|again|this|next|in (<num>|<number>|a|an)) <any>',
      '(calls|phones|rings|writes|emails|mails|texts|informs|notifies|contacts|updates|messages|briefs|telephones) (to)? you (with|by|on|at|as|when|once|within|before|after|from|about|again|back|today|tomorrow|tonight|every|each|personally|himself|herself|this|next|<weekday>|and)',
      '(<news.noun>|word|decision|we|i|he|she) ..2 (reaches|reach) you (by|on|at|in|within|before|tomorrow|today|tonight|as|via|through|this|next)',
      '(keep|keeps) (posting|writing|updating|reporting|sending|adding)',
      '(updates|news|bulletins|notices|reports|posts|word) (land|lands|arrive|arrives|reach|reaches|drop|drops|follows|goes out|goes up|is posted|are posted|go out|go up|every|comes|gets)',
      'you (will|shall) (also|then)? (read|see|find|watch|follow) (it|them|the result|the answer|the outcome|what|how|her answer|his answer|everything|updates|news|all of it) ..3 (here|there|in|on|by|this|tomorrow|today|<weekday>)',
      '(will|shall) (then|also|next)? (communicate|submit|present|relay|convey|show|pass|bring|hand|return|share|transmit|put|forward|report) ..5 (to you|with you|before you)',
      'and (communicate|submit|present|relay|convey|show|pass|return|forward|report|confirm|explain|announce) ..4 (to you|with you)',
      '(there will be) (a|an|the|some|more|another|news|word) ..5 (for you|in this|in your|from (me|us)|here|waiting)',
      '(give|gives|send|sends|leave|leaves|drop|drops) you (a|an|the|another|my|our|his|her) ..1 (<news.noun>|ring|shout|ping|line|buzz)',
      'posts the next status',
      'you (will|shall) (then|also|certainly)? (know (by|on|more|for sure|the|whether|if|what|tomorrow|today|within|at)|be kept <any>)',
      '(a|the|our|my) <any> <any>? (contacts|calls|writes|informs|rings|phones|updates|emails|notifies|tells|answers) (to)? (you|back)',
      '(updates|bulletins|notices) (every|each|hourly|twice|on|at|here|follow|come|appear|go)',
      '(more|further|fresh|next|any) news (on|at|here) <any>',
      'news (every|each|hourly|twice|here|follow|follows|come|comes|appears|goes)',
      '(page|thread|board|log) (is|gets|will be) (updated|refreshed|kept) ..3',
      '(as soon as|once|when) there (is|are) (any)? (news|progress|an answer|something|more|a result|results)',
      'make sure (that)? you (hear|know|get|are told|have)',
      '(will|shall|to) be (kept|communicated|notified|informed|announced|published|advised|relayed|told) <any>',
      '(notice|confirmation|reply|letter|decision|statement|answer|notification|outcome|result) ..4 (will|shall) (then)? be (sent|issued|given|mailed|posted|served|communicated|shared|forthcoming|made|put)',
      '(will|shall) (then|also)? (revert|shout|holler) <any>?',
      '(i|we|he|she|they) (am|are|is) (back|coming back|returning) (to you|with|here|at|on|by)',
      '(speak|talk) (to you)? (again)? (on|at|tomorrow|by) <any>',
    ],
    /** What may go amiss, in more than a word; counts in a sentence under a condition. */
    'element.escalation-path': [
      '(keeps|keep|still) <ing>',
      '(before|by|until) (then|that) ',
      '(spread|spreads|swell|swells|bleed|bleeds|itch|itches|rises|fever|dizzy|faint|faints|numb|vomit|vomits|rash|sicker) <any>?',
      '(stays|stay|is still|are still) (<ed>|red|amber|off|on|grey|black|shut|down|slow|hot|cold|wet|dark|dim)',
      '(any (further|undue|more)? (delay|difficulty|hold-up|setback)|in the event of (a|any|further|undue)? ..1 (delay|delays|difficulty|difficulties|silence|dissatisfaction|failure)|too (late|long)|fast enough|run~ out|(before|by) then|(comes|come) (back|and go)|goes by|nothing else|(another|a different|other) opinion|second (pair|opinion|look)|(want|like|wish) to (push|escalate|complain|take (it|this) further)|speak to (somebody|someone|a|the|my|our))',
    ],
    /** Conditions that ask whom it concerns, and doubt nothing. */
    'element.escalation.none': [
      '^ (if|should) you (were|are) (on|in|at|among|one of|a|an|the) <any>',
      '^ if you (did not|have not|never) (ask|asked|request|requested|order|ordered|make|made|start|started|sign|signed) <any>',
      '^ if you have already <ed>',
      '^ (if|should) you ..8 (no need|you need not|nothing (more|else|further)? (to do|is needed|is required))',
      // What a check may find, and what the sender does then.
      '(and|or|but) if ..6 (was|were|had been) ..4 (i|we|he|she|they) will',
      '^ if (the|this|that|there|your|our|a) <any> <any>? (was|were|had been|turns out|turned out|proves|proved) ..4 (i|we|he|she|they) will',
    ],
    /** A way to somebody, told without a condition: "for anything urgent", "you may appeal". */
    'element.escalation.open': [
      '^^ (any|more|further|fresh|new) (trouble|problem|problems|hiccup|hiccups|bother|issue|issues|doubt|doubts|snag|snags|delay|delays) ..6 (call|ring|phone|write|reply|contact|reach|ask|text|email|mail|tell|come|shout|shoot|ping|knock|page)',
      '(go|reach|step|write) (straight|right)? (over|above) my head ',
      '(on-call|duty|standby|emergency|out-of-hours|24-hour|round-the-clock) (doctor|engineer|plumber|nurse|officer|desk|line|team|manager|number|phone|vet|electrician|service|midwife|dentist|pharmacist|technician|warden|helpline|hotline|crew) ..6 (answers|takes|picks|is|has|will|can|reachable|<num>|<url>)',
      '(helpline|hotline|emergency line|emergency number|crisis line|night line) (is|on|at|:) <any>',
      '(dial (<num>|the|our)|page (the|our))',
      '^ emergencies <any>',
      '(my|our|the) (deputy|stand-in|cover|backup) (is|has|knows|can|will|:) <any>',
      '(skip|jump|bypass|go past|go round|go around) me ',
      '(hold|keep) me to (it|this|that)',
      '(chase|nudge|poke|pester|remind|nag) (me|us) (if|when|whenever|on|after|should|any)',
      '(come|bounce|fall) (straight)? back to (me|us|my desk|our desk) (if|when|and|for|with)',
      '(by|to) (the)? (independent|external|outside|neutral) (arbiter|arbitrator|adjudicator|ombudsman|reviewer|panel|body|board|mediator)',
      '(complaints|appeals|escalations|grievance|nodal) (desk|officer|team|panel|board|committee|form|address|line|department|manager)',
      'disputes (desk|panel|board) for a <any>',
      '(matter|it|case|complaint|this) further <any>',
      '(ombudsman|ombudsperson|regulator|arbiter|adjudicator|tribunal) ..3 (is|can|will|may|overleaf|reads|looks|decides|at|<url>|<num>)',
      '(call|ring|phone|page|text|write to|email|reach|ask for|contact) (the|our|my) (on-call|duty|night|emergency|shift|head|senior|supervising) <any>',
      'you can (always|also|still)? (reach|call|phone|contact|ring|write to|ask for) (my|the|our) (manager|supervisor|lead|head|duty|team lead|boss|director)',
      '(my|our|the) (manager|supervisor|team lead|duty manager|boss|director|head of <any>|shift lead) ..4 (<num>|<url>|steps in|takes over|can be reached|is reachable|is at)',
      '(complaints|objections|appeals) (go|are made|are sent|may be sent) to',
      '(ask|call|ring|phone|write to) (for)? (the|my|our) (manager|supervisor|duty manager|team lead|ombudsman|director)',
      '^ (for|with|in) (anything|something|emergencies|urgent <any>|an emergency|emergency|cases of)',
      '^ (anything|something) (with|urgent|else that) (smoke|water|police|fire|before|in)',
      '(complaint|appeal|objection) (may|can) be (lodged|made|filed|addressed)',
      '(you may|you can|the right to) (appeal|object|complain|escalate)',
      '^^ (two|three) wrong <any>',
      '^ (failing (that|this|which)|otherwise|if not|else|in that case|as a last resort|in an emergency|in urgent cases|out of hours|after hours) (please|just|you (can|may)|do)? (call|ring|phone|write|reply|contact|reach|ask|text|email|mail|tell|come|apply|turn|go|try|shout|send)',
      '(while|when|if) (i|he|she|we|they) (am|are|is|was) (out|away|off|on leave|not (there|here|in|around)|unavailable|in a meeting) ..1 <any>',
      '(stands in|covers|covering|steps in|takes over|deputises|deputizes) (for me|for him|for her|for us|while|when|if|until|on)',
      '^^ (unhappy|dissatisfied|not (happy|satisfied|convinced|content)) ..4',
      '(bring|take|raise|put) (it|this|that|the matter|your case|your complaint) (to|with|before|up with) (the|our|an|my) (ombudsman|regulator|board|manager|director|supervisor|tribunal|court|arbitrator|mediator|authority|committee|council|head|advocate)',
      '(have|has) the right to (complain|appeal|object|escalate|a (second|further|independent))',
      '(ask|asking) (for|to (speak|talk) (to|with)) (me|my <any>|our <any>|the (manager|supervisor|duty|head|lead|boss|shift|team)|a (manager|supervisor|lead))',
      '^ (past|after|beyond) (that|this) (hour|time|date|day|deadline|point)? ..1 (please)? (call|ring|phone|write|contact|turn|go|tell|reply)',
      '^ anything (odd|strange|urgent|wrong|worse|amiss|new|unusual)',
      '(am|is|are) (off|away|out|on leave|on holiday) ..8 (has|knows|takes|covers|have) (your|over|it|the)',
      '(complaint|complaints|objection|objections|appeal|appeals) ..6 (may|can) be (addressed|sent|made|brought|lodged|filed|directed)',
      '(second|independent) (opinion|review|look) (is|can|may|from|by)',
    ],
    /** Who has the matter now, and is no way out: “It is with our complaints manager.” */
    'element.escalation.handed': [
      '(forwarded|passed|transferred|escalated|referred|handed|sent|moved|assigned|raised|gone|went|is|now|put|given|lies|sits|taken|brought|laid|submitted|turned over) ..3 (to|with|before|by|at) (the|our|my)? ..1 (complaints|appeals|escalations|grievance|nodal|ombudsman|regulator|director|manager|supervisor) <any>?',
    ],
    /** A condition behind what to do: “ring me if it leaks”. */
    'element.condition.late': ['(if|unless|in case|should|when|whenever) ..8 <trouble.late>'],
    /** Whom to reach, or what is done then. */
    'element.escalation.reach': [
      '(go to|let (me|us) know|get in touch)',
      '(i|we|she|he) (will|can)? (send|check|look|trace|take|put|lock|find|sort|get|move)',
    ],
    /** A condition that is nothing but politeness. */
    'element.condition.polite': [
      '^^ (if|when|where) (you (can|could|like|wish|want|please|are able|have (it|them|one|a moment|time))|possible|(it|that) (suits|helps|is possible|is handy)|convenient|not already)',
    ],
    /** A sentence opens with a condition; one that starts with "even" only stresses. */
    'element.condition': [
      '^ (and|but|or|so)? (if|should|unless|in case|in the event|whenever|assuming|provided|supposing|in the unlikely (event|case)|in the rare (event|case)|on the off chance|in the event that) <any>',
      '^ where you <any>',
      '^ were (this|it|the|that|we|there|he|she|they|you) <any>',
      '^^ when (you|we|i|he|she|they|it) ..2 (no|nothing|nobody|never) <any>',
      '^^ when ..3 (is|are|does|do|has|have|did|was|were) not',
      '^^ (any more|any further|no news|no mail|no message|no sign|no reply|no answer|no luck|nothing (there|by|in|yet|from|after)|still (no|nothing|not|stuck)|not (there|working|hearing|arrived|here|solved|helping|yet)) <any>',
    ],
  },
};
