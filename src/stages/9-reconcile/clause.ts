import { CLAUSE_BREAK } from '../../language/en/grammar/clause-patterns.ts';
import type { Span } from '../../model/span.ts';

/** The clause of `sentence` that holds `place`: what a date or a cue in it governs. */
export function clauseAround(text: string, sentence: Span, place: Span): Span {
  let [start, end] = sentence;
  for (const found of text.slice(sentence[0], sentence[1]).matchAll(CLAUSE_BREAK)) {
    const from = sentence[0] + found.index;
    const to = from + found[0].length;
    if (to <= place[0]) start = to;
    else if (from >= place[1]) {
      end = from;
      break;
    }
  }
  return [start, end];
}
