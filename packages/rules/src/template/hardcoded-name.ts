import {
  type Concept,
  type Dialect,
  defineRule,
  type Finding,
  greetingName,
  overlaps,
  type Reading,
  type RuleContext,
  type Span,
  writePlaceholder,
} from '@trustlint/core';
import { withLineBreaks } from '../wording/lines.ts';
import { isGivenName } from './given-names.ts';

export const hardcodedName = defineRule({
  id: 'template/hardcoded-name',
  level: 'phrase',
  severity: 'warning',
  fix: 'replace',
  profile: 'recommended',
  summary: 'A person’s name where the platform can put the right one.',
  why: 'The macro goes to everybody, and is sent by every colleague. Whoever is greeted as “John” and is not John knows that nobody looked.',
  sources: ['000 7.1', '000 3.1'],
  language: 'any',
  options: {},
  bad: [
    {
      text: 'Hi ⟦Carlotta⟧,\n\nYour kettle is back from the workshop.',
      front: { platform: 'zendesk' },
      fixed: "Hi {{ticket.requester.first_name | default: 'there'}},\n\nYour kettle is back from the workshop.",
    },
    {
      text: 'Dear ⟦Mr Abernathy⟧,\n\nThe lift runs again.',
      front: { platform: 'zendesk' },
      fixed: "Hello {{ticket.requester.first_name | default: 'there'}},\n\nThe lift runs again.",
    },
    {
      text: 'The boat leaves at nine.\n\nKind regards,\n⟦Marten Vries⟧\nHarbour Office',
      front: { platform: 'zendesk' },
      fixed: 'The boat leaves at nine.\n\nKind regards,\n{{current_user.name}}\nHarbour Office',
    },
    {
      text: 'The lamp is on its way.\n\nCheers,\n⟦Dorota⟧',
      front: { platform: 'zendesk' },
      fixed: 'The lamp is on its way.\n\nCheers,\n{{current_user.first_name}}',
    },
    { text: 'Good afternoon, ⟦Professor Lindqvist⟧! The slides are in the post.' },
    { text: 'Hello again ⟦Kofi⟧, the second key works too.', front: { platform: 'intercom' } },
    { text: 'The tyres fit.\n\n— ⟦Beatriz⟧ from the front desk' },
    { text: 'Hi there! My name is ⟦Oskar⟧, and I look after your booking.' },
    { text: 'Your seat is by the window. Thanks, ⟦Imogen⟧' },
  ],
  good: [
    {
      text: "Hi {{ticket.requester.first_name | default: 'there'}},\n\nYour kettle is back.\n\nCheers,\n{{current_user.first_name}}",
      because: 'the platform fills the names in',
    },
    { text: 'Hello team,\n\nThe room is booked.', because: 'it names nobody' },
    {
      text: 'I have asked Dorota in Accounts to look at the bill.',
      because: 'a colleague is named as the owner of a step',
    },
    { text: 'The boat leaves at nine.\n\nKind regards,\nThe Harbour Office', because: 'a team signs' },
    { text: 'The lamp fits.\n\nBest wishes,\nVictoria Plumbing', because: 'a company signs' },
    { text: 'Hello! May is fully booked, June is not.', because: 'the month begins a sentence' },
    { text: 'A mail that begins with “Hi Carlotta,” is not from us.', because: 'it quotes' },
    { text: 'Hi [first name],\n\nThe key is ready.', because: 'the agent fills it in' },
    { text: 'Thank you. Grant the app access to the camera.', because: '“Grant” is a verb here' },
  ],

  *check(message, context) {
    if (message.body === undefined) return;
    const { reading } = message.body;
    const { dialect } = message.macro;
    const isEnglish = /^en(?:[-_]|$)/i.test(message.macro.locale);
    const { blocks } = reading.prose;
    const greeting = mayName(reading, 0, TOP_BLOCKS) ? findGreeted(reading, isEnglish) : undefined;
    const introduced = isEnglish && mayName(reading, 0, TOP_BLOCKS) ? findIntroduced(reading) : undefined;
    const signed = mayName(reading, blocks.length - BOTTOM_BLOCKS, blocks.length)
      ? findSigned(reading, isEnglish)
      : undefined;
    if (greeting !== undefined && !isKnownToTeam(reading, greeting.name, context))
      yield tellGreeting(reading, greeting, dialect, context, isEnglish);
    for (const name of [introduced, signed]) {
      if (name === undefined || isKnownToTeam(reading, name, context)) continue;
      if (greeting === undefined || !overlaps(greeting.name, name)) yield tellSender(reading, name, dialect, context);
    }
  },
});

