/**
 * Kinds of characters, as far as they matter for telling written language from misread bytes. Two characters of one class are equally
 * at home beside a third. Numbers, because they index the table of pair costs.
 */
export const CLASS = {
  space: 0, lower: 1, upper: 2, digit: 3, mark: 4, accentLower: 5, accentUpper: 6, opener: 7, closer: 8, dash: 9, currency: 10, math: 11,
  suffix: 12, odd: 13, hardSpace: 14, control: 15, lost: 16, box: 17, greek: 18, greekUpper: 19, cyrillic: 20, cyrillicUpper: 21,
  hebrew: 22, arabic: 23, otherLetter: 24, ideograph: 25, combining: 26, picture: 27, nobody: 28, format: 29, rareLetter: 30, sign: 31, lowQuote: 32,
} as const;

/** One of the classes. */
export type CharClass = (typeof CLASS)[keyof typeof CLASS];

/** How many classes there are. */
export const CLASS_COUNT = 33;

/** Characters that are told apart one by one; all others go by their Unicode block and category. */
const NAMED: readonly (readonly [CharClass, string])[] = [
  [CLASS.opener, '\u2018\u201c\u00ab\u2039\u00bf\u00a1\u201b\u201f'],
  [CLASS.lowQuote, '\u201a\u201e'],
  // The curly apostrophe joins letters as a straight one does.
  [CLASS.mark, '\u2019'],
  [CLASS.closer, '\u201d\u00bb\u203a'],
  [CLASS.dash, '\u2013\u2014\u2026\u2010\u2011\u2012\u2015\u037e\u0387'],
  [CLASS.sign, '\u2022\u00b7\u2020\u2021\u00a7\u00b6\u2032\u2033\u2030'],
  [CLASS.currency, '\u00a2\u00a3\u00a5\u20a0\u20a1\u20a2\u20a3\u20a4\u20a6\u20a9\u20aa\u20ab\u20ac\u20ae\u20b1\u20b4\u20b9\u20ba\u20bd\u20bf'],
  [
    CLASS.math,
    '\u00d7\u00f7\u00b1\u00ac\u221a\u221e\u2248\u2260\u2264\u2265\u2202\u222b\u2211\u220f\u2206\u25ca\u2044\u2229\u2261\u2320\u2321\u2212\u2219\u2310',
  ],
  [CLASS.suffix, '\u2122\u00ae\u00a9\u00b0\u00aa\u00ba\u00b9\u00b2\u00b3\u2116\u207f\u2070\u2120'],
  [
    CLASS.odd,
    '\u00a4\u00a6\u00a8\u00af\u00b4\u00b8\u02c6\u02dc\u02c7\u02d8\u02db\u02d9\u02dd\u02da\u00bc\u00bd\u00be\u00b5\u0192\u20a7\u2017\u0384\u0385\uf8ff',
  ],
  [CLASS.hardSpace, '\u00a0\u202f\u2007'],
  [CLASS.format, '\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff\ufe0f\u2060'],
  [CLASS.lost, '\ufffd\u001a'],
  [CLASS.accentLower, '\u0131\u0142\u00df\u0153\u00e6\u00f0\u00fe\u017f\u0149\u0259'],
  [CLASS.rareLetter, '\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06\u02bc\u02bb\u02bf\u02be'],
];

/** The class of a code point. */
export function classOf(codePoint: number): CharClass {
  if (codePoint > 0xffff) return findClass(codePoint);
  const known = FOUND[codePoint]!;
  if (known > 0) return (known - 1) as CharClass;
  const charClass = findClass(codePoint);
  FOUND[codePoint] = charClass + 1;
  return charClass;
}

/** Classes found so far, plus one: the same answers, sooner. */
const FOUND = new Uint8Array(0x10000);

function findClass(codePoint: number): CharClass {
  if (codePoint < 0x80) return asciiClass(codePoint);
  if (codePoint < 0xa0) return CLASS.control;
  return NAMED_INDEX.get(codePoint) ?? blockClass(codePoint);
}

const NAMED_INDEX: ReadonlyMap<number, CharClass> = new Map(
  NAMED.flatMap(([charClass, characters]) => Array.from(characters, (c): [number, CharClass] => [c.codePointAt(0)!, charClass])),
);

function asciiClass(c: number): CharClass {
  if (c >= 0x61 && c <= 0x7a) return CLASS.lower;
  if (c >= 0x41 && c <= 0x5a) return CLASS.upper;
  if (c >= 0x30 && c <= 0x39) return CLASS.digit;
  if (c === 0x20 || (c >= 0x09 && c <= 0x0d)) return CLASS.space;
  return c === 0x1a ? CLASS.lost : c < 0x20 || c === 0x7f ? CLASS.control : CLASS.mark;
}

