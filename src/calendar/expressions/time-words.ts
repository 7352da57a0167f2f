import type { NumberWords } from '../../text/numerals.ts';
import type { PhraseBook } from '../../text/phrases.ts';
import type { Weekday } from '../days.ts';
import type { HolidayRule, TimeUnit } from './expression.ts';

/** What the words of a language can begin, and what can follow those that begin an expression only together with the next word. */
export interface Starters {
  /** One byte for each length and first two letters of a word, 1 where a word that begins something has them. */
  readonly sieve: Uint8Array;
  readonly starts: ReadonlyMap<string, number>;
  readonly followers: ReadonlySet<string>;
}

/** The words that a language tells time with. Keys are in lower case; phrases are words joined by single spaces. */
export interface TimeWords {
  readonly numbers: NumberWords;
  /** Months by name and abbreviation; January is 1. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, Weekday>;
  /** "Mondays". */
  readonly weekdayPlurals: ReadonlyMap<string, Weekday>;
  /** Names of months and days that are also common words: taken only with a capital, and with a cue where the name stands alone. */
  readonly doubtful: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  readonly unitPlurals: ReadonlyMap<string, TimeUnit>;
  /** Abbreviated units that count only after a number ("min", "hrs"). */
  readonly unitShorts: ReadonlyMap<string, TimeUnit>;
  /** "daily" and its like, with the value of the set. */
  readonly setWords: ReadonlyMap<string, string>;
  /** Days counted from the anchor: yesterday is -1. */
  readonly dayWords: ReadonlyMap<string, number>;
  /** "last", "this", "next" and their like: -1, 0, 1. */
  readonly shifts: ReadonlyMap<string, number>;
  /** Words for a stretch that ends or begins at the anchor, before a counted unit: "past", "coming". */
  readonly spans: ReadonlySet<string>;
  readonly every: ReadonlySet<string>;
  /** "several", "few", "some": a count that is not told. */
  readonly someCounts: ReadonlySet<string>;
  /** Words that may stand between a count and its unit: "more", "full", "trading". */
  readonly fillers: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'>;
  /** "morning" and its like, with the value of that part of the day. */
  readonly dayParts: ReadonlyMap<string, string>;
  readonly dayPartPlurals: ReadonlyMap<string, string>;
  /** "noon", "midnight": a point of the day. */
  readonly dayPoints: ReadonlyMap<string, string>;
  /** Vague expressions of one or more words, with their value. */
  readonly vague: PhraseBook<string>;
  readonly holidays: PhraseBook<HolidayRule>;
  /** Words that hedge a count, alone or as phrases: "nearly", "more than". */
  readonly hedges: PhraseBook<unknown>;
  /** Words before a date that are part of its expression: "early", "late", "mid". */
  readonly edges: ReadonlySet<string>;
  /** Nouns in "the end of May". */
  readonly parts: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly ago: ReadonlyMap<string, -1 | 1>;
  readonly decades: ReadonlyMap<string, number>;
  /** Prepositions after which a bare number of four digits is a year. */
  readonly beforeYear: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  /** Verb forms that tell what was, and those that tell what is to come. */
  readonly pastVerbs: ReadonlySet<string>;
  readonly futureVerbs: ReadonlySet<string>;
  /** What the words of all lists can begin; numbers begin an expression too. */
  readonly starters: Starters;
}
