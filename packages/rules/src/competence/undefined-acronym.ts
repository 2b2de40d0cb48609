import { defineRule, type Finding, matchesOf, type Reading, type Span } from '@trustlint/core';
import { isEnglishInCapitals } from '../respect/shouting.ts';
import { wordList } from '../wording/word-list.ts';
import { countWords } from './long-sentence.ts';

export const undefinedAcronym = defineRule({
  id: 'competence/undefined-acronym',
  level: 'message',
  severity: 'info',
  fix: 'suggest',
  profile: 'strict',
  summary: 'An acronym that the message never spells out.',
  why: 'Who does not know the letters has to look them up or to ask, and feels left out of a talk between insiders. The words behind them cost one line.',
  sources: ['000 2.2', '000 4.1'],
  options: {
    known: {
      type: 'strings',
      default: [],
      description: 'Acronyms that every reader of yours knows, beside the usual ones such as PDF and URL.',
    },
  },
  bad: [
    {
      text: 'Your ⟦RCD⟧ trips because the kettle leaks.',
      fixed: 'Your residual current device (RCD) trips because the kettle leaks.',
    },
    {
      text: 'Write the ⟦GRN⟧ on the slip. The driver asks for the GRN at the door.',
      fixed: 'Write the [what GRN stands for] (GRN) on the slip. The driver asks for the GRN at the door.',
    },
    { text: 'The lift was checked under ⟦LOLER⟧ in May.' },
    { text: 'Set the ⟦TTL⟧ to an hour, then change the ⟦MX⟧ entry.' },
    { text: 'We need an ⟦EORI⟧ for the two pallets.' },
    { text: 'The mast bears an ⟦AIS⟧ (the fee is ours to pay).' },
    { text: 'Both ⟦ONTs⟧ in your hall are out of date.' },
    { text: 'The ⟦DPF⟧ cleans itself on the motorway.' },
    { text: 'Read the ⟦SDS⟧, which is printed inside the lid.' },
    { text: 'The garage asks for the ⟦V5C⟧ of the van.' },
    { text: 'Have the ⟦CoI⟧ with you at the harbour.' },
    { text: 'The ⟦MDT⟧ meets on Tuesday.' },
    { text: 'Any ⟦LBS⟧ can fit the chain.' },
    { text: 'Seats are counted by ⟦MAU⟧.' },
    { text: 'Stop taking the ⟦NSAID⟧ on Monday.' },
    { text: 'The ⟦HACCP⟧ log hangs by the oven, and the ⟦FPS⟧ went to the tax office.' },
  ],
  good: [
    { text: 'Your residual current device (RCD) trips. Press the lever of the RCD up.', because: 'it is spelled out' },
    { text: 'The RCD (the switch with the blue button) trips.', because: 'it is explained' },
    { text: 'The EORI is the number that customs know your firm by.', because: 'it is explained' },
    { text: 'The Rent and Leases Board wrote to us. The RLB meets in May.', because: 'the name stands before it' },
    { text: 'Send the PDF by email, or the link to your FAQ.', because: 'everybody knows them' },
    { text: 'PLEASE WAIT at the GATE for the bus.', because: 'they are shouted words' },
    { text: 'Tap **ADF**, then lay the page on the glass.', because: 'it is the name of a button' },
    { text: 'Enter the code XKBD at the till.', because: 'it is a code' },
    { text: 'The flat costs 640 EUR a month from 1 May, 9:00 CEST on.', because: 'money and times are written so' },
    { text: 'Lay the A4 sheet on the glass, then press F5.', because: 'they are a size and a key' },
    { text: 'Chapter XIV is about the reign of Henry VIII.', because: 'they are numbers' },
    { text: 'Your bag leaves with DHL for Austin, TX.', because: 'they are names' },
    { text: 'The crate weighs 40 LBS. The jacket is made by KOAN.', because: 'pounds and a firm' },
    { text: 'The FPS of the game drops in the cave.', because: 'players know it' },
  ],

  *check({ texts }, { options, glossary, fillIn }) {
    let known: Set<string> | undefined;
    const told = new Set<string>();
    for (const { reading } of texts) {
      for (const { letters, span } of capitalsIn(reading)) {
        if (told.has(letters)) continue;
        known ??= new Set([...options.known.map((one) => one.trim().toLowerCase()), ...glossary]);
        if (
          known.has(letters.toLowerCase()) ||
          (isKnown(letters) && !isOfOtherSense(reading, letters, span)) ||
          !isAcronym(reading, letters, span)
        )
          continue;
        told.add(letters);
        if (texts.some((text) => isDefined(text.reading, letters))) continue;
        yield tell(reading, letters, span, fillIn);
      }
    }
  },
});

