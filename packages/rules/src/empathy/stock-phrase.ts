import { type Cue, defineRule, type Finding, type Reading, type Sentence } from '@trustlint/core';
import { clauseEnd, clauseStart, withoutOverlaps } from '../clause.ts';
import { isTitle } from '../wording/title.ts';

const VERY =
  '(very|really|truly|highly|extremely|so|greatly|deeply|sincerely|always|all|both|so very|most|of course|still|kindly|completely|totally|fully|certainly)';
/** What a company says matters to it, when it could be anybody's. */
const TREASURE =
  '(business|custom|customers|clients|guests|members|users|patients|passengers|readers|players|policyholders|customer|opinion|opinions|feedback|call|calls|message|messages|email|e-mail|enquiry|inquiry|query|request|satisfaction|comfort|convenience|loyalty|patronage|trust|patience|understanding|cooperation|co-operation|time|privacy|experience|happiness|relationship|partnership|input|views|comments|concerns|concern|thoughts|needs|support|well-being|wellbeing|peace of mind|suggestions|interest|membership|service|quality|complaint|complaints|safety|custom with us|continued <any>)';
const THANKS =
  '((thank you|thanks) ((so|very|ever so|most|too)? (much|kindly|sincerely|warmly)|a (million|ton|lot|bunch|bundle|heap|thousand)|(heaps|loads|tons|awfully|indeed|all))?|(many|much|big|huge|heartfelt|sincere|warmest|warm|kind|hearty|special) thanks|a (big|huge|warm|heartfelt|special|sincere|massive|hearty) (thanks|thank you)|much obliged|(our|my|accept our|accept my) ..1 (thanks|gratitude|appreciation)|thx|thanx|ta|cheers|ty|thank u|(express|extend|offer|convey) (our|my) ..2 (thanks|gratitude|appreciation)|(i|we) <ly>? (would like to|want to|wish to|like to)? thank you|(i|we) (are|am) ..1 (grateful|thankful|obliged|appreciative|indebted) (to you)?)';
const COMPANY =
  '(us|me|our <any>|our <any> <any>|the <any>|the <any> <any>|<cap>|<cap> <cap>|<cap> <cap> <cap>|<placeholder>|here|in|support|customer (service|support|care))';
/** Words that a thank-you for any message may hold; every other word is about this one. */
const GENERIC_WORDS = new Set(
  'query queries inquiry inquiries enquiry enquiries question questions concern concerns issue issues matter problem request message email e mail note feedback interest complaint ticket letter same comments input the this that these your a an us our account recent regarding about to case reference above today again with for any further on in of service services product products customer support team company kind valued valuable nice recent contents which who have has been be was were we i it is are and or also noted received read carefully passed relevant department matter inquiry so much very here there other additional more anything patience understanding cooperation'.split(
    ' ',
  ),
);

/** Whom a company speaks of when it speaks to nobody. */
const PUBLIC =
  '(customer|customers|client|clients|guest|guests|member|members|patient|patients|passenger|passengers|user|users|reader|readers|player|players|fan|fans|visitor|visitors|traveller|travellers|shopper|shoppers|subscriber|subscribers|community|policyholders|policyholder|friends|tenant|tenants|donor|donors|diner|diners|student|students|parent|parents|family|families|resident|residents|buyer|buyers|supporter|supporters|learner|learners|pupil|pupils|citizen|citizens|neighbours|volunteers|owners)';
/** What companies claim to be good at. */
const VIRTUE =
  '(excellence|quality|service|customer service|customer care|great service|outstanding service|satisfaction|customer satisfaction|safety|comfort|trust|innovation|integrity|transparency|reliability|care|caring|hospitality|convenience|privacy|security|listening|helping people|helping you|helping others|serving you|serving others|putting you first|happiness|your <any>|customer <any>|health and safety)';
/** What arrives at a desk: each of these is said to count. */
const ARRIVAL =
  '(enquiry|inquiry|question|query|mail|email|e-mail|message|letter|call|ticket|case|parcel|order|request|remark|comment|suggestion|review|complaint|idea|opinion|voice|view|visit|booking|donation|gift|detail|customer|concern|report|application|submission|interaction|conversation)';
/** What serving the reader is said to be. */
const REWARD =
  '(reward|achievement|joy|passion|pleasure|privilege|honour|honor|mission|pride|purpose|priority|calling|aim|goal|tradition|business|delight|ambition|satisfaction|happiness|motivation|inspiration|drive|vocation|wish|asset|everything|strength|trademark|speciality)';
const SERVE =
  '(serving|pleasing|helping|assisting|satisfying|delighting|supporting|welcoming|hosting|pampering|looking after|caring for|taking care of|being there for|to (serve|help|please|assist|welcome|support|satisfy|delight|look after|take care of|see|make|give|keep))';
/** Who is glad of the reader’s choice. */
const GLAD =
  '(glad|grateful|thankful|happy|honoured|honored|delighted|pleased|thrilled|flattered|proud|touched|humbled|fortunate|lucky|privileged|overjoyed|chuffed|appreciative|appreciate|appreciates|love|means (a lot|so much|the world|a great deal|everything|much) (to (us|me|our <any>))?)';
/** What the sender claims to understand. */
const FEELING =
  '(frustration|frustrations|disappointment|concern|concerns|annoyance|situation|position|feelings|anger|worry|worries|inconvenience|upset|displeasure|dissatisfaction|anxiety|predicament|sentiments|impatience)';
const HELP_WORD =
  '(questions|question|queries|query|concerns|concern|enquiries|inquiries|issues|problems|doubts|help|assistance|information|support|clarification|clarifications|trouble|difficulties|details)';
const REACH =
  '(get in (touch|contact)|(contact|call|ring|email|e-mail|message|ping|phone|text) (us|me)|reach out|(write|reply|respond|come|get) (to us|to me|in|back)|(give|drop|send) (us|me) (a|an) ..1 <any>|shout|holler|ask|let (us|me) know|speak up|reach (us|me))';

