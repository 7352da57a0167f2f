import { formAt, isCapitalAt, phraseAt, type Scan } from '../scan.ts';

/** "April Hale": a month with a capital, and another name right behind it, where no preposition stands before. */
export function isGivenName(scan: Scan, at: number): boolean {
  const { givenMonths, beforeMonths, weekdays, months, holidays } = scan.words;
  const next = formAt(scan, at + 1);
  if (!givenMonths.has(formAt(scan, at)) || beforeMonths.has(formAt(scan, at - 1)) || !isCapitalAt(scan, at) || !isCapitalAt(scan, at + 1)) return false;
  return !weekdays.has(next) && !months.has(next) && phraseAt(scan, at, holidays) === null && phraseAt(scan, at + 1, holidays) === null && next.length > 1;
}

/** "The Sunday Telegraph": a paper that is called by the day on which it appears, with capitals. */
export function isPaper(scan: Scan, at: number): boolean {
  return scan.words.papersOfDays.has(formAt(scan, at + 1)) && isCapitalAt(scan, at) && isCapitalAt(scan, at + 1);
}
