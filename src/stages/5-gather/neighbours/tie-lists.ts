import { Lists } from './lists.ts';

/** Pairs of neighbours and how strong their ties are: three lists of one length. */
export interface Ties {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly strength: readonly number[];
}

/** Bits of a tie that hold its strength; above them stands the neighbour. */
const STRENGTH_BITS = 4;
const STRENGTH = 2 ** STRENGTH_BITS - 1;

/** The item at the other end of a tie. */
export function neighbourOf(tie: number): number {
  return tie >>> STRENGTH_BITS;
}

/** How strong a tie is, 1 to 15. */
export function strengthOf(tie: number): number {
  return tie & STRENGTH;
}

/** The ties of items, each put down with both, and which items' ties have changed. It takes 8 bytes for each tie, and 12 to 20 for each item. */
export class TieLists {
  readonly #lists = new Lists();
  /** 1 for an item that was touched since that was last asked; and those items. */
  #isTouched = new Uint8Array(256);
  #touched: number[] = [];

  /** The ties of an item, in no order; they hold until the next change. */
  of(item: number): Int32Array {
    return this.#lists.of(item);
  }

  /** How many ties an item has. */
  count(item: number): number {
    return this.#lists.length(item);
  }

  /** Whom the tie of an item at a place is to; where it is parted, the item's last tie takes the place. */
  neighbour(item: number, place: number): number {
    return neighbourOf(this.#lists.entries[this.#lists.begin(item) + place]!);
  }

  /** Ties two items that are not tied. */
  tie(x: number, y: number, strength: number): void {
    this.#lists.push(x, (y << STRENGTH_BITS) | strength);
    this.#lists.push(y, (x << STRENGTH_BITS) | strength);
    this.touch(x);
    this.touch(y);
  }

  /** Parts two items that are tied. */
  part(x: number, y: number): void {
    this.#lists.drop(x, this.#placeOf(x, y));
    this.#lists.drop(y, this.#placeOf(y, x));
    this.touch(x);
    this.touch(y);
  }

  /** True where two items are tied. */
  has(x: number, y: number): boolean {
    return this.#placeOf(x, y) >= 0;
  }

  /** Counts an item among the touched. */
  touch(item: number): void {
    if (this.#isTouched[item] === 1) return;
    if (item >= this.#isTouched.length) this.#grow(item + 1);
    this.#isTouched[item] = 1;
    this.#touched.push(item);
  }

  /** The items that were touched, tied or parted since this was last asked, each once. */
  takeTouched(): readonly number[] {
    const touched = this.#touched;
    this.#touched = [];
    for (const item of touched) this.#isTouched[item] = 0;
    return touched;
  }

  /** All ties among some items, each once, items by their places in the list. */
  among(items: readonly number[]): Ties {
    const place = new Map(items.map((item, k) => [item, k]));
    const [x, y, strength]: [number[], number[], number[]] = [[], [], []];
    for (const [k, item] of items.entries()) {
      for (const tie of this.of(item)) {
        const other = place.get(neighbourOf(tie));
        if (other === undefined || other > k) continue;
        x.push(k);
        y.push(other);
        strength.push(strengthOf(tie));
      }
    }
    return { x, y, strength };
  }

  #grow(least: number): void {
    const isTouched = new Uint8Array(Math.max(least, 2 * this.#isTouched.length));
    isTouched.set(this.#isTouched);
    this.#isTouched = isTouched;
  }

  /** Where an item stands among the ties of another, or -1. */
  #placeOf(item: number, other: number): number {
    const { entries } = this.#lists;
    const begin = this.#lists.begin(item);
    const length = this.#lists.length(item);
    for (let k = 0; k < length; k++) if (neighbourOf(entries[begin + k]!) === other) return k;
    return -1;
  }
}
