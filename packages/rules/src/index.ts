import type { Pack, Rule } from '@trustlint/core';
import { assumedKnowledge } from './competence/assumed-knowledge.ts';
import { hardToRead } from './competence/hard-to-read.ts';
import { hedging } from './competence/hedging.ts';
import { jargon } from './competence/jargon.ts';
import { longSentence } from './competence/long-sentence.ts';
import { stepsNotListed } from './competence/steps-not-listed.ts';
import { unansweredUnknown } from './competence/unanswered-unknown.ts';
import { undefinedAcronym } from './competence/undefined-acronym.ts';
import { vagueSubject } from './competence/vague-subject.ts';
import { deadEnd } from './empathy/dead-end.ts';
import { defensive } from './empathy/defensive.ts';
import { emotionPolicing } from './empathy/emotion-policing.ts';
import { impersonalGreeting } from './empathy/impersonal-greeting.ts';
import { minimizing } from './empathy/minimizing.ts';
import { missingAcknowledgement } from './empathy/missing-acknowledgement.ts';
import { missingEmpathy } from './empathy/missing-empathy.ts';
import { missingGreeting } from './empathy/missing-greeting.ts';
import { missingQuestion } from './empathy/missing-question.ts';
import { stockPhrase } from './empathy/stock-phrase.ts';
import { lexicon } from './lexicon/index.ts';
import { ambiguousDate } from './reliability/ambiguous-date.ts';
import { hedgedCommitment } from './reliability/hedged-commitment.ts';
import { inconsistentPromise } from './reliability/inconsistent-promise.ts';
import { missingEscalationPath } from './reliability/missing-escalation-path.ts';
import { missingFollowUp } from './reliability/missing-follow-up.ts';
import { missingNextStep } from './reliability/missing-next-step.ts';
import { missingResolutionCheck } from './reliability/missing-resolution-check.ts';
import { missingTimeline } from './reliability/missing-timeline.ts';
import { overpromise } from './reliability/overpromise.ts';
import { staleDate } from './reliability/stale-date.ts';
import { timeWithoutZone } from './reliability/time-without-zone.ts';
import { unboundedCommitment } from './reliability/unbounded-commitment.ts';
import { unownedAction } from './reliability/unowned-action.ts';
import { vagueTimeline } from './reliability/vague-timeline.ts';
import { blame } from './respect/blame.ts';
import { condescending } from './respect/condescending.ts';
import { demanding } from './respect/demanding.ts';
import { idiom } from './respect/idiom.ts';
import { inclusiveLanguage } from './respect/inclusive-language.ts';
import { notMyJob } from './respect/not-my-job.ts';
import { pressure } from './respect/pressure.ts';
import { regionBound } from './respect/region-bound.ts';
import { selfOrientation } from './respect/self-orientation.ts';
import { shouting } from './respect/shouting.ts';
import { slang } from './respect/slang.ts';
import { credentialRequest } from './security/credential-request.ts';
import { exposedPersonalData } from './security/exposed-personal-data.ts';
import { exposedSecret } from './security/exposed-secret.ts';
import { insecureLink } from './security/insecure-link.ts';
import { internalNote } from './security/internal-note.ts';
import { misleadingLink } from './security/misleading-link.ts';
import { missingIdentityCheck } from './security/missing-identity-check.ts';
import { sensitiveDataRequest } from './security/sensitive-data-request.ts';
import { unexplainedDataRequest } from './security/unexplained-data-request.ts';
import { brokenLink } from './template/broken-link.ts';
import { duplicateMacro } from './template/duplicate-macro.ts';
import { duplicateTitle } from './template/duplicate-title.ts';
import { emptyBody } from './template/empty-body.ts';
import { hardcodedName } from './template/hardcoded-name.ts';
import { missingFallback } from './template/missing-fallback.ts';
import { placeholderInCode } from './template/placeholder-in-code.ts';
import { syntax } from './template/syntax.ts';
import { tagNotLabel } from './template/tag-not-label.ts';
import { unencodedValue } from './template/unencoded-value.ts';
import { unknownPlaceholder } from './template/unknown-placeholder.ts';
import { unresolvedBlank } from './template/unresolved-blank.ts';
import { wrongDialect } from './template/wrong-dialect.ts';
import { agentlessPassive } from './transparency/agentless-passive.ts';
import { blameShift } from './transparency/blame-shift.ts';
import { denial } from './transparency/denial.ts';
import { honestyMarker } from './transparency/honesty-marker.ts';
import { incompleteApology } from './transparency/incomplete-apology.ts';
import { missingCause } from './transparency/missing-cause.ts';
import { nonApology } from './transparency/non-apology.ts';
import { officialLanguage } from './transparency/official-language.ts';
import { policyShield } from './transparency/policy-shield.ts';
import { vagueCause } from './transparency/vague-cause.ts';

/** The trust rules, in the order of the catalogue. */
const rules: readonly Rule[] = [
  vagueTimeline,
  unboundedCommitment,
  overpromise,
  unownedAction,
  hedgedCommitment,
  timeWithoutZone,
  ambiguousDate,
  staleDate,
  missingTimeline,
  missingNextStep,
  missingFollowUp,
  missingEscalationPath,
  missingResolutionCheck,
  inconsistentPromise,
  unansweredUnknown,
  jargon,
  undefinedAcronym,
  longSentence,
  hardToRead,
  hedging,
  assumedKnowledge,
  stepsNotListed,
  vagueSubject,
  emotionPolicing,
  minimizing,
  deadEnd,
  stockPhrase,
  impersonalGreeting,
  missingGreeting,
  missingAcknowledgement,
  missingEmpathy,
  missingQuestion,
  defensive,
  nonApology,
  blameShift,
  denial,
  agentlessPassive,
  officialLanguage,
  policyShield,
  vagueCause,
  honestyMarker,
  missingCause,
  incompleteApology,
  blame,
  notMyJob,
  demanding,
  condescending,
  idiom,
  slang,
  shouting,
  inclusiveLanguage,
  regionBound,
  pressure,
  selfOrientation,
  credentialRequest,
  sensitiveDataRequest,
  unexplainedDataRequest,
  missingIdentityCheck,
  insecureLink,
  misleadingLink,
  exposedSecret,
  exposedPersonalData,
  internalNote,
  syntax,
  unknownPlaceholder,
  missingFallback,
  wrongDialect,
  unresolvedBlank,
  hardcodedName,
  emptyBody,
  duplicateMacro,
  duplicateTitle,
  brokenLink,
  placeholderInCode,
  tagNotLabel,
  unencodedValue,
];

export const pack: Pack = { rules, lexicon };
