import {
  bySpan,
  defineRule,
  type Finding,
  type Link,
  matchesOf,
  overlaps,
  type Place,
  type ReadPart,
  type Span,
} from '@trustlint/core';

export const insecureLink = defineRule({
  id: 'security/insecure-link',
  level: 'phrase',
  severity: 'warning',
  fix: 'replace',
  profile: 'essential',
  summary: 'A link that is not encrypted, goes to a bare number address, or hides where it goes.',
  why: 'What the reader types on an http page can be read and changed on its way. A number instead of a name, or a shortened link, hides whom the reader is dealing with: just what fraud looks like.',
  sources: ['000 8.2'],
  language: 'any',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Hosts that are fine as they are, such as your own short address: `go.example.com`.',
    },
    shorteners: { type: 'strings', default: [], description: 'More hosts that shorten links.' },
  },
  bad: [
    {
      text: 'You can follow the van at ⟦http://vans.mossgrocers.co.uk⟧ all morning.',
      fixed: 'You can follow the van at https://vans.mossgrocers.co.uk all morning.',
    },
    {
      text: 'Choose a new slot [in the calendar](⟦http://slots.mossgrocers.co.uk/week⟧).',
      fixed: 'Choose a new slot [in the calendar](https://slots.mossgrocers.co.uk/week).',
    },
    {
      text: 'See [the rules of the raffle][rules].\n\n[rules]: ⟦http://raffle.mossgrocers.co.uk/rules⟧',
      fixed: 'See [the rules of the raffle][rules].\n\n[rules]: https://raffle.mossgrocers.co.uk/rules',
    },
    { text: 'The seat map is here: ⟦https://bit.ly/4seatmap⟧' },
    { text: 'Our album: ⟦tinyurl.com/moss-fair⟧' },
    { text: 'Install the scanner from ⟦https://51.15.201.44/scanner.exe⟧ first.' },
    { text: 'The mirror answers at ⟦https://[2a03:4000:6:80::1]/files⟧ too.' },
  ],
  good: [
    { text: 'You can follow the van at https://vans.mossgrocers.co.uk all morning.', because: 'it is encrypted' },
    {
      text: 'Open http://192.168.0.1 and sign in to your router.',
      because: 'the address is one of the reader’s own network',
    },
    { text: 'Start the preview and visit http://localhost:8000.', because: 'the address is the reader’s own computer' },
    {
      text: 'Your address has the form http://www.example.com/shop.',
      because: 'it is an example and no link to follow',
    },
    { text: 'Run `curl http://api.mossgrocers.co.uk/ping` and send me the answer.', because: 'it is code' },
    {
      text: 'The root element needs the namespace http://www.w3.org/2000/svg to be valid.',
      because: 'a namespace is a name',
    },
    {
      text: 'In the footer, replace http://mossgrocers.co.uk with the new address.',
      because: 'it is text to be replaced',
    },
    { text: 'Make sure that the address starts with https:// and not with http://.', because: 'nothing is linked' },
  ],

  *check(message, { options }) {
    const allowed = new Set(options.allow.map((host) => host.toLowerCase()));
    const own = options.shorteners.map((host) => host.toLowerCase());
    const shorteners = own.length === 0 ? SHORTENERS : new Set([...SHORTENERS, ...own]);
    for (const text of message.texts) {
      for (const address of addressesIn(text, shorteners)) {
        const fault = faultOf(address.url, shorteners, allowed);
        if (fault === undefined || (address.isBare && isTalkedAbout(text.reading.text, address.shown))) continue;
        yield tell(address, fault);
      }
    }
  },
});

/** An address in a text: one that a link goes to, or one that is only written. */
interface Address {
  readonly url: string;
  readonly at: Place;
  /** Where else the same address is written: as the words of its own link. */
  readonly copy: Place | undefined;
  /** In the reader's text. */
  readonly shown: Span;
  /** Whether the reader sees the address itself. */
  readonly isBare: boolean;
}

