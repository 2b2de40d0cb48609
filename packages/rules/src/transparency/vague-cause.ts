import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { clauseStart, withoutOverlaps } from '../clause.ts';
import { ownsFault } from '../taken-up.ts';
import { isTitle } from '../wording/title.ts';

/** Words that seem to say of what kind a trouble was, and don't. */
const KIND =
  '(behind-the-scenes|behind the scenes|wee|honest|genuine|innocent|stupid|foolish|silly|purely|slightly|technical|tech|unforeseen|unforeseeable|unexpected|unanticipated|unavoidable|unplanned|unscheduled|unpredictable|operational|logistical|logistic|logistics|administrative|admin|organisational|organizational|internal|external|certain|various|several|exceptional|extraordinary|special|unfortunate|unusual|minor|small|slight|little|tiny|temporary|brief|short|momentary|unknown|unspecified|undisclosed|intermittent|isolated|adverse|systemic|backend|back end|server side|it|computer|system|systems|network|software|hardware|server|data|processing|human|clerical|scheduling|staffing|staff|personnel|capacity|supply|supply chain|production|infrastructure|platform|database|app|website|web|connectivity|performance|recent|ongoing|general|strange|weird|odd|silly|quality|stock|inventory|planning|procedural|regulatory|commercial|business|contractual|financial|configuration|integration|third party|similar|different|other|further|multiple|numerous|a number of|a few|a couple of|a series of|a variety of|a range of|a combination of|known|complex|difficult|challenging|communication|communications|major|serious|larger|bigger|particular|one off|rare|bit of (a|an)?|spot of|unstable|degraded|inconvenient|undesirable|suboptimal|sub optimal|suspicious|irregular|abnormal|atypical|anomalous|last minute|sudden|pressing|force majeure|current|present|prevailing|existing|underlying|wider|related|maintenance related|service related|system related|weather related|covid related|seasonal|organisation|organization|manual|human|mechanical|electrical|capacity related|staff related|staffing related|it related|process related|stock related|supplier related|unlucky|mysterious|inexplicable|unexplained|extenuating|mitigating|overall|back office|upstream|downstream|cloud|hosting|logistics related|tooling|workflow|personal|private|family|domestic|electronic|digital|cyber|data related|security related|compliance|legal|printing|shipping|fulfilment|routing|handling|sorting|payroll|accounting|billing|booking|delivery|payment|warehouse|customs|some kind of|some sort of|kind of|sort of)';
const TROUBLE =
  '(difficulty|difficulties|problem|problems|issue|issues|circumstance|circumstances|error|errors|constraint|constraints|challenge|challenges|factor|factors|complication|complications|matter|matters|fault|faults|situation|situations|development|developments|disruption|disruptions|irregularity|irregularities|anomaly|anomalies|incident|incidents|obstacle|obstacles|hurdle|hurdles|malfunction|malfunctions|trouble|troubles|failure|failures|inconsistency|inconsistencies|discrepancy|discrepancies|oversight|misunderstanding|miscommunication|bottleneck|bottlenecks|event|events|occurrence|occurrences|changes|limitations|bug|bugs|mistake|mistakes|turn of events|confusion|breakdown (in|of) communication|communication breakdown|lapse|lapses|shortcomings|slip|slips|interruption|interruptions|behaviour|behavior|conflict|conflicts|process|processes|procedures|limitation|requirements|edge case|stuff|thing|things|instability|slowness|sluggishness|volatility|degradation|impairment|outage|outages|downtime|reason|reasons|condition|conditions|activity|unavailability|latency|slowdown|slowdowns|restructuring|reorganisation|reorganization|realignment|adjustment|adjustments|transition|teething|concern|concerns|consideration|considerations|hold up|hold ups|setback|setbacks|disturbance|disturbances|abnormality|abnormalities|misfire|misfires|topic|topics|upset|upsets|breakdown|breakdowns|aberration|deviation|deviations|inaccuracy|inaccuracies|imperfection|impediment|impediments|hindrance|hindrances|stoppage|stoppages|wrinkle|wrinkles|mess up|influences|contingencies|contingency|eventuality|technicality|technicalities|complexity|complexities|misalignment|imbalance|weakness|weaknesses|incompatibility|crisis|dependencies|blockage|blockages|restrictions|pressures|commitments)';
/** Pretty words: a failure in a party hat. */
const PRETTY =
  '(muddle|muddles|tangle|tangles|hiccup|hiccups|hiccough|hitch|hitches|glitch|glitches|blip|blips|gremlin|gremlins|snag|snags|wobble|wobbles|mix up|mix ups|mixup|mixups|mishap|mishaps|snafu|snafus|kerfuffle|bump|bumps|turbulence|curveball|curveballs|growing pains|teething (problem|problems|trouble|troubles|issue|issues|pains|difficulties)|quirk|quirks|roadblock|roadblocks|speed bump|speed bumps|slip up|slip ups|crossed wires|spanner in the works|brain freeze|faux pas|drama|commotion|bother|fluke|kink|kinks|hang up|hang ups|rough patch|rough patches|rough edge|rough edges|bumps in the road|bump in the road|off day|off days|brain fog|jam up|stumble|stumbles|foul up|foul ups|fumble|misstep|missteps|mix|bobble|burp|hiccuping|niggle|niggles|ghost in the machine|jitters|cold feet|shake up|flub|oopsie|oops|whoopsie|boo boo|hoo ha|fiddly bits|bungle|blooper|boob|goof|goof up|botch|snarl up|pickle|jumble|shambles|hoopla|mess up|screw up|cock up|comedy of errors|balls up|brain fart|hiccups|whirl|tizzy|mare|derp|clanger|howler|gaffe|senior moment)';
const ARTICLE =
  '(a|an|some|certain|various|several|unforeseen|a few|one or two|a couple of|a bit of|a bit of a|one of those|another|yet another|these|multiple)';
const VAGUE = `(${ARTICLE}? (${KIND} (and|or|but)?)? (${KIND})? ${KIND} (${TROUBLE}|${PRETTY})|(${ARTICLE}|the|this|our)? ${KIND}? ${PRETTY}|${ARTICLE} ${TROUBLE})`;
const DUE =
  '(due to|because of|owing to|as a result of|as a consequence of|on account of|in view of|in light of|thanks to|caused by|triggered by|brought about by|down to|by reason of|attributable to|resulting from|resulted from|stemmed from|stems from|came from|arose from|as there (was|were)|blamed on|put down to|hit by|affected by|delayed by|held up by|disrupted by|interrupted by|prevented by|hampered by|hindered by|plagued by|through|amid|courtesy of|in the wake of|on the back of|victim (to|of)|prey to|foul of|at the mercy of|blame lies with|fault lies with|faced with|confronted with|overtaken by|thrown by|derailed by|thwarted by|scuppered by|stopped by|blocked by|sunk by|spoilt by|spoiled by|ruined by|halted by|postponed by|cut short by|overwhelmed by)';
/** Where the trouble was, without telling more: "on our side", "with your order". */
const PLACE =
  '((on|at|from) (our|my) (side|end|part)|(in|with|within|on|at) (our|the|one of our|some of our|your|a|an|this) ..1 (system|systems|server|servers|order|orders|booking|payment|account|delivery|shipment|parcel|service|services|process|website|site|app|platform|network|invoice|provider|providers|supplier|suppliers|carrier|partner|partners|backend|infrastructure|equipment|warehouse|office|team|teams|department|request|subscription|refund|prescription|billing|checkout|database)|of (some|any) (kind|sort)|here|behind the scenes|along the way|internally|of ours)';
/** "… beyond our control", "… that nobody could foresee" */
const OUT_OF_HAND =
  '((that|which)? (are|were|is|was|lie|lay)? (beyond|outside|outside of|out of) (our|my|anyone|anybody|the|human|everyone|their|its) ..2|(that|which)? (nobody|no one|i|we|none of us) (can|could|had|was|were|are|am)? (not|never)? ..1 (anticipate|anticipated|foresee|foreseen|foresaw|predict|predicted|control|influence|influenced|expect|expected|plan|planned|explain|prevent))';
/** What a vague trouble is said to have done. */
const DID =
  '(broke|caused|causes|causing|kept|keeps|led|leads|leading|made|makes|mean|meant|means|prevented|prevents|preventing|resulted|results|delayed|delays|delaying|affected|affects|affecting|occurred|occurs|happened|happens|arose|arises|arisen|emerged|cropped|slipped|stopped|stops|held|hold|crept|sneaked|snuck|hit|struck|come up|came up|pushed|pushes|put|thrown|charged|sent|cancelled|swallowed|ate|lost|duplicated|deleted|dropped|knocked|meaning|impacted|impacts|forced|forces|triggered|interfered|got|slowed|slows|cost|doubled|disrupted|disrupts|blocked|blocks|interrupted|took|threw|overtook|left|robbed|gave|saw|turned|wiped|shut|closed|stalled|brought|caught|billed|booked|routed|mangled|garbled|scrambled|spoilt|spoiled|ruined|derailed|halted|grounded|drove|undid|upset|swapped|mislaid|emptied|locked|hid|jumbled|obliged|compelled|required|hampered|hindered|tied|dogged|plagued|pulled|explains|explain|accounts for|account for|surfaced|came to light|come to light|came about|(is|was|are|were) (to blame|behind|responsible|at fault|the (cause|reason|source|root|culprit|explanation)|what|why|how)|(has|have) (been (identified|detected|found)|surfaced|arisen|occurred|emerged))';
const PEOPLE =
  '(users|user|customers|clients|accounts|account holders|members|guests|people|passengers|patients|subscribers|travellers|travelers|players|students|readers|visitors|orders|records|devices|holders|cardholders|tenants|residents|households|patrons|employees|buyers|sellers|merchants|parents|drivers|shoppers|viewers|listeners|donors|applicants|homes|shops|stores|businesses|companies|individuals|mailboxes|payments|bookings|files|messages|emails|of you)';

const ADVERB =
  '(<ly>|just|only|all|indeed|in fact|at least|most likely|as it turns out|sadly|still|also|in the end|once again|again)';

const ID = 'transparency/vague-cause';
const GROUPS = ['due', 'cause', 'event', 'had', 'doer', 'wrong', 'pretty', 'few'];

