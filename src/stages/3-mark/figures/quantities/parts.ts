import { figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import { currencyWords } from '../../../../language/en/figures/currencies.ts';
import { numberWords } from '../../../../language/en/figures/number-words.ts';
import { vaguePlurals } from '../../../../language/en/figures/count-words.ts';
import { figureWords } from '../../../../language/en/figures/figure-words.ts';
import { unitNamed } from '../../../../quantity/units.ts';
import { LexemeKind } from '../../../../text/words/lexemes.ts';
import { readNumeral } from '../../../../text/numbers/numerals.ts';
import { sieveOf } from '../../../../text/words/sieve.ts';
import { readNoun } from '../nouns.ts';
import { form, isNumber, isWord, overHyphen, printed, touches, type FigureScan } from '../scan.ts';
import { readCurrencyBefore, readUnitAfter, withRate, type UnitRead } from '../units.ts';

/** One number with what stands directly about it: sign, currency, scale, unit. */
export interface Part {
  readonly first: number;
  readonly number: number;
  readonly next: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly before: UnitRead | null;
  readonly after: UnitRead | null;
  readonly fraction: boolean;
  readonly digits: boolean;
  readonly numberEnd: number;
}

const WORD_STARTERS: ReadonlySet<string> = new Set([
  ...numberWords.small.keys(),
  ...numberWords.tens.keys(),
  ...numberWords.scales.keys(),
  ...numberWords.articles,
  ...vaguePlurals.keys(),
  ...[...numberWords.small.keys()].map((word) => `${word}fold`),
  'half',
  'quarter',
]);

/** What goes on with a number that an article begins: "a million", "a third", "a couple". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([...numberWords.scales.keys(), ...numberWords.fractions.keys(), figureGrammar.couple]);

const STARTER_SIEVE = sieveOf([...WORD_STARTERS, ...numberWords.fractionSigns.keys()]);

/** Whether a number can begin at lexeme `at`. */
export function startsNumber(scan: FigureScan, at: number): boolean {
  const kind = scan.lexemes.kind[at];
  if (kind === LexemeKind.number) return true;
  if (STARTER_SIEVE[scan.lexemes.sketch[at]!] === 0) return false;
  const word = form(scan, at);
  if (kind !== LexemeKind.word) return numberWords.fractionSigns.has(word);
  return WORD_STARTERS.has(word) && (!numberWords.articles.has(word) || AFTER_ARTICLE.has(form(scan, overHyphen(scan, at + 1))));
}

/** Reads the number at `at` with its sign, currency, scale and unit; `null` where there is none. */
export function readPart(scan: FigureScan, at: number): Part | null {
  const numeral = readNumeral(scan.lexemes, at, numberWords);
  if (numeral === null || !Number.isFinite(numeral.value)) return null;
  if (numeral.form === 'article' && !numeral.scaled && !numeral.fraction) return null;
  let { value, next } = numeral;
  const start = startOfSign(scan, at);
  const before = readCurrencyBefore(scan, start);
  if (numeral.form === 'digits' && !numeral.scaled) {
    const scale = scaleLetter(scan, next, before !== null);
    if (scale !== null) [value, next] = [value * scale, next + 1];
  }
  const code = scaledCode(scan, next);
  if (code !== null) [value, next] = [value * 1e6, code.next];
  const numberEnd = next;
  if (start < at) value = -value;
  const plain = before !== null ? null : code?.read ?? readUnitAfter(scan, next);
  const late = plain === null || !isMoney(plain.unit) ? undefined : numberWords.scales.get(form(scan, plain.next));
  const after = plain === null || late === undefined ? plain : { ...plain, next: plain.next + 1 };
  value *= late ?? 1;
  const cents = after === null ? null : readSmallPart(scan, after);
  if (cents !== null) value += cents.value;
  const rated = before === null ? null : withRate(scan, { ...before, next });
  const unit = after === null ? null : cents === null ? after : { ...after, next: cents.next };
  const end = unit?.next ?? rated?.next ?? next;
  return {
    first: before?.first ?? start,
    number: at,
    next: end,
    value,
    low: null,
    high: null,
    before: rated === null ? before : { ...before!, unit: rated.unit, next: before!.next },
    after: unit,
    fraction: numeral.fraction,
    digits: numeral.form === 'digits',
    numberEnd,
  };
}

/** Where the sign before the number at `at` begins ("-5", "minus 5"), or `at` itself; a hyphen that joins the number to what stands before is none. */
function startOfSign(scan: FigureScan, at: number): number {
  if (isMinus(scan, at)) return form(scan, at - 1) === '-' ? at - 2 : at - 1;
  const joins = touches(scan, at - 2) && (isNumber(scan, at - 2) || isWord(scan, at - 2));
  return form(scan, at - 1) === '-' && touches(scan, at - 1) && !joins ? at - 1 : at;
}

function isMoney(unit: string): boolean {
  return unitNamed(unit)?.dimension === 'money';
}

/** "30 MUSD": a code of a currency that counts in millions. */
function scaledCode(scan: FigureScan, at: number): { next: number; read: UnitRead } | null {
  const own = printed(scan, at);
  const unit = own.length === 4 && own.startsWith('M') ? currencyWords.codes.get(own.slice(1)) : undefined;
  return unit === undefined ? null : { next: at, read: { unit, first: at, next: at + 1 } };
}

/** "3 dollars 50 cents", "5 feet 2 inches", "15 dollars 50": the smaller unit that goes on. */
function readSmallPart(scan: FigureScan, large: UnitRead): { value: number; next: number } | null {
  const smaller =
    large.unit === 'foot'
      ? (['inch', 12] as const)
      : large.unit === 'dollar'
        ? (['cent', 100] as const)
        : large.unit === 'pound-mass'
          ? (['ounce', 16] as const)
          : null;
  if (smaller === null) return null;
  const at = form(scan, large.next) === figureGrammar.and || form(scan, large.next) === ',' ? large.next + 1 : large.next;
  const numeral = readNumeral(scan.lexemes, at, numberWords);
  if (numeral === null || numeral.scaled || numeral.form === 'article') return null;
  const inches = smaller[0] === 'inch' && form(scan, numeral.next) === figureGrammar.in ? numeral.next + 1 : null;
  if (inches !== null) return { value: numeral.value / smaller[1], next: inches };
  const ends = numeral.next >= scan.lexemes.count || /^[.,;?!)\n]$/.test(form(scan, numeral.next));
  if (ends && smaller[0] === 'cent' && Number.isInteger(numeral.value) && numeral.value < 100 && form(scan, at - 1) !== ',') {
    return { value: numeral.value / 100, next: numeral.next };
  }
  const unit = readUnitAfter(scan, numeral.next);
  return unit === null || unit.unit !== smaller[0] ? null : { value: numeral.value / smaller[1], next: unit.next };
}

