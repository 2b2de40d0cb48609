import type { Cue, Reading } from '@trustlint/core';

/** Somebody said or wrote it to the reader before: "our agent told you to …", "our last reply called it …". */
const TOLD =
  /(?:\b(?:told|called|ordered|instructed|assured|informed|advised|accused|spoke to|replied|answered)\b|\b(?:wrote|said|claimed|implied|suggested|hinted|wrong to (?:say|write|call|tell|claim|suggest|treat))\b|\b(?:described|dismissed|treated|marked|logged|labell?ed|put down|brushed off|waved off|belittled)\b.* as\b|\b(?:report|reply|note|letter|agent|colleague|driver|guard|technician|message|e?-?mail|ticket|chat|text|page|sign|label|form|chatbot|bot|clerk|nurse|manager|supervisor|team) (?:calls|says|reads|describes|names)\b)[^.!?;]{0,60}$/i;
/** The sender takes it back. */
const TAKEN_BACK =
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret\w*|rude|unkind|dismissive|patroni[sz]ing|condescending|disrespectful|unacceptable|inexcusable|uncalled for|untrue|nonsense|mistaken|wrong|shame\w*|ashamed|careless|thoughtless|out of (?:line|order|place)|no way to|not (?:how|the way|acceptable|okay|right|fair|true|so|good enough)|(?:was|is|did|were|are|do|does|has|should)(?: not|n[’']t)(?! (?:you|we|that|it))\b|should never|but (?:it|your|you|the)\b)/i;

/** Whether the words are told back as what somebody said, and taken back in the same sentence or the next. */
export function isToldBack(reading: Reading, { sentence, span, first }: Cue): boolean {
  const whole = reading.sentences[sentence];
  if (whole === undefined || !TOLD.test(reading.text.slice(whole.span.start, reading.wordSpan(first).end)))
    return false;
  const next = reading.sentences[sentence + 1] ?? whole;
  return TAKEN_BACK.test(reading.text.slice(span.end, next.span.end));
}
