import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { clauseStart, withApostrophesOf, withoutOverlaps } from '../clause.ts';
import { HOW_IT_IS } from '../lexicon/reason.ts';
import { ownsFault } from '../taken-up.ts';
import { isTitle } from '../wording/title.ts';

const RULEBOOK =
  '(policy|policies|rule|rules|rulebook|(fair play|fair use|conduct|ethics|exam|honour|house|player|tenancy|club) code|regulation|regulations|guideline|guidelines|procedure|procedures|protocol|protocols|terms|t and cs|t and c|ts and cs|t cs|tcs|tos|eula|bylaws|by laws|statutes|code of conduct|contract|agreement|handbook|directive|directives|small print|fine print|sop|sops|ordinance|scheme rules|norm|norms|framework|dress code|bylaw|by law|statute|constitution|charter|conditions of <any>|rule book|rules of <any>|house rule|manual|code of practice|service level|remit|rulings|stipulations|provisions|(community|content|advertising|editorial|brand|platform|marketplace) standards)';
/** After the rulebook: "policy on late fees", "terms of service", "rules here". */
const SCOPE =
  '(<num>|(and|&) (conditions|procedures|guidelines|policies|rules|regulations|procedure|terms)|(on|for|about|regarding|concerning|around) (this|that|these|those|all|returns|refunds|<any> <any>?)|with (you|us|our <any> <any>?|the <any> <any>?)|of (service|use|sale|business|carriage|the (house|hotel|club|school|company|shop|store|bank))|here|in place|you (agreed to|accepted|signed|ticked)|(that|which)? (i|we|all of us|our <any>|everyone here) (here|all)? (work|operate|act|trade|live|go|abide|follow|obey|apply|use|have|got|must (follow|obey|apply)|have to (follow|obey|apply|stick to)|am|are|is) (bound|held|tied|governed|given|under|obliged)? (to)? (under|by|to|within|with|from)?)';
const OWNER =
  '(our|the|my|their|its|this|these|those|that|company|corporate|house|internal|standard|strict|existing|current|general|established|such)';
/** Whose rules they are. */
const HOUSE =
  '(our|the|company|corporate|house|store|shop|school|council|hospital|bank|club|hotel|library|university|college|clinic|airline|airport|museum|theatre|gym|pool|park|campsite|restaurant|office|hostel|factory|warehouse|studio|association|team|brand|group|refund|return|returns|exchange|no refund|cancellation|safety|hygiene|standard|strict|internal)';
const ADVERB =
  '(just|simply|only|all|also|sadly|unfortunately|purely|still|now|actually|really|currently|clearly|expressly|explicitly|strictly|absolutely|generally|always|normally|usually|regrettably|technically|even|specifically|afraid|merely|quite|very|however)';
/** What lets somebody do their work: where it says no, nobody has to. */
const SYSTEM =
  '(erp|sap|pos|system|systems|computer|computers|till|software|tool|tools|database|register|cash register|terminal|programme|program|crm|platform|app|application|portal|checkout|website|site|machine|screen|form|wizard|calendar|console|dashboard|planner|scheduler|algorithm|booking engine|backend|template|scanner|spreadsheet|interface|kiosk) ((that|which)? (i|we|our <any>) (use|have|work with|run|work in|book with|got))?';
const SUPERIORS =
  '(management|administration|the administration|central office|the (council|faculty|committee|principal|dean|trustees|directorate)|head office|headquarters|hq|corporate|upstairs|upper management|senior management|the management|the board|higher ups|the higher ups|(my|our|the) (manager|managers|boss|bosses|supervisor|superiors|directors|director|owner|owners|head office|headquarters|legal team|legal department|lawyers|accountants|parent company|franchise|leadership|team leader|compliance team|compliance department|finance department))';
/** Who is told what to do, and tells it to the reader. */
const STAFF =
  '(i|we|staff|branch staff|<person.role>|<person.team>|our <any>|everyone here|everybody here|nobody here|no one here|all of us|us)';
/** Others whose word is given for a reason. */
const AUTHORITIES =
  '((my|our|the) ..1 (insurer|insurers|insurance|lawyers|lawyer|solicitor|solicitors|auditor|auditors|accountant|accountants|landlord|franchisor|licensor|parent company|governing body|regulator|underwriters|sponsors|trustees))';
/** What somebody wants done to a thing that is settled. */
const CHANGE =
  '(change|changes|amendment|amendments|alteration|alterations|refund|refunds|cancellation|cancellations|discount|discounts|exception|exceptions|override|overrides|request|requests|edit|edits|transfer|transfers|reversal|extension|extensions|correction|corrections|swap|swaps|upgrade|upgrades|downgrade|switch|adjustment|adjustments|booking|bookings|name change|voucher|vouchers|backdating|return|returns|exchange|exchanges)';
/** What a form or a screen has a place for. */
const PLACE =
  '(option|options|way|button|field|fields|box|boxes|tick box|tickbox|checkbox|function|possibility|room|choice|category|categories|slot|setting|line|place|space|drop down|entry|key|code|status|provision|tariff|mechanism|column)';
/** What a rulebook leaves to nobody. */
const LEEWAY =
  '(leeway|latitude|discretion|flexibility|wiggle room|elbow room|freedom|room for manoeuvre|room to manoeuvre|room for maneuver|scope|grey area|gray area|grey areas|slack|margin|exceptions)';
/** What the reader would like the sender to do. */
const FAVOUR =
  '(refund|give|tell|accept|make|hold|reserve|return|discuss|disclose|reveal|comment|answer|respond|reply|release|allow|issue|replace|extend|let|offer|provide|grant|waive|backdate|compensate|reimburse|exchange|book|admit|lend|open|change|move|negotiate|name|explain|supply|take|credit|store|send|show|renew|reopen|remove|lower|reduce|match|bend|serve|seat|deliver|pay|publish)';
const FAVOURING =
  '(refunding|giving|telling|accepting|making|holding|reserving|returning|discussing|disclosing|revealing|commenting|answering|responding|releasing|allowing|issuing|replacing|extending|letting|offering|providing|granting|waiving|compensating|reimbursing|exchanging|booking|admitting|lending|changing|moving|negotiating|naming|explaining|taking|crediting|sending|showing|reopening|reducing|bending|serving)';
const GIVE = '(allow|let|permit|authorise|authorize|enable)';

