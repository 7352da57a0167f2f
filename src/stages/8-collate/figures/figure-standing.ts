import { parseEdtf } from '../../../calendar/edtf.ts';
import { intersectEdtf } from '../../../calendar/edtf-days.ts';
import { OF_A_POINT, RATE_PERIODS } from '../../../language/en/figures/figure-scopes.ts';
import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { PEOPLE_NOUNS, PLAIN_PEOPLE } from '../../../language/en/names/people-nouns.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { DisputeKind } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import { compareFigures } from '../../../quantity/compare.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Standing } from '../values/alikeness.ts';
import { areOfTwoOfOneName } from './ages.ts';

/** The same, or so near that hedges and rounding explain it; to differ, two figures must measure the same. */
export function compare(left: Figure, right: Figure): Standing | null {
  const [a, b] = [asPercentage(left), asPercentage(right)];
  const fit = fitOf(a, b) * subjectFit(a, b);
  if (fit === 0) return null;
  const otherWhole = a.of !== null && b.of !== null && !sameWhole(a.of, b.of);
  const otherUnit = isOtherUnit(a, b);
  if (otherWhole) return null;
  if (sameValue(a, b)) return { same: !otherUnit, equal: !otherUnit, fit };
  if (areOfTwoOfOneName(a, b) || countOtherThings(a, b)) return null;
  if (otherUnit && !SHARES.has(a.dimension) && !(MEASURES.has(a.dimension) && a.dimension === b.dimension)) {
    return relate(a, b, true) === 'same' ? { same: true, equal: false, fit: fit * NOT_EQUAL } : null;
  }
  const otherMeasure = otherUnit && MEASURES.has(a.dimension);
  const relation = otherMeasure && isNearlyConverted(a, b) ? 'same' : relate(a, b, otherUnit);
  return relation === null ? null : { same: relation === 'same', equal: false, fit: relation === 'same' ? fit * NOT_EQUAL : fit };
}

/** Writers convert roughly: "four months" for 136 days, "30 miles" for 48 kilometres. */
const ROUGH_CONVERSION = 0.15;

function isNearlyConverted(a: Figure, b: Figure): boolean {
  const { difference } = compareFigures({ ...a, ...FREE }, { ...b, ...FREE });
  return difference !== null && difference <= ROUGH_CONVERSION;
}

/** "a third" as 33.3 percent, "a quarter of a point" as 0.25 percentage points. */
function asPercentage(figure: Figure): Figure {
  const { dimension, unit, value, low, high } = figure;
  if (dimension !== 'ratio' || unit !== null) return figure;
  if (OF_A_POINT.test(figure.of ?? '')) return { ...figure, unit: 'percentage point', dimension: 'percentage points', of: null };
  const hundredfold = (part: number | null): number | null => (part === null ? null : part * 100);
  return { ...figure, unit: 'percentage', value: hundredfold(value), low: hundredfold(low), high: hundredfold(high) };
}

/** True where both figures say whose they are, and no word of it is the same: one town's more than 4% is no reading of the alliance's 2%. */
export function areOfOtherSubjects({ subject: a }: Figure, { subject: b }: Figure): boolean {
  if (a === null || b === null) return false;
  const words = new Set(wordsOf(a).map(({ key }) => stem(key)));
  return !wordsOf(b).some(({ key }) => words.has(stem(key)));
}

/** How far two figures are said of one subject: subjects in other words may be the same, other names less so. */
function subjectFit(a: Figure, b: Figure): number {
  if (!areOfOtherSubjects(a, b)) return 1;
  return a.subjectEntity !== null && b.subjectEntity !== null ? OTHER_NAME : OTHER_SUBJECT;
}

const OTHER_SUBJECT = 0.75;
const OTHER_NAME = 0.4;

