const EMPTY = -1;

/**
 * (state, symbol) → state, in two flat arrays with open addressing: a third of the time of a `Map` a state. States and
 * symbols must be below 65,535, so that both fit in one key of 32 bits.
 */
export class TransitionTable {
  #keys = new Int32Array(1 << 12).fill(EMPTY);
  #states = new Int32Array(1 << 12);
  #size = 0;

  /** The state behind, or `missing` where none was set. */
  get(state: number, symbol: number, missing: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    const key = (state << 16) | symbol;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const there = keys[slot] as number;
      if (there === key) return this.#states[slot] as number;
      if (there === EMPTY) return missing;
    }
  }

  /** Sets what was not set before. */
  set(state: number, symbol: number, to: number): void {
    if (++this.#size * 2 > this.#keys.length) this.#grow();
    this.#put((state << 16) | symbol, to);
  }

  clear(): void {
    this.#keys.fill(EMPTY);
    this.#size = 0;
  }

  #put(key: number, to: number): void {
    const mask = this.#keys.length - 1;
    let slot = spread(key) & mask;
    while (this.#keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#states[slot] = to;
  }

  #grow(): void {
    const keys = this.#keys;
    const states = this.#states;
    this.#keys = new Int32Array(keys.length * 4).fill(EMPTY);
    this.#states = new Int32Array(keys.length * 4);
    for (const [slot, key] of keys.entries()) if (key !== EMPTY) this.#put(key, states[slot] as number);
  }
}

/** Knuth's multiplicative hash, its high bits folded down. */
const spread = (key: number): number => {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
};
