import { type Cue, type Lexicon, PLACEHOLDER_MARK, type Reading } from '@trustlint/core';

const UNIT =
  '(second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|hrs|h|day|days|night|nights|week|weeks|wk|wks|fortnight|month|months|weekend|weekends|quarter|year|years|weekday|weekdays|shift|shifts)';

/** Times: those that one can hold somebody to, and those that commit to nothing. */
/** The moment at which something is promised that nobody can know. */
const AS_SOON =
  '(when|whenever|once|as soon as|as and when|if and when|when and if|when and as|the moment|the minute|the instant|the next time|until such time as)';
const SOME = "(a|an|the next|the first|another|any|some|one|enough|sufficient|more|my|our|his|her|its|their|<cap> 's)";
/** What somebody waits for who has too much to do or too little to sell: room in a diary, hands, goods. */
const OPENING =
  '(suitable|free|spare|new|fresh|further|second|matching|next|empty)? <any>? (gap|gaps|slot|slots|window|opening|space|place|spot|vacancy|opportunity|chance|room|diary|schedule|calendar|rota|roster|workload|caseload|backlog|queue|capacity|time|van|lorry|bay|bench|bed|berth|table|fitter|mechanic|engineer|technician|driver|nurse|hand|hands|pair of hands|stock|stocks|part|parts|copy|copies|replacement|supply|supplies|weather|rain|wind|season|list)';
const OPENS =
  '(open|opens|open up|opens up|frees|free up|frees up|come up|comes up|comes free|come free|becomes (free|available|vacant)|become (free|available)|is (free|available)|are (free|available)|falls (free|vacant)|arises|arise|appears|presents itself|pops up|turn up|turns up|crops up|shows up|allows|allow|permits|permit|come in|comes in|comes along|comes through|arrives|arrive|clears|clear|eases|ease|lets up|quietens (down)?|improves|improve|picks up|settles|turns|calms (down)|dies down|thins out|shrinks)';

