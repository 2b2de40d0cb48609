import { type Cue, defineRule, type Finding, type Reading, type Span } from '@trustlint/core';
import { capitalise } from '../clause.ts';
import { formOf, inflectMarked } from '../wording/word-form.ts';

const ID = 'competence/jargon';

/**
 * What finds it, and what to say: the word before `~` takes the form of the word found. `safe`: the plain words always
 * fit. `acronym`: only where it is written in capitals. An empty second part names no rewrite of the words alone.
 */
type Entry = readonly [pattern: string, plain: string, kind?: 'safe' | 'acronym'];

const WORDS: readonly Entry[] = [
  // talking and agreeing
  ['circle~ back', 'write~ again'],
  ['loop~ in', 'include~'],
  ['loop~ (you|him|her|them|me|us|our <any>|my <any>|the <any>|<cap>) in', ''],
  ['(we|us|can|let|to|and|should|quickly|will|i|me) «sync up»', 'talk'],
  ['(we|i|team) «synced up»', 'talked'],
  ['reach~ out to', 'contact~'],
  ['(please|to|you|can|free|not|and|we|i|hesitate) «reach out» (if|with|when|again|at|by|any|$)', 'write'],
  [
    '(we|i|you|for|team|have|has|am|are|is|been) «(reaching|reached) out» (about|with|again|regarding|because|on|$)',
    'write~',
  ],
  ['(quick|short|weekly|brief|daily|regular) «sync»', 'talk'],
  [
    '«sync~ with» (you|him|her|them|my (team|colleague|manager)|our (team|engineers|developers|colleagues))',
    'talk~ to',
  ],
  ['align~ on', 'agree~ on'],
  [
    '«align~» (with (you|them|him|her|the team|stakeholders|my (team|manager|colleagues)|our (team|sales|engineers|colleagues))|internally|expectations)',
    'agree~',
  ],
  ['(we|us|everyone|all|fully|teams|sides|get|be) (are|were)? (now|all|fully)? «aligned» (on|$)', 'in agreement'],
  ['(in|into|get|reach|seek|need|want|out of) «alignment» (with|on|between)', 'agreement'],
  ['«ping~» (you|me|us|him|her|them|the team|our <any>|my <any>)', 'message~'],
  ['«hop~ on» (a|an|the) (quick|short|brief|video)? (call|zoom|meeting)', 'join~'],
  ['«jump~ on» (a|an|the) (quick|short|brief|video)? (call|zoom|meeting)', 'join~'],
  ['(take|taking|took|taken) (this|that|the (conversation|discussion|topic|matter)) offline', ''],
  [
    '(discuss|discussed|talk|talked|chat|speak|spoke|spoken|continue|handle|agreed|agree) (about)? (this|that|it|further)? «offline»',
    'separately',
  ],
  ['offline (discussion|discussions|conversation|conversations|chat|chats|talk|talks)', ''],
  ['per our <any>? (discussion|conversation|chat|call|talk|meeting)', ''],
  [
    '«close~ the loop» (on (this|that|your|these|it|everything|the (ticket|request|issue|case|question|matter|claim|order))|with (you|him|her|them)|here|for you)',
    'report~ back',
  ],
  ['(let us|to|can we|should|must|first) «level-set»', 'agree on the facts'],
  [
    '(get|getting|got|need|have|secure|without) (the|any|full|your|their|management|team)? «buy-in» (from|for|of|$)',
    'agreement',
  ],
  ['(the|your|our|main|key|big) «ask» (is|was|here|from)', 'request'],
  // doing
  ['«action» (this|that|your|it|these|the)', 'handle'],
  ['(actioned|actioning)', ''],
  ['(utilise~)', 'use~', 'safe'],
  ['(utilisation|utilization)', 'use'],
  [
    '(to|can|could|will|would|we|you|i|they|please|and|by|should|must|may|might|not|help) «leverage» (your|our|the|this|these|its|all|their|any|existing|a|an|new|more|these)',
    'use',
  ],
  ['^ leverage (your|our|the|this|these|its|all|their)', ''],
  ['(leveraging|leveraged|leverages)', 'use~'],
  ['(deprioritise~|de-prioritise~)', 'postpone~'],
  ['(sunsetted|sunsetting)', 'end~'],
  ['(be|being|been) «sunset»', 'ended'],
  ['(will|to|we|shall) «sunset» (the|our|this|that|support|it|these|all)', 'end'],
  ['operationalise~', 'apply~'],
  ['incentivise~', 'encourage~'],
  ['(productise~)', 'sell~'],
  ['(monetise~)', 'earn~ money with'],
  ['(ideate~)', 'collect~ ideas'],
  ['ideation', 'collecting ideas'],
  ['(synergise~)', 'work~ together'],
  ['(solutionise~)', 'solve~'],
  ['solutioning', 'finding a solution'],
  ['(conceptualise~)', 'plan~'],
  ['(strategise~)', 'plan~'],
  ['(contextualise~)', 'explain~'],
  ['(calendarise~)', 'schedule~'],
  ['(streamline~)', 'simplify~'],
  ['(facilitate~)', 'help~ with'],
  ['(upskill~)', 'train~'],
  ['(greenlit|greenlighted|green-lighted)', 'approved'],
  ['(to|will|we|can|not|they|please) «(greenlight|green-light)» (the|your|this|it|that|a)', 'approve'],
  ['«cascade~» (this|that|it|the (news|information|message|changes))', 'pass~ on'],
  [
    'double-click~ on (this|that|your|the|one) (feedback|point|points|idea|topic|question|comment|comments|issue|concern|number|numbers|result|results|remark|last <any>|first <any>)',
    'look~ closer at',
  ],
  ['«cascade~» (the|these|any|your|our|all) ..6 (to|down)', 'pass~ on'],
  [
    '«socialise~» (your|this|the|that|our|an|a|it|these) ..2 (idea|ideas|plan|plans|proposal|change|changes|concept|request|feedback|draft|roadmap)',
    'discuss~',
  ],
  ['«socialise~» (it|this|that) (internally|with (the|our|my)|among|across)', 'discuss~'],
  ["(let (me|us)|i|we) (will|would like to|'d like to|want to|should)? «double-click on»", 'look closely at'],
  [
    '«double-click~ on» (that|this|your|the) <any>? (point|topic|question|idea|issue|theme|concern|comment)',
    'look~ closely at',
  ],
  [
    '«drill~ down» (into|on) (the|your|this|that|these|our) <any>? (data|numbers|figures|details|report|issue|problem|question|logs|cause|causes|bill|account|usage|use|costs|spending|choices|options|topic)',
    'look~ closely',
  ],
  ['deep-dive~ (into|on)', 'close look at'],
  ['(do|did|doing|done|take|took|taking) a <any>? «deep-dive»', 'close look'],
  ['«deep-dive» (session|analysis|review|call|meeting|report)', 'detailed'],
  ['«onboarded»', 'brought in'],
  [
    "(am|are|is|'s|been|be|start|started|finished|after|before|while|by|currently|now|busy|keep) «onboarding» (<num>|some|two|three|four|five|several|many|extra|additional|another|further|staff|people|users|drivers|agents|teachers|nurses|members|clients|customers|suppliers)",
    'bringing in',
  ],
  [
    '(to|will|can|we|help|helps|you) «onboard» (a|the|your|our|new|you|them|more|all|two|three|some|<num>|staff|users|several|extra)',
    'bring in',
  ],
  ['«onboarding» (a|the|your|our|new|you|them|more|all)', 'bringing in'],
  [
    '(your|the|our|new|customer|client|during|after) «onboarding» (call|session|process|flow|team|journey|phase|programme|program|specialist|manager|meeting|experience|checklist)',
    'set-up',
  ],
  ['(offboard~)', 'remove~'],
  ['«ramp~ up» (our|the|production|support|staffing|capacity|to|quickly|on|your)', 'increase~'],
  [
    '«spin~ up» (a|an|another|new|the) <any>? (server|instance|environment|team|site|cluster|project|machine|container|account|workspace)',
    'start~',
  ],
  ['«double~ down» on', 'focus~'],
  ['(let us|let me|to) «unpack» (this|that|the|your) (a bit|further|point|question|issue|topic|concern)', 'explain'],
  [
    '(let us|we will|i will|will|to) «park» (this|that|it|the (topic|question|idea|issue|request)) (for|until)',
    'leave',
  ],
  ['«surface~» (this|that|it|these|your feedback|the issue) (to|with) (the|our|my|product|engineering)', 'show~'],
  ['(triaged)', 'sorted by urgency'],
  ['(triaging)', 'sorting by urgency'],
  ['(to|will|we|team|can|must) «triage» (your|the|this|it|all|these)', 'sort'],
  ['«in triage»', 'being sorted by urgency'],
  ['«iterate~ on»', 'improve~'],
  ['(move~|moves) the needle', ''],
  ['(been|is|was|being|get|gets|are) «provisioned»', 'set up'],
  ['«provisioning» (of|a|your|the|takes|is)', 'setting up'],
  ['put~ a pin in (it|this|that)', ''],
  ['peel~ (back)? the onion', ''],
  ['run~ (it|this|that) up the flagpole', ''],
  ['(gain|gains|gained|gaining) «traction»', 'support'],
  ['(re-prioritise~|reprioritise~)', ''],
  ['(sense-check~)', 'check~'],
  ['«transition~» (you|your|the|all|our|to (the|our|a))', 'move~'],
  ['(remediate~)', 'repair~'],
  ['remediation', 'repair'],
  ['(evangelise~)', 'promote~'],
  ['(liaise~)', 'speak~'],
  ['«build~ out» (the|our|your|a|this)', 'build~'],
  ['«stand~ up» (a|an) <any>? (team|server|environment|task force|site|instance)', 'set~ up'],
  ['«interface with» (the|our|your|my) <any>? (team|department|staff|colleagues|side)', 'talk to'],
  ['«impacted» (by|users|customers|accounts|orders|your|the|our|services|systems)', 'affected'],
  ['(is|are|was|were|been|be) «impacted» (by|$)', 'affected'],
  ['(ring-fenced|ring-fencing|ringfenced|ringfencing)', ''],
  ['(to|will|can|we|must) «(ring-fence|ringfence)» (the|a|some|your|our|one|two)', 'reserve'],
  ['(to|will|can|we) «provision» (a|an|your|the|new|more)', 'set up'],
  ['(decommission~)', 'switch~ off'],
  ['«(deprecated)»', 'being phased out'],
  ['(to|we|will|help|i) «solve for» (this|that|your|these)', 'solve'],
  ['(root-caused)', ''],
  ['(timebox~|time-boxed|time-boxing)', 'limit~'],
  ['(rightsize~)', 'fit~'],
  ['right-sizing', 'fitting'],
  ['(to|can|will|we|help|helps) «right-size» (your|the|our|this)', 'fit'],
  ['(laser-focused|hyper-focused|hyperfocused) on (optimising|optimizing)?', ''],
  ['optimise~ (your|the|our) (user|customer) (experience|journey)', ''],
  ['(we|will|to|please|can|could|i|team|have|has|been|is|are|being) «progress~» (this|that|it|your|the|these|our)', ''],
  ['(a|real|true|is) «win-win» (for|situation|solution|$)', 'gain for both'],
  ['out-of-the-box thinking', 'new ideas'],
  ['(we|i|team|company|to|will|must|should|could|can|have|has|are|quickly) «pivot~» (to|towards|from|away)', 'change~'],
  ['customer-centricity', 'care for customers'],
  [
    '«(seamless|frictionless)» (experience|journey|process|checkout|integration|transition|solution|service|onboarding|support)',
    'smooth',
  ],
  ['robust (solution|solutions|process|processes|framework|approach|offering|strategy|measures)', ''],
  ['«architect~» (a|an|the|your|our|this) <any>? (solution|system|plan|approach|process)', 'plan~'],
  ["(are|'re|is) «resourcing» (the|this|your|our)", 'finding people for'],
  ['resourcing (issue|issues|constraint|constraints|problem|problems|gap|challenge|challenges)', ''],
  ['(resource|capacity)-constrained', 'short of people'],
  ['(some|more|extra|additional|enough|no|spare|dedicated|limited) «resource» (to|for|on|in|at|$)', 'people'],
  ['(on|off) (our|the) «critical path» (for|to|of|$)', ''],
  [
    '(is|are|still|currently|now) «blocked on» (legal|the|our|a|an|your|their|finance|them|him|her|procurement|security|compliance)',
    'waiting for',
  ],
  [
    '(re-architect~|productionise~|templatise~|gamify~|uplevel~|derisk~|de-risk~|descope~|de-scope~|rebaseline~|re-baseline~)',
    '',
  ],
  ['baked into (the|our|this|its) (next|product|process|plan|roadmap|release|system|workflow)', ''],
  ['(are|is|currently|still|now) tracking to (deliver|ship|finish|launch|complete|release|hit|meet)', ''],
  ['(heavy|big|huge|large) «lift» for (our|the) (team|engineers|developers|product|devs)', 'piece of work'],
  ['(action item~)', 'task~'],
  ['(biggest|big|top|important) «takeaway~» (from|is|are|was|were)', 'main point~'],
  ['«holistic» (look|review|assessment|offer|package|service)', 'complete'],
  ['(subject-matter expert~)', 'expert~'],
  [
    '«socialise~» (the|this|that|our|your|it|a|an) <any>? <any>? (with (the|our|my|chefs|stakeholders|colleagues|other|management|leadership)|internally)',
    'discuss~',
  ],
  ['«circle~ (round|around)» (to|with) (you|him|her|them)', 'return~'],
  ['(have|has|been) «sunset» (the|our|this|that|it|all|support)', 'ended'],
  ['(cross-functional|product|support|agile|engineering|delivery|dev) «squad~»', 'team~'],
  [
    '«workshop~» (your|the|this|that|our) (idea|ideas|plan|plans|proposal|feedback|question|request|concept)',
    'discuss~',
  ],
  ['(to|will|let us|can|could|should) «whiteboard» (it|this|that|the|your|some|our)', 'sketch'],
  ['(quick|team|daily|weekly|morning) «huddle~»', 'meeting~'],
  ['(our|the|your) «asks» (is|are|was|were|of|from|for)', 'requests'],
  ["(what|here) (is|'s) the «ask»", 'request'],
  ['(a|one|another|key|big|quick) «learning» (from (this|your|the)|for us)', 'lesson'],
  [
    'bandwidth (is|was|remains|will be) (currently|very|quite|rather|a bit|too|really|so)? (tight|stretched|thin|scarce)',
    '',
  ],
  [
    '(from) (a|an) (logistics|billing|technical|business|product|support|customer|user|security|cost|compliance|process|quality|delivery|finance|financial|operations|operational|marketing|sales|legal|engineering|timing|timeline|capacity|service|commercial|strategic|resource|resourcing|planning|data|budget|performance|staffing|systems|customer service|customer support) (perspective|standpoint|viewpoint|point of view)',
    '',
  ],
  [
    '(deliver|delivers|delivering|drive|drives|driving|unlock|unlocks|create|creates|creating|add|adds|adding) «value» (for|to) (you|your|our|the|customers|members|users)',
    '',
  ],
  ['(drive|drives|driving) (engagement|adoption|alignment|efficiencies|synergies|outcomes)', ''],
  ['(the|this|that|it|things) to the next level', ''],
  ['(finalise|present|prepare|send you|share) «(the|our|a|your) (slide)? deck»', ''],
  ['(single source of truth|single pane of glass)', ''],
  ['(lift-and-shift|greenfield (project|site|solution)|straw-man (proposal|plan))', ''],
  ['«pressure-test~» (your|the|this|our)', 'check~'],
  ['«bubble~ up» (to|with) (the|our|my|product|leadership)', ''],
  ['(ticket|call|case) deflection', ''],
  ['(diarise~|diarize~)', 'write~ down'],
  ['(action|actioned) (accordingly|the same|the needful)', ''],
  ['(do|doing|did) the needful', ''],
  [
    '(please|kindly|request you to|requested to|to|will|shall) «revert» (with|back|to (me|us|you)|at the earliest|on (this|the|your)|by|soon|asap|$)',
    'reply',
  ],
  ['(prepone~)', 'bring~ forward'],
  ['(a|another|each|every|per|no|second|schedule|book|avoid) «truck roll»', 'visit by a technician'],
  ['(let us|we will|we can|we should|i will) «park» (this|that|it) (and|until|till|for now)', 'come back to'],
  ['(let us|we will|we can|we should|and|to) «regroup» (on|next|tomorrow|later|once)', 'meet again'],
  [
    '(our|the|to|an|with|by|in|at) «(tier|level|line)-(1|2|3|one|two|three) (crew|team|desk|staff|support|people|engineers|agents|queue|group|specialists|colleagues)»',
    'specialists',
  ],
  ['(to|with|by|at|from) (our|the)? «(l1|l2|l3)»', 'specialists'],
  ['(this|the|a|your|our) «(p0|p1|p2|p3|sev1|sev2)» (is|was|has|will|stays|remains|since|of)', 'urgent case'],
  [
    '(shall|should|can|could|may|must|might) we «park» (this|that|it|the|your) ..2 (until|for|till|here|and|$)',
    'leave',
  ],
  ['(will|let us|to|shall) «park» (this|that|it|the|your) ..2 (until|till|for now|for the moment|for later)', 'leave'],
  ['(offline|out of band) (sync|follow-up|chat|discussion)', ''],
  [
    '(ideation|scoping|discovery|alignment|sync|kick-off|onboarding|grooming) (session|call|workshop|meeting|sprint)',
    '',
  ],
  [
    '(customer|client|guest|patient|member|learner|tenant|passenger|user) (lifecycle|life-cycle|touchpoint~|persona|personas|segment|segments|cohort|cohorts|stickiness)',
    '',
  ],
  [
    '(utilise|leverage|unlock|realise|capture|drive) (the)? (synergies|efficiencies|economies of scale|upside|headroom)',
    '',
  ],
  [
    '(on|off|within|outside|in|out of) «scope» (for|of) (this|our|the|your) (sprint|release|engagement|sow|project|phase|ticket|request|support)',
    '',
  ],
  ['(slot|slotted|slotting) (you|it|this|that) into (the|our) (sprint|pipeline|roadmap|backlog)', ''],
  ['(net|key|bottom)-line (impact|takeaway|benefit)', ''],
  ['(vertical|horizontal) (integration|alignment)', ''],
  ['(pre-sales|post-sales|presales) (team|engineer|consultant)', ''],
  [
    '(actionise~|operationalize~|incentivize~|solution~ (this|it|for)|right-shore|offshored|nearshored|rescope~|re-scope~|dimension~ (this|it)|cascade~ (down|up)|socialise this)',
    '',
  ],
  // time
  ['(going|moving) forward $', 'from now on'],
  ['^^ (going|moving) forward', 'from now on', 'safe'],
  ['going forward', 'from now on'],
  ['on a go-forward basis', 'from now on', 'safe'],
  ['close of (business|play)', 'the end of the day'],
  ['hard stop', 'fixed end'],
  ['(the|our|your|after|before|until|since) «go-live»', 'start'],
  // things
  ['deliverable~', 'item~'],
  ['(synergy)', 'benefit'],
  ['(synergies)', 'benefits'],
  ['stakeholder', 'person concerned'],
  ['stakeholders', 'people concerned'],
  ['pain-point~', 'problem~'],
  ['learnings', 'lessons', 'safe'],
  ['(key|main) takeaway~', 'main point~'],
  ['(core competency|core competence)', 'strength'],
  ['(core competencies|core competences)', 'strengths'],
  ['value proposition~', 'offer~'],
  ['«value-add~» (for|to|in|is|of|here|on|$)', 'benefit~'],
  ['(a|real|great|the|some|any|extra|no|our|big|true|clear) «value-add~»', 'benefit~'],
  ['value-added (service|services|feature|features|benefit|benefits|content|extra|extras|offer|offers|reseller)', ''],
  ['«(add|adds|adding|added) value» (to|for|$)', ''],
  ['actionable insight~', 'useful finding~'],
  ['actionable', 'useful'],
  ['end-to-end visibility', 'full view'],
  ['end-to-end (solution|experience|process|journey|service|support)', ''],
  ['«visibility into»', 'view of'],
  ['«visibility on» (your|this|that|the (status|progress|case|ticket|order|issue|delivery|timeline))', 'view of'],
  [
    '(have|has|get|give|gives|lack|lacks) (you|us|no|any|full|more|better|little|the)? (full|more|better)? «visibility of» (the|your|this|that|when|what|how|why|where|its)',
    'view of',
  ],
  ['(line of sight) (into|on|to) (your|this|that|the|when|how)', ''],
  ['(more|very|too|highly|so) «granular»', 'detailed'],
  ['«granular» (level|detail|data|control|controls|view|reporting|information|access|permissions)', 'detailed'],
  ['granularity', 'detail'],
  ['«holistic» (approach|view|solution|picture|strategy|understanding)', 'complete'],
  ['«high-level» (overview|summary|view|plan|description)', 'short'],
  ['(best-in-class|best-of-breed|industry-leading|market-leading|enterprise-grade)', 'very good'],
  ['world-class (support|service|solution|solutions|software|experience|product|team)', ''],
  ['(game-changer|game-changers)', 'big step'],
  ['game-changing', 'new'],
  ['bleeding-edge', 'new'],
  [
    '(our|a|most|truly|new|with|of|offer|offers) «cutting-edge» (solution|solutions|platform|technology|technologies|software|service|services|product|products|tool|tools|support|design|features)',
    'new',
  ],
  ['«next-generation» (solution|platform|technology|system|software|service|product|tool|tools|support)', 'new'],
  ['mission-critical', 'essential'],
  ['(turnkey)', 'ready-made'],
  ['quick win~', 'easy first step~'],
  ['price point~', 'price~'],
  ['(customer|user) journey~', ''],
  ['user (story|stories)', ''],
  ['«empower~» (you|our|your|users|customers|teams)', 'help~'],
  ['frictionless', 'easy'],
  ['world-class', 'very good'],
  ['holistically', 'as a whole'],
  ['boots on the ground', 'people there'],
  ['value-added', 'extra'],
  ['(high|low)-touch', ''],
  ['tech stack', 'technology'],
  ['«(upstream|downstream)» (team|teams|process|system|systems|supplier|provider|issue)', ''],
  ['«unblock~» (you|this|us|the team|your team)', ''],
  ['(de-risk~)', ''],
  ['(we|us|will|to|are) «lean~ into» (this|that|the|your|our|it)', 'focus~ on'],
  ['(skill-set|skillset)', 'skills'],
  ['(helicopter|<num>-foot|foot) view', 'overview'],
  ['(360|360-degree) view', 'full view'],
  ['step change', 'big improvement'],
  ['(my|our|your|their|his|her|separate) «(swimlane~|swim-lane~)»', 'task area~'],
  ['(outside|out of|in|within|not) (my|our) «lane»', 'area'],
  ['escalation (matrix|path)', 'list of contacts'],
  ['value stream~', ''],
  ['north star metric', 'main goal'],
  ['(our|your|their) «north star» (is|was|remains|here|for|$)', 'main goal'],
  [
    '(growth|sales|support|incident|escalation|response|retention|launch|service|customer|marketing) «playbook~»',
    'plan~',
  ],
  ['(our|your|the) «value chain~»', ''],
  ['key learning', 'main lesson'],
  ['paradigm shift~', 'big change~'],
  ['blue-sky thinking', 'open thinking'],
  ['thought leadership', 'expertise'],
  ['thought leader~', 'expert~'],
  [
    '(customer|digital|every|all|key|each|regular|other|another|next|our|its|their|your|multiple|several|many|these|single|any|first|last|two|three|a|weekly|monthly) «(touchpoint~|touch-point~)»',
    'contact~',
  ],
  ['(workstream~|work-stream~)', 'task~'],
  ['(edge|corner) case~', 'rare case~'],
  ['(our|partner|product|platform|digital|app) «ecosystem»', 'products'],
  [
    '(our|more|extra|additional|less|fewer|no|limited|reduced|lower|increase|increased|enough|current|team|the team) «headcount»',
    'staff',
  ],
  ['(weekly|monthly|regular|daily|release|update|meeting|reporting|biweekly|quarterly) «cadence»', 'rhythm'],
  ['(in|within|outside) (our|my|your) «wheelhouse»', 'field'],
  ['table stakes', 'the minimum'],
  ['(a|the|main|major|big|biggest|only|key|any|no|current) «blocker~»', 'obstacle~'],
  ['gating (factor|item|issue)', 'obstacle'],
  ['tiger team', 'special team'],
  ['«in the pipeline»', 'in preparation'],
  [
    '(in|to|on|into|from) (our|the) (product|team|development|engineering)? «backlog» (and|for|until|by|as|but|so|now|with|$)',
    'to-do list',
  ],
  ['(on|in|to|from) (our|the) «roadmap»', 'plan'],
  ['product roadmap~', 'product plan~'],
  ['(this|next|current|upcoming|coming|future|last|our|following|a|development) «sprint»', 'round of work'],
  ['(siloed|silo-ed)', 'separate'],
  ['«in silos»', 'separately'],
  ['(data|team|information|knowledge|organisational|organizational|department) «silos»', 'walls'],
  ['bandwidth', 'time'],
  ['repro steps', 'steps that lead to the problem'],
  ['(can|cannot|not|could|to|we|i) «repro» (this|it|the|your|on|in|$)', 'reproduce'],
  ['(in|on) prod', 'on the live system'],
  [
    '(pushed|deployed|moved|rolled|shipped|released|goes|go|push|deploy|out|access|copied|migrated) «(to|into) prod»',
    'to the live system',
  ],
  ['«prod» (environment|env|server|database|system|instance|issue|deployment)', 'live'],
  ['(our|the) «devs»', 'developers'],
  ['(our|the) «(dev|eng)» team', 'development'],
  ['(our|the) «ops» team', 'operations'],
  ['(our|the) «(cx|cs)» team', 'support'],
  ['(our|the) «infra» team', 'operations'],
  [
    '(our|the) «(backend|back-end)» (is|was|has|had|system|team|service|services|engineers|developers|issue|error|$)',
    'system',
  ],
  ['(on|in|from) (our|the) «(backend|back-end)»', 'system'],
  [
    '«(backend|back-end|frontend|front-end)» (team|engineers|developers|engineer|developer|service|services|issue|error)',
    'system',
  ],
  ['to «tier (1|2|3|one|two|three)» (support|team|agents|engineers|$)', 'our specialists'],
  [
    '(our|the) «(tier|level) (1|2|3|one|two|three)» (support|team|agents|agent|engineers|engineer|queue|colleagues|specialists)',
    'specialist',
  ],
  ['(our|the|to|an|with|by) «(l1|l2|l3)» (team|support|engineer|engineers|queue|desk|has|will|is|$)', 'specialist'],
  ['(a|as|is|the|as a) «(p1|p2|p0|sev1|sev-1|sev2|sev-2)» (incident|issue|ticket|bug|outage|case|$)', 'urgent'],
  ['(hypercare)', 'close follow-up'],
  ['cross-functional', 'mixed'],
  ['(cutover~|cut-over~)', 'switch~'],
  ['(on|off) (our|my) «radar»', 'list'],
  ['war room', 'crisis team'],
  ['(runbook~)', 'instruction~'],
  ['(hotfix~)', 'quick fix~'],
  ['(end-user~|end user~)', 'user~'],
  ['incident «(post-mortem|postmortem)»', 'review'],
  ['(industry|market|business|key|other|all|across) «verticals»', 'industries'],
  ['impactful', 'effective'],
  ['customer-centric', 'made for customers'],
  ['(omnichannel|omni-channel)', 'on every channel'],
  ['(mindshare|mind-share)', 'attention'],
  ['net-net', 'in short'],
  ['net-new', 'new'],
  ['scope creep', 'growing scope'],
  ['root cause analysis', 'search for the cause'],
  ['root cause analyses', 'searches for the cause'],
  ['kb article~', 'help article~'],
  ['roadmap~', 'plan~'],
  ['(whole|entire|wider|full|broader|complete|connected|growing) «ecosystem» (of|for|around|$)', ''],
  [
    '(escalated|passed|moved|handed|gone|went|sent|forwarded|reassigned|referred|raised) ..3 to «tier (1|2|3|one|two|three)»',
    'our specialists',
  ],
  [
    '«drill~ down» (into|on|to) (what|why|how|each (item|call|charge|line|month)|<any> (figures|usage|numbers|charges|bills|months|reasons|results|statistics|stats|orders))',
    'look~ closely',
  ],
  [
    '«surface~» (this|that|these|your|any|a|an|the) <any>? (issue|issues|feedback|request|problem|problems|concern|concerns|idea|ideas|bug|topic|question)',
    'show~',
  ],
  ['(our|my) (sales|product|development|project)? «pipeline» (and|for|of|is|but|so|this|next|$)', 'list'],
  ['«sync» (call|meeting|session)', 'talk'],
  [
    '(we|us|to|can|let us|i) «sync» (on|about|tomorrow|later|again|next|this (week|afternoon|morning)|at|before)',
    'talk',
  ],
  ['(alignment (call|meeting|session)|alignment internally)', ''],
  [
    '(will|may|might|could|can|would|not|to|does|did|which|that) «impact» (your|the|our|you|all|any|some|only|how|when|us)',
    'affect',
  ],
  ['«(impacting|impacts)» (your|the|our|you|all|any|some|only|how|when|us|several|many)', ''],
  ['(i|we|let me|team) (will|can|have|shall|should|just)? «loop~ back» (to you|with|on|once|when|by|in|$)', 'return~'],
  ['(customer|client|public)-facing', ''],
  ['«execute~ on» (the|this|that|your|our)', 'carry~ out'],
  ['next-gen', 'new'],
  ['(dev|engineering|development|spare|team) «cycles» (to|for|on|$)', 'time'],
  ['«tee~ up» (a|the|your) (call|meeting|demo|session)', 'arrange~'],
  ['«white-glove» (service|support|onboarding|treatment|delivery|experience|set-up)', 'personal'],
  ['(go-to-market|time-to-value)', ''],
  ['(first-call|first-contact|first-touch) resolution', ''],
  ['voice of the customer', ''],
  ['«in-flight» (work|project|projects|ticket|tickets|change|changes|request|requests|item|items)', 'current'],
  [
    '«bandwidth» to (look|help|take|do|handle|answer|work|fix|add|review|deal|check|cover|process|visit|repair|build|make|write|call|train|paint|serve)',
    'time',
  ],
  ['(a|the|our|your|quick|full|proper) «deep-dive»', 'close look'],
  ['(dive~ deep|dive~ deeper) into (the|your|this|our|that)', ''],
  [
    '(i|we|he|she|they) (will|have|can|need to|must|should|just)? «sync~ with» (<cap>|my <any>|our <any>|the <person.any>)',
    'talk~ to',
  ],
  [
    '(i|we|he|she|they|<person.any>) (will|can|need to|must|should|have to)? «sync~ with» (the (school|office|shop|kitchen|warehouse|garage|clinic|bank|courier|landlord|council|supplier|agency))',
    'talk~ to',
  ],
  ['(a|quick|short|after|our) «sync with» (<cap>|my <any>|our <any>|the <person.any>)', 'talk with'],
  ["(i|we) (will|have|can|need to|must|should|just|am|are|'ve)? «ping~» (<cap>|the <person.any>)", 'message~'],
  [
    "(i|we) (will|have|can|need to|must|should|just|am|are|'ve)? «align~ with» (<cap>|my <any>|our <any>|the <person.any>)",
    'agree~ with',
  ],
  ['(fully|closely|well) aligned (with|to|on) (you|your|our|the|this)', ''],
  ['(take|takes|taking|took) it offline (with|and)', ''],
  ['please action (by|before|at|as|and|accordingly|asap|$)', ''],
  ['bandwidth (permits|allows|permitting|allowing|frees up|opens up)', ''],
  [
    '(there is|there was|is there) (currently|still)? (no|little|not much|some|enough|limited)? «bandwidth» (to|for|$)',
    'time',
  ],
  ['«leverage» (my|what|existing)', 'use'],
  ['(we|i|let us|to) «leverage» (this|that|it|these|those|them)', 'use'],
  ['(your|our) «onboarding»', 'first days'],
  ['(the) «onboarding» (of|for|with) (your|our|the|new)', 'set-up'],
  ['(deprovision~|de-provision~)', 'remove~'],
  ['value prop~', 'offer~'],
  ['end-to-end', ''],
  ['(upsell~|up-sell~|cross-sell~)', ''],
  [
    '(in|within) the (pet|travel|health|fitness|education|food|retail|tech|fintech|insurance|payments|energy|mobility|gaming|wellness) «space»',
    'field',
  ],
  ['scalable (solution|solutions|platform|approach|way|process|model)', ''],
  ['(our|daily|team|morning|weekly) «(stand-up|standup)»', 'meeting'],
  ['tribal knowledge', 'knowledge'],
  ['(marketing|sales) «collateral»', 'material'],
  ['(sales|team|customer|partner|user) enablement', ''],
  ['warm (transfer|transfers|hand-off|handoff|handoffs)', 'handover'],
  ['(to|our|the|with|by) «(second|third|2nd|3rd)-line» (support|team|agents|engineers|desk)', 'specialist'],
  ['(run-rate|burn-rate)', 'monthly cost'],
  ['(set up|agree on|agree|need|have|find) a «cadence» (for|of|with|$)', 'rhythm'],
  ['«firm~ up» (the|a|our|your) (timeline|timelines|date|dates|plan|plans|timing|timings)', 'fix~'],
  ['(break|breaks|breaking|broke|broken) down (the|our)? silos', ''],
  [
    "(have|'ve|been|we|was|is) «parked» (your|the|this|until|for)? <any>? (request|idea|ideas|question|topic|ticket|issue|feature|suggestion|project|proposal)",
    'set aside',
  ],
  ['«(p0|p1|p2|p3|sev1|sev2)» (incident|issue|ticket|bug|outage|case|priority)', 'urgent'],
  ['(a) «(p0|p1|p2|p3|sev1|sev2)» (for|in|on|by|with|and|at|now)', 'urgent case'],
  ['(the|this|our|every|each) «sprint» (ends|starts|planning|review|goal|board)', 'round of work'],
  ['(our|a) «backend~»', 'system~'],
  ['(on|in|from|to) the «backend»', 'system'],
  // initials
  ['spoc', 'contact', 'acronym'],
  ['(pfa|pfb)', 'attached', 'acronym'],
  ['(dri|wfh|mvp|gtm|tco|ebr|mbr|sme|rfc|rfp|sow|lob|aob|ooto|rag|raci|etd)', '', 'acronym'],
  ['(our|an|the|your|with) «sme~»', 'expert~', 'acronym'],
  ['(frt|ttr|dsat|loe|rfo)', '', 'acronym'],
  ['fte~', 'full-time post~', 'acronym'],
  ['qbr~', 'quarterly review~', 'acronym'],
  ['eom', 'the end of the month', 'acronym'],
  ['rca~', 'search~ for the cause', 'acronym'],
  ['sla~', 'promised time~', 'acronym'],
  ['slo~', 'promised time~', 'acronym'],
  ['kpi~', 'figure~', 'acronym'],
  ['okr~', 'goal~', 'acronym'],
  ['csat', 'satisfaction score', 'acronym'],
  ['sop~', 'procedure~', 'acronym'],
  ['(eod|cob)', 'the end of the day', 'acronym'],
  ['(by|before|until|till|at|after) «eob»', 'the end of the day', 'acronym'],
  ['eow', 'the end of the week', 'acronym'],
  ['eom', 'the end of the month', 'acronym'],
  ['(an|the|no|any|new|your|our|current|updated|exact) «eta~»', 'expected time~', 'acronym'],
  ['(our|the) «sme~»', 'expert~', 'acronym'],
  ['(the|your|our|a) «poc~»', 'contact~', 'acronym'],
  ['nps', 'recommendation score', 'acronym'],
  ['aht', 'time per request', 'acronym'],
  ['fcr', 'first answer that helps', 'acronym'],
  ['yoy', 'from year to year', 'acronym'],
  ['bau', 'normal work', 'acronym'],
  ['roi', 'return', 'acronym'],
  ['tat', 'waiting time', 'acronym'],
  ['uat', 'test by users', 'acronym'],
  ['ooo', 'away', 'acronym'],
  ['wip', 'unfinished', 'acronym'],
  ['mttr', 'usual repair time', 'acronym'],
  ['(our|the) «kb»', 'help pages', 'acronym'],
];

