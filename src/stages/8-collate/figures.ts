import type { DisputeItem, DisputeKind } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { compareFigures } from '../../quantity/compare.ts';
import { FUNCTION_WORDS } from '../../language/en/function-words.ts';
import { LONGEST_WITHDRAWAL, WITHDRAWN } from '../../language/en/corrections.ts';
import { stem } from '../../language/en/stem.ts';
import type { Identify } from './attribution-differences.ts';
import { wordsOf } from '../../text/words.ts';
import type { Difference } from './difference.ts';
import type { Prepared } from './prepared.ts';
import { areTied, likeness, makeSlot, overlapOf } from './slots.ts';
import type { Slot, StemCounts } from './slots.ts';
import { sentenceAt } from './sentence-at.ts';
import { findTwins, isSurelySame } from './twins.ts';
import type { Standing, Twin, TwinLimits } from './twins.ts';
import type { ValueTeller } from './value-claims.ts';

const LIMITS: TwinLimits = { likeness: 0.25, overlap: 0.4, likely: 0.32, sure: 0.36 };

/** Figures of several reports that are about the same thing. */
export function figureTwins(pages: readonly Prepared[], slots: readonly Slot<Figure>[]): Twin<Figure>[] {
  return findTwins(slots, compare, LIMITS, (a, b) => areOfOneThing(pages, a, b)).filter(({ a, b, same }) => same || areOfOneThing(pages, a, b) || areTied(a, b) || overlapOf(a, b) >= MUCH_SHARED);
}

/** Figures tied to no common word differ only in sentences that share this much. */
const MUCH_SHARED = 0.5;
/** A conflict needs sentences that share this much. */
const SURELY_SHARED = 0.5;

function areOfOneThing(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  return areBeforeSameName(pages, a, b) || areBehindSameNoun(pages, a, b);
}

/** True when both figures stand directly before the same name ("18 in Brava"). */
function areBeforeSameName(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => BEFORE_NAME.exec(pages[page]!.report.text.slice(span[1], span[1] + 40))?.[1]);
  return x !== undefined && x === y;
}

