const EMPTY = -1;

/**
 * (state, symbol) → any integer, in a flat array with open addressing: a third of the time of a `Map` a state. States and
 * symbols must be below 65,535, so that both fit in one key of 32 bits. A slot is two numbers, key and value, side by side, so
 * that looking at both fetches one line of the cache.
 */
export class TransitionTable {
  #slots = new Int32Array(1 << 13).fill(EMPTY);
  #size = 0;

  /** What was set, or `missing` where none was set. */
  get(state: number, symbol: number, missing: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    const key = (state << 16) | symbol;
    for (let at = (spread(key) << 1) & mask; ; at = (at + 2) & mask) {
      const there = slots[at] as number;
      if (there === key) return slots[at + 1] as number;
      if (there === EMPTY) return missing;
    }
  }

  /** Sets what was not set before. */
  set(state: number, symbol: number, to: number): void {
    if (++this.#size * 4 > this.#slots.length) this.#grow();
    this.#put((state << 16) | symbol, to);
  }

  clear(): void {
    this.#slots.fill(EMPTY);
    this.#size = 0;
  }

  #put(key: number, to: number): void {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let at = (spread(key) << 1) & mask;
    while (slots[at] !== EMPTY) at = (at + 2) & mask;
    slots[at] = key;
    slots[at + 1] = to;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 4).fill(EMPTY);
    for (let at = 0; at < slots.length; at += 2)
      if (slots[at] !== EMPTY) this.#put(slots[at] as number, slots[at + 1] as number);
  }
}

/** Knuth's multiplicative hash, its high bits folded down. */
const spread = (key: number): number => {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
};
