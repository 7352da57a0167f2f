/** Entries a slot of the table: lower number + 1 (0 for an empty slot), higher number, count. */
const SLOT = 3;

/** Counts by unordered pair of numbers: one table with open addressing, 24 to 48 bytes a pair. */
export class PairTable {
  #slots = new Int32Array(SLOT * 1024);
  #mask = 1023;
  #used = 0;

  /** Adds to the count of a pair. */
  add(x: number, y: number, count: number): void {
    const at = this.#find(x, y);
    if (this.#slots[at] === 0) {
      this.#slots[at] = Math.min(x, y) + 1;
      this.#slots[at + 1] = Math.max(x, y);
      this.#used++;
    }
    this.#slots[at + 2]! += count;
    if (this.#used * 2 > this.#mask) this.#grow();
  }

  /** Adds to the count of a pair that has one already. */
  addIfThere(x: number, y: number, count: number): void {
    const at = this.#find(x, y);
    if (this.#slots[at] !== 0) this.#slots[at + 2]! += count;
  }

  /** Calls `visit` for every pair, in no order that means anything. */
  forEach(visit: (lower: number, higher: number, count: number) => void): void {
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at += SLOT) if (slots[at] !== 0) visit(slots[at]! - 1, slots[at + 1]!, slots[at + 2]!);
  }

  #find(x: number, y: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const [lower, higher] = x < y ? [x + 1, y] : [y + 1, x];
    let hash = Math.imul(lower, 0x2c1b3c6d) ^ Math.imul(higher, 0x297a2d39);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT;
      if (slots[at] === 0 || (slots[at] === lower && slots[at + 1] === higher)) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(SLOT * (this.#mask + 1));
    for (let at = 0; at < old.length; at += SLOT) {
      if (old[at] === 0) continue;
      this.#slots.set(old.subarray(at, at + SLOT), this.#find(old[at]! - 1, old[at + 1]!));
    }
  }
}
