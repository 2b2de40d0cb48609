import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { clauseAround, clauseStart, statementFor, withoutOverlaps } from '../clause.ts';
import { goesOnBeside, ownsFault, takesBack } from '../taken-up.ts';
import { isTitle } from '../wording/title.ts';
import { BYSTANDERS, FRAMES } from './blame-frames.ts';
import {
  ADVERB,
  ALONE,
  BAD,
  COLLEAGUES,
  CONTROL,
  DET,
  DISGRACE,
  DUE,
  FAULT,
  FORCES,
  HARMED,
  INSULT,
  LAPSE,
  MISLED,
  NAMED,
  OUTSIDERS,
  PARTY,
  POOR_WORK,
  SHODDY,
  THEM,
  TROUBLE,
  VICE,
  WEAKNESS,
} from './blame-words.ts';

const ID = 'transparency/blame-shift';

export const blameShift = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'Puts the fault on somebody or something else.',
  why: 'The reader chose you, and you chose your suppliers and colleagues. Whose fault it was does not bring the parcel back; a reader who hears only that learns that nobody here will mend it.',
  sources: ['001 2', '000 6.1', '003'],
  options: {},
  phrases: {
    // Blame, whoever mends it.
    [ID]: [
      `(is|'s|was|are|were|be|been) ${ADVERB} ${DET} ..2 ${PARTY} 's? ${ADVERB} (own|sole|whole|very own)? ${FAULT}`,
      `(is|'s|was|are|were) ${ADVERB} (${NAMED}|<cap>) 's? ${ADVERB} (own|sole|whole)? ${FAULT}`,
      `(someone|somebody|some other <any>|another <any>|a third party) (else)? 's ${FAULT}`,
      `(is|'s|was|are|were) ${ADVERB} (the|a|an|all the|clearly the|just the|another)? (fault|doing|mistake|handiwork|blunder|negligence|carelessness|error) of ..3 (${PARTY}|${NAMED}|<cap>|others|somebody|someone)`,
      `(fault|faults|blame|error|mistake|delay|guilt|culpability|responsibility|liability|failure|failing|blunder|lapse|snafu|mess) (for ..4 <any>|in ..3 <any>|of this)? ${ADVERB} (lies|lay|is|was|rests|rested|sits|sat|falls|fell|belongs|must be|goes|should go|remains) ${ADVERB} (with|on|upon|at|to) ..3 (${PARTY}|${NAMED}|<cap>|them|others|elsewhere|somebody|someone)`,
      `(fault|faults|blame|guilt|culpability|responsibility for (the|this|that) ..1 (error|mistake|blunder|delay|mess|mix-up|lapse|loss|damage|failure|outage)) ${ADVERB} (lies|lay|rests|rested|sits|falls|belongs) ${ADVERB} (with|on|upon|at|to) (the|our|their|a|an|some|another) <any>`,
      `(fault|blame|responsibility|liability|guilt) ${ADVERB} (lies|rests|sits|falls|belongs) (solely|entirely|wholly|exclusively|purely|squarely|fully|100 percent|only|alone) (with|on|upon) (the|their|a) <any>`,
      `(this|that) (one)? (is|'s|was) ${ADVERB} on the <any> (team|crew|guys|people|lot|department|folks)`,
      `(this|that) one (is|'s|was) ${ADVERB} on (${DET} ..1 ${PARTY}|${NAMED})`,
      `(happened|occurred|came|arose|originated|was|is) ${ADVERB} (from|at|on) (the|their|a|an|our) ..2 's? (side|end|part) (only|and|not|rather|alone|so)`,
      `(fault|faults|blame|mistake|guilt) (lies|lay|rests|sits|is|was) ${ADVERB} (elsewhere|not here|not (with|on) (us|our <any>))`,
      '(put|chalk|mark) ..5 (down|up) to (the|our|your|a|an|their) <any> ..2 (not|and not|rather than|never|instead of) (to|on)? (us|me|our <any>|the (shop|school|office|clinic|bank|hotel))',
      `^ (please|so|well|and|but|then|now|just|you (can|may|could|might|should|must|have to)|feel free to|go ahead and|let us|better|rather|or)? blame (it|this|that)? (on)? (the|our|your|them|him|her|a|those|these|my|that|this|${NAMED}|<cap>)`,
      `(i|we) (would|can only|must|have to|'d|do|could|can|certainly|personally)? ${ADVERB} blame (it|this|that)? (on)? (the|our|your|them|him|her|${NAMED}|<cap>)`,
      '(you|let us|we|i|to|can|may|must|should) blame (it|this|that)? (on)? (the|our|your|them|him|her|those) ..2',
      `(pin|pinned|put|point|pointing|lay|place) (the)? (blame|finger|fingers) (on|at|with) (the|our|your|them|${NAMED}|<cap>)`,
      `(you|we|i) (can|may|could|have|will have)? (all)? (to)? thank (the|our|your|my|${NAMED}|<cap>) ..3 for (that|this|it|the)`,
      `(have|has|had) (the|our|your|my) ..8 to thank`,
      `${DUE} (the|our|your|a|an|some|their|sheer|gross|mere|pure|utter|plain|simple|outright)? ..2 ${WEAKNESS} (of|by|at|on the part of|from|in) ..2 (${PARTY}|${NAMED}|<cap>|others)`,
      `(the|our|your|their|sheer|gross|pure)? (incompetence|negligence|carelessness|sloppiness|unreliability|laziness|stupidity|ineptitude) (of|by|at|on the part of|from) ..2 (${PARTY}|${NAMED}|others)`,
      `${POOR_WORK} (of|by|at|on the part of|from) ..2 (${PARTY}|${NAMED}|<cap>|others)`,
      `${DET} ..2 ${PARTY} 's ..1 ${WEAKNESS}`,
      `${NAMED} 's ..1 ${WEAKNESS}`,
      `(the|a|an|their|some) <any> <any>? 's ..1 ${VICE}`,
      `(${VICE}|(mistakes|errors|decisions|bad decisions|failings|mess|legacy) (of|by|at|on the part of|from|left by) (the|our|a) (former|previous|old|last|prior|outgoing)) (of|by|at|on the part of)? (the|a|some|those|certain|other)? <any>`,
      `(previous|former|old|prior|outgoing) <any> 's ..1 (mistakes|mistake|errors|error|sins|decisions|failings|mess|doing|fault|choices|blunders)`,
      `${THEM} ((<ed>|made|took) ..5 and)? (have|has|had|clearly|simply|once again|again|yet again|really|completely|totally|obviously|unfortunately|also|just|badly|sadly|as usual|apparently|must have|seems to have|seem to have|always)? (clearly|simply|once again|really|completely|totally|badly|again)? ${DISGRACE}`,
      `(was|were|been|got|am|are|is|'ve been|being|feel|felt) ${ADVERB} (badly)? (let down|misled|misinformed|left (in the lurch|hanging|stranded)|failed|deceived|lied to|given (wrong|false|the wrong|bad|incorrect) <any>|told (wrong|lies|something else)|fobbed off|messed around) ..5 by ..3 (${PARTY}|${NAMED}|<cap>|others|somebody|them)`,
      // What they did with it, and to us.
      `${THEM} ${ADVERB} ((landed|dropped|put|got) (us|you|me|everyone|everybody|us all|all of us) (all|both)? ..1 (in (it|this|trouble|hot water|the soup|a mess|a spot)|in the)|(made|makes|making) (us|me) (all)? look|(stuffed|messed|screwed|cocked|mucked|fouled|balls|botched|loused|ballsed) (this|that|it|your|the|things|everything|up) ..2 (up|one up)?|left (a|us with|behind|you with) ..2 (mess|chaos|shambles)|(have|has|had) made ..2 (mess|hash|muddle)|(take|takes|took|is taking|are taking|need|needs) (forever|ages|too long|their time|its time|their own sweet time)|(never|rarely|seldom|hardly ever) (gets|get|got|does|do|did|manages|manage) ..2 (right|properly|on time|things)|(is|are|was|were) (always|constantly|forever|notoriously|chronically|once again|yet again|as ever|as always) (late|slow|behind|wrong|unreliable|sloppy|careless|rude|useless|overworked|understaffed))`,
      `${DET} (previous|former|old|last|earlier) <any> ((left|landed|lumbered|saddled|stuck) (us|you) with|left) (this|that|the|a|an|such) ..1 (problem|problems|mess|muddle|trouble|backlog|shambles)`,
      `(mess|muddle|chaos|shambles|problem|error|disaster|delay) (that)? ${DET} ..2 ${PARTY} (left|made|caused|created|produced)`,
      `(lapse|delay|fault|mistake|error|problem|slip|issue|hold-up|hold up|negligence|bottleneck|failure) (is|was|'s|lies|came|comes|sits|occurred|happened) ${ADVERB} (from|at|with|on|in) (the|our|their|your)? <any>? (${PARTY}|${NAMED}) ..1 (side|end|part|only|alone|office|department)`,
      `(is|'s|was|are) ${ADVERB} (a|an|the|their|entirely a)? (${NAMED}|${PARTY}|<cap>) (problem|issue|matter|thing|fault|bug|mistake|error|affair|mess) (and|not|so|i am|rather|we)`,
      `(is|'s|was|are) ${ADVERB} (a|an)? (${NAMED}|<cap>) (problem|issue|bug|fault|thing|matter) $`,
      `(is|'s|was) ${ADVERB} (${NAMED}|<cap>) 's (problem|headache) $`,
      `(is|'s|was|are) ${ADVERB} (the|our|your|their) ..2 (${PARTY}) 's (problem|responsibility|affair|business|department|job|decision|choice|doing|lookout) ..1`,
      `(is|was|were|'s|are) ${ADVERB} (their|his|her|somebody else 's|someone else 's|another department 's) (own)? (affair|fault|mistake|doing|problem|responsibility|error|mess|job|business|decision) ..1`,
      `(hold|holding|held|make|making) (us|me|this (company|shop|office|school|firm)) ..2 (accountable|responsible|liable) for ..3 (${PARTY}|${NAMED}|others|somebody|someone|they)`,
      `(not|never) ..2 (responsible|liable|accountable|to blame|answerable|blamed|faulted|judged|held to account) for (what|the|our|your|any|how|a|other)? ..2 (${PARTY}|${NAMED}|${FORCES}|weather|strike|strikes|traffic|storm|others) ..3`,
      `(the|that|this) ..1 (weather|strike|strikes|traffic|storm|${FORCES}) (is|was|are|were) ${ADVERB} (none|not) of (our|my) (own)? (making|doing|choosing)`,
      `(curse|damn|cursing) (the|our|your|${NAMED}|${FORCES}|<cap>) ..4 for (that|this|it)`,
      `(the|our|your|that) ..2 (software|system|computer|printer|robot|algorithm|machine|app|plugin|chatbot|bot) ${ADVERB} did (it|that|this) $`,
      `(you|nobody|no one|they|one) (can|could) (not|hardly|scarcely|never) (hold|blame|make) (us|me|(a|this|our) ..2 (shop|business|firm|company|charity|school|clinic|team|trader|cafe|farm|hotel))`,
      `being what (it is|they are|he is|she is)`,
      `(point|aim|direct|send|take|address|turn|save|keep|raise) (it|your|the|that|this) ..1 (finger|anger|complaint|frustration|rage|questions|grievance|at|up with|up to) ..1 (at|to|with|for)? ..2 (${PARTY}|${NAMED}|them)`,
      `(point|pointing) (the|a|your|our) finger`,
      `(complain|complaint|moan|grumble|grievance|anger|frustration) ..3 (to|at|about it to|with|should go to|belongs with|goes to) (the|your|our) ..1 ${PARTY} ..2 (not|and not|rather|instead|please|$)`,
      `(take|taking|bring|raise) (it|that|this) up (directly)? with (the|your|them) ..2 (not|rather|instead|${PARTY}|${NAMED}|them)`,
      '(angry|cross|annoyed|upset|furious|mad) (with|at) ..1 (is|should be) (the|our|your)',
      `it (is|'s|was) (the|our|your) ..2 ${PARTY} (you|that|who) (should|need|must|ought|have|want|is|are|has|had|let|lost|broke|held|did|made|caused|kept|failed|sent|told)`,
      '(do not|please do not) (shoot|blame|kill) the messenger',
      '(i|we) (am|are) (only|just|merely) (the)? messenger',
      '(that|this|it) (was|is|happened|dates from|all) ..1 before (my|our) (time|days)',
      `(previous|former|old|earlier|last|outgoing|prior) (owner|owners|management|team|agency|company|landlord|tenant|provider|administration|supplier|shift|manager|director|board|office|head|secretary|agent|contractor|builder|developer|designer|teacher|doctor|dentist|lawyer|accountant|bookkeeper|adviser|advisor|firm|guy) ..1 (left|did|made|decided|said|promised|told|forgot|broke|lost|never|gave|did not|chose|set|built|wired|messed|ran|neglected|failed|got|wrote|put|booked|caused|damaged|ruined|is to blame|was|were) ..1`,
      `(courtesy|compliments) of (our|the|your) ..2 (${PARTY}|${NAMED})`,
      `(nothing|little|not much) ..2 (we|i|one|anybody|anyone) (can|could) (do|have done) (when|if|about) ..4 (${PARTY}|${NAMED})`,
      `(any|every|all|the) (delay|delays|damage|error|errors|problem|loss|fault|mistake|blame) (is|are|was|lies|'s) ${ADVERB} (the|our|your|their|my) ..1 (${PARTY}|predecessor) 's`,
      `(not|never) (ours|mine|us|me|our fault) ..1 (but|it is|rather) ${DET}? ..2 (${PARTY}|${NAMED}) 's?`,
      `(weather|traffic|strike|strikes|pandemic|storm|snow|season|heat|rain|brexit|economy|war|inflation|holidays|internet|algorithm|printer|robot) (is|was|are|were) ${ADVERB} (the)? (to blame|at fault|culprit|guilty (party|one)|guilty|villain|responsible)`,
      `(it is|it 's|this is|that is|that 's) ..2 because of the (strike|strikes|weather|government|war|pandemic|airline|courier|supplier|bank|council|bloody <any>) $`,
      `(the|our|your) ..1 (idiot|idiots|fool|fools|moron|morons|muppet|muppets|numpty|numpties|bunglers|plonker|plonkers|imbeciles|halfwits|nitwits|jobsworths|pen-pushers|penpushers|bean counters|incompetents|slackers|chancers|charlatans) (at|in|from|over|upstairs|next|who|that) ..1`,
      `(those|these|some|such|that|what|a|an) (bunch of|lot of|pack of|gang of|couple of|load of)? ..1 ${INSULT} (at|in|from|over|upstairs|next|who|that|they|we|you|of|on) ..1`,
      `^ (the|that|what (a)?|such|some|a|those) ..1 ${INSULT} $`,
      `(${PARTY}|${NAMED}|<cap>) (bless|god bless|god help|heaven help) (them|him|her|their ..2|his ..2|her ..2) ..5`,
      `(${PARTY}|${NAMED}|<cap>) ..2 (can|could) not (even|seem to|manage to)? (read|write|count|spell|drive|organise|organize|tell|find|park|type|cook|add|keep|measure|pack|handle|manage|cope|be bothered|care less|be trusted|get (its|their|his|her) (act|acts|things|stuff|facts|story) (together|straight)|pull (its|their|his|her) (finger|socks|weight)|get ..2 right|do ..2 right|tie|read a map|run a)`,
      '(they|head office|management|corporate) (forced|imposed|foisted|dumped|sprang) (it|this|that)? (on|upon) (us|me)',
      `(forced|imposed|inflicted|foisted|thrust|dumped|dictated|landed|saddled|sprung|pushed) (on|upon) (us|me|everyone|everybody|all of us|the <any>) ..1 (by|from|overnight|without)`,
      `(responsibility|fault|blame|error|mistake|failure|liability|guilt) ..3 (is|was|'s|remains) ${ADVERB} (that of|(somebody|someone|anyone) 's but) ..4`,
      `(${DET} ..2 ${PARTY}|${NAMED}|<cap>) ${ADVERB} (bear|bears|bore|carry|carries|carried|shoulder|shoulders|share|shares|take|takes|has|have) (the|full|all|sole|most of|some|all the|the full|the whole|entire|a share of)? ..1 (blame|guilt|fault|responsibility for (this|that|the (error|mistake|blunder|delay|mess|mix-up|lapse|loss|damage|failure|outage)))`,
      `${TROUBLE} ${ADVERB} (is|was|lies|'s|sits|lay|began|started|arose) ${ADVERB} (in|inside|within|with|at) (${NAMED}|<cap>|${DET} ..1 ${PARTY}) 's`,
      `(delay|delays|fault|error|mistake|issue|problem|hold-up|mess|it|this|that|which|trouble) (is|was|are|were|'s) ${ADVERB} (happening|coming|arising|occurring|stuck|pending|caused|because|only|there|due) ${ADVERB} (from|at|on|with|to|of) (the|our)? ..1 (${PARTY}|${NAMED}) ..1 (side|end|part|level|fault|only)`,
      `(the|a|an|our|their|your) ..2 (chatbot|bot|system|software|algorithm|computer|robot|machine|app|plugin|ai|assistant|autopilot|till|printer) 's ${ADVERB} (own)? ${FAULT}`,
      `(${DET} ..2 ${PARTY}|${NAMED}|<cap>|${FORCES}|the ..1 (chatbot|bot|robot|ai|plugin|app|till|machine)) (is|was|were|are|did|made|has|have|had|decided|sent|lost|broke|wrote|caused|chose|wrecked|ruined|forgot|<ed>) ..6 not ((our|my) ..2|this <any>|(anybody|anyone) here|the (shop|school|clinic|team|office|kitchen|hotel|club)) $`,
      `(<cap>|${NAMED}|${FORCES}|${DET} ..2 ${PARTY}) (is|are|was|were|'s) ${ADVERB} (the|a|our|your) ..1 (culprit|culprits|villain|villains|offender|guilty (party|one)|wrongdoer|baddie|ones to blame) ..1`,
      `(in|to) (our|my|the team 's|the shop 's|the school 's) (own)? (defence|defense) ..1 (it|that|this|he|she|they|the|our|a|<cap>|those|somebody|someone|nobody) ..5`,
      `(${DET} ..2 ${PARTY}|${NAMED}) (and)? not (we|us|me|i|(our|my) <any>|this <any>) (is|was|are|were|did|has|have|had|chose|made|wrote|broke|lost|set|sent|took|put|decided|<ed>)`,
      '(who|that|which) (have|has|had|is|are|was|were|keep|keeps|kept) ..2 (faffing|dawdling|dithering|dragging|messing|slacking|stalling|idling|loafing|skiving|dozing|snoozing|twiddling|bickering|squabbling|bodging|botching|bungling|sleeping)',
      `had (the|our|their|your|those|${NAMED}|<cap>) ..2 ${PARTY}? (answered|arrived|sent|delivered|checked|called|rung|replied|shown up|turned up|finished|started|ordered|read|fixed|packed|ordered|moved|printed|signed|paid|warned|acted|cared|reacted|cooperated|<ed>)`,
      `(wrong|missing|late|broken|bad|faulty|extra|double) <any> (is|are|was|were) ${ADVERB} (theirs|his|hers)`,
      `${TROUBLE} ..1 (is|are|was|were) ${ADVERB} (theirs|hers)`,
      `${DUE} (a|an|the|some|our|their|those) ..1 ${BAD} <any>`,
      `${TROUBLE} ..4 (is|are|was|were) ${DET} ..1 ${PARTY} 's $`,
      `${TROUBLE} (is|was|are|were) ${ADVERB} (from|by) (the)? ${PARTY} (person|people|fellow|guy|boy|only|side)`,
      `^ (please)? (thank|ask|tell|write to|shout at|complain to|take it out on|look to) (the|our|your|those|${NAMED}|<cap>) ..3 (what (they|he|she) (were|was|are|is) (thinking|playing at|doing)|why (they|he|she)|how (they|he|she) (could|managed|came)|for (that|this) (one|mess|muddle|delay|chaos|pleasure|surprise))`,
      `^ (just)? (take a)? (good|long|hard|close)? look at the (state|mess|performance|record|standard|quality) of (the|our|your|their|those|this)`,
      "(that|there|he|she|they) (is|are|'s) your (culprit|culprits|villain|villains|guilty party|offender|man|answer)",
      `(be|get|feel|stay) (angry|cross|annoyed|upset|furious|mad|disappointed) (with|at) (them|him|her|the|our|your|${NAMED}|<cap>) ..2`,
      // Somebody stands behind it.
      `(behind|at the (root|bottom) of|guilty of|to blame for) ..6 (is|are|was|were|stands|stand|stood|sits|sit|lies|lie|lurks) «${DET} ..2 ${PARTY}»`,
      `(a|an|the|our|your|some|their|one|this|that|those|these|another) ..1 ${BAD} ..1 ${PARTY}`,
      `(attributable|due|owing|down|ascribable|traceable|thanks|the fault|put) ..1 ${ALONE} (to|of) ..2 (${PARTY}|${NAMED})`,
      `${ALONE} (attributable|due|owing|down|ascribable|traceable|imputable|the fault|the doing) (to|of) ..2 (${PARTY}|${NAMED})`,
      `(stems|stemmed|comes|came|results|resulted|arises|arose) ${ALONE} from (the|our|their|a|an) <any>`,
      `(attributable|due|owing|down|ascribable|traceable) to ..2 (${PARTY}|${NAMED}) ${ALONE}`,
      `(culprit|culprits|offender|villain|villains|guilty party|guilty one|guilty ones|sinner|wrongdoer) (here|this time|again|in this case|of the piece|in this story|behind ..2|for ..3)? (is|was|are|were|'s) ${ADVERB} (${DET} ..2 ${PARTY}|${NAMED})`,
      `(${DET} ..2 ${PARTY}|${NAMED}) (is|was|are|were|'s) ${ADVERB} (the|our) ..1 (culprit|culprits|offender|villain|guilty party)`,
      `(you|we|i) (can|may|could|have|must|should) ..2 thank (the|our|your|my|${NAMED}) ..2`,
      '(i|we|our <any>) (am|are|was|were) ..3 (victim|victims|casualty|casualties|sufferers) ..1',
      '(i|we) ..1 (suffer|suffered|suffers|lose|lost) ..2 (just|as|every bit|no less) (as)? (much|badly|hard) ..1',
      '(i|we|us) (am|are|is|find ourselves) ..2 in (the|exactly the|much the) same (boat|position|situation) (as|with) you',
      // It is they who did.
      `(${THEM}|<cap>|he|she|it|those <any>|the ..2) (is|are|was|were|'s) ${ADVERB} the (one|ones|people|party|lot|guys) (who|that|which)? ..2 ${HARMED}`,
      `(it|that) (is|was|'s) ${ADVERB} (${NAMED}|<cap>|them|those|they) ..2 (who|that) ..1 ${HARMED}`,
      `(is|are|was|were) what ..1 ${HARMED} (you|us|it|your|the)`,
      '(has|have|had) only (itself|themselves|himself|herself) to (blame|thank)',
      `(pin|pins|pinned|hang) (it|that|this|the delay|the blame) on (the|our|your|them|him|her|a|${NAMED}|<cap>)`,
      '(curse|damn|sue|fault) (the|our|your|those|them|<cap>) ..2 for (that|this|it|the|your)',
      `(hold|holding|held|holds) (the|our|your|them|${NAMED}|<cap>) ..2 (accountable|responsible|liable|answerable)`,
      '(forced|forces|forcing|tied|ties) (our|my) (hand|hands)',
      '(our|my) hands (are|were|have been) ..1 tied by',
      `${FORCES} ..4 ${ADVERB} (let (us|everyone|everybody|you) down|conspired|did this (to (you|us))?|wrecked|sank|ruined|destroyed|robbed|got the better|got in the way|had other (ideas|plans)|turned (on|against)|intervened|thwarted|failed us|struck)`,
      `${FORCES} (is|are|was|were|being) (to blame|at fault|what (it|they) (is|are)|against us|the (culprit|villain|villains))`,
      `(the|our|your|those|these) ..2 (is|are|was|were) ${ADVERB} the ..1 (villain|villains|culprit|culprits|baddie|baddies|bad guys|guilty ones|guilty party|wrongdoer|wrongdoers) ..1`,
      `(liable|responsible|accountable|answerable|to blame|at fault) (and)? not (us|me|we|this <any>|our <any>|the (shop|school|clinic|office|landlord|club|hotel|kitchen|bank))`,
      `${DUE} (the|their|some|a|an)? (${SHODDY}|cheap|substandard|rubbish|poor quality|low quality|inferior|second-rate) ..1 <any> (from|by|made|supplied)`,
      `(that|this|it|which) (is|'s|was) ${ADVERB} on the ..1 <any> (we|who|that|you)`,
      "(who|that) (has|have|is|was|'s) ..2 (been let go|let go|been sacked|been fired|been dismissed|sacked|fired|dismissed|suspended|no longer (with|works|work))",
      '(is|are|was|were|both|all) ..1 beyond (us|me) $',
      `^ (the|our|your|a) <any> <any>? 's ${ADVERB} (fault|doing) `,
      // Beyond our control.
      `(beyond|outside|out of|outwith|outside of) (my|our|anyone 's|anybody 's|human|everybody 's|everyone 's|the <any> 's|all|the) (reasonable|direct|immediate|own|full|sphere of)? ${CONTROL}`,
      `(not|no longer|hardly|nothing) (that (is|was|lies))? (in|within|under) (my|our|anyone 's|anybody 's) (own|direct|reasonable)? ${CONTROL}`,
      '(have|has|had|with|got) (absolutely|really|simply)? (no|little|zero|hardly any|not any|not much|not) (any)? (real|direct)? (control|influence|say|power) (over|on|in) (that|this|it|them|the|our|what|how|when|your|those|these|which|such|third|other)',
      '(i|we|nobody here|our <any>) (can|could|do) not (control|influence|steer|foresee|predict|command|dictate to|answer for) (the|what|how|when|that|this|it|them|our|other|third|your|such)',
      '(force majeure|acts of god|an act of god|act of god|vis major|higher forces|a higher force|acts of nature|fate|bad luck|sheer bad luck)',
      '(nothing|little|not much|not anything) (that)? (i|we|anyone|anybody) (here)? (could|would|might) (possibly|really)? have (done|changed|prevented|foreseen|known)',
      '(i|we) (could|would) (not|never|hardly) (possibly|really)? have (known|foreseen|prevented|guessed|predicted|expected|stopped|avoided)',
      '(at|on) the mercy of',
      '(i|we) (can|could) not help (it|that|the|what|how|if) ',
      // Not us but them.
      `(not|never|hardly) (us|me|our (fault|mistake|error|doing|team|side)|my (fault|mistake|error|doing)|because of us|down to us) ..3 (but|it is|it was|it 's|that was|that is|blame|this was|they|rather) ..3 (${PARTY}|${NAMED}|<cap>|them|they|somebody|someone)`,
      `(not|never|hardly) (our|my) (fault|mistake|error|doing|failure|problem|oversight) (that|if|when|because) ..3 (${PARTY}|${NAMED}|<cap>|they)`,
      `(it|that|this) (is|was|'s) ${ADVERB} ${DET} ..2 ${PARTY} (who|that|which)`,
      `(it|that|this) (is|was|'s|were) ${ADVERB} (${DET} ..2 ${PARTY}|${NAMED}|<cap>|them|they|someone else|somebody else) (and|but)? (rather than|instead of|not) (us|me|we|our)`,
      `(${DET} ..2 ${PARTY}|${NAMED}|them|they|someone else|somebody else) (did|made|caused|broke|lost|sent|wrote|said|promised|decided) ..5 (and|but)? (rather than|instead of|not) (us|me|we|i) $`,
      `(if|had) it (was|were|had|is)? not (for|been for) ..3 (${PARTY}|${NAMED}|<cap>)`,
      `were it not for ..3 (${PARTY}|${NAMED}|<cap>)`,
      `(if|had) (only)? (${DET} ..2 ${PARTY}|${NAMED}|<cap>|he|she|they|(the|our|your) <any>) (had)? (turned up|shown up|bothered|listened|told|checked|looked|asked|answered|stuck|followed|cared|warned|remembered|read the)`,
      `(if|had) (only)? ${DET} ..2 ${PARTY} (had|not|only|done|delivered|told|informed|listened|sent|kept|been|read|checked|packed|come|paid|warned|passed)`,
      '(can|could|did|do|does|will) not (even)? (do|be bothered to do|manage to do) (its|their|his|her) (job|jobs|bit|part|work|homework|duty)',
      'if (only)? <any> <any>? had (bothered|done|told|informed|listened|kept|read|checked|packed|warned|passed|managed|remembered)',
      `(if|had) (only)? (${NAMED}|<cap>|they|somebody|someone) (had|only|not|ever)? (had|bothered|told|done|delivered|informed|listened|sent|kept|been|read|checked|packed|paid|warned|passed|managed|remembered)`,
      `(this|that|it|all (this|that)) (one|time|delay|mistake|mess|failure|error)? (is|'s|was) ${ADVERB} on (them|him|her|${NAMED}|(the|our|your) ..1 (${OUTSIDERS}|developer|developers|engineers|marketing|management))`,
      '(do not|no use|no point|no good) (look|looking|shout|shouting|yell|be angry) at (us|me)',
      'only as (good|fast|quick|accurate|reliable|strong|precise|punctual) as',
      `(${DET} ..2 ${PARTY}|${NAMED}|they|someone else|somebody else) (is|was|were|did|made|has|have|had|decides|decided|sets|set|sent|lost|broke|wrote|caused|chose|cancelled|canceled|<ed>) ..6 not (us|we|me) $`,
      '(got|did|made|was|were|lost|sent|broke|wrote|chose|forgot|decided) <any> ..4 not (us|me|we) $',
      `(this|that|which|it) (is|'s) what (happens|you get) when ..3 (${PARTY}|${NAMED}|they|<cap>)`,
      `(is|are) tied by ..3 (${PARTY}|${NAMED})`,
      '(only|just|merely|simply) (pass|passing|passed) on what',
      `you know (how|what) ..3 (${PARTY}|they|these people|those people) ..1 (are|is|like)`,
      `what (can|do|did|could) (you|we|one|i) expect (from|of) ..3 (${PARTY}|${NAMED}|them|people)`,
      '(inherited|took over) ..4 from ..3 (predecessor|predecessors|colleague|management|owner|owners|team|agent)',
      '(decided|ordered|made|settled) ..2 (above (me|us|my head|our heads|my pay grade)|higher up|upstairs|at the top|by (people|those|someone|somebody) (above|higher|else))',
      '(is|was) not (my|our) (idea|choice|plan|wish) ',
      `(is|'s|was|are|were) ${ADVERB} (the|your|that|this|their) <any> <any>? 's ${ADVERB} (own)? (fault|doing|mistake)`,
      `typical (of|for) ..3 (${PARTY}|${NAMED}|<cap>|them)`,
      '^ typical ..2 (courier|supplier|bank|management|marketing|sales|council|government)',
      'whoever (packed|told|sold|wrote|entered|served|took|spoke|handled|built|wired|fitted|repaired|answered|gave|made|sent|booked|advised|designed|set|put) ..5 (should|was (wrong|mistaken|careless|asleep|new|clearly)|made|did not|must have|forgot|had no|got it|clearly|obviously|needs|deserves|is to|messed|has (a lot|no))',
      'the (real|true|actual) (culprit|culprits|offender|villain) (here)? (is|was|are|were)',
      // Its author is named beside it, or it is laid before their door.
      `(a|an|the|another|sheer|gross|plain|pure|simple) ..2 ${FAULT} (by|at|on the side of|on the part of|from) ..3 (${PARTY}|${NAMED}|<cap>) ..1 (and|but)? (not|rather than|nothing to do with|only|alone)`,
      `${FAULT} (was|were|has been|is) ${ADVERB} (done|committed|made|caused) (by|from|at|on) (the|our|your|their) ..2 ${PARTY} ..1 (side|end|part|only|alone)`,
      `(negligence|carelessness|sloppiness|incompetence|blunder|blunders) ..1 (was|were|has been|is)? ${ADVERB} (done|committed|made|shown)? (by|from|at|on the (side|part) of) (the|our|your|their) ..2 ${PARTY}`,
      `(lies|lie|lay|is|belongs|falls|rests|sits|landed|laid) ${ADVERB} (at|on|before) (the (door|doorstep|feet|shoulders) of|(${NAMED}|<cap>|<any>) 's (door|doorstep|feet|shoulders)|the ..2 ${PARTY} 's (door|doorstep|feet|shoulders))`,
      'has ..4 (name|fingerprints) (written)? all over it',
      `(have|has|had) (them|him|her|those (people|folks|guys)|${DET} ..2 ${PARTY}|${NAMED}) to thank`,
      `${DUE} (the|a|an|our|your|their)? ..1 ${SHODDY} ..2 (from|by|of|at) ..2 (${PARTY}|${NAMED}|<cap>)`,
      '(over|above) our heads',
      "(he|she|they) (is|are|'s) the (one|ones) (who|that) ..1 (broke|lost|forgot|dropped|messed|cut|damaged|measured|misread|sent|packed|mixed|made|caused|put) ..3 (it|wrong|this|that|mistake|mess|your|the|up)",
      `always the same (story|thing|trouble|with) ..3 (${PARTY}|${NAMED})`,
      `(fault|error|mistake|cause|problem) ..2 (found|proved|turned out|shown|proven) to (be|lie|sit) ${ADVERB} (with|at|on) ..1 (${PARTY}|${NAMED})`,
      `for (that|this|it|which) (the|our|your) ..2 ${PARTY} (must|should|has to|have to|will have to) (answer|account|pay|apologise|apologize)`,
      `(we|i) (am|are) ..1 (just|every bit|equally|quite|exactly)? as (annoyed|angry|cross|unhappy|upset|frustrated|fed up|furious|disappointed|surprised) ..4 (with|at|by) (the|our|them|that|this|${NAMED})`,
      '(reason|cause|culprit|problem|trouble|source) ..5 (is called|has a name|goes by the name)',
      '((were|was) it|if it (were|was)) (only)? up to (us|me)',
      'if (the|our|your|their) ..3 (was|were) not (so|always|such|as) <any>',
      'what (can|could|are|am) (we|i) (to|supposed to|possibly)? do (when|if|about) (the|our|your|a|they|somebody|someone)',
      'complain to (them|him|her|those people)',
      '(who|that|which) (can|could) not (even)? (read|count|spell|drive|organise|organize|tell|find|add up|pack|park)',
      `(ones|one|people|party|person|side|company) ..2 (at fault|to blame|responsible|guilty) ..2 (is|are|was|were|'s) ${ADVERB} (${DET} ..2 ${PARTY}|${NAMED})`,
      'had (the|our|their|your|those) ..3 (kept|done|told|delivered|informed|listened|bothered|checked|paid|warned|managed) (its|their|his|her|us|what|on|in|to)',
      `(we|i) (am|are|get|got|have|had|take|took|carry|is|were|was)? ..1 (left|forced|having|made)? (to)? (carry|take|carrying|taking|get|getting) the (can|flak|heat|rap|blame) (for|from)`,
      '(left|leave|leaves|leaving|here) (us)? (to|having to)? (pick|picking|sweep|sweeping|mop|mopping|clear|clean) up (the pieces|after (them|him|her|the|our|other)|their mess|the mess)',
      `(it|that|this) (is|was|'s) (their|his|her|${DET} ..2 ${PARTY} 's|${NAMED} 's) <any> <any>? (that|which) ..5 (not|rather than) (ours|mine|us)`,
      // Nobody could have helped it.
      '(through|without|by) (no|any) (direct|real)? (fault|negligence|failing|doing|mistake|error|misdeed) (of (ours|mine|our own|my own|our|my)|on our|at our|on my)',
      `(factors|factor|circumstances|conditions|reasons|causes|events|forces|matters|things|something|developments|situation) (over|on|upon|in)? (that|which|we|nobody|no one) ..5 (control|influence|power|say|sway|influenced|controlled|prevent|prevented|foresee|foreseen|steer|help|grip)`,
      `(little|nothing|not much|not a lot|precious little) (that)? (a|any|an|our|no) ..5 (like ours|our size|of our size|here|could|can|us) (could|can|might|would)? (have)? (done|do|changed|change|prevented)`,
      // Whoever spoke to the reader.
      `(whoever|whomever|the (person|one|agent|colleague|clerk|lady|man|woman|chap|guy|gentleman|girl|lad|adviser|advisor|operator|rep|representative|temp|trainee|assistant|salesman|salesperson|receptionist) (who|that|you|in|on|at)) ..7 (${MISLED})`,
      ...FRAMES.strong,
    ],
    // Said of whoever is the subject, which is looked for: anybody but the sender, the reader, and a mere thing.
    [`${ID}.theirs`]: [
      `(is|are|was|were|'s) ${ADVERB} (to blame|to be blamed|at fault|culpable|the (one|ones|people|party) (to blame|at fault|responsible)|answerable for (this|that|it|the))`,
      `(is|are|was|were|'s) ${ADVERB} (full of|riddled with|rife with|plagued by|crawling with) ..1 (bugs|errors|faults|holes|mistakes|problems|glitches)`,
      `(is|are|was|were|'s) ${ADVERB} (notoriously|hopelessly|chronically|terribly|utterly|wildly|simply)? (unreliable|useless|hopeless|incompetent|careless|sloppy|clueless|shambolic|disorganised|disorganized|unprofessional|a shambles|a disgrace|negligent)`,
      '(must|should|has to|have to|will have to|needs to|need to|ought to) ..1 (answer for (this|that|it|the|your)|account for (this|that|it)|apologise|apologize|own up|carry the can|(take|carry|bear|shoulder|accept) (the|all the|full|all|its share of the|their share of the|sole) (blame|rap|flak|guilt)|explain (itself|themselves|himself|herself)|be (ashamed|apologising|apologizing|answering|paying|blamed))',
      `(is|are|was|were|'s) ${ADVERB} (the|a) (real|true|actual|only|main|chief|usual)? (culprit|culprits|villain|villains|offender|offenders|guilty (party|one|ones)|baddie|baddies)`,
      `(should|must|ought to) hang (its|their|his|her) (head|heads)`,
      `(deserve|deserves|deserved|earns|merits|merit|has earned|have earned) ${ADVERB} (your|the|all|a|every bit of|all of|any)? ..2 (anger|blame|wrath|ire|complaint|complaints|earful|telling-off|telling off|flak|fury|criticism|frustration|rage|bad review|one star|stick|roasting|scolding|reproach|brickbats|rocket|kicking|medal for|sack)`,
      '(get|gets) (their|its|his|her) (act|house|things) (together|in order)',
      '(pull|pulls|pulled) (their|its|his|her) (finger|fingers|socks|weight) ..1',
      '(can|could) (not|hardly|never) be (relied upon|relied on|trusted|reached|bothered|counted on)',
      '(do|does) (just|simply)? (what|as) (they|it|he|she) (like|likes|want|wants|please|pleases)',
      '(keep|keeps|kept) (digging|moving|changing|losing|sending|cancelling|closing|forgetting|postponing|messing|breaking|mixing|dropping|missing)',
      '(measured|cut|wired|fitted|packed|took|drove|printed|built|dosed|mixed|filled|loaded|booked) ..2 (wrong|too (fast|late|hard|soon|short|long|deep|high|low|hot))',
      '(cut|severed|hit|damaged|dug through|drilled through|drove into|ran into) (our|the|a|your) ..1 (cable|line|pipe|wire|fibre|main|mains|fence|gate|wall)',
      '(left|leaves|leave|abandoned) ..3 (half (done|finished|built|fitted|empty)|half-done|undone|unfinished|in a (mess|state)|halfway)',
      '(keep|keeps|kept|keeping) (us|everyone|everybody|me|you|people) (all|both)? (waiting|hanging|in the dark|guessing|dangling)',
      `(sent|gave|delivered|built|sold|shipped|supplied|produced|made|did|wrote|printed|laid|fitted|handed) (us|you)? (a|an|two|three|some|the|our|your)? ..1 (${SHODDY}|useless|hopeless|incomplete|unusable|worthless) ..1`,
      '(block|blocks|blocked|cancel|cancels|cancelled|canceled|drop|drops|dropped|pull|pulls|pulled|change|changes|changed|close|closes|closed) ..2 (everything|it all|on us|without (notice|warning)|at (short|an hour|the last)|at the last|overnight|out of the blue)',
      '(is|are|was|were|been|keeps|keep) ..1 (throttling|hogging|sabotaging|strangling|stalling|dawdling|slacking|dithering|bungling|botching|stonewalling)',
      '(advertised|promised|sold|announced|offered|booked|published) ..2 something ..1 (that|which|we|nobody)',
      '(can|could|will|would|do|does|did) (not|hardly) (even)? (count|spell|see reason|budge|play ball|cooperate|lift a finger|listen|organise|organize|tell) ..2',
      '(sit|sits|sat|sitting|slept) on (it|this|that|your <any>|the <any>)',
      '(sold|sent|gave|supplied|delivered|handed|shipped) (us|you) ..2 (old|stale|bad|wrong|faulty|rotten|late|expired|dud|broken|rubbish|junk) ..1',
      '(double-booked|overbooked|double booked|oversold|wiped|pulled the plug|cut us off)',
      'will not (send|release|deliver|supply|ship|pay|reply|respond|collect|hand|sign|unlock|lift|return)',
      '(walked|stormed|wandered|cleared) (off|out) ..1 (the (job|site))?',
      '<ed> ..4 (the wrong|upside down|back to front|the wrong way) ..1',
      '(kept|keep|broke|broken) (neither)? (its|their|his|her) (word|promise|promises)',
      '(turned|showed|rolled) up (late|drunk|empty-handed|unprepared|without|a (day|week)|two|three)',
    ],
    // The cause of it, said of whoever is the subject.
    [`${ID}.cause`]: FRAMES.cause,
    // One set against the other, where something went wrong.
    [`${ID}.contrast`]: FRAMES.contrast,
    // Named alone after a denial.
    [`${ID}.cleft`]: FRAMES.cleft,
    // What another did: blame beside a denial.
    [`${ID}.someone`]: FRAMES.someone,
    // Blamed on condition, and named.
    [`${ID}.anyone`]: [
      ...FRAMES.anyone,
      `if (anyone|anybody|someone|somebody|there) (is|was|should|has|must|'s) ..4 (blame|blamed|fault|sorry|apologise|apologize|answer|ashamed|guilty|responsible|shout|complain|angry|cross|thank|sue) (at|to|with|for)? «(it|then it)? (is|'s|must be|should be|would be)? (${DET} ..2 ${PARTY}|${NAMED}|<cap>|they|them)»`,
    ],
    // Denied, and put on somebody else beside it; alone it is a denial.
    [`${ID}.not-ours`]: [
      ...FRAMES.notOurs,
      '(is|was|are|were|be|been)? (not|never|hardly|no) (really|actually|in fact|entirely|at all)? (our|my) ..1 (fault|mistake|doing|error|failure|failing|oversight|blunder|screw-up|mess|mix-up|cock-up|slip-up|problem)',
      "(is|was|are|were|'s) (not|never|hardly) (really|actually|down to|because of|caused by|on)? (us|me)",
      '(i|we|our <any>) (am|are|is|was|were) (not (to blame|at fault|the (ones|one|culprit|culprits))|(completely|entirely|totally|quite)? (innocent|blameless|in the clear|without (blame|fault)|guiltless|faultless))',
      '(nobody|no one|none) (on|in|at|of) (our|this|my|us) ..1 (typed|wrote|did|said|made|sent|chose|decided|touched|broke|changed|promised|ordered) (that|this|it|such|anything)',
      '(i|we|our <any>) (just|only|merely|simply) (assemble|resell|sell|host|print|deliver|pass|book|stock|list|relay|forward|rent|ship|serve)',
      '(i|we) (do|did) not (pick|choose|select|hire|train|employ|make|build|appoint|manage) (them|him|her|those|that|it)',
      '(we|i) (did|have done|do) (all|everything|whatever|what) (that)? (we|i) could',
      '(is|was|are|were) (none|not|nothing|no part) of (our|my) (doing|making|choosing|fault|business)',
      '(nothing|little|no reason) (for us|we have|that we have)? to (answer|apologise|apologize|be sorry|account|make up) for',
      '(i|we|us|nobody here) (can|could|should|must) (not|hardly|never) be (blamed|faulted|judged|held)',
    ],
    // What somebody or something else did or is; blamed where the sender denies it beside.
    [`${ID}.deed`]: [
      `(is|are|was|were|'s) ${ADVERB} (${BAD}|rubbish|junk|useless|hopeless|terrible|awful|dreadful|appalling|atrocious|a (joke|disgrace|shambles|mess|nightmare|disaster)|pathetic|garbage|trash|crap|notorious|ancient|outdated|unstable|flaky|glitchy|down again|always (late|wrong|down))`,
      `${HARMED} (the|your|our|a|an|my|its|it|this|that|everything|all|two|three)`,
      `${DET} ..2 ${PARTY} (cancelled|canceled|failed|withdrew|pulled out|went bust|struck|walked out|closed|overbooked|forgot)`,
      '(cut|hit|chewed|gnawed|flooded|burst|tore|crashed|collapsed|snapped|jammed|toppled|fell|ran) <any>',
    ],
    // Asked what went wrong, and answered with a name: "What went wrong? The subbies."
    [`${ID}.named`]: [
      `^^ «that (will|would|must) (be|have been) ${DET} ..1 ${PARTY}» ..1 $`,
      `^^ (well|simple|simples|easy|in (a|one|two|three) (word|words)|in short|one word|two words|three words|as ever|as usual|of course|once again|again|yes|ah|oh)? «(${DET} ..1 ${PARTY}|agency (staff|drivers|workers|temps)|${NAMED}|<cap>|(cheap|rubbish|shoddy|dodgy|foreign|imported|second-rate|inferior|faulty) ..3)» $`,
    ],
    // Told as the whole story.
    [`${ID}.hence`]: [
      'hence (the|your|our|this|that|all) ..1 (late|delay|delays|noise|mess|dust|muddle|wait|gap|queue|error|mistake|trouble|empty|missing|wrong|chaos)',
      '(so|and) (that is|this is) why',
      'so (please)? do not (call|ask|come|write|shout|complain|look|ring) (to|at|about)? (us|me)',
      'and there you have it',
    ],
    // Done over the sender's head: the clause before it tells by whom.
    [`${ID}.unasked`]: [
      '(without|before) (even|ever|so much as|first|anybody|anyone|bothering to)? ..1 (asking|telling|consulting|informing|warning|checking with|involving|notifying|asking permission of|letting) (us|me|our <any>|anyone|anybody|support|reception|the (desk|shop|branch|front|staff))',
      'behind (our|my) (back|backs)',
    ],
    // Told as a fact where the sender's next step stands beside it; blame where it is all.
    [`${ID}.lapse`]: [
      ...FRAMES.lapse,
      `(wrong|incorrect|false|outdated|mistaken|faulty|bad|misleading) <any> (came|comes|stems|stemmed|originated|was (supplied|given|provided|sent|printed|entered)|were (supplied|given|provided|sent|printed|entered)) (from|by) (${DET} ..2 ${PARTY}|${NAMED}|<cap>)`,
      `${DET} ..2 (intern|trainee|apprentice|temp|newcomer|beginner|new (guy|girl|hire|colleague|starter|kid|boy|lad|clerk)|junior|student|volunteer|work experience <any>) ${ADVERB} (<ed>|broke|lost|forgot|put|hit|cut|sent|left|took|gave|wrote|did|made|got)`,
      `${THEM} ${ADVERB} (changed (something|it|things|the|their|its)|broke (it|this|that|the|your|something)|left (it|this|that|them|your <any>|the <any>) (out|off|behind|on|open|unlocked|lying)|got ..3 (wrong|mixed up|backwards|muddled)|(never|not) (collected|picked|brought|came|arrived|appeared|called|scanned|moved|returned|supplied|supply|collect|pick|moved|forwarded|processed)|did (that|this|it) (to (us|you))?|do (not)? (care|listen|communicate)|pressed the wrong|deleted (your|the|it|a))`,
      `(hold-up|hold up|holdup|delay|bottleneck|problem|queue|backlog) (is|was|'s|lies|sits) ${ADVERB} (at|with|in) (the|our|your) ..1 ${PARTY}`,
      `(courier|carrier|supplier|provider|bank|airline|council|vendor|contractor|agency|landlord|builder|builders|manufacturer|post office|royal mail|customs|publisher|lab) (has|have) not (even|yet|bothered to)? <ed> (your|it|the|them|any)`,
      `(another|other|different|neighbouring|second|third) (department|team|office|branch|company|shop|shift|school|agency) (is|was|are|were|did|made|lost|broke|sent|forgot|has|have|got|decided|caused) ..2 (always|wrong|late|slow|lost|this|that|it|forgot|broke|never)`,
      '(nothing) (that)? (i|we|anyone|anybody) (here)? could do $',
      'there (was|is) nothing (that)? (i|we|anyone) (here)? could do',
      `${THEM} (have|has|had|clearly|simply|once again|again|yet again|really|completely|totally|obviously|unfortunately|also|just|badly|sadly|apparently|must have|seems to have|seem to have|always|who|which|regularly|often|tends to|tend to)? (clearly|simply|once again|really|completely|totally|unfortunately|accidentally|mistakenly|wrongly|again)? ${LAPSE}`,
      `(caused|created|lost|mishandled|misplaced|overlooked|forgotten|held up|(mistake|error|mistakes|errors|mix-up|blunder|delay|mess) ..2 (was|were|made|introduced|created|committed)|(entered|sent|typed|booked|packed) wrongly) (wrongly|incorrectly|down|up)? (entirely|solely|only|exclusively)? by ${DET} ..2 ${PARTY}`,
      `(caused|lost|mishandled|held up|(mistake|error|mistakes|errors|mix-up|blunder|delay) ..1 (was|were)? made) (entirely|solely|only)? by (${NAMED}|<cap>|third parties|others|someone else|somebody else|outsiders)`,
      `${DUE} (a|an|our|some|the|external|one of our|several|your|recent|ongoing|repeated|massive|certain)? ..2 (mistake|mistakes|error|errors|problem|problems|issue|issues|failure|failures|delay|delays|fault|faults|difficulties|shortcomings|omission|omissions|oversight|bottleneck|bottlenecks|bug|bugs|mix-up|misunderstanding) (at|by|with|on the part of|from|of|in|on) ..3 (${PARTY}|${NAMED}|<cap>)`,
      `${DUE} (a|an|our|some|the|external|one of our|your|certain)? ..1 (third party|third-party|(external|outside) (party|parties|firm|company|contractor|supplier|factors|circumstances|causes)|third parties|others|partner|partners|supplier|suppliers|vendor|carrier|courier)`,
      `(is|was|lies|'s|are) ${ADVERB} (on|at|with) (the|our|your|their) <any>? ${PARTY} 's (side|end|part)`,
      `${DET} ..1 ${PARTY} ${ADVERB} (has to|have to|had to|must|should|ought to|needs to|need to|will have to|can) ${ADVERB} (take|bear|carry|shoulder|accept|own) ${ADVERB} (all|all of|most of|some of)? (the|full) ..1 (blame|responsibility for (this|that|the))`,
      `(is|was|'s|are|were) ${ADVERB} down to (the|our|your|a|an) ..2 ${PARTY}`,
      `(mistake|error|mix-up|fault|problem|delay|blunder|mistakes|errors|bug|it|this|that) ${ADVERB} (happened|occurred|arose|originated|began|was made|were made|crept in|went wrong) (at|with|in|on|inside|by) ${DET} ..1 ${PARTY}`,
      '(under|by|from) (the|our|your) (previous|former|earlier) <any>',
      '(weather|traffic|strike|pandemic|covid|storm|snow|season|holidays|software|system|computer|update|algorithm|internet|printer|robot|plugin|browser) (is|was|are|were) (really|entirely|mostly|clearly|simply|just)? (to blame|at fault|the culprit)',
      `on the part of ..3 (${PARTY}|${NAMED}|<cap>)`,
      `(we|i|everything|all) ${ADVERB} (depend|depends|rely|relies|are dependent|am dependent|is dependent) ${ADVERB} (up)? on ${DET}? ..2 ${PARTY}`,
      `(only|just|merely|simply) (pass|passed|passing|go|went|act|acted|follow|followed|relied|used|trusted|believed|repeat|repeated|know|knew|have|had) (on)? what (the|our|your|they) ..3 (told|gave|sent|tell|give|send|said|say)`,
      `^ the (problem|issue|delay|error|fault|mistake|trouble|cause) (is|was|lies|'s|comes|came) ${ADVERB} (with|from) ${DET} ..2 ${PARTY} (and|$)`,
    ],
  },
  bad: [
    { text: 'The tiles are late. It ⟦was our carrier’s fault⟧.' },
    { text: 'Your box lay in the barn for a week. ⟦This one is on the post office⟧.' },
    { text: '⟦Mice chewed the⟧ rope, and that is hardly our fault.' },
    { text: '⟦The mistake was my predecessor’s⟧, not mine.' },
    { text: 'Well, ⟦that’s Microsoft’s problem⟧.' },
    { text: '⟦The wrong tide came from the harbour office⟧.' },
    { text: 'The late bus is not on us. ⟦That’s on the ticket people⟧.' },
    { text: "The piano isn't tuned, but ⟦that's our tuner company's fault⟧." },
    {
      text: 'The ferry is late ⟦due to circumstances beyond our control⟧.',
      fixed: 'The ferry is late because [what happened].',
    },
    { text: 'Your cake has the wrong name on it. ⟦The night shift dropped the ball⟧.' },
    { text: 'No hot water? ⟦Blame the landlord⟧.' },
    { text: '⟦Our supplier let us down⟧ again.' },
    { text: '⟦The old caretaker left us with this mess⟧.' },
    { text: '⟦The laundry let us down⟧.' },
    { text: '⟦The courier mangled⟧ your kite.' },
    { text: 'The seats are double-booked ⟦because of the incompetence of our ticket agency⟧.' },
    { text: '⟦Marketing promised you⟧ a discount that does not exist.' },
    { text: 'The letter is lost. ⟦The fault lies entirely with the post office⟧.' },
    { text: '⟦You can thank the courier for that⟧.' },
    { text: '⟦There is nothing we could have done⟧ about the flood.' },
    { text: '⟦It was not our mistake, it was the bank⟧ that closed the account.' },
    { text: 'Behind this mess stands ⟦a sloppy print shop⟧.' },
    { text: 'The gap in your pension is ⟦due solely to the bank⟧.' },
    { text: '⟦We are as much a victim of the strike⟧ as you are.' },
    { text: 'For the noise ⟦you can thank the council⟧.' },
    { text: '⟦Head office changed the menu without asking us⟧.' },
    { text: '⟦My colleague should have⟧ told you about the deposit.' },
    { text: 'Your bread is flat, and ⟦the flour mill is entirely to blame⟧.' },
    { text: 'The ferry stays in port ⟦through no fault of ours⟧.' },
    { text: '⟦Whoever you spoke to on Monday gave you bad advice⟧.' },
    { text: 'If you need somebody to shout at, ⟦you have the importer to thank⟧ for the delay.' },
    { text: '⟦We had no say⟧ in it: ⟦the registrar cancelled everything⟧ overnight.' },
    { text: '⟦Circumstances that nobody here could influence⟧ kept the pool shut.' },
    { text: '⟦The fitters are the ones holding⟧ up your kitchen.' },
    { text: 'The stall is empty, and ⟦the grower has only himself to thank⟧.' },
    { text: '⟦The weather conspired⟧ against your barbecue.' },
    { text: 'The bill is late owing to ⟦the neglect of the⟧ meter firm.' },
    { text: 'The roof leaks. ⟦Had the roofer turned up⟧, you would be dry.' },
    { text: 'What went wrong? ⟦The decorators⟧.' },
    { text: 'The seeds were mixed ⟦by those cowboys at the⟧ mill.' },
    { text: 'The fee was ⟦forced upon us by⟧ the port.' },
    { text: '⟦Poor planning by the promoter⟧ cost you your seat.' },
    { text: '⟦The tuner deserves all your anger⟧.' },
    { text: 'The key is gone. ⟦We did not lose⟧ it. ⟦It was the cleaning company⟧.' },
    { text: '⟦The guests before you are the reason⟧ why the hut was dirty.' },
    { text: '⟦The vase was broken by the movers and not by us⟧.' },
    { text: '⟦But for the strike⟧ you would have your harp.' },
    { text: 'I’m afraid ⟦the warehouse has to take the blame⟧ for the missing oar.' },
    { text: 'The sail is late because the printing ⟦firm couldn’t get its act together⟧.' },
    { text: '⟦The shop floor forgot⟧ to pack your oars.' },
    { text: 'It’s the new till ⟦they forced on us⟧.' },
    { text: '⟦Canada Post mislaid your⟧ passport.' },
    { text: '⟦If the city had⟧ gritted the hill, the van would have come.' },
    { text: '⟦Our auditors raised the fee and left us to explain⟧ it.' },
    { text: 'You ⟦have the old caterer and its cold kitchen to thank⟧ for the lunch.' },
    { text: '⟦The lads at the depot can’t seem to tell⟧ left from right.' },
    { text: 'You can ⟦put it down to the city’s road crew⟧.' },
    { text: 'If the night shift forgot the gate, ⟦that’s on them⟧.' },
    { text: '⟦It was a former clerk who mixed⟧ up the berths.' },
  ],
  good: [
    {
      text: 'To be charged for someone else’s mess would be unfair, so I’ve looked at the photos.',
      because: 'it feels with the reader',
    },
    { text: 'The printer in your loft is to blame: its drum is worn.', because: 'a thing is the cause' },
    { text: 'Being deceived by them is no fault of yours.', because: 'it frees the reader of blame' },
    {
      text: 'Your landlord may say that the gauge is to blame. Turn off each tap and watch it.',
      because: 'others may say so',
    },
    { text: 'Here are some things that might help with the moths.', because: 'it gives advice' },
    { text: 'It is the skipper who decides whether the ferry sails.', because: 'it names who answers for it' },
    { text: 'The maker changed the shape of the bottle, and the syrup is the same.', because: 'it is news of a thing' },
    { text: 'It was the bank holiday on Monday.', because: 'it names a day' },
    { text: 'The guests before you leave at ten.', because: 'it tells a time' },
    { text: 'Thanks to the drivers all harps came on time.', because: 'it is praise' },
    { text: 'In the film, the gardener is to blame.', because: 'it is a tale' },
    { text: 'Nobody at the mill is to blame for this. We printed the wrong date.', because: 'the sender owns it' },
    { text: 'The previous owner left you with a spare key.', because: 'it was a help' },
    { text: 'My colleague said it wasn’t our pipe. It is.', because: 'it is taken back' },
    { text: 'The airline changed the gate, so go to B12.', because: 'it tells the reader what to do' },
    { text: 'Mice chewed the rope, so we hang a new one today.', because: 'nobody is blamed' },
    {
      text: 'Our payment provider was down. Choosing and watching it is our job, and here is what we did: we added a second one.',
      because: 'the sender owns it',
    },
    { text: 'You saw that someone changed the lock.', because: 'the reader tells of it' },
    { text: 'It wasn’t the last driver’s fault.', because: 'it frees somebody of blame' },
    { text: 'Take a shower in the spa.', because: 'it is about water' },
    { text: 'The workshop is behind the bakery.', because: 'it tells where a place is' },
    { text: 'The doctor cannot write a note without seeing you.', because: 'it tells what they need' },
    { text: 'The carrier used the wrong street because we mistyped it.', because: 'the sender owns it' },
    { text: 'Our store flooded in May.', because: 'it befell the sender’s own place' },
    { text: 'I need your yes, because the registry doesn’t give the fee back.', because: 'it is a rule of theirs' },
    { text: 'The list has signs that our importer can’t read.', because: 'it is a program' },
    { text: 'Liquid comes from outside.', because: 'it names a place and nobody' },
    {
      text: 'What happened: our own crew cut a cable. They had an old map. That is our mistake.',
      because: 'the sender owns it, further down',
    },
    {
      text: 'The courier lost your parcel, so I have sent you a new one today.',
      because: 'it is a fact, with what is done',
    },
    { text: 'This was our mistake, not the courier’s.', because: 'the sender takes the fault' },
    { text: 'If the courier is at fault, you get your money back from us.', because: 'it is a condition' },
    { text: 'We don’t blame the courier.', because: 'it blames nobody' },
    { text: 'It is nobody’s fault; the tree was old.', because: 'it blames nobody' },
    { text: 'A loose cable caused the hum.', because: 'a thing is the cause' },
    { text: 'Our supplier delivers on Mondays.', because: 'it tells a fact' },
    { text: 'You wrote that “the courier dropped the ball”. I agree, and we answer for that.', because: 'it quotes' },
    { text: 'Our driver forgot your crate. I am sorry; he brings it tonight at 18:00.', because: 'it is mended' },
    { text: 'Behind the counter stands our baker.', because: 'it tells a place' },
    { text: 'For the new swings you can thank the council.', because: 'it is a gift' },
    { text: 'Please don’t move the crates without asking us.', because: 'it asks' },
    { text: 'Blame It on the Rain is our last song.', because: 'it is a title' },
    { text: 'Anna is the one who bakes your bread.', because: 'it tells who does what' },
    { text: 'The storm closed the pier.', because: 'it is a fact' },
    { text: 'You wrote that it is the courier’s fault.', because: 'the reader says so' },
    { text: 'Who is to blame is open; we will find out by Friday.', because: 'it names nobody' },
    { text: 'Your cover pays for harm caused by a third party.', because: 'it tells what is insured' },
    { text: 'The old fuse is to blame; a new one is in the post.', because: 'a thing is the cause' },
    { text: 'What went wrong? A valve stuck, and it is replaced.', because: 'a thing is the cause' },
    { text: 'The clowns at the fair start at three.', because: 'it is their trade' },
    { text: 'The other team dropped the ball, and the Rovers won.', because: 'it tells of a match' },
    { text: 'Whoever you spoke to on Monday can find your form.', because: 'it names somebody who helps' },
    { text: 'The courier couldn’t find the bell, so he left the box next door.', because: 'it tells what came of it' },
    { text: 'One of our clerks told you the wrong price. We’ll honour it.', because: 'the sender stands by it' },
    { text: 'Nobody warned you of the tide, and somebody should have.', because: 'the sender owns it' },
    { text: 'You have every right to be angry with the council.', because: 'it takes the reader’s side' },
    { text: 'The delay was due to two nurses being ill.', because: 'it tells the cause as a fact' },
    { text: 'The courier couldn’t find your door. What colour is it?', because: 'it asks in order to help' },
    { text: 'The box office forgot nothing: your seats are on the card.', because: 'nobody failed' },
    { text: 'You can see a vet online through our partner clinic.', because: 'it tells a way' },
    { text: 'The maker’s fault code is E4: the filter is full.', because: 'it names a code' },
    { text: 'The bank’s mistake has been put right.', because: 'it is mended' },
    {
      text: 'The delay is the courier’s, but you’re our customer, so a new drum is on its way.',
      because: 'help follows',
    },
    { text: 'The police report says which cyclist was at fault.', because: 'others found out who it was' },
    { text: 'A tractor cut our cable at six, and our crew had it mended by ten.', because: 'it was put right' },
    { text: 'It’s the city that has the direct ferry.', because: 'nothing went wrong' },
    { text: 'Had the matinee sold out, we’d have offered the evening show.', because: 'it speaks of a thing' },
    { text: 'You may take the matter up with the ombudsman.', because: 'it is the reader’s right' },
    { text: 'Overnight someone changed the name on your account.', because: 'a stranger did it' },
    { text: 'The old tenant left the tap on, and I’ve had it closed.', because: 'the sender mended it' },
    { text: 'It was a former pupil who told us about you, and we’re glad.', because: 'it is praise' },
    { text: 'If the crate breaks at sea, that’s on them, and you pay nothing.', because: 'it frees the reader' },
    { text: 'The maker changed the plug, and we weren’t ready for it.', because: 'the sender owns it' },
    { text: 'You asked for the keys, now that the former owner has left.', because: 'it tells of a change of people' },
  ],
  *check({ texts }, context) {
    for (const { reading } of texts) {
      const lapses = reading.cues(`${ID}.lapse`).filter((cue) => !isMended(reading, cue));
      const unasked = reading.cues(`${ID}.unasked`).flatMap((cue) => doneUnasked(reading, cue));
      const theirs = reading.cues(`${ID}.theirs`).flatMap((cue) => withSubject(reading, cue));
      const hence = reading.cues(`${ID}.hence`).flatMap((cue) => toldAsWhole(reading, cue));
      const anyone = [
        ...reading.cues(`${ID}.anyone`),
        ...reading.cues(`${ID}.named`).filter((cue) => namesThem(reading, cue)),
      ];
      const causes = reading.cues(`${ID}.cause`).flatMap((cue) => withCulprit(reading, cue));
      const contrasts = reading.cues(`${ID}.contrast`).filter((cue) => isOfTrouble(reading, cue));
      const clefts = reading.cues(`${ID}.cleft`).filter((cue) => followsDenial(reading, cue));
      const cues = [
        ...reading.cues(ID),
        ...lapses,
        ...unasked,
        ...theirs,
        ...causes,
        ...contrasts,
        ...clefts,
        ...hence,
        ...anyone,
      ].filter((cue) => isBlame(reading, cue));
      const denied = reading
        .cues(`${ID}.not-ours`)
        .filter(({ sentence }) => cues.some((cue) => cue.sentence === sentence || cue.sentence === sentence + 1));
      cues.push(...denied.filter((cue) => isBlame(reading, cue)));
      for (const cue of reading.cues(`${ID}.not-ours`))
        if (!cues.some(({ sentence }) => sentence === cue.sentence))
          cues.push(
            ...[...deedBeside(reading, cue), ...deedOfAnother(reading, cue)].filter((deed) => isBlame(reading, deed)),
          );
      for (const cue of withoutOverlaps(cues)) yield tell(reading, cue, context);
    }
  },
});

