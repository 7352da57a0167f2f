import { titleHeads } from '../../../language/en/words/word-sets.ts';
import { CURRENCY_CODES } from '../../../language/en/figures/currencies.ts';
import { COMMON_OPENERS, FORMED_OPENER, NOT_NAMES, NUMBERED_PARTS, NUMBERS_OF_PARTS, OPENING_PARTICIPLES } from '../../../language/en/names/common-capitals.ts';
import { PLACES } from '../../../language/en/names/places.ts';
import { HashSet } from '../../../text/hash-set.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import { Shape, TokenKind } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import { isCalendarGivenName } from './calendar-names.ts';

const SKIPPED = new WordSet(NOT_NAMES);
const TWO_WORD_PLACES: ReadonlySet<string> = new Set(PLACES.filter((place) => place.split(' ').length === 2));
/** The set of {@link COMMON_OPENERS}. */
export const OPENERS = new WordSet(COMMON_OPENERS);
const PARTICIPLES = new WordSet(OPENING_PARTICIPLES);
const PARTS = new WordSet(NUMBERED_PARTS);
const PART_NUMBERS = new WordSet(NUMBERS_OF_PARTS);
const CURRENCIES = new WordSet(CURRENCY_CODES);

/** True when the token is a word with a capital that may belong to a name. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return (
    tokens.kinds[i] === TokenKind.word
    && tokens.shapes[i]! >= Shape.capital
    && (!SKIPPED.has(tokens.hashes[i]!) || isCalendarGivenName(tokens, i))
    && !isCurrency(tokens, i)
    && !isNumberedPart(tokens, i)
  );
}

/** True for both words of "Article Five", and for the first of "Article 5". */
function isNumberedPart({ kinds, shapes, hashes, count }: Tokens, i: number): boolean {
  if (i > 0 && PART_NUMBERS.has(hashes[i]!) && PARTS.has(hashes[i - 1]!) && shapes[i - 1]! >= Shape.capital) return true;
  return PARTS.has(hashes[i]!) && i + 1 < count && (kinds[i + 1] === TokenKind.number || (PART_NUMBERS.has(hashes[i + 1]!) && shapes[i + 1]! >= Shape.capital));
}

/** True for the "EUR" of "France EUR 90 million". */
function isCurrency({ kinds, shapes, hashes }: Tokens, i: number): boolean {
  return shapes[i] === Shape.upper && kinds[i + 1] === TokenKind.number && CURRENCIES.has(hashes[i]!);
}

/** Where the run begins once a first word that any sentence may open with is left out. */
export function withoutOpener(tokens: Tokens, from: number, to: number, lower: () => HashSet, surnames: () => HashSet): number {
  const hash = tokens.hashes[from]!;
  const upper = tokens.shapes[from] === Shape.upper && tokens.ends[from]! - tokens.starts[from]! > 1;
  if (upper) return withoutShout(tokens, from, to);
  if (titleHeads.has(hash)) return from;
  if (OPENERS.has(hash)) return opensPlace(tokens, from, to) ? from : firstCapital(tokens, from + 1, to);
  return to === from + 1 && (lower().has(hash) || isFormedOpener(tokens, from, surnames)) ? to : from;
}

/** True for a participle, an adverb or a noun by its ending that is the rest of nobody's name in the report. */
function isFormedOpener({ text, starts, ends, hashes }: Tokens, at: number, surnames: () => HashSet): boolean {
  return (PARTICIPLES.has(hashes[at]!) || FORMED_OPENER.test(text.slice(starts[at], ends[at]))) && !surnames().has(hashes[at]!);
}

/** The words with a capital that stand right behind another, as surnames do. */
export function wordsBehindCapitals({ count, hashes, shapes }: Tokens): HashSet {
  const words = new HashSet(count);
  for (let i = 1; i < count; i++) if (shapes[i]! >= Shape.capital && shapes[i - 1]! >= Shape.capital) words.add(hashes[i]!);
  return words;
}

/** True for the first of two words that name a place: "New York". */
function opensPlace({ text, starts, ends }: Tokens, from: number, to: number): boolean {
  return to > from + 1 && TWO_WORD_PLACES.has(text.slice(starts[from], ends[from + 1]));
}

/** Leaves out words in capitals before a name that is not: a line of furniture that ran into the sentence ("READ MORE Oduya"). */
export function withoutShout(tokens: Tokens, from: number, to: number): number {
  let i = from;
  let long = 0;
  while (i < to && tokens.shapes[i] === Shape.upper) {
    if (tokens.ends[i]! - tokens.starts[i]! >= 4) long++;
    i++;
  }
  return i < to && i - from >= 2 && long >= 2 ? i : from;
}

/** A small word alone with its capital inside a sentence names nobody: "told The New York Times" breaks before "New". */
export function isLoneOpener(tokens: Tokens, from: number, to: number): boolean {
  return to === from + 1 && tokens.shapes[from] === Shape.capital && OPENERS.has(tokens.hashes[from]!);
}

function firstCapital(tokens: Tokens, from: number, to: number): number {
  let i = from;
  while (i < to && !isCapital(tokens, i)) i++;
  return i;
}

/** The words that stand somewhere without a capital. */
export function lowerCaseWords(tokens: Tokens): HashSet {
  const words = new HashSet(tokens.count);
  for (let i = 0; i < tokens.count; i++) if (tokens.shapes[i] === Shape.lower) words.add(tokens.hashes[i]!);
  return words;
}