/** A last `(… |$)` stands for two patterns: one with the words, and one at the end of a sentence. */
const ENTRIES: readonly Entry[] = WORDS.flatMap((entry): readonly Entry[] => {
  const [pattern, ...rest] = entry;
  if (!pattern.endsWith('|$)')) return [entry];
  return [
    [`${pattern.slice(0, -'|$)'.length)})`, ...rest],
    [pattern.replace(/ \([^()]*\|\$\)$/, ' $'), ...rest],
  ];
});

export const jargon = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'info',
  fix: 'replace',
  profile: 'recommended',
  summary: 'Insider or business jargon that has a plain equivalent.',
  why: 'Words from your meetings make the reader translate, and remind them that they’re not one of you. The plain word is shorter, and everybody knows it.',
  sources: ['000 4.1', '000 5.2'],
  options: {
    words: {
      type: 'map',
      default: {},
      description:
        'Your own jargon and what to say for it: `blue box: set-top box`. Other forms of the first word are found too.',
    },
    allow: { type: 'strings', default: [], description: 'Words of the list that are fine for your readers: `SLA`.' },
  },
  phrases: { [ID]: ENTRIES.map(([pattern]) => pattern) },
  bad: [
    {
      text: "The carpenter is ill today. We'll ⟦circle back⟧ on Friday.",
      fixed: "The carpenter is ill today. We'll write again on Friday.",
    },
    { text: '⟦Going forward⟧, the library opens at nine.', fixed: 'From now on, the library opens at nine.' },
    { text: 'You can ⟦utilise⟧ the ticket on both ferries.', fixed: 'You can use the ticket on both ferries.' },
    { text: "I've ⟦looped in⟧ our gardener.", fixed: "I've included our gardener." },
    { text: 'The painter has no ⟦bandwidth⟧ for the fence this week.' },
    {
      text: 'Please ⟦cascade⟧ the new bell times to your tenants.',
      fixed: 'Please pass on the new bell times to your tenants.',
    },
    { text: 'The ⟦RCA⟧ for the power cut is attached.' },
    { text: 'Your complaint was ⟦actioned⟧ on Monday.' },
    {
      text: 'The two ⟦learnings⟧ from the storm are on our site.',
      fixed: 'The two lessons from the storm are on our site.',
    },
    { text: 'The new timetable is ⟦in the pipeline⟧.' },
    { text: "We're ⟦onboarding⟧ two more bakers.", fixed: "We're bringing in two more bakers." },
    { text: 'The kiln is back ⟦from a logistics perspective⟧.' },
    { text: "I'll ⟦ping⟧ Kim about the fence.", fixed: "I'll message Kim about the fence." },
    { text: 'A ⟦best-in-class⟧ kettle needs no filter.' },
    { text: 'Please ⟦diarise⟧ the eye test.', fixed: 'Please write down the eye test.' },
    { text: 'Kindly ⟦revert⟧ with the size of the hat.', fixed: 'Kindly reply with the size of the hat.' },
    { text: 'Our ⟦roadmap⟧ has a second ferry on it.', fixed: 'Our plan has a second ferry on it.' },
    { text: 'A later bus is our ⟦north star⟧.' },
    { text: 'She will ⟦sync with⟧ the school on Monday.' },
    { text: 'Let’s ⟦park⟧ this until the mason has been.' },
    { text: 'Let’s wait for the rain to end and ⟦regroup⟧ on Monday.' },
  ],
  good: [
    { text: 'If the cart stops going forward, oil the chain.', because: 'it is a way' },
    { text: 'On a clear night our north star walk starts at ten.', because: 'it is a star' },
    { text: 'The physio marked the pain points on your knee.', because: 'it is where it hurts' },
    { text: 'Run `leverage --check` in the folder.', because: 'it is a command' },
    { text: 'Press **Circle back** to see the map again.', because: 'it is the name of a button' },
    { text: 'Your line has a bandwidth of 50 Mbit/s.', because: 'it is meant literally' },
    { text: 'A longer bar gives you more leverage on the lid.', because: 'it is meant literally' },
    { text: 'Your *Synergy* card is valid until May.', because: 'it is the name of a product' },
    { text: 'Circle the date on the form and send it back.', because: 'it is meant literally' },
    { text: 'Lay the planks end to end.', because: 'it is meant literally' },
    { text: 'The swim lane at the wall of the pool is for lessons.', because: 'it is meant literally' },
    { text: 'The teacher takes a headcount before the bus leaves.', because: 'it is meant literally' },
    { text: 'Walk forward two steps, then turn left.', because: 'it is meant literally' },
    { text: 'In the third year the low branches bear fruit.', because: 'it is meant literally' },
    { text: 'You wrote “please action this”, and we did.', because: 'it quotes the reader' },
    { text: 'The blue arrow is for going forward to the next page.', because: 'it is a way' },
    { text: 'Wave when you see the truck roll past.', because: 'it rolls' },
  ],
  *check({ texts }, { options, glossary }) {
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()));
    const own = Object.entries(options.words).map(
      ([words, plain]): OwnWords => ({ words: words.toLowerCase().split(/[\s-]+/), plain }),
    );
    for (const { reading } of texts) {
      const found: Found[] = [];
      for (const cue of reading.cues(ID)) {
        const entry = ENTRIES[cue.pattern];
        if (entry !== undefined && isJargon(reading, cue, entry)) found.push(fromEntry(reading, cue, entry));
      }
      for (const words of own) found.push(...findOwn(reading, words));
      let end = -1;
      for (const jargon of found.sort((a, b) => a.first - b.first || b.last - a.last)) {
        const written = reading.slice(spanOf(reading, jargon)).toLowerCase();
        if (jargon.first <= end || allowed.has(written) || glossary.has(written) || isNamed(reading, jargon)) continue;
        end = jargon.last;
        yield tell(reading, jargon);
      }
    }
  },
});

