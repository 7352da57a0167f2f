import type { Span } from '../../../../model/span.ts';
import type { NumericOrder } from '../../dating/printed-day.ts';

/** Where a page states a day, the best places first: how far to trust it for the day of publication. */
export const DAY_PLACES = [
  'linked-data', 'meta-published', 'marked-published', 'printed-published', 'address', 'time-in-header', 'printed-in-header', 'script', 'meta-date',
  'linked-other', 'time', 'printed', 'linked-modified', 'meta-modified', 'printed-modified',
] as const;
/** One of the places. */
export type DayPlace = (typeof DAY_PLACES)[number];

/** A day that a page states of itself. */
export interface StatedDay {
  readonly day: string;
  /** As the page writes it: often with a time. */
  readonly value: string;
  readonly place: DayPlace;
  readonly at: Span;
}

/** The blocks around the body and heading that tell when a report was printed. */
export interface Surroundings {
  /** Index of the heading's block, or -1. */
  readonly heading: number;
  /** Indexes of the first and the last block of the body; equal to the number of blocks when there is none. */
  readonly first: number;
  readonly last: number;
  readonly order: NumericOrder;
}
