import type { Dialect, FallbackStyle } from '../model/dialect.ts';

const QUOTED = `(?:"[^"\\n]{0,300}"|'[^'\\n]{0,300}'|&quot;[^"\\n]{0,300}?&quot;|&#0?39;[^'\\n]{0,300}?&#0?39;)`;

/** The fallback as a platform that only looks names up reads it; `«` stands for the last character of the closing delimiter. */
const FALLBACK: Readonly<Record<FallbackStyle, string>> = {
  none: '',
  'liquid-default': `(?:[ \\t]*\\|[ \\t]*default[ \\t]*:[ \\t]*${QUOTED})?`,
  'call-default': `(?:[ \\t]*\\|[ \\t]*default\\([ \\t]*${QUOTED}[ \\t]*\\))?`,
  'pipe-fallback': `(?:[ \\t]*\\|[ \\t]*fallback[ \\t]*:[ \\t]*${QUOTED})?`,
  'comma-fallback': '(?:,fallback=[^«\\n]{0,300})?',
  'comma-colon-fallback': '(?:,fallback:[^«\\n]{1,300})?',
  'pipe-string': `(?:[ \\t]*\\|[ \\t]*(?:${QUOTED}|[\\d.]{1,20}))?`,
  'pipe-text': '(?:\\|[^«|\\n]{0,300})?',
  'or-string': `(?:[ \\t]*\\|\\|[ \\t]*${QUOTED})?`,
  blankvalue: '(?:,[^«\\n]{0,300})?',
  'semicolon-text': '(?:;[^«\\n]{0,300})?',
};

/**
 * The exact writing of a placeholder on a platform that only looks names up, delimiters and fallback included: whatever is
 * written differently is not recognised there. Groups: `open` with its blanks, `name`. Linear.
 */
export function wellFormed(dialect: Dialect, flags = ''): RegExp {
  const { open, close, innerBlanks, namePattern, fallback, filters } = dialect;
  const blanks = innerBlanks === 'any' ? '[ \\t]*' : `[ \\t]{0,${innerBlanks}}`;
  const filter = filters.length === 0 ? '' : `(?:[ \\t]*\\|[ \\t]*(?:${filters.join('|')})\\([^()\\n]{0,100}\\))?`;
  // Without a closing delimiter a name ends where its characters do, but not with the full stop of the sentence.
  const end = close === '' ? '(?<![.-])' : literally(close);
  const rest = close === '' ? '' : FALLBACK[fallback].replaceAll('«', literally(close.at(-1) ?? ''));
  const name = `(?<name>(?:${namePattern.source}))`;
  return new RegExp(
    `(?<open>${literally(open)}${blanks})${name}${rest}${filter}${blanks}${end}`,
    `${flags}${namePattern.flags.includes('u') ? 'u' : ''}`,
  );
}

/** As `wellFormed`, with the delimiters as an address has them: `%%7Bticket.number%7D`. Global. */
export function encodedForm({ open, close, namePattern }: Dialect): RegExp {
  const encoded = (delimiter: string): string => literally(delimiter.replaceAll('{', '%7B').replaceAll('}', '%7D'));
  return new RegExp(`(?<open>${encoded(open)})(?<name>${namePattern.source})${encoded(close)}`, 'g');
}

/** Whether the platform recognises the placeholder written so; asked of dialects that only look names up. */
export function isWellFormed(written: string, dialect: Dialect): boolean {
  let patterns = compiled.get(dialect);
  if (patterns === undefined) {
    patterns = [wellFormed(dialect, 'y'), ...(dialect.encodedDelimiters ? [encodedForm(dialect)] : [])];
    compiled.set(dialect, patterns);
  }
  return patterns.some((pattern) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(written);
    return match?.[0].length === written.length && match.groups?.name !== '';
  });
}

const compiled = new WeakMap<Dialect, readonly RegExp[]>();

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
