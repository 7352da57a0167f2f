/** What was asked for last, by key: bounded by number and by weight together; what was asked for longest ago is forgotten first. */
export class Recent<T> {
  readonly #most: { readonly items: number; readonly weight: number };
  readonly #items = new Map<string, { readonly item: T; readonly weight: number }>();
  #weight = 0;

  /** `most` is how many items are kept, and what they may weigh together. */
  constructor(most: { readonly items: number; readonly weight: number }) {
    this.#most = most;
  }

  /** The item of a key, or `undefined` where it is not known or forgotten. */
  get(key: string): T | undefined {
    const known = this.#items.get(key);
    if (known === undefined) return undefined;
    this.#items.delete(key);
    this.#items.set(key, known);
    return known.item;
  }

  /** Keeps an item under a new key; one that weighs more than all may is not kept. */
  add(key: string, item: T, weight: number): void {
    if (weight > this.#most.weight) return;
    this.#items.set(key, { item, weight });
    this.#weight += weight;
    for (const [oldest, known] of this.#items) {
      if (this.#items.size <= this.#most.items && this.#weight <= this.#most.weight) return;
      this.#items.delete(oldest);
      this.#weight -= known.weight;
    }
  }
}
