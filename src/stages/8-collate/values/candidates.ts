import { comparedAmong, isCrowded, reachAmong } from '../reach.ts';
import type { Slot } from './slots.ts';

/** Values looked up by the rarest words around them. */
const RAREST = 8;
/** A word around more values than this leads from none to another; among very many reports it leads to the first of them, since copies share every word. */
const COMMON = 300;

/** Which slots have which word around their value. */
export function indexByRareWords(slots: readonly Slot<unknown>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  slots.forEach((slot, s) => {
    for (const key of slot.context.keys()) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [s]);
      else list.push(s);
    }
  });
  return index;
}

/** The slots of other reports that share most of the rarest words around the value of slot `s`, the likeliest first. */
export function candidates(slots: readonly Slot<unknown>[], index: ReadonlyMap<string, readonly number[]>, s: number, reports: number): number[] {
  const weights = new Map<number, number>();
  const rarest = [...slots[s]!.context].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, RAREST);
  for (const [key, weight] of rarest) {
    const list = index.get(key)!;
    if (list.length > COMMON && !isCrowded(reports)) continue;
    for (const other of isCrowded(reports) ? list.slice(0, reachAmong(reports)) : list) {
      if (slots[other]!.page !== slots[s]!.page) weights.set(other, (weights.get(other) ?? 0) + weight);
    }
  }
  return [...weights].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, comparedAmong(slots.length, reports)).map(([other]) => other);
}
