import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { clauseStart } from '../clause.ts';
import { askedFor, flowsToSender, isRefused, type Request, sentenceText } from './data-request.ts';

const ID = 'security/sensitive-data-request';

const PAY_CARD =
  '(credit|debit|bank|payment|visa|mastercard|amex|maestro|giro|american express|atm|prepaid|credit or debit|debit or credit)';
const CARD_NAME =
  '(credit|debit|bank|payment|visa|mastercard|master|amex|maestro|giro|american express|atm|prepaid|corporate|company|business|new|old|other|gold|platinum|virtual|discover|diners|rupay)';
/** Making a picture of it. */
const CAPTURE =
  '(photograph|photographing|photographed|snap|snapping|snapped|scan|scanning|scanned|picture|photocopy|photocopying|photocopied|copy|copying|film|filming|fax|faxing|screenshot|shoot|xerox)';
const PICTURE =
  '(photo|photograph|photographs|reproduction|facsimile|fax|photos|picture|pictures|pic|pics|scan|scans|copy|copies|image|images|photocopy|photocopies|screenshot|screenshots|snapshot|snap|jpg|pdf|front|back|both sides|front and back|front and the back|first page|photo page|data page|page|pages)';
const PAPER =
  "(passport|passports|identity card|identity cards|identity document|identity documents|identity papers|id card|id cards|id document|id documents|id|ids|photo id|photo identification|government id|government-issued id|official id|driving licence|driving license|driving licences|driving licenses|(driver|drivers) license|(driver|drivers) licence|(driver|drivers) 's license|(driver|drivers) 's licence|driver licence|residence permit|residence card|residency card|work permit|visa|green card|birth certificate|death certificate|marriage certificate|naturalisation certificate|military id|voter card|voter id|national id|personalausweis|ausweis|carte vitale|health card|insurance card|health insurance card|medicare card|social security card|aadhaar card|aadhaar|pan card|emirates id|tax card|bank statement|bank statements|bank card|bank book|passbook|tax card)";
