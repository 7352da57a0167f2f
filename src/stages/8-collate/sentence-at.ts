import type { Span } from '../../model/span.ts';
import type { Prepared } from './prepared.ts';

/** Index of the sentence that holds the start of `span`, or -1. */
export function sentenceAt(page: Prepared, span: Span): number {
  let low = 0;
  let high = page.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.sentences[middle]!.span[1] > span[0]) high = middle;
    else low = middle + 1;
  }
  const sentence = page.sentences[low];
  return sentence !== undefined && sentence.span[0] <= span[0] && sentence.to > sentence.from ? low : -1;
}
