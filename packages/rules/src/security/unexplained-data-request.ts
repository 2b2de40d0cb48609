import { type Cue, defineRule, type Finding, type Reading, type RuleContext, type Sentence } from '@trustlint/core';
import { askedFor, asksToHandOver, isRefused, type Request, requestBelow, sentenceText } from './data-request.ts';

const ID = 'security/unexplained-data-request';

/** What tells who somebody is, where they live, what they own or how their things behave: the noun that ends its name. */
const ITEM =
  '(number|numbers|no|nr|id|ids|address|addresses|postcode|postcodes|zip|zip code|postal code|name|names|surname|surnames|initials|nickname|screen name|username|user name|handle|phone|telephone|mobile|landline|email|e-mail|emails|photo|photos|photograph|photographs|picture|pictures|pic|pics|image|images|video|videos|screenshot|screenshots|screen shot|recording|scan|scans|copy|copies|receipt|receipts|invoice|invoices|bill|bills|statement|statements|proof|evidence|certificate|certificates|transcript|document|documents|documentation|paperwork|papers|file|files|log|logs|logfile|logfiles|report|reports|folder|export|details|information|info|data|particulars|date|dates|year|size|sizes|height|weight|age|ages|ages|gender|sex|nationality|citizenship|birthplace|place of birth|country|countries|town|towns|city|cities|region|street|streets|employers|jobs|models|locations|courses|schools|dealer|supplier|vet|dentist|driver|drivers|second driver|breed|colour of|pronouns|setup|turnover|hobbies|occupation|profession|job|job title|employer|income|salary|wage|status|religion|registration|number plate|plate|mileage|reading|readings|make|model|brand|version|serial|code|codes|reference|measurements|measurement|dimensions|contact|contacts|contact details|list|sample|samples|household|allergies|medicines|medication|diagnosis|programme|course|department|school|class|seat|flight|itinerary|passenger list|contract|agreement|letter|plan|sketch|form|quantity|amount|budget|browser|device|operating system|os|app version|build|ip|tenant|workspace|account|location|gps|coordinates|landlord|neighbour|neighbor|spouse|partner|owner|tax code|cv|resume|references|qualification|qualifications|licence|license|payslip|payslips|pay slip|pay slips|allergy|lease|passengers|travellers|guests|children|beneficiary|insurer|doctor|questionnaire|har file|har|configuration|config|serials|imei|hours|district|suburb|borough|county|state|province|village|neighbourhood|landmark|floor|flat number|house|native place|hometown|home town|birthday|birthday month|birth month|star sign|interests|hobby|habits|diet|health|illness|illnesses|condition|conditions|disability|disabilities|blood group|blood type|waist|inside leg|chest size|bust|weight and height|marital status|maiden name|faith|denomination|ethnicity|party|union|qualification|degree|grades|marks|headcount|head count|staff|org chart|organisation chart|organization chart|revenue|turnover figure|industry|sector|branch|designation|rank|supervisor|manager|boss|line manager|colleagues|referees|referee|guarantor|next of kin|husband|wife|girlfriend|boyfriend|parents|father|mother|siblings|kids|pets|dog|cat|car|vehicle|make and model|make and year|number of <any>|skype|skype handle|skype name|linkedin|linkedin profile|instagram|instagram handle|facebook|facebook name|twitter handle|telegram|whatsapp|extension|pager|mails|time zone|timezone|language|languages|mother tongue|bracket|birth name|previous surname|town of birth|date of joining|joining date|start date|purchase date|last visit|clinic|hospital|practice|pharmacy|gp|surgeon|lawyer|accountant|bank|provider|power company|mobile provider|gym|club|church|mosque|nursery|university|college|field of study|major|pan|gst|gst no|vat|vat no|tax office|council|ward|parish|postcode area|wifi|router model|subscription|plan name|rent|mortgage|savings|debts|assets|benefits|pension|insurance|insurance company|policy|salary band|net income|household income|monthly income|shoe size|dress size|hat size|ring size|collar size|history|cell|cellphone|mob|workplace|place of work|line of work|kin|whereabouts|routine|alarm code|birth country|mother|father|stepson|emails|inseam|glove size|head size|hair colour|eye colour|skin type|horoscope|payroll number|commute|shift pattern|bank name|bank branch|caste|tribe|clan|gotra|blood sugar|blood pressure|due date|cycle|weight class|club number|chassis number|reg|reg number|postal address|digs)';

const ITEMS = new Set(ITEM.slice(1, -1).split('|'));

