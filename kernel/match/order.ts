import { stretches, stretchesBeside } from './memory';
import { Stretch } from './stretches';

/** Stretches that are sorted by insertion before they are merged. */
const FEW: i32 = 16;
const BYTES: usize = 12;

/** A stretch of those that were found. */
// @ts-ignore: decorator
@inline
export function stretchAt(k: i32): Stretch {
  return changetype<Stretch>(stretches + <usize>k * BYTES);
}

/** Puts the stretches in order of their places, or the longest first (merged from the bottom up, so that their number may be large). */
export function sortStretches(count: i32, longestFirst: bool): void {
  for (let from: i32 = 0; from < count; from += FEW) insertionSort(from, min(count, from + FEW), longestFirst);
  let here = stretches;
  let there = stretchesBeside;
  for (let width = FEW; width < count; width <<= 1) {
    for (let from: i32 = 0; from < count; from += 2 * width) mergeRuns(here, there, from, min(count, from + width), min(count, from + 2 * width), longestFirst);
    const spare = here;
    here = there;
    there = spare;
  }
  if (here !== stretches) memory.copy(stretches, here, <usize>count * BYTES);
}

function insertionSort(from: i32, to: i32, longestFirst: bool): void {
  const spare = stretchesBeside;
  for (let k = from + 1; k < to; k++) {
    memory.copy(spare, stretches + <usize>k * BYTES, BYTES);
    let at = k;
    for (; at > from && isBefore(spare, stretches + <usize>(at - 1) * BYTES, longestFirst); at--) {
      memory.copy(stretches + <usize>at * BYTES, stretches + <usize>(at - 1) * BYTES, BYTES);
    }
    memory.copy(stretches + <usize>at * BYTES, spare, BYTES);
  }
}

function mergeRuns(here: usize, there: usize, from: i32, middle: i32, to: i32, longestFirst: bool): void {
  let i = from;
  let j = middle;
  for (let k = from; k < to; k++) {
    const second = j < to && (i === middle || isBefore(here + <usize>j * BYTES, here + <usize>i * BYTES, longestFirst));
    memory.copy(there + <usize>k * BYTES, here + <usize>(second ? j++ : i++) * BYTES, BYTES);
  }
}

function isBefore(one: usize, next: usize, longestFirst: bool): bool {
  const x = changetype<Stretch>(one);
  const y = changetype<Stretch>(next);
  if (longestFirst && x.length !== y.length) return x.length > y.length;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
