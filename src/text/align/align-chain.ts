import type { Words } from '../words/word-reader.ts';

/** A run of words that two texts share: word indexes and a count of words. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Cells of a table of longest common subsequences that are affordable at once. */
const MOST_CELLS = 1 << 20;

/**
 * The words that two texts share in the same order, as runs. Within reach of memory this is a longest common subsequence that prefers
 * unbroken runs; longer texts are first cut at words that stand once in both (patience sorting, after Bram Cohen's patience diff).
 */
export function longestChain(a: Words, b: Words): readonly Run[] {
  const pairs: number[] = [];
  chainWithin(a, b, [0, a.count, 0, b.count], pairs);
  return runsOf(pairs);
}

type Box = readonly [a0: number, a1: number, b0: number, b1: number];

/** Pushes matched word pairs (a, b, a, b …) of the box in order. */
function chainWithin(a: Words, b: Words, box: Box, pairs: number[]): void {
  let [a0, a1, b0, b1] = box;
  while (a0 < a1 && b0 < b1 && a.hash[a0] === b.hash[b0]) pairs.push(a0++, b0++);
  const tail: number[] = [];
  while (a0 < a1 && b0 < b1 && a.hash[a1 - 1] === b.hash[b1 - 1]) tail.push(--a1, --b1);
  if (a0 < a1 && b0 < b1) {
    if ((a1 - a0) * (b1 - b0) <= MOST_CELLS) tableWithin(a, b, [a0, a1, b0, b1], pairs);
    else cutAtRareWords(a, b, [a0, a1, b0, b1], pairs);
  }
  for (let k = tail.length - 2; k >= 0; k -= 2) pairs.push(tail[k]!, tail[k + 1]!);
}

function cutAtRareWords(a: Words, b: Words, [a0, a1, b0, b1]: Box, pairs: number[]): void {
  let i = a0;
  let j = b0;
  for (const [x, y] of risingPairs(a, b, [a0, a1, b0, b1])) {
    if (x < i || y < j) continue;
    smallWithin(a, b, [i, x, j, y], pairs);
    pairs.push(x, y);
    i = x + 1;
    j = y + 1;
  }
  smallWithin(a, b, [i, a1, j, b1], pairs);
}

/** A stretch between two rare words; one that is too large for a table shares no rare word and is left unaligned. */
function smallWithin(a: Words, b: Words, box: Box, pairs: number[]): void {
  if ((box[1] - box[0]) * (box[3] - box[2]) <= MOST_CELLS) chainWithin(a, b, box, pairs);
}

/** Words that stand once in both texts, as the longest series that rises in both. */
function risingPairs(a: Words, b: Words, box: Box): (readonly [number, number])[] {
  const once = placesOfSingles(a, box[0], box[1]);
  const inB = placesOfSingles(b, box[2], box[3]);
  const common = [...once].flatMap(([hash, i]) => (inB.has(hash) ? [[i, inB.get(hash)!] as const] : [])).sort((x, y) => x[0] - y[0]);
  const tops: number[] = [];
  const before = new Int32Array(common.length).fill(-1);
  common.forEach(([, j], k) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (common[tops[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[k] = tops[low - 1]!;
    tops[low] = k;
  });
  const out: (readonly [number, number])[] = [];
  for (let k = tops.at(-1) ?? -1; k >= 0; k = before[k]!) out.push(common[k]!);
  return out.reverse();
}

function placesOfSingles(words: Words, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (let i = from; i < to; i++) {
    const hash = words.hash[i]!;
    if (places.has(hash)) repeated.add(hash);
    places.set(hash, i);
  }
  for (const hash of repeated) places.delete(hash);
  return places;
}

/** Points for a matched word; one more when the word before it is matched too, so that runs stay whole. */
const WORD = 4;

/** Two tables, one a word matched at its end, one not, filled from the end so that the walk goes forward. */
function tableWithin(a: Words, b: Words, [a0, a1, b0, b1]: Box, pairs: number[]): void {
  const width = b1 - b0 + 1;
  const best = new Int32Array((a1 - a0 + 1) * width);
  const joined = new Int32Array((a1 - a0 + 1) * width);
  for (let i = a1 - a0 - 1; i >= 0; i--) {
    for (let j = b1 - b0 - 1; j >= 0; j--) {
      const at = i * width + j;
      const next = at + width + 1;
      if (a.hash[a0 + i] === b.hash[b0 + j]) joined[at] = WORD + Math.max(best[next]!, joined[next]! > 0 ? joined[next]! + 1 : 0);
      best[at] = Math.max(joined[at]!, best[at + 1]!, best[at + width]!);
    }
  }
  walk(best, joined, width, [a0, a1, b0, b1], pairs);
}

function walk(best: Int32Array, joined: Int32Array, width: number, [a0, a1, b0, b1]: Box, pairs: number[]): void {
  let i = 0;
  let j = 0;
  let inRun = false;
  while (a0 + i < a1 && b0 + j < b1) {
    const at = i * width + j;
    const here = joined[at]!;
    if (here > 0 && (here === best[at] || (inRun && here + 1 >= best[at]!))) {
      pairs.push(a0 + i++, b0 + j++);
      inRun = true;
    } else {
      inRun = false;
      if (best[at] === best[at + width]) i++;
      else j++;
    }
  }
}

function runsOf(pairs: readonly number[]): Run[] {
  const runs: { a: number; b: number; length: number }[] = [];
  for (let k = 0; k < pairs.length; k += 2) {
    const last = runs.at(-1);
    if (last !== undefined && last.a + last.length === pairs[k] && last.b + last.length === pairs[k + 1]) last.length++;
    else runs.push({ a: pairs[k]!, b: pairs[k + 1]!, length: 1 });
  }
  return runs;
}
