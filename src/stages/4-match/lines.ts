import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/span.ts';
import type { Words } from '../../text/word-reader.ts';

/** The lines of a text by the hashes of their words: `keys` alone, for telling which lines repeat, without an object a line. */
export interface Lines {
  readonly keys: Uint32Array;
  /** Start and end of each line in turn, white space included. */
  readonly places: Int32Array;
}

/** Lines longer than this are paragraphs of news. */
const LONGEST_LINE = 400;

/** The lines of a text that hold words and are not too long, by what the words say. */
export function linesOf(text: string, words: Words): Lines {
  const keys: number[] = [];
  const places: number[] = [];
  let k = 0;
  for (let start = 0; start < text.length && k < words.count;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const first = k;
    let key = 0;
    for (; k < words.count && words.start[k]! < end; k++) key = (Math.imul(key, 0x01000193) ^ words.hash[k]!) >>> 0;
    if (k > first && end - start <= LONGEST_LINE) {
      keys.push(key);
      places.push(start, end);
    }
    start = end + 1;
  }
  return { keys: Uint32Array.from(keys), places: Int32Array.from(places) };
}

/** Where line number `index` stands, without white space at its ends. */
export function lineSpan(text: string, { places }: Lines, index: number): Span {
  return trimSpan(text, [places[2 * index]!, places[2 * index + 1]!]);
}
