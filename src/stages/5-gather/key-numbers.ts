/** Numbers keys in order of their coming, from 0: a table with open addressing over 32-bit hashes, 12 to 20 bytes a key. */
export class KeyNumbers {
  #hashes = new Uint32Array(512);
  /** Numbers, plus 1; 0 for a free slot. */
  #slots = new Int32Array(1024);
  #count = 0;

  /** The number of a key, which is new when the key is. */
  numberOf(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(key, mask);
    for (let found = this.#slots[slot]!; found !== 0; found = this.#slots[slot]!) {
      if (this.#hashes[found - 1] === key) return found - 1;
      slot = (slot + 1) & mask;
    }
    if (this.#count === this.#hashes.length) {
      this.#grow();
      return this.numberOf(key);
    }
    this.#hashes[this.#count] = key;
    this.#slots[slot] = this.#count + 1;
    return this.#count++;
  }

  #grow(): void {
    const hashes = new Uint32Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let k = 0; k < this.#count; k++) {
      let slot = slotOf(hashes[k]!, mask);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = k + 1;
    }
  }
}

function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}
