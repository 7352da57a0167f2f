import type { View } from '../../../../src/stages/3-mark/quotes/view/view.ts';
import { englishModel } from '../../../../src/language/en/model/load.ts';
import { segment } from '../../../../src/stages/2-segment/index.ts';
import { viewOf } from '../../../../src/stages/3-mark/quotes/view/view.ts';
import { tokenize } from '../../../../src/text/words/tokenize.ts';
import { tokenText, wordHash } from '../../../../src/text/words/tokens.ts';

/** A text as the finders of attributions see it. */
export function viewIn(text: string): View {
  const { paragraphs, sentences } = segment(text, 'en');
  return viewOf(tokenize(text), paragraphs, sentences, englishModel().tagger);
}

/** The index of the first token that is this word. */
export function tokenOf({ tokens }: View, word: string): number {
  return tokens.hashes.subarray(0, tokens.count).indexOf(wordHash(word));
}

/** The words of the tokens `[from, to)`. */
export function wordsIn({ tokens }: View, [from, to]: readonly [number, number]): string {
  return Array.from({ length: to - from }, (_, k) => tokenText(tokens, from + k)).join(' ');
}
