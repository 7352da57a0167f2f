import type { Tokens } from '../../../text/words/tokens.ts';
import { AND, COMMA, OF } from '../../../language/en/grammar/grammar-hashes.ts';
import { ELDER, KIN, KIN_BREAKS, KIN_INTRODUCED, KIN_OWNERS, OFFICIAL_SPOUSES, PAST_OR_ONGOING, SPOUSE_RANKS, YOUNGER } from '../../../language/en/names/kin.ts';
import { givenNames, titleHeads } from '../../../language/en/words/word-sets.ts';
import { Shape, TokenKind, tokenText } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';

const KINDRED = new WordSet(Object.keys(KIN));
const OWNERS = new WordSet(KIN_OWNERS);
const INTRODUCED = new WordSet(KIN_INTRODUCED);
const BREAKS = new WordSet(KIN_BREAKS);
const SPOUSES = new WordSet(OFFICIAL_SPOUSES);
const RANKS = new WordSet(SPOUSE_RANKS);
const ELDERS = new WordSet(ELDER);
const YOUNG = new WordSet(YOUNGER);
/** Most words between whose kin somebody is and the noun: "his late elder brother". */
const MOST_WORDS = 2;
/** Most words between "of" and a name with its title: "the son of its founder Sir Abe Quill". */
const MOST_TITLE = 4;

/**
 * The noun, in small letters, by which a name is told of as somebody's kin, right before it ("his wife, Ada Quill", "Orm's brother Tom Quill", "leaves a
 * son, Tom Quill") or right behind it ("Ada Quill, his wife,"; not "Ada Quill, whose wife"); `null` where it is not. `from` and `to` are the tokens of
 * the name.
 */
export function kinOf(tokens: Tokens, from: number, to: number): string | null {
  const before = from > 1 && tokens.hashes[from - 1] === COMMA ? from - 2 : from - 1;
  const introduced = before < from - 1 && to - from > 1 && INTRODUCED.has(tokens.hashes[before - 1] ?? 0);
  if (before > 0 && KINDRED.has(tokens.hashes[before]!) && (introduced || isOwned(tokens, before))) return tokenText(tokens, before).toLowerCase();
  if (SPOUSES.has(tokens.hashes[from - 1] ?? 0) && RANKS.has(tokens.hashes[from - 2] ?? 0)) return `${tokenText(tokens, from - 2)} ${tokenText(tokens, from - 1)}`.toLowerCase();
  if (tokens.hashes[to] !== COMMA || BREAKS.has(tokens.hashes[to + 1] ?? 0) || isVerb(tokens, to + 1)) return null;
  for (let i = to + 2; i <= to + 2 + MOST_WORDS && i < tokens.count && tokens.kinds[i] === TokenKind.word; i++) {
    if (BREAKS.has(tokens.hashes[i]!)) return null;
    if (KINDRED.has(tokens.hashes[i]!)) return isOwned(tokens, i) ? tokenText(tokens, i).toLowerCase() : null;
  }
  return null;
}

/** True for the verb with which a sentence goes on behind an apposition: "her father, Tom Quill, | confirmed his daughter's death"; a name has a capital. */
function isVerb({ text, starts, ends, shapes }: Tokens, at: number): boolean {
  return shapes[at] === Shape.lower && PAST_OR_ONGOING.test(text.slice(starts[at]!, ends[at]!));
}

/** True for a name that only tells whose kin somebody is: "the son of its founder Sir Abe Quill". `title` is the first token of its title, or of the name. */
export function tellsWhoseKin({ hashes, kinds }: Tokens, title: number): boolean {
  for (let i = title - 1; i > 0 && i >= title - 1 - MOST_TITLE && kinds[i] === TokenKind.word; i--) if (hashes[i] === OF) return KINDRED.has(hashes[i - 1]!);
  return false;
}

/**
 * True for the second of two of one family, whose surname stands for both: "Pia and Tom Quill". One of the two must be known for a given name; a
 * capital before the first makes another name of it ("Ada Rast and Tom Quill").
 */
export function isInFamilyRow({ hashes, kinds, shapes }: Tokens, from: number, to: number): boolean {
  const first = from - 2;
  if (to - from !== 2 || first < 0 || hashes[from - 1] !== AND || kinds[first] !== TokenKind.word || shapes[first] !== Shape.capital) return false;
  if (kinds[first - 1] === TokenKind.word && shapes[first - 1] !== Shape.lower) return false;
  return (givenNames.has(hashes[first]!) || givenNames.has(hashes[from]!)) && !titleHeads.has(hashes[first]!) && hashes[first - 1] !== COMMA;
}

/** Which of two generations the word before a surname means: "the elder Quill". */
export function ageBefore({ hashes }: Tokens, from: number): 'elder' | 'younger' | undefined {
  const before = hashes[from - 1] ?? 0;
  return ELDERS.has(before) ? 'elder' : YOUNG.has(before) ? 'younger' : undefined;
}

/** True for a name that has kin, as people have: "Ada's mother". `to` is the token behind it. */
export function hasKin({ hashes, kinds, count }: Tokens, to: number): boolean {
  return to + 1 < count && kinds[to] === TokenKind.clitic && KINDRED.has(hashes[to + 1]!);
}

/** True where right before a noun, or before the words that tell more of it, stands whose it is. */
function isOwned(tokens: Tokens, noun: number): boolean {
  const { hashes, kinds } = tokens;
  // "whose | 6-year-old | son": an age in figures.
  const last = noun > 3 && kinds[noun - 2] === TokenKind.dash && kinds[noun - 3] === TokenKind.number ? noun - 4 : noun - 1;
  for (let i = last; i >= 0 && i >= last - MOST_WORDS; i--) {
    if (OWNERS.has(hashes[i]!) || kinds[i] === TokenKind.clitic || isBarePossessive(tokens, i)) return true;
    if (kinds[i] !== TokenKind.word || hashes[i] === AND) return false;
  }
  return false;
}

/** True for the mark alone that tells whose something is behind a name that ends in "s": "Quills' father". */
function isBarePossessive({ kinds, starts, ends, text, shapes }: Tokens, at: number): boolean {
  return at > 0 && kinds[at] === TokenKind.quote && starts[at] === ends[at - 1] && shapes[at - 1] === Shape.capital && /^s['\u2019]$/.test(text.slice(starts[at]! - 1, ends[at]!));
}
