/** What a UTF-16 unit does to a word; any other entry of the table is the unit's folded letter or digit. */
export const LETTER = { separator: 0, skipped: 1, joiner: 2, percent: 3, unspaced: 4 } as const;

type Range = readonly [from: number, to: number];

const SEPARATORS: readonly Range[] = [
  [0x060c, 0x060d], [0x061b, 0x061f], [0x066a, 0x066d], [0x06d4, 0x06d4], [0x0964, 0x0965], [0x104a, 0x104f], [0x1361, 0x1368],
  [0x2000, 0x206f], [0x20a0, 0x20cf], [0x2190, 0x2bff], [0x2e00, 0x2e7f], [0x3000, 0x3004], [0x3008, 0x3020], [0x3030, 0x3030],
  [0x303d, 0x303f], [0x30fb, 0x30fb], [0xd83c, 0xd83e], [0xe000, 0xf8ff], [0xfe10, 0xfe1f], [0xfe30, 0xfe6f], [0xff00, 0xff0f],
  [0xff1a, 0xff20], [0xff3b, 0xff40], [0xff5b, 0xff65], [0xffe0, 0xffff],
];

/** Marks that stand inside words and count for nothing: combining accents, soft hyphen, apostrophes, the second half of a surrogate pair. */
const SKIPPED: readonly Range[] = [
  [0x27, 0x27],
  [0xad, 0xad],
  [0x02bc, 0x02bc],
  [0x0300, 0x036f],
  [0x064b, 0x0652],
  [0x200b, 0x200f],
  [0x2018, 0x2019],
  [0x2060, 0x2060],
  [0xdc00, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Scripts that are written without spaces between words: Thai to Burmese, Khmer, kana, Chinese characters. */
const SPACELESS: readonly Range[] = [
  [0x0e00, 0x0eff], [0x1000, 0x1049], [0x1780, 0x17d3], [0x3005, 0x3007], [0x3021, 0x302f], [0x3031, 0x303c], [0x3040, 0x30fa],
  [0x30fc, 0x30ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff], [0xff66, 0xff9f], [0xd840, 0xdbff],
];

/**
 * For every UTF-16 unit: how it folds (lower case, accents off, for Latin, Greek and Cyrillic), or what it does to a word; entries up to
 * `LETTER.unspaced` are no letters.
 */
export const FOLDED: Uint16Array = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0x80; code < 0x10000; code++) table[code] = code;
  for (let code = 0; code < 0x530; code++) table[code] = foldLow(code);
  for (const [from, to] of SEPARATORS) table.fill(LETTER.separator, from, to + 1);
  for (const [from, to] of SKIPPED) table.fill(LETTER.skipped, from, to + 1);
  for (const [from, to] of SPACELESS) table.fill(LETTER.unspaced, from, to + 1);
  table[0x2e] = LETTER.joiner;
  table[0x2c] = LETTER.joiner;
  table[0x25] = LETTER.percent;
  table[0xff05] = LETTER.percent;
  return table;
}

function foldLow(code: number): number {
  const letter = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) return code;
  const lower = letter.toLowerCase();
  if (lower === letter.toUpperCase() && code < 0xc0) return code === 0xaa || code === 0xba ? code : LETTER.separator;
  if (code === 0xd7 || code === 0xf7) return LETTER.separator;
  return lower.normalize('NFD').charCodeAt(0);
}