export const policyShield = defineRule({
  id: 'transparency/policy-shield',
  level: 'sentence',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'Hiding behind a policy or the system, with no reason for it.',
  why: 'A policy says that somebody decided; it does not say why. Without the reason the reader hears that nobody wants to think about their case. The reason, or the person who may decide otherwise, makes a no fair.',
  sources: ['001 2', '000 1.1'],
  options: {},
  phrases: {
    /** Says no by itself. */
    'transparency/policy-shield.no': [
      '(no can do|sorry|afraid not|not possible|impossible|no chance) «(company|house|store|shop|club|school|hotel|bank|hospital|council|airline) (rules|policy|procedure|regulations|protocol)» $',
      // Told so from above, or by a book
      `${STAFF} ((at|in|on|behind|of) (the|our|this) <any>)? (am|are|is|was|were|has been|have been|'ve been|'m|'re) ${ADVERB}? (not (allowed|permitted|authorised|authorized|entitled|cleared|empowered)|forbidden|prohibited|barred|prevented|stopped|restricted|precluded|banned|debarred|constrained|instructed|told|ordered|directed|advised not) ..6 by (${SUPERIORS}|${OWNER} ..2 ${RULEBOOK}|${OWNER} superiors|those above)`,
      `${STAFF} ((at|in|on|behind|of) (the|our|this) <any>)? (has|have|was|were|are|is|am|'ve|had)? (been)? ${ADVERB}? (told|instructed|ordered|directed|advised|asked|briefed|warned) (not|never) to <any>?`,
      `${AUTHORITIES} ${ADVERB}? (insists|insist|(do|does|will|would) not (let|allow|permit|like|want|accept|hear of)|(forbid|forbids|prohibits|prohibit)|will have it no)`,
      `${SUPERIORS} ${ADVERB}? (do|does|did) not ${ADVERB}? (wish|want|like|expect|intend|need|require) (us|me|staff|anyone|anybody|our <any>) to`,
      `not ${ADVERB}? (something|anything|what|among the things|one of the things) (that|which)? (our|the|these|company|internal) <any>? (${RULEBOOK}|standards|processes|instructions) (provide for|provides for|allow|allows|allow for|cover|covers|permit|permits|foresee|foresees|include|includes|cater for|caters for|envisage|envisages)`,
      '(on|by) (a|an|our) ..1 (no|no-refund|no-returns|no-return|no-exchange|non-refundable|non-exchange|no-change|no-cancellation) <any>? basis',
      `${RULEBOOK} ${SCOPE}? (is|are|stays|remains) ${ADVERB}? (silent|mute)`,
      `not (customary|usual|common|the custom|the done thing|the practice) (at|in|with|for) (our|this) <any> to`,
      // The rulebook forbids it.
      `${RULEBOOK} ${SCOPE}? ${ADVERB}? (do|does|did|will|would|can|could) not ${ADVERB}? (allow|permit|let|provide|foresee|include|authorise|authorize|enable|accept|support|entitle|cater|make (exceptions|an exception)|leave|give (me|us)|envisage|grant)`,
      '(our|the) (refund|return|returns|exchange|cancellation|compensation|goodwill|house|store|shop|company|booking|loyalty) (rules|policy|terms|conditions|guidelines) ..2 (do|does) not (cover|stretch to|extend to)',
      `${RULEBOOK} ${SCOPE}? ${ADVERB}? (at <any> <any>?)? (prohibit|prohibits|prohibited|forbid|forbids|forbade|prevent|prevents|bar|bars|preclude|precludes|disallow|disallows|ban|bans|rule~ (it|that|this|them)? out|exclude|excludes|(stop|stops|restrict|restricts|tie|ties|limit|limits) (me|us|our|staff|refunds|returns)|dictate|dictates|mandate|mandates|demand|demands) <any>`,
      `${RULEBOOK} ${SCOPE}? ${ADVERB}? (allow|allows|permit|permits|leave|leaves|make|makes|know|knows|say|says|is|has|provide for|provides for|foresee|foresees|offer|offers|give|gives|grant|grants) ..1 (no|nothing|none)`,
      `${RULEBOOK} ${SCOPE}? (is|are) ${ADVERB}? (clear|strict|firm|unambiguous|explicit|non negotiable|not flexible|inflexible|rigid|black and white)`,
      `${RULEBOOK} ${SCOPE}? ((only|just|solely) (allow|allows|permit|permits)|(allow|allows|permit|permits) (only|just|solely|nothing but)) ..1 (exchange|exchanges|return|returns|refunds|credit|credits|voucher|vouchers|changes|one|two|three|<num>|members|cash|cards)`,
      `${RULEBOOK} ${SCOPE}? (is|are) ${ADVERB}? not to <any>`,
      `(have|has|had|got|operate|operates|follow|follows|run|apply|enforce|maintain|keep) (a|an|our|this|very)? ${ADVERB}? (strict|firm|standard|blanket|zero tolerance|no tolerance) ..2 ${RULEBOOK}`,
      `(have|has|operate|operates|run|apply|enforce) a no <any> ${RULEBOOK}`,
      `not ${ADVERB}? (foreseen|provided for|covered|allowed|permitted|possible|envisaged|included|planned) (in|by|under) (our|the|your) ..1 (lease|tariff|licence|license|fare|plan|budget|scheme|curriculum|syllabus|ticket|tenancy)`,
      '(i|we) (have|have got|got) (my|our) (strict|clear)? (instructions|orders|guidelines)',
      '(those|these|they) are (my|our) (strict|clear)? (instructions|orders)',
      `(rules|policies|regulations|procedures) (exist|are there|are in place) for a (good)? reason`,
      `(we|i) have (got)? ..1 (rules|regulations|policies|procedures) (to (follow|obey|stick to|keep|keep to)|you know|here|after all|for (that|this)|about (that|this)|on (that|this)|in place)`,
      `there (is|are|'s) (a|an|clear|strict)? ..1 ${RULEBOOK} (about|on|for|regarding) (that|this|it|these|those|such)`,
      '(one|another|a different|different|separate) (rule|rules|standard) for (you|some|one|the|another|her|him)',
      '(can|could|will|do|would|must) not ..2 (start|begin|go around|go round|keep) making exceptions',
      'if (i|we) (did|do|made|make|gave|give|let|allow|allowed|started|start) (it|this|that|you|one|him|her) ..8 (everyone|everybody|all|others|anyone|the next|each)',
      '(beyond|outside|outside of|not within|not in|exceeds|out of) (my|our) (own)? (power|powers|authority|competence|remit|discretion)',
      "(that|this|it|which) (is|'s|was) ..1 (management|head office|board|corporate|committee|headquarters|company) (decision|matter|rule|call)",
      '(decided|decision|ruling|ruled|ordered|order|rule|rules) ..1 (by|at|in|of) (head office|headquarters|hq|corporate|upper management|senior management|the (board|committee|management|top|directors)|above)',
      '(head office|corporate|headquarters|hq|management|the board|the committee|the owner|the franchise) (sets|set|makes|make|decides|decide|dictates|dictate|writes|write|fixes|fix) (the|our|all|these|those|on)? ..1 (rules|prices|policy|policies|fees|terms|guidelines|rates)',
      '(compliance|legal|hr|security|finance|head office|management|corporate|the boss|my boss|my manager|my supervisor|upstairs) (says|say|said) (no|that (it|this|we|i) (is|can|must|may|do) not|it is not)',
      '(compliance|legal|hr|security|finance|head office|management|corporate|the boss|my boss|my manager|my supervisor|upstairs) (has|have)? ..1 (told|instructed|ordered|asked|advised|forbidden|directed) (us|me|everyone|staff) (not|never|to (refuse|reject|say no|charge|keep|stop))',
      `(system|computer|tool|software|program|programme|till|terminal|form|portal) (will|does|can|would) not even <any>`,
      `(it|that|this) (is|'s) (all)? (written|laid down|stated|there|black on white|down|clearly stated|clearly written)? ..1 in (the|our|your) ..1 (contract|small print|fine print|terms|rules|statutes|agreement|lease|handbook|bylaws|brochure|guidelines|conditions) $`,
      `(had|if) you (had)? (only)? (read|studied|looked at|checked) (our|the) ..2 ${RULEBOOK}`,
      `you (were|are) ..1 (aware|informed|told|notified) of (our|the|these) ..2 ${RULEBOOK}`,
      'you ticked (the|that|our) ..1 box',
      "(is|'s) not (how|the way) (we|things|it|this|(our|the|this) (procedure|process|policy|scheme|programme|program|booking system|appeals process|system)) (do|are|is|work|works|operate|operates|runs|handle|goes) ..3",
      '(we|i) (do|have|did|can) (not|never) (ever|simply|just)? (do|done|did) (that|this|it|such things|things like that|things that way) ..1 here',
      "(it|this|that) (is|'s) (our|company|the) (standard|normal|usual|general|common) (practice|policy|procedure|process) to (charge|retain|refuse|deduct|withhold|reject|decline|forfeit|keep (the|a|all|any) ..1 (deposit|deposits|fee|fees|payment|payments|money|balance))",
      '(everyone|everybody|all (guests|customers|members|tenants|passengers|players|applicants|pupils|students)) (has|have|must|needs|need) (to)? (follow|obey|keep to|stick to|go by|observe|abide by) (exactly)? the same rules',
      "(it|this|that) (is|'s) ..1 (customary|usual|the custom|the practice|accepted practice|industry practice) to (keep|charge|retain|refuse|deduct|withhold|ask|require|reject|close)",
      `(our|the|company|internal|regulatory|corporate|compliance|audit|security|group) ..1 (standards|values|requirements|processes|controls|checks|restrictions|constraints|limits|principles|arrangements|structures) (do|does|will|would|can) not ${ADVERB}? (allow|permit|let|provide|foresee|leave|support|give|enable)`,
      `(because of|due to|owing to|under|given|thanks to|on account of) (our|the|company|internal|corporate|house|this|that|club|school|hotel|store|shop|bank) ..1 ${RULEBOOK} ${SCOPE}? (i|we|you|no|it|this|that|nobody|there|your) ..3 (not|no|unable|never)`,
      `(leave|leaves|left|give|gives|allow|allows|grant|grants|offer|offers) (me|us|staff|our <any>|the <person.role>) (absolutely|virtually|really|with)? (no|little|zero|hardly any|not much|precious little) ..1 ${LEEWAY}`,
      `(i|we|staff) (have|has|am given|are given|am left|are left) ${ADVERB}? (absolutely|virtually)? (no|little|zero|hardly any|precious little) ..1 (leeway|latitude|discretion|flexibility|wiggle room|elbow room|room for manoeuvre|room to manoeuvre)`,
      `(code|charter|scheme|statutes|franchise|tariff|licence|mandate) (leaves|gives|allows|grants) (me|us|staff|our <any>|nobody|no one) (no|little|any) ..1 (choice|option|options|room|say|alternative|${LEEWAY.slice(1, -1)})`,
      // "It isn't our practice to …"
      `(is|are|'s|was) ${ADVERB}? not ${ADVERB}? (really|exactly|in)? (our|my|company|house|common|usual|normal|standard|general|bank|school|hotel|club|shop|store|council|hospital|library|the club 's|the school 's)? ..1 (practice|custom|habit|policy|procedure|tradition|way|style|convention|done thing|customary|usual) ..1 (to)? ${FAVOUR}`,
      `(am|are|is) not in the (habit|business) of ${FAVOURING}`,
      `(do|does|can|will) not (as a rule|as a matter of (course|principle|policy|routine)|by custom|on principle) ${FAVOUR}`,
      `(make|makes|made) it a (rule|principle|policy) (not|never) to ${FAVOUR}`,
      `(make|makes) a (rule|principle|point|policy) of (not|never) ${FAVOURING}`,
      // It is as it is.
      "(rules|regulations|terms|procedures|contracts|conditions|guidelines|deadlines|orders|statutes|norms|instructions|policies|laws|bylaws) are (the|our|their|just|simply|still|house|club|company|school|store|shop|league|library|hotel|hostel|airline|bank|office|exam|pool|site|council|campus|gym|theatre|museum)? (<any> 's)? (rules|regulations|terms|procedures|contracts|conditions|guidelines|deadlines|orders|statutes|norms|instructions|policies|laws|bylaws) $",
      "a (rule|policy|contract|deadline|regulation|norm|procedure|law|guideline|fee|fine|tariff|limit|quota|cut off|ban|closing date|cut off date|due date|signature|deposit) (is|'s) a (rule|policy|contract|deadline|regulation|norm|procedure|law|guideline|fee|fine|tariff|limit|quota|cut off|ban|closing date|cut off date|due date|signature|deposit) ..1",
      "^ (and|but|sorry|so|i am afraid)? (late (is|'s) late|full (is|'s) full|closed (is|'s) closed|final (is|means) final|no (is|means) no|sold (is|'s) sold|gone (is|'s) gone|booked (is|'s) booked|over (is|'s) over|expired (is|'s) expired|due (is|means) due) $",
      `(rules|guidelines|policies|regulations|instructions|terms) ${SCOPE}? are that (no|nobody|none|not|we (do not|never|can not)|you (can not|must|have to|may not)|all|every|any|only)`,
      `${SUPERIORS} (has|have|had)? ${ADVERB}? (laid down|decreed|stipulated|determined|mandated|dictated|directed|ordained|ruled|specified|imposed|made it clear|prescribed|resolved) (that)? (no|nobody|none|not|we|nothing|staff)`,
      '(company|house|school|club|store|shop|hotel|bank|council|airline|league|library|hostel|office) (policy|procedure|protocol) is (still|just|simply)? (company|house|school|club|store|shop|hotel|bank|council|airline|league|library|hostel|office)? (policy|procedure|protocol)',
      '(rules|regulations|terms|deadlines|orders|policies|contracts|procedures) are (just|still|simply)? <any>? (rules|regulations|terms|deadlines|orders|policies|contracts|procedures) (and|so|which|no|nobody|you|we|i|it|sorry|mate|sir|madam|after all|folks)',
      `${RULEBOOK} ${SCOPE}? ${ADVERB}? (will|would|do|does|can) not ${ADVERB}? (have (it|that|any of it)|hear of|stand for|stretch to|bend|budge|run to|wear it)`,
      // No exceptions.
      `(do|can|could|will|may|must|would|shall) not ${ADVERB}? (make|allow|grant|permit|give|offer) (you|for you)? (any|an|a|single|such|further|individual)? ..1 (exception|exceptions)`,
      `(exception|exceptions) (to (this|that|it))? (is|are|can|could|will|may) ${ADVERB}? (not|never) ${ADVERB}? (be)? (made|allowed|possible|granted|permitted|given|foreseen|entertained|considered|accommodated|an option)`,
      'no (exception|exceptions|special treatment|special cases|leeway|wiggle room) (is|are|can|may|will|could|for|on|in|whatsoever|ever|i|we|sorry|here)',
      '(there (is|are|can be|will be)|with|we (make|allow|grant|give|have|know)|and|but|so|sorry) no (exceptions|exception|leeway|wiggle room)',
      '(i|we|it) (make|allow|grant|permit|makes|allows) no (exception|exceptions)',
      '^^ no exceptions $',
      '(as a matter of|on|by|in|out of) (general|sheer)? (principle|policy|company policy|house policy) (i|we|our|no|never|not|nobody|it|the <any>|this)',
      '(not|never|no) ..8 (as a matter of|on|out of) (general)? (principle|policy|company policy)',
      `(all|every) (our)? (customers|guests|members|tenants|patients|passengers|pupils|students|clients|users|players|applicants|families|parents) (are|is|get|must be|have to be) ..1 (treated)? (the same|equally|alike)`,
      `(treat|treats|treating|have to treat|must treat) (everyone|everybody|all|every <any>|all (our|the) <any>|all <any>|them all) ..1 (the same|equally|alike|identically)`,
      // It is somebody else's word.
      '(i|we) (only|just|merely|simply) work here',
      '(above|beyond|over) my (pay grade|paygrade|station|head|level|remit|grade)',
      "(is|'s|was) not (really|actually|entirely)? (up to|down to|for) me ..2",
      '(come|comes|came|coming|is|was) ..1 (from|down from) (head office|hq|headquarters|corporate|the top|upstairs|on high|higher up|central office|the (management|board))',
      '(not) (something|anything|a thing) (that)? (i|we) (am|are|have) ..1 (authorised|authorized|allowed|permitted|entitled|cleared|empowered|supposed|the (power|right|authority)) to',
      '<person.any> (in|at|like|on|of)? ..2 (is|are|was|were) not (allowed|permitted|authorised|authorized|entitled|cleared|empowered|at liberty) to',
      '(i|we) (have|was|were|am|are|had) ..1 told (that|to say)? (that)? (i|we|it|no|this|there) ..1 (not|no|never|must|off)',
      `(worth more than|more than|not worth) my job`,
      '(get|got|land|be) (me|us)? ..1 (in|into) (big|hot|serious|a lot of)? ..1 (trouble|water) (with|from|if|for)',
      '(cost me|lose|risk|risking|losing) my job',
      `(i|we) (would|'d|will|could|might) ..2 (breaking|break|violating|violate|breach|breaching|bending|flouting|infringing|going against|overstepping) (the|our|a|every|company|all)? ..2 ${RULEBOOK}`,
      `(rules|policies|procedures|regulations|guidelines|terms|deadlines|norms) (must|have to|need to|are to|are there to|exist to|ought to) be (followed|obeyed|respected|kept|enforced|observed|applied|adhered to|met)`,
      `(rules|regulations|terms|procedures|contracts|conditions|guidelines|deadlines|orders|statutes|norms|instructions|policies) are (the)? (rules|regulations|terms|procedures|contracts|conditions|guidelines|deadlines|orders|statutes|norms|instructions|policies)`,
      `a (rule|policy|contract|deadline|regulation|norm|procedure|law|guideline) (is|'s) a (rule|policy|contract|deadline|regulation|norm|procedure|law|guideline)`,
      '(workflow|process|procedure|setup|set up|framework|template|tariff|approval chain|routine|protocol|booking engine|configuration|pipeline|script) ..1 (blocks|prevents|stops|keeps|bars|prohibits|forbids|hinders) (me|us|it|this|that|any|staff|agents|everyone)',
      `(outside|beyond|more than|not|nothing|against) (of)? (that|what|which) (our|the|my|this) <any> <any>? (permits|permit|allows|allow|provides for|provide for|foresees|foresee|covers|states|says|prescribes|lets)`,
      "(it|this|that|things|everything) (has|have|'s) always been (done|so|this way|that way|like this|like that|the (rule|policy|practice|case|way))",
      "(that|this) (is|'s) (just|simply|unfortunately|sadly|only|merely)? (how|the way) (our|the) <any> <any>? (works|work|goes|is|runs|operates)",
      '(system|computer|algorithm|software|machine|till|model|engine|program|programme) ..2 (decides|decided|decide|chooses|chose|sets|set|calculates|calculated|picks|picked|assigns|assigned|determines) ..3 not (me|us|i|we|people|humans|staff)',
      '(decision|choice|price|rate|score|call|result|rejection|fine|fee|closure|block|refusal) (was|is|has been|were) ..1 (made|taken|set|calculated|decided|generated|issued|imposed|triggered) (automatically)? by (the|our|a|an) ..1 (system|computer|algorithm|software|model|machine|computer system)',
      `you ${ADVERB}? (have|had|did)? ${ADVERB}? (agreed|accepted|signed|consented|agree|accept|sign|signed up) (up)? (to|for)? (this|that|it|them|these|those|all (this|that|of (this|that|it))) (in|when|at|by|with|upon|on) (the|our|your|you|signing|joining|booking|registering|registration|checkout|sign)`,
      // It is the rule.
      `(it|this|that) (is|'s|was) ${ADVERB}? (our|just|simply|company|corporate|house|standard|club|hotel|shop|store|hospital|school|council|bank|practice|surgery|clinic|salon|studio|agency|firm|university|college|library|museum|pharmacy|airline|gym) ..2 ${RULEBOOK} (not|never) to`,
      `(it|this|that) (is|'s) ${ADVERB}? (our|company|corporate|house|standard|club|hotel|shop|store|hospital|school|council|bank) ..2 ${RULEBOOK} that (no|none|nobody|we do not|we never|we can not)`,
      "(that|it|this|which) (is|'s) (just|simply|purely|merely) (our|the|a|company|standard|house|store|shop|club|school|hotel|hospital|council|bank|corporate)? ..2 (policy|rule|procedure|protocol|practice|process)",
      "(these|those|they) (are|'re) (just|simply|purely|merely|only) (our|the|company|house)? ..2 (policies|rules|procedures|regulations|guidelines|terms)",
      `^^ (sorry|unfortunately|no|nope|regrettably|afraid|but)? «${HOUSE} ${HOUSE}? (policy|procedure|protocol|rules)» (sorry|i am afraid|unfortunately)? $`,
      `(it|this|that|which) (is|'s) ${ADVERB}? (company|corporate|store|house|shop|council|bank|school|hospital|hotel|club|our|standard|head office) (policy|procedure|protocol) (sorry|i am afraid|unfortunately|so|and|here)? $`,
      `${RULEBOOK} ${SCOPE}? (say|says|state|states|stipulate|stipulates) (that)? only`,
      `(not|no|never|any) ..3 (exception|exceptions) (to|from) (the|our|this|that|these|company) ..1 ${RULEBOOK}`,
      `(exception|exceptions) (to|from) (the|our|this|that|these|company) ..1 ${RULEBOOK} (is|are) (not|never|out of)`,
      '(i|we|staff) (have|had|am|are|was|were)? (been)? ..1 (told|instructed|ordered|asked|advised) not to <any>',
      '(i|we) (am|are) under ..1 (orders|instructions) (not)? to <any>',
      // Nobody's doing.
      `(that|this|it) (is|'s) (what|how) ${OWNER} ..2 ${RULEBOOK} (says|say|states|state|requires|require|works|work|demands|demand|are|is|want|wants)`,
      `(just|only|merely|simply|am|are) following (the|our|company)? <any>? ${RULEBOOK}`,
      `(it|that|this) (is|'s) (all)? (in|part of) (the|our|your) ..1 (contract|agreement|terms|rules|small print|fine print) (and|so|i am afraid|sorry|now|you|which|that)? ..3 (no|not|nothing|signed|final|agreed|accepted)`,
      `(we|i) have (our|strict|clear|firm|rules) ..1 (rules|policies|procedures|regulations|guidelines|and)`,
      `(can|could|may|will|must|do) not ${ADVERB}? (deviate|depart|stray|diverge|step away|move away) from (the|our|this|these|company|that) ..2`,
      `(can|could|may|will|must|do) not ${ADVERB}? (override|overrule|overwrite|bypass|circumvent|bend|break|change|alter|ignore|waive|get around|get round|go around|go against|work around|influence|stretch) (the|our|these|those|this|that|company) ..1 (system|computer|${RULEBOOK.slice(1, -1)}|process|software|till|algorithm)`,
      `a ${RULEBOOK} ..1 (against|that (forbids|prohibits|says no|does not))`,
      `there (is|'s|are) (a|an|our) ..2 ${RULEBOOK} (against|that (forbids|prohibits|says)|for (a|this) reason|and (we|i|it))`,
      `(is|are|'s) (against|outside|outside of|beyond|not (part of|in|within|covered by)) (our|the|company|these|house)? ..2 (policy|policies|rules|guidelines|regulations|procedures)`,
      `(fall|falls|lie|lies|fell) outside (of)? (our|the|company|these)? ..2 ${RULEBOOK}`,
      `(the|our|these|those|such|same) ${RULEBOOK} (apply|applies|count|counts|hold|holds|are the same|is the same|are equal|is equal|are in place) ..2 (all|everyone|everybody|each|every|any|whole|anyone|anybody)`,
      `(that|this|it|those|these|they) (is|are|'s) not my (rule|rules|policy|policies|decision|choice|doing)`,
      `(my|our) (instructions|orders|guidelines|hands) (are|is) ${ADVERB}? (clear|strict|tied|bound|not to|that)`,
      `(strictly|always|only|have to|must|just|go|work|do (this|things|everything|it)) ..2 by the book`,
      `(it|that|this|decision|matter) (is|'s|was) ${ADVERB}? (out of|not in) (my|our) (hands|power)`,
      `${RULEBOOK} ${SCOPE}? ${ADVERB}? rule~ (it|that|this|them) out`,
      '(lease|manual|constitution|tariff|statute|licence|license|charter|scheme) (does not ..1 (allow|permit|foresee|provide for|let)|forbids|prohibits|rules (it|that|this)? out|says no)',
      `(apply|applying|enforce|enforcing|follow|following|use|uphold) (the|a|our) (same|strict|standard|general|very strict|cancellation|refund|return|returns|no refund|usual) ..1 ${RULEBOOK} (to|for|with|in|and|here|so)`,
      `(policy|rule|procedure|law|contract|deal) ('s|is) (the)? (policy|a rule|the rule|rule|procedure|law|contract|a deal)`,
      `^^ ${ADVERB}? (it is|it 's)? (policy|procedure|regulations|protocol|company policy|house rules|hotel policy|store policy) (sorry|unfortunately)? $`,
      `(it|that|this) (is|'s) ${ADVERB}? (procedure|protocol|regulated|the procedure|the protocol|the policy|the rule|a rule|a policy|policy|the system|the regulations|the regulation|industry standard|the industry standard|regulation) (here|sorry|unfortunately|and|so)? $`,
      '(pricing model|business model|workflow|set up|setup|process|processes|tariff|price list|insurance|insurer|auditor|auditors|licence|license|franchise|contract with <any>|budget) (do|does|will|would|can) not (let|allow|permit|foresee|support|provide for|give (us|me)|work (that|this|like that|like this) ..1|cater for|include (that|this))',
      '(fare|ticket|rental|booking|general|licence|license|sales|sale|contract|loan|tariff|warranty|house|usage|voucher|lease|hire|payment|standard|our|loan|grant|membership) conditions (do|does|will|would) not (let|allow|permit|foresee|provide|include)',
      '(fare|ticket|rental|booking|general|licence|license|contract|loan|tariff|warranty|voucher|lease|hire|payment|our|grant|membership) conditions ..1 (forbid|forbids|prohibit|prohibits|exclude|excludes|rule out|prevent|are (clear|strict))',
      `(compliance|legal|audit|finance|accounting|hr|security|it|corporate|marketing|procurement|the auditors|our auditors|our lawyers|our insurer|the insurer|our landlord|headquarters) (do|does|will|would|did) not (let|allow|permit) (us|me|it|that|this|anyone|any)`,
      '(for|due to|because of) (compliance|policy|regulatory|procedural|internal|contractual|governance|company) (reasons|rules|requirements|regulations|guidelines|restrictions|constraints)',
      '(decided|made|set|calculated|generated|determined|fixed|taken|issued|imposed|triggered|closed|rejected|declined|cancelled|suspended|blocked) (automatically)? by (the|our) <any>? (system|computer|software|algorithm|head office|headquarters|management) ..4 (not|no|nothing)',
      '(rules|prices|fees|dates|decisions|limits|rates|terms) (are|is) (set|made|decided|fixed|given|determined) by (head office|headquarters|corporate|management|the <any>? system|the computer|the board|our system|the parent company)',
      `(our|the) (cancellation|refund|return|returns|no show|exchange|late arrival|deposit) ${RULEBOOK} (apply|applies) $`,
      `(the|our|my) ..1 ${RULEBOOK} (wants|want|has it|have it) (that|it)? <any>`,
      '(rules|policy|policies|regulations|guidelines|contract|terms|handbook|manual) (say|says) so',
      `it (says|said) so (in|on|there) (in)? (the|our|your) <any>? ${RULEBOOK}`,
      `${RULEBOOK} ${SCOPE}? (is|are) what (it|they) (is|are)`,
      `${RULEBOOK} ${SCOPE}? (comes|come|came|is|are|is set|are set|are made|is made) (from above|from the top|at the top|higher up|over my head|from higher up)`,
      `it (is|'s) the (policy|rule|practice|procedure) of (this|the|our) <any> (that|not to|to (charge|keep|refuse|deduct|withhold|retain))`,
      `(it|that|this) (is|'s) (company|corporate|hotel|store|shop|house|bank|school|club|council|hospital|library|airline) (policy|procedure) to (charge|keep|refuse|deduct|withhold|retain|ask|require|close|reject)`,
      '(just|only|merely|simply|am|are) (following|obeying|carrying out) (orders|instructions)',
      'take it or leave it',
      '(is|are|happens|happen|runs|run|works|goes) ..1 (automatic|automated|automatically) ..1 (i|we|nobody|no one|nothing) ..1 (can|could) ..1 (not|stop|change|do|undo|alter|prevent)',
      `(compliance|legal|head office|headquarters|corporate|management|the boss|my boss|my manager|the owner|upstairs|finance) (will|would) (not|never) (hear of|have it|have that|sign|budge|agree|go for|approve|wear)`,
      `(our|the|company) ..1 (policy|rules|system|regulation|regulations|terms|procedure) (is|are)? not (allow|allowing|permit|permitting|let|accept|possible|agree)`,
      '(procedure|procedures|policy|rules|regulations|guidelines|terms) (do|does) not (contemplate|consider|cover (this|that|such)|address|know|recognise|recognize|mention)',
      `not ${ADVERB}? in (our|the|company) (policy|policies|procedures|rules|guidelines|terms|regulations|handbook)`,
      '(i|we) (have|was|were|am|got) ..1 (strict|clear|firm) (instructions|orders) (not)? ..1',
      '(instructions|orders) (that)? (i|we) (was|were|have|have been|am|are|got|received) (given)? ..1 (is|are)? ..1 (clear|strict|firm)',
      '(contractually|officially|formally|legally bound|by contract) not (allowed|permitted|able|authorised|authorized)',
      '(always|just) (done|do|did) (it|things|that) (this|that) way (and|here|so)? $',
      '(rules are rules|policy is policy|the rules are the rules|a rule is a rule|terms are terms|computer says no|procedure is procedure)',
      '(my|our) hands are <any>? (tied|bound)',
      '(tie|ties|tied|bind|binds) (my|our) hands',
      '(i|we) (do|did) not ..1 (make|write|set|invent|decide|create|choose) (the|these|those|up the)? ..1 (rules|rule|policies|policy|prices|regulations)',
      '(i|we) (just|only|merely|simply) (follow|apply|enforce|go by|carry out|execute|implement|work with) (them|it|the <any>|these <any>|those <any>|our <any>|orders|company <any>|what <any> <any>)',
      `(that|this|it|which) (is|'s) (just|simply|unfortunately|sadly|only|merely) (how|the way) (it|this|things|the process|the procedure|the system|our system|our process|we|they|everything|${RULEBOOK}|(the|our) ..1 ${RULEBOOK}) (works|work|goes|go|runs|(is|are) (worded|written|drafted|phrased|drawn up)|is done|are done|do it|do things|operates|operate|is set up|are set up|has been set up)`,
      "(it|this) (is|'s) not (me|up to me|my (decision|choice|rule|policy)) (it (is|'s)|but|that (is|'s)) the (software|system|computer|rules|policy|company|till|management)",
      `(required|dictated|mandated|prescribed|demanded|imposed|forbidden|prohibited|ruled out|excluded|not (permitted|allowed|possible|foreseen|covered|provided for|envisaged|compatible)) (by|under|in|according to|with) (our|the|company|corporate|house|school|hotel|university|club|bank)? ..2 ${RULEBOOK}`,
      `not ${ADVERB}? (foreseen|provided for|envisaged|allowed|permitted|possible|included|allowable|accepted|acceptable) (in|by|under|within|according to|as per|with) (our|the|company|corporate|house|these|current|school|hotel|university|club|bank)? ..2 ${RULEBOOK}`,
      `${RULEBOOK} ${SCOPE}? (require|requires|required|demand|demands) (it|this|that|us to|me to)`,
      '(section|clause|article|paragraph|regulation|rule|point|term|by law) <num> ..2 (forbids|prohibits|excludes|rules out|(is|are) (clear|explicit)|does not (allow|permit)|says (no|that no|we can not|we do not))',
      '(system|technical|software|platform) (limitation|limitations|restriction|restrictions|constraint|constraints)',
      `${SYSTEM} (is|was|has been) ${ADVERB}? (set up|built|made|designed|programmed|configured|set) (that|this|like|so|in such) <any>`,
      `${RULEBOOK} ${SCOPE}? ${ADVERB}? (oblige|obliges|require|requires|force|forces|compel|compels|tell|tells|want|wants) (us|me|our staff) (to|not)`,
      `${RULEBOOK} ${SCOPE}? (speak|speaks) for (themselves|itself)`,
      'if (i|we) (made|make|did) (an|one|this) (exception|exceptions)? ..2 (for|with) ..9 (everyone|everybody|all|others|anyone|each|next)',
      '(by|on|under) (order|orders|instruction|instructions) (of|from) (the|our)? (management|head office|headquarters|board|boss|manager|above|owner|owners|corporate)',
      '(orders|instructions) (come|came|are|were)? from (above|head office|headquarters|management|the top)',
      '(refer|point|direct) you (back)? to (section|clause|article|paragraph|rule|point|page|our terms|the terms)',
      '(rule|section|clause|article|paragraph) <num> (applies|forbids|prohibits|excludes|rules out|is (clear|quite clear|very clear))',
      // Against the rules.
      `(against|contrary to|in breach of|a breach of|in violation of|a violation of|not in line with|inconsistent with|incompatible with|in conflict with) (our|the|company|house|internal|these|those|corporate|hotel|club|school) ..3 ${RULEBOOK}`,
      `(would|will|goes|go|going) (be)? (against|breach|violate|break|break with|contravene|conflict with|contradict) (our|the|company|house|internal|these|those|corporate|hotel|club|school)? ..3 ${RULEBOOK}`,
      `(am|are|'m|is|feel) ${ADVERB}? (bound|tied|constrained|restricted|limited|governed|obliged|required|forced|compelled|prevented) (by|to) (our|the|company|house|internal|these|those|corporate|strict|certain|such|very|follow (our|the|company)|stick to (our|the|company)|abide by (our|the|company)|adhere to (our|the|company)|comply with (our|the|company)) ..2 ${RULEBOOK}`,
      `(i|we|staff|everyone|everybody) (must|have to|need to|will have to|are to|can only|just have to|simply have to|do have to) (follow|adhere to|stick to|abide by|comply with|go by|apply|enforce|observe|respect|obey|act within|keep to|hold to) (our|the|these|those|my|company|corporate|house|standard|strict|internal|all|what is in the)? ..2 ${RULEBOOK}`,
      `(for|out of) (company|internal|corporate)? (policy|procedural|regulatory|contractual|system) reasons`,
      `you (have|had|yourself|already|also|did)? ..1 (agreed|agree|accepted|accept|consented|signed|ticked|confirmed) (to|with)? (our|the|these|those|this|all) ..3 ${RULEBOOK} (when|at|upon|before|on|by|as|in|with) ..2 (you|sign|signed|booking|purchase|signing|joining|order|checkout|registration|registering|buying)`,
      // Not being allowed.
      `(i|we|staff|agents|nobody here|no one here|our (staff|team|agents|drivers|nurses|clerks|tellers|cashiers|colleagues)) (am|are|is|was|were) ${ADVERB}? not ${ADVERB}? (allowed|permitted|authorised|authorized|supposed|entitled|cleared|empowered|at liberty) to <any>`,
      `(i|we) (am|are|was|were) ${ADVERB}? (forbidden|prohibited|barred) (to|from) <any>`,
      `(i|we) (do|did) not ${ADVERB}? have ${ADVERB}? (the|any)? (authority|permission|authorisation|authorization|clearance|power|right|mandate) (to|for)`,
      `(i|we) (have|am given|are given) no (authority|permission|authorisation|authorization|clearance|power|mandate|discretion) (to|over|in|for|on)`,
      // Somebody above says so.
      `${SUPERIORS} ${ADVERB}? (do|does|did|will|would|has|have) not (let|allow|allowed|permit|permitted|approve|approved|authorise|authorize|want (us|me)|give (me|us)|agree|agreed|accept|like us)`,
      `${SUPERIORS} (has|have|had)? ${ADVERB}? (forbidden|forbade|forbids|forbid|prohibits|prohibit|ruled (out|against)|banned|vetoed|insists|insist|refuses|refuse|says no|say no|said no)`,
    ],
    /** The system says no. */
    'transparency/policy-shield.system': [
      `(system|computer|computers|till|tool|database|terminal|programme|program|crm|software|register|engine|planner|scheduler|platform|portal) ${ADVERB}? (will|does|do|would|can|could) not ${ADVERB}? (accept|take|process|allow|permit|support|handle|recognise|recognize|register|admit|make) (a|an|any|the|your|this|that|further|more|another|such|late|last-minute)? ..1 ${CHANGE}`,
      `${SYSTEM} ${ADVERB}? (refuses|refuse|declines|says no|balks|will not budge) $`,
      `${SYSTEM} ${ADVERB}? (will|does|do|would|can|could|did) not ${ADVERB}? ${GIVE}`,
      `${SYSTEM} ${ADVERB}? (will|does|do|would|can|could|did) not ${ADVERB}? (give|offer|grant|provide|leave) (me|us|any|the|an|that|this)`,
      `${SYSTEM} ${ADVERB}? (will|does|do|would|can|could|did) not ${ADVERB}? (support|allow for|have|foresee|offer|do|include|provide for|cater for|permit|accept|take|recognise|recognize) (it|that|this|such|them|these|two|another|a second|any)`,
      `(system|computer|computers|till|tool|database|terminal|programme|program|crm|software|cash register) ${ADVERB}? (will|does|do|would|can|could) not ${ADVERB}? (accept|take|support|foresee|allow for|swallow|like|know|do|issue|handle|cope with|work (that|this) way|have (a|an|any|the) (option|field|button|function|way))`,
      `${SYSTEM} ${ADVERB}? ((refuses|refuse|declines|rejects|blocks|forbids|prohibits|prevents) (to|us|me|it|that|this|any|anything|every|such|from|changes|the change)|stops (us|me|any|anything|such|changes|the change))`,
      `${SYSTEM} ${ADVERB}? stops (it|this|that) $`,
      `${SYSTEM} ${ADVERB}? (only|just) (lets|let|allows|allow|permits|gives|give) (me|us)`,
      `${SYSTEM} ..1 (says|say|said) (no|so)`,
      `${SYSTEM} ..1 (generated|generates|closed|closes|rejected|rejects|cancelled|cancels|set|sets|decided|decides|calculated|calculates|charged|charges|blocked|imposed|imposes|added|adds|chose|chooses|picks|picked|determines|assigned|assigns) ..8 (i|we|it|that|this|they|nobody|no one|cannot|nothing) ..3 (not|change|remove|alter|undo|influence|override|touch|stop|reverse)`,
      `${SYSTEM} (has|have) (automatically|already)? (closed|rejected|declined|blocked|cancelled|decided)`,
      '(what|as|than) (the|our|my) <any>? (system|computer|software|till|screen|tool) (gives|tells|shows|allows|lets|says|permits) (me|us)',
      '(no|not a|not any) (option|button|field|box|function|way|setting|code|category|line|space|drop down) (for|to) ..4 (on|in) (the|our|my) ..1 (form|system|computer|software|database|till|tool|crm|screen|list|menu)',
      '(screen|system|computer|till|terminal|program|programme) (in front of me|here)? (does|do|shows|show|has) (not|no) ..1 (have|show|offer|give|display)? ..2 (option|options|button|field|function|way)',
      `${SYSTEM} automatically (rejects|declines|cancels|closes|blocks|refuses|locks|suspends) <any>`,
      `${SYSTEM} ${ADVERB}? (has|have|'s) ${ADVERB}? (flagged|locked|frozen|marked|closed) ..8 ((can|could) not|nothing (i|we|anyone)? (can|could))`,
      '(greyed out|grayed out|disabled|deactivated) for (me|us)',
      "(it|that|this|box|option|options|button|form|date|name|price|account|record|file|order|booking|case|setting|function|feature|tab|entry|plan|profile|amount|address|fee|request) (is|are|'s) (now|still|also|all|just)? (greyed out|grayed out|locked|blocked|disabled|switched off|deactivated) (on|at|from) (my|our) (side|end|screen|system|desk|login)",
      '(my|our) (screen|system|terminal|till|tool|console|login|form|computer) (is|are) (now|still|also|simply)? (locked|blocked) (for|to|against) <any>',
      '(my|our) (login|user|role|profile|rights|permissions|access|clearance|account) ..1 (do|does) not (let|allow|permit|cover|include|stretch|extend)',
      '(i|we) (do|does) not have (the|enough|sufficient) (rights|permissions|clearance|access rights|user rights|privileges) ((in|on|under|within) ..4)? (to|for)',
      '(terms|rules|conditions|policies|fees) ..1 (is|are) not (negotiable|(up for|open (for|to)) (discussion|debate|negotiation))',
      `${SYSTEM} (is|are) ${ADVERB}? not ${ADVERB}? (set up|built|made|designed|programmed|configured|able|capable|equipped|meant)`,
      `${SYSTEM} (has|have|gives|give|offers|offer|leaves|knows|shows|contains|provides) (me|us)? no ${PLACE}`,
      `(system|computer|computers|till|database|terminal|crm|software|screen|form|template|tool|spreadsheet|register) ${ADVERB}? (do|does) not ${ADVERB}? (have|show|offer|give|contain|provide|know) (me|us)? (a|an|any|the|that|such a|this) ..1 ${PLACE}`,
      `${SYSTEM} (is|are|was) ${ADVERB}? (programmed|set|set up|configured|coded|hard wired|hardwired|hard coded|built|designed|instructed|scripted) (to|so that|so as to|that way)`,
      `${SYSTEM} ${ADVERB}? (requires|require|insists|insist|demands|demand|wants|asks) ..1 (on|a|an|the|that|for|you|all)`,
      '(locked|blocked|greyed out|grayed out|fixed|hard coded|hardcoded|frozen|not (available|possible|doable|feasible|be <ed>|an option|there|foreseen|provided for|visible)) (in|by|on|with|through) (our|the|my) <any>? (system|systems|computer|database|software|tool|crm|programme|program|till|screen|platform|terminal)',
      'there (is|are) no (option|button|field|box|function|way|setting|possibility) (for (that|this|it)|to do (that|this|it))? ..1 (in|on) (our|the|my) <any>? (system|computer|software|database|till|tool|crm|programme|program|platform|terminal)',
      '(blame|it (is|was)|this (is|was)) (the|our) (system|computer|software) not (me|us)',
    ],
    /** Names a rulebook: hides behind it only where the sentence says no. */
    'transparency/policy-shield.named': [
      '(standard|common|usual|normal|general|established|accepted|best) (practice|procedure|policy|process|custom) (here|(at|in|of|for|across|with|among) ..3)? (is|demands|requires|dictates) (to|that|not)',
      `${SUPERIORS} (has|have|had)? ${ADVERB}? (laid (it)? down|decreed|stipulated|determined|mandated|dictated|directed|ordained|ruled|specified|resolved|given (orders|instructions|word|out)|issued (orders|instructions|a directive)|made it (a rule|clear|plain)) (that)?`,
      `(as per|per|in (line|accordance|keeping|compliance|conformity|conformance) with|accordance with|due to|because of|owing to|based on|on the basis of|pursuant to|as a matter of|in view of|in light of|in terms of|given|subject to) ${OWNER}? ..3 ${RULEBOOK}`,
      `according to ${OWNER}? ..3 ${RULEBOOK}`,
      '(in (line|accordance|keeping|compliance|conformity) with|as per|per|under|following|according to) (our|the|my|their|company|current)? (standing|current|written|company|strict|general)? (instructions|orders|directions) ..2',
      '^ (and)? as (stipulated|prescribed|laid down|contracted|per rule|per rules|per norms|regulated)',
      `(under|by|following|within|outside|outside of|with|for) ${OWNER} ..2 ${RULEBOOK}`,
      `(as)? (clearly|already|also|expressly)? (stated|set out|outlined|specified|stipulated|mentioned|written|explained|laid down|laid out|defined|described|noted|prescribed|seen|read|found|indicated|detailed|listed) (in|by|under) ..6 ${RULEBOOK}`,
      'as (the|our|these) ..1 (rules|terms|guidelines|regulations|policies) (stand|are|go)',
      `as ${OWNER} ..3 ${RULEBOOK} ${SCOPE}? ${ADVERB}? (states|state|says|say|stipulates|stipulate|requires|require|set out|sets out|specifies|specify|explain|provide|dictate)`,
      `${RULEBOOK} ${SCOPE}? ${ADVERB}? (state|states|say|says|stipulate|stipulates|specify|specifies|require|requires|prescribe|prescribes|oblige|obliges|bind|binds|provide that|provides that|mean|means|apply|applies|call for|calls for|mention|mentions|is that)`,
      `(read|see|check|consult|review|revisit) (our|the) ..1 (terms|t and cs|policy|policies|contract|agreement|small print|fine print|regulations)`,
      `(refer|point you|refer you|draw your attention|direct you|look) (to|at) (the|our|these|those) ..3 ${RULEBOOK}`,
      `(by|as per|per|against|due to|under) (rule|norms|rules|norm|policy|procedure|protocol|regulation|company policy|house policy)`,
      `${HOUSE} <any>? ${RULEBOOK} (apply|applies)`,
      "(it|this|that) (is|'s) (customary|usual|common|standard|normal) (in|across) (the|our) <any>",
      '(workflow|process|procedure|system|form) (requires|require|demands|needs) <any>',
      `${SUPERIORS} (decides|decide|sets|set|makes|make|fixes|fix) <any>`,
      '(the)? (algorithm|computer|system) (decides|decide|determines|sets|chooses|calculates) <any>',
      `(section|clause|article|paragraph|point|rule|page) <num> ..3 (of|in) (our|the) ..2 ${RULEBOOK}`,
      `(it|this|that|these|those|such|they|here|there|which) (is|'s|are|was|were) ${ADVERB}? (our|the|a|my|company|corporate|house|standard|normal|usual|general|part of (our|the)|store|shop|club|hotel|school|hospital|council|bank|library|university) ..2 ${RULEBOOK}`,
      `(it|this|that|which) (is|'s) ${ADVERB}? (standard|normal|usual|common) (procedure|practice|policy|process)`,
      '^^ (our|the)? (standard|normal|usual) (procedure|practice|policy|process) (is|demands|requires|says) (that|to)?',
      "(that|this|it) (is|'s) (how|the way) (it|this|things|the process|the procedure|the system|our system|we|they) (works|work|is done|are done|do it|do things|operate|operates|are|is)",
      `you (have|had|yourself|already|also)? ..1 (agreed|accepted|consented|signed|ticked|confirmed|acknowledged) (to|with)? (our|the|these|those|this) ..3 ${RULEBOOK}`,
      `(changing|giving|making|allowing|doing|discussing) ..4 (is|'s) (against|outside) ..2 ${RULEBOOK}`,
      `${SUPERIORS} (has|have|had)? ${ADVERB}? (decided|instructed|told (us|me)|ordered|ruled|asked us|asked me|said|says|want|wants|requires|require)`,
    ],
    /** The same, said of a thing that is as it is: needs a no beside it. */
    'transparency/policy-shield.automatic': [
      "(it|this|that|everything|all|the <any>) (is|'s|are|runs|happens|works) (all|fully|completely|entirely|done)? (automatic|automated|automatically)",
      `(stands|stand|written|laid down|stated|set out|stipulated|anchored|enshrined|says|stated clearly|fixed|regulated) (so|clearly|black on white|there|this)? (in|on|by) (our|the) ..2 ${RULEBOOK}`,
    ],
    /** The same in two words, with nothing behind: "It's procedure, nothing personal". */
    'transparency/policy-shield.bare': [
      `(it|that|this|which|those|these|they) (is|'s|are) ${ADVERB}? (purely|all)? (a)? (matter of)? (company|house|hotel|store|standard|the|our|a standard|bank|school|council|hospital|the company|the industry|industry|club|common|usual|normal)? (policy|procedure|protocol|regulations|rule|rules|practice|norm|clause|process|(how|the way) (it|things) (is|'s|are) done)`,
    ],
    /** The name of a rulebook as a headline: "House rules: no visitors". */
    'transparency/policy-shield.headline': [`^^ (${OWNER}|${HOUSE}) ..1 ${RULEBOOK} (on (this|that)|here)?`],
    /** What says no beside it. */
    'transparency/policy-shield.against': [
      '(not|no|never|none|nobody|nothing|neither|nor|cannot|unable|must|final|forfeited|forfeit|forfeits|expire|expires|expired|lapse|lapses|strictly|refuse|refused|refuses|decline|declined|declines|denied|rejected|withheld|retained|retain|non|nonrefundable|ineligible|impossible|excluded|exclude|prohibited|forbidden|exceptions|stands|stand|keep|keeps|kept|deduct|deducted|charge|charged|wait|waits|penalty|misspelt|too late|limited|only|closed|void|lost|cancelled|suspended|deleted|removed)',
      '(have|has|had) to <any>',
    ],
    /** What a rule is for, told without "because". */
    'transparency/policy-shield.reason': [
      '(this|it|that|which|they|these|the rule|the limit) (keeps|keep|protects|protect|prevents|prevent|stops|stop|helps|makes sure|ensures|avoids|saves|guards|is (meant|there|made) to) <any>',
      '^ (that|this) way',
      '(is|are) (for|reserved for|kept for|meant for|there for) (people|those|guests|patients|children|passengers|families|emergencies|the) <any>',
      '(for|out of) (your|our|their|everyone <any>|everybody <any>|reasons of|the sake of)? (safety|hygiene|health|tax|privacy|fairness|respect|care|legal|data protection|security) (reasons)?',
      'so that',
      '(so|and so) (everyone|everybody|nobody|no one|others|other|all|each) <any>',
      '(can|could) not ..1 (be sure|be certain|know|check|vouch|tell (if|whether|how|what)) <any>',
      '(fell|burned|burnt|broke|robbed|stolen|hurt|injured|flooded|died|fainted|collapsed|crashed|damaged|cheated|abused|went to strangers|caught fire|got lost|drowned|choked|scalded|bitten|stung|poisoned|slipped on|tripped (on|over)|cut (his|her|their|a|an) ..1 (foot|feet|hand|hands|finger|fingers|leg|legs|knee|knees|head)|lost (his|her|their|a|an) (finger|eye|hand|tooth|life|lives))',
    ],
    /** What looks like a no and costs the reader nothing. */
    'transparency/policy-shield.kind': [
      '(not|never) (have to|need|need to|pay|be charged|lose|worry|cost|required|only|just)',
      '(no|free of) (charge|charges|fee|fees|cost|costs|extra|need|obligation|questions|matter|problem|minimum|catch)',
      '(not|never) (our)? (policy|rule|practice) to <any>',
      '(refund|credit|pay|give|send|offer|answer|reply|return|replace|repair|waive) you',
      'you (get|receive|are entitled|can|may|have|keep|will get|will receive) <any>',
      '(full refund|is fine|are fine|all your money|money back|free of charge|waived|free|welcome|credited|reimbursed|compensated|entitled|included|returned|yours|at no cost|at our expense|bonus)',
      'you (have|are|were|will|do not) <any>',
      '(nobody|no one) (waits|goes (home|without)|is left|has to|pays (more|extra|twice)|misses|loses)',
      '(privacy|cookie|cookies|data protection) (policy|policies|notice|statement|rules)',
    ],
  },
  bad: [
    { text: '⟦It’s surgery policy not to⟧ give prices by email.' },
    { text: '⟦Our refund rules don’t cover⟧ hats.' },
    { text: '⟦The terms you accepted at sign-up rule out refunds⟧.' },
    {
      text: 'You’d like to bring the dog. ⟦Our policy does not allow⟧ pets.',
      fixed: 'You’d like to bring the dog. We can’t do that because [reason]. What I can do is [alternative].',
    },
    { text: '⟦As per our terms⟧, the ticket is not refundable.' },
    { text: 'I tried twice, but ⟦the computer won’t let me⟧ add a seat.' },
    { text: 'Nobody gets in after eight. ⟦Rules are rules⟧.' },
    { text: '⟦I’m not allowed to⟧ open the gate for you.' },
    { text: 'The deposit is kept; ⟦that’s simply our policy⟧.' },
    { text: '⟦Management does not permit⟧ refunds on plants.' },
    { text: 'That would be ⟦against our guidelines⟧.' },
    { text: '⟦You accepted our terms⟧ in May, so the fee stands.' },
    { text: '⟦My hands are tied⟧.' },
    { text: '⟦The exam code leaves me no latitude⟧: the essay counts as late.' },
    { text: '⟦The till is programmed to⟧ close at six, and I can’t change it.' },
    { text: '⟦Club rules are club rules⟧.' },
    { text: '⟦The regulations we’re bound by forbid⟧ swaps.' },
    { text: '⟦It isn’t our custom to give⟧ reasons.' },
    { text: '⟦The booking system has no box⟧ for two names.' },
    { text: '⟦Standard practice at the bank is to⟧ refuse such wishes.' },
    { text: '⟦The board has decreed that⟧ tenants may not keep hens.' },
    { text: '⟦Porters have been told not to⟧ lend umbrellas.' },
    { text: '⟦Our ushers are forbidden by the director⟧ to open the side door.' },
    { text: '⟦The seating software won’t accept a change⟧ after noon.' },
    { text: '⟦Our insurers insist⟧ on it.' },
    { text: 'It is ⟦not permitted under our fair-play code⟧ to trade skins.' },
    { text: '⟦Per our community standards, we’re unable to⟧ restore the song.' },
    { text: '⟦That’s not how our procedure works⟧, and I have to stick to it.' },
    { text: 'Store ⟦policy only allows exchanges⟧.' },
    { text: '⟦It’s our standard practice to keep the deposit⟧.' },
    { text: '⟦Everyone has to follow the same rules⟧.' },
    { text: 'Our ⟦terms permit only exchanges⟧.' },
    { text: '⟦My screen is locked for that box⟧, so the berth stays in her name.' },
    { text: '⟦That’s simply how the contract is worded⟧.' },
    { text: 'The ⟦computer has locked that line, so nothing can⟧ be moved.' },
    { text: 'The price is ⟦greyed out on my side⟧, so I can’t change it.' },
    { text: '⟦My login doesn’t stretch⟧ to free boat rides.' },
    { text: 'A second rope? ⟦I’ve been told not to⟧.' },
    { text: 'You want to end the course in June. The ⟦terms you ticked rule it out⟧.' },
    { text: '⟦We don’t have the rights in the till to⟧ change it.' },
    { text: '⟦Those fees are not up for discussion⟧.' },
  ],
  good: [
    {
      text: 'Without the life vest, we’re not allowed to take you on the river.',
      because: 'what is missing is the reason',
    },
    {
      text: 'Your crew plans its day on the board, and a blank screen stops that work.',
      because: 'it tells what the outage costs',
    },
    { text: 'Our rules don’t allow that, since it’s how most thefts begin.', because: 'it gives the reason' },
    { text: 'Until last May our house rules didn’t allow hens. Now yours are welcome.', because: 'the rule is gone' },
    {
      text: 'We can’t take lenses back under our returns policy. Once it is open, we can’t be sure that a lens is clean.',
      because: 'the reason follows',
    },
    {
      text: 'We asked the stall to stop, because our rules don’t allow fake honey.',
      because: 'it is said of somebody else’s deed',
    },
    { text: 'I’m not allowed to open your letters.', because: 'what is the reader’s stays theirs' },
    {
      text: 'I’m sorry. What you describe goes against our code of conduct, and I’ve spoken to the piper.',
      because: 'it is said of somebody else’s deed',
    },
    {
      text: 'We can’t mend the harp yet. The waiting time keeps fees low for all players, and it is listed in section 2 of the contract.',
      because: 'the reason stands before it',
    },
    {
      text: 'Our policy doesn’t allow candles, because the curtains caught fire in 2019.',
      because: 'the reason stands beside it',
    },
    { text: 'Our cookie policy is at the foot of the page.', because: 'it points to a page' },
    { text: 'Your travel policy covers a lost bag up to €900.', because: 'it is an insurance policy' },
    { text: 'Under our exchange policy you can swap the boots until May.', because: 'it says what the reader can do' },
    { text: 'If the system won’t let you sign in, empty the cache.', because: 'it is a condition' },
    { text: 'The system won’t let you send the form until page 2 is filled in.', because: 'it tells how it works' },
    { text: 'Does your school’s policy allow bicycles?', because: 'it asks' },
    { text: 'It is not our policy to charge for a second key.', because: 'it is good news' },
    { text: 'We can’t hold the seat: the fire code asks for a free aisle.', because: 'it gives the reason' },
    { text: 'Per our policy the first repair is free.', because: 'it is good news' },
    { text: 'It is not our practice to share your address.', because: 'it is good news' },
    { text: 'The app is set to dark mode; you can change it.', because: 'the reader can change it' },
    { text: 'The rules of the board game say that nobody moves twice.', because: 'they are rules of a game' },
    { text: 'Porters may not lift a piano alone, so two of us will come.', because: 'it says what is done instead' },
    { text: 'Our insurer pays for the window.', because: 'it is good news' },
    { text: 'A promise is a promise.', because: 'it is kind' },
    { text: 'The rules of the quiz are on page 3.', because: 'they are rules of a game' },
    { text: 'Standard practice at the bank is to answer within a day.', because: 'it is good news' },
    { text: 'The board has decreed that every tenant gets a new lock.', because: 'it is good news' },
    { text: 'From today the system stops a second booking.', because: 'it keeps a slip from happening' },
    { text: 'I’m sorry the software doesn’t do what you had in mind.', because: 'it feels for the reader' },
    { text: 'You paid twice, as our system didn’t recognise the first card.', because: 'it tells the cause' },
    { text: 'Our ferry has to be tested again under the new rules.', because: 'the duty is the sender’s' },
    { text: '**This is how the evening goes:** soup, then songs.', because: 'it announces what comes' },
    {
      text: 'The lamp is yours, because you bought it. We mend what is listed in the lease, so the lamp is not covered.',
      because: 'the reason stands before it',
    },
    {
      text: 'The rules don’t allow glass on the deck. In May a boy cut his foot on a bottle.',
      because: 'it tells what happened',
    },
    { text: 'Our rule is that nobody waits longer than a day.', because: 'it is good news' },
    { text: 'The system doesn’t know your new address until you save it.', because: 'it tells how it works' },
    { text: 'It’s our usual policy to save your seat for an hour.', because: 'it is good news' },
    {
      text: 'Everyone has to follow the same rules, so that no one waits longer than you.',
      because: 'it says what the rule is for',
    },
    {
      text: 'I’m not allowed to see your results. Your doctor can open them.',
      because: 'what is the reader’s stays theirs',
    },
    { text: 'Your shed is locked for the winter, so bring the small key.', because: 'it tells how a thing is' },
    { text: 'The road is blocked for us, so we come by boat.', because: 'it tells of a road' },
    { text: 'I was told not to worry.', because: 'it tells of a comfort' },
    { text: 'The gate is locked on our side, so please ring.', because: 'it tells how a thing is' },
    { text: 'That’s just how the rope is made, so it floats.', because: 'it tells how a thing is' },
    {
      text: 'Under our rules we can’t take opened jars back. Once a lid is loose, nobody can tell what got in.',
      because: 'the reason stands in the next sentence',
    },
    { text: 'The contract forbids us to share your recordings.', because: 'it protects the reader' },
    { text: 'House rules: no smoking in the huts.', because: 'it tells a rule and refuses nothing' },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const cues = [
        ...reading
          .cues('transparency/policy-shield.no')
          .filter(
            (cue) =>
              !isHarmlessMaxim(reading, cue) &&
              !reading.isNegated(cue, Math.min(2, cue.first - clauseStart(reading, cue.first))),
          ),
        ...reading
          .cues('transparency/policy-shield.system')
          .filter(
            (cue) =>
              isSystemsNo(reading, cue) && (!PROGRAMMED.test(reading.slice(cue.span)) || isHelpless(reading, cue)),
          ),
        ...reading.cues('transparency/policy-shield.bare').filter((cue) => endsThere(reading, cue)),
        ...reading.cues('transparency/policy-shield.automatic').filter((cue) => saysNo(reading, cue)),
        ...reading.cues('transparency/policy-shield.headline').filter((cue) => headsNo(reading, cue)),
        ...reading.cues('transparency/policy-shield.named').filter((cue) => saysNo(reading, cue)),
      ].filter((cue) => isShield(reading, cue));
      const told = new Set<number>();
      for (const cue of withoutOverlaps(cues)) {
        if (told.has(cue.sentence)) continue;
        told.add(cue.sentence);
        yield tell(reading, cue, context);
      }
    }
  },
});