interface Capitals {
  /** Without the `s` of a plural. */
  readonly letters: string;
  readonly span: Span;
}

const CAPITALS =
  /(?<![A-Za-z])[A-Z]o[A-Z](?![A-Za-z])|[1-5][A-Z]{2}(?![A-Z\d])|[A-Z]{1,4}\d{1,3}[A-Z]?(?![A-Z\d])|[A-Z]{2,6}/g;
/** What makes capitals a part of something longer: a code, an address, a path, a name. */
const JOINS_BEFORE = /[\wÀ-ɏ@#$%&+/\\.:'’=~^-]/;
const JOINS_AFTER = /[\wÀ-ɏ@#$%&+/\\=~^-]/;

/**
 * Papers that offices and firms call by letters and a number, and services that count their parties: those of tax, pay, health,
 * homes, cars, customs and visas. Other letters with a number are models, roads, keys and codes.
 */
const isNumberedAcronym = wordList(
  `3PL 4PL 5PL 2FA 2SV 3DS 5S P11D P45 P60 P800 P85 P87 P50 P55 P46 P32 V5C V5W V62 V11 V750 V778 V890 W2 W4 W7 W9 W8 MATB1 SSP1
  SMP1 MED3 FIT3 IHT205 IHT400 IHT421 SA100 SA302 SA105 SDLT5 SDLT1 CT600 CT61 CH2 CF83 R40 R43 R85 R105 C88 C79 CN22 CN23 EUR1 T2L ATR1
  TR1 TA6 TA7 TA10 TA13 AP1 FR1 DJ2 LPE1 EWS1 EX160 ET1 ET3 HC1 HC2 HC3 FP10 FP17 FP92 GMS1 E111 E112 DL196 D750 SS4 SS5 I20 I94 I129
  I130 I140 I485 I765 I797 I9 DS160 DS2019 G28 H1B H2B UB04 CMS1500 UB40 MV1 SR22 SR50 MCS90 BOC3 N244 N434 
  DD214 SF86 SF180 TSP70 IR330 IR56 BC2 GSTR1 GSTR3B ITR1 ITR4 KYC2`,
);

/** Two to six capitals that stand by themselves, maybe with the `s` of a plural. */
const capitalsIn = (reading: Reading): readonly Capitals[] => reading.once(findCapitals);

function findCapitals({ text }: Reading): readonly Capitals[] {
  const found: Capitals[] = [];
  for (const match of matchesOf(CAPITALS, text)) {
    const letters = match[0];
    const start = match.index;
    const plain = start + letters.length;
    const end = text[plain] === 's' ? plain + 1 : plain;
    if (start > 0 && JOINS_BEFORE.test(text.charAt(start - 1))) continue;
    const after = text.charAt(end);
    if (after === '-' ? !/[a-z]/.test(text.charAt(end + 1)) : JOINS_AFTER.test(after)) continue;
    if (/[.:]/.test(after) && /\w/.test(text.charAt(end + 1))) continue;
    found.push({ letters, span: { start, end } });
  }
  return found;
}

/** Names of things that are numbered or called by letters: "code XKBD", "gate AB", "model KX". */
const isBeforeName = wordList(
  `code codes coupon voucher button key keys mode model size class gate platform terminal room block zone error flight reference ref
  no number series version type grade plan tariff line route row seat option section unit group team mr mrs ms mx dr dear hi hello
  hey letters word reply text say says sign display screen called named brand menu tab field bus train road highway`,
);
/** What bears letters that the reader sees before them: "the SET button". */
const BEARS_A_LABEL =
  /^\s(?:buttons?|keys?|switch|light|lamp|mode|setting|position|dial|label|sign|sticker|menu|tab|screen|logo)\b/;

/** "the EOW form": whatever the office calls so, here it is a paper. */
const NAMES_PAPER = /^ (?:forms?|certificates?|declaration|nomination|policy|scheme|licen[cs]e|permit)\b/;

function isAcronym(reading: Reading, letters: string, span: Span): boolean {
  const { text, prose } = reading;
  const isPlural = span.end - span.start > letters.length;
  if (!isPlural && isEnglishInCapitals(letters)) return false;
  if (/\d/.test(letters) && !isNumberedAcronym(letters)) return false;
  // Five letters and more are rather a brand, a code or a word: the acronyms among them are listed.
  if (letters.length > 4 && !isLongAcronym(letters) && !/\d/.test(letters)) return false;
  if (/^(.)\1{2,}$/.test(letters)) return false;
  if (reading.isQuoted(span)) return false;
  if (prose.emphasis.some((one) => one.start <= span.start && span.end <= one.end && isLabel(reading, one)))
    return false;
  // "The DPF light" is spelled out in no car.
  const bears = BEARS_A_LABEL.exec(text.slice(span.end, span.end + 12))?.[0];
  if (bears !== undefined && !(/light|lamp/.test(bears) && Object.hasOwn(MEANINGS, letters))) return false;
  const before = /(\S*?)[ \u00A0](["“(]?)$/.exec(text.slice(Math.max(0, span.start - 24), span.start));
  const word = before?.[1] ?? '';
  if (isBeforeName(word.toLowerCase())) return false;
  // "Made by KOAN": a firm
  if (
    /\b(?:made|sold|built|run|owned|designed|printed|published|sent|delivered|shipped|carried|signed|written|produced|brewed|powered|checked|insured|issued|provided|offered|operated) by $/i.test(
      text.slice(Math.max(0, span.start - 24), span.start),
    )
  )
    return false;
  // "JG 48 27", "the code is XKBD", "begins with DE", "from LHR to JFK"
  const ahead = text.slice(Math.max(0, span.start - 32), span.start);
  if (/^ \d/.test(text.slice(span.end, span.end + 2))) return false;
  if (
    /\b(?:code|reference|number|voucher|word|letters|name) (?:is|are) ["“]?$|\b(?:begin|start|end)(?:s|ing|ning)? (?:with|in) (?:the letters )?$|\bfrom (?:\S+ to )?$/i.test(
      ahead,
    )
  )
    return false;
  // Those of the office are jargon, and told as such.
  if (
    !NAMES_PAPER.test(text.slice(span.end, span.end + 12)) &&
    reading.cues('competence/jargon').some((cue) => cue.span.start <= span.start && span.end <= cue.span.end)
  )
    return false;
  // "Austin, TX"
  if (letters.length === 2 && /[A-Z][a-z]+,$/.test(word)) return false;
  const after = /^(?:['’]s)?[ \u00A0](\S+)/.exec(text.slice(span.end, span.end + 24))?.[1] ?? '';
  if (isInCapitals(word) || isInCapitals(after)) {
    // "USB MTU" is two acronyms; "PLEASE CHECK ABC" is shouted.
    const isOther = (one: string): boolean => !isInCapitals(one) || !isEnglishInCapitals(one.replace(/[^A-Z]/g, ''));
    if (!isOther(word) || !isOther(after) || (isInCapitals(word) && isInCapitals(after))) return false;
  }
  // "Galaxy XR", "ABC Hotels": names.
  const startsSentence = (at: number): boolean =>
    /(?:^|[.!?:…\n]["”’)]*\s*)["“(*]*$/.test(text.slice(Math.max(0, at - 4), at));
  if (/^[A-Z][a-z]/.test(after) && !/^(?:I|ID|PIN|Box)\b/.test(after)) return false;
  if (/^[A-Z][a-z]+$/.test(word) && !startsSentence(span.start - word.length - 1)) return false;
  // "JB" under a letter.
  return !(
    letters.length < 4 &&
    /(?:^|[\n,])\s*$/.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^\s*$/.test(text.slice(span.end))
  );
}

/** Words in bold are the name of a button, unless they are a heading of several words: "**AWB missing**". */
function isLabel({ prose, text }: Reading, { start, end }: Span): boolean {
  if (end - start >= 40) return false;
  const isHeading = prose.blocks.some(
    (block) => text.slice(block.span.start, block.span.end).trim() === text.slice(start, end),
  );
  return !isHeading || !/\s[a-z]/.test(text.slice(start, end));
}

/** "Your LBS", "the MDT": with an article they are neither pounds nor a time zone. */
const HAS_OTHER_SENSE = wordList('LBS MDT FPS');
const isOfOtherSense = ({ text }: Reading, letters: string, { start }: Span): boolean =>
  HAS_OTHER_SENSE(letters) &&
  /\b(?:the|an?|your|our|their|any|each|every|local) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
  !(
    letters === 'FPS' &&
    /\b(?:games?|frames?|video|film|counter|camera|screen|stutter\w*|graphics|shooter)\b/i.test(text)
  );

const isInCapitals = (word: string): boolean => /^["“(]*[A-Z]{2,}['’A-Z]*[,.;:!?)"”]*$/.test(word);

/**
 * Whether the text says anywhere what the letters stand for: "waybill (AWB)", "AWB (waybill)", "waybill, or AWB", "AWB stands for",
 * "the AWB is the …", or the words whose first letters they are.
 */
function isDefined(reading: Reading, letters: string): boolean {
  const { text } = reading;
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at + letters.length, at + letters.length + 40);
    if (
      EXPLAINED_BEFORE.test(before) ||
      (EXPLAINED_AFTER.test(after) && !REMARK.test(text.slice(at + letters.length, at + letters.length + 90)))
    )
      return true;
  }
  return letters.length > 2 && (hasInitials(reading, letters.toLowerCase()) || hasMainInitials(reading, letters));
}

const EXPLAINED_BEFORE =
  /[^\s.!?]\s\((?:the |an? |in short |short |or |called |aka |abbreviated )?["“']?$|,? (?:or|called|known as|abbreviated(?: to| as)?|short for|in short|that is|so-called|aka|i\.e\.|for short) (?:the |an? )?["“']?$|\s[–—-] ?(?:the |or )?["“']?$/i;
const EXPLAINED_AFTER =
  /^s?["”']? ?(?:[a-z]{3,12} \([^)]{8}|\((?!s\)|\d)[^)]|,? (?:or|for short|short for|meaning|that is|i\.e\.|which (?:is (?:the|an?|your|our|what|short)|stands|means)|stands? for|means?|is short for|are short for|refers? to|is (?:the|an?|your|our|what|how|where)|are (?:the|your|our|what)|is called|measures?|tells?)\b|, (?:the|an?|your|our|its) |\s?[–—-] (?:the|an?|your|our) )/i;

/** What stands in brackets behind the letters may be a remark: "a TDS (the fee is his to pay)". */
const REMARK =
  /^s?["”']? ?\((?:it|this|we|you|i|that|please|see|(?:the|your|our|an?) (?!\S+ (?:that|which|where|who|on|in|of|for|with|by|at|to)\b)\S+ (?:is|are|was|will|has|have|can|must|should|comes?|costs?|goes)\b)[^)]*\)/i;

/** Whether words that follow each other begin with the letters, given in small letters. */
function hasInitials(reading: Reading, letters: string): boolean {
  const { initials, words } = reading.once(initialsOf);
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    if (!isSmall(words[at] ?? '') && !isSmall(words[at + letters.length - 1] ?? '')) return true;
  }
  return false;
}

/** "Disclosure and Barring Service": the small words have no letter. */
const hasMainInitials = (reading: Reading, letters: string): boolean => {
  const { words } = reading.once(initialsOf);
  const initials = words.filter((word) => !isSmall(word)).map((word) => word.charAt(0));
  return initials.join('').includes(letters.toLowerCase());
};

/** The words in small letters, and the first letter of each; the acronyms themselves part the words before and behind them. */
function initialsOf({ text }: Reading): { readonly initials: string; readonly words: readonly string[] } {
  const words = (text.match(/[A-Za-z]+/g) ?? []).map((word) => (/^[A-Z]{2,}$/.test(word) ? ' ' : word.toLowerCase()));
  return { initials: words.map((word) => word.charAt(0)).join(''), words };
}

/** Words that begin and end no name: "for the plugin" spells no FTP. */
const isSmall = wordList(
  'a an the of to in on at for and or by is it as we you your our i if be this that with from not are do can my',
);

/** Acronyms that all readers can be expected to know, names of firms and offices, units, currencies, zones, states and numbers. */
const isKnown = wordList(
  `PDF URL FAQ ID IDS USB OK TV PC CD DVD VHS SMS MMS GPS PIN PINS PO QR ATM WC UFO DNA AM PM AD BC BCE CE ETC EG IE NB PS RSVP VIP
    CEO CFO CTO COO HR IT PR DIY BBQ FYI ASAP AKA TBA TBC TBD NA NO VAT GST TAX IBAN BIC SWIFT SIM LED LCD OLED HD UHD HDMI CPU GPU RAM
    ROM SSD HDD PDA CCTV LAN WLAN WIFI VPN IP IOS API APIS HTML CSS PHP SQL XML JSON CSV TXT RTF DOC DOCX XLS XLSX PPT PPTX ODT ODS ZIP
    RAR ISO EXE APK JPG JPEG PNG GIF BMP TIF TIFF SVG WEBP HEIC MOV AVI MKV WAV AAC FLAC EPUB MOBI HTTP HTTPS WWW UTF ASCII ISBN AI
    UK US USA EU UN UAE NZ NATO UNESCO UNICEF WHO NASA FBI CIA BBC CNN NBC CBS ABC ITV NHS IRS HMRC DVLA USPS UPS DHL TNT DPD GLS FEDEX KLM
    SAS BA AA IBM HP LG BMW VW KIA GM MG AMD ASUS ACER SONY NEC JVC BOSE IKEA LEGO ALDI LIDL HSBC ING AMEX VISA JCB GM KFC NFL NBA FIFA UEFA
    GDPR CCPA FTC FDA EPA GNU LGBTQ LGBT LTD LLC PLC INC GMBH CO SA AG BV NV KG OG EV EVS MP MPS GP GPS MD PHD MSC BSC MA BA MBA MRI CT ECG
    EKG ICU ER HIV AIDS ADHD COVID PCR BMI SPF UV IQ PA CV DJ MC FM DAB OS PSI RPM MPH KMH KM CM MM KG MG ML CL DL LB LBS OZ FT KB MB GB TB
    KBPS MBPS GBPS HZ KHZ MHZ GHZ DB DBA KW KWH MW MWH AC DC BTU DPI PPI FPS HP EUR USD GBP CHF CAD AUD NZD JPY CNY INR SEK NOK DKK PLN CZK
    HUF ZAR BRL MXN SGD HKD KRW TRY AED ILS RON UTC GMT BST CET CEST EET EEST WET WEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT AEST AEDT
    ACST AWST NZST NZDT IST JST KST SGT HKT MSK XS XL XXL XXXL SM II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI
    MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC AZ CA CO FL GA IL NY NJ PA TX VA WA DC LA NYC EX ON OFF
    SOS FOIA SUV RV GPA GCSE MOT NGO EOD ETA OAP OAPS RIP TLC BYO GMO UHT BPA PVC MDF TNT EDM DVR NFC GSM LTE CC BCC CTA SPAM CAPTCHA
    CVV CVC SSN MIT UCLA FTSE DAX NYSE AUTO NP NI
    FAQS URLS PDFS CDS DVDS TVS PCS ATMS SUVS NGOS CEOS YYYY DD HH SS XXX XX TODO FIXME CTRL ALT DEL ESC CAPS FN POS ENT EEA RAL AAA AAAA MAC BIOS`,
);

/** Acronyms of five and six letters. */
const isLongAcronym = wordList(
  'NSAID NSAIDS FVRCP DHPPI CELTA ETRTO SSRIS HHSRS PUWER DSEAR COMAH FAFSA USCIS NHTSA FMCSA USMCA EFTPOS IGCSE CTPAT CHAPS CITES EBITDA GSTIN HELOC IELTS TOEFL OFSTED BREEAM NEBOSH ICANN FODMAP SENCO CNAME DMARC LOLER COSHH RIDDOR HIPAA COBRA FERPA ERISA FICA SEPA TUPE IMEI PPPOE UIFSM HACCP CAFCASS EMTALA MARPOL UCITS SCADA DICOM HBA1C SWPPP HCPCS DNSSEC ITIL HVACR ETIAS',
);

/** What common ones stand for, in words that a reader can take in. */
const MEANINGS: Readonly<Record<string, string>> = {
  ABS: 'anti-lock brakes',
  ACH: 'bank transfer',
  AML: 'money laundering check',
  APN: 'access point name',
  APR: 'yearly rate of interest',
  AWB: 'air waybill',
  BOL: 'bill of lading',
  CDN: 'content delivery network',
  CNAME: 'alias record',
  CPE: 'router',
  CRM: 'customer database',
  DHCP: 'automatic address assignment',
  DNS: 'domain name system',
  DPF: 'diesel particulate filter',
  ECU: 'engine control unit',
  EOB: 'explanation of benefits',
  EGR: 'exhaust gas recirculation',
  EPB: 'electric parking brake',
  ESP: 'stability control',
  FTP: 'file transfer',
  IMEI: 'serial number of the phone',
  ISP: 'internet provider',
  KYC: 'identity check',
  LTV: 'loan-to-value ratio',
  MFA: 'sign-in with a second step',
  MTU: 'maximum packet size',
  MX: 'mail exchange',
  NAS: 'network storage',
  OBD: 'on-board diagnosis',
  ONT: 'fibre box',
  OTP: 'one-time password',
  POD: 'proof of delivery',
  PSU: 'power supply',
  RCD: 'residual current device',
  RMA: 'return authorisation',
  SKU: 'article number',
  SSID: 'network name',
  SSL: 'encrypted connection',
  SSO: 'single sign-on',
  SRS: 'airbag system',
  TLS: 'encrypted connection',
  TPMS: 'tyre pressure monitor',
  TTL: 'time to live',
  UPC: 'product code',
  VIN: 'vehicle identification number',
  VOIP: 'internet telephony',
};

/** Words that a sentence may have before an explanation makes it a long one. */
const ROOM = 20;

function tell(reading: Reading, letters: string, span: Span, fillIn: (words: string) => string): Finding {
  const { text } = reading.prose;
  const isPlural = span.end - span.start > letters.length;
  const meaning = isPlural || !Object.hasOwn(MEANINGS, letters) ? undefined : MEANINGS[letters];
  const article =
    meaning === undefined ? null : /\b([Aa])n? $/.exec(reading.text.slice(Math.max(0, span.start - 4), span.start));
  const start = article === null ? span.start : span.start - article[0].length;
  const right = article === null || meaning === undefined ? '' : `${article[1]}${/^[aeio]/.test(meaning) ? 'n' : ''} `;
  const written = reading.slice(span);
  const words = meaning ?? fillIn(`what ${letters} stands for`);
  const sentence = reading.sentences.find((one) => span.start < one.span.end);
  // In a sentence that is long already the words take the place of the letters, if these do not come again.
  const isLong = sentence !== undefined && countWords(reading, sentence) > ROOM;
  const comesAgain = reading.text.indexOf(letters, span.end) >= 0;
  return {
    at: { text, span },
    message: `This message never says what “${letters}” stands for. Spell it out the first time, or use words that every reader knows.`,
    fixes:
      isLong && comesAgain
        ? []
        : [
            {
              title: 'Spell it out',
              edits: [
                {
                  at: { text, span: { start, end: span.end } },
                  text: isLong ? `${right}${words}` : `${right}${words} (${written})`,
                },
              ],
            },
          ],
  };
}
