import { sieveOf } from '../../text/words/sieve.ts';
import type { Starters, TimeWords } from './time-words.ts';

/** What a word can begin, as bits: a hedge ("nearly"), an expression by itself, or one only where the next word goes on with it ("the", "last"). */
export const Start = { hedge: 1, expression: 2, open: 4 } as const;

/** What kind of word begins an expression, as bits beside those of {@link Start}: each reader is asked only about the kinds that it can begin with. */
export const Head = {
  vague: 1 << 3,
  holiday: 1 << 4,
  cardinal: 1 << 5,
  determiner: 1 << 6,
  pointer: 1 << 7,
  shift: 1 << 8,
  unit: 1 << 9,
  name: 1 << 10,
  set: 1 << 11,
  edge: 1 << 12,
  every: 1 << 13,
  season: 1 << 14,
  clock: 1 << 15,
  era: 1 << 16,
  all: 1 << 17,
  year: 1 << 18,
  part: 1 << 19,
  loose: 1 << 20,
  ordinal: 1 << 21,
  article: 1 << 22,
  hedge: 1 << 23,
} as const;

const ALONE = Start.hedge | Start.expression;
const HEDGES = Start.hedge | Start.open | Head.hedge;

/** Gathers from all lists of a language what its words can begin, so that a reader looks closer at few of them. */
export function startersOf(words: Omit<TimeWords, 'starters'>): Starters {
  const starts = startsOf(words);
  const followers = followersOf(words, starts);
  return {
    sieve: sieveOf(starts.keys()),
    alone: sieveOf([...starts].filter(([, bits]) => (bits & ALONE) !== 0).map(([word]) => word)),
    starts,
    followers,
    followerSieve: sieveOf(followers),
  };
}

/** What each word can begin, as bits of `Start` and `Head`. */
function startsOf(words: Omit<TimeWords, 'starters'>): ReadonlyMap<string, number> {
  const { numbers } = words;
  const starts = new Map<string, number>();
  const add = (bits: number, ...lists: readonly Iterable<string>[]): void => {
    for (const list of lists) for (const word of list) starts.set(word, (starts.get(word) ?? 0) | bits);
  };
  const [whole, open] = [Start.expression, Start.open];
  add(Start.hedge, singleWords(words.hedges.values.keys()));
  add(open | Head.hedge, words.hedges.heads.keys());
  add(whole | Head.vague, singleWords(words.vague.values.keys()));
  add(open | Head.vague, words.vague.heads.keys());
  add(whole | Head.holiday, singleWords(words.holidays.values.keys()));
  add(open | Head.holiday, words.holidays.heads.keys());
  add(whole | Head.name, words.months.keys(), words.weekdays.keys(), words.dayWords.keys());
  add(whole | Head.cardinal, numbers.small.keys(), numbers.tens.keys(), numbers.fractionSigns.keys(), words.halves);
  add(whole | Head.ordinal, numbers.ordinals.keys(), numbers.tens.keys());
  add(open | Head.article, numbers.articles, words.someCounts, words.anotherWords);
  add(whole | Head.era, words.decades.keys(), ["'"]);
  add(whole | Head.clock, words.dayPoints.keys());
  add(whole | Head.season, words.seasons.keys());
  add(whole | Head.unit, words.units.keys(), words.unitPlurals.keys(), [words.weekShort]);
  add(whole | Head.edge, words.edges);
  add(whole | Head.part, words.parts, words.partSigns.keys());
  add(whole | Head.set, words.setWords.keys());
  add(open | Head.set, words.setPrefixes);
  add(whole | Head.year, words.fiscal);
  add(whole | Head.loose, words.weekdayPlurals.keys(), words.unitPlurals.keys(), words.dayPartPlurals.keys(), words.weekdays.keys());
  add(whole | Head.loose, words.workdayPlurals, words.overnight);
  add(open | Head.shift, words.shifts.keys(), words.spans);
  add(open | Head.determiner, words.determiners);
  add(open | Head.pointer, [words.the, words.that]);
  add(open | Head.every, words.every);
  add(open | Head.all, words.all);
  return starts;
}

/** What can follow a word that begins an expression only together with the next: all that begins one, and what only goes on with one. */
function followersOf(words: Omit<TimeWords, 'starters'>, starts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const { numbers } = words;
  return new Set([
    ...[...starts].filter(([, bits]) => !hedgesOnly(bits)).map(([word]) => word),
    ...words.dayParts.keys(),
    ...words.dayPartPlurals.keys(),
    ...words.fillers,
    ...words.unitShorts.keys(),
    ...secondWords(words.vague.values.keys()),
    ...secondWords(words.holidays.values.keys()),
    ...secondWords(words.hedges.values.keys()),
    ...numbers.scales.keys(),
    ...numbers.fractions.keys(),
    ...words.other,
    ...words.workdays,
    ...words.working,
    ...words.wholeWords,
    ...words.comparable,
    words.same,
    words.period,
    '-',
    '/',
  ]);
}

/** True for the bits of words that can only hedge what follows. */
export function hedgesOnly(start: number): boolean {
  return (start & ~HEDGES) === 0;
}

/** False for words that can begin nothing unless the next word goes on with it, told by their sketch. */
export function standsAlone({ alone }: Starters, sketch: number): boolean {
  return alone[sketch] !== 0;
}

/** What a word can begin, as bits of {@link Start} and {@link Head}; 0 for most words. `sketch` is the word's own. */
export function startOf({ sieve, starts }: Starters, word: string, sketch: number): number {
  return sieve[sketch] === 0 ? 0 : starts.get(word) ?? 0;
}

/** True where a word can go on with an expression that an open word began. */
export function goesOn({ followerSieve, followers }: Starters, word: string, sketch: number): boolean {
  return followerSieve[sketch] !== 0 && followers.has(word);
}

function singleWords(phrases: Iterable<string>): readonly string[] {
  return [...phrases].filter((phrase) => !phrase.includes(' '));
}

function secondWords(phrases: Iterable<string>): readonly string[] {
  return [...phrases].flatMap((phrase) => phrase.split(' ').slice(1, 2));
}
