import type { Tokens } from '../../../text/words/tokens.ts';
import { AND, COMMA } from '../../../language/en/grammar/grammar-hashes.ts';
import { KIN, KIN_OWNERS } from '../../../language/en/names/kin.ts';
import { TokenKind, tokenText } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';

const KINDRED = new WordSet(Object.keys(KIN));
const OWNERS = new WordSet(KIN_OWNERS);
/** Most words between whose kin somebody is and the noun: "his late elder brother". */
const MOST_WORDS = 2;

/**
 * The noun, in small letters, by which a name is told of as somebody's kin, right before it ("his wife, Ada Quill", "Orm's brother Tom Quill") or right
 * behind it ("Ada Quill, his wife,"); `null` where it is not. `from` and `to` are the tokens of the name.
 */
export function kinOf(tokens: Tokens, from: number, to: number): string | null {
  const before = from > 1 && tokens.hashes[from - 1] === COMMA ? from - 2 : from - 1;
  if (before > 0 && KINDRED.has(tokens.hashes[before]!) && isOwned(tokens, before)) return tokenText(tokens, before).toLowerCase();
  if (tokens.hashes[to] !== COMMA) return null;
  for (let i = to + 2; i <= to + 2 + MOST_WORDS && i < tokens.count && tokens.kinds[i] === TokenKind.word; i++) {
    if (KINDRED.has(tokens.hashes[i]!)) return isOwned(tokens, i) ? tokenText(tokens, i).toLowerCase() : null;
  }
  return null;
}

/** True where right before a noun, or before the words that tell more of it, stands whose it is. */
function isOwned({ hashes, kinds }: Tokens, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i >= noun - 1 - MOST_WORDS; i--) {
    if (OWNERS.has(hashes[i]!) || kinds[i] === TokenKind.clitic) return true;
    if (kinds[i] !== TokenKind.word || hashes[i] === AND) return false;
  }
  return false;
}
