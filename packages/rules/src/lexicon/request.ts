import type { Lexicon } from '@trustlint/core';

/** The sender asks the reader to do or to tell something. */
export const request: Lexicon = {
  classes: {
    /** What a reader may be asked to do, as an order: the base form. */
    'request.verb': [
      '(send|share|provide|give|tell|show|forward|attach|upload|paste|include|supply|submit|enclose|post|mail|email|e-mail|text)',
      '(reply|respond|answer|write|call|ring|phone|message|contact|confirm|let|note|describe|list|name|state|specify)',
      '(check|try|open|click|press|tap|select|choose|pick|enter|type|sign|fill|complete|use|go|visit|follow|see|read|look)',
      '(restart|reset|reboot|update|install|uninstall|download|remove|delete|clear|disable|enable|turn|switch|unplug|plug)',
      '(bring|return|keep|hold|wait|take|put|pay|add|change|set|log|sign|run|test|scan|print|report|review|join|start|stop)',
    ],
    /** A polite way into a request: what stands before the verb. */
    'request.opening': [
      '(please|kindly|pls|plz)',
      '(could|can|would|will|may|might) you (please|kindly|also|just|possibly|perhaps|maybe|quickly)? (please)?',
      'would you be (so kind as|able|willing|kind enough|happy) to',
      '(i|we) (need|want|require|ask|beg|urge|invite) you to',
      "(i|we) (would|will|'d) (like|need|love|want|ask) you to",
      "(i|we) (must|have to|would like to|'d like to|need to) ask you to",
      'you (must|should|need to|have to|will need to|will have to|are (asked|requested|required) to)',
      '(feel free|be so kind as|be sure|make sure|remember|do not forget) to',
    ],
  },
  cues: {
    request: [
      '<request.opening> <request.verb>',
      '^ (please|just|simply|then|now|first|next|also|and|so)? <request.verb>',
      '(would|do) you mind <ing>',
      '(can|could|may|might) (i|we) (please)? (have|get|ask|see|take)',
      "(i|we) (will|would|'d)? (also|still|just)? (need|require) (your|the|a|an|some|two|three|more|from you)",
      '(all|what|the only thing) (i|we) need (from you)? is',
      'let (me|us) know',
      'what is (your|the)',
      'which ..4 (do|did|are|have) you',
      'it would (help|be (great|helpful|good|kind)) if you',
    ],
  },
};