/** Two hedged numbers this far apart, in parts of the larger, still tell the same: "about 50" and "more than 40". */
const HEDGE = 0.24;
/** Two numbers under the same hedge must be nearer: "more than 40" and "more than 50" do not tell the same. */
const SAME_HEDGE = 0.05;
/** Figures that hedges, rounding or conversion reconcile are less surely the same than equal ones. */
const NOT_EQUAL = 0.8;
/** A bare number from this size on may be a sum of money or a count of anything. */
const LARGE = 1e6;

/** What two figures are said of, which the sentences around them have settled. */
const FREE = { of: null, subject: null, asOf: null, direction: 'none' } as const;
const LEVEL = { ...FREE, unit: null, dimension: 'count' } as const;

function relate(a: Figure, b: Figure, otherUnit: boolean): 'same' | 'differ' | null {
  if (isEndOf(a, b) || isEndOf(b, a)) return null;
  if (!otherUnit && (isWithin(a, b) || isWithin(b, a))) return 'same';
  const { relation, difference } = otherUnit ? compareFigures({ ...a, ...FREE }, { ...b, ...FREE }) : compareFigures({ ...a, ...LEVEL }, { ...b, ...LEVEL });
  if (relation === 'same' || relation === 'rounding') return 'same';
  if (relation === 'hedge') return (difference ?? 0) <= (a.bound === b.bound ? SAME_HEDGE : HEDGE) ? 'same' : 'differ';
  return relation === 'incomparable' ? (SHARES.has(a.dimension) ? 'differ' : null) : 'differ';
}

/** True where hedges, a range or rounding let both figures be right. */
export function mayBothStand(a: Figure, b: Figure): boolean {
  const { relation } = compareFigures({ ...a, ...FREE }, { ...b, ...FREE });
  return relation === 'hedge' || relation === 'rounding';
}

/** True where both say as of when they hold, and of no day in common: of a number that moves, both may be right. */
export function areOfOtherTimes(a: Figure, b: Figure): boolean {
  if (a.asOf === null || b.asOf === null || kindOf(a, b) !== 'figure') return false;
  const [x, y] = [parseEdtf(a.asOf), parseEdtf(b.asOf)];
  return x !== null && y !== null && intersectEdtf(x, y) === null;
}

/** True where each is of a whole year of its own ("this year", "last year"): what was in the one says nothing of the other. */
export function areOfOtherYears(a: Figure, b: Figure): boolean {
  return WHOLE_YEAR.test(a.asOf ?? '') && WHOLE_YEAR.test(b.asOf ?? '') && areOfOtherTimes(a, b);
}

const WHOLE_YEAR = /^\d{4}$/;

/** "hundreds of people" tells no other number than "612 people". */
function isWithin({ value: one }: Figure, { value, low, high }: Figure): boolean {
  return one !== null && value === null && low !== null && high !== null && one > low && one < high;
}

/** "raise it from 3% to 6%" does not tell another figure than "3%" does: an end of the range. */
function isEndOf(a: Figure, b: Figure): boolean {
  return a.value !== null && b.value === null && (a.value === b.low || a.value === b.high);
}

/** How far two figures measure one kind of thing: 1 for the same dimension and noun, less for another noun or none, 0 when they cannot be compared. */
function fitOf(a: Figure, b: Figure): number {
  const [x, y] = [a.dimension.split('/')[0]!, b.dimension.split('/')[0]!];
  if (x === y && x !== 'count') return x === 'age' ? AGES : MEASURES.has(x) && a.dimension !== b.dimension ? 0 : 1;
  if (SHARES.has(x) && SHARES.has(y)) return 1;
  if (x === y && a.unit !== null && b.unit !== null) return sameNoun(a.unit, b.unit) ? 1 : arePeople(a.unit, b.unit) ? PEOPLE : OTHER_NOUN;
  if (a.unit !== null && b.unit !== null) return 0;
  if (x === y && a.unit === b.unit && a.of !== null && b.of !== null) return 1;
  const [bare, named] = a.unit === null ? [a, b] : [b, a];
  // A quake's magnitude is never told without its name, so a bare number beside it is a count.
  if (SHARES.has(named.dimension) || named.dimension === 'magnitude') return 0;
  return bare.value === null || isYear(bare.value) ? 0 : bare.value >= LARGE ? LARGE_BARE : BARE;
}