/** Subjects that did it to nobody, or are no third party; first words of an order. */
const NOT_THEM = new Set(
  'you we i neither none nobody no nothing never please do if to can could would will shall may must should when unless let is are was were it this that there your what who why how feel'.split(
    ' ',
  ),
);

/** The clause that tells who did it unasked: "marketing announced the sale without asking us". */
function doneUnasked(reading: Reading, cue: Cue): readonly Cue[] {
  let first = clauseStart(reading, cue.first);
  while (/^(?:and|but|so|then|sadly|unfortunately|as|because)$/.test(reading.word(first))) first++;
  if (cue.first - first < 2 || cue.first - first > 14 || NOT_THEM.has(reading.word(first))) return [];
  let deed = first + 1;
  while (deed < cue.first && !reading.isOf('ed', deed)) deed++;
  if (deed === cue.first) return [];
  for (let word = first; word < cue.first; word++) if (/^(?:not|never|we|you|i)$/.test(reading.word(word))) return [];
  return [{ ...cue, first, span: { start: reading.wordSpan(first).start, end: cue.span.end } }];
}

/** Asks what or who it was, or throws the complaint back: "What went wrong?", "Flat battery?" */
const ASKED_WHO =
  /^\W*(?:(?:and |so |but )?(?:what|who|whose|why|how come|how did|the (?:reason|cause|culprit))\b(?! (?:can|could|may|shall|should|do|would) (?:i|we|you)\b))/i;
