import { type CompiledPatterns, flipBit, hasBit, STATE_BLOCK_BITS } from './compiled-patterns.ts';
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
/** Of so many symbols is remembered which sets they fit: a kilobyte or two each. */
const MOST_SYMBOLS = 4000;
/** From here on the turns are counted anew, long before they would not fit in 32 bits. */
const MOST_TURNS = 1 << 30;

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
  /** By the hash of its members: the last state that has it; and by state the one before it with the same hash. */
  #byHash = new Map<number, number>();
  #alike: number[] = [];
  /** By symbol: the sets that it fits, a bit each. */
  readonly #fitting = new Map<number, Int32Array>();
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
    const { edgeBlock, edgeStart, edgeLabel, edgeBack } = this.#compiled;
    const fitting = this.#setsOf(symbol);
    const members = this.#members[from >> 1] as Int32Array;
    this.#startGathering();
    for (let i = 0; i < members.length; i++) {
      const member = members[i] as number;
      const behind = member + 1;
      const end = (edgeBlock[behind >> STATE_BLOCK_BITS] as number) + (edgeStart[behind] as number);
      let at = (edgeBlock[member >> STATE_BLOCK_BITS] as number) + (edgeStart[member] as number);
      for (; at < end; at++) {
        const label = edgeLabel[at] as number;
        const fits = label >= 0 ? label === symbol : hasBit(fitting, -1 - label);
        if (fits) this.#gather(edgeBack[at] === 0 ? this.#farTarget(at) : member - (edgeBack[at] as number));
      }
    }
    const state = this.#gatheredState();
    this.transitions.set(from >> 1, symbol, state);
    return state;
  }

  /** Forgets what was worked out if it has become much. */
  trim(): void {
    if (this.#turn > MOST_TURNS) {
      this.#turn = 0;
      this.#gatheredAt.fill(0);
    }
    if (this.#members.length <= MOST_STATES) return;
    this.#members = [];
    this.#byHash = new Map();
    this.#alike = [];
    this.accepts.length = 0;
    this.transitions.clear();
    this.entries.fill(UNKNOWN);
  }

  #setsOf(symbol: number): Int32Array {
    const known = this.#fitting.get(symbol);
    if (known !== undefined) return known;
    const { symbolStart, symbolSets, negatedSets } = this.#compiled;
    const sets = new Int32Array(negatedSets);
    const end = symbolStart[symbol + 1] as number;
    for (let at = symbolStart[symbol] as number; at < end; at++) flipBit(sets, symbolSets[at] as number);
    if (this.#fitting.size >= MOST_SYMBOLS) this.#fitting.clear();
    this.#fitting.set(symbol, sets);
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
