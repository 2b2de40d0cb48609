import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { askedFor, flowsToSender, isRefused, type Request, sentenceText } from './data-request.ts';

const ID = 'security/credential-request';

/** A secret by its full name. */
const SECRET = [
  '(pin|pins|code|passcode) (that|which)? you (use|enter|type|key in|tap in) ..2 at (the|a|any|your) (cash machine|atm|till|terminal|cash point|pump|kiosk)',
  '(password|passwords|passcode|passcodes|passphrase|passphrases|pass-phrase|pass-code|pass-word|pwd|pw|pswd|passwd|passwrd|pasword|passwort|kennwort|passkey|watchword)',
  '(p w|u p|user pass)',
  '(pin|pins|puk|tan|otp|otps|totp|mtan|mpin|tpin|t pin|m pin|jwt|dsn)',
  '(your|the|current|a) ((2fa|mfa|two-factor|two-step|duo|okta|bankid|itsme|digid|mitid|authenticator|google authenticator|securid|yubikey|secure key|3d secure|3-d secure|card reader) (code|codes|number|digits|response|value|prompt)?|security (code|codes|number|digits|response|value|prompt))',
  '(app|application|mailbox|imap|smtp|voice|spoken|telephone|phone|agreed|safe|family|challenge) (password|passphrase|word|secret)',
  '(teamviewer|anydesk|remote|rustdesk|quick assist|session|supremo) (id|session)? (and|or|plus|with)? (code|password|access code|key)',
  '(ftp|sftp|ssh|cpanel|plesk|wordpress|wp|wp-admin|hosting|backend|back-end|back end|database|db|admin|root|server|imap|smtp|vpn|cms|domain|registrar) (access|account|login|logins|user|accounts|data|details|credentials|profile)',
  '(database|connection|mongo|redis|postgres) (url|uri|string|strings|password)',
  '(unlock|unlocking|screen-lock|screen lock|screen|lock screen|lock-screen|lock|arming|disarming|disarm|burglar alarm|entry|safe|gun safe|vault|locker) (code|codes|pin|pattern|combination|number)',
  '(activation|verification|confirmation|sign-up|recovery) (link|links|url)',
  '(password)? reset (link|url) (that|which)? (you|it) (have|had|were|just|then)? ..1 (received|got|get|receive|sent|given|see)',
  '(code|codes|pin|combination) (of|for|to) (your|the) (front|back|main|side|house|flat|home|garage) door',
  '(key pair|keyfile|keyfiles|key files|signing certificate|client certificate|wallet file|wallet backup|keystore file)',
  '(secret|secrets) (of|for|to|from|behind|belonging to) (your|the|this|that)',
  '(session|sign-in|login) (id|cookie|cookies|token)',
  '(what|which) (you)? (answered|put|gave|entered|chose|stored|set) ..2 (as|to|for) (the|your) (security|secret|memorable|recovery) (question|questions|answer)',
  '(security|secret|recovery|memorable) (question|questions) (and|with|plus) (its|the|your|their) (answer|answers)',
  '(pin|puk|tan|otp) (number|numbers|code|codes)',
  '(scratch|grid|emergency|spare) codes',
  '(list|sheet|card|set|book|page) of (your)? <any>? (codes|tans|recovery words|backup words)',
  '(recovery|backup|tan|itan|grid) (sheet|card|list|page)',
  '(id rsa|id ed <num>|env|htpasswd|netrc|npmrc|pgpass|kubeconfig|wallet dat) (file|files)?',
  '(ssh|rsa|gpg|pgp|vpn|license server|licence server|json|domain|dkim|ssl|tls|tenant|host|merchant|payment|gateway|webhook|sandbox|production|admin|maintenance) (key|keys)',
  '(all|the|your|our) (private|secret|api|access)? keys (in it|in them|inside|to)',
  '(magic|one-click|one-time|single-use|passwordless|sign-in|log-in|login) (sign-in|log-in|login)? (link|links|url|address)',
  '(word|words|name|thing|phrase|sequence|digits|number|numbers|letters|string) (that|which)? you (always|usually)? (log in|sign in|log on|unlock <any> <any>?|open <any> <any>?|get in|sign on) with',
  '(what|whatever|anything) you (type|typed|enter|entered|key in|use|used|put|tap in) ..3 (to (sign in|log in|log on|get in|get into|open|unlock|enter)|as (your|the)? ..1 (password|passcode|pin)|(in|into) the (password|pin|passcode) (box|field|line))',
  '(what|which <any> <any>? <any>?) (exactly)? (did|do) you (type|enter|put|use|set|choose|pick|key) (in|into|as|for|at)? ..3 (password|passcode|pin)',
  '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next-to-last) ..3 (character|characters|letter|letters|digit|digits|figure|figures) (of|from|in) (your|the) ..2 (password|passcode|word|pin|code|answer|phrase)',
  '(first|last) (two|three|four|five|few|<num>)? (characters|letters|digits|signs|figures) (of|from|in) (your|the) ..2 (password|passcode|pin|passphrase)',
  '(verification|one-time|single-use|activation|authentication|authorisation|authorization|login|sign-in) (number|numbers)',
  '(setup|set-up|pairing|enrolment|enrollment|linking|provisioning|authenticator|login|sign-in|registration) qr (code|square|image|picture)?',
  'qr (code|square|image|picture) ..6 (secret|authenticator|two-factor|two-step|2fa|mfa|seed|wallet)',
  '(answer|answers) (that|which)? (you (gave|set|chose|stored|entered|picked|wrote))? (to|for) (your|the|all|all your|all the|both)? <num>? (two|three)? (security|secret|memorable|recovery) (question|questions)',
  '(what|which) answer (did|have|had) you (give|given|put|enter|entered|choose|chosen|set|register|store|stored) (to|for|as|under) ..8 (security|secret|memorable|recovery|maiden name|first pet|first school|birthplace)',
  '(one|name|word|answer|street|town|place|date|thing|school|pet|maiden name) (that|which)? you (set|chose|gave|put|entered|picked|stored|registered|used) (down)? (as|for|in|under|with) (your|the) ..1 (security|secret|memorable|recovery) (answer|answers|question|questions|word|settings|phrase)',
  'the secret (under|below|beneath|beside|next to|behind|printed|shown)',
  '(what|which) did you (change|set|reset|switch|update) (your|the) ..2 (password|passcode|pin|code|login) to',
  '(which|what) <any>? (numbers|digits|letters|words|word|code|combination|pattern) (did|do) you (pick|choose|set|use|enter|type|key) (in)? (for|on|at) (your|the) ..3 (lock|alarm|safe|vault|account|app|phone|keypad|controls)',
  '(banking|telephone banking|phone banking|online banking|card) (code|passcode|password|pin)',
  "(safe|lock|vault|padlock|alarm|lockbox|key box|door|strongbox) 's (combination|code|pin|passcode)",
  '(what|which) (have|had) you (chosen|set|picked|entered|typed|used) (as|for) (your|the)? <any>? (password|passcode|pin)',
  '(what|everything|anything) (that)? (stands|comes|is|follows|appears) (after|behind|below|under|beside|next to) ..2 (bearer|api key|secret|token|password|key)',
  '(code|codes|combination|digits|key|password|pin) (of|for|to|on) (the|your) <any>? (alarm|safe|lock|vault|lockbox|key box|key safe|padlock|app|account)',
  '(id_rsa|id_ed25519|cookies txt|kubeconfig)',
  'how you (sign in|log in|log on|get in)',
  'what you (type|enter|key in|use|put in|sign in with|log in with) ..3 (to (sign|log|get|open|unlock)|at the|when you (sign|log|open|unlock))',
  '(digits|number|numbers|figures|letters|word|words|pattern|sequence|code) (that)? (do)? you (key|type|tap|punch|draw|enter|use|put) (in|into|on)? ..2 (at (the|a|any) (cash machine|atm|till|terminal|cash point|pump|kiosk)|to (unlock|open|log|sign|get in|arm|disarm|pay)|(when|whenever) (you|paying|shopping|withdrawing) ..1 (pay|shop|withdraw|log|sign|unlock|arm|by|at|cash)?|on (the|your) (keypad|card reader|lock screen))',
  '(password|passcode|code|pin) (vault|safe|database|export|file|list|sheet)',
  '(export|copy|dump|backup) of (your)? ..2 (password manager|vault|keychain)',
  '(rest of|remaining|other) (your)? (password|pin|recovery words)',
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
  '(login|log-in|sign-in|one-time|single-use|passwordless) (link|links|url)',
  '(secrets|passwords|tokens) (in (it|them)|included|inside|visible|left in)',
  '(password|token|pin|secret|key) (visible|unmasked|unredacted|in (clear|plain) (text)?|filled in)',
  '(number|code|digits|figures|letters) (that|which)? (the|your) <any>? (token|fob|card reader|tan generator|dongle|authenticator) (is|has)? (now|just)? (show~|display~|give~|generate~)',
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
  'token (from|in|off|under|on|out of) your',
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
      '(the|that|this|those|these|your|its|a) (current|new|latest|last|whole|full|complete|right|same)? (code|codes|digits|figures|six|one-time number)',
      '(what|which) «(code|codes|digits|number|numbers|figures|letters)»',
      '(the|that|which|what|those) «(number|numbers|digits|figure|figures|letters)» (shown|displayed|there|showing|appearing|popping up|on (it|screen)|you (see|get|picked|chose|tapped|select|selected)|it (shows|displays|gives|says|offers))',
      '(the|those|these|all)? (<num>|two|three|four|five|six|seven|eight) (digits|numbers|figures|characters)',
      '(the|that|which|what) «(number|numbers)» (that|which|shown|displayed|it|on|in|your) (appears|appear|pops|shows|comes|is|are|on|in|the|it|phone|app|bank|screen|shown|displayed)',
      '(<num>|four|five|six|seven|eight) (digit|figure) number',
      '(code|codes|number|numbers|digits|token|letters|figures) (that|which)? (you|we|i|it|they|your <any>|your <any> <any>|the (app|bank|phone|device)|our (bank|system)|has|have|just|is|appears|appear|will|came|comes|arrived|popped|shown|displayed) ..3 (received|buzzed|arrived|reached|shown|displayed|appears|appear|came|popped|sends|texts|pings|showing|displaying|displays|got|get|see|sent|texted|emailed|e-mailed|receive|generated|shows|displays|mailed)',
    ],
    [`${ID}.delivery`]: [
      'at the (cash machine|atm|cash point|till|terminal|kiosk|door|pump)',
      '(approve|approved|approval|approving|banking app|authenticator|prompt|push|pop-up)',
      '(on|to|at|reach~|land~ on|hit|via) your (phone|mobile|handset|smartphone|cell|cellphone|inbox|watch)',
      'your (phone|mobile|handset|smartphone|cell|banking app|bank app|app|watch|token|key fob|fob|card reader|tan generator) (has|will|is|should)? (just)? (buzz~|ping~|show~|receive~|get~|got|display~|say~|beep~|vibrate~|flash~)',
      '(text|texts|send|sends|sent|texted|mails|mailed|emails|emailed|push|pushes|pushed|ping|pings|pinged|buzzed) (it|to|it to)? (you|your (phone|mobile|watch|handset|device|tablet))',
      '(got|received|seen) (the|a|your|our) (code|pin|digits|text|sms)',
      '(text|sms|message|mail|notification) (from|with) (us|me|our|the|your|a|it|<num>)',
      '(get|getting|receive|receiving|expect) a (text|code|message|ping|call) ',
      '(sent|sending|texted|texting|mailed|emailed|e-mailed|messaged|got|getting|received|receiving|generated|((will|shall|going to|should) (be)? (send|text|mail|email|get|receive|getting|receiving))) ..6 (code|digits|number|pin|password|passcode|token)',
      '(code|digits|number|pin|password|passcode|token) ..6 (sent|texted|received|got|mailed|emailed|e-mailed|gone|went|goes|comes|arrive~|came|on its way|on your phone|by (text|sms))',
      '(did|do|have|will|should) you ..2 (get|got|receive|received) ..3 (code|pin|digits)',
      '(code|digits|pin|number) (that|which)? you ..1 (get|receive)',
      '(text|sms|texted|authenticator|two-factor|2fa|one-time|verification|push)',
      '(in|from|of) (the|your|that) (text|text message)',
      '(text|message) (says|said|contains|shows|has)',
    ],

    /** A message by which whoever has it can sign in. */
    [`${ID}.forward`]: [
      'forward (me|us|on|over|along)? ..6 (verification|activation|sign-in|login|reset|one-time|security) (link|email|e-mail|mail|message|text|sms)',
    ],
    /** The secret is typed into the product, sent to the reader, or the text is about fraud. */
    [`${ID}.innocent`]: [
      '(scam|scams|scammer|scammers|phishing|fraud|fraudster|fraudsters|criminal|criminals|thief|thieves|impostor|impostors|caller|callers|stranger|strangers|fake)',
      '(public|publishable) (half|part|key|keys|portion)',
      '(mail|message|e-mail|email|call|caller|page|site|website|text|letter|man|woman|person|somebody|someone|anyone|anybody|whoever) (that|which|who)? (ask~|request~|want~|demand~)',
      '(ever|accidentally|inadvertently) (send|sent|tell|told|give|gave|share|shared|reveal|revealed)',
      '(pin|password|passwords|passcode|code|key|keys|token|secret|login|credentials) (is|are|was) (not|no longer|never) (needed|required|necessary|asked|wanted)',
      '(password|passwords|token|tokens|key|keys|secret|secrets|credentials|pin|code|codes|them|it|details) ..1 (blacked|masked|redacted|blurred|crossed|removed|hidden|covered|cropped|stripped|taken|starred) (out|off|away|from)?',
      '(they|who|to|not|never|people|scammers|callers|might|may|could) ask ..1 you (to|for)',
      '(asks|asked|asking|claims|pretends|tells|wants|urges) ..1 you (to|for)',
      '(by mistake|by accident|accidentally|beware|watch out)',
      'at the (till|terminal|cash machine|atm|pump|kiosk)',
      '(pin|pins) (that|which) (hold|holds|keep|keeps|fix|fixes|fit|fits|secure|secures|lock|locks|go|goes|came|sits|fell)',
      '(with|to) (nobody|no one|none|yourself)',
      'leave ..6 (out|empty|blank|off|away)',
      'keep ..6 (secret|yourself|private|hidden|safe)',
      '(hide|blank|black|mask|redact|remove|delete|cover|strip|replace|obscure|crop) (out|over)? ..5 (password|passwords|token|tokens|key|keys|secret|secrets|credentials|pin|code|codes|part|digits)',
    ],
  },
  bad: [
    { text: '⟦Send us your password⟧. Type it in the form.' },
    { text: '⟦Reply with your PIN⟧. Enter it on that page.' },
    { text: 'If you get an email that shows a ⟦password, forward it to us⟧.' },
    { text: 'To free the locker, ⟦text us the PIN that you use at the till⟧.' },
    { text: '⟦If you share one of your backup codes⟧ with me, I can sign in as you.' },
    { text: '⟦What did you change the password⟧ to?' },
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
    { text: '⟦It’s the password of the router that we still need⟧, not its name.' },
    { text: 'Somebody in your office ⟦should mail our technician the login⟧ of the booth planner.' },
    { text: 'A text with a number has just gone out to you. ⟦Copy it into your reply⟧, please.' },
    { text: '⟦Our fitter has to be told the alarm code⟧ by chat.' },
    { text: '⟦What did you put as the answer to your security question⟧? We’ll look it up.' },
    { text: '- your ticket number\n- ⟦your login and password⟧, by return of mail' },
    { text: '- The name of the club\n- ⟦Your admin password⟧\n\nPlease text both to us.' },
    { text: 'Approve the prompt in your authenticator and then ⟦message me the number shown⟧.' },
    { text: 'Tell us ⟦the second and the fifth letter of your password⟧, and the gate opens.' },
    { text: 'When you write back, ⟦include your mother’s maiden name and the answer to your security question⟧.' },
    { text: '⟦What are the last three characters of your passcode⟧?' },
    { text: '⟦Return the slip with your passcode⟧ in the box.' },
    { text: '⟦Send us your BankID code⟧ when the boat is paid.' },
    { text: '⟦Write back with the 2FA code⟧, and the boat is yours.' },
    { text: '⟦Tell me the number that your bank fob is showing⟧.' },
    { text: '⟦Copy these lines, complete them and return them to us:\n\nUser name:\nPassword⟧:\nBoat:' },
  ],
  good: [
    {
      text: 'Confirm with the code we text to the number on file. Type it on that page only.',
      because: 'it is typed where it belongs',
    },
    {
      text: 'We never ask for your PIN. If you get a message that does, send it to fraud@harbour.example.',
      because: 'the message is wanted, and no secret',
    },
    {
      text: 'You can write to me here, and our encryption key is on the club’s page.',
      because: 'it is the sender’s own',
    },
    {
      text: 'Open the gallery, then go on.\n\n1. Enter the four-digit code printed on your welcome card.\n2. Press Start.',
      because: 'the page asks for it',
    },
    { text: 'Please tell me the last four digits of your account number.', because: 'four digits open nothing' },
    { text: 'Type your PIN on the card reader, and not in this chat.', because: 'it goes into the device' },
    {
      text: 'Hold the watch close until it buzzes. The reader may ask for your PIN.',
      because: 'it goes into the device',
    },
    { text: 'Please send back the pin that holds the wheel.', because: 'it is a piece of steel' },
    { text: 'Let us know under which name the API key is listed.', because: 'the name is asked for' },
    { text: 'Log in with your password, then send us the photo.', because: 'the photo is what comes to the sender' },
    { text: 'Give your new password at least ten signs.', because: 'nobody gets it' },
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
    { text: 'Please reply to this email or login to your account.', because: '“login” is what the reader does' },
    { text: 'Approve the prompt on your phone and tell me whether the page loads.', because: 'no code is told' },
    { text: 'You’ll get:\n\n- your bill by e-mail\n- your PIN by text', because: 'it goes to the reader' },
    { text: 'Confirm the code that the page sends to your phone.', because: 'it goes back to the page' },
    { text: 'You’d like to know the PIN of your locker: it shows in the app.', because: 'the reader wants it' },
    {
      text: 'You’d like another address for your hosting account. I can do it once I know that the wish is yours.',
      because: 'it tells what the reader wants',
    },
    { text: 'If anybody rings, says he is from our desk and wants your PIN, hang up.', because: 'it warns of fraud' },
    { text: 'Your API key stays with you; we need only its name.', because: 'the name is asked for' },
    { text: 'Tell us the name you gave your API key, and keep the key.', because: 'the name is asked for' },
    { text: 'Send us the order number rather than your login.', because: 'the number is asked for' },
    { text: 'Give the security desk your name.', because: 'it asks for no secret' },
    {
      text: '1. Open the form.\n2. Confirm with the code from your authenticator app.',
      because: 'it is typed in the form',
    },
    { text: 'Confirm with your fingerprint, face or passcode.', because: 'it stays on the phone' },
    { text: 'Include your API key in the `Authorization` header of each request.', because: 'it goes to the product' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const told = new Map<number, Request>();
      for (const request of requestsIn(reading, context.options.allow)) {
        const known = told.get(request.sentence);
        if (known === undefined) told.set(request.sentence, { ...request });
        // “Your mother's maiden name and the answer to your security question”
        else if (known.first === request.first && request.last > known.last)
          told.set(request.sentence, { ...known, last: request.last });
      }
      for (const { first, last, sentence } of told.values()) yield tell(reading, first, last, sentence, context);
    }
  },
});

