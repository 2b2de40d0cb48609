import {
  type Concept,
  type Dialect,
  defineRule,
  type Finding,
  greetingName,
  isEnglish as isEnglishLocale,
  matchesOf,
  overlaps,
  type Reading,
  type RuleContext,
  type Span,
  writePlaceholder,
} from '@trustlint/core';
import { withLineBreaks } from '../wording/lines.ts';
import { isGivenName } from './given-names.ts';
import { personPatterns } from './person-patterns.ts';

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
    { text: 'The harp is restrung.\n\nI remain yours faithfully,\n⟦Wilhelmina Oakes⟧ (Mrs), Vestry' },
    { text: 'We’ve put the cheese aside for you. – ⟦Fiona⟧ at the dairy' },
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
    { text: '⟦Kofi⟧, your skates are sharp again.' },
    { text: 'Sorry, ⟦Beatriz⟧, the lift is still out of order.' },
    { text: 'The tent is dry.\n\nTa,\n⟦Wozza⟧ x' },
    { text: 'The tent is dry.\n\nYour adviser: ⟦Marten Vries⟧' },
    { text: 'The tent is dry. Kind wishes from ⟦Dorota⟧ in the tool shed.' },
    { text: 'The tent is dry.\n\nYours sincerely,\n⟦Brother Matthias⟧' },
    { text: 'Hello, dear ⟦Imogen⟧,\n\nThe tent is dry.' },
    { text: 'The tent is dry. See you at the fair! ~ ⟦Dorota⟧' },
    { text: 'The tent is dry.\n\nAll the best,\n⟦Wendeline⟧ (Kite Desk)' },
  ],
  good: [
    { text: 'We’ve put the cheese aside for you. – Your friends at the dairy', because: 'it names nobody' },
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
    { text: 'The oak is cut.\n\nRegards,\nHenry & Sons', because: 'a company signs' },
    { text: 'Your seats for *Goodbye, Oscar!* are in row C.', because: 'it is a play' },
    { text: 'Hello! May is fully booked, June is not.', because: 'the month begins a sentence' },
    { text: 'Florence, the older of the two boats, is in the dock.', because: 'a thing bears the name' },
    { text: 'Thanks to Dorota, the lamp works.', because: 'a colleague is thanked' },
    { text: 'A mail that begins with “Hi Carlotta,” is not from us.', because: 'it quotes' },
    { text: 'Hi [first name],\n\nThe key is ready.', because: 'the agent fills it in' },
    { text: 'The tent is dry. Kind wishes from Florence Street Market.', because: 'a market signs' },
    { text: 'Thank you. Grant the app access to the camera.', because: '“Grant” is a verb here' },
  ],

  *check(message, context) {
    if (message.body === undefined) return;
    const { reading } = message.body;
    const { dialect } = message.macro;
    const isEnglish = isEnglishLocale(message.macro.locale);
    const { blocks } = reading.prose;
    const isNamedAtTop = mayName(reading, 0, TOP_BLOCKS);
    // Each step uses patterns of its own over the letters of all alphabets, which take long the first time.
    const greeting = isNamedAtTop ? findGreeted(reading, isEnglish) : undefined;
    yield;
    const introduced = isEnglish && isNamedAtTop ? findIntroduced(reading) : undefined;
    yield;
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

/** Titles, in small letters, behind which any word is a name. */
const TITLED_WORDS = new Set(
  'mr mrs ms miss mx dr prof professor doctor herr frau senor senora señor señora senorita señorita sr sra monsieur madame mademoiselle mme mlle signor signora signore sir dame lady lord rev reverend father pastor rabbi imam captain capt colonel mevrouw meneer pan pani'.split(
    ' ',
  ),
);

/** A capital, or a letter of an alphabet that may have none. */
const LARGE = /[A-Z\u00c0-\udfff]/;

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
    // A name in small letters is only looked for behind a greeting: "hi tom,".
    const second = Math.min(firstWord + 1, lastWord);
    const hasMore = LARGE.test(reading.text.slice(reading.wordSpan(second).end, span.end));
    for (let word = firstWord; word <= (hasMore ? lastWord : second); word++) {
      const { start: at, end: behind } = reading.wordSpan(word);
      const written = reading.text.slice(at, behind);
      const isLarge = LARGE.test(written.charAt(0));
      if (!isLarge && word > second) continue;
      if (isLarge && reading.isOf('cap', word)) return true;
      if (isGivenName(written) || TITLED_WORDS.has(reading.word(word))) return true;
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
    const salute = match(isEnglish ? personPatterns.salute : personPatterns.foreignSalute, text, opener)?.[0];
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

/** Given names that are other words, or places, where they begin a sentence: "April, your …" is a name all the same. */
const MORE_THAN_NAMES =
  /^(?:april|may|june|august|will|mark|grace|rose|jack|bill|grant|hope|joy|amber|georgia|chelsea|victoria|florence|paris|sydney|austin|jordan|israel|chad|china|india|asia|holly|ivy|olive|ginger|pat|sue|art|frank|faith|charity|summer|autumn|dawn|eve|sunny|angel|star|king|prince|sun|an|so|in|my|no|see|note|max|van|von|sam|alma|ruby|pearl|opal|jade|coral|jasmine|daisy|lily|iris|heather|sky|storm|ocean|river|sierra|dakota|brooklyn|madison|carolina|virginia|savannah|adelaide|lourdes|milan|roman|sol|luna|bella|nova|felix|hugo|magnus|skye|isla|iona|saffron|clementine|juniper|wren)$/i;

/** "Your kite is mended, Gabriel.": one reader is spoken to by name. */
function calledAtEnd(reading: Reading, text: string, shift: number): Greeted | undefined {
  const found = /^[^.!?\n]*\b[Yy]our?\b[^.!?,:\n\uFFFC]*, (\p{Lu}[\p{L}'’-]+)[.!](?=\s+[^\s\p{Ll}]|\s*$)/u.exec(text);
  const written = found?.[1];
  if (found === null || written === undefined || !isGivenName(written) || MORE_THAN_NAMES.test(written))
    return undefined;
  const end = shift + found[0].length - 1;
  const name = { start: end - written.length, end };
  return reading.isQuoted(name) ? undefined : { greeting: { start: shift, end }, name, isPlain: false };
}

/** "Thanks for the photo, Gabriel!", "Gabriel, your kite is mended" or "Attn: Gabriel Oduya" as the first words. */
function calledAtFirst(reading: Reading, text: string, shift: number): Greeted | undefined {
  const { calledAtFirst, calledWithWish, calledBare, addressee } = personPatterns;
  for (const pattern of [calledAtFirst, calledWithWish, calledBare, addressee]) {
    const called = pattern.exec(text);
    const written = called?.[1];
    if (called === null || written === undefined || !isGivenName(written.split(/\s+/)[0] as string)) continue;
    if (pattern !== calledAtFirst && MORE_THAN_NAMES.test(written)) continue;
    if (written.split(/\s+/).some(isGroup)) continue;
    const end = shift + called[0].length;
    const name = { start: end - written.length, end };
    if (!reading.isQuoted(name)) return { greeting: { start: shift, end }, name, isPlain: false };
  }
  return calledAtEnd(reading, text, shift);
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
  const titled = match(personPatterns.titled, text, at);
  if (titled !== undefined) {
    if (personPatterns.office.test(titled[1] ?? '')) return undefined;
    const end = at + titled[0].length;
    if (!isTitleOfPerson(reading, titled[0], titled[1] ?? '', shift + end)) return undefined;
    return matchesAt(personPatterns.closed, text, end) || matchesAt(personPatterns.goesOn, text, end)
      ? { end, isPlain: false }
      : undefined;
  }
  const small = /^\p{Ll}{3,}(?=[,!])/u.exec(text.slice(at, at + 20))?.[0];
  if (
    small !== undefined &&
    salute !== undefined &&
    /^\p{Ll}/u.test(salute) &&
    isGivenName(small) &&
    !personPatterns.smallWord.test(small)
  )
    return { end: at + small.length, isPlain: true };
  const plain = match(personPatterns.plain, text, at)?.[0];
  if (plain === undefined) return undefined;
  const words = plain.split(/\s+/);
  const isKnown = isGivenName(words[0] as string);
  const end = at + plain.length;
  if (words.some((word) => isGroup(word))) return undefined;
  const another = match(personPatterns.andAnother, text, end);
  if (isKnown && another !== undefined && isGivenName(another[1] ?? '')) {
    const both = end + another[0].length;
    if (matchesAt(personPatterns.closed, text, both)) return { end: both, isPlain: false };
  }
  if (isKnown && matchesAt(personPatterns.goesOn, text, end)) return { end, isPlain: words.length === 1 };
  if (!matchesAt(personPatterns.closed, text, end)) return undefined;
  if (isKnown) return { end, isPlain: true };
  if (
    salute === undefined ||
    /^(?:welcome|a |very|warm)/i.test(salute) ||
    personPatterns.many.test(plain) ||
    personPatterns.nobody.test(plain) ||
    /^\p{Lu}{2,}$/u.test(plain)
  )
    return undefined;
  return isUnheardOf(reading, { start: shift + at, end: shift + end }) ? { end, isPlain: true } : undefined;
}

/** Behind "Sister" or "Coach" only what can be a name is one, behind "Mrs" anything: "Sister Ada", and no "Coach Travel". */
function isTitleOfPerson(reading: Reading, written: string, name: string, end: number): boolean {
  if (!personPatterns.calling.test(written)) return true;
  const words = name.split(/\s+/);
  if (words.some(isGroup) || personPatterns.job.test(name)) return false;
  return (
    isGivenName(words[0] as string) ||
    (words.length === 1 &&
      !/(?:ers?|ing|tion|ments?|ists?)$/.test(name) &&
      isUnheardOf(reading, { start: end - name.length, end }))
  );
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

function findSigned(reading: Reading, isEnglish: boolean): Span | undefined {
  const { blocks, text } = reading.prose;
  const last = blocks.at(-1);
  const first = blocks[Math.max(0, blocks.length - BOTTOM_BLOCKS)];
  if (last === undefined || first === undefined) return undefined;
  const start = Math.max(first.span.start, last.span.end - NEAR);
  const tail = withLineBreaks(text, { start, end: last.span.end });
  const closings = [personPatterns.closing, isEnglish ? personPatterns.closingFrom : personPatterns.foreignClosing];
  for (const at of closings.flatMap((closing) => endsOfClosings(closing, tail))) {
    const signer = signerAt(reading, tail, at, start, true, isEnglish);
    if (signer !== undefined) return signer;
  }
  for (const { index, 0: dash } of matchesOf(personPatterns.dashed, tail)) {
    const signer = signerAt(reading, tail, index + dash.length, start, false, isEnglish);
    if (signer !== undefined) return signer;
  }
  return loneSigner(reading, tail, start);
}

/** Where what closes the letter ends, wherever it stands at the start of a clause. */
function endsOfClosings(closing: RegExp, tail: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: mark, 1: space = '' } of matchesOf(personPatterns.beforeClosing, tail))
    starts.push(index + mark.length + space.length);
  const ends: number[] = [];
  for (const start of starts) {
    if (start < (ends.at(-1) ?? 0)) continue;
    const found = match(closing, tail, start);
    if (found !== undefined) ends.push(start + found[0].length);
  }
  return ends;
}

function signerAt(
  reading: Reading,
  tail: string,
  at: number,
  shift: number,
  isClosed: boolean,
  isEnglish: boolean,
): Span | undefined {
  const written = match(personPatterns.signer, oneLine(tail, at), at)?.[0];
  if (written === undefined) return undefined;
  const end = at + written.length;
  const span = { start: shift + at, end: shift + end };
  if (reading.isQuoted(span) || !matchesAt(personPatterns.afterName, tail, end)) return undefined;
  // Behind a comma in the same line, only the end of the text is where a sender stands: "thanks, Tom, for the photo".
  const isOwnLine = /\n\s*$/.test(tail.slice(0, at).replace(/[-–—~*]\s*$/, ''));
  const rest = tail.slice(end);
  const isFrom = /\bfrom\s+$/i.test(tail.slice(0, at));
  if (isFrom) {
    if (!isFromPerson(reading, written, span, rest)) return undefined;
  } else if (isClosed && !isOwnLine && !/^(?:[^\n.!?]{0,60}|[.!]\s*)$/u.test(rest)) return undefined;
  if (isSigner(reading, written, span, isEnglish ? rest : undefined)) return span;
  // "All the best from Gazza and the parts team"
  const isWithTeam = isFrom && /^ and (?:the|all|everyone|everybody)\b/.test(rest) && isUnheardOf(reading, span);
  return isWithTeam ? span : undefined;
}

/** "Best wishes from Ada in the kiosk": no greetings from Florence, and none from a street or a firm. */
function isFromPerson(reading: Reading, written: string, { end }: Span, rest: string): boolean {
  if (!/^[^\n.!?]{0,60}[.!]?\s*(?:$|\n)/u.test(rest)) return false;
  const words = written.replace(personPatterns.titles, '').split(/\s+/);
  if (words.length > 1)
    return (
      words.length === 2 &&
      (personPatterns.surname.test(words[1] as string) ||
        isUnheardOf(reading, { start: end - (words[1] as string).length, end }))
    );
  if (MORE_THAN_NAMES.test(written)) return /^(?: (?:at|from) (?:the|our) |, (?:your|the|our) )/.test(rest);
  return true;
}

/** The text up to the end of the line at `at`: a name does not run over it. */
function oneLine(tail: string, at: number): string {
  const end = tail.indexOf('\n', at);
  return end === -1 ? tail : tail.slice(0, end);
}

const FAMILY_FIRM =
  /^ ?(?:&|and|\+) ?(?:(?:his|her) )?(?:Sons?|Daughters?|Co\b|Company|Bros|Brothers|Sisters|Partners?|Associates|Family|Cie|Nephews?|Grandsons?)/;

/** `rest` is what follows an English name; names of other languages must be known. */
function isSigner(reading: Reading, written: string, span: Span, rest: string | undefined): boolean {
  const isTitled = personPatterns.title.test(written);
  const words = written.replace(personPatterns.titles, '').split(/\s+/);
  if (words.some(isGroup)) return false;
  // “James & Sons Removals”: a firm
  if (rest !== undefined && FAMILY_FIRM.test(rest)) return false;
  if (isTitled) return true;
  const calling = personPatterns.calling.exec(written)?.[0];
  if (calling !== undefined) return isTitleOfPerson(reading, written, words.join(' '), span.end);
  if (isGivenName(words[0] as string)) return words.length < 4;
  if (rest === undefined) return false;
  if (words.length < 2) return isUnheardOf(reading, span) && (isPersonAtWork(rest) || isFriend(reading, span, rest));
  if (words.some((word) => /^\p{Lu}\.$/u.test(word)) || (words.length < 4 && isPersonAtWork(rest))) return true;
  return (
    (isUnheardOf(reading, span) && !personPatterns.many.test(written)) ||
    (words.length === 2 && personPatterns.surname.test(words[1] as string))
  );
}

/** "Ta, Shaz x": a name that no list has, alone at the end of a message that one person speaks, or below a friend's goodbye. */
function isFriend(reading: Reading, { start, end }: Span, rest: string): boolean {
  const written = reading.text.slice(start, end);
  if (!/^\s*(?:x[xo]*)?\s*$/i.test(rest) || written.length > 12 || !/^\p{Lu}[\p{Ll}'’]+$/u.test(written)) return false;
  const before = reading.text.slice(0, start);
  // A name that the text has before is the company's.
  if (before.includes(written)) return false;
  if (/x/i.test(rest)) return true;
  const isAlone =
    /\b(?:I|I[’']m|I[’']ve|I[’']ll|my|me)\b/.test(before) && !/\b(?:we|our|us|we[’'](?:re|ve|ll))\b/i.test(before);
  return (
    isAlone ||
    /\b(?:ta|cheers|hugs|love|xx*|ciao|slán|bye|have a good one|(?:talk|speak|chat) (?:soon|then|later)|see you(?: \w+){0,3}|take care|soon|warmly|fondly|yours|best wishes|thanks (?:&|and) regards)\s*[,!.]?\s*$/iu.test(
      before,
    )
  );
}

/** Whether what follows the name says that a person has it: "from the parts desk", "Support Executive". */
function isPersonAtWork(rest: string): boolean {
  const line = /^[^\n]*/.exec(rest)?.[0] ?? '';
  if (/^\s+(?:(?:from|at|in) (?:the|our)\b|\([\w ]+ (?:desk|team|crew|counter)\))/i.test(line)) return true;
  const next = rest.slice(line.length).trimStart().split('\n', 1)[0] ?? '';
  const job = line.replace(/^[\s,|·•–—(/;-]+/, '') || next;
  return job.split(/\s+/).length < 7 && personPatterns.job.test(job);
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
    const opener = /^[Yy]our /.exec(tail.slice(at))?.[0].length ?? 0;
    const written = match(personPatterns.signer, oneLine(tail, at), at + opener)?.[0];
    if (written === undefined || !isGivenName(written.split(/\s+/)[0] as string)) continue;
    // "Pick a colour.", "Ruby"
    if (/\b(?:pick|choose|select|which)\b/i.test(reading.slice(before)) && MORE_THAN_NAMES.test(written)) continue;
    const lines = tail.slice(at + opener).split('\n');
    const first = (lines[0] ?? '').trim();
    // "Gabriel", "Gabriel @ the mill", "Gabriel, on behalf of all of us"
    const isAlone =
      first === written ||
      (/^(?: @|,? (?:on behalf|for the|from|at the|and the|your|of the)|,? \()/.test(first.slice(written.length)) &&
        !/[.!?:]$/.test(first) &&
        first.split(/\s+/).length < 10);
    if (!isAlone || written.split(/\s+/).length > 3) continue;
    if (written.split(/\s+/).some(isGroup) || lines.slice(1).some((line) => line.trim().split(/\s+/).length > 6))
      continue;
    const name = { start: span.start + opener, end: span.start + opener + written.length };
    if (!reading.isQuoted(name)) return name;
  }
  return signerBehind(reading);
}

/** "The lift works. Giulia", "… – Giulia", "As ever, Giulia": the last words of the text, behind a whole sentence or a short goodbye. */
function signerBehind(reading: Reading): Span | undefined {
  const last = reading.prose.blocks.at(-1);
  if (last?.kind !== 'paragraph') return undefined;
  const text = withLineBreaks(reading.prose.text, {
    start: Math.max(last.span.start, last.span.end - NEAR),
    end: last.span.end,
  });
  const found = personPatterns.behind.exec(text);
  const written = found?.[2];
  if (found === null || written === undefined) return undefined;
  const isName = isGivenName(written) && !MORE_THAN_NAMES.test(written);
  const title = found[1];
  if (!isName && (title === undefined || !isTitleOfPerson(reading, title, written, last.span.end))) return undefined;
  const start = last.span.end - text.length + found.index + found[0].lastIndexOf(written);
  const span = { start, end: start + written.length };
  return reading.isQuoted(span) ? undefined : span;
}

/** "My name is Tom", "Tom here", among the first words. */
function findIntroduced(reading: Reading): Span | undefined {
  const end = reading.prose.blocks[Math.min(2, reading.prose.blocks.length - 1)]?.span.end ?? 0;
  const head = reading.text.slice(0, Math.min(end, NEAR));
  for (const found of matchesOf(personPatterns.introduced, head)) {
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
