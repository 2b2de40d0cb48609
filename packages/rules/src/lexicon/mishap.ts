import type { Lexicon } from '@trustlint/core';

/** What goes wrong, which nobody can rule out. */
export const mishap: Lexicon = {
  classes: {
    /** As nouns. Single words. */
    'mishap.noun': [
      '(abuse|accident|accidents|allergies|attack|attacks|breach|breaches|bug|bugs|complaint|complaints|crash|crashes|damage|defect|defects|delay|delays|disease|diseases|disruption|downtime|error|errors|failure|failures|fault|faults|fraud|glitch|glitches|hassle|interruption|interruptions|issue|issues|leak|leaks|loss|losses|malware|mishap|mishaps|mistake|mistakes|outage|outages|pain|pests|problem|problems|repetition|risk|risks|scratches|spam|stains|stress|symptoms|theft|threat|threats|trouble|troubles|virus|viruses|worries|worry|wrinkles)',
    ],
    /** As nouns of one word or more, with what they are like: "mix-up like this". */
    'mishap.event': [
      '(<mishap.noun>|mix-up|mix-ups|break-in|break-ins|burglary|burglaries|double booking|double bookings|double charge|overcharge|no-show|no-shows|shortage|shortages|flood|flooding|fire|fires|repeat|recurrence|relapse|puncture|punctures|cancellation|cancellations|slip-up|slip-ups|oversight|misprint|blackout|shutdown|breakdown|breakdowns|injury|injuries|infection|infections|contamination|spill|spills|break|breaks|thefts|losses|misunderstanding|confusion|blunder|hiccup|hiccups)',
    ],
    /** As verbs, with what belongs to them: "go wrong", "be lost". */
    'mishap.verb': [
      '(break|brick|burn|burst|catch fire|collapse|crack|crash|disappear|disappoint|explode|fail|fall (apart|off|out|over)|freeze|go (astray|down|missing|offline|off|under|wrong|bad)|happen|jam|leak|let (you|us|anyone|anybody|them) down|lose|malfunction|miss|occur|overheat|recur|reoccur|repeat itself|run out|rust|slip through|stall|tear|vanish|fade|harm|hurt|damage|ruin|spoil|come (back|loose|off|undone)|get (lost|hacked|stolen|stuck|damaged|leaked)|be (lost|hacked|stolen|breached|broken|beaten|cracked|damaged|leaked|repeated|disappointed|late|delayed|down|offline|compromised|intercepted|forged|bypassed|traced|fooled|faked|tampered with|let down|missed|forgotten))',
    ],
  },
  cues: {},
};
