import { withRoom } from '../kernel/arrays.ts';
import { kernel } from '../kernel/kernel.ts';
import type { Run } from './run.ts';

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

/** The postings of a run whose keys another run has too. One walk, whatever the sizes. */
export function hitsIn(run: Run, wanted: Run): Run {
  let [keys, values, count] = [new Uint32Array(64), new Uint32Array(64), 0];
  for (let k = 0, cursor = 0; k < wanted.keys.length; k++) {
    const key = wanted.keys[k]!;
    if (k > 0 && wanted.keys[k - 1] === key) continue;
    for (cursor = seek(run.keys, key, cursor); cursor < run.keys.length && run.keys[cursor] === key; cursor++) {
      [keys, values] = [withRoom(keys, count + 1), withRoom(values, count + 1)];
      keys[count] = key;
      values[count++] = run.values[cursor]!;
    }
  }
  return { keys: keys.subarray(0, count), values: values.subarray(0, count) };
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
  return kernel.sorted(keys, values, count);
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