export const unexplainedDataRequest = defineRule({
  id: ID,
  level: 'sentence',
  severity: 'info',
  fix: 'suggest',
  profile: 'strict',
  summary: 'Asks for information and gives no reason for it.',
  why: 'Whoever is asked for a phone number wonders who will ring. One half-sentence about what it is for turns a form into help, and readers send the right thing at once.',
  sources: ['000 8.2'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'What needs no reason with you, such as `order number`.',
    },
  },
  phrases: {
    [`${ID}.item`]: [
      `(phone|telephone|mobile|cell|contact|order|booking|customer|account|serial|invoice|reference|tracking|flight|policy|contract|member|membership|employee|student|company|registration|vat|case|ticket|meter|model|room|seat|house|claim|reservation|confirmation|fax|product) (number|numbers|no|id|reference|code|name|details)`,
      '(full|first|last|maiden|middle|business|trade|legal|screen|user|nick|company) (name|names)',
      '(e-mail|email|postal|home|street|billing|delivery|shipping|mailing|ip|mac|work|private|business|current|full|residential|physical) (address|addresses)',
      '(home|marital|family|employment|visa|tax) (address|status)',
      '(proof of (purchase|income|address|residence|payment|delivery|postage|ownership|insurance|employment|enrolment|age|funds|travel|return))',
      '(shoe|dress|shirt|ring|clothing|household|family|company|team) size',
    ],
    /** Anything that is the reader's, for orders that ask for words and not for parcels. */
    [`${ID}.yours`]: ['your <!data-request.no-data>'],
    /** Asks for words or papers, up to the first word of what is asked for. */
    [`${ID}.state`]: [
      '<request.opening> (please|also|just|kindly|then|briefly|<ly>)? (state|indicate|specify|declare|furnish|list|submit|attach|enclose|upload|communicate|supply|name|describe|detail) (us|me)? (with)? (the|your|a|an|all|both|some|any|two|three|four|<num>|more|further|his|her|their|each|every|which|whose|what|who|where|whom) <any>',
      '^ (please|also|just|simply|kindly|and|then)? (state|indicate|specify|declare|furnish|submit|attach|enclose|communicate|supply|upload) (us|me)? (with)? (the|your|a|an|all|both|some|any|two|three|four|<num>|more|further|his|her|their|each|every|which|whose|what|who|where|whom) <any>',
      '(tell|provide|supply|furnish|present) (me|us) (please|also|just|with)? (the|your|a|an|all|both|some|any|two|three|four|<num>|more|further|his|her|their|each|every|which|whose|what|who|where|whom) <any>',
      '(miss|misses|lack|lacks|missing|lacking|need|require|want) (still|yet)? from you (still|yet|is|are)? (the|your|a|an|two|three) <any>',
      '^ (please|also|just|kindly)? list (all|any|every|both|your|each) (the|of the|your)? <any>? (you|that you|which you|who|whom|in|at|of|with|on|from|your|who|living)',
      'let (me|us) (have|know) (please|also|just)? (the|your|all|both|two|three|which|whose|who|where) <any>',
      '(need|want|like|have) to (know|hear|learn) (the|your|all|both|which|whose|who|where|how many|how old) <any>',
      '(shall|must) (submit|provide|state|furnish|supply|indicate|enclose|attach|declare|present) (the|your|a|an|all|both|some|any|two|three|four|<num>|more|further|his|her|their|each|every|which|whose|what|who|where|whom) <any>',
      '(reply|respond|answer|revert|get back|come back|write back) (to me|to us)? (by mail|by e-mail|by email)? with (the|your|all|both|two|three|<num>) <any>',
    ],
    /** Names it in a list or a form, where nothing stands before it. */
    [`${ID}.bare`]: [ITEM],
    /** Asks for words or data, where a verb of giving would only do with “us”. */
    [`${ID}.ask`]: [
      '(write|jot|note|put|set|type) down',
      '(gimme|gissa|giz|gis|lemme (have|get|know|see)|shoot me)',
      '^ (please|also|just|simply|kindly|and|then|now)? (type|key|fill|pop|put|tap|pencil|slot|write|punch) in',
      '^ (please|also|just|simply|kindly|and|then|now)? (fire|chuck|sling|shoot|bung|lob|whizz|zap|fling|flick|beam|whack|wing|ping|pop) (me|us|over|across|through|along)?',
      '^ (text|sms|whatsapp|call|ring|phone|email|e-mail|mail|message|dm) (<num>|<url>|me|us|(our|the) <any>) (back)? with',
      '(undersigned|this (office|department|desk|bureau|ministry|registry)|(committee|management|secretariat|registry|secretary|bursar|society|trustees|association)) (requires|require|needs|need|requests|request|wants|asks for|awaits|await)',
      '^ (please|also|just|simply|kindly|and|then|now)? (remit|render|relay|key in|punch in|intimate|advise|furnish|fill us in on|fill me in on|drop|ping|pop|text|whatsapp|quote|dictate|spell out|submit|communicate|declare|name|state|list|give|tell|supply|provide|send (across|along|over|through|in|back|me|us)?|share|indicate|mention|specify|leave|note|enclose|attach|forward|email|mail)',
      '(please|kindly|pls|plz) (complete|intimate|advise|fill in|add|mention|note|leave|send|share|forward|give|state|quote|confirm|email|text|reply with|revert with)',
      '(be|is) (so)? (kind|good) (enough)? (and|to|as to) (give|tell|inform|send|state|advise|let|share|provide|indicate|name|leave|supply)',
      '(let|allow|permit) (me|us) (to)? (please|just|quickly|also|first)? (ask|get|take|note|have|collect|write)',
      '(ask|asking|trouble|bother|press) (you)? for',
      "(i|we|our <any>|my <any>) (will|would|am|are|is|shall|do|must|may|might|just|still|also|only|'d)? ..1 (going to)? (need|require|want|take|lack|be needing|request|expect|appreciate|be after)",
      '(am|are|is) (now|still|just|only)? after (your|the|a|an|all|both|some|two|three|four|<num>)',
      '(need|needing|want|wanting|missing|wanted|required) (is|are|still|just|only|a|an)? (your|the|a|an|all|both|some|two|three|four|<num>)',
      '(necessary|important|essential|required|crucial|mandatory|vital) that you (indicate|give|state|tell|provide|send|supply|share|submit|name|specify|let|advise|declare|furnish)',
      '(ask|require|request|insist) that (each|every|all|you|the|both|our) ..2 (give|gives|state|states|provide|provides|send|sends|name|supply|supplies|share|shares|submit|submits|leave|leaves|list)',
      '(like|love|want|need|ask|require|request|urge|expect) you to (tell|give|send|state|name|provide|share|supply|list|indicate|let|confirm|specify|submit|advise)',
      '(happy|glad|pleased|grateful|obliged|delighted) (to (receive|have|get|hear|learn|know|see|note)|if you (would|could|gave|told|sent|stated)|for)',
      '(care|mind|like|willing|able|free|happy) to (tell|share|give|say|send|name|state) (me|us)?',
      '(mind|object to|how about|consider) (telling|giving|sending|sharing|naming|stating|leaving) (me|us)?',
      '(may|can|could|might) (i|we) (also|just|please|quickly|kindly)? (have|take|get|know|ask|note|grab|see)',
      '(do|and|also|please) (let|tell) (me|us) (know|have)?',
      '(reply|respond|answer|revert|write back|get back|come back) (to (me|us|this|our <any>))? (with|stating|giving|naming|listing|indicating|quoting|including)',
    ],
    /** Writes it by hand on a paper that comes back, whose boxes and lines are no part of a screen. */
    [`${ID}.pen`]: [
      '<request.opening> (also|just|kindly|please)? (write|pencil|pen|ink|print|put|jot|scribble|note|record|insert|give|state|mark|add|fill) (in|down)?',
      '^ (please|also|just|kindly|and|then|now|next|lastly)? (enter|write|pencil|pen|ink|print|put|jot|scribble|note|record|insert|give|state|mark|add|fill) (in|down)?',
      '^ (in|on|at|under|beside|next to|below) ..4 (please|kindly|just)? (write|enter|state|give|put|note|fill in|insert|record|print|indicate|mark)',
      '(do not|never) forget to (write|pencil|pen|put|jot|note|record|insert|give|state|mark|add|fill) (in|down)?',
    ],
    [`${ID}.paper`]: [
      '(in|into|on|onto|at|under|over|beside|next to|below|above|against|by|near) (the|your|this|a|its|each|every|that) ..4 (box|boxes|blank|blanks|slip|sheet|page|line|lines|section|card|column|row|space|margin|back|top|bottom|corner|header|coupon|stub|table|form|name|line|label|letter|paper|questionnaire|counterfoil|envelope|dotted line|reverse)',
      '(in|on|at) (section|line|box|row|column|page|part|field|question|point|number|space) (<num>|one|two|three|four|five|six|a|b|c)',
      'overleaf',
    ],
    /** Of what a life is made, in an order to tell: “tell me when you moved here”, “tell us a bit about your health”. */
    [`${ID}.told`]: [
      '(share|say|disclose|reveal|mention|write|specify|state|indicate|tell (me|us)|not (yet|so far)? (told|tell|given) (me|us)|to (know|hear|learn)|let (me|us) know) (with (me|us)|to (me|us)|also)? (where|when|whereabouts|with whom|at what age) (your (garden|house|home|flat|farm|plot|land|allotment|boat|office|shop|workplace|studio|child|children|son|daughter|wife|husband|partner|family|parents|mother|father|employer|ex|kids) (is|are|was|live|lives|sits|stands|go|goes|work|works|keeps|lies|study|studies)|you (live|work|are (from|based|staying|living)|stay|study|bank|were born|grew up|spend|sleep|park|keep your))',
      '(know|hear|learn|tell (me|us)|let (me|us) know|say|disclose|reveal|state|mention|indicate|told (me|us)) ..1 (how much|what|how little) (you|your <any>|he|she|they) (earn|earns|weigh|weighs|make|makes|owe|owes|save|saves|inherited|pay in <any>)',
      '(tell|inform|let|advise|remind|say to) (me|us) (please|know|also|just)? (also|please)? (who|whom|which <any>|what <any>|whose <any>) (you|your <any>|he|she|they) ..1 (bank|live|work|study|train|travel|share|insured|insure|rent|let|vote|worship|play|sing|sail|ride|stay|are (with|at|from|insured|employed|registered|married|engaged|related|staying)|is (with|at|from|insured|employed|registered|married|engaged|related))',
      '(tell|inform|let|advise) (me|us) (please|know|also|just)? (also|please)? (when|where|since when|how long|how often|who|whether|if|with whom|at what age|what age|in which) ..1 (you|your <any>) (moved|move|lived|live|were born|was born|was|work|worked|study|studied|married|joined|bank|grew up|retired|come from|came from|earn|spend|smoke|drink|drive|own|rent|went to school|are (married|employed|insured|from|retired))',
      '(tell|say|share|write|hear|know|learn) (me|us|to us)? (a bit|a little|something|more|a few words|some more|a little more|all|everything)? about (your|you and your|the) (health|family|job|work|household|finances|past|background|home life|income|company|firm|home|diet|medical history|history|lifestyle|habits|hobbies|husband|wife|children|kids|living situation|relationship|education|career|faith|beliefs|politics|earnings)',
    ],

    /** What is asked for in a clause of its own: “how many people live with you”. */
    [`${ID}.clause`]: [
      // where somebody is, when they are at home, in whose name a thing is
      'whereabouts (are|is|do|does|were) (you|your <any>|he|she|they) ..2',
      '(what time|when|at what time|what hours|how often|on (what|which) days) (do|does|are|is|will) (you|your <any>|he|she|they) (usually|normally|typically|generally|mostly|tend to|all)? (leave|get home|come home|go out|go to (work|bed|school|church)|get up|finish work|start work|be (home|out|away|at work)|sleep|back home|at home|not at home|out of the house|away) ..2',
      '(is|are) (there|anyone|anybody|somebody|someone) (usually|normally|often|ever)? (anyone|anybody|somebody|someone|an alarm|a (dog|safe|spare key))? (at home|in the house|living with you|in during the day|in all day)',
      '(to whom|in whose name|whose name|under (what|which|whose) name|for whom|by whom|with whom) (is|are|was|were|did|do|does) ..5 (registered|insured|employed|living|live|booked|made out|listed|signed|bank|work|addressed|owned|married|titled|held|in)',
      'how many (people|guests|persons|children|kids|users|employees|devices|licences|licenses|rooms|pets|members|travellers|passengers|adults|participants|boxes|pieces|windows|doors|vehicles|cars|bikes|seats|pages|copies|items|animals|years|hours)',
      'how many <any> ..2 (live|household)',
      '(is|are) there (anybody|anyone|someone|somebody|others|other people|children|pets|a dog|a partner|a spouse) (else)? ..2 (in|at|under) (the|your|this|that) (household|house|home|flat|family|property|address|roof)',
      '(how old|how tall|how heavy|how much) ..3 (you|your|he|she|they|earn~|weigh~|is|are)',
      '(who else|who) ..1 (lives|live|is registered|uses|use|drives|drive|has access|owns|own|else|is the (owner|account holder|landlord|tenant|driver))',
      '(when|where) did you (buy|order|purchase|book|register|sign up|move in)',
      '(where) (do|did|are) you (live|work|stay|staying|living|study|bank|buy|bought|based|born)',
      'where you (live|work|stay|study|bank|bought|were born|are staying)',
      '(which|what) (medicine|medicines|medication|bank|insurer|insurance|doctor|hospital|school|company|employer|device|phone|browser|model|version|operating system|plan|country|city|region|school|allergies|languages|make) ..2 (do|did|are|is|does|have|has|you|your)',
      // Whatever belongs to somebody's life: "at what address do you live", "which network are you with"
      '(which|what) <any>? (address|town|city|country|county|state|street|road|village|floor|flat|building|estate|neighbourhood|parish|school|nursery|university|college|year|class|grade|course|company|firm|employer|branch|trade|shift|bank|insurer|network|provider|carrier|operator|supplier|tariff|contract|plan|doctor|gp|dentist|vet|hospital|clinic|pharmacy|hotel|room|flight|train|ferry|car|vehicle|van|phone|handset|laptop|computer|tablet|printer|device|browser|model|version|religion|church|nationality|number|gym|club|team|union|party|medication|medicines|pills|diet|size) (do|did|does|are|were|is|have|has|was) (you|your <any>|he|she|they)',
      '(are|is) (you|your <any>) (married|single|pregnant|employed|insured|retired|self-employed|over <num>|under <num>|registered|a smoker)',
      '(what) (do|does) (you|your <any>) (do for a living|earn|weigh|pay|spend|do for work|make (a|per)|do all day)',
      '(do|does|did|are|were|is|have|has) (you|your <any>|he|she|they) (still|also|currently|already|ever|both|perhaps|happen to|or your <any>)? (own|rent|owning|renting|lease|let|living (alone|with|in|on)|live (alone|with|in|on)|work (for|in|at|as|full|part|nights|shifts)|self employed|study|smoke|drink|commute|suffer|bank|vote|pray|belong to|married|divorced|single|widowed|engaged|pregnant|retired|employed|unemployed|vegetarian|vegan|religious|diabetic|disabled|over <num>|under <num>|allergic|overweight|in debt|a (smoker|student|homeowner|tenant|parent|pensioner|veteran|carer|citizen|member of)|(take|on) (any|some|a)? ..1 (medication|medicines|medicine|pills|drugs|benefits)|have (any|a|an|your|some|pets|children|kids)? ..1 (children|kids|pets|allergies|illnesses|illness|conditions|condition|disabilities|disability|health|insurance|partner|spouse|husband|wife|brothers|sisters|siblings|debts|savings|criminal|second (home|job)|car|mortgage|degree|dependants|dependents|tattoos|implants|injuries))',
      '(who|whom) (am i|are we|do i|do we) (speaking|talking|chatting|writing|dealing|have the pleasure) (with|to)?',
      "(who|what) (is|are|was|were|'s) your (employer|boss|doctor|gp|vet|dentist|landlord|insurer|provider|supplier|partner|spouse|emergency contact|next of kin|supervisor|manager|line manager|bank|lawyer|accountant|power company|energy supplier|electricity supplier|mobile provider|internet provider|previous <any>|current <any>|mobile network)",
      "(who|what) (is|'s) your <any> (called|company|provider|supplier|name|employer|job|surgery|practice|school)",
      '(what|which) other (lotteries|banks|insurers|lenders|clubs|gyms|shops|firms|casinos|societies|agencies|providers|suppliers) do you (play|use|belong|bank|save|borrow|buy|own|have (an|accounts?)|work)',
      '(what|which) (suburb|county|state|town|city|village|district|borough|province|region|area|street|country|part of <any>|neighbourhood|time zone|industry|sector|line of work|profession|trade|shift|faith|religion|year group|age group|age bracket) ..1 (are|is|do|does|did|were) (you|he|she|they|your)',
      "(what|how) (is|are|was|were|'s) the (number|size|age|ages|sex|names|weight|height|income|value) of (the|your|people|persons|children|adults|employees|staff|cars|pets|all)? <any>",
      "(what|which) (is|are|'s) your (relationship|connection|kinship) (to|with)",
      '(when|how long) (have|has|did|were|was|are|do|is) (you|your <any>) (lived|live|worked|work|married|move|moved|born|start|started|join|joined|retire|retired|been (married|living|working|employed|with|a))',
      '(where) (do|did|are|is|were|was|does) (you|your <any>) (live|work|stay|study|bank|buy|bought|based|born|from|located|work now|go to (school|church|university|college)|grow up|come from|spend)',
      '(at|in|to|with|for|from|on) (which|what|whose) <any> ..1 (do|did|are|were|is|was|does) (you|your <any>|he|she|they) ..2',
    ],
    [`${ID}.question`]: [
      "^^ (and|so|then|also)? (what|which) (is|'s|are|was|were) (your|his|her|their)",
      "^ (and|so|ok|okay|now|first|next|also|then|please|quick question|quick one)? (what|which|whats) (is|'s|are|was|were)? (the|your|ur|its)",
      '^ (and|so|ok|now|first|also|then)? (at|in|on|from|with|under|for|by|to) (which|what|whose)',
      '^ (and|so|ok|now|first|also|then)? (how many|how old|how much|how tall|who else|who|where do you|where did you|which|what)',
      '^ (and|so)? (are|is) (you|your <any>)',
      '^ (and|so)? (do|have) you (still|happen to|also)? (have|got) (a|an|the|your|any|some)',
      '^ (and|so)? (when|where) did you (buy|order|purchase|book|register|sign up|move|see|find)',
    ],
    /** “It is needed”, behind what is asked for. */
    [`${ID}.required`]: [
      '(is|are|will be) (also|still|now|always|absolutely|hereby|kindly)? (needed|required|necessary|mandatory|requested|missing|outstanding|obligatory|wanted|lacking|asked for|expected|called for)',
      '(go|goes|belong|belongs|is to go|must go|should go|is to be (written|put)) (in|on|into|under) (line|box|section|column|row|page|part|field|point) <any>',
      '(must|should|shall|has to|have to|needs to|need to|is to|are to) (also|still)? be (sent|given|provided|stated|enclosed|attached|submitted|supplied|included|indicated|presented|returned|uploaded|specified)',
    ],
    [`${ID}.reason`]: [
      'because',
      'in case',
      'that (i|we|he|she|they) (may|might)',
      'so that',
      '^ (since|as) (the|your|our|this|that|it|they|there|he|she|we|you|i|each|every|both|some|most|all|a|an|without|only|many) <any>',
      '(since|as) (it|they|there|he|she|we|you|i|without|only|this|that) <any>',
      "(since|as) (the|your|our|a|an|some|each|every|most|both) <any> <any>? (is|are|was|were|has|have|had|do|does|did|can|will|may|need|needs|come|comes|is|'s)",
      '(so|so that) (that)? (i|we|the|our|your|it|you|he|she|they|a|an|nobody|no|everybody|my|this|that|nothing|each|both|all|these|those|someone|somebody|<cap>) <any>',
      '(that|this) way',
      '(in order to|so as to|in order for|so we)',
      '(otherwise|or else|therefore)',
      '(the|one|a|only|main|our) reason',
      '(reason|purpose) (is|for|behind|why)',
      '^ why <any>',
      '(this|that|it|which|they|these|those|both|one|the (number|answer|answers|photo|photos|log|logs|code|size|address|name|date|file|files|picture|version|model|screenshot|reading|receipt|two)|your (answer|answers|<data.noun>)) (also|then|only|will|would|can|could|just|usually|often|always|may|might)? (also|then|only)? (tell~|let|lets|help~|show~|allow~|decide~|determine~|make~|mean~|save~|speed~|prove~|give~|identify~|identifies|settle~|narrow~|explain~|enable~|point~|lead~|spare~|go~|appear~|stand~|belong~|tie~|ties|match~|select~|set|sets|trigger~|unlock~|guide~|direct~|ensure~|protect~|prevent~|confirm~|verify|verifies|count~)',
      "(it|that|this|they|these|those|both) (is|are|'s|will be|gets|get) (only|just|also|then|all)? (needed|used|required|kept|stored|deleted|passed|printed|shown|checked|compared|what|how|where|why|to|for|the)",
      '(need|needs|use|uses|want|wants|require|requires|ask|asks|asking|am asking|are asking|using) (it|them|this|that|these|those|both|your <any>|the <any>) (only|just|all)? (to|for|because|so|since|as|when|if|before|in order)',
      "(i|we) (would|'d|will|'ll)? (like|love|want|wish|hope|plan|intend|try|need|have|am going|are going|am trying|are trying|prefer) to (<ly>|just|quickly)? <!data-request.telling>",
      '^ (just|only|simply|and|but|so)? to <!data-request.not-purpose>',
      '(needed|required|necessary|used|important|helpful|useful|asked for|relevant|essential|vital) (to|for|by|so|because|when|before|in order)',
      '(depend~|depending) on',
      '(based|according) (on|to)',
      '(by law|legally|required by|legal (duty|obligation|requirement)|gdpr|to comply|comply with|for (safety|security|legal|tax|data protection|insurance|customs) reasons)',
      '(before|for) (shipping|booking|ordering|sending|paying|issuing|printing|cutting|delivery|<ing> (it|them|this|your|the))',
      '(only|just) (use|used|for) (it|them|this|that|to|for|the|your|our)',
      '(right|correct|nearest|closest|matching|suitable) (size|person|part|one|depot|branch|order|account|customer|model|version|booking|place|address|pair|file|patient|record|colour|spare part|plan|group|class)',
      '(asks|ask|asked) (for (it|them|both|this|that|these)|because|about)',
    ],
    /** Only in the same sentence: elsewhere it tells of something else. */
    [`${ID}.reason-here`]: [
      '^ for (the|your|our|a|an|this|that|us|me|his|her|their|any|each|every|both|all|further|faster|security|legal|shipping|delivery|statistics|verification) <any>',
      '(to|in) (find|see|check|trace|locate|look|verify|process|reproduce|prepare|arrange|calculate|identify|match|choose|avoid|prevent|speed|size|reach|deliver|ship|refund|repair|replace|book|issue|set|fix|solve|plan|compare|decide|work out|make sure|pick|fill|protect|correct|investigate|understand|quote|estimate|order|schedule|assign|credit|pay|claim|test|rule|narrow|get|track|transfer|move|cancel|activate|restore|unlock|link|merge|continue with|follow up|assess|measure|cut|engrave|bill|invoice|register|enrol|enter|release|finish|complete|update|tell|do this|do that|do so|sort|adapt|adjust|adapt)',
    ],
    /** Asked for as a wish, to be told by clicking, or said by the way. */
    [`${ID}.innocent`]: [
      '(expect|expects|expecting) ..5 from (the|our|my) <any>',
      '(big|many|huge|special|sincere|warm|heartfelt|with) thanks',
      // Said or shown face to face
      '(give|show|say|state|mention|quote|leave|add|put|write) your <any> <any>? (at|to|on) the (door|desk|gate|till|counter|reception|entrance|bar|box office|porter|host|(list|sheet|board) (on|at|in|by) the)',
      '(tell|show|give|hand|read) (the|our|your|a) (<any>)? (guard|clerk|driver|receptionist|nurse|doctor|officer|cashier|porter|steward|courier|host|hostess|waiter|conductor|doorman|usher|teller|staff)',
      '^ (please|just|simply|then|and)? show (your|the) (ticket|tickets|booking|boarding pass|pass|qr code|confirmation|invitation|voucher|email|e-mail|code)',
      // a question that somebody asked, about what is needed
      '(you|he|she|they|somebody|someone) ..2 (ask|asks|asked|asking|wonder|wonders|wondered|wondering|enquire|enquired|inquired|queried|want to know|wanted to know|like to know|are not sure|were not sure|was not sure) ..1 (if|whether|why|what for)',
      '^ (and|so|but)? (do|does|did|must|should|would) (we|i|they|our ..2|the ..2) (still|also|really|even|always|ever|actually)? (need|want|require|keep|store|hold|ask for|have to have|share|sell|pass)',
      'why (do|does|did) (we|i|they) (ask|need|want|require)',
      '(what|which|how|when|where) ..6 (would|do|did) you (like|prefer|want|rather|wish|mean|think)',
      "(what|which|how|when|where) ..6 (you|it|that) (would|'d)? (like|prefer|want|suits|suit)",
      '(works|work|suits|convenient|best) (best)? (for)? you',
      'by (clicking|pressing|tapping|opening|following|using|signing|logging)',
      '(click|clicking|tap|press) (on|the|here|this|below)',
      '(what|which) ..4 (happens|happened|happen|went wrong|going wrong|works|does not work|think|feel|see|bothers|annoys|liked|missing)',
      '(describe|tell) ..6 (problem|issue|trouble|fault|noise|symptoms|happened|goal|goals|plan|plans|idea|wishes|steps)',
      '(favourite|favorite|favourites|favorites)',
      "(address|addresses|name|names|initials|nickname|number|date|text|photo|picture|image|size|email|e-mail|wording|message|spelling|colour) (that|which)? you (would|'d) (like|prefer|want|rather|wish)",
      '(address|name|number|date|photo|picture|size|email|e-mail|spelling) (that|which)? you (want|prefer|wish) (us|me|it|on|to|in|printed|engraved)',
      '(have|keep) ..6 (to hand|at hand|handy|on hand|ready|nearby)',
      '(feedback|review|reviews|opinion|thoughts|idea|ideas|suggestions|rating)',
      '(with|to) (your|others|other|anyone|everyone|friends|family|colleagues|nobody|no one|somebody|someone|them) (friends|colleagues|team|family|customers|clients|guests|tenants|students|bank|employer|others|else|people|members|users|neighbours|staff)?$',
      '(not|never|people|who|that|which|might|may|could|mail|message|somebody|someone) ask~ ..1 you (to|for)',
      '(scam|scams|phishing|fraud|fraudster|stranger|strangers|beware)',
      '(here is|here are|find|attached is|attached are|enclosed is|see) (the|your|a|our)',
      '(any|other|further|more|additional) (questions|question|concerns|problems|help|support)',
      '(check|read|see|open|visit|find|look) (our|the|your|under|in|on|at) ..4 (page|guide|article|section|menu|settings|faq|list|policy|website|table|terms)',
      '(let|tell) (me|us) (know)? (if|whether|when|once|how (it|that|this)|that)',
      'no need',
      'if you (need|want|wish|have|would like) to (provide|send|share|submit|supply|give|add|attach|tell)',
      '(in|acknowledge~|confirm~|upon|on|after) (the)? receipt of',
      'had (sent|given|told|shown|provided|mailed)',
      '(doing|do) (my|our|his|her|their) job',
      '(letter|mail|e-mail|email|message|complaint|request|application) ..8 (has|have) reached',
      '(is|are) missing (from|the|a|an|some|one|two|any)',
      '(reply|response|attention|answer|presence) (is|are) (required|requested)',
      '(was|were) ..3 of you to',
      '(use|wearing|presence|display|purchase|attendance) of',
      'phone call',
      '(look|looks|looking) forward to',
      'in the subject',
      '(what|which|where|how) ..4 (should|shall|can|may|could) (we|i)',
      '(what|which) ..2 (do|must|would|will) i',
      '^ what are (the|your|our) (options|choices|rights|(opening|business|visiting|office|quiet|pool) (hours|times))',
      '(supposed|meant) to',
      '(in|under) (the|your) ..2 (settings|profile|account|app|portal|menu|dashboard)',
      'on (the|your) ..2 (settings|profile|app|portal|menu|dashboard)',
    ],
  },
  bad: [
    { text: 'Thanks for your order. Please ⟦send us your phone number and your address⟧.' },
    { text: 'Could you ⟦tell me your full name⟧?' },
    { text: '⟦What is your employee number⟧? Have a nice day.' },
    { text: '⟦Reply with the following:\n\n- Full name\n- Postcode⟧' },
    { text: 'Kindly ⟦provide proof of income⟧.' },
    { text: '⟦How many people live in your flat⟧?' },
    { text: '⟦The number of your allotment is still required⟧. Our office is open until five.' },
    { text: 'Well played! ⟦Hit us with your gamer name⟧.' },
    { text: '- Your height\n- Your shoe size\n\n⟦Text both to us⟧.' },
    { text: '⟦Which floor do you live on, and what’s your mobile number⟧? The pool opens at nine.' },
    { text: '⟦Your name, street and phone number are required⟧. The pool opens at nine.' },
    { text: '⟦Which gym are you with⟧? Our shop opens at nine.' },
    { text: 'Thanks for the tip. ⟦Write down the make of your boat⟧.' },
    { text: 'Hi there! ⟦Gimme your number⟧ 💛' },
    { text: 'Welcome to the choir! ⟦Postcode, employer, next of kin.⟧' },
    { text: 'Thanks for the tip. ⟦Whereabouts are you⟧?' },
    { text: '⟦When do you usually leave the house⟧? Our shop opens at nine.' },
    { text: 'Sorry about the broken cup! ⟦We just need a photo of it⟧ 💛' },
    { text: 'Your seat is booked. Still to come: ⟦your landline⟧.' },
    { text: 'Welcome to the rowing club. ⟦Please write your occupation⟧ on line 3.' },
    { text: 'Your pass for the pool is nearly ready. ⟦Tell us your date of birth⟧ by Friday.' },
    { text: '⟦May I have the name of your tailor⟧? The pier is at the end of the street.' },
    { text: '⟦What are your club number and your boat’s name⟧? We work till six.' },
    { text: '⟦Before we go on, your club number, please.⟧' },
    { text: 'Thanks for the tip! ⟦Whats your postcode⟧?' },
    { text: '⟦Send over your name and your phone number⟧. Your question is about a sledge.' },
    { text: '⟦Which other banks do you use⟧?' },
  ],
  good: [
    { text: 'All you need is your email address.', because: 'it says what the reader needs' },
    { text: 'Please quote your case number when you ring.', because: 'it is said in a call' },
    { text: 'Please confirm the address: 4 Mill Lane.', because: 'the sender has it already' },
    { text: 'Please send a phone number, so that the driver can ring you from the gate.', because: 'it says what for' },
    { text: 'If you’d like a person to ring you, reply with your number.', because: 'the wish says what for' },
    { text: 'If the alarm rings, leave the house by the back door.', because: 'it asks for no data' },
    { text: 'If it’s easier, drop the form off at the pier.', because: 'it is handed over there' },
    {
      text: 'Could you tell me your postcode? It shows me which depot is nearest.',
      because: 'the next sentence says why',
    },
    { text: 'To find your booking, I need the name on the ticket.', because: 'it begins with what for' },
    { text: 'The use of your allotment card is required.', because: 'no data is asked for' },
    { text: 'Now add `depth: 4` to your `pond.conf` file.', because: 'it goes into the reader’s own file' },
    { text: 'Thank you for the photos of the shelf.', because: 'nothing is asked for' },
    { text: 'You find your customer number on the invoice.', because: 'nothing is asked for' },
    { text: 'Please let me know if anything else is on your mind.', because: 'it asks for no data' },
    {
      text: '- The signed lease\n- Your key number\n\nEmail both to your landlord.',
      because: 'it goes to somebody else',
    },
    { text: 'Send me your shoe size, which the smith needs for the skates.', because: 'it says what for' },
    { text: 'Reply with the name that you’d like on the cake.', because: 'it asks for a wish' },
    { text: 'What date would you like for the tasting?', because: 'it asks for a wish' },
    { text: 'You asked if we need your postcode. We don’t.', because: 'it tells of a question, and answers it' },
    { text: 'Please write your wish on the star.', because: 'it asks for no data' },
    { text: 'I need a photo of the meter, because the last reading was estimated.', because: 'it gives the reason' },
    { text: 'What number do I ring? It is on the gate.', because: 'the reader asks it' },
    { text: 'I need your meter reading to bill the tea room.', because: 'it says what for' },
    { text: 'Is your name still spelled with two l?', because: 'the sender has it already' },
    { text: 'Please tell me which of the two bells is cracked.', because: 'it asks for a choice' },
    { text: 'Give your name at the gate.', because: 'it is said there' },
    {
      text: 'I’m not sure which sledge you have. Could you send a photo?',
      because: 'the sentence before says what it tells',
    },
    { text: 'I expect the signed copy from the bank by Friday.', because: 'somebody else sends it' },
    { text: 'The label printer takes your names from a list, and I had sorted it.', because: 'nothing is asked for' },
    { text: 'I’m still your contact.', because: 'nothing is asked for' },
    { text: 'If these days don’t suit you, reply with two that do.', because: 'the wish says what for' },
    {
      text: 'Please add a phone number: the carpenter prefers to explain the plan in a call.',
      because: 'the reason follows',
    },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const items = itemsIn(reading);
      const told = new Set<number>();
      for (const item of items) {
        if (told.has(item.sentence) || !isData(reading, item, context.options.allow)) continue;
        const request = requestFor(reading, item);
        if (request === undefined || told.has(request.sentence)) continue;
        told.add(request.sentence);
        for (let i = request.sentence; i <= item.sentence; i++) told.add(i);
        if (isSecret(reading, item) || isExplained(reading, request, item)) continue;
        yield tell(reading, { ...request, last: lastAsked(reading, request, item, items) }, item, context);
      }
      for (const { request, item } of statedIn(reading)) {
        if (told.has(request.sentence)) continue;
        told.add(request.sentence);
        if (isSecret(reading, item) || isExplained(reading, request, item)) continue;
        yield tell(reading, request, item, context);
      }
      for (const asked of [...reading.cues(`${ID}.told`), ...bareQuestions(reading)]) {
        const { sentence } = asked;
        if (told.has(sentence) || isInSteps(reading, sentence)) continue;
        // “You haven’t told us where you live”
        if (isRefused(reading, asked) && reading.word(asked.first) !== 'not') continue;
        if (reading.isConditional(asked)) continue;
        const innocent = reading.cuesIn(`${ID}.innocent`, sentence);
        if (innocent.some(({ first, last }) => last < asked.first || first > asked.last)) continue;
        told.add(sentence);
        const request = { first: asked.first, last: asked.last, sentence };
        if (isSecret(reading, asked) || isExplained(reading, request, asked)) continue;
        yield tell(reading, request, asked, context);
      }
    }
  },
});

