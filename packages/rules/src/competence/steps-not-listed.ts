import {
  type Cue,
  defineRule,
  type Finding,
  type ProposedEdit,
  type Reading,
  type ReadPart,
  type Sentence,
  type Span,
} from '@trustlint/core';
import { wordList } from '../wording/word-list.ts';

const ID = 'competence/steps-not-listed';

const NEXT =
  '(please|kindly|then|now|next|first|firstly|second|secondly|third|thirdly|fourth|fourthly|last|finally|lastly|afterwards|afterward|also|just|simply|again|there|here|so|and|but|ok|okay|sure|after that|once (done|there|finished|ready|inside)|when (done|finished)|to (begin|start|finish) with|to (begin|start|finish)|go ahead and|be sure to|make sure to|make sure you|remember to|do not forget to|step <num>)';
const ASKED =
  '((could|can|would|will) you|you (will)? (first|then|now|next|also)? (need to|have to|must|should|want to|are (asked|required|requested) to)|(need|want|ask|like|require|request|invite) you to)';

export const stepsNotListed = defineRule({
  id: ID,
  level: 'message',
  severity: 'info',
  fix: 'suggest',
  profile: 'strict',
  summary: 'Three or more instructions in a row inside one paragraph.',
  why: 'Who follows steps looks back and forth between the text and the thing, and loses the place in a paragraph: a step is skipped or done twice. In a numbered list each has its line.',
  sources: ['000 2.2', '000 4.2'],
  options: {
    steps: {
      type: 'number',
      default: 3,
      min: 2,
      max: 20,
      description: 'From how many instructions in a row on a list is asked for.',
    },
  },
  phrases: {
    [ID]: [
      `^ ${NEXT}? ${NEXT}? «(re)? <instruction.verb>»`,
      '(and|and then|and finally|and now|and also|then|before you|and please) «(re)? <instruction.verb>»',
      `${ASKED} ${NEXT}? «(re)? <instruction.verb>»`,
      `${ASKED} ${NEXT}? «<any>» (the|your|a|an|it|them|this|these|both|all|each)`,
      // "You open the lid, then you press the knob"
      `^ ${NEXT}? ${NEXT}? you (then|now|next|first|also|just|simply)? «<instruction.verb>»`,
      '(and|and then) you (then|now|next|first|also|just|simply)? «<instruction.verb>»',
      '(start|begin|finish|continue|end) (by|with) «<ing>»',
    ],
  },
  bad: [
    {
      text: '⟦Lift the lid. Take out the drum. Clean the rail with a dry cloth.⟧',
      fixed: '1. Lift the lid.\n2. Take out the drum.\n3. Clean the rail with a dry cloth.',
    },
    {
      text: 'Thank you for the photo. ⟦Close the tap, unscrew the cap and rinse the sieve.⟧ The water runs clear then.',
      fixed:
        'Thank you for the photo.\n\n1. Close the tap.\n2. Unscrew the cap.\n3. Rinse the sieve.\n\nThe water runs clear then.',
    },
    {
      text: 'To pair the lamp, ⟦hold the knob, open the app, and choose **Add lamp**.⟧',
      fixed: 'To pair the lamp:\n\n1. Hold the knob.\n2. Open the app.\n3. Choose **Add lamp**.',
    },
    {
      text: '⟦First, print the form. Then sign page two. Finally, drop it into the box by the gate.⟧',
      fixed: '1. First, print the form.\n2. Then sign page two.\n3. Finally, drop it into the box by the gate.',
    },
    { text: '⟦Could you please unplug the fan, wait for a minute, and plug it in again?⟧' },
    { text: '⟦You need to cut the tape, lift the flap, and pull the tab. A click is heard. Then slide the tray in.⟧' },
    { text: '⟦Pry the panel off, lift the tray out, and nudge the lever left.⟧ It hums then.' },
    { text: 'It is soon done: ⟦you fold the slip, then you open the slot, and you push it in.⟧' },
    { text: '⟦Drain the tank. After that, let it cool, rinse it and shut the valve.⟧' },
    { text: 'Here is how: ⟦open the hatch, press the red pin, then turn the wheel.⟧' },
    {
      text: 'To keep your number, ⟦ask your old provider for the code, give us the code in the chat, and keep the old card in the phone until it stops⟧.',
    },
    { text: '⟦Choose "Boat". Type the date. Press "Send".⟧' },
    { text: 'Please ⟦1) turn off the pump, 2) write down the number, and 3) send it to us⟧.' },
  ],
  good: [
    {
      text: 'Please confirm that the roof is dry. If it is not, please reply to this email and keep the subject as it is.',
      because: 'what to keep is no step',
    },
    { text: '1. Lift the lid.\n2. Take out the drum.\n3. Clean the rail.', because: 'it is a list' },
    { text: 'Lift the lid and take out the drum.', because: 'two steps are soon read' },
    { text: 'Our fitter closed the tap, took off the cap and rinsed the sieve.', because: 'it tells what was done' },
    { text: 'You can change the date, add a guest, or cancel the stay.', because: 'they are choices' },
    { text: 'Call us, write to us, or visit the shop.', because: 'one of them is enough' },
    { text: 'We check the form, sign it, and send it back.', because: 'it is not the reader who does it' },
    {
      text: 'The gardeners open the gate, rake the paths and water the roses daily.',
      because: 'it tells what is done',
    },
    { text: 'In March the river rose, rain hit the roof, and snow the tower.', because: 'they are no orders' },
    { text: 'Please print, sign and return the form.', because: 'it is one errand with one form' },
    { text: 'The buttons are called **Start**, **Stop** and **Open door**.', because: 'they are names' },
    { text: 'Open the hatch and tap "Press".', because: 'two steps are soon read' },
    {
      text: 'Could you hold the lamp up and compare the two shades? If anything looks wrong, reply here.',
      because: 'the last one only offers help',
    },
  ],

  *check({ macro, texts }, { options }) {
    // A list takes more room than a text message has.
    if (/^(?:sms|chat|whatsapp|messenger|messaging|twitter|instagram)$/i.test(macro.channel ?? '')) return;
    for (const text of texts) {
      if (text.reading.cues(ID).length === 0) continue;
      for (const run of runsOf(text.reading, options.steps)) yield tell(text, run);
    }
  },
});

