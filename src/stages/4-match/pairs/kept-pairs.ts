import { withRoom } from '../kernel/arrays.ts';

/**
 * Entries a pair: lower document, higher document, count of shared anchors (0 when the pair is no longer kept), first number of its passages, next
 * pair of the lower document, next of the higher.
 */
const PAIR = 6;
const [LOWER, HIGHER, COUNT, PASSAGES, NEXT_OF_LOWER, NEXT_OF_HIGHER] = [0, 1, 2, 3, 4, 5] as const;

/** Numbers a passage: start and end in the lower document, start and end in the higher. */
export const PASSAGE = 4;

/** Pairs of documents that share wording, with their passages: 24 bytes a pair and 16 a passage. */
export class KeptPairs {
  #pairs = new Int32Array(PAIR * 256);
  #count = 0;
  #passages = new Int32Array(1024);
  #filled = 0;
  /** The newest pair of each document, plus 1. */
  #newest = new Int32Array(256);
  /** Pairs that `lower` dropped since this was emptied. */
  readonly dropped: number[] = [];

  /** How many pairs there ever were; numbers of pairs are below. */
  get count(): number {
    return this.#count;
  }

  /** Keeps a pair; `passages` are in order of the lower document. */
  add(lower: number, higher: number, count: number, passages: ArrayLike<number>): void {
    this.#pairs = withRoom(this.#pairs, PAIR * (this.#count + 1));
    this.#passages = withRoom(this.#passages, this.#filled + passages.length);
    this.#newest = withRoom(this.#newest, higher + 1);
    this.#pairs.set([lower, higher, count, this.#filled, this.#newest[lower]!, this.#newest[higher]!], PAIR * this.#count);
    this.#passages.set(passages, this.#filled);
    this.#filled += passages.length;
    this.#newest[lower] = this.#newest[higher] = ++this.#count;
  }

  /** Takes from the count of a pair; one of which `isEnough` says that too little is left is no longer kept, and goes to `dropped`. */
  lower(pair: number, by: number, isEnough: (left: number) => boolean): void {
    const at = PAIR * pair + COUNT;
    this.#pairs[at]! -= by;
    if (!isEnough(this.#pairs[at]!)) this.drop(pair);
  }

  /** Lets go of a pair, which goes to `dropped`. */
  drop(pair: number): void {
    this.#pairs[PAIR * pair + COUNT] = 0;
    this.dropped.push(pair);
  }

  /** Says again what a pair of documents counts; false when it is not kept. */
  recount(x: number, y: number, count: number): boolean {
    let known = -1;
    this.eachOf(x, (other, pair) => { if (other === y) known = pair; });
    if (known >= 0) this.#pairs[PAIR * known + COUNT] = count;
    return known >= 0;
  }

  /** Calls `visit` for every pair of a document that is still kept. */
  eachOf(document: number, visit: (other: number, pair: number) => void): void {
    const pairs = this.#pairs;
    for (let pair = (this.#newest[document] ?? 0) - 1; pair >= 0;) {
      const at = PAIR * pair;
      const isLower = pairs[at + LOWER] === document;
      const next = pairs[at + (isLower ? NEXT_OF_LOWER : NEXT_OF_HIGHER)]! - 1;
      if (pairs[at + COUNT] !== 0) visit(pairs[at + (isLower ? HIGHER : LOWER)]!, pair);
      pair = next;
    }
  }

  /** Calls `visit` for every pair that is still kept; a text that several reports carry is a pair with itself. */
  each(visit: (lower: number, higher: number, pair: number) => void): void {
    for (let pair = 0; pair < this.#count; pair++) {
      const at = PAIR * pair;
      if (this.#pairs[at + COUNT] !== 0) visit(this.#pairs[at + LOWER]!, this.#pairs[at + HIGHER]!, pair);
    }
  }

  /** False for a pair that was dropped. */
  isKept(pair: number): boolean {
    return this.#pairs[PAIR * pair + COUNT] !== 0;
  }

  /** The two documents of a pair. */
  documentsOf(pair: number): readonly [lower: number, higher: number] {
    return [this.#pairs[PAIR * pair + LOWER]!, this.#pairs[PAIR * pair + HIGHER]!];
  }

  /** Start and end in the lower document, start and end in the higher, of each passage in turn. */
  passagesOf(pair: number): Int32Array {
    const end = pair + 1 < this.#count ? this.#pairs[PAIR * (pair + 1) + PASSAGES]! : this.#filled;
    return this.#passages.subarray(this.#pairs[PAIR * pair + PASSAGES]!, end);
  }

  /** The kept pairs as numbers: of each its documents, by the `numbers` that they shall have, count, how many numbers its passages take, and those. */
  save(numbers: Int32Array): Int32Array {
    const out: number[] = [];
    this.each((lower, higher, pair) => {
      const passages = this.passagesOf(pair);
      out.push(numbers[lower]!, numbers[higher]!, this.#pairs[PAIR * pair + COUNT]!, passages.length, ...passages);
    });
    return Int32Array.from(out);
  }

  /** The pairs that were saved. */
  static load(numbers: Int32Array): KeptPairs {
    const kept = new KeptPairs();
    for (let at = 0; at < numbers.length;) {
      const [lower, higher, count, length] = numbers.subarray(at, at + 4) as unknown as readonly [number, number, number, number];
      kept.add(lower, higher, count, numbers.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return kept;
  }
}
