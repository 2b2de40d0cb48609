import { defineRule, type Reading } from '@trustlint/core';
import { type Commitment, commitments } from '../lexicon/commitment.ts';
import { hasConcreteTime, isDatedByPlaceholder, isPast, vagueTimes } from '../lexicon/time.ts';

export const unboundedCommitment = defineRule({
  id: 'reliability/unbounded-commitment',
  level: 'sentence',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'A promise to act, with no time for it in that sentence or the next.',
  why: 'A promise without a time can neither be kept nor broken, so the reader does not know when to worry, and writes again to ask. A time to come back, with whatever is known by then, is enough.',
  sources: ['000 3.1', '000 3.2', '002 Follow through', '003 Dependability'],
  options: {},
  bad: [
    { text: '⟦You can bank on us to argue your case with the pier.⟧' },
    { text: 'The glaze came out grey; ⟦we’ll redo it⟧.' },
    { text: "⟦We'll check the wiring⟧.", fixed: "We'll check the wiring by [date and time]." },
    { text: '⟦I am going to ask the lab⟧ about your second sample.' },
    { text: 'Our night porter has your umbrella. ⟦He will bring it to your room⟧.' },
    { text: "⟦Let me talk to the driver, and then I'll ring you⟧." },
    { text: 'The recipe was wrong on the card. ⟦Our printers will be correcting it⟧.' },
    { text: '- ⟦The claims desk will review the photos⟧\n- ⟦You will hear from us⟧' },
    { text: '⟦Expect a letter from our archive⟧.' },
    { text: "Your badge won't open the gym? Odd, ⟦we'll check the reader⟧." },
    { text: "Which cheese is vegetarian? I don't know, so ⟦let me ask the dairy⟧ and tell you." },
    { text: 'What bent the rail? ⟦That’s what I will find out⟧ for you.' },
    { text: 'The matter ⟦will be taken up with the mason by us⟧.' },
    { text: '⟦We’re looking into a berth for you and will let you know⟧.' },
    { text: '⟦I’ll try the number again and let you know⟧.' },
    { text: '⟦We’re sending a new lid out to you⟧.' },
    { text: '⟦We’re sending a mason round to you⟧.' },
    { text: '⟦I intend to go through the ledger line by line⟧.' },
    { text: '⟦Your neighbour will hear from us⟧ about the fence.' },
    { text: '⟦We’ll keep you posted about the goat⟧. She ate well this morning.' },
    { text: 'Both letters lie here, and ⟦you will be kept in the loop⟧.' },
    { text: '⟦It falls to us to chase the mason⟧.' },
    { text: '⟦Our team is testing the line and will tell you the result⟧.' },
    { text: '⟦It’s in my diary to ring the foundry⟧.' },
    { text: '⟦We intend to swap the pump and will write here⟧ once it’s done.' },
    { text: '⟦I’m pressing the mason and will share his answer⟧.' },
    { text: '⟦You’ll hear back from me once the foundry has weighed the bell⟧.' },
    { text: 'The harp was sold twice. ⟦You’ll get your deposit back⟧.' },
    { text: 'Your case is open now, and ⟦we’ll tell you the outcome⟧.' },
    { text: '⟦The bakery is mixing a new dough and will bring it to your door⟧.' },
  ],
  good: [
    { text: 'Ring the pier when you arrive. We’ll open the gate.', because: 'it waits for the reader' },
    { text: 'You can bring the pass to the desk. We’ll print it there.', because: 'it waits for the reader' },
    { text: 'We’ll share your praise with the cook.', because: 'it is a courtesy' },
    { text: 'Wear the red hat. That way, we’ll find you on the pier.', because: 'it says what the step is good for' },
    {
      text: 'Ring the desk to change the lock. We’ll ask for the number on your badge.',
      because: 'it happens on the line',
    },
    {
      text: 'The pump goes back in by 3 May. I’ll ring you on that day.',
      because: 'the sentence before says which day',
    },
    {
      text: 'I’ll write to you by 3 May, 17:00 UTC. I’ll tell you what the mason found.',
      because: 'it says what the news will hold',
    },
    {
      text: 'If nothing has come by 3 May, ring the pier. Then our skipper will look for the crate.',
      because: 'it waits for the reader',
    },
    {
      text: 'One caution: if my letter is late, ring the pier first. Our skipper will then take over.',
      because: 'it waits for the reader’s call',
    },
    { text: 'You rely on us to deliver your bread, and we were late.', because: 'it tells what readers do' },
    { text: 'You asked what happens now. You had plans, and we have changed them.', because: 'it is over' },
    { text: 'I’ll gladly do it. The glaze is mixed on 3 May.', because: 'the step behind it has its time' },
    {
      text: 'I’ll handle the claim myself. The form is short. You have the money by 3 May.',
      because: 'the step behind it has its time',
    },
    { text: "I'll check the wiring and write to you by Friday, 17:00 UTC.", because: 'it names a time' },
    {
      text: "We'll keep you posted. The first message comes within two hours.",
      because: 'the time stands in the next sentence',
    },
    { text: "I'll explain the bill below.", because: 'it is done in this message' },
    { text: "If you send me the receipt, I'll check the price.", because: 'it waits for the reader' },
    { text: "We'll post the badge on {{ticket.ticket_field_4711}}.", because: 'the field holds the day' },
    { text: 'In this lesson we will test the brakes.', because: 'it says what a text is about' },
    { text: "We'll be in touch shortly.", because: 'that is reliability/vague-timeline' },
    { text: 'We checked the wiring and replaced one cable.', because: 'it is done' },
    { text: "We'll never ask for your password.", because: 'it is a rule, not an action to come' },
    { text: 'The harbour museum will tell the story of the docks.', because: 'it says what can be seen there' },
    { text: 'That’s what we do all day.', because: 'it tells of a habit' },
    { text: 'It’s on my list today to ring the foundry by noon CET.', because: 'it names a time' },
    { text: 'Shall I book the early train?', because: 'it is a question' },
    {
      text: 'The new roof is on by 3 May. On that day you’ll get a photo from me.',
      because: 'the sentence before says which day',
    },
    {
      text: 'Next news: by 4 pm UTC. You’ll hear from me then, finished or not.',
      because: 'the line before says when',
    },
    {
      text: 'Ring our night desk. We’ll lock the bike during the call.',
      because: 'it is done while the reader is there',
    },
    {
      text: 'I’ll sign the lease by Friday, 17:00 UTC. We’ll also write to the old tenant, so that she knows.',
      because: 'it goes with what has its time',
    },
    {
      text: 'We’ll replace the cracked tiles. Send me a photo and the new ones follow within five days.',
      because: 'the next sentence says when',
    },
    { text: 'Take the night bus home; we’ll pay for the ticket.', because: 'it says who bears the cost' },
    {
      text: 'To open the locker, ring 555-0100. My colleague will ask you a few things about your bag.',
      because: 'it happens on the line',
    },
    {
      text: 'I’d like to find out what slows your loom. Which thread do you use?',
      because: 'it says why something is asked',
    },
    {
      text: 'If you want the early boat, ring the pier. They can see this letter. They’ll book you in.',
      because: 'it waits for the reader’s call',
    },
    { text: '- You never ordered the rug. Then we’ll fetch it.', because: 'it holds in that case' },
    { text: 'Our roofer comes on 3 May. He’ll bring the slates.', because: 'the sentence before says when he comes' },
    { text: 'Could we meet on 3 May? My head of kitchen will join.', because: 'it says who comes along' },
    {
      text: 'The lab clears its shelves on 3 May. We’ll write to you before that happens.',
      because: 'the sentence before says when',
    },
    {
      text: "Can't find the badge? We'll print a new one at the desk.",
      because: 'it holds for readers who ask for it',
    },
    { text: 'I’ll gladly look at the fence again if you write to me.', because: 'it waits for the reader' },
    { text: 'You can keep the lamp, or bring it back and we’ll pass it on.', because: 'it waits for the reader' },
    { text: 'Our tailor will measure you at the fitting.', because: 'the reader is there then' },
    { text: 'We’ll hold the berth for you at no cost.', because: 'nothing has to be done' },
    { text: '- I put your stall back on the list and removed the fee.', because: 'it is done' },
    { text: 'Print the pass, and the porter will stamp it.', because: 'it waits for the reader' },
    {
      text: 'What I can do:\n\n- **Another day.** We’ll move your seat to a day you name.\n- **A voucher.** It has no end date.',
      because: 'it is one of the ways to choose from',
    },
    { text: 'You want your file closed. We’ll do that, and here is how it goes.', because: 'the steps follow' },
    {
      text: 'I’ll take this on for you. The mason has the drawings. I’ll ring you on 3 May.',
      because: 'it says whose task it is, and the step behind it has its time',
    },
    {
      text: 'What we have changed: tulips no longer travel in frost. We’ll ring the buyer and agree on another day.',
      because: 'it is a rule for the times to come',
    },
    {
      text: 'I’ll ring you by 3 pm today. You’ll hear from me at that time even if the part is missing.',
      because: 'the time stands before it',
    },
    { text: 'We’ll happily take a second look if you bring the bell along.', because: 'it waits for the reader' },
    { text: 'We’ll match any price you find in town.', because: 'it waits for the reader' },
    { text: 'When the office opens at nine, we’ll ring you.', because: 'it says when' },
    { text: 'On Monday I’ll tell you what we have changed.', because: 'the day stands in front' },
    { text: 'We’ll glaze the bowl on the kiln evening.', because: 'the evening is known' },
  ],
  needs: ['commitment', 'commitment.coordinated', 'commitment.pronoun', 'commitment.predicate', 'commitment.planned'],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const found = commitments(reading);
      if (found.length === 0) continue;
      const vague = new Set(vagueTimes(reading).map(({ sentence }) => sentence));
      const promising = new Set(found.map(({ sentence }) => sentence));
      const seen = new Set<number>();
      for (const promise of found) {
        const { sentence } = promise;
        if (seen.has(sentence) || isBounded(reading, promise, promising, vague)) continue;
        seen.add(sentence);
        const text = reading.prose.text;
        const span = {
          start: reading.wordSpan(promise.first).start,
          end: reading.wordSpan(lastOf(found, promise)).end,
        };
        const time = context.fillIn('date and time');
        const end = endOf(reading, sentence);
        yield {
          at: { text, span },
          message: `“${reading.slice(span)}” says what will happen, but not by when.`,
          fixes: [
            {
              title: `Say by when: “by ${time}”`,
              applicability: 'suggestion',
              edits: [{ at: { text, span: { start: end.words, end: end.words } }, text: ` by ${time}` }],
            },
            {
              title: 'Say when you will write again',
              applicability: 'suggestion',
              edits: [
                {
                  at: { text, span: { start: end.mark, end: end.mark } },
                  text: `${end.mark > end.words ? '' : '.'} You'll hear from me by ${time}${end.mark > end.words ? '.' : ''}`,
                },
              ],
            },
          ],
        };
      }
    }
  },
});