export const time: Lexicon = {
  classes: {
    weekday: [
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mon|tue|tues|wed|weds|thu|thur|thurs|fri)',
    ],
    /** Without "may" and "march", which are verbs too. */
    month: [
      '(january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec)',
    ],
    number: [
      '<num>',
      '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|xx|xxx)',
    ],
    'duration.unit': [UNIT],
    'day.part': ['(morning|afternoon|evening|night|lunchtime|midday|noon|midnight)'],
    'time.zone': ['(utc|gmt|cet|cest|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|jst|aest|eet|wet|et|pt)'],
    /** What qualifies a unit of time: "working days", "calendar months". */
    'duration.kind': ['(business|working|office|banking|calendar|school|trading|full|whole|clear|more|further|short)'],
  },
  cues: {
    'time.concrete': [
      // Clock times.
      "<num> (am|pm|o'clock|h|<time.zone>|hrs)",
      "<number> o'clock",
      '(half past|quarter past|quarter to|quarter of) <number>',
      'between <number> and <number>',
      'from <num> to <num>',
      '(at|by|before|until|till|around|about|after) <number> $',
      '(at|by|before|until|till|around|about|after) <number> (sharp|on the dot|at the latest|latest|today|tonight|tomorrow|in the <day.part>|on <weekday>)',
      '(at|on|over|by|before|after|until) the weekend',
      "(christmas|new year|new year 's) (eve|day)",
      '(first|second|latter) half of (<num>|<month>|the|this|next|may|march)',
      'the (evening|day|night|morning|week|hour) before',
      '(a|an|<number>) (hour|day|week|hours|days|weeks|minutes) (before|beforehand|in advance|ahead|earlier)',
      '(on|by|before|after|until) <cap> (day|eve|holiday)',
      '(in|by|before|during|until) (the)? (early|late)? (spring|summer|autumn|winter)',
      '(by|before|on|after|at|until|over) (christmas|easter|thanksgiving|new year|ramadan|eid|diwali|hanukkah|boxing day|midsummer)',
      '(week|day) <number>',
      "(year|month|week|quarter|day) 's end",
      '(before|by|when|after) (my|our|the|his|her|their) shift (ends|is over|starts|end)',
      'before (we|i) (close|open|shut|finish|leave|go home)',
      '(small hours|on weekdays|at weekends|on weekends)',
      '(<month>|may|march) the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth)',
      'on <month>',
      '(n|x|y) <duration.kind>? <duration.unit>',
      '(hh|yyyy|dd)',
      '(by|before|until|at|on|than) (date time|time date|date and time|time and date)',
      '(by|before|until|at|than) (the)? (insert)? (date|time|eta|deadline|weekday) $',
      '(by|before|until|at) insert (date|time|day)',
      'on (insert)? (date|weekday) $',
      '(at|by|before|around|until) (noon|midday|midnight|lunchtime|lunch|teatime|sunset|dawn|daybreak|breakfast)',
      '(noon|midday|midnight)',
      // Days.
      '(today|tonight|tomorrow|overnight|tmrw|tmr)',
      '<weekday>',
      '(on|by|before|until|this|next) (sat|sun)',
      '(this|next|coming|following) <duration.kind>? (day|week|month|quarter|year|fortnight|hour|shift|weekday|weekend|<day.part>)',
      'the (same|next|following|coming|very same|very next) (<duration.kind>)? (day|morning|afternoon|evening|week|weekend|month|hour|night)',
      '(same|next) (<duration.kind>)? (day|morning|evening|afternoon)',
      '(in the|first thing in the|first thing) (morning|afternoon|evening)',
      '(first|last) thing (today|tomorrow|<weekday>)',
      // Dates.
      '<num> (st|nd|rd|th)? of? (<month>|may|march|mar)',
      '(<month>|may|march|mar) the? <num> (st|nd|rd|th)?',
      '(in|by|before|until|till|from|during|early|late|mid|of|end of) (early|late|mid)? (<month>|may|march)',
      'the <num> (st|nd|rd|th)',
      'the (first|second|third|fourth|fifth|tenth|fifteenth|twentieth|thirtieth) (of (<month>|may|march|(the|next|each|every|this) month)|working day|business day)',
      '(spring|summer|autumn|winter) <num>',
      '(q1|q2|q3|q4)',
      // Ends of spans.
      '(end|close|start|beginning|middle) of (the|this|our|my|your)? (next)? (<duration.kind>)? (<duration.unit>|business|play|term|semester|<month>|shift|trading|working day|today|tomorrow)',
      '(eod|eow|eom|cob|close of business|year end|month end)',
      // Durations.
      '<number> <number>? (to|or|and|through) <number> <duration.kind>? <duration.unit>',
      '<number> <number>? <duration.kind>? <duration.unit>',
      '<placeholder> <duration.kind>? <duration.unit>',
      '<placeholder> (to|or|and) <placeholder> <duration.kind>? <duration.unit>',
      '<number> and (a|one) (half|quarter) <duration.unit>',
      '(in|within|under|inside|after|takes|take|every|for|another|less than|more than|up to|no later than|at most|about|around|roughly) (a|an|the|one|half an|half a) (full|whole|single|business|working|calendar)? (hour|day|week|fortnight|month|quarter|year|quarter of an hour)',
      '(half an|half a|quarter of an) hour',
      '(in|within|over|during) the next (half hour|half an hour|hour|hour or (two|so)|quarter of an hour)',
      '(at|by|before|until|around|about) (half|quarter past|quarter to) <number>',
      '(over|on|by|before|after|during) the? (bank holiday|holidays|long weekend|half term|public holiday)',
      '(on|in|by) the (morning|evening|day|afternoon|eve|night) of (the|your|our|my) <any>',
      '(after|with|before|at|on|in) (every|each) <any>',
      'first thing $',
      'in <number> $',
      '(after|before|at|over|during) (lunch|lunchtime|breakfast|dinner|dinnertime|tea|supper|work|school|prayers|dark)',
      "(your|the|our|my) (<month>|may|march|<weekday>) 's? (bill|statement|invoice|payslip|order|meeting|issue|delivery|release|edition|newsletter|shift|class|lesson|session|service)",
      '(end|start|close|middle) of (the|this)? <day.part>',
      'by return (of (post|mail|email))?',
      '(a|an) (hour|day|week|month) (or (two|three|so|less)|at most|at the most|from (now|today|tomorrow)|max|maximum|tops)',
      '(within|in under|in less than) a couple of <duration.kind>? (minutes|hours|days|weeks|months)',
      '(within|in under|inside) (minutes|seconds)',
      // Rhythms.
      '(every|each) (other|<number>)? (<duration.kind>)? (<duration.unit>|morning|evening|afternoon)',
      '(every|each) (visit|lesson|session|appointment|order|delivery|class|payday|season|term|stay|meeting)',
      '(once|twice) (a|an|per) (<duration.unit>)',
      'before (the)? (week|month|year|day|weekend|season|term) (is (out|over|up)|ends)',
      '(hourly|daily|nightly|weekly|fortnightly|monthly)',
    ],
    /** The action is under way or done with this message. */
    /** Tied to an event that has its own date: "with your next bill", "on arrival". */
    'time.event': [
      '(with|on|in|at|before|by|during|after|for|off|from|to|that) (your|the) next (bill|statement|invoice|order|box|parcel|booking|subscription|membership|ticket|purchase|month|delivery|payslip|payment|visit|lesson|appointment|shipment|meeting|session|class|billing|cycle|renewal|shift|stay|flight|update)',
      '(at|on|during|before|after) your (appointment|visit|stay|arrival|flight|call|lesson|check in|session|interview|surgery|operation|departure|move|trip|demo|tour|meeting|class|course|delivery|exam)',
      '(with|in|by) the (next|first|morning|afternoon|evening) (post|mail|delivery|collection|batch|courier|train|boat|ferry|shipment|round)',
      '(straight|right|directly|immediately|just)? (after|following|before) (this|our|your|my) (chat|call|conversation|message|mail|email|lesson|class|meeting|shift|round|talk|visit)',
      '(during|at|in) (the|your|our) (stopover|layover|break|lunch break|interval|half time|recess|night shift|lesson|flight|ride|journey|voyage|session|service)',
      '(on|upon) (arrival|delivery|receipt|collection|departure|completion|the day)',
      '(at|after|before) (check in|checkout|check out|boarding)',
      '(at|during) the (appointment|meeting|tour|desk|gate|door|counter|hearing|visit|session|inspection|demo|event|interview|viewing)',
      'on (the|our) <any> (morning|afternoon|evening|night|day|weekend)',
      'after the (holidays|summer|break|christmas break|easter break|exams|season)',
      '(before|by) (repair|shipping|dispatch|delivery|collection|payment|christmas|easter|the holidays|new year|the (wedding|party|match|concert|event|deadline|start|game|exam|exams|move|show|ceremony))',
    ],
    'time.now': [
      '(right|just)? now',
      'while you wait',
      '(on the spot|straight away|right away|immediately|at once|instantly|straightaway|forthwith)',
      '(as we speak|this minute|this instant|at this moment|here and now)',
    ],
    'time.vague': [
      '(very|real|pretty|quite|fairly|really|some time|reasonably)? very? soon',
      'sometime soon',
      '(sooner or later|sooner rather than later|the soonest possible|at the soonest|in the soonest ..1 time)',
      'as soon as (is|it is|this is|that is)? ((humanly|reasonably|practically|physically)? (possible|practicable|feasible|practical|achievable|realistic|able|may be|poss)|ever possible)',
      'as (soon|quickly|fast|promptly|swiftly|speedily|early|rapidly|quick|expeditiously) as (i|we|he|she|they|anyone|our ..2|the ..2) (possibly|reasonably|practically)? (can|are able|is able|am able|will be able|manage)',
      'as (quickly|fast|promptly|swiftly|speedily|early|rapidly|quick|expeditiously|timely) as (is|it is)? (humanly|reasonably|practically)? (possible|practicable|feasible)',
      'as (soon|quickly|fast|early|swiftly|promptly|speedily) as (<any>|<any> <any>|<any> <any> <any>) (allow|allows|permit|permits|lets)',
      'as soon as (time|our workload|our schedule|my schedule|the workload|capacity|our capacity|the queue|the schedule) (allows|permits|lets ..1)',
      'as soon as (i|we|he|she|they|our ..2|the ..2) (get|gets|have|has|find|finds|hear|know|learn|receive) (a|an|the|some|any|further|new)? (free|spare|quiet|further|new)? (chance|moment|minute|second|opportunity|time|news|update|updates|answer|answers|reply|information|word|details|result|results|outcome|feedback|back|more|more ..1)',
      '(asap|a.s.a.p)',
      '(very)? shortly',
      '(before|ere) (too|very|so)? long',
      'before (too)? much longer',
      'before too long',
      'in (no time|next to no time|short order|due course|due time|good time|the fullness of time)',
      'in no time at all',
      'in (a|just a|only a|two|a couple of) (little|short|wee|tiny|brief|quick|small)? (bit|while|jiffy|jiff|moment|mo|sec|second|tick|ticks|secs|shake|shakes|flash|heartbeat|trice|minute or so)',
      'in a (little|short|brief|small) (time|period)',
      'in (the)? (short|shortest|nearest|near|brief|quickest|soonest) (possible)? (time|term|period|future|delay|timeframe|time frame|while)',
      '(in|within) (the)? very? (immediate|foreseeable|nearby|close|near|nearest|closest) (future|term|time)',
      'in a (min|minute)',
      'in (the)? (next|following) (time|period|while)',
      'with no (further|undue|more|unnecessary)? delay',
      'without (any)? (loss of time|losing time|losing any time)',
      '(as and when|if and when) (it|they|we|i|possible|available|there|parts|seats|stock|more)',
      '(nearer|closer to) the (time|date|day)',
      '(in|after) some time',
      '(in|within) mere? moments',
      'after a (short|brief|little) (wait|delay|while|time|pause)',
      'in the course of time',
      'in the wink of an eye',
      'is imminent',
      'in (an upcoming|an update|a future|a coming|a later|some future|one of (the|our) (next|coming|upcoming|future)) ..1 (release|releases|version|versions|update|updates|patch|patches|sprint|sprints|build)',
      'as a matter of (urgency|priority|great urgency|some urgency)',
      '(reply|respond|answer|respond to you|reply to you|answer you|get back to you|come back to you|fix it|fix this|resolve it|resolve this|sort it|sort this) (very|real|really|quite)? «(quickly|fast|rapidly)»',
      'in (a few|a couple|a couple of) $',
      'give (me|us) a few $',
      '«give (me|us) a few» (and|then|please)',
      'in (a|the next|the coming) couple (of)? <duration.kind>? (hours|days|weeks|months)',
      'in (the|a)? not (too|so|very|that)? distant future',
      'in (the)? next little (while|bit|time)',
      '(in|within) (a|an|the|some) (very|fairly|relatively|more)? (reasonable|short|shortest|brief|acceptable|appropriate|suitable|sensible|adequate|small) ..1 (time|period|timeframe|time frame|timescale|timespan|window|term|delay|period of time|amount of time|space of time|length of time)',
      'within (reasonable|short|due|acceptable|good|appropriate) (time|period|timeframe|time frame|timescale|term)',
      'in (a)? reasonable (time|period|timeframe|time frame|timescale)',
      '(within|in) (the)? (shortest|quickest|fastest) (possible)? (time|period|delay|timeframe|time frame) possible?',
      '(in|within) (a|due|the)? (timely|prompt|speedy|expeditious) (manner|fashion|way)',
      'in (good|proper|reasonable) time',
      'in (my|our|his|her|their|its) own (good|sweet)? time',
      'at (an|some) (early|earlier|opportune|unspecified) (date|stage|time|moment|point|opportunity|juncture)',
      'at some (point|stage|time) (this|next|in the coming|over the next) (week|month|year|season|quarter)',
      'with (all|the|utmost|the utmost|all possible|all due|due) (possible|due|utmost|necessary|convenient|reasonable)? (haste|speed|urgency|dispatch|despatch|promptness|expedition|celerity)',
      'without (any|undue|further|unnecessary|much|unreasonable|needless|the least|any undue|any further|any unnecessary) (further)? delay',
      'without delay',
      'with (the|a)? (minimum|minimal|least|shortest|smallest) (possible)? (of)? delay',
      'at (the|our|my|your|their|his|her|its)? (very)? (earliest|soonest|first|next) (possible|available)? (convenience|opportunity|moment|time|chance|date|slot)',
      '(the|at the) earliest (possible)? $',
      'at the (very)? earliest',
      'in the (coming|next few|following few|coming few|next couple of|upcoming|next several|near) <duration.kind>? (days|weeks|months|hours|minutes|years|moments|period|future|time)',
      '(over|during|within) the (coming|next few|following few|coming few|upcoming|next several) (<duration.kind>)? (days|weeks|months|hours|minutes|moments)',
      '(in|within) (a few|several|some|a matter of|a number of|a handful of|just a few|a good few) short? <duration.kind>? (days|weeks|months|hours|moments)',
      '(in|within) (days|weeks|hours|months)',
      'in the (days|weeks|months) (to come|ahead)',
      'at (some|a|any) (point|stage|time|moment|later|later on|future|suitable|convenient) (date|time|point|stage|moment)? (soon|in (the)? (near)? future|in time|down the (line|road|track)|later|later on)?',
      'at (a|some) (later|future|suitable|convenient|appropriate) (date|time|point|stage|moment|juncture)',
      '(some day|someday|one of these days|one fine day|sometime|some time or other|sometime or other|some other time|some time in the future|sometime in the future|one day soon)',
      '(soon enough|soonish|soon ish|any time soon|anytime soon|imminently|sooner than you think|quicker than you think)',
      '(any|some) (day|minute|moment|time|second|hour|week) now',
      'any (minute|moment)',
      'any second $',
      'any day $',
      '(the moment|the minute|the second|the instant|once|when|as soon as|whenever) (i|we|he|she|they|our ..2|the ..2) (am|is|are|have|has|get|gets|find|finds) (a|the|some|any|enough|more)? (free|spare|quiet|little|quick)? (minute|moment|sec|second|chance|time|gap|window|slot|free|breathing space|capacity)',
      'eventually',
      '(further)? down the (line|road|track)',
      '(later on|a bit later|a little later|a while later|in a while|after a while)',
      '(just|right)? (around|round) the corner',
      '(when|once|whenever|as) the (mood|spirit|fancy|muse) (takes|moves|strikes) ..1',
      '(on the horizon|by and by|before you know it|in the blink of an eye|quick as a flash|two shakes|post haste|posthaste|pronto|sharpish|in a trice)',
      '(promptly|swiftly|speedily|expeditiously|momentarily|presently|in a hurry)',
      'when (i|we|he|she|they|our ..2|the ..2) (can|could|get (a|the|some) ..1 (chance|moment|minute|second|time)|gets (a|the|some) ..1 (chance|moment|minute|second|time)|find (a|the|some) ..1 (moment|minute|time)|(have|has) (a|the|some|any|more|enough)? ..1 (moment|minute|chance|time|capacity|opportunity|second)|(get|gets|come|comes) (a)? (round|around) to (it|this|that|yours|them|you))',
      // when a slot frees up, the moment a copy turns up, as and when stock comes in
      `${AS_SOON} ${SOME}? ${OPENING} ((in|at|on|of|with|for) (my|our|his|her|their|the) <any>)? (now|next|then|again)? ${OPENS}`,
      '(when|whenever|once|as soon as|if|as and when|if and when|the next time) (i|we|he|she|they|our <any>|the <any>) (am|is|are|will be) (next|back|again|passing) (in|near|around|at|over|through|out|down|up|by) (the|your) (area|neighbourhood|neighborhood|district|part|parts|way|road|town|street|region|vicinity|village|city|side)',
      '(when|whenever|once|as soon as|as and when) (i|we|he|she|they|our <any>|the <any>) (finally|eventually|next)? (get|gets|come|comes) (round|around) to (it|that|this|them|yours|you|<ing>)',
      '(the moment|the minute|the instant|as soon as|when|once|whenever) (i|we|he|she|they) can (get hold of|lay hands on|lay our hands on|get our hands on|find|spare|source|track down) (it|them|one|some|a <any>|the <any>|another)',
      '(when|once|whenever|as soon as) (things|matters|it|work|business|the (rush|season|phones|workload|backlog|queue|dust)) (quieten|quietens|quiets|quiet|slow|slows|settle|settles|calm|calms|ease|eases|die|dies|cool|cools|blow|blows) (down|off|over|up)?',
      '(when|as|if and when|as and when|whenever) (time|our workload|workload|our schedule|the workload|our capacity|capacity|circumstances|staffing|resources) (allows|permits|allow|permit)',
      '(as and when|when and if|when and as) (i|we|they|it|possible|time|our ..1) ..2',
      'time permitting',
      'whenever (we|i|they|he|she) (can|get|gets|find|finds)',
      "as soon as (it|one|they|this|that|these|a <any>|the <any>|stock) (is|becomes|are|become|'s|comes|gets) (available|ready|free|possible|finished|done)",
      '(when|once|as soon as|if and when) available',
      "(when|as|once|whenever) (i|we|they|he|she) (am|are|is|'s|become) (able|free|less busy|not so busy|not busy|quieter)",
      '(when|as|once) (the)? (opportunity|chance) (arises|presents itself|comes|allows)',
      '(when|as) (work|staffing|the diary|my diary|our diary|business|demand|the budget|budget|funds|funding|stock|the rota|our rota|space|supply) (allows|permits|allow|permit)',
      '(time|date) (is|are)? (still)? to be (confirmed|announced|agreed|determined|decided|advised)',
      'with as little delay as (possible|we can)',
      'in (record|double quick|lightning|less than no) time',
      'give (me|us) ..1 (moment|sec|while|bit|tick|mo|time|little time)',
      '(over|in|during) the (medium|long|longer|short) (term|run)',
      '(the|at the|on the)? (first|next|earliest) (chance|opportunity|moment|free moment|spare moment|opening) (i|we|he|she|they|it|our ..2|the ..2) (can )?(get|gets|have|has|find|finds|gets|arises|comes)',
      '(once|when|after|as soon as) (things|it|the (rush|queue|backlog|season|dust)|everything|work) (here)? (have|has) (calmed|settled|quietened|died|slowed|cleared|eased|cooled) (down|up|off)?',
      '(once|when|after) (things|it|the rush|the queue|the backlog|everything) (calm|calms|settle|settles|quieten|quietens|quiet|quiets|die|dies|slow|slows|clear|clears|ease|eases) (down|up|off)?',
      'once (i|we|he|she|they|our ..2|the ..2) (get|gets|have|has|find|finds) (a|the|some|any|enough)? (free|spare|quiet)? (chance|moment|minute|second|opportunity|time|capacity)',
      'soonest $',
      'at (our|my|his|her|their) convenience',
      'at (our|my|his|her|their) earliest $',
      'in the foreseeable $',
      'later $',
      '(more|details|news) (on (that|this|it))? later',
      '(swift|speedy|prompt|quick|timely|rapid|early|expeditious) (reply|response|answer|resolution|solution|turnaround|refund|replacement|callback)',
      '(will|shall) not be (too|very|much|so|that)? (long|longer)',
      'not (too|much|very)? long (now|to wait|until|till|to go)',
      'at the (right|proper|appropriate|suitable) (time|moment)',
      'when the time (comes|is right|is ripe)',
      '(in|within) the (usual|normal|standard|customary|ordinary) (time|timeframe|time frame|period|timescale|delay|turnaround)',
      '(on|by|with|at) (the)? (first|next|earliest|nearest) (possible|available)? (opportunity|occasion|moment|chance)',
      '(on|by|with|at) (the)? ((first|next|nearest) (possible|available)|earliest (possible|available)?) (time|date)',
      '(in|after|within) (few|some|several) <duration.kind>? (days|weeks|hours|months)',
      'after a few <duration.kind>? (days|weeks)',
      '(in|during|over) (the)? (next|following|coming) (days|weeks|months|hours|minutes)',
      '(soon|quick|fast) as (possible|we can|i can|they can|he can|she can)',
      '(in time to come|in due season|in due order)',
      'before too many (days|weeks|hours|moons)',
      '(at pace|at speed|at full speed|at top speed|with all speed|urgently)',
      'in a forthcoming ..1 (release|version|update|patch|sprint|build)',
      '(when|as|once|whenever|if|as soon as|as and when|if and when|as far as) (my|our|his|her|their|its|the|your) ..2 (allows|permits|allow|permit|frees up|lets up|eases|clears)',
      'before you can (blink|say ..2)',
      '(in the twinkling of an eye|in a wink|in two shakes|faster than you think|quicker than you think|sooner than you think)',
      '(as|when) (things|matters|work|the (work|case|investigation|situation|repair|matter|project)) (progress|progresses|develop|develops|evolve|evolves|move|moves|unfold|unfolds|advances|advance) (along|on|forward)?',
      'as we go (along)?',
      "(when|once|as soon as|whenever) there (is|'s|are) (a|an|some|any|more|enough)? (news|update|updates|anything|something|gap|slot|space|room|time|capacity|progress|opening|vacancy|opportunity|chance|movement)",
      '(when|once|as soon as|whenever) (ready|complete|completed|done|finished|fixed|resolved) $',
      '(when|once|as soon as|after) (i|we|they|he|she) (have|has)? (caught up|catch up|catches up|(cleared|clear|clears|worked through|work through|got through|get through) (the|our|my|their|her|his) <any>)',
      'at (my|our|his|her|their) (own)? (leisure|pace|discretion)',
      'in (my|our|his|her|their) own (time|good time)',
      '(will|shall|should) not take (us|me|them|him|her)? (too|very|much|so|that|all that)? (long|longer)',
      '(will|shall|should) take (us|me|them|him|her)? «(a few|some|several|a couple of|a number of|a good few) <duration.kind>? (days|weeks|hours|minutes|months)»',
      '(will|shall|should) take (us|me|them|him|her)? «(a while|a little while|a good while|some time|quite some time|a bit|a little longer|a bit longer|longer than usual)»',
      '(will|shall) be «(right|straight) (back|with you|there|over)»',
      '(with|on|as) (a|top|high|highest|utmost|some|great)? (priority|urgency|priority basis)',
      '(pretty|fairly|reasonably|quite|relatively|very|real|really) (quickly|fast|swiftly|promptly)',
      'in (quick|rapid|double quick|good) (time|order|succession)',
      '(subject to|depending on|dependent on) (my|our|the|their)? (workload|capacity|availability|demand|staffing|resources|how busy ..2)',
      '(allow|grant|spare) (me|us) (some|a little|a bit of|enough|sufficient|more|a short) (time|while|moment)',
      'when (your|its|our) turn comes',
      "when it (is|'s) your turn",
      '(in|within) (the)? (next|coming) (short|little)? (while|period|stretch)',
      '(stay tuned|watch this space|all in good time)',
      // A wait without an end
      '(will|shall|may|might) be «(a|some|quite a|a good) (little|short|bit of a)? (while|time|bit) (before|until|till)»',
      '(will|shall|going to) «(get|come) (round|around) to (it|this|that|your|the|you|yours|them)»',
      '(will|shall) be (fixed|corrected|resolved|solved|sorted|answered|processed|refunded|repaired|replaced|credited|paid|reviewed|addressed|dealt with|restored|delivered|sent|cleared|handled|settled|reimbursed) «(quickly|fast|rapidly)»',
      '«(please)? allow (us|me|for)? (a few|some|several|a couple of|a little|a bit of) <duration.kind>? (days|weeks|hours|months|time)»',
      'give it «(a few|some|several|a couple of|a couple|a little) <duration.kind>? (days|weeks|hours|months|time|while)»',
      '«give (me|us) a (little|short|bit of a) (while|time)»',
      '(refund|refunds|payment|transfer|repair|delivery|review|approval|credit|investigation|answer|reply|decision|appeal|claim) ..3 (takes|take) «(a few|some|several|a couple of) <duration.kind>? (days|weeks|months)»',
      '(refund|refunds|payment|transfer|repair|delivery|review|approval|credit|investigation|answer|reply|decision|appeal|claim) ..3 (takes|take) «(a|some|quite a|quite some) (little|good)? (while|time|bit)»',
      '(bear with (us|me)|hang in there|hold tight|sit tight|hang tight|be patient|hang on|hold on|patience) ..2 «(a|for a|just a) (little|bit|while|short while|little while|little longer|bit longer|little bit longer|while longer)»',
      "(it|this|that) (is|'s) (now|only|just|simply|really)? «(only|just)? a (matter|question) of (time|days|weeks|hours|minutes)»",
      '(should|shall|will) «not be ..1 (long|longer) (now|until|till|before)?»',
      '^ «not (much|very|too) longer now»',
      '(will|shall|should) «not (have to|need to|be)? wait~ (too|very|much|so|that|all that)? (long|longer)»',
      '(will|shall|should) «not have (long|much longer) to wait»',
      'over (the)? next (little|short)? (while|bit|time|period)',
      'as and when $',
      // Once we know more
      '(the moment|the minute|the second|the instant|the day) (i|we|he|she|they|our ..2|the ..2) (can|could|manage|manages|am able|are able|is able)',
      '(the moment|the minute|the instant|once|when|whenever) (i|we|he|she|they|our ..2) (know|knows|learn|learns|hear|hears|have|has|get|gets|receive|receives) (some|any|a|an)? (more|further|anything|something|word|news|update|updates|answer|feedback|new (information|details)) (information|details|news|updates)?',
      '(as soon as|once|when|the moment) (i|we) hear (back|anything|more|something)? from (the|our|my|her|him|them|<cap>) <any>?',
      "(as soon as|once|when|whenever|the moment|the minute) (i|we|he|she|they|our ..2|the ..2) (am|are|is|'s) (back|done|finished|through|free|available|less busy|not so busy|back (in|at|from|on) ..2) (here|there|with (this|that|it))?",
      "(as soon as|once|when|whenever) there (is|'s|are) (a|an|some|any|more|enough)? (free|new|open|spare|suitable) (slot|space|room|appointment|place|seat|date|news|information|update)",
      "(i|we|our ..2) (will|shall) ..8 «(when|once) (it|they|everything|all) (is|are|'s) (all)? (ready|finished|complete|sorted|available)»",
      '(could|may|might|can|would|should) (well|easily|also)? be «(a few|some|several|a couple of|many) <duration.kind>? (days|weeks|months)» (before|until|till)',
      'give (me|us) (a bit|a little|some|just a little) more time',
      '(it|this|that) (could|may|might|can|would|should) (well|easily|also|only|just)? be (only|just)? «(a few|some|several|a couple of|many) more? <duration.kind>? (days|weeks|months)» $',
      '(take|takes|taking) (us|me)? ..1 «(a few|a couple of|several) <duration.kind>? (days|weeks|months) or (so|more|longer)»',
      "(will|shall) be ..2 «(when|whenever|once) (it|this|that) (is|'s) (ready|done|finished|fixed)»",
      "(when|once|after) the dust (settles|has settled|'s settled|is settled)",
      // Now and then
      '(will|shall|going to) ..2 (update|inform|tell|call|ring|contact|keep|check in with|get back to|write to|report to|brief) you ..1 «(from time to time|periodically|regularly|on a regular basis|every so often|every now and (then|again)|(every)? now and (then|again)|at regular intervals|as we go along)»',
      '(send|give|post|provide|share) (you)? «(regular|periodic|frequent|occasional) updates»',
      '^^ «(more|further|full|other|additional) (details|information|news|updates|instructions) (to follow|to come)» $',
    ],
  },
};

