export const ADVERB =
  '(really|actually|strictly|just|simply|unfortunately|also|generally|usually|normally|currently|sadly|<ly>)?';
/** The sender's side as the subject of a refusal. */
export const US =
  '(i|we|(my|our|this) (team|desk|department|office|inbox|address|line|shop|store|side|branch|unit|group|clinic|school|library|company|service|counter|channel|mailbox|hotline|queue|charity|factory|hotel|practice|agency|authority|firm|house|museum|garage|bank|airline|railway|warehouse|depot|council|university|theatre|gym|studio|platform|marketplace|kiosk|campsite|station|embassy|reception))';
/** What the sender says that the matter is none of. */
export const DUTY =
  '(job|department|remit|responsibility|responsibilities|area|area of (responsibility|expertise|medicine|work)|concern|problem|team|field|purview|jurisdiction|domain|role|line of (work|business)|territory|duty|duties|task|issue|expertise|speciality|specialty|call|decision|business|turf|desk|section|brief|baby|fight|battle|headache|field of expertise|scope|competence|matter|affair|dept|circus|thing|worry|mandate|mess|obligation|part of town|shift|doing)';
/** Somebody who is surely none of the sender's. */
export const OTHERS =
  '(the|your|that|their|whichever) <any>? (bank|airline|carrier|courier|manufacturer|maker|vendor|seller|supplier|landlord|landlady|hotel|insurer|employer|dealer|retailer|merchant|authority|authorities|council|agency|operator|publisher|organiser|organizer|host|owner|garage|contractor|builder|customs|embassy|consulate|county|town hall|neighbour|neighbor|tenant|installer|electrician|plumber|isp|distributor|importer|franchisee|venue|promoter|broker|lender|school|university|club|union|sender|recipient|buyer|provider|developer|dentist|mechanic|accountant|ministry|court|post office|tax office|utility|utilities|shipper|app store|previous tenant|factory)';
/** Not, or as good as not. */
export const NOT = '(not|never|no longer|hardly|scarcely|not even|not really|not exactly)';
/** A house or a desk, as the sender calls theirs: "this clinic". */
export const THIS =
  '(team|desk|department|office|shop|store|branch|school|library|clinic|hotel|bank|museum|company|counter|agency|firm|council|garage|warehouse|helpdesk|hotline|inbox|practice|charity|station|service|landlord|host|airline|theatre|theater|gym|dealership|society|parish|club|association|foundation|cinema|gallery|bakery|nursery|surgery|hospital|pharmacy|salon|studio|workshop|depot|airport|marina|college|university|faculty|chamber|ministry|authority|board|committee|union|brewery|winery|restaurant|campsite|hostel|resort|platform|marketplace|operator|carrier|courier|retailer|reseller|publisher|zoo|church|choir|orchestra|laboratory|registry|archive|embassy|consulate|reception|front desk|box office|ticket office|call centre|call center|helpline|federation|league|registrar|notary|brokerage|insurer|employer|recruiter|supplier|organisation|organization|institute|academy|bookshop|florist|support)';
/** To take care of a matter. */
export const CARE =
  '(handle|deal with|look after|take care of|get involved (in|with)?|entertain|process|do|cover|look into|help with|assist with|answer (questions|calls|queries) (about|on)|take (calls|questions|responsibility) (about|on|for|from)?|concern ourselves with|interfere|manage|support|service|touch|own)';
export const CARES =
  '(handles|deals with|looks after|takes care of|gets involved (in|with)?|entertains|does|covers|looks into|helps with|assists with|manages|supports|services|owns|touches|answers)';
/** To turn to somebody. */
export const TURN_TO =
  '(contact|ask|call|ring|phone|telephone|email|e-mail|mail|message|write to|speak (to|with)|talk (to|with)|reach out to|get in touch with|get on to|get hold of|turn to|go (back)? to|go through|check with|consult|approach|sort (it|this|that) out (yourself)? with|sort out with|complain to|report (it|this|that) to|apply to|chase|take (it|this|that|the matter|things) (up)? (with|to)|raise (it|this|that) with|(resolve|clarify|settle|discuss|solve) (it|this|that|things|the matter) (directly)? with|deal with|deal directly with|liaise with|be in touch with|claim (it|this|that)? from|arrange (it|this|that) (yourself)? with|check (it|this|that) with|inquire with|enquire with|follow up with|direct (it|this|that|your <any>) to|submit (it|this|that|your <any>) to|open (a|another|a new) <any> with)';