const LONGEST_ECHO = 5;

/** A bare name for an answer, with nothing done about it. */
function namesThem(reading: Reading, cue: Cue): boolean {
  const asked = reading.sentences[cue.sentence - 1];
  if (asked === undefined || asked.end !== '?' || isMended(reading, cue)) return false;
  const words = reading.slice(asked.span);
  return (
    !/\b(?:you|your|my|I)\b/.test(words.replace(/\byour \w+/g, '')) &&
    (ASKED_WHO.test(words)
      ? TROUBLED.test(words.replace(/\b(?:this|that|these|it)\b/gi, '')) ||
        /\b(?:went|happened|blame|behind|responsible)\b/i.test(words)
      : asked.lastWord - asked.firstWord < LONGEST_ECHO &&
        TROUBLED.test(
          `${words} ${/^\W*(?:flat|cold|rude|dirty|stale|sour|slow|burnt|dry|warm|wilted|cracked|scratched|torn)\b/i.test(words) ? 'fault' : ''}`,
        ))
  );
}

/** The clause beside a denial that tells whose deed it was: "the booking app is rubbish, and that's hardly our doing". */
function deedBeside(reading: Reading, denial: Cue): readonly Cue[] {
  for (const deed of reading.cuesIn(`${ID}.deed`, denial.sentence)) {
    let first = deed.first;
    while (!reading.startsClause(first) && !JOINS.test(reading.word(first - 1))) first--;
    while (SKIPPED.test(reading.word(first))) first++;
    if (first >= deed.first || deed.first - first > LONGEST_DOER || NOT_THEM.has(reading.word(first))) continue;
    if (denial.first >= first && denial.first <= deed.last) continue;
    let isOther = true;
    for (let word = first; word < deed.first; word++)
      if (/^(?:we|you|i|not|never|nobody|if|whether|who|your)$/.test(reading.word(word))) isOther = false;
    if (isOther && !isMended(reading, denial))
      return [{ ...deed, first, span: { start: reading.wordSpan(first).start, end: deed.span.end } }];
  }
  return [];
}
/** What somebody of the sender's did to help, or only said. */
const HARMLESS =
  /\b(?:checked|looked|tested|confirmed|said|says|told|asked|called|found|repaired|fixed|mended|replaced|helped|reported|wrote|saw|thanked|wanted|needed|offered|opened|used|owned|received|got back|watched|looked|noticed|noted)$/i;