function* requestsIn(reading: Reading, allow: readonly string[]): Iterable<Request> {
  for (const secret of reading.cues(`${ID}.secret`)) {
    if (!isSecret(reading, secret, allow) || isReadersUse(reading, secret) || isWarning(reading, secret)) continue;
    const request =
      askedFor(reading, secret, `${ID}.innocent`) ??
      inquired(reading, secret) ??
      flowsToSender(reading, secret, `${ID}.innocent`, true);
    if (request !== undefined) yield request;
  }
  for (const code of reading.cues(`${ID}.code`)) {
    if (!reading.has(`${ID}.delivery`, code.sentence, -1, 1) || !isSecret(reading, code, allow)) continue;
    if (isTypedThere(reading, code)) continue;
    const request = askedFor(reading, code, `${ID}.innocent`) ?? flowsToSender(reading, code, `${ID}.innocent`, true);
    if (request !== undefined) yield request;
  }
  for (const mail of reading.cues(`${ID}.forward`)) {
    const opensNothing = USELESS.test(reading.text.slice(mail.span.end, mail.span.end + 30));
    if (!opensNothing && !isRefused(reading, mail) && !reading.has(`${ID}.innocent`, mail.sentence)) yield mail;
  }
  for (const it of reading.cues('data-request.it')) {
    const { sentence } = it;
    const secrets = [`${ID}.delivery`, `${ID}.secret`];
    const isAbout = (found: Cue): boolean =>
      found.first < it.first && (found.type !== secrets[1] || isSecret(reading, found, allow));
    const about = reading.cuesIn(secrets, sentence, -1, 0).find(isAbout);
    // What stands in a list above has been told there.
    if (about === undefined || (about.sentence < sentence && isListItem(reading, about))) continue;
    if (isOfSomething(reading, it) || isSuspect(reading, it) || isSenders(reading, it) || joinsClause(reading, it))
      continue;
    if (!isRefused(reading, it) && !reading.has(`${ID}.innocent`, sentence, -1, 0)) yield it;
  }
}

