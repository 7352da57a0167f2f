import { DAY_ENDS, RELATIVE_OPENERS, TIMED_OPENERS } from '../../../../language/en/speech/occasions.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';

const RELATIVE = new WordSet(RELATIVE_OPENERS);
const ENDS = new WordSet(DAY_ENDS);
const TIMED = new WordSet(TIMED_OPENERS);

/** True for a token of the sentence that nobody is said to say. */
export type IsFree = (token: number) => boolean;

/**
 * True where a day at one token may be the day of the cue at another of the same sentence: neither stands in a side clause without the other. "The roof fell
 * on Saturday" is none of who "said six were missing from the hall, where the roof fell on Saturday", and "quit on Friday, a day after he promised" none of
 * the promise.
 */
export function isDayOf(view: View, sentence: Chunk, day: number, cue: number, isFree: IsFree): boolean {
  return day < cue ? isDayBefore(view, sentence, day, cue, isFree) : isDayBehind(view, day, cue, isFree);
}

/** The day before the cue: the cue's own clause opens behind neither, and a side clause that holds the day has not ended. */
function isDayBefore(view: View, sentence: Chunk, day: number, cue: number, isFree: IsFree): boolean {
  const { hashes } = view.tokens;
  let parted = false;
  for (let i = cue - 1; i > day; i--) {
    if (!isFree(i)) continue;
    if (isStop(view, i)) parted = true;
    else if (!parted && (RELATIVE.has(hashes[i]!) || TIMED.has(hashes[i]!))) return false;
  }
  return !(parted && isInRelativeClause(view, sentence, day, isFree));
}

/** True where a relative clause that opens before a day has not ended there. */
export function isInRelativeClause(view: View, sentence: Chunk, day: number, isFree: IsFree): boolean {
  for (let i = day - 1; i >= sentence.from; i--) {
    if (!isFree(i)) continue;
    if (isStop(view, i)) return false;
    if (RELATIVE.has(view.tokens.hashes[i]!)) return true;
  }
  return false;
}

/** The day behind the cue: no relative clause opens between, and no clause of time with a verb of its own. */
function isDayBehind(view: View, day: number, cue: number, isFree: IsFree): boolean {
  const { hashes } = view.tokens;
  // "Said that it was shut, but on Monday the mayor …": what is joined on has its own day.
  if (view.tags[day - 1] === Tag.cconj || (view.tags[day - 1] === Tag.adp && view.tags[day - 2] === Tag.cconj)) return false;
  if (ENDS.has(hashes[day - 1]!)) return false;
  let verb = false;
  for (let i = day - 1; i > cue; i--) {
    if (!isFree(i)) continue;
    // "Told parents to wait and shut the school on Friday": the day is of the second.
    if (verb && view.tags[i] === Tag.cconj && view.tags[i + 1] === Tag.verb) return false;
    if (RELATIVE.has(hashes[i]!) || (verb && TIMED.has(hashes[i]!))) return false;
    verb ||= view.tags[i] === Tag.verb;
  }
  return true;
}

function isStop(view: View, token: number): boolean {
  return view.tags[token] === Tag.punct;
}
