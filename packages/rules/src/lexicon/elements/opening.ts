import type { Lexicon } from '@trustlint/core';

/** How a message opens and closes: greeting, thanks, sign-off. */
export const opening: Lexicon = {
  classes: {
    'hello.word': [
      'hi',
      'hello',
      'hey',
      'hiya',
      'howdy',
      'dear',
      'greetings',
      'hallo',
      'ahoy',
      'hola',
      'bonjour',
      'salut',
      'ciao',
      'moin',
      'servus',
      'namaste',
      'aloha',
    ],
    'closing.noun': [
      'regards',
      'wishes',
      'greetings',
      'thanks',
      'salutations',
      'respect',
      'compliments',
      'love',
      'cheers',
    ],
  },
  cues: {
    'element.greeting': [
      '^ <hello.word> (there|again|all|everyone|everybody|team|both|folks|friend|friends|neighbour|neighbor|customer|sir or madam|sir|madam)?',
      '(hi|hello|hey|dear) (there|again|<placeholder>)',
      '^ good (morning|afternoon|evening|day)',
      '^^ (morning|afternoon|evening) (<placeholder>|there|all|everyone|everybody|team|to you)',
      '^^ (morning|evening|heya|salutations|yo) $',
      '^^ (good to (hear|see|meet)|nice to (hear|meet|see)|lovely to (hear|see)|great to (hear|see)) ',
      '^^ (welcome|welcome back) <placeholder>',
      '^^ to whom it may concern',
    ],
    'element.thanks': [
      '(thanks|thank you|thank) ..3 (for|that) <any>',
      '<actor.pronoun> (really|do|very much|greatly|truly|genuinely)? appreciate (you|your|that you|how you) <any>',
      '(grateful|thankful) (to you)? (for|that) <any>',
      '(how|it is|it was|that was|so|very|really) (lovely|kind|good|thoughtful|nice|generous|helpful|clever) of you to? <any>',
      '(that|this|it) (was|is) (very|really|so)? (helpful|kind|thoughtful) (of you|to)',
    ],
    'element.thanks.bare': [
      '(thanks|thank you|thank|thankful|grateful) ..3 for (contacting|reaching|emailing|calling|choosing|using|visiting|shopping|joining|connecting|messaging|subscribing|trusting|understanding|coming|applying|registering|being (a|part|our|with))',
      '(thanks|thank you|thank) ..3 for writing (to|in|us) ..2 $',
      '(thanks|thank you|thank) ..3 for (getting in|getting back)',
      '(thanks|thank you|thank) ..3 for (your|the) (very|kind|recent|quick|prompt|continued|ongoing)? (message|mail|email|e-mail|letter|inquiry|enquiry|query|ticket|patience|interest|understanding|time|call|business|order|purchase|support|cooperation|request|question|contact|trust|loyalty|reply|response|booking|consideration|custom|attention|help)',
      'thanks in advance',
    ],
    'element.sign-off': [
      '^^ (kind|kindest|best|warm|warmest|many|with|friendly|yours|all|sunny|quiet|good|very|our|cordial|sincere|lovely|happy|cheery|hearty|respectful|flour-y|greetings) ..3 <closing.noun>',
      '^^ <closing.noun>',
      '^^ (yours|yours (sincerely|faithfully|truly)|(most|very)? (sincerely|respectfully|cordially|warmly|faithfully|gratefully|truly))',
      '^^ (best|all the best|cheers|take care|thanks|thank you|many thanks|stay safe|stay well|so long|until (then|soon)|see you soon|talk soon|with (care|love|gratitude|appreciation|thanks|respect|a <any> <any>?)|in service|xx|xo|xoxo|sincerely yours|very truly yours|peace|over and out)',
      '^^ (enjoy|happy|hope|have|good|break|keep|wishing|sleep|safe|fair|may|here is to) <any>',
      '^^ <ly>',
    ],
    'element.sign-off.team': [
      '(team|crew|gang|folks|family|familie|people|friends|lot|desk|support|office|department|counter|service|services|care|committee|board|council|authority|centre|center|group|staff|manager|director|company|help desk|helpdesk|reception|ops|operations|relations|billing|claims|bureau)',
      '<url>',
    ],
    /** Words of a sentence: a line that holds one is no name. */
    'element.sign-off.sentence': ['(please|is|are|was|were|this|it|if|because|they)'],
  },
};
