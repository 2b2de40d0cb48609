/**
 * How trouble is made small, whoever writes: it happens to all, it is only outside, the thing still works, it can be had again,
 * nobody died. Each frame names the trouble or what it did; the rule looks at what went wrong around those that don't.
 */

/** The words with `tail` behind them, or at the end of their sentence. */
const orAtEnd = (words: string, tail: string): readonly string[] => [`${words} ${tail}`, `${words} $`];

/** What has gone wrong with a thing or a matter. */
const HARM =
  '(glitch|issue|problem|problems|bug|error|errors|hiccup|snag|mistake|mistakes|flaw|flaws|defect|defects|fault|faults|inconvenience|delay|delays|scratch|scratches|dent|dents|mark|marks|blemish|blemishes|imperfection|crack|cracks|stain|stains|leak|leaks|mix-up|misunderstanding|slip|oversight|typo|typos|misprint|mishap|outage|interruption|damage|noise|noises|smell|smells|odour|spot|spots|chip|chips|tear|tears|hole|holes|drip|drips|rust|mould|mold|wear|rattle|squeak|hum|draught|damp|dirt|dust|breakage|dust|fray|crease|creases|fold|folds|bump|bumps|wobble|bruise|bruises|splinter|gap|gaps|burn|loss|losses|wait|discolouration|discoloration|smudge|smudges|fading|ding|nick|nicks|scuff|scuffs|cut|bend|tilt|lean|knot|run|ladder|pull|snag|warp|fog|mist|haze|flicker|lag|stutter|crackle|hiss|buzz|dead pixel|pixel|missing (button|screw|tile|page|letter|stitch|bulb|key|handle|knob|piece|part))';
/** Gone, late, spoiled: what a thing is when somebody complains of it. */
const SPOILED =
  '(torn|scratched|cracked|dented|chipped|stained|bent|broken|wet|damp|wrong|cold|burnt|burned|faded|lost|smudged|creased|loose|dirty|dusty|mouldy|stale|soggy|scuffed|frayed|ripped|crooked|damaged|late|off|squashed|crushed|melted|wilted|bruised|blurred|sour|flat|raw|undercooked|overcooked|delayed|cancelled|misspelt|misspelled|smelly|sticky|noisy|leaking|marked|snapped)';
/** Where trouble is said not to matter. */
const OUTSIDE =
  '(look|looks|appearance|finish|outside|surface|back|underside|bottom|base|inside|lining|edge|edges|corner|corners|rim|lid|cover|sleeve|jacket|packaging|packing|wrapping|wrapper|box|carton|case|casing|shell|skin|paint|paintwork|varnish|lacquer|coating|polish|colour|color|shade|label|sticker|tag|display|screen protector|hem|seam|sole|handle|frame|trim|border|margin|spine|binding|crust|peel|leaves|petals|wallpaper|carpet|rug|plaster|tiles|grout|front|side|sides|top|tip|end|strap|bag|foil|film|glass|bezel|body|bumper|bodywork|housing|exterior|interior|aesthetics|layout|spelling|wording|formatting|title|name|first page|last page|footer|header|decoration|icing|topping|garnish|starter|side dish|dessert|bread|intro|credits|subtitles|thumbnail|icon|logo)';
/** How often what is said to happen to all happens. */
const SOME_DAY =
  '(now and (then|again)|from time to time|once in a while|every (now and (then|again)|so often|once in a while)|sooner or later|at some point|at times|sometimes|occasionally|here and there|one day|some day|someday|these days|eventually|once in (a|their|its|his|her) (while|life|lifetime|career)|at least once|after all|in this (trade|business|line|weather|season|city|industry)|(once|twice) (a|in a) (year|life|lifetime)|you know|at one time or another|at (this|that) time of (the)? year|every year|every day|all the time)';
