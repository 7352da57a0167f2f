/** First three letters of the months, January first. */
export const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The days of the week, Monday first. */
export const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The name of a day of the week by its ISO 8601 number: 1 is Monday. */
export function weekdayName(weekday: number): string {
  const name = WEEKDAYS[weekday - 1]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