/** To be told to go to somebody. */
export const SENT_TO =
  '(contact|ask|call|ring|phone|telephone|email|mail|message|write to|speak (to|with)|talk (to|with)|reach out to|get in touch with|get (back)? on to|get hold of|turn to|go (back)? to|go through|check with|consult|approach|complain to|apply to|chase|deal with|liaise with|coordinate with|follow up with|hit up|badger|pester|hassle|bother|nag|hound|harass|bug|tackle|grill|quiz|see|try|enquire (at|with)|inquire (at|with)|appeal to|address yourself to|refer (back)? to|revert to|have a word with|take (it|this|that|the matter|things) (up)? (with|to)|sort (it|this|that|things) out with|report (it|this|that)? to|(re)? direct (this|that|it|your|the|such|all) <any>? to|redirect (this|that|it|your|the|such|all) <any>? to)';
/** What a reader brings. */
const MATTER =
  '(question|questions|query|queries|complaint|complaints|claim|claims|request|requests|enquiry|enquiries|inquiry|inquiries|grumble|grumbles|grievance|grievances|concern|concerns|objection|objections|appeal|appeals|issue|issues|problem|problems|fault|faults|matter|matters|case|cases|correspondence|dispute|disputes)';
/** "has to", "would need to" */
const MUST =
  '(must|should|shall|has to|have to|had to|needs to|need to|ought to|will have to|will need to|would have to|would need to|would do better to|had better|is to|are to|might want to|may want to|may wish to|might like to)';
/** To solve it. */
const SOLVE =
  '(sort|fix|solve|settle|answer|explain|handle|mend|repair|deal|arrange|pay for|clear|undo|look at|look into|put (it|that|this) right)';
/** To have anything to do with a matter, after "we won't be" or "we must decline to". */
export const ENGAGE =
  '(enter into|be party to|(get|become|be) (involved|mixed|dragged|drawn|sucked|entangled|embroiled)|concern (itself|themselves|ourselves|myself)|(look|go|get|delve|inquire|enquire) into|deal with|handle|touch|assist|help|intervene|interfere|mediate|arbitrate|adjudicate|discuss|comment|support|step in|weigh in|wade in|engage|chase|pursue|take (it|this|that|these|such|sides|part|responsibility|a (position|stand|view)|on (that|this|such|any))|answer for|run (after|around)|act|advise|investigate|follow (it|this|that|up)|sort|fix|repair|solve|resolve|troubleshoot|correspond|respond|accept|entertain|process|be of (help|assistance|service)|occupy (itself|themselves|ourselves|myself)|trouble (itself|themselves|ourselves|myself)|have (anything|any (part|dealings|say)))';
/** The same, as what goes on. */
export const ENGAGING =
  '(helping|assisting|handling|dealing|looking (at|into)|taking (on|up|sides|part|it|this|that|such|calls|questions|queries|responsibility|any)|getting (involved|into|mixed)|supporting|answering|advising|intervening|stepping in|fixing|repairing|chasing|sorting|mediating|commenting|acting|pursuing|investigating|following (it|this|that) up|involved|drawn|dragged|responding|troubleshooting|running (after|around)|engaging|going into)';
/** To seek a remedy: "has to be claimed from the movers". */
const SOUGHT =
  '(claimed|sought|requested (back)?|recovered|reclaimed|demanded|raised|brought up|taken up|pursued|addressed|directed|lodged|resolved|settled|sorted (out)?|clarified|referred|chased|disputed|contested|appealed|argued|complained about|aired|thrashed out|had out|claimed back|got back)';
/** A body that helps with something, as the sender says that theirs doesn't. */
export const BODY =
  '(centre|center|service|services|bureau|desk|agency|hotline|helpline|helpdesk|team|office|department|shop|school|clinic|charity|bank|library|workshop|garage|court|police|lawyers|travel agency|hospital|lost property|post office|embassy|call centre|law firm|support|provider|locksmith|babysitter|nursery)';

