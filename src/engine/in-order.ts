/** Maps items with up to `ahead` of them under way at once; results come in the order of the items, and memory holds no more than those. */
export async function* inOrder<A, B>(items: AsyncIterable<A>, ahead: number, map: (item: A) => Promise<B>): AsyncGenerator<B> {
  const underWay: Promise<B>[] = [];
  for await (const item of items) {
    const result = map(item);
    // Awaited in its turn; until then a failure is not an unhandled one.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= ahead) yield await underWay.shift()!;
  }
  for (const result of underWay) yield await result;
}
