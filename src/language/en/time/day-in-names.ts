import { wordList } from '../words/word-list.ts';

/** Names that hold a day of the week and tell none: of programmes, of days in history, of clubs and papers. */
export const NAMED_AFTER_DAYS: ReadonlySet<string> = new Set([
  'monday night football', 'thursday night football', 'friday night football', 'sunday night football', 'saturday night live', 'friday night lights', 'bloody sunday',
  'black monday', 'black tuesday', 'black wednesday', 'black thursday', 'super tuesday', 'mail on sunday', 'monday club',
]);

/** What papers are called behind the day on which they appear, each with a capital: "the Sunday Telegraph". */
export const PAPERS_OF_DAYS: ReadonlySet<string> = new Set(wordList(
  'times telegraph mirror express mail people herald post world independent business sun star tribune record life sport citizen'));

/** Months that are given names too, with a name behind them: "April Hale". */
export const GIVEN_MONTHS: ReadonlySet<string> = new Set(['april', 'june', 'august']);

/** Words before a month that no name stands behind: "in April", "last June". */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set(wordList(
  'in since during until till by from to through of between before after last next this early late mid each every - / ('));