/** The last word of the last promise in the sentence of this one. */
const lastOf = (found: readonly Commitment[], { sentence, last }: Commitment): number =>
  Math.max(last, ...found.filter((other) => other.sentence === sentence).map((other) => other.last));

/** Where the words of the sentence end, and where its closing mark does. */
function endOf(reading: Reading, sentence: number): { readonly words: number; readonly mark: number } {
  const { lastWord = 0, span } = reading.sentences[sentence] ?? { span: { start: 0, end: 0 } };
  const words = reading.wordSpan(lastWord).end;
  const mark = words + (/^[.!]+/.exec(reading.text.slice(words, span.end))?.[0].length ?? 0);
  return { words, mark };
}

/** The time is that of what was said before. */
const TIED =
  /\bat that (?:time|hour)\b|\bby the end of that (?:day|week|month)\b|\b(?:that|the same) (?:morning|afternoon|evening|night|day|week)(?:[.,!]?$|, (?:even|whether|either|also|with|whatever|and)\b)|\b(?:that|the same) (?:morning|afternoon|evening|night|day),|\b(?:at|by) (?:half past |(?:a )?quarter (?:past|to) |(?:five|ten|twenty) (?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)(?: o[’']clock)?(?: tonight| either way)?[.!]?$|\b(?:before|until|on|by|after) (?:that|this|then|it)(?: (?:happens|day|date|time|ends|starts|comes))?[.,!]?$|^(?:on|at|by|until) (?:that|the same) (?:morning|afternoon|evening|night|day|date|time|hour),? (?:i|we|you|our|my|he|she|they)\b|\b(?:you|it|them|me|us|him|her|back|again|reply|answer|call|write|report) (?:on |in )?(?:that|the same) (?:morning|afternoon|evening|night|day|week|date)\b|\b(?:me|us|you|him|her|again|back) then\b/i;
/** While the reader is there: "We'll check it during the call". */
const MEANWHILE =
  /\b(?:during|throughout) (?:the|that|this|your|our|each|every|a)\b|\bfor (?:that|your|this) (?:visit|appointment|trip|call|meeting|interview|exam)\b|\b(?:on|in) (?:the|that|this|our|your) (?:call|chat|phone call|video call)\b|\bwhile (?:you|we|i)(?: are|['’]re| am|['’]m)? (?:wait|talk|speak|listen|there|on|both)/i;
/** One more thing done beside what has its time: "We'll also email the owner". */
const BESIDES =
  /^(?:i|we|our|my|they|he|she|you)\b(?: \w+){0,2} (?:will|['’]ll|shall) also\b|^(?:i|we|they|he|she|you)['’]ll also\b/i;

/** "We'll do that, and here is how it goes": the steps follow. */
const SHOWS_HOW = /\b(?:and|so) (?:here(?: is|['’]s)|this is) (?:how|what (?:happens|comes|follows))\b/i;
/** "I'll take this on": whose task it is; the steps behind have their times. */
const TAKES_ON =
  /^(?:.*\b)?(?:i|we)(?:['’]ll| will) (?:(?:gladly|happily|of course|certainly) )?(?:take (?:this|it|that) on\b|do (?:that|so|it)(?: for you)?[.!,]|do (?:that|so|it)(?: for you)?$|(?:handle|manage|see to|deal with|take) (?:\w+ ){1,6}(?:myself|ourselves)\b)/i;
/** "I'll tell you whether it worked", behind a sentence that says when the news come. */
const TELLS_WHAT =
  /^(?:i|we|he|she|they)(?:['’]ll| will) (?:then |also )?(?:tell you|let you know|say|explain|show you|confirm|share) (?:if|whether|what|which|how|who|why|where|when)\b/i;
const NEWS_COME =
  /(?:['’]ll|\bwill|\band) (?:\w+ ){0,2}?(?:write|ring|call|phone|text|e-?mail|message|reply|answer|update|report|hear|get back|come back)\b/i;
/** "What we have changed: parcels no longer travel in frost. We'll call the buyer": a rule for the times to come. */
const NEW_RULE = /\bwhat (?:i|we)(?:['’]ve| have) changed\b|\bfrom now on\b/i;
/** What stands above ways to choose from. */
const OFFERS =
  /\bwhat (?:i|we) can (?:do|offer)\b|\b(?:i|we)(?:['’]d| would) like to offer\b|\b(?:things|ways|options|choices) (?:that )?(?:i|we) (?:can|could)\b|\b(?:i|we) can offer\b/i;

/** "**Next year.** We move your ticket": one of several ways, behind its name; it is done where the reader chooses it. */
function isOneOfOffers(reading: Reading, sentence: number, kindOf: (at: number) => string | undefined): boolean {
  const { sentences } = reading;
  const block = sentences[sentence]?.block;
  if (kindOf(sentence) !== 'list-item' || sentences[sentence - 1]?.block !== block) return false;
  let above = sentence;
  while (kindOf(above) === 'list-item') above--;
  let below = sentence;
  while (kindOf(below) === 'list-item') below++;
  const head = sentences[above];
  return (
    head !== undefined &&
    sentences[above + 1]?.block !== sentences[below - 1]?.block &&
    OFFERS.test(reading.slice(head.span))
  );
}

/** Whether a time, also a vague one, stands in the sentence or the next; promises in a row share the time behind the last. */
function isBounded(
  reading: Reading,
  promise: Commitment,
  promising: ReadonlySet<number>,
  vague: ReadonlySet<number>,
): boolean {
  const { sentence } = promise;
  const before = reading.sentences[sentence - 1];
  const kindOf = (at: number): string | undefined => reading.prose.blocks[reading.sentences[at]?.block ?? -1]?.kind;
  if ((before?.end === ':' || kindOf(sentence - 1) === 'heading') && hasConcreteTime(reading, sentence - 1))
    return true;
  if (kindOf(sentence) === 'cell' && hasTimeInRow(reading, sentence, kindOf)) return true;
  // "We delete it in 90 days. We'll write to you before that happens."
  const whole = reading.sentences[sentence];
  if (whole !== undefined) {
    const said = reading.slice(whole.span);
    if (MEANWHILE.test(said) || SHOWS_HOW.test(said) || isOneOfOffers(reading, sentence, kindOf)) return true;
    const ahead = before === undefined ? '' : reading.slice(before.span);
    if (before?.block === whole.block && NEW_RULE.test(ahead) && !/\byou/i.test(said)) return true;
    if (TAKES_ON.test(said) && reading.sentences.some((_, at) => at > sentence && hasConcreteTime(reading, at)))
      return true;
    if (
      (TIED.test(said) ||
        (before?.block === whole.block && TELLS_WHAT.test(said) && NEWS_COME.test(ahead)) ||
        ((BESIDES.test(said) || /^(?:he|she|they)\b/i.test(said)) &&
          !/\b(?:was|were|had|sent|has|have|\w{2,}ed)\b/i.test(ahead))) &&
      hasConcreteTime(reading, sentence - 1)
    )
      return true;
  }
  for (let at = sentence; ; at++) {
    if (vague.has(at) || isTimed(reading, at, at > sentence, promise)) return true;
    if (at > sentence && !promising.has(at)) return false;
    if (reading.sentences[at + 1] === undefined) return false;
  }
}

/** Whether one of the three cells before or after holds a time: a column "When" stands beside the column "What". */
function hasTimeInRow(reading: Reading, sentence: number, kindOf: (at: number) => string | undefined): boolean {
  for (let at = Math.max(0, sentence - 3); at <= sentence + 3; at++) {
    if (kindOf(at) === 'cell' && hasConcreteTime(reading, at)) return true;
  }
  return false;
}

const ASKS = new Set(['please', 'kindly', 'reply', 'send', 'bring']);

/** Whether a time to come stands in the sentence; in the next one, only a time that is not the reader's. */
function isTimed(reading: Reading, sentence: number, isNext: boolean, promise: Commitment): boolean {
  if (!isNext) {
    const events = reading.cuesIn('time.event', sentence);
    if (events.some(({ first, last }) => !isPast(reading, sentence, first, last))) return true;
    const near = reading.cuesIn('time.now', sentence);
    if (
      near.some(
        ({ first, last }) =>
          // Not “It is open now, and we'll …”
          (first >= promise.first || (first === promise.first - 1 && !reading.startsClause(promise.first))) &&
          last <= promise.last + 1,
      )
    )
      return true;
  }
  if (!isNext && isDatedByPlaceholder(reading, sentence)) return true;
  if (!hasConcreteTime(reading, sentence)) return false;
  const first = reading.sentences[sentence]?.firstWord;
  return !(isNext && first !== undefined && ASKS.has(reading.word(first)) && !isAnsweredInTime(reading, sentence));
}

/** "Send me the quotes and the money follows within five days": the time is that of the answer. */
function isAnsweredInTime(reading: Reading, sentence: number): boolean {
  const { span } = reading.sentences[sentence] ?? {};
  return span !== undefined && /\band (?:i|we|you['’]ll|our|my|the) /i.test(reading.slice(span));
}
