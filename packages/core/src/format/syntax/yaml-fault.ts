import { Lexer, type YAMLError } from 'yaml';
import type { Span } from '../../text/span.ts';

/** What is wrong with a stretch of YAML, in words that finish "… can't be read: ", and where. */
export interface YamlFault {
  readonly message: string;
  readonly span: Span;
}

/**
 * What the parser has complained about, for somebody who does not know YAML: what is wrong and the way out. One mistake makes the
 * parser stumble many times, so only the first is told, and each key that stands twice. Spans count in `text`, which was parsed.
 */
export function yamlFaults(errors: readonly YAMLError[], text: string): readonly YamlFault[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors
    .filter((error) => error === first || error.code === 'DUPLICATE_KEY')
    .map((error) => {
      const start = Math.min(error.pos[0], text.length);
      const end = Math.min(Math.max(start, error.pos[1]), text.length);
      const { message, span = { start, end } } = explain(error, text, start);
      return { message, span };
    });
}

interface Explanation {
  readonly message: string;
  /** Where the parser's own place would mislead. */
  readonly span?: Span;
}

const QUOTE_IT = 'Put the whole value in double quotes.';
const WRONG_COLUMN = 'this line does not begin in the same column as the lines it belongs to.';
const FOREIGN = `this does not belong here. ${QUOTE_IT}`;

/** The parser's codes, as far as they need no look at the text. */
const BY_CODE: Readonly<Record<string, string>> = {
  ALIAS_PROPS: `a value can’t begin with “*”, “&” or “!” unless it is in quotes. ${QUOTE_IT}`,
  BAD_DQ_ESCAPE:
    'in double quotes, a backslash begins an escape, and this is none. Write two backslashes for one, or use single quotes.',
  BAD_PROP_ORDER: FOREIGN,
  BLOCK_IN_FLOW: 'a comma is missing between the entries in brackets, or an entry with a colon in it needs quotes.',
  KEY_OVER_1024_CHARS: 'this key is longer than 1,024 characters.',
  MULTIPLE_DOCS: 'a second part begins after a line of “---”, and one is all there can be. Leave that line out.',
  RESOURCE_EXHAUSTION: 'it is nested too deeply.',
  TAB_AS_INDENT: 'a tab stands at the start of this line. Use spaces.',
};

function explain({ code, message }: YAMLError, text: string, at: number): Explanation {
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:]*)/.exec(text.slice(at))?.[0] ?? '';
      return {
        message: `“${key.replace(/^["']|["']$/g, '')}” stands here twice. Keep one of the two.`,
        span: { start: at, end: at + key.length },
      };
    }
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED': {
      const mark = text.slice(at, at + 1);
      return {
        message: `a value can’t begin with “${mark}” unless it is in quotes. ${QUOTE_IT}`,
        span: value(text, at),
      };
    }
    case 'BAD_INDENT': {
      const closing = /end with a ([\]}])$/.exec(message)?.[1];
      if (closing !== undefined) return { message: `a bracket is never closed: “${closing}” is missing before this.` };
      return { message: WRONG_COLUMN, span: wordsOfLine(text, at) };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainNesting(text, at);
    case 'MISSING_CHAR':
      return explainMissing(message, text, at);
    case 'MULTILINE_IMPLICIT_KEY':
      return explainKeyWithoutValue(text, at);
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(message, text, at);
    default:
      return { message: BY_CODE[code] ?? FOREIGN };
  }
}

/** "title: Refund: your money", or a line that begins further in than the one above it. */
function explainNesting(text: string, at: number): Explanation {
  const span = value(text, at);
  if (/:(?:\s|$)/.test(text.slice(span.start, span.end)))
    return { message: `a colon with a space after it can’t stand in a value without quotes. ${QUOTE_IT}`, span };
  if (/^[?&!*]/.test(text.slice(at)))
    return { message: `a value can’t begin with “${text[at]}” unless it is in quotes. ${QUOTE_IT}`, span };
  const isLineStart = text.slice(lineStart(text, at), at).trim() === '';
  const next = isLineStart ? at : text.indexOf('\n', at) + 1;
  return { message: WRONG_COLUMN, span: wordsOfLine(text, next) };
}

