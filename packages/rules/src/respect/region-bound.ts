import { type Cue, defineRule, type Finding, type Reading } from '@trustlint/core';
import { withoutOverlaps } from '../clause.ts';
import { opensCompound } from '../wording/plain-words.ts';
import { isTitle } from '../wording/title.ts';

const ID = 'respect/region-bound';

const SEASON = '(spring|springtime|summer|summertime|autumn|fall|winter|wintertime)';
/** Seasons whose name is no other word. */
const PLAIN_SEASON = '(summer|summertime|autumn|winter|wintertime)';
/** Days that only some countries keep, or not on the same date. */
const DAY =
  "(thanksgiving|thanksgiving day|christmas|christmas day|christmas eve|xmas|xmas eve|easter|easter (sunday|monday|weekend|week)|good friday|whit (monday|sunday)|whitsun|pentecost|new year|new year 's|new year 's (day|eve)|the new year|labor day|labour day|memorial day|independence day|the fourth of july|fourth of july|the 4th of july|4th of july|july 4th|presidents day|president 's day|presidents' day|veterans day|columbus day|mlk day|martin luther king day|juneteenth|boxing day|st patrick 's day|st stephen 's day|st nicholas|groundhog day|halloween|valentine 's|valentine 's day|valentines day|mother 's day|mothers day|father 's day|fathers day|mothering sunday|victoria day|canada day|australia day|anzac day|bastille day|guy fawkes|guy fawkes night|bonfire night|burns night|diwali|holi|eid|eid al fitr|ramadan|hanukkah|chanukah|kwanzaa|passover|rosh hashanah|yom kippur|lunar new year|chinese new year|golden week|obon|songkran|vesak|purim|pancake day|shrove tuesday|ash wednesday|mardi gras|carnival|karneval|midsummer|epiphany|all saints|all saints day|ascension|ascension day|corpus christi|assumption day|king 's day|queen 's birthday|king 's birthday|bank holiday|bank holidays|the bank holiday|august bank holiday|the bank holidays|super bowl|super bowl sunday|black friday|cyber monday|singles day|prime day|tax day|st lucia|yuletide|noel|waitangi day|heritage day|cinco de mayo|day of the dead|oktoberfest|tet|nowruz|chuseok|raksha bandhan|onam|pongal|navratri|remembrance day|armistice day|advent|twelfth night|sinterklaas|melbourne cup)";
const TIMES =
  "(the holidays|the holiday (season|weekend|break|period|rush)|the (festive|christmas|xmas|easter|holiday|thanksgiving|summer|winter|spring|autumn|fall|school|half-term|bank holiday|diwali|eid|long|new year|new year 's) (season|period|break|holidays|holiday|weekend|vacation|vacations|closure|closedown|shutdown|rush|term|recess)|spring break|half-term|term time|term-time|back-to-school|back to school|tax season|school holidays|summer holidays|summer vacation|summer break|winter break|spring holidays|autumn holidays|winter holidays|easter holidays|easter break|christmas holidays|christmas break|the school run|the (rainy|monsoon|hurricane|dry|wet|ski|football|hunting|baseball|cricket|holiday|harvest|tourist|leaf|grilling|barbecue|bbq|strawberry|allergy|flu) season|monsoon|the monsoon|hurricane season|harvest time|harvest|tea time|teatime|siesta|thanksgiving week|christmas week|easter week|the festive season|the festivities|the long weekend|the silly season|the dog days|carnival season|sunday roast|sunday lunch|happy hour|prom season|graduation season|football season|baseball season|ski season|hunting season|flu season|cherry blossom season|the end of the school year|the start of the school year|the new school year|the school year|the start of term|the end of term|lent|the world series|the playoffs|daylight saving|daylight savings|the clocks change|the clocks go (back|forward))";