/** The last word of all that is asked for at once: the items of a list, or a second question behind the first. */
function lastAsked(reading: Reading, request: Request, item: Cue, items: readonly Cue[]): number {
  let last = request.last;
  let { block } = reading.sentences[item.sentence] as Sentence;
  const isList = request.sentence < item.sentence && reading.prose.blocks[block]?.kind === 'list-item';
  for (const other of items) {
    if (other.last <= last) continue;
    const at = (reading.sentences[other.sentence] as Sentence).block;
    if (isList) {
      if (at > block + 1 || reading.prose.blocks[at]?.kind !== 'list-item') break;
      block = at;
    } else if (other.sentence !== item.sentence || !reading.isQuestion(item.sentence)) break;
    if (isList || requestFor(reading, other) !== undefined) last = other.last;
  }
  return last;
}

/** Questions about the reader's life that open a sentence: “Do you own or rent your home?” */
const bareQuestions = (reading: Reading): readonly Cue[] =>
  reading
    .cues(`${ID}.clause`)
    .filter(
      ({ first, sentence }) =>
        reading.isQuestion(sentence) &&
        (reading.startsClause(first) ||
          /^(?:and|so|also|but|then|roughly|approximately|exactly|about|now|please)$/.test(reading.word(first - 1))),
    );