const PRIVATE = new Set(
  'safety food fire tax hygiene health data aviation traffic customs infection court government state federal eu european national your insurance travel home car life health firewall filter mail game forwarding group password formatting grammar validation routing automation inbox quiz'.split(
    ' ',
  ),
);
const PHYSICAL = new Set(
  'your heating cooling alarm operating immune irrigation brake braking exhaust solar ventilation sprinkler sound security entertainment navigation nervous file washing coffee sewing slot vending support'.split(
    ' ',
  ),
);
/** Systems that clerks work with; of others one says what they do for the reader. */
const CLERKS =
  /^(?:systems?|computers?|till|tools?|database|register|terminal|programme|program|crm|software|planner|scheduler|algorithm|backend|engine|machine)$/;

function isShield(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first)) return false;
  if (reading.isQuestion(cue.sentence) || isUnderCondition(reading, cue)) return false;
  // "This is how the night goes:"
  if (/^(?:this|that)\b/i.test(reading.slice(cue.span)) && /^(?: \w+)?[*_ ]*:/.test(reading.text.slice(cue.span.end)))
    return false;
  // “That's just how the dough is made, so it stays soft”: a thing, and no rule of anybody's
  if (
    /\bhow (?:the|our|this) (?!system|process|procedure|polic|rule|company|terms|contract|scheme|shop|store|club)\w+ (?:is|are)$/i.test(
      reading.slice(cue.span),
    ) &&
    /^ (?:\w+ )?(?:made|laid out|baked|grown|cut|built|woven|printed|painted|counted|measured|written|spelt|spelled|pronounced|sorted|shown)\b/i.test(
      reading.text.slice(cue.span.end),
    )
  )
    return false;
  // “… has locked your account, so nothing can be lost”
  if (
    /\bnothing can$/i.test(reading.slice(cue.span)) &&
    /^ (?:be (?:lost|taken|stolen|seen|read|charged|damaged|overwritten|deleted)|go|happen)\b/i.test(
      reading.text.slice(cue.span.end),
    )
  )
    return false;
  // “The app has closed, so nothing you typed was kept”: it fell shut
  if (
    /\bclosed$/i.test(reading.slice(cue.span)) &&
    /^(?:[,.;]| (?:by|on|at|when|before|again)\b)/i.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "I was told not to worry"
  if (/\btold not to (?:worry|miss|panic|cry|lose|laugh)$/i.test(reading.slice(cue.span))) return false;
  const isOthers =
    /^(?:polic|rule|regulation|guideline|procedure|protocol|terms|contract|agreement)/.test(reading.word(cue.first)) &&
    isBeside(reading, cue, PRIVATE);
  const words = reading.slice(cue.span);
  const rest = reading.text.slice(cue.span.end, cue.span.end + 60);
  // "Everyone follows the same rules, so that no one waits longer"
  if (/, so$/i.test(words) && /^ (?:that|no one|nobody|everyone|each)\b/i.test(rest)) return false;
  // "Staff may not lift more than 25 kg alone, so two of us will come": what is done instead
  if (/, so (?:I|we|two|a|an|another|our \w+)(?:[’']ll| \w+(?: of us)? will| will|[’']ve| have)\b/i.test(rest))
    return false;
  // "What you describe goes against our code of conduct": said of somebody else's deed
  if (
    /^(?:goes|go|went|is|was) (?:\w+ )?(?:against|violat\w+|contrary)\b/i.test(words) &&
    OTHERS_DEED.test(reading.text.slice(Math.max(0, cue.span.start - 60), cue.span.start))
  )
    return false;
  // "The waiting period keeps premiums lower for all, and it is listed in section 3": the reason stands before it
  if (
    cue.type.endsWith('named') &&
    KEEPS.test(reading.text.slice((reading.sentences[cue.sentence] as Sentence).span.start, cue.span.start))
  )
    return false;
  // “Our rules require a photo, and we have neither”: the sender broke them
  if (
    /\brequires?$/i.test(words) &&
    /,? (?:and|but) we (?:have|had|did|took) (?:neither|not|none)\b/i.test(
      reading.text.slice(cue.span.end, cue.span.end + 120),
    )
  )
    return false;
  // "The rules of the board game"; "it isn't our practice to share your address"
  if (/\bboard$/i.test(reading.slice(cue.span)) && /^ games?\b/i.test(rest)) return false;
  if (
    OF_READER.test(rest) &&
    /\b(?:habit|practice|custom|policy|tradition|procedure|rule|usual|customary)\b/i.test(
      reading.text.slice(Math.max(0, cue.span.start - 60), cue.span.end),
    )
  )
    return false;
  // "Our rules don't allow that, since it's how most fraud begins": the reason itself
  if (
    /^[^.;:]*,? (?:because|since|as) (?:it|that|this)(?:[’']s| is) (?:exactly |just )?how (?!we\b|it\b|things\b|this\b|the (?:system|process)\b)\w/i.test(
      rest,
    )
  )
    return false;
  // "Without the curtain, we aren't allowed to open the doors": what is missing is the reason
  if (
    /\bnot? |n[’']t\b/i.test(words) &&
    /^(?:and |but |so )?without [^,.;:]{2,60}, $/i.test(
      reading.text.slice((reading.sentences[cue.sentence] as Sentence).span.start, cue.span.start),
    )
  )
    return false;
  // "The owner told us, and we left the letter unread. The fault is ours"
  if (/\btold (?:us|me)$/i.test(words) && ownsFault(reading)) return false;
  // "I'm not allowed to open your letters": what is the reader's stays theirs
  if (
    /\ballowed to (?:open|read|see|view|look at|sell|copy|share|pass on)$/i.test(words) &&
    /^ (?:your|anyone[’']s|anybody[’']s|other people[’']s) (?:\w+ )?(?:letters?|post|mail|e-?mails?|messages?|data|details|files?|records?|results?|balance|photos?|number|address)\b/i.test(
      rest,
    )
  )
    return false;
  // "The contract forbids us from sharing your number", "it rules out any rent increase": it protects the reader
  if (
    /\b(?:forbids?|prohibits?|bars?|bans?|prevents?|stops?|rules? out|excludes?)\b/i.test(words) &&
    (/^ (?:us |me |our staff |anyone |anybody )?(?:from |to )?(?:shar|sell|pass|giv|show|open|read|disclos)\w* (?:on )?(?:your|personal|customer|patient)/i.test(
      rest,
    ) ||
      /^ (?:any |every )?(?:\w+ )?(?:increases?|surcharges?|extra (?:costs?|fees?)|late fees?)\b/i.test(rest))
  )
    return false;
  // "House rules: no smoking in the rooms"
  if (
    /\brules$/i.test(words) &&
    /^\s*[:–—-] *no (?:smoking|running|diving|vaping|glass|shoes|littering|ball games|open fires?|loud)\b/i.test(rest)
  )
    return false;
  // "Until last May our rules didn't allow dogs. Now they're welcome."
  const whole = reading.sentences[cue.sentence] as Sentence;
  if (
    /\bdid(?: not|n[’']t)\b|\b(?:forbade|banned|prohibited)\b/i.test(words) &&
    (/\buntil\b/i.test(reading.slice(whole.span)) ||
      /^\W*(?:but )?(?:now|since then|today)\b/i.test(
        reading.slice(reading.sentences[cue.sentence + 1]?.span ?? cue.span),
      ))
  )
    return false;
  // "We asked the seller to stop, because our rules don't allow fake reviews": said of somebody else's deed
  if (
    /\b(?:we|i)(?:[’']ve| have)? (?:asked|told|warned|removed|reported|banned|blocked) (?!you\b|your\b)[^.;:]*\b(?:because|as|since) (?:our |the )?$/i.test(
      reading.text.slice(whole.span.start, cue.span.start),
    )
  )
    return false;
  return !isOthers && !hasReason(reading, cue);
}

/** What somebody else did to the reader, who told of it. */
const OTHERS_DEED =
  /\bwhat (?:you (?:describe|report|saw|heard|went through|experienced|told us(?: about)?)d?|happened(?: to you)?|he did|she did|they did)(?: there| here)? (?:clearly |plainly |also )?$/i;
/** What a rule does for those it binds. */
const KEEPS = /\bkeeps? (?:\S+ ){1,4}?(?:low|lower|down|fair|safe|affordable|stable) (?:for|to|in)\b/i;
/** What belongs to the reader stays with them. */
const OF_READER =
  /^ (?:on |away |out |about )?(?:your|any (?:of your|personal)|personal|customers[’']?|patients[’']?|members[’']?) (?:\w+ )?(?:data|details|address(?:es)?|e-?mail|information|name|number|records?|files?|results?|health|messages)\b/i;
const CONDITIONS = new Set(['if', 'unless', 'whether', 'when', 'whenever', 'once', 'should', 'why', 'whose']);

/** Whether a condition opens the clause of the cue: "if the system won't let you in". */
function isUnderCondition(reading: Reading, cue: Cue): boolean {
  for (let word = cue.first; ; word--) {
    if (word < cue.first && CONDITIONS.has(reading.word(word))) return true;
    if (word === 0 || reading.startsClause(word)) return false;
  }
}

/** Whether one of the three words before the cue, in its clause, is in the set. */
function isBeside(reading: Reading, cue: Cue, words: ReadonlySet<string>): boolean {
  for (let word = cue.first; word > cue.first - 3 && word > 0; word--) {
    if (reading.startsClause(word)) return false;
    if (words.has(reading.word(word - 1))) return true;
  }
  return false;
}

function isHarmlessMaxim(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const words = reading.slice(cue.span);
  // "Sorry, council policy." and not the heading "Refund policy"
  if (/^\S+ (?:policy|procedure|protocol|rules)$/i.test(words))
    return sentence.end !== '.' && sentence.end !== '!' && !/\b(?:sorry|afraid)\b/i.test(reading.slice(sentence.span));
  return /tied$/i.test(words) && /^\s+until\b/i.test(reading.text.slice(cue.span.end, sentence.span.end));
}

function isSystemsNo(reading: Reading, cue: Cue): boolean {
  if (isBeside(reading, cue, PHYSICAL) || ownsFault(reading)) return false;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const before = reading.sentences[cue.sentence - 1];
  const rest = reading.text.slice(cue.span.end, sentence.span.end);
  // "The system doesn't know your new address until you save it"
  if (/\b(?:until|unless|before) you\b/i.test(rest)) return false;
  const words = reading.slice(cue.span);
  // "From today the system stops it", "the software doesn't do what you had in mind", "the app didn't recognise the card"
  if (
    FROM_NOW.test(words) ||
    FROM_NOW.test(
      reading.text.slice(before?.block === sentence.block ? before.span.start : sentence.span.start, cue.span.start),
    )
  )
    return false;
  if (/\bdo$/i.test(words) && /^ (?:what|everything|all)\b/i.test(rest)) return false;
  if (/\bdid(?: not|n[’']t) (?:recogni[sz]e|find|match|read|see|know|register|notice|check|save|show)/i.test(words))
    return false;
  // "The form has no field for a middle name, so leave it out"
  if (
    /^(?:form|screen|template|app|application|website|site|checkout|portal|page|spreadsheet)\b/i.test(words) &&
    /\bno \w+$/i.test(words) &&
    !/\b(?:so no|sorry|i|we|my|our|nothing)\b/i.test(reading.slice(sentence.span))
  )
    return false;
  if (
    /\b(?:files?|formats?|characters?|attachments?|images?|pdfs?|jpe?gs?|browsers?|versions?|symbols?|spaces)\b/i.test(
      rest,
    )
  )
    return false;
  if (/\b(?:requires?|insists?|demands?|wants?|asks)\b/i.test(words))
    return /\bno (?:way|exception)|\bnothing (?:i|we)|\b(?:can|could)(?:no|['’])t (?:change|alter|get|do|skip|override)/i.test(
      rest,
    );
  if (
    /\b(?:allow|let|permit|authori[sz]e|enable)$/i.test(words) &&
    /^\s+(?:you|your|users|people|customers|guests|two|more)\b/i.test(rest)
  )
    return CLERKS.test(reading.word(cue.first)) && !/\b(?:until|unless|before|without|if|when|while)\b/i.test(rest);
  return true;
}

/** What is new, and keeps a slip from happening again. */
const FROM_NOW =
  /\b(?:from (?:today|now|monday|this|next|tomorrow)|in future|since (?:then|yesterday|today)|now (?:stops?|refuses?|blocks?|rejects?|warns?|checks?|asks?))\b/i;

/** What a system was made to do hides nobody; what nobody can do about it does. */
const PROGRAMMED =
  /\b(?:is|are|was) (?:\w+ )?(?:programmed|set|set up|configured|coded|hard-?wired|hard-?coded|built|designed|instructed|scripted) (?:to|so that|so as to|that way)$/i;
const HELPLESS =
  /\b(?:i|we|nobody|no one|staff|nothing (?:i|we))\b[\w ]{0,20}?(?:can(?:not|[’']t)?|could(?:n[’']t)?|have no|has no|am unable|are unable)\b/i;

function isHelpless(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const end = reading.sentences[cue.sentence + 1] ?? sentence;
  const told = HELPLESS.exec(reading.text.slice(cue.span.end, end.span.end))?.[0];
  return told !== undefined && (!/\b(?:can|could)$/i.test(told) || /^(?:nobody|no one|nothing)/i.test(told));
}

const GOES_NOWHERE = new Set(['here', 'sorry', 'unfortunately', 'so', 'and', 'with', 'you', 'i']);
const FOR_NOBODY = new Set(['you', 'us', 'everyone', 'everybody', 'all']);

/** Whether nothing tells what the rule is about: "that's procedure", not "it's our policy to refund at once". */
function endsThere(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  if (reading.has(KIND, cue.sentence)) return false;
  if (cue.last === sentence.lastWord) return sentence.end !== '?' && sentence.end !== ':';
  if (reading.startsClause(cue.last + 1)) return !/^\s*[:“"(]/.test(reading.text.slice(cue.span.end));
  const next = reading.word(cue.last + 1);
  if (next === 'for') return FOR_NOBODY.has(reading.word(cue.last + 2));
  return GOES_NOWHERE.has(next);
}

/** A colon with emphasis and white space around it. */
const LONGEST_COLON = 8;

function saysNo(reading: Reading, cue: Cue): boolean {
  if (/privacy|cookie|data protection/i.test(reading.slice(cue.span))) return false;
  const words = reading.slice(cue.span);
  const sentence = reading.sentences[cue.sentence] as Sentence;
  // "Section 4 of the agreement: “…”" quotes.
  if (
    /^(?: (?:reads?|says?|states?))?[*_\s:]*[“"]/.test(
      reading.text.slice(cue.span.end, cue.span.end + LONGEST_COLON + 8),
    )
  )
    return false;
  const isSaid =
    /^(?:it|this|that|these|those|such|they|which|here|there|you|(?:our |the )?(?:standard|normal|usual))\b/i.test(
      words,
    );
  // Who cites a rulebook decides by it.
  if (CITES.test(words) && !/agreement|contract/i.test(words))
    return reading.has('refusal', cue.sentence) || !reading.has(KIND, cue.sentence);
  const before = isSaid && reading.sentences[cue.sentence - 1]?.block === sentence.block ? -1 : 0;
  if (reading.has('refusal', cue.sentence, before, 0)) return true;
  if (reading.has(KIND, cue.sentence)) return false;
  return reading
    .cuesIn(AGAINST, cue.sentence, before, 0)
    .some((no) => (no.first > cue.last || no.last < cue.first) && !isOwnDuty(reading, no));
}

/** What the sender has to do: "our bridge has to be tested under the new rules". */
const isOwnDuty = (reading: Reading, { first, span }: Cue): boolean =>
  /^(?:have|has|had) to\b/i.test(reading.slice(span)) &&
  /^(?:our|we|i|my)$/.test(reading.word(clauseStart(reading, first)));

/** Cites a rulebook as the ground for what is said. */
const CITES =
  /^(?:as per|per|in (?:line|accordance|keeping|compliance|conformity) with|according to|as (?:stated|set out|outlined|specified|stipulated|laid down|defined|prescribed) (?:in|by|under))\b/i;
const KIND = 'transparency/policy-shield.kind';
const AGAINST = 'transparency/policy-shield.against';

/** "House rules: no visitors" */
function headsNo(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  return /^\s*[:–—,-]\s*(?:no|not|only|never|nothing|nobody|none|strictly)\b/i.test(
    reading.text.slice(cue.span.end, sentence.span.end),
  );
}

/** First words of a reason that says what a rule is for; others tell what follows from it. */
const GIVES_REASON =
  /^(?:because|since|as|due|owing|the|one|a|another|main|simple|reason|cause|this|that|it|to|in|so as|otherwise|by|for|under|tax|data|consumer|privacy|safety|anti|fraud|federal|state|european|eu|german|french|british|uk|us|labou?r|building|fire|food|medical|health|customs|import|export|local|national|criminal|copyright|banking|company|insurance|gdpr|hipaa|pci|psd2|legally|required)\b/i;

/** What follows a colon and is the no itself, no reason for it. */
const SAYS_NO =
  /\b(?:no|not|cannot|never|nothing|nobody|only|final|must|non-\w+|too late)\b|n[’']t\b|\b(?:have|has) to\b/i;

/** Whether it is said, in the sentence or the next one, what the rule is for. */
function hasReason(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const isApart = (other: Cue): boolean => other.first > cue.last || other.last < cue.first;
  // "The machine is yours, because … We mend what is listed in the lease."
  if (
    cue.type.endsWith('named') &&
    reading.sentences[cue.sentence - 1]?.block === sentence.block &&
    reading.cuesIn('reason', cue.sentence, -1, -1).some(({ span }) => /^(?:because|since)\b/i.test(reading.slice(span)))
  )
    return true;
  const hollow = reading.cuesIn('reason.hollow', cue.sentence, 0, 1);
  const given = reading.cuesIn('reason', cue.sentence, 0, 1).some((reason) => {
    if (!isApart(reason) || !GIVES_REASON.test(reading.slice(reason.span))) return false;
    if (hollow.some((other) => other.first <= reason.last && other.last >= reason.first)) return false;
    // "Because our policy forbids it": the shield is what is given.
    return !(reason.first < cue.first && clauseStart(reading, cue.first) <= reason.first);
  });
  if (given || reading.cuesIn('transparency/policy-shield.reason', cue.sentence, 0, 1).some(isApart)) return true;
  // "I'm not allowed to open parcels: the law guards the post."
  const rest = reading.text.slice(cue.span.end, sentence.span.end);
  // "… Once the seal is broken, nobody can check the pressure": how the thing is, and what can't be done then
  const next = reading.sentences[cue.sentence + 1];
  if (next !== undefined && next.block === sentence.block && HOW_IT_IS.test(reading.slice(next.span))) return true;
  const colon = /(?:[:;]| [–—-]) (?!(?:your?|no|not|only|that|this|i|we|so|sorry|there|\d+)\b)(?:\S+ ){3,}.*/i.exec(
    rest,
  );
  return (
    colon !== null &&
    !SAYS_NO.test(colon[0].replace(/^\W*(?:nobody|no one) else\b/i, '')) &&
    /allowed|permitted|authori|supposed|let|entitled|policy|rules/i.test(reading.slice(cue.span))
  );
}

function tell(reading: Reading, cue: Cue, context: RuleContext): Finding {
  const text = reading.prose.text;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const words = reading.slice(cue.span);
  const behind = cue.type.endsWith('system') ? 'the system' : 'a rule';
  const reason = context.fillIn('reason');
  const said = withApostrophesOf(
    reading.text,
    `We can't do that because ${reason}. What I can do is ${context.fillIn('alternative')}`,
  );
  const end = reading.wordSpan(sentence.lastWord).end;
  return {
    at: { text, span: cue.span },
    message: `“${words}” hides behind ${behind} and gives no reason. Say what the rule is for, or what you can do instead.`,
    fixes: [
      {
        title: 'Give the reason and a way out',
        applicability: 'suggestion',
        edits: [{ at: { text, span: { start: sentence.span.start, end } }, text: said }],
      },
    ],
  };
}
