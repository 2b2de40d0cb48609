/** What stands for `\p{…}` between brackets, by its name. Ranges of UTF-16 units. */
const UNITS: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯ\\u0370-\\u0373\\u0376-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff',
  // Beyond Latin-1 capitals and small letters alternate, so that each counts as both.
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-ЯѠ-Ֆ\\u1e00-\\u1fff',
  Ll: 'a-zµß-öø-ɏά-Ͽа-և\\u1e00-\\u1fff',
  M: '\\u0300-\\u036f',
  N: '0-9',
  // Both halves of the surrogate pairs that nearly all of them are, and what joins and colours them.
  Extended_Pictographic: '©®‼⁉™ℹ←-⯿〰〽㊗㊙\\u200d\\ufe0f\\ud83c-\\ud83e\\udc00-\\udfff',
};

/** An escape, those that need the flag `u` among them, or a bracket that opens or closes a class. */
const STEP = /\\[pPu]\{([^}]+)\}|\\.|[[\]]/g;

/**
 * The pattern of this source, without the flag `u`, in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}` and `\p{Extended_Pictographic}` are a few ranges of
 * UTF-16 units. V8 makes some ten times less code of it, which for a single macro took longer than all else: with the flag each class knows all
 * alphabets and both halves of a surrogate pair. Where a pattern asks for one emoji, it takes half of it. @throws RangeError for another escape that needs the flag
 */
export function coarse(source: string, flags = ''): RegExp {
  let isInClass = false;
  const units = source.replace(STEP, (written, name: string | undefined) => {
    if (written === '[' || written === ']') isInClass = written === '[';
    if (name === undefined) return written;
    const ranges = written.startsWith('\\p') ? UNITS[name] : undefined;
    if (ranges === undefined) throw new RangeError(`there are no coarse letters for ${written}`);
    return isInClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(units, flags);
}
