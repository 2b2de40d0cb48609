import { conceptOf, defineRule, type Finding, type Kind, type Message, type ReadPart } from '@trustlint/core';
import { titlePlace } from '../template/title-place.ts';
import { wordList } from '../wording/word-list.ts';

const FRONT = { title: 'Sample', kind: 'update', channel: 'email' };

export const vagueSubject = defineRule({
  id: 'competence/vague-subject',
  level: 'message',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'A subject line that is missing or says nothing.',
  why: 'In a full inbox the subject decides whether a message is opened today, found again in a month, or taken for advertising. “Update” helps with none of these.',
  sources: ['000 2.2'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Subject lines that are fine as they are, such as one that the ticket system needs.',
    },
  },
  bad: [
    {
      text: 'Your bicycle can be picked up from noon on.',
      front: { ...FRONT, subject: '⟦An update for you⟧' },
    },
    { text: 'The key fits both locks.', front: { ...FRONT, subject: '⟦Re: Your request⟧' } },
    { text: 'The pool stays closed on 3 May.', front: { ...FRONT, subject: '⟦IMPORTANT!!⟧' } },
    { text: 'The ladder was sent today.', front: { ...FRONT, subject: '⟦Ticket {{ticket.id}}⟧' } },
    { text: 'Which of the two lamps is it?', front: { ...FRONT, subject: '⟦A quick question⟧' } },
    { text: 'We have your letter.', front: { ...FRONT, subject: '⟦Thank you for contacting us⟧' } },
    { text: 'The lamp was sent twice.', front: { ...FRONT, subject: '⟦Our apologies⟧' } },
    { text: 'The rent rises in June.', front: { ...FRONT, subject: '⟦Please read this message⟧' } },
    { text: 'We have your letter.', front: { ...FRONT, subject: '' } },
  ],
  good: [
    {
      text: 'Your bicycle can be picked up from noon on.',
      front: { ...FRONT, subject: 'Your bicycle is ready' },
      because: 'it says what happened',
    },
    {
      text: 'The key fits both locks.',
      front: { ...FRONT, subject: 'Re: {{ticket.title}}' },
      because: 'the reader’s own subject comes there',
    },
    {
      text: 'The pool stays closed.',
      front: { ...FRONT, subject: 'Important: pool closed on 3 May' },
      because: 'it says what is important',
    },
    {
      text: 'The ladder was sent today.',
      front: { ...FRONT, subject: 'Where your ladder is (ticket {{ticket.id}})' },
      because: 'the number comes on top',
    },
    {
      text: 'Which of the two lamps is it?',
      front: { ...FRONT, subject: 'Question about your lamp' },
      because: 'it names the thing',
    },
    { text: 'We have your letter.', front: FRONT, because: 'a reply keeps the subject of the conversation' },
    {
      text: 'The rent rises in June.',
      front: { ...FRONT, subject: '[what changes] from [date]' },
      because: 'the agent says it',
    },
  ],

  *check(message, { options, fillIn }) {
    for (const text of message.texts) {
      if (text.part.role !== 'subject') continue;
      const subject = text.reading.text;
      if (!isVague(text, message) || isAllowed(subject, options.allow)) continue;
      yield tell(text, message, fillIn);
    }
  },
});

const isAllowed = (subject: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => one.trim().toLowerCase() === subject.trim().toLowerCase());

/** Words that any subject line could have: alone they tell no message from another. */
const isOfAnySubject = wordList(
  `a about action additional after again alert all an and announcement answer answers any are as asap asked at attached attention
    attn auto automated automatic awaiting aw back be been below brief by call case cases change changes chat checking circumstances
    client communication comment concern concerning concerns contact contacting conversation correspondence critical customer
    customers day dear department desk detail details development developments discussion do e email enquiries enquiry
    everybody everyone fao feedback find first follow followup following for forward forwarded from further fw fwd fyi general
    get getting good got greetings happy has have hello help helpdesk here heads hey hi id immediate important in incident info
    information inquiries inquiry inside interaction internal is issue issues it its just kind kindly last latest let letter mail
    matter may message messages msg my name need needed new news newest no nr none note notes notice notification number of on one
    only open our out outreach personal please points post progress problem problems quick quickly query question questions re reach
    reached reaching read recent recently ref reference regard regarding regards reminder reply reply report request requested
    requests required respond response responses s see sent service services short situation small so some something soon stuff
    subject submission sorry apology apologies apologize apologise apologizing apologising oops regret pardon congratulations attn note heads-up checking info chase chaser nudge ping anything support team test thank thanks that the there thing things this ticket tickets to today touch touching up
    update updated updates urgent us user very vital wanted was we welcome what with word words write writing wrote you your yours
    yourself status case id greeting acknowledgement acknowledgment resolution resolved solved closed received
    receipt confirmation noreply untitled blank tbd todo xxx text body title line placeholder template macro draft escalation escalated
    final second third 1st 2nd 3rd hope well hear heard next step steps summary bulletin newsletter memo circular document documents
    file files attachment attachments enclosed link item items time sensitive high priority immediately opening attn must ok okay
    wichtig info's news's today's company office management administration admin head staff representative agent advisor adviser
    specialist colleague friend sir madam valued special great good exciting friendly should know i 'm 'd 've am been being we've hereby its it's 's something anything everything`,
);

