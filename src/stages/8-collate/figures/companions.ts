import type { Figure } from '../../../model/figure.ts';
import { areOfOtherSubjects } from './figure-standing.ts';
import type { Slot } from '../values/slots.ts';

/** Tells whether two figures are all in which their sentences differ: each gives another figure of the unit too, which both have, and no further one. */
export function onlyOthers(slots: readonly Slot<Figure>[]): (a: Slot<Figure>, b: Slot<Figure>) => boolean {
  const sentences = Map.groupBy(slots, ({ page, sentence }) => `${page} ${sentence}`);
  const ofUnit = ({ page, sentence, value: { unit } }: Slot<Figure>): readonly Slot<Figure>[] =>
    sentences.get(`${page} ${sentence}`)!.filter(({ value }) => value.unit === unit);
  return (a, b) => {
    if (a.value.unit === null || a.value.unit !== b.value.unit || a.value.bound !== b.value.bound || areOfOtherSubjects(a.value, b.value)) return false;
    const [left, right] = [ofUnit(a), ofUnit(b)];
    const isOnly = (one: Slot<Figure>, own: readonly Slot<Figure>[], theirs: readonly Slot<Figure>[]): boolean =>
      own.length > 1 && own.every((slot) => (slot === one) !== theirs.some(({ value }) => value.value === slot.value.value));
    return isOnly(a, left, right) && isOnly(b, right, left);
  };
}

/** Counts the other figures that two sentences have in common, each with its unit: what else they tell alike. */
export function otherFigures(slots: readonly Slot<Figure>[]): (a: Slot<Figure>, b: Slot<Figure>) => number {
  const sentences = Map.groupBy(slots, ({ page, sentence }) => `${page} ${sentence}`);
  const others = (one: Slot<Figure>): readonly Slot<Figure>[] =>
    sentences.get(`${one.page} ${one.sentence}`)!.filter((slot) => slot !== one && slot.value.unit !== null && slot.value.value !== null);
  return (a, b) => others(a).filter(({ value }) => others(b).some((slot) => slot.value.value === value.value && slot.value.unit === value.unit)).length;
}