/** A step: “Confirm with the code from your authenticator app”. */
const isConfirmStep = (reading: Reading, sentence: number, before: string, behind: string): boolean =>
  /^(?:then |now |next, )?(?:confirm|verify|sign in|log in) with (?:(?:the|your|a) )?$/i.test(before) &&
  reading.prose.blocks[reading.sentences[sentence]?.block ?? -1]?.ordered === true &&
  !/\b(?:us|me|reply|e-?mail|chat|ticket)\b/i.test(behind);

/** “Confirm the code that the page sends to your phone”: there, where it is asked for. */
const isTypedThere = (reading: Reading, { first, span, sentence }: Cue): boolean => {
  const behind = reading.text.slice(span.end, span.end + 160);
  const verb = reading.word(first - 1) === 'with' ? reading.word(first - 2) : reading.word(first - 1);
  const { start, end } = (reading.sentences[sentence] as Sentence).span;
  if (isConfirmStep(reading, sentence, reading.text.slice(start, span.start), reading.text.slice(span.end, end)))
    return true;
  return /^(?:confirm|verify|check|repeat)$/.test(verb) && (SHOWN_BY_PAGE.test(behind) || TYPED_ON_PAGE.test(behind));
};

const SHOWN_BY_PAGE =
  /^,? (?:(?:that|which) )?(?:the|your) (?:\w+ )?(?:page|site|website|app|form|screen|bank|portal|machine|terminal|shop|login) (?:then )?(?:sends|shows|texts|e?-?mails|displays)\b/i;

