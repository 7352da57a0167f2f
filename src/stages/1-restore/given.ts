import { Reason } from '../../language/en/time/day-reasons.ts';
import type { Evidence } from '../../model/report.ts';

/**
 * Evidence for a title or an outlet beside what was given with the report, which goes before what the page says: another name of the page's own is
 * rejected.
 */
export function besideGiven(evidence: readonly Evidence[], given: string | null): readonly Evidence[] {
  if (given === null) return evidence;
  const judged = evidence.map((e) => (e.accepted && e.value !== given ? { ...e, why: `${e.why}; another was given with the report`, accepted: false } : e));
  return [{ value: given, why: Reason.given, accepted: true }, ...judged];
}
