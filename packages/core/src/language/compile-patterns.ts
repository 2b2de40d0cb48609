import {
  AT_CLAUSE_START,
  AT_SENTENCE_END,
  AT_SENTENCE_START,
  bitsOf,
  CAPTURES,
  type CompiledPatterns,
  FARTHEST_BACK,
  STATE_BLOCK_BITS,
} from './compiled-patterns.ts';
import { type Node, type Pattern, PatternError, parsePattern } from './pattern.ts';
import { BUILT_IN_CLASSES, Vocabulary } from './vocabulary.ts';

/** Patterns by name, and the word classes that they use. */
export interface PatternSource {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly cues: Readonly<Record<string, readonly string[]>>;
}

/** @throws PatternError for a pattern that is not well formed, names an unknown class or matches everything. */
export function compilePatterns(source: PatternSource): CompiledPatterns {
  return new Compiler(source).compile();
}

type SymbolSet = ReadonlySet<number>;
/** What an error names. */
type Sourced = Pick<Pattern, 'source'>;
/** A set label: `negated` means every symbol but these. */
interface SetLabel {
  readonly symbols: SymbolSet;
  readonly negated: boolean;
}

class Compiler {
  readonly #source: PatternSource;
  readonly #vocabulary = new Vocabulary();
  readonly #classes: ReadonlyMap<string, Node>;
  readonly #singles = new Map<string, SetLabel | undefined>();
  readonly #singleWords = new Map<Node, SetLabel>();
  readonly #labels = new Map<SetLabel, number>();
  readonly #interned = new Set<Node>();
  /** The automaton while it is built: edges, silent steps, and the patterns that end, by state. */
  readonly #edges: Edge[][] = [];
  readonly #silent: number[][] = [];
  readonly #accepts = new Map<number, number[]>();
  /** What was built from a state is shared by all patterns that begin alike: the state behind, by node and state. */
  readonly #built = new Map<string, number>();
  readonly #keys = new Map<Node, string>();
  readonly #sets: SetLabel[] = [];
  readonly #setByKey = new Map<string, number>();

  constructor(source: PatternSource) {
    this.#source = source;
    this.#classes = parseClasses(source.classes);
  }

