/** A list in order, without the things that are gone and with those that came: quick where few did, since sorting a list that is nearly in order is. */
export function exchanged<T>(list: readonly T[], gone: readonly T[], come: readonly T[], order: (x: T, y: T) => number): readonly T[] {
  if (gone.length + come.length === 0) return list;
  const without = new Set(gone);
  return [...list.filter((one) => !without.has(one)), ...come].sort(order);
}
