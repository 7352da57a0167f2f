/** Groups of things numbered from 0, joined pair by pair (disjoint sets with path halving; R. E. Tarjan and J. van Leeuwen, 1984). */
export class Groups {
  readonly #parents: number[] = [];

  /** The representative of the group that `item` is in. */
  find(item: number): number {
    while (this.#parents.length <= item) this.#parents.push(this.#parents.length);
    let at = item;
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at]!]!;
      at = this.#parents[at]!;
    }
    return at;
  }

  /** Puts two items into one group; the lower representative stands for both. */
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#parents[Math.max(x, y)] = Math.min(x, y);
  }
}
