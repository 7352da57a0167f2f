import { decisionsOf } from '../../exchange/digest/decisions.ts';
import { passagesOf } from '../../exchange/digest/passage.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { JudgementRow, ReportRow, StoreReader } from '../../store/store.ts';
import type { ShownDecision } from '../../../web/site/report.ts';

/** A decision with its passage in its report, `null` where it is about the whole report or its passage is gone. */
export interface PlacedDecision extends ShownDecision {
  readonly report: string | null;
  readonly span: Span | null;
}

/** Versions of a report whose decisions are looked through for those that hold in it too. */
const MOST_VERSIONS = 20;

/** What was decided about a report, and then what was decided about other versions of it and holds in this one too, at its place here. */
export async function decidedOn(
  store: Pick<StoreReader, 'judgements'>,
  id: string,
  versions: readonly Pick<ReportRow, 'id'>[],
): Promise<readonly JudgementRow[]> {
  const rowsOf = async (report: string): Promise<readonly JudgementRow[]> => (await store.judgements({ report, limit: 200 })).items;
  const others = await Promise.all(versions.filter((version) => version.id !== id).slice(-MOST_VERSIONS).map((version) => rowsOf(version.id)));
  const alsoHere = others.flat().flatMap((row) => {
    const place = row.applied?.also?.find(({ report }) => report === id);
    return row.applied === null || place === undefined ? [] : [{ ...row, applied: { ...row.applied, place } }];
  });
  return [...await rowsOf(id), ...alsoHere];
}

/** Judgements as a reader is told of them, beside what the program says; those that are not yet heeded are told as waiting. */
export function decisionsIn(reports: readonly Report[], rows: readonly JudgementRow[]): readonly PlacedDecision[] {
  const judgements = rows.map(({ applied, judgement }) => applied ?? { judgement, place: null, machine: null, status: 'applied' as const });
  const lines = decisionsOf({ reports, judgements }, passagesOf({ reports }));
  return rows.map(({ id, applied }, i) => ({ id, line: lines[i]!, report: applied?.place?.report ?? null, span: applied?.place?.span ?? null }));
}
