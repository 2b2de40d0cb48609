import { type CompiledPatterns, STATE_BLOCK_BITS } from './compiled-patterns.ts';
import { TransitionTable } from './transition-table.ts';

/** States are told by twice their index, and one more where patterns end in them: most times there is nothing to look at. */
export const ACCEPTS = 1;
/** No phrase goes on. */
export const DEAD = -1;
/** Where it leads has not been worked out yet. */
export const UNKNOWN = -2;

const NOTHING: readonly number[] = [];
/**
 * Past so many states the automaton is forgotten and built anew, so that memory stays bounded: a few dozen megabytes. What all
 * rules together visit in half a megabyte of different texts is a third of it. `TransitionTable` has room for no more.
 */
const MOST_STATES = 60_000;
/** A state of so many members that is left often has its ways out gathered by label. */
const LARGE_STATE = 16;
/** How often it is left before that pays. */
const OFTEN = 3;

/** Of so many symbols is remembered which sets list them: a kilobyte or two each. */
const MOST_SYMBOLS = 4000;

/** Whether the set is one of `sets`, a bit each. */
const isIn = (sets: Int32Array, set: number): boolean => (((sets[set >> 5] as number) >>> (set & 31)) & 1) === 1;

/** The edges out of a state by their labels: words first, then sets, then sets that mean all but what they list. */
interface WaysOut {
  readonly labels: Int32Array;
  readonly firstSet: number;
  readonly firstNegated: number;
  /** The targets of label `i` begin at `starts[i]` and end before `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** Where a word leads that is in none of the sets; `UNKNOWN` until one comes. */
  usual: number;
}

/**
 * The compiled patterns made deterministic, state by state as texts need it. A state stands for a set of states of the compiled
 * automaton, its members.
 */
export class Automaton {
  /** By symbol: the state that a phrase is in behind that word as its first. */
  readonly entries: Int32Array;
  readonly transitions = new TransitionTable();
  /** By state: the patterns that end in it. */
  readonly accepts: (readonly number[])[] = [];
  readonly #compiled: CompiledPatterns;
  /** By state, sorted. */
  #members: Int32Array[] = [];
  /** By state: of large ones the ways out, or how often it was left before they were gathered. */
  #waysOut: (WaysOut | number)[] = [];
  /** By the hash of its members: the last state that has it; and by state the one before it with the same hash. */
  #byHash = new Map<number, number>();
  #alike: number[] = [];
  /** By symbol: a bit for each set, whether it lists the symbol. */
  readonly #setsOf = new Map<number, Int32Array>();
  /** The members of the state that is looked for. */
  #gathered = new Int32Array(1 << 10);
  #gatheredLength = 0;
  #gatheredHash = 0;
  /** By state of the compiled automaton: the turn at which it was gathered last. */
  readonly #gatheredAt: Int32Array;
  #turn = 0;

  constructor(compiled: CompiledPatterns, symbols: number) {
    this.#compiled = compiled;
    this.entries = new Int32Array(symbols).fill(UNKNOWN);
    this.#gatheredAt = new Int32Array(compiled.edgeStart.length);
  }

  /** Works out `entries[symbol]`, which is `UNKNOWN`. */
  enter(symbol: number): number {
    const { entryStart, entryRow, rootStart, rootTo } = this.#compiled;
    this.#startGathering();
    for (let i = entryStart[symbol] as number; i < (entryStart[symbol + 1] as number); i++) {
      const row = entryRow[i] as number;
      for (let at = rootStart[row] as number; at < (rootStart[row + 1] as number); at++)
        this.#gather(rootTo[at] as number);
    }
    const state = this.#gatheredState();
    this.entries[symbol] = state;
    return state;
  }

  /** Works out and remembers where the symbol leads from the state, which `transitions` does not know. */
  step(from: number, symbol: number): number {
    const index = from >> 1;
    const ways = this.#waysOutOf(index);
    const state = ways === undefined ? this.#goFromMembers(index, symbol) : this.#goByLabels(ways, symbol);
    this.transitions.set(index, symbol, state);
    return state;
  }

