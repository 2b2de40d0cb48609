import {
  type Cue,
  contains,
  type Dialect,
  defineRule,
  type Finding,
  type MappedText,
  matchesOf,
  PLACEHOLDER_MARK,
  pathsWithin,
  type Reading,
  type ReadPart,
  type Sentence,
  type Span,
} from '@trustlint/core';
import { coarse } from '../wording/coarse-letters.ts';

const ID = 'security/internal-note';

/** Whom the sender's colleagues speak of when they speak about the reader. */
const READER =
  '(customer|customers|client|clients|guest|guests|passenger|passengers|patient|patients|user|users|end-user|end-users|buyer|buyers|caller|callers|member|members|subscriber|subscribers|patron|patrons|tenant|tenants|claimant|policyholder|cardholder|parent|parents|requester|shopper|shoppers|applicant|applicants|complainant|account holder|donor|donors|visitor|visitors|traveller|resident|residents|public)';
/** The reader, spoken of as one. */
const ONE_READER =
  '(customer|client|guest|passenger|patient|user|end-user|buyer|caller|member|subscriber|patron|tenant|claimant|policyholder|cardholder|requester|shopper|applicant|complainant|account holder|donor|complainer)';
/** Of these, who is nobody but the reader: a patient may lie in the next bed. */
const SPOKEN_OF =
  '(customer|client|caller|complainant|complainer|requester|claimant|end-user|policyholder|cardholder|subscriber|buyer|shopper|patron)';
/** Colleagues, as notes call them. */
const COLLEAGUES =
  '(agent|agents|rep|reps|csr|csrs|colleague|colleagues|coworker|coworkers|co-worker|co-workers|teammate|teammates|staff|staff members|adviser|advisers|advisor|advisors|operator|operators|handler|handlers|moderators|support|support team|support staff|support agents|support reps|service team|cs|cs team|cx|cx team|team|team members|tier <num>|tier one|tier two|level <num>|first line|second line|first-line|second-line|front desk|back office|back-office|night shift|shift lead|shift leads|team leads|supervisors|managers|employees|trainees|new starters|new joiners|temps|volunteers|officers|clerks|admins|devs|editors|translators|sender|senders|author|reviewer|reviewers)';
/** Departments that are asked before something goes out. */
const DESK =
  '(legal|finance|billing|compliance|marketing|hr|pr|product|engineering|accounting|accounts|operations|ops|sales|dispatch|security|qa|management|the lawyers|(a|the|your|our|my) (supervisor|manager|team lead|team leader|shift lead|shift leader|duty manager|duty officer|senior|line manager|tl|team leads|lawyers|lead|boss|(legal|finance|billing|press|product|sales|security|accounts|complaints) (team|desk|department))|<cap>)';
const MACRO =
  '(macro|macros|canned (reply|response|answer|message|text)|saved reply|saved replies|quick reply|text module|boilerplate|snippet|stock answer|stock reply|form letter)';
const THIS_TEXT =
  '(this|the) (text|reply|response|answer|message|wording|template|mail|email|e-mail|letter|version|draft|copy|one|statement|paragraph)';
const PIECE =
  '(line|lines|paragraph|paragraphs|sentence|sentences|section|bracket|brackets|parenthesis|block|passage|bit|part|note|notes|comment|placeholder|bullet|bullets|offer|reminder|instruction|instructions|remark|hint|text)';

/** What is done with pieces of a text while it is got ready. */
const PREPARE =
  '(skip|leave out|omit|drop|delete|remove|cut|wipe|strike|erase|keep|use|put in|put|include|take out|lose|scrap|scratch|kill|insert|add|paste|hide|pick|choose|swap|change|adapt|edit|adjust|update|shorten|reword|soften|tone down|translate)';
/** Pieces of a letter, and of nothing that readers fill in. */
const WORDS_OF_TEXT =
  '(line|lines|paragraph|paragraphs|sentence|sentences|bit|bits|bracket|brackets|passage|wording|apology|apologies|greeting|disclaimer|sign-off|salutation|signature|intro|ps|postscript|footer|subject line)';
/** The reader, spoken of behind their back. */
const THIRD =
  '(he|she|this (guy|chap|lady|woman|man|bloke|gentleman|couple|one|person|lot|fellow|dude)|the (guy|chap|lady|bloke|gentleman|fellow|dude))';
/** Tools that only the sender's side sees. */
const TOOL =
  '(salesforce|zendesk|freshdesk|hubspot|intercom|gorgias|servicenow|dynamics|netsuite|navision|oracle|sap|opera|jira|looker|grafana|kibana|airtable|trello|(the|our) (crm|erp|pms|cms|tracker|spreadsheet|back office|backend|admin|admin panel|case notes|case file|ticket notes|shift log|log book|logbook|wiki|intranet)|case notes)';
const APPROVE =
  '(approve|confirm|check|sign off|review|ok|okay|decide|proofread|fill|add|update|translate|clear|verify|rewrite|edit)';