export const stockPhrase = defineRule({
  id: 'empathy/stock-phrase',
  level: 'phrase',
  severity: 'warning',
  fix: 'suggest',
  profile: 'recommended',
  summary: 'A worn formula that shows nobody read the message.',
  why: 'Everybody has read these lines a hundred times and knows that they come with every letter. They take the place of the one sentence that only this reader could have got.',
  sources: ['000 1.1', '001 2'],
  options: {},
  phrases: {
    // "Your call is important to us", "we value your business".
    'empathy/stock-phrase.value': [
      `your (<any>|continued <any>|valued <any>|<any> and <any>)? ${TREASURE} ..3 (is|are|means|mean|matters|matter|remains|comes|come|counts) ..1 ${VERY}? (important|everything|a lot|the world|so much|a great deal|valuable|valued|appreciated|first|paramount|of (the)? <any>? importance|our (top|number one|first|highest|main|absolute|utmost)? ..1 (priority|concern|goal|focus|mission|aim)|at the heart|what (drives|matters|counts)|dear)`,
      `your ${TREASURE} (matters|counts) (to us)?`,
      `(we|i) (do|all|also|here)? ${VERY}? (value|cherish|treasure|prize|care about|appreciate|welcome|respect) (you as a|your|our|all|every|each of our|each and every) ..3 ${TREASURE}`,
      '(we|i) (do|all)? <ly>? (value|care about|appreciate) you (as)?',
      '(customer|client|guest|patient|member|passenger|user|your|reader|player) (satisfaction|happiness|experience|service|comfort|care) (is|remains|has always been) ..2 (our|everything|first|at the|what|always|paramount|number|key)',
      'nothing (is|matters) more (important)? (to us|than)',
      '(means|matters) (a lot|the world|so much|everything|a great deal|very much) to us',
      '(we|our team|our staff|all of us|everyone here) ..2 (strive|strives|aim|aims|endeavour|endeavours|endeavor|work hard|are committed|is committed|are dedicated|is dedicated|are devoted|pride ourselves|prides itself|take pride|takes pride|take great pride|are proud|are passionate|is passionate|do our utmost|always try|are determined|constantly strive|go the extra mile|go above and beyond) (to|in|on|about|at)? (provide|deliver|offer|give|ensure|make|bring|serve|exceed|meet|improve|be|providing|delivering|offering|giving|ensuring|serving|exceeding|our|customer|your|excellence|quality|the (best|highest)|every|helping|making|being|help|keep|achieve|what we do)',
      '(we|our team) (strive|strives) (to|for)',
      '(we) (go|always go) (the extra mile|above and beyond)',
      'committed to (providing|delivering|offering|giving|ensuring|serving|excellence|customer|your|our customers|quality|the highest|making|helping|improving|you)',
      '(passionate|serious) about (our|your|customer|service|quality|helping|what we do|excellence)',
      `(your|our|${PUBLIC}) ..2 ${TREASURE} ..1 (drives|guides|shapes|inspires|motivates|fuels|powers|lies|lie|sits|sit|stands|stand) ..2 (everything|all|what|our|us|heart|core|centre|center|forefront)`,
      '(in|at) the (very)? (heart|core|centre|center|forefront|foundation|root|middle) of (all we|everything we|what we|whatever we|all our|all (that)? we|everything|our (daily|whole|entire|own)? (attention|thinking|thoughts|actions|efforts|decisions|activities|planning|universe|focus|concerns|doing|interest|world|business|work|philosophy|values|mission|service|company|culture|approach|strategy|thinking|team|operation|operations|identity|being)|who we)',
      `(going|go|goes|went|gone) (above and beyond|the extra mile)`,
      `${SERVE} (you|others|people|(our|all our|every|each|the)? ${PUBLIC}|your ..1) ..1 (is|remains|has always been|means|was|will always be) ..3 ${REWARD}`,
      `our (own|very|team 's|one and only)? (greatest|biggest|highest|proudest|dearest|finest|best|only|first|real|true|sole|main|top|constant|one) ${REWARD} (is|are|lies in|comes from|has always been|remains) ..1 (you|your|(a|every|each|our|all)? (happy|satisfied|contented|smiling|loyal)? ${PUBLIC}|${SERVE}|happy|satisfied|when you)`,
      `(every|each|any|every single|each and every) ${ARRIVAL} ..1 (counts|matters|is (important|valuable|precious|special|dear|valued|appreciated|heard|welcome|a gift)) ..1 (for|to|by|with) (us|our <any>|me|the <any>)`,
      `(every|each|every single|each and every) ${ARRIVAL} (counts|matters|is (important|valued|special|heard))`,
      `${GLAD} (it|the fact)? (that)? you (have)? (chose|chosen|choose|pick|picked|selected|trust|trusted|bank with|fly with|shop with|came to|come to|turned to|thought of|decided (on|for)|opted for|stay with|stayed with|stuck with|put your (trust|faith) in|use|used|visited|joined) (us|our <any>|me|<cap>|<placeholder>)`,
      `(strive|strives|striving|endeavour|endeavours|endeavor|endeavors|endeavouring|endeavoring) (daily|always|hard|every day|constantly)? (to|for) ..1 (provide|deliver|offer|give|ensure|bring|serve|exceed|meet|improve|excel|help|achieve|maintain|uphold|satisfy|delight|please|excellence|perfection|quality|service|satisfaction|(the|only the)? (best|highest|finest)|make (you|your|every|our|each)|be (the|a)|keep (you|our|your|every))`,
      `(all of us|everyone|everybody|each of us|us all|our ..1 (crew|staff|team|people|colleagues|drivers|nurses|waiters|teachers|company|family)|the (whole|entire) team) ..5 (aim|aims|work|works|try|tries) ..2 to (provide|deliver|offer|give|ensure|bring|make|serve) ..1 (you|every|our|customers|(the)? (best|highest|finest)|a (great|smooth|perfect|memorable|wonderful|pleasant|seamless|warm))`,
      'your (every)? wish is (our|my) command',
      "(nothing|no (request|job|task|question|order|wish|problem|query|detail)) (is|'s) (ever)? too (much|big|small|great|little|large) ..1 (trouble|bother|to ask|for (us|me|our))",
      "(we|i) (are|am|'re) (only|truly|never|not)? (truly|really)? (happy|satisfied|content) (when|until|unless|if|once) (you|our ..1)",
      "when you (are|'re) (happy|satisfied) (so)? (are)? we",
      '(written|spelt|spelled) (in|with) (capital|big|large) letters (here|with us|at|by)?',
      "you (are|'re) never (just)? (an|a) <any>? (number|face|file|statistic)",
      '(runs|run|flows|flow) (through|in) our (veins|blood|dna)',
      '(live|lives) and (breathe|breathes) (service|hospitality|quality|customer|excellence|our|what|for)',
      'as (if|though) (it|they|you) (were|was|is|are) (our own|family|royalty)',
      `(without|but for) (you|(our|the|all our) ..1 ${PUBLIC}|${PUBLIC} like you|your (support|loyalty|trust|custom)) (we|there|none|nothing) (would|could)`,
      `(would|could) (be|not) ..4 without (you|(our|the) ..1 ${PUBLIC}|${PUBLIC} like you|your (support|loyalty|trust|custom)) $`,
      `your ${ARRIVAL} (has|have|gets|receives|deserves|enjoys|will (have|get|receive)) (our|my) ..1 (attention|care|priority|consideration)`,
      `(hold|holds) (you|(our|all our|every) ..1 ${PUBLIC}|your <any>) in (the|such|very)? (highest|high|great) (regard|esteem)`,
      `(you|(our|all our|the) ..1 ${PUBLIC}|your (loyalty|trust|custom|support|business)) ..1 (mean|means) (the world|everything|a lot|so much|very much|a great deal) to (us|me)`,
      `(never|not) take (your ..1|you|(our|any of our)? ${PUBLIC}) for granted`,
      `^ (our|the)? ${PUBLIC} (always|will always|do)? (come|comes) first (here|with us)? $`,
      'we are all about (making|putting|giving|serving|you|customer|service|our|quality|your|happy|people)',
      `${VIRTUE} ..2 (is|are) ..2 (what we do|what (drives|matters|counts)|who we are|our (passion|promise|mission|philosophy|motto|standard|business|way|goal|hallmark|watchword|trademark|pleasure|privilege|joy|middle name|job|honour|honor|purpose|focus)|second nature|a (promise|privilege|pleasure|joy|honour))`,
      '(in|part of) (our|the company) (dna|blood|genes|nature)',
      '(obsessed|obsess|obsessive) (with|over|about) (our|you|your|customer|customers|quality|service|the customer)',
      `customer (obsessed|obsession|centric|centricity|focused)`,
      '(our|it is our|the) ..1 (mission|aim|goal|objective|promise|pledge|ambition|passion|vision|purpose|motto|philosophy|endeavour|endeavor) ..1 (is|remains|has always been|to)? ..1 (to (give|provide|deliver|offer|make|ensure|exceed|serve|help|satisfy|delight|keep|create|bring|be|meet)|your|customer|complete|total|full|always) ..6 (service|experience|customer|customers|satisfaction|guest|guests|you|smile|quality|needs|expectations|support|best|excellence|comfort|happy|happiness)',
      '(commitment|dedication|devotion|dedicated|devoted) to (excellence|quality|service|serving you|our customers|our guests|our members|your satisfaction|customer|customers|you)',
      '(never|not) (compromise|settle|cut corners) (on|for|when)',
      '(never|not) (stop|rest|cease) (improving|until|striving|trying|learning|working)',
      '(constantly|continuously|continually|always|forever|tirelessly|ever|permanently|constant) (working|striving|trying|looking|seeking|aiming|endeavouring|strive|work|try|seek|aim) ..3 (improve|improving|improvement|enhance|better|serve|provide|deliver|raise|exceed|ways|perfection|excellence)',
      '(always|ever) (here|there) (for you|to help|to assist|to support|to serve)',
      '(here|there) for you (24|always|around|round|every|day|any time|anytime|whenever|no matter|all the way|7)',
      '(are|am|be|is) here for you $',
      '(can|may|could) (always|fully|certainly|absolutely)? (count|rely|depend|bank) on (us|our (team|support|service|staff|help|commitment))',
      `(every|our|all|each|the) ..1 ${PUBLIC} (is|are|as) ..1 (family|part of the family|unique|vip|king|a friend|important|valued|special|everything|the reason|our)`,
      `our (most)? (valued|loyal|esteemed|treasured|dear|beloved|cherished|precious|wonderful|amazing|highly valued) ${PUBLIC}`,
      'you are (very|so|truly|really|extremely|always)? (important|precious|special|valuable|everything) to us',
      'you are (more than|not) (just|only|merely)? (a|another) (number|customer|ticket|name)',
      '(because|as) you (matter|count|deserve)',
      'you are (the reason|why) (we|why we|our|i|that we)',
      '(the reason|why) (why)? we (do what we do|exist|get up|come to work|are here)',
      'we exist to (serve|help|make|support|delight)',
      '(customers|clients|guests|members|fans|users|feedback|input|comments|loyalty|support|passengers) (like|such as) (you|yours|yourself|yourselves)',
      'your ..1 (loyalty|support|patience|feedback|trust|custom|kindness|effort|contribution|commitment) ..1 (has|have|does|do|will|is|never) (not|never|goes)? ..1 (gone|go|goes|going|remain)? unnoticed',
      '(we|i) (do|really|truly)? hear you loud',
      '^ (please know that|please know|know that)? (we|i) (do|really|truly)? hear you $',
      'in (good|safe|(the)? best (of)?|great|capable|expert) hands',
      'rest easy (knowing|that|because|in)',
      '(treat|treats|handle|handles|process|give|gives|treated|handled|given|processed) (every|each|all|any|your|with|the)? ..3 (highest|utmost|top|greatest|maximum|absolute|full|due) (priority|care|attention|importance|urgency|diligence|respect|consideration)',
      'with (the)? (utmost|greatest|highest) (care|attention|priority|diligence|importance|urgency|respect|seriousness|professionalism)',
      '(is|are|remains|as|be|been) (our|the) ..1 (top|number one|highest|first|main|absolute|biggest|greatest|foremost|utmost|key|paramount) ..1 (priority|concern|goal|mission|priorities|objective)',
      `${VIRTUE} (always|comes|come|always comes|will always come) first`,
      'want (you|every <any>|all our <any>|our <any>) to (have|enjoy|get|feel|love|be) (the (best|most|greatest|finest)|a (great|wonderful|perfect|seamless|smooth|fantastic|pleasant)|at home|valued|special|delighted|happy|your experience)',
      'nothing (makes|gives|pleases|delights|brings) us (happier|more|greater|as much|quite)',
      '(great|good|excellent|outstanding|real) (service|support|care) (begins|starts) (with|by|when)',
      '(feedback|criticism|complaint) is (always)? (a gift|a present|welcome|essential|invaluable|how we|what helps)',
      '(the)? (service|experience|attention|support|care|quality) (that)? you deserve',
      '(we|i) take (all|any|every|your|each|such|these|this|customer|the|our)? ..3 (feedback|complaint|complaints|concern|concerns|matter|matters|comments|privacy|security|quality|satisfaction|issue|issues|this|safety|opinion|opinions|reports|report|suggestions|customers|service) ..2 (very|extremely|really|so|most)? seriously',
      '(all|any|every|your|each|such|customer) (feedback|complaint|complaints|concern|concerns|comments|opinion|opinions|suggestions|reports|criticism) (is|are) (always)? taken (very|extremely|really|so|most)? seriously',
      'we take (this|it|that|these|such things|everything) (very|extremely|really|so|most)? seriously',
      `(as|being) (a|one of our|our) (most)? (valued|loyal|esteemed|treasured|cherished|appreciated|important|longstanding|long standing|dear|special|highly valued|respected|honoured) (${PUBLIC}|part|friend|partner|supporter|donor|contributor|regular|neighbour|neighbor|shareholder|participant|student|parent|cardholder|holder|resident|business|<any> (${PUBLIC}|holder|partner))`,
      `${THANKS} for (being|remaining|staying|your being) ..2 (loyal|valued|great|wonderful|part of|such a|a customer|our customer|with us|member|customer|client|fan|awesome|amazing|friend|supporter|family)`,
      'you are (a|one of our|our) (most)? (valued|loyal|esteemed|important|appreciated) <any>',
      '(our|the) (customers|clients|guests|members|patients|users|players|readers) (are|come|always come|mean) ..1 (our|first|the heart|everything|at the heart|king|important|always)',
      '(your|customer|client|guest|member|our customers|our clients|our guests) ..2 (comes|come) first',
      'putting (our|the|you|your)? (customers|customer|guests|clients|members)? first',
      '(the|our) (customer|guest|client) is (king|always right|our)',
    ],
    // "Nothing is dearer to us than your trust", "you are a treasured part of our family".
    'empathy/stock-phrase.creed': [
      `nothing (else)? (is|matters|means|pleases|counts|could be|makes) ..4 (to|for)? (us|our <any>|we) ..2 than (your|our|a|the|happy|satisfied|you|seeing|making|keeping)`,
      `(nothing|no one|nobody) (is|matters) (more|dearer|closer|as) ..5 than (your|our|you|happy|satisfied)`,
      `your (smile|smiles|happiness|satisfaction|comfort|trust|joy|delight|success|good mood|thanks) (is|are|remains) (our|the|what|always) <any>`,
      `you (are|remain|will always be) (such)? (a|an|one of our|our|always) ${VERY}? (highly valued|much loved|treasured|cherished|esteemed|beloved|precious|priceless|vital|integral|important|valued|special|welcome|dear|big|key|essential) (part|member|piece|friend|pillar|asset|guest|customer) of (our|the)`,
      `you are (very|so|truly|really|always|quite)? (part of|one of) (the|our) (family|team|community|tribe|story)`,
      `(it is|it's)? (people|${PUBLIC}) like you (who|that|make|keep|are)`,
      'you make (it|us|what we do|our (day|work|job|club|shop|business|community)|this|everything|all) (all)? (worthwhile|possible|worth|special|what it is|better)',
      `your (${TREASURE}|kindness|encouragement|enthusiasm|love) (keeps|keep|makes|make|inspires|fuels|gives|means|drives|helps) (us|our|the world|everything|it)`,
      `(we|i) (are|feel|am|would be|remain) ${VERY}? (proud|honoured|honored|privileged|blessed|humbled|lucky|fortunate|grateful|thankful) (to|for|that) (have|having|count|counting|call|welcome|be serving|serve|be|number|include|you) (you|us)? (as|with|among|in|at|on|are|a|your|one|part)`,
      `(we|our team|our staff|everyone here|our company) (all)? (pride|prides) (ourselves|itself|themselves) (on|in|upon)`,
      `(we|i) (take|takes) (great|enormous|immense|real|huge|special|particular)? (pride|care|delight|pleasure|joy) in (our|the|every|each|all|what|serving|helping|offering|providing|giving|making|being|delivering|looking|caring)`,
      `(hold|holds|holding) (ourselves|itself|our <any>) to (the|a|very)? (highest|high|higher|strictest|very) <any>`,
      `(service|quality|excellence|comfort|care|safety|trust|hospitality|satisfaction|honesty|punctuality|reliability|happiness|customers|guests|patients) (is|are|has (always)? been|have (always)? been|have always|remains) (our|the|what|at|in|always|more than) ..2 (passion|promise|standard|motto|tradition|heart|mission|business|calling|focus|centre|center|core|hallmark|watchword|word|aim|goal|purpose|life|love|dna|blood|bread|trademark|philosophy|first|about|a)`,
      `(only|nothing but|just|simply)? the (very)? best (is|will do|service|treatment)? (just)? (good enough)? for (you|our|every|all|each)`,
      'you deserve (only|nothing but|nothing less than|simply|just|always)? (the (very)? best|better|the finest|excellence|great|outstanding|first class|top)',
      '(go|going|goes|bend|bending) (out of (our|their|its|my) way|over backwards|to great lengths|to any length|the whole nine yards) (to|for)',
      '(leave|leaves|leaving|left) no stone unturned',
      '(every|any|each|a) (complaint|criticism|piece of feedback|comment|review) (is|as|helps|gives|makes) (seen as|us|always)? (a|an|our|us)? (chance|opportunity|gift|present|learn|lesson|to|better|valuable)',
      '(of|is of|are of) (paramount|utmost|the utmost|the greatest|vital|prime|great|the highest|supreme) (importance|concern|priority) (to|for)? (us|our)?',
      '(sit|lean) back (and|,)? (relax|enjoy)',
      "((have|'ve) got|have) (you|your back|this) covered",
      '(leave|leaving) (it|everything|all that|the rest|that|this) (all)? (with|to|up to) us',
      '(we|i) (take|have taken|will take) care of (everything|the rest|all (that|the rest)|it all)',
      '(we|our team|i) (are|am|is) (always|ever|only|so|all|just|still)? (here|there|on hand|ready|happy|glad|willing|eager|keen|waiting|around|available) (to|and)? (lend|give) (you)? (a (helping)? hand)',
      `(we|i) (do|fully|completely|truly|totally|really|certainly|quite|well)? (understand|know|realise|realize|appreciate|see) (just|exactly)? how (very|much)? (important|valuable|precious|much|special|busy) (this|that|it|your <any>|you|<any> <any>) (is|are|must be|may be|means|mean)`,
    ],
    // "We care", "we listen", "you always come first".
    'empathy/stock-phrase.claim': [
      `(we|i) (do|really|truly|genuinely|deeply|sincerely|always|all)? (really|truly|genuinely|deeply|sincerely|always)? (care|listen|love|stand (by|behind|with)|live for|work for|exist for) (deeply|passionately|a lot|so much|dearly|to|for|about)? (about|to|for)? (you|your <any>|(our|every|each|all|all our|the) ..1 (${PUBLIC}|tenants|parents|donors|students|families|readers|people|products|work|promises|word|quality|community|what you))`,
      '(we|i) (do|really|truly|genuinely|always|just) (really|truly|genuinely|deeply)? (care|listen) $',
      '(because|and|since) we (do|really|truly)? (care|listen) $',
      '(we|i) (really|truly|just|simply|all)? love (to help|helping|what we do|our (job|jobs|work|customers|guests|community|members)|hearing)',
      '(we|i) (are|am) all ears',
      '(we|i) hear you and',
      `(with us|at <cap>|at <cap> <cap>|at <placeholder>|here|for us|to us) you (will)? (always|really|truly)? (come|are|matter) (first|number one|family|more|king|special|important|everything)`,
      'you (will|do)? (always|really|truly) (come|are|matter) (first|number one|family|to us)',
      'you are (our|always|still|forever)? ..1 (number one|first priority|priority|top priority|reason)',
      '(everything|all) (that)? we do (is (for|about|to|because of) (you|our)|we do for you|starts with|revolves)',
      '(it is|this is)? all about you $',
      `(we|i) (always|do)? (treat|treats|consider|regard|see|view|welcome|greet) (every|each|all|our|you|any) ..2 (like|as) (family|a friend|friends|royalty|a king|a vip|if you|you are|you were|part of|one of|a (priority|partner|member|valued)|we would)`,
      '(we|i) (always|do)? (treat|treats) (our|every|you|all|each) ..2 (as|the way|how|like) (we|i) (would)?',
      '(one|a) (big|large|great|happy) ..1 family',
      `(attach|attaches|place|places|put|puts|set|sets|lay|lays) (a)? (great|the (greatest|highest|utmost)|special|particular|enormous|huge|much|considerable|high) (importance|value|store|emphasis|stress|premium|weight) (to|on|by|upon)`,
      'in the business of (making|helping|serving|delighting|caring)',
      `(making|keeping|seeing|helping) (you|our <any>|people|customers|guests) (happy|smile|satisfied|succeed)? (makes|is|keeps) (us|our|what|the)`,
      `(a|one|every)? (happy|satisfied|smiling|returning|loyal|contented) ${PUBLIC} (is|are|makes|make) ..1 (our|us|the|what) ..1 (reward|goal|aim|priority|best|greatest|success|happiness|everything|happy|pride)?`,
      '(always|only)? (aim|aims|aiming) to (please|satisfy|impress|delight|exceed|wow)',
      'your (business|custom|loyalty|support|trust) is (what|why|the reason|how)',
      'your (voice|opinion|opinions|views|view|feedback|input|say|words|experience|ideas|thoughts|comfort|wellbeing|happiness|time|health|patience) (counts|count|matters|matter) (to us|here|a lot|so much|too)? $',
      'by your side',
      'your (enquiry|inquiry|query|case|matter|request|complaint|concern|concerns|feedback|message|email|application|order|ticket|comments) (is|are|has|have|will) ..1 (been|being|be|receive|receiving|received|get|getting|enjoy|have|given|treated|heard|dealt|handled)? ..2 (attention|a priority|priority|heard|dealt with|(passed|forwarded|sent|given|handed|shared|routed|escalated) ..1 to the (relevant|concerned|appropriate|right|correct|responsible|respective) (department|team|person|people|colleagues|desk|unit|party|parties))',
      '(give|giving|gives|given) (it|this|your <any>|you|the matter|them) (our|my|the) (best|full|undivided|immediate|prompt|personal|utmost|fullest|complete|close) (attention|consideration|care)',
      '(take|taking|taken) (your|this|it|these|all) ..2 (into (consideration|account)|on board|to heart)',
      'your (frustration|disappointment|annoyance|anger|concern|worry|upset|displeasure) is (completely|totally|entirely|perfectly|fully|quite|very|wholly)? (understandable|understood|valid|justified|noted|natural)',
      '(we|i) (do|fully|completely|certainly|can)? (understand|know|appreciate|realise|realize|imagine) (that)? (this|it) (may|might|must|can|could|is|has been) (be)? (frustrating|annoying|inconvenient|upsetting|disappointing|stressful|difficult) $',
      '(we|i) (do|fully|completely|certainly|can)? (know|understand|appreciate|imagine) (exactly|just)? how you (feel|must feel|are feeling) $',
      '(be|rest|feel|stay) assured (that)? (your|all your|this|the) ..2 (is|are|has|have|will)',
    ],
    // "Thank you for contacting us."
    'empathy/stock-phrase.contact': [
      `${THANKS} (again|once again|kindly|very much)? for (contacting|reaching out|getting in touch|writing|writing in|calling|emailing|messaging|getting in contact|being in touch|connecting|dropping us a line|getting back|turning to|reaching|approaching|choosing to contact|your (recent|kind|valued|esteemed|nice|lovely|latest|prompt|warm|initial|first|detailed|quick|swift|thoughtful)? (contact|email|e-mail|message|mail|enquiry|inquiry|query|request|interest|correspondence|letter|call|note|communication|communications|outreach|question|ticket|submission)) (to|with|in|out to|back to|over to|in with)? ${COMPANY}?`,
      `${THANKS} for (taking the time to)? (bring|bringing|raise|raising|drawing|calling|flagging) (this|it|that|these|the|your <any>|same)? ..1 to (our|my) <any>? (attention|awareness|notice)`,
      `${THANKS} for (sharing|giving us|sending|providing|offering|leaving|submitting) (us)? (your|the|some|this|such)? <any>? (feedback|thoughts|opinion|opinions|views|experience|comments|concern|concerns|suggestion|suggestions|input|review|story) (with (us|our team))?`,
      `${THANKS} for letting (us|me) know (about (this|it|your (concern|concerns|experience|issue|problem)))? $`,
      `${THANKS} for letting (us|me) know (about (this|it|your (concern|concerns|experience|issue|problem)))? and`,
      `${THANKS} for (placing|putting|having|showing|keeping) (your|the|such|so much)? (trust|confidence|faith|belief) (in|with) (us|our|<cap>|<placeholder>)`,
      `${THANKS} for (making|letting) us (part of|be part of|serve|a part|your|join)`,
      `${THANKS} for (your|all your) (time|patience|trust|loyalty|feedback|support|business|custom|help|effort|efforts|interest|understanding|consideration|kindness) and (your)? (time|trust|loyalty|consideration|support|understanding|custom|interest|cooperation|attention|feedback|patience|kindness)`,
      `${THANKS} for taking the time (to|out)`,
      `${THANKS} for (choosing|using|shopping|flying|banking|travelling|traveling|staying|playing|doing business|trusting|working|partnering|booking|joining|subscribing|supporting|selecting|picking|considering|dining|riding|being|visiting|placing your trust|putting your trust|your continued|your loyal|your ongoing|your valued|your long standing) (with|to|in|at|on)? (us|our|<cap>|<placeholder>|support|custom|loyalty|business|trust|patronage|interest|as your|for|(support|custom|loyalty) and <any>)`,
      `${THANKS} for your ..1 (business|custom|loyalty|patronage|support|trust|interest|feedback|cooperation|co-operation|kindness|attention|attention to this matter|time|consideration|loyalty and support|time and patience|continued support|trust in us)`,
      `(your|the) (feedback|input|comments|message|query|enquiry|inquiry|request|email|patience|understanding|cooperation|interest|support|time|loyalty|trust|custom|suggestions|opinion) (is|are) (much|greatly|highly|truly|always|very much|really|most|deeply|kindly)? (appreciated|valued|welcome|important to us)`,
      `(we|i) ${VERY}? appreciate (you|your) ..1 (contacting|reaching out|getting in touch|writing|taking the time|bringing (this|it|these) to|business|custom|loyalty|feedback|interest|support|cooperation|co-operation|continued|trust|time|patronage|choosing|being)`,
      '(we|i) (have|are|were|acknowledge) ..2 (in receipt of|received) your ..1 (email|e-mail|message|query|enquiry|inquiry|request|letter|correspondence) (and|with) thank(s)?',
      '(in receipt of) your ..1 (email|e-mail|mail|message|query|enquiry|inquiry|request|letter|correspondence)',
      'thank you for (the)? same',
      `${THANKS} for (giving|granting|allowing|offering|affording|letting) (us|me) (the|this|an|a)? ..2 (opportunity|chance|privilege|pleasure|honour|honor|possibility|to (serve|assist|help|support|look|be))`,
      `${THANKS} for (your)? (all|(the|your) ..1 (trust|confidence|faith|loyalty|support)) (that)? (you)? (place|put|have placed|have shown|show|shown|placed)? (in|to|towards) (us|our <any>)`,
      '(cherish|value|treasure|appreciate|honour|prize) the (trust|confidence|faith|loyalty|support|time) (that)? you',
      `(and|also|do) appreciate your ..1 (business|custom|loyalty|feedback|interest|support|cooperation|co-operation|continued|trust|patronage)`,
      'your (valuable|valued|kind|esteemed|precious|continued|unwavering|ongoing) (comments|feedback|input|suggestions|opinion|opinions|views|enquiry|inquiry|query|custom|patronage|remarks|business|loyalty|trust|cooperation|contribution|attention to this)',
    ],
    // "It was good of you to get in touch", "lovely to hear from you".
    'empathy/stock-phrase.heard': [
      `(good|nice|great|lovely|kind|wonderful|so good|so kind|very kind|very good|thoughtful) of you to (get in touch|write|contact|reach|call|email|message|be in touch|get back|come to|turn to)`,
      `(good|nice|great|lovely|wonderful|fantastic|always good|always nice|always lovely|fab|fabulous|a pleasure|a delight|delighted|pleased|happy|thrilled|glad|chuffed) (to|you have|that you have|you|that you) (hear from you|heard from you|receive your|have your|get your|got in touch|contacted|reached out|read your|wrote|have heard)`,
      `your ..1 (email|message|mail|enquiry|inquiry|query|request|letter|ticket) (has|have) (now|just)? (reached|arrived|landed|found its way|been received|come through) ..3 (safely|us|with us|well|inbox|team|desk)`,
      '(we|i) (do|would|can only|must|now)? (crave|seek|solicit|beseech|entreat|beg|request|ask for|ask|rely on|bank on) (for)? your (kind|continued|gentle|gracious|usual|kindest)? (indulgence|patience|understanding|cooperation|forbearance|support)',
      'your ..2 (patience|understanding|cooperation|co-operation|indulgence|support|patronage) (is|are|would be|will be|shall be) ..2 (solicited|appreciated|requested|valued|sought|awaited|welcome|acknowledged)',
    ],
    // Appreciating patience: fine beside a reason or a time.
    'empathy/stock-phrase.patience': [
      `${THANKS} ..1 for (your|the)? ..2 (patience|understanding|cooperation|co-operation|comprehension|forbearance|kind understanding|tolerance)`,
      `${THANKS} ..1 for (bearing|being (so)? patient|understanding|holding|hanging (in|on|tight)|sticking with|staying with|being so understanding|putting up with|your continued patience)`,
      `(we|i) (would like to|want to|wish to|do)? ${VERY}? thank (all|all of you|everyone|everybody|you all|our|the|every) ..4 for (their|your) ..2 (patience|understanding|cooperation|co-operation|forbearance|tolerance)`,
      `(we|i|and) (would|do|also|will|can only)? ${VERY}? (appreciate|thank you for|value|count on|rely on|hope for|ask for|are grateful for|ask you for|request|beg) your ..2 (patience|understanding|cooperation|co-operation|comprehension|forbearance|kind understanding|indulgence)`,
      "(your|the) ..1 (patience|understanding|cooperation) (is|are|would be|will be|'s) ..1 (appreciated|welcome|valued|requested)",
      '(bear|bearing) with us',
      '(we|i) (hope|trust) (that)? you (understand|will understand|can understand|appreciate) $',
      '(we|i) (hope|trust|count on|appreciate) (for)? your (kind)? (understanding|comprehension)',
    ],
    // "We understand your concern in this regard": fine where the clause goes on to say which.
    'empathy/stock-phrase.understood': [
      `(we|i) ..2 (understand|hear|see|feel|appreciate|recognise|recognize|acknowledge|sympathise with|sympathize with|empathise with|empathize with|share|get|note|realise|realize|respect|imagine|regret) (and (appreciate|understand|share|respect|acknowledge))? your ${VERY}? (understandable|obvious|justified|legitimate)? ${FEELING}`,
    ],
    // Openings and closings.
    'empathy/stock-phrase.frame': [
      '(hope|hoping|trust|trusting|hopefully|pray|wish) (that|all|everything|things)? (this|my|our|the|you|your|it|everyone|all)? ..3 (finds|find|reaches|meets|catches|greets) you ..1 (well|healthy|safe|in|good|great|fine|happy|and)',
      '(hope|hoping|trust|trusting) (that|all|everything)? (you|everything|all|everyone|things) ..2 (are|is|have been|has been|keep|keeps|had|are having|is going) ..2 (well|fine|great|safe|healthy|good|a (great|good|nice|lovely|wonderful|fantastic|pleasant) (day|week|weekend|morning|start|time)|having (a|an) <any> (day|week|weekend|morning))',
      '(to|in order to|so (that)? we can|so we may|help us (to)?|so as to) (serve|assist|help|support|know) you (better|best|faster|more efficiently|even better)',
      'to (give|offer|provide) you ..1 (with)? the (best|highest) (possible)? (service|experience|quality|care|support)',
      '(take|use) this opportunity to (thank|wish|express|say|apologise|apologize|remind)',
      '(thanks|thank you|thanking you|thanking|many thanks|thx) (so much|very much|kindly)? in (advance|anticipation)',
      '(a|an|one|just a|only a) (phone call|call|click|message|email|e-mail|mail|tap|text|chat) away',
      'at your (full|entire|complete|kind|disposal)? (disposal|service|command)',
      'do not be (a stranger|strangers|shy)',
      `${REACH} (again|any time|anytime|at any time|with us|to us|with me|straight away|right away|back)? (if|should|whenever|in case|in the event) you (should|do|ever|might|may|still)? (have|need|require|run into|face|encounter|experience|want) (any|some|further|more|other|additional) (other|further|more|additional|and all)? ${HELP_WORD}`,
      `${REACH} (again|any time|anytime|at any time|with us|to us)? (if|should|whenever) (you (need|require|want)|there (is|'s|be|should be)|(we|i) can (help|assist|do)) ..1 (anything|something) (else|further|more)`,
      "(should|if) there (be|is|'s|are|should be) (anything|something) (else|further|more)",
      '(if|should) (we|i) (can|may|could) ..1 (help|assist|do|be) ..3 (further|else|more|any other)',
      '(always|ever|only too|more than|just|very|absolutely)? (happy|glad|delighted|pleased) to (help|assist) (you)? (with|in) (this|that|it|your (request|query|question|issue|enquiry|inquiry|concern|problem)|anything|any) ..1',
      '^^ (always|only too|more than|so)? (happy|glad|delighted) to (help|assist|be of (help|service|assistance)) $',
      '(delighted|happy|glad|pleased|love|loved|thrilled) (to)? (assist|help|hear|hearing) from (our|the) <any>',
      '(love|enjoy|loves) (hearing|to hear) from (our|you|the|all)',
      '(hope|hopes|hoping|trust|trusting) (that)? (this|it|that|the <any>|my <any>|our <any>|all) ..2 (helps|clarifies|clears|answers|explains|resolves|addresses|(is|was) (helpful|useful|of (help|use|assistance))|(is|was|will be|meets) ..2 (satisfaction|liking|approval|expectations))',
      '(works|work|worked|working) (very|really|extremely|so|incredibly)? hard (every day)? to (bring|give|provide|deliver|offer|make|ensure|keep|help|improve) (you|our|the|your|every|sure)',
      'your call will be (answered|taken)',
      'in the order (in which)? (it|they|you|that it) (was|were|is|are) received',
      '(do|doing|does|did|try|trying|give|giving|put) (our|my|their|its) (very|level|absolute|utter)? (best|utmost) (to (help|assist|serve|support|satisfy|accommodate|please|resolve|delight|be of|meet|make you)|for (you|our <any>)|at all times)',
      '(do|doing|try|trying) (our|my|their) (very|level|absolute)? (best|utmost) $',
      '(do|doing|done) (everything|all|anything) (that)? (in our power|in my power|we can|i can|we possibly can|possible|within our power|humanly possible|it takes) (to (help|assist|serve|support|resolve|fix|make|ensure|accommodate|satisfy))?',
      '(pleasure|privilege|honour|honor|joy|delight) (of)? (speaking|chatting|talking|doing business|dealing|working|serving|assisting|helping|welcoming|having|hosting) (with|to)? (you|your)',
      '(serving|helping|assisting|welcoming|supporting) (you|our <any>) is ..2 (pleasure|privilege|honour|honor|joy|passion|job|priority|what we)',
      '(look|looking) forward to (being of (service|assistance|help)|(a|our|many|the|your) ..4 (relationship|partnership|cooperation|collaboration|next visit|continued|years|business))',
      '(can not|could not|can hardly) wait to (see|welcome|serve|have|host|hear from) you',
      '(dedicated|friendly|expert|professional|skilled|passionate|experienced|committed|highly trained|knowledgeable|great|amazing) (team|staff|crew|agents|experts|professionals|advisers|advisors|specialists) (of (experts|professionals|specialists|advisers|agents|<any> <any>))? (is|are|will|stands|stand)',
      '(by|from|to|with|our|a) (our|the|a)? ..1 team of (experts|professionals|specialists|dedicated|friendly|highly|experienced|trained|skilled) ..1',
      '(experts|agents|team|advisors|advisers|staff|operators|specialists|representatives|we) (are|is) (always|all|ever|also)? (standing by|on hand|on standby|ready and waiting|ready to (help|assist|serve))',
      '(taken|take|made|make|taking) (due|careful|good)? note of (your|the|all|these) ..2 (comments|feedback|points|remarks|suggestions|concerns|opinion|complaint|message)',
      '(assured|assure you|certain|sure) of our (best|utmost|full|continued|commitment|highest|prompt|greatest|dedication)',
      '(assure|reassure|promise) you (that)? (we|our team|i) (are|am|is|will|do|take|always|have|value|care|work|be)? ..2 (our best|everything|best|utmost|seriously|committed|care|hard|dedicated|priority)',
      '(we|i|may i) wish you (all the (very)? best|well|every success|continued success|much (success|joy)) $',
      `(we|i) (do|can|really|certainly|truly|totally|fully|completely|absolutely|definitely|quite)? ..1 (understand|imagine|appreciate|see|realise|realize) (just|exactly)? how (very|extremely|really|incredibly)? (frustrating|annoying|inconvenient|upsetting|difficult|stressful|disappointing|important|aggravating|worrying) (this|that|it|such <any>) (must|may|can|might|would|is|has|will) (be|feel|have been|been)? (for you)? $`,
      '(your|customer) (time|loyalty|custom) is (valuable|precious|important)',
      '(we|i) (know|understand|realise|realize|appreciate) (that|how)? (important|much|valuable)? ..1 your (time|privacy|security|data|trust|business) ..2 (valuable|precious|important|to you|is)',
      '(with|beside|behind) you every step (of the way)?',
      "(we|i) (have got|have|'ve got) your back",
      '(our|my) (door|doors|line|lines|inbox) (is|are) always open',
      '(we|i) (are|am|were|was|would be) (so|very|absolutely|truly|just)? (thrilled|excited|over the moon|ecstatic|honoured|honored|privileged) (to|that) (have|serve|help|assist|welcome|be|you|hear)',
      '(we|i) (could not|would not) (do|have done|be|exist|be here) ..2 without you',
      '(customers|guests|clients|members|users|readers|fans|patients) like you',
      '(each|every|every single) (customer|guest|client|member|patient|passenger|reader|user|player|call|message) (matters|counts|deserves|is (important|special|valued|unique|a|treated|our))',
      'you (really|truly|do)? matter (to us|so much)',
      '(here)? at (<cap>|<cap> <cap>|<placeholder>|our <any>) (we|,) (believe|care|value|strive|take|know|understand|pride|love|aim|put)',
      '(welcome|part of) (to)? (the|our) ..2 family',
      'welcome (to)? your ..2 family',
      '(sorry|sad) to see you go',
      "(would|'d) love to hear (from you|your (thoughts|feedback|opinion|views))",
      '(work|working) (tirelessly|diligently|around the clock|round the clock|day and night|feverishly)',
      'working (very|extremely|really)? hard to (fix|resolve|solve|restore|get|make|improve|give|provide|keep|ensure)',
      '(if|should) (i|we) (can|may|could)? ..1 be of ..2 (assistance|help|service|use)',
      '(for|with) your (convenience|comfort|safety|security|peace of mind|protection) (and|in mind|is)',
      '(quality|service|excellence|trust|innovation|satisfaction) is (our|not|at|what|more|in our|guaranteed)',
      '(service|support|care) (with a smile|you can (trust|count on|rely on))',
      '(happy|satisfied) (customers|customer|guests|clients) (is|are) (our|what|the|everything)',
      '(has|have) been (a|our|my) (great|real|absolute|true)? (pleasure|privilege|honour|honor) ..1 (serving|helping|assisting|to serve|to help|having|doing)',
      '(we|i) (thank|would like to thank) you for (all)? (your|being|choosing|the)',
      '(your|the) (matter|case|query|request|message|enquiry|feedback|concern|comments|remarks|suggestions|concerns) (has been|have been|were|was|is|will be) (duly|carefully|now|also)? (noted|taken on board|logged with thanks|received with thanks|taken into consideration|taken very seriously)',
      '(we|i) (have|will)? ..1 (taken|take) (your|all|this|these|note of your) ..2 (comments|feedback|points|remarks|suggestions|concerns|opinion) (on board|into account|into consideration|to heart)',
      '(greetings|good wishes) (of the day|of the season)',
      `(should|if|in the event of|in case of|where) (any|further|additional|other|more) (other|further|more|additional)? ${HELP_WORD} (arise|arises|come up|crop up|should arise|occur|our|we|please|do|you|i|feel|the)`,
      '(please|and|so|do|just)? (do not|never) (hold back|think twice|be afraid|be shy|wait) (to|about|if|in|when|,)? (ask|get|getting|contact|contacting|reach|reaching|call|calling|writing|write|asking|you have|anything|there)?',
      'you know where (we are|to find us|i am|to find me|to reach us|we live) (if|should|when|whenever)',
      '^ (just|do|please|so)? (give us a (shout|call|ring|bell|buzz)|drop us a (line|note|message)|get in touch|reach out|pop in|holler) (any time|anytime|whenever|at any time|if you (ever)? (need|want)|again) ',
      '^ (just|do|please|so)? (give us a (shout|call|ring|bell|buzz)|drop us a (line|note|message)|get in touch|reach out) (any time|anytime|whenever|at any time) $',
      '^ may (this|my|our|the) ..2 (find|reach|meet|finds|reaches) you',
      '(hope|hoping|trust|trusting|hopefully) (that)? (you|your) ..4 (keeping|staying|doing|loved ones|family|week|day|weekend|month|year) ..3 (well|safe|healthy|great|good|start|lovely|wonderful|nicely|fine|fab|amazing)',
      '(wish|wishing) you (and <any> <any>?)? (all the (very)? best|every (success|happiness)|continued success|much <any>|the very best|good health|health)',
      '(hope|hoping|love|like) to (have|see|welcome) (the (pleasure|honour|joy|privilege)|you) (of|again|back|soon) ..2',
      '^^ (until|till) (next time|we meet again) $',
      '^^ (do)? enjoy (the rest of)? your (day|evening|afternoon|morning|weekend|week) ..1 $',
      '^^ (tia|thx in advance|thanks in adv) $',
      'your patience is (a virtue|golden|gold|our|truly|so)',
      `^ (for)? (any|more|further|other|additional) (other|further|more|additional)? ${HELP_WORD} (at all)? (just|please|do|simply|kindly|feel free to|you can|you may|do not)? (ask|give|call|drop|shout|holler|ring|let|get|contact|write|email|message|ping|hesitate|revert|reach|reply|hit|speak)`,
      `^ anything else (at all|you need)? (just|please|do|simply|kindly|feel free to)? (ask|give|call|drop|shout|holler|ring|let|get|contact|write|email|message|ping|revert|reach)`,
      `(in case of|for|with|if you have|if there are|should you have) (any|further|more|other) (further|other|more|additional)? ${HELP_WORD} ..1 (kindly|please|do|feel free to|you may|just)? (revert|write back|get back|reach|come back|ask away|fire away|ping)`,
      `(if|whenever|should) you (ever)? (need|want|require) (anything|us|a hand|help|something) (at all|else|further|more)? (just|please|do|simply|we|feel|only|i)`,
      '(hope|hoping|trust|trusting) (that)? (this|that|it|the above|i|we) ..3 (sort|sorts|helps|help|settles|solves|clears|does the trick|been able to (help|assist)|could (help|assist|be of)|was (able to|helpful)|were able to|been of)',
      '^^ (so|very|really|just|always)? (glad|happy|pleased|delighted) (to|we could|i could|that we could|to have|we were able to|to be able to) (have)? (be of|help|helped|assist|assisted|been of|sort) ..2 $',
      '^^ (always|it was|it is|it has been)? (a|our|my) (real|absolute|great)? pleasure $',
      '^^ always a pleasure $',
      '(working|work|worked) (flat out|day and night|hard behind the scenes|non stop|as fast as we can|tirelessly|diligently|relentlessly|round the clock|around the clock) ',
      '(all|our|every) ..1 (of our)? (agents|operators|advisers|advisors|lines|representatives|consultants|colleagues) (are|is) (currently|presently|still|all|now|at the moment)? (busy|assisting|helping|engaged|serving|occupied)',
      '(we|i) (have|will)? (duly|carefully)? (note|noted) (your|all your|the|all) ..1 (concern|concerns|comments|feedback|points|remarks|displeasure|dissatisfaction) $',
      '^^ (hope to)? see you (again|back|soon|there) ..2 (soon|again)? $',
      '(should|if|in case|in the event) you (should)? (have|require|need|want|wish|experience|encounter|got) (any|further|additional|more|some|anything|other|to) ..3 (question|questions|assistance|help|information|queries|query|concerns|concern|enquiries|inquiries|clarification|clarifications|issues|doubts|support|doubt|problems|else|details|comments) ..10 (hesitate|contact|reach|free|touch|ask|know|us|here|happy|help|glad|available|disposal|write|shout|line|assist)',
      '(do not|never|please do not|without) (hesitate|hesitating|hesitation) ..2 (to)? (contact|reach|call|write|ask|get in touch|get in contact|let|email|e-mail|mail|ring|approach|revert|come back|drop|message|respond|reply|inform|give|use|connect|raise|speak|visit|phone|get back)',
      '(feel|be|please feel|always feel|and feel) (totally|completely|very|always)? (free|welcome|at liberty) (to)? (contact|reach|call|write|ask us|ask|get in touch|let|email|mail|drop|shout|message|get back|come back|reply|respond|holler|give|send) (out|to us|us|me|back|any|in touch|a|to|again|in|our|with)?',
      '(is|if) there (is)? anything else (that)? (i|we) (can|could|may)',
      '(let us know|let me know|tell us|contact us|write to us|shout|reach out) if (there is|you (have|need)|i|we) (anything|any|can be|else|further)',
      '(i|we) (am|are|remain|will be|will remain|stay|would be) (always|here|happy|only)? ..2 (at your (disposal|service)|here (to (help|assist|serve|support)|for you)|just a (call|click|message|phone call) away|more than happy to (help|assist|answer)|only too (happy|glad)|a (call|click|message) away|always there for you)',
      '(always|ever)? (a|an|our|my) (great|absolute|real|true|genuine|utmost)? pleasure (to|of|in)? ..1 (be of|serve|serving|assist|assisting|help|helping|service|hear|hearing)',
      'your ..2 (feedback|input|comments|opinion|opinions|suggestions) (helps|help|allows|enables|makes) us',
      '(hope|hoping|delighted|happy|glad) to (see|serve|welcome|hear|have|greet|assist|help) ..2 (you|from you) ..1 (again|soon|back|in the (near)? future)',
      `(we|i) (do|can)? ${VERY}? (understand|realise|realize|appreciate|imagine|sympathise with|sympathize with) (how (frustrating|annoying|inconvenient|upsetting|difficult|stressful|disappointing|important) ..2 (this|it) ..2 (be|is|feel)|(and sympathise with|and share)? your (frustration|concern|concerns|disappointment|situation|annoyance|anger|position)|how you (feel|must feel|are feeling)|the (frustration|inconvenience) ..4) $`,
      '(happy|glad|pleased|delighted|at your|of) (to)? ..1 (be of|at your) (service|assistance|disposal|help)',
      '(looking|look) forward to (serving|seeing|welcoming|hearing|assisting|helping|working|your|continuing|having|doing) ..2 (you|us|from|business|future|continued|reply|response|feedback|visit|custom|patronage|again|with)',
      '(i|we) hope (that)? (this|it|the|that|i|my|our|you) ..3 (helps|help|answers|answer|clarifies|clears|addresses|resolves|assists|satisfies|of (help|assistance|use)|helpful|information helps)',
      '(hope|hoping) (this|that|it) (helps|was helpful|clarifies|answers)',
      '(have|wish|wishing) (a|you a|you an|you) ..2 (pleasant|blessed|wonderful|fantastic|fabulous|splendid|awesome|amazing|terrific|nice|great|lovely|good) ..2 (ahead|and stay safe|day ahead|rest of)',
      '(assuring|assure) you (of)? our (best|utmost|prompt|full|continued|personal|highest)',
      '(rest|be|please be|please rest|kindly be) assured (that|of|we|our|your)?',
      '(we|i) (do|would like to|want to|wish to|sincerely|deeply|truly|must)? ..1 (apologise|apologize|regret|sorry) ..2 (for)? the inconvenience',
      '(sorry|apologies|apology|apologise|apologize|regret) ..3 the inconvenience',
      '(higher|greater|larger|more|above|unusually|exceptionally|extremely|very|abnormally) (than)? (normal|usual|average|expected|high|large|heavy)? ..1 (volume|volumes|number|numbers|amount|amounts|demand|traffic|level|levels) of (calls|call|emails|e-mails|enquiries|inquiries|queries|requests|tickets|messages|contacts|mail|cases|chats|applications|orders)',
      '(experiencing|receiving|seeing|facing|due to|dealing with|having|getting|because of) (a|an|the)? ..3 (high|higher|heavy|large|unusual|increased|exceptional|unprecedented|overwhelming|elevated) ..3 (volume|volumes|number|demand|traffic|levels|amount|calls|enquiries|contacts|requests|load|interest)',
      '(in|on) (regards|regard|relation|respect) (to|of) your (recent)? (enquiry|inquiry|query|request|email|message) $',
      '(we|i) (understand|realise|realize|know|appreciate) (that|how|just how|exactly)? ..2 (your)? (frustration|frustrating|important|inconvenient|concern|concerns|annoying|disappointing) ..2 (this|it|you|that|is|must|may|can)? ..2 (be|is|feel|and|are) $',
      '(one of our|our|a member of our|a) (friendly|helpful|dedicated|professional|expert|knowledgeable|experienced|trained|skilled) ..1 (agents|agent|team|advisors|advisor|advisers|adviser|representatives|representative|staff|experts|specialists|colleagues|operators) ..1 (will|is|are|would)',
      'your (first|one stop|trusted|preferred) (choice|shop|partner|provider)',
      '(world class|second to none|unparalleled|unrivalled|best in class|state of the art|exceptional|outstanding|unmatched|superior|first class|five star|impeccable) (customer)? (service|care|support|experience|quality)',
    ],
  },
  bad: [
    { text: '⟦Thanks for understanding⟧ in advance.' },
    { text: '⟦All complaints are taken very seriously⟧.' },
    { text: '⟦Your opinion is very important to us⟧. The pool reopens on 4 May.' },
    { text: '⟦We value your business⟧.' },
    { text: '⟦Thank you for contacting us⟧. The chair is in stock again.' },
    { text: '⟦Thank you for your patience and understanding⟧.' },
    { text: '⟦Thank you for choosing us⟧ for your boat hire needs. The keys are at the pier.' },
    { text: '⟦I hope this email finds you well⟧. The boiler is repaired.' },
    { text: 'If you have any other questions, please ⟦do not hesitate to contact us⟧.' },
    { text: '⟦We strive to deliver the best service⟧ every day.' },
    { text: '⟦We look forward to serving you again⟧.' },
    { text: '⟦We take all complaints very seriously⟧.' },
    { text: '⟦Cheers for getting in touch with us⟧! The tent is dry.' },
    { text: 'The tyre is on. ⟦Your loyalty does not go unnoticed⟧.' },
    { text: 'You sit ⟦at the heart of everything⟧ we do.' },
    { text: 'The lamp costs €9. ⟦We always do our utmost⟧.' },
    { text: '⟦Nothing is dearer to us than your trust⟧. The mill opens at nine.' },
    { text: '⟦Thanks a million for your message⟧! The boat is mended.' },
    { text: 'The seal is ordered. ⟦Please bear with us⟧ while we look into this.' },
    { text: 'The kiln is hot. ⟦You know where to find us⟧ if anything else crops up.' },
    { text: '⟦Pleasing our diners is our proudest achievement⟧. The stove is new.' },
    { text: '⟦Every remark counts for us⟧. The gate is oiled.' },
    { text: 'We’re ⟦glad that you chose our lodge⟧. The sauna is hot.' },
    { text: '⟦We understand your frustration⟧ in this matter. The part is here.' },
    { text: 'The library is open. ⟦Call us any time if you have further questions⟧.' },
    { text: '⟦We thank all our tenants for their patience⟧.' },
    { text: '⟦Thank you for your email⟧ and for bringing this up.' },
  ],
  good: [
    { text: 'The oboe is ready.\n\nEnjoy your evening,\nIda', because: 'it is a goodbye' },
    {
      text: 'Your message has reached us: the oboe was due on Friday and isn’t with you.',
      because: 'it goes on with what was said',
    },
    {
      text: 'I’m sorry for the loss of your brother, and thank you for letting us know.',
      because: 'it stands beside condolences',
    },
    {
      text: 'Thanks for the photo of the hinge; the lower screw is missing.',
      because: 'it thanks for something specific',
    },
    { text: 'Thank you for writing about the broken step at gate 3.', because: 'it names the matter' },
    { text: 'Loose step, dark stair: thank you for writing it all down.', because: 'it is about what was told' },
    {
      text: 'Thank you for your patience: the spare part arrived this morning.',
      because: 'the reason stands next to it',
    },
    { text: 'We appreciate your patience. You will have the keys on Friday.', because: 'a time stands next to it' },
    { text: 'If the fever rises, do not hesitate to call 112.', because: 'it is no sign-off' },
    { text: 'It was a pleasure to hear Mia play the second song.', because: 'it is about one evening' },
    { text: 'Call us if you have any trouble with the blue valve.', because: 'it names the matter' },
    { text: 'You can count on us to have the keys ready at noon.', because: 'it says for what' },
    { text: 'Please bear with us while the lift engineer tests the door.', because: 'it says for what' },
    {
      text: 'Thanks for calling before you paid the bill: it was a fake.',
      because: 'it says what the call was good for',
    },
    { text: 'I understand your concern about mould in the nursery.', because: 'it names the concern' },
    { text: 'Your call with the vet is on Monday.', because: 'it is about one call' },
    { text: 'You wrote that “your call is important to us” made you laugh.', because: 'it quotes' },
    { text: 'It is important to us that the ramp is wide enough.', because: 'it says what is important' },
    { text: 'Thank you for calling us from the airport.', because: 'it says from where' },
    { text: 'Thank you for writing to us in such a week. The grave is tended.', because: 'it is for this week' },
    {
      text: 'Thank you for using our app in your class, and for trying it before the term starts.',
      because: 'it says what was good',
    },
    { text: 'Thank you for sending the review and the chat with your tenant.', because: 'it names what came' },
    {
      text: 'You took two days off for the fitter, and nobody came. I understand your anger.',
      because: 'it tells what the anger is for',
    },
    {
      text: 'Your bike was away for the best five weeks of the year, so your frustration is understandable.',
      because: 'it says what the feeling is for',
    },
    { text: 'I understand how much work it is to copy three hundred records.', because: 'it names the work' },
    { text: 'We would be glad to see you again at the spring fair.', because: 'it says where' },
    { text: 'I hope you are recovering well.', because: 'it is for somebody who was ill' },
    { text: 'Your folder of letters is missing everything from June.', because: 'it tells what is lost' },
    { text: 'Thanks for getting back to me with the two readings.', because: 'it names what came' },
    {
      text: 'Your comfort matters during the scan, so tell the nurse if you are cold.',
      because: 'it is about one hour',
    },
    { text: 'Thank you for your message about [the broken pedal].', because: 'a fill-in names the matter' },
    {
      text: 'Thank you for choosing us for your garden needs this spring: the shed is reserved.',
      because: 'it says when',
    },
    { text: 'Thank you for your interest in our print *The Mill*.', because: 'it names the print' },
    { text: 'Thank you for your support last year, Jo.', because: 'it says when' },
    { text: 'Please don’t wait for us if the swelling grows.', because: 'it is advice for an emergency' },
    { text: 'Does the tooth hurt now? Then please don’t wait. Ring the night dentist.', because: 'it is urgent' },
    {
      text: 'Thanks for your note. You’d like to keep the canoe until Sunday.',
      because: 'the next sentence shows it was read',
    },
    {
      text: 'I’m so sorry that your brother has died. Thank you for letting us know.',
      because: 'it stands beside sympathy',
    },
    { text: 'Thank you for being frank with us about the rent.', because: 'it names what the reader was frank about' },
    { text: 'We look forward to seeing you on Tuesday at ten.', because: 'it names the day' },
    { text: 'Greetings from the boat shed!', because: 'it says where the letter comes from' },
    { text: 'Rex was part of your family for nine years.', because: 'it is about the reader’s own family' },
    { text: 'We shut the gate for your safety, and we told you too late.', because: 'it says why' },
    {
      text: 'Thank you for telling us that you can’t pay the rent in May. I’m glad you wrote to us.',
      because: 'it is said of a report that stands before it',
    },
  ],

  *check({ texts }, context) {
    for (const { reading } of texts) {
      const cues = ['value', 'creed', 'claim', 'contact', 'heard', 'patience', 'understood', 'frame']
        .flatMap((group) => reading.cues(`empathy/stock-phrase.${group}`))
        .filter((cue) => isStock(reading, cue));
      for (const cue of withoutOverlaps(cues)) {
        const words = reading.slice(cue.span);
        if (!context.glossary.has(words.toLowerCase())) yield tell(reading, cue);
      }
    }
  },
});

