/**
 * Words that leave readers out or hurt them, one a line: the pattern that finds it, and what to say for it. Nothing: only the author
 * knows.
 *
 * The words for people by trade and the slurs follow the list of retext-equality 7.1.0 (MIT licence, copyright 2015 Titus Wormer and
 * contributors, https://github.com/retextjs/retext-equality); its words that plain letters need (easy, just, simple, husband, host …) are
 * left out, and the grammar around the words is ours.
 */
const PERSON =
  '(customer|customers|user|users|guest|guests|people|person|persons|reader|readers|visitor|visitors|client|clients|folk|folks|member|members|passenger|passengers|human|humans|employee|employees|staff|student|students|children|kids|child|patient|patients|shopper|shoppers|traveller|travellers|citizen|citizens|parents|couple|couples|family|families|individual|individuals|player|players|adult|adults|resident|residents)';
const DISABILITY = `(a|an|the|any|his|her|their|from)? (severe|chronic|mild|some|visual|hearing|physical|mental|learning|motor|cognitive|colour|color)? (disability|disabilities|blindness|deafness|autism|dyslexia|epilepsy|blindness|adhd|asperger 's|asperger|paralysis|cerebral palsy|multiple sclerosis|down syndrome|down 's syndrome|a stroke|dementia|parkinson 's|impairment|impairments|hearing loss|visual impairment|dwarfism|albinism|diabetes|schizophrenia|ptsd|tourette 's|muscular dystrophy|polio|vision loss|sight loss|colour blindness|color blindness|bipolar disorder|limited mobility|dyspraxia|dyscalculia)`;
/** One person of a kind, whoever it is. */
const ANYBODY =
  '((each|every|any|no|whichever) (<any>)? <any>|everyone|everybody|anyone|anybody|someone|somebody|whoever|(a|the|your|our) (customer|user|guest|member|buyer|seller|driver|rider|student|pupil|patient|tenant|reader|visitor|client|passenger|player|applicant|candidate|employee|worker|colleague|engineer|technician|developer|administrator|admin|manager|agent|doctor|nurse|teacher|traveller|subscriber|recipient|owner|landlord|host|caller|child|parent|person|cardholder|account holder|policyholder|learner|speaker|singer|author|viewer|shopper|donor|participant|requester|sender|supervisor|operator|holder|courier|instructor|tutor|surgeon|pilot|accountant|lawyer|artist|translator|runner|swimmer|cyclist|camper|volunteer|resident|homeowner|citizen|voter))';

