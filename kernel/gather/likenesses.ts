/** How many items there are whose likenesses stand in the memory. */
export let size: i32 = 0;
/** Bytes of a row: one of an odd length has another number behind it, since rows are looked through two at a time. */
export let rowBytes: usize = 0;
/** How alike each two are, row after row. */
let values: usize = 0;

/** Says where the likenesses of so many items stand; returns where they end. */
export function layLikenesses(at: usize, items: i32): usize {
  size = items;
  rowBytes = (<usize>items + 1 & ~1) << 3;
  values = at;
  return values + rowBytes * <usize>items;
}

/** Where it stands how alike two items are. */
// @ts-ignore: decorator
@inline
export function valueAt(i: i32, j: i32): usize {
  return values + <usize>i * rowBytes + (<usize>j << 3);
}
