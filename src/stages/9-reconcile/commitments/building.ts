import type { CommitmentStanding } from '../../../model/account.ts';
import type { Figure } from '../../../model/figure.ts';
import { byUnits } from '../../../text/order.ts';
import { OWN } from './commitment-values.ts';
import { outcomeOfPledge } from './pledge-outcomes.ts';
import type { Stated } from './stated.ts';
import { wholeOf } from './whole.ts';

/** What reports state of one threshold, as it is gathered. */
export interface Building {
  /** Standing, value, unit and, where it binds one party alone, the party. */
  readonly threshold: string;
  readonly whole: string;
  /** The day that is set, or the empty string. */
  readonly due: string;
  readonly standing: CommitmentStanding;
  readonly items: Stated[];
}

/** A threshold that one report gives without its whole or its day is the same as the only one that others give with it. */
export function joinBare(buildings: readonly Building[]): readonly Building[] {
  return joinNameless(joinLacking(joinLacking(buildings, 'due', 'whole'), 'whole', 'due'));
}

/** A pledge that one report gives without who made it is that of the only one of whom others tell it, with the same day. */
function joinNameless(buildings: readonly Building[]): readonly Building[] {
  const isNameless = ({ standing, due, items }: Building): boolean => OWN.has(standing) && due !== '' && items.every(({ party }) => party === null);
  const kept = buildings.filter((one) => !isNameless(one)).map((one) => ({ ...one, items: [...one.items] }));
  const rest = buildings.filter(isNameless).filter((one) => {
    const [same, ...more] = kept.filter((other) => other.standing === one.standing && other.due === one.due && other.whole === one.whole && areOfOneSum(other, one));
    if (same === undefined || more.length > 0) return true;
    same.items.push(...one.items);
    same.items.sort(byPlace);
    return false;
  });
  return [...kept, ...rest];
}

function areOfOneSum(one: Building, other: Building): boolean {
  const [a, b] = [one, other].map(({ items }) => items[0]!.figure) as [Figure, Figure];
  return a.unit === b.unit && a.value === b.value && a.low === b.low;
}

/**
 * Joins what lacks one thing to the only one that has it, or the only one in its own report, of the same threshold; the other thing must be the same,
 * or lacking too.
 */
function joinLacking(buildings: readonly Building[], lacked: 'whole' | 'due', other: 'whole' | 'due'): readonly Building[] {
  const full = Map.groupBy(buildings.filter((one) => one[lacked] !== ''), ({ threshold }) => threshold);
  const joined = new Set<Building>();
  const more = new Map<Building, Stated[]>();
  for (const one of buildings) {
    if (one[lacked] !== '') continue;
    const fuller = (full.get(one.threshold) ?? []).filter((building) => building[other] === one[other] || one[other] === '');
    const only = fuller.length === 1 ? fuller : oneOf(fuller, one);
    if (only.length !== 1) continue;
    joined.add(one);
    more.set(only[0]!, [...(more.get(only[0]!) ?? []), ...one.items]);
  }
  return buildings.filter((one) => !joined.has(one)).map((one) => (more.has(one) ? { ...one, items: [...one.items, ...more.get(one)!].sort(byPlace) } : one));
}

/** Of several thresholds the one that is told in most of the words of this one; else, where no word tells them apart, what its own report states. */
function oneOf(buildings: readonly Building[], one: Building): readonly Building[] {
  const own = stemsOf(one);
  const shared = buildings.map((building) => stemsOf(building).intersection(own).size);
  const most = Math.max(...shared);
  const alike = buildings.filter((_, i) => shared[i] === most);
  return alike.length === buildings.length || most === 0 ? ofReports(buildings, one) : alike;
}

function stemsOf({ items }: Building): Set<string> {
  return new Set(items.flatMap(({ stems }) => [...stems]));
}

/** Those that a report of this one states too. */
function ofReports(buildings: readonly Building[], one: Building): readonly Building[] {
  const reports = new Set(one.items.map(({ report }) => report));
  return buildings.filter(({ items }) => items.some(({ report }) => reports.has(report)));
}

function byPlace(a: Stated, b: Stated): number {
  return byUnits(a.report.id, b.report.id) || a.figure.span[0] - b.figure.span[0];
}

/** One commitment for each threshold, whole, standing and day that is set. */
export function add(found: Map<string, Building>, item: Stated, standing: CommitmentStanding): void {
  const { value, low, unit } = item.figure;
  const party = OWN.has(standing) || outcomeOfPledge(item) !== null ? [item.party, ...item.partners].sort().join('+') : null;
  const threshold = [standing, value ?? low, unit, party].join(' ');
  const whole = wholeOf(item.of);
  const due = item.due ?? '';
  const key = `${threshold} ${whole} ${due}`;
  const building = found.get(key);
  if (building === undefined) found.set(key, { threshold, whole, due, standing, items: [item] });
  else building.items.push(item);
}