/** Each is asked for itself, or as a picture: “a scan of your passport”, “your passport scan”. */
const DATA = [
  // what stands on a card or a paper: “your card's full PAN and expiry”
  `(your|the|his|her) ..2 card 's ..2 (number|numbers|pan|expiry|digits|date|details|cvv|cvc|code|data|information)`,
  `(number|numbers|digits|pan|expiry|details|security code) ..4 (off|from|on|of|across) (your|the|his|her|that|another) ..1 ${CARD_NAME} card`,
  `${CARD_NAME} (card)? (deets|number|numbers|no|nr|details)`,
  `card (deets|pan|expiry|particulars|numbers|facts|stuff)`,
  '(another|different|new|second|other|which|valid) (one|card) whose (number|details)',
  `${PAPER} 's? (serial|document|full|expiry|issue|valid|card|photo)? (number|numbers|no|nr|date|page|expiry|details|data)`,
  '(serial|document) number of (your|the|his|her) ..1 (passport|id|licence|license|visa|permit|card)',
  '(taxpayer|tax payer|citizen|citizenship|resident|pension|insurance|voter|student visa|health|medicare|social) (id|identifier|identification)',
  '(ration card|blue card|residence title|naturalisation papers|citizenship papers|birth record|visa page|work visa|travel document)',
  '(bank|banking|account|giro) (deets|coordinates|numbers|info|codes)',
  '(full|whole|complete|current|savings|private|the bank|checking|salary) (account|acct|acc|a c) (number|no|nr)',
  'which account number (should|shall|do|can|may|must|would|will|does|to)',
  '(account|acct|acc) (number|no|nr) (and|with|plus) (your|the)? (sort|bic|iban|bsb|ifsc|swift|routing|bank|branch)',
  '(a|bank a|bank) c (number|no)',
  '(who|whom|where|which bank|with which bank|with whom|what bank) (do)? you bank (with|at)?',
  "(account|bank) (you|that you|which you) (would|want|wish|like|prefer|use|'d) ..4 (paid|refund|refunded|money|payment|transfer|into)",
  '(which|what) (bank|account|iban) (should|shall|do|can|may|must|would|does) ..7',
  '(birth|born) (year|day|month|place and date|details|data|particulars)',
  '(year|month|day) of birth',
  'how old are you exactly',
  '(how old are you|your age) ..2 (day|month|year|date)',
  '(what|which) (year|day|month|date) ..3 (were|was|are|is) (you|he|she|they|your <any>) born',
  // the same in other countries
  '(bvn|nin|cnic|nic number|mykad|mykad number|ic number|hkid|hkid number|ktp|nik|iqama|iqama number|civil id|qatar id|qid|rut|cuit|cuil|cedula|dui|rfc|nif|niss|ahv number|ss number|soc number|ni number|nhs number|sa id number|id no|omang|trn|ein|dl number|brp|brp number|pix key|kontonummer|ausweisnummer|bankleitzahl|bday|b day|birth info|passport bio page|passport data page|bio page|bank particulars|bank branch and account)',
  '(wire|transfer|remittance|payout|payment|bank|banking) instructions',
  '(valid-thru|valid thru|valid through|valid-through|valid until|good-thru|good thru) (date|month|end)?',
  '(resident|residency|residence|resident registration|registration of residence|citizen|national|personal|identity|tax|foreigner|alien|health|pension|civil|population|family) (registration|register|identity|identification|insurance|security|id)? (number|numbers|no|nr)',
  'your social (number|security)?',
  '(card|new|new card|whole|long|full) number (on|of|from|across) (the|your|this) (new|old|current|replacement)? card',
  '(expiry|expiration|exp) (date|month)? and (the|its|your)? (security code|cvv|cvc|three digits)',
  '(security code|expiry|three digits|long number) (off|on|from|of) (the|your) ..2 card',
  '(your|the|right|correct|new) (bank)? account (number|no) (for|of|at|with|where|to which|that)',
  '(right|correct|new|current|own|personal) account number',
  'both (sides|faces|pages) of (your|the|it)',
  '(first|photo|data|picture|inside|main) page of (your|the|his|her) <any>',
  '(selfie|photo|picture|photograph|video) (of you|of yourself|with you|where you|in which you)? ..2 (holding|hold|with|beside|next to) ..2 (your|the|a|an) ..2 (id|passport|licence|license|card|document|face)',
  '(hold|holding|held) (your|the|a) ..2 (id|passport|licence|license|card|document) ..3 (face|camera|chin|head|cheek|selfie)',
  // cards
  `${PAY_CARD} card (number|numbers|no|details|detail|data|info|information|particulars|digits)`,
  '(card|cc) (number|numbers|no|details|data|info|information|particulars|digits)',
  `(full|complete|whole|entire|long)? (number|numbers|digits|details) (of|on|from|across) (the front of)? (your|the) ${PAY_CARD}? card`,
  '(full|complete|whole|entire) (number|card)',
  '(new|replacement|renewed|current) number ..4 in full',
  '(number|digits|details) and (the|its)? (valid-thru|expiry|cvc|cvv|security code|expiration) (date|month)?',
  '(sixteen|16|<num>) (digit|digits|figure|figures) (card)? (number)? ((on|from|across|of) (the)? (front|face)? (of)? (your|the)? (card)?)?',
  '(sixteen|16|long) (digit)? (digits|number) (on|from|across) (the|your) (front|card|face)',
  '(cvv|cvc|cvv2|cvc2|csc|cvn)',
  '(card verification|card security) (code|number|value)',
  '(three|last three|3|last 3|four|4) (little|small|tiny|final)? (digits|figures|numbers|numerals) (printed)? (on|from|off|at|by|near|beside|next to|beneath|under|below|above|along|in) (the|your)? (back|reverse|rear|signature|signature strip|signature panel|flip side|other side|magnetic strip|front of (your|the) (card|amex|american express))',
  '(three|3) (digit|figure) (code|number|security code) (on|from) (the)? (back|reverse)',
  'security code (on the back)? (of|on|from) (your|the) <any>? card',
  '(expiry|expiration|exp) (date|month)? (of|on) (your|the) <any>? card',
  "card 's (number|details|expiry date|security code)",
  `(sides|faces|${PICTURE}) (of|from) (your|the|both|this|a|his|her) ..3 ${CARD_NAME} card`,
  `(front|back|sides|front and back|front and the back|photo|photos|picture|pictures|pic|scan|copy|image|photocopy) (of|from) (your|the) card`,
  '(payment|billing) (details|data|information)',
  `(visa|mastercard|master card|amex|american express|maestro|discover|diners|rupay|credit|debit) (card)? (digits|data|info|facts|numbers)`,
  '(name|number|digits|expiry|date|names) on (the|your) card (and|its|the|with|plus)? ..2 (number|code|expiry|digits|numbers)',
  '(which|what)? (day|date|month) (month)? and year (were|was|are|is) (you|he|she|they|your <any>|the <any>) born',
  // an account, where money is to go there
  '(wire|transfer|payout|refund|refunded|payment|pay|deposit|remittance|reimbursement|reimburse|credit|cashback|winnings|salary|wages|money|funds|commission) ..7 «(your|the|his|her) account (details|number|data|particulars|info)»',
  // bank accounts
  '(iban|ibans|bic|bic code|swift code|swift|ifsc|ifsc code|bsb|bsb number|clabe|sort code|routing number|routing|aba number|aba|transit number|blz|upi id|upi)',
  '(iban|bic|sort code|routing number|ifsc code) (number|code)',
  '(bank|banking|checking|chequing|savings|current|giro|payout|post) (account)? (number|numbers|no|details|detail|data|info|information|particulars|coordinates|account)',
  '(account|acct) (number|no|details) (with|at|of|for) (your|the) bank',
  '(account|acct) (number|no) (and|&|plus|with|or) (the|your|its)? (sort code|routing|routing number|bic|ifsc|bsb|bank|swift)',
  '(sort code|routing number|bsb|ifsc code|routing) (and|&|plus|with) (the|your)? (account|acct) (number|no)',
  '(void|voided|cancelled|blank) (check|cheque)',
  '(direct debit) (details|mandate)',
  '(account|routing|sort code|bank) (and|&|plus) (account|routing|bank|sort code) (number|numbers)',
  '(routing|sort|aba|bsb|bank account) (numbers|codes)',
  `(number|numbers) (of|on|in|from) (your|the|his|her|their|all) ..2 ${PAPER}`,
  '(place and date of birth|date and place of birth)',
  '(photo|picture|scan|copy|pic|image|front|back) of (your|the|his|her) (licence|license|papers|travel document|travel documents|health card|ehic|student visa)',
  // numbers that a state gave
  '(social security|social insurance|national insurance|national identity|national identification|national id|identity|identification|identity card|id card|personal identity|personal identification|personal id|citizen|citizenship|passport|visa|residence permit|driving licence|driving license|driver licence|driver license|tax|tax id|tax identification|tax file|tax payer|taxpayer|tax reference|insurance|health insurance|medicare|medicaid|nhs|ni|alien registration|pension insurance|government id|military id|voter id|permit) (number|numbers|no|nr|digits|details)',
  "(driver|drivers) 's? (licence|license) (number|no|details)?",
  '(driver|drivers) (licence|license) (number|no|details)?',
  '(social security|ssn|ssns|nino|cpr|cpr number|pps|ppsn|ahv|rsin|svnr|aadhaar|aadhar|bsn|dni|nie|pesel|cpf|curp|itin|tfn|utr|nric|cnp|codice fiscale|personnummer|burgerservicenummer|steuer-id|steuernummer|sin|pan|pan number|pan card|tin|tax id|steuer identifikationsnummer|emirates id)',
  '(number|numbers|digits) (across|on) (the|its|your) front (of|side)?',
  // papers
  `${PICTURE} (of|from) (your|the|a|an|both|all|his|her|their|both of|each|every|this|that|any|valid|one|my|some) ..4 ${PAPER}`,
  `${PICTURE} (of|from) ${PAPER}`,
  `${PAPER} (scan|scans|copy|copies|photo|photos|picture|pictures|pic|pics|page|pages|photocopy|image|images|details)`,
  '(proof of (identity|id|identification|citizenship|nationality))',
  '(selfie|selfies|photo of yourself|picture of yourself|photo of you|picture of you) ..3 (holding|with|beside|and|next to) (your|the|a|an) ..2 (id|passport|licence|license|card|document)',
  // birth
  '(date|dates|day) of birth',
  '(dob|d.o.b|birth date|birthdate|birth dates|birthdates|birthday|birthdays|birth day|birthdate)',
  '(when|day) you were born',
  "(when|what day|what date) (is|'s) your (birthday|date of birth|birth date|birthdate)",
  '(when|(on)? (what|which) (day|year|date)) were you born',
] as const;

/** What the request is for, to name a safe way. */
const SUBJECTS: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:card|cards|cvv|cvc|cvv2|cvc2|csc|digits|expiry|payment|billing)\b(?!.*\b(?:id|identity)\b)/i,
    'card details',
    'the payment page',
  ],
  [
    /\b(?:iban|bic|swift|ifsc|bsb|sort|routing|bank|banking|account|check|cheque|upi|statement|statements)\b/i,
    'bank details',
    'the secure form',
  ],
  [/\b(?:birth|dob|birthday|birthdate|born)\b/i, 'your date of birth', 'the secure form'],
];

