import { SPOKEN } from '../values/deed.ts';
import type { Slot } from '../values/slots.ts';
import { nameOf } from './day.ts';
import type { Day } from './day.ts';

/** Tells of two days on which other things were done whether the reports bear out that both are right. */
export type BorneOut = (a: Slot<Day>, b: Slot<Day>) => boolean;

/**
 * Bears out that two days, each with its own deed, are of two happenings: the report of the one tells the other's deed on the other's day too, or for
 * each day there is another report that tells the same deed on it ("was shot on Friday", "was buried on Monday", and both told twice).
 */
export function borneOutAmong(slots: readonly Slot<Day>[]): BorneOut {
  const told = new Map<string, Set<number>>();
  for (const slot of slots) {
    for (const key of keysOf(slot)) told.set(key, (told.get(key) ?? new Set()).add(slot.page));
  }
  const isToldBy = (page: number, slot: Slot<Day>): boolean => keysOf(slot).some((key) => told.get(key)!.has(page));
  const isToldAgain = (slot: Slot<Day>): boolean => keysOf(slot).some((key) => told.get(key)!.size > 1);
  return (a, b) => isToldBy(a.page, b) || isToldBy(b.page, a) || (isToldAgain(a) && isToldAgain(b));
}

/** Each deed of a day with the day. */
function keysOf({ value, deeds }: Slot<Day>): string[] {
  return [...deeds].filter((deed) => deed !== SPOKEN).map((deed) => `${nameOf(value)} ${deed}`);
}
