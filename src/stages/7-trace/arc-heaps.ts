/** No arc. */
export const NONE = -1;

/**
 * Heaps of arcs by their cost, the earlier of equals first, which are melded and made cheaper as a whole in logarithmic time: leftist heaps
 * (C. A. Crane, 1972) whose reductions are handed down when a heap is opened. A heap is named by the arc at its top, or `NONE`.
 */
export class ArcHeaps {
  readonly #cost: Float64Array;
  /** What is still to be taken off the costs below an arc. */
  readonly #pending: Float64Array;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  /** Steps to the nearest open end. */
  readonly #rank: Int32Array;

  /** `costs` are those of the arcs, by their numbers. */
  constructor(costs: readonly number[]) {
    this.#cost = Float64Array.from(costs);
    this.#pending = new Float64Array(costs.length);
    this.#left = new Int32Array(costs.length).fill(NONE);
    this.#right = new Int32Array(costs.length).fill(NONE);
    this.#rank = new Int32Array(costs.length).fill(1);
  }

  /** Makes one heap of two; gives its top. */
  meld(a: number, b: number): number {
    if (a === NONE || b === NONE) return a === NONE ? b : a;
    const [top, other] = this.#isBefore(a, b) ? [a, b] : [b, a];
    this.#handDown(top);
    this.#right[top] = this.meld(this.#right[top]!, other);
    if (this.#rankOf(this.#left[top]!) < this.#rankOf(this.#right[top]!)) [this.#left[top], this.#right[top]] = [this.#right[top]!, this.#left[top]!];
    this.#rank[top] = this.#rankOf(this.#right[top]!) + 1;
    return top;
  }

  /** Takes the top off a heap; gives the next. */
  pop(top: number): number {
    this.#handDown(top);
    return this.meld(this.#left[top]!, this.#right[top]!);
  }

  /** Makes all arcs of a heap cheaper by what its top costs. */
  reduce(top: number): void {
    this.#take(top, this.#cost[top]!);
  }

  #isBefore(a: number, b: number): boolean {
    return this.#cost[a]! < this.#cost[b]! || (this.#cost[a] === this.#cost[b] && a < b);
  }

  #rankOf(arc: number): number {
    return arc === NONE ? 0 : this.#rank[arc]!;
  }

  #handDown(arc: number): void {
    const less = this.#pending[arc]!;
    if (less === 0) return;
    this.#pending[arc] = 0;
    this.#take(this.#left[arc]!, less);
    this.#take(this.#right[arc]!, less);
  }

  #take(arc: number, less: number): void {
    if (arc === NONE) return;
    this.#cost[arc]! -= less;
    this.#pending[arc]! += less;
  }
}
