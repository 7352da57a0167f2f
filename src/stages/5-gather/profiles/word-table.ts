/**
 * The words of one report, counted, in order of their first places: each array holds something of every word, `size` entries of it. A table with open
 * addressing over hashes finds a word's place. The arrays are kept between reports.
 */
export class WordTable {
  size = 0;
  hash = new Uint32Array(1024);
  counts = new Uint32Array(1024);
  capitals = new Uint32Array(1024);
  /** 1 for a word of the opening. */
  lead = new Uint8Array(1024);
  /** UTF-16 units of the word where it first stands, 255 at most. */
  length = new Uint8Array(1024);
  /** What the profiler makes of the word. */
  weight = new Float32Array(1024);
  marks = new Uint8Array(1024);
  /** Places of words, plus 1; 0 for a free slot. And the slot of each word. */
  #places = new Int32Array(4096);
  #slots = new Int32Array(1024);

  /** Forgets all words. */
  clear(): void {
    const places = this.#places;
    const slots = this.#slots;
    for (let k = 0; k < this.size; k++) places[slots[k]!] = 0;
    this.size = 0;
  }

  /** Counts one place of a word as `times` places. */
  count(word: number, times: number, capital: boolean, inLead: boolean, units: number): void {
    const at = this.#placeOf(word, units);
    this.counts[at]! += times;
    if (capital) this.capitals[at]! += times;
    if (inLead) this.lead[at] = 1;
  }

  #placeOf(word: number, units: number): number {
    const places = this.#places;
    const hash = this.hash;
    const mask = places.length - 1;
    let slot = slotFor(word, mask);
    for (let place = places[slot]!; place !== 0; place = places[slot]!) {
      if (hash[place - 1] === word) return place - 1;
      slot = (slot + 1) & mask;
    }
    if (this.size === hash.length) {
      this.#grow();
      return this.#placeOf(word, units);
    }
    const at = this.size++;
    places[slot] = at + 1;
    this.#slots[at] = slot;
    this.hash[at] = word;
    this.counts[at] = this.capitals[at] = this.lead[at] = 0;
    this.length[at] = Math.min(255, units);
    return at;
  }

  #grow(): void {
    const size = 4 * this.hash.length;
    const grown = <T extends Uint32Array | Uint8Array | Float32Array>(array: T, larger: T): T => {
      larger.set(array);
      return larger;
    };
    this.hash = grown(this.hash, new Uint32Array(size));
    this.counts = grown(this.counts, new Uint32Array(size));
    this.capitals = grown(this.capitals, new Uint32Array(size));
    this.lead = grown(this.lead, new Uint8Array(size));
    this.length = grown(this.length, new Uint8Array(size));
    this.marks = new Uint8Array(size);
    this.weight = new Float32Array(size);
    this.#places = new Int32Array(4 * size);
    this.#slots = new Int32Array(size);
    const mask = this.#places.length - 1;
    for (let k = 0; k < this.size; k++) {
      let slot = slotFor(this.hash[k]!, mask);
      while (this.#places[slot] !== 0) slot = (slot + 1) & mask;
      this.#places[slot] = k + 1;
      this.#slots[k] = slot;
    }
  }
}

function slotFor(word: number, mask: number): number {
  return (Math.imul(word, 0x9e3779b1) >>> 8) & mask;
}