const BEFALLS = '(happen|happens|happened|occur|occurs|befall|befalls|strike|strikes|crop up|crops up)';
const ALL_OF_US =
  '(everyone|everybody|all of us|us all|anyone|anybody|any of us|each of us|the best|the best of (us|them|families|friends|homes|<any>)|even the best|(even)? the (best|finest|biggest|most careful|most expensive|greatest) <any>|(in|to|with|at|on) the best of <any>|every <any>|any <any>|most <any>|most of us|most people|many (people|guests|customers|a <any>)|lots of people|plenty of people|other (people|guests|customers|families|companies|tenants)|others|(every|any|each) (one|single one|man and his dog))';
/** Trouble that is only trouble of the moment. */
const EVERYDAY =
  '(everyday|daily|routine|weekly|run of the mill|garden variety|common or garden|ordinary|commonplace|humdrum|bread and butter|perfectly normal|usual|seasonal|familiar)';
/** What is had or done again. */
const AGAIN_DONE =
  '(take|make|buy|order|get|book|bake|write|print|type|draw|find|grow|do|shoot|have|plan|sew|paint|cook|pick|reorder|retake|rebook|rewrite|reprint|redo|remake|rebuild|replant|celebrate|visit|see|record|film|sing|dance|knit|catch|watch|hold|throw|try|come|go|travel|marry|borrow|download|upload|re-enter|reheat|replace|start|begin|copy|scan|collect|reschedule|meet)';
const ANEW =
  '(again|anew|afresh|over|new ones|a new one|another|another one|other ones|others|more|instead|next (time|year|week|month|summer|spring|season|weekend)|another (time|day|year|evening|<any>)|some other (time|day|year)|later|fresh ones|from scratch|from memory|elsewhere|a (fresh|new|second|better|nicer|bigger) (one|<any>)|(in (an|one|half an) (hour|evening|afternoon|minute|day)|in no time|in minutes|within (an hour|a day|minutes)))';
const ALWAYS =
  '(always|still|easily|just|simply|surely|quickly|any time|all|of course|after all|certainly|no doubt|as well|perfectly well)';
/** What comes again. */
const RETURNING =
  '(birthdays|birthday|weddings|anniversaries|holidays|christmas|easter|summers|summer|seasons|festivals|concerts|exams|parties|weekends|buses|trains|ferries|flights|games|matches|opportunities|chances|interviews|houses|flats|jobs|dinners|sunsets|trips|evenings|spring)';
/** What one might do about a true disaster, and will not here. */
const PERISH =
  '(starve|die|go hungry|freeze|perish|drown|go (bankrupt|broke|under|blind|thirsty|grey|mad|to pieces)|collapse|melt|be (ruined|scarred|harmed|crippled|out of pocket|bankrupt)|need (therapy|stitches|an ambulance|a doctor|counselling)|fall apart|end up (homeless|on the street)|lose (a limb|an arm|a leg|your (home|shirt|life)|everything)|break the bank|suffer|waste away|shrivel)';
const ADJ_SMALL =
  '(petty|small|trivial|silly|minor|little|tiny|trifling|negligible|unimportant|minute|insignificant|piffling|paltry|marginal)';

