import type { Span } from '../model/span.ts';

/**
 * Things found by where they stand in one text: a balanced tree over their spans, each node with the farthest end below it (the interval
 * tree of Cormen et al., Introduction to Algorithms, 14.3). Made once; a question costs a few steps and those for what it finds.
 */
export class SpanIndex<T> {
  readonly #items: readonly T[];
  /** Spans in order of their starts, as start, end and index of the item, three numbers each. */
  readonly #spans: Float64Array;
  /** The farthest end in the subtree whose root stands at this place. */
  readonly #farthest: Float64Array;

  /** `spansOf` gives the spans of an item: none, one or several. */
  constructor(items: readonly T[], spansOf: (item: T) => readonly Span[]) {
    this.#items = items;
    const entries = items.flatMap((item, i) => spansOf(item).map(([start, end]) => [start, end, i] as const));
    entries.sort((a, b) => a[0] - b[0]);
    this.#spans = Float64Array.from(entries.flat());
    this.#farthest = new Float64Array(entries.length);
    this.#measure(0, entries.length);
  }

  /** The items of which a span shares at least one unit with one of `spans`, in the order in which they were given, each once. */
  overlapping(...spans: readonly Span[]): readonly T[] {
    const found: number[] = [];
    for (const span of spans) this.#collect(0, this.#farthest.length, span, found);
    if (found.length < 2) return found.map((i) => this.#items[i]!);
    return [...new Set(found.sort((a, b) => a - b))].map((i) => this.#items[i]!);
  }

  #measure(low: number, high: number): number {
    if (low >= high) return -1;
    const middle = (low + high) >> 1;
    return (this.#farthest[middle] = Math.max(this.#spans[middle * 3 + 1]!, this.#measure(low, middle), this.#measure(middle + 1, high)));
  }

  #collect(low: number, high: number, span: Span, found: number[]): void {
    if (low >= high) return;
    const middle = (low + high) >> 1;
    if (this.#farthest[middle]! <= span[0]) return;
    this.#collect(low, middle, span, found);
    if (this.#spans[middle * 3]! >= span[1]) return;
    if (this.#spans[middle * 3 + 1]! > span[0]) found.push(this.#spans[middle * 3 + 2]!);
    this.#collect(middle + 1, high, span, found);
  }
}