/** Words of trouble, without those that only point. */
const POINTERS = /\b(?:this|that|these|it|closed|bills?|charges?)\b/gi;
const isTroubled = (reading: Reading, sentence: Sentence): boolean =>
  TROUBLED.test(around(reading, sentence).replace(POINTERS, ''));

/** The deed of another in the sentence of a denial or next to it: "Head office came up with the fee. We had no say in it." */
function deedOfAnother(reading: Reading, denial: Cue): readonly Cue[] {
  if (reading.isQuestion(denial.sentence) && !RHETORICAL.test(reading.slice(reading.wordSpan(denial.first)))) return [];
  for (let at = denial.sentence; at >= denial.sentence - 1; at--)
    for (const deed of reading.cuesIn(`${ID}.someone`, at))
      if (
        (deed.last < denial.first || deed.first > denial.last) &&
        !HARMLESS.test(reading.slice(deed.span)) &&
        !isMended(reading, at === denial.sentence ? denial : deed)
      )
        return [deed];
  for (const deed of reading.cuesIn(`${ID}.someone`, denial.sentence + 1))
    if (!HARMLESS.test(reading.slice(deed.span)) && !isMended(reading, deed)) return [deed];
  return [];
}

/** Set against each other where something went wrong. */
const isOfTrouble = (reading: Reading, cue: Cue): boolean => {
  const whole = reading.sentences[cue.sentence];
  return whole !== undefined && isTroubled(reading, whole) && !isMended(reading, cue);
};

