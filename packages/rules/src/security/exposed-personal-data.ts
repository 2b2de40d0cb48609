import { type Cue, defineRule, matchesOf, type Reading, type ReadPart, type Span } from '@trustlint/core';
import { isBankAccount, isCardNumber, isMadeUp, lengthOfIban, phoneNumber } from './personal-numbers.ts';

const ID = 'security/exposed-personal-data';

export const exposedPersonalData = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'warning',
  fix: 'none',
  profile: 'recommended',
  summary:
    'A card number, identity number, bank account, private e-mail address or private phone number that looks real.',
  why: 'What stands in a macro goes to everybody who gets that reply. Whoever the number belongs to never agreed to that, and can’t take it back.',
  sources: ['000 8.2'],
  audience: 'any',
  language: 'any',
  options: {
    own: {
      type: 'strings',
      default: [],
      description:
        'What belongs to your team and is made to be told: mail domains and addresses, phone numbers, bank accounts.',
    },
  },
  needs: 'any text',
  phrases: {
    /** Numbers by which a state or an insurer knows one person. */
    [`${ID}.identity`]: [
      '(social (security|insurance)|national (insurance|identity|id|identification)|identity|identity card|id card|personal (identity|identification)|passport|tax (id|identification|file|payer)|taxpayer|medicare|nhs|health insurance|driving licence|driving license|driver licence|driver license|licence|voter|residence permit) (number|no|nr|id|code)',
      "(driver|drivers) 's (licence|license) (number|no)",
      '(social security|passport|nhs|national insurance|tax id|national id|dni|bsn|identity card)',
      '(ssn|sin|bsn|dni|nie|nif|nin|nino|pesel|aadhaar|aadhar|cpf|curp|itin|tfn|utr|nric|cnp|egn|oib|pan|codice fiscale|personnummer|fodselsnummer|burgerservicenummer|rijksregisternummer|steuer-id|steuernummer|sozialversicherungsnummer|ahv|emirates id)',
      '(ni|id|tax) (number|no)',
    ],
    [`${ID}.card`]: ['(card|cards|visa|mastercard|amex|maestro|pan)'],
    /** Long numbers of things. */
    [`${ID}.thing`]: [
      '(tracking|parcel|order|shipment|consignment|serial|imei|reference|invoice|ticket|barcode|isbn|ean|gtin|upc|part|meter|iccid|sim|case|contract|customer|booking|article|item|model|product|policy|claim|batch|lot|vin|waybill|delivery|transaction|account|library|loyalty|gift|membership|voucher|licence|license|vat|registration|fedex|ups|dhl|timestamp|timestamps)',
    ],
    [`${ID}.bank`]: [
      '(sort code|routing number|routing|bsb|ifsc|swift|bic|bank|bank account|checking account|savings account)',
    ],
    /** Words beside a number that is one of a telephone. */
    [`${ID}.phone`]: [
      '(call|calls|calling|ring|phone|phones|telephone|tel|text|sms|mobile|cell|cellphone|handy|whatsapp|signal|telegram|fax|dial|reach|reached|viber|landline|answer~|pick~ up|picks up|available on|available at|at home on)',
      '(contact|number|message|ask for|speak to|get hold of)',
    ],
    /** Somebody in person: whose number it is. */
    [`${ID}.person`]: [
      '(the|our|your|a|my|his|her|their) ..2 (<person.role>|mother|father|mum|mom|dad|parent|parents|wife|husband|son|daughter|sister|brother|aunt|uncle|grandmother|grandfather|granny|partner|flatmate|widow|neighbour|neighbor|warden|keeper|lock-keeper|janitor|gardener|cleaner|babysitter|godmother|chairman|chairwoman|secretary|treasurer|president|captain)',
      '<cap> (in|from|at|of) (the)? (dispatch|sales|accounts|billing|office|warehouse|kitchen|workshop|school|shop|depot|garage|<cap>)',
      "(landlord|tenant|neighbour|neighbor|husband|wife|mother|father|son|daughter|patient|guest|customer|holder|owner) 's",
      '(call|text|ring|phone|reach|message|whatsapp|ask|ask for|ping|contact|email|speak to|dial|get hold of|number of) (me|him|her|<cap>|mr|mrs|ms|miss|dr|mr.|dr.)',
      '(my|his|her|their|private|personal|home) (mobile|cell|private|direct|home|own|personal)? (number|phone|mobile|cell|line)',
      '(mobile|cell|cellphone|private|privately|personal|caretaker|landlord|tenant|neighbour|neighbor)',
    ],
    /** A line that more than one person answers. */
    [`${ID}.desk`]: [
      '(us|hotline|helpline|helpdesk|switchboard|reception|office|offices|desk|headquarters|support|customer (service|care|services|support)|service (line|centre|center|team)|call centre|call center|sales|team|department|branch|store|shop|clinic|hotel|hospital|emergency|emergencies|police|information line|info line|toll-free|freephone|toll free|free of charge|company|factory|authority|council|line|workshop|garage|depot|surgery|practice|studio|bakery|salon|museum|library|venue|box office)',
    ],
  },
  bad: [
    { text: 'Our number is 555-0133, and Ingrid’s mobile is ⟦+49 1517 3482096⟧.' },
    { text: 'We took the fee from card ⟦4556 7375 8689 9855⟧.' },
    { text: 'Please pay into ⟦DE07 3003 0880 0012 3456 78⟧ until Friday.' },
    { text: 'The member’s social security number is ⟦612-44-8093⟧.' },
    { text: 'Send the rota to ⟦ottilie.bergmann71@gmx.de⟧ as well.' },
    { text: 'When the hall is locked, ring the caretaker: ⟦07538 204417⟧.' },
    { text: 'Our lock-keeper, Arne (⟦07538 204417⟧), opens the gate.' },
    { text: 'You get the key from Henrike, mobile ⟦+49 176 4428 1930⟧.' },
    { text: 'We noted passport no. ⟦604817352⟧ for the ferry.' },
    { text: 'Our warden, Mr Pell, answers ⟦07911 204 417⟧ until nine.' },
    { text: 'I charged ⟦4556 7375 8689 9855⟧ for the delivery.' },
    { text: 'Write to [our treasurer](⟦mailto:odile.marchand58@orange.fr⟧).' },
  ],
  good: [
    { text: 'The vet will see Rex at nine. Our number is 01632 555 0108.', because: 'it is the sender’s own' },
    { text: 'Ring the workshop on 01632 555 0175.', because: 'whoever is there answers it' },
    { text: 'Write to team@example.org any time.', because: 'the domain is kept for examples' },
    { text: 'Pay with the test card 4242 4242 4242 4242.', because: 'the number is published for tests' },
    { text: 'The card that ends in 9855 was charged.', because: 'four digits belong to nobody' },
    { text: 'Ring us on 0800 731 4420, it’s free.', because: 'it is a line of the company' },
    { text: 'In the play, Ada dials +1 312 555 0143.', because: 'the number is kept for stories' },
    { text: 'We’ve written to {{ticket.requester.email}}.', because: 'a placeholder stands for it' },
    { text: 'Your parcel 4556737586899855 is on its way.', because: 'it is the number of a parcel' },
    { text: 'Spare part no. 604817352 fits your stove.', because: 'it is the number of a part' },
    { text: 'The rota goes to members@harbourclub.org.', because: 'it is a mailbox of the club' },
    { text: 'An IBAN looks like DE89 3704 0044 0532 0130 00.', because: 'it is printed in every guide' },
  ],

  *check({ texts }, { options }) {
    const own = options.own.map((entry) => entry.toLowerCase().replace(/^@/, ''));
    for (const text of texts) {
      const found = [...mailsIn(text), ...numbersIn(text.reading)];
      let end = -1;
      for (const { span, what, inMarkup = false } of found.sort((a, b) => a.span.start - b.span.start)) {
        const base = inMarkup ? text.part.source : text.reading.prose.text;
        const place = inMarkup ? span : text.reading.prose.text.toBase(span);
        if (place.start < end || isOwn(base.text.slice(span.start, span.end), own)) continue;
        end = place.end;
        yield {
          at: { text: base, span },
          message: `This looks like ${what}. A macro goes to many people: take it out, or put a placeholder for it. If it is your team’s own, name it under this rule’s option “own”.`,
        };
      }
    }
  },
});