export const sensitiveDataRequest = defineRule({
  id: ID,
  level: 'sentence',
  severity: 'error',
  fix: 'suggest',
  profile: 'essential',
  summary: 'Asks for card numbers, bank or identity numbers, birth dates or identity papers in a reply.',
  why: 'A mail or a chat is read by more people than the two who write in it, and is kept for years. With a card number, a passport scan or a birth date others pay, borrow and sign in the reader’s name.',
  sources: ['000 8.2'],
  audience: 'any',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Data that you may ask for in this channel, such as `date of birth`.',
    },
  },
  phrases: {
    [`${ID}.data`]: [...DATA],
    /** A paper itself; with “your” before it, it is asked for. */
    [`${ID}.paper`]: [PAPER],
    /** A picture to be made of a card or a paper; what is made comes along in the same breath. */
    [`${ID}.capture`]: [
      `${CAPTURE} (both sides of|both pages of|the front of|the front and back of|the photo page of|the first page of|both)? (your|his|her|their|the|all|both) ..2 (${PAPER}|licence|license|licences|papers|${CARD_NAME} card|card)`,
    ],
    /** Licences that are a paper where front and back of it are named. */
    [`${ID}.sides`]: [
      '(your|his|her|their) (licence|license|permit|card|id|passport) (both sides|front and back|front|both|back)',
    ],
    /** “Could you verify …”: with us, where no other place is named. */
    [`${ID}.verify`]: [
      '<request.opening> (please|also|just|kindly)? (verify|reconfirm|double-check)',
      '(need|have|like|want) (you)? to (verify|confirm)',
    ],
    /** Ways to ask for what is too risky to ask for in them, though they need no “us”. */
    [`${ID}.by-mail`]: [
      '(can|may|could|might) (also|simply|just|always|either|now)? (email|e-mail|text|sms|fax|dm|whatsapp|mail|message|reply with|send over|send across|send along)',
    ],
    /** “Read out your credit card”: by such verbs a card's number is told, and not the card used. */
    [`${ID}.spelled`]: [
      `(spell out|spell|read out|dictate|type out|write out|type|jot down|recite|say|tell (me|us)|text (me|us)|message (me|us)|mail (me|us)|give (me|us)|reply with|whatsapp (me|us)) (out)? your ..1 ${PAY_CARD} card`,
    ],
    /** A polite way into a request, whatever its verb is. */
    [`${ID}.opening`]: ['<request.opening>', '^ (just|simply|now|then)'],
    /** Others for whom the sender asks. */
    [`${ID}.others`]: [
      '(your|his|her|their) (host|landlord|school|tutor|guide|insurer|lawyer|recruiter|agent|adviser|advisor|organiser|organizer|case worker|travel agent) (also|still|now|only|just)? (needs|need|requires|require|wants|want|asks for|insists on|is asking for|is waiting for)',
      '(the|our) (bank|insurer|notary|airline|payroll|payroll team|accounting|accountant|accountants|finance|finance team|lawyer|lawyers|landlord|host|hotel|owner|carrier|registry|ministry|embassy|authorities|authority|organiser|organizer|office|billing team|insurance|ferry|cruise line|rental company|tax office|court|council) (also|still|now|only|just)? (needs|need|requires|require|wants|want|asks for|ask for|insists on|insist on|is asking for|is waiting for|still lacks)',
    ],
    /** Behind what is asked for. */
    [`${ID}.required`]: [
      '(is|are|will be) (also|still|now|always|absolutely)? (needed|required|necessary|mandatory|requested|missing|outstanding|obligatory)',
    ],
    /** Only beside a card. */
    [`${ID}.card-part`]: [
      '(expiry|expiration|exp) (date|month)?',
      'code on (the|its) (reverse|back|rear|flip side|other side)',
    ],
    [`${ID}.safe`]: [
      '(secure|secured|safe|encrypted|protected|confidential|private) ..3 (form|forms|portal|page|link|links|upload|uploader|area|site|channel|connection|inbox|mailbox|app|folder|vault|message|messages|messenger|room|space|box|website|service|system|server|checkout|dropbox|drop)',
      '(in|under|on|via|through) (your|my) (account|profile|settings|app|<cap>)',
      '(securely|encrypted|end-to-end|end to end)',
      '(by|via) (registered|recorded) (post|mail|letter)',
      '(data|file|document) safe',
    ],
    [`${ID}.in-person`]: [
      '(stop|drop|come|call|pop) (by|in|round) ..6 (store|stores|shop|shops|branch|branches|office|offices|desk|library|clinic|counter)',
      'to (the|our) ..1 (counter|reception|till|gate|driver|courier|appointment|visit|front desk|check-in)',
      '(tell|show|give|hand|read) (the|your|a) (clerk|driver|receptionist|nurse|doctor|guard|officer|cashier|porter|staff|steward|courier|pharmacist|librarian|conductor|teller|bank|airline|hotel|landlord)',
      '(when|while) (booking|registering|applying|you (book|register|apply|sign up|check in|order)) ..3',
      '^ (please|just|simply|then|and)? show (your|the) (ticket|tickets|booking|boarding pass|pass|qr code|confirmation|invitation|voucher|email|e-mail|code)',
      '(in person|on arrival|upon arrival|on the day|at check-in|when (you|he|she) (arrive|arrives|check in|collect|collects|pick|come|comes|visit|travel|board|enter|sign))',
      '(bring|brings|bringing|present|presents|presenting|carry|show (it|them|him|her)|hold up)',
      '(show|shows|showing|hand|hands|give|gives) (your|the|a|an|his|her|their|it|them) ..4 (to)? (the|our) (driver|courier|clerk|receptionist|staff|guard|officer|nurse|porter|cashier|pharmacist|librarian|agent at|crew)',
    ],
    /** Not asked for, or not all of it, or by somebody else. */
    [`${ID}.innocent`]: [
      '(never|not) (by|over|in|via|on|through|with|to) (an|a|the|any)? (open|plain|ordinary|unencrypted|normal)? (e-mail|email|phone|mail|mails|emails|chat|text|sms|message|reply|replies|telephone|post|ticket)',
      '(only|just) ..3 ask ..6 (on|in|at|through|via) (the|our|your) ..2 (page|portal|form|app|site|website|checkout|desk|counter|branch|shop|office)',
      '(last|final|first|ending) (two|three|four|six|2|3|4|6) (digits|numbers|figures|characters|letters|numerals|of|on|from)',
      '(ask~|wonder~|know|question|unsure|sure|clear|say~|tell~) (whether|if|why|when|how) you (must|should|have to|need to|can|may|could|had to|would)',
      '(policy|policies|guide|article|page|notes|tips|advice|faq|rules|terms|statement) (on|about|for)',
      '(arrival|delivery|loss|theft|expiry) of',
      '(for|before|after|until|on|upon) (the|its)? return of',
      '(confirm~|acknowledge~) (the)? receipt of',
      'on the (next|following) (page|screen|step)',
      '(passport|id|card|licence|license|document|documents|papers) (stays|stay|remains|remain) (with|at)',
      '(dog|cat|pet|puppy|kitten|horse|animal|rabbit|bird|tortoise) (s)?',
      '(ends|ending|end) (in|with|on)',
      '(scam|scams|scammer|scammers|phishing|fraud|fraudster|fraudsters|criminal|criminals|thief|thieves|impostor|impostors|stranger|strangers|fake)',
      '(not|never|people|scammers|callers|who|that|which|might|may|could|mail|email|e-mail|message|somebody|someone|anyone|anybody|caller|they) ask~ ..1 you (to|for)',
      '(asks|asked|claims|pretends|wants|urges) ..1 you (to|for)',
      '(by mistake|by accident|accidentally|beware|watch out)',
      'leave ..6 (out|empty|blank|off|away)',
      '(hide|blank|black|blacken|mask|redact|cover|strike|blur|obscure|crop|cross) (out|over|up)? ..6 (number|numbers|digits|photo|data|details|date|part|parts|rest|card|iban|everything|anything|it|them|cvv)',
      '(no need for|not need)',
      '(have|has|keep|keeps) ..8 (to hand|at hand|handy|on hand|ready|nearby|in front of you)',
      '(library|gift|loyalty|membership|member|members|sim|memory|graphics|graphic|sd|staff|student|customer|club|travel|bus|point|points|score|report|access|key|reward|rewards|store|fuel|season|business|greeting|post|birthday|video|sound|network|discount|voucher|prepaid phone|travelcard|oyster|parking|blue badge|room|swipe|punch|time|index|flash) card',
      '(check|checks|make sure|ensure|see|compare|verify) (that|if|whether|which|with)',
      '(call|calling|ring|ringing|phone|phoning|dial|dialling|use|using) (us (on|at)|the bank (on|at)|them (on|at))? the ..2 number ..4 on the back of',
      'birthday (weekend|party|cake|card|gift|present|voucher|discount|offer|treat|message|greeting|surprise|child|boy|girl|week|month|wish|wishes|celebration|coupon|bonus|club|guest|guests)',
    ],
  },
  bad: [
    { text: '⟦Tell us your date of birth⟧, and I’ll lift the limit on your account.' },
    { text: '⟦A scan of your passport has to be attached⟧ to your reply.' },
    { text: 'Please ⟦send us your card number⟧ and we’ll charge the difference.' },
    { text: '⟦Could you mail me a scan of your passport⟧ for the booking?' },
    { text: 'For the payout ⟦we still need your IBAN⟧.' },
    { text: '⟦What is your date of birth⟧? Then I can find the file.' },
    { text: 'Kindly ⟦reply with your National Insurance number⟧ so that payroll can go on.' },
    { text: 'To finish, please send us:\n\n- the name of the child\n- ⟦a copy of your driving licence⟧' },
    { text: '⟦A photo of both sides of your ID card⟧ would be great.' },
    { text: '⟦Let us have your bank details⟧ and the refund goes out tonight.' },
    { text: '⟦Read out your debit card⟧ to our bot in this chat.' },
    { text: 'For the ferry, ⟦photograph your passport⟧ and mail us the picture.' },
    { text: '⟦We should be glad to learn your IBAN⟧ by return mail.' },
    { text: '- Name of the club\n- ⟦Your passport⟧ (a photo will do)' },
    { text: '⟦A copy of your ID card must be emailed⟧ to the desk.' },
    { text: '⟦It is your driving licence that we ask you to send⟧.' },
    { text: '⟦Members are asked to state their date of birth in every letter⟧.' },
    { text: 'Could the singer ⟦email her passport⟧ to the tour desk?' },
    { text: 'The payout bounced, so ⟦repeat your account details⟧ in this thread.' },
  ],
  good: [
    {
      text: 'We’ve made no change so far, because we don’t take bank details from an email.',
      because: 'it asks for nothing',
    },
    {
      text: 'To pay it again, we need to know:\n\n- Is the bank account held jointly?\n- Has your name changed?',
      because: 'it asks how the account is held',
    },
    {
      text: 'The ferry line needs your passport details; please enter them under “My trip”.',
      because: 'they are entered on a page',
    },
    { text: 'Send over the number on the card that the postman left.', because: 'nobody pays with that card' },
    { text: 'Please tell me the last four digits of the card.', because: 'four digits open nothing' },
    { text: 'Please upload a scan of your passport through our secure form.', because: 'a safe way is named' },
    { text: 'A scan of your passport must be emailed to your bank.', because: 'it goes to the reader’s own bank' },
    { text: 'We’ll never ask you for your card number in a chat.', because: 'it is a warning' },
    { text: 'Please bring your passport when you collect the key.', because: 'it is shown in person' },
    { text: 'You can change your bank details in your account.', because: 'the reader does it in the product' },
    { text: 'Please cover your account number before you send the statement.', because: 'it is what to leave out' },
    { text: 'Could you send me the number of your library card?', because: 'nobody pays with it' },
    { text: 'Please reply with the 10-digit serial number of the drum.', because: 'nobody pays with it' },
    { text: 'Please check with your bank that the IBAN is right.', because: 'it goes to the reader’s own bank' },
    { text: 'When the number of chairs changes, send me the new number.', because: 'it is a number of chairs' },
    { text: 'How shall we pay you: card, bank account or voucher?', because: 'these are ways to be paid' },
    {
      text: 'We need one paper: the death certificate. It shows us the date. Please upload it on our secure form.',
      because: 'a safe form is named a little later',
    },
    { text: 'The birth date on your ticket can be corrected until noon.', because: 'it says what can be done' },
    {
      text: 'You can block it by ringing the number printed on the back of your card.',
      because: 'that number is the bank’s',
    },
    { text: 'Thank you for the copy of your licence; we have deleted it.', because: 'nothing is asked for' },
    {
      text: 'If a trip hangs on it, such as one with a visa, reply with the day you leave.',
      because: 'the day is asked for',
    },
    { text: 'If you sail with a passport or an ID card, tell us which one.', because: 'the kind is asked for' },
    { text: 'Let me know your visa’s colour.', because: 'its look is asked for' },
    { text: 'If the birthday is sooner, reply with the day.', because: 'it is the day of a party' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const told = new Set<number>();
      for (const card of reading.cues(`${ID}.spelled`)) {
        const { sentence } = card;
        if (
          /^ (?:is|was|has|did|does|feedback|issuer|company|statement)\b/i.test(
            reading.text.slice(card.span.end, card.span.end + 12),
          )
        )
          continue;
        if (told.has(sentence) || isRefused(reading, card) || isSafe(reading, sentence)) continue;
        if (reading.has([`${ID}.innocent`, 'data-request.interface'], sentence)) continue;
        told.add(sentence);
        yield tell(reading, card, card, context);
      }
      for (const picture of reading.cues(`${ID}.capture`)) {
        const request = told.has(picture.sentence) ? undefined : captured(reading, picture);
        if (request === undefined) continue;
        told.add(picture.sentence);
        yield tell(reading, request, picture, context);
      }
      for (const data of sensitiveDataIn(reading)) {
        if (told.has(data.sentence) || !isSensitive(reading, data, context.options.allow)) continue;
        const request = requestFor(reading, data);
        if (request === undefined || told.has(request.sentence)) continue;
        told.add(data.sentence).add(request.sentence);
        yield tell(reading, request, data, context);
      }
    }
  },
});