/** Jargon in a text: word indices, inclusive, and what to say for it. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly plain: string;
  readonly isSafe: boolean;
  readonly isAcronym: boolean;
}

interface OwnWords {
  readonly words: readonly string[];
  readonly plain: string;
}

/** What makes "bandwidth" the width of a line. */
const LINE =
  /\b(?:[kmgt]?bit|mbps|gbps|bits?|lines?|router|networks?|wi-?fi|internet|stream\w*|downloads?|uploads?|videos?|connection|servers?|hosting|traffic|fibre|fiber|limit|GB|MB|[kMG]?Hz|per second)\b|\d\s?[kMGT]b?\b/i;
/** "have no bandwidth", "our team's bandwidth" */
const TIME_FOR =
  /\b(?:have|has|had|no|any|enough|lacks?|spare|limited|without|more|my|our|team[’']?s?|free|out of)\s(?:\S+\s){0,3}$/i;
/** Before a noun: "the loop in the cable", "a ramp up to the door". */
const DETERMINERS = /^(?:a|an|the|this|that|each|every|your|our|one|two|no|any|its)$/;
const VERBAL = /^«?\(?[a-z]+~? (?:back|in|up|on|out|down)\b/;
const SPORT =
  /\b(?:lane|swim|swimming|gym|coach|training|athlete|race|races|runner|runners|metres|meters|cycling|bike|track|finish)\b/i;
const AUDIO = /\b(?:cable|cables|plug|plugs|jack|jacks|connector|socket|input|output|audio|speaker|lead)\b/i;

/** A tier of prices, seats or cakes. */
const PRICES =
  /\b(?:upgrade\w*|plans?|pric\w+|subscri\w+|member\w*|seats?|cake|rewards?|discount|costs?|fee|loyalty|status|tariff)\b/i;

function isJargon(reading: Reading, cue: Cue, [pattern, plain, kind]: Entry): boolean {
  if (reading.isQuoted(cue.span)) return false;
  const written = reading.slice(cue.span);
  const sentence = reading.sentences[cue.sentence];
  const whole = sentence === undefined ? '' : reading.slice(sentence.span);
  const previous = cue.first > (sentence?.firstWord ?? 0) ? reading.word(cue.first - 1) : '';
  const next = cue.last < (sentence?.lastWord ?? 0) ? reading.word(cue.last + 1) : '';
  if (kind === 'acronym') {
    if (!/^[A-Z]{2,5}s?$/.test(written)) return false;
    // "SLA (the time that we promise)" and "the time that we promise (SLA)"
    const { text } = reading;
    if (/^\s*\(/.test(text.slice(cue.span.end, cue.span.end + 3)) || text[cue.span.start - 1] === '(') return false;
    return !(
      (/^RCA/.test(written) && AUDIO.test(whole)) ||
      (/^SLA/.test(written) && /\b(?:batter\w*|resin|print\w*|acid)\b/i.test(whole))
    );
  }
  // "She was best in class." "Lay the planks end to end."
  if (/^(?:best.in.class|end.to.end)$/i.test(written))
    return written.includes('-') && !/^encrypt/.test(next) && previous !== 'finish';
  if (/^value.added$/i.test(written) || next === 'tax') return false;
  // "The arrow is for going forward in the lesson"
  if (
    written.toLowerCase() === 'going forward' &&
    (/^(?:for|when|(?:stop|keep|start)s?|stopped|kept|started|is|are|was)$/.test(previous) ||
      /^(?:to|until|through|into|along|by|one|two|three|a|an)$/.test(next))
  )
    return false;
  if (/swim/.test(pattern)) return !/\b(?:pool|metres|strokes?|swimmers?|water|wall|gala)\b/i.test(whole);
  if (/^(?:our specialists)?$/.test(plain) && /tier/.test(pattern)) return !PRICES.test(whole);
  if (/ecosystem/.test(pattern))
    return !/\b(?:pond|lake|river|sea|reef|forest|plants?|animals?|insects?|species|fish|soil|garden|wildlife|natural)\b/i.test(
      whole,
    );
  if (/drill~ down/.test(pattern))
    return !/\b(?:mm|cm|holes?|wall|bit|screws?|plugs?|wood|metal|depth|concrete|inch|inches|ceiling|floor|rock|well)\b/i.test(
      whole,
    );
  if (
    /«sync/.test(pattern) &&
    /\b(?:app|phone|device|devices|calendar|folder|files?|cloud|watch|account|data|photos?|drive|laptop)\b/i.test(whole)
  )
    return false;
  if (pattern === 'bandwidth')
    return !LINE.test(whole) && next !== 'of' && TIME_FOR.test(reading.text.slice(0, cue.span.start).slice(-40));
  if (
    DETERMINERS.test(previous) &&
    cue.last > cue.first &&
    VERBAL.test(pattern) &&
    /^[a-z]+ (?!.*(?:ed|ing)\b)/i.test(written)
  )
    return false;
  if (/^(?:\w+ )?(?:deep.div|div\w+ deep)/i.test(written))
    return !/\b(?:reef|wreck|sea|under ?water|scuba|boat|certificate|licen[cs]e|sharks?|lake|ocean|divers?|tank|met(?:re|er)s|fins|pool|quarry|instructor|depth)\b/i.test(
      whole,
    );
  if (/^pain.points?$/i.test(written))
    return !/\b(?:knees?|back|shoulders?|muscles?|physio\w*|massage|body|press\w*|neck|joints?|needles?|foot|feet|hips?|skin|doctor|nurse)\b/i.test(
      whole,
    );
  if (/^pivot/i.test(written))
    return !/\b(?:screen|monitor|arm|mount|seat|lamp|foot|heel|camera|chair|table|hinge|wheel|left|right|head|door)s?\b/i.test(
      whole,
    );
  if (/^circl/i.test(written))
    return next !== 'to' || /^ to (?:you|this|that|your|it|him|her|them)\b/.test(reading.text.slice(cue.span.end));
  if (/^align/i.test(written))
    return !/\b(?:edges?|lines?|marks?|margins?|page|paper|wheels?|columns?|grid|label|tray|screen)\b/i.test(whole);
  if (/^parked/i.test(written)) return !/\b(?:car|van|bike|bay|garage|street)s?\b/i.test(whole);
  if (/^park/i.test(written))
    return (
      !/\b(?:car|van|bike|vehicle|scooter|garage|lot|space|driver|street|trailer)s?\b/i.test(whole) &&
      (previous === 'will' || previous === 'us' || previous === 'we')
    );
  if (/^sunset$/i.test(written)) return !/^(?:at|soon|in|by|when|before|after)$/.test(next);
  if (/^back.?end$/i.test(written) && next === 'of') return false;
  if (/^impacted$/i.test(written)) return !/\b(?:tooth|teeth|molars?|bowels?)\b/i.test(whole);
  if (/^(?:triag|in triage)/.test(written))
    return !/\b(?:nurse|doctor|clinic|patient|hospital|emergency|vet|ward)s?\b/i.test(whole);
  if (written === 'in the pipeline') return !/\b(?:gas|oil|water|pressure|leak|valve|pump)\b/i.test(whole);
  if (/sprint/.test(pattern)) return !SPORT.test(whole);
  if (/^leverag/.test(written))
    return !/^(?:on|over|against|ratio|buyout|fund|loan|etf)$/.test(next) && !/^(?:more|some|gives?)$/.test(previous);
  if (/^(?:going|moving) forward$/i.test(written)) {
    return (
      !/^(?:is|are|am|was|were|be|been|keep|keeps|kept|start|starts|started|not|by|'s|line|car|bus|train|queue)$/.test(
        previous,
      ) && !/^(?:with|until|till|to|slowly|past|through|two|three|four|one|a|an|\d+)$/.test(next)
    );
  }
  if (pattern === '«action» (this|that|your|it|these|the)')
    return /^(?:please|to|will|can|not|we|i|been|must|should|kindly|and|could|you|they|team|)$/.test(previous);
  if (/blocker/.test(pattern)) return !/^(?:ad|sun|beta|pop)$/.test(previous);
  if (/«onboarding»$/.test(pattern) && /^(?:passengers?|guests?|ship|team|crew|staff|meals?|wi-?fi)$/.test(next))
    return false;
  if (pattern === '«onboarded»' || /^backlog/.test(written)) return next !== 'of';
  return true;
}

function fromEntry(reading: Reading, cue: Cue, [pattern, plain, kind]: Entry): Found {
  const inner = /«([^»]*)»/.exec(pattern)?.[1] ?? pattern;
  const lemma = /([a-z]+)~/.exec(inner)?.[1];
  const index = /~[)»]*$/.test(inner) && cue.last > cue.first ? cue.last : cue.first;
  const written = reading.word(index);
  const form =
    lemma === undefined && plain.includes('~')
      ? formOf(written, stem(written), reading.word(cue.first - 1))
      : formOf(written, spelledLike(written, lemma ?? written), cue.first > 0 ? reading.word(cue.first - 1) : '');
  return {
    first: cue.first,
    last: cue.last,
    plain: inflectMarked(plain, form),
    isSafe: kind === 'safe',
    isAcronym: kind === 'acronym' || /^[A-Z]+\d$/.test(reading.slice(cue.span)),
  };
}

/** The lemma in the spelling of the word found: "utilizes" is a form of "utilize". */
const spelledLike = (word: string, lemma: string): string =>
  lemma.endsWith('ise') && /iz(?:e|es|ed|ing)$/.test(word) ? `${lemma.slice(0, -2)}ze` : lemma;

/** A lemma for the forms that patterns spell out: "leveraging", "sunsetted". */
const stem = (word: string): string => word.replace(/(?:ting|ted|ing|ed|d|s)$/, '');

/** The team's own words, in any form of the first (verbs) or the last (nouns). */
function* findOwn(reading: Reading, { words, plain }: OwnWords): Iterable<Found> {
  const [lead = ''] = words;
  if (lead === '') return;
  for (let first = 0; first + words.length <= reading.wordCount; first++) {
    const last = first + words.length - 1;
    if (!words.every((word, i) => isForm(reading.word(first + i), word, i === 0 || i === words.length - 1))) continue;
    const span = { start: reading.wordSpan(first).start, end: reading.wordSpan(last).end };
    if (reading.isQuoted(span)) continue;
    const changed = words.findIndex((word, i) => reading.word(first + i) !== word);
    const form =
      changed < 0
        ? 'base'
        : formOf(reading.word(first + changed), words[changed] as string, first > 0 ? reading.word(first - 1) : '');
    const isMarked = plain.includes('~');
    yield {
      first,
      last,
      plain: isMarked
        ? inflectMarked(plain, form)
        : form === 'base'
          ? plain
          : inflectMarked(plain.replace(/^\p{L}+/u, '$&~'), form),
      isSafe: false,
      isAcronym: false,
    };
  }
}

/** Whether `word` is the lemma, or a regular form of it where forms are allowed. */
function isForm(word: string, lemma: string, mayInflect: boolean): boolean {
  if (word === lemma) return true;
  if (!mayInflect || lemma.length < 3) return false;
  const base = lemma.endsWith('e') || lemma.endsWith('y') ? lemma.slice(0, -1) : lemma;
  if (!word.startsWith(base)) return false;
  return /^(?:s|es|ies|d|ed|ied|ing|e|es)$/.test(word.slice(base.length)) && word.length > lemma.length - 1;
}

const spanOf = (reading: Reading, { first, last }: Found): Span => ({
  start: reading.wordSpan(first).start,
  end: reading.wordSpan(last).end,
});

/** Whether the words are the name of a button or a product: in bold, or capitalised within the sentence. */
function isNamed(reading: Reading, found: Found): boolean {
  const span = spanOf(reading, found);
  // "**Learnings:**" at the start of a line is a heading, no name.
  const isName = (name: Span): boolean =>
    name.start <= span.start &&
    span.end <= name.end &&
    !(/:\s*$/.test(reading.slice(name)) && /(?:^|\n)\s*$/.test(reading.text.slice(0, name.start)));
  if (reading.prose.emphasis.some(isName)) return true;
  // The words of a link are often the title of the page behind it.
  const isTitle = ({ start, end }: Span): boolean =>
    start <= span.start && span.end <= end && /^\p{Lu}/u.test(reading.text.slice(start, start + 1));
  if (reading.prose.links.some((link) => isTitle(link.span))) return true;
  if (found.isAcronym) return false;
  const isCapital = (index: number): boolean => /^\p{Lu}/u.test(reading.slice(reading.wordSpan(index)));
  const starts = reading.sentences.some(({ firstWord }) => firstWord === found.first);
  // Between the words of a phrase stands whoever it is about: "looped Kim in".
  for (const i of [found.first, found.last]) {
    if (isCapital(i) && !(starts && i === found.first)) return true;
  }
  // "Looping in Kim"
  if (/(?:ing|ed)$/.test(reading.word(found.first)) && found.last > found.first) return false;
  const followed = reading.text.slice(span.end, span.end + 2);
  return starts && isCapital(found.first) && /^ \p{Lu}/u.test(followed) && reading.word(found.last + 1) !== 'i';
}

function tell(reading: Reading, found: Found): Finding {
  const text = reading.prose.text;
  const span = spanOf(reading, found);
  const words = reading.slice(span);
  if (found.plain === '') {
    return { at: { text, span }, message: `“${words}” is jargon. Say it in words that the reader uses too.` };
  }
  const starts = reading.sentences.some(({ firstWord }) => firstWord === found.first);
  const isCapital = found.isAcronym ? starts : /^\p{Lu}/u.test(words);
  const edit = withArticle(reading, found, span, isCapital ? capitalise(found.plain) : found.plain);
  return {
    at: { text, span },
    message: `“${words}” is jargon. Say it plainly: “${found.plain}”.`,
    fixes: [
      {
        title: `Say “${found.plain}”`,
        applicability: found.isSafe ? 'safe' : 'suggestion',
        edits: [{ at: { text, span: edit.span }, text: edit.text }],
      },
    ],
  };
}

/** Puts the article before the plain words right: "an RCA", "a search for the cause". */
function withArticle(
  reading: Reading,
  { first }: Found,
  span: Span,
  plain: string,
): { readonly span: Span; readonly text: string } {
  const article = first > 0 ? reading.word(first - 1) : '';
  if ((article !== 'a' && article !== 'an') || reading.startsClause(first)) return { span, text: plain };
  const at = reading.wordSpan(first - 1);
  const right = /^[aeiou]/i.test(plain) && !/^(?:us|uni|one)/i.test(plain) ? 'an' : 'a';
  if (right === article) return { span, text: plain };
  const written = reading.slice(at);
  return {
    span: { start: at.start, end: span.end },
    text: `${/^A/.test(written) ? capitalise(right) : right} ${plain}`,
  };
}
