import type { Dispute, DisputeItem, DisputeKind } from '../../model/claim.ts';
import { contentId } from '../../text/hash.ts';
import { overlaps } from '../../text/span.ts';
import { explain } from './explain.ts';
import type { LineageAt } from './lineage-at.ts';
import { byUnits } from '../../text/order.ts';

/** A typed difference between two places: what a dispute is made of. */
export interface Difference {
  readonly kind: DisputeKind;
  readonly severity: Dispute['severity'];
  readonly items: readonly [DisputeItem, DisputeItem];
}

/** Makes one dispute of the differences of one kind that touch the same places, with an item for each place; ranked: conflicts that most lineages carry first. */
export function disputesOf(differences: readonly Difference[], lineageAt: LineageAt): Dispute[] {
  const groups: Group[] = [];
  const byPlace = new Map<string, Group[]>();
  for (const difference of differences) {
    const touched = new Set(difference.items.flatMap((item) => (byPlace.get(`${difference.kind} ${item.report}`) ?? []).filter((group) => group.items.some((other) => touches(item, other)) && fits(group, difference))));
    const group = touched.values().next().value ?? newGroup(groups, difference);
    absorb(group, difference);
    for (const item of difference.items) {
      const key = `${difference.kind} ${item.report}`;
      const list = byPlace.get(key);
      if (list === undefined) byPlace.set(key, [group]);
      else if (!list.includes(group)) list.push(group);
    }
  }
  for (const group of groups) group.weight = lineagesAt(group.items, lineageAt);
  return groups.map((group) => ({ group, place: placeOf(group) })).sort(byRank).map(({ group }) => toDispute(group));
}

/** How many independent lineages carry some places. */
export function lineagesAt(items: readonly DisputeItem[], lineageAt: LineageAt): number {
  return new Set(items.map((item) => lineageAt(item.report, item.span))).size;
}

interface Group {
  readonly kind: DisputeKind;
  severity: Dispute['severity'];
  /** How many independent lineages carry the places. */
  weight: number;
  readonly items: DisputeItem[];
}

function newGroup(groups: Group[], { kind, severity }: Difference): Group {
  const group: Group = { kind, severity, weight: 0, items: [] };
  groups.push(group);
  return group;
}

/** A dispute holds one reading of each report, unless a report differs from itself. */
function fits(group: Group, { kind, items }: Difference): boolean {
  if (kind === 'basis' || items[0].report === items[1].report) return true;
  return items.every((item) => group.items.every((other) => other.report !== item.report || touches(item, other) || sameReading(item, other)));
}

function sameReading(a: DisputeItem, b: DisputeItem): boolean {
  return a.reading !== '' && a.reading.toLowerCase() === b.reading.toLowerCase();
}

function absorb(group: Group, difference: Difference): void {
  for (const item of difference.items) {
    if (!group.items.some((other) => touches(item, other))) group.items.push(item);
  }
  if (difference.severity === 'conflict') group.severity = 'conflict';
}

function touches(a: DisputeItem, b: DisputeItem): boolean {
  return a.report === b.report && overlaps(a.span, b.span);
}

interface PlacedGroup {
  readonly group: Group;
  readonly place: string;
}

function byRank({ group: a, place: x }: PlacedGroup, { group: b, place: y }: PlacedGroup): number {
  return Number(b.severity === 'conflict') - Number(a.severity === 'conflict') || b.weight - a.weight || comparePlaces(x, y);
}

/** English order; places of small letters and digits have it by their units, and to set up the locale's order costs milliseconds. */
function comparePlaces(x: string, y: string): number {
  if (PLAIN_PLACE.test(x) && PLAIN_PLACE.test(y)) return byUnits(x, y);
  return x.localeCompare(y, 'en');
}

const PLAIN_PLACE = /^[0-9a-z ]*$/;

function placeOf(group: Group): string {
  return group.items.map((item) => `${item.report} ${String(item.span[0]).padStart(9, '0')}`).sort()[0]!;
}

function toDispute(group: Group): Dispute {
  const items = [...group.items].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.span[0] - b.span[0]));
  const id = contentId('dispute', group.kind, ...items.flatMap((item) => [item.report, String(item.span[0]), String(item.span[1])]));
  return { id, kind: group.kind, severity: group.severity, items, explanation: explain(group.kind, items) };
}