function itemsIn(reading: Reading): readonly Cue[] {
  const { blocks } = reading.prose;
  const items: Cue[] = [];
  for (const noun of reading.cues(`${ID}.bare`)) {
    const { firstWord, block } = reading.sentences[noun.sentence] as Sentence;
    const kind = blocks[block]?.kind;
    const first = phraseStart(reading, noun, firstWord);
    if (first !== undefined)
      items.push({
        ...noun,
        type: `${ID}.item`,
        first,
        span: { start: reading.wordSpan(first).start, end: noun.span.end },
      });
    else if (kind === 'list-item' || kind === 'cell' || firstWord === noun.first || isBareObject(reading, noun))
      items.push(noun);
  }
  items.push(...reading.cues(`${ID}.yours`), ...reading.cues(`${ID}.item`), ...reading.cues(`${ID}.clause`));
  return items.sort((a, b) => a.first - b.first);
}

/** “Send GST no”, which nobody gives an article. */
const NAMED_ID =
  /\b(?:gst|pan|vat|tin|mobile|phone|contact|whatsapp|flat|house|plot|door|office|mail|email|e-mail|passport size|full|father['’]?s|husband['’]?s|employee|roll|registration|vehicle) (?:nos?|number|id|address|name|details|photo)$/i;
/** “Reply with photographs of the kitchen”: a plural right behind the request. */
const isBareObject = (reading: Reading, { first, sentence, span }: Cue): boolean =>
  (/[^s]s$/i.test(reading.slice(span)) || NAMED_ID.test(reading.text.slice(0, span.end))) &&
  reading
    .cuesIn('data-request.ask', sentence)
    .some(
      (ask) => ask.last === first - 1 || (ask.last === first - 2 && /^(?:with|of|over)$/.test(reading.word(first - 1))),
    );