/** "We didn't lose the key. It was the cleaning company." */
function followsDenial(reading: Reading, cue: Cue): boolean {
  const before = reading.sentences[cue.sentence - 1];
  return (
    before !== undefined &&
    reading.cuesIn(`${ID}.not-ours`, before.index).length > 0 &&
    !isMended(reading, cue) &&
    !/\b(?:ours?|mine|me|us)\b/i.test(reading.slice(cue.span))
  );
}

/** Words from a doer to the deed. */
const LONGEST_DOER = 8;

/** Between a clause and the one before it. */
const JOINS = /^(?:because|since|so|but|and|until|while|as|that|though|although|where)$/;
const SKIPPED = /^(?:and|but|so|then|sadly|unfortunately|as|because|since|that|well|also|now|again|however)$/;
const PARTIES = new Set(`${OUTSIDERS}|${COLLEAGUES}|${BYSTANDERS}`.split('|'));
const SAYS_WHO =
  /^(?:the|a|an|our|your|their|his|her|some|somebody|someone|they|those|these|that|one|another|both|whoever)$/;
/** What is at fault without anybody's guilt. */
const MERE_THING =
  /^(?:\w*(?:valve|cable|battery|setting|cache|file|filter|plug|fuse|sensor|chip|typo|wire|hose|seal|pipe|cookie|screw|cord|adapter|router|button|link|bulb|lock|key|belt|bolt|spring|switch|fan|disk|drive|memory|card)s?|rounding|dust|moisture|rust|heat|frost|mice|moths)$/;

