import { CLASS, CLASS_COUNT, classOf } from './classes.ts';
import type { CharClass } from './classes.ts';

/**
 * How surprising characters are in written language, alone and side by side, in units of about one bit over the usual. Set by hand from
 * what the orthographies allow: 0 is ordinary, 1 seldom, 2 odd, 3 and more next to never. The sum over a stretch is its implausibility.
 */
type PairRule = readonly [left: readonly CharClass[], right: readonly CharClass[], cost: number];

const C = CLASS;
const LATIN_LOWER = [C.lower, C.accentLower] as const;
const LATIN_UPPER = [C.upper, C.accentUpper] as const;
const LATIN = [...LATIN_LOWER, ...LATIN_UPPER] as const;
const GREEK = [C.greek, C.greekUpper] as const;
const CYRILLIC = [C.cyrillic, C.cyrillicUpper] as const;
const LETTERS = [...LATIN, ...GREEK, ...CYRILLIC, C.hebrew, C.arabic, C.otherLetter, C.ideograph] as const;
const SCRIPTS = [LATIN, GREEK, CYRILLIC, [C.hebrew], [C.arabic], [C.otherLetter], [C.ideograph]] as const;

/** Later rules override earlier ones. */
const PAIR_RULES: readonly PairRule[] = [
  ...SCRIPTS.flatMap((a) => SCRIPTS.filter((b) => b !== a).map((b): PairRule => [a, b, 2.5])),
  [LATIN, [C.ideograph], 0.8],
  [[C.ideograph], LATIN, 0.8],
  [LATIN, [C.greek], 0.9],
  [[C.greek], LATIN, 0.9],
  [LATIN_LOWER, [C.upper], 0.8],
  [LATIN_LOWER, [C.accentUpper], 3],
  [[C.upper], [C.accentUpper], -0.5],
  [LATIN_UPPER, [C.accentLower], 0.2],
  [[C.greek], [C.greekUpper], 2],
  [[C.cyrillic], [C.cyrillicUpper], 2],
  [LETTERS, [C.currency], 1.8],
  [[C.currency], LETTERS, 1],
  [[C.currency], [C.currency, C.suffix, C.odd, C.opener, C.math, C.box], 1.2],
  [LETTERS, [C.math], 1.5],
  [[C.math], LETTERS, 1.2],
  [[C.math], [C.suffix, C.odd, C.currency], 0.8],
  [[C.math], [C.math], 0.3],
  [LETTERS, [C.suffix], 0.6],
  [[C.accentUpper, C.greekUpper, C.cyrillicUpper, C.accentLower], [C.suffix], 0.9],
  [[C.suffix], LETTERS, 2.2],
  [[C.suffix], [C.suffix, C.digit, C.opener, C.currency, C.box], 1],
  [LETTERS, [C.odd], 2],
  [[C.odd], LETTERS, 1.8],
  [[C.odd], [C.odd, C.suffix, C.currency, C.opener, C.box, C.sign], 1.2],
  [[C.digit], [C.odd], 0.3],
  [LETTERS, [C.sign], 1.2],
  [[C.sign], LETTERS, 0.5],
  [[C.sign], [C.odd, C.suffix, C.currency, C.math, C.sign], 0.8],
  [LETTERS, [C.opener], 1.2],
  [[C.digit], [C.opener], 1],
  [[C.opener], [C.space, C.closer, C.currency, C.suffix, C.odd, C.box], 0.8],
  [[C.opener], [C.opener], 0.4],
  [LETTERS, [C.lowQuote], 3],
  [[C.digit], [C.lowQuote], 2],
  [[C.lowQuote], [C.space, C.closer, C.currency, C.suffix, C.odd, C.box], 1],
  [[C.closer], LETTERS, 1.2],
  [[C.closer], [C.digit, C.odd, C.suffix, C.currency, C.sign], 0.8],
  [[C.closer], [C.dash], 0.6],
  [LETTERS, [C.dash], 0.1],
  [[C.dash], LETTERS, 0.1],
  [[C.dash], [C.odd, C.suffix, C.currency, C.box], 0.8],
  [LETTERS, [C.box], 2.5],
  [[C.box], LETTERS, 2.5],
  [[C.box], [C.odd, C.suffix, C.math, C.dash, C.opener, C.digit, C.sign], 1.2],
  [[C.digit, C.math, C.dash, C.opener, C.odd, C.suffix, C.sign], [C.box], 1.2],
  [LETTERS, [C.lost], 0.8],
  [[C.lost], LETTERS, 0.3],
  [[C.space, C.digit, C.mark, C.opener, C.closer, C.dash, C.currency, C.math, C.suffix, C.odd, C.hardSpace, C.box, C.sign], [C.combining], 2.5],
  [LATIN, [C.rareLetter], 1],
  [[C.rareLetter], LATIN, 1],
  [[...GREEK, ...CYRILLIC], [C.rareLetter], 1.5],
  [[C.rareLetter], [...GREEK, ...CYRILLIC], 1.5],
  [LATIN, [C.combining], 1.2],
  [[C.accentUpper], [C.hardSpace], 0.2],
  [LETTERS, [C.picture], 0.2],
  [[C.picture], LETTERS, 0.2],
  [[C.space, C.mark, C.digit], [C.format], 0.5],
  [[C.format], [C.space, C.mark, C.digit], 0.5],
];