/** Instructions that follow each other in a paragraph, in order; `start` is their first word. */
interface Step {
  readonly word: number;
  readonly sentence: Sentence;
}

/** What a reader is asked out of courtesy, or to keep in mind: no step, unless it is done to a thing ("note the number"). */
const NO_STEP = wordList('let see note accept give keep feel excuse allow enjoy stand state have avoid');
const DONE_TO_THING = wordList('let note give have state avoid stand keep');
const OPENS_CONDITION = wordList(
  'to if when once after before in on at for from with as while until unless under next first then finally second third lastly afterwards now please otherwise instead within inside by via using sir madam ok okay sure yes no thanks sorry hi hello hey dear great right well start begin step you',
);

/** Behind the steps: “If anything still looks wrong, reply here”. */
const OFFERS_HELP =
  /^(?:if|should) [^,]+, (?:please |just )?(?:reply|(?:write(?: to)?|call|ring|tell|let|answer) (?:me|us))\b/i;

function* runsOf(reading: Reading, least: number): Iterable<readonly Step[]> {
  const bySentence = new Map<number, Cue[]>();
  for (const cue of reading.cues(ID)) {
    const cues = bySentence.get(cue.sentence);
    if (cues === undefined) bySentence.set(cue.sentence, [cue]);
    else cues.push(cue);
  }
  let run: Step[] = [];
  let known = 0;
  let last = -2;
  for (const [index, sentence] of reading.sentences.entries()) {
    if (reading.prose.blocks[sentence.block]?.kind !== 'paragraph') continue;
    const cues = bySentence.get(index) ?? [];
    // Verbs that nobody listed are looked for where listed ones are near.
    if (!hasCueNear(bySentence, index)) continue;
    const steps = OFFERS_HELP.test(reading.slice(sentence.span)) ? [] : stepsIn(reading, sentence, cues);
    if (steps.length === 0) continue;
    const block = run[0]?.sentence.block;
    // A sentence between two steps may say what is seen then.
    if (block !== sentence.block || index - last > 2) {
      if (run.length >= least && known > 0) yield run;
      run = [];
      known = 0;
    }
    run.push(...steps);
    known += cues.length;
    last = index;
  }
  if (run.length >= least && known > 0) yield run;
}

const hasCueNear = (bySentence: ReadonlyMap<number, unknown>, index: number): boolean => {
  for (let i = index - 2; i <= index + 2; i++) if (bySentence.has(i)) return true;
  return false;
};

/** A word that may be an order, and whether it stands where only the start of its clause tells so. */
interface Candidate {
  readonly first: number;
  readonly isBare: boolean;
}

/** The patterns whose verb is an order only at the start of a clause that can be one. */
const BARE_PATTERNS = 2;

