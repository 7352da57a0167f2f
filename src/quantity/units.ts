/** A unit of measure: what it measures, and how many of the dimension's base unit it is. */
export interface Unit {
  /** The name that figures carry, in the singular: "kilometre". */
  readonly name: string;
  /** "length", "mass" …; of a rate, both ("length/time"). */
  readonly dimension: string;
  /** How many base units one of it is; `null` where units of the dimension do not convert (currencies). */
  readonly factor: number | null;
  /** What is added after the factor, for temperatures. */
  readonly offset: number;
}

const PREFIXES: readonly (readonly [name: string, factor: number])[] = [
  ['', 1],
  ['kilo', 1e3],
  ['mega', 1e6],
  ['giga', 1e9],
  ['tera', 1e12],
  ['peta', 1e15],
  ['deca', 10],
  ['hecto', 100],
  ['deci', 0.1],
  ['centi', 1e-2],
  ['milli', 1e-3],
  ['micro', 1e-6],
  ['nano', 1e-9],
  ['pico', 1e-12],
];

/** Units that take the prefixes of the SI: their dimension and how many base units each is. */
const PREFIXED: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  metre: ['length', 1],
  gram: ['mass', 1e-3],
  litre: ['volume', 1e-3],
  second: ['time', 1],
  watt: ['power', 1],
  'watt hour': ['energy', 3600],
  joule: ['energy', 1],
  hertz: ['frequency', 1],
  volt: ['voltage', 1],
  ampere: ['current', 1],
  'ampere-hour': ['charge', 3600],
  pascal: ['pressure', 1],
  newton: ['force', 1],
  'newton metre': ['torque', 1],
  byte: ['data', 8],
  bit: ['data', 1],
  'bit per second': ['data/time', 1],
  farad: ['capacitance', 1],
  ohm: ['resistance', 1],
  tonne: ['mass', 1e3],
  calorie: ['energy', 4.184],
  electronvolt: ['energy', 1.602176634e-19],
  bar: ['pressure', 1e5],
  radian: ['angle', 1],
  sievert: ['dose', 1],
  pixel: ['count', 1],
};

const TURN = Math.PI * 2;
/**
 * Units by name: dimension, factor to the base unit (SI where there is one) and offset. Factors are those of the international
 * yard and pound agreement of 1959, the SI brochure and NIST special publication 811.
 */
const PLAIN: Readonly<Record<string, readonly [dimension: string, factor: number | null, offset?: number]>> = {
  percentage: ['ratio', 0.01],
  permille: ['ratio', 0.001],
  'percentage point': ['percentage points', 0.01],
  'basis point': ['percentage points', 0.0001],
  'parts-per-million': ['ratio', 1e-6],
  'parts-per-billion': ['ratio', 1e-9],
  inch: ['length', 0.0254],
  foot: ['length', 0.3048],
  yard: ['length', 0.9144],
  mile: ['length', 1609.344],
  'nautical mile': ['length', 1852],
  furlong: ['length', 201.168],
  'light-year': ['length', 9.4607304725808e15],
  'pound-mass': ['mass', 0.45359237],
  ounce: ['mass', 0.028349523125],
  stone: ['mass', 6.35029318],
  ton: ['mass', 907.18474],
  'metric ton': ['mass', 1000],
  'troy ounce': ['mass', 0.0311034768],
  carat: ['mass', 2e-4],
  dram: ['mass', 0.0017718451953125],
  'square inch': ['area', 0.00064516],
  'square foot': ['area', 0.09290304],
  'square yard': ['area', 0.83612736],
  'square mile': ['area', 2589988.110336],
  acre: ['area', 4046.8564224],
  hectare: ['area', 1e4],
  'square metre': ['area', 1],
  'square kilometre': ['area', 1e6],
  'square centimetre': ['area', 1e-4],
  'square millimetre': ['area', 1e-6],
  'cubic inch': ['volume', 1.6387064e-5],
  'cubic foot': ['volume', 0.028316846592],
  'cubic yard': ['volume', 0.764554857984],
  'cubic metre': ['volume', 1],
  'cubic centimetre': ['volume', 1e-6],
  'cubic kilometre': ['volume', 1e9],
  gallon: ['volume', 0.003785411784],
  quart: ['volume', 9.46352946e-4],
  pint: ['volume', 4.73176473e-4],
  cup: ['volume', 2.365882365e-4],
  'fluid ounce': ['volume', 2.95735295625e-5],
  tablespoon: ['volume', 1.478676478125e-5],
  teaspoon: ['volume', 4.92892159375e-6],
  barrel: ['volume', 0.158987294928],
  bushel: ['volume', 0.03523907016688],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86400],
  week: ['time', 604800],
  fortnight: ['time', 1209600],
  month: ['time', 2629746],
  quarter: ['time', 7889238],
  year: ['time', 31556952],
  decade: ['time', 315569520],
  century: ['time', 3155695200],
  'year of age': ['age', 31556952],
  'month of age': ['age', 2629746],
  'week of age': ['age', 604800],
  'day of age': ['age', 86400],
  magnitude: ['magnitude', 1],
  knot: ['length/time', 1852 / 3600],
  mach: ['length/time', 343],
  'revolutions per minute': ['frequency', 1 / 60],
  horsepower: ['power', 745.6998715822702],
  'brake horsepower': ['power', 745.6998715822702],
  celsius: ['temperature', 1, 273.15],
  fahrenheit: ['temperature', 5 / 9, (459.67 * 5) / 9],
  kelvin: ['temperature', 1, 0],
  degree: ['angle', TURN / 360],
  turn: ['angle', TURN],
  'pound per square inch': ['pressure', 6894.757293168],
  'kilopound per square inch': ['pressure', 6894757.293168],
  'pound-foot': ['torque', 1.3558179483314],
  'foot pound-force': ['torque', 1.3558179483314],
  'generation wireless': ['generation', 1],
  'british thermal unit': ['energy', 1055.05585262],
  decibel: ['level', 1],
  point: ['points', 1],
  count: ['multiple', 1],
  'light year': ['length', 9.4607304725808e15],
};

