import { BIRTH, DEEDS_OF_LIFE, DONE_TO_PEOPLE, FATES_OF_PEOPLE, OF_A_LIFE } from '../../../language/en/names/human-verbs.ts';
import { KIN, KIN_OWNERS } from '../../../language/en/names/kin.ts';
import { AND, COMMA, OF, THE } from '../../../language/en/grammar/grammar-hashes.ts';
import { PLACE_PREPOSITIONS } from '../../../language/en/speech/occasions.ts';
import { FORMS_OF_BE } from '../../../language/en/grammar/auxiliaries.ts';
import { phraseLinks } from '../../../language/en/words/word-sets.ts';
import { Shape, TokenKind, type Tokens } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';

const DEEDS = new WordSet(DEEDS_OF_LIFE);
const FATES = new WordSet(FATES_OF_PEOPLE);
const BORN = new WordSet(BIRTH);
const DONE_TO = new WordSet(DONE_TO_PEOPLE);
const OWN = new WordSet(OF_A_LIFE);
const OWNERS = new WordSet(KIN_OWNERS);
const KINDRED = new WordSet(Object.keys(KIN));
const WAS = new WordSet(FORMS_OF_BE);
const PLACING = new WordSet(PLACE_PREPOSITIONS);
/** Words of a full name, an initial's point counted. */
const MOST_WORDS = 4;
const FULL_STOP = '.';
/** Ages that are printed behind a name. */
const AGE = /^(?:1[2-9]|[2-9]\d|10\d)$/;

/**
 * True for a full name of which is told what only people live through: "Osric Vane was jailed", "Osric Vane and his wife", "jailed Osric Vane", "Osric R. Vane".
 */
export function livesAsPerson(tokens: Tokens, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const { hashes, kinds } = tokens;
  if (to - from < 2 || to - from > MOST_WORDS) return false;
  const before = from > 0 ? hashes[from - 1]! : 0;
  if (before === THE || before === OF || PLACING.has(before)) return false;
  if (hasMiddleInitial(tokens, from, to) || isOfAge(tokens, to) || isDoneTo(tokens, from, to)) return true;
  if (DEEDS.has(hashes[to] ?? 0) || (WAS.has(hashes[to] ?? 0) && FATES.has(hashes[to + 1] ?? 0))) return true;
  if (hashes[to] === COMMA && BORN.has(hashes[to + 1] ?? 0)) return true;
  if (kinds[to] === TokenKind.clitic && OWN.has(hashes[to + 1] ?? 0)) return true;
  return hashes[to] === AND && OWNERS.has(hashes[to + 1] ?? 0) && KINDRED.has(hashes[to + 2] ?? 0);
}

/** "Jailed Osric Vane on Monday", not "arrested Old Lidov residents" and no headline. */
function isDoneTo({ hashes, kinds, shapes }: Tokens, from: number, to: number): boolean {
  if (from === 0 || !DONE_TO.has(hashes[from - 1]!) || shapes[from - 1] !== Shape.lower) return false;
  return kinds[to] !== TokenKind.word || phraseLinks.has(hashes[to]!);
}

/** "Osric Vane, 54.": an age that ends its sentence. */
function isOfAge({ text, hashes, kinds, starts, ends }: Tokens, to: number): boolean {
  if (hashes[to] !== COMMA || kinds[to + 1] !== TokenKind.number || text[starts[to + 2] ?? 0] !== FULL_STOP) return false;
  return AGE.test(text.slice(starts[to + 1], ends[to + 1]));
}

/** "Osric R. Vane": a single letter with its point between two words of which neither is in capitals. */
function hasMiddleInitial({ text, shapes, starts, ends }: Tokens, from: number, to: number): boolean {
  // "U. S. Marshals", "Lidov D. C." are nobody.
  if (to - from < 3 || shapes[from] !== Shape.capital || shapes[to - 1] !== Shape.capital) return false;
  if (ends[from]! - starts[from]! < SHORTEST_NAME || ends[to - 1]! - starts[to - 1]! < SHORTEST_NAME) return false;
  return INITIAL.test(text.slice(ends[from], starts[to - 1]));
}

/** Units of a name that is no initial. */
const SHORTEST_NAME = 3;
const INITIAL = /^ \p{Lu}\. $/u;