/** What a customer has with a company: vague as a whole subject ("Your order"), telling beside what happened to it. */
const isThing = wordList(
  `account accounts order orders booking bookings reservation reservations delivery deliveries purchase purchases application
  applications payment payments membership subscription policy contract claim claims complaint complaints appointment appointments
  visit project profile plan invoice invoices bill bills shipment shipments parcel parcels package packages product products`,
);
/** Beside one of the things they say what the message is: "Booking confirmation", "Order received". */
const isTelling = wordList(
  `confirmation reminder received receipt resolved solved closed summary change changes changed acknowledgement acknowledgment
  escalation escalated submission submitted details open result results document documents attached final new outcome report
  resolution welcome find opening enclosed step steps time`,
);

/** What somebody sends, whoever it is: "Hello from", "A message from". */
const isPost = wordList('hello hi hey greetings message letter news note email mail update reply answer response');
/** "from", and the words behind it. */
const MOST_WORDS_OF_SENDER = 6;

/** Who writes, whatever the platform calls it: "ticket.brand.name", "organization.name". */
const isSender = (name: string): boolean =>
  /\b(?:brand|company|workspace|inbox|team|store|shop)(?:[._ ]?name)?\b/i.test(name);

/** Whether nothing in the subject tells the message from any other. Linear in the length of the line. */
function isVague({ part, reading }: ReadPart, { macro }: Message): boolean {
  const { prose } = part;
  let hasNumber = false;
  for (const { kind, name, at } of prose.placeholders) {
    if (kind === 'tag') return false;
    if (at === undefined) continue;
    if (kind === 'fill-in') return false;
    const concept = conceptOf(name, macro.dialect);
    if (concept === 'ticket-number' || concept === 'ticket-status') hasNumber = true;
    else if (isSender(name) && /(?:^|\b(?:from|by)|[:|[(–-])\s*$/i.test(reading.text.slice(0, at))) continue;
    else if (concept === undefined || concept === 'ticket-subject') return false;
  }
  // "(Closed)": some platforms put the reader's own subject before it.
  if (/^\s*\((?!no\b).*\)\s*$/.test(reading.text)) return false;
  let things = 0;
  let telling = 0;
  let isPosted = false;
  for (let i = 0; i < reading.wordCount; i++) {
    const word = reading.word(i);
    // Behind "Hello from" or "A message from" stands only who writes.
    if (word === 'from' && isPosted && things === 0 && reading.wordCount - i <= MOST_WORDS_OF_SENDER) break;
    if (isPost(word)) isPosted = true;
    if (word === '' || word === '\uFFFC') continue;
    if (word === '\uE000') return false;
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) hasNumber = true;
    else if (isThing(word)) things++;
    else if (code < 128 && !isOfAnySubject(word) && !isStandIn(reading.text, reading.wordSpan(i).start)) return false;
    else if (code >= 128 && code !== 0xfffc) return false;
    if (isTelling(word)) telling++;
  }
  return things === 0 || (telling === 0 && !hasNumber);
}

const isStandIn = (text: string, at: number): boolean => text.charCodeAt(at) === 0xfffc;

/** What a message of the kind could be called; the blanks are the agent's to fill. */
function suggestionFor(kind: Kind | undefined, fillIn: (words: string) => string): string {
  switch (kind) {
    case 'information-request':
      return `We need ${fillIn('what you need')} for your ${fillIn('order or request')}`;
    case 'acknowledgement':
      return `We have your ${fillIn('what they sent')}`;
    case 'resolution':
      return `${fillIn('what was wrong')}: solved`;
    case 'how-to':
      return `How to ${fillIn('what they want to do')}`;
    case 'decline':
      return `Your request for ${fillIn('what they asked for')}: what we can do`;
    default:
      return `Your ${fillIn('order or request')}: ${fillIn('what is new')}`;
  }
}

function tell({ part, reading }: ReadPart, message: Message, fillIn: (words: string) => string): Finding {
  const { text } = part.prose;
  const subject = reading.text.trim();
  const start = reading.text.length - reading.text.trimStart().length;
  const span = { start, end: start + subject.length };
  const isMissing = subject === '';
  const place = { text, span };
  const words = text.text.includes('\uFFFC') ? part.source.text.trim() : subject;
  return {
    at: isMissing ? (titlePlace(message.macro) ?? place) : place,
    message: isMissing
      ? 'This macro sends a message without a subject. Say in a few words what it is about.'
      : `The subject “${words}” fits any message. Say what this one is about: the thing, and what happened to it.`,
    fixes: [
      {
        title: isMissing ? 'Add a subject' : 'Say what it is about',
        edits: [
          {
            at: isMissing ? place : { text: part.source, span: { start: 0, end: part.source.text.length } },
            text: suggestionFor(message.kind, fillIn),
          },
        ],
      },
    ],
  };
}
