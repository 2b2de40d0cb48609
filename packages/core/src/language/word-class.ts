import type { PatternSource } from './compile-patterns.ts';
import { type Node, PatternError, parsePattern } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The symbols of the words in a class, for questions about one word at one place: they cost less than a phrase that is
 * looked for everywhere. A class that is not there has no words.
 * @throws PatternError where the class holds more than single words.
 */
export function symbolsOfClass(
  name: string,
  classes: PatternSource['classes'],
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const symbols = new Set<number>();
  const add = (node: Node, source: string): void => {
    if (node.type === 'word') {
      for (const word of node.words) {
        const symbol = vocabulary.symbolOf(word);
        if (symbol !== undefined) symbols.add(symbol);
      }
    } else if (node.type === 'choice') for (const option of node.options) add(option, source);
    else if (node.type === 'class' && !node.negated) addClass(node.name);
    else throw new PatternError(`the class <${name}> must hold single words only`, source, 0);
  };
  const addClass = (inner: string): void => {
    const builtIn = vocabulary.builtIn(inner);
    if (builtIn === 'all') for (let symbol = 0; symbol < vocabulary.size; symbol++) symbols.add(symbol);
    else if (builtIn !== undefined) for (const symbol of builtIn) symbols.add(symbol);
    else for (const pattern of classes[inner] ?? []) add(parsePattern(pattern).node, pattern);
  };
  addClass(name);
  return symbols;
}