/** What a character of the class costs wherever it stands. */
const CLASS_COSTS: Readonly<Partial<Record<keyof typeof CLASS, number>>> = {
  accentLower: 0.2, accentUpper: 0.5, currency: 0.2, math: 0.6, suffix: 0.3, odd: 1.2, control: 5, lost: 2.5, box: 0.8, greek: 0.1, greekUpper: 0.2,
  cyrillic: 0.1, cyrillicUpper: 0.1, hebrew: 0.1, arabic: 0.1, otherLetter: 0.2, ideograph: 0.3, combining: 0.2, picture: 0.4, nobody: 8, format: 0.6,
  rareLetter: 3.2, sign: 0.4, opener: 0.05, closer: 0.05, dash: 0.05,
};

/** Letters that are rarer, or more often the trace of an accident, than their class. */
const CHARACTER_COSTS: readonly (readonly [string, number])[] = [
  ['\u00c2\u00c3', 1.7], ['\u00d0\u0139\u00dd', 1.2], ['\u00ce\u00cf\u00cb\u00d1\u00db\u00c5\u0102', 0.8], ['\u00e2\u0101\u00ef\u00ec\u00ed\u00ee', 0.4],
  ['\u0178\u00ff', 1.2], ['\u00f0\u00fe', 0.5], ['\u2030\u2039\u203a\u2020\u2021', 0.8], ['\u00aa\u00ba\u00b9\u00b3', 0.5], ['\u00a1\u00bf', 0.2],
  ['\u0402\u0403\u040c\u0452\u0453\u045c', 0.5], ['\u00ad', 1], ['\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a', 1],
];

/** Pair costs by `left * CLASS_COUNT + right`. */
export const PAIR_COST: Float32Array = pairTable();

/** Costs of single characters by class. */
const CLASS_COST: Float32Array = classTable();

/** By how much a character differs from its class; a table, since every character of every text is looked up. */
const MORE_THAN_CLASS: Float32Array = characterTable();

/** What a character of a class costs wherever it stands. */
export function ownCost(codePoint: number, charClass: CharClass): number {
  return CLASS_COST[charClass]! + (codePoint < 0x10000 ? MORE_THAN_CLASS[codePoint]! : 0);
}

/** Two capitals followed by a small letter that is not ASCII: seldom inside a word. */
export const CAPITALS_THEN_SMALL = 1.5;

/** Any letter that is not of the script that the text is in. */
export const FOREIGN = 0.25;

/** A letter that stands alone and is not of the script that the text is in. */
export const LONELY_FOREIGN = 1.6;

/** An accented letter that stands alone though it is no word in the languages that occur. */
export const LONELY_ACCENT = 1.1;

/** Accented letters that are words, or names of things: French à, Italian è, Polish ó, Scandinavian ö å æ, the ångström. */
export const LETTERS_THAT_ARE_WORDS: ReadonlySet<number> = codePoints(
  '\u00e0\u00e1\u00e9\u00e8\u00ea\u00f3\u00f2\u00f4\u00f6\u00e5\u00e6\u00f8\u00ed\u00ec\u00fa\u00fc\u00c0\u00c1\u00c9\u00c8\u00ca\u00d3\u00d6\u00c6\u00d8\u00cd\u00da\u00aa\u00ba',
);

/** A capital, a no-break space, a small letter: the no-break space is a byte of the letter rather than a space. */
export const HARD_SPACE_IN_WORD = 0.9;

/** A capital A with circumflex between a digit or a mark and a space: no word ends so, a lost no-break space often does. */
export const TRACE_OF_HARD_SPACE = 1.2;

/** Letters that no language sets side by side, left ones with right ones. */
export const STRANGERS: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number>; readonly cost: number } = {
  left: codePoints('\u00e2\u00e3\u00c3\u00c2'), right: codePoints('\u0153\u0152\u0161\u0160\u017e\u017d\u0178\u0192'), cost: 2,
};

function codePoints(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (c) => c.codePointAt(0)!));
}

function pairTable(): Float32Array {
  const table = new Float32Array(CLASS_COUNT * CLASS_COUNT);
  for (const [left, right, cost] of PAIR_RULES) {
    for (const a of left) for (const b of right) table[a * CLASS_COUNT + b] = cost;
  }
  return table;
}

function classTable(): Float32Array {
  const table = new Float32Array(CLASS_COUNT);
  for (const [name, cost] of Object.entries(CLASS_COSTS)) table[CLASS[name as keyof typeof CLASS]] = cost;
  return table;
}

function characterTable(): Float32Array {
  const table = new Float32Array(0x10000);
  for (const [characters, cost] of CHARACTER_COSTS) {
    for (const character of characters) {
      const codePoint = character.codePointAt(0)!;
      table[codePoint] = cost - CLASS_COST[classOf(codePoint)]!;
    }
  }
  return table;
}
