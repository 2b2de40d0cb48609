import type { Lexicon } from '@trustlint/core';

const ADVERB = '(now|already|just|also|today|personally|since|therefore|gladly|directly|then|both|<ly>)?';

/**
 * A warm handover: the sender carries the matter to whoever can solve it, so that the reader need not start again.
 * "I've passed it on", "I've added her to this thread", "I'll ask them for you", "their direct line is".
 */
export const handover: Lexicon = {
  classes: {
    /** Whom a reader may be sent to without being sent away. Single words. */
    'not-my-job.us': ['(us|me|our|my|support|this|nobody|no|anyone|here|back|again)'],
    /** What the sender need not handle to be of help: "we don't handle your card data". Single words. */
    'not-my-job.own': ['(your|card|personal|payment|due|because|more|than|above|over|under)'],
    /** Companies that everybody knows by name. Words that other patterns name are no `<cap>`. */
    'party.name': [
      '(royal mail|dhl|ups|fedex|hermes|dpd|gls|usps|evri|apple|google|microsoft|amazon|aws|stripe|paypal|mastercard|facebook|shopify|salesforce|cloudflare|airbnb|ebay|booking com)',
      '(<cap>|canada|australia|india|china|america|ireland|royal|national|northern|southern|eastern|western|united|american|british|canadian|scottish|irish|swiss|german|french|federal) (post|bank|mail|parcel|rail|railways|airlines|airways|transit|telecom|mobile|gas|water|energy|power|hydro|insurance|express|union)',
      'air (<cap>|canada|france|india|china)',
    ],
    /** Somebody else who might solve the matter, without article. */
    'party.noun': [
      '(bank|airline|carrier|courier|manufacturer|maker|makers|vendor|vendors|seller|sellers|supplier|provider|landlord|landlady|hotel|insurer|insurance|employer|developer|developers|author|authors|dealer|dealership|retailer|merchant|authority|authorities|council|agency|agent|operator|accountant|university|publisher|organiser|organizer|organisers|host|owner|issuer|factory|garage|contractor|builder|partner|registrar|customs|consulate|ministry|municipality|board|union|franchise|franchisee|importer|distributor|wholesaler|post|railway|venue|promoter|broker|tenant|neighbour|neighbours|neighbor|lender|creditor|utility|network|isp|sender|recipient|buyer|artist|tour|cruise line|marketplace|platform|county|embassy|consulate|installer|electrician|plumber|mechanic|court|town hall|app store|shipper|employers|importers|festival|ombudsman|caterer|photographer|trainer|branch|bureau|gym|studio|theatre|museum|library|charity|producer|recruiter|notary|holder|caretaker|box office|supermarket|pharmacy|church|parish|club|college|management|reseller|surveyor|roofer|gardener|removers|movers|kiosk|railways|airport|port|depot|housing association|adviser|advisor|translator|vet|decorator|painter|architect|solicitor|lawyer|mill|brand|committee|parent company|head office|tourist office|owners|printer|printers|farm|farmer|nursery|brewery|bakery|bottler|designer|agents|brands|distributors|facilities|engineering|engineers|tailor|jeweller|joiner|carpenter|glazier|locksmith|plasterer|scaffolder|governors|registry|archive|archives|chamber|chancery|diocese|undertaker|funeral director|coroner|regulator|watchdog|trade body|exam board|examiners|estate agent|letting agent|freeholder|leaseholder|management company|tour operator|travel agent|ferry company|bus company|rail company|taxi firm|coach firm|leasing company|card company|credit union|credit bureau|pension fund|brokers|actuary|underwriter|trustees|executor|executors|liquidator|receiver|bailiff|sheriff|subcontractor|subcontractors|freelancer|fitter|fitters|quarry|foundry|refinery|grid operator|water company|gas company|power company|phone company|cable company|internet provider|licensor|rights holder|rightsholder|franchisor)',
      '(company|firm|department|team|desk|office|shop|store|site|line|clinic|practice|school|people|person|party|side|service|centre|center|station|hotline|group|unit|body|staff|specialist|specialists)',
      '(billing|sales|finance|accounting|accounts|legal|hr|it|marketing|logistics|shipping|payroll|procurement|reception|housekeeping|maintenance|headquarters|security|customer service|the warehouse|the depot)',
    ],
    /** Somebody else, as an object or a subject: "the airline", "your previous landlord", "them". */
    party: [
      '(the|your|their|that|its|whichever|another|a|an|his|her|each|any) <party.noun>',
      '(the|your|their|that|its|another|a|an|any) <any> <party.noun>',
      '(the|your|their|that) <any> <any> <party.noun>',
      "(the|your|their|that) <any> 's <party.noun>",
      '(them|him|her|someone else|somebody else|whoever|<cap>|third parties|the right <any>|the relevant <any>|the competent <any>|the concerned <any>|the respective <any>|the appropriate <any>|the correct <any>|the responsible <any>)',
      '<party.name>',
      '(billing|sales|finance|accounting|accounts|legal|hr|marketing|logistics|payroll|reception|customs|facilities|engineering|maintenance|procurement|housekeeping|purchasing|compliance|head office|headquarters|technical support|tech support|level (two|three|2|3)|citizens advice)',
    ],
    /** What is done to a matter that goes to somebody else. Any form of the verb. */
    'handover.verb': [
      '(pass~|forward~|hand~|transfer~|escalate~|refer~|route~|relay~|redirect~|reassign~|assign~|move~|report~|raise~|file~|register~)',
      '(send~|give~) (it|this|that|them|him|her|your|the|all|everything|a)',
      '(ask~|tell~|call~|ring~|phone~|contact~|email~|e-mail~|mail~|message~|brief~|alert~|inform~|notify~|invite~) (it|them|him|her|our|the|a|my|one|two|somebody|someone|<cap>|<placeholder>|your)',
      '(speak~|talk~|check~|write~|liaise~|book~ you) (with|to|in)? (them|him|her|our|the|a|my|<cap>|<placeholder>|your)',
      '(add~|copy~|cc~|cced|loop~|bring~) (in|you|them|him|her|our|the|a|my|<cap>|<placeholder>)',
      '(connect~|introduce~) (you|them|him|her)',
      '(put~|get~) (you|them) (in touch|through|in contact)',
      '(open~|start~|log~|raise~) (a|an|the|your|this|it)',
      '(book~|rebook~) you',
      'arrange~',
      'get~ (in touch|hold) (with|of) (them|him|her|our|the|a|my|<cap>|your)',
      'take~ (it|this|that) up with',
      'leave~ (them|him|her|a|the) ..2 (note|message)',
      '(write~|put~|note~) (down)? (the|their|your) (reference|number|details|direct)',
    ],
  },
  cues: {
    handover: [
      `<sender> (have|has|'s|had) ${ADVERB} <handover.verb>`,
      `<sender> (will|shall|can|'d like to|am going to|are going to|am|are|is) ${ADVERB} <handover.verb>`,
      '(i|we) (just|already|also|then)? (passed|forwarded|handed|transferred|escalated|referred|relayed|asked|rang|phoned|called|told|informed|added|copied|rebooked|registered|briefed) (it|this|that|them|him|her|you|your|the|our|a|my|<cap>|<placeholder>)',
      '(i|we) (sent|gave) (it|this|them|him|her|our|the|<cap>) (to|on|your|the|over|all|everything|a)',
      'let (me|us) (pass|forward|hand|transfer|connect|put|get|introduce|ask|call|ring) (it|this|that|them|him|her|you|your|the|our|my|<cap>)',
      '(your|the|this) <any> <any>? (has|have|was|were|is) (already|now|just|been)? (been)? (passed|forwarded|handed|transferred|escalated|referred|relayed|reassigned) (on|over|to)',
      '(their|his|her|the) direct (line|number|contact|e-mail|email|address|phone)',
      '(they|he|she|<sender.team>) will (call|write|ring|mail|e-mail|email|contact|answer|reply|phone|message|text|get back to|be in touch with|look after) (to)? you',
      'will (pick|take) (this|it|that|your <any>) (up|over)',
      '(a|another|my|our|the) (colleague|specialist|expert|teammate|technician|manager) ..4 will',
      "(they|he|she) (already)? (have|has|'s got) (your|the|all) (name|details|case|order|number|file|booking|question|message|photos)",
    ],
  },
};
