import { END_LEADS, figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import { indexNames, partWords } from '../../../../language/en/figures/count-words.ts';
import { figureWords } from '../../../../language/en/figures/figure-words.ts';
import { numberWords } from '../../../../language/en/figures/number-words.ts';
import { unitNamed } from '../../../../quantity/units.ts';
import { readNoun } from '../nouns.ts';
import { readMagnitude } from './magnitude.ts';
import { isDesignation, isGapped, isHouseNumber, isLabel, isNamed, startsSentence } from './not-figures.ts';
import type { Part } from './parts.ts';
import { form, isCapital, isWord, overHyphen, wordsOf, type FigureScan, type Quantity } from '../scan.ts';
import { readUnitAfter, unitSurface, withRate } from '../units.ts';

/** Gives a number its counted noun where it has no unit, and refuses numbers that neither count nor measure. */
export function complete(scan: FigureScan, part: Part, range: boolean): Quantity | null {
  const unit = part.before ?? part.after;
  const base = { first: part.first, number: part.number, value: part.low === null ? part.value : null, low: part.low, high: part.high };
  if (unit !== null) {
    const text = unitSurface(scan, part.before === null ? null : { ...part.before }, part.after);
    const rate = part.before !== null && part.next > part.numberEnd ? ` ${wordsOf(scan, part.numberEnd, part.next)}` : '';
    if (isNotUnit(scan, part)) return null;
    return { ...base, next: part.next, unit: unit.unit, unitText: (text ?? '') + rate, share: unit.unit === 'percentage' };
  }
  const magnitude = readMagnitude(scan, part);
  if (magnitude !== null) return { ...base, next: magnitude.next, unit: 'magnitude', unitText: magnitude.unitText, share: false };
  const value = part.value;
  const joined = overHyphen(scan, part.next) !== part.next;
  const age = readAgeBefore(scan, part);
  if (age !== null) return { ...base, next: part.next, unit: 'year of age', unitText: age === '' ? null : age, share: false };
  const plain = part.fraction && !part.digits && Math.abs(value) < 1;
  if (plain || (part.fraction && part.digits && Math.abs(value) < 1 && form(scan, part.next) === figureGrammar.of)) return completeShare(scan, part, base);
  if (!range && (isLabel(scan, part) || isHouseNumber(scan, part))) return null;
  const noun = readNoun(scan, overHyphen(scan, part.next), value === 1, joined);
  if (noun !== null && !(joined && !isJoinedNoun(scan, part))) {
    if (!range && (isNamed(scan, part, noun.first, noun.next) || isDesignation(scan, part, noun.first, noun.next))) return null;
    const rated = withRate(scan, { unit: noun.unit, first: noun.first, next: noun.next });
    const text = rated.next > noun.next ? wordsOf(scan, noun.first, rated.next) : noun.unitText;
    return { ...base, next: rated.next, unit: rated.unit, unitText: text, share: false };
  }
  if (joined || !isBareFigure(scan, part)) return null;
  return { ...base, next: part.next, unit: null, unitText: null, share: false };
}

/** "Ilse Brandt, 44, said": a bare number between commas after a name is an age. */
function isAppositive(scan: FigureScan, part: Part): boolean {
  const before = part.first - 1;
  if (!part.digits || !Number.isInteger(part.value) || part.value < 1 || part.value > 115 || form(scan, before) !== ',' || part.first !== part.number) {
    return false;
  }
  return /^[,;.)]$/.test(form(scan, part.next)) && isWord(scan, before - 1) && isCapital(scan, before - 1) && scan.timeAt[before - 1]! < 0;
}

/** "aged 21", "the age of 21": the word that makes a bare number an age. */
function readAgeBefore(scan: FigureScan, part: Part): string | null {
  const at = form(scan, part.first - 1) === figureGrammar.of ? part.first - 2 : part.first - 1;
  const word = form(scan, at);
  if (isAppositive(scan, part)) return '';
  return figureWords.ageWords.has(word) ? word : null;
}

