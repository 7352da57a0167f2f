/** How two things are ordered, as for `sort`; 0 for none but the same thing. */
type Order<T> = (x: T, y: T) => number;

/** A list in order, without some things that it holds and with others: only those are compared that come or go, and what lies where they belong. */
export function exchanged<T>(list: readonly T[], gone: readonly T[], come: readonly T[], order: Order<T>): readonly T[] {
  if (gone.length + come.length === 0) return list;
  const left: T[] = [];
  let from = 0;
  for (const one of gone.toSorted(order)) {
    for (const to = placeOf(one, list, from, order); from < to; from++) left.push(list[from]!);
    from++;
  }
  for (; from < list.length; from++) left.push(list[from]!);
  const out: T[] = [];
  from = 0;
  for (const one of come.toSorted(order)) {
    for (const to = placeOf(one, left, from, order); from < to; from++) out.push(left[from]!);
    out.push(one);
  }
  for (; from < left.length; from++) out.push(left[from]!);
  return out;
}

/** The first place from `low` on of a list in order whose thing does not come before this one. */
function placeOf<T>(one: T, list: readonly T[], low: number, order: Order<T>): number {
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(list[middle]!, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
