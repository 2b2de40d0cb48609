/** Checks of numbers that belong to one person; each takes the digits (and letters) without blanks and marks. */

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Beginnings and lengths of payment cards in use. */
const CARD =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17}|(?:5018|5020|5038|6304|6759|676[1-3])\d{8,15}|60\d{14}|8[12]\d{14})$/;

/** Numbers that payment providers publish for tests, by their beginnings. */
const TEST_CARD =
  /^(?:4242424242|40000{4}|400000(?!00)\d{2}0000|4111111111|4012888888|401200003|4222222222|4917610000|4444333322|4988438843|5555555555|5105105105|5200828282|5454545454|5431111111|222300|2222400|510000|555534|5555341|37828224631|37144963539|37873449367|343434343|370000000|30569309025|38520000023|3622720627|36006666333|6011111111|6011000990|6011000991|6011601160|3530111333|3566002020|3569990010|620000000|6243030000|6205500000|676400000|6304000000|6759649826|675964|1234567|000000)|^(\d)\1+$/;

export const isCardNumber = (digits: string): boolean =>
  CARD.test(digits) && passesLuhn(digits) && !TEST_CARD.test(digits) && !/(\d)\1{7}/.test(digits);

/** Lengths by country, from the IBAN registry (ISO 13616). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Examples that the registry, banks and guides print. */
const EXAMPLE_IBANS: ReadonlySet<string> = new Set(
  'DE89370400440532013000 DE02120300000000202051 DE02500105170137075030 DE27100777770209299700 DE12500105170648489890 DE75512108001245126199 GB29NWBK60161331926819 GB82WEST12345698765432 GB33BUKB20201555555555 GB94BARC10201530093459 FR1420041010050500013M02606 FR7630006000011234567890189 NL91ABNA0417164300 NL02ABNA0123456789 NL39RABO0300065264 ES9121000418450200051332 ES7921000813610123456789 IT60X0542811101000000123456 AT611904300234573201 AT483200000012345864 BE68539007547034 BE71096123456769 CH9300762011623852957 CH5604835012345678009 IE29AIBK93115212345678 IE64IRCE92050112345678 PL61109010140000071219812874 PT50000201231234567890154 SE4550000000058398257466 SE3550000000054910000003 NO9386011117947 NO8330001234567 DK5000400440116243 DK9520000123456789 FI2112345600000785 FI1410093000123458 LU280019400644750000 LU120010001234567891'.split(
    ' ',
  ),
);

/** How many letters and digits an IBAN of this beginning has; `undefined` where none has it. */
export const lengthOfIban = (beginning: string): number | undefined => IBAN_LENGTHS[beginning.slice(0, 2)];

/** By the check digits (ISO 7064, mod 97-10); an example that is printed everywhere is nobody's. */
export function isBankAccount(iban: string): boolean {
  if (iban.length !== lengthOfIban(iban) || EXAMPLE_IBANS.has(iban)) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Numbers that are printed as examples, or are plainly made up. */
export const isMadeUp = (digits: string): boolean =>
  /^(\d)\1+$/.test(digits) ||
  '01234567890123456789'.includes(digits) ||
  '98765432109876543210'.includes(digits) ||
  /^(?:078051120|219099999|457555462|987654320|123456789\d?|12345678\w?|046454286|111111110|111222333|999999990|529982247)/.test(
    digits,
  ) ||
  /0{6}|(\d)\1{5}/.test(digits);

/** Numbers kept for stories: +1 555 01xx; Ofcom's, ACMA's, Arcep's, the Bundesnetzagentur's and PTS's ranges. Digits, without the country code. */
const FOR_STORIES =
  /^(?:\d{0,4}55501\d\d|0?(?:1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|2079460|1914980|2890180|2920180|1632960|7700900|8081570|9098790|3069990)\d{3}|0?[2378](?:5550|7010)\d{4}|0?49157\d{4}|0?(?:1|2|3|4|5)(?:9900|6191|5301|6571|3649)\d{4}|0?63998\d{4}|0?(?:3023125|6990009|4066969|2214710|8999998)\d{3}|0?(?:15228817386|15228895456|1713920\d{3}|1749091317|1799464308)|0?701740(?:6\d\d)|0?3069990\d{3}|0?20911\d{4})$/;

/** Numbers that a company or an office answers: free and shared-cost ranges, and help in need. */
const SERVICE =
  /^(?:00?80[058]\d|00?8[129]0\d|0?8(?:4[345]|7[0123])\d{7}$|01(?:80|84)\d|0?3(?:00|03|30|33|43|44|45|70|71)\d{7}$|0?9(?:00|0[1-9]|18|39)\d{5}|1?8(?:00|88|77|66|55|44|33|22)\d{7}$|1[38]00\d{6}$|13\d{4}$|116\d{3}$|00800)/;

export interface PhoneNumber {
  readonly isMobile: boolean;
}

/** What a number that is written like one of a telephone is; `undefined` for service lines and those kept for stories. */
export function phoneNumber(written: string): PhoneNumber | undefined {
  const digits = written.replace(/\D/g, '');
  const international = /^\s*(?:\+|00)/.test(written);
  const all = international ? digits.replace(/^00/, '') : digits;
  if (all.length < 8 || all.length > 15) return undefined;
  const national = international ? withoutCountry(all) : all;
  if (FOR_STORIES.test(national) || SERVICE.test(national) || SERVICE.test(`0${national}`) || isMadeUp(national))
    return undefined;
  if (/^\d{3}555\d{4}$/.test(national) && national.slice(6, 8) === '01') return undefined;
  return { isMobile: (international ? MOBILE_ABROAD : MOBILE).test(all) };
}

const withoutCountry = (digits: string): string =>
  digits.replace(/^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d{6})(?:0(?=\d{8}))?/, '');

/** As dialled at home: the mobile ranges of Britain, Germany, France, Austria, Ireland, the Netherlands, Australia, Turkey, Switzerland. */
const MOBILE =
  /^0(?:7[1-9]\d{8}|1(?:5\d|6\d|7\d)\d{7,8}|[67]\d{8}|6[5-9]\d{7,9}|8[3-9]\d{7}|4\d{8}|5\d{9}|7[6-9]\d{7})$/;
const MOBILE_ABROAD =
  /^(?:447|491[5-7]|33[67]|436[5-9]|3538|316|614|905|417|346|347|393|48[4-8]|467|4[57]\d{8}$|3519|4206|4207|919|918|917|916)/;