/** "four-cylinder" counts; "first-half", "one-time" and "two-fold" do not measure. */
function isJoinedNoun(scan: FigureScan, part: Part): boolean {
  return part.digits || partWords.has(form(scan, overHyphen(scan, part.next)));
}

function isNotUnit(scan: FigureScan, part: Part): boolean {
  if (part.before !== null) return false;
  const unit = part.after!.unit;
  // "a five-year plan": a length of time that describes is marked as an expression of time.
  const joined = form(scan, part.after!.first - 1) === '-' && part.after!.first === part.numberEnd + 1;
  if (joined && !part.digits && unitNamed(unit)?.dimension === 'time') return true;
  const word = form(scan, part.after!.first);
  if (unit === 'count' && word === figureGrammar.times) return false;
  return unit === 'degree' && word === figureGrammar.degree && !part.digits && part.value === 1;
}

function completeShare(scan: FigureScan, part: Part, base: Pick<Quantity, 'first' | 'number' | 'value' | 'low' | 'high'>): Quantity | null {
  const next = form(scan, part.next);
  const point = partOfPoint(scan, part, base);
  if (point !== null) return point;
  // "The first half of the match" is a stretch of it, not how much.
  if (figureWords.beforeHalf.has(form(scan, part.first - 1))) return null;
  const whole = figureWords.wholes.has(next) || (part.value !== 0.5 && figureWords.shares.has(next));
  if (!whole || (part.value === 0.25 && next !== figureGrammar.of)) return null;
  return { ...base, next: part.next, unit: null, unitText: null, share: true };
}

/** "Half a percentage point", "a quarter of a percentage point": a unit of which a part is told; `null` for any other share. */
function partOfPoint(scan: FigureScan, part: Part, base: Pick<Quantity, 'first' | 'number' | 'value' | 'low' | 'high'>): Quantity | null {
  const behind = form(scan, part.next) === figureGrammar.of ? part.next + 1 : part.next;
  const article = numberWords.articles.has(form(scan, behind)) ? behind + 1 : behind;
  const unit = article === part.next ? null : readUnitAfter(scan, article);
  if (unit?.unit !== 'percentage point') return null;
  return { ...base, next: unit.next, unit: unit.unit, unitText: wordsOf(scan, unit.first, unit.next), share: false };
}

/** Whether a number with neither unit nor noun still tells a quantity. */
function isBareFigure(scan: FigureScan, part: Part): boolean {
  const before = part.first - 1;
  if (!part.digits) return part.value >= 2 && bareWordCounts(scan, part);
  if (isClockLine(scan, part)) return false;
  if (part.fraction) return true;
  if (indexNames.has(form(scan, before))) return false;
  if (isWord(scan, before) && isCapital(scan, before) && scan.timeAt[before]! < 0 && !startsSentence(scan, before) && !isGapped(scan, part.first)) return false;
  const after = form(scan, part.next);
  if (isWord(scan, part.next) && isCapital(scan, part.next) && !startsSentence(scan, part.next) && !isWord(scan, before)) return false;
  if (part.value === 0 || (after === ')' && form(scan, before) === '(') && Number.isInteger(part.value) && part.value < 100) return part.value === 0;
  return true;
}

/** "23.58" alone in its line: the hour of an entry of a report that goes on. */
function isClockLine(scan: FigureScan, { first, next, digits }: Part): boolean {
  const isEdge = (at: number): boolean => at < 0 || at >= scan.lexemes.count || form(scan, at) === '\n';
  return digits && isEdge(first - 1) && isEdge(next) && CLOCK.test(wordsOf(scan, first, next));
}

const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

/**
 * Number words without a noun count before a verb ("three were hurt"), at the end of a clause, or where a count arrives at them ("rose to nine"); "two"
 * in "the two" does not tell more.
 */
function bareWordCounts(scan: FigureScan, part: Part): boolean {
  const after = form(scan, part.next);
  if (part.first === 0 && part.next >= scan.lexemes.count) return true;
  if (END_LEADS.has(form(scan, part.first - 1)) && figureWords.arrivals.has(form(scan, part.first - 2))) return true;
  return figureWords.afterBare.has(after) && form(scan, part.first - 1) !== figureGrammar.the;
}

