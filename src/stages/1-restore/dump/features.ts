import type { Unit } from './units.ts';
import { tokensOf } from './tokens.ts';
import { densestRegion, type Region } from './region.ts';

/** How much more often a word stands in bodies than in furniture, in natural logarithms; absent words are neutral. */
export type Lexicon = (word: string) => number | undefined;

/** What is measured of one unit by itself. */
interface Own {
  readonly tokens: readonly string[];
  readonly words: number;
  readonly values: readonly number[];
  /** Words that speak for a body, negative where the unit looks like a label or a link. */
  readonly mass: number;
}

const OWN = ['words', 'chars', 'sentenceEnds', 'endsSentence', 'endsColon', 'endsEllipsis', 'commas', 'digits', 'capitals', 'upper', 'startsLower',
  'quotes', 'bars', 'copyright', 'address', 'time', 'year', 'lexMean', 'lexMin', 'lexMax', 'lexFirst', 'lexBad', 'lexUnknown', 'meanLength', 'question', 'brackets', 'dash', 'headline', 'ago'] as const;
const [HEADLINE, CAPITALS, LEX_MEAN] = (['headline', 'capitals', 'lexMean'] as const).map((name) => OWN.indexOf(name)) as [number, number, number];
const CONTEXT = ['copies', 'firstCopy', 'afterBlank', 'beforeBlank', 'wrapped', 'titleOverlap', 'titleShare', 'headOverlap', 'index', 'fromEnd', 'relative', 'count', 'totalWords',
  'inRegion', 'afterStart', 'beforeEnd', 'wordsAfterStart', 'wordsBeforeEnd', 'regionWords', 'regionShare', 'shortRunBefore', 'shortRunAfter', 'longBefore', 'longAfter',
  'window3', 'window10', 'before10', 'after10', 'lexWindow5', 'lexBefore5', 'lexAfter5', 'sinceTitle', 'shared', 'sharedAny', 'sameStart', 'headlines4', 'names6', 'density6', 'labelsSince', 'sinceLabel', 'untilLabel', 'longest'] as const;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const FROM_NEIGHBOURS = ['words', 'endsSentence', 'lexMean', 'sentenceEnds', 'capitals', 'copyright', 'year', 'endsColon'] as const;

/** The names of the columns of `featuresOf`, in order. */
export const FEATURE_NAMES: readonly string[] = [
  ...OWN, ...CONTEXT, ...NEIGHBOURS.flatMap((at) => FROM_NEIGHBOURS.map((name) => `${name}@${at}`)),
];

/** Gives the row of any unit: its own look, its place in the dump, and its neighbours. Rows are made when asked for, since there may be millions. */
export function featuresOf(units: readonly Unit[], lexicon: Lexicon): (at: number) => readonly number[] {
  const own = ownOfAll(units, lexicon);
  const contextAt = contextOf(units, own);
  const picked = FROM_NEIGHBOURS.map((name) => OWN.indexOf(name));
  return (at) => [
    ...own[at]!.values, ...contextAt(at),
    ...NEIGHBOURS.flatMap((step) => picked.map((column) => own[at + step]?.values[column] ?? -1)),
  ];
}

/** What is measured of each unit; lines that stand many times are measured once. */
function ownOfAll(units: readonly Unit[], lexicon: Lexicon): readonly Own[] {
  const known = new Map<string, Own>();
  return units.map(({ text }) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownOf(text, tokensOf(text), lexicon);
    known.set(text, own);
    return own;
  });
}

