import type { Lexicon } from '@trustlint/core';

/** Words behind a hedge: what is promised there, and what is no promise. */
export const hedged: Lexicon = {
  classes: {
    /** After "we hope to": what the sender would do for the reader. */
    'hedged.act': [
      '<commitment.act>',
      '(<ly>|also|soon|first|always|both) <commitment.act>',
      '(ship|launch|release|publish|reopen|open|restore|recover|complete|finish|conclude|solve|help|find|bring|get|be (done|ready|finished|able|back|through|live|there|with you|in touch|open|up)|have|let you|hear from (them|him|her|the|our)|turn (it|this|that|things) around|squeeze|fit|catch up|cover|accommodate|offer|resume)',
    ],
    /** After "hopefully this …" and "I hope it …": what the sender's work brings about. */
    'hedged.mend': [
      '(take care|takes care|solve|solves|fix|fixes|resolve|resolves|sort|sorts|do|does|settle|settles|clear|clears|cure|cures|mend|mends|stop|stops|work|works|get|gets|put|puts|restore|restores|end|ends|reach|reaches|arrive|arrives|go|goes|be|is|come|comes|been|fixed|solved|resolved|sorted|done|ready|back)',
    ],
    /** What may run short: "as far as staffing permits". */
    'hedged.means': [
      '(staff|staffing|numbers|time|space|stock|supplies|supply|capacity|budget|funds|funding|resources|workload|schedule|schedules|rota|diary|weather|traffic|stairs|room|conditions|circumstances|situation|demand|availability|volunteers|crew|crews|rules|rule|tide|tides|season|daylight|timetable|light|money|means|equipment|manpower|personnel|health|levels|constraints|system|track|ground|soil|snow|wind|law|policy|everything|things|luck|god|gods|heaven|heavens|lord|fate|fates|fortune|saints|stars|powers|customs|committee|council|courier|supplier|suppliers|landlord|roads|road|ice|rain|sun|sky|skies|sea|seas|swell|visibility|permits|permit|internet|connection|nerves|strength|energy|team|stocks|timing|calendar|calendars|queue|queues|service|services|train|trains|ferry|parking|access|capacities|workloads|finances|cash|work|caseload|waiting list)',
    ],
    /** Who or what of the reader's comes by their own doing: "your guests should arrive". Single words. */
    'hedged.party': [
      '(guest|guests|visitor|visitors|friend|friends|child|children|son|daughter|wife|husband|partner|mother|father|mum|dad|family|parents|colleague|colleagues|team|staff|group|party|dog|cat|pet|horse|baby|doctor|gp|lawyer|builder|electrician|landlord|tenant|tenants|students|pupils|players|participants|members|clients|customers|candidate|candidates|driver|class|you|answers|essay|text|photo|application|documents|temperature|weight|posture|skin|hands|feet|eyes)',
    ],
    /** After "we will likely": doubt about trouble rather than a promise. Single words. */
    'hedged.unlikely': ['(not|never|no|need|ask|want|see|notice|find|charge)'],
  },
  cues: {},
};
