import { numberWords } from '../../../language/en/figures/number-words.ts';
import { AGE_UNITS, unitReadings } from '../../../language/en/figures/unit-readings.ts';
import { figureGrammar } from '../../../language/en/figures/figure-grammar.ts';
import { currencyWords } from '../../../language/en/figures/currencies.ts';
import { figureWords } from '../../../language/en/figures/figure-words.ts';
import { ratePeriods, ratedNouns, unitWords } from '../../../language/en/figures/unit-words.ts';
import { unitNamed } from '../../../quantity/units.ts';
import { singular } from '../../../language/en/words/singular.ts';
import { form, isNumber, isWord, longestPhrase, overHyphen, printed, touches, wordsOf, type FigureScan } from './scan.ts';

/** A unit in the text: its normalised name, where it is worded, and the first lexeme after it. */
export interface UnitRead {
  readonly unit: string;
  readonly first: number;
  readonly next: number;
}

/** No sign of a currency has more letters, or is cut into more lexemes. */
const LONGEST_SIGN = 5;
const MOST_LEXEMES = 4;

/** The sign, code or letters of a currency that end just before the number at `at`: "$", "US $", "USD", "RM". The longest wins. */
export function readCurrencyBefore(scan: FigureScan, at: number): UnitRead | null {
  if (!currencyWords.ends.has(form(scan, at - 1))) return null;
  let found: UnitRead | null = null;
  let sign = '';
  for (let first = at - 1; first >= 0 && first >= at - MOST_LEXEMES; first--) {
    const piece = printed(scan, first);
    if (sign.length + piece.length > LONGEST_SIGN) break;
    sign = piece + sign;
    const unit = currencyOf(scan, sign, first, first === at - 1);
    if (unit !== undefined) found = { unit, first, next: at };
  }
  return found;
}

function currencyOf(scan: FigureScan, sign: string, first: number, whole: boolean): string | undefined {
  const upper = sign.toUpperCase();
  const code = whole && (sign === upper || sign.length === 3) ? currencyWords.codes.get(upper) : undefined;
  const unit = currencyWords.prefixes.get(sign) ?? currencyWords.prefixes.get(upper) ?? code;
  if (
    unit === undefined
    || (upper === 'US' && (sign !== upper || !touches(scan, first)))
    || (sign.length === 1 && /[A-Za-z]/.test(sign) && !touches(scan, first))
  ) {
    return undefined;
  }
  if (!whole && (!/[$=]/.test(sign) || /^[as]\$/.test(sign))) return undefined;
  return sign === '$' ? scan.dollar : unit;
}

/** The unit that follows a number whose last lexeme is `at - 1`: a sign, a symbol, a word or phrase, a currency; with what it is per. */
export function readUnitAfter(scan: FigureScan, at: number): UnitRead | null {
  const simple = readSimpleUnit(scan, at);
  return simple === null ? readBracketed(scan, at) : withRate(scan, simple);
}

/** "20 (kg)": a symbol in brackets of its own. */
function readBracketed(scan: FigureScan, at: number): UnitRead | null {
  if (!/^[([{<]$/.test(form(scan, at)) || !/^[)\]}>]$/.test(form(scan, at + 2))) return null;
  const unit = unitWords.symbols.get(printed(scan, at + 1));
  return unit === undefined ? null : { unit, first: at + 1, next: at + 3 };
}

