/**
 * Whether a person reads this stretch of a file as it stands there. What a container or markup has to escape reads badly: `\n`, `&amp;`,
 * `<p>`.
 */
export const readsAsWritten = (text: string): boolean => !/\\|&[#\w]+;|""|<\/?\w/.test(text);
