/** Arrays of whole numbers that grow. */
type Numbers = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** The array itself, or a larger one that begins with it, so that it holds `least` entries. */
export function withRoom<T extends Numbers>(array: T, least: number): T {
  if (least <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(least, 2 * array.length));
  larger.set(array);
  return larger;
}
