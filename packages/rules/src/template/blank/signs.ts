import type { Reading } from '@trustlint/core';

/** Cues of `template/unresolved-blank` for blanks that are words. */
export const SIGN_PHRASES: Readonly<Record<string, readonly string[]>> = {
  nobody: ['(mr|mrs|ms|dr) so and so', '(xyz|nn)'],
  date: ['(dd|ddth|mm|mmm|yyyy|hh)', '(d|dth) month'],
  program: ['(null|undefined|nan|none|object)'],
  choice: ['(delete|strike|cross) (out|through)? (as|where|whichever|what|if)'],
  name: ['(name|names|surname|firstname|lastname|doe)'],
  here: ['(insert|enter|your|customer|customers|agent|agents) ..4 here'],
  'here.any': ['here'],
  filler: [
    '(lorem|dolor|consectetur|eiusmod|asdf|foo|foobar|bla|blah|placeholder|changeme)',
    '(dummy|sample|placeholder|filler|example|test|body|your|some|my) (text|copy|content|message|sentence|paragraph)',
    '(text|content|copy|message|signature|name|price|date|address|link|greeting|logo|image|photo) (text)? (goes|comes|belongs|to go|to come) (here|in here)',
    '(to be|to) (added|filled in|inserted|completed|supplied|provided|confirmed|advised|decided|announced|follow|come)',
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
/** Stands among them where a currency or a percent sign has no number. */
export const LOOSE_SUM = '\u0001';
/** Stands among them where a question mark is behind no small letter. */
export const LOOSE_ASK = '\u0002';

const SUMS = new Set(Array.from('£€$%', (sign) => sign.charCodeAt(0)));

/** What a text has that some blank is made of: most texts have little, and only the forms that fit are looked for. */
export interface Signs {
  /** Whether one of the characters stands in the text. */
  has(characters: string): boolean;
  /** Whether one of the characters stands in it twice in a row. */
  doubles(characters: string): boolean;
  /** Whether the characters stand in it beside each other. */
  holds(characters: string): boolean;
  /** Whether it says the phrase of that sign. */
  says(sign: string): boolean;
  /** Whether four capitals stand in a row, or two words of capitals. */
  readonly hasCapitals: boolean;
}

/** Looks once at each character. */
export function signsOf(reading: Reading): Signs {
  const { text } = reading;
  const found = new Set<number>();
  const doubled = new Set<number>();
  let previous = 0;
  let beforePrevious = 0;
  let capitals = 0;
  let capitalsBefore = 0;
  let hasCapitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSmall = code >= 97 && code <= 122;
    if (isSmall && code !== previous) {
      // As most characters are: nothing of what follows is about them.
      capitals = 0;
      capitalsBefore = 0;
      beforePrevious = previous;
      previous = code;
      continue;
    }
    if (code === previous) {
      if (!isSmall || code === 120 || code === 121) doubled.add(code);
    } else if (!isSmall && code !== 32) {
      if (previous === 32 && (code === 46 || code === 44)) found.add(0);
      found.add(code);
    }
    if (code === 63 && !(previous >= 97 && previous <= 122)) found.add(2);
    if ((code === 48 || (code === 32 && beforePrevious === 32)) && SUMS.has(previous)) found.add(1);
    // Capitals of other alphabets count where they might be some.
    if ((code >= 65 && code <= 90) || code >= 192) {
      capitals++;
      if (capitals === 4 || (capitals === 2 && capitalsBefore > 1)) hasCapitals = true;
    } else {
      capitalsBefore = code === 32 || code === 95 || code === 45 ? capitals : 0;
      capitals = 0;
    }
    beforePrevious = previous;
    previous = code;
  }
  const some = (codes: ReadonlySet<number>, characters: string): boolean => {
    for (let i = 0; i < characters.length; i++) if (codes.has(characters.charCodeAt(i))) return true;
    return false;
  };
  return {
    has: (characters) => some(found, characters),
    doubles: (characters) => some(doubled, characters),
    holds: (characters) => text.includes(characters),
    says: (sign) => reading.cues(signCue(sign)).length > 0,
    hasCapitals,
  };
}
