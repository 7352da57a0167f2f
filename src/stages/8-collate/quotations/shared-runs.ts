import { alignWords } from './align-words.ts';
import type { Alignable, WordAlignment, WordPair } from './align-words.ts';
import { isLight } from '../prepared.ts';
import type { Prepared, Utterance } from '../prepared.ts';

/** Where words that one report quotes stand in another report. */
export interface SharedRun {
  /** Index of the other report. */
  readonly page: number;
  /** Words of the utterance (indexes into the utterance's list) that stand for words of the other report, in order. */
  readonly pairs: readonly WordPair[];
}

/** Every run of three words in a set of reports, with its places; the heart of finding a quotation again without comparing all with all. */
export interface RunIndex {
  readonly ids: ReadonlyMap<string, number>;
  /** Report and word index of each run of three words, both in one number. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** Alignments made before, by the words aligned: copies of one text share them. */
  readonly aligned: Map<string, WordAlignment>;
}

const RUN = 3;
/** How many words of a report have a place of their own; those of no report, but of a book, have not. */
const PAGE_SIZE = 1 << 20;
const ID_LIMIT = 1 << 17;
/** A run of words that stands in more places than this leads nowhere. */
const COMMON = 400;
/** Longest utterance, in words, that is aligned at once. */
const LONGEST_ALIGNED = 220;

/** Indexes the runs of three words of a set of reports. */
export function indexRuns(pages: readonly Prepared[]): RunIndex {
  const ids = new Map<string, number>();
  const places = new Map<number, number[]>();
  pages.forEach((page, p) => {
    const words = page.words.slice(0, PAGE_SIZE).map((word) => idOf(ids, word.key));
    for (let w = 0; w + RUN <= words.length; w++) {
      const run = runKey(words[w]!, words[w + 1]!, words[w + 2]!);
      const list = places.get(run);
      if (list === undefined) places.set(run, [p * PAGE_SIZE + w]);
      else if (list.length < COMMON) list.push(p * PAGE_SIZE + w);
    }
  });
  return { ids, places, aligned: new Map() };
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
  return [...hits].flatMap(([page, offsets]) => runsIn(pages[page]!, words, offsets, index.aligned).map((pairs) => ({ page, pairs })));
}

/** The aligned runs in one report, best place first; each word of the utterance is used once. */
function runsIn(page: Prepared, words: Prepared['words'], offsets: readonly number[], aligned: Map<string, WordAlignment>): WordPair[][] {
  const query = words.map((word) => ({ key: word.key, aside: false }));
  const found = likelyStarts(offsets, words.length).map((start) => {
    const from = Math.max(0, start - Math.ceil(words.length / 2) - 8);
    const to = Math.min(page.words.length, start + words.length + Math.ceil(words.length / 2) + 24);
    const { pairs, score } = alignOnce(aligned, query, page.words.slice(from, to));
    return { score, pairs: pairs.map(({ a, b }) => ({ a, b: b + from })) };
  });
  const runs: WordPair[][] = [];
  for (const { pairs } of found.sort((x, y) => y.score - x.score)) {
    const free = pairs.filter(({ a, b }) => !runs.some((run) => run.some((pair) => pair.a === a || pair.b === b)));
    if (free.length >= RUN) runs.push(free);
  }
  return runs;
}

function alignOnce(aligned: Map<string, WordAlignment>, query: readonly Alignable[], region: readonly Alignable[]): WordAlignment {
  const name = `${query.map(({ key }) => key).join(' ')}\n${region.map(({ key, aside }) => (aside ? `(${key}` : key)).join(' ')}`;
  const known = aligned.get(name);
  if (known !== undefined) return known;
  const alignment = alignWords(query, region, isLight);
  aligned.set(name, alignment);
  return alignment;
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
  const id = (ids.size + 1) % ID_LIMIT;
  ids.set(key, id);
  return id;
}

function runKey(a: number, b: number, c: number): number {
  return (a * ID_LIMIT + b) * ID_LIMIT + c;
}
