import type { Tracing } from '../../model/descent.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../text/span.ts';

/** Finds the lineage that a passage of a report belongs to. */
export type LineageAt = (report: string, span: Span) => string;

/**
 * Lineages at passage level: a passage taken from another lineage belongs to that one, whatever the rest of its report is; an untraced report is a
 * lineage of its own.
 */
export function lineageFinder(tracing: Tracing): LineageAt {
  const whole = new Map(tracing.lineages.flatMap((lineage) => lineage.reports.map((report) => [report, lineage.id] as const)));
  const borrowed = Map.groupBy(tracing.borrowings, ({ report }) => report);
  return (report, span) => borrowed.get(report)?.find((borrowing) => mostly(borrowing.span, span))?.lineage ?? whole.get(report) ?? report;
}

/** True when at least half of the passage lies in the stretch. */
function mostly(stretch: Span, passage: Span): boolean {
  const shared = Math.min(stretch[1], passage[1]) - Math.max(stretch[0], passage[0]);
  return overlaps(stretch, passage) && shared * 2 >= passage[1] - passage[0];
}
