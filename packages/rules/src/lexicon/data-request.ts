import type { Lexicon } from '@trustlint/core';

/** Verbs by which something is handed over to whoever speaks. */
const GIVE =
  '(send|give|tell|share|provide|email|e-mail|mail|text|sms|forward|supply|submit|attach|read|confirm|dictate|quote|state|disclose|reveal|hand|pass|reply|respond|answer|revert|upload|enclose|show|message|dm|whatsapp|fax|shoot|mention|spell|repeat|communicate|furnish|include|advise|whisper|explain|screenshot|lend|grant|transmit|release|surrender|msg|ping|cough up|whatsapp|wire|convey|drag|list|resend|re-send|sling|fling|name|(inform|intimate|notify) (me|us) (of|about)?|trust (me|us) with|drop|pop|paste|let (me|us|our <any>|the <any>) (have|know|see)|(write|come|get|call|ring|phone|text|message) (me|us|back|us back|me back) with|write (me|us)|(fill|clue) (me|us) in (on|about)|hand over|leave (me|us|our <any>))';
const GIVING =
  '(sending|giving|telling|sharing|quoting|naming|answering|providing|emailing|e-mailing|mailing|texting|forwarding|supplying|submitting|attaching|reading|confirming|dictating|disclosing|revealing|handing|passing|replying|responding|uploading|showing|messaging|pasting|dropping|popping|including|snapping|photographing|scanning|stating|indicating|specifying|letting (me|us) (have|know|see))';
/** Verbs that hand over only where a channel is named: "type it here", "enter it below". */
const WRITE =
  '(type|enter|put|write|copy|list|note|fill|complete|add|leave|post|insert|key|jot|scribble|verify|confirm|tape|stick|clip|stuff|print|record)';
/** What stands for something that was named before. */
const IT =
  '(it|them|both|those|these|that|all of it|all of them|the same|yours|its contents|the contents|(the|a) (whole|full|entire|complete)? (list|copy|photo|photos|picture|pictures|screenshot|scan|content|text) of (it|them|that|this|these|those|both)|the lot|the (whole|full|entire|complete) (list|lot|thing|set)|(that|this) (link|code|number|file|mail|e-mail|email|message|text|list|sheet|screenshot|photo|picture|export)|the (link|code|digits|number|numbers|figures)|all (two|three|four|five))';
/** Verbs that hand over what is named before, without a word on who gets it. */
const HAND =
  '(send|share|tell|give|forward|text|email|e-mail|mail|message|provide|submit|quote|dictate|read out|read|repeat|pass|post|attach|supply|state|drop|pop|paste|copy|upload|hand|write|type|transmit|communicate|include|add|put|reveal|disclose|spell|relay|ping|shoot|bring|say|leave|key|whatsapp|dm|fax|revert with|reply with|respond with|answer with|come back with|get back with)';
/** Whoever speaks, as the one who gets something. */
const TO_SENDER = '(me|us|(our|my) <any>|support|the (team|agent|desk|engineer|technician|chat|thread|ticket))';
const BETWEEN =
  '(please|also|just|simply|kindly|then|now|still|first|only|quickly|possibly|perhaps|maybe|either|always|again|<ly>)?';