/** "42 members" and "42 lawmakers" may count the same. */
const OTHER_NOUN = 0.35;
/** "42 people" and "42 Americans", "42 workers": one of the two nouns only says that people are counted. */
const PEOPLE = 0.8;
const LARGE_BARE = 0.85;
const BARE = 0.35;
/** Ages are of persons, whom the words around them tell apart poorly. */
const AGES = 0.5;
/** A speed is no distance; points a game are counted like points. */
const MEASURES = new Set(['length', 'mass', 'time', 'volume', 'area', 'energy', 'data']);
const SHARES = new Set(['ratio', 'percentage points']);

/** True for whole numbers that may as well be years. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value <= 2100;
}

function sameNoun(a: string, b: string): boolean {
  return stem(a.split(' ').at(-1)!.toLowerCase()) === stem(b.split(' ').at(-1)!.toLowerCase());
}

/** True for counts of two kinds of things, "13 magazines" and "three rifles": only people are counted under other nouns. */
function countOtherThings(a: Figure, b: Figure): boolean {
  if (a.dimension !== 'count' || b.dimension !== 'count' || a.unit === null || b.unit === null || sameNoun(a.unit, b.unit)) return false;
  return !isOfPeople(a.unit) && !isOfPeople(b.unit);
}

function isOfPeople(unit: string): boolean {
  const noun = unit.split(' ').at(-1)!.toLowerCase();
  return PLAIN_PEOPLE.has(noun) || PEOPLE_NOUNS.has(noun);
}

function arePeople(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return (PLAIN_PEOPLE.has(x) && PEOPLE_NOUNS.has(y)) || (PLAIN_PEOPLE.has(y) && PEOPLE_NOUNS.has(x));
}

/** "per game" and "per contest" are the report's choice of words, as are nouns; dollars and euros, miles and kilometres, months and years are not. */
function isOtherUnit(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null) return false;
  const [[x, period], [y, other]] = [a.unit.split(' per '), b.unit.split(' per ')] as [[string, string?], [string, string?]];
  if (period !== undefined && other !== undefined && period !== other && RATE_PERIODS.has(period) && RATE_PERIODS.has(other)) return true;
  if (a.dimension === 'count') return false;
  // A basis point is a hundredth of a percentage point.
  return x !== y && (!sameNoun(x, y) || (a.dimension === 'percentage points' && b.dimension === 'percentage points'));
}

/** The same number, or the same range. */
export function sameValue(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}

/** True when the same number stands with another unit, or a thousand times as much: hardly two figures of two things. */
export function isUnitOnly(a: Figure, b: Figure): boolean {
  return kindOf(a, b) === 'unit' && a.value !== null && b.value !== null && (a.value !== b.value ? a.unit === b.unit : true) && a.value >= 10;
}

/** What kind of dispute two figures are that differ. */
export function kindOf(a: Figure, b: Figure): DisputeKind {
  if (isOtherUnit(a, b)) return 'unit';
  if (a.value !== null && b.value !== null && a.value > 0 && b.value > 0) {
    const powers = Math.abs(Math.log10(b.value / a.value));
    if (Math.abs(powers - 3) < 1e-6 || Math.abs(powers - 6) < 1e-6) return 'unit';
  }
  return 'figure';
}

/** "GDP" and "gross domestic product", "their budgets" and "the budget" are one whole. */
export function sameWhole(a: string, b: string): boolean {
  const [x, y] = [a, b].map((of) => wordsOf(of).map(({ key }) => key).filter((key) => !FUNCTION_WORDS.has(key)));
  if (x!.some((key) => y!.includes(key) || y!.map(stem).includes(stem(key)))) return true;
  return initials(x!) === y!.join('') || initials(y!) === x!.join('');
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}