/** Blocks from the top that a greeting may open: a heading or a line of brackets may come before it. */
const TOP_BLOCKS = 4;
/** Blocks from the end in which a name may sign: name, job, team, address, phone, a postscript. */
const BOTTOM_BLOCKS = 8;
/** How much of a text is looked at on either end. UTF-16 units. */
const NEAR = 600;

const SALUTE =
  /(?:(?:hey|hi|hello),? )?(?:hi|hello|hey|heya|hiya|hallo|hullo|howdy|ahoy|aloha|hola|bonjour|ciao|namaste|greetings|salutations|(?:my )?(?:dear|dearest)|respected|esteemed|g['’]day|good (?:morning|day|afternoon|evening)|morning|afternoon|evening|(?:a )?(?:very )?warm welcome|welcome(?: back| aboard)?)(?: again| there| once more| to you| dear)*(?: (?:customer|client|guest|patient|member|student|resident|colleague|neighbour|neighbor|friend))?,?\s+/iy;
/** How letters begin in other languages. Their rules for capitals are others too, so only known names count there. */
const FOREIGN_SALUTE =
  /(?:hallo|hi|hey|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|ch[eè]re?|hola|estimad[oa]|querid[oa]|buen[oa]s (?:d[ií]as|tardes|noches)|ciao|buongiorno|buonasera|gentile|car[oa]|egregi[oa]|prezad[oa]|bom dia|boa (?:tarde|noite)|ol[áa]|hej|hei|kære|k[äæ]ra|beste|geachte|goede(?:morgen|middag|navond)|hoi|cześć|dzień dobry)(?:,| noch einmal)?\s+/iy;
const TITLE =
  "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Herr|Frau|Se[nñ]or(?:a|ita)?|Sra?|Monsieur|Madame|Mademoiselle|Mme|Mlle|Signor[ae]?|Sir|Madam|Dame|Lady|Lord|Rev|Reverend|Father|Pastor|Rabbi|Imam|Captain|Capt|Colonel|Mevrouw|Meneer|Pani?)(?![\\p{L}'’-])\\.?(?: (?:med|jur|phil|rer|nat|ing|h\\.? ?c)\\.)*";
const TITLES = `${TITLE}(?:\\s*(?:\\/|&|and|or)\\s*${TITLE})*`;
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*(?<!['’]s)(?![\\p{L}\\p{M}])";
const PARTICLE = '(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|bint|ter|ten|zu)';
const REST_OF_NAME = `(?:\\s+(?:${PARTICLE}\\s+){0,2}(?:\\p{Lu}\\.|${WORD})){0,3}`;
const NAME = `(?:\\p{Lu}\\.\\s*){0,2}${WORD}${REST_OF_NAME}`;
const TITLED = new RegExp(`(?:${TITLES}\\s+)+(${NAME})`, 'uy');
const PLAIN = new RegExp(NAME, 'uy');
const AND_ANOTHER = new RegExp(`\\s*(?:,|&|and|or|\\/)\\s+(?:and\\s+)?(?:${TITLES}\\s+)?(${WORD})`, 'uy');
const CALLED_AT_FIRST = new RegExp(
  `^(?:[Tt]hanks|[Tt]hank you|[Ss]orry|[Cc]ongratulations|[Cc]ongrats|[Gg](?:reat|ood) news|[Ww]elcome|[Hh]appy [Bb]irthday|[Gg](?:reat|ood) to hear from you|[Nn]o problem|[Ss]ure thing|[Oo]f course)[^.!?,\\n\\uFFFC]{0,60}, (${WORD})(?=[!.](?:\\s|$))`,
  'u',
);
/** What closes a greeting: a mark, the end of the line, an emoji. */
const CLOSED = /\s*(?:[,!:;.…–—)]|-(?!\p{L})|\n|$|\p{Extended_Pictographic})/uy;
/** A greeting that nothing closes: "Hi Tom thanks for the photos". */
const GOES_ON =
  /\s+(?:thanks|thank|just|i|i['’]m|i['’]ve|we|we['’]re|we['’]ve|your|you|the|this|that|hope|please|sorry|it|as|for|great|good|there|here|my|our|let|could|can|do|did|have|what|how|when|to|in|with|and|sir|madam|ji|san)\b/iy;
/** Who has an office and no name here. */
const OFFICE =
  /^(?:President|Mayor|Chair|Chairman|Chairwoman|Speaker|Minister|Ambassador|Sir|Madam|Customer|Guest|Who)(?![\p{L}-])/u;
/** Kinds of people rather than one of them: "Bookworms", "Gardeners". */
const MANY = /(?:ers|ors|ists|ees|ians|worms|heads|mates|folks|fans|lovers)$/;
/** Pet names and figures of speech. */
const NOBODY =
  /^(?:Sunshine|(?:Super|Rock)star|Santa|Champ|Champion|Hero|Legend|Buddy|Mate|Pal|Gorgeous|Beautiful|Darling|Honey|Sweet(?:heart|ie)|Lovely|Boss|Stranger|Neighbou?r|World|Earth(?:ling)?|Universe|Kitty|Diary|Bookworm|Foodie|Sleepyhead|Genius|Internet)$/;
/** Names that are words with which a greeting goes on when they are written small. */
const SMALL_WORD =
  /^(?:angel|will|may|joy|hope|grace|mark|guy|sky|star|love|rose|bo|an|in|my|art|bill|rich|dear|sunny|pat|rob|sue|max)$/;

/** Titles, in small letters, behind which any word is a name. */
const TITLED_WORD =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|herr|frau|se[nñ]ora?|se[nñ]orita|sra?|monsieur|madame|mademoiselle|mme|mlle|signor[ae]?|sir|dame|lady|lord|rev|reverend|father|pastor|rabbi|imam|captain|capt|colonel|mevrouw|meneer|pani?)$/;

/**
 * Whether a word in the blocks `[from, to)` may name a person: a capital, and a given name, a title, or a word that no phrase has.
 * Most texts hold none at the places where people are greeted and sign, and the rest of this rule takes its time.
 */
function mayName(reading: Reading, from: number, to: number): boolean {
  const { blocks } = reading.prose;
  const start = blocks[Math.max(0, from)]?.span.start;
  const end = blocks[Math.min(to, blocks.length) - 1]?.span.end;
  if (start === undefined || end === undefined) return false;
  for (const { span, firstWord, lastWord } of reading.sentences) {
    if (span.end <= start || span.start >= end) continue;
    for (let word = firstWord; word <= lastWord; word++) {
      if (reading.isOf('cap', word)) return true;
      const { start: at, end: behind } = reading.wordSpan(word);
      const code = reading.text.charCodeAt(at);
      const isLarge = (code >= 65 && code <= 90) || code >= 192;
      // A name in small letters is only looked for behind a greeting: "hi tom,".
      if (!isLarge && word > firstWord + 1) continue;
      const written = reading.text.slice(at, behind);
      if (isGivenName(written) || TITLED_WORD.test(reading.word(word))) return true;
    }
  }
  return false;
}

interface Greeted {
  /** From the salute to the end of the name. */
  readonly greeting: Span;
  readonly name: Span;
  /** Whether one person is greeted by the given name, so that a placeholder can take its place as it is. */
  readonly isPlain: boolean;
}

function findGreeted(reading: Reading, isEnglish: boolean): Greeted | undefined {
  const { blocks } = reading.prose;
  for (const { span, kind } of blocks.slice(0, TOP_BLOCKS)) {
    if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'cell') continue;
    const text = withLineBreaks(reading.prose.text, { start: span.start, end: Math.min(span.end, span.start + NEAR) });
    const opener = /^(?:["“]?)/.exec(text)?.[0].length ?? 0;
    const salute = match(isEnglish ? SALUTE : FOREIGN_SALUTE, text, opener)?.[0];
    if (salute === undefined) {
      const called = isEnglish && span === blocks[0]?.span ? calledAtFirst(reading, text, span.start) : undefined;
      if (called !== undefined) return called;
      continue;
    }
    const at = opener + salute.length;
    const named = nameAt(reading, text, at, span.start, isEnglish ? salute : undefined);
    if (named === undefined) continue;
    const name = { start: span.start + at, end: span.start + named.end };
    if (reading.isQuoted(name) || isSaidToNobody(reading, name)) continue;
    return { greeting: { start: span.start + opener, end: name.end }, name, isPlain: named.isPlain };
  }
  return undefined;
}

/** "Thanks for the photo, Gabriel!" as the first words. */
function calledAtFirst(reading: Reading, text: string, shift: number): Greeted | undefined {
  const called = CALLED_AT_FIRST.exec(text);
  const written = called?.[1];
  if (called === null || written === undefined || !isGivenName(written)) return undefined;
  const end = shift + called[0].length;
  const name = { start: end - written.length, end };
  return reading.isQuoted(name) ? undefined : { greeting: { start: shift, end }, name, isPlain: false };
}

/**
 * Where the name ends that starts at `at`; `shift` is where `text` starts in the reader's text. Behind an English `salute` any
 * word that is no other is a name.
 */
function nameAt(
  reading: Reading,
  text: string,
  at: number,
  shift: number,
  salute: string | undefined,
): { readonly end: number; readonly isPlain: boolean } | undefined {
  const titled = match(TITLED, text, at);
  if (titled !== undefined) {
    if (OFFICE.test(titled[1] ?? '')) return undefined;
    const end = at + titled[0].length;
    return matchesAt(CLOSED, text, end) || matchesAt(GOES_ON, text, end) ? { end, isPlain: false } : undefined;
  }
  const small = /^\p{Ll}{3,}(?=[,!])/u.exec(text.slice(at, at + 20))?.[0];
  if (
    small !== undefined &&
    salute !== undefined &&
    /^\p{Ll}/u.test(salute) &&
    isGivenName(small) &&
    !SMALL_WORD.test(small)
  )
    return { end: at + small.length, isPlain: true };
  const plain = match(PLAIN, text, at)?.[0];
  if (plain === undefined) return undefined;
  const words = plain.split(/\s+/);
  const isKnown = isGivenName(words[0] as string);
  const end = at + plain.length;
  if (words.some((word) => isGroup(word))) return undefined;
  const another = match(AND_ANOTHER, text, end);
  if (isKnown && another !== undefined && isGivenName(another[1] ?? '')) {
    const both = end + another[0].length;
    if (matchesAt(CLOSED, text, both)) return { end: both, isPlain: false };
  }
  if (isKnown && matchesAt(GOES_ON, text, end)) return { end, isPlain: words.length === 1 };
  if (!matchesAt(CLOSED, text, end)) return undefined;
  if (isKnown) return { end, isPlain: true };
  if (
    salute === undefined ||
    /^(?:welcome|a |very|warm)/i.test(salute) ||
    MANY.test(plain) ||
    NOBODY.test(plain) ||
    /^\p{Lu}{2,}$/u.test(plain)
  )
    return undefined;
  return isUnheardOf(reading, { start: shift + at, end: shift + end }) ? { end, isPlain: true } : undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => match(pattern, text, at) !== undefined;

/** Whether every word of the span is capitalised and none that the rules know: no "Friends", no "Support". */
function isUnheardOf(reading: Reading, { start, end }: Span): boolean {
  const sentence = reading.sentences.find(({ span }) => span.start <= start && start < span.end);
  if (sentence === undefined) return false;
  let words = 0;
  for (let word = sentence.firstWord; word <= sentence.lastWord; word++) {
    const span = reading.wordSpan(word);
    if (span.start < start || span.end > end) continue;
    const written = reading.slice(span);
    if (/^\p{Lu}$/u.test(written) || /^\p{Ll}/u.test(written)) continue;
    if (!reading.isOf('cap', word)) return false;
    words++;
  }
  return words > 0;
}

/** Whether the words greet "Dear Customer": that is another rule's. */
const isSaidToNobody = (reading: Reading, name: Span): boolean =>
  reading.cues('empathy/impersonal-greeting').some(({ span }) => overlaps(span, name) && span.end >= name.end);

/** Words of teams and companies. */
const GROUP = new Set(
  `team crew squad support service services desk helpdesk office department dept division unit care centre center group company co corp inc ltd
  llc llp plc gmbh ag sa bv limited university college school academy institute library museum hospital clinic practice surgery dental pharmacy
  bank insurance energy plumbing heating bakery books bookshop motors hotel hotels hostel inn resort travel tours airlines airways rail shop
  store stores boutique studio studios kitchen kitchens garden gardens gardening cafe café restaurant coffee foods farm farms brewery winery
  sports gym fitness yoga club society association foundation trust charity church council city county ministry authority agency bureau labs lab
  software systems solutions technologies tech digital media online web hosting cloud mobile telecom networks games gaming entertainment music
  bistro pub tavern grill records press publishing news magazine radio tv fashion jewellery jewelry jewelers design designs furniture furnishings homes home house
  properties estates realty lettings construction builders roofing electric electrical electronics engineering logistics shipping delivery couriers
  express freight storage removals cleaning laundry salon spa beauty cosmetics wellness health medical optical optics vision pets vets
  veterinary animal rescue photography events weddings catering recruitment consulting consultancy partners associates brothers bros sons
  sales billing accounts accounting finance returns reception reservations bookings admissions orders dispatch warehouse workshop operations
  relations community success experience customer customers members member guests guest community family families friends fans admin staff
  management kundenservice kundendienst klantenservice kundeservice kundtjänst équipe equipe equipo squadra servicio servizio serviço assistenza abteilung büro zespół
  it hr legal compliance security everyone all there folks guys you`.split(/\s+/),
);
const isGroup = (word: string): boolean => GROUP.has(word.toLowerCase().replace(/[^\p{L}]+$/u, ''));

/** What somebody is called at work, under or behind the name. */
const JOB =
  /\b(?:manager|executive|agent|advis[eo]r|specialist|representative|rep|officer|engineer|director|founder|co-founder|owner|ceo|coo|cto|head of|lead|supervisor|assistant|associate|coordinator|consultant|technician|clerk|receptionist|secretary|librarian|analyst|expert|hero|ninja|guru|concierge|host|hostess|nurse|doctor|teacher|editor|curator|president|vice president|vp|handler|caseworker|administrator)\b/i;
/** Families that a name alone gives away. */
const SURNAME =
  /(?:^(?:O['’]|Mac|Mc)\p{Lu}|-\p{Lu}|(?:son|sen|ssen|sson|dottir|ski|ska|sky|skaya|czyk|wicz|ovic|ović|evic|ević|ova|eva|enko|chuk|ez|berg|stein|mann|bauer|opoulos|idis|akis|yan|ian|oğlu|oglu|zadeh|pour|eswaran|wala|singh|kumar)$)/u;

const THANKS =
  '(?:(?:many |warm |big |huge )?thanks|thank you|thx|cheers)(?: so much| again| a lot| a million| very much| in advance| and (?:best|kind|warm) (?:regards|wishes)| for [^,.!?\\n]{1,60})?';
const KIND =
  '(?:very |with |my |our |the |all |and )*(?:best|kind|kindest|warm|warmest|sincere|sincerest|friendly|good|fond|fondest|many|cordial|greatest|personal)?';
/** The words that close a letter, at the start of a sentence, and the marks behind them. */
const closing = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<=^|[.!?:;,…)–—\\n\\u{1F300}-\\u{1FAFF}]\\s{0,3})(?:${words.join('|')})\\s*(?:[,!.–—:…~]|\\p{Extended_Pictographic}|[-*])*(?:\\s+[-–—~*]+)?\\s+`,
    'giu',
  );
const CLOSING = closing([
  `${KIND} ?(?:regards|wishes|greetings|rgds)(?: from [^,.!?\\n]{1,40})?`,
  '(?:all (?:my |the |our )?)?(?:very )?best(?: from [^,.!?\\n]{1,40})?|kindest|warmest|fondly',
  THANKS,
  'thanking you(?: in (?:advance|anticipation))?',
  '(?:very )?(?:sincerely|respectfully|cordially|faithfully|truly|warmly|gratefully|kindly)(?: yours)?',
  'yours(?: (?:very )?(?:sincerely|faithfully|truly|respectfully|cordially|ever))?',
  '(?:with )?(?:lots of |much )?(?:love|hugs|gratitude|appreciation|thanks)',
  'x[xo]{0,9}',
  'take care|stay safe|bye(?: for now)?|ciao|ta|br|(?:see you|talk|speak|chat|until)(?: to you)? (?:soon|then|later|there|next time|again)',
  '(?:have|enjoy) (?:a |an |your |the )?(?:very )?(?:great|lovely|good|nice|wonderful|fantastic|super|brilliant|sunny|pleasant|beautiful|happy|rest of)[^,.!?\\n]{0,40}',
  'happy [^,.!?\\n]{1,30}|enjoy[^,.!?\\n]{0,40}|(?:(?:we|i) )?look(?:ing)? forward[^,.!?\\n]{0,50}|(?:we )?hope[^,.!?\\n]{0,60}',
  'signed|respectfully submitted',
]);
const FOREIGN_CLOSING = closing([
  '(?:mit )?(?:den )?(?:besten|freundlichen|vielen|lieben|herzlichen|beste|freundliche|viele|liebe|herzliche|sonnige) grüßen?(?: aus [^,.!?\\n]{1,30})?|gru(?:ß|ss)|mfg|lg|vg|(?:vielen |besten |herzlichen )?dank',
  '(?:bien )?(?:cordialement|à vous)|sincères salutations|(?:meilleures|sincères) salutations|merci(?: beaucoup)?|bonne (?:journée|soirée)|à bientôt',
  '(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|(?:muchas )?gracias|un abrazo',
  '(?:cordiali|distinti|cari) saluti|un saluto|saluti|grazie(?: mille)?|a presto',
  'atenciosamente|(?:com os melhores )?cumprimentos|(?:um )?abraços?|obrigad[oa]',
  '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|(?:alvast )?bedankt',
  '(?:med )?(?:venlig|vennlig|vänliga?|bästa|beste|mange) (?:hilsen|hälsning(?:ar|en)?|hilsner)|(?:m\\.?)?v\\.?h\\.?|hilsen|hälsningar|tack|takk',
  '(?:z )?(?:poważaniem|wyrazami szacunku)|pozdrawiam|(?:serdecznie )?pozdrawiam',
]);
/** A dash before the name: "— Ingrid, Returns". */
const DASHED = /(?:^|\n)\s*(?:[-–—~]{1,3}|\/{1,2}|from:?|signed:?)\s*(?=\p{Lu})/gu;
const SIGNER = new RegExp(`(?:${TITLES}\\s+)?${NAME}`, 'uy');
/** What may follow the name in its line. */
const AFTER_NAME =
  /(?:\s*(?:$|\n|[,|·•–—(/;-]\s*(?=\S)|\p{Extended_Pictographic})|\.?\s*$|[!.]?\s*\n|\s+(?:from|at|of|in|with|for)\s+(?:the\s+|our\s+|your\s+)?[\p{L}\p{N}]|\s*(?:&|and|\+)\s+(?:the|your|all|everyone|our|co|\p{Ll})|\s+x+o*\s*(?:$|\n))/iuy;

function findSigned(reading: Reading, isEnglish: boolean): Span | undefined {
  const { blocks, text } = reading.prose;
  const last = blocks.at(-1);
  const first = blocks[Math.max(0, blocks.length - BOTTOM_BLOCKS)];
  if (last === undefined || first === undefined) return undefined;
  const start = Math.max(first.span.start, last.span.end - NEAR);
  const tail = withLineBreaks(text, { start, end: last.span.end });
  for (const pattern of isEnglish ? [CLOSING, DASHED] : [CLOSING, FOREIGN_CLOSING, DASHED]) {
    for (const closing of tail.matchAll(pattern)) {
      const at = closing.index + closing[0].length;
      const signer = signerAt(reading, tail, at, start, pattern !== DASHED, isEnglish);
      if (signer !== undefined) return signer;
    }
  }
  return loneSigner(reading, tail, start);
}

function signerAt(
  reading: Reading,
  tail: string,
  at: number,
  shift: number,
  isClosed: boolean,
  isEnglish: boolean,
): Span | undefined {
  const written = match(SIGNER, oneLine(tail, at), at)?.[0];
  if (written === undefined) return undefined;
  const end = at + written.length;
  const span = { start: shift + at, end: shift + end };
  if (reading.isQuoted(span) || !matchesAt(AFTER_NAME, tail, end)) return undefined;
  // Behind a comma in the same line, only the end of the text is where a sender stands: "thanks, Tom, for the photo".
  const isOwnLine = /\n\s*$/.test(tail.slice(0, at).replace(/[-–—~*]\s*$/, ''));
  if (isClosed && !isOwnLine && !/^(?:[^\n.!?]{0,60}|[.!]\s*)$/u.test(tail.slice(end))) return undefined;
  return isSigner(reading, written, span, isEnglish ? tail.slice(end) : undefined) ? span : undefined;
}

/** The text up to the end of the line at `at`: a name does not run over it. */
function oneLine(tail: string, at: number): string {
  const end = tail.indexOf('\n', at);
  return end === -1 ? tail : tail.slice(0, end);
}

/** `rest` is what follows an English name; names of other languages must be known. */
function isSigner(reading: Reading, written: string, span: Span, rest: string | undefined): boolean {
  const isTitled = new RegExp(`^${TITLE}\\s`, 'u').test(written);
  const words = written.replace(new RegExp(`^(?:${TITLES}\\s+)`, 'u'), '').split(/\s+/);
  if (words.some(isGroup)) return false;
  if (isTitled) return true;
  if (isGivenName(words[0] as string)) return words.length < 4;
  if (rest === undefined) return false;
  if (words.length < 2) return isPersonAtWork(rest) && isUnheardOf(reading, span);
  if (words.some((word) => /^\p{Lu}\.$/u.test(word)) || (words.length < 4 && isPersonAtWork(rest))) return true;
  return (
    (isUnheardOf(reading, span) && !MANY.test(written)) || (words.length === 2 && SURNAME.test(words[1] as string))
  );
}

/** Whether what follows the name says that a person has it: "from the parts desk", "Support Executive". */
function isPersonAtWork(rest: string): boolean {
  const line = /^[^\n]*/.exec(rest)?.[0] ?? '';
  if (/^\s+(?:from|at|in) (?:the|our)\b/.test(line)) return true;
  const next = rest.slice(line.length).trimStart().split('\n', 1)[0] ?? '';
  const job = line.replace(/^[\s,|·•–—(/;-]+/, '') || next;
  return job.split(/\s+/).length < 7 && JOB.test(job);
}

/** A given name alone in the last block or with a job or a team under it, after the message. */
function loneSigner(reading: Reading, tail: string, shift: number): Span | undefined {
  const { blocks } = reading.prose;
  for (const [index, { kind, span }] of blocks.entries()) {
    if (index === 0 || index < blocks.length - 3 || span.start < shift) continue;
    // A list or an unfinished sentence before it: "Choose your colour:", "Jade".
    const before = blocks[index - 1]?.span;
    if (
      before === undefined ||
      !/(?:[.!?)…’”"]|\p{Extended_Pictographic}\uFE0F?)\s?$/u.test(reading.slice(before).slice(-4))
    )
      continue;
    // "- Sam" reads as a list of one.
    const isDashed = kind === 'list-item' && index === blocks.length - 1 && blocks[index - 1]?.kind === 'paragraph';
    if (kind !== 'paragraph' && !isDashed) continue;
    const at = span.start - shift;
    const written = match(SIGNER, oneLine(tail, at), at)?.[0];
    if (written === undefined || !isGivenName(written.split(/\s+/)[0] as string)) continue;
    const lines = tail.slice(at).split('\n');
    if ((lines[0] ?? '').trim() !== written || written.split(/\s+/).length > 3) continue;
    if (written.split(/\s+/).some(isGroup) || lines.slice(1).some((line) => line.trim().split(/\s+/).length > 6))
      continue;
    const name = { start: span.start, end: span.start + written.length };
    if (!reading.isQuoted(name)) return name;
  }
  return undefined;
}

const INTRODUCED = new RegExp(
  `(?:\\b(?:[Mm]y name(?: is|['’]s)|I go by|(?:[Yy]ou(?:['’]re| are) (?:speaking|chatting) (?:with|to))|(?:[Tt]his is|[Ii]t['’]s|I['’]m|I am)(?= ${WORD}(?: ${WORD})? (?:from|here|at|with|in)\\b))\\s+(${NAME})|(?:^|[.!?,]\\s)(${WORD}) here(?=[,.!:]|\\s+from\\b|\\s+at\\b))`,
  'gu',
);

/** "My name is Tom", "Tom here", among the first words. */
function findIntroduced(reading: Reading): Span | undefined {
  const end = reading.prose.blocks[Math.min(2, reading.prose.blocks.length - 1)]?.span.end ?? 0;
  const head = reading.text.slice(0, Math.min(end, NEAR));
  for (const found of head.matchAll(INTRODUCED)) {
    const written = (found[1] ?? found[2]) as string;
    const words = written.split(/\s+/);
    if (!isGivenName(words[0] as string) || words.some(isGroup)) continue;
    const start = found.index + found[0].indexOf(written);
    const span = { start, end: start + written.length };
    if (!reading.isQuoted(span)) return span;
  }
  return undefined;
}

/** Whether the team's glossary has the name: a founder's who signs all mail, a product's. */
function isKnownToTeam(reading: Reading, name: Span, { glossary }: RuleContext): boolean {
  const written = reading.slice(name).toLowerCase();
  return glossary.size > 0 && [written, ...written.split(/\s+/)].some((word) => glossary.has(word));
}

function tellGreeting(
  reading: Reading,
  { greeting, name, isPlain }: Greeted,
  dialect: Dialect,
  context: RuleContext,
  isEnglish: boolean,
): Finding {
  const { text } = reading.prose;
  const written = reading.slice(name);
  const variable = (dialect.concepts['customer-first-name'] ?? dialect.concepts['customer-name'])?.[0];
  // What to say for want of a name is a word of the author's language.
  const placeholder = isEnglish || variable === undefined ? greetingName(dialect) : writePlaceholder(dialect, variable);
  const hasFallback = isEnglish && dialect.fallback !== 'none';
  // "Dear there" would greet strangely where the name is empty.
  const isFormal =
    /^(?:my )?(?:dear|respected|esteemed)/i.test(reading.slice(greeting)) && placeholder !== undefined && hasFallback;
  const edit = isFormal
    ? { at: { text, span: greeting }, text: `Hello ${placeholder}` }
    : { at: { text, span: name }, text: placeholder ?? context.fillIn('first name') };
  return {
    at: { text, span: name },
    message: `“${written}” greets one person, and the macro goes to everybody. Let ${nameOf(dialect)} put the reader’s name here.`,
    fixes: [
      {
        title: 'Greet by the reader’s own name',
        applicability: placeholder !== undefined && hasFallback && isPlain ? 'safe' : 'suggestion',
        edits: [edit],
      },
    ],
  };
}

function tellSender(reading: Reading, name: Span, dialect: Dialect, context: RuleContext): Finding {
  const { text } = reading.prose;
  const written = reading.slice(name);
  const concepts: readonly Concept[] = /\s/.test(written)
    ? ['agent-name', 'agent-first-name']
    : ['agent-first-name', 'agent-name'];
  const variable = concepts.flatMap((concept) => dialect.concepts[concept]?.slice(0, 1) ?? [])[0];
  return {
    at: { text, span: name },
    message: `“${written}” is one colleague’s name, and others send this macro too. Let ${nameOf(dialect)} put the sender’s name here.`,
    fixes: [
      {
        title: 'Sign with the sender’s own name',
        applicability: variable === undefined ? 'suggestion' : 'safe',
        edits: [
          {
            at: { text, span: name },
            text: variable === undefined ? context.fillIn('your name') : writePlaceholder(dialect, variable),
          },
        ],
      },
    ],
  };
}

const nameOf = ({ id, label }: Dialect): string => (id === 'generic' ? 'the platform' : label);