/** The reader is asked to hand something over. What it is comes as a cue of the rule that asks; `askedFor` puts both together. */
export const dataRequest: Lexicon = {
  classes: {
    /** A polite way into a request: what stands before the verb. */
    'data-request.opening': [
      '<request.opening>',
      'do (me|us) (a|the|one)? (small|little|quick|big)? (favour|favor|kindness|courtesy) (and|by|of)',
      '(be|is) (an angel|a star|a love|a dear|a darling|a legend|a sweetheart|so kind|so good|kind enough|good enough) (and|to|as to)?',
      '(do the needful|go ahead|get in touch|write in|take a minute|take a moment|take a second|see to it|have the goodness|have the kindness) (and|to)',
      '(please|kindly) (do|to)',
      '(could|can|would|will|might) (someone|somebody|anyone|anybody) (from|in|at|on)? (your)? <any>?',
      '(be|is|are) for you to',
      '(you|u) can (just|simply|also|now|always)?',
    ],
    /** What a sender does with data that is no reason to ask for it: “and I'll reply”. Single words. */
    'data-request.vague': [
      '(reply|answer|respond|write|get|come|be|go|proceed|continue|help|start|begin|move|let|have|know|contact|follow)',
    ],
    /** What “your …” names that is no data: what a reader says, does or likes, and things that are sent. Single words. */
    'data-request.no-data': [
      '(e|thoughts|thought|opinion|opinions|feedback|view|views|experience|experiences|idea|ideas|story|stories|question|questions|query|concern|concerns|wish|wishes|preference|preferences|preferred|favourite|favorite|choice|decision|answer|answers|reply|response|best|time|patience|trust|understanding|support|help|cooperation|consent|permission|approval|agreement|signature|confirmation|attention|business|friend|friends|colleague|colleagues|team|family|love|knowledge|screen|parcel|package|order|orders|ticket|tickets|appointment|appointments|booking|bookings|reservation|attendance|participation|subscription|acceptance|availability|request|complaint|claim|message|mail|own|old|new|device|phone|email|computer|browser|account|profile|password|cookies|cache|router|app|plan|plans|goal|goals|aim|problem|problems|issue|issues|budget|deadline|review|rating|vote|comments|comment|suggestion|suggestions|side|part|end|way|turn|money|card|payment|payments|bill|items|item|return|returns|purchase|cart|basket|settings|data|code|link|receipt|interest|enquiry|inquiry|case|situation|needs|requirements|ok|okay|word|voice|hands|hand|say|take|update|updates|changes|bank|doctor|driver|guests|customers|students|clients|tenants|children|access|space|room|opportunity|chance|moment|minute|time|way|ways|form|truth|outcome|result|results|news|plans|reason|reasons|cause|difference|steps|problem|lot|bit|few|word|good|right|other|others|rest|moment|day|evening|better|difference|parcel|box|case|one|ones|thing|things|text|note|status)',
    ],
    /** After “I'd like to”: words that ask, and don't say what for. Single words. */
    'data-request.telling': [
      '(ask|need|require|want|know|have|get|see|receive|request|remind|thank|apologise|apologize|say|tell|help|inform|let|hear|talk|invite|take|ensure|collect|learn|record|note|obtain|gather|chat|discuss|meet|welcome|congratulate|wish)',
    ],
    /** After “to” at the start of a clause: what is no purpose. Single words. */
    'data-request.not-purpose': [
      '(the|your|our|this|that|me|us|my|you|a|an|it|them|him|her|which|whom|be|be|continue|proceed|date|go|help|all|move|<num>)',
    ],
  },
  cues: {
    'data-request.ask': [
      `<data-request.opening> ${BETWEEN} (${GIVE}|ensure you ${GIVE})`,
      `${GIVE} (me|us|(our|my) (<person.role>|<person.team>|<any> <person.role>|<any> <person.team>)) (with|have|know|back|through|over|also|once|again)?`,
      `^ (please|just|simply|kindly|then|now|first|next|also|and|so|ok|okay)? ${BETWEEN} ${GIVE}`,
      `(and|then|or) (then|please|just|also)? ${GIVE} (me|us|it|them|that|back|over|here|through|her|him|our)`,
      '(and|then) (then|please|just|also)? (send|share|tell|give|forward|text|email) your',
      `(is|be) to (just|simply)? ${GIVE} (me|us|our|your|the)`,
      `(i|we) (will|would|'d)? ${BETWEEN} (need|want|like|require|ask|love|prefer) (for)? you to ${BETWEEN} ${GIVE}`,
      `(mind|how about|consider|(comfortable|fine|ok|okay|happy|alright|right|easy|good|cool) (with)?|by|start by|begin by|appreciate (you|your)?) ${GIVING}`,
      `(if|once|when|as soon as|after|unless|until) you (can|could|would|will|may|might)? ${BETWEEN} ${GIVE} (me|us|it|that|over|back|your|the|with)`,
      `(if|once|when|as soon as|after) you (can|could|would|will)? share (a|an|one|both|all|some) ..5 with (me|us)`,
      `(appreciate|appreciated|great|good|nice|helpful|lovely|grateful|help|kind|obliged) (it)? if you (could|can|would)? ${BETWEEN} ${GIVE}`,
      `you (can|may|could|might|will|would)? ${BETWEEN} ${GIVE} (me|us)`,
      `<sender.pronoun> (would|must|do)? ${BETWEEN} (ask|request|require|insist|suggest|propose) that you ${BETWEEN} ${GIVE}`,
      `<sender.pronoun> (ask|request|require|urge|invite) (all|our|the|every|each|both)? <any>? <any> to ${GIVE} (their|his|her|its|a|an|both)`,
      `(welcome|free|able|invited|kind|good) (enough)? (to|and) ${BETWEEN} ${GIVE} (me|us)`,
      `(please|kindly) (to|be so kind (and|to|as to)|be kind enough to) ${GIVE}`,
      `(please|kindly) be ${GIVING}`,
      `(can|could|would|will) (u|ya|someone|somebody|your <any>) ${BETWEEN} ${GIVE}`,
      `(and|then) ${BETWEEN} (send|share|give|tell|provide|forward|text|email) (otp|pin|password|login|pw|credentials)`,
      `(you)? (need|have|want|ought|are asked|are requested) to ${BETWEEN} ${GIVE} (me|us)`,
      '(over|back) to (me|us) with',
      `(any chance|wonder|wondering|hope|hoping|suggest|propose|asking|request|recommend) (that|if|whether)? you (can|could|might|would|will)? ${BETWEEN} ${GIVE}`,
      `(request|requesting|asking|ask|beg|urge|want|require) (that)? you (to|please|kindly) ${BETWEEN} ${GIVE}`,
      `(do not|never) (hesitate|be (shy|afraid)) to ${GIVE}`,
      `why do not you ${BETWEEN} ${GIVE}`,
      `^ do ${GIVE}`,
      `(make sure|be ready|be prepared|be able) (that)? (you|to) ${GIVE}`,
      `(ok|okay|possible|fine|easy|easier|easiest|convenient) for you to ${GIVE}`,
      `(enough|sufficient|suffices|perfect|ideal|happy|glad|pleased|thankful|delighted|fine) (for (us|me))? if you (could|can|would)? ${GIVE}`,
      `how about you ${GIVE}`,
      `(care|fancy|like|ready|willing) to ${GIVE} (me|us)`,
      `(easiest|easier|best|better|quicker|quickest|great|good|faster|fastest|helpful|simplest|simpler|enough|sufficient|happy|glad|grateful|pleased|perfect|ideal|appreciate it|appreciated|thankful|obliged|nice|lovely|useful|handy|delighted|kind|help|helps|help (me|us|a lot)|speed things up|save time) if you (kindly|just|also|could have)? (gave|sent|shared|provided|told|showed|passed|let|mailed|emailed|e-mailed|texted|forwarded|attached|uploaded|dictated|read|wrote|supplied|confirmed) (me|us|your|the|a|it|over)`,
      'help (me|us) (out)? with',
      '(hit|hook|furnish|favour|favor|oblige|present|grace|equip|arm|fix|sort) (me|us) (up|out)? with (your|the|a|an|both|all|some)',
      '(flick|get|fetch|find|bring|grab|dig out|look up|hand|slide|bung|lob|beam|zap|route|note|jot) (me|us) (over|across|through|along)? (your|both)',
      '(the|our|my|a) (<any>)? (agent|team|desk|engineer|technician|colleague|adviser|advisor|driver|fitter|operator|office|clerk|nurse|bot|assistant|tutor|handler) (has to|must|should|needs to|ought to|is to|will have to|wants to|would like to) be (told|given|sent|shown|handed|read|mailed|texted|provided with|informed of)',
      '(i|we|<sender>) (has to|have to|must|should|need to|needs to|ought to|would like to) be (told|given|sent|shown|handed|read|mailed|texted|provided with|informed of)',
      `you (forgot|omitted|failed|neglected) to ${GIVE}`,
      `(and|then) (please|then|just|also)? (send|share|tell|give|provide|read out|dictate|quote|mail|state) (the|both|all)`,
      `(confirm|prove|show) ..4 (by|in) ${GIVING}`,
      `by ${GIVING} (me|us|with|to us|to me)`,
      `you are ..1 (asked|requested|invited|required|obliged|kindly asked) to ${GIVE}`,
      `(necessary|important|essential|required|crucial) that you ${GIVE}`,
      '(shoot|ping|fire|chuck|sling|pop|drop|whack) (me|us|over|across|through|along) (the|your|a|both|all)',
      `(please|kindly) (arrange|remember|take a moment|be sure|make sure|feel free) to ${GIVE}`,
      `<request.opening> ${BETWEEN} (list|name|indicate|specify|declare|detail|fill in|present)`,
      `<request.opening> ${BETWEEN} return ..2 (copy|copies|scan|scans|photo|photos|photocopy|picture|pictures)`,
      '((once|as soon as|unless|until) you (have)?|(when|after|if) you have) (already)? (sent|mailed|emailed|e-mailed|given|told|shown|shared|provided|forwarded|texted|faxed|uploaded|supplied|submitted|confirmed) (me|us)',
      '(applicant|applicants|customer|customers|policyholder|claimant|tenant|tenants|member|members|student|students|patient|patients|holder|insured|passenger|passengers|guest|guests|client|clients|employee|employees|parents|borrower|residents|resident|candidates|candidate|visitors|travellers|users|account holders|bidders|sellers|buyers|donors|volunteers|participants|hosts|drivers|owners|everyone|everybody|you both|subscribers|cardholders|pupils) (shall|must|should|is to|are to|has to|have to|is asked to|are asked to|is requested to|are requested to) (submit|provide|state|furnish|supply|indicate|enclose|attach|send|give|present|declare|forward|return|upload|include|disclose|reveal|communicate|quote|share|tell|name|specify|list|mention)',
      '(answer|reply|response|message|e-mail|email|letter|application|request|mail) (by <any>)? (must|should|has to|needs to|ought to|is to|shall|will have to) (also)? (contain|include|state|show|give|name|have|list|carry)',
    ],
    'data-request.write': [
      `<request.opening> ${BETWEEN} ${WRITE}`,
      `^ (please|just|simply|kindly|then|now|first|next|also|and|so)? ${BETWEEN} ${WRITE}`,
      `(and|then) ${WRITE} (your|the|in|down)`,
      `you (can|may|could|might) ${BETWEEN} (${GIVE}|leave|type|write)`,
    ],
    'data-request.form': [
      '<request.opening> (complete|fill in|fill out|fill|answer)',
      '^ (please|just|simply|kindly)? (complete|fill in|fill out)',
      '(complete|fill in|fill out) (it|them|these|this|each) and (return|send|mail|email|bring|hand)',
    ],
    /** The answer goes to the sender. */
    'data-request.channel': [
      '(hit|press|click) reply',
      '(on|to) (the|our|my) (voicemail|answerphone|answering machine|mailbox)',
      'to <any>? <url>',
      '(attached|enclosed) (form|document|sheet|table|spreadsheet|pdf|list)',
      '(form|document|sheet|table|spreadsheet|list) (attached|enclosed)',
      '(to|with|for|tell|give|send|show) (me|us|support|(our|the) (team|agent|agents|technician|desk|support|engineer|engineers|colleague|staff|driver))',
      '(of|in|line of|body of) your (next)? (reply|answer|response|message|e-mail|email)',
      'on (the|a|your|our) <any>? (slip|note|label|sheet|envelope|box|parcel|package|paper|tag|sticker)',
      '(in|into|to|with) the (notes|note|comments|comment|subject|body|remarks) (of|line|box|field (of)?)',
      '(in|into|to|with|on|by|via|through) (your|this|the|a|an|my|our|next) (next|own|direct|private|return)? (reply|answer|response|chat|thread|ticket|e-mail|email|mail|message|conversation|case|comment|inbox|dm|request)',
      '(by|via|through|over) (return|reply|chat|whatsapp)',
      '(here|below|underneath|beneath|overleaf)',
      'under this (line|mail|message|e-mail|email|text|note)',
      '(where|so that|so) (i|we) can (see|read|watch) (it|them)?',
      '(to|into|at|for) the (camera|webcam|lens)',
      '(my|our) way',
      '(from|on) your (side|end|part)',
      '(and|then|please) (return|reply|send it|send this|send them)',
    ],
    /** On paper, beside the thing that goes to the sender. */
    'data-request.paper': [
      '(in|into|inside|with|on|to) (the|an|this|a|your) ..3 (envelope|parcel|package|box|letter|note|sheet|slip|label|form|survey|questionnaire|document|file|spreadsheet|doc|paper|sticker|tag|card|returns form|lid|cover|handset|bag)',
      '(with|to|on) (the|your) (device|phone|laptop|tablet|computer|parcel)',
      '(so|so that|and|then) (i|we|our <any>) (can|will|could|shall)',
      '(and|then) (send|post|mail|return|hand|give|drop|ship|bring|fax|scan|upload) (it|this|them|the <any>)',
    ],
    'data-request.need': [
      `<sender> (will|would|'d|do|may|might|shall|must|am going to|are going to|is going to)? ${BETWEEN} (need|needs|require|requires|want|wants|request|requests|love|like|appreciate|needing)`,
      `<sender> (could|would) (do with|use)`,
      `<sender> ${BETWEEN} (look|looks|looking|am looking|are looking) forward to (get|getting|receiving|seeing|having|hearing|reading|finding)`,
      `<sender> (would|'d|will|do)? ${BETWEEN} (hope|hopes|expect|expects|wish|wishes) to (see|find|get|receive|have|hear|read)`,
      `<sender> (are|am|is)? ${BETWEEN} (await|awaits|awaiting|expect|expects|expecting)`,
      `<sender> (am|are|is|will be) needing`,
      '(one|two|a|another|some) (last|more|final|small|little|other|further|quick)? (thing|things|item|items|detail|details|bit|bits|favour|point|points|piece|pieces) (to (request|ask|get|beg|collect)|(still|yet)? (missing|open|outstanding|needed|required|to come)) (from you|of you)?',
      '(handy|helpful|great|good|useful|best|easier|faster|quicker|nice|possible|ok|okay|fine) (for (us|me))? to (have|get|know|receive|see|use|borrow)',
      '^^ (one|last|next|another|only|final|just one) ..3 (thing|question|step|item|detail|point)',
      `<sender> (am|are|is) ${BETWEEN} (missing|waiting for|asking for|lacking|after)`,
      `<sender> ${BETWEEN} (miss|misses|lack|lacks) (still|yet)? from you`,
      '(grateful|thankful|glad|happy|obliged|pleased|like|love|delighted|need|have|wish|want) to (learn|be (told|given|sent|shown)|find out|obtain|note|hear)',
      `(can|could|may|might) <sender> ${BETWEEN} (have|get|grab|take|see|borrow|use|collect|write down|note down|ask (you)? for|trouble you for|bother you for|know)`,
      `(once|when|as soon as|after|until|unless|before|if|provided|providing|as long as|so long as|assuming|supposing|on condition) (that)? (i|we|our <any>|the <person.any>) ..1 (have|has|get|gets|receive|receives|got|had|know|knows|hold|holds|see|sees)`,
      `<sender> ${BETWEEN} (has|have|needs|need|must|ought) (to)? (know|have|see|hear|learn|hold|get|obtain|try)`,
      `<sender> (am|are|is) ${BETWEEN} (short of|looking for|hoping for|in want of|down to|only|just|still) (missing|lacking|after|waiting for|short of)?`,
      '(receipt|provision|transmission|communication|disclosure|submission|release) of',
      `(all|what|everything) (i|we|that is) (still|now|really)? need`,
      `(i|we) ${BETWEEN} ask (you)? for`,
      "(missing|needed|required) (from you|now|here)? (is|are|'s)",
      '^^ (still)? (needed|required|missing|outstanding|wanted|awaiting|waiting for)',
      `(they|he|she) (will|would|'d)? ${BETWEEN} (need|needs|require|requires|want|wants)`,
      `<sender> ${BETWEEN} (lack|lacks)`,
      '^ (just|only|still|also|all|so)? (just|only)? (need|needs|needing|missing)',
      '(documents|details|information|data|items|papers|things) (needed|required|(i|we) need|missing)',
      '(any chance of|mind if (i|we) (have|get|see|take))',
      `<sender> (will|may|might|are going to|am going to|have to|must|need to|would like to) ..4 ask (you)? for`,
      `(may|can|could|might) <sender> ${BETWEEN} ask`,
      '(quicker|faster|easier|better|good) (off)? with (your|the)',
      '(all|the only thing|what) (it|this|that|the <any>) (takes|needs|requires|wants|is missing|is lacking) is',
      '<sender> (am|are|is) ..1 (thing|item|detail|piece|number|word|step) short',
      '<sender> (wonder|wonders|am wondering|are wondering|am curious) (what|which)',
      '(they|he|she) (will|would|shall) be needing',
      '(trouble|bother|pester|press) you for',
      '(missing|last|final|remaining|outstanding|open) (piece|item|thing|bit|detail|link|point) (is|would be)',
      '(grateful|thankful|glad|happy|obliged|indebted) (for|of|about|to (have|get|receive))',
      '(help|helps|speed things up|save time|make it easier|make things easier) ..2 (to (have|get|know|see)|if (i|we) (had|have|knew|got|could (have|see|use)))',
      '(am|are|is) in need of',
      '(following|these|this) (is|are) (needed|required|necessary|missing)',
      '(can not|unable to|not able to) (proceed|continue|go on|go ahead|start|help|verify you|do (it|this|that|anything)) ..2 without',
      'our (technician|agent|engineer|colleague|driver|specialist|team|fitter|adviser|advisor) (will|may|might|is going to) ask (you)? for',
    ],
    /** Something has not come: with “yet”, “still” or “from you” it is asked for. */
    'data-request.lacking': [
      '(i|we|our <any>|he|she|they) (still|also|sadly|unfortunately|only)? (have|has|got|am|are|is|do|does|did|can|could) (still|so far|as yet|yet)? (no|without|not) (yet|still|seem to)? (have|had|got|received|receive|been given|been sent|see|seen|know|find|hold|get)?',
      '(i|we) never (got|received|had)',
    ],
    'data-request.question': [
      '(do|have) you (still|happen to)? (have|got)',
      '^^ got',
      "(what|which) (is|'s|are|was|were) (the|your|its|this|that)",
      '(whats|wots) (the|your|ur)',
      '(what|which)',
    ],
    /** "Have your PIN to hand when our agent calls." */
    'data-request.have': ['(have|keep) (your|the)', 'with your'],
    'data-request.ready': [
      '(ready|to hand|at hand|handy|available|on hand|nearby) ..1 (when|for|as|before|so) (we|i|he|she|they|you|our|the) ..2 (call|calls|ring|rings|phone|phones|agent|agents|engineer|technician|colleague|colleagues|driver|fitter|team)',
    ],
    /** What stands behind a secret that is asked for: "… would be great". */
    'data-request.wish': [
      'would (also|really|therefore|hence|then)? (be required by|let (me|us)|allow (me|us)|enable (me|us)|save|speed|make|be (great|welcome|most welcome|helpful|useful|good|perfect|ideal|enough|appreciated|nice|lovely|best|needed)|help|do|suffice)',
      '(is|are) (also|still)? missing',
      '(is|are|will be|would be) (also|still|therefore|hence|then)? (needed|required|wanted) (here|by return|from you|as (i|we)|in (this|the) (chat|mail|email|reply|form|ticket|thread))',
      '(must|should|has to|have to|needs to|need to|can|may|is to|are to|could) ..1 be (sent|given|provided|shared|included|forwarded|told|handed|attached|enclosed|supplied|submitted|emailed|e-mailed|texted|mailed|read out|communicated|disclosed|quoted|stated|noted|added) (over|directly|straight|along)? (to (me|us|our|support|(this|our) (address|mailbox|mail|number|inbox|email address|e-mail address|team|office|desk|department|chat)|the (agent|engineer|technician|driver|team|desk|support|fitter|counter)|<url>)|with your|in (your|the|this) (reply|ticket|form|mail|email|e-mail|message|answer|chat|letter))',
      '(must|should|has to|have to|needs to|need to|ought to|is to|are to) (also)? (be|stand|appear|go|come|figure) (in|with|on) your (next)? (answer|reply|response|message|email|e-mail|mail|letter|application)',
      '(is|would be|will be|seems) (the)? (quickest|easiest|fastest|simplest|enough|sufficient|all it takes|all that is missing)',
      'will (do|suffice|help)',
      '(has|have|must|needs to|need to|should) (first)? (reached|reach) (me|us|our <any>|this <any>)',
      '(has|have) (arrived|come in|been received) (here|with us|at our <any>)',
      '(is|are) (also|still)? (needed|required|necessary|wanted) (so|for (us|me|our)|by (us|me|our <any>|my <any>|the <person.any>)|before (i|we)|in your)',
    ],
    /** Opens a list of what is asked for. */
    'data-request.lead': [
      '(must|should|have to|need to|has to|shall|may) (also|first|all)? (reach|get to|come to|arrive (at|with)|be (with|sent to|mailed to|on)) (me|us|our <any>)',
      '(missing|lacking|outstanding|needed|required|wanted|still to come|open) (is|are)? (from you|still|now|here|yet)? $',
      '(send|mail|email|e-mail|forward|attach|enclose|upload|include|bring together|gather|provide|give|need|require) ..4 (following|these|below|this)',
    ],
    /** Behind what is asked for: “… is what I need”, “… we still need”. */
    'data-request.cleft': [
      `(that|which|what|all)? <sender> (will|would|do|shall|must)? ${BETWEEN} (need~|require~|want~|lack~|like an? (picture|photo|copy|scan) of|miss|misses|missed|ask~ (you)? for|ask~ you to (send|share|give|mail|provide|attach|submit|quote|tell|include|enclose|name|hand over)|wait~ for|am after|are after|is after|am missing|are missing|is missing|am waiting for|are waiting for|is waiting for|lacks)`,
    ],
    'data-request.it': [
      `${HAND} ${IT} (back|over|on|out|through|straight|across|along|down|up|in|off)? (straight|right|directly)? (away)? (to|with|for|at|in|into|on|by|under|via)? (${TO_SENDER}|here|below|(your|the|this|a|an) (next|own)? (reply|answer|response|chat|thread|ticket|e-mail|email|mail|message|conversation|comment|case)|return|reply|my way|our way|to <url>)`,
      `${HAND} (me|us) ${IT}`,
      `${HAND} to (me|us|our <any>|support) ${IT}`,
      `(if|could|would|can|will) you ..6 ${HAND} ${IT} $`,
      `(write|put|jot|note|stick|tape|print) (it|them|both) (down)? on (a|an|the|your) ..2 (sticker|note|slip|label|box|parcel|back|lid|sheet|paper|form|card|envelope|tag)`,
      `(please|kindly|then|just|and|so) (please|just|kindly)? (send|share|tell|give|provide|text|email|e-mail|forward|submit|quote|dictate|read out|pass on|supply|state|revert with|reply with|pass|mail|type|transmit) ${IT} (on|over|back|across|along|out|through|by|before|to <url>)`,
      `(please|kindly|then) (send|share|tell|provide|forward|submit|revert|quote|advise|email|e-mail|mail|text|dm|whatsapp|fax|state|give|supply) ${IT}? $`,
      `^^ (send|share|forward|text|email|quote|dictate|pass|mail) ${IT} (on|over|back|across|along|through|straight away|right away|and)`,
      `(i|we|our <any>) (will|would)? (just|only|also|still)? (need|want|require) (it|them|both|that (code|number|link)|the (code|number|link|digits)) (to (go on|proceed|continue|finish|finalise|complete|unlock|reset|check|verify|confirm)|for|so|before|now|from you|$)`,
      `${HAND} ${IT} (again|once more|a second time|too|as well)`,
      `let (me|us) (have|know|see) ${IT}`,
      `^ (send|share|text|forward|quote|dictate|read out|tell me|give me) ${IT} $`,
      `${HAND} ${IT} to (<num>|this (number|address|line|mailbox|inbox))`,
      `(read|tell|give|show|dictate|spell|repeat) ${IT} (to|out to) (him|her|them)`,
      `(tell|give|read|show) (him|her|them) ${IT}`,
      `(please|kindly) (add|include|attach|resend|enclose|supply) ${IT} $`,
      `(please|kindly|then|and) (type|write|put|copy|enter|paste|read) ${IT} (here|below|in (your|the|this) (reply|chat|answer|message))`,
      `(my|our) (colleague|agent|team|manager|engineer|technician|supervisor|driver|fitter) ..2 (need~|want~|ask~ for|require~|expect~|wait~ for) ${IT}`,
      `(once|when|as soon as|after|until) (i|we) (have|get|know|see|receive|got) ${IT}`,
      `(with|through) (it|them|that|both|this|that code|that number|those) (i|we) (can|could|will|would|shall)`,
      '(which|what) (one|ones) (is|are|was|were) (right|correct|current|valid|the|it|there|shown|on)',
      '^ what (is|are) (it|they) (now|today|exactly)?',
      'what (is it|are they|is|are) (it|they)? $',
      'what (does|do) (it|they|the <any>) (say|read|show|tell)',
      'pass (it|them) (on|along|over)',
      '(tell|let) (me|us) (know)? what (it|they|the <any>) (is|are|says|say|shows)',
      '^^ what (is|was|does|are) (it|that|they) (say)? $',
      '(send|give|show|attach|email|e-mail|share) (me|us)? (a|the) (photo|copy|picture|screenshot|scan) of (it|them|that|this|both)',
      '(send|whatsapp|text|dm|mail|email|e-mail|message|ping|fax|post|forward|shoot) (it|them|those|both) (over|across|back|along|through|our way)',
      'please (send|share|tell|give|provide|text|email|e-mail|forward|submit) (it|them|both) $',
    ],
    /** Where the reader finds the secret that they are to tell: "look up … and tell me". */
    'data-request.fetch': [
      `^ (please|just|simply|now|then)? ${BETWEEN} (look (up|in|at|for|into)|find|find out|check|open|read|copy|get|fetch|locate|scan|export|grab|dig out|photograph|snap|take|make|snap|ask|log in|generate|create)`,
    ],
    'data-request.back': [
      '(and|then|to) (please|then|just|simply)? (tell|show|text|email|message|ring|call) (me|us) (it|them|the|what|that|with)?',
      '(and|then) (please|then|just|simply)? let (me|us) know',
      '(and|then|to) (please|then|just|simply)? (send|email|forward|text|share|post|attach|pass|drop|pop|put|add|copy|paste|mail|upload|ping|shoot|give|hand|stick|whatsapp|dm|fax|type|key) (me|us)? (it|them|both|that)',
    ],
    'data-request.interface': [
      '(in|into|on|at|to|through|using) (the|this|that|your|our|its) ..3 (page|screen|box|field|prompt|dialog|dialogue|window|app|application|installer|terminal|keypad|header|headers|body|config|configuration|settings|tab|website|portal|site|machine|reader|wizard|console|browser|checkout|parameter|script)',
      '(in|into|on|at|using) (the|this|that|your|our|its) ..2 (device|watch|phone|tablet)',
      'when (prompted|asked|the <any> asks|the <any> (prompts|requests)|it asks)',
      '(and|then) (click|press|tap|choose|select|hit|confirm with|sign in|log in)',
      '(as|in) (a|an|the) <any>? (header|parameter|variable|query)',
      '(in|with|of|for|each|every|per|the|an|api|http|get|post) (request|requests|api call|query|url|curl|endpoint)',
    ],
  },
};