/** Feels with a reader who has lost somebody. */
const CONDOLES =
  /\b(?:condolences|sympathy|loss of your|passing of your|death of your|your \w+ (?:has )?(?:died|passed away))\b/i;

function isStock(reading: Reading, cue: Cue): boolean {
  if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first)) return false;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const words = reading.slice(cue.span);
  const rest = reading.text.slice(cue.span.end, sentence.span.end);
  const isThanks = THANKED.test(words);
  if (isThanks && namesMatter(reading, cue, sentence)) return false;
  // "Please don't wait for us if it gets worse": no word of asking us
  if (/\bwait$/i.test(words) && (/^ for\b/i.test(rest) || isUrgent(reading, sentence))) return false;
  // "Thanks for being open with us about the bill", "Thanks for letting us know, and for measuring the fish"
  const aside = /^[,\s]*(?:and )?(about|on|when|while|during|for \w+ing) (.*)$/i.exec(rest);
  if (
    isThanks &&
    /\bfor (?:being|letting|staying|remaining)\b/i.test(words) &&
    aside !== null &&
    hasOwnWord(aside[2] as string)
  )
    return false;
  // "I look forward to seeing you on Tuesday at ten": it names the day.
  if (
    /\bforward to (?:see|seeing|meeting|welcoming|hosting|having|greeting) you$/i.test(words) &&
    reading.cuesIn('time.concrete', cue.sentence).some(({ first }) => first > cue.last && first - cue.last <= NEAR)
  )
    return false;
  // "Your message has reached us: the order of May is late": the matter follows
  if (
    /\b(?:reached|received|arrived)\b/i.test(words) &&
    /^(?: \w+)?:\s*\S+ \S+ \S+/.test(reading.text.slice(cue.span.end))
  )
    return false;
  // "I'm sorry for the loss of your husband, and thank you for letting us know"
  const ahead = reading.sentences[sentence.index - 1];
  const since = ahead?.block === sentence.block ? ahead : sentence;
  if (isThanks && CONDOLES.test(reading.text.slice(since.span.start, cue.span.start))) return false;
  // "Enjoy the rest of your evening," and a name: a goodbye
  if (/^(?:do )?enjoy\b/i.test(words) && /^,?\s*(?:\n|$)/.test(rest)) return false;
  // "Your safety comes first: please leave the house"
  if (
    /^your (?:safety|health) comes? first$/i.test(words) &&
    /^(?::\s*\S+ \S+|, and so do)/.test(reading.text.slice(cue.span.end))
  )
    return false;
  // “A piano is often part of the family”
  if (
    /\bpart of the family$/i.test(words) &&
    /\b(?:is|was|are|were) (?:often|also|just|like|almost|really) $/i.test(
      reading.text.slice(sentence.span.start, cue.span.start),
    )
  )
    return false;
  if (isThanks && MERE_THANKS.test(words) && isSaidBack(reading, sentence)) return false;
  // "We closed the pool for your safety, and …": it tells why
  if (/^for your (?:safety|security|protection), and$/i.test(words)) return false;
  // “You wanted it for the boiler, so I realise this is disappointing”
  const told = reading.text.slice(sentence.span.start, cue.span.start);
  if (/,\s+so\s*$/i.test(told) && hasOwnWord(told)) return false;
  if (cue.type.endsWith('heard') && isGladOfReport(reading, words, sentence)) return false;
  if (cue.type.endsWith('contact') || cue.type.endsWith('heard')) return !isSpecific(reading, cue, sentence);
  if (cue.type.endsWith('patience') || /\b(?:patience|understanding)$/i.test(words)) {
    const tie =
      /\b(?:with|about|while|when|as|during|over|on|regarding|because|in|until|since|of) (?!advance\b|(?:this|the|that|these) (?:matter|regard|respect|issue|request|time|times|period|process|meantime)\b)/i;
    const clause = reading.text.slice(cue.span.end, clauseTail(reading, cue, sentence));
    const tied = tie.exec(`${clause} `);
    if (tied !== null && hasOwnWord(clause.slice(tied.index + tied[0].length).replace(WORK, ''))) return false;
    return !isGrounded(reading, cue);
  }
  if (cue.type.endsWith('understood') || FELT.test(words)) {
    if (hasOwnWord(reading.text.slice(cue.span.end, clauseTail(reading, cue, sentence)).replace(VAGUE, '')))
      return false;
    return !followsStory(reading, cue, sentence);
  }
  // "We know your time is short", "your comfort matters during the scan"
  if (
    /^your \w+ (?:matters|counts)$/i.test(words) &&
    /^ (?:during|while|when|before|after) /i.test(rest) &&
    hasOwnWord(rest.replace(WORK, ''))
  )
    return false;
  if (/\byour time is$/i.test(words) && /^ (?:short|limited|tight|up|over)\b/i.test(rest)) return false;
  // "Your folder is missing everything", "I hope you're recovering well", "I hope you are safe after the storm"
  if (/\b(?:missing|recovering|healing|settling)\b/i.test(words)) return false;
  if (/\b(?:hop|trust)(?:e|ing)\b/i.test(words) && /^\s*(?:after|since|following)\s/i.test(rest)) return false;
  // "Glad to see you again in York"
  if (
    /\b(?:see|welcome|have|host) you (?:again|back)\b/i.test(words + rest) &&
    /\b(?:in|on|at|during|this|next|for|as soon as|when)\s+(?!the (?:near )?future)\w/i.test(
      words.replace(/^.*\b(?:again|back)\b/i, '') + rest,
    )
  )
    return !hasOwnWord(
      (words.replace(/^.*\b(?:again|back)\b/i, '') + rest).replace(
        /\b(?:soon|future|near|next|time|hope|place|very|you|us)\b/gi,
        '',
      ),
    );
  // "Do not hesitate to call 112": somebody else than the sender.
  if (
    /\bhesitat/i.test(words) &&
    !/\b(?:us|me|our|back|in touch|out|again|ask|know|write|write in|reply|respond|revert|contact|in contact)\b/i.test(
      `${words}${rest}`,
    )
  )
    return false;
  if (/\b(?:call|ring|phone|dial)\b\s*(?:\d|the (?:police|fire|emergency|ambulance|doctor|nurse))/i.test(words + rest))
    return false;
  if (
    /\bassured\b/i.test(words) &&
    !/\bassured[\s,]*(?:that )?(?:of (?:our|the|my)|we|i|our team)\b/i.test(words + rest) &&
    (rest.trim().split(/\s+/).length > 4 || /\d/.test(rest))
  )
    return false;
  // "Any questions about the dosage": asks about something that is in no template.
  const topic =
    /\b(?:questions?|queries|concerns?|doubts?|clarifications?|problems?|issues?|trouble|difficulties|help|assistance|information) (?:about|regarding|on|concerning|with) (.*?)(?:,|$)/i.exec(
      words + rest,
    );
  if (topic !== null && hasOwnWord(topic[1] as string)) return false;
  // "A pleasure to hear Mia play", "count on us to have the keys ready"
  if (/\bhear(?:ing)?$/i.test(words) && !/^\s*(?:from|of)\b/i.test(rest)) return false;
  if (/\b(?:count|rely|depend|bank) on (?:us|our \w+)$/i.test(words) && /^\s*(?:to|for)\b/i.test(rest)) return false;
  // "We aim to bring roaming to Malta", "feel free to ask for the key", "our valued guest book"
  if (
    /\b(?:aims?|try|trying|determined) to (?:bring|make|keep|give|be|help|improve|have|offer)$/i.test(words) &&
    !/\b(?:services?|experience|customers?|guests?|members?|clients?|you|quality|satisfaction|best|support|happy)\b/i.test(
      rest,
    )
  )
    return false;
  if (/\bsupport$/i.test(words) && /^\s+for\b/i.test(rest)) return false;
  if (/\bfree to ask$/i.test(words) && /^\s+for\b/i.test(rest)) return false;
  if (/^our\b.*\b(?:guest|customer|client|member|user|visitor)$/i.test(words) && /^\s+\p{L}/u.test(rest)) return false;
  if (/\bappreciate you$/i.test(words) && /^\s+\w+ing\b/.test(rest)) return false;
  // "It is important to us that …", "we take the second report seriously because …": something follows that only this reader gets.
  if (
    cue.type.endsWith('value') &&
    /^\s*(?:that|because|so (?:we|i)|and so)\b/i.test(rest) &&
    !/^\s*(?:that|because) (?:you|our customers|we (?:always|strive))\b/i.test(rest)
  )
    return false;
  return true;
}

