import type { ByteStream } from './byte-stream.ts';

/** Reads a stream of bytes piece by piece: up to a mark, or so many bytes; holds no more than what was asked for and one chunk. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(chunks: ByteStream) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The bytes before the next `mark`, which is passed over; `null` where the stream ends before it, or it is farther than `most` bytes away. */
  async until(mark: Uint8Array, most: number): Promise<Buffer | null> {
    for (let searched = 0; ;) {
      const at = this.#held.indexOf(mark, searched);
      if (at >= 0 && at <= most) return this.#take(at, mark.length);
      if (at >= 0 || this.#held.length > most + mark.length) return null;
      searched = Math.max(0, this.#held.length - mark.length + 1);
      if (!(await this.#more())) return null;
    }
  }

  /** The next `length` bytes, or as many as there still are. */
  async bytes(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = length; left > 0;) {
      if (this.#held.length === 0 && !(await this.#more())) break;
      const part = this.#take(Math.min(left, this.#held.length));
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over the next `length` bytes; gives how many there were. */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0 && (this.#held.length > 0 || (await this.#more()))) left -= this.#take(Math.min(left, this.#held.length)).length;
    return length - left;
  }

  /** Passes over bytes of these values; gives false where the stream ends with them. */
  async skipAny(values: Uint8Array): Promise<boolean> {
    for (;;) {
      const at = this.#held.findIndex((byte) => !values.includes(byte));
      if (at >= 0) {
        this.#held = this.#held.subarray(at);
        return true;
      }
      this.#held = Buffer.alloc(0);
      if (!(await this.#more())) return false;
    }
  }

  /** Lets go of what is behind the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #take(length: number, over = 0): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length + over);
    return taken;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const next = await this.#chunks.next();
    if (next.done === true) this.#ended = true;
    else
      this.#held = this.#held.length === 0 ? Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length) : Buffer.concat([this.#held, next.value]);
    return !this.#ended;
  }
}
