import type { NumberWords } from '../../text/numbers/numerals.ts';
import type { PhraseBook } from '../../text/words/phrases.ts';
import type { Weekday } from '../days.ts';
import type { HolidayRule, TimeUnit } from './expression.ts';
import type { KnownDay } from './known-days.ts';
import type { TenseWords } from './tense/tense-words.ts';

/** What the words of a language can begin, and what can follow those that begin an expression only together with the next word. */
export interface Starters {
  /** Sieves of both lists and of the words that begin something by themselves, to turn most words down by. */
  readonly sieve: Uint8Array;
  readonly alone: Uint8Array;
  readonly followerSieve: Uint8Array;
  readonly starts: ReadonlyMap<string, number>;
  readonly followers: ReadonlySet<string>;
}

/** Words of grammar that expressions of time are built with. */
export interface GrammarWords {
  readonly the: string;
  readonly of: string;
  readonly on: string;
  readonly in: string;
  readonly at: string;
  readonly from: string;
  readonly between: string;
  readonly within: string;
  readonly that: string;
  readonly same: string;
  readonly thisWord: string;
  /** "past", "latest", "recent" among the words of `spans`, and "period" as a unit of results. */
  readonly past: string;
  readonly latest: string;
  readonly recent: string;
  readonly period: string;
  readonly later: string;
  readonly earlier: string;
  readonly agoWord: string;
  readonly couple: string;
  readonly end: string;
  readonly possessive: string;
  readonly timeWord: string;
  readonly oclock: readonly [string, string];
  /** "am", "pm", written with or without points: the half of the day. */
  readonly halfDays: ReadonlyMap<string, 'before' | 'after'>;
  /** Before a clock that has no "a.m.". */
  readonly clockCues: ReadonlySet<string>;
  /** "now", "today" after "from". */
  readonly fromNow: ReadonlySet<string>;
  /** Between the two counts of "12 to 18 months". */
  readonly countJoiners: ReadonlySet<string>;
  /** Edges that lead no date by themselves ("until"), and those that must be joined to one ("pre-"). */
  readonly looseEdges: ReadonlySet<string>;
  readonly joinedEdges: ReadonlySet<string>;
  readonly tonight: ReadonlySet<string>;
  /** "year-ago", "year-earlier". */
  readonly yearsAgo: ReadonlySet<string>;
  /** Before a day of the month that stands alone: "on the 18th". */
  readonly dayLeads: ReadonlySet<string>;
  /** After a unit they make an age. */
  readonly oldWords: ReadonlySet<string>;
  /** Between a length and the day that it is counted from, with the side. */
  readonly fromWords: ReadonlyMap<string, -1 | 1>;
  /** After a length that is no distance from now: "away" goes on with something, "previously" ends it. */
  readonly besideTold: ReadonlySet<string>;
  readonly besideNow: ReadonlySet<string>;
  /** Before "a year" where it tells how often, and what ends the search for a number there. */
  readonly beforeRate: ReadonlySet<string>;
  readonly endsRate: ReadonlySet<string>;
  /** Words before a season; seasons that are common words, and the words before those, also with "the" between. */
  readonly seasonCues: ReadonlySet<string>;
  readonly commonSeasons: ReadonlySet<string>;
  readonly commonSeasonCues: ReadonlySet<string>;
  readonly beforeTheSeason: ReadonlySet<string>;
  /** Words that join as often as they date: "12 vans and 2013 cars". */
  readonly weakYearCues: ReadonlySet<string>;
  /** The two words of "or so". */
  readonly soft: readonly [string, string];
  /** The two letters of "w/c", week commencing. */
  readonly weekShort: string;
  readonly weekShortEnd: string;
  /** Joins a month and its year: "in June in 2017". */
  readonly ofYear: ReadonlySet<string>;
  /** Between the first and the last day of a stretch. */
  readonly rangeWords: ReadonlySet<string>;
  /** Between the members of a list. */
  readonly listWords: ReadonlySet<string>;
  /** Both of these. */
  readonly joiners: ReadonlySet<string>;
  /** Words before a day in figures that say that it is one: "on 11/20". */
  readonly dayCues: ReadonlySet<string>;
  /** Words that can follow a day of the month that stands alone. */
  readonly afterDay: ReadonlySet<string>;
  /** What papers are called behind the day on which they appear; with a capital. */
  readonly papersOfDays: ReadonlySet<string>;
  /** Months that are given names too, and the words before a month that no name stands behind. */
  readonly givenMonths: ReadonlySet<string>;
  readonly beforeMonths: ReadonlySet<string>;
  /** Words before a day that is any such day: "a Monday in May". */
  readonly indefinite: ReadonlySet<string>;
  /** Prepositions after which a month's name without a capital is no verb. */
  readonly beforeMonth: ReadonlySet<string>;
  /** What makes a number in figures an ordinal. */
  readonly ordinalEndings: ReadonlySet<string>;
  readonly moneySigns: ReadonlySet<string>;
  /** "first" and "last" of a stretch, the latter also of a row. */
  readonly first: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
  /** "next" of a day that the text told of, and words that are always counted from there: "the following year". */
  readonly nextWords: ReadonlySet<string>;
  readonly ofText: ReadonlySet<string>;
  /** Shifts that mean the nearest day of a name: "coming". */
  readonly nearShifts: ReadonlySet<string>;
  /** "before", "after" behind "the day". */
  readonly beside: ReadonlySet<string>;
  /** "after next", "before last", as how many units away. */
  readonly beyond: ReadonlyMap<string, number>;
  /** What old letters call this month, the last and the next behind a day: "inst.", "ult.", "prox.". */
  readonly letterMonths: ReadonlyMap<string, -1 | 0 | 1>;
  /** Words that say of a week or day that work is done in it. */
  readonly working: ReadonlySet<string>;
  /** Words before a whole unit: "the last full year". */
  readonly wholeWords: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly forWords: ReadonlySet<string>;
  /** Before the day that a stretch begins or ends with. */
  readonly beginning: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  /** "half": the fraction that a length can begin with. */
  readonly halves: ReadonlySet<string>;
  /** "another": one more of a unit. */
  readonly anotherWords: ReadonlySet<string>;
  /** Words of the business year, of the night just gone, of the period that a result is laid beside. */
  readonly fiscal: ReadonlySet<string>;
  readonly overnight: ReadonlySet<string>;
  readonly comparable: ReadonlySet<string>;
  /** "q" and "h" before the number of a quarter or half. */
  readonly partSigns: ReadonlyMap<string, 'quarter' | 'half'>;
  /** What is left of a stretch: "rest". */
  readonly restWords: ReadonlySet<string>;
  /** Words that count from the day of the report, as `readDirection` gives them. */
  readonly now: ReadonlySet<string>;
  /** Words before a length that is written short ("for 3h"), and its letters. */
  readonly lengthCues: ReadonlySet<string>;
  readonly unitLetters: ReadonlyMap<string, TimeUnit>;
}

