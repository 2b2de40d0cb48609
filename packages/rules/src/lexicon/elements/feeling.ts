import type { Lexicon } from '@trustlint/core';

/** Naming what the reader feels or what it does to them. */
export const feeling: Lexicon = {
  classes: {
    /** What a situation can be. */
    'feeling.bad': [
      '(frustrating|annoying|upsetting|disappointing|stressful|worrying|frightening|scary|alarming|maddening|irritating|infuriating|distressing|unsettling|unpleasant|uncomfortable|inconvenient|miserable|horrid|horrible|awful|terrible|dreadful|awkward|painful)',
      '(hard|tough|difficult|heavy|humiliating|embarrassing|exhausting|tiring|confusing|heartbreaking|rotten|nasty|shocking|sad|unfair|lousy|rough|discouraging|disheartening|nerve-racking|tedious|unnerving|vexing|daunting|hurtful|devastating|bitter|bad|troubling)',
      '(unacceptable|aggravating|galling|disruptive|dismaying|demoralising|demoralizing|disconcerting|gutting|harrowing|harsh|lonely|sore|dire|grim|trying|wearing|unnerving|concerning|gruelling|costly|tricky|crushing|saddening|cruel|disturbing|unbearable|wretched|infuriating)',
    ],
    /** What a person can be. */
    'feeling.state': [
      '(worried|upset|frustrated|angry|annoyed|disappointed|anxious|nervous|furious|stuck|stranded|scared|shaken|exhausted|tired|let down|hanging|in the dark|out of pocket|afraid|frightened|shocked|irritated|cross|sad|unhappy|stressed|alarmed|confused|concerned|embarrassed|helpless|lost|cut off|locked out|left alone|fed up|heartbroken|devastated|hurt|uneasy|ignored|forgotten|impatient|swearing|livid|gutted|unsettled|overwhelmed|under pressure|cold|waiting)',
    ],
    'feeling.noun': [
      '(frustration|disappointment|worry|worries|stress|anger|concern|concerns|anxiety|fright|fear|fears|pain|inconvenience|pressure|headache|headaches|strain|shock|upset|annoyance|distress|grief|sympathy|condolences|nuisance|trouble|hassle|nightmare|burden|embarrassment|misery|heart|blow|pity|shame|letdown|ordeal|difficulty|difficulties|hardship|position|sorrow|loss|bother|mess|chaos|panic|uncertainty|discomfort|irritation|impatience|unease|bummer|let-down)',
    ],
    'feeling.verb': [
      '(sting~|hurt~|wear~|spoil~|ruin~|suck|sucks|stink|stinks|ache~|bite|bites|frustrate~|annoy~|upset~|disappoint~|worry~|frighten~|scare~|unsettle~|irritate~|disrupt~|interrupt~|rattle~|wreck~|drain~)',
    ],
    'understand.verb': [
      '(understand|understands|imagine|realise|realize|recognise|recognize|appreciate|sense|feel|picture)',
      '(am|are|is) (well|very|fully|quite|all too|only too|painfully)? aware',
    ],
    'somebody.sender': ['(i|we)', '(the|our) <any>'],
  },
  cues: {
    'element.empathy': [
      // How something feels.
      "(is|was|are|were|be|been|feel|feels|felt|sounds|sound|seems|looks|being|'s) (so|very|really|quite|not|such|a|an|truly|always|never|more|most|deeply|both|just|simply|extremely|especially|particularly|rather|pretty|all|incredibly|no less than)? (a|an|more)? <feeling.bad>",
      "(is|was|are|were|be|been|feel|feels|felt|sounds|seems|'s) (never|always|really|truly|just|such|no|not|quite|simply|nothing but|more than)? (a|an|no|the|real|such a)? ..1 <feeling.noun>",
      '(make~|made|found|find) (it|this|that|things|you|your <any>|anyone|anybody|people|everything) (so|very|really|even|doubly|all the more)? (<feeling.bad>|<feeling.state>)',
      '(what|how|such) (a|an)? ..1 (<feeling.bad>|<feeling.noun>)',
      '(that|this|it|which|nothing|a <any> like that|nobody|waiting) ..2 <feeling.verb>',
      // Who feels it.
      '(you|anyone|anybody|people|everyone|your <any>) (must|will|would|may|might|are|were|have|had|felt|feel|have been|must be)? (be|have|feel|been|felt)? (very|so|really|understandably|rightly|naturally|quite|already)? (feeling|been)? <feeling.state>',
      '(leave~|left|kept|keep~|had|has|get~|made) (you|your <any>|people|anyone|everyone|them) ..3 (<feeling.state>|without|with nothing|wondering|guessing|short|standing|empty-handed)',
      "(i|we) (would|'d|will) (also|certainly|surely|too)? (be|feel|have felt|have been) (just|exactly|every bit)? (as|so|the same|<feeling.state>)",
      "(i|we) (would|'d) (not|hate|want|mind|feel) ..4 (either|too|same)",
      '(understandably|rightly so|and rightly|quite rightly|no wonder) ',
      '(every|good|all|full) (right|reason) to (be|feel|expect)',
      '(feel for|feel with|hits hard|hits home|breaks my heart|takes its toll|weighs on) ',
      '(i|we) (know|understand|see|can imagine|can picture|realise|realize) (all too well|very well|only too well|well)? what ..6 (means|does|did|feels|costs|takes|meant|do|mean|cost|like)',
      'must (have)? (hurt|been|feel|felt|come|seemed|sounded|stung|worn|cost|left)',
      '(meant|means|mean) (the world|so much|a lot|everything|a great deal)',
      '(poor you|poor thing|worst (possible)? thing|of all (days|times|moments|things|places))',
      '(a (lot|great deal|heavy load|great weight|lot of weight)) ..4 (to carry|to bear|to take|to ask|to shoulder|to swallow|to cope|to live|on your)',
      '(nobody|no one|no family|no parent|no <any>) (wants|likes|enjoys|deserves|should have to|needs|expects|ought to)',
      '(enough|plenty|a lot|so much|too much) on your (plate|mind|hands|shoulders)',
      '(no (fun|joke|way to (start|spend|end|begin)))',
      'in your (place|shoes|position|situation|case) (i|we)',
      // Saying that one understands.
      '<somebody.sender> (can|do|could|well|fully|completely|totally|really|truly|only|can only|can well|too|also|certainly|very much|quite|of course)? (really|well|only|fully|easily)? <understand.verb> (that|how|why|what|it|you|your|the|this|a|from|being) ',
      '<somebody.sender> (can|do)? (really|also|only|fully|well|very well|all|both)? (know|knows|see|tell|get|hear|believe|remember|share) (all too well|well|very well|too|only too well|exactly)? (how|what it|why you|why this|why that|the feeling|that feeling|your <feeling.noun>|the <feeling.noun>)',
      '<somebody.sender> (can|do)? (really|also|fully|all)? (know|knows|see|tell|get|hear|believe|imagine) (that|this|a|an|the|it|you|your|there) ..12 (<feeling.bad>|<feeling.noun>|<feeling.verb>|<feeling.state>|counting|counted|rely|relies|relying|need|needs|needed|matter|matters|important|mean|means|meant|between|leaves|left|looking forward|looked forward|hoped|hoping|planned|cost|costs|long|late|urgent|deadline|patience|trust|family|work|too much|too long)',
      '(understand|imagine|share|hear|see|feel|know) (your|the|all) ..1 <feeling.noun>',
      // What it costs the reader.
      '(cost|costs|costing|lost|lose|loses|losing|robs|robbed|took|takes|taken|steals|stole) (you|your <any>|people) ..2 (time|money|sleep|hour|hours|day|days|evening|morning|night|nights|trust|weekend|customers|sales|nerves|business|patience|work|income|seat|chance)',
      '(cause~|bring~|brought|give~|gave|put~|mean~|meant|create~|add~) (to)? (you|your <any>|people|families) ..8 (<feeling.noun>|<feeling.bad>|moment|running|waiting|nights|extra work|double work)',
      '(spoil~|ruin~|upset~|wreck~|disturb~|interrupt~|cut~ into|mess~ up|throw~ off|threw off|derail~) (your|a|an|the|any|anyone) ..2 (day|evening|weekend|holiday|holidays|plans|plan|wedding|party|morning|night|trip|week|schedule|birthday|start|celebration|sleep|work|visit|vacation|journey)',
      'wasted (evening|day|morning|afternoon|trip|journey|weekend|hour|hours|time|way|drive)',
      '(worst|bad|wrong|terrible|worse|poor|unfortunate|inconvenient) (possible)? (moment|time|timing|day|week|place)',
      '(last|only|final) thing (you|anyone|anybody|people) (need|needs|needed|want|wants|wanted)',
      'you (deserve|deserved|should have had|should not have to|should never have to|had hoped|had (both)? (looked|been looking)|were (looking forward|counting|relying|hoping|expecting)|have been patient|have waited (long|far|too)|had planned|had counted|had every|need to know where you stand|had your heart)',
      '(looked|looking) forward to',
      '(counting|relying|rely|counted|relied|relies|pinned ..2 hopes) (on) (it|them|this|that|us|the|your|every|each)',
      '(not|never|hardly) (fun|easy|nice|pleasant|funny|what you|how you|how (a|your|any|it)|the (answer|news|experience|start|way|service|kind|welcome|outcome|reply|day|evening|week) (you|that|we|a|to|anyone))',
      '(no) (fun|joke|picnic|small (thing|matter)|way to|pleasure|consolation|comfort|laughing matter|time for)',
      '(nobody|no one|none of us|no customer|no guest|no parent|who) (should|wants|likes|enjoys|deserves|would want|expects|ought) ',
      '(a|one) (day|week|night|hour|month|morning|evening) (without|with no) <any> ..4 (is|feels|can)',
      '(i|we) hope (you are|you and|your <any> (is|are)|nobody|no one|everyone) ..4 (ok|okay|all right|alright|well|safe|hurt|better|fine)',
      '(sorry|sad|saddened|dismayed) (to|that) (hear|read|learn|see)',
      '(our|my|with|deepest|heartfelt) (sincere|deepest|heartfelt)? (sympathy|condolences|sympathies)',
      '(thoughts|hearts) (are|go) (with|out) ',
      '(ouch|oh no|oof|yikes|bummer|ugh|argh|oh dear)',
      '(is|was|are|were) (a|such a)? (pity|shame|blow|letdown|let-down|worry|fright|headache)',
      'i hear you',
      '(under|puts|put|real|extra|added) ..1 (strain|pressure|stress)',
      '(hardly|barely|not) (slept|sleep)',
      'sleepless',
      'you had ..12 (off|booked|planned|practised|practiced|prepared|set aside)',
      'you ..3 (had|have) to (explain|apologise|face|phone|wait|stand|cancel|walk|turn|sit|rush|beg|ask|drive) ..4 (your|them|cold|rain|dark|without|again|guests|customers|colleagues|twice|hours|home|outside)',
      '(fright|scare|shock|worry|wait|strain|pain) (you|this|that|it) ',
    ],
  },
};
