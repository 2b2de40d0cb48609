import type { Lexicon } from '@trustlint/core';

/** Who speaks, who reads, and the colleagues between them. */
export const people: Lexicon = {
  classes: {
    /** The sender in person. */
    'sender.pronoun': ['i', 'we'],
    /** A colleague or a team of the sender's, as a subject: "our pharmacists", "my colleague Ines", "the billing team". */
    'sender.team': [
      '(our|my) <any>',
      '(our|my) <any> <any>',
      'one of (our|my) <any> <any>?',
      '(a|the) (colleague|specialist|technician|engineer|agent|manager|supervisor|representative|expert|member of (our|the) <any> team?)',
      'the <any> (team|desk|department|office|crew|centre|center|squad|group)',
      '(the|our) (team|support|engineers|developers|specialists|technicians|staff|warehouse|office|company|department|management)',
    ],
    /** The sender or anybody who acts for them, as a subject. */
    sender: ['<sender.pronoun>', '<sender.team>'],
  },
  cues: {},
};
