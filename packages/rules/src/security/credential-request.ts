import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';

const ID = 'security/credential-request';

/** Verbs by which something is handed over to whoever speaks. */
const GIVE =
  '(send|give|tell|share|provide|email|e-mail|mail|text|sms|forward|supply|submit|attach|read|confirm|dictate|quote|state|disclose|reveal|hand|pass|reply|respond|answer|revert|upload|enclose|show|message|dm|whatsapp|fax|shoot|mention|spell|repeat|communicate|furnish|include|advise|whisper|explain|screenshot|lend|grant|transmit|(inform|notify) (me|us) (of|about)|trust (me|us) with|drop|pop|paste|let (me|us|our <any>|the <any>) (have|know|see)|(write|come|get|call|ring|phone|text|message) (me|us|back|us back|me back) with|hand over|leave (me|us|our <any>))';
const GIVING =
  '(sending|giving|telling|sharing|stating|quoting|naming|answering|providing|emailing|e-mailing|mailing|texting|forwarding|supplying|submitting|attaching|reading|confirming|dictating|disclosing|revealing|handing|passing|replying|responding|uploading|showing|messaging|pasting|dropping|popping|including|letting (me|us) (have|know|see))';
/** Verbs that hand over only where a channel is named: "type it here", "enter it below". */
const WRITE =
  '(type|enter|put|write|copy|list|note|fill|complete|add|leave|post|insert|key|jot|scribble|verify|confirm|tape|stick|clip|stuff|print|record)';
const BETWEEN =
  '(please|also|just|simply|kindly|then|now|still|first|only|quickly|possibly|perhaps|maybe|either|always|again|<ly>)?';

/** A secret by its full name. */
const SECRET = [
  '(password|passwords|passcode|passcodes|passphrase|passphrases|pass-phrase|pass-code|pwd|pw|passwort)',
  '(pin|pins|puk|tan|otp|otps|totp|mtan)',
  '(pin|puk|tan|otp) (number|numbers|code|codes)',
  '(one-time|single-use|verification|security|authentication|authenticator|authorisation|login|log-in|sign-in|access|activation|unlock|unlocking|recovery|backup|back-up|rescue|reset|sms|text|2fa|mfa|two-factor|two-step|second-factor|temporary|auth|confirmation|validation|master|secret|approval|transaction|alarm|pairing|linking|transfer|porting|epp|remote) (code|codes|passcode|passcodes|pin|password|digits)',
  '(<num>|four|five|six|seven|eight) (digit|digits|figure|character) (code|codes|pin|passcode|password|otp)',
  '(login|log-in|logon|log-on|sign-in|signin|access|authentication|admin) (details|detail|data|credentials|information|info|particulars)',
  'credentials',
  '(username|user name|user id|login|email|e-mail|user) (and|with|plus|or) (its|the|your|a)? (password|passcode|pin)',
  '(your|ur|the|my|an|a|ftp|sftp|ssh|admin|root|server|database|portal|hosting|wordpress|full) (login|logins|log-in)',
  '(answer|answers|reply|response) to (your|the|that|this|its|a) (security|secret|memorable|recovery|personal) (question|questions)',
  '(answer|answers) to your questions',
  "(answer|answers) to the question what (was|is|'s) (the name of)? your (first|mother|favourite|favorite)",
  'answer ..4 (security|secret) question',
  'name of your first (pet|school|teacher|car)',
  "first (pet|teacher) 's name",
  '(security|secret|memorable) (answer|answers|word|words|phrase)',
  'memorable (information|place|date|name)',
  "(mother 's|your) maiden name",
  '(private|secret|ssh|api|encryption|decryption|signing|master|recovery|root|live|deploy|service account|wi-fi|wifi|wep|wpa) (key|keys|key file)',
  '(api|access|bearer|auth|authentication|refresh|session|oauth|jwt|personal access|security|secret|login) (token|tokens)',
  '(client|app|api|webhook|signing|shared|totp|consumer) (secret|secrets)',
  '(aws|amazon|stripe|azure|openai|cloud|server|access) (key|keys)',
  '(totp|2fa|mfa|authenticator) (seed|secret|key|setup key)',
  '(service account|credentials) (json|file)',
  'connection string',
  'keystore',
  '(unlock|lock|swipe) pattern',
  'combination (of|to|for) (the|your) <any>? (safe|lock|vault|padlock)',
  '(user|login|id) (and)? (pass|pw)',
  '(cvv|cvc|cvv2|cvc2)',
  '(card verification|card security) (code|number|value)',
  '(three|last three|3|last 3) digits on the back of (your|the) (credit|debit|bank|payment)? card',
  'security code on the back of (your|the) (credit|debit|bank|payment)? card',
  '(login|log-in|sign-in|one-time|single-use|passwordless) (link|links|url)',
  '(secrets|passwords|tokens) (in (it|them)|included|inside|visible|left in)',
  '(password|token|pin|secret|key) (visible|unmasked|unredacted|in (clear|plain) (text)?|filled in)',
  'what (the|your) (authenticator|authenticator app|sms|text|text message|token generator) (shows|says|displays|reads|said)',
  '(session|login|auth|authentication) (cookie|cookies)',
  '(cookie|cookies) (file|jar|export|value|values|header|string)',
  '(seed|recovery|backup|back-up|secret|mnemonic|wallet) (phrase|phrases|words|key)',
  '(twelve|twenty-four|12|24) (recovery|seed|secret|backup)? words',
  'qr code ..6 (authenticator|authenticator app|two-factor|2fa)',
  'password reset (link|e-mail|email|mail|message|token)',
  'magic link',
  'creds',
  '(pem|p12|pfx|ppk|kdbx|jks)',
  '(phototan|pushtan|smstan|chiptan|itan)',
  'keepass (file|database)',
  '(your|all|browser) cookies',
  '(number|code|digits) ..3 (fob|dongle)',
  '(key safe|lockbox|key box|safe) (code|combination)',
  'memorable date',
  '(login|logins)',
  '(your|github|gitlab|slack|shopify|discord|bot|integration|personal|developer|deploy) (token|tokens)',
  'token (from|in) your',
  '(code|digits|figures) ..3 (from|in|on|by|via) (the|your|that|a)? (text|sms|text message|authenticator|authenticator app|push)',
  '(code|safe|pass|secret) (word|words|number)',
  '(recovery|emergency|rescue) (sheet|kit)',
  '(key|keys) (to|for|of) (your|the) (server|account|wallet|database|api|shop|store|bucket|cluster|vault|repository)',
] as const;

