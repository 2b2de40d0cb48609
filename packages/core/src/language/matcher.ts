import { type Node, type Pattern, PatternError, parsePattern } from './pattern.ts';
import { Vocabulary } from './vocabulary.ts';
import { CLAUSE, COMMA, SENTENCE, type Words } from './words.ts';

/** Patterns by name, and the word classes that they use. */
export interface MatcherSource {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly cues: Readonly<Record<string, readonly string[]>>;
}

/** A match: word indices, inclusive; `cue` and `pattern` are indices into the matcher's names and their patterns. */
export interface Match {
  readonly cue: number;
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

type SymbolSet = ReadonlySet<number>;
/** `all`: any symbol. `not`: any symbol but those of the set. */
type Label = number | SymbolSet | { readonly not: SymbolSet } | 'all';

interface Edge {
  readonly label: Label;
  readonly to: number;
}

/** A state of the deterministic automaton, built when a text first needs it. */
interface State {
  readonly members: readonly number[];
  /** Patterns that end here. */
  readonly accepts: readonly number[];
  readonly next: Map<number, number>;
}

const DEAD = -1;
/** More states than any real library visits; past it the automaton is forgotten and built anew, so that memory stays bounded. */
const MOST_STATES = 30_000;

/**
 * All patterns in one automaton over word symbols. Each text is walked once; from every word that can start a phrase the
 * automaton runs until no phrase can go on, which is bounded by the longest pattern. So the cost is linear in the text
 * and hardly depends on the number of patterns.
 */
export class Matcher {
  readonly names: readonly string[];
  readonly vocabulary = new Vocabulary();
  readonly #patterns: Pattern[] = [];
  readonly #cueOf: number[] = [];
  readonly #indexInCue: number[] = [];
  readonly #classes = new Map<string, Node>();
  readonly #singles = new Map<string, SymbolSet | 'all' | undefined>();
  readonly #edges: Edge[][] = [];
  readonly #silent: number[][] = [];
  readonly #acceptOf = new Map<number, number>();
  readonly #rootEdges: { readonly label: Label; readonly targets: number[] }[] = [];
  #states: State[] = [];
  #stateByKey = new Map<string, number>();
  #rootNext: Int32Array;

  /** @throws PatternError for a pattern that is not well formed, names an unknown class or matches everything. */
  constructor(source: MatcherSource) {
    for (const [name, patterns] of Object.entries(source.classes)) {
      const options = patterns.map((pattern) => parsePattern(pattern).node);
      this.#classes.set(name, options.length === 1 ? (options[0] as Node) : { type: 'choice', options });
    }
    this.names = Object.keys(source.cues);
    const parsed: Pattern[] = [];
    this.names.forEach((name, cue) => {
      (source.cues[name] as readonly string[]).forEach((text, index) => {
        parsed.push(parsePattern(text));
        this.#cueOf.push(cue);
        this.#indexInCue.push(index);
      });
    });
    // Every word must have its symbol before classes such as <ing> are gathered.
    for (const node of this.#classes.values()) this.#intern(node);
    for (const pattern of parsed) this.#intern(pattern.node);
    const roots: number[] = [];
    for (const pattern of parsed) {
      const id = this.#patterns.push(pattern) - 1;
      const root = this.#state();
      roots.push(root);
      this.#acceptOf.set(this.#build(pattern.node, root, pattern), id);
    }
    this.#gatherRoots(roots, parsed);
    this.#rootNext = new Int32Array(this.vocabulary.size).fill(-2);
  }

  get patternCount(): number {
    return this.#patterns.length;
  }

  /** All matches in order of their first word; for each pattern and first word the longest. */
  match(words: Words): Match[] {
    const matches: Match[] = [];
    const { symbol, before, count } = words;
    const longest = new Map<number, number>();
    for (let first = 0; first < count; first++) {
      const start = symbol[first] as number;
      let state = this.#rootNext[start] as number;
      if (state === -2) state = this.#enter(start);
      if (state === DEAD) continue;
      longest.clear();
      for (let last = first; ; ) {
        const { accepts, next } = this.#states[state] as State;
        for (const pattern of accepts) longest.set(pattern, last);
        last++;
        if (last >= count || (before[last] as number) >= CLAUSE) break;
        const to = symbol[last] as number;
        const known = next.get(to);
        state = known ?? this.#step(state, to);
        if (state === DEAD) break;
      }
      for (const [pattern, last] of longest) this.#report(pattern, first, last, words, matches);
    }
    return matches;
  }

  #report(id: number, first: number, last: number, words: Words, matches: Match[]): void {
    const pattern = this.#patterns[id] as Pattern;
    const before = words.before[first] as number;
    if (pattern.start === 'sentence' && before < SENTENCE) return;
    if (pattern.start === 'clause' && before < COMMA) return;
    if (pattern.atEnd && last + 1 < words.count && (words.before[last + 1] as number) < SENTENCE) return;
    const cue = this.#cueOf[id] as number;
    const index = this.#indexInCue[id] as number;
    if (!pattern.captures) {
      matches.push({ cue, pattern: index, first, last });
      return;
    }
    const captured = this.#capture(pattern, first, last, words);
    if (captured !== undefined) matches.push({ cue, pattern: index, ...captured });
  }