/** What the patterns found in the sentence, and verbs that stand in no list but have a thing behind them: "pry the lid". In order. */
function candidatesIn(reading: Reading, sentence: Sentence, cues: readonly Cue[]): readonly Candidate[] {
  const found: Candidate[] = cues.map(({ first, pattern }) => ({ first, isBare: pattern < BARE_PATTERNS }));
  for (let i = sentence.firstWord; i < sentence.lastWord; i++) {
    const isJoined = i > sentence.firstWord && JOINS(reading.word(i - 1));
    if ((!isJoined && !opensWithLead(reading, sentence, i)) || found.some(({ first }) => first === i)) continue;
    if (isUnlistedOrder(reading, sentence, i)) found.push({ first: i, isBare: true });
  }
  return found.sort((a, b) => a.first - b.first);
}

const JOINS = wordList('and then');

/** Whether the word opens its clause, but for "then", "next" and the like. */
function opensWithLead(reading: Reading, sentence: Sentence, word: number): boolean {
  let start = word;
  while (
    start > sentence.firstWord &&
    !reading.startsClause(start) &&
    LEAD(reading.word(start - 1)) &&
    reading.word(start - 1) !== 'to'
  )
    start--;
  return start === sentence.firstWord || reading.startsClause(start);
}

/** Verbs without an object: "head to", "queue at". */
const GOES = wordList(
  `head go queue arrive report crouch climb hop nip pop step lean kneel bend jump drive walk look search wait proceed return come
  travel march sit lie reach dash pull stop breathe rest aim feel board nod lodge sand stay hang swing duck slide roll tilt work count`,
);
const WHERE = wordList(
  'to into onto at by for from on under over up down in out back left right through around round along past towards until with lightly gently slowly off still',
);
const THING = wordList(
  `the your a an it them this these those both all each any one two three four five ten some another every half nothing only my our
  off out up down in back into onto over away together aside apart`,
);
/** What no order begins with, though a thing may follow. */
const NO_ORDER = wordList(
  `a an the this that these those it its they them we us our i my me you your he him his she her who whom whose which what where when why
  how and or but nor so yet for as if unless until till since because although though whereas while whilst once after before than like
  unlike despite besides except minus plus per via in on at by to of off up out down over under above below behind beneath beyond between
  among within without with from into onto upon about around across against along near inside outside opposite through during throughout
  toward towards past is are was were am be been being has had do does did done can could will would shall should may might must not no
  never neither either both all each every any some most many few several half double twice here there now then again also just only even
  still soon perhaps maybe too very quite rather such same other another one two three four five six seven eight nine ten first last next
  today tomorrow tonight yesterday sometimes often always afterwards otherwise instead however anyway meanwhile monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october november december morning afternoon
  evening night noon midday midnight week weekend month year day thanks thank sorry hi hello hey dear yes yep ok okay sure great good bad
  nice fine well right left please people attention question answer access part thanks half enjoy welcome happy sir madam made sent came
  got took went gave said told saw found left kept held felt meant paid lost won thus hence else especially mainly mostly because given
  sounds looks seems means says let hope wish love mind trust bless help thanks everyone everybody anyone somebody nobody whichever whatever
  whenever wherever see`,
);

function isUnlistedOrder(reading: Reading, sentence: Sentence, index: number): boolean {
  const word = reading.word(index);
  if (NO_ORDER(word) || LEAD(word) || !/^[a-z]{2,}$/.test(word)) return false;
  if (/(?:[^s]s|[^e]ed|ly|[a-z]{2}ing)$/.test(word)) return false;
  if (index > sentence.firstWord && /^[A-Z]/.test(reading.slice(reading.wordSpan(index)))) {
    // "Step 2: Lift the filter"
    if (!/[:–—-]\s*$/.test(reading.text.slice(sentence.span.start, reading.wordSpan(index).start))) return false;
  }
  const next = reading.word(index + 1);
  if (reading.startsClause(index + 1)) return false;
  return THING(next) || (GOES(word) && WHERE(next));
}