/** First code points of blocks, ascending, with what their characters are; a function where case or category decides. */
const BLOCKS: readonly (readonly [number, (c: string) => CharClass])[] = [
  [0xa0, latin],
  [0x180, rareLatin],
  [0x250, rare],
  [0x300, combining],
  [0x370, greek],
  [0x400, cyrillic],
  [0x460, rare],
  [0x48a, cyrillicRare],
  [0x530, otherLetter],
  [0x590, hebrew],
  [0x600, arabic],
  [0x700, rare],
  [0x750, arabic],
  [0x780, rare],
  [0x900, otherLetter],
  [0x1100, ideograph],
  [0x1200, otherLetter],
  [0x1380, rare],
  [0x1780, otherLetter],
  [0x1800, rare],
  [0x1d00, rare],
  [0x1dc0, combining],
  [0x1e00, rareLatin],
  [0x1ea0, latin],
  [0x1f00, greekOld],
  [0x2000, symbol],
  [0x2500, box],
  [0x25a0, symbol],
  [0x2800, symbol],
  [0x2c00, rare],
  [0x2e80, ideograph],
  [0xa000, rare],
  [0xac00, ideograph],
  [0xd7a4, rare],
  [0xe000, nobody],
  [0xf900, ideograph],
  [0xfb07, rare],
  [0xfb1d, hebrew],
  [0xfb50, arabic],
  [0xfe00, symbol],
  [0xfe70, arabic],
  [0xff00, ideograph],
  [0xffe0, symbol],
  [0x10000, rare],
  [0x1f000, picture],
  [0x1fb00, rare],
  [0x20000, ideograph],
  [0x32000, nobody],
];

function blockClass(codePoint: number): CharClass {
  let low = 0;
  let high = BLOCKS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (BLOCKS[middle]![0] <= codePoint) low = middle;
    else high = middle - 1;
  }
  const character = String.fromCodePoint(codePoint);
  return /\p{Cn}|\p{Cs}|\p{Co}/u.test(character) ? CLASS.nobody : BLOCKS[low]![1](character);
}

function isUpper(c: string): boolean {
  return /\p{Lu}|\p{Lt}/u.test(c);
}

function letterOr(c: string, lower: CharClass, upper: CharClass): CharClass {
  if (/\p{M}/u.test(c)) return CLASS.combining;
  return /\p{L}/u.test(c) ? (isUpper(c) ? upper : lower) : CLASS.odd;
}

function latin(c: string): CharClass {
  return letterOr(c, CLASS.accentLower, CLASS.accentUpper);
}

/** Letters beyond the usual Latin ones: at home in a few languages (Romanian, Vietnamese, Azerbaijani, pinyin), rare elsewhere. */
function rareLatin(c: string): CharClass {
  return /[\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u018f\u01cd-\u01dc\u1e9e]/.test(c) ? latin(c) : CLASS.rareLetter;
}

function greek(c: string): CharClass {
  return /[\u0370-\u0383\u03cf-\u03ff]/.test(c) ? CLASS.rareLetter : letterOr(c, CLASS.greek, CLASS.greekUpper);
}

function greekOld(c: string): CharClass {
  return letterOr(c, CLASS.greek, CLASS.greekUpper);
}

function cyrillic(c: string): CharClass {
  return letterOr(c, CLASS.cyrillic, CLASS.cyrillicUpper);
}

function cyrillicRare(c: string): CharClass {
  return /[\u0490-\u04ff]/.test(c) ? cyrillic(c) : CLASS.rareLetter;
}

function hebrew(c: string): CharClass {
  return /\p{M}/u.test(c) ? CLASS.combining : CLASS.hebrew;
}

function arabic(c: string): CharClass {
  return /[\u0660-\u0669\u06f0-\u06f9]/.test(c) ? CLASS.arabic : /\p{M}/u.test(c) ? CLASS.combining : CLASS.arabic;
}

function symbol(c: string): CharClass {
  return /\p{Sm}/u.test(c)
    ? CLASS.math
    : /\p{Sc}/u.test(c)
      ? CLASS.currency
      : /\p{Z}/u.test(c)
        ? CLASS.hardSpace
        : /\p{P}/u.test(c)
          ? CLASS.odd
          : CLASS.picture;
}

function combining(): CharClass {
  return CLASS.combining;
}

function otherLetter(c: string): CharClass {
  return /\p{Mn}/u.test(c) ? CLASS.combining : CLASS.otherLetter;
}

function ideograph(): CharClass {
  return CLASS.ideograph;
}

function box(): CharClass {
  return CLASS.box;
}

function picture(): CharClass {
  return CLASS.picture;
}

function rare(c: string): CharClass {
  return /\p{M}/u.test(c) ? CLASS.combining : CLASS.rareLetter;
}

function nobody(): CharClass {
  return CLASS.nobody;
}