/** Names of placeholders and words of fill-ins that speak of a time to come: `ticket.due_date`, `[time/date]`, `eta`. */
const NAMES_A_TIME = new Set(
  'date dates due time times eta etd etr day days hour hours minute minutes week weeks weekday month months deadline sla when duration schedule scheduled visit callback cutoff cut hh mm dd yy yyyy moment starts start slot expiry expires evening morning afternoon noon appointment timeframe timeline timescale timezone window tomorrow today tonight eod cob until arrival duedate datetime delivery_date'.split(
    ' ',
  ),
);
/** Names of times that are over: `created_at`, `date of purchase`. */
const NAMES_THE_PAST = new Set(
  'created opened received ordered purchase purchased placed paid last previous birth dob joined since sent started signup registered past incident'.split(
    ' ',
  ),
);

/** Names written together: `duedate`, `callbacktime`; but not `update`. */
const TIME_ENDING = /^(?!up|candi|man|vali|some)\w*(?:date|time|day|days|hours|deadline)$/;

/** Whether the name of a placeholder, or the words of a fill-in, promise a time to come. */
export function namesTime(name: string): boolean {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (/(?:respond|reply|resol\w{0,8}|ready|need|expected|deliver|answer|ship|send)[ _.]?by\b/i.test(name)) return true;
  if (parts.length > 1 && parts.at(-1) === 'at' && !parts.some((part) => NAMES_THE_PAST.has(part))) return true;
  return (
    parts.some((part) => NAMES_A_TIME.has(part) || TIME_ENDING.test(part)) &&
    !parts.some((part) => NAMES_THE_PAST.has(part))
  );
}

