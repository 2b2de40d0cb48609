import {
  type Cue,
  conceptOf,
  defineRule,
  type Finding,
  greetingName,
  type Message,
  PLACEHOLDER_MARK,
  type Reading,
  type ReadPart,
  type RuleContext,
  type Sentence,
} from '@trustlint/core';
import { isGivenName } from '../template/given-names.ts';

/** Whom a letter is to when its writer does not know the reader. */
const ANYBODY =
  "(patron|patrons|ratepayer|ratepayers|billpayer|billpayers|bill payer|rate payer|cardmember|cardmembers|card member|card members|ticketholder|ticketholders|passholder|passholders|keyholder|keyholders|licensee|licensees|licenceholder|licensor|lessee|lessees|lessor|hirer|hirers|bookers|moviegoer|moviegoers|theatregoer|theatregoers|concertgoer|concertgoers|festivalgoer|festivalgoers|gymgoer|gymgoers|churchgoer|jobseeker|jobseekers|job seeker|job seekers|entrant|entrants|registrant|registrants|enrollee|enrolee|nominee|nominees|appellant|petitioner|plaintiff|respondent|respondents|interviewee|trainee|trainees|apprentice|apprentices|pensioner|pensioners|retiree|retirees|seniors|sponsor|sponsors|benefactor|benefactors|contributor|contributors|pledger|giver|givers|franchisee|franchisees|distributor|distributors|dealers|traders|retailer|retailers|wholesaler|stockist|contractor|contractors|freelancer|freelancers|agent|agents|broker|brokers|advertiser|advertisers|affiliate|affiliates|publisher|publishers|author|authors|artist|artists|exhibitor|exhibitors|musician|musicians|dancers|runner|runners|cyclist|cyclists|rail user|walkers|hikers|skier|skiers|sailors|boaters|angler|anglers|golfer|golfers|athlete|athletes|swimmer|swimmers|gym member|allottee|plot holder|plotholder|allotment holder|freeholder|leaseholders|flat owner|co owner|cohabitant|lodger|lodgers|boarder|boarders|inhabitant|inhabitants|dweller|dwellers|townsfolk|islander|islanders|locals|congregant|member of the public|bondholder|noteholder|mortgagor|mortgagee|debtor|creditor|payer|payee|account payable|accounts payable|depositor|depositors|policy owner|enquirers|petitioners|correspondents|sufferer|caller|callers|superfan|superfans|follower|followers|lister|testers|beta tester|beta testers|early adopter|early adopters|modder|modders|speedrunner|champions|warrior|warriors|trainer|trainers|coaches|sir or madam|esteemed one|responsible person|relevant person|concerned person|concerned party|interested party|one and all|purchaser|purchasers|acquirer|consignee|consignees|consignor|shipper|shippers|freight forwarder|importer|importers|exporter|exporters|farmers|growers|breeder|breeders|bakers|brewers|crafter|crafters|makers|knitter|knitters|quilter|bookworm|bookworms|booklover|bookseller|librarian|librarians|scholar|scholars|fellows|freshman|freshmen|fresher|freshers|undergraduate|undergraduates|postgraduate|postgraduates|alumna or alumnus|parent or carer|parent or guardian|parents and carers|mum or dad|mom or dad|dad or mum|mums|dads|mums and dads|customer|customers|client|clients|user|users|member|members|subscriber|subscribers|guest|guests|passenger|passengers|traveller|travellers|traveler|travelers|shopper|shoppers|buyer|buyers|purchaser|patient|patients|resident|residents|tenant|tenants|applicant|applicants|candidate|candidates|student|students|pupil|pupils|parent|parents|guardian|guardians|carer|carers|caregiver|reader|readers|player|players|gamer|gamers|donor|donors|supporter|supporters|backer|backers|cardholder|cardholders|policyholder|policyholders|shareholder|shareholders|stakeholder|stakeholders|leaseholder|householder|householders|homeowner|homeowners|owner|owners|landlord|landlords|occupier|occupant|occupants|neighbour|neighbours|neighbor|neighbors|citizen|citizens|taxpayer|taxpayers|voter|voters|sir|sirs|madam|madams|ma'am|mesdames|gentleman|gentlemen|lady|ladies|mr|mrs|ms|miss|mx|friend|friends|partner|partners|supplier|suppliers|vendor|vendors|merchant|merchants|seller|sellers|host|hosts|driver|drivers|rider|riders|viewer|viewers|listener|listeners|fan|fans|visitor|visitors|borrower|borrowers|investor|investors|employee|requester|requestor|recipient|recipients|sender|contact|contacts|participant|participants|attendee|attendees|delegate|delegates|learner|learners|diner|diners|consumer|consumers|developer|developers|reseller|resellers|beneficiary|claimant|claimants|complainant|insured|renter|renters|lender|enquirer|inquirer|correspondent|writer|professional|professionals|colleague|volunteer|volunteers|pet parent|party|parties|person|people|human|somebody|someone|person concerned|bidder|bidders|collector|collectors|motorist|motorists|commuter|commuters|holidaymaker|holidaymakers|camper|campers|gardener|gardeners|foodie|foodies|creator|creators|streamer|streamers|pilot|hero|heroes|legend|valued one|lover|lovers|enthusiast|enthusiasts|explorer|explorers|adventurer|adventurers|wanderer|wanderers|aficionado|aficionados|alumnus|alumna|alumni|alum|graduate|graduates|gent|gents|stranger|strangers|manager|managers|administrator|administrators|admin|admins|editor|secretary|treasurer|bursar|director|headteacher|citizens|villager|villagers|worshipper|parishioner|parishioners|trustee|trustees|holder|holders|signatory|addressee|occupiers|keeper|household|households|family|families|teammate|employees|staff member|staff members)";
