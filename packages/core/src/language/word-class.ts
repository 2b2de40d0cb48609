import { type CompiledPatterns, hasBit } from './compiled-patterns.ts';
import { type Node, PatternError, parsePattern } from './pattern.ts';

/** The word classes of compiled patterns: which words are in them, or, where they hold phrases, of what they are made. */
export class WordClasses {
  readonly #compiled: CompiledPatterns;
  readonly #indexByName: ReadonlyMap<string, number>;
  readonly #nodes = new Map<string, Node>();

  constructor(compiled: CompiledPatterns) {
    this.#compiled = compiled;
    this.#indexByName = new Map(compiled.classNames.map((name, index) => [name, index]));
  }

  /**
   * Whether the word of the symbol is in the class. A class that is not there has no words.
   * @throws PatternError where the class holds phrases of several words.
   */
  has(name: string, symbol: number): boolean {
    const index = this.#indexByName.get(name);
    if (index === undefined) return false;
    const { classLabel, classText } = this.#compiled;
    if (classText[index] !== -1) throw new PatternError(`the class <${name}> must hold single words only`, name, 0);
    return labelHas(this.#compiled, classLabel[index] as number, symbol);
  }

  /** Of what a class is made that holds phrases of several words; `undefined` for others. */
  phrasesOf(name: string): Node | undefined {
    const known = this.#nodes.get(name);
    if (known !== undefined) return known;
    const at = this.#compiled.classText[this.#indexByName.get(name) ?? -1] ?? -1;
    const text = at < 0 ? undefined : this.#compiled.texts.at(at);
    if (text === undefined) return undefined;
    const node: Node = { type: 'choice', options: text.split('\n').map((pattern) => parsePattern(pattern).node) };
    this.#nodes.set(name, node);
    return node;
  }
}

/** Whether the label of an edge or a class stands for the symbol, too. */
export function labelHas(
  { symbolStart, symbolSets, negatedSets }: CompiledPatterns,
  label: number,
  symbol: number,
): boolean {
  if (label >= 0) return label === symbol;
  const set = -1 - label;
  let low = symbolStart[symbol] as number;
  const end = symbolStart[symbol + 1] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((symbolSets[middle] as number) < set) low = middle + 1;
    else high = middle;
  }
  return (low < end && symbolSets[low] === set) !== hasBit(negatedSets, set);
}
