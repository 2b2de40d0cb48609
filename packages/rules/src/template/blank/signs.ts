import type { Reading } from '@trustlint/core';

/** Cues of `template/unresolved-blank` for blanks that are words. */
export const SIGN_PHRASES: Readonly<Record<string, readonly string[]>> = {
  nobody: ['(mr|mrs|ms|dr) so and so', 'xyz'],
  date: ['(dd|ddth|mm|mmm|yyyy|hh)', '(d|dth) month'],
  program: ['(null|undefined|nan|none|object)'],
  choice: ['(delete|strike|cross) (out|through)? (as|where|whichever|what|if)'],
  name: ['(name|names|surname|firstname|lastname|doe)'],
  here: ['(insert|enter|your|customer|customers|agent|agents) ..4 here'],
  'here.any': ['here'],
  filler: [
    '(lorem|dolor|consectetur|eiusmod|asdf|foo|foobar|bla|blah|placeholder|changeme)',
    '(dummy|sample|placeholder|filler|example|test) text',
    'to enter (text|a date)',
    '(change|replace|fill|edit) (me|this)',
    'test test',
  ],
  open: ['(tbd|tbc|tba|tbdc|todo|fixme)', 'to do'],
};

/** The cue of a sign. */
export const signCue = (sign: string): string => `template/unresolved-blank.${sign}`;

/** Stands among the characters of a text that has a full stop or a comma behind a blank. */
export const LOOSE_STOP = '\u0000';

/** What a text has that some blank is made of: most texts have little, and only the forms that fit are looked for. */
export interface Signs {
  /** Whether one of the characters stands in the text. */
  has(characters: string): boolean;
  /** Whether one of the characters stands in it twice in a row. */
  doubles(characters: string): boolean;
  /** Whether it says the phrase of that sign. */
  says(sign: string): boolean;
  /** Whether three capitals stand in a row. */
  readonly hasCapitals: boolean;
}

/** Looks once at each character. */
export function signsOf(reading: Reading): Signs {
  const { text } = reading;
  const found = new Set<number>();
  const doubled = new Set<number>();
  let previous = 0;
  let capitals = 0;
  let hasCapitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSmall = code >= 97 && code <= 122;
    if (code === previous) {
      if (!isSmall || code === 120 || code === 121) doubled.add(code);
    } else if (!isSmall && code !== 32) {
      if (previous === 32 && (code === 46 || code === 44)) found.add(0);
      found.add(code);
    }
    // Capitals of other alphabets count when they might be some.
    capitals = (code >= 65 && code <= 90) || code >= 192 ? capitals + 1 : 0;
    if (capitals === 3) hasCapitals = true;
    previous = code;
  }
  const some = (codes: ReadonlySet<number>, characters: string): boolean => {
    for (let i = 0; i < characters.length; i++) if (codes.has(characters.charCodeAt(i))) return true;
    return false;
  };
  return {
    has: (characters) => some(found, characters),
    doubles: (characters) => some(doubled, characters),
    says: (sign) => reading.cues(signCue(sign)).length > 0,
    hasCapitals,
  };
}
