import type { Span } from '../../model/span.ts';

/** Where a clause ends within a sentence: a semicolon, a dash between spaces, or a comma before a word that opens another clause. */
const BREAK = /;|\s[\u2013\u2014-]{1,2}\s|\u2014|,\s+(?=(?:but|and|while|although|though|as|because|so|which|who|where|when|after|before|adding|saying|according)\b)|[.!?]["\u201d]\s/g;

/** The clause of `sentence` that holds `place`: what a date or a cue in it governs. */
export function clauseAround(text: string, sentence: Span, place: Span): Span {
  let [start, end] = sentence;
  for (const found of text.slice(sentence[0], sentence[1]).matchAll(BREAK)) {
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
