import type { Lexicon } from '@trustlint/core';

/** Saying back what the reader reported, asked or lives through. */
export const received: Lexicon = {
  classes: {
    /** What opens a time or a turn behind “on the”, and names no matter. */
    'ack.when': [
      '(first|second|third|fourth|fifth|sixth|last|next|same|other|day|morning|evening|night|contrary|whole|one|way|hour|dot|<num>)',
    ],
    /** What only a reader sends: said of any of them, it is theirs. */
    'report.core': [
      'request',
      'report',
      'application',
      'claim',
      'complaint',
      'letter',
      'message',
      'enquiry',
      'inquiry',
      'ticket',
      'objection',
      'appeal',
      'notification',
      'question',
    ],
    /** Answers a question. Single words. */
    'answer.word': ['(yes|no|sure|certainly|indeed|absolutely)'],
    /** Opens a clause that an order may follow: “Once it is dry, press …”. */
    'clause.opener': [
      '(when|once|after|before|until|as|while|whenever|to|for|on|in|at|with|from|then|next|where|unless)',
    ],
    /** Opens no naming of what the reader reported. */
    'topic.never': [
      '(we|i|our|my|not|here|there|please|to|so|for|below|these|this|good|great|first|next|thank|thanks|sorry|sadly|unfortunately|yes|what|how|and|but|note|kindly|if|when|once|as|in|it)',
    ],
    /** Comes back, behind a colon, to what was named before it. */
    'topic.back': [
      '(this|that|it|they|these|those|we|i|bless|thank|thanks|sorry|ouch|noted|understood|not|what|she|he)',
    ],
    /** Goes on with what was begun. Single words. */
    'joining.word': ['(and|but|or|then)'],
    'sender.word': ['(we|i|us|me|our|ours|my|mine)'],
    'reader.word': ['(you|your|yours)'],
    'you.cannot-open': [
      'can',
      'will',
      'may',
      'might',
      'should',
      'must',
      'shall',
      'could',
      'to',
      'and',
      'or',
      'for',
      'in',
      'with',
      'do',
      'are',
    ],
  },
  cues: {
    'element.acknowledgement': [
      'you (have|had)? (already|now|also|just)? (been|gone|went|going|were)? (going|sent|passed|bounced|shuttled|pushed)? (back and forth|to and fro|from pillar to post|round in circles|round and round|in circles) <any>',
      '^^ (twice|thrice|<number> times|(for)? the (second|third|fourth|fifth) time) ((now|already|over|running|in a row) <any>|you|your|we|our|has|have)',
      '^^ as (i|we) (understand|see|read|gather|get) (it|this|that|you)',
      '^^ (coming|getting|going)? back to you (on|about|with news (of|on)) (the|your) <any>',
      '(about|of|on|for|over|with) which you (have|had)? (also|just|already|kindly)? (written|<say.past>)',
      '(if|unless) (i|we) (am|are|have)? (not)? (reading|read|understand|understood|got|get|following) (you|your <any>|that|this|it) (right|rightly|correctly|well|wrong|wrongly)',
      // "What a pity that Rex dislikes the food", "our app wiped it out"
      '^ what a (pity|shame) that <any>',
      '(days|hours|weeks|nights|months|a day|a night|a week|a month|an hour|a weekend|a morning) without (your|any|a|an|the|<any>) ..2 (is|are|was|were|feels|felt|must)',
      'our <any> (wiped|deleted|erased|lost|dropped) (it|them|your <any>)',
      '(thanks|thank you|ta|cheers|grateful) ..4 for (ringing|calling|phoning|writing|emailing|mailing|messaging|texting|telling|asking|coming|posting|contacting|reaching out|getting in touch|your (call|mail|email|message|note|letter|text|post|phone call|visit|enquiry|inquiry|query|question)) (us|me|in|to us|with us|back|today|yesterday|earlier|again)? ..1 (about|regarding|concerning|over) <any>',
      // How considerate of you to …
      '(how|very|most|so|it is|it was) (sweet|kind|thoughtful|considerate|lovely|nice|good|generous|gracious|decent|courteous|sporting) of you to (lay out|set out|tell|share|describe|explain|write|report|point|send|spell|let|mention|bring|offer|ask|invite|flag|put|detail|list|show|raise|suggest) <any>',
      '^ (good|great|fair|excellent|nice|lovely|sensible|smart|sound|reasonable) (question|point|idea|thinking|spot|catch|suggestion) (about|on|regarding|concerning|with|there|,)',
      // What the reader said, asked or wants.
      'you (have|had|recently|just|also|kindly|already|rightly|first)? (also|just|recently|now|kindly)? <say.past>',
      'you (have|recently|just|also)? been (asking|waiting|trying|writing)',
      'you (are|were) (asking|writing|reporting|looking|wondering|trying|waiting|unable|having|seeing|missing|right|locked|after|interested|planning)',
      'you (now|currently|also|still)? (ask|write|report|mention|describe|say|request|want|wish|complain|wonder|tell (me|us)|dispute|object)',
      "you (would|'d) (like|prefer|rather|want|love)",
      'you (could|did|were) not <any>',
      'you let (us|me) know',
      'in your (letter|message|mail|email|e-mail|note|call|report|request|last) ',
      '^ (the|an|a|this|<report.core>) <report.core>? (to|for|about|of|on|concerning|regarding|<placeholder>) ..10 (received|arrived|reached|registered|entered|recorded|logged|opened|is with|has come)',
      'your ..3 <report.noun> ..4 (received|arrived|reached us|reached me|came through|came in|is with|landed|logged|registered|entered|recorded|says|is in|states|is open|has come|came|safe|opened)',
      'your <any>? <report.noun> (about|for|to|of|that|regarding|from (<weekday>|last|this|yesterday|today|the|<num>|<placeholder>|earlier)|concerning|on|with|in|under|at|as|<placeholder>) <any>',
      'your <any>? <report.noun> $',
      '<report.core> <placeholder>? (has|have) (now|safely|duly)? been (received|entered|logged|registered|recorded|opened|examined|reviewed|processed)',
      // That it came in.
      '(we|i) (have|did)? (just|now|also|safely|today)? (received|receive|got|gotten|noted|logged|registered|recorded|read|reviewed) (well|safely)? (your|the|it|all|both)',
      '(we|i) (now|already)? have (now|got)? (your|in front of me)',
      'got it',
      '(have|got) (it|this|that|them|you|both) (down|here|on (the|our|my) (list|desk|board|table)|in front)',
      "^ (it is|it 's|that is|that 's) (the|that|about) <any>",
      '(we|you) (talked|spoke|discussed|chatted|agreed)',
      '^^ (the|your|that) <any> ..10 (is|are) (now)? (on|with) (my|our) (desk|list|bench|table|board)',
      '(our|the) (call|conversation|chat|phone call|talk|meeting) (of|on|this|today|yesterday|earlier|about|from|just)',
      '(as|like) (discussed|agreed|promised|requested|instructed|arranged|you (say|said|write|wrote|describe|described|asked|mentioned|put))',
      '(came through|came in (today|this|yesterday|safely|here)|have arrived|has arrived|arrived (today|this|safely|yesterday|here|with)|reached (us|me|our)|landed (on|in|with)|made it to us|is with us|are with us)',
      '(reference is made|we make reference|i refer|we refer) to',
      "(that (was|is|'s)|so) (the|your) (question|ask|request|wish|idea|report|complaint|problem|issue|concern|plan)",
      "(that|this|here) (is|'s) where (you|we|things|matters) ..3 (stand|are|left)",
      '(the|your) question (was|is) (whether|how|why|if|what)',
      '(i|we) can (see|confirm|reproduce|hear) <any>',
      '(same here|not (imagining|alone)|according to (your|you)|aware of (the|this|your))',
      '^ (noted|understood)',
      '(noted|understood|duly noted|loud and clear|read it all|heard you) $',
      '(taken note of|took note of|brought to (our|my) (attention|notice)|has been logged|is logged|have (registered|recorded) (your|the|this|it|that)) ',
      '(i|we) (do|can|fully|completely)? (hear|read|see|understand|gather|take it|know|realise|appreciate) (you|your|that you|that your|from your|it all|how|what)',
      '(i|we) have read',
      '(i|we) (understand|see|gather|hear|read) (that|from) <any>',
      'you say',
      'your <any> <any>? (that|which|who|whose) <!el.time>',
      '(considered|weighed|examined|studied|discussed|reviewed|assessed|evaluated|carefully read) (your|the|this|every) <any>',
      '(looked|checked|gone|went|dug|been|read) (at|into|through|over) (your|the|this|that|what) <any>',
      '(i|we) (have)? (just)? (know|knew|noticed|heard|learned|learnt|saw) (that|how|about|of|your|from) <any>',
      '^ if (i|we) (have|understand|understood|read|hear|heard|see|got|get) <any>',
      '(we|i) (refer|write|am writing|are writing|come back|am back|follow up|reply|respond) ..6 (your|about|regarding)',
      '(me|us) again about',
      '(getting|coming|writing|following|getting in touch|reaching out|checking in|circling) (back|up)? (to you|with you)? (about|regarding|on|concerning) (the|your|that|this) <any>',
      '(happy|glad|pleased|delighted|here) to (help|assist) (you)? ((to)? <any>|with) (your|the|that|this) <any>',
      '(happy|glad|pleased|delighted) to (explain|show|tell|walk) (you)? (through)? (how|why|what|where|when|which|whether) <any>',
      '(in connection with|it concerns|this concerns|it is about|this is about|shame about|thing about|trouble with|problem with|issue with|question about|mess with) (your|the|that)',
      // What the message is about.
      '^ (about|regarding|concerning|re|as (for|to)|with (regard|regards|respect|reference) to|in (regard|reference|response|reply|answer|relation|connection) (to|with)|on the (subject|matter) of|in the matter of|touching|back to|now to|further to|pursuant to|following|referring to) (your|the|that|this|our|<report.noun>|case|file|reference|<placeholder>) <any>',
      '^^ on the <!ack.when>',
      '(on|about|to|concerning) the (subject|matter|topic|question|issue|affair|business) of',
      '^ the one (that|which|you|whose|from|with) <any>',
      '(this|here|it) is ..6 (about|regarding|concerning|in (reply|response|answer) to) (your|the) <any>',
      '^ (on|to) your <any>',
      '^ (a|one|quick|short|brief|just) ..3 (note|word|one|line|update) (on|about) (your|the)',
      '(an|the|your) (answer|reply|update|news) (to|on|about) your',
      'thanks ..3 for (suggesting|proposing|recommending|requesting|highlighting|mentioning|enquiring|inquiring|describing|detailing|outlining|recounting|passing|voicing|applying|volunteering|offering|registering|ordering|booking|chasing|following up|taking the time to|taking the trouble to|telling|letting|reporting|informing|flagging|raising|asking|alerting|notifying|pointing|bringing|sharing|explaining|describing|writing|sending|attaching|providing|uploading|answering|confirming|checking|trying|completing|filling|submitting|posting|noting|spotting|noticing|returning|listing|drawing|warning|sticking|speaking|coming (back|forward|to us (with|about)))',
      'thank you ..3 for (suggesting|proposing|recommending|requesting|highlighting|mentioning|enquiring|inquiring|describing|detailing|outlining|recounting|passing|voicing|applying|volunteering|offering|registering|ordering|booking|chasing|following up|taking the time to|taking the trouble to|telling|letting|reporting|informing|flagging|raising|asking|alerting|notifying|pointing|bringing|sharing|explaining|describing|writing|sending|attaching|providing|uploading|answering|confirming|checking|trying|completing|filling|submitting|posting|noting|spotting|noticing|returning|listing|drawing|warning|sticking|speaking|coming (back|forward|to us (with|about)))',
      '(thanks|thank you) ..3 (contacting|reaching|writing|getting|your) ..5 (about|regarding|concerning|to request|to ask|to report)',
      '(thanks|thank you) ..3 for (the|those|these|all the|such|all your|both) ..1 <report.noun>',
      '(thanks|thank you) ..3 for (the|your|those|these) ..1 (photo|photos|picture|pictures|video|screenshot|screenshots|recording|scan) (of|from|showing) (your|the|a|an|that) <any>',
      '(thanks|thank you) ..3 for the <any> you <any>',
      // Thanks for the call, the visit, the order, the yes: what was done is said back.
      '(thanks|thank you) ..3 for (calling|ringing|phoning|visiting|stopping by|coming (in|by|to see|back)|dropping by|accepting|declining|choosing|buying|ordering|booking|joining|flying|travelling|thinking of|trusting) ..1 (us|me|our|your|the|a|with|at|from|about|to) ..8',
      '(thanks|thank you) ..3 for your (order|booking|visit|purchase|interest|stay|call|donation|gift|payment|feedback|patience|quick <any>) ..8',
      '^ (yes|no|sure|of course|certainly|indeed|absolutely|no problem|no worries|not at all) ,? (you|we|it|that|the|your) (can|may|are|is|could|need|will|do) ..10',
      '(lovely|kind|good|nice|thoughtful) of you to <any>',
      // An apology or sympathy that names what happened.
      'sorry (that|to (hear|learn|read|see) (that|about|of|your|you)?|about (the|your)|for the|your|you) <any>',
      '(apologise|apologies|apologize|apology|regret) ..2 (for|that|about) (the|your|our|having|not) <any>',
      '(sympathy|condolences) ..4 your',
      '(ouch|oh no|yikes|oof)',
      'remember the <any>',
    ],
    /** What the reader would like to have done. */
    'element.wish': [
      "you (have|had|just|recently|also)? (ask|asked|want|wanted|wish|wished|requested|would like|would prefer|'d like|are asking|were asking) <any>",
    ],
    /** The reader as the one it happened to: says something back at the top of a message only. */
    /** What the reader can't do, told at the very top: no refusal. */
    'element.acknowledgement.unable': [
      '^^ (so|and|now|yes|oh|ah)? you (can not|could not|are unable to|can no longer) <any>',
    ],
    'element.acknowledgement.early': [
      '^ (so|and|now|yes|oh|ah)? you (are unable|were unable|would (also)? (like|love|prefer)|wish|want|no longer)',
      'even though (the|your|you|it|our|we|they|he|she|nobody)',
      // “Our records show that your bill is open”, and what the reader's picture shows
      'our (records|system|logs|books|files) (show|shows|say|says|tell) (us)? (that)? (your|you) <any>',
      '^^ (it|this|that|they) (shows|show|describes|proves) (the|your|that|how|where|me|us) <any>',
      '^ (it|that|this)? (sounds|looks|seems) (like|as if|as though) (your|the|a|an|it|this|that|something|there|one|two|both) <any>',
      'your <any>? <report.noun>',
      'you (now|currently|also|still)? (need|see|experience|face|prefer|intend|seek|can not|own|live|use|have)',
      '^ (so|and|now|yes)? you <!you.cannot-open>',
      '^ (so|and|now|yes|that|this|both|all)? your <any>',
      'you (have|had|were|did|are)',
      'you <ed>',
      "you 'd been",
      '(promised|told|sent|charged|gave|left|owed|offered|booked|let|kept|asked) ..2 you',
      '^^ (ah|oh) <any>',
      '^^ (so|right) (you|your|the|it|this) <any>',
      '(froze|crashed|failed|broke|died|stopped|collapsed|vanished) (on|for) you',
      'gone',
    ],
    /** Names what the reader hoped for, and not what they said. */
    'element.acknowledgement.hoped': [
      // What the reader feels is no matter of theirs.
      '(understand|appreciate|share|see|know) your (disappointment|frustration|concern|concerns|anger|upset|annoyance|feelings|position|worry|worries)',
      // What the sender did for the reader: “a voucher added to your account”.
      '(added|credited|applied|put|refunded|returned|repaid|paid|deducted|taken|took|posted|sent|issued|placed|removed|knocked|transferred|booked|given|reversed|shipped|mailed|dispatched) ..7 (to|off|from|on|onto|into|in|against) your (account|card|bill|invoice|balance|wallet|next <any>|address|order|booking|subscription|profile|door|home|tab|file)',
      // What they have now, and who has it.
      '^ your <any> <any>? now (has|includes|comes) <any>',
      'you are (now|already)? (dealing|talking|speaking|working|chatting|in touch) (with|to) (<cap>|me|us|my <any>)',
      // Tells at once what was done.
      '^^ your <any> <any>? <any>? (is|are|has been|have been) (now|all|already)? (saved|updated|changed|stored|set up|switched|deleted|removed|closed|activated|reset|linked|stored|recorded)',
      '^ not (the|an|a) <any>',
      // What the sender asks for, or where something is: “with your account name”, “in your order history”.
      '(reply|respond|answer|write|come back|email|mail) ..5 with (your|the) ..3 <report.noun>',
      '(include|including|quote|quoting|state|stating|give|name|add|attach) (your|the) ..3 <report.noun>',
      'your <report.noun> (name|id|history|page|portal|settings|tab|section|menu|screen|list|dashboard|inbox|folder)',
      // Theirs, and no report: “your mail provider”.
      'your <report.noun> (provider|server|address|client|number|program|app|system|page|box|account|software|operator|carrier|service|settings|supplier|host)',
      "(answer|answers|reply|news|outcome|result|decision|response|date|one) (that|which)? you (would|'d|had|were|wanted|wished|hoped|asked|expected|could|may|might|will)",
    ],
    /** Openings that speak of the sender, or of nobody: they say nothing back. */
    'element.acknowledgement.none': [
      '(has|have|is|are) (now|also)? gone (up|over|on|out|off|through|straight|in) to <any>',
      '(we|our|us) ..4 (value|glad|happy|pleased|excited|proud|delighted|love) ..4 (you|your)',
      'your (satisfaction|business|experience|privacy|trust|loyalty|safety|opinion)',
      '(welcome|thanks|thank you)',
    ],
  },
};
