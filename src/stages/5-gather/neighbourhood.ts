/** When two items are neighbours. */
export interface Kinship {
  /** Keys by which they meet at least, or all that one of them has. */
  readonly shared: number;
  /** How alike they are at least. */
  readonly least: number;
  /** A key of more items than this is crowded: its items meet by it only with its leaders. */
  readonly crowd: number;
  /** How many lead a crowded key. */
  readonly leaders: number;
  /** How alike two items are; called many times in a row with the same first. */
  readonly alike: (x: number, y: number) => number;
}

/** Items that hold a key, in no order, and those that lead it, lowest rank first, when it is crowded. */
interface Holders {
  readonly items: number[];
  leaders: number[] | null;
}

/** The neighbours of an item and how alike they are. */
export interface Neighbours {
  readonly items: readonly number[];
  readonly alike: readonly number[];
}

/** Pairs of neighbours and how alike they are: three lists of one length. */
export interface Ties {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly alike: readonly number[];
}

/** What an item is to a neighbourhood: its keys, ascending, and a rank that no other has. */
export interface Item {
  readonly keys: Uint32Array;
  readonly rank: number;
}

/**
 * Who is neighbour to whom among items that come and go. Two items are neighbours when they meet by enough keys and are alike
 * enough; what is held is a function of the items alone, whatever order they came in. The leaders of a crowded key are those of the
 * lowest ranks, and ranks are hashes: a newcomer seldom takes a leader's place, so a change costs no more than the item's own neighbourhood.
 */
export class Neighbourhood {
  readonly #kinship: Kinship;
  readonly #keys: (Uint32Array | undefined)[] = [];
  readonly #ranks: number[] = [];
  readonly #holders = new Map<number, Holders>();
  readonly #items: (number[] | undefined)[] = [];
  readonly #alike: (number[] | undefined)[] = [];
  #met = new Uint16Array(1024);

  constructor(kinship: Kinship) {
    this.#kinship = kinship;
  }

  /** Takes in an item that is not there yet, by a number of its own; `keys` ascend, `rank` is a hash that no other item has. */
  add(item: number, keys: Uint32Array, rank: number): void {
    this.#keys[item] = keys;
    this.#ranks[item] = rank;
    this.#items[item] = [];
    this.#alike[item] = [];
    for (const key of keys) this.#enter(key, item);
    this.#greet(item);
  }