const BEFORE_NAME = /^ ((?:in|from|at|near) \p{Lu}[\p{L}'\u2019-]+)/u;

/** True when both figures stand directly behind the same noun ("a depth of 40"). */
function areBehindSameNoun(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => BEHIND_NOUN.exec(pages[page]!.report.text.slice(Math.max(0, span[0] - 24), span[0]))?.[1]);
  return x !== undefined && x === y && !NO_MEASURES.has(x);
}

const BEHIND_NOUN = /(?:^|[^\p{L}])(\p{Ll}{4,}) of $/u;
const NO_MEASURES = new Set(['total', 'average', 'most', 'some', 'many', 'more', 'least', 'instead', 'group', 'half', 'each', 'because', 'front', 'ahead', 'sentence', 'series', 'number']);

/** The figures of the reports that count something, in their sentences. */
export function figureSlots(pages: readonly Prepared[], counts: StemCounts): Slot<Figure>[] {
  return pages.flatMap((page, p) => {
    const crowds = crowdsOf(page.report.figures);
    return page.report.figures.filter((figure) => isTelling(page.report.text, figure) && !isWithdrawn(page.report.text, figure)).flatMap((figure) => {
      const sentence = sentenceAt(page, figure.span);
      return sentence < 0 ? [] : [makeSlot(pages, counts, { page: p, sentence, span: figure.span, value: figure }, 'words', crowds.get(figure.unit)!)];
    });
  });
}

/** How many figures of a report have each unit. */
function crowdsOf(figures: readonly Figure[]): Map<string | null, number> {
  const crowds = new Map<string | null, number>();
  for (const { unit } of figures) crowds.set(unit, (crowds.get(unit) ?? 0) + 1);
  return crowds;
}

/** How figures of the same thing differ. */
export function figureDifferences(pages: readonly Prepared[], twins: readonly Twin<Figure>[]): Difference[] {
  return twins.filter((twin) => !twin.same).map(({ a, b, score, near }) => {
    const kind = isCorrected(pages, a, b) || isCorrected(pages, b, a) ? 'revision' : kindOf(a.value, b.value);
    return { kind, severity: kind !== 'revision' && !mayBothStand(a.value, b.value) && isSurelySame(score, near) && overlapOf(a, b) >= SURELY_SHARED && (areOfOneThing(pages, a, b) || areTied(a, b)) ? 'conflict' : 'difference', items: [itemOf(pages, a, kind), itemOf(pages, b, kind)] };
  });
}

/** True for a figure that its report names only to take it back ("correcting an earlier figure of 40"). */
function isWithdrawn(text: string, { span }: Figure): boolean {
  return WITHDRAWN.test(text.slice(Math.max(0, span[0] - LONGEST_WITHDRAWAL), span[0]));
}

/** True when the report of one figure takes the other back. */
function isCorrected(pages: readonly Prepared[], by: Slot<Figure>, of: Slot<Figure>): boolean {
  const { report } = pages[by.page]!;
  return report.figures.some((figure) => figure.value === of.value.value && isWithdrawn(report.text, figure));
}

/** The same share of two wholes, told of the same thing, in two reports or in two places of one. */
export function basisDifferences(pages: readonly Prepared[], figures: readonly Slot<Figure>[]): Difference[] {
  const byShare = new Map<string, Slot<Figure>[]>();
  for (const slot of figures) {
    const { of, unit, value } = slot.value;
    if (of === null || unit !== 'percentage' || value === null) continue;
    byShare.set(String(value), [...(byShare.get(String(value)) ?? []), slot]);
  }
  return [...byShare.values()].flatMap((slots) => slots.slice(0, MOST_OF_A_SHARE).flatMap((a, i) => slots.slice(i + 1, MOST_OF_A_SHARE).flatMap((b) => {
    if (sameWhole(a.value.of!, b.value.of!)) return [];
    const { score, shared } = likeness(a, b);
    return score < BASIS.likeness || shared < BASIS.shared ? [] : [{ kind: 'basis' as const, severity: 'difference' as const, items: [wholeOf(pages, a), wholeOf(pages, b)] as const }];
  })));
}

/** More places than this give the same share of something else in every one: a table, not a claim. */
const MOST_OF_A_SHARE = 40;
const BASIS = { likeness: 0.2, shared: 4 };

/** The figure with the words that say of what it is a share. */
function wholeOf(pages: readonly Prepared[], slot: Slot<Figure>): DisputeItem {
  const { report } = pages[slot.page]!;
  const at = report.text.indexOf(slot.value.of!, slot.span[1]);
  const end = at < 0 || at - slot.span[1] > 40 ? slot.span[1] : at + slot.value.of!.length;
  return { report: report.id, span: [slot.span[0], end], reading: report.text.slice(slot.span[0], end) };
}

/** "GDP" and "gross domestic product", "their budgets" and "the budget" are one whole. */
function sameWhole(a: string, b: string): boolean {
  const [x, y] = [a, b].map((of) => wordsOf(of).map(({ key }) => key).filter((key) => !FUNCTION_WORDS.has(key)));
  if (x!.some((key) => y!.includes(key) || y!.map(stem).includes(stem(key)))) return true;
  return initials(x!) === y!.join('') || initials(y!) === x!.join('');
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** What figures tell claims about themselves. */
export function figureTeller(identify: Identify): ValueTeller<Figure> {
  return {
    same: ({ value, low, high, unit, of }) => [value, low, high, unit, of].join(' '),
    subject: ({ subjectEntity }, report) => (subjectEntity === null ? null : identify(report, subjectEntity)?.id ?? null),
    origin: ({ origin }) => origin,
  };
}

/** False for numbers that count nothing: parts of clocks, scores, dates and names ("9:30", "20-13", "117th Street"). */
function isTelling(text: string, { span, unit, value }: Figure): boolean {
  if (CLOCKS.test(unit ?? '')) return false;
  const words = text.slice(span[0], span[1]);
  const before = text.slice(Math.max(0, span[0] - 4), span[0]);
  const after = text.slice(span[1], span[1] + 4);
  if (/[:/] ?$/.test(before) || (/\d\. ?$/.test(before) && /^\d/.test(words)) || (/\d,\s$/.test(before) && /^\d{3}(?!\d)/.test(words))) return false;
  if (/\d$/.test(words) && /^\s?[:/.,]\s?\d|^(?:st|nd|rd|th)\b/.test(after)) return false;
  if (unit === null && /^\s?-\s?[\p{L}\d]/u.test(after)) return false;
  return unit !== null || (value !== null && !isYear(value) && value > 0);
}

const CLOCKS = /^(?:[ap]\.?m\.?|gmt|e[sd]t|p[sd]t|c[sd]t|ist|bst|uk|et|pm .*|am .*)$/i;

function itemOf(pages: readonly Prepared[], slot: Slot<Figure>, _kind: DisputeKind): DisputeItem {
  const { report } = pages[slot.page]!;
  return { report: report.id, span: slot.span, reading: report.text.slice(slot.span[0], slot.span[1]) };
}

/** The same, or so near that hedges and rounding explain it; to differ, two figures must measure the same. */
export function compare(left: Figure, right: Figure): Standing | null {
  const [a, b] = [asPercentage(left), asPercentage(right)];
  const fit = fitOf(a, b) * subjectFit(a, b);
  if (fit === 0) return null;
  const otherWhole = a.of !== null && b.of !== null && !sameWhole(a.of, b.of);
  const otherUnit = isOtherUnit(a, b);
  if (otherWhole) return null;
  if (sameValue(a, b)) return { same: !otherUnit, equal: !otherUnit, fit };
  if (otherUnit && !SHARES.has(a.dimension)) return relate(a, b, true) === 'same' ? { same: true, equal: false, fit: fit * NOT_EQUAL } : null;
  const relation = relate(a, b, otherUnit);
  return relation === null ? null : { same: relation === 'same', equal: false, fit: relation === 'same' ? fit * NOT_EQUAL : fit };
}

/** "a third" as 33.3 percent. */
function asPercentage(figure: Figure): Figure {
  const { dimension, unit, value, low, high } = figure;
  if (dimension !== 'ratio' || unit !== null) return figure;
  const hundredfold = (part: number | null): number | null => (part === null ? null : part * 100);
  return { ...figure, unit: 'percentage', value: hundredfold(value), low: hundredfold(low), high: hundredfold(high) };
}

/** How far two figures are said of one subject: subjects in other words may be the same, other names less so. */
function subjectFit(a: Figure, b: Figure): number {
  if (a.subject === null || b.subject === null) return 1;
  const words = new Set(wordsOf(a.subject).map(({ key }) => stem(key)));
  if (wordsOf(b.subject).some(({ key }) => words.has(stem(key)))) return 1;
  return a.subjectEntity !== null && b.subjectEntity !== null ? OTHER_NAME : OTHER_SUBJECT;
}

const OTHER_SUBJECT = 0.75;
const OTHER_NAME = 0.4;

/** Two hedged numbers this far apart, in parts of the larger, still tell the same: "about 50" and "more than 40". */
const HEDGE = 0.25;
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
  const { relation, difference } = otherUnit ? compareFigures({ ...a, ...FREE }, { ...b, ...FREE }) : compareFigures({ ...a, ...LEVEL }, { ...b, ...LEVEL });
  if (relation === 'same' || relation === 'rounding') return 'same';
  if (relation === 'hedge') return (difference ?? 0) <= (a.bound === b.bound ? SAME_HEDGE : HEDGE) ? 'same' : 'differ';
  return relation === 'incomparable' ? (SHARES.has(a.dimension) ? 'differ' : null) : 'differ';
}

/** True where hedges, a range or rounding let both figures be right. */
function mayBothStand(a: Figure, b: Figure): boolean {
  const { relation } = compareFigures({ ...a, ...FREE }, { ...b, ...FREE });
  return relation === 'hedge' || relation === 'rounding';
}

/** "raise it from 3% to 6%" does not tell another figure than "3%" does: an end of the range. */
function isEndOf(a: Figure, b: Figure): boolean {
  return a.value !== null && b.value === null && (a.value === b.low || a.value === b.high);
}

/** How far two figures measure one kind of thing: 1 for the same dimension and noun, less for another noun or none, 0 when they cannot be compared. */
function fitOf(a: Figure, b: Figure): number {
  const [x, y] = [a.dimension.split('/')[0]!, b.dimension.split('/')[0]!];
  if (x === y && x !== 'count') return x === 'age' ? AGES : 1;
  if (SHARES.has(x) && SHARES.has(y)) return 1;
  if (x === y && a.unit !== null && b.unit !== null) return sameNoun(a.unit, b.unit) ? 1 : OTHER_NOUN;
  if (a.unit !== null && b.unit !== null) return 0;
  const bare = a.unit === null ? a : b;
  return bare.value === null || isYear(bare.value) ? 0 : bare.value >= LARGE ? LARGE_BARE : BARE;
}

/** "42 members" and "42 lawmakers" may count the same. */
const OTHER_NOUN = 0.35;
const LARGE_BARE = 0.85;
const BARE = 0.35;
/** Ages are of persons, whom the words around them tell apart poorly. */
const AGES = 0.5;
const SHARES = new Set(['ratio', 'percentage points']);

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value <= 2100;
}

function sameNoun(a: string, b: string): boolean {
  return stem(a.split(' ').at(-1)!.toLowerCase()) === stem(b.split(' ').at(-1)!.toLowerCase());
}

/** "per game" and "per contest" are the report's choice of words, as are nouns; dollars and euros, miles and kilometres are not. */
function isOtherUnit(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null || a.dimension === 'count') return false;
  const [x, y] = [a.unit.split(' per ')[0]!, b.unit.split(' per ')[0]!];
  return x !== y && !sameNoun(x, y);
}

function sameValue(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}

function kindOf(a: Figure, b: Figure): DisputeKind {
  if (isOtherUnit(a, b)) return 'unit';
  if (a.value !== null && b.value !== null && a.value > 0 && b.value > 0) {
    const powers = Math.abs(Math.log10(b.value / a.value));
    if (Math.abs(powers - 3) < 1e-6 || Math.abs(powers - 6) < 1e-6) return 'unit';
  }
  return 'figure';
}