function explainMissing(message: string, text: string, at: number): Explanation {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote !== undefined) {
    const start = startOfToken(text, at);
    return {
      message: `a quote is opened here and never closed. Put ${quote} at the end of the words too.`,
      span: { start, end: lineEnd(text, start) },
    };
  }
  if (message.startsWith('Comments must')) return { message: 'a space is missing before this “#”.' };
  if (message.startsWith('Missing space after :')) return { message: 'a space is missing after the colon.' };
  if (message.startsWith('Missing ,')) return { message: 'a comma is missing before this.' };
  if (message.startsWith('Sequence item')) {
    const span = wordsOfLine(text, at);
    // A key of the entry above, most likely.
    const isKey = /^[^\s:]+:(?:\s|$)/.test(text.slice(span.start, span.end));
    return { message: isKey ? WRONG_COLUMN : 'each entry of a list begins with “- ”, and here it is missing.', span };
  }
  if (message.startsWith('Implicit map keys')) return explainKeyWithoutValue(text, at);
  return { message: 'a quote, bracket, comma or colon is missing here.' };
}

/** "title Refund", "title:Refund" */
function explainKeyWithoutValue(text: string, at: number): Explanation {
  const span = value(text, at);
  return /^[^\s:]+:\S/.test(text.slice(span.start, span.end))
    ? { message: 'a space is missing after the colon.', span }
    : { message: 'a colon is missing here: write “key: value”, or begin in the column of the text above.', span };
}

function explainUnexpected(message: string, text: string, at: number): Explanation {
  if (message.includes('block-seq-ind'))
    return {
      message: 'a list can’t begin on the line of its key. Begin a new line before “- ”, or put the value in quotes.',
      span: value(text, at),
    };
  if (message.startsWith('Unexpected ,')) return { message: 'there is a comma too many here.' };
  if (/flow-(?:map|seq)-end/.test(message))
    return { message: `this bracket closes none. Leave it out, or put the whole value in double quotes.` };
  const before = text.slice(lineStart(text, at), at).trimEnd();
  if (message.startsWith('Not a YAML token') && /[|>][-+\d]*$/.test(before))
    return {
      message: `after “${/[|>]/.exec(before.slice(-3))?.[0]}” the words begin on the next line.`,
      span: value(text, at),
    };
  if (before === '') return { message: WRONG_COLUMN, span: wordsOfLine(text, at) };
  if (/["']$/.test(before)) {
    const [own, other] = before.endsWith('"') ? ['double', 'single'] : ['single', 'double'];
    return {
      message: `the ${own} quotes end before these words. If they belong to the value, put it in ${other} quotes.`,
      span: value(text, at),
    };
  }
  if (/[\]}]$/.test(before))
    return { message: `words stand after the closing bracket. ${QUOTE_IT}`, span: value(text, at) };
  return { message: FOREIGN, span: value(text, at) };
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Before the line break. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** From a place to the last visible character of its line. */
function value(text: string, at: number): Span {
  return { start: at, end: at + text.slice(at, lineEnd(text, at)).trimEnd().length };
}

/** The line of a place without the blanks at both ends. */
function wordsOfLine(text: string, at: number): Span {
  const start = lineStart(text, at);
  const line = text.slice(start, lineEnd(text, at));
  return value(text, start + line.length - line.trimStart().length);
}

/** Where the token begins that ends at or goes over the place. */
function startOfToken(text: string, at: number): number {
  let start = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer's own marks stand for no character of the text.
    if (token === '\x02' || token === '\x18' || token === '\x1f') continue;
    start = offset;
    offset += token.length;
    if (offset >= at) break;
  }
  return start;
}