/** Feasts whose names are nothing else, so that the name alone tells them. */
const FEAST =
  "(thanksgiving|christmas|christmas day|christmas eve|xmas|easter|easter (sunday|monday|weekend)|good friday|whitsun|pentecost|new year 's (day|eve)|labor day|labour day|memorial day|presidents day|veterans day|columbus day|juneteenth|boxing day|st patrick 's day|halloween|valentine 's|valentine 's day|valentines day|mother 's day|father 's day|mothering sunday|canada day|australia day|anzac day|bastille day|bonfire night|burns night|diwali|deepavali|eid|eid al fitr|eid al adha|ramadan|hanukkah|chanukah|kwanzaa|passover|rosh hashanah|yom kippur|lunar new year|chinese new year|golden week|obon|songkran|vesak|purim|pancake day|shrove tuesday|mardi gras|ferragosto|super bowl|super bowl sunday|black friday|cyber monday|nowruz|chuseok|seollal|raksha bandhan|onam|pongal|navratri|holi festival|sinterklaas|oktoberfest|yuletide|twelfth night|the fourth of july|the 4th of july|july 4th)";
/** Times of a country's year whose names are nothing else. */
const COUNTRY_TIME =
  '(tax season|back to school season|the back to school (season|rush|weeks|period)|school holidays|school vacation|half-term|spring break|(summer|winter|spring|autumn|easter|christmas|august|july|october|february|school|festive) (holidays|vacation|vacations|recess)|(august|july|summer|winter|christmas|easter|festive|new year) (break|closure|closedown|shutdown)|the (holiday|festive|christmas|monsoon|rainy|hurricane|flu|silly|harvest|ski|exam|wedding|hay fever) season|monsoon season|hurricane season|flu season|bank holiday|bank holidays|the long weekend|the new school year|the school year|the week between the years|the days between the years)';
/** Wishes for a feast in the words of those who keep it. */
const WISH =
  '(eid mubarak|ramadan (kareem|mubarak)|shana tova|shanah tovah|l shana tova|chag sameach|hag sameach|gong xi fa cai|kung hei fat choi|gung hay fat choy|xin nian kuai le|feliz navidad|feliz natal|joyeux noel|joyeux noël|buon natale|frohe (weihnachten|ostern)|frohes (neues|fest|neues jahr)|god jul|glaedelig jul|hyvaa joulua|nollaig shona|mele kalikimaka|prospero ano|selamat hari raya|shubh (deepavali|diwali)|sal mubarak|nowruz mubarak|happy (4th|fourth|turkey day|crimbo|holidays|hols)|merry crimbo|blessed (yule|solstice))';

/** What the weather and the light are like. */
const SKY =
  '(cold|colder|chilly|freezing|frosty|icy|snowy|wintry|dark|darker|gloomy|grey|gray|foggy|misty|rainy|wet|damp|drizzly|dreary|soggy|stormy|windy|blustery|sunny|warm|warmer|hot|hotter|sultry|muggy|balmy|sweltering|humid|mild|crisp|summery|autumnal|sun-drenched|sunlit)';

/** What is told by when. */
const BY =
  '(by|before|after|until|till|til|over|around|since|during|throughout|through|for|at|on|in time for|just before|just after|right after|right before|shortly after|shortly before|ahead of|from|between|past|following|come|in|round about|up to|no later than|well before|soon after|the (week|day|weekend|month|monday|friday|tuesday|wednesday|thursday) (of|before|after))';