/** Made small by whom it happens to. */
const HAPPENS_TO_ALL = [
  ...orAtEnd(`${BEFALLS} (to|with|in|at|on|among|for)? ${ALL_OF_US}`, `${SOME_DAY}`),
  `(happens|happen|occurs|go|goes|come|comes|slip|slips|break|breaks|fail|fails|get|gets|run|runs|leak|leaks|arrive|arrives|fall|falls|stall|stalls|stumble|stumbles|lost|crack|cracks) ..1 (on|in|at|with|to|among|under|from) (even)? (the)? best (of)? <any>`,
  ...orAtEnd(
    `(happens|happen|occurs|occur) (a lot|all the time|every day|all over the world|everywhere|daily|every (week|year|season)|quite often|more often than you think|(in|at|with|on) (every|any|all|most) <any>)`,
    `${SOME_DAY}`,
  ),
  `(is|are|was|were|'s) (an|a|all)? (just|quite|pretty|such|simply|rather|really)? (an|a)? ${EVERYDAY} (thing|things|matter|matters|occurrence|occurrences|event|events|affair|business|story|sight|stuff|experience|hiccup|hazard|mishap)`,
  `(an|a)? (occupational|professional) (hazard|risk)`,
  `(every|any|each|all|most) <any> <any>? (forget|forgets|lose|loses|miss|misses|break|breaks|drop|drops|spill|spills|mix|mixes|slip|slips|err|errs|misplace|misplaces|run late|runs late|gets? it wrong|has a (bad|off) day) ..5 (some day|one day|once|now and then|eventually|at some point|at times|these days|from time to time)`,
  `(we|you) (have|'ve)? all (been there|done (it|that)|lost|missed|forgotten|dropped|broken|spilled|spilt|waited|had|got|suffered|lived|make|made|have|had to|been) ..4`,
  `(who|which of us|show me (somebody|someone|a <any>) who) (has not|have not|does not|did not|never|has never) ..2 (lost|forgotten|missed|waited|dropped|broken|been|had|mislaid|spilled|spilt|overslept|mixed|slipped|burnt|burned)`,
  `(you are|you're|you were) (not|hardly|by no means|far from) (the)? (alone|first|only (one|person|customer|guest|home|family))`,
  `(nothing|not (anything|something)|hardly (anything|something)) (that)? (out of the ordinary|unusual|we (have not|haven't) seen|new|new under the sun|exceptional|remarkable|uncommon|unheard of|extraordinary) $`,
  `(people|customers|guests|tenants|drivers|families|patients|students|everyone) (lose|forget|miss|wait|drop|mix up|mislay|spill|break|queue|suffer) ..5 (every day|all the time|daily|all day long|for (hours|weeks|months|years)|everywhere|without (complaining|a word|fuss))`,
];

/** Made small by where it is, and by what goes on all the same. */
const ONLY_OUTSIDE = [
  `${HARM} ..1 (is|was|are|were|stays|remains|remained) (only)? (confined|limited|restricted|kept) to (one|a|the|some|your|two) <any>`,
  `${HARM} ..4 (is|was|are|were|'s|sits|runs|shows|lies|appears|remains|stays)? (only|just|merely|purely|simply|solely) (in|on|at|under|along|around|down|near|inside|affects|affect|affected|concerns|concern|touches|touch|hits|hit|involves|shows on|changes|hurts|spoils|mars|marred|reached|about|a matter of|a question of) ..2 ${OUTSIDE}`,
  `^ (it|that|this) (only|just|merely) (concerns|touches|hits|spoils|mars|marred|shows on|shows in) ..2 ${OUTSIDE}`,
  ...orAtEnd(
    `${HARM} ..4 (affects|affected|touches|touched|harms|harmed|hurts|hurt|concerns|damaged|damages|spoils|spoiled|reached|reaches|hit|hits) (nothing|no more|nobody|no one|little|not much)`,
    `(but|except|other|more|beyond|besides|than|apart|else|important|serious|vital)`,
  ),
  `^ (only|just|merely) (the|one|a|your|some) <any> <any>? (is|was|are|were|got|came|went|turned|arrived) ${SPOILED}`,
  `(it|that|this) (is|was|'s) (but|only|just|merely) (the|a|one|some) <any> (that|which) (is|was|has|got|came|went|have|are)`,
  `${HARM} ..3 (will|does|do|did|would|can|could|need|should|has|have) not ..1 (keep|stop|prevent|hinder|hamper|impair|affect|change|reduce|limit|spoil|interfere|touch|alter|detract|take away|influence|harm|hurt|bother|ruin|slow) ..1 (the|your|you|it|its|anyone|how|what|from|with|us|anything|a|on)`,
  `(does|do|did|has done|will do) (nothing|little|not much) to (how|the way|what|its|the|your|whether) ..4 (run|runs|work|works|look|looks|taste|tastes|feel|feels|function|functions|drive|drives|perform|performs|use|quality|taste|performance|value|comfort|fit|hold|holds|keep|keeps|sound|sounds)`,
  `(it|they|which|everything|the <any>|your <any>) (still|nonetheless|nevertheless|otherwise|all the same) (works|work|runs|run|tastes|taste|keeps|drives|drive|fits|fit|functions|function|does (its|the) job|serves its purpose|holds|boils|heats|cuts|writes|plays|prints|reads|rings|ticks|flies|floats|looks) (fine|well|perfectly|perfectly well|just fine|all right|okay|the same|as (well|good) as|beautifully|great|nicely|good)`,
  `${HARM} ..5 (gives|give|lends|lend|adds|add|brings|bring|makes|make|provides|has|have) (it|them|the <any>|a <any>|your <any>)? (a|an|some|its|their|that|more|extra|only more|a certain|a bit of|look)? ..2 (charm|character|patina|look|touch|personality|feel|story|flair|unique|one of a kind|special|cosy|homely|interesting|authentic|individual|soul|history)`,
  `(hide|cover|conceal|paint over|put) (it|them|that|the ${HARM}) (with|behind|under|over) (a|an|some|your|the) (rug|picture|plant|cushion|curtain|sofa|cloth|vase|sticker|poster|tape|mat|lamp|scarf|jacket|brooch|book|cupboard|shelf|frame|marker|felt tip|pen)`,
];