const KIND_OF =
  '(valued|value|highly esteemed|much valued|most esteemed|most valued|dear|dearest|esteemed|respected|loyal|new|our|beloved|fellow|cherished|concerned|interested|prospective|potential|existing|former|former|future|lovely|wonderful|precious|honoured|honored|treasured|appreciated|fellow|sweet|most|highly|very|premium|gold|silver|platinum|vip|business|private|corporate|long|standing|longstanding|online|web|internet|bank|banking|insurance|hotel|library|season|ticket|account|card|policy|licence|license|key|pass|permit|plan|home|house|property|pet|dog|cat|car|vehicle|boat|bike|shop|store|app|site|website|forum|platform|service|product|support|frequent|club|team|gym|school|credit|loan|mobile|energy|electricity|gas|water|broadband|phone|internet|magazine|newspaper|newsletter|fellow|prime|plus|pro|registered|returning|first|time|affected|undersigned)';
const HOLDER =
  '((account|card|ticket|policy|pass|permit|licence|license|key|contract|season ticket|season pass|title|badge|voucher|coupon|loyalty card|library card|membership) (holder|holders|owner|owners|member|members))';
const WHO = `(${KIND_OF})? (${KIND_OF})? (${KIND_OF})? (${HOLDER}|${ANYBODY})`;
const SALUTE =
  "(dear|dearest|most (esteemed|valued|respected|honoured|honored|cherished|treasured)|our (dear|dearest|valued|esteemed)|hi|hello|hey|hiya|hallo|greetings|salutations|welcome|attention|attn|good (morning|day|afternoon|evening)|morning|afternoon|evening|esteemed|valued|respected|hey there|hi there|hello there|g'day|namaste|ahoy|howdy|to|to our|to all|to the|attention of|for the attention of|for the attention of the|for the attention of our|for the attention of all|fao|fao the|fao all|attn the|attention the)";