/** Regions, seasons and holidays as dates or pleasantries, by what shows it. */
export const regionBound = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'info',
  fix: 'none',
  profile: 'strict',
  summary: 'A season, a holiday or a local habit as a date or a pleasantry.',
  why: 'Summer is in January for a tenth of the world, and most readers don’t keep your holidays. They can’t tell when it is, and a wish for a feast that isn’t theirs says that you did not think of them.',
  sources: ['000 5.2'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Days and seasons that all your readers know: `Christmas`.',
    },
  },
  phrases: {
    [`${ID}.name`]: [FEAST],
    [`${ID}.time`]: [COUNTRY_TIME],
    [`${ID}.season`]: [
      `${PLAIN_SEASON} (is|'s|has|was) (nearly|almost|finally|already|just|now|soon|fast|well|truly)? (here|coming|over|near|nearing|around|approaching|upon|on (its|the) way|at the door|in the air|ending|past|gone|drawing|back|knocking|around the corner|just around the corner|in full|almost|setting)`,
      `${PLAIN_SEASON} (approaches|arrives|nears|comes|beckons|looms|draws|begins|starts|rolls|sets|ends|fades)`,
      `(with|as|now) (the)? ${PLAIN_SEASON} ..1 (approaching|coming|around|near|nearing|here|on|over|setting|in|ahead|comes|draws|arrives|approaches|nears|upon|ending|knocking)`,
      `(what|such) (a|an) <any>? <any>? ${PLAIN_SEASON} (we|it|you|this|that|so|$)`,
      `(towards|toward|near|nearing|by|after|until|till|before|at|around|from) (the)? (start|end|beginning|middle|height|close|turn|onset|first days|last days) of (the|this|next)? ${PLAIN_SEASON}`,
      `^ come (the)? ${SEASON}`,
      `(in|during|over|through|throughout|for|until|from) (the|these|those)? (cold|colder|coldest|dark|darker|warm|warmer|hot|hotter|long|short|wet|dry|busy|busier|quiet|quieter)? (and <any>)? ${SEASON} (months|season|weeks|period)`,
      '(when|once|until|till|as soon as|now that) (the)? (spring|springtime) (arrives|comes|begins|starts|has (come|arrived|begun))',
      `(when|once|until|till|as soon as|now that) (the)? ${PLAIN_SEASON} (is|'s|has|starts|ends|begins|comes|arrives|rolls)`,
      `(this|next|last|that|coming|upcoming|past|previous|following|every|each|another) (coming|past|northern|whole)? ${SEASON}`,
      `(early|late|mid|by|until|till|til|before|after|since|during|over|throughout|through|sometime in|some time in|towards|around|come|later|through to) (this|the|next|last|in|in the|of the|early|late|mid)? (early|late|mid|next|coming|following|end of)? ${PLAIN_SEASON}`,
      `(early|late|mid|by|until|till|til|since|before|after|during|over|throughout|sometime in|some time in|come) (this|the|next|last|in|in the|early|late|mid) (early|late|mid|coming|following)? (fall|spring)`,
      `(by|until|till|since|before|after|come|from|early|late|mid) (spring|springtime) (and|or|so|at)`,
      `(by|until|till|since|before|after|come|from|early|late|mid) (spring|springtime) $`,
      `(in|for|by|until|during) (early|late|mid|the coming|the early|the late) ${SEASON}`,
      '(in|during|by|until|from|through|over|throughout|for) the (fall|springtime|spring|autumn|summer|winter)',
      '(in|from|for) (summer|autumn|winter|springtime|spring)',
      `${SEASON} (of)? <num>`,
      '(winter|summer|autumn|spring) (and|or|to|until|through) (winter|summer|autumn|spring)',
      `(start|end|beginning|middle|height|close|rest|arrival|onset|first day|last day|first week|last week|half|run-up) (of|to) (the|this|next)? ${SEASON}`,
      `(the|our|this|next|a|its|their|last|coming|upcoming|new) ${SEASON} (release|releases|update|updates|launch|edition|version|rollout|roll-out|roadmap|season|semester|term|quarter|schedule|timetable|opening|hours|opening hours|opening times|sale|sales|deadline|intake|enrolment|enrollment|cycle|delivery|collection|range|catalogue|catalog|programme|program|break|closure|shutdown|closedown|holiday|holidays|vacation|vacations|recess|campaign|offer|menu|price|prices|rate|rates|tariff|months|batch|shipment|harvest|tour|course|courses|workshop|workshops|registration|conference|meeting|newsletter|pause)`,
      `(summer|winter|autumn|fall|spring) (release|semester|term|timetable|schedule|hours|opening|holidays|vacation|break|closure|intake|months|solstice) (begins|starts|ends|is|are|will|runs|apply|applies|from|until|opens|closes|has|brings|adds|includes)`,
      `(hope|trust|wish|enjoy|enjoying|have|having|had|survive|surviving|love|loving|happy|lovely|great|good|nice|wonderful|relaxing|restful|warm|sunny|beautiful|glorious|merry|joyful|fun|cosy|cozy|fantastic) ..4 (spring|summer|autumn|fall|winter|summertime) (leaves|colours|colors|blossom|flowers|and|so|with|there|where|wherever|weather|days|day|sun|season|break|holiday|holidays|evenings)`,
      `(hope|trust|wish|enjoy|enjoying|have|having|had|survive|surviving|love|loving|happy|lovely|great|good|nice|wonderful|relaxing|restful|warm|sunny|beautiful|glorious) ..4 (spring|summer|autumn|fall|winter|summertime) $`,
    ],
    [`${ID}.day`]: [
      `${BY} (the|this|next|last|our)? (day before|day after|coming|following|upcoming|week before|week after|weekend before|monday after|friday before|start of|end of|run-up to)? «${DAY}»`,
      `(this|next|last|coming|upcoming|every) ${DAY}`,
      `(happy|merry|joyful|joyous|blessed|jolly|blissful|festive|peaceful|wonderful|great|lovely|nice|good|restful|cosy|cozy|fabulous|relaxing|safe) (and|a|joyful|peaceful|belated|early|blessed|happy|merry|prosperous)? (<any>)? «${DAY}»`,
      `(happy|merry|joyful|joyous|jolly|blessed|wonderful|great|lovely|nice|good|restful|relaxing|safe|enjoy|enjoying|fantastic|fun|peaceful|blissful|festive) (and|a|your|the|joyful|peaceful|safe|healthy|happy|merry|very)? <any>? (holidays|holiday season|festive season|festive period|long weekend|bank holiday|holiday weekend|thanksgiving|thanksgiving weekend|easter weekend|yuletide|new year|spring break|fourth)`,
      `(happy|merry|joyful|joyous|jolly|blessed) (${DAY}|holidays|hols|new year|4th|fourth)`,
      "(compliments of the season|season 's greetings|seasons greetings|festive greetings|holiday greetings|christmas greetings|new year wishes|greetings of the season|warmest holiday wishes|holiday cheer|festive cheer|holiday wishes|yuletide greetings)",
      `(closed|shut|off|away|busy|open|celebrate|celebrating|celebrates|because of|due to|owing to|thanks to|observe|observing|on leave|out of office|enjoy|enjoying|wishing you|wish you|have|spend|miss|not on|except|except for|except on|apart from|pause|pauses|paused) (a|an|for|on|over|during|the|your|our|at|through|until)? (very|wonderful|merry|happy|lovely|great|nice)? «${DAY}»`,
      `${DAY} (is|was|will be) (just|right|nearly|almost|already|soon|fast)? (around|approaching|coming|here|upon|over|near|next|past|behind|when|the deadline|our|a|busy)`,
      `(post|pre)-(christmas|easter|thanksgiving|holiday|diwali|ramadan)`,
      `(order|orders|delivery|deliveries|last day|cut-off|cutoff|deadline|opening hours|opening times|hours|closing|closure|shipping|posting|post|arrive|arrives) (date|dates|day|days|times|time)? (for|over|at|in time for|before|until) (the)? ${DAY}`,
    ],
    [`${ID}.habit`]: [
      `(when|once|until|till|as soon as|because|since|as|while|now that|if) (the)? «${TIMES}» (is|'s|are|has|have|starts|start|ends|end|begins|begin|comes|kicks|rolls)`,
      `${TIMES} (is|are|'s|has|have) (over|here|coming|upon|near|around|approaching|done|finished|behind|our|busy|a busy|always|just|started|begun|ended)`,
      `${BY} (the|this|next|last|our|your)? (start of|end of|coming|following|middle of)? «${TIMES}»`,
      `(closed|shut|off|away|open|busy|because of|due to|owing to|observe|enjoy|enjoying|wishing you|wish you|have|miss|celebrate|hope) (for|on|over|during|through|you enjoyed|you had|you have|you enjoy)? (a|an|the|your)? (very|wonderful|happy|lovely|great|nice|good)? «(the holidays|the holiday season|the festive season|the festive period|the festivities|school holidays|half-term|spring break|the long weekend|the holiday weekend|bank holidays|long weekend|holiday season|summer vacation|summer holidays|summer break|the summer break|tax season)»`,
      '(enjoy|enjoying|hope you|hoping you|stay|keep|beat) ..3 (the|this|that|lovely|nice)? (sunshine|warm weather|hot weather|cold weather|nice weather|lovely weather|summer weather|good weather|heat|heatwave|heat wave|snow|sunny weather|sunny days|longer days|long evenings|warm and dry|warm and cosy|cool out there|warm out there|warm this|cool this)',
      '(hope|trust) ..4 (staying|keeping) (warm|cool|dry)',
      '(this|next|last|coming|upcoming) (holiday season|festive season|holidays|half-term|term|spring break|tax season|tax year|school year|semester|football season|ski season|rainy season|monsoon|ramadan|bank holiday|long weekend|holiday weekend|holiday period|festive period|summer holidays|christmas season|school holidays|harvest|hurricane season|diwali|carnival)',
      '(when|once|as soon as|after|before|until) (the)? (schools|school|kids|children|pupils|students|term|classes|university|parliament|congress) (are|is|go|goes|come|comes|get|gets|start|starts|ends|end|resumes|resume|break|breaks) (back|out|off|up|again)?',
      '(when|once|as|until|by the time|before|after) the (leaves (fall|turn|change)|snow (melts|falls|is gone|starts|arrives)|days get (longer|shorter|warmer|colder)|weather (turns|gets|warms|cools)|frost|heatwave|clocks (go|change))',
      '(on|over|except|excluding|outside|during|after|before|this|next) (public|national|federal|bank|statutory|state|religious|stat|provincial) (holidays|holiday)',
      '(down under|across the pond|stateside|back home in the states|in the states|on the continent|overseas customers|overseas orders|domestic customers|up north|down south|out west|back east|coast to coast)',
      'happy (friday|hump day|friday eve|fri-yay|weekend)',
      '(tgif|happy hump day)',
      WISH,
      '(hot|cold|freezing|chilly|sunny|wet|snowy|icy|boiling|rainy|frosty|nippy|muggy|warm|cool|slippery) out there',
      '(in|with|during|despite|through|of) (all)? this (heat|heatwave|heat wave|cold|cold snap|weather|rain|snow|frost|fog|lovely weather|glorious weather|dreadful weather)',
      // "on these cold, dark evenings", "now that the nights are drawing in", "what a wet week that was"
      `(these|this) (last|past|first|so|very|rather|ever)? ${SKY} (and)? ${SKY}? (and)? ${SKY}? (evening|evenings|morning|mornings|night|nights|day|days|afternoon|afternoons|weekend|weekends|week|weeks|month|months|spell)`,
      '(these|the) (long|short|light|lighter|longer|shorter) (and)? (dark|light|bright|cold|warm)? (summer|winter|autumn|spring) (evening|evenings|morning|mornings|night|nights|day|days)',
      '(with|now that|now|as|since) the (nights|evenings|days|mornings) (are|get|getting|being)? (drawing in|draw in|closing in|lengthening|shortening|(getting|growing)? (shorter|longer|darker|lighter|colder|warmer|cooler))',
      `what a ${SKY} (and ${SKY})? (day|week|weekend|month|spring|summer|autumn|winter|evening|morning|night|spell) (this|that|it|we)`,
      '(until|till|before|once|when|after|as) the (snow|frost|rains|leaves|blossoms|cherry blossom|days|nights|evenings|clocks|geese|swallows|cuckoo|heat|cold|ice|monsoon) (is|are|fly|flies|fall|falls|melt|melts|come|comes|go|goes|start|starts|get|gets|draw|draws|turn|turns|change|changes|return|returns|bloom|blooms|thaw|thaws|break|breaks|leave|leaves)',
      '(the)? (leaves|snowflakes|blossoms) are (falling|turning|out)',
      '(as|when|once|until|till|before|after|now that|while|if) (the)? (schools|school|kids|children|pupils|students) (are|is|have|has)? (back|break up|breaks up|broken up|on holiday|off|out|go back|goes back|return|returns|reopen|reopens)',
      '(hope|hoping|trust) ..4 (enjoying|enjoyed|surviving|not too|staying|keeping|having) ..2 (sun|sunshine|weather|heat|cold|snow|rain|warm|cool|dry|warmth)',
      '(the)? (weather|sun|sunshine) (here|outside|there)? (is|has been) (so|very|really|finally|just|quite)? (lovely|glorious|dreadful|awful|gorgeous|beautiful|grim|terrible|nice)',
    ],
  },
  bad: [
    { text: 'The tuner can come before ⟦Easter⟧ or on 9 May.' },
    { text: 'The pool is closed on ⟦the bank holiday⟧ Monday.' },
    { text: 'Your shawl will keep you warm on ⟦these dark, chilly evenings⟧.' },
    { text: '⟦With the nights drawing in⟧, have your brakes checked.' },
    { text: '⟦During the dark winter months⟧, the desk closes at three.' },
    { text: 'The new boats arrive ⟦this summer⟧.' },
    { text: 'I’ll send the contract ⟦after the holidays⟧.' },
    { text: '⟦Happy Thanksgiving⟧ from all of us at the mill!' },
    { text: 'Dark mode comes ⟦in the fall⟧ release.' },
    { text: 'Your parcel arrives before ⟦Christmas⟧.' },
    { text: 'Our hotline is closed on ⟦Boxing Day⟧.' },
    { text: 'We plan the move for ⟦early spring⟧.' },
    { text: 'I hope you’re ⟦enjoying the sunshine⟧.' },
    { text: '⟦Summer is here⟧, and so are our hats.' },
    { text: '⟦Eid Mubarak⟧ from the bakery!' },
    { text: 'It’s ⟦tax season⟧, so answers take longer.' },
    { text: 'It’s ⟦hot out there⟧!' },
    { text: 'Your scarf is ready. ⟦Enjoy the autumn leaves⟧!' },
  ],
  good: [
    { text: 'The pool is closed from 24 December (Christmas Eve) to 2 January.', because: 'it names the date' },
    { text: 'On cold evenings the pump runs a little louder.', because: 'it holds wherever an evening is cold' },
    { text: 'The Winter Palace opens at nine.', because: 'it is a name' },
    { text: 'The new boats arrive in July 2027.', because: 'the month is the same everywhere' },
    { text: 'Prices fall this week.', because: 'fall is a verb' },
    { text: 'The spring in the lock is broken.', because: 'it is a part' },
    { text: 'The Christmas tree stand holds trunks of up to 12 cm.', because: 'it is a product' },
    { text: 'Summer tyres need 3 mm of tread.', because: 'it is a kind of tyre' },
    { text: 'Summer Lee shows you the library on Monday.', because: 'it is her name' },
    { text: 'Halloween is a level of the game.', because: 'it is a name' },
    { text: 'The Salesforce Summer ’27 release moved the button.', because: 'it is the name of a version' },
    { text: 'We’re closed on Boxing Day (26 December).', because: 'the date stands beside it' },
    { text: 'You wrote that you need it “by Christmas”.', because: 'it quotes the reader' },
    { text: 'Last term, six people from that list got in.', because: 'a school speaks of its own' },
  ],
  *check({ macro, texts }, { options, glossary }) {
    if (macro.region !== undefined && macro.region !== '') return;
    for (const { reading } of texts) {
      const cues = [
        ...reading.cues(`${ID}.season`).filter((cue) => isSeason(reading, cue)),
        ...reading
          .cues(`${ID}.day`)
          .filter((cue) => !isPartOfThing(reading, cue) && !/ is an?$/.test(reading.slice(cue.span))),
        ...reading.cues(`${ID}.name`).filter((cue) => isWhen(reading, cue)),
        ...reading.cues(`${ID}.time`).filter((cue) => isWhen(reading, cue) && !isIncluded(reading, cue)),
        ...reading.cues(`${ID}.habit`).filter((cue) => !isPartOfThing(reading, cue) && !isIncluded(reading, cue)),
      ];
      if (cues.length === 0) continue;
      const allowed = options.allow.map((words) => words.toLowerCase());
      for (const cue of withoutOverlaps(cues)) {
        const written = reading.slice(cue.span).toLowerCase();
        if (glossary.has(written) || allowed.some((words) => written.includes(words))) continue;
        // A school speaks of its own
        if (/^last (?:term|semester|school year)$/.test(written)) continue;
        if (reading.isQuoted(cue.span) || isTitle(reading, cue.span, cue.first) || hasDate(reading, cue)) continue;
        yield tell(reading, cue);
      }
    }
  },
});

