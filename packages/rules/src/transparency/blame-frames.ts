/**
 * The ways of blaming somebody else, whoever they are: what they did set against what the sender did not, their name behind a
 * cause, a deed passed on to them, the reader sent to them with their anger, and nobody of ours who had a say.
 */
import {
  ADVERB,
  BAD,
  DET,
  DUE,
  FAULT,
  FORCES,
  HARMED,
  NAMED,
  OUTSIDERS,
  PARTY,
  POOR_WORK,
  SHODDY,
  TROUBLE,
} from './blame-words.ts';

/** People beside the reader, who are no firm. */
export const BYSTANDERS =
  'guest|guests|tenant|tenants|neighbour|neighbours|neighbor|neighbors|visitor|visitors|passenger|passengers|resident|residents|occupant|occupants|occupier|lodger|lodgers|flatmate|flatmates|pupils|students|children|kids|campers|walkers|players|members|customers|customer|shoppers|thief|thieves|burglars|vandals|fraudster|fraudsters|scammers|scammer|hackers|hacker|spammers|inspector|inspectors|judge|judges|minister|politicians|mayor|police|army|lot|crowd|bods|bod|blokes|bloke|folk|mob|brigade|security|screeners|guards|contractor|underwriter|underwriters|organist|parents|owner|owners|removal|lettings|letting|scheduler|schedulers|handler|planners|planner|wholesalers|roaster|purser|porters|underwriting|actuaries|franchise|franchises|affiliate|affiliates|trader|traders|exchange|clearing house|charterer|shipowner|terminal|port|harbour|grid|waterworks|syndicate|label|studio|distiller|brewer|butcher|smelter|foundry|weaver|weavers|dyer|dyers|tannery|bottler|bottling|hatchery|abattoir|creche|orchard|vineyard|vintner|cooperative|coop|guild|federation|embassy|consulate|court|notaries|probate|conveyancer|conveyancers|board|top|directors|shareholders|investors|bosses|freeholder|freeholders|leaseholder|lender|trainspotters|hotline|freeholders|joiner|joiners|carpenter|carpenters|fishmonger|locksmith|undertaker|saddler|farrier|actuarial|trustees|treasury|chancery|quango|ofcom|operator|mint|subagent|subagents|stringer|jury|juries|panel|umpire|ref|officials|stewards';
const PEOPLE = `(${PARTY}|${BYSTANDERS})`;
/** Everybody outside the sender's house: a colleague may act for the sender. */
const OUTSIDE = `((the|your|a|an|their|some|those|these|another|one of the|that) ..2 (${OUTSIDERS}|${BYSTANDERS}|post office|post|head office|data centre|delivery (company|firm)|card issuer|previous owner|print shop)|${NAMED}|corporate|upstairs)`;
const MACHINE =
  '(algorithm|algorithms|system|software|robot|robots|bot|bots|chatbot|computer|computers|app|filter|firewall|printer|scanner|plugin|plug in|script|autopilot|ai|assistant|machine|till|autocorrect|spell checker|satnav|sat nav|gps|sensor|scheduler|website|server|spreadsheet|import|update|sorter|conveyor|machinery|programme|program)';
const WHO = `(${DET} ..2 ${PEOPLE}|${NAMED}|<cap>)`;
/** What was done, told of anybody: a past tense. */
const DID =
  '(<ed>|broke|lost|sent|gave|made|took|put|left|forgot|got|did|wrote|chose|sold|told|cut|let|went|came|set|hit|threw|drove|misread|withdrew|shut|kept|held|burst|blew|swept|struck|brought|bought|built|dug|drew|drank|ate|fell|flew|froze|grew|hid|knew|laid|led|lent|meant|met|overran|paid|quit|ran|rang|rose|said|saw|shook|shot|sank|slept|spent|spilt|split|spread|stole|stuck|swore|tore|thought|understood|woke|won|wore)';