const WRITTEN = /\bhttps?:\/\/[^\s<>"“”„«»`|\\]+/gi;
/** Names of hosts are short: forty characters for a shortener's, without a scheme before them. */
const WRITTEN_WITHOUT_SCHEME =
  /(?<![\w@./-])(?:www\.)?([a-z0-9-]{1,20}(?:\.[a-z0-9-]{1,20}){0,2}\.[a-z]{2,8})\/[\w-]{2,80}/gi;

/** The patterns, each with a sign that is quick to look for: most texts hold no address. */
const PATTERNS = [
  [/:\/\//, WRITTEN],
  [/\.[A-Za-z]{2,8}\/[\w-]/, WRITTEN_WITHOUT_SCHEME],
] as const;

function* addressesIn(text: ReadPart, shorteners: ReadonlySet<string>): Iterable<Address> {
  const { part, reading } = text;
  for (const link of reading.prose.links) {
    const isBare = isSameAddress(reading.slice(link.span), link.url);
    yield {
      url: link.url,
      at: { text: part.source, span: link.urlSpan },
      copy: isBare ? copyOf(text, link) : undefined,
      shown: link.span,
      isBare,
    };
  }
  const links = reading.prose.links.map(({ span }) => span).sort(bySpan);
  for (const [sign, pattern] of PATTERNS) {
    if (!sign.test(reading.text)) continue;
    let next = 0;
    for (const match of matchesOf(pattern, reading.text)) {
      const written = withoutClosingMarks(match[0]);
      const shown = { start: match.index, end: match.index + written.length };
      while (next < links.length && (links[next] as Span).end <= shown.start) next++;
      const link = links[next];
      if (link !== undefined && overlaps(link, shown)) continue;
      if (pattern === WRITTEN_WITHOUT_SCHEME && !shorteners.has((match[1] ?? '').toLowerCase())) continue;
      const url = pattern === WRITTEN ? written : `https://${written}`;
      yield { url, at: { text: reading.prose.text, span: shown }, copy: undefined, shown, isBare: true };
    }
  }
}

/** The words of a link that shows its own address, unless they are the address itself (`<http://…>`). */
function copyOf({ part, reading }: ReadPart, link: Link): Place | undefined {
  if (overlaps(reading.prose.text.toBase(link.span), link.urlSpan)) return undefined;
  return /^http:/i.test(reading.slice(link.span)) && part.prose === reading.prose
    ? { text: reading.prose.text, span: link.span }
    : undefined;
}

const isSameAddress = (shown: string, url: string): boolean => bareForm(shown) === bareForm(url);

const bareForm = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
    .replace(/\{\{[^}]*\}\}/g, '\uFFFC');

function withoutClosingMarks(written: string): string {
  let end = written.length;
  while (end > 0 && CLOSING.has(written[end - 1] as string)) {
    if (written[end - 1] === ')' && written.slice(0, end).includes('(')) break;
    if (written[end - 1] === ']' && written.slice(0, end).includes('[')) break;
    end--;
  }
  return written.slice(0, end);
}

const CLOSING = new Set([...".,;:!?…'’‘)]}*_~–—"]);

type Fault = 'plain' | 'number' | 'shortened';

function faultOf(url: string, shorteners: ReadonlySet<string>, allowed: ReadonlySet<string>): Fault | undefined {
  const parts = /^(https?):\/\/(?:[^/?#@\s]*@)?(\[[0-9a-f:.%]*\]|[^/:?#\s]+)(:\d+)?([/?#].*)?$/is.exec(url);
  if (parts === null) return undefined;
  const [, scheme = '', written = '', , path = ''] = parts;
  const host = written.toLowerCase().replace(/\.$/, '');
  const name = host.replace(/^www\./, '');
  if (allowed.has(host) || allowed.has(name)) return undefined;
  if (host.startsWith('[')) return isOwnIpv6(host.slice(1, -1)) ? undefined : 'number';
  const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)?.slice(1).map(Number);
  if (octets !== undefined) return isOwnIpv4(octets) ? undefined : 'number';
  if (isOwnName(host)) return undefined;
  if (shorteners.has(name) && path.length > 1) return 'shortened';
  if (scheme.toLowerCase() !== 'http' || isNamespace(name, path)) return undefined;
  return 'plain';
}

/** Loopback, private and link-local networks, and those kept for examples (RFC 1918, 3927, 5737, 6598). */
function isOwnIpv4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b < 32;
  if (a === 192) return b === 168 || (b === 0 && (c === 2 || c === 0));
  if (a === 198) return b === 18 || b === 19 || (b === 51 && c === 100);
  return a === 203 && b === 0 && c === 113;
}

/** Loopback, unspecified, unique local, link-local and documentation addresses (RFC 4193, 4291, 3849). */
const isOwnIpv6 = (address: string): boolean => /^(?:::1?$|f[cd]|fe[89ab]|2001:0?db8:)/i.test(address);

/** Names that never lead out of the reader's own network, and those kept for examples (RFC 2606, 6761, 6762, 8375). */
const isOwnName = (host: string): boolean =>
  /(?:^|\.)(?:localhost|local|test|example|invalid|internal|intranet|lan|home|corp|home\.arpa)$/.test(host) ||
  /(?:^|\.)example\.(?:com|net|org|edu|co\.uk)$/.test(host) ||
  /^(?:www\.)?(?:your|my)-?(?:own-?)?(?:domain|website|site|shop|store|company|server|app|host)(?:-?name)?\.[a-z.]+$/.test(
    host,
  ) ||
  ROUTERS.has(host.replace(/^www\./, '')) ||
  /^[a-z0-9-]+$/.test(host);

/** Names that a router answers to in its own network, where there is no https. */
const ROUTERS = new Set(
  'fritz.box speedport.ip easy.box routerlogin.net routerlogin.com tplinkwifi.net tplinklogin.net tplinkmodem.net router.asus.com mywifiext.net repeater.asus.com myrouter.io linksyssmartwifi.com dlinkrouter.local livebox.home miwifi.com orbilogin.com amplifi.lan'.split(
    ' ',
  ),
);

const isNamespace = (host: string, path: string): boolean =>
  host.startsWith('schemas.') ||
  host.startsWith('xmlns.') ||
  host.startsWith('ns.') ||
  NAMESPACE_HOSTS.has(host) ||
  /^\/(?:xmlns?|ns|schemas?|namespaces?)\b/.test(path) ||
  (host === 'w3.org' && /^\/(?:\d{4}|ns|XML|TR)\b/.test(path));

const NAMESPACE_HOSTS = new Set([
  'schema.org',
  'purl.org',
  'xmlns.com',
  'tempuri.org',
  'json-schema.org',
  'ogp.me',
  'rdfs.org',
]);

/** How far before an address the words stand that make it a thing to talk about; UTF-16 units. */
const NEARBY = 90;

/** Whether the sentence tells to replace, avoid or imitate the address, so that nobody follows it. */
function isTalkedAbout(text: string, shown: Span): boolean {
  const before = text.slice(Math.max(0, shown.start - NEARBY), shown.start);
  const after = text.slice(shown.end, shown.end + NEARBY);
  const lead = before.slice(lastBreak(before));
  return BEFORE.test(lead) || AFTER.test(after);
}

/** Where the sentence of the end of `text` starts, as far as the text reaches. */
function lastBreak(text: string): number {
  let at = 0;
  for (const match of matchesOf(/[.!?]\s|\n/g, text)) at = match.index + match[0].length;
  return at;
}

/** Words that may stand between "replace" and the address that is to be replaced. */
const OBJECT_WORDS =
  '(?: (?:the|this|every|each|any|all|your|old|lines?|address(?:es)?|links?|urls?|values?|prefix|entry|setting|from|of|with|in|it|that|reads?|plain|text|host|domain|\\d+),?){0,7}';

const BEFORE = new RegExp(
  [
    `\\b(?:replac(?:e|es|ing)|swap|swaps|swapping|rewrite|substitute|change|changes|update|edit|remove|delete|rename|turn)${OBJECT_WORDS} ?["“'‘(]?$`,
    '\\b(?:instead of|rather than)(?: (?:the|an?|our|your|plain|old|address|link|url))* ?["“\'‘(]?$',
    '\\b(?:starts?|begins?|starting|beginning|opens) (?:out )?with ["“\'‘(]?$',
    "\\b(?:do not|don[’']t|never|avoid|beware of|not to)(?: ever)? (?:open|click|visit|follow|use|trust|enter|type|go to|tap|answer|using|opening|clicking|following|links?|pages?|sites?|addresses|urls?)\\b[^\\n,;]{0,50}$",
    '(?<!report (?:an? |the |any )?)\\b(?:phish|fake|scam|fraud|suspicious|forged|spoof|beware|watch out for|wary of)(?:(?!\\b(?:go to|visit|see|report|use|open|click|tap|here)\\b)[^\\n,;]){0,60}$',
    '\\b(?:(?:looks?|something|an? (?:address|link|url)|addresses|links|urls) (?:like|such as)|(?:in|of) the form|such as) ?["“\'‘(]?$',
    '\\b(?:address|link|url|domain)\\b[^\\n]{0,40}\\b(?:e\\.g\\.|for example|for instance),? ?["“\'‘(]?$',
    '\\b(?:address bar|address line|url bar) (?:shows?|says?|reads?|has|contains?) ["“\'‘(]?$',
    '\\b(?:namespace|xmlns|schema)\\b[^\\n]{0,30}$',
  ].join('|'),
  'i',
);

const AFTER =
  /^["”'’)]{0,2},? (?:(?:is|was|are) (?:only |just |not |no )*(?:an? |in our )?(?:example|sample|placeholder|namespace|fake|scam|phishing)\b|(?:with|by|to|into) (?:https|its secure))/i;

function tell({ url, at, copy }: Address, fault: Fault): Finding {
  const shown = quote(url);
  if (fault === 'number') {
    return {
      at,
      message: `${shown} is a number, not a name: the reader can’t tell whose page it is. Link to a page under your own name.`,
    };
  }
  if (fault === 'shortened') {
    return { at, message: `${shown} hides where it goes, as links in fraud do. Link to the page itself.` };
  }
  const message = `${shown} is not encrypted: others can read and change what is sent.`;
  // Another port answers for http than for https, so the address can't be told from this one.
  if (/^http:\/\/(?:\[[^\]]*\]|[^/:?#]+):\d/i.test(url)) return { at, message };
  const edits = [at, ...(copy === undefined ? [] : [copy])].map(({ text, span }) => ({
    at: { text, span: { start: span.start, end: span.start + 'http'.length } },
    text: url.startsWith('HTTP') ? 'HTTPS' : 'https',
  }));
  return { at, message, fixes: [{ title: 'Use https', applicability: 'safe', edits }] };
}

/** The address as a message shows it: not longer than it must be. */
function quote(url: string): string {
  const shown = url.replaceAll('\uFFFC', '…');
  return `“${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}”`;
}

/** Hosts whose business is to shorten links for anybody. A company's own short address (youtu.be, aka.ms) tells whose it is. */
const SHORTENERS: ReadonlySet<string> = new Set(
  `0rz.tw 1url.com 2.gp 2u.pw 3.ly 9nl.com adf.ly adfoc.us b.link bc.vc bit.do bit.ly bitly.com bitly.ws bitly.lc bl.ink budurl.com buff.ly
  chilp.it clck.ru cli.gs cort.as cutt.ly cutt.us dlvr.it dub.co dub.sh eepurl.com fur.ly gg.gg goo.gl goo.su grabify.link han.gl hubs.la
  hubs.ly hyperurl.co ift.tt is.gd ity.im j.mp kutt.it l8r.it link.ly lnk.bio lnk.to lnkd.in mcaf.ee me2.do n9.cl ouo.io ow.ly po.st
  prettylinkpro.com q.gs qr.ae qr.net qrco.de rb.gy reb.li rebrand.ly rotf.lol s.id s.coop s2r.co sforce.co shor.by shor.tl short.gy short.io
  shorte.st shorturl.at shorturl.com shorturl.asia shorturl.gg shrtco.de smarturl.it sn.im snip.ly snipurl.com snurl.com soo.gd spr.ly su.pr
  surl.li t.co t.ly t1p.de t2m.io tiny.cc tiny.one tiny.pl tinycc.com tinyurl.com tny.im tny.sh tr.im trib.al tweez.me u.nu u.to ulvis.net
  url.ie urlr.me urlshortener.at urlz.fr urlzs.com v.gd v.ht vo.la x.co x.gd xurl.es yourls.org zi.ma zpr.io zws.im`.split(
    /\s+/,
  ),
);
