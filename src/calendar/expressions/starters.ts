import type { TimeWords } from './time-words.ts';

/** The words that an expression can begin with, gathered from all lists of a language. */
export function startersOf(words: Omit<TimeWords, 'starters'>): ReadonlySet<string> {
  const starters = new Set<string>();
  const { numbers } = words;
  const maps: Iterable<string>[] = [
    words.months.keys(), words.weekdays.keys(), words.weekdayPlurals.keys(), words.setWords.keys(), words.dayWords.keys(), words.shifts.keys(), words.spans, words.every,
    words.someCounts, words.seasons.keys(), words.dayPoints.keys(), words.edges, words.parts, words.determiners, words.decades.keys(), words.unitPlurals.keys(), words.units.keys(),
    numbers.small.keys(), numbers.tens.keys(), numbers.ordinals.keys(), numbers.articles, numbers.fractionSigns.keys(), numbers.scales.keys(), ['half', "'", 'overnight', 'fiscal', 'q', 'h', 'another'],
  ];
  for (const keys of maps) for (const key of keys) starters.add(key);
  for (const keys of [words.vague.longest.keys(), words.holidays.longest.keys(), words.hedges.longest.keys()]) for (const key of keys) starters.add(key);
  return starters;
}

