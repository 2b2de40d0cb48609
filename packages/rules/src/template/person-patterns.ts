import { coarse } from '../wording/coarse-letters.ts';

const SALUTE =
  /(?:(?:hey|hi|hello|yo|oi),? )?(?:hi+|hello+|hey+|heya|hiya|yo|oi|oy|sup|wotcha|watcha|ello|ey up|hi,? is this|hello,? is this|am i (?:speaking|chatting|talking) (?:to|with)|hallo|hullo|howdy|ahoy|aloha|hola|bonjour|ciao|namaste|(?:warm |kind |friendly )?greetings|salutations|salaam|shalom|namaskar|top of the morning|(?:my )?(?:dear|dearest)|respected|esteemed|g['’]day|good (?:morning|day|afternoon|evening)|morning|afternoon|evening|(?:a )?(?:very )?warm welcome|welcome(?: back| aboard)?)(?: again| there| once more| to you| and welcome(?: back)?|,? (?:my )?dear)*(?: (?:customer|client|guest|patient|member|student|resident|colleague|neighbour|neighbor|friend))?,?\s+/iy;
/** How letters begin in other languages. Their rules for capitals are others too, so only known names count there. */
const FOREIGN_SALUTE =
  /(?:hallo|hi|hey|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|ch[eè]re?|hola|estimad[oa]|querid[oa]|buen[oa]s (?:d[ií]as|tardes|noches)|ciao|buongiorno|buonasera|gentile|car[oa]|egregi[oa]|prezad[oa]|bom dia|boa (?:tarde|noite)|ol[áa]|hej|hei|kære|k[äæ]ra|beste|geachte|goede(?:morgen|middag|navond)|hoi|cześć|dzień dobry)(?:,| noch einmal)?\s+/iy;
const TITLE =
  "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Herr|Frau|Se[nñ]or(?:a|ita)?|Sra?|Monsieur|Madame|Mademoiselle|Mme|Mlle|Signor[ae]?|Sir|Madam|Dame|Lady|Lord|Rev|Reverend|Father|Pastor|Rabbi|Imam|Captain|Capt|Colonel|Mevrouw|Meneer|Pani?|Shri|Smt|Sri|Md|Mohd)(?![\\p{L}'’-])\\.?(?: (?:med|jur|phil|rer|nat|ing|h\\.? ?c)\\.)*";
/** What people are called where they work, serve or live together: "Sister Ada". Other words may stand behind it too: "Nurse Training". */
const CALLING =
  "(?:Brother|Sister|Mother(?: Superior)?|Aunt(?:ie|y)?|Uncle|Gran(?:ny|dma|dpa|dad)?|Nan(?:na)?|Coach|Nurse|Matron|Canon|Deacon|Abbot|Abbess|Bishop|Vicar|Sergeant|Sgt|Officer|Ranger|Chef|Councillor|Cllr|Judge|Skipper)(?![\\p{L}'’-])\\.?";
const TITLES = `(?:${TITLE}|${CALLING})(?:\\s*(?:\\/|&|and|or)\\s*${TITLE})*`;
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*(?<!['’]s)(?![\\p{L}\\p{M}])";
const PARTICLE = '(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|bint|ter|ten|zu)';
const REST_OF_NAME = `(?:\\s+(?:${PARTICLE}\\s+){0,2}(?:\\p{Lu}\\.|${WORD})){0,3}`;
const NAME = `(?:\\p{Lu}\\.\\s*){0,2}${WORD}${REST_OF_NAME}`;
const TITLED = coarse(`(?:${TITLES}\\s+)+(${NAME})`, 'y');
const PLAIN = coarse(NAME, 'y');
const AND_ANOTHER = coarse(`(?:\\s*\\/\\s*|\\s*(?:,|&|and|or)\\s+)(?:and\\s+)?(?:${TITLES}\\s+)?(${WORD})`, 'y');
const CALLED_AT_FIRST = coarse(
  `^(?:[Tt]hanks|[Tt]hank you|[Ss]orry|[Cc]ongratulations|[Cc]ongrats|[Gg](?:reat|ood) news|[Ww]elcome|[Hh]appy [Bb]irthday|[Gg](?:reat|ood) to hear from you|[Nn]o problem|[Ss]ure thing|[Oo]f course)[^.!?,\\n\\uFFFC]{0,60}, (${WORD})(?=[!.](?:\\s|$))`,
);
/** "Sorry, Gabriel, …", "Well done Gabriel!" */
const CALLED_WITH_WISH = coarse(
  `^(?:[Tt]hanks|[Tt]hank you|[Ss]orry|[Cc]ongratulations|[Cc]ongrats|[Gg](?:reat|ood) news|[Hh]appy (?:[Bb]irthday|[Aa]nniversary)|[Ww]ell done|[Bb]ravo|[Cc]heers|[Ww]elcome|[Nn]o problem|[Oo]f course|[Ss]ure|[Yy]es|[Nn]o|[Oo][Kk](?:ay)?|[Gg]reat|[Pp]erfect)(?: (?:so much|again|a lot|back))?,? (${WORD})(?=[,!.](?:\\s|$))`,
);
/** A name alone in the first line, or before what is said to the reader: "Gabriel, your kite is mended". */
const CALLED_BARE = coarse(
  `^(${WORD})(?=\\s*[,:–—-]?\\s*\\n|\\s*[,:–—-]\\s*$|\\s*[,–—-] (?:[Yy]our?|[Tt]hanks|[Tt]hank|I|I['’]m|I['’]ve|I['’]ll|[Ww]e|[Ww]e['’]ve|[Ww]e['’]ll|[Ss]orry|[Hh]ere|[Ii]t|[Pp]lease|[Jj]ust|[Tt]hat|[Tt]here|[Cc]ould|[Cc]an|[Hh]ave|[Gg](?:ood|reat)|[Tt]his|[Nn]o|[Yy]es|[Aa]ll|[Tt]he \\p{Ll}+ (?:is|are|was|were|has|have|will|works?))\\b)`,
);
/** "Attn: Gabriel Oduya" */
const ADDRESSEE = coarse(
  `^(?:[Aa]ttn|ATTN|[Aa]ttention|FAO|[Tt]o|[Ff]or|[Rr]e)[:.]?\\s+(${NAME})(?=\\s*[,:]?\\s*(?:\\n|$))`,
);
/** What closes a greeting: a mark, the end of the line, an emoji. */
const CLOSED = coarse(String.raw`\s*(?:[,!:;.…–—)]|-(?!\p{L})|\n|$|\p{Extended_Pictographic})`, 'y');
/** A greeting that nothing closes: "Hi Tom thanks for the photos". */
const GOES_ON =
  /\s+(?:thanks|thank|just|i|i['’]m|i['’]ve|we|we['’]re|we['’]ve|your|you|the|this|that|hope|please|sorry|it|as|for|great|good|there|here|my|our|let|could|can|do|did|have|what|how|when|to|in|with|and|sir|madam|ji|san)\b/iy;
/** Who has an office and no name here. */
const OFFICE = coarse(
  String.raw`^(?:President|Mayor|Chair|Chairman|Chairwoman|Speaker|Minister|Ambassador|Sir|Madam|Customer|Guest|Who)(?![\p{L}-])`,
);
/** Kinds of people rather than one of them: "Bookworms", "Gardeners". */
const MANY = /(?:ers|ors|ists|ees|ians|worms|heads|mates|folks|fans|lovers)$/;
/** Pet names and figures of speech. */
const NOBODY =
  /^(?:Sunshine|(?:Super|Rock)star|Santa|Champ|Champion|Hero|Legend|Buddy|Mate|Pal|Gorgeous|Beautiful|Darling|Honey|Sweet(?:heart|ie)|Lovely|Boss|Stranger|Neighbou?r|World|Earth(?:ling)?|Universe|Kitty|Diary|Bookworm|Foodie|Sleepyhead|Genius|Internet)$/;
/** Names that are words with which a greeting goes on when they are written small. */
const SMALL_WORD =
  /^(?:angel|will|may|joy|hope|grace|mark|guy|sky|star|love|rose|bo|an|in|my|art|bill|rich|dear|sunny|pat|rob|sue|max)$/;
/** What somebody is called at work, under or behind the name. */
const JOB =
  /\b(?:manager|executive|agent|advis[eo]r|specialist|representative|rep|officer|engineer|director|founder|co-founder|owner|ceo|coo|cto|head of|lead|supervisor|assistant|associate|coordinator|consultant|technician|clerk|receptionist|secretary|librarian|analyst|expert|hero|ninja|guru|concierge|host|hostess|nurse|doctor|teacher|editor|curator|president|vice president|vp|handler|caseworker|administrator|(?:guest|customer|client|member|public|tenant|resident|donor|investor|community|student|alumni|patient|employee) (?:relations|experience|success|care|services?|support|happiness|advocacy|engagement|liaison)|reservations|front (?:desk|office|of house)|box office|help ?desk|bookings|accounts (?:payable|receivable)|admissions|registrar|steward|warden|porter|keeper|chef|pharmacist|midwife|tutor|coach|trainer|planner|buyer|merchandiser|dispatcher|controller|accountant|solicitor|paralegal|surveyor|architect|designer|stylist|therapist|instructor)\b/i;
/** Families that a name alone gives away. */
const SURNAME = coarse(
  String.raw`(?:^(?:O['’]|Mac|Mc)\p{Lu}|-\p{Lu}|(?:son|sen|ssen|sson|dottir|ski|ska|sky|skaya|czyk|wicz|ovic|ović|evic|ević|ova|eva|enko|chuk|ez|berg|stein|mann|bauer|opoulos|idis|akis|yan|ian|oğlu|oglu|zadeh|pour|eswaran|wala|singh|kumar)$)`,
);
const THANKS =
  '(?:(?:many |warm |big |huge )?thanks|thank you|thx|cheers)(?: so much| again| a lot| a million| very much| in advance| and (?:best|kind|warm) (?:regards|wishes)| for [^,.!?\\n]{1,60})?';
const KIND =
  '(?:very |with |my |our |the |all |and )*(?:best|kind|kindest|warm|warmest|sincere|sincerest|friendly|good|fond|fondest|many|cordial|greatest|personal)?';
/** The words that close a letter, and the marks behind them. */
const closingOf = (words: readonly string[]): RegExp =>
  coarse(`(?:${words.join('|')})\\s*(?:[,!.–—:…~]|\\p{Extended_Pictographic}|[-*])*(?:\\s+[-–—~*]+)?\\s+`, 'iy');
/** Behind what they may stand: the mark that ends a clause, and in brackets the space behind it. */
const BEFORE_CLOSING = coarse(String.raw`[.!?:;,…)–—\n\p{Extended_Pictographic}](?=(\s{0,3}))`, 'g');
const CLOSING = closingOf([
  `${KIND} ?(?:regards|wishes|greetings|rgds)(?: from [^,.!?\\n]{1,40})?`,
  '(?:all (?:my |the |our )?)?(?:very )?best(?: from [^,.!?\\n]{1,40})?|kindest|warmest|fondly',
  THANKS,
  '(?:many )?(?:thanks|thank you|thx)(?: a lot)? ?(?:&|and|\\+) ?(?:kind |best |warm )?(?:regards|rgds|wishes)|kr|bw|bwx?|tks|rgds|have a good one|(?:warm|big|many) hugs|slán|ciao|tschüss|à plus|hugs',
  '(?:see you|talk|speak|chat|until)(?: to you)?(?: (?:on|in|at|then|next|there|tomorrow|this|again|around|for)[^,.!?\\n]{0,40})?,',
  '(?:lots of |much |all my )?(?:love|hugs|regards|wishes|greetings|best|cheers|thanks) from',
  '(?:sent|written|signed|handled|prepared|answered|typed|looked after|served) by:?|your (?:personal )?(?:agent|advis[eo]r|contact|account manager|case manager|caseworker|case worker|host|guide|consultant|contact person|handler|specialist)(?: today| for this)?(?: is| was|:)',
  'thanking you(?: in (?:advance|anticipation))?',
  '(?:very |most )?(?:sincerely|respectfully|cordially|faithfully|truly|warmly|gratefully|kindly)(?: yours)?',
  '(?:(?:i|we) (?:remain|am|are),? )?(?:(?:as ever|as always|dear (?:sir|madam)|my dear (?:sir|madam)|with [^,.!?\\n]{1,30}),? )?yours(?: (?:very |most )?(?:sincerely|faithfully|truly|respectfully|cordially|ever))?',
  '(?:with )?(?:(?:lots of|much|many|our|my) )?(?:love|hugs|gratitude|appreciation|thanks)(?: and (?:(?:our|my|all|very) )*(?:good |best |warm |kind |fond )?(?:wishes|regards|greetings|love))?',
  'x[xo]{0,9}',
  'take care|stay safe|bye(?: for now)?|ciao|ta|br|(?:see you|talk|speak|chat|until)(?: to you)? (?:soon|then|later|there|next time|again)',
  '(?:have|enjoy) (?:a |an |your |the )?(?:very )?(?:great|lovely|good|nice|wonderful|fantastic|super|brilliant|sunny|pleasant|beautiful|happy|rest of)[^,.!?\\n]{0,40}',
  'happy [^,.!?\\n]{1,30}|enjoy[^,.!?\\n]{0,40}|(?:(?:we|i) )?look(?:ing)? forward[^,.!?\\n]{0,50}|(?:we )?hope[^,.!?\\n]{0,60}',
  'signed|respectfully submitted',
]);
/** "Best wishes from", before the name. */
const CLOSING_FROM = closingOf([
  `${KIND} ?(?:regards|wishes|greetings|rgds|love|hugs?|kisses|best|cheers|thanks|salutations|hello|bye|goodbye)(?: and (?:kind |best |warm |good )?(?:regards|wishes|greetings|thanks|love))? from`,
]);
const FOREIGN_CLOSING = closingOf([
  '(?:mit )?(?:den )?(?:besten|freundlichen|vielen|lieben|herzlichen|beste|freundliche|viele|liebe|herzliche|sonnige) grüßen?(?: aus [^,.!?\\n]{1,30})?|gru(?:ß|ss)|mfg|lg|vg|(?:vielen |besten |herzlichen )?dank',
  '(?:bien )?(?:cordialement|à vous)|sincères salutations|(?:meilleures|sincères) salutations|merci(?: beaucoup)?|bonne (?:journée|soirée)|à bientôt',
  '(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|(?:muchas )?gracias|un abrazo',
  '(?:cordiali|distinti|cari) saluti|un saluto|saluti|grazie(?: mille)?|a presto',
  'atenciosamente|(?:com os melhores )?cumprimentos|(?:um )?abraços?|obrigad[oa]',
  '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|(?:alvast )?bedankt',
  '(?:med )?(?:venlig|vennlig|vänliga?|bästa|beste|mange) (?:hilsen|hälsning(?:ar|en)?|hilsner)|(?:m\\.?)?v\\.?h\\.?|hilsen|hälsningar|tack|takk',
  '(?:z )?(?:poważaniem|wyrazami szacunku)|pozdrawiam|(?:serdecznie )?pozdrawiam',
]);
/** A dash before the name: "— Ingrid, Returns". */
const DASHED = coarse(
  String.raw`(?:^|\n)\s*(?:[-–—~]{1,3}|\/{1,2}|from:?|signed:?)\s*(?=\p{Lu})|[.!?…)] [-–—~]{1,2} ?(?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?: ?@ ?| (?:at|from|in|of|with) |, )[^\n.!?]{2,40}\s*$)`,
  'g',
);
const SIGNER = coarse(`(?:${TITLES}\\s+|\\(${TITLES}\\)\\s+)?${NAME}`, 'y');
/** What may follow the name in its line. */
const AFTER_NAME = coarse(
  String.raw`(?:\s*(?:$|\n|[,|·•–—(/;-]\s*(?=\S)|\p{Extended_Pictographic})|\.?\s*$|[!.]?\s*\n|\s*@\s*\S|\s+(?:from|at|of|in|with|for)\s+(?:the\s+|our\s+|your\s+)?[\p{L}\p{N}]|\s*(?:&|and|\+)\s+(?:the|your|all|everyone|our|co|\p{Ll})|\s+x+o*\s*(?:$|\n))`,
  'iy',
);
/** The last words, behind a whole sentence or a short goodbye. */
const BEHIND = coarse(
  `(?:[.!?…)]\\s+(?:[–—~-]+\\s*|\\^)?|(?:^|\\n)[^\\n.!?:,]{2,40}[,!]\\s*\\n|(?:^|\\n|[.!?] )[^\\n.!?,:]{2,30}, )(${TITLES}\\s+)?(\\p{Lu}[\\p{L}'’-]+)(?: (?:and|&) (?:the|all) [^\\n.!?]{2,30})?(?:\\s+x+)?\\s*$`,
);
const INTRODUCED = coarse(
  `(?:\\b(?:[Mm]y name(?: is|['’]s)|I go by|(?:[Yy]ou(?:['’]re| are|['’]ve been| have been) (?:speaking|chatting|talking|writing) (?:with|to))|(?:[Yy]ou(?:['’]ve| have) (?:reached|got))|(?:[Tt]his is|[Ii]t['’]s|I['’]m|I am)(?= ${WORD}(?: ${WORD})?(?: (?:from|here|at|with|in|and I|and we|and your)\\b|, (?:your|the|one of|and I|I)\\b)))\\s+(${NAME})|(?:^|[.!?,]\\s)(${WORD}) here(?=[,.!:]|\\s+from\\b|\\s+at\\b))`,
  'g',
);
const CALLING_FIRST = coarse(`^${CALLING}\\s`);
const TITLE_FIRST = coarse(`^${TITLE}\\s`);
const TITLES_FIRST = coarse(`^(?:${TITLES}\\s+|\\(${TITLES}\\)\\s+)`);

/** What tells a person's name, and where names stand in a letter. Each pattern is asked for by itself: those over the letters of all alphabets take long to create. */
export const personPatterns = {
  get salute(): RegExp {
    return SALUTE;
  },
  get foreignSalute(): RegExp {
    return FOREIGN_SALUTE;
  },
  get titled(): RegExp {
    return TITLED;
  },
  get plain(): RegExp {
    return PLAIN;
  },
  get andAnother(): RegExp {
    return AND_ANOTHER;
  },
  get calledAtFirst(): RegExp {
    return CALLED_AT_FIRST;
  },
  get calledWithWish(): RegExp {
    return CALLED_WITH_WISH;
  },
  get calledBare(): RegExp {
    return CALLED_BARE;
  },
  get addressee(): RegExp {
    return ADDRESSEE;
  },
  get closed(): RegExp {
    return CLOSED;
  },
  get goesOn(): RegExp {
    return GOES_ON;
  },
  get office(): RegExp {
    return OFFICE;
  },
  get many(): RegExp {
    return MANY;
  },
  get nobody(): RegExp {
    return NOBODY;
  },
  get smallWord(): RegExp {
    return SMALL_WORD;
  },
  get job(): RegExp {
    return JOB;
  },
  get surname(): RegExp {
    return SURNAME;
  },
  get closing(): RegExp {
    return CLOSING;
  },
  get beforeClosing(): RegExp {
    return BEFORE_CLOSING;
  },
  get closingFrom(): RegExp {
    return CLOSING_FROM;
  },
  get calling(): RegExp {
    return CALLING_FIRST;
  },
  get foreignClosing(): RegExp {
    return FOREIGN_CLOSING;
  },
  get dashed(): RegExp {
    return DASHED;
  },
  get signer(): RegExp {
    return SIGNER;
  },
  get afterName(): RegExp {
    return AFTER_NAME;
  },
  get behind(): RegExp {
    return BEHIND;
  },
  get introduced(): RegExp {
    return INTRODUCED;
  },
  get title(): RegExp {
    return TITLE_FIRST;
  },
  get titles(): RegExp {
    return TITLES_FIRST;
  },
};
