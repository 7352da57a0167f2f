import type { Clue } from '../../../calendar/clues/clue.ts';
import { leadWeekday, toldDay } from '../../../calendar/clues/publication.ts';
import { civilOf, dayOf, formatDay, isDate, type Day } from '../../../calendar/days.ts';
import { edtfOfDays, edtfOfRanges } from '../../../calendar/edtf-days.ts';
import { formatEdtf } from '../../../calendar/edtf.ts';
import { Reason } from '../../../language/en/time/day-reasons.ts';
import type { Evidence } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { dayOfEvidence } from './candidates.ts';
import type { Dating } from './dating.ts';

/** A date that a text tells as past, so many days at most before the last change of its page, tells of when it was written. */
const CLOSE = 6;

/**
 * The dating of a page that states only when it was last changed, where that is the day of the week that its lead names, or the day after: it stood by then,
 * and not before what it tells of. Where the lead names none, the days from the
 * last date on that the text tells as past. `null` where the page states several such days, the lead names another, or the last such date lies far back.
 */
export function ofChange(evidence: readonly Evidence[], clues: readonly Clue[]): Omit<Dating, 'notices'> | null {
  const changes = evidence.filter(({ why }) => why === Reason.change);
  const lead = leadWeekday(clues);
  const day = changes.length === 1 ? dayOfEvidence(changes[0]!) : null;
  const told = lead === null || day === null ? null : toldDay(day, lead);
  if (lead === null && day !== null) return sinceTold(day, clues, evidence);
  if (told === null || day! - told > 1) return null;
  const published = formatEdtf(edtfOfDays(told === day ? [day] : [told, day!])!);
  const happened: Evidence = {
    value: formatDay(told),
    why: 'the day of the week that the lead names, by the day of the last change',
    span: lead!.span,
    accepted: true,
  };
  const between: Evidence = { value: published, why: 'not before what the lead tells of, and not after the last change', span: lead!.span, accepted: true };
  return { published, happened: formatDay(told), evidence: { published: [between, ...evidence], happened: [happened] } };
}

function sinceTold(changed: Day, clues: readonly Clue[], evidence: readonly Evidence[]): Omit<Dating, 'notices'> | null {
  const told = clues.flatMap((clue) => pastDates(clue, changed)).filter(({ day }) => day <= changed).reduce<Dated | null>((last, one) => (last === null || one.day > last.day ? one : last), null);
  if (told === null || changed - told.day > CLOSE) return null;
  const published = formatEdtf(edtfOfRanges([{ first: told.day, last: changed }])!);
  const between: Evidence = { value: published, why: 'not before what the text tells as past, and not after the last change', span: told.span, accepted: true };
  return { published, happened: null, evidence: { published: [between, ...evidence], happened: [] } };
}

interface Dated {
  readonly day: Day;
  readonly span: Span;
}

/** The day of a clue that tells a date as past; without a year the last such day before the change. */
function pastDates(clue: Clue, changed: Day): readonly Dated[] {
  if (clue.kind === 'past') return [{ day: clue.day, span: clue.span }];
  if (clue.kind !== 'told-date' || clue.side !== 'past' || clue.year !== null) return [];
  const { year } = civilOf(changed);
  return [year - 1, year].flatMap((y) => (isDate(y, clue.month, clue.day) ? [{ day: dayOf(y, clue.month, clue.day), span: clue.span }] : []));
}