const AT_WHOSE = `((at|in|with|by|of|on the part of|from|inside|within|on the side of) ..2 (${WHO}|${DET} ..2 <any> 's))`;
/** What goes wrong somewhere. */
const MISHAP =
  '(slip-up|slip up|slip|lapse|mix-up|mix up|foul-up|snarl-up|hold-up|cock-up|mess-up|blunder|bungle|hiccup|muddle|breakdown|outage|backlog|inaction|delay|delays|strike|mistake|mistakes|error|errors|fault|faults|failure|failures|failing|failings|omission|omissions|oversight|glitch|misunderstanding|miscommunication|mishap|carelessness|negligence|incompetence|bottleneck|bug|shortage|staff shortage|problem|problems|issue|issues|typo|miscount|misprint|hitch|screw-up|neglect|inattention|sloppiness|human error|confusion|crossed wires|shortcomings|clerical error)';
const ANGER =
  '(anger|complaint|complaints|frustration|rage|grievance|grievances|quarrel|beef|argument|fury|wrath|displeasure|criticism|questions|blame|irritation|dissatisfaction|annoyance|ire|indignation|gripe)';
const RAGE =
  '(shout|yell|scream|moan|complain|grumble|swear|rant|be angry|get angry|be cross|be annoyed|be furious|rage|vent|have a go|have a word|take it out|take this out)';
const OURSELVES = '(us|me|we|our <any>|ours|my <any>|this <any>|(anyone|anybody) here)';

