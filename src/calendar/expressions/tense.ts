import { LexemeKind, type Lexemes } from '../../text/lexemes.ts';
import type { Tense } from './expression.ts';
import type { TimeWords } from './time-words.ts';

/** How many lexemes on either side are looked at; what follows may open with a long aside. */
const REACH_BACK = 12;
const REACH_ON = 20;

/** Whether the words of the same sentence around lexemes `[first, next)` tell of what was or of what is to come: the nearest verb that tells wins, one before it first. */
export function tenseAround(lexemes: Lexemes, first: number, next: number, words: TimeWords): Tense {
  const { word } = lexemes;
  // "as early as Tuesday" looks ahead whatever the verb; "until Tuesday" does where no verb tells.
  if (word[first - 1] === words.as && word[first - 3] === words.as && words.soonWords.has(word[first - 2]!)) return 'future';
  // A verb before "until" tells of what goes on till then.
  const until = words.untilWords.has(word[first - 1] ?? '');
  for (let at = first - 1; !until && at >= 0 && at > first - REACH_BACK; at--) {
    if (endsSentence(lexemes, at)) break;
    const tense = tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense;
  }
  for (let at = next; at < lexemes.count && at < next + REACH_ON; at++) {
    if (endsSentence(lexemes, at)) break;
    const tense = tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense;
  }
  return until ? 'future' : 'none';
}

function tenseOf(lexemes: Lexemes, at: number, words: TimeWords): Tense {
  const form = lexemes.word[at]!;
  if (lexemes.kind[at] !== LexemeKind.word) return 'none';
  const after = lexemes.word[at + 1] ?? '';
  if (form === words.toWord) return words.beforeTo.has(lexemes.word[at - 1] ?? '') ? 'future' : 'none';
  if (words.futureVerbs.has(form)) return 'future';
  if (words.futureBeforeTo.has(form)) return after === words.toWord ? 'future' : 'none';
  // In "will be held" the verb before tells.
  if (words.be === lexemes.word[at - 1]) return 'none';
  if (words.pastVerbs.has(form)) return 'past';
  return form.length > 4 && form.endsWith(words.pastEnding) && !form.endsWith(words.noPastEnding) && after !== words.toWord ? 'past' : 'none';
}

function endsSentence(lexemes: Lexemes, at: number): boolean {
  const form = lexemes.word[at]!;
  if (lexemes.kind[at] === LexemeKind.blank || form === ';' || form === '?' || form === '!') return true;
  if (form !== '.') return false;
  // The point of an abbreviation ("Nov. 9", "U.S. forces") does not end a sentence; one after a long word and before a capital does.
  const length = at > 0 ? lexemes.end[at - 1]! - lexemes.start[at - 1]! : 0;
  return length > 4 || at + 1 >= lexemes.count;
}