/** Not ours: said of a desk, a duty, an inbox, in whatever order. */
export const NOT_OURS = [
  `(i|we|(the|this|our|my|its|a) <any>? ${THIS}|the <person.team>) (must|have to|has to|shall|would|can only|will|therefore|hereby|regretfully|respectfully|kindly|politely)? (decline|declines|refuse|refuses|prefer not|prefers not|would rather not|are obliged to decline|is obliged to decline) to ${ENGAGE}`,
  `(i|we|(the|this|our|my|its) <any>? ${THIS}) ${ADVERB} (no longer|never) (answer for|answers for|vouch for|stand behind|have anything to do with|deal|deals|handle|handles|touch|touches|service|services|look after|looks after|support|supports|take|takes care)`,
  `(the|this|our|my) <any>? ${THIS} (regrets|regret|is sorry|fears|finds) (that)? (it|we|they) (can|must|may|will) not ${ENGAGE}`,
  '(i|we|it) (can|will|do|does|shall) not enter into (any)? (discussions|discussion|correspondence|disputes|dispute|debate|debates|arguments|negotiations|quarrels)',
  `(${MATTER}|it|this|that|which|these|same) (is|are) not (pertaining|relating|related|belonging|coming|falling|concerning|connected) (to|under|with|within|in) (us|me|our|my|this)`,
  '^ (please|kindly) (approach|contact|reach|visit|consult) (the)? (concerned|respective|relevant|competent|appropriate) <any>',
  "(is|are|'s) (really|only|purely|strictly|all)? between (the (two|three) of you|you two|yourselves|the (two|three)? parties)",
  `(i|we) (must|have to|will|shall|can only|would|'d) (have to)? leave (it to)? you to (${SENT_TO}|settle|sort|deal|pursue|raise|chase)`,
  `you ('d|would|will) (have|need|want) to ${SENT_TO} <party>`,
  `you ('d|would|will) (have|need|want) to (sort|settle|raise|discuss|clear|resolve|arrange|fight) (that|it|this|those|these) (out|up)? with <party>`,
  `(is|are) not (a|an) ..1 ${THIS} (matter|issue|question|job|thing|problem|concern|affair)`,
  `^ best you ${SENT_TO} <party>`,
  '^ <party> (does|do|handles|handle|decides|decide|looks after|deals with) (that|this|these|those|such <any>) (and|but)? (we do not|i do not|not (us|me|we|i))',
  `you ('d|would|will)? ${MUST} (take|raise|bring|discuss) (the|your|that|any) ..3 (up)? (directly)? with <party>`,
  'not for (us|me) (lot|folks|people|here) $',
  `(do|does|can|will|would) not (answer|vouch|stand surety) for (what|how|the|other|third|their|those|that|it|them|him|her|whatever|anything|things|your)`,
  `${MUST} be ${SOUGHT} (back|up)? (directly|straight)? (from|with|by|to|through|at) (the|your|whichever) <any>? <party.noun>`,
  `${MUST} be ${SOUGHT} (back|up)? (directly|straight)? (from|with|to|through) (<cap>|<party.name>)`,
  `you (${MUST}|can|may) (please|kindly|then|yourself)? (request|claim|get|demand|ask|recover|obtain|reclaim|seek|collect|fetch|have|arrange|order|sort|settle|raise|pursue|fight|argue) ..4 (from|with|through|by|at) (the|your) <any>? <party.noun> (yourself|directly|yourselves)`,
  `you (${MUST}|can|may) (please|kindly|then|yourself)? (request|claim|get|demand|ask|recover|obtain|reclaim|seek|collect|fetch|have|arrange|order|sort|settle|raise|pursue|fight|argue) ..4 (from|with|through|by|at) (<cap>|<party.name>) (yourself|directly|yourselves)`,
  `(i|we|my team|our team) ..2 (can|could|must|have to|will|would|may|shall|'d)? (only|just|respectfully|regretfully|kindly|simply|therefore|rather)? (refer|redirect|direct|point|send|commend|steer|signpost) you (back|on|over|elsewhere|onward|onwards)? (to|towards) <party>`,
  `(somebody|someone|anyone|anybody|people|folks|the (people|folks|guys|lot|team|crowd)|whoever (is|works|sits)) (at|in|from|over (at|in)|on|upstairs|downstairs|next door) <party> (should|will|might|may|must|would|can|could|ought to|is bound to|are bound to|has to|will surely|probably) ..1 (know|help|answer|tell|sort|be able|have|deal|handle|take)`,
  `(anyone|anybody|those|customers|guests|people|whoever|tenants|parents|members|passengers|patients|clients|owners|buyers|readers|users|visitors|participants) ..1 (<ing>|with|who|in need of|needs|wants|wishing) ..6 (${MUST}|can|could|may|might|will) (please|kindly|just|simply)? (get on to|take (it|this|that) up with|chase|badger|pester|bother|complain to|deal with|apply to|turn to|see|try|ask|contact|approach|write to|ring|call) (directly)? <party>`,
  "(is|are|'s|was|were) (really|purely|strictly|clearly|entirely|more)? (a|an) ..2 (matter|thing|issue|question|job|problem|business|topic|case|concern|affair) (and|so)? not (a|an|the|our|one of|ours|mine|one)",
  `(i|we) (in|at|here|on|over) ..2 ${ADVERB} (do|will|can|would) not ${ADVERB} (get|go|look|step|come|be) (drawn|dragged)? (into|involved|in|between)`,
  `(i|we) ${ADVERB} (do|will|can|would) not ${ADVERB} (get|go|step) into (it|this|that|such|those|these|all that|any of)`,
  `(i|we|this <any>|our <any>) (am|are|is) (staying|keeping|steering|remaining|standing) ..2 (out of|away from|clear of|neutral|aside|apart from|well back)`,
  `(i|we) ${ADVERB} (steer|stay|keep|stand) ..1 (clear|away|neutral|apart|aside) (of|from|in|on) `,
  `(i|we|(the|this|our|a) <any>? ${THIS}|you) can not (really|reasonably|possibly|fairly)? expect (us|me|(the|this|our|a) ${THIS}) to`,
  `((the|this|our|a|any) <any>? ${THIS}|<person.any>) (can|could) (not|hardly|scarcely) (really|reasonably|possibly|fairly)? be (expected|asked|supposed|made|required) to`,
  `(i|we) (will|shall|would|can) not (be|be able to be) ${ENGAGING}`,
  '(i|we) (am|are) not (a|an|the|your|some) ..1 (<ing>|removal|removals|taxi|law|insurance|travel|security|detective|delivery|repair|translation|advice|rescue|storage|tech|technical|it|legal|medical|emergency|dating|debt|lost property) (company|firm|business|outfit|service|agency|desk|provider|specialist|specialists|people)',
  "(that|this|there|here) (is|'s) (as (far|much) as (we|i|our <any>|my <any>) (go|goes|can go|can do|do|will go|are going|reach|reaches)|where (my|our) (help|part|role|service|involvement|duty|interest|job) (ends|stops|finishes)|all (that)? (we|i) (do|can do|will do|can say|have to say) (here|for you|about (it|that)|in this|on this) ..1)",
  `you will (get|find|have) (no|little|not much) (joy|help|luck|change|answer|sympathy) (out of|from|with|here) ..1`,
  `(find|get|hire|consult|see|call|ask|pay) (yourself)? (a|an|your own) (good|proper|decent|local|qualified|professional)? <person.role> (because|since|as|for) (i|we|this|our)`,
  '(support|help|cover|responsibility|our part|my part) ..4 (ended|stopped|ceased|lapsed|went|left) (with|when|at) the (previous|former|old|last) <any>',
  `(fall|falls|is|are|lies|lie|goes|go) (well|far|clearly|<ly>)? (outside|beyond|out of|outwith|not within) the (remit|scope|competence|jurisdiction|purview|mandate|responsibility|responsibilities|duties|powers) of (my|our|this) <any>? <any>`,
  'nowt to do with (us|me|our|my|this)',
  `(is|are) not (entertained|attended to|dealt with|handled|taken up|answered) (by|at|in|on) (this|our|the) <any>? ${THIS}`,
  `^ (wrong|the wrong|incorrect) (team|desk|department|dept|office|inbox|queue|counter|address|number|person|place|building|branch|people|door|line|company|firm|shop) (mate|sorry|here|i am afraid)? $`,
  '^^ (sorry|no|nope|well|certainly|definitely)? not (i|me|us|we) $',
  `(i|we|the ${THIS}|this ${THIS}|our <any>) (am|are|is) not (a|an|your|some kind of a|the) <any>? <any>? ${BODY} $`,
  `(i|we) (am|are) (a|an|the|only a|just a) <any>? <any>? ${BODY} (for|of) ..3 not (for|of)? <any> <any>? $`,
  `(cease|ceases|ceased|stop|stops|stopped) to be (our|my|this ${THIS} 's) ${DUTY}`,
  '(my|our) hands (is|are) (off|clean of|out of)',
  `out of scope for (us|me|(our|this|my) <any>)`,
  "(<cap>|<party.name>) 's (baby|patch|turf|headache|pigeon|lookout|bag)",
  '(is|are) (for|down to) (others|them|him|her|the others|other people|other desks|someone else|somebody else|wiser heads|my superiors|people above me) (to (judge|decide|answer|say|sort|settle|handle|solve|figure|explain|assess|arrange|deal)|not)',
  '(is|are|remains|would be) (really|only|entirely|solely)? for you to (sort|settle|figure|handle|solve|resolve|clear|take up|raise|discuss|chase|pursue|negotiate|fight)',
  `(something|anything) (that|which)? (i|we|our <any>|(my|our|this) ${THIS}) (refuse|refuses|decline|declines|choose not|will not|would not|do not want) (to)?`,
  '(i|we) (refuse|decline) to (look|deal|handle|get|touch|discuss|help|comment|support|step|intervene|engage|be drawn|chase|assist)',
  `((the|this|our|my|its) <any>? ${THIS}|our <person.any>) (do|does|will|can|would) not (intervene|interfere|mediate|arbitrate|attend to|concern (itself|themselves)|step in|take sides|occupy itself|bother (itself|themselves)|involve (itself|themselves)|busy (itself|themselves)) ..1`,
  '(i|we) (do|will|can|would) not (intervene|mediate|arbitrate|attend to (that|those|these|this|such)|step in|occupy ourselves|involve ourselves|busy (ourselves|myself)|chase (that|those|other|third)|run after)',
  '(i|we) (shall|will|would) not (be)? (looking (at|into)|able to get involved|getting involved|get involved|handling (it|this|that)|look (at|into) (it|this|that)|running (around|after)|in a position to (help|deal|assist|step))',
  '(i|we) (am|are) not (going|about|prepared|willing|minded|inclined|here) to (run|chase|look|hunt|sort|deal|do (your|their)|find|argue|referee|mediate|nanny)',
  '(i|we) (do|did) not (get|have) (a|any|much) (say|voice|influence) (in|on|over) (it|this|that|any|the|what|how|who|whether|such)',
  '^ not (what|something|a thing|anything|one of the things) (that)? (i|we|this <any>|our <any>) (do|does|deal|deals|handle|handles|(am|are|was|were) (here|paid|hired|employed|trained)|(am|are) for|signed up) ..1',
  '(i|we) (have|was|were|am|are) (been)? told not to (take|touch|discuss|get|deal|comment|talk|help|look)',
  `it (is|'s) ${ADVERB} (your|the|their) <any>? <party.noun> (that|who|whom)? you (need|want|should|must|have|ought)`,
  `${MATTER} (about|on|concerning|regarding|with|over|for|from|of|to do with) ..4 (go|goes|belong|belongs|${MUST} (go|be (sent|addressed|directed|taken|put|made|raised|lodged))) (back|straight|directly)? (to|with|through) <party>`,
  `${MATTER} ${MUST} (go|be (sent|addressed|directed|taken|put|made|raised|lodged)) (back|straight|directly)? (to|with|through) <party>`,
  `${MUST} go (their|his|her|your <any> 's) way`,
  `(the|you|anyone|anybody|those|people|they|guests|families|tenants|customers|members|parents) ..4 ${MUST} (look|go|turn|try|ask|apply|enquire|search|seek) (for)? (help|advice|it|them)? elsewhere`,
  `(i|we) (would|'d|must|can only|have to)? (suggest|recommend|advise|propose|urge) (that)? you (to|should|just|simply|rather)? (badger|pester|hassle|bother|nag|hound|chase) <party>`,
  `${SENT_TO} <party> (and)? (not|rather than|instead of) (us|me|this|write|writing|calling|call|bothering|our|here|asking)`,
  `^ (please|kindly|so|just|simply|then)? (please|kindly)? (redirect|readdress|resend|reroute) (this|that|it|your|such|all) (${MATTER}|mail|letter|message|e-mail|email)? to <party>`,
  `^ (so|please|just|then|better)? (sue|pester|badger|hassle|nag|harass|hound|bother) <party>`,
  '^ go (back)? (to)? (where|whoever|the <any>) (you|that) (bought|got|ordered|found|booked|rented)',
];

