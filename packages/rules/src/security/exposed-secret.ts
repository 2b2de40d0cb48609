import { type Cue, defineRule, matchesOf, OPAQUE_MARK, type Reading, type ReadPart, type Span } from '@trustlint/core';
import { type FoundSecret, isBlank, secretsByForm } from './secret-formats.ts';

const ID = 'security/exposed-secret';

export const exposedSecret = defineRule({
  id: ID,
  level: 'phrase',
  severity: 'error',
  fix: 'none',
  profile: 'essential',
  summary: 'A key, token, PIN or password in the text.',
  why: 'A macro is read by everybody in the team and by every reader it is sent to, and it stays in their mailboxes. A secret in it is none any more, and whoever finds it acts in your name.',
  sources: ['000 8.2'],
  audience: 'any',
  language: 'any',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Passwords and codes that everybody may know, such as that of your guest Wi-Fi.',
    },
  },
  needs: 'any text',
  phrases: {
    /** Whose value is any mix of letters, digits and signs. */
    [`${ID}.password`]: [
      '(password|passcode|passphrase|passwort|kennwort|pwd|pw|pass|passwd)',
      '(wi-fi|wifi|wlan|wpa|wpa2|network|wireless|encryption|decryption|api|access|secret|private|service|master|admin|account|storage|webhook|integration|licence|license|product|activation|shared|signing|session|server|ssh|our|this|the|root|recovery|live|deploy) key',
      '(api|access|bearer|auth|authentication|refresh|session|oauth|security|secret|login|bot|integration|personal|deploy|service|our|this|the|admin) token',
      '(client|app|api|webhook|signing|shared) secret',
      '(unlock|code|safe|pass|secret|security|alarm|access|entry|memorable) (word|phrase)',
      '(security|secret) answer',
      '(totp|otp|authenticator|setup|set-up|set up|two-factor|mfa|<num> fa) (secret|key|seed)',
      '(the|its|their|with|and) secret',
      '(open|opens|opened|unlock|unlocks|unlocked|log in|sign in|enter|start|starts|started) with (the|this)? (word|phrase|letters|string)',
      '(answer|reply) (to|for) (the|your|our) (security|secret) question',
    ],
    /** Whose value may be a few digits. */
    [`${ID}.pin`]: [
      '(pin|pins|puk|passcode)',
      '(pin|puk) (code|number)',
      '(alarm|gate|door|access|entry|entrance|unlock|unlocking|safe|lock|lockbox|padlock|locker|key box|key safe|keybox|keypad|panel|security|disarm|disarming|arming|vault|building|garage|house|front door|back door|barrier|cellar|storage|shed|bike|locker|admin|master|override|voicemail|conference|service|engineer|installer|parental|one-time|login|verification|recovery|backup|activation|remote) (panel|system|room|shed)? (code|codes|combination|pin)',
      'combination (of|for|to) (the|our|your) ..2 (safe|lock|padlock|locker|vault|gate|box|shed|garage|cellar|door|case|trunk|cage|store)',
      '(key safe|lockbox|lock box|key box|keypad)',
    ],
    /** Before a user name and a password with a stroke between them. */
    [`${ID}.pair`]: [
      '(login|log in|log on|sign in|signin|credentials|logins|access data|login details|demo account|test account)',
    ],
    /** What opens by a few digits. */
    [`${ID}.lock`]: [
      '(keypad|key pad|lockbox|lock box|key safe|key box|alarm|intercom|padlock|safe|entry phone|barrier|gate|door|lock|combination)',
    ],
    /** Words that make a wallet. */
    [`${ID}.seed`]: ['(words|phrase|seed|mnemonic|backup phrase)'],
  },
  bad: [
    { text: 'The till opens with the password ⟦Quince-Tart77⟧ at all tables.' },
    { text: 'Gate code for deliveries: ⟦4471⟧. Please shut the gate behind you.' },
    { text: 'User: kiosk\nPassword: ⟦sunny5Terrace⟧' },
    { text: 'Our test shop is at https://guest:⟦Brioche88⟧@test.crumbandco.net for you to try.' },
    { text: 'In the plug-in, the secret is `⟦rk_live_9QmZr4TtYb2LkWc7Vn0Jd5⟧`.' },
    {
      text: 'Send the alert to ⟦https://hooks.slack.com/services/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⟧ please.',
    },
    { text: '| Setting | Value |\n| --- | --- |\n| User | till2 |\n| Password | ⟦Rye_and_Spelt9⟧ |' },
    { text: 'The PIN of the voicemail is ⟦8830⟧.' },
    { text: 'Sign in at the seed shop as `sower` with `⟦Barley?Row_52⟧`.' },
    { text: 'On the kiosk, run `curl -u kiosk:⟦T1llDrawer⟧ https://till.crumbandco.net/open`.' },
    { text: 'The folder opens with the word ⟦Thyme%Dill88⟧.' },
  ],
  good: [
    { text: 'The password has to have ten characters or more.', because: 'no password is named' },
    { text: 'Replace `YOUR_API_KEY` by the key from your account.', because: 'it is a blank' },
    { text: 'With the code SCONE15 you get 15% off.', because: 'a voucher is made to be told' },
    { text: 'Live keys begin with `rk_live_`.', because: 'a beginning is no key' },
    { text: 'Order 4471-9920 is ready at the gate.', because: 'an order number is no secret' },
    { text: 'Your PIN is on the back of the card.', because: 'it says where the PIN stands' },
    { text: 'Send the header `Authorization: Bearer {{access_token}}`.', because: 'a placeholder stands for it' },
    { text: 'Log in with `user` and `password` from our letter.', because: 'they are blanks' },
    { text: 'Run `curl -u $USER:$PASSWORD` in the shell.', because: 'variables stand for it' },
    { text: 'The secret is a pinch of salt.', because: 'it is a recipe' },
    { text: 'Your password is case-sensitive.', because: 'it says how a password is read' },
    { text: 'The fix is commit `9f2c41d07be8a653c1d4e7f8a90b2c3d4e5f6071`.', because: 'a commit is public' },
  ],

  *check({ texts }, { options }) {
    const allowed = new Set(options.allow);
    for (const text of texts) {
      const found: FoundSecret[] = [...secretsByForm(text.part.source.text), ...secretsByName(text)];
      let end = -1;
      for (const { span, what } of found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
        if (span.start < end || allowed.has(text.part.source.text.slice(span.start, span.end))) continue;
        end = span.end;
        yield {
          at: { text: text.part.source, span },
          message: `This looks like ${what}. Take it out of the macro and change it, because others have seen it; where readers need one, send each their own.`,
        };
      }
    }
  },
});