export const impersonalGreeting = defineRule({
  id: 'empathy/impersonal-greeting',
  level: 'phrase',
  severity: 'warning',
  fix: 'replace',
  profile: 'recommended',
  summary: 'A greeting to nobody.',
  why: 'Whoever wrote to you gave their name. “Dear customer” says that nobody looked, and it is how mails of fraudsters begin.',
  sources: ['000 2.2', '000 7.1', '002'],
  options: {},
  phrases: {
    /** "Dear beekeeper", "hello chess player": a common noun by its shape. */
    'empathy/impersonal-greeting.noun': [
      '^^ (dear|dearest|hello|hi|hey|hiya|greetings|howdy|ahoy|good (morning|afternoon|evening|day)) (dear|my dear|fellow|valued|esteemed|our|lovely)? <any> <any>?',
    ],
    'empathy/impersonal-greeting': [
      '^^ (to|for|dear|hello|hi) (the (attention|notice) of)? (whoever|whomever|whom|whomsoever|whosoever|the (person|one|people|individual|human|soul) (who|that|reading|receiving|in|responsible|concerned)) <any>? <any>? <any>? <any>?',
      `^^ ${SALUTE} (dear|my dear|to)? ${WHO} ((and|or) ${WHO})? ((and|or) ${WHO})?`,
      `^^ ${SALUTE} (dear|my dear)? ${WHO} ${WHO}`,
      `^^ ${SALUTE} to (you|you all|all|our|all our|you our|one and all) (dear|my dear)? ${WHO} ((and|or) ${WHO})?`,
      `^^ (dear|hello|hi|hey|greetings|welcome) (our|fellow|valued)? <any> ${ANYBODY}`,
      '^^ (hi|hey|hiya|dear|hello|good morning|good afternoon|good evening) (everyone|everybody|folks|guys|all|all of you)',
      '^^ (dear|hello|hi) (whoever|whomever) ..3 (this|it|here)',
      '^^ dear you',
      '^^ (dear)? whom (so ever|soever|ever)? (it|this) (may|might) concern',
      '^^ (dear)? to (whom|whomsoever|whomever|whoever) (so ever|soever|ever)? (it|this) (may|might) concern',
      '^^ (dear|hello) (all|everyone|everybody|whoever|whom it may concern|whomsoever|m s|sir madam|concerned|to whom it may concern)',
      `^^ ${HOLDER}`,
      '^^ (customer|sir|madam|sirs|gentlemen|ladies|client|guest) ((and|or) (madam|sir|gentlemen|ladies))?',
    ],
  },
  bad: [
    {
      text: '⟦Dear Customer⟧,\n\nYour bike is repaired.',
      front: { title: 'Repaired', kind: 'update', platform: 'zendesk' },
      fixed: "Hello {{ticket.requester.first_name | default: 'there'}},\n\nYour bike is repaired.",
    },
    {
      text: '⟦Hi user⟧!\n\nThe captions are back.',
      front: { title: 'Captions', kind: 'update', platform: 'intercom' },
      fixed: 'Hi {{first_name | fallback:"there"}}!\n\nThe captions are back.',
    },
    { text: '⟦Dear Sir/Madam⟧,\n\nI have your letter.', front: { title: 'Letter', kind: 'acknowledgement' } },
    {
      text: '⟦To whom it may concern⟧:\n\nWhich meter is yours?',
      front: { title: 'Meter', kind: 'information-request' },
    },
    { text: '⟦Dear valued guest⟧,\n\nThe gate opens at seven.', front: { title: 'Gate', kind: 'how-to' } },
    { text: '⟦Good morning, dear subscriber⟧!\n\nThe line works again.', front: { title: 'Line', kind: 'resolution' } },
    { text: '⟦Dear friends of the harbour⟧,\n\nThe crane is back.', front: { title: 'Crane', kind: 'update' } },
    { text: '⟦Hello Bytely user⟧!\n\nThe key is reset.', front: { title: 'Key', kind: 'resolution' } },
    { text: '⟦Dear customer no. 4411⟧,\n\nThe stove is on its way.', front: { title: 'Stove', kind: 'update' } },
    {
      text: '⟦For the attention of the tenant⟧:\n\nThe lift is repaired.',
      front: { title: 'Lift', kind: 'update' },
    },
    { text: '⟦Most esteemed patron⟧,\n\nThe box is free.', front: { title: 'Box', kind: 'update' } },
    { text: '⟦Dear Ratepayer⟧,\n\nThe bill is new.', front: { title: 'Bill', kind: 'update' } },
    { text: '⟦Dear beekeeper⟧,\n\nThe hive is sold.', front: { title: 'Hive', kind: 'update' } },
    { text: '⟦To whoever reads this⟧,\n\nThe gate is open.', front: { title: 'Gate', kind: 'update' } },
    { text: 'Re: your stall\n\n⟦Hello dear baker⟧,\n\nThe oven is here.', front: { title: 'Oven', kind: 'update' } },
    { text: '⟦Dear ticket holder⟧\n\nThe concert moves to Friday.', front: { title: 'Concert', kind: 'update' } },
  ],
  good: [
    {
      text: 'Dear {% if ticket.requester.firstname != blank %}{{ticket.requester.firstname}}{% else %}customer{% endif %},\n\nYour bike is repaired.',
      front: { title: 'Repaired', kind: 'update', platform: 'freshdesk' },
      because: 'the word stands there only where there is no name',
    },
    {
      text: "Hi {{ticket.requester.first_name | default: 'there'}},\n\nYour bike is repaired.",
      front: { title: 'Repaired', kind: 'update', platform: 'zendesk' },
      because: 'it greets by name',
    },
    {
      text: 'Dear Customer,\n\nThank you for the photo.',
      front: { title: 'Photo', kind: 'snippet' },
      because: 'a snippet goes into a letter that has its own greeting',
    },
    {
      text: 'Dear user, is how the old template began.',
      front: { title: 'Old template', kind: 'internal' },
      because: 'it is a note for colleagues',
    },
    {
      text: 'Dear Ms Ito,\n\nThe customer desk is open until noon.',
      front: { title: 'Desk', kind: 'update' },
      because: 'only the second paragraph speaks of customers',
    },
    {
      text: 'Hello [first name],\n\nA mail that begins with “Dear Customer” is not from us.',
      front: { title: 'Fraud', kind: 'account-security' },
      because: 'it quotes',
    },
    {
      text: 'Dear Ms Guest,\n\nThe gate is open.',
      front: { title: 'Gate', kind: 'update' },
      because: 'it is her name',
    },
    {
      text: 'Dear customer Maya Ito,\n\nThe lamp is back.',
      front: { title: 'Lamp', kind: 'update' },
      because: 'it greets by name',
    },
    {
      text: 'Dear Maya Guest,\n\nThe oven is here.',
      front: { title: 'Oven', kind: 'update' },
      because: 'it is her name',
    },
    {
      text: 'Dear Okoro family,\n\nThe oven is here.',
      front: { title: 'Oven', kind: 'update' },
      because: 'it greets by name',
    },
    {
      text: 'Dear Baker,\n\nThe oven is here.',
      front: { title: 'Oven', kind: 'update' },
      because: 'written large, it may be a family name',
    },
    {
      text: 'Hi there,\n\nThe line works again.',
      front: { title: 'Line', kind: 'resolution' },
      because: 'it is short and friendly, and pretends nothing',
    },
  ],

  *check(message, context) {
    if (message.body === undefined || message.declaredKind === 'snippet') return;
    const { reading } = message.body;
    const greetings = [
      ...reading.cues('empathy/impersonal-greeting'),
      ...reading.cues('empathy/impersonal-greeting.noun').filter((cue) => namesKind(reading, cue)),
    ];
    for (const cue of greetings) {
      const tail = opensMessage(reading, cue) ? tailOf(reading, cue) : undefined;
      if (tail === undefined || isInsteadOfName(message, cue)) continue;
      yield tell(message, reading, cue, tail, context);
      return;
    }
  },
});