/** Not ours, told in words that are also said by those who help: a refusal where the sender takes no step. */
export const DISCLAIMED = [
  // The sender's house does not do such things
  `(i|we|(the|this|our|my|a|as a) <any>? ${THIS}) (do|does|can|will|would|shall|should) not ${ADVERB} (want to|be expected to|intend to|care to|wish to|plan to|have time to|see why we should)? (get (involved|mixed|dragged|drawn)|go into (that|this|such|those)|take (an interest|a view|a position|any part|that on|this on|it on|on (such|these|this|that|other|third))|be (troubleshooting|mediating|judging|drawn|involved|concerned)|troubleshoot|mediate|arbitrate|concern (itself|themselves|ourselves|myself)|step in|intervene|investigate (that|such|these|those|this)|rule on|vouch for|answer for|meddle|referee|babysit|police)`,
  `(i|we|(the|this|our|my|a|as a) <any>? ${THIS}) (have|has) (absolutely|really|simply)? no (say|dealings|part|role|hand|influence|voice|business|stake|remit|mandate|jurisdiction|authority|responsibility|power|powers|control|sway|competence) (whatsoever|at all)? (in|with|over|for|there|here|on)`,
  `(nobody|no one|none of us) (here|(on|in|at) (this|our|the) <any>) (can|will|would|could) (help|take (that|this|it) on|assist|deal|look|handle|answer)`,
  `(is|are|was|would be|'s) not (for|up to|down to|on) (a|an|the|this|our) <any>? <any>? ${THIS} to`,
  `(is|are|'s)? not (something|a thing|anything) (that)? (the|this|our|a) <any>? ${THIS} (concerns|does|deals|handles|gets|looks|takes|covers)`,
  `(that|this|it) (is|'s) ${ADVERB} (one|something)? for <party> to (sort|fix|solve|deal|handle|chase)`,
  `(do|does|did) not concern (the|this|our) <any>? ${THIS}`,
  '(is|are|am) not the (proper|right|correct|intended|appropriate|relevant|competent) (addressee|recipient|body|authority|quarter|forum|instance|person|people|team|desk|office|department) (of|for|to|in)',
  `(the|this|our|my) <any>? <any>? (${THIS}|agents|tutors|drivers|moderators|volunteers|staff) (is|are) not (here|there|meant|competent|trained|staffed|in charge|responsible|concerned|involved) (for|to|in|with|of)`,
  `this is not (a|an|the|your) <any>? <any>? ${BODY} $`,
  `(${MATTER}|letter|mail|email|e-mail|message|form|application) (has|have|was|were) (been)? (sent|addressed|misdirected|delivered|posted|forwarded|submitted|directed) to the wrong (office|desk|team|department|inbox|branch|person|authority|company)`,
  '(i|we) (pass|take|forward|relay|answer|accept|handle|process) no (messages|calls|complaints|questions|queries|claims|letters|enquiries|such <any>) (on|about|for|from|here|of)?',
  '^ the rest is out of (my|our) hands',
  '^ (so|please|just)? (do not|never) ask (me|us)',
  '(i|we) would not (have a clue|have the faintest|know (about|anything)|know $)',
  `(that|this|there) is where (we|i|our <any>|my <any>) (stops|ends|stop|end|bow|bows|step|leave)`,
  '(i|we) (was|were|have been|am|are) (never|not) (asked|hired|told|engaged|commissioned|instructed|contracted|supposed|appointed|retained) to (look|fix|do|deal|handle|mend|maintain|repair|service|clean|watch|manage)',
  '(told|asked|instructed) to (send|turn) (you|everyone|everybody|people|anyone|callers|them) ..5 away',
  '(mistaken|confused|mixed|confusing|mistaking|mixing) (us|me) (up)? (for|with) (the|a|an|your)',
  'you (will|must|probably)? (want|need|are after|are looking for|meant|mean) (next door|upstairs|downstairs|the <any> next door|(the other|another|a different) (desk|department|office|team|agency|company|branch|counter|line))',
  'you (have|got|came|have come|were) ..3 the wrong (desk|lot|outfit|crowd|bunch|shop|tree|end|floor|building|branch|country|town|firm|company|department|team|office)',
  `(ball|matter|decision|problem|issue|case) (is|'s) (now|firmly|entirely)? in (the|their|his|her) (<any> 's)? court`,
  '(you|it|this|that|which) ..1 (should|ought to|needed to|was supposed to|must) have gone to (the|your|their|another|a different) <any>? <party.noun>',
  `${MATTER} ..6 ${MUST} be (sought|lodged|obtained|pursued|claimed|made|raised|resolved|settled) (there|elsewhere|(from|with) <party>)`,
  '(i|we) (am|are) (in|from|with) <any> <any>? (mate|so|not|and)? (i|we) (would|do|can|could) not',
  '(my|our) (remit|job|brief|role|task|mandate) (is|covers|includes|extends|goes|means|reaches) ..4 not',
  '(anything|everything|all) else (gets|is|will be|goes) (deleted|ignored|binned|unread|unanswered|elsewhere|to others)',
  '(i|we) (refuse|avoid|shun|reject|decline) (all|any)? (dealings|contact|involvement|discussion|correspondence) (with|in|about|on)',
  `^ (certainly|definitely|surely|clearly|obviously)? not (the|this|a|our) <any>? ${THIS} $`,
  '(no|not one) of (my|our) (concern|business|lookout|making|headaches|affairs|problems)',
  `(is|are|'s) not part of (that|my <any>|our <any>|the (job|deal|service|contract)) $`,
  // It is somebody else's to do
  `(fall|falls|fell|is|was|comes) (down)? to (the|your|their) <any>? <party.noun> to ${SOLVE}`,
  `(a matter|something|a thing|a question|a job|a case|a point) (that|which)? (the|your) <any>? <party.noun> ${MUST} ${SOLVE}`,
  `(is|are|'s|would be|'d be|must be|sounds like|looks like) (more|really|purely|strictly|clearly|rather)? (one|a job|a question|a matter|a problem|a topic|a case|work) for (the|your|their|his|her|some) <any>? (<party.noun>|<person.any>)`,
  "(is|are|'s|would be) (only|solely|purely|strictly)? (a (matter|thing|question|dispute|case|problem|issue))? between (you and <party>|<party> and you)",
  `(is|are|'s) <party.noun> (territory|turf)`,
  `(is|are|'re|would be) (who|whom|the (one|ones|people|person|lot|guys|folks)) (that|who|whom)? you (want|need|should|ought|must|'d) (to)? (be (<ing>|after)|want|${SENT_TO})`,
  `you (would|'d|will|may|might|had|should|must|need to|have to) ..1 (be|have been) (taking (it|this|that) up with|asking|calling|contacting|phoning|ringing|writing to|talking to|speaking to|chasing|bothering|complaining to) <party>`,
  `(you|anyone) (can|may|should|could|must|${MUST}) (please|kindly|then|directly)? (${SENT_TO}|approach) (directly)? the (concerned|competent|relevant|respective|appropriate|responsible) <any>`,
  '(best of luck|good luck|all the best) (with|at) (the|your|them|him|her) <any>? <party.noun>',
  '(no|little|not much|what) (use|point|sense|good|is the (use|point)) (in)? (telling|asking|writing|shouting|calling|ringing|complaining|coming|nagging|chasing|bothering) ..1 (us|me|here)',
  `(is|are|'s|would be) something (that)? you ${MUST} (discuss|settle|sort out|raise|take up|resolve|agree|clear up|work out) with <party>`,
  `your (gripe|quarrel|beef|argument|grievance|complaint|dispute|issue|problem) (is|lies) (really|entirely|only)? with (<party>|the <any> not)`,
  // Who did it, and who does it, are others
  '(i|we) (just|only)? (sell|make|print|host|list|book|rent|take|answer|deliver|collect|stock) <any> <any>? (i|we) (do not|did not) (run|make|build|drive|own|set|write|fly|grow|cook|design|print|fix|mend|choose|repair|send)',
  `(was|were|is|are|has been|have been) not ${ADVERB} (bought|sold|made|installed|fitted|supplied|written|built|manufactured|purchased) (from|by|with|through|here|at|in) ..1 (us|here|me|our|this)`,
  `^ (please|so|then|just|better|best)? (get|have|let|make|tell|leave) (the|your) <any>? <party.noun> (to)? ${SOLVE}`,
  `${SENT_TO} (your own|the|your) <any>? <party.noun> (a|an|this|the|our|we|i) ${THIS}? (can|do|does|could|will|would|is|am|are) not`,
  `you (might|may|would|will|'d|could) (well)? be (better|happier|wiser|best) (off|advised|served)? (asking|calling|contacting|trying|writing to|speaking to|talking to|seeing|with|by) ..1 <party>`,
  '(so|then|and) (chase|ask|call|ring|contact|tell|sue|nag|pester|find) (him|her|them|it) (up)? (yourself|instead)',
  `<party> (and)? not (with|for|to|of|by|at|on|from|through)? (us|me|ours|mine|(a|an|the|this|our) <any>? ${THIS}) $`,
];