interface PersonalData {
  readonly span: Span;
  /** With its article: “a card number”. */
  readonly what: string;
  /** The span counts in the markup, not in the reader's text. */
  readonly inMarkup?: true;
}

function isOwn(written: string, own: readonly string[]): boolean {
  const plain = written.toLowerCase();
  const signs = plain.replace(/[^a-z0-9]/g, '');
  return own.some((entry) =>
    entry.includes('.') || entry.includes('@')
      ? plain.endsWith(`@${entry}`) || plain === entry || plain.endsWith(`.${entry}`)
      : signs.endsWith(entry.replace(/[^a-z0-9]/g, '').replace(/^0+/, '')),
  );
}

/** Mailboxes that people open for themselves. */
const PRIVATE_MAIL =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|aim|gmx|web|freenet|t-online|arcor|mail|inbox|proton|protonmail|pm|tuta|tutanota|tutamail|posteo|mailbox|hey|fastmail|zoho|yandex|ya|rambler|bk|list|qq|163|126|sina|foxmail|naver|hanmail|daum|rediffmail|orange|wanadoo|free|sfr|laposte|neuf|bbox|libero|virgilio|alice|tin|tiscali|btinternet|btopenworld|sky|virginmedia|ntlworld|talktalk|blueyonder|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|juno|shaw|rogers|sympatico|telus|videotron|bigpond|optusnet|xtra|ziggo|kpnmail|planet|hetnet|upcmail|home|telenet|skynet|bluewin|chello|aon|seznam|centrum|email|wp|o2|onet|op|interia|poczta|telia|spray|online|eircom|uol|bol|terra|ig)$/;
const PRIVATE_ENDING =
  /^(?:com|net|org|de|at|ch|fr|it|es|nl|be|co\.uk|uk|ie|eu|me|pl|cz|sk|se|no|dk|fi|pt|gr|ro|hu|ru|com\.br|com\.ar|com\.mx|com\.au|net\.au|com\.tr|ca|in|co\.in|co\.jp|jp|co\.nz|cn|com\.cn|kr|co\.za|ch|li|ua|us|io|at|cl|co\.kr)$/;