/** Whether the words are what is sent where there is no name: "Dear {% if name != blank %}{{name}}{% else %}customer{% endif %}". */
function isInsteadOfName({ body, macro }: Message, { span }: Cue): boolean {
  return (body as ReadPart).reading.prose.placeholders.some(({ name, kind, at = -1 }) => {
    const concept = kind === 'value' && span.start < at && at < span.end ? conceptOf(name, macro.dialect) : undefined;
    return concept === 'customer-first-name' || concept === 'customer-name';
  });
}

/** Salutes and what is put between them and the noun. */
const LEADS = new Set(
  'dear dearest hello hi hey hiya greetings howdy ahoy good morning afternoon evening day my fellow valued esteemed our lovely'.split(
    ' ',
  ),
);
/** Nouns for people who do, own or are something; and words of that shape that are no person. */
const PERSONAL =
  /(?:[a-z]{2}(?:er|or|ist|ian|eer|ee|ster|ling|person|people|folk|mate|woman|keeper|goer)s?|[a-z]{3}(?:ant|ent|man|men)s?|unknown|human|humans|owners?|users?)$/;
const NO_PERSON = new Set(
  'after other another ever never later further earlier over under together whether weather winter summer september october november december easter forever order letter matter number water answer monster offer for or nor far earlier moment event present content absent urgent different recent current instant team german german chair her their our'.split(
    ' ',
  ),
);
/** Nouns that are nobody's family name. */
const COMPOUND =
  /^(?!green|gold)[a-z]+(?:keeper|goer|holder|owner|lover|seeker|gazer|player|user|watcher|drinker|collector)s?$/;

