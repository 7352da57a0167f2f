import type { DisputeItem, DisputeKind } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
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

const LIMITS = { differ: 0.35, shared: 2 };

/** Figures of several reports that are about the same thing. */
export function compareFigures(pages: readonly Prepared[], counts: StemCounts): Twin<Figure>[] {
  const placed = pages.flatMap((page, p) => page.report.figures.map((figure): Placed<Figure> => ({ page: p, sentence: sentenceAt(page, figure.span), span: figure.span, value: figure })));
  return findTwins(placed.filter((place) => place.sentence >= 0).map((place) => makeSlot(pages, counts, place)), compare, LIMITS);
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

function itemOf(pages: readonly Prepared[], slot: Slot<Figure>, _kind: DisputeKind): DisputeItem {
  const { report } = pages[slot.page]!;
  return { report: report.id, span: slot.span, reading: report.text.slice(slot.span[0], slot.span[1]) };
}

function compare(a: Figure, b: Figure): 'same' | 'differ' | 'incomparable' {
  if (a.dimension !== b.dimension) return 'incomparable';
  if (a.dimension === 'count' && !sameNoun(a.unit, b.unit)) return 'incomparable';
  const equal = sameValue(a, b);
  if (equal && a.unit === b.unit && a.of === b.of) return 'same';
  if (!equal && a.of !== b.of && a.of !== null && b.of !== null) return 'incomparable';
  return equal && a.unit === b.unit && (a.of === null || b.of === null) ? 'same' : 'differ';
}

function sameNoun(a: string | null, b: string | null): boolean {
  return a === null || b === null || stem(a.split(' ').at(-1)!) === stem(b.split(' ').at(-1)!);
}

function sameValue(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}

function kindOf(a: Figure, b: Figure): DisputeKind {
  if (sameValue(a, b)) return a.unit === b.unit ? 'basis' : 'unit';
  if (a.value !== null && b.value !== null && a.value !== 0) {
    const ratio = Math.abs(Math.log10(Math.abs(b.value / a.value)));
    if (Math.abs(ratio - 3) < 1e-6 || Math.abs(ratio - 6) < 1e-6) return 'unit';
  }
  return 'figure';
}