export const internalNote = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'error',
  fix: 'none',
  profile: 'essential',
  summary: 'A note to colleagues in a text that goes to the reader.',
  why: 'The reader sees what was said behind their back: that is told on, screenshotted, and remembered longer than any answer.',
  sources: ['000 8.2', '002'],
  language: 'any',
  options: {},
  needs: 'any text',
  phrases: {
    [ID]: [
      // the pieces of this text
      `^ (please|kindly|also|then|or)? (take|leave|cross|put|cut|strike|edit|swap|copy|move|flip) (the|this|that|these) (first|second|third|last|next|previous|above|following|whole|entire|other)? ${WORDS_OF_TEXT} (out|in|off|away|back|up|down|round|for <any>) ..4 (if|when|unless|where|for|in case|before|once|after|whenever|as)`,
      `(do not|never|not to|not be|must not|should not) (paste|read|copy|forward|send|show|pass|quote|give|leave|post|share|print|include|paste|type|say|repeat) ..1 (the|this) (next|following|above|last|part|bit|rest|second|first|bottom|top|grey|red) ..4 (to|for|in|with|at) (the|this|any|our|a) ${READER}`,
      '(for|to) (our|my) eyes only',
      '^ not (to be|for) (read|reading|said|saying|mentioned|sent|shown|forwarded|quoted|repeated|copied|passed|paste|pasted|publication|published|release|released) (out|on|along|aloud|over)? (loud|to <any> <any>)? $',
      '^ (please|just|then)? blame (it on)? (the|our) (weather|courier|carrier|system|supplier|bank|post|strike|warehouse|software|manufacturer|snow|traffic|computer|server|holidays|depot) ..2 (if|when|should|$)',
      '^ (please|just|then)? blame (it on)? (the|our) (weather|courier|carrier|system|supplier|bank|post|strike|warehouse|software|manufacturer|snow|traffic|computer|server|holidays|depot) $',
      '(keep|stay|remain) (mum|schtum|tight-lipped|quiet|silent|vague|shtum) (about|on|here|$)',
      '(do not|never) (let on|let slip|let it slip|spill the beans|give away that|give away how|volunteer (this|that|it|the))',
      '(do not|never) (use|send) (it|this|me|this one)? (for|to|with) (trade|wholesale|business|corporate|gold|vip|new|existing|legacy|private|angry|b2b|retail|<cap>) (customers|clients|members|accounts|orders|guests|users|tenants)',
      `(customers|clients|members|accounts|guests|tenants|resellers|schools|vips|everyone else|others|callers) (get|gets|receive|take|need|have) (the|an|a) (other|long|short|second|different|own|separate|old|new|<any>)? ${MACRO}`,
      '^ (please)? only (quote|use|send|say|give|offer|mention|tell) (this|that|it) (to|for|with) (people|customers|those|callers|clients|guests|anyone|the ones|whoever)',
      '^ (please|then|and|also)? (pass|hand|put|send|give|forward|transfer|escalate) (this|it|him|her|them|the (call|case|chat|ticket)) (on|over|up|through|across|straight|back)? (to|with) <cap> (if|when|once|unless|as soon as|after|should)',
      '^ (please|then|and|also)? (log|record|note|file|enter|register|book|tag|classify|mark) (the|this) (call|complaint|chat|contact|conversation|enquiry|query|visit|refund|goodwill|caller|guest|customer|ticket|case) (as|under|in|on|with|to|against) ',
      '(before|until|unless|once|when|prior to|after) (you|we|anyone|anybody)? (send|sending|fire|firing|shoot|shooting|ship|shipping|post|posting|push|pushing|put|putting|let|letting|mail|mailing|get|getting) this (one|thing|text|reply|macro|mail)? (off|out|live)',
      '^ (please|just|then)? (copy-paste|copy and paste|copy|paste|pull|grab|take) ..5 from (the|their|his|her|an|your)? (old|last|previous|other|first|parent|original|linked|merged) (ticket|case|chat|thread|macro|reply|conversation)',
      '(not sure|no idea|unsure|doubt|do not know) (if|whether|that)? (this|that|the <any>) (is|are|was) still (true|right|valid|correct|current|the case|up to date|accurate)',
      `^ (please|kindly|also|then|or)? ${PREPARE} (the|this|that|these|those|your|our) (first|second|third|last|next|previous|above|following|whole|entire|other|whole of the)? ${WORDS_OF_TEXT} (in|out|above|below|about|on|with)? ..6 (if|when|unless|where|for|in case|before|as|once|only|after|whenever)`,
      `^ (please|kindly|also|then)? ${PREPARE} (the|this|that) (first|second|third|last|next|previous|above|following|whole|entire|other) ${WORDS_OF_TEXT}`,
      `^ (please|kindly|also|then|or)? (strike|wipe|scrap|cut|omit|hide) (this|that) (if|when|unless|where|for|in case|before|once)`,
      `(skip|go|jump) to the (next|second|third|last) (paragraph|sentence|line)`,
      '^^ (please)? delete (as|where) (appropriate|applicable) $',
      '^ (please)? (delete|strike|remove|cross out|pick|choose|keep) (whichever|whatever|what|the one that|as|those that) ..2 (does not apply|do not apply|is wrong|is not needed|applies|fits)',
      '(fill in|replace|change|swap in|swap|adapt|edit|update|complete|insert|add) (the)? (xx|xxx|xxxx|bits in red|red bits|red parts|yellow bits|yellow parts|parts in (red|yellow|bold)|bits in (red|yellow|bold|brackets)|right (city|name|date|price|branch|amount|link|region))',
      '^^ paste (the|a|an)? (right|correct|tracking|apology|reason|link|branch|date|name|price|standard|macro|signature|text) ..2 (here|above)',
      '^^ (insert|add) (apology|name|link|date|price|amount|reason|tracking|number|address|city|branch|signature|greeting|details|vat|vat line)',
      `(this|the) (line|sentence|paragraph|wording|phrasing|text|reply|intro) (sounds|reads|feels|is) (a bit|too|rather|very|still)? (harsh|cold|long|stiff|rude|wrong|outdated|clumsy|off|pushy|soft)`,
      "^ (i|we) (would|'d|will|'ll) (drop|cut|delete|scrap|soften|reword|rephrase|change|lose) (this|that|the) (sentence|line|paragraph|bit|part|wording)",
      '(delete|remove|strip|cut|drop|erase) this (line|note|paragraph|part|sentence|text|block|section|remark|box|bit) before <any>',
      '(strip|stripped|remove|removed|delete|deleted|bin|binned|cut) (this|it|out|off)? before (sending|dispatch|replying|posting|publishing|it goes out|this goes out|it is sent|you send) $',
      // what the text is
      `^^ (template|macro|text module|snippet|saved reply|canned reply) (v|v<num>|version|no|number)? <num>?`,
      '^^ (last|latest|first)? (edited|reviewed|updated|approved|translated|revised|proofread|drafted|checked|cleared) by <cap>',
      '^^ (version|variant|wording|reply|template|script|text|answer|copy) for ..2 (callers|customers|clients|guests|complaints|cases|refusals|resellers|wholesale|vips|members|patients|tenants|passengers|refunds|rude <any>|angry <any>)',
      '^^ (fallback|fall-back|stock|holding|default|generic|boilerplate|standard) (text|reply|answer|brush-off|response|wording|blurb) (for|only|when|if|until|to|,)?',
      '(german|french|english|spanish|polish|dutch|italian|turkish|other) (one|version|text|wording) (is|in|see|under|below) ..3 (macro|template|snippet|below|folder)',
      // who decides
      `^^ <cap> (to|must|has to|should|needs to) ${APPROVE}`,
      // Maria, can you sign this off before it goes out?
      `(can|could|would|will) (you|someone|somebody) (please|pls|quickly|kindly|just)? (${APPROVE}|sign (this|it|that) off|look (over|at|through)|read (over|through)|double check|run (your|an) eye over|give (this|it)) ..6 before (this|it) (goes (out|to|live|off)|is sent|gets sent)`,
      `(can|could|would|will) (you|someone|somebody) (please|pls|quickly|kindly|just)? (${APPROVE}|look (over|at|through)|read (over|through)|double check) (this|the (wording|tone|text|draft|reply|phrasing|macro)) ..4 before (i|we) (send|publish|post|reply|hit|answer)`,
      `^^ (still|draft|reply|text|macro)? (awaiting|pending|needs|waiting for) (the)? (approval|sign-off|go-ahead|okay|blessing|clearance|review) (from|by|of) (<cap>|legal|finance|ops|compliance|hr|marketing|the <any>)`,
      `^^ (legal|ops|finance|hr|pr|compliance|marketing|billing|sales|product|qa|management|the (boss|manager|lead|lawyers)) (to|must|has to|should|needs to|still has to) ${APPROVE}`,
      '(waiting|wait|pending|hold) (on|for|until) <any> <any>? (ok|okay|approval|sign-off|go-ahead|blessing|clearance)',
      '^ (please)? (ask|check with|ping|call|see) <cap> (if|whether|about|first|before|for) (we|i|it|this|they|he|she|that|the|sending|replying|using)',
      '(tbc|tbd|tba|to be confirmed|to be checked|to be cleared|to be approved) (by|with|from|w) (legal|ops|finance|hr|pr|compliance|marketing|billing|sales|product|qa|management|the <any>|<cap>)',
      '^ whoever (picks|takes|sends|uses|handles|answers|owns|gets|opens|wrote|keeps) (this|it|the (ticket|case|chat|macro|call)|up|changing|editing)',
      '(ping|ask|tell|check with) (him|her|them|<cap>) before (you|anyone|anybody)? (alter|alters|change|changes|edit|edits|touch|touches|use|uses|altering|changing|editing|touching|using) (it|this|the|that)',
      '^ (ping|nudge|poke) <cap>',
      '(we|i) (do|must|should|may|can) not (ever|normally)? tell (customers|clients|guests|passengers|patients|tenants|callers) (that|about|why|how|the|it|this|any)',
      '^ (please)? hold (back)? (this (reply|mail|text|message|answer|macro|email|e-mail|letter)|the (reply|macro|text)) (back)? (until|till)',
      '^ (please)? (ask|check with|call) your (supervisor|team lead|shift lead|tl) (if|when|before) the (amount|refund|sum|discount|credit|claim|value|customer|guest|order)',
      '^ (please)? (ask|check with|consult|ping|call) (<cap>|finance|legal|billing|compliance|marketing|ops|the (manager|supervisor|team lead|shift lead)) (first)? before (offering|refunding|promising|crediting|waiving|quoting|approving|replying)',
      `^^ (legal|ops|finance|hr|pr|compliance|marketing|management) (has|have) (not|still not|yet to|not yet) ..1 (approve|approved|cleared|clear|seen|see|reviewed|checked|signed off (on)?|agreed to) (${THIS_TEXT}|this)`,
      'then (delete|remove|erase) this (comment|remark|note) $',
      'replace (it|this)? with (the)? (real|actual|correct|true) (date|name|link|number|price|amount|text|figure|address)',
      // secrets
      '^ (please|and|but)? (do not|never) (mention|admit|bring up|hint at|apologise for|apologize for|breathe a word about) (the|our|any|that|this|anything|his|her|their|a|an) <any> <any>? <any>? $',
      '((say|tell (them|him|her)) nothing (of|about)|and say nothing (more|else|further))',
      `(do not|never) (mention|discuss|bring up|refer to|touch on|comment on) ..5 in this (text|reply|answer|message|mail|email|letter)`,
      `^^ (this|the|new|old)? (wording|text|copy|draft|reply|letter|template) (to be|not yet|must be|has to be|needs to be|still to be) (signed off|approved|cleared|checked|reviewed) by`,
      '(below|above|under|after) this line (is|are|stays)? (internal|not for|for (handlers|agents|staff|colleagues|us|the team) only)',
      '(between ourselves|entre nous|strictly between us|keep it quiet|keep this quiet|hush-hush|keep schtum)',
      '(we|i) do not (say|admit|tell|communicate|mention|advertise) (this|that|it) (openly|publicly|out loud|officially|outside|to)',
      '(do not|never) cc (the|any|our)',
      '(say|mention|offer|promise|admit|add|quote|waive|refund|send|give|include) ..4 (only)? (unless|if|when|once|where) (they|he|she) (ask|asks|asked|insist|complain|complains|have|has|paid|booked|are|is|want|wants|push|mention|mentions|call|calls|did|do|does|sound|sounds|get|gets|really|already|threaten)',
      // the reader, spoken of
      `^ (and|but|for info|fyi|info|background|context|nb|note|beware|careful)? ${THIRD} (is|was|has|clearly|obviously|always|keeps|sounds|seems|never|just|probably|already|only|did)? ..4 (lied|lying|lies|liar|complained|complaining|complains|complainer|blacklist|blacklisted|serial|difficult|rude|nightmare|wrong|threatened|threatens|sued|suing|scam|scammer|fishing|trying it on|vip|journalist|influencer|deaf|drunk|fraud|returner|refunder|time-waster|moans|moaning|whiner|bluffing|exaggerating|owes|unreasonable|aggressive)`,
      `^^ (this|the)? ${ONE_READER} (seems|sounds|looks|appears|comes across as) ..2 (lying|exaggerating|bluffing|faking|fibbing|dishonest|difficult|angry|rude|pushy|fishy|dodgy|furious|irate|genuine|suspicious|unhappy|upset|entitled|drunk|confused)`,
      `^^ (this|the)? ${ONE_READER} (disputes|lied|lies|moans|exaggerates|bluffs|insists|demands|pretends|shouted|swore|cried|hung up)`,
      '^ (push|pitch|plug|promote) (the|our|a)? <any>? (plan|upgrade|premium|bundle|offer|add-on|package|tariff|subscription|insurance|warranty) $',
      '^ (please|first|always)? try to (save|keep|retain|win back|upsell|talk) ..3 (contract|subscription|account|sale|him|her|customer|member|client)',
      '^ (only)? (if|when) (asked|pressed|pushed|challenged|questioned) ..6 (say|tell|offer|refer|answer|deny|blame|quote|mention|admit|point|reply|waive)',
      '^ only (if|when) (asked|pressed|pushed|challenged|needed) $',
      '^ (when|if|once|should) (they|he|she|somebody|someone) ..5 (offer|mention|waive|escalate|promise|upsell|tell them|tell him|tell her|say that|admit) (the|a|an|them|him|her|that|it|this|no|up|nothing|to|we|our)',
      '(go|come) down to ..4 (but|and) start (with|at)',
      'start (with|at) ..4 (and|but|then) (go|come) (up|down)',
      '(somebody|someone|anybody|anyone) (please|pls) (verify|check|confirm|update|fix|look|review|translate)',
      '(get|obtain|ask for|needs|need) ..4 (approval|sign-off|ok|go-ahead|blessing|permission|clearance) ..2 before (sending|you send|this|it goes|replying|using|answering|we send|dispatch)',
      '(do not|never) give (out|this out|that out|it out) $',
      // the ticket
      '(ticket|case|chat) (can|may|to|must|should) be (closed|solved|merged|escalated|reassigned|reopened) (after|once|now|when|then|by)',
      '^ (please|then|and)? (set|change|put) (the)? (ticket|case|status|ticket status|priority) (to|on|as) (pending|solved|on hold|closed|waiting|resolved|open|low|high|urgent)',
      '^^ (please|then)? tag (with|as|this|it)',
      '^ (please|then|and)? close (out|off|down)? (as|ticket|case|the ticket|this ticket|the chat|this case|it as|the case (as|if|once|when|after|and|without) )',
      `^ (please|then|and|also)? (copy|log|paste|add|note|file|record|enter|put) ..3 (to|in|into|on) ${TOOL}`,
      `^ (please|then|and|also|first)? (check|look up|see|verify|compare|look) ..5 (in|on|from) ${TOOL}`,
      '^ (see|check|as per|per) (the)? (thread|discussion|chat|message|post|ticket) in',
      'if (no|there is no) (reply|answer|response|reaction) ..5 (close|cancel|solve|merge|resolve|archive) (the|it|case|ticket|this)',
      // what the reader must not learn
      `^ (please|and|but|also|so|kindly|again)? (do not|never) (ever)? (tell|inform|notify|warn|promise|offer|remind|alert|advise|let|admit to|confess to) (the|this|any|our|a) ${READER}`,
      `(do not|never|not to|avoid|should not|must not|please not|without) (ever)? (mention|mentioning|reveal|revealing|disclose|disclosing|quote|admit|admitting|bring up|leak|communicate|promise|promising|say|saying|hint at|discuss|discussing|commit|committing) ..6 (to|with) (the|this|any|our|a) ${READER}`,
      `(do not|never|not to be|must not be|should not be|not be|please not) (send|sent|forward|forwarded|show|shown|share|shared|publish|published|paste|pasted|copy|copied|post|posted|distribute|distributed|pass|passed|disclose|disclosed|cc|visible) (it|this|that|these|any of this|any of it|the above|the below|this <any>|the (note|text|line|part|paragraph|section|link|sheet|price|prices|comment))? (on|out|along|directly)? (to|with) (the|any|a|our)? (${READER}|anyone outside|outside)`,
      `${READER} (must|should|may|does|do|can|need|are|is) not (to)? (see|know|read|learn|find out|hear|be told|supposed to (see|know|read))`,
      `not (meant|intended|suitable|cleared|approved) for (the|our)? (${READER}|external|outside|publication|distribution) (eyes|use)?`,
      '^ not for (customers|customer eyes|customer use|clients|external use|external eyes|publication|distribution|the customer|the client|outside)',
      '(keep|keeping) (this|it|that) (between us|internal|in-house|in house|to ourselves|quiet|under wraps|off the record|from the customer|from the client)',
      '(between you and me|between us) (and)? (the)? (customer|client|this)',
      '(do not|never) (mention|say|admit|bring up|refer to) (it|this|that|the <any>|anything|any of) unless (asked|they ask|he asks|she asks|the customer)',
      `^ (please|kindly|also|and|then|so|just|always|try to|make sure to|remember to|only)? (tell|ask|give|call|ring|remind|offer|explain to|apologise to|apologize to|stall|calm|inform|warn|thank|refer|reassure|convince|persuade|talk to|speak to|treat|refund|charge|credit|email|mail|text) (the|this|that) (right|angry|upset|same)? (${SPOKEN_OF}|${ONE_READER} (to|about|that|whether|if|nothing|why|how|no|any|first|again))`,
      `^ (please|kindly|also|and|then|so|just|always|try to|make sure to|remember to|only)? (check|let|send|keep|transfer|verify|make sure|ensure|check that|check if|check whether|find out if|find out whether|put|add|tag|flag|block|blacklist|upgrade|downgrade|direct|invite) (that|if|whether)? (the|this|that) (right|angry|upset|same)? (customer|complainant|complainer|requester|claimant|policyholder|cardholder|patron|shopper|buyer|guest has|guest is|patient has|patient is|passenger has|passenger is|tenant has|tenant is|member has|member is)`,
      `^^ ${ONE_READER} (is|was|has|needs|wants|must|should|did|does|paid|called|complained|threatened|asked|says|said|refused|gets|keeps|owes|tried|claims|never)`,
      `^^ ${SPOKEN_OF} (sounded|seemed|called|rang|phoned|wrote|came|hung|swore|got|booked|cancelled|returned|filed|disputed|requested|rejected|declined|accepted|moaned|shouted|cried|stayed|moved|lives|lived|wants|hates|loves|prefers|knows|thinks|believes|thought|already|still|always) (<any>)`,
      `this ${SPOKEN_OF} (sued|owes|paid|called|wrote|complained|threatened|asked|wants|refused|lied|cheated|has|is|was|keeps|did|does|never|always|tends|gets|needs|tried|claims)`,
      '^ (please|just)? (let|make|have) (him|her|them) (wait|stew|sweat|pay first|explain himself|beg|chase us|call again)',
      '(if|when|once|should) (they|he|she) (get|gets|is|are|start|starts|turn|turns|sound|sounds|become|becomes) (too|very|really|a bit)? (loud|rude|angry|abusive|upset|nasty|aggressive|annoyed|emotional|difficult|pushy|impatient|hysterical|personal|getting)',
      '^^ agents (should|must|may|can|need to|have to|are to|will) (only|not|never|always|send|offer|use|give|ask|check|tell|add|refund|waive|choose|set|apply|call|escalate|mention|remove|delete|adapt|pick)',
      '(refund|goodwill|compensation) (limit|limits|cap|budget|authority) (is|are|of)',
      'anything (higher|above|over|more|beyond|bigger) ..6 (goes to|go to|needs|ask|requires|must|has to)',
      '^ (see|check|cf|per|as per|background in) (jira|confluence|asana|trello|notion|sharepoint|slack|the jira)',
      '(the|our|an|to|see|in|check) internal (guide|wiki|docs|article|handbook|chat|channel|spreadsheet|cheat sheet|faq|how-to|sop|playbook|runbook|knowledge base)',
      '^ (please)? only (send|use|publish|release|mail) (this|it|out|this out|it out)? (after|with|once|upon|when) (the|you have)? (approval|sign-off|ok|okay|release|permission|clearance|approved|signed off|legal|finance|a manager|the manager|<any> has (approved|signed|released|confirmed|agreed))',
      'this (part|line|sentence|paragraph|note|bit|section|bracket) is (only|just|meant)? for (us|our|the team|internal|agents|staff|colleagues)',
      'replace (xx|xxx|x|the x|the xs|the placeholder|the placeholders|the blanks|the brackets|the bold|the yellow|<placeholder>) (with|by)',
      '(do not forget to|remember to|make sure to|be sure to|please) (change|adapt|edit|adjust|swap|update|personalise|personalize) the (pronoun|pronouns|greeting|salutation|wording|placeholder|placeholders|subject line|signature|gender|branch|tone|template|macro|text)',
      '^ (please)? (adjust|adapt|edit|personalise|personalize|customise|customize|amend) (before use|as needed|as required|accordingly|if needed|where needed|before (using|sending|replying|you send|it goes out))',
      '^^ (sample|standard|model|generic|suggested) (answer|reply|response|text|wording) (for|to|adjust|adapt|only|do not|edit)',
      '^^ use (only)? for ..3 (complaints|tickets|cases|requests|customers|clients|callers|refunds|chargebacks|queries|enquiries)',
      '^ (ask|charge|refund|warn|call|ring|verify) (him|her|them) ..6 before (refunding|replacing|cancelling|we refund|we replace|we cancel|approving|closing|shipping|crediting)',
      `the ${ONE_READER} (is|was|seems|sounds|must be) (wrong|lying|mistaken|exaggerating|bluffing|confused|clueless|drunk|not happy|overreacting|a liar|a pain|a nightmare|vip|difficult)`,
      `^ (vip|difficult|problem|repeat|serial|known|blacklisted|high-value|key) (${ONE_READER}|complainer|refunder|account) (,|be|do not|so|who|with|and)?`,
      `if (they|he|she|the ${ONE_READER}|somebody|someone) <any> <any> ..6 (say|tell them|tell him|tell her|offer|pretend|deny|blame|refer them|send them|give them|put them|call a|ask a)`,
      '^ (please|and|but|also|so|kindly|again)? (do not|never) (offer|promise|grant|waive|upsell|stall|admit) (any|anything|a|an|the|more|over|to|upgrades|refunds|discounts|vouchers|credit|credits|money|compensation|free|dates|fault|liability|guilt|that|it|them|this|exchanges|extensions|returns|replacements)',
      '(really|actually|in fact|in reality) ..8 but (say|tell|write|quote|promise|pretend|we say|we tell)',
      '^ (please|just|then)? (stall|fob off|string along|pacify|play for time|buy time|play dumb|pretend|act surprised|act as if|sweet-talk|butter up)',
      '(tell|say|telling|saying) (them|him|her) (nothing|anything|that it|it is|we are|we were|we have)',
      '(do not|never) (tell|let) (them|him|her) (know|about|that|what|why|how|it|when|anything|the|we|our)',
      '(as)? (agreed|discussed|decided|announced) (in|at|on) (the|our|last|yesterday|monday) (team|shift|weekly|daily|morning|staff|stand-up|ops|support|all-hands) (meeting|call|stand-up|standup|huddle|handover|briefing|sync)',
      '(we|nobody|no one) (must|should|may|can|do|shall|are|will)? (not|no longer|never) (to)? (use|mention|say|write) (the)? (word|words|term|name|phrase|outage|strike|recall|leak|bug|supplier|reason|real)',
      '(legal|pr|marketing|compliance|lawyer|lawyers|our lawyers|the lawyers|the lawyer|product|finance) (said|says|say|told us|wants|want|insists|insist|asked us|asks us|does not want|do not want|forbids|forbid|has told us|have told us|needs|reminded us) (we|us|to|that we|this|not|it|no|the)',
      '(max|maximum|max.) (refund|credit|discount|goodwill|compensation|voucher|offer) (is|of|<num>)?',
      '(above|over|beyond|more than) that (ask|needs|only|get|call|check)',
      '(see|per|as per|follow|according to) (the|our)? (sop|internal policy|internal guideline|internal guidelines|agent guide|team guidelines)',
      '(in|into|to|from) (the|our) (crm|back office|backoffice|admin panel|admin area|admin tool|backend|ticket fields|ticket field|side panel|sidebar app|customer record|customer file|internal note|private note|private comment)',
      `(if|when|in case|unless|because|as soon as) ${ONE_READER} (is|has|was|asks|wants|insists|calls|complains|refuses|does|did|says|needs|gets|already|still|seems)`,
      '(no|zero) goodwill',
      '(repeat|serial|habitual|known|notorious) (offender|complainer|refunder|liar|abuser|returner|troublemaker|scammer)',
      '(give|offer|grant|refund|credit) ..6 (at most|max|maximum|tops)',
      '^^ (agent|rep|csr|adviser|advisor|handler|operator) (must|should|has to|needs to|adds|fills|checks|chooses|selects)',
      '(customer|client)-facing (part|text|section|version|bit)',
      'internal (part|section|block|paragraph) (ends|starts|begins|above|below|only|end|start)',
      '(difficult|rude|annoying|demanding|abusive|nasty|aggressive|stupid|entitled) (customers|customer|clients|client|guests|guest|callers|caller|patients|passengers|tenants)',
      'use (this|it)? (only)? after (the)? (first|second|third|fourth|<num>) (complaint|contact|mail|reminder|refusal|reply|message)',
      '(sensitive|flagged|problem|blacklisted) account',
      '^ (cc|bcc|loop in) (<cap>|legal|finance|the manager|the team lead|the supervisor)',
      'we (always|usually|just)? (tell|told) (customers|clients|guests|callers|passengers|patients|people|them) (that|it|we|the|this|nothing)',
      // about the text itself
      '^^ (deprecated|obsolete|outdated|superseded)',
      '^^ old (version|text|macro|reply|wording|template) (please|use|do not|see|replaced|superseded|not|only)',
      '^^ (the)? (text|wording|answer|reply|copy|phrasing) (was|is)? (approved|written|checked|reviewed|provided|translated|drafted) by',
      'before you send this (ask|check|make|please|call|get|confirm|remove|delete|add|change|talk|wait|look|verify|see)',
      '^ (please|kindly)? (personalise|personalize|customise|customize|tailor|adapt|edit|rewrite|reword|rephrase) (the|this) (first|last|second|opening|closing|next)? (line|sentence|paragraph|greeting|text|reply|message|intro|opening|closing)',
      `(this|which|that|the following|use the|using the|wrong|right|old|new|correct|other) ${MACRO} (is|when|if|for|only|to|instead|until|after|before|has|needs|must|should|applies|was|can)`,
      `^ ${MACRO} (owner|author|note|notes|version|reviewed|updated|approved|to be|last|maintained|expires|review|for)`,
      `${THIS_TEXT} (is|was|has|still|has been|not|must|needs|should|is still|has still) (not|still|yet|to)? (yet|still|been|be)? (approved|cleared|reviewed|signed off|proofread|finalised|finalized|final|checked by|released|cleared by)`,
      `^ (the)? (text|reply|response|answer|wording|template|draft|copy|translation|statement) (is)? (not|still|not yet|yet) (to be)? (yet)? (approved|cleared|reviewed|signed off|proofread|final|released|checked)`,
      `(needs|need|awaiting|awaits|awaiting|pending|requires|wants|waiting for|missing|lacks) <any>? <any>? <any>? (ok|okay|sign-off|blessing|go-ahead|green light)`,
      `^ (draft|wip|work in progress) (do not|not|needs|until|for|version|only|still|v)`,
      `^ (only|please only|please)? (use|send|pick|choose|insert|apply|take|paste) ${THIS_TEXT} (only|when|if|for|in case|whenever|after|once|with|where|as|to) (the|they|a|an|he|she|${READER}|angry|rude|vip|somebody|someone|people|complaints|cases|tickets|accounts|orders|chargebacks|repeat|all|any)`,
      `(this|the) (reply|text|answer|version|template|wording|message|email) (is|goes|applies|only|works)? (only)? (for|to) <any>? <any>? (accounts|orders|tickets|cases|complaints|chargebacks|resellers|wholesalers|repeat <any>|angry <any>|vips) (only)?`,
      '(use|take|send|choose|pick) the <any> (version|variant|template|reply|wording|macro|one|text) (for|when|if|with) ..3 (customers|clients|accounts|orders|guests|users|callers|tickets|complaints|members|patients)',
      `^ (only|please only|please)? (use|send|pick|choose) (this|it|me) (only)? (when|if|for|in case|whenever|after|once|where) (a|the|an)? (${READER}|angry|rude|vip|complaints|tickets|chargebacks|repeat|wholesale|reseller|resellers)`,
      `^ (please|then|and|or|also|just|agents)? (delete|remove|strike|strike out|drop|erase|omit|scrap|take out|cut|cross out|lose) (this|the above|the next|the last|these|this whole|the whole|this entire|the line above|the second|the first|the other|the) ${PIECE} (before|if|for|when|unless|in case|once|after|on|where|as|that (do|does) not apply|which (do|does) not apply|not needed)`,
      '(delete|remove|strike|drop) the other (one|option|version|paragraph|line|sentence|variant|text)',
      `(choose|pick|select|keep|use|leave) (one|option|version|variant|only one|either|the right|the correct|the fitting|the matching|whichever|what) ..8 (and)? (then)? (delete|strike|remove|drop|erase|cross out|scrap)`,
      '(to be)? (removed|deleted|filled in|completed|stripped|taken out|replaced|adapted|adjusted|edited|checked|personalised|personalized|customised|customized) ..4 before (dispatch|sending|you send|it is sent|publishing|publication|mailing|replying|it goes out|this goes out|going out|send-off|release)',
      `(change|check|adapt|update|edit|replace|copy|fill in|fill|add|remove|attach|select|choose|verify|translate|enter|insert|put|delete|personalise|personalize|swap|correct|complete|proofread|read) ..8 (before|prior to) (replying|answering the ticket|closing the ticket|solving|you press send|you hit send|you click send|pressing send|hitting send|clicking send|you hit submit|sending the reply)`,
      `^ (please|and|then|remember to|do not forget to)? (delete|remove|drop|strike|fill in|edit|adapt|personalise|personalize|customise|customize|replace|update|tweak|amend|adjust|change|check|add|insert|choose|select) (the|this|a|all|any|these|or)? ..2 (amount|link|links|placeholder|placeholders|wording|paragraph|paragraphs|bracket|brackets|template|macro|plan name|tracking link|tracking number|branch|sentence|greeting|text|line|lines|reply|option|options|price|yellow|highlighted|red text|note|notes|comment) ..3 (before|prior to) (sending|dispatch|publishing|you send|you hit send|hitting send|this goes out|it goes out|replying|pressing send|submitting the reply)`,
      '^ (please|and|then)? (delete|remove|skip|omit|drop|strike) (if|when|where|unless) (not|it|they|the customer|already|no longer|this does not) ..3 (needed|applicable|relevant|required|apply|asked|known)',
      'before (this|the reply|the text|this reply|this text|this message|this mail|this letter|this one) (goes|is going|is sent|gets sent|is published|is mailed|leaves|goes live|can go|may go|can be sent|may be sent)',
      'before (we|you|anybody|anyone) (publish|send|sends|mail|release) (this|it) (out|to (the|a|any) <any>|live)',
      '(can|could|would|will) (you|somebody|someone|anybody|anyone|u) (please|pls)? (check|look|read|review|approve|proofread|confirm|have a look) ..6 before (it|we|this|i) (goes|go|send|publish|is|leaves|sends)',
      '^ (can|could) someone (check|look|review|confirm|verify|update|fix|add|translate)',
      // what colleagues may do
      `^ (please|then|always|also)? offer (<num>|them|him|her|the ${READER}|up to|no more than|at most|a (refund|discount|voucher|credit|replacement|free <any>|partial refund|full refund|goodwill <any>|callback|coupon|gift card|month)|(<num> )?(% )?off|another <any>) (only|if|when|first|unless|before|as|to|for|,|and|but|<num>|off)`,
      `only (offer|promise|grant|waive|propose|mention|concede|give|refund|credit|use|approve|apply) ..8 (if|when|after|once|unless|in case) (they|he|she|the ${READER}|a ${READER}|asked|the second|a second|the third|pushed|challenged|threatened|escalated|somebody complains|someone complains|it comes up) `,
      `never (offer|promise|grant|waive|propose|concede|refund) ..8 (unless|before) (they|he|she|the ${READER}|asked)`,
      '^ (please)? only (offer|promise|mention|grant|concede|disclose) ..8 (after|if|when|to|for|as|once|in)',
      `(never|do not|not) (go|offer|refund|credit|promise|give|pay|exceed|grant|waive) ..6 (over|above|beyond|more than|past|without) ..5 (supervisor|manager|team lead|approval|sign-off|permission|ok|okay|consent|lead|boss)`,
      `(up to|at most|max|maximum|no more than|anything over|anything above|above|over|more than) <any> <any>? <any>? (without|needs|need|requires|with|ask|only with|must) <any>? <any>? (approval|supervisor|manager|sign-off|permission|team lead|escalation|escalate)`,
      '(agents|you|reps|staff) (may|can|are allowed to|should|must) (offer|go up|refund up|credit|waive|goodwill) ..3 (up to|at most|no more than|as a last resort|if they|if the)',
      `if (they|the ${READER}|he|she|this ${READER}) (still|really|then|ever|start to|starts to)? (insist|insists|push|pushes|push back|pushes back|complain|complains|ask twice|asks twice|ask again|asks again|kick off|kicks off|argue|argues|moan|moans|threaten|threatens|get angry|gets angry|get rude|gets rude|get nasty|gets nasty|make a fuss|makes a fuss|become abusive|becomes abusive|will not drop it|keep asking|keeps asking|mention a lawyer|mentions a lawyer|mention the press|mentions the press|do not accept|does not accept|ask for a manager|asks for a manager)`,
      `(when|if|because|since|as|where|for when|in case) (the|this|a|our) ${READER} (is|was|gets|sounds|seems|becomes|turns|has been) (being|too|very|really|a bit)? (rude|angry|difficult|abusive|upset|furious|aggressive|vip|annoying|pushy|nice|unhappy|impatient|drunk|irate|hostile|a vip|high value|low value|a pain|insistent|a reseller|threatening)`,
      `(this|the) ${READER} (is|was|owes|keeps|always|threatened|has a history|tends|has complained|has threatened|complains|has been) (a|an|very|really|known|already|always|on|to|us)? (rude|angry|difficult|abusive|vip|pain|risk|fines|money|complaining|complains|suing|lying|liar|nightmare|time-waster|troublemaker|serial|reseller|blacklisted|blocked|flagged|churn|watch list|ours|twice|for|asking|threatening|fraud|fraudster)`,
      '(churn|flight|fraud) risk (customer|account|flag|:)?',
      '(wants|want|told|asked|asks|expects|pushes) us to (upsell|cross-sell|push|sell|promote|mention|plug|pitch|keep quiet|stop offering|offer|say)',
      '^ (please|always|also|and|try to)? (upsell|cross-sell|up-sell)',
      '(upsell|cross-sell) (here|them|the|if|when|only|opportunity)',
      '^ (please|then|always|or|otherwise)? (escalate|reassign|re-assign|hand over|hand off|route) (it|this|them|the ticket|the case|the chat|the call|straight)? (up)? (to|if|when|unless) (l2|l3|tier|level|second line|second-line|a supervisor|a manager|the supervisor|the duty|a senior|the <cap>|<cap>|legal|finance|they|he|she|the customer|not) ',
      `^ (please|first|always|then|and|also|but)? (ask|check with|confirm with|clear with|clear it with|clear this with|run by|run it by|run this by|run it past|run this past|get <any> from|cc|loop in|ping|consult|check this with|wait for|talk to|speak to) ${DESK} ..6 (first|before (you|sending|answering|replying|anything|this|it|we|promising|refunding|using|i)|whether we|if we|about this wording|to approve|for approval|for sign-off|to sign off|if this|whether this|may say this)`,
      `^ (please|and|also)? (be|stay) (strict|firm|lenient|tough|extra nice|extra polite|extra careful) (with|here|about|if|and|$)`,
      '(be|stay) (strict|firm|tough) $',
      'only (with|after|upon|on) (the)? (release|approval|ok|sign-off|permission|consent|clearance|go-ahead|blessing) (of|from|by)',
      `(before|prior to|when|once|after) (sending|dispatch|replying|answering|publishing|closing|you send|you hit send|you reply|you close) (this|it|out|the ticket)? (make sure|please|always|do|check|verify|confirm|ask|call|ensure|get|wait|have|tick|note) ..8 (finance|billing|accounting|legal|compliance|supervisor|manager|team lead|back office|crm|admin panel|duty officer|dispatcher|warehouse|dispatch|the depot|approval|macro|tag|tags|ticket field|ticket status|customer's file|internal <any>)`,
      'nobody (on|in|at) (our|the) (desk|team|office|shift|department|side) (sends|uses|answers|mentions|promises|tells|touches|offers)',
      '^ (please|then|and|also)? (tag|set|mark|move|assign|close|leave|flag|merge|snooze|reopen|put) (the|this) (ticket|case|chat|conversation|thread|call) (as|to|on|in|with|open|when|if|once|after|pending|solved|under|until|without)',
      '^ (copy|paste|copy-paste|copy paste|insert|pull|grab|look up) ..8 (from|in|into) (the|our) (admin|admin panel|admin area|crm|back office|back-office|backoffice|backend|back end|dashboard|order system|erp|internal|wiki|intranet|sidebar|ticket|spreadsheet|salesforce|stripe|jira|shop backend|staff)',
      '(on|in|see|check|from) (the|our) (intranet|internal wiki|internal docs|internal tool|internal page|staff wiki|team wiki|agent handbook|agent guide|playbook|runbook|confluence|internal knowledge base)',
      '(ask|post|ping|check|raise it|shout|share it|see) ..4 (in|on) (slack|the slack channel|our slack|teams channel|the teams channel|the channel|basecamp|confluence|jira)',
    ],
    // What a label or a call to colleagues begins with, whatever stands behind: what makes a closer look worth while.
    [`${ID}.sign`]: [
      '(xxx|xxxx|tbc|tbd|nb|hold|stop|embargo|embargoed|dns|fyi|internal|intern|interne|interno|interna|todo|to do|fixme|wip|dnp|do not publish|draft|tbd by us|nb)',
      '(macro|canned response|saved reply|quick reply) (name|title|id)?',
      '(note|memo|reminder|question|heads up) (to|for) <any>',
      '(sentiment|churn risk|case note|case notes|talking point|talking points|agent script|call script)',
      '(nur intern|alleen intern|interne notitie|niet versturen|nicht (an|senden|versenden|abschicken)|hinweis (für|an)|notiz (für|an)|vor (dem)? (versand|senden|absenden)|note pour|ne pas envoyer|à (supprimer|vérifier)|nota (para|per)|no enviar|non inviare|(borrar|eliminar) antes|só uso|apenas uso|note interne|nota interna|uso interno|usage interne|solo uso)',
    ],
    /** Whoever works on the sender's side, and nobody else. */
    [`${ID}.called`]: [
      '(agents|agent|reps|rep|csrs|csr|colleagues|colleague|teammates|teammate|coworkers|coworker|co-workers|co-worker|advisers|adviser|advisors|advisor|(cs|cx|support|service|care|chat|call) (team|agent|agents|staff|reps|rep|handler|handlers|desk)|(tier|level) (<num>|one|two|three)|(first|second|third) line|l1|l2|l3|handlers|handler|operator|caseworker|caseworkers|case worker|case workers|shift lead|shift leads|shift leader|team lead|team leads|duty manager|back office|(night|day|late|early|next|morning|evening|weekend) (shift|crew|desk|team))',
      `(whoever|anyone who|anybody who|someone who|the (one|person|colleague|agent) who|the next (one|person)) (else)? (will|is to|has to|may)? (pick~|take~|handle~|get~|open~|send~|answer~|cover~|inherit~|use~|own~|work~|see~|read~|copy|copies|reuse~|translate~|update~|edit~) ..1 (this|it|the (case|ticket|chat|call|macro|text|queue|reply|shift)|over|up)`,
    ],
    /** Desks and crafts that also have readers' business; what they are told shows whether it is for them. */
    [`${ID}.desk`]: [
      '(reception|housekeeping|kitchen|dispatch|finance|billing|sales|ops|legal|warehouse|support|staff|front desk|supervisor|supervisors|manager|managers|accounts|logistics|the depot)',
      '(folks|guys|gang|lads|all|team|crew|everyone|everybody|people|peeps|devs|dev|admins|admin|editors|editor|translators|translator|moderators|officers|clerks|trainees|temps|volunteers|operators|drivers|nurses|guides|hosts|tutors|you lot)',
    ],
    /** Somebody whom the text has not named. */
    [`${ID}.somebody`]: ['(he|she|him|her)'],
    [`${ID}.label`]: [
      `^ (important|kindly|please|general|quick|last|another)? (note|notes|nb|n.b.|reminder|reminders|instruction|instructions|memo|message|hint|heads up|heads-up|warning|fyi|info|information|guidance|request|remark|comment|tip|script|steps|attention|ps|p.s.) (to|for)? (our|my|the|all|fellow|dear|new|your)? (fellow|other)? (self|myself|yourself|reception|housekeeping|dispatch|kitchen|warehouse|night desk|finance|billing|legal|marketing|${COLLEAGUES}|whoever ..5)`,
      `^ (for|to)? (the|our|all|attention|fyi|dear|hey|hi)? (dear|fellow|all|our)? ${COLLEAGUES} (note|notes|instruction|instructions|info|information|only|use|use only|guidance|reminder|comment|hint|eyes only|eyes|attention|internal|fyi|script|please note)`,
      `^ (attention|fyi|attn|heads up|heads-up|psst|important|careful|nb) (all|dear|fellow|our|the)? (dear|fellow)? ${COLLEAGUES}`,
      '^ (strictly|for|company|purely|this is|confidential)? (strictly|for|an)? internal (note|notes|comment|comments|memo|info|information|remark|remarks|instruction|instructions|reminder|guidance|context|message|only|use|use only|use only please|eyes only|eyes|draft|reference|reference only|purposes only|background|reminder|heads-up|to do|todo|ref|fyi|hint|warning)',
      '^ (private|hidden|staff|backstage|behind-the-scenes|confidential|non-public|nonpublic) (note|notes|comment|comments|remark|memo|info)',
      `^ (agent|agents|csr|rep|reps|handler|adviser|advisor|operator) (to|must|should|please) (fill|add|insert|check|choose|select|delete|remove|edit|complete|pick|confirm|attach|adapt|verify|replace|paste|ask|call|update|use|mention)`,
      `^ (only|just) for (the|our)? ${COLLEAGUES}`,
      '^^ for (the|our|all) (team|staff|agents|colleagues|crew|front desk|night shift)',
      '^ (strictly|for)? (the)? (staff|ops|team|crew|employees|nurses|teachers|drivers|office|admins|agents|management|editors|colleagues|moderators|hosts|guides|tutors|recruiters|handlers|advisers|advisors|us) only',
      `^ (not|never) for (the|our|any)? ${READER} 's? (eyes|ears)?`,
      '^ (hidden|private|staff|team|office|in-house|backstage|crew|desk|shift|case|file|confidential|agent) (remark|remarks|aside|hint|background|context|script|reminder|instruction|instructions|heads-up|info|warning|tip|memo|message|comment)',
      '^ when to use (this|it)? (macro|reply|text|template)?',
      '^ (macro|template|text) (owner|author|reviewer|approver|maintainer|note|version)',
      '^ (last|next) (reviewed|review|checked|approved|revised|proofread) (by|with)',
      `^ (do not|never) (send|use|publish|post) (this|this yet|this one|yet|as is|as-is|until|unless|without|before|this reply|this text|this macro|this template|this version|this message|this out) (to|before|until|unless|without|yet|if|when|in|after|on|as)?`,
    ],
  },
  bad: [
    { text: '⟦Agents, pick one of the lines below.⟧ The fair opens at nine.' },
    { text: '⟦This customer seems difficult.⟧ The fair opens at nine.' },
    { text: '⟦The guest seems to be lying about the tent.⟧ The fair opens at nine.' },
    { text: '⟦Ask Finance before offering more than a tenner.⟧ The fair opens at nine.' },
    { text: '⟦Legal hasn’t approved this wording yet.⟧ The fair opens at nine.' },
    { text: 'Your tent is on the meadow. ⟦(to be checked by agent)⟧' },
    { text: '⟦Please adapt before sending.⟧ The fair opens at nine.' },
    { text: '⟦We don’t tell guests that the tent leaks.⟧ The fair opens at nine.' },
    { text: '⟦Hold this reply until finance says yes.⟧ The fair opens at nine.' },
    { text: '⟦Don’t send to VIP guests.⟧ The fair opens at nine.' },
    { text: '⟦For the team: nothing about the recall in this letter.⟧\n\nThe fair opens at nine.' },
    { text: '⟦INTERNAL – the fault is ours, so waive the fee if they complain.⟧\n\nYour fee is under review.' },
    { text: 'The tent is in stock. ⟦(Agents: check the Lyon warehouse first.)⟧' },
    { text: '⟦TODO: replace this after the launch.⟧ The new plan starts in May.' },
    { text: '⟦Note for colleagues: the old price still counts for members.⟧\n\nYour ticket costs 12 euros.' },
    { text: '⟦Please don’t tell the customer about the recall.⟧ Your heater can be repaired free of charge.' },
    { text: 'The crown is ready. ⟦Only offer the discount if they complain.⟧' },
    { text: '⟦@Marta, could you check this before it goes out?⟧ The lift is back in service.' },
    { text: '⟦@Marta in Tickets please confirm the row.⟧ Your seats are next to each other.' },
    { text: '⟦Delete this paragraph before sending.⟧ The key is at the desk.' },
    { text: '⟦Keep the apology in only where we were late.⟧ Your table is ready at eight.' },
    { text: '⟦Don’t give her the small room again.⟧ Your booking is confirmed.' },
    { text: '⟦For the colleague who covers Sunday: she was told ten euros.⟧ The fair opens at nine.' },
    { text: 'Morning all, ⟦put in the right stall before you shoot this off.⟧ The fair opens at nine.' },
    { text: '> ⟦Agents: look up the stall first.⟧\n\nThe fair opens at nine.' },
    { text: '⟦(Take this line out where the permit is old.)⟧ The fair opens at nine.' },
    { text: 'Your lease is ready.\n\n⟦REMOVE THE LINE ABOVE IF NOT SIGNED⟧' },
    { text: '<p>Thank you for your letter. <!-- ⟦the council has not decided yet, promise nothing⟧ --></p>' },
    { text: 'Here is what we know so far: ⟦{{ticket.latest_comment}}⟧', front: { platform: 'zendesk' } },
    { text: 'We have seen your file: ⟦{{ticket.requester.notes}}⟧', front: { platform: 'zendesk' } },
    {
      text: '{% for comment in ⟦ticket.comments⟧ %}{{comment.value}}{% endfor %}',
      front: { platform: 'zendesk' },
    },
    { text: '⟦Never bring up the strike in this letter.⟧ The train leaves from platform 2.' },
    { text: 'Your harp is insured. ⟦Below this line is for handlers only: the reserve is 900.⟧' },
    { text: '⟦Wording to be signed off by Legal before anyone uses it.⟧ The fee drops in May.' },
    { text: '⟦If the parents threaten to complain, hand over to the head and say nothing more.⟧ The trip is on.' },
    { text: 'We can lower the rent by 5 %. ⟦[max. 20 %, ask Ida above that]⟧' },
  ],
  good: [
    { text: 'Has she had a rabies shot within the last year?', because: 'it asks about an animal' },
    {
      text: 'No answer by six? Ring the customer relations desk on 555-0142.',
      because: 'a desk is named, and nobody spoken of',
    },
    { text: '- **Offer them for resale.** Press Resell there.', because: 'the reader may sell them' },
    { text: 'If he complains of pain, ring the vet.', because: 'it speaks of an animal' },
    { text: 'If she cries at night, hold her close.', because: 'it speaks of a baby' },
    { text: 'For the team: red shirts and clean boots.', because: 'it may be the reader’s own team' },
    { text: 'To do: bring your own cup and a spoon.', because: 'it tells the reader what to do' },
    {
      text: 'Agents: check the Lyon warehouse first.',
      front: { kind: 'internal' },
      because: 'only colleagues read it',
    },
    { text: 'Ask Legal before this goes out.', front: { kind: 'internal' }, because: 'it stays within the team' },
    {
      text: '{% comment %}Note to agents: no refunds in May{% endcomment %}The tent is in stock.',
      front: { platform: 'zendesk' },
      because: 'the platform strips the comment',
    },
    { text: 'Sales: ring 0800 731 4420. Billing: see the questions page.', because: 'it tells whom to turn to' },
    { text: 'Hi everyone, check the tent pegs before dark.', because: 'everyone is the readers' },
    { text: 'Our surveyor comes on Friday, and he rings first.', because: 'the text has said who “he” is' },
    { text: 'The internal battery lasts nine hours.', because: 'it speaks of a part' },
    { text: 'Skip the next step if the tank is full already.', because: 'a step is none of the text’s lines' },
    { text: 'Give your dog water, and keep him in the shade.', because: 'the text has said who “him” is' },
    { text: 'Write a note for the driver on the order form.', because: 'the reader writes it' },
    { text: 'Your to-do list has a new entry, “TODO: water the plants”.', because: 'it quotes what the reader sees' },
    { text: 'Please let your colleagues know that the lift is out.', because: 'they are the reader’s colleagues' },
    { text: 'Before sending the form back, check your date of birth.', because: 'the reader sends the form' },
    {
      text: 'You have two ways. Ask the buyer. Many pay once they see the photo of your parcel.',
      because: 'the reader is a seller with buyers',
    },
    {
      text: 'Here is your last message: {{ticket.latest_public_comment}}',
      front: { platform: 'zendesk' },
      because: 'the reader has seen that comment',
    },
    { text: 'The lamp fits.\n\n<!-- footer -->', because: 'the comment says nothing about the reader' },
    {
      text: '{% for comment in ticket.comments %}{% if comment.is_public %}{{comment.value}}{% endif %}{% endfor %}',
      front: { platform: 'zendesk' },
      because: 'only public comments are printed',
    },
    { text: 'For the sledges, ask Oskar for the shed key.', because: 'the reader asks for it there' },
    {
      text: 'It is your sister’s file. She rings us and answers what she chose.\n\nPlease don’t send her passport by mail.',
      because: 'she has been spoken of',
    },
  ],

  *check(message) {
    for (const text of message.texts) {
      yield* notesIn(text);
      yield* commentsIn(text);
      yield* leaksIn(text, message.macro.dialect);
    }
  },
});

