import type { Lexemes } from './lexemes.ts';
import { sketchOf } from './sieve.ts';

/** Grows the columns of {@link Lexemes}. */
export class LexemeWriter {
  readonly #text: string;
  readonly #word: string[] = [];
  #room: number;
  #start: Int32Array<ArrayBuffer>;
  #end: Int32Array<ArrayBuffer>;
  #kind: Uint8Array<ArrayBuffer>;
  #sketch: Uint16Array<ArrayBuffer>;

  /** For the lexemes of one text, with room for one in four units of it. */
  constructor(text: string) {
    this.#text = text;
    this.#room = (text.length >> 2) + 16;
    this.#start = new Int32Array(this.#room);
    this.#end = new Int32Array(this.#room);
    this.#kind = new Uint8Array(this.#room);
    this.#sketch = new Uint16Array(this.#room);
  }

  /** Adds a lexeme of this kind and form. */
  push(start: number, end: number, kind: number, form: string): void {
    const at = this.#word.length;
    if (at === this.#room) this.#grow();
    this.#start[at] = start;
    this.#end[at] = end;
    this.#kind[at] = kind;
    this.#sketch[at] = sketchOf(form);
    this.#word.push(form);
  }

  /** The lexemes so far; their columns may have room for more. */
  finish(): Lexemes {
    return { text: this.#text, count: this.#word.length, start: this.#start, end: this.#end, kind: this.#kind, sketch: this.#sketch, word: this.#word };
  }

  #grow(): void {
    this.#room *= 2;
    this.#start = widened(this.#start, new Int32Array(this.#room));
    this.#end = widened(this.#end, new Int32Array(this.#room));
    this.#kind = widened(this.#kind, new Uint8Array(this.#room));
    this.#sketch = widened(this.#sketch, new Uint16Array(this.#room));
  }
}

function widened<T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
