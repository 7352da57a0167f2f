import { phraseBook, type PhraseBook } from '../../../text/words/phrases.ts';
import { prefixedUnits, unitPrefixes } from '../../../quantity/units.ts';

/** How English words units: unit names by the word or phrase in lower case, and by the symbol as it is printed. */
export interface UnitWords {
  /** Words and phrases of words joined by single spaces, hyphens counting as spaces. */
  readonly words: PhraseBook<string>;
  /** Symbols, in which capitals matter: "kW", "Mbps". */
  readonly symbols: ReadonlyMap<string, string>;
  /** Symbols of one or two letters that are also words or initials: units only where they touch the number. */
  readonly touching: ReadonlySet<string>;
}

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  percentage: 'percent, per cent, percents, pct, pc, percentage, percentages, per cents', 'percentage point': 'percentage point, percentage points, pp, ppt, ppts', 'basis point': 'basis point, basis points, bps, bp', permille: 'per mille',
  'parts-per-million': 'ppm, parts per million', 'parts-per-billion': 'ppb, parts per billion',
  inch: 'inch, inches', foot: 'foot, feet, ft', yard: 'yard, yards, yd, yds', mile: 'mile, miles, mi', 'nautical mile': 'nautical mile, nautical miles', 'light-year': 'light year, light years', furlong: 'furlong, furlongs',
  'pound-mass': 'pound, pounds, lb, lbs', ounce: 'ounce, ounces, oz', stone: 'stone', ton: 'ton, tons', 'metric ton': 'metric ton, metric tons, tonne, tonnes, metric tonne, metric tonnes', carat: 'carat, carats', dram: 'dram, drams, drachma, drachm',
  'troy ounce': 'troy ounce, troy ounces',
  'square foot': 'square foot, square feet, sq ft, sqft, sq feet', 'square mile': 'square mile, square miles, sq mi, sq miles', 'square yard': 'square yard, square yards', 'square inch': 'square inch, square inches', acre: 'acre, acres', hectare: 'hectare, hectares',
  'square metre': 'square metre, square metres, square meter, square meters, sq m, sqm, sq meters', 'square kilometre': 'square kilometre, square kilometres, square kilometer, square kilometers, sq km', 'square centimetre': 'square centimeter, square centimeters, square centimetre, square centimetres, sq cm',
  'cubic foot': 'cubic foot, cubic feet, cu ft', 'cubic metre': 'cubic metre, cubic metres, cubic meter, cubic meters', 'cubic yard': 'cubic yard, cubic yards', 'cubic inch': 'cubic inch, cubic inches', 'cubic centimetre': 'cubic centimeter, cubic centimeters, cubic centimetres, cc', 'cubic kilometre': 'cubic kilometer, cubic kilometers, cubic kilometres',
  gallon: 'gallon, gallons, gal', quart: 'quart, quarts', pint: 'pint, pints', cup: 'cup, cups', 'fluid ounce': 'fluid ounce, fluid ounces, fl oz', tablespoon: 'tablespoon, tablespoons, tbsp', teaspoon: 'teaspoon, teaspoons, tsp', barrel: 'barrel, barrels, bbl', bushel: 'bushel, bushels',
  second: 'sec, secs', minute: 'minute, minutes, min, mins', hour: 'hour, hours, hr, hrs', day: 'day, days', week: 'week, weeks', fortnight: 'fortnight, fortnights', month: 'month, months', quarter: 'quarters', year: 'year, years, yr, yrs', decade: 'decade, decades', century: 'century, centuries',
  knot: 'knot, knots', mach: 'mach', 'mile per hour': 'mph, mile per hour, miles per hour', 'kilometre per hour': 'kph, kmh, kmph', 'metre per second': 'mps', 'mile per gallon': 'mpg', 'revolutions per minute': 'rpm, revolutions per minute',
  horsepower: 'horsepower, hp, ps, metric horsepower', 'brake horsepower': 'bhp, brake horsepower', celsius: 'celsius, degree celsius, degrees celsius, deg celsius, degree c, degrees c, deg c, degc, degrees centigrade, centigrade, celcius, degrees celcius, centigrate', 
  fahrenheit: 'fahrenheit, degree fahrenheit, degrees fahrenheit, deg fahrenheit, degree f, degrees f, deg f, degf, farenheit, degrees farenheit', kelvin: 'kelvin, kelvins', degree: 'degree, degrees, deg', turn: 'turn, turns', radian: 'rad',
  'pound-foot': 'pound foot, pound feet, foot pounds, foot pound', 'foot pound-force': 'lb ft, ft lb, lbft', 'newton metre': 'nm, newton meters, newton metres', 'pound per square inch': 'psi', 'kilopound per square inch': 'ksi', 'british thermal unit': 'btu, btus',
  'megabit per second': 'mbps, megabits per second', 'gigabit per second': 'gbps, gigabits per second', 'kilobit per second': 'kbps', decibel: 'db, decibel, decibels', microgram: 'mcg, microgrammes, microgramme', point: 'point, points, pts', gram: 'gramme, grammes', megapixel: 'mp', kilogram: 'kilo, kilos', kilometre: 'km, kms, klick', 'year of age': 'yo',
  count: 'times, time, x',
};