/** The instructions of a sentence: the first has to open a clause that can be an order, the others follow it. */
function stepsIn(reading: Reading, sentence: Sentence, cues: readonly Cue[]): readonly Step[] {
  const steps: Step[] = [];
  if (reading.isQuoted(sentence.span)) return steps;
  let previous = -1;
  for (const { first, isBare } of candidatesIn(reading, sentence, cues)) {
    const next = first < sentence.lastWord ? reading.word(first + 1) : '';
    if (first === previous || isInLabel(reading, reading.wordSpan(first)) || isInQuotes(reading, first)) continue;
    if (
      NO_STEP(reading.word(first)) &&
      !isLeftAlone(reading, first) &&
      !(
        DONE_TO_THING(reading.word(first)) &&
        (THING(next) || (reading.word(first) === 'give' && next === 'us')) &&
        (reading.word(first) === 'keep' ? isKeptUntil(reading, sentence, first) : steps.length > 0 || next === 'the')
      )
    )
      continue;
    if (next === 'of' || next === 'and' || next === 'or' || next === 'is' || next === 'are') continue;
    const before = first > sentence.firstWord ? reading.word(first - 1) : '';
    // "The mail exchange (MX) record"
    if (
      /\)\s*$/.test(reading.text.slice(0, reading.wordSpan(first).start).slice(-4)) &&
      !/\b[\da-e]\)\s*$/.test(reading.text.slice(0, reading.wordSpan(first).start).slice(-5))
    )
      continue;
    // One of several ways is enough.
    if (before === 'or' || hasOr(reading, previous, first)) return steps.slice(0, 1);
    // "Print, sign and return the form"; a button in quotation marks is what the verb is done to
    if (first < sentence.lastWord && reading.startsClause(first + 1) && !opensQuote(reading, first)) continue;
    if (steps.length === 0 && isBare && !opensOrder(reading, sentence, first)) continue;
    if (isAim(reading, previous, first) && !/^(?:then|next|finally)$/.test(before)) return steps;
    previous = first;
    steps.push({ word: first, sentence });
  }
  return steps;
}

/** A button: “tap "Pay"” */
const isInQuotes = (reading: Reading, word: number): boolean =>
  /["“‘'„«]$/.test(reading.text.slice(0, reading.wordSpan(word).start).slice(-1));

const opensQuote = (reading: Reading, word: number): boolean =>
  /^\s+["“‘'„«]/.test(reading.text.slice(reading.wordSpan(word).end));

/** "Keep the lid on until it clicks"; not "keep the subject as it is". */
const isKeptUntil = (reading: Reading, { span }: Sentence, first: number): boolean =>
  /^keep [^.,;]*\b(?:until|till|while|for (?:\d+|an?|two|three|five|ten))\b/i.test(
    reading.text.slice(reading.wordSpan(first).start, span.end),
  );

/** "Let it dry": the thing is left to itself; not "let the team know". */
const isLeftAlone = (reading: Reading, first: number): boolean =>
  reading.word(first) === 'let' &&
  /^(?:it|them|both|all|the)$/.test(reading.word(first + 1)) &&
  /^let (?:it|them|both|all|the \S+(?: \S+)?) (?:dry|cool|stand|soak|run|rest|sit|drain|drip|charge|boot|load|finish|set|melt|thaw|warm|heat|simmer|boil|fill|settle|dissolve|sink|steep|air|work|hang|flow|dissolve|prove|rise|bake|chill|harden|update|restart|install|sync|scan|play|ring|go)\b/i.test(
    reading.text.slice(reading.wordSpan(first).start),
  );

/** "Visit our page to compare plans, check prices": what the first step is for goes on. */
function isAim(reading: Reading, from: number, to: number): boolean {
  if (from < 0) return false;
  for (let i = from + 1; i < to - 1; i++) {
    if (
      reading.word(i) === 'to' &&
      !OPENS_NOUN(reading.word(i + 1)) &&
      /^[a-z]/.test(reading.slice(reading.wordSpan(i + 1)))
    )
      return true;
  }
  return false;
}
const OPENS_NOUN = wordList(
  'the your our my his her its a an this that these those it them us me him any each every step page number one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty hundred',
);

function hasOr(reading: Reading, from: number, to: number): boolean {
  if (from < 0) return false;
  for (let i = from + 1; i < to; i++) if (reading.word(i) === 'or' && reading.startsClause(i)) return true;
  return false;
}

/** Whether the word opens its sentence but for "please", "then" and the like, or stands behind "To pair the lamp," or a colon. */
function opensOrder(reading: Reading, sentence: Sentence, word: number): boolean {
  let start = word;
  while (start > sentence.firstWord && !reading.startsClause(start)) start--;
  // Between the clause's start and the verb only what the pattern allows stands.
  if (word - start > 4) return false;
  if (start === sentence.firstWord) return word === start || isLead(reading, start, word);
  if (word !== start && !isLead(reading, start, word)) return false;
  if (OPENS_CONDITION(reading.word(sentence.firstWord))) return true;
  return /[:;–—-]\s*$/.test(reading.text.slice(sentence.span.start, reading.wordSpan(start).start));
}

const LEAD = wordList(
  'please kindly then now next first firstly second secondly third thirdly fourth last finally lastly afterwards also just simply again there here so and but ok okay sure after that once done finished ready inside when to begin start finish with go ahead be make you remember do not forget step re',
);
const isLead = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!LEAD(reading.word(i)) && !/^\d/.test(reading.word(i))) return false;
  return true;
};

