/** The rule that finds macros which say nearly the same. */
export const DUPLICATE = 'template/duplicate-macro';