const PREFIX_SIGNS: Readonly<Record<string, string>> = { '': '', kilo: 'k', mega: 'M', giga: 'G', tera: 'T', peta: 'P', deca: 'da', hecto: 'h', deci: 'd', centi: 'c', milli: 'm', micro: '\u03bc', nano: 'n', pico: 'p' };
const UNIT_SIGNS: Readonly<Record<string, readonly string[]>> = {
  metre: ['m'], gram: ['g'], litre: ['l', 'L'], second: ['s'], watt: ['W'], 'watt hour': ['Wh'], joule: ['J'], hertz: ['Hz'], volt: ['V'], ampere: ['A'], 'ampere-hour': ['Ah'], pascal: ['Pa'], newton: ['N'], byte: ['B'], bit: ['b'],
  'bit per second': ['bps', 'b/s'], farad: ['F'], ohm: ['\u03a9'], electronvolt: ['eV'], bar: ['bar'], calorie: ['cal'], sievert: ['Sv'], 'newton metre': ['Nm'], tonne: [], radian: ['rad'], pixel: ['px'],
};
const SYMBOLS: Readonly<Record<string, string>> = {
  '%': 'percentage', '\u2030': 'permille', '\u00b0': 'degree', '\u00b0C': 'celsius', '\u00b0F': 'fahrenheit', "'": 'foot', '\u2032': 'foot', '"': 'inch', '\u2033': 'inch', '\u201d': 'inch', ft: 'foot', in: 'inch', lb: 'pound-mass', oz: 'ounce', km2: 'square kilometre', m2: 'square metre', cm2: 'square centimetre', m3: 'cubic metre', ft2: 'square foot', 'm\u00b2': 'square metre', 'km\u00b2': 'square kilometre', 'm\u00b3': 'cubic metre',
  t: 'metric ton', ha: 'hectare', h: 'hour', s: 'second', K: 'kelvin', G: 'generation wireless', C: 'celsius', F: 'farad', GB: 'gigabyte', MB: 'megabyte', TB: 'terabyte', KB: 'kilobyte', kB: 'kilobyte', HP: 'horsepower', PS: 'horsepower', KM: 'kilometre', HZ: 'hertz', gb: 'gigabyte', tb: 'terabyte', mb: 'megabyte', mpg: 'mile per gallon', 
};

/** The unit words of English, with the symbols that every language shares. */
export const unitWords: UnitWords = buildUnitWords();

function buildUnitWords(): UnitWords {
  const words = new Map<string, string>();
  const symbols = new Map<string, string>();
  for (const unit of prefixedUnits) {
    for (const [prefix] of unitPrefixes) {
      for (const word of spellings(prefix, unit)) words.set(word, prefix + unit);
      for (const sign of UNIT_SIGNS[unit] ?? []) symbols.set(PREFIX_SIGNS[prefix] + sign, prefix + unit);
    }
  }
  for (const [name, list] of Object.entries(PLAIN_WORDS)) for (const word of list.split(', ')) words.set(word, name);
  for (const [symbol, name] of Object.entries(SYMBOLS)) symbols.set(symbol, name);
  words.delete('bar');
  words.delete('bars');
  words.delete('second');
  words.set('second', 'second');
  return { words: phraseBook(words), symbols, touching: new Set(['m', 'g', 'l', 'L', 's', 'A', 'b', 'B', 'C', 'F', 'G', 'K', 'N', 'J', 'V', 'W', 't', 'h', 'in', 'T', 'pm', 'nm', 'da', 'dA', 'am', 'mm', "'", '"', 'cal', 'bar', 'Pa', 'ha', 'hg', 'cl', 'dl', 'hl']) };
}

function spellings(prefix: string, unit: string): string[] {
  const full = prefix + unit;
  const american = full.replace(/metre$/, 'meter').replace(/litre$/, 'liter');
  const forms = new Set([full, american]);
  if (unit === 'watt hour') forms.add(`${prefix}watthour`);
  if (unit === 'ampere') forms.add(`${prefix}amp`);
  return [...forms].flatMap((form) => (unit === 'hertz' ? [form] : [form, unit === 'bit per second' ? form.replace('bit', 'bits') : `${form}s`]));
}

/** Units that money or a measure is told by, with an article or "per": "5 miles an hour". */
export const ratePeriods: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'barrel', 'pound-mass', 'ounce', 'litre', 'gallon', 'metric ton', 'ton', 'mile', 'acre', 'bushel', 'gram', 'kilogram']);

/** Nouns that money is told by with an article: "12 cents a share". */
export const ratedNouns: ReadonlySet<string> = new Set(['share', 'barrel', 'head', 'person', 'unit', 'ton', 'tonne', 'gallon', 'litre', 'liter', 'pound', 'piece', 'bushel', 'night', 'ticket', 'square', 'quarter', 'vote']);