/** "a month", "per share", "/h" after a unit, an amount of money or a count. */
export function withRate(scan: FigureScan, read: UnitRead): UnitRead {
  const next = read.next;
  const mark = form(scan, next);
  if (numberWords.articles.has(mark) && figureWords.agoWords.has(form(scan, next + 2))) return read;
  if (mark === '/' && touches(scan, next) && (isWord(scan, next + 1))) {
    const under = readSimpleUnit(scan, next + 1, true);
    return under === null ? read : { ...read, unit: canonicalRate(`${read.unit} per ${under.unit}`), next: under.next };
  }
  if (mark !== figureGrammar.per && !numberWords.articles.has(mark)) return read;
  const phrase = readSimpleUnit(scan, next + 1, false);
  const isRatedNoun = ratedNouns.has(form(scan, next + 1));
  // "Ten miles a boat" is no rate; "a month" and "a head" are.
  if (mark !== figureGrammar.per && !isRatedNoun && (phrase === null || !ratePeriods.has(phrase.unit))) return read;
  if (mark !== figureGrammar.per && phrase === null) return { ...read, unit: `${read.unit} per ${form(scan, next + 1)}`, next: next + 2 };
  if (phrase !== null && phrase.unit !== 'count') return { ...read, unit: canonicalRate(`${read.unit} per ${phrase.unit}`), next: phrase.next };
  if (!isWord(scan, next + 1)) return read;
  return { ...read, unit: `${read.unit} per ${singular(form(scan, next + 1))}`, next: next + 2 };
}

const RATE_NAMES: ReadonlyMap<string, string> = new Map([['turn per minute', 'revolutions per minute']]);

function canonicalRate(name: string): string {
  return RATE_NAMES.get(name) ?? name;
}

/** A unit without what it is per. `below` tells that it stands under a stroke. */
function readSimpleUnit(scan: FigureScan, at: number, below = false): UnitRead | null {
  const joined = overHyphen(scan, at);
  const words = readWords(scan, joined);
  if (words !== null && words.next > joined + 1) return readAge(scan, at) ?? words;
  return readSymbol(scan, at, below) ?? readMoney(scan, joined) ?? readAge(scan, at) ?? words;
}

/** "25 km", "5kW", "32m2", "3.3%": symbols count by their capitals; the doubtful ones only where they touch the number. */
function readSymbol(scan: FigureScan, at: number, below: boolean): UnitRead | null {
  const glued = touches(scan, at - 1);
  const own = printed(scan, at);
  const power =
    (touches(scan, at) && /^[23]$/.test(printed(scan, at + 1))) || (/^[\u00b2\u00b3]$/.test(printed(scan, at + 1)) && touches(scan, at))
      ? own + printed(scan, at + 1)
      : null;
  const squared = power === null ? undefined : unitWords.symbols.get(power);
  if (squared !== undefined) return { unit: squared, first: at, next: at + 2 };
  const degree = own === '\u00b0' && /^[CF]$/.test(printed(scan, at + 1)) ? unitWords.symbols.get(own + printed(scan, at + 1)) : undefined;
  if (degree !== undefined) return { unit: degree, first: at, next: at + 2 };
  const unit = unitWords.symbols.get(own);
  if (unit === undefined) return null;
  // "two F-16 fighters", "four A-levels": the letter begins a name.
  if (own.length === 1 && form(scan, at + 1) === '-' && touches(scan, at) && touches(scan, at + 1)) return null;
  if (unitWords.touching.has(own) && !glued && !below && !isApartSymbol(scan, at, own)) return null;
  if ((own === "'" || own === '"' || own === '\u201d') && (!glued || !isNumber(scan, at - 1) || (own !== "'" && opensQuote(scan, at)))) return null;
  // "5m people" counts millions and "24703 m212" is a code; letters that go on are no symbol.
  if (touches(scan, at) && !below && /^[\p{L}\d]/u.test(printed(scan, at + 1)) && own.length < 4) return null;
  return { unit, first: at, next: at + 1 };
}

/** A symbol of one letter apart from its number ("5 W"): capitals, and "m", "g", "l" before something that ends the phrase. */
function isApartSymbol(scan: FigureScan, at: number, own: string): boolean {
  if (unitReadings.apart.has(own)) return true;
  if (own === unitReadings.apartInRate && form(scan, at + 1) === '/' && touches(scan, at)) return true;
  const after = form(scan, at + 1);
  return unitReadings.apartAtEnd.has(own) && (unitReadings.phraseEnds.has(after) || /^\d/.test(after));
}

