import type { Day } from '../../calendar/days.ts';
import type { Dispute, DisputeItem, DisputeKind } from '../../model/claim.ts';
import { overlaps } from '../../text/span.ts';

/** A place of a difference; of a count that changes from day to day with the day on which it stood so. */
export interface PlacedItem extends DisputeItem {
  readonly day?: Day | null;
  /** The number that it stood at. */
  readonly size?: number;
  /** True for a place in a report's own prose whose words cannot be right beside another's. */
  readonly inProse?: true;
}

/** A typed difference between two places: what a dispute is made of. */
export interface Difference {
  readonly kind: DisputeKind;
  readonly severity: Dispute['severity'];
  readonly items: readonly [PlacedItem, PlacedItem];
  /** Set for one of several differences between two readings of one quotation: the same object for all of them. */
  readonly within?: object;
}

/** Differences of one kind that touch the same places, with an item for each place. */
export interface DifferenceGroup {
  readonly kind: DisputeKind;
  readonly severity: Dispute['severity'];
  readonly items: readonly PlacedItem[];
  /** What the differences stand within. */
  readonly within: ReadonlySet<object>;
}

/** One group for all differences of one kind that touch each other. */
export function groupsOf(differences: readonly Difference[]): DifferenceGroup[] {
  const groups: Group[] = [];
  const index = new PlaceIndex();
  for (const difference of differences) {
    const group = index.touchedBy(difference) ?? newGroup(groups, difference);
    for (const item of difference.items) {
      const others = group.byReport.get(item.report) ?? [];
      if (others.some((other) => touches(item, other))) continue;
      group.items.push(item);
      group.byReport.set(item.report, [...others, item]);
      index.add(group, item);
    }
    if (difference.severity === 'conflict') group.severity = 'conflict';
    if (difference.within !== undefined) group.within.add(difference.within);
  }
  return groups;
}

interface Group extends DifferenceGroup {
  severity: Dispute['severity'];
  readonly items: PlacedItem[];
  readonly within: Set<object>;
  readonly byReport: Map<string, readonly DisputeItem[]>;
}

function newGroup(groups: Group[], { kind, severity }: Difference): Group {
  const group: Group = { kind, severity, items: [], within: new Set(), byReport: new Map() };
  groups.push(group);
  return group;
}

/** So many units of a report share an entry of the index. */
const STRETCH = 64;
/** So many groups at most are found at one place of a report: only of a place that differs from very many others do more reach it. */
const MOST_AT_A_PLACE = 100;

/** Groups by kind, report and stretch of text, so that the groups at a place are found without looking at all. */
class PlaceIndex {
  readonly #byStretch = new Map<string, Group[]>();
  /** In which order the groups reached a report. */
  readonly #turns = new Map<string, Map<Group, number>>();

  add(group: Group, item: DisputeItem): void {
    const place = `${group.kind} ${item.report}`;
    const turns = this.#turns.get(place) ?? new Map<Group, number>();
    this.#turns.set(place, turns);
    if (!turns.has(group)) turns.set(group, turns.size);
    for (const stretch of stretchesOf(item)) {
      const key = `${place} ${stretch}`;
      const list = this.#byStretch.get(key);
      if (list === undefined) this.#byStretch.set(key, [group]);
      else if (list.length < MOST_AT_A_PLACE && !list.includes(group)) list.push(group);
    }
  }

  /** The group that a difference belongs to: at its first place, or else at its second, the one that reached the report first. */
  touchedBy(difference: Difference): Group | undefined {
    for (const item of difference.items) {
      const place = `${difference.kind} ${item.report}`;
      const turns = this.#turns.get(place);
      const near = new Set(stretchesOf(item).flatMap((stretch) => this.#byStretch.get(`${place} ${stretch}`) ?? []));
      const found = [...near].filter((group) => group.byReport.get(item.report)!.some((other) => touches(item, other)) && fits(group, difference));
      if (turns !== undefined && found.length > 0) return found.reduce((x, y) => (turns.get(y)! < turns.get(x)! ? y : x));
    }
    return undefined;
  }
}

function stretchesOf({ span: [start, end] }: DisputeItem): number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(Math.max(start, end - 1) / STRETCH) - first + 1 }, (_, i) => first + i);
}

/** A dispute holds one reading of each report, unless a report differs from itself. */
function fits({ byReport }: Group, { kind, items }: Difference): boolean {
  if (kind === 'basis' || items[0].report === items[1].report) return true;
  return items.every((item) => (byReport.get(item.report) ?? []).every((other) => touches(item, other) || sameReading(item, other)));
}

function sameReading(a: DisputeItem, b: DisputeItem): boolean {
  return a.reading !== '' && a.reading.toLowerCase() === b.reading.toLowerCase();
}

function touches(a: DisputeItem, b: DisputeItem): boolean {
  return a.report === b.report && overlaps(a.span, b.span);
}
