import { LexemeKind, type Lexemes } from '../../../text/words/lexemes.ts';
import { endsSentence } from './sentence-end.ts';
import { tenseOf } from './tense-of.ts';
import type { TenseWords } from './tense-words.ts';

/** How many lexemes back the asking is looked for. */
const REACH_BACK = 12;
/** How many lexemes stand at most between who is asked and the verb that asks. */
const ASKED = 5;

/** "Asked members to join him Monday evening", "ordered her to appear on Friday": the day is that of coming, which is ahead of the asking. */
export function isInvited(lexemes: Lexemes, first: number, words: TenseWords): boolean {
  const { word } = lexemes;
  for (let at = first - 1; at > 0 && at > first - REACH_BACK; at--) {
    if (endsSentence(lexemes, at, words) || (tenseOf(lexemes, at, words) !== 'none' && !words.articles.has(word[at - 1]!))) return false;
    if (word[at] !== words.to) continue;
    const isComing = words.attending.has(word[at + 1]!);
    for (let back = at - 1; back >= 0 && back >= at - ASKED; back--) if (words.asking.has(word[back]!)) return isComing || hasAsked(lexemes, back, words);
  }
  return false;
}

/** "Has asked her to explain herself in October": what somebody has done bears no day of its own, so the day is that of what is asked. */
function hasAsked({ word }: Lexemes, asking: number, { perfect }: TenseWords): boolean {
  return perfect.has(word[asking - 1] ?? '') || perfect.has(word[asking - 2] ?? '');
}

/** "An interview to air Tuesday", "told of talks to resume in May": what is told of has yet to take place; not what somebody "managed to open Monday". */
export function isToTakePlace(lexemes: Lexemes, first: number, words: TenseWords): boolean {
  const { word } = lexemes;
  const verb = word[first - 1] === words.on || word[first - 1] === words.in ? first - 2 : first - 1;
  if (!words.takingPlace.has(word[verb] ?? '') || word[verb - 1] !== words.to) return false;
  return lexemes.kind[verb - 2] === LexemeKind.word && !words.beforeDone.has(word[verb - 2]!);
}
