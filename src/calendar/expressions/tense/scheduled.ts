import { LexemeKind, type Lexemes } from '../../../text/words/lexemes.ts';
import { tenseOf } from './tense-of.ts';
import type { TenseWords } from './tense-words.ts';

/** How many lexemes before its day the verb of what is scheduled may stand: "meets the union of dockers and pilots in Lidov on". */
const REACH = 9;
/** How many lexemes behind a day a verb of the past makes a noun of what looked like a verb before it: "the votes Friday were". */
const REACH_ON = 4;
/** Pictures are told of in the present too; within so many lexemes of the day their words give them away. */
const REACH_PICTURE = 14;

/**
 * True where the present tense about a bare day of the week, lexemes `[first, next)`, tells of what is scheduled for it: "the deputies vote Friday",
 * "Monday is a rest day", "is buried on Friday".
 */
export function isScheduled(lexemes: Lexemes, first: number, next: number, words: TenseWords): boolean {
  const { word } = lexemes;
  if (words.presentBe.has(word[next] ?? '') && words.opensClause.has(word[first - 1] ?? '')) return true;
  const last = words.beforeScheduledDay.has(word[first - 1] ?? '') ? first - 2 : first - 1;
  if (last < 0 || isPicture(lexemes, first, words)) return false;
  return isScheduledPassive(lexemes, last, words) || hasScheduledVerb(lexemes, last, first, words) && !isPastBehind(lexemes, next, words);
}

/** "Is buried", "are declared", but not "is pictured". */
function isScheduledPassive({ word }: Lexemes, at: number, words: TenseWords): boolean {
  const form = word[at]!;
  return words.presentBe.has(word[at - 1] ?? '') && form.endsWith(words.pastEnding) && !words.pictured.has(form);
}

function hasScheduledVerb(lexemes: Lexemes, last: number, first: number, words: TenseWords): boolean {
  const { word, kind } = lexemes;
  for (let at = last; at >= 0 && at >= first - REACH; at--) {
    const form = word[at]!;
    if (kind[at] === LexemeKind.blank || words.clauseMarks.has(form)) return false;
    if (words.scheduledVerbs.has(form) && isVerb(lexemes, at, words)) return true;
    if (tenseOf(lexemes, at, words) !== 'none') return false;
  }
  return false;
}

/** Tells "the deputies vote" and "the board votes" from "the vote" and "two votes": what stands before decides. */
function isVerb({ word, kind, text, start }: Lexemes, at: number, words: TenseWords): boolean {
  const before = word[at - 1] ?? '';
  if (at === 0 || kind[at - 1] !== LexemeKind.word || words.beforeNoun.has(before)) return false;
  if (words.scheduledVerbs.get(word[at]!) === 'one') return !isMany(before, words);
  if (words.onlyVerbs.has(word[at]!) || words.pluralSubjects.has(before) || isMany(before, words)) return true;
  // A side is many in British English: "Ashby play Saturday".
  return words.playedVerbs.has(word[at]!) && /\p{Lu}/u.test(text[start[at - 1]!]!);
}

function isMany(form: string, { manyEndings, oneEnding }: TenseWords): boolean {
  return form.length > 3 && manyEndings.some((ending) => form.endsWith(ending)) && !form.endsWith(oneEnding);
}

function isPastBehind(lexemes: Lexemes, next: number, words: TenseWords): boolean {
  for (let at = next; at < lexemes.count && at < next + REACH_ON; at++) {
    if (lexemes.kind[at] === LexemeKind.blank || words.clauseMarks.has(lexemes.word[at]!)) return false;
    if (tenseOf(lexemes, at, words) === 'past') return true;
  }
  return false;
}

function isPicture({ word, kind, count }: Lexemes, first: number, words: TenseWords): boolean {
  for (let at = Math.max(0, first - REACH_PICTURE); at < count && at < first + REACH_PICTURE; at++) {
    if (words.pictured.has(word[at]!)) return true;
    if (at > first && kind[at] === LexemeKind.blank) return false;
  }
  return false;
}
