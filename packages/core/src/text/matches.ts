/**
 * Each match of the pattern in the text, as `matchAll` finds them, one after the other; the pattern has the flag `g`. `matchAll` makes a
 * copy of the pattern each time, which for long ones takes longer than to look in a short text.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray, void> {
  for (let at = 0; at <= text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const end = pattern.lastIndex;
    pattern.lastIndex = 0;
    if (match === null) return;
    // An empty match says nothing of where the next may begin; a pair of surrogates is one letter.
    at = end > match.index ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
    yield match;
  }
}
