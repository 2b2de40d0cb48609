import type { Lexicon } from '@trustlint/core';

/** Saying sorry. Whether it is a good apology is for the rules to say. */
export const apology: Lexicon = {
  classes: {
    /** "very", "so very", "truly" before "sorry". */
    'apology.degree': [
      '(so|very|really|truly|terribly|deeply|extremely|awfully|sincerely|genuinely|dreadfully|most|quite|incredibly)',
      '(so|very|really) (so|very|really|truly|deeply)',
    ],
    /** The verbs and nouns of an apology, without their subject. */
    'apology.word': [
      '(sorry|soz|sozz)',
      'apologise~',
      '(apology|apologies)',
      '(we|i) <apology.degree>? regret',
      '(we|i) (do|must|can only) <apology.degree>? regret',
    ],
  },
  cues: {
    apology: [
      '(i|we) (am|are) <apology.degree>? sorry',
      '^ <apology.degree>? (sorry|soz|sozz)',
      'sorry (for|that|about|to|we|i|it|this|the|our)',
      '(say|saying|said) (that (i|we) (am|are))? sorry',
      'apologise~',
      '(apology|apologies)',
      '(we|i) <apology.degree>? regret',
      '(my|our) (bad|apologies)',
      '(please )?(forgive|pardon|excuse) (me|us|my|our)',
      '(i|we) (ask|beg) (for )?your (forgiveness|pardon)',
    ],
  },
};