const NOTE = 'is a note to colleagues, and the reader gets it too. Move it to a private comment, or take it out.';

function* notesIn({ reading }: ReadPart): Iterable<Finding> {
  const { text } = reading.prose;
  const spans = [
    ...labels(reading),
    ...calls(reading),
    ...brackets(reading),
    ...shouted(reading),
    ...sayings(reading),
    ...behindTheBack(reading),
    ...instructingFillIns(reading),
  ]
    .filter((span) => !reading.isQuoted(span) || opensQuote(reading, span))
    // “Offer them for resale. Press Resell there.”
    .filter(
      (span) =>
        !/^offer (?:it|them|your \w+) for (?:re-?sale|sale|swap|exchange|rent|hire|adoption|auction)\b/i.test(
          reading.slice(span),
        ),
    )
    .toSorted((a, b) => a.start - b.start);
  let end = -1;
  for (const span of spans) {
    if (span.start < end) continue;
    end = span.end;
    yield tell(text, span);
  }
}

/** “> Agents: …”: a block quote that begins with a call to colleagues quotes no reader. */
const opensQuote = ({ prose }: Reading, { start }: Span): boolean =>
  prose.blocks.some((block) => block.kind === 'quote' && block.span.start === start);

const tell = (text: MappedText, span: Span): Finding => ({
  at: { text, span },
  message: `“${quote(text.text.slice(span.start, span.end))}” ${NOTE}`,
});