/** Made small by a word for its size or its weight. */
const SMALL_MATTER = [
  `such ${ADJ_SMALL} (thing|things|matter|matters|issue|issues|point|points|detail|details|mistake|mistakes|problem|problems|delay|delays|trouble|troubles|inconvenience|inconveniences|concern|concerns|reason|reasons|loss|losses|hitch|hitches|error|errors|lapse|lapses|sum|sums|amount|amounts)`,
  `(it|this|that) (is|'s|was) (a|an|one)? ..3 (matter|affair|thing|question|case|delay|issue|problem) only`,
  `(it|this|that) (is|'s|was) (just|only)? (one|a single|two) (wrong|lost|late|broken|loose|bad|cold|bent|misplaced|crooked|burnt|stray|extra|faulty|torn|dead|empty|noisy|short|blown|squeaky|dropped|mistyped|misspelt) <any>`,
  `in the (grand|great|wider|larger|bigger|overall|general) (scheme|order|picture|course|run) (of)? (things|life|it)?`,
  ...orAtEnd(
    `(you|one|nobody|no one|they|your <any>|the <any>) (will|would|'ll|'d)? (hardly|scarcely|not|never|barely) (exactly|quite|really|actually)? ${PERISH}`,
    `(because|over|from|for|without|of|if|on|with|through|by|in (a|one|two|an))`,
  ),
  ...orAtEnd(
    `no (bones|harm|blood|lives|limbs|animals|life|damage|one|feelings) (was|were|is|are|got|has been|have been) (broken|done|spilled|spilt|shed|lost|harmed|hurt|caused)`,
    `(was|were|is|did|after all|so)`,
  ),
  `^ (but|and|at least|after all|well|come on|hey)? (nobody|no one|no person|not a soul) (has|was|got)? (died|killed|injured|bled) ..1 $`,
  `(lose|losing|lost) heart over (a|an|one|the|such|some|this|that)`,
  `no (tears|panic|despair|sobbing|sulking|hysterics|big words|need for tears) (over|about|because|on account)`,
  ...orAtEnd(
    `(more|less) (of)? (a|an) (nuisance|annoyance|quirk|niggle|tickle|irritation|talking point|beauty mark|beauty spot|curiosity|formality)`,
    `(than|really)`,
  ),
  `(a|an) (storm|tempest) in a (teacup|tea cup|teapot|glass of water)`,
  `(mountain|mountains) out of (a|this|that)? (molehill|molehills|mole hill|mole hills)`,
  `(scarcely|hardly|not|barely|no) ..1 (the (stuff|makings) of|a case for|material for|cause for|one for) (a|an|the|your)? (tragedy|novel|lawyers|headlines|history books|ombudsman|un|courts|drama|alarm|newspapers)`,
  ...orAtEnd(
    `(please|kindly) (adjust|compromise|bear|manage|cooperate|accommodate|tolerate) (with)?`,
    `(it|this|that|such|the same|somehow|a little|a bit|for (a|one|two|some)|till|until)`,
  ),
  `(in|after|within) (a|two|few|no|a few|one) (day|days|week|weeks|month|months|time) ..1 (you|nobody|no one|everybody|everyone|we) (will|'ll|would) ..2 (laugh|laughing|smile|remember|forgotten|think|care|know|notice|not|be over)`,
  `(you|we|everybody|everyone) (will|'ll) (all|soon|both|surely|one day|later|some day)? (laugh|smile|chuckle|giggle|look back|dine out) (about|at|on|over) (it|this|that)`,
  `life (goes|will go|must go|carries) on`,
  `(does|do|did|will|would) not (exactly|really|quite)? (weigh|count|matter|amount|signify|register) (much|a lot|for much|greatly|heavily|very much|a great deal|to much|for a lot|at all)`,
  `(nothing|not anything|little) (that)? ..2 (a (good|hot|quick|little|cup|bit|drop|lick|dab|coat|strip|roll|damp)|some|time|sleep|sunshine|tape|glue|soap|elbow grease|needle) ..5 (will|would|can|could|does) not (fix|cure|mend|solve|hide|sort|cover|remedy|heal|put right|handle)`,
];

