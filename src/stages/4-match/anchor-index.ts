/** Longest list of documents for which every pair that shares the anchor is looked at. */
const COMMON = 64;
/** How many documents stand for all the others of an anchor that is more common than that. */
const LEADERS = 16;
/** An anchor shared by up to this many documents counts fully; a more common one less, so that a house line alone does not make a pair but a story that thousands carry does. */
const RARE = 24;
/** Weight of shared anchors from which a pair is worth aligning. */
const ENOUGH = 1;
/** Entries a slot of the table: anchor (0 for an empty slot), newest posting, number of documents. */
const SLOT = 3;

/** The arrays of an index, trimmed to what is used; `load` gives an equal index back. */
export interface SavedAnchors {
  readonly format: 'anchors/1';
  readonly sampling: number;
  /** First posting of each document, and the end of the last. */
  readonly firstPosting: Int32Array;
  /** Length of each document as it was given. */
  readonly lengths: Int32Array;
  /** The anchor of each posting, in order of documents. */
  readonly anchors: Int32Array;
}

/**
 * An inverted index from sampled shingles (anchors) to documents, which grows document by document. An anchor is a shingle whose hash is
 * below 2^32 / sampling, so two texts that share a stretch share its anchors wherever it stands (sampling by hash value after Manber 1994;
 * containment after Broder 1997). Memory: 12 bytes a posting and 20 to 40 bytes a distinct anchor.
 */
export class AnchorIndex {
  readonly sampling: number;
  readonly #below: number;
  #documents = 0;
  #postings = 0;
  #firstPosting: Int32Array = new Int32Array(256);
  #lengths: Int32Array = new Int32Array(256);
  #slotOf: Int32Array = new Int32Array(4096);
  #documentOf: Int32Array = new Int32Array(4096);
  #older: Int32Array = new Int32Array(4096);
  #used = 0;
  #slots: Int32Array;
  #mask = 8191;

