import { type Node, parsePattern } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordClasses } from './word-class.ts';
import type { Words } from './words.ts';

/** Answers which words «…» covers in a match `[first, last]` of the pattern. */
export type Capture = (
  words: Words,
  first: number,
  last: number,
) => { readonly first: number; readonly last: number } | undefined;

/**
 * Walks one pattern over one match. Matches are short and few, so this may be slow; what has failed once at a word is
 * not tried there again, so it stays bounded by the pattern's size times the match's length.
 */
export function createCapture(source: string, classes: WordClasses, vocabulary: Vocabulary): Capture {
  const { node } = parsePattern(source);
  const parts = new Map<Node, SplitSequence | undefined>();
  const partsOf = (sequence: Node & { readonly type: 'sequence' }): SplitSequence | undefined => {
    if (!parts.has(sequence)) parts.set(sequence, splitAtCapture(sequence));
    return parts.get(sequence);
  };
  const tables = new Map<Node, OptionTable>();
  /** The options that may begin with the word, in their order. */
  const optionsFor = (choice: Node & { readonly type: 'choice' }, word: string | undefined): readonly Node[] => {
    if (choice.options.length < FEW_OPTIONS) return choice.options;
    let table = tables.get(choice);
    if (table === undefined) {
      table = tableOf(choice.options);
      tables.set(choice, table);
    }
    return (word === undefined ? undefined : table.byWord.get(word)) ?? table.others;
  };

  return (words, first, last) => {
    let captured: { readonly first: number; readonly last: number } | undefined;
    const wordAt = (at: number): string | undefined =>
      at > last ? undefined : vocabulary.wordOf(words.symbol[at] as number);
    /** Adds the places behind each way in which `node` matches from `at`, each once, the preferred first. */
    const addEnds = (item: Node, at: number, ends: number[]): void => {
      switch (item.type) {
        case 'word': {
          const word = wordAt(at);
          if (word !== undefined && item.words.includes(word)) add(ends, at + 1);
          return;
        }
        case 'class': {
          if (at > last) return;
          const phrases = classes.phrasesOf(item.name);
          if (phrases !== undefined) addEnds(phrases, at, ends);
          else if (classes.has(item.name, words.symbol[at] as number) !== item.negated) add(ends, at + 1);
          return;
        }
        case 'gap':
          for (let end = at; end <= at + item.most && end <= last + 1; end++) add(ends, end);
          return;
        case 'choice':
          for (const option of optionsFor(item, wordAt(at))) addEnds(option, at, ends);
          return;
        case 'optional':
          addEnds(item.item, at, ends);
          add(ends, at);
          return;
        case 'capture':
          addEnds(item.item, at, ends);
          return;
        case 'sequence': {
          let places: readonly number[] = [at];
          for (const part of item.items) {
            const next: number[] = [];
            for (const place of places) addEnds(part, place, next);
            if (next.length === 0) return;
            places = next;
          }
          for (const place of places) add(ends, place);
          return;
        }
      }
    };
    const endsOf = (item: Node, at: number): readonly number[] => {
      const ends: number[] = [];
      addEnds(item, at, ends);
      return ends;
    };
    /** Whether `item`, which holds the capture, matches `[at, end)`. */
    const find = (item: Node, at: number, end: number): boolean => {
      if (item.type === 'capture') {
        if (end === at || !endsOf(item.item, at).includes(end)) return false;
        captured = { first: at, last: end - 1 };
        return true;
      }
      if (item.type === 'choice') return item.options.some((option) => find(option, at, end));
      if (item.type === 'optional') return find(item.item, at, end) || at === end;
      const split = item.type === 'sequence' ? partsOf(item) : undefined;
      if (split === undefined) return endsOf(item, at).includes(end);
      for (const from of endsOf(split.before, at)) {
        for (let to = end; to >= from; to--) {
          if (endsOf(split.after, to).includes(end) && find(split.holder, from, to)) return true;
        }
      }
      return false;
    };
    return find(node, first, last + 1) ? captured : undefined;
  };
}

function add(ends: number[], end: number): void {
  if (!ends.includes(end)) ends.push(end);
}

/** From so many on, the options of a choice are looked up by the word they begin with. */
const FEW_OPTIONS = 6;

interface OptionTable {
  /** Those that may begin with the word, in their order. */
  readonly byWord: ReadonlyMap<string, readonly Node[]>;
  /** Those that may begin with any other word, or are nothing. */
  readonly others: readonly Node[];
}

function tableOf(options: readonly Node[]): OptionTable {
  const byWord = new Map<string, Node[]>();
  const others: Node[] = [];
  for (const option of options) {
    const openers = openersOf(option);
    if (openers === undefined) for (const list of [...byWord.values(), others]) list.push(option);
    for (const word of new Set(openers)) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [...others, option]);
      else list.push(option);
    }
  }
  return { byWord, others };
}

/** The words one of which the node must begin with; `undefined` where others may begin it, or nothing. */
function openersOf(node: Node): readonly string[] | undefined {
  switch (node.type) {
    case 'word':
      return node.words;
    case 'capture':
      return openersOf(node.item);
    case 'sequence':
      return node.items[0] === undefined ? undefined : openersOf(node.items[0]);
    case 'choice': {
      const openers = node.options.map(openersOf);
      return openers.some((words) => words === undefined) ? undefined : openers.flatMap((words) => words ?? []);
    }
    default:
      return undefined;
  }
}

/** A sequence around its item that holds the capture. */
interface SplitSequence {
  readonly before: Node;
  readonly holder: Node;
  readonly after: Node;
}

function splitAtCapture({ items }: Node & { readonly type: 'sequence' }): SplitSequence | undefined {
  const at = items.findIndex(holdsCapture);
  const holder = items[at];
  if (holder === undefined) return undefined;
  const sequence = (some: readonly Node[]): Node => ({ type: 'sequence', items: some });
  return { before: sequence(items.slice(0, at)), holder, after: sequence(items.slice(at + 1)) };
}

function holdsCapture(node: Node): boolean {
  if (node.type === 'capture') return true;
  if (node.type === 'sequence') return node.items.some(holdsCapture);
  if (node.type === 'choice') return node.options.some(holdsCapture);
  return node.type === 'optional' && holdsCapture(node.item);
}