/** “Confirm with the code we text to you. Type it on that page only.” */
const TYPED_ON_PAGE =
  /^[^.!?\n]{0,80}\. (?:please )?(?:type|enter) (?:it|them|the code) (?:only )?(?:on|in|into) (?:that|the) (?:\w+ )?(?:page|site|website|app|screen|portal)\b/i;

/** “If anybody rings and wants your PIN, hang up”, “your key stays with you; we need only its name” */
const isWarning = (reading: Reading, { sentence, span }: Cue): boolean =>
  /^ (?:always )?(?:stays|remains) (?:with you|yours|secret|private)\b/i.test(
    reading.text.slice(span.end, span.end + 30),
  ) ||
  /^(?:if|when|should) (?:any|some)(?:one|body)\b.*\b(?:hang up|ring off|end the call|put the phone down|do(?: not|n[’']t) (?:answer|reply|give|tell|say|send|share)|never (?:give|tell|say|send|share)|refuse|ignore (?:it|them)|report it|delete it|tell (?:us|the police))\b/i.test(
    sentenceText(reading, sentence),
  );

/** “You'd like to know its PIN”, “confirm with your fingerprint, face or passcode”: the reader wants it, or uses it on their own device. */
const isReadersUse = (reading: Reading, { sentence, span }: Cue): boolean => {
  const before = reading.text.slice(reading.sentences[sentence]?.span.start ?? 0, span.start);
  const behind = reading.text.slice(span.end, reading.sentences[sentence]?.span.end).trimEnd();
  return (
    /\byou(?:[’']d| would)? (?:like|want|wish|wanted|asked) to (?:know|see|view|change|look up|find|learn)(?: (?:your|its|the|a|my|new|current|old))* ?$/i.test(
      before,
    ) ||
    // “You'd like to use another address for your hosting account”
    (/^(?:so )?you(?:[’']d| would)? (?:like|want|wish|wanted|asked) (?:to (?!send|tell|give|reply|share)\w+|an?|another) [^,.;:!?]*$/i.test(
      before,
    ) &&
      !/\b(?:me|us)\b/i.test(before)) ||
    // “Write to me, and our encryption key is on the security page”
    (/\b(?:our|my)(?: (?:public|own))? $/i.test(before) &&
      /^ (?:is|are) (?:also |always |printed |listed )?(?:on|at|in|here|below|attached)\b/i.test(behind)) ||
    // “The name you gave your API key”, “the ID of the API key, not the secret”
    NAME_OF.test(before) ||
    isConfirmStep(reading, sentence, before, behind) ||
    // “Enter the four-digit code printed on your welcome card”: where the steps lead
    (/^(?:then |now |next, )?(?:enter|type|type in|key in|use) (?:the|your|its) $/i.test(before) &&
      /^ (?:(?:that|which) (?:is|you find) |that[’']s )?(?:printed |shown |written |found )?(?:on|in|inside|under) (?:your|the) (?:\w+ ){0,2}(?:card|letter|leaflet|ticket|voucher|receipt|label|box|sticker|invitation|booklet|router|device|packet|lid)\.?$/i.test(
        behind,
      ) &&
      !/\b(?:bank|payment|credit|debit|cash) card/i.test(behind)) ||
    /\b(?:confirm|approve|unlock|sign in|log in|verify)(?: it| this| the \w+)? with (?:your |a )?(?:fingerprint|face|thumb|touch)\b[\w ,]*$/i.test(
      before,
    )
  );
};

/** What a key is called or listed under. */
const NAME_OF =
  /\b(?:(?:name|label|title|nickname|alias|description) (?:that |which )?you(?:['’]ve| have)? (?:gave|given|chose|chosen|picked|set)(?: to| for)?|(?:id|label|name|prefix) of|rather than|instead of)(?: (?:your|the|this|that|each))? $/i;

/** “If you get a message that asks for a code, send it to us”: the message, and no code. */
const isSuspect = (reading: Reading, { sentence, span }: Cue): boolean =>
  /\b(?:such|suspicious|strange|fake|odd|phishing) (?:an? )?(?:message|mail|e-mail|email|text|letter|call|sms)|\b(?:message|mail|e-mail|email|text|letter|note|sms|one)s? (?:(?:that|which) (?:does|do|asks?|wants?|claims?|demands?|pretends?)|asking|claiming|like (?:this|that))\b/i.test(
    reading.text.slice(reading.sentences[sentence]?.span.start ?? 0, span.start),
  );

/** “the number of boxes” */
const isOfSomething = (reading: Reading, { last }: Cue): boolean =>
  /^(?:code|codes|digits|number|numbers|figures)$/.test(reading.word(last)) && reading.word(last + 1) === 'of';

/** “once I know that the request is yours” */
const joinsClause = (reading: Reading, { last }: Cue): boolean =>
  reading.word(last) === 'that' && /^(?:the|you|your|it|this|these|we|i|our|they|he|she)$/.test(reading.word(last + 1));

/** “I'll send it again” */
const isSenders = (reading: Reading, { span }: Cue): boolean =>
  /\b(?:I|we)(?:[’']ll| will| can| could| would|[’']d| shall| may| have to)? (?:\w+ly |then |just |also |happily )?$/i.test(
    reading.text.slice(Math.max(0, span.start - 30), span.start),
  );

const isListItem = (reading: Reading, { sentence }: Cue): boolean =>
  reading.prose.blocks[reading.sentences[sentence]?.block ?? -1]?.kind === 'list-item';

/** "What exactly did you type as your password?" */
function inquired(reading: Reading, secret: Cue): Request | undefined {
  const { firstWord } = reading.sentences[secret.sentence] as Sentence;
  if (!reading.isQuestion(secret.sentence)) return undefined;
  // What looks innocent within the name of the secret is a part of it: “which digits do you key in at the till?”
  const isInnocent = reading
    .cuesIn(`${ID}.innocent`, secret.sentence)
    .some(({ first, last }) => first < secret.first || last > secret.last);
  if (isInnocent) return undefined;
  const before = reading.slice({ start: reading.wordSpan(firstWord).start, end: secret.span.start });
  if (TYPED_AS.test(before.slice(Math.max(before.lastIndexOf(':'), before.lastIndexOf(',')) + 1).trimStart()))
    return { first: firstWord, last: secret.last, sentence: secret.sentence };
  for (let first = secret.first; first >= Math.max(firstWord, secret.first - 3); first--)
    if (/^(?:what|which)$/.test(reading.word(first)))
      return reading.startsClause(first) && (first === secret.first || / you\b/i.test(reading.slice(secret.span)))
        ? { first, last: secret.last, sentence: secret.sentence }
        : undefined;
  return undefined;
}

/** “… the reset link that does not work” */
const USELESS =
  /^ (?:that|which) (?:(?:do|did|does|is|was|has)(?: not|n['’]t)\b|(?:has |is |was )?(?:expired|broken))/i;

/** “What did you put as …” */
const TYPED_AS =
  /^(?:and |so |now |ok,? )?(?:what|which)(?: \w+){0,3} (?:did|do|have|had) you (?:\w+ ){0,2}?(?:put|putting|type|typed|enter|entered|set|choose|chosen|use|used|pick|picked|give|given|store|stored|write|written|save|saved|key|keyed|note|noted|register|registered)(?: (?:in|down|up))? (?:as|for|in|into|under|at|behind)(?: \w+){0,3} ?$/i;

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
/** After "login" where it is a verb. */
const SIGNS_IN =
  /^ (?:(?:in)?to (?:your|the|our) (?:\w+ )?(?:account|profile|portal|dashboard|app|site|website|shop|page|area)|here|at|via|using|again)\b/i;
/** Before "login" where it is a verb. */
const VERBAL =
  /^(?:to|you|can|cannot|not|i|we|they|could|will|would|when|please|then|must|should|may|holder|holders|owner|user|users|customer|customers|member|members|guest|guests)$/;

function isSecret(reading: Reading, cue: Cue, allow: readonly string[]): boolean {
  if (reading.isQuoted(cue.span)) return false;
  const { lastWord = cue.last } = reading.sentences[cue.sentence] ?? {};
  const word = reading.word(cue.first);
  const previous = cue.first > 0 ? reading.word(cue.first - 1) : '';
  // “the last four digits of your account number”: they open nothing
  if (
    /\bdigits\b/i.test(reading.slice(cue.span)) &&
    /\b(?:first|last|final) (?:two |three |four |five |[2-5] )?(?:digits )?$/i.test(
      reading.text.slice(Math.max(0, cue.span.start - 18), cue.span.start),
    ) &&
    !/\b(?:password|passcode|pin|codes?|key|token|alarm|safe|lock)\b/i.test(
      `${reading.slice(cue.span)}${reading.text.slice(cue.span.end, cue.span.end + 30)}`,
    )
  )
    return false;
  if (
    cue.last < lastWord &&
    reading.word(cue.last) !== 'your' &&
    !reading.startsClause(cue.last + 1) &&
    COMPOUNDS.has(reading.word(cue.last + 1))
  )
    return false;
  if (isPrinted(reading, cue) && !isWrittenDown(reading, cue) && !reading.has(`${ID}.delivery`, cue.sentence, -1, 0))
    return false;
  // The word to be used stands there: "the code word “BOAT”".
  if (/^ ?["“‘']\w/.test(reading.text.slice(cue.span.end, cue.span.end + 3))) return false;
  if (GIVEN.test(reading.text.slice(cue.span.end, cue.span.end + 20))) return false;
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
  if (word === 'login' && cue.first === cue.last) {
    if (VERBAL.test(previous)) return false;
    // "Reply to this email or login to your account"
    if (/^(?:or|and|then)$/.test(previous) && SIGNS_IN.test(reading.text.slice(cue.span.end, cue.span.end + 40)))
      return false;
  }
  if (cue.type === `${ID}.code` && isOfSomething(reading, cue)) return false;
  // "Copy this into the .env file"
  if (
    /file$/i.test(reading.slice(cue.span)) &&
    /\b(?:into|in) (?:the|your) \.?$/i.test(reading.text.slice(Math.max(0, cue.span.start - 12), cue.span.start))
  )
    return false;
  // "We want your password to be safe"
  if (reading.word(cue.last + 1) === 'to' && reading.word(cue.last + 2) === 'be') return false;
  if (
    OTHER_CODES.has(previous) &&
    /^(?!pin|pass).{0,20}(?:code|number|digit|token|key|figure|letter|character)/i.test(reading.slice(cue.span))
  )
    return false;
  if (word === 'pin' || word === 'tan' || word === 'pins') {
    const written = reading.slice(reading.wordSpan(cue.first));
    if (
      written !== written.toUpperCase() &&
      written !== 'PINs' &&
      !/^(?:your|ur|the|digit|card|account|atm|upi|bank|banking|sim|mobile|phone|telephone|current|old|new|secret|and|or|send|share|with|log|on|net|debit|credit|device|screen|four)$/.test(
        previous,
      )
    )
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

/** "Give your password a second look", "… at least ten signs" */
const GIVEN = /^ (?:an? (?!copy)(?!photo)\w+|at least|more|enough|some|no fewer)\b/i;

const METAL =
  /\b(?:back|return\w*|post|registered|courier|parcel|landlord|flat|door|house|room|locker|drawer|cellar|letterbox|lock|locksmith|van|car)\b/i;

/** "Write the alarm code on the back of the form" */
const isWrittenDown = (reading: Reading, cue: Cue): boolean =>
  reading.cuesIn('data-request.write', cue.sentence).some(({ last }) => last < cue.first && cue.first - last <= 3);

/** "the six-digit code on the back of the oven" */
const isPrinted = (reading: Reading, cue: Cue): boolean =>
  /^(?:code|codes|number|numbers|digits|figures|letters|characters)$/.test(reading.word(cue.last)) &&
  /^,? (?:that (?:is|stands|you see|you find)|that\u2019s|that's|which is|you (?:see|find)|printed|shown|found|written|stamped|engraved)? ?(?:on|at|under|from|inside|beside|below|above) (?:the|your|its) (?:\w+ )?(?:back|front|label|box|bottom|top|side|sticker|receipt|invoice|letter|package|packaging|plate|lid|door|bill|voucher|ticket|slip|machine|oven|meter|device|product|display|badge|tag|form|screen|panel|dashboard|monitor)\b/i.test(
    reading.text.slice(cue.span.end, cue.span.end + 90),
  );

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