const quote = (words: string): string => {
  const shown = words.replaceAll(PLACEHOLDER_MARK, '…').replace(/\s+/g, ' ');
  return shown.length > 70 ? `${shown.slice(0, 68)}…` : shown;
};

/** Words in capitals, or before a colon, that only notes begin with. */
const LABEL = coarse(
  [
    '(?<![\\w"“‘’/#@.-])INTERN(?:AL|E|O|A)?(?=\\s*(?:[:–—!\\])]|-\\s|NOTE|ONLY|USE|COMMENT|INFO))',
    '(?<=^|[.!?:)\\]\\n]\\s*|[([*]\\s?)[Ii]nternal(?=\\s*(?::|[–—]|-\\s|[)\\]]))',
    '(?<![\\w"“‘’/#@.*`-])(?<!\\b(?:the|your|a|an|my|our|that|of|called|named|as|in) )(?:TODO|FIXME|TO-DO|WIP)(?:\\([\\w @-]{1,20}\\))?(?!\\s+(?:list|app|item|board|file|column|entry|entries|tab|status|comments?|tags?|card|state|label)s?\\b)(?=$|[\\s:!,.)\\]–—-])',
    '(?<=^|\\n|[([]\\s?)(?:[Tt]o-?do|fixme|[Tt]o do|tbd by us|nb agents?|dnp|do not publish)(?=\\s*:)',
    '(?<=^|\\n|[.!?]\\s)(?:DRAFT|Draft v?\\d+)(?: (?:version |v\\.? ?)?\\d+)?(?=\\s*(?:[:,–—]|-\\s))',
    '(?<=^|[\\n(\\[*]\\s?|[.!?]\\s)(?:X{3,}|T[Bb][CcDd]|N\\.?B\\.?|HOLD|STOP|EMBARGO(?:ED)?|DNS|FYI)(?=\\s+[a-z(]|\\s*[:–—!-]|\\s+(?:BY|UNTIL|WITH)\\b)(?=[^\\n.!?]{0,120}\\b(?:ask|check|confirm|tbc|approve|legal|ops|finance|whether|before|until|devs?|team|send|release|fix(?:ed)?|update|still|we|customer|client|guest|he|she|they|macro|text|price|this|that)\\b)',
    '(?<=^|\\n)\\?{2,}\\s*(?=\\S)',
    '(?<=^|\\n|[.!?] )(?:#(?:internal|intern|staff|note|agents?|private|confidential|hidden|ops|backstage|secret|nosend|donotsend|todo)\\b(?=\\s+[a-z])|>{3}|<{2,3}(?=\\s*(?:agents?|staff|internal|note|insert|delete|remove|check|ask|if)\\b)|\\*{3}(?=\\s*(?:not|do|don|draft|agents?|staff|internal|check|ask|hold)\\b)|--+(?=\\s*(?:end of|start of|do not|don|internal|agents?|staff|note)\\b))',
    '(?<=^|\\n)(?:Macro|Canned response|Saved reply|Quick reply|Sentiment|Churn risk|Case notes?|Talking points?|Agent script|Call script)(?: (?:name|title|id))?(?=\\s*:)',
    '(?<=^|\\n|[.!?]\\s)\\/{2,3}\\s+(?=\\S)',
    '(?<=^|[.!?\\n]\\s*|[([]\\s?)(?:nur intern|interne (?:notiz|notitie)|alleen intern|niet (?:versturen|naar klant)|nicht (?:an (?:den )?kunden|senden|versenden|abschicken)|(?:hinweis|notiz|anmerkung) (?:für|an) (?:kolleg|agent|mitarbeiter|das team)|vor (?:dem )?(?:versand|senden|absenden) (?:löschen|entfernen|prüfen)|note (?:interne|pour (?:les agents|l.équipe))|ne pas envoyer|à (?:supprimer|vérifier) avant (?:l.)?envoi|nota (?:para (?:agentes|el equipo)|per (?:gli agenti|il team))|no enviar|non inviare|(?:borrar|eliminar) antes de enviar|só uso interno|apenas uso interno|nota interna|uso interno|solo uso interno|usage interne)\\b',
    '(?<![\\w.])@\\p{L}[\\p{L}\\d_.-]*(?: (?:in|from|at|of|on) (?:the )?(?:\\p{Lu}[\\p{L}&-]+(?: \\p{Lu}[\\p{L}&-]+)?|legal|finance|billing|ops|returns|sales|support|accounts|dispatch|warehouse|claims|compliance))?,?(?=\\s+(?:can|could|would|will|please|pls|plz|kindly|fyi|cc|is this|are we|any|what|have|do|does|should|may we|check|ok|to (?:check|confirm|review|approve|sign off|proofread|verify|fill|decide|translate))\\b)',
    '(?<=^|\\n)@\\p{L}[\\p{L}\\d_.-]*(?=\\s?[:,–—]\\s*(?:ok|okay|please|pls|can|could|check|confirm|approve|review|is this|are we|good|fine|sign|what|any)\\b)',
    '(?<=^|\\n|[([]\\s?)(?:[Nn]ote|NOTE|[Mm]emo|[Rr]eminder|[Qq]uestion|[Hh]eads[- ]up) (?:to|for) \\p{Lu}\\p{Ll}+(?=\\s*(?::|[–—]|-\\s)\\s*(?:please |pls )?(?:ask|check|confirm|add|remove|delete|verify|approve|review|translate|fill|replace|do not|don.t|only|use|insert|the customer|the client|he|she|they)\\b)',
  ].join('|'),
  'y',
);
/** Marks that a label may begin with. */
const MARKS = /@|\/\/|\?\?|>>>|<<|\*\*\*|--|#[a-z]/g;

