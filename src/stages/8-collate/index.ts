import type { Collation } from '../../model/claim.ts';
import type { Tracing } from '../../model/descent.ts';
import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Matching } from '../../model/match.ts';
import type { Relating } from '../../model/relation.ts';
import { attributionDifference } from './attribution-differences.ts';
import type { Identify, Identity } from './attribution-differences.ts';
import { compareDays, dayDifferences } from './dates.ts';
import { disputesOf } from './difference.ts';
import type { Difference } from './difference.ts';
import { compareFigures, figureDifferences } from './figures.ts';
import { prepare } from './prepared.ts';
import type { Prepared } from './prepared.ts';
import { compareQuotations } from './quotations.ts';
import { wordingDifferences } from './quotation-differences.ts';
import { countStems } from './slots.ts';

/** Makes one claim, with its readings, of what several reports say; and types the differences between readings. */
export function collate(relating: Relating, gathering: Gathering, _matching: Matching, _tracing: Tracing, _judgements: readonly Judgement[]): Collation {
  const byId = new Map(relating.reports.map((report) => [report.id, report]));
  const identify = identifier(relating);
  const differences = gathering.events.flatMap((event) => {
    const pages = [...event.reports].sort().flatMap((id) => byId.get(id) ?? []).map(prepare);
    return differencesOf(pages, identify);
  });
  return { claims: [], disputes: disputesOf(differences) };
}

function differencesOf(pages: readonly Prepared[], identify: Identify): Difference[] {
  const comparisons = compareQuotations(pages);
  const counts = countStems(pages);
  return [
    ...comparisons.flatMap(wordingDifferences),
    ...comparisons.flatMap((comparison) => attributionDifference(comparison, identify) ?? []),
    ...figureDifferences(pages, compareFigures(pages, counts)),
    ...dayDifferences(pages, compareDays(pages, counts)),
  ];
}

/** Whom each report's entities are across reports; an entity that was not related is itself alone. */
function identifier({ entities, reports }: Relating): Identify {
  const known = new Map<string, Identity>();
  for (const report of reports) for (const { id, name, aliases } of report.entities) known.set(`${report.id} ${id}`, { id: `${report.id} ${id}`, name, aliases });
  for (const { id, name, aliases, members } of entities) for (const member of members) known.set(`${member.report} ${member.entity}`, { id, name, aliases });
  return (report, entity) => known.get(`${report} ${entity}`) ?? null;
}
