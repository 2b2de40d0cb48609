import { type Cue, defineRule, type Finding, type Message, type Reading } from '@trustlint/core';
import { withoutOverlaps } from '../clause.ts';
import { opensCompound, plainWordsFor, startsSentence, type Wording, wordingList } from '../wording/plain-words.ts';
import { isTitle } from '../wording/title.ts';
import { INCLUSIVE } from './inclusive-words.ts';

const ID = 'respect/inclusive-language';
const wordings = wordingList(INCLUSIVE);

export const inclusiveLanguage = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'warning',
  fix: 'replace',
  profile: 'recommended',
  summary: 'Words that leave readers out or hurt them.',
  why: 'A reader who isn’t a guy, isn’t “normal” or whose illness is your joke reads that the message was written for somebody else. There is nearly always a word that fits everybody, and it is often the more exact one.',
  sources: ['000 5.2'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Words that your readers use for themselves: `senior citizen`.',
    },
  },
  phrases: { [ID]: wordings().map(({ pattern }) => pattern) },
  bad: [
    { text: '⟦Ladies and gentlemen⟧, the choir sings at seven in the old mill.' },
    { text: 'Hi ⟦guys⟧, the choir sings at eight.', fixed: 'Hi everyone, the choir sings at eight.' },
    {
      text: 'Ask the neighbour whether ⟦he or she⟧ has the key.',
      fixed: 'Ask the neighbour whether they have the key.',
    },
    { text: 'I put your address on the ⟦whitelist⟧.', fixed: 'I put your address on the allowlist.' },
    { text: 'We had a ⟦crazy⟧ day at the mill.', fixed: 'We had an unusual day at the mill.' },
    { text: 'Please do a ⟦sanity check⟧ of the list.', fixed: 'Please do a quick check of the list.' },
    { text: 'Your tariff is ⟦grandfathered⟧.', fixed: 'Your tariff is kept on the old terms.' },
    { text: 'The ⟦chairman⟧ signs on Friday.', fixed: 'The chair signs on Friday.' },
    { text: 'The queue was ⟦insane⟧: 400 skaters in an hour.' },
    { text: 'If a tenant loses ⟦his⟧ key, we cut a new one.' },
    { text: 'Members and ⟦their wives⟧ get in for free.' },
    { text: 'The ⟦man on the till⟧ has your scarf.' },
    { text: 'The ramp is for ⟦wheelchair-bound⟧ guests.' },
    { text: 'The kettle is just ⟦dumb⟧ about leap years.' },
    { text: '⟦Ladies and gentlemen⟧, supper is at nine.' },
    { text: 'The second lamp, the ⟦slave⟧, follows the first.' },
    { text: 'Thanks for your patience, ⟦lads⟧!' },
    { text: 'The left oven is the master and the right one is the ⟦slave⟧.' },
    { text: 'Every guest gets ⟦his⟧ own key.', fixed: 'Every guest gets their own key.' },
  ],
  good: [
    { text: 'When our plumber opened the wall, she found an old pipe.', because: 'somebody who was there' },
    {
      text: 'I’ve closed the card of your mother. Tell us if any letter still arrives in her name.',
      because: 'it speaks of one woman',
    },
    { text: 'Hi everyone, the choir sings at eight.', because: 'it greets all' },
    { text: 'Ms Ito has lost her key.', because: 'it speaks of one woman' },
    { text: 'The grandfather clock is repaired.', because: 'it is a clock' },
    { text: 'The crash-test dummy sits in the back.', because: 'it is what the thing is called' },
    { text: 'You wrote that the queue was “crazy”.', because: 'it quotes the reader' },
    { text: 'Blind guests can bring their dog.', because: 'it is the word they use' },
    { text: 'The export is disabled by default.', because: 'it speaks of a switch' },
    { text: 'The mental health nurse has your file.', because: 'it is a field of medicine' },
    { text: 'The cuckoo clock drives the museum’s guards to their lunch.', because: 'it is a clock' },
    { text: 'Girls under twelve swim in lane two.', because: 'it says for whom the lane is' },
    { text: 'The museum shows a slave ship of 1781.', because: 'it tells of history' },
    { text: 'The other half of the fee is due in May.', because: 'it is half of a sum' },
    { text: 'A husband, wife or partner sails for free.', because: 'nobody is left out' },
    { text: 'The white list on the board names the free boats.', because: 'it is a list on white paper' },
    { text: 'The master key opens both doors.', because: 'it is a key' },
    { text: 'You’d like to bring Timo to the kiln. I see that his sister may come.', because: 'he has been named' },
  ],
  *check(message, { options, glossary }) {
    for (const { reading } of message.texts) {
      const cues = reading.cues(ID);
      if (cues.length === 0) continue;
      const allowed = options.allow.map((words) => words.toLowerCase());
      for (const cue of withoutOverlaps(cues)) {
        const written = reading.slice(cue.span).toLowerCase();
        if (glossary.has(written) || allowed.includes(written)) continue;
        if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first) || isNamed(reading, cue)) continue;
        if (isMeantOtherwise(reading, cue) || isGreetingToNobody(message, reading, cue)) continue;
        yield tell(reading, cue);
      }
    }
  },
});

