/** So many units of a text at most are taken apart. */
const LONGEST = 100_000;
/** Words are told apart up to this many; three numbers of words make one number that counts exactly. */
const MOST_WORDS = 2 ** 17;

/**
 * The groups of three words, folded, that the texts of one page are made of; of the characters of a text in a script without spaces. Groups are numbers
 * from 0, the same in all texts that are asked of one instance: a page of a megabyte has half a million of them, dear as strings.
 */
export class Shingles {
  readonly #words = new Map<string, number>();
  readonly #groups = new Map<number, number>();

  /** How many different groups there are so far. */
  get count(): number {
    return this.#groups.size;
  }

  /** The different groups of a text, in order. */
  of(text: string): ReadonlySet<number> {
    const words = text.slice(0, LONGEST).toLowerCase().match(/[\u2e80-\u9fff\uac00-\ud7af]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const groups = new Set<number>();
    let [first, second] = [0, 0];
    for (let i = 0; i < words.length; i++) {
      const third = this.#wordOf(words[i]!);
      if (i >= 2) groups.add(this.#groupOf(first, second, third));
      [first, second] = [second, third];
    }
    if (words.length > 0 && words.length < 3) groups.add(this.#groupOf(first, second, 0));
    return groups;
  }

  /** The same, or `null` for what a page does not tell of itself. */
  orNull(text: string | undefined): ReadonlySet<number> | null {
    return text === undefined || text === '' ? null : this.of(text);
  }

  /** From 1 on. */
  #wordOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const made = (this.#words.size % (MOST_WORDS - 1)) + 1;
    this.#words.set(word, made);
    return made;
  }

  #groupOf(first: number, second: number, third: number): number {
    const key = (first * MOST_WORDS + second) * MOST_WORDS + third;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const made = this.#groups.size;
    this.#groups.set(key, made);
    return made;
  }
}

/**
 * For each block the share of its shingles that other blocks hold too, and the share that an earlier one holds. Pages that hide their text once
 * more beside what a reader sees make no echo of it; of the hidden copy all is one. `count` shingles there are.
 */
export function echoesOf(blocks: readonly ReadonlySet<number>[], hidden: readonly boolean[], count: number): [number, number][] {
  const counts = new Int32Array(count);
  blocks.forEach((shingles, i) => {
    if (!hidden[i]) for (const shingle of shingles) counts[shingle]!++;
  });
  const seen = new Uint8Array(count);
  return blocks.map((shingles, i) => {
    const own = hidden[i] ? 0 : 1;
    let other = 0;
    let earlier = 0;
    for (const shingle of shingles) {
      if (counts[shingle]! > own) other++;
      earlier += seen[shingle]!;
    }
    if (!hidden[i]) for (const shingle of shingles) seen[shingle] = 1;
    const size = Math.max(1, shingles.size);
    return [other / size, earlier / size];
  });
}

/** The share of the shingles that the whole holds; -1 when there is no whole. */
export function shareIn(shingles: ReadonlySet<number>, whole: ReadonlySet<number> | null): number {
  if (whole === null) return -1;
  let held = 0;
  for (const shingle of shingles) if (whole.has(shingle)) held++;
  return shingles.size === 0 ? 0 : held / shingles.size;
}
