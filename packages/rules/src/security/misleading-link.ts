import { defineRule, type Finding, type Link, type ReadPart } from '@trustlint/core';

export const misleadingLink = defineRule({
  id: 'security/misleading-link',
  level: 'phrase',
  severity: 'warning',
  fix: 'none',
  profile: 'recommended',
  summary: 'A link that shows one address and goes to another, or says nothing about where it goes.',
  why: 'An address that is not where the link goes is how fraud works, and careful readers have learned to run from it. And words like “here” tell a reader nothing before they click, and nothing at all to somebody who has their links read out one after the other.',
  sources: ['000 8.2', '000 1.1'],
  language: 'any',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Hosts that any link may go to, whatever address it shows, such as that of your mailing service.',
    },
  },
  bad: [
    { text: 'Pay the fee at [⟦https://www.harbourclub.org/fees⟧](https://fees-desk.pay-quick.top/in).' },
    { text: 'Write to [⟦crew@harbourclub.org⟧](mailto:inbox77@desk-rental.net) before Sunday.' },
    { text: 'Our rules: [⟦harbourclub.org/rules⟧](https://files.rentadrive.io/r/8).' },
    { text: '[⟦Click here⟧](https://www.harbourclub.org/berths) to see the free berths.' },
    { text: 'The tide table is [⟦here⟧](https://www.harbourclub.org/tides).' },
    { text: 'Three new courses start in May. [⟦Learn more⟧](https://www.harbourclub.org/courses)' },
    { text: 'Hang the key up as [⟦this page⟧](https://www.harbourclub.org/keys) shows.' },
    { text: 'You can [⟦visit jobs.harbourclub.co.uk⟧](https://forms.rentadrive.io/a) to apply.' },
  ],
  good: [
    { text: 'The [tide table for May](https://www.harbourclub.org/tides) is out.', because: 'it says what is there' },
    {
      text: 'Pay the fee at [harbourclub.org/fees](https://www.harbourclub.org/fees?from=mail).',
      because: 'the address is the one that is shown',
    },
    {
      text: 'Write to [crew@harbourclub.org](mailto:crew@harbourclub.org?subject=Berth).',
      because: 'the mail goes to the address that is shown',
    },
    {
      text: '[Click here to choose a berth](https://www.harbourclub.org/berths).',
      because: 'the words say what is there',
    },
    { text: 'Press **Click here** on the screen of the kiosk.', because: 'it is a button of something else' },
    { text: 'Read about [Node.js and boats](https://blog.harbourclub.org/js).', because: 'no address is shown' },
    { text: 'Your ticket: [{{ticket.id}}]({{ticket.url}})', because: 'what is shown comes with the ticket' },
    {
      text: 'The map is on [maps.harbourclub.org](https://harbourclub.org/map).',
      because: 'both are pages of the same owner',
    },
  ],

  *check({ texts }, { options }) {
    const allowed = new Set(options.allow.map((host) => host.toLowerCase().replace(/^www\./, '')));
    for (const text of texts) {
      for (const link of text.reading.prose.links) {
        const fault = faultOf(text, link, allowed);
        if (fault !== undefined) yield { at: { text: text.reading.prose.text, span: link.span }, ...fault };
      }
    }
  },
});

