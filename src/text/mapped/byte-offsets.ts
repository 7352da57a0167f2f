import { encodedLength } from './encoded-length.ts';

const STEP = 512;

/** Where the bytes of each unit of a text begin when the whole of it is encoded: one pass to build, constant time a question. */
export class ByteOffsets {
  readonly #text: string;
  readonly #charset: string;
  readonly #marks: Float64Array;
  /** The last answer: questions mostly come in order, and then each costs only the way from the one before. */
  #lastPosition = 0;
  #lastBytes = 0;

  /** `charset` as `encodedLength` takes it; throws a RangeError for a set of no known width. */
  constructor(text: string, charset: string) {
    this.#text = text;
    this.#charset = charset;
    this.#marks = new Float64Array(Math.floor(text.length / STEP) + 1);
    let bytes = 0;
    for (let i = 1; i < this.#marks.length; i++) {
      bytes += encodedLength(text.slice((i - 1) * STEP, i * STEP), charset);
      this.#marks[i] = bytes;
    }
  }

  /** The number of bytes before the unit at `position`. */
  at(position: number): number {
    const mark = Math.floor(position / STEP);
    const from = this.#lastPosition <= position && this.#lastPosition > mark * STEP ? this.#lastPosition : mark * STEP;
    const before = from === mark * STEP ? this.#marks[mark]! : this.#lastBytes;
    const bytes = before + encodedLength(this.#text.slice(from, position), this.#charset);
    this.#lastPosition = position;
    this.#lastBytes = bytes;
    return bytes;
  }

  /** The first position that has at least `bytes` bytes before it. */
  positionOf(bytes: number): number {
    let low = 0;
    let high = this.#marks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#marks[middle]! < bytes) low = middle;
      else high = middle - 1;
    }
    let position = low * STEP;
    let at = this.#marks[low]!;
    while (at < bytes && position < this.#text.length) at += encodedLength(this.#text[position++]!, this.#charset);
    return position;
  }
}
