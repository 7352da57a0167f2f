import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/span.ts';
import type { Words } from '../../text/word-reader.ts';

/** Lines longer than this are paragraphs of news. */
const LONGEST_LINE = 400;

/** The lines of many reports by the hashes of their words, with their places: twelve bytes a line. */
export class LineKeys {
  #keys = new Uint32Array(4096);
  /** Start and end of each line in turn, white space included. */
  #places = new Int32Array(8192);
  #count = 0;
  readonly #first: number[] = [0];

  /** Adds the lines of the next report: those that hold words and are not too long. */
  add(text: string, { count, hash, start: starts }: Words): void {
    for (let start = 0, k = 0; start < text.length && k < count;) {
      const at = text.indexOf('\n', start);
      const end = at < 0 ? text.length : at;
      const first = k;
      let key = 0;
      for (; k < count && starts[k]! < end; k++) key = (Math.imul(key, 0x01000193) ^ hash[k]!) >>> 0;
      if (k > first && end - start <= LONGEST_LINE) this.#push(key, start, end);
      start = end + 1;
    }
    this.#first.push(this.#count);
  }

  /** Every key that stands `least` times or more, with the numbers of the reports that hold it. */
  repeated(least: number): ReadonlyMap<number, ReadonlySet<number>> {
    const sorted = this.#keys.slice(0, this.#count).sort();
    const found = new Map<number, Set<number>>();
    for (let k = 0; k + least <= sorted.length; k++) if (sorted[k] === sorted[k + least - 1]) found.set(sorted[k]!, new Set());
    if (found.size === 0) return found;
    for (let report = 0; report + 1 < this.#first.length; report++) {
      for (let k = this.#first[report]!; k < this.#first[report + 1]!; k++) found.get(this.#keys[k]!)?.add(report);
    }
    return found;
  }

  /** The places of the lines of a report (by number, with its text) whose keys are asked for, without white space at their ends. */
  placesIn(report: number, text: string, keys: { has(key: number): boolean }): Span[] {
    const places: Span[] = [];
    for (let k = this.#first[report]!; k < this.#first[report + 1]!; k++) {
      if (keys.has(this.#keys[k]!)) places.push(trimSpan(text, [this.#places[2 * k]!, this.#places[2 * k + 1]!]));
    }
    return places;
  }

  #push(key: number, start: number, end: number): void {
    if (this.#count === this.#keys.length) {
      const [keys, places] = [new Uint32Array(2 * this.#count), new Int32Array(4 * this.#count)];
      keys.set(this.#keys);
      places.set(this.#places);
      [this.#keys, this.#places] = [keys, places];
    }
    this.#keys[this.#count] = key;
    this.#places[2 * this.#count] = start;
    this.#places[2 * this.#count++ + 1] = end;
  }
}
