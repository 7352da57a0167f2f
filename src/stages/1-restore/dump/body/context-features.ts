import { OWN, type Own } from './own-features.ts';
import { densestRegion, type Region } from './region.ts';
import type { Unit } from '../units/units.ts';

const [HEADLINE, CAPITALS, LEX_MEAN] = (['headline', 'capitals', 'lexMean'] as const).map((name) => OWN.indexOf(name)) as [number, number, number];

/** The names of what the place of a unit tells, in the order of its row. */
export const CONTEXT = [
  'copies', 'firstCopy', 'afterBlank', 'beforeBlank', 'wrapped', 'titleOverlap', 'titleShare', 'headOverlap', 'index', 'fromEnd', 'relative', 'count',
  'totalWords', 'inRegion', 'afterStart', 'beforeEnd', 'wordsAfterStart', 'wordsBeforeEnd', 'regionWords', 'regionShare', 'shortRunBefore', 'shortRunAfter',
  'longBefore', 'longAfter', 'window3', 'window10', 'before10', 'after10', 'lexWindow5', 'lexBefore5', 'lexAfter5', 'sinceTitle', 'shared', 'sharedAny',
  'sameStart', 'headlines4', 'names6', 'density6', 'labelsSince', 'sinceLabel', 'untilLabel', 'longest',
] as const;

/** Gives what the place of any unit in the dump tells, in the order of {@link CONTEXT}. */
export function contextOf(units: readonly Unit[], own: readonly Own[]): (at: number) => readonly number[] {
  const region = densestRegion(own.map((o) => o.mass));
  const words = prefixSums(own.map((o) => o.words));
  const [line, inRegion, around, likeness, labels] = [
    lineMeasures(units, own, words),
    regionMeasures(region, words),
    windowMeasures(own, words),
    likenessMeasures(units, own, region),
    labelMeasures(own, region, words),
  ];
  return (i) => [...line(i), ...inRegion(i), ...around(i), ...likeness(i), ...labels(i)];
}

type Measures = (at: number) => readonly number[];

/** How often a line stands, how it is set, what it shares with the head of the dump, and how far down it stands. */
function lineMeasures(units: readonly Unit[], own: readonly Own[], words: Float64Array): Measures {
  const n = units.length;
  const copies = countsOf(units.map(({ text }) => text));
  const firsts = new Map<string, number>();
  units.forEach((unit, i) => { if (!firsts.has(unit.text)) firsts.set(unit.text, i); });
  const title = titleWords(own);
  const head = new Set(own.slice(0, 1 + Math.ceil(n / 10)).flatMap(({ tokens }) => (tokens.length > 5 && tokens.length < 60 ? tokens : [])));
  return (i) => {
    const unit = units[i]!;
    const { tokens } = own[i]!;
    const inTitle = tokens.length > 400 ? 0 : tokens.filter((t) => title.has(t)).length;
    const inHead = tokens.length > 400 ? 0 : tokens.filter((t) => head.has(t)).length / (tokens.length || 1);
    return [
      Math.log2(copies.get(unit.text)!),
      firsts.get(unit.text) === i ? 1 : 0,
      unit.afterBlank ? 1 : 0,
      (units[i + 1]?.afterBlank ?? true) ? 1 : 0,
      Math.log1p(unit.wraps.length),
      inTitle / (tokens.length || 1),
      inTitle / (title.size || 1),
      inHead,
      Math.log1p(i),
      Math.log1p(n - 1 - i),
      i / n,
      Math.log1p(n),
      Math.log1p(words[n]!),
    ];
  };
}

/** Where a unit stands to the region that looks most like a body, and how large that is. */
function regionMeasures({ start, end }: Region, words: Float64Array): Measures {
  const all = within(words, start, end);
  return (i) => [
    i >= start && i < end ? 1 : 0, signedLog(i - start), signedLog(end - 1 - i),
    signedLog(i >= start ? within(words, start, i) : -within(words, i, start)),
    signedLog(i < end ? within(words, i, end) : -within(words, end, i)),
    Math.log1p(all), all / (words.at(-1)! + 1),
  ];
}

/** What stands around a unit: runs of short and of long lines, and the words of a body in windows over it. */
function windowMeasures(own: readonly Own[], words: Float64Array): Measures {
  const good = prefixSums(own.map((o) => Math.max(0, o.mass)));
  const lex = prefixSums(own.map((o) => o.values[LEX_MEAN]! * o.words));
  const lexMean = (a: number, b: number): number => within(lex, a, b) / (within(words, a, b) + 1);
  const shortBefore = runsOf(own, (o) => o.words < 7, false);
  const shortAfter = runsOf(own, (o) => o.words < 7, true);
  const longBefore = runsOf(own, (o) => o.mass > 0, false);
  const longAfter = runsOf(own, (o) => o.mass > 0, true);
  return (i) => [
    Math.log1p(shortBefore[i]!),
    Math.log1p(shortAfter[i]!),
    Math.log1p(longBefore[i]!),
    Math.log1p(longAfter[i]!),
    Math.log1p(within(good, i - 3, i + 4)),
    Math.log1p(within(good, i - 10, i + 11)),
    Math.log1p(within(good, i - 10, i)),
    Math.log1p(within(good, i + 1, i + 11)),
    lexMean(i - 5, i + 6),
    lexMean(i - 5, i),
    lexMean(i + 1, i + 6),
  ];
}

