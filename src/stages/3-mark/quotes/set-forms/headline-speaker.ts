import { COLON } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { HEADLINE_SPEAKING, RULING_OUT } from '../../../../language/en/speech/headline-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind, wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Side } from '../contents/candidates.ts';

const SPEAKING = new WordSet(HEADLINE_SPEAKING);
const [RULES, OUT] = RULING_OUT.map(wordHash) as [number, number];
/** Log-odds given to what the form of a headline proves. */
const PROVEN = 3;
/** How many names the one who speaks may have. */
const LONGEST_NAME = 3;

/**
 * The quotation that opens a headline before a colon, given to the subject behind it where no other name may stand there: ‘Not again’: Corvo rules
 * out a second poll.
 */
export function headlineSpeaker(view: View): Attribution[] {
  const { hashes, kinds } = view.tokens;
  const q = view.quoted[0];
  if (q === undefined || q.open !== 0 || !q.closed || hashes[q.close] !== COLON) return [];
  const from = q.close + 1;
  let verb = from;
  while (verb < from + LONGEST_NAME && isName(view, verb)) verb++;
  if (verb === from || !(SPEAKING.has(hashes[verb]!) || (hashes[verb] === RULES && hashes[verb + 1] === OUT))) return [];
  for (let i = verb + 1; i < view.tokens.count && kinds[i] !== TokenKind.break; i++) {
    if (isCapital(view, i) || view.quotedAt[i]! >= 0 || hashes[i] === COLON) return [];
  }
  return [{ head: verb, content: { from: 0, to: q.close, side: Side.left }, tails: [], source: { from, to: verb, part: false }, score: PROVEN }];
}

function isName(view: View, i: number): boolean {
  return i < view.tokens.count && view.tags[i] === Tag.propn && isCapital(view, i);
}

function isCapital({ tokens }: View, i: number): boolean {
  return tokens.kinds[i] === TokenKind.word && tokens.shapes[i]! >= Shape.capital;
}