function* labels(reading: Reading): Iterable<Span> {
  const { text } = reading;
  const places = reading.cues(`${ID}.sign`).map(({ span }) => span.start);
  for (const { index } of matchesOf(MARKS, text)) places.push(index);
  for (const place of places) {
    LABEL.lastIndex = place;
    const words = LABEL.exec(text)?.[0];
    // "To do: bring your passport"
    if (words !== undefined && /^to-? ?do$/i.test(words) && words !== words.toUpperCase()) {
      const line = text.slice(place, place + LONGEST_ASIDE).split('\n', 1)[0] ?? '';
      if (TO_READER.test(line.replace(AS_SENDER, ''))) continue;
    }
    if (words !== undefined) yield wholeNote(reading, { start: place, end: place + words.length });
  }
}

/** Before whoever is called: “to the”, “heads up for the next”, “hey”. */
const CALLING = new Set(
  'to for the our my any all next dear fellow hey hi hello morning evening good afternoon right ok okay so psst oi attention attn note notes nb fyi ps reminder message memo heads up important hint info'.split(
    ' ',
  ),
);
/** What may stand between whoever is called and the mark: “handling this chat”, “on the late shift”. */
const CALLED_UPON =
  /^(?: (?:in|on|at|from|of|for|who|after|\w+ing)\b[^\n.:;!?–—]{0,45}?)?(?:\s*([:–—])|\s+(-)|(,))\s+(?=\S)/;
