/** How short words behind a number are read, where they are units only in some places; as they are printed, unless said otherwise. */
export const unitReadings = {
  /** Symbols of one letter that count apart from their number ("5 W"). */
  apart: new Set(['W', 'V', 'F', 'J', 'K']),
  /** Amperes, apart only in a rate ("5 A/m"). */
  apartInRate: 'A',
  /** Symbols that count apart from their number before something that ends the phrase. */
  apartAtEnd: new Set(['m', 'g', 'l', 'L', 'b', 'mm', 'nm', 'Pa', 't']),
  /** What ends the phrase there, in lower case; also a digit. */
  phraseEnds: new Set(['', '.', ',', ')', ';', 'in', 'of', 'x']),
  /** Words of three letters that are codes of a currency in capitals alone. */
  notCodes: new Set(['all', 'try', 'thb', 'eth']),
  /** Codes that count in lower case, apart from their number. */
  lowerCodes: new Set(['usd', 'rmb', 'eur']),
  /** Single letters and words for money that are no codes. */
  yen: 'YEN',
  penny: 'p',
  rand: 'R',
  /** Words for units that hardly ever are units behind a number; in lower case, as the rest. */
  never: new Set(['time', 'stone', 'cup', 'mach', 'turn']),
  /** No unit where a hyphen joins it to its number: "a three-point plan". */
  notJoined: 'point',
  /** Units only where they touch their number. */
  touching: new Set(['x', 'cc', 'mp', 'bp', 'pc']),
  /** A unit of time, unless "of" follows: "the one second of". */
  second: 'second',
  /** Behind a length of time, what makes it an age. */
  old: new Set(['old', 'olds']),
} as const;

/** Lengths of time with the unit of the age that they make. */
export const AGE_UNITS: ReadonlyMap<string, string> = new Map(
  ['year', 'month', 'week', 'day'].flatMap((unit) => [[unit, `${unit} of age`] as const, [`${unit}s`, `${unit} of age`] as const]),
);