/** Letters that scale a number they touch: "25k", "13.6M", "92bn"; "m" and "b" only with money or before a counted noun. */
export function scaleLetter(scan: FigureScan, at: number, money: boolean): number | null {
  if (!touches(scan, at - 1) && !(money && figureWords.scaleLetters.has(form(scan, at)))) return null;
  const own = printed(scan, at);
  switch (own.toLowerCase()) {
    case 'k': return own === 'k' || money ? 1e3 : null;
    case 'mn': case 'mil': case 'mln': return 1e6;
    case 'bn': case 'bln': return 1e9;
    case 'tn': return money ? 1e12 : null;
    case 'm': return money || own === 'M' || countsOn(scan, at + 1) ? 1e6 : null;
    case 'b': return money || (own === 'B' && countsOn(scan, at + 1)) ? 1e9 : null;
    case 't': return money ? 1e12 : null;
    default: return null;
  }
}

/** True when a noun goes on, so that "2.7m" counts millions of it and is no length. */
function countsOn(scan: FigureScan, at: number): boolean {
  return (
    isWord(scan, at) && !touches(scan, at - 1) && (readNoun(scan, at, false, false) !== null || (readUnitAfter(scan, at) !== null && form(scan, at) !== 'x'))
  );
}

/** Whether "minus" or "negative" stands before the number at `at`. */
export function isMinus(scan: FigureScan, at: number): boolean {
  const word = form(scan, at - 1) === '-' ? form(scan, at - 2) : form(scan, at - 1);
  return figureWords.minusWords.has(word);
}
