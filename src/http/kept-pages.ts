/** A finished answer. */
interface Kept {
  readonly revision: number;
  readonly body: string;
}

/** Answers as they were made, by their address, as long as the store stands at the revision that they were made at; the longest unused goes first. */
export class KeptPages {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();
  #units = 0;

  /** Holds about `most` bytes. */
  constructor(most: number) {
    this.#most = most / 2;
  }

  /** The answer of this address at this revision, or `undefined`. */
  get(address: string, revision: number): string | undefined {
    const kept = this.#kept.get(address);
    if (kept === undefined) return undefined;
    this.#drop(address, kept);
    if (kept.revision !== revision) return undefined;
    this.#put(address, kept);
    return kept.body;
  }

  /** Keeps an answer; one that is a large part of all is not kept. */
  set(address: string, revision: number, body: string): void {
    const known = this.#kept.get(address);
    if (known !== undefined) this.#drop(address, known);
    if (body.length > this.#most / 8) return;
    this.#put(address, { revision, body });
    for (const [oldest, kept] of this.#kept) {
      if (this.#units <= this.#most) return;
      this.#drop(oldest, kept);
    }
  }

  #put(address: string, kept: Kept): void {
    this.#kept.set(address, kept);
    this.#units += kept.body.length;
  }

  #drop(address: string, kept: Kept): void {
    this.#kept.delete(address);
    this.#units -= kept.body.length;
  }
}
