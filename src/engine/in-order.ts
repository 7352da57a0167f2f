/** How much may be under way at once: at least `fewest` items, however large; beyond them up to `most` while together they weigh less than `weight`. */
export interface Ahead {
  readonly fewest: number;
  readonly most: number;
  readonly weight: number;
}

/** Maps items with some of them under way at once; results come in the order of the items, and memory holds no more than those. */
export async function* inOrder<A, B>(items: AsyncIterable<A>, ahead: Ahead, weigh: (item: A) => number, map: (item: A) => Promise<B>): AsyncGenerator<B> {
  const underWay: { readonly weight: number; readonly result: Promise<B> }[] = [];
  let together = 0;
  for await (const item of items) {
    const [weight, result] = [weigh(item), map(item)];
    // Awaited in its turn; until then a failure is not an unhandled one.
    result.catch(() => {});
    underWay.push({ weight, result });
    together += weight;
    while (underWay.length >= ahead.most || (underWay.length >= ahead.fewest && together >= ahead.weight)) {
      const first = underWay.shift()!;
      together -= first.weight;
      yield await first.result;
    }
  }
  for (const { result } of underWay) yield await result;
}
