/**
 * English inflection, from a lemma to its forms. Regular forms follow the spelling rules of English; the irregular ones
 * are listed. Forms that no text will hold (`informations`) do no harm: a pattern that never matches costs nothing.
 */

/** Lemma: past tense, past participle; both as they are written. */
const IRREGULAR_VERBS: Readonly<Record<string, readonly string[]>> = {
  arise: ['arose', 'arisen'],
  be: ['am', 'are', 'is', 'was', 'were', 'been', 'being'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bend: ['bent'],
  bet: ['bet'],
  bite: ['bit', 'bitten'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burn: ['burnt', 'burned'],
  burst: ['burst'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost'],
  cut: ['cut'],
  deal: ['dealt'],
  dig: ['dug'],
  do: ['did', 'done', 'does'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone', 'goes'],
  grow: ['grew', 'grown'],
  have: ['had', 'has'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  learn: ['learnt', 'learned'],
  leave: ['left'],
  lend: ['lent'],
  let: ['let'],
  lie: ['lay', 'lain', 'lied', 'lying'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  mishandle: ['mishandled'],
  misread: ['misread'],
  mistake: ['mistook', 'mistaken'],
  misunderstand: ['misunderstood'],
  oversee: ['oversaw', 'overseen'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  resend: ['resent'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  show: ['showed', 'shown'],
  shut: ['shut'],
  sing: ['sang', 'sung'],
  sit: ['sat'],
  sleep: ['slept'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  spill: ['spilt', 'spilled'],
  split: ['split'],
  spread: ['spread'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  strike: ['struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood'],
  undertake: ['undertook', 'undertaken'],
  undo: ['undid', 'undone', 'undoes'],
  uphold: ['upheld'],
  upset: ['upset'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  child: 'children',
  foot: 'feet',
  half: 'halves',
  man: 'men',
  person: 'people',
  shelf: 'shelves',
  woman: 'women',
};

/** Verbs of several syllables that double their last consonant because the last one is stressed, and the British -ll-. */
const DOUBLING = new Set(
  'admit begin cancel commit compel control defer equip fulfil forget label occur omit permit prefer refer regret remit resit reset submit transfer transmit travel upset'.split(
    ' ',
  ),
);

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);

function doublesConsonant(lemma: string): boolean {
  if (DOUBLING.has(lemma)) return true;
  if (!/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma)) return false;
  return lemma.length <= 5;
}

/** The third person and the plural: `tries`, `boxes`, `goes`, `sends`. */
function withS(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith('y') && !isVowel(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function withIng(lemma: string): readonly string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) && lemma !== 'be') return [`${lemma.slice(0, -1)}ing`];
  if (doublesConsonant(lemma)) return [`${lemma}${lemma.at(-1)}ing`, `${lemma}ing`];
  return [`${lemma}ing`];
}

function withEd(lemma: string): readonly string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (lemma.endsWith('y') && !isVowel(lemma.at(-2) ?? '')) return [`${lemma.slice(0, -1)}ied`];
  if (doublesConsonant(lemma)) return [`${lemma}${lemma.at(-1)}ed`, `${lemma}ed`];
  return [`${lemma}ed`];
}

/** British and American spellings of one verb: `apologise`, `apologize`. */
function spellings(lemma: string): readonly string[] {
  if (/.{3}i[sz]e$/.test(lemma)) return [`${lemma.slice(0, -2)}se`, `${lemma.slice(0, -2)}ze`];
  return [lemma];
}

/** Every form of the verb or noun `lemma` (lower case), the lemma included. */
export function formsOf(lemma: string): readonly string[] {
  const forms = new Set<string>();
  for (const spelling of spellings(lemma)) {
    forms.add(spelling);
    forms.add(withS(spelling));
    for (const form of withIng(spelling)) forms.add(form);
    const irregular = IRREGULAR_VERBS[spelling];
    for (const form of irregular ?? withEd(spelling)) forms.add(form);
    const plural = IRREGULAR_NOUNS[spelling];
    if (plural !== undefined) forms.add(plural);
  }
  return [...forms];
}

/** Past participles that do not end in -ed: what `<ed>` must know beside the ending. */
export const irregularParticiples = (): readonly string[] =>
  Object.entries(IRREGULAR_VERBS).flatMap(([lemma, forms]) => (lemma === 'be' ? ['been'] : forms));
