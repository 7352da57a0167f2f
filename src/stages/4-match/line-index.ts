import type { Span } from '../../model/span.ts';
import { withRoom } from './kernel/arrays.ts';
import { kernel } from './kernel/kernel.ts';
import { Postings } from './postings/postings.ts';
import type { Run } from './postings/run.ts';
import { eachSharedKey } from './postings/shared-keys.ts';

/** A line that stands in texts of this many families, which share nothing else worth the name, is a house line. */
const LEAST_FAMILIES = 5;

/** Entries of the sieve for house lines, a power of two. */
const SIEVE = 1 << 12;
/** The house lines of a text that has none. */
const NO_LINES: readonly Span[] = [];

/** Lines as arrays of numbers; `load` gives an equal index back. */
export interface SavedLines {
  readonly keys: Uint32Array;
  readonly places: Int32Array;
  /** First line of each document, and the end of the last. */
  readonly first: Int32Array;
}

/** The lines of many texts by the hashes of their letters, with their places, and which of them are house lines: 20 bytes a line. */
export class LineIndex {
  readonly #postings = new Postings();
  #keys = new Uint32Array(1024);
  /** Start and end of each line in turn. */
  #places = new Int32Array(2048);
  #first = new Int32Array(256);
  #documents = 0;
  /** Documents of which the lines are in the postings. */
  #settled = 0;
  /** Lines that enough texts hold, with those; the lines of a wire story are among them. */
  readonly #common = new Map<number, Uint32Array>();
  #house: ReadonlySet<number> = new Set<number>();
  /** By the lower bits of a key, 1 where it may be that of a house line: most lines are told by this alone. */
  #mayBeHouse = new Uint8Array(SIEVE);

  /** Adds the lines of the next documents: of each a hash of its letters; start and end in turn; and how many there are up to the end of each document. */
  add(keys: Int32Array, places: Int32Array, ends: readonly number[]): void {
    const count = this.#first[this.#documents]!;
    const end = count + keys.length;
    if (end > this.#keys.length || this.#documents + ends.length + 1 > this.#first.length) this.#makeRoom(end, ends.length);
    this.#keys.set(keys, count);
    this.#places.set(places, 2 * count);
    for (let k = 0; k < ends.length; k++) this.#first[++this.#documents] = count + ends[k]!;
  }

  #makeRoom(lines: number, documents: number): void {
    this.#keys = withRoom(this.#keys, lines);
    this.#places = withRoom(this.#places, 2 * this.#keys.length);
    this.#first = withRoom(this.#first, this.#documents + documents + 1);
  }

  /** Says again which lines are house lines, by the family of each document; returns, by document, 1 where that changed. */
  settle(familyOf: (document: number) => number): Uint8Array {
    const fresh = this.#freshRun();
    eachSharedKey(this.#postings.runs, fresh, LEAST_FAMILIES, ({ key, values, count }) => this.#common.set(key, values.slice(0, count)));
    this.#postings.add(fresh);
    const house = new Set<number>();
    const changed = new Uint8Array(this.#documents);
    for (const [key, holders] of this.#common) {
      const is = ofFamilies(holders, familyOf, LEAST_FAMILIES);
      if (is) house.add(key);
      if (is !== this.#house.has(key)) mark(changed, holders);
      if (holders.length < LEAST_FAMILIES) this.#common.delete(key);
    }
    this.#house = house;
    this.#mayBeHouse = sieveOf(house);
    return changed;
  }

  /** Lets the documents go that are marked with 1; `settle` must follow. */
  remove(isGone: Uint8Array): void {
    const { keys } = this.#postings.drop(isGone, -1);
    for (const key of new Set(keys)) {
      const holders = this.#common.get(key);
      if (holders !== undefined) this.#common.set(key, holders.filter((document) => isGone[document] !== 1));
    }
  }

  /** Places of the house lines of a document, in order. */
  houseLinesOf(document: number): readonly Span[] {
    const keys = this.#keys;
    const may = this.#mayBeHouse;
    let spans: Span[] | null = null;
    for (let k = this.#first[document]!, end = this.#first[document + 1]!; k < end; k++) {
      const key = keys[k]!;
      if (may[key & (SIEVE - 1)] === 1 && this.#house.has(key)) (spans ??= []).push([this.#places[2 * k]!, this.#places[2 * k + 1]!]);
    }
    return spans ?? NO_LINES;
  }

  /** By document, 1 for those that hold house lines. */
  holders(): Uint8Array {
    const holders = new Uint8Array(this.#documents);
    for (const key of this.#house) mark(holders, this.#common.get(key)!);
    return holders;
  }

  /** The index as arrays, documents by the `numbers` that they shall have: those of -1 are left out. */
  save(numbers: Int32Array): SavedLines {
    const [keys, places, first] = [this.#keys.slice(0, this.#first[this.#documents]), this.#places.slice(0, 2 * this.#first[this.#documents]!), [0]];
    let count = 0;
    for (let document = 0; document < this.#documents; document++) {
      if (numbers[document]! < 0) continue;
      const [from, to] = [this.#first[document]!, this.#first[document + 1]!];
      keys.copyWithin(count, from, to);
      places.copyWithin(2 * count, 2 * from, 2 * to);
      first.push(count += to - from);
    }
    return { keys: keys.slice(0, count), places: places.slice(0, 2 * count), first: Int32Array.from(first) };
  }

  /** The index that was saved; `settle` must follow. */
  static load({ keys, places, first }: SavedLines): LineIndex {
    const index = new LineIndex();
    index.#keys = keys.slice();
    index.#places = places.slice();
    index.#first = first.slice();
    index.#documents = first.length - 1;
    return index;
  }

  /** The lines of the documents that came since the last time. */
  #freshRun(): Run {
    const from = this.#first[this.#settled]!;
    const count = this.#first[this.#documents]! - from;
    const values = new Uint32Array(count);
    for (; this.#settled < this.#documents; this.#settled++) {
      values.fill(this.#settled, this.#first[this.#settled]! - from, this.#first[this.#settled + 1]! - from);
    }
    return kernel.sorted(this.#keys.subarray(from, from + count), values, count);
  }
}

function mark(marks: Uint8Array, documents: Uint32Array): void {
  for (let k = 0; k < documents.length; k++) marks[documents[k]!] = 1;
}

function sieveOf(keys: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
  const sieve = new Uint8Array(SIEVE);
  for (const key of keys) sieve[key & (SIEVE - 1)] = 1;
  return sieve;
}

function ofFamilies(documents: Uint32Array, familyOf: (document: number) => number, least: number): boolean {
  const families = new Set<number>();
  for (const document of documents) if (families.add(familyOf(document)).size >= least) return true;
  return false;
}