/** Whether the greeting calls the reader by what they do or own, and not by a name. */
function namesKind(reading: Reading, cue: Cue): boolean {
  const last = reading.word(cue.last);
  if (NO_PERSON.has(last) || isGivenName(last) || !PERSONAL.test(last)) return false;
  const isLarge = (index: number): boolean => /^\p{Lu}/u.test(reading.slice(reading.wordSpan(index)));
  if (isLarge(cue.last)) return COMPOUND.test(last);
  for (let i = cue.first + 1; i < cue.last; i++) {
    const word = reading.word(i);
    if (!LEADS.has(word) && (isLarge(i) || isGivenName(word) || !/^[a-z]{3,}$/.test(word))) return false;
  }
  return cue.last > cue.first && !LEADS.has(last);
}

/** A line above the greeting that tells the matter: "Re: your order", "Case 12". */
function isSubjectLine(reading: Reading, { span, firstWord, lastWord, end }: Sentence): boolean {
  if (lastWord - firstWord > 9 || end === '!' || end === '?') return false;
  return !/^(?:dear|hi|hello|hey|hiya|good|greetings|welcome|thanks?)\b/i.test(reading.slice(span)) && end !== '.';
}

/** Whether nothing but headings and lines that tell the matter stands before the greeting. */
function opensMessage(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span)) return false;
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined || sentence.firstWord !== cue.first) return false;
  return (
    reading.sentences.slice(0, cue.sentence).every((before) => {
      if (before.block === sentence.block) return false;
      return reading.prose.blocks[before.block]?.kind === 'heading' || isSubjectLine(reading, before);
    }) ||
    (cue.sentence === 1 &&
      /^(?:greetings|hello|hi|hey)$/i.test(
        reading.slice((reading.sentences[0] as { span: Cue['span'] }).span).replace(/[!.,\s]+$/, ''),
      ))
  );
}