export const INCLUSIVE = `
# where a noun follows
(is|are|was|were|be|been|'s|being|stay|stays|remain|remains|get|gets|got) «grandfathered (in|into|under)?» = kept on the old terms
«grandfathered» (plan|plans|account|accounts|pricing|price|prices|rate|rates|users|user|customers|customer|status|tariff|tariffs|contract|contracts|members|licence|license|subscription|subscriptions|terms) = legacy
grandfathered (in|into|under|on|out)? = kept on the old terms
«sanity» (check|checks|test|tests|checking) = quick
«dummy» (data|text|account|accounts|value|values|variable|file|files|content|record|records|order|orders|entry|entries|user|users|ticket|tickets|payment|page|pages|email|emails|address|addresses|image|images|number|numbers|card|cards|product|products|transaction|transactions|document|documents|site|booking|bookings|message|messages|code|copy|invoice|name|names|password|profile|customer|contact|contacts|item|items|report|row|rows|key|token|domain|project|form|forms|phone number) = sample
«(crazy|insane|mad|nuts|bonkers|mental|stupidly|loony|psycho|demented|lunatic)» (price|prices|deal|deals|discount|discounts|amount|amounts|queue|queues|hours|day|week|weekend|month|morning|time|times|number|volume|rush|demand|idea|story|weather|bug|glitch|error|situation|mix-up|traffic|thing|stuff|expectations|schedule|workload|behaviour|behavior|offer|offers|sale|month|spike|amounts|speed|speeds|delay|delays|growth|response|backlog|year|season|couple|bill|charge|charges|fee|fees|mistake|customer|customers|person|people|lady|man|woman|request|requests|driver|neighbour|summer|christmas|load|wait|waiting|decision) = unusual
«(crazy|insane|insanely|crazily|mental|nuts|stupid)» (busy|high|low|fast|good|long|late|early|cheap|expensive|hot|cold|slow|fun|loud|old|few) = very
«master» (server|servers|node|nodes|database|databases|replica|device|devices) = main
«slave» (device|devices|server|servers|node|nodes|unit|units|drive|drives|database|databases|disk|display|displays|clock|port|address|router|routers|controller|printer|speaker|speakers|machine|machines|system|module|modules|thermostat|copy|replica|replicas|instance|process|mode|flash|camera|monitor|sensor|sensors|switch|account|laptop|box|meter) = secondary
«lame» (excuse|excuses|reason|reasons|joke|jokes|attempt|attempts|answer|answers|response|reply|offer|apology|idea|feature|service|policy|name|design|update|voucher|compensation|story|argument|explanation|effort) = weak
«stupid» (question|questions|mistake|mistakes|error|errors|thing|idea|simple|easy|bug|system|policy|rule|people|customer|customers|user|users|update|app|form|machine|robot|printer|typo|of us|of me|little|as) = silly
«dumb» (question|questions|mistake|mistakes|error|errors|idea|thing|luck|move|rule|policy|system|down|bug|typo|excuse|software|robot|customer|customers|user|users|of us|of me|it down|app|form) = simple
«(handicapped|handicap)» (parking|toilet|toilets|bathroom|bathrooms|restroom|restrooms|access|entrance|ramp|seat|seats|seating|space|spaces|spot|spots|stall|room|rooms|lift|bay|bays|facilities|accessible|permit|placard|badge) = accessible
«disabled» (toilet|toilets|parking|parking spaces|parking space|parking bay|parking bays|parking spot|access|bathroom|bathrooms|restroom|entrance|loo|bays|seats|seating) = accessible
wheelchair-bound =
(confined|bound|restricted) to (a|the|his|her|your|their) wheelchair = using a wheelchair
(stuck|trapped) in (a|the|his|her|your|their) wheelchair = using a wheelchair
«elderly» (relative|relatives|parents|parent|gentleman|lady|mother|father|neighbour|neighbours|man|woman|population|drivers|audience|ladies|passengers|customers|customer|guests|guest|people|person|persons|clients|client|patients|patient|users|user|visitors|visitor|members|member|residents|resident|readers|shoppers|travellers|couple|couples|folk|family|aunt|uncle|tenant|tenants) = older
«(schizo|schizophrenic|bipolar)» (behaviour|behavior|system|settings|weather|app|update|website|approach|interface|server|design|pricing|market|strategy|experience|sensor|thermostat|printer) = inconsistent
«(normal|sane)» (people|person|persons|folk|folks|human|humans|users|user|customers|guests|couple|couples|family|families|kids|children|students|passengers) = other
«(black-hat|blackhat)» (hacker|hackers|hacking|seo|methods|tricks|techniques) = malicious
«(white-hat|whitehat)» (hacker|hackers|hacking|seo) = ethical
«crippling» (effect|effects|delay|delays|bug|slowdown|outage|debt|cost|costs|blow) = severe
«crippled» (version|edition|mode|by|our|your|the|us|you|shop|system|website|network|site|service|app|software) =
(each|every|any|no|whichever) (<any>)? <any> (who|that|must|can|should|may|will|needs|has|gets|receives|is|keeps|brings|pays|chooses|picks|signs|enters|shows|wants|in|on|at|of|with|from|knows|sees|leaves|loses|finds|takes|uses|sets|fills|needs|writes|makes|<any>) ..5 «(his|himself)» = their
(everyone|everybody|anyone|anybody|someone|somebody|no one|nobody|whoever) ..7 «(his|himself)» = their
(everyone|everybody|anyone|anybody|someone|somebody|no one|nobody|whoever) ..5 «(he|she)» (is|has|wants|needs|can|must|will|should|may|likes|does|thinks|lives|gets) = they
(a|the|your|our) (customer|user|guest|member|buyer|seller|driver|rider|student|pupil|patient|tenant|reader|visitor|client|passenger|player|applicant|candidate|employee|worker|colleague|engineer|technician|developer|administrator|admin|manager|agent|doctor|nurse|teacher|traveller|subscriber|recipient|owner|landlord|host|caller|child|parent|person|cardholder|holder|policyholder|learner|viewer|shopper|donor|participant|requester|sender|supervisor|operator|courier|instructor|tutor|surgeon|pilot|accountant|lawyer|translator|volunteer|resident|homeowner|citizen|voter) (must|should|may|needs|has to|can|cannot|enters|forgets|loses|wants|needs to|chooses|clicks|opens|signs|pays|brings|sets|decides|will need|always|then|who|gets|keeps|changes|resets|pays|can|will|writes|takes|leaves|sends|receives|fills|brings|wears|knows|uses|finds|checks|returns|carries|parks) ..6 «(his|himself|her|herself)» = their
(it|this|that|app|system|thermostat|weather|website|page|site|server|screen|machine|software|update|router|sensor|display|printer|interface|menu|clock|oven|heating|boiler|schedule|timetable|pricing|market|behaviour|settings|design) (is|'s|are|was|were|seems|seem|looks|feels|acts|has been|been) (a bit|a little|completely|totally|rather|quite|so|really|somewhat|almost)? «(schizo|schizophrenic|bipolar|manic|senile|autistic|demented|paranoid)» = inconsistent

# an adjective for what is only much, odd or hard; inclusive-language.ts knows what else it may mean
(a|the|this|that|these|those|our|your|my|some|so|such|what|how|any|all|another|one|rather|quite|pretty|really|completely|been|bit of a|absolutely) «(crazy|insane|bonkers|psycho|demented|lunatic)» = unusual
(was|were|is|are|been|be|being|got|get|gets|getting|went|go|goes|going|gone|seem|seems|look|looks|sound|sounds|feel|feels|felt|looked|sounded|seemed|drive~|drove|driven) (just|so|a bit|a little|completely|totally|absolutely|really|pretty|quite|rather|almost|simply|kind of|sort of|utterly|slightly)? «(crazy|insane|nuts|bonkers|mental|psycho|barmy|loony|demented|bananas|loopy|cuckoo|schizophrenic|schizo|bipolar|spastic|ocd|psychotic)» = unusual
(look|looks|seem|seems|sound|sounds|act|acts|behave|behaves|feel|feels|are|is|was|were|a|been|this|that) (just|so|a bit|a little|completely|totally|absolutely|really|rather)? «(schizophrenic|schizo|bipolar)» = inconsistent
(only|just|for|like|by|of)? (a|an|some|any|all|these|those|only) «(lunatic|madman|maniac|nutter|psycho|psychopath|retard|spastic|imbecile)» =
(drive~|drove|driven|driving|send~) (the|our|my|your|all|both|half|any) <any>? <any> «(mad|crazy|insane|nuts|mental|bonkers|bananas)» =
(in|a|the|this|our|your|its|such a|only) «crippled» = limited
(for|like|to) «(dummies|idiots|morons|noobs|imbeciles)» = beginners
(to|for|of|about|your|our|their|the|my|help|many|some|most) «elderly» (need|needs|get|are|can|have|will|may|who|with|and|or|$) = older people
(people|guests|customers|persons|folk|those|anyone|somebody|everyone|children) with normal «(hearing|sight|eyesight|vision|eyes|ears|legs|minds)» =
(foreigners|immigrants|refugees) and (normal|real|ordinary) =
(need|needs|have|has|got|take|takes|had|took|the|some|enough) «(balls)» to =
(only|just|for|real) «real (men|man|women)» =
(crazy|insane|nuts|mental) (enough|stuff) =

(a|an|the|any|every|each|our|your) (average|typical|normal|modern|good|new|first|first-time|single|keen|busy) (customer|user|guest|member|driver|rider|student|tenant|reader|visitor|client|passenger|player|employee|worker|engineer|agent|developer|traveller|owner|parent|shopper|gamer|buyer|seller) ..6 «(his|him|himself|he)» = their
(a|an|another) (engineer|technician|driver|courier|plumber|electrician|mechanic|fitter|inspector|surveyor|installer|specialist|expert|agent|adviser|advisor|guide|colleague|locksmith|doctor|carpenter|gardener|glazier|officer|handler|consultant|representative) (will|can|is|comes|calls|visits|may|should) ..6 «(he|she)» (will|knows|can|is|has|brings|calls|needs|may|should|comes|checks|looks|explains|rings) = they
(all|any|some|many|most) «men» (are|can|have|who|want|need) = people
the «(mentally ill|disabled|handicapped|deaf|blind|elderly|poor|homeless|obese)» (pay|get|need|go|sit|use|may|can|should|travel|receive|enter|park|ride|have|must|want) = 
(dear|hi|hello|hey|calling all|all) «(mums|moms|mummies|mommies|dads|daddies|housewives|hubbies|wives|husbands|grannies|grandmas)» = everyone
^ «(mums|moms|mummies|housewives|wives|girls|lads)» (do|we|the|our|your|this|it|if|get|bring|come|join|try|please|you) = everyone
(good|well|bad|poor|perfect|excellent|funny|strong|thick|heavy|foreign) «(english for a foreigner|for a foreigner|foreign accent)» =
(for a) foreigner =
(one of (our|the)|a|only|our|with|by) native speakers? =
native speakers =
(go~|went|gone|going) (completely|totally|a bit)? berserk = stop~ working
(am|are|is|be|was|were|half|i) «blind without» = lost without
(are|is|were|was) (you|he|she|they|we|i|people) (all|completely|totally)? «(mad|crazy|nuts|insane|mental|blind|deaf|stupid)» =
a «(female|male|lady|woman)» (engineer|technician|driver|doctor|nurse|plumber|pilot|mechanic|boss|agent|colleague|developer|secretary|courier) =

# address
(hi|hey|hello|hiya|howdy|dear|thanks|thank you|good (morning|afternoon|evening|day)|morning|sorry|ok|okay|welcome|listen|cheers|yes|bye|alright|so|well|folks) (you|all|again|there)? «(guys|fellas|lads|gents|dudes|boys|girls|gals|ladies|gentlemen|bros|chaps|sisters|brothers|my man|man|ladies and (gentlemen|gents)|gents and ladies|gentlemen and ladies|boys and girls|guys and (gals|girls)|girls and boys)» = everyone
^ «(ladies and (gentlemen|gents)|gentlemen and ladies|gents and ladies|boys and girls|girls and boys|brothers and sisters|sisters and brothers|lads and (lasses|ladies|gents|girls)|guys and (gals|girls|dolls)|ladies and lads)» (<any>|$) = everyone
^ «(ladies|gentlemen|guys|lads|gents|fellas|chaps|girls|boys|gals|dudes|sirs|mesdames|mums|dads|moms|brothers|sisters)» (there|that|both|after|before|come|bring|let|do|don't|new|a|an|from|on|tonight|today|tomorrow|what|who|which|has|have|great|big|quick|you've|my|all|no|some|one|two|three) = everyone
^ «(ladies|gentlemen|guys|lads|gents|fellas|chaps|girls|boys)» (we|i|please|thank|thanks|the|your|our|it|this|you|here|good|sorry|if|just|can) = everyone
«you (guys|gals|girls|boys|fellas|lads|chaps)» = you
(you|both|all) (of)? (two|three)? «(ladies|gents|gentlemen|guys)» = 
(the|our|my|your|these|those|two|some|one of the|one of our|tech|support|it|warehouse|delivery|nice|lovely|great|of) (nice|great|tech|support|it|warehouse|delivery|billing|new|best|clever|friendly|repair|sales|finance|security|smart|other|lovely|young|development|dev)? «(guys|lads|fellas|chaps)» = colleagues
(a|the|our|it|tech|repair|delivery|nice|great) (guy|bloke|chap) (from|in|at|who|will|on) = a colleague
«(repair|delivery|tech|it|cable|maintenance|installation|support|sales|bin|removal|gas|pizza|camera|security) (guy|man|boy|bloke)» = technician
(our|my|office|reception|the lovely|the friendly|the nice|the young|the other) (lovely|friendly|nice|office|young|reception|front desk)? «(girl|girls|gal|gals|ladies|lady)» (at|in|from|on|of|behind|who|will) = colleagues
the «(girl|girls|gal|gals|ladies|lady)» (at|in|from|on|behind) (reception|accounts|accounting|billing|sales|dispatch|the (office|desk|shop|team|front|counter|call|reception|help|phone|lab)|our <any>) = colleagues
(dear|hello|hi|hey|thank you|thanks|yes|no|sorry|good (morning|afternoon|evening|day)|certainly|welcome|respected|honoured|honored) «(sir|madam|ma'am|sirs|madams|mesdames|missus|mister|sir or madam|sir and madam|madam or sir|sir madam|sirs and madams|madam sir|sirs or madams|sir or miss)» = 
«(sir|madam|ma'am)» $ =
(mr|mr.|mister) (or|and)? (mrs|ms|miss|mx) (or|and)? (ms|miss|mx)? (ms|miss)? = 
(mrs|ms|miss) (or|and)? (mr|ms|miss|mrs) (or|and)? (ms|miss|mrs)? =
(mr|mrs|miss|sir|madam) <placeholder> =
(gentleman|gentlemen)'s agreement = informal agreement
(hubby|wifey|missus|hubbies) = partner
(your|the|his|her|their|a|our|my) (good)? «(wife or husband|husband or wife|wife and husband|husband wife|boyfriend or girlfriend|girlfriend or boyfriend|boyfriend girlfriend|wife girlfriend|husband boyfriend|better half)» = partner
(your|his|her|my|their) «other half» = partner
(husband or wife|wife or husband|husband wife|wife husband|husbands or wives|wives or husbands|husbands and wives|wives and husbands) = partner
(boyfriend or girlfriend|girlfriend or boyfriend|boyfriend girlfriend) = partner
(and|or|with|without|plus|bring|invite|including) (their|your|our) (wives|husbands|girlfriends|boyfriends) = partners
(bring|invite|take|ask|tell|let|get|drag) your (wife|husband|girlfriend|boyfriend|missus|hubby) (along|too|with|to|if|$) =
the «(man|lady|woman|girl|boy|girls|boys|men|women|ladies)» (on|at|behind) (the|our) (till|tills|desk|counter|phone|phones|door|gate|bar|switchboard|checkout|reception|wheel|front|help|machine) = colleague
(one|two|three|four|five|six|eight|ten|<num>)-man (tent|crew|team|job|boat|show|band|sauna|kayak|canoe|tents|crews|operation) =
(if|when|once|unless|whenever|before|until|after|should|as soon as) ${ANYBODY} ..7 «(him|her|himself|herself|his)» = them
(ask|tell|call|show|give|remind|let|have|warn|contact|phone|invite|help) (a|the|your|any|every|each) (plumber|electrician|driver|doctor|teacher|mechanic|lawyer|accountant|courier|landlord|tenant|customer|engineer|technician|installer|builder|guide|user|guest|administrator|admin|developer|manager|operator|seller|buyer|neighbour|neighbor|owner|gardener|carpenter|pilot|boss|employer|trainer|coach|vet|surgeon|dentist|pharmacist|chef|cleaner|caretaker|supervisor|agent|recruiter) (when|if|whether|to|what|where|why|how|that|for|about|and)? ..3 «(he|him|his|she|her)» = they
(wives|husbands) (are|can|may) (welcome|invited|come|join) =
(bring|invite|ask|tell) your (wife|husband|wives|husbands) =
(mum or dad|mom or dad|dad or mum|dad or mom|mother or father|father or mother|mother father|mum dad|mom dad|both mother and father|mother and father) = parents
(mothers|mums|moms) (and|or) (fathers|dads) = parents
(busy|working|single|full-time|stay-at-home|new|proud|tired|young|exhausted) «(mums|moms|mum|mom|mothers|housewives|housewife)» = parents
(housewife) = homemaker
(housewives) = homemakers
(your|their|his|her|our) (maiden name) = birth name
(mother's|mum's|mom's|your) maiden names? = birth name
maiden name = birth name
christian name = first name
christian names = first names
maiden (voyage|flight|speech|run|trip|journey) = first
(both|either|each|all two|the two) (genders|sexes|gender|sex) = every gender
(opposite sex) = other genders
(preferred) (pronoun|pronouns) = pronouns
(sexual preference) = sexual orientation
(sexual preferences) = sexual orientations
sex change (operation)? = transition

# he and she
(he or she|she or he|he she|she he|he and she|s he) = they
(him or her|her or him|him her|her him) = them
(his or her|her or his|his her|his or hers|her his|his and her) = their
(his hers|his or hers) = theirs
(himself or herself|herself or himself|himself herself|herself himself|him or herself|him herself) = themselves
(if|when|once|unless|whenever|before|until|should|as soon as) ${ANYBODY} ..7 «he» = they
(if|when|once|unless|whenever|before|until|after|should|as soon as) ${ANYBODY} ..7 «she» = they
(each|every|any) (nurse|secretary|receptionist|teacher|mother|cleaner|assistant|midwife|carer|stewardess|model|dancer|babysitter|nanny) ..6 «(her|herself|she)» = their
(a|the) (good|typical|real|normal|modern)? (nurse|secretary|receptionist|cleaner|nanny|babysitter) ..5 «(her|herself)» = their

# trades and people
chairman = chair
chairwoman = chair
(chairmen|chairwomen) = chairs
(salesman|saleswoman|saleslady|salesgirl|sales lady|sales girl) = salesperson
(salesmen|saleswomen|salesladies) = salespeople
(spokesman|spokeswoman) = spokesperson
(spokesmen|spokeswomen) = spokespeople
(foreman|forewoman) = supervisor
foremen = supervisors
(fireman) = firefighter
(firemen) = firefighters
(policeman|policewoman) = police officer
(policemen|policewomen) = police officers
(mailman|mail man) = mail carrier
(postman|postwoman) = postal worker
(mailmen|postmen) = postal workers
(repairman|repair man|handyman|handywoman|serviceman) = technician
(repairmen|handymen|servicemen) = technicians
(businessman|businesswoman) = business person
(businessmen|businesswomen) = business people
(craftsman) = craftsperson
(craftsmen) = craftspeople
(tradesman) = tradesperson
(tradesmen) = tradespeople
(middleman) = intermediary
(middlemen) = intermediaries
(layman) = lay person
(laymen) = lay people
(layman's|laymans) (terms|words|language|english) = plain words
(in) layman 's (terms|words|language) = in plain words
(workman) = worker
(workmen) = workers
(cameraman|camerawoman) = camera operator
(cameramen) = camera operators
(anchorman|weatherman|newsman) = presenter
(doorman) = door attendant
(doormen) = door attendants
(congressman|congresswoman) = member of Congress
(councilman|councilwoman|alderman) = council member
(councilmen|aldermen) = council members
(draftsman|draughtsman) = drafter
(fisherman) = fisher
(fishermen) = fishers
(garbageman|garbage man|binman|dustman) = waste collector
(garbagemen|binmen|dustmen) = waste collectors
(deliveryman|delivery man|delivery boy|delivery guy|paperboy) = courier
(deliverymen|delivery men|delivery boys|delivery guys) = couriers
(milkman|barman|barmaid|busboy|bellboy|bellman|linesman|watchman|stockman|journeyman|signalman|crewman|yachtsman|oarsman|marksman|ranchman|woodsman|showman|freshman) =
(freshmen) = first-year students
(crewmen) = crew members
(night watchman) = night guard
(sportsman|sportswoman) = athlete
(sportsmen) = athletes
(sportsmanlike) = fair
sportsmanship = fair play
(workmanlike) =
(stewardess|air hostess) = flight attendant
(stewardesses|air hostesses) = flight attendants
waitress = server
waitresses = servers
hostess = host
hostesses = hosts
(usherette) = usher
(authoress|poetess|manageress|headmistress|schoolmistress|aviatrix|executrix|benefactress|proprietress|murderess) =
(landlady) = owner
(cleaning|tea|dinner|lollipop|sales|charity) (lady|ladies|girl|woman) = worker
(office|shop|receptionist|reception|call) (girl|girls) = staff
(lady|woman) (doctor|driver|engineer|pilot|lawyer|boss|plumber|mechanic|technician|surgeon|electrician|developer|captain) =
male (nurse|nurses|secretary|midwife|model nurse) =
(mankind) = humankind
manpower = staff
(man-hour|manhour) = hour of work
(man-hours|manhours) = hours of work
(man-day|manday) = day of work
(man-days|mandays) = days of work
(man-made|manmade) = artificial
(unmanned) = unstaffed
manned = staffed
(to|will|we|they|i|and|not|staff|can|must|who|people|volunteers) man the (desk|desks|phones|phone|booth|hotline|line|lines|stand|till|tills|counter|chat|front|gate|gates|helpline|stall|fort|post|station|barbecue|switchboard|reception|office|bar) = staff the desk
(manning) (the|our|a|levels|your|of) = staffing the
one-man (show|team|band|business|shop|operation|crew|tent) = one-person
(right-hand|straw|hatchet|best|front|yes|point) man = 
(man up|grow a pair|grow some balls|like a girl|like a man|man enough|be a man|boys will be boys|ladylike|act like a lady|for the ladies|old wives' tale|old wives' tales|old wives tale|woman's work|women's work|man's work|man's world|man cave|weaker sex|fairer sex|fair sex|mansplain|mansplaining|mansplained|tomboy|girly|girlie|sissy|spinster|old maid|bossy woman|hysterical women|drama queen|catfight|bitch|bitching|bitchy|son of a bitch) =
(every)? «man in the street» = average person
(men|man) (and|or) (women|woman) alike = everyone
no-man's-land = neutral ground
man-in-the-middle (attack|attacks)? = on-path attack
fellow (countrymen|men) =
brotherhood of man =
founding fathers = founders
forefathers = ancestors

# machines
(whitelist|white-list) = allowlist
(whitelists|white-lists) = allowlists
(whitelisted|white-listed) = allowlisted
(whitelisting|white-listing) = allowlisting
(blacklist|black-list) = blocklist
(blacklists|black-lists) = blocklists
(blacklisted|black-listed) = blocklisted
(blacklisting|black-listing) = blocklisting
(greylist|graylist|greylisted|graylisted|greylisting) =
(blackball~) = exclude~
(master-slave|master and slave|slave and master|master to slave) = primary and secondary
(a|the|as|as a|as the|its|each|one|second|other|your) «(slave|slaves)» (to|of|is|and|follows|are|in|from|will|when|while|on) = secondary
(act|acts|acting|run|runs|set|use|set up|configured|works|work|mark|marked) ..3 as (a|the)? «(slave|slaves)» = secondary
(slaves) (follow|are|sync|copy|will|update) = secondaries
(server|servers|device|devices|unit|units|drive|drives|disk|node|nodes|replica|copy|database|router|printer|speaker|speakers|machine|machines|controller|clock|thermostat|backup|box|boxes|module|modules|lamp|lamps|camera|cameras|pump|boiler|till|tills|flash|light|lights|sensor|sensors|master|masters|primary|main|second|other) ..4 «(slave|slaves)» (<any>|$) = secondary
«(slave|slaves)» ..6 (server|servers|device|devices|unit|units|drive|drives|disk|node|nodes|replica|database|router|controller|thermostat|backup|module|modules|master|masters|firmware|sync|syncs|primary) = secondary
(the|to|from|on|into|git|of) «master branch» = main branch
(grandfather~) (you|them|us|him|her|existing|all|your|our|those|the (old|existing|current)|every|any|long-time|early|these|members|current|old|in) = keep~
grandfathering = keeping the old terms
grandfather (clause|clauses|policy|policies|rule|rules|plan|plans|pricing|rate|rates|rights|status|tariff) = legacy clause
sanity-check~ (the|your|our|it|this|that|a|my|all|everything) = check~
cripple~ (your|the|our|my|us|you|down|by|with|performance|feature|version|connection|network|pace) = slow~ down

# body and mind
(a|so|this|that|what a|such a|sounds|sound|is|'s|are|was|were|been|be|seems|seem|looks|go|goes|went|gone|going|drive|drives|driving|drove|driven|totally|completely|absolutely|really|pretty|kind of|a bit|a little|very|just|how|get|gets|got|not|you|me|us|everyone) «(crazy|insane|nuts|bonkers|mental|psycho|barmy|loony|demented|bananas|loopy|cuckoo)» (and|but|that|to|here|how|in|lately|for|about|with|over|when|right|at|on|since|because|as|so|if|this|today|trying|of|now|after|again|i|we|by|out) = 
(so|this|that|sounds|sound|is|'s|are|was|were|been|be|seems|seem|looks|go|goes|went|gone|going|drive ..2|drives ..2|driving ..2|drove ..2|driven ..2|totally|completely|absolutely|really|pretty|kind of|a bit|a little|very|how|get|gets|got) «(crazy|insane|nuts|bonkers|mental|psycho|barmy|loony|demented|bananas|loopy|cuckoo)» $ =
(drive~|drove|driven|driving) (you|me|us|them|him|her|everyone|anyone|people|customers|users|anybody|our <any>|my <any>|your <any>) (completely|absolutely|totally)? «(mad|crazy|insane|nuts|mental|bonkers|bananas)» = 
(like|a|in a) (mad|crazy) (rush|dash|scramble|scrum|people|house) =
like (crazy|mad|a madman|mad men|a maniac|a lunatic) = very much
(crazily|insanely|madly) = extremely
(madhouse|nuthouse|loony bin|funny farm|bedlam|basket case|basket-case|head case|nutcase|nutter|nutters|nut job|nutjob|wacko|whacko|lunatics|lunacy|insanity|psychos|maniac|maniacs|maniacal|psychopath|sociopath|mental case|certifiable|off (your|his|her|their|our) (rocker|meds|trolley)|lost (our|my|your|their|his|her) (mind|minds|marbles)|out of (my|our|your|his|her|their) (mind|minds)|mentally (challenged|retarded|handicapped|deficient)|physically challenged|differently abled|differently-abled|handicapable|specially abled|vertically challenged|feeble-minded|simple-minded|slow-witted|dim-witted|dimwit|half-wit|halfwit|simpleton|short bus|window licker) =
(a bit|a little|kind of|sort of|totally|completely|being|so|rather|somewhat|been|gone|is|are|seems|acting|looks|feels|goes) «(schizo|schizophrenic|bipolar|ocd|adhd|autistic|spastic|manic|paranoid|senile)» (about|with|when|today|lately|and|at|on|here|but|over|in|because|since) =
(little|bit|so|totally|super|very|being|our|my|inner|your|slightly|am|are) «ocd» =
(adhd|senior|blonde|autistic|dyslexic|alzheimer's) (moment|moments) =
(so|pretty|bit|that is|that's|sounds|sound|how|really|very|is|totally|kind of|sort of|rather|looks|it's) «lame» (of|and|but|that|to|for|i|if|we|when|sorry|$) = weak
(retard|retarded|retards|tard|spaz|spazz|spazzed|spastic|spaz~ out|spazzing|midget|midgets|mongoloid|imbecile|imbeciles|moron|morons|moronic|cretin|cretins|idiot|idiots|idiotic|gimp|cripple|cripples|invalids|harelip|deaf-mute|deaf mute|deaf and dumb|tranny|trannies|transvestite|transvestites|transgendered|transgenders|transsexual|hermaphrodite|shemale|fag|fags|faggot|poofter|fatso|fatty|psychotic|lardy) =
(idiot-proof|idiotproof|moron-proof|fool-proof for dummies|dummy-proof|granny-proof) = simple
(how|so|really|pretty|feel|feels|is|was|are|were|look|looks|not|bit|'s|that's|very|just|plain|too) stupid (of|as|with|that|for|about|to|but|and|if|it|because|asking|enough|when|$) =
dumb~ (it|this|that|things)? down = simplify~
(is|are|was|were|be|been|am|'s|'re|look|looks|looked|sound|sounds|seem|seems|feel|feels|felt|act|acts|play~|a bit|a little|so|pretty|too|really|how|that) (just|plain|a bit|a little|too|so|rather|quite|really|pretty|simply|still|totally|kind of|sort of|sometimes|often)? «dumb» (of|to|but|and|that|as|for|about|with|when|at|on|in|here|today|enough|if|because|sometimes|$) = not clever
(plain|just|simply|downright) «dumb» (of|to|but|and|that|as|for|about|with|when|at|on|in|here|enough|$) = not clever
(turn~|turned|turning) (a|our|your|their|the)? (blind eye|deaf ear|blind-eye) = ignore~
(blind) to (the|this|that|your|our|it|how|these|any|such|their|what|all|customer) = unaware of
(blinded) by (the|our|your|greed|a|success|love) =
(deaf) to (the|this|that|your|our|it|these|any|such|their|what|all|complaints|customer|feedback|requests) = ignoring
(fall~|fell|fallen|falling) on deaf ears = be~ ignored
(deaf ears) =
tone-deaf = insensitive
tone deaf = insensitive
(the blind leading the blind|blind as a bat|deaf as a post|lame-brained|lamebrain|blind leading) =
handicapped = disabled
the handicapped = disabled people
(the) «disabled» (are|can|may|have|will|get|who|and|should|need|enter|use|must|park) = disabled people
(for|of|by|help|to|access for) (the) «disabled» = disabled people
(for|of|by|help|to) the (blind|deaf|hard of hearing|mentally ill|partially sighted|autistic|wheelchair users) =
the «(blind|deaf)» (can|may|are|will|have|and|who|get) =
(disabled|handicapped|special-needs|crippled|invalid) (guests|customers|people|users|children|passengers|visitors|kids|persons)? (vs|versus|and|or|than) normal ${PERSON} =
(like|as|than|for|unlike|act like) (a|any|all)? (normal|regular sane|sane) (people|person|customer|customers|guest|guests|user|users|human|child|children) =
(able-bodied|ablebodied|able bodied) = non-disabled
(special needs|special-needs) = disabilities
(suffer~|suffering|afflicted|stricken) (from|with) ${DISABILITY} = have~
(victim~) of (a stroke|polio|dementia|cerebral palsy|autism|multiple sclerosis|aids|an accident) =
(stroke|polio|aids|cancer) victim~ =
(birth|speech) (defect|defects|deformity|deformities) = disability
committed suicide = died by suicide
commit suicide = die by suicide
(junkie|junkies|crackhead|druggie|alcoholics|drug addicts|drug addict|addicts) =
(like crack|heroin chic|food porn|tech porn) =
(triggered|ptsd) (by|from) (our|the|your) (app|website|newsletter|emails|hold music|price|prices) =

# age
(the elderly) = older people
(old|elderly|little old) (people|folks|folk|lady|ladies|man|dears|dear|biddies|biddy|fogies|fogey|fogeys|geezer|geezers|timers|codgers|codger) = older people
(senior citizen|senior citizens|oap|oaps|old-age pensioner|old age pensioner|old age pensioners|geriatric|geriatrics|senile|over the hill|past (his|her|your|their) prime|golden-ager|golden agers|coffin dodger|coffin dodgers|boomers|ok boomer|boomer) = older people
(even|so easy|so simple|easy enough|simple enough|easy|simple) ..4 «(grandmother|grandma|granny|nan|gran|grandparents|mum|mom|mother|grandpa|grandfather|grannies)» (can|could|will|would|understands|uses) =
digital natives = experienced users
digital native = experienced user
(too old (to|for)|at your age|for your age|for (his|her|their) age) = 

# peoples
(gypped|gyp|gypping|jewed|jew down|welshed on|welsh on|indian giver|indian givers|going native|go native|gone native|off the reservation|circle the wagons|on the warpath|low man on the totem pole|bottom of the totem pole|totem pole|too many chiefs|chinese whispers|chinese fire drill|mexican standoff|dutch courage|dutch treat|go dutch|french leave|irish goodbye|scotch someone|double dutch|pardon my french|excuse my french|chinaman|chinamen|china doll|yellow peril|powwow|pow-wow|pow wow|spirit animal|spirit animals|peanut gallery|sold down the river|cotton-picking|cotton picking|uppity|call a spade a spade|jimmy rigged|jerry-rigged|jerry rigged|hip hip hooray|eenie meenie|eeny meeny|open the kimono|open kimono|long time no see|no can do|barbarians|barbaric|third-world|third world|banana republic|dark continent|darkest africa|ghetto|slum dog|whitewash our|redskin|redskins|red indian|red indians|pocahontas|squaw|eskimo|eskimos|gypsy|gypsies|gipsy|orientals|oriental (people|person|guests|customers|lady|woman|man|gentleman|appearance|accent|name|names|food|staff|looking|students)|coloured (people|person|customers|guests|lady|man|woman)|colored (people|person|customers|guests|lady|man|woman)|non-white|nonwhite|half-caste|half-breed|mulatto|negro|negroes|illegal (alien|aliens|immigrant|immigrants)|illegals|foreign-looking|foreign-sounding|sounds foreign|look foreign|exotic (name|names|accent|looks|appearance|background|looking)|where are you really from|native english speaker only|ching chong|jap|japs|paki|pakis|wetback|spic|goy|goyim|shyster|hymie|tar baby|uncle tom|slave labour|slave labor|slave driver|slave-driver|slaving away|slave away|slaved over|slaving over|wage slave|nazi|nazis|grammar nazi|grammar nazis|feminazi|gestapo|concentration camp|final solution|jihad on|towel heads|savages|savage|uncivilised|uncivilized|primitive (people|culture|cultures|tribe|tribes)|tribal leaders|inner-city kids|white trash|trailer trash|redneck|rednecks|hillbilly|hillbillies|chav|chavs|pikey|pikeys|welfare queen|the natives|natives are (getting)? restless|broken english|bad english|proper english) =
(our|the|your|join the|of the|my|a) (<any>)? tribe (of|today|and|is|now|for|at|here|$) = community
(like a|as a|in a) third-world country =
(gay|queer) (lifestyle|agenda) =
(homosexual|homosexuals) = gay
(that is|that's|so) gay =
`;