/** Secrets that are told by what they are called: “the password is …”. In the markup text. */
function* secretsByName(text: ReadPart): Iterable<FoundSecret> {
  const { reading } = text;
  for (const [type, what] of NAMES) {
    for (const name of reading.cues(type)) {
      const value = secretOf(text, name, type === `${ID}.pin`) ?? secretBefore(text, name);
      if (value !== undefined) yield { span: value, what };
    }
  }
  for (const name of reading.cues(`${ID}.pair`)) {
    const pair = PAIR.exec(reading.text.slice(name.span.end, name.span.end + LONGEST_LEAD));
    const password = withoutClosingMarks(pair?.[2] ?? '');
    if (pair === null || !isStrong(password) || isBlank(password)) continue;
    const start = name.span.end + pair.index + (pair[1] ?? '').length;
    yield { span: reading.prose.text.toBase({ start, end: start + password.length }), what: 'a password' };
  }
  if (reading.cues(`${ID}.pair`).length > 0) {
    for (const match of matchesOf(USER_AND_PASSWORD, text.part.source.text)) {
      const value = withoutClosingMarks(match[1] ?? '');
      if (!isUnlikeWords(value) || isBlank(value)) continue;
      const start = match.index + match[0].length - (match[1] ?? '').length;
      yield { span: { start, end: start + value.length }, what: 'a password' };
    }
  }
  for (const lock of reading.cues(`${ID}.lock`)) {
    const { span } = reading.sentences[lock.sentence] ?? lock;
    const typed = TYPED.exec(reading.slice(span));
    const digits = typed?.[1];
    if (typed === null || digits === undefined) continue;
    const end = span.start + typed.index + typed[0].length;
    yield { span: reading.prose.text.toBase({ start: end - digits.length, end }), what: 'a PIN or a code' };
  }
  if (reading.cues(`${ID}.seed`).length === 0) return;
  for (const match of matchesOf(SEED, reading.text)) {
    if (match[0].split(' ').some((word) => EVERYDAY.has(word))) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    yield { span: reading.prose.text.toBase(span), what: 'the recovery phrase of a wallet' };
  }
}