function opensQuote(scan: FigureScan, at: number): boolean {
  const isCurly = form(scan, at) === '\u201d';
  let marks = 0;
  for (let i = at - 1; i > at - LONGEST_QUOTED && i >= 0; i--) {
    const mark = form(scan, i);
    if (isCurly && (mark === '\u201c' || mark === '\u201d')) return mark === '\u201c';
    if (mark === '"' || mark === '\u201c') marks++;
  }
  return marks % 2 === 1;
}

/** So many lexemes back a mark is looked for that opens a quotation. */
const LONGEST_QUOTED = 40;

function readMoney(scan: FigureScan, at: number): UnitRead | null {
  const phrase = longestPhrase(scan, at, currencyWords.words);
  if (phrase !== null) {
    return { unit: phrase.value === 'dollar' && form(scan, at).startsWith('dollar') ? scan.dollar : phrase.value, first: at, next: phrase.next };
  }
  const own = printed(scan, at);
  const code = currencyWords.codes.get(own) ?? (own.length === 3 && !unitReadings.notCodes.has(own) ? currencyWords.codes.get(own.toUpperCase()) : undefined);
  if (code !== undefined && (own === own.toUpperCase() || touches(scan, at - 1) || unitReadings.lowerCodes.has(own))) {
    return { unit: code, first: at, next: at + 1 };
  }
  const sign = currencyWords.after.get(own);
  if (sign !== undefined && !/^\d/.test(printed(scan, at + 1))) return { unit: own === '$' ? scan.dollar : sign, first: at, next: at + 1 };
  if (own === unitReadings.yen) return { unit: 'japanese yen', first: at, next: at + 1 };
  if (own === unitReadings.penny && touches(scan, at - 1) && form(scan, at + 1) !== '.') return { unit: 'penny', first: at, next: at + 1 };
  if (own === unitReadings.rand && !touches(scan, at - 1)) return { unit: 'south african rand', first: at, next: at + 1 };
  return null;
}

/** "year-old", "years old", "months of age". */
function readAge(scan: FigureScan, at: number): UnitRead | null {
  const first = overHyphen(scan, at);
  const unit = AGE_UNITS.get(form(scan, first));
  if (unit === undefined) return null;
  const old = overHyphen(scan, first + 1);
  if (unitReadings.old.has(form(scan, old))) return { unit, first, next: old + 1 };
  if (form(scan, old) === figureGrammar.of && form(scan, old + 1) === figureGrammar.age) return { unit, first, next: old + 2 };
  return null;
}

function readWords(scan: FigureScan, at: number): UnitRead | null {
  const phrase = longestPhrase(scan, at, unitWords.words);
  if (phrase === null) return null;
  const word = form(scan, at);
  if (unitReadings.never.has(word) || (unitReadings.touching.has(word) && !touches(scan, at - 1))) return null;
  if ((word === unitReadings.notJoined && overHyphen(scan, at) !== at) || (word === unitReadings.second && !isSeconds(scan, at))) return null;
  // "lb-ft", "kilowatt-hours" and other units of two words go before the first alone; "percentage" of money is none.
  return { unit: phrase.value, first: at, next: phrase.next };
}

/** "4.3 second dash" is a time; "the one second of" hardly ever. */
function isSeconds(scan: FigureScan, at: number): boolean {
  return form(scan, at + 1) !== figureGrammar.of;
}

/** The surface of a unit: its own words and, for money with a rate, the sign with the rate. */
export function unitSurface(scan: FigureScan, before: UnitRead | null, after: UnitRead | null): string | null {
  const parts = [before === null ? '' : wordsOf(scan, before.first, before.next), after === null ? '' : wordsOf(scan, after.first, after.next)];
  return parts.filter((part) => part !== '').join(' ') || null;
}

/** The dimension that figures of a unit have: that of the unit, or "count" for counted things. */
export function dimensionOf(unit: string | null): string {
  if (unit === null) return 'count';
  return unitNamed(unit)?.dimension ?? 'count';
}
