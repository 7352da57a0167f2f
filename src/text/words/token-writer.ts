import { hashRange, Shape, TokenKind, type Tokens } from './tokens.ts';
import { isLetter, isUpper } from './unit-kinds.ts';

/** Grows the parallel arrays of {@link Tokens}. */
export class TokenWriter {
  readonly #text: string;
  #starts: Int32Array<ArrayBuffer>;
  #ends: Int32Array<ArrayBuffer>;
  #kinds: Uint8Array<ArrayBuffer>;
  #shapes: Uint8Array<ArrayBuffer>;
  #hashes: Int32Array<ArrayBuffer>;
  #count = 0;

  /** For the tokens of one text, with room for one in four units of it. */
  constructor(text: string) {
    const room = (text.length >> 2) + 16;
    this.#text = text;
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#kinds = new Uint8Array(room);
    this.#shapes = new Uint8Array(room);
    this.#hashes = new Int32Array(room);
  }

  /** Adds a token of this kind; what is no word has no shape, and a break no hash. */
  push(start: number, end: number, kind: number): void {
    const at = this.#count++;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#kinds[at] = kind;
    this.#shapes[at] = kind === TokenKind.word ? shapeOf(this.#text, start, end) : Shape.none;
    this.#hashes[at] = kind === TokenKind.break ? 0 : hashRange(this.#text, start, end);
  }

  /** The tokens so far, in views of what was filled. */
  finish(): Tokens {
    const n = this.#count;
    return {
      text: this.#text, count: n, starts: this.#starts.subarray(0, n), ends: this.#ends.subarray(0, n), kinds: this.#kinds.subarray(0, n),
      shapes: this.#shapes.subarray(0, n), hashes: this.#hashes.subarray(0, n),
    };
  }

  #grow(): void {
    const room = this.#starts.length * 2;
    this.#starts = widen(this.#starts, new Int32Array(room));
    this.#ends = widen(this.#ends, new Int32Array(room));
    this.#kinds = widen(this.#kinds, new Uint8Array(room));
    this.#shapes = widen(this.#shapes, new Uint8Array(room));
    this.#hashes = widen(this.#hashes, new Int32Array(room));
  }
}

function widen<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isUpper(unit)) upper++;
    else if (isLetter(unit)) lower++;
  }
  if (upper === 0) return Shape.lower;
  if (!isUpper(text.charCodeAt(start))) return Shape.mixed;
  if (lower === 0) return upper > 1 ? Shape.upper : Shape.capital;
  return upper === 1 || hyphenCapitals(text, start, end, upper) ? Shape.capital : Shape.mixed;
}

/** True when the further capitals each begin a part: "Anglo-Saxon", "O'Neil", "McKay". */
function hyphenCapitals(text: string, start: number, end: number, upper: number): boolean {
  let begun = 1;
  for (let i = start + 1; i < end; i++) if (isUpper(text.charCodeAt(i)) && isLetter(text.charCodeAt(i - 1)) === false) begun++;
  return begun === upper || (upper === 2 && (text.startsWith('Mc', start) || text.startsWith('Mac', start)));
}
