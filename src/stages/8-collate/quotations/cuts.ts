import { CREDITING_VERB } from '../../../language/en/speech/attribution-patterns.ts';
import { JOINING } from '../../../language/en/grammar/clause-patterns.ts';
import { UNFINISHED } from '../../../language/en/speech/unfinished-words.ts';
import type { Difference } from '../difference.ts';
import { adjoin, holdsRun, itemOf, lengthOf, make, placeOf, SAME } from './comparison.ts';
import type { Comparison, Range, Side } from './comparison.ts';
import type { PreparedWord } from '../prepared.ts';
import { isLight } from '../word-forms.ts';

/** The quotation of one side ends, as if complete, at word `last`; the other goes on with `rest`. */
export function truncation(comparison: Comparison, last: number, rest: Range, short: 'a' | 'b'): Difference | null {
  const [cut, full] = short === 'a' ? [comparison.a, comparison.b] : [comparison.b, comparison.a];
  const unfinished = isUnfinished(cut, last);
  if (!cut.quoted || rest[1] - rest[0] < 2 || (isScrap(cut, last) && !unfinished)) return null;
  if (!full.quoted && (comparison.pairs.length < FEWEST_TOLD || comparison.density < TOLD || comparison.pairs.length < SAME.share * lengthOf(cut, [last]))) {
    return null;
  }
  if (!isStopped(cut, last) || goesOn(cut, last, full, rest) || (isFitted(cut, last, full, rest) && !unfinished)) return null;
  if (/^[\u201d'\u2019]?\s?(?:\u2026|\.\s?\.\s?\.)/.test(cut.page.report.text.slice(cut.words[last]!.end, cut.words[last]!.end + 6))) return null;
  if (rest[1] - rest[0] <= LONGEST_CREDIT && full.words.slice(rest[0], rest[1]).some((word) => CREDITING_VERB.test(word.key))) return null;
  const word = cut.words[last]!;
  const end = cut.page.report.text.slice(word.end, word.end + 1).match(/[.,!?]/) ? word.end + 1 : word.end;
  return make('truncation', 'difference', placeOf(cut, [word.start, end]), itemOf(full, [rest[0], Math.min(rest[1], rest[0] + 40)]));
}

/** True where the quotation stops behind a word with which no sentence ends ("chosen to."). */
export function isUnfinished({ words, page }: Pick<Side, 'words' | 'page'>, last: number): boolean {
  const { key, end } = words[last]!;
  return UNFINISHED.has(key) && FULL_STOP.test(page.report.text.slice(end, end + 3));
}

/** One full stop behind a word, and no dots. */
const FULL_STOP = /^\s?\.(?!\s?\.)/;

/** True when a stop or comma follows the last word; without one, the report's own sentence goes on around a few quoted words. */
function isStopped(side: Side, last: number): boolean {
  const { text } = side.page.report;
  const { end } = side.words[last]!;
  return /^\s?["\u201d'\u2019)]*\s?[.,;:!?\u2014-]/.test(text.slice(end, end + 5));
}

/**
 * So many words of what the other report goes on with, found around in the report that seems to cut it, show that it does not: few right behind, more
 * a little before.
 */
const CONTINUED = { behind: 3, next: 12, before: 8, reach: 40 };

/** True when the report that seems to cut the quotation gives what follows too, in another stretch or sentence. */
function goesOn({ page, indexes }: Side, last: number, full: Side, [from, to]: Range): boolean {
  const rest = full.words.slice(from, to).map(({ key }) => key);
  const at = indexes[last]!;
  return (
    holdsPart(page.words.slice(at + 1, at + 1 + CONTINUED.next), rest, CONTINUED.behind)
    || holdsPart(page.words.slice(Math.max(0, at - CONTINUED.reach), at), rest, CONTINUED.before)
  );
}

/** True when so many of some words stand among others, one behind another. */
function holdsPart(words: readonly PreparedWord[], some: readonly string[], count: number): boolean {
  return some.slice(0, Math.max(0, some.length - count + 1)).some((_, i) => {
    const keys = some.slice(i, i + count);
    return keys.some((key) => !isLight(key)) && holdsRun(words, keys);
  });
}

/**
 * True for words fitted into the report's own sentence, from within one of the quotation's, that end where a clause of it ends; nor are they cut
 * where the other report tells them without marks.
 */
function isFitted(cut: Side, last: number, full: Side, [from]: Range): boolean {
  if (/\p{Lu}/u.test(cut.page.report.text[cut.words[firstOf(cut, last)]!.start]!)) return false;
  const [left, right] = [full.words[from - 1], full.words[from]!];
  return !full.quoted || joins(full, from) || (left !== undefined && /[,;:\u2014-]/.test(full.page.report.text.slice(left.end, right.start)));
}

/** True for a word that joins another clause; not for the first "as" of "as much as possible". */
function joins({ words }: Side, at: number): boolean {
  return JOINING.has(words[at]!.key) && !(words[at]!.key === 'as' && words.slice(at + 2, at + 4).some(({ key }) => key === 'as'));
}

/** The first word of the stretch of quotation that a word stands in. */
function firstOf(side: Side, at: number): number {
  let first = at;
  while (first > 0 && adjoin(side, first - 1, first)) first--;
  return first;
}

/** Words that a report tells without marks are the quotation going on only where so many, and so nearly all, are the same. */
const FEWEST_TOLD = 6;
const TOLD = 0.95;

/** "the two men said in a statement": so few words behind a quotation with a verb of speech say who spoke, where the closing mark is lost. */
const LONGEST_CREDIT = 9;

/** Fewest words of a quotation that seems whole although it begins within a sentence. */
const FEWEST_OF_A_SCRAP = 5;

/** True for a few quoted words within the report's own sentence, and for a motto or title in capitals: nobody takes them for the whole of what was said. */
function isScrap(side: Side, last: number): boolean {
  const { text } = side.page.report;
  const words = side.words.slice(firstOf(side, last), last + 1);
  const capital = ({ start }: PreparedWord): boolean => /\p{Lu}/u.test(text[start]!);
  if (words.every((word) => capital(word) || isLight(word.key))) return true;
  return !capital(words[0]!) && words.length < FEWEST_OF_A_SCRAP;
}

/** True when the quotation is printed as if it ended there: with a stop, or with a comma before its attribution and nothing after it. */
export function endsWhole(side: Side, last: number): boolean {
  const { text } = side.page.report;
  const word = side.words[last]!;
  const after = text.slice(word.end, word.end + 3);
  if (/^["\u201d'\u2019]?[.!?]/.test(after)) return true;
  if (!/^,\s?["\u201d]/.test(after)) return false;
  const sentence = side.page.sentences[word.sentence]!;
  return !/["\u201c]/.test(text.slice(word.end + 3, sentence.span[1]));
}