export const FRAMES = {
  /** On condition that anybody is to blame. */
  anyone: [`if (anyone|anybody|somebody|someone) (owes|owed) you ..4 «(it|then it)? (is|'s) (${WHO}|them|they)»`],
  /** Blame, whoever mends it. */
  strong: [
    // Their name stands behind it.
    `(${TROUBLE}|${FAULT}|delay|delays|omission|loss|damage|shortage|confusion|outage|wait|mishap|lapse) ..4 (is|was|are|were|can be|may be|must be) ${ADVERB} (put)? ${ADVERB} (attributable|ascribable|imputable|traceable|traced back|put down|owing|down|due|attributed|ascribed|chargeable) ${ADVERB} (to|with) ..1 ${WHO}`,
    `(${FAULT}|${TROUBLE}|failure|failures|omission|lapse) ${ADVERB} (on|from) (${DET} ..2 ${PEOPLE}|${NAMED}|<cap>) 's? (side|end|part) (and|but|,)? not`,
    `${POOR_WORK} (on|by|from) ..3 's? (part|side|end) ..1`,
    `(cause|root|source|origin|explanation|reason|root cause) (of|for|behind) ..4 (is|was|lies|lay|were|are) ${ADVERB} (with|at|in)? (${DET} ..2 ${PEOPLE}|${NAMED})`,
    `(${FAULT}|mess|delay|muddle|damage|chaos|wait|shambles|outcome|result) ..3 (is|was|are|were|'s) ${ADVERB} (${DET} ..2 ${PEOPLE}|${NAMED}|<cap>) 's ${ADVERB} (work|handiwork|doing|job|making|decision|idea|brainchild|invention|creation|achievement)`,
    `that (is|'s) ${NAMED} for you`,
    `that (is|'s) ${DET} ..1 ${PARTY} for you`,
    `(you|everyone) (have|'ve|had|has) (got|only)? ..5 to (thank|blame) (for|in)`,
    // We too suffer from them.
    '(i|we) (am|are|were|was|have been)? (too|also|ourselves|both|all|as much|just as much|equally) (am|are|were|have been)? ..2 (victim|victims|casualties|sufferers|casualty|let down|misled|cheated|left)',
    `(i|we|us) (was|were|am|are|have been|had been|got|feel|felt) ${ADVERB} (badly served|ill served|poorly served|short-changed|messed about|messed around|kept (waiting|in the dark)|stitched up|strung along|betrayed|cheated|conned|sold (short|a pup)|given the runaround|stood up|left (in the lurch|hanging|stranded|high and dry|without)|abandoned|ignored|duped|taken in|failed|let down) ..2 by`,
    `(${WHO}|they|he|she) ${ADVERB} (cancelled|canceled|bailed|walked out|ran out|backed out|pulled out|hung up|reneged|defaulted|dumped (it|this|that)|sprang (it|this|that)) on (us|me)`,
    `(pulled out|backed out|dropped out|walked out|bailed out) ..4 (leaving|which left|and left) (us|me)`,
    // It was they who did it.
    `(it|that) (is|was|'s) (${DET} ..2 ${PEOPLE}|the ..2 (lot|people|guys|side|end)|${NAMED}) (who|that) (is|are|was|were|keeps|keep|has|have|had) ${ADVERB} (slow|late|behind|wrong|stalling|sitting|holding|dragging|at fault|to blame|responsible|not <ing>|lost|broken|forgotten|made|caused|put|sent|got|done)`,
    `(who|which|that) ${DID} ..6 (and)? not (us|we|me|(our|my) <any>)`,
    `(put|chalk) (it|that|this|the ..1) (all)? (down|up) to (${DET} ..3 ${PEOPLE}|${NAMED})`,
    `(this|that|it) (one)? (is|'s|was) ${ADVERB} on (them|him|her) $`,
    `${DID} by (${DET} ..3|${NAMED}|<cap>) (and|but)? not by (us|me|our|the|this|any|anyone)`,
    `(was|were|is|are|been|got) ..2 ${DID} by ..4 (who|which) (asked|consulted|told|warned|informed) (nobody|no one|none of us)`,
    `(whoever|whomever) ..5 (can|could) not have (been|had|done|looked|read|known|paid|<ed>)`,
    // We do not decide it.
    `(what|how|when|whether|where) (${WHO}|they) (does|do|did|decides|decide|charges|charge|chooses|choose|says|say|sends|delivers) ..5 (is|are|was) ${ADVERB} (not (up to|for|in|within|our|on|something)|beyond|out of|outside|up to them|anyone 's guess|their (business|affair|decision))`,
    `once ..6 (left|leaves|leave|has left|have left|is out of|are out of|passes|passed|out of) (us|our <any>) ..2 (${WHO}|they|it) (can|could|may|is|are) ..4`,
    `(is|are|was|were) (where|when) (it|they|things|this|everything) ${ADVERB} (got|get|gets|went|goes|broke|breaks|came|fell|falls) (stuck|wrong|lost|delayed|held|apart|unstuck|down|broken)`,
    // Go to them with your anger.
    `your ..1 ${ANGER} ${ADVERB} (is|are|should be|lies|ought to be|must be|belongs|belong|needs to go|should go|would be better|is better) ..1 (with|at|to|directed|aimed|addressed) ..1 (${WHO}|them|the|your)`,
    `(direct|address|aim|point|send|take|turn|vent|save|keep) (your|all|that|the|any)? ..1 (anger|complaint|complaints|frustration|rage|grievance|grievances|fury|wrath|criticism|irritation|annoyance|ire|indignation) ..1 (at|to|towards|on|against|for) (${WHO}|them|the)`,
    `(nobody|no one|none of us) (here|(at|in|of|from|on) ..3) (can|could|may|should|is|was) (not)? (be|to be)? (held)? (accountable|responsible|liable|blamed|faulted|answerable|at fault|to blame) (for)?`,
    `(better|best|do well to|free to|want to|welcome to|had better|you can|you could|you may|you should|go and|go|please) (to)? ${RAGE} ..1 (at|to|with|on|about it to|against) (${WHO}|them|the ..1 <any>)`,
    `(i|we) (would|'d|should) be (furious|angry|cross|livid|annoyed|mad|upset) (with|at|about) (${WHO}|them) ..4`,
    `(do not|no use|no point|no good|stop) (in)? (come|coming|write|writing|look|looking|shout|shouting|complain|complaining|moan|moaning|run|running|cry|crying|get|getting|be|being) ..2 (to|at|with)? (us|me) ..3 (ask|go|try|talk to|speak to|call|ring|complain|look at|it is|it was|blame|be|get|write to|shout) ..1 (${WHO}|the|your|them)`,
    // Nature and luck.
    `${FORCES} (put|puts|has put|have put) paid to`,
    `(mother nature|nature|fate|the gods|luck|murphy) (has|had|have) (other|different) (plans|ideas)`,
    // Their thing.
    `${DUE} ..2 (${BAD}|${SHODDY}|late|wrong|missing|poor) ..2 (from|by|at|of) (${DET} ..2 ${PEOPLE}|${NAMED})`,
    `if only (${DET} ..2 ${PEOPLE}|${NAMED}|they) (could|had|would|did|knew|were)`,
    `${NAMED} 's ..2 (update|release|version|change|driver|software|app|servers|server|system|strike|decision|error|outage|bug|policy|rules|feed|api|patch|people|staff) (killed|broke|wiped|ruined|wrecked|crashed|deleted|messed|knocked|took|caused|stopped|screwed|sank|blocked|bricked)`,
    // Their doing, their call, their name alone.
    `(is|was|are|were|'s) ${ADVERB} (of)? (${DET} ..2 ${PEOPLE}|${NAMED}|<cap>) 's ${ADVERB} (own)? (making|call|choosing|brainwave)`,
    `(${DET} ..2 ${PEOPLE}|${NAMED}|<cap>) 's ..1 ${FAULT} (and|but)? (not|rather than) (ours|mine|our|my|us)`,
    `${DET} ..2 ${PEOPLE} 's ..2 (is|was|are|were) ${ADVERB} (the ..1 (cause|reason|root|source)|why|what (caused|causes|delays|delayed|led)|to blame|behind)`,
    `(it|that|this) (is|was|'s) ${ADVERB} (the|our|your|a|their) ..2 (${MACHINE}|${FORCES}|calendar|update|weather|post) (and|but)? not (me|us|we|our <any>)`,
    `(it) (is|was) ${DET} ..2 ${PEOPLE} (that|who) (has|have|had) (failed|neglected|refused|omitted|forgotten|let)`,
    `(look|looking) no further than ${WHO}`,
    `(fingers|signs|everything|evidence|all) (point|points|pointed) (to|at|towards) ${WHO}`,
    `(give|giving) ${WHO} ..1 (a piece of your mind|an earful|a rocket|what for|hell|both barrels)`,
    `(that|there) (is|'s|lies) the (trouble|problem|thing|snag|catch) with (${DET} ..2 ${PEOPLE}|${NAMED}|outsourced|foreign|cheap|temps|outsourcing|subcontracting|agency|<ing> ..1)`,
    `(other|another|somebody else|someone else|others) ..1 's ..1 (sins|mistakes|mistake|planning|mess|negligence|errors|error|failings|carelessness|bad <any>|poor <any>)`,
    `(other people|others) 's? ..1 (sins|mistakes|mess|negligence|errors|failings)`,
    '(left|made|forced|having) to (carry|take|hold) the (can|blame|baby|flak|rap)',
    `(nobody|no one|none) (in|at|of|on|from) (the|our|this) <any> (was|were) (asked|consulted|told|warned|informed|involved)`,
    // Before us, without us.
    `(would|'d|could) never have (happened|been <ed>|gone wrong) (on my|with me|under|in my|at my|had|if)`,
    '(i|we) (was|were) not (here|there|around|working here|in charge|yet|on duty|employed) ..2 (when|at the time|then|yet|that)',
    `(before|prior to) (the|my|our) (merger|takeover|time|days|arrival|watch|appointment)`,
    '(under|in) the (old|previous|former|last) (bosses|regime|management|owners|owner|board|team|firm|guard|landlord|ownership|administration)',
    // Without them.
    `^ were (${DET} ..2 ${PEOPLE}|${NAMED}|<cap>) (not)? ..3 (you|we|it|this|your|the|none)`,
    `(but|except|save|if not) for (${DET} ..1 ${PEOPLE}|${NAMED}|(the|this|that) ..1 (strike|weather|storm|war|traffic)) `,
    `(would|'d) (have|be) ..6 if (${DET} ..2 ${PEOPLE}|${NAMED}|they|<cap>) (had|kept|did|could|would|were|was|answered|worked|paid|<ed>)`,
    // A machine or a fate with a will of its own.
    `(the|our|a) (${MACHINE}) (says|said) (no|so|otherwise)`,
    `(${NAMED}|<cap>|they|the bank|the insurer|head office) (says|said) no (so|and)`,
    `(weather|gods|fates|stars|elements|heavens|tide|winds) ..1 (was|were|are|is) ${ADVERB} (not (kind|on our side|with us|smiling|cooperating)|against (us|you|it)|unkind|to blame)`,
    `(take|taking) it up with (the weather|nature|god|the gods|fate|the stars|mother nature|mars)`,
    `(technology|tech|computers|it|machines|the internet|trains|builders|planes|banks) ..1 what can (you|we|one) do`,
    // On their word.
    `(relied|acted|went|built|based) ..5 (on|by) ${ADVERB} ..3 (bad|wrong|false|faulty|poor|misleading|incorrect) ..1 (from|of|by|supplied) ${WHO}`,
    `(relied|acted|went|depended|trusted) ..4 (on|by)? what ${WHO} (told|gave|said|sent|supplied|wrote|promised)`,
    `(figures|data|information|details|address|dates|date|numbers|drawings|measurements|plans|label|labels|price|weights|name|file|files) (that (was|were))? (supplied|given|sent|provided|passed|handed|entered) (to (us|me))? by ${WHO} (was|were|had|contained|is|are)`,
    `(the|our|my) ..2 ${PARTY} ..2 (does|do|did) not (even)? (know|understand|speak|read|grasp) ..4 (hence|so|which is why|and so|and that)`,
    `(${WHO}|they) ${ADVERB} (went|going) (down|bust|under|dark) and (took|take|brought)`,
  ],
  /** Said of a subject that is looked for: a firm, a colleague, the guests before you. */
  cause: [
    `(is|are|was|were|'s) ${ADVERB} (the ..1 (reason|cause)|why|what (is|are|was|were|'s)? ..1 (behind|caused|causes|causing|held|holding|made|broke|delayed|delaying|went wrong|keeps|kept|stops|stopped)|behind (this|that|the|it|your|all))`,
    `(is|are|was|were|'s) ${ADVERB} (responsible for|answerable for|the root of|at the root of|the source of|the origin of|guilty of|to (blame|thank) for)`,
  ],
  /** Told as a fact where the sender's next step stands beside it. */
  lapse: [
    `(it|that) (is|was|'s) (a|an|the|my|our|some) (previous|former|earlier|last|other) ..3 (who|that) (broke|lost|forgot|deleted|set|typed|entered|promised|chose|booked|packed|signed|told you|misread|changed|did|damaged|cancelled|mixed|moved|made the|got)`,
    `^ (there|then)? (due|owing|thanks|because of|on account of) (to)? ${DET}? ..1 (inertia|intransigence|obstinacy|slowness|indifference|inattention|shortcomings|errors|mistakes|whims|chaos|strike|strikes) ..2 (of|at|by|from) ${WHO}`,
    `(due to|because of|owing to|on account of|only because of|caused by) (the)? (${OUTSIDERS}) (side|end|people|fault|only|delay|issue)`,
    `(rejected|declined|refused|delayed|lost|late|held up|cancelled|damaged|closed|missing|blocked|broken|failed|stuck|wrong) (only|just|purely|mainly)? (because of|due to|owing to|thanks to|on account of) ${WHO}`,
    `thanks to (the|this|that|a) ..1 (strike|weather|storm|war|traffic|flood|snow)`,
    `${WHO} ${ADVERB} (transposed|mistyped|miskeyed|misfiled|misspelled|misspelt|muddled|botched|burned|burnt|smudged|garbled|misprinted|misaddressed|miscounted|spilled|spilt|nicked|severed|punctured|pinched|flooded|scorched|trod on|reversed into|backed into) ..1`,
    `(clerk|person|man|woman|lad|girl|someone|somebody|colleague|people|lot|guys|agent|temp|trainee|driver|chap) (at|in|from|on|upstairs|downstairs|next door) ..3 ${ADVERB} (transposed|mistyped|left (a|the|it|your|water|rubbish|everything|something) ..2 (on|off|open|running|out|behind|unlocked|lying|dirty)|broke|lost|forgot|muddled|swapped|dropped|cut|misread|deleted|overlooked|mislaid|flooded|sent the|put the|took the|pressed the)`,
    `(other|previous|earlier|some|certain|rowdy|noisy|drunk|drunken|last|fellow|inconsiderate) (guest|guests|tenant|tenants|passengers|visitors|customers|users|players|people|campers|residents|neighbours|students|children|kids|drivers|fans) ${ADVERB} (left|broke|took|stole|damaged|spilled|spilt|smashed|ruined|burned|lost|cut|blocked|made|dropped|wrecked|flooded|jammed|threw (stones|rubbish|things|it|your|the))`,
    `^ (kids|vandals|thieves|trainspotters|youths|hooligans|burglars|drunks|hackers|tourists|fans|somebody|someone) ${ADVERB} (threw (stones|rubbish|things|bottles|eggs|paint|it)|cut|broke|stole|smashed|damaged|tore|took|burned|burnt|blocked|kicked|jammed|dug)`,
    `(the|a|our|your|somebody 's|that) ..2 (neighbour|neighbor|landlord|driver|builder|tenant|boss|farmer|guest) 's ..1 (dog|cat|kid|kids|son|daughter|car|van|digger|men|boys|lads|lorry|wife|husband) (did|broke|ate|hit|cut|chewed|dug|took|left|nicked|ran)`,
    `(was|is) (a|the|our|some) (new|young|temp|temporary|junior|agency) ..1 (girl|boy|lad|chap|kid|starter|one|hire|person|driver|clerk|waiter|nurse|cleaner|agent) ..1 (she|he|who|they) (did not|does not|is|was|had no|had not)`,
    `(agent|person|chap|girl|man|woman|lady|lad|clerk|colleague|driver|adviser|one|nurse|teacher|operator) (who|that|you) ..5 (was|is) (new|a (temp|trainee|beginner|stand in|newcomer)|still (new|learning|in training)|very new|not (trained|one of ours))`,
    `<cap> was on (duty|shift) ..3`,
    `(you) (spoke|talked) (to|with) <cap> ..3 (that|which) (explains|says)`,
    `(autocorrect|spell check|spellcheck|the ..1 ${MACHINE}) ${ADVERB} (turned|rejected|deleted|cancelled|doubled|renamed|swapped|mixed) (you|your|it|the|us) ..3`,
    `(dent|scratch|delay|leak|hole|damage|noise|stain|mess|crack|error|mistake|mix-up) (that|this|it)? ..1 (was|is) ${DET} ..2 ${PEOPLE} ..1 $`,
    `${DUE} ..4 ${MISHAP} ${ADVERB} ${AT_WHOSE}`,
    `${DUE} ${WHO} 's ..2 ${MISHAP}`,
    `${MISHAP} ${AT_WHOSE} ${ADVERB} (cost|led|caused|meant|means|made|delayed|left|resulted|put|lost|ruined|held|kept|is (why|behind|the reason)|was (why|behind|the reason))`,
    `(pending|stuck|held up|held|delayed|blocked|stalled|lying|waiting|sitting) ..1 (from|at|with|on|in) (${DET} ..2 ${PEOPLE}|${NAMED}|<cap>|<cap> <cap>) 's? ..1 (side|end|part|only|queue|desk|hands|level|inbox)`,
    `(issue|problem|delay|mistake|error|fault|it|this|same|lapse|bug|outage|hold-up) (is|was|came|comes|happened|are|were|done|was done) ${ADVERB} (from|at|on|by) (the|their|your)? (${PARTY}|${NAMED}|<cap>|<cap> <cap>|another <any>|a different <any>) 's? (side|end|part)`,
    `${WHO} ${ADVERB} (swore (blind)?|assured (us|me)|promised (us|me)|gave (us|me) (its|their|his|her) word|told (us|me|you) (a|an|some|lies|nonsense|rubbish|the wrong|wrong|otherwise)|sold (us|you) (a|an) (pup|dud|lemon|fairy tale|story)|fed (us|you))`,
    `(the|our|that|their|a) ..2 ${MACHINE} ${ADVERB} (decided|decides|refuses|refused|insists|insisted|(will|would|does|did) not (let|allow) (me|us)|did (it|this|that)|chose|thinks|thought|played up|played a trick|threw a <any>|went (haywire|mad|crazy|berserk|wild)|has a (mind|will)|had a (mind|will)|made (it|that|this|us) up|picked the wrong|(ate|swallowed|lost|deleted|mangled|garbled|scrambled|muddled|messed|misread|misrouted|misfiled|dropped) (it|your|the|this|up))`,
    `(who|that|which) (took|handled|wrote|entered|sold|served|made|sent|fitted|built|wired|packed|booked) ..4 (no longer works|does not work|does not work|is no longer|was new|is new|has left|has gone|was let go|is not) ..3`,
    `${WHO} ${ADVERB} (dragged (its|their) (feet|heels)|ran (late|out of time|behind)|fell (behind|through|short)|failed us|went (on strike|quiet|silent|awol|bankrupt|bust|home)|walked out|downed tools|missed (the|a|its|their|our) <any>|short-shipped|shipped (us|you)? ..2 (late|short|wrong|the wrong)|sent (us|you) ..1 (the wrong|last year 's|an old|a broken|wrong|half))`,
  ],
  /** The sender had no part in it: blame, where what another did stands beside it. */
  notOurs: [
    `(this|that) one (is|'s|was) ${ADVERB} not (down to|on) (us|me|our <any>|the (kitchen|team|shop|office|desk|garage|workshop|warehouse|clinic|school))`,
    `(none|nobody|no one) (of us|here|of our <any>|in (the|our|this) <any>|at (the|our|this) <any>|on our side|on this side) ..1 (did|saw|asked|pressed|chose|knew|decided|wanted|touched|agreed|approved|has|had|was|were|is)`,
    `(no|not one|not a) (person|human|human being|employee|member of staff|colleague|<person.role>) (here|of ours|in (the|our) <any>|at (the|our) <any>) ..1 (did|saw|asked|decided|chose|touched|was)`,
    `(i|we|we in the <any>|we at the <any>|us|our <any>) (was|were|am|are|have been|had been) (not|never) ${ADVERB} (asked|consulted|told|informed|warned|involved|notified|heard|in the room|a party|given)`,
    `(i|we|we in the <any>|us|our <any>|the ..1 (<person.team>|school|museum|agency)) (have|has|had|got|played|took|take) ${ADVERB} (no|little|zero|not (any|a)) (real)? (say|part|hand|role|choice|influence|control|involvement|input|vote|voice|power|option)`,
    `(has|have|had|is|was) ${ADVERB} nothing (at all|whatsoever)? to do with (us|our <any>|the ..1 (<person.team>|school|agency|museum)|this <any>)`,
    `(there (is|was)|with) (not a thing|nothing|little|not much|precious little) (that)? (i|we|anyone|us|a <any> <any>?) (here)? (can|could) (do|change)`,
    `(not a thing|nothing|little) (i|we) (can|could) do`,
    `(i|we|our <any>) (can|could) do (nothing|little|no more|not a thing)`,
    `(as|every bit as|just as|equally) (unhappy|shocked|surprised|cross|annoyed|upset|puzzled|sad) as you`,
    `what (could|can|should|was|am|are|do|did) (i|we|you|one) (to|expect|do|supposed)? ..3`,
    `(i|we|<person.team>) (just|only|merely|simply) (sell|resell|pass|host|print|deliver|book|stock|list|relay|forward|rent|ship|serve|assemble|act|collect|run|provide|broker|introduce)`,
    `(i|we) (am|are) (only|just|merely|simply) (the|a|an) ..1 (broker|agent|agency|messenger|middleman|go-between|reseller|shop|retailer|intermediary|platform|marketplace|dealer|postman|receptionist|cashier|tenant|landlord|host|branch|stockist|distributor)`,
    `(i|we|our <any>) (did|have done|kept|fulfilled|delivered|met) (all|everything|our|my|what) ..2 (part|bit|share|side|job|could|promised|had to|duty|work)`,
    `(i|we|our <any>) (shipped|sent|handed|posted|delivered|ordered|packed|dispatched|submitted|passed|pressed|paid|released|finished|booked|reported|filed|forwarded|left|was|were) (it|them|everything|your <any>|the <any>|over|on)? ..3 (on time|in time|in good time|on day one|days ago|weeks ago|on schedule|as promised|the same day|the day|correctly|properly|ready)`,
    `(goods|parcel|order|file|request|letter|shipment|payment|papers|it|they) (left|reached) (us|our <any>|them|the <any>) ..2 (on time|in time|in good time|days ago|on schedule|intact|in perfect)`,
    `(is|are|was|were|'s) not ${ADVERB} (up to|down to|for|because of|caused by|on) (us|me|our <any>) ..1`,
    `(i|we|our <any>|the <person.team>) (did|have|has) not ${ADVERB} (do|lose|lost|break|broken|make|made|touch|touched|send|sent|cause|caused|choose|chosen|change|changed|want|wanted|order|delete|damage|cancel|write|set|ask for|decide|flag|block|close|raise|forget|miss|pack|put|move|take|leave|enter|type)`,
    `(no|nobody|not|never|nothing to do with) (of)? (ours|us|our (own)? <any>|(the|this) (shop|school|clinic|team|office|kitchen|hotel|club|airline|agency|museum|branch))`,
    `(just|quite|every bit|no less|exactly)? as (shocked|surprised|annoyed|cross|sorry|upset|baffled|disappointed|angry|unhappy|frustrated|stunned) as you`,
    '(let|leaves|left) (everyone|everybody|us all) ..1 (us|ourselves) included',
    '(i|we) would have (had|sent|done|finished|delivered|told|been|made|fixed|shipped|paid) ..4 (days|weeks|long|hours|months|sooner|earlier|ago|by now)',
  ],
  /** What another did, in any words. */
  someone: [
    `${OUTSIDE} ..1 (has|have|had|just|simply|then|clearly|never)? ${ADVERB} (${DID}|decides|decide|refuses|sets|keeps|owns|makes|holds|charges|runs)`,
    `${OUTSIDE} (in|at|of|from|before|behind) ..3 (has|have|had)? (${DID}|decides|decide)`,
    `(the|a|that|their|your) ..1 ${MACHINE} (has|had|just|simply|then)? ${ADVERB} (${DID}|decides|does|will not|picks|flags|blocks)`,
    `(${FORCES}|weather|storm|wind|rain|snow|flood|lightning|heat|frost|tide|strike) (has|have|had)? ${ADVERB} (${DID}|ruins|stops|decides)`,
    `(is|was|were|been|are|got) ${ADVERB} (${DID}|thought up|dreamt up|dreamed up|brought in|cooked up|lost|broken|${HARMED}) (up|in|down|out|off)? by (${OUTSIDE}|head office|management|marketing)`,
    `(head office|management|marketing|corporate|upstairs|the board|legal|finance|accounts|headquarters|hq|purchasing|the developers|the engineers|the previous <any>|the last <any>|the old <any>) (has|have|had)? ${ADVERB} (${DID}|decides|decide|want|wants)`,
  ],
  /** One set against the other, where something went wrong. */
  contrast: [
    `thanks to (${DET} ..1 ${PEOPLE}|${NAMED})`,
    `(is|was|are|were|'s) ${ADVERB} (${DET} ..2 ${PEOPLE}|${NAMED}|<cap>|${FORCES}) ..3 not (${OURSELVES}|the <person.team>)`,
    `(${FORCES}|${WHO}|the ..1 ${MACHINE}) (has|have|had)? ${ADVERB} (${DID}) ..5 not (us|we|me|(our|my) <any>) $`,
    `(${FORCES}|${WHO}) (did|made|caused|sent|lost|broke|<ed>) ..6 (we|nobody here|none of us|no one here) (did not|had no|never|did)`,
  ],
  /** A bare name after "it was not us", or after a question that throws the complaint back. */
  cleft: [
    `^^ (it|that|this) (is|was|'s|would be|must have been|will have been) ${ADVERB} (${DET} ..2 ${PEOPLE}|${NAMED}|<cap>|them|they) ..1 $`,
    `^^ (${DET} ..2 ${PEOPLE}|${NAMED}|<cap>|they) (did|has|have|was|were|is|are|had) $`,
  ],
} as const;
