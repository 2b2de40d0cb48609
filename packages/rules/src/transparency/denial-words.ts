/** Of what a denial is made: who speaks, what went wrong, what is said to be right, and what shows it. */

export const ADVERB =
  '(really|actually|simply|just|clearly|definitely|certainly|absolutely|obviously|entirely|completely|in fact|probably|surely|also|still|perfectly|at all|evidently|technically|strictly|truly|honestly|as far as (we|i) can (see|tell)|<ly>)?';
export const TROUBLE =
  '(problem|problems|issue|issues|bug|bugs|error|errors|fault|faults|defect|defects|malfunction|malfunctions|outage|outages|glitch|failure|failures|damage|mistake|mistakes|leak|leaks|noise|noises|smell|irregularity|irregularities|anomaly|anomalies|disruption|interruption|delay|delays|breach|flaw|flaws|discrepancy|discrepancies|abnormality|abnormalities|deviation|deviations|difficulty|difficulties|crack|cracks|cause for complaint|wrongdoing|double charge|downtime|mix-up|loss|losses|shortage|overcharge|incident|incidents|shortcoming|shortcomings|failing|failings|lapse|lapses|deficiency|deficiencies|omission|omissions|misconduct|negligence|lag|hitch|rudeness|overcharging|tampering|bias|discrimination|bullying|favouritism|mishandling|impropriety|foul play|cheating)';
/** What somebody finds where it does not belong. */
export const NASTY =
  '(mould|mold|damp|bedbugs|bugs|mice|rats|cockroaches|insects|vermin|fleas|hair|hairs|stain|stains|rust|odour|odor|dust|dirt|sharp edges|glass|splinters|worms|moths|lice|mildew|moisture|draught|draughts|vibration|rattle|rattles|squeak|hum|hiss|knock|flicker|scratches|dents|holes|gaps|lumps|allergens|nuts|foreign (body|bodies|object|objects))';
/** What a complaint says of a thing. */
export const COMPLAINED =
  '(loud|noisy|slow|bad|late|dirty|cold|hot|warm|small|big|heavy|light|high|low|expensive|dear|strong|weak|dark|bright|long|short|tight|loose|serious|dangerous|visible|noticeable|stale|old|wet|dry|hard|soft|thin|thick|steep|rude|unclear|difficult|far|crowded|uncomfortable|unsafe|sharp|sour|salty|bitter|tough|greasy)';
/** What it is instead. */
export const SOUND =
  '(clean|safe|healthy|sound|tight|secure|ripe|polite|courteous|dry|fresh|good|clear|warm|quiet|edible|drinkable|legible|readable|genuine|fair|reasonable|appropriate|adequate|sufficient|normal|fine|intact|correct|accurate|watertight|sealed|full|complete|tidy|level|straight|stable|functional|undamaged|calibrated|pure|sterile|fully functional|up to standard|within (spec|specification|tolerance|the norm)|in (perfect|good|full|working|proper|sound|excellent|perfect working|full working|good working|top) (order|condition|shape|repair))';
export const OUR_SIDE =
  '((on|at|from|in|with) (our|my|this) (own)? (side|end|part|system|systems|machine|machines|computer|computers|screen|screens|phone|phones|device|devices|laptop|office|desk|lab|workshop|tests|test|environment|records|logs|place|kitchen|shop|server|servers|network|line|department|team|warehouse|backend|setup|browser|account|accounts|hands|house|database|equipment|premises|station)|here|for (us|me)|with us|over here|from where (i|we) (am|are)? (sit|sitting|stand|standing|look|looking)|when (i|we|my <any>|our <any>) (tried|checked|tested|looked|opened|ran|used|called) (it|them|that)? )';
export const FINE =
  '(fine|perfectly|perfectly (fine|well)|well|flawlessly|as (it should|they should|(it|they) (ought to|is supposed to|are supposed to|is meant to|are meant to|must|always does|always do)|expected|intended|designed|usual|specified|normal|always|planned)|properly|correctly|normally|smoothly|reliably|without (a|any) (problem|problems|issue|issues|hitch|trouble|fault|error|errors|interruption|glitch)|without (issues|problems|errors|trouble)|ok|okay|like a (charm|dream|clock)|like clockwork|a treat|a charm|hunky-dory|tickety-boo|shipshape|bang on|spot on|right as rain|(as)? sound as a bell|tip-top|top notch|swimmingly|beautifully|happily|faultlessly|impeccably|error free|proper|in a (second|flash|jiffy)|alright|all right|just fine|perfect|normal|in order|in (perfect|full|good|working) ..1 order|up and running|operational|stable|intact|proper|(as)? (smooth|quick|fast|clear|clean|good|crisp|sharp|bright|fit|sound|solid|right) as <any> <any>?)';
