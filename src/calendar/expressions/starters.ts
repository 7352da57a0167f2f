import type { Starters, TimeWords } from './time-words.ts';

/** What a word can begin, as bits: a hedge ("nearly"), an expression by itself, or one only where the next word goes on with it ("the", "last"). */
export const Start = { hedge: 1, expression: 2, open: 4 } as const;

/** Gathers from all lists of a language what its words can begin, so that a reader looks closer at few of them. */
export function startersOf(words: Omit<TimeWords, 'starters'>): Starters {
  const { numbers } = words;
  const whole = keysOf([
    words.months.keys(), words.weekdays.keys(), words.weekdayPlurals.keys(), words.setWords.keys(), words.dayWords.keys(), words.seasons.keys(), words.dayPoints.keys(), words.edges, words.parts, words.decades.keys(), words.unitPlurals.keys(),
    words.units.keys(), numbers.small.keys(), numbers.tens.keys(), numbers.ordinals.keys(), numbers.fractionSigns.keys(), numbers.scales.keys(), singleWords(words.vague.values.keys()), words.holidays.longest.keys(), words.dayPartPlurals.keys(), words.workdayPlurals, [words.weekShort, 'half', "'", 'overnight', 'fiscal', 'q', 'h'],
  ]);
  const open = keysOf([words.shifts.keys(), words.spans, words.every, words.someCounts, words.determiners, numbers.articles, words.all, words.setPrefixes, [words.that, 'another'], words.vague.longest.keys()]);
  const starts = new Map<string, number>();
  for (const word of words.hedges.longest.keys()) starts.set(word, Start.hedge);
  for (const word of open) starts.set(word, (starts.get(word) ?? 0) | Start.open);
  for (const word of whole) starts.set(word, ((starts.get(word) ?? 0) & Start.hedge) | Start.expression);
  const followers = keysOf([whole, open, words.dayParts.keys(), words.dayPartPlurals.keys(), words.fillers, words.unitShorts.keys(), numbers.fractions.keys(), secondWords(words.vague.values.keys()), words.other, words.workdays, words.working, words.wholeWords, [words.same, words.period, 'comparable', 'corresponding', '-', '/']]);
  const sieve = new Uint8Array(SIEVE);
  for (const word of starts.keys()) sieve[sieveOf(word)] = 1;
  return { sieve, starts, followers };
}

const SIEVE = 1 << 14;

/** A number below 2^14 of a word's length and first two letters: enough to turn most words down without looking them up. */
function sieveOf(word: string): number {
  const second = word.length > 1 ? word.charCodeAt(1) & 31 : 0;
  return ((word.charCodeAt(0) & 31) << 9) | (second << 4) | Math.min(15, word.length);
}

/** What a word can begin, as bits of {@link Start}, or `undefined` for most words. */
export function startOf({ sieve, starts }: Starters, word: string): number | undefined {
  return sieve[sieveOf(word)] === 0 ? undefined : starts.get(word);
}

function keysOf(lists: readonly Iterable<string>[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const list of lists) for (const key of list) keys.add(key);
  return keys;
}

function singleWords(phrases: Iterable<string>): readonly string[] {
  return [...phrases].filter((phrase) => !phrase.includes(' '));
}

function secondWords(phrases: Iterable<string>): readonly string[] {
  return [...phrases].flatMap((phrase) => phrase.split(' ').slice(1, 2));
}
