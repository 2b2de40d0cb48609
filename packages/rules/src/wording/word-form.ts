/** A form of a verb, or of a noun (`base` and `s`). */
export type WordForm = 'base' | 's' | 'ing' | 'past' | 'participle';

/** Lemma: past tense and past participle of the irregular verbs that plain words use. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  begin: ['began', 'begun'],
  bring: ['brought', 'brought'],
  come: ['came', 'come'],
  do: ['did', 'done'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  keep: ['kept', 'kept'],
  leave: ['left', 'left'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  misunderstand: ['misunderstood', 'misunderstood'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
};

/** Words before a past form that make it a participle. */
const AUXILIARIES = new Set(
  "have has had having 's 'd be been being am is are was were get gets got not already just also".split(' '),
);

const VOWELS = 'aeiou';
const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !VOWELS.includes(word.at(-2) ?? '');
/** One syllable that ends in one vowel and one consonant: `plan`, `stop`. */
const doubles = (word: string): boolean => /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word);

/** The form of `word` (lower case), which is a form of a regular or irregular verb or noun; `previous` is the word before it. */
export function formOf(word: string, lemma: string, previous: string): WordForm {
  if (word === lemma) return 'base';
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('s') && !lemma.endsWith('s')) return 's';
  return AUXILIARIES.has(previous) ? 'participle' : 'past';
}

/** `lemma` (lower case) in the form. */
export function inForm(lemma: string, form: WordForm): string {
  switch (form) {
    case 'base':
      return lemma;
    case 's':
      if (lemma === 'be') return 'is';
      if (lemma === 'person') return 'people';
      if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
      return /(?:s|x|z|ch|sh|[^o]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
    case 'ing':
      if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
      if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
      return `${lemma}${doubles(lemma) ? lemma.at(-1) : ''}ing`;
    default: {
      const irregular = IRREGULAR[lemma];
      if (irregular !== undefined) return irregular[form === 'past' ? 0 : 1];
      if (lemma.endsWith('e')) return `${lemma}d`;
      if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`;
      return `${lemma}${doubles(lemma) ? lemma.at(-1) : ''}ed`;
    }
  }
}

/** Plain words (`write~ again`) with the word before `~` in the form; without a `~` as they are. */
export const inflectMarked = (plain: string, form: WordForm): string =>
  plain.replace(/(\p{L}+)~/u, (_, lemma: string) => inForm(lemma, form));