const CLOCK_OR_DATE =
  /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[-–].*)?$|^\d{4}-\d\d-\d\d$|^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/;
const BEFORE_NUMBERS = new Set([
  'at',
  'by',
  'before',
  'until',
  'till',
  'from',
  'to',
  'between',
  'on',
  'around',
  'and',
  'than',
]);

const LINK_WORDS = new Set(['and', 'but', 'so', 'which', 'because', 'then', 'while', 'or']);
const AHEAD = new Set([
  'will',
  'shall',
  'should',
  'expect',
  'hope',
  'aim',
  'intend',
  'can',
  'please',
  'may',
  'might',
  'would',
  'must',
  'let',
  'takes',
  'take',
]);
const AUXILIARIES = new Set([
  'be',
  'is',
  'are',
  'am',
  'being',
  'been',
  'get',
  'gets',
  "'s",
  'have',
  'has',
  'having',
  'as',
  'to',
  'by',
]);
const PAST_VERBS = new Set(
  'was were had did wrote sent called told said came went bought paid made got gave took left began saw found spoke met read lost broke fell ran held kept knew thought brought felt heard rang put dealt set ago yesterday spent chose ate drank slept woke won flew drove grew sat stood wore swam'.split(
    ' ',
  ),
);
const NO_PAST = new Set(
  'need feed speed seed indeed hundred red bed exceed proceed succeed closed unlimited limited interested'.split(' '),
);

/** The first and last word of the clause around `[first, last]`: up to a comma, a dash, a colon or a linking word. */
export function clauseAround(
  reading: Reading,
  sentence: number,
  first: number,
  last: number,
): readonly [number, number] {
  const { firstWord, lastWord } = reading.sentences[sentence] ?? { firstWord: first, lastWord: last };
  let from = first;
  while (from > firstWord && !reading.startsClause(from) && !LINK_WORDS.has(reading.word(from - 1))) from--;
  let to = last;
  while (to < lastWord && !reading.startsClause(to + 1) && !LINK_WORDS.has(reading.word(to + 1))) to++;
  return [from, to];
}

/** Whether the clause around the words tells what is over: it has a past verb and nothing that looks ahead. */
export function isPast(reading: Reading, sentence: number, first: number, last: number): boolean {
  const [from, to] = clauseAround(reading, sentence, first, last);
  let isOver = false;
  for (let i = from; i <= to; i++) {
    if (i >= first && i <= last) continue;
    const word = reading.word(i);
    if (AHEAD.has(word)) return false;
    const before = i > from ? reading.word(i - 1) : '';
    if (PAST_VERBS.has(word))
      isOver ||= word !== 'read' && word !== 'put' && word !== 'set' && !/^(?:gets?|is|are|being)$/.test(before);
    else if (
      word.length > 4 &&
      word.endsWith('ed') &&
      !NO_PAST.has(word) &&
      !AUXILIARIES.has(before) &&
      before !== 'your'
    )
      isOver ||= before !== 'the' && before !== 'a' && !(before === '' && isCoordinated(reading, sentence, i));
  }
  return isOver;
}

