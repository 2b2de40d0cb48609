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
  ['touch~ base', 'talk~'],
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
  ['(discuss|talk|chat|speak) (about)? (this|that|it|further)? «offline»', 'separately'],
  ['«close~ the loop» (on|with (you|him|her|them)|here|for you)', 'report~ back'],
  ['(let us|to|can we|should|must|first) level-set', 'agree on the facts'],
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
    '«drill~ down» (into|on) (the|your|this|that|these|our) <any>? (data|numbers|figures|details|report|issue|problem|question|logs|cause|causes|bill|account|usage|topic)',
    'look~ closely',
  ],
  ['deep-dive~ (into|on)', 'close look at'],
  ['(do|did|doing|done|take|took|taking) a <any>? «deep-dive»', 'close look'],
  ['«deep-dive» (session|analysis|review|call|meeting|report)', 'detailed'],
  ['«onboarded»', 'brought in'],
  ['(to|will|can|we|help|helps|you) «onboard» (a|the|your|our|new|you|them|more|all)', 'bring in'],
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
  ['boil~ the ocean', ''],
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
  ['(ring-fence~|ringfence~)', 'reserve~'],
  ['(to|will|can|we) «provision» (a|an|your|the|new|more)', 'set up'],
  ['(decommission~)', 'switch~ off'],
  ['«(deprecated)»', 'being phased out'],
  ['(to|we|will|help|i) «solve for» (this|that|your|these)', 'solve'],
  ['(root-caused)', ''],
  ['(timebox~)', 'limit~'],
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
  ['value-add~', 'benefit~'],
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
  ['(best-in-class|best-of-breed) (solution|software|service|support|tools|product|products|experience)', ''],
  ['mission-critical', 'essential'],
  ['(turnkey)', 'ready-made'],
  ['(low-hanging) (fruit|fruits)', 'easy first steps'],
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
  ['(we|team|company|have|has|will) «pivot~» (to|from|away)', 'switch~'],
  ['«unblock~» (you|this|us|the team|your team)', ''],
  ['(de-risk~)', ''],
  ['(rightsize~|right-size~)', 'adjust~'],
  ['(we|us|will|to|are) «lean~ into» (this|that|the|your|our|it)', 'focus~ on'],
  ['(skill-set|skillset)', 'skills'],
  ['(helicopter|<num>-foot|foot) view', 'overview'],
  ['(360|360-degree) view', 'full view'],
  ['step change', 'big improvement'],
  ['(swimlane~|swim-lane~)', 'task area~'],
  ['escalation (matrix|path)', 'list of contacts'],
  ['value stream~', ''],
  ['north star metric', 'main goal'],
  ['key learning', 'main lesson'],
  ['paradigm shift~', 'big change~'],
  ['blue-sky thinking', 'open thinking'],
  ['thought leadership', 'expertise'],
  ['thought leader~', 'expert~'],
  ['(touchpoint~|touch-point~)', 'contact~'],
  ['(workstream~|work-stream~)', 'task~'],
  ['(edge|corner) case~', 'rare case~'],
  ['(our|partner|product|platform|digital|app) «ecosystem»', 'products'],
  ['headcount', 'number of people'],
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
  // initials
  ['rca~', 'search~ for the cause', 'acronym'],
  ['sla~', 'promised time~', 'acronym'],
  ['slo~', 'promised time~', 'acronym'],
  ['kpi~', 'figure~', 'acronym'],
  ['okr~', 'goal~', 'acronym'],
  ['csat', 'satisfaction score', 'acronym'],
  ['sop~', 'procedure~', 'acronym'],
  ['(eod|eob|cob)', 'the end of the day', 'acronym'],
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
  ['pto', 'leave', 'acronym'],
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
    { text: 'The ⟦RCA⟧ for the power cut is attached.' },
    { text: 'Your complaint was ⟦actioned⟧ on Monday.' },
    {
      text: 'The two ⟦learnings⟧ from the storm are on our site.',
      fixed: 'The two lessons from the storm are on our site.',
    },
    { text: 'The new timetable is ⟦in the pipeline⟧.' },
  ],
  good: [
    { text: 'Run `leverage --check` in the folder.', because: 'it is a command' },
    { text: 'Press **Circle back** to see the map again.', because: 'it is the name of a button' },
    { text: 'Your line has a bandwidth of 50 Mbit/s.', because: 'it is meant literally' },
    { text: 'A longer bar gives you more leverage on the lid.', because: 'it is meant literally' },
    { text: 'Your *Synergy* card is valid until May.', because: 'it is the name of a product' },
    { text: 'Circle the date on the form and send it back.', because: 'it is meant literally' },
    { text: 'Walk forward two steps, then turn left.', because: 'it is meant literally' },
    { text: 'You wrote “please action this”, and we did.', because: 'it quotes the reader' },
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
  /\b(?:[kmgt]?bit|mbps|gbps|bits?|lines?|router|networks?|wi-?fi|internet|stream\w*|downloads?|uploads?|videos?|connection|servers?|hosting|traffic|fibre|fiber|limit|GB|MB)\b/i;
/** "have no bandwidth", "our team's bandwidth" */
const TIME_FOR =
  /\b(?:have|has|had|no|any|enough|lacks?|spare|limited|without|more|my|our|team[’']?s?|free|out of)\s(?:\S+\s){0,3}$/i;
/** Before a noun: "the loop in the cable", "a ramp up to the door". */
const DETERMINERS = /^(?:a|an|the|this|that|each|every|your|our|one|two|no|any|its)$/;
const VERBAL = /^«?\(?[a-z]+~? (?:back|in|up|on|out|down)\b/;
const SPORT =
  /\b(?:lane|swim|swimming|gym|coach|training|athlete|race|races|runner|runners|metres|meters|cycling|bike|track|finish)\b/i;
const AUDIO = /\b(?:cable|cables|plug|plugs|jack|jacks|connector|socket|input|output|audio|speaker|lead)\b/i;

function isJargon(reading: Reading, cue: Cue, [pattern, , kind]: Entry): boolean {
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
  if (pattern === 'bandwidth')
    return (
      !LINE.test(whole) &&
      !/\d/.test(whole) &&
      next !== 'of' &&
      TIME_FOR.test(reading.text.slice(0, cue.span.start).slice(-40))
    );
  if (
    DETERMINERS.test(previous) &&
    cue.last > cue.first &&
    VERBAL.test(pattern) &&
    /^[a-z]+ (?!.*(?:ed|ing)\b)/i.test(written)
  )
    return false;
  if (/^deep.dive/i.test(written))
    return !/\b(?:reef|wreck|sea|water|scuba|boat|certificate|sharks?|lake|ocean|divers?|tank)\b/i.test(whole);
  if (/^circl/i.test(written))
    return next !== 'to' || /^ to (?:you|this|that|your|it|him|her|them)\b/.test(reading.text.slice(cue.span.end));
  if (/^align/i.test(written))
    return !/\b(?:edges?|lines?|marks?|margins?|page|paper|wheels?|columns?|grid|label|tray|screen)\b/i.test(whole);
  if (/^park/i.test(written))
    return (
      !/\b(?:car|van|bike|vehicle|scooter|garage|lot|space|driver|street|trailer)s?\b/i.test(whole) &&
      (previous === 'will' || previous === 'us')
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
  if (reading.prose.emphasis.some((name) => name.start <= span.start && span.end <= name.end)) return true;
  // The words of a link are often the title of the page behind it.
  const isTitle = ({ start, end }: Span): boolean =>
    start <= span.start && span.end <= end && /^\p{Lu}/u.test(reading.text.slice(start, start + 1));
  if (reading.prose.links.some((link) => isTitle(link.span))) return true;
  if (found.isAcronym) return false;
  const isCapital = (index: number): boolean => /^\p{Lu}/u.test(reading.slice(reading.wordSpan(index)));
  const starts = reading.sentences.some(({ firstWord }) => firstWord === found.first);
  for (let i = found.first; i <= found.last; i++) {
    if (isCapital(i) && !(starts && i === found.first)) return true;
  }
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