/** Words between the first word of a noun's phrase and the noun: “your three last invoices”. */
const LONGEST_PHRASE = 3;
/** Words that a phrase about the reader's data begins with. */
const PHRASE_OPENERS = new Set(
  "your ur the a an their his her its any some all both each every my our two three four last more further additional recent current full exact complete following proof copy copies photo photos picture pictures scan name names and or which what 's as enough residential postal home contact mobile phone order customer company serial passenger first new valid".split(
    ' ',
  ),
);

function phraseStart(reading: Reading, noun: Cue, from: number): number | undefined {
  let first: number | undefined;
  for (let word = noun.first - 1; word >= from && noun.first - word <= LONGEST_PHRASE + 1; word--)
    if (PHRASE_OPENERS.has(reading.word(word)) || /^\d+$/.test(reading.word(word))) first = word;
  return first;
}

/** Words whose “number”, “code” or “date” is nobody's data. */
const OTHER =
  /\b(?:pin|promo|voucher|discount|gift|phone call|right|wrong|big|large|small|good|great|a|any|the|same|first|next|second|up to|out of) (?:number|date|code|size|file)$/i;
/** After an item: it is something else, or gets something itself. */
const BEHIND =
  /^ (?:(?:still|really|correct|right|up to date|the same|spelled|spelt|its|some|another|plenty|a (?:bath|rest|hug|call|ring|kiss|treat|break|drink|copy|key|moment|wash|go)) |\d|\uFFFC|tags?\b|badge|plate|sign\b|(?:is|are|will be) (?:enough|sufficient)|to \S+@|[^.!?]{0,25}on (?:the|your|each) (?:box|parcel|package|envelope|bag)|of (?:ways|things|options|questions|people)|to (?:click|press|call|ring|follow|keep)|field|fields|button|page|tab|menu)/i;