/** "is being traced and returned": the participle shares the auxiliary before "and". */
function isCoordinated(reading: Reading, sentence: number, index: number): boolean {
  const { firstWord = index } = reading.sentences[sentence] ?? {};
  if (index === firstWord || !/^(?:and|or|then)$/.test(reading.word(index - 1))) return false;
  for (let i = index - 2; i >= firstWord && index - i <= 8; i--) {
    if (AUXILIARIES.has(reading.word(i)) || AHEAD.has(reading.word(i))) return true;
  }
  return false;
}

const NOT_AHEAD = new Set(['since', 'last', 'dated', 'ago', 'yesterday']);

/** Whether what is said of a time lies ahead and is somebody's doing: no past date, no opening hours, no age. */
function isAhead(reading: Reading, sentence: number, first: number, last: number): boolean {
  for (let i = Math.max(0, first - 2); i < first; i++) if (NOT_AHEAD.has(reading.word(i))) return false;
  if (last + 1 < reading.wordCount && (NOT_AHEAD.has(reading.word(last + 1)) || reading.word(last + 1) === 'old'))
    return false;
  if (isDescription(reading, first, last)) return false;
  const [from, to] = clauseAround(reading, sentence, first, last);
  if (/^(?:thanks|thank|sorry|apologies)$/.test(reading.word(from))) return false;
  // “On Monday I'll tell you what we have changed”
  for (let i = from; i <= Math.min(to, last + 2); i++) if (/^(?:will|shall)$/.test(reading.word(i))) return true;
  if (
    /^(?:by|until|till|before|within|than)$/.test(reading.word(first - 1)) ||
    /^(?:by|until|till|before|within)$/.test(reading.word(first))
  )
    return true;
  const clause = wordsOf(reading, from, to);
  if (/\b(?:scheduled|booked|moved|postponed|planned|reserved|arranged|fixed|down|due) (?:for|to|on|at)\b/.test(clause))
    return true;
  const isOpening = /\b(?:open|opens|opening|closed|closes|weekends|lines|staffed)\b/.test(clause);
  if (isOpening && !/\b(?:tomorrow|today|tonight|next|again|this)\b/.test(clause)) return false;
  if (/\b(?:have|has) (?:\w+ )?(?:been|\w+ed|had|gone|taken|lost|kept|spent)\b/.test(clause)) return false;
  return !isPast(reading, sentence, first, last);
}

/** "our 24-hour helpline", "a 30-day return": what a thing is like. */
function isDescription(reading: Reading, first: number, last: number): boolean {
  const previous = reading.word(first - 1);
  const end = reading.word(last);
  if (/^(?:st|nd|rd|th)$/.test(end) && first > 0 && last + 1 < reading.wordCount && !reading.startsClause(last + 1)) {
    return (
      !AFTER_TIME.has(reading.word(last + 1)) &&
      !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|latest|anyway)$/.test(
        reading.word(last + 1),
      )
    );
  }
  if (
    /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)$/.test(end) &&
    !/^(?:in|within|for|after|over|every|next)$/.test(reading.word(first - 2))
  ) {
    if (
      /^(?:the|your|these|those|refund|credit|add|free|extra|pay|lose|miss|deduct)$/.test(previous) &&
      /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(
        reading.slice(reading.wordSpan(first)).toLowerCase(),
      )
    )
      return true;
  }
  const { sentences } = reading;
  if (
    first === last ||
    !reading.isGlued(last) ||
    !/^[-\u2010\u2011]$/.test(reading.text.charAt(reading.wordSpan(last).start - 1))
  )
    return false;
  if (!sentences.some(({ firstWord, lastWord }) => firstWord <= last && last < lastWord)) return false;
  return (
    !reading.startsClause(last + 1) &&
    !/^(?:and|or|but|from|to|of|after|at|in|on|by|for|so|if|when|until|before)$/.test(reading.word(last + 1)) &&
    !/^(?:within|in)$/.test(reading.word(first - 2))
  );
}

