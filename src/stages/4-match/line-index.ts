import type { Span } from '../../model/span.ts';
import { withRoom } from './arrays.ts';
import { kernel } from './kernel.ts';
import { Postings } from './postings.ts';
import type { Run } from './run.ts';
import { eachSharedKey } from './shared-keys.ts';

/** A line that stands in texts of this many families, which share nothing else worth the name, is a house line. */
const LEAST_FAMILIES = 5;

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

  /** Adds the lines of the next document: of each a hash of its letters, start and end. */
  add(lines: Int32Array): void {
    const [count, lineCount] = [this.#first[this.#documents]!, lines.length / 3];
    this.#keys = withRoom(this.#keys, count + lineCount);
    this.#places = withRoom(this.#places, 2 * (count + lineCount));
    this.#first = withRoom(this.#first, this.#documents + 2);
    const [keys, places] = [this.#keys, this.#places];
    for (let k = 0; k < lineCount; k++) {
      keys[count + k] = lines[3 * k]!;
      places[2 * (count + k)] = lines[3 * k + 1]!;
      places[2 * (count + k) + 1] = lines[3 * k + 2]!;
    }
    this.#first[++this.#documents] = count + lineCount;
  }

  /** Says again which lines are house lines, by the family of each document; returns the documents for which that changed. */
  settle(familyOf: (document: number) => number): Set<number> {
    const fresh = this.#freshRun();
    eachSharedKey(this.#postings.runs, fresh, LEAST_FAMILIES, ({ key, values, count }) => this.#common.set(key, values.slice(0, count)));
    this.#postings.add(fresh);
    const house = new Set<number>();
    const changed = new Set<number>();
    for (const [key, holders] of this.#common) {
      const is = ofFamilies(holders, familyOf, LEAST_FAMILIES);
      if (is) house.add(key);
      if (is !== this.#house.has(key)) for (const document of holders) changed.add(document);
      if (holders.length < LEAST_FAMILIES) this.#common.delete(key);
    }
    this.#house = house;
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
  houseLinesOf(document: number): Span[] {
    const spans: Span[] = [];
    for (let k = this.#first[document]!; k < this.#first[document + 1]!; k++) {
      if (this.#house.has(this.#keys[k]!)) spans.push([this.#places[2 * k]!, this.#places[2 * k + 1]!]);
    }
    return spans;
  }

  /** Documents that hold house lines. */
  holders(): Set<number> {
    return new Set([...this.#house].flatMap((key) => [...this.#common.get(key)!]));
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
    for (; this.#settled < this.#documents; this.#settled++) values.fill(this.#settled, this.#first[this.#settled]! - from, this.#first[this.#settled + 1]! - from);
    return kernel.sorted(this.#keys.subarray(from, from + count), values, count);
  }
}

function ofFamilies(documents: Uint32Array, familyOf: (document: number) => number, least: number): boolean {
  const families = new Set<number>();
  for (const document of documents) if (families.add(familyOf(document)).size >= least) return true;
  return false;
}
