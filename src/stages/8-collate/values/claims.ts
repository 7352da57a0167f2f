import type { Claim, ClaimKind, ReadingEvidence } from '../../../model/claim.ts';
import { DisjointSets } from '../../../text/disjoint-sets.ts';
import { makeClaim } from '../claim.ts';
import type { LineageAt } from '../lineage-at.ts';
import { originsOf } from '../origins/index.ts';
import type { SourceAt } from '../origins/source-at.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from './slots.ts';
import type { Twin } from './twins.ts';

/** What a kind of value tells a claim about itself. */
export interface ValueTeller<Value> {
  /** Readings of one text are one reading: the value in a form that equal values share. */
  readonly same: (value: Value) => string;
  /** Account id of whom or what the value is about, or `null`. */
  readonly subject: (value: Value, report: string) => string | null;
}

/** One claim for each value, twins together, with a reading for each value they give; `alone` are the values that stand as claims without a twin. */
export function valueClaims<Value>(
  kind: ClaimKind,
  pages: readonly Prepared[],
  twins: readonly Twin<Value>[],
  alone: readonly Slot<Value>[],
  lineageAt: LineageAt,
  sourceAt: SourceAt,
  tell: ValueTeller<Value>,
): Claim[] {
  const numbers = new Map<Slot<Value>, number>();
  const groups = new DisjointSets();
  const numberOf = (slot: Slot<Value>): number => {
    const number = numbers.get(slot) ?? numbers.size;
    numbers.set(slot, number);
    return number;
  };
  for (const { a, b } of [...twins].sort((x, y) => y.score - x.score)) groups.join(numberOf(a), numberOf(b));
  const placed = new Set([...numbers.keys()].map((slot) => `${slot.page} ${slot.span[0]}`));
  for (const slot of alone) if (!placed.has(`${slot.page} ${slot.span[0]}`)) numberOf(slot);
  const members = new Map<number, Slot<Value>[]>();
  for (const [slot, number] of numbers) members.set(groups.rootOf(number), [...(members.get(groups.rootOf(number)) ?? []), slot]);
  return [...members.values()].map((slots) => claimOf(kind, pages, slots, lineageAt, sourceAt, tell));
}

function claimOf<Value>(
  kind: ClaimKind, pages: readonly Prepared[], slots: readonly Slot<Value>[], lineageAt: LineageAt, sourceAt: SourceAt, tell: ValueTeller<Value>,
): Claim {
  const readings = new Map<string, { text: string; evidence: ReadingEvidence[] }>();
  for (const slot of [...slots].sort((a, b) => a.page - b.page || a.span[0] - b.span[0])) {
    const { report } = pages[slot.page]!;
    const reading = readings.get(tell.same(slot.value)) ?? { text: report.text.slice(slot.span[0], slot.span[1]), evidence: [] };
    const attributed = sourceAt(report.id, slot.span) !== null;
    reading.evidence.push({ report: report.id, span: slot.span, lineage: lineageAt(report.id, slot.span), attributed });
    readings.set(tell.same(slot.value), reading);
  }
  const subjects = slots.flatMap((slot) => tell.subject(slot.value, pages[slot.page]!.report.id) ?? []).sort();
  const sorted = [...readings.values()].sort((a, b) => b.evidence.length - a.evidence.length || (a.text < b.text ? -1 : 1));
  return makeClaim(kind, subjects[0] ?? null, sorted, originsOf(sorted, sourceAt));
}