/** A time that one can hold somebody to; words are indices, inclusive. */
export interface ConcreteTime {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/**
 * The times to come in the sentences `[sentence + from, sentence + to]` that one can hold somebody to: clock times,
 * dates, weekdays, durations, and the placeholders and fill-ins whose names speak of a time (`{{ticket.due_date}}`,
 * `[time/date]`). Past dates, ages and opening hours are left out. Use this rather than the bare cue `time.concrete`,
 * which can't see the names of placeholders.
 */
export function concreteTimes(reading: Reading, sentence: number, from = 0, to = from): readonly ConcreteTime[] {
  if (from === to) return timesIn(reading, sentence + from);
  const found: ConcreteTime[] = [];
  for (let index = sentence + from; index <= sentence + to; index++) found.push(...timesIn(reading, index));
  return found;
}

/** Whether `concreteTimes` finds one in the sentences `[sentence + from, sentence + to]`. */
export const hasConcreteTime = (reading: Reading, sentence: number, from = 0, to = from): boolean =>
  concreteTimes(reading, sentence, from, to).length > 0;

const createTimes = (): Map<number, readonly ConcreteTime[]> => new Map();

function timesIn(reading: Reading, sentence: number): readonly ConcreteTime[] {
  const known = reading.once(createTimes);
  let times = known.get(sentence);
  if (times === undefined) {
    times = findTimesIn(reading, sentence);
    known.set(sentence, times);
  }
  return times;
}

function findTimesIn(reading: Reading, index: number): readonly ConcreteTime[] {
  const found: ConcreteTime[] = [];
  for (const { first, last, sentence } of reading.cuesIn('time.concrete', index))
    if (isAhead(reading, sentence, first, last)) found.push({ first, last, sentence });
  const { firstWord = 0, lastWord = -1 } = reading.sentences[index] ?? {};
  for (let word = firstWord; word <= lastWord; word++) {
    const span = reading.wordSpan(word);
    const char = reading.text.charAt(span.start);
    const isTime =
      char === PLACEHOLDER_MARK
        ? reading.prose.placeholders.some(({ at, name }) => at === span.start && namesTime(name))
        : char >= '0' && char <= '9' && isClockOrDate(reading, word, reading.slice(span));
    if (isTime && isAhead(reading, index, word, word)) found.push({ first: word, last: word, sentence: index });
  }
  return found;
}

/** "17:00" and "2026-05-14" anywhere; "17.30" and "3/4" only after a word such as "by" or "at". */
function isClockOrDate(reading: Reading, word: number, written: string): boolean {
  if (/^20\d\d$/.test(written))
    return word > 0 && /^(?:in|by|of|to|until|before|during|end|early|late|mid)$/.test(reading.word(word - 1));
  if (!CLOCK_OR_DATE.test(written)) return false;
  return written.includes(':') || written.length >= 8 || (word > 0 && BEFORE_NUMBERS.has(reading.word(word - 1)));
}

/** What tells that "soon" is no date: "too soon", "how soon", "as soon as you …", "no sooner". */
const TURNS_SOON = new Set([
  'as',
  'too',
  'how',
  'so',
  'that',
  'this',
  'no',
  'well',
  'better',
  'expires',
  'expire',
  'ends',
  'end',
  'closes',
  'expiring',
  'ending',
  'due',
]);
/** What makes a vague time part of a story: "shortly after midnight", "at some point during the upload". */
const STORY = new Set(
  'after before past during while following thereafter afterwards consistent consistently from enough'.split(' '),
);
/** Opens a wish or a goodbye, which promises nothing. */
const WISHES = new Set('see talk speak chat hope hoping looking get until wishing'.split(' '));
const IMPERATIVES = new Set(
  'send reply return contact call let check submit complete fill upload provide share book pick try make choose change update renew tell write ring log sign download install pay report bring remember save do answer confirm act hurry register apply visit join decide reserve come type enter search click press select tap open order go take give start use keep leave'.split(
    ' ',
  ),
);
const READER_VERBS = new Set(
  "can may could should must need want would 'd like expect hope prefer might wish are were asked said wrote".split(
    ' ',
  ),
);
const FINITE = new Set(['will', 'shall', 'should', 'is', 'are', "'s"]);
const CONDITIONS = new Set(['if', 'unless', 'whether']);
/** After a negation they deny the promise behind them: "I can't say that it will be soon". */
const SAYS = new Set(['promise', 'say', 'tell', 'guarantee', 'know', 'expect', 'think', 'confirm', 'believe']);
const NEGATORS = new Set(['not', 'never', 'no', 'nobody', 'nothing', 'rather', 'cannot', 'hardly']);
/** Vague only as the time of a promise; elsewhere they tell order, speed or habit. */
const NEEDS_PROMISE =
  /^(?:later on|in due season|(?:a (?:bit|little|while) later)|eventually|promptly|swiftly|speedily|expeditiously|momentarily|presently|in a hurry|(?:in|after) a while|(?:further )?down the \w+|some ?time.*|some ?day.*|some other time|sooner or later|later|in a min(?:ute)?|(?:in|after) some time|after (?:a|few|some|several) .*|in the course of time|as soon as (?:it|one|they|this|that|these|a|the|stock)\b.*|(?:when|once|as soon as|if and when) available|(?:when|once|as soon as|whenever) (?:ready|completed?|done|finished|fixed|resolved)|(?:when|once|as soon as|whenever|as) there .*|as we go.*|(?:as|when) (?:things|matters|work) .*|(?:as|when) the (?:work|case|investigation|situation|repair|matter|project) .*|(?:with|on|as) .*(?:priority|urgency|basis)|(?:pretty|fairly|reasonably|quite|relatively|very|real|really) (?:quickly|fast|swiftly|promptly)|in (?:quick|rapid|double quick) .*|(?:subject to|depending on|dependent on) .*|(?:when|as|once|whenever|if|as far as) (?:my|our|his|her|their|its|the|your) .*|at \w+ (?:own )?(?:leisure|pace|discretion)|when (?:your|its|our) turn .*|when it (?:is|'s) your turn|(?:if|as) and when .*|(?:when|once|whenever|as soon as|when and if|the (?:moment|minute|instant)) (?:an?|another|any|some|enough|the next|stock|parts|things|matters|work|business|it|i|we|he|she|they) .*|at the (?:right|proper|appropriate|suitable) \w+|at (?:\w+ )*speed|at pace|with all speed|urgently|when the time .*|(?:in|within) the (?:usual|normal|standard|customary|ordinary) .*|(?:swift|speedy|prompt|quick|timely|rapid|early|expeditious) \w+|(?:in|within) an? (?:\w+ )?(?:short|brief|small|reasonable|acceptable|appropriate|suitable|sensible|adequate).*|in (?:next to |less than )?no time.*|as a matter of .*|any .*|quickly|fast|rapidly|in (?:an?|some|one) .*(?:release|version|update|patch|sprint|build)s?|at (?:some|any|a) .*|whenever .*|on the horizon|pronto|by and by|before you know it|in (?:the )?short (?:time|term).*|in good time|in (?:days|weeks|hours|months)|within (?:days|weeks|hours|months)|without (?:.* )?delay|when (?:i|we|he|she|they) (?:can|could))$/;
const PROMISES = new Set(
  'will shall going expect expected plan plans intend hope hopes promise aim aims should undertake ought expecting due'.split(
    ' ',
  ),
);
const RECEIVING = new Set(['receive', 'get', 'hear', 'have']);
/** Words that show that somebody else than the reader acts; without them a sentence is a request. */
const ACTING = new Set(
  'expect we i our my us they he she it will shall would going hope aim is are being be has have gets comes follow follows arrives ships leaves lands returns reopens resumes restarts starts begins launches goes reaches moves rolls becomes changes visits calls rings collects installs repairs brings contacts'.split(
    ' ',
  ),
);
/** What a thing or a service does by plan, told in the present: "your parcel leaves the depot …", "trains run again …". */
const BY_PLAN =
  /\b(?:ships|leaves|lands|arrives|comes|returns|reopens|resumes|restarts|launches|goes(?! (?:off|out\b(?! to)|dark|dim|cold|stale|flat|hard|soft|away|quiet|to sleep))|follows|reaches you|(?:(?:rolls|moves|comes|goes) (?:out|in|back)|(?:rolls|moves|comes) off)|(?:run|runs|open|opens|work|works|start|starts|begins?) again|(?:opens|starts|begins) (?:to|for)|gets (?:(?:your|the|an?) \w+|\w+ed|paid|sent|cut|done|built|made|mended)|(?:is|are) (?:now |also )?being (?:\w+ed|paid|sent|cut|done|built|made|rebuilt|hung|laid|brought|put|drawn|given|taken|written)|(?:is|are) (?:now |also )?(?:paid|sent|posted|shipped|mailed|refunded|credited|issued|released|delivered|dispatched|reopened|restocked)(?: (?:out|back))?)\b/;
const MAKES_MOMENTARILY = new Set(
  'back with reply respond call contact answer join i we available resolved phone ring ship send write email text follow arrive confirm process deliver update dispatch post'.split(
    ' ',
  ),
);

/**
 * The vague times that somebody could mistake for a promise. Left out are those that are past, quoted, asked, denied,
 * wished, somebody's name, asked of the reader or made concrete in their own sentence.
 */
export const vagueTimes = (reading: Reading): readonly Cue[] => reading.once(findVagueTimes);

function findVagueTimes(reading: Reading): readonly Cue[] {
  const found: Cue[] = [];
  for (const cue of reading.cues('time.vague')) {
    const last = found.at(-1);
    if (last !== undefined && cue.first <= last.last) continue;
    if (!isInnocent(reading, cue)) found.push(cue);
  }
  return found;
}

const BEFORE_NOUN = /^(?:with|from|for|of|on|in|by|and|than|without|about|after|before|behind|under)$/;

function isInnocent(reading: Reading, cue: Cue): boolean {
  const { first, last, sentence } = cue;
  if (reading.isQuestion(sentence) || reading.isQuoted(cue.span) || isName(reading, cue)) return true;
  const { firstWord = first, lastWord = last } = reading.sentences[sentence] ?? {};
  const phrase = wordsOf(reading, first, last);
  const next = last < lastWord ? reading.word(last + 1) : '';
  const previous = first > firstWord ? reading.word(first - 1) : '';
  if (
    phrase === 'soon' &&
    first === firstWord &&
    /^you will (?!receive|get|hear|have|see|find|be)/.test(wordsOf(reading, last + 1, last + 3))
  )
    return true;
  if (isNoun(reading, phrase, last, lastWord, first)) return true;
  // "Ring us and we'll find a quick solution together"
  if (/^(?:quick|rapid|speedy) \w+$/.test(phrase) && next === 'together') return true;
  // "With the second I can draw up a plan": the second of two
  if (/^the (?:second|minute|moment|day) (?:i|we|he|she|they|our|the)\b/.test(phrase) && BEFORE_NOUN.test(previous))
    return true;
  if (isToldBySomebody(reading, firstWord, first) || isAskedBehind(reading, sentence, cue)) return true;
  if (/corner$/.test(phrase) && isPlace(reading, sentence, first, lastWord)) return true;
  if (isShownLabel(reading, cue, firstWord)) return true;
  if (SEASONS.test(wordsOf(reading, firstWord, first - 1))) return true;
  if (phrase === 'in good time' && /^(?:for|before|to)$/.test(next)) return true;
  if (/^(?:a|only a|just a) (?:matter|question) of/.test(phrase) && !isLastOf(reading, last, lastWord, next))
    return true;
  if (
    ALLOWS.test(`${wordsOf(reading, Math.max(firstWord, first - 2), first - 1)} ${phrase}`) &&
    isForThing(reading, last)
  )
    return true;
  if (/'$/.test(reading.text.slice(0, cue.span.start)) && reading.text.startsWith("'", cue.span.end)) return true;
  if (MUST.test(wordsOf(reading, firstWord, first - 1))) return true;
  if (
    /soon$|^before long$|^shortly$/.test(phrase) &&
    /\b(?:see|seeing|hear from|hearing from|welcome|welcoming|speak|talk|chat)\b.*\byou\b|\bbetter\b/.test(
      wordsOf(reading, firstWord, first - 1),
    )
  )
    return true;
  if (/^-\w/.test(reading.text.slice(cue.span.end, cue.span.end + 2))) return true;
  if (phrase.startsWith('give ') && /^(?:to|while|off)$/.test(next)) return true;
  if (/(?:time|slot|moment|window|date|opportunity)$/.test(phrase) && /^(?:that|which|you)$/.test(next)) return true;
  if (
    STORY.has(next) &&
    !(phrase === 'at some point' && /^(?:that|this)$/.test(reading.word(last + 2)) && last + 2 === lastWord) &&
    !phrase.startsWith('as ') &&
    !/longer?$/.test(phrase)
  )
    return true;
  if (/^(?:soon|shortly)$/.test(phrase) && TURNS_SOON.has(previous)) return true;
  if (/future$/.test(phrase) && isAttribute(reading, last, lastWord)) return true;
  if (/course$/.test(phrase) && next === 'of') return true;
  if (/(?<!before (?:\w+ )?)long(?:er)?$/.test(phrase) && next === 'to') return true;
  if (
    /minutes$|while$|bit$/.test(phrase) &&
    next === 'to' &&
    /\btake$|\btake \w+$/.test(wordsOf(reading, firstWord, first - 1))
  )
    return true;
  if (/soon$/.test(phrase) && WISHES.has(reading.word(firstWord)) && !has(reading, firstWord, first, PROMISES))
    return true;
  const [from, to] = clauseAround(reading, sentence, first, last);
  if (reading.word(firstWord) === 'should' && from === firstWord && reading.word(firstWord + 1) !== 'not') return true;
  if (CONDITIONS.has(reading.word(from)) || (from > firstWord && CONDITIONS.has(reading.word(from - 1)))) return true;
  if (
    isPurpose(reading, from, first) ||
    isDenied(reading, from, first) ||
    (!/^(?:give|please|allow) /.test(phrase) &&
      !isPlea(reading, firstWord, first) &&
      isForReader(reading, firstWord, first))
  )
    return true;
  const before = wordsOf(reading, from, first - 1);
  if (/\b(?:i|we) (?:(?:will|would|'d|do|also|really) )*(?:need|require)\b/.test(before)) return true;
  if (/no time$|know it$/.test(phrase) && LEARNS.test(wordsOf(reading, firstWord, first - 1))) return true;
  if (/\bcan be (?:paid|used|changed|redeemed|cancell?ed|split|spread|settled|taken)\b/.test(before)) return true;
  if (isPast(reading, sentence, first, last)) return true;
  if (
    NEEDS_PROMISE.test(phrase) &&
    !isFragment(reading, cue, firstWord, lastWord) &&
    !isPlanned(reading, from, first) &&
    !has(reading, from, to + 1, PROMISES) &&
    !has(reading, firstWord, first === firstWord ? lastWord + 1 : first, PROMISES) &&
    !/(?:\bis|'s|\bare) (?:already |also )?coming\b/.test(before)
  )
    return true;
  if (phrase === 'eventually' && reading.word(from) === 'you' && !has(reading, first, to + 1, RECEIVING)) return true;
  // "Mail sent today waits at the other server and arrives later": a machine's turn
  if (
    phrase === 'later' &&
    /^(?:(?:all|any|your|new|every|some) )?(?:mail|e-?mails?|messages?|files?|uploads?|calls?|data) .*\b(?:waits?|queues?|queued|(?:is|are) (?:held|kept|stored)) .*\band (?:arrives?|comes?|follows?|lands?)$/.test(
      wordsOf(reading, firstWord, first - 1),
    )
  )
    return true;
  // "Our usher can show you out at any point": whenever the guest wants
  if (/^at any (?:point|stage|moment|time)$/.test(phrase) && /\b(?:can|may)\b/.test(before)) return true;
  // "down the line of trees"; "it is coming down the line" promises
  if (/down the \w+$/.test(phrase) && /^(?:of|from|past|behind|with)$/.test(reading.word(last + 1))) return true;
  if (
    phrase === 'later' &&
    /^(?:or|than|days?|hours?|weeks?|years?|minutes?|months?|moments?|no|much|sooner)$/.test(previous)
  )
    return true;
  if (phrase === 'later' && /\b(?:see|seeing|talk|speak|chat)\b/.test(wordsOf(reading, firstWord, first - 1)))
    return true;
  if (/ (?:reply|response|answer|resolution|solution)$/.test(phrase) && /^(?:your|the|for|this|that)$/.test(previous))
    return true;
  if (
    /^(?:as|at|asap|without|in) ?/.test(phrase) &&
    first - firstWord >= 3 &&
    !has(reading, firstWord, lastWord + 1, ACTING) &&
    !isPlanned(reading, from, first) &&
    !isFragment(reading, cue, firstWord, lastWord) &&
    !reading.has('commitment', sentence)
  )
    return true;
  if (/soon$|^shortly$|^imminently$/.test(phrase) && isReadersPlan(reading, from, first)) return true;
  const ahead = wordsOf(reading, from, to);
  if (
    NEEDS_PROMISE.test(phrase) &&
    /\byou will (?:\w+ )?(?:need|want|be able|find|notice|like|love|learn|reach)\b/.test(ahead)
  )
    return true;
  if (
    /soon$/.test(phrase) &&
    /\byou will soon (?!receive|get an?\b|get your|hear|have|see your|see our|be)/.test(ahead)
  )
    return true;
  if (
    phrase === 'momentarily' &&
    !has(reading, from, to + 1, MAKES_MOMENTARILY) &&
    !/\b(?:be|is|are) (?:there|here|on (?:the|its|their|his|her) way)\b/.test(ahead)
  )
    return true;
  return hasConcreteTime(reading, sentence) || isDatedByPlaceholder(reading, sentence);
}

/** "Your new key gets cut pronto", "the pool reopens at some point"; not "the battery gets weak at some point". */
function isPlanned(reading: Reading, from: number, first: number): boolean {
  const before = wordsOf(reading, from, first - 1);
  return BY_PLAN.test(before) && !/^(?:when|if|as|every|each|all|any|most|nothing|it)\b/.test(before);
}

/** What comes by its time rather than stands at its place. */
const COMES_BY_TIME =
  /\b(?:release|version|update|fix|patch|launch|rollout|feature|delivery|restock|stock|sale|season|spring|summer|autumn|winter|christmas|easter|holidays|opening|reopening|answer|reply|news|decision|refund|solution|date|day|exam|exams|term|start|end|edition|issue|event|festival|concert|course|repair|upgrade|migration)s?\b/;

/** "It's just around the corner", said of a shop or a door, in the sentence or the one before. */
function isPlace(reading: Reading, sentence: number, first: number, lastWord: number): boolean {
  const { firstWord = first } = reading.sentences[sentence] ?? {};
  const here = wordsOf(reading, firstWord, first - 1);
  if (
    /^(?:from|next|on|in|near|past|behind|opposite)$/.test(
      first < lastWord ? reading.word(endOfCorner(reading, first)) : '',
    )
  )
    return true;
  if (COMES_BY_TIME.test(here)) return false;
  if (PLACES.test(here)) return true;
  const before = reading.sentences[sentence - 1];
  const isPronoun = /(?:^|\b)(?:it|one|ours|theirs|another|there|that|this)\b/.test(here);
  if (!isPronoun) return false;
  return before === undefined || !COMES_BY_TIME.test(wordsOf(reading, before.firstWord, before.lastWord));
}

/** The word behind "corner". */
function endOfCorner(reading: Reading, first: number): number {
  let word = first;
  while (reading.word(word) !== 'corner') word++;
  return word + 1;
}

/** What shows or bears a label: "marked **Coming soon**", "a badge that says Back soon". */
const SHOWS =
  /^(?:marked|tagged|labell?ed|flagged|under|says?|reads?|reading|saying|showing|shows?|badge|label|tag|sign|status|tab|section|category|list|called|named|titled|headed|listed|set|as|word|words|banner|button)$/;

/** Things that bear words, behind them: "the grey **Coming soon** badge". */
const BEARS_LABEL =
  /^[*_”"’']{0,3} (?:badges?|labels?|tags?|signs?|stickers?|banners?|buttons?|tabs?|sections?|shel(?:f|ves)|pages?|lists?|lights?|lamps?|marks?|markers?|flags?|notices?|ribbons?|stamps?|icons?|chips?|messages?|notes?|statuses|status|categor(?:y|ies)|headings?|posters?|boards?|screens?|pop-?ups?)\b/i;

/** Whether the words end a label in emphasis or capitals that a thing is said to bear. */
function isShownLabel(reading: Reading, { first, span }: Cue, firstWord: number): boolean {
  const label = reading.prose.emphasis.find(({ start, end }) => start <= span.start && end >= span.end);
  const end = label === undefined || label.end - label.start > LONGEST_LABEL ? span.end : label.end;
  if (
    (end !== span.end || label?.end === end || /^\p{Lu}/u.test(reading.slice(span))) &&
    BEARS_LABEL.test(reading.text.slice(end, end + 24))
  )
    return true;
  if (label === undefined || label.end - label.start > LONGEST_LABEL) {
    const previous = first > firstWord + 1 ? reading.slice(reading.wordSpan(first - 1)) : '';
    return /^(?:Coming|Back|Available|Opening|Returning)$/.test(previous) && SHOWS.test(reading.word(first - 2));
  }
  let word = first;
  while (word > firstWord && reading.wordSpan(word - 1).start >= label.start) word--;
  if (word === firstWord) return false;
  return SHOWS.test(reading.word(word - 1)) || (reading.word(word - 1) === 'the' && SHOWS.test(reading.word(word - 2)));
}
const LONGEST_LABEL = 24;

/** "on {{ticket.ticket_field_88123}}", "no later than {{slot}}": whatever the field is called, it holds a day there. */
export function isDatedByPlaceholder(reading: Reading, sentence: number): boolean {
  const { span } = reading.sentences[sentence] ?? { span: { start: 0, end: 0 } };
  return reading.prose.placeholders.some(
    ({ at, name }) =>
      at !== undefined &&
      at >= span.start &&
      at < span.end &&
      !NAMES_A_PLACE.test(name) &&
      /\b(?:on|by|before|until|within|later than)\s$/i.test(reading.text.slice(Math.max(0, at - 12), at)),
  );
}

const NAMES_A_PLACE =
  /name|url|link|page|site|mail|phone|number|account|address|agent|user|team|group|channel|order|(?<!option_)title|subject/i;

const SEASONS =
  /^(?:spring|summer|autumn|winter|christmas|easter|halloween|ramadan|diwali|thanksgiving|(?:the|your) (?:holidays?|weekend|season|summer|winter|spring|autumn|exams?|wedding|birthday))\b(?! (?:release|version|update|edition|issue|sale|menu|timetable|stock|collection|range|programme|program|catalogue|catalog|brochure)\b)/;
/** What others than the sender have to do: "payment must reach us", "the hirer shall return it". */
const MUST =
  /\b(?:payments?|returns?|claims?|goods|items?|forms?|tenants?|hirers?|members?|customers?|guests?|buyers?|users?|applicants?|students?|parents?|patients?|drivers|documents?|applications?|it|they|you) (?:must|needs? to|ha(?:s|ve) to|(?:is|are) (?:required|obliged) to)\b(?! be (?:answered|paid out|refunded))|\b(?:tenants?|hirers?|members?|customers?|guests?|buyers?|users?|applicants?|students?|parents?|patients?|you) shall(?! (?:be|receive|hear|have|get)\b)|\b(?:was|were|been|got) (?:told|promised|assured|informed)\b/;
/** "allow a few days", "give it a few hours": for the sender's work, or for glue to dry. */
const ALLOWS = /\b(?:allow|give it) /;

/** "Allow a few days for the glue", "give it an hour to dry" */
function isForThing(reading: Reading, last: number): boolean {
  const behind = wordsOf(reading, last + 1, last + 3);
  if (/^before\b/.test(behind)) return true;
  if (behind.startsWith('to '))
    return !/^to (?:show|appear|arrive|come|clear|reach|be|process|go|update|land|get)\b/.test(behind);
  return (
    behind.startsWith('for ') &&
    !/^for (?:us|me|it|this|them|delivery|processing|shipping|(?:the|your|our) (?:refund|payment|transfer|money|change|update|credit|reply|answer|system|order|parcel|delivery|review|bank|team|replacement|funds))/.test(
      behind,
    )
  );
}

const isLastOf = (reading: Reading, last: number, lastWord: number, next: string): boolean =>
  last >= lastWord || reading.startsClause(last + 1) || /^(?:until|till|before|now|and|that)$/.test(next);

/** "You'll be up and running in no time": how easily something is learnt. */
const LEARNS =
  /\byou(?:r (?:son|daughter|child|children|kids?|dog|puppy|horse|team|staff|class|group|pupils?|students?|colleagues|partner|wife|husband|guests?|users?|customers?|clients?|members?|hands|fingers))? (?:will|shall) (?!receive|get (?:an?|your|our|the|news|word|it|back)\b|hear|have|be (?:contacted|paid|refunded|called))/;

/** "the letter says it will be paid in due course": told of what is written elsewhere. */
function isToldBySomebody(reading: Reading, from: number, first: number): boolean {
  for (let i = from + 1; i < first; i++)
    if (/^(?:says|said|reads|stated)$/.test(reading.word(i)))
      return /\b(?:letter|notice|page|site|sign|label|mail|email|message|contract|article|text|recording|you)$/.test(
        wordsOf(reading, Math.max(from, i - 2), i - 1),
      );
  return false;
}

/** "At your earliest convenience, please sign": what stands behind it is asked of the reader. */
function isAskedBehind(reading: Reading, sentence: number, { first, last }: Cue): boolean {
  const { firstWord, lastWord } = reading.sentences[sentence] ?? { firstWord: first, lastWord: last };
  if (first !== firstWord || last >= lastWord || !reading.startsClause(last + 1)) return false;
  return /^(?:please|kindly)$/.test(reading.word(last + 1)) || IMPERATIVES.has(reading.word(last + 1));
}

/** "Please bear with us", "please be patient": the reader is asked to wait, for the sender's sake. */
const isPlea = (reading: Reading, from: number, first: number): boolean =>
  /\b(?:bear with|hang (?:in|on|tight)|hold (?:on|tight)|sit tight|be patient|give it)\b/.test(
    wordsOf(reading, from, first - 1),
  );

/** "the near-future setting", "the near future tense": a kind of thing. */
const isAttribute = (reading: Reading, last: number, lastWord: number): boolean =>
  last < lastWord &&
  !reading.startsClause(last + 1) &&
  (reading.isGlued(last) || /^(?:tense|perfect|plans?|setting|value|date)$/.test(reading.word(last + 1)));

/** "Fitting: within a reasonable time", "Yes, and in good time": an answer or an entry of which only the time is told. */
function isFragment(reading: Reading, { first, last }: Cue, firstWord: number, lastWord: number): boolean {
  if (last !== lastWord) return false;
  let from = first;
  while (from > firstWord && /^(?:and|but|yes|so|only|probably|hopefully|likely)$/.test(reading.word(from - 1))) from--;
  if (from === firstWord) return first > firstWord || last > first;
  return reading.text.slice(reading.wordSpan(from - 1).end, reading.wordSpan(from).start).includes(':');
}

const PLACES =
  /\b(?:shop|store|station|branch|entrance|parking|park|stop|pharmacy|clinic|office|hotel|desk|street|road|walk|turn|caf\u00e9|cafe|bakery|room|lift|door|toilet|counter)s?\b/;
const AFTER_TIME = new Set(
  "i we you he she it they the our your my and so with to for about on in at by or but if as from regarding will shall 's is are or".split(
    ' ',
  ),
);

/** "before long trips", "in a second e-mail", "in a flash sale": the last word belongs to what follows. */
function isNoun(reading: Reading, phrase: string, last: number, lastWord: number, first: number): boolean {
  if (!/^(?:before|ere) .*long$|^in an? (?:\w+ )?(?:second|flash|moment|bit)$/.test(phrase)) return false;
  return (
    last < lastWord &&
    !reading.startsClause(last + 1) &&
    !reading.startsClause(first) &&
    !AFTER_TIME.has(reading.word(last + 1))
  );
}

const wordsOf = (reading: Reading, first: number, last: number): string => {
  const words: string[] = [];
  for (let i = first; i <= last; i++) words.push(reading.word(i));
  return words.join(' ');
};

const has = (reading: Reading, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (words.has(reading.word(i))) return true;
  return false;
};

const PLANS =
  /\byou are (?!going to\b)|\byour (?:\w+ )?(?:wedding|exam|exams|trip|flight|birthday|deadline|move|holiday|party|trial|subscription|plan|lease|contract|licence|license|card|passport|baby|appointment|interview|membership|term|visit|stay)\b|\b(?:is|are)$/;

/** "you're moving soon", "your lease ends soon": what lies ahead of the reader, by nobody's promise. */
const isReadersPlan = (reading: Reading, from: number, first: number): boolean => {
  const before = wordsOf(reading, from, first - 1);
  return PLANS.test(before) && !/\b(?:will|shall|be|going)\b/.test(before);
};

/** "Shortly Stays Ltd": a capital in the midst of a clause, or a capital and another one after it. */
function isName(reading: Reading, { first, last, span }: Cue): boolean {
  const written = reading.slice(span);
  if (!/^[A-Z][a-z]/.test(written)) return false;
  if (!reading.startsClause(first)) return true;
  // "As Soon As Possible": each longer word has its capital.
  if (/\s[A-Z][a-z]/.test(written) && !/\s[a-z]{4}/.test(written)) return true;
  return (
    last + 1 < reading.wordCount &&
    !reading.startsClause(last + 1) &&
    /^[A-Z][a-z]/.test(reading.slice(reading.wordSpan(last + 1)))
  );
}

/** "so we can help you as quickly as possible", "to fix this quickly": why something is asked for. */
function isPurpose(reading: Reading, from: number, to: number): boolean {
  if (reading.word(from) === 'to' || (reading.word(from) === 'in' && reading.word(from + 1) === 'order')) return true;
  const isSo = reading.word(from) === 'so' || (from > 0 && reading.word(from - 1) === 'so');
  for (let i = from; i < to; i++) {
    const word = reading.word(i);
    if (isSo && (word === 'can' || word === 'could')) return true;
    if (/^(?:help|allow|enable|let)s?$/.test(word) && reading.word(i + 1) === 'us') return true;
  }
  return false;
}

/** A negation in the clause before the words, with no promise between. */
function isDenied(reading: Reading, from: number, to: number): boolean {
  let isPromised = false;
  for (let i = to - 1; i >= from; i--) {
    const word = reading.word(i);
    if (/^(?:nothing|nobody|never)$/.test(word)) return true;
    if (NEGATORS.has(word) && (!isPromised || SAYS.has(reading.word(i + 1)))) return true;
    if (word === 'will' || word === 'shall') isPromised = true;
  }
  return false;
}

/** Whether what stands before the words asks something of the reader, or tells what the reader may do. */
export function isForReader(reading: Reading, from: number, to: number): boolean {
  let isReader = IMPERATIVES.has(reading.word(from)) && !/^(?:to|will|shall)$/.test(reading.word(from + 1));
  for (let i = from; i < to; i++) {
    const word = reading.word(i);
    if (word === 'please' || word === 'kindly') isReader = true;
    else if (
      word === 'you' &&
      i + 1 < to &&
      !(/^(?:can|may|should)$/.test(reading.word(i + 1)) && reading.word(i + 2) === 'expect') &&
      (READER_VERBS.has(reading.word(i + 1)) || (reading.word(i + 1) === 'have' && reading.word(i + 2) === 'to'))
    )
      isReader = true;
    else if (word === 'let' && /^(?:us|me)$/.test(reading.word(i + 1)) && reading.word(i + 2) === 'know')
      isReader = true;
    else if (
      word === 'will' ||
      word === 'shall' ||
      word === 'going' ||
      ((word === 'we' || word === 'i') && reading.word(i - 1) !== 'that')
    )
      isReader = false;
    if (reading.startsClause(i) && i > from) {
      if (IMPERATIVES.has(word)) isReader = true;
      else if (has(reading, i, to, FINITE)) isReader = false;
    }
  }
  return isReader;
}