export const vagueCause = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'A cause that explains nothing, or a pretty word for a failure.',
  why: '“Technical difficulties” could be anything, so the reader assumes the worst, or that nobody looked. Whoever names what broke shows that it was found, and that it can be kept from coming back.',
  sources: ['001 2', '000 6.1', '002 Tell the truth'],
  options: {},
  // What leads to a trouble counts for nothing without one.
  needs: [...GROUPS, 'thing'].map((group) => `${ID}.${group}`),
  phrases: {
    /** Given as the reason. */
    'transparency/vague-cause.due': [
      // The name of a thing, and a word that says nothing: "a baggage system issue"
      `${DUE} (a|an|some|the|our|certain|various|several)? (<any>)? <any> (issue|issues|problem|problems|anomaly|anomalies|irregularity|irregularities|malfunction|glitch|glitches|hiccup|hiccups|difficulties|challenges|complication|complications|disruption|disruptions|mix up|mishap|snag|snags) (<any>)? $`,
      `${DUE} (a|an|some|the|our) (<any>)? <any> (issue|problem|anomaly|irregularity|malfunction|glitch|hiccup|complication|mix up|mishap|snag)`,
      `${DUE} (a|an|some|the)? (sudden|recent|unexpected)? (change|changes|shift|turn) (in|of) (circumstances|plan|plans|events|direction|priorities|the (situation|plan|circumstances))`,
      `${DUE} ${VAGUE} ${OUT_OF_HAND}?`,
      `${DUE} (some|certain|various|the)? ${KIND}? (circumstances|factors|events|reasons|forces|conditions|causes|things|matters|issues|problems) ${OUT_OF_HAND}`,
      `${DUE} (the|our)? ${KIND} (and|or)? ${KIND}? (${TROUBLE}|${PRETTY})`,
      `${DUE} (inconsistencies|anomalies|irregularities|discrepancies|misunderstandings|mistakes|oversights|malfunctions|failures|obstacles|setbacks|technicalities|disruption|hiccups|bottlenecks|confusion|problems|issues|difficulties|complications|challenges|circumstances|trouble|glitches|constraints|technicalities|disruptions|events|factors|errors|unscheduled maintenance|unplanned maintenance|some of (these|those|our) ..1)`,
      `${DUE} (a|some|an) (technicality|thing|things|stuff|hold up|holdup|situation|delay|delays|backlog|something|reason)`,
      `(for|due to|owing to|because of|on|from) ..1 (technical|operational|logistical|logistic|administrative|organisational|organizational|internal|various|several|certain|unforeseen|unknown|different|some|multiple|other|practical|a number of|a variety of|a few|business|commercial|corporate|planning|production|scheduling|system|systems|unexpected|these|complex|undisclosed|unspecified|whatever|one|many|procedural|external|tactical|strategic|capacity|staffing) ..1 (reason|reasons|grounds|causes|cause)`,
      `(for|due to|because of|owing to) (reasons|causes|factors|circumstances|events) (too <any>|beyond|outside|out of|unknown|that|which|i|we|nobody|not|best|of (an|a) (internal|technical|operational|administrative))`,
      '(circumstances|factors|events|reasons|forces|conditions|causes|things|matters) (that|which)? (are|were|is|lie|lay)? (beyond|outside|outside of|out of) (our|my|anyone|anybody|the|human|everyone|their|his|her|its) ..2',
      '(circumstances|factors|events|reasons|forces|things) (that|which)? (nobody|no one|i|we|none of us) (can|could|had|was|were|are|am|is)? (not|never)? ..1 (anticipate|anticipated|foresee|foreseen|foresaw|predict|predicted|control|influence|influenced|expect|expected|plan|planned|know|explain|prevent)',
      `(under|given|in|with) (the|these|those) (unforeseen|exceptional|extraordinary|unusual|special|unfortunate|unexpected|unprecedented) (circumstances|events|times|conditions|situation)`,
      '(i|we) (can|could) not (go into|disclose|share|reveal|discuss|get into) ..3 (reason|reasons|cause|causes|details|why) ..1',
      '(for|due to|owing to|because of) reasons of (internal)? (organisation|organization|planning|capacity|logistics|scheduling|operations|operation|staffing|administration|business)',
      `(reasons|problems|problem|difficulties|issue|issues|matters) of (a|an) (purely|rather)? ${KIND} (nature|kind|sort)`,
      `(because of|due to) (problem|issue|error|mistake|trouble) (in|on|from|at) (our|my) (side|end|part)`,
      `${DUE} (the|certain|some|unavoidable|various)? (exigencies|exigency|contingencies|vicissitudes|compulsions|necessities|eventualities|pressures|considerations|intricacies) ..2`,
      'one of those things',
    ],
    /** Named as the cause: "the reason was an internal issue". */
    'transparency/vague-cause.cause': [
      // A vague trouble, and where it was: "an error in our system"
      `«(a|an|some|certain|one of those|several|various|a bit of a|the usual) ${KIND}? (${TROUBLE}|${PRETTY}) (somewhere)? (in|within|with|at|on|inside|deep in|from|of) (our|the|my|one of our|your|their)» ..1 (system|systems|software|network|workflow|process|processes|database|mailing|booking|billing|platform|server|servers|backend|end|side|organisation|organization|company|department|service|services|operations|team|chain|pipeline|supply|infrastructure|website|site|app|hardware|equipment|machine|machinery|line|lines|code|data|records|account|accounts|schedule|planning|logistics|warehouse|hub|depot|office|works|matrix|computer|computers|internet|cloud|feed|interface|connection|signal|power|grid|building|kitchen|plant|production|printing|post|posting|delivery|memory|shipping|dispatch|payroll|payment|payments|till|tills|rota|roster|diary|calendar|communication|communications|paperwork|registry|ranks|handover)`,
      `(${KIND} (error|failure|oversight|lapse|slip|mistake)) (meant|caused|made|led|kept|put|sent|left|delayed|cost|is to blame|was to blame)`,
      `«(a|an|some|one) (${TROUBLE}|${PRETTY}) (on|at) (our|my) (side|end|part)» <any>`,
      '(error|mistake|fault|problem|issue|trouble) (was|is|lay|lies|arose|occurred|happened) (entirely|purely|wholly|clearly|only)? (on|at|with) (our|my) (side|end) (alone)? $',
      '(necessities|exigencies|imperatives|considerations|adversities|vicissitudes|intricacies) (made|forced|meant|led|kept|prevented|caused)',
      `(vanished|disappeared|dissolved|evaporated|went|gone|lost|sucked|swallowed|got lost) (into|in|by|to) the (ether|void|system|machine|works|cloud|abyss|black hole|mists|matrix|bermuda triangle)`,
      // … in or by which something was lost
      `(<ed>|lost|stuck|caught|missing|hit|sent|gone|shut|put) ..1 (in|by|through|amid|during|with) «(a|an|some|one of those|the usual|our|a bit of a|a bit of|a spot of) ${KIND}? ${PRETTY}»`,
      `^ (sadly|unfortunately|but|and|so)? «(constraints|matters|matters arising|factors|circumstances|pressures|technicalities|limitations|shortages|priorities|requirements|processes|procedures|realities|contingencies|events|topics|considerations) (arising|beyond|outside|at|in|of|on|within|behind|out of)» ..5 (mean|means|meant|forced|force|forces|made|make|led|kept|stopped|prevented|caused|delayed|pushed|obliged|compelled|required|brought)`,
      '(higher|greater|outside|stronger|external|unknown|darker) (forces|powers|power|influences)',
      "(force majeure|act of god|acts of god|comedy of errors|series of unfortunate events|string of bad luck|run of bad luck|stroke of bad luck|twist of fate|quirk of fate|sod 's law)",
      '(reasons|causes) (that|which)? (we|i|nobody|no one|they|the system|it)? ..1 (best known|known only|only known|are unknown|unknown|unclear|are not clear|not known|remain|remains|escape|escapes|elude|eludes|still) ..2',
      '(one thing|things) (led|leading) to another',
      "(it|this|the (matter|story|reason|situation|background|whole thing|whole story)) (is|'s) (all)? (a bit|rather|quite|a little|very|somewhat|pretty) (complicated|complex|involved|of a long story|hard to explain|unclear|murky|messy)",
      "^ (it is|it 's|that is|that 's) (a)? ..1 long story",
      `(cause|reason|explanation|grounds) (for|of|behind)? ..5 (is|was|were) ${ADVERB}? «(a|an) (purely|rather|strictly)? ${KIND} one»`,
      `(a|an) (set|chain|string|sequence|run|combination|series|number|variety|host|mix) of ..1 (circumstances|events|factors|things|problems|issues|reasons|difficulties) (led|caused|meant|made|kept|forced|resulted|brought|delayed|prevented|stopped)`,
      `(given|under|in|in view of|in light of|because of|due to|owing to|with) (the|these) (current|present|prevailing|given|latest|recent|whole|general|overall) (situation|circumstances|conditions|climate|developments|events|state of affairs|times)`,
      `${DUE} (changes|adjustments|restructuring|reorganisation|reorganization|developments|changed circumstances|events|movements|matters) ..1 (in|at|within|on|with|behind) (the|our|my) <any>`,
      '(what with) (one thing and another|everything|everything going on|all that|this and that|it all)',
      '(for|due to|because of|owing to) (whatever|some|one|some odd|some strange|some unknown|any number of|a whole host of|a host of|a number of|a variety of|all sorts of|all kinds of|one or another|various|several|a few|many|other|unknown|unclear|unexplained|inexplicable|mysterious|certain|miscellaneous|undisclosed|internal|no apparent) ..1 (reason|reasons|causes|cause)',
      '(for|due to|because of) (one reason or another|reasons (we|i) (can|do|are|am|have|could)|reasons unknown|reasons unclear|no (good|obvious|clear) reason)',
    ],
    /** Told as what happened. */
    'transparency/vague-cause.event': [
      `there (was|were|has been|have been|'s been|are|is|'s) (some|a few|certain|various|also|unfortunately|sadly|currently)? «(complications|difficulties|irregularities|hiccups|glitches|mishaps|setbacks|anomalies|technicalities|constraints)»`,
      // Whatever ran into it, or shows it
      `(met|hit|hits|ran into|run into|running into|came across|struck|encountered|went through|caught up in|entangled in|slowed by) (with)? «(${ARTICLE}|its|their|the usual)? ${KIND}? (${PRETTY}|${KIND} ${TROUBLE})»`,
      `(these|those|they|all) (are|were|'re) ${ADVERB}? «(just|only|merely|simply)? (the|some|our|normal|ordinary|usual)? (usual)? (${PRETTY}|${KIND} (glitches|problems|issues|difficulties|faults))»`,
      `(we|our <any>|the <any>) (hit|ran into|struck|met) «(a|an|some|the)? ${KIND}? (wall|bump|trouble|snag|rough patch|problems|issues|difficulties|obstacles|turbulence|hurdle|stumbling block|road block)»`,
      `(faced|facing|face|having|had|experiencing|encountered|seeing|with) «(${KIND})? (issues|problems|difficulties|challenges|complications|disruptions)» (with|at|on|in|lately|recently|today|this|last|yesterday|since|and|so) <any>`,
      "(it|this|that) (is|'s) «a (known|common|widespread|global|general) (issue|problem|bug|error)» $",
      `(it|this|that) (was|is|'s|looks like|seems to be|must have been|turned out to be|seems|may have been|might have been|sounds like) (just|only|simply|all|clearly|unfortunately|caused by|down to|the result of|probably|most likely)? «(${ARTICLE}? (${KIND})? ${KIND} (${TROUBLE}|${PRETTY})|(a|an|some|our|just a)? ${KIND}? ${PRETTY}|one of those (days|things|weeks))»`,
      `aware of «(a|an|the|this|some|an ongoing|certain)? ..1 (${TROUBLE})» (affecting|impacting|that (may|might|could|is|has|affects)|which (may|might|could|is|has|affects))`,
      `aware of «(some|certain|a few|several|various|${KIND}) ..1 (${TROUBLE})»`,
      `(sorry|apologies|apologise|apologize|apology|excuse|forgive|pardon) (again|very much|us|me)? (for|about)? «(the|this|that|our|any|a|these)? ${KIND}? ${KIND}? ${PRETTY}»`,
      `(sorry|apologies|apologise|apologize|apology) (again)? (for|about) «(the|this|that|our|these|some)? ${KIND} (${TROUBLE})»`,
      `«(the|this|that|these|our|recent) ${KIND}? ${PRETTY}» (is|was|has|have|were|are|that|in|on|at|with|caused|meant|occurred|happened|which|you)`,
    ],
    /** A trouble that is only named. */
    'transparency/vague-cause.thing': [VAGUE],
    /** What makes the trouble behind it the cause. */
    'transparency/vague-cause.cause-lead': [
      `what (caused|led to|triggered|brought about|lay behind|was behind|is behind|made|kept|stopped|delayed) ..8 (is|was|were|has been) ${ADVERB}?`,
      `behind (the|this|that|it|your|all) ..4 (is|was|were|lies|lay|stood|stands) ${ADVERB}?`,
      `(cause|reason|culprit|root cause|explanation|background|trigger|source) (for|of|behind|why)? ..5 (is|was|'s|were|being|having been|lies in|lay in|turned out to be|seems to be|appears to be|proved to be|has been|came down to|is down to) ${ADVERB}?`,
      `(the (result|outcome|consequence|product|effect|fault) of|blamed on|blame it on|blame|put it down to|put down to|put this down to|chalk it up to|chalked up to|traced (back)? to|linked to|attributed to|ascribed to|connected with|related to|has to do with|had to do with|explained by|goes back to|went back to|after|following|amid|given|facing) ${ADVERB}?`,
    ],
    /** What makes the trouble behind it the event. */
    'transparency/vague-cause.event-lead': [
      `there (was|were|has been|have been|'s been|had been|'d been|would been|could have been|is|are|'s|seems to be|seems to have been|appears to be|appears to have been|must have been|may have been|might have been) (currently|sadly|unfortunately|also|clearly|obviously|just|only|indeed)?`,
      `(i|we|our <any> <any>?|(the|your) <any>? (site|website|app|system|systems|server|servers|service|platform|shop|portal|network|line|lines|checkout|database|page|software|tool|programme|rollout|launch|move|upgrade|migration|installation|delivery|warehouse|carrier|courier|provider|supplier|team|order|parcel|booking|payment|shipment|flight|train|project|application|account|event|show|tour|production|process|factory|import|export|run)|they|it|he|she|which|who|that|<cap>) (are|is|was|were|have|has|had|'ve been)? (currently|unfortunately|sadly|also|just|recently|briefly|been|now)? (had|have|has|having|experienced|experience|experiences|experiencing|faced|face|faces|facing|encountered|encounter|encountering|suffered|suffering|suffer|suffers|ran|run|running|hit|met|came|struggled|struggling|saw|seeing|went|been|gone|going|got|threw up|throws up|threw|dealing|fighting|battling|grappling|noticed|notice|noticing|identified|discovered|detected|found) (into|from|with|across|through|against|up|upon)?`,
      `(software|system|systems|platform|server|app|database|tool|programme|program|site|website|line|machine|oven|printer|sensor|till|portal|terminal|boiler|lift|line|feed|sync|engine) (showed|shows|developed|develops|threw|throws|produced|registered|recorded|displayed|exhibited|reported|picked up|flagged) ${ADVERB}?`,
    ],
    /** What somebody had, who is not the reader: "the tills were having intermittent issues". */
    'transparency/vague-cause.had': [
      '(is|are|was|were|has|had) (still|also|currently|sadly|presently|again)? (having|facing|experiencing|encountering|giving|showing|been having|got) «some (kind of|sort of)? ..1 (issue|problem|error|trouble|difficulty|fault)»',
      `(had|has|have|'ve|having|experienced|experiences|experiencing|suffered|suffers|suffering|encountered|encountering|faced|facing|met|meeting|seen|seeing|undergone|undergoing|battled|battling) (still|also|currently|recently|just|always|sadly)? (been)? (had|have|having|experiencing|suffering|encountering|facing|seeing)? (from|with)? «(a|an|some|a few|a couple of|certain|several|various|one or two|a number of|a bit of|a spot of|its share of|their share of|the usual|the odd)? ${KIND}? (${PRETTY}|${KIND} ${TROUBLE})»`,
      `(is|are|was|were|been|am) (still|also|currently|sadly)? (having|experiencing|suffering from|facing|encountering|seeing) «(some|a few|certain|several|various|occasional|ongoing|persistent|recurring|repeated|sporadic|temporary)? (difficulties|issues|problems|complications|challenges|disruptions|setbacks|trouble)» (on|at|in|since|this|last|yesterday|today|over|during|and|so|which|$)`,
    ],
    /** Told as what did it. */
    'transparency/vague-cause.doer': [
      `«(an|some|the)? (unplanned|unscheduled|emergency|urgent|unforeseen|unexpected|last minute|sudden|certain|some) (technical|internal|operational|necessary|essential|remedial)? (works|work|maintenance|intervention|interventions|activities|measures)» (on|in|at|by|to)? ..4 (has|have|had)? ${DID}`,
      `«(a|an|some|various|certain|several|one) ${KIND}? (${TROUBLE}|${PRETTY})» ..4 (has|have|had)? ${DID}`,
      '^ (unfortunately|sadly)? «(various|several|multiple|many|different|certain|a (number|variety|combination) of) ..1 (factors|things|reasons|elements|causes|circumstances)» (have|had|all|together|also)? (played|came into|contributed|were at play|were involved|came together|combined|conspired)',
      `«(something) (in|with|at|on|inside) (the|our|my|one of our)» <any> <any>? ..1 (${DID}|broke|tripped|went|failed|misfired|snapped|changed|stuck|jammed|did)`,
      `^ (sadly|unfortunately|but|and|so)? «(complications|problems|difficulties|issues|challenges|technicalities|glitches|errors|obstacles|setbacks|bottlenecks|delays|changes|events|developments|inconsistencies|discrepancies)» (with|at|in|during|on|behind|between|from)? ..5 (have|has|had|are|were)? ${DID}`,
      `«(a|an|some|certain|several|various|one|unforeseen|unexpected|technical|internal|a few|multiple|the recent)? ${KIND}? ${KIND} (${TROUBLE}|${PRETTY}|influences|forces)» (at|on|in|with|within|from|of|between|behind)? ..6 ${DID}`,
      `«(a|an|some|certain|several|various|multiple|a few) (${TROUBLE}|${PRETTY})» ${PLACE}? (has|have|had|that)? (also|now|since|already|unfortunately|just)? (caused|causes|causing|kept|keeps|led|leads|made|makes|meant|means|prevented|prevents|resulted|results|delayed|delays|affected|affects|occurred|happened|arose|arisen|cropped|slipped|stopped|stops|held|crept|hit|struck|come up|came up|pushed|pushes|put|set|thrown|charged|sent|cancelled|swallowed|ate|lost|duplicated|deleted|dropped|knocked|meaning|impacted|impacts|forced|forces|triggered|emerged|interfered|got|slowed|disrupted|blocked|interrupted|took|threw|came up|is (to blame|behind)|was (to blame|behind|detected|found|identified|discovered|encountered|made|experienced|reported)|has been (identified|detected|found|encountered)|is (preventing|causing|affecting|delaying))`,
      `«${PRETTY}» ${PLACE}? (with|in|at|on|during|of)? ..5 ${DID}`,
      `«(gremlins|the gremlins|teething (problems|troubles|issues|pains)|growing pains|crossed wires|technical difficulties|unforeseen circumstances|unscheduled maintenance|unplanned maintenance)» (in|at|with|on|have|has|are|were|is|was|got|meant|mean|forced|made|led|kept|of|and|caused|prevented|stopped|during|after|when) <any>`,
    ],
    /** Nobody knows what went wrong. */
    'transparency/vague-cause.wrong': [
      '(things|it all|matters|everything|it) (got|became|grew|turned|have been|has been|had been|were|was) (a bit|a little|a tad|a touch|slightly|rather|somewhat|very|quite|all|too)? (complicated|tricky|messy|muddled|confused|tangled|complex|out of hand|on top of us|jumbled|hairy)',
      '(system|systems|server|servers|machine|machines|software|website|site|app|till|tills|lift|computer|computers|printer|network|line|lines|oven|kiln|boiler|platform|database|robot|engine) (was|were|is|are) not (quite|entirely|really|exactly|fully|feeling)? (itself|themselves|well|too good|too well|great|up to (it|much|scratch|the job|the task)|at (its|their) best|on (top)? form|on (its|their) best behaviour|in (the best of|a good) (moods|mood)|up for it)',
      '(system|systems|server|servers|machine|software|website|site|app|till|tills|lift|computer|computers|printer|network|oven|kiln|boiler|platform|database|robot) (fell|was|got|felt|is|are|were|took) (a bit|a little|rather)? (ill|sick|poorly|unwell|queasy)',
      `(by|through|from) some ${KIND}? (mistake|error|oversight|slip|mishap|accident|misunderstanding|confusion|quirk|fluke|misfortune|${PRETTY})`,
      '(a|an|some) <any>? (backlog|delay|jam|hold up|holdup|trouble|problem|issue|error|fault|failure|muddle|glitch|misunderstanding|mistake|incident|situation) of (sorts|some (sort|kind|description|nature))',
      // What a machine is said to have done
      '(machine|kiln|boiler|pump|loom|lift|motor|computer|computers|system|systems|software|server|servers|printer|till|app|website|site|robot|scanner|database|platform|algorithm|network|tech|technology|internet|bot|gadget|terminal|oven|phone|phones|line|lines|feed|stream|sorter|mailer|calendar) (just|simply|clearly|must have|seems to have|apparently|briefly|suddenly|somehow|has|have|had|decided to)? (just|simply|clearly|briefly|somehow|obviously|also)? (hiccuped|hiccupped|hiccoughed|glitched|stumbled|tripped|stuttered|spluttered|burped|sneezed|coughed|misbehaved|misfired|wobbled|acted up|played up|goofed|got (a bit|a little|rather|somewhat|all)? (confused|muddled|mixed up|stuck|tangled|flustered|lost|jumbled|overexcited|scrambled)|was (a bit|a little|rather|somewhat)? (confused|muddled|flustered|unhappy|tired|grumpy)|had (other ideas|a moment|a mind of (its|their) own|a hiccup|a wobble|a blip)|took a (nap|break|holiday|day off)|fell asleep|fell over|gave up the ghost|went on strike|threw a (tantrum|wobbly|fit)|lost (its|their) (mind|marbles|way|head|bearings|nerve)|got (its|their) (wires|knickers|lines) <any>|did (its|their) own thing|went (to sleep|walkabout|rogue|mad|crazy|bonkers|silly))',
      '(gods|fates|stars|gremlins|spirits|demons|imps|goblins|poltergeists|ghosts) (of <any> <any>?)? (are|were|was|have|had|did|must|got|struck|decided|conspired|not|would) ..1 (not|with|on|against|smiling|kind|at|aligned|their|us|a|it|otherwise|strike|struck|other|have|been|with us)',
      '(the)? (universe|fate|luck|technology|tech|timing|weather|everything|things|calendar) (was|were|is|conspired|has|had) (not|against|simply not)? ..1 (on our side|with us|against us|otherwise|other plans|other ideas)',
      // How a thing was lost, without who or why
      '(slipped|fell|fallen|dropped|disappeared|went|got lost|lost|missed) (through|between|down|into|off|in) (the|our|a) ..1 (net|cracks|crack|gaps|radar|shuffle|ether|system|works|mix|grid|machine|void|rush|translation|stools|hole)',
      '(mistakes|errors|a mistake|an error|mistake|error|a blunder|an oversight) (were|was|has been|have been) (made|committed)',
      '(something|things|stuff|life|events|circumstances|it all) (came up|got in the way|got in between|got the better of us|happened|overtook us|intervened|conspired|piled up|got on top of us|got away from us|snowballed)',
      '(may|might|could|must|seems to|appears to|seem to) have (somehow)? (got|gotten|become|been|gone) (a bit|a little|rather|somewhat|somehow)? (jumbled|muddled|mixed up|scrambled|garbled|crossed|tangled|mislaid|lost|confused|awry|astray|wrong|swapped|lost in translation)',
      '(was|were|is|are|been|saw|seeing|experienced|experiencing|with|had|having|shows|showed|notice|noticed|see) ..1 (elevated|increased|higher than usual|raised|abnormal|unusual|intermittent|sporadic|occasional) (error|errors|latency|failures|failure|response|loading|timeouts|load|traffic) (rates|rate|times|levels)?',
      '(stuff|these things|such things|glitches|hiccups|mix ups|mistakes) (do|can|will|just|sometimes|always|may|simply)? (happen|happens|occur) (on|in|at|with|from|even|every|when|and)',
      `(interference|noise|leak|surge|jam|loss|clash|damage|fault|something|activity|${TROUBLE}|${PRETTY}) of (some|one|an unknown|an unspecified|an undetermined) (kind|sort|description|nature|type) (or (other|another))?`,
      '(not (everything|all|every part)|little|nothing|hardly anything|few things) (ran|went|goes|worked|is going|was going|has gone|had gone|turned out|panned out|came together|fell into place) (as|quite|to plan|according|so|right|well|smoothly|exactly|entirely) ..5',
      '(things|these things|such things|mistakes|errors|glitches|accidents|hiccups|mix ups|it) (do|can|will|just|sometimes|always|may|simply)? (just|sometimes|always)? (happen|happens|occur) $',
      '(tech|technology|internet|it|computer|printing|printer|weather|post|postal|delivery) (gods|gremlins|gremlin|demons|fairies|fairy)',
      "murphy 's law",
      '(perfect storm|(chain|sequence|series) of ..2 events|(combination|confluence|variety|number|string|series|host|mix|multitude|range) of ..1 (factors|circumstances|things|reasons|issues|problems|causes|events|mishaps))',
      '(technology|tech|computers|systems|machines|the internet) ..2 (does|do|did|will) not (always|just|really)? (cooperate|play along|play ball|behave|want|do what)',
      '(system|systems|server|servers|website|site|platform|app|inbox|lines|phones|network|shop) (was|were|is|are|got|became) ..2 overwhelmed',
      '^ (sadly|unfortunately|but|and)? circumstances ..3 (forced|force|prevented|prevent|made|make|led|meant|mean|kept|dictate|dictated|required|require|compelled|obliged|stopped|changed)',
      `(${TROUBLE}|cause|delay|hitch) (is|was|were|are|being)? (of|in) (a|an)? (purely|rather|more|merely)? ${KIND} (nature|kind|sort|character|type|origin)`,
      '(it|this|that) (was|is) ..2 «(a|an|another|some) (bug|glitch|error|fault|hiccup|issue|problem|technicality|mistake|slip|blip|mix up)» $',
      `^^ (just|only|probably|maybe|likely|simply|merely|most likely)? «(a|an|another|some|one of those|our)? ${KIND}? ${PRETTY}» (that is all|sorry|$|on our|at our|here|this end|nothing more|i am afraid|apologies)`,
      `^^ (just|only|probably|maybe|likely|simply)? «(a|an|another|some)? (slight|minor|small|wee|little)? (technical|tech|system|server|network|computer|internal) (${TROUBLE}|${PRETTY})» (sorry|at (our|my)|on (our|my)|this end|here|our|my|apologies|please|bear|kindly|is|are|in our|there)`,
      `^ (but|and|sadly|so|unfortunately)? «(somehow|somewhere (along|down|in|between|on) ..3)» (your|our|the|it|this|that|a|an|two|one|my|some|its|his|her|all|everything|things|we|i|they) ..5 (got|was|were|went|has|have|had|ended|did|never|slipped|fell|lost|vanished|disappeared|crossed|dropped|came|broke|failed|stopped|left|became|missed|made|managed|turned|<ed>)`,
      `(has|have|had|was|were|got|did|have been|has been) ..1 «somehow» (not|never|got|gotten|been|lost|slipped|fallen|ended|managed|vanished|disappeared|failed|stopped|<ed>)`,
      `(got|was|were|went|has|have|<ed>) «(lost|stuck|mixed up|mislaid|dropped|deleted|delayed|tangled|confused|swallowed)? (somehow|somewhere (along|down|in|between|on)) ..2»`,
      '(our|the|some|your|a few) ..1 (wires|lines|signals|streams|messages) (got|were|have been|must have|had|have)? ..1 crossed',
      '(had|have|has|having|been|is|was|are|there (is|was|were|are)) (some|a lot of|lots of|a few|a bit of|all sorts of|all kinds of|too much|too many|quite a lot of|plenty of)? (stuff|things|a lot|bits and pieces|moving parts|this and that) (going on|happening|to sort out|to iron out|behind the scenes|in the background|at play|in play|on our plate)',
      "(it|things|everything|we|this week|the week|last week|today|our <any>) (has|have|'s|is|was|were|are|got|has been|have been|'s been)? (been|gotten)? (a|all)? ..1 (chaotic|hectic|messy|crazy|bonkers|bumpy|manic|rocky|wild|mad|topsy turvy|all over the place|upside down|madhouse|rollercoaster) (here|lately|recently|this|at|on|with|for|behind|over|in|and)",
      '(dealing|coping|struggling|wrestling|grappling|battling|fighting|contending|juggling|working through|ironing out|sorting out|smoothing out|ironed out|working out) (with)? (a few|some|several|a couple of|various|certain|the last|a number of|all sorts of|our|the|these|a lot of) ..2 (things|stuff|issues|problems|challenges|matters|kinks|wrinkles|bugs|hiccups|glitches|difficulties|gremlins|teething|snags|niggles|details|complexities)',
      '(something|a thing|some things|one thing or another|one or two things|a few things) (unexpected|unforeseen|strange|odd|weird|else|unusual|technical|funny)? (has|have|had|must have|seems to have|clearly|unfortunately|obviously|also|then)? ..1 (occurred|happened|arose|arisen|intervened|interfered|transpired|jammed|tripped|glitched|hiccuped|crashed|stopped|vanished|changed|shifted|moved)',
      '(decided|chose|wanted|refused|felt like|seemed|began|started|thought) (to|it would|it should)? (take a (nap|break|holiday|day off|rest|walk|breather)|go on (holiday|strike|a break)|play (up|tricks|games|dead|hide and seek|silly)|misbehave|act up|have (a|its) ..1 (moment|day|life of its own|nap|mind)|do its own thing|go (to sleep|walkabout|haywire|silly|crazy|wild|rogue)|call it a day|rebel|throw a)',
      '(threw|throws|throwing|thrown|had|having) (a|an|its|one of its|a bit of a) ..1 (tantrum|wobbly|fit|strop|meltdown|moment|hissy fit|sulk|bad day|off day|funny five minutes|nap|turn|day|days|moments)',
      '(had|has|having|have|was|were|is|are|been) (just|simply|clearly|obviously)? ..1 one of (its|our|those|these|his|her|their) ..1 (days|weeks|mornings|moments|evenings|nights|moods|things)',
      '(is|was|are|were|been|started|starts|keeps|kept) ..1 (acting|being|behaving|playing|doing) (funny|weird|strange things|odd things|strange|unexpectedly|oddly|strangely|weirdly|silly|tricks|difficult|temperamental|moody|erratic|erratically|unpredictably|flaky|wonky|grumpy|stubborn)',
      '(is|was|were|are|went|gone|been|got) ..1 (wonky|flaky|temperamental|haywire|wobbly|glitchy|buggy|on the blink|out of whack|under the weather|a bit off|in a (mood|muddle|state|pickle|tizzy)|having a day|asleep at the wheel)',
      '(something|things|a few things|some things|it|everything|stuff|that|this|all|somewhat) (has|have|had|clearly|obviously|must have|seems to have|appears to have|unfortunately|really|just|may have|might have)? (has|have|had|clearly|obviously|apparently)? (went|gone) ..2 (wrong|awry|sideways|south|haywire|amiss|pear shaped|belly up|off the rails|off track)',
      '(something|some things) (unexpected|unforeseen|strange|odd|weird|else|unusual|technical)? (has|have|had|clearly|obviously|must have|seems to have|unfortunately|also)? ..1 (broke|broken|happened|come up|came up|got stuck|misfired|failed|fell over|got lost|got in the way|got in between|slipped|cropped up|popped up|got tangled|tripped up|snapped)',
      '(something) (was|is|seems|seemed|must be|must have been|has been) ..1 (off|not right|wrong|amiss|broken|not working|out of order|out of sync|up|awry|misconfigured)',
      '(things|it|this|that|everything|matters|launch|move|rollout|upgrade|update|migration|delivery|installation|event|day|start|evening|switch|all|process) (did|do|does|has|have|had) not ..1 (go|gone|run|work out|worked out|turn out|turned out|went) ..2 (to plan|planned|smoothly|smooth|well|it should|they should|we (had)? (hoped|wanted|planned|expected)|expected|intended|hoped|our way|according to plan|the way)',
      '(went|gone) (a bit|a little|a tad|a touch|slightly|rather|somewhat|completely|totally|badly|all|horribly|quite|very|spectacularly)? (sideways|awry|haywire|amiss|pear shaped|belly up|off the rails|off track|off script|off plan|off piste|skew whiff|wonky|astray)',
      '(did|has|have|had) not (quite|exactly|entirely|really|all|altogether)? (go|gone|run|work out|worked out|turn out|turned out) (quite|exactly|entirely|altogether|according|as|smoothly|so|well)? ..1 (to plan|planned|smoothly|according to plan|(we|it) (had)? (hoped|intended|planned|expected|should))',
      '(not everything|not all) (went|has gone|ran|worked) ..2 (to plan|planned|smoothly|well|it should|we|expected|intended)',
      '(technology|tech|computers|the system|our system|our systems|the technology|our technology|the machine) (has|have)? (let (us|me|you) down|failed (us|me)|got the better of (us|me)|decided (to|otherwise)|did not (cooperate|play along|want to|play ball|behave)|(was|were) not (cooperating|behaving|playing (along|ball)))',
      '(did|has|have) not (work|worked|function|functioned|perform|performed|behave|behaved|operate|operated) ..1 (expected|intended|planned|it should|they should|designed|hoped)',
      '^ (but|and)? somehow (your|our|the|it|this|that) ..4 (got|was|were|went|has|have|ended|did|never|slipped|fell)',
      '(got|was|were|went) (lost|mixed up|missing|stuck|deleted) somehow',
      '(a|been a|was a|is a) ..2 (bumpy|rocky|rough|shaky) (ride|start|road|week|weekend|day|morning|night|month|patch|spell|time)',
      '(wires|lines) (got|were|have been|must have been) crossed',
    ],
    /** A failure called by half its name. */
    'transparency/vague-cause.pretty': [
      '(a|an|some|several|two) ..1 (period|periods|spell|spells|phase|window|time|stretch|moments|minutes|hours) of (reduced|degraded|lower|poor|poorer|slower|limited|impaired|increased|elevated|intermittent|partial|patchy|unstable|diminished) (performance|service|availability|access|functionality|connectivity|quality|capacity|latency|speed|speeds|stability|response times|reliability|operation)',
      '(update|release|rollout|migration|upgrade|move|launch|switch|changeover|relaunch) (had|has had|ran into|hit|came with) (some|a few|certain|several|various) ..1 (problems|issues|difficulties|hiccups|bugs|challenges|complications)',
      '(a|some) ..1 (period|spell|phase|window) of (instability|unavailability|degradation|disruption|slowness|turbulence)',
      '(platform|system|systems|site|website|app|network|server|servers|portal|backend) (was|were|has been|have been|became|got) ..2 (unstable|degraded|impaired|patchy|erratic|suboptimal)',
      // What no reader says of it: "you noticed some service degradation"
      `(some|a|an) (slight|brief|short|temporary|minor|intermittent|partial|elevated|reduced|general)? (service|performance|network|quality|system|systems|platform|connection|connectivity) (degradation|disturbance|disturbances|impairment|instability|anomaly|anomalies|irregularity|irregularities|unavailability|disruption|disruptions|fluctuation|fluctuations)`,
      `(a|an|some|the) (slight|brief|short|temporary|minor|intermittent|partial) ..1 (degradation|disruption|impairment|instability|unavailability)`,
      '(experiencing|facing|encountering|suffering|encountered|experienced|faced) (some|certain|various)? (difficulties|issues|problems|challenges|complications|disruptions|setbacks) $',
      '(was|is|been|saw|noticed|experienced|had) «(a|an|some) ..1 (service|performance|network|quality|system|connection|power) (degradation|interruption|disruption|impairment|instability|fluctuation|anomaly|event|issue)»',
      '(service|access|performance|speed|speeds|availability|connection|connections|delivery|deliveries|quality|operations|functionality) (may|might|could|was|is|were|are|has|have|had) ..1 (have)? (been|be)? ..1 (degraded|impaired|impacted|affected|disrupted|limited|interrupted|reduced|intermittent|unstable|suboptimal|sub optimal|unavailable|intermittently <any>|patchy|slow|slower than (usual|normal)|below par|less than ideal)',
      '(suboptimal|sub optimal|less than ideal|imperfect|less than perfect|bumpy|degraded|impaired|uneven|disrupted) ..1 (experience|experiences|service|performance|journey|stay|visit|start|outcome|result|state|connectivity|availability|functionality)',
      '(a|an|some|brief|short|slight|temporary|intermittent|partial|occasional|minor|periodic|sporadic) ..2 (interruption|interruptions|disruption|disruptions|degradation|instability|slowness|unavailability|impairment|outage|sluggishness|slowdown) (of|in|to|with|on|for|at|during|last|this|yesterday|today|on|between|from|earlier|affecting|that|and)',
      '(showing|shows|show|showed|seeing|saw|see|experiencing|experienced|suffering|suffered|having|had|noticed|observed|with|some) ..1 (intermittent|occasional|sporadic|temporary|brief|partial|some|slight|general|unusual|suspicious|irregular|abnormal) (instability|degradation|disruption|disruptions|interruption|interruptions|slowness|unavailability|activity|behaviour|behavior|latency|outage|outages|downtime|impairment|traffic)',
      '(ironing|ironed|smoothing) (out)? (some|a few|the|the last|several|those|these|our)? ..1 (kinks|wrinkles|teething|rough edges|bumps)',
      '(been|was|is|are|were|started|keeps|kept|be|been|started|now|currently) ..1 (acting up|playing up|misbehaving|glitching|on the blink|on the fritz|throwing a (tantrum|wobbly|fit)|having (a|an|some)? ..1 (moment|day|off day|wobble|meltdown|fit|hiccup|hiccups|turn|trouble|issues|problems|difficulties)|being (temperamental|moody|difficult|funny))',
      '(had|has|having|have) (a|an) (bit of a|little|small|bad|rough|off|funny)? (moment|bad day|off day|rough day|meltdown|wobble|tantrum|funny turn|hissy fit)',
      '(acted|played) up (again|last|this|yesterday|today|and|so|on|for)',
      '(not|less than|below|under) (at|up to|in)? (its|our|their|the|his) (usual|normal|best|full|expected|regular) (level|levels|self|standard|standards|performance|quality|speed|capacity|strength)',
      '(degraded|impaired|diminished|suboptimal|sub-optimal|decreased) (performance|service|services|availability|functionality|experience|capacity|quality|operation|connectivity|state)',
      '(service|performance|quality) (degradation|impairment|deterioration)',
      '(a|an) ..2 (security|data|privacy|cyber|cybersecurity|safety|it security) (event|incident|matter|occurrence|issue)',
      '(the|this|that|our|recent) (security|data|privacy|cyber|data security) (event|incident|matter|occurrence)',
      'we (hit|have hit) a ..1 (wall|rough patch)',
      '(a|an|some|slight|minor|small|certain) ..1 (irregularity|irregularities|anomaly|anomalies|inconsistency|discrepancy) (on|in|with|at|of|was|were|has) <any>',
      '(been|went|going|gone) through (some|a|a bit of)? ..1 (turbulence|turbulent times|rough patch|growing pains|difficult times|changes behind)',
      '(less than|not quite|not so) (ideal|optimal|perfect) (conditions|circumstances|experience|performance|service)',
      '(fell|fallen|fall) short of ..1 (usual|high|normal|own) standards',
    ],
    /** Nobody is sure to have been hit. */
    'transparency/vague-cause.few': [
      '(handful|subset|small number|limited number|small percentage|small group|fraction|minority|small proportion|tiny number) of (our|the|your|these)? ..1 <any> ((from|of|made in|bought in|made on|sold in) (this|that|the|our|one|<num>|<cap>) <any>?)? (may|might|could) (also|possibly|perhaps)? have',
      `(number|subset|percentage|group|proportion|portion|fraction|share|minority|part|handful|lot|range) of ..2 ${PEOPLE} (were|have been|was|has been|are|had|have|saw|experienced|got) ..1 (affected|impacted|hit|involved|concerned|issues|problems|delays|errors|trouble|disruption|duplicates)`,
      `you (may|might|could) ..1 (notice|experience|see|encounter|find|face|feel) (some|a|an|slower|slight|brief|intermittent|occasional|longer|temporary|minor|reduced) ..1 (${TROUBLE}|performance|service|speeds)`,
      `(small|limited|tiny|low|minor|modest|select|certain|handful|subset|fraction|minority|number|few|percentage|portion) ..1 (number|subset|percentage|group|proportion|portion|fraction|share|minority|part|set|of|of our|of the) ..3 ${PEOPLE} ..1 (may|might|could) (also|possibly|perhaps)? (have|be|see|experience|notice|face|receive)`,
      `(some|certain|a few|several|many) (of)? (our|the)? <any>? ${PEOPLE} (were|are|have been|had been|was|have|had|saw|experienced|got|received|lost) ..1 (affected|impacted|hit|experiencing|seeing|facing|issues|problems|delays|errors|difficulties|trouble|disruption|duplicated|involved|concerned|hampered)`,
      `you (may|might|could) (also|possibly|perhaps|well|briefly)? have (noticed|seen|experienced|felt|encountered|had|received|spotted|been (affected|impacted|hit)) (some|a|an|certain|slight|slower|brief|intermittent|occasional|minor|unusual|odd|a few|a bit of|longer|delays|errors|problems|issues|slowness|disruption|by) ..2`,
      `(small|limited|tiny|very small|low|minor|modest|negligible|select|selected) ..1 (number|subset|percentage|group|proportion|portion|fraction|share|amount|minority|part|set|segment) of ..3 ${PEOPLE} ..1 (may|might|could|were|was|have been|has been|are|is|had|saw|experienced|can|will have) ..2`,
      `(handful|subset|fraction|minority|certain number|few) of (our|the|these|your)? ..2 ${PEOPLE} ..1 (may|might|could|were affected|was affected|have been affected|were impacted) ..3`,
      `(some|certain|a few|several|selected|a couple of|particular|many|not all|a number of|very few|few) (of)? (our|the)? <any>? ${PEOPLE} (may|might|could|can) (also|still|possibly|perhaps|currently|briefly|temporarily|in some cases)? (have|be|see|experience|notice|encounter|find|face) (seen|had|experienced|noticed|lost|received|got|found|missed|encountered|been|a|an|some|the|that|wrong|errors|delays|problems|issues|slow|longer|intermittent|unable|affected|impacted|seeing|experiencing|difficulties|trouble|it|service|their) <any>?`,
      `(unauthorised|unauthorized|third|unknown|outside) (party|parties|person|persons|individual|individuals|people|actor) (may|might|could) (also|possibly)? have <any>`,
      '(some|certain|parts|part|a portion) of (your|our|the) <any>? <any>? (may|might|could) (also|possibly|perhaps)? have been (affected|involved|exposed|impacted|accessed|seen|compromised|touched)',
      'your <any>? <any>? (may|might|could) (also|possibly|perhaps)? have been (affected|impacted|involved|exposed|compromised)',
      `you may have (noticed|seen|experienced) ${ARTICLE} ..1 (${TROUBLE}|${PRETTY})`,
    ],
    /** What went wrong, told in plain words. */
    'transparency/vague-cause.told': [
      '^^ (its|his|her|their|the|a|an|one|our|two|somebody|someone) <any> <any>? <any>? had <ed>',
      '(ran out|run out|filled up|ran full|burst|tripped|overheated|caught fire|called in sick|fell (ill|off|out|over|down|sick|from|through|asleep)|blew|snapped|collided|melted|flooded|jammed|overflowed|short circuited|reached (its|their) (limit|end|capacity)|mixed up|swapped|mistyped|typed|misread|overwrote|unplugged|miscounted|forgot|severed|knocked|derailed|struck|sank|collapsed|leaked|dug up|was ill|were ill|is ill|was sick|had (expired|burst|broken|been|fallen|run|not|got|set|left|put|filled|mixed|swapped|entered|booked|sold|printed|moved|changed|the wrong|two|too|no)|double counted|dropped (the|a|your|it)|deleted|erased|wiped|misspelt|went on strike|walked out|were stuck|was stuck|got stuck|bit (through|into)|chewed|froze|timed out|crashed into|died|broke (in|off|down|through|on|and|at|a|the|its|his|her))',
      '^^ (a|an|one|two|three|four|five|six|somebody|someone|rain|snow|lightning|frost|fog|ice|wind|sand|mice|water|dust) ..5 (cut|hit|failed|crashed|froze|died|read|sent|used|put|set|left|took|pointed|wrote|printed|booked|removed|sold|stopped|blocked|broke|expired|damaged|destroyed|stole|entered|pulled|switched|turned|lost|closed|counted|held|kept|made|got|was|were|had)',
      '(wrong|faulty|broken|loose|missing|expired|outdated|worn|frayed|cracked|rusty|corroded|burnt|blown|stuck|split|blocked|bent|burst|perished|torn) (firewall|rule|rope|pipe|wire|belt|seal|pump|hose|sensor|switch|relay|bearing|brake|plug|weld|joint|gasket|screw|bolt|chain|drive|disk|board|connector|socket|filter|spring|wheel|cable|setting|certificate|file|price|address|label|number|key|part|fuse|valve|disk|address|plan|list|version|code|cell|formula|time zone|template|script)',
    ],
    /** What came of it, behind the cause. */
    'transparency/vague-cause.so': [
      '(so|which is why|that is why|and so|meaning|therefore) (that)? (your|the|our|it|they|nobody|no|every|all|most|some|its|his|her|their|each|calls|orders|logins|payments|emails|messages) <any>',
    ],
  },
  bad: [
    { text: '⟦A small hiccup⟧ in the barn is the reason why your hay is late.' },
    {
      text: 'The ferry stays in port ⟦due to technical problems⟧.',
      fixed: 'The ferry stays in port due to [what happened].',
    },
    { text: '⟦Owing to unforeseen circumstances⟧, the choir sings on Sunday.' },
    { text: 'We had ⟦a small hiccup⟧ with your lens.', fixed: 'We had [what happened] with your lens.' },
    { text: '⟦Something went wrong⟧ with your tax form.' },
    { text: '⟦An internal error⟧ delayed your wages.', fixed: '[What happened] delayed your wages.' },
    { text: 'Your kitchen comes later ⟦for operational reasons⟧.' },
    { text: '⟦A small number of readers may have been⟧ billed twice.' },
    { text: 'The lift is late ⟦due to circumstances beyond our control⟧.' },
    { text: 'The booking page was ⟦playing up⟧ on Friday.' },
    { text: 'The map shows ⟦degraded performance⟧ today.' },
    { text: '⟦Gremlins⟧ got into the till.' },
    { text: '⟦Issues of an internal nature⟧ hold back your grant.' },
    { text: 'On Monday you noticed ⟦some network instability⟧.' },
    { text: 'The move ⟦went a bit sideways⟧, and two boxes are missing.' },
    { text: 'They are ⟦just teething troubles⟧.' },
    { text: 'What stopped the ferry was ⟦an incident⟧.' },
    { text: 'Behind the outage was ⟦a technical issue⟧.' },
    { text: '⟦A disturbance in the network⟧ is what silenced the choir.' },
    { text: '⟦The kiln hiccuped⟧, so the vases are grey.' },
    { text: 'Your kite fell ⟦victim to a mix-up⟧.' },
    { text: 'Your lamp was lost ⟦because of a sorting machine issue⟧.' },
    { text: 'Your ticket ⟦slipped through the net⟧.' },
    { text: '⟦Mistakes were made⟧ with the vows.' },
    { text: 'Our new scales have had ⟦a few teething troubles⟧.' },
    { text: 'The song book went out ⟦by some oversight⟧.' },
    { text: 'Your kite waits ⟦owing to exigencies of service⟧.' },
    { text: '⟦Things got a little complicated⟧ at the pier.' },
    { text: '⟦The gods of the web were not with⟧ us.' },
    { text: '⟦Not everything went as we had hoped⟧ at the pier.' },
    { text: '⟦Noise of some sort⟧ spoilt your tape.' },
    { text: '⟦Unplanned technical works⟧ shut the pool.' },
    { text: 'Our kiln ⟦wasn’t feeling well⟧, so the vase is grey.' },
    { text: 'Sunday’s launch ⟦didn’t go quite as planned⟧, and you lost your seat.' },
    { text: 'A ⟦small number of kettles from this batch may have⟧ loose lids.' },
    { text: 'The cause was ⟦a fault in one of our⟧ systems.' },
    { text: 'On Sunday we had ⟦a period of reduced performance⟧.' },
    { text: 'The ⟦platform was unstable⟧ for a while.' },
    { text: '⟦For reasons of organisation⟧ the tour starts at ten.' },
    { text: 'The ⟦update had some problems⟧.' },
    { text: '⟦Several factors⟧ contributed to the late ferry.' },
    { text: 'Our till was ⟦behaving unexpectedly⟧ on Sunday.' },
  ],
  good: [
    {
      text: 'Your hand was cut on our gate. That is a serious matter, and I lead it myself.',
      because: 'it is no cause',
    },
    { text: 'Skippers who saw an error get a new link from us by 11:00 UTC.', because: 'it says who is meant' },
    {
      text: 'Which is it?\n\n1. It never came.\n2. It came, but something is wrong with it.',
      because: 'it is a case to choose',
    },
    { text: 'A technical fault is covered for two years.', because: 'it tells what is insured' },
    {
      text: 'A glitch in our calendar moved your lesson by an hour. I’ve moved it back.',
      because: 'it says what the program did',
    },
    {
      text: 'We waive it for a grave cause. Examples are a flood or a failure of our own pumps.',
      because: 'it is one case among others',
    },
    { text: 'The cause was a fault in the winch. A check found a frayed rope.', because: 'the next sentence tells it' },
    { text: 'Take your own things out of the boat before noon.', because: 'they are bags and boxes' },
    { text: 'We had a problem with the rudder and mended it.', because: 'the part is named' },
    { text: 'Changes made by Friday count for this term.', because: 'they are the reader’s' },
    { text: 'The lute never came, or something was wrong with it.', because: 'it is a case to choose' },
    { text: 'There are three small things left:\n\n- the key\n- the lamp', because: 'a list names them' },
    { text: 'For a ferry people rely on, that’s a serious failure.', because: 'it owns how grave it is' },
    {
      text: 'The drum stood here, but we hadn’t noted it down. It’s off your bill now. I’m sorry for the mix-up.',
      because: 'what was left undone is told above',
    },
    { text: 'A fuse blew in the kitchen, so lunch is cold.', because: 'it names the cause' },
    { text: 'A rough figure for the new roof is £9,000.' },
    {
      text: 'We had technical problems: a mouse had bitten through the main cable.',
      because: 'the cause follows at once',
    },
    {
      text: 'Something went wrong in the night. A disk ran full, and no backup was made.',
      because: 'the next sentence tells it',
    },
    { text: 'If something goes wrong with the oven, switch it off.', because: 'it is a condition' },
    { text: 'Are you having technical difficulties with the quiz?', because: 'it asks' },
    { text: 'Your cover includes unforeseen events abroad.', because: 'it is what a policy covers' },
    { text: 'You wrote that there was a problem with the key. Is it bent?', because: 'those are the reader’s words' },
    { text: 'A glass of water stops most hiccups.', because: 'it is about health' },
    { text: 'Some guests may prefer the room at the back.', because: 'nothing went wrong' },
    { text: 'No technical fault was found in your radio.', because: 'there was none' },
    { text: 'Mind the bumps in the road by the school.', because: 'it is a road' },
    {
      text: 'Letters come back for various reasons, such as a wrong house number.',
      because: 'the reasons follow',
    },
    { text: 'The bridge is shut because of ice on the ropes.', because: 'it names the cause' },
    { text: 'What stopped the ferry was a burst pipe.', because: 'it names the cause' },
    {
      text: 'A bug in our clock’s memory lost the songs.',
      because: 'it goes on to say of what',
    },
    {
      text: 'There was an error in our song list. The waltz was down for June and is in July.',
      because: 'the next sentence tells it',
    },
    { text: 'Nothing went wrong with your tape.', because: 'there was no trouble' },
    { text: 'You told me that you were having technical problems with the quiz.', because: 'the reader had them' },
    { text: 'Teething troubles keep many babies awake.', because: 'it is about teeth' },
    { text: 'The tent is shut by the wind.', because: 'it names the cause' },
    { text: 'Problems in the set are solved on page 90.', because: 'it speaks of homework' },
    { text: 'You asked about the transfer that went to the wrong account.', because: 'it is a wrong place' },
    { text: 'Your connection is slow in one room, so let’s move the box.', because: 'it is the reader’s' },
    { text: 'The note says the error was on our side.', because: 'it tells what a paper says' },
    {
      text: 'Your card lay in a tray after a reorganisation. We moved the desk and forgot the tray. That was our error.',
      because: 'the next sentence tells what was done',
    },
    { text: 'The cause is a fault in one batch of seals.', because: 'it names what broke, and where' },
    { text: 'An error appears if the field is empty.', because: 'it tells how a thing works' },
    { text: 'We have a problem with moths in the loft.', because: 'it names them' },
    { text: 'The platform was unstable after the landslide.', because: 'the cause stands behind it' },
    { text: 'We have a period of limited service each August.', because: 'it is a custom' },
    { text: 'It’s a small thing to us and a big one to you.', because: 'it says what it means' },
    {
      text: 'The winch counted each turn twice. We built it, and it had a fault.',
      because: 'the sentence before tells it',
    },
    {
      text: 'A glitch in the lock let two skaters in. The latch stayed open after the first ticket.',
      because: 'the next sentence says how',
    },
    { text: 'Something went wrong? Hold the red button for five seconds.', because: 'it is a case' },
    { text: 'There was a mix-up with your crate. The packer read 6 as 9.', because: 'the next sentence tells how' },
    { text: 'There was an issue with our oven. The baker read 14 as 41.', because: 'it says how it came about' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const cues = GROUPS.flatMap((group) => cuesOf(reading, group)).filter((cue) => isVague(reading, cue));
      // What is given as the reason says more than what it did.
      const given = new Set(cues.filter(({ type }) => type.endsWith('.due')).map(({ sentence }) => sentence));
      const told = new Set<number>();
      for (const cue of withoutOverlaps(
        cues.filter(({ sentence, type }) => type.endsWith('.due') || !given.has(sentence)),
      )) {
        const words = reading.slice(cue.span);
        if (told.has(cue.sentence) || context.glossary.has(words.toLowerCase())) continue;
        told.add(cue.sentence);
        yield tell(reading, cue, context);
      }
    }
  },
});

