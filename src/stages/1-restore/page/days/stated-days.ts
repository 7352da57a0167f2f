import type { Page } from '../parts/page.ts';
import { addressDays } from './address-days.ts';
import { linkedDays } from './linked-days.ts';
import { metaDays } from './meta-days.ts';
import { daysInBlocks } from './printed-days.ts';
import { scriptDays } from './script-days.ts';
import type { StatedDay, Surroundings } from './stated-day.ts';
import { timeElements } from './time-elements.ts';

/** All days that the page states, in no order of trust. */
export function statedDays(page: Page, around: Surroundings): StatedDay[] {
  return [
    ...linkedDays(page),
    ...metaDays(page, around.order),
    ...timeElements(page, around),
    ...daysInBlocks(page, around),
    ...scriptDays(page),
    ...addressDays(page),
  ];
}
