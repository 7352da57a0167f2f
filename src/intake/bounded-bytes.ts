/** Collects bytes that come in parts, and forgets them once they are more than `most`. */
export class BoundedBytes {
  readonly #most: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Adds bytes; those beyond the bound are counted and not kept. */
  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#most) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  /** All that was added since the last call; `null` where it was too much. */
  take(): Uint8Array | null {
    const bytes = this.#length > this.#most ? null : Buffer.concat(this.#parts, this.#length);
    this.#parts = [];
    this.#length = 0;
    return bytes;
  }
}