/** Hosts of which the general name belongs to others under other endings. */
const ONLY = new Map([
  ['me', 'com'],
  ['mac', 'com'],
  ['web', 'de'],
  ['mail', 'com ru de'],
  ['live', 'com co.uk de fr nl it se no dk be ca com.au ie at'],
  ['list', 'ru'],
  ['bk', 'ru'],
  ['inbox', 'com ru lv'],
  ['pm', 'me'],
  ['free', 'fr'],
  ['orange', 'fr'],
  ['sky', 'com'],
  ['home', 'nl'],
  ['planet', 'nl'],
  ['online', 'no de'],
  ['email', 'cz com de'],
  ['list', 'ru'],
  ['op', 'pl'],
  ['o2', 'pl co.uk'],
  ['wp', 'pl'],
  ['ig', 'com.br'],
  ['att', 'net'],
  ['cox', 'net'],
  ['charter', 'net'],
  ['alice', 'it'],
  ['tin', 'it'],
  ['hey', 'com'],
  ['zoho', 'com'],
  ['mailbox', 'org'],
  ['spray', 'se'],
  ['terra', 'com.br es com'],
  ['aim', 'com'],
  ['ya', 'ru'],
  ['centrum', 'cz sk'],
  ['126', 'com'],
  ['163', 'com'],
  ['home', 'nl'],
]);
const MAIL = /(?<![\w.+-])([\w.+-]{1,64})@((?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,12})(?![\w-])/gi;
/** Mailboxes of a group or of nobody. */
const NOT_PRIVATE =
  /(?:^|[._+-])(?:support|help|helpdesk|info|sales|orders?|contact|office|team|hello|service|services|billing|accounts?|bookings?|reservations?|admin|no-?reply|enquir(?:y|ies)|inquir(?:y|ies)|customer|care|shop|store|club|company|returns|refunds|press|jobs|hr|newsletter|marketing|feedback|reviews?|events?|school|church|clinic|example|test|sample|demo|user|username|your|yourname|name|you|firstname|lastname|first|last|someone|somebody|anyone|me|mail|email|address|abc|xyz|foo|bar|john\.?(?:doe|smith)|jane\.?(?:doe|smith)|j\.?doe|max\.?mustermann|erika\.?mustermann|mustermann|joe\.?bloggs)(?:$|[._+\d-])|^(?:john|jane|joe)?doe\d*$|^x+$/i;

function* mailsIn({ reading }: ReadPart): Iterable<PersonalData> {
  const { text } = reading;
  const what = 'somebody’s private e-mail address';
  if (text.includes('@')) {
    for (const match of matchesOf(MAIL, text)) {
      if (isPrivate(match[1] ?? '', match[2] ?? ''))
        yield { span: { start: match.index, end: match.index + match[0].length }, what };
    }
  }
  for (const { url, urlSpan, span } of reading.prose.links) {
    const [, local, host] = /^mailto:([\w.+-]{1,64})@([\w.-]{3,80})/i.exec(url) ?? [];
    if (local === undefined || host === undefined || !isPrivate(local, host)) continue;
    if (!reading.slice(span).includes('@')) yield { span: urlSpan, what, inMarkup: true };
  }
}

