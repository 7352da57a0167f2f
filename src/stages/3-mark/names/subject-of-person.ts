import { firstPerson } from '../../../language/en/words/word-sets.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import { SUBJECT_PRONOUNS_OF_ONE } from '../../../language/en/grammar/pronouns.ts';
import { Shape, TokenKind } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';

const PRONOUN = new WordSet(SUBJECT_PRONOUNS_OF_ONE);
/** Words of a name that is read so: one word may be a town or a product that a pronoun behind it is not. */
const LEAST_WORDS = 2;
const MOST_WORDS = 3;
/** How far behind the name the pronoun stands at most, in tokens. */
const REACH = 20;

/**
 * True for a name that opens a sentence and that "he" or "she" goes on about before anybody else is named: "Ada Quill is mending nets, and she does not
 * look up." `from` and `to` are the tokens of the name.
 */
export function isSubjectOfPronoun(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < LEAST_WORDS || to - from > MOST_WORDS || !opensSentence(tokens, from) || tokens.shapes[to] !== Shape.lower) return false;
  for (let i = to; i < tokens.count && i < to + REACH; i++) {
    if (PRONOUN.has(tokens.hashes[i]!)) return true;
    if (
      tokens.kinds[i] === TokenKind.quote
      || tokens.kinds[i] === TokenKind.break
      || (tokens.shapes[i]! >= Shape.capital && !firstPerson.has(tokens.hashes[i]!))
    ) {
      return false;
    }
    if (/[.!?;:]/.test(tokens.text[tokens.starts[i]!]!)) return false;
  }
  return false;
}

/** True where a paragraph, or a sentence behind a full stop, begins. */
function opensSentence({ kinds, starts, text }: Tokens, at: number): boolean {
  return at === 0 || kinds[at - 1] === TokenKind.break || text[starts[at - 1]!] === '.';
}
