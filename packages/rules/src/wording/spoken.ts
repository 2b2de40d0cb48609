const POINTERS = 'it|that|this|what|there|who|here|how|where|which|he|she|everything|nothing|somebody|someone|nobody';
/** "it is", "(it|that) is" */
const IS = new RegExp(
  `((?:^|[\\s(|])(?:${POINTERS})|\\((?:${POINTERS})(?:\\|(?:${POINTERS}))+\\)) is(?=[\\s|)]|$)`,
  'g',
);
const WOULD = /(?<=^|[\s(|])(would|had)(?=[\s|)?]|$)/g;

/**
 * The patterns, which find the short forms of "is", "would" and "had", too: "that is" finds "that's", "you would" finds "you'd".
 * A text's `'s` and `'d` stay words of their own, since only the sentence tells what they stand for.
 */
export const spoken = (patterns: readonly string[]): readonly string[] =>
  patterns.map((pattern) => pattern.replace(IS, "$1 (is|'s)").replace(WOULD, "($1|'d)"));