const cuesOf = (reading: Reading, group: string): readonly Cue[] => [
  ...reading.cues(`${ID}.${group}`),
  ...(reading.once(ledTo).get(group) ?? []),
];

/**
 * A trouble right behind what makes it the cause or the event, as a cue of that group. Found apart, because each phrase that held all names
 * of troubles would need a room of its own for them.
 */
function ledTo(reading: Reading): ReadonlyMap<string, readonly Cue[]> {
  const byGroup = new Map<string, Cue[]>();
  for (const thing of reading.cues(`${ID}.thing`))
    for (const group of ['cause', 'event']) {
      const isLedTo = reading
        .cuesIn(`${ID}.${group}-lead`, thing.sentence)
        .some(({ first, last }) => first < thing.first && last >= thing.first - 1 && last < thing.last);
      if (isLedTo) byGroup.set(group, [...(byGroup.get(group) ?? []), { ...thing, type: `${ID}.${group}` }]);
    }
  return byGroup;
}

const CONDITIONS = new Set('if unless whether when whenever should case why what how event'.split(' '));
const UNREAL = new Set('may might could can would reserve covers cover includes include excludes against'.split(' '));
/** What a reader did who told of the trouble. */
const TOLD = new Set(
  'mentioned mention reported report told wrote write said say noticed describe described asked saw telling reporting writing flagged'.split(
    ' ',
  ),
);
/** Roads and wheels, of which the words may be meant as they stand. */
const LITERAL_BUMP =
  /\b(?:mind|driv\w*|cycl\w*|rid(?:e|es|ing)|slow(?:ly|s| down)?|wheels?|cars?|bikes?|bicycles?|scooters?|school|gate|bridge|potholes?|tarmac|hike|path|trail|slope|prams?|wheelchairs?)\b/i;
