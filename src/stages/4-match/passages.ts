import type { SharedPassage } from '../../model/match.ts';
import type { Span } from '../../model/span.ts';
import type { Words } from '../../text/word-reader.ts';
import { SHINGLE, shingles } from './anchors.ts';

/** A run of words shared on its own must be this long; shorter ones are common phrases. */
const LEAST_ALONE = 8;
/** A gap of up to this many words on either side is an edit inside a passage. */
const MOST_EDITED = 8;
/** How many places of one shingle are tried; a line repeated more often is furniture. */
const MOST_PLACES = 8;

/** A text with its words and shingles, kept while it is compared with others. */
export interface Shingled {
  readonly text: string;
  readonly words: Words;
  readonly shingles: Uint32Array;
}

/** Shingles `words`, which must stay. */
export function shingled(text: string, words: Words): Shingled {
  const hashes = new Uint32Array(words.count);
  return { text, words, shingles: hashes.subarray(0, shingles(words, hashes)) };
}

interface Run {
  a: number;
  b: number;
  aEnd: number;
  bEnd: number;
  /** Words that agree. */
  same: number;
}

const NOTHING: Shingled = { text: '', words: { count: 0, hash: new Uint32Array(0), start: new Int32Array(0), end: new Int32Array(0) }, shingles: new Uint32Array(0) };

/** Finds where the shingles of one text stand; filled once and asked for each text that it is compared with, then filled with the next. */
export class ShingleMap {
  #whole = NOTHING;
  #first = new Int32Array(2048);
  #next = new Int32Array(1024);
  #mask = 15;
  /** Words of the run that `runAt` found last. */
  runLength = 0;

  /** The text that the map is filled with. */
  get whole(): Shingled {
    return this.#whole;
  }

  /** Fills the map with another text. */
  fill(whole: Shingled): void {
    const { shingles: hashes } = whole;
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    if (size > this.#first.length) this.#first = new Int32Array(size);
    if (hashes.length > this.#next.length) this.#next = new Int32Array(size);
    this.#whole = whole;
    this.#mask = size - 1;
    this.#first.fill(-1, 0, size);
    for (let k = hashes.length - 1; k >= 0; k--) {
      const bucket = hashes[k]! & this.#mask;
      this.#next[k] = this.#first[bucket]!;
      this.#first[bucket] = k;
    }
  }

  /** Where the longest run of words that starts at shingle `j` of `other` begins here, or -1; its length is `runLength`. */
  runAt(other: Shingled, j: number): number {
    const hash = other.shingles[j]!;
    const mine = this.#whole.shingles;
    let best = -1;
    let tried = 0;
    this.runLength = SHINGLE - 1;
    for (let i = this.#first[hash & this.#mask]!; i >= 0 && tried < MOST_PLACES; i = this.#next[i]!) {
      if (mine[i] !== hash) continue;
      tried++;
      const length = this.#extend(i, other.words, j);
      if (length <= this.runLength) continue;
      this.runLength = length;
      best = i;
    }
    return best;
  }

  #extend(i: number, words: Words, j: number): number {
    const mine = this.#whole.words;
    let length = 0;
    while (i + length < mine.count && j + length < words.count && mine.hash[i + length] === words.hash[j + length]) length++;
    return length;
  }
}

/** Every passage that two texts share: unbroken runs of words, joined over small edits; moved passages stand apart. In order of the map's text. */
export function sharedPassages(map: ShingleMap, other: Shingled): SharedPassage[] {
  const runs = withoutOverlaps(allRuns(map, other)).sort((x, y) => x.a - y.a);
  return joined(runs).filter((run) => run.same >= LEAST_ALONE).map((run) => toSpans(map.whole, other, run));
}

function allRuns(map: ShingleMap, other: Shingled): Run[] {
  const runs: Run[] = [];
  for (let j = 0; j < other.shingles.length; j++) {
    const i = map.runAt(other, j);
    if (i < 0) continue;
    const same = map.runLength;
    runs.push({ a: i, b: j, aEnd: i + same, bEnd: j + same, same });
    j += same - SHINGLE;
  }
  return runs;
}

/** Longest first, each word of either text in one run only; a run that loses its ends to a longer one keeps its middle. */
function withoutOverlaps(runs: Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs.sort((x, y) => y.same - x.same || x.a - y.a || x.b - y.b)) {
    const cut = { ...run };
    for (const before of kept) {
      trimAgainst(cut, before, 'a', 'aEnd');
      trimAgainst(cut, before, 'b', 'bEnd');
    }
    if (cut.same >= SHINGLE) kept.push(cut);
  }
  return kept;
}

function trimAgainst(run: Run, before: Run, start: 'a' | 'b', end: 'aEnd' | 'bEnd'): void {
  if (run[end] <= before[start] || before[end] <= run[start]) return;
  const fromStart = before[end] - run[start];
  const fromEnd = run[end] - before[start];
  if (fromStart <= fromEnd) { run.a += fromStart; run.b += fromStart; } else { run.aEnd -= fromEnd; run.bEnd -= fromEnd; }
  run.same = run.aEnd - run.a;
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
  const spanA: [number, number] = [a.words.start[run.a]!, a.words.end[run.aEnd - 1]!];
  const spanB: [number, number] = [b.words.start[run.b]!, b.words.end[run.bEnd - 1]!];
  while (closes(a.text, spanA[1]) && closes(b.text, spanB[1])) { spanA[1]++; spanB[1]++; }
  return { a: spanA satisfies Span, b: spanB satisfies Span };
}

const CLOSING = '.,;:!?)]"\'\u201d\u2019%\u3002\uff01\uff1f';

function closes(text: string, at: number): boolean {
  return at < text.length && CLOSING.includes(text[at]!);
}
