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
  },
  cues: {
    'follow-up': [
      `<sender> (will|shall|can|am|are|is|'s|'d like to|would like to|want to|need to|have to|going to) ${ADVERB} <follow-up.verb>`,
      `<sender> (am|are|is|'s) ${ADVERB} (going|about|trying|working|waiting|checking|looking|asking|investigating|reading|testing|digging|tracing|searching|gathering|collecting)`,
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
      '(more|an update|news|the answer) (follows|will follow|by|on|tomorrow)',
    ],
  },
};
