/** Keys in rising order, each with a value; equal keys in order of their values' arrival. */
export interface Run {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

const RADIX_BITS = 11;
const RADIX = 1 << RADIX_BITS;

/**
 * Values by key, as sorted runs that are merged as they grow (a log-structured index: O'Neil et al. 1996): 8 bytes a posting, no table,
 * and a batch is compared with what was there in one walk. Runs stand in order of arrival.
 */
export class Postings {
  #runs: Run[] = [];

  /** Postings that are a run. */
  static of(run: Run): Postings {
    const postings = new Postings();
    postings.add(run);
    return postings;
  }

  /** Every run, the oldest first. */
  get runs(): readonly Run[] {
    return this.#runs;
  }

  /** Adds a run that is newer than all others; runs of about one size become one. */
  add(run: Run): void {
    if (run.keys.length === 0) return;
    this.#runs.push(run);
    for (let last = this.#runs.length - 1; last > 0 && this.#runs[last - 1]!.keys.length <= 2 * this.#runs[last]!.keys.length; last--) {
      this.#runs.splice(last - 1, 2, merged(this.#runs[last - 1]!, this.#runs[last]!));
    }
  }

  /** All postings as one run. */
  whole(): Run {
    while (this.#runs.length > 1) this.#runs.splice(-2, 2, merged(this.#runs.at(-2)!, this.#runs.at(-1)!));
    return this.#runs[0] ?? { keys: new Uint32Array(0), values: new Uint32Array(0) };
  }
}

/** The first `count` keys and values as a run (radix sort, which keeps the order of equal keys). The arrays given are used up. */
export function sortedRun(keys: Uint32Array<ArrayBuffer>, values: Uint32Array<ArrayBuffer>, count: number): Run {
  let [fromKeys, fromValues] = [keys, values];
  let [toKeys, toValues] = [new Uint32Array(count), new Uint32Array(count)];
  const starts = new Uint32Array(RADIX);
  for (let shift = 0; shift < 32; shift += RADIX_BITS) {
    starts.fill(0);
    for (let k = 0; k < count; k++) starts[(fromKeys[k]! >>> shift) & (RADIX - 1)]!++;
    for (let digit = 0, sum = 0; digit < RADIX; digit++) {
      const here = starts[digit]!;
      starts[digit] = sum;
      sum += here;
    }
    for (let k = 0; k < count; k++) {
      const to = starts[(fromKeys[k]! >>> shift) & (RADIX - 1)]!++;
      toKeys[to] = fromKeys[k]!;
      toValues[to] = fromValues[k]!;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromValues, toValues] = [toValues, fromValues];
  }
  // Three passes: what was allocated here holds the result.
  return { keys: fromKeys, values: fromValues };
}

/** The first index from `from` on whose key is not below `key` (exponential search, then by halves). */
export function seek(keys: Uint32Array, key: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < keys.length && keys[low + step]! < key) {
    low += step;
    step *= 2;
  }
  let high = Math.min(keys.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(older: Run, newer: Run): Run {
  const count = older.keys.length + newer.keys.length;
  const [keys, values] = [new Uint32Array(count), new Uint32Array(count)];
  let [i, j] = [0, 0];
  for (let k = 0; k < count; k++) {
    const old = j === newer.keys.length || (i < older.keys.length && older.keys[i]! <= newer.keys[j]!);
    keys[k] = old ? older.keys[i]! : newer.keys[j]!;
    values[k] = old ? older.values[i++]! : newer.values[j++]!;
  }
  return { keys, values };
}
