import { COLON } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Shape } from '../../../../text/words/tokens.ts';
import type { Proposal } from '../proposal.ts';
import type { View } from '../view/view.ts';

/** Words of a place before its colon, at most. */
const LONGEST_PLACE = 3;
/** Letters of its first word, at least: shorter ones are mostly a body's. */
const LEAST_LETTERS = 5;

/** True for the colon of a dateline in capitals, before words that no marks hold, in a report in which it alone opens a paragraph so: "MADURVEL: Two men …". */
export function isDatelineColon(view: View, { head, content: { from } }: Pick<Proposal, 'head' | 'content'>): boolean {
  const s = view.sentenceAt[head]!;
  return view.tokens.hashes[head] === COLON && view.quotedAt[from]! < 0 && datelineEnd(view, s) === head && isAlone(view, s);
}

/** The colon behind the words in capitals with which a paragraph opens at a sentence; -1 for none. */
function datelineEnd({ sentences, paragraphOf, tokens: { hashes, shapes, starts, ends } }: View, s: number): number {
  const { from } = sentences[s]!;
  if (s > 0 && paragraphOf[s] === paragraphOf[s - 1]) return -1;
  if (ends[from]! - starts[from]! < LEAST_LETTERS) return -1;
  let i = from;
  while (i < from + LONGEST_PLACE && shapes[i] === Shape.upper) i++;
  return i > from && hashes[i] === COLON ? i : -1;
}

/** True where no other paragraph opens so: those of a transcript do. */
function isAlone(view: View, own: number): boolean {
  for (let s = 0; s < view.sentences.length; s++) if (s !== own && datelineEnd(view, s) >= 0) return false;
  return true;
}
