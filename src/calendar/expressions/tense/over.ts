import { LexemeKind, type Lexemes } from '../../../text/words/lexemes.ts';
import type { TenseWords } from './tense-words.ts';

/** True for a day that names what nobody plans, so that it is over whatever the verb: "the June 8 crash", "the June 8 rebel attack"; not "the June 8 fire drill". */
export function namesMishap({ word, kind }: Lexemes, next: number, { mishaps, mishapHeads }: TenseWords): boolean {
  const at = mishaps.has(word[next] ?? '') ? next : kind[next] === LexemeKind.word ? next + 1 : -1;
  return mishaps.has(word[at] ?? '') && !mishapHeads.has(word[at + 1] ?? '');
}

/** True where the verb of the past right before a day tells of what was done on it: "crashed on June 8", not "agreed on June 8" or "moved June 8 talks". */
export function isDoneOn({ word }: Lexemes, first: number, words: TenseWords): boolean {
  const before = word[first - 1] ?? '';
  return before === words.since || (before === words.on && !words.fixedOn.has(word[first - 2] ?? ''));
}

/**
 * True for a verb of the past at `at` that tells what took place by itself, before the day at `first`: "prices fell sharply in", "was opened with great cheers
 * in". An object alone might be what is planned for the day.
 */
export function hasTakenPlace({ word }: Lexemes, at: number, first: number, words: TenseWords): boolean {
  const [form, next] = [word[at]!, word[at + 1] ?? ''];
  const happened = words.happened.has(form) || words.happened.has(`${form} ${next}`);
  const done = words.wasBe.has(word[at - 1] ?? '') ? !words.planning.has(form) : words.wasBe.has(form) && words.plainDone.has(next);
  if (!happened && !done) return false;
  for (let between = at + 1; between < first; between++) if (word[between] === ',' || (done && words.towards.has(word[between]!))) return false;
  return true;
}
