import type { WordPair } from './align-words.ts';
import { KnownAlignments } from './known-alignments.ts';
import type { Prepared, Utterance } from '../prepared.ts';
import { reachAmong } from '../reach.ts';

/** Where words that one report quotes stand in another report. */
export interface SharedRun {
  /** Index of the other report. */
  readonly page: number;
  /** Words of the utterance (indexes into the utterance's list) that stand for words of the other report, in order. */
  readonly pairs: readonly WordPair[];
}

/** The runs of three words that some report quotes, with their places; the heart of finding a quotation again without comparing all with all. */
export interface RunIndex {
  readonly ids: ReadonlyMap<string, number>;
  /** Report and word index of each run of three words, both in one number. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** A run leads to so many places, and an utterance to so many reports. */
  readonly most: number;
  /** Alignments made before: copies of one text share them. */
  readonly aligned: KnownAlignments;
}

const RUN = 3;
/** How many words of a report have a place of their own; those of no report, but of a book, have not. */
const PAGE_SIZE = 1 << 20;
const ID_LIMIT = 1 << 17;
/** Longest utterance, in words, that is aligned at once. */
const LONGEST_ALIGNED = 220;

/** Indexes the runs of three words of a set of reports, those that some utterance of them holds: no other is looked for. */
export function indexRuns(pages: readonly Prepared[]): RunIndex {
  const ids = new Map<string, number>();
  const asked = new Map<number, number[]>();
  for (const page of pages) {
    for (const { words } of page.utterances) {
      const own = words.slice(0, LONGEST_ALIGNED).map((w) => idOf(ids, page.words[w]!.key));
      for (let w = 0; w + RUN <= own.length; w++) asked.set(runKey(own[w]!, own[w + 1]!, own[w + 2]!), []);
    }
  }
  const most = reachAmong(pages.length);
  if (asked.size > 0) pages.forEach((page, p) => fillPlaces(asked, ids, page, p, most));
  return { ids, places: asked, most, aligned: new KnownAlignments() };
}

/** Puts where runs stand in one report to their places. */
function fillPlaces(places: ReadonlyMap<number, number[]>, ids: ReadonlyMap<string, number>, page: Prepared, p: number, most: number): void {
  let [first, second] = [0, 0];
  const reach = Math.min(page.words.length, PAGE_SIZE);
  for (let w = 0; w < reach; w++) {
    const third = ids.get(page.words[w]!.key) ?? 0;
    const list = first > 0 && second > 0 && third > 0 ? places.get(runKey(first, second, third)) : undefined;
    if (list !== undefined && list.length < most) list.push(p * PAGE_SIZE + w - RUN + 1);
    [first, second] = [second, third];
  }
}

/** Where the words of an utterance (of report `self`) stand in the other reports; several runs a report when they were merged from two places. */
export function sharedRuns(pages: readonly Prepared[], index: RunIndex, self: number, utterance: Utterance): SharedRun[] {
  const words = utterance.words.slice(0, LONGEST_ALIGNED).map((w) => pages[self]!.words[w]!);
  const hits = new Map<number, number[]>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = [words[i]!, words[i + 1]!, words[i + 2]!].map((word) => index.ids.get(word.key) ?? 0);
    for (const place of index.places.get(runKey(run[0]!, run[1]!, run[2]!)) ?? []) {
      const page = Math.floor(place / PAGE_SIZE);
      if (page === self) continue;
      const at = (place % PAGE_SIZE) - i;
      const list = hits.get(page);
      if (list === undefined) hits.set(page, [at]);
      else list.push(at);
    }
  }
  const query = { keys: words.map(({ key }) => key), name: index.aligned.nameOf(words) };
  return likeliest(hits, index.most).flatMap(([page, offsets]) => runsIn(pages, page, query, offsets, index.aligned).map((pairs) => ({ page, pairs })));
}

/** The reports in which most runs of an utterance stand, no more than `most`, in the order in which they were met. */
function likeliest(hits: ReadonlyMap<number, readonly number[]>, most: number): readonly (readonly [number, readonly number[]])[] {
  const met = [...hits];
  if (met.length <= most) return met;
  const kept = new Set(met.toSorted(([x, a], [y, b]) => b.length - a.length || x - y).slice(0, most));
  return met.filter((one) => kept.has(one));
}

/** The words of an utterance, with the name of their wording. */
interface Query {
  readonly keys: readonly string[];
  readonly name: number;
}

/** The aligned runs in one report, best place first; each word of the utterance is used once. */
function runsIn(
  pages: readonly Prepared[], number: number, query: Query, offsets: readonly number[], aligned: KnownAlignments,
): readonly (readonly WordPair[])[] {
  const page = pages[number]!;
  const { length } = query.keys;
  const found = likelyStarts(offsets, length).map((start) => {
    const from = Math.max(0, start - Math.ceil(length / 2) - 8);
    const to = Math.min(page.words.length, start + length + Math.ceil(length / 2) + 24);
    const { pairs, score } = aligned.align(query, page, number * PAGE_SIZE + from, from, to);
    return { score, pairs: from === 0 ? pairs : pairs.map(({ a, b }) => ({ a, b: b + from })) };
  });
  const runs: (readonly WordPair[])[] = [];
  for (const { pairs } of found.sort((x, y) => y.score - x.score)) {
    const free = runs.length === 0 ? pairs : pairs.filter(({ a, b }) => !runs.some((run) => run.some((pair) => pair.a === a || pair.b === b)));
    if (free.length >= RUN) runs.push(free);
  }
  return runs;
}

/** Up to three places where most of the runs fall, at least an utterance's length apart. */
function likelyStarts(offsets: readonly number[], length: number): number[] {
  const sorted = [...offsets].sort((a, b) => a - b);
  const slack = Math.ceil(length / 2) + 4;
  const groups: { start: number; count: number }[] = [];
  let from = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i]! - sorted[from]! <= slack) continue;
    groups.push({ start: sorted[Math.floor((from + i - 1) / 2)]!, count: i - from });
    from = i;
  }
  return groups.sort((a, b) => b.count - a.count || a.start - b.start).slice(0, 3).map((group) => group.start);
}

function idOf(ids: Map<string, number>, key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  // Never 0, which stands for words that nobody quotes.
  const id = 1 + ids.size % (ID_LIMIT - 1);
  ids.set(key, id);
  return id;
}

function runKey(a: number, b: number, c: number): number {
  return (a * ID_LIMIT + b) * ID_LIMIT + c;
}
