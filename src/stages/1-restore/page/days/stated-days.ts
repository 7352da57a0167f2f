import type { Page } from '../parts/page.ts';
import { addressDays } from './address-days.ts';
import { linkedDays } from './linked-days.ts';
import { metaDays } from './meta-days.ts';
import { daysInBlocks } from './printed-days.ts';
import { scriptDays } from './script-days.ts';
import { daysWithoutYear } from './yearless-days.ts';
import type { DayPlace, StatedDay, Surroundings } from './stated-day.ts';
import { timeElements } from './time-elements.ts';

/** Places that state a whole day of publication: beside one of them a day without its year proves nothing. */
const FIRM: ReadonlySet<DayPlace> = new Set<DayPlace>([
  'linked-data', 'meta-published', 'marked-published', 'printed-published', 'address', 'time-in-header', 'printed-in-header', 'meta-date',
]);

/** All days that the page states, in no order of trust. */
export function statedDays(page: Page, around: Surroundings): StatedDay[] {
  const stated = [
    ...linkedDays(page),
    ...metaDays(page, around.order),
    ...timeElements(page, around),
    ...daysInBlocks(page, around),
    ...scriptDays(page),
    ...addressDays(page),
  ];
  return stated.some(({ place }) => FIRM.has(place)) ? stated : [...stated, ...daysWithoutYear(page, around)];
}