/** What does go through a net or a crack. */
const LITERAL_GAP =
  /\b(?:fish|trout|mesh|grille|coins?|water|mice|mouse|keys?|ball|goal|floorboards?|pavement|rain)\b/i;
/** What the sender calls it, and not the reader. */
const PROVIDERS =
  /\b(?:degradation|disturbances?|impairment|instability|anomal(?:y|ies)|irregularit(?:y|ies)|unavailability|disruptions?|fluctuations?)$/i;
const SAYS = new Set(
  'mentioned mention reported report told wrote write said say described describe asked telling reporting writing flagged'.split(
    ' ',
  ),
);

/** Troubles that somebody may have with a thing that is named. */
const NAMED =
  /^(?!teething)(?:.* )?(?:difficult(?:y|ies)|problems?|issues?|errors?|faults?|troubles?|bugs?|failures?|mistakes?)$/i;
/** Follow "issue" or "error" where it is of a magazine or in a line. */
const SPECIFIC = /^\s+(?:with|on|between|from|to)\s+(?!(?:our|your|one|some|a|an|this|that|any|us|my|these)\b)\w/i;
/** The same, also where the words are not given as the cause. */
const OTHER_THING =
  /^(?:\s+(?:[A-Z]?\d|code|list|skin|message|tracker|log|page|team|number|map|detector|desk|form|report|rate)|\s+of (?!(?:some|any|our|this|that) )\w)/i;