export const credentialRequest = defineRule({
  id: ID,
  level: 'sentence',
  severity: 'error',
  fix: 'suggest',
  profile: 'essential',
  summary: 'Asks the reader to send a password, PIN, one-time code, security answer, key, token or the like.',
  why: 'A secret that is sent lies in two mailboxes, in the help desk and in every copy of both. And readers who have learned that you ask for secrets will also give them to the next person who says they are you.',
  sources: ['000 8.2'],
  audience: 'any',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Secrets that are made to be told to your team, such as `support PIN`.',
    },
  },
  phrases: {
    [`${ID}.secret`]: [...SECRET],
    /** A secret only where one has just been sent. */
    [`${ID}.code`]: [
      '(the|that|this|those|these|your) (code|codes|digits|figures|six|one-time number)',
      '(what|which) «(code|codes|digits|number|numbers|figures|letters)»',
      '(the|those|these|all)? (<num>|four|five|six|seven|eight) (digits|numbers|figures|characters)',
      '(<num>|four|five|six|seven|eight) (digit|figure) number',
      '(code|codes|number|numbers|digits|token) (that|which)? (you|we|i|it|they) ..2 (received|got|get|see|sent|texted|emailed|e-mailed|receive|generated|shows|displays|mailed)',
    ],
    [`${ID}.delivery`]: [
      '(sent|sending|texted|texting|mailed|emailed|e-mailed|messaged|got|getting|received|receiving|generated|((will|shall|going to|should) (be)? (send|text|mail|email|get|receive|getting|receiving))) ..6 (code|digits|number|pin|password|passcode|token)',
      '(code|digits|number|pin|password|passcode|token) ..6 (sent|texted|received|got|mailed|emailed|e-mailed|gone|went|goes|comes|arrive~|came|on its way|on your phone|by (text|sms))',
      '(did|do|have|will|should) you ..2 (get|got|receive|received) ..3 (code|pin|digits)',
      '(code|digits|pin|number) (that|which)? you ..1 (get|receive)',
      '(text|sms|texted|authenticator|two-factor|2fa|one-time|verification|push)',
      '(in|from|of) (the|your|that) (text|text message)',
      '(text|message) (says|said|contains|shows|has)',
    ],
    [`${ID}.ask`]: [
      `<request.opening> ${BETWEEN} (${GIVE}|ensure you ${GIVE})`,
      `^ (please|just|simply|kindly|then|now|first|next|also|and|so|ok|okay)? ${BETWEEN} ${GIVE}`,
      `(and|then|or) (then|please|just|also)? ${GIVE} (me|us|it|them|that|back|over|here|through|her|him|our)`,
      '(and|then) (then|please|just|also)? (send|share|tell|give|forward|text|email) your',
      `(is|be) to (just|simply)? ${GIVE} (me|us|our|your|the)`,
      `(i|we) (will|would|'d)? ${BETWEEN} (need|want|like|require|ask|love|prefer) (for)? you to ${BETWEEN} ${GIVE}`,
      `(mind|how about|consider|by|start by|begin by|appreciate (you|your)?) ${GIVING}`,
      `(if|once|when|as soon as|after|unless|until) you (can|could|would|will|may|might)? ${BETWEEN} ${GIVE} (me|us|it|that|over|back|your|the|with)`,
      `(appreciate|great|good|nice|helpful|lovely|grateful|help|kind) (it)? if you (could|can|would)? ${BETWEEN} ${GIVE}`,
      `you (can|may|could|might|will|would)? ${BETWEEN} ${GIVE} (me|us)`,
      `(welcome|free|able|invited|kind|good) (enough)? (to|and) ${BETWEEN} ${GIVE} (me|us)`,
      `(please|kindly) (to|be so kind (and|to|as to)|be kind enough to) ${GIVE}`,
      `(please|kindly) be ${GIVING}`,
      `(can|could|would|will) (u|ya|someone|somebody|your <any>) ${BETWEEN} ${GIVE}`,
      `(and|then) ${BETWEEN} (send|share|give|tell|provide|forward|text|email) (otp|pin|password|login|pw|credentials)`,
      `(you)? (need|have|want|ought|are asked|are requested) to ${BETWEEN} ${GIVE} (me|us)`,
      '(over|back) to (me|us) with',
      `(any chance|wonder|wondering|hope|hoping|suggest|propose|asking|request|recommend) (that|if|whether)? you (can|could|might|would|will)? ${BETWEEN} ${GIVE}`,
      `(request|requesting|asking|ask) you to ${BETWEEN} ${GIVE}`,
      `(do not|never) (hesitate|be (shy|afraid)) to ${GIVE}`,
      `why do not you ${BETWEEN} ${GIVE}`,
      `^ do ${GIVE}`,
      `(make sure|be ready|be prepared|be able) (that)? (you|to) ${GIVE}`,
      `(ok|okay|possible|fine|easy|easier|easiest|convenient) for you to ${GIVE}`,
      `(easiest|easier|best|better|quicker|quickest|great|good|faster|fastest|helpful|simplest|simpler) if you (gave|sent|shared|provided|told|showed|passed|let) (me|us)`,
      'help (me|us) (out)? with',
    ],
    [`${ID}.write`]: [
      `<request.opening> ${BETWEEN} ${WRITE}`,
      `^ (please|just|simply|kindly|then|now|first|next|also|and|so)? ${BETWEEN} ${WRITE}`,
      `(and|then) ${WRITE} (your|the|in|down)`,
      `you (can|may|could|might) ${BETWEEN} ${GIVE}`,
    ],

    /** The answer goes to the sender. */
    [`${ID}.channel`]: [
      '(hit|press|click) reply',
      '(on|to) (the|our|my) (voicemail|answerphone|answering machine|mailbox)',
      'to <any>? <url>',
      '(attached|enclosed) (form|document|sheet|table|spreadsheet|pdf|list)',
      '(form|document|sheet|table|spreadsheet|list) (attached|enclosed)',
      '(to|with|for|tell|give|send|show) (me|us|support|(our|the) (team|agent|agents|technician|desk|support|engineer|engineers|colleague|staff|driver))',
      '(of|in|line of|body of) your (next)? (reply|answer|response|message|e-mail|email)',
      'on (the|a|your|our) <any>? (slip|note|label|sheet|envelope|box|parcel|package|paper|tag|sticker)',
      '(in|into|to|with) the (notes|note|comments|comment|subject|body|remarks) (of|line|field of)',
      '(in|into|to|with|on|by|via|through) (your|this|the|a|my|our|next) (next|own|direct|private|return)? (reply|answer|response|chat|thread|ticket|e-mail|email|mail|message|conversation|case|comment|inbox|dm|request)',
      '(by|via|through|over) (return|reply|chat|whatsapp)',
      '(here|below|underneath)',
      '(and|then|please) (return|reply|send it|send this|send them)',
    ],
    /** On paper, beside the thing that goes to the sender. */
    [`${ID}.paper`]: [
      '(in|into|inside|with|on|to) (the|an|this|a|your) ..3 (envelope|parcel|package|box|letter|note|sheet|slip|label|form|survey|questionnaire|document|file|spreadsheet|doc|paper|sticker|tag|card|returns form|lid|cover|handset|bag)',
      '(with|to|on) (the|your) (device|phone|laptop|tablet|computer|parcel)',
      '(so|so that|and|then) (i|we|our <any>) (can|will|could|shall)',
      '(and|then) (send|post|mail|return|hand|give|drop|ship|bring|fax|scan|upload) (it|this|them|the <any>)',
    ],
    [`${ID}.need`]: [
      `<sender> (will|would|'d|do|may|might|shall|must|am going to|are going to|is going to)? ${BETWEEN} (need|needs|require|requires|want|wants|request|requests|love|like|appreciate|needing)`,
      `<sender> (could|would) (do with|use)`,
      `<sender> (am|are|is|will be) needing`,
      '(handy|helpful|great|good|useful|best|easier|faster|quicker|nice|possible|ok|okay|fine) (for (us|me))? to (have|get|know|receive|see|use|borrow)',
      '^^ (one|last|next|another|only|final|just one) ..3 (thing|question|step|item|detail|point)',
      `<sender> (am|are|is) ${BETWEEN} (missing|waiting for|asking for|lacking|after)`,
      `(can|could|may|might) <sender> ${BETWEEN} (have|get|grab|take|see|borrow|use|collect|write down|note down|ask (you)? for|trouble you for|know)`,
      `(once|when|as soon as|after|until|if) (i|we) (have|get|receive|got|had|know)`,
      `(all|what|everything) (i|we|that is) (still|now|really)? need`,
      `(i|we) ${BETWEEN} ask (you)? for`,
      "(missing|needed|required) (from you|now|here)? (is|are|'s)",
      '^^ (still)? (needed|required)',
      `(they|he|she) (will|would|'d)? ${BETWEEN} (need|needs|require|requires|want|wants)`,
      `<sender> ${BETWEEN} (lack|lacks)`,
      `<sender> (will|may|might|are going to|am going to) ..4 ask (you)? for`,
      '(quicker|faster|easier|better|good) (off)? with (your|the)',
      '(grateful|thankful|glad|happy) (for|about|to (have|get|receive))',
      '(help|helps|speed things up|save time|make it easier|make things easier) ..2 (to (have|get|know|see)|if (i|we) (had|have|knew|got|could (have|see|use)))',
      '(am|are|is) in need of',
      '(following|these|this) (is|are) (needed|required|necessary|missing)',
      '(can not|unable to|not able to) (proceed|continue|go on|go ahead|start|help|verify you|do (it|this|that|anything)) ..2 without',
      'our (technician|agent|engineer|colleague|driver|specialist|team|fitter|adviser|advisor) (will|may|might|is going to) ask (you)? for',
    ],
    [`${ID}.question`]: [
      '(do|have) you (still|happen to)? (have|got)',
      '^^ got',
      "(what|which) (is|'s|are|was|were) (the|your|its|this|that)",
      '(what|which)',
    ],
    /** "Have your PIN to hand when our agent calls." */
    [`${ID}.have`]: ['(have|keep) (your|the)', 'with your'],
    [`${ID}.ready`]: [
      '(ready|to hand|at hand|handy|available|on hand|nearby) ..1 (when|for|as|before|so) (we|i|he|she|they|you|our|the) ..2 (call|calls|ring|rings|phone|phones|agent|agents|engineer|technician|colleague|colleagues|driver|fitter|team)',
    ],
    /** What stands behind a secret that is asked for: "… would be great". */
    [`${ID}.wish`]: [
      'would (also|really)? (be (great|helpful|useful|good|perfect|ideal|enough|appreciated|nice|lovely|best|needed)|help|do|suffice)',
      '(is|are) (also|still)? missing',
      '(is|are|will be) (also|still)? (needed|required|wanted) (here|from you|as (i|we)|in (this|the) (chat|mail|email|reply|form|ticket|thread))',
      '(must|should|has to|have to|needs to|need to|can|may|is to|are to|could) ..1 be (sent|given|provided|shared|included|forwarded|told|handed|attached|enclosed|supplied|submitted|emailed|e-mailed|texted|mailed|read out|communicated|disclosed|quoted|stated|noted|added) (over|directly|straight|along)? (to (me|us|our|support|the (agent|engineer|technician|driver|team|desk|support|fitter|counter)|<url>)|with your|in (your|the|this) (reply|ticket|form|mail|email|e-mail|message|answer|chat|letter))',
      '(is|would be|will be|seems) (the)? (quickest|easiest|fastest|simplest|enough|sufficient)',
      '(is|are) (also|still)? (needed|required|necessary) (so|for (us|me|our)|by us|before (i|we)|in your)',
    ],
    [`${ID}.it`]: [
      `(read|tell|send|give|text|forward|repeat|share|paste|drop|pop|reply with|type|write|attach|post|email|e-mail) (it|them|that|those|both) (back|over|on|out|through|straight)? (to|with|for)? (me|us|here|below|our <any>)`,
      'pass (it|them) (on|along|over)? (to)? (me|us|here)',
      '(tell|let) (me|us) (know)? what (it|they|the <any>) (is|are|says|say|shows)',
      '^^ what (is|was|does|are) (it|that|they) (say)? $',
      '(send|give|show|attach|email|e-mail|share) (me|us)? (a|the) (photo|copy|picture|screenshot|scan) of (it|them|that|this|both)',
      'send (it|them|those|both) (over|across|back|along|our way)',
      'please (send|share|tell|give|provide|text|email|e-mail|forward|submit) (it|them|both) $',
      `(read|tell|send|give|text|forward|repeat|share|paste|drop|pop|type|write|attach|post|put|add|include) (it|them|that|those|both) (in|into|to|with|on) (your|this|the|our) (next)? (reply|answer|response|chat|thread|ticket|e-mail|email|message|conversation)`,
    ],
    /** A message by which whoever has it can sign in. */
    [`${ID}.forward`]: [
      'forward (me|us|on|over|along)? ..4 (verification|activation|sign-in|login|reset|one-time|security) (link|email|e-mail|mail|message|text|sms)',
    ],
    /** Where the reader finds the secret that they are to tell: "look up … and tell me". */
    [`${ID}.fetch`]: [
      `^ (please|just|simply|now|then)? ${BETWEEN} (look (up|in|at|for|into)|find|find out|check|open|read|copy|get|fetch|locate|scan|export|grab|dig out|photograph|take|make|snap|ask|log in|generate|create)`,
    ],
    [`${ID}.back`]: [
      '(and|then|to) (please|then|just|simply)? (tell|show|text|email|message|ring|call) (me|us) (it|them|the|what|that|with)?',
      '(and|then) (please|then|just|simply)? let (me|us) know',
      '(and|then) (please|then|just|simply)? (send|email|forward|text|share|post|attach|pass) (it|them|both)',
    ],
    /** The secret is typed into the product, sent to the reader, or the text is about fraud. */
    [`${ID}.innocent`]: [
      '(scam|scams|scammer|scammers|phishing|fraud|fraudster|fraudsters|criminal|criminals|thief|thieves|impostor|impostors|caller|callers|stranger|strangers|fake)',
      '(they|who|to|not|never|people|scammers|callers|might|may|could) ask ..1 you (to|for)',
      '(asks|asked|asking|claims|pretends|tells|wants|urges) ..1 you (to|for)',
      '(by mistake|by accident|accidentally|beware|watch out)',
      'at the (till|terminal|cash machine|atm|pump|kiosk)',
      '(with|to) (nobody|no one|none|yourself)',
      'leave ..6 (out|empty|blank|off|away)',
      'keep ..6 (secret|yourself|private|hidden|safe)',
      '(hide|blank|black|mask|redact|remove|delete|cover|strip|replace|obscure|crop) (out|over)? ..5 (password|passwords|token|tokens|key|keys|secret|secrets|credentials|pin|code|codes|part|digits)',
    ],
    [`${ID}.interface`]: [
      '(in|into|on|at|to|through|using) (the|this|that|your|our|its) ..3 (page|screen|box|field|prompt|dialog|dialogue|window|app|application|installer|terminal|keypad|header|headers|body|config|configuration|settings|tab|website|portal|site|machine|reader|wizard|console|browser|checkout|parameter|script)',
      '(in|into|on|at|using) (the|this|that|your|our|its) ..2 (device|watch|phone|tablet)',
      'when (prompted|asked|the <any> asks|the <any> (prompts|requests)|it asks)',
      '(and|then) (click|press|tap|choose|select|hit|confirm with|sign in|log in)',
      '(as|in) (a|an|the) <any>? (header|parameter|variable|query)',
      '(request|api call|query|url|curl|endpoint)',
    ],
  },
  bad: [
    { text: 'Please ⟦send us your password⟧ so that we can look at the diary for you.' },
    { text: 'We have texted you a code. ⟦What is the six-digit code⟧?' },
    { text: 'Could you ⟦share the API key⟧ of the shop with our developers?' },
    { text: 'To open the vault for you, ⟦I need the answer to your security question⟧.' },
    { text: 'Please reply with:\n\n- the number of your contract\n- ⟦your PIN⟧' },
    { text: 'Kindly ⟦provide your login details⟧ at your earliest convenience.' },
    { text: '⟦Paste your recovery phrase⟧ into this chat, and I’ll restore the wallet.' },
    { text: 'If that changes nothing, ⟦please reply with your password⟧.' },
    { text: '⟦The password of the till must be sent to us⟧ before the fitter comes.' },
    { text: '⟦Have your PIN ready when our agent rings⟧.' },
    { text: 'Just now a code went out to your phone. ⟦Read it back to me⟧ and we’re done.' },
  ],
  good: [
    { text: "We'll never ask you to send us your password.", because: 'it is a warning' },
    { text: 'Enter your PIN on the keypad and press the green key.', because: 'it is typed into the device' },
    { text: 'Forgot your passcode? You can choose a new one under **Profile**.', because: 'it helps to reset' },
    { text: 'If somebody asks you to send them a verification code, hang up.', because: 'it warns of fraud' },
    { text: 'Please send us the error code on the display.', because: 'an error code is no secret' },
    {
      text: "We don't need your password for this. An invitation as a guest is enough.",
      because: 'it is not asked for',
    },
    { text: 'Could you tell me when you last changed your password?', because: 'it asks for a date' },
    {
      text: 'Please send us your public key, and we’ll add it to the server.',
      because: 'a public key is made to be known',
    },
    { text: 'Please send us the master key of the flat back by registered post.', because: 'it is a key of metal' },
    { text: 'Please tell your students the password of the course.', because: 'it goes to others than the sender' },
    { text: 'Include your API key in the `Authorization` header of each request.', because: 'it goes to the product' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const told = new Set<number>();
      for (const { first, last, sentence } of requestsIn(reading, context.options.allow)) {
        if (told.has(sentence)) continue;
        told.add(sentence);
        yield tell(reading, first, last, sentence, context);
      }
    }
  },
});