/** Who it is said to belong to, as a fact: a refusal beside words that send or disown. */
export const ATTRIBUTED = [
  `(is|are|'s) (a|an|purely a|really a|more of a|strictly a|more a) (<cap>|<party.name>|<party.noun>|level <any>|<any> level) (thing|issue|question|problem|matter|job|topic)`,
  "(it|that|this|those|these) (is|'s|are) (all|purely|really|just|strictly)? (billing|sales|engineering|accounts|accounting|legal|hr|logistics|facilities|maintenance|head office|headquarters|payroll|procurement|customs|third party|second line|level (two|three|2|3)) $",
  `(the|your) <any>? <party.noun> ${MUST} ${SOLVE}`,
  '(is|are|was|were) (now|all|entirely|solely)? (looked after|handled|run|managed|dealt with|decided|set|owned|maintained|administered|operated|provided|supplied|processed) by (a|an|another|others|somebody|someone|<party>)',
];

/** Where the reader is told to go: help, unless words that disown stand near by. */
export const SENT = [
  `(you|anyone|anybody|those|whoever) (would|'d|will|may|might|had)? ..6 (${MUST}|can|could|might|may) (just|simply|then|kindly|probably|really|please|directly|yourself|actually|rather)? ${SENT_TO} (directly)? <party>`,
  `(refer|send|direct|point) you (back|on|over|elsewhere)? to <party>`,
  `(get|have) (it|this|that|them|things|the matter) <ed> (from|by|through|with|via) <party>`,
  `(raise|take up|discuss|settle|sort out|clarify|resolve|coordinate|liaise) (it|this|that|them|things|the matter)? (directly)? with <party>`,
  `(tell|sue|${SENT_TO}) (them|him|her) $`,
  `«${SENT_TO} (directly)? (your own|the|your|their|its|that) <any>? <party.noun>»`,
  `<party> (is|'s|are|would be) (who|whom|where|the (best|right)? (one|ones|people|person|place|address|contact|body|lot)) (that|to|you|for)`,
  `(leave|leaves|leaving) (that|this|it|such <any>|those <any>?|all that) (all)? (up)? to <party>`,
  `(let|have|make) <party> ${SOLVE}`,
  `(hit|chase) (them|him|her) up`,
  `you ..1 ${MUST} (find|track down|look for|hunt down) (them|him|her)`,
  `${MUST} (go back|be returned|be taken back|be brought back) to (the|your) <any>? <party.noun>`,
];

