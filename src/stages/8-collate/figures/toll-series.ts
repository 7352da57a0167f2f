import type { Figure } from '../../../model/figure.ts';
import type { Slot } from '../values/slots.ts';
import type { Twin } from '../values/twins.ts';
import { mayBothStand } from './figure-standing.ts';
import type { Toll, Tolls } from './toll.ts';

/** A toll with where it stands. */
interface Count extends Toll {
  readonly slot: Slot<Figure>;
}

/**
 * The tolls of one kind as twins in a row, day by day: one count, whatever words tell it. Those of one day that cannot both be right differ; those of
 * two days differ too, and both may be right. Tolls of unknown days are left to what their sentences share.
 */
export function tollTwins(tolls: Tolls): Twin<Figure>[] {
  const counts = [...tolls].map(([slot, toll]) => ({ ...toll, slot })).filter(({ day, whole }) => whole && day !== null);
  return [...Map.groupBy(counts, ({ kind }) => kind).values()].flatMap((series) => {
    const days = [...Map.groupBy(series.toSorted(byDay), ({ day }) => day).values()];
    return days.flatMap((told, i) => [...withinDay(told), ...toNextDay(told, days[i + 1])]);
  });
}

/** True for two tolls of one kind, each of the whole disaster: they count one thing, on whatever day. */
export function areOneToll(tolls: Tolls, a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [tolls.get(a), tolls.get(b)];
  return x !== undefined && y !== undefined && x.whole && y.whole && x.kind === y.kind;
}

/** True for two tolls of different kinds, of two disasters, or one of which came on top. */
export function areTwoTolls(tolls: Tolls, a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [tolls.get(a), tolls.get(b)];
  return x !== undefined && y !== undefined && (x.kind !== y.kind || x.apart !== y.apart);
}

/** True for two tolls that stood so on two days, and where the day of one alone is known: a count that grows proves nothing against one of any day. */
export function areOfOtherDays(tolls: Tolls, a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [tolls.get(a), tolls.get(b)];
  return x !== undefined && y !== undefined && x.day !== y.day;
}

function byDay(a: Count, b: Count): number {
  return a.day! - b.day! || sizeOf(a) - sizeOf(b) || a.slot.page - b.slot.page;
}

function sizeOf({ slot: { value: { value, low } } }: Count): number {
  return value ?? low ?? 0;
}

/** Each toll of a day with the next larger one. */
function withinDay(told: readonly Count[]): Twin<Figure>[] {
  return told.slice(1).map((count, i) => twinOf(told[i]!, count));
}

/** Each number that a day gives with the first of the next day that gives any. */
function toNextDay(told: readonly Count[], next: readonly Count[] | undefined): Twin<Figure>[] {
  if (next === undefined) return [];
  const first = told.filter((count, i) => i === 0 || sizeOf(count) !== sizeOf(told[i - 1]!));
  return first.map((count) => twinOf(count, next[0]!));
}

function twinOf(a: Count, b: Count): Twin<Figure> {
  const equal = sizeOf(a) === sizeOf(b) && a.slot.value.bound === b.slot.value.bound;
  return { a: a.slot, b: b.slot, score: 1, same: equal || mayBothStand(counted(a), counted(b)), sure: a.day === b.day };
}

/** The numbers alone: the kind says that they count the same. */
function counted({ slot: { value } }: Count): Figure {
  return { ...value, unit: null, dimension: 'count' };
}