/** Sympathy that says how it feels, not what happened: "your anger is justified", "I understand how disappointing this is". */
const FELT =
  /^your (?:frustration|disappointment|annoyance|anger|concern|worry|upset|displeasure) is\b|\b(?:understand|know|realise|realize|appreciate|see|imagine)\b.*\bhow (?:much|very|frustrating|annoying|inconvenient|upsetting|difficult|stressful|disappointing|worrying)\b|\b(?:understand|appreciate|see|hear|imagine|realise|realize|acknowledge)\b.* your (?:frustration|disappointment|annoyance|anger|concerns?|worry|upset|displeasure)$/i;
/** Words from a greeting to the day it names, at most. */
const NEAR = 4;
/** Words that send somebody for help at once. */
const URGENT =
  /\b(?:pain|bleed\w*|hurts?|swelling|swollen|fever|breath\w*|smoke|gas|fire|danger\w*|emergency|ambulance|999|112|911)\b/i;

/** Whether the sentence or one beside it tells of a danger: "Are you in pain? Then please don't wait." */
function isUrgent(reading: Reading, { index }: Sentence): boolean {
  const from = reading.sentences[Math.max(0, index - 1)] as Sentence;
  const to = reading.sentences[Math.min(reading.sentences.length - 1, index + 1)] as Sentence;
  return URGENT.test(reading.text.slice(from.span.start, to.span.end));
}