  compile(): CompiledPatterns {
    const names = Object.keys(this.#source.cues);
    const patterns: Pattern[] = [];
    const patternCue: number[] = [];
    const patternIndex: number[] = [];
    for (const [cue, name] of names.entries()) {
      for (const [index, text] of (this.#source.cues[name] ?? []).entries()) {
        patterns.push(parsePattern(text));
        patternCue.push(cue);
        patternIndex.push(index);
      }
    }
    // Every word must have its symbol before classes such as <ing> are gathered.
    for (const node of this.#classes.values()) this.#intern(node);
    for (const pattern of patterns) this.#intern(pattern.node);

    const root = this.#newState();
    for (const [id, pattern] of patterns.entries()) {
      this.#refuseWhatMatchesAnything(pattern);
      const end = this.#build(pattern.node, root, pattern);
      this.#accepts.set(end, [...(this.#accepts.get(end) ?? []), id]);
    }
    const states = this.#withoutSilence(root);
    const texts: string[] = [];
    const { classNames, classLabel, classText } = this.#describeClasses(texts);
    // Behind the classes, of which some are sets that no edge has.
    const labelOf = this.#orderSets(states.edges);
    const relabelled = (edges: readonly Edge[]): readonly Edge[] =>
      edges.map(({ label, to }) => ({ label: labelOf(label), to })).sort(byPlace);
    const sets = this.#sets;
    const rootEdges = byLabel(relabelled(states.first));
    const entries = this.#entries(rootEdges.map(([label]) => label));
    const setsBySymbol = this.#setsBySymbol();
    return {
      wordText: this.#vocabulary.words.join(''),
      wordStart: starts(this.#vocabulary.words),
      wordTable: this.#vocabulary.table,
      names,
      patternCue: Int32Array.from(patternCue),
      patternIndex: Int32Array.from(patternIndex),
      patternFlags: Int32Array.from(patterns, flagsOf),
      ...edgeLists(states.edges.map(relabelled)),
      acceptStart: starts(states.accepts),
      acceptPattern: Int32Array.from(states.accepts.flat()),
      entryStart: starts(entries),
      entryRow: Int32Array.from(entries.flat()),
      rootStart: starts(rootEdges.map(([, targets]) => targets)),
      rootTo: Int32Array.from(rootEdges.flatMap(([, targets]) => targets)),
      symbolStart: starts(setsBySymbol),
      symbolSets: Int32Array.from(setsBySymbol.flat()),
      negatedSets: bitsOf(
        sets.flatMap(({ negated }, set) => (negated ? [set] : [])),
        sets.length,
      ),
      classNames,
      classLabel: classLabel.map(labelOf),
      classText,
      patternText: Int32Array.from(patterns, ({ captures, source }) => (captures ? texts.push(source) - 1 : -1)),
      texts,
    };
  }

  /**
   * Orders the sets as the edges name them, which takes few bytes to write down; answers what the labels are called then. No set may be
   * added afterwards.
   */
  #orderSets(states: readonly (readonly Edge[])[]): (label: number) => number {
    const unordered = this.#sets.slice();
    const numbers = new Map<number, number>();
    const labelOf = (label: number): number => {
      if (label >= 0) return label;
      let number = numbers.get(label);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(label, number);
        this.#sets[number] = unordered[-1 - label] as SetLabel;
      }
      return -1 - number;
    };
    for (const edges of states) for (const { label } of edges) labelOf(label);
    for (const set of unordered.keys()) labelOf(-1 - set);
    return labelOf;
  }

  /** Adds to `texts` the patterns of the classes that do not hold single words only. */
  #describeClasses(texts: string[]): {
    readonly classNames: readonly string[];
    readonly classLabel: Int32Array;
    readonly classText: Int32Array;
  } {
    const classNames = [...BUILT_IN_CLASSES, ...this.#classes.keys()];
    const singles = classNames.map((name) => this.#singleClass(name, { source: name }));
    return {
      classNames,
      classLabel: Int32Array.from(singles, (single) => (single === undefined ? 0 : this.#labelOf(single))),
      classText: Int32Array.from(singles, (single, i) =>
        single === undefined ? texts.push(textOf(this.#source.classes[classNames[i] as string] ?? [])) - 1 : -1,
      ),
    };
  }

  /**
   * The automaton without silent steps, states that find the same made one. It has no circles, so going from the ends to the
   * beginning meets every state after those behind it. `first` are the edges out of the root.
   */
  #withoutSilence(root: number): {
    readonly first: readonly Edge[];
    readonly edges: readonly (readonly Edge[])[];
    readonly accepts: readonly (readonly number[])[];
  } {
    const edges: (readonly Edge[])[] = [];
    const accepts: (readonly number[])[] = [];
    const numbers = new Map<number, number>();
    const numberByKey = new Map<string, number>();
    const edgesOf = (reached: readonly number[]): Edge[] => {
      const unique = new Map<string, Edge>();
      for (const { label, to } of reached.flatMap((state) => this.#edges[state] ?? [])) {
        const edge = { label, to: numberOf(to) };
        unique.set(`${edge.label}>${edge.to}`, edge);
      }
      return [...unique.values()].sort(byPlace);
    };
    const numberOf = (state: number): number => {
      const known = numbers.get(state);
      if (known !== undefined) return known;
      const reached = this.#reachedInSilence(state);
      const own = edgesOf(reached);
      const ends = reached.flatMap((each) => this.#accepts.get(each) ?? []).sort((a, b) => a - b);
      const key = `${own.map(({ label, to }) => `${label}>${to}`).join()}|${ends.join()}`;
      let number = numberByKey.get(key);
      if (number === undefined) {
        number = edges.push(own) - 1;
        accepts.push(ends);
        numberByKey.set(key, number);
      }
      numbers.set(state, number);
      return number;
    };
    return { first: edgesOf(this.#reachedInSilence(root)), edges, accepts };
  }

  /** The state and all that are reached from it without a word. */
  #reachedInSilence(state: number): readonly number[] {
    const seen = new Set([state]);
    for (const each of seen) for (const next of this.#silent[each] ?? []) seen.add(next);
    return [...seen];
  }

  /** By symbol: the rows of first labels that it fits. No first label is negated. */
  #entries(labels: readonly number[]): readonly (readonly number[])[] {
    const entries: number[][] = Array.from({ length: this.#vocabulary.size }, () => []);
    for (const [row, label] of labels.entries()) {
      const symbols = label >= 0 ? [label] : (this.#sets[-1 - label]?.symbols ?? []);
      for (const symbol of symbols) entries[symbol]?.push(row);
    }
    return entries;
  }

  /** By symbol: the sets that list it, in order. */
  #setsBySymbol(): readonly (readonly number[])[] {
    const rows: number[][] = Array.from({ length: this.#vocabulary.size }, () => []);
    for (const [set, { symbols }] of this.#sets.entries()) for (const symbol of symbols) rows[symbol]?.push(set);
    return rows;
  }

  #intern(node: Node): void {
    if (node.type === 'word') {
      if (this.#interned.has(node)) return;
      this.#interned.add(node);
      for (const word of node.words) this.#vocabulary.intern(word);
    } else if (node.type === 'sequence') for (const item of node.items) this.#intern(item);
    else if (node.type === 'choice') for (const option of node.options) this.#intern(option);
    else if (node.type === 'optional' || node.type === 'capture') this.#intern(node.item);
  }

  #newState(): number {
    this.#silent.push([]);
    return this.#edges.push([]) - 1;
  }

  #addEdge(from: number, label: number, to: number): void {
    this.#edges[from]?.push({ label, to });
  }

  #addSilent(from: number, to: number): void {
    this.#silent[from]?.push(to);
  }

  /** Adds what `node` finds, from the state `from`; answers the state behind it. */
  #build(node: Node, from: number, pattern: Pattern): number {
    const key = `${from} ${this.#keyOf(node)}`;
    const known = this.#built.get(key);
    if (known !== undefined) return known;
    const end = this.#buildNew(node, from, pattern);
    this.#built.set(key, end);
    return end;
  }

  /** Equal for nodes that find the same words in the same way. */
  #keyOf(node: Node): string {
    const known = this.#keys.get(node);
    if (known !== undefined) return known;
    const key = keyOf(node, (inner) => this.#keyOf(inner));
    this.#keys.set(node, key);
    return key;
  }

  #buildNew(node: Node, from: number, pattern: Pattern): number {
    const single = this.#single(node, pattern);
    if (single !== undefined) {
      const to = this.#newState();
      this.#addEdge(from, this.#labelOf(single), to);
      return to;
    }
    switch (node.type) {
      case 'sequence':
        return node.items.reduce((state, item) => this.#build(item, state, pattern), from);
      case 'choice': {
        const end = this.#newState();
        const together = new Set<number>();
        for (const option of node.options) {
          const label = this.#single(option, pattern);
          if (label !== undefined && !label.negated) for (const symbol of label.symbols) together.add(symbol);
          else this.#addSilent(this.#build(option, from, pattern), end);
        }
        if (together.size > 0) this.#addEdge(from, this.#labelOf({ symbols: together, negated: false }), end);
        return end;
      }
      case 'optional': {
        const end = this.#build(node.item, from, pattern);
        const join = this.#newState();
        this.#addSilent(from, join);
        this.#addSilent(end, join);
        return join;
      }
      case 'capture':
        return this.#build(node.item, from, pattern);
      case 'gap': {
        const end = this.#newState();
        let state = from;
        for (let i = 0; i < node.most; i++) {
          const next = this.#newState();
          this.#addSilent(state, end);
          this.#addEdge(state, this.#labelOf(ANY), next);
          state = next;
        }
        this.#addSilent(state, end);
        return end;
      }
      case 'class':
        return this.#build(this.#classNode(node.name, pattern), from, pattern);
      case 'word':
        throw new PatternError('a word without a symbol', pattern.source, 0);
    }
  }

  #classNode(name: string, pattern: Sourced): Node {
    const node = this.#classes.get(name);
    if (node === undefined)
      throw new PatternError(`unknown class <${name}>`, pattern.source, pattern.source.indexOf(name));
    return node;
  }

  /** What `node` finds, if that is single words only. */
  #single(node: Node, pattern: Sourced): SetLabel | undefined {
    if (node.type === 'word') return this.#singleWord(node);
    if (node.type !== 'class') return undefined;
    const single = this.#singleClass(node.name, pattern);
    if (!node.negated) return single;
    if (single === undefined || single.negated) {
      throw new PatternError(`<!${node.name}> needs a class of single words`, pattern.source, 0);
    }
    return { symbols: single.symbols, negated: true };
  }

  #singleWord(node: Node & { readonly type: 'word' }): SetLabel {
    const known = this.#singleWords.get(node);
    if (known !== undefined) return known;
    const single = { symbols: new Set(node.words.map((word) => this.#vocabulary.intern(word))), negated: false };
    this.#singleWords.set(node, single);
    return single;
  }

  #singleClass(name: string, pattern: Sourced): SetLabel | undefined {
    if (this.#singles.has(name)) return this.#singles.get(name);
    const builtIn = this.#vocabulary.builtIn(name);
    const single =
      builtIn === 'all'
        ? ANY
        : builtIn !== undefined
          ? { symbols: builtIn, negated: false }
          : this.#singleChoice(this.#classNode(name, pattern), pattern);
    this.#singles.set(name, single);
    return single;
  }

  #singleChoice(node: Node, pattern: Sourced): SetLabel | undefined {
    const symbols = new Set<number>();
    for (const option of node.type === 'choice' ? node.options : [node]) {
      const single = option.type === 'choice' ? this.#singleChoice(option, pattern) : this.#single(option, pattern);
      if (single === undefined || single.negated) return undefined;
      for (const symbol of single.symbols) symbols.add(symbol);
    }
    return { symbols, negated: false };
  }

  #labelOf(single: SetLabel): number {
    const known = this.#labels.get(single);
    if (known !== undefined) return known;
    const label = this.#newLabel(single);
    this.#labels.set(single, label);
    return label;
  }

  #newLabel({ symbols, negated }: SetLabel): number {
    if (symbols.size === 1 && !negated) return symbols.values().next().value as number;
    const sorted = [...symbols].sort((a, b) => a - b);
    const key = `${negated ? '!' : ''}${sorted.join()}`;
    const known = this.#setByKey.get(key);
    if (known !== undefined) return -1 - known;
    const index = this.#sets.push({ symbols: new Set(sorted), negated }) - 1;
    this.#setByKey.set(key, index);
    return -1 - index;
  }

  /** @throws PatternError where the pattern may match nothing, or start with any word. */
  #refuseWhatMatchesAnything(pattern: Pattern): void {
    /** Whether `node` may match nothing, having refused what may start with any word. */
    const mayBeEmpty = (node: Node): boolean => {
      switch (node.type) {
        case 'word':
          return false;
        case 'gap':
          throw new PatternError('the pattern may start with any word', pattern.source, 0);
        case 'class': {
          const single = this.#single(node, pattern);
          if (single?.negated) throw new PatternError('the pattern may start with any word', pattern.source, 0);
          return single === undefined && mayBeEmpty(this.#classNode(node.name, pattern));
        }
        case 'sequence':
          return node.items.every(mayBeEmpty);
        case 'choice':
          return node.options.map(mayBeEmpty).includes(true);
        case 'optional':
          mayBeEmpty(node.item);
          return true;
        case 'capture':
          return mayBeEmpty(node.item);
      }
    };
    if (mayBeEmpty(pattern.node)) throw new PatternError('the pattern may match nothing', pattern.source, 0);
  }
}

interface Edge {
  readonly label: number;
  readonly to: number;
}

/** The nearest targets first, as edges lead back; words before sets, and those as they are numbered. */
const byPlace = (a: Edge, b: Edge): number => b.to - a.to || b.label - a.label;

function keyOf(node: Node, inner: (node: Node) => string): string {
  switch (node.type) {
    case 'word':
      return node.words.join('/');
    case 'class':
      return `<${node.negated ? '!' : ''}${node.name}>`;
    case 'gap':
      return `..${node.most}`;
    case 'sequence':
      return `(${node.items.map(inner).join(' ')})`;
    case 'choice':
      return `(${node.options.map(inner).join('|')})`;
    case 'optional':
      return `${inner(node.item)}?`;
    case 'capture':
      // What is captured makes no difference to what is found.
      return inner(node.item);
  }
}

/** Edges gathered by label, in their order, so that entering costs no walk over all of them. */
function byLabel(edges: readonly Edge[]): readonly (readonly [label: number, targets: readonly number[]])[] {
  const rows = new Map<number, number[]>();
  for (const { label, to } of edges) {
    const targets = rows.get(label);
    if (targets === undefined) rows.set(label, [to]);
    else targets.push(to);
  }
  return [...rows].sort(([a], [b]) => a - b);
}

const ANY: SetLabel = { symbols: new Set(), negated: true };

/** @throws PatternError for a class whose patterns are not well formed. */
export function parseClasses(classes: PatternSource['classes']): ReadonlyMap<string, Node> {
  return new Map(
    Object.entries(classes).map(([name, patterns]) => {
      const options = patterns.map((pattern) => parsePattern(pattern).node);
      return [name, options.length === 1 ? (options[0] as Node) : { type: 'choice', options }];
    }),
  );
}

const textOf = (patterns: readonly string[]): string => patterns.map((each) => each.replace(/\s+/g, ' ')).join('\n');

function flagsOf(pattern: Pattern): number {
  return (
    (pattern.start === 'clause' ? AT_CLAUSE_START : pattern.start === 'sentence' ? AT_SENTENCE_START : 0) |
    (pattern.atEnd ? AT_SENTENCE_END : 0) |
    (pattern.captures ? CAPTURES : 0)
  );
}

/** The edges of all states in lists. Each state stands behind those that its edges lead to. */
function edgeLists(
  edges: readonly (readonly Edge[])[],
): Pick<CompiledPatterns, 'edgeBlock' | 'edgeStart' | 'edgeLabel' | 'edgeBack' | 'farEdge' | 'farTarget'> {
  const edgeStart = starts(edges);
  const edgeBlock: number[] = [];
  for (const [state, start] of edgeStart.entries()) {
    const block = state >> STATE_BLOCK_BITS;
    edgeBlock[block] ??= start;
    edgeStart[state] = start - (edgeBlock[block] as number);
  }
  const edgeLabel: number[] = [];
  const edgeBack: number[] = [];
  const farEdge: number[] = [];
  const farTarget: number[] = [];
  for (const [state, own] of edges.entries()) {
    for (const { label, to } of own) {
      edgeLabel.push(label);
      const isNear = state - to <= FARTHEST_BACK;
      if (!isNear) {
        farEdge.push(edgeBack.length);
        farTarget.push(to);
      }
      edgeBack.push(isNear ? state - to : 0);
    }
  }
  return {
    edgeBlock: Int32Array.from(edgeBlock),
    edgeStart,
    edgeLabel: Int32Array.from(edgeLabel),
    edgeBack: Int32Array.from(edgeBack),
    farEdge: Int32Array.from(farEdge),
    farTarget: Int32Array.from(farTarget),
  };
}

function starts(rows: readonly { readonly length: number }[]): Int32Array {
  const result = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) result[i + 1] = (result[i] as number) + row.length;
  return result;
}
