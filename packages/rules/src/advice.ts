import type { Element, TrustPart } from '@trustlint/core';

/** One piece of advice from the documents that the rules draw on, and what of Trustlint carries it. */
export interface Advice {
  /** The key of the document and the section: `000 3.1`. */
  readonly from: string;
  /** In a few words of our own. */
  readonly advice: string;
  readonly rules?: readonly string[];
  readonly elements?: readonly Element[];
  readonly score?: readonly TrustPart[];
  readonly features?: readonly string[];
  /** Why a tool that reads texts can't judge it. */
  readonly outOfReach?: string;
}

const DEEDS = 'It is about what people do after the text is sent; a text can only promise it.';
const SPOKEN = 'It is about talking, and macros are written.';
const TEAM = 'It is about how a team works together, not about what it writes to customers.';
const FIGURE = 'It is a figure that makes the case for trust; there is nothing in it to follow.';
const PERSON = 'It needs knowledge of the one customer, which a text for everybody has not.';

/** In the order of the documents. */
export const ADVICE: readonly Advice[] = [
  {
    from: '000 1.1',
    advice: 'Reliability: keep doing what you said you would.',
    rules: ['reliability/unbounded-commitment', 'reliability/inconsistent-promise'],
    score: ['reliability'],
  },
  {
    from: '000 1.1',
    advice: 'Competence: show that you know your subject.',
    rules: ['competence/hedging', 'competence/unanswered-unknown'],
    score: ['credibility'],
  },
  {
    from: '000 1.1',
    advice: 'Empathy: show that you understand and care.',
    rules: ['empathy/minimizing', 'empathy/stock-phrase'],
    elements: ['empathy'],
    score: ['intimacy'],
  },
  {
    from: '000 1.1',
    advice: 'Transparency: be open and honest.',
    rules: ['transparency/policy-shield', 'transparency/vague-cause', 'security/misleading-link'],
    elements: ['cause'],
  },
  {
    from: '000 1.1',
    advice: 'Respect: value the reader’s time and view.',
    rules: ['respect/demanding', 'respect/condescending', 'respect/shouting', 'respect/pressure'],
  },
  {
    from: '000 1.1',
    advice: 'The trust equation: credibility, reliability and intimacy, divided by self-orientation.',
    rules: ['respect/self-orientation'],
    score: ['credibility', 'reliability', 'intimacy', 'selfOrientation'],
    features: ['`trustlint inspect` shows the four parts, what moved them, and a grade'],
  },
  { from: '000 1.2', advice: 'What trust brings and what distrust costs, in per cent.', outOfReach: FIGURE },
  {
    from: '000 2.1',
    advice: 'Say that you understand why it matters.',
    rules: ['empathy/missing-empathy'],
    elements: ['empathy'],
  },
  {
    from: '000 2.1',
    advice: 'Say that you take care of it yourself.',
    rules: ['reliability/unowned-action', 'transparency/agentless-passive'],
    elements: ['next-step'],
  },
  {
    from: '000 2.1',
    advice: 'Explain what you see.',
    rules: ['transparency/missing-cause'],
    elements: ['cause'],
  },
  { from: '000 2.1', advice: 'Thank for something that the reader did.', elements: ['thanks'] },
  { from: '000 2.1', advice: 'Never “not my job”.', rules: ['respect/not-my-job'] },
  {
    from: '000 2.1',
    advice: 'No “I don’t know” without what follows.',
    rules: ['competence/unanswered-unknown'],
  },
  { from: '000 2.1', advice: 'No “you should have”.', rules: ['respect/blame', 'respect/demanding'] },
  { from: '000 2.1', advice: 'No bare “not possible”.', rules: ['empathy/dead-end'], elements: ['options'] },
  { from: '000 2.1', advice: 'No “calm down”.', rules: ['empathy/emotion-policing'] },
  { from: '000 2.2', advice: 'A subject line that says what it is about.', rules: ['competence/vague-subject'] },
  {
    from: '000 2.2',
    advice: 'Open with a warm greeting.',
    rules: ['empathy/missing-greeting', 'empathy/impersonal-greeting'],
    elements: ['greeting'],
  },
  {
    from: '000 2.2',
    advice: 'Say back what the reader reported.',
    rules: ['empathy/missing-acknowledgement'],
    elements: ['acknowledgement'],
  },
  {
    from: '000 2.2',
    advice: 'Say what happens next.',
    rules: ['reliability/missing-next-step', 'competence/steps-not-listed'],
    elements: ['next-step'],
  },
  {
    from: '000 2.2',
    advice: 'Name a time that holds.',
    rules: ['reliability/missing-timeline', 'reliability/vague-timeline', 'reliability/ambiguous-date'],
    elements: ['timeline'],
  },
  { from: '000 2.2', advice: 'Close with a name and a way to reach you.', elements: ['sign-off'] },
  {
    from: '000 2.2',
    advice: 'Set expectations that are realistic.',
    rules: ['reliability/overpromise', 'reliability/hedged-commitment'],
  },
  {
    from: '000 2.2',
    advice: 'Write again at regular times.',
    rules: ['reliability/missing-follow-up'],
    elements: ['follow-up'],
  },
  {
    from: '000 2.2',
    advice: 'Explain technical details so that everybody understands them.',
    rules: ['competence/undefined-acronym', 'competence/jargon'],
  },
  {
    from: '000 2.2',
    advice: 'Ask whether it is solved.',
    rules: ['reliability/missing-resolution-check'],
    elements: ['resolution-check'],
  },
  {
    from: '000 3.1',
    advice: 'Answer within the time you promised, and follow up when you said you would.',
    rules: ['reliability/vague-timeline', 'reliability/unbounded-commitment', 'reliability/missing-follow-up'],
    elements: ['timeline', 'follow-up'],
  },
  {
    from: '000 3.1',
    advice: 'The same quality every time.',
    rules: [
      'template/syntax',
      'template/unknown-placeholder',
      'template/missing-fallback',
      'template/wrong-dialect',
      'template/unresolved-blank',
      'template/hardcoded-name',
      'template/empty-body',
      'template/duplicate-macro',
      'template/duplicate-title',
      'template/broken-link',
      'template/placeholder-in-code',
      'template/tag-not-label',
      'template/unencoded-value',
      'reliability/inconsistent-promise',
    ],
    features: ['one configuration for the whole library, checked before a change is merged'],
  },
  {
    from: '000 3.1',
    advice: 'Write down what was said, and keep what you publish up to date.',
    rules: ['reliability/stale-date'],
    outOfReach: 'Beyond dates that are over, only the team knows what has changed.',
  },
  { from: '000 3.1', advice: 'What following through is worth, in per cent.', outOfReach: FIGURE },
  {
    from: '000 3.2',
    advice: 'Be realistic about times; promise less and do more.',
    rules: ['reliability/overpromise', 'reliability/hedged-commitment', 'reliability/missing-timeline'],
  },
  {
    from: '000 3.2',
    advice: 'Explain what will happen next.',
    rules: ['reliability/missing-next-step'],
    elements: ['next-step'],
  },
  {
    from: '000 3.2',
    advice: 'Say whom to turn to when it does not work out.',
    rules: ['reliability/missing-escalation-path'],
    elements: ['escalation-path'],
  },
  { from: '000 3.2', advice: 'Tell changes before you are asked.', elements: ['follow-up'], outOfReach: DEEDS },
  {
    from: '000 3.2',
    advice: 'Sentences that name a time and leave it to the agent.',
    rules: ['template/unresolved-blank'],
    features: ['fill-ins such as `[date and time]` are known as such, and fixes write them in the team’s own marks'],
  },
  { from: '000 4.1', advice: 'Keep learning the technology.', outOfReach: TEAM },
  {
    from: '000 4.1',
    advice: 'Admit what you don’t know, and come back with what is right.',
    rules: ['competence/unanswered-unknown'],
    elements: ['follow-up'],
  },
  {
    from: '000 4.1',
    advice: 'Explain technical matters clearly.',
    rules: ['competence/jargon', 'competence/undefined-acronym', 'competence/hard-to-read'],
  },
  {
    from: '000 4.1',
    advice: 'Share what you know: documentation, training, tips, what will be needed next.',
    outOfReach: 'Whether a tip helps depends on the product and on who reads it.',
  },
  {
    from: '000 4.2',
    advice: 'Understand the real issue and what it means for the business.',
    rules: ['empathy/missing-question'],
    elements: ['question'],
  },
  {
    from: '000 4.2',
    advice: 'Offer several ways where you can, and recommend one.',
    rules: ['empathy/dead-end'],
    elements: ['options'],
  },
  { from: '000 4.2', advice: 'Support what the customer decides.', outOfReach: DEEDS },
  {
    from: '000 4.2',
    advice: 'Break down what is complex.',
    rules: ['competence/steps-not-listed', 'competence/long-sentence'],
  },
  { from: '000 4.2', advice: 'Show how you think.', rules: ['transparency/missing-cause'], elements: ['cause'] },
  {
    from: '000 4.2',
    advice: 'Take the reader’s concern for real.',
    rules: ['empathy/minimizing', 'transparency/denial'],
  },
  {
    from: '000 4.2',
    advice: 'Own the matter until it is done, with confidence.',
    rules: ['reliability/unowned-action', 'respect/not-my-job', 'competence/hedging'],
  },
  { from: '000 5.1', advice: 'Listen without interrupting, be present.', outOfReach: SPOKEN },
  {
    from: '000 5.1',
    advice: 'Acknowledge feelings, and reflect what you heard.',
    rules: ['empathy/missing-empathy', 'empathy/missing-acknowledgement', 'empathy/emotion-policing'],
    elements: ['empathy', 'acknowledgement'],
  },
  {
    from: '000 5.1',
    advice: 'Write in the reader’s own style.',
    rules: ['respect/shouting'],
    outOfReach: 'Who will read a macro, and how they write, is not known when it is written.',
  },
  {
    from: '000 5.2',
    advice: 'No idioms, no slang.',
    rules: ['respect/idiom', 'respect/slang'],
  },
  {
    from: '000 5.2',
    advice: 'Be aware of other cultures and time zones.',
    rules: ['respect/region-bound', 'reliability/time-without-zone', 'reliability/ambiguous-date'],
  },
  { from: '000 5.2', advice: 'Learn greetings in the reader’s language.', outOfReach: PERSON },
  {
    from: '000 5.2',
    advice: 'Clear and simple language.',
    rules: [
      'competence/long-sentence',
      'competence/hard-to-read',
      'competence/jargon',
      'transparency/official-language',
    ],
  },
  {
    from: '000 5.2',
    advice: 'Assume nothing about the reader.',
    rules: ['competence/assumed-knowledge', 'respect/condescending', 'respect/inclusive-language'],
  },
  {
    from: '000 5.2',
    advice: 'Make sure that you were understood.',
    rules: ['reliability/missing-resolution-check'],
    elements: ['resolution-check'],
  },
  { from: '000 5.2', advice: 'Sum up in writing what was said.', outOfReach: SPOKEN },
  {
    from: '000 6.1',
    advice: 'Recover in order: acknowledge, apologise, own it, mend it, follow up, learn.',
    rules: ['transparency/incomplete-apology', 'reliability/missing-follow-up', 'reliability/unowned-action'],
    elements: ['acknowledgement', 'apology', 'responsibility', 'remedy', 'follow-up', 'prevention'],
  },
  {
    from: '000 6.1',
    advice: 'Say exactly what went wrong.',
    rules: ['transparency/vague-cause', 'transparency/non-apology'],
    elements: ['cause'],
  },
  {
    from: '000 6.1',
    advice: 'Take the whole responsibility.',
    rules: ['transparency/blame-shift', 'transparency/agentless-passive', 'transparency/non-apology'],
    elements: ['responsibility'],
  },
  {
    from: '000 6.1',
    advice: 'Say what you do to put it right, make amends, and keep it from happening again.',
    rules: ['transparency/incomplete-apology'],
    elements: ['remedy', 'amends', 'prevention'],
  },
  {
    from: '000 6.2',
    advice: 'Write down and study what went wrong, share it with the team, improve.',
    elements: ['prevention'],
    outOfReach: TEAM,
  },
  { from: '000 6.2', advice: 'Ask for feedback, measure, follow what comes again.', outOfReach: TEAM },
  {
    from: '000 7.1',
    advice: 'Remember names.',
    rules: ['empathy/impersonal-greeting', 'template/missing-fallback', 'template/hardcoded-name'],
    features: ['`trustlint render` shows a macro as somebody reads it whose name is not known'],
  },
  {
    from: '000 7.1',
    advice: 'Give what nobody expected; remember preferences; check in now and then.',
    outOfReach: PERSON,
  },
  {
    from: '000 7.1',
    advice: 'Follow up when it is solved.',
    rules: ['reliability/missing-resolution-check'],
    elements: ['resolution-check'],
  },
  {
    from: '000 7.2',
    advice: 'Know the customer’s goals, advise, check in, be known in the organisation.',
    outOfReach: PERSON,
  },
  {
    from: '000 7.2',
    advice: 'Measure trust by satisfaction, recommendations, repeated business, effort.',
    features: ['the trust score of `trustlint inspect` measures the text, not what customers say afterwards'],
    outOfReach: 'What customers answer is in no macro.',
  },
  {
    from: '000 8.1',
    advice: 'At a distance, write more clearly than ever, and mind time zones.',
    rules: ['competence/long-sentence', 'reliability/time-without-zone'],
  },
  {
    from: '000 8.1',
    advice: 'Look professional.',
    rules: ['respect/slang'],
    outOfReach: 'Camera, sound and light are not in a text; its words are.',
  },
  { from: '000 8.1', advice: 'Show the screen, use video, sum up in writing.', outOfReach: SPOKEN },
  {
    from: '000 8.2',
    advice: 'Explain why you need a piece of information, and what becomes of it.',
    rules: ['security/unexplained-data-request'],
    elements: ['data-reason'],
  },
  {
    from: '000 8.2',
    advice: 'Be careful with sensitive information, and ask for it in safe places.',
    rules: ['security/sensitive-data-request', 'security/insecure-link', 'security/misleading-link'],
  },
  {
    from: '000 8.2',
    advice: 'Respect privacy.',
    rules: ['security/exposed-personal-data', 'security/internal-note'],
  },
  {
    from: '000 8.2',
    advice: 'Check who is asking.',
    rules: ['security/missing-identity-check'],
    elements: ['identity-check'],
  },
  {
    from: '000 8.2',
    advice: 'Never pass on credentials in the open.',
    rules: ['security/credential-request', 'security/exposed-secret'],
  },
  { from: '000 9.1', advice: 'Workshops and daily habits of a team.', outOfReach: TEAM },
  {
    from: '000 9.2',
    advice: 'Ask yourself: am I present, true to my word, open, kind, useful?',
    score: ['credibility', 'reliability', 'intimacy', 'selfOrientation'],
    features: ['`trustlint inspect` asks the same of a text, and says what it lacks'],
  },
  { from: '000 9.2', advice: 'Seek feedback, reflect, set goals.', outOfReach: TEAM },
  { from: '000 10', advice: 'Stories and figures of success.', outOfReach: FIGURE },
  {
    from: '001 1',
    advice: 'Ask and ask again: what is the goal, what does it do to you?',
    rules: ['empathy/missing-question'],
    elements: ['question'],
    score: ['selfOrientation'],
  },
  {
    from: '001 1',
    advice: 'Treating the symptom keeps trust and gains none.',
    outOfReach: 'Whether more lies behind a question shows in the conversation, not in the macro.',
  },
  {
    from: '001 1',
    advice: 'Assumptions break trust.',
    rules: ['competence/assumed-knowledge', 'respect/self-orientation'],
  },
  {
    from: '001 2',
    advice: 'In a crisis, say why and not only what, so that people can plan.',
    rules: ['transparency/missing-cause', 'transparency/vague-cause', 'transparency/policy-shield'],
    elements: ['cause', 'timeline'],
  },
  {
    from: '001 2',
    advice: 'Acknowledge it, and say that you are sorry.',
    rules: ['transparency/non-apology', 'transparency/incomplete-apology', 'empathy/missing-acknowledgement'],
    elements: ['acknowledgement', 'apology'],
  },
  {
    from: '001 2',
    advice: 'Don’t deny responsibility, and don’t shift the blame.',
    rules: ['transparency/blame-shift', 'empathy/defensive', 'respect/blame'],
    elements: ['responsibility'],
  },
  {
    from: '001 2',
    advice: 'Don’t gloss over it, and don’t argue that the problem isn’t real.',
    rules: ['empathy/minimizing', 'transparency/denial'],
  },
  {
    from: '001 2',
    advice: 'If it is somebody else’s, bring the customer there.',
    rules: ['respect/not-my-job', 'empathy/dead-end'],
  },
  {
    from: '001 2',
    advice: 'Talk like people, not like an office.',
    rules: ['transparency/official-language', 'empathy/stock-phrase'],
  },
  { from: '001 3', advice: 'Praise your team, expect what is fair, spread no fear.', outOfReach: TEAM },
  {
    from: '002 Follow through',
    advice: 'Do what you say, always in the same way.',
    rules: ['reliability/unbounded-commitment', 'reliability/inconsistent-promise'],
  },
  { from: '002 Hire the right people', advice: 'Hire the right people and trust them.', outOfReach: TEAM },
  {
    from: '002 Listen attentively',
    advice: 'Be there when somebody talks to you.',
    rules: ['empathy/missing-question'],
    elements: ['acknowledgement', 'question'],
  },
  {
    from: '002 Practice empathy',
    advice: 'Everybody wants to be understood.',
    rules: ['empathy/missing-empathy'],
    elements: ['empathy'],
  },
  { from: '002 Celebrate mistakes', advice: 'Learn from mistakes and move on.', outOfReach: TEAM },
  { from: '002 Communicate', advice: 'Tell employees what they need to know.', outOfReach: TEAM },
  { from: '002 Share success', advice: 'Share success with your people and your customers.', outOfReach: TEAM },
  {
    from: '002 Tell the truth',
    advice: 'Tell the truth, leave nothing out, be open about errors and make them good.',
    rules: [
      'transparency/honesty-marker',
      'transparency/vague-cause',
      'reliability/overpromise',
      'reliability/stale-date',
    ],
    elements: ['cause', 'remedy'],
  },
  {
    from: '002 People trust people',
    advice: 'People trust people, not companies.',
    rules: ['empathy/impersonal-greeting', 'transparency/agentless-passive'],
    elements: ['greeting', 'sign-off'],
  },
  {
    from: '003 Credibility',
    advice: 'Be ready to tell the truth.',
    rules: ['transparency/honesty-marker', 'competence/hedging'],
    score: ['credibility'],
  },
  {
    from: '003 Dependability',
    advice: 'Do what you said, again and again.',
    rules: ['reliability/unbounded-commitment', 'reliability/hedged-commitment'],
    score: ['reliability'],
  },
  {
    from: '003 Consistency',
    advice: 'Let people know what to expect from you.',
    rules: ['reliability/inconsistent-promise', 'template/duplicate-macro'],
  },
  {
    from: '003 Value the common good',
    advice: 'Look to the good of the other.',
    rules: ['respect/self-orientation', 'respect/pressure'],
    score: ['selfOrientation'],
  },
  {
    from: '003 Create safe emotional space',
    advice: 'Let people speak without fear of blame, judgement or defence.',
    rules: ['empathy/defensive', 'respect/condescending', 'respect/blame'],
    score: ['intimacy'],
  },
  {
    from: '004',
    advice: 'Gather the facts, say sorry, look at it together.',
    rules: ['transparency/incomplete-apology'],
    elements: ['apology'],
  },
  {
    from: '004',
    advice: 'Keep in touch and be thorough while you work on it.',
    rules: ['reliability/missing-follow-up'],
    elements: ['follow-up'],
  },
  { from: '004', advice: 'Show initiative, so that others see the work.', outOfReach: DEEDS },
];