function isData(reading: Reading, item: Cue, allow: readonly string[]): boolean {
  if (reading.isQuoted(item.span)) return false;
  const written = reading.slice(item.span);
  if (BEHIND.test(reading.text.slice(item.span.end, item.span.end + 24))) return false;
  if (
    /\b(?:email|e-mail|phone|mobile|link|url|letter|form|account|contact|plan|list|code|partner|owner)$/i.test(
      written,
    ) &&
    !OWN.test(written) &&
    !/^ of (?:your|the|his|her|their)\b/i.test(reading.text.slice(item.span.end, item.span.end + 10))
  )
    return false;
  if (OTHER.test(written) || / from (?:an?|the|our) \w+$/i.test(written)) return false;
  const { span } = reading.sentences[item.sentence] as Sentence;
  const before = reading.text.slice(span.start, item.span.start);
  const after = reading.text.slice(item.span.end, span.end);
  // “I'm still your contact”
  if (
    /^your contact$/i.test(written) &&
    /\b(?:I|we|s?he)(?:[’'](?:m|re|s)| am| are| is| remain)(?: still)? $/i.test(before)
  )
    return false;
  // “Please note the new opening hours”
  if (/^(?:the|our|these|this|that)\b/i.test(written) && /\bnote (?:that )?$/i.test(before)) return false;
  // “All you need is your email address”, “quote it when you call”, “for yourself”, “the address: 4 Mill Lane”
  if (/\ball (?:that )?you (?:\w+ )?need\b/i.test(before + written)) return false;
  if (TO_KEEP.test(after) || /^: (?=\p{Lu}|\d)/u.test(after)) return false;
  if (
    /^[^,;.!?]{0,20} (?:to|on|onto) (?:the|your|each) (?:parcel|box|bag|case|package|back|lid|side|top|front|door|bike|suitcase)\b/i.test(
      after,
    ) &&
    /\b(?:attach|stick|tape|glue|fix|tie) (?:the|this|that|your|our) (?:\w+ )?$/i.test(before)
  )
    return false;
  // “the parcel to this address”
  if (item.type === `${ID}.item`) {
    const behind = /^(.*?) (?:to|at|from|in|on|under|via|by|before|after|with|for|about|into|until|through) /i.exec(
      written,
    );
    if (behind !== null && !endsWithItem(behind[1] ?? '')) return false;
  }
  return !allow.some((entry) => written.toLowerCase().includes(entry.toLowerCase()));
}

/** “… when you call”, “… for your own records”: nobody asks for it now. */
const TO_KEEP =
  /^[^,;.!?]{0,30} (?:when|whenever|if|every time) you (?:call|ring|phone|visit|collect|pick|come|check in|arrive|write again)\b|^[^,;.!?]{0,30} for (?:yourself|your (?:own )?records)\b/i;

/** “Your e-mail”, “a contact”: the reader's, and not the message that they write. */
const OWN =
  /^(?:(?:what|which)(?: is)? )?(?:your|their|his|her|and|or|a copy|copies|a list|the list|the code|a mobile|a phone|an? (?:home|work|cell|office|daytime|second|back-?up|contact)|two|three|landlord|mobile|and the|the name|names?|the (?:original|first|full|whole|complete|old|earlier|confirmation))\b/i;

/** “Read the report”, “give the driver your number”: nothing comes to the sender. */
const NO_HANDOVER =
  /\b(?:copy and paste|(?:call|ring|phone|dial|reach|text) (?:us|me)\b(?! (?:with|your|both|all|the number of|the name of))|(?:reply|replying|respond|answer|answering) to (?:this|the|our|that|any) (?:e-?mail|message|mail|ticket|thread|text|chat|note)\b(?! with)|(?:read|answer|review|report|repeat|explain|check) (?:the|our|this|these|all|your|through)|(?:give|tell|show|hand|send|forward|share with) (?:(?:the|your|a|any|our) (?:driver|courier|clerk|receptionist|doctor|nurse|bank|guests?|students?|tenants?|customers?|colleagues?|team|staff|friends?|family|fitter|technician|engineer|installer|officer|school|landlord|airline|seller|buyer)|him|her|them|everyone|everybody)|(?:send|forward|share|pass|hand) (?:this|it|them|the (?:parcel|form|link|guide|box|device|item|goods|letter)))\b/i;

/** Orders and questions that ask to be told, and not to be sent, something. */
const TELLING =
  /\b(?:(?:tell|give|remind) (?:me|us)|let (?:me|us) (?:know|have)|stat(?:e|ing)|provid(?:e|ing)(?: (?:me|us))?(?: with)?|indicat(?:e|ing)|suppl(?:y|ying)|furnish|declare|specify|communicate|(?:reply|respond|answer|come back|get back|write back|back)(?: to)?(?: me| us)? with|confirm|contain|include|mention|quote|(?:need|needs|require|requires|know|have|get|ask|asking|missing|lack|lacks) (?:you )?(?:for )?|(?:what|which)(?:[’']s| is| are)) ?(?:also |just |still |then |please )?your\b/i;

const textBefore = (reading: Reading, { first }: Request, item: Cue): string =>
  reading.slice({ start: reading.wordSpan(first).start, end: item.span.end });

function requestFor(reading: Reading, item: Cue): Request | undefined {
  const { sentence } = item;
  if (isInSteps(reading, sentence)) return undefined;
  if (reading.has(`${ID}.innocent`, sentence)) return undefined;
  const isClause = item.type === `${ID}.clause`;
  const asked = isClause
    ? undefined
    : (askedFor(reading, item, `${ID}.innocent`) ?? told(reading, item) ?? named(reading, item));
  // “If you need to send us further details, …”
  if (
    asked !== undefined &&
    /^you\b/i.test(textBefore(reading, asked, item)) &&
    reading.isConditional({ ...item, first: asked.first })
  )
    return undefined;
  if (asked !== undefined && item.type === `${ID}.yours` && !TELLING.test(textBefore(reading, asked, item)))
    return undefined;
  // “Add `x` to your `y` file”: code goes into the reader's own file.
  if (
    asked !== undefined &&
    /\b(?:add|put|insert|enter|type|write|copy|include) [\uE000`]/i.test(textBefore(reading, asked, item))
  )
    return undefined;
  if (asked !== undefined)
    return NO_HANDOVER.test(textBefore(reading, asked, item)) ? undefined : widened(reading, asked);
  const question = reading
    .cuesIn(`${ID}.question`, sentence)
    .find(
      (cue) =>
        cue.first <= item.first &&
        item.first - cue.last <= (cue.first === cue.last ? 2 : 6) &&
        reading.isQuestion(sentence),
    );
  if (question !== undefined && !isRefused(reading, question))
    return { first: question.first, last: item.last, sentence };
  if (isClause) {
    const ask = reading
      .cuesIn('data-request.ask', sentence)
      .find((cue) => cue.first < item.first && item.first - cue.last <= 4 && !isRefused(reading, cue));
    if (ask !== undefined) return { first: ask.first, last: item.last, sentence };
    return undefined;
  }
  const required = reading
    .cuesIn(`${ID}.required`, sentence)
    .find(
      (cue) =>
        cue.first > item.last &&
        (cue.first - item.last <= 3 ||
          (cue.first - item.last <= 12 && BELONGS.test(textBetween(reading, item, cue)))) &&
        !isRefused(reading, cue),
    );
  if (
    required !== undefined &&
    /^(?:your|the|a|an|two|three|proof|full)/i.test(reading.slice(item.span)) &&
    !reading.isConditional(item)
  )
    return { first: item.first, last: required.last, sentence };
  return undefined;
}

/** Most words between an order to tell and what is to be told. */
const NEAR = 6;

/** “Write down the make of your car”, “I'm going to need the emails of three friends”. */
function told(reading: Reading, item: Cue): Request | undefined {
  const { sentence } = item;
  const pen = reading
    .cuesIn(`${ID}.pen`, sentence)
    .find((cue) => cue.first < item.first && item.first - cue.last <= 2 && !isRefused(reading, cue));
  if (pen !== undefined && PERSONAL.test(reading.slice(item.span)) && isOnPaper(reading, item))
    return { first: pen.first, last: item.last, sentence };
  if (reading.has('data-request.interface', sentence)) return undefined;
  const ask = reading
    .cuesIn(`${ID}.ask`, sentence)
    .find(
      (cue) =>
        cue.first < item.first &&
        item.first - cue.last <= NEAR &&
        !isRefused(reading, cue) &&
        !NEEDED_BY_READER.test(reading.text.slice(Math.max(0, cue.span.start - 20), cue.span.start)) &&
        !isCrossed(reading, cue.last + 1, item.first) &&
        OF_READER.test(reading.text.slice(cue.span.end, item.span.end)),
    );
  return ask === undefined ? undefined : { first: ask.first, last: item.last, sentence };
}

/** "You'll need your passport" */
const NEEDED_BY_READER = /\byou(?:[’']ll| will| may| might| do| also| only| just| still)* $/i;

/** What a stranger would be told by it: no order number and no code. */
const PERSONAL =
  /^(?:your|the)\b(?!.*\b(?:order|booking|customer|case|ticket|reference|tracking|invoice|parcel|return|licence key|code|voucher|serial)\b)/i;
/** Where readers write by hand, and no screen is told of. */
const isOnPaper = (reading: Reading, item: Cue): boolean =>
  reading.cuesIn(`${ID}.paper`, item.sentence).some(({ first, last }) => first > item.last || last < item.first) &&
  !SCREEN.test(sentenceText(reading, item.sentence));
const SCREEN =
  /\b(?:screen|click|tap|press|type|(?:payment|secure|checkout|sign-in|account|next) page|website|site|app|browser|portal|online|page loads|settings|search|dialog|window|menu|checkout|wizard|parcel|box you send|envelope|passport|luggage|bag|coat|cup|locker)\b/i;

/** What is asked for is the reader's, and none of it is sent to them. */
const OF_READER =
  /^(?!.*\b(?:you (?:the|a|an|our)|(?:our|my)(?! (?:next|records?|files?|form|reply))|this|that|these|it|them|him|her) )(?!.*\b(?:send|sent|mail|post|forward) (?:it|them|you)\b)/i;

/** Whether another clause or aim stands between. */
function isCrossed(reading: Reading, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (CROSSING.has(reading.word(word))) return true;
  return false;
}

const CROSSING = new Set(
  'received got sent given thank thanks to if that which who when where while because so before after until unless about i we they he she it check see find use change update open log click make sure once also then by'.split(
    ' ',
  ),
);

/** “Your name, firm and extension, please.”, “Two final bits: your street, your age.”: named, with no verb. */
function named(reading: Reading, item: Cue): Request | undefined {
  const { span, firstWord, lastWord, block } = reading.sentences[item.sentence] as Sentence;
  const kind = reading.prose.blocks[block]?.kind;
  if (kind !== 'paragraph') return undefined;
  const start = reading.wordSpan(item.first).start - span.start;
  // “Phone, workplace, next of kin.”
  if (reading.once(findBareLists).has(item.sentence))
    return { first: firstWord, last: lastWord, sentence: item.sentence };
  const written = reading.slice(span);
  const before = written.slice(0, start);
  const mayIntroduce =
    start === 0 ||
    INTRODUCERS.has(reading.word(item.first - 1)) ||
    /^before (?:we|i) [^,.]{2,20}, $/i.test(before) ||
    /: ?$/.test(before.slice(-2));
  if (!mayIntroduce || !OWNED.test(reading.slice(item.span)) || !INTRO.test(before)) return undefined;
  const rest = written.slice(start);
  const isAnnounced = LACKED.test(before) && isWholePhrase(reading, item, lastWord);
  if (!ASKED_BEHIND.test(rest) && !isAnnounced && !(LISTED.test(rest) && start > 0)) return undefined;
  if (FINITE.test(rest.replace(ASKED_BEHIND, ''))) return undefined;
  return {
    first: start === 0 ? firstWord : item.first,
    last: Math.min(lastWord, Math.max(item.last, firstWord)),
    sentence: item.sentence,
  };
}

/** “Also required:”, “Still to come from your side:” */
const LACKED =
  /\b(?:missing|needed|required|wanted|outstanding|lacking|pending|awaited|due|requested|remaining|to come|to follow|to be (?:sent|given|supplied|provided|filled in|completed|told)|still open|left open|left blank|left|short of|you owe us|absent|of (?:great |some |special |particular )?(?:interest|use|help) to (?:us|me)|(?:more|last|final|further|small|quick|missing|other) (?:details?|things?|points?|questions?|bits?|items?|facts?))\b[^.!?:–—]{0,30}[:–—] ?(?:your |the |a |an |both |just |only )*$/i;

/** Whether nothing but what belongs to the item stands behind it: “the year your house was built”. */
const isWholePhrase = (reading: Reading, item: Cue, lastWord: number): boolean =>
  lastWord - item.last <= MOST_BEHIND &&
  !/[:;–—]| (?:is|are|was|were) (?!built|born|founded|bought|made|registered|issued)/i.test(
    reading.text.slice(item.span.end, reading.wordSpan(lastWord).end),
  );
const MOST_BEHIND = 7;

/** Nothing but things of which a life is made. Looked up: a pattern that names all of them for each place takes long to make. */
function isBareList(written: string): boolean {
  const list = written.replace(LIST_OPENER, '').replace(LIST_END, '');
  return list.split(LIST_COMMA).every((item) => isItem(item) || isItem(item.replace(WHOSE, '')));
}

/** The sentences that are such a list. */
function findBareLists(reading: Reading): ReadonlySet<number> {
  const nouns = new Map<number, number>();
  for (const { sentence } of reading.cues(`${ID}.bare`)) nouns.set(sentence, (nouns.get(sentence) ?? 0) + 1);
  const lists = [...nouns].filter(
    ([sentence, count]) => count >= 3 && isBareList(sentenceText(reading, sentence).replace(GREETING, '')),
  );
  return new Set(lists.map(([sentence]) => sentence));
}
const LIST_OPENER = /^(?:and |also |please[,:]? |now )/i;
const LIST_END = /(?:,? please)?[.!?]?$/i;
const LIST_COMMA = /,? (?:and|plus|&) |, /i;
/** “Home address” */
const WHOSE = /^(?:your|full|first|last|home|work|mobile|contact|house|flat) (?=\S)/i;

const isItem = (written: string): boolean => ITEMS.has(written.toLowerCase());

/** The longest items have three words. */
function endsWithItem(written: string): boolean {
  const words = written.split(/\s+/);
  return [1, 2, 3].some((count) => isItem(words.slice(-count).join(' ')));
}

/** “Welcome to the library, Sam!” where the next line begins small */
const GREETING = /^[^.!?]{3,60}[!?] (?=\p{Ll})/u;
/** Words that may stand right before what such a list or line names first. */
const INTRODUCERS = new Set(
  'your the a both just only and also next now then oh ok okay right so first lastly finally plus'.split(' '),
);
/** Nothing, or an announcement with a colon. */
const INTRO =
  /^(?![^:]*\b(?:changed|moved|improved|stay(?:s|ed)?|remain(?:s|ed)?|are new)\b)(?:before (?:we|i) (?:go on|continue|proceed|carry on|begin|start|get going), )?(?:(?:and|also|next|now|then|just|oh|ok|okay|right|so|first|lastly|finally|plus|only)[ ,]+)*(?:[^:.!?]{0,40}\b(?:pending|awaited|due|requested|remaining|to come|to follow|absent|side|end|so far|interest|detail|thing|point|question|bit|fact|missing|complete|bits?|things?|points?|questions?|details|least|needed?|required|wanted|left|facts|last|final|please|few|two|three|more|you|us|me|also|open|outstanding|lacking|it)\b[^:.!?]{0,30}: ?)?(?:your |the |a |both |just |only )*$/i;
const OWNED =
  /^(?:(?:what|which)\b|your|flat|floor|street|house|room|building|workplace|employer|next of kin|maiden|cell|place|town|district|shoe|dress|waist|marital|nationality|religion|occupation|department|designation|job|office|vehicle|car|number plate|the|a|an|full|first|last|home|work|mobile|phone|contact|company|name|names|age|profession|occupation|hobbies|postcode|address|e-?mail|username|city|country|height|weight|date)/i;
/** Behind what is named: it is asked for. */
const ASKED_BEHIND =
  /(?:,? (?:please|pls|thanks|if (?:you(?:['’]d| would| could)?|i may|we may)(?: be so kind| be kind enough| don['’]t mind| please| ask| have (?:them|it)(?: (?:to hand|handy))?)?|when you (?:can|have a moment|get a chance)|as well|too)[.!]?|(?: is)?\?|[:–—-] ?(?:please )?(?:(?:can|could|would|will|may|might) (?:you|i|we) (?:please |kindly |just |also )?)?(?:send|text|mail|e-?mail|write|tell|give|let|drop|reply with|state|list|share|supply|provide|have|get|take|note|know|ask for|jot) [^.!?]{2,40}[.!?]?)$/i;
const LISTED = /^[^.!?]{3,}(?:,| and) [^.!?]{2,}[.!]?$/;
/** A verb that tells something. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|can|could|may|must|should|would|do|does|did|comes?|goes|shows?|stands?|helps?|tells?|lets?|needs?|arrives?|appears?|matches|works?|gets?|keeps?|remains?|stays?|depends?|makes?)\b|['’](?:s (?=\w+(?:ed|ing)\b)|ll|re|ve|m)\b/i;

/**
 * Requests by verbs that only ask for information or papers, whatever it is: “state the colour of the car”. In order;
 * the item is the last words of what is asked for.
 */
function* statedIn(reading: Reading): Iterable<{ readonly request: Request; readonly item: Cue }> {
  for (const ask of reading.cues(`${ID}.state`)) {
    const { sentence } = ask;
    const { lastWord } = reading.sentences[sentence] as Sentence;
    if (
      reading.isQuoted(ask.span) ||
      isInSteps(reading, sentence) ||
      isRefused(reading, ask) ||
      reading.has([`${ID}.innocent`, 'data-request.interface'], sentence)
    )
      continue;
    // "Tell us which of the two lamps flickers", "if these days don't suit you, reply with two that do"
    if (/\b(?:which|what) of$/i.test(reading.slice(ask.span))) continue;
    if (
      /\b(?:one|two|three|another|others)\b[^.]{0,6} (?:that|which) (?:do|does|fits?|suits?|works?)\b/i.test(
        reading.text.slice(ask.span.start, ask.span.end + 24),
      )
    )
      continue;
    let last = ask.last;
    // "Tell us what you need" asks for no data.
    let isData = !/\bwhat you$/i.test(reading.slice(ask.span)) || !WISHES.test(reading.word(ask.last + 1));
    for (let word = ask.last; word <= Math.min(lastWord, ask.last + 3); word++) {
      if (
        word > ask.last &&
        (reading.startsClause(word) ||
          LINKS.has(reading.word(word)) ||
          (reading.word(word - 1) === 'you' && /\blist\b/i.test(reading.slice(ask.span))))
      )
        break;
      if (reading.isOf('data-request.no-data', word) && !/\bhow many\b/i.test(reading.slice(ask.span))) isData = false;
      last = word;
    }
    if (!isData) continue;
    const request = { first: ask.first, last, sentence };
    const span = { start: reading.wordSpan(ask.last).start, end: reading.wordSpan(last).end };
    yield { request, item: { ...ask, first: ask.last, last, span } };
  }
}

/** A step of instructions, or a sentence with a link: what is asked for goes into a page. */
function isInSteps(reading: Reading, sentence: number): boolean {
  const { span, block } = reading.sentences[sentence] as Sentence;
  const { kind, ordered } = reading.prose.blocks[block] ?? {};
  if (kind === 'list-item' && ordered === true && STEP.test(reading.slice(span))) return true;
  return reading.prose.links.some(
    (link) => link.span.start >= span.start && link.span.end <= span.end && !/^mailto:/i.test(link.url),
  );
}

/** Begins with an order. */
const STEP =
  /^(?:upload|attach|enter|type|send|submit|add|fill|choose|copy|write|note|give|share|provide|include|select|open|insert)\b/i;

/** “(the number) of your season ticket”, “(your name), street and phone number”: what belongs to the item or beside it. */
const BELONGS =
  /^(?: (?:of|for|on|from) (?:your|the|this|each|every|his|her|their|all|any)(?: [\w’'-]+){1,4}|(?:(?:,| and|, and| or|, or| as well as) (?:(?:your|the|a|an|his|her|their) )?[\w’'-]+(?: (?!(?:is|are|was|were|has|have|will|can)\b)[\w’'-]+){0,2})+) $/i;
const textBetween = (reading: Reading, from: Cue, to: Cue): string => reading.text.slice(from.span.end, to.span.start);

const WISHES = /^(?:need|want|wish|think|like|prefer|see|mean|expect|find|feel|tried|would|did|were|are)$/;

/** Words behind which a noun's own phrase is over. */
const LINKS = new Set(
  'to for in on at by from with and or of that which who when where if so because as under via about'.split(' '),
);

/** A request that a list follows begins above the list. */
function widened(reading: Reading, request: Request): Request {
  const { blocks } = reading.prose;
  const here = reading.sentences[request.sentence] as Sentence;
  const kind = blocks[here.block]?.kind;
  if (kind !== 'list-item' && kind !== 'cell') return request;
  let block = here.block;
  while (block >= 0 && (blocks[block]?.kind === 'list-item' || blocks[block]?.kind === 'cell')) block--;
  const head = reading.sentences.findLast((one) => one.block === block);
  if (head === undefined || !asksToHandOver(reading, head)) {
    const below = requestBelow(reading, here, `${ID}.innocent`);
    return below === undefined ? request : { first: below.firstWord, last: below.lastWord, sentence: below.index };
  }
  return { first: head.firstWord, last: request.last, sentence: head.index };
}

/** Whether nobody may ask for it at all, whatever for: a graver rule says so. */
function isSecret(reading: Reading, item: Cue): boolean {
  // A maiden name is a secret only as an answer to a security question
  return (
    SECRETS.test(reading.slice(item.span)) ||
    reading
      .cuesIn('security/credential-request.secret', item.sentence)
      .some((secret) => !/^(?:your )?maiden name$/i.test(reading.slice(secret.span)))
  );
}

const SECRETS = /\b(?:password|passcode|pin|otp|token|secret|key|login|credentials)\b/i;

/** Whether the reason stands in the sentence, in one beside it, or after a colon. */
function isExplained(reading: Reading, request: Request, item: Cue): boolean {
  const last = endOfList(reading, request, item);
  const from = request.sentence;
  // "It would help to get …" asks, and gives no reason.
  const asks = reading.cuesIn(['data-request.ask', 'data-request.need', `${ID}.ask`], from);
  const isOwn = (reason: Cue): boolean =>
    (/^(?:state|give|tell|name|what|share)\b.*\breason\b/i.test(sentenceText(reading, from)) &&
      /\breason\b/i.test(reading.slice(reason.span))) ||
    asks.some(({ first, last }) => reason.first <= last && reason.last >= first && reason.last <= last);
  if (reading.cuesIn([`${ID}.reason`, `${ID}.reason-here`], from).some((reason) => !isOwn(reason))) return true;
  // “I'd like to know how much you earn” asks
  const isToKnow = /^(?:know|hear|learn|tell)$/.test(reading.word(request.first));
  const own = isToKnow
    ? reading.text.slice(item.span.end, (reading.sentences[from] as Sentence).span.end)
    : sentenceText(reading, from);
  if (CONSEQUENCE.test(own) || WISH.test(own)) return true;
  if (reading.sentences[from - 1]?.end === '?' && WISH.test(sentenceText(reading, from - 1))) return true;
  // "Leave the house and ring the fire brigade", "leave the key with a neighbour": no data
  if (LEAVES.test(reading.text.slice(reading.wordSpan(request.first).start, item.span.end))) return true;
  // "Drop the form off at any branch": what is handed over there
  if (
    /^(?:please )?drop (?:\w+ ){1,4}off (?:at|in|with|to)\b/i.test(
      reading.text.slice(reading.wordSpan(request.first).start, (reading.sentences[from] as Sentence).span.end),
    )
  )
    return true;
  // "I'm not sure which model you have. Could you send a photo?": what it tells
  if (
    reading.sentences[from - 1]?.block === reading.sentences[from]?.block &&
    /\b(?:not (?:quite |yet )?sure|can(?:not|[’']t)(?: yet)? (?:tell|say)|don[’']t(?: yet)? know) (?:which|what|whether|if|how|where)\b/i.test(
      sentenceText(reading, from - 1),
    )
  )
    return true;
  for (const near of new Set([from - 1, from + 1, last, last + 1]))
    if (
      (reading.cuesIn(`${ID}.reason`, near).some((reason) => !isOpener(reading, reason)) ||
        CONSEQUENCE.test(sentenceText(reading, near))) &&
      !CLOSING.test(sentenceText(reading, near))
    )
      return true;
  const after = reading.text.slice(item.span.end, (reading.sentences[item.sentence] as Sentence).span.end);
  if ((PURPOSE.test(after) && !/\breasons?$/i.test(reading.slice(item.span))) || isStatement(reading, last + 1))
    return true;
  // "Your address, please: the parcel leaves tonight."
  const { span } = reading.sentences[from] as Sentence;
  const asked = reading.text.slice(reading.wordSpan(request.first).start, span.end);
  return BEHIND_COLON.test(asked.slice(4)) || BEHIND_SEMICOLON.test(reading.slice(span));
}

/** “So that’s one bag of compost.” */
const isOpener = (reading: Reading, { first, sentence }: Cue): boolean =>
  reading.word(first) === 'so' && reading.sentences[sentence]?.firstWord === first;

/** Who can go on with what is asked for. */
const WHO = '(?:I|we|our \\w+|the \\w+|he|she|they|it|you|a \\w+)';
/** What a sender does that is no reason: “and I'll reply”. */
const VAGUE =
  '(?!(?:then |also |soon |gladly |happily )*(?:repl|answer|respond|write|get|come|be|go|proceed|continue|help|start|begin|move|let|have|know|contact|follow|like|love|need|want|ask|appreciate|require|request)\\w*\\b)';
const CAN = "(?: (?:can|could|will|would|am able to|are able to)|[’']ll|[’']d)";
/** "Leave the house": what stands there has no name, number or the like. */
const LEAVES =
  /^(?:please |then |so |and )*leave the (?!.*\b(?:name|number|address|date|age|details|mail|code|id)s?\b)(?:\w+ )?\w+$/i;
/** What readers may ask for: "If you'd like a call, reply with your number". */
const WISH =
  /\b(?:if|would|do) you(?:['’]d| would)? (?:like|prefer|want|rather)\b[^.!?]{0,40}\b(?:call|callback|ring|phone|text|visit|chat|speak|talk|post)\b/i;
/** What having the data brings about, or lacking it; words that stand apart, so a pattern over all texts would be dear. */
const CONSEQUENCE = new RegExp(
  [
    `\\b(?:with(?! (?:regards?|respect|reference) to\\b)|once|when|as soon as|after|if(?! you (?:can|could|would|will))|the moment|from|by|using|through|and|then)\\b[^.!?]{0,50} ${WHO}${CAN} (?:then |also |quickly |finally |easily )*${VAGUE}\\w`,
    `^(?:and |then )?(?:with(?! (?:regards?|respect|reference) to\\b)|from|by) [^.!?]{3,40} ${WHO}${CAN} `,
    `\\b${WHO}(?:${CAN})? (?:only |also |just |then )?(?:use|judge|check|compare|match|look|see|calculate|choose|pick|find|work out|tell|put|add|print)s?\\b[^.!?]{0,25}\\b(?:it|them|this|that(?! (?:you|your|the|it|we|there)\\b)|these|those|both|up)\\b`,
    "\\b(?:without|unless)\\b[^.!?]{0,60}\\b(?:not|cannot|n[’']t|nothing|never|no|have to|has to|only|stuck|closed|blocked|late|may|might|will|would)\\b",
    "\\bif (?:I|we|he|she|they|the \\w+) (?:do not|don[’']t|does not|doesn[’']t) have\\b",
    "(?:\\bnot|n[’']t|cannot)\\b[^.!?]{0,50}\\b(?:without|unless|until)\\b",
    '\\b(?:which|that|as) (?:the|our|a|an) [\\w-]+(?: [\\w-]+)? (?:then |also |always )?(?:uses?|needs?|requires?|wants?|checks?|reads|prints|asks? for|works? with|takes?|turns?|goes by|must have|has to)\\b',
    `\\b(?:I|we)(?: will|['’]ll| shall) (?:just |also )?(?:take|note|grab) [^.!?]{0,40} (?:and|then) (?:then )?${VAGUE}\\w+ [^.!?]{0,30}\\b(?:there|to it|to them|it|them)\\b`,
    '\\b(?:laws?|regulations?|rules?|customs|courier|carrier|insurer|bank|airline|police|authorit(?:y|ies)|manufacturer|supplier|tax office|court|warehouse|driver|fitter|technicians?|engineers?|developers?|glazier|surveyor|doctor|nurse|vet|pharmacist|midwife|physio|pilot|tailor|seamstress|chef|kitchen|florist|engraver|baker|framer|optician|dentist|organi[sz]er|landlord|factory|lab|laboratory|clinic|embassy|council)\\b[^.!?]{0,25}\\b(?:asks?|needs?|requires?|wants?|insists?|judges?|rings?|calls?|checks?|compares?|can|cannot|must|may|will|accepts?|refuses?|rejects?|charges?|uses?|chooses?|knows?|brings?|sees?|has to|have to|works? out|obliges?|forbids?|pays?)\\b',
    `\\bbefore ${WHO} (?:can |could |may )?(?!(?:go|goes|do any|do that|do this|proceed|continue|start|begin|help|move|can|get|close|finish|end|forget|part|ring off|hang up|say goodbye)\\b)\\w`,
    '\\b(?:to|and|can|will) (?:confirm|make sure|be sure|know|see|tell|find out|work out|decide|understand|judge|check) (?:whether|if|which|how|where|when|why|what|that)\\b',
  ].join('|'),
  'i',
);

/** A sentence of its own behind a colon or a dash; not a list of what is asked for. */
const BEHIND_COLON =
  /[:;–—] (?!\uFFFC)(?:the|your|our|it|they|we|I|this|that|there|some|without|only|each|every|a|an|one)\b[^:]{0,80}\b(?:is|are|was|were|has|have|had|can|cannot|can[’']t|could|will|won[’']t|would|must|may|do|does|don[’']t|doesn[’']t|did|leaves?|comes?|goes|needs?|shows?|rings?|depends?|fits?|wants?|asks?|helps?|tells?|lets?|makes?|takes?|prefers?|likes?|uses?|works?)\b/i;

/** A clause of its own behind a semicolon; not one more request. */
const BEHIND_SEMICOLON =
  /; (?!(?:please|kindly|be|could|would|can|may|do|then|thanks|thank|your|send|reply|we look|looking|and|also|just|email|mail|text)\b)[^;]{12,}/i;

/** “… for the delivery estimate”; not “… for the past three months”. */
const PURPOSE =
  /\bfor (?:the|your|our|a|an|this|that|his|her|their|any|each|every|both|all|us to|me to|him to|her to|them to|it to|further|safety|security|legal|tax|insurance|customs|shipping|delivery|verification|identification|billing|warranty|statistical|visa|medical)\b(?! (?:past|last|next|first|coming|previous|current|following|whole|entire|three|two|four|six|twelve|month|year|week|day|time|account|child|person|device|item|product|order)\b)/i;

/** Whether a plain statement about the matter follows in the same paragraph: it tells what the data is for. */
function isStatement(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[index];
  const before = reading.sentences[index - 1];
  if (sentence === undefined || sentence.block !== before?.block || sentence.end === '?') return false;
  const written = reading.slice(sentence.span);
  return (
    (STATEMENT.test(written) || (!NO_STATEMENT.test(written) && FINITE.test(written))) &&
    !IDLE.test(written) &&
    sentence.lastWord - sentence.firstWord >= 3
  );
}

/** Orders, wishes, promises of an answer and whatever else is no statement about the matter. */
const NO_STATEMENT =
  /^(?:(?:and|then|also|so|but|just|please|kindly|do|next|now)[ ,]+)*(?:send|reply|respond|answer|let|give|tell|write|drop|pop|put|text|mail|e-?mail|call|ring|have|enjoy|take|see|talk|speak|keep|be|feel|list|thank|thanks|many|all the|best|kind|warm|sorry|cheers|hope|hoping|good|lovely|nice|great|happy|looking|we (?:look|hope|wish|are (?:here|happy|glad|open|looking)|thank|apolog|remain)|we[’'](?:re|ll|ve)|i[’'](?:m|ll|ve)|i (?:look|hope|wish|am|will|shall|remain|have)|we (?:will|shall|have)|your (?:mat|parcel|order|ticket|case|request|booking|table)|yours|regards|sincerely|if|in the meantime|meanwhile|until)\b/i;
const STATEMENT =
  /^(?:the|it|this|that|they|these|those|some|our|only|from|each|every|without|with|not|most|a|an|there|both|he|she|in|on|at|under|by|nobody|nothing|all|many|two|three|half|its|my|small|large|different|depending|above|below|up to|over|sometimes|usually|often|you|as|since|because|so|\p{L}+ (?:differ|vary|depend|change|start|run|require|cost|fit|come|go|get|need|park|ring|bring|have|range|work|take)s?|(?:we|i|he|she|they)(?:['’]d|['’]ll| would| will| could)(?! (?:be (?:in touch|back|here|happy|glad)|reply|answer|respond|write(?: back| again)?[.!]|get back|come back|go on|proceed|continue|let you|look forward|contact|help|follow|then|love to (?:help|hear)|appreciate))|\p{L}+ (?:is|are|needs?|comes?|has|have|goes|takes?|fits?|works?|costs?)|we (?:can|only|use|check|keep|compare|match|sell|have|charge|store|delete|carry|offer)|i (?:can|only|use|check|keep|compare|match|see))\b/iu;
/** What opens or closes a message in general. */
const CLOSING =
  /\b(?:thank|thanks|look(?:ing)? forward|regards|wishes|all the best|sorry|apolog\w+|welcome|happy to|glad to|pleased to)\b/i;
/** What closes a message, tells where or when something is, or how somebody did, or promises an answer and no more. */
const IDLE =
  /^(?:your (?:question|message|e-?mail|request|enquiry|inquiry|ticket|call|letter) (?:is|was)|(?:it|this|that)(?:[’']s| is| was)) (?:all )?(?:about|regarding|concerning)\b|^you (?:asked|wrote|enquired|inquired|contacted us|called)(?: us| me)? (?:about|regarding|concerning)\b|^that(?:['’]s| is) (?:all|it|everything)\b|^(?:the|our) (?!.*\b(?:numbers?|codes?|names?|dates?|labels?|plates?|stickers?|readings?|boxes|box|forms?|fields?)\b)(?:[\w’'-]+ ){1,3}(?:is|are|sits|lies) (?:online|upstairs|downstairs|(?:now |just |right )?(?:in|on|at|near|next|opposite|beside|behind|under|off|around|above|below) )|^(?:we|i) (?:work|close|open|shut|play|serve|cook|bake) (?:till|until|from|at|on|from|every)\b|^(?:breakfast|lunch|dinner|tea|coffee|check-?in|check-?out|boarding|parking|entry|doors?) (?:is|are|opens?|starts?) (?:from|at|until|till|served|free|open|in|on)\b|\bwas (?:such )?(?:an? )?(?:star|joy|hero|delight|pleasure|treat|gem|angel|lovely|wonderful|brilliant|brave|great|so good)\b|\b(?:in|mail)box\b|\b(?:is|are) (?:now |all |already )?(?:complete|confirmed|noted|saved|placed|closed|registered|logged|booked|received|in hand)[.!]*$|\b(?:ships?|leaves?|arrives?|departs?|opens?|closes?|starts?|ends?|begins?) (?:again )?(?:tomorrow|today|tonight|soon|at|on|in|by)\b|\b(?:is|are|stays?|keeps?) (?:also |always |still )?(?:open|closed|staffed|here|there|available|reachable)\b|^our (?:office|lines|phones|shop|desk|doors|hours|opening)\b|\b(?:repl(?:y|ies)|answer|respond|response|get back|in touch|look(?:ing)? forward|contact (?:you|us)|write to you|(?:hear|hearing) from|team|thank|thanks|regards|wishes|all the best|patience|nice|great|good (?:day|week|evening|weekend)|lovely|day ahead|weekend|sorry|apolog|sincerely|faithfully|welcome|please)\b/i;

/** The last sentence of the list that the request announces, or its own. */
function endOfList(reading: Reading, request: Request, item: Cue): number {
  const { blocks } = reading.prose;
  let last = Math.max(request.sentence, item.sentence);
  for (let next = reading.sentences[last + 1]; next !== undefined; next = reading.sentences[last + 1]) {
    const kind = blocks[next.block]?.kind;
    if (kind !== 'list-item' && kind !== 'cell') break;
    last++;
  }
  return last;
}

/** A sentence of so many words gets no half-sentence more. */
const LONG = 16;

function tell(reading: Reading, { first, last, sentence }: Request, item: Cue, context: RuleContext): Finding {
  const text = reading.prose.text;
  const words = { start: reading.wordSpan(first).start, end: reading.wordSpan(last).end };
  const { span, firstWord, lastWord } = reading.sentences[sentence] as Sentence;
  const written = reading.slice(span);
  const end = /[.!?…\s]+$/.exec(written)?.index ?? written.length;
  const isPlain = sentence === item.sentence && /^[.!?]?$/.test(written.slice(end)) && !/:$/.test(written);
  const at = { text, span: { start: span.start + end, end: span.start + end } };
  const asked = reading.slice(words).replace(/\s+/g, ' ');
  return {
    at: { text, span: words },
    message: `“${asked.length > 90 ? `${asked.slice(0, 87)}…` : asked}” asks for information and does not say what it is for. Add the reason in half a sentence.`,
    ...(isPlain && lastWord - firstWord < LONG && !/\bplease$/i.test(written.slice(0, end))
      ? {
          fixes: [
            {
              title: 'Say what it is for',
              edits: [{ at, text: `, so that ${context.fillIn('what it lets you do for the reader')}` }],
            },
          ],
        }
      : {}),
  };
}
