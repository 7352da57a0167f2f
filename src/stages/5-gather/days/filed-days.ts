import type { Clue } from '../../../calendar/clues/clue.ts';
import { datelineDays, datelineOfClues } from '../../../calendar/clues/dateline.ts';
import { findClues } from '../../../calendar/clues/find-clues.ts';
import { leadWeekday } from '../../../calendar/clues/publication.ts';
import { clueWords } from '../../../language/en/time/day-clues.ts';
import { timeWords } from '../../../language/en/time/time-words.ts';
import type { Report } from '../../../model/report.ts';
import type { Days } from './day.ts';

/** A dateline stands within so many units of the beginning, and the day of the week that it goes with. */
const OPENING = 1500;
/** Without a number before a rule there is no day in a dateline; a test that spares most texts the reading. */
const RULE_BEHIND_NUMBER = /\d[^\n]{0,60}?(?:--|[\u2014\u2013-])\s/;
/** Reports of one course of affairs lie within so many days. */
const NEAR = 150;

/** The dateline of a report that states a day and no year, and the day of the week that the report leads with. */
export function filedOn({ text, language }: Pick<Report, 'text' | 'language'>): readonly Clue[] {
  const opening = text.slice(0, OPENING);
  if (language !== 'en' || !RULE_BEHIND_NUMBER.test(opening)) return [];
  const clues = findClues(opening, timeWords, clueWords);
  const dateline = datelineOfClues(clues);
  const lead = leadWeekday(clues);
  return dateline === null ? [] : lead === null ? [dateline] : [dateline, lead];
}

/**
 * The one day on which such a report was filed by the days of others: in the year in which it lies next to them. `null` where it lies near none, or
 * by others in other years.
 */
export function dayFiled(filed: readonly Clue[], others: readonly Days[]): Days | null {
  const near = new Set(others.flatMap(([first]) => datelineDays(filed, first).filter((day) => Math.abs(day - first) <= NEAR).slice(0, 1)));
  const [day] = near;
  return day === undefined || near.size > 1 ? null : [day, day];
}