const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b\d{4}-\d\d/i;
const DATED = new RegExp(
  `(?:${MONTH.source})\\W{0,2}\\d|\\d(?:st|nd|rd|th)?(?: of)? (?:${MONTH.source})|\\d{4}-\\d\\d`,
  'i',
);

/** What joins one day and another. */
const ANOTHER_DAY = /\b(?:or|to|until|till)\b/i;

/** Whether the sentence says in which month, or on which day: then the name is only a help. */
function hasDate(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined) return false;
  const { text } = reading;
  // "Before Easter or on 4 May", "from Christmas Eve to 2 January": the date is another day's.
  const rest = text.slice(cue.span.end, sentence.span.end).split(ANOTHER_DAY)[0] ?? '';
  const before = text.slice(Math.max(sentence.span.start, cue.span.start - 40), cue.span.start);
  const near = (before.split(ANOTHER_DAY).at(-1) ?? '') + rest.slice(0, 40);
  return (
    DATED.test(near) ||
    (cue.type.endsWith('season') && MONTH.test(rest.slice(0, 40)) && !/\bmay\b/.test(rest.slice(0, 40)))
  );
}

/** Whether the name stands for a time: no "Christmas tree", no "Eid card", no "Halloween is a level of the game". */
function isWhen(reading: Reading, cue: Cue): boolean {
  const { text } = reading;
  const code = text.charCodeAt(cue.span.start);
  if (cue.type.endsWith('name') && code >= 97) return false;
  if (isThing(reading, cue)) return false;
  const behind = text.slice(cue.span.end, cue.span.end + 40);
  if (/^ (?:is|was|means|means that|stands) (?:a|an|the|one|our|for)\b/.test(behind) || /^[-–]\w/.test(behind))
    return false;
  // "*Halloween* (1978)" is a film.
  if (/^\W{0,2}\((?:19|20)\d\d\)/.test(behind)) return false;
  if (/^(?:before|after|until|till|by|since|during)$/.test(reading.word(cue.first - 1))) return true;
  const lastWord = reading.sentences[cue.sentence]?.lastWord ?? cue.last;
  if (cue.last < lastWord && !reading.startsClause(cue.last + 1) && TIME_NOUN.has(reading.word(cue.last + 1)))
    return true;
  return !isPartOfThing(reading, { ...cue, type: `${ID}.day` });
}

