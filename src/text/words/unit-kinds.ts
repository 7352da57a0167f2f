import { LEFT_SINGLE_QUOTE, RIGHT_SINGLE_QUOTE, SPACE, STRAIGHT_APOSTROPHE } from '../characters.ts';
/** Letters, by Unicode block rather than by table: every unit above the Latin punctuation that is not general punctuation or a symbol. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit < 0x2000) return unit !== 0xd7 && unit !== 0xf7;
  if (unit < 0x2c00) return unit >= 0x2100 && unit < 0x2190;
  return !(unit >= 0x3000 && unit < 0x3040) && !(unit >= 0xfe10 && unit < 0xfe70) && !(unit >= 0xff00 && unit < 0xff21) && unit < 0xfff0 && unit !== 0xfeff;
}

/** True for the ten ASCII digits. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** True for an upper-case letter of the Latin, Greek and Cyrillic alphabets. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  if (unit < 0xc0 || unit > 0x24f && unit < 0x370 || unit > 0x52f) return false;
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
}

/** True for white space, line breaks included. */
export function isSpace(unit: number): boolean {
  return (
    unit === SPACE
    || (unit >= 9 && unit <= 13)
    || unit === 0xa0
    || unit === 0x85
    || (unit >= 0x2000 && unit <= 0x200b)
    || unit === 0x2028
    || unit === 0x2029
    || unit === 0x202f
    || unit === 0x3000
    || unit === 0xfeff
  );
}

/** True for ' and its typographic forms. */
export function isApostrophe(unit: number): boolean {
  return unit === STRAIGHT_APOSTROPHE || unit === RIGHT_SINGLE_QUOTE || unit === LEFT_SINGLE_QUOTE || unit === 0x2bc || unit === 0x201b;
}
