import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { STARTERS } from './candidates.ts';

/**
 * What lies between a cue and a start to its right, which a reader would have to skip. Starts come in the order of the text, so what is counted up to one
 * is gone on with for the next.
 */
export class Skipped {
  /** Noun phrases that begin there, and openers of clauses. */
  chunks = 0;
  starters = 0;
  /** The hash of the last opener of a clause, 0 for none. */
  that = 0;
  /** 1 where a mark, a verb, or words of another quotation than the cue's stand there. */
  comma = 0;
  verb = 0;
  quote = 0;
  readonly #head: number;
  #to: number;

  /** Nothing yet: what lies behind the cue that `head` heads. */
  constructor(head: number) {
    this.#head = head;
    this.#to = head + 1;
  }

  /** Counts what lies before a start. */
  upTo(view: View, start: number): void {
    if (start < this.#to) this.#begin();
    const { tokens, tags, quotedAt, chunkAt, chunks } = view;
    for (let k = this.#to; k < start; k++) {
      const tag = tags[k]!;
      if (chunkAt[k]! >= 0 && chunks[chunkAt[k]!]!.from === k) this.chunks++;
      if (STARTERS.has(tokens.hashes[k]!)) {
        this.starters++;
        this.that = tokens.hashes[k]!;
      }
      if (tag === Tag.punct) this.comma = 1;
      if (tag === Tag.verb || tag === Tag.aux) this.verb = 1;
      if (quotedAt[k]! >= 0 && quotedAt[k] !== quotedAt[this.#head]) this.quote = 1;
    }
    this.#to = Math.max(this.#to, start);
  }

  #begin(): void {
    this.#to = this.#head + 1;
    this.chunks = this.starters = this.that = this.comma = this.verb = this.quote = 0;
  }
}
