import type { Match, Matching, SharedPassage } from '../../model/match.ts';
import { RESTYLED_WORDS } from '../../language/en/restyled-words.ts';
import { WordReader } from '../../text/word-reader.ts';
import { shingles } from './anchors.ts';
import { AnchorIndex } from './anchor-index.ts';
import { findBoilerplate, withoutBoilerplate } from './boilerplate.ts';
import { LineKeys } from './lines.ts';
import { sharedPassages, ShingleMap, shingled, type Shingled } from './passages.ts';
import type { Wording } from './wording.ts';

export type { Wording } from './wording.ts';

/** Up to so many reports, one shingle in so many is indexed. One anchor is enough: of a shared sentence of twenty words one in two leaves eight, one in sixteen finds two in three such sentences but still every copied half paragraph. */
const SAMPLING: readonly (readonly [reports: number, sampling: number])[] = [[2_000, 2], [10_000, 4], [Infinity, 16]];
/** About how many units a word takes with its space. */
const UNITS_A_WORD = 6;
/** How many texts are kept in words and shingles while pairs are aligned. */
const KEPT = 4096;

/** Finds every pair of reports that share wording, with the passages that they share. In order of the ids, whatever the order of the reports. */
export function match(reports: readonly Wording[]): Matching {
  const sorted = reports.toSorted(byContent);
  const lines = new LineKeys();
  const matches = alignPairs(sorted, indexed(sorted, lines));
  const boilerplate = findBoilerplate(sorted, lines, matches).toSorted((x, y) => compare(x.report, y.report) || x.span[0] - y.span[0]);
  return { matches: withoutBoilerplate(sorted, matches, boilerplate), boilerplate };
}

/** An index of the reports; their lines go to `lines`, since they come with the words. */
function indexed(reports: readonly Wording[], lines: LineKeys): AnchorIndex {
  const sampling = SAMPLING.find(([most]) => reports.length <= most)![1];
  const units = reports.reduce((sum, { text }) => sum + text.length, 0);
  const index = new AnchorIndex(sampling, units / UNITS_A_WORD / sampling);
  const reader = new WordReader(RESTYLED_WORDS);
  let hashes = new Uint32Array(4096);
  for (const { text } of reports) {
    const words = reader.read(text);
    if (words.count > hashes.length) hashes = new Uint32Array(words.count * 2);
    index.add(hashes, shingles(words, hashes), text.length);
    lines.add(text, words);
  }
  return index;
}

function alignPairs(reports: readonly Wording[], index: AnchorIndex): Match[] {
  const reader = new WordReader(RESTYLED_WORDS);
  const kept = new Map<number, Shingled>();
  const read = (number: number): Shingled => {
    const known = kept.get(number);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    const fresh = shingled(reports[number]!.text, reader.keep(reports[number]!.text));
    kept.set(number, fresh);
    return fresh;
  };
  const matches: Match[] = [];
  const map = new ShingleMap();
  index.pairs((newer, older) => {
    const whole = read(newer);
    if (map.whole !== whole) map.fill(whole);
    const passages = sharedPassages(map, read(older)).map(({ a, b }) => ({ a: b, b: a })).sort((x, y) => x.a[0] - y.a[0]);
    if (passages.length > 0) matches.push(asMatch(reports[older]!, reports[newer]!, passages));
  });
  return matches.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
}

function asMatch(a: Wording, b: Wording, passages: readonly SharedPassage[]): Match {
  if (compare(a.id, b.id) > 0) return asMatch(b, a, passages.map((passage) => ({ a: passage.b, b: passage.a })).sort((x, y) => x.a[0] - y.a[0]));
  const sum = (side: 'a' | 'b'): number => passages.reduce((total, passage) => total + passage[side][1] - passage[side][0], 0);
  return { a: a.id, b: b.id, passages, shareOfA: Math.min(1, sum('a') / a.text.length), shareOfB: Math.min(1, sum('b') / b.text.length) };
}

/** Longest first: which of two reports is laid against which must not hang on their names, since an alignment is not the same from both sides. */
function byContent(x: Wording, y: Wording): number {
  return y.text.length - x.text.length || compare(x.text, y.text) || compare(x.id, y.id);
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