/** The unit of a name that figures carry, rates included ("dollar per month"); `null` for the nouns of counted things. */
export function unitNamed(name: string): Unit | null {
  const plain = PLAIN[name];
  if (plain !== undefined) return { name, dimension: plain[0], factor: plain[1], offset: plain[2] ?? 0 };
  return prefixedUnit(name) ?? currencyUnit(name) ?? rateUnit(name);
}

/** The names of all units that take prefixes, for those who build word lists. */
export const prefixedUnits: readonly string[] = Object.keys(PREFIXED);

/** The prefixes of the SI by name, with what they multiply by. */
export const unitPrefixes = PREFIXES;

function prefixedUnit(name: string): Unit | null {
  return PREFIXED_UNITS.get(name) ?? null;
}

/** Every prefix with every unit that takes one; where a name can be cut in two ways the first prefix wins. */
const PREFIXED_UNITS: ReadonlyMap<string, Unit> = new Map(
  [...PREFIXES].reverse().flatMap(([prefix, scale]) =>
    Object.entries(PREFIXED).map(([base, [dimension, factor]]): [string, Unit] => {
      const name = prefix + base;
      return [name, { name, dimension, factor: factor * scale, offset: 0 }];
    }),
  ),
);

const CURRENCIES = new Set([
  'dollar', 'euro', 'pound sterling', 'cent', 'penny', 'yen', 'franc', 'peso', 'rupee', 'krona', 'krone', 'rand', 'ringgit', 'yuan', 'won', 'lira', 'dirham',
  'riyal', 'dinar', 'shekel', 'ruble', 'hryvnia', 'zloty', 'forint', 'koruna', 'leu', 'lev', 'baht', 'dong', 'rupiah', 'real', 'naira', 'shilling', 'sen',
  'guilder', 'peseta', 'markka', 'mark', 'bitcoin', 'satoshi', 'birr', 'cedi', 'kwacha', 'taka', 'som', 'tenge', 'lari', 'kip', 'colon', 'pound', 'drachma',
  'escudo', 'schilling', 'punt', 'crown', 'pence', 'kopek', 'dram', 'manat', 'afghani', 'kyat', 'quetzal', 'guarani', 'sol', 'bolivar', 'pataca', 'riel',
  'tugrik', 'ether', 'lat', 'litas', 'kroon', 'rial', 'pula', 'metical', 'kwanza', 'gourde', 'lempira', 'boliviano', 'somoni', 'tolar',
]);

function currencyUnit(name: string): Unit | null {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const known = CURRENCIES.has(name) || (name.includes(' ') && CURRENCIES.has(last) && !name.includes(' per '));
  if (!known) return null;
  // A cent is a hundredth of the unit of its own currency, and bare cents are not said to be of which.
  return { name, dimension: 'money', factor: null, offset: 0 };
}

function rateUnit(name: string): Unit | null {
  const at = name.lastIndexOf(' per ');
  if (at < 0) return null;
  const over = unitNamed(name.slice(0, at));
  const under = unitNamed(name.slice(at + 5));
  // Of money and of counted things only the times convert: dollars a day and dollars a month.
  if (
    over?.factor == null
    && under?.dimension === 'time'
    && under.factor !== null
  ) {
    return { name, dimension: `${name.slice(0, at)}/time`, factor: 1 / under.factor, offset: 0 };
  }
  const factor = over?.factor != null && under?.factor != null ? over.factor / under.factor : null;
  return { name, dimension: `${over?.dimension ?? 'count'}/${under?.dimension ?? name.slice(at + 5)}`, factor, offset: 0 };
}