/** Made small by what it might have been, by others, by time. */
const NOT_SO_BAD = [
  `(gone|over|forgotten|healed|done|past|behind you|history|back to normal|mended) before you know it`,
  `^ (well|but|and|still|hey|oh well)? at least (the|your) <any> (was|were|tasted|looked|smelled|smelt|sounded|felt) ..1 (good|nice|fine|great|warm|lovely|dry|free|safe|ok|okay|clean|delicious|sunny|on time)`,
  `you still have the (rest|remainder|other half) of (the|your) (holiday|week|weekend|evening|trip|day|stay|summer|afternoon) (to (enjoy|relax|look)|ahead|left|in front)`,
  `^ (well|but|and|still|hey|oh well)? at least (the <any>|your <any>|you|it|they|nobody|nothing|no one|everyone|everybody|we|most of it|half of it) ..1 (held|survived|got|arrived|works|worked|had|have|did|stayed|came|kept|know|knew|saw|made|were not|was not|is not|are not|still|lost|broke|died|hurt|burnt|fell)`,
  `(your <any>|he|she|they|you|the <any>|people|guests|everyone) (will|'ll|would|'d|can|could) (surely|certainly|easily|probably|no doubt|all)? (survive|live through|outlive|weather|get through|get over) (a|an|one|it|without|the|this|that|two|three|a few|half|his|her|your)`,
  `(is|was|'s|are|were|looks|seems|feels) (really|practically|almost|frankly|still)? (a|an|like a|like)? (mere)? (breeze|picnic|walk in the park|doddle|cakewalk|stroll|drop in the (ocean|bucket|sea)|flea bite|pinprick|mere nothing|holiday|spa|luxury) (compared|against|next|beside|in comparison|by comparison|really|after all)`,
  `(compared|in comparison) (to|with) ..4 (that|this|it|yours) (is|'s|was) (really|practically|almost|still)? (a|an)? (breeze|picnic|walk|doddle|stroll|drop|holiday|luxury|nothing|heaven|paradise|blessing|joy|treat)`,
  `(was|were) (really|in fact|actually|hardly|certainly)? no (longer|worse|louder|colder|slower|dirtier|later|bigger|smaller|dearer|more (annoying|unusual|serious|unpleasant)) than (at|in|on|with|for|any|anywhere|elsewhere|most|other|usual|average|the average|every|last|what)`,
  `(a|an) (spot|bit|drop|touch|splash|speck|dash|trickle|hint|trace|whiff|puff|sprinkle|lick|streak|dusting|sliver|smear) of ..4 (no more|nothing more|nothing else|nothing worse|if that|that is all)`,
  `(such things|these things|it|this|that|things|everything|problems|troubles|wounds) ..1 (get|gets|be)? (sorted|heal|heals|settle|settles|sort|sorts|blow|blows|mend|mends|pass|passes|resolve|resolves|fade|fades) (itself|themselves|out|over|down|away|off)? (with|in|over) (time|the end|due course|due time|good time)`,
  `(nobody|no one|hardly anyone|hardly anybody|no guest|no visitor) (ever|really|actually|will)? (looks|sees|goes|checks|reads|notices|peers|touches|uses|opens|look|see|check|read|notice) (at|behind|under|in|inside|into|up|down|there|on)? (the|a|that|your|there)? ..1 ${OUTSIDE}`,
  `(it is|it's|this is|that is) (hardly|scarcely|not) (as (if|though)|like) ..8 (lost|hurt|died|dead|killed|broken|ruined|gone|end|burnt|collapsed|injured|bankrupt|starving|homeless|drowned|flooded)`,
];

