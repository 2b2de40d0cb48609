import { type Cue, defineRule, type Finding, type Reading } from '@trustlint/core';
import { withoutOverlaps } from '../clause.ts';
import { beginsWithLemma, isName, plainWordsFor, type Wording, wordingList } from '../wording/plain-words.ts';
import { IDIOMS } from './idioms.ts';
import { isMeantLiterally } from './literal-idiom.ts';

const ID = 'respect/idiom';
const wordings = wordingList(IDIOMS);

export const idiom = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'info',
  fix: 'replace',
  profile: 'recommended',
  summary: 'An idiom that a reader from another culture may not know.',
  why: 'An idiom says one thing and means another. Who learned English elsewhere, or reads a machine’s translation, is left with a court, a ball or a cake, and has to guess what you want from them.',
  sources: ['000 5.2'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Idioms that are fine for your readers: `up and running`.',
    },
  },
  phrases: { [ID]: wordings().map(({ pattern }) => pattern) },
  bad: [
    { text: 'I’ll ⟦get to the bottom of⟧ this.' },
    { text: 'Your choir can ⟦hit the ground running⟧ in May.', fixed: 'Your choir can start quickly in May.' },
    { text: 'The first lesson ⟦is a piece of cake⟧.' },
    { text: 'A ⟦ballpark figure⟧ for the roof is enough.', fixed: 'A rough figure for the roof is enough.' },
    { text: 'The boiler is not ⟦out of the woods⟧ yet.' },
    { text: '⟦The ball is in your court⟧ now.', fixed: 'It is your turn now.' },
    { text: 'I’ll ⟦touch base⟧ with the gardener on Monday.', fixed: 'I’ll talk with the gardener on Monday.' },
    { text: 'Your deposit ⟦fell through the cracks⟧.', fixed: 'Your deposit was overlooked.' },
    { text: 'We went ⟦back to the drawing board⟧ with the menu.' },
    { text: 'The date is still ⟦up in the air⟧.', fixed: 'The date is still undecided.' },
    { text: 'Please ⟦keep an eye on⟧ the tank.', fixed: 'Please watch the tank.' },
    { text: 'Press Start, and ⟦Bob’s your uncle⟧.' },
    { text: 'We ⟦hung you out to dry⟧, and I am sorry.' },
    { text: 'A new bridge ⟦is in the pipeline⟧.' },
    { text: 'The damp wall is ⟦on our radar⟧.', fixed: 'The damp wall is noticed.' },
    { text: 'It is hard to ⟦get your head round⟧ tide tables.' },
    { text: 'The ferryman’s story ⟦doesn’t hold water⟧.' },
    { text: 'Your new desk comes with all the ⟦bells and whistles⟧.' },
  ],
  good: [
    { text: 'The footpath leads out of the woods to the mill.', because: 'it is a path' },
    { text: 'When the ball is in your court, hit it with the wide racket.', because: 'it is a ball' },
    { text: 'Scroll until you get to the bottom of the page.', because: 'it is meant literally' },
    { text: 'Keep the broth on the back burner at low heat.', because: 'it is a burner' },
    { text: 'Put a pin in the map where the mill stands.', because: 'it is a pin' },
    { text: 'A cracked vase doesn’t hold water.', because: 'it is a vase' },
    { text: 'The ferry desk is open around the clock.', because: 'it says when' },
    { text: 'Beginners only float in deep water with a teacher.', because: 'it is water' },
    { text: 'The beekeeper rings you at nine to hear the whole story.', because: 'it means all of it' },
    { text: 'Both buttons are on the same page of the settings.', because: 'it tells where they are' },
    { text: 'Every guest gets a piece of cake with the coffee.', because: 'it is a cake' },
    { text: 'The balloon stays up in the air for an hour.', because: 'it is meant literally' },
    { text: 'Cut corners off the felt with scissors.', because: 'it is meant literally' },
    { text: 'Pull out all the stops of the organ, one after the other.', because: 'these are stops of an organ' },
    { text: 'Two lamps hang side by side, the light at the end of the tunnel is green.', because: 'it is a lamp' },
    { text: 'You wrote that it was “a piece of cake”.', because: 'it quotes the reader' },
    { text: 'Your *Piece of Cake* mixer is on its way.', because: 'it is the name of a product' },
    { text: 'The mill has six felt ducks in a row.', because: 'these are ducks' },
    { text: 'The server was slow, so I took it offline for an hour.', because: 'it was offline' },
    { text: 'It is your turn to choose the colour.', because: 'it says so plainly' },
    { text: 'The path leads out of the woods after two kilometres.', because: 'it is a path' },
    { text: 'Cut the cord of the old lamp.', because: 'it means the cord' },
    { text: 'You can ring the desk around the clock.', because: 'it says when' },
    { text: 'Wool ages in the dark as well.', because: 'it is dark there' },
    { text: 'The lab is testing the water of the well.', because: 'they test it' },
    { text: 'Put your heads together for the photo.', because: 'they stand so' },
    { text: 'The seals jump through hoops in the last act.', because: 'they jump' },
  ],
  *check({ texts }, { options, glossary }) {
    for (const { reading } of texts) {
      const cues = reading.cues(ID);
      if (cues.length === 0) continue;
      const allowed = options.allow.map((words) => words.toLowerCase());
      for (const cue of withoutOverlaps(cues)) {
        const written = reading.slice(cue.span).toLowerCase();
        if (allowed.includes(written) || glossary.has(written)) continue;
        const wording = wordings()[cue.pattern] as Wording;
        if (
          reading.isQuoted(cue.span) ||
          (!OWN_CAPITAL.test(written) && isName(reading, cue)) ||
          isMeantLiterally(reading, cue, beginsWithLemma(wording) || /^bear with/.test(written))
        )
          continue;
        yield tell(reading, cue, wording);
      }
    }
  },
});

/** Names that belong to the idiom. */
const OWN_CAPITAL =
  /^bob['’]s your|^(?:all )?greek to|^murphy|^sod['’]s|^achilles|midas|sundays$|joneses$|^rome|pandora|^double dutch/;

function tell(reading: Reading, cue: Cue, wording: Wording): Finding {
  const { text } = reading.prose;
  const words = reading.slice(cue.span);
  if (wording.plain === '') {
    return {
      at: { text, span: cue.span },
      message: `“${words}” is an idiom that not every reader knows. Say what you mean in plain words.`,
    };
  }
  const plain = plainWordsFor(reading, cue, wording);
  return {
    at: { text, span: cue.span },
    message: `“${words}” is an idiom that not every reader knows. Say it plainly: “${plain.text}”.`,
    fixes: [
      {
        title: `Say “${plain.text}”`,
        applicability: 'suggestion',
        edits: [{ at: { text, span: plain.span }, text: plain.text }],
      },
    ],
  };
}
