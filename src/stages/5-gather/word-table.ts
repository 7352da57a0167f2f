/** The words of one report, counted: open addressing over hashes, in arrays that are kept between reports. A slot is the place of a word in each of them. */
export class WordTable {
  /** Slots in use, in order of the words' first places: the first `size` entries. */
  used = new Int32Array(2048);
  size = 0;
  hash = new Uint32Array(4096);
  counts = new Uint32Array(4096);
  capitals = new Uint32Array(4096);
  /** 1 for a word of the opening. */
  lead = new Uint8Array(4096);
  /** UTF-16 units of the word where it first stands, 255 at most. */
  length = new Uint8Array(4096);
  /** What the profiler makes of the word. */
  weight = new Float32Array(4096);
  marks = new Uint8Array(4096);

  /** Forgets all words. */
  clear(): void {
    for (let k = 0; k < this.size; k++) this.counts[this.used[k]!] = 0;
    this.size = 0;
  }

  /** Counts one place of a word as `times` places. */
  count(word: number, times: number, capital: boolean, inLead: boolean, units: number): void {
    const slot = this.slotOf(word);
    if (this.counts[slot] === 0) {
      if (this.size === this.used.length) { this.#grow(); this.count(word, times, capital, inLead, units); return; }
      this.used[this.size++] = slot;
      this.hash[slot] = word;
      this.capitals[slot] = this.lead[slot] = 0;
      this.length[slot] = Math.min(255, units);
    }
    this.counts[slot]! += times;
    if (capital) this.capitals[slot]! += times;
    if (inLead) this.lead[slot] = 1;
  }

  /** The slot of a word, or the free slot where it would go. */
  slotOf(word: number): number {
    const mask = this.hash.length - 1;
    let slot = (Math.imul(word, 0x9e3779b1) >>> 8) & mask;
    while (this.counts[slot] !== 0 && this.hash[slot] !== word) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const old = { ...this };
    const size = 4 * this.hash.length;
    [this.hash, this.counts, this.capitals] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
    [this.lead, this.length, this.marks] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
    this.weight = new Float32Array(size);
    this.used = new Int32Array(size / 2);
    for (let k = 0; k < this.size; k++) {
      const from = old.used[k]!;
      const slot = this.slotOf(old.hash[from]!);
      this.hash[slot] = old.hash[from]!;
      this.counts[slot] = old.counts[from]!;
      this.capitals[slot] = old.capitals[from]!;
      this.lead[slot] = old.lead[from]!;
      this.length[slot] = old.length[from]!;
      this.used[k] = slot;
    }
  }
}