/** The predicate with its subject, where that is somebody else, and nothing is done about it. */
function withSubject(reading: Reading, cue: Cue): readonly Cue[] {
  let first = cue.first;
  while (!reading.startsClause(first) && !JOINS.test(reading.word(first - 1))) first--;
  while (first < cue.first && (SKIPPED.test(reading.word(first)) || /ly$/.test(reading.word(first)))) first++;
  const opener = reading.word(first);
  const isNamed =
    /[A-Z]/.test(reading.slice(reading.wordSpan(first))) &&
    (first !== reading.sentences[cue.sentence]?.firstWord || reading.isGlued(first + 1));
  if (cue.first === first || cue.first - first > 10 || NOT_THEM.has(opener)) return [];
  let isParty = false;
  let isThing = false;
  for (let word = first; word < cue.first; word++) {
    const form = reading.word(word);
    if (form === 'you' && WITHIN.test(reading.word(word - 1))) continue;
    if (/^(?:we|you|i|not|never|nobody|if|whether|who)$/.test(form)) return [];
    if (PARTIES.has(form) || POWERS.has(form) || form === 'they') isParty = true;
    if (MERE_THING.test(form)) isThing = true;
  }
  const isBlamed =
    /\b(?:to blame|to be blamed|at fault|culpable|culprits?|villains?|offenders?|guilty|baddies?|deserve\w*|hang|merits?|act|socks|finger|ashamed|blamed|answer|account)\b/i.test(
      reading.slice(cue.span),
    );
  if (isThing || !(isParty || (isBlamed && (SAYS_WHO.test(opener) || isNamed)) || (isNamed && first > 0))) return [];
  const whole = { ...cue, first, span: { start: reading.wordSpan(first).start, end: cue.span.end } };
  return !isBlamed && isMended(reading, whole) ? [] : [whole];
}

/** Ends the first part of a subject: "the guests | before you". */
const WITHIN = /^(?:in|at|of|from|on|with|for|by|to|before|after|above|below|upstairs|next|who|that|you)$/;

const ALONE_WORDS = /^(?:alone|only|itself|themselves|himself|herself|both|all|people|then|now)$/;
/** What is no person, and blamed like one. */
const POWERS = new Set(
  'war strike strikes weather storm chain chains technology autocorrect algorithm algorithms computer computers software system pandemic economy inflation market markets brexit bureaucracy'.split(
    ' ',
  ),
);

/** The cause with its subject, where that is a person or a firm. */
function withCulprit(reading: Reading, cue: Cue): readonly Cue[] {
  let first = cue.first;
  while (!reading.startsClause(first) && !JOINS.test(reading.word(first - 1))) first--;
  while (first < cue.first && (SKIPPED.test(reading.word(first)) || /ly$/.test(reading.word(first)))) first++;
  if (first === cue.first || cue.first - first > LONGEST_DOER || NOT_THEM.has(reading.word(first))) return [];
  let head = first;
  while (head + 1 < cue.first && !WITHIN.test(reading.word(head + 1)) && !ALONE_WORDS.test(reading.word(head + 1)))
    head++;
  const isNamed = /^[A-Z]/.test(reading.slice(reading.wordSpan(head))) && head > first;
  const form = reading.word(head);
  if (!PARTIES.has(form) && !POWERS.has(form) && !isNamed && form !== 'they') return [];
  const whole = { ...cue, first, span: { start: reading.wordSpan(first).start, end: cue.span.end } };
  const sentence = reading.sentences[cue.sentence] as Sentence;
  return isTroubled(reading, sentence) && !isMended(reading, whole) ? [whole] : [];
}

/** “The council dug up the road, hence the late bus”: somebody else's deed, given as all there is to say. */
function toldAsWhole(reading: Reading, cue: Cue): readonly Cue[] {
  const { firstWord } = reading.sentences[cue.sentence] as Sentence;
  if (cue.first <= firstWord + 2 || NOT_THEM.has(reading.word(firstWord))) return [];
  let isParty = false;
  for (let word = firstWord; word < Math.min(firstWord + 5, cue.first); word++) {
    if (/^(?:we|you|i|not|never|if)$/.test(reading.word(word))) return [];
    if (PARTIES.has(reading.word(word))) isParty = true;
  }
  const whole = { ...cue, first: firstWord, span: { start: reading.wordSpan(firstWord).start, end: cue.span.end } };
  return isParty && !isMended(reading, whole) ? [whole] : [];
}

