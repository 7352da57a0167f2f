import { LexemeKind, type Lexemes } from '../../text/lexemes.ts';
import type { Tense } from './expression.ts';
import type { TimeWords } from './time-words.ts';

const REACH = 12;

/** Whether the words of the same sentence around lexemes `[first, next)` tell of what was or of what is to come: the nearest verb that tells wins, one before it first. */
export function tenseAround(lexemes: Lexemes, first: number, next: number, words: TimeWords): Tense {
  for (let at = first - 1; at >= 0 && at > first - REACH; at--) {
    if (endsSentence(lexemes, at)) break;
    const tense = tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense;
  }
  for (let at = next; at < lexemes.count && at < next + REACH; at++) {
    if (endsSentence(lexemes, at)) break;
    const tense = tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

function tenseOf(lexemes: Lexemes, at: number, words: TimeWords): Tense {
  const form = lexemes.word[at]!;
  if (lexemes.kind[at] !== LexemeKind.word) return 'none';
  if (form === 'to') return isTo(lexemes, at) ? 'future' : 'none';
  if (words.futureVerbs.has(form)) return 'future';
  // In "will be held" the verb before tells.
  if (lexemes.word[at - 1] === 'be') return 'none';
  if (words.pastVerbs.has(form) || (form.length > 4 && form.endsWith('ed') && lexemes.word[at + 1] !== 'to')) return 'past';
  return 'none';
}

/** "is to meet", "expected to close": an infinitive that looks ahead. */
function isTo(lexemes: Lexemes, at: number): boolean {
  const before = lexemes.word[at - 1] ?? '';
  return before === 'is' || before === 'are' || before === 'expected' || before === 'set' || before === 'scheduled' || before === 'planned' || before === 'due' || before === 'likely';
}

function endsSentence(lexemes: Lexemes, at: number): boolean {
  const form = lexemes.word[at]!;
  if (lexemes.kind[at] === LexemeKind.blank || form === ';' || form === '?' || form === '!') return true;
  if (form !== '.') return false;
  // The point of an abbreviation ("Nov. 9", "U.S. forces") does not end a sentence; one after a long word and before a capital does.
  const length = at > 0 ? lexemes.end[at - 1]! - lexemes.start[at - 1]! : 0;
  return length > 4 || at + 1 >= lexemes.count;
}