/** What is named, in order; the end of a card's life only where the card is spoken of. */
function sensitiveDataIn(reading: Reading): readonly Cue[] {
  const named = reading.cues(`${ID}.data`);
  const papers = reading
    .cues(`${ID}.paper`)
    .filter(({ first, last }) => !named.some((one) => one.first <= first && one.last >= last))
    .flatMap((paper) => ownPaper(reading, paper) ?? []);
  const sides = reading.cues(`${ID}.sides`).filter(({ first }) => !named.some((one) => one.first === first));
  const data = [...named, ...papers, ...sides].sort((a, b) => a.first - b.first);
  const parts = reading
    .cues(`${ID}.card-part`)
    .filter(({ sentence, first }) =>
      reading
        .cuesIn(`${ID}.data`, sentence)
        .some((one) => one.first < first && CARD_WORDS.test(reading.slice(one.span))),
    );
  return parts.length === 0 ? data : [...data, ...parts].sort((a, b) => a.first - b.first);
}

/** “Your valid passport”: the paper with the word that makes it somebody's; `undefined` without one. */
function ownPaper(reading: Reading, paper: Cue): Cue | undefined {
  const { firstWord } = reading.sentences[paper.sentence] as Sentence;
  for (let first = paper.first - 1; first >= firstWord && paper.first - first <= 3; first--)
    if (POSSESSIVES.has(reading.word(first)))
      return {
        ...paper,
        type: `${ID}.data`,
        first,
        span: { start: reading.wordSpan(first).start, end: paper.span.end },
      };
  return undefined;
}

