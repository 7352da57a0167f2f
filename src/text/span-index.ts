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
    const flat: number[] = [];
    items.forEach((item, i) => {
      for (const [start, end] of spansOf(item)) flat.push(start, end, i);
    });
    this.#spans = inOrder(flat);
    this.#farthest = new Float64Array(flat.length / 3);
    this.#measure(0, this.#farthest.length);
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

/** Threes of numbers in order of their first; mostly they are so already. */
function inOrder(flat: readonly number[]): Float64Array {
  const threes = Float64Array.from(flat);
  let sorted = true;
  for (let i = 3; i < threes.length && sorted; i += 3) sorted = threes[i - 3]! <= threes[i]!;
  if (sorted) return threes;
  const order = Uint32Array.from({ length: threes.length / 3 }, (_, i) => i).sort((a, b) => threes[a * 3]! - threes[b * 3]!);
  order.forEach((from, to) => {
    for (let k = 0; k < 3; k++) threes[to * 3 + k] = flat[from * 3 + k]!;
  });
  return threes;
}
