import { openContraction } from './contraction.ts';
import { formsOf } from './inflection.ts';

/**
 * The language that phrases are written in. Words are separated by spaces and written in lower case; contractions are
 * opened when a text is read, so `we will` finds "we'll" (and `we'll` may be written for it).
 *
 * | Written          | Finds                                                             |
 * | ---------------- | ----------------------------------------------------------------- |
 * | `soon`           | the word                                                          |
 * | `send~`          | every form of the verb or noun: send, sends, sending, sent        |
 * | `(a\|b c)`       | one of the alternatives                                           |
 * | `x?` `(a\|b)?`   | it, or nothing                                                    |
 * | `<name>`         | a class of the lexicon, or a built-in one (below)                 |
 * | `<!name>`        | one word that is not in the class (classes of single words only)  |
 * | `..3`            | up to three words of any kind                                     |
 * | `^`              | only at the start of a sentence or after a comma or colon         |
 * | `^^`             | only at the start of a sentence                                   |
 * | `$`              | at the end of the pattern: only at the end of a sentence; elsewhere the dollar sign |
 * | `«a b»`          | the finding covers these words only                               |
 *
 * Built-in classes: `<any>` one word; `<num>` a number in digits; `<placeholder>`; `<code>`; `<url>`; `<ing>`, `<ed>`
 * and `<ly>` words with that ending (`<ed>` knows irregular participles); `<cap>` a capitalised word that no pattern names.
 * A phrase runs across commas, line wraps, emphasis and links, never across the end of a sentence, a colon, a
 * semicolon or a dash.
 */
export interface Pattern {
  readonly source: string;
  readonly node: Node;
  readonly start: 'anywhere' | 'clause' | 'sentence';
  readonly atEnd: boolean;
  readonly captures: boolean;
}

export type Node =
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'class'; readonly name: string; readonly negated: boolean }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'optional'; readonly item: Node }
  | { readonly type: 'capture'; readonly item: Node };

/** @throws PatternError with the offset (zero-based, UTF-16) in the pattern. */
export class PatternError extends Error {
  /** The message without the place. */
  readonly fault: string;
  readonly pattern: string;
  readonly offset: number;
  constructor(fault: string, pattern: string, offset: number) {
    super(`${fault} in the pattern “${pattern}” at ${offset}`);
    this.fault = fault;
    this.pattern = pattern;
    this.offset = offset;
  }
}

const TOKEN = /\s*(?:(\^\^?)|(\$)|(«)|(»)|(\()|(\))|(\|)|(\?)|\.\.(\d+)|<(!?)([\w.-]+)>|([^\s()|?«»<>^$~]+)(~?))/y;

/** @throws PatternError when `source` is not written in the language above. */
export function parsePattern(source: string): Pattern {
  let at = 0;
  let start: Pattern['start'] = 'anywhere';
  let atEnd = false;
  let captures = false;

  const fail = (message: string): never => {
    throw new PatternError(message, source, at);
  };
  const next = (): RegExpExecArray | undefined => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(source);
    if (token === null) {
      if (source.slice(at).trim() !== '') fail('unexpected character');
      return undefined;
    }
    return token;
  };

  function parseChoice(closing: 'group' | 'capture' | 'end'): Node {
    const options: Node[] = [];
    let items: Node[] = [];
    const flush = (): void => {
      options.push(items.length === 1 ? (items[0] as Node) : { type: 'sequence', items });
      items = [];
    };
    for (;;) {
      const token = next();
      if (token === undefined) {
        if (closing !== 'end') fail('a bracket is not closed');
        break;
      }
      const [, anchor, end, open, close, groupOpen, groupClose, bar, optional, gap, negation, name, word, inflected] =
        token;
      if (groupClose !== undefined || close !== undefined) {
        if (closing !== (close !== undefined ? 'capture' : 'group')) fail('a bracket closes that was not opened');
        at = TOKEN.lastIndex;
        break;
      }
      at = TOKEN.lastIndex;
      if (anchor !== undefined) {
        if (items.length > 0 || options.length > 0 || closing !== 'end') fail('^ stands first');
        start = anchor === '^^' ? 'sentence' : 'clause';
      } else if (end !== undefined) {
        const isAnchor = closing === 'end' && source.slice(at).trim() === '';
        if (isAnchor) atEnd = true;
        else items.push(...wordNodes('$', false));
      } else if (open !== undefined) {
        captures = true;
        items.push({ type: 'capture', item: parseChoice('capture') });
      } else if (groupOpen !== undefined) items.push(parseChoice('group'));
      else if (bar !== undefined) flush();
      else if (optional !== undefined) {
        const item = items.pop() ?? fail('? follows what may be left out');
        items.push({ type: 'optional', item: item as Node });
      } else if (gap !== undefined) items.push({ type: 'gap', most: Number(gap) });
      else if (name !== undefined) items.push({ type: 'class', name, negated: negation === '!' });
      else if (word !== undefined) items.push(...wordNodes(word, inflected === '~'));
    }
    flush();
    return options.length === 1 ? (options[0] as Node) : { type: 'choice', options };
  }

  const node = parseChoice('end');
  return { source, node, start, atEnd, captures };
}

/** The same few thousand words stand in all patterns; their nodes are shared. */
const NODES = new Map<string, readonly Node[]>();

/** A written word as the words that a text has in its place: `don't` → do, not; `sign-in` → sign, in; `2nd` → 2, nd. */
function wordNodes(written: string, inflected: boolean): readonly Node[] {
  const key = inflected ? `${written}~` : written;
  const known = NODES.get(key);
  if (known !== undefined) return known;
  const parts = written
    .split(/[-/]|(?<=^\d+)(?=\p{L})/u)
    .filter((part) => part !== '')
    .flatMap((part) => openContraction(part));
  const nodes = parts.map(
    (part, i): Node => ({ type: 'word', words: inflected && i === parts.length - 1 ? formsOf(part) : [part] }),
  );
  NODES.set(key, nodes);
  return nodes;
}
