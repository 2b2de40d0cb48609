/** The words of a text that holds nothing else. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What somebody is told to do with the place. */
export const ORDERS = list(
  'insert enter add type fill put write paste specify include describe mention choose select pick input state give your',
);
/** What macros leave places for. */
export const MATTERS = list(
  `name names firstname lastname surname forename fname lname fullname initials number numbers no num nr date dates day time
   times timeframe datetime year deadline amount sum price cost total fee value figure currency percentage percent address
   email mail phone telephone tel mobile fax link links url website webpage code voucher coupon order invoice ticket case
   reference ref booking reservation claim policy tracking shipment delivery parcel product products item items model serial
   colour color quantity qty plan subscription package tier company business organisation organization firm brand store shop
   branch location place city town country region state postcode zip street venue hotel restaurant room seat flight gate floor
   department dept agent rep representative advisor adviser consultant manager supervisor employee staff colleague technician
   engineer customer client user guest member patient student recipient job reason cause problem issue topic subject question
   description details information info text message solution feature account bank iban expiry balance contact hours duration
   period screenshot image photo picture attachment logo event course class school doctor airline service signature placeholder blank tbd tbc tba xx xxx xxxx`,
);

export const wordsOf = (written: string): readonly string[] =>
  written.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Whether the words say what belongs there ("customer name"), or tell somebody to put it there ("insert date"). */
export function namesBlank(written: string): boolean {
  const words = wordsOf(written.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).map((word) => word.toLowerCase());
  if (words.length === 0 || words.length > 8) return false;
  if (words.length > 1 && ORDERS.has(words[0] as string)) return true;
  return words.some((word) => MATTERS.has(word) || COMPOUND.test(word));
}

export const COMPOUND =
  /^(?:order|ticket|case|invoice|tracking|booking|reference|phone|account|policy|claim|customer|client|agent|company|product|brand|first|last|start|end|delivery|user)(?:number|name|date|no|id|time|link|code|address)$/;

/** Marks that teams put before a subject: "[URGENT]". */
export const TAGS = list(
  `urgent update updated notice important info action required reminder external internal resolved solved closed new
   confidential warning alert ok test automatic reply no response needed sold out cancelled canceled`,
);

export const isUpperCase = (written: string): boolean => /\p{Lu}{2}/u.test(written) && !/\p{Ll}/u.test(written);
