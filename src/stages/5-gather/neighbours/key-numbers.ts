/** Numbers keys in order of their coming, from 0: a table with open addressing over 32-bit hashes, 16 to 32 bytes a key. */
export class KeyNumbers {
  /** Of each slot a key and its number plus 1, 0 for a free slot: side by side, since the processor fetches both at once. */
  #slots = new Uint32Array(2 * 1024);
  #count = 0;

  /** The number of a key, which is new when the key is. */
  numberOf(key: number): number {
    const slots = this.#slots;
    const at = slotOf(slots, key);
    if (slots[at + 1] !== 0) return slots[at + 1]! - 1;
    slots[at] = key;
    slots[at + 1] = ++this.#count;
    if (4 * this.#count > slots.length) this.#grow();
    return this.#count - 1;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(2 * this.#slots.length);
    for (let k = 0; k < old.length; k += 2) {
      if (old[k + 1] === 0) continue;
      const at = slotOf(slots, old[k]!);
      slots[at] = old[k]!;
      slots[at + 1] = old[k + 1]!;
    }
    this.#slots = slots;
  }
}

/** Where a key stands in the table, or where it would. */
function slotOf(slots: Uint32Array, key: number): number {
  const mask = slots.length - 2;
  const mixed = Math.imul(key, 0x9e3779b1);
  let at = ((mixed ^ (mixed >>> 15)) << 1) & mask;
  while (slots[at + 1] !== 0 && slots[at] !== key) at = (at + 2) & mask;
  return at;
}