  /** Lets an item go. */
  remove(item: number): void {
    for (const other of [...this.#items[item]!]) this.#part(item, other);
    const keys = this.#keys[item]!;
    this.#keys[item] = this.#items[item] = this.#alike[item] = undefined;
    for (const key of keys) this.#leave(key, item);
  }

  /** All pairs of neighbours, each once, items by their places as `placeOf` gives them. */
  ties(placeOf: (item: number) => number): Ties {
    const [x, y, alike]: [number[], number[], number[]] = [[], [], []];
    for (const [item, others] of this.#items.entries()) {
      others?.forEach((other, k) => {
        if (other > item) return;
        x.push(placeOf(item));
        y.push(placeOf(other));
        alike.push(this.#alike[item]![k]!);
      });
    }
    return { x, y, alike };
  }

  /** Takes items into an empty neighbourhood, by their places in the list, as they were when `ties` was asked for: nothing is compared anew. */
  restore(items: readonly Item[], { x, y, alike }: Ties): void {
    for (const [item, { keys, rank }] of items.entries()) {
      this.#keys[item] = keys;
      this.#ranks[item] = rank;
      this.#items[item] = [];
      this.#alike[item] = [];
      for (const key of keys) {
        const holders = this.#holders.get(key);
        if (holders === undefined) this.#holders.set(key, { items: [item], leaders: null });
        else holders.items.push(item);
      }
    }
    for (const holders of this.#holders.values()) if (holders.items.length > this.#kinship.crowd) holders.leaders = this.#firstOf(holders.items);
    for (const [k, item] of x.entries()) this.#tie(item, y[k]!, alike[k]!);
  }

  /** The neighbours of an item, in no order. */
  of(item: number): Neighbours {
    return { items: this.#items[item]!, alike: this.#alike[item]! };
  }

  #enter(key: number, item: number): void {
    const holders = this.#holders.get(key);
    if (holders === undefined) { this.#holders.set(key, { items: [item], leaders: null }); return; }
    holders.items.push(item);
    const { crowd } = this.#kinship;
    if (holders.leaders === null) {
      if (holders.items.length <= crowd) return;
      holders.leaders = this.#firstOf(holders.items);
      for (const other of holders.items) if (!holders.leaders.includes(other)) this.#review(other, key);
      return;
    }
    const { leaders } = holders;
    if (this.#ranks[item]! > this.#ranks[leaders.at(-1)!]!) return;
    const last = leaders.pop()!;
    leaders.splice(leaders.findLastIndex((leader) => this.#ranks[leader]! < this.#ranks[item]!) + 1, 0, item);
    this.#review(last, key);
  }

  /** Those of the lowest ranks, who lead the others. */
  #firstOf(items: readonly number[]): number[] {
    return items.toSorted((x, y) => this.#ranks[x]! - this.#ranks[y]!).slice(0, this.#kinship.leaders);
  }

  #leave(key: number, item: number): void {
    const holders = this.#holders.get(key)!;
    const { items, leaders } = holders;
    items[items.indexOf(item)] = items.at(-1)!;
    items.pop();
    if (items.length === 0) this.#holders.delete(key);
    if (leaders === null) return;
    if (items.length <= this.#kinship.crowd) {
      holders.leaders = null;
      for (const one of items) this.#meetAll(one, items);
      return;
    }
    const at = leaders.indexOf(item);
    if (at < 0) return;
    leaders.splice(at, 1);
    const next = items.reduce((best, one) => (!leaders.includes(one) && (best < 0 || this.#ranks[one]! < this.#ranks[best]!) ? one : best), -1);
    leaders.push(next);
    this.#meetAll(next, items);
  }

  /** Looks among those that a new item meets for its neighbours. */
  #greet(item: number): void {
    const keys = this.#keys[item]!;
    const met: number[] = [];
    if (this.#met.length < this.#keys.length) this.#met = new Uint16Array(2 * this.#keys.length);
    const counts = this.#met;
    for (const key of keys) {
      const { items, leaders } = this.#holders.get(key)!;
      const usable = leaders === null || leaders.includes(item) ? items : leaders;
      for (let k = 0; k < usable.length; k++) {
        const other = usable[k]!;
        if (counts[other] === 0) met.push(other);
        counts[other]!++;
      }
    }
    for (const other of met) {
      const count = counts[other]!;
      counts[other] = 0;
      if (other !== item && count >= this.#least(item, other)) this.#compare(item, other);
    }
  }

  #meetAll(item: number, others: readonly number[]): void {
    for (const other of others) if (other !== item && this.#meets(item, other) && !this.#items[item]!.includes(other)) this.#compare(item, other);
  }

  #compare(x: number, y: number): void {
    const alike = this.#kinship.alike(x, y);
    if (alike >= this.#kinship.least) this.#tie(x, y, alike);
  }

  #tie(x: number, y: number, alike: number): void {
    this.#items[x]!.push(y);
    this.#alike[x]!.push(alike);
    this.#items[y]!.push(x);
    this.#alike[y]!.push(alike);
  }

  /** Parts an item from those that hold a key by which it no longer meets them, where the others do not suffice. */
  #review(item: number, key: number): void {
    const gone = this.#items[item]!.filter((other) => holds(this.#keys[other]!, key) && !this.#meets(item, other));
    for (const other of gone) this.#part(item, other);
  }

  /** By how many keys two items have to meet. */
  #least(x: number, y: number): number {
    return Math.min(this.#kinship.shared, this.#keys[x]!.length, this.#keys[y]!.length);
  }

  #meets(x: number, y: number): boolean {
    const [a, b] = [this.#keys[x]!, this.#keys[y]!];
    let missing = this.#least(x, y);
    for (let i = 0, j = 0; missing > 0 && i < a.length && j < b.length;) {
      if (a[i]! < b[j]!) i++;
      else if (a[i]! > b[j]!) j++;
      else {
        const leaders = this.#holders.get(a[i]!)?.leaders;
        if (leaders === null || leaders?.includes(x) === true || leaders?.includes(y) === true) missing--;
        i++;
        j++;
      }
    }
    return missing <= 0;
  }

  #part(x: number, y: number): void {
    for (const [one, other] of [[x, y], [y, x]] as const) {
      const [items, alike] = [this.#items[one]!, this.#alike[one]!];
      const at = items.indexOf(other);
      items[at] = items.at(-1)!;
      alike[at] = alike.at(-1)!;
      items.pop();
      alike.pop();
    }
  }
}

/** True when an ascending list holds a key. */
function holds(keys: Uint32Array, key: number): boolean {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key;
}
