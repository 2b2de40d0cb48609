import type { Lexicon } from '@trustlint/core';

/** Saying back what the reader reported, asked or lives through. */
export const received: Lexicon = {
  classes: {
    'you.cannot-open': [
      'can',
      'will',
      'may',
      'might',
      'should',
      'must',
      'shall',
      'could',
      'to',
      'and',
      'or',
      'for',
      'in',
      'with',
      'do',
      'are',
    ],
  },
  cues: {
    'element.acknowledgement': [
      // What the reader said, asked or wants.
      'you (have|had|recently|just|also|kindly|already|rightly|first)? (also|just|recently|now|kindly)? <say.past>',
      'you (have|recently|just|also)? been (asking|waiting|trying|writing)',
      'you (are|were) (asking|writing|reporting|looking|wondering|trying|waiting|unable|having|seeing|missing|right|locked|after|interested|planning)',
      'you (now|currently|also|still)? (<say.now>)',
      "you (would|'d) (like|prefer|rather|want|love)",
      'you (could|can|did|were) not <any>',
      'you let (us|me) know',
      'in your (letter|message|mail|email|e-mail|note|call|report|request|last) ',
      '(your|the) ..3 <report.noun> ..4 (received|arrived|reached us|reached me|came through|came in|is with|landed|logged|registered|entered|recorded|says|is in|states|is open|has come|came|safe|opened)',
      'your <report.noun>',
      'your <any> <report.noun>',
      '<report.noun> (has|have) been (received|entered|logged|registered|recorded|opened|examined|reviewed|processed)',
      // That it came in.
      '(we|i) (have|did)? (just|now|also|safely|today)? (received|receive|got|gotten|noted|logged|registered|recorded|read|reviewed) (well|safely)? (your|the|it|all|both)',
      '(we|i) (now|already)? have (now|got)? (your|in front of me)',
      'got it',
      '(noted|understood|duly noted|loud and clear)',
      '(i|we) (do|can|fully|completely)? (hear|read|see|understand|gather|take it|know|realise|appreciate) (you|your|that you|that your|from your|it all|how|what)',
      '(i|we) have read',
      '(i|we) (understand|see|gather|hear|read) (that|from) <any>',
      'you say',
      '(we|i) (refer|write|am writing|are writing|come back|am back|follow up|reply|respond) ..6 (your|about|regarding)',
      '(me|us) again about',
      // What the message is about.
      '^ (about|regarding|concerning|re|as (for|to)|with (regard|regards|respect|reference) to|in (regard|reference|response|reply|answer) to|further to|pursuant to|following|referring to) (your|the|that|this|our) <any>',
      '^^ on the <any>',
      '(this|here|it) is ..6 (about|regarding|concerning|in (reply|response|answer) to) (your|the) <any>',
      '^ (on|to) your <any>',
      '^ (a|one|quick) ..3 (note|word|one|line|update) (on|about) (your|the)',
      '(an|the|your) (answer|reply|update|news) (to|on|about) your',
      'thanks ..3 for (telling|letting|reporting|informing|flagging|raising|asking|alerting|notifying|pointing|bringing|sharing|explaining|describing|writing)',
      'thank you ..3 for (telling|letting|reporting|informing|flagging|raising|asking|alerting|notifying|pointing|bringing|sharing|explaining|describing|writing)',
      '(thanks|thank you) ..3 (contacting|reaching|writing|getting|your) ..5 (about|regarding|concerning|to request|to ask|to report)',
      '(thanks|thank you) ..3 for the <any> you <any>',
      '(lovely|kind|good|nice|thoughtful) of you to <any>',
      // An apology or sympathy that names what happened.
      'sorry (that|to (hear|learn|read|see) (that|about|of|your|you)?|about (the|your)|for the|your|you) <any>',
      '(apologise|apologies|apologize|apology|regret) ..2 (for|that|about) (the|your|our|having|not) <any>',
      '(sympathy|condolences) ..4 your',
      '(ouch|oh no|yikes|oof)',
      'remember the <any>',
    ],
    /** The reader as the one it happened to: says something back at the top of a message only. */
    'element.acknowledgement.early': [
      '^ (so|and|now|yes)? you <!you.cannot-open>',
      '^ (so|and|now|yes|that|this|both|all)? your <any>',
      'you (have|had|were|did|are)',
      'you <ed>',
      "you 'd been",
      '(promised|told|sent|charged|gave|left|owed|offered|booked|let|kept|asked) ..2 you',
      '^ (so|ah|oh|right) <any>',
      'gone',
    ],
    /** Openings that speak of the sender, or of nobody: they say nothing back. */
    'element.acknowledgement.none': [
      '(we|our|us) ..4 (value|glad|happy|pleased|excited|proud|delighted|love) ..4 (you|your)',
      'your (satisfaction|business|experience|privacy|trust|loyalty|safety|opinion)',
      '(welcome|thanks|thank you)',
    ],
  },
};