/** Made small because it can be had again: of those who lost something. */
export const HAD_AGAIN: readonly string[] = [
  `(you|one|we all|they|he|she|your <any>) (can|could|will|may|might|'ll|are able to) ..1 ${ALWAYS} ..1 ${AGAIN_DONE} ..4 ${ANEW}`,
  `(you|one|we all|they|he|she|your <any>) (can|could|will|may|might|'ll|are able to) ${AGAIN_DONE} ..5 (again|anew|afresh|another time|some other time|next (time|year|summer|season)|new ones|in (an|one|half an) (hour|evening|afternoon)|in no time|any time|all over|from memory)`,
  `(can|could|may|might) (${ALWAYS})? be (taken|made|bought|ordered|booked|baked|written|printed|typed|drawn|found|grown|done|shot|had|planned|sewn|painted|cooked|picked|reordered|retaken|rebooked|rewritten|reprinted|redone|remade|replaced|rebuilt|celebrated|repeated|replanted|recorded|held|visited|watched) (${ANEW}|after all|any time|at any time)`,
  `${RETURNING} (come|comes|will come|do come|happen|roll|are ten a penny) (round|around|along|by)? (again|every|each|and go|soon|once a|back|twice)`,
  `there (is|'s|are|will be|'ll be) (always|surely|certainly|bound to be|plenty of)? (be)? (a|an|another|other|more|plenty more|always|the)? (next|other|another|more|plenty of|new) (${RETURNING}|time|day|one|ones|year|day|days|fish|train|bus|flight|ferry|chance|concert|birthday|summer|show|fish in the sea)`,
  `(there (is|are))? (plenty|lots|loads|heaps|thousands) more (where|of (them|those|these|that)|like (it|that|them)|in the (shop|sea|world))`,
  `(things|pots|phones|cars|plates|photos|books|clothes|toys|cups|it|they|such things|those things|plants|glasses|vases|shoes|bags|keys) (can|could) be (replaced|bought|mended|had (anywhere|again)|substituted)`,
];

export const FRAMES: readonly string[] = [...HAPPENS_TO_ALL, ...SMALL_MATTER, ...NOT_SO_BAD];
/** Those that speak of one trouble; the sender may find the same and act on it. */
export const OUTSIDE_FRAMES: readonly string[] = ONLY_OUTSIDE;
