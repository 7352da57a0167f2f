import { withRoom } from './arrays.ts';

/** Keys in rising order, each with a value; equal keys in order of their values' arrival. */
export interface Run {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** Bits of a key by which postings are parted first, and then within a part, so that a part stays in the processor's cache. */
const [FIRST_BITS, THEN_BITS] = [8, 12];

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

  /** Takes out the postings whose values, but for the bits outside `mask`, are marked with 1, and gives them as a run. */
  drop(isGone: Uint8Array, mask: number): Run {
    const gone = postingsOf(this.#runs, isGone, mask);
    if (gone.keys.length > 0) this.#runs = this.#runs.map((run) => without(run, isGone, mask)).filter(({ keys }) => keys.length > 0);
    return gone;
  }

  /** All postings as one run. */
  whole(): Run {
    while (this.#runs.length > 1) this.#runs.splice(-2, 2, merged(this.#runs.at(-2)!, this.#runs.at(-1)!));
    return this.#runs[0] ?? { keys: new Uint32Array(0), values: new Uint32Array(0) };
  }
}

/** The postings of some runs whose values, but for the bits outside `mask`, are marked with 1, as one run. */
export function postingsOf(runs: readonly Run[], isWanted: Uint8Array, mask: number): Run {
  let [keys, values, count] = [new Uint32Array(1024), new Uint32Array(1024), 0];
  for (const run of runs) {
    const all = run.values;
    for (let k = 0; k < all.length; k++) {
      if (isWanted[all[k]! & mask] !== 1) continue;
      [keys, values] = [withRoom(keys, count + 1), withRoom(values, count + 1)];
      keys[count] = run.keys[k]!;
      values[count++] = all[k]!;
    }
  }
  return sortedRun(keys, values, count);
}

/** A run without marked postings, in the same memory. */
function without({ keys, values }: Run, isGone: Uint8Array, mask: number): Run {
  let count = 0;
  for (let k = 0; k < values.length; k++) {
    if (isGone[values[k]! & mask] === 1) continue;
    keys[count] = keys[k]!;
    values[count++] = values[k]!;
  }
  return { keys: keys.subarray(0, count), values: values.subarray(0, count) };
}

/** The first `count` keys and values as a run: parted by their upper bits twice, then put in order by insertion, since few are left to a part. Equal keys keep their order. The arrays given are used up. */
export function sortedRun(keys: Uint32Array<ArrayBuffer>, values: Uint32Array<ArrayBuffer>, count: number): Run {
  const parted = { keys: new Uint32Array(count), values: new Uint32Array(count) };
  const ends = new Uint32Array(1 << FIRST_BITS);
  part({ keys, values }, parted, 0, count, FIRST_BITS, FIRST_BITS, ends);
  const back = { keys: keys.subarray(0, count), values: values.subarray(0, count) };
  const inner = new Uint32Array(1 << THEN_BITS);
  for (let digit = 0, from = 0; digit < ends.length; from = ends[digit++]!) part(parted, back, from, ends[digit]!, FIRST_BITS + THEN_BITS, THEN_BITS, inner);
  insertionSort(back);
  return keys.length > 2 * count ? { keys: back.keys.slice(), values: back.values.slice() } : back;
}

/**
 * Copies postings `start` to `end`, parted by the `bits` bits below the topmost `upTo - bits`; `ends` receives where each part ends. Each loop is a
 * function of its own: one that is compiled in the middle of a long first loop knows nothing of the loops behind it.
 */
function part(from: Run, to: Run, start: number, end: number, upTo: number, bits: number, ends: Uint32Array): void {
  const shift = 32 - upTo;
  const mask = (1 << bits) - 1;
  ends.fill(0);
  countDigits(from.keys, start, end, shift, mask, ends);
  startsOf(ends, start);
  placeByDigit(from.keys, from.values, to.keys, to.values, start, end, shift, mask, ends);
}

function countDigits(keys: Uint32Array, start: number, end: number, shift: number, mask: number, counts: Uint32Array): void {
  for (let k = start; k < end; k++) counts[(keys[k]! >>> shift) & mask]!++;
}

/** Turns how many there are of each digit into where they start. */
function startsOf(counts: Uint32Array, start: number): void {
  let sum = start;
  for (let digit = 0; digit < counts.length; digit++) {
    const here = counts[digit]!;
    counts[digit] = sum;
    sum += here;
  }
}

/** Copies each posting to the next place of its digit; where the next would start is where they end. */
function placeByDigit(keys: Uint32Array, values: Uint32Array, toKeys: Uint32Array, toValues: Uint32Array, start: number, end: number, shift: number, mask: number, next: Uint32Array): void {
  for (let k = start; k < end; k++) {
    const key = keys[k]!;
    const at = next[(key >>> shift) & mask]!++;
    toKeys[at] = key;
    toValues[at] = values[k]!;
  }
}

function insertionSort({ keys, values }: Run): void {
  for (let k = 1; k < keys.length; k++) {
    const key = keys[k]!;
    if (keys[k - 1]! <= key) continue;
    const value = values[k]!;
    let at = k;
    for (; at > 0 && keys[at - 1]! > key; at--) {
      keys[at] = keys[at - 1]!;
      values[at] = values[at - 1]!;
    }
    keys[at] = key;
    values[at] = value;
  }
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