/** What a mark leads to that is no order: hours, a number, a name. */
const TOLD_OF =
  /^(?:(?:open|closed|from|until|available|daily|phone|tel|e-?mail|call us|ring us|contact|mon|tue|wed|thu|fri|sat|sun)\b|https?:|www\.|[\d+(\uFFFC@])/i;
/** Beginnings of what colleagues are told, which stand in capitals too. */
const TELLS =
  /^(?:please|pls|kindly|always|also|first|then|just|but|only|never|do|don['’]t|make|remember|ring|call|check|ask|use|pick|choose|select|delete|remove|strike|drop|add|insert|replace|attach|fill|edit|adapt|escalate|offer|promise|mention|tell|send|set|tag|note|be|read|keep|leave|verify|confirm|update|copy|paste|look|pull|wait|see|swap|switch|put|refund|credit|waive|skip|stop|try|take|give|personali[sz]e|customi[sz]e|apply|assign|close|avoid|if|when|for|unless|before|this|these|max|no|not|get|double-check|prepare|translate|log|book|file|record|route|pass|transfer|he|she|they)\b/i;
/** Office work that no desk asks of a reader. */
const OFFICE_WORK =
  /^(?:please |pls |kindly |always |also |first |then |just )?(?:chase|pick|choose|select|check|add|insert|replace|attach|edit|adapt|escalate|offer|promise|mention|tag|verify|confirm|copy|paste|refund|credit|waive|personali[sz]e|customi[sz]e|assign|do not|don['’]t|never|make sure|remember|swap|update|translate|log|file|route|bin)\b/i;
/** Talk of the text, of sending it, of the case, or of the reader behind their back. */
const BACKSTAGE_TALK = new RegExp(
  [
    '\\b(?:before|until|unless|once|when|prior to|after) (?:(?:you|we|anyone|anybody) )?(?:send|fir|shoot|ship|post|publish|releas|push|put|mail|hit|press|click|let)\\w* (?:this|send|it out|it off)\\b',
    '\\bbefore (?:this|it) (?:goes|is sent|leaves)\\b',
    '\\b(?:this|the|that) (?:first |last |next |above |second |following |right )?(?:sentence|paragraph|wording|phrasing|tone|macro|template|placeholders?|salutation|greeting|pronouns?|brackets?|disclaimer|snippet)\\b',
    '\\b(?:one|two|any|either|both|which) of the (?:\\w+ )?(?:paragraphs|sentences|lines|versions|texts|wordings)\\b',
    '\\bbefore (?:replying|answering|sending|closing)\\b',
    '\\b(?:line|text|reply|name|price|date|amount|link|discount|offer) (?:above|below|here)\\b',
    '\\b(?:he|she|him|her)\\b',
    '\\b(?:the|this|any) (?:customer|client|caller|guest|patient|passenger|tenant|subscriber|buyer|claimant)s?\\b',
    '\\b(?:tickets?|queue|crm|erp|escalat\\w+|goodwill|upsell|waive|macro|cost cent(?:re|er))\\b',
    '\\b(?:log|tag|flag|book|file|park) (?:it|this|that|under|as|on)\\b',
    '\\bmind the tone\\b',
  ].join('|'),
  'i',
);
/** Desks that tell colleagues what to do, while crafts and crowds may be the reader's. */
const DESKS =
  /^(?:reception|housekeeping|kitchen|dispatch|finance|ops|legal|warehouse|staff|front desk|logistics|the depot|support)$/i;

/** Words by which colleagues are called, with what they are told: “Rep: switch the brand”. */
function* calls(reading: Reading): Iterable<Span> {
  const { text } = reading;
  for (const type of [`${ID}.called`, `${ID}.desk`])
    for (const cue of reading.cues(type)) {
      const { firstWord, span: sentence } = reading.sentences[cue.sentence] as Sentence;
      let first = cue.first;
      while (first > firstWord && !reading.startsClause(first) && CALLING.has(reading.word(first - 1))) first--;
      if (first > firstWord && !reading.startsClause(first)) continue;
      const mark = CALLED_UPON.exec(text.slice(cue.span.end, cue.span.end + 60));
      if (mark === null) continue;
      const at = cue.span.end + mark[0].length;
      // A call in emphasis ends with it.
      const stressed = reading.prose.emphasis.find(({ start, end }) => start <= cue.span.start && end > at);
      const told = text.slice(at, stressed?.end ?? Math.max(sentence.end, endOfLine(text, at)));
      if (TOLD_OF.test(told) || OF_READER.test(reading.slice({ start: reading.wordSpan(first).start, end: at })))
        continue;
      const isOrder = TELLS.test(told);
      const isForReader = TO_READER.test(told.replace(AS_SENDER, ''));
      const isMeant =
        type === `${ID}.called` && mark[3] === undefined
          ? isOrder || /^\p{Ll}/u.test(told)
          : !isForReader &&
            (BACKSTAGE_TALK.test(told)
              ? type === `${ID}.called` || isOrder || first < cue.first || mark[3] === undefined
              : (type === `${ID}.called` || (DESKS.test(reading.slice(cue.span)) && mark[3] === undefined)) &&
                OFFICE_WORK.test(told));
      if (isMeant) yield wholeNote(reading, { start: reading.wordSpan(first).start, end: at });
    }
}

const endOfLine = (text: string, from: number): number => {
  const end = text.slice(from, from + LONGEST_ASIDE).search(/[.!?\n]/);
  return end === -1 ? from : from + end;
};

/** The sentence from the words on, with what a colon or a bracket joins to it. */
function wholeNote(reading: Reading, { start, end }: Span): Span {
  const bracket = /[([]\s*$/.exec(reading.text.slice(Math.max(0, start - 3), start));
  if (bracket !== null) {
    const close = reading.text.slice(end, end + LONGEST_ASIDE).search(/[)\]]/);
    if (close !== -1) return { start: start - bracket[0].length, end: end + close + 1 };
  }
  const sentence = sentenceAt(reading, end);
  return { start, end: Math.max(end, sentence?.span.end ?? end) };
}

function sentenceAt({ sentences }: Reading, at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).span.end <= at) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.span.start <= at ? sentence : undefined;
}

/** The most characters of an aside in brackets. */
const LONGEST_ASIDE = 300;
const ASIDE = /(?:[([]|(?<![{$#])\{(?![{%#]))([^()[\]{}\n]{4,300})[)\]}]/g;
/** What a colleague is told to do in brackets. */
const ORDER =
  /^\s*(?:please |pls |then |only |first |always |also |agents?:? |or )?(?:offer|copy(?:[-/ ]paste)?|paste|insert|add|remove|delete|strike|drop|cross out|check|choose|pick|select|edit|adjust|adapt|mention|ask|verify|confirm|send|use|escalate|include|update|replace|attach|skip|keep|leave|omit|link|fill|tag|set|personali[sz]e|customi[sz]e|do not|don['’]t|never|change|swap|amend|tweak|look up|put|type|write|state|name|give|promise|waive|refund|call|stop|say|apply|quote|take|flip|pull|push|route|pass|transfer|book|log|file|record|raise|cap|shorten|soften|reword|translate|hide|lose|scrap|flag|charge|bill|credit|hand|steer)\b(?! of\b)/i;
/** Words that only the sender's side uses of its work. */
const BACKSTAGE =
  /\b(?:customers?|clients?|passengers?|patients?|patron|caller|subscriber|tenant|requester|macro|this (?:bracket|paragraph|sentence|line|part|section|bit|block|note|text)|the (?:bracket|paragraph|sentence) (?:above|below)|placeholders?|admin(?: panel)?|crm|back[- ]?office|backend|the ticket|the tag|supervisor|team lead|manager|approval|if (?:applicable|relevant|needed|not (?:needed|applicable|relevant|required)|they|he|she)|unless they|only if they|as (?:needed|applicable|appropriate|required)|where (?:applicable|appropriate)|when applicable|before (?:sending|you send|send)|agents?|colleagues?|insists?|push(?:es)? back|legal|finance|billing|upsell|intranet|wiki|template|option [ab12]|one of the (?:above|below|following|options)|depending on)\b/i;
/** What nobody asks of a reader in brackets. */
const SECRET =
  /^\s*(?:please |but )?(?:(?:remove|delete|omit|skip|drop|strike|leave out|take out) (?:if|when|unless|in case|for .{0,30}\b(?:orders|customers|accounts|members|clients|guests|schools|cases|tickets|resellers|countries|plans|users|tenants|patients|complaints|businesses|companies|staff))\b|(?:don['’]t|do not|never) (?:tell|mention|say|promise|offer|admit|reveal|forget to (?:attach|change|edit|adapt|remove|delete|add|update|fill)|send|use this)|if (?:they|he|she)\b.*,? (?:say|tell|offer|send|use|answer|reply|give|ask)\b|only (?:say|offer|include|use|send|add|mention|if they|when they)\b)/i;
/** “[ask Maria first]”: the capital tells a name from “[call date]”. */
const ASK_BY_NAME = coarse(
  String.raw`^\s*(?:[Aa]sk|[Cc]heck with|[Pp]ing|[Ww]ait for|[Cc]onfirm with|[Cc]all|[Ss]ee) \p{Lu}\p{Ll}+(?: (?:for|about|if|whether|first|before|on)\b|$)|^\s*(?:[Cc]heck|[Aa]sk|[Cc]onfirm|[Vv]erify)(?: this| it)? (?:w\/|with) \p{Lu}`,
);
/** What is said in brackets to those who send the text: whom it is for, what to put there, what is unsure. */
const ASIDE_TO_TEAM = coarse(
  [
    '^\\s*(?:for )?(?:ops|staff|agents?|warehouse|support|legal|finance|billing|sales|internal|cs|cx|reception|kitchen|dispatch|hr|our team|the team)(?: team| desk)?(?: only)?\\s*(?:[:→>–—-]|only\\b)',
    "^\\s*(?:if|when|for) (?:[\\w’']+ ){1,6}?(?:add|insert|use|mention|offer|attach|include|delete|remove|drop|skip|leave out|replace|change|say|quote|send|put)\\b",
    '^\\s*(?:to be )?(?:filled in|completed|checked|added|chosen|confirmed|decided) by (?:the )?(?:agent|rep|staff|support|handler|cs)s?\\b',
    '^\\s*(?:pick|choose|select|keep|use) (?:one|either|the right|whichever|option|the \\w+ that (?:fits|applies|matches|suits))\\b',
    '^\\s*(?:agent|rep|csr|handler|advis[eo]r|clerk|operator|author|sender)s? (?:adds?|puts?|fills?|inserts?|chooses?|picks?|selects?|writes?|checks?|enters?|decides?|pastes?|deletes?|removes?)\\b',
    '^\\s*(?:max\\b|maximum|up to|at most|no more than|limit)[^\\]]*\\b(?:ask|check with|approv\\w+|supervisor|manager|lead)\\b',
    '^\\s*only (?:if|when|for|where) (?:they|he|she|the|it|asked|needed)\\b',
    '^\\s*(?:insert|paste|fill in|delete|remove|wipe)\\b.{0,60}\\b(?:if|before|when|unless)\\b',
    '^\\s*(?:hey |hi )?(?:team|all|guys|folks|\\p{Lu}\\p{Ll}+),? (?:is|are|can|could|do|does|should|shall|please|pls|who|what|why|when)\\b.*\\b(?:this|we|text|macro|price|still)\\b.*\\?',
    '^\\s*macro (?:owner|by|from|\\d)',
  ].join('|'),
  'i',
);
const TO_READER = /\b(?:you|your|yours|yourself|you['’](?:re|ve|ll|d))\b/i;
/** “You” as whoever sends the text. */
const AS_SENDER =
  /\b(?:before|once|after|when|if|until) you (?:send|fire|shoot|let|mail|post|hit|press|reply|answer|alter|edit|touch|(?:change|use) (?:this|the (?:text|wording|macro|reply|template))\b)/gi;
/** Thanks and marks on a form are for the reader. */
const FOR_READER =
  /^(?:many )?thank|\bon the (?:\w+ )?(?:form|ballot|slip|questionnaire)\b|\bhe or she\b|\bout of the (?:water|ground|box)\b|\bask \w+ for (?:the|an?) (?!ok\b|okay|go-ahead|approval|sign|amount|refund|credit|price|code|discount|wording|text|link|tracking|number)\w+/i;
/** The one who signs the message. */
const SENDER = /\bI(?:['’](?:ll|m|ve|d))?\b|\b(?:let|tell|write to|call) me\b/;

function* brackets({ text }: Reading): Iterable<Span> {
  for (const { index, 0: aside, 1: words = '' } of matchesOf(ASIDE, text)) {
    const isOrder = ORDER.test(words) && BACKSTAGE.test(words);
    if (!isOrder && !SECRET.test(words) && !ASIDE_TO_TEAM.test(words)) continue;
    if (TO_READER.test(words.replace(AS_SENDER, ''))) continue;
    yield { start: index, end: index + aside.length };
  }
}

/** A line in capitals that says what to do with the text: “WIPE THE LINE ABOVE IF STOCK IS ZERO”. */
const SHOUTED = /(?<=^|\n|[.!?)>] |[>[(] ?)[A-Z][A-Z0-9 ,'’:!?/-]{9,120}(?=$|\n|[.!?\])<]| [<>[])/g;
const SHOUTED_NOTE =
  /\b(?:(?:INSERT|DELETE|REMOVE|WIPE|STRIKE|SKIP|REPLACE|EDIT|ADAPT)\b.*\b(?:LINE|PARAGRAPH|SENTENCE|IF|BEFORE|HERE|APOLOGY|NAME|LINK|DATE|WHEN|UNLESS)|(?:LEGAL|OPS|FINANCE|STAFF|AGENTS?|MARKETING|COMPLIANCE|BILLING) (?:TO|MUST|ONLY|HAS TO)|(?:TO BE|NOT YET|NOT) (?:APPROVED|CONFIRMED BY|CLEARED|CHECKED BY|SENT)|DO NOT (?:SEND|TELL|PUBLISH|RELEASE)|DON['’]T (?:SEND|TELL|PUBLISH|RELEASE))\b/;

function* shouted({ text }: Reading): Iterable<Span> {
  for (const { index, 0: words } of matchesOf(SHOUTED, text))
    if (SHOUTED_NOTE.test(words) && !/\bYOU(?:R|RS)?\b/.test(words))
      yield { start: index, end: index + words.trimEnd().length };
}

/** "[delete if not needed]" is written like a blank, but tells what to do. */
function* instructingFillIns(reading: Reading): Iterable<Span> {
  for (const { kind, name, at } of reading.prose.placeholders) {
    if (kind !== 'fill-in' || at === undefined) continue;
    const isOrder =
      /^(?:delete|remove|strike|omit|skip|drop)\b.*\b(?:if|when|unless|where|before|this|line|paragraph|sentence|whichever|whatever|apply|applies)\b/i.test(
        name,
      ) ||
      /^(?:internal|agents? (?:to|only|note)|note (?:to|for) |staff only|private note|do not (?:send|tell|mention|promise))/i.test(
        name,
      ) ||
      ASIDE_TO_TEAM.test(name) ||
      ASK_BY_NAME.test(name);
    if (isOrder) yield { start: at, end: at + 1 };
  }
}

/** Marks that follow a label: without one, "Internal use of the sauna" is a sentence like others. */
const AFTER_LABEL = /^["”'’)\]*]{0,2}\s*(?:[:–—,.!)\]\n]|-\s|$|(?:kindly|please|do not|don['’]t)\b)/;
/** Of what colleagues write to each other: "For the team: we promised legal not to mention it". */
const IN_OFFICE =
  /\b(?:e-?mails?|letters?|macros?|tickets?|repl(?:y|ies)|templates?|customers?|clients?|guests?|legal|finance|refunds?|discounts?|mention|wording)\b/i;
/** The reader's own people: "for your staff only". */
const OF_READER = /\b(?:your|their|his|her|its|my own|whose)\b/i;

function* sayings(reading: Reading): Iterable<Span> {
  for (const cue of reading.cues(`${ID}.label`)) {
    if (reading.isQuoted(cue.span)) continue;
    const words = reading.slice(cue.span);
    if (/^for (?:the|our|all) \w+(?: \w+)?$/i.test(words)) {
      const whole = reading.slice((reading.sentences[cue.sentence] as Sentence).span);
      if (TO_READER.test(whole) || !IN_OFFICE.test(whole)) continue;
    }
    if (OF_READER.test(words) || !AFTER_LABEL.test(reading.text.slice(cue.span.end, cue.span.end + 12))) continue;
    yield wholeNote(reading, cue.span);
  }
  for (const cue of reading.cues(ID)) {
    // "We should have checked the size before sending it": it is over
    const isOver = /^(?:have|has|had|having|'ve)$/.test(reading.word(cue.first - 1));
    if (!isOver && !namesDesk(reading, cue) && !reading.isQuoted(cue.span) && !isForReader(reading, cue))
      yield sentenceOf(reading, cue);
  }
}

/** “Ring the customer relations manager”: a desk that is named for those it serves. */
const namesDesk = (reading: Reading, { last }: Cue): boolean =>
  /^(?:relations|service|services|care|support|success|experience|operations|help|advocate|line|desk|centre|center|portal|team|liaison)$/.test(
    reading.word(last + 1),
  );

/** Openings of orders and of what to do in a case. */
const ORDERED =
  /^(?:please |pls |so |and |but |then |also |just |nb:? |fyi:? )*(?:do not|don['’]t|never|always|only|if|when|once|unless|in case|offer|give|tell|ask|call|ring|put|send|let|keep|treat|refer|charge|refund|check|make|try|stall|calm|explain|remind|warn|promise|transfer|pass|connect|apologi[sz]e|thank|ignore|handle|be|stay|go easy|gently|kindly|steer|mind|watch|careful|best|better|no (?:discount|credit|refund|voucher))\b/i;

/** Sentences that give orders about a “him” or a “her” of whom the text has told nothing: it is the reader. */
function* behindTheBack(reading: Reading): Iterable<Span> {
  let known = -MEMORY - 1;
  for (const cue of reading.cues(`${ID}.somebody`)) {
    const { span, firstWord } = reading.sentences[cue.sentence] as Sentence;
    if (cue.first - known <= MEMORY || namesSomebody(reading, firstWord, cue.first)) {
      known = cue.first;
      continue;
    }
    if (isForReader(reading, cue) || /^(?:or|and)$/.test(reading.word(cue.first - 1))) continue;
    const written = reading.slice(span);
    if ((ORDERED.test(written) || OF_CASE.test(written)) && !ILL.test(written)) yield sentenceOf(reading, cue);
  }
}

/** Whom the readers ask for help. */
const CARE = /\b(?:ring|call|phone|see|ask|tell|to) (?:the|your|a|our) (?:vet|doctor|nurse|midwife|pharmacist)\b/i;
/** "If he is in pain, ring the vet": an animal or a child. */
const ILL =
  /\b(?:vets?|doctor|nurse|midwife|pharmacist|ambulance|pain|fever|breath\w*|vomit\w*|limp\w*|cr(?:y|ies)|hungry|jabs?|shots?|vaccin\w*|rabies|allergies|medication|symptoms?|weighs|purr\w*|bark\w*|eats?|drinks?|sleeps?|asleep|112|911|999)\b/i;
/** What is done with whoever wrote, or known of them. */
const OF_CASE =
  /\b(?:(?:sell|steer|nudge|talk|coax|flag|mark|tag|stall|upsell|move|shift|lure|win|butter|fob|wind|string|point|park) (?:him|her)|(?:s?he)(?:['’]s| is| has| was| had)? (?:already |already had |been |had |also |still |just )*(?:promised|told|had|got|complain\w*(?! of)|refunded|offered|rude|angry|upset|vip|on the|known|called|rung|threaten\w*|paid|pays|owes|blocked|banned|flagged|allergic|a friend|behind|trying|lying|difficult|deaf|new|owner|keeps|moan\w*))\b/i;

/** How far back somebody may have been named; words. */
const MEMORY = 60;
const KIN = new Set(
  'son daughter wife husband mother father mum mom dad child children kid baby partner friend brother sister aunt uncle grandmother grandfather granny grandson neighbour neighbor girl boy man woman lady gentleman person anyone anybody someone somebody everyone each nobody whoever who dog cat horse pet puppy kitten player student pupil patient guest visitor passenger customer client tenant user employee candidate applicant member boss king queen hero author artist'.split(
    ' ',
  ),
);

const IS = new Set('is has was does did had will can needs seems looks keeps'.split(' '));
const POINTERS = new Set(
  'it that this there here what who everything nothing he she they we you i how when where why which everyone all one as so and but if'.split(
    ' ',
  ),
);
/** A capital begins its sentence, and a noun or a name it is. */
const isNoun = (reading: Reading, index: number): boolean =>
  !POINTERS.has(reading.word(index)) && /^\p{Lu}/u.test(reading.slice(reading.wordSpan(index)));

function namesSomebody(reading: Reading, firstWord: number, at: number): boolean {
  for (let i = Math.max(0, at - MEMORY); i < at; i++) {
    const word = reading.word(i);
    if (KIN.has(word)) return true;
    // "Luna is not eating?"
    if (i + 1 < at && IS.has(reading.word(i + 1)) && reading.startsClause(i) && isNoun(reading, i)) return true;
    // "our architect, and he'll"
    if (i >= firstWord && /^(?:our|my)$/.test(word)) return true;
    // "in coach 4" is no coach.
    if (reading.isOf('person.role', i) && !/^[\d]/.test(reading.word(Math.min(i + 1, at)))) return true;
    if (reading.isOf('weekday', i) || reading.isOf('month', i)) continue;
    const { start } = reading.wordSpan(i);
    const letter = reading.text.charAt(start);
    if (
      i !== firstWord &&
      !reading.startsClause(i) &&
      word !== 'i' &&
      word !== 'not' &&
      letter !== letter.toLowerCase()
    )
      return true;
  }
  return false;
}

/** Whether the sentence speaks to the reader: then "the customer" is the reader's customer. */
function isForReader(reading: Reading, cue: Cue): boolean {
  const { span } = reading.sentences[cue.sentence] as Sentence;
  const near = {
    start: Math.max(span.start, cue.span.start - LONGEST_ASIDE),
    end: Math.min(span.end, cue.span.end + LONGEST_ASIDE),
  };
  const words = reading
    .slice(near)
    .replace(
      /\b(?:before|once|after|when|if|until|unless|as soon as) you (?:send|hit|press|reply|answer|publish|click|alter|edit|touch|use this|(?:change|use) the (?:text|wording|macro|reply|template)|paste)\w*/gi,
      '',
    )
    .replace(/\byou (?:may|can) (?:offer|go up|refund|credit|waive)/gi, '')
    .replace(/\byour (?:supervisor|manager|team lead(?:er)?|shift lead(?:er)?|lead|line manager|tl)\b(?!.*\byou)/gi, '')
    .replace(
      /\b(?:can|could|would|will) you (?:please )?(?:check|look|read|review|approve|proofread|confirm|have)/gi,
      '',
    );
  if (TO_READER.test(words) || SENDER.test(words) || FOR_READER.test(words) || CARE.test(words)) return true;
  // "Ask the buyer. Many pay again": to a seller, who has buyers of their own
  if (!DEALT_WITH.test(words) || TO_TEAM.test(words)) return false;
  const beside = [-2, -1, 1, 2].map((step) => reading.sentences[cue.sentence + step]);
  return beside.some((near) => near !== undefined && TO_READER.test(reading.slice(near.span)));
}

/** Those with whom readers deal themselves. */
const DEALT_WITH =
  /^(?:(?:please|then|also|and|just|or),? )*(?:ask|tell|inform|call|ring|email|e-?mail|mail|text|remind|warn|thank|refund|invite|talk to|speak to) (?:the|that|this) (?:buyer|shopper|subscriber|patron|policyholder|cardholder|claimant|caller|guest|tenant|passenger|member|patient)\b/i;
/** What only a colleague is told to do. */
const TO_TEAM = /\b(?:we|our|us|nothing|no (?:refund|credit|discount)|macro|ticket|supervisor|manager)\b/i;

function sentenceOf(reading: Reading, cue: Cue): Span {
  const { span } = reading.sentences[cue.sentence] as Sentence;
  return asideAround(reading.text, cue.span, span) ?? span;
}

/** The brackets around the words, if they stand in any. */
function asideAround(text: string, { start, end }: Span, within: Span): Span | undefined {
  const from = Math.max(within.start, start - LONGEST_ASIDE);
  const open = text.slice(from, start).search(/[([][^()[\]]*$/);
  if (open === -1) return undefined;
  const close = text.slice(end, end + LONGEST_ASIDE).search(/[)\]]/);
  const aside = { start: from + open, end: end + close + 1 };
  return close === -1 || !contains(aside, { start, end }) ? undefined : aside;
}

/** Comments of machines and layout, which say nothing about anybody. */
const TECHNICAL =
  /^\s*(?:\[?if\b|\[?endif|<!|trustlint|prettier|markdownlint|cspell|vale|textlint|lint|eslint|more\b|toc\b|end\b|begin\b|start\b|\/|#|@|\$|\.)|\b(?:mso|outlook|gmail|yahoo|ie\s?\d|css|styles?|tables?|columns?|rows?|padding|margin|width|fonts?|preheader|header|footer|wrapper|container|logo|border|responsive|div|span|td|tr|webkit|iphone|android|email clients?|html|background|layout|copyright|licen[cs]ed?|generated|viewport|spacer|buttons?)\b/i;
const LETTERS = /\p{L}{2,}/gu;
/** Words of a comment that are a note however few they are. */
const MARKED =
  /\b(?:internal|todo|fixme|agents?|colleagues?|team|staff|customers?|clients?|passengers?|do not|don['’]t|never|only (?:if|for|when|after|offer)|ask|check|refunds?|wait|hold|angry|vip|tb[cd]|see|note|promise|offer|approved|legal|finance)\b/i;

function* commentsIn({ part, reading }: ReadPart): Iterable<Finding> {
  for (const { span, text, sent, isCondition } of reading.prose.comments) {
    const words = text.match(LETTERS)?.length ?? 0;
    if (
      !sent ||
      isCondition === true ||
      words < 2 ||
      (TECHNICAL.test(text) && !/\b(?:internal|todo|fixme|agents?|customers?)\b/i.test(text))
    )
      continue;
    if (words < 4 && !MARKED.test(text)) continue;
    yield {
      at: { text: part.source, span },
      ...(MARKED.test(text) ? {} : { severity: 'warning' as const }),
      message: `“${quote(text.trim())}” is hidden on the page, and still sent: whoever looks at the mail’s source reads it. Take it out.`,
    };
  }
}

function* leaksIn({ part, reading }: ReadPart, dialect: Dialect): Iterable<Finding> {
  const internal = dialect.internalNames;
  if (internal === undefined) return;
  const markup = part.source.text;
  const isInternal = (name: string): boolean => internal.some((pattern) => pattern.test(withoutIndex(name)));
  // Whoever asks whether a comment is public prints the public ones only.
  const looksAtEach = markup.includes('is_public');
  for (const placeholder of reading.prose.placeholders) {
    if (placeholder.kind === 'value' && isInternal(placeholder.name)) {
      yield { at: { text: part.source, span: placeholder.span }, message: leak(placeholder.name, dialect) };
    } else if (placeholder.kind === 'tag' && PRINTING.has(placeholder.name) && !looksAtEach) {
      for (const { name, span } of pathsWithin(markup, placeholder))
        if (isInternal(name)) yield { at: { text: part.source, span }, message: leak(name, dialect) };
    }
  }
}

/** Tags that hand a value on to be printed; a condition only looks at it. */
const PRINTING = new Set(['for', 'tablerow', 'assign', 'capture']);

const withoutIndex = (name: string): string => name.replace(/\[[^\]]*\]/g, '');

function leak(name: string, dialect: Dialect): string {
  const isComment = name.includes('comment');
  const instead = name.replace(/(?<=^|\.)(latest_)?(?:private_)?(?=comment)/, (_, latest = '') => `${latest}public_`);
  const bare = withoutIndex(instead);
  const isKnown = dialect.variables.some((known) => bare === known.name || bare.startsWith(`${known.name}.`));
  const way = isComment && isKnown ? `Write “${instead}”, which only has what the reader may see.` : 'Take it out.';
  const what = isComment ? 'private comments too' : 'what the team keeps for itself';
  return `“${name}” prints ${what}, and the reader gets it. ${way}`;
}