/** Papers in which a mistake stands, that the next sentence spells out. */
const IN_PAPER =
  /^ (?:in|on) (?:our|the|your|my|this|last \w+[’']s|one of our) (?:[\w-]+ ){0,2}(?:list|lists|menu|catalogue|catalog|brochure|leaflet|flyer|timetable|invoice|bill|letter|e-?mail|mail|message|newsletter|recipe|label|sign|manual|form|spreadsheet|table|map|calendar|advert|ad|page|article|receipt|statement|quote|contract|certificate|programme|poster|caption|tag|guide|sheet|schedule|description|listing)$/i;

function isVague(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first)) return false;
  const start = clauseStart(reading, cue.first);
  if (isDenied(reading, cue, start) || (reading.isQuestion(cue.sentence) && reading.opensAsQuestion(cue.sentence)))
    return false;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const rest = reading.text.slice(cue.span.end, sentence.span.end);
  // "a fault in one batch of cells"
  if (
    /\ba (?:fault|defect|flaw|weakness)$/i.test(reading.slice(cue.span)) &&
    /^ in (?:one|two|three|this|that|a single) (?:batch|lot|run|shipment|delivery|series|seal|valve|cell|cable|chip|switch|part)/i.test(
      rest,
    )
  )
    return false;
  const words = reading.slice(cue.span);
  // "An error appears if the field is empty", "an issue with moths": how a thing works, and what the trouble is
  if (
    /^ (?:\w+ )?(?:occurs?|appears?|happens?|comes? up|pops? up|shows?(?: up)?) (?:if|when|whenever|as soon as|while)\b/i.test(
      rest,
    )
  )
    return false;
  if (/\b(?:problem|issue|trouble)s?$/i.test(words) && WITH_PEST.test(rest)) return false;
  // "We built that retry, and it had a fault": the sender's own, behind what it did
  if (
    /\b(?:I|we) (?:built|wrote|designed|made|programmed|drew|planned)\b[^.]* had $/i.test(
      reading.text.slice(sentence.span.start, cue.span.start),
    )
  )
    return false;
  // "It's a small thing to us and a big one to you"
  if (/\bthing$/i.test(words) && /^ (?:to|for) (?:us|me),? (?:and|but)\b/i.test(rest)) return false;
  // "The site was unstable after the landslide", "a period of limited service every August": the cause, and a custom
  if (
    /\b(?:unstable|degraded|impaired)$/i.test(words) &&
    /^ (?:after|because|since|while|when|as|due|owing|from)\b/i.test(rest)
  )
    return false;
  if (
    /^(?:an?|some) (?:\w+ )?(?:period|spell|phase|window|time)s? of\b/i.test(words) &&
    /^ (?:each|every|in (?:the )?(?:summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december))\b/i.test(
      rest,
    )
  )
    return false;
  // "That is a serious matter"
  if (
    /\b(?:matter|concern|topic|consideration)$/i.test(words) &&
    /\b(?:it|this|that)(?:[’']s| is) $/i.test(reading.text.slice(sentence.span.start, cue.span.start))
  )
    return false;
  // "The transfer that went to the wrong account", "your connection is slow in one room"
  if (/\bto the wrong$/i.test(words)) return false;
  if (
    /^(?:connections?|speeds?|access) (?:is|are|was|were)\b/i.test(words) &&
    reading.word(cue.first - 1) === 'your' &&
    /^ (?:in|on|at|with|near|when|only)\b/i.test(rest)
  )
    return false;
  // "A letter that confirms the error was on our side"
  if (
    /\b(?:confirms?|confirming|states?|stating|shows?|says) (?:that )?(?:the|this|that) $/i.test(
      reading.text.slice(sentence.span.start, cue.span.start),
    )
  )
    return false;
  if (cue.type.endsWith('.had') && isReaders(reading, cue, start)) return false;
  const next = reading.sentences[cue.sentence + 1];
  if (
    IN_PAPER.test(rest.replace(/[.!;:].*$/s, '')) &&
    next?.block === sentence.block &&
    /\d|\b(?:was|were|said|read|showed|gave|had|instead)\b/i.test(reading.slice(next.span))
  )
    return false;
  // "That was our mistake: we rolled out …", "a mix-up in a script that I approved"
  if (
    next !== undefined &&
    /\b(?:our|my) (?:own )?(?:mistake|fault|error|doing)\b\s*[:;,–—-]\s*(?:we|i)\b/i.test(reading.slice(next.span))
  )
    return false;
  if (/^ in (?:an?|the|our|my) (?:[\w-]+ ){1,3}(?:that|which) (?:i|we|our|my)\b/i.test(rest)) return false;
  // "*Gremlins* is on at the Roxy", "teething problems in babies"
  if (/^gremlins$/i.test(reading.slice(cue.span)) && /^\W* (?:is|was)\b/.test(rest)) return false;
  if (
    /\bteething\b/i.test(reading.slice(cue.span)) &&
    /\b(?:bab(?:y|ies)|gums?|tooth|teeth|toddlers?|infants?|child|puppy|puppies)\b/i.test(reading.slice(sentence.span))
  )
    return false;
  const isCause = !/\.(?:wrong|pretty|few)$/.test(cue.type);
  if (isCause && OTHER_THING.test(rest)) return false;
  if (/\.(?:due|cause|doer)$/.test(cue.type) && NAMED.test(reading.slice(cue.span)) && SPECIFIC.test(rest))
    return false;
  for (let word = cue.first; word >= start; word--) {
    if (reading.word(word) === 'what' && (word === cue.first || TOLD.has(reading.word(word + 2)))) continue;
    // “What caused the outage was an incident”
    if (reading.word(word) === 'what' && cue.type.endsWith('.cause')) continue;
    if (word >= cue.first - 2 && reading.word(word) === 'report') return false;
    if (CONDITIONS.has(reading.word(word))) return false;
    if (cue.type.endsWith('due') && UNREAL.has(reading.word(word)) && reading.word(word + 1) !== 'not') return false;
  }
  if (/\b(?:bumps?|sideways)\b/i.test(reading.slice(cue.span)) && LITERAL_BUMP.test(reading.slice(sentence.span)))
    return false;
  if (
    /\b(?:nets?|cracks?|gaps?|hole)$/i.test(reading.slice(cue.span)) &&
    LITERAL_GAP.test(reading.slice(sentence.span))
  )
    return false;
  if (/^, you (?:wrote|said|told|say|write)/i.test(rest)) return false;
  if (
    /hiccup/i.test(reading.slice(cue.span)) &&
    /\b(?:bab(?:y|ies)|breath\w*|drink|doctor|sugar|diaphragm)\b/i.test(reading.slice(sentence.span))
  )
    return false;
  const told = PROVIDERS.test(reading.slice(cue.span)) ? SAYS : TOLD;
  for (let word = cue.first - 1; word > sentence.firstWord; word--)
    if (
      told.has(reading.word(word)) &&
      (reading.word(word - 1) === 'you' || (reading.word(word - 2) === 'you' && reading.isOf('ly', word - 1)))
    )
      return false;
  if (/\bRocky$/.test(words)) return false;
  const lead = reading.text.slice(sentence.span.start, cue.span.start);
  // "Clients who saw an error get a new link": what they saw
  if (/^an? error$/i.test(words) && /\b(?:who|whoever|you) (?:saw|got|had|met|see|get)(?: only)? $/i.test(lead))
    return false;
  // "Changes made by the 15th count for this month"
  if (
    /^changes$/i.test(words) &&
    /^ made (?:by|before|after|until|on|since) (?:(?:the )?\d|\w+day\b|noon|midnight|\[|you\b|your\b)/i.test(rest)
  )
    return false;
  // "2. It arrived, but something is wrong with it.": one of the cases in a list
  const kind = reading.prose.blocks[sentence.block]?.kind;
  if (/^something\b/i.test(words) && kind === 'list-item' && /\bbut $/i.test(lead)) return false;
  // "It didn't come, or something was wrong with it", and "there are two small things left:"
  if (/^something\b/i.test(words) && /\bor $/i.test(lead)) return false;
  // "Examples are a death in the family, or a failure of our own service": a case among others
  if (
    /^an?\b/i.test(words) &&
    /\bor $/i.test(lead) &&
    /\b(?:examples?|such as|for instance|like|whether|only where|for example)\b/i.test(lead)
  )
    return false;
  // "Take your own things out of the car": bags and boxes
  if (/^(?:small |own |last |other )?things\b/i.test(words) && /\b(?:your|my|his|her|their) (?:own )?$/i.test(lead))
    return false;
  // "A technical fault is covered for two years": any such fault
  if (
    /^an?\b/i.test(words) &&
    /^ (?:is|are|must be|has to be|can be) (?:not |always |fully |only )?(?:covered|included|insured|excluded|reported|repaired|mended|claimed)\b/i.test(
      rest,
    )
  )
    return false;
  // "A problem with the seal": the part is named
  if (/\b(?:problem|issue|fault|trouble)$/i.test(words) && WITH_PART.test(rest)) return false;
  // "A glitch in our app swapped the day and the month. I've corrected it.": what it did, and that it is set right
  if (
    /^an? (?:glitch|bug|error|fault)\b/i.test(words) &&
    DID_JUST_THIS.test(words + rest) &&
    next?.block === sentence.block &&
    SET_RIGHT.test(reading.slice(next.span))
  )
    return false;
  // "The pump was acting up, so we changed its seal"
  if (
    /, so (?:we|I) (?:\w+ )?(?:changed|replaced|swapped|cleaned|tightened|oiled|mended) (?:its|one|a|the \w+)\b/i.test(
      rest,
    )
  )
    return false;
  // "Something went wrong? Press the button for five seconds.": a case
  if (/^something\b/i.test(words) && sentence.end === '?' && cue.first === sentence.firstWord) return false;
  // "A glitch in the app charged you twice. The button stayed active after the first tap.": how it came about
  if (
    /^an? (?:\w+ )?(?:glitch|bug|error|fault)\b/i.test(words) &&
    /^an? (?:\w+ )?\w+ in (?:the|our|my)\b/i.test(words + rest) &&
    next?.block === sentence.block &&
    HOW_SO.test(reading.slice(next.span))
  )
    return false;
  // “There was a mix-up with your case. The packer read 14 as 41.”: how it came about
  if (
    /^an? (?:\w+ )?(?:mix-?up|muddle|slip|mistake|misunderstanding|error|(?:problem|issue|glitch|fault)(?: with our)?)$/i.test(
      words,
    ) &&
    next?.block === sentence.block &&
    HOW_SO.test(reading.slice(next.span)) &&
    /\d|\b(?:for|as|instead|wrong|like|twice)\b/.test(reading.slice(next.span))
  )
    return false;
  if (/\bthings$/i.test(words) && sentence.end === ':') return false;
  // "That's a serious failure": it owns how grave it is
  if (
    /^an? (?:serious|major) (?:failure|mistake|error|lapse|oversight)$/i.test(words) &&
    /\b(?:that|this)(?:[’']s| is| was) $/i.test(lead)
  )
    return false;
  // "We hadn't checked it in. … I'm sorry for the mix-up": told above
  if (/^(?:the|this|that) mix-?up$/i.test(words) && LEFT_UNDONE.test(reading.text.slice(0, sentence.span.start)))
    return false;
  // "One of those things: the order got dropped" tells what came of it.
  // "an issue with our platform's memory" goes on to say which.
  if (/\b(?:our|the|my|your|their)$/i.test(reading.slice(cue.span)) && /^\s+[\w-]+[’']s\b/.test(rest)) return false;
  if (/\bone of those\b/i.test(reading.slice(cue.span))) return true;
  return !isExplained(reading, cue, rest);
}

/** What gives trouble by itself. */
const WITH_PEST =
  /^ with (?:the )?(?:\w+ )?(?:moths?|mice|rats?|ants|wasps?|bees|pigeons|gulls|foxes|damp|mou?ld|woodworm|bed ?bugs|fleas|weeds|frost|ice|graffiti|thieves|theft|flooding)\b/i;
/** The part of a thing that gave trouble. */
const WITH_PART =
  /^ (?:with|in) (?:the|its|one|a|your) (?:\w+ )?(?:seal|pump|valve|hinge|brakes?|engine|motor|wheels?|tyres?|tires?|belt|fuse|cable|pipe|hose|lock|key|lens|battery|keel|mast|rudder|sensor|zip|strap|label|switch|roof|axle|gearbox|lid|nozzle|filter|thermostat|clutch|alternator|compressor|chimney|drain|gasket|socket|plug|spring|screw|bearing)\b/i;
/** What a part of it did, and not what was done about it. */
const HOW_SO =
  /^(?!.*\b(?:refund\w*|fixed|resolved|corrected|sorted|repaired|solved|mended|investigat\w+|looking|working)\b)(?:The|Its|One|An?) (?!(?:team|problem|issue|error|glitch|fault|bug|system)\b)(?:[\w-]+ ){1,4}?(?:stayed|kept|remained|still|counted|read|treated|took|used|skipped|ignored|pointed|could|had|didn[’']t|did not|ran|billed|charged|let|showed|was (?:still |not )?(?:covered|set|blocked|stuck|switched|pressed|open|active|missing|worn|loose))\b/;
/** Says of a program exactly what it did. */
const DID_JUST_THIS =
  /^an? \w+ in (?:our|the|my) (?:[\w-]+ ){1,3}(?:swapped (?:the|your|two)|mixed up|moved (?:your|the) [\w ]+ by|turned (?:your|the|every|each) [\w ]+ into|read (?:your|the|every|each) [\w ]+ as|added (?:an?|the|one|two) |counted (?:your|the|each|every)|rounded|doubled (?:the|your) )/i;
const SET_RIGHT =
  /^\W*(?:I|we)(?:[’']ve| have)(?: now| already)? (?:corrected|fixed|moved|changed|put|set|taken|repaired|swapped|removed)\b/i;

/** What the sender says that they had left undone, or did wrongly. */
const LEFT_UNDONE =
  /\b(?:we|i) (?:had(?: not|n[’']t)|did(?: not|n[’']t)|forgot|missed|overlooked|mixed|typed|filed|mislaid|swapped)\b/i;

/** Whether it was the reader, or a patient, who had it: "you were having technical problems". */
function isReaders(reading: Reading, cue: Cue, start: number): boolean {
  for (let word = cue.first - 1; word >= Math.max(start, cue.first - LONGEST_SUBJECT); word--)
    if (READERS.has(reading.word(word))) return true;
  return false;
}
/** Words from a subject to what it had. */
const LONGEST_SUBJECT = 8;
const READERS = new Set(
  'you your he she anyone anybody who user users customer customers people patient patients'.split(' '),
);

/** Whether there was no such trouble; "couldn't be sent due to technical problems" denies something else. */
const isDenied = (reading: Reading, cue: Cue, start: number): boolean =>
  reading.isNegated(cue, Math.min(cue.type.endsWith('due') ? 1 : 5, cue.first - start));

/** What looks like a reason and tells what came of it, or what for. */
const NO_CAUSE =
  /^(?:and )?(?:due|owing|so|therefore|hence|thus|which|that(?:[’']s| is)|this is why|has|have|had|was|were|is|are|in view|in light|to|in order|so as|otherwise|only|for|by)\b/i;
/** A sentence that tells what is done about it. */
const MENDS =
  /^(?:(?:it|they|these|all|everything|your \w+|our \w+|the \w+)(?: \w+)?(?:[’']s|[’']ll| was| were| has| have| will| is| are)(?: now| since| all| again| already)?(?: be| been)? \w+|(?:we|i|you)(?:[’']ve|[’']ll|[’']re|[’']m| have| will| are| am| can| may)\b|please|to (?:prevent|avoid|make|keep)|so\b|if\b|sorry|thank)/i;

/** What the sender did or left undone. */
const SLIP =
  /\b(?:we|i|and|but) (?:had )?(?:left|forgot|missed|overlooked|skipped|did(?: not|n[’']t)|never|moved|deleted|changed|mixed|typed|sent|put|pointed|kept|counted|set|copied|loaded|installed|switched)\b/i;

/** Whether the cause itself stands in the sentence, or beside it. */
function isExplained(reading: Reading, cue: Cue, rest: string): boolean {
  // "This can happen for various reasons:" and a list
  if (
    /^\s*:/.test(rest) ||
    /^(?: (?:in|on|at|with) (?:the|our|your|one) \w+(?: \w+)?)?,? (?:such as|including|for example|e\.g\.|like|namely|specifically|to be (?:exact|precise|specific)|mostly|usually)\b/i.test(
      rest,
    )
  )
    return true;
  if (
    /^[^.]*?(?:[:;] | [–—-] |\()(?!(?:please|sorry|you|your(?! \w+ (?:went|ended|landed|got|had|was|were|came|left|fell)\b)|thank|if|all|no|but|and|we(?:['’]re| are| will| apolog| hope|['’]ll)|i(?:['’]m| am| will|['’]ll))\b)(?:\S+\s+){2,}\S/i.test(
      rest,
    )
  )
    return true;
  // "After a reorganisation. We moved the desk and forgot the phone. That was our error."
  const next = reading.sentences[cue.sentence + 1];
  if (next !== undefined && SLIP.test(reading.slice(next.span)) && ownsFault(reading)) return true;
  const isApart = (other: Cue): boolean => other.first > cue.last || other.last < cue.first;
  // In the sentence itself only what is set off tells the cause: "due to a slip the dates were mixed up" tells what came of it.
  const isCause = (other: Cue): boolean => {
    if (other.sentence !== cue.sentence || !/\.(?:due|doer)$/.test(cue.type)) return true;
    const between = other.first > cue.last ? reading.text.slice(cue.span.end, other.span.start) : '';
    return /[:;(–—]|\b(?:because|since|as|when|after|for|where|that|which)\b/i.test(between);
  };
  if (
    reading
      .cuesIn('transparency/vague-cause.told', cue.sentence, -1, 1)
      .some((other) => isApart(other) && isCause(other))
  )
    return true;
  if (reading.has('transparency/vague-cause.so', cue.sentence, 1)) return true;
  return reading.cuesIn(['reason', 'element.cause'], cue.sentence, 0, 1).some((other) => {
    const words = reading.slice(other.span);
    // "A hiccup is the reason why"
    if (/^the (?:reason|cause)\b/i.test(words) && /^(?:is|was|are|were)$/.test(reading.word(other.first - 1)))
      return false;
    if (other.first <= cue.last || NO_CAUSE.test(words) || isVagueItself(reading, other)) return false;
    return (
      other.sentence === cue.sentence || !MENDS.test(reading.slice(reading.sentences[other.sentence]?.span ?? cue.span))
    );
  });
}

/** Whether what looks like a reason is itself one that explains nothing. */
const isVagueItself = (reading: Reading, { sentence, first, last }: Cue): boolean =>
  GROUPS.some(
    (group) =>
      group !== 'few' &&
      cuesOf(reading, group).some(
        (other) => other.sentence === sentence && other.first <= last + 4 && other.last >= first,
      ),
  );

const PREPOSITION =
  /^(?:due to|because of|owing to|as a result of|as a consequence of|on account of|in view of|in light of|thanks to|(?:caused|triggered|brought about|hit|affected|delayed|held up|disrupted|interrupted|prevented) by|down to|by reason of) /i;

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const text = reading.prose.text;
  const words = reading.slice(cue.span);
  const finding = {
    at: { text, span: cue.span },
    message: `“${words}” ${reasonFor(cue)} Say what broke, and why.`,
  };
  const plain = plainFor(cue, words, context);
  if (plain === undefined) return finding;
  return {
    ...finding,
    fixes: [
      {
        title: 'Name what happened',
        applicability: 'suggestion',
        edits: [{ at: { text, span: cue.span }, text: plain }],
      },
    ],
  };
}

function plainFor(cue: Cue, words: string, { fillIn }: RuleContext): string | undefined {
  const isFirst = /^[A-Z]/.test(words);
  if (/\.(?:due)$/.test(cue.type)) {
    const preposition = PREPOSITION.exec(words)?.[0] ?? (isFirst ? 'Because of ' : 'because of ');
    return `${preposition}${fillIn('what happened')}`;
  }
  if (/\.(?:event|doer)$/.test(cue.type) || /^(?:an?|some|certain) /i.test(words))
    return fillIn(isFirst ? 'What happened' : 'what happened');
  if (cue.type.endsWith('wrong')) return fillIn(isFirst ? 'What went wrong, and why' : 'what went wrong, and why');
  return undefined;
}

function reasonFor({ type }: Cue): string {
  if (type.endsWith('pretty')) return 'is a pretty word for a failure.';
  if (type.endsWith('few')) return 'leaves open who was hit.';
  return 'explains nothing.';
}
