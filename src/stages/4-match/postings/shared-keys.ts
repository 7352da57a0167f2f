import { withRoom } from '../kernel/arrays.ts';
import { seek } from './postings.ts';
import type { Run } from './run.ts';

/** The values of one key: older ones first, each in order of arrival. The array is used again for the next key. */
export interface SharedKey {
  readonly key: number;
  readonly values: Uint32Array;
  /** How many of `values` hold. */
  readonly count: number;
  /** How many of them stood in older runs. */
  readonly old: number;
}

/**
 * Calls `visit` for every key of `fresh` that has `least` values or more there and in the older runs together, in order of the keys. One walk,
 * whatever the sizes; a value repeated at once counts once.
 */
export function eachSharedKey(older: readonly Run[], fresh: Run, least: number, visit: (shared: SharedKey) => void): void {
  if (older.length === 0) return eachRepeatedKey(fresh, least, visit);
  const { keys } = fresh;
  const cursors = new Float64Array(older.length);
  const shared = { key: 0, values: new Uint32Array(64), count: 0, old: 0 };
  const take = (run: Run, from: number, to: number): void => {
    shared.values = withRoom(shared.values, shared.count + to - from);
    for (let k = from; k < to; k++) {
      const value = run.values[k]!;
      if (shared.count === 0 || shared.values[shared.count - 1] !== value) shared.values[shared.count++] = value;
    }
  };
  for (let start = 0, end = 0; start < keys.length; start = end) {
    const key = keys[start]!;
    for (end = start + 1; end < keys.length && keys[end] === key;) end++;
    shared.count = 0;
    for (let r = 0; r < older.length; r++) {
      const run = older[r]!;
      const from = seek(run.keys, key, cursors[r]!);
      let to = from;
      while (to < run.keys.length && run.keys[to] === key) to++;
      cursors[r] = to;
      if (to > from) take(run, from, to);
    }
    shared.old = shared.count;
    if (shared.old + end - start < least) continue;
    take(fresh, start, end);
    if (shared.count < least) continue;
    shared.key = key;
    visit(shared);
  }
}

/** The same without older runs: a small loop, since what runs over all of a first batch is compiled while it runs, and a larger one costs more than it does. */
function eachRepeatedKey({ keys, values }: Run, least: number, visit: (shared: SharedKey) => void): void {
  const count = keys.length;
  for (let start = 0, end = 0; start < count; start = end) {
    const key = keys[start]!;
    for (end = start + 1; end < count && keys[end] === key;) end++;
    if (end - start >= least) visitRepeated(key, values.subarray(start, end), least, visit);
  }
}

function visitRepeated(key: number, all: Uint32Array, least: number, visit: (shared: SharedKey) => void): void {
  const values = all.filter((value, k) => k === 0 || value !== all[k - 1]);
  if (values.length >= least) visit({ key, values, count: values.length, old: 0 });
}
