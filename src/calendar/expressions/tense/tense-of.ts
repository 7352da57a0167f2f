import { LexemeKind, type Lexemes } from '../../../text/words/lexemes.ts';
import type { Tense } from '../expression.ts';
import type { TenseWords } from './tense-words.ts';

/** Most lexemes between the opening of a clause and its verb, the opening counted. */
const LONGEST_SUBJECT = 5;

/** What one lexeme tells by itself and by those beside it: `past`, `future` or `none`. */
export function tenseOf(lexemes: Lexemes, at: number, words: TenseWords): Tense {
  const { word, kind } = lexemes;
  const form = word[at]!;
  if (kind[at] !== LexemeKind.word || !mayTell(lexemes, at, words)) return 'none';
  if (looksAhead(lexemes, at, words)) return 'future';
  if (form === words.to || words.conditional.has(form) || words.awaited.has(form) || words.futureBefore.has(form) && !words.pastVerbs.has(form)) return 'none';
  if (words.presentBe.has(word[at - 1] ?? '') && opensAhead(lexemes, at - 2, words)) return 'future';
  if (!isPast(form, words) || word[at + 1] === words.to && !words.pastVerbs.has(form) && !isTarget(lexemes, at + 2, words)) return 'none';
  // "A registered nurse", "an armed man": an adjective.
  if (words.articles.has(word[at - 1] ?? '') && !words.pastVerbs.has(form)) return 'none';
  if (words.be !== word[at - 1]) return 'past';
  // "To be shown on Tuesday" looks ahead; in "will be held" and "could be held" the verb before tells.
  return word[at - 2] === words.to ? 'future' : 'none';
}

/** False for most words, which tell nothing whatever stands around them. */
function mayTell(lexemes: Lexemes, at: number, { tellers, pastEnding }: TenseWords): boolean {
  return tellers.has(lexemes, at) || tellers.has(lexemes, at - 1) || lexemes.word[at]!.endsWith(pastEnding);
}

function isPast(form: string, words: TenseWords): boolean {
  return words.pastVerbs.has(form) || form.length > 4 && form.endsWith(words.pastEnding) && !form.endsWith(words.noPastEnding);
}

/** "Weakened to 151", "travelled to the coast", "moved to Lidov": behind "to" stands no deed. */
function isTarget({ word, kind, text, start, count }: Lexemes, at: number, { present }: TenseWords): boolean {
  return at < count && (kind[at] === LexemeKind.number || present.beforeObject.has(word[at]!) || /[\p{Lu}\p{Sc}]/u.test(text[start[at]!]!));
}

function looksAhead({ word }: Lexemes, at: number, words: TenseWords): boolean {
  const form = word[at]!;
  const [before, after] = [word[at - 1] ?? '', word[at + 1] ?? ''];
  if (form === words.to) return words.beforeTo.has(before);
  if (words.futureVerbs.has(form) || words.futureBefore.get(form)?.has(after) === true) return true;
  if (words.awaited.has(form)) return !words.beforeNotAwaited.has(before) && after !== words.to;
  return words.conditional.has(form) && wouldCome(word, at, words);
}

/**
 * "Would vote", "would give $40 million" and "promised that he would not run" look ahead; "would have voted", "would not comment", "none would give a name"
 * and "she wouldn't commit to it" do not.
 */
function wouldCome(word: readonly string[], at: number, words: TenseWords): boolean {
  const denied = words.negations.has(word[at + 1] ?? '');
  const verb = word[denied ? at + 2 : at + 1] ?? '';
  if (verb === words.have || words.refusals.has(verb)) return false;
  if (words.withheld.has(verb) && (denied || [1, 2, 3].some((back) => words.nobody.has(word[at - back] ?? '')))) return false;
  return !denied || [1, 2, 3].some((back) => words.reporting.has(word[at - back] ?? ''));
}

/** True where the clause whose subject ends at `last` is one of those in which the present looks ahead: "when the former mayor is sentenced". */
function opensAhead({ word }: Lexemes, last: number, words: TenseWords): boolean {
  for (let at = last; at >= 0 && at > last - LONGEST_SUBJECT; at--) if (words.aheadOpeners.has(word[at]!)) return true;
  return false;
}
