/**
 * Sets of whole numbers that can only be joined; a number that was never joined is a set of its own (union by lowest member, paths halved: R. E.
 * Tarjan and J. van Leeuwen 1984).
 */
export class DisjointSets {
  #up = new Int32Array(0);
  #count = 0;

  /** Sets of one number each, of those below `count`; a number beyond is taken in when it is first named. */
  constructor(count = 0) {
    this.#reach(count);
  }

  /** The lowest member of the set that holds `member`. */
  rootOf(member: number): number {
    if (member >= this.#count) this.#reach(member + 1);
    const up = this.#up;
    let top = member;
    while (up[top] !== top) top = up[top] = up[up[top]!]!;
    return top;
  }

  /** Makes one set of the two that hold `x` and `y`; false when they were one already. */
  join(x: number, y: number): boolean {
    const [a, b] = [this.rootOf(x), this.rootOf(y)];
    this.#up[Math.max(a, b)] = Math.min(a, b);
    return a !== b;
  }

  /** True when one set holds both. */
  together(x: number, y: number): boolean {
    return this.rootOf(x) === this.rootOf(y);
  }

  /** The sets, each in order, in order of their lowest members. */
  sets(): number[][] {
    const byRoot = new Map<number, number[]>();
    for (let member = 0; member < this.#count; member++) {
      const root = this.rootOf(member);
      const set = byRoot.get(root);
      if (set === undefined) byRoot.set(root, [member]);
      else set.push(member);
    }
    return [...byRoot.values()];
  }

  #reach(count: number): void {
    if (count > this.#up.length) {
      const up = new Int32Array(Math.max(count, 2 * this.#up.length));
      up.set(this.#up);
      this.#up = up;
    }
    for (; this.#count < count; this.#count++) this.#up[this.#count] = this.#count;
  }
}
