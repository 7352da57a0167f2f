import { COPYRIGHT_SIGN } from '../../../../language/copyright.ts';
import { dayOf, formatDay, isDate, weekdayOf, type Day } from '../../../../calendar/days.ts';
import { yearlessDaysIn, type WeekdayOfMonth } from '../../../../language/yearless-days.ts';
import { dayOfCapture } from '../../archived.ts';
import type { Page } from '../parts/page.ts';
import { statedAddresses } from './address-days.ts';
import type { StatedDay, Surroundings } from './stated-day.ts';

/** How many blocks above heading and text, and how many below the heading, state the day. */
const ABOVE = 4;
const LONGEST = 160;
const LONGEST_COPYRIGHT = 300;
/** The last year that a line of copyright names, and the year and month in an address. */
const LAST_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d| ?[-–—,] ?\d)/g;
const MONTH_OF_ADDRESS = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])\//;

/**
 * The days that lines of a page's head state without their year but with the day of the week, which one year alone has on it among those that the page
 * shows: in the month of its address, in the line of copyright, not after its capture by an archive.
 */
export function daysWithoutYear(page: Page, around: Surroundings): StatedDay[] {
  const top = around.heading >= 0 ? Math.min(around.heading, around.first) : around.first;
  const lines = page.blocks
    .slice(Math.max(0, top - ABOVE), Math.max(around.heading, around.first) + 2)
    .filter(({ text, hidden }) => !hidden && text.length <= LONGEST);
  const named = lines.flatMap((block) => yearlessDaysIn(block.text).slice(0, 1).map((found) => ({ block, found })));
  if (named.length === 0) return [];
  const years = yearsOf(page);
  return named.flatMap(({ block, found }): StatedDay[] => {
    const days = [...new Set(years(found).filter((day) => weekdayOf(day) === found.weekday))];
    if (days.length !== 1) return [];
    return [
      { day: formatDay(days[0]!), value: block.text.slice(...found.span), place: 'printed-in-header', at: [block.runs[0]!.start, block.runs.at(-1)!.end] },
    ];
  });
}

/** What a day without its year may be, by the years that the page shows. */
function yearsOf(page: Page): (found: WeekdayOfMonth) => readonly Day[] {
  const addresses = statedAddresses(page).map(([address]) => address);
  const captures = addresses.flatMap((address) => dayOfCapture(address) ?? []);
  const months = addresses.flatMap((address) => MONTH_OF_ADDRESS.exec(address)?.slice(1).map(Number).join('-') ?? []);
  const owned = page.blocks.flatMap(({ text }) => (text.length <= LONGEST_COPYRIGHT && COPYRIGHT_SIGN.test(text) ? Array.from(text.matchAll(LAST_YEAR), ([year]) => Number(year)) : []));
  return ({ month, day }) => {
    const inYear = (year: number): readonly Day[] => (isDate(year, month, day) ? [dayOf(year, month, day)] : []);
    const ofMonth = months.flatMap((one) => (Number(one.split('-')[1]) === month ? inYear(Number(one.split('-')[0])) : []));
    const captured = captures.flatMap((capture) =>
      [0, 1]
        .flatMap((before) => inYear(Number(formatDay(capture).slice(0, 4)) - before))
        .filter((one) => one <= capture)
        .slice(0, 1),
    );
    return [...ofMonth, ...captured, ...owned.flatMap(inYear)];
  };
}