function ownOf(whole: string, tokens: readonly string[], lexicon: Lexicon): Own {
  const text = whole.slice(0, 20_000);
  const words = tokens.length;
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  const scores = tokens.map((token) => lexicon(token) ?? 0);
  const sum = scores.reduce((a, b) => a + b, 0);
  const ends = count(/[.!?。！？।]["”’»)]*(?=\s|$)/g);
  const ended = /[.!?。！？।]["”’»“)\]]*$/.test(text) ? 1 : 0;
  const cased = count(/\p{L}[\p{L}\p{M}]*/gu) || 1;
  const values = [
    Math.log1p(words), Math.log1p(whole.length), ends / (words + 1) * 10, ended, /:$/.test(text) ? 1 : 0, /(?:…|\.\.\.)$/.test(text) ? 1 : 0,
    count(/[,;،、，]/g) / (words + 1) * 10, count(/\d/g) / (text.length + 1), count(/(?<!\p{L})\p{Lu}/gu) / cased, count(/(?<!\p{L})\p{Lu}{2,}/gu) / cased,
    /^\p{Ll}/u.test(text) ? 1 : 0, count(/["“”„«»「」]/g) / (words + 1) * 10, count(/[|•·›»>/]/g) / (words + 1) * 10,
    /©|\(c\)|copyright|all rights/i.test(text) ? 1 : 0, /@|https?:|www\.|\.(?:com|org|net)\b/i.test(text) ? 1 : 0, /\d\d?[:.h]\d\d(?!\d)/.test(text) ? 1 : 0,
    /(?:19|20)\d\d/.test(text) ? 1 : 0, sum / (words || 1), Math.min(0, ...scores.slice(0, 200)), Math.max(0, ...scores.slice(0, 200)),
    (scores[0] ?? 0) + (scores[1] ?? 0), scores.filter((score) => score < -1.5).length / (words || 1), tokens.filter((token) => lexicon(token) === undefined).length / (words || 1), tokens.reduce((a, t) => a + t.length, 0) / (words || 1), /\?["”]?$/.test(text) ? 1 : 0,
    count(/[()[\]]/g) / (words + 1) * 10, count(/\s[-–—]\s/g) / (words + 1) * 10,
    words >= 5 && words <= 25 && ended === 0 ? 1 : 0, /\d+\s*\p{L}+\s+ago\b|\bvor \d+|\bil y a\b|^\d{1,2}[.:]\d\d\b/iu.test(text) ? 1 : 0,
  ];
  const mass = words >= 8 && ended ? words : words >= 20 ? words * 0.7 : -6;
  return { tokens, words, values, mass };
}

function contextOf(units: readonly Unit[], own: readonly Own[]): (at: number) => readonly number[] {
  const n = units.length;
  const tokens = own.map((o) => o.tokens);
  const copies = new Map<string, number>();
  for (const unit of units) copies.set(unit.text, (copies.get(unit.text) ?? 0) + 1);
  const firsts = new Map<string, number>();
  units.forEach((unit, i) => { if (!firsts.has(unit.text)) firsts.set(unit.text, i); });
  const title = new Set(tokens[0] ?? []);
  const head = new Set(tokens.slice(0, 1 + Math.ceil(n / 10)).flatMap((t) => (t.length > 5 && t.length < 60 ? t : [])));
  const region = densestRegion(own.map((o) => o.mass));
  const words = prefixSums(own.map((o) => o.words));
  const good = prefixSums(own.map((o) => Math.max(0, o.mass)));
  const lex = prefixSums(own.map((o) => o.values[LEX_MEAN]! * o.words));
  const within = (sums: Float64Array, a: number, b: number): number => sums[Math.min(n, Math.max(0, b))]! - sums[Math.min(n, Math.max(0, a))]!;
  const lexMean = (a: number, b: number): number => within(lex, a, b) / (within(words, a, b) + 1);
  const shortBefore = runsOf(own, (o) => o.words < 7, false);
  const shortAfter = runsOf(own, (o) => o.words < 7, true);
  const longBefore = runsOf(own, (o) => o.mass > 0, false);
  const longAfter = runsOf(own, (o) => o.mass > 0, true);
  const total = words[n]!;
  const about = vocabularyOf(tokens, region);
  const starts = new Map<string, number>();
  for (const unit of units) starts.set(startOf(unit), (starts.get(startOf(unit)) ?? 0) + 1);
  const headlines = prefixSums(own.map((o) => o.values[HEADLINE]!));
  const names = prefixSums(own.map((o) => (o.words <= 4 && o.values[CAPITALS]! > 0.6 ? 1 : 0)));
  const label = own.map((o) => o.words < 12 && o.values[LEX_MEAN]! < -1.2);
  const labels = prefixSums(label.map((is) => (is ? 1 : 0)));
  const sinceLabel = runsOf(own, (_, i) => !label[i]!, false);
  const untilLabel = runsOf(own, (_, i) => !label[i]!, true);
  const longest = own.reduce((max, o) => Math.max(max, o.words), 1);
  const titles = lastTitles(tokens, title);
  return (i) => {
    const unit = units[i]!;
    const mine = tokens[i]!;
    const inTitle = mine.length > 400 ? 0 : mine.filter((t) => title.has(t)).length;
    const share = inTitle / (title.size || 1);
    const titleAt = titles[i]!;
    const inHead = mine.length > 400 ? 0 : mine.filter((t) => head.has(t)).length / (mine.length || 1);
    return [
      Math.log2(copies.get(unit.text)!), firsts.get(unit.text) === i ? 1 : 0, unit.afterBlank ? 1 : 0, (units[i + 1]?.afterBlank ?? true) ? 1 : 0, Math.log1p(unit.wraps.length),
      inTitle / (mine.length || 1), share, inHead, Math.log1p(i), Math.log1p(n - 1 - i), i / n, Math.log1p(n), Math.log1p(total),
      i >= region.start && i < region.end ? 1 : 0, signedLog(i - region.start), signedLog(region.end - 1 - i),
      signedLog(i >= region.start ? within(words, region.start, i) : -within(words, i, region.start)),
      signedLog(i < region.end ? within(words, i, region.end) : -within(words, region.end, i)),
      Math.log1p(within(words, region.start, region.end)), within(words, region.start, region.end) / (total + 1),
      Math.log1p(shortBefore[i]!), Math.log1p(shortAfter[i]!), Math.log1p(longBefore[i]!), Math.log1p(longAfter[i]!),
      Math.log1p(within(good, i - 3, i + 4)), Math.log1p(within(good, i - 10, i + 11)), Math.log1p(within(good, i - 10, i)), Math.log1p(within(good, i + 1, i + 11)),
      lexMean(i - 5, i + 6), lexMean(i - 5, i), lexMean(i + 1, i + 6), titleAt < 0 ? -1 : Math.log1p(i - titleAt),
      sharedShare(mine, about, i >= region.start && i < region.end ? 2 : 1), sharedShare(mine, about, 1), Math.log2(starts.get(startOf(unit))!),
      within(headlines, i - 4, i + 5), within(names, i - 6, i + 7), Math.log1p(within(words, i - 6, i + 7) / 13),
      i > region.start ? Math.log1p(within(labels, region.start, i)) : -Math.log1p(within(labels, i, region.start)), Math.log1p(sinceLabel[i]!), Math.log1p(untilLabel[i]!),
      own[i]!.words / longest,
    ];
  };
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
