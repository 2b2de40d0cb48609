import type { Lexicon } from '@trustlint/core';

/** What titles and texts say of the kind of a macro; see `inferKind` in the core. */
export const kinds: Lexicon = {
  classes: {},
  cues: {
    'kind.title.acknowledgement': [
      '(received|acknowledge|acknowledged|acknowledgement|acknowledgment|autoresponse|auto-response|autoreply|auto-reply|auto-responder|autoresponder)',
      '(first|initial) (reply|response|answer|contact)',
      '(got|received|logged|opened|reported|requested|asked) $',
      '(we|we have) (got|received)',
      '(request|ticket|case|claim|report|application|enquiry|inquiry|complaint|order) (received|logged|opened|created|confirmation|confirmed)',
      '(thanks|thank you) for (contacting|your|writing|reaching)',
    ],
    'kind.title.information-request': [
      '(need|needs|request|ask|asking|requesting|require|provide|please provide|missing) ..2 (info|information|details|documents|logs|screenshot|screenshots|data|receipt|proof)',
      '(more|further|additional) (info|information|details|questions)',
      '(info|information|details|documents) (needed|required|request|requested|missing)',
      '(a few|some|the)? (details|questions) $',
      '(documents|details|information|logs|photos) needed',
      'what (are|do) you (trying|need|want|mean)',
    ],
    'kind.title.update': [
      '(status|progress|update|updates) (update|report|of|on|for)?',
      '(where|how) (we are|things stand|we stand|it is going|your <any> is)',
      '(still|under) (working|investigating|testing|looking|review)',
      '(news|report) (from|on|of)',
      '(day|report) (two|three|2|3)',
      '(in|delayed|backordered) (progress|transit)',
    ],
    'kind.title.how-to': [
      'how (to|do|it works|can)',
      '^^ (add|set up|setting up|invite|merge|install|installing|connect|connecting|create|creating|change|changing|enable|disable|configure|configuring|export|import|use|using|descaling|applying|resetting|remove|removing|find|finding|track|tracking|download|downloading|clear|clearing) <any>',
      '(instructions|guide|steps|tutorial|walkthrough|troubleshooting|setup)',
    ],
    'kind.title.resolution': [
      '(fixed|solved|resolved|repaired|restored|rebuilt|corrected|completed|resolution|solution|returned|replaced)',
      '(works|working) again',
    ],
    /** Not "card was declined": that refuses nothing to the reader. */
    'kind.title.decline': [
      '(request|refund|application|claim|discount|exchange|return|feature|extension|booking|idea|visa|loan|appeal|proposal|offer|exception|upgrade|monitor|speaker|deferral|cancellation|replacement|compensation|pause|transfer|credit|reimbursement|permit) ..3 (declined|denied|refused|rejected|turned down|not (possible|granted|approved))',
      '^^ (decline|declining|declined|deny|denied|denying|refuse|refused|reject|rejected|rejection|refusal) <any>',
      '(decline|denial|refusal|rejection|turned down|turn down|no refund|no exchange|not covered|out of (warranty|policy|scope)|wont fix) ',
      '(not|no longer) (available|possible|supported|eligible|offered|approved)',
      '(unavailable|cannot|can not|will not be)',
      '(say|saying) no',
    ],
    'kind.title.incident': [
      '(outage|incident|downtime|disruption|interrupted|interruption|crash|dead|breach|degraded|degradation|service (down|interruption)|known issue|stuck|alarm)',
      '(is|are) (down|dead|offline)',
    ],
    'kind.title.apology': [
      '(apology|apologies|apologise|apologize|sorry|make-good|make good|goodwill|service recovery|our mistake|we (deleted|lost|broke|forgot|messed|sent|got))',
    ],
    'kind.title.escalation': [
      '(escalate|escalated|escalation|escalating|raised|raising|referral|referred|transferred|transferring|handed|passed)',
      '(with|to) (our|the) (engineer|engineers|engineering|specialist|specialists|developers|tier|manager|team|board)',
      '(tier|level) (2|two|ii|3|three)',
    ],
    'kind.title.account-security': [
      '(password|two-factor|2fa|mfa|second factor|sign-in|login|account) (reset|access|recovery|changed|lost|locked|change|details|holder|deletion|takeover|verification|code)',
      '(change|changed|update|updated|new|lost|close|delete|deletion|reset) (of|your|the|my)? ..2 (account|email address|phone number|bank account|bank details|address|password|holder|owner|login|factor|payout|iban)',
      '(email address|phone number|bank account|bank details|payroll account|account) (change|changed|updated|requested|details)',
      '(identity|verify|verification|security|gdpr|personal data|data request|unauthorised|unauthorized|hacked|compromised|transfer code)',
      '^^ access to <any>',
    ],
    'kind.title.internal': [
      '(internal|handover|hand-over|note to|for agents|for the team|staff|colleagues|do not send|private note|kitchen note|shift|approval request|process|checklist|playbook|runbook)',
    ],
    'kind.title.snippet': [
      '(snippet|signature|sign-off|footer|disclaimer|paragraph|block|closing|greeting|opening|boilerplate|insert|line|lines)',
    ],
    /** Words of accounts, for telling a check of identity from a mere question. */
    'kind.account': [
      '(account|password|login|sign-in|bank|iban|email address|phone number|invoices|record|file|membership|two-factor|authenticator|card|holder|address)',
    ],
    /** Addressed to colleagues: a note that no customer reads. */
    'kind.colleagues': [
      '(the|this) (customer|caller|client|sender|guest|reader|user) (is|has|was|wrote|writes|wants|asks|needs|runs|waited|says|who)',
      '(assign|escalate|tag|close|merge) (it|this|the|them) ..2 (ticket|case|to|as|queue)',
      '(tell|ask|ring|call|warn|remind) (the|every|each) (customer|caller|client|sender|guest|user)',
      '(use this (note|macro)|with the macro|answer with the macro|for everyone|for the team|night shift|dear (team|kitchen|colleagues|all))',
    ],
  },
};