function isPrivate(local: string, host: string): boolean {
  const [name = '', ...rest] = host.toLowerCase().split('.');
  const ending = rest.join('.');
  if (!PRIVATE_MAIL.test(name) || NOT_PRIVATE.test(local)) return false;
  const only = ONLY.get(name);
  return only === undefined ? PRIVATE_ENDING.test(ending) : only.split(' ').includes(ending);
}

/** A run of digits with blanks and marks between them, as people write long numbers. */
const NUMBER = /(?<![\w.,:#/\uFFFC-])(?:\+ ?|\(\+?)?\d(?:[ \u00a0\u202f.()/–-]{0,2}\d){6,20}(?![\w\uFFFC]|[.,:/-]\d)/g;
const LONG_NUMBER = /\d(?:[ \u00a0\u202f.()/–-]{0,2}\d){5}/;
const IBAN = /(?<![\w-])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{1,4}){3,9}(?![a-z])/g;
/** Britain: two letters, three pairs of digits, a letter from A to D (HMRC's NIM39110). */
const NATIONAL_INSURANCE =
  /(?<![\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d\d){3} ?[A-D](?![\w-])/g;

function* numbersIn(reading: Reading): Iterable<PersonalData> {
  const { text } = reading;
  yield* identitiesIn(reading);
  if (!LONG_NUMBER.test(text)) return;
  for (const match of matchesOf(IBAN, text)) {
    const end = endOfIban(match[0]);
    if (end !== undefined) yield { span: { start: match.index, end: match.index + end }, what: 'a bank account' };
  }
  for (const match of matchesOf(NATIONAL_INSURANCE, text)) {
    const digits = match[0].replace(/\D/g, '');
    if (!isMadeUp(digits) && digits !== '123456')
      yield { span: { start: match.index, end: match.index + match[0].length }, what: 'a National Insurance number' };
  }
  for (const match of matchesOf(NUMBER, text)) {
    // "(07538 204417)": the bracket is not the number's.
    const lead = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
    const span = { start: match.index + lead, end: match.index + match[0].length };
    const what = kindOfNumber(reading, match[0].slice(lead), span);
    if (what !== undefined) yield { span, what };
  }
}

/** Where the IBAN ends at the beginning of what is written; `undefined` if there is none. */
function endOfIban(written: string): number | undefined {
  const length = lengthOfIban(written);
  if (length === undefined) return undefined;
  let signs = '';
  for (let i = 0; i < written.length; i++) {
    if (/[A-Z0-9]/.test(written[i] as string)) signs += written[i];
    if (signs.length === length) return isBankAccount(signs) ? i + 1 : undefined;
  }
  return undefined;
}

function kindOfNumber(reading: Reading, written: string, span: Span): string | undefined {
  const digits = written.replace(/\D/g, '');
  const sentence = sentenceAt(reading, span.start);
  const says = (name: string): boolean => reading.has(`${ID}.${name}`, sentence);
  if (digits.length >= 13 && digits.length <= 19 && isCardNumber(digits))
    return says('card') ||
      !says('thing') ||
      /\b(?:charge|charged|debit|debited) $/i.test(reading.text.slice(Math.max(0, span.start - 12), span.start))
      ? 'a card number'
      : undefined;
  if (/^\d{3}-\d{2}-\d{4}$/.test(written)) {
    const isIssued = !/^(?:000|666|9\d\d)|^\d{3}-00|0000$/.test(written);
    return isIssued && !isMadeUp(digits) && !says('thing') ? 'a social security number' : undefined;
  }
  if (/^\d{3}\.\d{3}\.\d{3}-\d{2}$/.test(written) || /^756\.\d{4}\.\d{4}\.\d{2}$/.test(written))
    return isMadeUp(digits) ? undefined : 'an identity number';
  if (
    says('bank') &&
    /\baccount (?:number|no\.?|nr\.?)?:? ?$/i.test(reading.text.slice(Math.max(0, span.start - 18), span.start))
  )
    return digits.length >= 7 && digits.length <= 12 && !isMadeUp(digits) ? 'a bank account' : undefined;
  return isPersonsPhone(reading, written, span, sentence) ? 'somebody’s private phone number' : undefined;
}

/** Ways to write a telephone number; what stands alone, as "2026-11-22" or "1 250 000", is none. */
const PHONE_FORM =
  /^(?:(?:\+|00)\d{1,3}[\d ().\u00a0/-]{6,20}|\(0?\d{2,5}\) ?[\d \u00a0-]{5,12}|0\d{1,5}[ \u00a0/.-]?\d[\d \u00a0./-]{4,12}|(?:1[ .-])?[2-9]\d\d[ .-][2-9]\d\d[ .-]\d{4}|(?:1[ .-]?)?\([2-9]\d\d\)[ .-]?[2-9]\d\d[ .-]\d{4}|[67]\d\d[ .]\d{2,3}[ .]\d{2,3}(?:[ .]\d{2})?)$/;

function isPersonsPhone(reading: Reading, written: string, span: Span, sentence: number): boolean {
  if (!PHONE_FORM.test(written.trim())) return false;
  const phone = phoneNumber(written);
  if (phone === undefined) return false;
  const isInTable = reading.prose.blocks[reading.sentences[sentence]?.block ?? 0]?.kind === 'cell';
  // The head of the column says what stands in it.
  const from = isInTable ? -sentence : 0;
  const says = (name: string): boolean => reading.has(`${ID}.${name}`, sentence, from, 0);
  // "Our driver has the keys: (614) 283-7719"
  const isIntroduced = /[:(]\s*$/.test(reading.text.slice(0, span.start));
  if (!says('phone') && !(says('person') && (phone.isMobile || isIntroduced))) return false;
  if (
    reading.has(`${ID}.thing`, sentence) &&
    !/^[ (]*(?:\+|00)/.test(written) &&
    !reading.has(`${ID}.person`, sentence)
  )
    return false;
  if (
    /(?:reference|order|case|ticket|invoice|part|serial|model|article|account|parcel|tracking)(?: number| no\.?)?[: #]*$/i.test(
      reading.text.slice(Math.max(0, span.start - 30), span.start),
    )
  )
    return false;
  if (
    /\bour (?:direct |office |main |daytime )?(?:number|telephone|phone|line) is:? $/i.test(
      reading.text.slice(0, span.start).slice(-40),
    )
  )
    return false;
  if (says('person')) return true;
  if (reading.has(`${ID}.desk`, sentence)) return false;
  return phone.isMobile;
}

/** What follows the name of a number: “is”, “no.”, a colon, a name … and the number, with at least five digits. */
const NAMED =
  /^\.?(?:[’']s)?(?:,| \()? ?(?:(?:is|was|reads|[Nn]o\.?|[Nn]r\.?|[Nn]umber|code|of (?:the|our|your|a) [\p{Ll}’' ]{2,30}|for (?:the|our|your|a) [\p{Ll}’' ]{2,30}|:|=|#|,|\() ?){0,4}(?<![\p{L}\d])((?=[A-Z0-9 ./-]{0,8}\d)[A-Z0-9](?:[ ./-]?[A-Z0-9]){5,19})(?![\w@])/u;
const NAMED_BEFORE =
  /(?<![\w-])((?=[A-Z0-9 ./-]{0,8}\d)[A-Z0-9](?:[ ./-]?[A-Z0-9]){5,19}) ?[([](?:[\p{L}’' ]{0,20} )?$/u;

function* identitiesIn(reading: Reading): Iterable<PersonalData> {
  for (const name of reading.cues(`${ID}.identity`)) {
    if (!isUpperName(reading, name)) continue;
    const after = NAMED.exec(reading.text.slice(name.span.end, name.span.end + 80));
    if (after?.[1] !== undefined && isIdentity(after[1])) {
      const end = name.span.end + after[0].length;
      yield { span: { start: end - after[1].length, end }, what: 'an identity number' };
      continue;
    }
    const from = Math.max(0, name.span.start - 50);
    const before = NAMED_BEFORE.exec(reading.text.slice(from, name.span.start));
    if (before?.[1] !== undefined && isIdentity(before[1])) {
      const start = from + before.index;
      yield { span: { start, end: start + before[1].length }, what: 'an identity number' };
    }
  }
}

/** "SIN" and "PAN" are written so; "sin" and "pan" are other words. */
const isUpperName = (reading: Reading, { span }: Cue): boolean =>
  !/^(?:sin|pan|nie|nif|nin|oib|egn)$/i.test(reading.slice(span)) ||
  reading.slice(span) === reading.slice(span).toUpperCase();

const isIdentity = (written: string): boolean => {
  const digits = written.replace(/\D/g, '');
  return (
    (digits.length >= 5 || /^[A-Z]{5}\d{4}[A-Z]$/.test(written)) &&
    !isMadeUp(digits) &&
    !/^(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/.test(written)
  );
};

/** The index of the sentence in which the place lies, or of the last one before it. */
function sentenceAt({ sentences }: Reading, at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(0, sentences.length - 1));
}