/** Parts, falls and jumps, where "spring" and "fall" are no seasons. */
const PART =
  /\b(?:coil\w*|lock|mattress|screws?|hooks?|waters?|door|clip|valve|pens?|trampoline|hinges?|onions?|rolls?|loaded|steel|board|clean\w*|gate|metal|tension|lid|strap|inside|latch|bolt|sofa|broken|well|source)\b/i;
const DROP =
  /\b(?:injur\w*|trip\w*|height|stairs?|ladder|dropp\w*|slip\w*|hurt|hip|damage\w*|in (?:price|demand|sales|the price|temperature)|asleep|leaf|apart|survive[ds]?|hard floor|detect\w*|alarm|harness)\b/i;
/** A plan, or hours: what a season is a date for. */
const PLAN = new Set(
  "will 'll plan plans planned planning launch launches launching release releases released coming comes available open opens opening closed close closes reopen reopens reopening start starts starting begin begins ship ships shipping arrive arrives arriving expect expected due schedule scheduled aim aiming hope hoping intend move moves moved moving deliver delivers delivered renew renews resume resumes resumed return returns returning publish publishes add adding ready back going postpone postponed delay delayed extend extended roll rolling announce announced introduce introducing retire end ends ending expires expire hire hiring finish finished expand switch book booked pause paused join fixed valid stays stay applies apply running runs catch meet talk speak plant wait waiting late busy slow slower longer quiet".split(
    ' ',
  ),
);
/** The season alone, or with an article: a date only in a plan. "Keep it indoors in the winter" is advice. */
const BARE =
  /^(?:once|when|as soon|now that|in|from|for|during|over|throughout|through|before|until|by|after|since|around|till|(?:summer|autumn|winter|spring)(?! (?:is|has|was|approach|arriv|near|com|beckon|loom|draw|begin|start|roll|set|end|fade)|['’]s))\b(?!.*\b(?:months|this|next|end|start|beginning|middle|height|close|last|coming|early|late|mid|following|\d{4}|release)\b)/i;

function isSeason(reading: Reading, cue: Cue): boolean {
  const sentence = reading.sentences[cue.sentence];
  if (sentence === undefined) return false;
  const words = reading.slice(cue.span);
  const whole = reading.slice(sentence.span);
  const next = cue.last < sentence.lastWord && !reading.startsClause(cue.last + 1) ? reading.word(cue.last + 1) : '';
  // "Salesforce Summer '26": a version's name
  if (/^[A-Z]/.test(words) && cue.first > sentence.firstWord && /\d$/.test(words) && startsName(reading, cue.first - 1))
    return false;
  if (/\bspring\b/i.test(words) && PART.test(whole)) return false;
  if (
    /\bfall$/i.test(words) &&
    (DROP.test(whole) || /^(?:in|of|from|off|was|is|into|on|below|under|behind|short|through)$/.test(next))
  )
    return false;
  if (isThing(reading, cue)) return false;
  if (!BARE.test(words)) return true;
  for (let word = sentence.firstWord; word <= sentence.lastWord; word++)
    if (PLAN.has(reading.word(word)) && (word < cue.first || word > cue.last)) return true;
  return false;
}

/** Whether the word has a capital that its place does not ask for. */
function startsName(reading: Reading, word: number): boolean {
  const { start } = reading.wordSpan(word);
  const code = reading.text.charCodeAt(start);
  return code >= 65 && code <= 90 && !/^(?:the|this|our|in|by|for|until)$/.test(reading.word(word));
}

/** "Also on public holidays" leaves no day open. */
const isIncluded = (reading: Reading, cue: Cue): boolean =>
  /holidays?$/i.test(reading.slice(cue.span)) &&
  /\b(?:also|even|including|and)(?: (?:on|during))?(?: the)? $/i.test(
    reading.text.slice(Math.max(0, cue.span.start - 24), cue.span.start),
  );

/** What may stand behind a season or a feast without making a thing of it. */
const TIME_NOUN = new Set(
  'monday tuesday wednesday thursday friday saturday sunday day days eve eves weekend weekends week weeks break breaks season rush period closure closures holiday holidays vacation recess shutdown month months morning evening night time release update launch edition rollout semester term hours'.split(
    ' ',
  ),
);
const THING =
  /^(?:trees?|cards?|cakes?|lights?|jumpers?|menus?|hampers?|crackers?|eggs?|bunny|markets?|puddings?|turkeys?|sale|offers?|discount|code|codes|collection|bonus|part(?:y|ies)|decorations?|presents?|gifts?|stockings?|songs?|carols?|wreath|island|lily|themes?|templates?|costumes?|tyres?|tires?|coats?|boots?|jackets?|dress|dresses|duvet|wheels?|sports|games|olympics|squash|clothes|clothing|garden|palace|house|room|shoes?|onions?|rolls?|water|jam|camp|school|fruit|curtains?|blend|tea|menu|plants?|bedding|wear|gear|gloves|sandals|fair|festival|concert|mode|kit|wardrobe|sports?|fuel|blanket|flowers?|vegetables|salads?)$/;

const isThing = (reading: Reading, cue: Cue): boolean => {
  const lastWord = reading.sentences[cue.sentence]?.lastWord ?? cue.last;
  if (cue.last >= lastWord || reading.startsClause(cue.last + 1)) return false;
  return THING.test(reading.word(cue.last + 1));
};

/** Feasts whose names are other words in small letters. */
const OTHER_WORD = /^(?:lent|advent|ascension|epiphany|carnival|tet|holi|noel|midsummer)$/;

/** "Christmas tree", "Easter Island": a thing or a place, no day. */
function isPartOfThing(reading: Reading, cue: Cue): boolean {
  if (isThing(reading, cue) || OTHER_WORD.test(reading.slice(cue.span))) return true;
  const lastWord = reading.sentences[cue.sentence]?.lastWord ?? cue.last;
  if (cue.last >= lastWord || reading.startsClause(cue.last + 1)) return false;
  if (TIME_NOUN.has(reading.word(cue.last + 1)) || !cue.type.endsWith('day')) return false;
  const { start } = reading.wordSpan(cue.last + 1);
  const code = reading.text.charCodeAt(start);
  return (
    opensCompound(reading, cue) || (code >= 65 && code <= 90 && !/^I\b/.test(reading.text.slice(start, start + 2)))
  );
}

function tell(reading: Reading, cue: Cue): Finding {
  const words = reading.slice(cue.span);
  const isWish =
    /^(?:happy|merry|enjoy|hope|stay|keep|season|compliments|joy|jolly|blessed|festive|holiday|warmest|beat|trust|wish)/i.test(
      words,
    );
  return {
    at: { text: reading.prose.text, span: cue.span },
    message: isWish
      ? `“${words}” fits only readers in your own region. A wish that fits everybody is kinder.`
      : `“${words}” is not the same time, or no time at all, for readers in other regions. Name the month or the date.`,
  };
}