/** A greeting without a salute: "Sir," greets, "Customer: Maya" doesn't. */
const SALUTED =
  /^(?:dear|dearest|most|our|hi|hello|hey|hiya|hallo|greetings|salutations|welcome|attention|attn|good|morning|afternoon|evening|esteemed|valued|respected|g['’]day|namaste|ahoy|howdy|to|for|fao|whom)\b/i;
/** "Dear customer Maya" names; "Dear customer of the bakery", "Dear customer no. 7", "Dear student/alumnus" do not. */
const TAIL =
  /^((?:\s*(?:\/|\bor\b|\band\b|&)\s*[\p{L}'’-]+(?: [\p{Ll}'’-]+)?){0,2}(?:\s*\([^()\n]{1,40}\))?(?:\s+(?:of|at|on|for|from|in|with|aboard|to)\s+[^,:;!.?\n\uFFFC–—]{2,40}?)?(?:\s*(?:#|no\.?|nr\.?|number|id|ref\.?)\s*[^\s,:;!.]{1,20})?)["'”’)]*(?:[^\S\n]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)*(?:[,:;!.\n–—-]|$)/iu;
/** The sentence begins where the line of the greeting ended. */
const NEXT_SENTENCE =
  /^\s+(?:The|Your|We|I|I['’]m|I['’]ve|We['’]re|We['’]ve|Thank|Thanks|This|Our|Please|You|As|With|Here|There|It|Which|Could|A|An)\b(?=\s+\p{Ll})/u;
const TITLED =
  /\b(?:mr|mrs|ms|miss|mx|sir|lord|lady|dr|prof|professor|rev|captain)\.? (?!(?:and|or|sir|madam|mrs?|ms|miss)\b)\p{L}+$/iu;
/** Nouns that are nobody's family name, so that they may be written large: "Hello Netways Customer". */
const NO_SURNAME =
  /(?:^|\s)(?:\p{Ll}[\p{L}'’-]*|(?:customer|client|user|subscriber|member|passenger|shopper|resident|student|patient|owner|holder|lover|cardholder|policyholder)s?)$/iu;

/** "Dear Miller family", also with a placeholder for the name. */
const FAMILY = new RegExp(
  `^[\\p{L}']+(?: (?:morning|day|afternoon|evening))? (?:the |dear )?(?:\\p{Lu}[\\p{L}'’-]+|${PLACEHOLDER_MARK}) [Ff]amily$`,
  'u',
);
const NO_FAMILY =
  / (?:our|dear|valued|esteemed|whole|entire|beloved|new|member|customer|guest|client|club|host|lovely) family$/i;

/** The pattern that allows any word before the noun: "Dear book lover". */
const ANY_BEFORE = new Set([3]);

/** How many characters of the text behind the cue still belong to the greeting; `undefined` where the words go on and greet somebody. */
function tailOf(reading: Reading, cue: Cue): number | undefined {
  const rest = reading.text.slice(cue.span.end, cue.span.end + 80);
  const words = reading.slice(cue.span);
  if (FAMILY.test(words) && !NO_FAMILY.test(words)) return undefined;
  if (!SALUTED.test(words)) return /^,/.test(rest) ? 0 : undefined;
  if (
    /\b(?:Mr|Mrs|Ms|Miss|Mx|Sir|Lord|Lady|Dr|Prof|Professor|Rev|Captain)\.? \p{Lu}/u.test(words) &&
    TITLED.test(words)
  )
    return undefined;
  // "Dear Maya Guest"
  if (/^\S+ \p{Lu}\p{L}* \p{Lu}\p{L}*$/u.test(words) && isGivenName((words.split(' ')[1] ?? '').toLowerCase()))
    return undefined;
  if (!NO_SURNAME.test(words) && /^\S+ \p{Lu}\p{L}* \p{Lu}\p{L}*$/u.test(words) && ANY_BEFORE.has(cue.pattern))
    return undefined;
  const tail = TAIL.exec(rest)?.[1];
  if (tail !== undefined)
    return /\s(?:of|at|on|for|from|in|with|aboard|to)\s/.test(tail) && /^welcome/i.test(words)
      ? undefined
      : tail.length;
  return NEXT_SENTENCE.test(rest) ? 0 : undefined;
}

/** Salutes that a name may follow. */
const NAMED_SALUTE = /^(?:hi|hello|hey|hiya|good (?:morning|day|afternoon|evening)|welcome)\b/i;

function tell(message: Message, reading: Reading, cue: Cue, tail: number, context: RuleContext): Finding {
  const text = reading.prose.text;
  const { dialect } = message.macro;
  const greeting = { start: cue.span.start, end: cue.span.end + tail };
  const words = reading.slice(greeting);
  const name = greetingName(dialect);
  const salute = NAMED_SALUTE.exec(words)?.[0] ?? 'Hello';
  const after = reading.text.charAt(greeting.end);
  // A colon belongs to "To whom it may concern:"; where nothing closes the greeting, a comma does.
  const closing = after === ':' || after === '' || after === '\n' ? ',' : '';
  const span = { start: greeting.start, end: greeting.end + (after === ':' ? 1 : 0) };
  const isMany =
    /\b(?:and|all|everyone|everybody)\b|\w{3,}s$/i.test(words) && !/\b(?:sirs?|madam|mrs|concerns?)$/i.test(words);
  const isExact = name !== undefined && dialect.fallback !== 'none' && !isMany && tail === 0;
  return {
    at: { text, span: greeting },
    message: `“${words}” greets nobody. Greet the reader by name.`,
    fixes: [
      {
        title: 'Greet by name',
        applicability: isExact ? 'safe' : 'suggestion',
        edits: [{ at: { text, span }, text: `${salute} ${name ?? context.fillIn('first name')}${closing}` }],
      },
    ],
  };
}
