import type { DisputeItem, DisputeKind } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { compareFigures } from '../../quantity/compare.ts';
import { stem } from '../../language/en/stem.ts';
import type { Identify } from './attribution-differences.ts';
import type { Difference } from './difference.ts';
import type { Prepared } from './prepared.ts';
import { makeSlot } from './slots.ts';
import type { Placed, Slot, StemCounts } from './slots.ts';
import { sentenceAt } from './sentence-at.ts';
import { findTwins } from './twins.ts';
import type { Twin } from './twins.ts';
import type { ValueTeller } from './value-claims.ts';

const LIMITS = { differ: 0.33, shared: 3 };

/** Figures of several reports that are about the same thing. */
export function figureTwins(pages: readonly Prepared[], counts: StemCounts): Twin<Figure>[] {
  const placed = pages.flatMap((page, p) => page.report.figures.filter((figure) => isTelling(page.report.text, figure)).map((figure): Placed<Figure> => ({ page: p, sentence: sentenceAt(page, figure.span), span: figure.span, value: figure })));
  return findTwins(placed.filter((place) => place.sentence >= 0).map((place) => makeSlot(pages, counts, place, 'words')), compare, LIMITS);
}

/** How figures of the same thing differ. */
export function figureDifferences(pages: readonly Prepared[], twins: readonly Twin<Figure>[]): Difference[] {
  return twins.filter((twin) => !twin.same).map(({ a, b }) => {
    const kind = kindOf(a.value, b.value);
    return { kind, severity: kind === 'figure' || kind === 'unit' ? 'conflict' : 'difference', items: [itemOf(pages, a, kind), itemOf(pages, b, kind)] };
  });
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
  const before = text.slice(Math.max(0, span[0] - 2), span[0]);
  const after = text.slice(span[1], span[1] + 3);
  if (/[:/.]\s?$/.test(before) && /\d/.test(text[span[0]]!) && /[:/.]$/.test(before)) return false;
  if (/^\s?[:/]\s?\d/.test(after) || /^(?:st|nd|rd|th)\b/.test(after)) return false;
  return unit !== null || (value !== null && value >= LARGE);
}

const CLOCKS = /^(?:[ap]\.?m\.?|gmt|e[sd]t|p[sd]t|c[sd]t|ist|bst|uk|et|pm .*|am .*)$/i;

function itemOf(pages: readonly Prepared[], slot: Slot<Figure>, _kind: DisputeKind): DisputeItem {
  const { report } = pages[slot.page]!;
  return { report: report.id, span: slot.span, reading: report.text.slice(slot.span[0], slot.span[1]) };
}

/** The same, or so near that hedges and rounding explain it; to differ, two figures must measure the same. */
function compare(a: Figure, b: Figure): 'same' | 'differ' | 'incomparable' {
  if (!measureAlike(a, b)) return 'incomparable';
  const otherWhole = a.of !== null && b.of !== null && a.of.toLowerCase() !== b.of.toLowerCase();
  if (isOtherUnit(a.unit, b.unit) && a.dimension === 'money' && !sameValue(a, b)) return 'incomparable';
  if (sameValue(a, b)) return otherWhole || isOtherUnit(a.unit, b.unit) ? 'differ' : 'same';
  if (otherWhole) return 'incomparable';
  const level = { unit: null, of: null, subject: null, asOf: null, dimension: 'count', direction: 'none' } as const;
  const { relation, difference } = isOtherUnit(a.unit, b.unit)
    ? compareFigures({ ...a, of: null, subject: null, asOf: null, direction: 'none' }, { ...b, of: null, subject: null, asOf: null, direction: 'none' })
    : compareFigures({ ...a, ...level }, { ...b, ...level });
  if (relation === 'same' || relation === 'rounding') return 'same';
  if (relation === 'hedge') return (difference ?? 0) <= (a.bound === b.bound ? SAME_HEDGE : HEDGE) ? 'same' : 'differ';
  return relation === 'incomparable' && !isOtherUnit(a.unit, b.unit) ? 'incomparable' : 'differ';
}

/** Two hedged numbers this far apart, in parts of the larger, still tell the same: "about 50" and "more than 40". */
const HEDGE = 0.25;
/** Two numbers under the same hedge must be nearer: "more than 40" and "more than 50" do not tell the same. */
const SAME_HEDGE = 0.05;
/** A bare number from this size on may be a sum of money or a count of anything. */
const LARGE = 1e6;

/** True when two figures measure things of one kind: dimension, and for counts the noun. A rate is compared with its bare amount, a share with percentage points. */
function measureAlike(a: Figure, b: Figure): boolean {
  const [x, y] = [a.dimension.split('/')[0]!, b.dimension.split('/')[0]!];
  if (x === y) return x !== 'count' || sameNoun(a.unit, b.unit);
  if (SHARES.has(x) && SHARES.has(y)) return true;
  if ((a.unit === null) === (b.unit === null)) return false;
  const bare = a.unit === null ? a : b;
  return bare.value !== null && (bare.value >= LARGE || x === 'points' || y === 'points') && !isYear(bare.value);
}

const SHARES = new Set(['ratio', 'percentage points']);

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value <= 2100;
}

function sameNoun(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return stem(a.split(' ').at(-1)!.toLowerCase()) === stem(b.split(' ').at(-1)!.toLowerCase());
}

/** "per game" and "per contest" are the report's choice of words; dollars and euros are not. */
function isOtherUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [a.split(' per ')[0]!, b.split(' per ')[0]!];
  return x !== y && !sameNoun(x, y);
}

function sameValue(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}

function kindOf(a: Figure, b: Figure): DisputeKind {
  if (sameValue(a, b)) return isOtherUnit(a.unit, b.unit) ? 'unit' : 'basis';
  if (isOtherUnit(a.unit, b.unit)) return 'unit';
  if (a.value !== null && b.value !== null && a.value > 0 && b.value > 0) {
    const powers = Math.abs(Math.log10(b.value / a.value));
    if (Math.abs(powers - 3) < 1e-6 || Math.abs(powers - 6) < 1e-6) return 'unit';
  }
  return 'figure';
}