const VOID = /^(?:if|unless|whether|should|suppose|when|whenever|once|in case|until)$/;
/** The sender stands up for it after all. */
const OWNED =
  /\b(?:(?:our|my) (?:own )?(?:job|responsibility|fault|mistake|duty|choice|error|decision|failure|task|failing)|(?:we|i) (?:chose|picked|hired|should have|ought to have|take (?:full )?responsibility|answer for|own (?:it|this|that)|are responsible|am responsible|let you down|(?:did not|didn[’']t) (?:check|notice|ask|test)|failed|w(?:ere|as)(?: not|n[’']t) (?:ready|prepared|quick enough|fast enough)|did(?: not|n[’']t) (?:do|get) everything)|(?:is|was|are|[’']s|lies|falls|stays) (?:all |entirely |squarely )?on us\b|(?:is|[’']s) up to us|down to us|ours to|with us\b|and (?:did not|didn[’']t) (?:check|notice|ask|test|read)\b|you (?:bought|booked|ordered|paid) (?:it )?(?:from|with)? ?us)/i;
/** Asked of nobody: "so what could we do?" */
const RHETORICAL = /\bwhat (?:can|could|do|did|am|are|was|were|should) (?:we|i|you|one|they)\b/i;
const DENIES =
  /\bnothing (?:\w+ )?to do with us\b|\b(?:not|never|isn[’']t|wasn[’']t|hardly|no) (?:really |actually |entirely )?(?:(?:our|my) |ours\b|on us\b|with us\b)|n[’']t (?:(?:our|my) |ours\b|on us\b|with us\b)|\b(?:upset|angry|cross|annoyed|furious|mad|patient) with us\b/gi;

function around(reading: Reading, { index }: Sentence): string {
  const first = reading.sentences[index - 1];
  const last = reading.sentences[index + 1];
  const { span, block } = reading.sentences[index] as Sentence;
  return reading.text.slice(first?.block === block ? first.span.start : span.start, (last ?? { span }).span.end);
}

const PROMISING = ['commitment', 'handover', 'follow-up'];
const MENDING = [...PROMISING, 'element.remedy', 'element.amends'];
/** What the sender has done or does, told in a word or two. */
const ACTS =
  /\b(?:we|i)(?:[’']ve|[’']ll|[’']re|[’']m| have| will| are| am| now| can)? (?:now |also |already |just |since |then |therefore )?(?:sent|send|sending|refund\w*|credit\w*|replac\w*|repair\w*|order\w*|book\w*|fix\w*|add\w*|move\w*|switch\w*|chang\w*|pay\w*|paid|ask\w*|call\w*|rang|ring|found|find|print\w*|bak\w*|built|bring\w*|brought|took|taking|put\w*|made|making|gave|giving|cover\w*|ship\w*|post\w*|reroute\w*|restor\w*|collect\w*|deliver\w*|arrang\w*|extend\w*|waive\w*|hired|trac\w*|chas\w*|check\w*|mend\w*|correct\w*|reset|reopen\w*|hand\w*|raised|took over|write|wrote|update\w*)\b|\b(?:a new|another|the right|a spare|a second) one\b|\breplacement\b|\b(?:and|he|she|they|it)(?:[’']ll| will| is| are)? (?:now |already )?(?:com(?:es?|ing)|bring(?:s|ing)?|return(?:s|ing)?|repair(?:s|ing)?|deliver(?:s|ing)?|mend(?:s|ing)?|collect(?:s|ing)?)\b/i;

/** What the reader does now. */
const OUR_PEOPLE =
  /^[^.!?]*\b(?:and|but|so) our (?:\w+ )?\w+ (?:have |has |had )?(?:it |them )?(?:since |now |already )?(?:spliced|repair|mend|fix|restor|replac|reconnect|rebuil|clear|put|had it|got it|finish)\w*/i;
const DO_INSTEAD =
  /,? so (?:please |now |just )?(?:go|take|use|come|board|head|meet|check in|park|enter|walk|follow|bring|you can|you may|you need|you[’']ll (?:get|find|have|need)|there[’']s (?:a|another))\b/i;

/** Whether what the sender does about it stands in the sentence or beside it. */
function isMended(reading: Reading, cue: Cue): boolean {
  const whole = reading.sentences[cue.sentence] as Sentence;
  if (reading.has(MENDING, cue.sentence, 1, 2) || goesOnBeside(reading, cue.sentence)) return true;
  if (reading.cuesIn(PROMISING, cue.sentence).some(({ first }) => first > cue.last)) return true;
  // "Our driver forgot your crate. I am sorry." is owned; "the courier forgot it, sorry" is not.
  if (/^(?:our|my|one of our)\b/i.test(reading.slice(cue.span)) && reading.has('element.apology', cue.sentence, -1, 2))
    return true;
  const end = reading.sentences[cue.sentence + 2] ?? reading.sentences[cue.sentence + 1] ?? whole;
  // "The airline changed the gate, so go to B12"
  const rest = reading.text.slice(cue.span.end, whole.span.end);
  if (DO_INSTEAD.test(rest) || OUR_PEOPLE.test(rest)) return true;
  return ACTS.test(reading.text.slice(cue.span.end, end.span.end));
}

/** "Your card is stored by our provider, not by us": who does what, and nothing went wrong. */
const DIVIDED =
  /\b(?:stored|kept|held|processed|handled|sold|shipped|printed|made|run|sent|issued|billed|collected|paid|delivered|managed|set|decided) by (?:the|our|your|a|an) (?:[\w-]+ ){1,3}?(?:and )?not (?:by )?us\b/i;

/** Who decided that somebody is at fault, and it was not the sender; or somebody whom neither chose. */
const FOUND =
  /\b(?:(?:policy|insurance|guarantee|warranty|plan|cover) (?:also |only )?(?:covers?|pays?|includes?|excludes?)|according to|police|court|report|other driver|other party|thief|thieves|burglar)\b/i;
/** Somebody of the sender's own, who owns the fault with them. */
const OWN_FAULT =
  /(?<!\b(?:us|you) )\b(?:with|on) (?:this|our (?:company|shop|own|(?:\w+ )?(?:department|team|desk|office|staff|side|system))s?\b)|^our (?:\w+ )?(?:support|team|staff|service|shop|company|office|desk) let you\b/i;
const EXCUSED =
  /\b(?:sorry|apologi[sz]e|apologies|you (?:wrote|said|say|told|reported|report|mention(?:ed)?)|reject|accus\w+)\b/i;
const TROUBLED =
  /\b(?:leak\w*|wet|damp|mould\w*|flood\w*|crack\w*|scratch\w*|stuck|wait\w*|hold-?ups?|queues?|slow\w*|dirty|mud\w*|burst\w*|ruin\w*|smash\w*|rude\w*|sour|stale|soggy|burnt|bitter\w*|short|blocked|flagged|locked|miss\w*|delay\w*|mess|mistakes?|errors?|outages?|noise|damage\w*|double|wrong\w*|late|lateness|missing|lost|loss|broken|breakage|fault\w*|problems?|troubles?|mix-?up|muddle|chaos|fail\w*|cancel\w*|closed|closure|dust|stains?|spoil\w*|confusion|bills?|charges?|rejection|dead|cold|empty|this|that|these|it)\b/i;
/** Adjectives that the sender quotes, or says of themselves. */
const BADLY_SAID =
  /\b(?:we|i)(?:[’']re|[’']m| are| am| were| was)\b|\b(?:reports?|complaints?|complain\w*|told|mention\w*|wrote|against|avoid|beware|never|don[’']t)\b/i;
const BAD_PARTY = /^(?:an?|the|our|your|some|their|one|this|that|those|these|another) (?:\w+ )?(?:\w+ )?[\w’' -]+$/i;
const GIFT =
  /\b(?:fixed|mended|solved|sorted|repaired|faster|works|working|new|free|lovely|beautiful|generous|generosity|kind|kindness|(?:your|their|its) support|donat\w+|gifts?|gave|sponsor\w*|help|helped|helping|volunteers?|fun|wonderful|great|better|extra)\b/i;
/** In a tale or a game nobody is blamed. */
const FICTION =
  /\b(?:in|of) (?:the|this|our|chapter|act|scene|episode) (?:\w+ )?(?:game|film|movie|story|novel|play|plot|book|episode|chapter|tale|opera|musical|series|quest|whodunnit|\d+)\b/i;
const OWN_PEOPLE = /\b(?:we|us|i|me)\b/i;

const isPast = (reading: Reading, { first, last }: Cue): boolean => {
  for (let word = first; word <= last; word++)
    if (
      reading.isOf('ed', word) ||
      /^(?:was|were|did|broke|lost|went|cut|let|sent|left|took|fell)$/.test(reading.word(word))
    )
      return true;
  return false;
};

/** In a match the other side drops the ball. */
const MATCH = /\b(?:won|score[ds]?|match|goals?|half-?time|kick-?off|innings|league|tournament|cup|penalt(?:y|ies))\b/i;

/** Another make of a thing. */
const NEW_MAKE =
  /\b(?:chang|updat|renam|redesign|replac|reformulat|switch|altered|improv)\w* (?:the |its |their |this )?(?:\w+ )?(?:recipe|box|pack(?:age|aging)?|labels?|design|name|menu|formula|ingredients?|colou?rs?|size|model|layout|logo|shape|flavou?r|supplier|fabric|bottle|cap)\b/i;
/** … of which nobody was told, or that did harm. */
const SPRUNG =
  /\b(?:without|overnight|behind|never|nobody|not|sorry|unfortunately|sadly|blame|ruin\w*|spoil\w*)\b|n[’']t\b/i;

/** What somebody does by trade or by right, told in the present. */
const BY_RIGHT =
  /^ (?:\w+ly |also |then |alone )?(?:decides?|sets?|fix(?:es)?|names?|cho(?:oses?|se)|works? out|checks?|assess(?:es)?|approves?|signs?|looks? (?:at|after)|handles?|calculates?|issues?|draws? up|reviews?|grants?|awards?|says? (?:when|whether|which|how|what)|rules? on|pays?|runs?|drives?|teach(?:es)?|leads?|picks?|keeps? the|owns?|answers?|sends? out|makes? the (?:call|decision|final|choice)|has the (?:last|final) (?:word|say)|will (?:decide|choose|check|look|tell|say|name|set))\b/i;

/** Words of a matter that went wrong, for which a name would be blame. */
const GONE_WRONG =
  /\b(?:complain|fault|blam|mistake|wrong|late\b|delay|lost|los[es]|broke|damag|refus|reject|fail|error|slow|unfair|poor)\w*/i;

/** "It is the captain who decides": who answers for it is named, and nothing went wrong. */
function namesWhoDecides(reading: Reading, { span }: Cue, { index, span: { start, end } }: Sentence): boolean {
  const words = reading.slice(span);
  if (!/^(?:it|that|this)(?: is|[’']s)\b.* (?:who|that)$/i.test(words)) return false;
  const behind = reading.text.slice(span.end, end);
  if (!BY_RIGHT.test(behind) || /\bnot (?:us|me|we|ours|mine|our|my|I|this|the)\b|\bwe (?:have|had) no\b/i.test(behind))
    return false;
  const before = reading.sentences[index - 1];
  return !GONE_WRONG.test(
    `${before === undefined ? '' : reading.slice(before.span)} ${reading.text.slice(start, span.start)} ${behind}`,
  );
}

/** The sender stands by what one of their own said or did. */
const MAKES_GOOD =
  /^\W*(?:so )?(?:(?:we|i)(?:[’']ll| will|[’']ve| have)(?: \w+ly| now| of course| still)? (?:honou?r\w*|ke(?:ep|pt) (?:to )?(?:it|that|our)|match\w*|refund\w*|credit\w*|pa(?:y|id)|replac\w+|send|sent|correct\w*|put (?:it|this|that) right)|you(?:[’']ll| will)? (?:keep|pay (?:only|the|that|what)|still get)|that price stands)\b/i;

/** What befell the sender's own place. */
const OWN_PLACE =
  /^our (?:\w+ )?(?:store|shop|warehouse|depot|office|kitchen|branch|studio|lab|factory|garage|cellar|hall|bakery|clinic|nursery) (?:flooded|burst|collapsed|burned|burnt|crashed|jammed)\b/i;
/** A program that cannot read or find what it was given. */
const SOFTWARE =
  /\b(?:importer|processor|printer|printers|gateway|platform|network|marketplace|host|operator|label|terminal|port|scheduler|carrier)s? (?:can|could)(?: ?not|n?[’']t) (?:read|find|add|keep|handle|manage|type|park)/i;

/** Somebody of another house, and what is theirs: “our supplier's fault”. */
const OUTSIDE =
  /\bour (?:\w+ )?(?:supplier|carrier|courier|vendor|bank|partner|wholesaler|manufacturer|landlord|provider|contractor|subcontractor|distributor|agency|processor|host)['’]s \w+$/i;
/** What is named after a fault, and what was done about it. */
const NAMED_AFTER =
  /^ (?:(?:codes?|logs?|memory|messages?|lines?|numbers?|pages?|lists?|reports?|screens?|lamps?|lights?|readings?|rates?|desk|history|register|book)\b|(?:has been|have been|is|was|were) (?:now |already |since )?(?:put right|corrected|fixed|mended|repaired|undone|reversed|refunded|caught|noticed|spotted)\b|is an? )/i;

/** Whether one of the words is somebody who may be blamed. */
function namesSomebody(reading: Reading, { first, last }: Cue): boolean {
  for (let word = first; word <= last; word++)
    if (PARTIES.has(reading.word(word)) || (word > first && /^\p{Lu}/u.test(reading.slice(reading.wordSpan(word)))))
      return true;
  return false;
}

function isBlame(reading: Reading, cue: Cue): boolean {
  const { sentence, span, first, last } = cue;
  const whole = reading.sentences[sentence];
  if (
    whole === undefined ||
    (DIVIDED.test(reading.slice(span).replace(/,/g, '')) && !isTroubled(reading, whole)) ||
    // "Your complaint is with Ms Berg, and she answers by 4 May": who has it
    (/^your \w+ (?:is|are|lies|rests) (?:now )?with\b/i.test(reading.slice(span)) &&
      /^,? (?:and|who) (?:(?:she|he|they|it|you)\b|(?:will|answers?|reads?|calls?|writes?)\b)/i.test(
        reading.text.slice(span.end, whole.span.end),
      )) ||
    reading.isQuoted(span) ||
    reading.isQuoted(reading.wordSpan(last)) ||
    isTitle(reading, span, first)
  )
    return false;
  const words = reading.slice(span);
  // "A few things that may help": nobody is said to be helpless
  if (
    /^(?:things?|something)\b.*\bhelp$/i.test(words) &&
    !/\b(?:no|not|nobody|none|never|cannot|we)\b|n[’']t\b/i.test(words)
  )
    return false;
  // “What can we do when the airline cancels?” asks nothing.
  if (reading.isQuestion(sentence) && !RHETORICAL.test(reading.slice(whole.span))) return false;
  if (!/^(?:if|had|were)\b/i.test(words) && cue.type !== `${ID}.anyone`)
    for (let word = first - 1; word >= whole.firstWord; word--) {
      // "If you look for somebody to blame, blame the landlord"
      // and "if the night shift forgot it, that's on them"
      if (
        (/^(?:blame|point|thank|look|ask|(?:you )?have)\b/i.test(words) ||
          (/ on (?:them|him|her)$/i.test(words) &&
            /\b(?:chose|failed|forgot|decided|refused|ignored|lost|(?:did|would|could)(?: not|n[’']t)|never)\b/i.test(
              reading.text.slice(whole.span.start, span.start),
            ))) &&
        reading.startsClause(word + 1)
      )
        break;
      // "when Google pulled the plug" tells what happened
      if (/^(?:when|once|until)$/.test(reading.word(word)) && isPast(reading, cue)) break;
      if (VOID.test(reading.word(word))) return false;
    }
  if (/\bblame\b/i.test(words) && reading.isNegated(cue, Math.min(3, first - clauseStart(reading, first))))
    return false;
  if (/^(?:is|was|are|were|[’']s)\b/i.test(words) && reading.word(first - 1) === 'nobody') return false;
  if (
    OWN_PEOPLE.test(words) &&
    /(?<!\bup |\bdown to [\w ,]{1,40} not |(?:ed|out|out of it) )\b(?:on|to|with) (?:us|me)$/i.test(words)
  )
    return false;
  if (OWN_FAULT.test(words)) return false;
  // "It's the city that has the tram", "take the matter up with the ombudsman"
  if (/\b(?:city|province|county) (?:that|which|who|you)(?: \w+)?$/i.test(words) && !isTroubled(reading, whole))
    return false;
  if (/^(?:take|bring|raise)\b.*\b(?:ombudsman|regulator|tribunal|adjudicator|mediator|arbitrator)$/i.test(words))
    return false;
  // "Had the tour sold out, we'd have offered another": a thing
  if (/^had (?:the|our|your|their|those)\b/i.test(words) && !namesSomebody(reading, cue)) return false;
  if (/^had the (?:city|county|province) (?!council)\w+ \w+$/i.test(words)) return false;
  // "The rules decide which driver is at fault"
  if (/ (?:which|whether|whose|who|if)\b.* (?:to blame|at fault|responsible|culpable)$/i.test(words)) return false;
  // "The previous tenant caused the stain, and we've had it removed"
  if (
    /\bcaused(?: \w+)?$/i.test(words) &&
    /^[^.!?]*, (?:and|so|but) (?:we|I)(?:[’']ve|[’']ll| have| will)\b/.test(
      reading.text.slice(span.end, whole.span.end),
    )
  )
    return false;
  // "The delay is the courier's, but you're our customer, so I've sent another one"
  if (/['’]s$/.test(words) && /^,? but you(?:[’']re| are) our\b/i.test(reading.text.slice(span.end, whole.span.end)))
    return false;
  // "The vendor's fault code is E14", "the bank's mistake has been put right"
  if (
    /['’]s? (?:\w+ )?(?:fault|error|bug|mistake)s?$/i.test(words) &&
    NAMED_AFTER.test(reading.text.slice(span.end, whole.span.end))
  )
    return false;
  // "It wasn't the last driver's fault", "take a shower", "a file that our importer can't read"
  if (
    /['’]s? \w+$/.test(words) &&
    /(?:n[’']t|\bnot|\bnever|\bhardly) (?:\w+ly )?(?:(?:the|our|your|his|her|their) )?$/i.test(
      reading.text.slice(whole.span.start, span.start),
    )
  )
    return false;
  if (/^(?:an?|some) .*\bshower\b/i.test(words)) return false;
  // “The former owner has left your company”, “so others can't read it”: a change of people, and what is private
  if (
    /\bhas left(?: (?:your|the|our))?$/i.test(words) &&
    /^(?:[.,]| (?:company|team|organi[sz]ation|firm|school|club|group|workspace|household)\b)/i.test(
      reading.text.slice(span.end),
    )
  )
    return false;
  // “The old tenant left you with a spare key”: it was a help
  if (
    /\bleft(?: (?:us|you|an?|some|the|their|his|her|two))?$/i.test(words) &&
    /^(?: with)?(?: (?:an?|some|the|their|his|her|two|three|good))?(?: \w+)? (?:keys?|address|notes?|number|list|scarf|coat|bag|umbrella|gloves?|phone|books?|review|tip|message|recipes?|manual|instructions|gift|thanks|garden|furniture|photos?|plans?)\b/i.test(
      reading.text.slice(span.end, whole.span.end),
    )
  )
    return false;
  // “The old team left a backlog, and we've cleared it”
  if (
    /\bleft\b/i.test(words) &&
    /^[^.!?]*,? (?:and|but|which) (?:we|I)(?:[’']ve|[’']ll| have| will)\b/.test(
      reading.text.slice(span.end, whole.span.end),
    )
  )
    return false;
  // “My colleague said that it wasn't our pipe. It is.”
  if (
    /\bnot\b|n[’']t\b/i.test(words) &&
    takesBack(reading.slice(reading.sentences[cue.sentence + 1]?.span ?? { start: 0, end: 0 }))
  )
    return false;
  // “The builder next door cut our cable, so the line is down until six”: it tells until when
  if (
    / our \w+$/i.test(words) &&
    /^,? so (?:the|your) [^.!?]*\b(?:until|till|from|by)\b/i.test(reading.text.slice(span.end, whole.span.end))
  )
    return false;
  // “Someone changed the email on your account”: a stranger's deed
  if (
    /^some(?:one|body) /i.test(words) &&
    /\byour (?:\w+ )?(?:account|card|profile|name|inbox|wallet|password|number)\b/i.test(
      words + reading.text.slice(span.end, whole.span.end),
    )
  )
    return false;
  // “Nobody at the school is to blame. We printed the wrong menu.”: the sender owns it
  if (
    /^(?:nobody|no one|none of|neither)\b|(?:\bnot|n[’']t)(?: \w+)? to blame/i.test(words) &&
    /^\W*(?:we|i) (?!(?:can|could|do|did|would|will|have|are|am|only|just|simply|never)\b)\w+\b(?: \S+){0,5} (?:wrong|twice|too|late|instead)\b|^\W*(?:we|i) (?:did|were|was|am|are|forgot|missed|lost|broke|misread|failed)\b/i.test(
      reading.slice(reading.sentences[cue.sentence + 1]?.span ?? { start: 0, end: 0 }),
    )
  )
    return false;
  if (/^others can(?: ?not|[’']t) (?:read|see|open|use|view|hear|join|book|edit)$/i.test(words)) return false;
  if (SOFTWARE.test(words) || OWN_PLACE.test(words)) return false;
  const rest = reading.text.slice(span.end, whole.span.end);
  // "The courier couldn't find the bell, so he left it next door": what came of it is told
  if (
    /\bcould(?:n[’']t| not) (?:find|park|read)$/i.test(words) &&
    /, (?:so|and) (?:he|she|they|it|your|the|I|we)\b/i.test(rest)
  )
    return false;
  // "You have the right to be angry with the council", "due to two nurses being ill"
  if (
    /^(?:be|get|feel|stay)\b/i.test(words) &&
    /\b(?:right|reason|reasons|entitled|free|allowed|cause) to $/i.test(
      reading.text.slice(whole.span.start, span.start),
    )
  )
    return false;
  if (
    /^ (?:being|who (?:is|are|was|were)|having been) (?:ill|sick|off|away|absent|injured|unwell|on leave)\b/i.test(rest)
  )
    return false;
  // "Nobody warned you of the road works, and somebody should have": the sender owns it
  if (
    /\b(?:somebody|someone) (?:really )?should(?: have|[’']ve)$/i.test(words) &&
    /^[.!]?$/.test(rest.trim()) &&
    /(?:\bnobody|\bno one|\bnot|n[’']t|\bnever)\b/i.test(reading.text.slice(whole.span.start, span.start))
  )
    return false;
  const next = reading.sentences[sentence + 1];
  // "See a doctor through our partner clinic", "a rule for our cleaners: they don't move shelves"
  if (/^through\b/i.test(words) && !isTroubled(reading, whole)) return false;
  if (
    /^they (?:do not|don[’']t) \w+$/i.test(words) &&
    /: $/.test(reading.text.slice(Math.max(0, span.start - 2), span.start))
  )
    return false;
  // "The courier couldn't find your door. What colour is it?", "the box office forgot nothing"
  if (/\bcould(?:n[’']t| not) find$/i.test(words) && next?.end === '?') return false;
  if (/\bforgot$/i.test(words) && /^ (?:nothing|no one|nobody)\b/i.test(rest)) return false;
  // "A colleague told you the wrong price. We'll keep to it."
  if (
    /^(?:a|one of (?:our|my)|our|my) (?:\w+ )?(?:colleagues?|team|clerks?|agents?)\b/i.test(words) &&
    next?.block === whole.block &&
    MAKES_GOOD.test(reading.slice(next.span))
  )
    return false;
  // "To pay for somebody else's mess would be unfair"
  if (/^ (?:would|might) (?:not )?be (?:unfair|wrong|unjust|fair|right|hard|upsetting|annoying|galling)\b/i.test(rest))
    return false;
  // "The workshop is behind the bakery", "the doctor can't write it without seeing you", "our drivers never ask for a PIN"
  if (/\bis behind$/i.test(words) && /^ (?:the|our|a)\b/i.test(rest)) return false;
  if (/\bcan(?: ?not|[’']t) \w+$/i.test(words) && /\b(?:without|until|unless|before)\b/i.test(rest)) return false;
  if (/\bnever asks?$/i.test(words) && /^ (?:for|you)\b/i.test(rest)) return false;
  // "The label carried the wrong street because we mistyped it", "we keep the parcel at the depot"
  if (/\bbecause (?:we|I|our)\b/.test(rest)) return false;
  if (/^keep\b/i.test(words) && /^(?:we|i)$/.test(reading.word(first - 1))) return false;
  // "The registry doesn't give the fee back": a rule of theirs
  if (
    /\bdo(?:es)?(?: not|n[’']t) give$/i.test(words) &&
    /^ [\w ]*\bback\b/i.test(reading.text.slice(span.end, whole.span.end))
  )
    return false;
  if (namesWhoDecides(reading, cue, whole)) return false;
  // "The manufacturer changed the recipe": news of a thing, and nobody's slip
  if (
    cue.type.endsWith('lapse') &&
    NEW_MAKE.test(reading.text.slice(span.start, whole.span.end)) &&
    !SPRUNG.test(reading.slice(whole.span))
  )
    return false;
  const before = reading.text.slice(whole.span.start, span.start);
  // "Being deceived by them is no fault of yours", "the seller is to blame for this, not you"
  if (
    /^[^.;:]*?(?:\bno fault of yours\b|(?:\bnot|n[’']t|\bnever) your (?:own )?fault\b|, not you\b(?! (?:or|nor)))/i.test(
      rest,
    )
  )
    return false;
  // "The printer is to blame: its drum is worn": a thing is the cause
  if (/\bto blame$/i.test(words) && /^[:;,–—] (?:its|it[’']s) /i.test(rest)) return false;
  // "Your landlord may say that the meter is to blame": others may say so
  if (
    /\b(?:may|might|could|will|would) (?:well |also )?(?:say|tell you|claim|think|argue|answer|reply|insist)(?: that)? (?:the |your |it )?$/i.test(
      before,
    )
  )
    return false;
  // "Behind the wheel sits our driver", "behind the hotel is a builder's yard"
  if (
    /\b(?:behind|at the bottom of)\b.* (?:is|are|was|were|stands?|stood|sits?|lies?|lurks) $/i.test(before) &&
    (!TROUBLED.test(before) || /['’]s$/.test(words))
  )
    return false;
  if (BADLY_SAID.test(before) && BAD_PARTY.test(words) && !/\bblame$/i.test(words)) return false;
  if (/\bthank\b/i.test(words) && !TROUBLED.test(reading.slice(whole.span))) return false;
  // "We rely on the bus company for the trip", "the last bus is not ours, but the council's"
  if (/\b(?:rel(?:y|ies)|depends?|dependent)\b/i.test(words) && /^ (?:for|to)\b/i.test(reading.text.slice(span.end)))
    return false;
  if (/^not (?:ours|mine)\b/i.test(words) && !isTroubled(reading, whole)) return false;
  // "Take it up with the desk, which is open till ten"
  if (
    /^(?:take|taking|bring|raise)\b/i.test(words) &&
    /^,? (?:which|who|where|they)\b/i.test(reading.text.slice(span.end))
  )
    return false;
  // "For the new swings you can thank the council"
  if (
    /\bthank\b/i.test(words) &&
    GIFT.test(reading.slice(whole.span)) &&
    !TROUBLED.test(reading.slice(whole.span).replace(/\b(?:this|that|these|it|one)\b/gi, ''))
  )
    return false;
  // The night is called "Blame it on the Boogie"
  if (/\bblame\b.* the$/i.test(words) && /^ \p{Lu}/u.test(reading.text.slice(span.end, whole.span.end))) return false;
  // "Keep it out of the hands of children"
  if (/\bhands$/i.test(words) && /^ of\b/i.test(reading.text.slice(span.end, whole.span.end))) return false;
  // "It was our driver who left the gate open": the sender names one of their own.
  const named = reading.text.slice(whole.span.start, span.end);
  if (
    /\bit (?:is|was) our\b/i.test(named) &&
    !OUTSIDE.test(named) &&
    !/\bnothing to do with\b/i.test(reading.slice(whole.span))
  )
    return false;
  if (cue.type.endsWith('lapse') && EXCUSED.test(reading.text.slice(whole.span.start, span.start))) return false;
  if (/^[Ii]f (?:only )?(?:you|we|I|it|that|this|nobody)\b/.test(words) && !/\bup to (?:us|me)$/i.test(words))
    return false;
  if (
    /^(?:if|had)\b/i.test(words) &&
    !/\b(?:would|could|might)(?: not|n[’']t)? \w+\b|[’']d \w+\b|none of this/i.test(reading.slice(whole.span))
  )
    return false;
  if (/^some(?:body|one) (?:did|has)(?:n[’']t| not) (?:read|follow)/i.test(words)) return false;
  if (MATCH.test(reading.slice(whole.span)) && /\bteam|side|ball|they\b/i.test(words)) return false;
  // "We were wrong to say that …"
  if (
    /\b(?:wrong|mistaken|unfair|sorry|hasty) (?:of (?:me|us) )?(?:to (?:say|claim|tell|write|blame|suggest)|when|in saying)\b/i.test(
      before,
    )
  )
    return false;
  if (FOUND.test(reading.slice(whole.span)) || FICTION.test(reading.slice(whole.span))) return false;
  // "You wrote that it's the courier's fault"
  if (
    /\byou(?:r \w+)? (?:wrote|said|say|told|noticed|saw|spotted|discovered|fear|worr(?:y|ied)|think|thought|feel|felt|suggest(?:ed)?|suspect(?:ed)?|write|mention(?:ed)?|guess(?:ed)?)\b/i.test(
      before,
    )
  )
    return false;
  if (ownsFault(reading)) return false;
  const near = around(reading, whole);
  return !OWNED.test(near.replace(DENIES, ' '));
}

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const text = reading.prose.text;
  const words = reading.slice(cue.span);
  return {
    at: { text, span: cue.span },
    message: `“${words}” puts the fault on somebody else. Tell the cause as a fact, and say what you do about it.`,
    fixes: [fixFor(reading, cue, context)],
  };
}

const CAUSE =
  /\b(?:(?:due|owing) to|(?:because|on account|as a result) of|for (?:\w+ ){0,2}(?:reasons|causes))\b[\w ,'’-]*$/i;
const CONTROLLED = /^[\w ]{0,40}?\b(?:control|influence|hands|power|reach)\b/i;

function fixFor(reading: Reading, cue: Cue, context: RuleContext): NonNullable<Finding['fixes']>[number] {
  const text = reading.prose.text;
  const whole = reading.sentences[cue.sentence] as Sentence;
  const cause = CAUSE.exec(reading.text.slice(whole.span.start, cue.span.end));
  if (cause !== null && cause.index > 0) {
    const rest = CONTROLLED.exec(reading.text.slice(cue.span.end, whole.span.end));
    const span = { start: whole.span.start + cause.index, end: cue.span.end + (rest?.[0].length ?? 0) };
    return {
      title: 'Name the cause',
      edits: [{ at: { text, span }, text: `because ${context.fillIn('what happened')}` }],
    };
  }
  // The rest of the sentence hangs on a condition, or denies the sender's part.
  const isCondition =
    /^(?:if|had|were)\b/i.test(reading.slice(cue.span)) || reading.has(`${ID}.not-ours`, cue.sentence);
  const step = `Putting this right is our job: ${context.fillIn('what you do about it, and by when')}`;
  const span = isCondition ? whole.span : clauseAround(reading, cue);
  const statement = statementFor(reading, cue, span, isCondition ? `${step}.` : step);
  return { title: 'Say what you do about it', edits: [{ at: { text, span }, text: statement }] };
}
