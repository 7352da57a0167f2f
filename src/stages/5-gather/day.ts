import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { Report } from '../../model/report.ts';

/** A value that leaves more days open than this says too little to tell events apart. */
const MOST_OPEN = 3;

/** The day of what a report tells of, else of its publication, as days since 1970; `null` when it is not known to within three days. */
export function dayOfReport({ happened, published }: Pick<Report, 'happened' | 'published'>): number | null {
  for (const date of [happened, published]) {
    const value = date === null ? null : parseEdtf(date.slice(0, date.includes('T') ? 10 : undefined));
    if (value === null) continue;
    const { first, last } = hullOf(value);
    if (last - first < MOST_OPEN) return last;
  }
  return null;
}