  /** One shingle in `sampling` is an anchor; 1 takes all. `postings` is how many are expected, so that the table need not grow. Throws a RangeError for a sampling below 1. */
  constructor(sampling: number, postings = 0) {
    if (!(sampling >= 1)) throw new RangeError(`sampling must be at least 1, not ${sampling}`);
    this.sampling = sampling;
    this.#below = 0x1_0000_0000 / sampling;
    while (this.#mask < 2 * postings) this.#mask = 2 * this.#mask + 1;
    this.#slots = new Int32Array(SLOT * (this.#mask + 1));
  }

  /** Adds a document by its shingles (the first `count` of `hashes`) and its length; returns its number. */
  add(hashes: Uint32Array, count: number, length: number): number {
    const document = this.#open(length);
    const below = this.#below;
    for (let k = 0; k < count; k++) {
      const hash = hashes[k]!;
      if (hash < below) this.#post(hash === 0 ? 1 : hash | 0, document);
    }
    this.#firstPosting[document + 1] = this.#postings;
    return document;
  }

  /**
   * Calls `visit` once for every pair of documents that share enough anchors, `newer` being the one added later.
   * The set of pairs does not depend on the order in which documents were added, given that no two have both one length and different words.
   */
  pairs(visit: (newer: number, older: number) => void): void {
    const leaders = new Map<number, ReadonlySet<number>>();
    const score = new Float64Array(this.#documents);
    const touched: number[] = [];
    for (let document = 0; document < this.#documents; document++) {
      for (let p = this.#firstPosting[document]!; p < this.#firstPosting[document + 1]!; p++) {
        if (this.#older[p]! >= 0) this.#scorePosting(p, document, score, touched, leaders);
      }
      touched.sort((x, y) => x - y);
      for (const older of touched) {
        if (score[older]! >= ENOUGH) visit(document, older);
        score[older] = 0;
      }
      touched.length = 0;
    }
  }

  /** The index as plain arrays. */
  save(): SavedAnchors {
    const anchors = new Int32Array(this.#postings);
    for (let p = 0; p < this.#postings; p++) anchors[p] = this.#slots[this.#slotOf[p]! * SLOT]!;
    return {
      format: 'anchors/1', sampling: this.sampling, firstPosting: this.#firstPosting.slice(0, this.#documents + 1),
      lengths: this.#lengths.slice(0, this.#documents), anchors,
    };
  }

  /** An index equal to the one that was saved. Throws a RangeError when the arrays do not fit each other. */
  static load({ sampling, firstPosting, lengths, anchors }: SavedAnchors): AnchorIndex {
    if (firstPosting.length !== lengths.length + 1 || firstPosting.at(-1) !== anchors.length) throw new RangeError('the arrays of a saved index do not fit each other');
    const index = new AnchorIndex(sampling);
    for (let document = 0; document < lengths.length; document++) {
      index.#open(lengths[document]!);
      for (let p = firstPosting[document]!; p < firstPosting[document + 1]!; p++) index.#post(anchors[p]!, document);
      index.#firstPosting[document + 1] = index.#postings;
    }
    return index;
  }

  #open(length: number): number {
    const document = this.#documents++;
    if (document + 1 >= this.#firstPosting.length) {
      this.#firstPosting = grown(this.#firstPosting);
      this.#lengths = grown(this.#lengths);
    }
    this.#firstPosting[document] = this.#postings;
    this.#lengths[document] = length;
    return document;
  }

  #post(anchor: number, document: number): void {
    const at = this.#find(anchor);
    const newest = this.#slots[at + 1]!;
    if (this.#slots[at] === 0) this.#slots[at] = anchor;
    else if (this.#documentOf[newest] === document) return;
    if (this.#postings === this.#older.length) this.#growPostings();
    const p = this.#postings++;
    this.#slotOf[p] = at / SLOT;
    this.#documentOf[p] = document;
    this.#older[p] = this.#slots[at + 2] === 0 ? -1 : newest;
    this.#slots[at + 1] = p;
    if (this.#slots[at + 2]!++ === 0 && ++this.#used * 2 > this.#mask) this.#growSlots();
  }

  /** Where `anchor` stands or would stand in the table. */
  #find(anchor: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    // Anchors are hashes already, and below a bound: their lower bits spread them.
    let slot = anchor & mask;
    for (;;) {
      const found = slots[slot * SLOT]!;
      if (found === anchor || found === 0) return slot * SLOT;
      slot = (slot + 1) & mask;
    }
  }

  #scorePosting(p: number, document: number, score: Float64Array, touched: number[], leaders: Map<number, ReadonlySet<number>>): void {
    const slot = this.#slotOf[p]!;
    const shared = this.#slots[slot * SLOT + 2]!;
    const weight = shared <= RARE ? 1 : (RARE / shared) ** 0.75;
    const few = shared > COMMON ? this.#leadersOf(slot, leaders) : null;
    if (few === null || few.has(document)) {
      for (let q = this.#older[p]!; q >= 0; q = this.#older[q]!) addScore(this.#documentOf[q]!, weight, score, touched);
    } else {
      for (const leader of few) if (leader < document) addScore(leader, weight, score, touched);
    }
  }

  /** The longest documents of a slot; they stand for the rest when it is crowded. */
  #leadersOf(slot: number, known: Map<number, ReadonlySet<number>>): ReadonlySet<number> {
    const before = known.get(slot);
    if (before !== undefined) return before;
    const all: number[] = [];
    for (let q = this.#slots[slot * SLOT + 1]!; q >= 0; q = this.#older[q]!) all.push(this.#documentOf[q]!);
    all.sort((x, y) => this.#lengths[y]! - this.#lengths[x]! || x - y);
    const leaders = new Set(all.slice(0, LEADERS));
    known.set(slot, leaders);
    return leaders;
  }

  #growPostings(): void {
    this.#slotOf = grown(this.#slotOf);
    this.#documentOf = grown(this.#documentOf);
    this.#older = grown(this.#older);
  }

  #growSlots(): void {
    const old = this.#slots;
    const moved = new Int32Array(this.#mask + 1);
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(SLOT * (this.#mask + 1));
    for (let slot = 0; slot < moved.length; slot++) {
      if (old[slot * SLOT] === 0) continue;
      const at = this.#find(old[slot * SLOT]!);
      this.#slots.set(old.subarray(slot * SLOT, slot * SLOT + SLOT), at);
      moved[slot] = at / SLOT;
    }
    for (let p = 0; p < this.#postings; p++) this.#slotOf[p] = moved[this.#slotOf[p]!]!;
  }
}

function addScore(document: number, weight: number, score: Float64Array, touched: number[]): void {
  if (score[document] === 0) touched.push(document);
  score[document] = score[document]! + weight;
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
