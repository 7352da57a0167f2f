import type { Span } from '../../model/span.ts';
import type { DayRange } from '../edtf-days.ts';
import type { Weekday } from '../days.ts';
import type { Tense, TimeExpression } from '../expressions/expression.ts';

/** A day of the week that a text names without a date, and on which side of the report it lies. */
export interface WeekdayClue {
  readonly kind: 'weekday';
  readonly weekday: Weekday;
  /** `open` where a verb of the present may tell of a plan or of what was. */
  readonly side: 'past' | 'future' | 'open';
  /** True in the opening of the text, which tells of what the report is about. */
  readonly lead: boolean;
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number;
  /** True behind "since": it tells from when on something goes on. */
  readonly lasting?: true;
  readonly span: Span;
}

/** A day in the opening of the text that the report's own day or the calendar tells: "yesterday", "last night", "on May 4". */
export interface TellingClue {
  readonly kind: 'telling';
  readonly expression: TimeExpression;
  readonly side: Tense;
  readonly sentence: number;
  readonly span: Span;
}

/** Days within which what the report tells of must lie: "less than two weeks before the fifth anniversary of … on May 4, 2026". */
export interface WindowClue {
  readonly kind: 'window';
  readonly range: DayRange;
  readonly span: Span;
}

/** A day with its year that the text tells of as past. */
export interface PastClue {
  readonly kind: 'past';
  readonly day: number;
  readonly span: Span;
}

/** A day of the calendar, its year as the text states it or `null`, that the text tells of as ahead of it, or as past beyond doubt. */
export interface ToldDateClue {
  readonly kind: 'told-date';
  readonly side: 'past' | 'future';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

/** Something with set days that the text puts in the same month as itself, later or earlier: "the summit later this month in Lidov". */
export interface MonthClue {
  readonly kind: 'month';
  readonly side: 'later' | 'earlier';
  /** The noun of the happening, in lower case. */
  readonly occasion: string;
  /** Capitalised words about it. */
  readonly names: readonly string[];
  readonly span: Span;
}

/** What the report is about is still going on or yet to begin: "during the Lidov meeting, members are expected to …". */
export interface RunningClue {
  readonly kind: 'running';
  readonly span: Span;
}

/** The day, without its year, on which a report was filed, as its dateline states it. */
export interface DatelineClue {
  readonly kind: 'dateline';
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

/** What the opening of a report counts its own day from: "two weeks after the truce was signed in Lidov". */
export interface AfterClue {
  readonly kind: 'after';
  /** How many days later; more or less, unless days were counted. */
  readonly days: number;
  readonly exact: boolean;
  /** The words that name what it counts from, in lower case. */
  readonly words: readonly string[];
  readonly sentence: number;
  readonly span: Span;
}

/** Something in the words of a report that bounds the day it was published. */
export type Clue = WeekdayClue | TellingClue | WindowClue | PastClue | ToldDateClue | MonthClue | RunningClue | DatelineClue | AfterClue;