/** Words that say that the sender will not or cannot. */
export const DISOWNED = [
  '(nothing|not (anything|much)) (that)? (i|we) can do',
  '(i|we) (can|could) not (help|do (anything|much)|assist|see|change|tell|say|answer|access|advise|comment|intervene|influence|solve|fix|repair|judge|decide)',
  '^ (can|could) not (help|assist|do (anything|much)|advise|comment)',
  '(am|are|be) (not able|unable) to (help|assist|do|answer|see|get involved|look|act)',
  "(would|'d|will) not be (able to (help|assist|do|answer|see|get involved|look|act)|of (any|much) (help|use))",
  '(is|are) not (made|sold|run|managed|produced|provided|offered|ours|our) ..2 (by us|product|products|service)?',
  'no (access to|control over|influence|insight|idea|clue)',
  '(not|rather than|instead of) (us|me)',
  'we do not (support|cover|do|offer|repair|make|sell) (that|this|those|these|it|such)',
];

/** No help: fine where another way or a next step stands beside it. */
export const HELPLESS = [
  '(can|could|will) not (really|actually)? (be of (any|much)? (help|assistance|use)|help (you)? (out)? (there|here|further|any (more|further)|with (that|this|it|those|these|such <any>)|on (that|this))|assist (you)? (there|further|any further|with (that|this|it|those|such <any>)))',
  '(am|are|is) (unable|not able|in no position|not in a position) to (help|assist|be of (help|assistance)|do anything|intervene|act) (you)? (further|any further|there|here|with (this|that|it)|in (this|that|such))',
  '(is|are) not (something|anything|one|a (matter|thing|case|question)) (that|which)? (i|we|our <any>|support|this <any>) (can|could|am able to|are able to|deals|deal|handles|handle|covers|cover) (with|help with|help|assist with|assist|do|solve|fix|influence|change)?',
  '^ (there is)? nothing (that)? (i|we) can do (here|there|about (that|it|this)|for you|from here|on (my|our) (end|side)) ..1',
];