const POSSESSIVES = new Set(
  "your any a the their his her an own valid current both all every each everyone's last latest previous recent 's".split(
    ' ',
  ),
);

const CARD_WORDS = /\b(?:card|cc|cvv|cvc|cvv2|cvc2|digits|number)\b/i;
/** Words that have another meaning unless they are written in capitals. */
const CAPITALS = /^(?:sin|pan|tin|id|ids|aba|sort|routing|swift|utr|nie|dni|upi|visa)$/i;
/** Before “card number”: a card that nobody pays with. */
const OTHER_CARDS =
  /^(?:library|gift|loyalty|membership|member|sim|memory|graphics|sd|staff|student|customer|club|travel|bus|points|score|report|access|key|reward|rewards|store|season|business|discount|voucher|parking|room|report|cards|phone|calling|time|index|swipe|rail|railcard|donor|blood|vaccination|warranty|registration|punch|stamp|bonus|payback|clubcard|insurance)$/;
/** Before “number”, “account”, “licence”: what belongs to a thing and not to a person. */
const THINGS =
  /^(?:student|employee|staff|member|membership|tenant|loyalty|patient|badge|workspace|project|server|domain|transaction|payment|apple|google|microsoft|steam|car|travel|home|software|product|game|plugin|app|windows|vehicle|trade|business|theme|font|music|image|image's|company|account|customer|device|order|user|session|ticket|case|booking|transaction|parcel|player|event|tracking|asset|machine|meter|pet|dog|tv|fishing|event|room)$/;

/** Things whose number is no card’s. */
const NUMBERED =
  /^(?:meter|order|reference|tracking|serial|model|booking|customer|product|item|bar|barcode|parcel|policy|invoice|ticket|case|job|batch|lot|part|asset|voucher|gift|loyalty|library|member|membership|student|staff|employee|phone|mobile|telephone|room|locker|seat|docket|receipt|consignment|shipment|activation|registration|engine|chassis|frame|imei|mac|router|device|sensor|promo|discount|zip|postal|area|dialling)$/;
/** Behind the name of a paper: a place, a person or a thing that has to do with it. */
const OFFICES =
  /^(?:desk|office|offices|team|section|department|unit|application|applications|appointment|interview|process|procedure|fee|fees|rules|requirements|requirement|service|services|centre|center|counter|officer|officers|agent|agents|control|queue|hall|holder|holders|help|support|guide|page|badge|lane|matter|question|case|cover|wallet|stamp)$/;

function isSensitive(reading: Reading, cue: Cue, allow: readonly string[]): boolean {
  if (reading.isQuoted(cue.span)) return false;
  const written = reading.slice(cue.span);
  const previous = cue.first > 0 && !reading.startsClause(cue.first) ? reading.word(cue.first - 1) : '';
  if (CAPITALS.test(written) && written.replace(/s$/, '') !== written.replace(/s$/, '').toUpperCase()) return false;
  if (/^(?:card|number|numbers|digits)\b/i.test(written) && OTHER_CARDS.test(previous)) return false;
  // “the 12-digit meter number”, “the visa desk”: the head of the name stands behind
  const behind = reading.startsClause(cue.last + 1) ? '' : reading.word(cue.last + 1);
  if (/\bdigits?$/i.test(written) && NUMBERED.test(behind)) return false;
  // “Is the bank account held jointly?”: how it is held, and not which it is
  if (
    /\baccount$/i.test(written) &&
    reading.isQuestion(cue.sentence) &&
    /^(?:is|are|was|were|has|have|does|did|do)\b(?: \w+){0,2} $/i.test(
      reading.text.slice(reading.sentences[cue.sentence]?.span.start ?? 0, cue.span.start),
    ) &&
    !/\bnumber\b/i.test(sentenceText(reading, cue.sentence))
  )
    return false;
  // "Your passport's colour"
  if (/^(?:['’]s)? (?:colou?r|cover|country|owner|wording)\b/i.test(reading.text.slice(cue.span.end))) return false;
  if (/\b(?:visa|passport|permit|licen[cs]e|tax card|id)$/i.test(written) && OFFICES.test(behind)) return false;
  if (
    /^(?:licence|license|id|identification|identity|insurance|tax|permit|account|current)\b/i.test(written) &&
    THINGS.test(previous)
  )
    return false;
  if (
    /\b(?:insurance|tax|licence|license|permit|identification) (?:no|nr|details|number)$/i.test(written) &&
    /^(?:car|vehicle|travel|home|pet|your)$/.test(previous) &&
    /^insurance/i.test(written) &&
    previous !== 'your'
  )
    return false;
  // "16 digits" and "the full number" are a card's only where one is spoken of.
  if (/^(?:(?:sixteen|\d+|full|complete|whole|entire) )/i.test(written) && !/card|iban|ssn/i.test(written)) {
    const near = nearText(reading, cue.sentence);
    const isSixteen = /^(?:sixteen|16)\b/i.test(written);
    if (!/\bcards?\b/i.test(near) && !(isSixteen && /\bexp\b|\bexpir|\bcvv\b|\bcvc\b|\bfront\b/i.test(near)))
      return false;
    if (/^\d+ /.test(written) && !isSixteen) return false;
  }
  if (/^(?:full|complete|whole|entire) card$/i.test(written)) return false;
  // "the new number" of seats; "card, bank account or voucher" to choose from
  if (
    /^(?:new|old|other|corporate|company|business|gold|platinum|virtual|prepaid|master|discover) (?:deets|numbers?|no|nr|details)$/i.test(
      written,
    ) &&
    !/\bcards?\b/i.test(nearText(reading, cue.sentence))
  )
    return false;
  if (/^bank account$/i.test(written) && isAmongWays(reading, cue)) return false;
  if (
    /^billing (?:details|data|information)$|^payment (?:details|data|information)$/i.test(written) &&
    previous !== 'your' &&
    previous !== 'card'
  )
    return false;
  // "(three) digits on the back" of a device
  if (
    cue.type !== `${ID}.sides` &&
    /\b(?:back|reverse)$/i.test(written) &&
    !/\bcard|cvv|cvc|expir|exp\b/i.test(nearText(reading, cue.sentence))
  )
    return false;
  const after = reading.text.slice(cue.span.end, cue.span.end + 30);
  if (
    /^[ -](?:officer|party|cake|holder|number plate|reader|readers|slot|office|check|checks|control|photo size|sleeve|cover|application|renewal|appointment|manager|field|fields|page|format|validity|requirements?|rules?)\b/i.test(
      after,
    )
  )
    return false;
  if (
    /^ back\b|^[.:]? ?\d|^ of (?:your|the|our) (?:company|business|firm|shop|employer|organi[sz]ation)\b/i.test(after)
  )
    return false;
  // The number of an account with the sender
  if (/\b(?:with|at)$/.test(written) && /^ (?:us|our)\b/.test(after)) return false;
  if (
    /\b(?:account|acct|acc) (?:number|no|nr)$/i.test(written) &&
    /^ (?:with|at) (?:us|our)\b|^ (?:is|was|stands|starts|begins|has)\b/i.test(after)
  )
    return false;
  // "your tenant ID": the name of a thing
  if (/\bids?$/i.test(written) && !ID_WORDS.test(written) && !/selfie|yourself|of you/i.test(written)) return false;
  if (/^(?:the )?ids?$/i.test(written) && (previous === 'the' || /^the/i.test(written) || /^ of\b/.test(after)))
    return false;
  if (OTHERS.test(sentenceText(reading, cue.sentence))) return false;
  // “the number on the card that the postman left”
  if (
    /\bcard$/i.test(written) &&
    /^ (?:(?:that|which) (?:the|our|a|we|came|lay|lies|hung|hangs)|left|the (?:postman|courier|driver|shop|hotel)|from the (?:postman|courier|driver|shop|hotel)|in (?:your|the) (?:letterbox|door|window|envelope)|we (?:left|sent|gave))\b/i.test(
      after,
    )
  )
    return false;
  // An example to copy, or a blank in the macro's own data: "IBAN: DE…"
  return !allow.some((entry) => written.toLowerCase().includes(entry.toLowerCase()));
}

/** “Card, bank account or voucher”: ways to be paid. */
const isAmongWays = (reading: Reading, { span }: Cue): boolean =>
  /^,? (?:or|and) (?:a |an |by |as |the |your )?(?:\w+ )?(?:voucher|card|cash|cheque|check|credit|paypal|gift card|wallet|invoice)\b|^, (?:\w+ ){1,3}or\b/i.test(
    reading.text.slice(span.end, span.end + 40),
  ) ||
  /\b(?:card|cash|voucher|cheque|credit|paypal|wallet),? (?:or|and) (?:a |the |your |by )?$/i.test(
    reading.text.slice(Math.max(0, span.start - 24), span.start),
  );

/** What may stand before “ID” where it is a paper. */
const ID_WORDS =
  /^(?:tax|citizen|resident|numbers?|on|each|every|everyone|guest|driver|digits|your|a|an|the|their|his|her|own|valid|current|both|all|every|taxpayer|payer|citizenship|pension|insurance|health|voter|visa|medicare|social|wife[’']s|husband[’']s|guest[’']s|full|civil|upi|driver[’']s|mother[’']s|father[’']s|son[’']s|daughter[’']s|photo|government|government-issued|official|national|state|military|issued|copy|copies|scan|scans|photos?|pictures?|pics?|images?|front|back|and|sides|of|from|any|one|passport|or|page|personal|voter|proof|selfie|with|holding|recent|child's|’s|'s|child’s|child|my|emirates| )*\bids?$/i;

/** Whoever gets it is none of the sender's people. */
const OTHERS =
  /\b(?:to|with|by|from) (?:your|the|his|her|their) (?:bank|banks|landlord|accountant|employer|doctor|gp|tax advis[eo]r|card issuer|insurer|insurance company|customers|clients|guests|students|tenants|embassy|tax office|school|mobile provider|authority|authorities|seller|buyer|airline|carrier|customs|police|court|border)\b(?! (?:account|card|details|data|statement|info|number|sort|desk|team))/i;

const nearText = (reading: Reading, sentence: number): string =>
  `${sentenceText(reading, sentence - 1)} ${sentenceText(reading, sentence)} ${sentenceText(reading, sentence + 1)}`;

/** How the data is asked for in an open channel, if it is. */
function requestFor(reading: Reading, data: Cue): Request | undefined {
  const { sentence } = data;
  if (isSafe(reading, sentence) || SENT_ALREADY.test(sentenceText(reading, sentence))) return undefined;
  const request =
    askedFor(reading, data, `${ID}.innocent`) ??
    verified(reading, data) ??
    demanded(reading, data) ??
    snapped(reading, data) ??
    flowsToSender(reading, data, `${ID}.innocent`) ??
    channelled(reading, data);
  if (request === undefined || isSafe(reading, request.sentence)) return undefined;
  const words = reading.slice({
    start: reading.wordSpan(request.first).start,
    end: reading.wordSpan(request.last).end,
  });
  // “You read us your date of birth”, “travellers need a passport”
  if (/^you read\b/i.test(words)) return undefined;
  return /\b(?:needs?|requires?) (?:an?|their) /i.test(words) && PAPER_ITSELF.test(words) ? undefined : request;
}

/** What the reader did: “you typed your card number in the chat”. */
const SENT_ALREADY =
  /^(?:did|has|have|had|was|were) (?:our|any|an|one|some|the|your|he|she|they|you)\b[^.]*\b(?:ask|asked|asking|send|sent|typed?|give|given|shared?)\b|^(?:(?:I see|we see|it seems|it looks like|sorry|oh)[ ,]+(?:that )?)?you(?: have|['’]ve)? (?:typed|sent|gave|given|wrote|written|shared|posted|mailed|e-?mailed|texted|put|entered|pasted|included|attached)\b(?! us (?:your|the) .* (?:the|your) \w+ (?:is|will))/i;

/** A paper itself, and not a copy or its number: “a passport is required” tells what to own. */
const PAPER_ITSELF =
  /^(?!.*\b(?:cop(?:y|ies)|photocop(?:y|ies)|reproduction|facsimile|fax|page|pages|scans?|photos?|photographs?|snapshots?|snaps?|pics?|images?|pictures?|screenshots?|number|numbers|details|front|sides)\b).*\b(?:passports?|licen[cs]es?|cards?|ids?|permits?|certificates?|visa|documents?|identity|statements?|return)$/i;

/** “Your date of birth is required”, “the airline needs the passport numbers”, “you may email your IBAN”. */
function demanded(reading: Reading, data: Cue): Request | undefined {
  const { sentence } = data;
  if (reading.has([`${ID}.innocent`, 'data-request.interface'], sentence)) return undefined;
  const before = reading
    .cuesIn([`${ID}.by-mail`, `${ID}.others`], sentence)
    .find((cue) => cue.last < data.first && data.first - cue.last <= 6 && !isRefused(reading, cue));
  const isPaper = PAPER_ITSELF.test(reading.slice(data.span));
  if (before === undefined && reading.has('data-request.channel', sentence)) {
    const opening = reading
      .cuesIn(`${ID}.opening`, sentence)
      .find(
        (cue) =>
          cue.last < data.first &&
          data.first - cue.last <= 8 &&
          !isElsewhere(reading, cue, data) &&
          !isRefused(reading, cue) &&
          !isRefused(reading, data),
      );
    if (opening !== undefined) return { first: opening.first, last: data.last, sentence };
  }
  if (before !== undefined && !(isPaper && before.type === `${ID}.others`))
    return { first: before.first, last: data.last, sentence };
  const after = reading
    .cuesIn(`${ID}.required`, sentence)
    .find((cue) => cue.first > data.last && cue.first - data.last <= 4 && !isRefused(reading, cue));
  if (after === undefined || isPaper || reading.isConditional(data)) return undefined;
  // "The three digits are needed only when you pay"
  if (/^ only\b/i.test(reading.text.slice(after.span.end))) return undefined;
  return { first: data.first, last: after.last, sentence };
}

/** “Please pay to the IBAN below”, “please tell us whether your passport …” */
function isElsewhere(reading: Reading, opening: Cue, data: Cue): boolean {
  if (/^(?:make|pay|transfer|use|check|note|see|find|change|keep|look|update)$/.test(reading.word(opening.last + 1)))
    return true;
  for (let i = opening.last + 1; i < data.first; i++)
    if (/^(?:if|whether|when|once|how|where|why|that|until)$/.test(reading.word(i))) return true;
  return false;
}

/** “Could you verify your date of birth?” */
function verified(reading: Reading, data: Cue): Request | undefined {
  const { sentence } = data;
  const verify = reading
    .cuesIn(`${ID}.verify`, sentence)
    .find((cue) => cue.first < data.first && data.first - cue.last <= 4 && !isRefused(reading, cue));
  if (verify === undefined || reading.has([`${ID}.innocent`, 'data-request.interface'], sentence)) return undefined;
  if (/^,? (?:is|are|was|were|matches|match)\b/i.test(reading.text.slice(data.span.end, data.span.end + 12)))
    return undefined;
  return { first: verify.first, last: data.last, sentence };
}

/** “Take a photo of your passport and send it”: the picture is what is sent. */
function snapped(reading: Reading, data: Cue): Request | undefined {
  const send = reading
    .cuesIn('data-request.it', data.sentence, 0, 1)
    .find((cue) => cue.first > data.last && !isRefused(reading, cue));
  if (
    send === undefined ||
    reading.has(`${ID}.innocent`, data.sentence) ||
    reading.has(`${ID}.innocent`, send.sentence)
  )
    return undefined;
  const lacks = LACKS.test(reading.text.slice(Math.max(0, data.span.start - 30), data.span.start));
  return isRefused(reading, data) && !lacks
    ? undefined
    : { first: data.first, last: data.last, sentence: data.sentence };
}

/** Right before the data. */
const MAILED = /\b(?:e-?mail|text|whatsapp|dm|fax|mms|photograph|photocopy)(?: (?:me|us|over|across|in|back))*\s*$/i;
/** How it is to come: an open channel. */
const OPEN_CHANNEL =
  /\b(?:by|via|through|over|per|on|in|into|as|with|below)\s+(?:(?:return|reply|an?|this|the|your|our|plain|quick|short|separate|ordinary|next|simple|direct|normal|regular|private|below|brief|emailed)\s+)*(?:e-?mail|mail|text(?: message)?|sms|chat|whatsapp|messenger|telegram|signal|slack|teams|skype|dms?|fax|message|reply|replying|response|answer|attachment|thread|window|inbox|comment)\b(?! (?:notification|alert|that|which|you |we |from|says|is|was))|\b(?:hit|press|click) reply\b|\b(?:reply|respond|answer|revert|text|write|get) (?:back )?(?:by|via|with|below|here|to (?:this|us|me))\b|\bwhen (?:you (?:answer|reply|respond|write)|answering|replying)\b|\bto (?:our|my) (?:g-?mail|hotmail|outlook|yahoo|inbox|mailbox|whatsapp|messenger|telegram|viber|number|phone|e-?mail|socials)\b|\bon (?:an? |the |your )?post-?card\b|\b(?:could|can|would|will|might|may|does|must|should) (?:the|your|his|her|every|each|all) [\w’'-]+ (?:please |kindly |also |just )?(?:e-?mail|text|whatsapp|dm|fax|message|ping)\b|\b(?:must|should|shall|to|please|kindly|may|can|could|would|just|simply) (?:e-?mail|text|whatsapp|dm|fax|message|ping)\b|\b(?:e-?mail|text|dm|whatsapp|message|mail|send|ping|fax|pop|drop|shoot|fire) (?:it|them|both|those|everything|all|the (?:lot|two|three))\b/i;
/** A sentence that says no more than where the answer goes: “Reply by text.”, “Slack is fine.” */
const CHANNEL_ALONE =
  /^(?:(?:and|please|kindly|just|simply|so|then|you (?:can|may)|could you|can you|would you|will you)[ ,]+)*(?:(?:reply|answer|respond|revert|text|e-?mail|dm|whatsapp|message|send|pop|drop|type|put|ping|mail|shoot|fax|fire|give)\b[^.!?;]{0,60}[.!]?$|(?:slack|whatsapp|e-?mail|a text|text|sms|dms?|chat|a (?:quick|short|plain) \w+)\b[^.!?;]{0,12}\b(?:is|will|would|works?)\b)/i;
/** Warned of, told of, or sent by somebody else. */
const UNASKED =
  /\b(?:never|not|(?:don|won|can|didn|doesn)[’']t (?:take|accept|change|act on|store|keep|read)|nobody|no one|no need|without|thank|thanks|sorry that|deleted?|removed?|masked?|instead|beware|scam|phish\w*|asks? you|asked you|if (?:anyone|someone|anybody|somebody)|(?:was|were|been|got|has|have) (?:sent|mailed|shared|typed|posted|leaked|removed|deleted|masked|stored|saved|changed|updated|received)|you(?:['’]ve| have)? (?:sent|gave|typed|wrote|shared|posted|put|entered)|you(?:['’]ll| will) (?:get|receive|find|see|hear)|(?:we|I)(?:['’]ll| will| shall| can| could|['’]ve| have)? (?:send|sent|text(?:ed)?|mail(?:ed)?|e-?mail(?:ed)?|get back|reply|store|print|changed?|added?|updated?|received?|got|show)|is it safe|why|did you|have you|find|change|changing|update|correct|printed|stands|appears|shown|protect|keep|hide|cover (?:the|your|up|it|them|that|all|every|any|out)|soon|happy|used?|uses|using|match(?:es)?|starts? with|ends? (?:in|with))\b|n[’']t\b/i;

/** “Her identity number in a quick email, please”: what is named is to come by a channel that anybody can read. */
function channelled(reading: Reading, data: Cue): Request | undefined {
  const { sentence } = data;
  const written = sentenceText(reading, sentence);
  if (reading.has([`${ID}.innocent`, 'data-request.interface'], sentence) || reading.isQuoted(data.span))
    return undefined;
  // “If the birthday is sooner, reply with the day”
  if (/^birthday$/i.test(reading.slice(data.span)) && /^ (?:is|comes|falls)\b/.test(reading.text.slice(data.span.end)))
    return undefined;
  // A paper that is mailed is a copy of it
  const isMailed = MAILED.test(reading.text.slice(0, data.span.start).slice(-40));
  if (UNASKED.test(written) || (!isMailed && PAPER_ITSELF.test(reading.slice(data.span)))) return undefined;
  const isNamed = OPEN_CHANNEL.test(written);
  const next = sentenceText(reading, sentence + 1);
  if (!isNamed && !(CHANNEL_ALONE.test(next) && !UNASKED.test(next) && !/\?$/.test(next.trimEnd()))) return undefined;
  const { firstWord } = reading.sentences[sentence] as Sentence;
  return { first: Math.max(firstWord, clauseStart(reading, data.first)), last: data.last, sentence };
}

/** “Snap your licence and DM it”: the picture is asked for with what is to become of it. */
function captured(reading: Reading, picture: Cue): Request | undefined {
  const { sentence } = picture;
  const written = sentenceText(reading, sentence);
  const behind = reading.text.slice(picture.span.end, (reading.sentences[sentence] as Sentence).span.end);
  if (isRefused(reading, picture) || UNASKED.test(written) || isSafe(reading, sentence)) return undefined;
  if (reading.has([`${ID}.innocent`, 'data-request.interface'], sentence)) return undefined;
  return SENT_ON.test(behind) || CHANNEL_ALONE.test(sentenceText(reading, sentence + 1)) ? picture : undefined;
}

/** What becomes of a picture. */
const SENT_ON =
  /\b(?:send|sending|mail|mailing|e-?mail|e-?mailing|text|texting|dm|dming|whatsapp|whatsapping|message|fax|faxing|post|posting|forward|forwarding|attach|attaching|reply|replying|share|sharing|pop|drop|ping|shoot|upload|uploading|return)\b[^.!?;]{0,25}\b(?:it|them|both|us|me|picture|photo|image|scan|copy|here|over|back|reply|chat)\b|\breply with (?:it|the)|\b(?:to|for) (?:us|me)\b|\b(?:by|via|on) (?:e-?mail|mail|text|sms|whatsapp|dm|chat|messenger)\b/i;

/** Before the data: it is missing, which asks for it. */
const LACKS =
  /\b(?:without|(?:not|n['’]t|forgot to|failed to) (?:include|attach|enclose|state|give|mention|add|send|contain|have|find|see|get)) [^,;.]{0,20}$/i;

/** Where the reader puts it in the product. */
const ENTERED =
  /\b(?:enter|add|type|upload|fill in|save|store) (?:it|them|these|those|both) (?:yourself )?(?:in|into|under|on|at|via) (?:["“]|(?:the|your|our) (?:[\w-]+ ){0,2}(?:app|form|page|portal|account|profile|settings|site|website|tab|section)\b|My \p{Lu}?\w+)/iu;

/** Whether a safe way is named for it, or it is shown in person. */
function isSafe(reading: Reading, sentence: number): boolean {
  if (reading.has(`${ID}.in-person`, sentence) || DESK.test(sentenceText(reading, sentence))) return true;
  if ([sentence - 1, sentence, sentence + 1].some((near) => namesPlace(sentenceText(reading, near)))) return true;
  if (reading.cuesIn(`${ID}.safe`, sentence, -1, 1).some((cue) => !isClosed(reading, cue) && !isOwnPart(reading, cue)))
    return true;
  // “We ask for the certificate. We use it to record the date. Please upload it on our secure form.”
  // A list is followed by what to do with it: “Please place both in your claim folder, not in an email.”
  const isItem = reading.prose.blocks[reading.sentences[sentence]?.block ?? -1]?.kind === 'list-item';
  for (let near = sentence + 1; near <= sentence + (isItem ? 5 : 2); near++) {
    const later = sentenceText(reading, near);
    if (
      /^(?:please )?(?:put|place|leave|upload|add) (?:it|them|both|these|all)\b.*\b(?:not|never) (?:in|by|via) (?:an? )?(?:e-?mail|reply|message|this)\b/i.test(
        later,
      )
    )
      return true;
    if (
      /^(?:please |just |simply |you can |you may )*(?:upload|enter|add|submit|show|bring) (?:it|them)\b/i.test(later)
    ) {
      if (namesPlace(later) || reading.cuesIn(`${ID}.safe`, near).some((cue) => !isClosed(reading, cue))) return true;
      if (/\b(?:secure|safe|protected) (?:\w+ )?(?:form|page|link|upload)\b/i.test(later)) return true;
    }
  }
  // “The airline needs your passport details; please enter them under …”
  if (ENTERED.test(sentenceText(reading, sentence))) return true;
  const { span } = reading.sentences[sentence] ?? {};
  return (
    span !== undefined &&
    PAGE_VERBS.test(reading.slice(span)) &&
    (/\bhttps?:\/\//i.test(reading.slice(span)) ||
      reading.prose.links.some(
        (link) => link.span.start >= span.start && link.span.end <= span.end && !/^mailto:/i.test(link.url),
      ))
  );
}

/** “Our payment page is down today” names no way. */
const isClosed = (reading: Reading, { sentence }: Cue): boolean => CLOSED.test(sentenceText(reading, sentence));

const CLOSED =
  /\b(?:is|are) (?:currently |still |sadly |unfortunately )?(?:down|offline|closed|broken|out of order|not working|unavailable)\b/i;

/** A place in the product that is named as the way: “through our portal”. A pattern over all texts would be dear. */
const PLACE =
  /\b(?:through|via|in|into|on|to|using|with|over|by|under|inside|at) (?:our|the|your|this|that) (?:[\w-]+ ){0,3}(?:portal|online form|upload page|upload form|upload link|web form|customer area|client area|members area|member area|online account|online banking|e-banking|banking app|payment page|payment form|payment link|payout page|checkout|self-service|dashboard|profile|account page|account settings|user account|app|hosted page|billing page)\b/i;

/** Where the sender puts it is no way for the reader: “… and I'll add them to your profile”. */
const OWN_PART = /\b(?:and|so|then)[, ]+(?:i|we)\b.*$/i;

/** “… and I'll lift the block on your account” */
const isOwnPart = (reading: Reading, { sentence, span }: Cue): boolean =>
  /\baccounts?$/i.test(reading.slice(span)) &&
  /\b(?:and|so|then)[, ]+(?:i|we)\b/i.test(
    reading.text.slice(reading.sentences[sentence]?.span.start ?? span.start, span.start),
  );

const namesPlace = (sentence: string): boolean => PLACE.test(sentence.replace(OWN_PART, '')) && !CLOSED.test(sentence);

/** Where it is shown in person. */
const DESK =
  /\b(?:at|in) (?:the|our|any|your|a) (?:[\w-]+ ){0,2}(?:desk|counter|reception|gate|till|branch|branches|entrance|door|check-in|office|shop|store|surgery|clinic|airport|border|boarding|bank|station|hotel|driver|courier|appointment|visit|arrival|library|pharmacy|embassy|consulate|town hall|test centre|box office|collection point)\b/i;

const PAGE_VERBS = /\b(?:upload|enter|fill|submit|add|complete|type|log in|sign in|open|use|go to|visit|give|share)\b/i;

function tell(reading: Reading, { first, last, sentence }: Request, data: Cue, context: RuleContext): Finding {
  const text = reading.prose.text;
  const words = { start: reading.wordSpan(first).start, end: reading.wordSpan(last).end };
  const whole = reading.sentences[sentence]?.span ?? words;
  const asked = reading.slice(data.span);
  const [, what, where] = SUBJECTS.find(([pattern]) => pattern.test(asked)) ?? [
    /./,
    'identity papers or numbers',
    'the secure form',
  ];
  const isItem = reading.prose.blocks[reading.sentences[sentence]?.block ?? 0]?.kind !== 'paragraph';
  return {
    at: { text, span: words },
    message: `“${reading.slice(words)}” asks for sensitive data in a message. Ask for less, such as the last four digits, or name a secure form for it.`,
    ...(isItem
      ? {}
      : {
          fixes: [
            {
              title: 'Name a safe way instead',
              edits: [
                {
                  at: { text, span: whole },
                  text: `Please don't send ${what} in a message; you can enter everything safely here: ${context.fillIn(`link to ${where}`)}.`,
                },
              ],
            },
          ],
        }),
  };
}
