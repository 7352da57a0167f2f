/** Bytes that a processor fetches at once. */
const LINE = 64;

/** A table of weights is fetched ahead where it is asked at least once for so many of its lines. */
const LINES_PER_LOOKUP = 2;

/**
 * Reads a table of weights from end to end, if it is about to be asked often enough: between two reports it falls out of a processor's nearest
 * caches, and lines in a row come several times faster than the same lines here and there, each waited for where its weight is asked.
 * Leaves a sum of what was read in `into[0]`, since what has no effect is not compiled.
 */
export function fetchAhead(table: Int8Array | Int32Array, lookups: number, into: Int32Array): void {
  const stride = LINE / table.BYTES_PER_ELEMENT;
  if (lookups * LINES_PER_LOOKUP < table.length / stride) return;
  let sum = 0;
  for (let i = 0; i < table.length; i += stride) sum += table[i]!;
  into[0] = sum;
}
