/** Sets of the numbers below `count` that can only be joined (union by lowest member, paths halved). */
export class DisjointSets {
  readonly #up: Int32Array;

  constructor(count: number) {
    this.#up = Int32Array.from({ length: count }, (_, k) => k);
  }

  /** The lowest member of the set that holds `member`. */
  rootOf(member: number): number {
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
    for (let member = 0; member < this.#up.length; member++) {
      const root = this.rootOf(member);
      const set = byRoot.get(root);
      if (set === undefined) byRoot.set(root, [member]);
      else set.push(member);
    }
    return [...byRoot.values()];
  }
}