/** Words of address, which many write with a capital. */
const ADDRESS =
  /^(?:guys|fellas|lads|gents|dudes|boys|girls|gals|ladies|gentlemen|sir|sirs|madam|madams|ma'am|mr|mrs|ms|miss|mister|man|chaps|mesdames)\b/i;

/** Words with a capital of their own. */
const CAPITAL =
  /^(?:nazis?|grammar nazi|gestapo|gyps(?:y|ies)|eskimos?|chinese|chinam\w+|mexican|dutch|irish|french|(?:red )?indians?|oriental|jap|christian names?|pocahontas|ocd|adhd|third world countr)/i;

/** "Crazy Golf", "Chairman Ruiz": a name; but "Dear Sir" greets nobody by name. */
function isNamed(reading: Reading, cue: Cue): boolean {
  const words = reading.slice(cue.span);
  if (ADDRESS.test(words))
    return (
      /^[ .]{0,2}[A-Z][a-z]/.test(reading.text.slice(cue.span.end, cue.span.end + 4)) &&
      /^m(?:r|s|rs|iss)\b/i.test(words)
    );
  if (startsSentence(reading, cue) || CAPITAL.test(words)) return false;
  return /^[A-Z][a-z]/.test(words);
}

/** A word, and what shows in its sentence that it hurts nobody there. */
const OTHERWISE: readonly (readonly [word: RegExp, signs: RegExp])[] = [
  [
    /\bnuts\b|\bbananas\b/,
    /\b(?:bread|cakes?|allerg\w*|contain\w*|bolts?|screws?|almonds?|cookies?|snacks?|peanuts?|seeds?|muesli|chocolate|bars?|kitchen|fruit|ripe|kg|milk|basket|wing)\b/,
  ],
  [
    /\bcrazy\b|\bmad\b|\binsane\b|\blunatic\b|\bmaniac\b/,
    /\b(?:golf|paving|quilt|glue|horse|scientist|hatter|patients?|fringe)\b/,
  ],
  [/\bmental\b/, /^ ?(?:health|illness|arithmetic|maths?|note|capacity|state)\b|\bhealth\b/],
  [/\bcuckoo\b|\bbananas\b/, /\b(?:clocks?|birds?|nest)\b/],
  [/\bthird.world\b/, /\b(?:games?|level|boss|planet|map|series)\b/],
  [/\btribe\b/, /\b(?:birds?|plants?|insects|genus|species|beetles|museum|exhibition)\b/],
  [/\bballs\b/, /\b(?:tennis|golf|juggl\w+|bowling|snooker|court|machine|basket|net|throw|play)\b/],
  [/\bblind\b/, /\b(?:windows?|cord|roller|lowered|slats?|curtains?|motor|bracket|rolled|venetian|fitted)\b/],
  [/\blame\b/, /\b(?:horses?|dogs?|legs?|vet|paw|hoof|limp\w*)\b/],
  [/\bdummy\b/, /\b(?:baby|crash|tailor|mannequin|steril\w*|toddler|cot)\b/],
  [/\bhandicap/, /\b(?:golf|race|jockey|club|round|tournament)\b/],
  [
    /\bsavage|\bprimitive|\btribe|\bghetto|\bgyps|\bslave/,
    /\b(?:history|museum|exhibition|century|novel|memorial|caravan|moth|film|book|trade|ships?|rome|roman|opera|play|freed|owners?)\b/,
  ],
  [/\bspecial.needs\b/, /\b(?:plants?|soil|skin|school|hair|pets?|teacher)\b/],
  [
    /\bbipolar\b|\bschizo|\bmanic\b|\bparanoid\b|\bautistic\b|\bsenile\b|\bocd\b|\badhd\b|\balcoholics\b|\baddicts?\b/,
    /\b(?:clinic|diagnos\w*|patients?|therap\w*|medic\w*|transistor|electrode|support group|treatment|charity|doctor|assessment)\b/,
  ],
  [/\bmaiden\b/, /\b(?:iron|over)\b/],
  [/\bmaster\b|\bmanned\b/, /\b(?:chess|harbour|bedroom)\b/],
];
/** Those who are spoken of, and not to: "Girls under twelve swim", "ladies' shoes". */
const SPOKEN_OF =
  /^(?:['’]|s['’]|['’]s| (?:aged?|under|over|of|from \d|who|are|is|can|may|will|must|have|had|get|wear|swim|play|train|need|try|and|or|with|up|between|only)\b|: \d)/;

/** He, him or a name before it: "Ben and everyone on his team". */
const KNOWN_MAN = /\b(?:he|him|mr|father|husband|son|brother|uncle|king|she|mrs|ms|mother|daughter|sister)\b/i;

/** One whom the message has spoken of before. */
const KIN =
  /\byour (?:late )?(?:mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|uncle|aunt|grand(?:mother|father|son|daughter|ma|pa)|nan|niece|nephew)\b|(?<!\b(?:[Dd]ear|[Hh]ello|[Hh]i) )\b(?:Mr|Mrs|Ms)\.? [A-Z]/;

function isMeantOtherwise(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined) return false;
  const { text } = reading;
  const words = reading.slice(cue.span).toLowerCase();
  const before = text.slice(sentence.span.start, cue.span.start);
  const after = text.slice(cue.span.end, sentence.span.end);
  if (/^(?:his|himself|he|she|her|herself)$/.test(words))
    return (
      KNOWN_MAN.test(before) ||
      // "Your mother … Tell us if any letter still arrives in her name"
      KIN.test(text.slice(0, sentence.span.start)) ||
      /[a-z,] [A-Z][a-z]|^[A-Z][a-z]+ and /.test(before) ||
      // “You'd like to bring Timo. His sister may come”
      /[a-z,] [A-Z][a-z]+/.test(
        text.slice(reading.sentences[cue.sentence - 1]?.span.start ?? 0, sentence.span.start),
      ) ||
      /\b(?:told|said|wrote|called|asked|left|lost) (?:us|me|behind|that)?\b/.test(before) ||
      // "When our plumber opened the wall, she found a pipe": somebody who was there
      (/\b(?:our|my) (?:\w+ ){1,3}(?:\w+ed|came|rang|went|found|saw|got|took|drove|met|spoke) ?(?:\w+ ){0,4}\w*, $/.test(
        before,
      ) &&
        /^ (?:\w+ed|found|saw|got|took|left|came|went|rang|put|told|had|was)\b/.test(after))
    );
  if (ADDRESS.test(words) && startsSentence(reading, cue) && (/['’]s?\b|['’] /.test(words) || SPOKEN_OF.test(after)))
    return true;
  // "A husband, wife or partner": nobody is left out
  if (
    /^(?:wife|husband|boyfriend|girlfriend)\b/.test(words) &&
    /^,? (?:or|and|or a|or civil|or other|or unmarried)? ?(?:\w+ )?partners?\b/i.test(after)
  )
    return true;
  // "The white list on the board", and "your other half of the fee"
  if (
    /^white lists?$/.test(words) &&
    /\b(?:board|wall|door|notice|paper|green|red|blue|yellow|sheet|pinned|hangs)\b/i.test(after)
  )
    return true;
  if (words === 'other half' && /^ (?:of|is (?:due|paid|payable)|follows|comes|goes)\b/.test(after)) return true;
  if (/^(?:senior citizens?|oap)$/.test(words) && opensCompound(reading, cue)) return true;
  const isOtherwise = OTHERWISE.some(
    ([word, signs]) => word.test(words) && (signs.test(before.toLowerCase()) || signs.test(after.toLowerCase())),
  );
  // "Never say whitelist"? A word that is spoken about stands in quotation marks, which the caller looks at.
  return isOtherwise;
}

const MOST_WORDS_OF_GREETING = 5;

/** "Dear Sir or Madam" at the top: empathy/impersonal-greeting says so, with a greeting by name to put there. */
function isGreetingToNobody(message: Message, reading: Reading, cue: Cue): boolean {
  if (
    message.declaredKind === 'snippet' ||
    !/^(?:sir|madam|ma'am|mesdames|ladies|gentlemen)/i.test(reading.slice(cue.span))
  )
    return false;
  // "Ladies and gentlemen, doors open at seven": more than a greeting
  const { lastWord, firstWord } = reading.sentences[cue.sentence] ?? { lastWord: cue.last, firstWord: cue.first };
  if (/^ladies|^gentlemen/i.test(reading.slice(cue.span)) && lastWord - firstWord >= MOST_WORDS_OF_GREETING)
    return false;
  return cue.sentence === 0 && reading.has('empathy/impersonal-greeting', 0);
}

const IRREGULAR: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were', does: 'do', goes: 'go' };
const ADVERBS = new Set([
  'also',
  'always',
  'never',
  'just',
  'still',
  'often',
  'already',
  'only',
  'really',
  'then',
  'no',
]);
/** What stands behind "he or she" as it stands behind "they", where it is a verb that changes. */
function pluralVerb(word: string): string | undefined {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (!/[a-z]{2}s$/.test(word) || /ss$/.test(word)) return undefined;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|ss|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function tell(reading: Reading, cue: Cue): Finding {
  const text = reading.prose.text;
  const words = reading.slice(cue.span);
  const wording = wordings()[cue.pattern] as Wording;
  const at = { text, span: cue.span };
  const plain = wording.plain === 'their' && /self$/i.test(words) ? 'themselves' : wording.plain;
  if (plain === '')
    return { at, message: `“${words}” leaves some readers out, or hurts them. Say it in words that fit everybody.` };
  const edit = plainWordsFor(reading, cue, { pattern: wording.pattern, plain });
  const edits = [{ at: { text, span: edit.span }, text: edit.text }];
  if (plain === 'they') {
    let verb = cue.last + 1;
    while (ADVERBS.has(reading.word(verb))) verb++;
    const many = reading.isGlued(verb) ? undefined : pluralVerb(reading.word(verb));
    if (many !== undefined && verb <= (reading.sentences[cue.sentence]?.lastWord ?? 0))
      edits.push({ at: { text, span: reading.wordSpan(verb) }, text: many });
  }
  return {
    at,
    message: `“${words}” leaves some readers out, or hurts them. “${edit.text}” fits everybody.`,
    fixes: [{ title: `Say “${edit.text}”`, applicability: 'suggestion', edits }],
  };
}