/** Thanks for having written, and for nothing else. */
const MERE_THANKS =
  /\bfor (?:(?:your|the) (?:\w+ )?(?:message|mail|email|e-mail|note|letter)|letting (?:us|me) know)\b/i;
/** Begins to say back what the reader wrote. */
const SAYS_BACK =
  /^(?:you(?:['’]d| would) (?:like|prefer|rather|love)|you (?:\w+ )?(?:write|wrote|ask|asked|want|wanted|tell|told|say|said|report|reported|describe|described|mention|mentioned|explain|explained)|your [^.!?]*\b(?:used to|stopped|broke|arrived|keeps?|kept|lost|cracked|leaks?|failed|went|came|doesn[’']t|won[’']t|isn[’']t)|(?:i am|i[’']m|we are|we[’']re) (?:so |very |truly |deeply )?sorry (?:that|to (?:hear|read|learn) that)) (?:\S+ ){2,}/i;

/** Whether a sentence beside it says back what is in no template: then the thanks only open the letter. */
function isSaidBack(reading: Reading, { index, block }: Sentence): boolean {
  return [index - 1, index + 1].some((at) => {
    const beside = reading.sentences[at];
    if (beside === undefined || beside.block !== block || beside.end === '?') return false;
    const said = reading.slice(beside.span);
    const back = SAYS_BACK.exec(said);
    return (
      back !== null &&
      (at > index || /sorry/i.test(back[0])) &&
      hasOwnWord(said.slice(said.search(/\b(?:that|like|to|how)\b/)))
    );
  });
}
/** Words of a stretch that tells what the reader went through, at least. */
const TELLING = 6;
/** Words of letters that tell nothing of it. */
const TOLD_NOTHING =
  /\b(?:thank(?:s| you)|sorry|apologi[sz]e|apolog(?:y|ies)|appreciate|value|received|important to us|patience|reaching out|contact(?:ed|ing))\b/i;

