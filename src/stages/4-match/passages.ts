import type { SharedPassage } from '../../model/match.ts';
import type { Span } from '../../model/span.ts';
import type { Words } from '../../text/word-reader.ts';
import { SHINGLE } from './shingles.ts';

/** A run of words shared on its own must be this long; shorter ones are common phrases. */
const LEAST_ALONE = 8;
/** A gap of up to this many words on either side is an edit inside a passage. */
const MOST_EDITED = 8;
/** How many places of one shingle are tried; a line repeated more often is furniture. */
const MOST_PLACES = 8;

/** A text with its words and shingles, kept while it is compared with others: a stretch of arrays that many texts share. */
export interface Shingled {
  readonly text: string;
  /** Where its words begin in the arrays. */
  readonly from: number;
  readonly count: number;
  readonly words: Pick<Words, 'hash' | 'start' | 'end'>;
  /** The hash of the shingle that begins with each word; of the last words, none. */
  readonly shingles: Uint32Array;
}

interface Run {
  a: number;
  b: number;
  aEnd: number;
  bEnd: number;
  /** Words that agree. */
  same: number;
}

const NOTHING: Shingled = { text: '', from: 0, count: 0, words: { hash: new Uint32Array(0), start: new Int32Array(0), end: new Int32Array(0) }, shingles: new Uint32Array(0) };

/** Finds where the shingles of one text stand; filled once and asked for each text that it is compared with, then filled with the next. */
export class ShingleMap {
  #whole = NOTHING;
  #first = new Int32Array(2048);
  #next = new Int32Array(1024);
  #mask = 15;

  /** The text that the map is filled with. */
  get whole(): Shingled {
    return this.#whole;
  }

  /** Fills the map with another text. */
  fill(whole: Shingled): void {
    const { shingles: hashes, from } = whole;
    const count = Math.max(0, whole.count - SHINGLE + 1);
    let size = 16;
    while (size < count * 2) size *= 2;
    if (size > this.#first.length) this.#first = new Int32Array(size);
    if (count > this.#next.length) this.#next = new Int32Array(size);
    const [first, next, mask] = [this.#first, this.#next, size - 1];
    this.#whole = whole;
    this.#mask = mask;
    first.fill(-1, 0, size);
    for (let k = count - 1; k >= 0; k--) {
      const bucket = hashes[from + k]! & mask;
      next[k] = first[bucket]!;
      first[bucket] = k;
    }
  }

  /** Runs of words that both texts have, in order of the other: from each place of the other, the longest that starts there. */
  runs(other: Shingled): Run[] {
    const [first, mask, hashes] = [this.#first, this.#mask, other.shingles];
    const runs: Run[] = [];
    const end = other.from + other.count - SHINGLE + 1;
    for (let at = other.from; at < end; at++) {
      const bucket = first[hashes[at]! & mask]!;
      if (bucket < 0) continue;
      const run = this.#longest(bucket, other, at - other.from);
      if (run === null) continue;
      runs.push(run);
      at += run.same - SHINGLE;
    }
    return runs;
  }

  /** The longest run at word `j` of the other, of those in a bucket. */
  #longest(bucket: number, other: Shingled, j: number): Run | null {
    const { shingles: mine, from } = this.#whole;
    const hash = other.shingles[other.from + j]!;
    let best = -1;
    let same = SHINGLE - 1;
    for (let i = bucket, tried = 0; i >= 0 && tried < MOST_PLACES; i = this.#next[i]!) {
      if (mine[from + i] !== hash) continue;
      tried++;
      const length = extended(this.#whole, i, other, j);
      if (length <= same) continue;
      same = length;
      best = i;
    }
    return best < 0 ? null : { a: best, b: j, aEnd: best + same, bEnd: j + same, same };
  }
}

/** How many words agree from word `i` of one text and `j` of the other on. */
function extended(a: Shingled, i: number, b: Shingled, j: number): number {
  const [mine, its, most] = [a.words.hash, b.words.hash, Math.min(a.count - i, b.count - j)];
  const [from, to] = [a.from + i, b.from + j];
  let length = 0;
  while (length < most && mine[from + length] === its[to + length]) length++;
  return length;
}

/** Every passage that two texts share: unbroken runs of words, joined over small edits; moved passages stand apart. In order of the map's text. */
export function sharedPassages(map: ShingleMap, other: Shingled): SharedPassage[] {
  const runs = withoutOverlaps(map.runs(other), map.whole, other).sort((x, y) => x.a - y.a);
  return joined(runs).filter((run) => run.same >= LEAST_ALONE).map((run) => toSpans(map.whole, other, run));
}

/** Longest first, each word of either text in one run only; a run that loses its ends to longer ones keeps its middle. */
function withoutOverlaps(runs: Run[], a: Shingled, b: Shingled): Run[] {
  if (runs.length < 2) return runs;
  const taken: Taken = { a: new Uint8Array(a.count), b: new Uint8Array(b.count) };
  const kept: Run[] = [];
  for (const run of runs.sort((x, y) => y.same - x.same || x.a - y.a || x.b - y.b)) {
    trim(run, taken);
    if (run.same < SHINGLE) continue;
    taken.a.fill(1, run.a, run.aEnd);
    taken.b.fill(1, run.b, run.bEnd);
    kept.push(run);
  }
  return kept;
}

/** Which words of either text stand in a run already. */
interface Taken {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

/** Leaves of a run what comes after the taken words at its start and before the next taken word. */
function trim(run: Run, taken: Taken): void {
  const isTaken = (k: number): boolean => taken.a[run.a + k] === 1 || taken.b[run.b + k] === 1;
  let start = 0;
  while (start < run.same && isTaken(start)) start++;
  let end = start;
  while (end < run.same && !isTaken(end)) end++;
  run.same = end - start;
  run.a += start;
  run.b += start;
  run.aEnd = run.a + run.same;
  run.bEnd = run.b + run.same;
}

function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const gapA = last === undefined ? Infinity : run.a - last.aEnd;
    const gapB = last === undefined ? Infinity : run.b - last.bEnd;
    if (last === undefined || gapB < 0 || Math.max(gapA, gapB) > MOST_EDITED) { out.push({ ...run }); continue; }
    last.aEnd = run.aEnd;
    last.bEnd = run.bEnd;
    last.same += run.same;
  }
  return out;
}

/** From words to characters; closing marks that both texts have belong to the passage. */
function toSpans(a: Shingled, b: Shingled, run: Run): SharedPassage {
  const spanA: [number, number] = [a.words.start[a.from + run.a]!, a.words.end[a.from + run.aEnd - 1]!];
  const spanB: [number, number] = [b.words.start[b.from + run.b]!, b.words.end[b.from + run.bEnd - 1]!];
  while (closes(a.text, spanA[1]) && closes(b.text, spanB[1])) { spanA[1]++; spanB[1]++; }
  return { a: spanA satisfies Span, b: spanB satisfies Span };
}

const CLOSING = '.,;:!?)]"\'\u201d\u2019%\u3002\uff01\uff1f';

function closes(text: string, at: number): boolean {
  return at < text.length && CLOSING.includes(text[at]!);
}
