import type { Neighbourhood } from './neighbourhood.ts';
import { neighbourOf } from './tie-lists.ts';

/** Items that hang together by chains of neighbours, in no order. */
export type Chain = readonly number[];

/** Chains that are no more, and those that came to be. */
export interface Change {
  readonly gone: readonly Chain[];
  readonly come: readonly Chain[];
}

/** The chains of a neighbourhood, kept as items come and go: only those that a change touched are followed again. */
export class Chains {
  readonly #neighbourhood: Neighbourhood;
  /** The chain of each item that is held. */
  readonly #chainOf: (Chain | undefined)[] = [];

  constructor(neighbourhood: Neighbourhood) {
    this.#neighbourhood = neighbourhood;
  }

  /** Brings the chains up to date; `isHeld` tells which items there are. */
  update(isHeld: (item: number) => boolean): Change {
    const touched = this.#neighbourhood.takeTouched();
    const gone = new Set<Chain>();
    for (const item of touched) {
      const chain = this.#chainOf[item];
      if (chain !== undefined) gone.add(chain);
    }
    const starts = [touched, ...gone].flat();
    for (const item of starts) this.#chainOf[item] = undefined;
    const come: Chain[] = [];
    for (const item of starts) if (isHeld(item) && this.#chainOf[item] === undefined) come.push(this.#follow(item));
    return { gone: [...gone], come };
  }

  /** The chain of an item that is held, as of the last update. */
  of(item: number): Chain {
    return this.#chainOf[item]!;
  }

  #follow(start: number): Chain {
    const chain = [start];
    this.#chainOf[start] = chain;
    for (let k = 0; k < chain.length; k++) {
      for (const tie of this.#neighbourhood.of(chain[k]!)) {
        const other = neighbourOf(tie);
        if (this.#chainOf[other] !== undefined) continue;
        this.#chainOf[other] = chain;
        chain.push(other);
      }
    }
    return chain;
  }
}
