import { withoutDismissed } from '../../judgements/dismissed.ts';
import type { Claim, Collation } from '../../model/claim.ts';
import type { Tracing } from '../../model/descent.ts';
import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Relating } from '../../model/relation.ts';
import { areOfTwoSpeakers, attributionDifference } from './quotations/attribution-differences.ts';
import { assertionClaims } from './assertions/index.ts';
import type { Identify, Identity } from './identity.ts';
import { dayTwins, dayDifferences, dayTeller } from './days/index.ts';
import { apartFrom, withDecided } from './decided.ts';
import { disputesOf, lineagesAt } from './disputes.ts';
import type { Difference } from './difference.ts';
import { basisDifferences, figureTwins, figureDifferences, figureSlots, figureTeller } from './figures/index.ts';
import { hedgeDifferences } from './figures/hedge-differences.ts';
import { lineageFinder } from './lineage-at.ts';
import type { LineageAt } from './lineage-at.ts';
import { movedSentences } from './quotations/moved-sentences.ts';
import { prepare } from './prepared.ts';
import type { Prepared } from './prepared.ts';
import { quotationClaims } from './quotations/claims.ts';
import { wordingDifferences } from './quotations/wording-differences.ts';
import { compareQuotations } from './quotations/compare.ts';
import { rivalCounts } from './figures/rival-counts.ts';
import { roleClaims } from './role-claims.ts';
import { countStems } from './values/slots.ts';
import { standings } from './standing.ts';
import { valueClaims } from './values/claims.ts';

/**
 * Makes one claim, with its readings, of what several reports say; and types the differences between readings. Reports of different events are never
 * compared.
 */
export function collate(relating: Relating, gathering: Gathering, tracing: Tracing, judgements: readonly Judgement[]): Collation {
  const byId = new Map(relating.reports.map((report) => [report.id, report]));
  const identify = identifier(relating);
  const lineageAt = lineageFinder(tracing);
  const found = gathering.events.map((event) => {
    const pages = [...event.reports].sort().flatMap((id) => byId.get(id) ?? []).map(prepare);
    return collateEvent(pages, identify, lineageAt);
  });
  const claims = found.flatMap((event) => event.claims);
  const differences = found.flatMap((event) => event.differences);
  const asserted = new Set(claims.filter(({ kind }) => kind === 'assertion').map(({ id }) => id));
  const disputes = withoutDismissed(apartFrom(disputesOf(differences, lineageAt), judgements), judgements);
  const standing = standings(withDecided(claims, judgements, byId, lineageAt), disputes);
  // What is in dispute is told there: an assertion is what reports agree on.
  return {
    claims: standing.filter((claim) => claim.standing === 'agreed' || !asserted.has(claim.id)),
    disputes,
    weights: new Map(disputes.map(({ id, items }) => [id, lineagesAt(items, lineageAt)])),
  };
}

function collateEvent(pages: readonly Prepared[], identify: Identify, lineageAt: LineageAt): { claims: Claim[]; differences: Difference[] } {
  const comparisons = compareQuotations(pages);
  const counts = countStems(pages);
  const slots = figureSlots(pages, counts);
  const figures = figureTwins(pages, slots);
  const days = dayTwins(pages, counts);
  return {
    claims: [
      ...quotationClaims(pages, comparisons, identify, lineageAt),
      ...valueClaims(
        'figure',
        pages,
        figures,
        slots.filter(({ value }) => value.unit !== null && value.dimension !== 'time'),
        lineageAt,
        figureTeller(identify),
      ),
      ...valueClaims('date', pages, days, [], lineageAt, dayTeller),
      ...roleClaims(pages, identify, lineageAt),
      ...assertionClaims(pages, counts, identify, lineageAt),
    ],
    differences: [
      ...comparisons.filter((comparison) => !areOfTwoSpeakers(comparison, identify)).flatMap(wordingDifferences),
      ...movedSentences(comparisons),
      ...comparisons.flatMap((comparison) => attributionDifference(comparison, identify) ?? []),
      ...figureDifferences(pages, figures),
      ...hedgeDifferences(pages, figures),
      ...rivalCounts(pages),
      ...basisDifferences(pages, slots),
      ...dayDifferences(pages, days),
    ],
  };
}

/** Whom each report's entities are across reports; an entity that was not related is itself alone. */
function identifier({ entities, reports }: Relating): Identify {
  const known = new Map<string, Identity>();
  for (const report of reports) {
    for (const { id, type, name, aliases } of report.entities) known.set(`${report.id} ${id}`, { id: `${report.id} ${id}`, type, name, aliases });
  }
  for (const { id, type, name, aliases, members } of entities) {
    for (const member of members) known.set(`${member.report} ${member.entity}`, { id, type, name, aliases });
  }
  return (report, entity) => known.get(`${report} ${entity}`) ?? null;
}
