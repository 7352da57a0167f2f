import { HYPHEN_HEADS } from '../../../../language/en/grammar/hyphen-heads.ts';
import type { Span } from '../../../../model/span.ts';

/** So many lines must end in a hyphen, and such a share of those that were wrapped, before it was a program that cut the words. */
const FEWEST = 2;
const LEAST_SHARE = 0.04;
const WORD_BEFORE = /\p{L}+-$/u;
const WORD_AFTER = /^\p{L}+/u;
const LONGEST_WORD = 40;

/**
 * Which hyphens before the wraps of a dump a program set to cut a word in two, by where the wraps start: where lines end in hyphens more
 * often than compounds break, all but those of words that the dump writes with a hyphen, and of first parts that compounds have; elsewhere those of
 * words that the dump writes whole in another place.
 */
export function cuttingHyphens(text: string, wraps: readonly Span[]): ReadonlySet<number> {
  const cut = wraps.flatMap(([start, end]) => {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start));
    const after = WORD_AFTER.exec(text.slice(end, end + LONGEST_WORD));
    return before === null || after === null || after[0] !== after[0].toLowerCase() ? [] : [{ start, head: before[0].slice(0, -1), tail: after[0] }];
  });
  if (cut.length === 0) return new Set();
  const compounds = new Set(text.toLowerCase().match(/\p{L}{1,40}-\p{L}{1,40}/gu));
  if (cut.length < FEWEST || cut.length < LEAST_SHARE * wraps.length) {
    const words = new Set(text.toLowerCase().match(/\p{L}{4,60}/gu));
    return new Set(cut.filter(({ head, tail }) => isWhole(`${head}${tail}`.toLowerCase(), words) && !compounds.has(`${head}-${tail}`.toLowerCase())).map(({ start }) => start));
  }
  return new Set(
    cut.filter(({ head, tail }) => !HYPHEN_HEADS.has(head.toLowerCase()) && !compounds.has(`${head}-${tail}`.toLowerCase())).map(({ start }) => start),
  );
}

/** True for a word that is among `words`, in the singular or the plural. */
function isWhole(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || words.has(`${word}s`) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}
