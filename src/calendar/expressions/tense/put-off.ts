import { LexemeKind, type Lexemes } from '../../../text/words/lexemes.ts';
import type { TenseWords } from './tense-words.ts';

/** How many lexemes a figure that another is set beside may take up before its day: "1.2 million crowns at the end of". */
const FIGURE_SET_BESIDE = 10;

/** The day of a figure that another has grown from is over, whatever the verb: "will reach 7%, from 6% at the end of December". */
export function isGrownFrom({ word, kind }: Lexemes, first: number, words: TenseWords): boolean {
  let counted = false;
  for (let at = first - 1; at > 1 && at > first - FIGURE_SET_BESIDE; at--) {
    if (words.grownFrom.has(word[at]!)) return counted && (word[at - 1] === ',' || words.grown.has(word[at - 1]!));
    if (word[at] === ',' || kind[at] === LexemeKind.blank) return false;
    counted ||= kind[at] === LexemeKind.number;
  }
  return false;
}

/** So many lexemes at most stand between a verb that puts something off and the new day, or the old one, and so many make up a day. */
const PUT_OFF_REACH = 8;
const LONGEST_DAY = 4;

/** "Had extended its offer to Sept. 30", "adjourned the hearing until Monday", "put it off from May 3 to June 9": the new day is to come. */
export function isPutOff(lexemes: Lexemes, first: number, words: TenseWords): boolean {
  const { word } = lexemes;
  if (word[first - 1] !== words.to && !words.untilWords.has(word[first - 1] ?? '')) return false;
  return isBehindPutOff(lexemes, oldDayBefore(lexemes, first - 1, words) ?? first - 1, words);
}

/** "Had extended its offer to Sept. 30": that was before what is told, and the new day may be over too. */
export function hadPutOff({ word }: Lexemes, first: number, words: TenseWords): boolean {
  for (let at = first - 2; at >= 0 && at > first - PUT_OFF_REACH - LONGEST_DAY; at--) if (words.putOff.has(word[at]!)) return words.hadBefore.has(word[at - 1] ?? '');
  return false;
}

/** "Put it off from May 3 to June 9": whether the old day is over by now is not told. */
export function isOldDay(lexemes: Lexemes, first: number, next: number, words: TenseWords): boolean {
  const { word } = lexemes;
  if (word[first - 1] !== words.from) return false;
  if (word[next] === words.to || words.untilWords.has(word[next] ?? '')) return isBehindPutOff(lexemes, first - 1, words);
  // "Brought forward to May 3 from June 9".
  for (let at = first - 2; at >= 0 && at >= first - 2 - LONGEST_DAY; at--) if (word[at] === words.to) return isBehindPutOff(lexemes, at, words);
  return false;
}

/** Where the "from" of an old day stands that goes on to `end`, or `null`. */
export function oldDayBefore({ word, kind }: Lexemes, end: number, words: TenseWords): number | null {
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_DAY - 1 && kind[at] !== LexemeKind.blank; at--) if (word[at] === words.from) return at;
  return null;
}

function isBehindPutOff({ word, kind }: Lexemes, end: number, words: TenseWords): boolean {
  for (let at = end - 1; at >= 0 && at > end - PUT_OFF_REACH && kind[at] !== LexemeKind.blank && word[at] !== ','; at--) {
    if (words.putOff.has(word[at]!)) return true;
    if (kind[at] === LexemeKind.number) return false;
  }
  return false;
}
