import { Reason } from '../../language/en/time/day-reasons.ts';
import type { Capture } from '../../model/capture.ts';
import type { Evidence, Restored } from '../../model/report.ts';
import { contentId, sha256 } from '../../text/hash.ts';

/** A capture of which no name, title or outlet is known: all that hangs on those is what `underGiven` puts on a report. */
export function withoutNames(capture: Capture): Capture {
  return { ...capture, given: { ...capture.given, id: null, title: null, outlet: null } };
}

/**
 * A report as it is restored from this capture, where it was restored from one that differs in its names, title, outlet and origin alone, without any of
 * them given. What is given goes before what the page says, and stands as evidence beside it.
 */
export function underGiven<T extends Restored>(report: T, { bytes, origin, given: { id, title, outlet } }: Capture): T {
  const { evidence } = report;
  return {
    ...report,
    id: id ?? contentId(sha256(bytes), origin),
    key: id,
    origin,
    title: title ?? report.title,
    outlet: outlet ?? report.outlet,
    evidence: { ...evidence, title: besideGiven(evidence.title, title), outlet: besideGiven(evidence.outlet, outlet) },
  };
}

/** Evidence for a title or an outlet beside what was given with the report: another name of the page's own is rejected. */
function besideGiven(evidence: readonly Evidence[], given: string | null): readonly Evidence[] {
  if (given === null) return evidence;
  const judged = evidence.map((e) => (e.accepted && e.value !== given ? { ...e, why: `${e.why}; another was given with the report`, accepted: false } : e));
  return [{ value: given, why: Reason.given, accepted: true }, ...judged];
}
