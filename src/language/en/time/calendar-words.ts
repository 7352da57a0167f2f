const MONTH_NUMBERS = { january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12 } as const;

/** The months in lower case, January first. */
export const MONTH_NAMES: readonly string[] = Object.keys(MONTH_NUMBERS);

/** First three letters of the months, January first. */
export const MONTHS: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3));

/** A pattern, as the text of a regular expression in lower case without groups, of a month in full or cut short; a stop behind it is not in it. */
export const MONTH_PATTERN = `(?:${MONTH_NAMES.map((name) => (name === 'september' ? 'sep(?:t(?:ember)?)?' : name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)})?` : name)).join('|')})`;

/** The days of the week, Monday first. */
export const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The name of a day of the week by its ISO 8601 number: 1 is Monday. */
export function weekdayName(weekday: number): string {
  return capitalized(WEEKDAYS[weekday - 1]!);
}

/** The name of a month by its number, 1 to 12; `null` for any other. */
export function monthName(month: number): string | null {
  const name = MONTH_NAMES[month - 1];
  return name === undefined ? null : capitalized(name);
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Words before a month by which a date is meant, and nobody of that name. */
export const DATE_LEADING: readonly string[] = ['in', 'on', 'of', 'by', 'last', 'next', 'this', 'since', 'until', 'till', 'from', 'to', 'early', 'late', 'mid', 'and', 'through', 'before', 'after', 'for', 'between', 'each', 'every'];

/** A month, of which the first group holds three letters, with a day behind it, in small letters: "mar 4", "march 4". */
export const MONTH_THEN_DAY = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})\b/;

/** A month, of which the second group holds three letters, with a day before it, in small letters: "4 mar", "4th of march". */
export const DAY_THEN_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3})/;
