import type { Collation } from '../../model/claim.ts';
import type { Tracing } from '../../model/descent.ts';
import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Matching } from '../../model/match.ts';
import type { Relating } from '../../model/relation.ts';
import { disputesOf } from './difference.ts';
import type { Difference } from './difference.ts';
import { prepare } from './prepared.ts';
import { compareQuotations, quotationDifferences } from './quotations.ts';

/** Makes one claim, with its readings, of what several reports say; and types the differences between readings. */
export function collate(relating: Relating, gathering: Gathering, _matching: Matching, _tracing: Tracing, _judgements: readonly Judgement[]): Collation {
  const byId = new Map(relating.reports.map((report) => [report.id, report]));
  const differences: Difference[] = [];
  for (const event of gathering.events) {
    const pages = [...event.reports].sort().flatMap((id) => byId.get(id) ?? []).map(prepare);
    const comparisons = compareQuotations(pages);
    differences.push(...quotationDifferences(comparisons));
  }
  return { claims: [], disputes: disputesOf(differences) };
}