/** “Enter 4471 on the keypad”, “the code 4471 opens the gate”; not the numbers of help in need. */
const TYPED =
  /\b(?:enter|type|typing|punch in|key in|tap in|code|codes|code is|combination|combination is|opens with|open with|is opened with|unlocks with)(?: in)?:? (?:the (?:code|number|combination) )?["“]?(?!112\b|911\b|999\b|(?:19|20)\d\d\b)(\d{3,8}#?)(?![\d.,:-]*\d)/i;

const NAMES = [
  [`${ID}.password`, 'a key or a password'],
  [`${ID}.pin`, 'a PIN or a code'],
] as const;

/** A secret that is called nothing more has so many letters and digits at least. */
const LONG_SECRET = 16;
/** How far behind its name a secret is looked for; UTF-16 units. */
const LONGEST_LEAD = 120;

const WORDS_BETWEEN = "(?: (?:\\p{L}[\\p{L}’'-]{0,20}|\\uFFFC)){0,7}?";
const VALUE = '(?<open>["“”„«\'‘*(]{0,2})(?<value>\\uE000|[^\\s"“”„«»|<>]{3,80})';
/** A name that has its value by a colon or “is”, perhaps behind words that tell whose it is: “code for the late shift: …”. */
const TIED = new RegExp(
  `^(?:[’']s)?(?<whose>${WORDS_BETWEEN}(?: \\([^()\n]{1,40}\\))?)(?<bridge>\\s?(?::|=|->|→|–|—)\\s*| -\\s| (?:is|are|was|remains|stays|reads|will be|has been set to|is set to|set to|has been changed to|was changed to|changed to)(?: (?:now|still|always|currently|simply|just|as follows|again|the following))?:? )${VALUE}`,
  'u',
);
/** A name with its value right behind it: “the password …”. */
const DIRECT = new RegExp(`^(?: field| value)?(?: back)?(?: to)?(?: |\\n)${VALUE}`, 'u');
const QUOTED = /^(?:[’']s)?[^.!?\n]{0,60}?(?: is| are|:|=) ?["“„«‘]([^"”“»\n]{4,60})["”“»’]/u;

/** The place in the markup of the secret that the words call by its name. */
function secretOf(text: ReadPart, name: Cue, mayBeDigits: boolean): Span | undefined {
  const { reading } = text;
  const after = reading.text.slice(name.span.end, name.span.end + LONGEST_LEAD);
  const cell = nextCell(reading, name);
  if (cell !== undefined)
    return !/\s/.test(reading.slice(cell).trim()) && isSecret(reading.slice(cell), true, mayBeDigits, true)
      ? toMarkup(text, cell)
      : undefined;
  if (DENIED.test(reading.text.slice(Math.max(0, name.span.start - 30), name.span.start))) return undefined;
  const quoted = QUOTED.exec(after);
  if (quoted !== null && !/\s/.test(quoted[1] ?? '')) {
    const value = quoted[1] ?? '';
    const start = name.span.end + quoted[0].length - 1 - value.length;
    if (isTold(value, mayBeDigits)) return toMarkup(text, { start, end: start + value.length });
  }
  const tied = TIED.exec(after);
  return (
    placeOf(text, name, after, tied, true, mayBeDigits) ??
    placeOf(text, name, after, DIRECT.exec(after), false, mayBeDigits)
  );
}

function placeOf(
  text: ReadPart,
  name: Cue,
  after: string,
  match: RegExpExecArray | null,
  isTied: boolean,
  mayBeDigits: boolean,
): Span | undefined {
  if (match?.groups === undefined) return undefined;
  const { reading } = text;
  const { open = '', value: written = '', bridge = '' } = match.groups;
  const behind = after.slice(match[0].length - written.length);
  if (DESCRIBED.test(behind)) return undefined;
  const start = name.span.end + match[0].length - written.length;
  if (written.startsWith(OPAQUE_MARK)) return code(text, start, isTied, mayBeDigits);
  const value = withoutClosingMarks(written);
  if (/^(?:pass|pw|key|word)$/i.test(reading.slice(name.span)) && !isStrong(value)) return undefined;
  // "The secret" may be anybody's.
  if (/^\w+ secret$/i.test(reading.slice(name.span)) && !(isStrong(value) && value.length >= LONG_SECRET))
    return undefined;
  // "Password: sunflower", alone on its line
  const isLabelled =
    (!isTied &&
      /word$/i.test(reading.slice(name.span)) &&
      / /.test(reading.slice(name.span)) &&
      /^\p{Lu}\p{Ll}{3}/u.test(value)) ||
    (/[:=]/.test(bridge) && /^\S+\s*(?:\n|$)/.test(behind) && /^\p{L}[\p{L}\p{N}]{5,}$/u.test(value));
  if (!isSecret(value, isTied, mayBeDigits, /["“„«'‘]/.test(open) || isLabelled)) return undefined;
  if (isPostal(reading, name)) return undefined;
  return toMarkup(text, { start, end: start + value.length });
}

/** “… is the password”, “use … as the PIN” */
function secretBefore(text: ReadPart, name: Cue): Span | undefined {
  const before = text.reading.text.slice(Math.max(0, name.span.start - LONGEST_LEAD), name.span.start);
  const match = BEFORE.exec(before);
  if (match === null) return undefined;
  const [, written = '', rest = ''] = match;
  const start = name.span.start - rest.length - written.length;
  const value = withoutClosingMarks(written);
  if (written.startsWith(OPAQUE_MARK)) return code(text, start, true, false);
  return isStrong(value) && !isBlank(value) ? toMarkup(text, { start, end: start + value.length }) : undefined;
}

const BEFORE = /(?:^|[\s"“])([^\s"“”]{4,60})(["”]? (?:as|is|for) (?:the|your|our|its|their|my|a)(?: \w{3,12})? )$/;

/** Before a name: what is said of it is not its value. */
const DENIED =
  /\b(?:no|not|without|forgot|forgotten|lost|wrong|incorrect|error|invalid|reset|resetting)(?: (?:the|your|a|my))? $/i;
/** After a value: it is spoken about, or is a measure. */
const DESCRIBED =
  /^\S+["”’]? (?:(?:is|are|would be|was) (?:too|not|weak|easy|bad|no|an? (?:bad|weak|example))|(?:characters?|digits?|letters?|numbers?|minutes?|hours?|days?|weeks?|months?|years?|times?|attempts?|words?|tokens?|signs|symbols|percent)\b)/i;

/** In India a PIN is a postal code. */
const isPostal = (reading: Reading, { sentence, span }: Cue): boolean =>
  /^pin/i.test(reading.slice(span)) &&
  /\b(?:address|street|road|city|nagar|postal|district|state)\b/i.test(
    reading.slice(reading.sentences[sentence]?.span ?? span),
  );

/** The cell of a table behind the one that holds the name alone. */
function nextCell({ prose, text }: Reading, name: Cue): Span | undefined {
  const { blocks } = prose;
  const index = blocks.findIndex(({ span }) => span.end >= name.span.end);
  const here = blocks[index];
  const next = blocks[index + 1];
  if (here?.kind !== 'cell' || next?.kind !== 'cell') return undefined;
  return text.slice(name.span.end, here.span.end).replace(/[:*\s]/g, '') === '' ? next.span : undefined;
}

/** A secret written as code. */
function code(text: ReadPart, at: number, isTied: boolean, mayBeDigits: boolean): Span | undefined {
  const markup = text.reading.prose.text.toBase({ start: at, end: at + 1 });
  const written = text.part.source.text.slice(markup.start, markup.end);
  const [, before = '', value = ''] =
    /^((?:`{1,2} ?|<[^<>]{1,80}>){0,3})([^\s`<>]{3,200})(?:$|[\s`<])/.exec(written) ?? [];
  if (value === '' || /^[A-Z][a-z]+(?:-[A-Z]?[a-z]+)+$/.test(value)) return undefined;
  const start = markup.start + before.length;
  return isSecret(value, isTied, mayBeDigits, isTied) ? { start, end: start + value.length } : undefined;
}

function toMarkup({ reading, part }: ReadPart, span: Span): Span | undefined {
  const base = reading.prose.text.toBase(span);
  return part.source.text.length >= base.end ? base : undefined;
}

function isSecret(value: string, isTied: boolean, mayBeDigits: boolean, isQuoted: boolean): boolean {
  if (value.length < 3 || isBlank(value) || /:\/\/|^[\w.+-]+@[\w-]+\.[a-z]{2,}$/i.test(value)) return false;
  if (/^[\d -]+$/.test(value)) {
    const digits = value.replace(/\D/g, '').length;
    return mayBeDigits ? digits >= 3 && digits <= 12 && !/^(?:19|20)\d\d-\d/.test(value) : isTied && digits >= 5;
  }
  if (mayBeDigits) return /\d/.test(value) && /^[A-Z0-9*#-]{4,16}$/i.test(value) && (isTied || isStrong(value));
  return isStrong(value) || (isQuoted && isTold(value, false) && (isTied || !/^\p{Ll}+$/u.test(value)));
}

/** A word in quotation marks that a name has for its value. */
const isTold = (value: string, mayBeDigits: boolean): boolean =>
  value.length >= 4 &&
  !isBlank(value) &&
  !/:\/\//.test(value) &&
  (mayBeDigits ? /^\d{3,12}$/.test(value) : true) &&
  !STATES.test(value);

/** What a password may be said to be. */
const STATES =
  /^(?:case.?sensitive|wrong|incorrect|correct|invalid|valid|required|optional|strong|weak|temporary|expired|hidden|encrypted|missing|empty|blank|secure|safe|stored|set|reset|unknown|forgotten|too \w+|not \w+|very \w+|show|save|copy|change|changed|continue|done|open|opened|closed|pending|sent|ready|yes|no|none|link|here|new|active|inactive|enabled|disabled|updated|confirmed|received|printed|posted|lost|found|n\/a)$/i;

/** Whether it mixes kinds of signs as no word does. */
function isStrong(value: string): boolean {
  if (value.length < 5 || NOT_STRONG.test(value)) return false;
  if (/^[A-Z2-7]{16,}$/.test(value)) return true;
  const hasLetter = /\p{L}/u.test(value);
  const hasDigit = /\d/.test(value);
  const hasSign = /[!@#$%^&*+=_~?.:;-]/.test(value.slice(1, -1));
  if (hasLetter && hasDigit) return true;
  return hasLetter && hasSign && /\p{Ll}[\p{Lu}!@#$%^&*+=~?]|[!@#$%^&*+=~]\p{L}/u.test(value) && value.length >= 8;
}

const NOT_STRONG =
  /^(?:\d{1,3}-?(?:char|digit|letter|hour|day|minute|month|word|year|step|bit|factor|times)|\d{1,2}(?:st|nd|rd|th)|v?\d+(?:\.\d+)+|\d{1,2}[:.]\d\d(?:am|pm)?|\d+(?:am|pm|min|h|mb|gb|kb|px|eur|usd|€)|(?:iphone|ipad|ios|android|windows|office|wpa|web|oauth|http|https|sha|md|aes|mp|usb|ipv|utf|base|step|page|section|chapter|room|gate|platform|version|level|tier|type|model)-?\d{1,4}|\p{L}+[’'](?:s|re|ll|ve|t|d|m)|https?:.*|www\..*)/iu;

/** “admin / Winter24!” */
const PAIR =
  /^((?:(?: |: |:|\n| is | are | with | as | using | data )(?:the |user |demo )?){1,3}["“]?[\w.@-]{2,40}["”]? ?\/ ?["“]?)([^\s/"”]{5,40})/i;

/** “sign in with your surname and …”, “log in as `clerk` / `…`”; in the markup text. */
const USER_AND_PASSWORD =
  /\b(?:log(?:ged|ging)?[ -]?(?:in|on)|sign[ -]?in|logins?|credentials|access data|accounts?)\b[^\n]{0,60}?[\s`"“*(>](?:["“`*]|<\w{1,8}>){0,3}[\w.@-]{2,40}(?:["”`*]|<\/\w{1,8}>){0,3}(?: ?\/ ?| (?:and|with|plus|then|&|\+) |, ?)(?:["“`*]|<\w{1,8}>){0,3}(?=[^\s"”`/<>]*\d)(?=[^\s"”`/<>]*[!#$%^&*+=~?_])([^\s"”`/<>]{6,40})/gi;

/** Whether it mixes letters, digits and a sign in its midst, as only passwords do. */
const isUnlikeWords = (value: string): boolean =>
  value.length >= 6 &&
  /\p{L}/u.test(value) &&
  /\d/.test(value) &&
  /[!#$%^&*+=~?_]/.test(value.slice(1, -1)) &&
  !/^https?:|\.\w{2,4}$|@\w+\.\w|=.*&/i.test(value);

const SEED = /(?<![a-z] )\b[a-z]{3,8}(?:,? [a-z]{3,8}){11,23}\b/g;
/** Words of which one stands in every dozen of a sentence. */
const EVERYDAY = new Set(
  'the and you your for with are our this that from have has will can not but all any was were when what which they them their then there here into out over who how why its his her she one two get got use used also just please more most some each other than only after before because about would could should may must been being does did had let yes now new see via per one'.split(
    ' ',
  ),
);

function withoutClosingMarks(value: string): string {
  let end = value.length;
  while (end > 0 && /[.,;:?)\]}*_’'”"]/.test(value[end - 1] as string)) end--;
  return value.slice(0, end);
}
