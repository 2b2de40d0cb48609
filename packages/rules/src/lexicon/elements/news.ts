import type { Lexicon } from '@trustlint/core';

/** News to come, and ways out when they don't: follow-up and escalation path. */
export const news: Lexicon = {
  classes: {
    'news.noun': [
      '(answer|reply|response|update|updates|news|result|results|report|message|mail|email|e-mail|text|notice|note|bulletin|call|letter|findings|decision|suggestion|confirmation|status|photo|word|link|copy|list|pick)',
    ],
    'news.adverb': ['(then|also|again|personally|of course|certainly|gladly|next|both|always|<ly>)'],
    'news.will': ['(will|shall|going to|should)'],
    /** What may go amiss; counts in a sentence under a condition. */
    'trouble.word': [
      '(not|no|nothing|neither|still|pass|passes|passed|miss|missed|happy|rather|satisfied|convinced|fail~|without|worse|late|wrong|missing|delayed|nobody|silent|never|problem|problems|trouble|stop|stops|stuck|run|different|lost|expire|expires|elapsed|remain|remains|changed|unhappy|dissatisfied|disagree|longer|error|break|breaks|smell|leak|leaks|burn|urgent|urgently|slip|slips|overdue|empty|sooner|refuse|refuses|refused|denied|object|unclear|drop|drops|return|returns|appears|appear|again|doubt|suit|slower|hurt|hurts|pain|discrepancy|discrepancies|mismatch|difference|deviation|complaint|objection|defect|fault|pings|crash|crashes|snag|hiccup|emergency|worsen|worsens|flares|strange|odd|wobbles|sticks|locked|rejected|declined|bounces|runs)',
    ],
    /** Whom to reach, or what is done then. */
    'reach.word': [
      '(call|phone|ring|reply|write|contact|ask|tell|email|mail|text|reach|answer|send|bring|visit|assign|wake|message|quote|come|desk|line|number|clinic|counter|manager|colleague|court|owner|hotline|branch|extension|speak|talk|flag|switches|lend|trace|report|help|helps|lands|shout|nudge|chase|escalate|try|shoot|ping|drop|screenshot|dig|reached|contacted|called|appointment|secretary|form|works|push|claim|supervisor|ombudsman|reply|duty|office|deputy|overrule|takes|take|wakes|pick|picks)',
      '<num>',
      '<url>',
    ],
    /** How an unhappy end is asked: “Not there yet?” */
    'doubt.word': [
      '(no|not|still|nothing|silence|quiet|never|without|stuck|wrong|missing|lost|fails|trouble|problems|problem|nobody|late|overdue|broken|unhappy|worse)',
    ],
  },
  cues: {
    'element.follow-up': [
      // Somebody will tell the reader.
      '<news.will> <news.adverb>? (write|report|reply|respond|answer|call|phone|ring|text|mail|email|e-mail|message|telephone|post|speak|talk|come) (to|back|you|again|here|by|on|at|as|when|once|with|within|tomorrow|tonight|today|this|before|after|until|every|each|in|out|whatever|even|an|the|a|<weekday>)',
      '<news.will> <news.adverb>? (update|inform|tell|contact|notify|brief|keep|let|ping|remind|show) (you|everyone|everybody|your <any>)',
      '<news.will> <news.adverb>? (get back|come back|be back|be in touch|be in contact|be writing|be calling|follow up|check in|reach out|touch base|drop (you|in)|return to you|stay in touch|keep in touch|get in touch|give you|send (you|out|an update|the result|another|word|news|a (note|message|mail|photo|line|word|status|report|summary|reply))|share (what|the|our|my|an)|pass on (the|what|any)|have (news|an answer|an update|more|word|the answer|the result|a reply|something)|announce|publish|be (issued|put to you|sent to you|posted))',
      '(i|we|he|she|they) (then|also|again)? (write|inform|call|update|tell|phone|ring|mail|email|text|message|contact|notify|writes|informs|calls|updates|tells|phones|rings) (again|back)? (to)? you',
      '(i|we|he|she|they|<sender.team>) (report|come|get|write|call|reports|comes|gets|writes|calls|answer|answers|reply|replies) (back|again)',
      '(i|we|he|she|they) (am|are|is) (posting|writing|reporting|calling|back) (what|here|again|to you|with|on|at|by|every)',
      // The reader will hear.
      'you (will|shall|are going to|can expect to|may expect to) (also|then|soon|first|next|certainly)? (hear|be (told|informed|updated|notified|contacted|called|the first))',
      'you (will|shall|are going to) (also|then|soon|first|next)? (have|get|receive|find|see) ..3 (<news.noun>|from (me|us))',
      'you (get|receive|hear|have) ..3 (<news.noun>|from (me|us|him|her|them)) (by|on|at|from|within|before|tomorrow|today|after|as|either|when|once|every|in|the|saying)',
      '(expect|look out for|watch for|watch out for|wait for) ..4 (<news.noun>|from (me|us)|to hear)',
      '(next|second|another|further|following|first|my|our|new) (<news.noun>|piece of news|sign of life|status report) ..4 (will|is|are|comes|come|follows|follow|by|on|at|due|every|reaches|goes|from (me|us))',
      '(<news.noun>|word) (will|comes|follow|follows|goes|go|reaches) ..2 (by|on|at|you|out|follow|tomorrow|every|here|as|be (sent|posted|put|issued))',
      '(findings|results|decision|answer|conclusion) ..2 (will|is|are) (then)? be? (put|sent|posted|shared|given)',
      '(and|then) (write|call|report|get|come|reply|tell|update|send|post|lets|let|answer|mail|text|ring|phone|inform) (back|you|to you|us|again|here|with)',
      '(and) (will|shall) (then|also)? (write|call|report|get back|reply|let|tell|update|inform|send|phone|ring|mail|text) (to)? (you|back)',
      '(follow up|following up|keep (you|everyone) (posted|updated|informed|in the loop|up to date))',
      '(whatever|regardless of|whether or not|even if|irrespective of|news or no news|finished or not|fixed or not|done or not|with or without) ..4 (progress|news|new|happened|happens|state|finished|longer|complete|still|nothing|status|ready|by then|open|result)',
      '(i|we) (promise|undertake) to (write|call|tell|report|keep|update|let)',
      '(as soon as|once|when|the moment) (i|we|she|he|they) (know|have|learn|hear|find) ..6 (you|write|tell|call|know|hear|post)',
      '(count on|bank on|rely on) ..3 <news.noun>',
      '(mail|message|call|text|letter|note|word|line|email|answer|reply) from (me|us|him|her|them|our <any>|the <any>) (by|on|at|within|before|tomorrow|today|every|each|this|next|in|as)',
      '(from me|from us) (by|on|at|within|before|tomorrow|today|every|each|again|this|next|in) <any>',
      '(calls|phones|rings|writes|emails|mails|texts|informs|notifies|contacts|updates|messages|briefs|telephones) (to)? you (with|by|on|at|as|when|once|within|before|after|from|about|again|back|today|tomorrow|tonight|every|each|personally|himself|herself|this|next|<weekday>|and)',
      '(reaches|reach) you (by|on|at|in|within|before|tomorrow|today|tonight|as|via|through|this|next)',
      '(keep|keeps) (posting|writing|updating|reporting|sending|adding)',
      '(updates|news|bulletins|notices|reports|posts|word) (land|lands|arrive|arrives|reach|reaches|drop|drops|follows|goes out|goes up|is posted|are posted|go out|go up|every|comes|gets)',
      'you (will|shall|can|get to) (also|then)? (read|see|find|watch|follow) (it|them|the result|the answer|the outcome|what|how|her answer|his answer|everything|updates|news|all of it) ..3 (here|there|in|on|by|this|tomorrow|today|<weekday>)',
      '(will|shall) (then|also|next)? (communicate|submit|present|relay|convey|show|pass|bring|hand|return|share|transmit|put|forward|report) ..5 (to you|with you|before you)',
      'and (communicate|submit|present|relay|convey|show|pass|return|forward|report) ..4 (to you|with you)',
      '(there will be) (a|an|the|some|more|another|news|word) ..5 (for you|in this|in your|from (me|us)|here|waiting)',
      '(give|gives|send|sends|leave|leaves|drop|drops) you (a|an|the|another|my|our|his|her) ..1 (<news.noun>|ring|shout|ping|line|buzz)',
      'posts the next status',
      'you (will|shall) (then|also|certainly)? (know (by|on|more|for sure|the|whether|if|what|tomorrow|today|within|at)|be kept <any>)',
      '(a|the|our|my) <any> <any>? (contacts|calls|writes|informs|rings|phones|updates|emails|notifies|tells|answers) (to)? (you|back)',
      '(updates|news|bulletins|notices) (every|each|hourly|twice|on|at|here|follow|come|appear|go)',
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
      '(too (late|long)|fast enough|run~ out|(before|by) then|(comes|come) back|nothing else)',
    ],
    /** A way to somebody, told without a condition: "for anything urgent", "you may appeal". */
    'element.escalation.open': [
      'you can (always|also|still)? (reach|call|phone|contact|ring|write to|ask for) (my|the|our) (manager|supervisor|lead|head|duty|team lead|boss|director)',
      '(my|our|the) (manager|supervisor|team lead|duty manager|boss|director|head of <any>|shift lead) ..4 (<num>|<url>|steps in|takes over|can be reached|is reachable|is at)',
      '(complaints|objections|appeals) (go|are made|are sent|may be sent) to',
      '(ask|call|ring|phone|write to) (for)? (the|my|our) (manager|supervisor|duty manager|team lead|ombudsman|director)',
      '^ (for|with|in) (anything|something|emergencies|urgent <any>|an emergency|emergency|cases of)',
      '^ (anything|something) (with|urgent|else that) (smoke|water|police|fire|before|in)',
      '(complaint|appeal|objection) (may|can) be (lodged|made|filed|addressed)',
      '(you may|you can|the right to) (appeal|object|complain|escalate)',
      '^^ (two|three) wrong <any>',
    ],
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
      '^ (and|but|or|so)? (if|should|unless|in case|in the event|whenever|assuming|provided|supposing) <any>',
      '^^ when ..3 (is|are|does|do|has|have|did|was|were) not',
      '^^ (any more|any further|no news|no mail|no message|no sign|no reply|no answer|no luck|nothing (there|by|in|yet|from|after)|still (no|nothing|not|stuck)|not (there|working|hearing|arrived|here|solved|helping|yet)) <any>',
    ],
  },
};
