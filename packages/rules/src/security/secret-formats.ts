import type { Span } from '@trustlint/core';
import { matchesOf } from '@trustlint/core';

/** A secret told by its own form. */
export interface FoundSecret {
  readonly span: Span;
  /** What it is, with its article: “a Stripe key”. */
  readonly what: string;
}

/**
 * Keys and tokens as their makers publish them: by prefix, alphabet and length. Lengths are lower bounds a little below
 * the published ones, since makers change them.
 */
const FORMATS: readonly (readonly [what: string, pattern: string])[] = [
  ['an Amazon Web Services key', '(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])'],
  ['a GitHub token', '(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{30,})'],
  ['a GitLab token', 'gl(?:pat|dt|rt|ptt|cbt|ft|imt|agent|soat|oas)-[\\w-]{16,}'],
  ['a Slack token', 'x(?:ox[abeoprs]|app)-[\\w-]{14,}'],
  ['a Stripe key', '(?:[sr]k_(?:live|test|prod)_[A-Za-z0-9]{14,}|whsec_[A-Za-z0-9+/]{16,})'],
  ['a SendGrid key', 'SG\\.[\\w-]{14,}\\.[\\w-]{16,}'],
  ['a Google key', '(?:AIza[\\w-]{30,}|GOCSPX-[\\w-]{18,}|ya29\\.[\\w-]{20,})'],
  ['an Anthropic key', 'sk-ant-[\\w-]{20,}'],
  ['an OpenAI key', 'sk-(?:proj-|svcacct-|admin-)?(?=[\\w-]{0,40}\\d)[A-Za-z0-9_]{18}[\\w-]{2,}'],
  ['a Hugging Face token', 'hf_[A-Za-z0-9]{30,}'],
  ['an npm token', 'npm_[A-Za-z0-9]{30,}'],
  ['a PyPI token', 'pypi-AgE[\\w-]{30,}'],
  ['a Docker token', 'dckr_(?:pat|oat)_[\\w-]{20,}'],
  ['a Shopify token', 'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{28,}'],
  ['a Square token', '(?:sq0[a-z]{3}-[\\w-]{20,}|EAAA[\\w-]{56,})'],
  ['a Twilio key', 'SK[0-9a-f]{32}(?![0-9a-z])'],
  ['a Mailgun key', 'key-[0-9a-f]{32}(?![0-9a-z])'],
  ['a Mailchimp key', '[0-9a-f]{32}-us\\d{1,2}(?!\\w)'],
  ['a Telegram bot token', '\\d{8,10}:AA[\\w-]{32,}'],
  ['a DigitalOcean token', 'do[opr]_v1_[a-f0-9]{40,}'],
  ['a Databricks token', 'dapi[0-9a-f]{32}(?![0-9a-z])'],
  ['a Vault token', 'hv[sbr]\\.[\\w-]{20,}'],
  ['a Grafana token', '(?:glsa_|glc_)[\\w+/=-]{28,}'],
  ['a Linear key', 'lin_(?:api|oauth)_[A-Za-z0-9]{28,}'],
  ['a Notion token', '(?:ntn_|secret_)[A-Za-z0-9]{38,}'],
  ['an Atlassian token', 'AT(?:ATT|CTT)3[\\w=-]{30,}'],
  ['an Airtable token', 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{40,}'],
  ['a Postman key', 'PMAK-[0-9a-f]{20,}-[0-9a-f]{30,}'],
  ['a New Relic key', 'NRAK-[A-Z0-9]{24,}'],
  ['a Doppler token', 'dp\\.(?:pt|st|ct|sa)\\.[\\w.-]{30,}'],
  ['a HubSpot token', 'pat-(?:na|eu)\\d-[0-9a-f-]{30,}'],
  ['a Discord token', '[MNO][A-Za-z0-9_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,}'],
  ['an age key', 'AGE-SECRET-KEY-1[A-Z0-9]{50,}'],
  ['a token', 'eyJ[\\w-]{8,}\\.(?:eyJ)?[\\w-]{8,}\\.[\\w-]{8,}'],
  [
    'the address of a webhook that anybody can post to',
    'https:\\/\\/(?:hooks\\.slack\\.com\\/(?:services|workflows|triggers)\\/[\\w/-]{20,}|(?:\\w{2,10}\\.)?discord(?:app)?\\.com\\/api\\/webhooks\\/\\d{6,}\\/[\\w-]{20,}|[\\w-]{1,60}\\.webhook\\.office\\.com\\/[\\w/@-]{20,})',
  ],
  ['a token', '(?<=\\bBearer )[\\w.~+/-]{20,}=*'],
  ['a user name with its password', '(?<=\\bAuthorization: Basic )[A-Za-z0-9+/]{12,}=*'],
  ['the key of a storage account', '(?<=\\bAccountKey=)[A-Za-z0-9+/]{40,}=*'],
  ['a signed address', '(?<=[?&;]sig=)[A-Za-z0-9%+/=]{30,}'],
];

const ANY_FORMAT = new RegExp(`(?<![A-Za-z0-9_])(?:${FORMATS.map(([, form]) => `(${form})`).join('|')})`, 'g');
/** All of the above hold so many of these in a row. Most texts don't, and are spared the long pattern. */
const LONG_RUN = 16;
const IN_RUN = Uint8Array.from({ length: 128 }, (_, code) => (/[\w-]/.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether a text has a long run. One of them covers every sixteenth character, so the others are only looked at beside such. */
function hasLongRun(text: string): boolean {
  for (let at = LONG_RUN - 1; at < text.length; at += LONG_RUN) {
    if (IN_RUN[text.charCodeAt(at)] !== 1) continue;
    let start = at;
    while (start > 0 && IN_RUN[text.charCodeAt(start - 1)] === 1) start--;
    let end = at + 1;
    while (end < text.length && end - start < LONG_RUN && IN_RUN[text.charCodeAt(end)] === 1) end++;
    if (end - start >= LONG_RUN) return true;
  }
  return false;
}
/** What makers print in their guides. */
const PUBLISHED = /example|sample|your[_-]|x{4}|0{8}|1234567|abcdef|eyJzdWIiOiIxMjM0NTY3ODkwI|[*•…]/i;

const KEY_BLOCK = '-----BEGIN ';
const PRIVATE = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
/** UTF-16 units; the largest keys in use take some 6,500. */
const LONGEST_KEY = 12_000;

/** An address with a password in it: `ftp://user:password@host`. */
const WITH_PASSWORD = /(?<![a-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#"'<>]{1,80}:([^\s@/"'<>]{3,80})@(?=[\w[])/gi;

/** `API_KEY=…`, `"client_secret": "…"` */
const ASSIGNMENT =
  /(?<![a-z0-9])(?:[a-z0-9]{1,20}[_.-]){0,4}(?:password|passwd|passphrase|(?<=[_.-])pass|pwd|secret|token|api_?-?key|access_?-?key|secret_?-?key|private_?-?key|auth_?-?key|session_?id|(?:php)?sessid|jsessionid)["']?\s?(?:[:=]|=>)\s?["']?([^\s"'<>&`,;()]{8,200})/gi;
/** How the words above end where something is given to one; quick to look for. */
const ASSIGNED = /(?:[rw]d|s[es]|e[tny]|id)["']?\s?[:=]/i;

/** A password given to a program behind its name: `curl -u clerk:…`, `mysql -p…`. */
const TO_PROGRAM =
  /(?:(?<=[\s`])(?:-u|--user)[ =]["']?[\w.@-]{1,40}:|(?<=[\s`])--pass(?:word|wd)?[ =]["']?|\bsshpass -p ?["']?|\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n`]{0,80}? -p)([^\s"'`<>]{4,80})/g;

/** The secrets in a markup text that show what they are by their own form. */
export function* secretsByForm(markup: string): Iterable<FoundSecret> {
  if (hasLongRun(markup)) {
    for (const match of matchesOf(ANY_FORMAT, markup)) {
      if (PUBLISHED.test(match[0])) continue;
      const format = FORMATS[match.slice(1).findIndex((group) => group !== undefined)];
      yield { span: { start: match.index, end: match.index + match[0].length }, what: format?.[0] ?? 'a key' };
    }
    for (let at = markup.indexOf(KEY_BLOCK); at >= 0; at = markup.indexOf(KEY_BLOCK, at + 1)) {
      PRIVATE.lastIndex = at;
      const begin = PRIVATE.exec(markup);
      if (begin === null) continue;
      const body = at + begin[0].length;
      const end = markup.indexOf('-----END ', body);
      const close = end < 0 || end - at > LONGEST_KEY ? -1 : markup.indexOf('-----', end + 9);
      yield { span: { start: at, end: close < 0 ? body : close + 5 }, what: 'a private key' };
    }
  }
  if (markup.includes('://') && markup.includes('@')) {
    for (const match of matchesOf(WITH_PASSWORD, markup)) {
      const password = match[1] ?? '';
      if (isBlank(password)) continue;
      const end = match.index + match[0].length - 1;
      yield { span: { start: end - password.length, end }, what: 'an address with a password in it' };
    }
  }
  if (markup.includes(' -')) {
    for (const match of matchesOf(TO_PROGRAM, markup)) {
      const value = match[1] ?? '';
      if (isBlank(value)) continue;
      const end = match.index + match[0].length;
      yield { span: { start: end - value.length, end }, what: 'a password' };
    }
  }
  if (ASSIGNED.test(markup)) {
    for (const match of matchesOf(ASSIGNMENT, markup)) {
      const value = match[1] ?? '';
      if (isBlank(value) || !isRandom(value)) continue;
      const end = match.index + match[0].length;
      yield { span: { start: end - value.length, end }, what: 'a key or a password' };
    }
  }
}

/** Whether it only holds the place of a secret: a variable, a placeholder, stars, `your-key`. */
export const isBlank = (value: string): boolean =>
  /[\uFFFC\uE000{}[\]<>]|^[$%]|%$|%[A-Z_]+%|^[*•x.…_-]+$|[*•]{2}|\.{3}|…|x{3}|^(?:your|my|our|the|some|any|example|sample|placeholder|secret|password|passwort|pass|token|key|value|user|name|none|null|undefined|true|false)(?:[_\W]|$)|(?:^|[_-])(?:here|key|token|password|secret|example)$/i.test(
    value,
  ) || /^[A-Z]+(?:_[A-Z]+)+$/.test(value);

/** Whether it mixes letters and digits as no word does. */
const isRandom = (value: string): boolean =>
  /\d/.test(value) && /[a-z]/i.test(value) && !/^(?:https?:|v?\d+[.-]|[a-z]+\d{1,2}$|\d{1,4}[a-z]+$)/i.test(value);
