import { decisionsOf } from '../../exchange/digest/decisions.ts';
import { passagesOf } from '../../exchange/digest/passage.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { JudgementRow } from '../../store/store.ts';
import type { ShownDecision } from '../../../web/site/report.ts';

/** A decision with its passage in its report, `null` where it is about the whole report or its passage is gone. */
export interface PlacedDecision extends ShownDecision {
  readonly report: string | null;
  readonly span: Span | null;
}

/** Judgements as a reader is told of them, beside what the program says; those that are not yet heeded are told as waiting. */
export function decisionsIn(reports: readonly Report[], rows: readonly JudgementRow[]): readonly PlacedDecision[] {
  const judgements = rows.map(({ applied, judgement }) => applied ?? { judgement, place: null, machine: null, status: 'applied' as const });
  const lines = decisionsOf({ reports, judgements }, passagesOf({ reports }));
  return rows.map(({ id, applied }, i) => ({ id, line: lines[i]!, report: applied?.place?.report ?? null, span: applied?.place?.span ?? null }));
}
