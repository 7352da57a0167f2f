import type { Dispute, DisputeItem } from '../../model/claim.ts';
import { DisjointSets } from '../../text/disjoint-sets.ts';
import { contentId } from '../../text/hash.ts';
import { byUnits } from '../../text/order.ts';
import { groupsOf } from './difference.ts';
import type { Difference, DifferenceGroup, PlacedItem } from './difference.ts';
import { explain } from './explain.ts';
import type { LineageAt } from './lineage-at.ts';

/**
 * Makes one dispute of the differences of one kind that touch the same places, and of those of one quotation between the same reports, with an item
 * for each place; ranked: conflicts that most lineages carry first, what changed over time last.
 */
export function disputesOf(differences: readonly Difference[], lineageAt: LineageAt): Dispute[] {
  const parts = partsOf(groupsOf(differences)).map((groups) => ({
    groups,
    weight: lineagesAt(
      groups.flatMap(({ items }) => items),
      lineageAt,
    ),
    place: groups.map(placeOf).sort(byUnits)[0]!,
  }));
  return parts.sort(byRank).map(({ groups }) => toDispute(groups));
}

/** The groups that are told together: those of one kind that two readings of one quotation, between the same reports, give. */
function partsOf(groups: readonly DifferenceGroup[]): readonly (readonly [DifferenceGroup, ...DifferenceGroup[]])[] {
  const sets = new DisjointSets(groups.length);
  const known = new Map<object, number[]>();
  const reports = groups.map(({ items }) => [...new Set(items.map(({ report }) => report))].sort().join(' '));
  groups.forEach(({ kind, within }, g) => {
    for (const one of within) {
      const others = known.get(one) ?? [];
      const same = others.find((other) => groups[other]!.kind === kind && reports[other] === reports[g]);
      if (same === undefined) known.set(one, [...others, g]);
      else sets.join(same, g);
    }
  });
  return sets.sets().map((set) => set.map((g) => groups[g]!) as [DifferenceGroup, ...DifferenceGroup[]]);
}

/** How many independent lineages carry some places. */
export function lineagesAt(items: readonly DisputeItem[], lineageAt: LineageAt): number {
  return new Set(items.map((item) => lineageAt(item.report, item.span))).size;
}

/** What becomes one dispute. */
interface Part {
  readonly groups: readonly [DifferenceGroup, ...DifferenceGroup[]];
  /** How many independent lineages carry the places. */
  readonly weight: number;
  readonly place: string;
}

function byRank(a: Part, b: Part): number {
  return (
    Number(isConflict(b.groups)) - Number(isConflict(a.groups))
    || Number(isDevelopment(a)) - Number(isDevelopment(b))
    || b.weight - a.weight
    || comparePlaces(a.place, b.place)
  );
}

function isConflict(groups: readonly DifferenceGroup[]): boolean {
  return groups.some(({ severity }) => severity === 'conflict');
}

/** Numbers of several days come last: there is nothing to settle between them. */
function isDevelopment({ groups: [{ kind }] }: Part): boolean {
  return kind === 'as-of';
}

/** English order; places of small letters and digits have it by their units, and to set up the locale's order costs milliseconds. */
function comparePlaces(x: string, y: string): number {
  if (PLAIN_PLACE.test(x) && PLAIN_PLACE.test(y)) return byUnits(x, y);
  return x.localeCompare(y, 'en');
}

const PLAIN_PLACE = /^[0-9a-z ]*$/;

function placeOf(group: DifferenceGroup): string {
  return group.items.map((item) => `${item.report} ${String(item.span[0]).padStart(9, '0')}`).sort()[0]!;
}

function toDispute(groups: Part['groups']): Dispute {
  const { kind } = groups[0];
  const places = groups
    .toSorted((a, b) => Number(b.severity === 'conflict') - Number(a.severity === 'conflict') || byUnits(placeOf(a), placeOf(b)))
    .map(({ items }) => inOrder(items));
  const items = inOrder(places.flat());
  const id = contentId('dispute', kind, ...items.flatMap((item) => [item.report, String(item.span[0]), String(item.span[1])]));
  return { id, kind, severity: isConflict(groups) ? 'conflict' : 'difference', items: items.map(told), explanation: explain(kind, places) };
}

function told({ report, span, reading }: PlacedItem): DisputeItem {
  return { report, span, reading };
}

function inOrder(items: readonly PlacedItem[]): PlacedItem[] {
  return [...items].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.span[0] - b.span[0]));
}
