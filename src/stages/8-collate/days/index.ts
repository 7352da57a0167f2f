import { WEEKDAYS, weekdayName } from '../../../language/en/time/calendar-words.ts';
import type { DisputeItem } from '../../../model/claim.ts';
import type { Difference } from '../difference.ts';
import type { Prepared } from '../prepared.ts';
import type { ValueTeller } from '../values/claims.ts';
import type { Slot } from '../values/slots.ts';
import { areSurelyOfOne } from '../values/surely-one.ts';
import { findTwins } from '../values/twins.ts';
import { knownTo } from '../values/alikeness.ts';
import type { Twin } from '../values/twins.ts';
import type { TwinLimits } from '../values/alikeness.ts';
import { compare, nameOf } from './day.ts';
import { borneOutAmong } from './borne-out.ts';
import type { Day } from './day.ts';
import { isSpoken, namesAnother, ofOneHappening } from './one-happening.ts';

const LIMITS: TwinLimits = { likeness: 0.13, overlap: 0.24 };

/** Days that several reports give for the same thing. */
export function dayTwins(pages: readonly Prepared[], slots: readonly Slot<Day>[]): Twin<Day>[] {
  const known = knownTo(slots, nameOf);
  const areBorneOut = borneOutAmong(slots);
  return findTwins(slots, compare, LIMITS, (a, b, alike) => ofOneHappening(pages, a, b, alike, known(a, b), areBorneOut));
}

/** How days given for the same thing differ. */
export function dayDifferences(pages: readonly Prepared[], twins: readonly Twin<Day>[], corrected: ReadonlySet<string>): Difference[] {
  return twins
    .filter(({ same, sure, a, b }) => !same && (sure || !areOfOtherDeeds(a, b) || !(namesAnother(pages, a, b) || namesAnother(pages, b, a))))
    .map(({ a, b, sure }) => ({
      kind: isPutRight(corrected, a.value, b.value) ? 'revision' : 'date',
      severity:
        sure && !isPutRight(corrected, a.value, b.value) && areSurelyOfOne(pages, a, b) && !areOfOtherDeeds(a, b) && !namesAnother(pages, a, b) && !namesAnother(pages, b, a) ? 'conflict' : 'difference',
      items: [itemOf(pages, a), itemOf(pages, b)],
    }));
}

/** True for two days of which a report says that the one was put right by the other (`corrected`). */
function isPutRight(corrected: ReadonlySet<string>, a: Day, b: Day): boolean {
  return corrected.has(`${a.day} ${b.day}`) || corrected.has(`${b.day} ${a.day}`);
}

/** True where both clauses tell what was done or said on their day, and nothing the same. */
function areOfOtherDeeds(a: Slot<Day>, b: Slot<Day>): boolean {
  return a.deeds.size > 0 && b.deeds.size > 0 && a.deeds.isDisjointFrom(b.deeds) && !(isSpoken(a) && isSpoken(b));
}

/** What days tell claims about themselves. */
export const dayTeller: ValueTeller<Day> = {
  same: nameOf,
  subject: () => null,
};

function itemOf(pages: readonly Prepared[], slot: Slot<Day>): DisputeItem {
  const { report } = pages[slot.page]!;
  const words = report.text.slice(slot.span[0], slot.span[1]);
  return { report: report.id, span: slot.span, reading: `${words}${meantDay(words, slot.value)}` };
}

/** Of "earlier in the day", the weekday that the text named last and so means, in brackets; nothing where the words name the day themselves. */
function meantDay(words: string, { weekday }: Day): string {
  if (weekday === null || words.toLowerCase().includes(WEEKDAYS[weekday]!.slice(0, 3))) return '';
  return ` (${weekdayName(weekday + 1)})`;
}
