import type { Span } from '../../../model/span.ts';
import { lexemeAt } from '../../../text/words/lexemes.ts';
import type { FigureScan } from './scan.ts';

/** The lexemes `[first, next)` of the sentence that holds lexeme `at`; `sentences` are in order. */
export function sentenceAround(scan: FigureScan, sentences: readonly Span[], at: number): readonly [first: number, next: number] {
  const offset = scan.lexemes.start[at] ?? 0;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]![1] > offset) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low];
  if (sentence === undefined || sentence[0] > offset) return [at, at + 1];
  return [lexemeAt(scan.lexemes, sentence[0]), lexemeAt(scan.lexemes, sentence[1] - 1) + 1];
}