  // ---- building -------------------------------------------------------------------------------------------------

  #intern(node: Node): void {
    if (node.type === 'word') for (const word of node.words) this.vocabulary.intern(word);
    else if (node.type === 'sequence') for (const item of node.items) this.#intern(item);
    else if (node.type === 'choice') for (const option of node.options) this.#intern(option);
    else if (node.type === 'optional' || node.type === 'capture') this.#intern(node.item);
  }

  #state(): number {
    this.#silent.push([]);
    return this.#edges.push([]) - 1;
  }

  /** Adds what `node` finds, from the state `from`; answers the state behind it. */
  #build(node: Node, from: number, pattern: Pattern): number {
    const label = this.#label(node, pattern);
    if (label !== undefined) {
      const to = this.#state();
      this.#edges[from]?.push({ label, to });
      return to;
    }
    switch (node.type) {
      case 'sequence':
        return node.items.reduce((state, item) => this.#build(item, state, pattern), from);
      case 'choice': {
        const end = this.#state();
        const singles = new Set<number>();
        for (const option of node.options) {
          const single = this.#label(option, pattern);
          if (typeof single === 'number') singles.add(single);
          else if (single instanceof Set) for (const symbol of single) singles.add(symbol as number);
          else this.#silent[this.#build(option, from, pattern)]?.push(end);
        }
        if (singles.size > 0) this.#edges[from]?.push({ label: singles, to: end });
        return end;
      }
      case 'optional': {
        const end = this.#build(node.item, from, pattern);
        const join = this.#state();
        this.#silent[from]?.push(join);
        this.#silent[end]?.push(join);
        return join;
      }
      case 'capture':
        return this.#build(node.item, from, pattern);
      case 'gap': {
        const end = this.#state();
        let state = from;
        for (let i = 0; i < node.most; i++) {
          const next = this.#state();
          this.#silent[state]?.push(end);
          this.#edges[state]?.push({ label: 'all', to: next });
          state = next;
        }
        this.#silent[state]?.push(end);
        return end;
      }
      case 'class':
        return this.#build(this.#classNode(node.name, pattern), from, pattern);
      case 'word':
        throw new PatternError('a word without a symbol', pattern.source, 0);
    }
  }

  #classNode(name: string, pattern: Pattern): Node {
    const node = this.#classes.get(name);
    if (node === undefined)
      throw new PatternError(`unknown class <${name}>`, pattern.source, pattern.source.indexOf(`<${name}`));
    return node;
  }

  /** The label of an edge that finds exactly what `node` finds, if it finds single words only. */
  #label(node: Node, pattern: Pattern): Label | undefined {
    if (node.type === 'word') {
      const symbols = node.words.map((word) => this.vocabulary.intern(word));
      return symbols.length === 1 ? symbols[0] : new Set(symbols);
    }
    if (node.type !== 'class') return undefined;
    const single = this.#singleClass(node.name, pattern);
    if (!node.negated) return single;
    if (single === undefined || single === 'all') {
      throw new PatternError(`<!${node.name}> needs a class of single words`, pattern.source, 0);
    }
    return { not: single };
  }

  /** The symbols of a class of single words; `undefined` for a class that holds a phrase. */
  #singleClass(name: string, pattern: Pattern): SymbolSet | 'all' | undefined {
    if (this.#singles.has(name)) return this.#singles.get(name);
    const builtIn = this.vocabulary.builtIn(name);
    const symbols = builtIn ?? this.#singleSymbols(this.#classNode(name, pattern), pattern);
    this.#singles.set(name, symbols);
    return symbols;
  }

  #singleSymbols(node: Node, pattern: Pattern): SymbolSet | undefined {
    const options = node.type === 'choice' ? node.options : [node];
    const symbols = new Set<number>();
    for (const option of options) {
      if (option.type === 'choice') {
        const inner = this.#singleSymbols(option, pattern);
        if (inner === undefined) return undefined;
        for (const symbol of inner) symbols.add(symbol);
        continue;
      }
      const label = this.#label(option, pattern);
      if (typeof label === 'number') symbols.add(label);
      else if (label instanceof Set) for (const symbol of label) symbols.add(symbol as number);
      else return undefined;
    }
    return symbols;
  }

  /** Edges out of all start states, gathered by label, so that entering costs no walk over every pattern. */
  #gatherRoots(roots: readonly number[], patterns: readonly Pattern[]): void {
    const byLabel = new Map<Label, number[]>();
    roots.forEach((root, i) => {
      for (const state of this.#closure([root])) {
        if (this.#acceptOf.has(state))
          throw new PatternError('the pattern may match nothing', patterns[i]?.source ?? '', 0);
        for (const { label, to } of this.#edges[state] ?? []) {
          if (label === 'all' || (typeof label === 'object' && 'not' in label)) {
            throw new PatternError('the pattern may start with any word', patterns[i]?.source ?? '', 0);
          }
          const targets = byLabel.get(label);
          if (targets === undefined) byLabel.set(label, [to]);
          else targets.push(to);
        }
      }
    });
    for (const [label, targets] of byLabel) this.#rootEdges.push({ label, targets });
  }

  // ---- walking --------------------------------------------------------------------------------------------------

  #enter(symbol: number): number {
    const targets: number[] = [];
    for (const edge of this.#rootEdges) if (fits(edge.label, symbol)) targets.push(...edge.targets);
    const state = targets.length === 0 ? DEAD : this.#internState(this.#closure(targets));
    this.#rootNext[symbol] = state;
    return state;
  }

  #step(from: number, symbol: number): number {
    const targets: number[] = [];
    const { members, next } = this.#states[from] as State;
    for (const member of members) {
      for (const edge of this.#edges[member] as Edge[]) if (fits(edge.label, symbol)) targets.push(edge.to);
    }
    const state = targets.length === 0 ? DEAD : this.#internState(this.#closure(targets));
    next.set(symbol, state);
    return state;
  }

  #internState(members: readonly number[]): number {
    const key = members.join();
    const known = this.#stateByKey.get(key);
    if (known !== undefined) return known;
    const accepts = members.flatMap((member) => this.#acceptOf.get(member) ?? []);
    const state = this.#states.push({ members, accepts, next: new Map() }) - 1;
    this.#stateByKey.set(key, state);
    return state;
  }

  /** Forgets the automaton when it has grown too large. Called between texts. */
  trim(): void {
    if (this.#states.length <= MOST_STATES) return;
    this.#states = [];
    this.#stateByKey = new Map();
    this.#rootNext.fill(-2);
  }

  /** The states and all that are reached from them without a word, sorted. */
  #closure(states: readonly number[]): number[] {
    const seen = new Set(states);
    const open = [...seen];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      for (const next of this.#silent[state] as number[]) {
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
      }
    }
    return [...seen].sort((a, b) => a - b);
  }

  // ---- captures -------------------------------------------------------------------------------------------------

  /** The words that «…» covers in the match `[first, last]`. Walks the one pattern again; every (node, word) at most once. */
  #capture(pattern: Pattern, first: number, last: number, words: Words): { first: number; last: number } | undefined {
    let captured: { first: number; last: number } | undefined;
    const walk = (node: Node, at: number, then: (at: number) => boolean): boolean => {
      const label = this.#label(node, pattern);
      if (label !== undefined) return at <= last && fits(label, words.symbol[at] as number) && then(at + 1);
      switch (node.type) {
        case 'sequence': {
          const from = (i: number, place: number): boolean => {
            const item = node.items[i];
            return item === undefined ? then(place) : walk(item, place, (next) => from(i + 1, next));
          };
          return from(0, at);
        }
        case 'choice':
          return node.options.some((option) => walk(option, at, then));
        case 'optional':
          return walk(node.item, at, then) || then(at);
        case 'gap': {
          for (let skipped = 0; skipped <= node.most && at + skipped <= last + 1; skipped++)
            if (then(at + skipped)) return true;
          return false;
        }
        case 'class':
          return walk(this.#classNode(node.name, pattern), at, then);
        case 'capture':
          return walk(node.item, at, (end) => {
            if (end === at || !then(end)) return false;
            captured = { first: at, last: end - 1 };
            return true;
          });
        case 'word':
          return false;
      }
    };
    walk(pattern.node, first, (at) => at === last + 1);
    return captured;
  }
}

function fits(label: Label, symbol: number): boolean {
  if (typeof label === 'number') return label === symbol;
  if (label === 'all') return true;
  return 'not' in label ? !label.not.has(symbol) : label.has(symbol);
}