/** Word indices of a request, inclusive. */
interface Request {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

function* requestsIn(reading: Reading, allow: readonly string[]): Iterable<Request> {
  for (const secret of reading.cues(`${ID}.secret`)) {
    if (!isSecret(reading, secret, allow)) continue;
    const request = askedFor(reading, secret);
    if (request !== undefined) yield request;
  }
  for (const code of reading.cues(`${ID}.code`)) {
    if (!reading.has(`${ID}.delivery`, code.sentence, -1, 1) || !isSecret(reading, code, allow)) continue;
    const request = askedFor(reading, code);
    if (request !== undefined) yield request;
  }
  for (const mail of reading.cues(`${ID}.forward`)) {
    if (!isRefused(reading, mail) && !reading.has(`${ID}.innocent`, mail.sentence)) yield mail;
  }
  for (const it of reading.cues(`${ID}.it`)) {
    const { sentence } = it;
    const secrets = [`${ID}.delivery`, `${ID}.secret`];
    const isAbout = (found: Cue): boolean =>
      found.first < it.first && (found.type !== secrets[1] || isSecret(reading, found, allow));
    if (!reading.cuesIn(secrets, sentence, -1, 0).some(isAbout)) continue;
    if (!isRefused(reading, it) && !reading.has(`${ID}.innocent`, sentence, -1, 0)) yield it;
  }
}

/** Words before "code" that make it none of the reader's secrets. */
const OTHER_CODES = new Set(
  'error postal post zip discount country area promo promotional voucher coupon gift referral product bar source dress sort tax colour color tracking order booking dial dialling reservation status fault reference item model customer batch article currency language airport station diagnostic exit response blink reason redemption offer event qr html embed css serial phone telephone mobile account invoice case ticket card contract policy meter house flat room vat confirmation-of part parcel delivery flight public publishable'.split(
    ' ',
  ),
);
/** Words after a secret's name that make it the name of something else: "password manager". */
const COMPOUNDS = new Set(
  'reset resets resetting manager managers policy policies field fields page pages screen rule rules requirement requirements length strength hint box form change changes protection protected protection pad terminal format option options setting settings section tab menu prompt error errors problem problems issue issues recovery expiry expiration limit limits type types name names id ids button generator vault app dialog free receipt slip envelope mailer board boards badge badges request requests history label letter reminder email e-mail mail link attempt attempts method time times area works'.split(
    ' ',
  ),
);
/** Before "login" where it is a verb. */
const VERBAL = /^(?:to|you|can|cannot|not|i|we|they|could|will|would|when|please|then|must|should|may)$/;
/** Words between request and secret that show that something else is asked for. */
const BREAKS = new Set(
  'so that if when once whether before after because about without until unless instead not never no except but link links reset resetting change changing changed verify check update updating create creating choose choosing set setting error where while how why we i he she they forgot forgotten forget lost hide redact remove delete date day version rather than public enter type use using keep open go log sign click then'.split(
    ' ',
  ),
);
/** "the name of your key", "the last characters of the token" */
const PARTS = new Set(
  'name characters date type version status age length part prefix permissions scopes last first end'.split(' '),
);

function isSecret(reading: Reading, cue: Cue, allow: readonly string[]): boolean {
  if (reading.isQuoted(cue.span)) return false;
  const { lastWord = cue.last } = reading.sentences[cue.sentence] ?? {};
  const word = reading.word(cue.first);
  const previous = cue.first > 0 ? reading.word(cue.first - 1) : '';
  if (cue.last < lastWord && !reading.startsClause(cue.last + 1) && COMPOUNDS.has(reading.word(cue.last + 1)))
    return false;
  if (isPrinted(reading, cue) && !isWrittenDown(reading, cue)) return false;
  // The word to be used stands there: "the code word “BOAT”".
  if (/^ ?["“‘']\w/.test(reading.text.slice(cue.span.end, cue.span.end + 3))) return false;
  if (/^ a (?:try|go|rest|shot|minute)\b/i.test(reading.text.slice(cue.span.end, cue.span.end + 8))) return false;
  // "You must provide a password to open the file."
  if (
    previous === 'a' &&
    /^ to (?:open|enter|sign|log|unlock|read|see|use|access|start|continue|view)\b/i.test(
      reading.text.slice(cue.span.end, cue.span.end + 14),
    )
  )
    return false;
  // "their password" is not the reader's, nor is the one that they give to others.
  if (/^(?:their|his|her|someone)$/.test(previous)) return false;
  // "the access code for the building"
  if (
    /^access codes?$/i.test(reading.slice(cue.span)) &&
    /\b(?:building|gate|courtyard|hall|garage|block|parking|barrier|entrance|courier|deliver\w*)\b/i.test(
      sentenceText(reading, cue.sentence),
    )
  )
    return false;
  // A key of metal: "send the master key back by post"
  if (
    /^(?:(?:master|root|recovery|access) )?keys?\b/i.test(reading.slice(cue.span)) &&
    METAL.test(sentenceText(reading, cue.sentence))
  )
    return false;
  if (/^(?:login|logins)$/.test(word) && cue.first === cue.last && VERBAL.test(previous)) return false;
  if (
    cue.type === `${ID}.code` &&
    /^(?:code|codes|digits|numbers|figures)$/.test(reading.word(cue.last)) &&
    reading.word(cue.last + 1) === 'of'
  )
    return false;
  // "We want your password to be safe"
  if (reading.word(cue.last + 1) === 'to' && reading.word(cue.last + 2) === 'be') return false;
  if (
    OTHER_CODES.has(previous) &&
    /^(?!pin).{0,20}(?:code|number|digit|token|key|figure|letter|character)/i.test(reading.slice(cue.span))
  )
    return false;
  if (word === 'pin' || word === 'tan' || word === 'pins') {
    const written = reading.slice(reading.wordSpan(cue.first));
    if (written !== written.toUpperCase() && written !== 'PINs' && !/^(?:your|the|digit|card|account)$/.test(previous))
      return false;
    // In India a PIN code is a postal code.
    if (cue.last > cue.first && /^(?:delivery|area|postal|city|address|location|shipping|pickup)$/.test(previous))
      return false;
    if (
      /\b(?:address|street|city|deliver\w*|postal|shipping|location|map)\b/i.test(sentenceText(reading, cue.sentence))
    )
      return false;
  }
  if (
    /^(?:confirmation|transfer)$/.test(word) &&
    /\b(?:book\w*|reserv\w*|order|bank|wire|flight|trip|hotel|stay|ticket|table|appointment|course|rental|train|class)\b/i.test(
      sentenceText(reading, cue.sentence),
    )
  )
    return false;
  const named = reading.text.slice(reading.wordSpan(Math.max(0, cue.first - 2)).start, cue.span.end).toLowerCase();
  return !allow.some((entry) => named.endsWith(entry.toLowerCase()));
}

const METAL =
  /\b(?:back|return\w*|post|registered|courier|parcel|landlord|flat|door|house|room|locker|drawer|cellar|letterbox|lock|locksmith|van|car)\b/i;

/** "Write the alarm code on the back of the form" */
const isWrittenDown = (reading: Reading, cue: Cue): boolean =>
  reading.cuesIn(`${ID}.write`, cue.sentence).some(({ last }) => last < cue.first && cue.first - last <= 3);

/** "the six-digit code on the back of the oven" */
const isPrinted = (reading: Reading, cue: Cue): boolean =>
  /^(?:code|codes|number|numbers|digits|figures|letters|characters)$/.test(reading.word(cue.last)) &&
  /^,? (?:that (?:is|stands|you see|you find)|that\u2019s|that's|which is|you (?:see|find)|printed|shown|found|written|stamped|engraved)? ?(?:on|at|under|from|inside|beside|below|above) (?:the|your|its) (?:\w+ )?(?:back|front|label|box|bottom|top|side|sticker|receipt|invoice|letter|package|packaging|plate|lid|door|bill|voucher|ticket|slip|machine|oven|meter|device|product|display|badge|tag|form|screen|panel|dashboard|monitor)\b/i.test(
    reading.text.slice(cue.span.end, cue.span.end + 90),
  );

const sentenceText = (reading: Reading, sentence: number): string => {
  const found = reading.sentences[sentence];
  return found === undefined ? '' : reading.slice(found.span);
};

/** How the secret is asked for, if it is. */
function askedFor(reading: Reading, secret: Cue): Request | undefined {
  const { sentence } = secret;
  if (reading.has(`${ID}.innocent`, sentence)) return undefined;
  if (isDenied(reading, secret, 12) && !ENCOURAGES.test(sentenceText(reading, sentence))) return undefined;
  // "user `anna`, password `…`" is an example to copy.
  if (/^[:= ]{0,3}\uE000/.test(reading.text.slice(secret.span.end))) return undefined;
  const found = reading.sentences[sentence] as Sentence;
  const isOrder = (ask: Cue): boolean =>
    ask.first < secret.first && reaches(reading, ask.last + 1, secret) && !isRefused(reading, ask);
  const asks = reading.cuesIn(`${ID}.ask`, sentence).filter(isOrder);
  const channelled = reading.has(`${ID}.channel`, sentence);
  const isForProduct =
    reading.has(`${ID}.interface`, sentence) && !channelled && !/\b(?:me|us)\b/i.test(sentenceText(reading, sentence));
  const ask = asks[0];
  if (ask !== undefined && !isForProduct) return span(ask, secret);
  const write = reading.cuesIn(`${ID}.write`, sentence).find(isOrder);
  const isOnPaper = reading.has(`${ID}.paper`, sentence) && !reading.has(`${ID}.interface`, sentence);
  if (write !== undefined && (channelled || isOnPaper)) return span(write, secret);
  const need = reading.cuesIn(`${ID}.need`, sentence).find(isOrder);
  if (need !== undefined && isDirectNeed(reading, need)) return span(need, secret);
  const fetched = reading.cuesIn(`${ID}.fetch`, sentence).find(isOrder);
  const back = reading.cuesIn(`${ID}.back`, sentence).find((cue) => cue.first > secret.last && isTold(reading, cue));
  if (fetched !== undefined && back !== undefined) return span(fetched, back);
  const question = reading
    .cuesIn(`${ID}.question`, sentence)
    .find((cue) => isOrder(cue) && isDirectQuestion(reading, cue, secret));
  if (question !== undefined) return span(question, secret);
  if (isBareRequest(reading, found, secret)) return secret;
  const ready = reading.cuesIn(`${ID}.ready`, sentence).find((cue) => cue.first > secret.last);
  const have = reading.cuesIn(`${ID}.have`, sentence).find(isOrder);
  if (ready !== undefined && have !== undefined) return span(have, ready);
  const wish = reading.cuesIn(`${ID}.wish`, sentence).find((cue) => cue.first > secret.last);
  if (wish !== undefined && isWished(reading, found, secret))
    return { first: found.firstWord, last: wish.last, sentence };
  return isListed(reading, found, secret) ? secret : undefined;
}

/** "… and tell me"; not "… and tell me if it works". */
const isTold = (reading: Reading, back: Cue): boolean =>
  !isRefused(reading, back) && !/^(?:if|whether|when|how|so|once|about)$/.test(reading.word(back.last + 1));

/** "And your PIN?", "Your password, please." */
function isBareRequest(reading: Reading, { firstWord, lastWord, index }: Sentence, secret: Cue): boolean {
  if (
    secret.first - firstWord > 3 ||
    (secret.first > firstWord &&
      !/^(?:and|your|the|next|ok|okay|now|login|user|username)$/.test(reading.word(firstWord)))
  )
    return false;
  if (
    /^(?:and (?:we|i)|then we|then i)$/.test(`${reading.word(secret.last + 1)} ${reading.word(secret.last + 2)}`) &&
    secret.last < lastWord
  )
    return true;
  return (
    (secret.last < lastWord && reading.word(secret.last + 1) === 'please') ||
    (secret.last === lastWord && reading.isQuestion(index))
  );
}

/** "A screenshot of the code would be great." */
const isWished = (reading: Reading, { firstWord }: Sentence, secret: Cue): boolean =>
  (/^(?:a|an|the|your|only|just|screenshot|photo|login|logins|passwords|credentials|having|knowing)$/.test(
    reading.word(firstWord),
  ) ||
    (/^(?:sending|giving|telling|sharing|providing|emailing|texting)$/.test(reading.word(firstWord)) &&
      /^(?:me|us)$/.test(reading.word(firstWord + 1)))) &&
  secret.first - firstWord < 6 &&
  reaches(reading, firstWord, secret);

const span = (from: Cue, to: Cue): Request => ({ first: from.first, last: to.last, sentence: to.sentence });

/** "card number, expiry date and CVV" */
const isListedDate = (reading: Reading, index: number): boolean =>
  reading.word(index) === 'date' && (reading.word(index + 1) === 'and' || reading.startsClause(index + 1));

/** Most words between a request and the secret that it asks for. */
const REACH = 14;

/** Whoever gets it is the reader's affair: "send the link and the password to your guests". */
const GUESTS =
  /^ to (?:everyone|everybody|(?:your|all|each of your) (?:guests?|students?|pupils?|friends?|family|staff|colleagues?|users?|members?|clients?|customers?|children|partner|employees|tenants?|visitors?|parents|participants|invitees))\b/i;

function reaches(reading: Reading, from: number, secret: Cue): boolean {
  if (secret.first - from > REACH) return false;
  for (let i = from; i < secret.first; i++) {
    const word = reading.word(i);
    if (BREAKS.has(word) && (i < secret.first - 1 || word !== 'that') && !isListedDate(reading, i)) return false;
    if (word === 'for' && !reading.startsClause(i) && !/^(?:me|us)$/.test(reading.word(i + 1))) return false;
    // "Tell your students the password": whoever gets it is none of ours.
    if (word === 'your' && i + 2 <= secret.first && /^(?:the|a|their|its|this|that)$/.test(reading.word(i + 2)))
      return false;
    if (word === 'of' && i > from && PARTS.has(reading.word(i - 1))) return false;
    if (
      word === 'to' &&
      !/^(?:this|the|your|that|our|me|us|my|it|a|know|have|see|get|borrow)$/.test(reading.word(i + 1))
    )
      return false;
    if (/^(?:public|publishable)$/.test(word)) return false;
  }
  if (GUESTS.test(reading.text.slice(secret.span.end, secret.span.end + 40))) return false;
  // "Send the code to your phone again": there it goes to the reader.
  const { lastWord } = reading.sentences[secret.sentence] as Sentence;
  return !(
    /^(?:code|codes|digits|token|link|otp)$/.test(reading.word(secret.last)) &&
    secret.last + 2 <= lastWord &&
    reading.word(secret.last + 1) === 'to' &&
    /^(?:your|yourself|the)$/.test(reading.word(secret.last + 2)) &&
    !/^(?:ticket|chat|thread|case|reply|conversation|next|agent|account|driver|technician|adviser|advisor|tutor|contact|answer|message|mail|email|e|form|engineer|desk|team|support|same|number|above|following)$/.test(
      reading.word(Math.min(lastWord, secret.last + 3)),
    )
  );
}

/** "We need your password" and "we need to know it"; not "we need to reset it". */
function isDirectNeed(reading: Reading, need: Cue): boolean {
  if (need.last + 2 > (reading.sentences[need.sentence] as Sentence).lastWord) return true;
  const next = reading.word(need.last + 1);
  if (next === 'you') return false;
  return next !== 'to' || /^(?:know|have|see|get|ask|borrow|use)$/.test(reading.word(need.last + 2));
}

/** "What's your PIN?"; not "What is a passcode?" or "Which password manager do you use?" */
function isDirectQuestion(reading: Reading, question: Cue, secret: Cue): boolean {
  const { firstWord, lastWord, index } = reading.sentences[question.sentence] as Sentence;
  const opens = question.first === firstWord || reading.startsClause(question.first);
  if (!reading.isQuestion(index) || !(opens || /^(?:and|so|then|now)$/.test(reading.word(question.first - 1))))
    return false;
  const next = secret.last === lastWord ? '' : reading.word(secret.last + 1);
  if (/^(?:have|got)$/.test(reading.word(question.last))) return /^(?:handy|ready|to|at|available|nearby)$/.test(next);
  if (question.first === question.last)
    return (
      secret.first === question.last + 1 &&
      /^(?:did|do|does|should|can|may|have|are|is|was|were|came|appears|appeared|arrived|)$/.test(next)
    );
  for (let i = question.last + 1; i < secret.first; i++) {
    if (/^(?:a|an|difference|between|purpose|best|minimum|point|use)$/.test(reading.word(i))) return false;
  }
  // "What's the PIN for?"
  return secret.first - question.last <= 8 && !(next === 'for' && secret.last + 1 === lastWord);
}

/** Negations that ask all the same: "don't forget to send", "we can't go on without". */
const ENCOURAGES =
  /\b(?:(?:do not|don[’']?t) (?:forget|hesitate|be (?:shy|afraid))|why (?:do not|don[’']?t) you|(?:can(?:no|[’']|)t|cannot|unable) [^.!?]{0,40}without)\b/i;

const REFUSALS = new Set('never not no nobody none nor neither without'.split(' '));

/** What opens a clause before the main one: what is negated there is not the request. */
const LEADS =
  /^(?:if|should|when|once|in case|unless|after|until|as|since|because|where|while|although|though|whenever|no (?:worries|problem|rush|stress|trouble|luck)|not (?:a|to)) /;
/** Words that open an order behind a comma: "that did not help, please send …". */
const ORDERS = /^(?:so|please|pls|plz|kindly|just|simply|could|can|would)$/;

/**
 * Whether the clause of the cue is negated before it. "If that changes nothing, reply …", "No worries, send …" and
 * "I can't see it, please send …" are orders all the same; "do not, please, send …" is none.
 */
function isDenied(reading: Reading, cue: Cue, window: number): boolean {
  const { firstWord = 0 } = reading.sentences[cue.sentence] ?? {};
  const isLed = LEADS.test(`${reading.word(firstWord)} ${reading.word(firstWord + 1)} `);
  for (let i = firstWord + 2; i <= cue.first; i++) {
    const before = reading.word(i - 1);
    if (!reading.startsClause(i) || REFUSALS.has(before) || before === 'ever') continue;
    if (isLed || ORDERS.test(reading.word(i))) return reading.isNegated(cue, Math.min(window, cue.first - i));
  }
  return reading.isNegated(cue, window);
}

/** Whether the request is denied, warned of or told of: "there's no need to send". */
function isRefused(reading: Reading, ask: Cue): boolean {
  if (reading.isQuoted(ask.span)) return true;
  if (ENCOURAGES.test(sentenceText(reading, ask.sentence))) return false;
  if (isDenied(reading, ask, 8)) return true;
  for (let i = ask.first; i <= ask.last; i++) if (REFUSALS.has(reading.word(i))) return true;
  return false;
}

/** Whether the sentence is an item of a list, or a cell, below a request to send what stands there. */
function isListed(reading: Reading, item: Sentence, secret: Cue): boolean {
  const { blocks } = reading.prose;
  const kind = blocks[item.block]?.kind;
  if ((kind !== 'list-item' && kind !== 'cell') || !reaches(reading, item.firstWord, secret)) return false;
  let lead = item.block;
  while (lead >= 0 && (blocks[lead]?.kind === 'list-item' || blocks[lead]?.kind === 'cell')) lead--;
  const leads = reading.sentences.filter(({ block }) => block === lead);
  const last = leads.at(-1);
  if (last === undefined) return false;
  const isList = last.end === ':' || /\b(?:following|below|table|list|form)\b/i.test(reading.slice(last.span));
  if (!isList || reading.has(`${ID}.innocent`, last.index)) return false;
  const asks = reading.cuesIn([`${ID}.ask`, `${ID}.need`], last.index).filter((ask) => !isRefused(reading, ask));
  const writes = reading.has(`${ID}.channel`, last.index) ? reading.cuesIn(`${ID}.write`, last.index) : [];
  return [...asks.filter((ask) => ask.type !== `${ID}.need` || isDirectNeed(reading, ask)), ...writes].length > 0;
}

function tell(reading: Reading, first: number, last: number, sentence: number, context: RuleContext): Finding {
  const text = reading.prose.text;
  const words = { start: reading.wordSpan(first).start, end: reading.wordSpan(last).end };
  const whole = reading.sentences[sentence]?.span ?? words;
  return {
    at: { text, span: words },
    message: `“${reading.slice(words)}” asks the reader to send a secret. Passwords, codes and keys must stay with their owner; name a safe way instead.`,
    fixes: [
      {
        title: 'Ask for no secret, and name a safe way',
        edits: [
          {
            at: { text, span: whole },
            text: `Please keep your passwords, codes and keys to yourself; we never ask for them. Here is a safe way instead: ${context.fillIn('reset link, invitation or screen share')}.`,
          },
        ],
      },
    ],
  };
}