/** The words that a language tells time with. Keys are in lower case; phrases are words joined by single spaces. */
export interface TimeWords extends GrammarWords {
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
  /** "daily" and its like, with the value of the set; those in two parts ("semi-annual") as one word. */
  readonly setWords: ReadonlyMap<string, string>;
  readonly setPrefixes: ReadonlySet<string>;
  /** Those that as often name a kind of result or report, and the nouns before which they tell of a meeting. */
  readonly doubtfulSets: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
  /** "weekday": a day of work. */
  readonly workdays: ReadonlySet<string>;
  readonly workdayPlurals: ReadonlySet<string>;
  /** Months that are common words in lower case even after a number. */
  readonly commonMonths: ReadonlySet<string>;
  /** The words for a night's stay. */
  readonly nights: ReadonlySet<string>;
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
  /** The first words of feasts that each country has on a day of its own, and the words before and behind one by which it is not the best known. */
  readonly ownDays: ReadonlySet<string>;
  readonly beforeOwnDays: ReadonlySet<string>;
  readonly behindOwnDays: ReadonlySet<string>;
  /** Where a text names the country whose days those of the list are. */
  readonly homeOfOwnDays: RegExp;
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
  /** "oh" in "nineteen oh five". */
  readonly noughts: ReadonlySet<string>;
  /** Those after which a number in words is one, and those after which "'07" is one. */
  readonly beforeYearWords: ReadonlySet<string>;
  readonly beforeShortYear: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  /** What the tense of the words around tells by. */
  readonly tense: TenseWords;
  readonly knownDays: readonly KnownDay[];
  /** What the words of all lists can begin; numbers begin an expression too. */
  readonly starters: Starters;
}
