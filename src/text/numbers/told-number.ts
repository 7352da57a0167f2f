/** The words of which a language makes whole numbers. All keys are in lower case. */
export interface CountingWords {
  /** Zero to nineteen. */
  readonly small: ReadonlyMap<string, number>;
  /** Twenty to ninety. */
  readonly tens: ReadonlyMap<string, number>;
  /** Hundred and above, and the dozen: what they multiply by. */
  readonly scales: ReadonlyMap<string, number>;
}

/** What still fits behind a group of words: a hundred and less, what is less than ten, or nothing. */
type Room = 100 | 10 | 0;

/** A whole number as words tell it one by one: "two", "hundred", "thirty", "thousand". */
export class ToldNumber {
  readonly #words: CountingWords;
  /** What scales have closed off, and the group below a thousand that is being told; -1 where none has begun. */
  #total = 0;
  #group = -1;
  #lastScale = Infinity;
  #room: Room = 100;
  #isBegun = false;
  #scaled = false;

  constructor(words: CountingWords) {
    this.#words = words;
  }

  /** The number that the words taken so far tell. */
  get value(): number {
    return this.#total + Math.max(this.#group, 0);
  }

  /** Whether the word taken last was a scale. */
  get scaled(): boolean {
    return this.#scaled;
  }

  /** Takes a word where the number goes on with it; false where it does not. */
  take(word: string): boolean {
    const took = this.#takeWord(word);
    this.#isBegun ||= took;
    return took;
  }

  #takeWord(word: string): boolean {
    const small = this.#words.small.get(word);
    if (small !== undefined) return small < this.#room && this.#addToGroup(small, 0);
    const tens = this.#words.tens.get(word);
    if (tens !== undefined) return this.#room === 100 && this.#addToGroup(tens, 10);
    const scale = this.#words.scales.get(word);
    return scale !== undefined && (scale === 100 ? this.#takeHundred() : this.#takeScale(scale));
  }

  #addToGroup(value: number, room: Room): boolean {
    this.#group = Math.max(this.#group, 0) + value;
    this.#room = room;
    this.#scaled = false;
    return true;
  }

  #takeHundred(): boolean {
    if (this.#group >= 100) return false;
    this.#group = Math.max(this.#group, 1) * 100;
    this.#room = 100;
    this.#scaled = true;
    return true;
  }

  /** A thousand and more closes the group; behind another scale ("thousand billion") it multiplies all that was told. */
  #takeScale(scale: number): boolean {
    const hasGroup = this.#group >= 0;
    if ((hasGroup && scale >= this.#lastScale) || (!hasGroup && this.#isBegun && !this.#scaled)) return false;
    if (!hasGroup && this.#total > 0) this.#total *= scale;
    else this.#total += (hasGroup ? this.#group : 1) * scale;
    this.#group = -1;
    this.#room = 100;
    this.#lastScale = scale;
    this.#scaled = true;
    return true;
  }
}