/** Longer words say something; UTF-16 units. */
const LONGEST_EMPTY = 40;
const MARKS = /[^\p{L}\p{N}\s'’-]/gu;
/** Stand-ins for placeholders, code and images: what the reader sees there is not known. */
const STAND_IN = /[\uFFFC\uE000]/;

function faultOf({ reading }: ReadPart, link: Link, allowed: ReadonlySet<string>): Omit<Finding, 'at'> | undefined {
  const shown = reading.slice(link.span).trim();
  if (shown === '' || STAND_IN.test(shown)) return undefined;
  const other = otherGoal(shown, link.url, allowed);
  if (other !== undefined)
    return {
      severity: 'error',
      message: `The link shows “${shorten(shown)}” and goes to “${shorten(other)}”. Show where it goes, or name the page.`,
    };
  if (shown.length > LONGEST_EMPTY) return undefined;
  const words = shown.toLowerCase().replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
  if (words !== '' && !EMPTY.test(words)) return undefined;
  return {
    message: `“${shown}” does not say where the link goes. Let the link name its page: “the refund form”.`,
  };
}

const shorten = (address: string): string => (address.length > 60 ? `${address.slice(0, 57)}…` : address);

const PLACE_WORD =
  '(?:link|links|page|site|website|webpage|web page|web site|url|address|place|article|post|document|file|button|one|spot|thread|topic|resource|location|following|following (?:link|page|url|address|site))';
const LOOK =
  '(?:click|clicking|tap|tapping|press|pressing|go|going|look|see|check|check out|check it out|visit|follow|following|use|open|get|find it|read|read it|view|view it|start|try|try it|download|download it|get it|do it|do so|watch|watch it|head|jump|more)';
/** Words that say nothing about a page, in lower case and without marks. */
const EMPTY = new RegExp(
  `^(?:please |just |simply |or |and |to )?(?:${[
    // "here", "click here now", "over there", "click on this link below"
    `(?:${LOOK} )?(?:on |at |to |via |in |through |from )?(?:over |right |just |down |up |back )?(?:here|there|this|that|(?:this|that|the) ${PLACE_WORD})(?: (?:below|above|here|now|please|today|instead|for more|for details|to (?:continue|proceed|start|begin|see|view|open|read)))?`,
    // "click", "click me", "open it", "go now"
    '(?:click|tap|press|go|open|follow|view|visit|start|continue|proceed|next|download|read|see|show|watch|begin|get)(?: (?:me|it|now|on|this|all|please|below|above|page|link|button|here))?',
    // "learn more", "more information"
    '(?:learn|read|see|find out|discover|view|show|get|hear|know|find|show me|tell me|click for|for|want|some|even|a bit|much)? ?(?:more|further|additional|all|full|the|these)? ?(?:more|details|detail|info|infos|information)(?: (?:here|online|now|below|on this|about it|about this|on it))?',
    '(?:link|links|url|website|site|webpage|page|web|article|address|source|button|online|link below|external link|direct link|web link|web page)',
    'read (?:on|all|this|article|the article|the full article|full article)',
  ].join('|')})$`,
);

/** Where the link goes, if what is shown is another address; `undefined` if no address is shown or it is the same. */
function otherGoal(shown: string, url: string, allowed: ReadonlySet<string>): string | undefined {
  const mail = /^mailto:([^?]*)/i.exec(url)?.[1];
  const goal = mail ?? hostOf(url);
  if (goal === undefined || goal === '' || /[{}%[\]<>$]/.test(goal)) return undefined;
  const goalHost = mail === undefined ? goal : goal.slice(goal.lastIndexOf('@') + 1).toLowerCase();
  if (allowed.has(goalHost.replace(/^www\./, ''))) return undefined;
  const address = shownAddress(shown);
  if (address === undefined) return undefined;
  if (address.mail !== undefined && mail !== undefined) {
    return address.mail.toLowerCase() === mail.trim().toLowerCase() ? undefined : mail;
  }
  return ownerOf(address.host) === ownerOf(goalHost) ? undefined : goal;
}

/** The host of an address on the web. */
const hostOf = (url: string): string | undefined =>
  /^(?:https?:)?\/\/(?:[^/?#@\s]*@)?([^/:?#\s]+)/i.exec(url)?.[1]?.toLowerCase().replace(/\.$/, '');

const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const HOST = `(?:${LABEL}\\.){1,5}\\p{L}{2,24}`;
/** Words that are an address as a whole, perhaps in brackets. */
const WHOLE = new RegExp(
  `^[(<“"]?(?:(https?:\\/\\/)|([\\w.+-]{1,64})@)?(${HOST})\\.?(?::\\d+)?(?:[/?#]\\S*)?[)>”".,]?$`,
  'iu',
);
/** An address among other words, told by its beginning. */
const AMONG = new RegExp(`(?<![\\w@.-])(?:https?:\\/\\/|www\\.)(${HOST})`, 'iu');
/** "visit jobs.mill.co.in": without a scheme only where two dots leave no doubt. */
const HOST_AMONG = new RegExp(
  `(?<![\\w@./-])((?:${LABEL}\\.){2,4}(?:com|org|net|info|edu|gov|io|eu|[a-z]{2}))(?![\\w.-]*[\\w@])`,
  'iu',
);
const MAIL_AMONG = new RegExp(`(?<![\\w.+-])([\\w.+-]{1,64})@(${HOST})`, 'iu');

interface ShownAddress {
  readonly host: string;
  readonly mail?: string;
}

function shownAddress(shown: string): ShownAddress | undefined {
  if (!shown.includes('.')) return undefined;
  const whole = WHOLE.exec(shown);
  if (whole !== null) {
    const [, scheme, local, host = ''] = whole;
    if (local !== undefined) return { host: host.toLowerCase(), mail: `${local}@${host}` };
    if (scheme === undefined && isFileName(host)) return undefined;
    return { host: host.toLowerCase() };
  }
  const mail = MAIL_AMONG.exec(shown);
  if (mail !== null) return { host: (mail[2] ?? '').toLowerCase(), mail: mail[0] };
  const among = AMONG.exec(shown)?.[1] ?? HOST_AMONG.exec(shown)?.[1];
  if (among !== undefined && isFileName(among)) return undefined;
  return among === undefined ? undefined : { host: among.toLowerCase() };
}

/** "manual.pdf", "Node.js": endings of files and names that are no addresses. */
const isFileName = (host: string): boolean =>
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|md|html?|zip|rar|gz|tgz|7z|exe|msi|dmg|apk|iso|jpe?g|png|gif|svg|webp|mp[34]|mov|avi|wav|js|mjs|ts|tsx|jsx|json|ya?ml|toml|xml|py|rb|rs|go|java|php|css|scss|sh|bat|cmd|ps|log|ini|cfg|conf|env|pem|key|ics|vcf|eml|msg|sql|db|net|bin|dll|jar|vue)$/i.test(
    host,
  ) && !/^www\.|\..+\.|^[a-z0-9-]+\.(?:net|rs|py|sh|md|zip|mov)$/.test(host);

/** Second-level names under which a country's companies, offices and schools stand: `example.co.uk`. */
const SHARED = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|ltd|plc|me|nhs|police|sch|or|ne|go|gv|id|info|asn)$/;

/** The part of a host's name that its owner holds. */
function ownerOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const country = labels.at(-1) ?? '';
  const isShared = country.length === 2 && SHARED.test(labels.at(-2) ?? '');
  return labels.slice(isShared ? -3 : -2).join('.');
}