const isInLabel = (reading: Reading, span: Span): boolean =>
  reading.prose.emphasis.some(({ start, end }) => start <= span.start && span.end <= end && end - start < 60);

function tell(text: ReadPart, run: readonly Step[]): Finding {
  const { reading } = text;
  const first = run[0] as Step;
  const last = run.at(-1) as Step;
  const edits = listEdits(text, run);
  return {
    at: {
      text: reading.prose.text,
      span: { start: reading.wordSpan(leadOf(reading, first)).start, end: last.sentence.span.end },
    },
    message: `${run.length} instructions stand in a row here. As a numbered list they can be followed one by one.`,
    ...(edits === undefined ? {} : { fixes: [{ title: 'Make it a numbered list', edits }] }),
  };
}

/** The word that the step begins with: "then" in "then press". */
function leadOf(reading: Reading, { word, sentence }: Step): number {
  let start = word;
  while (
    start > sentence.firstWord &&
    !reading.startsClause(start) &&
    LEAD(reading.word(start - 1)) &&
    reading.word(start - 1) !== 'to'
  )
    start--;
  return start;
}

/** Edits of the markup that put each step on a numbered line of its own; `undefined` where it has to be done by hand. */
function listEdits({ part, reading }: ReadPart, run: readonly Step[]): readonly ProposedEdit[] | undefined {
  if (part.markup === 'html') return undefined;
  const { text } = reading;
  const first = run[0] as Step;
  const block = reading.prose.blocks[first.sentence.block];
  if (block === undefined) return undefined;
  const eol = part.source.text.includes('\r\n') ? '\r\n' : '\n';
  const edits: ProposedEdit[] = [];
  /** Writes `words` for the stretch of prose, which lies between two steps. */
  const put = (start: number, end: number, words: string): boolean => {
    const span = reading.prose.text.toBase({ start, end });
    // Markup or a placeholder would be written over.
    if (part.source.text.slice(span.start, span.end) !== text.slice(start, end)) return false;
    edits.push({ at: { text: part.source, span }, text: words });
    return true;
  };
  let ended: Sentence | undefined;
  for (const [i, step] of run.entries()) {
    const isFirstInSentence = ended !== step.sentence;
    ended = step.sentence;
    const start =
      isFirstInSentence && !(i === 0 && hasIntroduction(reading, step))
        ? step.sentence.span.start
        : reading.wordSpan(step.word).start;
    const letter = text.charAt(start);
    if (!/[A-Za-z]/.test(letter)) return undefined;
    const number = `${i + 1}. ${letter.toUpperCase()}`;
    if (i === 0) {
      if (start === block.span.start) {
        if (!put(start, start + 1, number)) return undefined;
        continue;
      }
      const before = /[,:]?\s*$/.exec(text.slice(block.span.start, start))?.[0] ?? '';
      const mark = start > step.sentence.span.start ? ':' : '';
      if (!put(start - before.length, start + 1, `${mark}${eol}${eol}${number}`)) return undefined;
      continue;
    }
    const before =
      /(?:[,;:]\s*(?:(?:and|then|please|finally|now|also)\s+)*|\s+(?:(?:and|then|please|finally|now|also)\s+)+|\s+)$/.exec(
        text.slice(block.span.start, start),
      )?.[0] ?? '';
    if (before === '' || (!isFirstInSentence && !/[,;:]|and|then/.test(before))) return undefined;
    if (!put(start - before.length, start + 1, `${isFirstInSentence ? '' : '.'}${eol}${number}`)) return undefined;
  }
  const end = ended?.span.end ?? block.span.end;
  if (
    ended?.end === '?' ||
    /\byou (?:need|have|must|should|will|want|are|['’]ll)\b|\byou['’]ll\b|\b(?:could|can|would|will) you\b|\b(?:start|begin|finish|continue) (?:by|with)\b/i.test(
      text.slice(first.sentence.span.start, reading.wordSpan(first.word).start),
    )
  )
    return undefined;
  if (end < block.span.end) {
    const gap = /^\s+/.exec(text.slice(end, block.span.end))?.[0] ?? '';
    if (gap !== '' && !put(end, end + gap.length, `${eol}${eol}`)) return undefined;
  }
  return edits;
}

/** "To pair the lamp, hold …", "Here is how: open …": words that stand above the list. */
const hasIntroduction = (reading: Reading, step: Step): boolean =>
  reading.startsClause(step.word) && step.word - step.sentence.firstWord > 2;
