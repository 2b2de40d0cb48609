import type { Reading } from '@trustlint/core';

/** May stand between "we" and what we do. */
const ADVERBS = '(?: (?:now|also|already|just|then|since|therefore|still|both|even|first|again|\\w+ly)){0,4}';
/** What leaves the reader where they are, though it is said of the sender: looking, thinking, ending. */
const IDLE =
  'not|never|no|only(?! say)|just|merely|been|got|had|seen|heard|done|nothing|nobody|(?:double[- ]|re-?)?check\\w*|look\\w*|examin\\w*|test\\w*|inspect\\w*|review\\w*|conclud\\w*|read\\w*|listen\\w*|verif\\w*|confirm\\w*|decid\\w*|clos\\w*|leav\\w*|left|say|saying|said|told|mak(?:e|ing)|hav(?:e|ing)|being|see|seeing|keep(?!\\w* you)\\w*|refus\\w*|declin\\w*|reject\\w*|treat\\w*|sell\\w*|stand\\w*|stick\\w*|hold\\w*|assum\\w*|regard\\w*|consider\\w*|mark\\w*|need\\w*|miss\\w*|tak(?:e|ing) it|end\\w*|receiv\\w*|not\\w*|wait\\w*|depend\\w*|rely\\w*|suffer\\w*|struggl\\w*|know\\w*|believ\\w*|think\\w*|inherit\\w*|archiv\\w*|open\\w*|compar\\w*|measur\\w*|stud\\w*|investigat\\w*|analys\\w*|consult\\w*|establish\\w*|hop\\w*|lov\\w*|feel\\w*|becom\\w*|work\\w* (?:here|for|in)|explain\\w*|mention\\w*|written to you|chang\\w* nothing|noth\\w+|caught|stuck|sorry|miss\\w*|try\\w* (?:our best|hard)|ask you|have to|be (?!back|there|with you|in touch|calling|writing|sending|happy to|glad to)';

/** What the sender does, did or will do that takes the reader further. */
const STEPS = [
  `\\b(?:we|i)(?:['’]ll| will| shall)${ADVERBS} (?!(?:${IDLE})\\b)\\w`,
  `\\b(?:we|i)(?:['’]re|['’]m| are| am)${ADVERBS} (?!(?:${IDLE})\\b)(?:going to (?!(?:${IDLE})\\b)|\\w+ing\\b)`,
  `\\b(?:we|i)(?:['’]ve| have)${ADVERBS} (?!(?:${IDLE})\\b)\\w{3,}`,
  `\\b(?:we|i)(?: can)?${ADVERBS} (?:sent|send|resend|refund\\w*|replac\\w*|repair\\w*|mend\\w*|fix\\w*|correct\\w*|restor\\w*|move[ds]?|paid|pay|pass(?:ed)? (?:it|this|your)|ask(?:ed)? (?!you|whether you|that you)|rang|call(?:ed)? (?!it|that|this)|book(?:ed)? (?:you|a|an|the|your)|fill it|hir(?:e|ed)|rebook\\w*|reroute\\w*|credit(?:ed)?|waive[ds]?|add(?:ed)?|gave (?:him|her|them|you)|give (?:him|her|them|you)|found (?:it|them|you|your|two|one|out)|made a mistake|typed|forgot|booked the wrong|dropped it|answer for|switch(?:ed)?|help(?:ed)? you|translat\\w+|order(?:ed)? (?:a|an|the|you|new|another)|collect\\w*|deliver (?:it|them|your|the new|a)|rent(?:ed)? (?:you|lanes|a)|look(?:ed)? for)\\b`,
  "\\b(?:on (?:its|their|his|her|the) way(?: to you)?|in the post\\b|at our (?:own )?(?:cost|expense)|free of charge|goes out (?:today|tonight|tomorrow|on)|ships today|here(?:['’]s| is| are) (?:the|a|an|your|what|how|their|his|her|its)|no charge|a full refund|(?:new|second|right|spare|another|better) (?:\\w+ )?(?:is|are|comes|arrives|leaves|goes|ships|starts|will)\\b|(?:is|are|has been|have been|was|were) (?:now |already |since )?(?:booked|refunded|replaced|restored|repaired|mended|fixed|reopened|back (?:up|on|to)))",
  "\\b(?:could|can|would|will|do) you\\b|\\bwhich \\w+ do you\\b|\\b(?:send|tell|show|give|write to|let) (?:me|us)\\b(?! off| down| know when you)|\\bplease (?:send|try|attach|upload|reply|reset|press|choose|check|carry)\\b|\\bif (?:it|that|they|he|she) (?:doesn['’]t|won['’]t|can['’]t|isn['’]t)\\b",
  "\\b(?:he|she|they|our [\\w-]+|(?:the|a|an|another|my) (?:colleague|engineer|technician|teacher|partner|plumber|fitters?|electrician|surveyor|nurse|doctor|specialist|taxi|refund|replacement|credit)|(?:mr|mrs|ms|dr) \\w+|(?!it\\b|you\\b|this\\b|that\\b)[a-z]+)(?:['’]ll| will) (?:now |also |then )?(?:write|ring|call|phone|mail|answer|reply|come|bring|be (?:there|with|in touch|back)|see you|visit|look at|help|know|take (?:it|this|over)|redo|fix|mend|repair|replace|refund|pay|send|tell you|deal with it)\\b",
  "\\b(?:he|she|they|dr \\w+|ms \\w+|mr \\w+)(?:['’]s| has|['’]ve| have)? (?:now |already )?(?:read your|rings? you|calls? you|has your|have your|got your|has all your|have all your|starts? it|has the case|confirmed)\\b",
];

let steps: RegExp | undefined;

/** Whether the sentences `[sentence + from, sentence + to]` tell what the sender, or one of theirs, does about the matter. */
export function hasOwnStep(reading: Reading, sentence: number, from: number, to: number): boolean {
  const first = reading.sentences[Math.max(0, sentence + from)];
  const last = reading.sentences[Math.min(reading.sentences.length - 1, sentence + to)];
  if (first === undefined || last === undefined) return false;
  steps ??= new RegExp(STEPS.join('|'), 'i');
  return steps.test(reading.text.slice(first.span.start, last.span.end));
}