/** Whether the words before, in the sentence or the one before it, tell what the reader went through: then the sympathy is for that. */
function followsStory(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  const start = clauseStart(reading, cue.first);
  if (start > sentence.firstWord && tellsStory(reading, sentence.firstWord, start - 1)) return true;
  const before = reading.sentences[sentence.index - 1];
  return (
    before !== undefined &&
    before.block === sentence.block &&
    before.end !== '?' &&
    tellsStory(reading, before.firstWord, before.lastWord)
  );
}

function tellsStory(reading: Reading, first: number, last: number): boolean {
  if (last - first + 1 < TELLING) return false;
  const said = reading.text.slice(reading.wordSpan(first).start, reading.wordSpan(last).end);
  return /\byou(?:r|rs|['’](?:ve|d))?\b/i.test(said) && !TOLD_NOTHING.test(said) && hasOwnWord(said);
}

const THANKED = /\bthank|\bcheers\b|\bgrateful\b/i;
/** What a fill-in behind "about" stands for when the message could still be anybody's. */
const MERE_NUMBER =
  /\b(?:numbers?|no|nr|id|ids|ref|reference|tickets?|cases?|orders?|dates?|time|company|brand|shop|store|organi[sz]ation|channel|email|subject)\b/i;
const ABOUT = /\b(?:about|regarding|concerning|since|on|over)\b/i;

/** "Thank you for writing about [topic]", "for being with us since [year]", "in our photo *The mill*", "for your support last year": tied to this reader. */
function namesMatter(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  const { text, prose } = reading;
  const { start } = cue.span;
  const end = clauseTail(reading, cue, sentence);
  if (/^ last (?:year|month|week|spring|summer|autumn|winter|season)\b/i.test(text.slice(cue.span.end, end)))
    return true;
  const isFilledIn = prose.placeholders.some(
    ({ at, name }) =>
      at !== undefined &&
      at >= start &&
      at < end + 1 &&
      ABOUT.test(text.slice(start, at)) &&
      !MERE_NUMBER.test(name.replace(/[._-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')),
  );
  return (
    isFilledIn ||
    prose.emphasis.some(
      (title) =>
        title.start > start &&
        title.start <= end + 2 &&
        /\b(?:(?:about|of|on) |(?:in|for|about) (?:our|the|your) (?:\p{L}+ ){1,3})\W?$/iu.test(
          text.slice(start, title.start),
        ),
    )
  );
}

/** Behind a sentence that tells what the reader went through: "… and I'm glad you wrote to us". */
function isGladOfReport(reading: Reading, words: string, sentence: Sentence): boolean {
  if (
    !/\b(?:glad|good) (?:that )?you(?:['’]ve| have)? (?:wrote|written|got in touch|contacted|reached out)\b/i.test(
      words,
    )
  )
    return false;
  const before = reading.sentences[sentence.index - 1];
  if (before === undefined || before.block !== sentence.block || before.lastWord - before.firstWord < TOLD)
    return false;
  return (
    /\b(?:that|about) (?:you\b|your\b)(.*)/i.test(reading.slice(before.span)) && hasOwnWord(reading.slice(before.span))
  );
}
/** Words of a sentence that says back what a reader reported, at least. */
const TOLD = 7;

/** What every desk does while a reader waits. */
const WORK =
  /\b(?:while|when|as|during|over|because|until|we|i|our|team|look(?:ing|s)?|into|work(?:ing|s)?|resolv\w*|investigat\w*|review\w*|check\w*|process\w*|sort\w*|handl\w*|get|fix\w*|deal\w*|things|out|through|busy|period|times?|difficult|they|do|can|possible|best|back|you|find|answer|their|are|all)\b/gi;

/** Behind "your concern": words that leave it as vague as it was. */
const VAGUE =
  /\b(?:sir|madam|ma[’']?am|in|this|that|here|now|regard|respect|please|(?:at|over) the|moment|time|point|completely|fully|totally|entirely|perfectly|wholly|situation|all|such|too|well|rest|assured)\b/gi;

/** "Thank you for writing about the loose handrail": names something that is in no template. */
function isSpecific(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  const text = reading.slice(cue.span).toLowerCase();
  const opening =
    /\b(?:about|up|in (?:the|an?)|regarding|concerning|to (?:tell|let|say|report|ask|share)|on|of|that|which|because|when|before|after|until|instead of|rather than|although|despite|so (?:quickly|soon|fast|early)|yesterday|this morning|again so|for (?:the|your|a)|from|within|into|with (?:the|your|all|two|three) (?:\w+ )?(?:readings?|photos?|pictures?|numbers?|logs?|receipts?|invoices?|dates?|papers|forms?|screenshots?|files?|video)(?= |$|[^a-z])|at (?:such|this|that|an?)|in such an?|in your|while|during|without)\b/;
  const tail = `${text.replace(/^.*?\bfor\b/, '')} ${reading.text.slice(cue.span.end, clauseTail(reading, cue, sentence)).toLowerCase()}`;
  // "Thank you for choosing us for your car hire needs": needs that are met like this are everybody's.
  if (/\bchoosing\b/.test(text) && /^[^,;:]*\byour (?:\p{L}+ ){1,4}needs$/u.test(tail.trim())) return false;
  // "Thank you for writing it down in such detail": what was told before
  if (
    /\b(?:writ|put|not|set|spell|lay)\w+ +(?:it|this|that|them|everything|all of it|it all) (?:all )?(?:down|out)\b|\bwriting +(?:it|that)\W*$/.test(
      tail,
    )
  )
    return true;
  // "Thanks for calling us first", "for writing early": there was something to do it before.
  if (/(?<!\byour )\b(?:first|early|straight away|right away|at once|in (?:good )?time)\b/.test(tail)) return true;
  // "Thank you for using our library in your firm, and for writing before the launch", "for sending the review and the chat with the buyer"
  const more = reading.text.slice(cue.span.end, sentence.span.end).toLowerCase();
  const second = /,? and for \w+ing\b(.*)$/.exec(more)?.[1];
  const tied = second === undefined ? null : opening.exec(second);
  if (tied !== null && hasOwnWord((second as string).slice(tied.index + tied[0].length))) return true;
  const beside = /\b(?:sending|sharing|attaching)\b/.test(text)
    ? / and (?:your|the|all|both)\b(.*)$/.exec(more)?.[1]
    : undefined;
  if (beside !== undefined && hasOwnWord(beside.replace(/\b(?:loyal\w*|trust|business|time)\b/g, ''))) return true;
  const at = opening.exec(tail);
  if (at === null) return false;
  if (/^(?:so|again so|yesterday|this|with)\b/.test(at[0])) return true;
  return hasOwnWord(tail.slice(at.index + at[0].length));
}

/** Whether a word of the text is in no template. */
const hasOwnWord = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .some((word) => word !== '' && !GENERIC_WORDS.has(word));

const clauseTail = (reading: Reading, cue: Cue, sentence: Sentence): number =>
  reading.wordSpan(clauseEnd(reading, cue.last, sentence.lastWord)).end;

const STILL_AHEAD =
  /\b(?:will|shall|is|are|be|by|until|till|tomorrow|today|tonight|within|next|this|comes?|arrives?|opens?|leaves?|ships?|takes?|needs?|has|have)\b|['’]ll\b|['’]s\b/i;

/** Whether a reason or a time stands in the sentence of the cue or beside it. */
function isGrounded(reading: Reading, cue: Cue): boolean {
  const near = reading.cuesIn(['time.concrete', 'reason'], cue.sentence, -1, 1);
  const before = reading.sentences[cue.sentence - 1];
  // "The tariff changed in May. Thank you for bearing with us.": a time that is over gives the patience no reason.
  const isOver = before !== undefined && !STILL_AHEAD.test(reading.slice(before.span));
  if (
    near.some(
      (other) =>
        (other.first > cue.last || other.last < cue.first) &&
        !(isOver && other.type === 'time.concrete' && other.sentence < cue.sentence),
    )
  )
    return true;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const rest = reading.text.slice(cue.span.end, sentence.span.end);
  return /^\s*[:;–—-]\s*\S+\s+\S+\s+\S+/.test(rest);
}

function tell(reading: Reading, cue: Cue): Finding {
  const text = reading.prose.text;
  const sentence = reading.sentences[cue.sentence] as Sentence;
  const words = reading.slice(cue.span);
  const start = clauseStart(reading, cue.first);
  const end = clauseEnd(reading, cue.last, sentence.lastWord);
  const isWhole = start === sentence.firstWord && end === sentence.lastWord;
  const at = { text, span: cue.span };
  const message = `“${words}” is in every letter, so it says nothing to this reader. Say something only this message can say, or leave it out.`;
  if (!isWhole || reading.sentences.length === 1) return { at, message };
  const span = spaceAround(reading, sentence);
  return {
    at,
    message,
    fixes: [
      { title: 'Leave the sentence out', applicability: 'suggestion', edits: [{ at: { text, span }, text: '' }] },
    ],
  };
}

/** The sentence with the space that would be left over beside it. */
function spaceAround(reading: Reading, { span }: Sentence): { readonly start: number; readonly end: number } {
  let { start, end } = span;
  while (reading.text.charAt(end) === ' ') end++;
  if (end === span.end) while (start > 0 && reading.text.charAt(start - 1) === ' ') start--;
  return { start, end };
}
