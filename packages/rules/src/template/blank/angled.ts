import { type Around, isIntroduced } from './around.ts';
import { isUpperCase, list, namesBlank, wordsOf } from './blank-words.ts';

/** Whether the words between angle brackets are a blank: no key, no address, no comparison. */
export function isAngled(written: string, isDouble: boolean, around: Around): boolean {
  const words = wordsOf(written);
  if (/[@:="]|^[/!?]|\/$/.test(written) || !/^\p{L}/u.test(written) || words.length > 8) return false;
  if (words.length === 1 && KEYS.has(written.toLowerCase())) return false;
  return (
    isDouble ||
    namesBlank(written) ||
    (isUpperCase(written) && written.length > 2) ||
    (words.length > 1 && words.length < 6) ||
    (written.length > 2 && isIntroduced(around))
  );
}

const KEYS = list(
  'enter return tab shift ctrl control alt esc escape space backspace delete del insert home end up down left right',
);