  /** Forgets what was worked out if it has become much. */
  trim(): void {
    if (this.#members.length <= MOST_STATES) return;
    this.#members = [];
    this.#waysOut = [];
    this.#byHash = new Map();
    this.#alike = [];
    this.accepts.length = 0;
    this.transitions.clear();
    this.entries.fill(UNKNOWN);
  }

  #goFromMembers(index: number, symbol: number): number {
    const { edgeBlock, edgeStart, edgeLabel, edgeBack, setNegated } = this.#compiled;
    const sets = this.#setsThatList(symbol);
    const members = this.#members[index] as Int32Array;
    this.#startGathering();
    for (let i = 0; i < members.length; i++) {
      const member = members[i] as number;
      const behind = member + 1;
      const end = (edgeBlock[behind >> STATE_BLOCK_BITS] as number) + (edgeStart[behind] as number);
      let at = (edgeBlock[member >> STATE_BLOCK_BITS] as number) + (edgeStart[member] as number);
      for (; at < end; at++) {
        const label = edgeLabel[at] as number;
        const fits = label >= 0 ? label === symbol : isIn(sets, -1 - label) !== (setNegated[-1 - label] === 1);
        if (fits) this.#gather(edgeBack[at] === 0 ? this.#farTarget(at) : member - (edgeBack[at] as number));
      }
    }
    return this.#gatheredState();
  }