/** How far the last line that says what the title says lies back, the words shared with the region, and the lines that open alike. */
function likenessMeasures(units: readonly Unit[], own: readonly Own[], region: Region): Measures {
  const tokens = own.map((o) => o.tokens);
  const titles = lastTitles(tokens, titleWords(own));
  const about = vocabularyOf(tokens, region);
  const starts = countsOf(units.map(startOf));
  return (i) => [
    titles[i]! < 0 ? -1 : Math.log1p(i - titles[i]!),
    sharedShare(tokens[i]!, about, i >= region.start && i < region.end ? 2 : 1), sharedShare(tokens[i]!, about, 1), Math.log2(starts.get(startOf(units[i]!))!),
  ];
}

/** How many lines around look like headlines, names and labels, and how long the unit is among all. */
function labelMeasures(own: readonly Own[], region: Region, words: Float64Array): Measures {
  const headlines = prefixSums(own.map((o) => o.values[HEADLINE]!));
  const names = prefixSums(own.map((o) => (o.words <= 4 && o.values[CAPITALS]! > 0.6 ? 1 : 0)));
  const isLabel = own.map((o) => o.words < 12 && o.values[LEX_MEAN]! < -1.2);
  const labels = prefixSums(isLabel.map((is) => (is ? 1 : 0)));
  const sinceLabel = runsOf(own, (_, i) => !isLabel[i]!, false);
  const untilLabel = runsOf(own, (_, i) => !isLabel[i]!, true);
  const longest = own.reduce((max, o) => Math.max(max, o.words), 1);
  return (i) => [
    within(headlines, i - 4, i + 5),
    within(names, i - 6, i + 7),
    Math.log1p(within(words, i - 6, i + 7) / 13),
    i > region.start ? Math.log1p(within(labels, region.start, i)) : -Math.log1p(within(labels, i, region.start)),
    Math.log1p(sinceLabel[i]!),
    Math.log1p(untilLabel[i]!),
    own[i]!.words / longest,
  ];
}

/** The words of the first line. */
function titleWords(own: readonly Own[]): ReadonlySet<string> {
  return new Set(own[0]?.tokens ?? []);
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What the units from `a` to before `b` sum up to, by running sums over all. */
function within(sums: Float64Array, a: number, b: number): number {
  const n = sums.length - 1;
  return sums[Math.min(n, Math.max(0, b))]! - sums[Math.min(n, Math.max(0, a))]!;
}

/** For each unit, the last one up to it that says most of what the first line says, or -1. */
function lastTitles(tokens: readonly (readonly string[])[], title: ReadonlySet<string>): readonly number[] {
  let last = -1;
  return tokens.map((mine, i) => {
    if (i > 0 && mine.length < title.size * 2 && mine.filter((t) => title.has(t)).length > 0.6 * title.size) last = i;
    return last;
  });
}

/** In how many units of the region each longer word stands. */
function vocabularyOf(tokens: readonly (readonly string[])[], region: Region): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = region.start; i < region.end; i++) for (const word of new Set(tokens[i]!)) if (isTopical(word)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** The share of a unit's longer words that stand in at least `least` units of the region; -1 where it has none. */
function sharedShare(tokens: readonly string[], about: ReadonlyMap<string, number>, least: number): number {
  let topical = 0;
  let shared = 0;
  for (const word of tokens) {
    if (!isTopical(word)) continue;
    topical++;
    if ((about.get(word) ?? 0) >= least) shared++;
  }
  return topical === 0 ? -1 : shared / topical;
}

function isTopical(word: string): boolean {
  return word.length > 4 || word.charCodeAt(0) > 0x2e80;
}

function startOf(unit: Unit): string {
  return unit.text.slice(0, 30);
}

function signedLog(x: number): number {
  return x < 0 ? -Math.log1p(-x) : Math.log1p(x);
}

function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => (sums[i + 1] = sums[i]! + value));
  return sums;
}

/** For each unit, how many units in a row before it (after it, when `backwards`) hold to the condition. */
function runsOf(own: readonly Own[], holds: (o: Own, at: number) => boolean, backwards: boolean): readonly number[] {
  const runs = new Array<number>(own.length).fill(0);
  const step = backwards ? -1 : 1;
  for (let i = backwards ? own.length - 2 : 1; i >= 0 && i < own.length; i += step) runs[i] = holds(own[i - step]!, i - step) ? runs[i - step]! + 1 : 0;
  return runs;
}
