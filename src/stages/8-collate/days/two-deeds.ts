import { CLAUSE_BREAK } from '../../../language/en/grammar/clause-patterns.ts';
import { BOUND_OF_DAY, GOES_ON, LOOKS_AHEAD, PLANNED_AHEAD } from '../../../language/en/time/day-governors.ts';
import type { Prepared } from '../prepared.ts';
import { SPOKEN } from '../values/deed.ts';
import type { Slot } from '../values/slots.ts';
import { areOfOneDeed } from '../values/ties.ts';
import type { Day } from './day.ts';

/** True where one clause tells what is to come and the other a deed, and no verb is the same: "was convicted on 2 May", "will be sentenced on 9 June". */
export function areOfTwoDeeds(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>): boolean {
  const [x, y] = [looksAhead(pages, a), looksAhead(pages, b)];
  if (isPlanned(pages, a) && isPast(b) && !isPlanned(pages, b)) return !areOfOneDeed(a, b);
  if (isPlanned(pages, b) && isPast(a) && !isPlanned(pages, a)) return !areOfOneDeed(a, b);
  return x !== y && [...(x ? b : a).deeds].some((deed) => deed !== SPOKEN) && !areOfOneDeed(a, b);
}

function isPast({ deeds }: Slot<Day>): boolean {
  return [...deeds].some((deed) => deed !== SPOKEN);
}

function isPlanned(pages: readonly Prepared[], slot: Slot<Day>): boolean {
  return looksAhead(pages, slot) || PLANNED_AHEAD.test(beforeIn(pages, slot));
}

/** True where two deeds are told, and no verb is the same. */
export function areDoneApart(a: Slot<Day>, b: Slot<Day>): boolean {
  return isPast(a) && isPast(b) && !areOfOneDeed(a, b);
}

/** True for a day that only bounds when something may come, beside one on which something was done ("as soon as Wednesday", "on Thursday"). */
export function isBoundOfOne(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>): boolean {
  return BOUND_OF_DAY.test(beforeIn(pages, a)) !== BOUND_OF_DAY.test(beforeIn(pages, b));
}

/** True where one clause tells on its day of what had begun before, and the other does not: "kept up the pressure on Sunday". */
export function goesOnInOne(pages: readonly Prepared[], a: Slot<Day>, b: Slot<Day>): boolean {
  return goesOn(pages, a) !== goesOn(pages, b);
}

function goesOn(pages: readonly Prepared[], slot: Slot<Day>): boolean {
  return GOES_ON.test(beforeIn(pages, slot));
}

/** The words of a day's clause before it. */
function beforeIn(pages: readonly Prepared[], { page, sentence, span: [start] }: Slot<Day>): string {
  const { report: { text }, sentences } = pages[page]!;
  return text.slice(Math.max(sentences[sentence]!.span[0], start - REACH), start).split(CLAUSE_BREAK).at(-1)!;
}

/** True where the clause of a day tells what is to come. */
export function looksAhead(pages: readonly Prepared[], { page, sentence, span: [start, end] }: Slot<Day>): boolean {
  const { report: { text }, sentences } = pages[page]!;
  const [from, to] = sentences[sentence]!.span;
  const before = text.slice(Math.max(from, start - REACH), start).split(CLAUSE_BREAK).at(-1)!;
  const behind = text.slice(end, Math.min(to, end + REACH)).split(CLAUSE_BREAK)[0]!;
  return LOOKS_AHEAD.test(before) || LOOKS_AHEAD.test(behind);
}

/** How far on either side of a day, in units, its clause is looked at. */
const REACH = 120;