  #goByLabels(ways: WaysOut, symbol: number): number {
    const sets = this.#setsThatList(symbol);
    const { labels, firstSet, firstNegated } = ways;
    this.#startGathering();
    for (let i = 0; i < firstSet; i++) {
      if (labels[i] !== symbol) continue;
      this.#gatherWay(ways, i);
      break;
    }
    for (let i = firstSet; i < firstNegated; i++) if (isIn(sets, -1 - (labels[i] as number))) this.#gatherWay(ways, i);
    let isUsual = this.#gatheredLength === 0;
    if (isUsual && ways.usual !== UNKNOWN) {
      for (let i = firstNegated; i < labels.length && isUsual; i++) isUsual = !isIn(sets, -1 - (labels[i] as number));
      if (isUsual) return ways.usual;
    }
    for (let i = firstNegated; i < labels.length; i++) {
      if (!isIn(sets, -1 - (labels[i] as number))) this.#gatherWay(ways, i);
      else isUsual = false;
    }
    const state = this.#gatheredState();
    if (isUsual) ways.usual = state;
    return state;
  }

  /** The ways out of a large state that has been left before; counts how often it was. */
  #waysOutOf(index: number): WaysOut | undefined {
    const known = this.#waysOut[index] as WaysOut | number;
    if (typeof known === 'object') return known;
    if ((this.#members[index] as Int32Array).length < LARGE_STATE) return undefined;
    const ways = known + 1 < OFTEN ? known + 1 : this.#gatherWaysOut(index);
    this.#waysOut[index] = ways;
    return typeof ways === 'object' ? ways : undefined;
  }

  #gatherWaysOut(index: number): WaysOut {
    const { edgeBlock, edgeStart, edgeLabel, edgeBack, setNegated } = this.#compiled;
    const targetsOf = new Map<number, number[]>();
    let size = 0;
    for (const member of this.#members[index] as Int32Array) {
      const behind = member + 1;
      const end = (edgeBlock[behind >> STATE_BLOCK_BITS] as number) + (edgeStart[behind] as number);
      let at = (edgeBlock[member >> STATE_BLOCK_BITS] as number) + (edgeStart[member] as number);
      for (; at < end; at++, size++) {
        const target = edgeBack[at] === 0 ? this.#farTarget(at) : member - (edgeBack[at] as number);
        const label = edgeLabel[at] as number;
        const targets = targetsOf.get(label);
        if (targets === undefined) targetsOf.set(label, [target]);
        else targets.push(target);
      }
    }
    const isNegated = (label: number): boolean => label < 0 && setNegated[-1 - label] === 1;
    const all = [...targetsOf.keys()];
    const words = all.filter((label) => label >= 0);
    const sets = all.filter((label) => label < 0 && !isNegated(label));
    const labels = words.concat(sets, all.filter(isNegated));
    const starts = new Int32Array(labels.length + 1);
    const targets = new Int32Array(size);
    for (let i = 0; i < labels.length; i++) {
      const own = targetsOf.get(labels[i] as number) as number[];
      targets.set(own, starts[i]);
      starts[i + 1] = (starts[i] as number) + own.length;
    }
    return {
      labels: Int32Array.from(labels),
      firstSet: words.length,
      firstNegated: words.length + sets.length,
      starts,
      targets,
      usual: UNKNOWN,
    };
  }

  #setsThatList(symbol: number): Int32Array {
    const known = this.#setsOf.get(symbol);
    if (known !== undefined) return known;
    const { symbolStart, symbolSets, setNegated } = this.#compiled;
    const sets = new Int32Array((setNegated.length >> 5) + 1);
    for (let at = symbolStart[symbol] as number; at < (symbolStart[symbol + 1] as number); at++) {
      const set = symbolSets[at] as number;
      sets[set >> 5] = (sets[set >> 5] as number) | (1 << (set & 31));
    }
    if (this.#setsOf.size >= MOST_SYMBOLS) this.#setsOf.clear();
    this.#setsOf.set(symbol, sets);
    return sets;
  }

  #farTarget(edge: number): number {
    const { farEdge, farTarget } = this.#compiled;
    return farTarget[farEdge.indexOf(edge)] as number;
  }

  #startGathering(): void {
    this.#turn++;
    this.#gatheredLength = 0;
    this.#gatheredHash = 0;
  }

  #gatherWay({ starts, targets }: WaysOut, label: number): void {
    const end = starts[label + 1] as number;
    for (let at = starts[label] as number; at < end; at++) this.#gather(targets[at] as number);
  }

  #gather(member: number): void {
    if (this.#gatheredAt[member] === this.#turn) return;
    this.#gatheredAt[member] = this.#turn;
    if (this.#gatheredLength === this.#gathered.length) {
      const wider = new Int32Array(this.#gathered.length * 2);
      wider.set(this.#gathered);
      this.#gathered = wider;
    }
    this.#gathered[this.#gatheredLength++] = member;
    // A sum, as the order in which they come does not count; Knuth's multiplicative hash spreads what is added.
    this.#gatheredHash = (this.#gatheredHash + Math.imul(member + 1, 0x9e3779b1)) | 0;
  }

  /** The state that stands for what was gathered. */
  #gatheredState(): number {
    if (this.#gatheredLength === 0) return DEAD;
    const before = this.#byHash.get(this.#gatheredHash) ?? UNKNOWN;
    for (let state = before; state !== UNKNOWN; state = this.#alike[state >> 1] as number)
      if (this.#isGathered(this.#members[state >> 1] as Int32Array)) return state;
    const { acceptStart, acceptPattern } = this.#compiled;
    const members = this.#gathered.slice(0, this.#gatheredLength).sort();
    const accepts: number[] = [];
    for (const member of members) {
      for (let at = acceptStart[member] as number; at < (acceptStart[member + 1] as number); at++)
        accepts.push(acceptPattern[at] as number);
    }
    const state = ((this.#members.push(members) - 1) << 1) | (accepts.length === 0 ? 0 : ACCEPTS);
    this.accepts.push(accepts.length === 0 ? NOTHING : accepts);
    this.#waysOut.push(0);
    this.#alike.push(before);
    this.#byHash.set(this.#gatheredHash, state);
    return state;
  }

  #isGathered(members: Int32Array): boolean {
    if (members.length !== this.#gatheredLength) return false;
    for (let i = 0; i < members.length; i++) if (this.#gatheredAt[members[i] as number] !== this.#turn) return false;
    return true;
  }
}
