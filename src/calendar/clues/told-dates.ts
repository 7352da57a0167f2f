import { civilOf, dayOf, isDate, type Day } from '../days.ts';
import type { Clue, ToldDateClue } from './clue.ts';

/** So many days on the other side than the words tell, a date without a year is no longer taken for the one most of a year off. */
const NEAR = 90;
/** A report comes at most so many days after the day of the week that it leads with. */
const WEEK = 6;

/**
 * False where a report that leads with a day of the week cannot mean `day` by it, since its own words tell of a date as ahead that is over by then
 * (or is that very day, which it calls by its date), or of one as past that is yet to come.
 */
export function agreesWithToldDates(clues: readonly Clue[], day: Day): boolean {
  return clues.every((clue) => clue.kind !== 'told-date' || agrees(clue, day));
}

function agrees({ side, year, month, day: dayOfMonth }: ToldDateClue, day: Day): boolean {
  const near = civilOf(day).year;
  const years = year === null ? [near - 1, near, near + 1] : [year];
  const days = years.flatMap((y) => (isDate(y, month, dayOfMonth) ? [dayOf(y, month, dayOfMonth)] : []));
  const reach = year === null ? NEAR : Infinity;
  return !days.some((date) => (side === 'future' ? date <= day && day - date <= reach : date > day + WEEK && date - day <= reach));
}