export const RUN =
  '(works|worked|work|working|runs|ran|run|running|opens|opened|loads|loaded|prints|printed|functions|functioned|functioning|performs|performed|starts|started|plays|played|responds|operates|operated|behaves|behaved|syncs|connects|connected|charges|tests|tested|operating)';
export const ELSE =
  '(for (everyone|everybody|all the others|the others|others|the rest|all (our|the|of our) ..3|other (users|customers|people|guests|clients)|most (users|customers|people)|thousands of <any>|anyone else) (else)?|(everywhere|anywhere) else|on (every|any|all) other <any>)';
export const STATE =
  '(fine|intact|in (perfect|good|full|working|excellent|top|proper|mint|flawless|impeccable|immaculate|sound|one) ..1 (condition|order|shape|state|piece)|undamaged|complete|working|perfect|perfectly (fine|good)|ok|okay|sealed|fresh|hot|clean|dry|spotless|flawless|without (a scratch|damage|any damage|fault|any (fault|defect|defects|error|problem|flaw|faults)|defects)|all there|correct|in order|unbroken|unopened|full|well packed|properly packed|alive|healthy)';

/** What the reader brings to it, and is said to have made the trouble. */
export const CULPRIT =
  '(end|side|part|device|devices|phone|computer|laptop|pc|tablet|browser|wifi|wi-fi|router|modem|internet|connection|line|network|provider|isp|bank|card issuer|mail provider|settings|setup|configuration|equipment|hardware|software|system|systems|firewall|antivirus|plugin|plugins|theme|code|cable|cables|wiring|socket|plug|pipes|boiler|oven|washing machine|machine|water|tap|battery|charger|printer|speakers|headphones|tv|monitor|screen|eyes|ears|nose|memory|imagination|head|technique|skin|diet|driving|handling|storage|detergent|kitchen|tenant|tenants|guests|children|kids|dog|cat|office|team|staff|own <any>)';

/** Who speaks for the sender: "we", "our nurses", "the clinic". */
export const WE =
  '(i|we|us|our <any>|our <any> <any>|the <person.team>|this <person.team>|my <any>|nobody here|no one here)';
export const STAFF =
  '(our|my|the) ..2 (<person.role>|staff|team|crew|people|colleague|colleagues|support|reception|desk|men|women|ladies|boys|lads)';
/** What only a bad worker, or a broken thing, does. */
export const MISDEED =
  '(shout|yell|swear|lie|steal|cheat|insult|discriminate|overcharge|double charge|double bill|double book|spam|send spam|lose (parcels|letters|files|bags|orders|things|mail|your <any>|a single <any>)|damage|break|scratch|forget|make things up|do (that|this|such|so|anything|any)|behave|act (like|that)|speak (like|to)|talk (like|to)|treat|say (that|this|such|so|anything)|be rude|go missing|end up|get lost|arrive (cold|late|broken|empty)|fail|leak|crash|miscount|err|dispense (two|double|the wrong)|print (wrong|the wrong)|slip through|ignore|hang up|skip|invent|leave (doors|things|it|a)|smoke|sleep|drop things|go (wrong|off|bad|stale|sour|flat|mouldy|moldy|soft|hard|rancid|astray|haywire|blank)|get (stale|mouldy|wet|dirty|stuck|hacked|mixed up|damaged|delayed|swapped)|rust|rot|shrink|tear|peel|jam|stall|overheat|freeze|lag|drip|squeak|melt|spoil|crumble|come (loose|apart|off)|fall (off|apart|over)|run (out|dry)|disappear|vanish|cause (problems|trouble|errors|damage|harm|delays|that|this|such))';
