import type { Lexicon } from '@trustlint/core';

const ADVERB = '(now|still|already|just|also|then|currently|personally|gladly|both|therefore|first|again|<ly>)?';

/**
 * The sender says how they will find out, or that they come back with an answer. Work that is over ("I've read the log")
 * is none; a question already put to somebody else ("I've asked our installer") is.
 */
export const followUp: Lexicon = {
  classes: {
    /** What is done to find out, or to tell. Any form of the verb. */
    'follow-up.verb': [
      '(find~ out|ask~|check~|investigate~|trace~|chase~|research~|consult~|confirm~|verify~|clarify~|examine~|analyse~|inspect~|inquire~|enquire~)',
      '(look~|dig~) (into|at|up|for|through|this|that|it|again|deeper)',
      '(read~|review~|test~|compare~|measure~|search~|go~ through|monitor~|track~|reproduce~|work~ on|sort~ out|get~ to the bottom)',
      '(speak~|talk~|liaise~) (to|with)',
      '(write~|update~|mail~|email~|e-mail~|call~|phone~|ring~|message~|text~|tell~|inform~|notify~|answer~) (to)? (you|back)',
      '(write~|update~|call~|ring~|phone~|reply~|answer~|report~|post~) (again|back|here|by|on|at|before|within|as soon as|once|when|tomorrow|today)',
      '(get~|come~|be) (back|in touch|in contact)',
      'follow~ up',
      'let~ you know',
      'keep~ you (posted|informed|updated|up)',
      '(send~|share~|give~) you',
      'have ..2 (answer|update|reply|result|news|it (for you|from|by))',
      '(pass~|forward~|escalate~|raise~|take~ it up|open~|arrange~|request~|order~)',
      '(contact~|involve~|bring~ in)',
      'make (enquiries|inquiries|sure)',
    ],
    /** What may follow "we will" without any way to an answer. Single words. */
    'follow-up.none': [
      '(be|not|never|no|close|keep|mark|have|need|miss|always|consider|appreciate|charge|gladly|happily|only|remain|stay|continue|hope)',
    ],
    'follow-up.ing': [
      '(checking|asking|investigating|tracing|chasing|researching|consulting|examining|analysing|analyzing|inspecting|reading|reviewing|testing|comparing|measuring|searching|tracking|reproducing|finding out|working on|sorting out|going through|speaking (to|with)|talking (to|with)|waiting for)',
      '(looking|digging) (into|at|up|for|through|this|that|it|again|deeper)',
    ],
  },
  cues: {
    'follow-up': [
      `<sender> (will|shall|can|'d like to|would like to|want to|need to|have to|going to) ${ADVERB} <follow-up.verb>`,
      `<sender> (am|are|is|'s) ${ADVERB} ((going|about|trying) to|<follow-up.ing>|gathering|collecting)`,
      `<sender> (have|has|'s) ${ADVERB} (asked|passed|forwarded|escalated|raised|opened|requested|ordered|contacted|written|called|rung|phoned|handed|arranged|started|sent|reported|put|set)`,
      '(i|we) (asked|contacted|forwarded|escalated|called|rang|phoned) (our|the|my|a|them|him|her|<cap>|<placeholder>)',
      '(i|we) (call|write|ring|phone|mail|email|e-mail|update|inform|tell|text|message) (to)? you',
      'let (me|us) (check|ask|find out|look|see|dig|call|ring|speak|talk|get|investigate|confirm|come back|do some)',
      '(please)? give (me|us) (until|till|a|an|one|two|<num>)',
      'you will (hear|know|have (it|an|the|my|our|your)|get (it|an|the|my|our|a reply|news)|receive (it|an|the answer|my|our|a reply|news))',
      '(the|our|my|your)? next (update|report|news|reading|answer|message|check) (is|are|comes|follows|will|at|on|by|due)',
      '(they|he|she|<sender.team>) will (call|write|ring|mail|email|e-mail|contact|answer|reply|phone|message|text|tell|know|check|find|look|get back|be in touch)',
      '(an|the|our) (investigation|inquiry|enquiry|search|trace|tracer|check|test|inspection|review) (is|has|was|will|runs|started|began)',
      'as soon as (i|we) (know|have|hear|find|learn)',
      '(send|sends|give|gives|bring|brings) (me|us) (the|its|their|his|her|a) (report|answer|result|results|findings)',
      "(<cap>|<placeholder>|(the|our|my|their|a) <any> <any>?) (is|are|'s) (now|already|currently|still|just)? <follow-up.ing>",
      '(<cap>|<placeholder>|they|he|she) (will|has|have) (check|ask|know|tell|look|read|test|find|answer|write|call|ring|update|been asked)',
      '^ (now|already|currently|just)? <follow-up.ing> (with|into|this|that|it|the|for|from|at|our|my|<cap>)',
      "(is|'s) (now|already|currently|still|just)? <follow-up.ing> (the|into|at|with|it|this|that|for|your|our|through)",
      '^ will (check|ask|find|look|let|write|update|call|ring|report|confirm|get back|come back)',
      "(is|are|'s) (now|already|currently|still|just)? (being|under) (<ly>)? (checked|investigated|looked into|examined|traced|analysed|analyzed|tested|reviewed|clarified|researched|investigation|review|examination|repair)",
      "(am|are|is|'s) (already|now|still)? on (it|the case)",
      "(is|are|'s|lies) (now|already)? with (our|my|the) <any>",
      "(the|its|his|her|their|a|our|my|this) <any>? <any>? 's? (report|result|results|answer|analysis|reply|verdict|outcome|findings|lab|test|inspection) ..4 (due|expected|comes|come|arrives|arrive|follows|back|tomorrow|by|on|before|within|at)",
      '(more|an update|news|the answer) (follows|will follow|by|on|tomorrow)',
    ],
  },
};
