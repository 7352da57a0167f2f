import { LexemeKind, type Lexemes } from '../../../text/words/lexemes.ts';
import type { TenseWords } from './tense-words.ts';

/** No abbreviation has more letters than this, and no number with a point that abbreviates it more digits. */
const LONGEST_SHORT = 4;
const LONGEST_NUMBER = 3;

/**
 * True where the lexeme at `at` ends a sentence, or a clause as good as one. The point of an abbreviation ("Nov. 9", "U.S. forces") does not; one behind
 * a long word or a year does, and behind a short one where a capital follows that no abbreviation stands before: "at noon. On Monday".
 */
export function endsSentence(lexemes: Lexemes, at: number, words: TenseWords): boolean {
  const { kind, word, start, end, count } = lexemes;
  const form = word[at]!;
  if (kind[at] === LexemeKind.blank || form === ';' || form === '?' || form === '!') return true;
  if (form !== '.') return false;
  if (at + 1 >= count) return true;
  const length = at > 0 ? end[at - 1]! - start[at - 1]! : 0;
  return length > (kind[at - 1] === LexemeKind.number ? LONGEST_NUMBER : LONGEST_SHORT) || isBeforeOpening(lexemes, at, words);
}

/** True for a point behind which a sentence opens: white space, a capital, and no abbreviation before. */
function isBeforeOpening({ text, kind, start, end }: Lexemes, at: number, { abbreviations }: TenseWords): boolean {
  if (at === 0 || start[at + 1] === end[at] || !/^[\p{Lu}“"]/u.test(text.slice(start[at + 1], end[at + 1]))) return false;
  if (kind[at - 1] !== LexemeKind.word) return kind[at - 1] === LexemeKind.number;
  const before = text.slice(start[at - 1], end[at - 1]);
  return before.length > 1 && !before.startsWith("'") && !abbreviations.has(before);
}