/** What nobody can say of anything that people made. */
export const INFALLIBLE =
  '((never|not) (wrong|mistaken|inaccurate|off|faulty|in error|at fault)|always (right|correct|accurate|exact|spot on|reliable)|infallible|foolproof|fool proof|fail safe|failsafe|error free|watertight|bulletproof|tamper proof|unhackable|unbreakable|beyond error|(100|hundred) (percent|per cent|%)? (accurate|correct|reliable|right|certain|safe))';
/** A complaint judged. */
export const BASELESS =
  '(without ..1 (basis|merit|foundation|substance|cause|grounds)|unfounded|groundless|baseless|unjustified|unsubstantiated|unwarranted|implausible|incorrect|false|untrue|invalid|frivolous|vexatious|unproven|exaggerated|absurd|nonsense|misplaced|meritless|far-fetched|not (valid|justified|founded|legitimate|warranted|plausible|credible|true|correct|supported|proven|substantiated))';
export const COMPLAINT =
  '(complaint|complaints|claim|claims|objection|objections|grievance|grievances|remarks|report|concern|concerns|allegation|allegations|accusation|accusations|criticism|suggestion|assertion|version|account|impression|suspicion|fear|fears|worry|worries|statement)';
export const VOICED =
  '(complained|reported|mentioned|noticed|raised (this|it|that)|said (so|that|this|anything|a word)|had (a|any|this|that|such|trouble|issues|problems|difficulties)|experienced|encountered|seen (this|it|that)|felt|objected|heard|spotted|minded|asked|written in|called (about|in)|brought (this|it) up|got this|gets this)';
/** What shows it, or would. */
export const RECORD =
  '(records|record|cctv|tape|tapes|evidence|ledger|ledgers|receipts|slip|slips|system|systems|logs|log|data|tracking|files|file|scanner|register|database|meter|cameras|camera|till|statistics|documents|books|computer|figures|notes|footage|recording|recordings|photos|photo|pictures|list|lists|calendar|report|protocol|minutes|paperwork|signature|tracker|readings|measurements|sensors|monitoring|metrics|dashboard|charts|history|timeline|scan|scans|test|tests|survey|inspection|audit)';
/** Where somebody is wrong about a thing, after "not": "your data was not lost". */
export const SPOILED =
  '(lost|deleted|damaged|stolen|leaked|charged|opened|cut off|overcharged|delayed|cancelled|canceled|missed|ignored|forgotten|wiped|shared|hacked|exposed|locked out|logged out|shut out|left out|kept waiting|disconnected|interrupted|misled|insulted|hung up on|put off|double-booked|double-charged|short-changed|mislabelled|undercooked|overcooked|contaminated|broken|torn|scratched|bent|burnt|burned|spilled|spilt|swapped|mixed up|switched off|tampered with|worn|used|late|faulty|wrong|dirty|incomplete|defective|empty|stale|cold|rude|unsafe|down|offline|slow|off|missing|crooked|uneven|loose|spoiled|spoilt|short|corked|rotten|mouldy|moldy|rancid|sour|underweight|overweight|out of (tune|sync|date|order|true|focus|level))';
/** A plain verdict that a thing is right. */
export const RIGHT =
  '(in (tune|sync|date|focus|line|step|spec|balance|season|one piece|service|place|full working order)|on (time|schedule|the dot)|to (size|spec|standard|schedule|scale)|true to (size|life)|up to (date|code|scratch|standard)|as (ordered|agreed|described|advertised|promised|booked|shown|new|good as new)|working|functioning|running|stable|usable|perfectly usable|serviceable|roadworthy|airworthy|seaworthy|fit for (use|purpose)|(correctly|properly|perfectly|carefully|expertly|securely|duly|accurately|professionally) <ed>|<ed> (correctly|properly|perfectly|carefully|expertly|securely|accurately|professionally|on time|in full|by hand))';
export const THING =
  '(site|website|app|server|servers|service|services|system|systems|game|line|lines|network|heating|boiler|lift|machine|oven|portal|platform|feature|function|program|page|link|shop|checkout|software|plugin|door|lamp|printer|phone|device|router|pump|engine|pipes|pipe|sensor|gate|scanner|camera|connection|form|account|card|product|model|unit|tool|api|login|feed|search|sync|button|mixer|kettle|radio|pool|meter|lock|till|scales|scale)';
