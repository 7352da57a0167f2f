import type { Lexemes } from '../../../text/words/lexemes.ts';
import type { ToldTense } from '../expression.ts';
import { endsSentence } from './sentence-end.ts';
import { tenseOf } from './tense-of.ts';
import type { TenseWords } from './tense-words.ts';

/** How many lexemes before a day are searched for what is to be done by it. */
const REACH_BACK = 12;

/**
 * What is to be done by a day is to come, also where the verb beside it only looks like one of the past: "are promised by", "hoped to reach 90 by",
 * "said that closing the gap by Easter was hopeless";
 * `null` where the clause before tells neither.
 */
export function deadlineBefore(lexemes: Lexemes, first: number, words: TenseWords): ToldTense | null {
  const { word } = lexemes;
  if (word[first - 1] !== words.by) return null;
  for (let at = first - 2; at > 0 && at > first - REACH_BACK; at--) {
    if (endsSentence(lexemes, at, words)) return null;
    if (word[at] === words.to && words.undertaking.has(word[at - 1] ?? '')) return 'till';
    if (word[at]!.endsWith(words.deedEnding) && words.beforeDeed.has(word[at - 1]!)) return 'till';
    // "Promised elections by March", not "had promised" them.
    if (words.promising.has(word[at]!) && word[at + 1] !== ',') return isOfThen(lexemes, at, first, words) ? null : 'till';
    const tense = words.articles.has(word[at - 1] ?? '') ? 'none' : tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense === 'future' || words.presentBe.has(word[at - 1] ?? '') ? 'till' : null;
  }
  return null;
}

/** True where a promise is told as one of earlier days ("had promised a vote by March", "in January promised"), or a second verb stands between it and the day. */
function isOfThen(lexemes: Lexemes, at: number, first: number, words: TenseWords): boolean {
  const { word } = lexemes;
  if (words.hadBefore.has(word[at - 1] ?? '') || words.wasBe.has(word[at - 1] ?? '')) return true;
  for (let between = at + 1; between < first - 1; between++) {
    if (word[between] === ',' || tenseOf(lexemes, between, words) === 'past' || words.behind.has(word[between]!)) return true;
  }
  for (let before = at - 1; before >= 0 && before > at - REACH_BACK && !endsSentence(lexemes, before, words); before--) {
    if (words.ofThen.has(word[before]!)) return true;
  }
  return false;
}
