import type { Report } from '../../../model/report.ts';

/** Units of a report, title first, that its opening holds. */
export const OPENING = 450;
/** A number that begins in the opening is read to its end within so many units more. */
const LONGEST_NUMBER = 20;
const NONE: readonly number[] = [];

/**
 * The figures of a report's title and opening, ascending, each once: the values of what is marked as a figure ("five" is 5, "2 million"
 * 2,000,000) and whatever stands in digits, marked or not, but for years.
 */
export function openingFigures({ title, text, figures }: Pick<Report, 'title' | 'text' | 'figures'>): readonly number[] {
  const head = title === null ? text : `${title} ${text.slice(0, OPENING)}`;
  const values = new Set<number>();
  for (const { 0: digits, index } of head.slice(0, OPENING + LONGEST_NUMBER).matchAll(/\d+(?:[.,]\d+)*/g)) {
    if (index < OPENING && !/^(?:19|20)\d\d$/.test(digits)) values.add(Number.parseFloat(digits.replaceAll(',', '')));
  }
  for (const { span, value, low } of figures) {
    if (span[0] > OPENING) break;
    const figure = value ?? low;
    if (figure !== null) values.add(figure);
  }
  const known = [...values].filter(Number.isFinite);
  return known.length === 0 ? NONE : known.sort((x, y) => x - y);
}
